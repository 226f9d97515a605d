//! What the subcommands that sign, seal and verify share: where keys lie, and how their passphrase is asked.

use super::arguments;
use super::session::Session;
use crate::keys::{self, Contact, ContactMatch, Fitness, Home, KeysError, PassphraseError, PassphraseSource};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{Say, errors::reason, shown};
use crate::seal::Opener;
use crate::signature::{Certificate, MIN_PASSPHRASE, SigningKey};
use crate::work::{Lock, Trust};
use age::secrecy::{ExposeSecret, SecretString};
use chrono::TimeDelta;
use clap::{Arg, ArgMatches, value_parser};
use std::path::PathBuf;
use std::sync::OnceLock;

/// The passphrase of the own key.
const OWN: (&str, &str) = ("passphrase-file", "passphrase-fd");
/// The passphrase that comes in place of it.
const NEW: (&str, &str) = ("new-passphrase-file", "passphrase-fd");
/// The passphrase of a bundle.
const BUNDLE: (&str, &str) = ("bundle-passphrase-file", "bundle-passphrase-fd");

/// How long before it expires the own certificate is told of.
const WARNING: TimeDelta = TimeDelta::days(60);
/// A certificate that was made this second is not refused for a clock that is set back a little.
const BEGINS: TimeDelta = TimeDelta::minutes(1);

/// Where the passphrase of the own key comes from, if nobody is to be asked.
pub(super) fn own_passphrase_arguments(language: Language) -> [Arg; 2] {
    sources(OWN, language.pick("wachtzin van uw sleutel", "passphrase of your key"), language)
}

/// Where the passphrase of a bundle comes from, if nobody is to be asked.
pub(super) fn bundle_passphrase_arguments(language: Language) -> [Arg; 2] {
    sources(BUNDLE, language.pick("wachtzin van het pakket", "passphrase of the bundle"), language)
}

fn sources(names: (&'static str, &'static str), what: &str, language: Language) -> [Arg; 2] {
    let file = language.pick(format!("lees de {what} uit dit bestand"), format!("read the {what} from this file"));
    let descriptor = language.pick(
        format!("lees de {what} van dit bestandsnummer; 0 is de invoer"),
        format!("read the {what} from this file descriptor; 0 is the input"),
    );
    [
        arguments::path(names.0, language.pick("BESTAND", "FILE")).long(names.0).conflicts_with(names.1).help(file),
        Arg::new(names.1)
            .long(names.1)
            .value_name(language.pick("NUMMER", "NUMBER"))
            .value_parser(value_parser!(u32))
            .help(descriptor),
    ]
}

/// Takes what was meant for somebody else, too.
pub(super) fn of_others_argument(language: Language) -> Arg {
    arguments::switch(
        "of-others",
        language.pick("ook wat voor een ander bedoeld was", "also what was meant for somebody else"),
    )
}

/// Says whether the arguments tell where the passphrase of a bundle comes from.
pub(super) fn names_bundle_passphrase(matches: &ArgMatches) -> bool {
    source(matches, BUNDLE).is_some()
}

/// Says whether the arguments tell where the passphrase of the own key comes from.
pub(super) fn names_own_passphrase(matches: &ArgMatches) -> bool {
    source(matches, OWN).is_some()
}

fn source(matches: &ArgMatches, names: (&str, &str)) -> Option<PassphraseSource> {
    let file = matches.get_one::<PathBuf>(names.0).cloned().map(PassphraseSource::File);
    file.or_else(|| matches.get_one::<u32>(names.1).copied().map(PassphraseSource::Descriptor))
}

/// Opens what belongs to this user.
pub(super) fn home(session: &Session<'_>) -> Result<Home, KeyFailure> {
    session.world.home.clone().map(Home::new).ok_or(KeyFailure::NoHome)
}

/// Returns the own certificate; none where there is no key yet.
pub(super) fn own_certificate(session: &Session<'_>) -> Result<Option<Certificate>, KeyFailure> {
    Ok(home(session)?.certificate()?)
}

/// Reads whom this user knows. A contact that cannot be read is told, and is not known.
pub(super) fn trust(session: &mut Session<'_>) -> Result<Trust, KeyFailure> {
    let home = home(session)?;
    let (contacts, failures) = home.contacts()?;
    for failure in failures {
        let words = KeyFailure::from(failure).say(session.language);
        let _ = session.tell(&format!("compleet: {words}"));
    }
    let (own, own_before) = (home.certificate()?, home.certificates_before());
    Ok(Trust { contacts, own, own_before, now: Some(session.world.now), of_others: false })
}

