"""Research of other practices, hospitals, centres and the CLB (Flanders)."""
from lib import *

doc("CLB verslag intelligentieonderzoek.pdf", ["iq-onderzoek"], """
^ Vrij CLB De Brug – vestiging Lommelbeek · vertrouwelijk
#T Verslag intelligentieonderzoek
:: Leerling :: Lotte Vandersteen
:: Geboortedatum :: 04/06/2016
:: School en leerjaar :: GBS De Kastanje, 4de leerjaar
:: Datum onderzoek :: 14/09/2026
:: Leeftijd bij onderzoek :: 10;3
:: Instrument :: WISC-V-NL (Vlaamse normen 2018)
:: Onderzoeker :: E. Claes, psycholoog
:: Datum verslag :: 02/10/2026
## Onderzoeksvraag
De school vraagt of het trage werken en de moeite met hoofdrekenen samenhangen met haar cognitieve mogelijkheden. Een eerste peiling gebeurde in de 3de kleuterklas (15/05/2022, KRT-R); de resultaten daarvan zijn niet meer opvraagbaar.
## Gedrag tijdens het onderzoek
Lotte komt vlot mee en vertelt over haar katten. Zij werkt nauwgezet en vraagt geregeld of het juist is. Bij tijdsdruk verkrampt zij zichtbaar. Na aanmoediging gaat zij verder. De resultaten worden als betrouwbaar gezien; het cijfer voor snelheid is mogelijk een onderschatting.
## Resultaten
| Index | Score | 95% BI | Percentiel | Omschrijving |
| Verbaal begrip (VBI) | 111 | 102-118 | 77 | gemiddeld tot hooggemiddeld |
| Visueel-ruimtelijk (VRI) | 97 | 89-105 | 42 | gemiddeld |
| Fluid redeneren (FRI) | 103 | 95-110 | 58 | gemiddeld |
| Werkgeheugen (WgI) | 88 | 81-97 | 21 | laaggemiddeld |
| Verwerkingssnelheid (VsI) | 80 | 73-91 | 9 | laaggemiddeld |
| **Totaal IQ** | **96** | 90-102 | 39 | gemiddeld |
## Subtests
| Subtest | SS | Subtest | SS |
| Overeenkomsten | 12 | Cijferreeksen | 8 |
| Woordenschat | 12 | Plaatjesreeksen | 8 |
| Blokpatronen | 9 | Symbolen vergelijken | 6 |
| Visuele puzzels | 10 | Coderen | 7 |
| Matrix redeneren | 11 | Gewichten | 10 |
## Besluit
Lotte behaalt een gemiddeld resultaat met een duidelijk verschil tussen het taalkundig redeneren en de snelheid. Haar moeite met hoofdrekenen past bij een zwakker werkgeheugen. Verder onderzoek naar dyscalculie gebeurt best na een periode van gerichte hulp (redicodis, fase 1).
## Wat kan helpen
- geef per opdracht één doel en laat haar dat doel zelf afvinken
- laat tussenstappen noteren; beoordeel niet op tempo
- geef feedback op de aanpak, niet op de uitkomst
""", date="2026-09-14", note="Flemish CLB, dd/mm/yyyy; earlier test of 2022 as history; report later.", theme="clinic", kv="table")

doc("IDS-2 onderzoek praktijk Zonneboog.docx", ["iq-onderzoek"], """
#T Intelligentieonderzoek IDS-2
^ Zonneboog, praktijk voor orthopedagogiek
| Naam | Geboren | Afname | Testleider |
| Sem van den Akkerveken | 30 januari 2015 | 3 en 10 februari 2026 | drs. N. Timmer |
## Vraag
Ouders en school willen weten of Sem het leerstofaanbod van groep 7 kan volgen.
## Werkwijze
Op de eerste ochtend zijn de intelligentietaken afgenomen, op de tweede de executieve functies. Sem nam de eerste keer een halfuur om te wennen. De tweede keer begon hij meteen. Hij onderbrak de taken vaak met vragen, maar liet zich goed terughalen.
## Uitkomsten intelligentie
| Factor | Score | Interpretatie |
| Visuele verwerking | 104 | gemiddeld |
| Langetermijngeheugen | 92 | gemiddeld |
| Verwerkingssnelheid | 83 | benedengemiddeld |
| Korte-termijngeheugen auditief | 81 | benedengemiddeld |
| Korte-termijngeheugen visueel | 97 | gemiddeld |
| Abstract redeneren | 99 | gemiddeld |
| Verbaal redeneren | 90 | gemiddeld |
| **IQ-profiel** | **91** (87-96) | gemiddeld |
| **IQ-screening** | **94** | gemiddeld |
## Uitkomsten executieve functies
| Taak | Score |
| Woorden opnoemen | 8 |
| Verdeelde aandacht | 6 |
| Dieren kleuren | 5 |
| Routes tekenen | 9 |
## Interpretatie
De capaciteiten van Sem liggen in het gemiddelde gebied, aan de onderkant. Zijn redeneren op beeld is beter dan zijn onthouden van wat hij hoort. De verdeelde aandacht en de remming zijn zwak.
## Advies
Geef de instructie kort en met beeld. Laat Sem na twee stappen laten zien wat hij heeft. Verwacht niet dat hij uit een lang klassengesprek onthoudt wat hij moet doen.
N. Timmer, orthopedagoog-generalist. Besproken met ouders op 12 maart 2026.
""", date="2026-02-10", note="Two test days in a heading row; 12 March is the day of the talk.", eng="docx", font="Candara")

doc("SON-R kinderafdeling.pdf", ["iq-onderzoek"], """
^ Ziekenhuis Merwestreek · Medische Psychologie · route 41
% Verslagdatum: 12-IX-2025
#T Uitslag SON-R 2-8
Patiënt: R. Soekhoe, geb. 27-I-2018, m. Patiëntnr. 4410927
Verwijzer: kinderneuroloog
Onderzocht op 28-VIII-2025 door mw. drs. L. Vinke, psycholoog NIP
## Reden van onderzoek
Vraag naar het niveau van denken bij een jongen met cerebrale parese (bilateraal spastisch, GMFCS III) en beperkte spraak. Eerder elders onderzocht met BSID-III op 14-III-2021 (ontwikkelingsindex 71) en SON-R 2½-7 op 6-XI-2023 (SON-IQ 78).
## Observatie
Vriendelijke, alerte jongen. Wijst de antwoorden aan met de rechterhand; bij Mozaïeken is ondersteuning gegeven door de plaat te kantelen. Houdt vijftig minuten vol.
## Resultaat
| Subtest | Standaardscore | Referentieleeftijd |
| Mozaïeken | 5 | 5;4 |
| Puzzels | 6 | 5;9 |
| Patronen | 4 | 4;11 |
| Zoekplaten | 8 | 6;6 |
| Analogieën | 8 | 6;8 |
| Categorieën | 9 | 7;1 |
Performaalschaal 70 · Redeneerschaal 90 · **SON-IQ 79** (80%-interval 74-85)
## Conclusie
Verstandelijke mogelijkheden op beneden gemiddeld niveau. De redeneerschaal ligt hoger dan de performaalschaal; de lage score daar hangt samen met de motoriek. Het totaal mag daarom niet als enige maat worden gebruikt.
""", date="2025-08-28", note="Roman numerals for the month; two earlier tests as history; older report date form.", theme="type")

