"""Plans, forms, letters. Every child, school and practice is invented."""

from producers import chromium, distilled, generator, joined, scan, typewriter, word, writer, writer_word

DOCUMENTS = []


def doc(file, maker, kinds, text, date=None, note="", scan=False, **options):
    DOCUMENTS.append(dict(file=file, maker=maker, kinds=kinds.split(), text=text, date=date, note=note, scan=scan, options=options))


# --- Growth documents, OPP parts, OP ------------------------------------------------------------------------------

doc("Groeidoc Sanne deel 1.docx", word, "groeidocument-opp-deel-1", """
# Groeidocument
## Deel 1: in kaart brengen
| Roepnaam | Sanne
| Groep | 5
| Invuldatum | 14 september 2026
| Ingevuld door | leerkracht en ib'er
### Wat zegt Sanne zelf?
Ik vind gym en tekenen leuk. Ik weet vaak niet waar ik moet beginnen als de juf klaar is met uitleggen.
### Wat zien ouders thuis?
Moeder vertelt dat Sanne na schooltijd moe is en veel tijd nodig heeft om los te komen van de dag.
### Wat gaat goed, wat staat in de weg?
| Helpt | Helpt niet
| Vaste plek vooraan, taakkaart met drie stappen | Wisselende invallers, lange klassikale instructie
### Wat heeft deze leerling nodig?
* een leerkracht die voordoet en hardop denkt
* opdrachten die in stukken zijn geknipt
### Hoe verder
De school vraagt het samenwerkingsverband om mee te denken over de start van zelfstandig werken.
""", header="De Zevensprong - vertrouwelijk")

doc("GD-1 R. Mulder.pdf", chromium, "groeidocument-opp-deel-1", """
# Groei-document leerling
~ OPP deel 1 (blijft op school; wordt meegestuurd bij een hulpvraag)
## 1. Leerlinggegevens
| Leerling | R. Mulder | Groep | 4
| School | obs De Wilgen | Leerkracht | mw. Terpstra
## 2. Betrokkenen
Ouders, leerkracht, intern begeleider, schoolmaatschappelijk werk (sinds maart).
## 3. Beeld van de ontwikkeling
Werkhouding: begint vlot, haakt na tien minuten af. Sociaal: zoekt één vast maatje. Cognitief: rekenen op niveau, lezen een half jaar achter.
## 4. Beschermend en belastend
Beschermend: humor, doorzetten bij sport, betrokken grootouders. Belastend: slaapt weinig, spanningen rond omgang.
## 5. Onderwijsbehoeften
R. heeft een instructie nodig die kort is, en een volwassene die na vijf minuten terugkomt.
## 6. Wat is er gedaan en wat leverde het op
Verlengde instructie lezen, 3 x 20 minuten per week, twintig weken: groei van AVI M3 naar E3.
""", style="h2{background:#eef;padding:1mm}", header="R. Mulder | groep 4 | obs De Wilgen", footer="Groeidocument v3.1 - afgedrukt op 02-11-2026")

doc("HGPD formulier.pdf", typewriter, "groeidocument-opp-deel-1", """
# HGPD-formulier
Leerling: J. de W.  Groep: 6  Ingevuld: week 41
## A. Kind
Sterke kanten: ruimtelijk inzicht, behulpzaam in de kleine kring. Zorgen: leestempo, faalangstige reacties bij nieuwe taken, weinig aansluiting tijdens het buitenspelen.
## B. Onderwijs
De leerkracht geeft voorinstructie en werkt met een maatje. Klas van 29 leerlingen, waarvan zes met een eigen programma.
## C. Opvoeding
Ouders herkennen het beeld en oefenen thuis met het dagelijks voorlezen van de weekagenda.
## D. Integratief beeld
Een vriendelijke jongen die zich inhoudt zodra hij denkt te kunnen falen. De stimulerende factoren liggen in zijn belangstelling voor techniek, de belemmerende factoren in het leestempo en de drukte van de groep.
## E. Wat heeft hij nodig
Onderwijsbehoeften: tijd, voorspelbaarheid, succeservaringen.
""")

