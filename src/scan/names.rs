//! Names on the disk: which are no attachments, and which file a name in `dossier.toml` means.
//! Never decides whether a name is a good one.

use crate::dossier::{Details, DossierPath, WaiverSubject};
use crate::files::{self, ORIGINALS_FOLDER, TEMPORARY_PREFIX};
use crate::manifest::RECORD;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;
use walkdir::DirEntry;

/// What describes a dossier and is no document: compleet's own record of an unpacked bundle, and what a sample expects.
const OWN: &[&str] = &[RECORD, "expected.toml", STANDING];
/// Where somebody keeps for colleagues how a request stands.
pub const STANDING: &str = "compleet-stand.json";
/// Extensions of bundles, sealed ones included.
const BUNDLES: &[&str] = &[".asice", ".asice.age"];
/// What our reports say of themselves near their beginning, by their extension. A document that only speaks of compleet
/// says it otherwise, and counts.
const REPORTS: &[(&str, &[&str])] = &[
    ("json", &["\"compleet/report/v1\""]),
    ("html", &[PAGE_MARK]),
    ("htm", &[PAGE_MARK]),
    ("csv", &TABLE_MARKS),
    ("txt", &TEXT_MARKS),
];
/// How a page for a browser says what made it.
pub const PAGE_MARK: &str = "<meta name=\"generator\" content=\"compleet/report/v1\">";
/// The first cells of a table, in each language.
pub const TABLE_MARKS: [&str; 2] = [
    "map;aanvraagtype;datum;uitkomst;ernst;bevinding;bestand;bladzijde;wat;doe;opdracht;geaccepteerd;bron;regels",
    "folder;request type;date;verdict;severity;finding;file;page;what;remedy;command;accepted;source;rules",
];
/// How a report that was written as text begins, in each language.
pub const TEXT_MARKS: [&str; 2] =
    ["Verslag van compleet (compleet/report/v1)", "Report of compleet (compleet/report/v1)"];
/// Files that systems leave behind.
const SYSTEM: &[&str] = &["thumbs.db", "ehthumbs.db", "desktop.ini", ".ds_store", "$recycle.bin"];
/// Extensions of written documents, for the question whether a folder holds any: those that may be filed, and those that
/// become so in a minute.
const DOCUMENTS: &[&str] =
    &["pdf", "docx", "doc", "docm", "dotx", "dotm", "dot", "rtf", "odt", "ott", "fodt", "pages", "wps", "wpd"];
/// Extensions of lists, notes and shortcuts.
const LISTS: &[&str] = &[
    "xls", "xlsx", "xlsm", "xlsb", "ods", "numbers", "csv", "tsv", "txt", "md", "json", "xml", "toml", "log", "ini",
    "url", "lnk", "webloc",
];
/// Where documents lie that are not to be sent.
pub const SET_ASIDE_FOLDER: &str = "niet meesturen";
/// Where copies lie in the order in which they are filed.
pub const UPLOAD_FOLDER: &str = "compleet indienen";
/// Folders that compleet makes inside a dossier: what lies in them is no part of any dossier.
const OWN_FOLDERS: [&str; 3] = [ORIGINALS_FOLDER, SET_ASIDE_FOLDER, UPLOAD_FOLDER];

/// Says whether a name is that of a written document.
pub fn is_document_name(path: &Path) -> bool {
    extension(path).is_some_and(|extension| DOCUMENTS.contains(&extension.as_str()))
}

/// Says whether a name is that of a list or a note, which stands beside dossiers more often than in one.
pub(super) fn is_list_name(path: &Path) -> bool {
    extension(path).is_some_and(|extension| LISTS.contains(&extension.as_str()))
}

/// Says whether a name is that of a folder that compleet makes inside a dossier.
pub(super) fn is_own_folder(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    OWN_FOLDERS.contains(&name.as_str())
}

/// Says whether a name is that of a bundle.
pub(super) fn is_bundle_name(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    BUNDLES.iter().any(|ending| name.ends_with(ending))
}

/// Says whether the system or a word processor put this there, not a person.
pub(super) fn is_system_file(entry: &DirEntry) -> bool {
    is_system_name(entry.file_name()) || is_hidden(entry)
}

/// Says whether a person or the system keeps this folder apart from all dossiers.
pub(super) fn is_kept_apart(entry: &DirEntry) -> bool {
    is_system_file(entry) || is_own_folder(entry.file_name())
}

/// Says the same of a name alone.
pub(super) fn is_system_name(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_lowercase();
    SYSTEM.contains(&name.as_str()) || name.starts_with('.') || name.starts_with("~$")
}

#[cfg(windows)]
fn is_hidden(entry: &DirEntry) -> bool {
    use std::os::windows::fs::MetadataExt;
    const HIDDEN: u32 = 0x2;
    entry.metadata().is_ok_and(|data| data.file_attributes() & HIDDEN != 0)
}

#[cfg(not(windows))]
fn is_hidden(_: &DirEntry) -> bool {
    false
}

