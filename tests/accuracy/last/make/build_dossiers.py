"""Nine dossiers: five with injected defects. Texts are in here; run with the venv python."""
import pathlib, shutil, json, hashlib, subprocess
from harness import cr, lo, pd, docx_pdf, rl, scan, merge, svg, graph_png, run
from pypdf import PdfReader, PdfWriter
ROOT = pathlib.Path(__file__).resolve().parent.parent / 'dossiers'
shutil.rmtree(ROOT, ignore_errors=True); ROOT.mkdir(parents=True)
N = 0
def start(name, typ, titel, oms, contact, mail, tel, leerling=None, groep=None, datum='2026-11-23', bev=()):
    global N; N += 1
    d = ROOT / name; d.mkdir()
    q = lambda s: json.dumps(s, ensure_ascii=False)
    L = ['id = "0198c0de-1111-7000-8000-%012d"' % N, 'aanvraagtype = ' + q(typ), 'samenwerkingsverband = "PO2507"', 'titel = ' + q(titel), 'datum = ' + datum]
    if oms is not None: L.append('omschrijving = ' + q(oms))
    if contact is not None: L.append('contactpersoon = ' + q(contact))
    L += ['email = ' + q(mail), 'telefoon = ' + q(tel)]
    if leerling: L.append('leerling = { naam = %s, geboortedatum = %s }' % (q(leerling[0]), leerling[1]))
    if groep: L.append('groep = ' + q(groep))
    if bev:
        L.append('\n[bevestigd]')
        for k, door, op, *sha in bev: L.append('%s = { door = %s, op = %s%s }' % (q(k), q(door), op, ', sha256 = ' + q(sha[0]) if sha else ''))
    (d / 'dossier.toml').write_text('\n'.join(L) + '\n')
    return d
def truth(name, *defects):
    q = lambda s: json.dumps(s, ensure_ascii=False)
    L = ['in_order = ' + ('false' if defects else 'true')]
    for c in defects:
        L += ['', '[[defect]]', 'code = ' + q(c[0])]
        if len(c) > 1: L.append('%s = %s' % (c[1], q(c[2])))
    (ROOT / (name + '.truth.toml')).write_text('\n'.join(L) + '\n')
def empty(p): pd(str(p), [''])
P = lambda d, f: str(d / f)

# 1 -------------------------------------------------------- groepsarrangement, in order
n = 'groep-7b'
d = start(n, 'groepsarrangement', 'Groepsarrangement', 'Betrokken schoolcontactpersoon: Ellen Vrieling. De groep 7B is onrustig en onveilig. Doel: de leerkrachten krijgen handvatten waarmee de groep eind mei weer rustig kan werken en de kinderen zich veilig voelen.', 'G. Wester', 'ib@zuiderkim.voorbeeld', '0599-110022', groep='7B 2026-2027')
pd(P(d, 'Wat de school deed.docx'), ['^ Groep 7B - obs De Zuiderkim', 'Dit hebben wij als school zelf al ondernomen (aug - nov 2026):', [['actie', 'door', 'opbrengst'], ['Gouden weken, herhaald na herfstvakantie', 'lkr', 'twee weken rust'], ['Klassenbezoek en coaching 5x', 'ib', 'betere start van de les'], ['Ouderavond over groepssfeer', 'dir', '19 ouders, afspraken app'], ['Pleindienst extra man', 'team', 'minder ruzie'], ['Rots en Water 6 lessen', 'externe trainer', 'goed voor een deel']], 'Na al deze interventies blijft het een groep die de juf niet loslaat.'], font='Carlito')
cr(P(d, 'Factoren 7B.pdf'), '<h1>7B in beeld</h1><p>OBS De Zuiderkim</p><h3>Wat belemmert</h3><ul><li>24 kinderen, 6 met ondersteuning, 4 talen thuis</li><li>drie invallers na ziekte van meester Wim</li><li>een kleine kern met veel macht, appgroep</li></ul><h3>Wat stimuleert</h3><ul><li>kinderen willen graag een fijne klas</li><li>ouders denken mee</li><li>leerkrachten zijn open voor coaching</li><li>sport en muziek brengen rust</li></ul>', 'body{font:12pt "DejaVu Sans";margin:60px}h3{background:#eee}')
truth(n)