doc("TOP-dossier - bijgewerkt.pdf", writer, "groeidocument-opp-deel-1 lvs-toetsen", """
# TOP dossier
## Aanleiding
De school ziet sinds de start in groep 7 dat B. vastloopt bij rekenen en zich terugtrekt.
## Kindkenmerken
Nieuwsgierig, taalvaardig. Stimulerende factoren: groot woordenboek in het hoofd, lieve vrienden. Belemmerende factoren: zwak werkgeheugen, snel overprikkeld.
## Onderwijsbehoeften
Rekenen met materiaal, opgaven een voor een aangeboden, rust na de pauze.
## Visie van ouders
Ouders zien thuis een vrolijk kind en vragen om rust op school.
---
# Overzicht LVS-toetsen
~ Niet-methodetoetsen leerling, alle jaren
| Toets | Afname | Vaardigheidsscore | Niveau | DLE
| Rekenen-Wiskunde 3.0 M6 | 01-2026 | 188 | V | 24
| Rekenen-Wiskunde 3.0 E6 | 06-2026 | 193 | V | 26
| Begrijpend lezen 3.0 M6 | 01-2026 | 176 | II | 38
| DMT kaart 1-3 | 01-2026 | 72 | III | 34
| Spelling 3.0 E6 | 06-2026 | 311 | III | 37
""", note="the growth document holds the test overview on its second page")

doc("OPP deel I (K.B.).docx", writer_word, "groeidocument-opp-deel-1", """
# Ontwikkelingsperspectiefplan (OPP) deel I
## Algemene gegevens
| Initialen | K.B. | Geslacht | j | Leerjaar | 3
## Hulpvraag van de school
Hoe krijgen we K. langer dan een kwartier aan het werk, zonder dat iemand naast hem zit?
## Visie leerling
"Ik wil weten wat er straks komt."
## Visie ouders
Ouders maken zich zorgen over de overgang naar groep 4 en hebben met de huisarts over slapen gesproken.
## Bevorderend en belemmerend
Bevorderend: auditief sterk, muzikaal. Belemmerend: vermijdt schrijven.
## Ondersteuningsbehoeften
Visuele dagplanning, korte schrijftaken, beweegmomenten.
""")

doc("handelingsdeel nov.pdf", chromium, "opp-deel-2", """
# Handelingsdeel bij het OPP
~ periode 2, november - februari
| Doel | Hoe | Wie | Wanneer evalueren | Resultaat
| L. leest in februari AVI E4 zonder meer dan vijf fouten | Ralfi-lezen, 4 x per week | lkr / oa | 12-02-2027 | 
| L. steekt bij het buitenspelen zelf contact aan | Time-in met maatje, sociaal verhaal | oa | 12-02-2027 | 
| L. vraagt om hulp met het blokje | Blokje op tafel, elke ronde bekijken | lkr | wekelijks | deels behaald
## Afspraken met ouders
Ouders lezen iedere avond een bladzijde om en om. School belt elke tweede vrijdag.
## Instemming
Ouders stemmen in met de ondersteuning die in dit handelingsdeel staat.
Naam: ................ Datum: ................ Handtekening: ................
""", size="A4 landscape")

doc("OPP2_evaluatie_T.docx", word, "opp-deel-2", """
# OPP – deel 2
## Evaluatie met ouders
Doel 1: T. kan tot 100 optellen met overschrijding. Doel behaald.
Doel 2: T. werkt twintig minuten zelfstandig. Doel niet behaald: twaalf minuten, met het oog op een langere aanloop wordt dit doel verlengd.
Doel 3: T. benoemt een gevoel bij een conflict. Doel gedeeltelijk behaald.
## Nieuwe doelen (SMART)
| Vakgebied | Doel | Aanpak
| Rekenen | In juni lost T. 8 van 10 klokopgaven op | Instructietafel, klok van karton
| Gedrag | In april noemt T. zelf een uitweg bij een ruzie | Rollenspel met de kwt
## Ondersteuning van buiten
Begeleider passend onderwijs: anderhalf uur per week tot de zomervakantie.
""", header="Basisschool Het Rondeel", footer="T., groep 5")

