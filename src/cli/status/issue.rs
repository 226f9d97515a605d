//! `compleet status issue`: the platform reports a status, as a signed file for the school.
//! Never decides who may report what: the rules do, and at the receiver the contact's roles.

use super::super::failure::Failure;
use super::super::keyring::{self, Openers};
use super::super::session::{self, Session};
use super::super::{Exit, arguments, pack};
use super::{pairs, which};
use crate::cli::session::home;
use crate::dossier::Digest;
use crate::dossier::RequestTypeId;
use crate::files::{self, Existing};
use crate::language::{Language, dutch_day, parse_date};
use crate::lifecycle::{IssueRefusal, checked_information, may_issue};
use crate::manifest::{StatusDocument, StatusEntry};
use crate::message::{
    Say,
    errors::register::NoRegister,
    issue::{Cannot, NotIssued, Refused, UnknownDossier, issued, would_wait},
    outcome,
};
use crate::rules::{RequestType, Ruleset, Status};
use crate::seal::Sealing;
use crate::signature::SigningKey;
use crate::work::{self, IssueOrder, IssueSubject, IssuedLetter, Records};
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::{Path, PathBuf};

/// How far a status may lie ahead: clocks differ.
const SLACK: TimeDelta = TimeDelta::minutes(10);

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Meld een status van een ontvangen dossier aan de school (voor het platform; ook: meld)",
            "Report a status of a received dossier to the school (for the platform)",
        ))
        .arg(Arg::new("dossier").value_name("DOSSIER").required(true).allow_negative_numbers(true).help(pick(
            "de uitgepakte map, het pakket, het dossiernummer of het id van het dossier",
            "the unpacked folder, the bundle, the dossier's number or its id",
        )))
        .arg(
            Arg::new("status")
                .value_name("STATUS")
                .required(true)
                .help(pick("de status, zoals het platform hem noemt", "the status, as the platform calls it")),
        )
        .arg(arguments::text("as", pick("ROL", "ROLE")).required(true).help(pick(
            "de rol waarin u meldt, bijvoorbeeld administratie",
            "the role in which you report, for instance administratie",
        )))
        .arg(
            arguments::text("type", pick("AANVRAAGTYPE", "TYPE"))
                .help(pick("het aanvraagtype, bij een nummer of id", "the request type, for a number or an id")),
        )
        .arg(arguments::text("set-by", pick("WIE", "WHO")).help(pick(
            "wie de status zette, als dat er meer kunnen zijn",
            "who set the status, where several could have",
        )))
        .arg(arguments::text("time", pick("TIJD", "TIME")).help(pick(
            "wanneer: 2026-11-23 of 2026-11-23T10:15:00+01:00 (gewoon: nu)",
            "when: 2026-11-23 or 2026-11-23T10:15:00+01:00 (by default now)",
        )))
        .arg(pairs::argument("information", language).help(pick(
            "wat bij de status hoort, bijvoorbeeld bespreekdatum=2026-12-03; mag vaker",
            "what comes with the status, for instance bespreekdatum=2026-12-03; may be repeated",
        )))
        .arg(arguments::path("letter", pick("BESTAND", "FILE")).long("letter").action(ArgAction::Append).help(pick(
            "een brief die meegaat, PDF of Word; mag vaker",
            "a letter to go with it, PDF or Word; may be repeated",
        )))
        .args(writing(language))
        .args(keyring::own_passphrase_arguments(language))
        .args(keyring::bundle_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let receivers = pack::receivers(matches, session)?;
    let (subject, beside) = subject(matches, &rules, session)?;
    let request_type = request_type(matches, &subject, &rules)?;
    let composed = compose(matches, &subject, request_type, &rules, session)?;
    let (news, letters, status) = match composed {
        Ok(composed) => composed,
        Err(refused) => {
            writeln!(session.streams.out, "{refused}")?;
            return Ok(Exit::NotInOrder);
        }
    };
    let key = keyring::signing_key(matches, session)?;
    let sealing = receivers.sealing();
    let home = home(session)?;
    let named = receivers.named_or(|| work::correspondents_of(&home, &subject, &rules).unwrap_or_default());
    let order = news_order(matches, (&key, &named, sealing.as_ref()), beside.as_deref(), session);
    let made = work::issue(&news, &letters, &rules, &order).map_err(NotIssued)?;
    let text = issued(&made, &news, &order, status, &rules, session.language);
    session.streams.out.write_all(text.as_bytes())?;
    let by = key.certificate().name();
    let mut exit = Exit::InOrder;
    for entry in &news.events {
        if keep(entry, &subject, request_type, &by, &rules, session)? {
            exit = Exit::NotInOrder;
        }
    }
    Ok(exit)
}

