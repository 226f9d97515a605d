"""Set B: whole dossiers."""
import os, time
from lib import *
D = ROOT / "dossiers"; D.mkdir(exist_ok=True)
OK = {"OP": "2026-11-20"}
N = [0]


def dossier(name, typ, titel, p, oms, bev, in_order, defects, contact=("M. Hulst", "ib@school.example", "024-0001234"), groep=None, toelichting=None, datum="2026-11-23", skip=()):
    N[0] += 1; d = D / name
    if d.exists(): shutil.rmtree(d)
    d.mkdir(parents=True)
    q = lambda s: '"' + s.replace('"', '\\"') + '"'
    L = [f'id = "0198c0de-5107-7000-8000-{N[0]:012d}"', f"aanvraagtype = {q(typ)}", 'samenwerkingsverband = "PO2507"', f"titel = {q(titel)}", f"datum = {datum}", f"omschrijving = {q(oms)}",
         f"contactpersoon = {q(contact[0])}", f"email = {q(contact[1])}", f"telefoon = {q(contact[2])}"]
    L = [x for x in L if x.split(" ")[0] not in skip]
    if groep: L.append(f"groep = {q(groep)}")
    if p:
        dd, mm, jj = p.geb.split("-"); L.append(f"leerling = {{ naam = {q(p.vn + ' ' + p.an)}, geboortedatum = {jj}-{mm}-{dd} }}")
    if toelichting: L.append(f"toelichting = {q(toelichting)}")
    if bev: L += ["", "[bevestigd]"] + [f'"{k}" = {{ door = {q(contact[0])}, op = {v} }}' for k, v in bev.items()]
    (d / "dossier.toml").write_text("\n".join(L) + "\n", encoding="utf-8")
    T = [f"in_order = {str(in_order).lower()}"]
    for code, where, note in defects:
        T += ["", "[[defect]]", f"code = {q(code)}"]
        if where: T.append(("kind = " if where.startswith("kind:") else "file = ") + q(where.replace("kind:", "")))
        T.append(f"note = {q(note)}")
    (D / f"{name}.truth.toml").write_text("\n".join(T) + "\n", encoding="utf-8")
    print(name, flush=True); return d


BEV3 = {"ondertekening-op": "2026-11-20", "toestemmingsverklaring": "2026-11-20", "aanvraagformulier-tlv": "2026-11-20"}
GEZ = {"wettelijke-gezagvoerders": "2026-11-20"}


def lvs_rows(seed, vakken, mom, niv="I II III IV V"):
    r = random.Random(seed); out = []
    for v in vakken:
        b, s = r.randint(2, 4), r.randint(80, 150)
        for m in mom: b = max(1, min(4, b + r.choice([-1, 0, 0, 1]))); s += r.randint(2, 14); out.append([v, m, s, niv.split()[b], r.randint(10, 35)])
    return out


def op_text(p, dest="vmbo-bb met lwoo", q4="Wij vragen het samenwerkingsverband om een toelaatbaarheidsverklaring voor het SBO voor de duur van twee jaar.", reden="{n} werkt op een eigen leerlijn voor rekenen en lezen en heeft extra ondersteuning nodig die de basisondersteuning te boven gaat."):
    return fill(p, f"""
# Ontwikkelingsperspectief
| Leerling | {{nn}} | Geboortedatum | {{geb}} |
| Groep | {{groep}} | School | {{school}} |
| Leerkracht | {{juf}} | IB | {{ib}} |
## Beginsituatie
{{{{lezen:1}}}}
{{{{rekenen:1}}}}
{{{{werkhouding:1}}}}
{{{{sociaal:1}}}}
{{{{thuis:1}}}}
### Welke interventies hebben al plaatsgevonden en waren deze effectief
{{{{aanpak:2}}}}
## Uitstroomniveau
| vak | nu | eind groep 8 |
| technisch lezen | AVI M4 | AVI E5 |
| rekenen | DLE 16 | DLE 28 |
| spelling | DLE 15 | DLE 25 |
### Uitstroombestemming
{dest}
## Conclusie
### Om welke reden krijgt leerling een ontwikkelingsperspectief?
{reden}
### Welke ondersteuning verlangt u van het SWV (of steunpunt)?
{q4}
""")


