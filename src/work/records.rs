//! The register as a door asks it: each call is one transaction, and goes by the rules of the run.
//! Never shows the register itself: who asks opens nothing and begins nothing.

use super::apply::{Judged, Taken, TakenBefore, is_known, take_in, taken_before};
use super::by_hand::{
    ByHand, NotEntered, Verdict, enter_decision, enter_delivered, enter_number, enter_status, enter_work,
};
use super::decided::{Decided, decided_by};
use super::follow::{Followed, NotFound, Overdue, find_dossier, find_or_adopt, follow, list, overdue};
use super::form::{NotFilled, enter_form};
use super::status_file::StatusFile;
use crate::dossier::Digest;
use crate::lifecycle::{Answered, Event, EventId, Outcome};
use crate::register::{DossierKey, DossierRecord, Export, Listed, Register, RegisterError, Trouble};
use crate::rules::Ruleset;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::Path;

/// What is known here of every dossier.
pub struct Records<'r> {
    register: Register,
    rules: &'r Ruleset,
}

impl<'r> Records<'r> {
    /// Opens the register in the user's own folder; it is made where there is none.
    pub fn open(home: &Path, rules: &'r Ruleset) -> Result<Self, RegisterError> {
        Ok(Self { register: Register::open(home)?, rules })
    }

    /// Opens it to look only; none where there is none yet.
    pub fn open_to_read(home: &Path, rules: &'r Ruleset) -> Result<Option<Self>, RegisterError> {
        Ok(Register::open_to_read(home)?.map(|register| Self { register, rules }))
    }

