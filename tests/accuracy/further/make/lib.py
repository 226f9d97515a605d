"""Makes documents from 'decks' (plain text with light markup) by different producers.

Deck syntax:  '@@@ file | key=value | ...' begins a document; '@@part via=.. style=..' begins a further part of a merged PDF.
Markup per line:  '# ' title, '## ' heading, '- ' bullet, '|a|b|' table row, '^ ' letterhead, 'H> ' page header, 'F> ' page footer,
'[] ' text box, '===' page break, 'W> ' watermark, 'G> title; name:v,v; ...' graph, 'C> ' centred, 'S> label|label' signatures,
'BLANK' an empty page, '**x**' bold.
via: rl (reportlab), ch (Chromium), lo (python-docx, then LibreOffice), docx (kept), calc (openpyxl, then Calc), html (LibreOffice from HTML),
scan (reportlab, then rasterised), gs (reportlab, then ghostscript)."""
import os, re, sys, html, random, shutil, subprocess, tempfile, pathlib, datetime
from PIL import Image, ImageDraw, ImageFilter
import docx
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL, WD_BREAK
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
from reportlab.platypus import *
from reportlab.platypus.flowables import Flowable
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import openpyxl
from openpyxl.styles import Font, Alignment, PatternFill

TMP = pathlib.Path(tempfile.mkdtemp(prefix="deck"))
R = random.Random(42)
FONTS = {"sans": "Liberation Sans", "times": "Liberation Serif", "mono": "Liberation Mono", "dejavu": "DejaVu Sans", "narrow": "Liberation Sans Narrow",
         "gothic": "URW Gothic", "bookman": "URW Bookman"}

def fontfile(fam, bold=False):
    return subprocess.run(["fc-match", "-f", "%{file}", f"{fam}:style={'Bold' if bold else 'Regular'}"], capture_output=True, text=True).stdout

for k in ("sans", "times", "mono", "dejavu", "narrow"):
    try:
        pdfmetrics.registerFont(TTFont(k, fontfile(FONTS[k])))
        pdfmetrics.registerFont(TTFont(k + "-b", fontfile(FONTS[k], True)))
        pdfmetrics.registerFontFamily(k, normal=k, bold=k + "-b", italic=k, boldItalic=k + "-b")
    except Exception as e:
        print("font", k, e)

def scribble(n):
    p = TMP / f"sig{n}.png"
    if not p.exists():
        im = Image.new("RGB", (240, 80), "white"); d = ImageDraw.Draw(im); r = random.Random(n)
        x, y, pts = 15, 45, []
        for _ in range(26):
            pts.append((x, y)); x += r.randint(2, 13); y = 40 + r.randint(-30, 30)
        d.line(pts, fill=(20, 30, 120), width=3, joint="curve"); im.save(p)
    return p

def parse(text):
    out, rows = [], []
    for l in text.split("\n"):
        l = l.rstrip()
        if l.startswith("|"):
            rows.append([c.strip() for c in l.strip("|").split("|")] if l.endswith("|") else [c.strip() for c in l[1:].split("|")]); continue
        if rows: out.append(("table", rows)); rows = []
        for mark, kind in (("# ", "title"), ("## ", "h"), ("- ", "li"), ("^ ", "lh"), ("H> ", "header"), ("F> ", "footer"), ("[] ", "box"),
                           ("W> ", "wm"), ("G> ", "graph"), ("C> ", "c"), ("S> ", "sig")):
            if l.startswith(mark): out.append((kind, l[len(mark):])); break
        else:
            if l == "===": out.append(("pb", ""))
            elif l == "BLANK": out += [("pb", ""), ("blank", "")]
            elif not l: out.append(("sp", ""))
            else: out.append(("p", l))
    if rows: out.append(("table", rows))
    while out and out[0][0] == "sp": out.pop(0)
    while out and out[-1][0] == "sp": out.pop()
    return out

def style(s):
    d = dict(x.split(":") if ":" in x else (x, "1") for x in (s or "").split(",") if x)
    return d

def bold(t): return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(t, quote=False))

def graph_data(t):
    head, *ser = [x.strip() for x in t.split(";")]
    return head, [(s.split(":")[0], [float(v) for v in s.split(":")[1].split(",")]) for s in ser if ":" in s]

