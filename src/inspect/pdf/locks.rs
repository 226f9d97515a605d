//! Tells a document that everybody may read, but whose attached files are behind a password.
//! Never breaks a lock: it only leaves aside one that does not cover the document.

use memchr::memmem;

/// What stands in a file's trailer where something in it is locked.
const ENCRYPT: &[u8] = b"/Encrypt";

/// Returns the bytes of a PDF without the mention of its lock, where that covers attached files alone: its pages and
/// words are then stored as they are, but readers ask for the password all the same.
pub(super) fn leave_aside(bytes: &[u8]) -> Option<Vec<u8>> {
    let at = memmem::find(bytes, b"/EFF")?;
    let start = memmem::rfind(&bytes[..at], b" obj")?;
    let end = at + memmem::find(&bytes[at..], b"endobj")?;
    let lock = &bytes[start..end];
    let is_open = |key| name_after(lock, key).is_none_or(|name| name == b"Identity");
    if memmem::find(lock, b"/Standard").is_none() || !is_open(b"/StmF") || !is_open(b"/StrF") {
        return None;
    }
    let mut open = bytes.to_vec();
    let mut from = 0;
    while let Some(found) = memmem::find(&open[from..], ENCRYPT) {
        from += found + ENCRYPT.len();
        // Not the key of which this is the beginning only.
        if open.get(from).is_none_or(|next| !next.is_ascii_alphanumeric()) {
            open[from - 1] = b'_';
        }
    }
    Some(open)
}

/// Whether a trailer says that the document is locked: it names the object that tells how, or holds it.
pub(super) fn is_locked(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, ENCRYPT).any(|at| {
        let value = bytes[at + ENCRYPT.len()..].trim_ascii_start();
        let is_other_key = bytes.get(at + ENCRYPT.len()).is_none_or(u8::is_ascii_alphanumeric);
        !is_other_key && (value.starts_with(b"<<") || value.first().is_some_and(u8::is_ascii_digit))
    })
}

/// Returns the name that stands behind a key.
fn name_after<'b>(dictionary: &'b [u8], key: &[u8]) -> Option<&'b [u8]> {
    let rest = &dictionary[memmem::find(dictionary, key)? + key.len()..];
    let rest = rest.trim_ascii_start().strip_prefix(b"/")?;
    let length = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
    Some(&rest[..length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_lock_on_attached_files_is_left_aside() {
        let file = |lock: &str| format!("1 0 obj\n<<{lock}>>\nendobj\ntrailer<</Encrypt 1 0 R/EncryptMetadata true>>");
        let open = |lock: &str| leave_aside(file(lock).as_bytes()).map(|bytes| String::from_utf8(bytes).unwrap());
        let lock = "/Filter/Standard/StmF/Identity/StrF /Identity/EFF/StdCF";
        assert_eq!(open(lock), Some(file(lock).replace("/Encrypt ", "/Encryp_ ")));
        assert!(open("/Filter/Standard/EFF/StdCF").is_some());
        assert_eq!(open("/Filter/Standard/StmF/StdCF/StrF/Identity/EFF/StdCF"), None);
        assert_eq!(open("/Filter/Standard/StmF/StdCF/StrF/StdCF"), None);
        assert_eq!(leave_aside(b"/EFF"), None);
    }
}
