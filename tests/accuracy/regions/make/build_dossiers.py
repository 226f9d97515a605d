"""Builds dossiers/. Usage: python3 build_dossiers.py [name of a dossier ...]"""
import sys, shutil
from lib import *
OUT = ROOT / "dossiers"; OUT.mkdir(exist_ok=True)
want = sys.argv[1:]

# ---------- the nine pupils / groups ----------
P1 = dict(n="Nina Falkenburg", v="Nina", g="18-03-2016", gl="18 maart 2016", gr="7", s="basisschool De Torenvalk", ib="M. Jansen", dir="R. Wolters", ou=("D. Falkenburg", "E. Falkenburg-Ros"),
  beeld="Nina kwam in april 2025 vanuit Zeeland bij ons op school, na een jaar onderwijs op een internationale school in Portugal. Zij is zachtaardig, helpt graag en houdt van koken en dieren. Nieuwe leerstof kost haar veel tijd; wat op maandag lukt, is op donderdag weg. Zij werkt bij rekenen met stof van eind groep 4 en bij begrijpend lezen met stof van groep 5.",
  bev=["sociaal, behulpzaam, doorzetter", "ouders volgen wat school voorstelt", "kleine combinatiegroep met assistent"], bel=["zwak werkgeheugen en traag tempo", "schoolwisselingen, gemist aanbod", "weinig aansluiting bij leeftijdgenoten tijdens instructie"],
  beh=["herhaling verspreid over de week", "instructie met materiaal in een groep van ten hoogste zes", "leeftijdgenoten met wie zij samen kan leren"],
  inter=[("eigen leerlijn rekenen, vier keer per week", "zij volgt de leerlijn, maar het verschil met de groep wordt groter"), ("leesbegeleiding door een vrijwilliger", "technisch lezen ging twee AVI-niveaus vooruit"), ("arrangement leren, veertig uur", "werkhouding verbeterde; rekenen niet")],
  uit="praktijkonderwijs", reden="Nina haalt de einddoelen van groep 8 niet voor rekenen en begrijpend lezen en heeft een eigen leerlijn.", steun="Toelaatbaarheid tot het speciaal basisonderwijs tot het einde van de basisschool.",
  doel=[("rekenen: optellen en aftrekken tot 100 met een tussenstap", "rekenrek en getallenlijn, 4x 20 minuten", "15 van de 20 goed, doel behaald met materiaal"), ("lezen: hoofdgedachte in een korte tekst", "hardop denken, 3x per week", "nog met hulp"), ("zelfstandig: vraagt hulp met het kaartje", "elke les", "behaald")])
P4 = dict(n="Tobias Groenewold", v="Tobias", g="27-08-2015", gl="27 augustus 2015", gr="7", s="obs De Kade", ib="S. Bakker", dir="T. Vermeer", ou=("C. Groenewold", "M. Terpstra"),
  beeld="Tobias verhuisde in 2025 vanuit Twente. Hij is slim, vertelt graag over geschiedenis en ziet onrecht scherp. Bij onverwachte situaties raakt hij overspannen; hij gooit dan met spullen of loopt weg. In de afgelopen maanden is hij negen keer door ouders opgehaald.",
  bev=["brede kennis, gevoel voor humor", "ouders en school spreken elkaar wekelijks", "vaste mentor"], bel=["overprikkeling", "weinig vertrouwen in volwassenen", "grote groep en veel wisselingen"],
  beh=["een groep van ten hoogste twaalf", "een volwassene die spanning ziet voordat hij uitvalt", "een vaste plek om te herstellen"],
  inter=[("begeleiding door de jeugd-ggz en een ambulant begeleider", "thuis rustiger, op school geen verschil"), ("halve dagen met opbouw", "opbouw stopte bij drie ochtenden"), ("time-outplek met kaart", "werkt in de helft van de gevallen")],
  uit="vmbo theoretisch / havo", reden="Tobias volgt geen volledig programma en heeft ondersteuning nodig boven de basisondersteuning.", steun="Toelaatbaarheid tot het speciaal onderwijs, categorie 1.",
  doel=[("Tobias geeft met de kaart aan dat de spanning een zes is", "oefenen met mentor, dagelijks", "zes van de tien keer"), ("drie ochtenden het hele programma", "rooster met rust", "niet behaald"), ("rekenen: blok 5 afronden", "instructie een-op-een", "behaald")])
P5 = dict(n="Yara Mulders", v="Yara", g="05-11-2014", gl="5 november 2014", gr="8", s="sbo De Waterlelie", ib="K. de Wit", dir="P. Hamers", ou=("L. Mulders", "A. Mulders-Kok"),
  beeld="Yara kreeg in een andere regio een toelaatbaarheidsverklaring en verhuisde in de zomer naar ons. Zij is spontaan, heeft een taalontwikkelingsstoornis en epilepsie en leert met kleine stappen. Zij is gegroeid in zelfvertrouwen.",
  bev=["vrolijk, sociaal", "goede zelfredzaamheid", "ouders zijn goed op de hoogte"], bel=["taalbegrip", "vermoeidheid na aanvallen", "geheugen"], beh=["taalondersteuning met gebaren", "rustmomenten", "herhaling"],
  inter=[("logopedie in de groep", "langere zinnen, beter verstaanbaar"), ("rekenen met de leerlijn zml", "groeit volgens verwachting"), ("rooster met rust na de pauze", "minder verzuim")],
  uit="praktijkonderwijs of vso", reden="Yara heeft een eigen leerlijn voor alle vakken.", steun="",
  doel=[("klokkijken: hele, halve uren en kwartieren", "dagelijks bij de planning", "behaald"), ("betalen tot twintig euro", "winkelhoek, 3x per week", "met hulp behaald"), ("een gesprek van vijf beurten", "taalgroep", "behaald")])
P7 = dict(n="Bram Lauwers", v="Bram", g="12-03-2017", gl="12 maart 2017", gr="5", s="cbs De Sleutelbloem", ib="H. Aerts", dir="W. Kessels", ou=("G. Lauwers", "N. Peeters"),
  beeld="Bram volgde het kleuteronderwijs en de eerste drie leerjaren in Vlaanderen en woont sinds januari 2026 in Nederland. Hij is een grage bouwer, praat met korte zinnen en heeft voor taal en rekenen meer tijd nodig.",
  bev=["praktisch, rustig", "gezin zorgt voor ritme", "logopedist op school"], bel=["taalzwak", "andere methodes dan hij gewend was", "verlegen"], beh=["pre-teaching van woorden", "visuele ondersteuning", "kleine groep"],
  inter=[("zorg in fase 1 en 2 op de vorige school", "lezen ging vooruit"), ("kleine groep rekenen", "weinig groei"), ("maatje en taakkaart", "vraagt nu zelf om hulp")],
  uit="vmbo basis", reden="Bram heeft meer nodig dan de basisondersteuning en krijgt een eigen leerlijn rekenen.", steun="Toelaatbaarheid tot het speciaal basisonderwijs.",
  doel=[("tafels 2, 5 en 10 geautomatiseerd", "vijf minuten per dag", "twee van de drie behaald"), ("twintig woorden per thema", "pre-teaching", "behaald"), ("zelf starten", "taakkaart", "behaald")])