def sign_scan(o, p, title, names, seed, body=None):
    docx_pdf(TMP / "s.pdf", fill(p, f"""
# {title}
Leerling: {{nn}}, geb. {{geb}}, groep {{groep}}
{body or 'Ouders en school zijn het eens over het ontwikkelingsperspectief. Ouders stemmen in met het handelingsdeel.'}
___ 1
Handtekening ouder/verzorger 1
___ 4
Handtekening ouder/verzorger 2
___ 4
Handtekening namens de school
"""), heads="bold", font="Liberation Sans")
    ink(TMP / "s2.pdf", TMP / "s.pdf", [(90, 560, names[0], 20), (90, 440, names[1], 19), (90, 320, names[2], 18)])
    scan(o, TMP / "s2.pdf", seed=seed)


TOEST = ["""
TOESTEMMING GEGEVENSUITWISSELING
Ondergetekende ouder(s)/verzorger(s) van {nn}, geboren {geb}, leerling van {school}, geven toestemming dat de school het dossier van hun kind deelt met het samenwerkingsverband en met de deskundigen die door het samenwerkingsverband gevraagd worden.
Het dossier bestaat uit het ontwikkelingsperspectief, toetsgegevens, plannen en verslagen. Ouders hebben de stukken gezien.
Toestemming kan altijd schriftelijk worden ingetrokken. Gegevens worden bewaard volgens de wettelijke termijn.
datum: 16 november 2026
ouder 1: {an} (getekend)
ouder 2: {an} (getekend)
""", """
# Toestemmings-//verklaring
Naam leerling:: {nn}
Geboren:: {geb}
Groep:: {groep}
Wij gaan ermee akkoord dat school informatie over ons kind uitwisselt met het SWV, de jeugdarts, het wijkteam en (mogelijke) nieuwe school.
- wij weten waarvoor de gegevens gebruikt worden
- wij hebben een kopie ontvangen
- wij mogen bezwaar maken
Plaats, datum:: Oosterlaar, 17-11-'26
Handtekening(en):: getekend {an}
"""]


def form(p, soort, extra="", more="", box="X SBO    O SO laag    O SO midden    O SO hoog       duur: 2 jaar"):
    return fill(p, f"""
# AANVRAAG {soort}
| Achternaam | {{an}} | Roepnaam | {{n}} |
| Geb.datum | {{geb}} | Groep | {{groep}} |
{more}
| School | {{school}} | Ib | {{ib}} |
Gevraagde categorie en duur: zie hieronder
[box] {box}
## Motivering van de aanvraag
{{{{aanpak:2}}}}
## Waarom kan de basisschool niet meer bieden
{{{{werkhouding:1}}}}
## Mening ouders
{{{{thuis:1}}}}
{extra}
Datum: 17 november 2026 // Handtekening directeur: J. Bolt (getekend) // Handtekening ouders: {{an}} (getekend)
""")


def zien(p, extra=""):
    r = random.Random(p.vn); s = lambda: f"{r.uniform(1.3, 3.4):.1f}".replace(".", ",")
    return fill(p, f"""
# ZIEN! leerlingprofiel
leerling: {{nn}} // ingevuld door de leerkracht, groep {{groep}}
| Categorie | score |
| Welbevinden | {s()} |
| Betrokkenheid | {s()} |
| Sociaal initiatief | {s()} |
| Sociale flexibiliteit | {s()} |
| Sociale autonomie | {s()} |
| Impulsbeheersing | {s()} |
| Inlevingsvermogen | {s()} |
{{{{sociaal:1}}}}
{{{{gedrag:1}}}}
{extra}""")


def plannen(p):
    return fill(p, """
# Overzicht handelings- en hulpplannen
{nn}, groep {groep}
| plan | doel | aanpak | evaluatie |
| hulpplan lezen 1 | AVI E3 | Bouw! dagelijks | niet behaald |
| hulpplan lezen 2 | AVI M4 | Ralfi 4x p.w. | deels |
| handelingsplan gedrag | pauze vragen | kaart, time-out | behaald, houdt niet stand |
| groepsplan rekenen | sommen t/m 20 | instr. tafel | deels |
## Hulpplan lezen
{{lezen:2}}
## Handelingsplan gedrag
{{gedrag:2}}
## Rekenen
{{rekenen:1}}
## Evaluatie
{{aanpak:1}}
""", .004)