# 2 -------------------------------------------------------- tlv SBO, in order
n = 'tlv-sbo'
d = start(n, 'tlv', 'TLV SBO', 'De school kan Teun niet langer bieden wat hij nodig heeft. Ondanks drie jaar extra begeleiding stagneert zijn leerontwikkeling en is hij ongelukkig. In overleg met ouders vragen wij een TLV voor het SBO.', 'I. Haveman', 'ib@lindeboom.voorbeeld', '0599-220033', ('Teun Roffel', '2016-05-17'),
 bev=[('ondertekening-op', 'I. Haveman', '2026-11-20'), ('toestemmingsverklaring', 'I. Haveman', '2026-11-20'), ('aanvraagformulier-tlv', 'I. Haveman', '2026-11-20')])
rl(P(d, 'OP.pdf'), """
@60,812,8,sans|PCB De Lindeboom      Ontwikkelingsperspectief      afdruk 20-11-2026
#Ontwikkelingsperspectief Teun Roffel
geboren||17-05-2016
groep||5
---
#Beginsituatie
Teun is een vriendelijke jongen die graag bouwt. Lezen lukt niet en hij raakt daardoor op achterstand bij alle vakken.
Welke interventies hebben al plaatsgevonden en waren deze effectief?
Connect lezen (2 x 12 weken): weinig effect. Rekenhulp in de klas: enig effect. Arrangement taal (40 uur): deels effectief, Teun durft meer. Kindercoach: wel effectief.
#Uitstroomniveau
Uitstroombestemming: praktijkonderwijs
Toelichting: rekenen en lezen blijven eind groep 8 rond niveau M5.
#Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
Teun volgt voor rekenen, lezen en spelling een eigen leerlijn en haalt het niveau van groep 8 niet.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Een toelaatbaarheidsverklaring voor het speciaal basisonderwijs per februari.
""", size=11)
cr(P(d, 'Ondertekening OP.pdf'), '<p>Teun Roffel - OP 2026-2027 - laatste bladzijde</p><table><tr><td>Moeder<td>Wietske Roffel<td><i>W. Roffel</i><td>13-11-2026<tr><td>Vader<td>Auke Roffel<td><i>A. Roffel</i><td>13-11-2026<tr><td>School<td>J. Terpstra<td><i>J. Terpstra</i><td>16-11-2026</table><p>Met deze handtekening geven wij aan dat wij het ontwikkelingsperspectief hebben besproken en hiermee instemmen.</p>', 'body{font:12pt "Liberation Serif"}td{padding:20px;border-bottom:1px solid}')
lo(P(d, 'Toestemming en aanvraagformulier.docx'), '<h2>Formulier aanvraag toelaatbaarheidsverklaring</h2><p>Teun Roffel, 17-05-2016, PCB De Lindeboom. Gevraagd: TLV SBO, ingang 1 februari 2027.</p><p>Korte onderbouwing: eigen leerlijnen, veel hulp, geen groei.</p><h2>Toestemmingsverklaring ouders voor gegevensoverdracht</h2><p>Wij geven toestemming dat de school de gegevens van Teun deelt met de Commissie Toelaatbaarheid van het samenwerkingsverband.</p><p>Getekend op 13 november 2026: W. Roffel &nbsp; A. Roffel</p>', 'body{font-family:"Liberation Sans"}')
cr(P(d, 'Toetsen en grafiek.pdf'), '<h3>Niet-methodetoetsen leerling: Teun Roffel</h3><table><tr><td>Rekenen-Wiskunde<td>M4: IV (152)<td>E4: V (158)<td>M5: V (163)<tr><td>Spelling<td>M4: V<td>E4: V<td>M5: V<tr><td>DMT<td>M4: V (18)<td>E4: V (22)<td>M5: V (27)</table><p>AVI: E3</p><h3>Grafiek vaardigheid rekenen</h3>' + svg([138, 152, 158, 163], ['E3', 'M4', 'E4', 'M5']), 'td{border:1px solid #888;padding:4px}body{font:11pt "Liberation Sans"}')
docx_pdf(P(d, 'ZIEN.pdf'), ['ZIEN! Observatielijst leerling', 'Teun Roffel  groep 5', [['Betrokkenheid', 'laag'], ['Welbevinden', 'laag'], ['Sociaal initiatief', 'gemiddeld'], ['Sociale autonomie', 'laag'], ['Impulsbeheersing', 'gemiddeld'], ['Inlevingsvermogen', 'hoog']], 'Laatste jaar is welbevinden gedaald.'], font='Carlito')
lo(P(d, 'Plannen.docx'), '<h3>Overzicht van de plannen van Teun</h3><table border=1><tr><td>periode<td>plan<td>doel<td>evaluatie<tr><td>aug-okt 25<td>lezen<td>AVI M4<td>niet behaald, E3<tr><td>nov-feb<td>rekenen<td>splitsen tot 20<td>deels behaald<tr><td>mrt-juni<td>welbevinden<td>2 x per week blij verhaal<td>behaald<tr><td>aug-nov 26<td>lezen<td>alle klankgroepen<td>loopt nog</table>', 'body{font-family:Carlito}')
rl(P(d, 'Psychologisch onderzoek.pdf'), """
#Psychologisch onderzoek Teun Roffel
Adviesbureau Steven & Co

Geboren: 17-05-2016
Onderzocht op: 2 en 9 december 2025
Verslag: 19 december 2025

Vraag van school en ouders: waarom blijft Teun achter?

WISC-V-NL: VBI 80, VRI 88, FRI 79, WGI 70, VSI 75, TIQ 74.
De scores liggen in het gebied zeer laag tot laaggemiddeld. Teun werkte trots en trok zich terug bij fouten.

Conclusie: moeilijk lerende jongen met een beperkt werkgeheugen en een zorg over zelfvertrouwen. Advies: een kleine groep met veel herhaling.

drs. O. Steven, orthopedagoog-generalist
""", font='serif', size=11)
truth(n)

