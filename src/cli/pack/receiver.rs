//! For whom a bundle is sealed where nobody says so: for the one contact that there is. Never leaves it open unasked.

use super::Receivers;
use crate::cli::{arguments, failure::Failure, keyring, session::Session};
use crate::keys::Contact;
use crate::language::Language;
use crate::message::{Say, quoted, spelled};
use crate::seal::Recipient;
use clap::ArgMatches;
use std::path::PathBuf;

/// Finds the receiver, or asks; nobody: the user wants it open.
pub(super) fn chosen(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Receivers, Failure> {
    let contacts = keyring::trust(session)?.contacts;
    let able: Vec<(&Contact, Recipient)> = contacts
        .iter()
        .filter(|contact| contact.may_receive(session.world.now))
        .filter_map(|contact| Some((contact, recipient(contact)?)))
        .collect();
    if let [(contact, recipient)] = able.as_slice() {
        return Ok(for_one(contact, recipient.clone()));
    }
    let names: Vec<String> = able.iter().map(|(contact, _)| contact.certificate.name()).collect();
    if !session.world.may_ask {
        let folders = matches.get_many::<PathBuf>("folder").into_iter().flatten();
        let folders = folders.map(|path| quoted(&spelled(&arguments::without_quote(path)))).collect();
        return Err(NotSaid { names, folders }.into());
    }
    let open = session.language.pick("open", "open");
    let question = question(&names, open, session.language);
    let answer = session.ask(&question)?.unwrap_or_default();
    if answer.eq_ignore_ascii_case(open) {
        return Ok(Receivers::default());
    }
    let contact = keyring::receiver(&contacts, &answer, session)?;
    let recipient = recipient(contact).ok_or_else(|| crate::message::pack::NoRecipient(contact.certificate.name()))?;
    Ok(for_one(contact, recipient))
}

fn for_one(contact: &Contact, recipient: Recipient) -> Receivers {
    Receivers { named: vec![contact.certificate.fingerprint()], sealed_for: vec![recipient] }
}

/// To whom a contact's bundles are sealed; none where its certificate does not say.
pub(super) fn recipient(contact: &Contact) -> Option<Recipient> {
    contact.certificate.recipient()?.parse().ok()
}

fn question(names: &[String], open: &str, language: Language) -> String {
    let known = match names {
        [] => language.pick(
            "U kent hier nog niemand om voor te versleutelen (compleet contact add BESTAND).".to_owned(),
            "Nobody is known here to seal for yet (compleet contact add FILE).".to_owned(),
        ),
        names => language.pick(
            format!("Voor wie is het pakket? Bekend zijn: {}.", names.join(", ")),
            format!("For whom is the bundle? Known are: {}.", names.join(", ")),
        ),
    };
    language.pick(
        format!("{known}\nTyp de naam, of ‘{open}’ als iedereen die het bestand heeft het mag lezen:"),
        format!("{known}\nType the name, or ‘{open}’ if whoever has the file may read it:"),
    )
}

/// Nobody said for whom, and nobody can be asked.
struct NotSaid {
    names: Vec<String>,
    folders: Vec<String>,
}

impl Say for NotSaid {
    fn say(&self, language: Language) -> String {
        let folders = self.folders.join(" ");
        let contact = match self.names.as_slice() {
            [] => language.pick("CONTACT", "CONTACT").to_owned(),
            [first, ..] => quoted(first),
        };
        let known = match self.names.as_slice() {
            [] => language.pick("niemand is hier als contact bekend", "nobody is known here as a contact").to_owned(),
            names => {
                language.pick(format!("bekend zijn {}", names.join(", ")), format!("known are {}", names.join(", ")))
            }
        };
        language.pick(
            format!("voor wie het pakket is, is niet gezegd; {known}. Versleuteld voor een contact:\n  compleet pack {folders} --encrypt-to {contact}\nNiet versleuteld, dus leesbaar voor iedereen die het bestand heeft:\n  compleet pack {folders} --plain"),
            format!("nobody said for whom the bundle is; {known}. Sealed for a contact:\n  compleet pack {folders} --encrypt-to {contact}\nNot sealed, so readable to whoever has the file:\n  compleet pack {folders} --plain"),
        )
    }
}
