#!/usr/bin/env python3
"""Makes the pages beside it: forms with places for signatures, some signed and some not, printed by Chromium, most of them
laid on a scanner. Needs Chromium, poppler (pdftoppm, pdftotext, pdfseparate), Pillow and numpy. Run again, it makes the same.

`truth.toml` says of each place under which label it stands, where, and whether anybody wrote there."""

import io
import random
import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

OUT = Path(__file__).resolve().parent.parent
PAGES = 72
# How a page is scanned: dots an inch, slant in degrees, blur, noise, contrast, quality of JPEG. None: it stays as printed.
HOW = [
    ("printed", None),
    ("good", (200, 0.25, 0.0, 3, 1.0, 34)),
    ("usual", (150, 0.7, 0.4, 5, 0.92, 36)),
    ("usual", (150, 0.4, 0.5, 7, 0.85, 36)),
    ("poor", (110, 0.9, 0.4, 8, 0.8, 40)),
]
WHO = ["ouder 1", "ouder 2", "moeder", "vader", "gezaghebbende ouder", "ouder(s)/verzorger(s)", "IB-er", "intern begeleider",
       "directeur", "directeur school", "leerkracht", "leerling", "voogd", "namens de school"]
LABELS = ["Handtekening {who}", "Handtekening {who}:", "Ondertekening {who}", "Voor akkoord {who}:", "Voor akkoord, {who}",
          "Handtekening van {who}", "Paraaf {who}"]
NAMES = ["S. Yilmaz", "mw. De Wit", "J. van Dongen", "A. Bakker", "P. Jansen-Kok", "F. el Idrissi", "M. Terpstra"]
TEXT = [
    "Ondergetekenden verklaren kennis te hebben genomen van het ontwikkelingsperspectief en van de bijlagen die erbij horen.",
    "De ouders geven toestemming om gegevens uit te wisselen met het samenwerkingsverband en met de school voor speciaal onderwijs.",
    "Met een handtekening wordt bevestigd dat het handelingsdeel met de ouders is besproken en dat zij ermee instemmen.",
    "De toestemming kan op elk moment worden ingetrokken door een bericht aan de school.",
    "Het gesprek vond plaats op school. Aanwezig waren de ouders, de leerkracht en de intern begeleider.",
]
TITLES = ["Toestemmingsverklaring", "Ondertekening ontwikkelingsperspectief", "Aanvraagformulier", "Verklaring van de ouders",
          "Verslag van het gesprek", "Instemming met het handelingsdeel"]


def strokes(dice, width, height, bends):
    """A line that a pen draws without being lifted."""
    x, y = width * 0.04, height * dice.uniform(0.4, 0.7)
    path = f"M {x:.1f} {y:.1f} "
    step = width * 0.9 / bends
    for _ in range(bends):
        a = (x + step * dice.uniform(-0.2, 0.6), height * dice.uniform(0.02, 0.98))
        b = (x + step * dice.uniform(0.3, 1.2), height * dice.uniform(0.02, 0.98))
        x, y = x + step * dice.uniform(0.7, 1.1), height * dice.uniform(0.25, 0.8)
        path += f"C {a[0]:.1f} {a[1]:.1f} {b[0]:.1f} {b[1]:.1f} {x:.1f} {y:.1f} "
    return path


def ink(dice):
    """Something that somebody left in the place for a signature: its name and the drawing, larger than the place if need be."""
    what = dice.choice(["name", "name", "name", "initials", "faint", "loop", "stamp", "cross", "typed", "long", "thick"])
    width, height, colour, pen, bends = dice.uniform(90, 170), dice.uniform(26, 44), "#1b2a6b", 1.5, 5
    colour = dice.choice(["#1b2a6b", "#111", "#222b55", "#0a3d8f"])
    if what == "typed":
        return what, f"<span class='hand'>{dice.choice(NAMES)}</span>"
    if what == "stamp":
        words = f"<b>{dice.choice(['AKKOORD', 'GEZIEN', 'OBS De Vliet'])}</b>"
        return what, f"<span class='stamp' style='transform: rotate({dice.uniform(-9, 9):.0f}deg)'>{words}</span>"
    if what == "initials":
        width, height, bends = dice.uniform(24, 44), dice.uniform(20, 30), 2
    elif what == "faint":
        colour, pen = dice.choice(["#9a9aa6", "#8f9bb8"]), 1.1
    elif what == "loop":
        bends = 3
    elif what == "long":
        width, height = dice.uniform(180, 230), dice.uniform(44, 60)
    elif what == "thick":
        pen = 2.8
    path = strokes(dice, width, height, bends)
    if what == "cross":
        width, height = 34, 26
        path = "M 3 3 L 31 24 M 30 2 L 4 25"
    svg = f"<svg width='{width:.0f}' height='{height:.0f}' viewBox='0 0 {width:.0f} {height:.0f}'>"
    svg += f"<path d='{path}' fill='none' stroke='{colour}' stroke-width='{pen}' stroke-linecap='round'/></svg>"
    return what, f"<span class='pen' style='left: {dice.uniform(2, 30):.0f}px; top: {dice.uniform(-8, 4):.0f}px'>{svg}</span>"


