//! Independent judges of a bundle: programs that others wrote, each with its own idea of what a zip, a signature or a
//! seal is. A judge that is not installed is named, not passed over in silence; with COMPLEET_JUDGES=all that fails.

use age::secrecy::SecretString;
use base64ct::{Base64, Encoding};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use compleet::bundle::{Bundle, Document, Limits, SignatureState, write};
use compleet::dossier::{Digest, KindId, RequestTypeId, Sums};
use compleet::finding::Verdict;
use compleet::manifest::{
    AttachmentRecord, BundleKind, FORMAT, MANIFEST, MEDIA_TYPE, MIMETYPE, ProgramRecord, RECORD, Record, RequestRecord,
    SIGNATURE, StatusRecord,
};
use compleet::seal::{Recipient, Sealed, Sealing};
use compleet::signature::{BadSignature, Certificate, SigningKey};
use libtest_mimic::{Failed, Trial};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const DOCUMENTS: [(&str, &[u8]); 3] =
    [("Één plan (1).pdf", b"%PDF-1.7 een"), ("OPP.docx", b"PK twee"), ("map/Brief & meer.pdf", b"%PDF-1.4 drie")];
const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// A trial, the programs that it needs, and what it does in a folder of its own.
type Judgement = (&'static str, &'static [&'static str], fn(&Path) -> Result<(), Failed>);

const JUDGEMENTS: &[Judgement] = &[
    ("openssl_accepts_the_signature_as_cades", &["openssl"], openssl_accepts),
    ("openssl_refuses_it_over_an_altered_manifest", &["openssl"], openssl_refuses),
    ("openssl_reads_the_certificate", &["openssl"], openssl_reads_certificate),
    ("openssl_opens_the_key_file", &["openssl"], openssl_opens_key),
    ("pyhanko_calls_the_signature_intact", &["pyhanko"], pyhanko_accepts),
    ("unzip_tests_the_container", &["unzip"], unzip_accepts),
    ("python_reads_the_container", &["python3"], python_accepts),
    ("python_checks_the_manifest", &["python3"], python_parses_manifest),
    ("age_opens_a_sealed_bundle", &["age", "age-keygen"], age_opens),
    ("age_seals_what_compleet_opens", &["age"], age_seals),
    ("a_container_signed_by_openssl_with_ecdsa_is_accepted", &["openssl"], |f| foreign(f, &["ec", "P-256"], &[])),
    ("a_container_signed_by_openssl_with_p384_is_accepted", &["openssl"], |f| {
        foreign(f, &["ec", "P-384"], &["-md", "sha384"])
    }),
    ("a_container_signed_by_openssl_with_rsa_is_accepted", &["openssl"], |f| foreign(f, &["rsa", "2048"], &[])),
    ("a_container_signed_by_openssl_with_rsa_pss_is_accepted", &["openssl"], |f| {
        foreign(f, &["rsa", "3072"], &["-keyopt", "rsa_padding_mode:pss"])
    }),
    ("a_signature_with_open_lengths_is_accepted", &["openssl"], open_lengths),
    ("a_signature_without_cades_attributes_is_refused", &["openssl"], plain_cms),
    ("a_weak_rsa_key_is_refused", &["openssl"], weak_rsa),
];

/// The trials of this file.
pub(crate) fn trials() -> Vec<Trial> {
    let all = std::env::var("COMPLEET_JUDGES").is_ok_and(|value| value == "all");
    let trials = JUDGEMENTS.iter().map(|(name, programs, judge)| {
        let missing: Vec<_> = programs.iter().filter(|program| !is_installed(program)).copied().collect();
        if !missing.is_empty() {
            // Straight to the stream: what is printed by macros may be captured.
            let _ = writeln!(std::io::stderr(), "NOT JUDGED: {name}: not installed: {}", missing.join(", "));
        }
        let absent = !missing.is_empty();
        let trial = Trial::test(*name, move || {
            if absent {
                return Err(format!("not installed: {}", missing.join(", ")).into());
            }
            let folder = tempfile::tempdir()?;
            judge(folder.path())
        });
        trial.with_ignored_flag(absent && !all)
    });
    trials.collect()
}

fn is_installed(program: &str) -> bool {
    let flag = if program == "openssl" {
        "version"
    } else if program == "unzip" {
        "-v"
    } else {
        "--version"
    };
    let run = Command::new(program).arg(flag).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    run.is_ok_and(|status| status.success())
}

/// Runs a program in a folder; fails with what it said.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<String, Failed> {
    let output = Command::new(program).args(arguments).current_dir(folder).stdin(Stdio::null()).output()?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(said) } else { Err(format!("{program} {arguments:?}: {said}").into()) }
}

fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now - TimeDelta::nanoseconds(i64::from(now.timestamp_subsec_nanos()))
}

fn record() -> Record {
    Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "judges".to_owned(), version: "0".to_owned() },
        kind: BundleKind::Request,
        bundle: String::new(),
        dossier: "0198c0de-0000-7000-8000-000000000000".to_owned(),
        signed_at: now(),
        supersedes: None,
        recipients: Vec::new(),
        request: Some(RequestRecord {
            request_type: RequestTypeId::new("soort"),
            date: None,
            checked_on: NaiveDate::default(),
            verdict: Verdict::Complete,
            details: BTreeMap::new(),
        }),
        ruleset: None,
        attachments: DOCUMENTS.iter().map(|(name, bytes)| attachment(name, bytes)).collect(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    }
}

fn attachment(name: &str, bytes: &[u8]) -> AttachmentRecord {
    AttachmentRecord {
        name: name.to_owned(),
        kinds: vec![KindId::new("soort")],
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: bytes.len() as u64,
        sha256: Digest(Sha256::digest(bytes).into()),
    }
}

fn documents() -> Vec<Document<'static>> {
    let document = |(name, bytes): &(&'static str, &'static [u8])| Document {
        name: (*name).to_owned(),
        sums: Sums::of(bytes),
        fingerprint: None,
        open: Box::new({
            let bytes = *bytes;
            move || Ok(Box::new(bytes) as Box<dyn Read>)
        }),
    };
    DOCUMENTS.iter().map(document).collect()
}

fn key() -> SigningKey {
    SigningKey::generate("Basisschool De Kameleon", RECIPIENT, now() - TimeDelta::days(1)).expect("a key can be made")
}

/// Writes a bundle and its parts: bundle.asice, manifest.xml, signature.p7s, certificate.pem.
fn lay_out(folder: &Path) -> Result<PathBuf, Failed> {
    let key = key();
    let bytes = write(Vec::new(), &mut record(), documents(), &key, &mut |_| ())?;
    let path = folder.join("bundle.asice");
    fs::write(&path, &bytes)?;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    for (entry, file) in [(MANIFEST, "manifest.xml"), (SIGNATURE, "signature.p7s"), (RECORD, "dossier.json")] {
        let mut bytes = Vec::new();
        archive.by_name(entry)?.read_to_end(&mut bytes)?;
        fs::write(folder.join(file), bytes)?;
    }
    fs::write(folder.join("certificate.pem"), key.certificate().to_pem()?)?;
    Ok(path)
}

const OPENSSL_VERIFY: [&str; 13] = [
    "cms",
    "-verify",
    "-cades",
    "-binary",
    "-inform",
    "DER",
    "-in",
    "signature.p7s",
    "-content",
    "manifest.xml",
    "-CAfile",
    "certificate.pem",
    "-out",
];

fn openssl_accepts(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    run(folder, "openssl", &[OPENSSL_VERIFY.as_slice(), &["verified.xml"]].concat())?;
    assert_eq!(fs::read(folder.join("verified.xml"))?, fs::read(folder.join("manifest.xml"))?);
    Ok(())
}

fn openssl_refuses(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    let mut manifest = fs::read(folder.join("manifest.xml"))?;
    manifest.push(b' ');
    fs::write(folder.join("manifest.xml"), manifest)?;
    match run(folder, "openssl", &[OPENSSL_VERIFY.as_slice(), &["verified.xml"]].concat()) {
        Ok(said) => Err(format!("accepted: {said}").into()),
        Err(_) => Ok(()),
    }
}

