//! Of which bytes people spoke: what they said of none in particular is bound to those that lie there, and what they said of
//! a file follows its bytes to another name.
//! Never binds what could be about several files.

use super::case::Case;
use super::file::File;
use super::same_name::same_path;
use super::seen::{is_covered, needs_a_look, signed_apart};
use crate::dossier::{Attachment, Declared, Details, Digest, Dossier, DossierPath, KindId};
use crate::rules::Ruleset;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a person said, and the bytes that it was said of from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binding {
    /// In which part of `dossier.toml` it stands.
    pub part: Part,
    /// Under which key.
    pub key: String,
    /// The file in which a kind of document was seen.
    pub file: Option<DossierPath>,
    /// The bytes.
    pub sha256: Digest,
}

/// A part of `dossier.toml` that speaks of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What a file is.
    Kinds,
    /// When its research was done.
    Dates,
    /// What somebody has seen.
    Confirmed,
}

/// A document of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfKind {
    /// Where it lies.
    pub path: DossierPath,
    /// Somebody has to look at it, and nobody has.
    pub open: bool,
}

/// Returns the documents of which a confirmation of this kind could speak.
pub fn of_kind(dossier: &Dossier, rules: &Ruleset, on: NaiveDate, kind: &KindId) -> Vec<OfKind> {
    let Some(case) = Case::new(dossier, rules, on) else { return Vec::new() };
    let of_kind = case.documents().filter(|file| file.is(kind) && !signed_apart(&case, file, kind));
    let seen = |file: &File| file.confirmed || is_covered(&case, file, kind);
    let of_kind =
        of_kind.map(|file| OfKind { path: file.path().clone(), open: needs_a_look(&case, file, kind) && !seen(file) });
    of_kind.collect()
}

