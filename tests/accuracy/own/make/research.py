"""Reports of psychologists, therapists, hospitals. Every person, practice and figure is invented."""

from plans import doc
from producers import chromium, distilled, generator, joined, scan, typewriter, word, writer, writer_word

# --- Intelligence ----------------------------------------------------------------------------------------------------

doc("WISC-V verslag.pdf", chromium, "iq-onderzoek", """
# Verslag intelligentieonderzoek
| Naam | Jesse van Beek | Geboortedatum | 14-02-2016
| Onderzoeksdata | 5 en 12 maart 2026 | Leeftijd | 10;0
| Instrument | WISC-V-NL | Normen | 2018
## Aanleiding
School vraagt zich af waarom Jesse achterblijft bij rekenen.
## Resultaten
| Index | Score | 95%-interval
| Verbaal begrip (VBI) | 96 | 89-103
| Visueel-ruimtelijk (VRI) | 88 | 81-97
| Fluid redeneren (FRI) | 85 | 79-93
| Werkgeheugen (WGI) | 79 | 73-88
| Verwerkingssnelheid (VSI) | 91 | 83-101
| Totaal IQ | 86 | 81-92
## Conclusie
Jesse functioneert op beneden gemiddeld niveau; zijn werkgeheugen is kwetsbaar.
""", date="2026-03-12", footer="Praktijk Kompas - COTAN beoordeling 2019", note="5 en 12 maart: the latest")

doc("Capaciteitenonderz NIO.docx", word, "iq-onderzoek", """
# Capaciteitenonderzoek groep 8
Leerling: Liv Jacobs, geb. 30/11/14
Afnamedatum: 3/2/26
Gebruikte test: NIO (Nederlandse Intelligentietest voor Onderwijsniveau), normering 2004
| Onderdeel | Score
| Verbale intelligentie | 92
| Symbolische intelligentie | 101
| Totaal | 97 (vmbo-t/havo)
De uitslag is met Liv en haar ouders besproken op 20 februari.
""", date="2026-02-03", note="3/2/26")

doc("SON-R 6-40.pdf", typewriter, "iq-onderzoek", """
# Rapportage niet-verbaal intelligentieonderzoek
Cliënt: Amir H.        Geboren: 7 juni 2017
Testdatum: maandag 16.03.2026
Onderzoeker: drs. P. Kroes, orthopedagoog
Test: SON-R 6-40
De taken Analogieën, Mozaïeken, Categorieën en Patronen zijn afgenomen. Amir werkte ge-
concentreerd en gaf pas op na aanmoediging. Het SON-IQ bedraagt 91 (betrouwbaarheidsinterval 84-99).
Conclusie: een gemiddelde niet-verbale intelligentie. De taalachterstand verklaart de lage toetsresultaten.
""", date="2026-03-16", note="16.03.2026 with its weekday")

doc("rakit2.pdf", generator, "iq-onderzoek", """
# Intelligentieonderzoek RAKIT-2
Naam: Bo Timmer
Geboortedatum: 19 september 2019
Datum afname: 2025-11-06
Datum verslag: 2025-11-20
Onderzoeker: M. Seelen, psycholoog
Op de RAKIT-2 behaalt Bo een totaal IQ van 112. Subtestscores: Exclusie 13, Verborgen Figuren 12, Woordbetekenis 11, Namen Leren 9, Kwantiteit 12, Schijven 10.
Bo was vrolijk en meewerkend. De betrouwbaarheid van de scores is goed.
Afgedrukt op 3 januari 2026
""", date="2025-11-06", columns=2, note="an ISO date in a narrow column; a print date that is none")

doc("WPPSI scan.pdf", scan, "iq-onderzoek", """
# Intelligentieonderzoek
Naam: Sofie K.   geb.dat.: 2-4-2020
Periode van onderzoek: 5 januari t/m 26 januari 2026
Instrumenten: WPPSI-IV-NL
Sofie behaalt een totale intelligentiescore van 84 (95 % betrouwbaarheidsinterval 78 - 91). De indexen: verbaal begrip 81, visueel-ruimtelijk 90, fluid redeneren 88, werkgeheugen 83, verwerkingssnelheid 92.
Er is sprake van een harmonisch profiel op beneden gemiddeld niveau.
""", date="2026-01-26", ocr=True, note="a scan with an OCR layer; a period")

