//! When two spellings name the same file: Windows and macOS spell what Linux keeps apart.
//! Never looks at a disk.

use unicode_normalization::UnicodeNormalization;

/// Folds a path for comparison: composed letters, lower case, `/` between its parts.
pub(super) fn fold_path(path: &str) -> String {
    path.nfc().flat_map(char::to_lowercase).map(|letter| if letter == '\\' { '/' } else { letter }).collect()
}

/// Says whether two paths name the same file.
pub fn same_path(one: &str, other: &str) -> bool {
    // Nearly all names are plain letters, which fold one by one.
    if one.is_ascii() && other.is_ascii() {
        return one.len() == other.len() && one.bytes().map(fold_byte).eq(other.bytes().map(fold_byte));
    }
    fold_path(one) == fold_path(other)
}

fn fold_byte(byte: u8) -> u8 {
    if byte == b'\\' { b'/' } else { byte.to_ascii_lowercase() }
}

/// A file name without its extension and without the number that a browser or the Explorer adds to a copy: "leeg (1)".
pub(super) fn without_copy_number(stem: &str) -> &str {
    match stem.rsplit_once(' ') {
        Some((rest, last)) if is_copy_number(last) && !rest.trim().is_empty() => rest.trim_end(),
        _ => stem,
    }
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
        assert!(same_path("\u{212a}IND.pdf", "kind.pdf"));
    }

    proptest::proptest! {
        #[test]
        fn plain_letters_fold_as_all_do(one in "[a-cA-C/\\\\. ]{0,4}", other in "[a-cA-C/\\\\. ]{0,4}") {
            proptest::prop_assert_eq!(same_path(&one, &other), fold_path(&one) == fold_path(&other));
        }
    }

    #[test]
    fn the_number_of_a_copy_does_not_count() {
        assert_eq!(without_copy_number("Leeg (1)"), "Leeg");
        assert_eq!(without_copy_number("Leeg (deel 1)"), "Leeg (deel 1)");
        assert_eq!(without_copy_number(" (1)"), " (1)");
    }
}
