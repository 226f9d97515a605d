"""Documents that are none of the kinds, though they use the words."""
from lib import *
N = lambda f, b, **o: doc(f, [], b, **o)

N("Nieuwsbrief samenwerkingsverband oktober.pdf", """
#T Verbinding – nieuwsbrief van SWV Veenpoort
^ oktober 2026 · nummer 4
## Nieuw formulier voor de toelaatbaarheidsverklaring
Vanaf 1 januari gebruikt de commissie één formulier voor een TLV en voor een verlenging. De toestemming van ouders staat op bladzijde twee. Op dinsdag 3 november is er een inloopuur voor intern begeleiders.
## Handelingsdeel en hoorrecht
Sinds het hoorrecht in de wet staat, leggen scholen de mening van de leerling vast in het OPP. In de nieuwe handreiking staan voorbeelden: tekeningen, een gesprek aan de hand van kaartjes, een filmpje.
## Even voorstellen
Sanne is onze nieuwe orthopedagoog. Zij werkte eerder bij een audiologisch centrum en in een revalidatiecentrum en doet graag observaties in de klas.
## Agenda
| 3 november | inloopuur loket |
| 19 november | netwerk ib: SDQ en SCOL, wat doe je ermee |
| 26 november | studiemiddag dyslexie en dyscalculie |
""", theme="cols", note="Newsletter of an SWV.")

N("factuur psychodiagnostisch onderzoek.pdf", """
^ Praktijk De Linde – kind- en jeugdpsychologie
% Factuurnummer 2026-0391 · factuurdatum 30-09-2026 · vervaldatum 30-10-2026
#T Factuur
Aan: Stichting De Kringen, t.a.v. crediteuren
| Omschrijving | Aantal | Tarief | Bedrag |
| Intakegesprek ouders | 1 | € 95,00 | € 95,00 |
| Intelligentieonderzoek WISC-V, afname en scoring | 3 uur | € 110,00 | € 330,00 |
| Observatie in de klas | 2 uur | € 110,00 | € 220,00 |
| Verslag en adviesgesprek | 3,5 uur | € 110,00 | € 385,00 |
| Reiskosten | 38 km | € 0,23 | € 8,74 |
| **Totaal, vrijgesteld van btw** | | | **€ 1.038,74** |
Onderzoeksdatum: 16 september 2026. Het verslag is toegestuurd aan de ouders. Wij verzoeken u het bedrag binnen 30 dagen over te maken onder vermelding van het factuurnummer.
""", eng="rl", font="Helvetica", note="Invoice; the words of an assessment and a test day, but no report.")

N("Offerte groepsscreening dyslexie.docx", """
#T Offerte: screening leesproblemen groep 4 t/m 6
:: Opdrachtgever :: Stichting Zilverhorn Onderwijs
:: Datum :: 12 november 2026
:: Geldig tot :: 31 december 2026
Op uw verzoek bieden wij een screening op dyslexie aan voor drie scholen. De screening bestaat uit het afnemen van lees- en spellingtoetsen (DMT, PI-dictee), een dossieranalyse per leerling en een advies aan de intern begeleider. De afname duurt per leerling 45 minuten.
| Onderdeel | Prijs per leerling |
| afname | € 60 |
| analyse en kort verslag | € 85 |
Het resultaat is geen dyslexieverklaring. Voor diagnostisch onderzoek kan worden doorverwezen naar een aanbieder van ernstige dyslexiezorg.
""", eng="docx", font="Calibri", kv="plain", note="Quotation.")

N("folder WISC-V voor ouders.pdf", """
#T Uw kind krijgt een intelligentieonderzoek
^ Centrum Jeugd & Leren – informatie voor ouders
## Wat is de WISC-V?
De WISC-V is een intelligentietest voor kinderen van 6 tot en met 16 jaar. De test bestaat uit opdrachten met woorden, figuren, getallen en plaatjes. De test geeft een totaal IQ en vijf indexen: verbaal begrip, visueel-ruimtelijk, fluid redeneren, werkgeheugen en verwerkingssnelheid. Een score van 100 is het gemiddelde.
## Hoe gaat de dag?
Uw kind komt om 9.00 uur. De test duurt ongeveer twee uur met een pauze. U kunt in de wachtruimte blijven. Vertel uw kind dat het spelletjes, puzzels en vragen zijn en dat niemand alles goed heeft.
## En daarna?
Na twee weken hebben wij een gesprek met u. U krijgt daarna het verslag. Wij sturen het verslag alleen aan school als u daarvoor toestemming geeft.
## Vragen
Bel ons op werkdagen tussen 9 en 12 uur.
""", theme="soft", note="Leaflet about a test.")

