//! `compleet status confirm`: somebody decides about an event that could not be applied by itself, and says why.

use super::{by, which};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    session::{self, Session, home},
    subject::not_empty,
};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{errors::register::NoRegister, outcome, status as words};
use crate::work::{self, Records, Verdict};
use clap::{Arg, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Beslis over een melding die wacht (ook: bevestig)", "Decide about an event that waits"))
        .arg(which::argument(language).required(true))
        .arg(Arg::new("event").value_name(pick("MELDING", "EVENT")).help(pick(
            "de id van de melding, of het begin of einde ervan; weglaten mag als er een wacht",
            "the id of the event, or its beginning or end; may be left out if one waits",
        )))
        .arg(by(language))
        .arg(arguments::text("reason", pick("REDEN", "REASON")).required(true).help(pick("waarom", "why")))
        .arg(arguments::text("as", "STATUS").help(pick("de status die ermee bedoeld is", "the status that it means")))
        .arg(
            arguments::switch("dismiss", pick("wijs de melding af: zij telt niet", "dismiss it: it does not count"))
                .conflicts_with("as"),
        )
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let by = not_empty(arguments::text_of(matches, "by"), "by")?;
    let reason = not_empty(arguments::text_of(matches, "reason"), "reason")?;
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = which::find(&mut records, typed)?;
    let verdict = Verdict {
        about: matches.get_one::<String>("event").map(String::as_str),
        dismiss: matches.get_flag("dismiss"),
        meaning: arguments::text_of(matches, "as"),
        by: &by,
        reason: &reason,
    };
    let now = session.world.now;
    let (followed, about, became) = records.enter_decision(key, &verdict, now)?;
    let asked = work::asked(&followed.dossier, &rules);
    let (name, became_words) = (words::name(&followed.dossier), outcome::words(&became, &rules, asked, language));
    writeln!(session.streams.out, "{}", one_line(&format!("{name}, {about}: {became_words}")))?;
    let waiting = work::summarise(&followed, &rules).waiting;
    if waiting > 0 {
        let name = crate::message::quoted(&name);
        let said = language.pick(
            match waiting {
                1 => format!("Er wacht er nog een: compleet status show {name}"),
                _ => format!("Er wachten er nog {waiting}: compleet status show {name}"),
            },
            match waiting {
                1 => format!("One more waits: compleet status show {name}"),
                _ => format!("{waiting} more wait: compleet status show {name}"),
            },
        );
        writeln!(session.streams.out, "{said}")?;
    }
    Ok(if became.waits() { Exit::NotInOrder } else { Exit::InOrder })
}