doc("Neuropsychologisch onderzoek UMC.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ Universitair Kinderziekenhuis Oosterpoort – Sector Kinderneuropsychologie
#T Neuropsychologisch onderzoek
:: Naam :: M. Kuperus
:: Geb.datum :: 03-10-2014
:: Geslacht :: man
:: Dominante hand :: links
:: Aanvrager :: dr. T. Feenstra, kinderneuroloog
:: Testdagen :: 12-1-'26, 19-1-'26
:: Datum brief :: 27-2-2026
## Voorgeschiedenis
Op 5-jarige leeftijd licht traumatisch hersenletsel na een val (opname 9-4-2020). In december 2021 werd elders een WISC-V afgenomen (TIQ 93). Sinds 2023 speciaal onderwijs. Medicatie: methylfenidaat 15 mg, op de testdagen ingenomen.
## Vraagstelling
Zijn er aanwijzingen voor blijvende gevolgen in aandacht, geheugen en planning? Hoe is het niveau nu?
## Gebruikte instrumenten
WISC-V-NL, NEPSY-II-NL (Auditieve aandacht, Inhibitie), 15-Woordentest Kinderen, Rey Complexe Figuur, Bourdon-Vos, BRIEF-2 (ouders, leerkracht), CBCL/TRF.
===
## Intelligentie (WISC-V-NL)
| Index | IQ | Percentiel |
| VBI | 100 | 50 |
| VRI | 94 | 34 |
| FRI | 91 | 27 |
| WgI | 79 | 8 |
| VsI | 77 | 6 |
| TIQ | 88 | 21 |
Het TIQ is door de spreiding beperkt te interpreteren.
## Aandacht
Bourdon-Vos: tempo benedengemiddeld, sterk wisselend per regel (percentiel 4), nauwkeurigheid gemiddeld. Auditieve aandacht: schaalscore 6. Inhibitie: benoemen 8, remmen 5, wisselen 4.
## Geheugen
15-Woordentest: leercurve vlak (4-6-7-8-8), uitgestelde reproductie 7, herkenning 29 van 30. Het opslaan lukt; het ophalen zonder steun is zwak.
## Planning
Rey kopie: percentiel 10, fragmentarische aanpak. BRIEF-2: klinisch bij flexibiliteit, werkgeheugen en plannen.
## Gedrag en emotie
CBCL internaliseren 66, externaliseren 61. In het contact is Mats open. Hij zegt: "Als ik het niet weet wordt mijn hoofd vol."
===
## Conclusie
Gemiddeld tot laaggemiddeld niveau met een vertraagde informatieverwerking, zwak werkgeheugen en zwakke mentale flexibiliteit, passend bij restverschijnselen en ADHD. Ten opzichte van het eerdere onderzoek is geen achteruitgang gezien.
## Adviezen voor school
- geef meer tijd en minder werk, en niet meer werk en minder tijd
- geef bij overhoren keuzes of een eerste letter; herkennen gaat beter dan opdiepen
- maak wisselingen zichtbaar met een kaart op tafel
- laat een taak eerst in stappen tekenen
## Vervolg
Controle neurologie april 2026. Herhaling van het onderzoek bij de overgang naar het voortgezet onderwijs.
Drs. I. Polman, klinisch neuropsycholoog
""", date="2026-01-19", note="Two days with short years; WISC-V inside with own figures.", eng="rl", font="Times", size=10.5, kv="grid", foot="vertrouwelijk - kopie ouders")

doc("Diagnostisch verslag jeugd-ggz.pdf", ["psychodiagnostisch-onderzoek"], """
#T Verslag diagnostisch onderzoek
^ Karavaan Jeugd-ggz, team Ontwikkeling en Autisme
| Cliënt | Geboortedatum | Regiebehandelaar | Rapportage |
| Roan S. | 2020-04-18 | GZ-psycholoog mw. H. Drent | 2026-07-02 |
## Samenvatting van de onderzoeksmomenten
| Onderdeel | Wie | Wanneer |
| Intake | ouders | 2026-03-24 |
| Ontwikkelingsanamnese (ADI-R, verkort) | moeder | 2026-04-14 |
| Spelobservatie ADOS-2, module 3 | Roan | 2026-05-07 |
| Schoolinformatie (SRS-2, telefonisch gesprek) | leerkracht | 2026-04-21 |
| Adviesgesprek | ouders | 2026-06-23 |
## Anamnese
Roan is het eerste kind. Zwangerschap en bevalling verliepen zonder bijzonderheden. Hij liep met zeventien maanden en sprak in woorden met twee jaar en drie maanden. Hij was een rustige baby, huilde bij visite en draaide urenlang aan de wielen van de wandelwagen. In de peuterspeelzaal speelde hij naast de anderen. Veranderingen geven paniek; een andere route naar school leidt tot een uur huilen.
## Observatie tijdens de ADOS-2
Roan maakt kort oogcontact en gebruikt weinig gebaren. Hij antwoordt op vragen, maar stelt ze niet terug. Hij vertelt uitgebreid over liften. In het vrije spel ordent hij de figuren en geeft hij ze geen rol. Op de vraag wat vriendschap is zegt hij: "dat je dezelfde kleur jas hebt". Totaalscore 11, vergelijkingsscore 7 (matig).
## Vragenlijsten
SRS-2 ouders T=74, leerkracht T=71. CBCL: teruggetrokken/depressief T=68, aandacht T=67.
## Beschrijvende diagnose
Jongen van zes met een autismespectrumstoornis (ernst: ondersteuning nodig), met gevoeligheid voor geluid. De taal vraagt nader onderzoek. Er is nu geen reden voor een intelligentieonderzoek; het niveau lijkt gemiddeld.
## Advies
- psycho-educatie voor ouders, cursus van zes avonden
- op school: visuele dagplanning, aankondigen van verandering, stilteplek
- logopedisch onderzoek
- herbeoordeling over een jaar
""", date="2026-05-07", note="ISO dates; the examination of the child is the ADOS of 7 May; intake, school information and talks are not test days. A reader might take another moment, slightly doubtful.", theme="soft")

doc("Verslag orthopedagogisch onderzoek concept.docx", ["psychodiagnostisch-onderzoek"], """
#T Orthopedagogisch onderzoek
~ CONCEPT – nog niet besproken met ouders, niet verspreiden
:: Kind :: Noor Hendrikse
:: Geboren :: 4 maart 2015
:: Onderzoekdata :: 17, 24 en 31 maart 2026
:: Onderzoeker :: J. van Maanen MSc
:: Verslag :: 22 april 2026 (concept, versie 0.3)
## Hulpvraag
School ziet een meisje dat niet lekker in haar vel zit, conflicten krijgt en bij rekenen vastloopt. Vraag: wat houdt dit in stand en wat heeft Noor nodig?
## Wat is gedaan
Gesprek met ouders en leerkracht; gesprek met Noor aan de hand van de Competentiebelevingsschaal (CBSK); Zinnen afmaken; Sociaal-emotionele vragenlijst; rekengesprek volgens protocol ERWD.
## Resultaten
**CBSK.** Noor scoort laag op schoolvaardigheden (percentiel 8) en gevoel van eigenwaarde (percentiel 12). Sport: gemiddeld.
**Zinnen afmaken.** "Ik wou dat… niemand naar mijn schrift keek." "Ik ben bang… dat ik blijf zitten en Liv niet."
**Rekengesprek.** Zij rekent tellend tot 20. Zodra zij mag tekenen wat er gebeurt, komt zij tot een goede oplossing. Zij kent de betekenis van de bewerkingen.
**School.** De leerkracht is betrokken, maar onzeker over hoeveel zij mag vragen.
## Integratief beeld
Noor gelooft niet dat oefenen helpt. Doordat zij vermijdt, blijft automatiseren uit, en doordat het uitblijft, wordt haar gedachte bevestigd. In contact met leeftijdgenoten speelt hetzelfde.
## Advies [nog aan te vullen]
- succeservaringen zichtbaar maken
- rekenen op handelingsniveau
- oudergesprek over verwachtingen
""", date="2026-03-31", draft=True, note="Concept in header line and version; three days in one sentence.", eng="docx", font="Calibri", kv="inline")

doc("Psychologisch onderzoek tweede praktijk.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ Psychologenpraktijk Aan de Vaart · Amersloot
% Amersloot, 12 juni 2026
Aan de ouders van Tess Bruinsma
#T Psychologisch onderzoek
Geachte heer en mevrouw Bruinsma,
In dit verslag leest u wat wij bij uw dochter hebben onderzocht en wat wij u adviseren. Tess is geboren op 19 december 2015 en zit in groep 6 van cbs De Baken.
## 1 Aanleiding
Tess leert langzaam. De school heeft na overleg met het steunpunt geadviseerd haar mogelijkheden te laten onderzoeken. In 2021 is zij gezien door het consultatiebureau in verband met de spraak.
## 2 Onderzoeksmethoden
| Instrument | Doel | Afgenomen d.d. |
| RAKIT-2 | intelligentie | 25.11.2025 |
| SEV, NPV-J | gedrag, persoonlijkheid | 18.11.2025 |
| Vineland-3 (ouders) | adaptief gedrag | 11.11.2025 |
| gesprek en tekening | belevingsonderzoek | 18.11.2025 |
## 3 Resultaten
### 3.1 RAKIT-2
| Factor | Score |
| Perceptueel redeneren | 71 |
| Verbaal leren | 74 |
| Ruimtelijke oriëntatie en tempo | 78 |
| Verbale vlotheid | 82 |
| Totaal IQ (kort) | 72 (66-78) |
### 3.2 Adaptief gedrag
Vineland-3: communicatie 76, dagelijkse vaardigheden 84, sociaal 88, totaal 80.
### 3.3 Gedrag en persoonlijkheid
SEV: subklinisch op aandachtstekort, verder gemiddeld. Tess ziet zichzelf als lief en behulpzaam. Over leren zegt ze: "de anderen hebben een snel hoofd".
## 4 Conclusie
Tess functioneert op moeilijk lerend niveau (IQ 66-78), met iets sterker adaptief gedrag. Haar gevoel van eigenwaarde is kwetsbaar maar nog positief. Het huidige onderwijs sluit op drie vakken niet aan.
## 5 Advies
Wij adviseren een omgeving waar Tess met leeftijdgenoten op haar niveau kan leren. Het speciaal basisonderwijs ligt voor de hand. Op korte termijn: minder stof, meer herhaling, veel doen.
Wij wensen u en Tess het beste.
drs. S. Haverkate, kinder- en jeugdpsycholoog NIP
""", date="2025-11-25", note="Report seven months after the tests; three dates in the table, not in order; the intelligence test is the latest.", eng="docxpdf", font="Garamond", size=11)