/// Returns who has seen which file: the file itself with these bytes, or all that it is.
pub fn seen_by(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> BTreeMap<DossierPath, String> {
    let Some(case) = Case::new(dossier, rules, on) else { return BTreeMap::new() };
    let by = |key: &str| case.confirmation(key).map(|seen| seen.by.clone());
    let of_kind = |file: &File, kind: &KindId| by(kind.as_str()).filter(|_| is_covered(&case, file, kind));
    let seen = |file: &File| {
        let whole = by(file.path().as_str()).filter(|_| file.confirmed);
        let kinds = || file.kinds.iter().map(|kind| of_kind(file, kind.id)).collect::<Option<Vec<_>>>();
        whole.or_else(|| kinds()?.into_iter().next())
    };
    case.documents().filter_map(|file| Some((file.path().clone(), seen(file)?))).collect()
}

/// Finds the bytes of everything that was said of none in particular.
pub fn bindings(dossier: &Dossier, rules: &Ruleset, on: NaiveDate) -> Vec<Binding> {
    let Some(case) = Case::new(dossier, rules, on) else { return Vec::new() };
    let Some(details) = case.details else { return Vec::new() };
    let mut bindings = declared(&case, Part::Kinds, &details.declared_kinds);
    bindings.extend(declared(&case, Part::Dates, &details.declared_dates));
    for (key, _) in details.confirmed.iter().filter(|(_, seen)| seen.sha256.is_none()) {
        if let Some(sha256) = find(&case, key).and_then(File::sha256) {
            bindings.push(Binding { part: Part::Confirmed, key: key.clone(), file: None, sha256 });
        } else if let Some((file, sha256)) = seen_in(&case, key) {
            bindings.push(Binding { part: Part::Confirmed, key: key.clone(), file: Some(file), sha256 });
        }
    }
    bindings
}

fn declared<T>(case: &Case, part: Part, declared: &BTreeMap<DossierPath, Declared<T>>) -> Vec<Binding> {
    let unbound = declared.iter().filter(|(_, said)| said.sha256.is_none());
    let binding = |(key, _): (&DossierPath, &Declared<T>)| {
        let sha256 = find(case, key.as_str())?.sha256()?;
        Some(Binding { part, key: key.as_str().to_owned(), file: None, sha256 })
    };
    unbound.filter_map(binding).collect()
}

fn find<'c, 'a>(case: &'c Case<'a>, path: &str) -> Option<&'c File<'a>> {
    case.files.iter().find(|file| same_path(file.path().as_str(), path))
}

/// The one document in which a kind was seen: the one that is named, the only one that asks for a look, or the only one
/// that there is.
fn seen_in(case: &Case, key: &str) -> Option<(DossierPath, Digest)> {
    let seen = case.confirmation(key)?;
    let kind = case.rules.kinds.iter().map(|kind| &kind.id).find(|kind| kind.as_str() == key)?;
    let file = match &seen.file {
        Some(path) => find(case, path.as_str())?,
        None => {
            let asking: Vec<&File> = case.documents().filter(|file| needs_a_look(case, file, kind)).collect();
            let of_kind: Vec<&File> = case.documents().filter(|file| file.is(kind)).collect();
            match (&asking[..], &of_kind[..]) {
                ([only], _) | ([], [only]) => *only,
                _ => return None,
            }
        }
    };
    Some((file.path().clone(), file.sha256()?))
}

/// Writes bindings into the details that they were found in.
pub fn bind(details: &mut Details, bindings: &[Binding]) {
    for Binding { part, key, file, sha256 } in bindings {
        let path = DossierPath::new(key.as_str());
        match part {
            Part::Kinds => details.declared_kinds.get_mut(&path).map(|said| &mut said.sha256),
            Part::Dates => details.declared_dates.get_mut(&path).map(|said| &mut said.sha256),
            Part::Confirmed => details.confirmed.get_mut(key).map(|seen| {
                seen.file = seen.file.take().or_else(|| file.clone());
                &mut seen.sha256
            }),
        }
        .into_iter()
        .for_each(|bound| *bound = Some(*sha256));
    }
}

/// Lets what was said of a file follow its bytes, where it has another name now. Returns the names under which it was
/// said.
pub fn follow_bytes(dossier: &mut Dossier) -> Vec<DossierPath> {
    let Some(details) = &mut dossier.details else { return Vec::new() };
    let attachments = &dossier.attachments;
    let mut followed = follow(&mut details.declared_kinds, attachments, |key, said| Some((key.as_str(), said.sha256?)));
    followed.extend(follow(&mut details.declared_dates, attachments, |key, said| Some((key.as_str(), said.sha256?))));
    // A kind or a precondition is no file: it has no name to lose.
    let file = |key: &String| key.contains(['.', '/', '\\']);
    followed.extend(follow(&mut details.confirmed, attachments, |key, seen| {
        Some((key.as_str(), seen.sha256.filter(|_| file(key))?))
    }));
    followed
}

fn follow<K: Ord + Clone + for<'k> From<&'k str>, V>(
    said: &mut BTreeMap<K, V>,
    attachments: &[Attachment],
    of: impl for<'s> Fn(&'s K, &'s V) -> Option<(&'s str, Digest)>,
) -> Vec<DossierPath> {
    let moves = said.iter().filter_map(|(key, value)| {
        let (name, sha256) = of(key, value)?;
        let mut there = attachments.iter().filter(|attachment| same_path(attachment.path.as_str(), name));
        let found = attachments.iter().find(|attachment| attachment.sha256() == Some(sha256));
        let path = found.filter(|_| there.next().is_none())?.path.as_str();
        Some((key.clone(), K::from(path), DossierPath::new(name)))
    });
    let moves: Vec<(K, K, DossierPath)> = moves.collect();
    let mut followed = Vec::new();
    for (old, new, name) in moves {
        if !said.contains_key(&new)
            && let Some(value) = said.remove(&old)
        {
            said.insert(new, value);
        }
        followed.push(name);
    }
    followed
}
