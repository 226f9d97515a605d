"""Small mark-up -> docx / PDF by several producers. One doc() call is one test document."""
import os, re, tempfile, io, random, subprocess, shutil, html, zlib, math
from pathlib import Path
from PIL import Image, ImageDraw, ImageFilter, ImageChops
ROOT = Path(__file__).resolve().parent.parent
TMP = Path(tempfile.gettempdir()) / "lo-regions-work"
TMP.mkdir(parents=True, exist_ok=True)
LO = f"-env:UserInstallation=file://{TMP}/lo"

def run(cmd, t=120, **k):
    return subprocess.run(cmd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=t, check=True, **k)

# ---------- mark-up ----------
def parse(body):
    out, lines = [], body.strip("\n").split("\n")
    para = []
    def flush():
        if para:
            out.append(("p", " ".join(para))); para.clear()
    for ln in lines:
        s = ln.strip()
        if not s: flush(); out.append(("gap", "")); continue
        if s == "===": flush(); out.append(("pb", "")); continue
        m = re.match(r"^(#T|####|###|##|\^|%|~|!|>>|\?|-)\s(.*)$", s)
        if s.startswith("::"):
            flush(); a, _, b = s[2:].strip().partition("::")
            item = (a.strip(), b.strip())
            if out and out[-1][0] == "kv": out[-1][1].append(item)
            else: out.append(("kv", [item]))
        elif s.startswith("|"):
            flush(); row = [c.strip() for c in s.strip("|").split("|")]
            if out and out[-1][0] == "table": out[-1][1].append(row)
            else: out.append(("table", [row]))
        elif m:
            flush(); out.append(({"#T": "title", "##": "h2", "###": "h3", "####": "h4", "^": "lh", "%": "right", "~": "small", "!": "img", ">>": "sig", "-": "li", "?": "box"}[m[1]], m[2]))
        else: para.append(s)
    flush()
    # a gap right after a kv/table only separates; drop gaps
    return [b for b in out if b[0] != "gap"]

def scribble(seed):
    f = TMP / f"sig{zlib.crc32(str(seed).encode())}.png"
    if f.exists(): return f
    r = random.Random(str(seed)); im = Image.new("RGBA", (320, 110), (255, 255, 255, 0)); d = ImageDraw.Draw(im)
    x, y, pts = 20, 60, []
    for i in range(r.randint(9, 16)):
        x += r.randint(6, 30); y = 55 + r.randint(-38, 38); pts.append((x, y))
        if r.random() < .3: x -= r.randint(5, 25)
    sm = []
    for i in range(len(pts) - 1):
        (x0, y0), (x1, y1) = pts[i], pts[i + 1]
        for t in range(12):
            u = t / 12; e = (1 - math.cos(u * math.pi)) / 2
            sm.append((x0 + (x1 - x0) * u + 4 * math.sin(u * 6.28), y0 + (y1 - y0) * e))
    d.line(sm, fill=r.choice([(20, 30, 140, 255), (10, 10, 10, 255), (30, 50, 110, 255)]), width=3, joint="curve")
    im.save(f); return f

