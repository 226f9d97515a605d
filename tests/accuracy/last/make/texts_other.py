from harness import D, cr, lo, pd, docx_pdf, rl, scan, merge, svg
import datetime as _d
def day(s): return _d.date.fromisoformat(s)

# ---------- English
D('EP report Amelia.pdf', 'iq-onderzoek psychodiagnostisch-onderzoek', cr, """<div class=t>Marlowe County Council &mdash; Children's Services</div><h1>Report of the Educational Psychologist</h1><p class=c>CONFIDENTIAL</p><dl><dt>Child<dd>Amelia Thornbury<dt>DOB<dd>09/07/2015<dt>School<dd>St Wilfred's Primary, Year 5<dt>Seen on<dd>3rd and 10th June 2025<dt>Report completed<dd>27th June 2025</dl>
<h3>Reason for involvement</h3><p>Mr and Mrs Thornbury are relocating to the Netherlands and asked for an updated picture of Amelia's learning.</p><h3>Cognitive profile</h3><p>The Wechsler Intelligence Scale for Children, Fifth UK Edition was administered over two sessions.</p><table><tr><th>Index<th>Standard score<th>Percentile<tr><td>Verbal Comprehension<td>103<td>58<tr><td>Visual Spatial<td>97<td>42<tr><td>Fluid Reasoning<td>100<td>50<tr><td>Working Memory<td>82<td>12<tr><td>Processing Speed<td>86<td>18<tr><td>Full Scale IQ<td>94<td>34</table>
<h3>Attainment</h3><p>WIAT-III: word reading 78, spelling 76, numerical operations 92.</p><h3>Views of Amelia</h3><p>"I'm good at making things. Reading makes my tummy hurt."</p><h3>Formulation and recommendations</h3><p>Average ability with weaker working memory; literacy well below what would be expected. I recommend a structured phonics programme, overlearning, and reduced copying from the board.</p><p>Dr H. Peverell, HCPC registered</p>""",
 'body{font:11pt "Liberation Serif";margin:50px}.t{border-bottom:3px double #036;color:#036;font-size:15pt}.c{text-align:center;color:red}dt{float:left;width:150px;font-weight:bold}table{border-collapse:collapse}td,th{border:1px solid #777;padding:3px 15px}', says='10th June 2025', date=day('2025-06-10'))

D('SLT_summary_OGrady.docx', 'logopedisch', pd, [{'h': 'Ballycarn Primary Care Centre, Speech and Language Therapy Dept.'}, '> 14 February 2024', 'Re: Cillian O\'Grady, d.o.b. 22.05.2018', 'To whom it may concern', 'Cillian has been known to our service since he was three. At the last review (31 January 2024) I repeated the CELF-Preschool 3 UK.', [['Core Language', '74'], ['Receptive', '80'], ['Expressive', '71']], 'He omits auxiliaries and past tense endings and finds it hard to retell a story. Speech sounds are age appropriate. Fluency: no concerns. Hearing tested and normal.', 'Impression: Developmental Language Disorder. He should continue with weekly therapy and visual support in the classroom after the family\'s move.', 'Aoife Brannigan MSc, Senior SLT'], font='Liberation Serif', says='31 January 2024', date=day('2024-01-31'), note='letter two weeks after the test')

D('Clinic letter neuro.pdf', 'medisch', rl, """
@60,810,14,sansb|Harbourside Children's Hospital
@60,796,8,sans|Department of Paediatric Neurology, Level 4
@400,810,8,sans|Dictated:  18 Nov 2025
@400,799,8,sans|Typed:     25 Nov 2025
@400,788,8,sans|Clinic:    17 Nov 2025


Dear Dr Ames,

Theodore MARSH  DOB 01 Mar 2016

Diagnoses: 1. Tourette syndrome   2. ADHD (inattentive)   3. Migraine

I reviewed Theo with his mother. His tics wax and wane; the shoulder tic hurts by the end of the school day. Atomoxetine has helped his concentration but he has lost 1.2 kg. Examination: cranial nerves normal, tone and gait normal, no focal signs. BP 102/61.

Plan: reduce dose to 18 mg, bloods, school to allow movement breaks and a quiet exit card. Habit reversal therapy referral made. See in 6 months.

Yours sincerely
Dr Rupali Sen, Consultant Paediatric Neurologist
""", size=10, says='17 Nov 2025', date=day('2025-11-17'), note='clinic day, not dictated/typed')

