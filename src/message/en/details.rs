//! English words about the request's details, its deadline and its waivers.

use super::super::Words;
use super::super::context::Context;
use crate::dossier::FieldId;
use crate::finding::{FieldProblem, WaiverProblem};
use chrono::NaiveDate;

pub(super) fn not_checked() -> Words {
    Words::new(
        "The request's details and confirmations were not checked: there is no dossier.toml.",
        "The command below asks a few questions and makes the file. Packing needs it.",
    )
}

pub(super) fn missing(context: &Context, field: &FieldId) -> Words {
    Words::new(
        format!("Not filled in: {}.", context.field(field)),
        format!("Fill it in in dossier.toml, after \"{field} =\".{}", context.rule_text()),
    )
}

pub(super) fn invalid(context: &Context, field: &FieldId, value: &str, problem: &FieldProblem) -> Words {
    let name = context.field(field);
    let change = format!("Correct it in dossier.toml, after \"{field} =\".{}", context.rule_text());
    match problem {
        FieldProblem::Pattern => Words::new(format!("{name} is not right: \"{value}\"."), change),
        FieldProblem::TooLong { max } => {
            Words::new(format!("{name} is too long; {max} characters are allowed."), change)
        }
        FieldProblem::TooShort { min } => {
            Words::new(format!("{name} is too short: \"{value}\". It needs at least {min} characters."), change)
        }
        FieldProblem::UnknownRequestType => {
            let known: Vec<String> = context.rules.request_types.iter().map(|known| known.id.to_string()).collect();
            Words::new(
                format!("These rules have no request type \"{value}\"."),
                format!("Choose one of these: {}.", known.join(", ")),
            )
        }
    }
}

pub(super) fn unknown_title(context: &Context, title: &str, nearest: Option<&str>) -> Words {
    let titles = context.request.map(|request| request.titles.as_slice()).unwrap_or_default();
    let proposal = match (nearest, titles) {
        (Some(nearest), _) => format!(" Did you mean \"{nearest}\"?"),
        (None, titles) => format!(" The list holds: {}.", titles.join("; ")),
    };
    let unsure = match context.rules.titles_verified {
        true => "",
        false => " If ParnasSys or Kindkans does list your title, it is right: our list has not been confirmed yet.",
    };
    Words::new(
        format!("The title \"{title}\" is not one of the fixed titles."),
        format!("Use a fixed title to the letter, or the request gets no status.{proposal}{unsure}"),
    )
}

pub(super) fn late(context: &Context, deadline: NaiveDate, discussed_after: NaiveDate, on: NaiveDate) -> Words {
    Words::new(
        format!("The last day for this request was {}; the request is of {}.", context.day(deadline), context.day(on)),
        format!(
            "The request will probably not be discussed before {} has passed. If it cannot wait, call the platform first.",
            context.day(discussed_after)
        ),
    )
}

pub(super) fn idle_waiver(code: &str, problem: WaiverProblem) -> Words {
    let (why, remedy) = match problem {
        WaiverProblem::UnknownCode => {
            ("there is no such finding", "Correct the name after \"bevinding\" in dossier.toml, or remove the waiver.")
        }
        WaiverProblem::NoSuchFinding => (
            "nothing was found that it is about",
            "If it has been mended, remove the waiver from dossier.toml. Otherwise see whether the file or kind is right.",
        ),
        WaiverProblem::NotWaivable => {
            ("nobody can accept this", "Mend the finding itself and remove the waiver from dossier.toml.")
        }
        WaiverProblem::NoFile => (
            "it names no file",
            "This can be accepted for one file at a time only: say behind \"bestand\" which file you mean.",
        ),
        WaiverProblem::NoReason => (
            "the reason or the name is missing",
            "Fill in in dossier.toml why (\"reden\") and who accepts it (\"door\").",
        ),
    };
    Words::new(format!("The waiver of \"{code}\" does nothing: {why}."), remedy)
}
