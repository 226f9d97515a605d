from dx import *
S='src/'
# ---------- 7 (scan): toestemming + brief ziekenhuis
d=D("Liberation Serif",11,(2.5,2.5,2.5,2.5))
d.p("Basisschool 't Vlinderbos\nSchoolstraat 8, 7451 Holten",al='r',size=10)
d.p("**TOESTEMMING VOOR HET UITWISSELEN VAN GEGEVENS**",size=13,after=16)
d.ps("""Ondergetekenden, ouder(s)/verzorger(s) van Milan, geboren op 23 mei 2015, leerling van groep 4/5, geven hierbij toestemming aan de intern begeleider van basisschool 't Vlinderbos om gegevens over hun kind op te vragen bij en te bespreken met:

[x] het ziekenhuis, afdeling kinderneurologie
[x] de jeugdarts van de GGD
[x] het samenwerkingsverband (onderwijsconsulent)
[  ] anders, namelijk ..............................................

Het gaat alleen om gegevens die nodig zijn voor de begeleiding op school. De toestemming geldt tot het einde van het schooljaar en kan altijd schriftelijk worden ingetrokken. Een kopie van deze verklaring gaat mee met elke aanvraag om informatie.""")
d.p("Plaats: Holten          Datum: 14 - 9 - 2023",after=22)
d.p("__M. Brinkhuis__                                            __A. Brinkhuis-Smale__\nHandtekening ouder 1                                  Handtekening ouder 2")
d.br()
d.p("**Streekziekenhuis Berkelland**\nAfdeling kindergeneeskunde / kinderneurologie\nPostbus 311, 7240 AB Lochem",size=10)
d.p("Aan de huisarts, c.c. ouders, school (met toestemming)\nLochem, 2 oktober 2023")
d.ps("""Betreft: Milan, geb. 23-05-2015, pat.nr. 3349017

Geachte collega,

Op 25 september 2023 zag ik bovengenoemde patiënt op de polikliniek kinderneurologie in verband met kortdurende afwezigheden, die ook op school worden gezien. De leerkracht telt er soms zes op een ochtend; hij staart dan enkele seconden voor zich uit, knippert met de ogen en gaat daarna verder met wat hij deed.

Lichamelijk en neurologisch onderzoek: geen afwijkingen. EEG van 25 september 2023: gegeneraliseerde piekgolfcomplexen van 3 Hz, uit te lokken met hyperventilatie.

Conclusie: absence-epilepsie van de kinderleeftijd. Behandeling: start ethosuximide in oplopende dosering. Bijwerkingen zijn met ouders besproken.

Voor de school: Milan mist tijdens een absence stukjes instructie. Vraag hem daarna of hij het laatste gehoord heeft en herhaal zo nodig. Zwemmen alleen onder toezicht van een volwassene aan de kant. Bij een aanval die langer duurt dan vijf minuten 112 bellen. Een begeleider van het epilepsiecentrum kan op school voorlichting geven.

Controle over drie maanden, 8 januari 2024.

Met collegiale groet,

dr. P.J. Wansink, kinderarts-neuroloog""")
d.save(S+'p07.docx')