/// Asks the passphrase of the own key and opens it.
pub(super) fn signing_key(matches: &ArgMatches, session: &mut Session<'_>) -> Result<SigningKey, KeyFailure> {
    let (home, passphrase) = ask_signing_key(matches, session)?;
    Ok(home.signing_key(&passphrase)?)
}

/// Asks the passphrase of the own key: with it the key can be opened.
pub(super) fn ask_signing_key(
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<(Home, SecretString), KeyFailure> {
    let home = home(session)?;
    let certificate = home.certificate()?.ok_or(KeyFailure::Keys(KeysError::NoKey))?;
    let (now, until) = (session.world.now, certificate.valid_until());
    if !certificate.is_valid_at(now + BEGINS) {
        return Err(KeyFailure::OwnExpired);
    }
    if let Some(until) = until.filter(|until| *until < now + WARNING) {
        let day = session.language.day(crate::language::dutch_day(until));
        let words = session.language.pick(
            format!(
                "Let op: uw certificaat verloopt op {day}. Maak op tijd een nieuwe sleutel: compleet key new --replace"
            ),
            format!("Note: your certificate expires on {day}. Make a new key in time: compleet key new --replace"),
        );
        let _ = session.tell(&words);
    }
    let prompt = session.language.pick("Wachtzin van uw sleutel: ", "Passphrase of your key: ");
    let passphrase = passphrase(matches, OWN, prompt, session)?;
    Ok((home, passphrase))
}

/// Gets whatever opens a bundle; none where it is not sealed. What was asked once is kept for the next one.
pub(super) fn opener<'a>(
    lock: Lock,
    known: &'a Openers,
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<Option<&'a Opener>, KeyFailure> {
    let Some(slot) = known.slot(lock) else { return Ok(None) };
    if slot.get().is_none() {
        let opener = match lock {
            Lock::Passphrase => {
                let prompt = session.language.pick("Wachtzin van het pakket: ", "Passphrase of the bundle: ");
                Opener::Passphrase(passphrase(matches, BUNDLE, prompt, session)?)
            }
            _ => {
                let home = home(session)?;
                if home.certificate()?.is_none() {
                    return Err(KeyFailure::SealedWithoutKey);
                }
                let prompt = session.language.pick("Wachtzin van uw sleutel: ", "Passphrase of your key: ");
                let passphrase = passphrase(matches, OWN, prompt, session)?;
                let own = home.identity(&passphrase)?;
                // What was sealed for a key of before still opens, where the same passphrase opens that one.
                Opener::Identities(std::iter::once(own).chain(home.identities_before(&passphrase)).collect())
            }
        };
        let _ = slot.set(opener);
    }
    Ok(slot.get())
}

/// What opens bundles, once it was asked. Any thread may use it.
#[derive(Default)]
pub(super) struct Openers {
    own: OnceLock<Opener>,
    passphrase: OnceLock<Opener>,
}

impl Openers {
    fn slot(&self, lock: Lock) -> Option<&OnceLock<Opener>> {
        match lock {
            Lock::None => None,
            Lock::OwnKey => Some(&self.own),
            Lock::Passphrase => Some(&self.passphrase),
        }
    }

    /// Returns what opens a bundle, where nobody has to be asked any more.
    pub(super) fn known(&self, lock: Lock) -> Option<Option<&Opener>> {
        match self.slot(lock) {
            None => Some(None),
            Some(slot) => slot.get().map(Some),
        }
    }
}

