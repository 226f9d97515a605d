#!/bin/bash
# rebuild everything; run inside make/
set -e
cd "$(dirname "$0")"; mkdir -p src pdf
N="nice -n 10"; PR=-env:UserInstallation=file:///tmp/lo_toetsset
$N python3 r1.py; $N python3 r2.py; $N python3 n1.py; $N python3 web.py; $N python3 calc.py; $N python3 rl.py
$N soffice $PR --headless --convert-to pdf --outdir pdf src/p01.docx src/p04.docx src/p05.docx src/p07.docx src/p08.docx src/p10.docx src/p11.docx src/p13.docx src/p16a.docx src/p18.docx src/p22.docx src/p23.docx src/p27s.docx src/p31.docx src/p35.docx >/dev/null
$N soffice $PR --headless --convert-to pdf:calc_pdf_Export --outdir pdf src/p28.fods >/dev/null
for f in p03 p14 p16b p21 p27 p34; do
  $N chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-pdf-header-footer --print-to-pdf=pdf/$f.pdf src/$f.html 2>/dev/null
done
D=..
cp pdf/p01.pdf "$D/Intelligentieonderzoek WISC-V gr 6.pdf"
cp pdf/p03.pdf "$D/20241015_rapport.pdf"
cp pdf/p04.pdf "$D/Psychologisch rapport dec 2025.pdf"
cp pdf/p05.pdf "$D/brief instelling.pdf"
cp pdf/p08.pdf "$D/dyslexieonderzoek + verklaring.pdf"
cp pdf/p10.pdf "$D/Logopedisch verslag TOS.pdf"
cp pdf/p13.pdf "$D/bijlage 3.pdf"
cp pdf/p14.pdf "$D/kinderfysiotherapie M-ABC.pdf"
cp pdf/p18.pdf "$D/OPP deel 1 dec 2025.pdf"
cp pdf/p21.pdf "$D/Ontwikkelingsperspectief getekend.pdf"
cp pdf/p22.pdf "$D/formulier TLV ingevuld.pdf"
cp pdf/p23.pdf "$D/Besluit 2026-0417.pdf"
cp pdf/p27.pdf "$D/Zien gr5 M.pdf"
cp pdf/p28.pdf "$D/groep 7 SE nov.pdf"
cp pdf/p31.pdf "$D/verslag bezoek AB.pdf"
cp pdf/p34.pdf "$D/Nieuwsflits 7.pdf"
cp pdf/p35.pdf "$D/2025-0388.pdf"
$N gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -sOutputFile="$D/AC 2021.pdf" pdf/p11.pdf
$N gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -dCompatibilityLevel=1.4 -sOutputFile="$D/bijlagen thuiszitten.pdf" pdf/p16a.pdf pdf/p16b.pdf
$N python3 scan.py pdf/p07.pdf "$D/Toestemming ouders en brief ziekenhuis.pdf" 1
$N python3 scan.py pdf/p27s.pdf "$D/Handelingsplan spelling blok 2.pdf" 2