D('OT eval - Brody.docx', 'medisch', lo, """<center><font size=5><b>Cedar Creek Pediatric Therapy</b></font><br>Occupational Therapy Evaluation</center><p><b>Client:</b> Brody Lindqvist &nbsp; <b>Birthdate:</b> April 2, 2017 &nbsp; <b>Grade:</b> 2<br><b>Date of Evaluation:</b> September 18, 2025<br><b>Referred by:</b> American Community School</p><p><b>Background:</b> Brody's teacher reports that he avoids writing and chews his sleeves.</p><table border=1><tr><td>BOT-3 Fine Motor Precision</td><td>7 (below average)</td></tr><tr><td>Beery VMI-6</td><td>79</td></tr><tr><td>Sensory Processing Measure 2</td><td>Moderate difficulties: touch, body awareness</td></tr></table><p><b>Clinical impressions:</b> Fine motor delays and sensory modulation difficulties interfere with written output. <b>Recommendations:</b> OT 2 x 30 minutes weekly, heavy work, slant board, keyboarding.</p><p>Kendra Wills, OTR/L</p>""", 'body{font-family:Carlito}', says='September 18, 2025', date=day('2025-09-18'), note='American way of dating')

D('IEP_draft_2026.pdf', 'plannen', cr, """<div style="transform:rotate(-25deg);position:absolute;top:300px;left:150px;font-size:90pt;color:#eee;z-index:-1">DRAFT</div><h2>Individual Education Plan (draft for discussion)</h2><p>Pupil: Oscar Bellamy &bull; Class: Owls &bull; Review due: end of spring term</p><table><tr><th>Target<th>Strategies<th>Provision<th>Outcome<tr><td>Read 100 high frequency words<td>Precision teaching<td>TA daily 10 min<td><tr><td>Stay on task for 10 minutes<td>Now/next board<td>class teacher<td><tr><td>Join a game at playtime<td>Buddy, social script<td>lunch staff x3<td></table><p>Parents' contribution: to be added after meeting</p>""", 'body{font:12pt "Liberation Sans"}td,th{border:1px solid;padding:6px}table{border-collapse:collapse}', draft=True, note='English plan of targets; draft')

D('Attendance certificate.pdf', 'verzuim', rl, """
#Northgate Academy - Attendance Report
Pupil: WEBB, Charlotte  Yr 6     Period: 1 Sept 2026 - 13 Nov 2026
---
Week beginning||Possible||Present||Auth. abs||Unauth.
31/08||8||8||0||0
14/09||10||4||6||0
28/09||10||2||2||6
12/10||10||0||0||10
02/11||10||0||4||6
---
Attendance 29.2%    Persistently absent. Codes: I illness, O unauthorised.
EWO informed 16/10. Reason given by parent: anxiety.
""", size=11)

D('Transfer record (Head).docx', 'okr', pd, ['^ Record of Transfer', 'From: Kingsmead International School, Limassol    To: receiving school in NL', [['Pupil', 'Dimitri Vasilakis'], ['Year groups here', 'Reception to Year 4'], ['Languages', 'Greek, English'], ['Attainment English', 'working towards'], ['Attainment Maths', 'expected'], ['SEN stage', 'SEN support'], ['What helped', 'pre-teaching, seat at front'], ['Behaviour', 'polite, needs time to settle'], ['Reason for leaving', 'father\'s job']], 'Books and reading record enclosed. Please ring if anything is unclear. C. Hadley, Head teacher'], font='Liberation Sans', note='transfer dossier of a foreign school')

D('Notes of meeting 5 Nov.pdf', 'gespreksverslag', docx_pdf, ['Meeting about Jasmin (class 4 Elm)', 'Present: Mrs Karim (mum), Ms Dodd (SENCo), Mr Ellis, Fatou (family support). Apologies: SALT.', '1. Mum said mornings are better since breakfast club. 2. Mr Ellis: maths improved, still leaves the room when noisy. 3. Fatou will ask about respite.', 'Actions: ear defenders (Dodd), home-school book (Ellis), chase paediatrician (mum). Meet again before Christmas.'], font='Liberation Serif', size=12)

# ---------- German
D('Gutachten Schulpsychologie.pdf', 'iq-onderzoek psychodiagnostisch-onderzoek', docx_pdf, ['Kreis Nordheide - Schulpsychologische Beratungsstelle', '> Az. 41.2-887', '# Schulpsychologische Stellungnahme', 'Leonhard Petersen, geb. am 21.03.2016, Klasse 3b der Grundschule am Deich', '**Anlass:** Überprüfung des Förderbedarfs auf Wunsch der Eltern.', '**Untersuchungstermine:** 04.11.2025 und 11.11.2025', '**Verfahren:** KABC-II, Verhaltensbeobachtung, Elterngespräch, CBCL 6-18R', [['Skala', 'Wert', 'PR'], ['Sequentiell/Kurzzeitgedächtnis', '77', '6'], ['Simultan/Visuell', '88', '21'], ['Lernen', '85', '16'], ['Wissen/Kristallin', '80', '9'], ['Fluid-Kristallin-Index', '79', '8']], 'Leonhard arbeitete freundlich mit, ermüdete aber nach 30 Minuten deutlich. In der CBCL liegen Aufmerksamkeitsprobleme im Grenzbereich.', '**Beurteilung:** unterdurchschnittliche Begabung bei ausgeprägter Schwäche des Arbeitsgedächtnisses; Förderschwerpunkt Lernen wird empfohlen.', 'Nordheide, den 2. Dezember 2025', 'Dipl.-Psych. R. Ahlers'], font='Liberation Serif', says='11.11.2025', date=day('2025-11-11'))

