import sys,os,shutil,io,re; sys.path.insert(0,os.path.dirname(os.path.abspath(__file__)))
from lib import *; from build_docs import alldocs,st_for
import pypdf
from pypdf.generic import NameObject,DictionaryObject,TextStringObject
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'../dossiers'); B={d['file']:d for d in alldocs()}
MAN={'Zien lijst Thijmen.pdf':'Thijmen Rooseboom|Thijmen|13-10-2015','SCOL uitdraai + sociogram.docx':'Loïs Tanis|Loïs|-','HP rekenen Finn.docx':'Finn Boertjes|Finn|-','plannenoverzicht gr 6 Kaoutar.pdf':'Kaoutar Benali|Kaoutar|-','Ondertek OP Jelle.docx':'Jelle Haaksma|Jelle|22-10-2014','Aanvraag + toestemming Rijnhart.pdf':'Hidde Brouwerink|Hidde|11-04-2017','mdo verslag 2210.docx':'Julian Hofstra|Julian|-','wat deden wij groep 6-7.docx':'x|x|-','Factoren 5B De Ark.pdf':'x|x|-'}
def txt(base,p,extra=()):
    d=B[base]; t=d['body']; o=(MAN.get(base) or d['meta'].get('pupil'))
    if o and p:
        f,v,g=o.split('|'); pf,pv,pg=p
        if f!='x':
            t=t.replace(f,pf).replace(g,pg) if g!='-' else t.replace(f,pf)
            fs=f[len(v):].strip(); ps=pf[len(pv):].strip(); t=re.sub(r'\b'+re.escape(v)+r'\b',pv,t)
            for a,b in ((fs,ps),(fs.split()[-1],ps.split()[-1])): t=t.replace(a,b)
            if g=='-': t=t.replace(pf,pf+' ('+pg+')',1)
    for a,b in extra:
        assert a in t,(base,a); t=t.replace(a,b)
    return t
def put(D,name,base,p,extra=(),body=None):
    path=f'{ROOT}/{D}/{name}'; os.makedirs(os.path.dirname(path),exist_ok=True); t=body or txt(base,p,extra); s=style(D+name,[])
    if name.endswith('docx'): to_docx(t,path,s)
    else: to_rl(t,path,s)
    return path
N=0
def dossier(D,typ,titel,oms,ll,bev,extra='',datum='2026-11-23',groep=None,truth=()):
    global N; N+=1; os.makedirs(f'{ROOT}/{D}',exist_ok=True)
    L=[f'id = "0198c0de-1111-7000-8000-{N:012d}"',f'aanvraagtype = "{typ}"','samenwerkingsverband = "PO2507"',f'titel = "{titel}"',f'datum = {datum}']
    if oms: L.append(f'omschrijving = "{oms}"')
    L+=['contactpersoon = "R. Veenhuis"','email = "ib@%s.voorbeeld"'%D.replace('-',''),'telefoon = "0599-000000"']
    if extra: L.append(extra)
    L.append(f'groep = "{groep}"' if groep else f'leerling = {{ naam = "{ll[0]}", geboortedatum = {ll[1]} }}')
    if bev: L+=['','[bevestigd]']+[b if ' = ' in b else f'"{b}" = {{ door = "R. Veenhuis", op = 2026-11-20 }}' for b in bev]
    open(f'{ROOT}/{D}/dossier.toml','w').write('\n'.join(L)+'\n')
    T=['in_order = '+('false' if truth else 'true')]
    for t in truth:
        T+=['','[[defect]]',f'code = "{t[0]}"']+[f'{k} = "{v}"' for k,v in t[1:]]
    open(f'{ROOT}/{D}.truth.toml','w').write('\n'.join(T)+'\n')
