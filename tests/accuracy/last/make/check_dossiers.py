"""Do the files hold what the truth says?"""
import tomllib, pathlib, subprocess, hashlib
import harness as H
R = pathlib.Path(__file__).resolve().parent.parent / 'dossiers'
for t in sorted(R.glob('*.truth.toml')):
    n = t.name[:-11]; d = R / n; T = tomllib.loads(t.read_text()); m = tomllib.loads((d / 'dossier.toml').read_text())
    fs = [f for f in d.rglob('*') if f.is_file() and f.name not in ('dossier.toml',)]
    att = [f for f in fs if f.name != 'leeg.docx' and f.parent == d]
    print('==', n, m['aanvraagtype'], 'in order' if T['in_order'] else len(T['defect']), 'attachments', len(att))
    kid = m.get('leerling', {}).get('naam', m.get('groep', ''))
    for f in sorted(fs):
        if f.suffix not in ('.pdf', '.docx'): print('   ', f.name); continue
        try: x = H.text_of(f)
        except Exception as e: x = 'ERR ' + repr(e)
        flag = '' if kid.split()[0] in x else '  (name not in it)'
        pages = ''
        print('   %-42s %5d%s' % (f.relative_to(d), len(x.strip()), flag))
    for x in T.get('defect', []):
        if 'file' in x and not (d / x['file']).exists(): print('   NO SUCH FILE', x)
