"""Small renderer: light text markup -> docx (python-docx), pdf (reportlab), html (for chromium), docx->pdf (LibreOffice)."""
import re, random, io, hashlib, os, math
from PIL import Image, ImageDraw, ImageFont, ImageFilter
FD='/usr/share/fonts/truetype/'
def rng(s): return random.Random(int(hashlib.md5(s.encode()).hexdigest(),16))
def sig_png(seed):
    r=rng(seed); im=Image.new('RGB',(420,130),'white'); d=ImageDraw.Draw(im); x=20; y=70; pts=[]
    for i in range(r.randint(14,26)):
        pts.append((x,y+r.randint(-45,40))); x+=r.randint(6,22)
    cur=[]
    for i in range(len(pts)-2):
        a,b,c=pts[i:i+3]
        for t in range(10):
            t/=10; m=((a[0]+b[0])/2,(a[1]+b[1])/2); n=((b[0]+c[0])/2,(b[1]+c[1])/2)
            cur.append(((1-t)**2*m[0]+2*t*(1-t)*b[0]+t*t*n[0],(1-t)**2*m[1]+2*t*(1-t)*b[1]+t*t*n[1]))
    d.line(cur,fill=r.choice(['#123','#1a2a88','#111']),width=3); b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def font(n,s):
    import glob
    for p in glob.glob(f'/usr/share/fonts/**/{n}',recursive=True): return ImageFont.truetype(p,s)
    return ImageFont.load_default(s)
def logo_png(text,color):
    im=Image.new('RGB',(560,120),'white'); d=ImageDraw.Draw(im); d.ellipse((5,10,105,110),fill=color); d.polygon([(30,80),(55,25),(80,80)],fill='white')
    d.text((120,35),text,fill=color,font=font('LiberationSans-Bold.ttf',40)); b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def graph_png(spec):
    # title ; label=1,2,3 ; label=...
    parts=[p.strip() for p in spec.split(';')]; im=Image.new('RGB',(1000,460),'white'); d=ImageDraw.Draw(im); f=font('LiberationSans-Regular.ttf',20)
    d.text((60,8),parts[0],fill='black',font=f); bands=['#f4c7c3','#fde3b5','#fff6c9','#dff0d0','#b9dfb4']
    for i,c in enumerate(bands): d.rectangle((60,420-(i+1)*76,780,420-i*76),fill=c); d.text((20,420-i*76-50),['V','IV','III','II','I'][i],fill='black',font=f)
    cols=['#003399','#aa0000','#006622','#663399']
    for k,p in enumerate(parts[1:]):
        l,v=p.split('='); v=[float(q) for q in v.split(',')]; pts=[(100+i*620/max(1,len(v)-1),420-q*3.8) for i,q in enumerate(v)]
        d.line(pts,fill=cols[k%4],width=4)
        for q in pts: d.ellipse((q[0]-6,q[1]-6,q[0]+6,q[1]+6),fill=cols[k%4])
        d.text((800,60+k*40),l,fill=cols[k%4],font=f)
    b=io.BytesIO(); im.save(b,'PNG'); return b.getvalue()
def blocks(body):
    out=[]; tab=None
    for ln in body.split('\n'):
        ln=ln.rstrip()
        if ln.startswith('|'):
            kind='grid'
            hdr=False
            if ln.startswith('|.'): kind='plain'; ln='|'+ln[2:]
            elif ln.startswith('|!'): hdr=True; ln='|'+ln[2:]
            cells=[c.strip() for c in ln.strip('|').split('|')] if ln.endswith('|') else [c.strip() for c in ln[1:].split('|')]
            if tab is None or tab[1]!=kind or hdr: tab=['table',kind,[],hdr]; out.append(tab)
            tab[2].append(cells); continue
        tab=None
        if not ln.strip(): out.append(('gap',)); continue
        if ln.startswith('@H '): out.append(('head',ln[3:]))
        elif ln.startswith('@F '): out.append(('foot',ln[3:]))
        elif ln.startswith('### '): out.append(('h',3,ln[4:]))
        elif ln.startswith('## '): out.append(('h',2,ln[3:]))
        elif ln.startswith('# '): out.append(('h',1,ln[2:]))
        elif ln.strip()=='---': out.append(('pb',))
        elif ln.startswith('>> '): out.append(('p','r',ln[3:]))
        elif ln.startswith('^^ '): out.append(('p','c',ln[3:]))
        elif ln.startswith('~ '): out.append(('small',ln[2:]))
        elif ln.startswith('- '): out.append(('li',ln[2:]))
        elif ln.startswith('[sig'): out.append(('img',sig_png(ln+body[:60]),150))
        elif ln.startswith('[logo '): c,t=ln[6:-1].split(' ',1); out.append(('img',logo_png(t,c),210))
        elif ln.startswith('[graph '): out.append(('img',graph_png(ln[7:-1]),440))
        else: out.append(('p','l',ln))
    return out
