//! What a program that stays has at hand for one dossier after the other: the rules, the readers of documents, the user's
//! own folder.
//! Never remembers a dossier: each call looks at what lies there now.

use super::{
    Asked, CheckResult, Checker, CouldNotLook, EditFailure, Idle, NotSettled, Observer, Statement, Stop, Unobserved,
    Values, cores, earlier, read_school, sent, settle,
};
use crate::cache::Cache;
use crate::check;
use crate::dossier::{Beside, Disguise, Dossier, FieldId, Fingerprinting, RequestTypeId};
use crate::files;
use crate::finding::{Cause, Finding};
use crate::inspect::Looking;
use crate::recognise::Recogniser;
use crate::rules::Ruleset;
use crate::sandbox::{Limits, Painters, Pool, looking};
use crate::scan;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// The place of work of one run.
pub struct Workplace {
    /// The rules by which dossiers are judged.
    pub rules: Ruleset,
    home: Option<PathBuf>,
    cache: Option<PathBuf>,
    pub(super) recogniser: Recogniser,
    pub(super) pool: Pool,
    pub(super) painters: Painters,
    pub(super) jobs: usize,
    looking: Looking,
}

/// How a run looks at documents.
#[derive(Debug, Clone, Copy)]
pub struct Means {
    /// How many documents are read at a time.
    pub jobs: usize,
    /// What was found before is used, and what is found is kept.
    pub remembers: bool,
    /// Scans are read.
    pub reads_scans: bool,
}

impl Default for Means {
    fn default() -> Self {
        Self { jobs: cores(), remembers: true, reads_scans: true }
    }
}

/// What is asked of a check, and who hears how far it is.
pub struct CheckOrder<'a> {
    /// The request type, whatever `dossier.toml` says.
    pub request_type: Option<RequestTypeId>,
    /// The day of the check.
    pub on: NaiveDate,
    /// The day of the run, by which what is kept grows old.
    pub today: NaiveDate,
    /// Hears how far it is.
    pub observer: &'a dyn Observer,
    /// The wish to end.
    pub stop: &'a Stop,
    /// Readers are stopped at that wish; not where others may wait for the same ones.
    pub ends_readers: bool,
}

impl Workplace {
    /// Sets it up: `home` is the user's own folder, `cache` where is kept what can be done without.
    pub fn new(rules: Ruleset, home: Option<PathBuf>, cache: Option<PathBuf>) -> Self {
        Self::with(rules, home, cache, Means::default())
    }

    /// The same, where somebody says how documents are looked at.
    pub fn with(rules: Ruleset, home: Option<PathBuf>, cache: Option<PathBuf>, means: Means) -> Self {
        let jobs = means.jobs;
        let looking = if means.reads_scans { looking() } else { Looking::AtInk };
        Self {
            recogniser: Recogniser::new(&rules),
            rules,
            home,
            cache: cache.filter(|_| means.remembers),
            pool: Pool::new(Limits { looking, ..Limits::new(Some(jobs)) }),
            painters: Painters::new(jobs),
            jobs,
            looking,
        }
    }

    /// The same place with other rules.
    pub fn with_rules(&self, rules: Ruleset) -> Self {
        Self::new(rules, self.home.clone(), self.cache.clone())
    }

    /// Says whether somebody chose the rules of the whole school.
    pub fn has_region(&self) -> bool {
        self.school().contains_key(&FieldId::new(scan::RULES))
    }

    /// Says whether there is a dossier in a folder that does not say itself whose rules are for it.
    pub fn lacks_region(&self, folder: &Path) -> bool {
        let says = || {
            let said = scan::said_rules(folder);
            said.rules.is_some() || said.region.is_some_and(|region| super::region::is_of(&self.rules, &region))
        };
        // A folder that is not there any more is told as that.
        files::is_folder(folder) && !says()
    }

    /// The user's own folder.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// What draws first pages.
    pub fn painters(&self) -> &Painters {
        &self.painters
    }

