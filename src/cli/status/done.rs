//! `compleet status done`: work that is done: who, when, and what the rules ask to record with it. What the platform is told
//! of goes into a signed file for it.

use super::issue::{news_order, writing};
use super::{by, pairs, which};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring, pack,
    session::{self, Session, home},
    subject::not_empty,
};
use crate::dossier::Digest;
use crate::language::Language;
use crate::lifecycle::Event;
use crate::message::{Say, errors::register::NoRegister, issue::NotIssued, quoted, status as words};
use crate::rules::Ruleset;
use crate::seal::Sealing;
use crate::work::{self, Followed, Issued, NotEntered, Records, Work};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Leg vast dat werk gedaan is (ook: gedaan)", "Record that work is done"))
        .arg(which::argument(language).required(true))
        .arg(Arg::new("what").value_name(pick("WERK", "WORK")).required(true).help(pick(
            "het woord tussen haken achter het werk in ‘status next’",
            "the word in brackets after the work in ‘status next’",
        )))
        .arg(by(language))
        .arg(
            arguments::text("on", pick("DATUM", "DATE"))
                .help(pick("wanneer (gewoon: vandaag)", "when (by default today)")),
        )
        .arg(arguments::text("note", pick("TEKST", "TEXT")).help(pick("wat verder van belang is", "what else matters")))
        .arg(pairs::argument("record", language).help(pick(
            "wat erbij hoort, zoals ingangsdatum=2026-11-23; mag vaker",
            "what belongs to it, like ingangsdatum=2026-11-23; may be repeated",
        )))
        .args(writing(language))
        .args(keyring::own_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let by = not_empty(arguments::text_of(matches, "by"), "by")?;
    let on = session::date(matches, "on")?.unwrap_or(session.world.today);
    let numbers = pairs::of(matches, "record")?;
    let what = arguments::text_of(matches, "what").unwrap_or_default().trim();
    let receivers = pack::receivers(matches, session)?;
    let sealing = receivers.sealing();
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = which::find(&mut records, typed)?;
    let followed = records.followed(key).map_err(NoRegister)?;
    let work = Work { action: what, by: &by, on, note: arguments::text_of(matches, "note"), records: numbers };
    let moment = (session.world.now, session.world.today);
    let event = match work::done_work(&followed, work, moment, &rules) {
        Ok((event, _)) => event,
        // It was looked at, and the rules say no.
        Err(refused @ NotEntered::Refused(_)) => {
            writeln!(session.streams.out, "{}", refused.say(language))?;
            return Ok(Exit::NotInOrder);
        }
        Err(failure) => return Err(failure.into()),
    };
    // The file first: where it cannot be written, nothing is kept as done.
    let named = receivers.named_or(|| work::correspondents(&followed));
    let told = tell_platform(&followed, &event, (&named, sealing.as_ref()), matches, &rules, session)?;
    let followed = records.enter_work(key, &event)?;
    let name = words::name(&followed.dossier);
    let said = language
        .pick(format!("Vastgelegd bij {name}: {what} is gedaan.\n"), format!("Recorded for {name}: {what} is done.\n"));
    let said = said + &told.words(&name, what, sealing.as_ref(), language);
    session.streams.out.write_all(said.as_bytes())?;
    Ok(Exit::InOrder)
}

/// What the platform is told of work.
enum Told {
    /// Nothing: it does not ask.
    NotAsked {
        /// A file was asked for all the same.
        file: bool,
    },
    /// This file tells it.
    File(Issued),
    /// Nothing yet: nobody could sign.
    NotYet {
        /// There is a key.
        key: bool,
    },
}

/// Writes the file that tells the platform of work. Nobody is asked for a passphrase who cannot answer: the work is recorded
/// all the same.
fn tell_platform(
    followed: &Followed,
    event: &Event,
    (named, sealing): (&[Digest], Option<&Sealing>),
    matches: &ArgMatches,
    rules: &Ruleset,
    session: &mut Session<'_>,
) -> Result<Told, Failure> {
    let asked = work::asked(&followed.dossier, rules);
    let file = matches.contains_id("output") || sealing.is_some();
    let Some(news) = asked.and_then(|asked| work::work_news(followed, asked, event)) else {
        return Ok(Told::NotAsked { file });
    };
    let key = keyring::home(session)?.certificate().is_ok_and(|own| own.is_some());
    if !file && !(key && (session.world.may_ask || keyring::names_own_passphrase(matches))) {
        return Ok(Told::NotYet { key });
    }
    let signing = keyring::signing_key(matches, session)?;
    let order = news_order(matches, (&signing, named, sealing), None, session);
    Ok(Told::File(work::issue(&news, &[], rules, &order).map_err(NotIssued)?))
}

impl Told {
    fn words(&self, name: &str, what: &str, sealing: Option<&Sealing>, language: Language) -> String {
        match self {
            Self::NotAsked { file: false } => String::new(),
            Self::NotAsked { file: true } => language
                .pick(
                    "Er is geen bestand gemaakt: dit werk hoeft het platform niet te weten.\n",
                    "No file was made: the platform need not know of this work.\n",
                )
                .to_owned(),
            Self::File(made) => {
                let file = made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let sealed = crate::message::pack::sealed(sealing, language);
                language.pick(
                    format!("Statusbestand: {file}\n  {sealed}\nStuur dit bestand naar het platform. Dat verwerkt het met: compleet status apply {}\n", quoted(&file)),
                    format!("Status file: {file}\n  {sealed}\nSend this file to the platform, which applies it with: compleet status apply {}\n", quoted(&file)),
                )
            }
            Self::NotYet { key: false } => language
                .pick(
                    "Het platform wil dit ook weten. U hebt nog geen sleutel om een bestand te ondertekenen (compleet key new); geef het anders zelf door.\n",
                    "The platform wants to know this, too. You have no key yet to sign a file (compleet key new); else tell it yourself.\n",
                )
                .to_owned(),
            Self::NotYet { key: true } => {
                let again = format!("compleet status done {} {what} ... --output", quoted(name));
                language.pick(
                    format!("Het platform wil dit ook weten. Een bestand maakt u met dezelfde opdracht en een plaats erbij: {again} MAP\n"),
                    format!("The platform wants to know this, too. The same command with a place makes a file: {again} FOLDER\n"),
                )
            }
        }
    }
}
