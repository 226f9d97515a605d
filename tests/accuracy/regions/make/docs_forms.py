"""Forms, letters and pupil-system prints of other regions and systems."""
from lib import *

# ===== growth document, part 1 =====
doc("Groeiwijzer deel A Startbeeld.docx", ["groeidocument-opp-deel-1"], """
#T Groeiwijzer – deel A: Startbeeld
~ Samenwerkingsverband De Rietlanden · formulier GW-A, versie 2025 · in te vullen door de kwaliteitscoördinator samen met ouders
:: Leerling :: Jelte Oosterhof
:: Geboren :: 17-05-2016
:: School :: obs Het Tij, Zoutkamperdiep
:: Groep :: 6
:: Invuldatum :: 2 oktober 2026
## Wie is Jelte?
Jelte is een vrolijke jongen van tien die graag buiten is. Hij helpt zijn opa op de boerderij en kan precies vertellen hoe een melkrobot werkt. In een klein groepje komt hij los en maakt hij grapjes. In de grote groep trekt hij zich terug. Sinds eind groep 4 zien wij dat het lezen, de spelling en het onthouden van opdrachten achterblijven en dat hij daar zelf steeds meer last van krijgt.
## Schoolloopbaan
| Schooljaar | Groep | Bijzonderheden |
| 2020-2021 | 1 | gestart op cbs De Meerpaal te Oudebildtzijl |
| 2021-2022 | 2 | |
| 2022-2023 | 3 | verhuizing, overstap naar Het Tij |
| 2023-2024 | 3 | verlenging van groep 3 |
| 2024-2025 | 4 | extra lezen in de kleine kring |
| 2025-2026 | 5 | |
| 2026-2027 | 6 | |
## Hoe kijken ouders?
Moeder vertelt dat Jelte thuis na schooltijd moe is en vaak buikpijn heeft op zondagavond. Vader herkent veel van zichzelf. Ouders vinden het belangrijk dat Jelte weer met plezier naar school gaat; een hoog niveau vinden zij minder belangrijk. Zij maken zich zorgen over de stap naar groep 7.
## Hoe kijkt Jelte zelf?
"Ik ben goed in trekkers en in rekenen als het geen verhaaltjes zijn. Lezen is stom want dan hoort iedereen het. Ik wil graag naast Tygo zitten en dat de juf het nog een keer zegt als ik het vergeten ben."
## Stimulerende factoren
| In het kind | In het onderwijs | Thuis |
| praktisch, doorzetter met de handen, humor | vaste leerkracht vier dagen, rustige werkplek | betrokken ouders, vast ritme, opa en oma dichtbij |
| rekenen zonder context voldoende | onderwijsassistent twee ochtenden | voorlezen voor het slapen |
## Belemmerende factoren
| In het kind | In het onderwijs | Thuis |
| werkgeheugen, traag leestempo, faalangst | combinatiegroep van 29 | veel reistijd door taxi |
| snel moe bij talige taken | weinig ruimte voor individuele instructie | |
## Onderwijsbehoeften
- Jelte heeft instructie nodig die in kleine stappen is opgedeeld en met beelden wordt ondersteund.
- Jelte heeft een leerkracht nodig die hem eerst laat ervaren wat lukt en daarna een stap erbij doet.
- Jelte heeft medeleerlingen nodig die hem niet verbeteren tijdens het lezen.
- Jelte heeft opdrachten nodig waarin hij iets mag maken of voordoen.
- Jelte heeft ouders nodig die weten wat er van hem gevraagd wordt.
## Vraag van de school
Wij willen met het steunpunt nagaan of ons aanbod nog past en wat wij in de groep anders kunnen doen.
""", note="Other region's name (Groeiwijzer deel A) for the first part. python-docx.", eng="docx", kv="table", font="Verdana", size=9.5, color="2E6B5E", foot="Groeiwijzer deel A | SWV De Rietlanden")

doc("Kindplan - wie ben ik.pdf", ["groeidocument-opp-deel-1"], """
#T Kindplan · Wie ben ik en wat heb ik nodig?
^ Kracht PO Zilverhorn – samen voor elk kind een plek
:: Naam :: Amira el Khattabi
:: Roepnaam :: Amira
:: Geboortedatum :: 08/11/2018
:: Schoolnaam en locatie :: ibs An-Nahda, locatie Zuiderpark
:: Jaargroep :: 4
:: Datum gesprek ouders :: 23-09-2026
## Dit ben ik
Amira is zeven, houdt van tekenen, dansen en van haar konijn. Ze spreekt thuis Tarifit en Nederlands. Ze is behulpzaam en ziet het meteen als iemand alleen staat. Bij nieuwe opdrachten wacht ze af en kijkt ze naar haar buurvrouw. Ze praat zacht en geeft korte antwoorden.
## Wat gaat goed (kansen)
- ze is leergierig en wil het graag goed doen
- ze werkt netjes en maakt haar werk af als ze begrijpt wat er moet
- vader komt iedere maandag mee de klas in
- de school heeft een taalklas en een onderwijsassistent die Berbers spreekt
## Wat maakt leren moeilijk (risico's)
- de woordenschat is smal; figuurlijk taalgebruik pakt zij niet op
- automatiseren tot 20 komt niet op gang
- in de groep van 27 valt zij weg, ze vraagt niet om hulp
- thuis is er weinig plek om te werken
## Wat vinden wij als ouders
Wij zien dat Amira thuis veel vertelt en op school bijna niets. Zij kan meer dan ze laat zien. Wij willen graag dat er iemand met haar meekijkt en dat zij in de buurt naar school kan blijven gaan. Wij oefenen elke dag tien minuten met de tafelkaartjes.
## Wat heeft Amira nodig
| Op het gebied van | Zij heeft nodig |
| instructie | voordoen – samen doen – nadoen, met materiaal op tafel |
| taal | pre-teaching van de woorden van het thema |
| omgang | een vast maatje en een leerkracht die haar uitnodigt |
| werkhouding | een taakkaart met plaatjes en een teken om hulp te vragen |
| thuis | dezelfde woorden en plaatjes als op school |
## Eerder ingezette hulp
In groep 2 kreeg Amira vve-begeleiding, in groep 3 twintig weken kleine kring. Wat werkte: korte momenten, elke dag, met dezelfde persoon. Wat niet werkte: oefenen op de tablet.
""", note="Child plan of another region; headings kansen/risico's instead of stimulerend/belemmerend. Chromium.", theme="soft", kv="stack")

doc("TOP dossier totaalbeeld.pdf", ["groeidocument-opp-deel-1"], """
#T TOP-dossier – Totaalbeeld van de leerling
:: Achternaam :: Van den Akkerveken
:: Voornaam :: Sem
:: Geboren op :: 30 januari 2015
:: M/V :: M
:: Basisschool :: RKBS Sint Odulphus
:: Leerjaar :: 7
## Aanleiding
Sem zit sinds augustus op onze school. Op de vorige school, in een andere provincie, is al veel gebeurd. In dit totaalbeeld brengen wij bij elkaar wat wij weten voordat wij een plan maken.
## Didactisch beeld
Sem rekent op het niveau van eind groep 5 en leest technisch op AVI E5. Begrijpend lezen is wisselend: met een tekst over dieren komt hij ver, met een tekst over gevoelens niet. Spelling lukt bij losse woorden, in eigen teksten vergeet hij de regels.
## Sociaal-emotioneel beeld
Sem zoekt contact door te duwen of grapjes te maken. Als de ander niet reageert zoals hij wil, wordt hij boos en loopt hij weg. Na een kwartier alleen kan hij weer verder, maar hij wil er dan niet over praten.
## Werkhouding
Hij begint snel, leest de opdracht half en is als eerste klaar. Bij fouten gooit hij zijn werk weg. Aan een eigen tafel met een koptelefoon werkt hij twintig minuten.
## Visie van ouder(s)/verzorger(s)
Ouders zijn gescheiden en delen het gezag. Moeder ziet een jongen die overprikkeld thuiskomt; vader vindt dat Sem vooral duidelijkheid mist. Zij zijn het eens over wat Sem nodig heeft: rust, voorspelbaarheid en iemand die hem mag.
## Bevorderende en remmende factoren
| | Bevorderend | Remmend |
| Kind | nieuwsgierig, sterk in beelddenken, eerlijk | impulsief, moeite met verliezen, weinig zelfvertrouwen |
| Klas | ervaren leerkracht, stilteplek op de gang | drukke groep, drie nieuwe leerlingen |
| Gezin | beide ouders betrokken, co-ouderschap loopt | twee huizen met andere regels |
## Samenvatting van de specifieke onderwijs- en opvoedbehoeften
Sem heeft een leerkracht nodig die de dag voorspelbaar maakt en hem apart aanspreekt. Hij heeft instructie nodig in korte stappen met een zichtbaar einde. Hij heeft een afgesproken plek nodig waar hij kan afkoelen, en een volwassene die daarna kort terugkijkt zonder verwijt. Hij heeft succes nodig in een klein groepje voordat hij in de hele groep meedoet. Ouders hebben een vast contactmoment nodig, elke vrijdag, voor beiden hetzelfde bericht.
## Eerdere ondersteuning
Op de vorige school is een begeleider passend onderwijs tien weken ingezet. Er is toen een beloningskaart gebruikt, die na drie weken niet meer werkte. De time-outplek werkte wel.
""", note="First part under the name TOP-dossier; bevorderend/remmend. reportlab.", eng="rl", font="Times", size=11, kv="grid", foot="TOP - PO Maasbocht")

