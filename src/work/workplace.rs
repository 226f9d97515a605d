//! What a program that stays has at hand for one dossier after the other: the rules, the readers of documents, the user's
//! own folder.
//! Never remembers a dossier: each call looks at what lies there now.

use super::{
    Asked, CheckResult, Checker, CouldNotLook, EditFailure, Idle, NotSettled, Statement, Stop, Unobserved, Values,
    cores, earlier, read_school, sent, settle,
};
use crate::cache::Cache;
use crate::check;
use crate::dossier::{Beside, Disguise, Dossier, RequestTypeId};
use crate::finding::{Cause, Finding};
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
    painters: Painters,
    stop: Stop,
}

impl Workplace {
    /// Sets it up: `home` is the user's own folder, `cache` where is kept what can be done without.
    pub fn new(rules: Ruleset, home: Option<PathBuf>, cache: Option<PathBuf>) -> Self {
        let jobs = cores();
        Self {
            recogniser: Recogniser::new(&rules),
            rules,
            home,
            cache,
            pool: Pool::new(Limits::new(Some(jobs))),
            painters: Painters::new(jobs),
            stop: Stop::default(),
        }
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
        let home = self.home.as_deref();
        let asked = Asked { request_type, on, sent: sent(home), earlier: earlier(home, &self.rules) };
        let cache = self.cache(on);
        let idle = Idle::new(cores().saturating_sub(1));
        let checker = Checker {
            asked: &asked,
            rules: &self.rules,
            pool: &self.pool,
            recogniser: &self.recogniser,
            cache: cache.as_ref(),
            idle: &idle,
            stop: &self.stop,
            observer: &Unobserved,
        };
        checker.check(folder).unwrap_or(Err(CouldNotLook::Broken))
    }

    /// What was found in documents before.
    pub(super) fn cache(&self, on: NaiveDate) -> Option<Cache> {
        let (home, place) = (self.home.clone()?, self.cache.clone()?);
        Some(Cache::new(place, home, self.rules.digest, on).of(looking()))
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
