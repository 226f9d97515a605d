"""Makers: turn a hand-written text into a file with a real producer."""
import io, os, re, shutil, subprocess, tempfile, pathlib, random
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from PIL import Image, ImageDraw, ImageFont, ImageFilter
from pypdf import PdfReader, PdfWriter

L = '/usr/share/fonts/truetype/liberation/'
F = {}
for n, f in dict(sans='LiberationSans-Regular', sansb='LiberationSans-Bold', serif='LiberationSerif-Regular', serifb='LiberationSerif-Bold',
                 mono='LiberationMono-Regular', narrow='LiberationSansNarrow-Regular', seri='LiberationSerif-Italic').items():
    p = L + f + '.ttf'
    if os.path.exists(p):
        pdfmetrics.registerFont(TTFont(n, p)); F[n] = p
dv = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
pdfmetrics.registerFont(TTFont('dejavu', dv)); F['dejavu'] = dv

def run(*a):
    subprocess.run(a, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)

def html_of(body, css):
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><style>%s</style></head><body>%s</body></html>' % (css, body)

def cr(out, body, css=''):
    "Chromium print to PDF"
    with tempfile.TemporaryDirectory() as d:
        h = d + '/a.html'; open(h, 'w').write(html_of(body, css))
        run('nice', 'chromium', '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', '--print-to-pdf=' + d + '/a.pdf', 'file://' + h)
        shutil.copy(d + '/a.pdf', out)

def lo(out, body, css=''):
    "LibreOffice Writer: HTML to docx / doc / pdf"
    ext = pathlib.Path(out).suffix[1:].lower()
    with tempfile.TemporaryDirectory() as d:
        h = d + '/a.html'; open(h, 'w').write(html_of(body, css))
        run('nice', 'soffice', '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', '--outdir', d, h)
        run('nice', 'soffice', '--headless', '--convert-to', ext, '--outdir', d, d + '/a.odt')
        shutil.copy(d + '/a.' + ext, out)

def pd(out, items, font='Calibri', size=11, margin=2.2):
    "python-docx; items: text, '# ', '## ', '- ', '> ' (right), '^ ' (centre bold), lists (tables), dicts (header/footer/break/image)"
    d = Document(); st = d.styles['Normal']; st.font.name = font; st.font.size = Pt(size)
    for s in d.sections: s.left_margin = s.right_margin = Cm(margin)
    for it in items:
        if isinstance(it, dict):
            if 'h' in it: d.sections[0].header.paragraphs[0].text = it['h']
            if 'f' in it: d.sections[0].footer.paragraphs[0].text = it['f']
            if 'br' in it: d.add_page_break()
            if 'img' in it: d.add_picture(it['img'], width=Cm(it.get('w', 15)))
        elif isinstance(it, list):
            t = d.add_table(len(it), max(map(len, it))); t.style = 'Table Grid'
            for r, row in enumerate(it):
                for c, v in enumerate(row): t.cell(r, c).text = v
        elif it.startswith('# '): d.add_heading(it[2:], 1)
        elif it.startswith('## '): d.add_heading(it[3:], 2)
        elif it.startswith('- '): d.add_paragraph(it[2:], style='List Bullet')
        elif it.startswith('> '): d.add_paragraph(it[2:]).alignment = AL.RIGHT
        elif it.startswith('^ '):
            p = d.add_paragraph(); p.alignment = AL.CENTER; r = p.add_run(it[2:]); r.bold = True; r.font.size = Pt(size + 5)
        else:
            p = d.add_paragraph()
            for i, x in enumerate(it.split('**')): p.add_run(x).bold = bool(i % 2)
    d.save(out)
    if str(out).endswith('.pdf'): raise ValueError

def docx_pdf(out, items, **k):
    with tempfile.TemporaryDirectory() as d:
        pd(d + '/a.docx', items, **k)
        run('nice', 'soffice', '--headless', '--convert-to', 'pdf', '--outdir', d, d + '/a.docx'); shutil.copy(d + '/a.pdf', out)

def wrap(txt, font, size, width):
    res = []
    for para in txt.split('\n'):
        w = ''
        for word in para.split(' '):
            if pdfmetrics.stringWidth((w + ' ' + word) if w else word, font, size) > width and w: res.append(w); w = word
            else: w = (w + ' ' + word) if w else word
        res.append(w)
    return res

def rl(out, text, font='sans', size=10, x=60, y=790, width=475, lead=1.35):
    """reportlab canvas. '\\f' new page; '@x,y,size,font|text' absolute; '#text' bold bigger; '||' splits columns over the width."""
    c = canvas.Canvas(str(out), pagesize=A4); cy = y
    bold = {'sans': 'sansb', 'serif': 'serifb'}.get(font, font)
    for page in text.strip('\n').split('\f'):
        cy = y
        for line in page.strip('\n').split('\n'):
            if line.startswith('@'):
                a, t = line[1:].split('|', 1); px, py, s, f = a.split(','); c.setFont(f, float(s)); c.drawString(float(px), float(py), t); continue
            if line.startswith('---'): c.line(x, cy + 4, x + width, cy + 4); cy -= size * lead; continue
            f, s = (bold, size + 3) if line.startswith('#') else (font, size)
            if line.startswith('#'): line = line[1:]
            c.setFont(f, s)
            if '||' in line:
                cells = line.split('||')
                for i, v in enumerate(cells): c.drawString(x + i * width / len(cells), cy, v.strip())
                cy -= s * lead; continue
            if font == 'mono': parts = [line]
            else: parts = wrap(line, f, s, width)
            for pp in parts:
                if cy < 50: c.showPage(); cy = y; c.setFont(f, s)
                c.drawString(x, cy, pp); cy -= s * lead
        c.showPage()
    c.save()

