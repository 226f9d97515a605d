import tomllib,subprocess,os,re,collections
R=os.path.join(os.path.dirname(os.path.abspath(__file__)),'..'); import docx
def text(p):
    if p.endswith('.pdf'): return subprocess.run(['pdftotext','-layout',p,'-'],capture_output=True,text=True).stdout
    d=docx.Document(p); return '\n'.join([x.text for x in d.paragraphs]+[c.text for t in d.tables for r in t.rows for c in r.cells]+[x.text for s in d.sections for x in s.header.paragraphs+s.footer.paragraphs])
M='januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|')
ALT={1:'jan ocak january januar janvier',2:'feb february februar février',3:'mrt maart march märz mars',4:'apr avril nisan',5:'mei may mai mayıs',6:'jun juin haziran',7:'jul juillet',8:'aug août',9:'sep',10:'okt oct',11:'nov',12:'dec dez aralık déc'}
L=tomllib.load(open(R+'/documents/labels.toml','rb'))['document']; fs=set(os.listdir(R+'/documents'))-{'labels.toml'}
assert {d['file'] for d in L}==fs,({d['file'] for d in L}^fs)
for d in L:
    t=text(R+'/documents/'+d['file'])
    if d.get('scan'): assert len(t.strip())<5,d['file']; continue
    n=len(t.split())
    if n<180: print('short',n,d['file'])
    for dt in [d['date']] if 'date' in d else [x['date'] for x in d.get('dates',[])]:
        tt=re.sub(r'(?<=[\d-])O|O(?=\d)','0',t).lower(); y=dt.year%100; m=dt.month; dd=dt.day
        nums=re.search(rf"0?{dd}\s*[-./]\s*0?{m}\s*[-./]\s*'?(20)?{y}",tt); w=any(re.search(rf"\b0?{dd}(e|st|nd|rd|th)?\.?\s+{x}\w*\.?\s+('|20)?{y}",tt) for x in (ALT[m]+' '+M[m-1]).split())
        if not(nums or w): print('date?',d['file'],dt)
print(len(L),'docs', sum('scan' in d for d in L),'scans',sum('draft' in d for d in L),'drafts',sum(not d['kinds'] for d in L),'none',sum(any(k in d for k in('date','dates','undated','date_span')) for d in L),'research')
nd=0;codes=set();io=0
for f in sorted(os.listdir(R+'/dossiers')):
    if f.endswith('.truth.toml'):
        t=tomllib.load(open(R+'/dossiers/'+f,'rb')); tomllib.load(open(R+'/dossiers/'+f[:-11]+'/dossier.toml','rb')); io+=t['in_order']; nd+=len(t.get('defect',[])); codes|={x['code'] for x in t.get('defect',[])}
        for x in t.get('defect',[]):
            if 'file' in x and not os.path.exists(R+'/dossiers/'+f[:-11]+'/'+x['file']): print('absent',f,x)
print(io,'in order',nd,'defects',len(codes),'codes')