/// Asks the passphrase of the own key, whether or not it may still sign.
pub(super) fn ask_own_passphrase(
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<(Home, SecretString), KeyFailure> {
    let home = home(session)?;
    if home.certificate()?.is_none() {
        return Err(KeyFailure::Keys(KeysError::NoKey));
    }
    let prompt = session.language.pick("Wachtzin van uw sleutel: ", "Passphrase of your key: ");
    Ok((home, passphrase(matches, OWN, prompt, session)?))
}

/// Asks a passphrase that the arguments may give as that of the own key.
pub(super) fn own_passphrase(
    matches: &ArgMatches,
    prompt: &str,
    session: &mut Session<'_>,
) -> Result<SecretString, KeyFailure> {
    passphrase(matches, OWN, prompt, session)
}

/// Asks the passphrase that comes in place of the one of the own key.
pub(super) fn another_own_passphrase(
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<SecretString, KeyFailure> {
    let prompt = session.language.pick("Kies een nieuwe wachtzin: ", "Choose a new passphrase: ");
    new_passphrase(matches, NEW, prompt, session)
}

/// Asks a new passphrase of the own key.
pub(super) fn new_own_passphrase(matches: &ArgMatches, session: &mut Session<'_>) -> Result<SecretString, KeyFailure> {
    let prompt = session.language.pick("Kies een wachtzin voor uw sleutel: ", "Choose a passphrase for your key: ");
    new_passphrase(matches, OWN, prompt, session)
}

/// Asks a new passphrase of a bundle.
pub(super) fn new_bundle_passphrase(
    matches: &ArgMatches,
    session: &mut Session<'_>,
) -> Result<SecretString, KeyFailure> {
    let prompt = session.language.pick("Kies een wachtzin voor het pakket: ", "Choose a passphrase for the bundle: ");
    new_passphrase(matches, BUNDLE, prompt, session)
}

/// Asks a new passphrase; a person types it twice.
fn new_passphrase(
    matches: &ArgMatches,
    names: (&'static str, &'static str),
    prompt: &str,
    session: &mut Session<'_>,
) -> Result<SecretString, KeyFailure> {
    let asked = source(matches, names).is_none() && session.world.may_ask;
    if asked {
        let offered = keys::offered_passphrase();
        let words = session.language.pick(
            format!("Bijvoorbeeld vijf woorden die dit programma nu koos: {offered}"),
            format!("For instance five words that this program drew just now: {offered}"),
        );
        let _ = session.tell(&words);
    }
    let first = passphrase(matches, names, prompt, session)?;
    let said = matches.try_get_one::<String>("name").ok().flatten().cloned();
    let own = own_certificate(session).ok().flatten().map(|certificate| certificate.name());
    let known: Vec<String> = said.into_iter().chain(own).collect();
    match keys::fitness(&first, &known.iter().map(String::as_str).collect::<Vec<_>>()) {
        Fitness::Fit => {}
        Fitness::TooShort => return Err(KeyFailure::TooShort),
        Fitness::TooEasy => return Err(KeyFailure::TooEasy),
    }
    if source(matches, names).is_none() {
        let again = session.language.pick("Nog een keer dezelfde wachtzin: ", "The same passphrase again: ");
        let second = passphrase(matches, names, again, session)?;
        if first.expose_secret() != second.expose_secret() {
            return Err(KeyFailure::NotTheSame);
        }
    }
    Ok(first)
}

fn passphrase(
    matches: &ArgMatches,
    names: (&'static str, &'static str),
    prompt: &str,
    session: &mut Session<'_>,
) -> Result<SecretString, KeyFailure> {
    let source = source(matches, names);
    let source = source.or_else(|| session.world.may_ask.then_some(PassphraseSource::Terminal));
    let failed = |error| KeyFailure::Passphrase(names.0, error);
    let source = source.ok_or(failed(PassphraseError::NoTerminal))?;
    keys::read_passphrase(&source, prompt, &mut session.streams.input).map_err(failed)
}

/// Finds the contact that a person means.
pub(super) fn contact<'a>(contacts: &'a [Contact], typed: &str) -> Result<&'a Contact, KeyFailure> {
    let name = |contact: &Contact| contact.certificate.name();
    match keys::find_contact(contacts, typed) {
        ContactMatch::One(contact) => Ok(contact),
        ContactMatch::None => Err(KeyFailure::UnknownContact {
            typed: one_line(typed).into_owned(),
            known: contacts.iter().map(name).collect(),
        }),
        ContactMatch::Several(found) => Err(KeyFailure::SeveralContacts {
            typed: one_line(typed).into_owned(),
            fingerprints: found.iter().map(|contact| contact.certificate.spoken_fingerprint()).collect(),
        }),
    }
}

/// Finds the contact for whom something is to be made: one of whom nothing is in doubt.
pub(super) fn receiver<'a>(
    contacts: &'a [Contact],
    typed: &str,
    session: &Session<'_>,
) -> Result<&'a Contact, KeyFailure> {
    let contact = contact(contacts, typed)?;
    let name = || contact.certificate.name();
    let standing = contact.standing;
    match contact.may_receive(session.world.now) {
        true => Ok(contact),
        false if standing.confirmed.is_none() => Err(KeyFailure::Unconfirmed(name())),
        false => Err(KeyFailure::NoLongerValid(name())),
    }
}

