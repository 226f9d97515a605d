#!/usr/bin/env python3
"""Makes the scans beside it: white pages and pages that only look white, and documents that hold hardly a word. Needs
Pillow, pikepdf, reportlab and python-docx. What is in them is invented. Made again, the
PDFs are the same, and the Word files differ in the time of their parts alone."""

import io
import math
import random
from pathlib import Path

import docx
import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops, ImageDraw
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent
DOTS = 100
A5, A7 = (420.9, 595.2), (210.5, 297.6)
SIZE = (827, 1169)


def paper(seed, tone=244, noise=5, lamp=12, specks=0):
    """A white sheet as a scanner sees it: grey, a little darker to one side, noisy, with dust up to 5 mm."""
    chance = random.Random(seed)
    sheet = Image.new("L", SIZE, tone)
    pen = ImageDraw.Draw(sheet)
    for _ in range(specks):
        size = chance.uniform(0.3, 4.9) * DOTS / 25.4
        x, y = chance.uniform(10, SIZE[0] - 30), chance.uniform(10, SIZE[1] - 30)
        if chance.random() < 0.5:
            pen.ellipse((x, y, x + size, y + size * 0.8), fill=chance.randint(40, 150))
        else:
            pen.line((x, y, x + size * 0.6, y + size * 0.5), fill=chance.randint(40, 150), width=1)
    grain = Image.frombytes("L", SIZE, bytes(min(255, max(0, int(chance.gauss(128, noise)))) for _ in range(SIZE[0] * SIZE[1])))
    lit = Image.linear_gradient("L").rotate(90).resize(SIZE).point(lambda value: 128 + lamp * value // 255)
    for layer in (grain, lit):
        sheet = ImageChops.subtract(sheet, layer, 1, 128)
    return sheet


def signed(sheet, width=1.2):
    """The same with a stroke of a thin pen: 35 mm, and no wider than half a millimetre."""
    large = sheet.resize((SIZE[0] * 3, SIZE[1] * 3))
    pen = ImageDraw.Draw(large)
    points = [(900 + 8 * step, 2300 - 60 * math.sin(step / 6) * math.cos(step / 17)) for step in range(52)]
    pen.line(points, fill=70, width=int(3 * width), joint="curve")
    return large.resize(SIZE, Image.BOX)


def stamped(sheet):
    """The same with a received stamp: a pale frame and nothing else."""
    stamp = sheet.convert("RGB")
    ImageDraw.Draw(stamp).rectangle((520, 180, 700, 250), outline=(150, 170, 230), width=4)
    return stamp


def pictures(name, *sheets, **how):
    """A PDF with a picture a page, as a scanner makes it."""
    how = {"resolution": DOTS, **({} if sheets[0].mode == "1" else {"quality": 40}), **how}
    sheets[0].save(HERE / name, "PDF", save_all=True, append_images=sheets[1:], **how)
    with pikepdf.open(HERE / name, allow_overwriting_input=True) as pdf:
        del pdf.docinfo["/CreationDate"], pdf.docinfo["/ModDate"]
        pdf.save(HERE / name, deterministic_id=True)


def cut(name, sheet, height, mask=False, page=(595.2, 841.7)):
    """A PDF with a page whose picture is cut into strips, or into strips of a mask that is painted black."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=page)
    drawn, images = [], Dictionary()
    for number, top in enumerate(range(0, sheet.height, height)):
        strip = sheet.crop((0, top, sheet.width, min(top + height, sheet.height)))
        data = strip.point(lambda value: 255 if value > 150 else 0).convert("1").tobytes() if mask else strip.tobytes()
        stream = pdf.make_stream(data, Type=Name.XObject, Subtype=Name.Image, Width=strip.width, Height=strip.height)
        stream.BitsPerComponent = 1 if mask else 8
        if mask:
            stream.ImageMask = True
        else:
            stream.ColorSpace = Name.DeviceGray
        images[f"/S{number}"] = stream
        scale = page[1] / sheet.height
        bottom = page[1] - (top + strip.height) * scale
        drawn.append(f"q {page[0]} 0 0 {strip.height * scale:.4f} 0 {bottom:.4f} cm /S{number} Do Q")
    pdf.pages[0].Resources = Dictionary(XObject=images)
    pdf.pages[0].Contents = pdf.make_stream("\n".join(drawn).encode())
    pdf.save(HERE / name, deterministic_id=True, compress_streams=True, recompress_flate=True)


def inked(name):
    """A white page on which somebody drew with the pen of a reader of PDFs, which left no picture of the stroke."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    sheet = pdf.make_stream(b"\xff", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8, ColorSpace=Name.DeviceGray)
    page.Resources = Dictionary(XObject=Dictionary(S=sheet))
    page.Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /S Do Q")
    strokes = Array([Array([200, 300, 240, 320, 280, 290])])
    page.Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Ink, Rect=[190, 280, 290, 330], InkList=strokes))])
    pdf.save(HERE / name, deterministic_id=True)


