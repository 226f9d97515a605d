//! A passphrase that a person may take: words that every Dutch reader knows, drawn at random.

use p256::elliptic_curve::rand_core::{OsRng, RngCore};

/// Common Dutch words, one a line: chosen for this program, without accents, without two that sound alike where they can
/// be taken for each other.
const LIST: &str = include_str!("words.txt");

/// With a list of over 1,024 words, five are more than 50 bits.
const WORDS: usize = 5;

/// Makes a passphrase of five words that nobody has used before.
pub fn offered_passphrase() -> String {
    let words: Vec<&str> = words().collect();
    (0..WORDS).map(|_| words[drawn(words.len())]).collect::<Vec<_>>().join(" ")
}

/// The words from which passphrases are made.
pub(super) fn words() -> std::str::Lines<'static> {
    LIST.lines()
}

/// A number below `count`, each as likely as any other.
fn drawn(count: usize) -> usize {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    // What is above the last whole multiple would make the first words likelier.
    let limit = u32::MAX - u32::MAX % count;
    loop {
        let number = OsRng.next_u32();
        if number < limit {
            return (number % count) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Fitness, fitness};
    use std::collections::BTreeSet;

    #[test]
    fn t19_the_list_holds_over_a_thousand_plain_words_and_none_twice() {
        let all: Vec<&str> = words().collect();
        assert!(all.len() > 1024, "{}", all.len());
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        for word in all {
            assert!((3..=9).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn t19_no_two_offered_are_the_same_and_each_is_fit() {
        let offered: BTreeSet<String> = (0..200).map(|_| offered_passphrase()).collect();
        assert_eq!(offered.len(), 200);
        for passphrase in offered {
            assert_eq!(passphrase.split(' ').count(), WORDS);
            assert_eq!(fitness(&passphrase.clone().into(), &[]), Fitness::Fit, "{passphrase}");
        }
    }
}