D('Logopaedie Bericht.docx', 'logopedisch', pd, ['Praxis für Logopädie Hanne Brüggemann, Emsweg 7', 'An die Hausärztin Dr. Thole', 'Verordnungsbericht', 'Patient: Mats Harmsen *18.08.2019   Diagnoseschlüssel SP1', 'Befund vom 26.01.2026: Im SETK 3-5 liegt das Verstehen von Sätzen bei T=38, die Enkodierung semantischer Relationen bei T=33. PLAKSS: Vorverlagerung von /k/ und /g/, Sigmatismus. Mundmotorik altersgemäß.', 'Therapieverlauf: bisher 20 Einheiten, Mats ist motiviert. /k/ gelingt im Wort.', 'Prognose: gut bei weiterer Therapie 2 x wöchentlich. Mit freundlichen Grüßen'], font='Liberation Sans', says='26.01.2026', date=day('2026-01-26'))

D('SPZ Arztbrief.pdf', 'medisch', rl, """
@60,805,13,sansb|Klinikum Ostermoor  -  Sozialpädiatrisches Zentrum
@60,790,8,sans|Chefarzt PD Dr. med. J. Wiechers

Ostermoor, 19.05.2026

Sehr geehrte Kollegin,
wir berichten über Emilia Krause, geboren 30.10.2017, die sich am 28.04.2026 ambulant bei uns vorstellte.

Diagnosen: Hyperkinetische Störung (F90.0), Enuresis nocturna, Z. n. Frühgeburt 31. SSW.

Anamnese: Lebhaftes Kind, Konzentration max. 5 Minuten. Stillsitzen gelingt nicht. Schlaf ausreichend.
Befund: Größe 124 cm, 23 kg, neurologisch unauffällig. Conners-Bögen Lehrerin und Eltern deutlich auffällig.

Procedere: Elterntraining, Ergotherapie, Aufdosierung Methylphenidat auf 10 mg morgens unter Kontrolle von Blutdruck und Gewicht. Wiedervorstellung in drei Monaten.

Dr. S. Lübbe, Fachärztin für Kinder- und Jugendmedizin
""", font='sans', size=10.5, says='28.04.2026', date=day('2026-04-28'))

D('Foerderplan 2. Hj.docx', 'plannen', lo, """<h3>Förderplan &ndash; Klasse 2c &ndash; Zeynep A.</h3><table border=1><tr><td>Bereich<td>Ist-Stand<td>Ziel<td>Maßnahme<td>Wer</tr><tr><td>Deutsch<td>liest Silben<td>liest kurze Sätze<td>Lautgebärden, Lesepate<td>Fr. Voss</tr><tr><td>Mathe<td>zählt bis 30<td>rechnet bis 20<td>Rechenschiffchen<td>Fördergruppe</tr><tr><td>Verhalten<td>ruft rein<td>meldet sich<td>Punkteplan<td>alle</tr></table><p>Überprüfung: vor den Osterferien. Eltern zur Kenntnis genommen: ______</p>""", 'body{font-family:"Liberation Sans"}')

D('Datenschutz.pdf', '', docx_pdf, ['# Hinweise zum Datenschutz', 'Grundschule am Deich. Verantwortlich: die Schulleitung. Wir verarbeiten Name, Adresse und Zeugnisse Ihrer Kinder, um unseren Auftrag nach dem Schulgesetz zu erfüllen. Die Daten werden nach zehn Jahren gelöscht. Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Beschwerde bei der Aufsichtsbehörde.'], font='Carlito', note='privacy statement')

# ---------- French
D('bilan psy WISC.docx', 'iq-onderzoek psychodiagnostisch-onderzoek', pd, ['Cabinet de psychologie de l\'enfant, Claire Vasseur, 12 rue des Tilleuls', '# BILAN PSYCHOLOGIQUE', 'Prénom et nom : Gaspard Lemoine', 'Né le 6 août 2014', 'Date du bilan : mardi 10 et mardi 17 mars 2026', 'Motif : difficultés d\'attention signalées par l\'enseignant de CM1, ennui en classe.', 'Test utilisé : WISC-V. Dessin de la famille. Entretien avec les parents.', [['Indice', 'Note', 'Rang percentile'], ['ICV', '121', '92'], ['IVS', '108', '70'], ['IRF', '112', '79'], ['IMT', '91', '27'], ['IVT', '84', '14'], ['QIT', '109', '73']], 'Le profil est hétérogène : le QIT doit être interprété avec prudence. Gaspard se montre curieux, il s\'interrompt souvent et demande à bouger.', 'Conclusion : bonnes ressources verbales, fragilité de la vitesse de traitement, hypothèse de TDAH à explorer en neuropédiatrie.', 'Fait le 2 avril 2026'], font='Liberation Serif', says='mardi 17 mars 2026', date=day('2026-03-17'))