# ===== OPP part 2 =====
doc("Groeiwijzer deel B plan en evaluatie.docx", ["opp-deel-2"], """
#T Groeiwijzer – deel B: Plan en terugblik
~ Samenwerkingsverband De Rietlanden · formulier GW-B
:: Leerling :: Jelte Oosterhof
:: Periode :: 26 oktober 2026 – 12 februari 2027
:: Opgesteld door :: F. Wiarda, kwaliteitscoördinator
## Terugblik op de vorige periode (maart – juli 2026)
| Doel | Wat hebben we gedaan | Resultaat |
| Jelte leest 45 woorden per minuut op kaart 2 | vier keer per week voor-koor-door lezen, 15 minuten | deels behaald: 41 woorden |
| Jelte vraagt zelf om herhaling | afgesproken kaartje op tafel | behaald; hij gebruikt het kaartje dagelijks |
| Jelte schrijft klankzuivere woorden goed | dictee in kleine groep | niet behaald: 60 procent goed |
Conclusie van de terugblik: de aanpak voor het vragen van hulp werkt en blijft. Het lezen vraagt een andere aanpak, want herhalen alleen geeft te weinig groei.
## Doelen voor de komende periode
### Doel 1 – technisch lezen
Aan het eind van de periode leest Jelte een M5-tekst met hoogstens vijf fouten.
:: Aanpak :: herhaald lezen met voorgesproken tekst, eigen boek over landbouw
:: Wie en wanneer :: onderwijsassistent, ma-di-do 8.35-8.55 uur
:: Evaluatie :: 12 februari 2027
### Doel 2 – spelling
Jelte past de verdubbelings- en verenkelingsregel toe in losse woorden, 80 procent goed.
:: Aanpak :: strategiekaart met kleuren, elke dag vijf woorden
:: Wie en wanneer :: leerkracht, na de gezamenlijke instructie
:: Evaluatie :: 12 februari 2027
### Doel 3 – welbevinden
Jelte komt vier van de vijf dagen zonder buikpijn naar school (kaart van ouders).
:: Aanpak :: weekstart met de leerkracht, geen hardop lezen in de groep
:: Wie en wanneer :: leerkracht en ouders
:: Evaluatie :: tussentijds 11 december 2026
## Afspraken met ouders
Ouders lezen iedere avond om en om met Jelte. Zij houden de buikpijnkaart bij. School stuurt op vrijdag een foto van iets dat gelukt is.
## Overeenstemming over het handelingsdeel
Ouders hebben het handelingsdeel besproken en stemmen met de uitvoering in. Ondertekening vindt plaats op het losse handtekeningenblad.
""", note="Second part under another name; refers to a separate signature page, carries no signatures itself.", eng="docx", kv="plain", font="Verdana", size=9.5, color="2E6B5E", tstyle="Light Grid Accent 3")

doc("OPP handelingsdeel met evaluatie jan-juni.pdf", ["opp-deel-2"], """
#T Handelingsdeel OPP – evaluatie en bijstelling
:: Leerling :: Noor Hendrikse
:: geb. :: 4-3-2015
:: Groep :: 7a
:: Looptijd :: 12 januari t/m 19 juni 2026
:: Verantwoordelijk :: T. Kuijt (groepsleerkracht), M. Verhage (ib)
## Doelenoverzicht
| Nr | Vakgebied | SMART-doel | Inzet | Evaluatie 19 juni 2026 | Vervolg |
| 1 | Rekenen | Noor automatiseert de tafels 1-10, 80% binnen 3 sec. | dagelijks 10 min. Met Sprongen Vooruit, op de gang | 74%, de tafels van 7 en 8 nog niet | doel verlengen |
| 2 | Rekenen | Noor lost contextsommen op met het stappenplan van het drieslagmodel | verlengde instructie 3x per week | behaald op niveau groep 5 | nieuw doel niveau groep 6 |
| 3 | Begrijpend lezen | Noor haalt de hoofdgedachte uit een tekst van 150 woorden | modellen, hardop denken, 2x per week RT | behaald | afgesloten |
| 4 | Sociaal | Noor noemt bij een conflict haar eigen aandeel | gesprek met kanjercoach wekelijks | wisselend | aanpak bijstellen |
| 5 | Zelfstandigheid | Noor start binnen 2 minuten | time-timer en takenbord | behaald | bord blijft |
## Toelichting
Noor heeft in deze periode 68 uur extra begeleiding gekregen. De tafels gaan vooruit, maar zonder onderhoud zakken zij weg; na de meivakantie moest een derde opnieuw worden aangeboden. De winst zit in het stappenplan: Noor pakt het uit zichzelf. Bij conflicten helpt het als de kanjercoach nog dezelfde dag met haar praat. Een gesprek een dag later levert niets op.
## Bijgestelde doelen augustus 2026 – januari 2027
| Nr | Doel | Aanpak | Wie | Meetmoment |
| 1 | tafels 6, 7, 8, 9: 80% binnen 3 sec. | vijf sommen per keer, drie keer per dag | leerkracht | week 47 |
| 2 | contextsommen groep 6 met twee bewerkingen | stappenplan + zelf som verzinnen | onderwijsassistent | LVS januari |
| 4 | eigen aandeel benoemen, dezelfde dag | drie plaatjes: wat gebeurde, wat deed ik, wat nu | kanjercoach | week 50 |
## Betrokkenheid van ouders en leerling
Het plan is met moeder en stiefvader doorgenomen. Noor was de laatste tien minuten bij het gesprek. Zij wil de timer graag houden maar "niet meer met plaatjes voor kleuters". Dit is aangepast. Voor de uitvoering van het handelingsdeel is instemming van de ouders nodig.
""", note="Evaluated action part; landscape table. Chromium.", theme="form", kv="grid", land=True)

doc("TOP dossier plan van aanpak.pdf", ["opp-deel-2"], """
#T TOP-dossier – Plan van aanpak
:: Leerling :: Sem van den Akkerveken
:: Startdatum plan :: 5 oktober 2026
:: Einddatum plan :: 29 januari 2027
## Hoofddoel
Sem volgt aan het eind van de periode vier van de vijf ochtenden het programma van de groep, met een afgesproken afkoelplek.
## Werkdoelen en acties
### Werkdoel A: pauzes
Sem speelt in de kleine pauze met ten hoogste drie kinderen een afgesproken spel. **Actie:** leerkracht spreekt het spel voor de pauze af; conciërge kijkt mee. **Meting:** kruislijst, doel is 8 van 10 pauzes.
### Werkdoel B: starten
Sem leest de opdracht helemaal voordat hij begint en zegt de eerste stap hardop. **Actie:** opdracht op een los vel met een streep onder stap 1. **Meting:** steekproef op dinsdag en donderdag.
### Werkdoel C: rekenen
Sem maakt in 16 weken de blokken 3 tot en met 6 van groep 6. **Actie:** compacten van het automatiseren, instructie in een groep van vier. **Meting:** bloktoetsen, 80 procent.
## Tussenevaluatie 20 november 2026
Werkdoel A: zes van de tien pauzes gingen goed; het voetbalveld blijft lastig. Werkdoel B: werkt bij rekenen, nog niet bij taal. Werkdoel C: op schema.
## Inzet van middelen
| Wat | Wie | Omvang |
| begeleiding in de groep | onderwijsassistent | 3 x 45 min. per week |
| coaching leerkracht | ambulant begeleider | 4 gesprekken |
| afkoelplek | school | dagelijks |
## Uitstroomverwachting
Ongewijzigd ten opzichte van het vastgestelde ontwikkelingsperspectief.
""", note="Plan with goals, actions, interim evaluation.", eng="docxpdf", font="Arial", color="7F3F00", kv="plain")

# ===== OP =====
doc("Ontwikkelingsperspectief Esis.pdf", ["op"], """
#T Ontwikkelingsperspectief
~ Afdruk uit Esis · 16-11-2026 · pagina-indeling standaard
:: Leerling :: Dewi Pattiasina
:: Geboortedatum :: 12-07-2016
:: Groep / stroom :: 6 / B
:: School :: Daltonschool De Kiem
:: OPP sinds :: 01-09-2025
:: Status :: Actief
## Beginsituatie
Dewi is een meisje van tien jaar. Zij doorliep groep 1 tot en met 3 op een school op de Antillen en kwam in groep 4 bij ons. In de eerste jaren is weinig onderwijs gevolgd door een lange ziekenhuisopname. Zij werkt bij rekenen met een eigen leerlijn op het niveau van groep 3-4 en bij lezen op het niveau van groep 4. De leerrendementen over drie jaar zijn 35 procent (rekenen) en 48 procent (lezen).
## Gepleegde interventies en effect
Welke ondersteuning is al geboden en wat leverde die op?
Dewi kreeg vier keer per week extra instructie rekenen (effect: groei van 6 vaardigheidspunten in een jaar, onvoldoende), de leesaanpak RALFI (effect: twee AVI-niveaus vooruit), een jaar logopedie en een weerbaarheidsgroep (effect: zij durft nu te vragen). Het steunpunt heeft tweemaal geadviseerd over rekenmateriaal.
## Reden van het perspectief
Dewi haalt de einddoelen van groep 8 niet voor rekenen en begrijpend lezen; zij heeft een eigen leerlijn.
## Uitstroombestemming
| Vak | Verwacht niveau eind groep 8 | Uitstroomprofiel |
| Rekenen | M5 | praktijkonderwijs |
| Begrijpend lezen | E5 | praktijkonderwijs |
| Technisch lezen | AVI E6 | vmbo bb |
| Spelling | M5 | praktijkonderwijs |
Verwachte uitstroombestemming: praktijkonderwijs, eventueel vmbo basis met leerwegondersteuning.
## Onderbouwing
Bevorderend zijn de sociale vaardigheden, de motivatie en de steun thuis. Belemmerend zijn het geheugen voor volgorde, het lage tempo en de gemiste schooljaren.
## Gevraagde ondersteuning van het samenwerkingsverband
Wij vragen plaatsing op het speciaal basisonderwijs, omdat het aanbod op onze school niet meer aan te passen is zonder dat Dewi alleen komt te zitten.
## Conclusie
Het team, de ouders en het steunpunt vinden dat een kleinere groep met leeftijdgenoten die in hetzelfde tempo leren, Dewi de beste kans geeft.
""", note="OP printed by Esis; the four questions in other words.", eng="lohtml", theme="blue", kv="grid")

