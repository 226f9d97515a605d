//! Tells a file's format from its bytes.
//! Never asks its name: names lie.

use super::docx::package::Package;
use super::ole;
use crate::dossier::Format;
use memchr::memmem;

/// How far into a file a PDF's header may stand: mail gateways and scanners put things before it.
const PDF_HEADER_WITHIN: usize = 64 * 1024;

/// What a file is, with what was opened on the way to find out.
pub(super) enum Kind<'a> {
    /// A PDF whose header stands at this offset.
    Pdf(usize),
    /// Word since 2007.
    Docx(Box<Package<'a>>),
    /// Word before 2007.
    Doc,
    /// An Office file since 2007 behind a password.
    EncryptedOffice,
    /// Anything else.
    Other(Format),
}

/// Tells what the bytes are.
pub(super) fn tell(bytes: &[u8]) -> Kind<'_> {
    if bytes.is_empty() {
        return Kind::Other(Format::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") || bytes.starts_with(b"PK\x07\x08") {
        return zip(bytes);
    }
    if bytes.starts_with(&ole::MAGIC) {
        return match ole::tell(bytes) {
            ole::Content::Word => Kind::Doc,
            ole::Content::EncryptedOffice => Kind::EncryptedOffice,
            ole::Content::OtherOffice => Kind::Other(Format::OtherOffice),
            ole::Content::Mail => Kind::Other(Format::Mail),
            ole::Content::Unknown => Kind::Other(Format::Unknown),
        };
    }
    if let Some(format) = by_signature(bytes) {
        return Kind::Other(format);
    }
    let head = &bytes[..bytes.len().min(PDF_HEADER_WITHIN)];
    // Some writers leave the header's first line out: what follows it is a PDF all the same.
    let is_headless =
        head.windows(4).take(64).any(|window| window == b" obj") && memmem::find(bytes, b"/Catalog").is_some();
    if is_headless {
        return Kind::Pdf(0);
    }
    match memmem::find(head, b"%PDF-") {
        Some(at) if at < 1024 || !is_text(head) => Kind::Pdf(at),
        _ => Kind::Other(by_text(bytes)),
    }
}

/// Tells an office document from a plain archive, by what the archive says of itself.
fn zip(bytes: &[u8]) -> Kind<'_> {
    match Package::open(bytes) {
        Ok(package) if package.is_word() => Kind::Docx(Box::new(package)),
        Ok(package) if package.is_open_text() => Kind::Other(Format::OpenDocument),
        Ok(package) if package.is_apple() => Kind::Other(Format::Apple),
        Ok(package) if package.is_other_office() => Kind::Other(Format::OtherOffice),
        // A Word file that was cut off has lost the list of its parts, but not their names.
        Err(_) if memmem::find(bytes, b"word/document.xml").is_some() => Kind::Docx(Box::new(Package::broken(bytes))),
        _ => Kind::Other(Format::Archive),
    }
}

fn by_signature(bytes: &[u8]) -> Option<Format> {
    let starts = |signature: &[u8]| bytes.starts_with(signature);
    let at = |offset: usize, signature: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(signature));
    if starts(b"\x89PNG")
        || starts(b"\xff\xd8\xff")
        || starts(b"GIF8")
        || starts(b"II*\0")
        || starts(b"MM\0*")
        || starts(b"\0\0\x01\0")
        || starts(b"8BPS")
        || starts(b"\xd7\xcd\xc6\x9a")
        || starts(b"\0\0\0\x0cjP  ")
        || (starts(b"BM") && at(6, b"\0\0\0\0"))
        || (starts(b"RIFF") && at(8, b"WEBP"))
        || (at(4, b"ftyp") && at(8, b"avif"))
    {
        return Some(Format::Picture);
    }
    if at(4, b"ftyp")
        && [&b"heic"[..], b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"].iter().any(|one| at(8, one))
    {
        return Some(Format::Heic);
    }
    if starts(b"{\\rt") {
        return Some(Format::Rtf);
    }
    let archive = [&b"Rar!"[..], b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"MSCF", b"\x28\xb5\x2f\xfd"];
    if archive.iter().any(|signature| starts(signature)) || at(257, b"ustar") {
        return Some(Format::Archive);
    }
    None
}

/// Tells texts apart: a web page, a mail, plain words.
fn by_text(bytes: &[u8]) -> Format {
    let head = &bytes[..bytes.len().min(4096)];
    let text = String::from_utf8_lossy(head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head)).to_ascii_lowercase();
    let start = text.trim_start();
    if start.starts_with("<!doctype html") || start.starts_with("<html") || text.contains("<body") {
        return Format::WebOrMail;
    }
    let mail = ["received:", "return-path:", "mime-version:", "message-id:", "from:", "delivered-to:", "x-mozilla"];
    let headers = start.lines().take(30).filter(|line| mail.iter().any(|header| line.starts_with(header))).count();
    if headers >= 2 {
        return Format::Mail;
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Format::Unknown;
    }
    if is_text(head) || head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
        return Format::PlainText;
    }
    Format::Unknown
}

/// Whether bytes read as text: no control characters but those of lines, tabs and pages.
fn is_text(bytes: &[u8]) -> bool {
    !bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a | 0x1b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(bytes: &[u8]) -> Format {
        match tell(bytes) {
            Kind::Pdf(_) => Format::Pdf,
            Kind::Docx(_) => Format::Docx,
            Kind::Doc | Kind::EncryptedOffice => Format::Doc,
            Kind::Other(format) => format,
        }
    }

    #[test]
    fn the_bytes_say_what_a_file_is() {
        let cases: [(&[u8], Format); 13] = [
            (b"", Format::Empty),
            (b"%PDF-1.7\n", Format::Pdf),
            (b"\r\n\x01\x02junk before%PDF-1.4\n", Format::Pdf),
            (b"\x89PNG\r\n\x1a\n", Format::Picture),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Format::Picture),
            (b"{\\rtf1\\ansi", Format::Rtf),
            (b"\xef\xbb\xbf<!DOCTYPE HTML><p>", Format::WebOrMail),
            (b"From: a\r\nMIME-Version: 1.0\r\n\r\nhallo", Format::Mail),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Format::Heic),
            (b"Rar!\x1a\x07\0", Format::Archive),
            (b"Beste ouders,\r\nhierbij", Format::PlainText),
            (b"\0\0\0\0", Format::Unknown),
            (b"\x01\x02\x03", Format::Unknown),
        ];
        for (bytes, expected) in cases {
            assert_eq!(format(bytes), expected, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
