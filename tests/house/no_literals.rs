//! What a region may decide stands in its rules, never in the program: no kind of document, request type, status,
//! title, question or precondition of the built-in rules is a literal in `src`.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use compleet::rules::{builtin, builtin_ids};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The one file that names rule files and their sets, because it builds them in.
const NAMES_RULE_FILES: &str = "src/rules/builtin.rs";

/// The id of a kind that is a word of everyday Dutch, too ("op 12 maart", "op den Akker", the key of a day in
/// `dossier.toml`): that it stands alone in a literal says nothing.
const ALSO_A_WORD: &str = "op";

#[test]
fn no_word_of_a_region_stands_in_the_program() {
    let words = words_of_the_region();
    let mut found = Vec::new();
    for file in sources() {
        let source = fs::read_to_string(&file).unwrap();
        for literal in literals(&without_tests(&tokens(&source))) {
            if file.ends_with(NAMES_RULE_FILES) && (literal.ends_with(".toml") || builtin_ids().any(|id| id == literal))
            {
                continue;
            }
            if literal == ALSO_A_WORD {
                continue;
            }
            found.extend(
                words
                    .iter()
                    .filter(|word| speaks(&literal, word))
                    .map(|word| format!("{}: {word:?} in {literal:?}", file.display())),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

fn words_of_the_region() -> BTreeSet<String> {
    let rules = builtin();
    let mut words: BTreeSet<String> = rules.kinds.iter().map(|kind| kind.id.to_string()).collect();
    words.extend(rules.kinds.iter().flat_map(|kind| &kind.questions).map(|question| question.id.to_string()));
    words.extend([rules.id.clone(), rules.name.clone()]);
    for request_type in &rules.request_types {
        words.insert(request_type.id.to_string());
        words.extend(request_type.titles.iter().cloned());
        words.extend(request_type.preconditions.iter().map(|precondition| precondition.id.to_string()));
        for status in &request_type.lifecycle.statuses {
            words.extend([status.id.clone(), status.name.clone()]);
            words.extend(status.aliases.iter().cloned());
        }
    }
    assert!(words.len() > 100);
    words
}

/// Says whether a literal is the word, or holds it where it cannot be a word of everyday speech.
fn speaks(literal: &str, word: &str) -> bool {
    if literal.trim().eq_ignore_ascii_case(word) {
        return true;
    }
    let unmistakable = word.contains('-') || (word.contains(' ') && word.chars().any(char::is_uppercase));
    unmistakable
        && literal.match_indices(word).any(|(at, _)| {
            let joined = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
            !joined(literal[..at].chars().next_back()) && !joined(literal[at + word.len()..].chars().next())
        })
}

/// Every source file outside the modules that are only there for tests.
fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let tests: Vec<PathBuf> = files.iter().flat_map(|file| test_modules(file)).collect();
    files.retain(|file| !tests.iter().any(|module| file.starts_with(module) || file.with_extension("") == *module));
    assert!(files.len() > 20);
    files
}

/// The paths, without `.rs`, of the modules that a file declares for tests only.
fn test_modules(file: &Path) -> Vec<PathBuf> {
    let inside = match file.file_name().and_then(|name| name.to_str()) {
        Some("mod.rs" | "lib.rs" | "main.rs") => file.parent().unwrap().to_path_buf(),
        _ => file.with_extension(""),
    };
    let source = fs::read_to_string(file).unwrap();
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let declared = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
    let names = declared.filter_map(|pair| pair[1].strip_prefix("mod ")?.strip_suffix(';'));
    names.map(|name| inside.join(name)).collect()
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Literal(String),
    Other(char),
}

fn literals(tokens: &[Token]) -> Vec<String> {
    tokens
        .iter()
        .filter_map(|token| match token {
            Token::Literal(text) => Some(text.clone()),
            Token::Other(_) => None,
        })
        .collect()
}

/// Splits Rust into string literals and the letters between them; comments and white space go.
fn tokens(source: &str) -> Vec<Token> {
    let letters: Vec<char> = source.chars().collect();
    let starts =
        |at: usize, text: &str| text.chars().enumerate().all(|(nth, letter)| letters.get(at + nth) == Some(&letter));
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if starts(at, "//") {
            at += letters[at..].iter().take_while(|letter| **letter != '\n').count();
        } else if starts(at, "/*") {
            let end = (at..letters.len()).find(|end| starts(*end, "*/")).unwrap_or(letters.len());
            at = end + 2;
        } else if letters[at] == 'r'
            && (starts(at, "r\"") || starts(at, "r#"))
            && !at.checked_sub(1).is_some_and(|before| letters[before].is_alphanumeric() && letters[before] != 'b')
        {
            let marks = letters[at + 1..].iter().take_while(|letter| **letter == '#').count();
            if letters.get(at + 1 + marks) != Some(&'"') {
                tokens.push(Token::Other('r'));
                at += 1;
                continue;
            }
            let closing = format!("\"{}", "#".repeat(marks));
            let begin = at + 2 + marks;
            let end = (begin..letters.len()).find(|end| starts(*end, &closing)).unwrap();
            tokens.push(Token::Literal(letters[begin..end].iter().collect()));
            at = end + 1 + marks;
        } else if letters[at] == '"' {
            let mut end = at + 1;
            while letters[end] != '"' {
                end += if letters[end] == '\\' { 2 } else { 1 };
            }
            tokens.push(Token::Literal(letters[at + 1..end].iter().collect()));
            at = end + 1;
        } else if letters[at] == '\'' && (letters.get(at + 1) == Some(&'\\') || letters.get(at + 2) == Some(&'\'')) {
            let end = (at + 2..letters.len())
                .find(|end| letters[*end] == '\'' && (letters[end - 1] != '\\' || letters[end - 2] == '\\'));
            at = end.unwrap() + 1;
        } else {
            if !letters[at].is_whitespace() {
                tokens.push(Token::Other(letters[at]));
            }
            at += 1;
        }
    }
    tokens
}

/// Leaves out every item that `#[cfg(test)]` stands before.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let mark: Vec<Token> = "#[cfg(test)]".chars().map(Token::Other).collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at..].starts_with(&mark) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        at += mark.len();
        loop {
            match tokens.get(at) {
                Some(Token::Other('{')) => depth += 1,
                Some(Token::Other('}')) => depth -= 1,
                None => break,
                _ => {}
            }
            at += 1;
            if depth == 0 && matches!(tokens[at - 1], Token::Other('}' | ';')) {
                break;
            }
        }
    }
    kept
}