# 3 -------------------------------------------------------- verlenging, in order
n = 'verlenging-so'
d = start(n, 'tlv-verlenging', 'TLV SO midden', 'De TLV van Zeger loopt af op 31 juli 2027. Hij maakt een goede ontwikkeling door op het SO, maar kan nog niet terug. Wij vragen een verlenging van twee jaar.', 'M. Postema', 'ib@springplank-so.voorbeeld', '0599-330044', ('Zeger Hulst', '2014-12-03'),
 bev=[('ondertekening-op', 'M. Postema', '2026-11-18')])
docx_pdf(P(d, 'Ontwikkelingsperspectief.pdf'), ['SO De Springplank', '# Ontwikkelingsperspectief 2026-2027', 'Zeger Hulst, geboren 3 december 2014, groep Walvis', '## Beginsituatie', 'Zeger heeft autisme en een ernstige angststoornis. Hij komt sinds januari weer de hele week.', '**Welke interventies hebben al plaatsgevonden en waren deze effectief?** Dagstructuur met picto en één vaste volwassene (ja), geluidsschild (ja), sociale verhalen (gedeeltelijk), verminderde lestijd (ja, inmiddels afgebouwd).', '## Uitstroombestemming', 'VSO arbeid/dagbesteding, mogelijk vmbo basis met begeleiding.', '## Waarom een OP?', '**Om welke reden krijgt leerling een ontwikkelingsperspectief?** Elke leerling van onze school heeft een OP; Zeger werkt op eigen leerlijnen.', '**Welke ondersteuning verlangt u van het SWV (of steunpunt)?** Verlenging van de TLV SO midden met twee jaar.'], font='Liberation Sans')
cr(P(d, 'Ondertekening OP.pdf'), '<h3>Ondertekening</h3><p>OP 2026-2027, Zeger Hulst</p><p>Wij hebben het OP met elkaar besproken en gaan akkoord.</p><p>datum 12 nov 2026</p><p>ouder: <i>Anna Hulst-Boer</i><br><br>ouder: <i>Pim Hulst</i><br><br>groepsleiding: <i>F. Luinge</i></p>', 'body{font:13pt "Liberation Serif";padding:50px}')
rl(P(d, 'LVS toetsen.pdf'), """
Zeger Hulst   -   overzicht toetsen 2024-2026 (Cito Speciaal)
vak            M4(sept)    E4      M5      E5      M6
---
Rekenen        141         149     154     157     161
niveau         V           V       V       IV      IV
Begr. lezen    94          104     111     118     121
Spelling       195         208     214     219     225
Techn. lezen   AVI E3      M4      E4      M5      M5
""", font='mono', size=10)
pd(P(d, 'KanVAS.docx'), ['KanVAS, ingevuld door groepsleiding oktober 2026', 'Zeger', [['Werkhouding', 'IV'], ['Sociaal', 'III'], ['Zelfvertrouwen', 'II'], ['Angst', 'IV']], 'Zeger is sinds vorig jaar op alle onderdelen een tot twee niveaus omhooggegaan.'], font='Liberation Serif', size=12)
lo(P(d, 'Plannen.docx'), '<h2>Groepsplan en individuele plannen - Zeger</h2><ol><li><b>Angst</b>: doel bij nieuwe situaties een hulpkaart laten zien. Evaluatie: behaald.</li><li><b>Lezen</b>: van E4 naar M5. Evaluatie: behaald.</li><li><b>Contact</b>: samen een spel van 15 minuten. Evaluatie: loopt door in 2026-2027.</li></ol>', 'body{font-family:"Liberation Sans"}')
docx_pdf(P(d, 'TLV brief.pdf'), ['SWV Stromenland', '> Nijmegen-Oost, 3 juli 2025', 'Betreft: toelaatbaarheidsverklaring Zeger Hulst, 03-12-2014', 'Hierbij ontvangt u de verklaring met nummer 2507-25-0311. Zeger is toelaatbaar tot het speciaal onderwijs (categorie midden) van 1 augustus 2025 tot en met 31 juli 2027.', 'Tegen dit besluit kunt u bezwaar maken binnen zes weken.', 'Commissie Toelaatbaarheid'], font='Liberation Serif')
truth(n)

