from harness import D, cr, lo, pd, docx_pdf, rl, scan, merge, svg, graph_png
import datetime as _d
def day(s): return _d.date.fromisoformat(s)

D('Groeidoc Sara gr6.docx', 'groeidocument-opp-deel-1', pd, [
 '^ GROEIDOCUMENT', [['naam', 'Sara Veenstra'], ['geb', '12 aug 2015'], ['groep', '6'], ['lkr', 'Ilse en Bart'], ['ib', 'M. Blok'], ['bijgewerkt', 'okt 2026']],
 '# 1 Wie is Sara?', 'Sara woont bij vader en om het weekend bij moeder. Ze houdt van paarden. Ze is 6 jaar op de Horizon; in gr 4 is ze 3 maanden thuis geweest na een ongeluk.', '# 2 wat gaat goed', '- behulpzaam, creatief, kan goed tekenen\n', '- met een maatje lukt veel', '# 3 Wat is lastig', '- rekenen (III/IV), taken onthouden, lawaai', '# 4 Wat heeft ze nodig', 'Een leerkracht die even checkt of ze het snapt, een rustige plek, korte opdrachten. Iemand die met haar vader belt.', '# 5 wat deden we al', 'Rekenhulp 2x p.w. (gr 5), sova-training op school. Rekenhulp hielp een beetje, sova goed.', '# 6 Mening ouders en kind', 'Vader: "ze moet weer lekker in haar vel". Sara: "ik wil niet steeds uit de klas."', '# 7 Vraag aan het SWV', 'Meedenken over rekenen en het concentreren.'], note='own form of a school')

D('OPP 1 (eerste deel) .pdf', 'groeidocument-opp-deel-1', cr, """
<table><tr><th colspan=2>ONTWIKKELINGSPERSPECTIEFPLAN - DEEL 1: BEGINSITUATIE EN KIND IN BEELD<tr><td>leerling<td>Bram Siersma, 03/03/2016, gr. 5 (dubb.)<tr><td>datum invullen<td>aug. '26<tr><th colspan=2>BEVORDEREND<tr><td>kind<td>humor, wil leren, sterke motoriek<tr><td>omgeving<td>ouders betrokken, zelfde juf 2 jaar<tr><th colspan=2>BELEMMEREND<tr><td>kind<td>taal, woordenschat, moe na 11 u<tr><td>omgeving<td>grote groep (31)<tr><th colspan=2>ONDERWIJSBEHOEFTEN<tr><td>instructie<td>visueel, voordoen, herhalen<tr><td>leertijd<td>meer oefenen, pre-teaching<tr><td>sociaal<td>hulp om te beginnen met spelen<tr><th colspan=2>ONTWIKKELING TOT NU<tr><td>didactisch<td>lezen E3, spelling IV, rekenen II<tr><td>soc.em.<td>vrolijk, soms alleen<tr><th colspan=2>STEM VAN BRAM<tr><td colspan=2>"ik vind gym t leukste en taal stom"</table>""",
 'body{font:9.5pt "Liberation Sans Narrow"}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4px}th{background:#ccc;text-align:left}')

D('OPP deel2 bram.docx', 'opp-deel-2', lo, """<h3>Handelingsdeel (OPP deel 2)  Bram  per. sept-jan</h3><table border=1 cellspacing=0 width=100%><tr><td><b>doel</b><td><b>hoe / wie / wanneer</b><td><b>evaluatie</b></tr>
<tr><td>Bram leest 1 jan E4 met 90% goed<td>4 x 15 min Ralfi, oa Greet; thuis 10 min<td>okt: M4 bijna</tr><tr><td>Bram kent 120 nieuwe woorden<td>voorbespreken, woordmuur, juf Els<td>loopt</tr><tr><td>Bram vraagt 2 x per dag hulp<td>hulpkaartje op tafel<td>gehaald, afbouwen</tr></table>
<p>Ouders zijn 14 sept op school geweest en zijn het eens met dit deel. Volgende keer bekijken we de doelen in week 4.</p><p>handtek. ouders: ..........  school: ...........</p>""", 'body{font-family:Carlito;font-size:11pt}', note='plan of action. The signature line is of part 2, not of the OP')

