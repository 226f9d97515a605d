from dx import *
import sys
S='src/'
# ---------- 1: WISC-V, vrije praktijk
d=D("Garamond" if 0 else "Liberation Serif",11,(2.2,2.4,2,2.4),color="4A6B57",author="M. Terlingen")
d.head("**Praktijk De Wending** · kinder- en jeugdpsychologie\nKoppelweg 41, 3812 VR Amersfoort · AGB 94-061177 · KvK 61203344",al='r',size=8.5)
d.foot("Vertrouwelijk – niet zonder toestemming van ouders verspreiden",pages=("      pagina "," / "),al='c')
d.h("Verslag van een intelligentieonderzoek",1)
d.t([["Naam","Jorn A."],["Geboortedatum","19 juni 2014"],["Leeftijd bij onderzoek","10 jaar en 8 maanden"],["School en groep","PCB De Regenboom te Leusden, groep 6 (doublure groep 4)"],
["Aangemeld door","ouders en school, 14 januari 2025"],["Onderzoeksdata","5 en 12 maart 2025"],["Verslag","28 maart 2025"],["Onderzoeker","drs. M. (Marloes) Terlingen, GZ-psycholoog (BIG 79041122025)"]],widths=[5,11],head=False,style='Light List')
d.h("Reden van aanmelding",2)
d.ps("""Jorn is door zijn ouders in overleg met de intern begeleider aangemeld omdat zijn resultaten op school de laatste anderhalf jaar
nauwelijks nog vooruitgaan. Hij heeft in groep 4 een verlengd jaar gehad. Thuis vertelt hij dat hij "de domste van de klas" is. School en ouders vragen zich af of het
onderwijs aansluit bij zijn mogelijkheden en willen weten wat er van hem verwacht mag worden.

Onderzoeksvraag: wat is het intelligentieniveau van Jorn, hoe ziet zijn profiel van sterke en zwakke kanten eruit en wat betekent dat voor de begeleiding in de groep?""")
d.h("Eerdere gegevens",2)
d.ps("""In het dossier zit een kort verslag van een screening door het wijkteam (november 2021). Daarbij is geen intelligentieonderzoek gedaan. Medisch zijn er volgens ouders geen bijzonderheden; gehoor en visus zijn in groep 2 nagekeken door de jeugdarts.""")
d.h("Gedrag tijdens het onderzoek",2)
d.ps("""Jorn komt de eerste keer met zijn moeder mee. Hij maakt wat schuchter contact, maar ontdooit als het over zijn konijnen gaat. Bij de eerste taken werkt hij aandachtig. Wanneer het moeilijk wordt
zegt hij snel "weet ik niet"; na aanmoediging komt er dan toch vaak nog een (deels) goed antwoord. Bij de tweede afspraak, een week later, is hij meer op zijn gemak. Na ongeveer drie kwartier wordt hij beweeglijk en gaapt hij veel, er is
toen een pauze van een kwartier ingelast. De resultaten geven naar mijn mening een betrouwbaar beeld van wat Jorn op dit moment kan laten zien, met de aantekening dat zijn faalangst de scores op de verbale taken iets kan hebben gedrukt.""",al='j')
d.h("Resultaten WISC-V-NL",2)
d.p("De Wechsler Intelligence Scale for Children (vijfde editie, Nederlandse normen 2018) heeft een gemiddelde van 100 en een standaarddeviatie van 15. Subtestscores lopen van 1 tot 19 met een gemiddelde van 10.")
d.t([["Index","Score","95%-interval","Percentiel","Omschrijving"],["Verbaal Begrip (VBI)","84","78 – 92","14","beneden gemiddeld"],["Visueel-Ruimtelijk (VRI)","97","89 – 105","42","gemiddeld"],["Fluid Redeneren (FRI)","88","82 – 96","21","laag gemiddeld"],["Werkgeheugen (WgI)","76","71 – 85","5","laag"],["Verwerkingssnelheid (VsI)","80","74 – 91","9","laag gemiddeld"],["**Totaal IQ**","**81**","**76 – 87**","**10**","**beneden gemiddeld**"]],widths=[5,2,3,2.5,3.7],size=10,fill="DCE6DF")
d.t([["Subtest","Normscore","Subtest","Normscore"],["Overeenkomsten","7","Figuur Samenstellen","9"],["Woordenschat","7","Matrix Redeneren","8"],["Blokpatronen","10","Gewichten","8"],["Cijferreeksen","5","Plaatjesreeksen","7"],["Symbool Substitutie","6","Symbolen Vergelijken","7"]],widths=[5,3,5,3],size=9.5)
d.h("Interpretatie",2)
d.ps("""Het Totaal IQ van Jorn ligt in het beneden gemiddelde gebied. Het profiel is niet harmonisch: zijn visueel-ruimtelijk inzicht is leeftijdsadequaat en steekt af tegen een zwak werkgeheugen. Dat verschil is significant
en komt bij ongeveer 8% van de kinderen van zijn leeftijd voor. In de klas zal hij mondelinge instructies van meer dan twee stappen kwijtraken, terwijl hij met een plaatje of voorbeeld erbij goed uit de voeten kan.

Verbaal begrip is zwak ontwikkeld. Jorn kan bij concrete begrippen aangeven wat ze gemeen hebben, maar abstracte overeenkomsten zijn nog te lastig. Zijn werktempo is laag, waarbij opvalt dat hij geen fouten maakt: hij kiest voor zekerheid.""",al='j')
d.h("Conclusie en advies",2)
d.ps("""Er is sprake van een beneden gemiddelde begaafdheid met een relatief sterke kant in het visueel-ruimtelijk denken. De verwachting dat Jorn de leerstof van groep 6 op het gemiddelde niveau van de groep volgt is niet reëel; voor rekenen en begrijpend lezen lijkt een eigen leerlijn op zijn plaats.""")
d.b("Bied instructie in kleine stappen, visueel ondersteund (stappenkaart op tafel, uitgewerkt voorbeeld).","Laat hem de opdracht in eigen woorden herhalen voor hij begint.","Minder opgaven, dezelfde doelen; geef hem ruim de tijd bij toetsen.","Benoem wat lukt. Werk aan zijn zelfbeeld, bijvoorbeeld via een training bij het wijkteam.","Overleg met het samenwerkingsverband over de mogelijkheden van extra ondersteuning in groep 7.")
d.p("De uitkomsten zijn op 26 maart met ouders besproken en met Jorn zelf in een kort kindgesprek. De geldigheid van intelligentiegegevens is in de regel twee jaar.")
d.p("Amersfoort, 28 maart 2025",after=14)
d.p("drs. M. Terlingen\nGZ-psycholoog / kinder- en jeugdpsycholoog NIP")
d.save(S+'p01.docx')

