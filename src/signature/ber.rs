//! Turns the loose form of a signature (BER, with lengths that are left open) into the strict one (DER).
//! Never loosens anything else: a length that could be shorter, or a byte too many, stays an error.

/// How deep a signature may nest. A CMS signature with its certificates needs about a dozen.
const DEPTH: usize = 32;

/// The bit of a tag that says that its value is made of other values.
const CONSTRUCTED: u8 = 0x20;
/// An OCTET STRING in one piece.
const OCTET_STRING: u8 = 0x04;
/// The length that says: until the end mark.
const OPEN: u8 = 0x80;
const END_MARK: [u8; 2] = [0, 0];

/// Rewrites one value that fills `bytes` wholly; none where it is not well formed.
///
/// Many signing libraries write the outer layers of a signature with open lengths, since they write while they read. Those
/// layers are not what is signed: the signed attributes are hashed in their strict form.
pub(super) fn to_der(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut der = Vec::with_capacity(bytes.len());
    let rest = value(bytes, &mut der, DEPTH)?;
    rest.is_empty().then_some(der)
}

/// Rewrites the first value of `bytes` and returns what follows it.
fn value<'a>(bytes: &'a [u8], der: &mut Vec<u8>, depth: usize) -> Option<&'a [u8]> {
    let depth = depth.checked_sub(1)?;
    let (&tag, rest) = bytes.split_first()?;
    // Tags of several bytes occur nowhere in a signature.
    if tag & 0x1f == 0x1f {
        return None;
    }
    let (&first, after) = rest.split_first()?;
    if first == OPEN {
        return open(tag, after, der, depth);
    }
    let (length, content) = closed_length(rest)?;
    let (content, rest) = content.split_at_checked(length)?;
    if tag & CONSTRUCTED == 0 {
        put(tag, content, der);
        return Some(rest);
    }
    let mut inner = Vec::with_capacity(content.len());
    let mut left = content;
    while !left.is_empty() {
        left = value(left, &mut inner, depth)?;
    }
    put_constructed(tag, &inner, der)?;
    Some(rest)
}

/// Rewrites the content of an open length, up to its end mark.
fn open<'a>(tag: u8, content: &'a [u8], der: &mut Vec<u8>, depth: usize) -> Option<&'a [u8]> {
    if tag & CONSTRUCTED == 0 {
        return None;
    }
    let mut inner = Vec::new();
    let mut left = content;
    loop {
        if let Some(rest) = left.strip_prefix(&END_MARK) {
            put_constructed(tag, &inner, der)?;
            return Some(rest);
        }
        left = value(left, &mut inner, depth)?;
    }
}

/// Reads a length as DER writes it.
fn closed_length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (&first, rest) = bytes.split_first()?;
    if first < OPEN {
        return Some((usize::from(first), rest));
    }
    let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
    if digits.is_empty() || digits.len() > 4 || digits[0] == 0 {
        return None;
    }
    let length = digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit));
    (length >= usize::from(OPEN)).then_some((length, rest))
}

/// Writes a value that is made of others; an OCTET STRING in pieces becomes one in one piece.
fn put_constructed(tag: u8, inner: &[u8], der: &mut Vec<u8>) -> Option<()> {
    if tag != OCTET_STRING | CONSTRUCTED {
        put(tag, inner, der);
        return Some(());
    }
    let mut whole = Vec::with_capacity(inner.len());
    let mut left = inner;
    while let Some((&piece, rest)) = left.split_first() {
        let (length, content) = closed_length(rest)?;
        let (content, rest) = content.split_at_checked(length)?;
        if piece != OCTET_STRING {
            return None;
        }
        whole.extend_from_slice(content);
        left = rest;
    }
    put(OCTET_STRING, &whole, der);
    Some(())
}

fn put(tag: u8, content: &[u8], der: &mut Vec<u8>) {
    der.push(tag);
    let length = content.len();
    if length < usize::from(OPEN) {
        der.push(length as u8);
    } else {
        let digits = length.to_be_bytes();
        let digits = &digits[digits.iter().take_while(|digit| **digit == 0).count()..];
        der.push(OPEN | digits.len() as u8);
        der.extend_from_slice(digits);
    }
    der.extend_from_slice(content);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_strict_stays_as_it_is() {
        let strict = [0x30, 0x06, 0x02, 0x01, 0x05, 0x04, 0x01, 0xff];
        assert_eq!(to_der(&strict).unwrap(), strict);
    }

    #[test]
    fn open_lengths_are_closed_and_pieces_joined() {
        let loose = [0x30, 0x80, 0x02, 0x01, 0x05, 0x24, 0x80, 0x04, 0x01, 0xaa, 0x04, 0x01, 0xbb, 0, 0, 0, 0];
        assert_eq!(to_der(&loose).unwrap(), [0x30, 0x07, 0x02, 0x01, 0x05, 0x04, 0x02, 0xaa, 0xbb]);
    }

    #[test]
    fn nothing_else_is_loosened() {
        let refused: [&[u8]; 7] = [
            &[],
            &[0x30, 0x80, 0x02, 0x01, 0x05],       // no end mark
            &[0x30, 0x03, 0x02, 0x01, 0x05, 0x00], // a byte too many
            &[0x30, 0x81, 0x03, 0x02, 0x01, 0x05], // a length that could be shorter
            &[0x04, 0x80, 0x04, 0x01, 0xaa, 0, 0], // open, but not made of others
            &[0x24, 0x80, 0x02, 0x01, 0x05, 0, 0], // a piece of another kind
            &[0x3f, 0x1f, 0x01, 0x00],             // a tag of several bytes
        ];
        for bytes in refused {
            assert_eq!(to_der(bytes), None, "{bytes:02x?}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_not_followed() {
        let deep: Vec<u8> = [0x30, 0x80].repeat(100_000);
        assert_eq!(to_der(&deep), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived_and_rewriting_twice_changes_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Some(der) = to_der(&bytes) {
                prop_assert_eq!(to_der(&der), Some(der.clone()));
            }
        }
    }
}