# ---------- 8: dyslexie + verklaring
d=D("Verdana" if 0 else "DejaVu Sans",9.5,(2.3,2.3,2,2.3),color="B45F06",author="Regionaal Instituut Dyslexiezorg IJssel & Vecht")
d.head("__Leeswerk__ dyslexiezorg   |   Zwolle – Kampen – Ommen",al='r')
d.foot("Leeswerk is aangesloten bij het Kwaliteitsinstituut Dyslexie · 088-0990311 · ",pages=("",""),al='c')
d.p("Onderzoeksverslag dyslexie",size=22,color="B45F06",after=2)
d.p("vergoede zorg – diagnostisch traject",after=40)
d.t([["Cliënt","Fenna D.W."],["Geboortedatum","27-08-2017"],["Adres","bekend bij ons"],["School","CBS Het Anker, Genemuiden"],["Groep","5"],["Poortwachter akkoord","3 november 2025"],["Datum verslag","12 februari 2026"],["Regiebehandelaar","drs. E. van Ittersum, GZ-psycholoog"],["Diagnosticus","J. Bruntink MSc"]],widths=[6,10],head=False,style='Light Shading')
d.p("Dit verslag is eigendom van de ouders. Zij bepalen wie het mag lezen. Voor de school is een samenvatting beschikbaar.",size=8.5)
d.ps("""**Waarom dit onderzoek?** School heeft Fenna aangemeld na drie hoofdmetingen op rij met een E-score op de DMT (januari 2025, juni 2025 en september 2025) en na twee perioden extra hulp op ondersteuningsniveau 3. Zij las toen vier keer per week een kwartier met de onderwijsassistent. Haar vader had zelf ook moeite met lezen, een nichtje is dyslectisch. In groep 2 vielen rijmen en het onthouden van letters tegen.""")
d.br()
d.h("Opzet van het onderzoek",1)
d.ps("""Na het intakegesprek met moeder (4 december 2025) is Fenna op drie ochtenden op onze locatie in Zwolle onderzocht. Onderzoeksdata: 8, 15 en 22 januari 2026. Ze werkte hard, vroeg regelmatig of het goed was en vond vooral het dictee vervelend.""")
d.h("Uitkomsten",1)
d.t([["Test","Vaardigheid","Ruwe score","Normscore","Niveau"],["EMT-B","losse woorden lezen","31","4 (ss)","zwak"],["Klepel-R","pseudowoorden","22","3 (ss)","zeer zwak"],["DMT 3A","woordlezen, kaart 1+2+3","74","c-score 1, E","zeer zwak"],["AVI (toets)","tekstlezen","M4 frustratie","–","zwak"],["PI-dictee blok 5","spelling","46 %","pc 5","zeer zwak"],["3DM Fonemen deleren","fonologisch bewustzijn","–","T 34","zwak"],["3DM Letter-klankassociatie","snelheid","–","T 31","zwak"],["CB&WL cijfers / letters","snel benoemen","–","ss 5 / ss 4","zwak"],["WISC-V-NL (verkort)","intelligentie-indicatie","–","102","gemiddeld"],["Digit span (uit WISC-V)","verbaal geheugen","–","ss 7","laag gemiddeld"]],widths=[4,4,2.8,2.8,2.6],size=8.5,fill="FCE5CD")
d.ps("""Fenna leest spellend en raadt op het laatst naar het einde van het woord. Bij lange woorden zet zij lettergrepen om (knutsel/klunste). Op het dictee maakt ze fouten in de verdubbeling, eind-d/t en ei/ij, maar ook nog klankfouten. Haar intelligentie geeft geen verklaring voor de achterstand en er is voldoende onderwijs geweest; het hoor- en zichtvermogen is op de basisschool gecontroleerd.""")
d.h("Diagnose",1)
d.ps("""Er is een ernstige en hardnekkige achterstand in lezen en spelling, samen met zwakke fonologische verwerking en een traag benoemsnelheid. Wij stellen de diagnose **ernstige dyslexie (ED)**. Bijkomende stoornissen die de behandeling belemmeren zijn niet gevonden. Fenna komt in aanmerking voor behandeling in de vergoede zorg.""")
d.h("Advies voor thuis en school",1)
d.b("Behandeling bij Leeswerk, een keer per week 45 minuten, vanaf maart 2026; iedere dag een kwartier thuis oefenen.","In de klas: tekst voorlezen bij wereldoriëntatie, geen onvoorbereide leesbeurt, extra tijd bij toetsen.","Spellingfouten alleen rekenen in het dictee.","Ondersteunende software (voorlezen) in overleg vanaf groep 6.")
d.p("J. Bruntink MSc                                    drs. E. van Ittersum")
d.br()
d.p("")
d.p("DYSLEXIEVERKLARING",size=24,al='c',color="B45F06",after=30)
d.ps("""Ondergetekende, gekwalificeerd psycholoog en als GZ-psycholoog ingeschreven in het BIG-register, verklaart dat bij

**Fenna D.W., geboren op 27 augustus 2017 te Zwartsluis**

dyslexie is vastgesteld volgens de criteria van het Protocol Dyslexie Diagnostiek en Behandeling 3.0.

Deze verklaring is onbeperkt geldig. De belemmeringen en de compenserende en dispenserende maatregelen waarop betrokkene aanspraak kan maken staan beschreven in het onderliggende verslag.""",al='c')
d.p("Zwolle, 12 februari 2026",al='c',after=30)
d.p("drs. E. van Ittersum\nGZ-psycholoog, BIG 19055283125",al='c')
d.save(S+'p08.docx')

