//! One run over all dossiers: some of them are checked together, side by side, and then packed, side by side.
//! Never lets one dossier that fails keep the others from it.

use super::Receivers;
use super::case::{Case, NotKnown, Nothing, hindered};
use super::tools::{Opening, Tools};
use crate::check::CheckedDossier;
use crate::cli::{
    failure::Failure,
    session::{self, Session},
};
use crate::dossier::{Fingerprinting, RequestTypeId};
use crate::files::Existing;
use crate::manifest::BundleKind;
use crate::message::{
    Repeat, Say,
    errors::{LookFailure, notice},
    pack as words,
    pack::{NoDetails, NotPacked},
    redaction::Redaction,
    shown, spelled,
};
use crate::progress::Progress;
use crate::register::RegisterError;
use crate::report::terminal::{self, Look};
use crate::report::{self, ReportOrder};
use crate::rules::Ruleset;
use crate::work::{
    self, Before, CheckOrder, CheckResult, CouldNotLook, Hindrance, Ledger, PackOrder, PackTally, Packed, Stop,
    Workplace, Written,
};
use chrono::{DateTime, NaiveDate, Utc};
use clap::ArgMatches;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;
/// Dossiers that are checked before the first of them is packed: the key is opened meanwhile.
const TOGETHER: usize = 64;

pub(super) struct Run {
    pub(super) rules: Ruleset,
    /// What the next command has to say again.
    pub(super) repeat: Repeat,
    /// The day of the check.
    pub(super) on: NaiveDate,
    /// The day in the name of a bundle.
    pub(super) today: NaiveDate,
    pub(super) receivers: Receivers,
    pub(super) output: Option<PathBuf>,
    /// What the user calls the dossier.
    pub(super) label: Option<String>,
    /// It is about more than one dossier: each gets a line.
    pub(super) several: bool,
    pub(super) supplement: bool,
    /// Whole again, though it was sent.
    pub(super) again: bool,
    pub(super) existing: Existing,
    pub(super) now: DateTime<Utc>,
    pub(super) jobs: usize,
    pub(super) written: Written,
}

/// What came of one dossier.
enum Outcome {
    /// It can be packed.
    Ready(Box<Case>),
    /// A bundle, and the dossier that it was made of.
    Packed(Box<(Packed, Case)>),
    /// Not complete, or without details.
    Refused(Box<Case>),
    /// Something that is known of it stands in the way.
    Hindered(Box<(Case, Hindrance)>),
    /// A supplement of nothing.
    Nothing(Nothing),
    /// Another dossier of this run has the same id.
    SameId(PathBuf),
    /// It is not known what was sent before.
    NotKnown(RegisterError),
    /// It could not be looked at.
    NotLooked(CouldNotLook),
    /// No bundle could be made.
    NotPacked(NotPacked),
}

/// What is at hand while a run lasts.
struct Desk<'a> {
    workplace: &'a Workplace,
    stop: &'a Stop,
    progress: &'a Progress,
    ledger: Ledger,
    /// Made ready when there is something to be signed.
    opening: Option<Opening>,
    tools: Option<Tools>,
    /// The folder of each id.
    seen: BTreeMap<String, PathBuf>,
    /// For which types it was told how to file a request.
    filed: Vec<(RequestTypeId, bool)>,
    tally: PackTally,
}