/// Keeps it here, too. The file is written: what goes wrong here is told, and undoes nothing. Returns whether somebody has
/// to decide about it: it is no step that the rules expect.
fn keep(
    entry: &StatusEntry,
    subject: &IssueSubject,
    request_type: &RequestType,
    by: &str,
    rules: &Ruleset,
    session: &mut Session<'_>,
) -> Result<bool, Failure> {
    let moment = (by, session.world.now);
    let kept = work::record_issued(&home(session)?, subject, request_type, entry, moment, rules);
    let (waits, words) = match kept {
        Ok(Some(outcome)) if outcome.waits() => {
            let became = outcome::words(&outcome, rules, Some(request_type), session.language);
            let words = session.language.pick(
                format!("Let op, in uw eigen register, en straks ook bij de ontvanger: {became}"),
                format!("Note, in your own register, and soon at the receiver, too: {became}"),
            );
            (true, words)
        }
        Ok(_) => return Ok(false),
        Err(error) => (false, NoRegister(error).say(session.language)),
    };
    session.tell(&format!("compleet: {words}"))?;
    Ok(waits)
}

/// The news, its letters and the status that it reports.
type Composed<'r> = (StatusDocument, Vec<IssuedLetter>, &'r Status);

/// Puts the news together. A refusal means that it was looked at, and may not be reported, or would wait for a decision.
fn compose<'r>(
    matches: &ArgMatches,
    subject: &IssueSubject,
    request_type: &'r RequestType,
    rules: &'r Ruleset,
    session: &Session<'_>,
) -> Result<Result<Composed<'r>, String>, Failure> {
    let language = session.language;
    let text = |name| arguments::text_of(matches, name);
    let refused = |refusal| Ok(Err(Refused::new(refusal, matches, request_type, rules).words(language)));
    let (name, role) = (text("status").unwrap_or_default(), text("as").unwrap_or_default());
    let found = match may_issue(rules, request_type, name, role, text("set-by")) {
        Ok(found) => found,
        Err(refusal) => return refused(refusal),
    };
    let information: Vec<_> = pairs::of(matches, "information").map_err(Cannot::NoValue)?.into_iter().collect();
    let information = match checked_information(found.status, &information) {
        Ok(information) => information,
        Err(refusal) => return refused(refusal),
    };
    let now = session.world.now;
    let given = time(matches, now)?;
    let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("letter").unwrap_or_default().cloned().collect();
    let letters = work::read_letters(&paths).map_err(|(path, fault)| Cannot::Letter(path, fault))?;
    let moment = (given.map(|given| given.with_timezone(&Utc)), now);
    let foreseen = work::foresee(&home(session)?, subject, found.status, found.set_by, moment, rules);
    let foreseen = foreseen.map_err(NoRegister)?;
    if let Some(outcome) = &foreseen.waits {
        return Ok(Err(would_wait(outcome, found.status, &foreseen.missing, request_type, language)));
    }
    let news = StatusDocument::new(vec![StatusEntry {
        id: files::unique_id(),
        dossier: subject.id.clone(),
        dossiernummer: subject.number,
        request_type: Some(request_type.id.clone()),
        time: given.unwrap_or_else(|| foreseen.time.fixed_offset()),
        set_by: found.set_by.to_owned(),
        status: Some(found.status.name.clone()),
        form: None,
        work: None,
        receipt: None,
        information,
        letters: letters.iter().map(|letter| letter.name.clone()).collect(),
    }]);
    Ok(Ok((news, letters, found.status)))
}

/// Tells the dossier from what was typed, and beside what its news is to lie.
fn subject(
    matches: &ArgMatches,
    rules: &Ruleset,
    session: &mut Session<'_>,
) -> Result<(IssueSubject, Option<PathBuf>), Failure> {
    let typed = arguments::text_of(matches, "dossier").unwrap_or_default();
    let path = arguments::without_quote(Path::new(typed));
    let unknown = |failure| UnknownDossier { path: path.clone(), failure };
    if files::is_folder(&path) {
        return Ok((work::subject_of_folder(&path, rules).map_err(unknown)?, Some(path)));
    }
    if files::size(&path).is_some() {
        let trust = keyring::trust(session)?;
        let lock = work::lock_of(&path).map_err(|error| unknown(work::SubjectFailure::Unreadable(error)))?;
        let openers = Openers::default();
        let opener = keyring::opener(lock, &openers, matches, session)?;
        return Ok((work::subject_of_bundle(&path, opener, &trust).map_err(unknown)?, Some(path)));
    }
    let typed = typed.trim();
    if let Some(known) = known(typed, rules, session)? {
        return Ok((known, None));
    }
    match typed.parse::<i64>() {
        Ok(number) if number > 0 => Ok((IssueSubject { number: Some(number), ..IssueSubject::default() }, None)),
        Ok(number) => Err(Cannot::NotSent(number).into()),
        // An id as `init` writes it; another program's may look otherwise, but never like a path.
        Err(_) if typed.len() >= 16 && typed.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') => {
            Ok((IssueSubject { id: Some(typed.to_owned()), ..IssueSubject::default() }, None))
        }
        Err(_) => Err(Cannot::NoSuchDossier(typed.to_owned()).into()),
    }
}