def chart(name, title, xs, series, bands=None, w=900, h=460, kind="line"):
    """matplotlib-free chart as SVG text (for html) and PNG through reportlab-free PIL drawing."""
    from PIL import ImageFont
    f = TMP / f"{name}.png"
    ft = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 15)
    im = Image.new("RGB", (w, h), "white"); d = ImageDraw.Draw(im)
    L, T, R, B = 70, 50, w - 170, h - 60
    vals = [v for _, s in series for v in s if v is not None]
    lo, hi = min(vals), max(vals); pad = (hi - lo) * .2 or 5; lo -= pad; hi += pad
    Y = lambda v: B - (v - lo) / (hi - lo) * (B - T)
    X = lambda i: L + (R - L) * (i + .5) / len(xs)
    if bands:
        for i, c in enumerate(bands):
            d.rectangle([L, T + (B - T) * i / len(bands), R, T + (B - T) * (i + 1) / len(bands)], fill=c)
    d.text((L, 14), title, fill="black", font=ft)
    for k in range(6):
        v = lo + (hi - lo) * k / 5; d.line([L, Y(v), R, Y(v)], fill="#bbb"); d.text((15, Y(v) - 8), f"{v:.0f}", fill="#333", font=ft)
    for i, x in enumerate(xs): d.text((X(i) - 25, B + 10), x, fill="#333", font=ft)
    cols = ["#c0392b", "#2471a3", "#1e8449", "#7d3c98", "#ca6f1e"]
    for n, (lab, s) in enumerate(series):
        c = cols[n % 5]
        if kind == "bar":
            bw = (R - L) / len(xs) / (len(series) + 1)
            for i, v in enumerate(s):
                if v is not None: d.rectangle([X(i) - bw * len(series) / 2 + n * bw, Y(v), X(i) - bw * len(series) / 2 + (n + 1) * bw - 2, B], fill=c)
        else:
            pts = [(X(i), Y(v)) for i, v in enumerate(s) if v is not None]
            d.line(pts, fill=c, width=3)
            for p in pts: d.ellipse([p[0] - 5, p[1] - 5, p[0] + 5, p[1] + 5], fill=c)
        d.rectangle([R + 12, T + 24 * n, R + 26, T + 24 * n + 14], fill=c); d.text((R + 32, T + 24 * n - 2), lab, fill="black", font=ft)
    d.rectangle([L, T, R, B], outline="black"); im.save(f); return str(f)

def svgchart(title, xs, series, bands=(), w=640, h=300):
    L, T, R, B = 45, 30, w - 130, h - 35
    vals = [v for _, s in series for v in s if v is not None]; lo, hi = min(vals), max(vals); p = (hi - lo) * .2 or 5; lo -= p; hi += p
    Y = lambda v: B - (v - lo) / (hi - lo) * (B - T); X = lambda i: L + (R - L) * (i + .5) / len(xs)
    o = [f'<svg width="{w}" height="{h}" style="font:11px sans-serif">']
    for i, (lab, c) in enumerate(bands):
        y0 = T + (B - T) * i / len(bands); o.append(f'<rect x="{L}" y="{y0}" width="{R-L}" height="{(B-T)/len(bands)}" fill="{c}"/><text x="{R-14}" y="{y0+14}">{lab}</text>')
    o.append(f'<text x="{L}" y="18" font-weight="bold">{html.escape(title)}</text>')
    for k in range(6):
        v = lo + (hi - lo) * k / 5; o.append(f'<line x1="{L}" x2="{R}" y1="{Y(v)}" y2="{Y(v)}" stroke="#bbb"/><text x="5" y="{Y(v)+4}">{v:.0f}</text>')
    for i, x in enumerate(xs): o.append(f'<text x="{X(i)-18}" y="{B+18}">{x}</text>')
    for n, (lab, s) in enumerate(series):
        c = ["#c0392b", "#2471a3", "#1e8449", "#7d3c98"][n % 4]
        o.append('<polyline fill="none" stroke-width="2.5" stroke="%s" points="%s"/>' % (c, " ".join(f"{X(i):.1f},{Y(v):.1f}" for i, v in enumerate(s) if v is not None)))
        o += [f'<circle cx="{X(i):.1f}" cy="{Y(v):.1f}" r="4" fill="{c}"/>' for i, v in enumerate(s) if v is not None]
        o.append(f'<rect x="{R+10}" y="{T+18*n}" width="10" height="10" fill="{c}"/><text x="{R+24}" y="{T+18*n+10}">{html.escape(lab)}</text>')
    return "".join(o) + f'<rect x="{L}" y="{T}" width="{R-L}" height="{B-T}" fill="none" stroke="#333"/></svg>'

def inl(s):
    s = html.escape(s, quote=False); s = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", s); return re.sub(r"__(.+?)__", r"<i>\1</i>", s)
def plain(s): return re.sub(r"\*\*|__", "", s)
SVG = {}

