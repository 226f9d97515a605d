"""Text with light markup -> documents, through LibreOffice, Chromium, reportlab, poppler/Pillow, qpdf."""
import html, json, os, random, re, subprocess, shutil, base64, zlib
from pathlib import Path
TMP = Path(os.environ.get('MAKE_TMP', '/tmp/make_later')); TMP.mkdir(exist_ok=True)
FONTS = ['Liberation Sans','Liberation Serif','DejaVu Sans','Carlito','URW Bookman','URW Gothic','P052','C059','Nimbus Sans','Liberation Sans Narrow','DejaVu Serif']
COL = ['000000','1F3864','2E74B5','7B2D26','385723','5B2C83','C55A11','444444']
def style(name):
    r = random.Random(zlib.crc32(name.encode()))
    return dict(font=r.choice(FONTS), size=r.choice([9.5,10,10,10.5,11,11]), col=r.choice(COL), hs=r.choice(['bold','under','caps','big','band']),
        border=r.choice(['grid','lines','none','grid']), head=r.random()<.6, margin=r.choice([1.8,2,2.2,2.5]), just=r.random()<.2, lh=r.choice([1.1,1.2,1.35]), shade=r.choice(['E7EEF7','EFEFEF','F9E8D9','E5F1E0']))
def blocks(body):
    out=[]; rows=[]
    for ln in body.strip('\n').split('\n'):
        if ln.startswith('|'):
            rows.append([c.strip() for c in ln.strip().strip('|').split('|')]); continue
        if rows: out.append(('table',rows)); rows=[]
        s=ln.rstrip()
        if s[:2]=='= ': out.append(('mono',s[2:])); continue
        if s=='---': out.append(('page','')); continue
        if not s.strip(): out.append(('gap','')); continue
        m=re.match(r'(#{1,3}|>>|\^\^|~|- |!!|=) ?(.*)',s)
        if m: out.append(({'#':'h1','##':'h2','###':'h3','>>':'right','^^':'centre','~':'small','- ':'li','!!':'water','=':'mono'}[m[1]],m[2]))
        else: out.append(('p',s))
    if rows: out.append(('table',rows))
    return out
def inline(t):
    parts=[]
    for p in re.split(r'(\*\*.+?\*\*|\{\{.+?\}\})',t):
        if p.startswith('**') and len(p)>4: parts.append(('b',p[2:-2]))
        elif p.startswith('{{'): parts.append(('hand',p[2:-2]))
        elif p: parts.append(('',p))
    return parts
# ---------- docx
def to_docx(path, meta, body):
    import docx
    from docx.shared import Pt, Cm, RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    st=style(meta['file']); d=docx.Document(); s=d.sections[0]
    s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(st['margin']); s.top_margin=s.bottom_margin=Cm(2)
    n=d.styles['Normal']; n.font.name=st['font']; n.font.size=Pt(st['size']); n.paragraph_format.space_after=Pt(2); n.paragraph_format.line_spacing=st['lh']
    def put(p,t,size=None,bold=None,col=None):
        for k,x in inline(t):
            r=p.add_run(x); r.bold = True if k=='b' else bold
            if size: r.font.size=Pt(size)
            if col: r.font.color.rgb=RGBColor.from_string(col)
            if k=='hand': r.font.name='Z003'; r.font.size=Pt(14); r.font.color.rgb=RGBColor(0x1b,0x2f,0x8a)
        return p
    if meta.get('header'): put(s.header.paragraphs[0],meta['header'],8.5)
    if meta.get('footer'): put(s.footer.paragraphs[0],meta['footer'],8)
    def border(p):
        b=OxmlElement('w:pBdr'); e=OxmlElement('w:bottom')
        for k,v in (('val','single'),('sz','6'),('space','1'),('color',st['col'])): e.set(qn('w:'+k),v)
        b.append(e); p._p.get_or_add_pPr().append(b)
    for k,v in blocks(body):
        if k in('h1','h2','h3'):
            sz={'h1':st['size']+5,'h2':st['size']+2,'h3':st['size']+.5}[k]
            if meta.get('plain'): p=put(d.add_paragraph(),v,bold=True)
            elif st['head']:
                p=d.add_heading('',{'h1':1,'h2':2,'h3':3}[k]); put(p,v,sz,True,st['col'])
            else: p=put(d.add_paragraph(),v.upper() if st['hs']=='caps' and k=='h2' else v,sz,True,st['col'])
            if st['hs']=='under' and k!='h3': border(p)
        elif k=='p': 
            p=put(d.add_paragraph(),v)
            if st['just'] and len(v)>120: p.alignment=A.JUSTIFY
        elif k=='li': put(d.add_paragraph(style='List Bullet'),v)
        elif k=='right': put(d.add_paragraph(),v).alignment=A.RIGHT
        elif k=='centre': put(d.add_paragraph(),v,bold=True).alignment=A.CENTER
        elif k=='small': put(d.add_paragraph(),v,7.5,col='555555')
        elif k=='water': put(d.add_paragraph(),v,26,True,'C8C8C8').alignment=A.CENTER
        elif k=='mono':
            p=d.add_paragraph(); r=p.add_run(v); r.font.name='Liberation Mono'; r.font.size=Pt(8.5)
        elif k=='gap': d.add_paragraph().paragraph_format.space_after=Pt(0)
        elif k=='page': d.add_page_break()
        elif k=='table':
            w=max(map(len,v)); t=d.add_table(rows=0,cols=w); t.style={'grid':'Table Grid','lines':'Light List','none':'Normal Table'}[st['border']]
            for i,row in enumerate(v):
                c=t.add_row().cells
                for j,x in enumerate(row): put(c[j].paragraphs[0],x,st['size']-1,True if i==0 and len(v)>2 and w>2 else None)
    d.core_properties.author=''; d.core_properties.title=meta.get('title','')
    d.save(path)