impl Run {
    /// Checks and packs all dossiers.
    pub(super) fn all(
        &self,
        folders: &[PathBuf],
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<PackTally, Failure> {
        let workplace = session::workplace(matches, self.rules.clone(), self.jobs, session.world);
        let stop = session.stop();
        let progress = session.progress(folders.len(), matches.get_flag("quiet"));
        let mut desk = Desk {
            workplace: &workplace,
            stop: &stop,
            progress: &progress,
            ledger: Ledger::new(session.world.home.as_deref()),
            opening: None,
            tools: None,
            seen: BTreeMap::new(),
            filed: Vec::new(),
            tally: PackTally::default(),
        };
        let mut told = 0;
        for part in folders.chunks(TOGETHER) {
            let looked = self.look(part, &mut desk, matches, session)?;
            if let Some(opening) = desk.opening.take() {
                desk.tools = Some(opening.wait()?);
            }
            told += self.pack(part, looked, &mut desk, session)?;
            if stop.is_asked() {
                break;
            }
        }
        desk.tally.not_reached = folders.len() - told;
        let filed = std::mem::take(&mut desk.filed);
        if self.several && !filed.is_empty() {
            let text = words::filing_of_all(&filed, &self.rules, session.language, width(session));
            session.streams.out.write_all(text.as_bytes())?;
        }
        Ok(desk.tally)
    }

    /// Checks dossiers side by side; the first that is complete asks for the key.
    fn look(
        &self,
        part: &[PathBuf],
        desk: &mut Desk<'_>,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<Vec<Outcome>, Failure> {
        let (workplace, progress) = (desk.workplace, desk.progress);
        let order = CheckOrder {
            request_type: None,
            on: self.on,
            today: self.today,
            observer: progress,
            stop: desk.stop,
            ends_readers: true,
        };
        let mut looked = Vec::with_capacity(part.len());
        workplace.check_each(
            part,
            &order,
            |_, checked| checked,
            |folder, checked| {
                let outcome = match checked {
                    Err(reason) => Outcome::NotLooked(reason),
                    Ok(checked) => self.outcome(folder, checked, desk),
                };
                if matches!(outcome, Outcome::Ready(_)) && desk.tools.is_none() && desk.opening.is_none() {
                    let begin = || Opening::begin(&self.receivers, matches, session);
                    desk.opening = Some(progress.aside(begin)?);
                }
                looked.push(outcome);
                Ok::<(), Failure>(())
            },
        )?;
        Ok(looked)
    }

    /// What is to become of a dossier that was checked.
    fn outcome(&self, folder: &Path, found: CheckResult, desk: &mut Desk<'_>) -> Outcome {
        let Some(details) = &found.checked.dossier.details else {
            return Outcome::Refused(Box::new(Case::plain(found)));
        };
        if let Some(id) = details.id.as_ref().filter(|id| !id.trim().is_empty()) {
            if let Some(first) = desk.seen.get(id) {
                return Outcome::SameId(first.clone());
            }
            desk.seen.insert(id.clone(), folder.to_path_buf());
        }
        let before = match desk.ledger.before(details, &self.rules) {
            Ok(before) => before,
            Err(error) if self.supplement => return Outcome::NotKnown(error),
            // Without a register a request is packed all the same.
            Err(_) => Before::Nothing,
        };
        let case = if self.supplement {
            Case::supplement(found, before, &self.rules).map_err(Outcome::Nothing)
        } else {
            Case::request(found, before, self.again).map_err(Outcome::Hindered)
        };
        match case {
            Ok(case) if !case.checked.verdict.is_ready() => Outcome::Refused(Box::new(case)),
            Ok(case) => Outcome::Ready(Box::new(case)),
            // That it is not complete comes first.
            Err(Outcome::Hindered(hindered)) if !hindered.0.checked.verdict.is_ready() => {
                Outcome::Refused(Box::new(hindered.0))
            }
            Err(outcome) => outcome,
        }
    }

    /// Packs what is ready, side by side, and tells what came of each. Returns how many were told.
    fn pack(
        &self,
        part: &[PathBuf],
        looked: Vec<Outcome>,
        desk: &mut Desk<'_>,
        session: &mut Session<'_>,
    ) -> Result<usize, Failure> {
        let (tools, fingerprinting) = (desk.tools.take(), desk.workplace.fingerprinting(self.today));
        let items: Vec<(&PathBuf, Mutex<Option<Outcome>>)> =
            part.iter().zip(looked.into_iter().map(|outcome| Mutex::new(Some(outcome)))).collect();
        let work = |(folder, outcome): &(&PathBuf, Mutex<Option<Outcome>>)| {
            let outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner).take()?;
            Some(match (outcome, &tools) {
                (Outcome::Ready(case), Some(tools)) => self.make(folder, *case, tools, fingerprinting.clone()),
                (outcome, _) => outcome,
            })
        };
        let (stop, progress) = (desk.stop, desk.progress);
        let broken = |_: &(&PathBuf, _)| Outcome::NotLooked(CouldNotLook::Broken);
        let told = work::side_by_side(&items, (self.jobs, stop), work, broken, |(folder, _), outcome| {
            progress.aside(|| self.take(folder, outcome, tools.as_ref(), desk, session))
        });
        drop(items);
        desk.tools = tools;
        told
    }

    fn make(&self, folder: &Path, case: Case, tools: &Tools, fingerprinting: Option<Fingerprinting>) -> Outcome {
        let (checked, order) = (&case.checked, PackOrder { fingerprinting, ..self.order(tools) });
        match work::pack(folder, checked, case.before.as_ref(), &self.rules, &order, &mut |_| ()) {
            Ok(packed) => Outcome::Packed(Box::new((packed, case))),
            Err(failure) => Outcome::NotPacked(NotPacked { failure, veil: Redaction::of(&checked.dossier) }),
        }
    }

    fn order<'o>(&'o self, tools: &'o Tools) -> PackOrder<'o> {
        PackOrder {
            key: &tools.key,
            recipients: &tools.recipients,
            sealing: tools.sealing.as_ref(),
            fingerprinting: None,
            kind: if self.supplement { BundleKind::Supplement } else { BundleKind::Request },
            output: self.output.as_deref(),
            existing: self.existing,
            at: self.now,
            today: self.today,
            written: &self.written,
        }
    }

