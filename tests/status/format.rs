//! `compleet/status/v1` as others meet it: its schema, its samples, and the recipe by which a platform writes one.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{DateTime, Utc};
use compleet::keys::{Contact, Standing};
use compleet::lifecycle::{Body, Reporter};
use compleet::manifest::{StatusDocument, StatusFault, ValueFault};
use compleet::signature::Certificate;
use compleet::work::{NotAStatusFile, StatusFile, Trust, read_status_file};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const SCHEMA: &str = include_str!("../../schemas/status-v1.json");
const FORMATS: &str = include_str!("../../docs/formats.md");

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers/statusbestanden")
}

fn valid(value: &Value) -> bool {
    jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap().is_valid(value)
}

fn now() -> DateTime<Utc> {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

/// Reads a file as a school does that knows the platform of this certificate.
fn read(path: &Path, certificate: &Path) -> Result<StatusFile, NotAStatusFile> {
    let certificate = Certificate::from_pem(&fs::read_to_string(certificate).unwrap()).unwrap();
    let standing = Standing { confirmed: Some(chrono::DateTime::UNIX_EPOCH), ..Standing::default() };
    let trust = Trust {
        contacts: vec![Contact { certificate, roles: vec!["administratie".to_owned()], standing }],
        ..Trust::default()
    };
    read_status_file(path, None, &trust, true, now()).unwrap()
}

/// What a sample is expected to be, by its name.
fn as_expected(name: &str, read: &Result<StatusFile, NotAStatusFile>) -> bool {
    let event = |key: &str, wanted: ValueFault| {
        matches!(read, Err(NotAStatusFile::Faulty(StatusFault::Event { key: found, why, .. }))
            if *found == key && *why == wanted)
    };
    let reporter = read.as_ref().ok().map(|file| &file.reporter);
    match name {
        "goed-ondertekend.asice" => {
            matches!(reporter, Some(Reporter::Contact { .. }))
                && read.as_ref().is_ok_and(|file| file.events.len() == 3 && file.letters.len() == 1)
        }
        "goed-alleen-nummer.asice" => read.as_ref().is_ok_and(|file| file.events[0].dossier.id.is_none()),
        "goed-formulier.json" => read.as_ref().is_ok_and(|file| matches!(file.events[0].event.body, Body::Form(_))),
        "goed-los.json" | "goed-los-windows.json" => reporter == Some(&Reporter::Unsigned),
        "fout-onbekende-afzender.asice" => matches!(reporter, Some(Reporter::Stranger { .. })),
        "fout-gewijzigd.asice" => matches!(read, Err(NotAStatusFile::Altered(_))),
        "fout-brief-ontbreekt.asice" => event("letters", ValueFault::NoAttachment),
        "fout-geen-tijdzone.json" => event("time", ValueFault::NotATime),
        "fout-geen-dossier.json" => event("dossier", ValueFault::Missing),
        "fout-nummer-nul.json" => event("dossiernummer", ValueFault::NotAbove0),
        "fout-twee-keer-hetzelfde-id.json" => event("id", ValueFault::Repeated),
        "fout-latere-versie.json" => {
            matches!(read, Err(NotAStatusFile::Faulty(StatusFault::Format { found: Some(_) })))
        }
        "fout-afgebroken.json" => matches!(read, Err(NotAStatusFile::Faulty(StatusFault::Structure { .. }))),
        other => panic!("nobody says what {other} is to be"),
    }
}

#[test]
fn every_sample_is_what_its_name_says() {
    let mut tried = 0;
    for entry in fs::read_dir(samples()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with(".md") || name.ends_with(".pem") {
            continue;
        }
        let found = read(&path, &samples().join("platform.pem"));
        assert!(as_expected(&name, &found), "{name}: {found:?}");
        tried += 1;
        let bytes = fs::read(&path).unwrap();
        let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        if let (true, Ok(value)) = (name.ends_with(".json"), serde_json::from_slice(text)) {
            // What a schema cannot say: that no two ids are the same.
            let good = name.starts_with("goed-") || name == "fout-twee-keer-hetzelfde-id.json";
            assert_eq!(valid(&value), good, "{name}");
        }
    }
    assert!(tried >= 14, "{tried}");
}

fn example() -> Value {
    json!({ "format": "compleet/status/v1", "events": [{
        "id": "a", "dossier": "b", "dossiernummer": 1, "request_type": "c", "time": "2026-11-23T10:15:00.500+01:00",
        "set_by": "d", "status": "e", "information": { "f": "g" }, "letters": ["h.pdf"],
    }] })
}

fn form() -> Value {
    json!({ "format": "compleet/status/v1", "events": [{
        "id": "a", "dossiernummer": 1, "time": "2026-11-23T09:15:00Z", "set_by": "d",
        "form": { "name": "n", "option": "o", "satisfaction": "s", "remark": "een\nregel", "by": "M. Jansen" },
    }] })
}

#[test]
fn what_is_written_follows_the_schema_which_names_every_key() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    for value in [example(), form()] {
        let document = StatusDocument::from_json(value.to_string().as_bytes()).unwrap();
        let written: Value = serde_json::from_slice(&document.to_json().unwrap()).unwrap();
        assert!(valid(&written), "{written}");
        assert_eq!(written, value);
        let event = written["events"][0].as_object().unwrap();
        for key in event.keys() {
            assert!(schema["$defs"]["event"]["properties"].get(key).is_some(), "{key}");
        }
        for key in event.get("form").and_then(Value::as_object).into_iter().flat_map(serde_json::Map::keys) {
            assert!(schema["$defs"]["form"]["properties"].get(key).is_some(), "{key}");
        }
    }
}

