//! The command that settles a finding.
//! Never runs anything.

use crate::finding::{Code, Settle};
use crate::language::Language;

/// Writes the command that settles a finding of this code in this folder; words in capitals are for the reader to
/// fill in.
pub fn command(settle: &Settle, code: Code, folder: &str, language: Language) -> String {
    let (name, reason, day, kind) = match language {
        Language::Dutch => ("NAAM", "REDEN", "JJJJ-MM-DD", "SOORT"),
        Language::English => ("NAME", "REASON", "YYYY-MM-DD", "KIND"),
    };
    let folder = quoted(folder);
    match settle {
        Settle::Init => format!("compleet init {folder}"),
        Settle::Placeholder => format!("compleet init {folder} --leeg"),
        Settle::Confirm(what) => format!("compleet confirm {folder} {} --by \"{name}\"", quoted(what)),
        Settle::Date(file) => {
            format!("compleet confirm {folder} {} --date {day} --by \"{name}\"", quoted(file.as_str()))
        }
        Settle::Kind(file) => {
            format!("compleet confirm {folder} {} --as {kind} --by \"{name}\"", quoted(file.as_str()))
        }
        Settle::Waive { file, kind } => {
            let about = match (file, kind) {
                (Some(file), _) => format!(" --file {}", quoted(file.as_str())),
                (None, Some(kind)) => format!(" --kind {kind}"),
                (None, None) => String::new(),
            };
            format!("compleet waive {folder} {code}{about} --reason \"{reason}\" --by \"{name}\"")
        }
    }
}

/// Quotes what a shell would take apart. Double quotes are understood by every shell of Windows and by Unix ones.
pub fn quoted(text: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/' | '\\' | ':');
    if !text.is_empty() && text.chars().all(plain) { text.to_owned() } else { format!("\"{text}\"") }
}