# ---------- html ----------
THEMES = {
 "blue": "body{font:10.5pt 'Liberation Sans'}h1{color:#14507a;border-bottom:3px solid #14507a}h2{color:#14507a;font-size:13pt}th{background:#dbe8f2}td,th{border:1px solid #9bb}",
 "serif": "body{font:11.5pt 'Liberation Serif';line-height:1.35}h1{font-size:17pt;text-align:center;font-variant:small-caps}h2{font-size:12.5pt;border-bottom:1px solid #000}td,th{border-bottom:1px solid #888}th{border-top:2px solid #000;text-align:left}",
 "green": "body{font:10pt 'DejaVu Sans'}h1{background:#4a8f29;color:#fff;padding:8px;font-size:16pt}h2{background:#e3f1da;padding:4px;font-size:12pt}td,th{border:1px solid #bcd9aa}th{background:#e3f1da}",
 "form": "body{font:9.5pt 'Liberation Sans Narrow','Liberation Sans'}h1{font-size:15pt;border:2px solid #000;padding:6px;text-align:center}h2{background:#333;color:#fff;padding:3px 6px;font-size:11pt}td,th{border:1px solid #000;min-height:16px}",
 "soft": "body{font:10.5pt 'URW Gothic','Liberation Sans'}h1{color:#b34700;font-size:20pt;margin-bottom:2px}h2{color:#b34700;font-size:12pt;text-transform:uppercase;letter-spacing:1px}td,th{border:none;border-bottom:1px dotted #b34700}th{color:#777;text-align:left}",
 "clinic": "body{font:10.5pt 'Nimbus Sans'}h1{font-size:14pt}h2{font-size:11pt;text-decoration:underline;margin-bottom:2px}td,th{border:1px solid #ccc;font-size:9.5pt}th{font-weight:normal;background:#f2f2f2}",
 "purple": "body{font:10pt 'Liberation Sans'}h1{color:#fff;background:linear-gradient(90deg,#5b2a86,#a05bc0);padding:14px;border-radius:8px}h2{color:#5b2a86;border-left:6px solid #5b2a86;padding-left:6px;font-size:12.5pt}td,th{border:1px solid #cbb6da}th{background:#f0e8f6}",
 "type": "body{font:10.5pt 'Liberation Mono'}h1{font-size:13pt;text-transform:uppercase}h2{font-size:11pt;text-transform:uppercase}td,th{border:1px dashed #555}",
 "cols": "body{font:9.5pt 'Nimbus Sans'}h1{font-size:18pt}.main{column-count:2;column-gap:8mm}h2{font-size:11pt;color:#066}td,th{border:1px solid #9cc;font-size:8.5pt}",
 "book": "body{font:11pt 'URW Bookman'}h1{font-size:16pt}h2{font-size:12pt;font-style:italic}td,th{border:1px solid #777}",
}
def to_html(blocks, theme="blue", kv="table", head="", foot="", wm="", land=False, num=False):
    o, n = [], 0
    for t, v in blocks:
        if t == "title": o.append(f"<h1>{inl(v)}</h1>")
        elif t in ("h2", "h3", "h4"):
            if t == "h2" and num: n += 1; v = f"{n}. {v}"
            o.append(f"<{t}>{inl(v)}</{t}>")
        elif t == "p": o.append(f"<p>{inl(v)}</p>")
        elif t == "small": o.append(f"<p class=sm>{inl(v)}</p>")
        elif t == "lh": o.append(f"<div class=lh>{inl(v)}</div>")
        elif t == "right": o.append(f"<div style='text-align:right'>{inl(v)}</div>")
        elif t == "li": o.append(f"<ul><li>{inl(v)}</li></ul>")
        elif t == "box":
            c = "&#9745;" if v.startswith("x") else "&#9744;"; o.append(f"<div>{c} {inl(v[1:].strip() if v[0] in 'xo' else v)}</div>")
        elif t == "pb": o.append("<div style='break-after:page'></div>")
        elif t == "img":
            if v in SVG: o.append(SVG[v])
            else: o.append(f"<img src='file://{v}' style='max-width:100%'>")
        elif t == "sig":
            a = [x.strip() for x in v.split("|")]
            img = f"<img src='file://{scribble(a[3])}' height=44>" if len(a) > 3 and a[3] else ""
            o.append(f"<table class=s><tr><td width=34%>{inl(a[0])}<br>{inl(a[1])}</td><td width=26%>{inl(a[2])}</td><td>{img}</td></tr></table>")
        elif t == "kv":
            if kv == "table": o.append("<table class=k>" + "".join(f"<tr><td width=34%><b>{inl(a)}</b></td><td>{inl(b)}</td></tr>" for a, b in v) + "</table>")
            elif kv == "inline": o.append("<p>" + "<br>".join(f"<b>{inl(a)}:</b> {inl(b)}" for a, b in v) + "</p>")
            elif kv == "head":
                for i in range(0, len(v), 3):
                    g = v[i:i + 3]; o.append("<table><tr>" + "".join(f"<th>{inl(a)}</th>" for a, b in g) + "</tr><tr>" + "".join(f"<td>{inl(b)}</td>" for a, b in g) + "</tr></table>")
            elif kv == "stack": o.append("".join(f"<div style='margin:5px 0'><span style='color:#777;font-size:8.5pt'>{inl(a)}</span><br>{inl(b)}</div>" for a, b in v))
            elif kv == "grid":
                c = [f"<td style='color:#555'>{inl(a)}</td><td>{inl(b)}</td>" for a, b in v]
                if len(c) % 2: c.append("<td></td><td></td>")
                o.append("<table>" + "".join(f"<tr>{c[i]}{c[i+1]}</tr>" for i in range(0, len(c), 2)) + "</table>")
            else: o.append("<table class=n>" + "".join(f"<tr><td width=32%>{inl(a)}</td><td>: {inl(b)}</td></tr>" for a, b in v) + "</table>")
        elif t == "table":
            nohead = v[0] and v[0][0].startswith("/"); rows = v
            if nohead: rows = [[v[0][0][1:].strip()] + v[0][1:]] + v[1:]
            o.append("<table>" + "".join("<tr>" + "".join(("<td>%s</td>" if (i or nohead) else "<th>%s</th>") % inl(c) for c in r) + "</tr>" for i, r in enumerate(rows)) + "</table>")
    fx = ""
    if head: fx += f"<div style='position:fixed;top:0;left:0;right:0;font-size:8pt;color:#666;text-align:right'>{inl(head)}</div>"
    if foot: fx += f"<div style='position:fixed;bottom:0;left:0;right:0;font-size:8pt;color:#666'>{inl(foot)}</div>"
    if wm: fx += f"<div style='position:fixed;top:40%;left:5%;font-size:80pt;color:rgba(200,60,60,.22);transform:rotate(-35deg)'>{inl(wm)}</div>"
    css = "@page{size:A4 %s;margin:16mm 17mm 18mm}table{border-collapse:collapse;width:100%%;margin:6px 0}td,th{padding:3px 5px;vertical-align:top;text-align:left}.n td,.s td{border:none}.sm{font-size:8pt;color:#555}.lh{font-size:9pt;color:#444}ul{margin:2px 0}tr{break-inside:avoid}h2,h3{break-after:avoid}" % ("landscape" if land else "")
    ttl = html.escape(plain(next((v for t, v in blocks if t == 'title'), 'Document')))
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{ttl}</title><style>{css}{THEMES[theme]}</style></head><body>{fx}<div class=main>{''.join(o)}</div></body></html>"

