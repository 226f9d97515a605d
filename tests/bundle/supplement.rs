//! A dossier that was sent and turned out to lack something: one supplement, to the same request.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace::{Desk, Said, files};
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
    let base = ["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &passphrase];
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

    platform.knows(&school.certificate(), &["school"]);
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
fn what_was_heard_of_is_not_new_any_more() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    pack(&school, &dossier, &["--supplement"]).expect(0);
    let record = ["status", "record", dossier.to_str().unwrap(), "TLV aanvraag aangevuld", "--by", "M. Jansen"];
    school.run(&record).expect(0);
    fs::rename(dossier.join(LATER), dossier.join("WISC-V onderzoek.pdf")).unwrap();
    let before = bundles(&school);
    let said = pack(&school, &dossier, &["--supplement", "--overwrite"]).expect(1);
    assert!(said.out.contains("er is niets nieuws"), "{}", said.out);
    assert_eq!(bundles(&school), before);
}

#[test]
fn a_supplement_that_may_never_have_gone_is_taken_along_and_never_written_over() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    pack(&school, &dossier, &["--supplement"]).expect(0);
    let first = bundles(&school);
    let extra = school.dossier("complete-voorziening", "elders").join("Ontwikkelingsgrafiek.pdf");
    fs::copy(extra, dossier.join("Ontwikkelingsgrafiek.pdf")).unwrap();
    pack(&school, &dossier, &["--supplement"]).expect(1);
    school.settle(&dossier);
    let said = pack(&school, &dossier, &["--supplement"]).expect(0);
    assert!(said.out.contains("2 documenten") && said.out.contains("in de plaats van de vorige"), "{}", said.out);
    assert_eq!(bundles(&school).len(), first.len() + 1);
    assert!(bundles(&school).iter().any(|name| name.ends_with("-2.asice")), "{:?}", bundles(&school));
}

#[test]
fn a_supplement_is_not_held_up_by_what_was_sent() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    for kind in ["toestemmingsverklaring", "ondertekening-op"] {
        school.run(&["confirm", dossier.to_str().unwrap(), kind, "--undo"]).expect(0);
    }
    let said = school.run(&["check", dossier.to_str().unwrap()]).expect(1);
    assert!(said.out.contains("Nog te bevestigen: 2."), "{}", said.out);
    pack(&school, &dossier, &[]).expect(1);
    pack(&school, &dossier, &["--supplement"]).expect(0);
}

#[test]
fn a_placeholder_is_no_supplement() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    fs::remove_file(dossier.join(LATER)).unwrap();
    school.run(&["init", dossier.to_str().unwrap(), "--leeg"]).expect(0);
    let said = pack(&school, &dossier, &["--supplement"]).expect(1);
    assert!(said.out.contains("er is niets nieuws"), "{}", said.out);
}

#[test]
fn a_supplement_tells_what_is_known_and_is_judged_by_itself_where_it_arrives() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::new(root.path(), "Platform"));
    let dossier = sent(&school);
    let folder = dossier.to_str().unwrap();
    school.run(&["status", "sent", "482913", folder]).expect(0);
    for status in ["TLV Aanmelding", "TLV aanvraag incompleet"] {
        school.run(&["status", "record", folder, status, "--by", "M. Jansen"]).expect(0);
    }
    pack(&school, &dossier, &["--supplement"]).expect(0);
    let name = bundles(&school).into_iter().find(|name| name.contains("-aanvulling-482913-")).unwrap();
    platform.knows(&school.certificate(), &["school"]);
    let target = platform.path("uit");
    platform.run(&["unpack", &school.path(&name), "--output", &target]).expect(0);
    let record: Value = serde_json::from_slice(&fs::read(Path::new(&target).join("dossier.json")).unwrap()).unwrap();
    let status = &record["status"];
    assert_eq!((&status["dossiernummer"], &status["current"]), (&482_913.into(), &"TLV aanvraag incompleet".into()));
    assert_eq!(status["history"].as_array().unwrap().len(), 2, "{status}");
    let said = platform.run(&["check", &target]);
    assert!(said.err.contains("Dit is een aanvulling") && said.out.contains("(TLV), aanvulling,"), "{}", said.out);
    assert!(!said.out.contains("missing-document"), "{}", said.out);
    let listed = platform.run(&["status", "list"]).expect(0);
    assert!(listed.out.contains("482913") && listed.out.contains("ontvangen"), "{}", listed.out);
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
    assert!(said.out.contains("is beschadigd") && !said.out.contains("Ontbreekt"), "{}", said.out);
}