# ---------- 2: SON-R docx, orthopedagoog swv, sloppy
d=D("Arial",10,(2.5,2.5,2.5,2.5),author="Ineke")
d.p("**SWV Primair Onderwijs Lage Maas**\nteam Ondersteuning en Advies",size=9)
d.p("")
d.p("**Capaciteitenonderzoek (non-verbaal)**",size=14)
d.p("Betreft leerling: Yusuf   geb. 02-11-2016\tjongen\tgroep 3, obs Het Kompas Vlaardingen\nAanvraag: ib-er mw. Ouassini, via ondersteuningsteam van 11-02-25")
d.ps("""**Aanleiding**
Yusuf woont sinds eind 2021 in Nederland, daarvoor in Syrie en een half jaar in Turkije. Thuis wordt Arabisch gesproken. Hij heeft een jaar in de schakelklas gezeten. De leerkracht ziet dat het leren lezen niet op gang komt en dat hij ook bij rekenen de stof
van vandaag morgen weer kwijt is. De school twijfelt: is dit taal, of is er meer aan de hand? In 2022 is door het asielzoekerscentrum / GGD al eens een SON-R 2-8 gedaan, daar kwam een IQ van 79 uit. Van dat onderzoek is alleen de brief bewaard (d.d. 30-6-2022), de omstandigheden waren toen niet gunstig.

**Onderzoek**
Op 3-4-25 heb ik Yusuf op school onderzocht in de kamer van de ib-er, van 9.00 tot 10.40 uur met een pauze tijdens het fruit eten. Gekozen is voor de SON-R 6-40 omdat bij deze test niet gesproken hoeft te worden. Aanwijzingen gaf ik met gebaren en eenvoudig Nederlands. Een tolk was aanwezig bij het voorgesprek met moeder maar niet bij de test.

**Indruk**
Een vriendelijke, wat afwachtende jongen. Hij kijkt eerst goed hoe ik reageer voor hij een antwoord aanwijst. Hij lacht als iets lukt. Bij de Mozaïeken gaat hij te werk met proberen, hij verdraait steeds hetzelfde blokje en gaat dan raden. Concentratie was goed, eerste drie kwartier zeker. Naar het einde toe vroeg hij wanneer hij naar gym mocht.""")
d.t([["SON-R 6-40","normscore","ref. leeftijd"],["Analogieën","6","6;2"],["Mozaïeken","5","5;10"],["Categorieën","8","7;0"],["Patronen","6","6;3"],["**SON-IQ**","**75** (80% interval 70-83)",""]],widths=[5,5.5,3],style='Table Grid',size=9)
d.ps("""**Wat zegt dit?**
Het SON-IQ valt in het lage gebied (zwakbegaafd niveau). De score is in lijn met die van drie jaar geleden. Omdat deze test zo weinig van taal vraagt is het niet waarschijnlijk dat het achterblijven alleen van de tweede taal komt. Wel moeten we voorzichtig zijn: Yusuf heeft weinig ervaring met dit soort materiaal en heeft onderbroken onderwijs gehad.
Categorieën ging het beste, daar kan hij uit plaatjes de overeenkomst halen. Ruimtelijk inzicht is juist lastig, dat zie je in de klas terug bij bv. het bouwen en bij de getallenlijn.

**Advies**
- Veel herhaling en inslijpen, vaste routines, korte lesjes van max 10 min;
- woordenschat koppelen aan doen en aan echte dingen;
- doelen van het OP bijstellen, niet uitgaan van einde basisschool 1F op alle onderdelen;
- de vraag of SBO beter past bespreken we in het ot van juni. Ouders staan hier voorlopig terughoudend in.
- over 2 jaar herhalen, dan met een verbale test erbij als het Nederlands voldoende is.

**Bespreking** met moeder en school 22-5-25, tolk telefonisch. Moeder herkent dat Yusuf veel tijd nodig heeft, zijn oudere broer was anders. Ze geeft toestemming om het verslag aan de school te geven.""")
d.p("Ineke Roodhart, orthopedagoog (NVO basis)\n23-5-25")
d.save('../docs/definitief versie2.docx')

