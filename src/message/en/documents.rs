//! English words about which documents are there.

use super::super::Words;
use super::super::context::{Context, quote};
use crate::dossier::{DossierPath, KindId};
use crate::finding::{Severity, Spare, SpareReason};

pub(super) fn missing(context: &Context, alternatives: &[Vec<KindId>], present: &[KindId]) -> Words {
    let wanted = context.alternatives(alternatives);
    let name = context.required_document().unwrap_or_else(|| wanted.clone());
    let what = match present {
        [] => format!("Missing: {name}."),
        present => format!("Partly missing: {name}. Found: {}.", context.kinds(present)),
    };
    let remedy = format!(
        "Put in the folder: {wanted}.{} Is it there already, under a name that says nothing? Then give the file a name \
         that says what it is.",
        context.rule_text()
    );
    Words::new(what, remedy)
}

pub(super) fn missing_explanation(context: &Context, named: Option<&DossierPath>) -> Words {
    if let Some(named) = named {
        return Words::new(
            format!("dossier.toml names {} as the explanation, but that file is not in the folder.", quote(named)),
            "Put the file in the folder, or correct the name after \"toelichting\" in dossier.toml.",
        );
    }
    let by_kind = match context.explained_by() {
        [] => String::new(),
        kinds => format!(" This document fills the slot by itself: {}.", context.kinds(kinds)),
    };
    Words::new(
        "There is no attachment for Toelichting onderwijsbehoeften. Without it the request cannot be sent.",
        format!(
            "Add a document called \"Toelichting onderwijsbehoeften\", or say in dossier.toml after \"toelichting\" which \
             file it is.{by_kind} No explanation, on purpose? This makes a {}:",
            context.placeholder()
        ),
    )
}

pub(super) fn empty_explanation(context: &Context) -> Words {
    Words::new(
        format!("{} is the explanation, but there is nothing in it.", context.file()),
        format!(
            "Write the explanation and save the file. No explanation, on purpose? Delete this file and make \
             a {}:",
            context.placeholder()
        ),
    )
}

pub(super) fn placeholder(context: &Context) -> Words {
    let what =
        format!("{} fills the slot of the Toelichting onderwijsbehoeften: no explanation goes along.", context.file());
    let remedy = match (context.finding.severity, context.explained_by()) {
        (Severity::Note, _) => "If that is what you want, there is nothing to do.".to_owned(),
        (_, []) => "Better add an explanation.".to_owned(),
        (_, kinds) => format!(
            "With this request, that slot is for: {}. Delete {}, unless you skip it on purpose.",
            context.kinds(kinds),
            context.file()
        ),
    };
    Words::new(what, remedy)
}

pub(super) fn placeholder_not_empty(context: &Context) -> Words {
    Words::new(
        format!(
            "There is something in {}, but a file of this name is meant to be empty: nobody reads it.",
            context.file()
        ),
        "Does the content belong to the request? Then call the file \"Toelichting onderwijsbehoeften\", say. If not, \
         open it, take everything out and save it.",
    )
}

pub(super) fn too_many(context: &Context, count: usize, max: usize, spare: &[Spare]) -> Words {
    let over = count.saturating_sub(max);
    Words::new(
        format!("There are {count} attachments; there may be {max}."),
        format!(
            "Take {over} out, or join documents into one PDF (when scanning, or with a PDF program).{}",
            spares(context, spare)
        ),
    )
}

pub(super) fn many(context: &Context, count: usize, max: usize, spare: &[Spare]) -> Words {
    Words::new(
        format!("There are {count} attachments of the {max} that there may be; perhaps one can go."),
        format!("Complete is enough: send only what is needed.{}", spares(context, spare)),
    )
}

/// Each reason in one sentence, the files that it holds for in it.
fn spares(context: &Context, spare: &[Spare]) -> String {
    let of = |wanted: &SpareReason| {
        let files: Vec<&DossierPath> = spare.iter().filter(|one| one.why == *wanted).map(|one| &one.file).collect();
        (!files.is_empty()).then(|| context.files(&files))
    };
    let mut text = String::new();
    if let Some(files) = of(&SpareReason::Duplicate) {
        text.push_str(&format!(" Double: {files}."));
    }
    if let Some(files) = of(&SpareReason::Unneeded) {
        text.push_str(&format!(" Not needed for this request: {files}."));
    }
    if let Some(files) = of(&SpareReason::Optional) {
        text.push_str(&format!(" Not required: {files}."));
    }
    for one in spare {
        if let SpareReason::Joins { other } = &one.why {
            text.push_str(&format!(" {} can stand in one file with {}.", quote(&one.file), quote(other)));
        }
    }
    text
}

pub(super) fn duplicate(context: &Context, other: &DossierPath) -> Words {
    Words::new(
        format!("{} is exactly the same file as {}.", context.file(), quote(other)),
        "Delete one of the two. Should another document have been here? Then put that in its place.",
    )
}

pub(super) fn unneeded(context: &Context, kinds: &[KindId]) -> Words {
    Words::new(
        format!("{} is not needed for this request: {}.", context.file(), context.kinds(kinds)),
        "Leave it out: complete is enough. If you think it is needed after all, it may stay.",
    )
}

pub(super) fn other(context: &Context) -> Words {
    Words::new(
        format!(
            "{} is no document for a request: it looks like a newsletter, a leaflet, an invoice or the like.",
            context.file()
        ),
        "Leave it out: complete is enough. If it belongs after all, say what it is.",
    )
}

pub(super) fn unrecognised(context: &Context, candidates: &[KindId], unread: bool) -> Words {
    let names: Vec<String> = candidates.iter().map(|kind| context.kind(kind)).collect();
    let what = match names.as_slice() {
        [] => format!("It is not clear what sort of document {} is", context.file()),
        names => format!("It is not clear what {} is: {}", context.file(), context.or(names)),
    };
    let what = match unread {
        true => format!("{what}; its content cannot be read, and nobody has looked yet."),
        false => format!("{what}."),
    };
    Words::new(
        what,
        "Give the file a name that says what it is, or record what it is with the command below. If it is not needed, take it \
         out of the folder.",
    )
}

pub(super) fn missing_part(context: &Context, part: &KindId) -> Words {
    Words::new(
        format!("Not found in {}: {}.", context.file(), context.kind(part)),
        format!(
            "Add it, inside or as a file of its own.{} If it is there already, there is nothing to do.",
            context.rule_text()
        ),
    )
}