# ---------- html
def to_html(meta, body):
    st=style(meta['file']); o=[]
    def f(t):
        return ''.join('<b>%s</b>'%html.escape(x) if k=='b' else '<span class=hand>%s</span>'%html.escape(x) if k=='hand' else html.escape(x) for k,x in inline(t)).replace('\t','&emsp;&emsp;')
    for k,v in blocks(body):
        if k in('h1','h2','h3'): o.append(f'<{k}>{f(v)}</{k}>')
        elif k=='p': o.append(f'<p>{f(v)}</p>')
        elif k=='li': o.append(f'<ul><li>{f(v)}</li></ul>')
        elif k in('right','centre','small','water'): o.append(f'<div class={k}>{f(v)}</div>')
        elif k=='mono': o.append(f'<pre>{html.escape(v)}</pre>')
        elif k=='gap': o.append('<div class=gap></div>')
        elif k=='page': o.append('<div style="break-after:page"></div>')
        elif k=='table':
            o.append('<table>'+''.join('<tr>'+''.join(f'<{"th" if i==0 and len(v)>2 and len(r)>2 else "td"}>{f(x)}</{"th" if i==0 and len(v)>2 and len(r)>2 else "td"}>' for x in r)+'</tr>' for i,r in enumerate(v))+'</table>')
    b={'grid':'border:1px solid #888','lines':'border-bottom:1px solid #bbb','none':''}[st['border']]
    hx={'bold':'','under':f'border-bottom:1px solid #{st["col"]};','caps':'text-transform:uppercase;letter-spacing:.5px;','big':'','band':f'background:#{st["shade"]};padding:3px 6px;'}[st['hs']]
    css=f'''body{{font-family:"{st['font']}";font-size:{st['size']}pt;line-height:{st['lh']}}}h1{{font-size:{st['size']+6}pt;color:#{st['col']};margin:4px 0 8px}}h2{{font-size:{st['size']+2}pt;color:#{st['col']};{hx}margin:10px 0 4px}}h3{{font-size:{st['size']+.5}pt;margin:6px 0 2px}}
p{{margin:0 0 5px;{'text-align:justify' if st['just'] else ''}}}ul{{margin:0 0 2px;padding-left:20px}}table{{border-collapse:collapse;width:100%;margin:4px 0 8px;font-size:{st['size']-1}pt}}td,th{{{b};padding:2px 5px;text-align:left;vertical-align:top}}th{{background:#{st['shade']}}}
.right{{text-align:right}}.centre{{text-align:center;font-weight:bold}}.small{{font-size:7.5pt;color:#555}}.water{{position:fixed;top:40%;left:5%;font-size:64pt;color:rgba(190,190,190,.45);transform:rotate(-30deg);font-weight:bold}}.gap{{height:8px}}.hand{{font-family:Z003;font-size:15pt;color:#1b2f8a}}pre{{font-size:8.5pt;margin:0}}'''
    return f'<!doctype html><html><head><meta charset=utf-8><title>{html.escape(meta.get("title",""))}</title><style>{css}</style></head><body>{"".join(o)}</body></html>'
