"""Documents added after the first mending, to see how that holds: other schools, other practices. All invented."""

from plans import doc
from producers import chromium, distilled, generator, joined, scan, typewriter, word, writer, writer_word

doc("GD Mika nov26.pdf", writer, "groeidocument-opp-deel-1", """
Stichting De Kring
# Groeidocument
## Startfoto
Mika (8 jaar) zit sinds augustus bij ons in groep 5, na een verhuizing. Hij mist stukken van de leerstof.
## Wat willen we weten
Waardoor lukt het Mika op maandag wel en op donderdag niet?
## Kansen en zorgen
Kansen: maakt makkelijk vrienden. Zorgen: slaapt in de klas.
## Wie doet wat
De leerkracht houdt drie weken een logboek bij. Moeder vraagt de huisarts naar het slapen.
""")

doc("OPP Lev (compleet).docx", word, "groeidocument-opp-deel-1 opp-deel-2", """
# Groeidocument-OPP deel 1 en 2
| Kind | Lev | Groep | 6
## Deel 1
Onderwijsbehoeften: overzicht en herhaling. Stimulerende factoren: doorzetten. Belemmerende factoren: dyslexie in de familie.
## Deel 2
| Doel | Aanpak | Evaluatie
| Lev leest AVI E5 in juni | Ralfi, 4 x 20 min | doel behaald
Instemming met het handelingsdeel: ouders hebben op 3 september getekend.
""")

doc("ontw.perspectief Ezra.pdf", distilled, "op", """
# Ontwikkelingsperspectief (OPP)
Leerling: Ezra, groep 8, sbo De Schakel
## Beginsituatie
Ezra stroomde in groep 5 in. Werkhouding wisselend.
## Leerroute en uitstroombestemming
Uitstroombestemming: vso, arbeid
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
Alle leerlingen van onze school hebben een ontwikkelingsperspectief.
""", style="body{font-family:'URW Gothic'}")

doc("getekende bladzijde.pdf", scan, "ondertekening-op", """
Ondertekening ontwikkelingsperspectief
Leerling: Ezra
Ouders zijn het eens met de doelen in het plan.
Ouder: w.g. T. Blaak        Datum: 2-10-2026
School: w.g. N. Hoek        Datum: 2-10-2026
""", ocr=True)

doc("avg-formulier.pdf", generator, "toestemmingsverklaring", """
# Verklaring van toestemming
In te vullen door de ouder(s) met gezag
Ik geef de school toestemming om de volgende stukken over mijn kind te delen met de commissie van het samenwerkingsverband: het ontwikkelingsperspectief, toetsgegevens, onderzoeksverslagen.
Naam kind: Zara Vink       Geboortedatum: 12-12-2017
Handtekening: .................    Datum: .................
""")

doc("Aanmelding commissie toelaatbaarheid.docx", writer_word, "aanvraagformulier-tlv", """
# Aanvraag toelaatbaarheidsverklaring SO
| Aanvragende school | bs. De Eik
| Leerling | Joah, geboren 1-7-2018
| Bekostigingscategorie | laag
| Duur | tot en met 31 juli 2029
De school heeft de aanvraag met de ouders besproken op 4 november.
Ondertekend door het bevoegd gezag en door de ouders.
""")

doc("beslissing commissie.pdf", chromium, "tlv-brief", """
Commissie toelaatbaarheid
Betreft: uw aanvraag toelaatbaarheidsverklaring, besluit
Geachte mevrouw Lens,
De commissie heeft besloten de toelaatbaarheidsverklaring voor het speciaal basisonderwijs te verlenen. De verklaring is geldig van 1 januari 2027 tot en met 31 juli 2029 en heeft als nummer TLV 2026-88.
Bezwaar is mogelijk binnen zes weken.
""")

doc("toekenning.pdf", writer, "schoolbrief", """
Geachte directie,
Uw aanvraag voor een arrangement is toegekend. U ontvangt ondersteuning van een begeleider voor 40 uur, te besteden voor de zomervakantie.
Wij vragen u het arrangement binnen een week in BRON te zetten en na afloop te evalueren met ouders.
Hartelijke groet, namens de arrangementencommissie, het platform
""")

doc("overzicht toetsen.pdf", generator, "lvs-toetsen", """
# Boom LVS rapport leerling
Leerling: Gwen, groep 6
| Toets | Afname | Score | DLE | Niveau
| Begrijpend lezen M6 | jan 2026 | 34 | 33 | C
| Spelling M6 | jan 2026 | 50 | 40 | B
| Hoofdrekenen M6 | jan 2026 | 41 | 28 | D
""", size="landscape")

doc("SAQI rapportage.docx", word, "seo", """
# SAQI - Schoolattitude Questionnaire
Leerling: Aron, groep 7
| Schaal | Percentiel
| Motivatie | 22
| Tevredenheid | 31
| Zelfvertrouwen | 18
Aron voelt zich minder prettig op school dan leeftijdgenoten. Aandachtspunt: concentratie in de klas.
""")