doc("ontwikkelingsperspectiefplan geevalueerd.pdf", generator, "opp-deel-2", """
# Ontwikkelingsperspectiefplan
## Handelingsdeel en evaluatie, schooljaar 2025-2026
Leerling: N.   Groep: 7   Plan loopt van 1 oktober 2025 tot 10 juli 2026
## Gestelde doelen
* Technisch lezen: van M5 naar E5. Evaluatie: behaald in juni.
* Taakaanpak: weektaak in drie blokken. Evaluatie: behaald, N. plant nu zelf.
* Sociaal: een keer per dag meespelen. Evaluatie: nog niet; op het plein zoekt N. de pleinwacht op.
## Inzet
Onderwijsassistent 3 x 30 minuten. Ambulant begeleider eens in de zes weken.
## Evaluatie met ouders en leerling
Op 24 juni besproken met beide ouders en N. zelf. Ouders herkennen de vooruitgang en vragen aandacht voor de overstap naar groep 8.
""", columns=2, header="bs. De Vlindertuin     N., groep 7")

doc("Ontwikkelingsperspectief D.pdf", generator, "op", """
# Ontwikkelingsperspectief
| Leerling | D. | Groep | 6
| Ingangsdatum | 01-09-2026 | Plan van | bs. Sint Joris
## Beginsituatie
D. is een jongen van negen jaar die vanaf groep 4 een eigen leerlijn rekenen volgt.
Welke interventies hebben al plaatsgevonden en waren deze effectief?
Rekenen: individuele instructie, 4 x 25 minuten per week (effect: twee maanden groei in een half jaar). Gedrag: beloningskaart (effect: alleen bij de vaste leerkracht).
## Uitstroomniveau
| Gebied | Verwacht eind groep 8
| Rekenen | E5
| Begrijpend lezen | E6
Uitstroombestemming: praktijkonderwijs
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
De achterstand bij rekenen is groter dan twee leerjaren en de gewone aanpak volstaat niet meer.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Plaatsing in het speciaal basisonderwijs vanaf januari.
""", footer="ParnasSys - D., groep 6 - geprint op 18-11-2026")

doc("OPP parnassys + handtekening.pdf", joined, "op ondertekening-op", [
    (chromium, """
# Ontwikkelingsperspectief leerling
| Naam | V. | Geboren | 3-5-2017 | Groep | 4
## Beginsituatie
V. kan zich kort richten en heeft veel nabijheid nodig. De kleuterperiode duurde drie jaar.
### Welke interventies hebben al plaatsgevonden en waren deze effectief
Inzet onderwijsassistent (ja, zolang die er is), arrangement gedrag (deels), verkorte dagen (nee).
## Uitstroomniveau
Uitstroombestemming: vso, uitstroomprofiel arbeid
## Conclusie
### Om welke reden krijgt leerling een ontwikkelingsperspectief?
V. vraagt ondersteuning die de basisondersteuning ver te boven gaat.
### Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Een toelaatbaarheidsverklaring voor het so, categorie laag.
""", {}),
    (chromium, """
## Ondertekening
Dit ontwikkelingsperspectief is op school besproken. Ondergetekenden zijn akkoord met het uitvoerende deel.
| Naam | Rol | Plaats en datum | Handtekening
| mw. A. V. | ouder | Wijchen, 9-11-2026 | A. V.
| dhr. P. V. | ouder | Wijchen, 9-11-2026 | P. V.
| mw. Houtman | directeur | Wijchen, 10-11-2026 | Houtman
""", {"style": "td{height:14mm}"})], note="the sheet with the signatures is the last page of the same file")

doc("OP Zwart J..docx", word, "op", """
# Ontwikkelingsperspectief (OP)
## Beginsituatie
J. volgt sinds februari een eigen programma voor spelling en rekenen. Medisch: bril, geen bijzonderheden.
Welke interventies hebben al plaatsgevonden en waren deze effectief
Pre-teaching spelling: weinig effect. Maatwerk rekenen met concreet materiaal: effectief, doch arbeidsintensief.
## Uitstroomniveau en uitstroombestemming
Verwachting: vmbo basisberoepsgerichte leerweg met lwoo.
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
Zie de beginsituatie: drie leerjaren verschil bij rekenen.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Meedenken over een passende plek na de zomer.
""", plain=True, font="Arial")

