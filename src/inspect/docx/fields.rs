//! What a field of Word would start or fetch when it is brought up to date.
//! Never follows one.

use super::is_elsewhere;
use crate::dossier::ActiveContent;

/// The most that is kept of a field's code, in bytes: those that act say so at their start.
pub(super) const CODE_BYTES: usize = 4096;

/// Returns what a field could do, by its code: `DDEAUTO c:\\windows\\... `, `INCLUDEPICTURE "https://..."`.
pub(super) fn acts(code: &str) -> Option<ActiveContent> {
    let mut words = words(code);
    match words.next()?.to_ascii_uppercase().as_str() {
        "DDE" | "DDEAUTO" => Some(ActiveContent::Launch),
        "INCLUDETEXT" | "INCLUDEPICTURE" | "INCLUDE" | "IMPORT" | "LINK" | "RD" | "DATABASE" => {
            words.any(|word| is_elsewhere(&word)).then_some(ActiveContent::ExternalLink)
        }
        _ => None,
    }
}

/// The words of a code; what stands between quotation marks is one, in which a backslash is written twice.
fn words(code: &str) -> impl Iterator<Item = String> + '_ {
    let mut rest = code.trim_start();
    std::iter::from_fn(move || {
        let quoted = rest.strip_prefix(['"', '\u{201c}', '\u{201d}']);
        let (word, behind) = match quoted {
            Some(inner) => inner.split_once(['"', '\u{201c}', '\u{201d}']).unwrap_or((inner, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        rest = behind.trim_start();
        (quoted.is_some() || !word.is_empty()).then(|| word.replace("\\\\", "\\"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_starts_or_fetches_something_is_told_from_what_counts_pages() {
        let launch = Some(ActiveContent::Launch);
        let link = Some(ActiveContent::ExternalLink);
        assert_eq!(acts(r#" DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" "#), launch);
        assert_eq!(acts(r#"dde excel "rooster" "a1""#), launch);
        assert_eq!(acts(r#" INCLUDEPICTURE "https://elders.example/a b.png" \* MERGEFORMATINET "#), link);
        assert_eq!(acts(r#" INCLUDETEXT "\\\\server\\map\\tekst.docx" "#), link);
        assert_eq!(acts(r#" INCLUDEPICTURE "C:\\Users\\jan\\logo.png" "#), None);
        assert_eq!(acts(" PAGE \\* MERGEFORMAT "), None);
        assert_eq!(acts(r#" HYPERLINK "https://school.example" "#), None);
        assert_eq!(acts("  "), None);
    }
}
