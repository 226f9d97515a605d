//! The rules that are built in, and what is said of broken ones.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use compleet::finding::Code;
use compleet::language::Language;
use compleet::rules::{
    RuleFile, Ruleset, builtin, builtin_files, builtin_ids, builtin_set, schema, schema_for_extending,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The built-in files with one text of one of them replaced.
fn with(name: &str, from: &str, to: &str) -> Vec<RuleFile> {
    let mut files = builtin_files();
    let file = files.iter_mut().find(|file| file.name == name).unwrap();
    assert!(file.text.contains(from), "{name} holds no {from:?}");
    file.text = file.text.replacen(from, to, 1);
    files
}

/// The files of a set that extends nothing, with one text of one of them replaced.
fn alone(name: &str, from: &str, to: &str) -> Vec<RuleFile> {
    let mut files: Vec<_> = ["documents.toml", "ruleset.toml", "tuinplek.toml"].map(second).into();
    let file = files.iter_mut().find(|file| file.name == name).unwrap();
    assert!(file.text.contains(from), "{name} holds no {from:?}");
    file.text = file.text.replacen(from, to, 1);
    files
}

fn second(name: &str) -> RuleFile {
    RuleFile::new(name, std::fs::read_to_string(format!("tests/second_region/{name}")).unwrap())
}

/// What is wrong with these files, a line each: file:line:column: words.
fn problems(files: &[RuleFile]) -> Vec<String> {
    Ruleset::parse(files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

/// Asserts that these files have one problem, in this file, which says this.
fn has_problem(files: &[RuleFile], file: &str, words: &str) {
    let found = problems(files);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(&format!("{file}:")) && found[0].contains(words), "{found:#?}");
}

#[test]
fn the_builtin_rules_are_sound() {
    match Ruleset::parse(&builtin_files()) {
        Ok(rules) => {
            let without: Vec<&Code> = Code::ALL.iter().filter(|code| !rules.codes.contains_key(code)).collect();
            assert_eq!(without, [&Code::ExcludedData], "off, and nothing else");
        }
        Err(problems) => panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()),
    }
}

#[test]
fn every_file_of_the_folders_is_built_in() {
    for id in builtin_ids() {
        let folder = std::fs::read_dir(format!("rules/{id}")).unwrap();
        let folder = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let built_in = builtin_set(id).unwrap().into_iter().map(|file| file.name);
        assert_eq!(folder.collect::<BTreeSet<_>>(), built_in.collect::<BTreeSet<_>>());
    }
}

#[test]
fn all_problems_are_told_with_their_places() {
    let files = [
        RuleFile::new(
            "ruleset.toml",
            "id = \"Region\"\nname = 12\nvalid-from = \"2026-08-01\"\n\n[limits]\nattachmnets = 8\n",
        ),
        RuleFile::new("documents.toml", "kind = \"all\"\n[words\n"),
        RuleFile::new("Een type.toml", "name.nl = \"Een\"\n\n[[status]]\nid = \"aan\"\nterminal = \"yes\"\n"),
    ];
    insta::assert_snapshot!(problems(&files).join("\n"));
}

#[test]
fn problems_speak_dutch_and_english() {
    let problems = Ruleset::parse(&with("tlv.toml", "[[\"plannen\"]]", "[[\"planen\"]]")).unwrap_err();
    assert_eq!(problems[0].text(Language::Dutch), "er is geen soort document \"planen\" (bedoelt u \"plannen\"?)");
    assert_eq!(
        problems[0].text(Language::English),
        "there is no kind of document \"planen\" (did you mean \"plannen\"?)"
    );
}

#[test]
fn a_reference_to_nothing_is_a_problem() {
    has_problem(&with("tlv.toml", "kind = \"op\"", "kind = \"opt\""), "tlv.toml", "no kind of document \"opt\"");
    has_problem(&with("tlv.toml", "\"reden-op\"", "\"reden\""), "tlv.toml", "no question \"reden\"");
    has_problem(&with("tlv.toml", "to = \"aanhouden\"", "to = \"wachten\""), "tlv.toml", "no status \"wachten\"");
    has_problem(&with("tlv.toml", "by = [\"administratie\"]", "by = [\"administrator\"]"), "tlv.toml", "no actor");
    has_problem(
        &with("tlv.toml", "request-type = \"tlv-verlenging\"", "request-type = \"tlv2\""),
        "tlv.toml",
        "no request type",
    );
    has_problem(
        &with("advies-kort.toml", "{ name = \"een-op-een\"", "{ name = \"een\""),
        "advies-kort.toml",
        "no field",
    );
}

#[test]
fn a_code_that_does_not_exist_is_a_problem_and_one_without_a_weight_is_told() {
    let files = alone("ruleset.toml", "draft-document =", "draft-documents =");
    let found = problems(&files);
    assert!(found.iter().any(|problem| problem.contains("did you mean \"draft-document\"?")), "{found:#?}");
    let files = alone("ruleset.toml", "draft-document =", "# draft-document =");
    let doubts: Vec<String> = Ruleset::doubts(&files, &builtin_set).iter().map(ToString::to_string).collect();
    assert!(doubts.iter().any(|doubt| doubt.contains("\"draft-document\" has no weight here")), "{doubts:#?}");
}

#[test]
fn the_same_id_twice_is_a_problem() {
    has_problem(&with("tlv.toml", "rule.id = \"seo\"", "rule.id = \"plannen\""), "tlv.toml", "stands here twice");
    has_problem(
        &with("thuiszitter.toml", "\"Thuiszitter in behandeling\"", "\"thuiszitter aanmelding\""),
        "thuiszitter.toml",
        "twice",
    );
}

#[test]
fn a_pattern_that_does_not_work_is_a_problem() {
    has_problem(&with("aanvraag.toml", "pattern = 'PO2507'", "pattern = 'PO2507)('"), "aanvraag.toml", "pattern");
    has_problem(&with("aanvraag.toml", "'PO2507'", "'((a{999}){999}){999}'"), "aanvraag.toml", "pattern");
}

#[test]
fn t21_a_control_character_is_a_problem() {
    let ringing = "pattern = \"PO2507\\u0007\"";
    has_problem(&with("aanvraag.toml", "pattern = 'PO2507'", ringing), "aanvraag.toml", "control character");
}

#[test]
fn other_values_that_cannot_be_are_problems() {
    has_problem(
        &alone("tuinplek.toml", "months = 6", "years = 2, weeks = 3"),
        "tuinplek.toml",
        "exactly one of these keys",
    );
    has_problem(&alone("tuinplek.toml", "months = 6", "jaren = 2"), "tuinplek.toml", "\"jaren\" does not exist here");
    has_problem(&alone("tuinplek.toml", "months = 6", "years = -2"), "tuinplek.toml", "too small or too large");
    has_problem(
        &alone("tuinplek.toml", "months = 6", "years = 99999999999999999999"),
        "tuinplek.toml",
        "too small or too large",
    );
    has_problem(&with("tlv-verlenging.toml", "\"08-31\"", "\"31-08\""), "tlv-verlenging.toml", "day of the year");
    has_problem(
        &with("tlv-verlenging.toml", "dates = []", "dates = [2027-04-15T10:00:00]"),
        "tlv-verlenging.toml",
        "a day",
    );
    has_problem(&with("ruleset.toml", "attachments-note = 6", "attachments-note = 9"), "ruleset.toml", "more than");
    has_problem(
        &alone("tuinplek.toml", "rule.severity = \"error\"", "rule.severity = \"fout\""),
        "tuinplek.toml",
        "\"fout\" cannot",
    );
}

#[test]
fn files_that_are_missing_or_misnamed_are_problems() {
    let without =
        |name: &str| alone("ruleset.toml", "", "").into_iter().filter(|file| file.name != name).collect::<Vec<_>>();
    has_problem(&without("ruleset.toml"), "ruleset.toml", "missing");
    has_problem(&without("documents.toml"), "documents.toml", "missing");
    let mut files = builtin_files();
    files.push(RuleFile::new(
        "Eigen type.toml",
        "name = { nl = \"E\", en = \"E\" }\nsummary = { nl = \"E\", en = \"E\" }\nsystem = \"E\"\n",
    ));
    has_problem(&files, "Eigen type.toml", "name must be the id");
}

#[test]
fn nesting_without_end_is_a_problem_and_no_crash() {
    let deep = format!("when = {}{}{}\nany-of", "{ all = [".repeat(3000), "{ present = \"op\" }", "] }".repeat(3000));
    assert!(!problems(&with("tlv.toml", "any-of", &deep)).is_empty());
    let deep = format!("when = {}{}{}\nany-of", "{ all = [".repeat(22), "{ present = \"op\" }", "] }".repeat(22));
    has_problem(&with("tlv.toml", "any-of", &deep), "tlv.toml", "deep");
}

#[test]
fn line_ends_order_and_byte_order_mark_make_no_difference() {
    let mut files: Vec<_> = builtin_files();
    let digest = Ruleset::parse(&files).unwrap().digest;
    files.reverse();
    for file in &mut files {
        file.text = format!("\u{feff}{}", file.text.replace("\r\n", "\n").replace('\n', "\r\n"));
    }
    assert_eq!(Ruleset::parse(&files).unwrap().digest, digest);
    assert_ne!(Ruleset::parse(&with("ruleset.toml", "attachments = 8", "attachments = 7")).unwrap().digest, digest);
}

/// Sets that are not built in, and say less than a whole set would.
#[test]
fn the_schema_for_extending_fits_the_sets_of_other_regions() {
    for id in ["duin-bollenstreek", "po-eindhoven"] {
        for name in ["ruleset.toml", "tlv.toml"] {
            let text = std::fs::read_to_string(format!("rules/{id}/{name}")).unwrap();
            let value = to_json(&text.parse::<toml::Table>().unwrap().into());
            let judge = lenient_judge(name);
            let found: Vec<String> =
                judge.iter_errors(&value).map(|error| format!("{} at {}", error, error.instance_path())).collect();
            assert!(found.is_empty(), "{id}/{name}: {found:#?}");
            assert!(!lenient_judge(name).is_valid(&serde_json::json!({ "onbekend": 1 })));
        }
    }
}

#[test]
fn every_rule_file_fits_the_published_schema() {
    for id in builtin_ids() {
        let files = builtin_set(id).unwrap();
        let extends = files.iter().any(|file| file.name == "ruleset.toml" && file.text.contains("\nextends = "));
        for file in files {
            let value = to_json(&file.text.parse::<toml::Table>().unwrap().into());
            // What a set that extends another leaves out, its base says.
            let judge = if extends { lenient_judge(&file.name) } else { judge(&file.name) };
            let found: Vec<String> =
                judge.iter_errors(&value).map(|error| format!("{} at {}", error, error.instance_path())).collect();
            assert!(found.is_empty(), "{id}/{}: {found:#?}", file.name);
        }
    }
}

/// The program and an independent judge of JSON Schema agree on what is no rule file.
#[test]
fn the_program_enforces_the_schema_that_it_publishes() {
    let broken = [
        ("tuinplek.toml", "months = 6", "maanden = 6"),
        ("tuinplek.toml", "months = 6", "months = 6, weeks = 3"),
        ("tuinplek.toml", "months = 6", "months = \"6\""),
        ("tuinplek.toml", "any-of = [[\"tuinplan\"]", "any-of = [[]"),
        ("tuinplek.toml", "rule.severity = \"error\"", "rule.severity = \"fout\""),
        ("tuinplek.toml", "system = ", "systeem = "),
        ("ruleset.toml", "version = \"3\"", "version = 3"),
        ("ruleset.toml", "attachments = 3", "attachments = 0"),
        ("ruleset.toml", "severity = \"note\"", "severity = \"note\", weight = 1"),
        ("documents.toml", "research = true", "research = 1"),
    ];
    for (name, from, to) in broken {
        let files = alone(name, from, to);
        let text = &files.iter().find(|file| file.name == name).unwrap().text;
        let value = to_json(&text.parse::<toml::Table>().unwrap().into());
        assert!(!judge(name).is_valid(&value), "the judge accepts {to:?}");
        assert!(!problems(&files).is_empty(), "the program accepts {to:?}");
    }
}

/// Every word of the vocabulary is taught: who writes a set reads one page.
#[test]
fn the_readme_teaches_every_word_of_the_schema() {
    let readme = std::fs::read_to_string("rules/README.md").unwrap();
    let joins = |letter: char| letter.is_alphanumeric() || letter == '-';
    let words: BTreeSet<&str> = readme.split(|letter| !joins(letter)).collect();
    let mut missing = Vec::new();
    untaught(&serde_json::from_str(schema()).unwrap(), &words, &mut missing);
    assert!(missing.is_empty(), "{missing:#?}");
}

fn untaught(schema: &Value, words: &BTreeSet<&str>, missing: &mut Vec<String>) {
    let Value::Object(table) = schema else { return };
    let keys = table.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.as_str());
    let values = table.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    missing.extend(keys.chain(values).filter(|word| !words.contains(word)).map(str::to_owned));
    for part in ["$defs", "properties"] {
        table
            .get(part)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .for_each(|(_, below)| untaught(below, words, missing));
    }
    table.get("items").into_iter().for_each(|below| untaught(below, words, missing));
}

