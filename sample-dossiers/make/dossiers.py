"""Which documents stand in which dossier, what its dossier.toml says, and what the check is expected to find."""

import hashlib
from dataclasses import dataclass, field

DAY = "2026-11-20"
TLV_SCANS = ("ondertekening-op", "toestemmingsverklaring", "aanvraagformulier-tlv")


@dataclass
class Dossier:
    """One folder."""

    nl: str
    en: str
    documents: dict
    details: dict | None
    codes: list = field(default_factory=list)
    verdict: str = "complete"
    type: str = ""
    findings: list = field(default_factory=list)
    day: str = DAY


def details(number, request_type, title, summary="", **more):
    """What every dossier.toml holds; None takes a key out."""
    fields = {
        "id": f"0198c0de-0000-7000-8000-{number:012d}", "aanvraagtype": request_type, "samenwerkingsverband": "PO2507",
        "titel": title, "datum": DAY, "omschrijving": summary, "contactpersoon": "M. Jansen",
        "email": "ib@kameleon.example", "telefoon": "024-1234567", "dossiernummer": 0,
        "bevestigd": {"wettelijke-gezagvoerders": "M. Jansen"},
    }
    fields.update(more)
    return {key: value for key, value in fields.items() if value is not None}


def ak(number, **more):
    """Details of an A&K request for Noor; the growth document fills the explanation slot."""
    more.setdefault("leerling", {"naam": "Noor Bremmer", "geboortedatum": "2017-09-03"})
    more.setdefault("toelichting", GROWTH)
    return details(number, "advies-kort", "A&K", "Handelingsverlegenheid bij oplopende spanning in de klas", **more)


def tlv(number, **more):
    """Details of a TLV request for Jip, with everything confirmed."""
    confirmed = {"wettelijke-gezagvoerders": "M. Jansen", **{kind: "M. Jansen" for kind in TLV_SCANS}}
    more.setdefault("bevestigd", confirmed)
    more.setdefault("leerling", {"naam": "Jip Hazelaar", "geboortedatum": "2016-02-14"})
    return details(number, "tlv", "TLV SBO", "Jip heeft een kleine groep en een eigen leerlijn nodig; hulp op deze school was niet genoeg",
                   **more)


def home(number, **more):
    """Details of a report of a pupil who stays at home: Bo, with everything confirmed."""
    more.setdefault("bevestigd", {key: "M. Jansen" for key in ("duo-melding", "ouders-geinformeerd", "wettelijke-gezagvoerders")})
    more.setdefault("leerling", {"naam": "Bo Meerman", "geboortedatum": "2015-05-05"})
    return details(number, "thuiszitter", more.pop("titel", "Thuiszitter"), "Bo komt sinds 28 september niet op school", **more)


def seen_before(file):
    """What somebody saw of a file when it was another one."""
    return {"door": "M. Jansen", "op": DAY, "bestand": file, "sha256": hashlib.sha256(b"de vorige scan").hexdigest()}


GROWTH = "Groeidocument-OPP deel 1.docx"
AK = {GROWTH: "noor-growth", "LVS toetsen en grafiek.pdf": "noor-lvs", "ZIEN observatielijst.pdf": "noor-zien"}
TLV = {
    "Ontwikkelingsperspectief.pdf": "jip-op", "Ondertekening OP.pdf": "jip-signature",
    "Toestemmingsverklaring ouders.pdf": "jip-consent", "Aanvraagformulier TLV.pdf": "jip-form",
    "LVS toetsresultaten.pdf": "jip-lvs-graph", "Selectie plannen.pdf": "jip-plans", "ZIEN observatielijst.pdf": "jip-zien",
}
# Five files: the signed page is joined to the plan, and the two forms are scanned in one go.
TLV_JOINED = {
    "Ontwikkelingsperspectief.pdf": "jip-op-joined", "Formulieren ouders.pdf": "jip-forms", "LVS toetsresultaten.pdf": "jip-lvs-graph",
    "Selectie plannen.pdf": "jip-plans", "ZIEN observatielijst.pdf": "jip-zien",
}
JOINED = {"Ontwikkelingsperspectief.pdf": ["op", "ondertekening-op"],
          "Formulieren ouders.pdf": ["toestemmingsverklaring", "aanvraagformulier-tlv"]}
SIX_EXTRA = {"IQ-onderzoek.pdf": "noor-iq", "Dyslexieonderzoek.pdf": "noor-dyslexia", "Logopedisch verslag.pdf": "noor-speech",
             "Psychodiagnostisch onderzoek.pdf": "noor-psych", "Verslag kinderfysiotherapie.docx": "noor-medical",
             "Observatieverslag.docx": "noor-observation"}


