//! Tells what a signed container of others is: of which kind, and whom it names as its signer.
//! Never judges it, never hands anything out of it, and believes nothing of what it says.

use crate::manifest::MIMETYPE;
use crate::signature::{Certificate, named_signers};
use base64ct::{Base64, Encoding};
use std::collections::BTreeSet;
use std::io::{self, Read, Seek, SeekFrom};
use zip::ZipArchive;

/// The largest signature that is looked at.
const MAX_SIGNATURE: u64 = 1 << 20;
/// The largest signed file that is looked at: it may carry what was signed.
const MAX_FILE: u64 = 32 << 20;
/// The most signatures of one container that are looked at.
const MAX_SIGNATURES: usize = 20;
/// Where the signatures of such containers lie.
const SIGNATURES: &str = "meta-inf/";
/// The media type of a container for one document.
const SIMPLE: &str = "application/vnd.etsi.asic-s+zip";

/// A signed container of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// What it is.
    pub kind: ForeignKind,
    /// Whom its signatures name, sorted. Nobody looked whether that is so.
    pub signers: Vec<String>,
}

/// What a signed container of others is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ForeignKind {
    /// ASiC-E (ETSI EN 319 162-1) with CAdES signatures.
    ExtendedCades,
    /// ASiC-E with XAdES signatures.
    ExtendedXades,
    /// ASiC-S, for one document, with a CAdES signature.
    SimpleCades,
    /// ASiC-S with XAdES signatures.
    SimpleXades,
    /// A CMS signature by itself, with or without what it signs: `.p7s`, `.p7m`.
    Cms,
}

/// Looks what a file is that is none of this program's; none where it is no signed container.
pub fn foreign<R: Read + Seek>(source: &mut R) -> io::Result<Option<Foreign>> {
    let mut start = Vec::new();
    source.seek(SeekFrom::Start(0))?;
    source.by_ref().take(11).read_to_end(&mut start)?;
    source.seek(SeekFrom::Start(0))?;
    match start.as_slice() {
        [b'P', b'K', ..] => Ok(container(source)),
        [0x30, ..] | b"-----BEGIN " => {
            let mut bytes = Vec::new();
            source.take(MAX_FILE).read_to_end(&mut bytes)?;
            let signers = named_signers(&bytes);
            Ok(signers.map(|signers| Foreign { kind: ForeignKind::Cms, signers: sorted(signers) }))
        }
        _ => Ok(None),
    }
}

fn container<R: Read + Seek>(source: &mut R) -> Option<Foreign> {
    let mut archive = ZipArchive::new(source).ok()?;
    let names: Vec<String> = archive.file_names().filter_map(|name| name.ok().map(|name| name.to_string())).collect();
    let media_type = read(&mut archive, MIMETYPE, 100).unwrap_or_default();
    let simple = media_type.trim_ascii() == SIMPLE.as_bytes();
    let (mut cades, mut xades, mut signers) = (false, false, Vec::new());
    for name in names.iter().filter(|name| name.to_lowercase().starts_with(SIGNATURES)).take(MAX_SIGNATURES) {
        let small = name.to_lowercase();
        if small.ends_with(".p7s") {
            let bytes = read(&mut archive, name, MAX_SIGNATURE).unwrap_or_default();
            cades = true;
            signers.extend(named_signers(&bytes).unwrap_or_default());
        } else if small.ends_with(".xml") && small.contains("signature") {
            xades = true;
            signers.extend(in_xml(&read(&mut archive, name, MAX_SIGNATURE).unwrap_or_default()));
        }
    }
    let kind = match (simple, cades, xades) {
        (_, false, false) => return None,
        (true, true, _) => ForeignKind::SimpleCades,
        (true, false, true) => ForeignKind::SimpleXades,
        (false, true, _) => ForeignKind::ExtendedCades,
        (false, false, true) => ForeignKind::ExtendedXades,
    };
    Some(Foreign { kind, signers: sorted(signers) })
}

fn read<R: Read + Seek>(archive: &mut ZipArchive<R>, name: &str, limit: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    archive.by_name(name).ok()?.take(limit).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn sorted(signers: Vec<String>) -> Vec<String> {
    signers.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The name in the first certificate of each signature in XML; the others are those of whoever made the certificate.
fn in_xml(xml: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(xml);
    let signer = |signature: &str| {
        let body = signature.split("X509Certificate>").nth(1)?.split('<').next()?;
        let plain: String = body.split_ascii_whitespace().collect();
        let certificate = Certificate::from_der(&Base64::decode_vec(&plain).ok()?).ok()?;
        Some(certificate.name())
    };
    // Each value opens and closes with that word; the key stands behind it.
    text.split("SignatureValue").skip(2).step_by(2).filter_map(signer).collect()
}