fn lenient_judge(file: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&schema_of(file, &schema_for_extending())).unwrap()
}

fn judge(file: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&schema_of(file, schema())).unwrap()
}

fn schema_of(file: &str, schema: &str) -> Value {
    let definition = match file {
        "ruleset.toml" => "ruleset",
        "documents.toml" => "documents",
        _ => "request-type",
    };
    let mut schema: Value = serde_json::from_str(schema).unwrap();
    schema.as_object_mut().unwrap().remove("anyOf");
    schema["$ref"] = format!("#/$defs/{definition}").into();
    schema
}

fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), to_json(value))).collect(),
        toml::Value::Array(list) => list.iter().map(to_json).collect(),
        toml::Value::String(text) => text.clone().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(truth) => (*truth).into(),
        toml::Value::Datetime(day) => day.to_string().into(),
    }
}

#[test]
fn every_machine_of_statuses_is_sound() {
    for request_type in builtin().request_types {
        let life = &request_type.lifecycle;
        let id = request_type.id.as_str();
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        for _ in 0..=life.transitions.len() {
            for step in &life.transitions {
                if step.from.is_empty() || step.from.iter().any(|from| reached.contains(from.as_str())) {
                    reached.insert(&step.to);
                }
            }
        }
        let exits: BTreeMap<&str, usize> = life
            .statuses
            .iter()
            .map(|status| {
                let leaves =
                    life.transitions.iter().filter(|step| step.to != status.id && step.from.contains(&status.id));
                (status.id.as_str(), leaves.count())
            })
            .collect();
        for status in &life.statuses {
            assert!(reached.contains(status.id.as_str()), "{id}: {} is never reached", status.id);
            assert_eq!(status.terminal, exits[status.id.as_str()] == 0, "{id}: exits of {}", status.id);
            assert!(
                life.actions.iter().any(|action| action.statuses.contains(&status.id)) || status.terminal,
                "{id}: nothing to do in {}",
                status.id
            );
        }
        for step in &life.transitions {
            let target = life.statuses.iter().find(|status| status.id == step.to).unwrap();
            assert!(step.by.iter().all(|actor| target.set_by.contains(actor)), "{id}: {} is set by others", step.to);
        }
    }
}