doc("begeleidingsplan RT.pdf", typewriter, "plannen", """
# Begeleidingsplan remedial teaching
Leerling: Sam     Groep: 4     Van 31 augustus tot 18 december
Beginsituatie: leest letters nog spiegelend.
Doel: alle letters vlot en zonder fouten.
Werkwijze: drie maal per week een kwartier, letterdoos, flitsen.
Evaluatie: op 11 december met leerkracht.
""")

doc("NDT verslag Wessel.docx", word, "iq-onderzoek", """
# Niet-verbale intelligentietest
Naam: Wessel, groep 4. Geboren: 14 mei 2018.
Afgenomen op dinsdag 10 maart 2026 door de orthopedagoog van het bestuur.
De SON-R 6-40 leverde een score van 102 op, met een betrouwbaarheidsinterval van 95 tot 109.
""", date="2026-03-10")

doc("intelligentieprofiel.pdf", chromium, "iq-onderzoek", """
Expertisecentrum Zuid
# Onderzoeksverslag intelligentie
| Naam | Yuna Smeets | Geboortedatum | 30.06.2015
| Data van onderzoek | 3/11/2025 en 10/11/2025 | Datum rapport | 1/12/2025
WISC-V-NL: totaal IQ 118. Verbaal begrip 124, visueel-ruimtelijk 115, fluid redeneren 112, werkgeheugen 107, verwerkingssnelheid 94.
Yuna is gebaat bij compacten en verrijken.
""", date="2025-11-10")

doc("rapport 25-113.pdf", generator, "psychodiagnostisch-onderzoek", """
# Rapportage psychodiagnostiek
Centrum De Beek, specialistische jeugdhulp
Naam jeugdige: Noé Claes     Geb. datum: 4 april 2014
Onderzoeksperiode: september - oktober 2025
Rapportdatum: 3 november 2025
## Vraagstelling
Hoe is de angst van Noé te verklaren?
## Onderzoek
Gesprekken met Noé en ouders, SCARED-NL, zinaanvultest, schoolbezoek.
## Conclusie
Sociale angststoornis (DSM-5). Behandeling wordt aangeraden.
""", date="2025-10-01", columns=2, note="a period of months: the last")

doc("onderzoek executieve functies.docx", word, "psychodiagnostisch-onderzoek", """
# Neuropsychologisch onderzoek: executieve functies
Naam: Bram T. Geboren op 1 september 2013.
Bram is op 13 januari 2026 en 20 januari 2026 onderzocht in onze praktijk.
De BRIEF-2, de TEA-Ch en de WCST zijn gebruikt. Plannen en organiseren zijn zwak.
Advies: stap voor stap leren plannen, agenda op tafel.
Dit verslag is opgesteld op 9 februari 2026.
""", date="2026-01-20", header="Praktijk Bos, neuropsychologie")

doc("dyslexie onderzoek Isa.pdf", typewriter, "dyslexie", """
# Diagnostiek ernstige dyslexie
Naam: Isa M.            Geboren: 8-8-2017
Onderzocht op: 12 en 19 mei 2026
De resultaten op EMT, Klepel en het PI-dictee liggen op het laagste niveau. Fonologische verwerking en benoem-
snelheid zijn zwak. De diagnose wordt gesteld.
""", date="2026-05-19")

doc("verklaring dyslexie.pdf", chromium, "dyslexieverklaring", """
# Dyslexieverklaring
Naam: Koen Aarts, geboren 2 februari 2013
Ondergetekende, GZ-psycholoog, verklaart dat bij Koen dyslexie is vastgesteld. Hij heeft recht op compenserende maatregelen.
Afgegeven op 14 maart 2022
""")

doc("CELF verslag.pdf", generator, "logopedisch", """
Spraakpunt, praktijk voor logopedie
# Verslag taalonderzoek
Naam: Ilay. Geboren: 21 september 2018. Datum afname: 26 febr. 2026.
CELF-5-NL: kernscore 81, receptieve taal index 85, expressieve taal index 78.
Wij zien een zwakke woordvinding en korte zinnen. Behandeling wordt gestart.
""", date="2026-02-26")

doc("brief kno.docx", word, "medisch", """
Streekziekenhuis West, polikliniek KNO
Aan de huisarts
Betreft: Nina Post, geboren 16-9-2017
Datum: 24-03-2026
Geachte collega,
Bovengenoemde patiënt bezocht de polikliniek vanwege gehoorklachten. Otoscopie: vocht achter beide trommelvliezen. Beleid: trommelvliesbuisjes, opname in dagbehandeling.
Met vriendelijke groet, dr. A. Zeeman, kno-arts
""", date="2026-03-24")

doc("fysio eindverslag.pdf", scan, "medisch", """
# Eindverslag kinderfysiotherapie
Naam: Tom Kuijt     Geboortedatum: 09-09-2018
Datum eindmeting: 2 juli 2026
Movement ABC-2: totaal percentiel 37 (was 5). Tom fietst, vangt en schrijft nu leeftijdsadequaat.
De behandeling is afgesloten.
""", date="2026-07-02", ocr=True)

