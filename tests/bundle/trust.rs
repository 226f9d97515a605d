//! What is believed of a bundle besides its bytes: for whom it is, when it was signed, by whom that is confirmed.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace::{Desk, files};
use chrono::{DateTime, TimeDelta, Utc};
use compleet::bundle::{Document, write};
use compleet::dossier::Sums;
use compleet::manifest::{AttachmentRecord, BundleKind, FORMAT, ProgramRecord, Record, RequestRecord, StatusRecord};
use compleet::signature::SigningKey;
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

const SAMPLE: &str = "complete-tlv";

fn verify(desk: &Desk, bundle: &str) -> (i32, Value) {
    let said = desk.run(&["verify", bundle, "--format", "json", "--passphrase-file", &desk.passphrase()]);
    (said.code.unwrap(), serde_json::from_str(&said.out).unwrap())
}

/// A bundle as another program could write it, of documents with these names and bytes.
fn bundle(key: &SigningKey, at: DateTime<Utc>, documents: &[(&str, &[u8])]) -> Vec<u8> {
    let attachment = |(name, bytes): &(&str, &[u8])| AttachmentRecord {
        name: (*name).to_owned(),
        kinds: Vec::new(),
        confidence: None,
        declared_kinds: Vec::new(),
        declared_date: None,
        explanation: false,
        size: bytes.len() as u64,
        sha256: Sums::of(bytes).sha256,
    };
    let mut record = Record {
        format: FORMAT.to_owned(),
        program: ProgramRecord { name: "ander programma".to_owned(), version: "1".to_owned() },
        kind: BundleKind::Request,
        bundle: String::new(),
        dossier: "0198c0de-bbbb-7000-8000-00000000beef".to_owned(),
        signed_at: at,
        supersedes: None,
        recipients: Vec::new(),
        request: Some(RequestRecord {
            request_type: "tlv".into(),
            date: None,
            checked_on: at.date_naive(),
            verdict: compleet::finding::Verdict::Complete,
            details: std::collections::BTreeMap::default(),
        }),
        ruleset: None,
        attachments: documents.iter().map(attachment).collect(),
        findings: Vec::new(),
        waivers: Vec::new(),
        confirmations: Vec::new(),
        status: StatusRecord::default(),
    };
    let document = |(name, bytes): &(&str, &[u8])| {
        let (name, sums, bytes) = ((*name).to_owned(), Sums::of(bytes), bytes.to_vec());
        let open = Box::new(move || Ok(Box::new(Cursor::new(bytes)) as Box<dyn Read>));
        Document { name, sums, fingerprint: None, open }
    };
    write(Vec::new(), &mut record, documents.iter().map(document).collect(), key, &mut |_| ()).unwrap()
}

/// A platform that knows a sender of such bundles.
fn platform_and_sender(root: &Path) -> (Desk, SigningKey) {
    let platform = Desk::with_key(root, "Platform");
    let recipient = compleet::seal::Identity::generate().recipient().to_string();
    let (from, until) = (Utc::now() - TimeDelta::days(3_000), Utc::now() + TimeDelta::days(3_000));
    let key = SigningKey::generate_until("De Zwaluw", &recipient, from, until).unwrap();
    fs::write(platform.path("zwaluw.pem"), key.certificate().to_pem().unwrap()).unwrap();
    platform.knows("zwaluw.pem", &["school"]);
    (platform, key)
}