doc("OPP Dotcomschool perspectief.pdf", ["op"], """
#T OPP: beginsituatie en perspectief
^ Dotcomschool leerlingdossier – De Wielewaal – 24 sept 2026
:: Leerling :: Ilyas Demirel (m)
:: geboren :: 22 februari 2017
:: groep :: 5
## Beginsituatie
### Cognitie en leren
Ilyas heeft in groep 3 en 4 veel geleerd met bewegen en doen. Rekenen: niveau M4, vaardigheidsgroei de helft van wat verwacht mag worden. Taal: tweetalig, woordenschat onder de norm.
### Lichamelijk
Ilyas heeft een spierziekte en gebruikt voor langere afstanden een rolstoel. Schrijven is vermoeiend.
### Sociaal
Hij is geliefd en neemt vaak de leiding in een spel. Hij laat niet merken dat hij pijn heeft.
## Welke interventies hebben al plaatsgevonden en waren deze effectief?
Aangepast meubilair en een laptop (effectief), een rooster met rustmomenten (effectief zolang er een assistent is), rekenhulp buiten de groep (niet effectief: te vermoeiend), een onderwijsassistent voor acht uur per week (effectief, maar loopt af).
## Uitstroomniveau
Het verwachte uitstroomniveau is vmbo basis/kader. De uitstroombestemming wordt in groep 7 opnieuw bekeken.
## Om welke reden krijgt Ilyas een ontwikkelingsperspectief?
Omdat hij meer ondersteuning nodig heeft dan de basisondersteuning en voor rekenen een eigen leerlijn heeft.
## Welke ondersteuning vraagt de school van het samenwerkingsverband?
Plaatsing op een school voor leerlingen met een lichamelijke beperking (so, categorie 2), met therapie onder schooltijd.
## Conclusie
Het perspectief is haalbaar wanneer Ilyas zijn energie aan leren kan besteden. De huidige omgeving vraagt te veel van hem.
""", note="OP from another pupil system.", theme="green", kv="head", num=True)

# ===== signatures =====
doc("Handtekeningenblad OPP.pdf", ["ondertekening-op"], """
#T Handtekeningenblad ontwikkelingsperspectief
~ Bijlage bij Groeiwijzer deel A en B – SWV De Rietlanden
:: Leerling :: Jelte Oosterhof
:: Geboortedatum :: 17-05-2016
:: School :: obs Het Tij
:: Perspectief vastgesteld op :: 2 oktober 2026
Ondergetekenden verklaren dat het ontwikkelingsperspectief is besproken. Over het uitstroomdeel is op overeenstemming gericht overleg gevoerd. Met het handelingsdeel stemmen de ouders in.
>> Ouder / verzorger 1 | A. Oosterhof-Bijma | 06-10-2026 | oost1
>> Ouder / verzorger 2 | K. Oosterhof | 06-10-2026 | oost2
>> Namens de school | F. Wiarda, kwaliteitscoördinator | 06-10-2026 | wiarda
>> Directeur | H. de Groot | 07-10-2026 | groot
Opmerkingen van ouders: wij willen graag dat de afspraak over hardop lezen ook voor de invaller op papier staat.
""", note="Signature page; scribbled signature images.", eng="rl", font="Helvetica", kv="plain")

doc("instemming handelingsdeel getekend.pdf", ["ondertekening-op"], """
#T Instemming ouders – ontwikkelingsperspectief
^ RKBS Sint Odulphus
Betreft: Sem van den Akkerveken, groep 7, geboren 30 januari 2015
Hierbij verklaren wij dat het ontwikkelingsperspectief (OPP) van bovengenoemde leerling met ons is doorgesproken op 1 oktober 2026.
? x Wij stemmen in met het handelingsdeel van het OPP.
? o Wij stemmen niet in met het handelingsdeel, omdat: ..........................................
? x Wij zijn gehoord over het uitstroomprofiel.
? x Het hoorrecht: Sem heeft zelf zijn mening gegeven.
Plaats: Lith            Datum: 1 oktober 2026
>> Handtekening moeder | mw. J. Kievits | 1-10-'26 | kiev
>> Handtekening vader | dhr. R. van den Akkerveken | 1-10-'26 | akk
>> Handtekening school | M. de Bont, intern begeleider | 1-10-'26 | bont
""", note="Scanned paper, no text layer.", theme="serif", scn=dict(dpi=110, seed=3, skew=1.2))

doc("Akkoord OPP bijlage 3.docx", ["ondertekening-op"], """
#T Bijlage 3 – Akkoord bij het OPP
| Naam kind | Groep | Datum OPP |
| Dewi Pattiasina | 6 | 2 november 2026 |
De ouders hebben kennisgenomen van het ontwikkelingsperspectief. Zij zetten hieronder hun handtekening voor akkoord. Een ouder die het niet eens is, schrijft dat in het vak opmerkingen en tekent voor gezien.
>> Moeder (gezaghebbend) | S. Pattiasina | 5 november 2026 | patti
>> Vader (gezaghebbend) | niet in beeld; eenhoofdig gezag moeder | n.v.t. |
>> Zorgcoördinator | L. Ket | 5 november 2026 | ket
Opmerkingen: geen
""", note="One parent has sole authority. docx.", eng="docx", font="Georgia", color="000000")

# ===== consent =====
doc("Instemmingsverklaring gegevensuitwisseling.pdf", ["toestemmingsverklaring"], """
#T Instemmingsverklaring uitwisseling gegevens
~ Loket Noordwal · Samenwerkingsverband PO Veenpoort · AVG-formulier 4
Ondergetekende(n), wettelijk vertegenwoordiger(s) van:
:: Naam leerling :: Tess Bruinsma
:: Geboortedatum :: 19 december 2015
:: School :: cbs De Baken
geeft/geven de school toestemming om de onderstaande gegevens over hun kind te delen met:
? x het loket en de commissie van het samenwerkingsverband
? x de jeugdverpleegkundige (GGD)
? x de gebiedsmanager jeugd van de gemeente
? o een andere school, namelijk: ................
Het gaat om deze gegevens:
? x onderwijskundige gegevens en resultaten
? x verslagen van onderzoek door een psycholoog of orthopedagoog
? x gegevens over de sociale en emotionele ontwikkeling
? o medische gegevens
Wij weten dat wij deze toestemming op elk moment kunnen intrekken, dat wij de stukken mogen inzien, en dat de gegevens drie jaar na afloop van de ondersteuning worden vernietigd. De toestemming geldt voor het schooljaar 2026-2027.
>> Ouder 1 | N. Bruinsma | 14-09-2026 | bruin1
>> Ouder 2 | W. Bruinsma-Tol | 14-09-2026 | bruin2
""", note="Consent for sharing with SWV, GGD, municipality.", theme="form", kv="table")

doc("akkoord ouders delen dossier.pdf", ["toestemmingsverklaring"], """
#T Toestemming van ouders
Basisschool De Wielewaal vraagt advies aan het Steunpunt Passend Onderwijs. Daarvoor is het nodig dat wij gegevens van uw kind met het steunpunt bespreken en het dossier toesturen.
:: Kind :: Ilyas Demirel
:: Geboren :: 22 februari 2017
Ik geef / wij geven toestemming voor:
- het bespreken van mijn kind in het ondersteuningsteam met de consulent van het samenwerkingsverband
- het toesturen van het leerlingdossier aan het samenwerkingsverband
- overleg met de fysiotherapeut en de revalidatiearts
>> Naam ouder | F. Demirel | 28 aug. 2026 | demir1
>> Naam ouder | H. Demirel-Aslan | 28 aug. 2026 | demir2
""", note="Scanned in colour, no text layer.", eng="docxpdf", font="Arial", kv="plain", scn=dict(dpi=100, seed=8, gray=False, skew=1.5))