P9 = dict(n="Chloe Anderson", v="Chloe", g="02-10-2016", gl="2 oktober 2016", gr="6", s="basisschool De Wereldboom", ib="J. Smulders", dir="F. Okker", ou=("P. Anderson", "R. Anderson-Lee"),
  beeld="Chloe woonde in Engeland en de Verenigde Staten en spreekt Engels en Nederlands. Zij heeft autisme en is sterk in tekenen en muziek. Zij werkt alleen met een volwassene naast zich en heeft na een uur een pauze nodig.",
  bev=["goed geheugen voor beelden", "ouders zetten hulp door", "rustige werkplek"], bel=["starre gewoontes", "geluidsgevoeligheid", "taal in gesprekken"], beh=["vaste structuur", "nabijheid", "een programma met korte blokken"],
  inter=[("een-op-eenbegeleiding tien uur", "kan met hulp meedoen"), ("gebarenkaarten en dagplan", "dag verloopt rustiger"), ("speltherapie", "meer verbeelding")],
  uit="vso, dagbesteding of arbeid", reden="Chloe volgt geen groepsprogramma.", steun="Speciaal onderwijs, categorie 1.",
  doel=[("werkt tien minuten zonder dat een volwassene praat", "time-timer, dagelijks", "acht minuten"), ("zegt stop bij geluid", "kaart", "behaald"), ("telt tot 100 met sprongen van 10", "muziek en lijn", "behaald")])
P2 = dict(n="Milan Wouters", v="Milan", g="05-06-2018", gl="5 juni 2018", gr="4", s="basisschool De Molenhof", ib="A. van Dael", dir="C. Tromp", ou=("J. Wouters", "S. Claeys"),
  beeld="Milan kwam in januari vanuit Antwerpen naar onze school. Hij is open, sportief en houdt van verhalen. Woorden die hij in Vlaanderen leerde, klinken hier soms anders, en hij begrijpt lange instructies niet.",
  bev=["nieuwsgierig", "ouders lezen elke dag voor", "taalmaatje"], bel=["taalontwikkelingsstoornis", "klas van 28", "aarzelt om te vragen"], beh=["korte zinnen met gebaren", "kleine kring", "tijd om te antwoorden"])
P6 = dict(n="Finn Postma", v="Finn", g="20-02-2017", gl="20 februari 2017", gr="6", s="obs De Regenbui", ib="W. Schuurman", dir="L. Haak", ou=("O. Postma", "I. de Leeuw"),
  beeld="Finn is een denker met een droge humor. Hij verhuisde uit Groningen. Rekenen staat stil; hij telt nog op zijn vingers en wordt boos bij een tijdslimiet.",
  bev=["goed in verhalen", "twee vaste vrienden", "leerkracht met kennis van ERWD"], bel=["automatiseren", "faalangst", "thuis wordt veel geoefend met ruzie"], beh=["handelen met materiaal", "geen tijdsdruk", "een rekenmaatje"])
P8 = dict(n="Hidde Zijlstra", v="Hidde", g="09-01-2018", gl="9 januari 2018", gr="4", s="cbs De Ark van Noord", ib="E. Rietveld", dir="J. Zwart", ou=("K. Zijlstra", "B. Zijlstra-Veen"),
  beeld="Hidde is slechthorend en draagt twee hoortoestellen. Hij kijkt goed en speelt graag. In de pauze mist hij wat er gezegd wordt.",
  bev=["kijkt scherp", "solo-apparatuur", "sportieve vrienden"], bel=["hoort weinig bij lawaai", "vermoeidheid", "woordenschat"], beh=["plek vooraan", "leerkracht praat met gezicht naar de groep", "rust na de pauze"])