def lvs(o, p, seed, chart=True, kop="LVS overzicht"):
    rows = lvs_rows(seed, ["DMT", "Spelling", "Rekenen-Wiskunde", "Begrijpend lezen"], ["M4", "E4", "M5", "E5"])
    if chart:  # the same scores once more, moments down, as the graph needs them
        tab = [["Moment", "DMT", "Spelling", "Rekenen", "BL"]] + [[m] + [r[2] for r in rows if r[1] == m] for m in ("M4", "E4", "M5", "E5")]
        return xlsx_pdf(o, [[kop, p.vn + " " + p.an, "", "", ""], ["Toets", "Moment", "Vaardigheidsscore", "Niveau", "DLE"]] + rows + [[]] + tab, chart=dict(title="Grafiek vaardigheidsscores", c0=2, c1=5, r0=20, r1=24, at="A27"), widths=[20, 10, 16, 9, 8])
    xlsx_pdf(o, [[kop, p.vn + " " + p.an, "", "", ""], ["Toets", "Moment", "Vaardigheidsscore", "Niveau", "DLE"]] + lvs_rows(seed, ["DMT", "Spelling", "Rekenen-Wiskunde", "Begrijpend lezen"], ["M4", "E4", "M5", "E5"]), chart=dict(title="Grafiek vaardigheidsscores", c0=3, c1=3, r0=2, r1=18, at="A21") if chart else None, widths=[20, 10, 16, 9, 8])


def jsify(o, src):
    run(["qpdf", "--qdf", "--object-streams=disable", src, TMP / "q.pdf"])
    b = (TMP / "q.pdf").read_bytes()
    b = re.sub(rb"/OpenAction \[.*?\]", b"", b, count=1, flags=re.S)
    b = b.replace(b"/Type /Catalog", b"/OpenAction << /S /JavaScript /JS (app.alert\\('Formulier geopend'\\);) >>\n  /Type /Catalog", 1)
    (TMP / "q2.pdf").write_bytes(b)
    fx = subprocess.run(["fix-qdf", str(TMP / "q2.pdf")], stdout=subprocess.PIPE, check=True).stdout
    Path(o).write_bytes(fx)


def finish(d, late=()):
    for f in d.rglob("*"):
        st = "20261122101500" if f.name in late else "20261117141500"
        if f.suffix == ".pdf" and f.stat().st_size: set_dates(f, st)
        if f.suffix == ".docx" and f.name not in ("leeg.docx",):
            import docx, datetime
            try:
                x = docx.Document(str(f)); t = datetime.datetime(2026, 11, 22 if f.name in late else 17, 14, 15); x.core_properties.modified = t; x.core_properties.created = t; x.save(str(f))
            except Exception: pass
        t = time.mktime((2026, 11, 22 if f.name in late else 17, 14, 15, 0, 0, 0, 0)); os.utime(f, (t, t))


# ------------------------------------------------------------------ 1 in order: tlv sbo
p = P("Tobias", "Kranenborg", "m", "11-02-2017", "6", "De Wilgenroos", "M. Hulst", "meester Ad")
d = dossier("tlv-sbo-in-orde", "tlv", "TLV SBO", p, "Leerling loopt vast in groep 6; de basisschool kan de structuur en het tempo niet bieden. Ouders steunen de overstap naar SBO.", BEV3, True, [])
rl_pdf(d / "OP.pdf", op_text(p), header="ParnasSys   leerling: " + p.vn, footer="Afgedrukt op 16-11-2026   pagina #", size=9)
sign_scan(d / "Ondertekening OP.pdf", p, "Ondertekening OP", ("B. Kranenborg", "T. Kranenborg-Vis", "M. Hulst"), 3)
docx_make(d / "Toestemmingsverklaring.docx", p.f(TOEST[0]), heads="bold", font="Calibri")
docx_pdf(d / "Aanvraagformulier TLV.pdf", form(p, "TLV"), font="Liberation Sans", size=10, heads="bold")
xlsx_pdf(d / "LVS toetsen.pdf", [["", "Tobias K", "", "", ""], ["toets", "afn", "VS", "niv", "DLE"]] + lvs_rows(4, ["DMT", "AVI", "Spelling 3.0", "Rekenen 3.0", "BL 3.0"], ["M3", "E3", "M4", "E4", "M5", "E5"]), widths=[20, 9, 9, 8, 8])
html_pdf(d / "Plannen.pdf", plannen(p), theme="narrow")
html_pdf(d / "SEO ZIEN.pdf", zien(p), theme="tiny")
html_lo(d / "Psychologisch onderzoek.pdf", fill(p, """
Praktijk Zonnehoek
# Psychologisch onder-//zoek
Naam:: {nn}
Geb:: {geb}
Test data:: 25/11 en 2/12/2025
Verslag gereed:: 7/1/2026
In 2023 is er een logopedisch onderzoek geweest, dat liet geen problemen zien.
{{psych:2}}
| WISC-V | IQ |
| VBI | 81 |
| VRI | 90 |
| FRI | 88 |
| WgI | 76 |
| VsI | 79 |
| TIQ | 80 |
{{psych:3}}
{{aanpak:1}}
"""), theme="serif")
finish(d)

