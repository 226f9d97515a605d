from harness import D, cr, lo, pd, docx_pdf, rl, scan, merge, svg
import datetime as _d
def day(s): return _d.date.fromisoformat(s)

D('Wisc Daan definitief.docx', 'iq-onderzoek psychodiagnostisch-onderzoek', pd, [
 {'h': 'Praktijk De Kade  -  Sluisstraat 14, 9671 AB Winsum a/d Dijk - 0598 00 11 22'},
 '^ Verslag', 'betreft: Daan Oosterhof, groep 6, cbs De Wissel',
 [['geb.', '4-6-2015', 'lft', '9;9'], ['afname', '12-3-25 en 19-3-25', 'door', 'drs. K. Wiersema, GZ'], ['opgesteld', '11-4-25', 'besproken', '23-4-25 met moeder + ib']],
 '## waarom', 'School vraagt zich af wat Daan aankan. Hij is traag, vergeet opdrachten en loopt met rekenen ruim een jaar achter. Vader had vroeger ook moeite op school. Eerder (groep 3) is er een dyslexiescreening geweest, daar kwam niets uit.',
 '## indruk', 'Blonde jongen die vlot meekomt. Praat veel over voetbal. Bij de tijdstaken raakt hij gespannen en zegt hij "dit kan ik toch niet". Na de pauze duidelijk moe.',
 '## uitslag WISC-V-NL', [['', 'IQ', '95% bi', 'pc'], ['Verbaal begrip', '98', '90-106', '45'], ['Visueel ruimtelijk', '89', '82-98', '23'], ['Fluid redeneren', '91', '84-99', '27'], ['Werkgeheugen', '76', '70-85', '5'], ['Verwerkingssnelheid', '79', '72-90', '8'], ['Totaal', '85', '80-91', '16']],
 'Het profiel is niet vlak, het TIQ dus met enige voorzichtigheid gebruiken. Werkgeheugen en tempo blijven echt achter.',
 'De BRIEF (lkr) laat verhoogde scores zien op werkgeheugen (T=71) en plannen (T=68). De TRF: aandacht T=66.',
 '## wat betekent dit', 'Laaggemiddelde begaafdheid, met zwakte in werkgeheugen en verwerken van informatie. Er zijn aanwijzingen voor aandachtsproblematiek; voor een diagnose is het nu te vroeg. Advies: korte instructies, stappenplan op tafel, minder stof, en opnieuw kijken eind gr 7.',
 'K. Wiersema'], font='Carlito', says='12-3-25|19-3-25', date=day('2025-03-19'), note='testdays in a table, two-digit year; report of 11-4-25 is not the day')

D('uitslag SON vd schoolpsych.pdf', 'iq-onderzoek', rl, """
@60,800,9,mono|OBD Lauwerkwartier                                     intern / vertrouwelijk
Scoreblad   SON-R 6-40

naam:  I. Bakkali        m/v: v          gr: 4b
gb:    02/11/2016        school: obs de Zwaluw
tl:    F. Terpstra       onderzocht op: 9 en 16 okt '24 (2x 45 min, kamer ib)

subtest            ruw    norm   ref.lft
-----------------------------------------
analogieen          14      7      6;10
mozaieken           11      6      6;2
categorieen         13      8      7;4
patronen            10      6      6;1

SON-IQ  =  79     (80% betr. 74 - 86)     percentiel 8

nederlands is 2e taal, daarom non verbaal gekozen.
Isra begreep alle voorbeelden. Werkte door, keek wel veel
naar de deur. Bij de laatste serie geraden.

Conclusie: moeilijk lerend / benedengem. niveau
""", font='mono', size=10, says="9 en 16 okt '24", date=day('2024-10-16'), note='score sheet with its own figures only: no psychologist report around it')