doc("dyslexieonderzoek ED-zorg.pdf", ["dyslexie"], """
#T Diagnostisch verslag ernstige dyslexie (ED)
^ LeesSterk – regionaal instituut voor dyslexiezorg · vestiging Polderstad
:: Cliënt :: Jelte Oosterhof
:: Geboortedatum :: 17-05-2016
:: School :: obs Het Tij, groep 5
:: Poortwachter :: gemeente Rietwoude, akkoord 9-3-2026
:: Afnamedata :: di 31-03-2026 en do 02-04-2026
:: Verslagdatum :: 24-04-2026
:: Hoofdbehandelaar :: drs. B. Vos, orthopedagoog-generalist
## Aanmelding en leerlingdossier
De school leverde drie hoofdmetingen aan (M4: januari 2025, E4: juni 2025, M5: januari 2026) met telkens een V-min-score op de DMT. Twee perioden van twaalf weken ondersteuning op niveau 3 zijn beschreven.
## Onderzochte vaardigheden
| Test | Ruwe score | Standaardscore | Percentiel |
| EMT | 29 | 3 | 1 |
| Klepel-R | 21 | 3 | 1 |
| PI-dictee | 41 | – | 4 |
| CB&WL benoemen letters | 44 sec. | T 31 | 3 |
| CB&WL benoemen cijfers | 41 sec. | T 33 | 4 |
| FAT-R weglaten | 9 | – | 6 |
| Letter-klankkoppeling (3DM) | | T 29 | 2 |
## Comorbiditeit
Uit de vragenlijsten komen geen aanwijzingen voor ADHD of een taalstoornis. De cognitieve mogelijkheden zijn volgens de school gemiddeld.
## Conclusie
Er is sprake van ernstige, enkelvoudige dyslexie. De achterstand is hardnekkig ondanks goede begeleiding, de klank-tekenkoppeling en het benoemen zijn zwak.
## Behandelindicatie
Een behandeling van 50 tot 60 sessies van 45 minuten, met vijf keer per week thuis oefenen. Ouders en school tekenen een behandelplan.
## Aanpassingen op school
Vergrote tekst, voorleesfunctie, 25 procent meer tijd, geen beurt zonder voorbereiding.
""", date="2026-04-02", note="Weekday abbreviations; school's own measurement months as history.", theme="blue", kv="table", num=True)

doc("Dyscalculie onderzoek.pdf", ["dyslexie"], """
#T Onderzoek rekenproblemen / dyscalculie
^ Rekenpunt Noord
:: Leerling :: Noor H.
:: Geb. :: 04/03/'15
:: Test d.d. :: 4 nov. '25
:: Rapport d.d. :: 20 nov. '25
## Waarom dit onderzoek
Noor blijft tellen bij sommen die al lang geautomatiseerd hadden moeten zijn. De school volgde het protocol ERWD fase oranje en rood.
## Instrumenten en uitslag
| Taak | Uitkomst | Norm |
| TTR optellen | 21 | decielscore 1 |
| TTR aftrekken | 16 | decielscore 1 |
| TTR vermenigvuldigen | 9 | decielscore 1 |
| Getallenlijn 0-1000 | afwijking 19% | zwak |
| Hoeveelheden vergelijken | 1,9 s | benedengemiddeld |
| Cijfers benoemen | 32 s | gemiddeld |
| Diagnosticerend gesprek | tellend, verliest tussenstappen | |
## Beoordeling van de criteria
**Ernst:** voldaan; prestatie onder percentiel 10 bij drie metingen. **Achterstand ten opzichte van verwachting:** voldaan. **Hardnekkigheid:** voldaan; na twee blokken van twintig weken was de groei minder dan de helft.
## Besluit
Ernstige rekenproblemen passend bij **dyscalculie**. De verklaring wordt apart afgegeven.
## Hulpmiddelen
Tafelkaart, rekenmachine bij contexten, stappenplan, meer tijd, geen tempotoetsen.
""", date="2025-11-04", note="Short month names and two-digit years.", eng="gs", font="Helvetica", kv="plain")

