import sys, pathlib, json
import harness as H
import texts_nl_research, texts_nl_school, texts_other, texts_more
out = pathlib.Path(__file__).resolve().parent.parent / 'documents'; out.mkdir(exist_ok=True)
def q(s): return json.dumps(s, ensure_ascii=False)
def labels():
    L = ['# Written from the texts in make/texts_*.py (the label stands beside its text there).\n']
    for d in H.DOCS:
        L.append('[[document]]\nfile = %s\nkinds = %s' % (q(d['file']), q(d['kinds'])))
        if d['date']: L.append('date = %s' % d['date'])
        if d['undated']: L.append('undated = true')
        if d['span']: L.append('date_span = %s' % q(d['span']))
        if d['dates']: L.append('dates = [%s]' % ', '.join('{ kind = %s, date = %s }' % (q(k), v) for k, v in d['dates']))
        if d['draft']: L.append('draft = true')
        if d['scan']: L.append('scan = true')
        if d['note']: L.append('note = %s' % q(d['note']))
        L.append('')
    (out / 'labels.toml').write_text('\n'.join(L))
if __name__ == '__main__':
    labels()                                     # before anything is made
    for d in H.DOCS:
        f = out / d['file']
        if f.exists() and '--all' not in sys.argv: continue
        try: d['how'](str(f), *d['body'], **d['k']); print('ok', d['file'])
        except Exception as e: print('FAIL', d['file'], repr(e)[:200])