# ------------------------------------------------------------------ 2 in order: arrangement
p = P("Saar", "Nooteboom", "v", "23-08-2018", "4", "De Trampoline", "T. Kuiper", "juf Bente")
d = dossier("arrangement-in-orde", "arrangement", "Arrangement", p, "begeleiding taal en gedrag in de groep, 40 uur", GEZ, True, [], contact=("T. Kuiper", "kuiper@trampoline.example", "024-0002222"), toelichting="Toelichting onderwijsbehoeften.docx")
docx_make(d / "Groeidocument deel 1.docx", fill(p, """
groei dokument (OPP deel I)
{nn} // {geb} // groep {groep}
| stimulerende factoren | belemmerende factoren |
| {{sterk:1}} | {{taal:1}} |
| {{sterk:1}} | {{gedrag:1}} |
wat zeggen ouders?
{{thuis:2}}
wat zegt Saar?
Ik wil graag met de juf apart, dan is het stil in mijn hoofd.
onderwijsbehoeften
{{aanpak:2}}
""", .005), font="Calibri", footer="format 2021 bestuur")
lvs(d / "LVS toetsen en grafiek.pdf", p, 21)
docx_pdf(d / "SEO SCOL.pdf", fill(p, """
SCOL - sociale competentie - {nn}
| categorie | niveau | score |
| Ervaringen delen | D | 31 |
| Aardig doen | C | 40 |
| Samen werken | E | 27 |
| Taak uitvoeren | E | 25 |
| Jezelf presenteren | B | 51 |
| Keuze maken | C | 42 |
| Opkomen voor jezelf | B | 50 |
| Ruzie | E | 20 |
{{sociaal:2}}
"""), font="Liberation Sans")
docx_make(d / "Toelichting onderwijsbehoeften.docx", fill(p, """
## Toelichting op de onderwijsbehoeften
{{aanpak:3}}
{n} heeft nodig: kleine stappen, een volwassene dichtbij bij wisselmomenten, visuele ondersteuning van de taal. De school vraagt 40 uur begeleiding en twee consultaties.
{{taal:1}}
"""))
html_pdf(d / "Logopedisch verslag.pdf", fill(p, """
^ Logopedie aan de Vaart
betreft: {nn} // onderz. 02-06-2026
{{taal:3}}
| CELF-5 kern | 76 |
| PPVT | 84 |
Advies: behandeling voortzetten, tolk niet nodig.
"""), theme="round")
finish(d)

# ------------------------------------------------------------------ 3 in order: group
p = P("groep", "8", "m", "", "8", "De Kringloper", "Anja Terpstra", "juf Samira")
d = dossier("groepsarrangement-in-orde", "groepsarrangement", "Groepsarrangement", None, "Schoolcontactpersoon: Anja Terpstra (ib). Doel: de leerkracht krijgt de regie terug en er is weer 15 minuten ongestoorde instructie mogelijk; begeleiding in de groep en coaching.", {}, True, [], contact=("Anja Terpstra", "anja@kringloper.example", "024-0003333"), groep="8 IJsvogels, De Kringloper")
docx_make(d / "Schoolacties.docx", fill(p, """
# Schoolakties
Wat heeft de school al gedaan in groep 8 IJsvogels
| periode | actie | door | effect |
| aug/sept | Gouden weken, groepsvorming | lkr | kort |
| okt | coteaching ib 4x | ib | +/- |
| okt-nov | Rots en Water | extern | jongens rustiger |
| nov | ouderavond | directie | steun |
{{groep:3}}
"""), font="Verdana", size=10)
html_pdf(d / "Factoren.pdf", fill(p, """
## Belemmerende en bevorderende factoren van de groep
| - | + |
| {{groep:1}} | {{groep:1}} |
| wisseling leerkrachten | duo staat stevig |
| groepsapp | sporten graag |
{{groep:2}}
"""), theme="bars")
finish(d)