def graph_svg(t):
    head, ser = graph_data(t); W, H = 480, 230; mx = max(max(v) for _, v in ser) * 1.1; mn = min(min(v) for _, v in ser) * .8
    o = [f'<svg width="{W}" height="{H}" xmlns="http://www.w3.org/2000/svg" font-family="Liberation Sans" font-size="10"><text x="10" y="14" font-size="12">{html.escape(head)}</text>']
    for i, f in enumerate((0, .25, .5, .75, 1)):
        y = 200 - f * 170; o.append(f'<line x1="40" x2="{W-90}" y1="{y}" y2="{y}" stroke="#ccc"/><text x="5" y="{y+3}">{mn+f*(mx-mn):.0f}</text>')
    for j, (n, v) in enumerate(ser):
        col = ["#c00", "#06c", "#080", "#a60", "#555"][j % 5]
        pts = [(40 + i * (W - 130) / max(1, len(v) - 1), 200 - (a - mn) / (mx - mn) * 170) for i, a in enumerate(v)]
        o.append(f'<polyline fill="none" stroke="{col}" stroke-width="2" points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in pts)}"/>')
        o.append(f'<text x="{W-85}" y="{pts[-1][1]+3:.0f}" fill="{col}">{html.escape(n)}</text>')
    return "".join(o) + "</svg>"

class Graph(Flowable):
    def __init__(s, t): s.t = t; s.width, s.height = 440, 190
    def wrap(s, *a): return s.width, s.height
    def draw(s):
        head, ser = graph_data(s.t); c = s.canv; mx = max(max(v) for _, v in ser) * 1.1; mn = min(min(v) for _, v in ser) * .8
        c.setFont("sans", 10); c.drawString(0, 178, head); c.setFont("sans", 7)
        for f in (0, .25, .5, .75, 1):
            y = 15 + f * 150; c.setStrokeColorRGB(.8, .8, .8); c.line(30, y, 370, y); c.drawString(2, y - 2, f"{mn+f*(mx-mn):.0f}")
        for j, (n, v) in enumerate(ser):
            c.setStrokeColor([colors.red, colors.blue, colors.green, colors.orange][j % 4])
            pts = [(30 + i * 340 / max(1, len(v) - 1), 15 + (a - mn) / (mx - mn) * 150) for i, a in enumerate(v)]
            for a, b in zip(pts, pts[1:]): c.line(*a, *b)
            c.drawString(375, pts[-1][1] - 2, n)

def graph_png(t, n=[0]):
    head, ser = graph_data(t); n[0] += 1; im = Image.new("RGB", (900, 400), "white"); d = ImageDraw.Draw(im)
    mx = max(max(v) for _, v in ser) * 1.1; mn = min(min(v) for _, v in ser) * .8
    for f in (0, .25, .5, .75, 1): d.line([(60, 360 - f * 320), (760, 360 - f * 320)], fill="#ccc")
    for j, (_, v) in enumerate(ser):
        d.line([(60 + i * 700 / max(1, len(v) - 1), 360 - (a - mn) / (mx - mn) * 320) for i, a in enumerate(v)], fill=["red", "blue", "green", "orange"][j % 4], width=4)
    p = TMP / f"graph{n[0]}.png"; im.save(p); return p