    /// The rules by which dossiers are followed.
    pub fn rules(&self) -> &'r Ruleset {
        self.rules
    }

    /// Finds the dossier that a person means: by its folder, its id or a part of that, its number, or its label.
    pub fn find(&mut self, typed: &str) -> Result<DossierKey, NotFound> {
        self.register.read(|pen| find_dossier(pen, typed, self.rules))
    }

    /// The same; the dossier of a folder is known from here on, though it was never packed here.
    pub fn find_or_adopt(&mut self, typed: &str) -> Result<DossierKey, NotFound> {
        self.register.whole(|pen| find_or_adopt(pen, typed, self.rules))
    }

    /// Finds the only dossier that is known here and was not sent yet; where there is not one, all that could be meant.
    pub fn only_unsent(&mut self) -> Result<Result<DossierKey, Vec<DossierRecord>>, RegisterError> {
        let unsent = |one: &Listed| {
            let number = one.summary.as_ref().and_then(|summary| summary.number);
            one.dossier.known && number.is_none_or(|number| number <= 0)
        };
        let unsent: Vec<DossierRecord> = self.listed()?.into_iter().filter(unsent).map(|one| one.dossier).collect();
        Ok(match unsent.as_slice() {
            [one] => Ok(one.key),
            _ => Err(unsent),
        })
    }

    /// What identifies a dossier.
    pub fn dossier(&mut self, key: DossierKey) -> Result<DossierRecord, RegisterError> {
        self.register.read(|pen| pen.dossier(key))
    }

    /// A dossier's life, and where it stands.
    pub fn followed(&mut self, key: DossierKey) -> Result<Followed, RegisterError> {
        self.register.read(|pen| follow(pen, key, self.rules))
    }

    /// Every dossier, with where it stands.
    pub fn listed(&mut self) -> Result<Vec<Listed>, RegisterError> {
        list(&mut self.register, self.rules)
    }

    /// Enters the number that the platform gave; one of 0 or less says that nothing was sent.
    pub fn enter_number(&mut self, key: DossierKey, number: i64, now: DateTime<Utc>) -> Result<Followed, NotEntered> {
        self.register.whole(|pen| enter_number(pen, key, number, now, self.rules))
    }

    /// Enters that a request was sent by a channel that shows no number.
    pub fn enter_delivered(&mut self, key: DossierKey, now: DateTime<Utc>) -> Result<Followed, NotEntered> {
        self.register.whole(|pen| enter_delivered(pen, key, now, self.rules))
    }

    /// Enters a status that a person read somewhere, and tells what became of it.
    pub fn enter_status(
        &mut self,
        key: DossierKey,
        entry: ByHand<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Followed, EventId, Outcome), NotEntered> {
        self.register.whole(|pen| enter_status(pen, key, entry, now, self.rules))
    }

    /// Enters work that is done.
    pub fn enter_work(&mut self, key: DossierKey, event: &Event) -> Result<Followed, NotEntered> {
        self.register.whole(|pen| enter_work(pen, key, event, self.rules))
    }

    /// Enters a decision about an event that waits, and tells what became of that event.
    pub fn enter_decision(
        &mut self,
        key: DossierKey,
        verdict: &Verdict<'_>,
        now: DateTime<Utc>,
    ) -> Result<(Followed, EventId, Outcome), NotEntered> {
        self.register.whole(|pen| enter_decision(pen, key, verdict, now, self.rules))
    }

    /// Keeps a closing form, under the id that the platform is told, too.
    pub fn enter_form(
        &mut self,
        key: DossierKey,
        answered: &Answered<'_>,
        by: &str,
        moment: (&EventId, DateTime<Utc>),
    ) -> Result<(), NotFilled> {
        self.register.whole(|pen| enter_form(pen, key, answered, by, moment, self.rules))
    }

    /// Gives a dossier the name that the user calls it by, or takes it away.
    pub fn label(&mut self, key: DossierKey, name: Option<&str>) -> Result<DossierRecord, RegisterError> {
        self.register.whole(|pen| pen.label(key, name).and_then(|()| pen.dossier(key)))
    }

    /// Everything that is kept of a dossier.
    pub fn export(&mut self, key: DossierKey) -> Result<Export, RegisterError> {
        self.register.read(|pen| pen.export(key))
    }

    /// Dossiers whose last day of being kept is over, the longest due first.
    pub fn overdue(&mut self, today: NaiveDate) -> Result<Vec<Overdue<'r>>, RegisterError> {
        overdue(&mut self.register, today, self.rules)
    }

    /// Erases dossiers, and what the engine still held of them.
    pub fn erase(&mut self, keys: impl IntoIterator<Item = DossierKey>) -> Result<(), RegisterError> {
        self.register.erase(&keys.into_iter().collect::<Vec<_>>())
    }

    /// Everything that is wrong with the register's file; none where there is no register yet.
    pub fn troubles(home: &Path) -> Result<Option<Vec<Trouble>>, RegisterError> {
        Register::open_to_read(home)?.map(|mut register| register.check()).transpose()
    }

    /// Reports of a contact that hold; those that arrived since a moment, where one is given.
    pub fn decided_by(
        &mut self,
        fingerprint: Digest,
        since: Option<DateTime<Utc>>,
    ) -> Result<Vec<Decided>, RegisterError> {
        decided_by(&mut self.register, fingerprint, since, self.rules)
    }

    /// What is known of a status file that was taken in before; none where it has to be read.
    pub fn taken_before(&mut self, file: &Digest, mark: &Digest) -> Result<Option<TakenBefore>, RegisterError> {
        taken_before(&mut self.register, file, mark, self.rules)
    }

    /// Takes all events of a status file in, or none.
    pub fn take_in(&mut self, news: StatusFile, mark: &Digest) -> Result<Vec<Taken>, RegisterError> {
        take_in(&mut self.register, news, mark)
    }

    /// Says whether everything in a status file is known here.
    pub fn is_known(&mut self, news: &StatusFile) -> Result<bool, RegisterError> {
        is_known(&mut self.register, news)
    }

    /// Lives through every dossier that was spoken of, and tells what became of the news.
    pub fn judge<'t>(&mut self, taken: impl Iterator<Item = &'t Taken>) -> Result<Judged, RegisterError> {
        Judged::of(&mut self.register, taken, self.rules)
    }
}