    /// Shows what came of one dossier, and records its bundle.
    fn take(
        &self,
        folder: &Path,
        outcome: Outcome,
        tools: Option<&Tools>,
        desk: &mut Desk<'_>,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let (language, name) = (session.language, shown(folder));
        let reason: Box<dyn Say> = match outcome {
            Outcome::Packed(made) => {
                desk.tally.packed += 1;
                let (made, case) = *made;
                self.show(folder, &made, &case, tools, desk, session)?;
                if made.not_bound.is_some() {
                    session.tell(words::not_bound(language))?;
                }
                let recorded = desk.ledger.packed(&made, &case.checked, &self.rules, self.label.as_deref());
                if let Err(failure) = recorded {
                    session.tell(&words::not_recorded(&failure, language))?;
                }
                let label = self.label.as_deref().unwrap_or_default();
                if Redaction::of(&case.checked.dossier).over(label).1 {
                    session.tell(words::label_of_pupil(language))?;
                }
                return Ok(());
            }
            Outcome::Refused(case) | Outcome::Ready(case) => {
                desk.tally.refused += 1;
                return self.refuse(folder, &case, session);
            }
            Outcome::Hindered(hindrance) => {
                desk.tally.refused += 1;
                let text = hindered(&hindrance.1, &name, (&self.rules, &self.repeat), language);
                return self.tell(folder, &text, &hindrance.0.checked, session);
            }
            Outcome::Nothing(nothing) => {
                desk.tally.refused += 1;
                return Ok(writeln!(session.streams.out, "{}", nothing.say(&name, &self.repeat, language))?);
            }
            Outcome::SameId(first) => {
                desk.tally.refused += 1;
                let text = words::same_id(&name, &shown(&first), &self.repeat, language);
                return Ok(writeln!(session.streams.out, "{text}")?);
            }
            Outcome::NotKnown(failure) => Box::new(NotKnown(failure)),
            Outcome::NotLooked(CouldNotLook::NoRequestType { .. }) => Box::new(NoDetails(folder.to_path_buf())),
            Outcome::NotLooked(reason) => Box::new(LookFailure { folder: folder.to_path_buf(), reason }),
            Outcome::NotPacked(failure) => Box::new(failure),
        };
        desk.tally.failed += 1;
        let words = reason.say_again(language, &self.repeat);
        Ok(session.tell(&format!("compleet: {words}"))?)
    }

    fn show(
        &self,
        folder: &Path,
        made: &Packed,
        case: &Case,
        tools: Option<&Tools>,
        desk: &mut Desk<'_>,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let Some(tools) = tools else { return Ok(()) };
        let (language, width) = (session.language, width(session));
        let order = self.order(tools);
        let veil = Redaction::of(&case.checked.dossier);
        let mut text = if self.several {
            let filed = (case.checked.dossier.request_type.clone(), case.is_supplement());
            if !case.is_filed() && !desk.filed.contains(&filed) {
                desk.filed.push(filed);
            }
            veil.over(&words::packed_line(&shown(folder), made, language)).0
        } else {
            let mut text = words::packed(made, &order, language);
            text += &veil.over(&words::remarks(&case.checked, &self.rules, language, width)).0;
            if !case.is_filed() {
                text += &words::filing_of(made, &self.rules, language, width);
            }
            text
        };
        let also = case.also(&self.rules, language, width);
        if !also.is_empty() {
            text += if self.several { "" } else { "\n" };
            text += &also;
        }
        Ok(session.streams.out.write_all(text.as_bytes())?)
    }

    /// Shows why a dossier cannot be packed.
    fn refuse(&self, folder: &Path, case: &Case, session: &mut Session<'_>) -> Result<(), Failure> {
        let (language, checked) = (session.language, &case.checked);
        if case.is_supplement() {
            let shown = spelled(folder);
            let text =
                words::supplement_refused(checked, &shown, (&self.rules, &self.repeat), language, width(session));
            return self.tell(folder, &text, checked, session);
        }
        let look = Look {
            language,
            width: width(session),
            colour: session.world.colour,
            quiet: false,
            strict: false,
            explain: false,
        };
        let shown = spelled(folder);
        let order = ReportOrder {
            checked,
            path: &shown,
            notices: case.notices.iter().map(|found| notice(found, language)).collect(),
            repeat: &self.repeat,
            accept_help: false,
        };
        let report = report::dossier(&order, &self.rules, language);
        let why = words::refused(checked, &shown, &self.repeat, language);
        self.tell(folder, &format!("{}\n{why}", terminal::dossier(&report, &look)), checked, session)
    }

    /// Tells something about a dossier, without the names of pupils.
    fn tell(
        &self,
        folder: &Path,
        text: &str,
        checked: &CheckedDossier,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let heading = if self.several { format!("{}\n", shown(folder)) } else { String::new() };
        let heading = if text.starts_with(heading.trim_end()) { String::new() } else { heading };
        let veil = Redaction::of(&checked.dossier);
        let (text, veiled) = veil.over_commands(&format!("{heading}{text}"), session.language);
        writeln!(session.streams.out, "{text}")?;
        if veiled {
            writeln!(session.streams.out, "{}", words::veiled(session.language))?;
        }
        Ok(())
    }
}

fn width(session: &Session<'_>) -> usize {
    session.world.width.unwrap_or(PAGE)
}