# ---------- builders ----------
def op(P, last=True):
    q = "\n".join(f"- {a}: {b}." for a, b in P["inter"])
    return f"""
#T Ontwikkelingsperspectief
:: Leerling :: {P['n']}
:: Geboortedatum :: {P['g']}
:: Groep :: {P['gr']}
:: School :: {P['s']}
## Beginsituatie
{P['beeld']}
De ontwikkeling is in het ondersteuningsteam besproken, samen met de ouders. De leerling heeft in een gesprek verteld wat fijn is op school en wat lastig is; dat is in dit perspectief verwerkt.
### Bevorderend
{chr(10).join('- ' + x for x in P['bev'])}
### Belemmerend
{chr(10).join('- ' + x for x in P['bel'])}
## Welke interventies hebben al plaatsgevonden en waren deze effectief?
{q}
## Uitstroombestemming
| Vak | Niveau nu | Verwachting einde basisschool |
| Rekenen | eigen leerlijn | {P['uit']} |
| Begrijpend lezen | eigen leerlijn | {P['uit']} |
| Technisch lezen | een tot twee jaar achter | functioneel lezen |
Uitstroombestemming: {P['uit']}.
## Om welke reden krijgt leerling een ontwikkelingsperspectief?
{P['reden']}
## Welke ondersteuning verlangt u van het SWV (of steunpunt)?
{P['steun']}
## Conclusie
De school en de ouders vinden dat {P['v']} een omgeving nodig heeft waar het aanbod, het tempo en de groepsgrootte passen. De verwachting over de uitstroom is haalbaar met de gevraagde ondersteuning. Wat nodig is: {'; '.join(P['beh'])}.
"""
def sign(P, d="3 november 2026"):
    return f"""
#T Ondertekening ontwikkelingsperspectief
:: Leerling :: {P['n']}
:: Geboren :: {P['gl']}
:: School :: {P['s']}
Het ontwikkelingsperspectief is met de ouders besproken. De ouders zijn het eens met het handelingsdeel en hebben hun zienswijze over de uitstroombestemming kunnen geven.
>> Ouder 1 | {P['ou'][0]} | {d} | {P['ou'][0]}
>> Ouder 2 | {P['ou'][1]} | {d} | {P['ou'][1]}
>> Intern begeleider | {P['ib']} | {d} | {P['ib']}
>> Directeur | {P['dir']} | {d} | {P['dir']}
"""
def toest(P, d="3 november 2026"):
    return f"""
#T Toestemming voor het delen van gegevens met het samenwerkingsverband
Wij, de ouders met gezag van {P['n']}, geboren op {P['gl']}, leerling van {P['s']}, geven toestemming om:
- het dossier met alle bijlagen te delen met het samenwerkingsverband en de deskundigen die het raadpleegt;
- over ons kind te overleggen met de trajectbegeleider en de jeugdarts;
- gegevens over te dragen aan de school waar ons kind wordt geplaatst.
Wij weten dat wij het dossier mogen inzien en dat wij onze toestemming kunnen intrekken. De toestemming geldt totdat de aanvraag is afgehandeld, ten hoogste een jaar.
>> Ouder 1 | {P['ou'][0]} | {d} | {P['ou'][0]}t
>> Ouder 2 | {P['ou'][1]} | {d} | {P['ou'][1]}t
"""
def aanvr(P, soort="sbo", verl=False, extra=""):
    return f"""
#T Aanvraagformulier {'verlenging ' if verl else ''}toelaatbaarheidsverklaring
:: Leerling :: {P['n']}
:: Geboortedatum :: {P['g']}
{extra}
:: School :: {P['s']}
:: Contactpersoon :: {P['ib']}
? {'x' if soort=='sbo' else 'o'} speciaal basisonderwijs (sbo)
? {'x' if soort!='sbo' else 'o'} speciaal onderwijs (so) categorie 1
? {'x' if verl else 'o'} verlenging van een bestaande verklaring
? {'o' if verl else 'x'} eerste aanvraag
## Onderbouwing
{P['reden']} De school heeft de ondersteuning uit het eigen aanbod en uit het steunpunt ingezet en geëvalueerd. De ontwikkeling stagneert of vraagt om een andere omgeving. Er is gesproken over andere oplossingen; die zijn niet haalbaar gebleken.
## Gewenste ingangsdatum
1 februari 2027
## Ouders
De ouders zijn betrokken bij de aanvraag en hebben een afschrift.
>> Directeur | {P['dir']} | 5 november 2026 | {P['dir']}a
>> Ouder | {P['ou'][0]} | 5 november 2026 | {P['ou'][0]}a
"""
def lvs(P, ch, sys="Leerling in beeld", sc=(92, 108, 121, 133, 145)):
    rows = "\n".join(f"| {t} | {m} | {s} | {l} |" for t, m, s, l in [("Rekenen-Wiskunde", "M4", sc[0], "V"), ("Rekenen-Wiskunde", "E4", sc[1], "V"), ("Rekenen-Wiskunde", "M5", sc[2], "V"), ("Rekenen-Wiskunde", "E5", sc[3], "V"), ("Spelling", "M5", sc[2] + 90, "IV"), ("Spelling", "E5", sc[3] + 92, "IV"), ("Begrijpend lezen", "M5", sc[2] - 10, "V"), ("Begrijpend lezen", "E5", sc[3] - 12, "V"), ("DMT", "E5", sc[0] - 40, "IV"), ("AVI", "E5", "E4 beheersing", "")])
    return f"""
#T Leerlingrapport toetsen ({sys})
:: Leerling :: {P['n']}
:: Geboren :: {P['g']}
:: Groep :: {P['gr']}
| Toets | Moment | Vaardigheidsscore | Niveau |
{rows}
## Grafiek: groei van de vaardigheidsscore
! {ch}
De toetsen zijn op de gebruikelijke momenten gemaakt, met extra tijd. De niveaus I tot en met V verdelen de leerlingen in vijf gelijke groepen.
"""
def plan(P, kop="Overzicht van plannen"):
    b = "\n".join(f"### Plan {i}\n:: Doel :: {d}\n:: Aanpak :: {a}\n:: Evaluatie :: {e}" for i, (d, a, e) in enumerate(P["doel"], 1))
    return f"""
#T {kop}
:: Leerling :: {P['n']}
:: Groep :: {P['gr']}
:: Periode :: januari 2026 – oktober 2026
## Handelingsplannen
{b}
## Groepsplan
In het groepsplan rekenen en lezen is {P['v']} opgenomen in de groep met verlengde instructie. De leerkracht heeft na elk blok geëvalueerd wat werkte. In drie van de vijf blokken is het groepsdoel niet gehaald.
## Samenvatting
De aanpak met korte, dagelijkse momenten in de klas gaf het meeste effect. Begeleiding buiten de klas is gestopt. De plannen zijn met de ouders besproken.
"""
def seo(P, soort="SCOL"):
    T = {"SCOL": "| Ervaringen delen | 11 | C |\n| Aardig doen | 14 | B |\n| Samen spelen en werken | 9 | D |\n| Een taak uitvoeren | 8 | E |\n| Jezelf presenteren | 9 | D |\n| Opkomen voor jezelf | 8 | D |\n| Omgaan met ruzie | 12 | C |",
         "ZIEN!": "| Welbevinden | 31 | laag |\n| Betrokkenheid | 38 | midden |\n| Sociaal initiatief | 42 | midden |\n| Sociale flexibiliteit | 19 | laag |\n| Sociale autonomie | 27 | laag |\n| Impulsbeheersing | 33 | midden |\n| Inlevingsvermogen | 48 | midden |",
         "KanVAS": "| Welbevinden | 2,6 | C |\n| Zelfbeeld | 2,1 | D |\n| Relatie leerkracht | 3,7 | A |\n| Relatie leerlingen | 2,4 | D |\n| Werkhouding | 2,2 | D |\n| Emotieregulatie | 2,8 | C |",
         "Viseon 2.0": "| Zelfvertrouwen | 41 | IV |\n| Motivatie | 52 | III |\n| Sociaal gedrag | 33 | IV |\n| Werkhouding | 28 | V |\n| Emotionele stabiliteit | 37 | IV |"}[soort]
    return f"""
#T {soort} – sociaal-emotionele ontwikkeling
:: Leerling :: {P['n']}
:: Groep :: {P['gr']}
:: Ingevuld door :: groepsleerkracht
| Schaal | Score | Niveau |
{T}
## Samenvatting
De leerkracht herkent het beeld. {P['v']} heeft steun nodig bij {P['bel'][0]}. Positief is: {P['bev'][0]}. De uitkomst is met de leerling en de ouders besproken en leidt tot een doel voor in de klas.
"""
def deel1(P, titel="Groeidocument / OPP – deel 1", ond=True):
    return f"""
#T {titel}
:: Leerling :: {P['n']}
:: Geboortedatum :: {P['g']}
:: School :: {P['s']}
:: Groep :: {P['gr']}
## Wie is {P['v']}
{P['beeld']}
## Visie van ouders
Ouders vertellen dat {P['v']} na school moe is en tijd nodig heeft om te ontspannen. Thuis zijn er weinig conflicten. Zij vinden het belangrijk dat hun kind gezien wordt en met plezier leert. Zij willen graag dat de school en zij hetzelfde doen.
## Visie van de leerling
{P['v']} zegt: "Ik wil dat iemand het nog een keer uitlegt en dat ik niet de laatste ben die klaar is."
## Stimulerende factoren
{chr(10).join('- ' + x for x in P['bev'])}
## Belemmerende factoren
{chr(10).join('- ' + x for x in P['bel'])}
## Onderwijsbehoeften
{chr(10).join('- ' + P['v'] + ' heeft nodig: ' + x for x in P['beh'])}
## Didactische en sociale situatie
Rekenen en taal zijn moeilijk, de omgang met anderen verloopt wisselend. De leerkracht werkt met een dagplan, een vaste plek en korte opdrachten. Buiten de lesuren zijn er afspraken met de opvang.
"""
def deel2(P):
    t = "\n".join(f"| {d} | {a} | {e} |" for d, a, e in P["doel"])
    return f"""
#T OPP – deel 2: doelen, handelen en evaluatie
:: Leerling :: {P['n']}
:: Periode :: augustus 2026 – januari 2027
## Doelen, aanpak en tussenstand
| Doel | Aanpak | Evaluatie |
{t}
## Inzet van mensen en middelen
De leerkracht voert de aanpak in de groep uit, een onderwijsassistent werkt acht uur per week mee. De ambulant begeleider komt eens per drie weken kijken. Ouders doen thuis het oefenen van het dagplan.
## Evaluatie van de vorige periode
Er is winst behaald bij de zelfstandigheid. De leerdoelen zijn voor een deel bereikt. De afstemming tussen school en thuis is verbeterd.
## Uitstroomprofiel
{P['uit']}
## Vervolg
Na de evaluatie in januari stellen school en ouders het handelingsdeel opnieuw vast.
"""
def gfx(k, sc): return chart(k, "Groei vaardigheidsscore", ["M4", "E4", "M5", "E5", "M6"], [("leerling", list(sc)), ("landelijk", [x + 20 + 6 * i for i, x in enumerate(sc)])])
ch = {k: gfx("ds" + k, sc) for k, sc in dict(a=(92, 108, 121, 133, 145), b=(110, 119, 131, 146, 150), c=(80, 85, 97, 104, 109), d=(101, 117, 125, 139, 150)).items()}

