//! Any text as a file of rules is read or refused with its place, and what is read can be used.
#![no_main]

use compleet::dossier::{DossierPath, Facts, Line, Page, Role};
use compleet::recognise::Recogniser;
use compleet::rules::{RuleFile, Ruleset, builtin_files};
use libfuzzer_sys::fuzz_target;

/// The files that stay; `seeds.py` numbers its seeds by this list.
const KEPT: [&str; 3] = ["documents.toml", "ruleset.toml", "tlv.toml"];

fuzz_target!(|data: &[u8]| {
    let Some((which, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    // One request type of them all: the others cost time and add nothing.
    let mut files = builtin_files();
    files.retain(|file| KEPT.contains(&file.name.as_str()));
    let which = usize::from(*which) % (files.len() + 1);
    match files.get_mut(which) {
        Some(file) => *file = RuleFile::new(file.name.clone(), text),
        None => files.push(RuleFile::new("nieuw-type.toml", text)),
    }
    match Ruleset::parse(&files) {
        Ok(rules) => {
            let words = "Naam leerling: Sam. Datum onderzoek: 12 maart 2024. Welke ondersteuning verlangt u? Geen.";
            let line = Line { text: words.to_owned(), role: Role::Body, beside: false, at: None };
            let page = Page { lines: vec![line], ..Page::default() };
            let facts = Facts { pages: vec![page], ..Facts::default() };
            let _ = Recogniser::new(&rules).read(&DossierPath::new("verslag.pdf"), &facts);
        }
        Err(problems) => {
            assert!(!problems.is_empty(), "what is refused says why");
            assert!(problems.iter().all(|problem| problem.line > 0 && problem.column > 0));
        }
    }
});