doc("IQ kopie.pdf", scan, "iq-onderzoek", """
Intelligentieonderzoek
TIQ 88
""", scan=True, note="a scan without text")

# --- Psychology, special needs education -----------------------------------------------------------------------------

doc("rapport praktijk Lumen.pdf", chromium, "psychodiagnostisch-onderzoek iq-onderzoek", """
Praktijk Lumen - psychologie voor kind en jeugd
# Psychologisch rapport
| Betreft | Mees Hendriks | Geboren op | 11 april 2015
| Onderzocht op | 9 sept. 2025, 16 sept. 2025 | Rapportdatum | 1 okt. 2025
## Vraagstelling
Is er sprake van een aandachtsstoornis? Wat is het cognitieve niveau?
## Gebruikte instrumenten
WISC-V-NL, TEA-Ch, CBCL en TRF, BRIEF-2, ontwikkelingsanamnese.
## Bevindingen uit intelligentieonderzoek
Totaal IQ 104 (98-110). VBI 108, VRI 100, FRI 103, WGI 94, VSI 86.
## Bevindingen uit gedragsvragenlijsten
Ouders en leerkracht melden aandachtsproblemen in het klinische gebied.
## Diagnostische conclusie
Het beeld voldoet aan de criteria van ADHD, overwegend onoplettend beeld (DSM-5).
## Handelingsadviezen
Psycho-educatie, vaste structuur, overleg met de huisarts.
mw. drs. E. Aalbers, GZ-psycholoog (BIG)
""", date="2025-09-16", note="psychology with an intelligence test of its own; 9 sept. 2025, 16 sept. 2025")

doc("orthopedagogisch advies.docx", word, "psychodiagnostisch-onderzoek", """
# Verslag orthopedagogisch onderzoek
Naam leerling: Tygo Wever
Geb.: 25 mei 2018
Datum van onderzoek: januari 2026
## Reden van aanmelding
Leerkracht en ouders zien driftbuien bij overgangen.
## Onderzoeksmiddelen
Dossieranalyse (intelligentieonderzoek 2023: gemiddeld niveau), gesprek met ouders, klassenobservatie, SEO-R2, vragenlijst executieve functies.
## Onderzoeksbevindingen
Het emotionele ontwikkelingsniveau ligt rond fase 3. Tygo leunt op volwassenen voor het regelen van zijn spanning.
## Conclusie en advies
Nabijheid, voorspelbare overgangen, taal geven aan gevoel.
drs. W. Hak, orthopedagoog-generalist NVO
""", date="2026-01-01", footer="pagina 1 van 1", note="a month only; mentions an earlier IQ test")

doc("NPO rapport.pdf", distilled, "psychodiagnostisch-onderzoek iq-onderzoek", """
# Neuropsychologisch onderzoek
Centrum voor Kinderneurologie
Patiënt: Lieke Dros, 21 juli 2014
Onderzoeksdatum: 12 mrt. '26
Vraagstelling: cognitief profiel na een hersenschudding.
## Intelligentie
Met de WISC-V is een totaal IQ van 99 vastgesteld; verbaal begrip 104, fluid redeneren 97, werkgeheugen 90, verwerkingssnelheid 80.
## Geheugen en aandacht
15-woordentest: zwak inprenten, voldoende vasthouden. Bourdon-Vos: traag en wisselend. NEPSY-II: remming beneden gemiddeld.
## Samenvatting
Een gemiddeld begaafd meisje met een vertraagde verwerking en snelle vermoeidheid.
dr. T. Oud, klinisch neuropsycholoog
""", date="2026-03-12", style="body{columns:2}", note="12 mrt. '26")