def unknown(name):
    """A page whose picture is packed in a way that nothing unpacks."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    sheet = pdf.make_stream(b"not a picture at all")
    for key, value in {"Type": Name.XObject, "Subtype": Name.Image, "Width": 800, "Height": 1000, "BitsPerComponent": 8,
                       "ColorSpace": Name.DeviceGray, "Filter": Name.DCTDecode}.items():
        sheet[f"/{key}"] = value
    page.Resources = Dictionary(XObject=Dictionary(S=sheet))
    page.Contents = pdf.make_stream(b"q 595 0 0 842 0 0 cm /S Do Q")
    pdf.save(HERE / name, deterministic_id=True, compress_streams=False)


HEAD = ["Basisschool De Boom", "Kerkstraat 12, 6511 AB Nijmegen", "Tel. 024 1234567 | info@deboom.example"]


def letterhead(name, pages, told=()):
    """Letter paper with a logo and a page number, on which nothing was written, or only on some pages."""
    logo = Image.new("RGB", (120, 120), "white")
    ImageDraw.Draw(logo).ellipse((10, 10, 110, 110), fill=(30, 110, 60))
    paper = canvas.Canvas(str(HERE / name), pagesize=A4, invariant=1)
    for number in range(1, pages + 1):
        paper.drawImage(ImageReader(logo), 60, 750, 50, 50)
        paper.setFont("Helvetica", 9)
        for line, text in enumerate(HEAD):
            paper.drawString(330, 790 - 12 * line, text)
        paper.drawCentredString(297, 30, f"Pagina {number} van {pages}")
        if number in told:
            paper.setFont("Helvetica", 11)
            for line, text in enumerate(["Gespreksverslag met ouders", "Datum gesprek: 12 maart 2026", "Sam leest graag en rekent met plezier."]):
                paper.drawString(60, 680 - 18 * line, text)
        paper.showPage()
    paper.save()


def word(name, head=(), text=()):
    """A Word document with lines in its header and in its text."""
    document = docx.Document()
    header = document.sections[0].header
    header.is_linked_to_previous = False
    for line in head:
        header.add_paragraph(line)
    for line in text:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    (HERE / name).write_bytes(out.getvalue())


def main():
    white = Image.new("L", SIZE, 254)
    dusty = paper(2, specks=14)
    pictures("white-scan.pdf", white, white)
    pictures("noisy-scan.pdf", dusty, paper(3, tone=230, noise=9, lamp=30), paper(4, specks=6).convert("RGB"))
    pictures("fax-scan.pdf", paper(5, specks=8).point(lambda value: 255 if value > 128 else 0).convert("1"))
    pictures("pen-stroke.pdf", signed(dusty), signed(paper(6, noise=9)))
    pictures("stamp.pdf", stamped(paper(7)))
    faint = paper(8, noise=2, lamp=0)
    ImageDraw.Draw(faint).line((200, 700, 420, 690), fill=224, width=4)
    pictures("faint-line.pdf", faint)
    pictures("signed-and-backs.pdf", signed(paper(9)), paper(10, specks=3), signed(paper(11)), paper(12))
    cut("strips-white.pdf", paper(13, noise=0, specks=4).resize((292, 413)), 1, page=A5)
    cut("strips-signed.pdf", signed(paper(14, noise=0, specks=4)).resize((292, 413)), 1, page=A5)
    cut("rows-signed.pdf", signed(paper(15, noise=0, specks=4)).resize((200, 413)), 1, page=A7)
    cut("mask-white.pdf", white, 8, mask=True)
    cut("mask-signed.pdf", signed(white), 8, mask=True)
    inked("drawn-in-reader.pdf")
    unknown("picture-unreadable.pdf")
    letterhead("letterhead-only.pdf", 2)
    letterhead("letter-and-blank-page.pdf", 3, told=(1, 3))
    word("letterhead-only.docx", head=HEAD)
    word("few-words.docx", text=["Zie bijlagen."])


if __name__ == "__main__":
    main()
