from dx import *
S='src/'
# ---------- 17 groeidocument deel 1
d=D("Calibri",10.5,(2,2,2,2),color="5B2C83",author="ib De Korenbloem")
d.head("Groeidocument – L. – groep 4 – kbs De Korenbloem",al='r'); d.foot("samenwerkingsverband Noorderkempen | format GROEI versie 4 ",pages=(" pag. ",""),al='c')
d.h("GROEIDOCUMENT  deel 1: dit ben ik",1)
d.p("Datum eerste bespreking: 2 oktober 2025 – bijgewerkt 20 januari 2026",size=9)
d.t([["Voornaam","Lotte"],["Geboortedatum","28 juli 2018"],["Groep / leerkrachten","4 / Mirjam (ma-di-wo) en Teun (do-vr)"],["Schoolverloop","1-2-3-4, geen doublure"],["Ouder(s)/verzorger(s)","beide ouders, gezag beide; samenwonend"],["Betrokken instanties","opvoedondersteuner CJG, logopedist tot 2024"]],widths=[5,12],head=False,fill="EDE3F5")
d.h("Wat vindt Lotte zelf?",2)
d.p("Lotte tekende zichzelf op een trampoline. Zij vertelde: \"Ik ben goed in trampoline springen en in katten. Lezen vind ik stom want de letters wiebelen en dan lachen ze. Rekenen is wel oké als het met blokjes is. Ik wil dat juf Mirjam naast me zit. En dat de kinderen niet steeds 'kom nou' zeggen.\" Op de vraag wat zij zou willen leren antwoordt ze: \"Een heel boek lezen van Dolfje Weerwolfje.\"")
d.h("Hoe zien de ouders hun dochter?",2)
d.ps("""Vader en moeder noemen Lotte lief, eigenwijs en zorgzaam voor haar broertje. Thuis is ze vaak moe na school en soms verdrietig over lezen. Zij houden van vaste tijden en een rustig ritueel bij het huiswerk. Ouders zouden het fijn vinden als Lotte meer zelfvertrouwen kreeg. Zij willen niet dat Lotte zich een uitzondering gaat voelen. Op hun verzoek wordt zij in de klas niet aangewezen als kind met extra hulp.""")
d.h("Hoe ziet de school Lotte?",2)
d.ps("""Op school zien we een meisje dat graag helpt en goed kan vertellen wat ze in het weekend heeft gedaan. Zij speelt met drie vaste vriendinnen. Bij lezen trekt ze zich terug, gaat naar het toilet of vult haar pen. Zij leest spellend en gokt. Bij rekenen kan ze de sommen tot 20 met concreet materiaal. Ze heeft bij instructies die langer duren dan tien minuten moeite om erbij te blijven. Lotte toont in de groep weinig boosheid maar er zijn, de laatste maanden, regelmatig tranen.""")
d.h("Stimulerende en belemmerende factoren",2)
d.t([["Stimulerend (helpt Lotte)","Belemmerend (maakt het moeilijk)"],["Kind: nieuwsgierig, goed in mondeling vertellen, motorisch sterk\n\nSchool: twee leerkrachten die goed overleggen, kleine groep (19)\n\nThuis: betrokken ouders, veel voorlezen","Kind: zwakke klank-tekenkoppeling, vermijding, kort werkgeheugen\n\nSchool: combinatiegroep, weinig handen in de middag\n\nThuis: moeder werkt in wisseldiensten, vader heeft moeite met lezen"]],widths=[8.5,8.5],size=10,fill="EDE3F5")
d.h("Onderwijs- en ondersteuningsbehoeften",2)
d.b("Lotte heeft een leerkracht nodig die instructie kort houdt, voordoet en daarna direct even meekijkt;","Lotte heeft opdrachten nodig waarbij ze kan kiezen tussen lezen of luisteren;","Lotte heeft groepsgenoten nodig die weten wat zij goed kan;","De leerkracht heeft tips nodig over leesinterventie en over het vergroten van de leesmotivatie;","De ouders hebben behoefte aan uitleg wat ze thuis wél en niet moeten oefenen.")
d.h("Wat is onze vraag?",2)
d.p("Wij vragen het ondersteuningsteam mee te denken over de volgende stap. Is er sprake van een leesprobleem dat nader onderzoek vraagt en kan er in het voorjaar tijdelijk extra begeleiding worden ingezet? Na de bespreking wordt deel 2 ingevuld.")
d.save('../docs/Groeidocument deel 1 L.docx')