D('opp compleet Femke (1+2).pdf', 'groeidocument-opp-deel-1 opp-deel-2', docx_pdf, [
 '^ OPP Femke Nijland', '> geboren 11 nov. 2014 - groep 7 - obs t Kompas', '# Deel 1', '## Levensloop en school', 'Femke is in groep 4 ingestroomd vanuit Duitsland. Taal kwam snel op gang. Rekenen bleef achter.', '## Kansen', 'Doorzetter, sociaal, leest graag.', '## Zorgen', 'Rekenen E5-niveau, faalangst voor toetsen, ouders gescheiden.', '## Onderwijsbehoeften', 'Femke heeft opdrachten nodig die zij zeker kan, daarna 1 stap moeilijker; een leerkracht die fouten normaal maakt.', {'br': 1},
 '# Deel 2', [['Doel', 'Aanpak', 'Wie', 'Klaar'], ['Tafels 6-9 vlot', '3 x wk rekenhulp, app', 'Joke', 'feb'], ['Breuken: helft, kwart', 'concreet materiaal', 'lkr', 'april'], ['Durft te toetsen', 'gesprekjes, oefentoets', 'ib', 'juni']], 'Tussenevaluatie met ouders 3 febr. 2026: tafels deels behaald. Bijstelling: naar 2x per week.'], font='Liberation Sans', size=10)

D('Ontwikkelingsperspectief print PS.pdf', 'op', rl, """
@60,812,8,sans|CBS De Morgenster (00XX)                                                                                         18-11-2026 14:07
#Ontwikkelingsperspectief
Leerling||Collin Faber
Geboortedatum||07-07-2016
Groep||6
OP vanaf||01-10-2026
---
#Beginsituatie
Collin is na een onrustige kleutertijd in groep 3 gedoubleerd. Technisch lezen AVI M5, rekenen E4. Diagnose ADHD (2024).
Welke interventies hebben al plaatsgevonden en waren deze effectief?
Ralfi-lezen 1 jaar (effectief, 3 niveaus), Rots en Water (effectief), beloningskaart (niet effectief, na 3 weken klaar), arrangement gedrag 40 uur (deels).
#Uitstroomniveau
Rekenen: eind groep 6    Begrijpend lezen: eind groep 6     Spelling: eind groep 6
Uitstroombestemming: vmbo basisberoeps met LWOO
#Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
Collin haalt het eindniveau groep 8 op meer vakken niet en heeft extra ondersteuning van het samenwerkingsverband.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Plaatsing op het SBO, zodat Collin in een kleine groep met vaste structuur weer kan leren.
""", size=10)

D('OP Noah met handtekeningen.docx', 'op ondertekening-op', pd, [
 'obs De Vlieger', '# OP 2026/2027 Noah Brink (3-5-2015)', '**Waar staat Noah?** Didactisch: rekenen begin 5, lezen midden 6. Hij heeft TOS. Op eigen leerlijn rekenen sinds gr 6.', '**Wat hebben we geprobeerd en hielp het?** Logopedie op school: ja. TOS-arrangement cluster 2 licht: ja, voor woordenschat. Huiswerkklas: nee, te moe.', '**Waar gaat hij naartoe?** Praktijkonderwijs, misschien basis/lwoo. We verwachten rekenen eind 5, lezen begin 7.', '**Waarom een OP?** Hij werkt op eigen leerlijnen en krijgt ondersteuning uit extra middelen.', '**Wat vragen we?** Verlenging begeleiding door ondersteuner voor 20 uur en advies vo-keuze.',
 {'br': 1}, '## Laatste blad: ondertekening', 'Ondergetekenden hebben het ontwikkelingsperspectief gelezen en besproken en zijn akkoord met het handelingsdeel.', [['', 'naam', 'datum', 'handtekening'], ['ouder 1', 'R. Brink', '9/11', '(w.g.)'], ['ouder 2', 'S. Brink-Kok', '9/11', '(w.g.)'], ['directeur', 'P. Wals', '10/11', '(w.g.)']]], font='Liberation Sans', note='OP and its own signature page in one')

D('laatste blz opp getekend.pdf', 'ondertekening-op', cr, """<p style="text-align:right">blz. 6 van 6</p><p>OP Jayden Rozema 2026-2027</p><h3>Handtekeningen</h3><p>Het ontwikkelingsperspectief is met ons besproken op 27 oktober. Wij zijn het ermee eens / <s>niet eens</s>.</p><p>Vader / verzorger &nbsp; <i>D. Rozema</i> &nbsp;&nbsp; plaats <u>Haren-Noord</u></p><p>Moeder / verzorger &nbsp; <i>L. Rozema</i></p><p>Namens de school, intern begeleider &nbsp; <i>H. de Boer</i></p>""", 'body{font:13pt "Liberation Serif";margin:60px}p{margin:28px 0}')