doc("verslag observatie en diagnostiek.pdf", generator, "psychodiagnostisch-onderzoek", """
# Diagnostisch verslag autisme
GGZ-instelling De Oever, afdeling Kind en Jeugd
Naam: Ties R.        Geboortedatum: 02-12-2016
Data onderzoek: 05-11-2025 en 12-11-2025
Verslagdatum: 28-11-2025
Onderzoek bestond uit een ontwikkelingsanamnese, een ADOS-2, een schoolobservatie en vragenlijsten (SRS-2).
Beschrijving: Ties maakt wisselend oogcontact en neemt taal letterlijk. In de klas speelt hij naast anderen.
Classificatie: autismespectrumstoornis (DSM-5).
Advies aan school: voorspelbaarheid, een vaste begeleider, een rustige plek.
""", date="2025-11-12", columns=1, font="Times-Roman", note="05-11-2025 en 12-11-2025")

doc("HGD de Meerpaal.docx", writer_word, "psychodiagnostisch-onderzoek", """
# Handelingsgerichte diagnostiek
| Cliënt | Noor Bos | School | bs. Het Nest
| Geboortedatum | 18-01-2017 | Gezinssituatie | oudste van drie
| Testafname | 28 apr 2026 | Adviesgesprek | 19 mei 2026
Onderzoeksvragen: wat remt het leren van Noor, en wat heeft zij van haar leerkracht nodig?
In het strategiefase-overleg is gekozen voor een onderzoek naar faalangst en werkhouding, met een schoolvragenlijst, een zinnenaanvullijst en dynamische afname van rekenopgaven.
Integratief beeld: Noor kan meer dan zij laat zien. Angst voor fouten remt.
Adviezen: fouten normaal maken, hardop denken, kleine stappen.
""", date="2026-04-28", note="28 apr 2026 in a table; two birthdays and a talk nearby")

doc("oude diagnostiek + brief.pdf", joined, "psychodiagnostisch-onderzoek", [
    (chromium, """
Bureau Spoorzoeker
Aan de ouders van Fedde
Hierbij ontvangt u het verslag van het onderzoek dat wij bij uw zoon deden. U bent vrij om het met school te delen.
Met vriendelijke groet, het secretariaat
""", {}),
    (chromium, """
# Psychodiagnostisch verslag
Naam: Fedde Kuiper. Geboren: 8 augustus 2014. Datum onderzoek: 10 oktober 2024.
Vraag: hoe kunnen de teruggetrokken houding en de somberheid van Fedde worden begrepen?
Onderzoek: gesprekken, CDI-2, projectief materiaal, vragenlijsten voor ouders en leerkracht.
Beeld: een jongen die zich verantwoordelijk voelt voor zijn moeder, en zijn eigen gevoel wegstopt.
Behandeladvies: individuele gesprekken.
M. Zand, kinder- en jeugdpsycholoog NIP
""", {"style": "body{font-family:P052}"})], date="2024-10-10", note="an accompanying letter first")

# --- Dyslexia --------------------------------------------------------------------------------------------------------

doc("dyslexierapport Sil.pdf", chromium, "dyslexie", """
# Rapport dyslexieonderzoek
| Naam | Sil de Groot | Geb. datum | 3 juli 2016 | Groep | 6
| Datum afname | 14 okt 2025 en 21 okt 2025 | Datum rapport | 4 november 2025
## Lezen en spellen
EMT: C-score 2. Klepel: C-score 1. PI-dictee: percentiel 4.
## Taalverwerking
Fonologisch bewustzijn: zwak. Benoemsnelheid letters: zeer zwak.
## Hardnekkigheid
Drie hoofdmetingen op rij niveau V ondanks begeleiding op ondersteuningsniveau 3.
## Diagnose
Er is sprake van ernstige dyslexie (ED). Behandeling binnen de jeugdwet wordt geadviseerd.
""", date="2025-10-21", header="Dyslexiezorg Oost")

doc("onderz lezen spelling.docx", word, "dyslexie", """
# Diagnostisch onderzoek naar dyslexie
Kind: Roos.  Geboortedatum: 9-9-2017.  Onderzocht d.d. 6-5-2026
Woordlezen, pseudowoorden en spelling zijn gemeten met EMT, Klepel-R en PI-dictee. Snel benoemen (CB&WL) ligt op percentiel 12.
Conclusie: de diagnose dyslexie wordt niet gesteld. De achterstand past bij een onderbroken leesonderwijs.
""", date="2026-05-06", note="d.d.")