def aant(P, d): return f"{P['n']}, {d}"
def toml(name, D, bev, extra=""):
    L = [f'id = "{D["id"]}"', f'aanvraagtype = "{D["t"]}"', 'samenwerkingsverband = "PO2507"', f'titel = "{D["ti"]}"', "datum = 2026-11-23"]
    for k in ("omschrijving", "contactpersoon", "email", "telefoon", "groep", "toelichting"):
        if D.get(k): L.append(f'{k} = "{D[k]}"')
    if D.get("ll"): L.append(f'leerling = {{ naam = "{D["ll"]["n"]}", geboortedatum = {"-".join(reversed(D["ll"]["g"].split("-")))} }}')
    L.append("")
    if bev:
        L.append("[bevestigd]")
        for k in bev: L.append(f'"{k}" = {{ door = "{D["contactpersoon"]}", op = 2026-11-20 }}')
    (OUT / name / "dossier.toml").write_text("\n".join(L) + "\n", "utf8")
def truth(name, order, defs):
    L = [f"in_order = {'true' if order else 'false'}"]
    for d in defs:
        L.append("[[defect]]")
        for k in ("code", "file", "kind", "field", "note"):
            if d.get(k): L.append(f'{k} = "{d[k]}"')
        L.append("")
    (OUT / f"{name}.truth.toml").write_text("\n".join(L) + "\n", "utf8")
ID = lambda n: f"0198c0de-1111-7000-8000-0000000000{n}"
S3 = ["ondertekening-op", "toestemmingsverklaring", "aanvraagformulier-tlv"]
def go(name): 
    if want and name not in want: return False
    d = OUT / name
    if d.exists(): shutil.rmtree(d)
    d.mkdir(); print(name, flush=True); return d
def leeg(p, txt=""):
    import docx
    D = docx.Document(); D.core_properties.author = ""; D.core_properties.comments = ""
    if txt: D.add_paragraph(txt)
    D.save(p)

# 1 ---- tlv, in order
d = go("tlv-sbo-terug-uit-buitenland")
if d:
    P = P1
    render(d / "Ontwikkelingsperspectief.pdf", op(P), "docxpdf", font="Calibri", kv="grid")
    render(d / "Ondertekening ontwikkelingsperspectief.pdf", sign(P), "rl", font="Times", size=11, kv="plain")
    render(d / "Toestemmingsverklaring.pdf", toest(P), "html", theme="serif")
    render(d / "Aanvraagformulier TLV.pdf", aanvr(P), "html", theme="form")
    render(d / "LVS toetsen en grafiek.pdf", lvs(P, ch["a"]), "rl", font="Helvetica", kv="grid")
    render(d / "Plannen.pdf", plan(P), "docxpdf", font="Arial", kv="table")
    render(d / "SCOL.pdf", seo(P, "SCOL"), "html", theme="green")
    render(d / "Psychologisch onderzoek.pdf", f"""
^ Gabinete Clínico Horizonte – Porto · en · Praktijk Getij, Zeeland
#T Psychologisch onderzoek
:: Kind :: {P['n']}
:: Geboortedatum :: {P['g']}
:: Eerdere testing :: januari 2023 (WPPSI-IV, IQ 74)
:: Testdagen :: 9 en 12 december 2025
:: Rapport :: 23 januari 2026
## Vraag
De ouders en de nieuwe school willen weten welk aanbod past.
## Onderzoek en resultaat
Afgenomen werden de WISC-V-NL, de Vineland-3 en gedragsvragenlijsten.
| Index | Score |
| Verbaal begrip | 73 |
| Visueel ruimtelijk | 81 |
| Fluid redeneren | 76 |
| Werkgeheugen | 70 |
| Verwerkingssnelheid | 79 |
| Totaal IQ | 72 |
Vineland-3 totaal 79. CBCL en TRF zijn niet verhoogd, met uitzondering van aandacht (T=66).
## Conclusie
Nina functioneert op moeilijk lerend niveau met een stabiel beeld. Haar zelfbeeld is kwetsbaar. Zij leert door herhaling en door te doen.
## Advies
Een kleinere groep met leeftijdgenoten op haar niveau; onderwijs in kleine stappen.
""", "docxpdf", font="Garamond", kv="plain")
    toml(d.name, dict(id=ID("21"), t="tlv", ti="TLV SBO", omschrijving="Nina heeft ondanks anderhalf jaar extra ondersteuning en een eigen leerlijn onvoldoende aansluiting; wij vragen een plaats in het sbo.", contactpersoon="M. Jansen", email="ib@detorenvalk.example", telefoon="024-5550101", ll=P), S3)
    truth(d.name, True, [])

