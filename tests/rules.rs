//! The rules that are built in, and what is said of broken ones.

use compleet::finding::Code;
use compleet::rules::{Ruleset, builtin_files};

#[test]
fn the_builtin_rules_are_sound() {
    match Ruleset::parse(&builtin_files()) {
        Ok(rules) => assert_eq!(rules.codes.len(), Code::ALL.len()),
        Err(problems) => panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()),
    }
}