N("Toestemming beeldmateriaal en schoolreis.docx", """
#T Toestemmingsformulier schooljaar 2026-2027
Beste ouders, wij vragen uw toestemming voor het volgende.
? x Foto's van mijn kind mogen in de nieuwsbrief.
? o Foto's van mijn kind mogen op de website en sociale media.
? x Mijn kind mag mee op schoolreis en op de fiets naar gymzaal De Kring.
? x De school mag bij hoofdpijn paracetamol geven.
? x Mijn kind mag met luizencontrole meedoen.
:: Naam kind :: Jelte Oosterhof
:: Groep :: 6
>> Handtekening ouder | A. Oosterhof | 31-08-2026 | oost1
""", eng="docx", font="Comic Sans MS", kv="inline", note="Consent for photos, trip, medicine: none.")

N("Uitnodiging ondersteuningsteam.pdf", """
% Zoutkamperdiep, 9 november 2026
Aan de ouders van Jelte
#T Uitnodiging
Beste mevrouw en meneer Oosterhof,
Graag nodigen wij u uit voor het ondersteuningsteam op **donderdag 26 november 2026 om 15.30 uur** in de spreekkamer. Aanwezig zijn ook de leerkracht, de kwaliteitscoördinator en de consulent van het samenwerkingsverband.
Wij willen bespreken hoe het gaat met het plan uit de Groeiwijzer, hoe Jelte zich voelt op school, en of een dyslexieonderzoek zinvol is. Vooraf praat juf Marjan met Jelte, zodat ook zijn mening op tafel ligt.
Kunt u niet? Laat het ons weten, dan zoeken we een ander moment.
Met vriendelijke groet, Fokje Wiarda
""", theme="serif", note="Invitation.")

N("Verzuimbeleid stichting.pdf", """
#T Beleid verzuim en thuiszitten
~ Vastgesteld door het college van bestuur; instemming GMR
## Doel
Elk kind heeft recht op onderwijs. Vroeg signaleren voorkomt dat een kind thuis komt te zitten. Dit beleid beschrijft wat scholen doen bij verzuim.
## Begrippen
Geoorloofd verzuim is ziekte of verlof. Ongeoorloofd verzuim meldt de school vanaf zestien uur in vier weken bij het verzuimregister van DUO. Een thuiszitter is een leerplichtige leerling die vier weken of langer zonder geldige reden niet naar school gaat.
## Stappen
| Signaal | Actie | Wie |
| 3 keer ziek in 8 weken | gesprek met ouders | leerkracht |
| 10 dagen ziek | jeugdarts inschakelen | ib |
| 16 uur ongeoorloofd | melding DUO | administratie |
| 4 weken thuis | overleg met SWV en leerplicht | directie |
## Registratie
Scholen registreren verzuim dagelijks in Esis of Dotcomschool. De directie bespreekt het overzicht elk kwartaal.
""", eng="docxpdf", font="Arial", num=True, note="Policy.")

N("Lesplan spelling groep 5.docx", """
#T Lesplan: verdubbeling en verenkeling
:: Groep :: 5
:: Vak :: spelling
:: Tijd :: 40 minuten
## Doel
De leerlingen passen de regel toe in acht van de tien woorden.
## Aanpak
| Fase | Leerkracht | Leerlingen | Tijd |
| terugblik | dictee van vijf woorden | wisbordje | 5 |
| instructie | hardop denken met de klankenkaart | luisteren, meedoen | 10 |
| begeleide inoefening | verlengde instructie voor het groepsplan-niveau 1 | tweetallen | 10 |
| verwerking | rondlopen | werkboek | 10 |
| evaluatie | bespreken | uitleg aan maatje | 5 |
## Differentiatie
Leerlingen met niveau IV-V op de LVS-toets krijgen de strategiekaart. Leerlingen met een OPP werken aan hun eigen doel.
""", eng="docx", font="Calibri", kv="plain", note="Lesson plan.")

