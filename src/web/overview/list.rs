//! What the page keeps of the dossiers of a folder: a line each.
//! Never holds a report: a school has a thousand dossiers, and what a line does not show is read again.

use crate::finding::Verdict;
use crate::message::page::Trouble;
use crate::report::{DossierReport, Open, Weight};
use crate::web::state::PlaceId;
use crate::work::Stop;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The dossiers of one folder.
#[derive(Debug, Default)]
pub(in crate::web) struct List {
    /// Those that were looked at, in the order of their names.
    pub(in crate::web) rows: Vec<Row>,
    /// How many there are; none while they are being searched.
    pub(in crate::web) total: Option<usize>,
    /// Nobody works on it any more.
    pub(in crate::web) ended: bool,
    /// All that are ready are being packed, or were.
    pub(in crate::web) packing: Option<Packing>,
    /// Folders of dossiers with nothing but lists and notes beside them.
    pub(in crate::web) passed_by: Vec<String>,
}

/// How far the packing of all is.
#[derive(Debug, Default)]
pub(in crate::web) struct Packing {
    /// Wishes that it ends.
    pub(in crate::web) stop: Stop,
    pub(in crate::web) done: usize,
    pub(in crate::web) failed: usize,
    pub(in crate::web) total: usize,
    /// Nobody works on it any more.
    pub(in crate::web) ended: bool,
}

impl List {
    /// Says whether dossiers are being packed.
    pub(in crate::web) fn is_packing(&self) -> bool {
        self.packing.as_ref().is_some_and(|packing| !packing.ended)
    }
}

/// A dossier in it.
#[derive(Debug, Clone)]
pub(in crate::web) struct Row {
    pub(in crate::web) place: PlaceId,
    /// What it is called among the others.
    pub(in crate::web) name: String,
    pub(in crate::web) found: Result<Found, Trouble>,
    /// The name of its bundle, or why none was made, where all were to be packed.
    pub(in crate::web) packed: Option<Result<String, Trouble>>,
}

/// What was found in a dossier, in short.
#[derive(Debug, Clone)]
pub(in crate::web) struct Found {
    pub(in crate::web) verdict: Verdict,
    pub(in crate::web) open: Open,
    pub(in crate::web) request_type: String,
    /// The gravest that is open.
    pub(in crate::web) first: Option<String>,
    /// It was filed.
    pub(in crate::web) sent: bool,
}

impl Found {
    /// Takes from a report what a line shows.
    pub(in crate::web) fn of(report: &DossierReport) -> Self {
        let open = report.findings.iter().filter(|found| found.weight() <= Weight::Warning);
        Self {
            verdict: report.verdict,
            open: report.open(),
            request_type: report.request_type_name.clone(),
            first: open.min_by_key(|found| found.weight()).map(|found| found.what.clone()),
            sent: report.sent,
        }
    }
}

/// What a person wants to see of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Sort {
    All,
    Of(Verdict),
    Failed,
}

impl Sort {
    /// All of them, what needs most first.
    pub(in crate::web) const ALL: [Self; 6] = [
        Self::All,
        Self::Of(Verdict::Incomplete),
        Self::Of(Verdict::ToConfirm),
        Self::Of(Verdict::CompleteWithRemarks),
        Self::Of(Verdict::Complete),
        Self::Failed,
    ];

    /// The word in an address.
    pub(in crate::web) fn word(self) -> &'static str {
        match self {
            Self::All => "alles",
            Self::Of(Verdict::Incomplete) => "aanvullen",
            Self::Of(Verdict::ToConfirm) => "bevestigen",
            Self::Of(Verdict::CompleteWithRemarks) => "opmerkingen",
            Self::Of(Verdict::Complete) => "compleet",
            Self::Failed => "mislukt",
        }
    }

    /// Understands that word.
    pub(in crate::web) fn of(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|sort| Some(sort.word()) == word).unwrap_or(Self::All)
    }

    pub(in crate::web) fn has(self, row: &Row) -> bool {
        match self {
            Self::All => true,
            Self::Of(verdict) => row.found.as_ref().is_ok_and(|found| found.verdict == verdict),
            Self::Failed => row.found.is_err(),
        }
    }
}

/// A list that several threads know.
#[derive(Debug, Clone, Default)]
pub(in crate::web) struct Shared {
    list: Arc<Mutex<List>>,
    /// Wishes that the looking ends.
    pub(in crate::web) stop: Stop,
}

impl Shared {
    pub(in crate::web) fn list(&self) -> MutexGuard<'_, List> {
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Of one of all dossiers a bundle was made, or none.
    pub(in crate::web) fn packed(&self, place: PlaceId, packed: Result<String, Trouble>) {
        let list = &mut *self.list();
        if let Some(packing) = &mut list.packing {
            packing.done += usize::from(packed.is_ok());
            packing.failed += usize::from(packed.is_err());
        }
        for row in list.rows.iter_mut().filter(|row| row.place == place) {
            row.packed = Some(packed.clone());
        }
    }

    /// Nobody packs any more.
    pub(in crate::web) fn packing_ended(&self) {
        if let Some(packing) = &mut self.list().packing {
            packing.ended = true;
        }
    }

    /// A dossier was looked at by itself: what its line says is renewed.
    pub(in crate::web) fn renew(&self, place: PlaceId, found: &Result<Found, Trouble>) {
        for row in self.list().rows.iter_mut().filter(|row| row.place == place) {
            row.found.clone_from(found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_of_an_address_means_one_sort_and_any_other_all() {
        for sort in Sort::ALL {
            assert_eq!(Sort::of(Some(sort.word())), sort);
        }
        assert_eq!(Sort::of(Some("<b>")), Sort::All);
        assert_eq!(Sort::of(None), Sort::All);
    }
}