D('Toestemm ouders zijlstra.docx', 'toestemmingsverklaring', pd, ['Toestemming uitwisselen van gegevens', 'Wij, ouders van Fenna Zijlstra, vinden het goed dat basisschool De Driemaster het dossier van onze dochter (onderzoeken, toetsen, gesprekken) deelt met het samenwerkingsverband en de commissie die over de aanvraag beslist.', 'We weten dat we het mogen inzien en dat we dit kunnen intrekken.', 'naam: ................... handtekening: .................... datum: ......', 'naam: ................... handtekening: .................... datum: ......'], size=12)

D('formulier TLV ingevuld.pdf', 'aanvraagformulier-tlv', rl, """
#FORMULIER AANVRAAG TOELAATBAARHEIDSVERKLARING
SWV PO Hunzedal - sturen aan secretariaat commissie

1. Gegevens leerling
naam||Julian Kremer||geslacht: m
geb.datum||15-08-2017||land: NL
2. School
naam||obs de Regenwulp||brin 00YY
contact||J. Blaauw, ib||tel 0599-001122
3. Aanvraag (aankruisen)
[x] SBO    [ ] SO laag    [ ] SO midden    [ ] SO hoog      vanaf: 01-02-2027
[x] 1e aanvraag   [ ] herhaald
4. Korte motivering: de school kan niet meer bieden wat J. nodig heeft.
5. Ouders zijn betrokken bij de aanvraag: ja / nee       en zijn het eens: ja / nee

Ondertekening ouder(s) / voogd:  ....................        directeur: ....................
""", font='narrow', size=12)

D('toestemming + aanvraag in 1.docx', 'toestemmingsverklaring aanvraagformulier-tlv', lo, """<h2>Aanvraag TLV sbo, met toestemming ouders</h2><p>School: de Wegwijzer, Stadskanaal-Zuid<br>Leerling: Roos Alberts, 28 september 2016<br>Wij vragen een toelaatbaarheidsverklaring aan voor: speciaal basisonderwijs, ingaande januari 2027, omdat Roos vastloopt met leren en welbevinden.</p><p>Directeur: K. Oord</p><hr><p><b>Toestemming.</b> Hierbij geef ik toestemming om alle gegevens die nodig zijn voor deze aanvraag te sturen naar de commissie toelaatbaarheid van het SWV en om met de orthopedagoog te overleggen.</p><p>Ouder met gezag (1) _________  Ouder met gezag (2) _________</p>""", 'body{font-family:"Liberation Sans"}', note='one form for both')

D('toetsen gr7 uitdraai.pdf', 'lvs-toetsen', rl, """
Leerlingoverzicht niet-methode toetsen   -   Lieke de Vries  (7A)  gb 14-04-2014
toets               moment  ruw  vs   niv   DL  DLE
---
Rek-Wisk 3.0        M5      41   212   III   25   22
Rek-Wisk 3.0        E5      44   221   III   30   26
Rek-Wisk 3.0        M6      39   224   IV    35   27
Begrijpend lezen    M6      30   151   III   35   30
Spelling            M6      28   301   IV    35   28
Spelling            E6      29   305   IV    40   30
DMT (kaart 1-3)     E6      71         IV
AVI                 E6      E5
""", font='mono', size=9.5, note='results only, no graph')

D('LVS met grafiek sjors.pdf', 'lvs-toetsen lvs-grafiek', cr, """<h2>Sjors Pijl &ndash; overzicht IEP LVS</h2><table><tr><td>toets<td>gr 4 M<td>gr 4 E<td>gr 5 M<td>gr 5 E<td>gr 6 M<tr><td>rekenen<td>62<td>70<td>74<td>80<td>81<tr><td>taalverzorging<td>58<td>61<td>66<td>66<td>71<tr><td>lezen<td>49<td>55<td>60<td>71<td>79</table><h3>ontwikkelingsgrafiek rekenen</h3>""" + svg([62,70,74,80,81], ['M4','E4','M5','E5','M6']) + "<h3>ontwikkelingsgrafiek lezen</h3>" + svg([49,55,60,71,79], ['M4','E4','M5','E5','M6'], col='#a33'),
 'body{font:10pt Carlito}td{border-bottom:1px solid #aaa;padding:3px 14px}')

