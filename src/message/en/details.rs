//! English words about the request's details, its deadline and its waivers.

use super::super::Words;
use super::super::context::Context;
use crate::dossier::{FieldId, RequestTypeId};
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
        FieldProblem::Hint(at) => Words::new(
            format!("{name}: {}", context.hint(field, *at)),
            format!("Look at it in dossier.toml behind \"{field} =\".{}", context.rule_text()),
        ),
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
    let system = context.request.map_or("", |request| request.system.as_str());
    let unsure = match context.rules.titles_verified {
        true => String::new(),
        false => format!(" If {system} does list your title, it is right: our list has not been confirmed yet."),
    };
    Words::new(
        format!("The title \"{title}\" is not one of the fixed titles."),
        format!("Use a fixed title to the letter, or the request gets no status.{proposal}{unsure}"),
    )
}

pub(super) fn title_of_another(context: &Context, title: &str, of: &RequestTypeId) -> Words {
    let titles = context.request.map(|request| request.titles.join("; ")).unwrap_or_default();
    let own = context.request.map_or_else(String::new, |request| context.text(&request.name));
    let choose = match titles.as_str() {
        "" => String::new(),
        titles => format!("Choose a title of this request type: {titles}. "),
    };
    Words::new(
        format!("The title \"{title}\" is of another request type ({}), not of: {own}.", context.request_type(of)),
        format!("{choose}If the request type is wrong, change that: aanvraagtype = \"{of}\"."),
    )
}

pub(super) fn unlikely_date(context: &Context, date: NaiveDate, on: NaiveDate) -> Words {
    let days = (date - on).num_days();
    let apart = if days < 0 { format!("{} days ago", -days) } else { format!("{days} days ahead") };
    Words::new(
        format!("The date of this request is {}, {apart}, and it was not sent yet.", context.day(date)),
        "Write the day on which you send it behind \"datum =\" in dossier.toml, or remove the line: then the day of the \
         check counts. If the request was sent already, fill in the file number.",
    )
}

pub(super) fn unknown_deadline(context: &Context, field: Option<&FieldId>, last: Option<NaiveDate>) -> Words {
    let past = last.map_or_else(String::new, |last| {
        format!(" The last one that is known here, {}, has passed.", context.day(last))
    });
    let note = match field {
        Some(_) => {
            "Ask the platform for the day and note it with the command below. For all requests of the school: put \
             --defaults in place of the folder."
                .to_owned()
        }
        None => "Ask the platform for the day, and send the request well before it.".to_owned(),
    };
    Words::new(
        format!(
            "Every year the platform names a last day for this request; that of this year is not known here.{past}"
        ),
        note,
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

pub(super) fn early(context: &Context, opens: NaiveDate, closes: NaiveDate, on: NaiveDate) -> Words {
    let (opens, closes) = (context.day(opens), context.day(closes));
    Words::new(
        format!("This request comes in from {opens} up to and including {closes}; it is of {}.", context.day(on)),
        format!("Keep the request and send it from {opens} on.{}", context.rule_text()),
    )
}

pub(super) fn too_near(
    context: &Context,
    field: &FieldId,
    (day, last): (NaiveDate, NaiveDate),
    on: NaiveDate,
) -> Words {
    Words::new(
        format!(
            "{} is {}: this request had to be there by {}, and is of {}.",
            context.field(field),
            context.day(day),
            context.day(last),
            context.day(on)
        ),
        format!("Can the day be a later one? If not, call the samenwerkingsverband first.{}", context.rule_text()),
    )
}

pub(super) fn unknown_meeting(context: &Context, last: Option<NaiveDate>) -> Words {
    let past = last.map_or_else(String::new, |last| format!(" The last one known here was on {}.", context.day(last)));
    Words::new(
        format!("No meeting is known here for which this request would be in time.{past}"),
        "Ask the samenwerkingsverband when the request is discussed.",
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
        WaiverProblem::OtherBytes => (
            "the file changed after it",
            "Look again. If it is still right, accept it again. If it has been mended, remove the waiver with the command \
             below.",
        ),
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
