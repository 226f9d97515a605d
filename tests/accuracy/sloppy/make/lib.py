"""Small helpers: one light markup, several real producers (Chromium, Word/LibreOffice, reportlab, Calc, scanner-like images)."""
import html as H, os, random, re, shutil, subprocess, sys, tempfile, zipfile, hashlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
TMP = Path(tempfile.mkdtemp(prefix="sloppy"))
FORCE = "--force" in sys.argv


def run(cmd, timeout=120, **kw):
    return subprocess.run([str(c) for c in cmd], timeout=timeout, check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kw)


# ---------------------------------------------------------------- markup
# "# " h1   "## " h2   "### " h3   "- " bullet   "| a | b |" table row ("//" = line break inside)   "k:: v" label line
# "^ " right   "!! " centred   "~ " small   "[box] " box   "---" page break   "===" rule   "___ n" n empty lines   "$$ img path"
def parse(text):
    out = []
    for line in text.strip("\n").split("\n"):
        s = line.strip()
        if not s:
            out.append(("gap",)); continue
        if s == "---": out.append(("pb",)); continue
        if s == "===": out.append(("hr",)); continue
        m = re.match(r"^___ (\d+)$", s)
        if m: out.append(("sp", int(m[1]))); continue
        for mark, k in (("### ", "h3"), ("## ", "h2"), ("# ", "h1"), ("- ", "li"), ("^ ", "right"), ("!! ", "center"), ("~ ", "small"), ("[box] ", "box"), ("$$ ", "img")):
            if s.startswith(mark):
                out.append((k, s[len(mark):])); break
        else:
            if s.startswith("|"):
                cells = [c.strip() for c in s.strip().strip("|").split("|")]
                if s.endswith("||"): cells.append("")
                if out and out[-1][0] == "table": out[-1][1].append(cells)
                else: out.append(("table", [cells]))
            elif re.match(r"^.{1,60}?::(\s|$)", s):
                k, v = s.split("::", 1)
                if out and out[-1][0] == "kv": out[-1][1].append((k.strip(), v.strip()))
                else: out.append(("kv", [(k.strip(), v.strip())]))
            else: out.append(("p", s))
    return out


def br(t): return H.escape(t).replace("//", "<br>")


# ---------------------------------------------------------------- Chromium
CSS = {
    "arial": "body{font:10.5pt 'Liberation Sans'} h1{font-size:18pt} h2{font-size:12.5pt} td{padding:3px 6px}",
    "serif": "body{font:11.5pt 'Liberation Serif';line-height:1.35} h1{font-size:16pt;text-align:center} h2{font-size:12pt;font-style:italic}",
    "narrow": "body{font:10pt 'Liberation Sans Narrow';width:9.5cm;margin-left:1cm;text-align:justify;hyphens:auto} h1{font-size:15pt;line-height:1} h2{font-size:11pt}",
    "cols": "body{font:9.5pt 'DejaVu Sans'} main{column-count:2;column-gap:8mm} h1{column-span:all;font-size:17pt;color:#336} h2{font-size:10.5pt;border-bottom:1px solid #336}",
    "bars": "body{font:10pt 'Liberation Sans'} h1{background:#0a6b7c;color:#fff;padding:8px;font-size:15pt} h2{background:#d7ebee;padding:4px;font-size:11pt} table.t td{border:1px solid #0a6b7c}",
    "tiny": "body{font:8pt 'DejaVu Sans'} h1{font-size:11pt} h2{font-size:9pt} td{padding:1px 3px}",
    "round": "body{font:11pt 'URW Gothic'} h1{font-size:20pt;color:#c2410c} h2{color:#c2410c;font-size:13pt} .box{border-radius:10px;background:#fff4e6}",
    "type": "body{font:10.5pt 'Liberation Mono'} h1{font-size:12pt;text-decoration:underline} h2{font-size:10.5pt;text-decoration:underline}",
    "book": "body{font:11pt 'P052'} h1{font-size:22pt;font-weight:normal;border-bottom:3px double #777} h2{font-variant:small-caps}",
}
BASE = "@page{size:A4;margin:16mm 17mm} table.t{border-collapse:collapse;width:100%;margin:6px 0;break-inside:auto} table.t td{border:1px solid #888;vertical-align:top} " \
       ".kv td{padding:2px 8px 2px 0;vertical-align:top} .box{border:1.5px solid #555;padding:6px 9px;margin:8px 0} .right{text-align:right} .center{text-align:center;font-weight:bold} .small{font-size:80%;color:#555} " \
       ".lay{width:100%;border-collapse:collapse} .lay>thead td,.lay>tfoot td{font-size:8pt;color:#444} ul{margin:4px 0;padding-left:18px} .wm{position:fixed;top:38%;left:2%;font-size:110pt;color:rgba(190,30,30,.17);transform:rotate(-38deg);font-weight:bold} p{margin:6px 0}"