fn openssl_reads_certificate(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    let said = run(folder, "openssl", &["x509", "-in", "certificate.pem", "-noout", "-text"])?;
    for expected in [
        "O = Basisschool De Kameleon",
        &format!("URI:age:{RECIPIENT}"),
        "Digital Signature, Non Repudiation",
        "CA:FALSE",
        "ASN1 OID: prime256v1",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
    run(folder, "openssl", &["verify", "-x509_strict", "-CAfile", "certificate.pem", "certificate.pem"])?;
    Ok(())
}

fn openssl_opens_key(folder: &Path) -> Result<(), Failed> {
    let passphrase = SecretString::from("een lange wachtzin");
    let key = key();
    fs::write(folder.join("key.pem"), key.to_encrypted_pem(&passphrase)?.as_bytes())?;
    let arguments = ["pkey", "-in", "key.pem", "-passin", "pass:een lange wachtzin", "-pubout"];
    let public = run(folder, "openssl", &arguments)?;
    fs::write(folder.join("certificate.pem"), key.certificate().to_pem()?)?;
    assert_eq!(public, run(folder, "openssl", &["x509", "-in", "certificate.pem", "-noout", "-pubkey"])?);
    Ok(())
}

fn pyhanko_accepts(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    let arguments = [
        "sign",
        "validate",
        "--no-revocation-check",
        "--trust",
        "certificate.pem",
        "--trust-replace",
        "--detached",
        "signature.p7s",
        "manifest.xml",
    ];
    let said = run(folder, "pyhanko", &arguments)?;
    assert!(said.to_lowercase().contains("intact"), "{said}");
    assert!(!said.to_lowercase().contains("invalid"), "{said}");
    Ok(())
}

fn unzip_accepts(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    let said = run(folder, "unzip", &["-t", "bundle.asice"])?;
    assert!(said.contains("No errors detected"), "{said}");
    Ok(())
}

const PYTHON_ZIP: &str = r#"
import sys, zipfile
bundle = zipfile.ZipFile("bundle.asice")
assert bundle.testzip() is None
entries = bundle.infolist()
assert entries[0].filename == "mimetype" and entries[0].compress_type == zipfile.ZIP_STORED and entries[0].extra == b""
assert bundle.read("mimetype") == b"application/vnd.etsi.asic-e+zip"
assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in entries)
sys.stdout.reconfigure(encoding="utf-8")
print("\n".join(entry.filename for entry in entries))
"#;

fn python_accepts(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    let names = run(folder, "python3", &["-c", PYTHON_ZIP])?;
    let documents = DOCUMENTS.iter().map(|(name, _)| format!("bijlagen/{name}"));
    let expected = [MIMETYPE.to_owned(), RECORD.to_owned()].into_iter().chain(documents);
    let expected: Vec<_> = expected.chain([MANIFEST.to_owned(), SIGNATURE.to_owned()]).collect();
    assert_eq!(names.lines().collect::<Vec<_>>(), expected);
    Ok(())
}

const PYTHON_XML: &str = r#"
import base64, hashlib, sys, urllib.parse, xml.etree.ElementTree as tree, zipfile
asic, ds = "{http://uri.etsi.org/02918/v1.2.1#}", "{http://www.w3.org/2000/09/xmldsig#}"
bundle = zipfile.ZipFile("bundle.asice")
root = tree.fromstring(bundle.read("META-INF/ASiCManifest001.xml"))
assert root.tag == asic + "ASiCManifest", root.tag
signature, references = root[0], root[1:]
assert signature.tag == asic + "SigReference" and signature.get("URI") == "META-INF/signature001.p7s"
covered = set()
for reference in references:
    assert reference.tag == asic + "DataObjectReference"
    method, value = reference
    assert method.tag == ds + "DigestMethod" and method.get("Algorithm") == "http://www.w3.org/2001/04/xmlenc#sha256"
    name = urllib.parse.unquote(reference.get("URI"))
    assert value.tag == ds + "DigestValue"
    assert base64.b64decode(value.text) == hashlib.sha256(bundle.read(name)).digest(), name
    covered.add(name)
assert covered == {name for name in bundle.namelist() if not name.startswith("META-INF/")}
"#;

fn python_parses_manifest(folder: &Path) -> Result<(), Failed> {
    lay_out(folder)?;
    run(folder, "python3", &["-c", PYTHON_XML])?;
    Ok(())
}

