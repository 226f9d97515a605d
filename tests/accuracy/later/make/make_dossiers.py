import sys, subprocess, shutil, uuid
from pathlib import Path; sys.path.insert(0,str(Path(__file__).parent)); import engine as e
H=Path(__file__).parent; O=H.parent/'dossiers'; shutil.rmtree(O,ignore_errors=True); O.mkdir()
BSN='999990019'  # test range, passes the elfproef
docs=e.parse((H/'dossiers.txt').read_text().replace('%BSN%',BSN))
docs=[(m,b.replace('&nbsp;','\u00a0')) for m,b in docs]
e.render(docs,O)
D=O
# defects that need a tool
def js(p):
    q=e.TMP/'q.pdf'; e.qpdf('--qdf','--object-streams=disable',p,q); t=q.read_bytes()
    t=t.replace(b'/Type /Catalog',b"/OpenAction << /S /JavaScript /JS (app.alert\\('Let op'\\);) >>\n  /Type /Catalog",1)
    q.write_bytes(t)
    r=subprocess.run(['fix-qdf',str(q)],capture_output=True); p.write_bytes(r.stdout)
js(D/'arr-luuk/LVS toetsoverzicht.pdf')
enc=D/'verl-nadine/Observatieverslag.pdf'; t=e.TMP/'enc.pdf'; e.qpdf('--encrypt','school123','beheer','256','--',enc,t); shutil.copy(t,enc)
shutil.copy(D/'tlv-mees/LVS toetsen.pdf',D/'tlv-mees/LVS toetsen kopie.pdf')
(D/'groep-7b/Observatie groep.pdf').write_bytes(b'')
s=D/'groep-7b/Sociogram groep 7B.pdf'; s.write_bytes(s.read_bytes()[:900])
from PIL import Image, ImageDraw
im=Image.new('RGB',(900,1200),'white'); ImageDraw.Draw(im).text((60,60),'Werkblad gevoelens van Luuk Beekman, groep 5\nik word boos als ...',fill='black'); im.save(D/'arr-luuk/Werkblad gevoelens.jpg')
B={'sig':['ondertekening-op','toestemmingsverklaring','aanvraagformulier-tlv'],'gez':['wettelijke-gezagvoerders'],'':[]}
def T(i,n,typ,titel,om,cp,mail,tel,groep,ll,conf,defects,toel=None,by='M. Jansen'):
    q=lambda s:'"'+s+'"'; L=['# written from a description of the field alone',f'id = "0198c0de-1111-7000-8000-{i:012d}"',f'aanvraagtype = {q(typ)}','samenwerkingsverband = "PO2507"',f'titel = {q(titel)}','datum = 2026-11-23',f'omschrijving = {q(om)}',f'contactpersoon = {q(cp)}',f'email = {q(mail)}']
    if tel: L.append(f'telefoon = {q(tel)}')
    if groep: L.append(f'groep = {q(groep)}')
    if ll: L.append('leerling = { naam = %s, geboortedatum = %s }'%(q(ll[0]),ll[1]))
    if toel: L.append(f'toelichting = {q(toel)}')
    if conf: L+=['','[bevestigd]']+['"%s" = { door = "%s", op = 2026-11-20 }'%(c,by) for c in conf]
    (D/n/'dossier.toml').write_text('\n'.join(L)+'\n')
    L=['# written from a description of the field alone',f'in_order = {"false" if defects else "true"}']
    for code,where,note in defects:
        k,v=where.split('=',1) if '=' in where else ('file',where)
        L+=['','[[defect]]',f'code = {q(code)}']+([f'{k} = {q(v)}'] if v else [])+[f'note = {q(note)}']
    (D/(n+'.truth.toml')).write_text('\n'.join(L)+'\n')
