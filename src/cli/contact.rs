//! `compleet contact`: whose bundles are trusted here, and in which roles. The receiver decides, not the sender.

mod confirm;
mod decided;
mod replace;
mod revoke;

use super::arguments::dressed;
use super::failure::Failure;
use super::keyring::{self, KeyFailure};
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::files;
use crate::keys::{self, Alike, Contact, Standing};
use crate::language::{self, Language};
use crate::message::{Say, contact as words, errors::reason, shown};
use crate::rules::Ruleset;
use crate::signature::Certificate;
use crate::work::ISSUER;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::io;
use std::path::{Path, PathBuf};

/// The line of a certificate that holds the digits for the telephone.
const SPOKEN: usize = 1;
/// No certificate is larger.
const LIMIT: u64 = 256 << 10;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let add = dressed(Command::new("add"), language)
        .about(pick("Voeg het certificaat in dit bestand toe (ook: voeg-toe)", "Add the certificate in this file"))
        .alias("voeg-toe")
        .arg(
            arguments::path("file", pick("BESTAND", "FILE"))
                .required(true)
                .help(pick("het certificaat dat u kreeg (.pem)", "the certificate that you were given (.pem)")),
        )
        .arg(role_argument(language))
        .arg(confirm::digits_argument(language))
        .arg(session::rules_argument(language));
    let list = dressed(Command::new("list"), language)
        .about(pick("Toon wie hier bekend is (ook: lijst)", "Show who is known here"))
        .alias("lijst");
    let remove = dressed(Command::new("remove"), language)
        .about(pick("Vergeet een contact (ook: verwijder)", "Forget a contact"))
        .alias("verwijder")
        .arg(who(language))
        .arg(session::rules_argument(language));
    command
        .about(pick("Wie hier bekend is en vertrouwd wordt", "Who is known and trusted here"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"))
        .subcommand(add)
        .subcommand(confirm::describe(language))
        .subcommand(revoke::describe(language))
        .subcommand(replace::describe(language))
        .subcommand(list)
        .subcommand(remove)
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    match matches.subcommand() {
        Some(("add", matches)) => add(matches, session),
        Some(("confirm", matches)) => confirm::run(matches, session),
        Some(("revoke", matches)) => revoke::run(matches, session),
        Some(("replace", matches)) => replace::run(matches, session),
        Some(("remove", matches)) => remove(matches, session),
        Some(_) => list(session),
        None => Ok(Exit::CouldNotLook),
    }
}

fn add(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let given = roles(matches, &rules)?;
    let certificate = read(&path)?;
    if let Some(unfit) = certificate.unfit(session.world.now) {
        return Err(words::Refused { path, unfit }.into());
    }
    let home = keyring::home(session)?;
    let alike = alike(&certificate, session)?;
    let (new, roles) = home.add_contact(&certificate, given.as_deref()).map_err(KeyFailure::from)?;
    writeln!(session.streams.out, "{}", words::added(new, given.is_some(), language))?;
    let trust = keyring::trust(session)?;
    let known = trust.contacts.into_iter().find(|contact| contact.certificate == certificate);
    let contact = known.unwrap_or(Contact { certificate, roles, standing: Standing::default() });
    show(&contact, session)?;
    for (name, how) in &alike {
        writeln!(session.streams.out, "{}", words::alike(name, *how, language))?;
    }
    match arguments::text_of(matches, "digits") {
        Some(digits) => confirm::confirm(contact, Some(digits), false, session),
        None => {
            writeln!(session.streams.out, "{}", words::next(&contact, language))?;
            Ok(Exit::InOrder)
        }
    }
}

/// The roles that were named, by their ids; none where none was.
fn roles(matches: &ArgMatches, rules: &Ruleset) -> Result<Option<Vec<String>>, UnknownRole> {
    let role = |typed: &String| {
        let is = |name: &str| name.to_lowercase() == typed.trim().to_lowercase();
        let known = rules.roles.iter().find(|role| is(&role.id) || is(&role.name.nl) || is(&role.name.en));
        known.map_or_else(|| typed.clone(), |role| role.id.clone())
    };
    let given: Option<Vec<String>> = matches.get_many::<String>("role").map(|roles| roles.map(role).collect());
    let mut roles = given.iter().flatten();
    // Who may issue rules for a region is no role in the life of a request, so no rules have it.
    let issues = |role: &str| role.strip_prefix(ISSUER).is_some_and(|id| !id.is_empty());
    match roles.find(|role| !issues(role) && !rules.roles.iter().any(|known| known.id == **role)) {
        Some(unknown) => Err(UnknownRole::new(unknown, rules)),
        None => Ok(given),
    }
}

fn role_argument(language: Language) -> Arg {
    let pick = |nl, en| language.pick(nl, en);
    arguments::text("role", pick("ROL", "ROLE")).action(ArgAction::Append).help(pick(
        "een rol waarin dit contact mag optreden; mag vaker; zonder --role houdt een bekend contact zijn rollen",
        "a role in which this contact may act; may be repeated; without --role a known contact keeps its roles",
    ))
}

/// Those who are known here under a name that can be taken for this one.
fn alike(certificate: &Certificate, session: &mut Session<'_>) -> Result<Vec<(String, Alike)>, Failure> {
    let trust = keyring::trust(session)?;
    let known = trust.contacts.iter().map(|contact| &contact.certificate).chain(&trust.own);
    let others = known.filter(|other| *other != certificate);
    let name = certificate.name();
    Ok(others.filter_map(|other| Some((other.name(), keys::alike(&name, &other.name())?))).collect())
}

fn list(session: &mut Session<'_>) -> Result<Exit, Failure> {
    let trust = keyring::trust(session)?;
    if trust.contacts.is_empty() {
        let said = session.language.pick("Er is nog niemand bekend.", "Nobody is known yet.");
        writeln!(session.streams.out, "{said}")?;
    }
    for contact in &trust.contacts {
        show(contact, session)?;
    }
    Ok(Exit::InOrder)
}

fn remove(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let trust = keyring::trust(session)?;
    let typed = arguments::text_of(matches, "who").unwrap_or_default();
    let mut contact = keyring::contact(&trust.contacts, typed)?.clone();
    let (rules, language) = (session.ruleset(matches)?, session.language);
    let (fingerprint, home) = (contact.certificate.fingerprint(), keyring::home(session)?);
    let decided = decided::by(fingerprint, None, &rules, session)?;
    let name = contact.certificate.name();
    if decided.is_empty() {
        home.remove_contact(fingerprint).map_err(KeyFailure::from)?;
        writeln!(session.streams.out, "{}", language.pick(format!("Vergeten: {name}"), format!("Forgotten: {name}")))?;
        return Ok(Exit::InOrder);
    }
    contact.standing.removed = Some(session.world.now);
    home.keep_contact(&mut contact).map_err(KeyFailure::from)?;
    let said = language.pick(
        format!("Verwijderd: {name}. Wat het eerder meldde, blijft gelden ({}):", decided.len()),
        format!("Removed: {name}. What it reported before still holds ({}):", decided.len()),
    );
    writeln!(session.streams.out, "{said}")?;
    decided::list(&decided, session)?;
    Ok(Exit::InOrder)
}

/// Which contact is meant.
fn who(language: Language) -> Arg {
    Arg::new("who")
        .value_name(language.pick("WIE", "WHO"))
        .required(true)
        .help(language.pick("de naam of het begin van de vingerafdruk", "the name or the beginning of the fingerprint"))
}

fn show(contact: &Contact, session: &mut Session<'_>) -> io::Result<()> {
    let language = session.language;
    let confirmed = contact.standing.confirmed.is_some();
    for (at, line) in keyring::certificate_lines(&contact.certificate, language).iter().enumerate() {
        // Who confirms a contact hears these digits from its owner, and reads them nowhere here.
        if confirmed || at != SPOKEN {
            writeln!(session.streams.out, "{line}")?;
        }
    }
    for line in words::standing(contact, language) {
        writeln!(session.streams.out, "{line}")?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Certificate, NoCertificate> {
    let failed = |error| NoCertificate { path: path.to_path_buf(), error };
    let bytes = files::read(path, LIMIT).map_err(|error| failed(Some(error)))?;
    let certificate = match std::str::from_utf8(&bytes) {
        Ok(text) => Certificate::from_pem(text),
        Err(_) => Certificate::from_der(&bytes),
    };
    certificate.map_err(|_| failed(None))
}

/// A file that holds no certificate, or could not be read.
struct NoCertificate {
    path: PathBuf,
    error: Option<io::Error>,
}

impl Say for NoCertificate {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        match &self.error {
            Some(error) => language.pick(
                format!("‘{path}’ kon niet worden gelezen: {}.", reason(error, language)),
                format!("‘{path}’ could not be read: {}.", reason(error, language)),
            ),
            None => language.pick(
                format!(
                    "in ‘{path}’ staat geen certificaat. Vraag de ander om het bestand dat ‘compleet key show’ noemt."
                ),
                format!(
                    "‘{path}’ holds no certificate. Ask the other party for the file that ‘compleet key show’ names."
                ),
            ),
        }
    }
}

/// A role that the rules do not know.
struct UnknownRole {
    role: String,
    nearest: Option<String>,
    known: Vec<String>,
}

impl UnknownRole {
    fn new(role: &str, rules: &Ruleset) -> Self {
        let ids = || rules.roles.iter().map(|role| role.id.as_str());
        let nearest = language::nearest(role, ids()).map(str::to_owned);
        Self { role: role.to_owned(), nearest, known: ids().map(str::to_owned).collect() }
    }
}

impl Say for UnknownRole {
    fn say(&self, language: Language) -> String {
        let Self { role, nearest, known } = self;
        let near = nearest
            .as_ref()
            .map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")));
        let (near, known) = (near.unwrap_or_default(), known.join(", "));
        language.pick(
            format!("de rol ‘{role}’ bestaat niet.{near} Er zijn: {known}."),
            format!("the role ‘{role}’ does not exist.{near} There are: {known}."),
        )
    }
}