# 4 -------------------------------------------------------- advies-kort, in order
n = 'aenk-rekenen'
d = start(n, 'advies-kort', 'Advies & Kortdurende ondersteuning', None, 'W. Noordman', 'ib@vuurvlinder.voorbeeld', '0599-440055', ('Lise Tamsma', '2017-02-11'))
pd(P(d, 'Groeidocument-OPP deel 1.docx'), [{'f': 'obs De Vuurvlinder'}, '^ Groeidocument - OPP deel 1', [['Naam', 'Lise Tamsma'], ['Geboren', '11 februari 2017'], ['Groep', '5']], '## Sterk', 'sociaal, doorzetter, lezen en taal goed', '## Hulpvraag school', 'Hoe krijgen wij Lise verder bij rekenen? Ze telt op haar vingers en raakt op slot.', '## Onderwijsbehoeften', 'concreet materiaal, verlengde instructie, succeservaringen, tempo van een ander niet zien', '## Wat we deden', '2 x 10 weken rekenhulp; automatiseringsspel', '## Visie ouders', 'Thuis oefenen geeft strijd'], font='Carlito')
cr(P(d, 'LVS toetsen en grafiek.pdf'), '<h3>Lise Tamsma &ndash; Boom LVS</h3><table><tr><th>Toets<th>M3<th>E3<th>M4<th>E4<tr><td>Rekenen<td>IV<td>IV<td>V<td>V<tr><td>Rek. score<td>96<td>108<td>119<td>127<tr><td>Begr. lezen<td><td><td>II<td>II<tr><td>Spelling<td>II<td>II<td>I<td>II</table><h4>Grafiek rekenen: groeilijn Lise t.o.v. land</h4>' + svg([96, 108, 119, 127], ['M3', 'E3', 'M4', 'E4'], col='#083') , 'body{font:10.5pt Carlito}td,th{border:1px solid #bbb;padding:5px 20px}')
rl(P(d, 'SCOL.pdf'), """
SCOL leerkracht   najaar 2026
Lise Tamsma

Ervaringen delen||B
Aardig doen||A
Samen spelen||A
Een taak uitvoeren||C
Jezelf presenteren||D
Een keuze maken||C
Opkomen voor jezelf||D
Omgaan met ruzie||B
Totaal||B

Lise is een geliefde klasgenoot. Ze zegt weinig over zichzelf.
""", font='narrow', size=13)
docx_pdf(P(d, 'Toelichting onderwijsbehoeften.pdf'), ['# Toelichting onderwijsbehoeften', 'Lise heeft bij rekenen een leerkracht nodig die hardop denkt en materiaal aanbiedt totdat zij het zelf weg wil leggen.', 'Zij heeft opdrachten nodig op niveau E3, in kleine porties van vijf sommen, en mag een getallenlijn gebruiken.', 'Wij vragen advies hoe we dit in de klas kunnen organiseren voor ook drie andere kinderen, en een paar klassenbezoeken.'], font='Liberation Sans')
truth(n)

# 5 -------------------------------------------------------- tlv SO laag, 7 defects
n = 'tlv-so-laag'
d = start(n, 'tlv', 'TLV SO laag', 'Mirte ontwikkelt zich veel langzamer dan klasgenoten en heeft de hele dag een volwassene naast zich. Wij vragen een TLV SO laag aan.', '', 'ib@waterjuffer.voorbeeld', '0599-550066', ('Mirte Schuur', '2017-03-22'),
 bev=[('ondertekening-op', 'D. Pelgrim', '2026-11-17', '%064x' % 0xabc123), ('aanvraagformulier-tlv', 'D. Pelgrim', '2026-11-17')])