def to_html(text, theme="arial", css="", header="", footer="", wm="", raw_top="", raw_bottom="", nohead=False):
    b = []
    for x in parse(text):
        k = x[0]
        if k in ("h1", "h2", "h3"): b.append(f"<{k}>{br(x[1])}</{k}>")
        elif k == "p": b.append(f"<p>{br(x[1])}</p>")
        elif k == "li": b.append(f"<ul><li>{br(x[1])}</li></ul>")
        elif k == "right": b.append(f"<div class=right>{br(x[1])}</div>")
        elif k == "center": b.append(f"<div class=center>{br(x[1])}</div>")
        elif k == "small": b.append(f"<div class=small>{br(x[1])}</div>")
        elif k == "box": b.append(f"<div class=box>{br(x[1])}</div>")
        elif k == "img": b.append(f'<img src="file://{x[1]}" style="max-width:100%">')
        elif k == "hr": b.append("<hr>")
        elif k == "pb": b.append('<div style="break-after:page"></div>')
        elif k == "sp": b.append("<br>" * x[1])
        elif k == "kv": b.append("<table class=kv>" + "".join(f"<tr><td>{br(a)}</td><td>{br(v)}</td></tr>" for a, v in x[1]) + "</table>")
        elif k == "table":
            n = max(map(len, x[1]))
            b.append("<table class=t>" + "".join("<tr>" + "".join(f"<td>{br(c)}</td>" for c in r + [""] * (n - len(r))) + "</tr>" for r in x[1]) + "</table>")
    body = "<main>" + "\n".join(b) + "</main>"
    if header or footer:
        body = f"<table class=lay><thead><tr><td>{header}</td></tr></thead><tbody><tr><td>{body}</td></tr></tbody><tfoot><tr><td>{footer}</td></tr></tfoot></table>"
    w = f"<div class=wm>{wm}</div>" if wm else ""
    return f"<!doctype html><html lang=nl><head><meta charset=utf-8><title></title><style>{BASE}{CSS[theme]}{css}</style></head><body>{w}{raw_top}{body}{raw_bottom}</body></html>"


def chromium(htmltext, out):
    src = TMP / "in.html"; src.write_text(htmltext, encoding="utf-8")
    out = Path(out); out.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(3):
        try:
            run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={TMP}/chr", "--no-pdf-header-footer", f"--print-to-pdf={out}", src.as_uri()], timeout=90)
        except Exception: pass
        if out.exists() and out.stat().st_size > 500: return out
    raise RuntimeError(f"chromium failed: {out}")


def html_pdf(out, text, **kw): return chromium(to_html(text, **kw), out)


