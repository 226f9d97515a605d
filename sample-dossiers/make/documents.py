"""What the documents say. Every pupil, parent, school and practice in here is invented.

Each function returns blocks; `producers.py` turns blocks into files.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    """One invented pupil at one invented school."""

    name: str
    born: str
    group: str
    school: str
    place: str
    ib: str
    teacher: str
    parents: str
    worry: str
    strength: str
    tried: str
    wish: str

    @property
    def first(self):
        return self.name.split()[0]


JIP = Case(
    "Jip Hazelaar", "14-02-2016", "6", "Basisschool De Kameleon", "Waterrade", "M. Jansen", "K. de Boer",
    "mevrouw Hazelaar en de heer Dekkers",
    "Jip leert veel langzamer dan zijn klasgenoten en haalt bij rekenen en begrijpend lezen het niveau van eind groep 3. "
    "Zonder volwassene naast zich begint hij niet aan een taak.",
    "Jip is vriendelijk, werkt graag met zijn handen en helpt jongere kinderen op het plein.",
    "Sinds groep 4 krijgt Jip drie keer per week verlengde instructie rekenen in een klein groepje en twee keer per week "
    "leesbegeleiding buiten de klas. In groep 5 is een arrangement van 40 uur ingezet. De rekengroep had kort effect: de "
    "doelen van het eerste blok zijn gehaald, daarna stokte de groei. De leesbegeleiding maakte Jip vlotter in technisch "
    "lezen (van AVI-M3 naar AVI-E3), niet in begrijpen. Het arrangement gaf rust, maar de kloof met de groep werd groter.",
    "Wij vragen een toelaatbaarheidsverklaring voor het speciaal basisonderwijs, zodat Jip in een kleine groep onderwijs "
    "krijgt dat aansluit bij zijn tempo, met veel herhaling en een orthopedagoog in de school.",
)
NOOR = Case(
    "Noor Bremmer", "03-09-2017", "5", "Basisschool De Kameleon", "Waterrade", "M. Jansen", "L. Terpstra",
    "de heer en mevrouw Bremmer",
    "Noor raakt overprikkeld als er veel tegelijk gebeurt. Zij kruipt dan onder haar tafel of loopt de klas uit. Haar werk "
    "blijft daardoor vaak half liggen, terwijl zij de stof goed aankan.",
    "Noor leest graag, heeft veel fantasie en kan goed vertellen wat haar dwarszit als het weer rustig is.",
    "Een vaste plek aan de rand van de klas, een dagritme met picto's en een time-outkaart. De vaste plek en de picto's "
    "helpen; de time-outkaart gebruikt Noor pas als het al te laat is.",
    "De leerkracht wil leren hoe zij oplopende spanning eerder herkent en wat zij dan kan doen, zodat Noor in de groep kan "
    "blijven werken.",
)
TIJN = Case(
    "Tijn Wolters", "22-06-2015", "7", "Basisschool Het Veerhuis", "Oudezijl", "A. Smit", "R. Postma", "mevrouw Wolters",
    "Tijn heeft een taalontwikkelingsstoornis. Hij begrijpt lange zinnen niet goed, mist uitleg en trekt zich dan terug.",
    "Tijn is een doorzetter, tekent heel precies en heeft een vaste vriend in de klas.",
    "Voor- en nabespreken van teksten, woordkaarten en twee keer per week logopedie op school. De woordkaarten helpen goed; "
    "het voorbespreken lukt de leerkracht niet elke dag.",
    "Wij vragen een arrangement van 30 uur waarin een ondersteuner de leerkracht helpt taalrijke instructie voor Tijn te "
    "maken en met Tijn oefent hoe hij om hulp vraagt.",
)
AMIRA = Case(
    "Amira Benali", "11-12-2016", "5", "Basisschool Het Veerhuis", "Oudezijl", "A. Smit", "E. Kuiper",
    "de heer en mevrouw Benali",
    "Amira werkt in alle vakken ruim een jaar vooruit, verveelt zich en komt thuis boos en verdrietig uit school. Zij maakt "
    "steeds vaker bewust fouten om niet op te vallen.",
    "Amira denkt snel en diep, stelt goede vragen en heeft gevoel voor humor.",
    "Compacten en verrijken met een eigen weekplan, een middag in de bovenbouw per week. Het weekplan werkt, maar Amira mist "
    "kinderen van haar niveau om mee te denken.",
    "Wij vragen een plek in de voorziening voor hoogbegaafde leerlingen, een dagdeel per week, en begeleiding van de "
    "leerkracht bij het vervolg in de klas.",
)
SANNE = Case(
    "Sanne Polman", "30-04-2014", "8", "SBO De Regenboog aan Zee", "Waterrade", "H. Visser", "T. Mulder",
    "mevrouw Polman en de heer Aalders",
    "Sanne heeft een groot deel van de dag nabijheid en structuur nodig. Haar leerdoelen liggen op het niveau van groep 5.",
    "Sanne is zorgzaam, houdt van koken en kan na twee jaar op deze school zeggen wat zij nodig heeft.",
    "Onderwijs in een groep van veertien, een eigen leerlijn rekenen, wekelijks een gesprek met de orthopedagoog. Sanne "
    "groeit weer: zij haalde zeven van de negen doelen en gaat met plezier naar school.",
    "Wij vragen verlenging van de toelaatbaarheidsverklaring tot het einde van de basisschool, zodat Sanne haar laatste jaar "
    "hier kan afmaken.",
)
BO = Case(
    "Bo Meerman", "05-05-2015", "7", "Basisschool De Kameleon", "Waterrade", "M. Jansen", "K. de Boer", "mevrouw Meerman",
    "Bo komt sinds 28 september niet meer naar school. 's Ochtends heeft Bo buikpijn en durft de deur niet uit.",
    "Bo heeft contact met twee klasgenoten en maakt thuis dagelijks een half uur schoolwerk.",
    "Gesprekken met de ouder, een huisbezoek door de leerkracht, een aangepast rooster en een start om tien uur. Bo is twee "
    "keer een uur in de klas geweest.",
    "Wij zoeken samen met het samenwerkingsverband een plan voor een geleidelijke terugkeer.",
)
SAM = Case(
    "Sam Elzinga", "19-01-2018", "4", "Basisschool De Kameleon", "Waterrade", "M. Jansen", "J. Hofman", "mevrouw Elzinga",
    "Sam is vaak alleen.", "Sam bouwt mooie dingen.", "Een maatje op het plein.", "Hulp bij samenspelen.",
)

FOOTER = "Fictief voorbeeld: deze leerling, deze school en alle uitslagen zijn verzonnen."


def person(case, extra=()):
    """The block with which nearly every export begins."""
    rows = [None, ["Naam leerling", case.name], ["Geboortedatum", case.born], ["Groep", case.group],
            ["School", f"{case.school}, {case.place}"]]
    return ("table", rows + [list(row) for row in extra])


def op(case, made="02-11-2026", blank=(), without=(), sign=True, evaluated=False):
    """An ontwikkelingsperspectief as an administration system prints it; `blank` questions stay without an answer."""

    def question(key, prompt, *answer):
        if key in without:
            return []
        return [("h3", prompt)] + [("p", "" if key in blank else text) for text in answer]

    blocks = [
        ("title", "Ontwikkelingsperspectief"), ("small", f"{case.school} - {case.place}"),
        ("h2", "Algemeen"),
        person(case, [("Groepsleerkracht", case.teacher), ("Intern begeleider", case.ib),
                      ("Datum ontwikkelingsperspectief", made), ("Schooljaar", "2026-2027"),
                      ("Schoolverloop", "groep 1 tot en met nu op deze school; groep 3 gedoubleerd")]),
        ("h3", "Betrokkenen"),
        ("p", f"Dit ontwikkelingsperspectief is opgesteld door {case.ib} en {case.teacher}, in overleg met {case.parents}."),
        ("h2", "Beginsituatie"),
        ("h3", "Cognitieve ontwikkeling"), ("p", case.worry),
        ("h3", "Didactische ontwikkeling"),
        ("p", "De vaardigheidsgroei bij rekenen en begrijpend lezen is in drie achtereenvolgende meetmomenten kleiner dan die "
              "van de groep. Technisch lezen en spelling groeien langzaam maar gestaag. De toetsen worden in delen afgenomen."),
        ("h3", "Sociaal-emotionele ontwikkeling"),
        ("p", f"{case.strength} In grotere groepen wordt {case.first} stil. Contact zoekt {case.first} liever bij volwassenen."),
        ("h3", "Lichamelijke ontwikkeling en gezondheid"), ("p", "Geen bijzonderheden die het leren beïnvloeden."),
        ("h3", "Thuissituatie"), ("p", f"{case.first} woont thuis. De samenwerking met {case.parents} is open en geregeld."),
        *question("interventies", "Welke interventies hebben al plaatsgevonden en waren deze effectief", case.tried,
                  "De interventies zijn elke tien weken geëvalueerd in het ondersteuningsteam. De verslagen daarvan staan in "
                  "de plannen in de bijlage."),
        ("break", ""),
        ("h2", "Uitstroomniveau"),
        ("table", [["Gebied", "Huidig niveau", "Verwacht niveau eind groep 8", "Toelichting"],
                   ["Technisch lezen", "E4", "M7", "groeit met dagelijkse oefening"],
                   ["Begrijpend lezen", "E3", "M5", "teksten worden voorgelezen"],
                   ["Spelling", "M4", "M6", "eigen leerlijn"],
                   ["Rekenen", "E3", "E5", "werkt met materiaal en een rekenkaart"]]),
        *question("uitstroombestemming", "Uitstroombestemming",
                  "Praktijkonderwijs of vmbo-basis met leerwegondersteuning."),
        ("h3", "Belemmerende factoren"),
        ("table", [None, ["Kind", "zwak werkgeheugen, weinig vertrouwen in eigen kunnen"],
                   ["Onderwijs", "groep van 29 leerlingen, drie niveaus in de klas"], ["Thuis", "huiswerk geeft strijd"]]),
        ("h3", "Stimulerende factoren"),
        ("table", [None, ["Kind", case.strength], ["Onderwijs", "vaste leerkracht, duidelijke dagindeling"],
                   ["Thuis", "betrokken ouders, positief over school"]]),
        ("h2", "Doelen en aanpak"),
        ("table", [["Doel", "Aanpak", "Evaluatie"],
                   [f"{case.first} rekent tot 100 met materiaal", "vier keer per week 20 minuten in een groepje", "februari 2027"],
                   [f"{case.first} leest dagelijks 15 minuten op eigen niveau", "duolezen en voorlezen", "februari 2027"],
                   [f"{case.first} vraagt zelf om hulp", "hulpkaart en dagelijks gesprek van vijf minuten", "februari 2027"]]),
        ("h3", "Mening van de leerling"),
        ("p", f"{case.first} zegt: ik vind het fijn als iemand het nog een keer uitlegt. Ik wil graag een klas met minder lawaai."),
        ("h3", "Zienswijze ouders"),
        ("p", "De ouders herkennen het beeld. Zij zien thuis dat school veel energie kost en staan achter deze aanvraag."),
    ]
    if evaluated:
        blocks += [("h2", "Evaluatie met ouders"),
                   ("p", f"Het ontwikkelingsperspectief is op 28 oktober 2026 geëvalueerd met {case.parents}."),
                   ("table", [["Doel", "Resultaat", "Vervolg"],
                              ["rekenen tot 100", "doel behaald", "rekenen tot 1000"],
                              ["begrijpend lezen op niveau E4", "doel niet behaald", "meer voorlezen, kortere teksten"],
                              ["om hulp vragen", "doel behaald", "vasthouden in de nieuwe groep"]])]
    blocks += [
        ("break", ""), ("h2", "Conclusie"),
        *question("reden", "Om welke reden krijgt leerling een ontwikkelingsperspectief?",
                  f"{case.worry} De basisondersteuning en de aanvullende hulp zijn niet genoeg gebleken."),
        *question("ondersteuning", "Welke ondersteuning verlangt u van het SWV (of steunpunt)?", case.wish),
    ]
    if sign:
        blocks += signature_page(case)
    return blocks


def signature_page(case, alone=False):
    """The last page of an ontwikkelingsperspectief, where the parents sign."""
    start = [("title", "Ontwikkelingsperspectief")] if alone else []
    return start + [
        ("h2", "Ondertekening"),
        ("p", f"Ontwikkelingsperspectief van {case.name}, groep {case.group}, {case.school}."),
        ("p", "Voor akkoord met het handelingsdeel, en gezien wat het overige betreft:"),
        ("p", "Naam ouder(s)/verzorger(s)"), ("line", ""), ("p", "Handtekening en datum"), ("line", ""),
        ("p", f"Intern begeleider: {case.ib}"), ("line", ""), ("small", FOOTER),
    ]


def lvs(case, chart_too=True):
    """The overview of standardised tests, with or without the growth chart."""
    blocks = [
        ("title", "Niet-methodetoetsen leerling"), ("small", f"{case.school} - variant Standaard"), person(case),
        ("h2", "Toetsresultaten"),
        ("table", [["Toets", "Moment", "Afname", "Score", "Niveau", "Vaardigheidsscore", "DLE"],
                   ["DMT", "M4", "27-01-2025", "31", "E", "36", "10"], ["DMT", "E4", "10-06-2025", "40", "D", "44", "13"],
                   ["DMT", "M5", "26-01-2026", "47", "D", "51", "16"], ["DMT", "E5", "09-06-2026", "52", "D", "57", "18"],
                   ["AVI", "E5", "11-06-2026", "AVI-E4", "", "", ""],
                   ["Begrijpend lezen", "M5", "02-02-2026", "14", "V", "98", "11"],
                   ["Begrijpend lezen", "E5", "15-06-2026", "16", "V", "104", "12"],
                   ["Spelling", "M5", "29-01-2026", "24", "IV", "228", "17"],
                   ["Spelling", "E5", "17-06-2026", "27", "IV", "241", "19"],
                   ["Rekenen-Wiskunde", "M5", "04-02-2026", "21", "V", "131", "10"],
                   ["Rekenen-Wiskunde", "E5", "18-06-2026", "25", "V", "142", "12"]]),
        ("p", "Niveau I tot en met V: I is het hoogste, V het laagste kwintiel. DLE: didactische leeftijdsequivalent."),
    ]
    return blocks + (graph_blocks() if chart_too else [("small", FOOTER)])


def graph_blocks():
    return [("h2", "Ontwikkelingsgrafiek"), ("p", "Vaardigheidsgroei per vakgebied, M4 tot en met E5, in percentielen."),
            ("chart", [("Technisch lezen", [12, 18, 22, 24]), ("Begrijpend lezen", [15, 12, 10, 9]),
                       ("Spelling", [30, 28, 29, 31]), ("Rekenen", [20, 14, 11, 10])]), ("small", FOOTER)]


def graph(case):
    """The growth chart as a document of its own."""
    return [("title", "Ontwikkelingsgrafiek"), ("small", case.school), person(case)] + graph_blocks()


def zien(case):
    """The observation list for social-emotional development."""
    scores = [["Betrokkenheid", "38"], ["Welbevinden", "52"], ["Sociaal initiatief", "31"], ["Sociale flexibiliteit", "44"],
              ["Sociale autonomie", "27"], ["Impulsbeheersing", "60"], ["Inlevingsvermogen", "63"]]
    statements = [["heeft zichtbaar plezier bij een opdracht", "2"], ["gaat op in een taak en laat zich niet afleiden", "1"],
                  ["komt ontspannen de klas binnen", "3"], ["stapt op andere kinderen af", "2"],
                  ["kan wachten op zijn of haar beurt", "3"], ["komt voor de eigen mening uit", "1"],
                  ["troost een ander kind", "3"], ["past zich aan als een plan verandert", "2"]]
    return [("title", "ZIEN Observatielijst leerling"), ("small", case.school), person(case, [("Ingevuld door", case.teacher)]),
            ("h2", "Per categorie"), ("table", [["Categorie", "Score"]] + scores),
            ("p", "Een score onder 40 vraagt aandacht. Betrokkenheid en welbevinden zijn graadmeters."),
            ("h2", "Per stelling"), ("table", [["Het kind ...", "1 (niet) tot 4 (zeker)"]] + statements), ("small", FOOTER)]


def plans(case):
    """The selection of plans that an administration system prints."""
    def plan(subject, period, start, goal, how, result):
        return [("h2", f"Plan {subject}"), ("table", [None, ["Periode", period], ["Betreft", case.name]]),
                ("h3", "Beginsituatie"), ("p", start), ("h3", "Doel"), ("p", goal), ("h3", "Aanpak"), ("p", how),
                ("h3", "Evaluatie"), ("p", result)]
    return [("title", "Selectie plannen met opmaak"), ("small", f"{case.school} - {case.place}"), person(case),
            *plan("Rekenen", "september tot en met november 2025", "Telt op tot 20 op de vingers.",
                  "Telt op en trekt af tot 20 zonder materiaal.", "Drie keer per week 20 minuten instructie aan tafel.",
                  "Doel deels behaald. Optellen lukt, aftrekken over het tiental nog niet."),
            *plan("Begrijpend lezen", "december 2025 tot en met maart 2026", "Leest vlot maar kan de inhoud niet navertellen.",
                  "Vertelt na een korte tekst wie, wat en waar.", "Teksten vooraf bespreken, tekening maken bij de tekst.",
                  "Doel niet behaald. Met tekening lukt het soms, zelfstandig niet."),
            ("break", ""),
            *plan("Werkhouding", "april tot en met oktober 2026", "Begint niet zonder een volwassene ernaast.",
                  "Begint na de uitleg binnen vijf minuten.", "Takenkaart, timetimer en een maatje.",
                  "Doel behaald in de ochtend, in de middag nog wisselend."), ("small", FOOTER)]


def growth(case):
    """Groeidocument-OPP deel 1, the form that a school fills in as it goes."""
    return [
        ("title", "Groeidocument-OPP deel 1"), person(case, [("Leerkracht", case.teacher), ("Intern begeleider", case.ib)]),
        ("h2", "1. Aanleiding en hulpvraag"), ("p", case.worry), ("h3", "Hulpvraag van de school"), ("p", case.wish),
        ("h2", "2. Wat is er al gedaan?"), ("p", case.tried), ("h3", "Evaluatie van eerdere ondersteuning"),
        ("p", "Met ouders besproken op 12 oktober 2026. Wat werkt, blijft; voor de rest zoeken wij hulp."),
        ("h2", "3. Het kind in beeld"),
        ("table", [["", "Stimulerend", "Belemmerend"], ["Kind", case.strength, "snel vermoeid, wisselende concentratie"],
                   ["Onderwijs", "rustige leerkracht, vaste structuur", "volle groep, veel wisselingen op vrijdag"],
                   ["Thuis", "betrokken ouders", "weinig tijd voor rust door de week"]]),
        ("h2", "4. Onderwijsbehoeften"),
        ("p", f"{case.first} heeft een instructie nodig die kort is en in stappen gaat, een leerkracht die ziet wanneer het "
              "te veel wordt, en medeleerlingen die uitnodigen om mee te doen."),
        ("h2", "5. Ondersteuningsbehoeften van de leerkracht"),
        ("p", f"{case.teacher} heeft behoefte aan iemand die meekijkt in de klas en meedenkt over de aanpak."),
        ("h2", "6. Visie van de ouders"),
        ("p", f"{case.parents[0].upper()}{case.parents[1:]}: wij willen dat {case.first} weer met plezier naar school gaat."),
        ("h2", "7. Stem van de leerling"), ("p", f"{case.first}: ik wil dat de juf het merkt voordat het misgaat."),
        ("small", FOOTER)]


def growth_two(case):
    """OPP deel 2: the part that says what will be done, evaluated with the parents."""
    return [("title", "Groeidocument-OPP deel 2: handelingsdeel"), person(case),
            ("h2", "Doelen en evaluatie"),
            ("table", [["Doel", "Aanpak", "Evaluatie doelen"],
                       ["rekenen tot 1000", "eigen leerlijn", "doel behaald op 15 oktober 2026"],
                       ["zelfstandig werken, 15 minuten", "takenkaart", "doel behaald"],
                       ["begrijpend lezen E4", "voorlezen en bespreken", "doel niet behaald"]]),
            ("h2", "Instemming handelingsdeel"),
            ("p", f"Op 28 oktober 2026 besproken met {case.parents}. Zij stemmen in met het handelingsdeel."), ("small", FOOTER)]


def iq(case, tested="12 maart 2026", report="2 april 2026", scan=False):
    """A report on intelligence research; `tested` and `report` may be empty."""
    rows = [None, ["Naam", case.name], ["Geboortedatum", case.born], ["School", f"{case.school}, groep {case.group}"]]
    if tested:
        rows.append(["Datum onderzoek", tested])
    if report:
        rows.append(["Datum verslag", report])
    return [("small", "Praktijk Helder Zicht - orthopedagogiek (fictief)"), ("title", "Verslag intelligentieonderzoek"),
            ("table", rows), ("h2", "Aanleiding"),
            ("p", f"De school vraagt zich af welk onderwijs past bij {case.first}. {case.worry}"),
            ("h2", "Onderzoeksmiddel"),
            ("p", "WISC-V-NL, Nederlandse bewerking. De normen zijn verzameld in 2016 en 2017; COTAN-beoordeling 2018."),
            ("h2", "Resultaten"),
            ("table", [["Index", "Score", "95%-interval"], ["Verbaal begrip (VBI)", "74", "68-83"],
                       ["Visueel-ruimtelijk (VSI)", "81", "75-90"], ["Fluid redeneren (FRI)", "77", "71-86"],
                       ["Werkgeheugen (WGI)", "70", "65-79"], ["Verwerkingssnelheid (VwI)", "78", "71-89"],
                       ["Totaal IQ (TIQ)", "72", "67-79"]]),
            ("h2", "Conclusie en advies"),
            ("p", f"{case.first} heeft een beneden gemiddelde intelligentie met een zwak werkgeheugen. Geadviseerd wordt: korte "
                  "instructie, veel herhaling, visuele ondersteuning en een kleine groep."),
            ("p", "drs. W. Overbeek, orthopedagoog-generalist"), ("small", FOOTER)]


def speech(case, tested="9 september 2026"):
    """A speech therapist's report."""
    rows = [None, ["Naam", case.name], ["Geboortedatum", case.born]]
    if tested:
        rows.append(["Datum onderzoek", tested])
    return [("small", "Logopediepraktijk De Klinker (fictief)"), ("title", "Logopedisch verslag"), ("table", rows),
            ("h2", "Onderzoek"), ("p", "Afgenomen: CELF-5-NL en PPVT-III-NL."),
            ("table", [["Onderdeel", "Quotiënt"], ["Taalbegrip", "76"], ["Taalproductie", "71"], ["Woordenschat", "82"]]),
            ("h2", "Conclusie"),
            ("p", f"{case.first} heeft een taalontwikkelingsstoornis (TOS). Logopedie twee keer per week wordt voortgezet; korte "
                  "zinnen en plaatjes helpen in de klas."),
            ("p", "B. Vermeer, logopedist"), ("small", FOOTER)]