docx_pdf(P(d, 'OP 2026.pdf'), ['## Ontwikkelingsperspectief', 'Mirte Schuur - 22-3-2017 - groep 4 - cbs De Waterjuffer', '**Welke interventies hebben al plaatsgevonden en waren deze effectief?**', 'Onderwijsassistent 10 uur per week (effectief voor zelfredzaamheid), picto\'s (effectief), leespreventie (niet effectief).', '**Uitstroombestemming**', 'VSO dagbesteding', '**Om welke reden krijgt leerling een ontwikkelingsperspectief?**', 'Zij heeft een verstandelijke beperking en volgt geen reguliere leerlijn.', '**Welke ondersteuning verlangt u van het SWV (of steunpunt)?**', '', ''], font='Liberation Serif', size=12)
rl(P(d, 'Ondertekening OP.pdf'), """
OP Mirte Schuur: bladzijde met handtekeningen

Wij hebben het OP gelezen en stemmen in met het handelingsdeel.

Naam ouder/verzorger: R. Schuur        Handtekening: R.Schuur     9-11-2026
Naam ouder/verzorger: H. Schuur-Vos    Handtekening: H.Schuur     9-11-2026
Namens de school:     D. Pelgrim       Handtekening: D.Pelgrim    9-11-2026
""", size=10)
lo(P(d, 'Toestemmingsverklaring ouders.docx'), '<h1>Toestemmingsverklaring ouders</h1><p>Ondergetekenden, ouders/verzorgers van <b>Mirte Schuur</b>, geven toestemming voor het overdragen van de gegevens uit haar dossier aan het samenwerkingsverband ten behoeve van de aanvraag.</p><p>Naam en handtekening: R. Schuur</p>', 'body{font-family:"Liberation Sans"}')
cr(P(d, 'Aanvraagformulier TLV.pdf'), '<h2>Aanvraagformulier toelaatbaarheidsverklaring</h2><table><tr><td>leerling<td>Mirte Schuur (22-03-2017)<tr><td>school<td>cbs De Waterjuffer, Grou-Zuid<tr><td>schoolsoort<td>SO laag, zmlk<tr><td>ingangsdatum<td>1 februari 2027<tr><td>ondertekend door ouders<td>R. Schuur, H. Schuur-Vos, 9-11-2026</table>', 'td{border:1px solid #000;padding:8px}body{font:12pt Carlito}')
docx_pdf(P(d, 'Toetsen.pdf'), ['Niet-methodetoetsen Mirte Schuur', [['Toets', 'Niveau', 'Score'], ['Rekenen voor kleuters', 'E', '42'], ['Taal voor kleuters', 'E', '38'], ['DMT M3', 'V', '4'], ['AVI', '', 'start']], 'Letterkennis: 9 letters.'], font='Liberation Sans')
pd(P(d, 'Overzicht plannen.docx'), ['^ Plannen', 'Mirte Schuur   BSN 999990019', [['doel', 'aanpak', 'evaluatie'], ['zelf naar de wc', 'vaste tijden', 'behaald'], ['10 letters', 'Leeshuis', 'niet behaald'], ['zegt naam klasgenoot', 'spel', 'behaald']], 'Handelingsplan volgend blok: kleuren en hoeveelheden tot 5.'], font='Liberation Sans')
rl(P(d, 'Psychologisch onderzoek.pdf'), """
Centrum Jeugdzorg Friesmeer                         vertrouwelijk

Psychologisch onderzoek
Mirte Schuur, geb. 22 maart 2017

Data onderzoek: 11 september 2024, 18 september 2024

Instrument: SON-R 2-8, Vineland-3, observatie
SON-IQ 52 (47-60). Vineland totaal 58.
Mirte zocht steun bij haar moeder en was snel afgeleid. Zij speelt met korte handelingen.
Conclusie: matige verstandelijke beperking, sociaal passend bij een kind van drie jaar. Advies: speciaal onderwijs.

Rapport opgemaakt 27 september 2024, drs. L. Abma, gz-psycholoog
""", font='serif', size=11)
truth(n, ('outdated-research', 'file', 'Psychologisch onderzoek.pdf'), ('unanswered-question', 'file', 'OP 2026.pdf'), ('unconfirmed-signature', 'kind', 'toestemmingsverklaring'),
      ('missing-document', 'kind', 'seo'), ('bsn-in-document', 'file', 'Overzicht plannen.docx'), ('changed-after-confirmation', 'file', 'Ondertekening OP.pdf'), ('missing-field', 'field', 'contactpersoon'))

