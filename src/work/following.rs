//! Following a dossier by its folder: what is known of its life, and what a person enters about it.
//! Never keeps a folder's name: the register knows a dossier by its id.

use super::by_hand::{Verdict, enter_decision};
use super::follow::{asked, correspondents, find_dossier, find_or_adopt, follow, list};
use super::form::{due_form, enter_form, filler, form_news};
use super::{
    ByHand, Edit, EditFailure, Followed, IssueFailure, IssueOrder, NotEntered, NotFilled, NotFound, Work, Workplace,
    change_details, done_work, enter_delivered, enter_number, enter_status, enter_work, issue,
};
use crate::dossier::{Digest, FieldId};
use crate::files::{self, Existing};
use crate::lifecycle::{EventId, FormFault, Outcome, answer_form};
use crate::register::{DossierKey, Listed, Pen, Register, RegisterError};
use crate::seal::Sealing;
use crate::signature::SigningKey;
use chrono::{DateTime, NaiveDate, Utc};
use std::path::{Path, PathBuf};

/// Why nothing is known, or nothing was entered.
#[derive(Debug)]
pub enum NotFollowed {
    /// The system names no folder for the register.
    NoHome,
    /// It is not clear which dossier is meant, or the register could not be used.
    Found(NotFound),
    /// What was entered cannot be.
    Entered(NotEntered),
    /// The dossier has no id, and none could be written.
    NoId(EditFailure),
    /// The closing form cannot be filled in.
    Filled(NotFilled),
    /// The closing form does not take an answer.
    Answer(FormFault),
    /// The closing form could not be written as a file.
    Form(IssueFailure),
}

impl From<RegisterError> for NotFollowed {
    fn from(error: RegisterError) -> Self {
        Self::Found(NotFound::Register(error))
    }
}

/// What a person answers on a closing form.
#[derive(Debug, Clone, Copy)]
pub struct FormAnswers<'a> {
    /// How it went.
    pub option: &'a str,
    /// How satisfied the school is.
    pub satisfaction: Option<&'a str>,
    /// What it adds.
    pub remark: Option<&'a str>,
    /// Who fills it in.
    pub by: &'a str,
}

/// How the closing form is written as a file, too.
pub struct FormFile<'a> {
    /// The key that signs.
    pub key: &'a SigningKey,
    /// For whom it is; none: whoever spoke of the dossier.
    pub receiver: Option<Digest>,
    /// For whom it is sealed.
    pub sealing: Option<&'a Sealing>,
    /// The day in its name.
    pub today: NaiveDate,
}

impl Workplace {
    /// What is known of the life of the dossier in a folder; none where nothing happened to it here.
    pub fn followed(&self, folder: &Path) -> Result<Option<Followed>, NotFollowed> {
        let home = self.home().ok_or(NotFollowed::NoHome)?;
        let Some(mut register) = Register::open_to_read(home)? else { return Ok(None) };
        let typed = folder.to_string_lossy();
        register.read(|pen| match find_dossier(pen, &typed, &self.rules) {
            Ok(key) => Ok(Some(follow(pen, key, &self.rules)?)),
            Err(NotFound::None | NotFound::NoId) => Ok(None),
            Err(error) => Err(NotFollowed::Found(error)),
        })
    }

