# flat ODS: KanVAS-groepsoverzicht + groepsplan
from xml.sax.saxutils import escape as E
def cell(x,s): 
    x=str(x)
    return '<table:table-cell table:style-name="%s" office:value-type="string">%s</table:table-cell>'%(s,''.join('<text:p>%s</text:p>'%E(l) for l in x.split('\n')))
def sheet(name,rows,widths):
    o='<table:table table:name="%s" table:print-ranges="">'%name
    o=o.replace(' table:print-ranges=""','')
    for w in widths: o+='<table:table-column table:style-name="w%s"/>'%w
    for r,st in rows: o+='<table:table-row table:style-name="rr">'+''.join(cell(x,(st if isinstance(st,str) else st[i])) for i,x in enumerate(r))+'</table:table-row>'
    return o+'</table:table>'
ws=[1,2,3,4,5,6,8,9,11]
sty=''.join('<style:style style:name="w%d" style:family="table-column"><style:table-column-properties style:column-width="%.1fcm"/></style:style>'%(w,w*1.0 if w<8 else w) for w in ws)
def cs(n,bold=False,bg=None,size=8.5,border=True):
    return '<style:style style:name="%s" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" %s %s style:vertical-align="top"/><style:text-properties fo:font-size="%spt" style:font-name="Liberation Sans" fo:font-family="Liberation Sans"%s/></style:style>'%(n,'fo:border="0.3pt solid #999999"' if border else '','fo:background-color="%s"'%bg if bg else '',size,' fo:font-weight="bold"' if bold else '')
styles=sty+'<style:style style:name="rr" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>'+cs('T',True,None,14,False)+cs('N',False,None,9,False)+cs('H',True,'#ffd966')+cs('C')+cs('G',False,'#c6e0b4')+cs('R',False,'#f8b4a8')+cs('O',False,'#ffe699')
def col(v): 
    v=int(v); return 'G' if v>=40 else ('O' if v>=20 else 'R')
names=[('Amber',62,51,70,55,48,66),('Bilal',33,41,45,28,39,52),('Cas',12,18,22,15,20,31),('Dina',74,68,59,71,60,77),('Emre',45,39,50,42,24,48),('Finn',28,19,36,11,14,40),('Gwen',55,61,47,58,66,59),('Hugo',9,24,13,30,27,18),('Isa',81,70,76,69,58,80),('Jip',48,52,31,44,50,38),('Kaya',37,26,44,19,33,42),('Lex',66,57,60,63,71,64),('Mo',22,30,17,25,11,29),('Nina',58,49,63,52,47,70)]
H=['leerling','zelfbeeld','omgang lkr','omgang kln','pesten','taakhouding','schoolbeleving']
R=[(['Groep 7 – KanVAS leerlingvragenlijst, afname november 2025','','','','','',''],'T'),(['Percentielen. Groen 40 en hoger, oranje 20-39, rood lager dan 20. Ingevuld door 14 van de 16 leerlingen. Uitdraai ten behoeve van het groepsgesprek van 2 december.','','','','','',''],'N'),(H,'H')]
for n in names: R.append((list(n),['C']+[col(x) for x in n[1:]]))
R.append((['gemiddeld',45,43,45,42,41,51],'H'))
R+= [(['Opmerkingen: Cas en Hugo scoren laag op drie of meer schalen en krijgen een kindgesprek. De leerkracht herkent Finn niet in de lage score op pesten, Mo wel. De ingevulde lijst van Hugo is samen met hem doorgenomen (pesten op de app).','','','','','',''],'N')]
P=[(['Groepsplan sociaal-emotionele ontwikkeling – groep 7 – 8 december 2025 t/m 27 februari 2026','','','','',''],'T'),(['leerkracht: Rosalie en Mick      ib: Hennie      gebaseerd op de KanVAS van november en de sociogrammen','','','','',''],'N'),
(['subgroep','leerlingen','beginsituatie','doel in februari','aanpak / activiteiten','evaluatie'],'H'),
(['hele groep','allen','Sfeer is wisselend, in oktober twee incidenten op de app. Leerlingen zeggen weinig tegen elkaar bij onenigheid.','Alle leerlingen kennen 3 manieren om onenigheid op te lossen en gebruiken ze.','Elke maandag een les van 30 minuten (methode Goed gedaan, les 5 t/m 10); rollenspel; kringgesprek vrijdag; groepsregels ondertekend.','27-2: 11 van de 14 noemen 2 of meer manieren. App-incidenten: 0. Vervolg in week 10.'],'C'),
(['subgroep A','Cas, Hugo, Finn','Lage score op zelfbeeld en/of pesten. Voelen zich buitengesloten bij groepswerk.','Zij zeggen in het kindgesprek dat ze zich veilig voelen (cijfer 7 of meer, nu 4 à 5).','Maatje per week; kindgesprek met Rosalie 1x per 14 dagen, 10 min; eigen taak in de klas (Hugo: computer, Finn: planten).','Cas 7, Finn 7, Hugo 5. Hugo bespreken in het ot.'],'C'),
(['subgroep B','Mo, Kaya, Emre','Lage taakhouding; stellen uit, zoeken aandacht.','Starten binnen 3 minuten na instructie.','Timer, vaste werkplek, taakkaart; elke vrijdag een compliment op de app naar huis.','Emre haalt het, Kaya bijna, Mo wisselend.'],'C'),
(['verdieping','Isa, Dina, Lex','Sterk, worden vaak om hulp gevraagd.','Leren een grens aan te geven.','Gesprekje over helpen; rol als tutor 1x per week.','Gaat goed, stoppen.'],'C')]
x='''<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'''+styles+'''<style:style style:name="ta1" style:family="table" style:master-page-name="L"><style:table-properties table:display="true"/></style:style><style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="L" style:page-layout-name="PL"/></office:master-styles><office:body><office:spreadsheet>'''
x+=sheet('KanVAS',R,[5,3,3,3,3,3,3]).replace('table:name="KanVAS"','table:name="KanVAS" table:style-name="ta1"')
x+=sheet('Groepsplan',P,[3,3,5,5,6,5]).replace('table:name="Groepsplan"','table:name="Groepsplan" table:style-name="ta1"')
x+='</office:spreadsheet></office:body></office:document>'
# spanning titels
import re
x=re.sub(r'(<table:table-cell table:style-name="[TN]" )(office:value-type)',r'\1table:number-columns-spanned="6" table:number-rows-spanned="1" \2',x)
open('src/p28.fods','w',encoding='utf-8').write(x)
