//! Names of documents in a bundle: which are refused outright, and how the rest is spelled so that any system takes it.
//! Never touches a disk: what already lies there is somebody else's question.

use unicode_normalization::UnicodeNormalization;

/// Why a name in a container is refused. Honest programs write none of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameFault {
    /// Nothing, or nothing between two slashes.
    Empty,
    /// It points out of the folder: `..` or `.`.
    Traversal,
    /// It starts at the root, or on a drive.
    Absolute,
    /// It holds a backslash, which is a separator on some systems only.
    Backslash,
    /// It holds a control character.
    Control,
    /// It holds a character that turns the reading direction or is invisible, so that it reads as another name.
    Disguised,
    /// Windows keeps it for a device: `CON`, `NUL`, `COM1`.
    Reserved,
    /// It is longer than any system takes.
    TooLong,
}

/// The longest part of a name, in UTF-16 units and in bytes, that every common file system takes with room to spare.
const LONGEST_PART: usize = 200;
/// The longest whole name.
const LONGEST: usize = 400;

/// Says why a name is refused; none where it may stand in a container.
pub fn fault(name: &str) -> Option<NameFault> {
    if name.is_empty() || name.split('/').any(|part| part.trim().is_empty()) {
        return Some(if name.starts_with('/') { NameFault::Absolute } else { NameFault::Empty });
    }
    let mut chars = name.chars();
    if chars.next().is_some_and(|first| first.is_ascii_alphabetic()) && chars.next() == Some(':') {
        return Some(NameFault::Absolute);
    }
    if name.contains('\\') {
        return Some(NameFault::Backslash);
    }
    if name.chars().any(char::is_control) {
        return Some(NameFault::Control);
    }
    if name.chars().any(is_disguise) {
        return Some(NameFault::Disguised);
    }
    if name.len() > LONGEST {
        return Some(NameFault::TooLong);
    }
    name.split('/').find_map(part_fault)
}

fn part_fault(part: &str) -> Option<NameFault> {
    // Windows drops dots and spaces at the end, so `.. ` means `..`.
    let bare = part.trim_end_matches(['.', ' ']);
    if bare.is_empty() {
        return Some(NameFault::Traversal);
    }
    if is_reserved(bare) {
        return Some(NameFault::Reserved);
    }
    (part.len() > LONGEST_PART || part.encode_utf16().count() > LONGEST_PART).then_some(NameFault::TooLong)
}

/// Turns the reading direction, or shows nothing at all.
fn is_disguise(character: char) -> bool {
    matches!(character,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{061c}' | '\u{feff}'
        | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Says whether Windows keeps a name for a device, whatever its extension.
fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim().to_uppercase();
    let device = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let numbered = device.is_some_and(|number| {
        let mut chars = number.chars();
        matches!((chars.next(), chars.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    numbered || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
}

/// Spells a name so that every common system takes it: NFC, no character that Windows refuses, no dot or space at the
/// end of a part. A name without a fault only; the result has none either.
pub fn safe(name: &str) -> String {
    let composed: String = name.nfc().collect();
    let parts = composed.split('/').map(|part| {
        let part: String =
            part.chars().map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c }).collect();
        part.trim_end_matches(['.', ' ']).trim_start_matches(' ').to_owned()
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Two names with the same key are the same file to some common system: case and composition do not count there.
pub fn collision_key(name: &str) -> String {
    // Lower case alone keeps ß and ẞ, and the final sigma, apart from forms that NTFS folds together.
    safe(name).nfkc().collect::<String>().to_uppercase().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_that_lead_astray_are_refused() {
        use NameFault::*;
        let cases = [
            ("", Empty),
            ("a//b", Empty),
            ("bijlagen/", Empty),
            ("/etc/passwd", Absolute),
            ("C:x.pdf", Absolute),
            ("c:/x.pdf", Absolute),
            ("../x.pdf", Traversal),
            ("a/../x.pdf", Traversal),
            ("a/./x.pdf", Traversal),
            ("a/.. /x", Traversal),
            ("...", Traversal),
            ("a\\b.pdf", Backslash),
            ("..\\x", Backslash),
            ("a\0.pdf", Control),
            ("a\n.pdf", Control),
            ("a\u{85}b", Control),
            ("fdp\u{202e}.exe", Disguised),
            ("a\u{200b}.pdf", Disguised),
            ("CON", Reserved),
            ("bijlagen/con.pdf", Reserved),
            ("Nul .txt", Reserved),
            ("COM1.docx", Reserved),
            ("lpt³", Reserved),
            ("aux/x.pdf", Reserved),
        ];
        for (name, expected) in cases {
            assert_eq!(fault(name), Some(expected), "{name:?}");
        }
        assert_eq!(fault(&"x".repeat(201)), Some(TooLong));
        assert_eq!(fault(&format!("{0}/{0}/{0}", "x".repeat(190))), Some(TooLong));
    }

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in [
            "bijlagen/OPP deel 1.pdf",
            "één.docx",
            "sub/map/a.pdf",
            "Contract.pdf",
            "COM10.pdf",
            ".verborgen",
            "x (1) & y+z.pdf",
        ] {
            assert_eq!(fault(name), None, "{name:?}");
            assert_eq!(safe(name), name);
        }
    }

    #[test]
    fn what_windows_refuses_is_spelled_otherwise() {
        assert_eq!(safe("OPP: deel 1?.pdf"), "OPP_ deel 1_.pdf");
        assert_eq!(safe("map. /naam.pdf. "), "map/naam.pdf");
        assert_eq!(safe("e\u{301}e\u{301}n.pdf"), "één.pdf");
    }

    #[test]
    fn names_that_some_system_cannot_tell_apart_collide() {
        for (one, other) in
            [("A.pdf", "a.PDF"), ("é.pdf", "e\u{301}.pdf"), ("straße", "STRASSE"), ("a.pdf", "a.pdf."), ("a?", "a*")]
        {
            assert_eq!(collision_key(one), collision_key(other), "{one:?} {other:?}");
        }
        assert_ne!(collision_key("a.pdf"), collision_key("b.pdf"));
    }

    proptest! {
        #[test]
        fn a_safe_name_is_safe_and_stays_so(name in "\\PC{0,40}") {
            if fault(&name).is_none() {
                let spelled = safe(&name);
                prop_assert_eq!(fault(&spelled), None);
                prop_assert_eq!(safe(&spelled), spelled);
            }
        }
    }
}
