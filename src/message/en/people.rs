//! English words about what a person must look at, and about personal data.

use super::super::Words;
use super::super::context::{Context, quote};
use super::on_page;
use crate::dossier::{DossierPath, KindId, PreconditionId, UnsignedPlace};
use crate::finding::{PupilDifference, Said};
use crate::language::plain::one_line;
use crate::rules::{Hand, HowMany};
use chrono::NaiveDate;

pub(super) fn by_name_only(context: &Context, kinds: &[KindId]) -> Words {
    Words::new(
        format!("{}.", named(context, kinds)),
        format!("Open it and see whether it is right. Confirm that with the command below.{}", better(context)),
    )
}

/// Why it is known by its name alone.
fn named(context: &Context, kinds: &[KindId]) -> String {
    let why = match (context.old_word, context.has_text) {
        (true, _) => "the content of such an old Word file is not read",
        (false, true) => "its text does not say what it is",
        (false, false) => "its content cannot be read (a scan, for instance)",
    };
    let explanation = || "the explanation (Toelichting onderwijsbehoeften)".to_owned();
    let what = if kinds.is_empty() { explanation() } else { context.kinds(kinds) };
    format!("{} was recognised by its name as {what}; {why}", context.file())
}

/// What helps more than a look.
fn better(context: &Context) -> &'static str {
    match context.old_word {
        true => " Or open it in Word and save it as .docx or PDF: then it is checked.",
        false => "",
    }
}

pub(super) fn signature(context: &Context, kinds: &[KindId], by_name: bool) -> Words {
    if by_name {
        return Words::new(
            format!("{}. Nobody has confirmed yet that the signature is on it.", named(context, kinds)),
            format!(
                "Open it and see whether it is right and carries the signature. Confirm that with the command \
                 below.{}",
                better(context)
            ),
        );
    }
    Words::new(
        format!(
            "{} must be signed ({}); nobody has confirmed yet that the signature is on it.",
            context.file(),
            context.kinds(kinds)
        ),
        "Open it and see whether it carries the signature. Confirm that with the command below.",
    )
}

/// Places to sign that look empty.
pub(super) fn looks_unsigned(context: &Context, places: &[UnsignedPlace]) -> Words {
    let file = context.file();
    let on = |page: u32| if page == 0 { String::new() } else { format!(" on page {page}") };
    let what = match places {
        [place] if place.label.is_empty() => format!("In {file} a field for a signature is empty{}.", on(place.page)),
        [place] => {
            format!("In {file} the place behind or below \"{}\"{} looks empty.", one_line(&place.label), on(place.page))
        }
        places => {
            let told = |place: &UnsignedPlace| match place.label.as_str() {
                "" => format!("a field{}", on(place.page)),
                label => format!("\"{}\"{}", one_line(label), on(place.page)),
            };
            let all: Vec<String> = places.iter().map(told).collect();
            format!("In {file} {} places for a signature look empty: {}.", places.len(), context.and(&all))
        }
    };
    Words::new(
        what,
        "Please look yourself. If nobody signed, have it signed. If the signature is there, or need not be there, confirm \
         with the command below that you have looked.",
    )
}

/// Somebody's hand, and what it means.
pub(super) fn hand(context: &Context, id: &PreconditionId, first: &[PreconditionId]) -> Words {
    let (mut who, mut document) = (String::new(), context.file());
    if let Some(rule) = context.signer(id) {
        let many = match (rule.how_many, rule.means) {
            (HowMany::All, _) => "all of them",
            (HowMany::One, _) => "at least one",
        };
        let means = match rule.means {
            Hand::Agreed => "who agrees",
            Hand::Seen => "who has seen it",
            Hand::Wrote => "who wrote it",
        };
        who = format!(" ({}, {many}, {means})", context.actor(&rule.by));
        document = context.kind(&rule.kind);
    }
    let before: Vec<String> = first.iter().map(|id| context.hand(id)).collect();
    let before = if before.is_empty() { String::new() } else { format!(" First comes: {}.", context.and(&before)) };
    Words::new(
        format!("Not confirmed yet: {}{who}.", context.hand(id)),
        format!(
            "Look at {document}. Does it bear it? Confirm that with the command below.{before}{}",
            context.rule_text()
        ),
    )
}