doc("Dyslexieverklaring LeesSterk.pdf", ["dyslexieverklaring"], """
#T Dyslexieverklaring
Ondergetekende verklaart dat
:: Naam :: Jelte Oosterhof
:: Geboren op :: 17 mei 2016
op grond van diagnostisch onderzoek, uitgevoerd volgens het Protocol Dyslexie Diagnostiek en Behandeling 3.0, **dyslexie** heeft.
De bij deze verklaring horende faciliteiten zijn: verlenging van de toetstijd, vergrote letters, gebruik van voorleessoftware, en aangepaste beoordeling van spelling.
Deze verklaring is onbeperkt geldig.
Polderstad, 24 april 2026
>> Bevoegd deskundige | drs. B. Vos, orthopedagoog-generalist NVO | | bvos
~ Registratienummer LS-26-0412
""", date="2026-04-24", note="Certificate without a test day: day of signing.", theme="serif", kv="plain")

doc("verklaring dyscalculie.docx", ["dyslexieverklaring"], """
#T Verklaring dyscalculie
Rekenpunt Noord verklaart dat bij **Noor Hendrikse**, geboren op 4 maart 2015, op basis van onderzoek d.d. 4 november 2025 dyscalculie is vastgesteld.
Zij heeft recht op het gebruik van een rekenkaart en een rekenmachine en op een kwart extra tijd.
Getekend te Veenpoort op 27 november 2025
>> Orthopedagoog | R. Stavast | | stav
""", date="2025-11-04", note="Certificate of dyscalculia; labelled dyslexieverklaring because the table puts dyscalculia under it; the examination day stands in the sentence, the certificate is signed later.", eng="docx", font="Times New Roman", size=12)

doc("Audiologisch centrum TOS.pdf", ["logopedisch"], """
^ Audiologisch Centrum Delta · spraak-taalteam · locatie Zuid
% ons kenmerk: TT/26/3381 · verzonden 19-10-2026
Betreft: Roan Scheltema, geboren 18-04-2020
#T Verslag spraak- en taalonderzoek
Geachte collega, geachte ouders,
Op donderdag 17 september jl. zagen wij Roan en zijn moeder op ons centrum voor een audiologisch en spraak-taalonderzoek. De aanmelding (d.d. 22-06-2026) kwam van de jeugdarts.
## Gehoor
Toonaudiometrie: beiderzijds 10 dB, normaal. Tympanogram type A beiderzijds. In 2023 kreeg Roan buisjes.
## Taalbegrip
| Test | Q-score | Percentiel |
| PPVT-III-NL | 96 | 39 |
| CELF-5-NL Kernscore | 74 | 4 |
| CELF-5 Receptieve index | 79 | 8 |
## Taalproductie
| Test | Q-score | Percentiel |
| CELF-5 Expressieve index | 70 | 2 |
| Renfrew verteltaak | – | 5 |
Roan maakt enkelvoudige zinnen, vervoegt werkwoorden wisselend en laat verbindingswoorden weg. Hij vertelt van de hak op de tak.
## Spraak en pragmatiek
Verstaanbaar; clusters vereenvoudigd. De wederkerigheid in het gesprek is beperkt (CCC-2-NL: afwijkend).
## Conclusie
Taalontwikkelingsstoornis (TOS), vooral in de productie en het vertellen. De sociale communicatie is zwakker dan op grond van de taal verwacht wordt. Ondersteuning door cluster 2 kan worden aangevraagd.
## Beleid
Logopedie tweemaal per week; controle na een jaar.
M. Dorrestein, logopedist · dr. ir. K. Bos, klinisch fysicus-audioloog
""", date="2026-09-17", note="'donderdag 17 september jl.' without year; the letter of 19-10-2026 gives the year; application date as history.", theme="clinic")

doc("Logopedisch verslag Vlaanderen.docx", ["logopedisch"], """
#T Logopedisch bilan en evolutieverslag
~ Groepspraktijk Spraakwater, Lommelbeek – aanvraag verlenging terugbetaling
:: Patiënt :: Lotte Vandersteen
:: Geboren :: 04/06/2016
:: Stoornis :: rekenstoornis (b.2.)
:: Datum bilan :: 26 augustus 2026
:: Aanvang eerste behandeling :: 08/09/2025
## Aanvangsbilan (27 augustus 2025)
TTR totaal pc 5; Kortrijkse Rekentest-R: hoofdrekenen pc 3, getallenkennis pc 9.
## Huidig bilan
| Test | Onderdeel | Score | Pc |
| TTR | optellen | 24 | 12 |
| TTR | aftrekken | 18 | 8 |
| TTR | vermenigvuldigen | 15 | 7 |
| KRT-R eind 3 | hoofdrekenen | 17/30 | 9 |
| KRT-R eind 3 | getallenkennis | 22/30 | 21 |
## Evolutie
Lotte volgde 68 zittingen. Zij splitst nu vlot tot 10 en gebruikt de brug over het tiental met notatie. De tafels vergen nog steeds herhaling. Haar rekenangst nam af. Het verschil met de klas blijft op tempo.
## Behandelplan
Nog 64 zittingen van 30 minuten, gericht op tafels, deeltafels en vraagstukken. Overleg met de zorgcoördinator gebeurt elk trimester.
Besluit: verderzetting is aangewezen.
>> Logopedist | An Mertens | Lommelbeek, 9 september 2026 | mert
""", date="2026-08-26", note="First examination a year earlier in the same file, as the start; latest counts. Rekenen by a logopedist: could also be read as dyscalculie.", eng="docx", font="Calibri", kv="plain")

doc("Screening taal logopediepraktijk.pdf", ["logopedisch"], """
^ De Spreekwijzer – logopedie in de wijk
% 22 april 2026
Aan obs De Vlieger, t.a.v. de leerkracht van groep 1/2
#T Uitslag logopedische screening
Op uw school zijn de oudste kleuters gescreend. Roan Scheltema (geb. 18 april 2020) kwam aan de beurt bij de screening op 8 april jl.
Gescreend zijn articulatie, woordenschat, zinsbouw, luisteren en mondgedrag. De screening duurt vijftien minuten en geeft een indruk.
| Onderdeel | Indruk |
| articulatie | lichte vereenvoudigingen, passend |
| woordenschat | voldoende |
| zinsbouw | zwak: korte zinnen, weinig voegwoorden |
| luisteren | zwak: voert een opdracht in drie delen niet uit |
| mondgedrag | open mond in rust |
| gesprek | weinig wederkerig |
Wij raden een logopedisch onderzoek aan. Ouders kunnen met een verwijzing van de huisarts bij ons of een andere praktijk terecht. Ouders zijn op 15 april gebeld.
Met vriendelijke groet, Hanneke Duiker, logopedist
""", date="2026-04-08", note="'8 april jl.' with the year only in the letter date.", eng="docxpdf", font="Century Gothic")

doc("Revalidatie ergo en fysio.pdf", ["medisch"], """
^ Revalidatiecentrum De Hoogstede · Kinderrevalidatie
#T Rapportage ergotherapie en kinderfysiotherapie
:: Kind :: Ilyas Demirel
:: Geboortedatum :: 22-02-2017
:: Diagnose :: congenitale spierziekte
:: Revalidatiearts :: mw. dr. A. Postma
:: Observatieperiode :: 2 t/m 27 maart 2026
:: Teambespreking :: 9 april 2026
## Ergotherapie
Testmomenten: VMI (4 maart 2026) percentiel 9; BHK (11 maart 2026) score 34, dysgrafisch; energieverdeling met activiteitenweger (16 t/m 20 maart 2026).
Ilyas schrijft met een gespannen greep. Na zeven minuten zakt de kwaliteit. Met een laptop haalt hij in tien minuten tweemaal zo veel woorden. Zijn armen hebben steun nodig; de tafel op school staat te hoog.
## Fysiotherapie
| Test | Uitslag | Dag |
| 6-minuten-wandeltest | 287 meter | 10 maart 2026 |
| Movement ABC-2 (evenwicht) | pc 0,5 | 10 maart 2026 |
| Spierkracht HHD | 3-4, proximaal lager | 27 maart 2026 |
| GMFM-66 | 78,2 | 27 maart 2026 |
Traplopen lukt met leuning, één etage. Vallen: twee keer per week.
## Gezamenlijke conclusie
De belastbaarheid is lager dan de school vraagt. Ilyas heeft therapie onder schooltijd nodig, een aangepaste werkplek en een rooster met rust. Een omgeving waar dit samenkomt, wordt geadviseerd.
## Doelen
- toetsvaardig: 20 woorden per minuut
- een schooldag van vijf uur zonder pijnstilling
- zelfstandig transfer van stoel naar toilet
""", date="2026-03-27", note="Period with single test days inside; the last test falls on the last day of the period. Team talk later.", theme="green", kv="grid")

