//! `compleet waive`: a person accepts a finding, with a reason that stays visible.

use super::failure::Failure;
use super::session::{self, Session};
use super::subject::{self, Subjects};
use super::{Exit, arguments};
use crate::dossier::{DossierPath, KindId, WaiverSubject};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{
    Repeat, Say,
    errors::{self, ChangeFailure},
    shown,
};
use crate::rules::Ruleset;
use crate::work::{self, Edit, NotWaived, WaiveOrder};
use clap::{Arg, ArgMatches, Command};
use std::path::{Path, PathBuf};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Accepteer een bevinding, met een reden (ook: uitzondering)", "Accept a finding, with a reason"))
        .arg(arguments::folder(language))
        .arg(
            Arg::new("code").value_name("CODE").required(true).help(pick(
                "de bevinding, bijvoorbeeld outdated-research",
                "the finding, for instance outdated-research",
            )),
        )
        .arg(
            arguments::text("file", pick("BESTAND", "FILE"))
                .conflicts_with("kind")
                .help(pick("het bestand waar het om gaat", "the file that it is about")),
        )
        .arg(
            arguments::text("kind", pick("SOORT", "KIND"))
                .help(pick("de soort document, waar die ontbreekt", "the kind of document, for one that is missing")),
        )
        .arg(
            arguments::text("reason", pick("REDEN", "REASON"))
                .required_unless_present("undo")
                .help(pick("waarom dit mag", "why that is right")),
        )
        .arg(
            arguments::text("by", pick("NAAM", "NAME"))
                .required_unless_present("undo")
                .help(pick("wie dit accepteert", "who accepts it")),
        )
        .arg(
            arguments::switch("undo", pick("accepteer het niet langer", "accept it no longer"))
                .conflicts_with_all(["reason", "by"]),
        )
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let folder = arguments::folder_of(matches);
    if matches.get_flag("undo") {
        return undo(matches, &folder, &rules, session);
    }
    let code = subject::code(arguments::text_of(matches, "code").unwrap_or_default())?;
    let code = work::waivable(code).map_err(|reason| NotAccepted::new(&folder, reason))?;
    let subjects = Subjects::of(&folder, &rules)?;
    let subject = match (arguments::text_of(matches, "file"), arguments::text_of(matches, "kind")) {
        (Some(file), _) => WaiverSubject::File(subjects.file(file)?),
        (None, Some(kind)) => WaiverSubject::Kind(subjects.kind(kind)?),
        (None, None) => WaiverSubject::Dossier,
    };
    let reason = subject::not_empty(arguments::text_of(matches, "reason"), "reason")?;
    let by = subject::not_empty(arguments::text_of(matches, "by"), "by")?;
    let order = WaiveOrder { code, subject, reason, by, on: session.world.today };
    work::waive(&folder, &rules, order).map_err(|reason| NotAccepted::new(&folder, reason))?;
    let words = session.language.pick("Vastgelegd in", "Written to");
    writeln!(session.streams.out, "{words} {}.", shown(&folder.join(crate::scan::DETAILS)))?;
    Ok(Exit::InOrder)
}

/// Takes back a waiver. It may be of a code that does not exist, or of a file that is not there any more.
fn undo(matches: &ArgMatches, folder: &Path, rules: &Ruleset, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let code = arguments::text_of(matches, "code").unwrap_or_default();
    let subject = match (arguments::text_of(matches, "file"), arguments::text_of(matches, "kind")) {
        (Some(file), _) => WaiverSubject::File(DossierPath::new(file)),
        (None, Some(kind)) => {
            WaiverSubject::Kind(rules.kind_called(kind).map_or_else(|| KindId::new(kind), |kind| kind.id.clone()))
        }
        (None, None) => WaiverSubject::Dossier,
    };
    let edit = Edit::Unwaive { code: code.to_owned(), subject };
    let changed = work::change_details(folder, rules, &[edit]).map_err(|reason| ChangeFailure::new(folder, reason))?;
    let code = one_line(code);
    let (words, exit) = match changed {
        true => {
            let words = session.language.pick(
                format!("Ingetrokken: ‘{code}’ is niet langer geaccepteerd."),
                format!("Taken back: ‘{code}’ is accepted no longer."),
            );
            (words, Exit::InOrder)
        }
        false => {
            let words = session.language.pick(
                format!("In dossier.toml staat geen uitzondering ‘{code}’ die hierover gaat. Noem ook het bestand (--file) of de soort (--kind) die erin staat."),
                format!("dossier.toml holds no waiver of ‘{code}’ about this. Name the file (--file) or the kind (--kind) that stands in it, too."),
            );
            (words, Exit::NotInOrder)
        }
    };
    writeln!(session.streams.out, "{words}")?;
    Ok(exit)
}

/// A finding that was not accepted.
struct NotAccepted {
    folder: PathBuf,
    reason: NotWaived,
}

impl NotAccepted {
    fn new(folder: &Path, reason: NotWaived) -> Self {
        Self { folder: folder.to_path_buf(), reason }
    }
}

impl Say for NotAccepted {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        match &self.reason {
            NotWaived::OneFile(code) => language.pick(
                format!("‘{code}’ kan alleen voor één bestand tegelijk worden geaccepteerd. Noem het: --file BESTAND"),
                format!("‘{code}’ can be accepted for one file at a time only. Name it: --file FILE"),
            ),
            NotWaived::NotWaivable(code) => language.pick(
                format!("‘{code}’ kan niet worden geaccepteerd, alleen verholpen. Hoe: compleet explain {code}"),
                format!("‘{code}’ cannot be accepted, only mended. How: compleet explain {code}"),
            ),
            NotWaived::Edit(reason) => errors::not_changed(&self.folder, reason, repeat, language),
        }
    }
}
