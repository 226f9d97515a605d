from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors as C
from reportlab.lib.units import mm
from reportlab.graphics.shapes import Drawing, Line, String, PolyLine, Rect, Circle
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n,f in (('DV','DejaVuSans.ttf'),('DVB','DejaVuSans-Bold.ttf'),('LS','LiberationSans-Regular.ttf'),('LSB','LiberationSans-Bold.ttf')):
    import subprocess
    path=subprocess.check_output(['fc-list'],text=True)
    path=[l.split(':')[0] for l in path.splitlines() if l.split(':')[0].endswith('/'+f)][0]
    pdfmetrics.registerFont(TTFont(n,path))
pdfmetrics.registerFontFamily('DV',normal='DV',bold='DVB',italic='DV',boldItalic='DVB'); pdfmetrics.registerFontFamily('LS',normal='LS',bold='LSB',italic='LS',boldItalic='LSB')
O='../docs/'
class NC(canvas.Canvas):
    def __init__(s,*a,**k): canvas.Canvas.__init__(s,*a,**k); s._st=[]
    def showPage(s): s._st.append(dict(s.__dict__)); s._startPage()
    def save(s):
        n=len(s._st)
        for i,st in enumerate(s._st):
            s.__dict__.update(st); s.setFont('LS',7.5); s.drawRightString(s._pagesize[0]-15*mm,9*mm,'Pagina %d van %d'%(i+1,n)); canvas.Canvas.showPage(s)
        canvas.Canvas.save(s)
def tb(rows,w,st,extra=(),hd=True,bg='#e8eef5',hst=None):
    data=[[Paragraph(str(x),hst if hst and hd and i==0 else st) for x in r] for i,r in enumerate(rows)]
    t=Table(data,colWidths=[x*mm for x in w],repeatRows=1 if hd else 0)
    s=[('GRID',(0,0),(-1,-1),.4,C.HexColor('#9aa5b1')),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),2),('BOTTOMPADDING',(0,0),(-1,-1),3)]
    if hd: s.append(('BACKGROUND',(0,0),(-1,0),C.HexColor(bg)))
    else: s.append(('BACKGROUND',(0,0),(0,-1),C.HexColor(bg)))
    t.setStyle(TableStyle(s+list(extra))); return t

# ----- 20 op
b=PS('b',fontName='LS',fontSize=9.3,leading=12.4,spaceAfter=5); h=PS('h',fontName='LSB',fontSize=11,leading=14,spaceBefore=9,spaceAfter=4,textColor=C.HexColor('#1d4e89'))
c=PS('c',fontName='LS',fontSize=8.6,leading=11); cb=PS('cb',parent=c,fontName='LSB')
def hd20(cv,doc):
    cv.setFont('LS',7.5); cv.drawString(18*mm,285*mm,'Leerlingdossier  >  Zorg  >  OPP  >  Afdrukken'); cv.drawRightString(192*mm,285*mm,'De Kring, Assen | 4471 | A.B. | groep 5'); cv.line(18*mm,283*mm,192*mm,283*mm)
    cv.drawString(18*mm,9*mm,'Afgedrukt: 04-03-2026 10:17 door ib2')