def dyslexia(case, tested="3 juni 2026"):
    """A report on dyslexia research."""
    return [("small", "Praktijk Letterlicht (fictief)"), ("title", "Verslag dyslexieonderzoek"),
            ("table", [None, ["Naam", case.name], ["Geboortedatum", case.born], ["Datum onderzoek", tested]]),
            ("h2", "Bevindingen"), ("p", "De leesscores horen bij de zwakste 10 procent, de spelling bij de zwakste 16 procent."),
            ("h2", "Conclusie"), ("p", "Er zijn aanwijzingen voor ernstige dyslexie (ED). Behandeling wordt geadviseerd."),
            ("small", FOOTER)]


def psych(case, tested="20 mei 2026"):
    """A report on psychodiagnostic research."""
    return [("small", "Praktijk Helder Zicht - orthopedagogiek (fictief)"), ("title", "Verslag psychodiagnostisch onderzoek"),
            ("table", [None, ["Naam", case.name], ["Geboortedatum", case.born], ["Datum onderzoek", tested]]),
            ("h2", "Onderzoeksbevindingen"), ("p", "Afgenomen zijn de BRIEF-2, de NEPSY-II en een gesprek met kind en ouders."),
            ("h2", "Conclusie en advies"),
            ("p", f"{case.first} heeft moeite met het plannen en schakelen. Rust, voorspelbaarheid en korte taken helpen."),
            ("p", "drs. W. Overbeek, GZ-psycholoog"), ("small", FOOTER)]


