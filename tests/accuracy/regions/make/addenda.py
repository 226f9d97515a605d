"""Longer passages that offices add to their reports, by document. They hold no test days."""
A = {}
A["anamnese1"] = """
## Ontwikkeling en gezin
De zwangerschap verliep met bloeddrukproblemen; de bevalling was twee weken te vroeg. De eerste motorische mijlpalen werden op tijd bereikt. Het praten kwam later op gang dan bij de andere kinderen in het gezin. Als peuter was het een tevreden kind dat zich lang kon vermaken met blokken. De overgang naar de basisschool gaf geen problemen. De eerste zorgen ontstonden toen er meer van het onthouden werd gevraagd. Slapen en eten gaan goed. Er zijn geen ingrijpende gebeurtenissen geweest, behalve het overlijden van een grootouder. In de familie van vader komen leerproblemen voor. Ouders beschrijven het contact thuis als warm. Zij merken dat hun kind na een schooldag een uur nodig heeft om bij te komen en dan niet over school wil praten. In de weekenden is er meer plezier en minder strijd. Ouders hebben geprobeerd thuis te oefenen, maar zijn daarmee gestopt omdat het tot ruzie leidde.
"""
A["school1"] = """
## Informatie van school
De leerkracht vulde een vragenlijst in en is gebeld. Zij beschrijft een leerling die zijn best wil doen, maar veel bevestiging vraagt. In de ochtend is de inzet groter dan in de middag. Bij instructie aan de hele groep haakt de leerling na enkele minuten af; aan de instructietafel gaat het beter. De leerkracht heeft het werk ingekort en geeft stap voor stap aanwijzingen. Dat helpt zolang zij erbij staat. De contacten in de groep zijn vriendelijk, maar oppervlakkig. Op het plein wordt vaak hetzelfde spel gezocht. De methodegebonden toetsen worden wisselend gemaakt: met hulp voldoende, zonder hulp onvoldoende. De school vraagt hoe zij de aanpak kan volhouden in een grote groep en wat zij van deze leerling mag verwachten.
"""
A["instr_iq"] = """
## Bijlage – uitleg van de scores
Een intelligentietest geeft een schatting van de cognitieve mogelijkheden op dit moment. De uitslag wordt vergeleken met die van leeftijdgenoten uit de normgroep (2017-2018). Scores tussen 90 en 109 heten gemiddeld, tussen 80 en 89 laaggemiddeld, tussen 70 en 79 laag, onder de 70 zeer laag. Boven 110 spreekt men van hooggemiddeld, boven 120 van hoog en boven 130 van zeer hoog. Omdat elke meting een fout kent, geeft het betrouwbaarheidsinterval aan waar de ware score met 95 procent zekerheid ligt. Een percentiel van 25 betekent dat een kwart van de leeftijdgenoten een lagere of dezelfde score behaalt.
**Verbaal begrip** gaat over woorden begrijpen en uitleggen. **Visueel-ruimtelijk** gaat over figuren bekijken en nabouwen. **Fluid redeneren** gaat over regels ontdekken in nieuw materiaal. **Werkgeheugen** gaat over vasthouden en bewerken van informatie. **Verwerkingssnelheid** gaat over snel en nauwkeurig eenvoudig werk doen. Subtestscores hebben een gemiddelde van 10 en een standaardafwijking van 3.
"""
A["privacy"] = """
## Gebruik van dit verslag
Dit verslag is vertrouwelijk. Het is besproken met en overhandigd aan de ouders met gezag. Verstrekking aan de school of anderen gebeurt alleen met schriftelijke toestemming van de ouders. De gegevens mogen niet voor een ander doel worden gebruikt dan waarvoor het onderzoek is gedaan. De conclusies hebben een beperkte geldigheid, meestal twee jaar, omdat kinderen zich ontwikkelen. Het dossier wordt bewaard volgens de beroepscode en daarna vernietigd. Ouders hebben recht op inzage, correctie en een afschrift. Bent u niet tevreden, dan kunt u dit eerst bespreken met de onderzoeker en daarna een klacht indienen bij de klachtenfunctionaris.
"""
A["advies1"] = """
## Uitgewerkte adviezen voor de leerkracht
**Instructie.** Maak duidelijk wat het doel van de les is en hoe lang het duurt. Laat de stappen zien op een kaart en streep ze samen door. Geef het eerste voorbeeld helemaal voor, het tweede samen, het derde laat u de leerling hardop doen. Controleer na twee opgaven.
**Verwerking.** Kies een deel van de opdrachten dat de kern raakt. Werk met een blad per keer. Laat het resultaat zien voordat de volgende taak begint. Geef herhaling verspreid over de week, in plaats van veel op een dag.
**Omgang.** Noem wat goed gaat en zeg waarom. Spreek iets moeilijks onder vier ogen af. Vermijd vergelijken. Zoek een klasgenoot die geduldig is en wissel na een paar weken.
**Ouders.** Maak een vast moment om elkaar kort te spreken, liever elke week vijf minuten dan eens in de drie maanden een uur. Bespreek ook wat lukt.
**Evaluatie.** Kies twee adviezen, voer ze zes weken uit en kijk dan of er iets veranderd is. Pas daarna komt er iets bij.
"""
A["anamnese2"] = """
## Levensloop
Het gezin bestaat uit vader, moeder en drie kinderen. De ouders komen uit verschillende streken en spreken thuis twee talen. Er is één keer verhuisd. De peuterspeelzaal gaf aan dat er weinig gesproken werd. Logopedie is kort gevolgd en gestopt door wachtlijsten. In de kleutergroepen viel vooral het spel op: altijd bouwen, weinig fantasie. Oor- en oogonderzoek bij de jeugdgezondheidszorg gaven geen bijzonderheden. De gezondheid is goed, medicijnen worden niet gebruikt. De oudste broer volgt praktijkonderwijs en heeft het daar naar zijn zin. Beide ouders zouden willen dat hun kind minder piekert. Zij merken dat complimenten worden weggewuifd en dat kleine fouten de hele avond kunnen blijven hangen. Steun vinden zij bij een oom die in de buurt woont en met wie hun kind graag klust.
"""
A["gedrag1"] = """
## Indruk tijdens de afspraken
Het contact was snel gelegd. Er werd oogcontact gemaakt, vragen werden beantwoord en soms kwam een eigen verhaal. Bij opdrachten met materiaal was de houding ontspannen, bij opdrachten met woorden schoof de stoel naar achteren. Fouten werden opgemerkt en gaven een zucht of een grapje. Doorvragen leverde vaak nog een beter antwoord op. De aandacht was aan het begin goed, na een halfuur liep die terug. Een pauze met bewegen hielp. De werkwijze was eerder voorzichtig dan ondoordacht. Er zijn geen aanwijzingen dat de uitkomsten een verkeerd beeld geven, al is bij de tijdgebonden onderdelen een wat hogere score denkbaar wanneer de spanning minder groot is.
"""
A["vragenlijst"] = """
## Bijlage – gebruikte vragenlijsten
De BRIEF-2 vraagt naar het plannen, het onthouden, het remmen en het wisselen in het dagelijks leven. De CBCL is een lijst voor ouders met vragen over gedrag en gevoel, de TRF is de versie voor de leerkracht. T-scores hebben een gemiddelde van 50. Een T-score tot 64 valt binnen de normale spreiding, van 65 tot 69 spreekt men van het grensgebied, vanaf 70 van het klinische gebied. Vragenlijsten geven de mening weer van wie ze invult. Een verschil tussen thuis en school zegt niet dat iemand ongelijk heeft; het laat zien dat een kind in de ene omgeving anders doet dan in de andere. De uitkomsten worden altijd samen met de andere gegevens bekeken en leiden nooit op zichzelf tot een diagnose.
"""
A["formhulp"] = """
## Toelichting bij het invullen
Vul het formulier volledig in. Velden die niet van toepassing zijn, streept u door. Schrijf in gewone taal, zodat ouders het kunnen lezen. Verwijs liever naar een bijlage dan alles over te nemen. Zorg dat beide ouders met gezag het formulier hebben gezien. Bij gescheiden ouders stuurt u aan beiden een afschrift. Is een van de ouders niet bereikbaar, beschrijf dan wat u hebt gedaan om contact te krijgen. Stuur geen originelen. Het loket bevestigt de ontvangst binnen vijf werkdagen en laat weten of er iets ontbreekt. De behandeling duurt ten hoogste zes weken; deze termijn kan een keer met vier weken worden verlengd. Onvolledige formulieren worden niet in behandeling genomen.
~ Uw gegevens worden verwerkt op grond van de Wet op het primair onderwijs. Lees onze privacyverklaring op de website van het samenwerkingsverband.
"""
A["stap"] = """
## Wat is besproken in het schoolteam
Het team heeft in de groepsbespreking gekeken naar wat de leerling nodig heeft, en naar wat de leerkracht nodig heeft om dit te bieden. Besloten is om eerst de instructie en de plek in de klas aan te passen, daarna te werken aan zelfvertrouwen, en pas dan nieuwe stof aan te bieden. De duo-collega's gebruiken hetzelfde kaartje. De invaller krijgt een bladzijde met de belangrijkste afspraken. De vakleerkracht gym en de overblijfkrachten zijn op de hoogte van de afkoelplek. Eens in de drie weken kijkt de intern begeleider een halfuur mee. De directie heeft ruimte gemaakt voor een extra pauzewacht. De leerling weet van de afspraken en heeft er zelf een toegevoegd: wie hem helpt, zegt eerst zijn naam.
"""
A["lvsuitleg"] = """
## Uitleg bij dit overzicht
De niveaus I tot en met V verdelen alle leerlingen in vijf groepen van twintig procent. De vaardigheidsscore laat zien hoe de leerling groeit, los van de moeilijkheid van de toets. Vergelijk daarom de vaardigheidsscores van twee momenten en niet het aantal goede antwoorden. Het didactisch leeftijdsequivalent (DLE) geeft aan na hoeveel maanden onderwijs een gemiddelde leerling deze score haalt. Een leerling met een eigen leerlijn maakt soms een toets van een lagere groep; dat staat dan bij de naam van de toets. Toetsen die niet onder de gewone omstandigheden zijn gemaakt, bijvoorbeeld met extra tijd of voorgelezen, herkent u aan een sterretje. Adaptieve toetsen hebben geen ruwe score.
"""
A["seouitleg"] = """
## Toelichting en vervolg
De lijst is een signalering. Een lage score betekent dat het gedrag minder vaak wordt gezien dan bij leeftijdgenoten; het zegt niets over de oorzaak. De leerkracht bespreekt de uitkomst met de leerling en vraagt wat hij of zij herkent. Daarna kiest de leerkracht een doel dat klein en zichtbaar is. Bij twee achtereenvolgende lage scores op dezelfde schaal wordt de intern begeleider betrokken. Voor deze leerling is gekozen om te werken aan het afmaken van een taak, met een maatje en een planningskaart. De groep als geheel scoort gemiddeld. Ouders zijn over de uitkomst geïnformeerd tijdens het gewone oudergesprek.
"""
A["planuitleg"] = """
## Samenvatting van de begeleiding
In totaal is in twee schooljaren ongeveer honderdtwintig uur begeleiding gegeven. Wat het meeste effect had, was de begeleiding in de klas zelf, kort na de instructie en elke dag. Begeleiding buiten de klas leidde tot gemiste lessen en gaf de leerling het gevoel anders te zijn. De materialen uit de rekenkast zijn nu ook in de klas te vinden. De afspraken met ouders over thuis lezen zijn nagekomen. Niet alles lukte: door ziekte van de assistent is in het voorjaar zes weken niets gedaan, en de doelen van dat blok zijn meegenomen naar de volgende periode. De leerling zelf noemt het werken met de klok en het rekenrek fijn. Het team wil dat de volgende plannen niet meer dan twee doelen tegelijk hebben.
"""
A["med1"] = """
## Bevindingen in het dagelijks leven
Aankleden kost twintig minuten; knopen en veters lukken niet zonder hulp. Fietsen gaat op een driewieler. Eten met mes en vork is rommelig, vooral aan het eind van de dag. Op school worden korte stukken zelfstandig gelopen. De trap wordt tree voor tree genomen. Bij gym is er plezier in gooien en zwemmen, niet in rennen. In de pauze is er behoefte aan een zitplek waar anderen langs komen. Na een volle week is er op vrijdagmiddag geen energie meer voor een eigen keuze. Ouders hebben het weekend zo ingericht dat er op zondag rust is. Zij zien dat pijn niet uit zichzelf wordt genoemd. Een schaal met gezichtjes helpt. De leerkracht wil graag weten wat mag en wat niet; het antwoord is dat bewegen goed is, zolang stoppen zonder uitleg mag.
"""
A["med2"] = """
## Uitleg voor ouders en school
Motorische problemen zijn van buiten vaak niet te zien. Een kind dat onhandig lijkt, gebruikt veel meer energie om hetzelfde te doen. Het heeft baat bij een taak die in delen geoefend wordt en bij tijd. Harder oefenen helpt niet altijd; slim oefenen wel. Kies een activiteit die het kind zelf belangrijk vindt, bespreek vooraf hoe het moet, laat het kind vertellen wat het gaat doen en kijk samen terug. Let op de houding: voeten op de grond, tafel op ellebooghoogte, blad schuin. Wissel schrijven af met typen of vertellen. Geef bij gym een rol die past, zoals teller of aangever, zonder dat dit als straf voelt. Neem contact op wanneer er twijfel is over hulpmiddelen of over vergoeding.
"""
A["brief1"] = """
## Wat betekent dit voor u
U kunt het genoemde direct gebruiken. Bewaar deze brief in het dossier van de leerling; een kopie is aan de ouders gestuurd. Verandert de situatie, bijvoorbeeld door een verhuizing of een overstap, laat dit dan zo snel mogelijk weten. Wij gaan ervan uit dat u de afspraken in het ontwikkelingsperspectief opneemt en met ouders bespreekt. De middelen zijn alleen bestemd voor het doel waarvoor zij zijn gevraagd. Wij doen ieder jaar een steekproef, waarbij wij vragen te laten zien wat er is gedaan en wat het heeft opgeleverd. Hebt u vragen, bel dan op werkdagen tussen negen en twaalf met het secretariaat. Wij denken graag met u mee.
"""
A["taal1"] = """
## Adviezen voor thuis en in de klas
Spreek in korte zinnen en laat een stilte vallen. Herhaal wat het kind zegt in een goede zin, zonder te verbeteren. Vertel wat u doet terwijl u het doet. Lees elke dag voor en praat over de plaatjes. Gebruik thuis de taal die u het beste spreekt: een sterke moedertaal helpt ook het Nederlands. In de klas helpt het om het gezicht van de spreker te zien, om geluiden op de achtergrond te beperken en om nieuwe woorden te tekenen of voor te doen. Vraag niet of het begrepen is, maar laat navertellen. Geef bij een kringgesprek vooraf de vraag. Wanneer een woord niet gevonden wordt, kan de eerste klank helpen. Plan voor een mondelinge toets meer tijd in. De taken voor thuis staan in het oefenschrift en kosten tien minuten per dag.
"""
A["gesprek1"] = """
## Aanvullend besproken
Er is nog gesproken over de weg naar school, die lang is, en over de naschoolse opvang. De opvang gebruikt andere regels dan de school; de begeleider wil graag een keer meekijken. Ouders vragen of het huiswerk kan vervallen. De school wil het niet helemaal laten vallen, maar maakt het korter: een kwartier, met een handtekening als het niet lukt. Over de stap naar een andere school wordt verschillend gedacht. Er is afgesproken om daarover pas te besluiten als duidelijk is wat de hulp oplevert. Iedereen is het erover eens dat de sfeer in de groep is verbeterd. Aan het eind is gevraagd hoe het gesprek was. Ouders voelden zich gehoord; zij hadden het verslag van de vorige keer eerder willen krijgen. Verslag wordt binnen een week toegestuurd; opmerkingen kunnen worden doorgegeven tot een week daarna.
"""
A["okr1"] = """
## Aanvullende gegevens voor de overdracht
De leerling beweegt zich graag, heeft een zwemdiploma en zit op een sport. De leerling is gewend aan een dagplanning op het bord, aan een eigen bakje voor werk dat nog af moet en aan een weekafsluiting met de groep. Verzuim was er weinig. Er zijn geen allergieën. De contacten met de vorige school waren goed; een telefoontje van de nieuwe leerkracht is welkom. In de toetsmap zitten de originele boekjes. De plannen en de resultaten worden na inschrijving digitaal overgedragen via de gebruikelijke weg. De leerling heeft een afscheidsboek gemaakt en wil dat graag in de nieuwe groep laten zien. Rekenen, taal en lezen zijn overgedragen tot en met het laatste afgeronde blok, zodat er geen gat ontstaat.
"""
A["groep1"] = """
## Samenstelling van de groep en de betrokkenen
De groep bestaat uit ongeveer evenveel jongens als meisjes. Een derde heeft een andere moedertaal. Er zijn twee leerlingen met een eigen leerlijn en drie met een dyslexieverklaring. De groep is twee jaar geleden samengevoegd uit twee kleine groepen. Sindsdien zijn er vier leerkrachten geweest. De ouders die wij spraken, willen dat er rust komt en dat hun kind weer met plezier gaat. De kinderen zelf zeggen in de groepsvergadering dat zij niet weten wie de baas is. Het team wil niet nog een losse training. Zij vragen om iemand die een half jaar meeloopt, die kijkt wat er al is en die met de leerkrachten kiest wat zij gaan doen. De gedragsspecialist van de stichting is beschikbaar voor twee uur per week.
"""
A["nieuws1"] = """
## Uit de praktijk
Op een basisschool in het dorp zochten leerkrachten een manier om het gesprek met leerlingen over hun plan gewoon te maken. Zij begonnen klein: een vraag per week, op een kaartje. Wat ging goed? Waar heb je hulp bij nodig? Wie kan je helpen? Na een half jaar hebben de leerlingen een stapeltje kaartjes dat meegaat naar het oudergesprek. De intern begeleider merkt dat doelen korter worden en beter begrepen. Een vader vertelde dat zijn dochter voor het eerst zelf uitlegde wat zij oefent. De school wil de kaartjes volgend jaar ook in de kleutergroepen gebruiken, met tekeningen. Wie een set wil, kan die opvragen bij het secretariaat. De kosten zijn laag en het drukwerk doen wij zelf.
## Vraag van de maand
Moet een toetsuitslag altijd in het plan? Nee. Schrijf op wat u ziet, wat u doet en wat het oplevert. Een uitslag is een hulpmiddel, geen doel.
"""
A["de1"] = """
## Angaben der Eltern
Die Schwangerschaft war unauffällig, das Kind kam termingerecht zur Welt. Die motorische Entwicklung verlief zeitgerecht, die sprachliche etwas verzögert. Im Kindergarten fiel auf, dass Bastelangebote gemieden wurden. Der Schulbeginn war zunächst erfreulich. Seit dem zweiten Schuljahr kommt es bei den Hausaufgaben zu Streit. Die Eltern wünschen sich Hinweise, wie sie ihr Kind unterstützen können, ohne ständig daneben zu sitzen. Freundschaften bestehen zu zwei Kindern aus der Nachbarschaft. In der Freizeit wird Fußball gespielt und gebaut. Medikamente werden nicht eingenommen.
## Hinweise zur Weitergabe
Dieser Bericht ist vertraulich und nur für die Erziehungsberechtigten bestimmt. Die Weitergabe an die Schule oder an andere Stellen setzt deren schriftliches Einverständnis voraus. Für Rückfragen steht die Praxis zu den üblichen Sprechzeiten zur Verfügung.
"""
A["en1"] = """
## Information from home and school
The parents report that homework takes a long time and often ends in tears. At weekends their child is cheerful and enjoys building, swimming and helping to cook. Sleep is good, although it takes a while to settle before a school day. The class teacher notes that instructions have to be repeated and that work is often left unfinished, but that the child responds very well to praise and to a quiet word at the desk. Group work is harder than working with one partner. Written work does not reflect what the child can explain aloud. Friendships are friendly but few; the pupil tends to follow the lead of others. Everyone involved would like to see more confidence.
## Use of this report
This report is confidential. It may be shared with the school and with other professionals only with the agreement of the parents. Scores describe performance on one occasion and should be read together with the observations. A standard score of 100 is average; two thirds of children score between 85 and 115.
"""
A["fr1"] = """
## Éléments d'anamnèse
La grossesse et l'accouchement se sont déroulés sans complication. La marche a été acquise à quatorze mois, les premières phrases vers trois ans. L'entrée à l'école maternelle a été difficile, avec des pleurs le matin pendant plusieurs semaines. Les parents décrivent une enfant douce, attachée à ses habitudes, qui aime dessiner et s'occuper des plus petits. Les devoirs sont vécus comme une épreuve. Le sommeil est correct, l'appétit variable. La vue et l'audition ont été contrôlées et sont normales. À l'école, l'enseignante note une participation discrète et un besoin constant d'être rassurée.
## Confidentialité
Ce compte rendu est remis aux parents, qui restent libres de le transmettre à l'école ou à d'autres professionnels. Il décrit la situation au moment de l'examen et ne saurait préjuger de l'évolution ultérieure.
"""
A["tr1"] = """
## Aileden alınan bilgiler
Hamilelik ve doğum sorunsuz geçmiştir. Yürüme zamanında, konuşma biraz geç başlamıştır. Aile, çocuğun evde sakin olduğunu, kardeşiyle iyi oynadığını ve resim yapmayı sevdiğini belirtmiştir. Ödev yaparken çabuk yorulduğu ve annesinin yanında oturmasını istediği söylenmiştir. Uyku ve yeme düzeni iyidir. İşitme ve görme kontrolleri yapılmış, sorun bulunmamıştır. Öğretmen, çocuğun derste sessiz olduğunu ama bire bir çalışmada çaba gösterdiğini bildirmiştir. Aile, yeni okulda dil desteği verilmesini istemektedir.
## Gizlilik
Bu rapor gizlidir ve yalnızca aileye verilir. Okul veya diğer kurumlarla paylaşılması için ailenin yazılı izni gereklidir.
"""
M = {
 "Groeiwijzer deel A Startbeeld.docx": ["stap", "formhulp"], "TOP dossier totaalbeeld.pdf": ["stap"], "Groeiwijzer deel B plan en evaluatie.docx": ["planuitleg"], "TOP dossier plan van aanpak.pdf": ["stap"],
 "Instemmingsverklaring gegevensuitwisseling.pdf": ["formhulp"], "Verzoek toelaatbaarheid.pdf": ["formhulp"], "Aanmelding commissie herindicatie so.pdf": ["formhulp"],
 "Besluit toelaatbaarheid.pdf": ["brief1"], "Toekenning ondersteuningsmiddelen.pdf": ["brief1"], "toekenning so cat 2 brief.docx": ["brief1"],
 "DIA leerlingrapport.pdf": ["lvsuitleg"], "Boom LVS uitdraai.docx": ["lvsuitleg"], "SCOL leerlingrapport.pdf": ["seouitleg"], "SAQI en sociogram.pdf": ["seouitleg"], "SDQ vragenlijst leerkracht.pdf": ["seouitleg"],
 "Hulpplannen Esis overzicht.pdf": ["planuitleg"], "Begeleidingsplannen Dotcomschool.pdf": ["planuitleg"],
 "Verslag zorgteam ZAT.pdf": ["gesprek1"], "Rondetafel met ouders en CLB.docx": ["gesprek1"], "Onderwijskundig rapport overstap.pdf": ["okr1"], "Overdrachtsdossier BaSO en zorgfiche.docx": ["okr1"],
 "Wat hebben wij al gedaan groep 7.pdf": ["groep1"], "Ondernomen stappen klas 4B.docx": ["groep1"], "Nieuwsbrief samenwerkingsverband oktober.pdf": ["nieuws1"], "Handleiding OPP schrijven.pdf": ["nieuws1", "formhulp"],
 "CLB verslag intelligentieonderzoek.pdf": ["instr_iq", "privacy"], "IDS-2 onderzoek praktijk Zonneboog.docx": ["anamnese1", "school1", "privacy"], "SON-R kinderafdeling.pdf": ["anamnese2"],
 "Neuropsychologisch onderzoek UMC.pdf": ["school1", "instr_iq", "vragenlijst"], "Diagnostisch verslag jeugd-ggz.pdf": ["school1", "vragenlijst", "privacy"], "Verslag orthopedagogisch onderzoek concept.docx": ["anamnese1", "advies1"],
 "Psychologisch onderzoek tweede praktijk.pdf": ["anamnese2", "gedrag1", "advies1", "privacy"], "dyslexieonderzoek ED-zorg.pdf": ["anamnese1", "gedrag1"], "Dyscalculie onderzoek.pdf": ["school1", "advies1"],
 "Audiologisch centrum TOS.pdf": ["anamnese2", "taal1"], "Logopedisch verslag Vlaanderen.docx": ["gedrag1"], "Screening taal logopediepraktijk.pdf": ["taal1"],
 "Revalidatie ergo en fysio.pdf": ["med1", "med2"], "Sensorische informatieverwerking ergotherapie.pdf": ["school1", "med2"], "psychomotorisch kladversie.docx": ["med2"], "Visusonderzoek en orthoptie.pdf": ["anamnese2"],
 "Klassenobservatie consulent.pdf": ["advies1"], "Herhalingsonderzoek met geschiedenis.pdf": ["school1", "gedrag1", "instr_iq"], "Rapport zonder testdag.pdf": ["anamnese2", "gedrag1", "privacy"],
 "Diagnostiek hechting jeugdhulp.pdf": ["school1", "vragenlijst", "privacy"], "Gezinsverslag met test in najaar.docx": ["gedrag1"], "Speltherapie eindverslag.docx": ["school1"],
 "Psychoeducational assessment report.pdf": ["en1"], "Speech and language therapy report.docx": ["en1"], "Draft EP report.docx": ["en1"],
 "Psychologisches Gutachten Marburg.pdf": ["de1"], "Logopaedischer Befundbericht.pdf": ["de1"], "LRS Bericht Entwurf.docx": ["de1"],
 "Bilan psychologique WISC-V.pdf": ["fr1"], "Bilan orthophonique.docx": ["fr1"], "Bilan psychomoteur provisoire.pdf": ["fr1"],
 "RAM egitsel degerlendirme raporu.pdf": ["tr1"], "Dil ve konusma degerlendirme raporu.docx": ["tr1"],
}