def chromium(htm, out):
    f = TMP / "c.html"; f.write_text(htm, "utf8")
    if Path(out).exists(): Path(out).unlink()
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={TMP}/chr", f"--print-to-pdf={out}", f"file://{f}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)
    assert Path(out).stat().st_size > 500

# ---------- docx ----------
def to_docx(blocks, out, font="Calibri", size=10.5, color="1F3864", tstyle="Table Grid", kv="table", head="", foot="", land=False, num=False, **_):
    import docx
    from docx.shared import Pt, RGBColor, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
    from docx.enum.text import WD_BREAK
    D = docx.Document(); s = D.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if land else (Cm(21), Cm(29.7))
    s.left_margin = s.right_margin = Cm(2.1); s.top_margin = s.bottom_margin = Cm(2)
    D.styles["Normal"].font.name = font; D.styles["Normal"].font.size = Pt(size)
    for k in ("Title", "Heading 1", "Heading 2", "Heading 3"):
        st = D.styles[k]; st.font.name = font; st.font.color.rgb = RGBColor.from_string(color)
        rf = st.element.rPr.rFonts
        for a in list(rf.attrib): del rf.attrib[a]
        st.font.name = font
    D.core_properties.author = ""; D.core_properties.title = ""; D.core_properties.comments = ""
    if head: s.header.paragraphs[0].text = head
    if foot: s.footer.paragraphs[0].text = foot
    def rich(p, txt):
        for part in re.split(r"(\*\*.+?\*\*|__.+?__)", txt):
            if part.startswith("**"): p.add_run(part[2:-2]).bold = True
            elif part.startswith("__"): p.add_run(part[2:-2]).italic = True
            elif part: p.add_run(part)
        return p
    n = 0
    def table(rows, hd=True):
        T = D.add_table(rows=0, cols=max(map(len, rows)))
        try: T.style = tstyle
        except KeyError: T.style = "Table Grid"
        for i, r in enumerate(rows):
            cells = T.add_row().cells
            for c, x in zip(cells, r):
                rich(c.paragraphs[0], x)
                if hd and i == 0:
                    for q in c.paragraphs[0].runs: q.bold = True
        D.add_paragraph()
    for t, v in blocks:
        if t == "title": D.add_heading(plain(v), 0)
        elif t in ("h2", "h3", "h4"):
            if t == "h2" and num: n += 1; v = f"{n}. {v}"
            D.add_heading(plain(v), {"h2": 1, "h3": 2, "h4": 3}[t])
        elif t == "p": rich(D.add_paragraph(), v)
        elif t in ("small", "lh"):
            p = rich(D.add_paragraph(), v); p.paragraph_format.space_after = Pt(0)
            for q in p.runs: q.font.size = Pt(8 if t == "small" else 9)
        elif t == "right": rich(D.add_paragraph(), v).alignment = AL.RIGHT
        elif t == "li": rich(D.add_paragraph(style="List Bullet"), v)
        elif t == "box": rich(D.add_paragraph(), ("☒ " if v.startswith("x") else "☐ ") + (v[1:].strip() if v[0] in "xo" else v)).paragraph_format.space_after = Pt(0)
        elif t == "pb": D.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif t == "img": D.add_picture(v, width=Cm(16))
        elif t == "sig":
            a = [x.strip() for x in v.split("|")]; T = D.add_table(rows=1, cols=3); c = T.rows[0].cells
            c[0].text = a[0] + "\n" + a[1]; c[1].text = a[2]
            if len(a) > 3 and a[3]: c[2].paragraphs[0].add_run().add_picture(str(scribble(a[3])), width=Cm(3.6))
            D.add_paragraph()
        elif t == "kv":
            if kv == "table": table([list(x) for x in v], False)
            elif kv == "head":
                for i in range(0, len(v), 3): table([[a for a, b in v[i:i + 3]], [b for a, b in v[i:i + 3]]])
            elif kv == "grid":
                f = [y for x in v for y in x]; f += [""] * (-len(f) % 4); table([f[i:i + 4] for i in range(0, len(f), 4)], False)
            elif kv == "stack":
                for a, b in v: D.add_paragraph().add_run(a).bold = True; rich(D.add_paragraph(), b)
            elif kv == "inline":
                for a, b in v:
                    p = D.add_paragraph(); p.add_run(a + ": ").bold = True; rich(p, b); p.paragraph_format.space_after = Pt(1)
            else:
                for a, b in v:
                    p = D.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(6)); rich(p, f"{a}\t: {b}"); p.paragraph_format.space_after = Pt(0)
                D.add_paragraph()
        elif t == "table":
            nohead = v[0][0].startswith("/")
            table([[v[0][0].lstrip("/ ")] + v[0][1:]] + v[1:], not nohead)
    D.save(out)