HOME = {"Toelichting onderwijsbehoeften.docx": "bo-home"}


def without(documents, *names):
    return {name: made for name, made in documents.items() if name not in names}


def first(documents, count):
    return dict(list(documents.items())[:count])


DOSSIERS = {
    # --- complete, one for each request type -----------------------------------------------------------------------
    "complete-advies-kort": Dossier(
        "Een volledige aanvraag Advies & Kortdurende ondersteuning.", "A complete request for advice and short support.", AK, ak(1)),
    "complete-arrangement": Dossier(
        "Een volledige arrangementsaanvraag met een logopedisch verslag en een eigen toelichting.",
        "A complete request for an arrangement, with a speech report and an explanation of its own.",
        {"Groeidocument-OPP deel 1.pdf": "tijn-growth", "LVS toetsen en grafiek.pdf": "tijn-lvs", "ZIEN observatielijst.pdf": "tijn-zien",
         "Logopedisch verslag.pdf": "tijn-speech", "Toelichting onderwijsbehoeften.docx": "tijn-explanation"},
        details(2, "arrangement", "Arrangement", "Taalrijke instructie bij een taalontwikkelingsstoornis", contactpersoon="A. Smit",
                email="a.smit@veerhuis.example", telefoon="024-1234500", bevestigd={"wettelijke-gezagvoerders": "A. Smit"},
                leerling={"naam": "Tijn Wolters", "geboortedatum": "2015-06-22"})),
    "complete-voorziening": Dossier(
        "Een volledige aanvraag voor een voorziening; het IQ-onderzoek is een scan waarvan de datum is opgegeven.",
        "A complete request for a facility; the intelligence report is a scan whose date a person declared.",
        {"Groeidocument-OPP deel 1.docx": "amira-growth", "LVS toetsresultaten.pdf": "amira-lvs", "Ontwikkelingsgrafiek.pdf": "amira-graph",
         "ZIEN observatielijst.pdf": "amira-zien", "IQ-onderzoek.pdf": "amira-iq-scan"},
        details(3, "voorziening", "Voorziening", "Plek in de voorziening voor hoogbegaafde leerlingen", contactpersoon="A. Smit",
                email="a.smit@veerhuis.example", telefoon="024-1234500", toelichting="Groeidocument-OPP deel 1.docx",
                bijlagen={"IQ-onderzoek.pdf": ["iq-onderzoek"]}, onderzoeksdatum={"IQ-onderzoek.pdf": "2026-09-08"},
                bevestigd={"wettelijke-gezagvoerders": "A. Smit"}, leerling={"naam": "Amira Benali", "geboortedatum": "2016-12-11"})),
    "complete-groepsarrangement": Dossier(
        "Een volledige aanvraag voor een groep: twee documenten, geen toelichting nodig.",
        "A complete request for a group: two documents, no explanation needed.",
        {"Acties van de school.docx": "group-actions", "Belemmerende en stimulerende factoren.pdf": "group-factors"},
        details(4, "groepsarrangement", "Groepsarrangement",
                "Schoolcontactpersoon: P. van Dijk. Hulpvraag: de leerkracht leert de groepsdynamiek ombuigen. Doel: in april werkt "
                "de groep drie lessen per dag rustig.", groep="8D Kameleon", bevestigd=None)),
    "complete-tlv": Dossier(
        "Een volledige TLV-aanvraag: zeven bestanden, waarvan drie gescand en bevestigd.",
        "A complete request for a declaration of admissibility: seven files, three of them scanned and confirmed.", TLV, tlv(5)),
    "complete-tlv-verlenging": Dossier(
        "Een volledige aanvraag voor verlenging van een TLV, met een geëvalueerd ontwikkelingsperspectief.",
        "A complete request to extend a declaration of admissibility, with an evaluated development perspective.",
        {"Ontwikkelingsperspectief.pdf": "sanne-op", "Ondertekening OP.pdf": "sanne-signature",
         "Toestemmingsverklaring ouders.pdf": "sanne-consent", "Aanvraagformulier TLV verlenging.pdf": "sanne-form",
         "LVS toetsresultaten.pdf": "sanne-lvs", "Selectie plannen.pdf": "sanne-plans", "ZIEN observatielijst.pdf": "sanne-zien"},
        details(6, "tlv-verlenging", "TLV verlenging", "Sanne heeft ook in haar laatste jaar een kleine groep en nabijheid nodig",
                contactpersoon="H. Visser", email="h.visser@regenboog.example", telefoon="024-1234511",
                bevestigd={"wettelijke-gezagvoerders": "H. Visser", **{kind: "H. Visser" for kind in TLV_SCANS}},
                leerling={"naam": "Sanne Polman", "geboortedatum": "2014-04-30"},
                **{"uiterste-datum": "2027-04-15"})),
    "complete-thuiszitter": Dossier(
        "Een volledige melding van een thuiszitter: een toelichting en twee bevestigingen.",
        "A complete report of a pupil who stays at home: an explanation and two confirmations.",
        HOME, home(7)),
    "complete-tlv-met-onderzoek": Dossier(
        "Een TLV-aanvraag met de ondertekende bladzijde achter het OP en beide formulieren in een scan; zo past het onderzoek erbij.",
        "A request with the signed page joined to the plan and both forms in one scan, which leaves room for a report.",
        {**TLV_JOINED, "IQ-onderzoek.pdf": "jip-iq"}, tlv(8, bijlagen=JOINED)),
    # --- one for each code -----------------------------------------------------------------------------------------
    "details-not-checked": Dossier(
        "Een map zonder dossier.toml: de gegevens van de aanvraag zijn niet gecontroleerd.",
        "A folder without dossier.toml: the details of the request were not checked.",
        {**AK, "Toelichting onderwijsbehoeften.docx": "noor-explanation"}, None, ["details-not-checked"], "to-confirm", type="advies-kort"),
    "missing-document": Dossier(
        "De gegevens over de sociaal-emotionele ontwikkeling ontbreken.", "The social-emotional data are missing.",
        without(AK, "ZIEN observatielijst.pdf"), ak(11), ["missing-document"], "incomplete"),
    "missing-explanation": Dossier(
        "Niets vult de Toelichting onderwijsbehoeften.", "Nothing fills the explanation slot.",
        AK, ak(12, toelichting=None), ["missing-explanation"], "incomplete"),
    "empty-explanation": Dossier(
        "De toelichting is een leeg document dat niet leeg.docx heet.", "The explanation is an empty document not called leeg.docx.",
        {"Toelichting onderwijsbehoeften.docx": "leeg-office"}, home(13), ["empty-explanation"], "incomplete"),
    "placeholder-explanation": Dossier(
        "leeg.docx, zoals een tekstverwerker het schrijft, vult de toelichting.", "leeg.docx, as a word processor writes it, fills the slot.",
        {**AK, "leeg.docx": "leeg-office"}, ak(14, toelichting=None), ["placeholder-explanation"]),
    "placeholder-not-empty": Dossier(
        "In leeg.docx staat tekst, die niemand zal lezen.", "leeg.docx holds text that nobody will read.",
        {"leeg.docx": "leeg-full"}, home(15), ["placeholder-not-empty"], "complete-with-remarks"),
    "too-many-attachments": Dossier(
        "Negen bijlagen; het maximum is acht.", "Nine attachments; eight is the limit.",
        {**AK, **SIX_EXTRA}, ak(16), ["too-many-attachments"], "incomplete"),
    "many-attachments": Dossier(
        "Acht bijlagen: het mag, maar niet alles is nodig.", "Eight attachments: allowed, but not all are needed.",
        {**AK, **first(SIX_EXTRA, 5)}, ak(17), ["many-attachments"]),
    "duplicate-attachment": Dossier(
        "Hetzelfde bestand zit er twee keer in.", "The same file is there twice.",
        {**AK, "ZIEN Noor.pdf": "noor-zien"}, ak(18), ["duplicate-attachment"], "complete-with-remarks"),
    "unneeded-document": Dossier(
        "Een verzuimoverzicht dat deze aanvraag niet vraagt.", "An absence overview that this request does not ask.",
        {**AK, "Verzuimoverzicht.pdf": "noor-absence"}, ak(19), ["unneeded-document"]),
    "unrecognised-document": Dossier(
        "Een brief over het schoolreisje is per ongeluk meegekomen.", "A letter about the school trip came along by mistake.",
        {**HOME, "Schoolreis groep 5.docx": "trip"}, home(20), ["unrecognised-document"], "complete-with-remarks"),
    "recognised-by-name-only": Dossier(
        "De ZIEN-lijst is een onleesbare scan: alleen de naam zegt wat het is.",
        "The ZIEN list is a scan that cannot be read: only its name says what it is.",
        {**AK, "ZIEN observatielijst.pdf": "noor-zien-vague"}, ak(21), ["recognised-by-name-only"], "to-confirm"),
    "outdated-research": Dossier(
        "Het IQ-onderzoek bij een TLV-aanvraag is ouder dan twee jaar.", "The intelligence report with a TLV request is over two years old.",
        {**TLV_JOINED, "IQ-onderzoek.pdf": "jip-iq-old"}, tlv(22, bijlagen=JOINED), ["outdated-research"], "incomplete"),
    "undated-research": Dossier(
        "In het onderzoeksverslag staat geen datum van onderzoek, wel een geboortedatum en normjaren.",
        "The report has no date of research, though a birth date and norm years.",
        {**AK, "IQ-onderzoek.pdf": "noor-iq-undated"}, ak(23), ["undated-research"], "complete-with-remarks"),
    "research-expires-soon": Dossier(
        "Het onderzoek is over drie weken ouder dan twee jaar.", "The research will be over two years old in three weeks.",
        {**AK, "IQ-onderzoek.pdf": "noor-iq-soon"}, ak(24), ["research-expires-soon"]),
    "unclear-filename": Dossier(
        "Een bestand heet nog zoals de scanner het noemde.", "A file still bears the name that the scanner gave it.",
        {**without(AK, "ZIEN observatielijst.pdf"), "scan0001.pdf": "noor-zien-scan"}, ak(25, bijlagen={"scan0001.pdf": ["seo"]}),
        ["unclear-filename"], "incomplete"),
    "personal-data-in-filename": Dossier(
        "Een geboortedatum en een (verzonnen) BSN in bestandsnamen.", "A birth date and an (invented) citizen service number in names.",
        {**without(AK, "ZIEN observatielijst.pdf"), "ZIEN Noor 03-09-2017.pdf": "noor-zien", "Logopedisch verslag 999990019.pdf": "noor-speech"},
        ak(26), ["personal-data-in-filename", "personal-data-in-filename"], "complete-with-remarks"),
    "wrong-format": Dossier(
        "Een foto, een OpenDocument-tekst en een Word-bestand dat .pdf heet.", "A photo, an OpenDocument text and a Word file called .pdf.",
        {**AK, "Tekening van Noor.jpg": "photo", "Gespreksverslag.odt": "noor-talk-odt", "Observatieverslag.pdf": "noor-observation"},
        ak(27), ["wrong-format"] * 3, "incomplete"),
    "unreadable-document": Dossier(
        "Van een PDF is maar een derde gedownload.", "Only a third of a PDF was downloaded.",
        {**AK, "Logopedisch verslag.pdf": "noor-speech-cut"}, ak(28), ["unreadable-document"], "incomplete"),
    "encrypted-document": Dossier(
        "Het onderzoeksverslag vraagt om een wachtwoord.", "The report asks for a password.",
        {**AK, "IQ-onderzoek.pdf": "noor-iq-locked"}, ak(29), ["encrypted-document"], "incomplete"),
    "empty-document": Dossier(
        "Een PDF met een lege bladzijde.", "A PDF with a blank page.",
        {**AK, "Observatieverslag.pdf": "blank-page"}, ak(30), ["empty-document"], "incomplete"),
    "blank-page": Dossier(
        "De toestemming is aan twee kanten gescand; op de achterkant staat niets.",
        "The consent was scanned on both sides; there is nothing on the back.",
        {**TLV, "Toestemmingsverklaring ouders.pdf": "jip-consent-both-sides"}, tlv(61), ["blank-page"],
        findings=[{"code": "blank-page", "severity": "note", "file": "Toestemmingsverklaring ouders.pdf"}]),
    "active-content": Dossier(
        "Een PDF die bij het openen een script uitvoert.", "A PDF that runs a script when it is opened.",
        {**AK, "Logopedisch verslag.pdf": "noor-form-script"}, ak(31), ["active-content"], "complete-with-remarks"),
    "draft-document": Dossier(
        "Boven elke bladzijde staat nog CONCEPT.", "Every page still says CONCEPT at its top.",
        {"Toelichting onderwijsbehoeften.docx": "bo-home-draft"}, home(32), ["draft-document"], "complete-with-remarks"),
    "unanswered-question": Dossier(
        "Achter een verplichte vraag in het OP staat niets.", "Nothing follows a mandatory question in the plan.",
        {**TLV, "Ontwikkelingsperspectief.pdf": "jip-op-unanswered"}, tlv(33), ["unanswered-question"], "incomplete"),
    "unconfirmed-signature": Dossier(
        "Niemand heeft bevestigd dat de handtekening van de ouders op de toestemmingsverklaring staat.",
        "Nobody has confirmed that the parents' signature is on the consent form.",
        TLV, tlv(34, bijlagen={"Toestemmingsverklaring ouders.pdf": ["toestemmingsverklaring"]},
                 bevestigd={"wettelijke-gezagvoerders": "M. Jansen", "ondertekening-op": "M. Jansen", "aanvraagformulier-tlv": "M. Jansen"}),
        ["unconfirmed-signature"], "to-confirm"),
    "looks-unsigned": Dossier(
        "Op het aanvraagformulier heeft de directeur niet getekend, en nog niemand heeft het bekeken.",
        "The head of the school has not signed the application form, and nobody has looked at it yet.",
        {**TLV, "Aanvraagformulier TLV.pdf": "jip-form-half"},
        tlv(66, bevestigd={"wettelijke-gezagvoerders": "M. Jansen", "ondertekening-op": "M. Jansen", "toestemmingsverklaring": "M. Jansen"}),
        ["looks-unsigned", "unconfirmed-signature"], "to-confirm",
        findings=[{"code": "looks-unsigned", "severity": "warning", "file": "Aanvraagformulier TLV.pdf", "page": 1}]),
    "unconfirmed-precondition": Dossier(
        "Niemand heeft bevestigd dat de wettelijke gezagvoerders in ParnasSys zijn aangevinkt.",
        "Nobody has confirmed that the legal guardians are ticked in ParnasSys.",
        AK, ak(35, bevestigd=None), ["unconfirmed-precondition"], "to-confirm"),
    "changed-after-confirmation": Dossier(
        "De toestemmingsverklaring is vervangen nadat iemand haar had gezien.", "The consent form was replaced after somebody had seen it.",
        TLV, tlv(53, bevestigd={"wettelijke-gezagvoerders": "M. Jansen", "ondertekening-op": "M. Jansen", "aanvraagformulier-tlv": "M. Jansen",
                                "toestemmingsverklaring": seen_before("Toestemmingsverklaring ouders.pdf")}),
        ["changed-after-confirmation"], "to-confirm",
        findings=[{"code": "changed-after-confirmation", "severity": "warning", "file": "Toestemmingsverklaring ouders.pdf"}]),
    "bsn-in-document": Dossier(
        "In de toelichting staat een (verzonnen) BSN.", "The explanation holds an (invented) citizen service number.",
        {"Toelichting onderwijsbehoeften.docx": "bo-home-bsn"}, home(36), ["bsn-in-document"], "to-confirm"),
    "other-pupil": Dossier(
        "De ZIEN-lijst gaat over een andere leerling.", "The ZIEN list is about another pupil.",
        {**AK, "ZIEN observatielijst.pdf": "sam-zien"}, ak(37), ["other-pupil"], "to-confirm"),
    "missing-field": Dossier(
        "Het telefoonnummer van de school ontbreekt.", "The school's telephone number is missing.",
        HOME, home(38, telefoon=None), ["missing-field"], "incomplete"),
    "invalid-field": Dossier(
        "Een ander samenwerkingsverband en een onvolledig e-mailadres.", "Another region and half an e-mail address.",
        HOME, home(39, samenwerkingsverband="PO2500", email="ib@kameleon"), ["invalid-field", "invalid-field"], "incomplete"),
    "unknown-title": Dossier(
        "De titel is niet een van de vaste titels.", "The title is not one of the fixed ones.",
        HOME, home(40, titel="Hulp voor Bo"), ["unknown-title"]),
    "title-of-another-type": Dossier(
        "De titel staat op de lijst van een ander aanvraagtype.", "The title is on the list of another request type.",
        TLV, tlv(60, titel="Verlenging TLV SBO"), ["unknown-title"], "complete-with-remarks",
        findings=[{"code": "unknown-title", "severity": "warning"}]),
    "unknown-deadline": Dossier(
        "Een verlenging waarvan niemand de uiterste dag van het platform heeft vastgelegd.",
        "An extension for which nobody noted the last day of the platform.", {}, None, ["unknown-deadline"]),
    "missing-part": Dossier(
        "Bij de toetsgegevens zit geen grafiek, ook niet als los bestand.", "No graph is with the test results, nor in a file of its own.",
        {**without(AK, "LVS toetsen en grafiek.pdf"), "LVS toetsresultaten.pdf": "noor-lvs-plain"}, ak(61), ["missing-part"]),
    "groep-zonder-doel": Dossier(
        "Een lange omschrijving zonder naam en zonder doel, en de klas achter de school.",
        "A long description without a name or a goal, and the class behind the school.",
        {"Acties van de school.docx": "group-actions", "Belemmerende en stimulerende factoren.pdf": "group-factors"},
        details(62, "groepsarrangement", "Groepsarrangement",
                "De groep is onrustig sinds de herfst en de leerkracht vraagt hulp bij de aanpak van de groepsdynamiek in de middag.",
                groep="Kameleon 8D", bevestigd=None),
        ["invalid-field"] * 3, "incomplete",
        findings=[{"code": "invalid-field", "severity": "error"}, {"code": "invalid-field", "severity": "warning"}]),
    "leeg-met-een-zin": Dossier(
        "In een leeg document staat een zin, die niemand zal lezen.", "An empty document holds a sentence that nobody will read.",
        {"leeg document.docx": "leeg-sentence"}, home(63), ["placeholder-not-empty"], "complete-with-remarks"),
    "leeg-document": Dossier(
        "Een leeg document onder een andere naam dan leeg.docx.", "An empty document under another name than leeg.docx.",
        {"Leeg document (1).docx": "leeg-word"}, home(64), ["placeholder-explanation"]),
    "unlikely-date": Dossier(
        "De aanvraag is nog niet verzonden, en de datum is van vier maanden geleden.",
        "The request was not sent yet, and its date is of four months ago.",
        HOME, home(57, datum="2026-07-14"), ["unlikely-date"], "complete-with-remarks"),
    "late-filing": Dossier(
        "Een verlenging die na de jaarlijkse sluitingsdatum wordt ingediend.", "An extension filed after the yearly deadline.",
        {}, None, ["late-filing"], "complete-with-remarks"),
    "waiver-without-effect": Dossier(
        "Een uitzondering voor iets wat niet gevonden is.", "A waiver for something that was not found.",
        HOME, home(41, uitzondering=[{"bevinding": "outdated-research", "bestand": "Toelichting onderwijsbehoeften.docx",
                                  "reden": "stabiel kenmerk", "door": "M. Jansen", "op": DAY}]),
        ["waiver-without-effect"], "complete-with-remarks"),
    "subfolder-left-out": Dossier(
        "In een submap staat een oude aanvraag van een ander kind; die hoort er niet bij.",
        "A subfolder holds an old request for another child, which does not belong to it.",
        {**AK, "oude versies/ZIEN observatielijst.pdf": "sam-zien"}, ak(53), ["subfolder-left-out"],
        findings=[{"code": "subfolder-left-out", "severity": "note"}]),
    # --- more that schools do --------------------------------------------------------------------------------------
    "tlv-zonder-dossier-toml": Dossier(
        "De volledige TLV-map van zeven bestanden, drie scans, zonder dossier.toml.",
        "The complete TLV folder of seven files, three scans, without dossier.toml.",
        TLV, None, ["details-not-checked"] + ["unconfirmed-signature"] * 3, "to-confirm", type="tlv"),
    "tlv-scans-die-niemand-zag": Dossier(
        "Een TLV-aanvraag waarin alles zit; de drie scans met handtekeningen heeft nog niemand bekeken.",
        "A TLV request that lacks nothing; nobody has looked at its three scans with signatures yet.",
        TLV, tlv(54, bevestigd={"wettelijke-gezagvoerders": "M. Jansen"}), ["unconfirmed-signature"] * 3, "to-confirm",
        findings=[{"code": "unconfirmed-signature", "severity": "warning", "file": "Ondertekening OP.pdf"}]),
    "tlv-tweede-toestemming": Dossier(
        "De toestemming van de ene ouder is bevestigd; die van de andere is een tweede scan, die nog niemand zag.",
        "One parent's consent was confirmed; that of the other is a second scan that nobody has seen yet.",
        {**TLV, "Toestemmingsverklaring vader.pdf": "jip-forms"},
        tlv(55, bijlagen={"Toestemmingsverklaring vader.pdf": ["toestemmingsverklaring"]},
            bevestigd={"wettelijke-gezagvoerders": "M. Jansen", "ondertekening-op": "M. Jansen", "aanvraagformulier-tlv": "M. Jansen",
                       "Toestemmingsverklaring ouders.pdf": "M. Jansen"}),
        ["many-attachments", "unconfirmed-signature"], "to-confirm",
        findings=[{"code": "unconfirmed-signature", "file": "Toestemmingsverklaring vader.pdf"}]),
    "tlv-met-leeg": Dossier(
        "Bij een TLV hoort het OP in de toelichting; hier vult leeg.docx die.", "The plan belongs in a TLV's slot; here leeg.docx fills it.",
        {**TLV, "leeg.docx": "leeg-word"}, tlv(42), ["placeholder-explanation"], "complete-with-remarks",
        findings=[{"code": "placeholder-explanation", "severity": "warning", "file": "leeg.docx"}]),
    "witte-scans": Dossier(
        "De drie ondertekende papieren lagen verkeerd om in de scanner.", "The three signed papers lay upside down in the scanner.",
        {**TLV, "Ondertekening OP.pdf": "white-scan", "Toestemmingsverklaring ouders.pdf": "white-scan-both-sides",
         "Aanvraagformulier TLV.pdf": "white-scan-sharp"}, tlv(62), ["empty-document"] * 3, "incomplete"),
    "bijna-leeg": Dossier(
        "Een document met alleen een briefhoofd en een met twee woorden.", "A document with a letterhead only and one with two words.",
        {**AK, "Gespreksverslag.docx": "letterhead", "Observatieverslag.docx": "few-words"}, ak(63), ["empty-document"] * 2, "incomplete"),
    "leeg-nul-bytes": Dossier(
        "Een leeg.docx van nul bytes, zoals de Verkenner van Windows er een maakt.", "A leeg.docx of zero bytes, as Explorer makes one.",
        {"leeg.docx": "zero"}, home(43), ["empty-document"], "incomplete"),
    "thuiszitter-met-leeg": Dossier(
        "Een thuiszitter met alleen leeg.docx: meer is niet verplicht.", "A pupil at home with leeg.docx alone: no more is required.",
        {"leeg.docx": "leeg-word"}, home(44),
        ["placeholder-explanation"]),
    "onderzoek-precies-twee-jaar": Dossier(
        "Het onderzoek is op de dag van de aanvraag precies twee jaar oud: dat mag nog.",
        "The research is exactly two years old on the day of the request: still allowed.",
        {**AK, "IQ-onderzoek.pdf": "noor-iq-exactly"}, ak(9), ["research-expires-soon"]),
    "onderzoek-een-dag-te-oud": Dossier(
        "Het onderzoek is twee jaar en een dag oud; bij A&K is dat een waarschuwing.",
        "The research is two years and a day old; a warning for advice and short support.",
        {**AK, "IQ-onderzoek.pdf": "noor-iq-day-more"}, ak(45), ["outdated-research"], "complete-with-remarks",
        findings=[{"code": "outdated-research", "severity": "warning", "file": "IQ-onderzoek.pdf"}]),
    "onderzoek-te-oud-bij-verzenden": Dossier(
        "Op de datum van de aanvraag telde het onderzoek nog mee; zij is alleen nog niet verzonden.",
        "On the date of the request the research still counted; only, it was not sent yet.",
        {**TLV_JOINED, "IQ-onderzoek.pdf": "jip-iq-autumn"}, tlv(58, datum="2026-10-05", bijlagen=JOINED), ["outdated-research"], "incomplete"),
    "complete-tlv-verzonden": Dossier(
        "Een aanvraag die een halfjaar geleden is verzonden: haar datum is een feit.",
        "A request that was sent half a year ago: its date is a fact.",
        {**TLV_JOINED, "IQ-onderzoek.pdf": "jip-iq-autumn"}, tlv(59, datum="2026-05-18", dossiernummer=2104417, bijlagen=JOINED)),
    "uitzondering-oud-onderzoek": Dossier(
        "Verouderd onderzoek dat met een reden is geaccepteerd.", "Outdated research that was accepted, with a reason.",
        {**TLV_JOINED, "IQ-onderzoek.pdf": "jip-iq-old"},
        tlv(46, bijlagen=JOINED, uitzondering=[{"bevinding": "outdated-research", "bestand": "IQ-onderzoek.pdf",
                                                "reden": "stabiel kenmerk, verklaring van de orthopedagoog volgt", "door": "M. Jansen", "op": DAY}]),
        ["outdated-research"], "complete-with-remarks"),
    "op-vraag-ontbreekt": Dossier(
        "In het OP staat de vraag naar de interventies niet.", "The plan lacks the question about interventions.",
        {**TLV, "Ontwikkelingsperspectief.pdf": "jip-op-absent"}, tlv(47), ["unanswered-question"], "complete-with-remarks",
        findings=[{"code": "unanswered-question", "severity": "warning", "file": "Ontwikkelingsperspectief.pdf"}]),
    "oud-word-bestand": Dossier(
        "Een gespreksverslag in het oude Word-formaat: alleen de naam is te lezen.", "A report in Word's old format: only its name is read.",
        {**AK, "Gespreksverslag.doc": "noor-talk-doc"}, ak(48), ["recognised-by-name-only"], "to-confirm"),
    "lange-bestandsnaam": Dossier(
        "Een bestandsnaam van een hele zin.", "A file name as long as a sentence.",
        {**without(AK, "ZIEN observatielijst.pdf"),
         "ZIEN observatielijst van Noor ingevuld door juf Terpstra in oktober na het gesprek met ouders over de spanning in de klas.pdf": "noor-zien"},
        ak(49), ["unclear-filename"], "complete-with-remarks"),
    "complete-advies-kort-gesprek": Dossier(
        "Een zienswijze van ouders met woorden die elders iets betekenen: concept, een telefoonnummer, een broer, zien.",
        "A parents' view with words that mean something elsewhere: draft, a telephone number, a brother, to see.",
        {**AK, "Zienswijze ouders.docx": "noor-view"}, ak(51)),
    "complete-advies-kort-submap": Dossier(
        "De onderzoeksverslagen staan in een submap die dossier.toml noemt; wat compleet zelf bewaart, telt niet.",
        "The reports lie in a subfolder that dossier.toml names; what compleet itself keeps does not count.",
        {**AK, "verslagen/Logopedisch verslag.pdf": "noor-speech", "niet meesturen/Schoolreis groep 5.docx": "trip"},
        ak(54, submappen=["verslagen"])),
    "andere-bestandssoorten": Dossier(
        "Een document met macro's, een RTF-tekst, een OpenDocument-tekst, een e-mail en een zip: elk vraagt iets anders.",
        "A document with macros, an RTF text, an OpenDocument text, an e-mail and a zip: each asks something else.",
        {**AK, "Gespreksverslag.docm": "noor-talk-docm", "Observatieverslag.rtf": "noor-observation-rtf",
         "Zienswijze ouders.odt": "noor-talk-odt", "Bericht van ouders.eml": "noor-mail", "Logopedie en dyslexie.zip": "noor-zip"},
        ak(55), ["many-attachments"] + ["wrong-format"] * 5, "incomplete"),
    "nog-niet-opgehaald": Dossier(
        "Van een document is er alleen een lege plek: de cloud heeft het nog niet op deze computer gezet.",
        "Of one document there is only an empty place: the cloud has not put it on this computer yet.",
        {**AK, "Logopedisch verslag.pdf": "zeros"}, ak(56), ["unreadable-document"], "incomplete"),
    "tlv-brief-in-plaats-van-formulier": Dossier(
        "Een oude TLV-brief zit erbij; het aanvraagformulier niet.", "An old TLV letter is there; the application form is not.",
        {**without(TLV, "Aanvraagformulier TLV.pdf"), "TLV brief 2025.pdf": "jip-letter"}, tlv(52),
        ["many-attachments", "missing-document", "unneeded-document"], "incomplete",
        findings=[{"code": "missing-document", "document": "aanvraagformulier-tlv"}, {"code": "unneeded-document", "file": "TLV brief 2025.pdf"}]),
    "tlv-alles-tegelijk": Dossier(
        "Een rommelige TLV-map zoals die echt voorkomt, zonder dossier.toml.", "A messy TLV folder as they occur, without dossier.toml.",
        {"OPP Jip.docx": "jip-op-word", "scan0001.pdf": "jip-signature", "LVS.pdf": "jip-lvs", "Plannen.pdf": "jip-plans",
         "WISC.pdf": "jip-iq-old", "Handtekening op papier.jpg": "photo"}, None,
        ["details-not-checked", "missing-document", "missing-document", "missing-document", "missing-part", "outdated-research", "unclear-filename",
         "unconfirmed-signature", "wrong-format"], "incomplete", type="tlv",
        findings=[{"code": "missing-document", "document": "aanvraagformulier-tlv"}, {"code": "missing-document", "document": "seo"},
                  {"code": "missing-document", "document": "toestemmingsverklaring"}, {"code": "unclear-filename", "severity": "error"}]),
}
DOSSIERS["unknown-deadline"].documents = DOSSIERS["complete-tlv-verlenging"].documents
DOSSIERS["unknown-deadline"].details = {key: value for key, value in DOSSIERS["complete-tlv-verlenging"].details.items()
                                        if key != "uiterste-datum"} | {"id": "0198c0de-0000-7000-8000-000000000065"}
DOSSIERS["late-filing"].day = "2027-06-14"
DOSSIERS["late-filing"].documents = DOSSIERS["complete-tlv-verlenging"].documents
DOSSIERS["late-filing"].details = {**DOSSIERS["complete-tlv-verlenging"].details,
                                   "id": "0198c0de-0000-7000-8000-000000000050", "datum": "2027-06-14"}
