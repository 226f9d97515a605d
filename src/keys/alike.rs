//! Names that a person may take for each other: equal ones, and those that look alike (UTS 39).
//! Never says that they are one party: that is what fingerprints are for.

use unicode_normalization::UnicodeNormalization;
use unicode_security::confusable_detection::skeleton;

/// How two names are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// They are the same name.
    Equal,
    /// They look the same, or nearly so.
    LooksAlike,
}

/// Says how two names are alike; none where nobody mistakes one for the other.
pub fn alike(one: &str, other: &str) -> Option<Alike> {
    let plain =
        |name: &str| name.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect::<String>();
    let (one, other) = (plain(one), plain(other));
    if one == other {
        return Some(Alike::Equal);
    }
    // Capitals went first: an I looks like an l, and both are compared small.
    let shape = |name: &str| skeleton(name).flat_map(char::to_lowercase).collect::<String>().replace('i', "l");
    (shape(&one) == shape(&other)).then_some(Alike::LooksAlike)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t12_names_that_look_alike_are_known() {
        for (one, other, expected) in [
            ("Platform Zuid", "platform  zuid", Some(Alike::Equal)),
            ("Platform Zuid", "Рlatform Zuid", Some(Alike::LooksAlike)),
            ("Platform", "P1atform", Some(Alike::LooksAlike)),
            ("Platform", "PIatform", Some(Alike::LooksAlike)),
            ("Platform", "Platforrn", Some(Alike::LooksAlike)),
            ("Platform Zuid", "Platform Noord", None),
        ] {
            assert_eq!(alike(one, other), expected, "{one} {other}");
        }
    }
}
