//! `compleet status sent`: the number that the platform gave, which tells whether a request was sent at all.

use super::which;
use crate::cli::{
    Exit,
    failure::Failure,
    session::{self, Session, home},
};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{Say, errors::register::NoRegister, status as words};
use crate::register::{DossierKey, DossierRecord};
use crate::rules::Ruleset;
use crate::work::{self, Followed, NotEntered, Records};
use chrono::{DateTime, Utc};
use clap::{Arg, ArgMatches, Command};

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Leg het dossiernummer vast dat u na het verzenden ziet (ook: verzonden)",
            "Record the file number that you see after sending",
        ))
        .arg(Arg::new("number").value_name(pick("NUMMER", "NUMBER")).required(true).allow_hyphen_values(true).help(
            pick(
                "het dossiernummer; 0 of -1 betekent niet verzonden. Laat het weg waar u geen nummer krijgt",
                "the file number; 0 or -1 means not sent. Leave it out where you get no number",
            ),
        ))
        .arg(which::argument(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let (number, typed) = what(matches)?;
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let key = match typed {
        "" => the_only_one(&mut records)?,
        _ => which::find_or_adopt(&mut records, typed)?,
    };
    let before = records.dossier(key).map_err(NoRegister)?;
    let now = session.world.now;
    let Some(number) = number else { return delivered(&mut records, key, session) };
    let followed = match records.enter_number(key, number, now) {
        Ok(followed) => followed,
        // It was looked at, and a number that is known goes before what says that there is none.
        Err(refused @ NotEntered::NumberKnown { .. }) => {
            writeln!(session.streams.out, "{}", sentence(&refused.say(language)))?;
            return Ok(Exit::NotInOrder);
        }
        Err(failure) => return Err(failure.into()),
    };
    let name = words::name(&before);
    if number <= 0 {
        return not_sent(&followed, number, &rules, session);
    }
    let said = match before.number.filter(|old| *old != number) {
        Some(old) => language.pick(
            format!("Verbeterd: het dossiernummer is {number}, niet {old}."),
            format!("Corrected: the file number is {number}, not {old}."),
        ),
        None if supplement_sent(&followed, now) => language.pick(
            format!("Vastgelegd: de aanvulling van {name} is verzonden."),
            format!("Recorded: the supplement of {name} was sent."),
        ),
        None => language.pick(
            format!("Verzonden: {name} heeft dossiernummer {number}."),
            format!("Sent: {name} has file number {number}."),
        ),
    };
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

/// The number that was typed, and the dossier. A channel that shows no number leaves the dossier alone.
fn what(matches: &ArgMatches) -> Result<(Option<i64>, &str), NotANumber> {
    let first = matches.get_one::<String>("number").map(String::as_str).unwrap_or_default();
    match (first.trim().parse::<i64>(), which::typed(matches)) {
        (Ok(number), typed) => Ok((Some(number), typed)),
        (Err(_), "") => Ok((None, first)),
        (Err(_), _) => Err(NotANumber { typed: first.to_owned() }),
    }
}

/// Records that a request was sent where nobody gives a number.
fn delivered(records: &mut Records<'_>, key: DossierKey, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let before = records.dossier(key).map_err(NoRegister)?;
    if let Some(system) =
        work::asked(&before, records.rules()).filter(|asked| asked.numbered).map(|asked| asked.system.clone())
    {
        return Err(NumberNeeded { system }.into());
    }
    let now = session.world.now;
    let followed = records.enter_delivered(key, now)?;
    let name = words::name(&before);
    let said = match supplement_sent(&followed, now) {
        true => language.pick(
            format!("Vastgelegd: de aanvulling van {name} is verzonden."),
            format!("Recorded: the supplement of {name} was sent."),
        ),
        false => language.pick(format!("Vastgelegd: {name} is verzonden."), format!("Recorded: {name} was sent.")),
    };
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

/// Something else stands where the number should.
struct NotANumber {
    typed: String,
}

impl Say for NotANumber {
    fn say(&self, language: Language) -> String {
        let typed = one_line(&self.typed);
        language.pick(format!("‘{typed}’ is geen dossiernummer."), format!("‘{typed}’ is no file number."))
    }
}

/// The channel gives a number, and it was not typed.
struct NumberNeeded {
    system: String,
}

impl Say for NumberNeeded {
    fn say(&self, language: Language) -> String {
        let system = &self.system;
        language.pick(
            format!(
                "noem het dossiernummer dat {system} na het verzenden laat zien: compleet status sent NUMMER DOSSIER"
            ),
            format!("give the file number that {system} shows after sending: compleet status sent NUMBER DOSSIER"),
        )
    }
}

/// Says whether the last thing that happened is that a supplement was sent.
fn supplement_sent(followed: &Followed, now: DateTime<Utc>) -> bool {
    let sent = followed.life.as_ref().and_then(|life| life.supplement_sent);
    sent.is_some_and(|sent| sent >= now)
}

/// With a capital.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A number of 0 or less: the platform has not got it. Says what to do.
fn not_sent(followed: &Followed, number: i64, rules: &Ruleset, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let said = language.pick(
        format!("Niet verzonden: met dossiernummer {number} heeft het platform de aanvraag nog niet. Doe dit:"),
        format!("Not sent: with file number {number} the platform has not got the request yet. Do this:"),
    );
    writeln!(session.streams.out, "{said}")?;
    let steps = work::asked(&followed.dossier, rules).map(|request_type| request_type.not_sent.as_slice());
    let width = session.world.width.unwrap_or(PAGE);
    write!(session.streams.out, "{}", words::steps(steps.unwrap_or_default(), language, width))?;
    Ok(Exit::NotInOrder)
}

/// Where no dossier is named, the one that was packed and not sent yet.
fn the_only_one(records: &mut Records<'_>) -> Result<DossierKey, Failure> {
    Ok(records.only_unsent().map_err(NoRegister)?.map_err(WhichOne)?)
}

/// No dossier was named, and it is not clear which is meant.
struct WhichOne(Vec<DossierRecord>);

impl Say for WhichOne {
    fn say(&self, language: Language) -> String {
        if self.0.is_empty() {
            return language
                .pick(
                    "er is hier geen ingepakt dossier dat nog een nummer moet krijgen. Noem het dossier erbij: compleet status sent NUMMER DOSSIER",
                    "there is no packed dossier here that still needs a number. Name the dossier: compleet status sent NUMBER DOSSIER",
                )
                .to_owned();
        }
        let names = which::names(&self.0);
        language.pick(
            format!(
                "welk dossier kreeg dit nummer? Noem het erbij: compleet status sent NUMMER DOSSIER. Er zijn: {names}."
            ),
            format!("which dossier got this number? Name it: compleet status sent NUMBER DOSSIER. There are: {names}."),
        )
    }
}
