"""Set A: single documents."""
import sys
from lib import *
OUT = ROOT / "documents"; OUT.mkdir(exist_ok=True)
LAB = []


def add(file, kinds, make, note="", **kw):
    LAB.append((file, kinds, note, kw))
    o = OUT / file
    if o.exists() and not FORCE: return
    o.parent.mkdir(parents=True, exist_ok=True)
    print(file, flush=True); make(o)


daan = P("Daan", "Wolterink", "m", "14-08-2017", "5", "De Wilgenroos", "M. Hulst", "juf Karin")
lot = P("Lotte", "Brandsma", "v", "02-03-2016", "7", "'t Klinket", "P. van Zeeland", "meester Rik")
yus = P("Yusuf", "Karadere", "m", "21-11-2018", "4", "De Kringloper", "Anja T.", "juf Samira")
fem = P("Femke", "Oostendam", "v", "30-05-2015", "8", "Sint Lambertus", "G. Peters", "juf Wil")
kai = P("Kai", "Verschuren", "m", "07-01-2017", "6", "De Morgenster", "Ellen Bos", "juf Inge")
noor = P("Noor", "el Idrissi", "v", "19-09-2019", "3", "De Trampoline", "T. Kuiper", "juf Bente")
sem = P("Sem", "ter Haak", "m", "25-12-2016", "6", "De Wilgenroos", "M. Hulst", "meester Ad")
ilse = P("Ilse", "Plantinga", "v", "11-04-2018", "4", "It Heechhôf", "J. Wiersma", "juf Tjitske")
mil = P("Milan", "Dąbrowski", "m", "03-07-2020", "2", "De Kringloper", "Anja T.", "juf Loes")
roos = P("Roos", "van den Eijnde", "v", "16-02-2017", "6", "Sint Lambertus", "G. Peters", "juf Carla")

# ============================================================ growth document, OPP, OP
add("document(3).pdf", ["groeidocument-opp-deel-1"], lambda o: docx_pdf(o, fill(daan, """
!! basischool de Wilgenroos - Lindelaan 4 - Oosterlaar
# GROEIDOKUMENT
## deel 1 - wie is de leerling ?
Naam leerling:: {nn}
Geb. datum:: {geb}
Groep:: {groep} (1x gedoubleerd)
Ingevuld door:: {juf} en ib
Laatst bijgewerkt:: vóór herfstvak.

## Wat vertelt {n} zelf
"Ik vind gym en knutselen leuk. Rekenen niet want dan snap ik het niet en dan zegt juf dat ik op moet letten." Zou graag willen dat iedereen wat stiller is.
{{sociaal:1}}
## Visie van de ouders
{{thuis:2}}
## Bevorderende factoren (kind - school - thuis)
{{sterk:2}}
- goede band met opa
- lieve klas
- sport
## Belemmerende faktoren
{{werkhouding:2}}
{{gedrag:1}}
{{rekenen:1}}
## Onderwijsbehoeften
{{aanpak:1}}
- instructie in stappen, max. 10 min
- iemand die ziet wanneer de emmer vol loopt
- nabijheid bij overgangen
""", .006), font="Liberation Sans", kv="table", heads="bold"), "misspelt title, no letterhead style; Word exported")

add("GD lln L.docx", ["groeidocument-opp-deel-1"], lambda o: docx_make(o, fill(lot, """
Leerling:: {nn}
Geboren:: {geb}
School / groep:: {school}, groep {groep}
Betrokkenen:: {juf}, {ib} (ib), moeder

| Wat gaat goed? (stimulerend) | Wat gaat niet goed? (belemmerend) | Wat heeft zij nodig? |
| {{sterk:1}} | {{werkhouding:1}} | {{aanpak:1}} |
| vriendelijk kind, helpt juf | {{lezen:1}} | instructie nabij, koptelefoon |
| thuis: rust en regelmaat | {{spelling:1}} | succeservaringen!! |

Kijk van ouders op hun kind
{{thuis:2}}
Gesprek met {n}
{n} tekende een huis met een heel groot slot. Ze zegt dat ze op school "de hele tijd aan het opletten is". Wens: minder toetsen.
Samenvatting beginsituatie + ondersteuningsbehoefte
{{lezen:1}}
{{taal:1}}
{{sociaal:1}}
{{aanpak:2}}
"""), footer="Groeidoc (OPP dl. 1) format bestuur 2019  -  niet verspreiden", heads="bold", kv="colon", font="Arial", size=9.5), "no title in the body; only an abbreviated title in the footer")

add("OPP_1_2_totaal_ilse.pdf", ["groeidocument-opp-deel-1", "opp-deel-2"], lambda o: html_pdf(o, fill(ilse, """
# Groeidocument / OPP
Leerling:: {nn}
geb.:: {geb}
groep:: {groep}
## I. Beeld van de leerling
{{sterk:1}}
{{lezen:2}}
{{taal:1}}
### Zienswijze ouders
{{thuis:1}}
### Wat belemmert / wat stimuleert
| + | - |
| {{sterk:1}} | {{werkhouding:1}} |
### Onderwijsbehoeften
{{aanpak:1}}
---
## II. Handelingsdeel – doelen en acties periode nov–febr
| Doel | Actie / wie | Wanneer klaar | Evaluatie |
| AVI M4 instructie | Ralfi 4x p.w. 20 min, oa | eind jan | niet behaald, wel van AVI start naar M3. Doorgaan. |
| Zelf hulp vragen | handkaartje, {juf} | kerst | behaald |
| Spelling: weetwoorden au/ou | woordpakket half, thuis herh. | febr | deels |
{{aanpak:2}}
Wij stemmen in met de afspraken van dit handelingsdeel. Ouders krijgen het nog per post ter ondertekening.
""", .004), theme="bars", header="CBS It Heechhôf &nbsp;|&nbsp; vertrouwelijk", footer="groeidoc. Ilse P. versie schooljaar 26-27"), "both parts in one file, Roman numerals; no signatures in it")

add("Handelingsdeel mrt-jul.pdf", ["opp-deel-2"], lambda o: rl_pdf(o, fill(kai, """
~ Chr. basisschool De Morgenster, Kerkpad 11, Heumenrode, tel 024-000 00 00
# OPP deel II : doelen, aanpak, evalutie
| leerling | {nn} | geb | {geb} | groep | {groep} |
| periode | mrt – juli | leerkracht | {juf} | ib | {ib} |
## Doelen voor deze periode
| Nr | Doel (SMART) | Aanpak | Wie | Evaluatie |
| 1 | {n} automatiseert splitsingen t/m 10 binnen 3 sec | rekenrek, 5 min per dag, tempokaart | oa | 8 van de 10, doel bijna behaald |
| 2 | {n} blijft 10 min aan het werk | time-timer + keuze | lkr | wisselend, ochtend ja, middag nee |
| 3 | max. 1x per week uit de klas | stoplicht, time-out op eigen verzoek | lkr/ib | behaald 6 van 9 wkn |
## Evaluatie vorige periode
{{rekenen:2}}
{{gedrag:2}}
## Vervolg / afspraken met ouders
{{aanpak:2}}
Ouders zijn het eens met de doelen en geven instemming voor het uitvoeren van dit plan. Ouders zetten een akkoord via het portaal.
""", .005), font="Times-Roman", footer="Morgenster OPP-2 bladz. #"), "")

add("opp evaluatie Sem.docx", ["opp-deel-2"], lambda o: docx_make(o, fill(sem, """
# Geëvalueerd ontwikkelings-//perspectief
Sem t.H., groep {groep}, {school}
Tussenevaluatie okt. en eindevaluatie juni
Doel 1:: Eigen leerlijn rekenen blok 5 t/m 8 groep 5
Acties:: instructietafel 4x per wk, maatwerk
Behaald?:: ja / NEE / deels
Toelichting:: {{rekenen:1}}
___ 1
Doel 2:: Sem vraagt om hulp ipv weglopen
Acties:: pictokaart, gesprekje met meester Ad op maandag
Behaald?:: JA / nee / deels
Toelichting:: {{gedrag:1}}
___ 1
Doel 3:: AVI E4 beheersing
Acties:: Bouw! en thuis lezen
Behaald?:: ja / nee / DEELS
Toelichting:: {{lezen:1}}
## Bijstelling handelingsdeel volgende periode
{{aanpak:2}}
{{werkhouding:2}}
Instemming handelingsdeel:: besproken met ouders, vader akkoord, moeder wil bedenktijd
""", .006), kv="table", font="Verdana", size=10, heads="under"), "evaluated OPP, title broken over two lines")

add("scan0001.pdf", ["op"], lambda o: rl_pdf(o, fill(fem, """
~ ParnasSys                                                                                   OP overzicht
# Ontwikkelingsperspectief
| Naam | {nn} | Geboortedatum | {geb} |
| Groep | {groep} | Opgesteld door | {ib} |
| School | Kbs {school} | BRIN | 00XX |
## Beginsituatie
{{lezen:1}}
{{rekenen:2}}
{{werkhouding:1}}
{{thuis:1}}
Welke interventies hebben al plaatsgevonden en waren deze effectief
Groep 5: hulp in de klas, eigen leerlijn rekenen. Groep 6: ambulante begeleiding 10 weken, matig effect. Groep 7: doublure overwogen, niet gedaan. Groep 8: praktisch leren 1 middag p.w., werkt goed.
{{aanpak:1}}
## Uitstroomniveau
| Vakgebied | Huidig niveau | Verwacht eind bao | Uitstroombestemming |
| Technisch lezen | AVI M6 | AVI E6 | PrO / VSO |
| Begr. lezen | DLE 25 | DLE 30 | |
| Rekenen | DLE 21 | DLE 27 | |
| Spelling | DLE 24 | DLE 30 | |
Uitstroombestemming
Praktijkonderwijs
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief?
{n} kan de stof van de basisschool niet in het gewone tempo volgen. Het IQ en de leerachterstanden wijzen op praktijkonderwijs.
Welke ondersteuning verlangt u van het SWV (of steunpunt)?
Meedenken over de overstap en een TLV voor het VSO als het PrO niet haalbaar blijkt.
"""), footer="Afgedrukt op 03-11-2026 14:07                                                                                         Pagina #", size=9.5), "ParnasSys-like print with a scanner-like file name; it has text")

add("OP afdruk ouders + handtek.pdf", ["op", "ondertekening-op"], lambda o: html_pdf(o, fill(noor, """
## Ontwikkelings-perspectief (OP)
| Leerling {nn} | geb. {geb} | gr {groep} | {school} |
### Beginsituatie
{{taal:2}}
{{lezen:1}}
{{gedrag:1}}
### Uitstroombestemming en niveau
Uitstroombestemming: nog niet te bepalen, vermoedelijk SBO, later vmbo-bb met lwoo.
### Conclusie
Welke interventies hebben al plaatsgevonden en waren deze effectief? {{aanpak:1}}
Om welke reden krijgt leerling een ontwikkelingsperspectief? Extra ondersteuning boven het basisaanbod, eigen leerlijn taal.
Welke ondersteuning verlangt u van het SWV (of steunpunt)? Toelaatbaarheid SBO.
---
### Voor akkoord OP
Hierbij verklaren ondergetekenden het OP te hebben gelezen en akkoord te gaan met het handelingsdeel.
| | naam | datum | handtekening |
| ouder 1 | F. el Idrissi | 2-11-26 | F. el Idrissi |
| ouder 2 | | | |
| school | T. Kuiper | 2-11-26 | TKuiper |
"""), theme="serif"), "OP and signature page in one")

add("Akkoord.pdf", ["ondertekening-op"], lambda o: (docx_pdf(TMP / "a.pdf", fill(sem, """
# Ondertekeningsblad bij het Ontwikkelingsperspektief
Leerling: {nn}, geboren {geb}, groep {groep} van obs {school}
Ondergetekenden hebben het OPP van bovengenoemde leerling met elkaar besproken en stemmen in met het handelingsdeel. De zienswijze van ouders en leerling is opgenomen in het OPP.
___ 1
Handtekening ouder / verzorger 1:
___ 3
Handtekening ouder / verzorger 2:
___ 3
Handtekening leerkracht:
___ 3
Handtekening directeur / ib:
"""), heads="bold"), ink(TMP / "a2.pdf", TMP / "a.pdf", [(250, 545, "R. ter Haak", 18), (255, 455, "M. ter Haak", 17), (240, 370, "Ad Bloem", 20), (260, 270, "MHulst", 18)]), scan(o, TMP / "a2.pdf", seed=4)), "printed, signed, scanned: no text layer", scan=True)

add("handtekeningen opp.docx", ["ondertekening-op"], lambda o: docx_make(o, """
OPP handelingsdeel (DEEL 2) – overeenstemming ouders/school
| Leerling | Roos v.d. Eijnde |
| Groep | 6b |
| Periode OPP | schooljaar 26/27 1e helft |
___ 1
Ouders en school hebben op overeenstemming gericht overleg gevoerd over het ontwikkelingsperspectief. Ouders stemmen in met het handelingsdeel van het OPP.
O  Ja, wij gaan akkoord
O  Nee, omdat ...............................................................
| Naam ouder(s) gezagdrager(s) | Handtekening | Datum |
| | | |
| | | |
| Namens school | | |
___ 2
~ De leerling van 12 jaar of ouder tekent ook.
""", font="Comic Sans MS", size=12), "signature page, not yet signed; title is a plain line")