doc("Toestemming overleg met derden.docx", ["toestemmingsverklaring"], """
#T Toestemmingsformulier overleg met derden
:: Leerling :: Roan Scheltema
:: Klas :: groep 3
Hierbij geven ondergetekenden, ouders met gezag, aan obs De Vlieger toestemming om informatie over Roan uit te wisselen met onderstaande personen en instellingen.
| Instelling | Contactpersoon | Welke informatie | Akkoord ouder (paraaf) |
| Samenwerkingsverband Samen Eén PO | de schoolondersteuner | voortgang, plan, observaties | AS |
| Praktijk voor logopedie De Spreekwijzer | de behandelend logopedist | taaltoetsen, voortgang | AS |
| Wijkteam | jeugdconsulent | aanwezigheid, welbevinden | AS |
De informatie wordt alleen gebruikt om Roan beter te helpen. Nieuwe informatie wordt eerst met ouders besproken. Deze verklaring geldt één jaar vanaf de datum van ondertekening.
>> Ouder | A. Scheltema | 11 november 2026 | schelt
""", note="Consent to share with SWV and helpers.", eng="docx", font="Calibri", kv="inline")

# ===== TLV application =====
doc("Verzoek toelaatbaarheid.pdf", ["aanvraagformulier-tlv"], """
#T Verzoek om een toelaatbaarheidsverklaring
~ Commissie van Toewijzing · PO Maasbocht · in te sturen door het bevoegd gezag van de school
## A Gegevens leerling
:: Naam :: Dewi Pattiasina
:: Geboortedatum :: 12-07-2016
:: Onderwijsnummer :: staat in het overdrachtsdossier
:: Adres :: Lindelaan 14, Berghem aan de Maas
:: Geslacht :: V
## B Gegevens school
:: School :: Daltonschool De Kiem
:: BRIN :: 99ZZ
:: Contactpersoon :: L. Ket
:: Telefoon :: 0412-555 012
## C Het verzoek
? x toelaatbaarheid voor het speciaal basisonderwijs (sbo)
? o toelaatbaarheid voor het speciaal onderwijs, bekostigingscategorie 1 / 2 / 3
? x eerste aanvraag
? o verlenging van een lopende verklaring
Gewenste ingangsdatum: 1 februari 2027     Gewenste duur: tot einde basisschool
## D Onderbouwing
Dewi heeft een achterstand die op onze school ondanks drie jaar intensieve hulp is toegenomen. Zij heeft een eigen leerlijn voor drie vakken, waardoor zij het grootste deel van de dag apart werkt. Een kleine groep en een aangepast tempo zijn nodig.
## E Deskundigen
| | Naam | Discipline |
| Eerste deskundige | drs. M. Opdam | orthopedagoog |
| Tweede deskundige | S. Haverkate | kinderpsycholoog |
## F Ondertekening
>> Directeur | W. Zandstra | 9 november 2026 | zandstra
>> Ouder met gezag | S. Pattiasina | 9 november 2026 | patti
""", note="Request form of another commission.", eng="docxpdf", font="Arial Narrow", tstyle="Table Grid", kv="table", color="000000")

doc("Aanmelding commissie herindicatie so.pdf", ["aanvraagformulier-tlv"], """
#T Aanvraag herbeoordeling / verlenging TLV
^ SWV Passend Onderwijs Veenpoort – Commissie Toelaatbaarheid Onderwijsondersteuning (CTO)
:: Leerling :: Mats Kuperus
:: Geboortedatum :: 3-10-2014
:: School voor so :: De Springplank, cluster 4
:: Nummer lopende TLV :: VP-2023-0417
:: Lopende TLV geldig tot :: 31 juli 2027
## Wat wordt gevraagd
Verlenging van de toelaatbaarheid voor het speciaal onderwijs, laag bekostigingsniveau (categorie 1), met ingang van 1 augustus 2027 voor de duur van één schooljaar.
## Ontwikkeling in de afgelopen periode
Mats heeft in de afgelopen drie jaar geleerd zijn spanning te melden voordat hij uitvalt. Incidenten namen af van wekelijks naar een keer in de twee maanden. Zijn leren groeit mee; hij werkt op niveau M6. De overstap naar een gewone school in groep 8 zou de winst in gevaar brengen.
## Waarom is terugplaatsing nu niet mogelijk
Mats heeft een groep van twaalf nodig, een vaste mentor en een time-outruimte. In het regulier onderwijs in de regio is dat in groep 8 niet te organiseren. Ouders, Mats en de commissie voor de begeleiding zien samen een overstap bij de start van het vo als de beste keus.
## Meegestuurd
- OPP met evaluatie en handtekeningen
- overzicht van de resultaten
- verslag van het overleg met ouders
## Verklaring
De school verklaart dat ouders instemmen met de aanvraag en een afschrift hebben gekregen.
>> Voorzitter CvB | E. van Zuilen | 26 oktober 2026 | zuilen
>> Ouders | B. Kuperus en I. Nauta | 26 oktober 2026 | kuper
""", note="Extension form of an SO school elsewhere.", theme="clinic", kv="plain", num=True)

doc("Aanvraag TLV en toestemming ouders.pdf", ["aanvraagformulier-tlv", "toestemmingsverklaring"], """
#T Aanvraagformulier toelaatbaarheidsverklaring sbo
:: Leerling :: Tess Bruinsma
:: Geboren :: 19 december 2015
:: Groep :: 7
:: Aanvragende school :: cbs De Baken, Westerhaven
:: Datum aanvraag :: 2 november 2026
## 1. Aanvraag
De school vraagt voor Tess een toelaatbaarheidsverklaring voor een school voor speciaal basisonderwijs aan, voor de periode van 1 januari 2027 tot en met 31 juli 2028.
## 2. Reden van de aanvraag
De ondersteuning die Tess nodig heeft gaat verder dan onze basis- en extra ondersteuning. Zij is op alle gebieden aangewezen op herhaling, een laag tempo en nabijheid van een volwassene.
## 3. Wat is geprobeerd
| Periode | Ondersteuning | Uitkomst |
| groep 4 | rekenhulp kleine groep | kleine groei |
| groep 5 | arrangement gedrag | rustiger, leren blijft achter |
| groep 6 | eigen leerlijn rekenen en taal | volgt leerlijn, raakt los van de groep |
## 4. Gewenste school
sbo De Regenboog te Westerhaven. Er is een oriënterend bezoek geweest.
===
## 5. Toestemming van de ouders
De ouders geven toestemming aan cbs De Baken om het dossier van hun kind met alle bijlagen te delen met het samenwerkingsverband Veenpoort, met de deskundigen die het samenwerkingsverband raadpleegt, en met de beoogde school. Zij weten dat zij de toestemming kunnen intrekken.
>> Ouder 1 | N. Bruinsma | 2-11-2026 | bruin1
>> Ouder 2 | W. Bruinsma-Tol | 2-11-2026 | bruin2
>> Directie | G. Hoekzema | 3-11-2026 | hoekz
""", note="One form that is both request and consent to share (section 5).", eng="docxpdf", font="Tahoma", kv="table", color="1B4F72")

# ===== decisions =====
doc("Besluit toelaatbaarheid.pdf", ["tlv-brief"], """
^ Samenwerkingsverband De Rietlanden · Postbus 900 · Rietwoude
% Rietwoude, 8 juli 2025
Aan het bevoegd gezag van obs Het Tij en aan de ouders van Fenna Dijkema
Betreft: besluit toelaatbaarheid speciaal basisonderwijs
Kenmerk: RL/TLV/2025/118
#T Toelaatbaarheidsverklaring
Geachte heer, mevrouw,
Op 4 juni 2025 ontvingen wij uw aanvraag voor Fenna Dijkema, geboren op 2 april 2015. De commissie heeft de aanvraag en de adviezen van de twee deskundigen beoordeeld.
**Besluit.** Het bestuur verklaart Fenna toelaatbaar tot het speciaal basisonderwijs.
:: TLV-nummer :: RL25-0118-SBO
:: Ingangsdatum :: 1 augustus 2025
:: Einddatum :: 31 juli 2028
:: Bekostiging :: sbo
## Motivering
De deskundigen, een orthopedagoog en een kinder- en jeugdpsycholoog, zijn eensluidend in hun advies. De school heeft de extra ondersteuning aantoonbaar geboden. Het ontwikkelingsperspectief laat zien dat het aanbod in het sbo past.
## Bezwaar
Tegen dit besluit kunt u binnen zes weken na verzending schriftelijk bezwaar maken bij de adviescommissie toelaatbaarheidsverklaringen. Vermeld het kenmerk en voeg een kopie van dit besluit bij.
Met vriendelijke groet,
>> Directeur-bestuurder | dr. P. Ypma | | ypma
""", note="Granting decision.", theme="serif", kv="plain")

doc("toekenning so cat 2 brief.docx", ["tlv-brief"], """
^ PO Zilverhorn, toelatingscommissie
% 15 december 2025
Geachte ouders van Ravi, geachte directie,
**Onderwerp: verlening toelaatbaarheid so, midden (categorie 2)**
In de vergadering van 11 december 2025 heeft de toelatingscommissie besloten om aan Ravi Soekhoe, geb. 27-1-2018, een toelaatbaarheidsverklaring voor het speciaal onderwijs te verlenen. De verklaring heeft nummer ZH-2025-TLV-0302 en is geldig van 1 januari 2026 tot en met 31 juli 2029.
De commissie heeft zich laten adviseren door een gedragswetenschapper en een jeugdarts. Beiden achten een plaats op een school voor leerlingen met een lichamelijke beperking nodig.
U kunt Ravi met deze brief inschrijven bij de school van uw keuze. De school registreert het nummer in BRON. Een half jaar voor het einde beoordeelt de school of verlenging nodig is.
Bent u het niet eens met de beslissing? U kunt tot zes weken na de datum van deze brief bezwaar indienen.
Hoogachtend,
>> voorzitter toelatingscommissie | mr. A. Lankhorst | | lankh
""", note="Granting letter.", eng="docx", font="Times New Roman", size=11)