def to_html(text, st, svg=True):
    B = parse(text); fam = FONTS[st.get("font", "sans")]; size = st.get("size", "10.5"); o = []; foot = ""; wm = ""; head = ""
    ta = st.get("title", "left"); col = st.get("color", "#000")
    for k, v in B:
        if k == "title": o.append(f'<h1>{bold(v)}</h1>' if ta != "none" else f"<p><b>{bold(v)}</b></p>")
        elif k == "h": o.append(f"<h2>{bold(v)}</h2>")
        elif k == "li": o.append(f"<div class=li>&bull; {bold(v)}</div>")
        elif k == "lh": o.append(f"<div class=lh>{bold(v)}</div>")
        elif k == "header": o.append(f"<div class=hd>{bold(v)}</div>")
        elif k == "footer": foot += f"<div class=ft>{bold(v)}</div>"
        elif k == "box": o.append(f"<div class=box>{bold(v)}</div>")
        elif k == "wm": wm = f"<div class=wm>{v}</div>"
        elif k == "graph": o.append(graph_svg(v))
        elif k == "c": o.append(f"<div style='text-align:center'>{bold(v)}</div>")
        elif k == "sig": o.append("<table class=sig border=0><tr>" + "".join(f"<td>{bold(x)}<br><img width=120 src='file://{scribble(len(x) % 7)}'></td>" for x in v.split("|")) + "</tr></table>")
        elif k == "pb": o.append("<div style='page-break-after:always'></div>")
        elif k == "blank": o.append("&nbsp;")
        elif k == "sp": o.append("<div style='height:.7em'></div>")
        elif k == "table":
            b = {"none": 0, "lines": 0}.get(st.get("table"), 1)
            o.append(f"<table border={b} cellspacing=0 cellpadding=3 class=t>" + "".join("<tr>" + "".join(f"<td>{bold(c)}</td>" for c in r) + "</tr>" for r in v) + "</table>")
        else: o.append(f"<div>{bold(v)}</div>")
    cols = f"column-count:{st['cols']};column-gap:7mm;" if "cols" in st else ""
    css = f"""@page{{size:A4;margin:{st.get('margin','18')}mm}}body{{font-family:'{fam}';font-size:{size}pt;line-height:{st.get('lead','1.3')};{cols}}}
h1{{font-size:{st.get('tsize','17')}pt;color:{col};text-align:{ta if ta!='caps' else 'left'};{'text-transform:uppercase;' if ta=='caps' else ''}font-weight:{st.get('tw','bold')}}}
h2{{font-size:12pt;color:{col};margin:8px 0 3px;{'background:#dde6ee;padding:2px;' if 'band' in st else ''}}}
.lh{{font-size:8.5pt;color:#555;text-align:{st.get('lh','left')}}}.hd{{font-size:8pt;color:#777;border-bottom:1px solid #999}}.ft{{font-size:7.5pt;color:#777;margin-top:12px}}
.box{{border:1.5px solid {col};padding:5px;margin:4px 0;{'float:right;width:38%;' if 'float' in st else ''}}}.li{{margin-left:14px}}
.t{{border-collapse:collapse;font-size:{st.get('tfs','9.5')}pt;margin:4px 0;width:{st.get('tw2','auto')}}}.t td{{vertical-align:top;{'border-bottom:1px solid #bbb;' if st.get('table')=='lines' else ''}}}
{'.t tr:first-child td{background:#cfe0c8;font-weight:bold}' if 'shade' in st else ''}.sig td{{padding-right:40px}}
.wm{{position:fixed;top:40%;left:10%;font-size:80pt;color:#e9d0d0;transform:rotate(-35deg);z-index:-1}}"""
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{st.get('meta','document').replace('_',' ')}</title><style>{css}</style></head><body>{wm}{''.join(o)}{foot}</body></html>"