# 6 -------------------------------------------------------- arrangement, 7 defects
n = 'arrangement-gedrag'
d = start(n, 'arrangement', 'Arrangement gedrag', 'Extra hulp voor de leerkracht bij Kees.', 'S. Otten', 'ib@kompasroos.voorbeeld', '0599-660077', ('Kees Veldman', '2018-01-25'))
pd(P(d, 'Groeidocument deel 1.docx'), [{'h': 'CONCEPT 12 nov - nog te bespreken met ouders'}, '# Groeidocument deel 1', 'Kees Veldman, 25-01-2018, groep 4', 'Wat vinden anderen leuk aan Kees? Hij is grappig, gul en houdt van timmeren.', 'Wat is lastig? Bij onverwachte dingen wordt hij boos, gooit met spullen.', 'Onderwijsbehoeften: voorspelbaar, rustplek, leerkracht die kalm blijft.', 'Visie ouders: nog vragen', 'Gedane zaken: time-out kaart (helpt), dagritme, gesprek huisarts'], font='Carlito')
rl(P(d, 'LVS toetsen.pdf'), """
Toetsoverzicht Kees Veldman groep 4
---
Rekenen-Wiskunde||E3||III||122
Rekenen-Wiskunde||M4||II||139
Spelling||M4||III||148
Technisch lezen||M4||II||AVI M4
DMT||M4||III||34
""", size=11)
cr(P(d, 'ZIEN observatielijst.pdf'), '<h3>ZIEN! leerlingprofiel Kees Veldman</h3><table><tr><td>Betrokkenheid<td>gemiddeld<tr><td>Welbevinden<td>gemiddeld<tr><td>Impulsbeheersing<td>zeer laag<tr><td>Sociale flexibiliteit<td>zeer laag<tr><td>Inlevingsvermogen<td>laag</table>', 'td{padding:8px;border:1px dotted}body{font:12pt "Liberation Sans"}')
shutil.copy(P(d, 'ZIEN observatielijst.pdf'), P(d, 'ZIEN tweede.pdf'))
from PIL import Image
graph_png('/tmp/_f.png', [[3, 4, 5]], ['a', 'b', 'c'], 'werkje'); Image.open('/tmp/_f.png').save(P(d, 'Foto werkje.jpg'))
docx_pdf(P(d, 'Nieuwsbrief oktober.pdf'), ['# Nieuwsbrief oktober - De Kompasroos', 'Lieve ouders, de boekenweek komt eraan. Op woensdag 7 oktober mogen alle kinderen verkleed komen. De luizenmoeders zoeken hulp. Denkt u aan de gymtas? Fijne vakantie!'], font='DejaVu Sans')
pd(P(d, 'Gesprek Kees Veldman.docx'), ['Gespreksverslag met ouders van Kees', 'maandag 2 november, aanwezig vader, moeder, juf Rian, ib', 'Vader vertelt dat Kees thuis ook gooit met spullen. Afspraken: ouders vragen hulp bij het CJG, school oefent met stopwoord, over 4 weken weer een gesprek.'])
pd(P(d, 'leeg.docx'), ['Zie de bijlagen voor een goede beschrijving van wat Kees nodig heeft, vooral rust en een vaste volwassene.'])
truth(n, ('draft-document', 'file', 'Groeidocument deel 1.docx'), ('missing-part', 'kind', 'lvs-grafiek'), ('duplicate-attachment', 'file', 'ZIEN tweede.pdf'), ('wrong-format', 'file', 'Foto werkje.jpg'),
      ('unneeded-document', 'file', 'Nieuwsbrief oktober.pdf'), ('personal-data-in-filename', 'file', 'Gesprek Kees Veldman.docx'), ('placeholder-not-empty', 'file', 'leeg.docx'))