doc("brief kinderarts poli.pdf", ["medisch"], """
^ Ziekenhuis Merwestreek – polikliniek Kindergeneeskunde
% dicteerdatum 03-06-2026 / typedatum 10-06-2026
Aan de huisarts; kopie aan ouders en jeugdarts
Betreft: Dewi Pattiasina, * 12-07-2016, v
#T Poliklinisch bericht
Geachte collega,
Bovengenoemde patiënte zag ik op 02-06-2026 op mijn spreekuur voor controle.
**Reden van komst:** jaarcontrole na doorgemaakte bacteriële meningitis (opname 11-2019 t/m 03-2020), vermoeidheid, schoolproblemen.
**Speciële anamnese:** slaapt tien uur, toch moe na school. Geen hoofdpijn. Gehoor bij controle KNO 14-01-2025 rechts 35 dB verlies.
**Lichamelijk onderzoek:** lengte 137 cm (-0,6 SD), gewicht 31 kg, RR 98/60. Cor/pulm g.b. Neurologisch: lichte ataxie links, verder g.b.
**Aanvullend onderzoek:** Hb 7,9; TSH 2,1; ferritine 41; vitamine D 48.
**Conclusie:** restverschijnselen na meningitis: eenzijdig gehoorverlies, verminderde belastbaarheid, leerproblemen. Geen nieuwe somatische oorzaak voor de vermoeidheid.
**Beleid:** vitamine D suppletie; verwijzing audiologie; advies aan school: plaats vooraan rechts van het bord, rust na de pauze. Voorlopig geen medicatie. Controle over een jaar, tevoren lab.
Met collegiale hoogachting,
dr. F. Nijland, kinderarts
""", date="2026-06-02", note="Consultation day; dictation and typing days later.", theme="type")

doc("Visusonderzoek en orthoptie.pdf", ["medisch"], """
^ Oogcentrum Waterland
#T Verslag orthoptisch onderzoek
| dag | maand | jaar | onderzoek | orthoptist |
| 06 | 10 | 2025 | controle | C. Wu |
:: Patiënt :: A. el Khattabi
:: Geboren :: 08-11-2018
:: Afdruk :: 13-10-2026
## Bevindingen
| | Rechts | Links |
| Visus zonder correctie | 0,5 | 0,6 |
| Visus met correctie | 0,9 | 1,0 |
| Refractie (cyclopl.) | S+3,25 C-0,75 x 10 | S+2,75 |
| Covertest dichtbij | esoforie, goed herstel | |
| Stereozien (TNO) | 120" | |
## Bespreking
Matige hypermetropie met een lichte cilinder rechts. De bril is aangepast. Bij dichtbij werken ontstaat vermoeidheid als de bril niet gedragen wordt. Er is geen amblyopie.
## Advies voor school
Bril de hele dag, ook tijdens gym. Werkbladen niet verkleinen. Volgende controle over een jaar.
""", date="2025-10-06", note="Day, month, year in three columns; print date a year later is no test day.", eng="rl", font="Courier", size=9.5, kv="plain", grid=False)

doc("Speltherapie eindverslag.docx", ["medisch"], """
#T Eindverslag speltherapie
Praktijk Vlindertuin · registerspeltherapeut NVVS
Naam: Noor H. – Geboren: 2015 – Aantal sessies: 14
De speltherapie liep van het najaar tot het voorjaar. De laatste sessies en de eindobservatie vonden plaats in het voorjaar van 2026.
## Aanmelding
Noor werd aangemeld wegens somberheid en ruzies.
## Verloop
In de eerste sessies bouwde Noor steeds een muur van kussens. Zij gaf de therapeut een plek buiten de muur. Halverwege mocht er een raam in. Het thema opgesloten zijn en niet gezien worden kwam terug in zand en klei. Aan het eind speelde zij een school waar juf en kinderen samen een huis bouwen.
## Resultaat
Noor laat meer merken wat ze voelt. Boosheid duurt korter. Zij heeft woorden voor schaamte. In de thuissituatie vraagt ze om hulp.
## Advies
Vaste weekstart met de leerkracht; ruzies dezelfde dag napraten; geen vergelijking met haar zus.
""", span="2026-03-01/2026-06-30", note="Season only ('voorjaar van 2026'). The label uses the span of the description's example (1 March - 30 June).", eng="docx", font="Georgia")

doc("GGZ brief medicatie ongedateerd.pdf", ["medisch"], """
^ Karavaan Jeugd-ggz, polikliniek Psychiatrie
Aan: de school van Mats K., op verzoek van ouders
#T Informatie over medicatie en behandeling
Mats is bij ons in behandeling voor ADHD en spanningsklachten. Hij gebruikt methylfenidaat met verlengde afgifte, 's ochtends voor school. Bijwerkingen zijn een verminderde eetlust tussen de middag; geef hem ruimte om later te eten.
## Behandeling
De behandeling bestaat uit medicatie, een oudertraining en een reeks individuele gesprekken met een systeemtherapeut. Mats oefent met het herkennen van spanning op een schaal van nul tot tien. Bij een zes mag hij de klas verlaten, bij een acht belt de school de ouders.
## Lichamelijke controle
Bloeddruk, hartslag, lengte en gewicht worden twee keer per jaar gecontroleerd en waren goed.
## Vragen
De school kan ouders vragen contact te leggen. Wij geven geen informatie zonder hun toestemming.
Kinder- en jeugdpsychiater i.o. en regiebehandelaar
""", undated=True, note="No date anywhere.", theme="serif")

doc("Sensorische informatieverwerking ergotherapie.pdf", ["medisch"], """
^ Kinderergotherapie Handig & Co
#T Verslag SI-onderzoek
:: Naam :: Roan Scheltema
:: Leeftijd :: 6 jaar en 4 maanden
## Inleiding
Roan is aangemeld door zijn ouders. Er is één keer thuis en één keer in de praktijk gekeken. De leerkracht en ouders vulden de Sensory Profile-2 in.
## Uitkomsten Sensory Profile-2
| Kwadrant | Ouders | Leerkracht |
| Zoeken | zoals anderen | minder |
| Vermijden | veel meer | meer |
| Gevoeligheid | veel meer | veel meer |
| Registratie | meer | zoals anderen |
## Observatie in de praktijk
Roan bedekt de oren bij de stofzuiger in de gang, wil geen scheerschuim aanraken en zoekt zware kussens op. Evenwicht en houding zijn passend. Na tien minuten diepe druk blijft hij langer bij een puzzel.
## Advies
- hoes met gewicht bij het voorlezen
- koptelefoon in de overgangen
- jas als eerste of als laatste ophangen
- geen verrassingen in aanraking
## Afsluiting
Dit verslag is opgesteld op 28 augustus 2026 en met ouders doorgenomen.
""", date="2026-08-28", note="No test day anywhere; day of the report at the end of the text.", eng="rl", font="libserif", size=10.5, kv="stack")