doc("dyslexieverklaring Yara.pdf", generator, "dyslexieverklaring", """
# Dyslexieverklaring
Ondergetekende verklaart dat bij
Yara Simons, geboren op 12 december 2013,
dyslexie is vastgesteld volgens de richtlijnen van de Stichting Dyslexie Nederland.
Het onderzoek vond plaats op 8 april 2023.
Yara heeft recht op extra tijd bij toetsen, voorleessoftware en vergrote letters. Deze verklaring blijft geldig.
drs. K. Moll, GZ-psycholoog
""", columns=1, note="the certificate, not the assessment")

doc("verklaring dyscalculie.docx", writer_word, "dyslexieverklaring", """
# Verklaring dyscalculie
Naam: Luuk Prins
Geboortedatum: 1 maart 2014
Ondergetekende stelt op grond van diagnostisch onderzoek vast dat bij Luuk sprake is van dyscalculie.
Aanbevolen: rekenmachine, formulekaart, extra tijd.
Geldigheidsduur: onbeperkt.
Venlo, 17 januari 2025
""", note="a certificate of dyscalculia")

doc("rekenonderzoek Thijs.pdf", typewriter, "dyslexie", """
# Dyscalculieonderzoek
Naam: Thijs Baas          Geboren: 15 oktober 2014
Datum testafname: 23-3-2026
Datum verslag: 10-4-2026
Instrumenten: TempoTest Automatiseren, diagnostisch rekengesprek (protocol ERWD), aanvullende taken voor hoeveel-
heidsbegrip en getallenlijn.
Uitkomst: hardnekkige achterstand in het automatiseren. Bij ruim aanbod van modellen leert Thijs nieuwe stappen.
Slotsom: er is sprake van dyscalculie. Behandeladvies: wekelijkse begeleiding volgens protocol.
""", date="2026-03-23")

# --- Speech and language ---------------------------------------------------------------------------------------------

doc("Logo verslag Jip.pdf", chromium, "logopedisch", """
Logopediepraktijk Spreekwijs
# Logopedisch onderzoeksverslag
| Naam | Jip Meijer | Geb.dat. | 21-06-2019
| Verwijzer | huisarts | Datum onderzoek | do 22-01-2026
## Onderzoek
CELF-Preschool-2-NL: kernscore 74. Schlichting Woordontwikkeling: quotiënt 80. PPVT-III-NL: WBQ 86.
## Articulatie
Spreekt de /r/ nog niet uit.
## Advies
Behandeling twee keer per week.
""", date="2026-01-22")

doc("Verslag Auris.docx", word, "logopedisch", """
# Spraak-taalonderzoek
Audiologisch centrum, team taalontwikkeling
Cliënt: Hidde van Os, 4-8-2018
Onderzoeksperiode: 2 maart tot en met 9 april 2026
Gehoor: binnen normale grenzen. Taalbegrip (CELF-5-NL receptieve index): 70. Taalproductie (expressieve index): 66. Niet-verbaal denken is met een korte test gescreend.
Er is sprake van een taalontwikkelingsstoornis (TOS).
Advies: ondersteuning van cluster 2 aanvragen.
""", date="2026-04-09", header="vertrouwelijk")

doc("eindverslag logopedie.pdf", scan, "logopedisch", """
# Eindverslag logopedie
Betreft: Mo Amara     Geboortedatum: 11 mei 2018
Behandelperiode: 2024 - 2026. Eindmeting afgenomen op 4 februari 2026.
Woordenschat en zinsbouw zijn binnen de norm gekomen. Articulatie is verstaanbaar. De behandeling wordt afgesloten.
Logopedist: N. Faber          d.d. 18 februari 2026
""", date="2026-02-04", ocr=True, note="a scan with an OCR layer: a test date and a later report date")