F=lambda n:('file',n); K=lambda n:('kind',n)
# 1 arrangement, in order
p=('Vera Holtkamp','Vera','2-7-2017')
put('arrangement-vera','Groeidocument OPP deel 1.docx','groeidoc Vajèn.docx',p)
put('arrangement-vera','Toetsen met grafiek.pdf','IEP rapport met grafiek.pdf',p,[('Groep | 6 → 7','Groep | 3 → 4'),('Midden groep 5','Herfst groep 3'),('Eind groep 5','Midden groep 3'),('Midden groep 6','Lente groep 3'),('Eind groep 6','Eind groep 3'),('in groep 7 om herhaling van werkwoordspelling','in groep 4 om herhaling van klanken')])
put('arrangement-vera','SCOL.docx','SCOL uitdraai + sociogram.docx',p,[('groep 5','groep 4')])
put('arrangement-vera','Plannen lezen.pdf','plannenoverzicht gr 6 Kaoutar.pdf',p,[('(groep 6)','(groep 4)')])
put('arrangement-vera','Toelichting onderwijsbehoeften.docx',None,p,body="""# Toelichting onderwijsbehoeften
Vera Holtkamp, geb. 2-7-2017, groep 4
Vera leest nog op AVI M3 en verliest de moed. Na twee perioden van extra hulp is de vooruitgang klein. Wij merken dat zij boos wordt op zichzelf en taken gaat vermijden; in de groep wordt zij minder gekozen.
Vera heeft dagelijks korte leesmomenten nodig met teksten die zij al gehoord heeft, een leerkracht die hardop voordoet en een rustige plek. Zij heeft ook een volwassene nodig die haar helpt om woorden te geven aan haar boosheid.
De leerkrachten hebben behoefte aan iemand die meekijkt en voordoet hoe je leesmotivatie en leestechniek samen aanpakt. Wij vragen daarom een arrangement van 40 uur, verdeeld over leerkracht en leerling. De intern begeleider borgt de aanpak in het team.
""")
dossier('arrangement-vera','arrangement','Arrangement lezen en welbevinden','',('Vera Holtkamp','2017-07-02'),['wettelijke-gezagvoerders','groeidocument-opp-deel-1'])
# 2 tlv, in order
p=('Jelle Haaksma','Jelle','22-10-2014')
SBO=[('[ ] SBO   [x] SO','[x] SBO   [ ] SO'),('[x] 1 (laag)','[ ] 1 (laag)'),('SO De Tamboerijn','SBO De Tamboerijn'),('SWV Rijnhart PO','Samenwerkingsverband PO2507'),('SWV Rijnhart','het samenwerkingsverband')]
def tlvset(D,p,op='OP.docx',opx=(),ond=True,zien=True):
    put(D,op,'OP print Jelle.pdf',p,opx)
    if ond: put(D,'Ondertekening OP.pdf','Ondertek OP Jelle.docx',p)
    if zien: put(D,'ZIEN observatielijst.pdf','Zien lijst Thijmen.pdf',p,[('groep 6','groep 8')])
    put(D,'Handelingsplan rekenen.docx','HP rekenen Finn.docx',p,[('groep: 5','groep: 8')])
