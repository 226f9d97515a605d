#!/usr/bin/env python3
"""Makes seeds for the fuzz targets out of sample-dossiers and rules: fuzz/corpus/<target>/.

    fuzz/seeds.py [--program COMPLEET] [--more FOLDER]...

--program: a built program; with it, sample bundles are packed as seeds for `bundle` and `manifest`.
--more: a folder with more documents, of which the small ones become seeds for the facts of PDF and Word files.
Needs Python alone; with poppler's pdftotext, the texts of PDF samples become seeds for `dates` as well.
"""

import argparse
import hashlib
import html
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "fuzz" / "corpus"
SAMPLES = ROOT / "sample-dossiers"
LARGEST = 96 * 1024
# The first byte of a seed for `rules` says which of these it replaces; any other file is one more.
KEPT = ["documents.toml", "ruleset.toml", "tlv.toml"]


def put(target, data):
    if 0 < len(data) <= LARGEST:
        folder = OUT / target
        folder.mkdir(parents=True, exist_ok=True)
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def words(path):
    if path.suffix == ".docx":
        try:
            with zipfile.ZipFile(path) as package:
                xml = package.read("word/document.xml").decode("utf-8", "replace")
        except (zipfile.BadZipFile, KeyError):
            return ""
        return html.unescape(re.sub(r"<[^>]+>", "", xml.replace("</w:p>", "\n")))
    if path.suffix == ".pdf" and shutil.which("pdftotext"):
        read = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=False)
        return read.stdout.decode("utf-8", "replace")
    return ""


def documents(folder):
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        if path.suffix == ".pdf":
            put("pdf_facts", path.read_bytes())
        if path.suffix in (".docx", ".doc"):
            put("docx_facts", path.read_bytes())
        if path.suffix == ".docx":
            try:
                with zipfile.ZipFile(path) as package:
                    # The target packs bare XML as a document of its own.
                    put("docx_facts", package.read("word/document.xml"))
            except (zipfile.BadZipFile, KeyError):
                pass
        text = words(path)
        if text:
            put("dates", f"{path.stem}\n{text}".encode()[: LARGEST // 8])


# The first byte of a seed for `image_facts` says how its picture is packed, in the order of the target.
FILTERS = ["DCT", "JPX", "CCITT", "JBIG2", "Flate", "LZW", "RunLength"]


def images():
    """The packed pictures of the samples' PDFs, as they lie there, behind two bytes that say how they are packed."""
    for path in sorted([*SAMPLES.rglob("*.pdf"), *(ROOT / "tests" / "documents").glob("*.pdf")]):
        for found in re.finditer(rb"<<(?:(?!stream).){0,800}?/Filter\s*\[?\s*/(\w+?)Decode(?:(?!stream).){0,800}?stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL):
            kind = found.group(1).decode().replace("Fax", "")
            if b"/Image" in found.group(0)[:1600] and kind in FILTERS:
                put("image_facts", bytes([FILTERS.index(kind), 0x35]) + found.group(2))


def bundles(program):
    with tempfile.TemporaryDirectory() as desk:
        desk = Path(desk)
        passphrase = desk / "passphrase.txt"
        passphrase.write_text("vier gewone woorden hier")
        passphrase.chmod(0o600)
        environment = {**os.environ, "COMPLEET_HOME": str(desk / "home")}
        run = lambda *words: subprocess.run([program, *words], env=environment, capture_output=True, check=False)
        run("key", "new", "--name", "De Boom", "--passphrase-file", str(passphrase))
        put("certificate", (desk / "home" / "key" / "certificate.pem").read_bytes())
        for index, sample in enumerate(sorted(SAMPLES.glob("complete-*"))):
            out = desk / str(index)
            out.mkdir()
            run("pack", str(sample), "--plain", "--date", "2026-11-20", "--output", str(out), "--passphrase-file", str(passphrase))
            for bundle in out.iterdir():
                slim(bundle)


def slim(bundle):
    """The records of a bundle are seeds; so is the bundle with its documents cut down, which is altered but whole."""
    with zipfile.ZipFile(bundle) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    put("manifest", parts["dossier.json"])
    put("manifest", parts["META-INF/ASiCManifest001.xml"])
    put("certificate", parts["META-INF/signature001.p7s"])
    put("bundle", bundle.read_bytes())
    small = bundle.with_suffix(".small")
    with zipfile.ZipFile(small, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            archive.writestr(name, parts[name][:200] if name.startswith("bijlagen/") else parts[name])
    put("bundle", small.read_bytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--program", type=Path)
    arguments.add_argument("--more", type=Path, action="append", default=[])
    asked = arguments.parse_args()
    for folder in [SAMPLES, *asked.more]:
        documents(folder)
    for path in SAMPLES.glob("*/dossier.toml"):
        put("dossier_toml", path.read_bytes())
    for path in sorted((ROOT / "rules" / "po2507").glob("*.toml")):
        index = KEPT.index(path.name) if path.name in KEPT else len(KEPT)
        put("rules", bytes([index]) + path.read_bytes())
    for path in sorted((SAMPLES / "statusbestanden").glob("*")):
        if path.suffix == ".json":
            put("status", path.read_bytes())
        if path.suffix == ".asice":
            put("bundle", path.read_bytes())
            with zipfile.ZipFile(path) as archive:
                put("status", archive.read("status.json"))
                put("certificate", archive.read("META-INF/signature001.p7s"))
        if path.suffix == ".pem":
            put("certificate", path.read_bytes())
    images()
    for path in (ROOT / "fuzz" / "regressions").glob("*/*"):
        put(path.parent.name, path.read_bytes())
    if asked.program:
        bundles(asked.program.resolve())
    for folder in sorted(OUT.iterdir()):
        print(f"{folder.name}: {len(list(folder.iterdir()))} seeds")


if __name__ == "__main__":
    main()