S=B['sig'];G=B['gez']
T(1,'ak-bente','advies-kort','Advies & kortdurende ondersteuning','Vraag om mee te denken over de leesinstructie.','R. Veltkamp','ib@hooiberg.voorbeeld','024-0003311',None,('Bente Ruiterkamp','2018-05-14'),G,[])
T(2,'arr-idris','arrangement','Arrangement','Begeleiding sociale vaardigheden en coaching leerkracht.','S. Oud','ib@sterrenkijker.voorbeeld','024-0004418',None,('Idris Hammoudi','2016-11-03'),G,[],'Toelichting onderwijsbehoeften.docx')
T(3,'tlv-sander','tlv','TLV SBO','Sander stagneert op alle kernvakken ondanks twee jaar extra hulp; hij heeft een kleine groep nodig.','R. Koster','ib@zwaluw.voorbeeld','024-0007725',None,('Sander Toornvliet','2016-02-21'),S,[])
T(4,'groep-egels','groepsarrangement','Groepsarrangement','Schoolcontactpersoon: L. Drost. Doel: veiligheid in vrije situaties terugbrengen.','L. Drost','ib@brink.voorbeeld','024-0009130','6 Egels, De Brink',None,[],[])
T(5,'tlv-mees','tlv','TLV SBO','Mees haalt de doelen niet, de school is handelingsverlegen.','V. Kraan','ib@meent.voorbeeld',None,None,('Mees Havik','2016-08-09'),['toestemmingsverklaring','aanvraagformulier-tlv'],[
 ('outdated-research','IQ-onderzoek.pdf','test of 12-3-2024 in the last line, behind a report date of 3-6-2026'),
 ('unanswered-question','Ontwikkelingsperspectief.pdf','the question on support asked of the SWV has no answer'),
 ('unconfirmed-signature','Ondertekening OP.pdf','ondertekening-op not in [bevestigd]'),
 ('bsn-in-document','Aanvraagformulier TLV.pdf','labelled number that passes the elfproef'),
 ('draft-document','Handelingsplan lezen.docx','CONCEPT in the title'),
 ('missing-document','kind=seo','no social-emotional data'),
 ('duplicate-attachment','LVS toetsen kopie.pdf','same bytes as LVS toetsen.pdf'),
 ('missing-field','field=telefoon','no telephone number in dossier.toml')])
T(6,'verl-nadine','tlv-verlenging','Verlenging TLV SBO','Nadine groeit in kleine stappen en houdt de kleine groep nodig.','F. Rozema','ib@trampoline.voorbeeld','024-0002267',None,('Nadine Schepers','2015-01-05'),S,[
 ('unneeded-document','TLV-brief 2024.pdf','decision that comes back and is not filed'),
 ('undated-research','Logopedisch verslag.docx','no test day and no report day'),
 ('personal-data-in-filename','LVS Nadine Schepers 05-01-2015.pdf','name and birth date in the file name'),
 ('encrypted-document','Observatieverslag.pdf','needs a password to open'),
 ('blank-page','Hulpplan rekenen.pdf','second of three pages is blank'),
 ('too-many-attachments','','ten attachments, without leeg.docx')])
T(7,'arr-luuk','arrangement','Arrangement','Begeleiding bij gedragsregulatie.','H. Immerzeel','ib@lijsterbes.voorbeeld','024-0006653',None,('Luuk Beekman','2017-06-30'),G,[
 ('missing-document','kind=lvs-grafiek','results without the graph'),
 ('missing-explanation','','no toelichting, no leeg.docx'),
 ('wrong-format','Werkblad gevoelens.jpg','picture, neither PDF nor Word'),
 ('unclear-filename','scan0001.pdf','holds deel 1'),
 ('other-pupil','Gespreksverslag oktober.docx','about another pupil'),
 ('active-content','LVS toetsoverzicht.pdf','JavaScript as open action')])
T(8,'groep-7b','groepsarrangement','Groepsarrangement','','D. Mulder','ib@eikenhof.voorbeeld','024-0001194','7B, De Eikenhof',None,[],[
 ('missing-document','kind=factoren','no stimulating and hindering factors'),
 ('empty-document','Observatie groep.pdf','no bytes'),
 ('unreadable-document','Sociogram groep 7B.pdf','truncated after 900 bytes'),
 ('missing-field','field=omschrijving','empty'),
 ('unneeded-document','Nieuwsbrief oktober.pdf','newsletter')])
T(9,'voorz-sofie','voorziening','Voorziening','Begeleiding en materiaal bij gehoorverlies.','C. Wolthoorn','ib@rietveld.voorbeeld','024-0008806',None,('Sofie Aalders','2019-09-11'),G,[
 ('placeholder-not-empty','leeg.docx','holds a sentence'),
 ('draft-document','Groeidocument deel 1.docx','CONCEPT as heading line'),
 ('unlikely-date','Onderzoek gehoor.pdf','examination on a day in the future, 12-3-2027'),
 ('subfolder-left-out','oud/Observatie.pdf','in a subfolder'),
 ('missing-document','kind=seo','no social-emotional data')])
(D/'verl-nadine/leeg.docx').write_bytes((D/'ak-bente/leeg.docx').read_bytes())