# ============================================================ consent, forms, letters
add("Toest. verkl.docx", ["toestemmingsverklaring"], lambda o: docx_make(o, """
TOESTEMMINGVERKLARING ouders / verzorgers
inzake gegevensuitwisseling Samenwerkingsverband

Ondergetekende(n), ouder(s)/verzorger(s) van:
Naam kind:: Kai Verschuren
Geb.datum:: 07-01-2017
School:: cbs De Morgenster
verklaart/verklaren dat de school de gegevens uit het dossier die van belang zijn voor het bepalen van de ondersteuning mag delen met het samenwerkingsverband, het ondersteuningsteam en de deskundigen die om advies gevraagd worden.
Wij zijn op de hoogte van
- welke stukken verstuurd worden
- het recht op inzage
- dat wij deze toestemming altijd kunnen intrekken
___ 2
Plaats en datum: Heumenrode, 29 okt
Handtekening ouder 1                             Handtekening ouder 2
___ 2
A. Verschuren                                         ......................
""", heads="bold", kv="tab"), "")

add("20261104_093312.pdf", ["toestemmingsverklaring"], lambda o: (html_pdf(TMP / "a.pdf", """
# Toestemming delen gegevens
Sint Lambertusschool vraagt u toestemming om informatie over uw kind te bespreken met en te sturen naar het Samenwerkingsverband Passend Onderwijs, de schoolmaatschappelijk werker en de orthopedagoog van het bestuur.
Naam kind:: Femke Oostendam
geb:: 30 mei 2015
groep:: 8
Het gaat om: leerresultaten, groeidocument, verslagen van onderzoek, verzuimgegevens.
[box] O ik geef WEL toestemming // O ik geef GEEN toestemming
Naam ouder met gezag:: ........................................
Datum:: ........................................
Handtekening:: ........................................
___ 2
Naam ouder met gezag:: ........................................
Handtekening:: ........................................
""", theme="round"), ink(TMP / "a2.pdf", TMP / "a.pdf", [(58, 553, "X", 12), (190, 500, "Petra Oostendam", 15), (190, 480, "4 nov", 14), (190, 455, "P. Oostendam", 18)]), scan(o, TMP / "a2.pdf", seed=9, skew=2.2)), "photo-like scan, no text", scan=True)

add("privacy formulier HGPD versie 2.pdf", ["toestemmingsverklaring"], lambda o: html_lo(o, """
!! Basisschool De Trampoline
# Verklaring geen bezwaar
(uitwisselen leerlinggegevens met derden)
Hierbij geef ik / geven wij toestemming aan basisschool De Trampoline om gegevens van onze zoon / dochter Noor el Idrissi, geb. 19-09-2019, te delen met:
- x  steunpunt / samenwerkingsverband
- x  logopedist
- 0  jeugdarts GGD
- x  school voor SBO waar het kind mogelijk naar toe gaat
De gegevens worden gebruikt voor de aanvraag van extra ondersteuning en daarna volgens de wettelijke termijn bewaard. School verstuurt alleen wat nodig is, via een beveiligde verbinding.
Zonder deze verklaring kan de aanvraag niet in behandeling genomen worden.
Getekend:: F. el Idrissi
Datum:: 2/11
""", theme="serif"), "own name of the school for the consent form")

def _form(p, kind, waarom, extra=""):
    return fill(p, f"""
# {kind}
~ invullen in blokletters, niet volledig ingevulde formulieren worden teruggestuurd
## 1 Gegevens leerling
| Achternaam | {{an}} | Voornaam | {{n}} |
| Geb. datum | {{geb}} | Geslacht | m / v |
| BSN | | Nationaliteit | NL |
| Adres | Beukenhof 12 | Postcode | 0000 XX |
## 2 Gegevens aanvragende school
| School | {{school}} | Brin | 00XX |
| Contactpersoon | {{ib}} | Telefoon | 024 000 00 00 |
| Groep | {{groep}} | Leerkracht | {{juf}} |
## 3 Gevraagd wordt
{waarom}
## 4 Motivering
{{{{aanpak:2}}}}
{{{{werkhouding:1}}}}
## 5 Ouders
Mening van ouders over de aanvraag: {{{{thuis:1}}}}
Ouders zijn op de hoogte van de bezwaarmogelijkheid: ja
{extra}
""")

add("Aanvraag formulier TLV sbo Sem.pdf", ["aanvraagformulier-tlv"], lambda o: docx_pdf(o, _form(sem, "AANVRAAGFORMULIER TOELAATBAARHEIDVERKLARING", "[box] X TLV SBO     O TLV SO cat 1     O TLV SO cat 2     O TLV SO cat 3 // Gewenste duur: 2 schooljaren // Beoogde school: SBO De Vuurvlinder", "Handtekening directeur: ........................   Handtekening ouders: ....................."), font="Liberation Sans", size=10, heads="bold", kv="table"), "signature lines of the request form itself; not a signature page under an OP")

add("formulier (1) (1).docx", ["aanvraagformulier-tlv", "toestemmingsverklaring"], lambda o: docx_make(o, _form(roos, "Aanvr. TLV / verlenging TLV", "O eerste aanvraag   X verlenging   huidige TLV loopt af 31-7. Categorie: laag. School: SO Het Palet", """
## 6 Toestemming ouders
Ouders/verzorgers geven met ondertekening toestemming aan de school om de gegevens in dit formulier en de bijlagen te delen met het samenwerkingsverband en de deskundigen van de toelaatbaarheidscommissie.
| Ouder 1 | L. van den Eijnde | handt. | L v/d Eijnde |
| Ouder 2 | H. Smits | handt. | HSmits |
"""), font="Calibri", size=10, heads="caps", tablestyle="Light Grid Accent 1"), "one form that is the request and the consent")

add("Beschikking.pdf", ["tlv-brief"], lambda o: rl_pdf(o, """
~ Samenwerkingsverband Passend Onderwijs Rivierenrand | Postbus 00 | 0000 XX Wijksteeg
___ 1
Aan de ouders/verzorgers van Sem ter Haak
Beukenhof 12
Oosterlaar
___ 1
Datum: 15 januari 2025
Betreft: toelaatbaarheidsverklaring
Kenmerk: TLV/25/0117
___ 1
Geachte ouders,
De commissie van het samenwerkingsverband heeft de aanvraag van basisschool De Wilgenroos in behandeling genomen. Op grond van het dossier en van de adviezen van twee deskundigen is besloten uw kind toelaatbaar te verklaren tot het speciaal basisonderwijs.
De toelaatbaarheidsverklaring met nummer 0000-25-0117 is geldig van 1 augustus 2025 tot en met 31 juli 2027. De verklaring is afgegeven voor de bekostigingscategorie SBO.
Met deze verklaring kunt u uw kind aanmelden bij een school voor speciaal basisonderwijs. De school beslist over de plaatsing. Het samenwerkingsverband heeft daar geen invloed op.
Bent u het niet eens met dit besluit, dan kunt u binnen zes weken na de datum van deze brief een bezwaarschrift indienen bij de bezwaaradviescommissie. Het bezwaarschrift moet zijn ondertekend en bevat ten minste uw naam en adres, de dagtekening, een omschrijving van het besluit en de gronden van het bezwaar.
Een afschrift van deze brief is gestuurd naar de aanvragende school.
___ 1
Met vriendelijke groet,
namens het bestuur,
___ 2
H. Bolwerk, voorzitter toelaatbaarheidscommissie
""", font="Times-Roman", size=11), "granted TLV")

add("IMG-TLV-def.pdf", ["tlv-brief"], lambda o: (html_pdf(TMP / "a.pdf", """
^ Wijksteeg, 3 juni 2024
^ Ons kenmerk 24.331/rve
## TOELAATBAARHEIDS-//VERKLARING
Het SWV Rivierenrand verklaart dat de leerling
| Naam | Roos van den Eijnde |
| Geboren | 16-02-2017 |
| Verklaringsnummer | 00000240331 |
| Categorie | laag (1) |
| Geldig van | 01-08-2024 |
| Geldig tot | 31-07-2026 |
toelaatbaar is tot het speciaal onderwijs.
Dit besluit is genomen na advies van een orthopedagoog en een jeugdarts. Ouders en school kunnen binnen zes weken bezwaar maken.
___ 2
De directeur van het samenwerkingsverband,
___ 2
mw. R. Veldkamp
""", theme="book"), scan(o, TMP / "a.pdf", ocr=True, seed=12, dpi=150)), "scan with an OCR text layer")

add("brief school.docx", ["schoolbrief"], lambda o: docx_make(o, """
SWV Rivierenrand, steunpunt Zuid
___ 2
Aan: basisschool 't Klinket
t.a.v. dhr. P. van Zeeland
___ 1
12 oktober 2026
Onderwerp: uw aanvraag arrangement L. Brandsma
Beste Piet,
In het overleg van vorige week hebben we jullie aanvraag voor een arrangement besproken. We kunnen het arrangement toekennen: 40 uur begeleiding door een onderwijsassistent, te besteden tot het einde van het schooljaar. Het bedrag van € 1.480 wordt in november aan je bestuur overgemaakt.
Aan de toekenning zitten drie voorwaarden: de doelen uit het groeidocument worden na tien weken geëvalueerd, ouders worden betrokken bij de evaluatie, en de leerkracht krijgt twee keer een consultatie van de ambulant begeleider. Van de evaluatie ontvangen we graag een kort verslag.
Het deel van de aanvraag dat over de tablet met voorleessoftware gaat wijzen we af, dit hoort bij de basisondersteuning van de school.
Wil je deze brief met ouders delen?
Groet,
Marije en Kees
consulenten
""", font="Calibri"), "letter of the region to the school: arrangement granted")

add("afwijzing.pdf", ["schoolbrief"], lambda o: chromium(to_html("""
Geachte mevrouw Bos,
U heeft voor uw leerling Kai V. een voorziening (plek in de Time-inklas) aangevraagd. Na bestudering van de stukken is besloten deze aanvraag niet te honoreren.
**Reden**. De stukken laten zien dat de extra ondersteuning in de eigen groep pas vijf weken loopt. Het effect is nog niet vast te stellen. De wachtlijst van de Time-inklas is daarbij lang.
Wat wij u wel aanbieden: een consulent denkt drie keer mee (A&K-traject). U wordt hierover gebeld.
Tegen deze beslissing kan de school binnen zes weken bezwaar aantekenen. U kunt na evaluatie van het handelingsplan een nieuwe aanvraag voor ondersteuning indienen.
Hoogachtend,
___ 2
drs. B. Wonderen, coördinator ondersteuning
""".replace("**", ""), theme="type", raw_top="<div style='border:2px solid #060;float:right;width:6cm;padding:6px;font:9pt Liberation Sans'>Samenwerkingsverband<br>Rivierenrand<br>besluit ondersteuningstoewijzing<br>30-09-2026</div><div style='height:4cm'></div>"), o), "refusal, text box with letterhead on the right")

# ============================================================ LVS
def rows_lvs(seed, vakken, momenten, niveaus="I II III IV V"):
    r = random.Random(seed); out = []
    for v in vakken:
        b = r.randint(2, 4); s = r.randint(90, 170)
        for m in momenten:
            b = max(0, min(4, b + r.choice([-1, 0, 0, 1]))); s += r.randint(3, 15)
            out.append((v, m, s, niveaus.split()[b], r.randint(8, 40)))
    return out

add("lvs daan.pdf", ["lvs-toetsen"], lambda o: xlsx_pdf(o, [["Daan W. groep 5", "", "", "", ""], [], ["toets", "afname", "VS", "niv", "DLE"]] + [list(x) for x in rows_lvs(1, ["DMT", "AVI", "Spelling 3.0", "Rek-wisk 3.0", "Begr.lezen", "Woordenschat"], ["M3", "E3", "M4", "E4", "M5"])] + [[], ["opm: M5 DMT kaart 3 niet afgenomen (ziek)"]], widths=[20, 12, 8, 8, 8], footer="geplakt uit Leerling in beeld"), "table pasted into Excel; no title")

add("Toetsoverzicht_Lotte_alle jaren.pdf", ["lvs-toetsen", "lvs-grafiek"], lambda o: xlsx_pdf(o, [["Toets", "M5", "E5", "M6", "E6", "M7"], ["Technisch lezen DMT", 48, 55, 61, 63, 70], ["Spelling", 201, 222, 240, 251, 266], ["Rekenen", 178, 190, 205, 214, 219], ["Begrijpend lezen", 130, 141, 139, 148, 155], ["niv. DMT", "V", "V", "V", "V", "IV"], ["niv. spelling", "IV", "IV", "III", "IV", "IV"], ["niv. rekenen", "III", "III", "IV", "IV", "V"]],
    chart=[dict(title="vaardigheidsgroei", c0=2, c1=6, r0=1, r1=5, at="A12"), dict(title="groei (staaf)", bar=1, c0=2, c1=6, r0=1, r1=5, at="A30")], widths=[24, 8, 8, 8, 8, 8], landscape=False), "table plus two graphs made by Calc")