def medical(case, tested="14 april 2026"):
    """A therapist's report."""
    return [("small", "Kinderfysiotherapie In Beweging (fictief)"), ("title", "Verslag kinderfysiotherapie"),
            ("table", [None, ["Naam", case.name], ["Geboortedatum", case.born], ["Datum onderzoek", tested]]),
            ("h2", "Bevindingen"), ("p", "De fijne motoriek is zwak. Schrijven kost veel kracht; de sensomotorische prikkelverwerking "
                                         "is gevoelig voor geluid."),
            ("h2", "Advies"), ("p", "Een aangepaste pen en een rustige plek. Acht behandelingen kinderfysiotherapie."), ("small", FOOTER)]


def talk(case):
    """The report of a meeting about the pupil."""
    return [("title", "Gespreksverslag ondersteuningsteam"), person(case),
            ("p", f"Aanwezig: {case.parents}, {case.teacher}, {case.ib}, de schoolcontactpersoon."),
            ("h2", "Besproken"), ("p", case.worry), ("p", "Het zusje Fien (groep 3) heeft er geen last van."),
            ("h2", "Afspraken"), ("p", "De school vraagt advies aan het samenwerkingsverband. Volgend oudergesprek: 15 december 2026."),
            ("small", FOOTER)]


def observation(case):
    """The report of an observation in class."""
    return [("title", "Observatieverslag"), person(case, [("Soort", "klassenobservatie"), ("Datum", "6 oktober 2026")]),
            ("h2", "Wat ik zag"), ("p", f"{case.first} begint na zeven minuten, kijkt veel rond en vraagt geen hulp."),
            ("h2", "Suggesties"), ("p", "Taak in delen, teken geven bij de start, na tien minuten langslopen."), ("small", FOOTER)]


