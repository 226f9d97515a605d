#!/usr/bin/env python3
"""Makes the Word files beside it with LibreOffice: what people change, hide and remark on. Needs
nothing but soffice. What is in them is invented."""

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent

SOURCE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Plan van aanpak</dc:title><meta:creation-date>2026-03-12T08:00:00</meta:creation-date>
<dc:date>2026-04-01T09:30:00</dc:date></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:default-outline-level="1"><style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout>
<style:style style:name="Box" style:family="graphic"/>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p>Basisschool De Boom</text:p></style:header>
<style:footer><text:p>Blad <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="weg"><text:deletion><office:change-info><dc:creator>Juf</dc:creator>
<dc:date>2026-03-13T10:00:00</dc:date></office:change-info><text:p>geschrapte woorden </text:p></text:deletion></text:changed-region>
<text:changed-region text:id="erbij"><text:insertion><office:change-info><dc:creator>Juf</dc:creator>
<dc:date>2026-03-13T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
<text:h text:style-name="Heading_20_1" text:outline-level="1">Beginsituatie</text:h>
<text:p>Sam leest graag. <text:change text:change-id="weg"/><text:change-start text:change-id="erbij"/>Toegevoegde woorden.<text:change-end text:change-id="erbij"/></text:p>
<text:p>Zichtbaar<text:span text:style-name="Hidden"> en verborgen</text:span>.<office:annotation><dc:creator>IB</dc:creator>
<dc:date>2026-03-14T10:00:00</dc:date><text:p>opmerking in de kantlijn</text:p></office:annotation></text:p>
<text:p>Hier hangt een kader.<draw:frame draw:style-name="Box" text:anchor-type="char" svg:width="6cm" svg:height="2cm">
<draw:text-box><text:p>In het kader</text:p></draw:text-box></draw:frame></text:p>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell><text:p>Vraag</text:p></table:table-cell>
<table:table-cell><text:p>Antwoord</text:p></table:table-cell></table:table-row></table:table>
<text:p>Zie de noot.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>Onder aan de bladzijde</text:p></text:note-body></text:note></text:p>
</office:text></office:body></office:document>
"""

def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        source = folder / "plan.fodt"
        source.write_text(SOURCE)
        run = lambda *words: subprocess.run([*soffice, *words], check=True, capture_output=True, timeout=180)
        for suffix, filter_name in (("docx", "MS Word 2007 XML"), ("doc", "MS Word 97")):
            run("--convert-to", f"{suffix}:{filter_name}", "--outdir", str(folder), str(source))
            (HERE / f"changed.{suffix}").write_bytes((folder / f"plan.{suffix}").read_bytes())


if __name__ == "__main__":
    main()