# ---------- 4: psychologisch onderzoek met IDS-2
d=D("Liberation Sans Narrow",11,(2,2.3,2,2.8),color="1F3864",author="Kinderpraktijk Noorderlicht")
d.foot("dossiernr 25-1187 | S. | ",pages=("blz. "," van "),al='r')
d.p("KINDERPRAKTIJK NOORDERLICHT",size=20,color="1F3864",after=0)
d.p("diagnostiek · begeleiding · behandeling — Hereweg 288, Groningen — lid NIP",size=9,after=30)
d.h("Psychologisch onderzoek",1)
d.p("Aan de ouders/verzorgers van Sterre (geboren 8 april 2017)\nmet afschrift, na akkoord, aan de school",after=14)
d.t([["Kind","Sterre, 8;7 jaar"],["School","Daltonschool De Waterlelie, Haren; groep 5, leerkrachten juf Wietske en meester Ruben"],["Verwijzer","huisarts, verwijsbrief 16 juni 2025"],["Datum van dit rapport","9 december 2025"],["Uitgevoerd door","M. Hofstra MSc, psycholoog, onder supervisie van dr. L. Okkema, GZ-psycholoog"]],widths=[4.5,11.5],head=False)
d.h("1. Vraagstelling",2)
d.ps("""Sterre is aangemeld vanwege heftige driftbuien thuis, vermijding van schoolwerk en een moeizame aansluiting bij klasgenoten. Ouders vertellen dat ze na school 'leegloopt': zij gooit met haar tas, huilt en wil een uur met niemand praten. Op school is zij juist stil. De vragen waren:""")
d.b("Hoe is de cognitieve ontwikkeling van Sterre?","Zijn er aanwijzingen voor een stoornis in het autismespectrum of voor een angststoornis?","Welke begeleiding heeft zij thuis en op school nodig?",num=True)
d.h("2. Voorgeschiedenis",2)
d.ps("""Sterre is het tweede kind in een gezin met drie dochters. Zwangerschap en bevalling verliepen zonder problemen. Zij sprak vroeg en in hele zinnen. Als peuter was ze gevoelig voor geluid, labels in kleding en wisselingen in de dagindeling. Bij de overgang naar de basisschool heeft ze drie maanden lang niet met de leerkracht gesproken. In mei 2021 werd zij bij Integrale Vroeghulp onderzocht; op de WPPSI-III-NL behaalde zij destijds een
totaal IQ van 108. Ouders zijn in 2023 gescheiden, de meisjes wonen om en om een week bij vader en bij moeder.

School geeft in de vragenlijst aan dat Sterre nauwkeurig werkt maar weinig afkrijgt. Bij het maken van groepjes blijft zij over. In de pauze loopt ze langs het hek. Op haar toetsen haalt ze gemiddelde scores, rekenen gaat beter dan taal.""",al='j')
d.h("3. Onderzoeksmiddelen",2)
d.t([["Instrument","Informant / wijze","Wanneer"],["Ontwikkelingsanamnese","ouders, gesprek","9 oktober 2025"],["Observatie in de klas en op het plein","onderzoeker","6 november 2025"],["Intelligence and Development Scales 2 (IDS-2): intelligentie en executieve functies","Sterre","11 november 2025"],["IDS-2: sociaal-emotionele competenties; ToM-test-R; tekeningen; gesprek","Sterre","18 november 2025"],["SRS-2, CBCL 6-18","beide ouders afzonderlijk","oktober 2025"],["SRS-2, TRF","leerkracht","oktober 2025"]],widths=[7.5,4.5,4],size=10,fill="D9E2F3")
d.h("4. Observatie en gedrag tijdens onderzoek",2)
d.ps("""In de klas zit Sterre achterin aan de raamkant. Bij de instructie kijkt zij naar haar handen maar als de leerkracht haar een vraag stelt weet zij het antwoord. Bij het zelfstandig werken gumt zij veel. Op het plein loopt zij eerst alleen en later met een kleuter aan de hand.

In de testkamer is zij vriendelijk en ernstig. Oogcontact is aanwezig maar kort en het stopt als zij nadenkt. Zij stelt precieze vragen over wat de bedoeling is ("moet het met die kant boven of maakt dat niet uit"). Verandert de opdracht halverwege, dan wordt ze onrustig en gaat ze aan haar mouw trekken. De tweede dag verloopt soepeler nu ze de kamer kent.""",al='j')
d.h("5. Resultaten",2)
d.h("5.1 Intelligentie (IDS-2)",3)
d.t([["Schaal","Score","Percentiel"],["Visuele verwerking","118","88"],["Langetermijngeheugen","104","61"],["Verwerkingssnelheid","87","19"],["Auditief kortetermijngeheugen","110","75"],["Visueel-ruimtelijk kortetermijngeheugen","113","81"],["Abstract denken","116","86"],["Verbaal denken","121","92"],["**IQ-profiel (14 taken)**","**114** (BI 108 – 119)","**82**"]],widths=[8,4.5,3],size=10,fill="D9E2F3")
d.ps("""De intelligentie van Sterre ligt op hooggemiddeld niveau. Vooral verbaal denken is sterk. De verwerkingssnelheid blijft daar duidelijk bij achter; hier speelt haar perfectionisme een rol. Op de executieve taken valt op dat zij goed plant, maar dat zij bij het wisselen tussen twee regels veel tijd nodig heeft (flexibiliteit percentiel 9).""",al='j')
d.h("5.2 Sociaal-emotioneel functioneren",3)
d.ps("""Op de SRS-2 scoren moeder (T = 71) en vader (T = 66) in het klinische respectievelijk licht verhoogde gebied; de leerkracht komt uit op T = 63. De CBCL laat verhoogde scores zien voor Angstig/depressief en Teruggetrokken. De TRF blijft binnen het normale gebied, met een piek op Teruggetrokken. Bij de ToM-test-R begrijpt Sterre eenvoudige en tweede orde opdrachten, maar zij komt er met redeneren, niet intuïtief. In het gesprek zegt zij: "ik kijk eerst hoe anderen doen en dan doe ik dat na, maar dat is zo moe".""",al='j')
d.h("6. Integratie en classificatie",2)
d.ps("""Wij zien een meisje met goede verstandelijke mogelijkheden, dat zich op school aanpast en daar thuis de rekening voor betaalt. Er is sprake van beperkingen in de sociale wederkerigheid, moeite met veranderingen en prikkelgevoeligheid, aanwezig vanaf jonge leeftijd en in meer situaties. Dit past bij een autismespectrumstoornis (DSM-5: 299.00), zonder verstandelijke beperking en zonder taalstoornis. Voor een afzonderlijke angststoornis is onvoldoende steun; de angstklachten worden gezien als gevolg van overvraging.""",al='j')
d.h("7. Adviezen",2)
d.p("__Voor school__")
d.b("Voorspelbaarheid: dagplanning op tafel, wijzigingen vooraf persoonlijk melden.","Een vaste plek om zich terug te trekken, zonder dat ze erom hoeft te vragen.","Beperk de hoeveelheid schrijfwerk; 'af' is wat in 25 minuten lukt.","Begeleiding van een ambulant begeleider autisme, aan te vragen via het samenwerkingsverband.")
d.p("__Voor ouders__")
d.b("Psycho-educatie voor ouders en zussen, te starten in februari 2026.","Na school een uur zonder eisen; pas daarna vertellen over de dag.")
d.p("De uitslag is met ouders besproken. Een gesprek met school volgt op 15 januari 2026.",after=20)
d.p("M. Hofstra MSc                                            dr. L. Okkema\npsycholoog                                                  GZ-psycholoog, supervisor")
d.save(S+'p04.docx')