# ---------- 9: dyscalculie docx
d=D("Times New Roman",12,(2.5,2.5,2.5,2.5),author="RT-praktijk")
d.p("**Adviesbureau Cijferlicht**, Breda\nondersteuning bij rekenproblemen",al='c')
d.p("**Rapportage onderzoek ernstige reken-wiskundeproblemen / dyscalculie**",size=14,al='c')
d.t([["Naam: S. (Sanne)","Geb.: 1-6-2011"],["School: De Horizon, Etten-Leur, gr. 7","Ib-er: Karin"],["Aangevraagd: juni 2022","Rapport: 11 november 2022"]],widths=[8,8],head=False)
d.ps("""Vraag van school en ouders: is er bij Sanne sprake van dyscalculie? En: hoe kunnen we haar het beste helpen richting het voortgezet onderwijs.

Achtergrond. Sanne heeft vanaf groep 3 moeite met rekenen. Splitsingen tot 10 zijn in groep 4 nog met de vingers gegaan. Zij heeft drie jaar remedial teaching gehad, eerst een keer, later twee keer per week. Haar laatste Cito Rekenen-Wiskunde 3.0 was een V (M6, januari 2022: 159; E6, juni 2022: 162). Lezen en taal zijn op niveau. In groep 4 is er door de schoolbegeleidingsdienst een WISC-III afgenomen (2019), TIQ 99. Dat onderzoek hoefde dus niet over.

Afgenomen tests""")
d.t([["Onderdeel","Afgenomen op","Uitslag","Betekenis"],["TempoTest Automatiseren (TTA)","10/10/2022","optellen pc 4, aftrekken pc 2, keer pc 9, delen pc 5","zeer zwak"],["Bareka (muurtje)","10/10/2022","fundament met gaten bij splitsen t/m 20 en tafels 6-9","onvoldoende"],["Diagnostisch rekengesprek (ERWD)","17/10/2022","zie hieronder","–"],["NDS Nederlandse Dyscalculie Screening","17/10/2022","getalbegrip pc 6; hoeveelheden pc 11; getallenlijn pc 3","zwak"],["Rey figuur + cijferspan","17/10/2022","figuur pc 40; span pc 30","gemiddeld / laag gem."],["Vragenlijst rekenangst","thuis ingevuld","verhoogd",""]],widths=[4.5,3.3,5.2,3],size=10)
d.ps("""Het rekengesprek. Sanne legt uit dat ze 'gewoon telt'. 8 + 7 rekent zij uit door vanaf 8 zeven stapjes te zetten op haar knieën onder tafel. Bij 63 – 28 haalt ze de tienen en eenheden apart en weet dan niet meer wat ze met de 5 moet. Met een lege getallenlijn op papier kan zij het wel. Klokkijken (analoog) en geldrekenen zijn onzeker. Bij contextopgaven leest zij goed wat er staat en kiest ze meestal de juiste bewerking!

Conclusie: De achterstand is ernstig (ruim twee jaar), hardnekkig ondanks intensieve en deskundige hulp, en past niet bij haar overige mogelijkheden. Aan de drie criteria van ernst, achterstand en didactische resistentie is voldaan. Er is sprake van **dyscalculie**. De bijbehorende verklaring volgt afzonderlijk na akkoord van ouders.

Adviezen: rekenmachine en tafelkaart toestaan zodra het doel niet het automatiseren is; strategiekaarten; één oplossingswijze aanbieden; een eigen leerlijn naar 1F met de rekenonderdelen die ze in het dagelijks leven nodig heeft; bespreken van de kans op een advies voor vmbo-t met extra begeleiding; gesprekken om de rekenangst te verminderen.

Breda, 11 november 2022
A. Kuijlen, orthopedagoog-generalist (SKJ 110055231)""")
d.save('../docs/Onderzoek rekenen S. groep 7.docx')