doc=SimpleDocTemplate(O+'LL_4471_export.pdf',pagesize=A4,leftMargin=18*mm,rightMargin=18*mm,topMargin=18*mm,bottomMargin=17*mm,title='Ontwikkelingsperspectief',author='')
st=[Paragraph('Ontwikkelingsperspectief',PS('t',fontName='LSB',fontSize=17,leading=22)),Spacer(1,4),
tb([['Leerling','A.B. (jongen)'],['Geboortedatum','22-10-2016'],['Groep','5, leerkracht Tineke'],['Begindatum OP','01-02-2026'],['Einddatum OP','31-01-2027'],['Status','Concept besproken met ouders op 26-02-2026']],[45,129],c,hd=False),
Paragraph('Aanleiding',h),Paragraph('Voor A.B. wordt een OP opgesteld omdat hij ondersteuning ontvangt die bovenop de basisondersteuning komt. Hij volgt voor rekenen en spelling een eigen leerlijn. Ook in de overgang naar de middenbouw (van drie naar vijf lesdagen per week) heeft hij extra begeleiding nodig gehad.',b),
Paragraph('Startsituatie',h),Paragraph('De jongen heeft een lichte bewegingsbeperking (hemiplegie links) en heeft in zijn eerste levensjaren veel in het ziekenhuis gelegen. Hij heeft een goede verbale intelligentie. Lopen en schrijven kosten veel energie. In de klas is hij een prettige jongen met veel vrienden; hij neemt initiatieven in het spel en organiseert het vanaf een stoel.',b),
Paragraph('Uit het LVS van februari: Technisch lezen voldoende (DMT: II). Rekenen V, hij mist inzicht in plaatswaarde. Spelling IV, mede doordat hij het werk niet af krijgt. Werkhouding: geeft bij drukte snel op. Op sociaal-emotioneel gebied maken we ons geen zorgen.',b),
Paragraph('Uitgevoerde interventies en effect',h),
tb([['Interventie','Van - tot','Effect','Opmerking'],['Rekenen: dagelijks verlengde instructie (RT)','1-9-2025 / 19-12-2025','Onvoldoende','Wel beter getalbegrip tot 100'],['Laptop met woordvoorspeller','1-10-2025 / heden','Goed','Teksten nu 3x zo lang'],['Ergotherapie op school','1-9-2025 / 31-1-2026','Voldoende','Meer zelfstandig bij gym'],['Begeleiding onderwijsassistent bij werkplekwissel','1-9-2025 / heden','Goed','Vangt vermoeidheid op']],[60,36,26,52],c,hst=cb),
Paragraph('Verwachte uitstroom',h),Paragraph('Voortgezet onderwijs: vmbo-kader, eventueel met ondersteuning (vso cluster 3 als de mobiliteit afneemt). Voorlopig verwacht eindniveau: rekenen 1F gedeeltelijk (M6), taal 1S, begrijpend lezen 2F in de buurt.',b),
Paragraph('Bevorderend: positieve instelling, goed verbaal, stevig netwerk van ouders en therapeuten. Belemmerend: energie, schrijftempo, ziekteperiodes, de lift in het gebouw is maandenlang kapot geweest.',b),
Paragraph('Gevraagde ondersteuning van het SWV',h),Paragraph('4 uur per week begeleiding van een onderwijsassistent, 2 keer per maand overleg met een ambulant begeleider van het cluster 3-team; een tafel die in hoogte verstelbaar is (eenmalige aanschaf). Wij verwachten deze inzet twee jaar nodig te hebben.',b),
Paragraph('Evaluaties',h),
tb([['Datum','Soort','Korte samenvatting'],['15-06-2026','tussen','nog te voeren'],['15-01-2027','eind','nog te voeren']],[30,30,114],c,hst=cb),
Paragraph('Mening van de leerling: "Ik wil gewoon meedoen maar als ik moe ben moet iemand me helpen zonder dat ik dat moet zeggen." Mening van de ouders: "Belangrijkst is de laptop, en dat er steeds dezelfde persoon komt."',b)]
doc.build(st,onFirstPage=hd20,onLaterPages=hd20,canvasmaker=NC)

# ----- 25 lvs tabellen + grafieken (liggend)
d=PS('d',fontName='DV',fontSize=7.6,leading=9.5); dh=PS('dh',parent=d,fontName='DVB')
def hd25(cv,doc):
    w,hh=landscape(A4); cv.setFillColor(C.HexColor('#444')); cv.setFont('DVB',8); cv.drawString(14*mm,hh-10*mm,'Leerlingrapport   J., groep 7   (gebruikte normen: Boom/Dia 2025, AVI-herziene)'); cv.setFont('DV',7); cv.drawRightString(w-14*mm,hh-10*mm,'Uitgedraaid op 12 februari 2026  basisschool Het Baken')