doc("OP M. (uitdraai).pdf", distilled, "op", """
# Ontwikkelingsperspectief
~ basisschool De Kiem
## Personalia
| Roepnaam | M. | Leerjaar | 7
## Beginsituatie
Thuissituatie: samengesteld gezin. IQ-gegevens: in 2023 werd een disharmonisch profiel gevonden (WISC-V, TIQ 74). Sociaal-emotioneel: ZIEN! laat een lage score op welbevinden zien.
Welke interventies hebben al plaatsgevonden en waren deze effectief?
Weerbaarheidstraining (matig), inzet schoolmaatschappelijk werk (goed), eigen leerlijn begrijpend lezen (goed).
## Doelen en tussendoelen
Begrijpend lezen: in januari niveau E5. Rekenen: in juni niveau M6.
## Uitstroomniveau
Uitstroombestemming: vmbo basis / praktijkonderwijs. Toelichting: motivatie en doorzetten zijn sterk.
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
M. haalt de doelen van groep 8 op twee gebieden niet.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Een TLV voor het sbo.
""", style="body{font-family:'Liberation Sans';columns:2}h1{column-span:all}", note="names an IQ test and ZIEN, and is neither")

# --- Signatures, consent, application -------------------------------------------------------------------------------

doc("handtekeningenblad opp.pdf", scan, "ondertekening-op", """
# Handtekeningenblad ontwikkelingsperspectief
Wij hebben het ontwikkelingsperspectief van onze zoon gelezen en met school besproken. Wij gaan akkoord.
Naam ouder 1: F. el Amrani   Handtekening: F. el Amrani
Naam ouder 2: S. el Amrani   Handtekening: S. el Amrani
Namens de school: K. Brand, intern begeleider
Nijmegen, 3 november 2026
""", ocr=True, note="a scan with an OCR layer")

doc("Ondertekening.pdf", scan, "ondertekening-op", """
Gezien en akkoord,
Ouder(s)/verzorger(s)
J. Verbeek
Directie
""", scan=True, note="a scan without text")

doc("laatste blz OP getekend.docx", word, "ondertekening-op", """
# Ondertekening OP
Voor akkoord met het ontwikkelingsperspectief van: Yara
| Ouder/verzorger 1 | Ouder/verzorger 2 | School
| w.g. L. Peters | w.g. D. Peters | w.g. H. Smit (ib)
Druten, 28 oktober 2026
""")

doc("toestemming gegevens.pdf", writer, "toestemmingsverklaring", """
# Toestemming uitwisselen gegevens
Ondergetekenden, ouder(s) of voogd van
| Naam kind | Noor de Lange
| Geboren op | 17-04-2016
geven de school toestemming om gegevens uit het dossier te delen met het samenwerkingsverband passend onderwijs Stromenland, voor het aanvragen van extra ondersteuning.
Het gaat om:
* het ontwikkelingsperspectief en het groeidocument
* toetsuitslagen en het verslag van het intelligentieonderzoek
* verslagen van logopedie of fysiotherapie
Deze toestemming geldt tot het einde van het schooljaar en kan altijd worden ingetrokken.
Plaats: ............ Datum: ............ Handtekening ouder 1: ............ Handtekening ouder 2: ............
""")

doc("akkoordverklaring.docx", writer_word, "toestemmingsverklaring", """
# Akkoordverklaring ouders/verzorgers
Hierbij verklaren wij dat basisschool De Regenboog informatie over onze dochter mag verstrekken aan en opvragen bij:
| Instantie | Ja | Nee
| Samenwerkingsverband | x | 
| GGD jeugdarts | x | 
| Praktijk voor logopedie | x | 
| Wijkteam | | x
Wij weten dat wij inzage hebben in wat wordt verstuurd en dat wij onze toestemming mogen intrekken.
Handtekening gezaghebbende ouder(s) en datum
""")

doc("1op1 begeleiding - toestemmingsformulier.pdf", chromium, "toestemmingsverklaring", """
# Toestemmingsformulier individuele begeleiding
Uw kind krijgt advies en kortdurende ondersteuning van een medewerker van het platform. Daarbij wordt een op een met uw kind gewerkt en er kan een observatie in de klas plaatsvinden.
Ik geef toestemming voor deze begeleiding: ja / nee
Naam van het kind: Finn Aalders, groep 3
Naam ouder: ..................   Handtekening: ..................   Datum: ..................
""", style="body{font-family:'Liberation Sans Narrow'}")

