"""Reports in English, German, French, Turkish."""
from lib import *

doc("Psychoeducational assessment report.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ Harbour Psychology Associates · educational and child psychology
#T Psychoeducational Assessment Report
:: Name :: Oliver James Whitcombe
:: Date of birth :: 9 March 2016
:: School :: Riverbank International School, Grade 4
:: Dates of assessment :: April 28th and May 5th, 2026
:: Date of report :: June 1st, 2026
:: Assessed by :: Dr Helen Marsh, educational psychologist
## Reason for referral
Oliver was referred by his parents because of slow progress in reading comprehension and difficulty following instructions. He was first assessed in Singapore on 14 February 2023 (WPPSI-IV, FSIQ 94).
## Background
Oliver has lived in four countries. English is spoken at home. He was late to talk and received speech therapy. Hearing and vision are normal. Parents describe a kind, anxious boy who dislikes changes of plan.
## Behaviour during testing
Oliver separated easily and was polite. He worked slowly and asked for repetition. He became tired after forty minutes, so testing was spread over two mornings.
## Cognitive ability: WISC-V (UK)
| Index | Score | 95% CI | Percentile |
| Verbal Comprehension | 92 | 85-100 | 30 |
| Visual Spatial | 108 | 99-115 | 70 |
| Fluid Reasoning | 103 | 95-110 | 58 |
| Working Memory | 82 | 76-91 | 12 |
| Processing Speed | 86 | 79-96 | 18 |
| Full Scale IQ | 93 | 88-98 | 32 |
===
## Attainment: WIAT-III UK
| Subtest | Standard score |
| Word reading | 88 |
| Reading comprehension | 81 |
| Spelling | 85 |
| Numerical operations | 97 |
## Attention and behaviour
Conners-3 parent: inattention T=70. Teacher: T=68. BASC-3: anxiety elevated.
## Summary and formulation
Oliver has average non-verbal reasoning, weaker verbal skills and a weak working memory. The profile is consistent with ADHD, predominantly inattentive presentation, and with a residual language weakness.
## Recommendations
- one instruction at a time, checked back
- visual planner and extra time
- explicit teaching of inference
- review in two years
""", date="2026-05-05", note="English; two days with ordinals; earlier test abroad.", theme="clinic", kv="plain")

doc("Speech and language therapy report.docx", ["logopedisch"], """
#T Speech and Language Therapy Assessment
~ Community Paediatric Therapies – Leeds West (NHS style report)
:: Child :: Zainab Rahimi
:: DOB :: 22/10/2018
:: Seen on :: 23/03/2026 at school
:: Report written :: 17/04/2026
:: Therapist :: Joanna Pike, HCPC registered SLT
## Background
Zainab moved to the UK in 2024. Home language is Dari; assessment took place with an interpreter. The family is planning to move to the Netherlands this summer.
## Assessment
The CELF-5 UK was used informally because it is not standardised on bilingual children. The Renfrew Action Picture Test and a language sample in both languages were collected.
## Findings
Zainab follows two-part instructions in Dari and in English. Vocabulary in English is emerging; in Dari it is age-appropriate for familiar topics. Narratives in both languages lack sequence words. Speech sounds are clear.
| Area | Dari | English |
| Understanding | within expectations | delayed |
| Sentence structure | mildly delayed | delayed |
| Narrative | delayed | delayed |
| Social use | within expectations | within expectations |
## Conclusion
Difficulties in both languages, mainly in narrative. Possible developmental language disorder; monitor.
## Advice for the new school
Pre-teach key words, use picture sequences and allow her to plan in Dari.
""", date="2026-03-23", note="English, dd/mm/yyyy.", eng="docx", font="Arial", kv="inline")

doc("Occupational therapy evaluation.pdf", ["medisch"], """
^ Maple Grove Pediatric Therapy, Ohio
#T Occupational Therapy Evaluation
| Patient | DOB | Evaluation date | Referred by |
| Oliver Whitcombe | March 9, 2016 | October 21, 2025 | Dr. P. Nolan, pediatrician |
## Reason
Handwriting, fatigue and clumsiness at school.
## Tests
BOT-2 fine manual control: scale score 11, below average. Beery VMI: 84. Visual perception: 98. Motor coordination: 76.
## Observation
Static tripod grasp with thumb wrap, heavy pressure, loses line after five lines. Avoids ball games.
## Assessment
Fine motor coordination is below average with reduced endurance.
## Plan
Weekly sessions for 12 weeks, keyboarding instruction, slant board, pencil grip. Re-evaluation in spring 2026.
Electronically signed by K. Donnelly, OTR/L on November 3, 2025
""", date="2025-10-21", note="American month first in words.", eng="rl", font="Helvetica", size=10)

doc("Draft EP report.docx", ["psychodiagnostisch-onderzoek"], """
#T Educational Psychologist's Advice
~ DRAFT – for parents' comments only
:: Name :: Zainab Rahimi
:: Born :: 22 October 2018
:: Consultation and observation :: Tuesday 12 May 2026
:: Draft issued :: 2 June 2026
## Views of the child
Zainab drew her classroom with herself near the door. She said she likes drawing and plaits, and does not like reading aloud.
## Assessment through teaching
Dynamic assessment with the CATM showed that Zainab benefits from a strategy once it is modelled twice. Memory for pictures is good. She generalises slowly.
## Strengths and difficulties
Zainab is friendly, persistent and has good visual memory. She needs more time than her peers to process spoken language.
## Outcomes sought
By the end of the school year Zainab will retell a story with a beginning, middle and end.
## Provision advised
Daily small group language work, 20 minutes. Adult check-in at the start of each task.
""", date="2026-05-12", draft=True, note="English draft; dynamic assessment.", eng="docx", font="Calibri", kv="plain")

doc("Individual Education Plan.pdf", ["plannen"], """
#T Individual Education Plan (IEP)
^ Riverbank International School – Learning Support
:: Student :: Oliver Whitcombe
:: Grade :: 4
:: Plan period :: January – June 2026
:: Case manager :: Ms. Duarte
| Goal | Baseline | Strategy | Who | Review |
| Infer the main idea in a Grade 3 text, 4 of 5 | 1 of 5 | modelling, think-aloud, graphic organiser, 3 x 30 min | learning support | 3 of 5, goal continued |
| Start a task within two minutes | 20% of tasks | checklist on desk, teacher check-in | class teacher | 65%, met partly |
| Write a paragraph of five sentences | 2 sentences | keyboard, sentence starters | class teacher | met |
| Recover from upset within ten minutes | 25 minutes | calm corner, five-point scale | counsellor | met |
## Accommodations
Extra time, seat near the front, instructions in writing, quiet room for tests.
## Evaluation summary
Three of four goals met or partly met. Reading inference needs a new approach in the next plan.
""", note="English plan with goals, approach, evaluation.", theme="green", kv="grid")

doc("School transfer report.docx", ["okr"], """
#T Transfer report to next school
:: Pupil :: Zainab Rahimi
:: From :: Hollin Bank Primary School, Year 3
:: To :: next school in the Netherlands (name not known)
:: Completed by :: class teacher and SENCo
:: Completed on :: 10 July 2026
## Attainment
Reading: working at the Year 1 standard. Writing: Year 1. Mathematics: Year 2, secure in number to 100.
## Curriculum covered
Phonics phase 5, White Rose Year 2 and the start of Year 3, science: plants and magnets.
## Support given
Pre-teaching, bilingual assistant two mornings, lunchtime buddy.
## Attendance and punctuality
96 percent.
## Attitude and friendships
Zainab is liked by her peers and works hard. She hides when she is not sure.
## What we recommend
Keep the buddy, use visuals, meet the parents with an interpreter in the first week.
""", note="English report to the next school.", eng="docx", font="Verdana", size=9.5, kv="plain")

doc("Psychologisches Gutachten Marburg.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ Praxis für Kinder- und Jugendpsychologie Dr. Weidenbach, Marburg
% Marburg, den 11. März 2026
#T Psychologisches Gutachten
:: Kind :: Paul Reinders
:: geboren am :: 14.08.2016
:: Schule :: Grundschule am Rheintor, Klasse 3b
:: Auftraggeber :: Erziehungsberechtigte
:: Untersuchungstermine :: 02.02.2026 und 09.02.2026
## 1 Anlass
Die Eltern bitten um eine Abklärung der Konzentrationsprobleme und der schulischen Leistungen vor dem Umzug in die Niederlande. Eine Schuleingangsuntersuchung fand am 17.05.2022 statt und war unauffällig.
## 2 Verwendete Verfahren
WISC-V (deutsche Fassung), d2-R, CBCL/6-18R, TRF, DISYPS-III (FBB-ADHS), Satzergänzungstest, Exploration der Eltern und des Kindes.
## 3 Verhaltensbeobachtung
Paul kommt freundlich und neugierig. Er wechselt oft die Sitzposition, summt und steht zweimal auf. Bei Aufgaben mit Material bleibt er länger dabei. Rückmeldungen nimmt er gut an.
## 4 Ergebnisse
### 4.1 Intelligenz
| Index | Wert | Prozentrang |
| Sprachverständnis | 105 | 63 |
| Visuell-räumliche Verarbeitung | 111 | 77 |
| Fluides Schlussfolgern | 109 | 73 |
| Arbeitsgedächtnis | 88 | 21 |
| Verarbeitungsgeschwindigkeit | 84 | 14 |
| Gesamt-IQ | 101 | 53 |
### 4.2 Aufmerksamkeit
d2-R: Bearbeitungstempo PR 16, Konzentrationsleistung PR 9, Fehler 12 Prozent.
### 4.3 Verhalten
FBB-ADHS Eltern: Unaufmerksamkeit auffällig, Hyperaktivität grenzwertig. TRF: Aufmerksamkeitsprobleme T=71.
===
## 5 Beurteilung
Bei durchschnittlicher Intelligenz zeigt Paul deutliche Schwächen im Arbeitsgedächtnis, im Tempo und in der Daueraufmerksamkeit. Die Kriterien einer Aktivitäts- und Aufmerksamkeitsstörung (F90.0) sind erfüllt. Der Leidensdruck ist in der Schule größer als zu Hause.
## 6 Empfehlungen
- klare Sitzordnung, kurze Aufgaben, häufige Rückmeldung
- Elterntraining
- kinderpsychiatrische Vorstellung zur Prüfung einer Medikation
- Nachteilsausgleich beim Schreibtempo
Dr. phil. M. Weidenbach
""", date="2026-02-09", note="German; two Termine, Gutachten a month later.", eng="docxpdf", font="Times New Roman", size=11, kv="plain")