# 2 ---- arrangement, in order
d = go("arrangement-taal-uit-vlaanderen")
if d:
    P = P2
    render(d / "Groeidocument deel 1.docx", deel1(P), "docx", font="Calibri", kv="grid", color="8A2B2B")
    render(d / "LVS toetsen en grafiek.pdf", lvs(P, ch["c"], "Boom LVS", (80, 85, 97, 104, 109)), "docxpdf", font="Verdana", size=9, kv="plain")
    render(d / "ZIEN sociaal-emotioneel.pdf", seo(P, "ZIEN!"), "html", theme="purple", kv="grid")
    render(d / "Logopedisch verslag.pdf", f"""
^ Logopedische praktijk Taalhuis, Mortsel
#T Logopedisch verslag
Naam: {P['n']}
Geboren: 05/06/2018
Testmomenten: 4 en 11 mei 2026
Opgemaakt: 29 mei 2026
## Voorgeschiedenis
Er werd gestart met therapie in september 2024. Het startbilan dateert van 16 september 2024 (CELF Preschool, kernscore 71).
## Onderzoek
| Test | Resultaat |
| CELF-5-NL kernscore | 78 |
| Receptieve taal | 82 |
| Expressieve taal | 74 |
| Woordenschat (PPVT-III) | 91 |
## Besluit
Milan maakte vooruitgang. Er blijft een taalontwikkelingsstoornis, vooral in de zinsbouw. Met de verhuis wordt de therapie in Nederland verdergezet.
## Adviezen
Geef visuele steun, spreek rustig, laat hem navertellen.
""", "rl", font="Times", size=11)
    render(d / "Toelichting onderwijsbehoeften.docx", """
#T Toelichting onderwijsbehoeften
Milan heeft een leerkracht nodig die de instructie kort houdt en laat zien wat hij moet doen. Hij heeft klasgenoten nodig die wachten op zijn antwoord. Hij heeft elke dag een moment nodig waarop de woorden van het thema worden voorbereid.
Wij vragen een arrangement van dertig uur door een begeleider met kennis van TOS, om samen met de leerkracht de taalondersteuning in de klas op te bouwen. De begeleider kijkt mee, doet voor en draagt over. Doel is dat de leerkracht het na een halfjaar zelfstandig kan.
""", "docx", font="Calibri")
    toml(d.name, dict(id=ID("22"), t="arrangement", ti="Arrangement", omschrijving="Begeleiding taalontwikkelingsstoornis in de klas na verhuizing uit Vlaanderen.", contactpersoon="A. van Dael", email="ib@demolenhof.example", telefoon="024-5550102", toelichting="Toelichting onderwijsbehoeften.docx", ll=P), ["wettelijke-gezagvoerders"])
    truth(d.name, True, [])

# 3 ---- group, in order
d = go("groepsarrangement-groep-7b")
if d:
    render(d / "Schoolacties groep 7B.docx", """
#T Wat de school zelf heeft gedaan – groep 7B
:: School :: basisschool De Waterpoort
:: Groep :: 7B, 27 leerlingen
In groep 7B wordt gezien dat de rust in de instructie ontbreekt. De school heeft de volgende stappen gezet.
| Actie | Wanneer | Effect |
| beeldcoaching van de leerkracht | september – oktober 2026 | overgangen korter |
| observatie en gesprek met de groep | oktober 2026 | kinderen willen een duidelijke regel |
| dubbele bezetting bij gym en pauze | vanaf september | minder ruzies |
| weekplan met punten | september | werkte vier weken |
| ouderavond | oktober 2026 | 19 gezinnen |
De gedragsspecialist van het bestuur heeft viermaal meegelopen en een advies geschreven. Het team heeft het advies besproken en een deel ingevoerd. Er is hulp gevraagd aan de vorige leerkracht en de groep is eenmaal in tweeën gesplitst voor rekenen.
""", "docx", font="Cambria", kv="plain")
    render(d / "Factoren groep 7B.pdf", """
#T Stimulerende en hinderende factoren – groep 7B
| Stimulerende factoren | Hinderende factoren |
| vriendelijke onderlinge sfeer buiten de les | vijf leerlingen beginnen niet zonder hulp |
| goede lezers | twee kinderen strijden om de leiding |
| duo-leerkracht met ervaring | leerkracht is nieuw in de bovenbouw |
| ouders zijn bereikbaar | veel verkeer langs het lokaal |
| ruim schoolplein | wisselende gymtijd |
## Samenvatting
De kinderen kunnen het, mits de volwassenen dezelfde lijn volgen. De grootste winst ligt in de instructie en in de overgang tussen lessen. De groep heeft een gezamenlijk doel nodig dat niet om straf gaat.
""", "html", theme="book")
    toml(d.name, dict(id=ID("23"), t="groepsarrangement", ti="Groepsarrangement", omschrijving="Schoolcontactpersoon: L. Ooms. Doel: leerkracht en groep 7B werken in een half jaar aan rust en zelfstandigheid tijdens de instructie.", contactpersoon="L. Ooms", email="directie@dewaterpoort.example", telefoon="024-5550103", groep="7B De Waterpoort"), [])
    truth(d.name, True, [])

# 9 (fourth in order) ---- tlv SO with part 1, part 2, combined form, English research
d = go("tlv-so-internationaal")
if d:
    P = P9
    render(d / "Groeidocument deel 1.docx", deel1(P, "Groeiwijzer – deel A: beeld van de leerling"), "docx", font="Arial", kv="plain", color="1F5C2E")
    render(d / "OPP deel 2.docx", deel2(P), "docx", font="Arial", kv="plain", color="1F5C2E")
    render(d / "Ondertekening OPP.pdf", sign(P, "10 november 2026"), "html", theme="clinic", kv="plain")
    render(d / "Aanvraag TLV met toestemming ouders.pdf", aanvr(P, "so") + """
===
## Toestemming van ouders
De ouders geven toestemming om het dossier van hun kind te delen met het samenwerkingsverband, de deskundigen en de beoogde school. Zij kunnen deze toestemming intrekken.
>> Ouder 1 | P. Anderson | 10 november 2026 | ander1
>> Ouder 2 | R. Anderson-Lee | 10 november 2026 | ander2
""", "docxpdf", font="Tahoma", kv="table")
    render(d / "LVS toetsen en grafiek.pdf", lvs(P, ch["d"], "IEP LVS", (101, 117, 125, 139, 150)), "html", theme="blue", kv="grid")
    render(d / "Plannen.pdf", plan(P, "Plannenoverzicht Chloe"), "rl", font="libsans", kv="table")
    render(d / "Viseon.pdf", seo(P, "Viseon 2.0"), "gs", font="Helvetica", kv="grid")
    render(d / "Psychological report.pdf", """
^ Harrogate Child Assessment Service
#T Psychological Report
:: Name :: Chloe Anderson
:: Date of birth :: 2 October 2016
:: Dates of assessment :: 12, 19 February 2026
:: Report :: 26 March 2026
## Referral
Parents and school asked for an update before the family moved. Chloe was diagnosed with autism in 2021 (ADOS-2, 8 June 2021).
## Assessment
WISC-V: Visual Spatial 96, Fluid Reasoning 88, Verbal Comprehension 77, Working Memory 72, Processing Speed 69. The Full Scale IQ cannot be interpreted. Vineland-3: communication 68, daily living 64, social 59.
## Observation
Chloe used a schedule and short tasks. She hummed, covered her ears and came back after a break.
## Conclusion
Significant adaptive needs with average visual skills. A small specialist class with a visual programme is recommended.
""", "docxpdf", font="Times New Roman", kv="plain")
    leeg(d / "leeg.docx")
    toml(d.name, dict(id=ID("24"), t="tlv", ti="TLV SO", omschrijving="Chloe heeft voortdurend nabijheid nodig en kan geen groepsprogramma volgen; wij vragen toelaatbaarheid tot het so.", contactpersoon="J. Smulders", email="ib@dewereldboom.example", telefoon="024-5550104", ll=P), S3)
    truth(d.name, True, [])

