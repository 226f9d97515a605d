import os
W=lambda n,t: open('src/'+n,'w',encoding='utf-8').write(t)
H='<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>%s</title><style>%s</style></head><body>'
# 3 WPPSI, MKD
W('p03.html',H%('Rapportage MKD','''@page{size:A4;margin:16mm 15mm 18mm}body{font:10.5pt/1.45 "Nimbus Sans",sans-serif;color:#222}
.top{display:flex;justify-content:space-between;border-bottom:3px solid #e07a1f;padding-bottom:6px}.top b{font-size:17pt;color:#e07a1f}
dl{display:grid;grid-template-columns:48mm 1fr;background:#fdf3ea;padding:8px 12px;margin:12px 0}dt{font-weight:600}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:9.5pt;margin:8px 0 12px}td,th{border-bottom:1px solid #ccc;padding:3px 5px;text-align:left}th{background:#e07a1f;color:#fff}
h2{font-size:12.5pt;color:#e07a1f;margin:16px 0 4px}.bar{height:9px;background:#e07a1f;display:inline-block}''')+'''
<div class="top"><b>de Speelboom</b><span>medisch kinderdagverblijf · vroegbehandeling<br>Oosterkade 9, Enkhuizen</span></div>
<h1 style="font-size:18pt;margin-bottom:0">Uitslag intelligentieonderzoek</h1><i>gedragswetenschappelijk team – onderdeel van het behandelplan</i>
<dl><dt>Kind</dt><dd>Boaz</dd><dt>Geboortedatum</dt><dd>11-06-2019</dd><dt>Geplaatst sinds</dt><dd>06-11-2023, groep Rupsen</dd><dt>Leeftijd</dt><dd>5;3 (eerste afname)</dd>
<dt>Gedragswetenschapper</dt><dd>N. Wildschut</dd><dt>Testassistent</dt><dd>Hanna de R.</dd><dt>Uitdraai</dt><dd>15-10-2024 16:22</dd></dl>
<p>Boaz wordt volgend voorjaar aangemeld bij een basisschool in de eigen woonplaats. Omdat zijn ontwikkeling op meerdere gebieden vertraagd is, wil het team samen met ouders en de toekomstige school een goed beeld hebben van zijn leermogelijkheden. Tijdens de plaatsing was de aandachtsspanne nog te kort voor een test; in het najaar van 2023 is het bij een ontwikkelingsschaal gebleven (BSID-III, ontwikkelingsleeftijd 3;1).</p>
<h2>Afname</h2>
<table><tr><th>Onderdeel</th><th>Wanneer</th><th>Duur</th><th>Opmerking</th></tr>
<tr><td>WPPSI-IV-NL, subtests 1 t/m 5</td><td>1e afname 23-09-'24</td><td>35 min.</td><td>rustig, vrolijk; tussendoor gefietst op de gang</td></tr>
<tr><td>WPPSI-IV-NL, subtests 6 t/m 10</td><td>2e afname 01-10-'24</td><td>30 min.</td><td>wat verkouden, deed goed mee</td></tr></table>
<p>Boaz werkt aan een tafeltje in de spelkamer. Hij heeft baat bij een picto van wat er komt. Bij de verbale vragen antwoordt hij vaak met een enkel woord en een gebaar. Nieuwe taken begint hij impulsief: hij wijst voordat ik de vraag heb uitgesproken. Wanneer ik zijn handen even vasthoud kijkt hij wel eerst. De betrouwbaarheid beoordelen wij als voldoende, met een voorbehoud voor verwerkingssnelheid, omdat het stempelen hem motorisch moeite kost.</p>
<h2>Scores</h2>
<table><tr><th>Schaal</th><th>IQ / index</th><th>90% betrouwbaarheid</th><th></th></tr>
<tr><td>Verbaal Begrip</td><td>73</td><td>68 – 82</td><td><span class="bar" style="width:73px"></span></td></tr>
<tr><td>Visueel-Ruimtelijk</td><td>88</td><td>82 – 96</td><td><span class="bar" style="width:88px"></span></td></tr>
<tr><td>Fluid Redeneren</td><td>82</td><td>77 – 90</td><td><span class="bar" style="width:82px"></span></td></tr>
<tr><td>Werkgeheugen</td><td>85</td><td>79 – 93</td><td><span class="bar" style="width:85px"></span></td></tr>
<tr><td>Verwerkingssnelheid</td><td>70</td><td>66 – 82</td><td><span class="bar" style="width:70px"></span></td></tr>
<tr><td><b>Totaal</b></td><td><b>76</b></td><td>72 – 82</td><td><span class="bar" style="width:76px"></span></td></tr></table>
<h2>Wat betekent dit voor Boaz?</h2>
<p>De score van 76 wijst op een laag cognitief niveau. Dit past bij wat de groepsleiding ziet: Boaz leert in kleine stapjes, vooral door doen en herhalen. Zijn visueel-ruimtelijke inzicht is een lichtpunt: puzzelen en bouwen met blokken gaat bijna leeftijdsconform. Het taalbegrip blijft achter. Wij zien de uitkomst als een momentopname; bij jonge kinderen kan het beeld nog veranderen en wij raden herhaling aan rond de leeftijd van zeven jaar.</p>
<p>Voor het onderwijs verwachten wij dat Boaz behoefte heeft aan een kleine groep, veel structuur en extra handen. Op de reguliere school zal een arrangement nodig zijn. Ouders zijn ingelicht op 15 oktober en zijn akkoord dat de uitslag naar de school gaat.</p>
<p>N. Wildschut, orthopedagoog</p></body></html>''')
# 14 kinderfysio
W('p14.html',H%('Verslag','''@page{size:A4;margin:14mm}body{font:9.5pt/1.4 "DejaVu Sans",sans-serif}h1{background:#2b6cb0;color:#fff;padding:6px 10px;font-size:15pt}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #9db8d6;padding:3px 6px;font-size:9pt;vertical-align:top}th{background:#e6eef7;text-align:left;width:42mm}.z{font-size:7.5pt;color:#666}h3{color:#2b6cb0;margin-bottom:2px}''')+'''
<div class="z">Fysiomanager 11.4 | gebruiker: bbos | Afgedrukt op 19-02-2024 08:41 | dossier 20318</div>
<h1>Kinderfysiotherapeutisch verslag</h1>
<table><tr><th>Patiënt</th><td>Imani, meisje, geb. 14-12-2017</td><th>Praktijk</th><td>FysioKids Bilderdijk, Bussum</td></tr>
<tr><th>Verwijsdiagnose</th><td>motorische problemen / vermoeden DCD</td><th>Therapeut</th><td>B. Bos, kinderfysiotherapeut (MSc)</td></tr>
<tr><th>Verwijsdatum</th><td>11-12-2023 (schoolarts)</td><th>Datum afname</th><td>06-02-2024</td></tr>
<tr><th>Hulpvraag school</th><td colspan=3>Leerkracht van groep 2 ziet dat Imani stijf beweegt, vaak struikelt en bij het buitenspelen afzijdig blijft. De knip- en plakwerkjes blijven ver achter bij klasgenootjes.</td></tr>
<tr><th>Hulpvraag ouders</th><td colspan=3>Moeder wil weten of dit 'gewoon wat later' is. Fietsen zonder zijwieltjes lukt niet, zwemles is gestopt.</td></tr></table>
<h3>Onderzoek</h3>
<p>Anamnese met moeder, observatie van vrij spelen in de zaal en afname van de Movement ABC-2-NL (leeftijdsband 1). Imani is coöperatief. Zij begint voorzichtig, wacht op voordoen en geeft bij moeilijke onderdelen aan dat haar benen moe zijn.</p>
<table><tr><th>Component</th><th>Componentscore</th><th>Standaardscore</th><th>Percentiel</th></tr>
<tr><td>Handvaardigheid (munten in doos, kralen rijgen, trein over spoor)</td><td>17</td><td>4</td><td>2</td></tr>
<tr><td>Mikken en vangen</td><td>13</td><td>6</td><td>9</td></tr>
<tr><td>Evenwicht (staan op één been, tenengang, op matten springen)</td><td>20</td><td>5</td><td>5</td></tr>
<tr><td><b>Totale testscore</b></td><td><b>50</b></td><td><b>4</b></td><td><b>2</b></td></tr></table>
<p>Verder: Beery-Buktenica VMI standaardscore 81 (pc 10). Spiertonus laag in de romp, hypermobiliteit vingers, geen pathologische reflexen. Bij kruipen over de bank werkt zij asymmetrisch.</p>
<h3>Interpretatie</h3>
<p>Imani valt met een totaalscore in het 2e percentiel in de rode zone. Zowel fijne als grove motoriek zijn aangedaan. Gezien de hardnekkigheid en de gevolgen voor dagelijkse activiteiten op school is verwijzing naar de kinderarts/revalidatiearts voor de diagnose DCD aan te bevelen; wij stellen deze diagnose niet zelf.</p>
<h3>Behandelplan en tips</h3>
<ul><li>12 behandelingen, 1x per week; eerste evaluatie week 19.</li><li>School: schaar met terugveer, dik potlood, zitkussen; instructie voordoen én verwoorden; gym in tweetallen.</li><li>Ouders: elke dag tien minuten buiten springen, klimmen of krijten.</li></ul>
<p class="z">Dit verslag mag met toestemming van de ouders worden gedeeld met school. Kopie gestuurd aan huisarts en schoolarts.</p></body></html>''')
# 21 op + ondertekening
W('p21.html',H%('Ontwikkelingsperspectief','''@page{size:A4;margin:15mm 14mm 16mm}body{font:9.6pt/1.38 "Liberation Sans",sans-serif}.k{background:#0f5a52;color:#fff;padding:9px 12px;font-size:15pt}.s{font-size:8pt;color:#555}
h2{border-bottom:2px solid #0f5a52;color:#0f5a52;font-size:12pt;margin:16px 0 6px}table{width:100%;border-collapse:collapse;margin:6px 0}td,th{border:1px solid #b7cfcb;padding:4px 6px;vertical-align:top;text-align:left}th{background:#e3f0ee}td.v{width:42%;background:#f6faf9;font-weight:600}.pb{break-before:page}.hand{font-family:Z003,cursive;font-size:17pt;color:#223a8f}''')+'''
<div class="k">Ontwikkelingsperspectief</div>
<div class="s">Schoolspoor LVS &nbsp; | &nbsp; leerlingnummer 30417 &nbsp; | &nbsp; versie 3 (vastgesteld) &nbsp; | &nbsp; OP-periode 2026-2027</div>
<table><tr><td class="v">Leerling</td><td>R. (roepnaam Rayan) – groep 6 – geboren 28-01-2017</td></tr><tr><td class="v">School</td><td>Openbare basisschool De Veerpont, Dordrecht</td></tr><tr><td class="v">Startdatum OP</td><td>07-09-2026</td></tr><tr><td class="v">Vorige OP's</td><td>OP 1: 12-09-2024; OP 2: 08-09-2025</td></tr></table>
<h2>1. Beginsituatie</h2>
<p>Rayan is een jongen met veel gevoel voor humor en een groot rechtvaardigheidsgevoel. Hij volgt sinds groep 4 een eigen leerlijn voor rekenen. Technisch lezen gaat hem goed af. Hij is snel uit het veld geslagen als plannen veranderen of als hij denkt dat iemand hem uitlacht; dan wordt hij stil, of hij rent naar de gang. Bij sport en in tweetallen is hij op zijn best.</p>
<table><tr><th>Gebied</th><th>Niveau nu</th><th>Referentie van de groep</th></tr><tr><td>Technisch lezen</td><td>AVI M6, DMT III</td><td>AVI E5</td></tr><tr><td>Begrijpend lezen</td><td>vaardigheid 148 (V), functioneringsniveau E4</td><td>172</td></tr><tr><td>Rekenen-Wiskunde</td><td>vaardigheid 181 (V), functioneringsniveau M4</td><td>228</td></tr><tr><td>Spelling</td><td>IV</td><td>III</td></tr><tr><td>Sociaal-emotioneel</td><td>emotieregulatie kwetsbaar; werkhouding wisselend</td><td>–</td></tr></table>
<h2>2. Wat is er gedaan en wat leverde het op?</h2>
<table><tr><th>Interventie</th><th>Periode</th><th>Effectief?</th><th>Toelichting</th></tr><tr><td>Rekengroepje met concreet materiaal, 4 × 25 min</td><td>09-2025 / 02-2026</td><td>deels</td><td>Rayan begrijpt de handeling, de automatisering blijft uit.</td></tr><tr><td>Rots & Water, schoolmaatschappelijk werker</td><td>10-2025 / 01-2026</td><td>ja</td><td>Minder weglopen: van gemiddeld 4 naar 1 keer per week.</td></tr><tr><td>Signaalkaart en rustplek</td><td>doorlopend</td><td>ja</td><td>Hij gebruikt de kaart zelfstandig.</td></tr><tr><td>Coöperatief begrijpend lezen in de instructiegroep</td><td>02-2026 / 06-2026</td><td>nee</td><td>Te talig; hij verliest de draad.</td></tr></table>
<h2>3. Belemmerende en bevorderende factoren</h2>
<p><b>Bevorderend:</b> doorzetter, stabiele thuissituatie, goed contact met de leerkracht, sterke technische leesvaardigheid. <b>Belemmerend:</b> laag werkgeheugen, zwak begrip van de getalrij, snelle spanning bij onverwachte situaties.</p>
<h2>4. Uitstroombestemming</h2>
<table><tr><td class="v">Verwachte uitstroom</td><td>praktijkonderwijs / vmbo-basis met leerwegondersteuning</td></tr><tr><td class="v">Onderbouwing</td><td>IQ 78 (onderzoek 2024), functioneringsniveau rekenen en begrijpend lezen, brede ontwikkeling. De verwachting is eind groep 8: rekenen E5, lezen E6.</td></tr><tr><td class="v">Reden voor het OP</td><td>leerling heeft extra ondersteuning van het samenwerkingsverband en een eigen leerlijn voor twee vakken</td></tr></table>
<h2>5. Ondersteuningsvraag aan het samenwerkingsverband</h2>
<p>School vraagt verlenging van de begeleiding door de onderwijsassistent (5 uur per week) en vier momenten coaching van de leerkracht op het begeleiden van een leerling met spanningsklachten.</p>
<h2>6. Evaluatie en planning</h2>
<p>Tussenevaluatie in week 6 van 2027, eindevaluatie in juni 2027. De ontwikkeling op spanning wordt bijgehouden via de signaalkaart (weekstaat). Rayan zelf praat mee over zijn doelen. Hij heeft gezegd dat hij graag "gewoon het werkje zonder plusboekje" wil.</p>
<div class="pb"></div>
<h2>Bladzijde voor de handtekeningen – ontwikkelingsperspectief</h2>
<p>Door ondertekening verklaren de ouder(s)/verzorger(s) dat het ontwikkelingsperspectief met hen is besproken en dat zij instemmen met het handelingsdeel (artikel 40a WPO). Een exemplaar is aan ouders uitgereikt.</p>
<table><tr><th></th><th>Naam</th><th>Handtekening</th><th>Datum en plaats</th></tr>
<tr><td>Ouder 1</td><td>F. A.</td><td class="hand">F.Amrani</td><td>17-09-2026, Dordrecht</td></tr>
<tr><td>Ouder 2</td><td>S. A.</td><td class="hand">S. Amrani-V</td><td>17-09-2026, Dordrecht</td></tr>
<tr><td>Intern begeleider</td><td>Carla N.</td><td class="hand">Carla Nn</td><td>17-09-2026</td></tr>
<tr><td>Directeur</td><td>P. Visch</td><td class="hand">PVisch</td><td>21-09-2026</td></tr></table>
<p>Bijzonderheden / opmerkingen van ouders: <span class="hand" style="font-size:14pt">Wij vinden de coaching fijn. Graag elke maand even mailen hoe het gaat.</span></p></body></html>''')
# 26 ZIEN
W('p27.html',H%('Zien! groep 5','''@page{size:A4;margin:12mm}body{font:9pt/1.35 "DejaVu Sans",sans-serif;color:#143}.n{font-size:18pt;color:#6a1b9a}table{border-collapse:collapse;width:100%}td,th{border:1px solid #cdb8d6;padding:3px 6px}th{background:#f2e8f6;text-align:left}.g{background:#bfe6c2}.o{background:#ffe0a3}.r{background:#f6b4ac}.c{text-align:center}''')+'''
<div class="n">Zien! <small>5-8</small></div><div>Individueel leerlingprofiel · Leerling M., groep 5B · Schooljaar 2025/2026 · ingevuld door leerkracht op 11-11-2025 · afdrukdatum 02-12-2025</div>
<p>Dit profiel is gebaseerd op de vragenlijst van de leerkracht (28 stellingen). De scores worden uitgedrukt in percentielen ten opzichte van de landelijke normgroep. Zien! 1.4.2 © gestandaardiseerd volgens normtabellen 2019.</p>
<h3>Graadmeters</h3>
<table><tr><th>Graadmeter</th><th class=c>percentiel</th><th>toelichting</th></tr><tr><td>Welbevinden (WB)</td><td class="c o">23</td><td>M. toont weinig plezier en is vaker gespannen bij het naar school gaan.</td></tr><tr><td>Betrokkenheid (BT)</td><td class="c r">9</td><td>Raakt snel afgeleid, heeft aansporing nodig om door te gaan.</td></tr></table>
<h3>Vaardigheden</h3>
<table><tr><th>Vaardigheid</th><th class=c>vorig meting (mei)</th><th class=c>nu</th><th>kleur</th></tr>
<tr><td>Sociaal initiatief (SI)</td><td class=c>41</td><td class=c>38</td><td class=g>gemiddeld</td></tr>
<tr><td>Sociale flexibiliteit (SF)</td><td class=c>20</td><td class=c>16</td><td class=r>zwak</td></tr>
<tr><td>Sociale autonomie (SA)</td><td class=c>52</td><td class=c>55</td><td class=g>gemiddeld</td></tr>
<tr><td>Impulsbeheersing (IB)</td><td class=c>14</td><td class=c>11</td><td class=r>zwak</td></tr>
<tr><td>Inlevingsvermogen (IV)</td><td class=c>30</td><td class=c>34</td><td class=o>aandacht</td></tr></table>
<h3>Indicatie-uitspraken</h3>
<p>Het profiel van M. doet vermoeden dat de betrokkenheid in combinatie met de impulsbeheersing extra aandacht vraagt. Leerlingen met dit profiel reageren goed op duidelijke opdrachten, korte werkvormen en een leerkracht die nabij is. M. heeft moeite zich aan te passen aan onverwachte situaties; het aankondigen van veranderingen is wenselijk.</p>
<h3>Verdieping per uitspraak (selectie)</h3>
<table><tr><th>Stelling</th><th class=c>score 1-4</th></tr><tr><td>Dit kind heeft plezier in het werk dat het doet.</td><td class=c>2</td></tr><tr><td>Dit kind laat zich makkelijk afleiden.</td><td class=c>4</td></tr><tr><td>Dit kind houdt rekening met de gevoelens van anderen.</td><td class=c>3</td></tr><tr><td>Dit kind wacht op zijn beurt.</td><td class=c>1</td></tr><tr><td>Dit kind neemt initiatief om contact te leggen.</td><td class=c>3</td></tr><tr><td>Dit kind voelt zich veilig in de groep.</td><td class=c>2</td></tr></table>
<h3>Handelingssuggesties (gekozen door de leerkracht)</h3>
<ul><li>M. krijgt een taakkaart per tien minuten met vinkjes.</li><li>Vaste plek vooraan, naast een rustige klasgenoot.</li><li>Iedere vrijdag een kort gesprekje over wat goed ging.</li></ul>
<p>Opmerkingen: het profiel is niet besproken met de leerling. Ouders krijgen de uitdraai op het 10-minutengesprek.</p></body></html>''')
# 16b verzuimoverzicht
rows=''.join('<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>'%r for r in [
('17-08-2026','hele dag','ziek','ouders gebeld; geen koorts, buikpijn'),('18-08-2026','hele dag','ziek',''),('24-08-2026 t/m 28-08-2026','5 dgn','ziek','afgemeld per app'),('31-08-2026','ochtend','afwezig, weigert','stond om 8.35 op plein, ging terug met moeder'),('01-09-2026 t/m 11-09-2026','9 dgn','afwezig, gemeld','overleg jeugdarts'),('14-09-2026 t/m 02-10-2026','15 dgn','afwezig, met reden (medisch advies)','contact 2x per week'),('05-10-2026 t/m 16-10-2026','10 dgn','afwezig, met reden',''),('26-10-2026 t/m 13-11-2026','15 dgn','afwezig, met reden','melding leerplicht gedaan')])
W('p16b.html',H%('Verzuim','''@page{size:A4;margin:14mm}body{font:9.2pt/1.4 "DejaVu Sans Condensed",sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:3px 5px}th{background:#ddd;text-align:left}''')+'''
<h2>Verzuimoverzicht leerling – groep 7</h2><p>Het Palet, Eindhoven – uitdraai absentieregistratie – periode 17-08-2026 t/m 13-11-2026 – leerling Luca<br>Aantal schooldagen in periode: 60 &nbsp; aanwezig: 3 &nbsp; ziek: 7 &nbsp; afwezig gemeld (geoorloofd): 49 &nbsp; te laat: 0 &nbsp; ongeoorloofd: 1 dagdeel</p>
<table><tr><th>datum</th><th>omvang</th><th>code</th><th>opmerking</th></tr>'''+rows+'''</table>
<p>Er is sprake van meer dan zestien uur verzuim binnen vier lesweken. Op 6-11-2026 is de melding 'ziekteverzuim' gedaan via het verzuimloket van DUO. De leerplichtambtenaar heeft daarop een gesprek ingepland. Vorig schooljaar: 42 dagen ziek gemeld, waarvan 31 na de meivakantie.</p><p>Opgemaakt door: administratie, J. Verhagen, 13-11-2026.</p></body></html>''')
# 34 nieuwsflits
W('p34.html',H%('Nieuwsflits 7','''@page{size:A4;margin:15mm}body{font:10.5pt/1.45 "URW Gothic",sans-serif;columns:2;column-gap:9mm}h1{column-span:all;background:#ffcf33;padding:8px;text-align:center;border-radius:12px}h3{color:#c2410c;margin:8px 0 2px;break-after:avoid}hr{border:1px dashed #c2410c}''')+'''
<h1>Nieuwsflits 7 – De Zonnewende – week 12</h1>
<h3>Van de directie</h3><p>De lente is in het gebouw! Deze week stonden de narcissen te stralen en hebben de kleuters de moestuin omgespit. Met veertig emmers zand en een enthousiaste groep opa's is het gelukt. Dank aan iedereen.</p>
<h3>Het ondersteuningsteam stelt zich voor</h3><p>Sinds januari heeft onze school een nieuwe intern begeleider, juf Maartje. Zij werkt op maandag, dinsdag en donderdag. Heeft u vragen over de ontwikkeling van uw kind, dan is de leerkracht altijd uw eerste aanspreekpunt. Is er meer nodig, dan overlegt de leerkracht met u en juf Maartje. Samen kunt u dan kijken of er een handelingsplan, een arrangement van het samenwerkingsverband of misschien onderzoek door een logopedist of psycholoog wenselijk is. In april komt er een ouderavond over 'passend onderwijs: hoe werkt dat bij ons'. Ook het ontwikkelingsperspectief komt dan aan bod.</p>
<h3>Toetsen en rapporten</h3><p>De Cito-toetsen van groep 3 tot en met 8 zijn afgenomen. De uitslagen van lezen, rekenen en spelling vindt u in het rapport van 27 maart. Ook de sociaal-emotionele lijst (Zien!) wordt in de rapportgesprekken genoemd. U hoeft zich daarvoor niet voor te bereiden.</p>
<h3>Toestemmingsformulieren</h3><p>Van 23 gezinnen missen we nog het formulier voor foto's op de website. Wilt u het ondertekend inleveren bij de administratie?</p>
<hr><h3>Verzuim</h3><p>Is uw kind ziek, meld het dan voor 8.15 uur via de app. Voor verlof buiten de vakanties vult u een aanvraagformulier in bij de directie.</p>
<h3>Agenda</h3><p>24 maart: studiedag, alle kinderen vrij<br>27 maart: rapport mee<br>31 maart: paasontbijt<br>9 april: ouderavond, aanvang 19.30 uur<br>17 april: koningsspelen<br>20 april: start meivakantie</p>
<h3>Gevonden voorwerpen</h3><p>Twee gymschoenen (linker én linker), een roze bril en een step. De bak wordt vrijdag geleegd.</p>
<h3>Jarigen</h3><p>Wij feliciteren Vera, Mees, Omar, Luuk, Zoë en juf Anneke van harte!</p></body></html>''')