doc("advies orthopedagoog tlv.pdf", writer, "deskundigenadvies", """
# Deskundigenadvies orthopedagoog
Ten behoeve van de aanvraag TLV van Joah
Als eerste deskundige adviseer ik plaatsing in het speciaal onderwijs. Ik sprak met school en ouders en las het dossier. Eigen onderzoek heb ik niet gedaan.
drs. P. Veer
""")

doc("Notitie gesprek leerplicht.docx", word, "gespreksverslag", """
# Verslag gesprek
Aanwezig: vader, ib'er, leerplichtambtenaar. Datum: 16 november 2026.
Er is gesproken over het verzuim van Jax: veertig uur in vier weken. De leerplichtambtenaar legt uit wat de gevolgen zijn.
Afspraken: vader brengt Jax zelf, school belt voor negen uur.
""")

doc("MDO-verslag 12 okt.pdf", distilled, "gespreksverslag", """
# Multidisciplinair overleg
Aanwezigen: ouders, school, jeugdarts, wijkteam, ambulant begeleider
Ingebracht: handelingsplan, observatie van de ambulant begeleider, verslag logopedie.
Besluit: er wordt een arrangement aangevraagd. De toestemming van ouders is gegeven.
Actiepunten: ib vult het groeidocument aan; jeugdarts vraagt informatie op bij de kinderarts.
""")

doc("observatie kleuter.pdf", writer, "observatie", """
# Observatieverslag kleutergroep
Datum observatie: 5 november 2026
Vraag: hoe speelt Lot samen?
Lot kijkt eerst lang toe. Bij de watertafel doet zij mee zonder te praten. Als een ander haar emmer pakt, gaat zij weg.
Advies: samen met een rustig kind laten beginnen.
""")

doc("OKR vo advies.pdf", chromium, "okr", """
# Onderwijskundig rapport VO
Aanleverende school: bs. De Eik. Ontvangende school: Lyceum Oost.
Schooladvies: vmbo-t. Doorstroomtoets: vmbo-t/havo. Ondersteuning: dyslexieverklaring aanwezig, verzuim normaal.
Toelichting: een harde werker met een brede belangstelling.
""")

doc("absenties Mo.pdf", typewriter, "verzuim", """
# Overzicht absenties
Leerling: Mo     Periode: 31-08-2026 t/m 20-11-2026
07-09  ziek                 geoorloofd
14-09  zonder bericht       ongeoorloofd
05-10  te laat (25 min)     ongeoorloofd
""", hyphens=False)

doc("acties groep 7.docx", word, "schoolacties", """
# Ondernomen acties groep 7
In september is de gymzaal vaker ingezet. De interne gedragsspecialist gaf vier lessen. Het resultaat van de acties is wisselend.
""")

doc("beleid ondersteuning.pdf", generator, "", """
# Ondersteuningsbeleid van onze stichting
Dit hoofdstuk beschrijft hoe de scholen werken met groepsplannen, handelingsplannen en het ontwikkelingsperspectief. De school betrekt ouders; zij ondertekenen het handelingsdeel.
## Onderzoek
Een psychologisch onderzoek of een intelligentieonderzoek wordt alleen met toestemming van ouders gedaan.
## Verzuim
Elke school registreert verzuim dagelijks. Bij ongeoorloofd verzuim volgt een melding bij de leerplichtambtenaar.
## Gegevens
Toetsgegevens komen uit het leerlingvolgsysteem.
""", note="policy: mentions nearly all kinds, and is none")

doc("mail juf.docx", word, "", """
Hoi Karin,
Kun jij voor vrijdag het groeidocument van Mees afmaken? De ZIEN-lijst en de Cito-grafiek staan al in ParnasSys. De logopedist stuurt haar verslag maandag.
Groetjes, Anouk
""", note="a mail")

doc("agenda ouderavond.pdf", chromium, "", """
# Agenda ouderavond 24 november
1. Opening door de directeur
2. Toelichting op de nieuwe rapporten en de toetsresultaten van de school
3. Sociaal-emotionele ontwikkeling: wat doet de Kanjertraining?
4. Rondvraag
""", note="an agenda")

doc("uitslag test.docx", word, "iq-onderzoek", """
Beste ouders van Fay,
Hierbij de uitslag van de WPPSI-IV-NL, die ik op 15 april 2026 bij Fay heb afgenomen. Fay behaalde een totaal IQ van 109. Haar verbaal begrip is sterk (VBI 117), haar verwerkingssnelheid gemiddeld (VSI 98).
Graag bespreek ik dit met u op 12 mei.
Els Mol, orthopedagoog
""", date="2026-04-15", note="a letter without a title")

doc("samen.pdf", joined, "observatie gespreksverslag", [
    (chromium, """
# Klassenobservatie
Groep 4, rekenles. De observator zat achterin. Tijdens de observatie werkte Finn acht minuten door.
""", {}),
    (chromium, """
# Verslag oudergesprek
Aanwezig: moeder, leerkracht, ib'er. De observatie is besproken. Gemaakte afspraken: elke dag een korte terugblik.
""", {})], note="two reports in one file")