# ---------- 10: logopedisch CELF
d=D("Liberation Sans",10.5,(2,2,2,2),color="0B7285",author="Logopediepraktijk Het Woord")
d.head("Logopediepraktijk Klinkklaar – Parkweg 15A – 6131 Sittard – 046 - 000 14 22",al='c')
d.foot("Cliënt: Noud (04-02-2018)",pages=(" — Pagina "," van "))
d.h("Logopedisch verslag t.b.v. aanvraag ondersteuning TOS",1)
d.t([["Cliënt","Noud, geboren 04-02-2018, groep 3 van bs Sint Jozef"],["Behandelend logopedist","Romy Hensgens MSc, klinisch linguïst en logopedist"],["In behandeling","sinds januari 2022, tweemaal per week 30 minuten"],["Verwijzing","kno-arts, 20-12-2021; gehoor in orde na plaatsen buisjes"],["Verslagdatum","4 juli 2025"]],widths=[5,12],head=False,size=10)
d.ps("""Noud is een vrolijke, beweeglijke jongen die veel wil vertellen maar daarbij slecht te volgen is voor mensen die hem niet kennen. Eerder, in november 2023, heeft hij ook het taalonderzoek doorlopen; die gegevens staan ter vergelijking in de tweede tabel. Het gezin spreekt Nederlands en Limburgs dialect. Moeder is als kind zelf behandeld voor stotteren.

**Aanleiding:** de school vraagt een arrangement cluster 2 aan omdat Noud in de klas steeds meer vastloopt. Instructies begrijpt hij vaak half, hij trekt zich terug uit kringgesprekken en wordt boos als hij niet begrepen wordt.""")
d.h("Onderzoek",2)
d.t([["Test / onderdeel","Datum","Score (gem. 100 / 10)","Pc"],["CELF-5-NL Kernscore","02-06-2025","69","2"],["    Zinnen begrijpen","02-06-2025","6","9"],["    Woordstructuur","02-06-2025","4","2"],["    Zinnen herhalen","16-06-2025","3","1"],["    Formuleren van zinnen","16-06-2025","4","2"],["PPVT-III-NL (passieve woordenschat)","16-06-2025","WBQ 84","14"],["Renfrew Verhaaltest (Busverhaal)","23-06-2025","informatie 3, zinslengte 4","2"],["Metaphon screening / articulatie","23-06-2025","8 processen actief","–"]],widths=[7,3,5,2],size=9.5,fill="D3F0F2")
d.p("Ter vergelijking (onderzoek nov. 2023):",after=2)
d.t([["Kernscore CELF Preschool-2-NL 66","PPVT WBQ 81","Schlichting zinsontwikkeling 64"]],widths=[6,5,6],head=False,size=9.5)
d.ps("""De testsituatie was steeds in de ochtend. Noud had bij het herhalen van zinnen erg veel moeite: hij laat lidwoorden en werkwoordsvervoegingen weg ("jongen gisteren bal schop") en vult zelf aan. Bij het vertellen van een verhaal springt hij van het midden naar het eind. Zijn woordvinding is traag; hij gebruikt "dinges" en gebaren. De verstaanbaarheid is 3 op de schaal van 5 bij bekenden.

Hij profiteert van visuele steun en van een gebaar. Sinds 2023 is er vooruitgang, maar de achterstand ten opzichte van leeftijdgenoten is niet ingelopen: de kernscore bleef rond de -2 standaarddeviaties.""",al='j')
d.h("Conclusie",2)
d.ps("""Er is sprake van een ernstige en hardnekkige taalontwikkelingsstoornis met problemen in de morfosyntaxis, fonologie en het verhalend vertellen; receptief is hij zwak. Een verband met gehoor, verstand of meertaligheid is niet aangetoond (zie rapport psycholoog, 2024).""")
d.h("Voorstel",2)
d.b("Logopedie voortzetten, 2x per week, met oudertraining in het najaar;","Geef zichtbare instructie en laat Noud het na-doen in plaats van na-vertellen;","Bied tijd: wacht vijf seconden; stel keuzevragen;","School vraagt ambulante begeleiding TOS aan.")
d.p("Sittard, juli 2025\nR. Hensgens")
d.save(S+'p10.docx')