# ---------------------------------------------------------------- Word
def docx_make(out, text, font="Calibri", size=11, header="", footer="", cols=1, kv="tab", heads="style", boxes=(), watermark="", margins=2.2, grid=True, caps=False, tablestyle="Table Grid"):
    import docx
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A, WD_BREAK
    from docx.oxml import parse_xml, OxmlElement
    from docx.oxml.ns import qn, nsdecls
    d = docx.Document()
    st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(margins); sec.top_margin = sec.bottom_margin = Cm(2)
    if header: sec.header.paragraphs[0].text = header
    if footer: sec.footer.paragraphs[0].text = footer
    if cols > 1:
        c = sec._sectPr.find(qn("w:cols"))
        if c is None: c = OxmlElement("w:cols"); sec._sectPr.append(c)
        c.set(qn("w:num"), str(cols)); c.set(qn("w:space"), "400")
    V = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    if watermark:
        p = sec.header.paragraphs[0]
        p._p.append(parse_xml(f'<w:r {nsdecls("w")} {V}><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
                              f'<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:120pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="{watermark}"/></v:shape></w:pict></w:r>'))

    def put(p, t):
        parts = t.split("//")
        for i, s in enumerate(parts):
            r = p.add_run(s.upper() if caps and getattr(p, "_cap", 0) else s)
            if i < len(parts) - 1: r.add_break()
        return p
    for (bt, x, y, w, h) in boxes:
        p = d.add_paragraph()
        inner = "".join(f'<w:p><w:r><w:t xml:space="preserve">{H.escape(l)}</w:t></w:r></w:p>' for l in bt.split("//"))
        p._p.append(parse_xml(f'<w:r {nsdecls("w")} {V}><w:pict><v:shape id="tb{x}{y}" style="position:absolute;margin-left:{x}pt;margin-top:{y}pt;width:{w}pt;height:{h}pt;z-index:1" fillcolor="#ffffcc" stroked="t"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
    for x in parse(text):
        k = x[0]
        if k in ("h1", "h2", "h3"):
            n = int(k[1])
            if heads == "style": put(d.add_heading("", n if n < 3 else 3), x[1])
            else:
                p = d.add_paragraph(); put(p, x[1].upper() if heads == "caps" else x[1])
                for r in p.runs:
                    r.bold = True
                    r.font.size = Pt(size + (5 if n == 1 else 1))
                    if heads == "under": r.underline = True; r.bold = n == 1
        elif k == "p": put(d.add_paragraph(), x[1])
        elif k == "li": put(d.add_paragraph(style="List Bullet"), x[1])
        elif k == "right": p = put(d.add_paragraph(), x[1]); p.alignment = A.RIGHT
        elif k == "center":
            p = put(d.add_paragraph(), x[1]); p.alignment = A.CENTER
            for r in p.runs: r.bold = True
        elif k == "small":
            p = put(d.add_paragraph(), x[1])
            for r in p.runs: r.font.size = Pt(8)
        elif k == "box":
            t = d.add_table(1, 1); t.style = "Table Grid"; put(t.cell(0, 0).paragraphs[0], x[1]); d.add_paragraph()
        elif k == "img": d.add_picture(x[1], width=Cm(14))
        elif k == "hr": d.add_paragraph("_" * 60)
        elif k == "pb": d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif k == "sp":
            for _ in range(x[1]): d.add_paragraph()
        elif k == "kv":
            if kv == "table":
                t = d.add_table(0, 2)
                if grid: t.style = "Table Grid"
                for a, v in x[1]:
                    c = t.add_row().cells; put(c[0].paragraphs[0], a); put(c[1].paragraphs[0], v)
            else:
                for a, v in x[1]:
                    p = d.add_paragraph(); p.paragraph_format.space_after = Pt(0)
                    put(p, f"{a}\t{v}" if kv == "tab" else f"{a}: {v}" if kv == "colon" else f"{a}............{v}")
        elif k == "table":
            n = max(map(len, x[1])); t = d.add_table(0, n); t.style = tablestyle
            for r in x[1]:
                c = t.add_row().cells
                for i, s in enumerate(r): put(c[i].paragraphs[0], s)
    d.core_properties.author = ""; d.core_properties.title = ""
    out = Path(out); out.parent.mkdir(parents=True, exist_ok=True); d.save(out); return out


def soffice(src, out, fmt=None):
    out = Path(out); fmt = fmt or out.suffix[1:]
    od = TMP / "so"; shutil.rmtree(od, ignore_errors=True); od.mkdir()
    for _ in range(3):
        try: run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--convert-to", fmt, "--outdir", od, src], timeout=120)
        except Exception: pass
        got = list(od.iterdir())
        if got:
            out.parent.mkdir(parents=True, exist_ok=True); shutil.move(got[0], out); return out
    raise RuntimeError(f"soffice failed: {src}")


def docx_pdf(out, text, **kw):
    t = TMP / "d.docx"; docx_make(t, text, **kw); return soffice(t, out)


def html_lo(out, text, **kw):
    """the html opened and saved by LibreOffice Writer: pdf, docx, doc or odt"""
    t = TMP / "h.html"; t.write_text(to_html(text, **kw), encoding="utf-8")
    o = TMP / "h.odt"
    od = TMP / "so2"; shutil.rmtree(od, ignore_errors=True); od.mkdir()
    run(["soffice", f"-env:UserInstallation=file://{TMP}/lo", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "odt:writer8", "--outdir", od, t], timeout=120)
    shutil.move(next(od.iterdir()), o)
    if Path(out).suffix == ".odt": shutil.copy(o, out); return out
    return soffice(o, out)


# ---------------------------------------------------------------- reportlab
def rl_pdf(out, text, font="Helvetica", size=10, header="", footer="", margin=50, wm="", lead=1.25, kvw=150, grid=True):
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, PageBreak, Table, Image, HRFlowable
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.lib import colors
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    n = PS("n", fontName=font, fontSize=size, leading=size * lead, spaceAfter=4)
    S = {"h1": PS("h1", parent=n, fontName=bold, fontSize=size + 5, leading=size + 8, spaceAfter=8), "h2": PS("h2", parent=n, fontName=bold, fontSize=size + 1, spaceBefore=7), "h3": PS("h3", parent=n, fontName=bold),
         "right": PS("r", parent=n, alignment=2), "center": PS("c", parent=n, alignment=1, fontName=bold), "small": PS("s", parent=n, fontSize=size - 2.5, textColor=colors.grey), "p": n, "li": PS("li", parent=n, leftIndent=12, bulletIndent=2)}
    fl = []
    for x in parse(text):
        k = x[0]
        if k in S: fl.append(Paragraph(br(x[1]).replace("<br>", "<br/>"), S[k], bulletText="-" if k == "li" else None))
        elif k == "gap": fl.append(Spacer(1, 3))
        elif k == "hr": fl.append(HRFlowable(width="100%"))
        elif k == "pb": fl.append(PageBreak())
        elif k == "sp": fl.append(Spacer(1, 14 * x[1]))
        elif k == "img": fl.append(Image(x[1], width=400, height=230))
        elif k == "box": fl.append(Table([[Paragraph(br(x[1]).replace("<br>", "<br/>"), n)]], style=[("BOX", (0, 0), (-1, -1), 1, colors.black)]))
        elif k == "kv": fl.append(Table([[Paragraph(br(a), n), Paragraph(br(v).replace("<br>", "<br/>"), n)] for a, v in x[1]], colWidths=[kvw, 495 - kvw], hAlign="LEFT", style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0)]))
        elif k == "table":
            m = max(map(len, x[1]))
            cs = PS("cell", parent=n, fontSize=max(6.5, size - 1.5), leading=size, spaceAfter=0)
            fl.append(Table([[Paragraph(br(c).replace("<br>", "<br/>"), cs) for c in r + [""] * (m - len(r))] for r in x[1]], colWidths=[(595 - 2 * margin) / m] * m, style=([("GRID", (0, 0), (-1, -1), .4, colors.grey)] if grid else []) + [("VALIGN", (0, 0), (-1, -1), "TOP")]))

    def page(c, d):
        c.setFont(font, 7.5)
        if header: c.drawString(margin, 815, header)
        if footer: c.drawString(margin, 22, footer.replace("#", str(d.page)))
        if wm:
            c.saveState(); c.setFillColorRGB(.85, .85, .85); c.setFont(bold, 90); c.translate(300, 420); c.rotate(50); c.drawCentredString(0, 0, wm); c.restoreState()
    out = Path(out); out.parent.mkdir(parents=True, exist_ok=True)
    SimpleDocTemplate(str(out), pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=50, bottomMargin=45).build(fl, onFirstPage=page, onLaterPages=page)
    return out


