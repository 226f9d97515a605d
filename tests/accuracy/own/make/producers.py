"""Turns one text into a file as many sorts of software make it: a browser, Word's library, LibreOffice, a report
generator, a re-distiller, a scanner with and without reading software.

The markup is small: `# ` title, `## ` heading, `### ` small heading, `| a | b` table row, `* ` list item, `~ ` small
print, `---` new page, `===` a chart, `___` a line to sign on; anything else is a paragraph.
"""

import html
import io
import os
import re
import subprocess
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer, Table

EPOCH = 1795165200
ENVIRONMENT = dict(os.environ, SOURCE_DATE_EPOCH=str(EPOCH), TZ="UTC", LC_ALL="C.UTF-8")


def blocks(text):
    """Reads the markup."""
    found = []
    for line in text.strip().split("\n"):
        line = line.strip()
        if not line:
            continue
        if line == "---":
            found.append(("break", ""))
        elif line == "===":
            found.append(("chart", ""))
        elif line == "___":
            found.append(("line", ""))
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line[1:].split("|")]
            if found and found[-1][0] == "table":
                found[-1][1].append(cells)
            else:
                found.append(("table", [cells]))
        else:
            for mark, kind in (("### ", "h3"), ("## ", "h2"), ("# ", "h1"), ("* ", "li"), ("~ ", "small")):
                if line.startswith(mark):
                    found.append((kind, line[len(mark):]))
                    break
            else:
                found.append(("p", line))
    return found


def run(*command):
    """Runs a program and says what it said when it fails."""
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, timeout=240)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]}: {done.stdout}{done.stderr}")


CHART = ('<svg viewBox="0 0 400 160" width="150mm" xmlns="http://www.w3.org/2000/svg"><path d="M20 10V140H390" fill="none" '
         'stroke="#333"/><path d="M20 130L100 105L180 95L260 70L340 62" fill="none" stroke="#06c" stroke-width="2"/>'
         '<path d="M20 120L100 90L180 66L260 40L340 20" fill="none" stroke="#aaa" stroke-dasharray="4"/>'
         '<text x="20" y="155" font-size="9">M5</text><text x="100" y="155" font-size="9">E5</text>'
         '<text x="180" y="155" font-size="9">M6</text><text x="260" y="155" font-size="9">E6</text></svg>')


def page_of(text, style="", header="", footer="", size="A4"):
    """Renders the markup as a web page."""
    parts = []
    for kind, value in blocks(text):
        if kind in ("h1", "h2", "h3", "p", "li"):
            parts.append(f"<{kind}>{html.escape(value)}</{kind}>")
        elif kind == "small":
            parts.append(f"<p class=small>{html.escape(value)}</p>")
        elif kind == "table":
            rows = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in value)
            parts.append(f"<table>{rows}</table>")
        elif kind == "break":
            parts.append('<div style="break-before:page"></div>')
        elif kind == "line":
            parts.append('<div style="border-bottom:1px solid;width:60mm;height:14mm"></div>')
        elif kind == "chart":
            parts.append(CHART)
    head = f'<div class=head>{html.escape(header)}</div>' if header else ""
    foot = f'<div class=foot>{html.escape(footer)}</div>' if footer else ""
    css = (f"@page{{size:{size};margin:22mm 18mm}}body{{font:11pt/1.35 'Liberation Serif',serif;margin:0}}table{{border-collapse:"
           "collapse;width:100%;margin:2mm 0}td{border:1px solid #bbb;padding:1mm 2mm;vertical-align:top}.small{font-size:8pt}"
           ".head{position:fixed;top:-16mm;right:0;font-size:8pt}.foot{position:fixed;bottom:-16mm;left:0;font-size:8pt}" + style)
    return f'<!doctype html><html lang=nl><meta charset=utf-8><style>{css}</style><body>{head}{foot}{"".join(parts)}</body></html>'


def chromium(text, target, **options):
    """A web application that prints."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(page_of(text, **options), encoding="utf-8")
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={folder}/profile", f"--print-to-pdf={target}", page.as_uri())


def shade(cell):
    """Colours a table cell, as forms do."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), "DDE6EE")
    cell._tc.get_or_add_tcPr().append(mark)