def field(dice, label, signed):
    what, drawing = ink(dice) if signed else (dice.choice(["nothing", "nothing", "nothing", "dirt"]), "")
    if what == "dirt":
        dots = "".join(
            f"<i style='left: {dice.uniform(0, 95):.0f}%; top: {dice.uniform(5, 95):.0f}%; width: {size}px; height: {size}px'></i>"
            for size in (dice.choice([1, 1, 2]) for _ in range(dice.randint(2, 6))))
        drawing = f"<span class='dirt'>{dots}</span>"
    return {"label": label, "what": what, "signed": signed, "drawing": f"<span class='ink'>{drawing}</span>"}


def lay(dice, kind, fields):
    """The fields in one way of laying them out."""
    label = lambda one: f"<span class='label'>{one['label']}</span>"
    room = dice.randint(44, 70)
    if kind == "dots":
        return "".join(f"<p style='margin: {room}px 0 0'>{label(one)} <span class='at'>{one['drawing']}{'.' * dice.randint(40, 60)}</span></p>" for one in fields)
    if kind == "underscores":
        return "".join(f"<p style='margin: {room}px 0 0'>{label(one)} <span class='at'>{one['drawing']}{'_' * dice.randint(24, 34)}</span></p>" for one in fields)
    if kind == "header-cells":
        heads = "".join(f"<th>{label(one)}</th>" for one in fields)
        cells = "".join(f"<td style='height: {room + 10}px'>{one['drawing']}</td>" for one in fields)
        return f"<table class='lines'><tr>{heads}</tr><tr>{cells}</tr></table>"
    if kind == "row-cells":
        return "<table class='lines'>" + "".join(f"<tr><td style='width: 40%; height: {room}px'>{label(one)}</td><td>{one['drawing']}</td></tr>" for one in fields) + "</table>"
    if kind == "rule-above":
        return "<div class='row'>" + "".join(f"<div class='block'><div style='height: {room}px' class='at low'>{one['drawing']}</div><div class='rule'></div>{label(one)}</div>" for one in fields) + "</div>"
    if kind == "box":
        return "".join(f"<div class='box' style='height: {room + 28}px'>{label(one)}<div class='at'>{one['drawing']}</div></div>" for one in fields)
    if kind == "open":
        return "".join(f"<p style='margin: 22px 0 {room}px'>{label(one)}<br><span class='at open'>{one['drawing']}</span></p>" for one in fields) + "<p>Wij bewaren dit formulier zo lang als de wet dat vraagt.</p>"
    if kind == "people":
        block = lambda one: f"<div class='block'><p>Naam: {dice.choice(NAMES)}</p><p>Datum: {dice.randint(1, 28)}-{dice.randint(1, 12)}-2026</p><p style='height: {room}px'>{label(one)}<br><span class='at open'>{one['drawing']}</span></p></div>"
        return "<div class='row'>" + "".join(block(one) for one in fields) + "</div>"
    if kind == "named-cells":
        rows = "".join(f"<tr style='height: {room}px'><td style='width: 38%'>{label(one)}<br><small>{dice.choice(NAMES)}</small></td><td>{one['drawing']}</td><td style='width: 22%'>Datum: {dice.randint(1, 28)}-{dice.randint(1, 12)}-2026</td></tr>" for one in fields)
        return f"<table class='lines'>{rows}</table>"
    if kind == "hint":
        return "".join(f"<p style='margin: 24px 0 0'>{label(one)}<br><small class='grey'>(alleen invullen als u het ermee eens bent)</small></p><div style='height: {room}px' class='at open'>{one['drawing']}</div><div class='rule'></div>" for one in fields)
    raise ValueError(kind)


KINDS = ["dots", "underscores", "header-cells", "row-cells", "rule-above", "box", "open", "people", "named-cells", "hint"]
STYLE = """
@page { size: A4; margin: 22mm 20mm } body { font: 11pt/1.35 FONT; margin: 0; color: #111 }
section { page-break-after: always; height: 245mm; overflow: hidden } h1 { font-size: 17pt }
.ink { position: relative; display: inline-block; width: 0; height: 0 } .pen { position: absolute }
.at { position: relative } .at .pen { bottom: auto; margin-top: -26px } .at.low .ink { margin-top: 26px }
td .pen, .box .pen, .open .pen { margin-top: 2px } table.lines { border-collapse: collapse; width: 100%; margin-top: 20px }
table.lines td, table.lines th { border: 1px solid #333; text-align: left; vertical-align: top; padding: 4px 6px; font-weight: normal }
.row { display: flex; gap: 24px; margin-top: 26px } .block { flex: 1 1 0; min-width: 0 } .rule { border-bottom: 1px solid #222; width: 75mm; max-width: 100% }
.box { border: 1px solid #444; width: 95mm; margin-top: 16px; padding: 4px 8px } .grey { color: #777 } small { font-size: 8pt }
.hand { position: absolute; white-space: nowrap; font: italic 15pt 'Liberation Serif'; color: #1b2a6b; margin: -14px 0 0 20px }
td .hand, .box .hand, .low .hand, .open .hand { margin-top: 4px } .stamp { position: absolute; white-space: nowrap; border: 2px solid #8a2b2b; color: #8a2b2b; padding: 2px 8px; margin: -16px 0 0 24px }
td .stamp, .box .stamp, .low .stamp, .open .stamp { margin-top: 2px } .dirt { position: absolute; width: 180px; height: 34px; margin-top: -22px } .dirt i { position: absolute; background: #555; border-radius: 50% }
"""


