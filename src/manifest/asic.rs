//! The ASiCManifest of ETSI EN 319 162-1: a list of files with their SHA-256, in XML.
//! Reads strictly: no entity, no comment, no element or attribute that it does not know, nothing twice.

use crate::dossier::Digest;
use base64ct::{Base64, Encoding};
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, Writer};
use std::collections::BTreeSet;
use std::fmt;
use std::io;

const ASIC: &str = "http://uri.etsi.org/02918/v1.2.1#";
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const SHA_256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
const SIGNATURE_TYPE: &str = "application/pkcs7-signature";
const STAMP_TYPE: &str = "application/vnd.etsi.timestamp-token";
/// More white space than this between two words of a list could say something.
const MOST_SPACE: usize = 32;

/// The signed list of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsicManifest {
    /// The entry that holds the signature over this list.
    pub signature: String,
    /// The files that it covers.
    pub references: Vec<Reference>,
}

/// One file of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its name in the container.
    pub name: String,
    /// What it is.
    pub media_type: Option<String>,
    /// Its SHA-256.
    pub digest: Digest,
}

/// Why a manifest could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManifestError {
    /// Not well-formed XML, or XML with parts that have no place here.
    NotXml,
    /// Not the structure that the standard prescribes.
    Structure,
    /// A digest of another kind than SHA-256, or a malformed one.
    Digest,
    /// The same file twice.
    Duplicate,
}

impl fmt::Display for ManifestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotXml => "not well-formed XML, or XML with parts that have no place in a manifest",
            Self::Structure => "not the structure of an ASiCManifest",
            Self::Digest => "a digest that is not SHA-256",
            Self::Duplicate => "the same file twice",
        })
    }
}

impl std::error::Error for ManifestError {}

impl AsicManifest {
    /// Writes it; the same list gives the same bytes.
    pub fn to_xml(&self) -> io::Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let mut root = BytesStart::new("asic:ASiCManifest");
        root.push_attribute(("xmlns:asic", ASIC));
        root.push_attribute(("xmlns:ds", DSIG));
        writer.write_event(Event::Start(root))?;
        let mut signature = BytesStart::new("asic:SigReference");
        signature.push_attribute(("URI", encode(&self.signature).as_str()));
        signature.push_attribute(("MimeType", SIGNATURE_TYPE));
        writer.write_event(Event::Empty(signature))?;
        for reference in &self.references {
            reference.write(&mut writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new("asic:ASiCManifest")))?;
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads it.
    pub fn from_xml(bytes: &[u8]) -> Result<Self, ManifestError> {
        Self::read(bytes).map(|(list, _)| list)
    }

    /// Reads a list that a time stamp covers instead of a signature; none where it is none, or holds anything that says
    /// something else.
    pub fn stamped_from_xml(bytes: &[u8]) -> Option<Self> {
        let (list, media_type) = Self::read(bytes).ok()?;
        let text = std::str::from_utf8(bytes).ok()?;
        let spaces = text.split(|letter: char| !letter.is_ascii_whitespace());
        let plain = |kind: &String| kind.len() < 100 && kind.bytes().all(|letter| letter.is_ascii_graphic());
        let kinds = list.references.iter().filter_map(|one| one.media_type.as_ref());
        let names = text.split("xmlns").skip(1).map(|rest| rest.split(['"', '\'']).nth(1).unwrap_or_default());
        let known = names.into_iter().all(|name| [ASIC, DSIG].contains(&name));
        let holds = known && kinds.into_iter().all(plain) && spaces.into_iter().all(|space| space.len() <= MOST_SPACE);
        (holds && media_type.as_deref() == Some(STAMP_TYPE)).then_some(list)
    }

    /// Reads a list, and of what kind it says that its signature is.
    fn read(bytes: &[u8]) -> Result<(Self, Option<String>), ManifestError> {
        let text = std::str::from_utf8(bytes).map_err(|_| ManifestError::NotXml)?;
        let mut reader = Strict::new(text);
        reader.open(ASIC, "ASiCManifest", &[])?;
        let attributes = reader.open(ASIC, "SigReference", &["URI", "MimeType"])?;
        let mut attributes = attributes.into_iter();
        let signature = decode(attributes.next().flatten().as_deref().ok_or(ManifestError::Structure)?)?;
        let media_type = attributes.next().flatten();
        reader.close()?;
        let mut references = Vec::new();
        while let Some(attributes) =
            reader.open_or_close(ASIC, "DataObjectReference", &["URI", "MimeType", "Rootfile"])?
        {
            references.push(Reference::read(&mut reader, attributes)?);
        }
        reader.end()?;
        let names: BTreeSet<_> = references.iter().map(|reference| &reference.name).collect();
        if names.len() != references.len() {
            return Err(ManifestError::Duplicate);
        }
        Ok((Self { signature, references }, media_type))
    }
}