# ---------------------------------------------------------------- Calc
def xlsx_pdf(out, rows, chart=None, widths=(), landscape=False, extra=None, sheet="Blad1", footer=""):
    import openpyxl
    from openpyxl.chart import LineChart, BarChart, Reference
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = sheet
    for r in rows: ws.append(r)
    for i, w in enumerate(widths): ws.column_dimensions[openpyxl.utils.get_column_letter(i + 1)].width = w
    if landscape: ws.page_setup.orientation = "landscape"
    ws.page_setup.paperSize = 9; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    if footer: ws.oddFooter.center.text = footer
    for c in ([chart] if isinstance(chart, dict) else chart or []):
        ch = (BarChart if c.get("bar") else LineChart)(); ch.title = c["title"]; ch.height = c.get("h", 8); ch.width = 17
        ch.add_data(Reference(ws, min_col=c["c0"], max_col=c["c1"], min_row=c["r0"], max_row=c["r1"]), titles_from_data=True)
        ch.set_categories(Reference(ws, min_col=1, min_row=c["r0"] + 1, max_row=c["r1"])); ws.add_chart(ch, c["at"])
    if extra: extra(wb, ws)
    t = TMP / "x.xlsx"; wb.save(t); return soffice(t, out)


# ---------------------------------------------------------------- merging, scanning, OCR
def merge(out, *srcs): run(["qpdf", "--empty", "--pages", *srcs, "--", out]); return out