def soffice(src, outdir, fmt="pdf"):
    run(["soffice", LO, "--headless", "--convert-to", fmt, "--outdir", str(outdir), str(src)], 150)

# ---------- reportlab ----------
def to_rl(blocks, out, font="Helvetica", size=10, color="#333366", kv="table", head="", foot="", wm="", land=False, num=False, grid=True, **_):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, PageBreak, Image as RI
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    fonts = {"dejavu": ("DejaVuSans", "/usr/share/fonts/truetype/dejavu/DejaVuSans"), "libserif": ("LiberationSerif", "/usr/share/fonts/truetype/liberation/LiberationSerif"), "libsans": ("LiberationSans", "/usr/share/fonts/truetype/liberation/LiberationSans")}
    if font in fonts:
        nm, base = fonts[font]; sfx = ("", "-Bold") if font == "dejavu" else ("-Regular", "-Bold")
        pdfmetrics.registerFont(TTFont(nm, base + sfx[0] + ".ttf")); pdfmetrics.registerFont(TTFont(nm + "-B", base + sfx[1] + ".ttf"))
        pdfmetrics.registerFontFamily(nm, nm, nm + "-B", nm, nm + "-B"); f, fb = nm, nm + "-B"
    else: f, fb = {"Helvetica": ("Helvetica", "Helvetica-Bold"), "Times": ("Times-Roman", "Times-Bold"), "Courier": ("Courier", "Courier-Bold")}[font]
    P = PS("p", fontName=f, fontSize=size, leading=size * 1.35, spaceAfter=5); C = PS("c", parent=P, spaceAfter=0, fontSize=size - .7, leading=size * 1.2)
    H1 = PS("h1", parent=P, fontName=fb, fontSize=size + 7, leading=size + 11, textColor=color, spaceAfter=8); H2 = PS("h2", parent=P, fontName=fb, fontSize=size + 2.5, leading=size + 6, textColor=color, spaceBefore=7); H3 = PS("h3", parent=P, fontName=fb, spaceBefore=3)
    SM = PS("sm", parent=P, fontSize=8, leading=10, textColor="#555555", spaceAfter=1); RT = PS("r", parent=P, alignment=2)
    S, n = [], 0; W = (landscape(A4) if land else A4)[0] - 110
    g = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    gr = g + ([("GRID", (0, 0), (-1, -1), .4, colors.grey)] if grid else [("LINEBELOW", (0, 0), (-1, -1), .3, colors.lightgrey)])
    for t, v in blocks:
        if t == "title": S.append(Paragraph(inl(v), H1))
        elif t == "h2":
            if num: n += 1; v = f"{n}. {v}"
            S.append(Paragraph(inl(v), H2))
        elif t in ("h3", "h4"): S.append(Paragraph(inl(v), H3))
        elif t == "p": S.append(Paragraph(inl(v), P))
        elif t in ("small", "lh"): S.append(Paragraph(inl(v), SM))
        elif t == "right": S.append(Paragraph(inl(v), RT))
        elif t == "li": S.append(Paragraph("• " + inl(v), PS("li", parent=P, leftIndent=14, bulletIndent=4, spaceAfter=1)))
        elif t == "box": S.append(Paragraph(("[X] " if v.startswith("x") else "[  ] ") + inl(v[1:].strip() if v[0] in "xo" else v), P))
        elif t == "pb": S.append(PageBreak())
        elif t == "img": im = Image.open(v); S.append(RI(v, W, W * im.size[1] / im.size[0]))
        elif t == "sig":
            a = [x.strip() for x in v.split("|")]
            S.append(Table([[Paragraph(inl(a[0]) + "<br/>" + inl(a[1]), C), Paragraph(inl(a[2]), C), RI(str(scribble(a[3])), 110, 38) if len(a) > 3 and a[3] else ""]], colWidths=[W * .4, W * .25, W * .35], style=g)); S.append(Spacer(1, 6))
        elif t == "kv":
            if kv == "head":
                for i in range(0, len(v), 3):
                    q = v[i:i + 3]; S.append(Table([[Paragraph("<b>%s</b>" % inl(a), C) for a, b in q], [Paragraph(inl(b), C) for a, b in q]], colWidths=[W / len(q)] * len(q), style=gr))
            elif kv == "inline": S += [Paragraph(f"<b>{inl(a)}:</b> {inl(b)}", C) for a, b in v]
            elif kv == "stack":
                for a, b in v: S += [Paragraph(inl(a), SM), Paragraph(inl(b), P)]
            elif kv == "grid":
                q = [Paragraph(inl(y), C) for x in v for y in x]; q += [""] * (-len(q) % 4); S.append(Table([q[i:i + 4] for i in range(0, len(q), 4)], colWidths=[W * .2, W * .3] * 2, style=gr))
            else: S.append(Table([[Paragraph("<b>%s</b>" % inl(a), C), Paragraph(inl(b), C)] for a, b in v], colWidths=[W * .33, W * .67], style=gr if kv == "table" else g))
            S.append(Spacer(1, 6))
        elif t == "table":
            nohead = v[0][0].startswith("/"); rows = [[v[0][0].lstrip("/ ")] + v[0][1:]] + v[1:]; m = max(map(len, rows))
            S.append(Table([[Paragraph(("<b>%s</b>" if i == 0 and not nohead else "%s") % inl(c), C) for c in r] + [""] * (m - len(r)) for i, r in enumerate(rows)], colWidths=[W / m] * m, style=gr, repeatRows=0 if nohead else 1)); S.append(Spacer(1, 6))
    def deco(c, d):
        c.setFont(f, 8); c.setFillGray(.4); w, h = d.pagesize
        if head: c.drawRightString(w - 55, h - 30, head)
        if foot: c.drawString(55, 26, foot)
        c.drawRightString(w - 55, 26, str(c.getPageNumber()))
        if wm: c.saveState(); c.setFont(fb, 70); c.setFillColorRGB(.8, .3, .3, .25); c.translate(w / 2, h / 2); c.rotate(50); c.drawCentredString(0, 0, wm); c.restoreState()
    SimpleDocTemplate(str(out), pagesize=landscape(A4) if land else A4, leftMargin=55, rightMargin=55, topMargin=50, bottomMargin=48, title="", author="", creator="", producer="").build(S, onFirstPage=deco, onLaterPages=deco)

