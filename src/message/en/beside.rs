//! English words about what lies in the dossier's folder and does not belong to it.

use super::super::Words;
use super::super::context::{Context, quote};
use crate::dossier::{DossierPath, LeftOut};

pub(super) fn folders(context: &Context, folders: &[LeftOut]) -> Words {
    // A dossier of its own is no part of this one, whatever is written there.
    let plain = folders.iter().find(|left| !left.dossier).map(|left| quote(&left.folder));
    let or = plain.map_or_else(String::new, |name| format!(", or write in dossier.toml: submappen = [{name}]"));
    let remedy = format!(
        "If something belongs to it, put it into the dossier's own folder{or}. Otherwise there is nothing to do."
    );
    if let [left] = folders {
        let what = format!("The subfolder {} holds {}.", quote(&left.folder), count(left));
        let own = if left.dossier { " It is a dossier of its own." } else { "" };
        return Words::new(format!("{what}{own} What lies in a subfolder is not looked at and is not sent."), remedy);
    }
    let all: Vec<String> = folders.iter().map(|left| format!("{} ({})", quote(&left.folder), inside(left))).collect();
    let sum = folders.iter().map(|left| left.documents).sum();
    let more = if folders.iter().any(|left| left.more) { "at least " } else { "" };
    Words::new(
        format!(
            "Subfolders hold {more}{}: {}. What lies in a subfolder is not looked at and is not sent.",
            documents(sum),
            context.some(&all)
        ),
        remedy,
    )
}

fn count(left: &LeftOut) -> String {
    match (left.more, left.documents) {
        (true, 0) => "something that cannot be opened".to_owned(),
        (true, count) => format!("more than {}", documents(count)),
        (false, count) => documents(count),
    }
}

fn inside(left: &LeftOut) -> String {
    let count = match (left.more, left.documents) {
        (true, 0) => "cannot be opened".to_owned(),
        (true, count) => format!("more than {count}"),
        (false, count) => count.to_string(),
    };
    if left.dossier { format!("{count}, a dossier of its own") } else { count }
}

fn documents(count: usize) -> String {
    if count == 1 { "1 document".to_owned() } else { format!("{count} documents") }
}

pub(super) fn links(context: &Context, links: &[DossierPath]) -> Words {
    let names: Vec<String> = links.iter().map(quote).collect();
    let what = match links.len() {
        1 => format!(
            "The link {} leads out of this folder. It was not followed: what lies there is not sent.",
            context.some(&names)
        ),
        _ => format!(
            "These links lead out of this folder: {}. They were not followed: what lies there is not sent.",
            context.some(&names)
        ),
    };
    Words::new(what, "If it belongs to the request, put the document itself into the folder, in place of the link.")
}
