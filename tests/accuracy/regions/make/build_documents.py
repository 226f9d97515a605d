"""Builds documents/ and labels.toml. Usage: python3 build_documents.py [part of a file name ...]"""
import sys, shutil
from lib import *
import lib
import addenda
import docs_forms, docs_none, docs_research, docs_foreign
OUT = ROOT / "documents"; OUT.mkdir(exist_ok=True)
want = sys.argv[1:]
q = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
for f in addenda.M: assert any(d["file"] == f for d in DOCS), f
for d in DOCS:
    for a in addenda.M.get(d["file"], []): d["body"] += addenda.A[a]
    p = OUT / d["file"]
    if want and not any(w in d["file"] for w in want): continue
    if not want and p.exists(): continue
    if d["parts"]:
        fs = []
        for i, (eng, o, body) in enumerate(d["parts"]):
            f = TMP / f"part{i}.pdf"; render(f, body, eng, **o)
            if d["scn"] is not None:
                scan(f, TMP / f"sc{i}.pdf", **dict(d["scn"], seed=d["scn"]["seed"] + i)); f = TMP / f"sc{i}.pdf"
            fs.append(f)
        merge(p, *fs)
    else: render(p, d["body"], d["eng"], d["scn"], **d["o"])
    print(d["file"], p.stat().st_size, flush=True)
L = []
for d in DOCS:
    L.append("[[document]]"); L.append(f"file = {q(d['file'])}"); L.append("kinds = [" + ", ".join(q(k) for k in d["kinds"]) + "]")
    if d["date"]: L.append(f"date = {d['date']}")
    if d["dates"]: L.append("dates = [" + ", ".join(f'{{ kind = "{k}", date = {v} }}' for k, v in d["dates"]) + "]")
    if d["span"]: L.append(f'date_span = "{d["span"]}"')
    if d["undated"]: L.append("undated = true")
    if d["scn"] is not None: L.append("scan = true")
    if d["draft"]: L.append("draft = true")
    L.append(f"note = {q(d['note'] + ' [' + ('merged' if d['parts'] else d['eng'] + (' + scanner' if d['scn'] is not None else '')) + ']')}"); L.append("")
(ROOT / "documents" / "labels.toml").write_text("\n".join(L), "utf8")
print(len(DOCS), "documents")