# ---------- 5: GGZ, twee kolommen
d=D("Liberation Sans",9.5,(2,1.8,1.8,1.8),author="Secretariaat KJP",color="7B2C3F")
d.p("**Stichting Meander GGZ Jeugd**",size=15,color="7B2C3F",after=0)
d.p("polikliniek kinder- en jeugdpsychiatrie, locatie Helmond",size=9,after=8)
d.t([["Kenmerk: 23/KJP/0914-tv","Behandelaar: mw. R. Vervoort, orthopedagoog-generalist","Datum: 11-04-2023"],["Patiënt: Dex, m., geb. 30-01-2013","BSN: zie dossier","Huisarts: praktijk Op den Berg, Deurne"]],widths=[5.7,6.6,5],head=False,size=8)
d.p("**Verslag diagnostisch onderzoek** — bestemd voor ouders, huisarts; met toestemming voor kbs De Klimop",size=11)
d.newsec(2)
sh="\u00ad"
txt="""**Aanmelding.** Dex werd in septem·ber 2022 door de huisarts aan·gemeld met de vraag naar ADHD. De wacht·tijd bedroeg vier maanden. Zijn moeder beschrijft een jongen die altijd aanstaat, die op een verjaar·dag na tien minuten ruzie heeft en die niets onthoudt van wat hem gezegd wordt.

**Data onderzoek:** 14 feb., 21 feb. en 7 mrt. 2023. Het adviesgesprek met ouders vond plaats op 28 maart 2023.

**Gebruikte middelen.** Ontwikkelings·anamnese en gezinsgesprek; Kinder·psychiatrisch onderzoek (J. van Loon, kinder- en jeugdpsychiater); CBCL, TRF, AVL; BRIEF-2 ouder- en leerkracht·versie; Conners CPT 3; dossier·onderzoek, waaronder het school·rapport van januari 2023 en een intelligentie·onderzoek van elders (2020, TIQ 94).

**Ontwikkelings·geschiedenis.** Dex werd na 35 weken geboren. Hij liep met elf maanden los en was, zoals vader zegt, 'sindsdien niet meer te houden'. In groep 1 en 2 was er veel wisseling van leer·krachten. In groep 3 kwam het lezen traag op gang. Hij slaapt laat in en is om zes uur wakker. In de familie van moeders kant komt ADHD voor.

**School·informatie.** Dex zit in groep 6. De leer·kracht noemt hem open, behulp·zaam en vol humor. Hij begint aan alles tegelijk, loopt veel door het lokaal en roept door de instructie. Bij gym en buiten·spelen ontstaan dagelijks conflicten waarbij hij slaat of weg·loopt. Er wordt gewerkt met een belonings·kaart en een time-out·plek. Het effect daarvan wisselt.

**Kinder·psychiatrisch onderzoek.** We zien een tenger gebouwde jongen die leeftijds·conform oogt, met een vlotte babbel. Het contact is wederkerig en warm. Motorisch onrustig: hij draait de stoel, staat op, pakt een pen uit elkaar. De aandacht is te trekken maar moeilijk vast te houden. Stemming normofoor, affect moduleert goed. Geen aan·wijzingen voor psychotische belevingen, geen suïcidaliteit. Het zelfbeeld is laag; hij vraagt drie keer of hij 'op een andere school moet'.

**Vragen·lijsten.** CBCL: aandachts·problemen T = 76, regel·overtredend T = 61, agressief gedrag T = 69. TRF: aandachts·problemen T = 72, agressief gedrag T = 66. AVL totaal in het klinische gebied bij ouders en leerkracht. De BRIEF-2 toont hoge scores bij inhibitie, werk·geheugen en emotie·regulatie.

**CPT 3.** Veel commissie·fouten en een wisselende reactie·tijd, passend bij aandachts- en inhibitie·problematiek.

**Conclusie.** Bij deze normaal begaafde jongen van tien jaar is sprake van een aandachtsdeficiëntie-/hyperactiviteits·stoornis, gecombineerd beeld, matig van ernst. De boosheid en conflicten begrijpen wij als secundair; de criteria voor een oppositioneel-opstandige stoornis worden niet gehaald.

**DSM-5:** 314.01 ADHD, gecombineerd type. Overig: ouder-kindrelatie·problemen afwezig; school·problemen aanwezig.

**Advies.** 1) Psycho-educatie aan ouders, Dex en school. 2) Ouder·training (BPTG) in een groep, start mei. 3) Mediatie·therapie met de leerkracht: vijf gesprekken door onze ambulant begeleider. 4) Bij onvoldoende effect proef·behandeling met methylfenidaat; vooraf ECG niet nodig, wel lengte, gewicht, pols en bloed·druk. 5) Op school: korte taken, veel beweeg·momenten, één vast aanspreek·punt bij conflicten en toezicht in vrije situaties.

Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.

Met vriendelijke groet,

J. van Loon, kinder- en jeugdpsychiater
R. Vervoort, orthopedagoog-generalist""".replace('·',sh)
import re
def afbreek(m):
    w=m.group(0)
    return re.sub(r'([aeiou][bdfglmnprstvwk])(?=[bdfgklmnprstvwz][aeiou])',r'\1'+sh,w[:-3])+w[-3:]
