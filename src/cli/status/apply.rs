//! `compleet status apply`: takes in status files, or a folder of them, and tells what became of each event.

use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring::{self, Openers},
    session::{self, Session, home},
};
use crate::dossier::Digest;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::{Body, Outcome, Reporter};
use crate::message::{
    Say,
    errors::{news, reason, register::NoRegister},
    outcome, shown, spelled, status as words,
};
use crate::register::{Appended, Reference, short_id};
use crate::rules::RequestType;
use crate::signature::sha256;
use crate::work::{self, Became, Judged, NotAStatusFile, Records, Taken, TakenBefore, Trust};
use chrono::{DateTime, Utc};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Verwerk statusbestanden van het platform (ook: verwerk)", "Apply the platform's status files"))
        .arg(
            Arg::new("path")
                .value_name(pick("BESTAND|MAP", "FILE|FOLDER"))
                .value_parser(value_parser!(PathBuf))
                .required(true)
                .num_args(1..)
                .help(pick(
                    "een statusbestand, of een map ermee; dezelfde map nog eens verwerken mag altijd",
                    "a status file, or a folder of them; the same folder may be applied again and again",
                )),
        )
        .arg(arguments::switch(
            "allow-unsigned",
            pick(
                "ook bestanden die niemand heeft ondertekend; dat blijft erbij staan",
                "also files that nobody signed; they stay marked as such",
            ),
        ))
        .arg(keyring::of_others_argument(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let trust = Trust { of_others: matches.get_flag("of-others"), ..keyring::trust(session)? };
    let (mark, openers) = (work::reading_mark(&trust), Openers::default());
    let mut inbox = Inbox { records, trust, mark, openers, files: Vec::new(), tally: Tally::default() };
    for path in matches.get_many::<PathBuf>("path").unwrap_or_default() {
        let path = arguments::without_quote(path);
        match work::inbox(&path) {
            Ok((files, folders)) => {
                let folder = files.as_slice() != [path.clone()];
                inbox.tally.folders += folders;
                for file in files {
                    inbox.take(&file, folder, matches, session)?;
                }
            }
            Err(error) => inbox.not_read(&path, &error, session)?,
        }
    }
    inbox.tell(session)
}

/// What is being applied.
struct Inbox<'a> {
    records: Records<'a>,
    trust: Trust,
    /// Stands for all on which the reading of a file depends.
    mark: Digest,
    openers: Openers,
    /// What was taken in, by file.
    files: Vec<(PathBuf, Vec<Taken>)>,
    tally: Tally,
}

/// What became of it all, in numbers.
#[derive(Default)]
struct Tally {
    applied: usize,
    known: usize,
    waiting: usize,
    refused: usize,
    elsewhere: usize,
    erased: usize,
    refused_files: usize,
    unread_files: usize,
    /// Files that were taken in before, and of which nothing is to be told.
    quiet_files: usize,
    /// Folders that lie beside the files.
    folders: usize,
}

