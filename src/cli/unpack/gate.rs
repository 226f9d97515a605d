//! Who may file here, and what came in of a dossier before: asked before anything is unpacked.

use crate::cli::{failure::Failure, session::Session};
use crate::language::plain::one_line;
use crate::language::{Language, dutch_day};
use crate::manifest::{BundleKind, Record};
use crate::message::quoted;
use crate::rules::Ruleset;
use crate::work::{CameBefore, Ledger, SignerAnswer, may_file};
use clap::ArgMatches;

/// What is asked of a bundle besides its signature.
pub(super) struct Gate {
    rules: Ruleset,
    ledger: Ledger,
    /// A person said that the dossier may be another sender's here.
    of_another: bool,
    /// What is to be told.
    notes: Vec<Note>,
}

enum Note {
    /// The contact has no role that may file: its name, and the roles that may.
    MayNotFile(String, Vec<String>),
    /// Something came in before.
    Earlier(CameBefore),
}

impl Gate {
    pub(super) fn new(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Self, Failure> {
        let (rules, ledger) = (session.ruleset(matches)?, Ledger::new(session.world.home.as_deref()));
        Ok(Self { rules, ledger, of_another: matches.get_flag("other-sender"), notes: Vec::new() })
    }

    /// Says whether a bundle is let in, and notes what is to be told of it.
    pub(super) fn admits(&mut self, record: &Record, signer: Option<&SignerAnswer>) -> bool {
        let Some(signer) = signer.filter(|signer| !signer.own && record.kind != BundleKind::Status) else {
            return true;
        };
        if signer.known && !may_file(&self.rules, &signer.roles) {
            let filers = self.rules.roles.iter().filter(|role| role.own_dossiers);
            let filers = filers.map(|role| role.id.clone()).collect();
            self.notes.push(Note::MayNotFile(signer.certificate.name(), filers));
            return false;
        }
        let sender = signer.known.then_some(&signer.certificate);
        // A register that cannot be read is told when the bundle is to be recorded.
        let earlier = self.ledger.earlier(record, sender).unwrap_or_default();
        let refused = earlier.contains(&CameBefore::AnotherSender) && !self.of_another;
        self.notes.extend(earlier.into_iter().map(Note::Earlier));
        !refused
    }

    /// Says whether a bundle that was in order was not let in.
    pub(super) fn refused(&self) -> bool {
        self.notes.iter().any(|note| match note {
            Note::MayNotFile(..) => true,
            Note::Earlier(earlier) => *earlier == CameBefore::AnotherSender && !self.of_another,
        })
    }

    /// What is to be told, line by line.
    pub(super) fn words(&self, language: Language) -> Vec<String> {
        self.notes.iter().map(|note| note.words(language)).collect()
    }
}

impl Note {
    fn words(&self, language: Language) -> String {
        match self {
            Self::MayNotFile(name, filers) => {
                let (command, roles) = (quoted(name), filers.join(", "));
                let role = filers.first().cloned().unwrap_or_default();
                language.pick(
                    format!("{name} heeft hier geen rol die mag indienen ({roles}). Mag dit contact dat: compleet contact confirm {command} --role {role}"),
                    format!("{name} has no role here that may file ({roles}). If this contact may: compleet contact confirm {command} --role {role}"),
                )
            }
            Self::Earlier(CameBefore::AnotherSender) => language
                .pick(
                    "Let op: dit dossier kwam hier eerder binnen van een andere afzender, of is hier zelf gemaakt. Vraag de school of dit pakket van haar is; is dat zo: --other-sender",
                    "Note: this dossier came in here before from another sender, or was made here. Ask the school whether this bundle is theirs; if so: --other-sender",
                )
                .to_owned(),
            Self::Earlier(CameBefore::Same(at)) => {
                let day = language.day(dutch_day(*at));
                language.pick(format!("Dit pakket had u al, sinds {day}."), format!("You had this bundle already, since {day}."))
            }
            Self::Earlier(CameBefore::Newer(at)) => {
                let day = language.day(dutch_day(*at));
                language.pick(
                    format!("LET OP: u hebt al een nieuwer pakket van dit dossier, sinds {day}. Werk met dat pakket."),
                    format!("NOTE: you have a newer bundle of this dossier already, since {day}. Work with that one."),
                )
            }
            Self::Earlier(CameBefore::Missing) => language
                .pick(
                    "Dit pakket volgt op een eerder pakket van dit dossier, dat hier niet binnenkwam.",
                    "This bundle comes after an earlier one of this dossier, which never came in here.",
                )
                .to_owned(),
        }
    }
}

/// What is no document, and stays in the bundle.
pub(super) fn left(names: &[String], language: Language) -> String {
    let names = names.iter().map(|name| format!("‘{}’", one_line(name))).collect::<Vec<_>>().join(", ");
    language.pick(
        format!("Niet uitgepakt, want het is geen PDF of Word-document: {names}"),
        format!("Not unpacked, since it is no PDF or Word document: {names}"),
    )
}
