//! English words about the age of research and about the questions of a document.

use super::super::Words;
use super::super::context::Context;
use super::on_page;
use crate::dossier::{AnswerState, DateFound, DateRole, QuestionId};
use crate::finding::Undated;
use chrono::NaiveDate;

pub(super) fn outdated(
    context: &Context,
    date: &DateFound,
    earliest: Option<&DateFound>,
    until: NaiveDate,
    on: NaiveDate,
) -> Words {
    let oldest = earliest.map_or_else(String::new, |date| format!(" Its oldest part is of {}.", context.found(date)));
    let substitutes = match context.substitutes() {
        [] => String::new(),
        kinds => format!(" Or add: {}.", context.kinds(kinds)),
    };
    Words::new(
        format!(
            "The research in {} is too old: of {} ({}).{oldest} It counted until {}, and no longer on {}.",
            report(context),
            context.found(date),
            evidence(date),
            context.day(until),
            context.day(on)
        ),
        format!(
            "Add more recent research, or leave this out if it is not required.{substitutes} Is the date wrong? \
             Then note the right one:"
        ),
    )
}

/// Where the date comes from, so that the reader can find it.
fn evidence(date: &DateFound) -> String {
    let label = date.label.trim_end_matches([':', ' ']);
    let quote = if label.is_empty() { date.text.clone() } else { format!("{label}: {}", date.text) };
    match (date.role, date.page) {
        (DateRole::Declared, _) => "given in dossier.toml".to_owned(),
        (_, Some(page)) => format!("\"{quote}\", page {page}"),
        (_, None) => format!("\"{quote}\", in the file name"),
    }
}

/// The file, and which of its reports.
fn report(context: &Context) -> String {
    match context.part() {
        Some(kind) => format!("{} (the part {kind})", context.file()),
        None => context.file(),
    }
}

pub(super) fn undated(context: &Context, why: &Undated) -> Words {
    let file = report(context);
    let shown = |date: &DateFound| format!("{} ({})", context.found(date), evidence(date));
    let what = match why {
        Undated::NotFound => format!("{file} does not say, as far as was found, when the research was done."),
        Undated::Future(date) => format!("The date in {file} lies after the day of the request: {}.", shown(date)),
        Undated::Unclear(date) if date.weak => format!(
            "When the research in {file} was done was not read with certainty. It is a scan, and it seems to say: {}. \
             See whether that is right.",
            shown(date)
        ),
        Undated::Unclear(date) => format!(
            "{file} does not say, as far as was found, when the research was done. It does hold a date, but not what it \
             is the date of: {}.",
            shown(date)
        ),
        Undated::Doubt { taken: Some(taken), older } => format!(
            "It is not certain how old the research in {file} is. If it is of {} it is young enough, but it also says {}, \
             and then it is too old.",
            shown(taken),
            shown(older)
        ),
        Undated::Doubt { taken: None, older } => format!(
            "It is not certain how old the research in {file} is. It also holds research of {}, which is too old.",
            shown(older)
        ),
    };
    Words::new(
        what,
        "Look in the document for the day on which the research was done, and record it with the command below.",
    )
}

pub(super) fn expires_soon(context: &Context, date: &DateFound, until: NaiveDate) -> Words {
    Words::new(
        format!(
            "The research in {} is of {} ({}) and counts until {}.",
            report(context),
            context.found(date),
            evidence(date),
            context.day(until)
        ),
        "Send the request well before that day.",
    )
}

pub(super) fn unanswered(context: &Context, questions: &[QuestionId], state: AnswerState, scan: bool) -> Words {
    let (file, names, page) = (context.file(), context.questions(questions), on_page(context));
    let rule = context.rule_text();
    let look = "Look whether the answer is there. If not, add it and make the document again.";
    match (state, scan) {
        (AnswerState::SaysNone, _) => Words::new(
            format!("In {file}, all that stands after {names}{page} is something like \"n.v.t.\", \"none\" or \"no\"."),
            format!("The request rests on this answer. Write down what there is, and make the document again.{rule}"),
        ),
        (AnswerState::Unanswered, false) => Words::new(
            format!("{file} has no answer to {names}{page}."),
            format!("Fill in the answer and make the document again.{rule}"),
        ),
        (AnswerState::Unanswered, true) => Words::new(
            format!("In {file} no answer to {names} can be read{page}: that page is a scan."),
            format!("{look}{rule}"),
        ),
        (AnswerState::NotFound | AnswerState::Answered, true) => Words::new(
            format!("Whether {file} answers {names} cannot be seen: its text cannot be read."),
            format!("{look}{rule}"),
        ),
        (AnswerState::NotFound | AnswerState::Answered, false) => {
            Words::new(format!("Not found in {file}: {names}."), format!("{look}{rule}"))
        }
    }
}