#[test]
fn t02_a_bundle_that_is_passed_on_was_meant_for_another() {
    let root = tempfile::tempdir().unwrap();
    let [school, platform, third] = ["School", "Platform", "Derde"].map(|name| Desk::with_key(root.path(), name));
    school.knows(&platform.certificate(), &["administratie"]);
    for desk in [&platform, &third] {
        desk.knows(&school.certificate(), &["school"]);
    }
    let bundle = school.pack(SAMPLE, "dossier", &["--to", "Platform"]);
    let bundle = bundle.to_str().unwrap();
    let (code, found) = verify(&platform, bundle);
    assert_eq!((code, &found["addressed"]), (0, &"to-you".into()));
    assert!(platform.run(&["verify", bundle]).expect(0).out.contains("aan u gericht"));
    let (code, found) = verify(&third, bundle);
    assert_eq!((code, &found["verdict"], &found["addressed"]), (1, &"untrusted".into(), &"to-others".into()));
    let target = third.path("uit");
    let said = third.run(&["unpack", bundle, "--output", &target]).expect(1);
    assert!(said.out.contains("voor een ander bedoeld") && !Path::new(&target).exists(), "{}", said.out);
    third.run(&["unpack", bundle, "--output", &target, "--of-others"]).expect(0);
    let plain = school.pack(SAMPLE, "tweede", &["--again"]);
    let (code, found) = verify(&third, plain.to_str().unwrap());
    assert_eq!((code, &found["addressed"]), (0, &"not-said".into()), "one of before says what it lacks");
}

#[test]
fn t03_what_is_signed_in_the_future_has_to_wait_and_arrival_is_by_the_own_clock() {
    let root = tempfile::tempdir().unwrap();
    let (platform, key) = platform_and_sender(root.path());
    let now = chrono::SubsecRound::trunc_subsecs(Utc::now(), 0);
    let file = platform.path("aanvraag.asice");
    for (days, verdict) in [(1_800, "untrusted"), (2, "untrusted"), (0, "trusted"), (-100, "trusted")] {
        fs::write(&file, bundle(&key, now + TimeDelta::days(days), &[])).unwrap();
        let (_, found) = verify(&platform, &file);
        assert_eq!(found["verdict"], verdict, "{days}: {found}");
    }
    platform.run(&["unpack", &file, "--output", &platform.path("uit")]).expect(0);
    let list = platform.run(&["status", "list", "--format", "json"]).expect(0).out;
    let list: Value = serde_json::from_str(&list).unwrap();
    let received: chrono::NaiveDate = list["dossiers"][0]["received"].as_str().unwrap().parse().unwrap();
    assert!((received - now.date_naive()).num_days().abs() <= 1, "{received}");
}

#[test]
fn t10_a_request_needs_a_contact_with_a_role_that_may_file() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    platform.knows(&school.certificate(), &[]);
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let (bundle, target) = (bundle.to_str().unwrap(), platform.path("uit"));
    let said = platform.run(&["unpack", bundle, "--output", &target]).expect(1);
    assert!(said.out.contains("compleet contact confirm School --role school"), "{}", said.out);
    assert!(!Path::new(&target).exists());
    platform.run(&["contact", "confirm", "School", "--role", "school"]).expect(0);
    platform.run(&["unpack", bundle, "--output", &target]).expect(0);
}

#[test]
fn t11_an_older_bundle_and_the_same_one_are_told() {
    let root = tempfile::tempdir().unwrap();
    let (platform, key) = platform_and_sender(root.path());
    let now = chrono::SubsecRound::trunc_subsecs(Utc::now(), 0);
    let unpack = |name: &str, at: DateTime<Utc>| {
        let file = platform.path(&format!("{name}.asice"));
        fs::write(&file, bundle(&key, at, &[])).unwrap();
        platform
            .run(&["unpack", &file, "--output", &platform.path(&format!("{name}-{}", at.timestamp()))])
            .expect(0)
            .out
    };
    let first = unpack("een", now - TimeDelta::hours(1));
    assert!(!first.contains("had u al") && !first.contains("nieuwer"), "{first}");
    let older = unpack("ouder", now - TimeDelta::hours(2));
    assert!(older.contains("u hebt al een nieuwer pakket"), "{older}");
    let again =
        platform.run(&["unpack", &platform.path("een.asice"), "--output", &platform.path("nog eens")]).expect(0).out;
    assert!(again.contains("Dit pakket had u al"), "{again}");
}