D('bilan ortho.pdf', 'logopedisch dyslexie', cr, """<header>Inès Roussel &mdash; orthophoniste D.E.<br>Maison de santé du Marais</header><h1>Compte rendu de bilan orthophonique</h1><p>Enfant : <b>Louane Pichon</b>, née le 14/12/2015 (CM2). Prescription du Dr Fabre. Bilan initial du langage écrit.</p><p>Épreuves : Alouette-R (âge de lecture : 7 ans 4 mois), BALE, dictée Corbeau (ECLA-16+ non proposé), Exalang 8-11.</p><ul><li>Lecture de mots irréguliers : -2,4 ET</li><li>Pseudo-mots, temps : -2,9 ET</li><li>Conscience phonologique : -1,8 ET</li><li>Compréhension orale : dans la norme</li><li>Transcription : erreurs phonologiques et d'usage, -3 ET</li></ul><h2>Diagnostic orthophonique</h2><p>Trouble spécifique des apprentissages avec altération de la lecture et de l'expression écrite : dyslexie-dysorthographie mixte, sévère. Prise en charge AMO 12, 30 séances.</p><footer>Bilan effectué le 23 septembre 2025</footer>""", 'body{font:11pt Carlito;margin:50px}header{color:#077;text-align:right}footer{margin-top:40px;font-style:italic}', says='23 septembre 2025', date=day('2025-09-23'), note='speech therapist who diagnoses dyslexia: both kinds (doubt)')

D('CR neuropediatrie.pdf', 'medisch', rl, """
#CENTRE HOSPITALIER DE SAINT-ALBERIC
Service de neuropédiatrie - Pr Delmotte

Le 12/01/2026

Cher confrère,

J'ai vu en consultation votre patient Ayoub Benslimane, né le 20/02/2018, le 08/01/2026, accompagné de sa mère.

Il s'agit d'un garçon suivi pour une hémiparésie gauche après un AVC néonatal. Il marche avec une attelle de jour. Pas de crise depuis 2023. L'IRM de contrôle est stable. La main gauche est utilisée en appui.

Au total : état stable. Poursuite de la kinésithérapie deux fois par semaine, toxine botulique en mars, demande d'AESH auprès de l'école.

Bien confraternellement, Dr P. Garance
""", font='serif', size=11, says='08/01/2026', date=day('2026-01-08'))

D('PPRE Noé.docx', 'plannen', lo, """<h2 align=center>PPRE &mdash; Programme personnalisé de réussite éducative</h2><p>Élève : Noé M. &ndash; CE2 &ndash; École des Glycines</p><table border=1 width=100%><tr><td><b>Ce que l'élève sait faire</b><td>calculer, décrire à l'oral</tr><tr><td><b>Difficultés</b><td>lire un énoncé, écrire sans modèle</tr><tr><td><b>Objectifs</b><td>lire 60 mots/min. ; copier 5 lignes</tr><tr><td><b>Moyens</b><td>APC mardi et jeudi, tutorat, textes aérés</tr><tr><td><b>Bilan fin de période 2</b><td>objectif 1 atteint, 2 en cours</tr></table><p>Vu les parents, le directeur : </p>""", 'body{font-family:"Liberation Serif"}')

D('fiche_preparation_CE1.pdf', '', docx_pdf, ['**Fiche de préparation** - séance 3 : le passé composé', [['Durée', 'Déroulement', 'Matériel'], ['10 min', 'rappel collectif, ardoise', 'ardoises'], ['15 min', 'recherche par deux', 'textes'], ['15 min', 'mise en commun, trace écrite', 'affiche']], 'Objectif de la séance : repérer l\'auxiliaire. Différenciation : groupe vert avec étayage. Prolongement : dictée flash.'], font='Liberation Sans', note='lesson plan')

# ---------- Turkish
D('RAM raporu.docx', 'iq-onderzoek psychodiagnostisch-onderzoek', pd, ['^ T.C. ÇINARLI KAYMAKAMLIĞI', '^ Rehberlik ve Araştırma Merkezi', 'EĞİTSEL DEĞERLENDİRME VE TANILAMA RAPORU', [['Adı soyadı', 'Elif Karaca'], ['Doğum tarihi', '19.06.2016'], ['Okulu', 'Fatih İlkokulu 3/B'], ['İnceleme tarihi', '15.04.2025'], ['Rapor no', '2025/0418']], 'Başvuru nedeni: okuma yazmada güçlük, dikkatini toplayamama.', 'Uygulanan testler: WISC-IV zekâ ölçeği, Bender Gestalt, öğretmen görüşmesi.', 'Sonuçlar: Sözel Kavrama 84, Algısal Akıl Yürütme 79, Çalışma Belleği 71, İşlem Hızı 77, Toplam Zekâ Puanı 75.', 'Değerlendirme: Elif hafif düzeyde öğrenme güçlüğü göstermektedir. Duygusal olarak çekingen, ailesine bağlı bir çocuktur. Görsel destekle daha iyi öğrenmektedir.', 'Öneri: kaynaştırma eğitimi, haftada 8 saat destek eğitim odası, aile görüşmeleri.', 'Psikolojik danışman: M. Yalın'], font='Liberation Sans', says='15.04.2025', date=day('2025-04-15'))