#[test]
fn the_schema_and_the_program_refuse_the_same() {
    let long = "x".repeat(201);
    let changes = [
        ("id", json!("")),
        ("id", json!(" ")),
        ("id", json!(7)),
        ("id", json!(long)),
        ("id", json!("a\nb")),
        ("id", json!("é ☂")),
        ("dossier", json!("")),
        ("dossiernummer", json!(0)),
        ("dossiernummer", json!(-3)),
        ("dossiernummer", json!("12")),
        ("request_type", json!("")),
        ("time", json!("2026-11-23")),
        ("time", json!("2026-11-23T10:15:00")),
        ("time", json!("1926-11-23T10:15:00Z")),
        ("time", json!("2026-11-23T10:15:00-05:30")),
        ("set_by", json!("")),
        ("status", json!("")),
        ("status", json!("een\u{7}bel")),
        ("form", json!({ "name": "n", "option": "o", "by": "b" })),
        ("information", json!({ "f": 1 })),
        ("information", json!({ "": "g" })),
        ("information", json!({ "f": "een\nregel" })),
        ("information", json!({ "f": "een\u{1b}teken" })),
        ("information", json!([])),
        ("letters", json!("h.pdf")),
        ("letters", json!(vec!["h.pdf"; 51])),
        ("later", json!({ "iets": "nieuws" })),
    ];
    for (key, value) in changes {
        let mut document = example();
        document["events"][0][key] = value;
        let read = StatusDocument::from_json(document.to_string().as_bytes());
        assert_eq!(valid(&document), read.is_ok(), "{document}: {read:?}");
    }
    for key in ["id", "dossier", "dossiernummer", "request_type", "time", "set_by", "status", "information", "letters"]
    {
        let mut document = example();
        document["events"][0].as_object_mut().unwrap().remove(key);
        let read = StatusDocument::from_json(document.to_string().as_bytes());
        assert_eq!(valid(&document), read.is_ok(), "{document}: {read:?}");
    }
    for document in [json!({}), json!([]), json!({ "format": "compleet/status/v1", "events": [] })] {
        assert!(!valid(&document) && StatusDocument::from_json(document.to_string().as_bytes()).is_err(), "{document}");
    }
}

/// The blocks of the page on formats that start with this line.
fn blocks(fence: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = FORMATS.lines();
    while let Some(line) = lines.next() {
        if line == format!("```{fence}") {
            found.push(lines.by_ref().take_while(|line| *line != "```").collect::<Vec<_>>().join("\n"));
        }
    }
    found
}

fn shown_in_the_page() -> String {
    let all = blocks("json");
    all.into_iter().find(|block| block.contains("compleet/status/v1")).unwrap()
}