#[test]
fn t11_a_bundle_names_the_one_before_it() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let record = |bundle: &Path| {
        let mut archive = zip::ZipArchive::new(fs::File::open(bundle).unwrap()).unwrap();
        serde_json::from_reader::<_, Value>(archive.by_name("dossier.json").unwrap()).unwrap()
    };
    let first = record(&school.pack(SAMPLE, "dossier", &[]));
    assert_eq!(first["supersedes"], Value::Null);
    let dossier = school.path("dossier");
    let out = school.path("nog-een.asice");
    let pack = ["pack", &dossier, "--plain", "--output", &out, "--passphrase-file", &school.passphrase()];
    school.run(&pack).expect(0);
    assert_eq!(record(Path::new(&out))["supersedes"], first["bundle"]);
}

#[test]
fn t12_nothing_of_a_contact_counts_before_its_digits_were_heard() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    let said = platform.run(&["contact", "add", &school.certificate(), "--role", "school"]).expect(0);
    let shown = school.run(&["key", "show"]).expect(0).out;
    let digits = shown.lines().find_map(|line| line.trim().strip_prefix("vingerafdruk")).unwrap().trim().to_owned();
    assert!(!said.out.contains(&digits) && said.out.contains("NOG NIET BEVESTIGD"), "{}", said.out);
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let (code, found) = verify(&platform, bundle.to_str().unwrap());
    assert_eq!((code, &found["verdict"], &found["signature"]), (1, &"untrusted".into(), &"good".into()));
    let unpack = ["unpack", bundle.to_str().unwrap(), "--output", &platform.path("uit")];
    platform.run(&unpack).expect(1);
    platform.run(&["contact", "confirm", "School"]).expect(2);
    let wrong = digits.replace(char::is_numeric, "1");
    let said = platform.run(&["contact", "confirm", "School", "--digits", &wrong]).expect(1);
    assert!(said.out.contains("NIET BEVESTIGD"), "{}", said.out);
    platform.run(&unpack).expect(1);
    platform.run(&["contact", "confirm", "School", "--digits", &digits]).expect(0);
    platform.run(&unpack).expect(0);
    school.run(&["contact", "add", &platform.certificate()]).expect(0);
    let dossier = school.path("dossier");
    let pack = ["pack", &dossier, "--again", "--encrypt-to", "Platform", "--passphrase-file", &school.passphrase()];
    assert!(school.run(&pack).expect(2).err.contains("nog niet bevestigd"));
}

#[test]
fn t12_a_name_that_looks_like_anothers_is_told() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "School");
    let others = [("Platform", None), ("Рlatform", Some("lijkt op")), ("platform", Some("zo heet"))];
    for (place, (name, told)) in ["een", "twee", "drie"].into_iter().zip(others) {
        // On Windows two folders cannot differ by a capital alone.
        let other = Desk::with_key(&root.path().join(place), name);
        let said = desk.run(&["contact", "add", &other.certificate()]).expect(0).out;
        assert_eq!(told.is_some(), said.contains("LET OP"), "{said}");
        assert!(told.is_none_or(|told| said.contains(told)), "{said}");
    }
}

#[test]
fn t15_what_is_no_document_stays_in_the_bundle_and_is_told() {
    let root = tempfile::tempdir().unwrap();
    let (platform, key) = platform_and_sender(root.path());
    let at = chrono::SubsecRound::trunc_subsecs(Utc::now(), 0) - TimeDelta::hours(1);
    let documents: [(&str, &[u8]); 7] = [
        ("autorun.inf", b"[autorun]"),
        ("brief.url", b"[InternetShortcut]"),
        ("desktop.ini", b"[.ShellClassInfo]"),
        ("verslag.exe", b"MZ"),
        ("verslag.lnk", b"L\0\0\0"),
        ("verslag.pdf", b"%PDF-1.7\n"),
        ("vermomd.pdf", b"MZ\x90\0"),
    ];
    let file = platform.path("aanvraag.asice");
    let mut sorted = documents.to_vec();
    sorted.sort();
    fs::write(&file, bundle(&key, at, &sorted)).unwrap();
    let said = platform.run(&["unpack", &file, "--output", &platform.path("uit")]).expect(0);
    assert_eq!(files(Path::new(&platform.path("uit"))), ["dossier.json", "dossier.toml", "verslag.pdf"]);
    for (name, _) in documents.iter().filter(|(name, _)| *name != "verslag.pdf") {
        assert!(said.out.contains(name), "{name}: {}", said.out);
    }
}