D('pdo milou.docx', 'psychodiagnostisch-onderzoek', lo, """
<p style="text-align:right">Buro Helder, orthopedagogen<br>Molenweg 3<br>Stedum-Oost</p>
<h2>Wat wij bij Milou zagen en wat haar kan helpen</h2>
<p>Aan: ouders van Milou Drenth (geboren 30 augustus 2014), cc school</p>
<p>Milou werd door u aangemeld omdat ze 's ochtends huilt, buikpijn heeft en niet meer wil afspreken. Op school is ze stil. De juf ziet een meisje dat alles goed wil doen. U wilde weten of er sprake is van faalangst of van meer.</p>
<h3>Hoe we het hebben gedaan</h3><p>Gesprek met u, gesprek met juf Anouk, drie keer met Milou alleen (tekenen, zinnen aanvullen, CBSK, NPV-J), en vragenlijsten CBCL, YSR en TRF.</p>
<h3>Bevindingen</h3><ul><li>CBCL internaliseren T=72, TRF internaliseren T=69</li><li>CBSK: schoolvaardigheden en gevoel van eigenwaarde laag</li><li>In de tekeningen en zinnen komt verlies van opa terug</li></ul>
<p>Wij zien een kwetsbaar, slim meisje met een angststoornis (gegeneraliseerd) en rouw. Er is geen reden om aan autisme te denken.</p>
<h3>Advies</h3><p>Cognitieve gedragstherapie bij ons of elders, psycho-educatie voor ouders en op school een vaste vertrouwenspersoon. Over een half jaar zien wij haar graag terug.</p>
<p>Met groet,<br>Judith Haan, orthopedagoog-generalist NVO<br>SKJ 100200300</p>""", 'body{font-family:"Liberation Serif";font-size:12pt}', undated=True, note='no day anywhere but the birth date')

D('dyslexieonderz T. Mulder gr5.pdf', 'dyslexie', docx_pdf, [
 '**LETTERGREEP**  | lees- en spellinghulp', [['Kind', 'Geboortedatum', 'Onderzoeksdata', 'Onderzoeker'], ['Tygo Mulder', '17-01-2015', '06-05-2025, 13-05-2025', 'mw. E. Sikkema']],
 '# Onderzoek naar ernstige dyslexie', 'Aanleiding. Tygo (gr 5) scoort drie keer achter elkaar E op de DMT, ondanks extra begeleiding op niveau 3 (logboek van school gezien, 2 x 10 wk Connect).',
 'Gebruikte middelen: 3DM-H (lezen, spellen, fonemen, benoemen), EMT / Klepel, PI-dictee.',
 [['taak', 'T', 'oordeel'], ['hoogfrequente woorden', '27', 'zwak'], ['pseudowoorden', '29', 'zwak'], ['spelling correct', '31', 'zwak'], ['foneem deletie', '33', 'zwak'], ['benoemsnelheid letters', '30', 'zwak']],
 'EMT: norm 3. Klepel: norm 2. PI-dictee: DLE 14.', 'Er zijn geen andere verklaringen gevonden: gehoor en ogen goed, begaafdheid gemiddeld naar indruk van school.',
 '**Slotsom**: Er is sprake van ernstige, enkelvoudige dyslexie. Tygo komt in aanmerking voor vergoede behandeling (ED).', 'Getekend op 2 juni 2025, verklaring volgt apart.'], font='Liberation Sans', size=10,
 says='06-05-2025|13-05-2025', date=day('2025-05-13'), note='days under a column heading')

