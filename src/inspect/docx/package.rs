//! The package around a Word document: a zip of parts, and the relationships between them.
//! Never unpacks more of a part than the limits allow, and believes no name that it was not given.

use super::super::{Stop, limits};
use super::xml;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// An opened package.
pub(in crate::inspect) struct Package<'a> {
    archive: Option<ZipArchive<Cursor<&'a [u8]>>>,
    /// Where each part stands, by its name in lower case with forward slashes.
    names: BTreeMap<String, usize>,
    content_types: String,
    mimetype: String,
    /// Bytes that were unpacked so far.
    unpacked: Cell<u64>,
}

/// One relationship of a part.
#[derive(Debug, Clone)]
pub(super) struct Relationship {
    /// The last word of its type, in lower case: `image`, `header`, ...
    pub(super) kind: String,
    /// The part, resolved; or, where it is external, the address.
    pub(super) target: String,
    /// It lies outside the package.
    pub(super) external: bool,
}

impl<'a> Package<'a> {
    /// Opens the archive and reads what it says of itself.
    pub(in crate::inspect) fn open(bytes: &'a [u8]) -> Result<Self, Stop> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Stop::Broken)?;
        let mut names = BTreeMap::new();
        for (index, name) in archive.file_names().enumerate().take(limits::ENTRIES + 1) {
            if let Ok(name) = name {
                names.entry(plain(&name)).or_insert(index);
            }
        }
        let mut package = Self {
            archive: Some(archive),
            names,
            content_types: String::new(),
            mimetype: String::new(),
            unpacked: Cell::new(0),
        };
        package.content_types = package.part("[content_types].xml").ok().flatten().unwrap_or_default();
        if package.names.contains_key("mimetype") {
            package.mimetype = package.part("mimetype").ok().flatten().unwrap_or_default();
        }
        Ok(package)
    }

    /// A package that is known to be Word's, of which nothing can be read.
    pub(in crate::inspect) fn broken(_: &'a [u8]) -> Self {
        Self {
            archive: None,
            names: BTreeMap::new(),
            content_types: String::new(),
            mimetype: String::new(),
            unpacked: Cell::new(0),
        }
    }

    /// Whether it says that it is a Word document or template.
    pub(in crate::inspect) fn is_word(&self) -> bool {
        let main = ["wordprocessingml.document.main", "wordprocessingml.template.main", "ms-word."];
        let types = self.content_types.to_ascii_lowercase();
        main.iter().any(|kind| types.contains(kind))
            || !self.content_types.is_empty() && self.names.contains_key("word/document.xml")
    }

    /// Whether it says that it is a text of OpenDocument.
    pub(in crate::inspect) fn is_open_text(&self) -> bool {
        self.mimetype.starts_with("application/vnd.oasis.opendocument.text")
    }

    /// Whether it is laid out as Apple's Pages, Numbers and Keynote do.
    pub(in crate::inspect) fn is_apple(&self) -> bool {
        let parts = ["index.zip", "index.xml", "index.xml.gz", "index.apxl", "index.apxl.gz"];
        let is_index = |name: &str| name.starts_with("index/") && name.ends_with(".iwa");
        self.content_types.is_empty()
            && (self.names.keys().any(|name| is_index(name)) || parts.iter().any(|part| self.names.contains_key(*part)))
    }

    /// Whether it says that it is another office document.
    pub(in crate::inspect) fn is_other_office(&self) -> bool {
        self.mimetype.starts_with("application/vnd.oasis.opendocument")
            || ["spreadsheetml", "presentationml", "ms-excel", "ms-powerpoint", "visio", "xpsdocument", "oxps"]
                .iter()
                .any(|kind| self.content_types.contains(kind))
    }

    /// Whether it holds more entries than are believed.
    pub(super) fn is_over_limit(&self) -> bool {
        self.names.len() > limits::ENTRIES
    }

    /// Whether a part is there whose name ends so.
    pub(super) fn has_part_like(&self, end: &str) -> bool {
        self.names.keys().any(|name| name.ends_with(end))
    }

    /// Returns a part as text; none where it is not there.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, Stop> {
        let Some(index) = self.names.get(&plain(name)).copied() else { return Ok(None) };
        let archive = self.archive.as_mut().ok_or(Stop::Broken)?;
        let entry = archive.by_index(index).map_err(|_| Stop::Broken)?;
        let packed = entry.compressed_size().max(1);
        let mut bytes = Vec::new();
        let result = entry.take(limits::PART_BYTES + 1).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        self.unpacked.set(self.unpacked.get() + length);
        if length > limits::PART_BYTES
            || self.unpacked.get() > limits::PARTS_BYTES
            || (length > limits::RATIO_FROM_BYTES && length / packed > limits::RATIO)
        {
            return Err(Stop::OverLimit);
        }
        result.map_err(|_| Stop::Broken)?;
        Ok(Some(xml::decode(&bytes)))
    }

    /// Returns the relationships of a part (`""`: of the package).
    pub(super) fn relationships(&mut self, part: &str) -> Result<Vec<Relationship>, Stop> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}{}_rels/{file}.rels", if folder.is_empty() { "" } else { "/" });
        let Some(text) = self.part(&name)? else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        xml::elements(&text, |element, attributes| {
            if element != "Relationship" {
                return;
            }
            let value = |name: &str| attributes.get(name).cloned().unwrap_or_default();
            let kind = value("Type").rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
            let external = value("TargetMode").eq_ignore_ascii_case("external");
            let target = if external { value("Target") } else { resolve(folder, &value("Target")) };
            found.push(Relationship { kind, target, external });
        })?;
        Ok(found)
    }
}

/// A name as all writers would spell it: forward slashes, none at the start, lower case.
fn plain(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// Resolves a target against the folder of the part that refers to it.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_against_their_part() {
        assert_eq!(resolve("word", "header1.xml"), "word/header1.xml");
        assert_eq!(resolve("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word/charts", "../media\\a.png"), "word/media/a.png");
        assert_eq!(resolve("", "../../word/document.xml"), "word/document.xml");
    }
}