D('grafieken Boom tamara.docx', 'lvs-grafiek', lambda out: (graph_png('/tmp/_g.png', [[40,52,60,66,69],[30,41,52,60,70]], ['M4','E4','M5','E5','M6'], 'Groei Tamara (blauw) en landelijk gemiddelde (rood)'), pd(out, ['# Groeicurve Boom LVS: Tamara Smid', 'Rekenen: de lijn van Tamara loopt sinds E4 iets onder die van het land.', {'img': '/tmp/_g.png'}, 'Spelling: zie volgende print'])), note='a graph with a heading, no table of results')

D('ZIEN lijst Timo.pdf', 'seo', cr, """<div style="background:#e8f2ff;padding:8px"><b>ZIEN!</b> Observatielijst leerling &nbsp; Timo Jonker, gr 4</div><table><tr><th>Categorie<th>score<th>vgl. groep<tr><td>Betrokkenheid<td>3.1<td>laag<tr><td>Welbevinden<td>3.8<td>gem<tr><td>Relatie lkr<td>4.0<td>hoog<tr><td>Sociaal initiatief<td>2.4<td>laag<tr><td>Sociale autonomie<td>3.0<td>gem<tr><td>Impulsbeheersing<td>2.1<td>laag<tr><td>Inlevingsvermogen<td>3.3<td>gem</table><p>Stellingen met opvallend antwoord: <br>&ldquo;Gaat graag om met klasgenoten&rdquo; - soms<br>&ldquo;Wacht op zijn beurt&rdquo; - bijna nooit</p>""", 'body{font:11pt "DejaVu Sans"}td,th{padding:4px 25px;border:1px solid #99c}')

D('SDQ juf Marga.docx', 'seo', pd, ['SDQ, ingevuld door leerkracht Marga', 'voor: Xavi, groep 5', [['schaal', 'score', ''], ['emotionele problemen', '7', 'verhoogd'], ['gedragsproblemen', '2', 'normaal'], ['hyperactiviteit/aandacht', '8', 'verhoogd'], ['problemen met leeftijdgenoten', '3', 'grens'], ['prosociaal', '9', 'normaal'], ['totaal', '20', 'verhoogd']], 'Opm. van de juf: hij trekt het zich erg aan als iets mislukt. Thuis ook zo, zegt moeder.'], font='Liberation Sans')

D('hp gedrag Sven.docx', 'plannen', lo, """<p><b>HANDELINGSPLAN</b> &nbsp;groep 3 &nbsp;Sven K. &nbsp;nr 2</p><table border=1 width=100%><tr><td>Beginsituatie<td>Slaat en schopt bij verlies, 4 a 5 x per dag<tr><td>Doel<td>Na 8 weken nog hooguit 1 x per dag boos; zegt dan stop<tr><td>Aanpak<td>stopkaart, spelletjes in tweetal met oa, elke middag sticker<tr><td>Wie / wanneer<td>Juf Gonda di-vr, oa Riet 10.30-10.50<tr><td>Evaluatie 1 dec<td>nu 2 x per dag, door met het plan, ouders bellen</table>""", 'body{font-family:"Liberation Sans Narrow";font-size:12pt}')

D('overzicht plannen met opmaak.pdf', 'plannen', docx_pdf, ['# Overzicht plannen', 'Mila Tuin, 5b', [['plan', 'vak', 'van', 'tot', 'status'], ['GP-24', 'spelling', '8-25', '11-25', 'afgesloten, doel deels behaald'], ['IHP 3', 'rekenen', '11-25', '2-26', 'afgesl., doel niet behaald'], ['IHP 4', 'rekenen (automatiseren)', '2-26', '6-26', 'loopt door na de zomer'], ['IHP 5', 'werkhouding', '9-26', '12-26', 'actief']], '## IHP 5 werkhouding', 'Doel: Mila begint binnen 2 min. Aanpak: timer, kijken of ze de taak snapt. Evaluatie: elke vrijdag met Mila.'], font='Liberation Sans', size=10)

D('OT verslag 14-9.docx', 'gespreksverslag', pd, ['OT bespreking    aanwezig: moeder en stiefvader, juf Corine, ib (M.), smw, orthoped. SWV   afw: lpa', 'Wie: Luuk gr 8', '**Inbreng ouders**: Luuk wil niet naar school, ligt tot 11 u in bed. Moeder voelt zich niet gehoord.', '**Inbreng school**: Luuk is als hij er is vrolijk. Achterstand door missen toetsen.', '**besproken**: huisarts / ggz? smw belt. Contact mentor vo al leggen.', [['afspraak', 'wie', 'wnr'], ['verlof aanvragen weg', 'ib', 'direct'], ['huisbezoek', 'smw', 'wk 39'], ['volg. OT', 'allen', '12 okt 13.00']]])