impl Reference {
    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let mut start = BytesStart::new("asic:DataObjectReference");
        start.push_attribute(("URI", encode(&self.name).as_str()));
        if let Some(media_type) = &self.media_type {
            start.push_attribute(("MimeType", media_type.as_str()));
        }
        writer.write_event(Event::Start(start))?;
        let mut method = BytesStart::new("ds:DigestMethod");
        method.push_attribute(("Algorithm", SHA_256));
        writer.write_event(Event::Empty(method))?;
        writer.write_event(Event::Start(BytesStart::new("ds:DigestValue")))?;
        writer.write_event(Event::Text(BytesText::new(&Base64::encode_string(&self.digest.0))))?;
        writer.write_event(Event::End(BytesEnd::new("ds:DigestValue")))?;
        writer.write_event(Event::End(BytesEnd::new("asic:DataObjectReference")))
    }

    fn read(reader: &mut Strict<'_>, attributes: Vec<Option<String>>) -> Result<Self, ManifestError> {
        let mut attributes = attributes.into_iter();
        let name = decode(&attributes.next().flatten().ok_or(ManifestError::Structure)?)?;
        let media_type = attributes.next().flatten();
        let method = reader.open(DSIG, "DigestMethod", &["Algorithm"])?;
        if method.first().and_then(Option::as_deref) != Some(SHA_256) {
            return Err(ManifestError::Digest);
        }
        reader.close()?;
        reader.open(DSIG, "DigestValue", &[])?;
        let mut digest = [0; 32];
        let text = reader.text_and_close()?;
        let value = Base64::decode(text.trim(), &mut digest).map_err(|_| ManifestError::Digest)?;
        if value.len() != 32 {
            return Err(ManifestError::Digest);
        }
        reader.close()?;
        Ok(Self { name, media_type, digest: Digest(digest) })
    }
}

/// A reader that knows at each place what must come. Attributes are returned in the order in which they are asked.
struct Strict<'a> {
    reader: NsReader<&'a [u8]>,
}

impl<'a> Strict<'a> {
    fn new(text: &'a str) -> Self {
        let mut reader = NsReader::from_str(text);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = true;
        config.check_comments = true;
        Self { reader }
    }

    /// Returns the next event that is neither the declaration nor white space.
    fn event(&mut self) -> Result<Event<'a>, ManifestError> {
        loop {
            match self.reader.read_event().map_err(|_| ManifestError::NotXml)? {
                Event::Decl(_) => {}
                Event::Text(text) if text.chars().all(|c| c.is_ascii_whitespace()) => {}
                event @ (Event::Start(_) | Event::End(_) | Event::Text(_) | Event::Eof) => return Ok(event),
                _ => return Err(ManifestError::NotXml),
            }
        }
    }

    fn open(&mut self, namespace: &str, name: &str, attributes: &[&str]) -> Result<Vec<Option<String>>, ManifestError> {
        self.open_or_close(namespace, name, attributes)?.ok_or(ManifestError::Structure)
    }

    fn open_or_close(
        &mut self,
        namespace: &str,
        name: &str,
        wanted: &[&str],
    ) -> Result<Option<Vec<Option<String>>>, ManifestError> {
        let start = match self.event()? {
            Event::Start(start) => start,
            Event::End(_) => return Ok(None),
            _ => return Err(ManifestError::Structure),
        };
        let (found, local) = self.reader.resolver().resolve_element(start.name());
        let in_namespace = matches!(found, ResolveResult::Bound(bound) if bound.as_ref() == namespace);
        if !in_namespace || local.as_ref() != name {
            return Err(ManifestError::Structure);
        }
        read_attributes(&start, wanted).map(Some)
    }

    fn close(&mut self) -> Result<(), ManifestError> {
        match self.event()? {
            Event::End(_) => Ok(()),
            _ => Err(ManifestError::Structure),
        }
    }

    fn text_and_close(&mut self) -> Result<String, ManifestError> {
        let Event::Text(text) = self.event()? else { return Err(ManifestError::Structure) };
        let text = text.to_string();
        self.close()?;
        Ok(text)
    }

    fn end(&mut self) -> Result<(), ManifestError> {
        match self.event()? {
            Event::Eof => Ok(()),
            _ => Err(ManifestError::Structure),
        }
    }
}