pub(super) fn precondition(context: &Context, id: &PreconditionId) -> Words {
    Words::new(
        format!("Not confirmed yet: {}.", context.precondition(id)),
        format!("Is it in order? Confirm that with the command below.{}", context.rule_text()),
    )
}

/// Somebody looked, and at something else than what lies there now.
pub(super) fn changed(
    context: &Context,
    said: &Said,
    by: Option<&str>,
    on: Option<NaiveDate>,
    other: Option<&DossierPath>,
) -> Words {
    let (file, by) = (context.file(), by.unwrap_or("somebody"));
    let on = on.map_or_else(String::new, |on| format!(" on {}", context.day(on)));
    let back = "If it was not meant to change, put the old file back.";
    match (said, other) {
        (Said::Seen, Some(other)) => Words::new(
            format!("{by} confirmed another file{on} ({}); nobody has looked at {file} yet.", quote(other)),
            "Open it and look. If it is right, confirm that with the command below.",
        ),
        (Said::Seen, None) => Words::new(
            format!("{file} changed after {by} confirmed it{on}; nobody has looked yet at what is there now."),
            format!("Open it and look again. If it is right, confirm that with the command below. {back}"),
        ),
        (Said::Hand(hand), _) => Words::new(
            format!("{file} was changed after {by} confirmed{on}: {}.", context.hand(hand)),
            format!("Open it and see whether it still bears that. If so, confirm it with the command below. {back}"),
        ),
        (Said::Kinds(kinds), _) => Words::new(
            format!("{file} changed after {by} said{on} what it is: {}.", context.kinds(kinds)),
            format!("Open it and see whether it still is. If so, record that with the command below. {back}"),
        ),
        (Said::Date(date), _) => Words::new(
            format!("{file} changed after {by} said{on} of which day its research is: {}.", context.day(*date)),
            format!("See whether that day is still right, and record the day with the command below. {back}"),
        ),
    }
}

pub(super) fn bsn(context: &Context, unseen: bool) -> Words {
    if unseen {
        return Words::new(
            format!(
                "{} holds a citizen service number (BSN) that you do not see: in hidden or deleted text, or in a comment. \
                 It goes along all the same.",
                context.file()
            ),
            "Open it in Word and choose File, Info, Check for Issues, Inspect Document. Remove all that is hidden, and \
             save it.",
        );
    }
    Words::new(
        format!("{} holds a citizen service number (BSN){}.", context.file(), on_page(context)),
        "A BSN may not go to the samenwerkingsverband. Make the document again without the number; a black box over \
         the text is not enough. As long as it is in there, no bundle is made. Is it another number? Then read: \
         compleet explain bsn-in-document.",
    )
}

pub(super) fn excluded(context: &Context, data: &[String]) -> Words {
    Words::new(
        format!("{} tells{}: {}.", context.file(), on_page(context), context.excluded(data)),
        "That must not go to the samenwerkingsverband. Look whether it stands there. If so, make the document again \
         without these data; a black box over the text is not enough.",
    )
}

pub(super) fn several_pupils(context: &Context, difference: PupilDifference, files: &[DossierPath]) -> Words {
    let differs = match difference {
        PupilDifference::Name => "the pupil's name",
        PupilDifference::BirthDate => "the birth date",
    };
    let files: Vec<&DossierPath> = files.iter().collect();
    Words::new(
        format!("The documents name two pupils: {differs} differs between {}.", context.files(&files)),
        "Look which document is about another pupil and take it out of the folder. Or say in dossier.toml who the pupil is: \
         leerling = { naam = \"FIRST AND LAST NAME\", geboortedatum = YYYY-MM-DD }",
    )
}

pub(super) fn other_pupil(context: &Context, difference: PupilDifference) -> Words {
    let differs = match difference {
        PupilDifference::Name => "the pupil's name",
        PupilDifference::BirthDate => "the birth date",
    };
    Words::new(
        format!(
            "{} may be about another pupil: {differs} differs from the rest of the dossier{}.",
            context.file(),
            on_page(context)
        ),
        "Open it and look. If it is another pupil's, take it out of the folder at once. Is it this pupil's after all? Then \
         read: compleet explain other-pupil.",
    )
}