add("grafiek.pdf", ["lvs-grafiek"], lambda o: chromium(to_html("""
~ ParnasSys - Leerling - Grafiek
## Ontwikkelingsgrafiek {n} - Rekenen-Wiskunde en Spelling
""".replace("{n}", "Kai Verschuren"), theme="arial", raw_bottom=svg_graph("Vaardigheidsscore per afnamemoment t.o.v. landelijk gemiddelde", [("rekenen", [40, 46, 49, 55, 57]), ("spelling", [35, 33, 44, 47, 58])], ["M4", "E4", "M5", "E5", "M6"]) + svg_graph("Tempo lezen DMT", [("kaart 1-3", [12, 20, 24, 33, 41])], ["M4", "E4", "M5", "E5", "M6"]) + "<p style='font-size:8pt'>Zone I 20% hoogst scorende leerlingen ... zone V 20% laagst</p>"), o), "graphs only")

add("LOVS plaatje.pdf", ["lvs-grafiek"], lambda o: (chromium(to_html("## Leerlingrapport grafisch - R. v/d Eijnde", theme="serif", raw_bottom=svg_graph("Groeigrafiek begrijpend lezen", [("leerling", [20, 26, 30, 31]), ("gemiddelde", [40, 50, 58, 66])], ["E4", "M5", "E5", "M6"], bands=False) + svg_graph("Groeigrafiek rekenen", [("leerling", [33, 38, 39, 45]), ("gemiddelde", [42, 51, 60, 68])], ["E4", "M5", "E5", "M6"])), TMP / "g.pdf"), scan(o, TMP / "g.pdf", gray=False, quality=28, seed=3, dpi=90)), "graph printed in colour and scanned, no text layer", scan=True)

add("CITO IEP dmt avi.docx", ["lvs-toetsen"], lambda o: docx_make(o, """
Overzicht meetmomenten Noor  (overgetikt uit het systeem want afdrukken lukte niet)
| | wanneer | ruwe sc. | vaard.sc | niveau | opm |
| Beginnende geletterdheid | groep 2 jan | 38 | - | D | |
| IEP Technisch lezen | M3 | 11 | 64 | IV | las heel zacht |
| IEP Taalverzorging | M3 | 14 | 71 | V | |
| IEP Rekenen | M3 | 20 | 80 | IV | met blokjes |
| Herfstsignalering | nov | 19 letters goed | - | onvoldoende | |
| Fonemendictee | nov | 9 / 20 | - | - | |
| DMT k1 | M3 | 12 w/m | 12 | E/V | k2 niet afgen. |
| AVI | M3 | - | - | start | frustr. M3 |
DL = 6, DLE techn lezen 1, DLE rekenen 3
conclusie: groei is te klein, vooral bij lezen. Zie ook hulpplan
""", font="Calibri", size=10), "typed over by hand")

add("leerlingrapportage boom+zien.pdf", ["lvs-toetsen", "seo"], lambda o: (rl_pdf(TMP / "p1.pdf", "~ Boom LVS                                              Leerlingrapport\n## Toetsresultaten Roos van den Eijnde   groep 6b\n" + "| Toets | Moment | Score | Niveau | DLE |\n" + "\n".join("| " + " | ".join(map(str, x)) + " |" for x in rows_lvs(7, ["Boom rekenen basis", "Boom begrijpend lezen", "Boom spelling", "TML tempotest"], ["midden 5", "eind 5", "midden 6"], "A B C D E")) + "\nDL 35. Niveau A = 25 % hoogst scorende leerlingen.", font="Helvetica", size=9), html_pdf(TMP / "p2.pdf", """
# ZIEN! leerlingprofiel
~ Roos van den Eijnde - vragenlijst leerkracht
| Categorie | score | percentiel |
| Welbevinden (WB) | 2,1 | 12 |
| Betrokkenheid (BT) | 2,4 | 20 |
| Sociaal initiatief (SI) | 1,9 | 15 |
| Sociale flexibiliteit (SF) | 1,6 | 8 |
| Sociale autonomie (SA) | 2,8 | 48 |
| Impulsbeheersing (IB) | 1,4 | 5 |
| Inlevingsvermogen (IL) | 2,2 | 31 |
Handelingssuggestie: geef de leerling vooraf aan wat er gaat veranderen, en bespreek na afloop wat goed ging.
""" , theme="bars"), merge(o, TMP / "p1.pdf", TMP / "p2.pdf")), "two prints merged with qpdf")

# ============================================================ SEO
add("Profiel Kai.pdf", ["seo"], lambda o: html_pdf(o, fill(kai, """
# SCOL soc. comp. lijst
leerling {n} - ingevuld door {juf}
| categorie | niveau | najaar gr 5 | najaar gr 6 |
| Ervaringen delen | C | 41 | 39 |
| Aardig doen | D | 40 | 33 |
| Samen spelen en werken | E | 38 | 30 |
| Een taak uitvoeren | E | 31 | 29 |
| Jezelf presenteren | B | 55 | 54 |
| Een keuze maken | C | 44 | 45 |
| Opkomen voor jezelf | A | 60 | 62 |
| Omgaan met ruzie | E | 21 | 18 |
Totaalscore D/E (was D)
{{sociaal:2}}
{{gedrag:1}}
Wat gaan we doen: aanpak uit Grip op de groep, lessen 4 t/m 7.
"""), theme="tiny"), "")

add("SDQ uitslag, kijk 1-2.docx", ["seo"], lambda o: docx_make(o, fill(mil, """
KIJK! registratie groep 2 (periode 3) en SDQ leerkracht
| ontwikkelingslijn | leeftijdsfase | bijz. |
| zelfbeeld | 3;6 – 4 | achter |
| relatie met volwassenen | 4 – 4;6 | klampt zich vast |
| relatie met andere kinderen | 3;6-4 | parallelspel, duwt |
| spelontwikkeling | 3;6 | auto's op een rij |
| taakgerichtheid | 3 - 3;6 | < 4 min |
| SDQ schaal | score | grens |
| Emotionele problemen | 4 | verhoogd |
| Gedragsproblemen | 3 | grens |
| Hyperactiviteit | 8 | hoog |
| Problemen leeftijdgenoten | 5 | hoog |
| Prosociaal | 3 | laag |
| Totaal | 20 | hoog |
{{sociaal:1}}
{{gedrag:1}}
ouderversie nog niet terug
""", .01), font="Calibri", size=10, heads="bold"), "two lists on one page, no heading styles")

add("Sociogram & Kanvas.pdf", ["seo"], lambda o: chromium(to_html(fill(lot, """
## KanVAS leerlinglijst {n} (gr 7)
| Schaal | score | oordeel |
| Zelfbeeld | 38 | zorg |
| Pesten | 12 | aandacht |
| Relatie lkr | 60 | ok |
| Motivatie | 41 | aandacht |
{{sociaal:2}}
## positie in de groep
""") , theme="round", raw_bottom="<svg width=500 height=300><g stroke='#777' fill='#fff'>" + "".join(f"<line x1='{x}' y1='{y}' x2='240' y2='150'/><circle cx='{x}' cy='{y}' r='18'/><text x='{x-8}' y='{y+4}' stroke='none' fill='#000' font-size='11'>{t}</text>" for x, y, t in [(80, 60, "Sa"), (130, 220, "Me"), (390, 70, "Ju"), (420, 230, "Ol"), (240, 30, "Fi")]) + "<circle cx='240' cy='150' r='18' stroke='red'/><text x='232' y='154' stroke='none' fill='red' font-size='11'>Lo</text></g></svg><p>Sociogram: 0 keer gekozen om mee te werken, 2 x afgewezen, 1 wederzijdse keuze</p>"), o), "")

# ============================================================ plans
add("hp_versie juf.docx", ["plannen"], lambda o: docx_make(o, fill(daan, """
| HANDELINGSPLAN nr 3 | naam: {n} | groep {groep} | start: na de herfst | eind: kerst |
| probleem | {{rekenen:1}} |
| doel | {n} kan aan het eind van de periode sommen tot 20 met overschrijding uitrekenen met het rekenrek |
| werkwijze | 3 keer in de week met Karin of de oa aan de instructietafel, 15 min. Materiaal: Met Sprongen Vooruit, Rekensprint |
| evaluatie | {{aanpak:1}} doel niet helemaal gehaald. |
___ 1
| HANDELINGSPLAN nr 4 | naam: {n} | groep {groep} | start: jan | eind: maart |
| probleem | {{lezen:1}} |
| doel | AVI E3 |
| werkwijze | Ralfi, Bouw! 4x per week |
| evaluatie | ................ |
handtekening ouders gezien: WW
""", .008), font="Arial", size=10), "plans as two pasted tables; parents initialled it, which is no signature page of the OP")

add("Overzicht plannen (ParnasSys).pdf", ["plannen"], lambda o: rl_pdf(o, fill(roos, """
~ Leerling: {nn}   Groep: 6b                                           Plannen - alle
## Overzicht plannen
| Plan | Type | Periode | Status |
| Begeleidingsplan gedrag | individueel | blok 1 | afgerond |
| Hulpplan technisch lezen | individueel | blok 1-2 | afgerond |
| Groepsplan rekenen, zorggroep | groepsplan | blok 2 | afgerond |
| Hulpplan spelling | individueel | blok 3 | lopend |
### Begeleidingsplan gedrag
Doel: {n} vraagt een pauze voordat het misgaat.
Aanpak: {{gedrag:1}}
Evaluatie: deels behaald. {{aanpak:1}}
### Hulpplan technisch lezen
Doel: van AVI M4 naar AVI E4. Aanpak: {{lezen:1}}
Evaluatie: {{lezen:1}}
### Groepsplan rekenen
Doel en aanpak: {{rekenen:2}}
Evaluatie: niet behaald, niveau V.
### Hulpplan spelling
{{spelling:1}}
Evaluatie: volgt
"""), font="Helvetica", size=9, footer="Afgedrukt op: 17-10-2026  blad #"), "print date only")

add("Hulpplannetje milan CONCEPT.pdf", ["plannen"], lambda o: html_lo(o, fill(mil, """
# Begeleidingplan kleuter
Naam:: {n} D.
Wie:: {juf}, oa Marloes
Doel 1:: speelt 10 minuten met 1 ander kind
Doel 2:: luistert naar een verhaal van 5 minuten in de kleine kring
Hoe:: dagritmekaarten, eigen stoeltje, korte opdracht, handen-op-de-knie afspraak
Wanneer:: ma di do in de kleine kring
{{taal:2}}
{{gedrag:1}}
## Evaluatie (na 6 wk)
nog invullen!!
{{aanpak:1}}
"""), theme="arial"), "draft only by its file name", draft=True)

# ============================================================ research
kop_zon = "<div style='text-align:center;font:italic 20pt Z003;color:#886'>Praktijk Zonnehoek</div><div style='text-align:center;font-size:8pt'>kinder- en jeugdpsychologie &bull; Molenweg 3 &bull; Heumenrode &bull; SKJ 000000</div><hr>"

add("Verslag.pdf", ["iq-onderzoek", "psychodiagnostisch-onderzoek"], lambda o: chromium(to_html(fill(daan, """
# Psychologisch onderzoek
Naam:: {nn}
Geboortedatum:: {geb}
School:: bs {school}, groep {groep}
Onderzoeker:: drs. W. Zonnehoek-Prins
Data afname:: 12 en 19 maart 2026
Verslagdatum:: 2 april 2026
## Aanleiding
School en ouders vragen onderzoek omdat {n} vastloopt met rekenen en de werkhouding.
{{thuis:2}}
## Eerdere onderzoeken
In 2021 (5 februari 2021) is bij de peuterspeelzaal een ontwikkelingsonderzoek gedaan met de SON-R 2,5-7: SON-IQ 88. Het gehoor is in november 2022 onderzocht, geen bijzonderheden.
## Observatie tijdens het onderzoek
{{psych:1}}
## Resultaten WISC-V-NL
| Index | IQ / indexscore | 95% interval | percentiel |
| Verbaal Begrip (VBI) | 84 | 78-92 | 14 |
| Visueel Ruimtelijk (VRI) | 97 | 89-105 | 42 |
| Fluid Redeneren (FRI) | 88 | 82-96 | 21 |
| Werkgeheugen (WgI) | 79 | 73-88 | 8 |
| Verwerkingssnelheid (VsI) | 81 | 74-91 | 10 |
| Totaal IQ | 82 | 77-88 | 12 |
{{psych:1}}
## Vragenlijsten CBCL / TRF
{{psych:1}}
## Conclusie en advies
{{psych:2}}
Het verslag is op 9 april 2026 met ouders besproken. Volgend overleg op school: 21 mei 2026.
"""), theme="serif", raw_top=kop_zon), o), "two test days; younger report, talk and next-meeting dates; older examinations as history", date="2026-03-19")