# 4 ---- tlv SO with defects
d = go("tlv-so-uit-twente")
if d:
    P = P4
    render(d / "Ontwikkelingsperspectief.pdf", op(P), "html", theme="blue", kv="table")
    render(d / "Ondertekening OP.pdf", sign(P), "docxpdf", font="Arial", kv="plain", scn=dict(dpi=105, seed=41))
    render(d / "Toestemmingsverklaring.pdf", toest(P), "rl", font="Helvetica")
    render(d / "Aanvraagformulier TLV.pdf", aanvr(P, "so", extra=":: BSN :: 111222333"), "docxpdf", font="Calibri", kv="table")
    render(d / "scan0012.pdf", lvs(P, ch["b"], "Cito", (110, 119, 131, 146, 150)), "rl", font="Times", kv="plain")
    render(d / "Plannen.docx", "~ CONCEPT – nog te bespreken\n" + plan(P), "docx", font="Calibri", head="Conceptversie 2")
    render(d / "Psychodiagnostisch onderzoek.pdf", f"""
^ Centrum De Eik – jeugd-ggz Twente
% 3 februari 2025
#T Verslag psychodiagnostisch onderzoek
Betreft: {P['n']}, geboren {P['gl']}
Geachte ouders,
Hieronder leest u de uitkomst van het onderzoek. De rapportage liet door ziekte op zich wachten.
## Werkwijze
Tobias kwam op 1 oktober en op 8 oktober 2024 voor onderzoek. De schoolvragenlijsten zijn in november 2024 ontvangen. Dit verslag is geschreven op 3 februari 2025.
## Bevindingen
ADOS-2 vergelijkingsscore 8. SRS-2 T=78. De intelligentie werd geschat op gemiddeld tot hoog; er is geen test afgenomen. Tobias vertelde dat geluiden hem "door de kop gaan als een boor".
## Conclusie
Autismespectrumstoornis met sterke sensorische gevoeligheid en spanningsklachten.
## Advies
Voorspelbaarheid, kleine setting, herstelruimte; oudertraining.
""", "html", theme="soft")
    toml(d.name, dict(id=ID("25"), t="tlv", ti="TLV SO", omschrijving="Tobias volgt al maanden een deel van de week onderwijs; wij vragen een passende plek in het so.", contactpersoon="S. Bakker", email="ib@dekade.example", telefoon="024-5550105", ll=P), ["ondertekening-op", "aanvraagformulier-tlv"])
    truth(d.name, False, [
        dict(code="outdated-research", file="Psychodiagnostisch onderzoek.pdf", note="examined 8 October 2024 (latest day), two years and six weeks before the request; report date 3 February 2025 and questionnaires received in November 2024 hide it"),
        dict(code="missing-document", kind="seo", note="no social-emotional document"),
        dict(code="draft-document", file="Plannen.docx", note="CONCEPT in the first line and in the page header"),
        dict(code="bsn-in-document", file="Aanvraagformulier TLV.pdf", note="BSN 111222333 passes the elfproef, labelled BSN"),
        dict(code="unconfirmed-signature", kind="toestemmingsverklaring", file="Toestemmingsverklaring.pdf", note="left out of bevestigd"),
        dict(code="unclear-filename", file="scan0012.pdf", note="this is the LVS overview")])

# 5 ---- extension with defects
d = go("verlenging-tlv-sbo-andere-regio")
if d:
    P = P5
    render(d / "Ontwikkelingsperspectief.pdf", op(P), "lohtml", theme="serif", kv="grid")
    render(d / "Ondertekening OP.pdf", sign(P), "html", theme="form", kv="grid")
    render(d / "Toestemmingsverklaring.pdf", toest(P), "docxpdf", font="Georgia")
    render(d / "Aanvraagformulier verlenging TLV.pdf", aanvr(P, "sbo", True), "rl", font="Helvetica", kv="table")
    render(d / "LVS toetsen en grafiek.pdf", lvs(P, ch["c"], "Esis"), "docxpdf", font="Calibri", kv="grid")
    shutil.copy(d / "LVS toetsen en grafiek.pdf", d / "LVS toetsen nogmaals.pdf")
    render(d / "Plannen.pdf", plan(P), "html", theme="cols", kv="table")
    render(d / "KanVAS.pdf", seo(P, "KanVAS"), "gs", font="Times", size=11, kv="plain")
    render(d / "TLV besluit vorige regio.pdf", f"""
^ Samenwerkingsverband PO Maasbocht
% 14 mei 2024 · kenmerk MB-24-TLV-066
#T Toelaatbaarheidsverklaring speciaal basisonderwijs
Geachte ouders van {P['n']},
De commissie heeft besloten uw dochter, geboren op {P['gl']}, toelaatbaar te verklaren tot het speciaal basisonderwijs. De verklaring MB24066 is geldig van 1 augustus 2024 tot en met 31 juli 2027.
U kunt binnen zes weken na de datum van deze brief bezwaar maken bij het bestuur. De school voert het nummer in bij de inschrijving.
Met vriendelijke groet, namens de commissie, F. Heesakkers
""", "html", theme="serif")
    render(TMP / "enc.pdf", f"""
^ Kinderziekenhuis De Terp – kinderneurologie
#T Medisch verslag
:: Patiënt :: {P['n']}
:: Geboren :: {P['g']}
:: Poliklinisch onderzoek :: 16 maart 2026
Epilepsie, de laatste maanden stabiel met medicatie. Vermoeidheid na een aanval. Advies voor school: rustplek, begeleider kent het noodplan.
""", "rl", font="Times", size=11)
    run(["qpdf", "--encrypt", "Zuid2026", "eigenaar26", "256", "--", str(TMP / "enc.pdf"), str(d / "Medisch verslag.pdf")])
    toml(d.name, dict(id=ID("26"), t="tlv-verlenging", ti="Verlenging TLV SBO", contactpersoon="K. de Wit", email="ib@dewaterlelie.example", telefoon="024-5550106", ll=P), S3)
    truth(d.name, False, [
        dict(code="unanswered-question", file="Ontwikkelingsperspectief.pdf", note="'Welke ondersteuning verlangt u van het SWV (of steunpunt)?' has no answer"),
        dict(code="unneeded-document", file="TLV besluit vorige regio.pdf", note="tlv-brief"),
        dict(code="duplicate-attachment", file="LVS toetsen nogmaals.pdf", note="byte-identical to LVS toetsen en grafiek.pdf"),
        dict(code="encrypted-document", file="Medisch verslag.pdf", note="user password"),
        dict(code="too-many-attachments", note="10 files, 8 allowed (leeg.docx not used)"),
        dict(code="missing-field", field="omschrijving", note="omschrijving is missing (required for a tlv; taken to hold for the extension too)")])