    /// Looks at the dossier in a folder, on a day; as a request of this type, where its `dossier.toml` does not say.
    pub fn check(
        &self,
        folder: &Path,
        request_type: Option<RequestTypeId>,
        on: NaiveDate,
    ) -> Result<CheckResult, CouldNotLook> {
        let stop = Stop::default();
        let order = CheckOrder { request_type, on, today: on, observer: &Unobserved, stop: &stop, ends_readers: false };
        self.check_one(folder, &order).unwrap_or(Err(CouldNotLook::Broken))
    }

    /// The same, as it was ordered; none where somebody wished to end meanwhile.
    pub fn check_one(&self, folder: &Path, order: &CheckOrder<'_>) -> Option<Result<CheckResult, CouldNotLook>> {
        let (asked, cache) = (self.asked_of(order), self.cache(order.today));
        let idle = Idle::new(self.jobs.saturating_sub(1));
        let checker = Checker {
            asked: &asked,
            rules: &self.rules,
            pool: &self.pool,
            recogniser: &self.recogniser,
            cache: cache.as_ref(),
            idle: &idle,
            stop: order.stop,
            observer: order.observer,
        };
        order.observer.begins(folder);
        checker.check(folder)
    }

    pub(super) fn asked_of(&self, order: &CheckOrder<'_>) -> Asked {
        let home = self.home.as_deref();
        Asked {
            request_type: order.request_type.clone(),
            on: order.on,
            sent: sent(home),
            earlier: earlier(home, &self.rules),
        }
    }

    /// How many things are worked on at a time.
    pub fn jobs(&self) -> usize {
        self.jobs
    }

    /// By what a document is known again; none where nothing is kept.
    pub fn fingerprinting(&self, today: NaiveDate) -> Option<Fingerprinting> {
        self.cache(today)?.fingerprinting()
    }

    /// What was found in documents before.
    pub(super) fn cache(&self, today: NaiveDate) -> Option<Cache> {
        let (home, place) = (self.home.clone()?, self.cache.clone()?);
        Some(Cache::new(place, home, self.rules.digest, today).of(self.looking))
    }

    /// What is not right in the details of a request yet, without reading a document; with the words' dossier.
    pub fn check_details(&self, folder: &Path, on: NaiveDate) -> Result<(Dossier, Vec<Finding>), CouldNotLook> {
        let scanned = scan::scan(folder).map_err(CouldNotLook::Scan)?;
        let Some(bytes) = scanned.details else {
            let known = self.rules.request_types.iter().map(|asked| asked.id.clone()).collect();
            return Err(CouldNotLook::NoRequestType { known });
        };
        let details = scan::parse_details(&bytes, &self.rules, None).map_err(CouldNotLook::Details)?;
        let dossier = Dossier {
            request_type: details.request_type.clone(),
            details: Some(details),
            attachments: Vec::new(),
            beside: Beside::default(),
            sent: false,
            earlier: Vec::new(),
            disguise: Disguise::default(),
        };
        let is_detail = |cause: &Cause| {
            matches!(cause, Cause::MissingField { .. } | Cause::InvalidField { .. } | Cause::UnknownTitle { .. })
        };
        let mut findings = check::check(&dossier, &self.rules, on);
        findings.retain(|finding| is_detail(&finding.cause) && finding.waiver.is_none());
        Ok((dossier, findings))
    }

    /// Writes down what a person says of the dossier in a folder, as it lies there now.
    pub fn settle(
        &self,
        folder: &Path,
        statements: &[Statement],
        (by, on): (&str, NaiveDate),
    ) -> Result<(), Result<NotSettled, CouldNotLook>> {
        let checked = match self.check(folder, None, on) {
            Ok(found) if found.checked.dossier.details.is_some() => found.checked,
            Ok(_) | Err(CouldNotLook::NoRequestType { .. }) => {
                return Err(Ok(NotSettled::Edit(EditFailure::NoDetails)));
            }
            Err(reason) => return Err(Err(reason)),
        };
        settle(folder, &checked, &self.rules, statements, (by, on)).map_err(Ok)
    }

    /// The details that are the same for a whole school; where they cannot be read, none.
    pub fn school(&self) -> Values {
        read_school(self.home.as_deref()).unwrap_or_default()
    }
}