doc("Toekenning ondersteuningsmiddelen.pdf", ["schoolbrief"], """
^ Loket Noordwal
% Datum: 3 september 2026 – ons kenmerk: LN-26-771
Aan: cbs De Baken, t.a.v. de intern begeleider
Betreft: toekenning arrangement gedrag
#T Toekenning extra ondersteuning
Beste collega,
Het loket heeft uw aanvraag van 20 augustus 2026 voor een arrangement voor een leerling uit groep 5 behandeld. Wij kennen het arrangement toe.
| Onderdeel | Toegekend |
| Soort | arrangement gedrag, licht |
| Omvang | 40 uur begeleiding door een ambulant begeleider |
| Periode | 14 september 2026 tot en met 12 maart 2027 |
| Bedrag | € 3.200 naar rato uit te keren aan het bestuur |
Voorwaarden: u evalueert met ouders halverwege en aan het eind, en stuurt ons binnen drie weken het evaluatieformulier. Uren die u niet inzet vervallen. De ambulant begeleider neemt contact met u op.
Met vriendelijke groet,
namens het loket, I. Tadema, consulent
""", note="Arrangement granted to school.", eng="rl", font="Helvetica", kv="table")

doc("afwijzing arrangement.docx", ["schoolbrief"], """
^ Samenwerkingsverband Samen Eén PO Duin & Polder
% 19 mei 2026
Beste directie van obs De Vlieger,
U vroeg voor Roan een voorziening "taalklas" aan. In ons overleg van 12 mei hebben wij besloten deze voorziening **niet toe te kennen**.
De reden is dat de hulp die u beschrijft hoort bij de basisondersteuning, zoals die in ons ondersteuningsplan staat. De woordenschatlessen zijn pas zes weken gegeven; het effect is nog niet te beoordelen. Ook ontbreekt een plan van aanpak voor de groep.
Wij stellen voor dat onze taalspecialist in de periode tot de herfst twee keer komt meekijken. Dat is zonder kosten. Als de resultaten dan niet vooruitgaan, kunt u opnieuw een aanvraag indienen.
U kunt tegen deze beslissing binnen zes weken in beroep gaan bij de geschillencommissie.
Met vriendelijke groet,
C. Verbruggen, coördinator ondersteuning
""", note="Refusal of a provision.", eng="docx", font="Cambria", size=11)

# ===== pupil system prints =====
doc("Toetsoverzicht leerling Esis.pdf", ["lvs-toetsen"], """
#T Esis – Toetsoverzicht leerling
:: Leerling :: Tess Bruinsma
:: Groep :: 7
:: Afdrukdatum :: 28-10-2026
:: School :: cbs De Baken
| Toets | Afname | Ruwe score | Vaardigheidsscore | Niveau I-V | Niveau A-E | DLE | DL |
| Rekenen-Wiskunde 3.0 M4 | 22-01-2024 | 19 | 131 | V | E | 8 | 15 |
| Rekenen-Wiskunde 3.0 E4 | 12-06-2024 | 21 | 142 | V | E | 11 | 20 |
| Rekenen-Wiskunde 3.0 M5 | 27-01-2025 | 22 | 159 | V | E | 15 | 25 |
| Rekenen-Wiskunde 3.0 E5 | 10-06-2025 | 25 | 167 | V | E | 17 | 30 |
| Rekenen-Wiskunde 3.0 M6 | 26-01-2026 | 24 | 174 | V | E | 19 | 35 |
| Rekenen-Wiskunde 3.0 E6 | 09-06-2026 | 27 | 181 | V | E | 21 | 40 |
| DMT kaart 1-3 M5 | 20-01-2025 | 118 | 47 | V | E | 16 | 25 |
| DMT kaart 1-3 E6 | 02-06-2026 | 168 | 66 | IV | D | 27 | 40 |
| AVI | 02-06-2026 | | | | E5 beheersing | | |
| Spelling 3.0 M5 | 28-01-2025 | 20 | 221 | V | E | 13 | 25 |
| Spelling 3.0 E6 | 11-06-2026 | 28 | 267 | IV | D | 24 | 40 |
| Begrijpend lezen 3.0 M6 | 29-01-2026 | 18 | 118 | V | E | 16 | 35 |
| Begrijpend lezen 3.0 E6 | 15-06-2026 | 20 | 126 | V | E | 19 | 40 |
~ Niveau-indeling: I = 20% hoogst scorende, V = 20% laagst scorende leerlingen. DLE = didactisch leeftijdsequivalent. Bron: Esis, Rovict.
""", note="Spreadsheet-like print through LibreOffice Calc.", eng="calc")

doc("DIA leerlingrapport.pdf", ["lvs-toetsen"], """
#T Diatoetsen leerlingrapport
^ Diataal · Diawoord · Diaspel · Diacijfer – landelijk genormeerd
:: Leerling :: Jelte Oosterhof
:: Groep :: 6
:: Moment :: begin schooljaar 2026-2027
:: School :: obs Het Tij
| Toets | Meting | Score | Referentieniveau | Percentiel | Verwachting groep |
| Diatekst (begrijpend lezen) | eind 5 | 23 | onder 1F | 14 | 41 |
| Diawoord (woordenschat) | eind 5 | 31 | – | 38 | 44 |
| Diaspel (spelling) | eind 5 | 17 | onder 1F | 9 | 39 |
| Diacijfer (rekenen) | eind 5 | 39 | op weg naar 1F | 46 | 42 |
| Diatekst (begrijpend lezen) | begin 6 | 25 | onder 1F | 15 | 46 |
| Diaspel (spelling) | begin 6 | 19 | onder 1F | 10 | 44 |
| Diacijfer (rekenen) | begin 6 | 44 | op weg naar 1F | 49 | 47 |
## Diacijfer per domein
| Domein | Goed | Landelijk |
| getallen en bewerkingen | 72% | 70% |
| verhoudingen | 48% | 55% |
| meten en meetkunde | 66% | 61% |
| verbanden | 51% | 54% |
## Toelichting
Het percentiel geeft aan hoeveel procent van de leerlingen in dezelfde groep gelijk of lager scoort. Jelte rekent rond het gemiddelde. Lezen en spelling blijven duidelijk achter. De groei tussen de metingen is bij begrijpend lezen kleiner dan verwacht.
""", note="DIA system.", theme="soft", kv="grid")

doc("Boom LVS uitdraai.docx", ["lvs-toetsen"], """
#T Boom test onderwijs – leerlingvolgsysteem
| Naam | Sem van den Akkerveken |
| Groep | 7 |
| Rapportage | individueel overzicht begin 7 |
## Begrijpend lezen
| Moment | Standaardscore | Niveau |
| Midden 5 | 92 | IV |
| Midden 6 | 90 | IV |
| Begin 7 | 88 | IV |
## Technisch lezen (TL-tempo)
| Moment | Woorden per minuut | Niveau |
| Midden 5 | 71 | III |
| Midden 6 | 82 | III |
| Begin 7 | 85 | IV |
## Hoofdrekenen en Rekenen-wiskunde
| Moment | Hoofdrekenen | Rekenen-wiskunde | Niveau |
| Midden 5 | 84 | 86 | V |
| Midden 6 | 83 | 84 | V |
| Begin 7 | 85 | 85 | V |
## Taalverzorging (spelling)
| Moment | Standaardscore | Niveau |
| Midden 6 | 90 | IV |
| Begin 7 | 91 | IV |
Standaardscores hebben een gemiddelde van 100 en een standaardafwijking van 15. Niveau I tot en met V, elk 20 procent van de leerlingen.
""", note="Boom LVS. docx.", eng="docx", tstyle="Light List Accent 1", font="Calibri")

doc("IEP leerlingoverzicht hoofd hart handen.pdf", ["lvs-toetsen", "seo"], """
#T IEP Leerlingvolgsysteem · Leerlingoverzicht
:: Leerling :: Noor Hendrikse
:: Groep :: 7a
:: Periode :: toetsmoment midden groep 7
## Hoofd – taal en rekenen
| Onderdeel | M5 | M6 | M7 | Niveau |
| Lezen | 51 | 58 | 63 | op weg naar 1F |
| Taalverzorging | 47 | 55 | 61 | op weg naar 1F |
| Rekenen | 38 | 43 | 49 | onder 1F |
| Technisch lezen (woorden) | 62 | 78 | 88 | – |
Rekenen groeide 6 punten, de gemiddelde leerling groeide 9 punten.
===
## Hart en handen – sociaal-emotionele ontwikkeling
Vragenlijsten ingevuld door leerkracht en leerling.
| Schaal | Leerkracht | Leerling | Norm |
| Welbevinden in de groep | 2,8 | 2,2 | laag |
| Relatie met medeleerlingen | 2,6 | 2,4 | laag |
| Relatie met leerkracht | 3,7 | 3,9 | gemiddeld |
| Zelfvertrouwen | 2,1 | 1,9 | laag |
| Doorzetten | 3,1 | 2,7 | gemiddeld |
| Samenwerken | 2,9 | 3,3 | gemiddeld |
| Omgaan met emoties | 2,3 | 2,6 | laag |
## Leeraanpak
| Schaal | Score | Norm |
| Taakgerichtheid | 3,0 | gemiddeld |
| Plannen | 2,4 | laag |
| Creatief denken | 3,8 | hoog |
Noor ervaart minder aansluiting bij de groep dan de leerkracht ziet. Bespreek met haar wat zij op het plein meemaakt.
""", note="IEP: cognitive page and social-emotional page, so two kinds.", theme="purple", kv="grid")