# 6 ---- advice with defects
d = go("advies-kort-rekenen")
if d:
    P = P6
    render(TMP / "g1.pdf", deel1(P, "Kindplan deel 1"), "docxpdf", font="Calibri", kv="grid")
    from reportlab.pdfgen import canvas
    c = canvas.Canvas(str(TMP / "bl.pdf"), pagesize=(595, 842)); c.setAuthor(""); c.setTitle(""); c.showPage(); c.save()
    merge(d / "Groeidocument deel 1.pdf", TMP / "g1.pdf", TMP / "bl.pdf")
    render(d / "LVS toetsen en grafiek.pdf", lvs(P, ch["b"], "Diataal en Cito", (110, 119, 131, 146, 150)), "html", theme="green", kv="grid")
    render(d / "ZIEN.pdf", seo(P, "ZIEN!"), "docxpdf", font="Arial", kv="table")
    other = dict(n="Luuk Brandsma", v="Luuk", g="14-09-2016")
    render(d / "Observatieverslag.pdf", f"""
#T Observatie in de klas
:: Leerling :: {other['n']}
:: Geboortedatum :: {other['g']}
:: School :: obs De Regenbui, groep 6
:: Datum observatie :: 6 oktober 2026
:: Observator :: gedragsspecialist
## Verloop
Luuk zit achterin, tikt met zijn potlood en kijkt vaak naar de deur. Bij de rekeninstructie noemt hij twee antwoorden. Tijdens het zelfstandig werken vraagt hij drie keer hulp en krijgt die een keer. In de tweede helft van de les ligt zijn hoofd op tafel.
## Conclusie
Luuk heeft een plek vooraan nodig en een korte opdracht.
""", "rl", font="Helvetica", kv="plain")
    to_calc(parse(f"""
#T Toetsgegevens rekenen
:: Leerling :: {P['n']}
| Toets | M5 | E5 |
| Rekenen | 131 | 146 |
| Automatiseren | 41% | 46% |
"""), str(d / "Toetsgegevens rekenen.xlsx"))
    (d / "Gespreksverslag ouders.pdf").write_bytes(b"")
    toml(d.name, dict(id=ID("27"), t="advies-kort", ti="Advies & kortdurende ondersteuning", omschrijving="Wij vragen advies over rekenen zonder tijdsdruk en over faalangst.", contactpersoon="W. Schuurman", email="ib@deregenbui.example", ll=P), [])
    truth(d.name, False, [
        dict(code="missing-explanation", note="no toelichting, no leeg.docx, no declaration"),
        dict(code="other-pupil", file="Observatieverslag.pdf", note="report about Luuk Brandsma, another pupil"),
        dict(code="wrong-format", file="Toetsgegevens rekenen.xlsx", note="xlsx"),
        dict(code="empty-document", file="Gespreksverslag ouders.pdf", note="0 bytes"),
        dict(code="blank-page", file="Groeidocument deel 1.pdf", note="last page is blank"),
        dict(code="missing-field", field="telefoon", note="telefoon is missing"),
        dict(code="unconfirmed-signature", kind="wettelijke-gezagvoerders", note="not confirmed")])