/// Where a school files is the region's to say: no channel and no system is named, whatever a sentence says of it.
#[test]
fn no_channel_of_a_region_stands_in_the_program() {
    let rules = builtin();
    let channels = rules.channels.iter().map(|channel| channel.name.clone());
    let systems = rules.request_types.iter().map(|request_type| request_type.system.clone());
    let named = |name: &String| name.chars().any(char::is_uppercase);
    let names: BTreeSet<String> = channels.chain(systems).filter(named).collect();
    assert!(names.len() > 5 && names.contains("Kindkans") && names.contains("ParnasSys"), "{names:?}");
    let mut found = Vec::new();
    for file in sources() {
        let source = fs::read_to_string(&file).unwrap();
        for literal in literals(&without_tests(&tokens(&source))) {
            let own = names.iter().filter(|name| literal.contains(name.as_str()));
            found.extend(own.map(|name| format!("{}: {name:?} in {literal:?}", file.display())));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// What research is, is the region's to say: what reads documents and judges them knows no word for it.
#[test]
fn no_word_for_research_stands_where_documents_are_judged() {
    let judges = ["recognise", "check", "lifecycle", "rules", "finding"].map(|module| Path::new("src").join(module));
    let mut found = Vec::new();
    let mut looked = 0;
    for file in sources().into_iter().filter(|file| judges.iter().any(|module| file.starts_with(module))) {
        if file.file_name().is_some_and(|name| name == "tests.rs") {
            continue;
        }
        looked += 1;
        let source = fs::read_to_string(&file).unwrap();
        let own = literals(&without_tests(&tokens(&source)));
        let speaks = own.iter().filter(|literal| literal.to_lowercase().contains("onderzoek"));
        found.extend(speaks.map(|literal| format!("{}: {literal:?}", file.display())));
    }
    assert!(looked > 50 && found.is_empty(), "{looked}: {found:#?}");
}

/// Which files may be filed is the region's to say: a format is taken or refused in one place, by its limits.
#[test]
fn no_accepted_format_is_decided_in_the_program() {
    let decides = |file: &Path| fs::read_to_string(file).unwrap().contains("limits.takes(");
    let deciding: Vec<PathBuf> = sources().into_iter().filter(|file| decides(file)).collect();
    assert_eq!(deciding, [PathBuf::from("src/check/file.rs")]);
}

#[test]
fn the_reader_of_sources_finds_what_it_must() {
    let source = r##"
        // "in a comment" 'a
        fn one<'a>() -> &'a str { let quote = '"'; let other = '\''; "een \" twee" }
        #[cfg(test)]
        mod tests { const NO: &str = "no { } \" one"; }
        const RAW: &str = r#"three "3""#;
        /* "not this" */ const FOUR: &[u8] = b"four";
    "##;
    assert_eq!(literals(&without_tests(&tokens(source))), ["een \\\" twee", "three \"3\"", "four"]);
    assert!(
        speaks("tlv", "tlv")
            && speaks("use --type advies-kort here", "advies-kort")
            && speaks("TLV Aanmelding!", "TLV Aanmelding")
    );
    assert!(!speaks("documenten op de schijf", "op") && !speaks("advies-korter", "advies-kort"));
}