def consent(case):
    """The consent form for passing on data, before it is signed."""
    return [("title", "Toestemmingsverklaring ouders"), ("p", "voor gegevensoverdracht aan het samenwerkingsverband"),
            person(case), ("p", f"Ondergetekende(n), {case.parents}, geeft/geven toestemming om de gegevens die nodig zijn voor de "
                                "aanvraag door te geven aan het samenwerkingsverband PO2507."),
            ("p", "Naam ouder(s)/verzorger(s), datum en handtekening:"), ("line", ""), ("line", ""), ("small", FOOTER)]


def form(case, extension=False):
    """The application form for a declaration of admissibility, before it is signed."""
    what = "verlenging toelaatbaarheidsverklaring" if extension else "toelaatbaarheidsverklaring (TLV)"
    return [("title", f"Formulier aanvraag {what}"), person(case, [("Contactpersoon", case.ib)]),
            ("h2", "Aanvraag"), ("table", [None, ["Soort onderwijs", "speciaal basisonderwijs (SBO)"], ["Ingangsdatum", "1 augustus 2027"],
                                           ["Gewenste duur", "tot einde basisonderwijs"]]),
            ("h2", "Verklaring ouders"), ("p", "Wij hebben de aanvraag met de school besproken en stemmen ermee in."),
            ("p", "Handtekening ouder(s)/verzorger(s):"), ("line", ""), ("p", "Handtekening directeur:"), ("line", ""), ("small", FOOTER)]


