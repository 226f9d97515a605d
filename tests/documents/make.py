#!/usr/bin/env python3
"""Makes the documents beside it: PDF as schools meet it, and as nobody should. Needs reportlab, pikepdf and Pillow, and
for `narrow-column.pdf` and `numbered.pdf` chromium. What is in them is invented. Made again, they differ in dates and identifiers alone."""

import io
import subprocess
import tempfile
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent


def drawn(*pages):
    """A PDF with a page for each function that draws on a canvas."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=A4, invariant=1)
    for draw in pages:
        draw(page)
        page.showPage()
    page.save()
    return out.getvalue()


def text(*lines, x=60, y=760, mode=0):
    def draw(page):
        words = page.beginText(x, y)
        words.setFont("Helvetica", 11)
        words.setTextRenderMode(mode)
        for line in lines:
            words.textLine(line)
        page.drawText(words)

    return draw


def scan(page):
    """A sheet as a scanner sees it: grey, with strokes where the words are."""
    sheet = Image.new("L", (300, 420), 235)
    pen = ImageDraw.Draw(sheet)
    for row in range(12):
        pen.line((40, 60 + 22 * row, 220 - (row * 37) % 90, 61 + 22 * row), fill=70, width=3)
    page.drawImage(ImageReader(sheet), 0, 0, *A4)


def both(*draws):
    def draw(page):
        for one in draws:
            one(page)

    return draw


def opened(data):
    return pikepdf.open(io.BytesIO(data))


def save(name, pdf, **how):
    pdf.save(HERE / name, deterministic_id=not how.get("encryption"), **how)


LETTER = text("Gespreksverslag met ouders", "Datum gesprek: 12 maart 2026", "Sam leest graag en rekent met plezier.")
WAIT = text(
    "Please wait...",
    "If this message is not eventually replaced with the proper contents of the document, your PDF",
    "viewer may not be able to display this type of document.",
    "You can upgrade to the latest version of Adobe Reader by visiting the site of Adobe.",
)
TEMPLATE = b"""<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="formulier" layout="tb">
<pageSet><pageArea><contentArea/><medium stock="a4"/></pageArea></pageSet>
<field name="naam"><ui><textEdit/></ui><caption><value><text>Naam leerling</text></value></caption></field>
</subform></template>"""
DATA = b"""<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><formulier><naam>Sam</naam>
</formulier></xfa:data></xfa:datasets>"""


def add_xfa(pdf, fields=()):
    packets = [
        (b"preamble", b'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">'),
        (b"template", TEMPLATE),
        (b"datasets", DATA),
        (b"postamble", b"</xdp:xdp>"),
    ]
    parts = [part for name, data in packets for part in (String(name.decode()), pdf.make_stream(data))]
    pdf.Root.AcroForm = Dictionary(Fields=Array(fields), XFA=Array(parts))


def xfa():
    pdf = opened(drawn(WAIT))
    add_xfa(pdf)
    pdf.Root.NeedsRendering = True
    save("xfa-drawn-by-adobe.pdf", pdf)

    # Adobe's own older forms do not say that they are to be drawn: only their one page does.
    pdf = opened(drawn(WAIT))
    add_xfa(pdf)
    save("xfa-please-wait.pdf", pdf)

    # A form that has ordinary pages and fields too is one that everybody can read.
    pdf = opened(drawn(text("Aanvraagformulier", "Naam leerling:")))
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("naam"), V=String("Sam"), Rect=[160, 735, 300, 750]
        )
    )
    pdf.pages[0].Annots = Array([field])
    add_xfa(pdf, [field])
    save("xfa-beside-fields.pdf", pdf)


def attach(pdf, name, data):
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, data, mime_type="application/pdf")


def wrappers():
    inner = drawn(LETTER)
    pdf = opened(drawn(text("For the best experience, open this PDF portfolio in Acrobat or Adobe Reader.")))
    attach(pdf, "Gespreksverslag.pdf", inner)
    attach(pdf, "Observatie.pdf", inner)
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.T)
    save("portfolio.pdf", pdf)

    pdf = opened(drawn(lambda page: None))
    attach(pdf, "Gespreksverslag.pdf", inner)
    save("only-attachments.pdf", pdf)

    pdf = opened(drawn(LETTER))
    attach(pdf, "Bijlage.pdf", inner)
    save("letter-with-attachment.pdf", pdf)

    # The catalog speaks of a collection, but nothing is collected: the letter is what was meant.
    pdf = opened(drawn(LETTER))
    pdf.Root.Collection = Dictionary(Type=Name.Collection)
    save("empty-collection.pdf", pdf)


def scans():
    (HERE / "scan-with-ocr.pdf").write_bytes(drawn(both(scan, text("Psychologisch onderzoek", "Datum onderzoek: 12-03-2026", mode=3))))
    (HERE / "partly-scan.pdf").write_bytes(drawn(LETTER, scan, text("Derde bladzijde")))


def turned():
    pdf = opened(drawn(LETTER, LETTER, LETTER, LETTER))
    for page, angle in zip(pdf.pages, (0, 90, 180, 270)):
        page.Rotate = angle
    save("turned.pdf", pdf)


def protected():
    ways = {"rc4-40": dict(R=2, aes=False), "rc4-128": dict(R=3, aes=False), "aes-128": dict(R=4), "aes-256": dict(R=6)}
    for name, way in ways.items():
        way = {"metadata": False, **way}
        for who, user in (("owner", ""), ("user", "geheim")):
            pdf = opened(drawn(LETTER))
            save(f"{who}-{name}.pdf", pdf, encryption=pikepdf.Encryption(owner="eigenaar", user=user, **way))


def damaged():
    whole = drawn(LETTER)
    table = whole.rindex(b"xref\n", 0, whole.rindex(b"startxref"))
    pdf = opened(whole)
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    packed = out.getvalue()
    (HERE / "damaged-wrong-offset.pdf").write_bytes(whole.replace(b"startxref\n", b"startxref\n9"))
    (HERE / "damaged-no-index.pdf").write_bytes(whole[:table])
    (HERE / "damaged-shifted.pdf").write_bytes(b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + whole)
    (HERE / "damaged-crlf.pdf").write_bytes(whole.replace(b"\nendobj\n", b"\r\nendobj\r\n"))
    (HERE / "damaged-packed-index.pdf").write_bytes(packed[: packed.rindex(b"startxref")] + b"startxref\n1\n%%EOF\n")
    (HERE / "damaged-cut-off.pdf").write_bytes(whole[: whole.index(b"stream") + 40])


def printed(name, page):
    """A browser's print of a page."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "blad.html"
        source.write_text(f"<meta charset=utf-8>{page}")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        command += [f"--user-data-dir={folder}/home", f"--print-to-pdf={HERE / name}", source.as_uri()]
        subprocess.run(command, check=True, capture_output=True)


