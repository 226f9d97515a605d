import tomllib,subprocess,datetime,sys
from pathlib import Path
H=Path(__file__).parent.parent
def text(p):
    if p.suffix=='.pdf': return subprocess.run(['pdftotext','-layout',p,'-'],capture_output=True,text=True).stdout
    import docx; d=docx.Document(p); return '\n'.join([x.text for s in d.sections for x in s.header.paragraphs+s.footer.paragraphs]+[x.text for x in d.element.body.iter() if x.tag.endswith('}t') and x.text])
if __name__=='__main__':
    L=tomllib.loads((H/'documents/labels.toml').read_text())['document']
    print(len(L),'dated',sum(any(k in d for k in('date','dates','date_span')) for d in L),'undated',sum('undated' in d for d in L),'draft',sum('draft' in d for d in L),'none',sum(not d['kinds'] for d in L), 'scan',sum('scan' in d for d in L))
    assert {d['file'] for d in L}=={p.name for p in (H/'documents').iterdir()}-{'labels.toml'}
    R={'iq-onderzoek','psychodiagnostisch-onderzoek','dyslexie','dyslexieverklaring','logopedisch','medisch','observatie'}
    for d in L:
        t=text(H/'documents'/d['file']); pg=0
        if d['file'].endswith('.pdf'): pg=int([l for l in subprocess.run(['pdfinfo',H/'documents'/d['file']],capture_output=True,text=True).stdout.split('\n') if l.startswith('Pages')][0].split()[1])
        has=any(k in d for k in('date','dates','date_span','undated'))
        fl=[]
        if has!=bool(R&set(d['kinds'])): fl.append('DATE?')
        if (len(t.strip())<20)!=('scan' in d): fl.append('SCAN?')
        if ('concept' in t.lower() or 'voorlopig' in t.lower() or 'klad' in t.lower()) != ('draft' in d): fl.append('DRAFT?')
        ds=[d['date']] if 'date' in d else [x['date'] for x in d.get('dates',[])]
        for x in ds:
            if str(x.day) not in t or not (str(x.year)[2:] in t): fl.append('NOTSEEN %s'%x)
        print(f'{d["file"][:52]:53}',pg,len(t),','.join(d['kinds']),' '.join(map(str,ds)),d.get('date_span',''),*fl)
