//! A region writes a set of its own: begins it, is warned, tests it, and sees what a new year changes.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::Folder;
use compleet::rules::{RuleFile, Ruleset, builtin_set};
use std::fs;

fn begun() -> Folder {
    let folder = Folder::new();
    let made = folder.run(&[
        "rules",
        "new",
        "regio",
        "--id",
        "mijnregio",
        "--name",
        "Mijn Regio",
        "--code",
        "PO9998",
        "--channel",
        "zivver",
        "--request",
        "Toelating",
    ]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
    assert!(
        made.out.contains("compleet rules test regio") && made.out.contains("rules show toelating"),
        "{}",
        made.out
    );
    folder
}

#[test]
fn a_new_set_is_in_order_and_passes_its_tests() {
    let folder = begun();
    let checked = folder.run(&["rules", "check", "regio"]);
    assert_eq!((checked.code, checked.err.as_str()), (0, ""), "{}", checked.out);
    assert!(!checked.out.contains("let op"), "{}", checked.out);
    let tested = folder.run(&["rules", "test", "regio"]);
    assert_eq!((tested.code, tested.err.as_str()), (0, ""), "{}", tested.out);
    assert!(tested.out.ends_with("2 goed, 0 niet goed\n"), "{}", tested.out);
    let shown = folder.run(&["rules", "show", "toelating", "--rules", "regio"]);
    assert!(shown.out.contains("ZIVVER"), "{}", shown.out);
    // Nothing that is there is written over.
    let again = folder.run(&["rules", "new", "regio", "--id", "anders", "--channel", "zivver"]);
    assert_eq!(again.code, 2, "{}", again.out);
    let unknown = folder.run(&["rules", "new", "nog", "--channel", "ziver"]);
    assert!(unknown.code == 2 && unknown.err.contains("Bedoelt u ‘zivver’?"), "{}", unknown.err);
}

/// Whoever files somewhere that nobody knows yet gets a channel of that name, and can go on.
#[test]
fn a_new_set_may_have_a_channel_of_its_own() {
    let folder = Folder::new();
    let made = ["rules", "new", "regio", "--id", "mijnregio", "--name", "Mijn Regio", "--code", "PO9998"];
    let made = folder.run(&[&made[..], &["--channel", "TOMMY", "--request", "TLV"]].concat());
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.out);
    assert!(fs::read_to_string(folder.join("regio/ruleset.toml")).unwrap().contains("name = \"TOMMY\""));
    let tested = folder.run(&["rules", "test", "regio"]);
    assert!(tested.out.ends_with("2 goed, 0 niet goed\n"), "{}{}", tested.out, tested.err);
    let shown = folder.run(&["rules", "show", "tlv", "--rules", "regio"]);
    assert!(shown.out.contains("U vraagt dit aan in TOMMY.") && shown.out.contains("Log in en vraag daar aan."));
    let ids = folder.run(&["rules", "list", "--ids", "--rules", "regio"]).out;
    for id in ["op ", "deskundigenadvies ", "ouders ", "zivver ", "tommy "] {
        assert!(ids.contains(&format!("  {id}")), "{id}: {ids}");
    }
}

#[test]
fn a_test_that_says_otherwise_fails_and_tells_how() {
    let folder = begun();
    let path = folder.join("regio/tests/compleet.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"complete\"", "\"incomplete\"\nfindings = [\"outdated-research\"]")).unwrap();
    fs::write(folder.join("regio/tests/stuk.toml"), "on = 2026-11-23\n").unwrap();
    let with_scan = text.replace("kinds = [\"op\"]", "kinds = [\"op\"]\nscan = true");
    fs::write(folder.join("regio/tests/scan.toml"), with_scan).unwrap();
    let tested = folder.run(&["rules", "test", "regio"]);
    assert_eq!(tested.code, 1, "{}", tested.out);
    for told in [
        "het oordeel is complete, de test zegt incomplete",
        "niet gevonden: outdated-research",
        "de test zelf klopt niet",
        "het oordeel is to-confirm, de test zegt complete",
        "gevonden, en de test noemt het niet: recognised-by-name-only",
        "1 goed, 3 niet goed",
    ] {
        assert!(tested.out.contains(told), "{told}: {}", tested.out);
    }
    fs::remove_dir_all(folder.join("regio/tests")).unwrap();
    let none = folder.run(&["rules", "test", "regio"]);
    assert!(none.code == 1 && none.out.contains("Er zijn geen tests"), "{}", none.out);
}