def style(name,opts):
    r=rng(name)
    s=dict(font=r.choice(['Calibri','Arial','Verdana','Times New Roman','Cambria','Tahoma','Liberation Sans','Garamond']),size=r.choice([10,10.5,11,11,12]),color=r.choice(['000000','1F3864','7B2D26','2E6B34','444444','004C6D']),
           hmode=r.choice(['real','bold','bold','under','caps']),margin=r.choice([45,55,62,70]),rlfont=r.choice(['Helvetica','Times-Roman','Liberation','DejaVu','Liberation','Carlito']),tstyle=r.choice(['Table Grid','Table Grid','Light List Accent 1','Light Grid Accent 3','Medium Shading 1 Accent 1']),gap=r.choice([2,4,6]),just=r.random()<.25)
    for o in opts:
        if '=' in o: k,v=o.split('=',1); s[k]=type(s.get(k,''))(v) if not isinstance(s.get(k),bool) else v=='1'
    return s
def runs(t):
    for i,seg in enumerate(re.split(r'\*\*',t)): yield seg,bool(i%2)
def to_docx(body,path,st):
    import docx
    from docx.shared import Pt,RGBColor
    from docx.enum.text import WD_ALIGN_PARAGRAPH as A, WD_BREAK
    d=docx.Document(); n=d.styles['Normal']; n.font.name=st['font']; n.font.size=Pt(st['size']); n.paragraph_format.space_after=Pt(st['gap'])
    s=d.sections[0]; s.page_width=Pt(595); s.page_height=Pt(842); s.left_margin=s.right_margin=Pt(st['margin']); s.top_margin=s.bottom_margin=Pt(56)
    col=RGBColor.from_string(st['color']); last=None
    def add(p,t,bold=False,size=None,c=None,ital=False):
        for j,line in enumerate(t.split('\\\\')):
            if j: p.add_run().add_break()
            for seg,b in runs(line):
                if not seg: continue
                r=p.add_run(seg); r.bold=(b or bold) or None
                if size: r.font.size=Pt(size)
                if c is not None: r.font.color.rgb=c
        return p
    for b in blocks(body):
        k=b[0]
        if k=='gap':
            if last=='table': d.add_paragraph()
        elif k=='head': add(s.header.paragraphs[0],b[1],size=8.5,c=col)
        elif k=='foot': add(s.footer.paragraphs[0],b[1],size=8)
        elif k=='h':
            m=st['hmode']
            if m=='real' and b[1]<3: add(d.add_heading(level=b[1]),b[2])
            else:
                p=d.add_paragraph(); p.paragraph_format.space_before=Pt(8); p.paragraph_format.keep_with_next=True
                t=b[2].upper() if m=='caps' and b[1]<3 else b[2]; add(p,t,bold=True,size=st['size']+{1:5,2:1.5,3:0}[b[1]],c=col)
                if m=='under':
                    for r in p.runs: r.underline=True
        elif k=='pb': d.add_page_break()
        elif k=='p':
            p=add(d.add_paragraph(),b[2]); p.alignment={'r':A.RIGHT,'c':A.CENTER,'l':A.JUSTIFY if st['just'] else None}[b[1]]
        elif k=='small': add(d.add_paragraph(),b[1],size=st['size']-2.5)
        elif k=='li': add(d.add_paragraph(style='List Bullet'),b[1])
        elif k=='img': d.add_picture(io.BytesIO(b[1]),width=Pt(b[2]))
        elif k=='table':
            nc=max(len(r) for r in b[2]); t=d.add_table(rows=0,cols=nc)
            if b[1]=='grid': t.style=st['tstyle']
            for i,row in enumerate(b[2]):
                cs=t.add_row().cells
                for j,c in enumerate(row):
                    p=cs[j].paragraphs[0]; p.paragraph_format.space_after=Pt(0); add(p,c,bold=(b[3] and i==0))
        last=k
    d.core_properties.author='';d.core_properties.title=''; d.save(path)