D('Dyscalc Evy.docx', 'dyslexie', pd, [
 '> Rekenpraktijk Telraam\n> Evelien Bos, remedial teacher / orthopedagoog', 'Evy Postma, groep 7, * 22 mrt 2014', '# Rekenonderzoek', 'Vraag v. school: is dit dyscalculie of gaten?',
 '- TTR: optellen C-, aftrekken D, keer E, deel E', '- Cito LiB E6: IV-V, functioneringsniveau M5', '- DDG / dyscalculieprotocol: getalbeelden traag, veel tellen op vingers, plaatswaarde > 1000 niet vast', '- NDS screener: kritieke score',
 'Bij hardop denken hoor je dat zij goede taal heeft maar geen strategie vasthoudt. Een klokkijktaak bleef bij hele uren steken. Leesniveau is prima (AVI M7).',
 '## Samengevat', 'Achterstand groot, hardnekkig na ruim een half jaar hulp (map bekeken) en niet te verklaren uit begaafdheid of lesuitval. Dat past bij ernstige rekenwiskunde-problemen en dyscalculie.', '## Wat nu', 'Rekenmachine, tafelkaart, dispensatie voor tempo-toetsen. Tot de toets gr 8: functioneel rekenen.',
 'Evy heeft bij mij gerekend op donderdag 6 november 2025 en de week daarna, op 13 november 2025.', 'E. Bos'], size=12, says='13 november 2025', date=day('2025-11-13'), note='day at the very end, in a sentence; dyscalculia counts as dyslexie')

D('logo verslag.docx', 'logopedisch', pd, [
 'Logopedie De Klinker, Dorpsstr. 40a', 'Aan: huisarts dr. Bouma, cc. juf Tineke (peuter-kleuterschool Het Vlot)', 'Betr.: Finn Jager, geb. 08.09.2020', 'onderz.d.d. 3.2.26', 'Geachte collega,',
 'Bovengenoemde jongen werd verwezen vanwege slechte verstaanbaarheid en korte zinnen.', [['CELF-P-2', 'norm'], ['Taalbegripindex', '81'], ['Expressieve taalindex', '70'], ['Kernscore', '74']],
 'PPVT: wbq 84. Uitspraak: stopping /s,f/ -> /t,p/, clusterreductie, finale cons. vaak weg. Mondmotoriek: open mond, tonghabitus laag, duimt \'s nachts. Spontane taal: 2-3 woordzinnen, werkwoord achteraan.',
 'Dx: fonologische stoornis + vertraagde taalontw, verdenking TOS. Plan: 2x p wk 30 min, ouders doen huiswerk, adv. gehoor te laten nakijken.', 'Mvg L. Stol, logopediste'], font='Liberation Sans Narrow', says='3.2.26', date=day('2026-02-03'), note='abbreviated label')

D('mail logopedie 3dec.pdf', 'logopedisch', cr, """
<table><tr><td>Van:<td>Praktijk Spraakwater &lt;info@spraakwater.voorbeeld&gt;<tr><td>Aan:<td>ib obs Klaverblad<tr><td>Verzonden:<td>di 3 dec. 2024 16:41<tr><td>Onderwerp:<td>terugkoppeling Noor</table><hr>
<p>Hoi Wilma,</p><p>Zoals beloofd even kort wat ik vanmorgen bij Noor (gr 2, van de Berg) heb gezien, een heel verslag schrijf ik niet.</p>
<p>Ik heb de Schlichting gedaan: zinsontwikkeling Q=78, woordontwikkeling Q=83. Taalbegrip (Schlichting) 92, dat is gewoon goed. Auditief: rijmen lukt niet, synthese 3 klanken net. Uitspraak verstaanbaar, wel slissen (interdentaal). Ze maakt zinnen als "mij ook gaan nu naar huis toe".</p>
<p>Conclusie: taalproductie blijft achter bij begrip. Wekelijks komen is nodig, ik start na de kerst. In de klas: zinnen goed teruggeven, niet laten nazeggen.</p>
<p>gr Petra Rijks<br>logopedist, 06-00000000</p>""", 'body{font:11pt Carlito;margin:30px}td{padding:1px 12px 1px 0}', says='3 dec. 2024', date=day('2024-12-03'), note='an e-mail as report; "vanmorgen" = the day of the mail')