# ---------- 11: audiologisch centrum
d=D("Liberation Sans",10.5,(2.3,2.5,2.2,2.5),author="AC Tiel")
d.p("**AUDIOLOGISCH CENTRUM RIVIERENLAND**\nStationsplein 3   4001 CD   Tiel     tel. 0344 - 001 777",size=11)
d.p("Aan: mevrouw dr. K. Bolwerk, huisarts\nen aan: ouders van Amina\n\nTiel, 27 augustus 2021\nuw kenmerk: –    ons kenmerk: AC21/5503/mh\nonderwerp: gehoor- en spraak-taalonderzoek",after=12)
d.ps("""Geachte mevrouw Bolwerk,

U verwees naar ons, op 3 mei 2021, Amina (geboren 17 april 2016) met de vraag naar haar gehoor en naar de oorzaak van haar achterblijvende spraak. Bij de geboorte is de neonatale gehoorscreening tweezijdig geslaagd. Ouders spreken Berbers en Nederlands; een broer volgt speciaal onderwijs.

Op 20 augustus 2021 zagen wij haar met beide ouders. Het bezoek duurde een dagdeel.

**Gehoor.** Otoscopie: rechts een trommelvlies met matglans, links cerumen, verwijderd. Tympanometrie: rechts type B, links type C2. Spelaudiometrie (koptelefoon): gemiddeld gehoorverlies (Fletcher-index) 32 dB rechts en 27 dB links, luchtgeleiding, met een lucht-beenafstand van 20 dB. Het spraakaudiogram bevestigt een licht conductief verlies beiderzijds: 100% verstaan bij 65 dB.

**Spraak en taal.** Logopedist mw. J. Groote nam de Reynell-2 (begrip: TBQ 79) en de Schlichting-2 (woorden: WQ 75; zinnen: ZQ 68) af. Amina spreekt in twee- tot driewoordszinnen. Haar uitspraak is voor vreemden ongeveer voor de helft verstaanbaar.

**Ontwikkeling.** De psychodiagnostisch medewerker deed een spelobservatie. Amina speelt functioneel en al symbolisch, begrijpt bedoeling van een ander uit gebaar en mimiek. Er zijn geen signalen die wijzen op een autistische ontwikkeling. Haar non-verbale niveau lijkt leeftijdsconform; officiële meting volgt als zij ouder is.

**Beoordeling.** Licht wisselend gehoorverlies door otitis media met effusie, met daarnaast een taalontwikkelingsachterstand die door het gehoorverlies alleen niet te verklaren is. Het vermoeden van een taalontwikkelingsstoornis is aanwezig.

**Beleid.** Verwijzing naar de kno-arts voor buisjes. Start logopedie, liefst bij een logopedist met aandacht voor meertaligheid. Op school: vooraan zitten, met het gezicht naar haar toe praten en navragen of zij het begrepen heeft. In februari 2022 zien wij Amina voor een controle; dan zal het gehoor opnieuw gemeten worden.

Met vriendelijke groet,

ir. H. Wijnbergen, klinisch-fysicus audioloog
J. Groote, logopedist         M. Slot, maatschappelijk werker""")
d.p("cc: jeugdarts GGD, peuterspeelgroep De Bijenkorf",size=9)
d.save(S+'p11.docx')