impl Inbox<'_> {
    /// Takes in one file: all of it, or nothing.
    fn take(
        &mut self,
        path: &Path,
        folder: bool,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let bytes = match work::read_inbox_file(path) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return self.refuse(path, folder, &NotAStatusFile::TooLarge, session),
            Err(error) => return self.not_read(path, &error, session),
        };
        // Nobody verifies a file twice, or is asked for its passphrase.
        let known = self.records.taken_before(&sha256(&bytes), &self.mark);
        match known.map_err(NoRegister)? {
            Some(TakenBefore::Quiet(count)) => {
                self.tally.known += usize::try_from(count).unwrap_or(usize::MAX);
                self.tally.quiet_files += 1;
                return Ok(());
            }
            Some(TakenBefore::Events(taken)) => {
                self.files.push((path.to_path_buf(), taken));
                return Ok(());
            }
            None => {}
        }
        let opener = match work::lock_of_bytes(&bytes) {
            Ok(lock) => keyring::opener(lock, &self.openers, matches, session),
            Err(error) => return self.not_read(path, &error, session),
        };
        let opener = match opener {
            Ok(opener) => opener,
            Err(failure) => {
                let (path, words) = (shown(path), failure.say(session.language));
                self.tally.unread_files += 1;
                return Ok(session.tell(&format!("compleet: ‘{path}’: {words}"))?);
            }
        };
        let (plain, now) = (matches.get_flag("allow-unsigned"), session.world.now);
        match work::read_status(bytes, opener, &self.trust, plain, now) {
            Err(error) => self.not_read(path, &error, session),
            Ok(Err(NotAStatusFile::PlainNotAllowed)) if self.is_known(path, now) => Ok(()),
            Ok(Err(refused)) => self.refuse(path, folder, &refused, session),
            Ok(Ok(news)) => {
                let letters = if matches!(news.reporter, Reporter::Stranger { .. }) { 0 } else { news.letters.len() };
                let taken = self.records.take_in(news, &self.mark).map_err(NoRegister)?;
                let fresh = taken.iter().any(|taken| matches!(taken.place, Some((_, Appended::New))));
                self.files.push((path.to_path_buf(), taken));
                if fresh && letters > 0 { self::letters(path, letters, session) } else { Ok(()) }
            }
        }
    }

    /// A file that brings no news; what lies in a folder of news without claiming to be any is passed over.
    fn refuse(
        &mut self,
        path: &Path,
        folder: bool,
        refused: &NotAStatusFile,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        if folder && work::is_something_else(path, refused) {
            return Ok(());
        }
        self.tally.refused_files += 1;
        let (path, why) = (shown(path), news::refused(refused, session.language));
        Ok(writeln!(session.streams.out, "‘{path}’: {why}.")?)
    }

    /// Says whether somebody let in all of this plain news before: a folder may be applied again and again.
    fn is_known(&mut self, path: &Path, now: DateTime<Utc>) -> bool {
        let read = work::read_status_file(path, None, &self.trust, true, now);
        let Ok(Ok(news)) = read else { return false };
        let count = news.events.len();
        let known = self.records.is_known(&news).unwrap_or(false);
        if known {
            self.tally.known += count;
        }
        known
    }

    fn not_read(&mut self, path: &Path, error: &io::Error, session: &mut Session<'_>) -> Result<(), Failure> {
        self.tally.unread_files += 1;
        let (path, why) = (shown(path), reason(error, session.language));
        let words = session.language.pick(
            format!("compleet: ‘{path}’ kon niet worden gelezen: {why}."),
            format!("compleet: ‘{path}’ could not be read: {why}."),
        );
        Ok(session.tell(&words)?)
    }

    /// Tells what became of each event, now that all of them are in.
    fn tell(mut self, session: &mut Session<'_>) -> Result<Exit, Failure> {
        let language = session.language;
        let all = self.files.iter().flat_map(|(_, taken)| taken);
        let judged = self.records.judge(all).map_err(NoRegister)?;
        let count = self.files.len() + self.tally.quiet_files;
        let several = count > 1;
        for (path, taken) in &self.files {
            let mut heading = several.then(|| shown(path));
            for taken in taken {
                let became = judged.became(taken);
                self.tally.count(&became);
                let Some(words) = self.told(taken, &became, &judged, session) else { continue };
                if let Some(heading) = heading.take() {
                    writeln!(session.streams.out, "{heading}")?;
                }
                writeln!(session.streams.out, "- {}", one_line(&words))?;
            }
        }
        writeln!(session.streams.out, "{}", self.tally.words(count, language))?;
        if self.tally.waiting + self.tally.refused > 0 {
            let words = language.pick(
                "Hoe u beslist over wat wacht of geweigerd is: compleet status show DOSSIER",
                "How to decide about what waits or was refused: compleet status show DOSSIER",
            );
            writeln!(session.streams.out, "{words}")?;
        }
        Ok(self.tally.exit())
    }

    /// One line for one event; none where nothing happened.
    fn told(&self, taken: &Taken, became: &Became, judged: &Judged, session: &Session<'_>) -> Option<String> {
        let language = session.language;
        let dossier = judged.dossier(taken);
        let asked = dossier.and_then(|dossier| work::asked(dossier, self.records.rules()));
        let became_words = match became {
            Became::Known => return None,
            Became::Judged(outcome) => {
                let words = outcome::words(outcome, self.records.rules(), asked, language);
                words + &outcome::sender(&taken.event, &self.trust, language)
            }
            Became::UnknownDossier => unknown(&taken.reference, language),
            Became::UnknownType => language
                .pick(
                    "BEWAARD: dit aanvraagtype staat niet in deze regels",
                    "KEPT: these rules do not have this request type",
                )
                .to_owned(),
            Became::Erased => {
                language.pick("niets: dit dossier is hier gewist", "nothing: this dossier was erased here").to_owned()
            }
        };
        let name = dossier.map(words::name).filter(|name| !name.is_empty()).unwrap_or_else(|| match &taken.reference {
            Reference::Id(id) => short_id(id),
            Reference::Number(number) => number.to_string(),
        });
        let day = language.day((session.world.wall)(taken.event.time).date());
        let said = match &taken.event.body {
            Body::Receipt(receipt) => crate::message::receipt(receipt, language),
            _ => work::said(&taken.event).unwrap_or_default().to_owned(),
        };
        let unsigned = if work::is_unsigned(&taken.event) {
            language.pick(" (zonder handtekening)", " (without a signature)")
        } else {
            ""
        };
        let information = match &taken.event.body {
            Body::Status(report) => information(&report.information, asked, language),
            Body::Done(done) => information(&done.records, asked, language),
            _ => String::new(),
        };
        let id = if became.waits() { format!(" [{}]", taken.event.id) } else { String::new() };
        Some(format!("{name}, {said}, {day}{information}{unsigned}: {became_words}{id}"))
    }
}

