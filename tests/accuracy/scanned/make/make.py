#!/usr/bin/env python3
"""Makes the scans beside it from documents of the sets `later` and `further`: prints each page, lays it on a scanner as people
do, and keeps the words that were on it. Needs poppler (pdftoppm, pdftotext, pdfinfo), Pillow, numpy and pikepdf.
Run again, it makes the same."""

import io
import subprocess
import tomllib
from pathlib import Path

import numpy as np
import pikepdf
from PIL import Image, ImageFilter
from pikepdf import Array, Dictionary, Name

HERE = Path(__file__).resolve().parent
OUT = HERE.parent
SETS = OUT.parent

# How a document is scanned: dots an inch, slant in degrees, blur, noise, contrast, quality of JPEG (0: a fax, black and white).
HOW = {
    "good": (200, 0.3, 0.0, 3, 1.0, 38),
    "usual": (150, 0.9, 0.4, 5, 0.9, 40),
    "poor": (110, 1.2, 0.4, 9, 0.75, 45),
    "fax": (200, 0.5, 0.3, 12, 1.0, 0),
}
# Documents in the order of their numbers, how each is scanned, and by how many degrees its pages lie turned.
WANTED = [
    ("later", "verklaring.pdf", "good", 0),
    ("later", "Logo verslag mei.pdf", "usual", 0),
    ("later", "2024-2025 observatie kleuter.pdf", "usual", 0),
    ("later", "Dyscalculie onderzoek - Ilse.pdf", "good", 0),
    ("later", "meetkundig rapport RAKIT Jesse.pdf", "usual", 0),
    ("later", "lvs print Kevin.pdf", "good", 0),
    ("later", "Ergo.pdf", "usual", 90),
    ("later", "Viseon uitslag.pdf", "usual", 0),
    ("later", "TLV besluit brief.pdf", "poor", 0),
    ("later", "Kindgesprek en zienswijze.pdf", "usual", 0),
    ("later", "Verlenging TLV formulier.pdf", "good", 0),
    ("later", "TOESTEMMING OUDERS!!.pdf", "usual", 0),
    ("later", "verzuimoverzicht sept-nov.pdf", "usual", 180),
    ("later", "Capaciteiten IDS-2 Ferhat.pdf", "good", 0),
    ("later", "OKR Sem naar VO.pdf", "usual", 0),
    ("later", "Audiologisch centrum rapport 2026.pdf", "poor", 0),
    ("later", "deskundigenadvies1 - orthopedagoog.pdf", "fax", 0),
    ("later", "ZIEN leerlingprofiel.pdf", "usual", 0),
    ("further", "WISC.pdf", "usual", 0),
    ("further", "logo.pdf", "good", 270),
    ("further", "Onderz. leesprobl..pdf", "usual", 0),
    ("further", "Boom LVS.pdf", "good", 0),
    ("further", "Fysio.pdf", "poor", 0),
    ("further", "toestem form.pdf", "usual", 0),
    ("further", "PDO.pdf", "good", 0),
    ("further", "MDO verslagje.pdf", "poor", 0),
    ("further", "KanVAS lijst.pdf", "usual", 0),
    ("further", "oogheelkunde.pdf", "fax", 0),
    ("further", "Neuropsychologie rapport.pdf", "usual", 0),
    ("further", "Handelingsdeel 2e cyclus.pdf", "good", 180),
    ("later", "OP printen ParnasSys R. Bos.pdf", "usual", 0),
    ("later", "NPO rapport Isolde V. volledig.pdf", "good", 0),
    ("later", "Toekenning voorziening Sjoerd.pdf", "usual", 0),
    ("later", "2 rapporten Zofia.pdf", "poor", 0),
    ("later", "IEP resultaten Liam.pdf", "good", 0),
    ("further", "Bezoek groep 3.pdf", "usual", 90),
    ("further", "AC rapport.pdf", "good", 0),
    ("further", "Visitatie AB cluster 2.pdf", "poor", 0),
    ("further", "speltherapie + plan.pdf", "usual", 0),
    ("further", "advies 2e desk.pdf", "good", 0),
    ("further", "OntwPersp (2).pdf", "usual", 0),
]
PAGES = 2