D('notitie tel moeder.docx', 'gespreksverslag', pd, ['1/10 15.10 moeder van Lara gebeld (20 min.)', 'Lara slaapt slecht sinds oma overleden is. Moeder vraagt of juf er wat mee doet. Ik: ja, rouwkoffer, en we houden het in de gaten. Moeder vertelt ook dat ze met de huisarts praat over een verwijzing. Afgesproken: 15/10 bellen we weer.', 'notitie ib, AvdV'], font='Liberation Serif')

D('obs in gr1 door ib.pdf', 'observatie', rl, """
OBSERVATIE groep 1/2 blauw, Kees     ib: Marleen   (eigen school)
kleutergym + werkles, 45 min

tijd||wat gebeurt||wat doe ik/lk
9.05||loopt weg van kring, onder tafel||juf haalt terug
9.12||kijkt mee, praat na wat de rest zegt||
9.20||gym: durft niet op bank||hand geven = ok
9.35||zandtafel alleen, 14 min. geconcentreerd||niets

Wat valt op: langer spelen kan hij goed, taal opvolgen moeilijk. Geen contact gezocht met kinderen.
Afspraak: picto's, herhalen op oogniveau, over 4 wk weer kijken.
""", size=10, note='observation of the own IB-er: kind observatie; no day named, it is not outside expert research')

D('OKR naar sbo.docx', 'okr', lo, """<h1>Onderwijskundig rapport</h1><p>van bs De Toekomst naar: SBO Sikkel</p><p><b>1. Schoolloopbaan</b> gr 1 2x, gr 2, gr 3, gr 4. Verzuim: weinig.</p><p><b>2. Leerprestaties</b> technisch lezen E3; rekenen: optellen tot 20; werkt met Pluspunt groep 3 blok 6; schrijven voldoende.</p><p><b>3. Sociaal gedrag</b> meegaand, valt weg in de groep.</p><p><b>4. Begeleiding</b> logopedie, RT, plan rekenen.</p><p><b>5. Reden van vertrek</b> TLV.</p><p><b>6. Contact</b> ib T. Klunder. Ouders hebben een kopie ontvangen en mochten hun mening erbij zetten: geen opmerkingen.</p><p>Leerling: Ilse Groen</p>""", 'body{font-family:"Liberation Serif"}')

D('verzuim Luuk.pdf', 'verzuim', rl, """
Verzuimoverzicht leerling  schooljaar 2026-2027 t/m 20 nov.
Luuk D.   gr. 8
---
datum||dagd.||reden||geoorloofd
24-08||2||ziek||ja
25-08||2||ziek||ja
31-08||2||zonder bericht||nee
07-09 t/m 18-09||18||weigert||nee
21-09 t/m 16-10||38||weigert, bij mld leerplicht||nee
26-10 t/m 20-11||40||thuis||nee
---
Totaal dagdelen: 102, waarvan ongeoorloofd 98. Gemeld bij DUO 22-09 en bij leerplicht 14-09.
""", font='sans', size=10)

D('Wat we zelf deden gr5.docx', 'schoolacties', pd, ['Groep 5 De Zevensprong', '# Wat heeft de school zelf al gedaan?', '- coöperatief leren en Taakspel, 2 middagen p wk, sept t/m nov', '- co-teaching door ib, 6 ochtenden', '- groepsgesprekken kanjertraining herhaald, alle lessen 4-8', '- sociogram gemaakt en plaatsen gewisseld', '- gesprek met 4 ouders', '- beloningssysteem op pleinwacht', 'Wat leverde het op? Taakspel: rustiger. Kanjer: weinig. Op het plein blijft het vechten. Teamoverleg 9 nov: we zijn verlegen.'], note='no SWV form words; group')