D('fysio.pdf', 'medisch', rl, """
@330,810,16,sansb|FysioKids Appelbergen
@330,796,8,sans|kinderfysiotherapie  *  Hoge Hereweg 88
M-ABC-2  14 en 21 jan 2025

Patient: Sem Kuipers   (m)   11.05.17          verwijzer: schoolarts

Hulpvraag ouders / school: valt vaak, kan niet fietsen, schrijft onleesbaar.

Handvaardigheid||std 5||pc 5
Mikken en vangen||std 7||pc 16
Evenwicht||std 4||pc 2
Totaal||std 4||pc 2

Observatie: lage rompspanning, associatieve bewegingen bij hinkelen. Potlood in vuistgreep, veel druk. Beery VMI: 80.
Geen neurologische afwijkingen bij orienterend onderzoek.

Fysiotherapeutische diagnose: coordinatie-ontwikkelingsstoornis (DCD), matig.

Behandeling 12 x, daarna evaluatie op 22 april 2025. Tips voor juf: schrijfvlak schuin, korte stukjes, wiebelkussen.

R. Brands, kinderfysiotherapeut MSc
""", size=11, says='14 en 21 jan 2025', date=day('2025-01-21'), note='test days by the name of the test; evaluation in April is a next talk')

D('ergo Jelte.docx', 'medisch', lo, """
<table width="100%" bgcolor="#dfeee0"><tr><td><b>Handig! kinderergotherapie</b></td><td align="right">verslag voor school en ouders</td></tr></table>
<p>Jelte Wolthuis is in het voorjaar van 2024 vier keer in de praktijk geweest voor onderzoek. Jelte werd op 3 juli 2016 geboren en zit in groep 4.</p>
<p><b>Wat kan Jelte niet goed?</b> Veters, knippen, netjes schrijven, tas inpakken. Thuis: broek dichtdoen, mes en vork.</p>
<p><b>Wat heb ik gedaan?</b> COPM met moeder, SOESSS, KOEK, Sensory Profile NL (leerkracht), observatie in de groep.</p>
<table border="1"><tr><td>KOEK</td><td>kleutermotoriek zwak</td></tr><tr><td>Sensory Profile</td><td>tactiel overgevoelig, beweging zoekend (veel meer dan anderen)</td></tr></table>
<p><b>Conclusie.</b> Handvaardigheid 1 tot 1,5 jaar achter en een prikkelverwerking die anders loopt. Behandelen: 10 sessies, samen met leerkracht schrijfmap maken.</p>
<p>Marieke v/d Laan</p>""", 'body{font-family:Carlito}', says='voorjaar van 2024', span='2024-03-01/2024-06-30', note='only a season; span written as the brief writes it')

D('advies deskundige TLV.pdf', 'deskundigenadvies', docx_pdf, [
 '> Scholengroep Westerdiep\n> Onderwijszorgteam', '^ Deskundigenadvies', 'tbv. aanvraag toelaatbaarheid SBO, leerling Ruben Tolner (3-12-2015), obs De Brug',
 'Ondergetekende, drs. A.J. Meeuwis, orthopedagoog-generalist, heeft het dossier van Ruben bestudeerd en de leerling, de leerkracht en ouders gesproken.',
 '**Overwegingen.** De school heeft vanaf groep 3 hulp ingezet (RT, verlengde instructie, arrangement gedrag 2 x 20 wk). De leerontwikkeling stagneert desondanks: rekenen eind gr 4, lezen AVI E4. Ruben heeft een kleine groep nodig, een leerkracht die steeds nabij is, en leerstof op maat. De basisschool kan dat niet (meer) bieden.',
 '**Advies.** Ik acht Ruben aangewezen op het speciaal basisonderwijs, voor de duur van 2 schooljaren of tot einde basisschoolperiode.', 'Aldus opgemaakt d.d. 8 september 2026 te Zuidbroek-West,', 'A.J. Meeuwis (1e deskundige)'], font='Liberation Serif',
 says='8 september 2026', date=day('2026-09-08'))