c1 = chart("esisgraf", "Vaardigheidsscore Rekenen-Wiskunde", ["M3", "E3", "M4", "E4", "M5", "E5", "M6"], [("leerling", [98, 117, 131, 142, 159, 167, 174]), ("landelijk", [110, 134, 155, 172, 191, 206, 220])])
doc("Grafiek rekenen Esis.pdf", ["lvs-grafiek"], f"""
#T Ontwikkelingsgrafiek
:: Leerling :: Tess Bruinsma
:: Toetsreeks :: Rekenen-Wiskunde 3.0
! {c1}
~ De onderste lijn is de leerling, de bovenste het landelijk gemiddelde. Esis – grafiek per leerling – vaardigheidsgroei in de tijd.
""", note="Graph as a picture, little text.", eng="rl", kv="grid")

SVG["dia"] = svgchart("Groei technisch lezen (DMT)", ["M4", "E4", "M5", "E5", "M6"], [("Jelte", [18, 24, 31, 36, 41]), ("groep", [33, 41, 52, 58, 64])], [("I", "#d6f5d6"), ("II", "#e8f8e0"), ("III", "#fff8d6"), ("IV", "#ffe8cc"), ("V", "#ffd6d6")])
SVG["dia2"] = svgchart("Groei begrijpend lezen", ["M4", "E4", "M5", "E5", "M6"], [("Jelte", [88, 96, 101, 108, 111]), ("groep", [104, 117, 129, 141, 150])], [("I", "#d6f5d6"), ("II", "#e8f8e0"), ("III", "#fff8d6"), ("IV", "#ffe8cc"), ("V", "#ffd6d6")])
doc("groeigrafieken lezen.pdf", ["lvs-grafiek"], """
#T Grafische weergave resultaten Jelte O.
^ leerlingvolgsysteem – groeicurves met niveaubanden I t/m V
! dia
! dia2
De lijn met 'Jelte' is de eigen groei; 'groep' is het gemiddelde van de jaargroep.
""", note="Vector graphs.", theme="clinic")

c2 = chart("dot", "Niveauwaarde per toets", ["M5", "E5", "M6", "E6"], [("Rekenen", [0.4, 0.6, 0.5, 0.7]), ("Spelling", [1.2, 1.5, 1.4, 1.6]), ("Begr. lezen", [1.9, 1.7, 2.0, 1.8])], kind="line")
doc("Dotcomschool toetsen en grafiek.pdf", ["lvs-toetsen", "lvs-grafiek"], f"""
#T Leerlingrapport toetsen
^ Dotcomschool – leerlingvolgsysteem
:: Leerling :: Ilyas Demirel
:: Groep :: 5
| Toets | M4 score | niveau | E4 score | niveau | groei |
| Rekenen-wiskunde | 128 | V | 138 | V | 10 |
| Spelling | 201 | III | 219 | III | 18 |
| Begrijpend lezen | 119 | III | 128 | III | 9 |
| DMT | 42 | III | 51 | III | 9 |
| AVI | M4 beheersing | | E4 instructie | | |
===
## Niveauwaarden in de tijd
! {c2}
Niveauwaarde 0,0 – 5,0: niveau V is 0-1, niveau I is 4-5.
""", note="Table and graph in one print.", eng="docxpdf", kv="plain", font="Calibri")

# ===== SEO =====
doc("SCOL leerlingrapport.pdf", ["seo"], """
#T SCOL – Sociale Competentie Observatielijst
:: Leerling :: Dewi Pattiasina
:: Groep :: 6
:: Ingevuld door :: groepsleerkracht
:: Invoermoment :: oktober 2026
| Categorie | Score | Niveau | Vorige score |
| 1 Ervaringen delen | 11 | C | 9 |
| 2 Aardig doen | 15 | A | 14 |
| 3 Samen spelen en werken | 12 | B | 12 |
| 4 Een taak uitvoeren | 7 | E | 8 |
| 5 Jezelf presenteren | 8 | D | 6 |
| 6 Een keuze maken | 8 | D | 8 |
| 7 Opkomen voor jezelf | 9 | D | 6 |
| 8 Omgaan met ruzie | 13 | B | 12 |
| **Totaal** | **83** | **C** | **75** |
## Opvallende vragen
| Vraag | Antwoord |
| Vertelt spontaan wat hij of zij heeft meegemaakt | soms |
| Vraagt om hulp als iets niet lukt | geregeld |
| Blijft bij een taak als anderen praten | zelden |
| Zegt het als hij of zij iets niet wil | soms |
De sociale competentie van Dewi is in een jaar gestegen, vooral bij opkomen voor jezelf. De taakuitvoering blijft laag. Bij de leerlingvragenlijst geeft Dewi aan dat zij graag in de groep is.
""", note="SCOL.", theme="green", kv="table")

doc("SAQI en sociogram.pdf", ["seo"], """
#T Rovict SAQI – School Attitude Questionnaire Internet
:: Leerling :: Mats Kuperus
:: Afname :: week 41
| Hoofdschaal | Stanine | Betekenis |
| Motivatie voor leertaken | 5 | gemiddeld |
| Welbevinden op school | 4 | gemiddeld |
| Zelfvertrouwen | 3 | beneden gemiddeld |
| Sociale wenselijkheid | 6 | gemiddeld |
| Subschaal | Stanine |
| Leergerichtheid | 5 |
| Concentratie in de klas | 3 |
| Huiswerkattitude | 6 |
| Plezier op school | 5 |
| Sociaal aanvaard voelen | 3 |
| Relatie met leerkrachten | 7 |
| Uitdrukkingsvaardigheid | 4 |
| Zelfvertrouwen bij toetsen | 2 |
| Sociale vaardigheid | 3 |
===
## Sociogram groep Adelaar
| Vraag: met wie speel je graag | Ontvangen keuzes | Gegeven keuzes | Wederzijds |
| Mats | 2 | 3 | 1 |
| Gemiddelde groep | 3,4 | 3,0 | 1,9 |
Mats wordt door twee klasgenoten gekozen; een keuze is wederzijds. Er zijn geen afwijzingen genoteerd. Hij is in deze groep niet geïsoleerd.
""", note="SAQI and sociogram.", eng="gs", font="Helvetica", size=10, kv="plain")

doc("SDQ vragenlijst leerkracht.pdf", ["seo"], """
#T SDQ – Sterke Kanten en Moeilijkheden
Vragenlijst voor leerkrachten (4-12 jaar) – ingevuld voor: Roan Scheltema, groep 3
| Uitspraak | niet waar | beetje waar | zeker waar |
| Houdt rekening met gevoelens van anderen | | x | |
| Rusteloos, overactief, kan niet lang stilzitten | | | x |
| Klaagt vaak over hoofdpijn, buikpijn of misselijkheid | x | | |
| Deelt makkelijk met andere kinderen | | x | |
| Heeft vaak driftbuien of woede-uitbarstingen | | x | |
| Nogal op zichzelf, neigt ertoe alleen te spelen | | | x |
| Doorgaans gehoorzaam | | x | |
| Heeft veel zorgen | x | | |
| Behulpzaam als iemand zich heeft bezeerd | | x | |
| Constant aan het wiebelen of friemelen | | | x |
| Heeft minstens één goede vriend of vriendin | | x | |
| Vecht vaak of pest andere kinderen | x | | |
| Vaak ongelukkig, in de put of in tranen | x | | |
| Gemakkelijk afgeleid | | | x |
| Zenuwachtig of zich vastklampend in nieuwe situaties | | | x |
## Schaalscores
| Schaal | Score | Grens |
| Emotionele problemen | 4 | normaal |
| Gedragsproblemen | 3 | grens |
| Hyperactiviteit / aandacht | 8 | verhoogd |
| Problemen met leeftijdgenoten | 5 | verhoogd |
| Prosociaal gedrag | 5 | grens |
| Totaal | 20 | verhoogd |
""", note="SDQ form; scan, no text layer.", theme="form", scn=dict(dpi=110, seed=21))

