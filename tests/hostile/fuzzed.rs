//! Inputs on which something once went wrong, each tried as its fuzz target tries it.
#![allow(clippy::disallowed_methods, reason = "tests read files")]

use compleet::bundle::{Bundle, Limits};
use compleet::dossier::{DossierPath, Facts, Line, Page, Role, State};
use compleet::inspect::{first_page, inspect, limits};
use compleet::keys::read_succession;
use compleet::manifest::{AsicManifest, BundleKind, Record, StatusDocument, StatusFault};
use compleet::recognise::Recogniser;
use compleet::rules::{RuleFile, Ruleset, builtin, builtin_files};
use compleet::scan::parse_details;
use compleet::signature::{Certificate, Signature, named_signers, verify};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// How an OLE file begins.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The targets, each a file in fuzz/fuzz_targets.
const TARGETS: [&str; 11] = [
    "pdf_facts",
    "docx_facts",
    "ole_facts",
    "image_facts",
    "dossier_toml",
    "rules",
    "dates",
    "bundle",
    "manifest",
    "status",
    "certificate",
];

/// Tries an input; returns what does not hold.
fn judge(target: &str, data: &[u8]) -> Result<(), String> {
    match target {
        "pdf_facts" | "docx_facts" => facts(&inspect(data)),
        "dossier_toml" => {
            placed(parse_details(data, &builtin(), None).err().map(|all| all.iter().all(|one| one.line > 0)))
        }
        "rules" => rules(data),
        "dates" => dates(data),
        "bundle" => {
            let opened = Bundle::open(Cursor::new(data), &Limits::default());
            opened.map_or(Ok(()), |mut bundle| bundle.verify(&[BundleKind::Request]).map(|_| ()).or(Ok(())))
        }
        "manifest" => manifest(data),
        "status" => status(data),
        "certificate" => certificate(data),
        "ole_facts" => facts(&inspect(data)).and_then(|()| facts(&inspect(&[OLE, data].concat()))),
        // What is kept of this one is the whole PDF that its target made.
        "image_facts" => facts(&inspect(data)).map(|()| drop(first_page(data))),
        other => Err(format!("no such target: {other}")),
    }
}

fn facts(facts: &Facts) -> Result<(), String> {
    let mut lines = facts.pages.iter().flat_map(|page| &page.lines);
    let sound = (facts.state == State::Readable || facts.pages.is_empty())
        && facts.pages.len() <= limits::PAGES
        && lines.all(|line| !line.text.is_empty() && line.text.trim() == line.text && !line.text.contains('\n'));
    if sound { Ok(()) } else { Err(format!("{facts:?}")) }
}

fn placed(mistakes: Option<bool>) -> Result<(), String> {
    if mistakes == Some(false) { Err("a mistake without a place".into()) } else { Ok(()) }
}

fn rules(data: &[u8]) -> Result<(), String> {
    let Some((which, Ok(text))) = data.split_first().map(|(which, text)| (which, std::str::from_utf8(text))) else {
        return Ok(());
    };
    let mut files = builtin_files();
    files.retain(|file| ["documents.toml", "ruleset.toml", "tlv.toml"].contains(&file.name.as_str()));
    match files.get_mut(usize::from(*which) % 4) {
        Some(file) => *file = RuleFile::new(file.name.clone(), text),
        None => files.push(RuleFile::new("nieuw-type.toml", text)),
    }
    placed(Ruleset::parse(&files).err().map(|problems| problems.iter().all(|problem| problem.line > 0)))
}

fn dates(data: &[u8]) -> Result<(), String> {
    let text = String::from_utf8_lossy(data);
    let (name, body) = text.split_once('\n').unwrap_or(("verslag", &text));
    let line = |text: &str| Line::new(text.to_owned(), Role::Body);
    let page = |text: &str| Page {
        lines: text.lines().filter(|text| !text.is_empty()).map(line).collect(),
        ..Page::default()
    };
    let facts = Facts { pages: body.split('\u{c}').map(page).collect(), ..Facts::default() };
    let path = DossierPath::new(format!("{name}.pdf"));
    let recogniser = Recogniser::new(&builtin());
    let [one, other] = [(); 2].map(|()| recogniser.read(&path, &facts));
    if one == other { Ok(()) } else { Err("the same text reads otherwise".into()) }
}

fn status(data: &[u8]) -> Result<(), String> {
    match StatusDocument::from_json(data) {
        Ok(news) => {
            let written = news.to_json().map_err(|fault| format!("{fault:?}"))?;
            assert_eq!(StatusDocument::from_json(&written), Ok(news));
            Ok(())
        }
        Err(StatusFault::Event { number: 0, .. }) => Err("a fault without a place".into()),
        Err(_) => Ok(()),
    }
}

fn certificate(data: &[u8]) -> Result<(), String> {
    if let Ok(text) = std::str::from_utf8(data) {
        if let Ok(certificate) = Certificate::from_pem(text) {
            let pem = certificate.to_pem().map_err(|error| format!("{error:?}"))?;
            let again = Certificate::from_pem(&pem).map_err(|error| format!("{error:?}"))?;
            assert_eq!(again.fingerprint(), certificate.fingerprint());
        }
        let _ = read_succession(text);
    }
    let _ = named_signers(data);
    match verify(data, b"<list/>") {
        Signature::Good(signer) if !signer.certificate.is_valid_at(signer.signed_at) => Err("not valid then".into()),
        _ => Ok(()),
    }
}

fn manifest(data: &[u8]) -> Result<(), String> {
    if let Ok(manifest) = AsicManifest::from_xml(data) {
        let written = manifest.to_xml().map_err(|error| format!("{error:?}"))?;
        assert_eq!(AsicManifest::from_xml(&written), Ok(manifest));
    }
    if let Ok(mut record) = Record::from_json(data) {
        let written = record.to_json().map_err(|error| format!("{error:?}"))?;
        assert_eq!(Record::from_json(&written), Ok(record));
    }
    Ok(())
}

#[test]
fn what_once_went_wrong_stays_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join("regressions");
    let mut tried = 0;
    for target in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        for input in fs::read_dir(target.path()).unwrap().map(Result::unwrap) {
            let judged = judge(target.file_name().to_str().unwrap(), &fs::read(input.path()).unwrap());
            assert_eq!(judged, Ok(()), "{}", input.path().display());
            tried += 1;
        }
    }
    assert!(tried > 0);
}

/// The other targets have nothing yet that went wrong: this shows that an input would be tried as it should.
#[test]
fn every_target_takes_what_it_is_given() {
    for target in TARGETS {
        assert_eq!(judge(target, b"\x01naam\ndatum 31-02-2024 en 12 maart 2024"), Ok(()), "{target}");
    }
    assert!(judge("niets", b"").is_err());
}

/// What reads bytes of others has a target, which is built, described, and tried here.
#[test]
fn every_target_is_built_and_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let (built, told) =
        (fs::read_to_string(root.join("Cargo.toml")).unwrap(), fs::read_to_string(root.join("README.md")).unwrap());
    for target in TARGETS {
        assert!(root.join(format!("fuzz_targets/{target}.rs")).is_file(), "{target}");
        assert!(built.contains(&format!("name = \"{target}\"")), "{target}");
        assert!(told.contains(&format!("| `{target}` |")), "{target}");
    }
}