def scan_img(text, font='serif', size=26, tilt=0.6, seed=1, sign=None):
    r = random.Random(seed); im = Image.new('L', (1240, 1754), 247); d = ImageDraw.Draw(im); y = 120
    for line in text.strip('\n').split('\n'):
        s = size + 10 if line.startswith('#') else size
        f = ImageFont.truetype(F[font], s)
        if '||' in line:
            for i, v in enumerate(line.split('||')): d.text((110 + i * 1020 / len(line.split('||')), y), v.strip(), font=f, fill=30)
            y += s * 1.5; continue
        w = ''
        for word in line.lstrip('#').split(' '):
            if d.textlength(w + ' ' + word, font=f) > 1010 and w: d.text((110, y), w, font=f, fill=30); y += s * 1.4; w = word
            else: w = (w + ' ' + word).strip() if w else word
        d.text((110, y), w, font=f, fill=30); y += s * 1.5
    for (sx, sy) in (sign or []):
        pts = [(sx + i * 14, sy + r.randint(-28, 28)) for i in range(16)]; d.line(pts, fill=60, width=4, joint='curve')
    im = im.rotate(tilt, fillcolor=240, resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(0.7))
    px = im.load()
    for _ in range(2500): px[r.randrange(1240), r.randrange(1754)] = r.randint(60, 230)
    return im

def scan(out, *pages, **k):
    ims = [scan_img(t, seed=i + 3, **k) if t is not None else Image.new('L', (1240, 1754), 250) for i, t in enumerate(pages)]
    ims[0].save(out, 'PDF', resolution=150, save_all=True, append_images=ims[1:])

def merge(out, *files):
    w = PdfWriter()
    for f in files:
        for p in PdfReader(f).pages: w.add_page(p)
    w.write(str(out))

def graph_png(path, series, labels, title=''):
    im = Image.new('RGB', (900, 480), 'white'); d = ImageDraw.Draw(im); f = ImageFont.truetype(F['sans'], 16)
    d.text((60, 10), title, font=f, fill='black'); d.rectangle((60, 40, 860, 420), outline='gray')
    for i in range(1, 5): d.line((60, 40 + 76 * i, 860, 40 + 76 * i), fill='lightgray')
    for k, (s, col) in enumerate(zip(series, ('blue', 'red', 'green', 'orange'))):
        mx = max(max(q) for q in series) * 1.1
        pts = [(80 + i * 760 / max(1, len(s) - 1), 420 - v / mx * 370) for i, v in enumerate(s)]
        d.line(pts, fill=col, width=3)
        for p in pts: d.ellipse((p[0] - 4, p[1] - 4, p[0] + 4, p[1] + 4), fill=col)
    for i, l in enumerate(labels): d.text((70 + i * 760 / max(1, len(labels) - 1), 430), l, font=f, fill='black')
    im.save(path)

def svg(points, labels, w=560, h=220, col='#246'):
    mx = max(points) * 1.15
    xs = [40 + i * (w - 60) / (len(points) - 1) for i in range(len(points))]; ys = [h - 30 - p / mx * (h - 60) for p in points]
    s = '<svg width="%d" height="%d"><rect x="35" y="10" width="%d" height="%d" fill="none" stroke="#999"/>' % (w, h, w - 45, h - 40)
    s += '<polyline fill="none" stroke="%s" stroke-width="2" points="%s"/>' % (col, ' '.join('%.0f,%.0f' % q for q in zip(xs, ys)))
    for x, y, l, p in zip(xs, ys, labels, points): s += '<circle cx="%.0f" cy="%.0f" r="3"/><text x="%.0f" y="%d" font-size="10">%s</text><text x="%.0f" y="%.0f" font-size="9">%s</text>' % (x, y, x - 8, h - 8, l, x + 4, y - 5, p)
    return s + '</svg>'

def text_of(f):
    f = str(f)
    if f.endswith('.pdf'): return subprocess.run(['pdftotext', '-layout', f, '-'], capture_output=True, text=True).stdout
    if f.endswith('.docx'):
        from docx.oxml.ns import qn
        d = Document(f); out = []
        def walk(e):
            for p in e.iter(qn('w:p')): out.append(''.join((t.text or '') if t.tag == qn('w:t') else ' ' for t in p.iter(qn('w:t'), qn('w:tab'), qn('w:br'))))
        walk(d.element.body)
        for s in d.sections: walk(s.header._element); walk(s.footer._element)
        return '\n'.join(out)
    if f.endswith('.doc'):
        with tempfile.TemporaryDirectory() as d:
            run('nice', 'soffice', '--headless', '--convert-to', 'txt:Text', '--outdir', d, f); return next(pathlib.Path(d).glob('*.txt')).read_text(errors='replace')
    return ''

DOCS = []
def D(file, kinds, how, *body, says='', date=None, undated=False, span=None, dates=None, draft=False, scan=False, note='', **k):
    DOCS.append(dict(file=file, kinds=kinds.split(), how=how, body=body, k=k, says=[s for s in (says.split('|') if says else [])],
                     date=date, undated=undated, span=span, dates=dates, draft=draft, scan=scan, note=note))
