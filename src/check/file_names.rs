//! Whether a file's name says what the file is, on every system.
//! Never looks inside the file.

use super::case::Case;
use super::file::File;
use super::formats::extension;
use crate::dossier::CuePlace;
use crate::finding::{Cause, Finding, NameProblem};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for file in &case.files {
        // One new name mends them all, so a file has one line: the heaviest.
        let Some(problem) = problem(case, file) else { continue };
        let says_nothing = problem == NameProblem::Meaningless;
        let cause = Cause::UnclearFilename { problem, extension: extension(file) };
        findings.push(match says_nothing {
            true => case.otherwise(cause, file.place()),
            false => case.finding(cause, file.place()),
        });
    }
}

fn problem(case: &Case, file: &File) -> Option<NameProblem> {
    let path = file.path();
    let (length, max) = (path.file_name().chars().count(), case.request.limits.file_name);
    let names = &case.names;
    let (stem, is_known) = (path.stem(), is_known_by_name(file));
    let pupil = case.details.and_then(|details| details.pupil.as_ref()?.name.as_deref());
    let lacks = |name: &str| !names_pupil(stem, name);
    if !is_known && names.is_meaningless(stem) {
        Some(NameProblem::Meaningless)
    } else if path.as_str().split('/').any(is_refused) {
        Some(NameProblem::Refused)
    } else if let Some(which) = refused_characters(path.as_str()) {
        Some(NameProblem::Characters { which })
    } else if length > max {
        Some(NameProblem::TooLong { length, max })
    } else if !is_known && names.is_vague(stem) {
        Some(NameProblem::Vague)
    } else if case.request.limits.name_of_pupil && !file.placeholder && pupil.is_some_and(lacks) {
        Some(NameProblem::WithoutPupil)
    } else {
        None
    }
}

/// Says whether every part of a name stands in the name of a file, whatever its accents and capitals.
fn names_pupil(stem: &str, name: &str) -> bool {
    let plain = |text: &str| {
        let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
        letters.map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect::<String>()
    };
    let (stem, name) = (plain(stem), plain(name));
    name.split_whitespace().all(|part| stem.split_whitespace().any(|own| own == part))
}

/// Names that Windows keeps for its devices, whatever stands behind the dot, and names that it cannot end.
fn is_refused(part: &str) -> bool {
    if part.ends_with(['.', ' ']) {
        return true;
    }
    let device = part.split('.').next().unwrap_or(part).trim_end().to_ascii_uppercase();
    let numbered = |name: &str| {
        let number = device.strip_prefix(name).map(|rest| rest.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some(['1'..='9' | '\u{b9}' | '\u{b2}' | '\u{b3}']))
    };
    matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

/// The characters that Windows refuses, each once, in the order in which they stand; control characters as a code.
fn refused_characters(path: &str) -> Option<String> {
    let mut seen: Vec<char> = Vec::new();
    for letter in path.chars().filter(|letter| is_refused_character(*letter)) {
        if !seen.contains(&letter) {
            seen.push(letter);
        }
    }
    let shown = seen.iter().map(|letter| match letter.is_control() {
        true => format!("U+{:04X}", u32::from(*letter)),
        false => letter.to_string(),
    });
    let which = shown.collect::<Vec<_>>().join(" ");
    (!which.is_empty()).then_some(which)
}

fn is_refused_character(letter: char) -> bool {
    matches!(letter, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*') || letter.is_control()
}

/// A name by which the file is known says enough, however short it is: the field is full of abbreviations.
fn is_known_by_name(file: &File) -> bool {
    let mut cues = file.attachment.reading.kinds.iter().flat_map(|kind| &kind.cues);
    file.placeholder || cues.any(|cue| cue.place == CuePlace::FileName)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_keeps_names_whatever_their_extension() {
        for name in ["con.pdf", "AUX", "nul.tar.gz", "com1.docx", "LPT\u{b2}.pdf", "verslag.", "map "] {
            assert!(is_refused(name), "{name}");
        }
        for name in ["contact.pdf", "com.pdf", "com10.pdf", "auxiliair.pdf", ".verborgen"] {
            assert!(!is_refused(name), "{name}");
        }
    }

    #[test]
    fn each_refused_character_is_shown_once() {
        assert_eq!(refused_characters("a?b?c:.pdf").as_deref(), Some("? :"));
        assert_eq!(refused_characters("a\tb.pdf").as_deref(), Some("U+0009"));
        assert_eq!(refused_characters("map/Zo\u{eb} & co (1).pdf"), None);
    }
}