D('kijkje in de klas AB.docx', 'observatie', pd, [
 'Verslag van mijn bezoek aan groep 3, jfr Sanne', 'Door: Henk Wolters, ambulant begeleider cluster 4 (SWV)', 'ma. 16 februari 2026, 8.40 - 10.15, kringgesprek + lezen', 'Vraag: waardoor loopt het mis bij Yassin?',
 '8.40 binnenkomst. Y. gooit jas op de grond, duwt twee kinderen. Juf benoemt regel, hij lacht.', '8.55 kring. Zit op de bank naast juf. 6 x roepen in 10 min. Bij weekendverhaal goed betrokken. Friemelt.', '9.20 leesles. Begint niet, wacht tot juf langskomt. Na start werkt hij 4 min, dan potlood gooien. Juf zet hem apart = rust.', '9.50 buiten spelen: bepaalt het spel, accepteert tik niet.',
 'Wat valt op: Y. zoekt nabijheid en reageert op overgangen. Beloning werkt direct. De opdracht is lang.', 'Tips besproken met Sanne: dagritme met picto\'s, start naast hem, time-in ipv time-out, stopwatch 5 min. Ik kom over 6 wkn weer.'], font='Carlito', size=11,
 says='16 februari 2026', date=day('2026-02-16'), note='observation by an expert from outside: research')

def _m1(out):
    rl('/tmp/_a.pdf', """
#Intelligentieonderzoek
Kinderpsychologie Noorderzijl

Naam Lotte Hazenberg   Geboren 25 juni 2014   School PCB de Ark groep 5
Afnamedatum 12 maart 2024       Test WISC-V-NL

VBI 104   VRI 94   FRI 97   WGI 85   VSI 88    TIQ 95 (pc 37)

Lotte werkte rustig en gaf niet snel op. Zij vroeg vaak of het goed was. De indexen verschillen niet significant, behalve verbaal begrip tegenover werkgeheugen. Er is sprake van een gemiddelde intelligentie.

Advies: geheugen ontlasten, complimenten over aanpak.

drs. M. Noordhof, kinder- en jeugdpsycholoog NIP
""", font='serif', size=11)
    docx_pdf('/tmp/_b.pdf', ['Logopediepraktijk Tjalk', '# Verslag', 'Lotte Hazenberg, 25-6-2014', 'Periode van onderzoek: 2 t/m 9 september 2025', 'Gebruikt: CELF-5-NL, Renfrew woordvinding', 'Kernscore 83, receptief 90, expressief 79. Woordvinding: norm 4 (laag). Lotte gebruikt veel "dinges". Stem en vloeiendheid zijn goed, mondgedrag normaal.', 'Behandelindicatie: woordvindingstraining, 15 x. De spraaktaalontwikkeling wordt na een half jaar opnieuw bekeken.', 'Y. Meinders'], font='Liberation Sans')
    merge(out, '/tmp/_a.pdf', '/tmp/_b.pdf')
D('onderzoeken Lotte samengevoegd.pdf', 'iq-onderzoek psychodiagnostisch-onderzoek logopedisch', _m1, says='12 maart 2024|2 t/m 9 september 2025',
  dates=[('iq-onderzoek', day('2024-03-12')), ('psychodiagnostisch-onderzoek', day('2024-03-12')), ('logopedisch', day('2025-09-09'))], note='two reports in one PDF. Doubt: the first is a one-page IQ report of a psychologist with advice, so both kinds')

D('2e deskundige.docx', 'deskundigenadvies', pd, [
 {'f': 'Pagina 1 van 1 - scan met ocr omgezet'}, 'SWV Passend Wad - Commissie', '**ADVIES TWEEDE DESKUNDIGE**', [['Leerling', 'Kyan de Wit'], ['gb. datum', '21-O2-2016'], ['Gevraagd', 'TLV SO cat. 1'], ['Deskundige', 'drs. P. Ekkel, kinder- en jeugdpsycholoog'], ['Dd', '1O-11-2O25']],
 'Ik heb kennis genomen van het OPP, het onderzoek van bureau Kompas en het advies van de orthopedagoog. Ik heb Kyan niet zelf gezien.', 'Kyan heeft vanwege zijn ontwikkelingsachterstand en gedrag de hele dag toezicht en structuur nodig die op de basisschool niet te organiseren is. Het speciaal onderwijs heeft de kleine groepen en de specialisten.', 'Ik ondersteun de aanvraag. Positief advies.', 'was getekend P. Ekkel'], says='1O-11-2O25', date=day('2025-11-10'), note='letters O for noughts, as from OCR')