def group_actions():
    """What a school did for a group before it asked for help."""
    return [("title", "Acties van de school voor groep 8D"), ("small", "Basisschool De Kameleon - Waterrade"),
            ("p", "Overzicht van genomen acties, opgesteld door M. Jansen (IB) en F. de Graaf (leerkracht 8D)."),
            ("h2", "Genomen acties"),
            ("table", [["Periode", "Actie van de school", "Effect"],
                       ["augustus - september 2026", "gouden weken, klassenregels met de groep opgesteld", "twee weken rust, daarna terugval"],
                       ["september 2026", "sociogram afgenomen, tafelgroepjes gewijzigd", "minder ruzie tijdens de les, niet op het plein"],
                       ["oktober 2026", "twee keer per week training sociale vaardigheden door de IB-er", "meisjes doen mee, jongens haken af"],
                       ["oktober - november 2026", "extra onderwijsassistent op drie ochtenden", "meer werkrust bij rekenen"]]),
            ("h2", "Interventies school: wat werkte en wat niet"),
            ("p", "Duidelijke structuur en kleine groepjes werken. Groepsgesprekken lopen uit op strijd tussen twee kampen. De leerkracht "
                  "wil leren hoe zij de groepsdynamiek kan ombuigen."), ("small", FOOTER)]