D('odyoloji.pdf', 'logopedisch', rl, """
#Gülhane Yolu Eğitim ve Araştırma Hastanesi
Kulak Burun Boğaz - Odyoloji ve Konuşma Bozuklukları Birimi

Hasta: Emir Doğan      D.T.: 03/09/2018      Protokol: 55102
Geliş tarihi: 11/02/2026

Saf ses odyometrisi: sağ 35 dB, sol 40 dB (hafif iletim tipi kayıp)
Timpanometri: her iki kulakta tip B
Konuşmayı alma eşiği: 40 dB
Dil ve konuşma değerlendirmesi (TEDİL): alıcı dil 82, ifade edici dil 74
Yorum: efüzyonlu orta kulak iltihabı, gecikmiş dil gelişimi. Cerrahi tüp önerildi. Haftada 2 konuşma terapisi uygundur.
Uzm. Ody. S. Akbulut
""", font='dejavu', size=10, says='11/02/2026', date=day('2026-02-11'), note='audiology with language test')

D('BEP Elif.pdf', 'plannen', cr, """<h3>BİREYSELLEŞTİRİLMİŞ EĞİTİM PROGRAMI</h3><p>Öğrenci: Elif K. &ndash; Dönem: 2. yarıyıl &ndash; Taslak değil, onaylı</p><table><tr><th>Uzun dönemli amaç<th>Kısa dönemli amaç<th>Yöntem<th>Sorumlu<tr><td>Akıcı okur<td>dakikada 40 kelime<td>eşli okuma<td>sınıf öğr.<tr><td>Toplama yapar<td>eldeli iki basamak<td>somut nesne<td>destek öğr.</table><p>Veli ile görüşüldü.</p>""", 'body{font:11pt "DejaVu Sans"}td,th{border:1px solid #000;padding:4px}', note='"Taslak değil" = it is not a draft')

# ---------- other Dutch and Belgian offices, hospitals
D('npo-verslag UMC.pdf', 'iq-onderzoek psychodiagnostisch-onderzoek', docx_pdf, [{'h': 'Universitair Kinderziekenhuis Vijverberg | Medische Psychologie | map 00-77-12'}, '**VERSLAG NEUROPSYCHOLOGISCH ONDERZOEK**', 'Patiënt: Quinten Aertsen ; geb: 2014-05-19 ; aanvrager: dr. Boelens, oncologie', 'NPO vond plaats in drie zittingen tussen 2024-11-04 en 2024-11-18. Verslag uitgewerkt 2025-01-09; bespreking met ouders 2025-01-15.', 'Reden: status na behandeling van een hersentumor (2021). Eerder NPO in 2022 op deze afdeling.', [['Functie', 'Test', 'Uitslag'], ['Intelligentie', 'WISC-V-NL', 'TIQ 89; VBI 101; VVS 74'], ['Aandacht', 'TEA-Ch', 'volgehouden zwak'], ['Geheugen', '15 WT, RCFT', 'gem., uitgesteld laaggem.'], ['Exec.', 'BADS-C, BRIEF-2', 'planning zwak']], 'Ten opzichte van 2022 is het verwerkingstempo verder gedaald, de verbale capaciteiten zijn stabiel.', 'Conclusie: vertraagde informatieverwerking als late gevolgen van radiotherapie. Advies: 25 % meer tijd, halve weektaak, rustmomenten, extra ondersteuning.', 'dr. E. Cuypers, klinisch neuropsycholoog'], size=10, font='Liberation Sans', says='2024-11-18', date=day('2024-11-18'), note='last of three days in an interval')

D('Audiologisch centrum brief juni.docx', 'logopedisch', pd, ['Audiologisch Centrum Veluwezoom', 'Uw kenm. -   Ons kenm. AC/mv/2291', 'Barneveld-Oost, 24 juni 2026', 'Betreft: uitslag multidisciplinair spraak-taalonderzoek Hidde Brandsen, geboortedatum 02-02-2020', 'Geachte ouders,', 'In mei is Hidde bij ons geweest. De audioloog vond een normaal gehoor (toonaudiogram beide oren < 15 dB). De logopedist nam op 6 mei 2026 de CELF Preschool-2-NL en de TAK af, de psycholoog zag Hidde op 20 mei 2026 met de SON-R 2-8: IQ 103.', 'Er is een verschil van meer dan 1,5 SD tussen taal (TBI 68, TPI 71) en denken. De conclusie van het team is een taalontwikkelingsstoornis (TOS), zowel in begrip als productie.', 'Wij adviseren aanmelding bij de commissie van onderzoek van een cluster 2-instelling.', 'Met vriendelijke groet, M. Voorthuizen, logopedist en teamcoördinator'], font='Carlito', says='20 mei 2026|6 mei 2026', date=day('2026-05-20'),
 note='audiology/speech; the IQ is one figure in the letter, so not named iq-onderzoek. Doubt: test days of speech (6 May) and psychology (20 May): latest taken')