# 7 -------------------------------------------------------- voorziening, 7 defects
n = 'voorziening-tos'
d = start(n, 'voorziening', 'Voorziening', 'Deelname aan een taalklas voor twee dagen per week.', 'B. Lubbers', 'ib@hoogholt.voorbeeld', '0599-770088', ('Yara Stellingwerf', '2019-06-14'))
lo(P(d, 'OPP deel 1.docx'), '<h2>OPP deel 1 / groeidocument</h2><p>Yara Stellingwerf &ndash; 14 juni 2019 &ndash; groep 3 &ndash; obs Hoogholt</p><h4>Talent</h4><p>tekenen, zorgt voor jongere kinderen</p><h4>Stagnatie</h4><p>Taal. Yara spreekt in 3-woord zinnen en begrijpt opdrachten niet in een keer.</p><h4>Behoeften</h4><p>Visuele hulp, gebaren, extra denktijd, voorbespreken van woorden.</p><h4>Ouders</h4><p>Willen dat ze kan meepraten.</p>', 'body{font-family:"Liberation Serif"}')
pd(P(d, 'OPP deel 2.docx'), ['## Plan van aanpak Yara (OPP deel 2)', [['doel', 'hoe', 'evaluatie'], ['120 woorden', 'woordkist, 4x per wk', 'feb'], ['vraagt om herhaling', 'kaart hulp', 'mrt'], ['4-woord zinnen', 'logopedie, gebaren', 'mei']], 'Ouders zijn akkoord met dit plan.'], font='Liberation Sans')
cr(P(d, 'document1.pdf'), '<h3>Yara Stellingwerf, toetsen van het leerlingvolgsysteem</h3><table><tr><td>Boom taal M3<td>V<tr><td>Boom rekenen M3<td>III<tr><td>letterkennis<td>19</table><h4>Grafiek groei taal</h4>' + svg([20, 27, 33, 37], ['begin', 'okt', 'jan', 'M3']), 'td{border:1px solid;padding:4px}')
rl(P(d, 'SEO Kijk.pdf'), """
KIJK! sociaal-emotioneel                      Yara Stellingwerf groep 3
Zelfbeeld||fase 5
Relatie met volwassenen||fase 6
Relatie met kinderen||fase 4
Zelfstandigheid||fase 4
Taakgerichtheid||fase 5
Omgaan met gevoelens||fase 4
Yara speelt graag met jongere kinderen en zoekt steun bij de leerkracht.
""", size=12, font='serif')
pd(P(d, 'Logopedisch verslag.docx'), ['Logopedie Van Delden', 'Verslag voor school', 'Kind: Yara Stellingwerf, 14-06-2019', 'CELF Preschool: kernscore 68, receptief 74, expressief 65. Spraak: verstaanbaar. Wij zien Yara twee keer per week en zij groeit langzaam.', 'Verdenking van taalontwikkelingsstoornis. Nog een keer hertesten na de zomer is gewenst.', 'Groet, Annet'], font='Liberation Sans')
docx_pdf('/tmp/_k.pdf', ['Polikliniek Kindergeneeskunde Streekziekenhuis', 'Bezoekdatum: 13 mei 2026', 'Betreft Yara Stellingwerf, 14-06-2019. Gehoor, schildklier en bloedbeeld zijn normaal. De groei loopt langs de P16. Geen verklaring voor de taalachterstand. Controle niet nodig.', 'kinderarts mw. Prakken'], font='Liberation Serif')
w = PdfWriter()
for p in PdfReader('/tmp/_k.pdf').pages: w.add_page(p)
w.add_blank_page(595, 842); w.add_blank_page(595, 842); w.write(P(d, 'Brief kinderarts.pdf'))
docx_pdf(P(d, 'MDO verslag.pdf'), ['MDO verslag', 'Leerling: Sophie Krikke, geboren 9 april 2018, groep 4', 'Aanwezig: moeder van Sophie, ib, juf, gezinscoach. Besproken: Sophie valt uit bij gym en heeft veel buikpijn. Afspraak: fysio aanmelden, evaluatie over zes weken.'], font='Carlito')
docx_pdf('/tmp/_o.pdf', ['Observatie in de klas', 'Yara werkt bij de kring met een gebaar mee.'], font='Carlito')
run('qpdf', '--encrypt', 'geheim', 'geheim', '256', '--', '/tmp/_o.pdf', P(d, 'Observatie.pdf'))
pd(P(d, 'Toelichting onderwijsbehoeften.docx'), ['Toelichting onderwijsbehoeften', '', ''])
truth(n, ('undated-research', 'file', 'Logopedisch verslag.docx'), ('empty-explanation', 'file', 'Toelichting onderwijsbehoeften.docx'), ('other-pupil', 'file', 'MDO verslag.pdf'),
      ('encrypted-document', 'file', 'Observatie.pdf'), ('blank-page', 'file', 'Brief kinderarts.pdf'), ('unclear-filename', 'file', 'document1.pdf'), ('too-many-attachments',))

