//! What fills the explanation slot (Toelichting onderwijsbehoeften) of a request.
//! Never says whether that is in order: that is `explanation`.

use super::file::{Fault, File};
use super::same_name::same_path;
use crate::dossier::{Details, DossierPath, KindId};
use crate::recognise::file_name::FileNames;
use crate::rules::{ExplanationRule, RequestType};

/// The slot of one dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot<'a> {
    /// This request type has none.
    None,
    /// Nothing fills it; the details may name a file that is not there.
    Open { rule: &'a ExplanationRule, named: Option<&'a DossierPath> },
    /// The file at this index fills it.
    Filled { rule: &'a ExplanationRule, file: usize, by: FilledBy },
}

/// Why a file fills the slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FilledBy {
    /// The details name it.
    Details,
    /// Its own name says so.
    Name,
    /// It is the placeholder.
    Placeholder,
    /// It is of a kind that fills the slot by itself.
    Kind,
}

impl<'a> Slot<'a> {
    /// Finds what fills the slot. What a person names comes first, then a file that is called so; a placeholder comes
    /// before a kind that would fill the slot by itself, since somebody put it there on purpose.
    pub(super) fn new(
        request: &'a RequestType,
        details: Option<&'a Details>,
        names: &FileNames,
        files: &[File<'_>],
    ) -> Self {
        let Some(rule) = &request.explanation else { return Self::None };
        if let Some(named) = details.and_then(|details| details.explanation.as_ref()) {
            let found = files.iter().position(|file| same_path(file.path().as_str(), named.as_str()));
            return match found {
                Some(file) if files[file].placeholder => Self::Filled { rule, file, by: FilledBy::Placeholder },
                Some(file) => Self::Filled { rule, file, by: FilledBy::Details },
                None => Self::Open { rule, named: Some(named) },
            };
        }
        let called = |file: &File<'_>| !file.placeholder && is_called_explanation(file, names);
        let placeholder = |file: &File<'_>| file.placeholder;
        if let Some(file) = best(files, called) {
            return Self::Filled { rule, file, by: FilledBy::Name };
        }
        if let Some(file) = best(files, placeholder) {
            return Self::Filled { rule, file, by: FilledBy::Placeholder };
        }
        let of_kind = |kind: &KindId| best(files, |file| file.is(kind));
        let together = |kinds: &&Vec<KindId>| kinds.iter().all(|kind| of_kind(kind).is_some());
        let alone = rule.filled_by.iter().find_map(of_kind);
        match alone.or_else(|| of_kind(rule.filled_together.iter().find(together)?.first()?)) {
            Some(file) => Self::Filled { rule, file, by: FilledBy::Kind },
            None => Self::Open { rule, named: None },
        }
    }

    /// Says whether this file fills the slot.
    pub(super) fn is_filled_by(&self, file: &File<'_>, files: &[File<'_>]) -> bool {
        matches!(self, Self::Filled { file: index, .. } if files.get(*index).is_some_and(|own| own.path() == file.path()))
    }
}

/// The first sound file that fits, else the first that fits at all.
fn best(files: &[File<'_>], fits: impl Fn(&File<'_>) -> bool) -> Option<usize> {
    let sound = files.iter().position(|file| fits(file) && (file.fault.is_none() || is_good_placeholder(file)));
    sound.or_else(|| files.iter().position(fits))
}

/// A placeholder is meant to be blank.
fn is_good_placeholder(file: &File<'_>) -> bool {
    file.placeholder && file.fault == Some(Fault::Blank)
}

/// A single word must be the whole name ("Toelichting gymles" explains something else); more words may have a name or
/// number behind them.
fn is_called_explanation(file: &File<'_>, names: &FileNames) -> bool {
    let stem = file.path().stem();
    let ends = stem.char_indices().filter(|(_, letter)| matches!(letter, ' ' | '_' | '-' | '.')).map(|(at, _)| at);
    names.is_explanation(stem) || ends.skip(1).any(|end| names.is_explanation(&stem[..end]))
}
