"""python3 build_documents.py [deck ...]  -> ../documents with labels.toml"""
import sys, pathlib, lib
here = pathlib.Path(__file__).resolve().parent; out = here.parent / "documents"
only = [a[5:] for a in sys.argv[1:] if a.startswith("only=")]   # only=FILE: make just this one again
decks = [a for a in sys.argv[1:] if not a.startswith("only=")] or ["sloppy.deck", "elsewhere.deck"]
jobs = []
for d in decks:
    for t, c, _ in lib.add_more(lib.read_deck(here / d), here / "more.deck"):
        if t == "doc" and (not only or c["file"] in only): jobs.append((out / c["file"], c["parts"]))
lib.build(jobs)
q = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
o = []
for d in ["sloppy.deck", "elsewhere.deck"]:
    if not (here / d).exists(): continue
    for t, c, _ in lib.read_deck(here / d):
        ks = [k for k in c["kinds"].split(",") if k]
        o.append(f'[[document]]\nfile = {q(c["file"])}\nkinds = [{", ".join(map(q, ks))}]')
        if "date" in c: o.append(f'date = {c["date"]}')
        if "dates" in c: o.append("dates = [" + ", ".join("{ kind = %s, date = %s }" % (q(x.split(":")[0]), x.split(":")[1]) for x in c["dates"].split(",")) + "]")
        if "date_span" in c: o.append(f'date_span = {q(c["date_span"])}')
        for k in ("undated", "scan", "draft"):
            if c.get(k): o.append(f"{k} = true")
        o.append(f'note = {q(c["note"])}\nset = {q("sloppy" if d[0] == "s" else "elsewhere")}\n')
(out / "labels.toml").write_text("\n".join(o))
import shutil; shutil.rmtree(lib.TMP, ignore_errors=True)
