//! A passphrase that a person may take: long enough for a key, and easy to say and to write down.

use p256::elliptic_curve::rand_core::{OsRng, RngCore};

const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
const VOWELS: &[u8; 4] = b"aeio";
const WORDS: usize = 4;
/// Each syllable is one of 64: with 3 in each of 4 words that is 72 bits.
const SYLLABLES: usize = 3;

/// Makes a passphrase of four words that nobody has used before.
pub fn offered_passphrase() -> String {
    let mut random = [0_u8; WORDS * SYLLABLES];
    OsRng.fill_bytes(&mut random);
    let syllable = |byte: &u8| {
        let (consonant, vowel) = (usize::from(byte >> 4), usize::from(byte & 3));
        [char::from(CONSONANTS[consonant]), char::from(VOWELS[vowel])]
    };
    let word = |bytes: &[u8]| bytes.iter().flat_map(syllable).collect::<String>();
    random.chunks(SYLLABLES).map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_are_the_same_and_each_opens_a_key() {
        let (one, other) = (offered_passphrase(), offered_passphrase());
        assert_ne!(one, other);
        assert_eq!(one.split(' ').count(), WORDS);
        assert!(crate::keys::is_long_enough(&one.into()));
    }
}