# ===== plans =====
doc("Hulpplannen Esis overzicht.pdf", ["plannen"], """
#T Overzicht hulpplannen
^ Esis · leerling: Dewi Pattiasina · groep 6
## Hulpplan 14 – Rekenen
:: Status :: afgesloten
:: Periode :: 25-08-2025 – 23-01-2026
:: Doel :: optellen en aftrekken tot 100 met materiaal, 16 van de 20 goed
:: Aanpak :: Rekensprint, rekenrek, vier keer 20 minuten
:: Begeleider :: onderwijsassistent
:: Evaluatie :: 13 van de 20; met rekenrek 18 van de 20. Materiaal blijft nodig.
## Hulpplan 15 – Technisch lezen
:: Status :: afgesloten
:: Periode :: 25-08-2025 – 23-01-2026
:: Doel :: AVI M4
:: Aanpak :: RALFI light, vijf keer 15 minuten
:: Begeleider :: leerkracht en leesouder
:: Evaluatie :: behaald
## Hulpplan 16 – Rekenen
:: Status :: lopend
:: Periode :: 02-02-2026 – 13-11-2026
:: Doel :: splitsen en aanvullen tot 20 geautomatiseerd, klok hele en halve uren
:: Aanpak :: eigen leerlijn (Passende Perspectieven route 3)
:: Begeleider :: onderwijsassistent
:: Evaluatie :: tussentijds: klok behaald, splitsen 70 procent
## Hulpplan 17 – Weerbaarheid
:: Status :: lopend
:: Periode :: 07-09-2026 – 18-12-2026
:: Doel :: Dewi zegt in de groep wanneer zij iets niet begrijpt, minstens een keer per dag
:: Aanpak :: Rots en Water, groepje van zes
:: Begeleider :: zorgcoördinator
:: Evaluatie :: gepland
""", note="List of plans in Esis.", eng="docxpdf", font="Arial", kv="table", size=9)

doc("Begeleidingsplannen Dotcomschool.pdf", ["plannen"], """
#T Begeleidingsplannen en groepsplannen waarin Ilyas is opgenomen
| Plan | Vak | Periode | Doel | Aanpak | Evaluatie |
| Groepsplan 4B blok 2 | rekenen | nov 2025 – jan 2026 | getallen tot 100 op de getallenlijn | verlengde instructie, 3x p.w. | Ilyas 60%, groep 84% |
| Groepsplan 4B blok 3 | rekenen | feb – apr 2026 | tafels 2, 5, 10 | bewegend leren | Ilyas 85%, groep 90% |
| Individueel plan | schrijven | sep 2025 – jun 2026 | typen 20 woorden per minuut | Typetuin, 3x 10 min | 17 wpm, doel verlengd |
| Individueel plan | energie | okt 2025 – jun 2026 | vier dagen hele dag op school | rooster met rust, rolstoel naar gym | drie dagen haalbaar |
| Groepsplan 5 blok 1 | taal | aug – okt 2026 | woordenschat thema water | pre-teaching | behaald |
## Toelichting bij de evaluaties
Plannen waarin bewegen zat, hadden effect. Plannen waarin Ilyas lang moest schrijven niet. Vanaf groep 5 typt hij alle verwerkingsopdrachten. De groepsplannen worden na ieder blok door de leerkracht geëvalueerd en met de bouwcoördinator besproken.
""", note="Overview of plans in a landscape table.", theme="blue", land=True)

# ===== talks =====
doc("Verslag zorgteam ZAT.pdf", ["gespreksverslag"], """
#T Zorgteam (ZAT) – kort verslag
:: Datum :: di 6 oktober 2026, 13.15 uur
:: Aanwezig :: moeder, leerkracht, ib, jeugdarts, consulent SWV
:: Afwezig :: vader (bericht)
:: Over :: Roan Scheltema, groep 3
:: Notulist :: ib
## Inbreng
**Leerkracht:** Roan zoekt steeds de rand van de groep op. Lezen start, letters benoemen lukt, samenvoegen niet. Hij kan na de pauze niet meer luisteren.
**Moeder:** thuis is hij rustig zolang er niets verandert. De zwemles is gestopt omdat het te vol was. Zij wil weten of onderzoek nodig is.
**Jeugdarts:** gehoor en zien zijn vorig jaar goed bevonden. Slapen en eten vraagt zij na.
**Consulent:** adviseert eerst een observatie in de klas en een taalscreening.
## Bespreking
Wij denken aan taal, aan prikkels en aan de overgang van groep 2 naar 3. Niemand ziet nu reden voor een andere school. Moeder vindt dat fijn om te horen.
## Afspraken
| Wat | Wie | Voor |
| observatie plannen | consulent | 23 oktober |
| taalscreening aanvragen bij logopedist | moeder | herfstvakantie |
| rustplek na de pauze | leerkracht | per direct |
| volgend overleg | ib nodigt uit | 8 december 2026 |
""", note="Minutes; observation and screening are only planned.", eng="rl", font="libsans", kv="inline")

doc("Rondetafel met ouders en CLB.docx", ["gespreksverslag"], """
#T Verslag rondetafelgesprek
~ Gemeentelijke basisschool De Kastanje, Lommelbeek
:: Datum :: 21 september 2026
:: Betreft :: Lotte Vandersteen, 4de leerjaar
:: Aanwezig :: mama, papa, juf Griet, zorgcoördinator, CLB-medewerker
Juf Griet schetst hoe Lotte in de klas werkt. Zij begrijpt de instructie maar geraakt niet gestart. Bij hoofdrekenen telt zij nog op de vingers. Op de speelplaats is zij een graag geziene vriendin.
Mama vertelt dat huiswerk elke avond een strijd is. Papa vraagt of een verhuis naar Nederland, waar hij in januari begint te werken, nog iets moet veranderen aan de begeleiding.
De zorgcoördinator legt uit welke redicodis-maatregelen er zijn: meer tijd, rekenmachine bij vraagstukken, kortere dictees. Het CLB zal met de nieuwe school bellen als de ouders daarmee instemmen.
Mening van Lotte (vooraf met haar besproken): zij wil graag vooraan zitten en niet meer uit de klas gehaald worden tijdens muzische vorming.
**Besluit:** de maatregelen lopen door tot de verhuis. Ouders vragen het dossier op. Volgend overleg eind november.
""", note="Flemish minutes of a talk.", eng="docx", font="Calibri", kv="inline")

doc("zienswijze ouders.pdf", ["gespreksverslag"], """
#T Zienswijze van de ouders
Op verzoek van de school schrijven wij op hoe wij naar de overstap van onze zoon Mats kijken.
Mats zit nu drie jaar op De Springplank. Voordat hij daar kwam, was hij elf weken thuis. Wij waren toen ten einde raad. Nu gaat hij met plezier naar school en heeft hij een vriend met wie hij op zaterdag afspreekt.
Wij vinden dat Mats op deze school moet blijven tot hij naar het voortgezet onderwijs gaat. De groep is klein en meester Bas kent hem. Als hij spanning voelt, mag hij naar de rustruimte. Thuis zien wij dat hij na een schooldag nog energie heeft om te spelen.
Waar wij ons zorgen over maken is het rekenen. Hij zou meer kunnen als hij minder bang was om fouten te maken. Wij zouden graag zien dat hij in het laatste jaar leert werken in een grotere groep, bijvoorbeeld bij gym of techniek.
Wij hebben dit met Mats besproken. Hij heeft er zelf onder geschreven: "Ik wil hier blijven tot de brugklas."
Oktober 2026
B. Kuperus en I. Nauta
""", note="Parents' view, a letter.", theme="type")

# ===== OKR =====
doc("Onderwijskundig rapport overstap.pdf", ["okr"], """
#T Onderwijskundig rapport
~ Overdracht aan de ontvangende school · model samenwerkende besturen Zilverhorn
:: Leerling :: Amira el Khattabi
:: Geboortedatum :: 08-11-2018
:: Van school :: ibs An-Nahda
:: Naar school :: obs De Esdoorn
:: Datum van overgang :: 4 januari 2027
:: Groep bij overgang :: 4
## Gezin en thuissituatie
Amira is het derde van vier kinderen. Ouders hebben beiden het gezag. Thuistalen: Tarifit, Nederlands.
## Leervorderingen
| Gebied | Methode | Waar gebleven | Niveau |
| Technisch lezen | Veilig leren lezen, Estafette | kern afgerond, Estafette 4 blok 1 | AVI E3 |
| Rekenen | Pluspunt | blok 3 groep 4 | M3 |
| Spelling | Taal actief | thema 2 | V |
## Werkhouding en gedrag
Amira werkt netjes en stil, vraagt niet zelf om hulp en heeft een maatje nodig.
## Geboden ondersteuning
Kleine kring lezen in groep 3; taalklas; plan rekenen.
## Relatie met ouders
Goed; vader komt wekelijks in de klas.
## Advies voor de ontvangende school
Begin met dezelfde plaatjes en dezelfde taakkaart. Neem de tijd om haar te laten wennen en maak haar een keer per dag een compliment onder vier ogen.
## Afschrift
De ouders hebben een afschrift van dit rapport ontvangen. Directeur: K. Azzouzi, 16 november 2026.
""", note="Report to the next school.", eng="docxpdf", font="Calibri", kv="grid", color="444444")