def make_rl(text, st, path):
    f = st.get("font", "sans"); f = f if f in ("sans", "times", "mono", "dejavu", "narrow") else "sans"; sz = float(st.get("size", 10))
    P = lambda **k: ParagraphStyle("x", **{**dict(fontName=f, fontSize=sz, leading=sz * 1.3), **k})
    body = P(); ti = P(fontName=f + "-b", fontSize=float(st.get("tsize", 16)), leading=float(st.get("tsize", 16)) * 1.2, spaceAfter=6, alignment=1 if st.get("title") == "center" else 0)
    h = P(fontName=f + "-b", fontSize=sz + 1, spaceBefore=6, spaceAfter=2, textColor=colors.HexColor(st.get("color", "#000000")))
    m = float(st.get("margin", 18)) * 2.83; heads, foots, wm, F = [], [], None, []
    ncol = int(st.get("cols", 1)); fw = (A4[0] - 2 * m - (ncol - 1) * 16) / ncol
    for k, v in parse(text):
        if k == "title": F.append(Paragraph(bold(v.upper() if st.get("title") == "caps" else v), ti if st.get("title") != "none" else P(fontName=f + "-b")))
        elif k == "h": F.append(Paragraph(bold(v), h))
        elif k == "li": F.append(Paragraph(bold(v), P(leftIndent=12, bulletIndent=2), bulletText="-" if "dash" in st else "\u2022"))
        elif k == "lh": F.append(Paragraph(bold(v), P(fontSize=8, leading=10, textColor=colors.grey, alignment={"right": 2, "center": 1}.get(st.get("lh"), 0))))
        elif k == "header": heads.append(v)
        elif k == "footer": foots.append(v)
        elif k == "box": F += [Table([[Paragraph(bold(v), body)]], colWidths=[min(fw, 300)], style=[("BOX", (0, 0), (-1, -1), 1, colors.black)], hAlign="RIGHT" if "float" in st else "LEFT"), Spacer(1, 4)]
        elif k == "wm": wm = v
        elif k == "graph": F.append(Graph(v))
        elif k == "c": F.append(Paragraph(bold(v), P(alignment=1)))
        elif k == "sig": F.append(Table([[Paragraph(bold(x), body) for x in v.split("|")], [RLImage(str(scribble(len(x) % 7)), 100, 34) for x in v.split("|")]], hAlign="LEFT"))
        elif k == "pb": F.append(PageBreak())
        elif k == "blank": F.append(Spacer(1, 1))
        elif k == "sp": F.append(Spacer(1, 6))
        elif k == "table":
            n = max(len(r) for r in v); rows = [[Paragraph(bold(c), P(fontSize=float(st.get("tfs", sz - 1)), leading=sz * 1.15)) for c in r + [""] * (n - len(r))] for r in v]
            w = [max(max(len(r[i]) if i < len(r) else 1 for r in v), 4) ** .7 for i in range(n)]; t = sum(w)
            sty = {"none": [], "lines": [("LINEBELOW", (0, 0), (-1, -1), .4, colors.grey)]}.get(st.get("table"), [("GRID", (0, 0), (-1, -1), .5, colors.black)])
            if "shade" in st: sty = sty + [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e8e0c8"))]
            F.append(Table(rows, colWidths=[fw * x / t for x in w], style=sty + [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 1)], hAlign="LEFT")); F.append(Spacer(1, 4))
        else: F.append(Paragraph(bold(v), body))
    def page(c, d):
        c.setFont(f, 8)
        for i, x in enumerate(heads): c.drawString(m, A4[1] - 24 - i * 10, x)
        for i, x in enumerate(foots): c.drawString(m, 24 - i * 9, x)
        if wm: c.saveState(); c.setFont("sans-b", 70); c.setFillGray(.88); c.translate(140, 300); c.rotate(45); c.drawString(0, 0, wm); c.restoreState()
    d = BaseDocTemplate(str(path), pagesize=A4, leftMargin=m, rightMargin=m, topMargin=m, bottomMargin=m, title=st.get("meta", "").replace("_", " "))
    d.addPageTemplates(PageTemplate(frames=[Frame(m + i * (fw + 16), m, fw, A4[1] - 2 * m, 0, 0, 0, 0) for i in range(ncol)], onPage=page)); d.build(F)

RLImage = Image_ = None
from reportlab.platypus import Image as RLImage
from PIL import Image

def runs(p, t, size=None, b=False, color=None):
    for i, x in enumerate(re.split(r"\*\*", t)):
        if not x: continue
        r = p.add_run(x); r.bold = b or i % 2 == 1
        if size: r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color.lstrip("#"))