# ---------- 18 groeidocument + toetsoverzicht
d=D("Liberation Sans",10,(2,2,2,2),color="00694E",author="R. Kok")
d.head("OPP deel 1  |  leerling: Daan K., groep 7  |  Basisschool Het Startblok, Almere",size=8); d.foot("Dit document blijft van kind en ouders – pagina ",pages=("",""),al='r')
d.h("Ontwikkelingsperspectiefplan – deel 1 (kindbeeld)",1)
d.t([["Vraag","Antwoord"],["Wanneer is dit deel opgesteld?","Gestart 6 oktober 2025, bijgesteld 4 december 2025"],["Door wie?","Renske (ib), meester Olaf, ouders van Daan en Daan zelf"],["Om wie gaat het?","Daan, geboren 17-05-2014, enig kind, moeder en stiefvader, om de week bij vader"],["Wat is de aanleiding?","Daan loopt vast op begrijpend lezen en op samenwerken. Hij gaat met tegenzin naar school. Hij wordt bij onverwachte dingen boos op materialen."],["Wat zegt Daan?","\"Ik wil graag dat mensen zeggen wat er gaat gebeuren. Ik ben goed in schaken en in techniek. Als ik boos ben wil ik even weg, en niet praten, dan pas een uurtje later praten.\""],["Wat zien ouders?","Een jongen met een sterk geheugen die thuis urenlang een bouwwerk kan maken. Moeder ziet vooral de onzekerheid. Vader vindt dat hij te weinig wordt uitgedaagd bij rekenen. Ze zijn het eens dat Daan rust en voorspelbaarheid nodig heeft."],["Wat ziet school?","In het voorjaar werden de uitbarstingen heviger; nu, met de rustplek, zien we ze minder. In een groepje kan Daan meedoen als de taken vooraf verdeeld zijn. Zijn rekenwerk is foutloos. Bij teksten met gevoelens of bedoelingen raakt hij de kern niet."],["Wat helpt? (positief)","vaste dagindeling, humor, een leerkracht die woord houdt, leerstof boven niveau bij rekenen, twee maatjes, steun van moeder"],["Wat belemmert?","geluid en drukte in de gang, wisselende invallers, moeite met schrijven, moeite met perspectief van een ander, wisselende afspraken tussen twee huizen"],["Wat heeft Daan nodig?","voorspelbaarheid, uitleg van bedoelingen (expliciet), een time-outplek zonder gezichtsverlies, verrijking, de mogelijkheid om op de laptop te werken"],["Wat hebben de volwassenen nodig?","leerkracht: sparren met een specialist autisme. Ouders: één aanspreekpunt op school en één weekbericht voor beide huizen."]],widths=[5,12],size=9.5,fill="DDEFE8")
d.br()
d.h("Bijlage bij deel 1: resultaten methode-onafhankelijke toetsen",2)
d.p("Overgenomen uit ons leerlingvolgsysteem. Cito LVS, derde generatie (3.0). Niveauwaarden I t/m V; vaardigheidsscores tussen haakjes. E7 moet nog worden afgenomen.",size=9)
d.t([["Toets","M4","E4","M5","E5","M6","E6","M7"],["Rekenen-Wiskunde","I (155)","I (178)","I (197)","I (221)","I (242)","I (259)","I (281)"],["Begrijpend Lezen","II (123)","III (131)","III (139)","IV (143)","IV (150)","IV (156)","V (155)"],["Technisch lezen – DMT","III (58)","III (66)","III (73)","III (79)","III (84)","II (91)","II (98)"],["AVI","E4","M5","E5","M6","E6","M7","E7"],["Spelling","III (217)","III (262)","III (298)","IV (312)","IV (329)","III (361)","III (374)"],["Woordenschat","I (98)","–","I (107)","–","I (113)","–","I (121)"],["Studievaardigheden","","","","","II (131)","","II (142)"]],widths=[4.4]+[1.8]*7,size=8.5,fill="DDEFE8")
d.p("M7 is dit jaar vervroegd afgenomen, in november 2025. Toelichting: Daan maakt de rekentoetsen vlot en foutloos. Bij begrijpend lezen heeft hij 22 van de 55 opgaven goed. De vaardigheidsgroei bij begrijpend lezen tussen E5 en M7 is 12 punten waar 21 verwacht werd.")
d.save(S+'p18.docx')