doc=SimpleDocTemplate(O+'leerlingrapport_20260212.pdf',pagesize=landscape(A4),leftMargin=14*mm,rightMargin=14*mm,topMargin=15*mm,bottomMargin=14*mm,title='Leerlingrapport',author='')
hdr=['Toets','Afname','Toetscode','Ruwe score','Vaardigheid','Niveau','Percentiel','Func.niveau','LR % goed']
rows=[hdr]+[x.split('|') for x in """DiaTekst (begrijpend lezen)|14-11-2023|G5-1|34|31|4|22|M5|57
DiaTekst (begrijpend lezen)|28-05-2024|G5-2|38|35|4|24|E5|61
DiaTekst (begrijpend lezen)|19-11-2024|G6-1|41|38|4|20|M6|60
DiaTekst (begrijpend lezen)|03-06-2025|G6-2|44|41|4|21|E6|62
DiaTekst (begrijpend lezen)|25-11-2025|G7-1|45|42|5|15|M6|58
DiaCijfer (rekenen)|16-11-2023|G5-1|52|49|3|48|M5|71
DiaCijfer (rekenen)|30-05-2024|G5-2|57|54|3|50|E5|73
DiaCijfer (rekenen)|21-11-2024|G6-1|63|58|3|46|M6|70
DiaCijfer (rekenen)|05-06-2025|G6-2|66|62|3|44|E6|71
DiaCijfer (rekenen)|27-11-2025|G7-1|72|66|3|45|M7|72
DiaSpel (spelling)|20-11-2023|G5-1|28|26|4|18|M4|55
DiaSpel (spelling)|04-06-2024|G5-2|31|30|4|22|E4|58
DiaSpel (spelling)|26-11-2024|G6-1|33|34|4|23|M5|60
DiaSpel (spelling)|10-06-2025|G6-2|34|36|4|19|E5|58
DiaSpel (spelling)|02-12-2025|G7-1|37|38|5|15|E5|55
DMT kaart 1-3|24-11-2025|M7|89|-|III|44|M7|-
AVI|24-11-2025|M7|-|-|M7 beheersing|-|M7|-
Woordenschat (Dia)|04-12-2025|G7-1|48|45|3|40|M7|66""".split('\n')]
grey=[('ROWBACKGROUNDS',(0,1),(-1,-1),[C.white,C.HexColor('#f3f6fa')])]
S=[Paragraph('Overzicht toetsresultaten',PS('k',fontName='DVB',fontSize=13,leading=17,spaceAfter=4)),tb(rows,[52,24,22,26,28,31,26,27,27],d,extra=grey,hst=dh),Spacer(1,5),Paragraph('Niveauwaarden 1 t/m 5: 1 = 20% hoogst scorende leerlingen, 5 = 20% laagst scorende leerlingen. Func.niveau = functioneringsniveau. Toelichting van de groepsleerkracht: J. maakte de toets van november aan een tafel apart, met extra tijd. De spellingtoets is klassikaal afgenomen.',d),PageBreak(),Paragraph('Grafische weergave ontwikkeling',PS('k2',fontName='DVB',fontSize=13,leading=17,spaceAfter=4))]
def graf(t,vals,lo,hi,ref):
    D_=Drawing(125*mm,74*mm); X=lambda i:(18+i*22)*mm; Y=lambda v:(10+52*(v-lo)/(hi-lo))*mm
    for k in range(5):
        v=lo+(hi-lo)*k/4; D_.add(Line(14*mm,Y(v),122*mm,Y(v),strokeColor=C.HexColor('#dddddd'))); D_.add(String(4*mm,Y(v)-2,'%d'%v,fontName='DV',fontSize=6.5))
    bands=['#d7f0d9','#eaf5d9','#fff6cf','#ffe3cf','#ffd1cf']
    for j in range(5): D_.add(Rect(14*mm,(10+52*j/5)*mm,108*mm,10.4*mm,fillColor=C.HexColor(bands[4-j]),strokeColor=None))
    p=[];q=[]
    for i,(v,r) in enumerate(zip(vals,ref)): p+=[X(i),Y(v)]; q+=[X(i),Y(r)]
    D_.add(PolyLine(q,strokeColor=C.HexColor('#888888'),strokeDashArray=[3,2])); D_.add(PolyLine(p,strokeColor=C.HexColor('#1565c0'),strokeWidth=1.6))
    for i,v in enumerate(vals): D_.add(Circle(X(i),Y(v),2.4,fillColor=C.HexColor('#1565c0'),strokeColor=None)); D_.add(String(X(i)-6,Y(v)+4,str(v),fontName='DV',fontSize=7))
    for i,m in enumerate(['M5','E5','M6','E6','M7']): D_.add(String(X(i)-5,3*mm,m,fontName='DV',fontSize=7))
    D_.add(String(14*mm,68*mm,t,fontName='DVB',fontSize=9)); D_.add(String(60*mm,68*mm,'blauw = leerling   grijs = landelijk gemiddelde',fontName='DV',fontSize=6.5)); return D_
g=[[graf('Begrijpend lezen',[31,35,38,41,42],20,70,[44,48,52,56,60]),graf('Rekenen',[49,54,58,62,66],20,80,[50,55,60,65,69])],[graf('Spelling',[26,30,34,36,38],10,60,[36,40,44,48,51]),graf('Groei per jaar (rekenen / lezen / spelling)',[12,11,9,8,7],0,24,[12,12,12,12,12])]]
S.append(Table(g,colWidths=[131*mm]*2)); doc.build(S,onFirstPage=hd25,onLaterPages=hd25,canvasmaker=NC)