doc("Overdrachtsdossier BaSO en zorgfiche.docx", ["okr"], """
#T Overgangsfiche naar een nieuwe school
~ GBS De Kastanje – onderwijskundige informatie voor de volgende school
| Leerling | Lotte Vandersteen |
| Huidig leerjaar | 4 |
| Vertrek | kerstvakantie, verhuis naar Nederland |
## Sterke punten
Lotte is creatief, sociaal en kan goed verwoorden wat zij denkt. Frans en wereldoriëntatie gaan vlot.
## Aandachtspunten bij het leren
Splitsingen en tafels zijn niet geautomatiseerd. Zij werkt traag en twijfelt. Lezen AVI 8.
## Gebruikte methodes
Rekenen: Wiskanjers 4, blok 4. Taal: Verrekijker 4, thema 3.
## Zorg die wij gaven
Fase 1 verhoogde zorg: klasinterne hulp drie keer per week. Redicodis: rekenmachine, meer tijd, stappenkaart.
## Sociaal
Graag geziene leerling. Zij heeft nood aan bevestiging en wordt verdrietig als zij uit de klas wordt gehaald.
## Wat raden wij aan
Hou de stappenkaart aan en geef per les één doel. Spreek met de ouders een vast moment af.
Opgemaakt door de zorgcoördinator, overhandigd aan de ouders.
""", note="Flemish transfer file, meant for the next school.", eng="docx", font="Verdana", size=9.5)

# ===== group =====
doc("Wat hebben wij al gedaan groep 7.pdf", ["schoolacties"], """
#T Groepsondersteuning – Inzet van de school tot nu toe
:: School :: RKBS Sint Odulphus
:: Groep :: 7 (28 leerlingen)
:: Leerkrachten :: ma-wo R. Peters, do-vr D. Jongeling
## Wat is er gedaan?
| Periode | Actie van de school | Door wie | Wat leverde het op |
| aug – sep 2026 | gouden weken, groepsregels opnieuw gemaakt | beide leerkrachten | twee weken rust, daarna terugval |
| sep 2026 | vaste plattegrond, jongens en meisjes gemengd | leerkrachten | minder geklier tijdens instructie |
| okt 2026 | lessen van de groepsplannercoach, vier keer | gedragsspecialist van de stichting | kinderen benoemen wat er misgaat |
| okt 2026 | pleindienst dubbel bezet | team | minder ruzies op het plein |
| okt – nov 2026 | ouderavond over groepsapp | directie, leerkrachten | 21 gezinnen aanwezig |
| nov 2026 | oplossingsgerichte gesprekken met vier leerlingen | ib | twee leerlingen houden zich aan hun afspraak |
## Wat werkte wel en niet
Vaste structuur en dubbele bezetting helpen direct. Losse lessen over gedrag beklijven niet omdat de twee leerkrachten niet op dezelfde manier reageren. Het belonen met knikkers werkte drie weken.
## Wat willen wij nu
Begeleiding van het duo voor de groep en een groepsplan voor gedrag dat het hele team gebruikt.
""", note="School actions for a group request.", theme="book", kv="plain")

doc("Ondernomen stappen klas 4B.docx", ["schoolacties"], """
#T Ondernomen stappen door de school – groepsaanvraag 4B
Voor deze groep is een groepsarrangement gevraagd. Hieronder staat wat er op school zelf al is ingezet.
- **Klassenmanagement.** De leerkracht is vijf keer gefilmd en heeft met de beeldcoach teruggekeken. Overgangen tussen lessen duren nu vier in plaats van elf minuten.
- **Hulp in de klas.** De onderwijsassistent is van drie naar vijf ochtenden gegaan. Zij werkt met de instructietafel.
- **Samenwerking met ouders.** Met zeven gezinnen is een startgesprek gevoerd. Er is een gespreksavond geweest over slapen en schermen.
- **Taal.** De woordenschatlessen zijn naar het begin van de ochtend gehaald. De opbrengst is nog klein.
- **Gedrag.** PBS-regels zijn zichtbaar; er wordt zes keer per dag een compliment aan de hele groep gegeven.
## Waarom dit niet genoeg is
Twaalf van de 26 leerlingen hebben extra instructie nodig en vijf leerlingen verstoren vaak de les. De leerkracht komt niet toe aan de middengroep. Een collega is uitgevallen, waardoor de continuïteit ontbrak.
""", note="docx, bullets.", eng="docx", font="Arial")

doc("Factoren groep 7.pdf", ["factoren"], """
#T Belemmerende en stimulerende factoren van groep 7
:: School :: RKBS Sint Odulphus
:: Groep :: 7
## Stimulerend
| Groep | Leerkrachten | School en omgeving |
| groep wil graag een goede sfeer | ervaren in de bovenbouw | directie maakt tijd vrij |
| sterke lezers trekken anderen mee | bereid om samen te leren | gedragsspecialist in huis |
| kinderen kunnen goed over gevoel praten | goed contact met ouders | lokaal met nevenruimte |
## Belemmerend
| Groep | Leerkrachten | School en omgeving |
| zes leerlingen met een groot aandeel in onrust | twee stijlen in het duo | wisseling van leerkracht in groep 6 |
| strijd om leiderschap tussen drie jongens | weinig overdracht op woensdag | groepsapp buiten school |
| niveauverschillen rekenen van groep 4 tot 8 | | drukke gang |
## Samenvatting
De groep kan zich snel herstellen wanneer de aanpak gelijk is. De grootste belemmering is dat kinderen niet weten welke regel vandaag geldt.
""", note="Factors of the group.", theme="book", kv="plain")

doc("Analyse groep 5-6 helpend en hinderend.docx", ["factoren"], """
#T Groepsanalyse combinatiegroep 5-6: wat helpt en wat hindert
**Wat helpt (bevorderende factoren)**
- De kinderen kennen elkaar vanaf de kleuters.
- Er is een vaste invaller en een ruim lokaal.
- Zelfstandig werken gaat op maandag tot en met donderdag goed.
- Ouders komen naar alle avonden.
**Wat hindert (belemmerende factoren)**
- De instructietijd per jaargroep is kort; groep 5 wacht vaak.
- Acht kinderen lezen onder niveau en hebben begeleiding nodig.
- Na de gymles is er steeds strijd over wat er gebeurde.
- Vier kinderen missen ochtenden door therapie.
**Conclusie**
De factoren samen vragen om een andere organisatie van de instructie. Wij vragen daarvoor ondersteuning voor de hele groep.
""", note="Factors in bullets.", eng="docx", font="Calibri")

doc("Groepsaanvraag acties en factoren.pdf", ["schoolacties", "factoren"], """
#T Groepsaanvraag – groep 8 De Meeuwen
^ obs Het Tij
## Deel 1. Welke acties heeft de school zelf ondernomen?
Vanaf de start van het jaar zijn de volgende stappen gezet: wekelijkse groepsvergadering, maatjesproject met groep 4, time-outprotocol, gesprek met ouders van vijf leerlingen, observatie door de ib, intervisie met de leerkracht van groep 7. De groepsvergadering werkt, het time-outprotocol wordt te vaak gebruikt en leidt tot status. Het maatjesproject is stopgezet na klachten van groep 4.
## Deel 2. Hinderende en stimulerende factoren
| Stimulerende factoren | Hinderende factoren |
| veel humor, sportieve groep | negatieve leider met drie volgers |
| goede leerresultaten | lage betrokkenheid na het schooladvies |
| betrokken leerkracht met rust | 31 leerlingen in een klein lokaal |
| steun van de wijkagent | geruchten via telefoon |
## Deel 3. Wat verwachten wij
Een groepstraject van acht bijeenkomsten met de leerkracht erbij.
""", note="Both parts in one file.", eng="gs", font="Times", size=11)

# ===== absence =====
doc("Verzuimoverzicht Esis.pdf", ["verzuim"], """
#T Absentieoverzicht per leerling
:: Leerling :: Lars Huitema
:: Groep :: 8
:: Periode :: 24-08-2026 t/m 13-11-2026
| Week | Ma | Di | Wo | Do | Vr | Reden |
| 35 | A | A | A | A | A | aanwezig |
| 36 | Z | Z | A | A | A | ziek gemeld |
| 37 | A | L | A | Z | Z | te laat, ziek |
| 38 | Z | Z | Z | Z | Z | ziek |
| 39 | O | O | O | O | O | ongeoorloofd, leerplicht gemeld |
| 40 | O | O | O | O | O | ongeoorloofd |
| 41 | O | A | O | O | O | een ochtend op school |
| 42 | V | V | V | V | V | herfstvakantie |
| 43-46 | O | O | O | O | O | thuis, aangepast programma afgesproken |
| Soort | Dagdelen |
| Geoorloofd (ziek) | 20 |
| Ongeoorloofd | 74 |
| Te laat | 1 |
Legenda: A aanwezig, Z ziek, L te laat, O ongeoorloofd, V vakantie.
""", note="Absence print.", eng="calc", land=False)

doc("DUO melding thuiszitter.pdf", ["verzuim"], """
#T Verzuimmelding – bevestiging
^ Verzuimregister · dit bericht is automatisch gemaakt
:: Soort melding :: langdurig relatief verzuim (thuiszitter)
:: Meldnummer :: VZ-88 20 41 77
:: School :: so De Springplank
:: Leerling :: Q. Venema, geboren 2013
:: Eerste dag van verzuim :: 7 september 2026
:: Datum melding :: 5 oktober 2026
:: Gemeente :: Rietwoude
## Toelichting van de school
De leerling is meer dan vier aaneengesloten weken niet op school geweest. Er is contact met ouders, jeugdarts en het samenwerkingsverband. Er is een gesprek geweest over een opbouwrooster.
## Vervolg
De leerplichtambtenaar neemt binnen vijf werkdagen contact op met de school. De verzuimperiode kunt u in het register wijzigen of afsluiten.
""", note="Report to the absence register.", theme="clinic", kv="table")
