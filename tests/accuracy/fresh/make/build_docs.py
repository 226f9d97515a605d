import sys,os,subprocess,tempfile,shutil; sys.path.insert(0,os.path.dirname(os.path.abspath(__file__)))
from lib import *
HERE=os.path.dirname(os.path.abspath(__file__)); OUT=os.path.join(HERE,'../documents'); os.makedirs(OUT,exist_ok=True)
def st_for(d):
    return style(d['file'],[o.replace('_',' ') for o in d['opts']])
def lo(pairs):
    """docx -> pdf in one LibreOffice run; pairs of (docx, pdf)"""
    if not pairs: return
    td=tempfile.mkdtemp(); names=[]
    for i,(a,b) in enumerate(pairs): shutil.copy(a,f'{td}/{i}.docx'); names.append(f'{td}/{i}.docx')
    subprocess.run(['nice','soffice','--headless',f'-env:UserInstallation=file://{td}/prof','--convert-to','pdf','--outdir',td]+names,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
    for i,(a,b) in enumerate(pairs): shutil.copy(f'{td}/{i}.pdf',b)
def chrome(html,pdf):
    subprocess.run(['nice','chromium','--headless','--no-sandbox','--disable-gpu','--no-pdf-header-footer',f'--print-to-pdf={pdf}','file://'+html],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=120)
def alldocs():
    r=[]
    for n in ('a','b','c','scans'): r+=parse(f'{HERE}/texts/{n}.txt')
    return r
def main():
    td=tempfile.mkdtemp(); los=[]; lab=[]
    for i,d in enumerate(alldocs()):
        p=f"{OUT}/{d['file']}"; st=st_for(d); f=d['fmt']
        if f=='docx': to_docx(d['body'],p,st)
        elif f=='rl': to_rl(d['body'],p,st)
        elif f=='lo': q=f'{td}/{i}.docx'; to_docx(d['body'],q,st); los.append((q,p))
        elif f=='chrome':
            q=f'{td}/{i}.html'; to_html(d['body'],q,st)
            if not os.environ.get('NOCHROME'): chrome(q,p)
        elif f=='merge':
            import pypdf; w=pypdf.PdfWriter()
            for k,part in enumerate(d['body'].split('\n---\n')):
                q=f'{td}/m{k}.pdf'; s=dict(style(d['file']+str(k),[])); s['rlfont']=['Times-Roman','Carlito'][k%2]; to_rl(part,q,s); w.append(q)
            w.write(p)
        elif f=='scan':
            q=f'{td}/{i}.pdf'; to_rl(d['body'],q,st); to_scan(q,p,d['file'])
        m=d['meta']; L=['[[document]]',f'file = "{d["file"]}"','kinds = ['+', '.join(f'"{k.strip()}"' for k in m['kinds'].split(',') if k.strip())+']']
        if 'date' in m: L.append(f"date = {m['date']}")
        if 'dates' in m: L.append('dates = ['+', '.join('{ kind = "%s", date = %s }'%tuple(x.strip().split('=')) for x in m['dates'].split(','))+']')
        if 'date_span' in m: L.append(f'date_span = "{m["date_span"]}"')
        if 'undated' in m: L.append('undated = true')
        if 'draft' in m: L.append('draft = true')
        if f=='scan': L.append('scan = true')
        L.append('note = "%s"'%m.get('note','').replace('"',"'")); lab.append('\n'.join(L))
    open(f'{OUT}/labels.toml','w').write('# written from the texts in make/texts (header of each text)\n\n'+'\n\n'.join(lab)+'\n')
    lo(los)
if __name__=='__main__': main()