def pages(pdf): return int(run(["qpdf", "--show-npages", pdf]).stdout)


def scan(out, src, dpi=110, quality=32, seed=1, skew=1.2, gray=True, ocr=False, flip=False):
    """print, put on the glass a bit crooked, scan"""
    from PIL import Image, ImageFilter
    import numpy as np
    rnd = random.Random(seed); pre = TMP / "pg"
    for f in TMP.glob("pg-*"): f.unlink()
    run(["pdftoppm", "-r", dpi, "-png", src, pre])
    ims = []
    for f in sorted(TMP.glob("pg-*.png")):
        im = Image.open(f).convert("L" if gray else "RGB")
        im = im.rotate(rnd.uniform(-skew, skew), fillcolor=235 if gray else (238, 236, 230), resample=Image.BICUBIC)
        a = np.asarray(im).astype("float32"); g = np.random.default_rng(seed)
        a = a * .93 + 8 + g.normal(0, 5, a.shape); w = a.shape[1]
        sh = np.linspace(0, rnd.uniform(5, 28), w); a = a - (sh[None, :] if gray else sh[None, :, None])
        for _ in range(25): y, x = g.integers(0, a.shape[0] - 3), g.integers(0, w - 3); a[y:y + 2, x:x + 2] = 60
        im = Image.fromarray(a.clip(0, 255).astype("uint8")).filter(ImageFilter.GaussianBlur(.5))
        ims.append(im.rotate(180) if flip else im)
    out = Path(out); out.parent.mkdir(parents=True, exist_ok=True)
    if not ocr:
        ims[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=ims[1:], quality=quality); return out
    parts = []
    for i, im in enumerate(ims):
        t = TMP / f"ocr{i}.jpg"; im.save(t, quality=quality + 15, dpi=(dpi, dpi))
        run(["tesseract", t, TMP / f"ocr{i}", "-l", ocr if isinstance(ocr, str) else "nld", "pdf"], timeout=180); parts.append(TMP / f"ocr{i}.pdf")
    merge(out, *parts); return out


def ink(out, src, marks, page=None):
    """'handwriting' over a PDF page before it is scanned: (x, y, text, size)"""
    from reportlab.pdfgen import canvas
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    import glob
    c = canvas.Canvas(str(TMP / "ink.pdf"))
    for x, y, t, s in marks:
        c.saveState(); c.translate(x, y); c.rotate(4); c.setFillColorRGB(.1, .1, .5); c.setFont("Times-Italic", s); c.drawString(0, 0, t)
        c.setStrokeColorRGB(.1, .1, .5); p = c.beginPath(); p.moveTo(-4, -3); p.curveTo(s * 2, s, s * 3, -s, s * 5, s * .4); c.drawPath(p); c.restoreState()
    c.save()
    run(["qpdf", src, "--overlay", TMP / "ink.pdf", f"--to={page or 1}", "--", out]); return out


def set_dates(pdf, stamp):
    """same-length change of the date stamps in the document information"""
    b = Path(pdf).read_bytes(); b2 = re.sub(rb"D:20\d{12}", b"D:" + stamp.encode(), b); Path(pdf).write_bytes(b2)