/// Shows a certificate: whose it is, how long it holds, and the groups that two people compare.
pub(super) fn certificate_lines(certificate: &Certificate, language: Language) -> Vec<String> {
    let day = |moment: Option<chrono::DateTime<chrono::Utc>>| {
        let form = language.pick("%d-%m-%Y", "%Y-%m-%d");
        moment.map(|moment| moment.format(form).to_string()).unwrap_or_default()
    };
    let (from, until) = (day(certificate.valid_from()), day(certificate.valid_until()));
    vec![
        certificate.name(),
        language.pick(
            format!("  vingerafdruk  {}", certificate.spoken_fingerprint()),
            format!("  fingerprint   {}", certificate.spoken_fingerprint()),
        ),
        format!("  sha256        {}", certificate.fingerprint()),
        language.pick(format!("  geldig        {from} t/m {until}"), format!("  valid         {from} to {until}")),
    ]
}

/// Why a key, a contact or a passphrase could not be used.
pub(super) enum KeyFailure {
    /// The system names no place for this user's files.
    NoHome,
    /// The files of key and contacts.
    Keys(KeysError),
    /// The passphrase could not be had; the option that would give it.
    Passphrase(&'static str, PassphraseError),
    /// The new passphrase is too short.
    TooShort,
    /// It is long enough, and guessed too soon.
    TooEasy,
    /// It was typed otherwise the second time.
    NotTheSame,
    /// The program broke down on it.
    NotOpened,
    /// A bundle is sealed, and there is no own key.
    SealedWithoutKey,
    /// No contact is called so.
    UnknownContact { typed: String, known: Vec<String> },
    /// A contact was not confirmed yet.
    Unconfirmed(String),
    /// A contact's key was revoked, or its certificate is not valid now.
    NoLongerValid(String),
    /// The own certificate has expired, or is not valid yet.
    OwnExpired,
    /// More than one is.
    SeveralContacts { typed: String, fingerprints: Vec<String> },
}

impl From<KeysError> for KeyFailure {
    fn from(error: KeysError) -> Self {
        Self::Keys(error)
    }
}

impl Say for KeyFailure {
    fn say(&self, language: Language) -> String {
        match self {
            Self::NoHome => language
                .pick(
                    "dit systeem noemt geen map voor uw sleutel. Zet er een in COMPLEET_HOME.",
                    "this system names no folder for your key. Set one in COMPLEET_HOME.",
                )
                .into(),
            Self::Keys(error) => keys_error(error, language),
            Self::Passphrase(option, error) => passphrase_error(option, error, language),
            Self::TooShort => language.pick(
                format!("die wachtzin is te kort. Neem er een van ten minste {MIN_PASSPHRASE} tekens, bijvoorbeeld: {}", keys::offered_passphrase()),
                format!("that passphrase is too short. Take one of at least {MIN_PASSPHRASE} characters, for instance: {}", keys::offered_passphrase()),
            ),
            Self::TooEasy => language.pick(
                format!("die wachtzin is te makkelijk te raden. Neem woorden die niets met elkaar of met de school te maken hebben, bijvoorbeeld: {}", keys::offered_passphrase()),
                format!("that passphrase is too easy to guess. Take words that have nothing to do with each other or with the school, for instance: {}", keys::offered_passphrase()),
            ),
            Self::NotTheSame => language
                .pick("de twee wachtzinnen zijn niet gelijk. Probeer het opnieuw.", "the two passphrases differ. Try again.")
                .into(),
            Self::NotOpened => language.pick("de sleutel kon niet worden geopend.", "the key could not be opened.").into(),
            Self::SealedWithoutKey => language
                .pick(
                    "dit pakket is versleuteld, en hier is geen sleutel om het te openen.",
                    "this bundle is sealed, and there is no key here to open it.",
                )
                .into(),
            Self::UnknownContact { typed, known } if known.is_empty() => language.pick(
                format!("het contact ‘{typed}’ is hier niet bekend. Voeg het toe: compleet contact add BESTAND"),
                format!("the contact ‘{typed}’ is not known here. Add it: compleet contact add FILE"),
            ),
            Self::UnknownContact { typed, known } => language.pick(
                format!("het contact ‘{typed}’ is hier niet bekend. Wel: {}.", known.join(", ")),
                format!("the contact ‘{typed}’ is not known here. There are: {}.", known.join(", ")),
            ),
            Self::Unconfirmed(name) => {
                let quoted = crate::message::quoted(name);
                language.pick(
                    format!("{name} is nog niet bevestigd. Bel, laat de vingerafdruk voorlezen, en: compleet contact confirm {quoted}"),
                    format!("{name} was not confirmed yet. Call, have the fingerprint read to you, and: compleet contact confirm {quoted}"),
                )
            }
            Self::NoLongerValid(name) => language.pick(
                format!("de sleutel van {name} is ingetrokken of verlopen. Vraag om een nieuw certificaat."),
                format!("the key of {name} was revoked or has expired. Ask for a new certificate."),
            ),
            Self::OwnExpired => language
                .pick(
                    "uw certificaat is verlopen: niemand aanvaardt meer wat u ermee ondertekent. Maak een nieuwe sleutel: compleet key new --replace --name \"NAAM VAN DE SCHOOL\"",
                    "your certificate has expired: nobody accepts what you sign with it. Make a new key: compleet key new --replace --name \"NAME OF THE SCHOOL\"",
                )
                .into(),
            Self::SeveralContacts { typed, fingerprints } => language.pick(
                format!("er zijn meer contacten ‘{typed}’. Noem de vingerafdruk: {}", fingerprints.join(" / ")),
                format!("there are several contacts ‘{typed}’. Give the fingerprint: {}", fingerprints.join(" / ")),
            ),
        }
    }
}

fn keys_error(error: &KeysError, language: Language) -> String {
    match error {
        KeysError::NoKey => language
            .pick(
                "u hebt nog geen sleutel om mee te ondertekenen. Maak er een: compleet key new --name \"NAAM VAN DE SCHOOL\"",
                "you have no key to sign with yet. Make one: compleet key new --name \"NAME OF THE SCHOOL\"",
            )
            .into(),
        KeysError::Exists => language
            .pick(
                "er is al een sleutel. Met --replace komt er een nieuwe; de oude blijft bewaard.",
                "there is a key already. With --replace a new one is made; the old one is kept.",
            )
            .into(),
        KeysError::WrongPassphrase => {
            language.pick("die wachtzin opent de sleutel niet.", "that passphrase does not open the key.").into()
        }
        KeysError::Damaged(path) => language.pick(
            format!("het bestand ‘{}’ is beschadigd. Zet een reservekopie terug, of maak het opnieuw.", shown(path)),
            format!("the file ‘{}’ is damaged. Put back a copy, or make it again.", shown(path)),
        ),
        KeysError::Io(path, error) => language.pick(
            format!("‘{}’ kon niet worden gelezen of geschreven: {}.", shown(path), reason(error, language)),
            format!("‘{}’ could not be read or written: {}.", shown(path), reason(error, language)),
        ),
        KeysError::Certificate(_) => language
            .pick(
                "deze naam kan niet in een certificaat staan. Neem een naam van 1 tot 64 tekens.",
                "this name cannot stand in a certificate. Take a name of 1 to 64 characters.",
            )
            .into(),
    }
}

fn passphrase_error(option: &str, error: &PassphraseError, language: Language) -> String {
    match error {
        PassphraseError::NoTerminal => language.pick(
            format!("hier kan niet om een wachtzin worden gevraagd. Geef hem met --{option} BESTAND."),
            format!("a passphrase cannot be asked here. Give it with --{option} FILE."),
        ),
        PassphraseError::Unreadable(error) => language.pick(
            format!("de wachtzin kon niet worden gelezen: {}.", reason(error, language)),
            format!("the passphrase could not be read: {}.", reason(error, language)),
        ),
        PassphraseError::Open(path) => {
            let place = shown(path);
            let order = format!("chmod 600 {}", crate::message::quoted(&place));
            language.pick(
                format!("het bestand ‘{place}’ met de wachtzin kunnen ook anderen op deze computer lezen. Maak het van u alleen: {order}"),
                format!("others on this computer, too, can read the file ‘{place}’ with the passphrase. Make it yours alone: {order}"),
            )
        }
        _ => language
            .pick(
                "er is geen bruikbare wachtzin gegeven: hij is leeg, te lang of geen tekst.",
                "no usable passphrase was given: it is empty, too long or no text.",
            )
            .into(),
    }
}
