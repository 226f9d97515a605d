import sys; from pathlib import Path; sys.path.insert(0,str(Path(__file__).parent)); import engine as e
H=Path(__file__).parent; O=H.parent/'documents'; O.mkdir(exist_ok=True)
docs=[d for f in('docs1.txt','docs2.txt','docs3.txt') for d in e.parse((H/f).read_text())]
e.render(docs,O)
q=lambda s:'"'+s.replace('\\','\\\\').replace('"','\\"')+'"'
out=['# written from a description of the field alone','']
for m,b in docs:
    ks=[k.strip() for k in m['kinds'].split(',') if k.strip()]
    out+=['[[document]]',f'file = {q(m["file"])}','kinds = ['+', '.join(map(q,ks))+']']
    if 'date' in m: out.append(f'date = {m["date"]}')
    if 'dates' in m: out.append('dates = ['+', '.join('{ kind = %s, date = %s }'%(q(p.split('=')[0].strip()),p.split('=')[1].strip()) for p in m['dates'].split(';'))+']')
    if 'date_span' in m: out.append(f'date_span = {q(m["date_span"])}')
    for k in('undated','scan','draft'):
        if k in m: out.append(k+' = true')
    out+=[f'note = {q(m["note"])}','']
(O/'labels.toml').write_text('\n'.join(out))