def svg_graph(title, series, cats, w=640, h=300, lo=0, hi=100, bands=True):
    col = ["#c00", "#06c", "#080", "#a0a"]; s = [f'<svg width="{w}" height="{h}" xmlns="http://www.w3.org/2000/svg" font-family="Liberation Sans" font-size="10">']
    if bands:
        for i, (c, l) in enumerate(zip(["#cfe8cf", "#e3f1d6", "#f7f3cf", "#fbe3c8", "#f6cfcf"], ["I", "II", "III", "IV", "V"])):
            y = 25 + i * (h - 60) / 5; s.append(f'<rect x="45" y="{y}" width="{w-150}" height="{(h-60)/5}" fill="{c}"/><text x="28" y="{y+20}">{l}</text>')
    s.append(f'<text x="45" y="15" font-weight="bold" font-size="12">{title}</text>')
    X = lambda i: 60 + i * (w - 190) / max(1, len(cats) - 1); Y = lambda v: h - 35 - (v - lo) / (hi - lo) * (h - 60)
    for i, c in enumerate(cats): s.append(f'<text x="{X(i)-12}" y="{h-18}">{c}</text>')
    for j, (nm, vs) in enumerate(series):
        s.append(f'<polyline fill="none" stroke="{col[j]}" stroke-width="2.5" points="{" ".join(f"{X(i)},{Y(v)}" for i, v in enumerate(vs) if v is not None)}"/>')
        for i, v in enumerate(vs):
            if v is not None: s.append(f'<circle cx="{X(i)}" cy="{Y(v)}" r="3.5" fill="{col[j]}"/>')
        s.append(f'<text x="{w-100}" y="{40+j*16}" fill="{col[j]}">{nm}</text>')
    return "".join(s) + "</svg>"


# ---------------------------------------------------------------- text
def spin(t, r):
    while True:
        n = re.sub(r"\[\[([^\[\]]*)\]\]", lambda m: r.choice(m[1].split("|")), t)
        if n == t: return n
        t = n


def typos(t, r, rate=.006):
    ws = t.split(" ")
    for i, w in enumerate(ws):
        if len(w) > 5 and w.isalpha() and w.islower() and r.random() < rate * 5:
            j = r.randrange(1, len(w) - 2); k = r.random()
            ws[i] = w[:j] + w[j + 1] + w[j] + w[j + 2:] if k < .4 else w[:j] + w[j + 1:] if k < .75 else w[:j] + w[j] + w[j:]
    return " ".join(ws)


class P:
    """a pupil (invented)"""
    def __init__(s, vn, an, g, geb, groep="6", school="De Wilgenroos", ib="M. Jansen", juf="juf Karin"):
        s.vn, s.an, s.g, s.geb, s.groep, s.school, s.ib, s.juf = vn, an, g, geb, groep, school, ib, juf
        s.r = random.Random(vn + an); s.used = set()

    def f(s, t):
        m = s.g == "m"
        for a, b in (("{n}", s.vn), ("{nn}", s.vn + " " + s.an), ("{an}", s.an), ("{hij}", "hij" if m else "zij"), ("{Hij}", "Hij" if m else "Zij"), ("{zijn}", "zijn" if m else "haar"), ("{Zijn}", "Zijn" if m else "Haar"),
                     ("{hem}", "hem" if m else "haar"), ("{jongen}", "jongen" if m else "meisje"), ("{geb}", s.geb), ("{groep}", s.groep), ("{school}", s.school), ("{ib}", s.ib), ("{juf}", s.juf)):
            t = t.replace(a, b)
        return t

    def b(s, cat, k=1, typo=.0, sep="\n\n"):
        from bank import BANK
        ps = [(cat, i) for i in range(len(BANK[cat]))]
        free = [x for x in ps if x not in s.used] or ps
        pick = s.r.sample(free, min(k, len(free))); s.used.update(pick)
        out = [s.f(spin(BANK[c][i], s.r)) for c, i in pick]
        return sep.join(typos(o, s.r, typo) if typo else o for o in out)


BARE = re.compile(r"\{\{(\w+):(\d+)\}\}")


def fill(p, t, typo=0.0, more=None):
    """{{cat:k}} -> k paragraphs of that category (in running text one to three more), {n} {hij} ... -> pupil"""
    out = []
    for line in p.f(t).split("\n"):
        extra = 0 if line.strip().startswith(("|", "-")) or "::" in line else p.r.choice([0, 1, 1, 2]) if more is None else more
        sep = "\n\n" if line.strip().startswith("{{") else " "
        out.append(BARE.sub(lambda m: p.b(m[1], int(m[2]) + extra, typo, sep), line))
    return "\n".join(out)