D('Verslag GGZ 10 juli.pdf', 'medisch', cr, """<table class=h><tr><td>GGZ Kind & Gezin<br>locatie De Bongerd, Venraij-Zuid<td>t.a.v. huisarts P. Janssen<br>cc: ouders (met verzoek af te geven aan school)</table><p>Kenmerk BKG-4471 / 10 juli 2024</p><p>Geachte heer Janssen,</p><p>Hierbij brief over Loïs Peeters, geb. 8 mei 2014, in zorg sinds januari. Werkdiagnose: posttraumatische stressstoornis na een woningbrand. Zij kreeg zes zittingen EMDR bij mij. De herbelevingen zijn afgenomen; ze slaapt weer op haar kamer. Medicatie: geen. In de klas kan zij nog schrikken van alarm en rook; wij adviseren brandoefeningen vooraf te melden.</p><p>De behandeling wordt met wederzijds goedvinden afgerond.</p><p>R. Hoedemakers, kinder- en jeugdpsychiater</p>""", 'body{font:11pt "Liberation Sans"}.h td{padding-right:80px;vertical-align:top}', says='10 juli 2024', date=day('2024-07-10'))

D('motivatie CLB.docx', 'psychodiagnostisch-onderzoek', lo, """<p><b>Centrum voor Leerlingenbegeleiding Scheldeland</b><br>multidisciplinair verslag</p><p>Leerling: Wout Daneels &ndash; geboren te Temse-West op 13 januari 2015 &ndash; vijfde leerjaar</p><p><u>Besprekingsdatum</u> 30 maart 2026 &nbsp;&nbsp; <u>Data onderzoek</u> 24 februari en 9 maart 2026</p><p>De CLB-medewerker heeft gesprekken met leerling, ouders en zorgcoördinator gevoerd en volgende instrumenten ingezet: DSM-interview ADHD, BRIEF-2 (ouder en leerkracht), ZALC, PMT-K-2. De klastitularis geeft aan dat Wout in groep afhaakt.</p><p>Bevindingen: executieve functies zwak, in het bijzonder inhibitie en werkgeheugen (BRIEF T 74). Faalangst in klinische zone (PMT-K F-schaal 9). Gemiddelde mogelijkheden volgens eerder onderzoek.</p><p>Besluit: Wout heeft nood aan verhoogde zorg (fase 2), met redelijke aanpassingen en begeleiding door leersteuncentrum.</p><p>T. Van den Brande, psychopedagogisch consulent</p>""", 'body{font-family:"Liberation Sans"}', says='9 maart 2026', date=day('2026-03-09'), note='Flemish CLB: assessment without an intelligence test')

D('Observatie door De Ambelt-achtig.docx', 'observatie', pd, ['Expertisecentrum Vechtstroomdal', '> Hardenberg-Zuid, begin juni', '# Observatieverslag', 'Leerling: Stan, unit 3, Daltonschool Het Anker', 'Observant: Liesbeth Kok, ondersteuner gespecialiseerd onderwijs (extern)', 'Observatiemomenten: di 19-5-26 (rekenen) en do 28-5-26 (pauze, gym).', 'Tijdens rekenen werkt Stan aan de instructietafel goed mee. Zelfstandig werken: 11 van de 20 minuten taakgericht. Hij zoekt bevestiging bij de juf. In de pauze staat hij aan de rand; bij gym neemt hij een leidende rol met tikspel.', 'Samenvattend is Stan afhankelijk van nabijheid. Handelingsadviezen: korte keten van taken, maatje, positieve registratie.', 'Vragen? Mail of bel me.'], font='Liberation Sans', says='28-5-26', date=day('2026-05-28'), note='outside expert; "begin juni" has no year')

D('Deskundigenadvies_SWV_Langedijk.pdf', 'deskundigenadvies', rl, """
@60,805,15,serifb|SWV Langedijk & Meren
@60,790,9,serif|bureau Deskundigen, Oudedijk 1
#Advies deskundigen TLV-aanvraag 25-118

Leerling: mej. S.A. Verkerk
Geboortedatum: 20-06-2017
School: cbs Het Visnet
Deskundige 1: L. Broersen, orthopedagoog
Deskundige 2: F. Haak, jeugdarts

Wij hebben het dossier gelezen (OPP, toetsen, KIJK!, verslag logopedie 2025) en geven de volgende reactie op de vragen van de commissie.

1. Is het kind toelaatbaar? Ja, SO categorie laag.
2. Waarom? Er is een verstandelijke beperking (matig), sterke afhankelijkheid van volwassenen bij toiletgang, eten en veiligheid. De leerlijn ligt op niveau plancius 4.
3. Duur? Tot en met schooljaar 2028-2029.

Bijzonderheden: verzoek aan school om ouders te begeleiden bij de rondgang.

                                            L. Broersen                 F. Haak
""", font='serif', size=11, undated=True, note='no day of the advice; "2025" of the speech report is another document')

