//! Dutch words about what lies in the dossier's folder and does not belong to it.

use super::super::Words;
use super::super::context::{Context, quote};
use crate::dossier::{DossierPath, LeftOut};

pub(super) fn folders(context: &Context, folders: &[LeftOut]) -> Words {
    // A dossier of its own is no part of this one, whatever is written there.
    let plain = folders.iter().find(|left| !left.dossier).map(|left| quote(&left.folder));
    let or = plain.map_or_else(String::new, |name| format!(", of zet in dossier.toml: submappen = [{name}]"));
    let remedy =
        format!("Hoort er iets bij, zet het dan in de map van het dossier zelf{or}. Anders hoeft u niets te doen.");
    if let [left] = folders {
        let what = format!("In de submap {} staat {}.", quote(&left.folder), count(left));
        let own = if left.dossier { " Dat is een eigen dossier." } else { "" };
        return Words::new(format!("{what}{own} Wat in een submap staat, is niet bekeken en gaat niet mee."), remedy);
    }
    let all: Vec<String> = folders.iter().map(|left| format!("{} ({})", quote(&left.folder), inside(left))).collect();
    let sum = folders.iter().map(|left| left.documents).sum();
    let more = if folders.iter().any(|left| left.more) { "minstens " } else { "" };
    Words::new(
        format!(
            "In submappen staan {more}{}: {}. Wat in een submap staat, is niet bekeken en gaat niet mee.",
            documents(sum),
            context.some(&all)
        ),
        remedy,
    )
}

fn count(left: &LeftOut) -> String {
    match (left.more, left.documents) {
        (true, 0) => "iets dat niet te openen is".to_owned(),
        (true, count) => format!("meer dan {}", documents(count)),
        (false, count) => documents(count),
    }
}

fn inside(left: &LeftOut) -> String {
    let count = match (left.more, left.documents) {
        (true, 0) => "niet te openen".to_owned(),
        (true, count) => format!("meer dan {count}"),
        (false, count) => count.to_string(),
    };
    if left.dossier { format!("{count}, een eigen dossier") } else { count }
}

fn documents(count: usize) -> String {
    if count == 1 { "1 document".to_owned() } else { format!("{count} documenten") }
}

pub(super) fn links(context: &Context, links: &[DossierPath]) -> Words {
    let names: Vec<String> = links.iter().map(quote).collect();
    let what = match links.len() {
        1 => format!(
            "De verwijzing {} leidt naar een plek buiten deze map. Zij is niet gevolgd: wat daar staat, gaat niet mee.",
            context.some(&names)
        ),
        _ => format!(
            "Deze verwijzingen leiden naar plekken buiten deze map: {}. Zij zijn niet gevolgd: wat daar staat, gaat niet \
             mee.",
            context.some(&names)
        ),
    };
    Words::new(what, "Hoort het bij de aanvraag, zet dan het document zelf in de map, in plaats van de verwijzing.")
}
