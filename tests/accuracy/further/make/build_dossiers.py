"""python3 build_dossiers.py  -> ../dossiers"""
import pathlib, shutil, subprocess, re, lib
here = pathlib.Path(__file__).resolve().parent; out = here.parent / "dossiers"
jobs, post, cur = [], [], None
for t, c, lines in lib.add_more(lib.read_deck(here / "dossiers.deck"), here / "more-dossiers.deck"):
    if t == "dossier":
        cur = out / c; cur.mkdir(parents=True, exist_ok=True)
        _, d, tr = re.split(r"^--- (?:dossier|truth)$", "\n".join(lines), flags=re.M)
        (cur / "dossier.toml").write_text(d.strip() + "\n"); (out / (c + ".truth.toml")).write_text(tr.strip() + "\n"); continue
    dst = cur / c["file"]; p = c.get("post", "")
    if p.startswith("copy") or p == "zero": post.append((p, dst)); continue
    if p: post.append((p, dst))
    jobs.append((dst.with_suffix(".pdf") if p == "jpg" else dst, c["parts"]))
lib.build(jobs)
for p, dst in post:
    tmp = lib.TMP / "x.pdf"
    if p.startswith("copy"): shutil.copy(dst.parent / p[5:], dst)
    elif p == "zero": dst.write_bytes(b"")
    elif p == "encrypt": shutil.move(dst, tmp); subprocess.run(["qpdf", "--encrypt", "geheim", "baas", "256", "--", str(tmp), str(dst)], check=True)
    elif p == "cut": b = dst.read_bytes(); dst.write_bytes(b[:len(b) // 3])
    elif p == "jpg":
        s = dst.with_suffix(".pdf"); subprocess.run(["pdftoppm", "-r", "80", "-jpeg", "-singlefile", str(s), str(dst.with_suffix(""))], check=True); s.unlink()
    elif p == "js":
        subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(dst), str(tmp)], check=True); b = tmp.read_bytes()
        b = b.replace(b"/Type /Catalog", b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);) >>\n  /Type /Catalog", 1); tmp.write_bytes(b)
        dst.write_bytes(subprocess.run(["fix-qdf", str(tmp)], capture_output=True, check=True).stdout)
shutil.rmtree(lib.TMP, ignore_errors=True)