D='tlv-jelle'; tlvset(D,p,'OP.pdf')
G8=[('De Hoeksteen, groep 3','CBS Het Baken, groep 8')]
put(D,'Aanvraagformulier TLV met toestemming.pdf','Aanvraag + toestemming Rijnhart.pdf',p,SBO+G8)
put(D,'Niet-methodetoetsen.pdf','Toetsen gr7 Noud.pdf',p,[('groep 7','groep 8')])
put(D,'Psychologisch onderzoek.pdf','Onderz. Stijn vd Z.pdf',p,[('1 april 2O16','22-10-2014'),('groep 5','groep 7')] if '1 april 2O16' in B['Onderz. Stijn vd Z.pdf']['body'] else ())
dossier(D,'tlv','TLV SBO','Voor Jelle vragen wij een TLV voor het SBO. Hij heeft een brede leerachterstand bij een laag intelligentieniveau; een eigen leerlijn, RT en een arrangement waren onvoldoende. Ouders zijn akkoord.',('Jelle Haaksma','2014-10-22'),['ondertekening-op','toestemmingsverklaring','aanvraagformulier-tlv','op'])
# 3 groep, in order
D='groep-pijlstaart'
put(D,'Acties van de school.docx','wat deden wij groep 6-7.docx',None)
put(D,'Factoren.pdf','Factoren 5B De Ark.pdf',None,[('PCBO De Ark','De Pijlstaart'),('groepsarrangement 5B','groepsarrangement 6/7'),('24 leerlingen, 16 jongens en 8 meisjes','29 leerlingen, 18 jongens en 11 meisjes'),('5A','groep 7/8')])
dossier(D,'groepsarrangement','Groepsarrangement','SCP Peter Noordhuis is betrokken. Hulpvraag: begeleiding bij het groepsproces van 6/7. Doel: beide leerkrachten hebben in juni een gezamenlijke aanpak en de groep werkt zonder assistent een half uur rustig.',None,[],groep='6/7 De Pijlstaart')
# 4 thuiszitter, in order
p=('Indy Mensink','Indy','21-01-2014'); D='thuiszitter-indy'
put(D,'Verzuimoverzicht.pdf','verzuimoverzicht.pdf',p)
put(D,'Toelichting onderwijsbehoeften.docx',None,p,body="""**Toelichting onderwijsbehoeften** - Indy Mensink (21-01-2014), groep 8
Indy komt vanaf de herfst niet of nauwelijks op school. Zij is bang voor de groep en krijgt buikpijn op schooldagen. Op dinsdag werkt zij een uur met de ib in een apart lokaal; dat lukt. Thuis maakt zij rekenen en taal, ongeveer een uur per dag.
Zij heeft een vaste vertrouwde volwassene nodig, een kleine rustige plek en een opbouw in stapjes waarover zij mee mag beslissen. Wij vragen een coördinator die met ouders, jeugdarts en leerplicht een plan maakt, zodat Indy na de kerst een deel van de week naar school kan.
""")
dossier(D,'thuiszitter','Thuiszitter','Indy zit sinds oktober thuis. School, leerplicht en jeugdarts zijn betrokken; wij vragen hulp bij een plan voor terugkeer.',('Indy Mensink','2014-01-21'),['duo-melding','ouders-geinformeerd'])
# 5 advies-kort
p=('Daan Roelfzema','Daan','19-07-2018'); D='advies-daan'
put(D,'Groeidocument.pdf','Kindprofiel OPP-1 SWV Lek & Waal.pdf',p)
put(D,'Toetsen groep 4.docx','Boom lvs + dmt.docx',p)
put(D,'scan0001.pdf','logo verslag Daan TOS.pdf',p)
put(D,'Nieuwsbrief november.pdf','nieuwsbrief nov.pdf',None)
put(D,'Toelichting onderwijsbehoeften.docx',None,p,body=' \n')
Image.effect_noise((900,600),60).convert('RGB').save(f'{ROOT}/{D}/Werkblad foto.jpg')
dossier(D,'advies-kort','Advies taal','',('Daan Roelfzema','2018-07-19'),[],truth=[('missing-part',K('lvs-grafiek')),('missing-document',K('seo')),('unclear-filename',F('scan0001.pdf')),('unneeded-document',F('Nieuwsbrief november.pdf')),('empty-explanation',F('Toelichting onderwijsbehoeften.docx')),('wrong-format',F('Werkblad foto.jpg')),('unconfirmed-precondition',K('wettelijke-gezagvoerders'))])
# 6 voorziening
p=('Yara Teekens','Yara','8-12-2017'); D='voorziening-yara'
q=put(D,'Groeidocument deel 1.pdf','groeidoc Vajèn.docx',p); r=pypdf.PdfReader(q); w=pypdf.PdfWriter()
for pg in r.pages: w.add_page(pg); w.add_blank_page(595,842)
w.write(q)
put(D,'LVS met grafiek.pdf','IEP rapport met grafiek.pdf',p)
put(D,'SCOL Yara Teekens.docx','SCOL uitdraai + sociogram.docx',p)
put(D,'ZIEN lijst.pdf','Zien lijst Thijmen.pdf',('Thijmen Rooseboom','Thijmen','13-10-2015'))
put(D,'Logopedie.docx','briefje logopediste.docx',p)
put(D,'IQ-profiel.pdf','Iq Kyan.pdf',p)
put(D,'Dyslexieonderzoek.docx','dyslexie concept Sam.docx',p)
dossier(D,'voorziening','Voorziening taalklas','',('Yara Teekens','2017-12-08'),['wettelijke-gezagvoerders','groeidocument-opp-deel-1'],truth=[('blank-page',F('Groeidocument deel 1.pdf')),('personal-data-in-filename',F('SCOL Yara Teekens.docx')),('other-pupil',F('ZIEN lijst.pdf')),('outdated-research',F('Logopedie.docx')),('undated-research',F('IQ-profiel.pdf')),('draft-document',F('Dyslexieonderzoek.docx')),('missing-explanation',)])
# 7 tlv with defects
p=('Noud Peeters','Noud','04-04-2015'); D='tlv-noud'
a='Een plaats op het SBO voor het laatste schooljaar, of bij wachtlijst begeleiding van een onderwijsassistent voor 6 uur in de week.'
tlvset(D,p,opx=[(a,'')])
put(D,'Aanvraagformulier TLV.docx','TLV formulier ingevuld.docx',None,[('Zandbergen, Lieke','Peeters, Noud'),('19-11-2015','04-04-2015'),('M/V/X | V','M/V/X | M'),('Lieke','Noud'),('Zij heeft','Hij heeft'),('waarin zij zit','waarin hij zit'),('en zij heeft','en hij heeft'),('Zandbergen','Peeters')])
q=put(D,'Toetsen.pdf','Toetsen gr7 Noud.pdf',p); w=pypdf.PdfWriter(clone_from=q); w._root_object[NameObject('/OpenAction')]=DictionaryObject({NameObject('/S'):NameObject('/JavaScript'),NameObject('/JS'):TextStringObject("app.alert('welkom');")}); w.write(q)
shutil.copy(f'{ROOT}/{D}/Handelingsplan rekenen.docx',f'{ROOT}/{D}/HP herfst.docx')
dossier(D,'tlv','TLV SBO','',('Noud Peeters','2015-04-04'),['op'],datum='2025-11-23',truth=[('missing-document',K('toestemmingsverklaring')),('unanswered-question',F('OP.docx')),('missing-field',('field','omschrijving')),('unconfirmed-signature',K('ondertekening-op')),('unconfirmed-signature',K('aanvraagformulier-tlv')),('duplicate-attachment',F('HP herfst.docx')),('active-content',F('Toetsen.pdf')),('unlikely-date',)])
# 8 verlenging with defects
p=('Guus Hemminga','Guus','07-01-2016'); D='verlenging-guus'
tlvset(D,p)
put(D,'Aanvraagformulier en toestemming.pdf','Aanvraag + toestemming Rijnhart.pdf',p,SBO+[('[x] eerste aanvraag','[ ] eerste aanvraag'),('[ ] herindicatie','[x] herindicatie')])
put(D,'Toetsen en grafiek.pdf','IEP rapport met grafiek.pdf',p)
put(D,'IQ-onderzoek.pdf','rakit uitdraai jens.pdf',p)
put(D,'Logopedisch verslag.docx','logo verslag Daan TOS.pdf',p)
def bsn(seed):
    r=rng(seed)
    while True:
        n=[9,9]+[r.randint(0,9) for _ in range(7)]
        if sum((9-i)*x for i,x in enumerate(n[:8]))%11==n[8]: return ''.join(map(str,n))