/// What the register knows of a dossier that was named as in its lists.
fn known(typed: &str, rules: &Ruleset, session: &Session<'_>) -> Result<Option<IssueSubject>, Failure> {
    let Some(mut records) = Records::open_to_read(&home(session)?, rules).map_err(NoRegister)? else { return Ok(None) };
    let found = match records.find(typed) {
        Err(work::NotFound::None) => None,
        Err(why) => return Err(which::WhichDossier::new(typed, why).into()),
        Ok(key) => Some(records.dossier(key).map_err(NoRegister)?),
    };
    Ok(found.filter(|dossier| dossier.known).map(|dossier| IssueSubject {
        id: dossier.id,
        number: dossier.number,
        request_type: dossier.request_type,
        fields: dossier.fields,
    }))
}

/// The type that the dossier names, or else the one that was typed. Both, and differing, is a mistake to be told.
fn request_type<'r>(
    matches: &ArgMatches,
    subject: &IssueSubject,
    rules: &'r Ruleset,
) -> Result<&'r RequestType, Cannot> {
    let called = |typed| rules.request_type_called(typed).map_or_else(|| RequestTypeId::new(typed), |it| it.id.clone());
    let typed = arguments::text_of(matches, "type").map(called);
    let known = || rules.request_types.iter().map(|request_type| request_type.id.clone()).collect::<Vec<_>>();
    if let (Some(typed), Some(own)) = (&typed, &subject.request_type)
        && typed != own
    {
        return Err(Cannot::TypesDiffer { typed: typed.clone(), own: own.clone() });
    }
    let id = subject.request_type.clone().or(typed).ok_or_else(|| Cannot::NoType(known()))?;
    rules.request_type(&id).ok_or_else(|| Cannot::UnknownType(id.clone(), known()))
}

/// A day stands for its noon, or for now where that is still to come. None where no time was given.
fn time(matches: &ArgMatches, now: DateTime<Utc>) -> Result<Option<DateTime<FixedOffset>>, Cannot> {
    let second = |time: DateTime<Utc>| chrono::SubsecRound::trunc_subsecs(time, 0).fixed_offset();
    let Some(typed) = arguments::text_of(matches, "time") else { return Ok(None) };
    let time = match parse_date(typed) {
        Some(day) => {
            let noon = day.and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12);
            if day == dutch_day(now) { second(noon.min(now)) } else { second(noon) }
        }
        None => DateTime::parse_from_rfc3339(typed.trim()).map_err(|_| Cannot::NotATime(typed.to_owned()))?,
    };
    if time > now + SLACK { Err(Cannot::Future(typed.to_owned())) } else { Ok(Some(time)) }
}

impl Refused {
    fn new(refusal: IssueRefusal, matches: &ArgMatches, request_type: &RequestType, rules: &Ruleset) -> Self {
        Self {
            refusal,
            typed: arguments::text_of(matches, "status").unwrap_or_default().to_owned(),
            role: arguments::text_of(matches, "as").unwrap_or_default().to_owned(),
            request_type: request_type.clone(),
            roles: rules.roles.clone(),
            actors: rules.actors.clone(),
        }
    }
}

/// How news is written, as the arguments ask; where no output is given, beside `beside`, or else in the folder where the
/// user is.
pub(in crate::cli) fn news_order<'a>(
    matches: &'a ArgMatches,
    (key, recipients, sealing): (&'a SigningKey, &'a [Digest], Option<&'a Sealing>),
    beside: Option<&'a Path>,
    session: &Session<'_>,
) -> IssueOrder<'a> {
    let here = Path::new(".");
    let output = matches.get_one::<PathBuf>("output").map(PathBuf::as_path);
    IssueOrder {
        key,
        recipients,
        sealing,
        output: output.or(beside.is_none().then_some(here)),
        beside: beside.unwrap_or(here),
        existing: if matches.get_flag("overwrite") { Existing::Replace } else { Existing::Keep },
        at: session.world.now,
        today: session.world.today,
    }
}

/// For whom news is written, and where.
pub(in crate::cli) fn writing(language: Language) -> [Arg; 4] {
    let pick = |nl, en| language.pick(nl, en);
    [
        arguments::text("encrypt-to", "CONTACT")
            .action(ArgAction::Append)
            .help(pick("versleutel het voor dit contact; mag vaker", "seal it for this contact; may be repeated")),
        pack::to_argument(language),
        arguments::path("output", pick("PAD", "PATH")).long("output").help(pick(
            "de map of het bestand voor het statusbestand (gewoon: naast het dossier)",
            "the folder or file for the status file (by default beside the dossier)",
        )),
        arguments::switch("overwrite", pick("ook als er al zo'n bestand is", "even if there is such a file already")),
    ]
}