def columns():
    """Questions that break where they stand in a column so narrow that they nearly reach their answers."""
    rows = [
        ("Welke interventies hebben al plaatsgevonden en waren deze effectief?", "RT, weinig effect"),
        ("Uitstroombestemming", "PRO"),
        ("Om welke reden krijgt leerling een ontwikkelingsperspectief?", "IQ 71"),
        ("Welke ondersteuning verlangt u van het SWV (of steunpunt)?", "TLV sbo"),
    ]
    cells = "".join(f"<tr><td class=q>{one}<td>{other}" for one, other in rows)
    style = ".q{width:85px;max-width:85px;word-break:break-all}td{padding:1px;vertical-align:top}"
    title = "<h1>Ontwikkelingsperspectief</h1><p>Leerling: Sam de Groot</p>"
    printed("narrow-column.pdf", f"<style>body{{font:11pt Arial}}{style}</style>{title}<table>{cells}</table>")


def numbered():
    """A browser's print without the maps to Unicode: the characters are drawn, but nobody can say which they are."""
    with tempfile.TemporaryDirectory() as folder:
        letter = Path(folder) / "brief.html"
        letter.write_text("<p style='font-family:DejaVu Sans'>Gespreksverslag met ouders, 12 maart 2026</p>")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        command += [f"--user-data-dir={folder}/home", f"--print-to-pdf={folder}/brief.pdf", letter.as_uri()]
        subprocess.run(command, check=True, capture_output=True)
        pdf = pikepdf.open(Path(folder) / "brief.pdf")
        for one in pdf.objects:
            if isinstance(one, Dictionary) and "/ToUnicode" in one:
                del one.ToUnicode
        save("numbered.pdf", pdf)


if __name__ == "__main__":
    for make in (xfa, wrappers, scans, turned, protected, damaged, columns, numbered):
        make()