# ---------- 19 opp deel 2
d=D("Segoe UI" if 0 else "Liberation Sans",10,(2,2,2,2.2),color="9A3412",author="IB",land=True)
d.head("OPP deel 2 – handelingsdeel | Sam | groep 3 → bs De Meander, Gouda",size=8.5)
d.h("OPP deel 2 – het handelingsdeel",1)
d.p("Looptijd: 3 november 2025 tot 17 april 2026    Leerling: Sam, 6 jaar, groep 3    In samenspraak met: moeder, leerkracht Hester, ib-er Wouter, ambulant begeleider Gea")
d.ps("Het kindbeeld is te vinden in deel 1 (oktober). Hieronder staat wat wij gaan doen, wie dat doet en wanneer we terugkijken. De doelen zijn met Sam zelf besproken aan de hand van drie kaartjes.")
d.t([["Doel (SMART)","Aanpak en organisatie","Wie / wanneer","Evaluatie 12 feb 2026","Eindevaluatie april"],
["Sam legt bij het zelfstandig werken eerst zijn taakkaart neer en start binnen 2 minuten (nu: 10 min).","Taakkaart met drie stappen; time-timer; de leerkracht zit na de instructie één minuut bij Sam; compliment zodra hij pen pakt.","Hester dagelijks, onderwijsassistent Joyce op di en do 30 min.","Start lukt in 4 van de 5 ochtenden binnen 3 minuten. Doel bijgesteld: zonder nabijheid.",""],
["Sam vraagt hulp met zijn hulpkaart in plaats van met geluiden/roepen (nu ca. 15x per ochtend, doel 4x).","Hulpkaart met groen en rood; in de kring oefenen met twee andere kinderen; kaart mag door iedereen gebruikt worden.","Hester en Gea, wekelijks gesprekje op vrijdag","Gemiddeld 7x. Werkt vooral in de ochtend.",""],
["Sam herkent 28 klinkers/letters foutloos en leest mkm-woorden in groep 3-tempo.","Letterbord, preteaching vóór kern 4 en 5; oefenen met moeder (5 minuten, geen strijd).","Joyce 4 x 15 min, moeder thuis maandag t/m donderdag","24 letters; woordjes zonder hulp: 18.",""]],widths=[4.8,6.5,4.2,4.5,4.2],size=9,fill="FDE8D9")
d.h("Wat hebben leerkracht en team nodig?",2)
d.ps("""Gea observeert nog twee keer en geeft terugkoppeling. De leerkracht krijgt een halve dag in januari om het materiaal te maken. Aan het begin van maart volgt een overleg met de vervolggroep, zodat groep 4 dezelfde kaarten gebruikt. De inzet van de onderwijsassistent is 2 uur per week en wordt bekostigd uit het arrangement.""")
d.h("Afspraken met thuis",2)
d.b("Heen-en-weerschrift op maandag en donderdag, twee zinnen, eerst iets dat lukte.","Ouders oefenen alleen de letters, niet de boekjes.","Bij meer dan drie moeilijke dagen achter elkaar belt school nog dezelfde middag.")
d.h("Instemming met het handelingsdeel",2)
d.p("Wij zijn het eens met de inhoud van dit handelingsdeel en ontvingen een kopie. Opmerkingen van moeder: \"Fijn dat het uit kleine stappen bestaat. Wel graag ook de gymlessen meenemen.\"")
d.p("moeder: ...................  (ouder 2 n.v.t.)    leerkracht: ...................    ib: ...................    d.d. 06-11-2025")
d.save('../docs/deel 2 OPP - handelingsdeel.docx')

# ---------- 22 aanvraag tlv
d=D("Liberation Sans Narrow",10.5,(2,2,1.8,2),color="003A70",author="Loket")
d.foot("SWV Oostelijk Veld – Loket TLV – form. 2025.2 – in te sturen via beveiligde mail",pages=("   ","/"),al='c')
d.p("**SWV Oostelijk Veld**",size=18,color="003A70",after=0)
d.h("Aanvraagformulier toelaatbaarheidsverklaring (TLV) sbo / so",1)
d.p("Vul alle vragen in. Onvolledige aanvragen worden teruggestuurd.",size=8.5)
Q=[["1. Gegevens van de leerling",""],["Roepnaam en geslacht","Mats, jongen"],["Geboortedatum","3 september 2014"],["Huidige groep","6 (verlengde kleutertijd in groep 2)"],["Nationaliteit / thuistaal","Nederlandse / Nederlands"],["2. Gegevens van de school",""],["School en plaats","Openbare Basisschool De Springplank, Doetinchem"],["Contactpersoon","Annelore K., intern begeleider, bereikbaar di, wo, do"],["3. Waarvoor wordt de TLV gevraagd?",""],["Soort onderwijs","[  ] sbo   [X] so, cluster 4   [  ] so, cluster 3"],["Bekostigingscategorie","[X] laag   [  ] midden   [  ] hoog"],["Beoogde school","SO De Toekomst, Zutphen; kennismaking 6 mei 2026"],["Gewenste ingangsdatum","1 augustus 2026, voor de duur van twee schooljaren"],["4. Motivering van de school","Mats is ondanks alle extra ondersteuning (arrangement 2023-2026, 8 uur begeleiding) niet in staat het programma in een groep van 27 te volgen. Er zijn bijna elke dag incidenten waarbij medeleerlingen bang zijn. De basisondersteuning is uitgeput; ook de tussenvoorziening heeft niet tot terugkeer geleid. De school ziet een jongen die in kleine setting, met veel toezicht en behandeling, tot leren komt. De psychiater adviseert plaatsing in een kleine groep."],["5. Zienswijze van de ouders","Moeder: wij staan achter de aanvraag. Het doet ons verdriet dat Mats zijn vrienden verlaat, maar hij is hier ongelukkig. Vader: ik wil dat er in het so aan zijn niveau (havo) wordt gewerkt."],["6. Zienswijze van de leerling","\"Een andere klas is goed, als er maar minder kinderen zijn en ik op de bus mag.\""],["7. Bijgevoegde stukken","[X] OPP deel 1 en 2   [X] toetsgegevens   [X] onderzoek psychiater   [X] verslagen MDO   [  ] logopedisch verslag"],["8. Advies van tweede deskundige","ingediend op 23-04-2026, orthopedagoog, zie apart document"]]
t=d.t(Q,widths=[5.5,11.5],size=9.5,head=False)
for r in t.rows:
    if r.cells[1].text=="" : 
        r.cells[0].merge(r.cells[1]); 
        for q in r.cells[0].paragraphs:
            for x in q.runs: x.bold=True