# ----- 32 OKR
e=PS('e',fontName='DV',fontSize=8.6,leading=11.6,spaceAfter=4); eh=PS('eh',fontName='DVB',fontSize=10.5,leading=13,spaceBefore=8,spaceAfter=3,textColor=C.HexColor('#7a1f1f')); 
def hd32(cv,doc):
    cv.setFont('DV',7); cv.drawString(16*mm,288*mm,'Edu-overdracht  onderwijskundig rapport (po > sbo)'); cv.drawRightString(194*mm,288*mm,'bestand klaargezet 10-06-2026')
doc=SimpleDocTemplate(O+'OKR naar sbo.pdf',pagesize=A4,leftMargin=16*mm,rightMargin=16*mm,topMargin=16*mm,bottomMargin=15*mm,title='OKR',author='')
Q=[['Vraag','Antwoord'],['Reden overstap','TLV sbo met ingang van 1 augustus 2026 (nr. 26TLV-ZN-0288)'],['Verzuim laatste jaar','4 dagen ziek, 0 dagdelen ongeoorloofd'],['Didactische leeftijd','35 maanden (peildatum juni 2026)'],['Zittenblijven','groep 3, één keer'],['Bijzondere gegevens gezondheid','draagt bril (+3); allergie: pinda, adrenaline in de groepstas'],['Lopende hulp','logopedie tot maart 2026; wijkteam, gezinscoach'],['Extra begeleiding','arrangement 6 uur per week van oktober 2024 tot juli 2026'],['Uitstroomverwachting','praktijkonderwijs / vmbo-basis']]
S=[Paragraph('Onderwijskundig rapport',PS('k3',fontName='DVB',fontSize=16,leading=20,textColor=C.HexColor('#7a1f1f'))),Paragraph('Opgesteld voor: Speciale basisschool De Zwengel te Goes. Opgesteld door: basisschool De Golfslag, Kapelle. De ouders hebben het rapport ingezien op 4 juni 2026.',e),Paragraph('Leerling',eh),
tb([['Naam (roepnaam)','Nienke'],['Geboortedatum','30-03-2016'],['Groep','5'],['Leerkracht afgelopen jaar','Sjors en Anke'],['Contactpersoon','ib, maandag en woensdag']],[50,128],e,hd=False,bg='#f5eaea'),
Paragraph('Algemeen',eh),tb(Q,[55,123],e,bg='#f5eaea'),
Paragraph('Leerresultaten',eh),Paragraph('Technisch lezen: AVI E4, DMT V. Zij leest met plezier dikke stripverhalen. Begrijpend lezen: instructie in een groepje, functioneringsniveau M4. Spelling: M4, leerstof van Taal actief groep 4, blok 5. Rekenen: methode groep 4 tot en met blok 6, tafels van 1, 2, 5, 10. De toetsuitslagen van de drie voorgaande jaren zijn als los overzicht bijgevoegd.',e),
Paragraph('Werkhouding en gedrag',eh),Paragraph('Nienke kan zich een half uur concentreren als ze weet wat er moet gebeuren. Ze heeft aanmoediging nodig bij nieuwe stof. Ze maakt makkelijk contact; ruzies komen voort uit het letterlijk nemen van grapjes. Zij heeft in de loop van groep 5 een vaste vriendin gevonden. Thuis is ze door de verhuizing een onrustige periode geweest.',e),
Paragraph('Aanpak die werkt',eh),Paragraph('1. Op de tafel een kaart met de dagtaken. 2. Instructie in hoogstens drie zinnen. 3. Vaste partner bij wereldoriëntatie. 4. De leerkracht kijkt elke tien minuten even of ze nog weet wat ze doet. 5. Rustige plek bij toetsen.',e),
Paragraph('Wat niet werkt',eh),Paragraph('Straf geven bij niet af hebben van werk, in de kring direct om een antwoord vragen, onverwachte invallers. Bij een onverwachte verandering werd zij twee keer ziek naar huis gebracht.',e),
Paragraph('Contact met ouders',eh),Paragraph('Moeder is bereikbaar per app en komt op alle gesprekken. Vader is voor overleg telefonisch beschikbaar. Zij zien de overstap als een kans. Samen met hen is afgesproken dat Nienke in juni twee keer gaat wennen.',e),
Paragraph('Bijlagen die de school verstuurt',eh),Paragraph('OPP, laatste handelingsplan, toetsoverzicht, verslag psycholoog (mei 2024), logopedisch eindverslag.',e)]
doc.build(S,onFirstPage=hd32,onLaterPages=hd32,canvasmaker=NC)