D('concept revalidatie verslag.docx', 'medisch', pd, [{'f': 'CONCEPT 0.3 niet definitief'}, '^ Revalidatiecentrum De Waterlelie', 'Kinderrevalidatie team, tussenverslag Ivo Roelofs, 03 juli 2018', 'Onderzoeken team: rev.arts 8 april 2026, fysio 13 april 2026, ergo 21 april 2026', '- Rev.arts: CP, GMFCS II, spalken goed', '- Fysio: GMFM 71%, loopt 300 m', '- Ergo: AHA 58; typen rechts aangeleerd', 'Behandeldoelen: langere afstand lopen, zelf jas dicht. PM tekst mw. Oud toevoegen.', 'Dit verslag is nog niet door de arts geautoriseerd.'], says='21 april 2026|CONCEPT', date=day('2026-04-21'), draft=True, font='Liberation Sans')

# ---------- non-research of other regions
D('beschikking TLV Westfriesland.pdf', 'tlv-brief', docx_pdf, ['SWV Passend Onderwijs Westerkogge | Postbus 12', '> Hoorn-Oost, 16 juni 2026', 'Onderwerp: beschikking', 'Geachte ouders van Tess Molenaar,', 'Hierbij laten wij u weten dat het samenwerkingsverband Tess toelaatbaar verklaart tot het speciaal basisonderwijs. De verklaring heeft nummer 2606-0147 en geldt van 1 augustus 2026 tot en met 31 juli 2028.', 'Bent u het niet eens? U kunt binnen zes weken bezwaar maken bij het bestuur.', 'Namens de commissie toelaatbaarheid, G. Smak'], font='Liberation Serif')
D('Brief school arrangement toegekend.docx', 'schoolbrief', lo, """<p>SWV Rijn &amp; Gouwe-Noord<br>arrangementencommissie</p><p>Aan de directie van obs De Populier</p><p>Beste directeur, beste ib'er,</p><p>Op 9 september besprak de commissie uw aanvraag voor Rayan. Wij kennen het arrangement toe: 30 uur ondersteuning in de groep, inzet mw. Pauw, te starten na de herfstvakantie, einddatum 31 mei. U neemt de inzet op in het handelingsdeel en registreert het. Na afloop ontvangen wij van u een evaluatie.</p><p>Hartelijke groet, de commissie</p>""", 'body{font-family:Carlito}')
D('TOP dossier A dam.pdf', 'groeidocument-opp-deel-1', rl, """
#OPP in het TOP dossier - deel 1
sv  Amsterdam-Oost (verzonnen)  /  leerling nr 3310

Leerling: Ömer Demir 15.07.2016   gr 5  De Poolster
---
Sterke kanten
 kan goed rekenen, grappig, houdt van dieren, spreekt drie talen

Aandachtspunten
 woedebuien, leest E3, moeite met verliezen

Context
 woont met ouders en zus, vader veel weg, familieproblemen

Ouders willen: dat hij op deze school blijft. Ömer wil: "meer buiten".

Behoeften in het onderwijs
 duidelijke grenzen met humor, korte lees momenten, een-op-een uitleg van woorden, plek om af te koelen

Voorgeschiedenis hulp
 schoolcoach 10x (ok), leesbeest (geen effect), training Okido (loopt)
""", font='sans', size=10)
D('eindtoets IEP Gooi.pdf', 'lvs-toetsen', cr, """<h2 style="background:#fc0;padding:6px">IEP leerlingrapport &ndash; midden groep 5</h2><p>Fenne van Loon &bull; afgenomen jan. 2026</p><table><tr><td>Lezen<td>72<td>lj 5<td>2F in zicht<tr><td>Taalverzorging<td>55<td>lj 4<td>1F<tr><td>Rekenen<td>48<td>lj 3<td>onder 1F<tr><td>Leeraanpak<td>voldoende<td><td></table><p>Rekenen is gegroeid met 3 punten sinds de vorige toets; het land groeide 9.</p>""", 'body{font:12pt "Liberation Sans"}td{padding:6px 30px;border-bottom:1px solid #ddd}')
D('sociogram KanVAS.docx', 'seo', pd, ['^ KanVAS leerlingprofiel', 'Pim (gr 7, Jenaplan De Cirkel, Hilversum-Noord)', [['Gedrag op school', 'KanVAS score'], ['zelfstandigheid', 'II'], ['zelfvertrouwen', 'IV'], ['omgaan met klasgenoten', 'III'], ['gehoorzaamheid', 'II'], ['aandacht', 'IV'], ['angst', 'V']], '## Plaats in de groep (sociogram)', 'Pim kiest: Rik, Jaap, Toos. Pim is gekozen door: Jaap. Niet gekozen om mee te werken: 6x.'], font='Liberation Serif')
D('Notulen MR.pdf', '', docx_pdf, ['# Notulen bestuursvergadering stichting Oerkracht', 'Aanwezig: de heer Vink (vz), mw. Rietman, dhr. Osinga. Afwezig met bericht: mw. Bos.', '1. Vaststellen agenda. 2. Begroting 2027: akkoord met tekort. 3. Huisvesting: dak de Vliet. 4. Passend onderwijs: afdracht SWV daalt; directeuren maken een plan. 5. Rondvraag: zonnepanelen. Sluiting 21.50 uur.'], font='Liberation Serif', note='minutes of a board')
D('Leaflet dyslexia.docx', '', pd, ['^ Understanding dyslexia', 'A short guide for parents and carers', '- What is dyslexia? About one in ten children...', '- How can I help? Read together, praise effort.', '- Who can I ask? Your school SENCo or our helpline 0800 000 000', 'Read Well Trust, registered charity. Printed on recycled paper.'], font='Liberation Sans', note='leaflet: mentions dyslexia and is no assessment')