/// A test may give the words of a document: then it is read as a document is.
#[test]
fn a_test_reads_the_words_of_a_document() {
    let folder = begun();
    let path = folder.join("regio/tests/compleet.toml");
    let text = fs::read_to_string(&path).unwrap();
    let words =
        "text = \"\"\"\nOntwikkelingsperspectief\nBeginsituatie van de leerling en wat er al is gedaan.\n\"\"\"";
    fs::write(&path, text.replace("kinds = [\"op\"]", words)).unwrap();
    let tested = folder.run(&["rules", "test", "regio"]);
    assert!(tested.out.contains("compleet.toml: goed"), "{}", tested.out);
}

#[test]
fn what_is_unlikely_to_be_meant_is_told_and_refuses_nothing() {
    let folder = begun();
    let kinds = "[[kind]]\nid = \"stuk-een\"\nname = { nl = \"Een\", en = \"One\" }\n[kind.cues]\ntitle = [\"Stuk\"]\n\
                 [[kind]]\nid = \"stuk-twee\"\nname = { nl = \"Twee\", en = \"Two\" }\n[kind.cues]\ntitle = [\"stuk\"]\n\
                 [[kind]]\nid = \"stuk-drie\"\nname = { nl = \"Drie\", en = \"Three\" }\n";
    fs::write(folder.join("regio/documents.toml"), kinds).unwrap();
    let rule = |id: &str| {
        format!(
            "rule.id = \"{id}\"\nrule.severity = \"error\"\nrule.source = \"x\"\nrule.text = {{ nl = \"Dit is overal gelijk.\", en = \"Dit is overal gelijk.\" }}\n"
        )
    };
    let path = folder.join("regio/toelating.toml");
    let more = format!(
        "\n[[document]]\nname = {{ nl = \"A\", en = \"A\" }}\nany-of = [[\"seo\", \"seo\"]]\n{}\
         \n[[document]]\nname = {{ nl = \"B\", en = \"B\" }}\nany-of = [[\"op\"]]\n{}\
         \n[deadline]\n{}\
         \n[[status]]\nid = \"nooit\"\nname = \"Nooit\"\nmeaning = {{ nl = \"N.\", en = \"N.\" }}\nset-by = [\"school\"]\nsource = \"x\"\n",
        rule("twee-keer"),
        rule("nog-eens"),
        rule("dag"),
    );
    fs::write(&path, fs::read_to_string(&path).unwrap() + &more).unwrap();
    let checked = folder.run(&["rules", "check", "regio", "--lang", "en"]);
    assert_eq!(checked.code, 0, "{} {}", checked.out, checked.err);
    for told in [
        "documents.toml:10:10: mind: \"stuk-een\" has the title \"stuk\" too",
        "mind: the kind \"stuk-drie\" has no word",
        "mind: \"seo\" stands here twice",
        "mind: a file of \"op\" meets the rule \"op\", too",
        "mind: this deadline has no day",
        "mind: no step leads to the status \"nooit\"",
        "mind: this text is the same in both languages",
        "in order: ",
    ] {
        assert!(checked.out.contains(told), "{told}: {}", checked.out);
    }
}

#[test]
fn the_sets_that_are_built_in_leave_no_doubt() {
    for id in compleet::rules::builtin_ids() {
        let doubts = Ruleset::doubts(&builtin_set(id).unwrap(), &builtin_set);
        assert!(doubts.is_empty(), "{id}: {}", doubts.iter().map(|doubt| format!("{doubt}\n")).collect::<String>());
    }
}

