//! Why the system refused, in words that help; its own words only where it has better ones.
//! Never says what to do: whoever asks knows what was being done.

use crate::language::Language;
use std::io::{self, ErrorKind};

/// The same in Dutch and in English.
type Words = (&'static str, &'static str);

const HELD: Words = ("een ander programma houdt het open", "another program holds it open");
const NETWORK: Words = ("de netwerkschijf is niet te bereiken", "the network drive cannot be reached");
const DISK: Words = ("de schijf gaf een fout", "the disk failed");

/// Returns the reason, as the end of a sentence.
pub(crate) fn reason(error: &io::Error, language: Language) -> String {
    let held = crate::files::is_held(error).then_some(HELD);
    let own = (error.kind() == ErrorKind::Other && error.get_ref().is_none() && error.raw_os_error().is_none())
        .then_some(("compleet zelf maakte een fout", "compleet itself made a mistake"));
    match held.or_else(|| kind(error.kind())).or_else(|| number(error.raw_os_error()?)).or(own) {
        Some((nl, en)) => language.pick(nl, en).to_owned(),
        None => language.pick(format!("het systeem meldt ‘{error}’"), error.to_string()),
    }
}

fn kind(kind: ErrorKind) -> Option<Words> {
    Some(match kind {
        ErrorKind::PermissionDenied => ("u hebt daar geen rechten voor", "you have no permission"),
        ErrorKind::NotFound => ("het is er niet", "it is not there"),
        ErrorKind::AlreadyExists => ("het is er al", "it is there already"),
        ErrorKind::ReadOnlyFilesystem => ("op deze plek kan niet worden geschreven", "this place cannot be written to"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ("de schijf is vol", "the disk is full"),
        ErrorKind::FileTooLarge => ("het is te groot", "it is too large"),
        ErrorKind::InvalidData => ("het is geen UTF-8", "it is not UTF-8"),
        ErrorKind::InvalidInput => ("het is geen gewoon bestand", "it is no ordinary file"),
        ErrorKind::IsADirectory => ("het is een map", "it is a folder"),
        ErrorKind::NotADirectory => ("een deel van het pad is geen map", "a part of the path is no folder"),
        ErrorKind::InvalidFilename => {
            ("die naam kan hier niet, of is te lang", "that name cannot be used here, or is too long")
        }
        ErrorKind::UnexpectedEof => ("het is afgebroken", "it is cut off"),
        ErrorKind::TimedOut => ("het duurde te lang", "it took too long"),
        ErrorKind::ResourceBusy => HELD,
        ErrorKind::NetworkDown
        | ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::ConnectionReset
        | ErrorKind::StaleNetworkFileHandle => NETWORK,
        _ => return None,
    })
}

/// What the library has no name for.
#[cfg(windows)]
fn number(code: i32) -> Option<Words> {
    match code {
        21 => Some(("de schijf is niet klaar", "the drive is not ready")),
        23 | 1117 => Some(DISK),
        53 | 59 | 64 | 67 | 1231 => Some(NETWORK),
        362..=404 => Some(("het bestand staat nog in de cloud", "the file is still in the cloud")),
        _ => None,
    }
}

#[cfg(not(windows))]
fn number(code: i32) -> Option<Words> {
    match code {
        5 => Some(DISK),
        23 | 24 => Some(("er staan te veel bestanden tegelijk open", "too many files are open at a time")),
        // Linux, and macOS.
        40 | 62 => Some(("de verwijzingen draaien in een kring rond", "the links go round in a circle")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_often_is_said_in_the_readers_language() {
        let kinds = [ErrorKind::PermissionDenied, ErrorKind::IsADirectory, ErrorKind::InvalidInput, ErrorKind::Other];
        for kind in kinds {
            let said = [Language::Dutch, Language::English].map(|language| reason(&kind.into(), language));
            assert_ne!(said[0], said[1]);
            assert!(!said[0].contains("system"), "{said:?}");
        }
        for code in if cfg!(windows) { [23, 53] } else { [5, 24] } {
            let error = io::Error::from_raw_os_error(code);
            assert!(!reason(&error, Language::Dutch).contains("os error"), "{error}");
        }
        let rare = reason(&io::Error::from_raw_os_error(71), Language::Dutch);
        assert!(rare.starts_with("het systeem meldt ‘"), "{rare}");
    }
}
