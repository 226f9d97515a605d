"""Which document is made by which producer. Each is made once and copied into every dossier that holds it."""

import random
import subprocess
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pikepdf
from PIL import Image

import documents as d
import producers as p
from documents import AMIRA, BO, JIP, NOOR, SAM, SANNE, TIJN


def with_script(source, target):
    """A PDF that runs a script when it is opened, as some forms do."""
    with pikepdf.open(source) as pdf:
        pdf.Root.OpenAction = pdf.make_indirect(pikepdf.Dictionary(
            S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('Vul alle velden in.');")))
        pdf.save(target, deterministic_id=True)


def with_password(source, target):
    """A PDF that asks for a password, as psychologists send them."""
    subprocess.run(["qpdf", "--encrypt", "fictief", "fictief2", "256", "--", source, target], check=True)


def cut_off(source, target):
    """The first part of a PDF: a download that broke off."""
    data = Path(source).read_bytes()
    Path(target).write_bytes(data[: len(data) // 3])


def joined(first, second, target):
    """Two PDFs in one, as a school joins its signed page to the rest."""
    with pikepdf.open(first) as pdf, pikepdf.open(second) as tail:
        pdf.pages.extend(tail.pages)
        pdf.save(target, deterministic_id=True)


def photo(target):
    """A photograph of a drawing: no document."""
    rnd = random.Random(7)
    picture = Image.frombytes("L", (60, 45), rnd.randbytes(2700)).resize((480, 360)).convert("RGB")
    picture.save(target, "JPEG", quality=40)


def mail(blocks, target):
    """A message as a mail program saves it."""
    message = EmailMessage()
    message["From"], message["To"] = "ouders@example.org", "ib@kameleon.example"
    message["Subject"], message["Date"], message["Message-ID"] = "Onze zienswijze", "Wed, 18 Nov 2026 20:15:00 +0100", "<1@example.org>"
    message.set_content("\n".join(value for _, value in blocks if isinstance(value, str)))
    Path(target).write_bytes(message.as_bytes(policy=SMTP))


def packed(files, target):
    """A zip of documents, as a school receives them."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, path in files.items():
            out.writestr(zipfile.ZipInfo(name, (2026, 11, 20, 10, 0, 0)), Path(path).read_bytes())


def blank_page(target):
    """A scan of the back of a sheet would be grey; this is a page on which nothing stands at all."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(target, deterministic_id=True)


class Library:
    """Makes documents on demand, in a folder of its own."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def get(self, name):
        """Returns the path of a document, making it first if need be."""
        path = self.folder / name.replace("/", "_")
        if not path.exists():
            self.make(name, path)
        return path

    def make(self, name, target):
        recipe = RECIPES[name]
        recipe(self, target) if recipe.__code__.co_argcount == 2 else recipe(target)


RECIPES = {
    # Jip: toelaatbaarheidsverklaring
    "jip-op": lambda t: p.browser(d.op(JIP, sign=False), t),
    "jip-op-with-page": lambda t: p.browser(d.op(JIP), t),
    "jip-op-unanswered": lambda t: p.browser(d.op(JIP, sign=False, blank=("ondersteuning",)), t),
    "jip-op-absent": lambda t: p.browser(d.op(JIP, sign=False, without=("interventies",)), t),
    "jip-op-word": lambda t: p.word(d.op(JIP, sign=False), t),
    "jip-op-joined": lambda s, t: joined(s.get("jip-op"), s.get("jip-signature"), t),
    "jip-signature": lambda t: p.scanner(d.signature_page(JIP, alone=True), t, [(0, (18, 80)), (0, (18, 112)), (0, (18, 143))], seed=11),
    "jip-consent": lambda t: p.scanner(d.consent(JIP), t, [(0, (18, 99)), (0, (18, 117))], seed=12),
    "jip-consent-both-sides": lambda t: p.scanner(d.consent(JIP), t, [(0, (18, 99)), (0, (18, 117))], seed=12, backs=True),
    "jip-form": lambda t: p.scanner(d.form(JIP), t, [(0, (18, 138)), (0, (18, 166))], seed=13),
    "jip-form-half": lambda t: p.scanner(d.form(JIP), t, [(0, (18, 138))], seed=13),
    "jip-forms": lambda s, t: joined(s.get("jip-consent"), s.get("jip-form"), t),
    "jip-lvs": lambda t: p.office_pdf([b for b in d.lvs(JIP, chart_too=False)], t),
    "jip-lvs-graph": lambda t: p.office_pdf(d.lvs(JIP), t),
    "jip-plans": lambda t: p.office_pdf(d.plans(JIP), t),
    "jip-zien": lambda t: p.office_pdf(d.zien(JIP), t),
    "jip-iq": lambda t: p.office_pdf(d.iq(JIP), t),
    "jip-iq-old": lambda t: p.office_pdf(d.iq(JIP, "5 en 12 maart 2024", "2 april 2024"), t),
    "jip-iq-autumn": lambda t: p.office_pdf(d.iq(JIP, "10 oktober 2024", "28 oktober 2024"), t),
    "jip-iq-scan": lambda t: p.scanner(d.iq(JIP, "12 november 2025", "3 december 2025"), t, [(0, (18, 225))], seed=14),
    # Noor: advies en kortdurende ondersteuning, and most findings
    "noor-growth": lambda t: p.word(d.growth(NOOR), t, properties_title="Groeidocument-OPP deel 1"),
    "noor-lvs": lambda t: p.office_pdf(d.lvs(NOOR), t),
    "noor-graph": lambda t: p.browser(d.graph(NOOR), t),
    "noor-lvs-plain": lambda t: p.office_pdf(d.lvs(NOOR, chart_too=False), t),
    "noor-zien": lambda t: p.office_pdf(d.zien(NOOR), t),
    "noor-zien-scan": lambda t: p.scanner(d.zien(NOOR), t, seed=21),
    "noor-zien-vague": lambda t: p.scanner(d.zien(NOOR), t, seed=21, dots=30),
    "noor-explanation": lambda t: p.office_file(d.explanation(NOOR), t, "docx:MS Word 2007 XML"),
    "noor-iq": lambda t: p.office_pdf(d.iq(NOOR), t),
    "noor-iq-exactly": lambda t: p.office_pdf(d.iq(NOOR, "20 november 2024", "9 december 2024"), t),
    "noor-iq-day-more": lambda t: p.office_pdf(d.iq(NOOR, "19 november 2024", "9 december 2024"), t),
    "noor-iq-undated": lambda t: p.office_pdf(d.iq(NOOR, "", ""), t),
    "noor-iq-soon": lambda t: p.office_pdf(d.iq(NOOR, "10 december 2024", "20 januari 2025"), t),
    "noor-iq-locked": lambda s, t: with_password(s.get("noor-iq"), t),
    "noor-speech": lambda t: p.browser(d.speech(NOOR), t),
    "noor-speech-cut": lambda s, t: cut_off(s.get("noor-speech"), t),
    "noor-dyslexia": lambda t: p.office_pdf(d.dyslexia(NOOR), t),
    "noor-psych": lambda t: p.browser(d.psych(NOOR), t),
    "noor-medical": lambda t: p.word(d.medical(NOOR), t),
    "noor-talk": lambda t: p.word(d.talk(NOOR), t),
    "noor-talk-odt": lambda t: p.office_file(d.talk(NOOR), t, "odt"),
    "noor-talk-docm": lambda t: p.office_file(d.talk(NOOR), t, "docm:MS Word 2007 XML VBA"),
    "noor-observation-rtf": lambda t: p.office_file(d.observation(NOOR), t, "rtf:Rich Text Format"),
    "noor-mail": lambda t: mail(d.view(NOOR), t),
    "noor-zip": lambda s, t: packed({"Logopedisch verslag.pdf": s.get("noor-speech"), "Dyslexieonderzoek.pdf": s.get("noor-dyslexia")}, t),
    "noor-talk-doc": lambda t: p.office_file(d.talk(NOOR), t, "doc:MS Word 97"),
    "noor-observation": lambda t: p.word(d.observation(NOOR), t),
    "noor-plans": lambda t: p.browser(d.plans(NOOR), t),
    "noor-absence": lambda t: p.browser(d.absence(NOOR), t),
    "noor-form-script": lambda s, t: with_script(s.get("noor-speech"), t),
    "noor-view": lambda t: p.word(d.view(NOOR), t),
    "jip-letter": lambda t: p.office_pdf(d.letter(JIP), t),
    "trip": lambda t: p.office_file(d.trip(NOOR), t, "docx:MS Word 2007 XML"),
    "sam-zien": lambda t: p.office_pdf(d.zien(SAM), t),
    # Others
    "tijn-growth": lambda t: p.office_pdf(d.growth(TIJN), t),
    "tijn-lvs": lambda t: p.browser(d.lvs(TIJN), t),
    "tijn-zien": lambda t: p.browser(d.zien(TIJN), t),
    "tijn-speech": lambda t: p.office_pdf(d.speech(TIJN), t),
    "tijn-explanation": lambda t: p.word(d.explanation(TIJN), t),
    "amira-growth": lambda t: p.office_file(d.growth(AMIRA), t, "docx:MS Word 2007 XML"),
    "amira-lvs": lambda t: p.office_pdf(d.lvs(AMIRA, chart_too=False), t),
    "amira-graph": lambda t: p.browser(d.graph(AMIRA), t),
    "amira-zien": lambda t: p.office_pdf(d.zien(AMIRA), t),
    "amira-iq-scan": lambda t: p.scanner(d.iq(AMIRA, "8 september 2026", "28 september 2026"), t, [(0, (18, 225))], seed=31),
    "group-actions": lambda t: p.word(d.group_actions(), t),
    "group-factors": lambda t: p.office_pdf(d.group_factors(), t),
    "sanne-op": lambda t: p.browser(d.op(SANNE, made="30-10-2026", sign=False, evaluated=True), t),
    "sanne-signature": lambda t: p.scanner(d.signature_page(SANNE, alone=True), t, [(0, (18, 80)), (0, (18, 112)), (0, (18, 143))], seed=41),
    "sanne-consent": lambda t: p.scanner(d.consent(SANNE), t, [(0, (18, 99))], seed=42),
    "sanne-form": lambda t: p.scanner(d.form(SANNE, extension=True), t, [(0, (18, 138)), (0, (18, 166))], seed=43),
    "sanne-lvs": lambda t: p.browser(d.lvs(SANNE), t),
    "sanne-plans": lambda t: p.browser(d.plans(SANNE), t),
    "sanne-zien": lambda t: p.office_pdf(d.zien(SANNE), t),
    "bo-home": lambda t: p.word(d.home(BO), t),
    "bo-home-bsn": lambda t: p.word(d.home(BO, "BSN: 999990019 (verzonnen nummer)"), t),
    "bo-home-draft": lambda t: p.word(d.home(BO), t, header="CONCEPT"),
    # Nothing on purpose, or by mistake
    "leeg-office": lambda t: p.office_file([], t, "docx:MS Word 2007 XML"),
    "leeg-word": lambda t: p.word([], t),
    "leeg-sentence": lambda t: p.word([("p", "Zie het OP.")], t),
    "leeg-full": lambda t: p.word([("p", "Bo heeft een rustige start van de dag nodig en iemand die bij de voordeur op hem wacht.")], t),
    "letterhead": lambda t: p.word([], t, header="Basisschool De Kameleon, Lindelaan 4, 6500 ZZ Nijmegen, tel. 024 0001122"),
    "few-words": lambda t: p.word([("p", "Zie bijlagen.")], t),
    "white-scan": lambda t: p.scanner([], t, seed=51),
    "white-scan-sharp": lambda t: p.scanner([], t, seed=53, dots=150),
    "white-scan-both-sides": lambda t: p.scanner([], t, seed=52, backs=True),
    "zero": lambda t: Path(t).write_bytes(b""),
    "zeros": lambda t: Path(t).write_bytes(bytes(48 * 1024)),
    "blank-page": blank_page,
    "photo": photo,
}