# ------------------------------------------------------------------ 4 tlv so, with defects
p = P("Jesse", "Mulderij", "m", "05-06-2016", "7", "De Morgenster", "Ellen Bos", "juf Inge")
o_ = P("Bram", "Huizenga", "m", "19-10-2016", "7", "De Morgenster", "Ellen Bos", "juf Inge")
d = dossier("tlv-so-haast", "tlv", "TLV SO", p, "aanvraag SO, school handelingsverlegen", {k: v for k, v in BEV3.items() if k != "toestemmingsverklaring"}, False, [
    ("outdated-research", "IQ onderzoek.pdf", "test of 12-3-2024, hidden behind the report date 2-12-2024 (within two years)"),
    ("undated-research", "Speltherapie verslag.docx", "no date at all in it"),
    ("bsn-in-document", "Aanvraagformulier TLV en toestemming.pdf", "labelled BSN 999990019, a number from the range for tests; it passes the elfproef"),
    ("other-pupil", "SEO ZIEN.pdf", "the second page is the print of a class mate (Bram Huizenga)"),
    ("draft-document", "Plannen.pdf", "watermark CONCEPT"),
    ("unconfirmed-signature", "Aanvraagformulier TLV en toestemming.pdf", "the confirmation of toestemmingsverklaring is left out"),
    ("missing-field", "dossier.toml", "telefoon is left out")], contact=("Ellen Bos", "ellen@morgenster.example", ""), skip=("telefoon",))
html_lo(d / "OP.pdf", op_text(p, "VSO, dagbesteding of arbeid", "TLV voor het SO, twee jaar, categorie laag."), theme="serif")
docx_make(d / "Ondertekening OP.docx", p.f("ONDERTEKENING OPP\nLeerling {nn} groep {groep}\nOuders stemmen in met het handelingsdeel van het OP.\n| ouder | handtekening | datum |\n| W. Mulderij | WMulderij | 12-11-2026 |\n| school: E. Bos | EBos | 12-11-2026 |"), font="Arial")
docx_pdf(d / "Aanvraagformulier TLV en toestemming.pdf", form(p, "toelaatbaarheids//verklaring", "## Toestemming\nOuders geven toestemming dat de school de gegevens in dit formulier en de bijlagen deelt met het samenwerkingsverband en de deskundigen.", "| BSN | 999990019 | Nationaliteit | NL |", "O SBO    X SO laag    O SO midden    O SO hoog       duur: 2 jaar"), font="Liberation Serif", size=10.5, heads="caps")
lvs(d / "LVS toetsen.pdf", p, 33, chart=False)
rl_pdf(d / "Plannen.pdf", plannen(p), wm="CONCEPT", size=9)
html_pdf(TMP / "z1.pdf", zien(p), theme="arial"); html_pdf(TMP / "z2.pdf", zien(o_), theme="arial"); merge(d / "SEO ZIEN.pdf", TMP / "z1.pdf", TMP / "z2.pdf")
docx_pdf(d / "IQ onderzoek.pdf", fill(p, """
Onderwijsadviesburo LEERlicht
2 december 2024
# Verslag WISC-V
leerling {nn}, {geb}
{{psych:2}}
De test is afgenomen op 12-3-2024, het verslag is door ziekte van de onderzoeker pas in december afgerond.
| VBI | 72 |
| VRI | 81 |
| FRI | 79 |
| WgI | 74 |
| VsI | 70 |
| TIQ | 71 |
{{psych:3}}
"""), font="Liberation Sans")
docx_make(d / "Speltherapie verslag.docx", fill(p, """
Speltherapie, verslag voor de school
{n} kwam een aantal keer bij mij in de praktijk.
{{sociaal:2}}
{{gedrag:1}}
Groeten, Hilde
"""), font="Georgia")
finish(d)