# ---------- 12: korte brief logopedist docx
d=D("Calibri",11,(2.5,2.5,2.5,2.5),author="Wendy Sikkema")
d.p("Wendy Sikkema, logopedist (KP)\nTaalhuis It Finster · Heerenveen · wekelijks aanwezig op obs De Toverbal",color="555555",size=10)
d.p("Heerenveen, 17 oktober 2025",al='r')
d.p("Voor: juf Bouwien, ib\nOver: Jelle (gr. 2)")
d.ps("""Beste Bouwien,

Je vroeg me een kort bericht over Jelle voor het dossier en voor het gesprek van 29 oktober. Jelle is vanaf januari 2024 bij mij in behandeling, op dit moment elke dinsdag na de kleine pauze.

Toen hij begon, was hij vrijwel onverstaanbaar. Hij liet de beginmedeklinkers weg ('aap' voor 'schaap', 'oom' voor 'boom') en sprak in korte zinnen. Inmiddels gebruikt hij de t, k, p en s meestal goed aan het begin van een woord. Clusters ('str', 'kl') blijven lastig en de 'r' en 'g' zijn nog niet stabiel. In een rustige situatie kan ik hem voor driekwart verstaan, in de drukte van de klas wordt dat minder. Zijn zinnen zijn gegroeid naar vier tot zes woorden; een voltooide tijd of meervoud gaat nog vaak mis ('ik heb gevalt').

Het begrijpen van taal is goed: bij het voorlezen geeft hij bij het plaatje het juiste antwoord. Jelle is een doorzetter. Hij raakt wel sneller gefrustreerd dan voorheen wanneer iemand hem niet begrijpt en hij gaat dan schreeuwen of weglopen. Dat hoor ik ook van zijn moeder.

Wat helpt in de groep: herhaal wat hij zegt in de goede vorm, zonder te corrigeren. Geef hem een beurt als hij zich voorbereid heeft. Laat foto's van thuis de kring ingaan zodat je weet waar het over gaat. En ik zou de woorden van het thema graag een week vooraf van je krijgen.

Ik ga zeker nog door tot de zomervakantie. Mijn advies aan school is om een aanvraag bij het samenwerkingsverband in elk geval te bespreken, want zonder extra ondersteuning in groep 3 verwacht ik dat het leren lezen moeizaam wordt.

Groetjes,
Wendy""")
d.p("NB: volgende behandelafspraak 4 november; op 12 januari 2026 doe ik de jaarlijkse voortgang en mail je het overzicht.",size=9.5)
d.save('../docs/logo okt25.docx')

