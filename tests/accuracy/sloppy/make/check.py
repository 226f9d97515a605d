"""Does every file open; how long is it; what does a text reader see."""
import sys, subprocess, zipfile
from pathlib import Path
import docx
root = Path(__file__).resolve().parent.parent
def txt(f):
    if f.suffix == ".pdf":
        r = subprocess.run(["pdftotext", "-layout", str(f), "-"], capture_output=True, text=True, timeout=60)
        n = subprocess.run(["qpdf", "--show-npages", str(f)], capture_output=True, text=True).stdout.strip()
        return r.stdout, n + "p" + (" ERR" if r.returncode else "")
    if f.suffix == ".docx":
        try: d = docx.Document(str(f))
        except Exception as e: return "", "ERR"
        return "\n".join(t.text or "" for t in d.element.iter() if t.tag.endswith("}t")), "docx"
    return "", "?"
for f in sorted(p for p in root.rglob("*") if p.is_file() and p.suffix in (".pdf", ".docx") and "make" not in p.parts):
    t, n = txt(f); print(f"{len(t.split()):5d}w {n:7s} {f.stat().st_size//1024:5d}k {f.relative_to(root)}")