fn age_opens(folder: &Path) -> Result<(), Failed> {
    run(folder, "age-keygen", &["-o", "identity.txt"])?;
    let recipient: Recipient = run(folder, "age-keygen", &["-y", "identity.txt"])?.trim().parse()?;
    let key = key();
    let mut record = record();
    let plain = write(Vec::new(), &mut record, documents(), &key, &mut |_| ())?;
    let sealed = Sealed::new(Vec::new(), &Sealing::Recipients(vec![recipient]))?;
    let sealed = write(sealed, &mut record, documents(), &key, &mut |_| ())?.finish()?;
    fs::write(folder.join("bundle.asice.age"), sealed)?;
    run(folder, "age", &["-d", "-i", "identity.txt", "-o", "opened.asice", "bundle.asice.age"])?;
    assert_eq!(fs::read(folder.join("opened.asice"))?, plain);
    Ok(())
}

fn age_seals(folder: &Path) -> Result<(), Failed> {
    let identity = compleet::seal::Identity::generate();
    lay_out(folder)?;
    let recipient = identity.recipient().to_string();
    run(folder, "age", &["-r", &recipient, "-o", "bundle.asice.age", "bundle.asice"])?;
    let file = fs::File::open(folder.join("bundle.asice.age"))?;
    let opened = compleet::seal::open(file, &compleet::seal::Opener::Identities(vec![identity]))?;
    let report = Bundle::open(opened, &Limits::default())?.verify(&[BundleKind::Request])?;
    assert!(report.is_intact(), "{report:?}");
    Ok(())
}

/// Makes a key and a certificate with OpenSSL.
fn openssl_key(folder: &Path, sort: &[&str]) -> Result<(), Failed> {
    let option =
        if sort[0] == "ec" { format!("ec_paramgen_curve:{}", sort[1]) } else { format!("rsa_keygen_bits:{}", sort[1]) };
    run(folder, "openssl", &["genpkey", "-algorithm", sort[0], "-pkeyopt", &option, "-out", "key.pem"])?;
    run(
        folder,
        "openssl",
        &[
            "req",
            "-x509",
            "-new",
            "-key",
            "key.pem",
            "-days",
            "30",
            "-subj",
            "/O=Samenwerkingsverband Zuid",
            "-out",
            "cert.pem",
        ],
    )?;
    Ok(())
}

/// Builds a container of the same layout with nothing of compleet's own but the record.
fn foreign_container(folder: &Path, options: &[&str], cades: bool) -> Result<Vec<u8>, Failed> {
    zipped(foreign_files(folder, options, cades)?)
}

fn foreign_files(folder: &Path, options: &[&str], cades: bool) -> Result<Vec<(String, Vec<u8>)>, Failed> {
    let json = record().to_json()?;
    let mut files = vec![(MIMETYPE.to_owned(), MEDIA_TYPE.as_bytes().to_vec()), (RECORD.to_owned(), json)];
    files.extend(DOCUMENTS.iter().map(|(name, bytes)| (format!("bijlagen/{name}"), bytes.to_vec())));
    let mut xml = String::from(
        "<?xml version=\"1.0\"?><ASiCManifest xmlns=\"http://uri.etsi.org/02918/v1.2.1#\"><SigReference \
         URI=\"META-INF/signature001.p7s\" MimeType=\"application/pkcs7-signature\"></SigReference>",
    );
    for (name, bytes) in &files[1..] {
        let name = name.replace('&', "&amp;").replace(' ', "%20");
        let digest = Base64::encode_string(&Sha256::digest(bytes));
        xml += &format!(
            "<DataObjectReference URI=\"{name}\"><DigestMethod xmlns=\"http://www.w3.org/2000/09/xmldsig#\" \
             Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/><DigestValue \
             xmlns=\"http://www.w3.org/2000/09/xmldsig#\">{digest}</DigestValue></DataObjectReference>"
        );
    }
    xml += "</ASiCManifest>";
    fs::write(folder.join("manifest.xml"), &xml)?;
    let sign = ["cms", "-sign", "-binary", "-in", "manifest.xml", "-signer", "cert.pem", "-inkey", "key.pem"];
    let form = ["-outform", "DER", "-out", "signature.p7s"];
    let cades: &[&str] = if cades { &["-cades"] } else { &[] };
    run(folder, "openssl", &[sign.as_slice(), cades, options, &form].concat())?;
    files.push((MANIFEST.to_owned(), xml.into_bytes()));
    files.push((SIGNATURE.to_owned(), fs::read(folder.join("signature.p7s"))?));
    Ok(files)
}

