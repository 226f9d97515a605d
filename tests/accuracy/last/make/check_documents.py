"""Does every file hold what its label says? (strings of `says`, text or no text, labels.toml parses)"""
import tomllib, pathlib, re, collections
import harness as H
import texts_nl_research, texts_nl_school, texts_other, texts_more
out = pathlib.Path(__file__).resolve().parent.parent / 'documents'
lab = {d['file']: d for d in tomllib.load(open(out / 'labels.toml', 'rb'))['document']}
R = set('iq-onderzoek psychodiagnostisch-onderzoek dyslexie logopedisch medisch deskundigenadvies'.split())
n = collections.Counter(); bad = 0
for d in H.DOCS:
    f = out / d['file']; l = lab[d['file']]
    if not f.exists(): print('MISSING', f); bad += 1; continue
    t = re.sub(r'\s+', ' ', H.text_of(f))
    if d['scan']:
        if t.strip(): print('SCAN HAS TEXT', f.name); bad += 1
    elif len(t) < 120: print('little text', f.name, len(t)); bad += 1
    for s in d['says']:
        if s not in t: print('NOT IN TEXT', f.name, repr(s)); bad += 1
    if '  ' in t: pass
    res = bool(R & set(l['kinds'])) or (l['kinds'] == ['observatie'] and 'date' in l)
    has = any(k in l for k in ('date', 'undated', 'date_span', 'dates'))
    if res != has: print('date?', f.name, res, has); bad += 1
    n['documents'] += 1; n['research'] += res; n['none'] += not l['kinds']; n['draft'] += l.get('draft', False); n['scan'] += l.get('scan', False); n[f.suffix] += 1
    for k in l['kinds']: n['kind ' + k] += 1
print(dict(n), 'bad', bad)
extra = {p.name for p in out.iterdir()} - set(lab) - {'labels.toml'}
print('extra', extra)