add("RAKIT kai.docx", ["iq-onderzoek"], lambda o: docx_make(o, fill(kai, """
Onderwijsadviesburo LEERlicht
Kapittelstraat 20, Wijksteeg
___ 1
Verslag intelligentieonderz. (RAKIT-2)
| Naam | Geb. | Groep | Datum afn. | Leeft. | Psych. ass. |
| {nn} | {geb} | {groep} | 03-11-'25 | 8;9 | mw. J. Hoes |
Vraag school: wat kunnen we van {n} verwachten?
{{psych:1}}
| Factor | Score | Omschr. |
| Verhaalbegrip/verbaal | 78 | laag |
| Perceptueel redeneren | 90 | gem. |
| Geheugen | 74 | laag |
| Snelheid | 85 | onder gem. |
| TOTAAL IQ | 79 (73-85) | laag |
Normen: 2012, Nederland.
{{psych:2}}
Eerder onderzoek (dossier): 
| Test | datum | uitslag |
| WPPSI-III | 14-6-2022 | TIQ 81 |
| SON-R | 2-3-2021 | 84 |
Advies aan school
{{psych:1}}
{{aanpak:1}}
"""), font="Arial", size=10, heads="bold", footer="LEERlicht - vertrouwelijk - geldig 2 jaar"), "abbreviated label in a heading row, two-digit year with apostrophe; older tests in a second table", date="2025-11-03")

add("wppsi.pdf", ["iq-onderzoek"], lambda o: rl_pdf(o, fill(mil, """
# WPPSI - IV - NL   onderzoeksverslag
Naam kind :: {nn}
Geboortedatum :: O3-O7-2O2O
Onderzoeksdatum :: 1O-O9-2O25
Onderzoeker :: M. de Gans, orthopedagoog
Aanwezig :: moeder (achter in de ruimte)
Tolk :: Pools, telefonisch
## Verloop
{{psych:1}}
{{taal:1}}
## Scores
| Schaal | IQ | bthi | pc |
| Verbaal begrip | 71 | 66-80 | 3 |
| Visueel-ruimtelijk | 94 | 86-103 | 34 |
| Fluid redeneren | 90 | 83-98 | 25 |
| Werkgeheugen | 82 | 75-91 | 12 |
| Verwerkingssnelheid | 86 | 78-96 | 18 |
| Totaal | 80 | 75-86 | 9 |
De verbale schaal is door de meertaligheid van {n} niet goed te duiden. Nonverbaal herhalen over ca. twee jaar.
{{psych:2}}
"""), font="Courier", size=9.5), "letter O typed for the digit 0 in both dates", date="2025-09-10")

add("son.pdf", ["iq-onderzoek"], lambda o: docx_pdf(o, fill(ilse, """
!! UITSLAG SON-R 2-8
naam:: {nn}
geb:: 1 1 - 0 4 - 2 0 1 8
testdatum:: 2 3 - 0 5 - 2 0 2 4
getest door:: mw. Hofstra
| subtest | standaardscore |
| Mozaïeken | 8 |
| Categorieën | 9 |
| Puzzels | 7 |
| Analogieën | 9 |
| Situaties | 10 |
| Patronen | 7 |
SON-IQ = 8 9 (80% interval 83-97), performale schaal 86, redeneerschaal 95
{{psych:3}}
{{motoriek:1}}
""", .006), font="Liberation Serif", size=12, kv="colon"), "spaces inside the numbers, as from an old form", date="2024-05-23")

add("NIO uitslag gr 8.pdf", ["iq-onderzoek"], lambda o: html_pdf(o, fill(fem, """
^ Wijksteeg, 28-10-2026
Beste ouders van {n},
Op woensdag 14 oktober j.l. heeft {n} meegedaan aan de NIO (Nederlandse Intelligentietest voor Onderwijsniveau), afname klassikaal op school. Hieronder vindt u de uitslag.
| | IQ-score | percentiel |
| Verbaal | 83 | 13 |
| Symbolisch | 80 | 9 |
| Totaal IQ | 81 | 10 |
Passend niveau: pro / vmbo bb met ondersteuning
De NIO duurt ongeveer anderhalf uur en bestaat uit zes onderdelen: synoniemen, analogieën, categorieën, getallenreeksen, rekenen en uitslagen van figuren. De score zegt iets over de aanleg voor schools leren en niets over inzet, plezier of karakter.
{{psych:1}}
De uitslag wordt samen met de gegevens uit het leerlingvolgsysteem gebruikt bij het voorlopig advies in november. Het adviesgesprek staat gepland op 18 november 2026.
G. Peters, ib
"""), theme="narrow"), "day in a sentence without year ('14 oktober j.l.'); the letter date gives the year. 'voorlopig advies' here is no draft mark", date="2026-10-14")

add("IDS2 roos.pdf", ["iq-onderzoek"], lambda o: html_lo(o, fill(roos, """
## IDS-2 Intelligentie en uitvoerende functies
{nn} (geb. {geb}) - sint Lambertus - 6b
afname: week 47 2025, in twee ochtenden op school
testassistent: B. Kok o.l.v. gz-psych. dr. A. Nieuwstad
| Domein | score | 90% |
| IQ-profiel (14 subtests) | 93 | 89-97 |
| IQ screening | 95 | 87-103 |
| Executieve functies | 76 | 70-84 |
| Psychomotoriek | 81 | 72-91 |
| Werkhouding | 70 | - |
{{psych:4}}
{{aanpak:1}}
"""), theme="arial"), "week number and year only", date_span="2025-11-17/2025-11-23")

add("onderzoek_oud.pdf", ["psychodiagnostisch-onderzoek"], lambda o: docx_pdf(o, fill(sem, """
PSYCHO-DIAGNOSTIEK
&
ADVIES       mw. C. Tromp
___ 1
Betreft: {nn}, {geb}
Het onderzoek vond plaats in het najaar van 2024 op school en in de praktijk.
## Vraagstelling
1. Is er sprake van faalangst of van overvraging?
2. Wat heeft Sem nodig van zijn omgeving?
## Gebruikte middelen
SBL, NPV-J, zinnenaanvultest, gezinstekening, klassenbezoek, VISK
## Bevindingen
{{psych:3}}
{{sociaal:2}}
{{thuis:1}}
## Integratief beeld
{{psych:2}}
## Handelingsadviezen
{{aanpak:2}}
C. Tromp, orthopedagoog-generalist
"""), font="Liberation Sans Narrow", heads="caps", footer="Verslag opgesteld t.b.v. school De Wilgenroos. Mag niet worden gekopieerd."), "season and year only", date_span="2024-09-01/2024-12-31")

add("PDO rapp jrs.docx", ["psychodiagnostisch-onderzoek"], lambda o: docx_make(o, fill(fem, """
# Ortho-//pedagogisch onderzoek
| Cliënt | {nn} |
| Geb. | {geb} |
| Jaar onderzoek | 2023 |
| Contact | tweemaal individueel, eenmaal ouders |
{{thuis:1}}
## Wat zagen wij
{{psych:3}}
{{werkhouding:1}}
## Wat denken wij
{{psych:1}}
{{gedrag:1}}
## Wat raden wij aan
{{psych:1}}
{{aanpak:2}}
Gebruikte literatuur: Pameijer & Van Beukering, Handelingsgerichte diagnostiek (2015); normen CBCL 2013.
"""), font="Georgia", size=11), "year only; other years are of books and norms", date_span="2023-01-01/2023-12-31")

