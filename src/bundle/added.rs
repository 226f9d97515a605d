//! What others may add to a container after it was signed: time stamps, and the archive manifests that they cover (EN 319
//! 162-1). Never lets anything else pass, and never says whether their maker is known.

use crate::dossier::Digest;
use crate::manifest::{AsicManifest, MANIFEST};
use crate::signature::{TimeStamp, read_time_stamp};
use std::collections::{BTreeMap, BTreeSet};

/// Where they lie.
const PLACE: &str = "META-INF/";
/// The largest archive manifest, and the largest token, that is looked at.
pub(super) const LARGEST: u64 = 64 << 10;

/// Something that somebody added to a container: it covers what is there, and hides nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The list that was stamped.
    pub manifest: String,
    /// The entry with the time stamp.
    pub token: String,
    /// What it says.
    pub stamp: TimeStamp,
}

/// Says whether an entry may be one of these, by its name.
pub(super) fn may_be(name: &str) -> bool {
    is_manifest(name) || is_token(name)
}

fn is_manifest(name: &str) -> bool {
    let rest = name.strip_prefix(PLACE).and_then(|rest| rest.strip_suffix(".xml"));
    let number = rest.and_then(|rest| rest.strip_prefix("ASiCArchiveManifest").or(rest.strip_prefix("ASiCManifest")));
    name != MANIFEST && number.is_some_and(|number| number.bytes().all(|digit| digit.is_ascii_digit()))
}

fn is_token(name: &str) -> bool {
    let rest = name.strip_prefix(PLACE).and_then(|rest| rest.strip_suffix(".tst"));
    let plain = |rest: &str| rest.len() <= 40 && rest.bytes().all(|letter| letter.is_ascii_alphanumeric());
    rest.is_some_and(plain)
}

/// Reads all of them; `digests` are those of every entry of the container, `texts` the bytes of those that may be one.
pub(super) fn read(texts: &BTreeMap<String, Vec<u8>>, digests: &BTreeMap<String, Digest>) -> Vec<Added> {
    let manifests = texts.iter().filter(|(name, _)| is_manifest(name));
    let mut found: Vec<Added> = manifests.filter_map(|(name, xml)| one(name, xml, texts, digests)).collect();
    // A token that two lists name was made over one of them.
    let mut seen = BTreeSet::new();
    found.retain(|added| seen.insert(added.token.clone()));
    found
}

fn one(name: &str, xml: &[u8], texts: &BTreeMap<String, Vec<u8>>, digests: &BTreeMap<String, Digest>) -> Option<Added> {
    let list = AsicManifest::stamped_from_xml(xml)?;
    let stamp = read_time_stamp(texts.get(&list.signature)?, xml).filter(|_| is_token(&list.signature))?;
    let holds = list.references.iter().all(|one| digests.get(&one.name) == Some(&one.digest));
    (holds && !list.references.is_empty()).then(|| Added { manifest: name.to_owned(), token: list.signature, stamp })
}
