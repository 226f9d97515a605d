"""What a pupil tracking system prints, and what a school says of a child's behaviour. Everything is invented."""

from plans import doc
from producers import calc, chromium, distilled, generator, scan, typewriter, word, writer

doc("toetsen F.pdf", generator, "lvs-toetsen", """
# Niet-methodetoetsen leerling
Leerling: Fleur  Groep: 7  Variant: Standaard
| Toets | Datum | Score | Vaardigheid | Niveau (I-V) | DLE
| Begrijpend lezen 3.0 M7 | 26-1-2026 | 38 | 191 | III | 44
| Begrijpend lezen 3.0 E6 | 9-6-2025 | 31 | 178 | IV | 35
| Rekenen-Wiskunde 3.0 M7 | 28-1-2026 | 60 | 241 | II | 52
| DMT M7 | 30-1-2026 | 88 | 88 | III | 46
| AVI | 30-1-2026 | M7 | | |
| Spelling 3.0 M7 | 27-1-2026 | 41 | 339 | III | 45
""", size="landscape", footer="obs Het Palet - 13-11-2026 10:22")

doc("LOVS overzicht.pdf", calc, "lvs-toetsen", """
# LOVS leerlingrapport
| Leerling | Bram | Groep | 6
| Onderdeel | M5 | E5 | M6
| Rekenen-Wiskunde (vaardigheidsscore) | 179 | 186 | 190
| Rekenen-Wiskunde (niveau) | V | V | V
| Spelling | IV | IV | III
| Begrijpend lezen | III | III | II
| DMT | II | II | II
""")

doc("IEP resultaten gr 8.docx", word, "lvs-toetsen", """
# IEP LVS: leerlingrapportage
Noah, groep 8
| Domein | Score | Referentieniveau
| Lezen | 74 | 1F
| Taalverzorging | 68 | 1F
| Rekenen | 49 | <1F
De toetsresultaten zijn besproken met ouders in het rapportgesprek.
""", header="IEP leerlingvolgsysteem")

doc("Leerling in beeld export.pdf", chromium, "lvs-toetsen lvs-grafiek", """
# Leerling in beeld: overzicht toetsresultaten
| Leerling | Ilse | Groep | 5
| Toets | Vaardigheidsscore | Niveau
| Lezen M5 | 151 | IV
| Rekenen M5 | 203 | III
| Spelling M5 | 288 | IV
---
# Ontwikkelingsgrafiek
Vaardigheidsgroei Lezen, van M3 tot M5, met landelijk gemiddelde
===
""", note="the graph is a page of the same file")

doc("groeicurve rekenen.pdf", distilled, "lvs-grafiek", """
# Leerlinggrafiek Rekenen-Wiskunde
~ Jorn, groep 6, alle afnames sinds groep 3
===
Doorgetrokken lijn: vaardigheid van de leerling. Stippellijn: landelijk gemiddelde. Gearceerd: niveau V.
""", size="A4 landscape")

doc("Cito B8 - DIA.pdf", scan, "lvs-toetsen", """
# Toetsoverzicht
| Leerling | Mila | Groep | 4
| Diataal begrijpend lezen | 60 % | niveau 3M
| Diacijfer | 45 % | niveau 3E
| AVI | M4 | instructie
| DMT | 34 | IV
| Rekenen-Wiskunde M4 | vaardigheidsscore 138 | niveau IV
""", ocr=True, note="a scan with an OCR layer")

# --- Social and emotional --------------------------------------------------------------------------------------------

doc("ZIEN lijst.pdf", chromium, "seo", """
# ZIEN Observatielijst leerling
~ Variant: per stelling
| Leerling | Rik | Groep | 5
## Betrokkenheid (BT)
| Is geconcentreerd bezig | 2
| Gaat op in een activiteit | 2
## Welbevinden (WB)
| Maakt een opgewekte indruk | 3
| Komt voor zichzelf op | 1
## Sociaal initiatief, sociale flexibiliteit, autonomie, impulsbeheersing, inlevingsvermogen
Profiel: zie categorieën. De leerkracht vulde de vragenlijst in op 5 oktober.
""")

doc("scol uitslag.docx", word, "seo", """
# SCOL: Sociale Competentie Observatielijst
Leerling: Puck, groep 4
| Categorie | Score | Niveau
| Ervaringen delen | 14 | C
| Aardig doen | 17 | B
| Samen spelen en werken | 11 | D
| Een taak uitvoeren | 9 | E
| Jezelf presenteren | 12 | D
| Een keuze maken | 13 | C
| Opkomen voor jezelf | 8 | E
| Omgaan met ruzie | 9 | E
Totale sociale competentie: D.
""")