add("neuropsych rapport definitief.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], lambda o: html_pdf(o, fill(lot, """
# Neuropsychologisch onderzoek
~ Ziekenhuis De Rivierhoek - afd. Medische Psychologie - route 41
| Patiënt | {nn} | geb. {geb} |
| Verwijzer | kinderarts | patiëntnr 000000 |
Intake 13-1-2026, testonderzoek 27-1-2026, 3-2-2026 en 10-2-2026, terugkoppeling met ouders 3-3-2026.
## Voorgeschiedenis
{{thuis:2}} MRI 8-9-2025 zonder afwijkingen. Eerder capaciteitenonderzoek door school op 22-4-2023 (WISC-V, TIQ 92).
## Resultaten
| Functie | Test | Uitslag |
| Intelligentie | WISC-V | TIQ 89; VBI 95, VRI 92, FRI 91, WgI 80, VsI 77 |
| Aandacht | Bourdon-Vos, TEA-Ch | traag, wisselend |
| Geheugen | 15 woordentest, figuur van Rey | inprenting zwak, behoud goed |
| Executief | BRIEF-2, D-KEFS | klinisch bij school |
| Motoriek | Beery VMI | percentiel 12 |
{{psych:4}}
## Conclusie
{{psych:1}}
{{aanpak:1}}
Dit rapport is geschreven op 26-2-2026.
""") , theme="cols"), "six days near each other: the latest test day counts; earlier WISC and MRI are history", date="2026-02-10")

add("document1.docx", ["psychodiagnostisch-onderzoek"], lambda o: docx_make(o, fill(kai, """
Aan de ouders van {nn}, geboren {geb}
Samenvatting psychologisch onderzoek
Zoals afgesproken zet ik voor u de uitkomsten op papier. Ik zag {n} driemaal, sprak {juf} en u beiden.
{{psych:4}}
{{sociaal:1}}
{{aanpak:2}}
Ik hoop dat deze bevindingen helpen.
Vriendelijke groet,
Mirthe Sandee
(kinderpsycholoog)
""", .004), font="Cambria", size=11, footer="afgedrukt 20-11-2026"), "no test day and no report day; print date and birth date only", undated=True)

add("persoonlijkheidsonderzoek Y Karadere.pdf", ["psychodiagnostisch-onderzoek"], lambda o: rl_pdf(o, fill(yus, """
# Verslag persoonlijkheidonderzoek
Onderzocht: {nn} // Onderzoek verricht op 12-XI-2025 en 19-XI-2025 te Wijksteeg // Rapport 8-I-2026
I. Reden van aanmelding
{{gedrag:1}}
II. Achtergrond
{{thuis:2}}
III. Bevindingen
{{psych:3}}
IV. Samenvatting en beantwoording van de vraag
{{psych:2}}
V. Advies
{{aanpak:2}}
""", .003), font="Times-Roman", size=11, header="Dr. L. Overgaauw, psycholoog NIP, Wijksteeg"), "Roman numerals for the month", date="2025-11-19")

add("dyslexieonderz Lotte.pdf", ["dyslexie"], lambda o: html_lo(o, fill(lot, """
# Dyslexie-onderzoek
Instituut Letterkracht
Naam:: {nn}
Geboren:: {geb}
Onderzoeksdata:: 04/02, 11/02 en 04/03/2025
Rapport:: 18/03/2025
## Anamnese en school
{{lezen:1}}
Hulp in twee periodes van 12 weken (jan-mrt en sept-dec 2024) zonder voldoende resultaat, drie meetmomenten E-scores.
## Testuitslagen
| Test | uitslag | C / T / pc |
| EMT | 31 woorden | pc 3 |
| Klepel | 22 | pc 4 |
| PI-dictee | 41 goed | pc 5 |
| 3DM fonologie | T 34 | laag |
| RAN letters/cijfers | T 31 / 33 | laag |
{{lezen:1}}
{{spelling:2}}
## Diagnose
Er is sprake van ernstige, enkelvoudige dyslexie (EED). De achterstand is hardnekkig en past niet bij het overige niveau. Behandeling wordt geadviseerd: 1x per week, 50 minuten, ongeveer 60 sessies.
{{aanpak:1}}
""", .003), theme="serif"), "day/month pairs, year only at the last", date="2025-03-04")

add("dyscalculie screening+ond.docx", ["dyslexie"], lambda o: docx_make(o, fill(roos, """
ONDERZOEK ERNSTIGE REKEN- EN WISKUNDEPROBLEMEN / DYSCALCULIE
| Datum onderz. | Datum rapp. | Leeft. | Onderzoeker | School |
| 2026-01-15 | 2026-02-02 | 8 jr 10 mnd | T. Vink MSc | Lambertus gr 6b |
{{rekenen:3}}
| Taak | score | pc |
| TempoTest Automatiseren + | 9 | 2 |
| TTA - | 6 | 2 |
| TTA x | 4 | 5 |
| DLE rekenen | 18 bij DL 34 | |
| Getallenlijn | 61% afw. | 3 |
| NDT getalbegrip | T 29 | 2 |
Conclusie: de rekenproblemen zijn hardnekkig en specifiek. Er is voldaan aan de criteria voor dyscalculie (protocol ERWD).
{{aanpak:2}}
{{psych:1}}
"""), font="Calibri", size=10.5), "ISO days in a heading row", date="2026-01-15")

add("dys ond 2 lln.pdf", ["dyslexie", "iq-onderzoek"], lambda o: docx_pdf(o, fill(sem, """
~ Zorgbureau Taalspoor
## DIAGNOSTISCH VERSLAG DYSLEXIE
cliënt {nn}, gb {geb}
dossiernr. 00-118
De diagnostiek is uitgevoerd op woensdag de tweede en vrijdag de vierde oktober tweeduizendvierentwintig; het verslag is van 21 oktober 2024.
{{lezen:2}}
{{spelling:1}}
Capaciteiten: WISC-V (4 oktober): Totaal IQ 98, VBI 101, VRI 100, FRI 97, WgI 88, VsI 92
| | ruw | pc |
| DMT 1-2-3 | 52-41-30 | 6 |
| Klepel-R | 25 | 5 |
| PI-cijferdictee | - | 7 |
{{psych:2}}
Er is geen sprake van ernstige dyslexie volgens het PDDB 3.0; wel van een lees- en spellingprobleem dat begeleiding op zorgniveau 3 nodig heeft.
{{aanpak:1}}
""", .004), font="Liberation Serif", size=11, heads="under"), "date written out in words; includes a WISC with its own scores", dates=[("dyslexie", "2024-10-04"), ("iq-onderzoek", "2024-10-04")])

add("verklaring.pdf", ["dyslexieverklaring"], lambda o: chromium(to_html("""
___ 3
!! D Y S L E X I E V E R K L A R I N G
___ 1
Ondergetekende, gezondheidszorgpsycholoog, verklaart dat
!! Lotte Brandsma
!! geboren op 2 maart 2016
blijkens onderzoek dyslexie heeft, volgens de omschrijving van de Stichting Dyslexie Nederland.
Faciliteiten: 25 % meer tijd bij toetsen, vergrote tekst of A3, voorleessoftware, spelling niet meetellen bij de zaakvakken, geen onvoorbereide leesbeurt.
Deze verklaring is onbeperkt geldig.
___ 2
Wijksteeg, 25 maart 2025
___ 1
drs. F. Letterman, gz-psycholoog (BIG 00000000000)
""", theme="book", css="body{border:6px double #864;padding:2cm}"), o), "no date label: a certificate")

add("Verkl dysl Femke scan.pdf", ["dyslexieverklaring"], lambda o: (docx_pdf(TMP / "a.pdf", """
Instituut Letterkracht
___ 2
# Dyslexie-verklaring
Hierbij wordt verklaard dat Femke Oostendam (30-05-2015) dyslectisch is. Het onderzoek is uitgevoerd door een gekwalificeerd gedragswetenschapper volgens het protocol Dyslexie Diagnostiek en Behandeling.
Aanbevolen hulp en compensatie: meer tijd, laptop met spellingcontrole, mondelinge overhoring, hardop lezen alleen op vrijwillige basis.
___ 3
Afgegeven te Wijksteeg op 7 juli 2024
drs. F. Letterman
""", font="Liberation Serif", size=13), scan(o, TMP / "a.pdf", ocr=True, dpi=130, seed=31)), "OCR layer")

add("Logoverslag N.pdf", ["logopedisch"], lambda o: html_pdf(o, fill(noor, """
[box] Logopedie aan de Vaart // Vaartkade 8 Oosterlaar // AGB 00-000000
Aan: bs {school}, mevr. Kuiper
Betreft: {nn}, {geb}
Geachte mevrouw Kuiper,
Sinds een half jaar komt {n} eens per week bij mij. Bij het onderzoek d.d. 9 sept. '26 heb ik de volgende tests afgenomen:
| Test | quotiënt | pc |
| CELF-5 kernscore | 74 | 4 |
| CELF receptief | 79 | 8 |
| CELF expressief | 70 | 2 |
| PPVT-III | WBQ 80 | 9 |
| Renfrew | onder de norm | |
{{taal:3}}
De spontane taal: korte zinnen met 3-5 woorden, weglaten van lidwoorden, werkwoord op de verkeerde plaats. Verstaanbaarheid voldoende. Mondmotoriek: lage spanning, mondademen.
Behandeling wordt voortgezet tot de controle in maart 2027. Dan volgt een nieuw verslag.
Hartelijke groet, 
Jorien Aalderink, logopedist
""", .003), theme="round"), "date in a sentence with abbreviated month and year; next check in 2027 is no test day", date="2026-09-09")

add("eindverslag logo herhaling.docx", ["logopedisch"], lambda o: docx_make(o, fill(ilse, """
Logopedisch (her)onderzoek
Betr.: {nn}  * {geb}
| Onderdeel | 1e onderz. 13-05-2024 | 2e onderz. 08-10-2024 | Heronderzoek 16-06-2026 |
| TAK passief wsch | D | D | C |
| TAK zinsbegrip 1 | E | D | C |
| Schlichting zinsontw. | Q 72 | Q 77 | Q 86 |
| fonolog. bewustzijn | onv | onv | vold |
| articulatie | /s/ /r/ | /r/ | ok |
{{taal:2}}
{{lezen:1}}
Advies: therapie afsluiten. Groep 4 kan verder met de tips (bijlage). Evaluatie met ouders 30-06-2026.
{{aanpak:1}}
W. Tuinstra, logopediste
""", .004), font="Tahoma", size=10), "three examinations in one table; the latest counts", date="2026-06-16")

add("AC rapport.pdf", ["logopedisch"], lambda o: rl_pdf(o, fill(yus, """
~ AUDIOLOGISCH CENTRUM DE STRANDWAL  -  afd. spraak/taal  -  brief aan school (afschrift)
Pat:: {nn}
Gb:: 211118
Dat. ond.:: 030626
Dat. brief:: 220626
Toonaudiogram: beiderzijds normaal gehoor (Fletcher index R 12 / L 10 dB). Tympanogram A/A. Spraakaudiogram 100 % bij 45 dB.
{{taal:2}}
| test | ss | interpretatie |
| CELF kern | 66 | TOS niet uit te sluiten, meertalig |
| verbaal werkgeheugen (cijferreeksen) | 4 | zwak |
| nonwoord repetitie | pc 2 | uitval |
Multidisciplinair overleg: zie advies. Er is sprake van een taalontwikkelingsstoornis (TOS) in beide talen. Aanmelden cluster 2 consult mogelijk.
{{taal:1}}
{{aanpak:1}}
"""), font="Courier", size=9), "six digits run together (ddmmyy)", date="2026-06-03")

add("fysio.pdf", ["medisch"], lambda o: html_pdf(o, fill(mil, """
!! Kinderfysiotherapie Stap Vooruit 2025
## Onderzoeksverslag motoriek {nn} ({geb})
afname: 17 juni // test: Movement ABC-2-NL // verwijzer: schoolarts // verslag: begin juli 2025
| onderdeel | ss | pc |
| handvaardigheid | 5 | 5 |
| mikken en vangen | 8 | 25 |
| evenwicht | 4 | 2 |
| totaal | 5 | 5 |
{{motoriek:3}}
Oefeningen voor thuis: dierenloopjes, ballon hooghouden, kleien. Behandelfrequentie 1 x per week 30 min, evaluatie na 12 keer.
""", .004), theme="cols"), "day and month in the text, the year stands in the letterhead and at the report", date="2025-06-17")

add("ergo.docx", ["medisch"], lambda o: docx_make(o, fill(daan, """
Ergotherapie verslag voor de school
Voor: {n}, groep {groep}
Hulpvraag: schrijven kost veel moeite, doet zeer, slordig. Wat kan de school doen?
{{motoriek:3}}
Afgenomen: SOS-2-NL (kwaliteit 18, snelheid 96 letters, = dysgrafisch), Beery, observatie zithouding. Sensory Profile School Companion: zoekt veel prikkels.
Adviezen
- tafel en stoel op goede hoogte (voeten plat)
- driekantpotlood of schrijfbal
- minder overschrijven, typen vanaf groep 6
- beweegopdracht voor het schrijven
{{werkhouding:1}}
Liefs, Dieke (ergotherapeut)
""", .01), font="Comic Sans MS", size=11), "no date of any sort", undated=True)

add("brief poli kindergeneesk.pdf", ["medisch"], lambda o: (docx_pdf(TMP / "a.pdf", fill(kai, """
Ziekenhuis De Rivierhoek
Polikliniek Kindergeneeskunde
^ 21-10-2025
Betreft: {nn}, geb. {geb}, m
Geachte collega,
Bovengenoemde patiënt werd gezien op de polikliniek d.d. 8-10-2025 in verband met buikpijn, hoofdpijn en vermoeidheid, verzoek van de huisarts 11-9-2025.
Voorgeschiedenis: 2019 trommelvliesbuisjes, 2021 adenotomie. Geen medicatie. Geen allergie.
Anamnese: {{thuis:1}}
Lichamelijk onderzoek: gezonde jongen, lengte 128 cm, gewicht 27 kg, RR 98/60. Geen afwijkingen over hart, longen, buik. Neurologisch globaal intact.
Aanvullend: Hb, TSH, coeliakieserologie: alle normaal (lab 10-10-2025).
Conclusie: functionele buikpijn, mogelijk samenhangend met spanning op school. Aandachtsproblemen, dd ADHD; verwijzing jeugd-ggz.
Beleid: uitleg, slaaphygiëne, controle op 14-01-2026.
Met collegiale groet, dr. E. Hamersma, kinderarts
"""), font="Liberation Sans", size=10), scan(o, TMP / "a.pdf", ocr=True, seed=5, dpi=140, skew=.8)), "seen on 8-10-2025; letter, referral, lab and check days around it. Lab of 10-10 belongs to the examination: doubtful. OCR layer", date="2025-10-08")

add("GGZ.pdf", ["medisch"], lambda o: docx_pdf(o, fill(sem, """
^ Wijksteeg, 5 februari 2026
GGZ De Landing, team jeugd
Aan ouders van {nn} ({geb})
Betreft: afsluitbrief diagnostiek en behandeling
Uw zoon was bij ons in zorg. In deze brief vatten wij de bevindingen samen.
{{gedrag:1}}
{{sociaal:2}}
Diagnose (DSM-5): aandachtsdeficiëntie-/hyperactiviteitsstoornis, gecombineerd beeld, matig. Faalangst als aandachtspunt.
Behandeling: psycho-educatie in een groep, medicatie (methylfenidaat 2x10 mg), ouderbegeleiding. Resultaat: {{werkhouding:1}}
Advies voor school: {{aanpak:2}}
Hoogachtend, K. Rentmeester, GZ-psycholoog / M. Duijf, kinderpsychiater
"""), font="Liberation Serif", header="GGZ De Landing, Postbus 00, Wijksteeg"), "no examination day anywhere: the letter date", date="2026-02-05")

add("oogarts orthopt.docx", ["medisch"], lambda o: docx_make(o, fill(yus, """
ORTHOPTIE / OOGHEELKUNDE
Bericht aan: school en JGZ
{nn}
| datum | VOD | VOS | bijz |
| 04-09-2024 | 0.5 | 0.8 | bril |
| 12-03-2025 | 0.6 | 0.9 | afplakken 2 u/dag |
| 01-10-2025 | 0.8 | 1.0 | stop afplakken |
Conclusie laatste controle: amblyopie rechts grotendeels hersteld. Bril blijven dragen. In de klas vooraan, rechts van het bord. Lettergrootte geen aanpassing nodig.
Volgende controle: apr 2026
""", 0), font="Arial", size=11), "control table; the latest visit counts", date="2025-10-01")

add("speltherapie evaluatie.pdf", ["medisch"], lambda o: html_lo(o, fill(lot, """
# Evaluatie-//verslag speltherapie
'De Zandtafel', praktijk voor kindertherapie
cliëntje: {n} // periode: september 2025 - januari 2026 (14 sessies) // opgemaakt 30-1-2026
{{sociaal:2}}
In het spel kwamen dieren die buitengesloten worden steeds terug. Halverwege de reeks bouwde {n} een veilige plek, en mochten anderen binnen. {{gedrag:1}}
{{thuis:1}}
Met ouders is afgesproken dat de therapie wordt afgerond.
""", .003), theme="serif"), "a period of treatment; no test day; the report day counts. Doubtful: span or report day", date="2026-01-30")

add("obs AB.docx", ["observatie"], lambda o: docx_make(o, fill(kai, """
Observatieverslag ambulante begeleiding
| wie | {n} (gr {groep}) |
| obs.mom. | ma 9 mrt 2026 8.45-10.15u |
| door | Wietske, AB-er steunpunt |
| situatie | rekenles, fruit, kring |
8.45 {n} komt als laatste binnen, jas aan. Juf vraagt 2x om te gaan zitten. 8.52 boek open, kijkt naar buiten. 8.55 klassikale instructie, {n} tikt met liniaal. 9.04 juf komt langs, wijst som aan, hij maakt er 2. 9.10 loopt naar prullenbak, onderweg 3 kinderen aangetikt. 9.20 instructietafel: doet goed mee, steekt vinger op, goed antwoord, lacht.
9.40 zelfst. werken: 4 min taakgericht van de 15. 9.55 fruit, praat met buurman over Minecraft. 10.05 kring: valt 3x in de rede, verhaal over oom past niet bij het onderwerp.
{{werkhouding:1}}
Nabespreking met juf dezelfde dag, met ouders op 16 mrt.
{{aanpak:2}}
""", .006), font="Calibri", size=11), "observation with times", date="2026-03-09")

add("klassenobservatie M.pdf", ["observatie"], lambda o: rl_pdf(o, fill(mil, """
## Klasse-observatie
Leerling: {n} D. // Groep: 1/2 b // Observator: orthopedagoog i.o. // Gezien: 12 nov (speelzaal) + 17 nov (klas) 2025
{{motoriek:1}}
{{gedrag:2}}
{{taal:1}}
| minuut | gedrag | reactie omgeving |
| 0-5 | zit bij juf op schoot | anderen kijken |
| 5-12 | auto's op rij, alleen | J. wil meedoen, {n} duwt |
| 12-20 | fruit eten | geen |
| 20-30 | kring, ligt op de grond | juf negeert, daarna picto |
Conclusie: {{aanpak:1}}
""", .006), font="Times-Roman", size=11), "two days sharing one year", date="2025-11-17")

add("samengevoegd.pdf", ["iq-onderzoek", "logopedisch"], lambda o: (docx_pdf(TMP / "p1.pdf", fill(kai, """
# Intelligentie onderzoek
{nn} - {geb}
Afnamedatum:: 12 maart 2024
Test:: WISC-V
Verslag:: 28 maart 2024
{{psych:2}}
| Schaal | score |
| VBI | 77 |
| VRI | 92 |
| FRI | 91 |
| WgI | 83 |
| VsI | 88 |
| TIQ | 84 |
{{psych:2}}
"""), font="Liberation Sans", kv="tab"), html_pdf(TMP / "p2.pdf", fill(kai, """
# Logopedieverslag
{n} V. groep {groep}
Datum onderzoek: 9 september 2026 - datum verslag: 1 oktober 2026
{{taal:3}}
| Test | Q |
| CELF-5 | 69 |
| PPVT | 78 |
Logopedist: B. Ommering
"""), theme="type"), merge(o, TMP / "p1.pdf", TMP / "p2.pdf")), "two reports merged with qpdf", dates=[("iq-onderzoek", "2024-03-12"), ("logopedisch", "2026-09-09")])

add("div. bijlagen onderz.pdf", ["psychodiagnostisch-onderzoek", "medisch"], lambda o: (html_pdf(TMP / "p1.pdf", fill(ilse, """
## Orthopedagogisch verslag
onderz. verricht: 8, 15 & 29 apr. 2025 ; verslag 26 mei 2025
Kind: {nn}
{{psych:4}}
{{thuis:1}}
{{aanpak:1}}
"""), theme="narrow"), rl_pdf(TMP / "p2.pdf", fill(ilse, """
# Kinderergotherapie: onderzoeksrapport
kind {nn} // onderzoek donderdag 6/11/25 // rapport 13/11/25
{{motoriek:3}}
"""), font="Helvetica"), merge(o, TMP / "p1.pdf", TMP / "p2.pdf")), "two reports, each with test days and a report day; the days of the first share one month and year", dates=[("psychodiagnostisch-onderzoek", "2025-04-29"), ("medisch", "2025-11-06")])

add("scan_20260611_0002.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], lambda o: (docx_pdf(TMP / "a.pdf", fill(roos, """
# Psychologisch rapport
naam:: {nn}
geb.:: {geb}
onderzoek:: 21 en 28 mei 2026
rapport:: 9 juni 2026
{{psych:2}}
| WISC-V | IQ |
| VBI | 90 |
| VRI | 95 |
| FRI | 94 |
| WgI | 78 |
| VsI | 83 |
| Totaal | 87 |
{{psych:3}}
{{aanpak:1}}
"""), font="Liberation Serif", kv="colon"), scan(o, TMP / "a.pdf", seed=21)), "image only", scan=True, date="2026-05-28")

add("scan logop.pdf", ["logopedisch"], lambda o: (html_pdf(TMP / "a.pdf", fill(daan, """
# Logopedisch onderzoek
{nn} ({geb}) // onderzocht op 18-11-2025
{{taal:3}}
| CELF | 82 |
| PPVT | 90 |
Verslagdatum 2-12-2025
"""), theme="arial"), scan(o, TMP / "a.pdf", seed=22, flip=True)), "image only, put upside down on the scanner", scan=True, date="2025-11-18")

add("PO verslag groot lettertype kopie.pdf", ["psychodiagnostisch-onderzoek"], lambda o: (docx_pdf(TMP / "a.pdf", fill(fem, """
RAPPORT ORTHOPEDAGOGISCH ONDERZOEK
Naam: {nn}
Geboortedatum: {geb}
Onderzoek op: 12-05-2025 en 19-05-2025
Verslag: 02-06-2025
{{psych:4}}
{{sociaal:1}}
{{aanpak:1}}
"""), font="Liberation Sans", size=12), scan(o, TMP / "a.pdf", ocr="nld", seed=40, dpi=120, skew=2)), "bad scan with an OCR text layer that may misread digits", date="2025-05-19")

add("WISC tabel.docx", ["iq-onderzoek"], lambda o: docx_make(o, fill(ilse, """
| Naam | {nn} |
| Geb. | {geb} |
| CA | 8;2 |
WISC-V-NL profielblad
| | ruw | norm | |
| Overeenkomsten | 18 | 8 | |
| Woordkennis | 15 | 7 | |
| Blokpatronen | 22 | 9 | |
| Figuurpuzzels | 12 | 8 | |
| Matrix redeneren | 14 | 9 | |
| Figuur gewichten | 15 | 10 | |
| Cijferreeksen | 16 | 6 | |
| Plaatjesreeksen | 18 | 7 | |
| Symbool substitutie | 26 | 6 | |
| Symbolen zoeken | 17 | 7 | |
| VBI | | 86 | |
| VRI | | 92 | |
| FRI | | 97 | |
| WgI | | 79 | |
| VsI | | 81 | |
| TIQ | | 86 | |
{{psych:3}}
"""), font="Calibri", size=10, header="Testdatum 11 juni 2026     verslag 25-06-2026     blad WISC", boxes=[("Let op: nieuwe toets//over 2 jaar (juni 2028)", 300, 30, 170, 40)]), "test day only in the page header; a text box names a future date", date="2026-06-11")

add("Onderzoek jan.pdf", ["psychodiagnostisch-onderzoek"], lambda o: chromium(to_html(fill(noor, """
# Diagnostisch onderz. gedrag
| Onderz. | jan | '26 | (wo 14, wo 21) |
| Kind | {nn} | {geb} | gr {groep} |
{{psych:3}}
{{gedrag:1}}
{{thuis:1}}
{{aanpak:1}}
Dit verslag is drie jaar houdbaar.
""", .004), theme="serif", raw_top="<div style='position:absolute;right:0;top:0;width:5.5cm;border:1px solid #000;padding:5px;font:8pt Liberation Sans'>ontv. 19 feb 2026<br>kopie aan ib / ouders<br>archief 2041</div>"), o), "date torn over table cells: wed 14 and 21 January 2026; a received stamp in a box", date="2026-01-21")

add("Fysio verslag kai drft.pdf", ["medisch"], lambda o: rl_pdf(o, fill(kai, """
# Kinderfysiotherapeutisch verslag
{nn}, {geb}
Testdatum: dinsdag, 02 juni, 2026. Verslagdatum: idem.
{{motoriek:3}}
| M-ABC-2 | pc 9 |
| Beery VMI | pc 16 |
""", .004), font="Helvetica", wm="VOORLOPIG", size=10), "grey watermark VOORLOPIG across each page", date="2026-06-02", draft=True)

add("OPP dl2 v0.4.docx", ["opp-deel-2"], lambda o: docx_make(o, fill(noor, """
# OPP - handelings deel (2)
~ versie 0.4 - nog niet definitief, eerst nog langs ouders
{n} gr {groep}
| doel | acties | wie/wanneer | evaluatie |
| verstaanbare zin van 5 woorden | praatplaat, voordoen | oa, 3x p.w. | |
| 15 letters kennen | Bouw | dagelijks | |
| kring 10 min meedoen | eigen plek | {juf} | |
{{taal:2}}
{{aanpak:2}}
instemming ouders: nog bespreken
""", .006), font="Calibri"), "draft by version number 0.4 and a line", draft=True)

add("groeidocument yusuf.pdf", ["groeidocument-opp-deel-1"], lambda o: html_pdf(o, fill(yus, """
# Groeidocument deel I
{nn} - groep {groep} - daltonschool {school}
## Dit ben ik
{{sterk:2}}
## Ouders vertellen
{{thuis:2}}
## Stimulerende factoren
{{sterk:1}}
## Belemmerende factoren
{{taal:1}}
{{gedrag:1}}
## Onderwijsbehoeften
{{aanpak:2}}
""", .004), theme="bars", wm="CONCEPT"), "CSS watermark on each page", draft=True)

add("OP sem word.docx", ["op"], lambda o: docx_make(o, fill(sem, """
# Ontwikkelingsperspectief Sem
## Beginsituatie
{{rekenen:1}}
{{gedrag:1}}
{{thuis:1}}
Welke interventies hebben al plaatsgevonden en waren deze effectief?
{{aanpak:1}}
## Uitstroomniveau / Uitstroombestemming
Uitstroombestemming: vmbo basis met lwoo
## Conclusie
Om welke reden krijgt leerling een ontwikkelingsperspectief? Eigen leerlijn rekenen en extra ondersteuning gedrag.
Welke ondersteuning verlangt u van het SWV (of steunpunt)? TLV SBO voor twee jaar.
"""), font="Calibri", watermark="KLADVERSIE"), "Word watermark (WordArt in the header)", draft=True)

# ============================================================ advice, minutes, okr
add("advies 2e deskundige.pdf", ["deskundigenadvies"], lambda o: docx_pdf(o, fill(sem, """
Deskundigenadvies (tweede deskundige)
t.b.v. toelaatbaarheid S(B)O
| Leerling | {nn} |
| Deskundige | mw. I. Brouns, jeugdarts |
| Discipline | jeugdgezondheidszorg |
Ik heb het dossier gelezen en met ouders en kind gesproken. 
{{gedrag:1}}
{{thuis:1}}
Overwegingen: {{aanpak:2}}
Advies: ik adviseer positief over toelaatbaarheid tot het speciaal basisonderwijs, voor de duur van twee jaar. Een kleine groep met structuur is nodig.
handtekening: I. Brouns
"""), font="Liberation Sans", heads="bold"), "")

add("DA1 roos orthoped.docx", ["deskundigenadvies"], lambda o: docx_make(o, fill(roos, """
Advies 1e deskundige ivm TLV
Betreft leerling {nn}
Gevraagd door SWV Rivierenrand
1. Welke informatie is gebruikt: OPP, LVS, psychologisch rapport, gesprek ib
2. Beschrijving
{{psych:2}}
3. Ondersteuningsbehoefte
{{aanpak:2}}
4. Waarom is de basisschool handelingsverlegen
{{aanpak:1}}
5. Conclusie. De orthopedagoog acht plaatsing in het SO (cat. 1) passend en adviseert de TLV te verlengen tot eind groep 8.
drs. S. Lommers, orthopedagoog-generalist
""", .003), font="Times New Roman", size=11), "")

add("notulen.docx", ["gespreksverslag"], lambda o: docx_make(o, fill(kai, """
MDO Kai 8/10
aanw: Ellen, Inge, moeder, Wietske (steunpunt), jeugdverpleegkundige. Vader afgemeld
- Ellen opent, doel = hoe verder
- Inge: {{werkhouding:1}}
- mr.: {{thuis:1}}
- W.: heeft in maart geobserveerd. Advies was time-timer, is gedaan
- JGZ: gehoor ok, verwijsbrief kinderarts
{{gedrag:1}}
afspr:
- onderzoek capaciteiten aanvragen (Ellen)
- medicatie nvt
- volgende keer 26/11 14.30
""", .012), font="Calibri", size=11), "telegram style minutes")

add("gesprek ouders Femke.pdf", ["gespreksverslag"], lambda o: html_pdf(o, fill(fem, """
## Verslag oudergesprek
Datum:: 6 november
Aanwezig:: ouders, {juf}, ib
Onderwerp:: hoe gaat het en wat na de basisschool
{{thuis:2}}
{{lezen:1}}
Moeder vraagt of er een onderzoek nodig is (WISC). School legt uit dat dit al gedaan is met de NIO. Vader wil weten wat een TLV betekent. De ib-er vertelt hoe de aanvraag gaat en dat ouders toestemming moeten geven.
{{sociaal:1}}
Afspraken
- school maakt OPP af, conceptverslag naar ouders is gestuurd en akkoord bevonden
- ouders gaan kijken op PrO Het Atelier
""", .006), theme="type"), "the word 'conceptverslag' in the text is no draft mark")

add("kindgesprek Lotte.pdf", ["gespreksverslag"], lambda o: rl_pdf(o, fill(lot, """
Gesprekje met {n} (ib-kamer, koekje erbij)
Hoe is het in de klas? "Gaat wel. Druk."
Wat vind je fijn? "Tekenen. En als meester Rik voorleest."
Wat is lastig? "Lezen. En als ze fluisteren over mij."
Wie helpt? "Niemand. Nou ja, Fien soms."
Cijfer voor school: 4,5. Voor thuis: 9. 
Wat zou er moeten veranderen? "Een eigen hoekje. En dat ik niet hardop hoef te lezen."
{{sociaal:2}}
Besproken dat ik dit met mama en meester deel. Vindt ze goed.
PvZ
""", .004), font="Times-Roman", size=12), "talk with the child; no title as such")

add("zienswijze vader.docx", ["gespreksverslag"], lambda o: docx_make(o, fill(ilse, """
Zienswijze ouders (bijlage)
Wij, ouders van {nn}, willen het volgende kwijt over de plannen van school.
{{thuis:3}}
Wij vinden dat {n} op de dorpsschool moet kunnen blijven als er hulp is. Maar als dat niet kan dan willen wij een school dichtbij en geen busje van een uur.
Wij vinden dat school eerder aan de bel had moeten trekken. Over juf Tjitske niets dan goeds.
Was getekend, S. en H. Plantinga
""", .012), font="Calibri"), "")

add("Overdracht PO-PO.pdf", ["okr"], lambda o: html_lo(o, fill(daan, """
# ONDERWIJSKUNDIG RAPORT
(overstap naar andere basisschool / speciaal onderwijs)
| Leerling | {nn} |
| Geb. | {geb} |
| Van | {school} groep {groep} |
| Naar | SBO De Vuurvlinder |
| Schoolloopbaan | 1-2-3-3-4-5 |
## Leerresultaten in het kort
Lezen AVI E3, rekenen eigen leerlijn, spelling groep 4.
{{lezen:1}}
{{rekenen:1}}
## Werkhouding en gedrag
{{werkhouding:1}}
{{gedrag:1}}
## Ondersteuning die gegeven is
{{aanpak:2}}
## Contact met ouders
{{thuis:1}}
Reden van vertrek: plaatsing SBO
""", .003), theme="arial"), "misspelt title")

add("OKR_DOD_fem.docx", ["okr"], lambda o: docx_make(o, fill(fem, """
OKR PO-VO
Deel A door school ingevuld   -   Deel B zienswijze ouders
Naam:: {nn}
Geb.dat.:: {geb}
Advies school:: praktijkonderwijs
Toets gegevens:: zie bijlage lvs
Doublures:: geen
Verzuim:: ziekte 6 dgn
{{lezen:1}}
{{rekenen:1}}
{{werkhouding:1}}
{{sociaal:1}}
Dyslexie:: ja, verklaring
Extra ondersteuning nodig in het VO:: kleine groep, praktisch leren, mentor als vast aanspreekpunt
{{aanpak:1}}
Ouders: eens met het advies.
"""), font="Arial", kv="table", size=10), "abbreviated title")

# ============================================================ group request
klas = P("groep", "7/8", "m", "", "7/8", "De Kringloper", "Anja T.", "juf Samira")
add("Wat hebben we al gedaan gr 7-8.docx", ["schoolacties"], lambda o: docx_make(o, fill(klas, """
Groep 7/8 Kringloper: reeds ondernomen acties door de school
| wanneer | actie | door | resultaat |
| sept | Gouden weken opnieuw, groepsregels | lkr + ib | 2 weken rust |
| okt | Rots & Water 6 lessen | gymdocent | jongens +, meiden - |
| okt/nov | coteaching 4x | Anja | lkr voelt zich gesteund |
| nov | ouderavond | directie | veel opkomst, heftig |
| nov | observatie gedragsspecialist bestuur | Y. | advies: kopgroep splitsen |
{{groep:3}}
Wat nog niet geprobeerd is: beeldcoaching, groep splitsen op de middagen
""", .006), font="Calibri"), "about a group, no pupils named")

add("acties school 5b.pdf", ["schoolacties"], lambda o: rl_pdf(o, fill(klas, """
# Schoolakties groep 5b (Sint Lambertus)
Voor de aanvraag van een groepsarrangement moeten we beschrijven wat de school zelf al heeft gedaan:
{{groep:2}}
1. groepsplan gedrag (sept, evaluatie nov) -> onvoldoende effect
2. inzet onderwijsassistent 6 u p.w. uit eigen middelen
3. leerkrachtcoaching, 3 gesprekken
4. ouders: klankbordgroep
5. lessen Kwink in de hele school
{{groep:2}}
"""), font="Helvetica"), "")

add("bevord-belemm.pdf", ["factoren"], lambda o: html_pdf(o, fill(klas, """
# Factoren in groep 7/8
| belemmerende factoren | bevorderende factoren |
| {{groep:1}} | {{groep:1}} |
| wisseling van leerkrachten | enthousiast duo |
| kopgroepjes, appgroep | ruime lokalen |
| ouders onderling in conflict | leerlingenraad wil meedenken |
{{groep:2}}
"""), theme="bars"), "")

add("Groepsprofiel 5b.docx", ["factoren"], lambda o: docx_make(o, fill(klas, """
Stimulerende en belemmerende factoren groep 5b
STIMULEREND
{{groep:1}}
- klein team, korte lijnen
- sfeer bij gym en muziek goed
BELEMMEREND
{{groep:2}}
- lokaal naast de speelzaal, gehorig
- 9 leerlingen met dyslexie of TOS
- leerkracht is starter
""", .008), font="Verdana", size=10), "")

add("Groepsarr. bijlage compleet.docx", ["schoolacties", "factoren"], lambda o: docx_make(o, fill(klas, """
# Bijlage bij aanvraag groep 6 Morgenster
## A. Wat heeft de school al gedaan?
{{groep:2}}
- duo-leerkracht extra ingezet
- sova-training voor 8 kinderen
- contact met het wijkteam
## B. Belemmerende en stimulerende factoren van de groep
| belemmerend | stimulerend |
| {{groep:1}} | {{groep:1}} |
| 31 kinderen | hecht team |
"""), font="Calibri"), "both parts in one")

# ============================================================ absence
add("verz.pdf", ["verzuim"], lambda o: xlsx_pdf(o, [["Verzuimoverzicht", "Kai V.", "", ""], ["van", "t/m", "soort", "dagdelen"]] + [[f"{d}-{m}", f"{d + k}-{m}", s, 2 * (k + 1)] for d, m, k, s in [(3, 9, 0, "ziek"), (16, 9, 1, "ziek"), (29, 9, 0, "ongeoorloofd"), (6, 10, 2, "ziek (buikpijn)"), (14, 10, 0, "arts"), (2, 11, 3, "ziek"), (11, 11, 0, "te laat >1u"), (16, 11, 1, "ziek")]] + [["", "", "totaal", 30], [], ["leerplicht gebeld 17-11, verwijzing schoolarts (M@zl)"]], widths=[12, 12, 22, 10]), "")

add("DUO melding thuis.docx", ["verzuim"], lambda o: docx_make(o, fill(roos, """
DUO Verzuimloket - rapport van de melding
| Meldingsnummer | 000000 |
| Soort | Langdurig relatief verzuim (thuiszitter) |
| Leerling | {nn} |
| Eerste dag afwezig | 7 september |
| Status | doorgezet naar leerplicht gemeente |
| Reden | psychosomatische klachten, durft niet naar school |
Acties school tot nu toe: dagelijks contact, opbouwrooster, huisbezoek ib, overleg jeugdarts.
Historie absentie vorig schooljaar: 41 dagdelen ziek, 12 te laat.
{{thuis:1}}
"""), font="Arial"), "DUO report of a pupil at home")

# ============================================================ several kinds in one
add("alles roos samen.pdf", ["lvs-toetsen", "plannen", "gespreksverslag"], lambda o: (xlsx_pdf(TMP / "p1.pdf", [["LVS Roos", "", "", "", ""], ["Toets", "moment", "score", "niveau", "DLE"]] + [list(x) for x in rows_lvs(11, ["Rekenen", "Spelling", "DMT", "Begr. lezen"], ["M4", "E4", "M5", "E5"])], widths=[16, 10, 8, 8, 8]), html_pdf(TMP / "p2.pdf", fill(roos, """
## Hulpplan spelling
| doel | aanpak | evaluatie |
| 20 weetwoorden | woordpakket, 3 x p.w. | 14 goed |
{{spelling:2}}
"""), theme="tiny"), docx_pdf(TMP / "p3.pdf", fill(roos, """
Verslag gesprek met ouders 5 nov
aanwezig: moeder, Carla, Gerda
{{thuis:2}}
{{sociaal:1}}
Afgesproken: nieuw gesprek na kerst
""", .006)), merge(o, TMP / "p1.pdf", TMP / "p2.pdf", TMP / "p3.pdf")), "three prints merged")

# ============================================================ added: longer ones and vaguer dates
add("rapportage lang.pdf", ["psychodiagnostisch-onderzoek", "iq-onderzoek"], lambda o: docx_pdf(o, fill(noor, """
^ Orthopedagogenpraktijk Het Kompas, Wijksteeg
___ 1
!! VERSLAG
!! van het onderzoek van {nn}
| Geb. | {geb} | Gr. | {groep} |
| Ond. | di 13/1, do 15/1 en di 20/1 '26 | Ondzkr. | mw. S. Oord |
| Versl. | 10/2 '26 | Bespr. | 17/2 '26 |
1. Hulpvraag
{{thuis:1}}
2. Voorgeschiedenis
| wat | wanneer | waar |
| gehooronderzoek | 3-5-2022 | GGD |
| SON-R | 11-10-2023 | integrale vroeghulp, SON-IQ 91 |
| logopedie | sinds 2024 | vrijgevestigd |
{{thuis:2}}
{{taal:1}}
3. Indruk tijdens het onderzoek
{{psych:2}}
4. Intelligentie (WISC-V)
| | IQ | bthi |
| VBI | 76 | 70-85 |
| VRI | 94 | 86-103 |
| FRI | 91 | 84-99 |
| WgI | 80 | 74-89 |
| VsI | 86 | 78-96 |
| TIQ | 82 | 77-88 |
{{psych:3}}
5. Sociaal emotioneel
{{sociaal:2}}
{{gedrag:1}}
6. Observatie in de groep (8 januari 2026)
{{werkhouding:2}}
7. Integratie en conclusie
{{psych:2}}
8. Advies
{{aanpak:3}}
{{psych:1}}
""", .002, more=1), font="Liberation Serif", size=11.5, heads="bold", footer="Het Kompas - vertrouwelijk - kopie alleen met toestemming van ouders"), "long report, heading table full of abbreviations; two-digit years; observation day and older examinations around it", date="2026-01-20")

add("capac. ond.docx", ["iq-onderzoek"], lambda o: docx_make(o, fill(yus, """
Kapaciteitenonderzoek SON-R 6-40
voor school {school} en ouders
leerling:: {nn}
leeftijd:: 6;6
maand van afname:: mei 2025
| | sc. |
| Analogieën | 92 |
| Mozaïeken | 99 |
| Categorieën | 90 |
| Patronen | 96 |
| SON-IQ | 94 (88-100) |
{{psych:4}}
{{taal:1}}
{{aanpak:2}}
""", .006), font="Arial", size=10.5, kv="dots", heads="bold"), "month and year only", date_span="2025-05-01/2025-05-31")

add("logo vj.pdf", ["logopedisch"], lambda o: html_pdf(o, fill(mil, """
## Spraak-/taalscreening & onderzoek
kind: {n} D. // peutergroep // wanneer: voorjaar 2024 // door: logopedist schooldienst
{{taal:4}}
| Schlichting taalbegrip | Q 74 |
| Woordontwikkeling | Q 70 |
| auditief geheugen | Q 78 |
Advies: aanmelden bij een logopediste in de buurt, voorleesplan meegegeven. {{thuis:1}}
""", .005), theme="type"), "season and year only", date_span="2024-03-01/2024-06-30")

add("OPP alles (groeidoc+hd+handt).pdf", ["groeidocument-opp-deel-1", "opp-deel-2", "ondertekening-op"], lambda o: html_lo(o, fill(kai, """
# Groeidocumnet
(OPP) deel 1 en deel 2 en handtekeningen
Naam:: {nn}
Geb.:: {geb}
## DEEL 1: {n} in beeld
{{sterk:2}}
### Stimulerende factoren
{{sterk:1}}
### Belemmerende factoren
{{werkhouding:2}}
{{gedrag:2}}
{{rekenen:1}}
### Ouders
{{thuis:2}}
### Onderwijsbehoeften
{{aanpak:2}}
---
## DEEL 2: handelingsdeel
| doel | acties | door | evaluatie |
| rekenen: splitsen t/m 10 | rekenrek | oa | behaald |
| 10 min zelfst. werken | time-timer | juf | nee |
| pauze vragen | kaart | {n} | ja |
{{aanpak:2}}
{{rekenen:1}}
{{gedrag:1}}
---
## Ondertekening OPP
Ouders stemmen in met het handelingsdeel.
| Naam | Handtekening | Datum |
| A. Verschuren | AV | 29 okt |
| E. Bos | E Bos | 29 okt |
""", .004), theme="book"), "three kinds in one print; misspelt title")

# ============================================================ none of these
add("Nieuwsbrief nov.pdf", [], lambda o: html_pdf(o, """
# Wilgen-nieuws nr 5
## Passend onderwijs
Op onze school werken we met het groeidocument en, als het nodig is, een OPP. Een ontwikkelingsperspectief (OP) maken we voor leerlingen die extra ondersteuning krijgen van het samenwerkingsverband. Soms vragen we samen met ouders een TLV aan. Heeft u vragen, loop dan binnen bij Mieke Hulst, onze ib-er.
## Toetsweken
In januari nemen we de Cito-toetsen af: DMT, AVI, spelling, rekenen en begrijpend lezen. De resultaten bespreken we in het rapportgesprek.
## Dyslexie
Op 12 november was er een inloopavond over dyslexie. De dia's zijn op te vragen.
## Data
- 24 nov: luizencontrole
- 4 dec: Sinterklaas, groep 1-4 's middags vrij
- 18 dec: kerstdiner, ouders verzamelen op het plein
## Gevonden voorwerpen
Er liggen 14 bekers, 3 jassen en één rolschaats. Komt u kijken?
## Kanjer van de week
Groep 4 heeft het schoolplein zo mooi aangeveegd dat de conciërge een taart kwam brengen.
""", theme="cols"), "newsletter that uses the words")

add("factuur 2026-118.pdf", [], lambda o: rl_pdf(o, """
^ Praktijk Zonnehoek
^ Molenweg 3, Heumenrode
# FACTUUR
Factuurnummer:: 2026-118
Factuurdatum:: 14-04-2026
Debiteur:: Stichting Primair Onderwijs Oosterlaar
| Omschrijving | aantal | tarief | bedrag |
| Psychologisch onderzoek incl. WISC-V, afname 12 en 19 maart 2026 | 1 | 1.150,00 | 1.150,00 |
| Vragenlijsten SDQ / TRF scoren | 1 | 95,00 | 95,00 |
| Bespreking verslag op school | 1,5 u | 98,00 | 147,00 |
| | | totaal | 1.392,00 |
Vrijgesteld van btw. Betaling binnen 30 dagen o.v.v. het factuurnummer.
""", font="Helvetica", grid=False), "invoice for research")

add("lesvoorbereiding spelling.docx", [], lambda o: docx_make(o, """
Lesvoorbereiding PABO stage - spelling groep 5
Lesdoel: de kinderen kunnen woorden met -ch en -cht schrijven
Beginsituatie groep: 27 kinderen, niveaus I t/m V, 4 kinderen krijgen verlengde instructie (handelingsplan)
| tijd | wat doe ik | wat doen de kinderen | materiaal |
| 5 | terugblik | wisbordje | wisborden |
| 10 | instructie regel | meedoen | digibord |
| 15 | verwerking | werkboek blz 23 | werkboek |
| 5 | evaluatie | duim omhoog/omlaag | |
Persoonlijk leerdoel: ik geef een duidelijke instructie en observeer twee leerlingen.
Reflectie: het tempo lag te hoog. De begeleiding van het instructiegroepje kwam te laat op gang. Feedback mentor: goed contact met de groep, volgende keer sneller starten.
""", font="Calibri"), "lesson plan: beginsituatie, evaluatie")

add("folder wisc5.pdf", [], lambda o: html_pdf(o, """
# Wat is een intelligentie-onderzoek?
## Informatie voor ouders over de WISC-V
Uw kind wordt binnenkort onderzocht met de WISC-V. Dat is een test voor kinderen van 6 tot en met 16 jaar. De test meet hoe uw kind denkt, onthoudt, en hoe snel het werkt. Er komen vijf indexscores uit en een totaal IQ. Gemiddeld is 100.
## Hoe gaat het?
Het onderzoek duurt een ochtend. Tussendoor is er pauze. Neem iets te drinken mee. Vertel uw kind dat het puzzels gaat doen en dat niemand alles kan.
## En daarna?
De psycholoog schrijft een verslag en bespreekt dat eerst met u. U beslist of de school het verslag krijgt.
## Veelgestelde vragen
- Kan mijn kind oefenen? Nee.
- Hoe lang blijft de uitslag geldig? Meestal twee jaar.
- Wat kost het? School betaalt, als het via school wordt aangevraagd.
~ uitgave Praktijk Zonnehoek, druk 2024
""", theme="round"), "leaflet about a test")

add("toestemming foto avg.docx", [], lambda o: docx_make(o, """
TOESTEMMINGSVERKLARING beeldmateriaal
Hierbij verklaart ondergetekende, ouder/verzorger van .......................... groep .....
dat foto's en video's door obs 't Klinket gebruikt mogen worden*
- in de schoolgids
- op de website
- op Instagram en Facebook
- in de nieuwsbrief
Wij verkopen geen foto's aan derden. U mag terugkomen op de gegeven toestemming.
Datum:
Naam ouder/verzorger:
Handtekening ouder/verzorger:
~ * aankruisen waarvoor u toestemming geeft
""", font="Arial"), "consent for photos")

add("toestemming kamp + medicijnen.pdf", [], lambda o: docx_pdf(o, """
# Toestemmingsformulier schoolkamp groep 8
Ik geef toestemming dat mijn kind meegaat op kamp naar Heumenrode van 9 t/m 11 juni.
Naam kind:: Femke O.
Zwemdiploma:: A B
Medicijnen:: ja, zie onder
Arts:: dr. Bolt
## Medicijnverklaring
Ondergetekende geeft de leerkracht toestemming om het volgende medicijn toe te dienen: paracetamol, bij hoofdpijn, maximaal 2x per dag.
Plaats, datum, handtekening ouder:
""", kv="colon", heads="bold"), "consent for a trip and medicine")

add("uitnodiging.pdf", [], lambda o: html_pdf(o, """
^ Heumenrode, 12 november
Beste ouders van Kai,
Graag nodigen wij u uit voor het MDO op donderdag 26 november om 14.30 uur in de ib-kamer. Aanwezig zijn juf Inge, Ellen Bos (ib), de ambulant begeleider en de jeugdverpleegkundige.
We bespreken het groeidocument, de toetsresultaten, het verslag van de kinderarts en de vraag of er een arrangement aangevraagd wordt bij het samenwerkingsverband. Wilt u het toestemmingsformulier ondertekend meebrengen?
Kunt u niet, laat het dan weten.
Met vriendelijke groet,
Ellen Bos
""", theme="book"), "invitation")

add("Beleidsplan ondersteuning SOP 26-27.docx", [], lambda o: docx_make(o, """
# Schoolondersteuningsprofiel 't Klinket
## 1 Basisondersteuning
Onze leerkrachten werken volgens de cyclus van handelingsgericht werken. Leerlingen worden gevolgd met Leerling in beeld, ZIEN! en KIJK!. Twee keer per jaar zijn er groepsbesprekingen. Voor leerlingen met een eigen leerlijn wordt een ontwikkelingsperspectief opgesteld, waarvan ouders het handelingsdeel ondertekenen.
## 2 Extra ondersteuning
Als de basisondersteuning niet volstaat vraagt de school een arrangement, een voorziening of een toelaatbaarheidsverklaring aan bij het samenwerkingsverband. Bij de aanvraag horen het OPP, de toetsgegevens, de plannen en onderzoek dat niet ouder is dan twee jaar.
## 3 Dyslexieprotocol
Leerlingen met drie E-scores worden aangemeld voor onderzoek. Een dyslexieverklaring wordt in het dossier opgenomen.
## 4 Deskundigheid
| Discipline | intern | extern |
| Orthopedagoog | | x |
| Logopedist | | x |
| Gedragsspecialist | x | |
| Rekencoördinator | x | |
## 5 Verzuim
Verzuim wordt geregistreerd en bij zorgen gemeld via het DUO-verzuimloket.
## 6 Ambities
In het komende jaar willen we het groeidocument beter gebruiken en kindgesprekken voeren in alle groepen.
""", font="Calibri"), "policy")

add("Handleiding OPP invullen.pdf", [], lambda o: html_lo(o, """
# Zo vul je het OPP in
Stappenplan voor leerkrachten, versie september
## Stap 1 Open de leerling in ParnasSys
Ga naar Begeleiding > OPP > Nieuw. Kies deel 1 of deel 2.
## Stap 2 Beginsituatie
Noem feiten. Niet "hij is lui" maar "hij start na drie minuten". Noem belemmerende en stimulerende factoren van kind, groep, school en thuis.
## Stap 3 Uitstroombestemming
Kies uit de lijst. Onderbouw met de toetsen.
## Stap 4 Doelen en evaluatie
Formuleer SMART. Maximaal drie doelen.
## Stap 5 Ondertekening
Laat ouders het handelingsdeel ondertekenen en scan dit in.
Vragen? Mail de bovenschoolse ib.
""", theme="arial"), "manual")

add("bevestiging aanmelding.pdf", [], lambda o: docx_pdf(o, """
Instituut Letterkracht
^ 3 november 2026
Betreft: bevestiging aanmelding dyslexieonderzoek Daan Wolterink
Geachte ouders,
Wij hebben de aanmelding van uw zoon in goede orde ontvangen. Het onderzoek vindt plaats op woensdag 13 januari 2027 van 9.00 tot 12.00 uur op ons kantoor. De gemeente heeft een beschikking afgegeven voor de vergoeding.
Wilt u de vragenlijst en een kopie van de toetsgegevens meenemen? Bij verhindering graag 48 uur vooraf afmelden, anders brengen wij kosten in rekening.
Na het onderzoek ontvangt u binnen vier weken een verslag.
Met vriendelijke groet, secretariaat
""", font="Liberation Sans"), "confirmation of a future examination; nothing examined yet")

add("agenda OT.docx", [], lambda o: docx_make(o, """
AGENDA ondersteuningsteam 3 dec
1. opening / vorige notulen
2. Daan W. (gr 5) aanvraag TLV, ouders sluiten aan 13.30
3. Sem (gr 6) stand van zaken
4. groep 7: groepsarrangement?
5. rooster onderzoek orthopedagoog
6. rondvraag
stukken: staan in de map, graag thuis lezen
""", font="Calibri", size=12), "agenda, nothing said yet")

add("offerte begeleiding.pdf", [], lambda o: rl_pdf(o, """
# Offerte
Logopedie aan de Vaart biedt basisschool De Trampoline aan:
| product | aantal | prijs |
| Screening kleuters (5-jarigen) incl. terugkoppeling | 24 | 35,00 |
| Workshop TOS in de klas | 1 | 425,00 |
| Behandeling op school | op verwijzing | via verzekering |
Deze offerte is geldig tot 1 maart 2027. Voorlopige planning: screening in week 3 en 4. Bij akkoord graag ondertekend retour.
Handtekening directie: ...........................
""", font="Times-Roman"), "offer")

add("toetskalender 26 27.pdf", [], lambda o: xlsx_pdf(o, [["Toetskalender 2026-2027", "", "", ""], ["groep", "okt/nov", "jan/febr (M)", "mei/juni (E)"], [3, "herfstsignalering", "DMT, AVI, spelling, rekenen", "idem + begrijpend lezen"], [4, "-", "DMT, AVI, spelling, rekenen, BL", "idem"], [5, "ZIEN!", "DMT, spelling, rekenen, BL", "idem"], [6, "ZIEN! / SCOL", "idem", "idem"], [7, "ZIEN!", "idem", "entreetoets"], [8, "NIO (okt)", "doorstroomtoets (febr)", "-"], [], ["Leerlingen met OPP maken toetsen op eigen niveau, overleg ib"]], widths=[8, 22, 34, 30], landscape=True), "test calendar")

add("ouderbrief zien.docx", [], lambda o: docx_make(o, """
Beste ouders, verzorgers,
Twee keer per jaar vullen de leerkrachten van alle groepen de vragenlijst van ZIEN! in. Vanaf groep 5 doen de kinderen dat zelf ook. ZIEN! brengt het welbevinden, de betrokkenheid en de sociale vaardigheden van kinderen in beeld. De lijst is geen test en er komt geen cijfer uit.
De uitkomst bespreken we tijdens het oudergesprek in februari. Als wij ons zorgen maken hoort u dat eerder.
Ook bekijken we de veiligheidsbeleving en het sociogram van de groep. Wilt u niet dat uw kind meedoet, dan kunt u dat laten weten voor 1 december.
Team Sint Lambertus
""", font="Comic Sans MS", size=12), "letter to all parents about ZIEN")

# ------------------------------------------------------------ labels
def toml():
    q = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
    L = ["# Labels of the documents in this folder (see ../README.md)", ""]
    for f, kinds, note, kw in LAB:
        L += ["[[document]]", f"file = {q(f)}", "kinds = [" + ", ".join(map(q, kinds)) + "]"]
        if "date" in kw: L.append(f"date = {kw['date']}")
        if "date_span" in kw: L.append(f"date_span = {q(kw['date_span'])}")
        if "dates" in kw:
            L.append("dates = [" + ", ".join(f"{{ kind = {q(k)}, " + (f"date_span = {q(d)}" if "/" in d else f"date = {d}") + " }" for k, d in kw["dates"]) + "]")
        for b in ("undated", "scan", "draft"):
            if kw.get(b): L.append(f"{b} = true")
        if note: L.append(f"note = {q(note)}")
        L.append("")
    (OUT / "labels.toml").write_text("\n".join(L), encoding="utf-8")


toml()
print(len(LAB), "documents")