doc("Klassenobservatie consulent.pdf", ["observatie"], """
#T Observatieverslag
^ Samen Eén PO Duin & Polder – schoolondersteuner
:: Leerling :: Roan Scheltema
:: Groep :: 3
:: Geobserveerd op :: woensdag 21 oktober 2026, 8.30 – 10.15 uur
:: Observator :: C. Verbruggen
:: Verslag naar school :: 2 november 2026
## Observatievraag
Waarop reageert Roan in de overgangen en wat helpt hem bij de les te blijven?
## Verloop
| Tijd | Activiteit | Wat Roan doet | Reactie leerkracht |
| 8.30 | binnenkomst | loopt langs de muur, hangt jas op de derde haak; die is bezet, blijft staan | wijst een andere haak, Roan huilt kort |
| 8.40 | kring | zit op de hoek, draait aan zijn mouw, kijkt naar het raam | noemt zijn naam, hij kijkt op |
| 9.00 | leesinstructie | zegt klanken mee, haakt af bij het samenvoegen | gaat naast hem zitten |
| 9.20 | zelfstandig werk | maakt 3 van 12 rijtjes | geeft een stopstreep |
| 9.50 | fruit eten | eet niet, handen over de oren | – |
| 10.05 | naar buiten | loopt aan de hand van de assistent | – |
## Telling
Taakgericht gedrag: 46 procent (intervallen van dertig seconden). Twee medeleerlingen: 78 en 81 procent.
## Analyse
Roan raakt kwijt wat er komt, niet wat hij moet. Wanneer de leerkracht dichtbij is, werkt hij. De overgangen kosten hem de meeste energie.
## Suggesties
Eigen haak, plaatjes van de ochtend op tafel, fruit in de gang, een halve bladzijde per keer.
""", date="2026-10-21", note="Observation day and later sending.", theme="book", kv="table")

doc("Observatie ambulant begeleider.docx", ["observatie"], """
#T Verslag klassenbezoek
Van: ambulant begeleider Loket Noordwal
Over: een jongen uit groep 7 (S. v.d. A.)
Bezoekdagen: 28/9 en 5/10/2026
**Eerste bezoek.** Tijdens de rekenles begint Sem meteen, leest niet verder dan de eerste regel en steekt na vier minuten zijn vinger op. De leerkracht is bij een groepje. Na zes minuten staat hij op en tikt hij een klasgenoot aan. Er volgt een woordenwisseling. De leerkracht geeft hem de gele kaart; hij gaat naar zijn plek op de gang en komt na twaalf minuten zelf terug.
**Tweede bezoek.** Bij taal werkt hij met een maatje. Hij legt uit, wordt rustig en schrijft een halve bladzijde. In de pauze speelt hij tikkertje; bij het af zijn roept hij dat het niet eerlijk is. De pleinwacht verwijst naar de afspraak en hij telt tot tien.
**Wat valt op.** Sem kan wachten als hij weet hoe lang. Hij leest opdrachten wel als ze kort zijn. De gangplek werkt; er is geen vaste terugkijk.
**Afgesproken.** De leerkracht zet bij het wachten een zandloper neer. Ik kom terug op 16 november.
""", date="2026-10-05", note="Two visit days with slash; next visit 16 November is no test day.", eng="docx", font="Arial")

doc("Observatie met tussenstand VOORLOPIG.pdf", ["observatie"], """
#T Observatie speelplaats en klas – voorlopig verslag
^ CLB De Brug
:: Leerling :: Lotte Vandersteen
:: Observatie d.d. :: 11.05.2026
:: Opgemaakt :: 18.05.2026
## Klas
De leerkracht geeft een instructie van elf minuten. Lotte luistert, noteert niet en start niet. Na vier minuten vraagt de buurvrouw of zij het snapt; dan begint zij. Bij de hoekenwerking neemt zij vlot het woord.
## Speelplaats
Lotte leidt een spel met zes kinderen, verdeelt de rollen en troost een kind dat valt.
## Voorlopige indruk
Het starten wordt belemmerd door twijfel, niet door begrip. Dit is een voorlopige versie; de bevindingen worden aangevuld na een tweede observatie in juni.
""", date="2026-05-11", draft=True, note="'voorlopig' in the title and text.", eng="gs", font="Times", size=11, kv="plain")

doc("Advies eerste deskundige.pdf", ["deskundigenadvies"], """
#T Deskundigenadvies toelaatbaarheid (eerste deskundige)
^ artikel 34.8 Besluit bekostiging WPO
:: Leerling :: Tess Bruinsma, 19-12-2015
:: Aanvraag :: sbo
:: Deskundige :: drs. M. Opdam, orthopedagoog-generalist
:: Geraadpleegde stukken :: OPP, leerlingvolgsysteem, onderzoek psychologenpraktijk, verslag overleg met ouders
## Vraag aan de deskundige
Is Tess, gelet op haar ondersteuningsbehoefte, aangewezen op het speciaal basisonderwijs?
## Overwegingen
Tess heeft brede, blijvende leerproblemen. De ondersteuning op de basisschool is in drie jaar opgebouwd tot een eigen leerlijn. Daarmee is zij feitelijk alleen komen te staan. Zij heeft leeftijdgenoten nodig met wie zij samen instructie krijgt, een lager tempo en veel herhaling. Haar sociale ontwikkeling is een kracht die in een passende groep tot zijn recht komt.
De school heeft alles gedaan wat redelijkerwijs verwacht mag worden. Voortzetting op de basisschool met een arrangement is overwogen; het lost het gebrek aan aansluiting niet op.
## Advies
Ik adviseer positief: toelaatbaarheid tot het sbo, tot het einde van de basisschoolperiode.
>> Orthopedagoog-generalist | drs. M. Opdam | 4 november 2026 | opdam
""", note="Advice on admission, not a test report: no date label needed (advice, kind not in the list of research).", eng="docxpdf", font="Arial", kv="plain")

doc("Preadvies tweede deskundige so.pdf", ["deskundigenadvies"], """
^ Veenpoort – Commissie Toelaatbaarheid Onderwijsondersteuning
#T Preadvies tweede deskundige
Betreft: Ilyas D., groep 5; gevraagd: so, bekostigingscategorie 2
Tweede deskundige: jeugdarts KNMG, GGD Kust en Polder
Naar aanleiding van het dossier en een gesprek met de ouders kom ik tot het volgende advies.
**Belemmeringen.** De leerling heeft een progressieve spierziekte met beperkte belastbaarheid. Verzorging en therapie vragen dagelijks 70 minuten. In de huidige school is dit alleen buiten de les mogelijk.
**Ondersteuningsbehoefte.** Aangepaste omgeving, therapie onder schooltijd, verpleegkundige handelingen, rust, ict-hulpmiddelen en aandacht voor verwerking.
**Weging.** De eerste deskundige adviseert plaatsing. Ik sluit mij daarbij aan. Een half jaar extra hulp in de klas zou de belasting voor Ilyas niet verminderen.
**Advies:** toelaatbaar, categorie 2, voor de duur van vier jaar.
Er is wat mij betreft geen reden voor aanvullend onderzoek.
>> Jeugdarts | dr. Y. Menger | 30-10-2026 | menger
""", note="Second expert's advice.", theme="serif")