    /// Does something about the dossier in a folder, which is known from here on.
    fn with_dossier<T>(
        &self,
        folder: &Path,
        work: impl FnOnce(&Pen<'_>, DossierKey) -> Result<T, NotFollowed>,
    ) -> Result<T, NotFollowed> {
        let home = self.home().ok_or(NotFollowed::NoHome)?;
        let mut register = Register::open(home)?;
        let typed = folder.to_string_lossy();
        let find = |pen: &Pen<'_>| find_or_adopt(pen, &typed, &self.rules);
        let key = match register.whole(find) {
            Err(NotFound::NoId) => {
                let edit = Edit::Field { key: FieldId::new("id"), value: files::unique_id() };
                change_details(folder, &self.rules, &[edit]).map_err(NotFollowed::NoId)?;
                register.whole(find)
            }
            found => found,
        };
        let key = key.map_err(NotFollowed::Found)?;
        register.whole(|pen| work(pen, key))
    }

    /// Enters the number that the platform gave.
    pub fn enter_number(&self, folder: &Path, number: i64, now: DateTime<Utc>) -> Result<Followed, NotFollowed> {
        let enter = |pen: &Pen<'_>, key| enter_number(pen, key, number, now, &self.rules).map_err(NotFollowed::Entered);
        self.with_dossier(folder, enter)
    }

    /// Enters that a request was sent by a channel that shows no number.
    pub fn enter_delivered(&self, folder: &Path, now: DateTime<Utc>) -> Result<Followed, NotFollowed> {
        let enter = |pen: &Pen<'_>, key| enter_delivered(pen, key, now, &self.rules).map_err(NotFollowed::Entered);
        self.with_dossier(folder, enter)
    }

    /// Enters a status that a person read somewhere, and tells what became of it.
    pub fn enter_status(
        &self,
        folder: &Path,
        entry: ByHand<'_>,
        now: DateTime<Utc>,
    ) -> Result<(EventId, Outcome), NotFollowed> {
        self.with_dossier(folder, |pen, key| {
            let entered = enter_status(pen, key, entry, now, &self.rules).map_err(NotFollowed::Entered)?;
            Ok((entered.1, entered.2))
        })
    }

    /// Enters work that is done.
    pub fn enter_work(
        &self,
        folder: &Path,
        work: Work<'_>,
        (now, today): (DateTime<Utc>, NaiveDate),
    ) -> Result<EventId, NotFollowed> {
        self.with_dossier(folder, |pen, key| {
            let before = follow(pen, key, &self.rules)?;
            let (event, _) = done_work(&before, work, (now, today), &self.rules).map_err(NotFollowed::Entered)?;
            enter_work(pen, key, &event, &self.rules).map_err(NotFollowed::Entered)?;
            Ok(event.id)
        })
    }

    /// Enters a decision about an event that waits, or takes back what was entered here.
    pub fn decide(&self, folder: &Path, verdict: &Verdict<'_>, now: DateTime<Utc>) -> Result<(), NotFollowed> {
        let decide = |pen: &Pen<'_>, key| enter_decision(pen, key, verdict, now, &self.rules).map(drop);
        self.with_dossier(folder, |pen, key| decide(pen, key).map_err(NotFollowed::Entered))
    }

    /// Keeps the form that closes a request, and writes it as a file beside the dossier where one is wanted. The file first:
    /// where it cannot be written, nothing is kept as done.
    pub fn close(
        &self,
        folder: &Path,
        answers: &FormAnswers<'_>,
        file: Option<&FormFile<'_>>,
        now: DateTime<Utc>,
    ) -> Result<Option<PathBuf>, NotFollowed> {
        self.with_dossier(folder, |pen, key| {
            let before = follow(pen, key, &self.rules)?;
            let (request_type, form) = due_form(&before, &self.rules).map_err(NotFollowed::Filled)?;
            let FormAnswers { option, satisfaction, remark, by } = *answers;
            let answered = answer_form(form, option, satisfaction, remark).map_err(NotFollowed::Answer)?;
            let set_by = filler(request_type, form, None).map_err(NotFollowed::Filled)?;
            let id = EventId(files::unique_id());
            let moment = (&id, before.moment(now));
            let written = file.map(|file| {
                let recipients = file.receiver.map_or_else(|| correspondents(&before), |receiver| vec![receiver]);
                let news = form_news(&before, request_type, form, &answered, (by, &set_by), moment);
                issue(&news, &[], &self.rules, &file.order(folder, &recipients, now)).map_err(NotFollowed::Form)
            });
            let written = written.transpose()?.map(|issued| issued.path);
            enter_form(pen, key, &answered, by, moment, &self.rules).map_err(NotFollowed::Filled)?;
            Ok(written)
        })
    }

    /// Every dossier that is followed here, with where it stands; none where the register cannot be used.
    pub fn listed(&self) -> Vec<Listed> {
        let register = self.home().and_then(|home| Register::open_to_read(home).ok().flatten());
        let listed = register.and_then(|mut register| list(&mut register, &self.rules).ok());
        listed.unwrap_or_default().into_iter().filter(|one| one.dossier.known).collect()
    }

    /// The request type by which a dossier is followed.
    pub fn asked<'w>(&'w self, followed: &Followed) -> Option<&'w crate::rules::RequestType> {
        asked(&followed.dossier, &self.rules)
    }
}

impl<'a> FormFile<'a> {
    fn order(&self, folder: &'a Path, recipients: &'a [Digest], now: DateTime<Utc>) -> IssueOrder<'a> {
        IssueOrder {
            key: self.key,
            recipients,
            sealing: self.sealing,
            output: None,
            beside: folder,
            existing: Existing::Keep,
            at: now,
            today: self.today,
        }
    }
}