def page(dice, number):
    kind = KINDS[number % len(KINDS)]
    count = dice.choice([1, 2, 2, 3]) if kind in ("header-cells", "rule-above", "people") else dice.choice([2, 2, 3])
    who = dice.sample(WHO, count)
    pattern = dice.choice(LABELS)
    fields = [field(dice, pattern.format(who=one), dice.random() < 0.5) for one in who]
    text = "".join(f"<p>{one}</p>" for one in dice.sample(TEXT, dice.randint(1, 3)))
    body = f"<section><h1>{dice.choice(TITLES)}</h1><p>Leerling: {dice.choice(['Noa', 'Milan', 'Sara'])} · groep {dice.randint(1, 8)}</p>{text}{lay(dice, kind, fields)}<p style='margin-top: 40px'>Stuur dit formulier terug aan de school.</p></section>"
    return kind, fields, body


def places(pdf, number, labels):
    """Where each label begins on a page, as parts of its width and height, in the order of the labels."""
    text = subprocess.run(["pdftotext", "-f", str(number), "-l", str(number), "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
    size = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', text)
    width, height = float(size[1]), float(size[2])
    words = [(m[5], float(m[1]) / width, (float(m[2]) + float(m[4])) / 2 / height)
             for m in re.finditer(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', text)]
    found, used = [], set()
    for label in labels:
        parts = label.split()
        # The dots of a line may hang on its last word.
        begins = [at for at in range(len(words)) if at not in used and all(
            at + step < len(words) and words[at + step][0].startswith(part) for step, part in enumerate(parts))]
        if not begins:
            raise ValueError(f"page {number}: {label!r} is not among {[word for word, *_ in words]}")
        used.update(range(begins[0], begins[0] + len(parts)))
        found.append(words[begins[0]][1:])
    return found


def scanned(picture, how, dice):
    dots, slant, blur, noise, contrast, quality = how
    angle = dice.uniform(-slant, slant)
    picture = picture.convert("L").rotate(angle, resample=Image.BICUBIC, fillcolor=255)
    if blur:
        picture = picture.filter(ImageFilter.GaussianBlur(blur))
    light = np.asarray(picture, dtype=np.float32)
    light = 246 - (255 - light) * contrast
    grain = np.random.default_rng(dice.randrange(1 << 30)).normal(0, noise, light.shape)
    picture = Image.fromarray(np.clip(light + grain, 0, 255).astype(np.uint8))
    out = io.BytesIO()
    picture.save(out, "PDF", resolution=dots, quality=quality)
    return out.getvalue()


def main():
    dice = random.Random("compleet: places for signatures")
    made = [page(dice, number) for number in range(PAGES)]
    fonts = ["'Liberation Sans'", "'DejaVu Sans'", "'Liberation Serif'"]
    truth = ["# Each place for a signature: on which page, under which label, where that begins, and whether anybody wrote there."]
    for old in OUT.glob("form*.pdf"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        html, pdf = Path(folder, "forms.html"), Path(folder, "forms.pdf")
        style = STYLE.replace("FONT", fonts[0])
        html.write_text(f"<meta charset=utf-8><style>{style}</style>" + "".join(
            body.replace("<section>", f"<section style=\"font-family: {fonts[at % 3]}\">") for at, (_, _, body) in enumerate(made)))
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", str(html)], check=True, capture_output=True)
        subprocess.run(["pdfseparate", "-f", "1", "-l", str(PAGES), str(pdf), f"{folder}/page%d.pdf"], check=True)
        for at, (kind, fields, _) in enumerate(made):
            name, how = HOW[at % len(HOW)] if at % 7 else HOW[0]
            one = Path(folder, f"page{at + 1}.pdf")
            data = one.read_bytes()
            if how:
                png = Path(folder, "page")
                subprocess.run(["pdftoppm", "-r", str(how[0]), "-png", "-singlefile", str(one), str(png)], check=True)
                data = scanned(Image.open(png.with_suffix(".png")), how, dice)
            file = f"form{at:02}.pdf"
            (OUT / file).write_bytes(data)
            for given, (x, y) in zip(fields, places(one, 1, [given["label"] for given in fields])):
                truth.append(f'\n[[place]]\nfile = "{file}"\nlabel = "{given["label"]}"\nat = [{x:.3f}, {y:.3f}]\n'
                             f'signed = {str(given["signed"]).lower()}\nwhat = "{given["what"]}"\nlayout = "{kind}"\nscan = "{name}"')
    (OUT / "truth.toml").write_text("\n".join(truth) + "\n")


main()
