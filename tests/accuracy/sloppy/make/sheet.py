"""contact sheets, to look at what was made (not kept)"""
import sys, subprocess, tempfile
from pathlib import Path
from PIL import Image, ImageDraw
out = Path(sys.argv[1]); fs = [Path(x) for x in sys.argv[2:]]
ims = []
for f in fs:
    t = tempfile.mkdtemp()
    subprocess.run(["pdftoppm", "-r", "50", "-png", "-l", "2", str(f), t + "/p"])
    for p in sorted(Path(t).glob("*.png")):
        im = Image.open(p).convert("RGB").resize((390, 552)); ImageDraw.Draw(im).text((3, 3), f.name[:40], fill=(255, 0, 0)); ims.append(im)
w = 5; h = -(-len(ims) // w); s = Image.new("RGB", (w * 392, h * 554), "white")
for i, im in enumerate(ims): s.paste(im, ((i % w) * 392, (i // w) * 554))
s.save(out)