doc("Aanvraag TLV sbo formulier.pdf", generator, "aanvraagformulier-tlv", """
# Aanvraagformulier toelaatbaarheidsverklaring
| Soort aanvraag | SBO / SO laag / SO midden / SO hoog
| Eerste aanvraag of verlenging | eerste aanvraag
| Gewenste ingangsdatum | 1 februari 2027
## Gegevens leerling
| Achternaam | Bouwman | Voornamen | Teun
| Geboortedatum | 22-08-2015 | BSN | zie Kindkans
## Gegevens aanvrager
| School | bs. De Akker | Brinnummer | 00XX | Contact | mw. R. Lens
## Motivering
De school heeft alles geprobeerd wat binnen haar mogelijkheden ligt; zie het ontwikkelingsperspectief, de deskundigenadviezen en het onderzoek.
## Ondertekening ouders
Ouders zijn op de hoogte van de aanvraag en ondertekenen voor gezien.
Handtekening: ..............  Datum: ..............
""", font="Times-Roman")

doc("form tlv + toestemming ouders.docx", word, "aanvraagformulier-tlv toestemmingsverklaring", """
# Formulier aanvraag toelaatbaarheidsverklaring
## 1. Leerling
| Naam | S. Kooij | Geb. | 9-1-2018 | Groep | 3
## 2. Wat vraagt de school aan
Een toelaatbaarheidsverklaring voor het speciaal onderwijs, bekostigingscategorie laag, voor twee schooljaren.
## 3. Onderbouwing in het kort
De ondersteuningsvraag overstijgt wat de school met een arrangement kan bieden.
---
# Toestemmingsverklaring voor gegevensoverdracht
Ouders geven toestemming dat de school gegevens over hun kind verstrekt aan de commissie toelaatbaarheid.
Handtekening ouder 1 ............. Handtekening ouder 2 ............. Datum .............
""", note="two forms in one file")

doc("verlenging tlv (aanvraag).pdf", typewriter, "aanvraagformulier-tlv", """
# Aanvraag verlenging TLV
Betreft: aanvraag van een verlenging van de toelaatbaarheidsverklaring
Naam leerling: E. Postma    Huidige school: sbo De Klimboom
Huidige TLV geldig tot en met: 31 juli 2027
Gevraagde duur: tot einde basisschool
Reden van de aanvraag: de ondersteuningsbehoeften van de leerling zijn onveranderd groot. Terugplaatsing naar het reguliere basisonderwijs is besproken en wordt door school, ouders en orthopedagoog niet haalbaar geacht.
Ondertekening aanvrager:          Ondertekening ouders:
""", hyphens=False)

doc("TLV besluit.pdf", chromium, "tlv-brief", """
Stichting Samenwerkingsverband Passend Onderwijs
Aan het bevoegd gezag van bs. De Akker
Nijmegen, 4 december 2025
Betreft: toelaatbaarheidsverklaring
Geachte directie,
Het samenwerkingsverband heeft besloten dat Teun Bouwman toelaatbaar is tot het speciaal basisonderwijs.
| TLV-nummer | PO2507-25-0147
| Geldig van | 1 februari 2026
| Geldig tot en met | 31 juli 2028
| Categorie | sbo
Deze beschikking is genomen na advies van twee deskundigen en op grond van de aanvraag van uw school.
Bezwaar
Bent u het niet eens met dit besluit, dan kunt u binnen zes weken een bezwaarschrift indienen bij het samenwerkingsverband.
Hoogachtend,
de directeur-bestuurder
""")

doc("brief SO toegekend.docx", word, "tlv-brief", """
Kenmerk: TLV/2026/0311
Onderwerp: afgifte toelaatbaarheidsverklaring speciaal onderwijs
Geachte heer, mevrouw,
Naar aanleiding van uw aanvraag van 12 mei jl. verklaart het samenwerkingsverband de leerling toelaatbaar tot het speciaal onderwijs, bekostigingscategorie 2 (midden), voor de periode 1 augustus 2026 t/m 31 juli 2029.
De ouders hebben van het platform een afschrift van deze beschikking ontvangen. De nieuwe school registreert het nummer van de toelaatbaarheidsverklaring in BRON.
Een belanghebbende kan binnen zes weken na dagtekening schriftelijk bezwaar maken.
Met vriendelijke groet,
administratie commissie toelaatbaarheid
""", header="Samenwerkingsverband PO", note="a letter about a certificate that was given, not an application")