#[test]
fn t04_a_replaced_key_still_opens_and_its_contacts_take_over_the_new_one() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    school.knows(&platform.certificate(), &["administratie"]);
    platform.knows(&school.certificate(), &["school"]);
    let sealed = school.pack(SAMPLE, "dossier", &["--encrypt-to", "Platform"]);
    let new = ["key", "new", "--name", "Platform", "--replace", "--passphrase-file", &platform.passphrase()];
    let said = platform.run(&new).expect(0);
    assert!(said.out.contains("compleet contact replace"), "{}", said.out);
    let (code, found) = verify(&platform, sealed.to_str().unwrap());
    assert_eq!((code, &found["verdict"], &found["addressed"]), (0, &"trusted".into(), &"to-you".into()));
    let statement = platform.path("home/key/opvolging.json");
    let altered = school.path("veranderd.json");
    let text = fs::read_to_string(&statement).unwrap();
    fs::write(&altered, text.replacen("\"at\": \"2", "\"at\": \"1", 1)).unwrap();
    assert!(school.run(&["contact", "replace", &altered]).expect(2).err.contains("geen verklaring"));
    let third = Desk::with_key(root.path(), "Derde");
    assert!(third.run(&["contact", "replace", &statement]).expect(2).err.contains("niet bekend"));
    school.run(&["contact", "replace", &statement]).expect(0);
    let shown = school.run(&["contact", "list"]).expect(0).out;
    assert!(shown.contains("opgevolgd door") && shown.matches("administratie").count() == 2, "{shown}");
    // What is packed now is for the new key, and its reports hold for what the old one got.
    school.pack(SAMPLE, "tweede", &["--again", "--encrypt-to", "Platform"]);
    school.run(&["contact", "revoke", "Platform", "--since", "2026-01-01"]).expect(0);
    school.run(&["contact", "replace", &statement]).expect(0);
    assert!(school.run(&["contact", "list"]).expect(0).out.contains("INGETROKKEN"), "the same file undoes nothing");
}

#[test]
fn t04_keys_get_another_passphrase_and_come_back_from_a_backup() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let (old, file, new) = (school.passphrase(), school.path("sleutels.age"), school.path("nieuw.txt"));
    private(&new, "vijf andere gewone woorden hier");
    let change = ["key", "passphrase", "--passphrase-file", &old, "--new-passphrase-file", &new];
    school.run(&change).expect(0);
    school.run(&["key", "backup", &file, "--passphrase-file", &old]).expect(2);
    school.run(&["key", "backup", &file, "--passphrase-file", &new]).expect(0);
    school.run(&["key", "restore", &file, "--passphrase-file", &new]).expect(2);
    let other = Desk::new(root.path(), "Ander");
    other.run(&["key", "restore", &file, "--passphrase-file", &new]).expect(0);
    assert_eq!(
        other.run(&["key", "show"]).expect(0).out.lines().nth(1),
        school.run(&["key", "show"]).expect(0).out.lines().nth(1)
    );
    assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1"));
}

