//! A dossier that was sent and turned out to lack something: one supplement, to the same request.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

mod desk;

use desk::{Desk, Said, files};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const SAMPLE: &str = "complete-tlv-met-onderzoek";
const LATER: &str = "IQ-onderzoek.pdf";

/// A dossier that was packed without its research, which has come in since.
fn sent(desk: &Desk) -> PathBuf {
    let dossier = desk.dossier(SAMPLE, "dossier");
    let report = files(&dossier).into_iter().find(|name| name.starts_with("IQ")).unwrap();
    let bytes = fs::read(dossier.join(&report)).unwrap();
    fs::remove_file(dossier.join(&report)).unwrap();
    pack(desk, &dossier, &[]).expect(0);
    fs::write(dossier.join(LATER), bytes).unwrap();
    dossier
}

fn pack(desk: &Desk, dossier: &Path, more: &[&str]) -> Said {
    let passphrase = desk.passphrase();
    let base = ["pack", dossier.to_str().unwrap(), "--passphrase-file", &passphrase];
    desk.run(&[base.as_slice(), more].concat())
}

fn bundles(desk: &Desk) -> Vec<String> {
    files(&desk.folder).into_iter().filter(|name| name.ends_with(".asice")).collect()
}

#[test]
fn a_supplement_holds_what_is_new_and_nothing_else() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::new(root.path(), "Platform"));
    let dossier = sent(&school);
    let said = pack(&school, &dossier, &["--supplement"]).expect(0);
    assert!(said.out.contains("1 document,") && said.out.contains("hoort bij dezelfde aanvraag"), "{}", said.out);
    assert!(!said.out.contains("Zo dient u de aanvraag in"), "{}", said.out);
    let name = bundles(&school).into_iter().find(|name| name.contains("-aanvulling-")).unwrap();

    platform.run(&["contact", "add", &school.certificate()]).expect(0);
    let bundle = school.path(&name);
    let verified = platform.run(&["verify", &bundle, "--format", "json"]).expect(0);
    let verified: Value = serde_json::from_str(&verified.out).unwrap();
    assert_eq!((&verified["verdict"], &verified["dossier"]["kind"]), (&"trusted".into(), &"supplement".into()));
    let target = platform.path("uit");
    platform.run(&["unpack", &bundle, "--output", &target]).expect(0);
    let documents: Vec<_> = files(Path::new(&target)).into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert_eq!(documents, [LATER]);
}

#[test]
fn a_second_supplement_has_nothing_new() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    pack(&school, &dossier, &["--supplement"]).expect(0);
    fs::rename(dossier.join(LATER), dossier.join("WISC-V onderzoek.pdf")).unwrap();
    let before = bundles(&school);
    let said = pack(&school, &dossier, &["--supplement", "--overwrite"]).expect(1);
    assert!(said.out.contains("er is niets nieuws"), "{}", said.out);
    assert_eq!(bundles(&school), before);
}

#[test]
fn a_dossier_that_was_never_packed_here_has_no_supplement() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "dossier");
    let said = pack(&school, &dossier, &["--supplement"]).expect(1);
    assert!(said.out.contains("niet bekend wat er van dit dossier eerder is verstuurd"), "{}", said.out);
    assert!(bundles(&school).is_empty());
}

#[test]
fn only_the_new_documents_are_judged_and_the_rest_is_told() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    let seo = files(&dossier).into_iter().find(|name| name.contains("ZIEN")).unwrap();
    fs::remove_file(dossier.join(&seo)).unwrap();
    let said = pack(&school, &dossier, &["--supplement"]).expect(0);
    assert!(said.out.contains("nog niet in orde") && said.out.contains("Ontbreekt: Overzicht ZIEN!"), "{}", said.out);

    fs::write(dossier.join("Logopedisch verslag.pdf"), b"%PDF-1.4 cut o").unwrap();
    let said = pack(&school, &dossier, &["--supplement", "--overwrite"]).expect(1);
    assert!(said.out.contains("unreadable-document") && !said.out.contains("missing-document"), "{}", said.out);
}

#[test]
fn who_packs_a_sent_dossier_whole_again_is_asked_whether_that_is_meant() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    let said = pack(&school, &dossier, &["--overwrite"]).expect(0);
    assert!(!said.out.contains("--supplement"), "not sent yet: {}", said.out);
    let toml = fs::read_to_string(dossier.join("dossier.toml")).unwrap();
    let kept: Vec<_> = toml.lines().filter(|line| !line.starts_with("dossiernummer")).collect();
    fs::write(dossier.join("dossier.toml"), format!("dossiernummer = 4711\n{}", kept.join("\n"))).unwrap();
    let said = pack(&school, &dossier, &["--overwrite"]).expect(0);
    assert!(said.out.contains("--supplement"), "{}", said.out);
}