def chrome(jobs):
    """jobs: [(html, pdf, meta)] in one browser, over the debugging pipe."""
    if not jobs: return
    r1,w1=os.pipe(); r2,w2=os.pipe()
    def pre(): 
        os.dup2(r1,103); os.dup2(w2,104); os.dup2(103,3); os.dup2(104,4)
    p=subprocess.Popen(['chromium','--headless','--no-sandbox','--disable-gpu','--remote-debugging-pipe',f'--user-data-dir={TMP}/chrome'],preexec_fn=pre,close_fds=False,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    os.close(r1); os.close(w2); buf=b''; n=0
    def call(m,params={},sid=None):
        nonlocal buf,n; n+=1; q={'id':n,'method':m,'params':params}
        if sid: q['sessionId']=sid
        os.write(w1,json.dumps(q).encode()+b'\0')
        while True:
            while b'\0' not in buf:
                x=os.read(r2,1<<20)
                if not x: raise EOFError(m)
                buf+=x
            a,buf=buf.split(b'\0',1); a=json.loads(a)
            if a.get('id')==n:
                if 'error' in a: raise RuntimeError(a)
                return a['result']
    t=call('Target.createTarget',{'url':'about:blank'})['targetId']; sid=call('Target.attachToTarget',{'targetId':t,'flatten':True})['sessionId']
    call('Page.enable',{},sid)
    fr=call('Page.getFrameTree',{},sid)['frameTree']['frame']['id']
    for h,pdf,meta in jobs:
        call('Page.setDocumentContent',{'frameId':fr,'html':h},sid)
        o=dict(printBackground=True,paperWidth=8.27,paperHeight=11.69,marginTop=.7,marginBottom=.7,marginLeft=.7,marginRight=.7)
        if meta.get('header') or meta.get('footer'):
            o.update(displayHeaderFooter=True,headerTemplate='<div style="font-size:8px;margin-left:50px">%s</div>'%html.escape(meta.get('header','')),footerTemplate='<div style="font-size:8px;margin-left:50px">%s &nbsp; <span class=pageNumber></span>/<span class=totalPages></span></div>'%html.escape(meta.get('footer','')))
        Path(pdf).write_bytes(base64.b64decode(call('Page.printToPDF',o,sid)['data']))
    try: call('Browser.close')
    except Exception: pass
    p.wait(20)
# ---------- reportlab
_reg=False
def to_rl(path, meta, body):
    global _reg
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table,TableStyle,PageBreak
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors; from reportlab.lib.pagesizes import A4; from reportlab.lib.units import cm
    from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
    if not _reg:
        def ff(q): return subprocess.run(['fc-match','-f','%{file}',q],capture_output=True,text=True).stdout
        for nm,q in (('LS','Liberation Sans'),('DV','DejaVu Serif'),('LR','Liberation Serif'),('LM','Liberation Mono')):
            pdfmetrics.registerFont(TTFont(nm,ff(q))); pdfmetrics.registerFont(TTFont(nm+'-B',ff(q+':bold'))); pdfmetrics.registerFontFamily(nm,normal=nm,bold=nm+'-B',italic=nm,boldItalic=nm+'-B')
        _reg=True
    st=style(meta['file']); F={'L':'LS','D':'DV','C':'LR','U':'LS','P':'LR','N':'LS'}[st['font'][0]]; z=st['size']-.5; c=colors.HexColor('#'+st['col'])
    def f(t): return ''.join('<b>%s</b>'%html.escape(x) if k=='b' else '<font color="#1b2f8a"><i>%s</i></font>'%html.escape(x) if k=='hand' else html.escape(x) for k,x in inline(t)).replace('\t','&nbsp;&nbsp;&nbsp;&nbsp;')
    def S(**k): return ParagraphStyle('x',fontName=k.pop('fn',F),fontSize=k.pop('fs',z),leading=k.pop('ld',z*1.25),spaceAfter=3,**k)
    o=[]
    for k,v in blocks(body):
        if k=='h1': o.append(Paragraph(f(v),S(fn=F+'-B',fs=z+5,ld=z+9,textColor=c)))
        elif k=='h2': o.append(Paragraph(f(v),S(fn=F+'-B',fs=z+1.5,spaceBefore=6,textColor=c)))
        elif k=='h3': o.append(Paragraph(f(v),S(fn=F+'-B')))
        elif k=='p': o.append(Paragraph(f(v),S()))
        elif k=='mono': o.append(Paragraph(html.escape(v).replace(' ','\u00a0'),S(fn='LM',fs=8.5)))
        elif k=='li': o.append(Paragraph('\u2022 '+f(v),S(leftIndent=12)))
        elif k=='right': o.append(Paragraph(f(v),S(alignment=2)))
        elif k=='centre': o.append(Paragraph(f(v),S(alignment=1,fn=F+'-B')))
        elif k=='small': o.append(Paragraph(f(v),S(fs=7.5,ld=9)))
        elif k=='gap': o.append(Spacer(1,7))
        elif k=='page': o.append(PageBreak())
        elif k=='table':
            w=max(map(len,v)); t=Table([[Paragraph(f(x),S(fs=z-1,ld=z+1)) for x in r]+['']*(w-len(r)) for r in v],colWidths=[(21-2*st['margin'])*cm/w]*w)
            sty=[('VALIGN',(0,0),(-1,-1),'TOP')]
            if st['border']!='none': sty.append(('GRID' if st['border']=='grid' else 'LINEBELOW',(0,0),(-1,-1),.4,colors.grey))
            t.setStyle(TableStyle(sty)); o+= [t,Spacer(1,5)]
    water=[v for k,v in blocks(body) if k=='water']
    def page(cv,d):
        cv.setFont(F,7.5)
        if meta.get('header'): cv.drawString(st['margin']*cm,28.7*cm,meta['header'])
        if meta.get('footer'): cv.drawString(st['margin']*cm,1*cm,meta['footer'])
        if water:
            cv.saveState(); cv.setFont(F+'-B',70); cv.setFillGray(.88); cv.translate(10*cm,14*cm); cv.rotate(45); cv.drawCentredString(0,0,water[0]); cv.restoreState()
    SimpleDocTemplate(str(path),pagesize=A4,leftMargin=st['margin']*cm,rightMargin=st['margin']*cm,topMargin=1.8*cm,bottomMargin=1.8*cm,title=meta.get('title',''),author='').build(o,onFirstPage=page,onLaterPages=page)
def to_scan(src,dst):
    from PIL import Image,ImageFilter,ImageChops
    w=TMP/('scan_%08x'%zlib.crc32(str(dst).encode())); shutil.rmtree(w,ignore_errors=True); w.mkdir()
    subprocess.run(['pdftoppm','-r','130','-gray',src,w/'p'],check=True); r=random.Random(str(dst)); ims=[]
    for q in sorted(w.glob('p*.pgm')):
        im=Image.open(q).convert('L').rotate(r.uniform(-.9,.9),fillcolor=250,resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(.5))
        im=Image.blend(im,Image.effect_noise(im.size,60),.07); ims.append(im)
    ims[0].save(dst,'PDF',resolution=130,save_all=True,append_images=ims[1:],quality=60)
def qpdf(*a): 
    r=subprocess.run(['qpdf',*map(str,a)]); assert r.returncode in(0,3),a
def parse(txt):
    docs=[]
    for part in re.split(r'(?m)^@@@ ',txt)[1:]:
        head,_,body=part.partition('\n===\n'); ls=head.split('\n'); meta={'file':ls[0].strip(),'prod':'docx'}
        for l in ls[1:]:
            if ':' in l: k,v=l.split(':',1); meta[k.strip()]=v.strip()
        docs.append((meta,body))
    return docs
def render(docs,outdir):
    """docs: [(meta, body)]; meta: file, prod (docx|lo|chrome|rl), scan, merge (made of <=== parts)."""
    outdir=Path(outdir); lo=[]; ch=[]; after=[]
    L=TMP/'lo'; shutil.rmtree(L,ignore_errors=True); L.mkdir(); (TMP/'ready').mkdir(exist_ok=True)
    n=0
    for meta,body in docs:
        parts=re.split(r'(?m)^<=== ?(.*)$',body); segs=[(meta['prod'],parts[0])]+[(parts[i].strip() or meta['prod'],parts[i+1]) for i in range(1,len(parts),2)]
        dst=outdir/meta['file']; dst.parent.mkdir(parents=True,exist_ok=True)
        if len(segs)==1 and meta['prod']=='docx': to_docx(dst,meta,body); continue
        files=[]
        for i,(pr,b) in enumerate(segs):
            n+=1; m=dict(meta); pdf=TMP/'ready'/f'{n:03d}.pdf'
            if i: m['file']=meta['file']+str(i); m.pop('header',0); m.pop('footer',0)
            scan=pr.endswith('+scan') or ('scan' in meta); pr=pr.replace("+scan","")
            if pr=='lo': to_docx(L/f'{n:03d}.docx',m,b); lo.append(n)
            elif pr=='chrome': ch.append((to_html(m,b),pdf,m))
            else: to_rl(pdf,m,b)
            files.append((pdf,scan))
        after.append((files,dst))
    if lo: subprocess.run(['soffice','--headless',f'-env:UserInstallation=file://{TMP}/louser','--convert-to','pdf','--outdir',str(TMP/'ready')]+[str(L/f'{i:03d}.docx') for i in lo],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    chrome(ch)
    for files,dst in after:
        got=[]
        for pdf,scan in files:
            if scan: s=pdf.with_name(pdf.stem+'s.pdf'); to_scan(pdf,s); got.append(s)
            else: got.append(pdf)
        if len(got)==1: shutil.copy(got[0],dst)
        else: qpdf('--empty','--pages',*got,'--',dst)