doc("Logopaedischer Befundbericht.pdf", ["logopedisch"], """
^ Logopädische Praxis Silbenhaus, Emmerich
#T Logopädischer Befundbericht
Patient: Mia Terhorst, geb. 30.11.2018
Verordnung: SP1, Erstdiagnostik am 9. September 2025
Befund erstellt: 30. September 2025
## Anamnese
Die Familie wohnt an der Grenze; Mia besuchte eine deutsche Kita und wechselt auf eine niederländische Schule. Zweisprachig, Deutsch dominant.
## Diagnostik
| Verfahren | T-Wert |
| SETK 3-5, Satzgedächtnis | 36 |
| TROG-D | 41 |
| PDSS, Wortproduktion | 34 |
| Phonologische Analyse | Vorverlagerung /k/ zu /t/ |
## Beurteilung
Phonologische Störung und eingeschränkter aktiver Wortschatz bei gutem Sprachverständnis. Das Hörvermögen wurde pädaudiologisch geprüft und war normal.
## Therapie
Zehn Einheiten zu 45 Minuten, dann Überprüfung. Bei Schulwechsel sollte die Behandlung weitergeführt werden.
K. Ossenkamp, Logopädin
""", date="2025-09-09", note="German; 'Erstdiagnostik am'.", theme="type")

