//! The questions that `init` asks a person.

use crate::cli::session::Session;
use crate::rules::{FieldRule, RequestType, Ruleset};
use crate::work;
use std::io;

/// Asks for one of the request types, by number or id; none where the person gives none.
pub(in crate::cli) fn request_type<'r>(
    rules: &'r Ruleset,
    session: &mut Session<'_>,
) -> io::Result<Option<&'r RequestType>> {
    let language = session.language;
    session.tell(language.pick("Wat wilt u aanvragen?", "What is asked for?"))?;
    for (at, request_type) in rules.request_types.iter().enumerate() {
        session.tell(&format!("  {}  {} ({})", at + 1, request_type.name.get(language), request_type.id))?;
    }
    let question = language.pick("Nummer:", "Number:");
    while let Some(answer) = session.ask(question)? {
        let by_number = answer.parse::<usize>().ok().and_then(|number| rules.request_types.get(number.checked_sub(1)?));
        let chosen = by_number.or_else(|| rules.request_type_called(&answer));
        if chosen.is_some() || answer.is_empty() {
            return Ok(chosen);
        }
    }
    Ok(None)
}

/// Asks for one detail. An empty answer takes what is proposed; without a proposal it leaves the detail open.
pub(super) fn field(
    rule: &FieldRule,
    proposed: Option<String>,
    choices: &[String],
    session: &mut Session<'_>,
) -> io::Result<Option<String>> {
    let language = session.language;
    session.tell(&format!("\n{}: {}", rule.name.get(language), rule.rule.text.get(language)))?;
    for (at, choice) in choices.iter().enumerate() {
        session.tell(&format!("  {}  {choice}", at + 1))?;
    }
    let question = match &proposed {
        Some(proposed) => {
            language.pick(format!("Enter voor ‘{proposed}’, of:"), format!("Enter for ‘{proposed}’, or:"))
        }
        None => ">".to_owned(),
    };
    let Some(answer) = session.ask(&question)?.filter(|answer| !answer.is_empty()) else { return Ok(proposed) };
    let number = answer.parse::<usize>().ok().and_then(|number| choices.get(number.checked_sub(1)?));
    Ok(Some(number.cloned().unwrap_or_else(|| work::normal(rule, &answer))))
}