# ---------- scans (pictures without text)
D('Scan WISC Otto.pdf', 'iq-onderzoek psychodiagnostisch-onderzoek', scan, """
#Praktijk de Oeverloper
Onderzoek: Otto Wessels, geb. 3-4-2016
Psychologisch onderzoek van 14 mei 2024
WISC-V-NL
VBI||91
VRI||102
FRI||95
WGI||85
VSI||80
TIQ||90

Otto werkte vlot en met weinig vragen. Hij corrigeert zichzelf. Opmerkelijk is de lage verwerkingssnelheid bij de symbolentaak. Op de vragenlijst van de leerkracht zijn aandachtsproblemen in de grenszone.
Advies: tijdverlenging, minder overschrijven en een vaste werkplek. De uitslag is met ouders doorgenomen.

drs. Q. Tigchelaar, kinderpsycholoog
""", date=day('2024-05-14'), scan=True, sign=[(200, 1450)], note='picture; the day is on the page')
D('IMG_2231 handtek.pdf', 'toestemmingsverklaring', scan, """
#TOESTEMMING OUDERS
Hierbij geven wij, ouders / verzorgers van Bo Rademaker, toestemming aan basisschool Het Hooghuis om gegevens uit het leerlingdossier te delen met het samenwerkingsverband en de commissie.

Naam ouder 1||J. Rademaker
Naam ouder 2||F. Pot

Datum: 4 november 2026
""", tilt=-1.2, sign=[(200, 900), (700, 910)], scan=True, note='picture')
D('scan fysio ziekenhuis.pdf', 'medisch', scan, """
#Hospital Saint-Aubert, Physiotherapie
Patient: Nathan Colin, ne le 7/5/2017
Compte rendu de kinesitherapie du 02/10/2025
Marche sur la pointe des pieds persistante, retraction des triceps suraux moderee. Test MABC-2: equilibre 5e percentile, dexterite 16e.
Conduite: etirements quotidiens, 20 seances, revoir a six mois.
M. Hubert, kinesitherapeute
""", font='sans', size=24, date=day('2025-10-02'), scan=True, note='picture, French')
D('Scan 2 verslag OPP handtekening.pdf', 'ondertekening-op', scan, """
Laatste bladzijde ontwikkelingsperspectief
Leerling: Lynn Hofstra

Gelezen en akkoord:
Ouder / verzorger||Ouder / verzorger||School


Datum 11-11-2026
""", tilt=1.1, sign=[(140, 560), (480, 560), (840, 570)], scan=True, note='picture')
D('Pediatric report scan.pdf', 'medisch', scan, """
#Lakeshore Pediatrics
Progress note   Patient: Kayla Ruiz   DOB 11/20/2016
Visit date: January 23, 2026
Follow up type 1 diabetes. HbA1c 7.8 percent. Insulin pump since August. Two night hypos this month, no seizures. School nurse must be told about snack before gym.
Plan: adjust basal rate 0.35 U/h, recheck in 8 weeks.
Dr. Tom Ferreira MD
""", tilt=-0.5, font='serif', date=day('2026-01-23'), scan=True, note='picture; American date')

# ---------- more drafts / hard ones
D('Kladversie handelingsplan.docx', 'plannen', pd, ['KLADVERSIE!! nog controleren', '## plan lezen - Anna, gr 4', 'Anna leest 5 x per wk met maatje (Tutor), 12 wkn. Start dinsdag. Doel = AVI M4. Beginsituatie: E3, foutloos maar traag. Evaluatie wk 48 met ma.', 'TODO: wie doet donderdag?'], draft=True, font='Carlito', note='kladversie = draft')