def run(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def scanned(sheet, how, chance):
    """A page as a scanner gives it back."""
    dots, slant, blur, noise, contrast, _ = how
    angle = float(chance.uniform(-slant, slant))
    sheet = sheet.rotate(angle, Image.BICUBIC, fillcolor=255)
    if blur:
        sheet = sheet.filter(ImageFilter.GaussianBlur(blur))
    light = np.asarray(sheet, dtype=np.float32)
    # The lamp is weaker to one side, the toner paler than black.
    lamp = np.linspace(0, float(chance.uniform(4, 14)), light.shape[1], dtype=np.float32)
    light = 246 - (255 - light) * contrast - lamp
    light += chance.normal(0, noise, light.shape).astype(np.float32)
    return Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))


def picture(pdf, sheet, quality):
    held = io.BytesIO()
    what = dict(Type=Name.XObject, Subtype=Name.Image, Width=sheet.width, Height=sheet.height)
    if quality:
        sheet.save(held, "JPEG", quality=quality, optimize=True)
        return pdf.make_stream(held.getvalue(), Dictionary(**what, ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.DCTDecode))
    sheet = sheet.point(lambda value: 255 if value > 150 else 0).convert("1")
    sheet.save(held, "TIFF", compression="group4", strip_size=1 << 30)
    tiff = Image.open(io.BytesIO(held.getvalue()))
    start, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    fax = Dictionary(K=-1, Columns=sheet.width, Rows=sheet.height, BlackIs1=tiff.tag_v2[262] == 1)
    data = held.getvalue()[start:start + length]
    return pdf.make_stream(data, Dictionary(**what, ColorSpace=Name.DeviceGray, BitsPerComponent=1, Filter=Name.CCITTFaxDecode, DecodeParms=fax))


def labels():
    known = {}
    for name in ("later", "further"):
        text = (SETS / name / "documents" / "labels.toml").read_text()
        for document in tomllib.loads(text)["document"]:
            known[name, document["file"]] = document
    return known


def written(number, name, source, how, turned, label):
    lines = ["[[document]]", f'file = "scan{number:04}.pdf"']
    lines.append("kinds = [" + ", ".join(f'"{kind}"' for kind in label["kinds"]) + "]")
    lines += [f"{key} = {label[key]}" for key in ("date",) if key in label]
    lines += [f'{key} = "{label[key]}"' for key in ("date_span",) if key in label]
    lines += [f"{key} = true" for key in ("undated",) if label.get(key)]
    if "dates" in label:
        dates = ", ".join("{ kind = \"%s\", date = %s }" % (one["kind"], one["date"]) for one in label["dates"])
        lines.append(f"dates = [{dates}]")
    lines.append(f'note = "{name}: {source}, {how}, turned by {turned}"')
    return "\n".join(lines) + "\n"


def main():
    known, text = labels(), []
    (OUT / "words").mkdir(exist_ok=True)
    for number, (name, source, how, turned) in enumerate(WANTED):
        path, settings = SETS / name / "documents" / source, HOW[how]
        count = next(int(line.split()[1]) for line in run("pdfinfo", path).decode().splitlines() if line.startswith("Pages:"))
        pdf, chance = pikepdf.new(), np.random.default_rng(number)
        for page in range(1, min(count, PAGES) + 1):
            drawn = run("pdftoppm", "-gray", "-r", str(settings[0]), "-f", str(page), "-l", str(page), path)
            sheet = scanned(Image.open(io.BytesIO(drawn)), settings, chance)
            sheet = sheet.rotate(-turned, expand=True)
            size = [sheet.width * 72 / settings[0], sheet.height * 72 / settings[0]]
            content = pdf.make_stream(f"{size[0]:.2f} 0 0 {size[1]:.2f} 0 0 cm /P Do".encode())
            resources = Dictionary(XObject=Dictionary(P=picture(pdf, sheet, settings[5])))
            leaf = Dictionary(Type=Name.Page, MediaBox=Array([0, 0, round(size[0], 2), round(size[1], 2)]), Contents=content, Resources=resources)
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(leaf)))
            said = run("pdftotext", "-f", str(page), "-l", str(page), path, "-").decode()
            (OUT / "words" / f"scan{number:04}-{page}.txt").write_text(" ".join(said.split()) + "\n")
        pdf.save(OUT / f"scan{number:04}.pdf", deterministic_id=True)
        text.append(written(number, name, source, how, turned, known[name, source]))
    head = "# Made by make/make.py, with the labels of the documents that were scanned.\n\n"
    (OUT / "labels.toml").write_text(head + "\n".join(text))


main()