fn zipped(files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, Failed> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let method = if name == MIMETYPE { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        writer.start_file(name, options)?;
        writer.write_all(&bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn foreign(folder: &Path, sort: &[&str], options: &[&str]) -> Result<(), Failed> {
    openssl_key(folder, sort)?;
    is_intact(folder, foreign_container(folder, options, true)?)
}

fn is_intact(folder: &Path, bytes: Vec<u8>) -> Result<(), Failed> {
    let report = Bundle::open(Cursor::new(bytes), &Limits::default())?.verify(&[BundleKind::Request])?;
    assert!(report.is_intact(), "{report:?}");
    let SignatureState::Good(signer) = report.signature else { return Err("not good".into()) };
    let own = Certificate::from_pem(&fs::read_to_string(folder.join("cert.pem"))?)?;
    assert_eq!(signer.certificate.fingerprint(), own.fingerprint());
    assert_eq!(signer.certificate.name(), "Samenwerkingsverband Zuid");
    Ok(())
}

/// Programs that write while they read leave the lengths of the outer layers open (BER). OpenSSL closes them where it
/// signs something apart, so they are opened afterwards; it has to find the result as good as we do.
fn open_lengths(folder: &Path) -> Result<(), Failed> {
    for sort in [["rsa", "2048"], ["ec", "P-256"]] {
        openssl_key(folder, &sort)?;
        let files = foreign_files(folder, &[], true)?;
        let opened = |(name, bytes): (String, Vec<u8>)| {
            let bytes = if name == SIGNATURE { open_outer(&bytes, 3) } else { bytes };
            (name, bytes)
        };
        let files: Vec<_> = files.into_iter().map(opened).collect();
        fs::write(folder.join("open.p7s"), &files.last().ok_or("no signature")?.1)?;
        let verify = ["cms", "-verify", "-binary", "-inform", "DER", "-in", "open.p7s", "-content", "manifest.xml"];
        run(folder, "openssl", &[verify.as_slice(), &["-CAfile", "cert.pem", "-purpose", "any"]].concat())?;
        is_intact(folder, zipped(files)?)?;
    }
    Ok(())
}

/// Opens the lengths of so many layers, from the outside in: the last element of a layer is not always the next layer,
/// so the layer is the element that is itself made of others and the longest.
fn open_outer(der: &[u8], layers: usize) -> Vec<u8> {
    let (header, content) = der.split_at(header_of(der));
    if layers == 0 {
        return der.to_vec();
    }
    let mut bytes = vec![header[0], 0x80];
    let mut rest = content;
    while !rest.is_empty() {
        let length = header_of(rest) + content_of(rest);
        let (element, after) = rest.split_at(length);
        let is_layer = element[0] & 0x20 != 0 && length * 2 > content.len();
        bytes.extend(if is_layer { open_outer(element, layers - 1) } else { element.to_vec() });
        rest = after;
    }
    bytes.extend([0, 0]);
    bytes
}

fn header_of(der: &[u8]) -> usize {
    if der[1] < 0x80 { 2 } else { 2 + usize::from(der[1] & 0x7f) }
}

fn content_of(der: &[u8]) -> usize {
    if der[1] < 0x80 {
        return usize::from(der[1]);
    }
    der[2..header_of(der)].iter().fold(0, |length, digit| length << 8 | usize::from(*digit))
}

fn bad(folder: &Path, cades: bool) -> Result<BadSignature, Failed> {
    let bytes = foreign_container(folder, &[], cades)?;
    let report = Bundle::open(Cursor::new(bytes), &Limits::default())?.verify(&[BundleKind::Request])?;
    match report.signature {
        SignatureState::Bad(reason) => Ok(reason),
        other => Err(format!("{other:?}").into()),
    }
}

fn plain_cms(folder: &Path) -> Result<(), Failed> {
    openssl_key(folder, &["ec", "P-256"])?;
    assert_eq!(bad(folder, false)?, BadSignature::Attributes);
    Ok(())
}

fn weak_rsa(folder: &Path) -> Result<(), Failed> {
    openssl_key(folder, &["rsa", "1024"])?;
    assert_eq!(bad(folder, true)?, BadSignature::Unsupported);
    Ok(())
}