# 8 -------------------------------------------------------- thuiszitter, 6 defects
n = 'thuiszitter'
d = start(n, 'thuiszitter', 'Thuiszitter', None, 'A. Doornbos', 'directie@wiekslag.voorbeeld', '0599-880099', ('Ruben Kloostra', '2015-10-05'), datum='2025-11-23')
docx_pdf('/tmp/_g1.pdf', ['# OPP deel 1', 'Ruben Kloostra, geboren 5 oktober 2015, groep 7', '**Wie is Ruben?** Ruben houdt van kaarten en treinen. Hij is vaak vrolijk thuis.', '**Wat lukt niet?** Naar school komen. Hij zegt dat hij misselijk wordt van de drukte.', '**Wat heeft hij nodig?** rust, kleine stappen, een contactpersoon.', '**Ouders**: "we weten het ook niet meer".'], font='Liberation Sans')
w = PdfWriter()
for p in PdfReader('/tmp/_g1.pdf').pages: w.add_page(p)
from pypdf.generic import DictionaryObject as DO, NameObject as NO, TextStringObject as TS
w._root_object[NO('/OpenAction')] = DO({NO('/Type'): NO('/Action'), NO('/S'): NO('/JavaScript'), NO('/JS'): TS('app.alert("let op");')})
w.write(P(d, 'OPP deel 1.pdf'))
pd(P(d, 'Gesprek leerplicht.docx'), ['# Verslag gesprek leerplicht en ouders', 'Di 3 november: aanwezig ouders van Ruben, leerplichtambtenaar, directeur.', 'Besproken: ouders willen een rustige plek. Leerplicht maakt geen proces-verbaal. School meldt bij SWV. Volgende afspraak over drie weken.'])
pd(P(d, 'Brief leerplicht.docx'), [''])
(d / 'oud').mkdir(); docx_pdf(P(d, 'oud/Plan van aanpak vorig jaar.pdf'), ['Plan van aanpak Ruben 2025', 'Doel: van 2 naar 4 ochtenden. Aanpak: opbouwschema.'], font='Carlito')
empty(P(d, 'leeg.docx'))
truth(n, ('missing-field', 'field', 'omschrijving'), ('missing-document', 'kind', 'verzuim'), ('unlikely-date',), ('subfolder-left-out', 'file', 'oud'), ('active-content', 'file', 'OPP deel 1.pdf'), ('empty-document', 'file', 'Brief leerplicht.docx'))

# 9 -------------------------------------------------------- advies-kort, 6 defects
n = 'aenk-lezen'
d = start(n, 'advies-kort', 'Advies & Kortdurende ondersteuning', 'Hulp bij lezen.', 'N. Sterk', 'ib@merelhof.voorbeeld', '0599-990011', ('Niek Boltjes', '2017-09-30'))
lo(P(d, 'Groeidocument.docx'), '<h3>Groeidocument (OPP deel 1) Niek Boltjes</h3><p>geb. 30-9-2017, groep 4, basisschool Merelhof</p><table border=1><tr><td>Sterke punten<td>rekenen, muziek<tr><td>Zorgpunten<td>technisch lezen, spelling, lusteloos<tr><td>Onderwijsbehoeften<td>extra leestijd, hoorbaar voorbeeld, complimenten op inzet<tr><td>Wat deed school<td>Bouw! (1 jaar), dagelijks tutorlezen</table>', 'body{font-family:Carlito}')
cr(P(d, 'Toetsen met grafiek.pdf'), '<h3>Leerlingkaart Niek Boltjes</h3><table><tr><td>DMT M3<td>D 11<tr><td>DMT E3<td>E 18<tr><td>DMT M4<td>E 23<tr><td>Rekenen M4<td>II 158<tr><td>Spelling M4<td>V</table><p>Ontwikkeling DMT (grafiek)</p>' + svg([11, 18, 23], ['M3', 'E3', 'M4'], col='#900'), 'td{padding:5px;border-bottom:1px solid}')
rl(P(d, 'Dyslexieonderzoek.pdf'), """
Leesbureau Letterzetter
Verslag dyslexieonderzoek                                Niek Boltjes 30-09-2017

Afname: 20 mei 2024 en 3 juni 2024
3DM screening, PI-dictee, Klepel: zwak. Foneemsynthese 1e percentiel. Begaafdheid niet onderzocht.
Er is nog geen sprake van vastgestelde ernstige dyslexie; nog een half jaar intensieve hulp en dan opnieuw.
H. Venema, orthopedagoog
""", font='serif', size=11)
docx_pdf('/tmp/_b.pdf', ['Verslag van een gesprek', 'Ouders van Niek, 10 nov'], font='Carlito')
b = open('/tmp/_b.pdf', 'rb').read(); open(P(d, 'Gespreksverslag.pdf'), 'wb').write(b[:len(b) // 3])
docx_pdf(P(d, 'Uitnodiging.pdf'), ['Uitnodiging informatieavond', 'Op dinsdag 24 november om 19.30 uur vertellen wij over het nieuwe rekenboek. Komt u ook? De koffie staat klaar. Team Merelhof'], font='Liberation Sans')
truth(n, ('missing-explanation',), ('outdated-research', 'file', 'Dyslexieonderzoek.pdf'), ('missing-document', 'kind', 'seo'), ('unreadable-document', 'file', 'Gespreksverslag.pdf'), ('unneeded-document', 'file', 'Uitnodiging.pdf'))

import collections, tomllib
c = collections.Counter(x['code'] for f in sorted(ROOT.glob('*.truth.toml')) for x in tomllib.loads(f.read_text()).get('defect', []))
print(sum(c.values()), 'defects', len(c), 'codes')
