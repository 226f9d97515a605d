//! What a person sees who asks for the rules, or has written some.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::Folder;
use std::fs;

/// A folder with the rules of the second region in `regio`.
fn region() -> Folder {
    let mut folder = Folder::new();
    for entry in fs::read_dir("tests/second_region").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        folder = folder.with(&format!("regio/{name}"), fs::read_to_string(&path).unwrap());
    }
    folder
}

#[test]
fn request_types_are_listed_under_their_region() {
    let folder = region();
    let built_in = folder.run(&["rules", "list"]);
    assert_eq!((built_in.code, built_in.err.as_str()), (0, ""));
    insta::assert_snapshot!(built_in.out);
    let own = folder.run(&["regels", "list", "--rules", "regio", "--lang", "en"]);
    assert!(own.out.contains("waterlandje") && own.out.contains("  tuinplek  Garden place\n"), "{}", own.out);
}

#[test]
fn a_request_type_is_shown_whole() {
    let shown = region().run(&["rules", "show", "tuinplek", "--rules", "regio"]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    insta::assert_snapshot!(shown.out);
    let diagram = region().run(&["rules", "show", "tuinplek", "--diagram", "--rules", "regio"]);
    assert!(diagram.out.starts_with("stateDiagram-v2\n") && diagram.out.contains("s0 --> s1"), "{}", diagram.out);
}

#[test]
fn a_request_type_that_does_not_exist_could_not_be_shown() {
    let shown = region().run(&["rules", "show", "tvl"]);
    assert_eq!((shown.code, shown.out.as_str()), (2, ""));
    assert!(shown.err.contains("Bedoelt u ‘tlv’?"), "{}", shown.err);
}

#[test]
fn sound_rules_are_in_order() {
    let checked = region().run(&["rules", "check", "regio"]);
    assert_eq!((checked.code, checked.err.as_str()), (0, ""));
    assert!(checked.out.contains("in orde: 1 aanvraagtypen, 4 soorten documenten\nsha256 "), "{}", checked.out);
}

#[test]
fn every_mistake_is_told_with_its_place() {
    let mut folder = region();
    for (name, from, to) in [
        ("tuinplek.toml", "to = \"gegund\"", "to = \"gegunt\""),
        ("tuinplek.toml", "[[\"tuinplan\"]]", "[[\"tuinplam\"]]"),
        ("documents.toml", "research = true", "reserach = true"),
        ("ruleset.toml", "attachments = 3", "attachments = \"drie\""),
    ] {
        let text = fs::read_to_string(folder.join(&format!("regio/{name}"))).unwrap();
        assert!(text.contains(from));
        folder = folder.with(&format!("regio/{name}"), text.replacen(from, to, 1));
    }
    let checked = folder.run(&["rules", "check", "regio"]);
    assert_eq!((checked.code, checked.err.as_str()), (1, ""));
    insta::assert_snapshot!(checked.out.replace(std::path::MAIN_SEPARATOR, "/"));
}

#[test]
fn a_folder_that_is_not_there_could_not_be_checked() {
    let checked = region().run(&["rules", "check", "elders"]);
    assert_eq!((checked.code, checked.out.as_str()), (2, ""));
}

#[test]
fn the_schema_that_is_printed_is_the_published_one() {
    let printed = region().run(&["rules", "schema"]);
    assert_eq!(printed.code, 0);
    assert_eq!(printed.out, fs::read_to_string("rules/schema.json").unwrap().replace("\r\n", "\n"));
}