def word(text, target, header="", footer="", font="Calibri", size="", columns=1, plain=False):
    """Word, through python-docx. `plain`: bold paragraphs where others use heading styles."""
    document = docx.Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = font, Pt(11)
    core, section = document.core_properties, document.sections[0]
    core.author, core.title, core.comments = "", "", ""
    core.created = core.modified = datetime.fromtimestamp(EPOCH, timezone.utc).replace(tzinfo=None)
    section.header.paragraphs[0].text, section.footer.paragraphs[0].text = header, footer
    if "landscape" in size:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    if columns > 1:
        mark = OxmlElement("w:cols")
        mark.set(qn("w:num"), str(columns))
        section._sectPr.append(mark)
    for kind, value in blocks(text):
        if kind in ("h1", "h2", "h3"):
            if plain:
                document.add_paragraph().add_run(value).bold = True
            else:
                document.add_heading(value, {"h1": 0, "h2": 1, "h3": 2}[kind])
        elif kind == "li":
            document.add_paragraph(value, style="List Bullet")
        elif kind in ("p", "small"):
            document.add_paragraph(value)
        elif kind == "table":
            table = document.add_table(rows=0, cols=max(map(len, value)))
            table.style = "Table Grid"
            for number, row in enumerate(value):
                for cell, said in zip(table.add_row().cells, row):
                    cell.text = said
                    if number == 0:
                        shade(cell)
        elif kind == "break":
            document.add_page_break()
        elif kind == "line":
            document.add_paragraph("." * 60)
        elif kind == "chart":
            document.add_picture(chart_picture())
    document.save(target)


def chart_picture():
    """A chart as it is pasted into a text."""
    picture = Image.new("L", (400, 160), 255)
    draw = ImageDraw.Draw(picture)
    draw.line([(20, 10), (20, 140), (390, 140)], fill=0)
    draw.line([(20, 130), (100, 105), (180, 95), (260, 70), (340, 62)], fill=80, width=2)
    out = io.BytesIO()
    picture.save(out, "PNG")
    out.seek(0)
    return out


def office(source, target, form):
    """Has LibreOffice turn one file into another."""
    with tempfile.TemporaryDirectory() as folder:
        run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form,
            "--outdir", folder, str(source))
        made = next(Path(folder).glob(f"{Path(source).stem}.{form.split(':')[0]}"))
        Path(target).write_bytes(made.read_bytes())


def writer(text, target, **options):
    """LibreOffice Writer, saved as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "text.docx"
        word(text, source, **options)
        office(source, target, "pdf")


def writer_word(text, target, **options):
    """LibreOffice Writer, saved as Word."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "text.html"
        source.write_text(page_of(text, **options), encoding="utf-8")
        office(source, Path(folder) / "text.odt", "odt:writer8")
        office(Path(folder) / "text.odt", target, "docx:MS Word 2007 XML")


