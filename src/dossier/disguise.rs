//! How names and birth dates of pupils are compared: as they are, or as hashes under a key that only this user has.
//! Never shows the key, and never turns a hash back into what it hides.

use super::{NamePart, PupilMark};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;

/// Digits of a hash. Half of SHA-256 is more than enough to tell the pupils of one dossier apart.
const DIGITS: usize = 32;

/// A way to compare without knowing. What two disguises made cannot be compared with each other.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Disguise(Option<[u8; 32]>);

impl Disguise {
    /// Hashes under this key. The default hides nothing.
    pub fn keyed(key: [u8; 32]) -> Self {
        Self(Some(key))
    }

    /// Disguises a part of a name or a date. What says nothing stays so.
    pub fn of(&self, part: &str) -> String {
        let Some(key) = self.0.as_ref().filter(|_| !part.is_empty()) else { return part.to_owned() };
        // A key of any length will do.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
        mac.update(b"pupil\0");
        mac.update(part.as_bytes());
        let hash = mac.finalize().into_bytes();
        let mut digits: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.truncate(DIGITS);
        digits
    }

    /// Disguises all parts of a mark.
    pub fn mark(&self, mark: &PupilMark) -> PupilMark {
        let all = |words: &[String]| words.iter().map(|word| self.of(word)).collect();
        let part =
            |part: &NamePart| NamePart { name: self.of(&part.name), like: all(&part.like), starts: all(&part.starts) };
        PupilMark {
            surname: mark.surname.iter().map(part).collect(),
            given: mark.given.iter().map(part).collect(),
            initials: all(&mark.initials),
            born: self.of(&mark.born),
            page: mark.page,
            read: mark.read,
        }
    }

    /// Says whether nothing of a mark can be read.
    pub fn hides(mark: &PupilMark) -> bool {
        let hash = |part: &String| part.len() == DIGITS && part.bytes().all(|byte| byte.is_ascii_hexdigit());
        let of_part = |part: &NamePart| hash(&part.name) && part.like.iter().chain(&part.starts).all(hash);
        let mut parts = mark.surname.iter().chain(&mark.given);
        parts.all(of_part) && mark.initials.iter().all(hash) && (mark.born.is_empty() || hash(&mark.born))
    }
}

impl fmt::Debug for Disguise {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() { "Disguise(keyed)" } else { "Disguise(none)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_parts_stay_equal_and_nothing_can_be_read() {
        let disguise = Disguise::keyed([7; 32]);
        let one = disguise.mark(&PupilMark::of_name("Jan de Vries", 2).unwrap());
        let other = disguise.mark(&PupilMark::of_name("Vries, Jan", 3).unwrap());
        assert_eq!((&one.given, &one.initials), (&other.given, &other.initials));
        assert_eq!(one.surname[0].name, other.surname[0].name);
        assert!(Disguise::hides(&one) && !format!("{one:?}").contains("vries"));
        assert!(!Disguise::hides(&PupilMark::of_name("Jan", 1).unwrap()));
        assert_ne!(one.surname, Disguise::keyed([8; 32]).mark(&PupilMark::of_name("Jan de Vries", 2).unwrap()).surname);
        assert_eq!(disguise.of(""), "");
        assert!(!format!("{disguise:?}").contains('7'));
    }

    #[test]
    fn without_a_key_nothing_changes() {
        let mark = PupilMark::of_name("Jan de Vries", 2).unwrap();
        assert_eq!(Disguise::default().mark(&mark), mark);
    }
}