d.p("**Ondertekening van de aanvraag**  Ondergetekenden verklaren dat de gegevens naar waarheid zijn ingevuld en dat zij met de aanvraag instemmen.")
d.t([["","naam","datum","handtekening"],["Ouder/verzorger 1","E. Wubben","28-04-2026","w.g."],["Ouder/verzorger 2","T. Wubben","28-04-2026","w.g."],["Directeur school","H. ter Haar","29-04-2026","w.g."]],widths=[4.5,4,3.5,5])
d.br()
d.h("Bijlage A – Toestemmingsverklaring gegevensuitwisseling",1)
d.ps("""Met deze verklaring geven de ouders/verzorgers van Mats toestemming voor het verzamelen, inzien en uitwisselen van persoonsgegevens ten behoeve van de beoordeling van de aanvraag. De gegevens kunnen worden gedeeld tussen de school, SWV Oostelijk Veld, de deskundigen die het SWV om advies vraagt, de beoogde school en, als ouders dat willen, de jeugdhulp.

Zonder toestemming wordt de aanvraag niet in behandeling genomen. Ouders kunnen op elk moment vragen om inzage of correctie en de toestemming voor de toekomst intrekken. Het SWV bewaart de stukken drie jaar na afloop van de verklaring en vernietigt deze daarna.

[X] Wij geven toestemming voor uitwisseling met de beoogde school.
[X] Wij geven toestemming voor overleg met de behandelaar van Mats bij de jeugd-ggz.
[   ] Wij geven toestemming voor overleg met het wijkteam.""")
d.p("Plaats en datum: Doetinchem, 28 april 2026",after=24)
d.p("handtekening ouder 1: w.g. E. Wubben                    handtekening ouder 2: w.g. T. Wubben")
d.save(S+'p22.docx')

# ---------- 23 tlv besluit
d=D("Nimbus Roman",11.5,(3,2.5,2.5,3),author="TAC")
d.p("STICHTING SAMENWERKINGSVERBAND WAAL & BETUWE",size=12,al='c',after=0)
d.p("Toelaatbaarheidscommissie — Rijnstraat 200 — 4191 CL Geldermalsen",size=9,al='c',after=24)
d.p("Aan de ouders van Esmee\nen aan obs De Beemd, t.a.v. mw. Van Hoorn\n\nGeldermalsen, 24 juni 2026\nKenmerk 2026-0417/SV",after=16)
d.p("**Besluit op uw aanvraag om een toelaatbaarheidsverklaring**")
d.ps("""Geachte heer, mevrouw,

Op 7 mei 2026 ontvingen wij de aanvraag van obs De Beemd om Esmee (geboren 12 oktober 2016) toelaatbaar te verklaren tot het speciaal basisonderwijs. De commissie heeft de aanvraag in haar vergadering van 18 juni behandeld.

__Overwegingen.__ De commissie heeft kennisgenomen van het ontwikkelingsperspectief, de handelingsplannen van de afgelopen twee jaar en het verslag van het psychologisch onderzoek uit 2025. Twee deskundigen, een orthopedagoog en een kinder- en jeugdpsycholoog, hebben geadviseerd en zijn van oordeel dat de ondersteuningsbehoefte van Esmee de mogelijkheden van de basisschool overstijgt. De ouders hebben op 11 juni aangegeven zich in het advies te kunnen vinden.

__Besluit.__ Het samenwerkingsverband verleent de toelaatbaarheidsverklaring voor het speciaal basisonderwijs.

Nummer verklaring: 26TLV-WB-0417
Geldig: van 1 augustus 2026 tot en met 31 juli 2028
Bekostiging: overeenkomstig de wettelijke regeling (categorie sbo)

U kunt zich met dit besluit aanmelden bij een school voor speciaal basisonderwijs. Het besluit zegt niets over de plaatsing op een bepaalde school; de toelating is aan het bevoegd gezag van die school.

Wanneer u het niet eens bent met het besluit kunt u binnen zes weken een bezwaarschrift indienen bij de bezwaaradviescommissie van het samenwerkingsverband. De procedure is te vinden op onze website. Voor vragen kunt u bellen met de secretaris van de commissie.

Hoogachtend,
namens het bestuur,



mr. S. Verbruggen
voorzitter toelaatbaarheidscommissie""")
d.save(S+'p23.docx')