# --- two reports in one file ---
doc("Scan dossier vorige school.pdf", ["iq-onderzoek", "logopedisch"], None,
    dates=[("iq-onderzoek", "2024-03-12"), ("logopedisch", "2026-09-09")], note="Two reports merged by qpdf after scanning: no text layer.", parts=[
 ("rl", dict(font="Times", size=11, kv="plain"), """
#T Verslag WISC-V
^ Onderwijsadviesbureau Het Baken
:: Naam :: Quinten Aalders
:: Geboren :: 6 juni 2015
:: Datum onderzoek :: 12 maart 2024
:: Datum verslag :: 28 maart 2024
## Resultaten
| VBI | 85 |
| VRI | 97 |
| FRI | 94 |
| WgI | 82 |
| VsI | 91 |
| TIQ | 88 |
## Conclusie
Benedengemiddelde tot gemiddelde intelligentie, taal is het zwakst. Quinten werkte rustig mee en gaf snel op bij de woordenschat. Een talig rijke aanpak met beelden wordt geadviseerd.
"""),
 ("html", dict(theme="clinic", kv="inline"), """
#T Logopedisch onderzoek
^ Logopediepraktijk Mondig
:: Cliënt :: Quinten Aalders
:: Geboortedatum :: 06-06-2015
:: Onderzocht :: 09-09-2026
:: Verslag :: 21-09-2026
## Bevindingen
CELF-5: kernscore 83, woordstructuur 6, zinnen herhalen 5, definities 8. Spontane taal: eenvoudige zinnen, woordvindproblemen. Auditief geheugen: 4 cijfers.
## Advies
Wekelijkse behandeling, gericht op woordvinding en zinsbouw. Herhaling van het onderzoek over een jaar.
""")], scn=dict(dpi=100, seed=12))

doc("Bundel revalidatie en psychologie.pdf", ["medisch", "psychodiagnostisch-onderzoek"], None,
    dates=[("medisch", "2026-01-14"), ("psychodiagnostisch-onderzoek", "2025-10-28")], note="Two reports of one centre in one file, each with its own day; merged by qpdf.", parts=[
 ("docxpdf", dict(font="Arial", kv="table"), """
^ Adelante-Oost, kinderrevalidatie
#T Kinderfysiotherapeutisch verslag
:: Patiënt :: Ravi Soekhoe
:: Geboortedatum :: 27-01-2018
:: Onderzoek dag :: 14-01-2026
:: Therapeut :: P. Grooten
## Onderzoek
GMFM-88 dimensie D 61 procent, dimensie E 38 procent. Loopt met rollator 80 meter. Selectieve heupabductie beperkt. Zitbalans zonder steun 20 minuten.
## Doelen
Zelfstandig opstaan van een schoolstoel; rollator op het plein; rolstoel voor langere afstanden.
## Advies voor school
Drempelvrije route, toilet met beugels, stoel met zijsteunen, twee keer per week therapie op school. De behandeldoelen worden op 22 april 2026 geëvalueerd.
"""),
 ("rl", dict(font="Helvetica", kv="grid"), """
#T Verslag psychologisch onderzoek – gedrag en verwerking
^ Adelante-Oost, afdeling psychologie
:: Patiënt :: Ravi Soekhoe
:: Geb. :: 27-01-2018
:: Psycholoog :: drs. O. Wennekes
:: Onderzoek :: 14 en 28 oktober 2025
:: Brief :: 9 december 2025
## Vraag
Hoe beleeft Ravi zijn beperking en hoe is zijn zelfbeeld?
## Middelen
Gesprek met ouders, poppenspel, kleurentest, CBCL 6-18, PedsQL.
## Uitkomsten
CBCL: totaal T=58, angstig T=66. PedsQL lichamelijk 38, emotioneel 62, sociaal 70, school 55. Ravi zegt dat hij "twee langzame benen en een snel hoofd" heeft. Hij schaamt zich als hij geholpen wordt met jas en toilet.
## Conclusie en advies
Kwetsbaar zelfbeeld rond zelfredzaamheid, verder leeftijdsadequaat. Wij adviseren hulp door steeds dezelfde persoon en kennismaking met kinderen die ook hulpmiddelen gebruiken.
""")])

doc("Gezinsverslag met test in najaar.docx", ["iq-onderzoek"], """
#T Kort verslag capaciteitenonderzoek (NIO)
Kind: Lars Huitema
Afnemer: Bureau Schoolkeuze
Wanneer: najaar 2025
| Onderdeel | Score |
| Synoniemen | 96 |
| Analogieën | 103 |
| Categorieën | 99 |
| Getallen | 110 |
| Rekenen | 107 |
| Uitslagen | 112 |
| Verbaal | 99 |
| Symbolisch | 110 |
| **Totaal NIO** | **105** |
De NIO is in een groep afgenomen. Lars werkte geconcentreerd en was bij de laatste onderdelen vermoeid. Het resultaat wijst op vmbo-tl/havo. Omdat Lars in de maanden erna weinig op school was, zegt de uitslag iets over zijn aanleg, minder over wat hij nu aan stof beheerst.
""", span="2025-09-01/2025-12-31", note="'najaar 2025' only; span September - December chosen (the description gives an example for spring only).", eng="docx", font="Arial")

doc("Herhalingsonderzoek met geschiedenis.pdf", ["iq-onderzoek"], """
^ Schoolbegeleiding Zuidwester – team diagnostiek
#T Herhaald intelligentieonderzoek
:: Leerling :: Fenna Dijkema
:: Geboren :: 2 april 2015
:: Verwijzing :: obs Het Tij / sbo De Regenboog
## Eerdere onderzoeken
| Jaar | Dag | Door | Instrument | Uitslag |
| 2020 | 15 januari 2020 | integrale vroeghulp | SON-R 2½-7 | 76 |
| 2022 | 8 november 2022 | schoolpsycholoog | WISC-V | 69 |
| 2024 | 19 september 2024 | praktijk De Brug | Vineland-3 | 74 |
## Huidig onderzoek
Fenna is gezien in de week van de voorjaarsvakantie, op maandag 16 februari 2026 (deel 1) en vrijdag 20 februari 2026 (deel 2), op haar school. Zij kende de onderzoeker van eerder en was ontspannen. Deel 1 duurde zestig, deel 2 veertig minuten.
| WISC-V-NL | Score | Interval |
| Verbaal begrip | 70 | 65-80 |
| Visueel ruimtelijk | 78 | 72-87 |
| Fluid redeneren | 72 | 67-81 |
| Werkgeheugen | 68 | 63-78 |
| Verwerkingssnelheid | 83 | 76-94 |
| Totale schaal | 69 | 65-76 |
## Vergelijking
De uitkomst wijkt niet af van die van 2022. Het beeld is stabiel. De verwerkingssnelheid steeg, omdat zij nu begrijpt wat er gevraagd wordt.
## Advies
Het huidige aanbod in het sbo past. Een nieuw onderzoek is pas nodig bij de keuze voor vervolgonderwijs.
Zuidwester, 2 april 2026. G. Tichelaar, GZ-psycholoog
""", date="2026-02-20", note="History table with four dates; two test days in a sentence; the report is dated on the pupil's birthday.", eng="docxpdf", font="Verdana", size=9, kv="plain")