#[test]
fn t04_a_certificate_that_can_never_work_is_refused_when_it_is_added() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "School");
    let recipient = compleet::seal::Identity::generate().recipient().to_string();
    let now = Utc::now();
    let old =
        SigningKey::generate_until("Oud", &recipient, now - TimeDelta::days(9), now - TimeDelta::days(1)).unwrap();
    fs::write(desk.path("oud.pem"), old.certificate().to_pem().unwrap()).unwrap();
    let said = desk.run(&["contact", "add", "oud.pem"]).expect(2);
    assert!(said.err.contains("verlopen") && said.err.contains("nooit werken"), "{}", said.err);
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:1024", "-days", "9", "-keyout", &desk.path("k"), "-nodes"])
        .args(["-out", &desk.path("zwak.pem"), "-subj", "/O=Zwak"])
        .output();
    if made.is_ok_and(|made| made.status.success()) {
        assert!(desk.run(&["contact", "add", "zwak.pem"]).expect(2).err.contains("te zwak"));
    }
}

#[test]
fn t04_an_own_key_that_expired_signs_nothing_and_is_told_of_before() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "dossier");
    let recipient = compleet::seal::Identity::generate().recipient().to_string();
    let passphrase = age::secrecy::SecretString::from(crate::harness::workplace::PASSPHRASE);
    for (days, code, told) in [(-1, 2, "verlopen"), (30, 0, "verloopt op")] {
        let (from, until) = (Utc::now() - TimeDelta::days(99), Utc::now() + TimeDelta::days(days));
        let key = SigningKey::generate_until("School", &recipient, from, until).unwrap();
        fs::write(school.certificate(), key.certificate().to_pem().unwrap()).unwrap();
        fs::write(school.path("home/key/key.pem"), key.to_encrypted_pem(&passphrase).unwrap().as_bytes()).unwrap();
        let pack = ["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &school.passphrase()];
        let said = school.run(&pack).expect(code);
        assert!(said.err.contains(told), "{}", said.err);
    }
}

