"""Makes documents as schools make them: with a word processor, a browser, a Word library and a scanner.

A document is a list of blocks (see `documents.py`); each producer turns the same blocks into a file of its own making.
"""

import html
import io
import os
import random
import shutil
import subprocess
import tempfile
import time
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import docx
from docx.shared import Cm, Pt
from PIL import Image, ImageChops, ImageDraw, ImageFilter

# Producers that honour it write this moment into their files: 20 November 2026, 09:00 UTC.
EPOCH = 1795165200
ENVIRONMENT = dict(os.environ, SOURCE_DATE_EPOCH=str(EPOCH), TZ="UTC", LC_ALL="C.UTF-8")

STYLE = """
@page { size: A4; margin: 18mm 16mm; }
body { font: 10.5pt 'Liberation Sans', Arial, sans-serif; color: #222; margin: 0; }
h1 { font-size: 19pt; color: #1d4f91; margin: 0 0 4mm; }
h2 { font-size: 13pt; color: #1d4f91; border-bottom: 1px solid #9ab; margin: 6mm 0 2mm; break-after: avoid; }
h3 { font-size: 10.5pt; font-weight: bold; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2.5mm; line-height: 1.4; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; font-size: 9.5pt; }
td, th { border: 1px solid #aab; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
th { background: #e6edf5; } .small { font-size: 8pt; color: #666; } .break { break-before: page; }
.line { border-bottom: 1px solid #333; height: 14mm; width: 75mm; margin-bottom: 5mm; }
.mark { position: fixed; top: 110mm; left: 25mm; font-size: 80pt; color: #ddd; transform: rotate(-40deg); }
"""


def to_html(blocks):
    """Renders blocks as a web page."""
    parts = []
    for kind, value in blocks:
        if kind == "title":
            parts.append(f"<h1>{html.escape(value)}</h1>")
        elif kind in ("h2", "h3"):
            parts.append(f"<{kind}>{html.escape(value)}</{kind}>")
        elif kind == "p":
            parts.append(f"<p>{html.escape(value)}</p>" if value else "<p>&nbsp;</p>")
        elif kind == "small":
            parts.append(f'<p class="small">{html.escape(value)}</p>')
        elif kind == "table":
            head, *rows = value
            parts.append("<table>")
            if head:
                parts.append("<tr>" + "".join(f"<th>{html.escape(c)}</th>" for c in head) + "</tr>")
            for row in rows:
                parts.append("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>")
            parts.append("</table>")
        elif kind == "line":
            parts.append('<div class="line"></div>')
        elif kind == "break":
            parts.append('<div class="break"></div>')
        elif kind == "mark":
            parts.append(f'<div class="mark">{html.escape(value)}</div>')
        elif kind == "chart":
            parts.append(chart(value))
        else:
            raise ValueError(kind)
    return f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title></title><style>{STYLE}</style></head><body>{"".join(parts)}</body></html>'


def chart(series):
    """Draws a line chart: a list of (label, values between 0 and 100) over equal steps."""
    colours = ["#1d4f91", "#b03a2e", "#1e8449", "#7d6608"]
    lines = ['<svg viewBox="0 0 520 260" width="170mm" xmlns="http://www.w3.org/2000/svg">']
    for level in range(0, 101, 20):
        y = 220 - 2 * level
        lines.append(f'<line x1="30" y1="{y}" x2="500" y2="{y}" stroke="#ccd"/><text x="5" y="{y + 3}" font-size="9">{level}</text>')
    for index, (label, values) in enumerate(series):
        points = " ".join(f"{40 + i * 440 // max(1, len(values) - 1)},{220 - 2 * v}" for i, v in enumerate(values))
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colours[index % 4]}" stroke-width="2"/>')
        lines.append(f'<text x="{40 + index * 120}" y="250" font-size="10" fill="{colours[index % 4]}">{html.escape(label)}</text>')
    lines.append("</svg>")
    return "".join(lines)


