//! Makes text comparable: one spelling of letters, one sort of space, no invisible marks.
//! Never changes words, case or order.

use crate::dossier::{Line, Role};
use unicode_normalization::UnicodeNormalization;

/// Normalises a line: NFKC, soft hyphens and control characters out, white space folded, ends trimmed.
pub(super) fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for character in text.nfkc() {
        if character.is_whitespace() {
            space = true;
        } else if !is_invisible(character) {
            if space && !out.is_empty() {
                out.push(' ');
            }
            space = false;
            out.push(character);
        }
    }
    out
}

/// Whether a character shows nothing and stands for nothing.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
            | '\u{feff}' | '\u{fffd}' | '\u{fff9}'..='\u{fffb}')
}

/// Adds a line, unless nothing is left of it.
pub(super) fn push_line(lines: &mut Vec<Line>, text: &str, role: Role) {
    let text = normalise(text);
    if !text.is_empty() {
        lines.push(Line::new(text, role));
    }
}

/// Joins a word that was broken at the end of a line: `ontwikkelings-` and `perspectief is` become
/// `ontwikkelingsperspectief` and `is`. Keeps the hyphen of a list (`lees-` before `en schrijfvaardigheid`).
/// Returns what is left of the second line, or none where the lines do not belong together.
pub(super) fn join_hyphen(first: &str, second: &str) -> Option<(String, String)> {
    let stem = first.strip_suffix(['-', '\u{2010}'])?;
    if !stem.chars().next_back()?.is_lowercase() || !second.chars().next()?.is_lowercase() {
        return None;
    }
    let (word, rest) = second.split_once(' ').unwrap_or((second, ""));
    if matches!(word, "en" | "of" | "and" | "or" | "tot" | "als" | "dan" | "respectievelijk") {
        return None;
    }
    Some((format!("{stem}{word}"), rest.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_ligatures_and_soft_hyphens_do_not_hide_a_word() {
        assert_eq!(
            normalise("  De\u{a0}\u{fb01}ets  van\tin\u{ad}tern\n begeleider "),
            "De fiets van intern begeleider"
        );
        assert_eq!(normalise("e\u{301}e\u{301}n"), "één");
        assert_eq!(normalise("\u{ad} \u{feff}"), "");
    }

    #[test]
    fn a_broken_word_is_joined_and_a_list_of_words_is_not() {
        let joined = join_hyphen("het ontwikkelings-", "perspectief is af");
        assert_eq!(joined, Some(("het ontwikkelingsperspectief".into(), "is af".into())));
        assert_eq!(join_hyphen("lees-", "en schrijfvaardigheid"), None);
        assert_eq!(join_hyphen("SEO-", "lijst"), None);
        assert_eq!(join_hyphen("12-", "3"), None);
    }
}