D('Verslag_diagnostiek_J.M..pdf', 'psychodiagnostisch-onderzoek', cr, """
<div class=k><b>pluspunt</b> jeugdpsychologie</div><h1>Diagnostisch verslag Jip</h1><p class=s>Jip Mensinga (10 jaar, 5 februari 2016) &middot; onderzoeksdag woensdag 20 mei 2026 &middot; verslag 12 juni 2026</p>
<h2>Voorgeschiedenis</h2><p>Na een moeizame start in groep 1 is in 2022 door Molendrift-Oost een WPPSI-IV gedaan (14 november 2022): TIQ 108, zonder grote verschillen. Dat onderzoek is niet herhaald. In 2024 is ADHD, gecombineerd beeld, vastgesteld door de kinderarts; Jip krijgt methylfenidaat.</p>
<h2>Nu</h2><p>School en ouders twijfelen of de boosheid en het "vastlopen in grapjes" ook bij autisme passen. Afgenomen: ADOS-2 module 3, ontwikkelingsanamnese (NIDA), SRS-2 (ouders T=78, leerkracht T=74), Faux-pas-verhalen.</p>
<h2>Beeld</h2><p>Oogcontact kort, wederkerigheid in gesprek beperkt, eigen onderwerp keert terug. Kan gevoelens benoemen maar niet plaatsen. Stereotiepe bewegingen bij spanning. ADOS totaal 9 (afkap 7).</p>
<h2>Classificatie</h2><p>Autismespectrumstoornis (F84.0), niveau 1, naast ADHD.</p><h2>Adviezen</h2><ol><li>Psycho-educatie</li><li>Voorspelbare overgangen, weekplan</li><li>Ambulante hulp in de klas</li></ol><p>drs. T. Sol, gz-psycholoog</p>""",
 'body{font:10.5pt "Liberation Sans";margin:45px;color:#222}h1{color:#b35}h2{font-size:12pt;border-bottom:1px solid #b35}.k{text-align:right}.s{color:#555}', says='20 mei 2026', date=day('2026-05-20'), note='older IQ test is history and not this research')

D('rakit xxx.docx', 'iq-onderzoek', lo, """
<p><font size=2>schoolbegeleiding Fivelland - onderzoeksgegevens</font></p>
<table border=1 cellpadding=4><tr><th colspan=4>RAKIT-2</th></tr><tr><td>kind</td><td>Amira E.</td><td>geb.</td><td>14-10-2017</td></tr><tr><td>school</td><td>de Regenboog gr. 3</td><td>testleider</td><td>stag. J. Prins o.l.v. Boersma</td></tr>
<tr><td>Redeneren verb.</td><td>88</td><td>Perceptueel redeneren</td><td>93</td></tr><tr><td>Ruimtelijke orientatie</td><td>96</td><td>Verbaal-semantisch</td><td>81</td></tr><tr><td>Geheugen</td><td>90</td><td>Totaal IQ</td><td>88</td></tr></table>
<p>Amira is 3e kind uit een gezin dat in 2021 naar Nederland kwam. Ze werkte met plezier. Figuur herkennen ging het best, verhaaltjes begrijpen het minst. De test is genormeerd in 2014; bij meertalige kinderen verbale deel voorzichtig lezen.</p>
<p>Eerder afgenomen: WPPSI-III, 6 juni 2022, TIQ 84 (onderzoek door JGZ).</p>""", 'table{font-family:"Liberation Sans";font-size:10pt}', undated=True, note='only birth date, norm year and an earlier test: day of this test is not given')

