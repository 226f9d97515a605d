//! Inputs on which something once went wrong, each tried as its fuzz target tries it.
#![allow(clippy::disallowed_methods, reason = "tests read files")]

use compleet::bundle::{Bundle, Limits};
use compleet::dossier::{DossierPath, Facts, Line, Page, Role, State};
use compleet::inspect::{inspect, limits};
use compleet::manifest::{AsicManifest, BundleKind, Record};
use compleet::recognise::Recogniser;
use compleet::rules::{RuleFile, Ruleset, builtin, builtin_files};
use compleet::scan::parse_details;
use std::fs;
use std::io::Cursor;
use std::path::Path;

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
    for target in ["pdf_facts", "docx_facts", "dossier_toml", "rules", "dates", "bundle", "manifest"] {
        assert_eq!(judge(target, b"\x01naam\ndatum 31-02-2024 en 12 maart 2024"), Ok(()), "{target}");
    }
    assert!(judge("niets", b"").is_err());
}
