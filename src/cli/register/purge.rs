//! `compleet register purge`: erases the dossiers that may be kept no longer; shows them first.

use super::opened;
use crate::cli::{
    Exit,
    arguments::{self, dressed},
    cache,
    failure::Failure,
    session::{self, Session},
};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::{errors::register::NoRegister, status as words};
use clap::{ArgMatches, Command};

pub(super) fn describe(language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    dressed(Command::new("purge"), language)
        .about(pick(
            "Wis de dossiers waarvan de bewaartermijn voorbij is; toont ze eerst (ook: opschonen)",
            "Erase the dossiers that may be kept no longer; shows them first",
        ))
        .alias("opschonen")
        .arg(
            arguments::switch(
                "due",
                pick("de dossiers waarvan de bewaartermijn voorbij is", "the dossiers that may be kept no longer"),
            )
            .required(true),
        )
        .arg(arguments::switch("yes", pick("wis ze, zonder het te vragen", "erase them without asking")))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let (rules, language) = (session.ruleset(matches)?, session.language);
    let mut records = opened(&rules, session)?;
    let due = records.overdue(session.world.today).map_err(NoRegister)?;
    if due.is_empty() {
        let said = language
            .pick("Er is niets waarvan de bewaartermijn voorbij is.", "Nothing is past its time of being kept.");
        writeln!(session.streams.out, "{said}")?;
        return Ok(Exit::InOrder);
    }
    for one in &due {
        let (name, day) = (words::name(&one.dossier), language.day(one.until));
        let line = language.pick(format!("{name}: bewaren tot {day}"), format!("{name}: to be kept until {day}"));
        writeln!(session.streams.out, "- {}", one_line(&format!("{line}. {}", one.rule.text.get(language))))?;
    }
    if !matches.get_flag("yes") && !means_it(due.len(), session)? {
        return Ok(Exit::InOrder);
    }
    // What was read in their documents goes first: which readings those are is kept nowhere.
    cache::clear(session)?;
    records.erase(due.iter().map(|one| one.dossier.key)).map_err(NoRegister)?;
    let said = language.pick(
        format!("Gewist: {}. De pakketten en statusbestanden op uw schijf staan er nog: die zijn van u.", due.len()),
        format!("Erased: {}. The bundles and status files on your disk are still there: those are yours.", due.len()),
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(Exit::InOrder)
}

/// Asks whether they are to go; where nobody can be asked, it was only a look.
fn means_it(count: usize, session: &mut Session<'_>) -> Result<bool, Failure> {
    let language = session.language;
    if session.world.may_ask {
        let question = language.pick(
            format!("Deze {count} worden hier gewist en komen niet terug. Doorgaan (ja/nee)?"),
            format!("These {count} are erased here and do not come back. Go on (yes/no)?"),
        );
        let answer = session.ask(&question)?.unwrap_or_default().to_lowercase();
        if ["ja", "yes", "j", "y"].contains(&answer.as_str()) {
            return Ok(true);
        }
    }
    let said = language.pick(
        "Er is niets gewist. Wissen doet: compleet register purge --due --yes",
        "Nothing was erased. To erase them: compleet register purge --due --yes",
    );
    writeln!(session.streams.out, "{said}")?;
    Ok(false)
}
