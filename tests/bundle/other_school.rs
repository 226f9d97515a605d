//! Schools that a platform knows, each with dossiers of its own: none speaks for another.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace::Desk;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const SAMPLE: &str = "complete-tlv";
const WITHDRAWN: &str = "TLV aanvraag ingetrokken";

struct Parties {
    _root: tempfile::TempDir,
    platform: Desk,
    owner: Desk,
    other: Desk,
    id: String,
}

/// A platform that knows two schools, and has unpacked the request of one of them.
fn parties() -> Parties {
    let root = tempfile::tempdir().unwrap();
    let [platform, owner, other] =
        ["Platform", "De Kameleon", "De Gekko"].map(|name| Desk::with_key(root.path(), name));
    for school in [&owner, &other] {
        platform.knows(&school.certificate(), &["school"]);
    }
    let bundle = owner.pack(SAMPLE, "dossier", &[]);
    let unpack = ["unpack", bundle.to_str().unwrap(), "--output", &platform.path("ontvangen")];
    let said = platform.run(&unpack).expect(0);
    assert!(!said.err.contains("andere afzender"), "{}", said.err);
    let id = stands(&platform)["id"].as_str().unwrap().to_owned();
    Parties { _root: root, platform, owner, other, id }
}

fn stands(desk: &Desk) -> Value {
    let list: Value = serde_json::from_str(&desk.run(&["status", "list", "--format", "json"]).expect(0).out).unwrap();
    list["dossiers"][0].clone()
}

/// The school writes that the request is withdrawn.
fn withdraws(school: &Desk, id: &str) -> PathBuf {
    let file = school.folder.join("ingetrokken.asice");
    let (path, passphrase) = (file.to_str().unwrap(), school.passphrase());
    let issue = ["status", "issue", id, WITHDRAWN, "--as", "school", "--type", "tlv"];
    school.run(&[&issue[..], &["--output", path, "--passphrase-file", &passphrase]].concat()).expect(0);
    file
}

#[test]
fn a_school_speaks_for_its_own_dossiers_only() {
    let parties = parties();
    let platform = &parties.platform;
    let said = platform.run(&["status", "apply", withdraws(&parties.other, &parties.id).to_str().unwrap()]).expect(1);
    assert!(said.out.contains("WACHT") && said.out.contains("andere afzender"), "{}", said.out);
    assert_eq!((stands(platform)["status"].clone(), stands(platform)["waiting"].clone()), (Value::Null, 1.into()));
    platform.run(&["status", "apply", withdraws(&parties.owner, &parties.id).to_str().unwrap()]).expect(0);
    assert_eq!(stands(platform)["status"], WITHDRAWN);
}

#[test]
fn somebody_may_let_it_hold_all_the_same() {
    let parties = parties();
    let platform = &parties.platform;
    platform.run(&["status", "apply", withdraws(&parties.other, &parties.id).to_str().unwrap()]).expect(1);
    let reason = ["--by", "P. Platform", "--reason", "gebeld: nieuwe sleutel"];
    platform.run(&[&["status", "confirm", &parties.id][..], &reason].concat()).expect(0);
    assert_eq!(stands(platform)["status"], WITHDRAWN);
}

#[test]
fn t10_a_bundle_does_not_make_a_dossier_anothers() {
    let parties = parties();
    let (platform, other) = (&parties.platform, &parties.other);
    let bundle = other.pack(SAMPLE, "nagemaakt", &[]);
    let details = fs::read_to_string(other.folder.join("nagemaakt/dossier.toml")).unwrap();
    assert!(details.contains(&parties.id), "both are made of one sample, and say the same id");
    let (bundle, target) = (bundle.to_str().unwrap(), platform.path("ander"));
    let said = platform.run(&["unpack", bundle, "--output", &target]).expect(1);
    assert!(said.out.contains("andere afzender") && !Path::new(&target).exists(), "{}", said.out);
    let file = withdraws(other, &parties.id);
    let apply = ["status", "apply", file.to_str().unwrap()];
    assert!(platform.run(&apply).expect(1).out.contains("WACHT"));
    // Who asked the school may let it in; from then on both speak of it.
    platform.run(&["unpack", bundle, "--output", &target, "--other-sender"]).expect(0);
    platform.run(&apply).expect(0);
}