def chart_picture(series):
    """Draws the same line chart as a picture, as it is pasted into a word processor."""
    picture = Image.new("P", (520, 260), 0)
    picture.putpalette([255, 255, 255, 200, 200, 210, 29, 79, 145, 176, 58, 46, 30, 132, 73, 125, 102, 8])
    draw = ImageDraw.Draw(picture)
    for level in range(0, 101, 20):
        draw.line([(30, 220 - 2 * level), (500, 220 - 2 * level)], fill=1)
    for index, (label, values) in enumerate(series):
        points = [(40 + i * 440 // max(1, len(values) - 1), 220 - 2 * v) for i, v in enumerate(values)]
        draw.line(points, fill=2 + index % 4, width=2)
        draw.text((40 + index * 120, 240), label, fill=2 + index % 4)
    out = io.BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def run(*command):
    """Runs a program and says what it said when it fails."""
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=240)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")


def browser(blocks, target):
    """Prints a page with Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(to_html(blocks), encoding="utf-8")
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", page.as_uri())


def word(blocks, target, header="", properties_title=""):
    """Writes a Word file with python-docx, from Word's own default template."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Calibri"
    document.styles["Normal"].font.size = Pt(11)
    core = document.core_properties
    moment = datetime.fromtimestamp(EPOCH, timezone.utc).replace(tzinfo=None)
    core.author, core.title, core.comments = "", properties_title, ""
    core.created = core.modified = moment
    if header:
        document.sections[0].header.paragraphs[0].text = header
    fresh_page = False
    for kind, value in blocks:
        if kind == "title":
            document.add_heading(value, 0)
        elif kind == "h2":
            document.add_heading(value, 1).paragraph_format.page_break_before = fresh_page
            fresh_page = False
        elif kind == "h3":
            document.add_heading(value, 2)
        elif kind in ("p", "small"):
            document.add_paragraph(value)
        elif kind == "table":
            head, *rows = value
            rows = ([head] if head else []) + rows
            table = document.add_table(rows=0, cols=max(map(len, rows)))
            table.style = "Table Grid"
            for row in rows:
                for cell, text in zip(table.add_row().cells, row):
                    cell.text = text
        elif kind == "line":
            document.add_paragraph("_" * 40)
        elif kind == "break":
            fresh_page = True
        elif kind == "chart":
            document.add_picture(chart_picture(value), width=Cm(15))
        else:
            raise ValueError(kind)
    document.save(target)
    fixed_times(target)


def fixed_times(target):
    """Gives every entry of a zip the same moment, so that two runs make the same bytes."""
    with zipfile.ZipFile(target) as source:
        entries = [(info, source.read(info)) for info in source.infolist()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for info, data in entries:
            fresh = zipfile.ZipInfo(info.filename, (2026, 11, 20, 10, 0, 0))
            fresh.compress_type = info.compress_type
            fresh.external_attr = info.external_attr
            out.writestr(fresh, data)


def office(source, target, filter_name):
    """Lets LibreOffice convert a file."""
    with tempfile.TemporaryDirectory() as folder:
        run("soffice", "--headless", "--norestore", f"-env:UserInstallation=file:///tmp/compleet-samples-office",
            "--convert-to", filter_name, "--outdir", folder, str(source))
        made = next(Path(folder).iterdir())
        shutil.copyfile(made, target)


def office_pdf(blocks, target):
    """A letter or form typed in a word processor and exported as PDF by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "bron.docx"
        word(blocks, source)
        office(source, target, "pdf:writer_pdf_Export")


def office_file(blocks, target, filter_name):
    """A word processor's own file, as LibreOffice writes it (docx, doc or odt)."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "bron.html"
        source.write_text(to_html(blocks), encoding="utf-8")
        run("soffice", "--headless", "--norestore", "-env:UserInstallation=file:///tmp/compleet-samples-office",
            "--infilter=HTML (StarWriter)", "--convert-to", filter_name, "--outdir", folder, str(source))
        made = [path for path in Path(folder).iterdir() if path.name != "bron.html"][0]
        shutil.copyfile(made, target)


def pages_as_pictures(pdf, dots=100):
    """Renders every page of a PDF in grey."""
    with tempfile.TemporaryDirectory() as folder:
        run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pnggray", f"-r{dots}", "-dTextAlphaBits=4",
            "-dGraphicsAlphaBits=4", f"-sOutputFile={folder}/%03d.png", str(pdf))
        return [Image.open(io.BytesIO(path.read_bytes())).convert("L") for path in sorted(Path(folder).iterdir())]


def handwriting(picture, spot, seed, words=2):
    """Draws a scribble with a pen at a spot given in millimetres."""
    rnd = random.Random(seed)
    draw = ImageDraw.Draw(picture)
    scale = picture.width / 210
    x, y = spot[0] * scale, spot[1] * scale
    for _ in range(words):
        points = []
        for step in range(rnd.randint(9, 14)):
            x += rnd.uniform(4, 11) * scale / 4
            points.append((x, y + rnd.uniform(-4.5, 4.5) * scale * (1.4 if step == 0 else 0.8)))
        draw.line(points, fill=45, width=max(2, int(scale / 2)), joint="curve")
        x += 3 * scale


def scanner(blocks, target, signatures=(), seed=1, dots=100, last_page_only=False, backs=False):
    """Prints the blocks, signs them with a pen and lays them on a scanner: pictures without any text. With `backs` the
    scanner takes the white back of each sheet, too; without blocks it takes nothing but a white sheet."""
    rnd = random.Random(seed)
    back = Image.new("L", (round(8.27 * dots), round(11.69 * dots)), 252)
    pictures = [] if blocks else [back]
    if blocks:
        with tempfile.TemporaryDirectory() as folder:
            paper = Path(folder) / "papier.pdf"
            browser(blocks, paper)
            pictures = pages_as_pictures(paper, dots)
    if last_page_only:
        pictures = pictures[-1:]
    for index, (page, spot) in enumerate(signatures):
        handwriting(pictures[page], spot, seed * 100 + index)
    if backs:
        pictures = [side for picture in pictures for side in (picture, back)]
    scans = []
    for picture in pictures:
        turned = picture.rotate(rnd.uniform(-1.1, 1.1), resample=Image.Resampling.BICUBIC, fillcolor=250)
        grain = Image.frombytes("L", turned.size, rnd.randbytes(turned.width * turned.height))
        grain = grain.filter(ImageFilter.GaussianBlur(1.1)).point(lambda v: max(0, (v - 118) // 6))
        scans.append(ImageChops.subtract(turned.filter(ImageFilter.GaussianBlur(0.4)), grain))
    moment = time.gmtime(EPOCH)
    scans[0].save(target, "PDF", save_all=True, append_images=scans[1:], resolution=float(dots), quality=38,
                  title="", producer="", creationDate=moment, modDate=moment)