doc("kanvas-profiel.pdf", generator, "seo", """
# KanVAS individueel overzicht
Leerling: Otis     Groep: 6     Ingevuld door: leerkracht en leerling
Zelfbeeld, relatie met leerkracht, relatie met andere kinderen, taakgerichtheid en motivatie worden op een schaal van 1 tot 5 weergegeven.
| Schaal | Leerkracht | Leerling
| Zelfvertrouwen | 2,1 | 3,4
| Sociaal initiatief | 2,8 | 2,9
| Welbevinden | 2,2 | 3,0
| Betrokkenheid | 1,9 | 2,5
""")

doc("Sociaal-emotioneel overzicht gr2.pdf", writer, "seo", """
# Sociaal-emotionele ontwikkeling: overzicht KIJK!
| Kind | Evi | Groep | 2
| Lijn | Leeftijd | Bijzonderheden
| Zelfbeeld | 4;6 | wacht af
| Relatie met volwassenen | 4;0 | zoekt nabijheid van de juf
| Relatie met andere kinderen | 4;0 | speelt naast anderen
| Spelontwikkeling | 4;6 | rollenspel komt op gang
Basiskenmerken: is vrij van emotionele belemmeringen, is nieuwsgierig, heeft zelfvertrouwen.
""")

# --- Observations, talks ---------------------------------------------------------------------------------------------

doc("verslag klas 12-10.docx", word, "observatie", """
# Verslag klassenobservatie
| Leerling | Daan (groep 3) | Door | ondersteuner passend onderwijs
| Les | rekenen, zelfstandig werken | Tijd | 8.45 - 9.50 uur
## Vraag van de leerkracht
Wat maakt dat Daan zo vaak van zijn plaats gaat?
## Wat ik zag
Daan staat in een uur elf keer op. Tijdens de instructie kijkt hij op het horloge van de buurman. Bij het werkblad vraagt hij na elke som of het goed is. De leerkracht reageert vriendelijk.
## Gedachten hierbij
Daan lijkt bevestiging te zoeken. De ZIEN!-lijst die de leerkracht invulde laat eveneens lage betrokkenheid zien.
## Tips
Afspreken na hoeveel sommen wordt gekeken. Bewegen inplannen.
""", note="speaks of ZIEN!, and is an observation")

doc("observatie BPO.pdf", typewriter, "observatie", """
# Observatieverslag
School: De Wissel    Groep: 1/2    Kind: M.    Observator: begeleider passend onderwijs
Aanleiding: de leerkracht vraagt zich af waarom M. tijdens de kring onder de tafel kruipt. Er is tweemaal een ochtend meegekeken, een keer in de klas en een keer in de speelzaal.
Waarneming: bij binnenkomst houdt M. zijn jas aan. In de kring schuift hij na vier minuten naar achteren. Zodra de zandtafel opengaat speelt hij vijfentwintig minuten achtereen en praat hij zachtjes in zichzelf.
Interpretatie: de kring duurt te lang en vraagt te veel luistervaardigheid.
Adviezen: kring splitsen, plek naast de leerkracht, iets in de handen.
""")

doc("ambulante begeleiding dec.pdf", distilled, "observatie", """
# Observatie in de groep
Datum bezoek: woensdag 2 september 2026. Aanwezig in groep 8 van 10.15 tot 12.00 uur.
Geobserveerd is hoe S. reageert op correcties. In de taalles werd hij zes keer gecorrigeerd; vier keer volgde een zucht en een keer liep hij de klas uit.
Interactie met de leerkracht: korte zinnen werken, discussies lopen op.
Interactie met klasgenoten: twee jongens lokken hem uit.
""", style="body{columns:2}")

doc("MDO 3 nov.docx", word, "gespreksverslag", """
# Verslag MDO
| Datum | 3 november 2026 | Volgend overleg | 12 januari 2027
| Aanwezig | ouders, leerkracht, ib'er, orthopedagoog, schoolmaatschappelijk werker
## Besproken
De orthopedagoog licht de uitslag van het intelligentieonderzoek toe. Op de WISC-V is een totaal IQ van 78 gevonden, met een laag werkgeheugen (WGI 71) en een verwerkingssnelheid van 82. Ouders schrikken van het TIQ, maar herkennen het beeld.
De logopedist is verhinderd; haar verslag volgt. De leerkracht noemt de ZIEN!-scores en de Cito-toetsen van juni.
## Afspraken
* ib'er vraagt het samenwerkingsverband om advies
* ouders maken een afspraak met de jeugdarts
* leerkracht start met een taakkaart
""", note="a meeting that discusses an IQ test")

doc("oudergesprek.pdf", chromium, "gespreksverslag", """
# Gespreksnotitie
Gesprek met moeder van Sem op 21-9-2026, telefonisch, 20 minuten.
Moeder belt omdat Sem niet naar school wil. Hij heeft buikpijn op zondag. Ze heeft hem maandag en dinsdag ziek gemeld.
Afgesproken dat de leerkracht hem 's ochtends bij het hek opwacht, en dat we vrijdag weer bellen.
""", style="body{font-family:'Liberation Mono';font-size:9pt}")