#[test]
fn what_a_new_year_changes_is_said_in_plain_words() {
    let folder = begun();
    fs::create_dir(folder.join("nieuw")).unwrap();
    for entry in fs::read_dir(folder.join("regio")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, folder.join("nieuw").join(path.file_name().unwrap())).unwrap();
        }
    }
    let same = folder.run(&["rules", "diff", "regio", "nieuw"]);
    assert!(same.code == 0 && same.out.contains("Voor een school verandert er niets."), "{}", same.out);
    let region = folder.join("nieuw/ruleset.toml");
    let text = fs::read_to_string(&region).unwrap();
    let text = text.replace("version = \"1\"", "version = \"2\"").replace("2026-08-01", "2027-08-01");
    fs::write(&region, text + "[limits]\nattachments = 15\n").unwrap();
    let request = folder.join("nieuw/toelating.toml");
    let text = fs::read_to_string(&request).unwrap().replace("zivver", "grippa");
    let more = "optional = [\"okr\"]\n[[age]]\nrule.id = \"research-age\"\nmax = { months = 18 }\n\
                [[document]]\nrule.id = \"op\"\nrule.severity = \"warning\"\nrule.source = \"x\"\n";
    let text = text
        .replacen("[[document]]\n", "[[document]]\n# \n", 1)
        .replace("rule.severity = \"error\"", "rule.severity = \"warning\"");
    let text = text.replacen("[[field]]", &format!("{}\n[[field]]", more.lines().next().unwrap()), 1);
    let age = "\n[[age]]\nrule.id = \"research-age\"\nmax = { months = 18 }\n";
    fs::write(&request, text + age).unwrap();
    let told = folder.run(&["rules", "diff", "regio", "nieuw"]);
    assert_eq!((told.code, told.err.as_str()), (0, ""));
    insta::assert_snapshot!(told.out);
}

#[test]
fn a_set_may_hold_other_files_beside_its_rules() {
    let files = [RuleFile::new(
        "ruleset.toml",
        "id = \"x\"\nextends = \"nl-po\"\nname = \"X\"\nversion = \"1\"\nvalid-from = 2026-08-01\n",
    )];
    assert!(Ruleset::parse(&files).unwrap().request_types.is_empty());
}

/// The sets of real regions in this repository are in order, leave no doubt, and are as their own tests say.
#[test]
fn the_sets_of_real_regions_pass_their_tests() {
    let folder = Folder::new();
    let mut tested = 0;
    for entry in fs::read_dir("rules").unwrap() {
        let path = entry.unwrap().path();
        if !path.join("tests").is_dir() {
            continue;
        }
        tested += 1;
        let path = std::path::absolute(&path).unwrap();
        let place = path.to_str().unwrap();
        let checked = folder.run(&["rules", "check", place]);
        assert_eq!((checked.code, checked.err.as_str()), (0, ""), "{}", checked.out);
        assert!(!checked.out.contains("let op"), "{}", checked.out);
        assert!(checked.out.contains("niet door het samenwerkingsverband bevestigd"), "{}", checked.out);
        let tried = folder.run(&["rules", "test", place]);
        assert_eq!((tried.code, tried.err.as_str()), (0, ""), "{}", tried.out);
        assert!(tried.out.ends_with("4 goed, 0 niet goed\n"), "{}", tried.out);
        let text = fs::read_to_string(path.join("tlv.toml")).unwrap();
        let sources = text.lines().filter(|line| line.contains("source = "));
        assert!(sources.clone().count() > 3);
        for line in sources {
            let known = ["gelezen 30-11-2026", "aanname: ", "Besluit bekostiging WPO"];
            assert!(known.iter().any(|known| line.contains(known)), "{line}");
        }
    }
    assert_eq!(tested, 2);
}