doc("schoolbrief arrangement.pdf", writer, "schoolbrief", """
Beste intern begeleider,
De arrangementencommissie heeft uw hulpvraag besproken. Het arrangement is toegekend.
| Leerling | D.V., groep 5
| Soort | arrangement gedrag
| Inzet | 30 uur ondersteuner passend onderwijs
| Periode | 1 januari t/m 1 juli
Wat wij van u vragen: neem de ondersteuning op in het handelingsdeel van het OPP, laat ouders daarvoor tekenen en registreer het arrangement in BRON. Na afloop stuurt u het geëvalueerde OPP mee.
Met vriendelijke groet,
de arrangementencommissie van het platform
""", header="Schoolbrief arrangement")

doc("beschikking groep.pdf", distilled, "schoolbrief", """
# Beschikking groepsarrangement
Geachte directeur,
Voor groep 6A kent het samenwerkingsverband een arrangement toe van 24 uur, uit te voeren door de ondersteuner passend onderwijs in de periode september tot en met december.
De kosten komen ten laste van het platform. U hoeft dit arrangement niet in BRON te registreren.
Tegen deze beslissing kunt u binnen zes weken bezwaar aantekenen.
""", style="body{font-family:'URW Gothic'}")

# --- Plans of the school ---------------------------------------------------------------------------------------------

doc("HP spelling Q2.docx", word, "plannen", """
# Individueel handelingsplan spelling
| Leerling | Lotte | Groep | 6 | Periode | 9 nov - 18 dec
## Beginsituatie
Lotte scoort op het Cito-dictee (E5) een V. Fouten vooral bij open en gesloten lettergrepen.
## Doel
Op het controledictee van 18 december schrijft Lotte 80 % van de woorden met open lettergreep goed.
## Aanpak en organisatie
Drie keer per week twintig minuten aan de instructietafel, met visuele spellingkaart.
## Evaluatie
Doel voor 70 % gehaald. Het plan wordt zes weken verlengd.
""")

doc("overzicht plannen parnassys.pdf", chromium, "plannen", """
# Selectie plannen met opmaak
~ De Wilgen, leerling: R. Mulder, groep 4, periode 01-08-2025 t/m 20-11-2026
## Plan 1: Technisch lezen
| Beginsituatie | AVI start, DMT 12 woorden
| Doelstelling | AVI M3 in januari
| Aanpak | voor-koor-door, Connect lezen
| Evaluatie | AVI M3 instructieniveau, doel bijna bereikt
## Plan 2: Werkhouding
| Beginsituatie | begint niet uit zichzelf
| Doelstelling | begint binnen twee minuten
| Aanpak | timer, taakkaart
| Evaluatie | doel bereikt met timer
""", header="Toon logo: ja", footer="Afgedrukt: 20-11-2026 13:04")

doc("Groepsplan rekenen 5.pdf", typewriter, "plannen", """
# Groepsplan rekenen groep 5
Periode: blok 2 (november - januari)      Leerkracht: dhr. Vos
Subgroep A (plus): 5 leerlingen. Compacten en verrijken.
Subgroep B (basis): 16 leerlingen. Volgt de methode.
Subgroep C (intensief): 6 leerlingen. Doel: automatiseren van de tafels 2, 3, 4, 5 en 10. Aanpak: dagelijks tien minuten herhalen, concreet materiaal, verlengde instructie. Evaluatie: tempotoets in week 3.
""", size="landscape", width=100, hyphens=False)

doc("hulpplan evaluatie jan.docx", writer_word, "plannen", """
# Evaluatie hulpplan
| Naam | Stijn | Gebied | motoriek en schrijven
| Gestart | 1 september | Geëvalueerd | 15 januari
## Waar stonden we
Stijn hield zijn potlood krampachtig vast en schreef drie woorden per minuut.
## Wat is er gedaan
Schrijfgroepje met de onderwijsassistent, driekantig potlood, schrijfmethode Schrijfdans.
## Opbrengst
Acht woorden per minuut. Het hulpplan wordt afgesloten.
""")