# 7 ---- tlv with defects
d = go("tlv-sbo-vlaanderen")
if d:
    P = P7
    render(d / "Ontwikkelingsperspectief.docx", op(P), "docx", font="Calibri", kv="grid")
    render(d / "Toestemmingsverklaring Bram Lauwers 12-03-2017.pdf", toest(P), "html", theme="form")
    render(d / "Aanvraagformulier TLV.pdf", aanvr(P), "docxpdf", font="Verdana", size=9, kv="table")
    render(TMP / "js0.pdf", lvs(P, ch["a"], "Leerling in beeld"), "rl", font="Helvetica", kv="plain")
    run(["qpdf", "--qdf", "--object-streams=disable", str(TMP / "js0.pdf"), str(TMP / "js1.pdf")])
    b = (TMP / "js1.pdf").read_bytes(); assert b"/Type /Catalog" in b
    b = b.replace(b"/Type /Catalog", b"/OpenAction << /S /JavaScript /JS (app.alert\\('Open in de viewer van de school'\\);) /Type /Action >>\n  /Type /Catalog", 1); (TMP / "js2.pdf").write_bytes(b)
    with open(d / "LVS toetsen en grafiek.pdf", "wb") as f: subprocess.run(["fix-qdf", str(TMP / "js2.pdf")], stdout=f, check=True, timeout=60)
    render(d / "Plannen.docx", plan(P), "docx", font="Calibri", kv="table")
    render(d / "SCOL.pdf", seo(P, "SCOL"), "docxpdf", font="Calibri", kv="grid")
    render(d / "Logopedisch verslag.pdf", f"""
^ Groepspraktijk Spraakwater
#T Verslag logopedie
Patiënt: {P['n']}, {P['g']}
Bram volgde logopedie in het kader van een taalontwikkelingsstoornis. Hij werd verschillende keren getest met de CELF-5. De scores liggen onder de norm voor zinsbouw (6) en definities (7) en op de norm voor luisteren (9). De therapie is gericht op zinnen uitbreiden. De verdere opvolging gebeurt door een collega in de nieuwe woonplaats. Mama en papa oefenen mee met kaarten en verhalen. Bram is gemotiveerd en werkt graag met beelden.
De logopedist
""", "html", theme="type")
    render(d / "IQ-onderzoek.pdf", f"""
^ CLB De Brug
#T Verslag WISC-V
:: Leerling :: {P['n']}
:: Geboren :: {P['gl']}
:: Datum onderzoek :: 14 maart 2027
:: Verslag :: 30 maart 2026
| Index | Score |
| Verbaal begrip | 76 |
| Visueel ruimtelijk | 88 |
| Fluid redeneren | 84 |
| Werkgeheugen | 78 |
| Verwerkingssnelheid | 81 |
| Totaal IQ | 78 |
## Besluit
Moeilijk lerend tot laaggemiddeld niveau, sterker in het handelen dan in de taal. Bram werkte rustig mee.
""", "docxpdf", font="Calibri", kv="table")
    (d / "oud").mkdir()
    render(d / "oud" / "Zorgoverleg 2025.docx", "#T Overleg zorg\nDatum: 4 juni 2025. Aanwezig: ouders, zorgcoördinator.\nBesproken is hoe de overgang naar Nederland verloopt. Het dossier wordt opgevraagd.", "docx")
    leeg(d / "leeg.docx", "Zie het ontwikkelingsperspectief, bladzijde twee, voor de toelichting.")
    toml(d.name, dict(id=ID("28"), t="tlv", ti="TLV SBO", omschrijving="Bram sluit na de verhuizing onvoldoende aan bij het aanbod van groep 5 en heeft een kleine groep nodig.", contactpersoon="H. Aerts", email="ib@desleutelbloem.example", telefoon="024-5550108", ll=P), ["toestemmingsverklaring", "aanvraagformulier-tlv"])
    truth(d.name, False, [
        dict(code="missing-document", kind="ondertekening-op", note="no signature page"),
        dict(code="undated-research", file="Logopedisch verslag.pdf", note="no test day, no report day"),
        dict(code="unlikely-date", file="IQ-onderzoek.pdf", note="test day 14 March 2027 lies after the day of the check; the report of 30 March 2026 shows the typing error"),
        dict(code="personal-data-in-filename", file="Toestemmingsverklaring Bram Lauwers 12-03-2017.pdf", note="name and birth date in the file name"),
        dict(code="subfolder-left-out", file="oud/Zorgoverleg 2025.docx", note="a subfolder in the dossier"),
        dict(code="active-content", file="LVS toetsen en grafiek.pdf", note="JavaScript at opening"),
        dict(code="placeholder-not-empty", file="leeg.docx", note="one sentence in the placeholder")])

# 8 ---- provision with defects
d = go("voorziening-slechthorend")
if d:
    P = P8
    render(d / "Groeidocument deel 1.pdf", "~ kladversie d.d. 12 november\n" + deel1(P, "TOP-dossier – deel 1 beeld van de leerling"), "html", theme="cols", kv="grid")
    render(d / "SCOL.pdf", seo(P, "SCOL"), "rl", font="Helvetica", kv="table")
    leeg(d / "Toelichting onderwijsbehoeften.docx")
    render(TMP / "dm.pdf", f"""
^ Audiologisch Centrum Delta
#T Verslag audiologisch onderzoek
:: Patiënt :: {P['n']}
:: Geboortedatum :: {P['g']}
:: Onderzoek :: 22 september 2026
Beiderzijds perceptief gehoorverlies van 55 dB. Met toestellen spraakverstaan in rust 90 procent, in ruis 50 procent. Solo-apparatuur wordt geadviseerd.
""" , "docxpdf", font="Arial", kv="plain")
    b = (TMP / "dm.pdf").read_bytes(); h = len(b) // 3
    (d / "Audiologisch verslag.pdf").write_bytes(b[:h // 2] + bytes(random.Random(5).randrange(256) for _ in range(1500)))
    render(d / "Onderwijskundig rapport.pdf", f"""
#T Onderwijskundig rapport
:: Leerling :: {P['n']}
:: Geboren :: {P['g']}
:: Van school :: cbs De Vaart
:: Naar school :: {P['s']}
## Leervorderingen
Rekenen: blok 6 groep 3 afgerond. Taal: thema 8. Lezen: kern 11.
## Gedrag en werkhouding
Kijkt goed, vraagt herhaling, is aan het eind van de ochtend moe.
## Geboden begeleiding
Solo-apparatuur, plek vooraan, ambulante begeleiding cluster 2.
## Advies
Neem bij de start contact op met de vorige leerkracht.
""", "rl", font="Times", size=11, kv="plain")
    render(d / "Nieuwsbrief school.pdf", """
#T Arkpost – week 46
Beste ouders, op vrijdag is het studiedag. De kinderen van groep 4 zijn gestart met het thema water. De luizencontrole is op maandag. Denkt u aan de toestemming voor foto's? Wij zoeken nog hulp voor het versieren.
""", "html", theme="soft")
    im = Image.new("RGB", (900, 500), "white"); ImageDraw.Draw(im).text((40, 40), "Akkoord ouders Hidde, 10 nov 2026", fill="black"); s = Image.open(scribble("zijl")).resize((480, 165)); im.paste(s, (60, 140), s); im.save(d / "Akkoord ouders.jpg", quality=60)
    c = canvas.Canvas(str(d / "Gespreksverslag.pdf"), pagesize=(595, 842)) if "canvas" in globals() else __import__("reportlab.pdfgen.canvas", fromlist=["Canvas"]).Canvas(str(d / "Gespreksverslag.pdf"), pagesize=(595, 842))
    c.setAuthor(""); c.setTitle(""); c.showPage(); c.showPage(); c.save()
    toml(d.name, dict(id=ID("29"), t="voorziening", ti="Voorziening", omschrijving="Wij vragen een voorziening voor een slechthorende leerling na verhuizing.", contactpersoon="E. Rietveld", email="ib@dearkvannoord.example", telefoon="024-5550109", toelichting="Toelichting onderwijsbehoeften.docx", ll=P), ["wettelijke-gezagvoerders"])
    truth(d.name, False, [
        dict(code="empty-explanation", file="Toelichting onderwijsbehoeften.docx", note="declared as toelichting, has no text"),
        dict(code="missing-document", kind="lvs-toetsen", note="no LVS overview or graph"),
        dict(code="draft-document", file="Groeidocument deel 1.pdf", note="'kladversie' in the first line"),
        dict(code="unreadable-document", file="Audiologisch verslag.pdf", note="damaged: cut off and garbage bytes"),
        dict(code="unneeded-document", file="Onderwijskundig rapport.pdf", note="okr"),
        dict(code="unneeded-document", file="Nieuwsbrief school.pdf", note="newsletter"),
        dict(code="wrong-format", file="Akkoord ouders.jpg", note="photo"),
        dict(code="empty-document", file="Gespreksverslag.pdf", note="two blank pages only")])