# ---------- 24 schoolbrief docx
d=D("Trebuchet MS",10.5,(2.5,2.5,2.5,2.5),color="C2185B",author="swv")
d.p("**PPO De Vechtstreek** | samen passend onderwijs",color="C2185B",size=14)
d.p("Basisschool St. Antonius\nt.a.v. Lieke Bruins (ib) en de directie\nMaarssen",after=8)
d.p("Maarssen, 15 januari 2026\nbetreft: arrangement E., groep 5          uw aanvraag: nr. 25-1160, ontvangen 8 december 2025",after=12)
d.ps("""Beste Lieke, geachte directie,

De adviescommissie heeft op 13 januari jullie aanvraag voor extra ondersteuning van E. besproken. Dank voor het zorgvuldig ingevulde document, de commissie vond de hulpvraag helder en had waardering voor wat jullie al doen. Deze brief bevat het besluit en de voorwaarden.

**Besluit**
Wij kennen een arrangement toe op niveau 'extra begeleiding in de groep'. De looptijd is van 2 februari 2026 tot en met 18 december 2026. Het omvat 4 uur begeleiding per week door een onderwijsassistent en daarnaast zes bezoeken van een gedragsspecialist. Het bijbehorende bedrag (€ 6.240,-) wordt in twee termijnen overgemaakt aan uw bestuur.

**Afwijzing deel van de aanvraag**
De gevraagde remedial teacher voor spelling (2 uur) wordt niet toegekend. De commissie vindt dat dit binnen de basisondersteuning valt; de ondersteuningsadviseur helpt graag om dit te organiseren.

**Voorwaarden**
1. Jullie stellen voor 1 maart een handelingsdeel op dat ouders hebben ondertekend.
2. Halverwege, in week 24, is er een evaluatie met onze adviseur Nanda Prins.
3. De ondersteuning wordt zoveel mogelijk in de klas gegeven, niet op de gang.
4. Als de ondersteuning onvoldoende effect heeft melden jullie dat tijdig, zodat we in september kunnen kijken naar een vervolg.

De ouders ontvangen van ons geen afzonderlijke brief; willen jullie hen de inhoud meedelen? Voor vragen of bezwaar kunnen jullie en de ouders binnen zes weken bij ons terecht.

Met vriendelijke groet,

Hugo van Rossum
coördinator arrangementen""")
d.save('../docs/brief SWV.docx')

# ---------- 27(scan) handelingsplan
d=D("Liberation Serif",11.5,(2,2,2,2))
d.p("**HANDELINGSPLAN**    groep 4, blok 2 – spelling",size=15)
d.t([["leerling(en)","Sven, Kyra, Bram"],["periode","9 januari t/m 24 maart 2023"],["leerkracht","Dieuwertje (ma-wo), begeleiding door Ria, onderwijsassistent"],["beginsituatie","M4 toets: categorieën 'ng/nk', 'aai-ooi-oei' en eind-d worden minder dan 60% goed gemaakt. Sven schrijft zoals hij hoort, Kyra laat letters weg."],["doel","80% goed bij een dictee van 20 woorden over de drie categorieën in week 12."],["inhoud","Elke dag 15 minuten instructie aan de grote tafel, met woordkaartjes en het regelschrift. Een keer per week een spelletje (memory met woorden)."],["methode","eigen methode + Spelling in de Lift, blok 3 en 4"],["organisatie","8.45-9.00 u. buiten de kring, dinsdag na de gym."],["evaluatie","Sven 14 goed, Kyra 17, Bram 19. Kyra en Bram stoppen, Sven gaat verder met nieuwe kaart in de lift. Ouders zijn op de hoogte gesteld in het rapportgesprek."],["vervolg","Sven: overleg ib over dictee in de ochtend"]],widths=[4,13],head=False)
d.p("Paraaf leerkracht: __Di__       Paraaf ib: __MvdP__       d.d. 27-3")
d.save(S+'p27s.docx')

