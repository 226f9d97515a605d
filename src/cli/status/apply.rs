//! `compleet status apply`: takes in status files, or a folder of them, and tells what became of each event.

use super::{outcome, words};
use crate::cli::failure::Failure;
use crate::cli::keyring::{self, Openers};
use crate::cli::session::{self, Session, shown, spelled};
use crate::cli::trouble::news;
use crate::cli::trouble::reason;
use crate::cli::trouble::register::{NoRegister, home};
use crate::cli::{Exit, Say, subcommand};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::{Outcome, Reporter};
use crate::register::{Appended, Reference, Register, short_id};
use crate::rules::Ruleset;
use crate::work::{self, Became, Judged, Taken, Trust};
use clap::{Arg, ArgMatches, Command, value_parser};
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
        .arg(subcommand::switch(
            "allow-unsigned",
            pick(
                "ook bestanden die niemand heeft ondertekend; dat blijft erbij staan",
                "also files that nobody signed; they stay marked as such",
            ),
        ))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session::ruleset(matches)?;
    let register = Register::open(&home(session)?).map_err(NoRegister)?;
    let trust = keyring::trust(session)?;
    let mut inbox =
        Inbox { rules, register, trust, openers: Openers::default(), files: Vec::new(), tally: Tally::default() };
    for path in matches.get_many::<PathBuf>("path").unwrap_or_default() {
        let path = subcommand::without_quote(path);
        match work::inbox(&path) {
            Ok(files) => {
                let folder = files.as_slice() != [path.clone()];
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
struct Inbox {
    rules: Ruleset,
    register: Register,
    trust: Trust,
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
    elsewhere: usize,
    erased: usize,
    refused_files: usize,
    unread_files: usize,
}

impl Inbox {
    /// Takes in one file: all of it, or nothing.
    fn take(
        &mut self,
        path: &Path,
        folder: bool,
        matches: &ArgMatches,
        session: &mut Session<'_>,
    ) -> Result<(), Failure> {
        let opener = match work::lock_of(path) {
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
        match work::read_status_file(path, opener, &self.trust, plain, now) {
            Err(error) => self.not_read(path, &error, session),
            Ok(Err(refused)) if folder && work::is_something_else(&refused) => Ok(()),
            Ok(Err(refused)) => {
                self.tally.refused_files += 1;
                let (path, why) = (shown(path), news::refused(&refused, session.language));
                Ok(writeln!(session.streams.out, "‘{path}’: {why}.")?)
            }
            Ok(Ok(news)) => {
                let letters = if matches!(news.reporter, Reporter::Stranger { .. }) { 0 } else { news.letters.len() };
                let taken = work::take_in(&mut self.register, news).map_err(NoRegister)?;
                let fresh = taken.iter().any(|taken| matches!(taken.place, Some((_, Appended::New))));
                self.files.push((path.to_path_buf(), taken));
                if fresh && letters > 0 { self::letters(path, letters, session) } else { Ok(()) }
            }
        }
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
        let judged = Judged::of(&mut self.register, all, &self.rules).map_err(NoRegister)?;
        let several = self.files.len() > 1;
        for (path, taken) in &self.files {
            let mut heading = several.then(|| shown(path));
            for taken in taken {
                let became = judged.became(taken);
                self.tally.count(&became);
                let Some(words) = told(taken, &became, &judged, &self.rules, session) else { continue };
                if let Some(heading) = heading.take() {
                    writeln!(session.streams.out, "{heading}")?;
                }
                writeln!(session.streams.out, "- {}", one_line(&words))?;
            }
        }
        writeln!(session.streams.out, "{}", self.tally.words(self.files.len(), language))?;
        Ok(self.tally.exit())
    }
}

/// Letters are about a pupil: they go nowhere unless somebody says where.
fn letters(path: &Path, count: usize, session: &mut Session<'_>) -> Result<(), Failure> {
    let (path, command) = (shown(path), crate::message::quoted(&spelled(path)));
    let words = session.language.pick(
        format!("‘{path}’: met {count} brief of brieven. Haal ze eruit met: compleet unpack {command}"),
        format!("‘{path}’: with {count} letter(s). Take them out with: compleet unpack {command}"),
    );
    Ok(writeln!(session.streams.out, "{words}")?)
}

/// One line for one event; none where nothing happened.
fn told(taken: &Taken, became: &Became, judged: &Judged, rules: &Ruleset, session: &Session<'_>) -> Option<String> {
    let language = session.language;
    let dossier = judged.dossier(taken);
    let asked = dossier.and_then(|dossier| work::asked(dossier, rules));
    let became_words = match became {
        Became::Known => return None,
        Became::Judged(outcome) => outcome::words(outcome, rules, asked, language),
        Became::UnknownDossier => language
            .pick(
                "BEWAARD: dit dossier is hier niet bekend. Leg het vast met ‘compleet status sent NUMMER DOSSIER’, of pak het hier in",
                "KEPT: this dossier is not known here. Record it with ‘compleet status sent NUMBER DOSSIER’, or pack it here",
            )
            .to_owned(),
        Became::UnknownType => language
            .pick("BEWAARD: dit aanvraagtype staat niet in deze regels", "KEPT: these rules do not have this request type")
            .to_owned(),
        Became::Erased => {
            language.pick("niets: dit dossier is hier gewist", "nothing: this dossier was erased here").to_owned()
        }
    };
    let name = dossier.map(words::name).filter(|name| !name.is_empty()).unwrap_or_else(|| match &taken.reference {
        Reference::Id(id) => short_id(id),
        Reference::Number(number) => number.to_string(),
    });
    let day = words::day((session.world.wall)(taken.event.time).date(), language);
    let said = work::said(&taken.event).unwrap_or_default();
    let unsigned = if work::is_unsigned(&taken.event) {
        language.pick(" (zonder handtekening)", " (without a signature)")
    } else {
        ""
    };
    let id = if became.waits() { format!(" [{}]", taken.event.id) } else { String::new() };
    Some(format!("{name}, {said}, {day}{unsigned}: {became_words}{id}"))
}

impl Tally {
    fn count(&mut self, became: &Became) {
        *match became {
            Became::Judged(Outcome::Held(_) | Outcome::Refused(_) | Outcome::Quarantined { .. }) => &mut self.waiting,
            Became::Judged(_) => &mut self.applied,
            Became::Known => &mut self.known,
            Became::UnknownDossier | Became::UnknownType => &mut self.elsewhere,
            Became::Erased => &mut self.erased,
        } += 1;
    }

    fn exit(&self) -> Exit {
        match (self.unread_files, self.waiting + self.elsewhere + self.refused_files) {
            (0, 0) => Exit::InOrder,
            (0, _) => Exit::NotInOrder,
            _ => Exit::CouldNotLook,
        }
    }

    fn words(&self, files: usize, language: Language) -> String {
        let parts = [
            (self.applied, language.pick("verwerkt", "applied")),
            (self.known, language.pick("al bekend", "known already")),
            (self.waiting, language.pick("wachten op een besluit", "wait for a decision")),
            (self.elsewhere, language.pick("van een onbekend dossier", "of an unknown dossier")),
            (self.erased, language.pick("van een gewist dossier", "of an erased dossier")),
            (self.refused_files, language.pick("keer een heel bestand geweigerd", "whole files refused")),
            (self.unread_files, language.pick("keer kon een bestand niet worden gelezen", "files could not be read")),
        ];
        let told: Vec<String> =
            parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        let files = match files {
            1 => language.pick("1 statusbestand".to_owned(), "1 status file".to_owned()),
            _ => language.pick(format!("{files} statusbestanden"), format!("{files} status files")),
        };
        match told.as_slice() {
            [] => language
                .pick(format!("{files}; er was niets te verwerken."), format!("{files}; there was nothing to apply.")),
            _ => format!("{files}: {}.", told.join(", ")),
        }
    }
}