# ---------- 13: kinderarts
d=D("Liberation Serif",11,(2,2.5,2,2.5),author="MC Zuiderhaven")
d.p("Medisch Centrum Zuiderhaven\nPolikliniek Kindergeneeskunde",al='r',size=12)
d.p("Bezoekadres Nieuwe Kade 100, Zierikzee | kinderpoli@mczuiderhaven.example",al='r',size=8)
d.p("Huisartsenpraktijk Scharendijke\nT.a.v. dokter Van der Bent\n")
d.t([["Datum brief","21-09-2026"],["Onze ref","KG-26-11873 / vdK"],["Patiënt","Roos (v), geb. 30-11-2019"],["Betreft","consult kinderarts en bijlage voor school"]],widths=[3.5,10],head=False,size=10,style='Normal Table')
d.ps("""Geachte collega,

Bovengenoemde patiënte zag ik op 9 sept. 2026 op mijn spreekuur, samen met haar moeder. Bij haar werd in 2020 na een lumbaalpunctie de diagnose bacteriële meningitis gesteld (opname 6 t/m 24 dec. 2020).

__Reden van consult:__ moeder maakt zich zorgen over het leren en over de vermoeidheid. Roos is begonnen in groep 3 en komt uitgeput thuis. Zij valt op de bank in slaap. Op school wordt gezien dat ze na 11 uur niet meer mee kan.

__Voorgeschiedenis:__ prematuur (33+4), sepsis en meningitis op de leeftijd van 1 jaar, sindsdien perceptief gehoorverlies links (hoortoestel sinds 2022). Medicatie: geen. Allergieën: geen bekend. Vaccinaties volgens RVP.

__Lichamelijk onderzoek:__ tenger meisje, 17,4 kg (-1,3 SD), 114 cm (-0,6 SD), alert. Hart, longen en buik gb. Neurologisch: lichte asymmetrie bij rennen, fijne motoriek links trager, evenwicht op een been 3 seconden links.

__Aanvullend onderzoek:__ bloedbeeld, TSH en ferritine (dezelfde dag geprikt): ferritine 9 ug/l, Hb 6,9 mmol/l. Overig normaal. MRI uit 2023 herbeoordeeld: bekende restafwijking rechts temporaal, onveranderd.

__Conclusie:__ status na bacteriële meningitis met restverschijnselen, verminderde belastbaarheid mede op basis van ijzergebrek.

__Beleid:__
- ferrofumaraat 3 maanden, controle lab in december;
- verwijzing revalidatiearts kinderrevalidatie voor bepalen van de belastbaarheid;
- verwijzing naar psycholoog voor bepaling van cognitief functioneren, gelet op de leerproblemen.

Voor school (met instemming van moeder): Roos heeft aan het eind van de ochtend rust nodig, liefst op een aparte plek, een halfuur. Instructie aan haar rechterzijde (hoort links slecht). Begin eventueel met een halve schooldag op woensdag en bouw uit. De school kan bij het samenwerkingsverband extra ondersteuning aanvragen; ik ben bereid telefonisch toelichting te geven.""")
d.p("Met vriendelijke groet,\n\ndr. W.M. van der Kolk, kinderarts")
d.p("Deze brief is elektronisch geautoriseerd en daarom niet ondertekend.",size=8)
d.save(S+'p13.docx')

# ---------- 15: ergotherapie docx
d=D("Calibri",11,(2,2,2,2),color="2E7D32",author="ergo")
d.h("ERGOTHERAPIE VERSLAG – EIND",1)
d.t([["cliënt","Teun (08-03-2014)"],["school","Jenaplanschool De Vlindertuin, Tilburg – groep 4"],["behandelperiode","aug. 2021 – juni 2022 (18 behandelingen)"],["therapeut","Lisanne Bakx, kinderergotherapeut, Ergo Midden-Brabant"],["verwijzer","jeugdarts"],["reden","langzaam en onleesbaar schrijven; moeite met organiseren van werk; overprikkeld in de klas"]],widths=[4,13],head=False,size=10.5)
d.ps("""Teun is in augustus 2021 gestart met ergotherapie. Hij vermeed schrijven, brak punten van potloden en zat na een kwartier onderuit. Zijn leerkracht Joep gaf aan dat hij het lesmateriaal kwijt was. Ouders zagen dat hij zijn jas niet dicht kreeg en liever uit een beker met deksel dronk.

**Doelen**: (1) schrijven in een werktempo dat past bij groep 4 en leesbaar voor hemzelf en de juf; (2) zelf een tafel inrichten en een taak beginnen; (3) manieren kennen om zijn prikkels te reguleren.

**Wat hebben we gedaan?** Elke week geoefend met pengreep, letterfamilies en een wiebelkussen, daarna een periode met de Beertjes van Meichenbaum en met stappenkaartjes in de klas. De leerkracht heeft een hoek ingericht met een tafelscherm. Ouders kregen een rooster voor het aankleden.

**Eindmeting**

Aan het einde van het traject is Teun nog twee keer bekeken: di 14 en vr 17 juni '22, de eerste keer in de klas tijdens taal, de tweede keer in de praktijk. Bij de startmeting (september 2021) was de SOS-2-NL een D-score.""")
d.t([["Meting","Start 9/2021","Eind","Norm / opmerking"],["SOS-2-NL kwaliteit","9 pnt (dysgrafisch)","5 pnt","twijfelgebied"],["SOS-2-NL snelheid","62 letters in 5 min","118 letters","pc 25"],["Writic (voorwaarden)","–","zithouding ++, greep +",""],["COPM uitvoering / tevredenheid ouders","3 / 2","6 / 7","betekenisvol verschil"],["Sensory Profile-2 schoolversie (lkr)","zoekt meer dan anderen","meer dan anderen","onveranderd"]],widths=[5.5,4,3.5,4],size=10)
d.ps("""**Conclusie**: Het schrijven is vooruit gegaan, het werktempo nog niet helemaal. Prikkelverwerking blijft aandacht vragen, zeker in groepswerk. Teun kan zelf aangeven dat het te veel wordt en gebruikt zijn koptelefoon.

**Aanbevelingen voor groep 5**: schrijfopdrachten korten, tekst typen mag; vaste plek vooraan-opzij; eigen materiaallade met kleuren; wekelijks even vooruitkijken. Ik adviseer een tussenconsult met de nieuwe leerkracht in oktober. Bij vragen: lisanne@ergomb.example.

15-7-2022   L. Bakx""")
d.save('../docs/Eindverslag ergo.docx')