/// A zip of these entries.
fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, data) in entries {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(data).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn t24_a_signed_container_of_others_is_told_for_what_it_is() {
    use base64ct::{Base64, Encoding};
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::with_key(root.path(), "Platform");
    let recipient = compleet::seal::Identity::generate().recipient().to_string();
    let key = SigningKey::generate("Notaris De Wit", &recipient, Utc::now() - TimeDelta::days(1)).unwrap();
    let cades = compleet::signature::sign(b"akte", &key, Utc::now()).unwrap();
    let certificate = Base64::encode_string(key.certificate().der());
    let xades = format!(
        "<asic:XAdESSignatures><ds:Signature><ds:SignatureValue Id=\"a\">AAAA</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature></asic:XAdESSignatures>"
    );
    let pem = format!("-----BEGIN PKCS7-----\n{}\n-----END PKCS7-----\n", wrapped(&Base64::encode_string(&cades)));
    let [simple, extended] = ["asic-s", "asic-e"].map(|sort| format!("application/vnd.etsi.{sort}+zip"));
    let container = |sort: &str, name: &str, signature: &[u8]| {
        zipped(&[("mimetype", sort.as_bytes()), ("akte.pdf", b"akte"), (name, signature)])
    };
    for (file, bytes, kind) in [
        (
            "een.asics",
            container(&simple, "META-INF/signature.p7s", &cades),
            "(ASiC-S) met een handtekening volgens CAdES",
        ),
        (
            "twee.asice",
            container(&extended, "META-INF/signature.p7s", &cades),
            "(ASiC-E) met een handtekening volgens CAdES",
        ),
        (
            "drie.asice",
            container(&extended, "META-INF/signatures.xml", xades.as_bytes()),
            "(ASiC-E) met een handtekening volgens XAdES",
        ),
        (
            "vier.zip",
            zipped(&[("akte.pdf", b"akte"), ("META-INF/signature001.p7s", &cades)]),
            "(ASiC-E) met een handtekening volgens CAdES",
        ),
        ("vijf.p7s", cades.clone(), "een losse handtekening (CMS of CAdES)"),
        ("zes.p7s", pem.into_bytes(), "een losse handtekening (CMS of CAdES)"),
    ] {
        fs::write(desk.path(file), bytes).unwrap();
        let said = desk.run(&["verify", file]).expect(1).out;
        assert!(
            said.contains("NIET TE LEZEN") && said.contains(kind) && said.contains("‘Notaris De Wit’"),
            "{file}: {said}"
        );
    }
    let said = desk.run(&["status", "apply", "twee.asice"]).expect(1);
    assert!(format!("{}{}", said.out, said.err).contains("Notaris De Wit"), "{} {}", said.out, said.err);
    fs::write(desk.path("gewoon.zip"), zipped(&[("akte.pdf", b"akte")])).unwrap();
    let said = desk.run(&["verify", "gewoon.zip"]).expect(1).out;
    assert!(said.contains("een gewone zip"), "{said}");
}

/// Base64 in lines, as PEM has it.
fn wrapped(base64: &str) -> String {
    base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn t08_a_citizen_service_number_leaves_only_after_somebody_accepted_it_for_that_file() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier("bsn-in-document", "dossier");
    let (passphrase, out) = (school.passphrase(), school.path("uit.asice"));
    let check = ["check", "dossier", "--format", "json"];
    let report: Value = serde_json::from_str(&school.run(&check).expect(1).out).unwrap();
    assert_eq!(report["dossiers"][0]["verdict"], "to-confirm");
    let found = report["dossiers"][0]["findings"].as_array().unwrap();
    let file = found.iter().find(|finding| finding["code"] == "bsn-in-document").unwrap()["file"].clone();
    let pack = ["pack", "dossier", "--plain", "--output", &out, "--passphrase-file", &passphrase];
    school.run(&pack).expect(1);
    assert!(!Path::new(&out).exists());
    let waive = [
        "waive",
        "dossier",
        "bsn-in-document",
        "--file",
        file.as_str().unwrap(),
        "--reason",
        "nodig",
        "--by",
        "M. Jansen",
    ];
    school.run(&waive).expect(0);
    school.settle(&dossier);
    school.run(&pack).expect(0);
    // Other bytes were not looked at.
    fs::remove_file(&out).unwrap();
    let path = dossier.join(file.as_str().unwrap());
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend(b"\n");
    fs::write(&path, bytes).unwrap();
    school.run(&pack).expect(1);
    assert!(!Path::new(&out).exists());
}

#[test]
fn t19_what_is_carried_under_a_passphrase_costs_2_to_the_17th_and_the_passphrase_is_kept_to_oneself() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "De Regenboog");
    let (file, passphrase) = (school.path("sleutels.age"), school.passphrase());
    school.run(&["key", "backup", &file, "--passphrase-file", &passphrase]).expect(0);
    for sealed in [file, school.path("home/key/identity.age")] {
        let head = fs::read(&sealed).unwrap();
        let head = String::from_utf8_lossy(&head[..200]).into_owned();
        let stanza = head.lines().find(|line| line.starts_with("-> scrypt ")).unwrap();
        assert!(stanza.ends_with(" 17"), "{sealed}: {stanza}");
    }
    let new = school.path("nieuw.txt");
    for easy in ["wachtwoord123", "De Regenboog 2026", "aaaaaaaaaaaaaaaaaaaa"] {
        private(&new, easy);
        let change = ["key", "passphrase", "--passphrase-file", &passphrase, "--new-passphrase-file", &new];
        let said = school.run(&change).expect(2).err;
        assert!(said.contains("te makkelijk te raden"), "{easy}: {said}");
        let offered = said.trim_end().rsplit(": ").next().unwrap();
        assert_eq!(offered.split(' ').count(), 5, "{said}");
    }
    #[cfg(unix)]
    {
        fs::set_permissions(&passphrase, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        let said = school.run(&["key", "backup", "nog een.age", "--passphrase-file", &passphrase]).expect(2).err;
        assert!(said.contains("anderen") && said.contains("chmod 600"), "{said}");
        assert!(!Path::new(&school.path("nog een.age")).exists());
    }
}

/// A file of its owner alone.
fn private(path: &str, text: &str) {
    fs::write(path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}