doc("taaltest kort.pdf", typewriter, "logopedisch", """
# Verslag logopedisch onderzoek
Naam: Zoey W.    Groep 2    geboren: 30-03-2020
Opgesteld d.d. 14 november 2025
Aanleiding: onverstaanbare spraak. Bij de Schlichting-tests behaalt Zoey een zinsontwikkelingsquo-
tiënt van 82 en een woordontwikkelingsquotiënt van 91. Articulatieonderzoek: substituties van k en g.
Plan: wekelijks behandelen gedurende een half jaar, oefenen thuis, evaluatie op 15 mei 2026.
""", date="2025-11-14", note="a report date only; the next evaluation is none")

# --- Hospitals and therapists ----------------------------------------------------------------------------------------

doc("brief kinderarts.pdf", generator, "medisch", """
Streekziekenhuis Zuid
Polikliniek kindergeneeskunde
Aan: huisarts
Datum: 3 juni 2026
Betreft: Vera Koning, geb. 16-10-2015
Geachte collega,
Bovengenoemde patiënt zag ik op de polikliniek kindergeneeskunde in verband met absences. EEG: geen afwijkingen. Medicatie: geen. Beleid: controle over een halfjaar.
Met collegiale groet, dr. S. Vonk, kinderarts
""", date="2026-06-03", columns=1)

doc("FT motoriek.docx", word, "medisch", """
# Kinderfysiotherapeutisch verslag
Naam: Gijs. Geboren: 7-7-2017. Datum verslag: 27 augustus 2025
Onderzoek met de Movement ABC-2: handvaardigheid percentiel 5, mikken en vangen percentiel 16, evenwicht percentiel 9. Schrijven (SOS-2): traag, grote letters.
Conclusie: motorische achterstand, verdenking DCD. Behandeling één keer per week.
""", date="2025-08-27")

doc("ergotherapie schrijven en prikkels.pdf", distilled, "medisch", """
# Ergotherapeutisch onderzoek
| Cliënt | Pim Storm | Geb. | 29 feb. 2016
| Data afname | 9, 16 en 23 april 2026
Sensory Profile-NL: prikkelzoekend bij aanraking en beweging, meer dan gemiddeld.
Beery VMI: visuomotorische integratie zwak.
Adviezen voor de klas: wiebelkussen, zwaar werk, potloodgrip.
""", date="2026-04-23", note="9, 16 en 23 april 2026")

doc("GGZ behandelbrief.pdf", writer, "medisch", """
Aan: de intern begeleider van bs. De Ster
Plaats, datum: Arnhem, 30 september 2025
Betreft: tussentijds behandelverslag
Uw leerling is sinds april in behandeling bij onze GGZ-instelling voor angstklachten. Er zijn twaalf sessies cognitieve gedragstherapie geweest. De medicatie (fluoxetine) is in juli door de kinderpsychiater opgebouwd. De klachten nemen af; de behandeling loopt door tot het voorjaar.
Behandelaar: R. Haan, psychotherapeut
""", date="2025-09-30", note="Plaats, datum")

doc("oogarts controle.docx", word, "medisch", """
# Verslag oogarts
Patiënt: Kees Dam, geboortedatum 3 januari 2018
Gezien op de polikliniek oogheelkunde d.d. 12 maart jl.
Visus rechts 0,8 en links 0,5 met correctie. Afplakken wordt voortgezet.
""", note="d.d. 12 maart jl.: nobody can tell the year, so no date")

doc("Psychologisch onderzoek 2025-06-17.pdf", writer, "psychodiagnostisch-onderzoek", """
# Psychologisch onderzoek
Praktijk De Vuurtoren
Naam: Ravi. Groep: 5. Schooljaar 2024-2025.
De vraag van ouders en school was hoe de stemmingswisselingen van Ravi te begrijpen zijn. Er is gesproken met Ravi, zijn ouders en zijn leerkracht, en er zijn vragenlijsten ingevuld (CBCL, TRF, SDQ).
Beeld: een gevoelige jongen met een lage frustratietolerantie. Geen aanwijzingen voor een stoornis.
Adviezen: rustplek, gevoelsthermometer, weekgesprek.
""", date="2025-06-17", note="the only date is in the name")

# --- Experts ---------------------------------------------------------------------------------------------------------