def calc(text, target):
    """A spreadsheet, saved as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sheet.csv"
        rows = []
        for kind, value in blocks(text):
            rows += value if kind == "table" else [[value]]
        source.write_text("\n".join(",".join('"' + c.replace('"', '""') + '"' for c in row) for row in rows), encoding="utf-8")
        office(source, target, "pdf:calc_pdf_Export")


def generator(text, target, columns=1, size="", header="", footer="", font="Helvetica", width=34):
    """A report generator: fixed frames, words broken where the column ends."""
    page = landscape(A4) if "landscape" in size else A4
    wide, high = page
    gap = 20
    each = (wide - 100 - gap * (columns - 1)) / columns
    frames = [Frame(50 + n * (each + gap), 55, each, high - 120) for n in range(columns)]

    def around(sheet, _):
        sheet.setFont(font, 8)
        sheet.drawString(50, high - 35, header)
        sheet.drawString(50, 30, footer)
        sheet.drawRightString(wide - 50, 30, f"Pagina {sheet.getPageNumber()}")

    document = BaseDocTemplate(str(target), pagesize=page, invariant=1)
    document.addPageTemplates([PageTemplate(frames=frames, onPage=around)])
    base = ParagraphStyle("p", fontName=font, fontSize=10, leading=13, spaceAfter=4)
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    styles = {"p": base, "li": base, "small": ParagraphStyle("s", base, fontSize=7, leading=9),
              "h1": ParagraphStyle("1", base, fontName=bold, fontSize=17, leading=21, spaceAfter=8),
              "h2": ParagraphStyle("2", base, fontName=bold, fontSize=12, leading=15, spaceBefore=6),
              "h3": ParagraphStyle("3", base, fontName=bold)}
    story = []
    for kind, value in blocks(text):
        if kind in styles:
            said = html.escape(value)
            story.append(Paragraph(("• " if kind == "li" else "") + said, styles[kind]))
        elif kind == "table":
            cells = [[Paragraph(html.escape(cell), base) for cell in row] for row in value]
            most = max(map(len, cells))
            story.append(Table([row + [""] * (most - len(row)) for row in cells], colWidths=[each / most] * most))
        elif kind == "break":
            story.append(PageBreak())
        else:
            story.append(Spacer(1, 30))
    document.build(story)


def typewriter(text, target, width=62, size="", hyphens=True):
    """An old program that places each line itself, and breaks words with a hyphen at the right margin."""
    page = landscape(A4) if "landscape" in size else A4
    sheet = canvas.Canvas(str(target), pagesize=page, invariant=1)
    high = page[1] - 60
    place = high

    def put(line, font="Courier", points=10):
        nonlocal place
        if place < 60:
            sheet.showPage()
            place = high
        sheet.setFont(font, points)
        sheet.drawString(60, place, line)
        place -= points + 4

    for kind, value in blocks(text):
        if kind == "break":
            sheet.showPage()
            place = high
        elif kind == "table":
            for row in value:
                put("".join(cell.ljust(max(4, width // len(row))) for cell in row))
        elif kind in ("h1", "h2", "h3"):
            put("", points=4)
            put(value.upper() if kind == "h1" else value, "Courier-Bold", 13 if kind == "h1" else 10)
        elif kind in ("p", "li", "small"):
            line = ""
            for spoken in value.split():
                room = width - len(line) - 1
                if len(spoken) <= room:
                    line = f"{line} {spoken}".strip()
                elif hyphens and room > 5 and len(spoken) > 9 and spoken.isalpha():
                    put(f"{line} {spoken[:room - 2]}-".strip())
                    line = spoken[room - 2:]
                else:
                    put(line)
                    line = spoken
            put(line)
        else:
            place -= 30
    sheet.save()


def distilled(text, target, **options):
    """A browser's print that went through a "PDF printer" once more."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.pdf"
        chromium(text, source, **options)
        run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook", f"-sOutputFile={target}", str(source))


def scan(text, target, ocr=False, dpi=75, **options):
    """Printed, signed perhaps, and laid on the glass. `ocr`: the copier reads along and hides its text under the picture."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.pdf"
        chromium(text, source, **options)
        run("pdftoppm", "-r", str(dpi), "-gray", str(source), f"{folder}/page")
        run("pdftotext", "-bbox", str(source), f"{folder}/words.html")
        found = Path(folder, "words.html").read_text(encoding="utf-8").split("<page ")[1:]
        sheet = canvas.Canvas(str(target), pagesize=A4, invariant=1)
        for number, path in enumerate(sorted(Path(folder).glob("page*.pgm"))):
            picture = Image.open(path).rotate(0.4, fillcolor=250)
            jpeg = Path(folder) / f"{path.stem}.jpg"
            picture.save(jpeg, "JPEG", quality=35)
            sheet.drawImage(str(jpeg), 0, 0, A4[0], A4[1])
            if ocr:
                words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', found[number])
                hidden = sheet.beginText()
                hidden.setTextRenderMode(3)
                for left, _top, _right, bottom, said in words:
                    hidden.setFont("Helvetica", 9)
                    hidden.setTextOrigin(float(left), A4[1] - float(bottom) + 2)
                    hidden.textOut(html.unescape(said) + " ")
                sheet.drawText(hidden)
            sheet.showPage()
        sheet.save()


def joined(parts, target):
    """Several files put behind one another, by qpdf."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, (maker, text, options) in enumerate(parts):
            paths.append(Path(folder) / f"{number}.pdf")
            maker(text, paths[-1], **options)
        run("qpdf", "--empty", "--pages", *map(str, paths), "--", str(target))
