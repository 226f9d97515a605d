//! The command that settles a finding, as a shell takes it: whatever a folder or a file is called, it stays a name.
//! Never runs anything.

use crate::dossier::{DossierPath, KindId};
use crate::finding::{Code, Settle};
use crate::language::Language;

/// What a person said in this command and has to say again in the next one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Repeat {
    /// Whose rules (`--rules`).
    pub rules: Option<String>,
    /// What is asked for (`--type`).
    pub request_type: Option<String>,
}

impl Repeat {
    /// A folder as a command names it, and whose rules judge what is in it.
    pub fn place(&self, folder: &str) -> String {
        quoted(folder) + &self.rules()
    }

    /// The rules again, with a space before them; nothing where none were given.
    pub fn rules(&self) -> String {
        self.rules.as_deref().map_or_else(String::new, |rules| format!(" --rules {}", quoted(rules)))
    }

    /// The request type again, likewise.
    pub fn request_type(&self) -> String {
        self.request_type.as_deref().map_or_else(String::new, |id| format!(" --type {}", quoted(id)))
    }
}

/// Writes the command that settles a finding of this code in this folder; words in capitals are for the reader to
/// fill in.
pub fn command(settle: &Settle, code: Code, folder: &str, repeat: &Repeat, language: Language) -> String {
    written(settle, code, folder, repeat, language) + &repeat.rules()
}

fn written(settle: &Settle, code: Code, folder: &str, repeat: &Repeat, language: Language) -> String {
    let (name, reason, day, kind) = match language {
        Language::Dutch => ("NAAM", "REDEN", "JJJJ-MM-DD", "SOORT"),
        Language::English => ("NAME", "REASON", "YYYY-MM-DD", "KIND"),
    };
    let folder = quoted(folder);
    match settle {
        Settle::Init => format!("compleet init {folder}{}", repeat.request_type()),
        Settle::Placeholder => format!("compleet init {folder} --leeg"),
        Settle::Confirm(what) => format!("compleet confirm {folder} {} --by \"{name}\"", quoted(what)),
        Settle::Date(file) => {
            format!("compleet confirm {folder} {} --date {day} --by \"{name}\"", quoted(file.as_str()))
        }
        Settle::Kind(file, kinds) => {
            let kinds = match &kinds[..] {
                [] => format!(" --as {kind}"),
                kinds => kinds.iter().map(|kind| format!(" --as {kind}")).collect(),
            };
            format!("compleet confirm {folder} {}{kinds} --by \"{name}\"", quoted(file.as_str()))
        }
        Settle::Unwaive { code, file, kind } => {
            format!("compleet waive {folder} {}{} --undo", quoted(code), about(file.as_ref(), kind.as_ref()))
        }
        Settle::Note(field) => format!("compleet init {folder} --set {field}={day}"),
        Settle::Waive { file, kind } => {
            let about = about(file.as_ref(), kind.as_ref());
            format!("compleet waive {folder} {code}{about} --reason \"{reason}\" --by \"{name}\"")
        }
    }
}

/// The first words of commands: where one stands in a sentence, it is kept on one line.
pub const COMMANDS: &[&str] = &[
    "cache",
    "check",
    "completions",
    "confirm",
    "contact",
    "explain",
    "init",
    "key",
    "man",
    "mend",
    "open",
    "pack",
    "receive",
    "register",
    "rules",
    "status",
    "unpack",
    "verify",
    "waive",
];

fn about(file: Option<&DossierPath>, kind: Option<&KindId>) -> String {
    match (file, kind) {
        (Some(file), _) => format!(" --file {}", quoted(file.as_str())),
        (None, Some(kind)) => format!(" --kind {kind}"),
        (None, None) => String::new(),
    }
}

/// Whose rules a command line follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shell {
    /// Unix: a backslash is an order, and one kind of single quote is one.
    Posix,
    /// Windows: a backslash parts folders, and curly quotes count as straight ones.
    PowerShell,
}

/// Spells a name of others so that the user's shell takes it for that name and does nothing with it. One that begins
/// with a dash gets its folder before it, so that nobody takes it for an option.
pub fn quoted(text: &str) -> String {
    quoted_for(text, if cfg!(windows) { Shell::PowerShell } else { Shell::Posix })
}

fn quoted_for(text: &str, shell: Shell) -> String {
    let text = if text.starts_with('-') { format!("./{text}") } else { text.to_owned() };
    let parts = |letter: char| letter == '\\' && shell == Shell::PowerShell;
    let plain =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | '/' | ':') || parts(letter);
    // Between double quotes a shell still looks for these; cmd.exe, and a shell's history, for the last two.
    let obeyed = |letter: char| {
        matches!(letter, '"' | '$' | '`' | '%' | '!') || letter.is_control() || letter == '\\' && !parts(letter)
    };
    let curly = |letter: char| shell == Shell::PowerShell && matches!(letter, '\u{2018}'..='\u{201e}');
    if !text.is_empty() && text.chars().all(plain) {
        text
    } else if !text.contains(obeyed) && !text.contains(curly) {
        format!("\"{text}\"")
    } else {
        format!("'{}'", single(&text, shell))
    }
}

/// What stands between single quotes, where a shell looks for nothing but the next single quote.
fn single(text: &str, shell: Shell) -> String {
    match shell {
        Shell::Posix => text.replace('\'', "'\\''"),
        Shell::PowerShell => {
            let twice = |letter: char| matches!(letter, '\'' | '\u{2018}'..='\u{201b}');
            text.chars().flat_map(|letter| std::iter::repeat_n(letter, if twice(letter) { 2 } else { 1 })).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_quoted_no_more_than_it_must_be() {
        let both = |text: &str| [quoted_for(text, Shell::Posix), quoted_for(text, Shell::PowerShell)];
        assert_eq!(both("alles/dossier-14.b"), ["alles/dossier-14.b", "alles/dossier-14.b"]);
        assert_eq!(both("Één plan.pdf"), ["\"Één plan.pdf\"", "\"Één plan.pdf\""]);
        assert_eq!(both("C:\\Users\\d 1"), ["'C:\\Users\\d 1'", "\"C:\\Users\\d 1\""]);
        assert_eq!(both("C:\\Users\\d1"), ["'C:\\Users\\d1'", "C:\\Users\\d1"]);
        assert_eq!(both(""), ["\"\"", "\"\""]);
        assert_eq!(both("'d'"), ["\"'d'\"", "\"'d'\""]);
    }

    #[test]
    fn nothing_in_a_name_is_run() {
        let both = |text: &str| [quoted_for(text, Shell::Posix), quoted_for(text, Shell::PowerShell)];
        assert_eq!(both("$(rm x)"), ["'$(rm x)'", "'$(rm x)'"]);
        assert_eq!(both("a`b`.pdf"), ["'a`b`.pdf'", "'a`b`.pdf'"]);
        assert_eq!(both("it's $x"), ["'it'\\''s $x'", "'it''s $x'"]);
        assert_eq!(both("a\"; b"), ["'a\"; b'", "'a\"; b'"]);
        assert_eq!(both("%PATH%"), ["'%PATH%'", "'%PATH%'"]);
        assert_eq!(both("a ”; b"), ["\"a ”; b\"", "'a ”; b'"]);
        assert_eq!(both("a’ $b"), ["'a’ $b'", "'a’’ $b'"]);
        assert_eq!(both("--help"), ["./--help", "./--help"]);
        assert_eq!(both("-r $x"), ["'./-r $x'", "'./-r $x'"]);
    }
}