txt=re.sub(r'[A-Za-zëïé]{8,}',afbreek,txt)
d.ps(txt,al='j',after=5)
d.foot("Meander GGZ Jeugd · Kasteellaan 7 · 5701 Helmond · KvK 41093321 · blad ",pages=("",""),al='c',size=7)
d.save(S+'p05.docx')

# ---------- 6: orthopedagogisch, docx; alleen maand
d=D("Cambria",11,(2.5,2.5,2.5,2.5),color="365F91",author="praktijk Z")
d.p("Orthopedagogenpraktijk Zilverberk\nDr. Poelsstraat 12 – Weert",al='r',size=9)
d.h("Orthopedagogisch onderzoek",1)
d.p("Weert, 10 september 2024")
d.ps("""Op verzoek van de school (bs De Molenwiek) en met instemming van haar ouders is Liv, geboren op 4 december 2018, onderzocht. Liv zit bij de start van dit schooljaar in groep 2. In groep 1 werd zij door drie verschillende leerkrachten omschreven als "niet te sturen".
Het onderzoek richt zich op de vraag hoe het gedrag van Liv begrepen kan worden en wat de volwassenen om haar heen kunnen doen.

In juni 2024 heb ik Liv driemaal gezien: tweemaal in mijn praktijk en eenmaal in de kleutergroep. Bij die gelegenheden zijn een spelobservatie, de ADOS-2 (module 3) en onderdelen van de Schlichting (woordontwikkeling) afgenomen. Haar ouders vulden de VISK, de SDQ en de NOSIK in; de leerkracht de C-TRF. De zomervakantie maakte dat het verslag later klaar was dan ik met u had afgesproken, waarvoor excuses.""")
d.h("Wat de ouders vertellen",2)
d.ps("""Liv is enig kind. Ouders hebben lang op haar gewacht en noemen haar hun zonnetje. Zij heeft een eigen willetje, wat thuis met humor wordt opgelost. Sinds zij naar school gaat, zijn er meer botsingen. Bij het aankleden kan ze een half uur strijd voeren over sokken. Met oma gaat het altijd goed. Ouders zijn het niet eens over de aanpak; vader is strenger en zegt dat de school te veel toegeeft. Eerder, in 2022, is via het consultatiebureau een traject Video Home Training geweest, dat gaf enige verlichting.""")
d.h("Wat ik zag",2)
d.ps("""In de groep gaat Liv van hoek naar hoek. Zij speelt met plezier zolang zij bepaalt wat er gebeurt. Wanneer een ander kind de poppenwagen pakt duwt ze hem om. Bij het opruimlied kruipt ze onder de tafel. De leerkracht praat op haar in en er ontstaat een patroon van zeven, acht keer hetzelfde vragen. In de praktijk is Liv in de één-op-éénsituatie juist goed te leiden. Ze kijkt mij aan om plezier te delen, wijst, vertelt uit zichzelf over haar hond en vraagt naar de mijne.

Bij de ADOS-2 komt zij uit op een totaal van 4; dat valt onder de drempel voor autismespectrum. De woordontwikkeling is leeftijdsadequaat (Wq 104). Op de C-TRF geeft de leerkracht klinische scores voor agressief gedrag; de SDQ van ouders is verhoogd op gedragsproblemen en normaal op de overige schalen. De NOSIK laat zien dat met name moeder de opvoeding als zwaar ervaart.""")
d.h("Hoe ik dit begrijp",2)
d.ps("""Er zijn geen aanwijzingen voor autisme. Liv is een temperamentvol, slim kleutertje bij wie de emotieregulatie achterloopt op het verstand. De wisselende leerkrachten en de verschillen tussen thuis en school hebben het strijdpatroon versterkt. Ik spreek van een oppositioneel gedragspatroon zonder daar een classificatie aan te verbinden; zij is daarvoor te jong en er valt nog veel te winnen in de omgeving.""")
d.h("Handelingsadviezen",2)
d.b("Eén keer zeggen, dan meelopen en doen; daarna meteen iets positiefs.","Drie groepsregels met pictogrammen, iedere dag herhaald.","Aankondigen van overgangen met de time-timer en een eigen taakje bij het opruimen.","Ouders en school spreken elkaar elke twee weken, in het begin met mij erbij.","Kortdurende begeleiding door een gedragsspecialist van het samenwerkingsverband (10 keer) kan de leerkracht ontlasten.")
d.p("Het verslag is op 3 september besproken met ouders. Zij hebben op enkele punten een aanvulling gegeven, die als bijlage aan hun exemplaar is toegevoegd.")
d.p("Drs. Th. Nijskens, orthopedagoog NVO")
d.save('../docs/verslag ortho def.docx')
