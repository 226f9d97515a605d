#!/usr/bin/env python3
"""Makes a page for a browser, and one for a printer, of docs/handleiding.md.

    release/papers.py OUTPUT-FOLDER VERSION "RELEASED"

Needs Debian's python3-markdown-it; handleiding.pdf is made where weasyprint is installed, and its absence is said.
"""

import pathlib
import re
import shutil
import subprocess
import sys

from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parent.parent
LOOK = """
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.2rem; } h2, h3 { break-after: avoid; }
table { border-collapse: collapse; width: 100%; } tr { break-inside: avoid; }
th, td { border: 1px solid #8888; padding: .3rem .6rem; text-align: left; vertical-align: top; }
code { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
pre { border: 1px solid #8888; padding: .6rem; overflow-x: auto; white-space: pre-wrap; break-inside: avoid; }
img { max-width: 100%; border: 1px solid #8888; }
@page { size: A4; margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } }
"""


def anchored(heading):
    """Gives a heading the name by which links on the pages of a repository know it."""
    words = re.sub(r"<[^>]*>", "", heading[2]).lower()
    name = "".join(mark for mark in words if mark.isalnum() or mark in " -_").replace(" ", "-")
    return f'<h{heading[1]} id="{name}">{heading[2]}</h{heading[1]}>'


def page(version, released):
    text = (ROOT / "docs/handleiding.md").read_text(encoding="utf-8")
    body = MarkdownIt("commonmark").enable("table").render(text)
    body = re.sub(r"<h([1-6])>(.*?)</h\1>", anchored, body)
    # A page of its own has no other pages beside it: what leads to them is left as words.
    body = re.sub(r'<a href="(?!#|https:)[^"]*">(.*?)</a>', r"\1", body, flags=re.S)
    foot = f"<p><small>compleet {version}, {released}</small></p>"
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Handleiding van compleet</title><style>{LOOK}</style>'
    return f'<!DOCTYPE html>\n<html lang="nl"><head>{head}</head>\n<body>\n{body}\n{foot}\n</body></html>\n'


def main(output, version, released):
    output = pathlib.Path(output)
    html = output / "handleiding.html"
    html.write_text(page(version, released), encoding="utf-8")
    for picture in ("verslag.png",):
        shutil.copyfile(ROOT / "docs" / picture, output / picture)
    if shutil.which("weasyprint") is None:
        print("!! NOT MADE: handleiding.pdf: weasyprint is not installed", file=sys.stderr)
        return
    subprocess.run(["weasyprint", "--quiet", str(html), str(output / "handleiding.pdf")], check=True)


main(*sys.argv[1:])