# ------------------------------------------------------------------ 5 extension
p = P("Mila", "Roodenrijs", "v", "14-12-2016", "7", "SBO De Vuurvlinder", "S. Dekker", "juf Corrie")
d = dossier("verlenging-tlv-sbo", "tlv-verlenging", "Verlenging TLV SBO", p, "verlenging tot einde groep 8, ontwikkeling gaat goed in de kleine groep", BEV3, False, [
    ("missing-document", "kind:plannen", "no overview of plans among the attachments (an old one lies in the subfolder)"),
    ("encrypted-document", "LVS toetsen.pdf", "needs a password to open"),
    ("duplicate-attachment", "SEO ZIEN kopie.pdf", "the same file as SEO ZIEN.pdf"),
    ("blank-page", "Toestemmingsverklaring.pdf", "page 2 is blank"),
    ("subfolder-left-out", "oud", "folder with an old plan")], contact=("S. Dekker", "s.dekker@vuurvlinder.example", "024-0004444"))
html_pdf(d / "OPP deel 1 en 2.pdf", fill(p, """
# OPP
## DEEL 1 {nn}, {geb}
{{sterk:1}}
### Stimulerende en belemmerende factoren
| {{sterk:1}} | {{werkhouding:1}} |
### Ouders
{{thuis:1}}
### Onderwijsbehoeften
{{aanpak:1}}
---
## DEEL 2 handelingsdeel
| doel | actie | evaluatie |
| AVI E4 | lezen in niveaugroep | behaald |
| tafels 2 5 10 | instructietafel | deels |
| conflict melden bij juf | afspraak | behaald |
{{aanpak:2}}
{{rekenen:1}}
Ouders geven instemming voor het handelingsdeel op het aparte blad.
"""), theme="arial", header="SBO De Vuurvlinder")
sign_scan(d / "Ondertekening OPP.pdf", p, "Handtekeningblad OPP (handelingsdeel)", ("D. Roodenrijs", "A. Smid", "S. Dekker"), 14)
rl_pdf(d / "Aanvraagformulier verlenging TLV.pdf", form(p, "VERLENGING TLV"), font="Times-Roman")
docx_pdf(d / "Toestemmingsverklaring.pdf", p.f(TOEST[1]) + "\n---\n___ 2", font="Liberation Sans", kv="table")
lvs(TMP / "l.pdf", p, 41); run(["qpdf", "--encrypt", "geheim1", "eigenaar", "256", "--", TMP / "l.pdf", d / "LVS toetsen.pdf"])
html_pdf(d / "SEO ZIEN.pdf", zien(p), theme="bars")
rl_pdf(d / "Logopedisch onderzoek.pdf", fill(p, "# Logopedie eindverslag\n{nn} ({geb})\nonderzoeksdatum: 20 mei '26\n{{taal:3}}\n| CELF-5 | 81 |\n| PPVT-III | 85 |\nAdvies: stoppen met behandeling."), font="Courier", size=9)
(d / "oud").mkdir(); docx_make(d / "oud" / "Handelingsplan groep 5.docx", plannen(p), size=10)
finish(d); shutil.copy2(d / "SEO ZIEN.pdf", d / "SEO ZIEN kopie.pdf")

# ------------------------------------------------------------------ 6 advice
p = P("Fenna", "Wiarda", "v", "12-05-2018", "5", "It Heechhôf", "J. Wiersma", "juf Tjitske")
d = dossier("advies-kort-dorp", "advies-kort", "Advies & kortdurende ondersteuning", p, "meedenken over werkhouding", GEZ, False, [
    ("placeholder-not-empty", "leeg.docx", "holds a note"),
    ("missing-document", "kind:seo", "no social-emotional list"),
    ("personal-data-in-filename", "Groeidocument deel 1 Fenna Wiarda 12-05-2018.docx", "name and day of birth in the file name"),
    ("wrong-format", "Gespreksverslag ouders.odt", "OpenDocument text"),
    ("unreadable-document", "Logopedie verslag.pdf", "cut off halfway, does not open")], contact=("J. Wiersma", "jw@heechhof.example", "024-0005555"))