D('kinderarts brief.pdf', 'medisch', rl, """
@60,805,13,serifb|ZIEKENHUIS OMMELANDEN-ZUID
@60,792,8,serif|Polikliniek Kindergeneeskunde     Postbus 100     9700 XX Bruggen
@380,760,9,serif|Datum polikliniek: 27-08-2026
@380,748,9,serif|Datum typen: 03-09-2026
@380,736,9,serif|Afgedrukt: 15-10-2026
@60,748,9,serif|Aan dhr. G. Hamming, huisarts

\f""".replace('\f', '') + """





Geachte collega,

Op mijn spreekuur zag ik bovengenoemde patient Thijmen Oldenburger (geb. 19-04-2018) voor controle bij absences.

Anamnese: sinds de zomer geen staaraanvallen gezien door ouders. Op school nog wel 'wegdromen', volgens de juf na de gymles. Slaapt goed. Medicatie: ethosuximide 2 x daags 250 mg.
Lichamelijk onderzoek: vriendelijke jongen, gewicht 27 kg, lengte 131 cm. Neurologisch geen bijzonderheden.
EEG: geen piekgolven meer.

Conclusie: kinderabsence-epilepsie, goed ingesteld.
Beleid: medicatie door, controle over 6 maanden. Zwemmen alleen onder toezicht; school is hiervan op de hoogte gesteld.

Met collegiale hoogachting,

mw. dr. S. van Zanten, kinderarts
""", font='serif', size=11, says='27-08-2026', date=day('2026-08-27'), note='three dates: day of the clinic counts')

D('CONCEPT ids2 Bo.docx', 'iq-onderzoek psychodiagnostisch-onderzoek', pd, [
 {'h': 'CONCEPT - nog niet met ouders besproken - niet verspreiden'}, 'Eduvisie-Noord   psycholoog: L. Tammens', '# Psychologisch onderzoek Bo van Dijk', 'Bo is van 12-12-2014 en zit in 7a van de Prinsentuin.', 'Testafname: vrijdag 2 oktober 2026 (ochtend) XX nog 2e datum invullen?',
 'IDS-2 Intelligentie: IQ profiel 118; IQ screening 115. Executieve functies: 92. Sociaal-emotioneel: 86.', 'Gesprek met Bo: verveelt zich, "ik doe expres fouten anders krijg ik meer". SCOL en vragenlijst executieve functies zijn ingevuld door mr. Jos.', '[hier nog stukje over motivatie, LT]', 'Voorl. conclusie: bovengemiddeld tot begaafd, onderpresteren. Plusaanbod met begeleiding; doelen stellen.'], says='2 oktober 2026|CONCEPT', date=day('2026-10-02'), draft=True)

D('20260312 verslag OMA thuis zitten ggz.docx', 'medisch', lo, """
<p align=center><b>JEUGD GGZ DE TERP</b><br><small>poli Delfsijl &bull; team angst en dwang</small></p><p>Mw. I. Norg, intern begeleider<br>per beveiligde mail</p><p>12 maart 2026</p><p>Betreft: Fleur Zijlstra, 1-9-2014. Ouders gaven toestemming voor deze brief.</p>
<p>Beste mevrouw Norg, Fleur is sinds november bij ons in behandeling. Zij gaat niet naar school. Classificatie: sociale angststoornis, matige depressieve episode. Behandeling: CGT, exposure, fluoxetine 10 mg via de kinderpsychiater. Wij adviseren opbouw vanaf 2 x een uur per week, in een rustige ruimte en zonder druk op toetsen. Schooldruk verhogen geeft nu terugval.</p><p>Voor vragen kunt u bellen.</p><p>dr. N. Aalders, kinder- en jeugdpsychiater</p>""", 'body{font-family:"Liberation Serif"}', says='12 maart 2026', date=day('2026-03-12'), note='letter of youth psychiatry, only the day of the letter')
