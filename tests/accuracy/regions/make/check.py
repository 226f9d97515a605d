"""Checks that every file opens, text layer is as labelled, and prints each labelled date with the lines that carry its day and year."""
import tomllib, subprocess, re, sys, collections, zipfile
from pathlib import Path
R = Path(__file__).resolve().parent.parent
def text(p):
    if p.suffix == ".pdf": return subprocess.run(["pdftotext", "-layout", p, "-"], capture_output=True, text=True, timeout=60).stdout
    import docx
    d = docx.Document(p); t = []
    for s in d.sections: t += [x.text for x in s.header.paragraphs + s.footer.paragraphs]
    for e in d.element.body.iter():
        if e.tag.endswith("}p"): t.append("".join(x.text or "" for x in e.iter() if x.tag.endswith("}t")))
    return "\n".join(t)
lab = tomllib.loads((R / "documents/labels.toml").read_text())["document"]; c = collections.Counter(); bad = 0
files = {p.name for p in (R / "documents").iterdir()} - {"labels.toml"}
print("unlabelled:", files - {d["file"] for d in lab}, "absent:", {d["file"] for d in lab} - files)
RES = {"iq-onderzoek", "psychodiagnostisch-onderzoek", "dyslexie", "dyslexieverklaring", "logopedisch", "medisch", "observatie"}
M = "jan feb m(aa|ä|a)?r apr m(ay|ei|ai|ayı) j(u|ui)n jul aug sep o[ck]t nov d[eé][cz]".split()
for d in lab:
    t = text(R / "documents" / d["file"]); c.update(d["kinds"] or ["(none)"])
    if d.get("scan", False) != (not t.strip()): print("SCAN?", d["file"]); bad += 1
    if not d.get("scan") and len(t.split()) < 60: print("short", d["file"], len(t.split()))
    has = any(k in d for k in ("date", "dates", "date_span", "undated"))
    if has != bool(RES & set(d["kinds"])): print("DATE LABEL?", d["file"]); bad += 1
    if re.search(r"concept\b|voorlopig|kladversie|draft|entwurf|provisoire", t.lower()) and not d.get("draft"): print("draft word, not a draft:", d["file"])
    if "-v" in sys.argv and "date" in d and not d.get("scan"):
        day = d["date"]; hit = [l.strip()[:110] for l in t.split("\n") if re.search(rf"(?<!\d)0?{day.day}(?!\d)", l) and re.search(rf"{M[day.month-1]}|(?<!\d)0?{day.month}(?!\d)|\b(I|III|V|VIII|IX)\b", l.lower())][:3]
        print(day, d["file"], "->", hit)
    if d["file"].endswith(".pdf"):
        n = int(re.search(r"Pages:\s+(\d+)", subprocess.run(["pdfinfo", R / "documents" / d["file"]], capture_output=True, text=True).stdout)[1])
        pg = t.split("\f")[:n]
        if not d.get("scan"):
            for i, x in enumerate(pg):
                if len(x.split()) < 6: print("nearly empty page", i + 1, d["file"])
        c[f"pages {n}"] += 1
    c["words"] += len(t.split())
for p in sorted((R / "dossiers").glob("*.toml")):
    t = tomllib.loads(p.read_text()); D = R / "dossiers" / p.name.replace(".truth.toml", ""); x = tomllib.loads((D / "dossier.toml").read_text())
    print(D.name, x["aanvraagtype"], t["in_order"], [z["code"] for z in t.get("defect", [])])
    for z in t.get("defect", []):
        if "file" in z and not (D / z["file"]).exists(): print("ABSENT", z)
    for f in sorted(D.rglob("*.pdf")):
        r = subprocess.run(["pdftotext", f, "-"], capture_output=True, text=True); n = len(r.stdout.split())
        pg = [len(q.split()) for q in r.stdout.split("\f")[:-1]]
        print("   ", n, pg, f.relative_to(D), r.stderr.split("\n")[0][:50])
print(dict(c), "bad", bad)
