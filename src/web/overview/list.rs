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
    /// Folders of dossiers with nothing but lists and notes beside them.
    pub(in crate::web) passed_by: Vec<String>,
}

/// A dossier in it.
#[derive(Debug, Clone)]
pub(in crate::web) struct Row {
    pub(in crate::web) place: PlaceId,
    /// What it is called among the others.
    pub(in crate::web) name: String,
    pub(in crate::web) found: Result<Found, Trouble>,
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