def group_factors():
    """What helps and what hinders a group."""
    return [("title", "Belemmerende en stimulerende factoren groep 8D"), ("small", "Basisschool De Kameleon - Waterrade"),
            ("h2", "Belemmerende factoren"),
            ("p", "Negentien jongens en zeven meisjes. Vier wisselingen van leerkracht in twee jaar. Zes kinderen hebben veel "
                  "begeleiding nodig. Ruzies op sociale media gaan mee de klas in."),
            ("h2", "Stimulerende factoren"),
            ("p", "Een ervaren leerkracht die tot het eind van het jaar blijft. Ouders die elkaar kennen en willen helpen. De groep is "
                  "sportief en wil graag samen een musical maken."), ("small", FOOTER)]


def home(case, header_line=""):
    """The explanation with the report of a pupil who stays at home."""
    more = [("p", header_line)] if header_line else []
    return [("title", "Toelichting onderwijsbehoeften"), person(case), *more, ("h2", "Wat is er aan de hand"), ("p", case.worry),
            ("h2", "Wat is er gedaan"), ("p", case.tried), ("h2", "Wat gaat goed"), ("p", case.strength), ("h2", "Wat is nodig"),
            ("p", case.wish), ("p", "De ouder is over deze melding geïnformeerd op 16 november 2026."), ("small", FOOTER)]