# ---------- 16a: brief GGZ behandeling
d=D("Liberation Sans",11,(2.5,2.5,2.5,2.5),author="De Opbouw")
d.p("**Kinderen in Beweging – specialistische jeugd-ggz**\nlocatie Eindhoven-Noord",size=11)
d.p("Aan de leerplichtambtenaar, mevr. S. Doorn\nAan de directie van basisschool Het Palet\n\nEindhoven, 5 november 2026\nBetreft: behandeling Luca, geboren 12 januari 2016, stand van zaken",after=14)
d.ps("""Geachte mevrouw Doorn, geachte directie,

Met toestemming van zijn ouders informeer ik u over de behandeling van Luca. Luca kreeg in zijn zevende levensjaar, elders, de classificatie autismespectrumstoornis. Hij is sinds september 2025 bij ons in behandeling vanwege angst en schoolverzuim. In de loop van dit jaar is het hem steeds minder gelukt naar school te gaan; sinds de meivakantie is hij vrijwel steeds thuis.

De behandeling bestaat uit cognitieve gedragstherapie (twee series van tien zittingen), oudergesprekken en sinds vier maanden ook EMDR, gericht op een incident op het schoolplein in groep 5. Daarnaast gebruikt Luca sertraline, in overleg met de kinderpsychiater. De klachten nemen af: hij slaapt beter, gaat weer mee boodschappen doen en heeft twee keer per week een vriend op bezoek. De stap naar een vol klaslokaal is op dit moment te groot.

Wij adviseren een terugkeer in kleine stappen. Eerst digitaal contact met juf Ilse, vervolgens een bezoek aan het gebouw na schooltijd en vanaf januari drie keer per week een uur in een ruimte met één vaste begeleider. Dit advies is met ouders en school besproken in het rondetafelgesprek. Een arrangement vanuit het samenwerkingsverband is naar mijn oordeel een voorwaarde. Het rooster mag alleen in overleg met ons worden uitgebreid; terugval is te verwachten en geen reden om te stoppen.

Ik merk op dat het verzuim van Luca op medische gronden te verklaren is. Bij het toepassen van artikel 11 kunt u deze brief aan uw dossier toevoegen. De behandeling wordt naar verwachting tot de zomer van 2027 voortgezet.

Met vriendelijke groet,

drs. F. van Erp, kinder- en jeugdpsychotherapeut
i.o.m. Y. Bouzidi, kinder- en jeugdpsychiater""")
d.save(S+'p16a.docx')
