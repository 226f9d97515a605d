//! When two spellings name the same file: Windows and macOS spell what Linux keeps apart.
//! Never looks at a disk.

use unicode_normalization::UnicodeNormalization;

/// Folds a path for comparison: composed letters, lower case, `/` between its parts.
pub(super) fn fold_path(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).map(|letter| if letter == '\\' { '/' } else { letter }).collect()
}

/// Says whether two paths name the same file.
pub(super) fn same_path(one: &str, other: &str) -> bool {
    fold_path(one) == fold_path(other)
}

/// Folds a file name without its extension for comparison with words of the rules: separators become spaces, and the
/// number that a browser or the Explorer adds to a copy ("leeg (1)") goes.
pub(super) fn fold_stem(stem: &str) -> String {
    let spaced: String = fold_path(stem)
        .chars()
        .map(|letter| if matches!(letter, '_' | '-' | '.' | '+') { ' ' } else { letter })
        .collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let end = match words.split_last() {
        Some((last, rest)) if !rest.is_empty() && is_copy_number(last) => rest.len(),
        _ => words.len(),
    };
    words[..end].join(" ")
}

fn is_copy_number(word: &str) -> bool {
    word.strip_prefix('(')
        .and_then(|word| word.strip_suffix(')'))
        .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decomposed_letter_and_a_capital_name_the_same_file() {
        assert!(same_path("Zoe\u{308}.PDF", "zo\u{eb}.pdf"));
        assert!(!same_path("Zoe.pdf", "zo\u{eb}.pdf"));
    }

    #[test]
    fn the_number_of_a_copy_does_not_count() {
        assert_eq!(fold_stem("Leeg (1)"), "leeg");
        assert_eq!(fold_stem("Toelichting_onderwijsbehoeften"), "toelichting onderwijsbehoeften");
        assert_eq!(fold_stem("(1)"), "(1)");
    }
}