doc("SPZ Arztbrief.pdf", ["medisch"], """
^ Sozialpädiatrisches Zentrum am Klinikum Westmünsterland
% Datum des Schreibens: 27. Januar 2026
Betr.: Mia Terhorst, geb. 30.11.2018 – Vorstellung am 12. Januar 2026
#T Ambulanter Arztbrief
Sehr geehrte Kollegen,
wir berichten über die oben genannte Patientin, die sich in unserem Zentrum ambulant vorstellte.
**Diagnosen:** kombinierte umschriebene Entwicklungsstörung (F83), Z.n. Frühgeburt der 29. SSW, Strabismus convergens (operiert 06/2021).
**Anamnese:** Einschulung mit sieben Jahren. Beginn Ergotherapie 2024. Die Eltern berichten über Ungeschick, rasche Ermüdung und Ängste vor dem Schulwechsel in die Niederlande.
**Befund:** guter Allgemeinzustand, Gewicht 22 kg, Größe 121 cm. Neurologisch diskrete Koordinationsschwäche, Reflexe seitengleich. Motoriktest MOT 4-6 entfällt aufgrund des Alters; M-ABC-2 Prozentrang 5.
**EEG** unauffällig.
**Beurteilung:** Motorische Koordinationsstörung, keine Hinweise auf progrediente Erkrankung.
**Procedere:** Fortsetzung Ergotherapie, Verlaufskontrolle in 12 Monaten, Empfehlung an die Schule: Anstrengung begrenzen, Sitzplatz vorne.
Oberärztin Dr. U. Kestermann
""", date="2026-01-12", note="German hospital letter, 'Vorstellung am' in the subject line.", theme="serif")