N("Handleiding OPP schrijven.pdf", """
#T Een goed OPP schrijven: handreiking voor scholen
~ Samenwerkingsverband De Rietlanden
## Waarom deze handreiking
Het ontwikkelingsperspectief is een wettelijk document. In de praktijk zien wij dat scholen zoeken naar wat er wel en niet in moet. Deze handreiking geeft houvast. Er staan geen gegevens van leerlingen in.
## Wat hoort erin
- de verwachte uitstroombestemming en de onderbouwing daarvan
- de stimulerende en belemmerende factoren
- het handelingsdeel: de begeleiding die afwijkt van het gewone programma
- het overleg met ouders en het hoorrecht van de leerling
## Veelgemaakte fouten
**Te algemeen.** "De leerling heeft structuur nodig" zegt niets. Schrijf op welke structuur, wanneer en door wie.
**Geen evaluatie.** Evalueer minstens een keer per jaar en schrijf op of de interventie effectief was.
**Geen handtekening.** Instemming geldt voor het handelingsdeel; een e-mail van beide ouders is ook goed.
## Vraag en antwoord
Moet een leerling met een arrangement een OPP hebben? Ja, zodra de begeleiding verder gaat dan de basisondersteuning.
""", theme="purple", note="Guide to writing an OPP, no pupil.")

N("Vacature orthopedagoog.pdf", """
#T Orthopedagoog (0,6 fte)
^ Rovaro Jeugd en Onderwijs
Word jij blij van een goed handelingsadvies? Bij ons doe je psychodiagnostisch onderzoek (WISC-V, IDS-2, SON-R), observaties op scholen en adviseer je het samenwerkingsverband als eerste of tweede deskundige bij een toelaatbaarheidsverklaring.
## Wat vragen wij
- master orthopedagogiek, basisaantekening diagnostiek
- ervaring met dyslexie, autisme en gedrag
- rijbewijs
## Wat bieden wij
Schaal 10, twaalf weken vakantie, intervisie met een GZ-psycholoog en een logopedist.
Reageren kan tot 11 december 2026.
""", theme="cols", note="Job advertisement.")

N("Toetskalender 2026-2027.pdf", """
#T Toetskalender LVS 2026-2027
| Week | Toets | Groepen |
| 38 | SCOL leerkracht | 1-8 |
| 41 | SAQI leerling | 6-8 |
| 43 | signaleringstoets DMT/AVI | 4-8 |
| 3-5 | Cito 3.0 / Leerling in beeld M | 3-8 |
| 6 | Doorstroomtoets | 8 |
| 13 | dyslexiescreening | 3-4 |
| 22-24 | Leerling in beeld E | 3-7 |
Invoer in het systeem uiterlijk een week na de afname. De ib draait de groepsoverzichten en grafieken uit voor de groepsbespreking.
""", eng="calc", note="Calendar of tests, no results.")

N("Newsletter Riverbank International.pdf", """
#T The Riverbank Report
^ Riverbank International School · Primary · November 2026
## Learning Support Week
This week our learning support team explained to parents how we work: observation, screening, an individual education plan, and, when needed, a psychological assessment by an outside psychologist. Slides are on the portal.
## MAP testing
Grades 3 to 5 sat the MAP growth test from 2 to 6 November. Reports will follow before the winter break.
## Speech therapy on site
Our speech and language therapist is here on Mondays and Thursdays. Please sign the consent form if you would like her to contact you.
## Dates
| 26 November | parent conferences |
| 11 December | winter concert |
""", theme="blue", note="English newsletter.")

N("Einwilligung Fotos Klassenfahrt.docx", """
#T Einwilligungserklärung
Grundschule am Rheintor, Klasse 3b
Hiermit erkläre ich mich damit einverstanden, dass Fotos meines Kindes während der Klassenfahrt aufgenommen und in der Schulzeitung veröffentlicht werden.
Name des Kindes: Paul Reinders
>> Erziehungsberechtigte | K. Reinders | 3. September 2026 | reind
Die Einwilligung kann jederzeit widerrufen werden.
""", eng="docx", font="Arial", note="German photo consent.")

N("Rapport intern kwaliteitsonderzoek.pdf", """
#T Tevredenheidsonderzoek ouders 2026
^ Uitgevoerd door Onderzoeksbureau Peilpunt
:: Onderzoeksperiode :: 2 t/m 27 maart 2026
:: Respons :: 61 procent
:: Rapportdatum :: 4 mei 2026
## Opzet van het onderzoek
Ouders van vier scholen vulden een vragenlijst in over welbevinden, begeleiding, communicatie en veiligheid.
| Onderwerp | Score | Landelijk |
| sfeer in de groep | 8,1 | 7,9 |
| begeleiding bij leerproblemen | 6,7 | 7,1 |
| informatie over vorderingen | 7,0 | 7,2 |
| aandacht voor sociaal-emotionele ontwikkeling | 7,4 | 7,3 |
## Conclusie
Ouders van kinderen met een ontwikkelingsperspectief zijn minder tevreden over de communicatie. Aanbevolen wordt een vast contactmoment.
""", theme="clinic", kv="plain", note="Survey report: 'onderzoek' with dates, but not about a child.")