doc("notulen OT okt.pdf", generator, "gespreksverslag", """
# Ondersteuningsteam - notulen
Vergadering van donderdag 15 oktober. Aanwezigen: directie, ib, schoolarts, ondersteuner platform.
| Leerling | Vraag | Afspraak | Wie
| A. (gr 3) | aanvraag TLV? | eerst arrangement aanvragen | ib
| B. (gr 5) | verzuim loopt op | leerplicht bellen | dir
| C. (gr 7) | dyslexieonderzoek nodig | ouders informeren over vergoeding | lkr
| D. (gr 8) | advies vo | gesprek met ouders, pro bezoeken | lkr
Rondvraag: geen. Volgende vergadering 26 november.
""", columns=1, header="OT De Zevensprong")

doc("Zienswijze van de ouders.docx", word, "gespreksverslag", """
# Zienswijze ouders
Wij zijn het niet eens met de school dat onze zoon naar het speciaal onderwijs moet. Het onderzoek van de psycholoog is gedaan in een drukke week. Het ontwikkelingsperspectief hebben wij wel gelezen, niet getekend.
Wij vragen de commissie om ons te horen.
Familie Van Loon
""")

# --- School transfer, absence, groups --------------------------------------------------------------------------------

doc("OKR A. Visser.pdf", chromium, "okr", """
# Onderwijskundig rapport
~ opgemaakt ten behoeve van de ontvangende school
## Leerling
| Naam | A. Visser | Geboren | 6-11-2014 | In Nederland sinds | n.v.t.
## Schoolloopbaan
| Schooljaar | Groep | School
| 2024-2025 | 5 | bs. De Brug
| 2025-2026 | 6 | bs. De Brug
## Resultaten
Rekenen IV, begrijpend lezen III, spelling III (Cito E6). AVI E5.
## Werkhouding en gedrag
Vriendelijk, afwachtend.
## Reden van vertrek
Verhuizing naar een andere gemeente.
""")

doc("OSO-overstapdossier.pdf", typewriter, "okr", """
# Overstapdossier
Overstapservice Onderwijs        Profiel: PO-PO
Aanleverende school: 00AB bs. De Brug        Ontvangende school: 00CD obs De Haven
Blok administratieve gegevens: aanwezig    Blok begeleiding: aanwezig    Blok toetsen: aanwezig
Zorgvuldig samengesteld op grond van het leerlingdossier; ouders hadden inzage.
""", hyphens=False)

doc("verzuim 26-27.pdf", writer, "verzuim", """
# Verzuimoverzicht leerling
| Leerling | Jax | Groep | 7
| Datum | Dagdeel | Reden | Soort
| 01-09-2026 | ochtend | ziek | geoorloofd
| 08-09-2026 | hele dag | onbekend | ongeoorloofd
| 15-09-2026 | hele dag | onbekend | ongeoorloofd
| 22-09-2026 | middag | tandarts | geoorloofd
Totaal: 7 dagdelen, waarvan 4 ongeoorloofd. Te laat gekomen: 9 keer.
""")

doc("melding leerplicht DUO.docx", word, "verzuim", """
Betreft: melding verzuim aan DUO
Geachte leerplichtambtenaar,
Via het verzuimloket van DUO is op 5 november gemeld dat onze leerling langer dan vier weken niet op school is geweest. Het betreft langdurig relatief verzuim. De jeugdarts is betrokken. Wij zoeken met ouders en het samenwerkingsverband naar een plek.
Met vriendelijke groet, de directeur
""")

doc("6A wat deden wij al.docx", word, "schoolacties", """
# Wat heeft de school zelf al gedaan? (groep 6A)
| Actie | Periode | Wat leverde het op
| Groepsregels opnieuw opgesteld met de kinderen | september | rustiger in de gang
| Kanjertraining door eigen leerkracht | oktober - nu | klas kent de taal, weinig transfer naar het plein
| Collegiale consultatie ib | oktober | instructies korter
| Oudergesprekken met drie gezinnen | november | loopt
""")

doc("groep 4 factoren.pdf", distilled, "factoren", """
# Belemmerende en stimulerende factoren groep 4
## Belemmerend
Grote verschillen in leesniveau, zes kinderen met een taalachterstand, tussentijds drie wisselingen van leerkracht.
## Stimulerend
Enthousiast ouderteam, ruime lokalen, een groep die graag beweegt en samen zingt.
""")

doc("bijlage groepsarrangement 8D.pdf", generator, "schoolacties factoren", """
# Groepsarrangement 8D: bijlage
## 1. Acties die de school zelf heeft genomen
Sinds augustus is een tweede leerkracht op dinsdag ingezet. De gedragsspecialist keek mee in de klas en de sociogrammen zijn besproken. Opbrengst: minder conflicten in de les, niet op het plein.
## 2. Stimulerende en belemmerende factoren
Stimulerend: een vast team, drie leerlingen die leiding nemen. Belemmerend: een gespannen sfeer na incidenten in de zomer, veel verzuim.
## 3. Hulpvraag
Hoe krijgen wij de groep weer veilig?
""", columns=2)