doc("LRS Bericht Entwurf.docx", ["dyslexie"], """
#T Fachtherapeutischer Bericht – Lese-Rechtschreib-Störung
~ ENTWURF, Stand 18. Mai 2026
| Name | Geburtsdatum | Testdatum | Klasse |
| Paul Reinders | 14.08.2016 | 29. April 2026 | 3b |
## Anlass
Paul liest stockend und schreibt viele Wörter lautgetreu. Die Klassenlehrerin bittet um eine Abklärung.
## Verfahren und Werte
| Test | PR |
| SLRT-II Wörter | 6 |
| SLRT-II Pseudowörter | 3 |
| DERET 3-4+ Rechtschreibung | 8 |
| ELFE II Leseverständnis | 14 |
## Einschätzung
Die Leistungen liegen deutlich unter dem Durchschnitt der Klassenstufe. Bei durchschnittlicher Begabung (vgl. psychologisches Gutachten von Februar 2026) sprechen die Werte für eine Lese-Rechtschreib-Störung (F81.0).
## Förderung
Zweimal wöchentlich Lerntherapie, Silbentraining, Vorlesefunktion.
""", date="2026-04-29", draft=True, note="German draft ('Entwurf'); draft date later.", eng="docx", font="Calibri")

doc("Bilan psychologique WISC-V.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ Centre médico-psycho-pédagogique Les Tilleuls, Lille
#T Compte rendu d'examen psychologique
:: Nom et prénom :: Duvallier, Inès
:: Née le :: 3 décembre 2015
:: Classe :: CM1
:: Dates de passation :: 14 et 21 janvier 2026
:: Compte rendu du :: 20 février 2026
## Motif de la consultation
Inès est adressée par son école en raison de difficultés scolaires et d'un manque de confiance. La famille s'installe aux Pays-Bas à l'été. Un bilan avait été réalisé en mai 2021 (WPPSI-IV) à l'école maternelle.
## Attitude pendant l'examen
Inès est souriante, parle peu, se décourage vite. Elle cherche l'approbation. Le rythme est lent mais soigneux.
## Résultats au WISC-V
| Indice | Note | Intervalle de confiance | Rang percentile |
| Compréhension verbale | 89 | 82-98 | 23 |
| Visuospatial | 103 | 95-111 | 58 |
| Raisonnement fluide | 97 | 90-104 | 42 |
| Mémoire de travail | 79 | 73-89 | 8 |
| Vitesse de traitement | 95 | 87-104 | 37 |
| QIT | 91 | 86-97 | 27 |
===
## Épreuves complémentaires
Figure de Rey : copie au 30e percentile, mémoire au 10e. Test de barrage : 25e percentile. Dessin de la famille : Inès se représente au centre, entourée de sa grand-mère.
## Synthèse
Intelligence dans la moyenne, avec une mémoire de travail fragile qui explique la difficulté à suivre les consignes longues. L'estime de soi est affectée par l'échec en lecture.
## Préconisations
- consignes courtes, répétées
- valorisation orale, pas de lecture à voix haute devant la classe
- suivi orthophonique
- soutien psychologique si la confiance ne revient pas
C. Lambrecht, psychologue de l'Éducation
""", date="2026-01-21", note="French; two days of testing, 'passation'.", eng="docxpdf", font="Georgia", kv="table")

doc("Bilan orthophonique.docx", ["logopedisch"], """
#T Compte rendu de bilan orthophonique
~ Cabinet d'orthophonie Rue des Écoles – prescription du docteur Fabre
Patiente : Inès Duvallier, née le 3/12/2015
Bilan effectué le 17 septembre 2025
Compte rendu adressé le 6 octobre 2025
## Plainte
Lecture lente, confusions de lettres, orthographe instable malgré deux années d'aide personnalisée.
## Langage oral
| Épreuve (EVALEO 6-15) | Classe |
| Lexique en réception | 4 |
| Programmation orale de phrases | 3 |
| Répétition de logatomes | 2 |
## Langage écrit
| Épreuve | Résultat | Écart-type |
| Alouette-R, temps | 91 mots en 3 min | -2,3 |
| Lecture de mots irréguliers | 11/20 | -1,9 |
| Dictée de mots | 19/40 | -2,1 |
## Diagnostic orthophonique
Trouble spécifique des apprentissages avec déficit en lecture et en orthographe (dyslexie-dysorthographie), de sévérité moyenne.
## Projet thérapeutique
Trente séances de 45 minutes, une par semaine. Aménagements : tiers temps, textes agrandis, police sans empattement.
""", date="2025-09-17", note="French speech therapist's report; the finding is dyslexia, so 'dyslexie' as a second kind is defensible. Labelled logopedisch.", eng="docx", font="Calibri")

doc("Bilan psychomoteur provisoire.pdf", ["medisch"], """
^ Hôpital de jour Arc-en-ciel, Bruxelles – service de psychomotricité
#T Bilan psychomoteur
Version provisoire – ne pas diffuser
:: Enfant :: Noé Baudouin
:: Date de naissance :: 5 mai 2018
:: Bilan fait les :: 9 et 16 mars 2026
:: Rédigé :: le 30 mars 2026
## Demande
Lenteur à l'habillage, chutes fréquentes, écriture illisible. La famille déménage à Bréda.
## Épreuves
| Épreuve | Résultat |
| M-ABC-2, dextérité manuelle | 5e percentile |
| M-ABC-2, équilibre | 9e percentile |
| BHK | -2,4 écarts-types |
| NP-MOT tonus | hypotonie axiale |
## Observation clinique
Noé est volontaire. Il se fatigue après vingt minutes et s'appuie sur la table. Le regard guide chaque geste.
## Conclusion
Trouble développemental de la coordination. Une prise en charge de trente séances est proposée.
## Conseils à l'école
Siège stable, clavier pour les textes longs, moins de copie.
""", date="2026-03-16", draft=True, note="French, 'version provisoire'; two days.", theme="soft", kv="inline")

doc("RAM egitsel degerlendirme raporu.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], """
^ T.C. Millî Eğitim Bakanlığı – Kayabaşı Rehberlik ve Araştırma Merkezi
#T Eğitsel ve Psikolojik Değerlendirme Raporu
:: Adı Soyadı :: Kerem Yıldızoğlu
:: Doğum tarihi :: 23 Temmuz 2016
:: Okulu / Sınıfı :: Cumhuriyet İlkokulu / 3-C
:: Test tarihi :: 12 Mayıs 2026
:: Rapor tarihi :: 29 Mayıs 2026
:: Değerlendiren :: Psikolog E. Çağlar
## Başvuru nedeni
Okul, öğrencinin okuma ve matematikte yaşıtlarından geri kaldığını bildirmiştir. Aile yaz aylarında Hollanda'ya taşınacaktır. Daha önce 3 Ekim 2023 tarihinde anaokulunda gelişim taraması (AGTE) yapılmıştır.
## Değerlendirme sırasındaki gözlemler
Kerem görüşmeye istekle geldi, yönergeleri dinledi, uzun sorularda dikkatini sürdürmekte zorlandı. Yanlış yaptığında üzüldü ve "bilmiyorum" dedi. Cesaretlendirildiğinde devam etti.
## Zekâ testi sonuçları (WISC-IV)
| Bölüm | Puan | Düzey |
| Sözel Kavrama | 78 | sınırda |
| Algısal Akıl Yürütme | 86 | normal altı |
| Çalışma Belleği | 74 | sınırda |
| İşlemleme Hızı | 82 | normal altı |
| Tüm Ölçek Zekâ Puanı | 76 | sınırda |
## Eğitsel performans
Okuma: dakikada 38 kelime. Yazma: basit cümleler. Matematik: 20'ye kadar toplama ve çıkarma.
## Sonuç ve öneriler
Zihinsel performans sınırdadır. Destek eğitim odasında haftada altı saat bireysel eğitim, kısa yönergeler, görsel materyal ve ailenin bilgilendirilmesi önerilir.
""", date="2026-05-12", note="Turkish; month words; a note about an earlier screening.", eng="rl", font="dejavu", size=9.5, kv="table")

doc("Dil ve konusma degerlendirme raporu.docx", ["logopedisch"], """
#T Dil ve Konuşma Değerlendirme Raporu
~ Akasya Özel Eğitim ve Rehabilitasyon Merkezi, Konya
Danışan: Elif Su Karaca, doğum tarihi 09.02.2019
Değerlendirme tarihi: 21.04.2026
Raporun yazıldığı tarih: 04.05.2026
Dil ve konuşma terapisti: B. Özdemir
## Geliş nedeni
Aile, Elif'in konuşmasının anlaşılmadığını ve arkadaşlarıyla oynamakta güçlük çektiğini belirtmiştir. Baba Hollanda'da çalışmaktadır; aile birleşimi sürmektedir.
## Uygulanan testler
| Test | Sonuç |
| TEDİL alıcı dil | standart puan 88 |
| TEDİL ifade edici dil | standart puan 74 |
| SST sesletim | 14 sesten 6 hata |
| Doğal dil örneği | ortalama sözce uzunluğu 3,1 |
## Bulgular
Alıcı dil yaşına yakındır. İfade edici dilde kısa cümleler ve ek hataları görülür. Konuşmada /k/ ve /g/ seslerinde öne alma vardır.
## Öneri
Haftada iki seans dil ve konuşma terapisi. Yeni okulda ana dilin desteklenmesi önemlidir. Altı ay sonra, Ekim 2026'da yeniden değerlendirme önerilir.
""", date="2026-04-21", note="Turkish; a later re-assessment only planned.", eng="docx", font="Times New Roman", size=11)

doc("Okul gozlem notu.pdf", ["observatie"], """
#T Sınıf Gözlem Raporu
^ Cumhuriyet İlkokulu Rehberlik Servisi
Öğrenci: Kerem Yıldızoğlu, 3-C
Gözlem tarihi: 6 Nisan 2026 Pazartesi, 09.00-10.20
Gözlemci: rehber öğretmen
| Saat | Etkinlik | Kerem'in davranışı |
| 09.00 | yoklama | sırasında oturuyor, kalemiyle oynuyor |
| 09.10 | okuma | metni parmağıyla takip ediyor, iki satır sonra duruyor |
| 09.30 | matematik | arkadaşına bakıyor, boncuklarla üç işlem yapıyor |
| 10.00 | teneffüs | futbol oynuyor, kurallara uyuyor |
## Değerlendirme
Kerem somut malzeme ile çalıştığında dersin içinde kalmaktadır. Uzun sözel anlatımda kopmaktadır. Öğretmen yanına geldiğinde yeniden başlamaktadır.
## Öneri
Ön sıra, kısa görevler, sık geri bildirim.
""", date="2026-04-06", note="Turkish class observation.", theme="clinic")