/// The file for which this one stands while it lies in a cloud: iCloud, Nextcloud and ownCloud say so in the name.
pub(super) fn placeholder_of(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let (stem, ending) = name.rsplit_once('.')?;
    let stem = match ending.to_lowercase().as_str() {
        "icloud" => stem.strip_prefix('.')?,
        "nextcloud" | "owncloud" => stem,
        _ => return None,
    };
    let real = path.with_file_name(stem);
    (!stem.is_empty() && !real.exists()).then_some(real)
}

/// Says whether compleet made this file.
pub(super) fn is_own_file(path: &Path) -> bool {
    let Some(name) = path.file_name().map(|name| name.to_string_lossy().to_lowercase()) else { return false };
    // Where capitals count, a "Dossier.toml" that is not the dossier's own has to be seen.
    name == super::DETAILS && path.with_file_name(super::DETAILS).is_file()
        || OWN.contains(&name.as_str())
        || name.starts_with(TEMPORARY_PREFIX)
        || BUNDLES.iter().any(|ending| name.ends_with(ending))
        || is_report(path)
}

fn is_report(path: &Path) -> bool {
    let Some(extension) = extension(path) else { return false };
    let Some((_, marks)) = REPORTS.iter().find(|(of, _)| *of == extension) else { return false };
    let Ok(start) = files::read_start(path, 512) else { return false };
    let start = String::from_utf8_lossy(&start);
    // A table or a text begins with its mark; before that of the others stands what their formats ask for.
    let begins = matches!(extension.as_str(), "csv" | "txt");
    marks.iter().any(|mark| match begins {
        true => start.trim_start_matches('\u{feff}').starts_with(mark),
        false => start.contains(mark),
    })
}

fn extension(path: &Path) -> Option<String> {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase())
}

/// A file that `dossier.toml` names and that is not there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NoSuchFile {
    /// As it is written.
    pub named: DossierPath,
    /// The file that it is most like.
    pub nearest: Option<DossierPath>,
}

/// Spells the files that the details name as the disk spells them: a person types `é` otherwise than a Mac stores it,
/// and Windows does not tell capitals apart. Returns those that are not there.
pub fn resolve_paths(details: &mut Details, files: &[DossierPath]) -> Vec<NoSuchFile> {
    let mut missing = Vec::new();
    let mut resolve = |named: &DossierPath| {
        find_file(named, files).unwrap_or_else(|| {
            missing.push(NoSuchFile { named: named.clone(), nearest: nearest(named, files) });
            named.clone()
        })
    };
    details.explanation = details.explanation.take().map(|path| find_file(&path, files).unwrap_or(path));
    details.declared_kinds = with_keys(std::mem::take(&mut details.declared_kinds), &mut resolve);
    details.declared_dates = with_keys(std::mem::take(&mut details.declared_dates), &mut resolve);
    for waiver in &mut details.waivers {
        if let WaiverSubject::File(path) = &waiver.subject {
            // A waiver that matches nothing is a finding already.
            waiver.subject = WaiverSubject::File(find_file(path, files).unwrap_or_else(|| path.clone()));
        }
    }
    let confirmed = std::mem::take(&mut details.confirmed);
    let respelled = confirmed.into_iter().map(|(what, mut seen)| {
        seen.file = seen.file.map(|path| find_file(&path, files).unwrap_or(path));
        (what, seen)
    });
    details.confirmed = with_keys(respelled.collect(), |what: &String| {
        find_file(&DossierPath::new(what.as_str()), files).map_or_else(|| what.clone(), |path| path.as_str().to_owned())
    });
    missing.sort();
    missing.dedup();
    missing
}

fn with_keys<K: Ord, V>(map: BTreeMap<K, V>, mut key: impl FnMut(&K) -> K) -> BTreeMap<K, V> {
    map.into_iter().map(|(old, value)| (key(&old), value)).collect()
}

/// Finds the file that a person means, however they spell it.
pub fn find_file(named: &DossierPath, files: &[DossierPath]) -> Option<DossierPath> {
    let spellings: [fn(&str) -> String; 3] = [str::to_owned, |text| text.nfc().collect(), folded];
    spellings.iter().find_map(|spell| {
        let wanted = spell(named.as_str());
        let mut alike = files.iter().filter(|file| spell(file.as_str()) == wanted);
        let first = alike.next()?;
        alike.next().is_none().then(|| first.clone())
    })
}

/// A path as it is compared with what a person typed.
pub(super) fn folded(path: &str) -> String {
    path.nfc().collect::<String>().replace('\\', "/").trim_start_matches("./").to_lowercase()
}

fn nearest(named: &DossierPath, files: &[DossierPath]) -> Option<DossierPath> {
    let name = folded(named.file_name());
    let same = files.iter().find(|file| folded(file.file_name()) == name);
    same.or_else(|| files.iter().find(|file| folded(file.stem()) == folded(named.stem()))).cloned()
}