# ---------- calc ----------
def to_calc(blocks, out, land=True, color="DDE7F3", **_):
    import openpyxl
    from openpyxl.styles import Font, PatternFill, Border, Side, Alignment
    wb = openpyxl.Workbook(); wb.properties.creator = ""; ws = wb.active; ws.title = "Overzicht"; r = 1; th = Side(style="thin", color="999999")
    widest = max([len(x) for t, v in blocks if t == "table" for x in v] + [2])
    for t, v in blocks:
        if t in ("title", "h2", "h3", "p", "small", "lh", "right", "li"):
            c = ws.cell(r, 1, plain(v)); c.font = Font(bold=t in ("title", "h2", "h3"), size={"title": 15, "h2": 12, "small": 8}.get(t, 10))
            if len(v) > 60: ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=widest); c.alignment = Alignment(wrap_text=True, vertical="top"); ws.row_dimensions[r].height = 14 * (1 + len(v) // 105)
            r += 1
        elif t == "kv":
            for a, b in v: ws.cell(r, 1, a).font = Font(bold=True); ws.cell(r, 2, b); r += 1
            r += 1
        elif t == "table":
            for i, row in enumerate(v):
                for j, x in enumerate(row):
                    c = ws.cell(r, j + 1, plain(x).lstrip("/ ") if i == 0 and j == 0 else plain(x)); c.border = Border(left=th, right=th, top=th, bottom=th); c.alignment = Alignment(wrap_text=True, vertical="top")
                    if i == 0: c.font = Font(bold=True); c.fill = PatternFill("solid", fgColor=color)
                r += 1
            r += 1
        elif t == "img":
            from openpyxl.drawing.image import Image as XI
            im = XI(v); im.width, im.height = 620, 317; ws.add_image(im, f"A{r}"); r += 18
        elif t == "pb": ws.row_breaks.append(openpyxl.worksheet.pagebreak.Break(id=r - 1))
    for i in range(widest): ws.column_dimensions[chr(65 + i)].width = 26 if i == 0 else max(11, 90 // widest)
    ws.page_setup.orientation = "landscape" if land else "portrait"; ws.page_setup.paperSize = 9; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    x = TMP / "calc.xlsx"; wb.save(x)
    if str(out).endswith(".xlsx"): shutil.copy(x, out); return
    soffice(x, TMP); shutil.move(TMP / "calc.pdf", out)

# ---------- scanner ----------
def scan(pdf, out, dpi=105, seed=1, skew=.8, gray=True, q=52, noise=8):
    for f in TMP.glob("scn*"): f.unlink()
    run(["pdftoppm", "-r", str(dpi)] + (["-gray"] if gray else []) + ["-png", str(pdf), str(TMP / "scn")])
    r = random.Random(seed); ims = []
    for f in sorted(TMP.glob("scn*.png")):
        im = Image.open(f).convert("L" if gray else "RGB"); im = im.rotate(r.uniform(-skew, skew), fillcolor=250 if gray else (250, 249, 245), resample=Image.BICUBIC)
        nz = Image.effect_noise(im.size, noise)
        if not gray: nz = Image.merge("RGB", [nz] * 3)
        im = ImageChops.add(im, nz, 1, -128).filter(ImageFilter.GaussianBlur(.4))
        if r.random() < .5: ImageDraw.Draw(im).rectangle([0, 0, r.randint(2, 9), im.size[1]], fill=60 if gray else (70, 70, 70))
        ims.append(im)
    jp = []
    for i, im in enumerate(ims):
        f = TMP / f"scnj{i}.jpg"; im.save(f, quality=q, dpi=(dpi, dpi)); jp.append(f)
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import ImageReader
    c = canvas.Canvas(str(out), pageCompression=1); c.setTitle("scan"); c.setAuthor(""); c.setProducer("MFP scan to PDF"); c.setCreator("")
    for f, im in zip(jp, ims):
        w, h = im.size[0] * 72 / dpi, im.size[1] * 72 / dpi; c.setPageSize((w, h)); c.drawImage(str(f), 0, 0, w, h); c.showPage()
    c.save()

# ---------- one document ----------
def render(path, body, eng="html", scn=None, **o):
    path = Path(path); path.parent.mkdir(parents=True, exist_ok=True); bl = parse(body)
    tgt = TMP / "pre.pdf" if scn is not None else path
    if eng == "html": chromium(to_html(bl, o.get("theme", "blue"), o.get("kv", "table"), o.get("head", ""), o.get("foot", ""), o.get("wm", ""), o.get("land", False), o.get("num", False)), tgt)
    elif eng == "docx": to_docx(bl, tgt, **o)
    elif eng == "docxpdf":
        to_docx(bl, TMP / "w.docx", **o); soffice(TMP / "w.docx", TMP); shutil.move(TMP / "w.pdf", tgt)
    elif eng == "lohtml":
        (TMP / "w.html").write_text(to_html(bl, o.get("theme", "serif"), o.get("kv", "table"), num=o.get("num", False)), "utf8")
        run(["soffice", LO, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(TMP), str(TMP / "w.html")], 150); shutil.move(TMP / "w.pdf", tgt)
    elif eng == "rl": to_rl(bl, tgt, **o)
    elif eng == "gs":
        to_rl(bl, TMP / "g.pdf", **o); run(["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook", f"-sOutputFile={tgt}", str(TMP / "g.pdf")])
    elif eng == "calc": to_calc(bl, tgt, **o)
    elif eng == "text": path.write_text(body, "utf8")
    else: raise ValueError(eng)
    if scn is not None: scan(tgt, path, **scn)

def merge(out, *pdfs): run(["qpdf", "--empty", "--pages", *map(str, pdfs), "--", str(out)])

DOCS = []
def doc(file, kinds, body, date=None, dates=None, span=None, undated=False, draft=False, note="", eng="html", scn=None, parts=None, **o):
    DOCS.append(dict(file=file, kinds=kinds, body=body, date=date, dates=dates, span=span, undated=undated, draft=draft, note=note, eng=eng, scn=scn, parts=parts, o=o))