doc("Rapport zonder testdag.pdf", ["psychodiagnostisch-onderzoek"], """
^ Orthopedagogenpraktijk Het Kompas
#T Rapportage handelingsgerichte diagnostiek
:: Cliënt :: Amira el Khattabi
:: Geboortedatum :: 8 november 2018
:: Rapport d.d. :: 29 mei 2026
## Aanmelding
De school meldde Amira aan via het bovenschools team. Zij is driemaal gezien in de praktijk en een keer in de klas.
## Vraag
Wat verklaart het verschil tussen thuis en school, en hoe kan de leerkracht Amira helpen praten?
## Onderzoek
Selectief Mutisme Vragenlijst (SMQ) door ouders en leerkracht; spelcontact in stappen; vertaalde woordenschattaak in het Tarifit met een tolk; observatie.
## Bevindingen
Thuis spreekt Amira vrijuit, met hoofd- en bijzinnen. In de praktijk praat zij vanaf het tweede bezoek fluisterend, tegen een pop. In de klas praat zij alleen met haar maatje. SMQ school: 0,4 (klinisch), thuis: 2,6. De moedertaal is leeftijdsadequaat.
## Conclusie
Selectief mutisme bij een meertalig meisje met een normale taalontwikkeling in de moedertaal. De lage toetsuitslagen voor woordenschat zijn een onderschatting.
## Handelingsadviezen
- niet aandringen, wel uitnodigen; stap voor stap met het maatje
- antwoorden door wijzen en schrijven accepteren
- ouders eenmaal per week in de klas
- behandeling volgens 'Praten op school'
Drs. K. Hoogland, orthopedagoog-generalist
""", date="2026-05-29", note="No test day, only 'driemaal gezien'; report day counts.", theme="purple", kv="stack")

doc("psychomotorisch kladversie.docx", ["medisch"], """
#T Psychomotorische therapie – tussenverslag
~ kladversie, alleen voor intern gebruik
Cliënt: Quinten Aalders, 06-06-2015
Therapeut: L. van Riel, PMT
Meting: 15 juni 2026 (M-ABC-2, tussentijds)
| Onderdeel | Percentiel begin (feb. 2026) | Percentiel nu |
| Handvaardigheid | 5 | 9 |
| Mikken en vangen | 16 | 25 |
| Evenwicht | 9 | 16 |
Quinten oefent met zijn kracht doseren. Hij gooit te hard als hij zenuwachtig is. Na adem- en ontspanningsoefeningen zakt zijn spierspanning. Hij neemt dit mee naar de klas: hij knijpt in een bal onder de tafel.
Vervolg: nog acht keer, afronden voor de herfst.
""", date="2026-06-15", draft=True, note="'kladversie' in small print.", eng="docx", font="Calibri")

doc("Diagnostiek hechting jeugdhulp.pdf", ["psychodiagnostisch-onderzoek"], """
^ Jeugdhulp Waterpoort – diagnostisch team
#T Persoonlijkheids- en gezinsdiagnostiek
:: Jeugdige :: Quinten Aalders
:: Geboren :: 06-06-2015
:: Diagnostiekfase :: 4 mei tot en met 12 juni 2026
:: Afsluitend gesprek :: 3 juli 2026
:: Verslag vastgesteld :: 17 juli 2026
## Vraag
Waar komt de boosheid vandaan en welke hulp past bij Quinten en zijn pleegouders?
## Onderzoek van Quinten
Vier individuele contacten, op 11, 18 en 25 mei en op 12 juni 2026. Gebruikt: TRK, ZALC, gezinstekening, verhalende methode (ASCT).
## Bevindingen
Quinten vertelt verhalen waarin kinderen zichzelf redden en volwassenen te laat komen. Op de ZALC scoort hij een gebrek aan vertrouwen. In contact is hij hoffelijk en waakzaam. De boosheid ontstaat als iemand zonder uitleg weggaat. Zijn zelfconcept is wisselend: hij noemt zichzelf sterk en lastig.
## Pleegouders
Zij zijn geduldig en zoeken woorden. Er is een jaar lang geen vaste begeleider geweest.
## Conclusie
Onveilige hechting in een veiliger wordend gezin; reactieve boosheid bij verlies van overzicht. Geen aanwijzing voor een stoornis in het autismespectrum.
## Advies
Basic Trust-begeleiding; op school een vaste mentor die aankondigt als hij weg is.
""", date="2026-06-12", note="Phase of weeks in the heading, single days in a sentence; both end on 12 June. Talk and report later.", theme="book", kv="plain")

doc("fysiotherapie korte brief.pdf", ["medisch"], """
^ Kinderfysio De Speelplaats
Aan school, 14 aug. 2026
#T Kinderfysiotherapie – evaluatie
Dewi Pattiasina, 12-7-16
Gemeten 10 juli jongstleden: M-ABC-2 totaal pc 16 (was pc 5 op 5 september '25). Fietsen gaat, zwemmen diploma A. Op school graag een vaste plek bij gym en niet kiezen voor teams. Wij sluiten de behandeling af.
P. Tan, kinderfysiotherapeut
""", date="2026-07-10", note="'10 juli jongstleden' after a letter of 14 August 2026; earlier measurement with a full date. Scanned, no text layer.", theme="type", scn=dict(dpi=105, seed=33, skew=2))

doc("OPP concept met watermerk.pdf", ["op"], """
#T Ontwikkelingsperspectief
^ Daltonschool De Kiem · Dotcomschool
:: Leerling :: Wout Berendsen
:: Geboortedatum :: 9 september 2017
:: Groep :: 5
## Beginsituatie
Wout is een stille jongen van negen met een taalontwikkelingsstoornis. Hij begrijpt opdrachten als hij ze ziet. Lezen is op niveau, begrijpend lezen en rekenen met verhalen niet. Hij is technisch handig en werkt graag met een klein groepje.
## Welke interventies hebben al plaatsgevonden en waren deze effectief?
Begeleiding cluster 2 (medium, een jaar): effectief in de klas, te weinig voor het leren. Kleine kring woordenschat: weinig effect. Picto's en voorbeeld op tafel: effectief.
## Uitstroombestemming
Vmbo basis of kader met begeleiding.
## Om welke reden krijgt leerling een ontwikkelingsperspectief?
Wout werkt voor twee vakken met een eigen leerlijn.
## Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Toelaatbaarheid sbo, met een taalgroep.
## Conclusie
Wout leert het meest in een talige, visuele omgeving met een klein aantal klasgenoten. De beschrijving van de gevolgen voor het uitstroomprofiel volgt nog na het gesprek met de ouders.
""", draft=True, note="Draft shown by a watermark CONCEPT across the page.", theme="blue", kv="table", wm="CONCEPT")

doc("Groeidocument ter bespreking.pdf", ["groeidocument-opp-deel-1"], """
#T Groeidossier – bladzijde 1 tot 2: beeld van het kind
:: Kind :: Wout Berendsen
:: Geboren :: 9-9-2017
## Wie is Wout
Wout houdt van trekkers, lego en zijn hond. Hij praat weinig in de klas en veel met zijn broer.
## Ouders aan het woord
Vader: "Wout is slimmer dan hij klinkt." Moeder wil dat hij vrienden heeft die hem begrijpen.
## Stimulerende factoren
- geduld, ruimtelijk inzicht, ouders die oefenen
- leerkracht die gebaren gebruikt
## Belemmerende factoren
- taalbegrip, woordvinding, drukke groep
- weinig contacten buiten school
## Onderwijsbehoeften
Wout heeft beelden nodig bij elke uitleg, tijd om te antwoorden en een maatje dat wacht.
""", draft=True, note="Draft in the page header only.", eng="rl", font="Helvetica", kv="plain", head="voorlopige versie – ter bespreking met ouders", foot="PO Maasbocht")
