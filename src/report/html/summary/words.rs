//! The words of the top of a report of many dossiers.

use crate::language::Language;
use crate::report::Summary;

pub(super) fn summary_heading(language: Language) -> &'static str {
    language.pick("Samenvatting", "Summary")
}

/// The run in a sentence, or two where it was ended.
pub(super) fn lead(summary: Summary, language: Language) -> String {
    let (asked, ready) = (summary.dossiers, summary.complete + summary.complete_with_remarks);
    let all = asked - summary.not_reached;
    if all == asked {
        return ready_of(ready, all, language);
    }
    let start = language.pick(
        format!("Van de {asked} dossiers zijn er {all} bekeken."),
        format!("Of the {asked} dossiers, {all} were looked at."),
    );
    let ready = match ready {
        _ if all == 0 => return start,
        0 => language.pick("Daarvan is er nog geen compleet.", "None of those is complete yet.").to_owned(),
        1 => language.pick("Daarvan is er 1 compleet.", "1 of those is complete.").to_owned(),
        _ => language.pick(format!("Daarvan zijn er {ready} compleet."), format!("{ready} of those are complete.")),
    };
    format!("{start} {ready}")
}

fn ready_of(ready: usize, all: usize, language: Language) -> String {
    match ready {
        0 => language.pick(
            format!("Van de {all} dossiers is er nog geen compleet."),
            format!("None of the {all} dossiers is complete yet."),
        ),
        _ if ready == all => {
            language.pick(format!("Alle {all} dossiers zijn compleet."), format!("All {all} dossiers are complete."))
        }
        1 => language
            .pick(format!("Van de {all} dossiers is er 1 compleet."), format!("Of the {all} dossiers, 1 is complete.")),
        _ => language.pick(
            format!("Van de {all} dossiers zijn er {ready} compleet."),
            format!("Of the {all} dossiers, {ready} are complete."),
        ),
    }
}

pub(super) fn steps_heading(language: Language) -> &'static str {
    language.pick("Wat u het eerst kunt doen", "What to do first")
}

pub(super) fn step_failed(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick("Kijk waarom 1 dossier niet kon worden gecontroleerd:", "See why 1 dossier could not be checked:")
            .to_owned(),
        _ => language.pick(
            format!("Kijk waarom {count} dossiers niet konden worden gecontroleerd:"),
            format!("See why {count} dossiers could not be checked:"),
        ),
    }
}

pub(super) fn step_nearly(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "Herstel wat bijna klaar is. Bij 1 dossier is er nog maar één fout:",
                "Mend what is nearly ready. 1 dossier has only one error left:",
            )
            .to_owned(),
        _ => language.pick(
            format!("Herstel wat bijna klaar is. Bij {count} dossiers is er nog maar één fout:"),
            format!("Mend what is nearly ready. {count} dossiers have only one error left:"),
        ),
    }
}

pub(super) fn step_common(title: &str, count: usize, language: Language) -> String {
    language.pick(
        format!(
            "Pak tegelijk aan wat meer dossiers hebben. De meest voorkomende fout is “{title}”, bij {count} dossiers:"
        ),
        format!("Take together what several dossiers share. The commonest error is “{title}”, in {count} dossiers:"),
    )
}

pub(super) fn step_further(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "Ga dan verder met het ene dossier met meer fouten:",
                "Then go on with the one dossier with more errors:",
            )
            .to_owned(),
        _ => language.pick(
            format!("Ga dan verder met de {count} dossiers met meer fouten:"),
            format!("Then go on with the {count} dossiers with more errors:"),
        ),
    }
}

pub(super) fn step_to_confirm(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "Kijk bij 1 dossier naar wat nog te bevestigen is; bevestig het en controleer opnieuw:",
                "Look at what is to be confirmed in 1 dossier; confirm it and check again:",
            )
            .to_owned(),
        _ => language.pick(
            format!("Kijk bij {count} dossiers naar wat nog te bevestigen is; bevestig het en controleer opnieuw:"),
            format!("Look at what is to be confirmed in {count} dossiers; confirm it and check again:"),
        ),
    }
}

pub(super) fn step_remarks(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "Loop de opmerkingen na van 1 dossier; daarna kan het weg:",
                "Go through the remarks of 1 dossier; it can then be sent:",
            )
            .to_owned(),
        _ => language.pick(
            format!("Loop de opmerkingen na van {count} dossiers; daarna kunnen ze weg:"),
            format!("Go through the remarks of {count} dossiers; they can then be sent:"),
        ),
    }
}

pub(super) fn step_complete(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("Verstuur het dossier dat compleet is.", "Send the dossier that is complete.").to_owned(),
        _ => language.pick(
            format!("Verstuur de {count} dossiers die compleet zijn."),
            format!("Send the {count} dossiers that are complete."),
        ),
    }
}

/// How many more there are: what stands before the link, and the link.
pub(super) fn and_more(count: usize, language: Language) -> (&'static str, String) {
    language.pick(("en", format!("nog {count}")), ("and", format!("{count} more")))
}

pub(super) fn common_heading(language: Language) -> &'static str {
    language.pick("Wat het vaakst niet in orde is", "What is most often not in order")
}

pub(super) fn common_columns(language: Language) -> [&'static str; 2] {
    language.pick(["Bevinding", "Dossiers"], ["Finding", "Dossiers"])
}

/// What a number is of, for who does not see its row.
pub(super) fn with(title: &str, language: Language) -> String {
    language.pick(format!(" dossiers met: {title}"), format!(" dossiers with: {title}"))
}

pub(super) fn more_sorts(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("Nog 1 andere soort", "1 other sort").to_owned(),
        _ => language.pick(format!("Nog {count} andere soorten"), format!("{count} other sorts")),
    }
}

pub(super) fn left(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("Niet bekeken: 1 dossier", "Not looked at: 1 dossier").to_owned(),
        _ => language.pick(format!("Niet bekeken: {count} dossiers"), format!("Not looked at: {count} dossiers")),
    }
}

pub(super) fn overview_heading(language: Language) -> &'static str {
    language.pick("Alle dossiers, elk met een verwijzing naar zijn kaart", "All dossiers, each with a link to its card")
}

pub(super) fn overview_columns(language: Language) -> [&'static str; 2] {
    language.pick(["Dossier", "Uitkomst"], ["Dossier", "Outcome"])
}