/// What came with a status: a day that was set anew would else go by unseen.
fn information(given: &BTreeMap<String, String>, asked: Option<&RequestType>, language: Language) -> String {
    let told = given
        .iter()
        .map(|(id, value)| format!(", {} {}", words::information(asked, id, language), words::value(value, language)));
    told.collect()
}

/// News of a dossier that nobody here knows is kept for when somebody does.
fn unknown(reference: &Reference, language: Language) -> String {
    match reference {
        Reference::Number(number) => language.pick(
            format!("BEWAARD: dit dossier is hier niet bekend. Is het van u: compleet status sent {number} MAP"),
            format!("KEPT: this dossier is not known here. If it is yours: compleet status sent {number} FOLDER"),
        ),
        Reference::Id(_) => language
            .pick(
                "BEWAARD: dit dossier is hier niet bekend. Is het van u, pak het dan hier in, of pak het pakket uit dat u kreeg",
                "KEPT: this dossier is not known here. If it is yours, pack it here, or unpack the bundle that you got",
            )
            .to_owned(),
    }
}

/// Letters are about a pupil: they go nowhere unless somebody says where.
fn letters(path: &Path, count: usize, session: &mut Session<'_>) -> Result<(), Failure> {
    let (path, command) = (shown(path), crate::message::quoted(&spelled(path)));
    let words = session.language.pick(
        match count {
            1 => format!("‘{path}’: met een brief. Haal die eruit met: compleet unpack {command}"),
            _ => format!("‘{path}’: met {count} brieven. Haal die eruit met: compleet unpack {command}"),
        },
        match count {
            1 => format!("‘{path}’: with a letter. Take it out with: compleet unpack {command}"),
            _ => format!("‘{path}’: with {count} letters. Take them out with: compleet unpack {command}"),
        },
    );
    Ok(writeln!(session.streams.out, "{words}")?)
}

impl Tally {
    fn count(&mut self, became: &Became) {
        *match became {
            Became::Judged(Outcome::Held(_) | Outcome::Quarantined { .. }) => &mut self.waiting,
            Became::Judged(Outcome::Refused(_)) => &mut self.refused,
            Became::Judged(_) => &mut self.applied,
            Became::Known => &mut self.known,
            Became::UnknownDossier | Became::UnknownType => &mut self.elsewhere,
            Became::Erased => &mut self.erased,
        } += 1;
    }

    fn exit(&self) -> Exit {
        match (self.unread_files, self.waiting + self.refused + self.elsewhere + self.refused_files) {
            (0, 0) => Exit::InOrder,
            (0, _) => Exit::NotInOrder,
            _ => Exit::CouldNotLook,
        }
    }

    fn words(&self, files: usize, language: Language) -> String {
        let parts = [
            (self.applied, language.pick("verwerkt", "applied")),
            (self.known, language.pick("al bekend", "known already")),
            (
                self.waiting,
                match self.waiting {
                    1 => language.pick("wacht op een besluit", "waits for a decision"),
                    _ => language.pick("wachten op een besluit", "wait for a decision"),
                },
            ),
            (self.refused, language.pick("geweigerd", "refused")),
            (self.elsewhere, language.pick("van een onbekend dossier", "of an unknown dossier")),
            (self.erased, language.pick("van een gewist dossier", "of an erased dossier")),
            (
                self.refused_files,
                match self.refused_files {
                    1 => language.pick("bestand geweigerd", "file refused"),
                    _ => language.pick("bestanden geweigerd", "files refused"),
                },
            ),
            (
                self.unread_files,
                match self.unread_files {
                    1 => language.pick("bestand niet te lezen", "file could not be read"),
                    _ => language.pick("bestanden niet te lezen", "files could not be read"),
                },
            ),
        ];
        let told: Vec<String> =
            parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        let files = match files {
            1 => language.pick("1 statusbestand".to_owned(), "1 status file".to_owned()),
            _ => language.pick(format!("{files} statusbestanden"), format!("{files} status files")),
        };
        let mut words = match told.as_slice() {
            [] => language
                .pick(format!("{files}; er was niets te verwerken."), format!("{files}; there was nothing to apply.")),
            _ => format!("{files}: {}.", told.join(", ")),
        };
        if self.folders > 0 {
            words += &match self.folders {
                1 => language
                    .pick(" In 1 map daarin is niet gekeken.", " 1 folder in it was not looked into.")
                    .to_owned(),
                count => language.pick(
                    format!(" In {count} mappen daarin is niet gekeken."),
                    format!(" {count} folders in it were not looked into."),
                ),
            };
        }
        words
    }
}