# ---------- 29 deskundigenadvies docx
d=D("Georgia",10.5,(2.5,2.5,2.5,2.5),author="J.B.")
d.p("Advies tweede deskundige",size=20,after=0)
d.p("ten behoeve van de toelaatbaarheidscommissie, SWV Duinstreek",size=10,after=12)
d.t([["Advies over","Indy, 8 jaar, groep 4 basisschool 't Schelpje"],["Gevraagd door","de TLV-commissie"],["Deskundige","J. Bontekoe, orthopedagoog-generalist NVO, niet bij de leerling betrokken"],["Werkwijze","dossierstudie; gesprek met ib-er en leerkracht; bezoek in de klas van een uur"],["Advies afgegeven","26 mei 2026"]],widths=[4.5,12],head=False)
d.ps("""Op verzoek van de commissie adviseer ik over de vraag of een toelaatbaarheidsverklaring voor speciaal onderwijs passend is, en zo ja voor welke duur. Dit advies is geen diagnostisch onderzoek; ik heb de stukken van anderen gewogen.

**Bevindingen.** Uit het dossier komt een consistent beeld naar voren. De ondersteuning van de basisschool was stevig en goed uitgevoerd: eerst versterking van de basisaanpak, daarna een arrangement, daarna een jaar lang dagelijks drie uur begeleiding. De ontwikkeling van Indy is ondanks deze inzet gestagneerd. De leerkracht beschrijft een onveilige sfeer in de groep. Het meest recente onderzoek laat zien dat Indy beneden gemiddeld functioneert en zeer gevoelig is voor spanning.

In de klas zag ik een meisje dat in een rustig hoekje aan een eigen taakje wel twintig minuten werkte. Bij een plotselinge bel rende zij het lokaal uit. Twee volwassenen waren nodig haar terug te halen.

**Overweging.** Van een reguliere basisschool kan redelijkerwijs niet worden verwacht dat er structureel een begeleider naast een kind zit. Voor een kleine groep met deskundige begeleiding geldt dat niet. De ouders onderschrijven dit. De leerbaarheid lijkt, bij passende voorwaarden, groter dan de laatste toetsen laten zien.

**Advies.** Ik adviseer de commissie een toelaatbaarheidsverklaring af te geven voor het speciaal onderwijs, categorie midden, voor de duur van twee schooljaren. Ik adviseer daarnaast de overstap geleidelijk te laten verlopen, met twee wendagen in juni en een warme overdracht. In het tweede jaar zou een overgang naar sbo kunnen worden onderzocht.

J. Bontekoe""")
d.save('../docs/advies deskundige 2.docx')

# ---------- 30 gespreksverslag docx
d=D("Calibri",11,(2.3,2.3,2.3,2.3),author="ib Marit")
d.p("**Verslag MDO**",size=16)
d.p("di 26 mei, 15.30 – 16.45 u, personeelskamer (school: De Rank, Veenendaal)")
d.p("Aanwezig: moeder (Nadia), Joost (lkr groep 2/3), Marit (ib, notulist), Birgit (jeugdverpleegkundige GGD), Dineke (ouder-kindadviseur wijkteam). Afwezig mk: schoolarts")
d.p("**Over wie**: Nora, groep 3")
d.ps("""1. Opening
Marit heet iedereen welkom. Ze legt uit dat het overleg op verzoek van moeder en van school is. Moeder is akkoord met het delen van info aan deze tafel, geen opname.

2. Hoe gaat het nu?
Moeder: Nora is thuis erg druk, slaapt pas om half 11. Vindt school wel leuk maar huilt op zondagavond. Sinds vader in het buitenland werkt (maart) is het lastiger. Joost: in de klas is het wisselend. Soms werkt ze mee, soms ligt ze onder de tafel. Lezen gaat ok, rekenen blijft achter, zij kan de getallen tot 12 en herkent de dobbelstenen niet direct. Birgit: de groei en visus zijn in orde bevonden (controle febr.), zij denkt aan een nachtelijk ritueel en stelt slaapadvies voor. Dineke kan in juni bij moeder thuis langs komen.

3. Wat is er al gedaan
- rekenhulp 3x per week sinds jan (OA) -> beetje vooruit
- rustig hoekje, koptelefoon, werkt goed
- oudergesprekken om de 6 wk
- beloningskaart -> gestopt, Nora vond het stom

4. Afspraken

wie / wat / wanneer
Birgit stuurt slaapfolder + belt moeder: binnen 2 wk
Dineke intake thuis: week 24
Joost maakt rekenaanpak, verlengde instr.: vanaf 1 juni
Marit bespreekt met swv of een consult kan, en vraagt om meekijker
Moeder houdt slaapschrift bij

5. Rondvraag
Moeder vraagt of Nora 'over' gaat. Antwoord: beslissing in juni, met haar erbij. Dineke vraagt of er iets met tante is afgesproken, nee.

6. Volgend overleg: do 2 juli om 15.30.

Verslag mailen we, opmerkingen graag binnen een week. Moeder krijgt kopie.""")
d.save('../docs/MDO 26 mei.docx')