def explanation(case):
    """The explanation of educational needs as a document of its own."""
    return [("title", "Toelichting onderwijsbehoeften"), person(case), ("h2", "Onderwijsbehoeften"),
            ("p", f"{case.first} heeft korte instructie nodig, een vaste plek en een leerkracht die de spanning ziet oplopen."),
            ("h2", "Hulpvraag"), ("p", case.wish), ("small", FOOTER)]


def trip(case):
    """A letter that has nothing to do with a request."""
    return [("title", "Schoolreis groep 5 en 6"), ("p", "Beste ouders,"),
            ("p", "Op dinsdag 8 juni gaan wij met de bus naar de dierentuin. Geef uw kind een lunchpakket en een regenjas mee. Wij "
                  "zijn rond vier uur terug."), ("p", "Wie kan er mee als begeleider? Graag een berichtje aan de leerkracht."),
            ("p", "Met vriendelijke groet, het team van De Kameleon")]


def absence(case):
    """An overview of absence."""
    return [("title", "Verzuimoverzicht"), person(case), ("p", "Verzuim in schooljaar 2026-2027, van 1 augustus tot en met 20 november."),
            ("table", [["Datum", "Soort", "Dagdelen"], ["21-09-2026", "ziek", "2"], ["22-09-2026", "ziek", "2"], ["12-10-2026", "tandarts", "1"]]),
            ("p", "Geen ongeoorloofd verzuim."), ("small", FOOTER)]


