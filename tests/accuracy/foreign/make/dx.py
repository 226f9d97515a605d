"""small docx toolbox (python-docx)"""
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
import re

class D:
    def __init__(s, font="Calibri", size=11, margins=(2.5,2.5,2.5,2.5), land=False, color=None, hfont=None, author="", title=""):
        s.d=Document(); s.color=color
        st=s.d.styles['Normal']; st.font.name=font; st.font.size=Pt(size)
        st.element.rPr.rFonts.set(qn('w:eastAsia'),font)
        for i in (1,2,3):
            h=s.d.styles['Heading %d'%i]; h.font.name=hfont or font
            h.element.rPr.rFonts.set(qn('w:ascii'),hfont or font); h.element.rPr.rFonts.set(qn('w:hAnsi'),hfont or font)
            h.font.color.rgb=RGBColor.from_string(color or "000000")
        sec=s.d.sections[0]; sec.page_width,sec.page_height=Cm(21),Cm(29.7)
        if land:
            sec.orientation=WD_ORIENT.LANDSCAPE; sec.page_width,sec.page_height=Cm(29.7),Cm(21)
        sec.top_margin,sec.right_margin,sec.bottom_margin,sec.left_margin=[Cm(x) for x in margins]
        s.d.core_properties.author=author; s.d.core_properties.title=title; s.d.core_properties.comments=""
    def runs(s,p,text):
        for part in re.split(r'(\*\*.+?\*\*|__.+?__)',text):
            if part.startswith('**'): p.add_run(part[2:-2]).bold=True
            elif part.startswith('__'): p.add_run(part[2:-2]).italic=True
            elif part:
                bits=part.split('\n')
                for i,b in enumerate(bits):
                    r=p.add_run(b)
                    if i<len(bits)-1: r.add_break()
        return p
    def p(s,text="",al=None,size=None,color=None,after=None,style=None,indent=None):
        p=s.d.add_paragraph(style=style); s.runs(p,text)
        if al: p.alignment={'c':AL.CENTER,'r':AL.RIGHT,'j':AL.JUSTIFY}[al]
        for r in p.runs:
            if size: r.font.size=Pt(size)
            if color: r.font.color.rgb=RGBColor.from_string(color)
        if after is not None: p.paragraph_format.space_after=Pt(after)
        if indent: p.paragraph_format.left_indent=Cm(indent)
        return p
    def ps(s,block,**k):
        for x in block.strip().split('\n\n'):
            o=''; prev=''
            for l in x.split('\n'):
                if o: o+=' ' if len(prev)>75 and not re.match(r'(- |\[|\d+\. )',l) else '\n'
                o+=l; prev=l
            s.p(o,**k)
    def h(s,text,l=1): return s.d.add_heading(text,l)
    def b(s,*items,num=False):
        for i in items: s.p(i,style='List Number' if num else 'List Bullet',after=2)
    def t(s,rows,widths=None,style='Table Grid',head=True,size=None,fill=None):
        t=s.d.add_table(rows=0,cols=max(len(r) for r in rows)); t.style=style
        for i,r in enumerate(rows):
            cells=t.add_row().cells
            for j,x in enumerate(r):
                c=cells[j]; para=c.paragraphs[0]
                lines=str(x).split('\n\n')
                for k,l in enumerate(lines):
                    if k: para=c.add_paragraph()
                    s.runs(para,l); para.paragraph_format.space_after=Pt(2)
                    for rr in para.runs:
                        if size: rr.font.size=Pt(size)
                        if head and i==0: rr.bold=True
                if widths: c.width=Cm(widths[j])
                if fill and ((head and i==0) or (not head and j==0)):
                    sh=OxmlElement('w:shd'); sh.set(qn('w:val'),'clear'); sh.set(qn('w:fill'),fill); c._tc.get_or_add_tcPr().append(sh)
        if widths:
            t.autofit=False
            for j,w in enumerate(widths): t.columns[j].width=Cm(w)
        s.p("",after=2); return t
    def field(s,p,code):
        for typ in ('begin',None,'end'):
            r=p.add_run()
            if typ:
                f=OxmlElement('w:fldChar'); f.set(qn('w:fldCharType'),typ); r._r.append(f)
            else:
                f=OxmlElement('w:instrText'); f.set(qn('xml:space'),'preserve'); f.text=code; r._r.append(f)
    def head(s,text,al=None,size=9):
        p=s.d.sections[0].header.paragraphs[0]; s.runs(p,text)
        for r in p.runs: r.font.size=Pt(size)
        if al: p.alignment={'c':AL.CENTER,'r':AL.RIGHT}[al]
    def foot(s,text,pages=None,al=None,size=8):
        p=s.d.sections[0].footer.paragraphs[0]; s.runs(p,text)
        if pages:
            a,b=pages; p.add_run(a); s.field(p,'PAGE')
            if b: p.add_run(b); s.field(p,'NUMPAGES')
        for r in p.runs: r.font.size=Pt(size)
        if al: p.alignment={'c':AL.CENTER,'r':AL.RIGHT}[al]
    def br(s): s.d.add_page_break()
    def newsec(s,cols=1,cont=True):
        sec=s.d.add_section(WD_SECTION.CONTINUOUS if cont else WD_SECTION.NEW_PAGE)
        c=sec._sectPr.xpath('./w:cols')
        c=c[0] if c else sec._sectPr.append(OxmlElement('w:cols')) or sec._sectPr.xpath('./w:cols')[0]
        c.set(qn('w:num'),str(cols)); c.set(qn('w:space'),'560'); return sec
    def hyphen(s):
        e=OxmlElement('w:autoHyphenation'); s.d.settings.element.append(e)
    def save(s,f): s.d.save(f)
