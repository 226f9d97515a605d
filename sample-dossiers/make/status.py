#!/usr/bin/env python3
"""Makes the sample status files again: `python3 status.py`. Needs Python 3.11 and OpenSSL 3, and no network.

The files are what a platform writes without compleet: JSON, a zip, and a signature by OpenSSL. Keys are made and thrown away;
only their certificates stay. A signature by ECDSA differs from run to run in its bytes, and in nothing that is read.
"""

import base64
import hashlib
import json
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import quote

TARGET = Path(__file__).resolve().parent.parent / "statusbestanden"
DOSSIER = "0198c0de-7f4e-7000-8000-4a61696c6f72"
NUMBER = 482913
SIGNED_AT = "2026-11-23T09:20:00Z"
LETTER = "Brief aan de school.pdf"


def event(number, status, time, set_by="administratie", **more):
    """One event about the dossier of the samples."""
    return {
        "id": f"6f1d0a52-30f7-4c53-9d0f-5b1f6f2f9a{number:02}",
        "dossier": DOSSIER,
        "dossiernummer": NUMBER,
        "request_type": "tlv",
        "time": time,
        "set_by": set_by,
        "status": status,
    } | more


RECEIVED = event(1, "TLV Aanmelding", "2026-11-16T09:02:11+01:00", "automatisch")
LACKING = event(2, "TLV aanvraag incompleet", "2026-11-18T14:30:00+01:00")
AGENDA = event(
    3,
    "TLV aanvraag in behandeling",
    "2026-11-23T10:15:00+01:00",
    information={"bespreekdatum": "2026-12-03"},
    letters=[LETTER],
)


def without(entry, key):
    return {name: value for name, value in entry.items() if name != key}


def news(*events):
    return {"format": "compleet/status/v1", "events": list(events)}


def written(document):
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def letter_pdf():
    """The smallest PDF that says something, with a table of contents that fits."""
    text = b"BT /F1 12 Tf 72 720 Td (De aanvraag wordt besproken op 3 december 2026.) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    pdf, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(pdf))
    return pdf + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def openssl(*arguments, folder):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_key(name, folder):
    """A key, and a certificate that holds until 2056."""
    openssl(
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-days", "10950", "-noenc",
        "-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/O={name}",
        "-addext", "keyUsage=critical,digitalSignature,nonRepudiation", folder=folder,
    )  # fmt: skip


def manifest(files):
    """The list of digests."""
    entries = "".join(
        f'<asic:DataObjectReference URI="{quote(name)}">'
        '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
        f"<ds:DigestValue>{base64.b64encode(hashlib.sha256(content).digest()).decode()}</ds:DigestValue>"
        "</asic:DataObjectReference>"
        for name, content in files.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
        '<asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>'
        f"{entries}</asic:ASiCManifest>"
    ).encode()


def bundle(document, letters, name, folder, altered=None):
    """Signs news and its letters; `altered` is put in the place of `status.json` afterwards."""
    attachments = [
        {"name": title, "kinds": [], "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for title, content in letters.items()
    ]
    record = {
        "format": "compleet/bundle/v1",
        "program": {"name": "status.py", "version": "1"},
        "kind": "status",
        "bundle": "",
        "dossier": DOSSIER,
        "signed_at": SIGNED_AT,
        "attachments": attachments,
    }
    files = {
        "mimetype": b"application/vnd.etsi.asic-e+zip",
        "dossier.json": written(record),
        "status.json": written(document),
    } | {f"bijlagen/{title}": content for title, content in letters.items()}
    files["META-INF/ASiCManifest001.xml"] = manifest(files)
    (folder / "manifest.xml").write_bytes(files["META-INF/ASiCManifest001.xml"])
    openssl(
        "cms", "-sign", "-cades", "-binary", "-md", "sha256", "-in", "manifest.xml", "-outform", "DER",
        "-signer", f"{name}.pem", "-inkey", f"{name}.key", "-out", "signature.p7s", folder=folder,
    )  # fmt: skip
    files["META-INF/signature001.p7s"] = (folder / "signature.p7s").read_bytes()
    if altered:
        files["status.json"] = written(altered)
    path = folder / "bundle.zip"
    with zipfile.ZipFile(path, "w") as container:
        for title, content in files.items():
            stored = title == "mimetype"
            entry = zipfile.ZipInfo(title)
            container.writestr(entry, content, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return path.read_bytes()


def samples(folder):
    """Every sample by its name."""
    platform, stranger = "Platform Voorbeeld", "Onbekende afzender"
    for name in (platform, stranger):
        make_key(name, folder)
    letters = {LETTER: letter_pdf()}
    form = without(event(4, "", "2026-11-23T10:15:00+01:00", "school"), "status") | {
        "request_type": "arrangement",
        "form": {
            "name": "Arrangement voortgang",
            "option": "School kan verder op basis van de geboden ondersteuning",
            "satisfaction": "Tevreden",
            "by": "M. Jansen",
        },
    }
    later = AGENDA | {"information": {"bespreekdatum": "2027-12-03"}}
    return {
        "goed-ondertekend.asice": bundle(news(RECEIVED, LACKING, AGENDA), letters, platform, folder),
        "goed-alleen-nummer.asice": bundle(news(without(LACKING, "dossier")), {}, platform, folder),
        "goed-los.json": written(news(RECEIVED, LACKING)),
        "goed-los-windows.json": b"\xef\xbb\xbf" + written(news(RECEIVED)).replace(b"\n", b"\r\n"),
        "goed-formulier.json": written(news(form)),
        "fout-onbekende-afzender.asice": bundle(news(LACKING), {}, stranger, folder),
        "fout-gewijzigd.asice": bundle(news(AGENDA), letters, platform, folder, altered=news(later)),
        "fout-brief-ontbreekt.asice": bundle(news(AGENDA), {}, platform, folder),
        "fout-geen-tijdzone.json": written(news(LACKING | {"time": "2026-11-18T14:30:00"})),
        "fout-geen-dossier.json": written(news(without(without(LACKING, "dossier"), "dossiernummer"))),
        "fout-nummer-nul.json": written(news(LACKING | {"dossiernummer": 0})),
        "fout-twee-keer-hetzelfde-id.json": written(news(LACKING, LACKING | {"status": "TLV afgegeven"})),
        "fout-latere-versie.json": written(news(LACKING) | {"format": "compleet/status/v9"}),
        "fout-afgebroken.json": written(news(RECEIVED, LACKING))[:400],
        "platform.pem": (folder / f"{platform}.pem").read_bytes(),
    }


def main():
    with tempfile.TemporaryDirectory(prefix="compleet-status-") as folder:
        made = samples(Path(folder))
    readme = TARGET / "README.md"
    kept = readme.read_bytes() if readme.exists() else b""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir()
    for name, content in made.items():
        (TARGET / name).write_bytes(content)
    if kept:
        readme.write_bytes(kept)


if __name__ == "__main__":
    main()