put(D,'MDO-verslag.docx','mdo verslag 2210.docx',p,[('22 okt. 2026, 13.00',f'BSN {bsn("guus")} – 22 okt. 2026, 13.00')])
put(D,'leeg.docx',None,p,body='Hier nog even opschrijven wat Guus nodig heeft: kleine groep, rust en veel herhaling.\n')
put(D,'oud/Verslag observatie.docx','obs. Ties door AB-er.docx',p)
dossier(D,'tlv-verlenging','Verlenging TLV SBO','De TLV van Guus loopt af. Hij groeit op het SBO, maar terugkeer naar de basisschool is niet haalbaar; wij vragen verlenging tot het einde van groep 8.',('Guus Hemminga','2016-01-07'),['toestemmingsverklaring','aanvraagformulier-tlv','op','"ondertekening-op" = { door = "R. Veenhuis", op = 2026-11-20, sha256 = "'+hashlib.sha256(b'oud').hexdigest()+'" }'],extra='uiterste-datum = "2027-04-15"',truth=[('outdated-research',F('IQ-onderzoek.pdf')),('bsn-in-document',F('MDO-verslag.docx')),('placeholder-not-empty',F('leeg.docx')),('subfolder-left-out',F('oud')),('too-many-attachments',),('changed-after-confirmation',F('Ondertekening OP.pdf'))])
# 9 arrangement with defects
p=('Loïs Tanis','Loïs','12-05-2017'); D='arrangement-lois'
put(D,'Groeidocument deel 1.docx','groeidoc Vajèn.docx',p)
put(D,'LVS en grafiek.pdf','IEP rapport met grafiek.pdf',p)
put(D,'SCOL en sociogram.docx','SCOL uitdraai + sociogram.docx',p)
put(D,'Plannen.pdf','plannenoverzicht gr 6 Kaoutar.pdf',p)
q=put(D,'Verslag orthopedagoog.pdf','verslag orthoped. Jasmijn.docx',p); w=pypdf.PdfWriter(clone_from=q); w.encrypt('geheim',algorithm='AES-256') if False else w.encrypt('geheim'); w.write(q)
q=put(D,'Fysiotherapie.pdf','fysio eindverslag_v2.pdf',p); b=open(q,'rb').read(); open(q,'wb').write(b[:900]+b'\0'*400)
put(D,'Gesprek ouders.docx',None,p,body='\n')
put(D,'Toelichting onderwijsbehoeften.docx',None,p,body="""# Toelichting onderwijsbehoeften
Loïs Tanis, geb. 12-05-2017. Loïs wordt in de groep weinig gekozen en komt niet voor zichzelf op. Bij lezen blijft zij achter, waardoor zij zich terugtrekt.
Zij heeft een leerkracht nodig die sociale situaties voordoet, een vast maatje en leesmomenten in een klein groepje. Wij vragen 30 uur begeleiding voor leerkracht en kind.
""")
open(f'{ROOT}/{D}/Rooster.xlsx','wb').write(open(f'{ROOT}/{D}/SCOL en sociogram.docx','rb').read()[:6000])
dossier(D,'arrangement','Arrangement sociaal','',('Loïs Tanis','2017-05-12'),['wettelijke-gezagvoerders','groeidocument-opp-deel-1'],truth=[('encrypted-document',F('Verslag orthopedagoog.pdf')),('unreadable-document',F('Fysiotherapie.pdf')),('empty-document',F('Gesprek ouders.docx')),('wrong-format',F('Rooster.xlsx'))])