D('stim en belem.pdf', 'factoren', cr, """<h2>6B: wat helpt ons en wat zit er tegen?</h2><div style="display:flex;gap:20px"><div><h3 style="color:green">stimulerend</h3><ul><li>kinderen zijn open en eerlijk</li><li>twee ervaren juffen</li><li>ouders komen op gesprek</li><li>fijn lokaal met nis</li></ul></div><div><h3 style="color:#c00">belemmerend</h3><ul><li>7 kinderen met eigen leerlijn</li><li>3 wisselingen van juf in 2 jaar</li><li>groepje jongens dat de sfeer bepaalt</li><li>lawaai, 30 kinderen</li></ul></div></div><p>kortom: veel onrust, maar de groep wil wel.</p>""", 'body{font:12pt Carlito}')

D('groepsverhaal 8c acties & factoren.docx', 'schoolacties factoren', pd, ['^ 8C', '## Bevorderende en belemmerende factoren', [['plus', 'min'], ['veel sportieve kinderen', 'ruzie via app'], ['duo-lkr eensgezind', '4 kinderen op 1S niveau'], ['goede band met ouders', 'pesten, onveilig gevoel (vragenlijst)']], '## Eigen acties', 'Wij hebben als school: 1) pestprotocol gevolgd, 2) No Blame in 2 rondes, 3) digitaal-lessen, 4) ouderavond, 5) gesprek wijkagent. De no blame hielp 3 weken, daarna begon het weer.'], font='Carlito')

D('Concept OP nog aanvullen.docx', 'op', pd, [{'h': 'concept-versie 2, 4 nov'}, '# OP   Sofie H.', 'Deze versie is niet definitief; ouders hebben nog niets gezien!', '**Beginsituatie** zwak lezen, D op spelling. Interventies: RT 8 wk (matig), leespluim (goed).', '**Uitstroom** (invullen na M7)... voorlopig vmbo kader?', '**Reden** eigen leerlijn spelling', '**Vraag SWV** nog met SCP afstemmen'], draft=True, font='Liberation Serif', note='draft in header and text')

D('dysverklaring.pdf', 'dyslexieverklaring', rl, """
@150,700,26,serifb|Dyslexieverklaring
@150,660,12,seri|Hierbij verklaart ondergetekende dat
@150,635,16,serifb|Tygo Mulder
@150,612,12,serif|geboren op 17 januari 2015
@150,580,12,serif|dyslexie heeft. De verklaring heeft een onbeperkte geldigheid.
@150,556,12,serif|Hij heeft recht op: meer tijd, vergroting, voorlezen en geen aftrek voor spelling.
@150,510,12,serif|mw. E. Sikkema, GZ-psycholoog (BIG 00000000000)
""", font='serif')

D('weekbrief 42.docx', '', lo, """<h1 style="color:purple">Weekbrief 42</h1><p>Beste ouders, de herfstvakantie staat voor de deur. <b>Luizencontrole</b>: maandag na de vakantie. <b>Schoolfruit</b>: peren. <b>Sint</b>: wie helpt er? De studiedag is op 4 november, dan zijn alle kinderen vrij. Gevonden voorwerpen liggen bij de conciërge.</p><p>Groetjes team Het Baken</p>""", 'body{font-family:"DejaVu Sans"}', note='newsletter')
D('uitnodiging oudergesprek.pdf', '', rl, """
#Uitnodiging

Beste ouders van Mats,

Graag nodigen wij u uit voor een gesprek over de voortgang van Mats, op dinsdag 8 december om 15.15 uur in de kamer van de ib-er. Juf Irma en de schoolmaatschappelijk werker zijn er ook bij. Kunt u niet? Bel dan even.

Koffie staat klaar!

obs De Kluit
""", font='serif', size=12, note='invitation')
D('Foto toestemming.docx', '', pd, ['## Foto- en video toestemming', 'Wij maken foto\'s bij feesten en projecten. Geeft u toestemming voor plaatsing op (aankruisen):', '- de website', '- de schoolapp', '- de nieuwsbrief', 'Naam kind .......  Handtekening ouder .......'], note='consent for photos is none')
D('factuur 2026-331.pdf', '', cr, """<h2>Praktijk De Kade</h2><table><tr><td>Factuurnr<td>2026-331<tr><td>Factuurdatum<td>28-03-2026<tr><td>Betreft<td>intelligentieonderzoek en verslag, 6 uur<tr><td>Bedrag<td>&euro; 780,00<tr><td>Btw<td>vrijgesteld<tr><td>Te betalen binnen<td>30 dagen op NL00 BANK 0000 0000 00</table><p>Wij danken u voor de opdracht.</p>""", 'body{font:11pt "Liberation Sans"}td{padding:5px}', note='invoice that names an IQ test')