#[test]
fn who_packs_a_sent_dossier_whole_again_has_to_mean_it() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    let said = pack(&school, &dossier, &["--overwrite"]).expect(0);
    assert!(!said.out.contains("--supplement"), "not sent yet: {}", said.out);
    school.run(&["status", "sent", "4711", dossier.to_str().unwrap()]).expect(0);
    let before = bundles(&school);
    let said = pack(&school, &dossier, &["--overwrite"]).expect(1);
    assert!(said.out.contains("al verzonden als 4711") && said.out.contains("--supplement"), "{}", said.out);
    assert_eq!(bundles(&school), before);
    let said = pack(&school, &dossier, &["--again"]).expect(0);
    assert!(said.out.contains("Maak er geen nieuwe hulpvraag van"), "{}", said.out);
    assert!(!said.out.contains("Zo dient u de aanvraag in"), "{}", said.out);
}

#[test]
fn a_copied_folder_is_not_taken_for_the_dossier_that_it_was_copied_from() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let first = school.dossier("complete-thuiszitter", "een");
    pack(&school, &first, &[]).expect(0);
    let copy = school.dossier("complete-thuiszitter", "kopie");
    let toml = fs::read_to_string(copy.join("dossier.toml")).unwrap();
    let mut lines: Vec<&str> = toml.lines().filter(|line| !line.starts_with("leerling")).collect();
    lines.insert(1, "leerling = { naam = \"Kim Anders\" }");
    fs::write(copy.join("dossier.toml"), lines.join("\n")).unwrap();
    let named = toml.contains("leerling");
    school.settle(&copy);
    let said = pack(&school, &copy, &[]);
    if named {
        assert!(said.expect(1).out.contains("een andere leerling"), "a register that names nobody tells them apart");
    }
    // In one run no pupil has to be named.
    let both = [first.to_str().unwrap(), copy.to_str().unwrap()];
    let out = school.path("uit");
    let base = ["--plain", "--output", &out, "--passphrase-file", &school.passphrase()].map(str::to_owned);
    let arguments: Vec<&str> = ["pack"].into_iter().chain(both).chain(base.iter().map(String::as_str)).collect();
    let said = school.run(&arguments).expect(1);
    assert!(said.out.contains("hetzelfde id als"), "{}", said.out);
    school.run(&["init", copy.to_str().unwrap(), "--new"]).expect(0);
    school.settle(&copy);
    pack(&school, &copy, &[]).expect(0);
}

#[test]
fn what_is_something_else_altogether_is_not_packed_under_an_old_id() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = sent(&school);
    school.run(&["status", "sent", "4711", dossier.to_str().unwrap()]).expect(0);
    let other = school.dossier("complete-arrangement", "anders");
    let toml = fs::read_to_string(dossier.join("dossier.toml")).unwrap();
    let id = toml.lines().find(|line| line.starts_with("id")).unwrap();
    let own = fs::read_to_string(other.join("dossier.toml")).unwrap();
    let own = own.lines().filter(|line| !line.starts_with("id ")).collect::<Vec<_>>().join("\n");
    fs::write(other.join("dossier.toml"), format!("{id}\n{own}")).unwrap();
    let said = pack(&school, &other, &["--again"]).expect(1);
    assert!(said.out.contains("een andere soort aanvraag") && said.out.contains("--new"), "{}", said.out);
}