def view(case):
    """The parents' own view, full of words that mean something else elsewhere."""
    return [("title", "Zienswijze ouders"), person(case),
            ("p", f"Gesprek met {case.parents} op 9 november 2026. Aanwezig: {case.teacher} en {case.ib}."),
            ("p", "Wij hebben het concept van het plan gelezen en zien dat de school haar best doet. Wij vinden dat de rust in de klas "
                  "belangrijker is dan extra werk."),
            ("p", f"Haar broer Tim, geboren op 12-05-2014, ging ook naar deze school. Thuis zien wij dat {case.first} na school "
                  "een uur alleen wil zijn."),
            ("p", "U kunt ons overdag bereiken op 024-1234568, en anders per mail: ouders.bremmer@voorbeeld.example."),
            ("h2", "Gemaakte afspraken"), ("p", "De school stuurt ons de definitieve aanvraag toe."), ("small", FOOTER)]


def letter(case):
    """The letter with which a platform grants an earlier request."""
    return [("small", "Samenwerkingsverband PO2507 - Commissie Toelaatbaarheid (fictief voorbeeld)"),
            ("title", "Toelaatbaarheidsverklaring"),
            ("p", f"Betreft: beschikking voor {case.name}, geboren op {case.born}."),
            ("table", [None, ["TLV-nummer", "FICTIEF-0001"], ["Soort onderwijs", "SBO"], ["Geldig van", "1 augustus 2025 tot 31 juli 2026"]]),
            ("p", "Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken bij het samenwerkingsverband."),
            ("small", FOOTER)]