def make_docx(text, st, path):
    D = docx.Document(); n = D.styles["Normal"]; n.font.name = FONTS[st.get("font", "sans")]; n.font.size = Pt(float(st.get("size", 10.5))); n.paragraph_format.space_after = Pt(1)
    s = D.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); m = Cm(float(st.get("margin", 20)) / 10); s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = m
    D.core_properties.author = ""; D.core_properties.title = st.get("meta", "").replace("_", " "); D.core_properties.comments = ""
    if "cols" in st:
        c = s._sectPr.find(qn("w:cols")); c = c if c is not None else s._sectPr.makeelement(qn("w:cols"), {}); c.set(qn("w:num"), st["cols"]); c.set(qn("w:space"), "360")
        if c.getparent() is None: s._sectPr.append(c)
    hn = fn = 0
    for k, v in parse(text):
        if k == "title":
            p = D.add_paragraph() if "plain" in st or st.get("title") == "none" else D.add_heading(level=0 if "lvl0" in st else 1)
            runs(p, v.upper() if st.get("title") == "caps" else v, None if st.get("title") == "none" else float(st.get("tsize", 16)), True)
            if st.get("title") == "center": p.alignment = AL.CENTER
        elif k == "h": p = D.add_paragraph() if "plain" in st else D.add_heading(level=2); runs(p, v, None, True)
        elif k == "li": runs(D.add_paragraph(style="List Bullet"), v)
        elif k == "lh": p = D.add_paragraph(); runs(p, v, 8, color="#666666"); p.alignment = {"right": AL.RIGHT, "center": AL.CENTER}.get(st.get("lh"), AL.LEFT)
        elif k == "header": p = s.header.paragraphs[0] if hn == 0 else s.header.add_paragraph(); hn += 1; runs(p, v, 12 if "bighead" in st else 9)
        elif k == "footer": p = s.footer.paragraphs[0] if fn == 0 else s.footer.add_paragraph(); fn += 1; runs(p, v, 8)
        elif k == "box":
            esc = html.escape(v.replace("**", "")); p = D.add_paragraph()
            p._p.append(parse_xml(f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202" style="width:380pt;height:{30 + 13 * (len(v) // 70)}pt" strokecolor="black"><v:textbox><w:txbxContent><w:p><w:r><w:t>{esc}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
        elif k == "wm": p = s.header.add_paragraph(); runs(p, v, 28, True, "#CC9999"); p.alignment = AL.CENTER
        elif k == "graph": D.add_paragraph(v.split(";")[0]); D.add_picture(str(graph_png(v)), width=Cm(14)); D.add_paragraph("  ".join(x.split(":")[0] for x in v.split(";")[1:]))
        elif k == "c": p = D.add_paragraph(); runs(p, v); p.alignment = AL.CENTER
        elif k == "sig":
            x = v.split("|"); t = D.add_table(2, len(x))
            for i, l in enumerate(x): t.cell(0, i).text = l.strip(); t.cell(1, i).paragraphs[0].add_run().add_picture(str(scribble(len(l) % 7)), width=Cm(3.4))
        elif k == "pb": D.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif k in ("blank", "sp"): D.add_paragraph()
        elif k == "table":
            w = max(len(r) for r in v); t = D.add_table(len(v), w)
            if st.get("table") != "none": t.style = "Table Grid"
            for i, r in enumerate(v):
                for j, c in enumerate(r): q = t.cell(i, j).paragraphs[0]; runs(q, c, float(st.get("tfs", 9)), "shade" in st and i == 0)
            D.add_paragraph()
        else: runs(D.add_paragraph(), v)
    D.save(path)

def make_xlsx(text, st, path):
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = st.get("sheet", "Blad1"); r = 1; wid = {}
    for k, v in parse(text):
        if k == "table":
            for row in v:
                for j, c in enumerate(row, 1):
                    if re.fullmatch(r"-?\d+", c) and len(c) < 6: c = int(c)
                    ws.cell(r, j, c).alignment = Alignment(wrap_text=True, vertical="top"); wid[j] = max(wid.get(j, 8), min(len(str(c)), 34))
                r += 1
        else:
            c = ws.cell(r, 1, re.sub(r"\*\*", "", v))
            if k == "title": c.font = Font(bold=True, size=14)
            if k == "h": c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor="DDEBF7")
            r += 1
    for j, w in wid.items(): ws.column_dimensions[openpyxl.utils.get_column_letter(j)].width = w + 1
    ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    ws.page_setup.orientation = st.get("orient", "portrait"); ws.page_setup.paperSize = 9; wb.properties.creator = ""
    wb.save(path)

def scan_pdf(src, dst, seed):
    d = TMP / f"sc{seed}"; d.mkdir(exist_ok=True); subprocess.run(["pdftoppm", "-r", "100", "-gray", str(src), str(d / "p")], check=True); r = random.Random(seed); ims = []
    for p in sorted(d.glob("p*")):
        im = Image.open(p).convert("L").rotate(r.uniform(-1.4, 1.4), fillcolor=245, resample=Image.BILINEAR)
        noise = Image.effect_noise(im.size, 24).point(lambda x: min(255, max(0, 128 + (x - 128) // 3)))
        im = Image.blend(im, noise, .10).filter(ImageFilter.GaussianBlur(.4)); im.paste(90, (0, 0, r.randint(1, 6), im.height)); ims.append(im)
    ims[0].save(dst, "PDF", resolution=100, save_all=True, append_images=ims[1:], quality=55)

def read_deck(path):
    docs, cur = [], None
    for l in pathlib.Path(path).read_text().split("\n"):
        if l.startswith("%%%"): cur = None; docs.append(("dossier", l[3:].strip(), [])); 
        elif l.startswith("@@@"):
            f, *kv = [x.strip() for x in l[3:].split(" | ")]; cur = dict(x.split("=", 1) for x in kv); cur["file"] = f; cur["parts"] = [(cur.get("via", "rl"), cur.get("style", ""), [])]; docs.append(("doc", cur, None))
        elif l.startswith("@@part"):
            kv = dict(x.split("=", 1) for x in l.split()[1:]); cur["parts"].append((kv.get("via", "rl"), kv.get("style", ""), []))
        elif cur is None and docs and docs[-1][0] == "dossier": docs[-1][2].append(l)
        elif cur: cur["parts"][-1][2].append(l)
    return docs

def build(jobs):
    """jobs: list of (destination path, parts). All LibreOffice work in one call."""
    lo, fin = [], []; n = 0
    for dst, parts in jobs:
        dst.parent.mkdir(parents=True, exist_ok=True); made = []
        for via, s, lines in parts:
            n += 1; st = style(s); text = "\n".join(lines); p = TMP / f"d{n}.pdf"
            if via in ("rl", "scan", "gs"):
                make_rl(text, st, p)
                if via == "scan": q = TMP / f"s{n}.pdf"; scan_pdf(p, q, n); p = q
                if via == "gs": q = TMP / f"s{n}.pdf"; subprocess.run(["gs", "-q", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook", "-o", str(q), str(p)], check=True); p = q
            elif via == "ch":
                h = TMP / f"d{n}.html"; h.write_text(to_html(text, st))
                subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={TMP}/chr", "--no-pdf-header-footer", f"--print-to-pdf={p}", f"file://{h}"], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL, timeout=120)
            elif via == "html": h = TMP / f"d{n}.html"; h.write_text(to_html(text, st)); lo.append(h)
            elif via == "lo": h = TMP / f"d{n}.docx"; make_docx(text, st, h); lo.append(h)
            elif via == "calc": h = TMP / f"d{n}.xlsx"; make_xlsx(text, st, h); lo.append(h)
            elif via == "xlsx": make_xlsx(text, st, dst); p = None
            elif via == "docx": make_docx(text, st, dst); p = None
            else: raise SystemExit(via)
            if p: made.append(p)
        if made: fin.append((dst, made))
    for ext in ("docx", "xlsx", "html"):
        fs = [str(x) for x in lo if x.suffix == "." + ext]
        if fs:
            cmd = ["soffice", "--headless", f"-env:UserInstallation=file://{TMP}/lo", *(["--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export"] if ext == "html" else ["--convert-to", "pdf"]), "--outdir", str(TMP)]
            subprocess.run(cmd + fs, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=590)
    for dst, made in fin:
        if len(made) == 1: shutil.copy(made[0], dst)
        else: subprocess.run(["qpdf", "--empty", "--pages", *map(str, made), "--", str(dst)], check=True)


def add_more(docs, path):
    """Longer text for some documents: inserted before the line that starts with 'after' (in the last part that has it)."""
    more = {c["file"]: (c["after"], c["parts"][0][2]) for t, c, _ in read_deck(path) if t == "doc"}
    folder = ""
    for t, c, _ in docs:
        if t == "dossier": folder = c + "/"; continue
        if folder + c["file"] in more:
            pre, lines = more.pop(folder + c["file"]); lines = list(lines)
            while lines and not lines[-1]: lines.pop()
            for via, s, ls in reversed(c["parts"]):
                i = next((i for i, l in enumerate(ls) if l.startswith(pre)), None)
                if i is not None: ls[i:i] = lines; break
            else: print("no place for more text:", c["file"])
    return docs