doc("advies 1e deskundige.pdf", chromium, "deskundigenadvies", """
# Deskundigenadvies
~ artikel 18a lid 11 WPO
| Deskundige | drs. A. Blom, orthopedagoog
| Leerling | J.H., groep 4
Ondergetekende adviseert het samenwerkingsverband om de leerling toelaatbaar te verklaren tot het speciaal basisonderwijs.
Het advies steunt op het ontwikkelingsperspectief, het psychologisch onderzoek van februari en een gesprek met de leerkracht.
Handtekening: A. Blom
""")

doc("tweede deskundige K..docx", word, "deskundigenadvies", """
# Advies tweede deskundige bij aanvraag TLV
Naam deskundige: M. van Hout, kinder- en jeugdpsycholoog
Leerling: K., groep 7
Ik heb kennis genomen van het dossier en de leerling op school gesproken. Mijn advies: plaatsing in het speciaal onderwijs (cluster 4).
Motivering: de school is handelingsverlegen, ondanks een arrangement van twee jaar.
""")

# --- None of them ----------------------------------------------------------------------------------------------------

doc("schoolgids.pdf", generator, "", """
# Schoolgids 2026-2027
## Ondersteuning op onze school
Wij volgen uw kind met het leerlingvolgsysteem van Cito en met ZIEN!. Als er zorgen zijn, maakt de leerkracht een handelingsplan. Voor sommige leerlingen schrijven we een ontwikkelingsperspectief (OPP), dat ouders ondertekenen. De orthopedagoog kan een intelligentieonderzoek doen. Logopedie en fysiotherapie zijn in ons gebouw.
## Verzuim en verlof
Ziek melden kan tot half negen. De leerplichtambtenaar ziet toe op ongeoorloofd verzuim.
## Toelaatbaarheidsverklaring
Voor het speciaal onderwijs is een toelaatbaarheidsverklaring nodig, die de school aanvraagt bij het samenwerkingsverband.
## Vakanties
Herfst 17-25 oktober, kerst 19 december - 3 januari.
""", columns=2, note="mentions nearly all kinds, and is none")

doc("factuur.pdf", chromium, "", """
# Factuur 2026-0418
| Datum | 30-09-2026 | Vervaldatum | 14-10-2026
| Omschrijving | Aantal | Bedrag
| Psychologisch onderzoek (WISC-V, CBCL) | 1 | 1.150,00
| Adviesgesprek school | 1 | 120,00
| Totaal | | 1.270,00
Gelieve te voldoen op rekeningnummer NL00 BANK 0000 0000 00.
""", note="an invoice for an assessment")

doc("uitnodiging.docx", word, "", """
Beste ouders van Levi,
Graag nodigen wij u uit voor een gesprek op dinsdag 8 december om 15.30 uur. We willen het met u hebben over het dyslexieonderzoek en over de observatie die vorige week in de klas is gedaan. De ambulant begeleider is er ook.
Tot dan, juf Marja
""", note="an invitation")

doc("nieuwsbrief 6.pdf", writer, "", """
# Nieuwsbrief nummer 6
Sinterklaas komt op 4 december. In groep 3 leren we de letters van kern 4. De schoolfotograaf komt in januari.
Luizencontrole: er zijn nog ouders nodig. Op vrijdag is er weer fruit.
De ouderraad zoekt een penningmeester.
""")

doc("recept appeltaart.docx", word, "", """
# Appeltaart van groep 7
Nodig: 300 gram bloem, 200 gram boter, 150 gram suiker, 1 ei, een kilo appels.
Kneed het deeg, bekleed de vorm, vul met appels en bak een uur op 175 graden.
""")

doc("offerte onderzoek.pdf", distilled, "", """
# Offerte
Op uw verzoek bieden wij u aan: een orthopedagogisch onderzoek bij een leerling van groep 6, bestaande uit een intake, twee ochtenden testafname (intelligentie en executieve functies), een verslag en een adviesgesprek.
Prijs: 1.480 euro. Geldig tot 1 maart 2027. Wij beginnen na uw akkoord en na de toestemming van ouders.
""", note="an offer for an assessment")