# ---------- 31 observatieverslag
d=D("Liberation Sans",10.5,(2.2,2.2,2.2,2.2),color="1B5E20",author="ambulant begeleider")
d.p("Onderwijs Advies & Begeleiding Noordveluwe · begeleider gedrag: Jasper van Es",size=9,al='r')
d.h("Observatieverslag (bezoek ambulant begeleider)",1)
d.ps("""Groep 6 van basisschool De Linde, Nunspeet, op donderdag 20 november 2025, 8.30 tot 11.15 uur. Leerkracht: Loes. Leerling: Ties. Aanleiding: de leerkracht vindt het moeilijk om de werkhouding van Ties te sturen en zoekt ideeën. De ouders zijn akkoord met deze observatie. Kijkpunten: taakgerichtheid, interactie met anderen, aanpak leerkracht.""")
d.t([["Tijd","Situatie","Wat zie ik Ties doen?","Reactie omgeving"],["8.30","inloop","Komt als laatste binnen, hangt jas over die van Ryan, groet. Gaat meteen naar zijn kastje en zoekt 4 minuten.","Loes groet hem terug en wijst naar het bord."],["8.45","instructie rekenen (15 min.)","Kijkt eerst naar Loes, tekent na 3 min. een motor op zijn schrift. Steekt bij een vraag vinger op en geeft een goed antwoord.","Compliment, korte aanraking van zijn tafel."],["9.05","zelfstandig","Begint na 6 minuten. Staat 5 keer op (gum, water, prullenbak). Praat met Ryan over voetbal. 4 van de 14 sommen in 25 min, alle goed.","Ryan ontwijkt, Loes zegt twee keer 'Ties, aan de slag'."],["9.45","spellingdictee","Werkt stil en geconcentreerd. Schrijft slordig.","geen"],["10.15","pauze / buiten","Speelt voetbal. Wordt boos om een overtreding, schopt de bal weg en gaat dan op de muur zitten. Na 2 minuten weer mee.","Klasgenoot vraagt hem terug."],["10.40","lezen in tweetallen","Leest hardop om de beurt. Humor, houdt het 15 min. vol.","Maatje Femke is een duidelijke rustgever."]],widths=[1.6,3.4,7.2,4.5],size=9,fill="DDEBDD")
d.ps("""**Samenvatting.** In totaal is Ties tijdens het zelfstandig werken ongeveer 40% van de tijd taakgericht; bij het dictee en het lezen in tweetallen is dat meer dan 85%. Op de momenten met veel vrijheid in de volgorde van het werk verdwijnt zijn aandacht. Als hij wordt aangesproken, reageert hij vriendelijk, maar hij begint pas als Loes naast hem staat. In het contact met de leerkracht zit veel plezier.

**Ideeën uit het nagesprek met Loes (20 min.).** Loes gaat de taken knippen in twee delen met een moment van terugmelden; Ties krijgt de lege potlodenpot op een vaste plaats; zij laat hem bij het zelfstandig werken naast Femke zitten. Loes wil zelf oefenen met het geven van één aanwijzing in plaats van drie. Ik stuur het format met kijkpunten toe. Over zes weken kom ik nog eens langs.""")
d.save(S+'p31.docx')

# ---------- 33 groepsarrangement: schoolacties + factoren
d=D("Calibri",11,(2,2,2,2),color="AD4A00",author="school")
d.h("Bijlage bij de aanvraag groepsarrangement",1)
d.p("bs De Vuurtoren, Den Helder – combinatiegroep 3-4 (31 leerlingen) – schooljaar 2025-2026 – ingevuld door ib en directie")
d.h("A.  Wat heeft de school al gedaan voor deze groep?",2)
d.t([["Actie","Door wie, wanneer","Resultaat"],["Groepsgesprek over afspraken, regels samen op de muur gemaakt","leerkracht, start september","In de eerste vier weken rustiger, daarna teruggevallen."],["Inzet van extra hulp: onderwijsassistent in de ochtend","sept t/m dec, 4 ochtenden","Werkt goed tijdens de rekenles. Als zij er niet is, komen de onrust en ruzies terug."],["Collegiale consultatie en twee keer meekijken door gedragsspecialist van de eigen school","oktober, november","Leerkracht kreeg tips voor beginnen en einde van de les. Deels toegepast."],["Kanjertraining weer opgestart, ook na schooltijd voor zes kinderen","vanaf november","Nog te vroeg; de kinderen doen graag mee."],["Groep 3 en 4 op dinsdag gescheiden met hulp van de directeur","november","Werkt uitstekend, maar de directeur kan dit niet blijven doen."],["Oudergesprek in de groep, avond","8 december","14 gezinnen aanwezig, veel steun"]],widths=[6.5,4.5,6],size=10,fill="FBE4D5")
d.h("B.  Wat helpt de groep en wat zit in de weg?",2)
d.p("__Belemmerende factoren__",after=2)
d.b("31 kinderen, waarvan zeven met een groot beroep op aandacht (vier jongens met externaliserend gedrag, drie met een taalachterstand);","twee leerkrachten die in september zijn gestart, er waren in één jaar vijf invallers;","klein lokaal, slechte akoestiek, grote doorloop van leerlingen van de bovenbouw;","spanningen tussen drie families, zichtbaar op het plein.")
d.p("__Bevorderende factoren__",after=2)
d.b("een kern van twaalf rustige kinderen die een voorbeeld zijn;","leerkrachten die willen leren en goed met elkaar overleggen;","betrokken ouders (klassenouderraad), de conciërge die de pauzes begeleidt;","een groep 3 die enthousiast begint met lezen.")
d.p("Onze vraag: een groepsarrangement van 10 weken, begeleiding van de leerkracht op groepsdynamiek en tijdelijke extra handen in de ochtend.")
d.save('../docs/Groepsarrangement gr 3-4.docx')