#[test]
fn the_example_of_the_page_is_one() {
    let text = shown_in_the_page();
    assert!(valid(&serde_json::from_str(&text).unwrap()));
    StatusDocument::from_json(text.as_bytes()).unwrap();
}

/// Does what the page says, word for word, and reads the result.
#[cfg(unix)]
#[test]
fn the_recipe_of_the_page_makes_a_file_that_is_trusted() {
    use std::process::{Command, Stdio};
    let there = |program: &str, flag: &str| {
        let mut run = Command::new(program);
        run.arg(flag).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        run.status().is_ok_and(|status| status.success())
    };
    if !(there("openssl", "version") && there("zip", "-v")) {
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "NOT JUDGED: the recipe for status files: openssl or zip is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("passphrase.txt"), "vier gewone woorden hier\n").unwrap();
    fs::write(path("status.json"), shown_in_the_page()).unwrap();
    fs::create_dir(path("bijlagen")).unwrap();
    fs::write(path("bijlagen/Brief aan de school.pdf"), b"%PDF-1.4\n").unwrap();
    let steps = blocks("sh recipe");
    assert_eq!(steps.len(), 4);
    let script = format!("set -e\n{}", steps.join("\n"));
    let run = Command::new("sh").arg("-c").arg(script).current_dir(folder.path()).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));

    let file = read(&path("status.asice"), &path("certificate.pem")).unwrap();
    assert!(matches!(&file.reporter, Reporter::Contact { roles, .. } if roles == &["administratie"]));
    assert_eq!(file.letter(&file.letters[0]).unwrap(), b"%PDF-1.4\n");
    let mut program = Command::new(env!("CARGO_BIN_EXE_compleet"));
    program.env("COMPLEET_HOME", path("home")).env("COMPLEET_NO_OCR", "1").current_dir(folder.path());
    let pem = fs::read_to_string(path("certificate.pem")).unwrap();
    let digits = Certificate::from_pem(&pem).unwrap().spoken_fingerprint();
    let add = ["contact", "add", "certificate.pem", "--digits", &digits];
    assert!(program.args(add).output().unwrap().status.success());
    let mut program = Command::new(env!("CARGO_BIN_EXE_compleet"));
    program.env("COMPLEET_HOME", path("home")).env("COMPLEET_NO_OCR", "1").current_dir(folder.path());
    let verified = program.args(["verify", "--status", "status.asice"]).output().unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

/// News with a receipt is of the second version; its schema takes what is written, and the first takes no receipt.
#[test]
fn t23_a_receipt_is_of_the_second_version_and_its_schema_takes_it() {
    use compleet::dossier::Digest;
    use compleet::manifest::{ReceiptEntry, StatusDocument};
    let second =
        jsonschema::validator_for(&serde_json::from_str(include_str!("../../schemas/status-v2.json")).unwrap())
            .unwrap();
    let plain: Value = json!({ "format": "compleet/status/v1", "events": [{
        "id": "een", "dossier": "0198c0de", "time": "2026-11-23T10:15:00+01:00", "set_by": "Platform", "status": "x",
    }] });
    let mut news = StatusDocument::from_json(plain.to_string().as_bytes()).unwrap();
    let receipt = ReceiptEntry { bundle: "pakket".into(), sha256: Digest([7; 32]), whole: true, trusted: false };
    news.events[0].status = None;
    news.events[0].receipt = Some(receipt.clone());
    let news = StatusDocument::new(news.events);
    let written = news.to_json().unwrap();
    let mut value: Value = serde_json::from_slice(&written).unwrap();
    assert!(value["format"] == "compleet/status/v2" && second.is_valid(&value), "{value}");
    assert_eq!(StatusDocument::from_json(&written).unwrap().events[0].receipt, Some(receipt));
    for (key, wrong) in [("sha256", json!("kort")), ("whole", json!("ja")), ("bundle", json!(""))] {
        let mut other = value.clone();
        other["events"][0]["receipt"][key] = wrong;
        assert!(!second.is_valid(&other), "{key}");
        assert!(StatusDocument::from_json(other.to_string().as_bytes()).is_err(), "{key}");
    }
    value["format"] = "compleet/status/v1".into();
    assert!(!valid(&value));
    assert!(StatusDocument::from_json(value.to_string().as_bytes()).is_err());
}