docx_make(d / "Groeidocument deel 1 Fenna Wiarda 12-05-2018.docx", fill(p, """
# Groeidocument deel 1
{nn} groep {groep}
## Stimulerend
{{sterk:2}}
## Belemmerend
{{werkhouding:2}}
## Onderwijsbehoeften
{{aanpak:2}}
## Ouders
{{thuis:1}}
"""), font="Tahoma", size=10)
lvs(d / "LVS toetsen met grafiek.pdf", p, 52)
html_lo(d / "Gespreksverslag ouders.odt", fill(p, "## Gesprek met ouders 3 nov\naanwezig: heit, mem, juf, ib\n{{thuis:3}}\nAfspraak: aanvraag A&K"), theme="arial")
html_pdf(TMP / "k.pdf", fill(p, "# Logopedie\n{n} // onderzocht 12-05-2026\n{{taal:4}}"), theme="serif"); b = (TMP / "k.pdf").read_bytes(); finish_cut = b[:len(b) // 5]
docx_make(d / "leeg.docx", "Toelichting volgt nog, Tjitske is ziek. Wil je vast beginnen?")
finish(d); (d / "Logopedie verslag.pdf").write_bytes(finish_cut)

# ------------------------------------------------------------------ 7 tlv with much too much
p = P("Naoufal", "Benhaddi", "m", "30-03-2017", "6", "'t Klinket", "P. van Zeeland", "meester Rik")
d = dossier("tlv-sbo-te-veel", "tlv", "TLV SBO", p, "SBO aanvraag ivm stagnatie en gedrag", BEV3, False, [
    ("too-many-attachments", "", "ten attachments"),
    ("unanswered-question", "OP.docx", "the question about the support asked of the SWV has no answer"),
    ("active-content", "LVS toetsen.pdf", "a script runs when the file opens"),
    ("empty-document", "Gespreksverslag MDO.pdf", "no bytes"),
    ("unclear-filename", "scan0003.pdf", "an observation under a scanner's name"),
    ("unlikely-date", "IQ onderzoek WISC.pdf", "test day in the future (12 maart 2027), the report is of 2 april 2026"),
    ("changed-after-confirmation", "Aanvraagformulier TLV.pdf", "signed and changed on 22 November 2026, confirmed on 20 November")], contact=("P. van Zeeland", "pvz@klinket.example", "024-0006666"))
docx_make(d / "OP.docx", op_text(p, q4=" "), font="Calibri", size=10)
sign_scan(d / "Ondertekening OP.pdf", p, "Akkoordverklaring ontwikkelingsperspectief", ("M. Benhaddi", "S. Benhaddi", "PvZeeland"), 71)
html_pdf(d / "Toestemmingsverklaring.pdf", p.f(TOEST[1]), theme="round")
docx_pdf(d / "Aanvraagformulier TLV.pdf", form(p, "TLV sbo").replace("17 november 2026", "22 november 2026"), font="Liberation Sans Narrow", heads="under")
lvs(TMP / "l.pdf", p, 61); jsify(d / "LVS toetsen.pdf", TMP / "l.pdf")
docx_make(d / "Hulpplannen.docx", plannen(p), font="Arial", size=9)
rl_pdf(d / "SDQ vragenlijst.pdf", fill(p, "## SDQ (sterke kanten en moeilijkheden) leerkracht\n{nn}\n| schaal | score | oordeel |\n| emotioneel | 5 | verhoogd |\n| gedrag | 6 | hoog |\n| hyperactiviteit | 9 | hoog |\n| leeftijdgenoten | 4 | verhoogd |\n| prosociaal | 5 | laag |\n{{sociaal:2}}\n{{gedrag:1}}"))
html_pdf(d / "IQ onderzoek WISC.pdf", fill(p, """
# Intelligentieonderzoek
Naam:: {nn}
Geb:: {geb}
Afname:: 12 maart 2027
Verslag:: 2 april 2026
{{psych:3}}
| VBI | 80 |
| VRI | 93 |
| FRI | 91 |
| WgI | 77 |
| VsI | 85 |
| TIQ | 83 |
{{psych:2}}
"""), theme="book")
rl_pdf(d / "scan0003.pdf", fill(p, "Observatie {n} in de klas\nGezien op 5 oktober 2026 door de ib, 9.00-10.00 uur\n{{werkhouding:2}}\n{{gedrag:1}}"), font="Courier", size=9)
finish(d, late=("Aanvraagformulier TLV.pdf",)); (d / "Gespreksverslag MDO.pdf").write_bytes(b"")

# ------------------------------------------------------------------ 8 voorziening
p = P("Lieke", "Stoffers", "v", "27-07-2017", "5", "Sint Lambertus", "G. Peters", "juf Carla")
d = dossier("voorziening-taalklas", "voorziening", "Voorziening", p, "plek in de taalgroep, drie ochtenden", {}, False, [
    ("empty-explanation", "Toelichting.docx", "only the heading of the template"),
    ("empty-document", "Observatie.pdf", "two blank pages"),
    ("unneeded-document", "Nieuwsbrief groep 5.pdf", "newsletter"),
    ("unconfirmed-signature", "kind:wettelijke-gezagvoerders", "the confirmation about the legal guardians is left out")], contact=("G. Peters", "ib@lambertus.example", "024-0007777"), toelichting="Toelichting.docx")
rl_pdf(d / "Groeidocument deel 1.pdf", fill(p, """
# GROEIDOCUMENT dl. 1
{nn} * {geb} * gr {groep}
## Wie ben ik
{{sterk:2}}
## Ouders
{{thuis:1}}
## Stimulerende / belemmerende factoren
| {{sterk:1}} | {{taal:1}} |
## Behoeften
{{aanpak:2}}
"""), font="Times-Roman", size=11)
lvs(d / "LVS toetsen en grafiek.pdf", p, 81)
html_pdf(d / "SEO ZIEN.pdf", zien(p), theme="cols")
docx_make(d / "Toelichting.docx", "## Toelichting onderwijsbehoeften\n___ 6", footer="")
docx_pdf(d / "Observatie.pdf", "___ 3\n---\n___ 2")
html_pdf(d / "Nieuwsbrief groep 5.pdf", "# Nieuws uit groep 5\nDeze week zijn we gestart met het thema Middeleeuwen. Wie heeft er nog oude lakens?\n## Data\n- 4 dec Sint\n- 18 dec kerstdiner\nGroetjes juf Carla", theme="round")
finish(d)

# ------------------------------------------------------------------ 9 arrangement
p = P("Ruben", "Oldekamp", "m", "09-09-2019", "3", "De Wilgenroos", "M. Hulst", "juf Karin")
d = dossier("arrangement-rommelig", "arrangement", "Arrangement", p, "uren onderwijsassistent", GEZ, False, [
    ("missing-explanation", "", "no explanation and no placeholder"),
    ("missing-document", "kind:lvs-grafiek", "results without a graph"),
    ("draft-document", "Groeidocument deel 1.docx", "says 'kladversie' in the page header"),
    ("unneeded-document", "Onderwijskundig rapport.pdf", "OKR")])
docx_make(d / "Groeidocument deel 1.docx", fill(p, """
# Groei-document (deel 1)
{nn} {geb}
Stimulerend
{{sterk:2}}
Belemmerend
{{gedrag:2}}
{{lezen:1}}
Wat heeft {n} nodig
{{aanpak:2}}
Ouders zeggen
{{thuis:1}}
"""), header="kladversie M.H.", font="Calibri")
lvs(d / "LVS toetsen.pdf", p, 91, chart=False)
docx_pdf(d / "SEO SDQ en KIJK.pdf", fill(p, "SDQ leerkracht en KIJK! {n}\n| schaal | score |\n| emotioneel | 3 |\n| gedrag | 5 |\n| hyperactiviteit | 8 |\n| leeftijdgenoten | 4 |\n| prosociaal | 4 |\n| KIJK zelfbeeld | 5;0 |\n| KIJK spel | 4;6 |\n{{sociaal:2}}"), font="Liberation Sans")
html_pdf(d / "Onderwijskundig rapport.pdf", fill(p, "# OKR\noverstap van peuterspeelzaal/andere basisschool\n{nn}\n{{lezen:1}}\n{{gedrag:1}}\n{{thuis:1}}\nReden van vertrek: verhuizing"), theme="type")
finish(d)
print(N[0], "dossiers")