# ---------- 35 factuur
d=D("Liberation Sans",10.5,(2.5,2.5,2.5,2.5),author="adm")
d.p("**Onderzoeksbureau De Kiem** B.V.\nFluitenbergseweg 6, 7931 Hoogeveen\nKvK 77 220 118 – btw NL 8611.00.300.B01",after=20)
d.p("Basisschool De Bolder\nT.a.v. de administratie\nCatharinahof 2\n7815 Emmen",after=18)
d.p("**FACTUUR**",size=18)
d.t([["Factuurnummer","2025-0388"],["Factuurdatum","31 maart 2025"],["Vervaldatum","30 april 2025"],["Uw referentie","ib / maart"]],widths=[4,5],head=False,style='Normal Table')
d.t([["Omschrijving","aantal","tarief","bedrag"],["WISC-V onderzoek leerling groep 5 (afname, scoring, verslag), 12 maart 2025","1","€ 825,00","€ 825,00"],["Dyslexiescreening groep 4 (drie leerlingen), 18 maart 2025","3","€ 95,00","€ 285,00"],["Adviesgesprek ouders en intern begeleider","2 uur","€ 98,00","€ 196,00"],["Observatie in de klas, 25 maart","1,5 uur","€ 98,00","€ 147,00"],["Reiskosten 74 km","","€ 0,23","€ 17,02"],["Totaal, vrijgesteld van btw","","","**€ 1.470,02**"]],widths=[9,2,2.5,2.8],size=10)
d.ps("""Gelieve het bedrag binnen 30 dagen over te maken op rekening NL00 BANK 0123 4567 89 ten name van De Kiem, onder vermelding van het factuurnummer. De prestaties zijn als psychologische en orthopedagogische zorg vrijgesteld van omzetbelasting. De rapportages ontvangt u na betaling separaat, de ouders hebben het verslag reeds.""")
d.p("Vragen over deze factuur: administratie@dekiem.example",size=9)
d.save(S+'p35.docx')

# ---------- 36 les
d=D("Comic Sans MS" if 0 else "Arial",11,(2,2,2,2),author="pabo student")
d.p("**Lesvoorbereiding rekenen – les 12: breuken vergelijken**",size=15)
d.t([["Student: Milou, Pabo 2","Stageschool: De Kubus, groep 6"],["Datum les: woensdag na de herfstvakantie","Tijd: 9.00 – 9.50 uur"]],widths=[8.5,8.5],head=False)
d.ps("""**Beginsituatie:** De leerlingen kunnen 1/2, 1/4 en 1/3 van een hoeveelheid nemen en weten hoe een breuk wordt geschreven. Een paar kinderen hebben moeite met de getallenlijn.

**Lesdoel:** Aan het einde van de les kunnen de kinderen twee breuken met een gelijke teller of noemer vergelijken en uitleggen welke groter is.

**Materiaal:** pizza's van karton (8), breukenstokken, wisbordjes, werkblad 12a en 12b, doos met kaartjes.""")
d.t([["Fase","Wat doe ik / wat doen de leerlingen","Tijd"],["Opening","Verhaal over de verjaardag van oom Kees met te weinig pizza. Kinderen stemmen op hun wisbordje.","5 min"],["Instructie","Op het bord 1/3 en 1/4 tekenen, samen de stukken op de stokken leggen. Vragen: waarom is een vierde kleiner?","12 min"],["Begeleid oefenen","In tweetallen kaartjes op volgorde leggen","10 min"],["Zelfstandig","Werkblad 12a; wie klaar is, 12b (raadsel).","15 min"],["Afsluiting","Uitleg door een kind, duimen omhoog / omlaag.","6 min"]],widths=[3,11.5,2.5],size=10.5)
d.ps("""**Differentiatie:** snelle rekenaars maken een eigen breukenraadsel; kinderen die het lastig vinden blijven bij mij aan de instructietafel met de stokken.

**Leerpunt voor mijzelf:** tempo en niet te veel zelf praten. Mentor kijkt naar mijn vraagstelling.

Reflectie achteraf: de pizza sloeg aan. Ik had een paar kinderen niet goed in beeld. Volgende keer eerder wisselen.""")
d.save('../docs/les 12 breuken.docx')