_reg=False
def reg():
    global _reg
    if _reg: return
    from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont; import glob
    def g(n): return glob.glob(f'/usr/share/fonts/**/{n}',recursive=True)[0]
    for nm,a,b_ in (('Liberation','LiberationSans-Regular.ttf','LiberationSans-Bold.ttf'),('DejaVu','DejaVuSerif.ttf','DejaVuSerif-Bold.ttf'),('Carlito','Carlito-Regular.ttf','Carlito-Bold.ttf'),('LibSerif','LiberationSerif-Regular.ttf','LiberationSerif-Bold.ttf')):
        pdfmetrics.registerFont(TTFont(nm,g(a))); pdfmetrics.registerFont(TTFont(nm+'-B',g(b_))); pdfmetrics.registerFontFamily(nm,normal=nm,bold=nm+'-B',italic=nm,boldItalic=nm+'-B')
    _reg=True
def esc(t): return t.replace('&','&amp;').replace('<','&lt;').replace('>','&gt;')
def mk(t):
    t=esc(t).replace('\\\\','<br/>'); return re.sub(r'\*\*(.+?)\*\*',r'<b>\1</b>',t)
def to_rl(body,path,st):
    reg()
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table,TableStyle,PageBreak,Image as RI
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.lib import colors
    f=st['rlfont']; f={'Times-Roman':'LibSerif','Helvetica':'Liberation'}.get(f,f)
    base=PS('b',fontName=f,fontSize=st['size']-.5,leading=(st['size']-.5)*1.25,spaceAfter=st['gap']); col=colors.HexColor('#'+st['color']); W=595-2*st['margin']
    H={i:PS('h%d'%i,parent=base,fontName=f+'-B',fontSize=st['size']+{1:5,2:1.5,3:0}[i],leading=(st['size']+5)*1.2,textColor=col,spaceBefore=7,keepWithNext=1) for i in (1,2,3)}
    fl=[]; hd=[];ft=[]
    for b in blocks(body):
        k=b[0]
        if k=='gap': fl.append(Spacer(1,4))
        elif k=='head': hd.append(b[1])
        elif k=='foot': ft.append(b[1])
        elif k=='h': fl.append(Paragraph(mk(b[2].upper() if st['hmode']=='caps' and b[1]<3 else b[2]) if st['hmode']!='under' else '<u>'+mk(b[2])+'</u>',H[b[1]]))
        elif k=='pb': fl.append(PageBreak())
        elif k=='p': fl.append(Paragraph(mk(b[2]),PS('x',parent=base,alignment={'l':4 if st['just'] else 0,'r':2,'c':1}[b[1]])))
        elif k=='small': fl.append(Paragraph(mk(b[1]),PS('s',parent=base,fontSize=st['size']-2.5,leading=st['size']*1.05,textColor=colors.HexColor('#555555'))))
        elif k=='li': fl.append(Paragraph('• '+mk(b[1]),PS('l',parent=base,leftIndent=14,firstLineIndent=-9)))
        elif k=='img':
            im=RI(io.BytesIO(b[1])); sc=b[2]/im.imageWidth; im.drawWidth=b[2]; im.drawHeight=im.imageHeight*sc; im.hAlign='LEFT'; fl.append(im)
        elif k=='table':
            nc=max(len(r) for r in b[2]); ml=[max(4,min(60,max((len(r[j]) if j<len(r) else 0) for r in b[2]))) for j in range(nc)]; tot=sum(ml)
            cw=[W*m/tot for m in ml]; tb=PS('t',parent=base,spaceAfter=0,fontSize=st['size']-1.2,leading=(st['size']-1)*1.2); tbh=PS('th',parent=tb,fontName=f+'-B')
            data=[[Paragraph(mk(r[j]) if j<len(r) else '',tbh if b[3] and i==0 else tb) for j in range(nc)] for i,r in enumerate(b[2])]
            t=Table(data,colWidths=cw,hAlign='LEFT'); ts=[('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2),('BOTTOMPADDING',(0,0),(-1,-1),2)]
            if b[1]=='grid': ts.append(('GRID',(0,0),(-1,-1),.5,colors.grey))
            if b[3]: ts.append(('BACKGROUND',(0,0),(-1,0),colors.HexColor('#e3e8ef')))
            t.setStyle(TableStyle(ts)); fl+= [t,Spacer(1,5)]
    def page(c,doc):
        c.setFont(f,8); c.setFillColor(col)
        for i,h in enumerate(hd): c.drawString(st['margin'],815-10*i,h.replace('\\\\','  '))
        for i,h in enumerate(ft): c.drawString(st['margin'],26+10*(len(ft)-1-i),h+(' %d'%doc.page if h.endswith('pagina') or h.endswith('Seite') or h.endswith('Page') else ''))
    SimpleDocTemplate(path,pagesize=(595,842),leftMargin=st['margin'],rightMargin=st['margin'],topMargin=48,bottomMargin=48).build(fl,onFirstPage=page,onLaterPages=page)
def to_html(body,path,st):
    import base64
    o=[f"<html><head><meta charset=utf-8><style>@page{{margin:16mm}}body{{font:{st['size']}pt '{st['font']}',sans-serif}}h1,h2,h3{{color:#{st['color']};margin:9px 0 4px}}h1{{font-size:17pt}}h2{{font-size:12.5pt;border-bottom:1px solid #{st['color']}}}p{{margin:3px 0 5px}}table.g{{border-collapse:collapse;width:100%;margin:5px 0}}table.g td,table.g th{{border:1px solid #999;padding:2px 6px;vertical-align:top;text-align:left}}th{{background:#{st['color']};color:#fff}}td{{vertical-align:top;padding-right:18px}}.s{{font-size:8pt;color:#555}}.hd{{color:#{st['color']};font-size:9pt;border-bottom:2px solid}}</style></head><body>"]; foot=[]
    for b in blocks(body):
        k=b[0]
        if k=='head': o.append(f"<div class=hd>{mk(b[1])}</div>")
        elif k=='foot': foot.append(f"<p class=s>{mk(b[1])}</p>")
        elif k=='h': o.append(f"<h{b[1]}>{mk(b[2])}</h{b[1]}>")
        elif k=='pb': o.append("<div style='page-break-after:always'></div>")
        elif k=='p': o.append(f"<p style='text-align:{dict(l='left',r='right',c='center')[b[1]]}'>{mk(b[2])}</p>")
        elif k=='small': o.append(f"<p class=s>{mk(b[1])}</p>")
        elif k=='li': o.append(f"<ul style='margin:2px'><li>{mk(b[1])}</ul>")
        elif k=='img': o.append(f"<img width={int(b[2]*1.33)} src='data:image/png;base64,{base64.b64encode(b[1]).decode()}'><br>")
        elif k=='table':
            o.append(f"<table class={'g' if b[1]=='grid' else 'n'}>")
            for i,r in enumerate(b[2]):
                tg='th' if b[3] and i==0 else 'td'; o.append('<tr>'+''.join(f"<{tg}>{mk(c)}</{tg}>" for c in r)+'</tr>')
            o.append('</table>')
    open(path,'w').write('\n'.join(o+foot)+'</body></html>')
def to_scan(pdf,out,seed,dpi=110):
    import subprocess,tempfile,glob
    r=rng(seed); td=tempfile.mkdtemp(); subprocess.run(['pdftoppm','-r',str(dpi),'-gray','-png',pdf,td+'/p'],check=True); ims=[]
    for p in sorted(glob.glob(td+'/p*.png')):
        im=Image.open(p).convert('L').rotate(r.uniform(-1.2,1.2),fillcolor=245,resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(.5))
        n=Image.effect_noise(im.size,18); im=Image.blend(im,n,.10).point(lambda v:min(255,int(v*1.09))); ims.append(im)
    ims[0].save(out,'PDF',resolution=dpi,save_all=True,append_images=ims[1:])
def parse(path):
    docs=[]
    for ch in re.split(r'(?m)^=== ',open(path,encoding='utf-8').read())[1:]:
        h,rest=ch.split('\n',1); hp=[x.strip() for x in h.split('|')]; meta,body=rest.split('\n%%\n',1)
        m={}
        for l in meta.split('\n'):
            if ':' in l: a,b=l.split(':',1); m[a.strip()]=b.strip()
        docs.append(dict(file=hp[0],fmt=hp[1],opts=hp[2].split() if len(hp)>2 else [],meta=m,body=body.strip('\n')+'\n'))
    return docs