fn read_attributes(start: &BytesStart<'_>, wanted: &[&str]) -> Result<Vec<Option<String>>, ManifestError> {
    let mut values = vec![None; wanted.len()];
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| ManifestError::NotXml)?;
        let key = attribute.key.as_ref();
        if key == "xmlns" || key.starts_with("xmlns:") {
            continue;
        }
        let at = wanted.iter().position(|name| *name == key).ok_or(ManifestError::Structure)?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|_| ManifestError::NotXml)?;
        values[at] = Some(value.into_owned());
    }
    Ok(values)
}

/// Writes a name as a relative URI: everything but letters, digits, `-._~` and `/` becomes `%XX` of its UTF-8.
fn encode(name: &str) -> String {
    let mut uri = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// Reads such a URI. Other programs leave more characters as they are, which is read, too.
fn decode(uri: &str) -> Result<String, ManifestError> {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
            let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
            let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or(ManifestError::Structure)?;
            bytes.push(byte);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).map_err(|_| ManifestError::Structure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn manifest(names: &[&str]) -> AsicManifest {
        let reference = |name: &&str| Reference {
            name: (*name).to_owned(),
            media_type: Some("application/pdf".to_owned()),
            digest: Digest([7; 32]),
        };
        AsicManifest {
            signature: "META-INF/signature001.p7s".to_owned(),
            references: names.iter().map(reference).collect(),
        }
    }

    fn text() -> String {
        String::from_utf8(manifest(&["dossier.json", "bijlagen/één & twee.pdf"]).to_xml().unwrap()).unwrap()
    }

    #[test]
    fn it_has_the_structure_of_the_standard() {
        insta::assert_snapshot!(text());
    }

    #[test]
    fn other_prefixes_and_a_default_namespace_mean_the_same() {
        let other = text()
            .replace("asic:", "")
            .replace("xmlns:asic", "xmlns")
            .replace("ds:", "d:")
            .replace("xmlns:ds", "xmlns:d");
        assert_eq!(AsicManifest::from_xml(other.as_bytes()), AsicManifest::from_xml(text().as_bytes()));
    }

    #[test]
    fn what_does_not_belong_is_refused() {
        let xml = text();
        let refused = |from: &str, to: &str| {
            let changed = xml.replacen(from, to, 1);
            assert_ne!(changed, xml, "{from}");
            AsicManifest::from_xml(changed.as_bytes()).unwrap_err()
        };
        assert_eq!(refused(ASIC, "http://example.org/"), ManifestError::Structure);
        assert_eq!(refused("xmlenc#sha256", "xmlenc#sha512"), ManifestError::Digest);
        assert_eq!(refused("<ds:DigestValue>", "<ds:DigestValue>A"), ManifestError::Digest);
        assert_eq!(refused("<asic:SigReference", "<!-- x --><asic:SigReference"), ManifestError::NotXml);
        assert_eq!(refused("?>", "?><!DOCTYPE a [<!ENTITY b 'c'>]>"), ManifestError::NotXml);
        assert_eq!(refused("<asic:SigReference", "<asic:Other/><asic:SigReference"), ManifestError::Structure);
        assert_eq!(refused(" MimeType=", " Type="), ManifestError::Structure);
        assert_eq!(refused("dossier.json", "%zz"), ManifestError::Structure);
        assert_eq!(refused("dossier.json", "bijlagen/%C3%A9%C3%A9n%20%26%20twee.pdf"), ManifestError::Duplicate);
        assert_eq!(refused("</asic:ASiCManifest>", ""), ManifestError::Structure);
        assert_eq!(refused("</asic:ASiCManifest>", "</asic:ASiCManifest><a/>"), ManifestError::Structure);
        assert_eq!(AsicManifest::from_xml(b"PK"), Err(ManifestError::Structure));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(names in proptest::collection::btree_set("\\PC{1,20}", 0..5)) {
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            let written = manifest(&names);
            prop_assert_eq!(AsicManifest::from_xml(&written.to_xml().unwrap()), Ok(written));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = AsicManifest::from_xml(&bytes);
        }
    }
}
