//! The words of a page that stand in no other report.

use super::Frame;
use super::looked_at::Unread;
use super::tally::Group;
use crate::finding::Settle;
use crate::language::Language;
use crate::report::{AttachmentReport, RulesetReport, words as shared};

pub(super) fn title(frame: &Frame<'_>, language: Language) -> String {
    match frame.look.several {
        false => language.pick("Is dit dossier compleet?", "Is this dossier complete?").to_owned(),
        true => {
            let count = frame.end.summary.dossiers;
            language.pick(format!("Controle van {count} dossiers"), format!("Check of {count} dossiers"))
        }
    }
}

pub(super) fn about(frame: &Frame<'_>, language: Language) -> String {
    shared::sentence(&format!("{}.", shared::made(frame.end.date, frame.end.ruleset, language)))
}

/// What stands on the tab, in the history and above a printed page: the dossier's own name, where there is one.
pub(super) fn tab(frame: &Frame<'_>, language: Language) -> String {
    let (day, title) = (shared::day(frame.end.date, language), title(frame, language));
    match &frame.tally.rows[..] {
        [one] if !frame.look.several => format!("{}, {day}: {title}", one.name),
        _ => format!("{title}, {day}"),
    }
}

pub(super) fn skip(several: bool, language: Language) -> &'static str {
    match several {
        false => language.pick("Direct naar het dossier", "Straight to the dossier"),
        true => language.pick("Direct naar de dossiers", "Straight to the dossiers"),
    }
}

pub(super) fn dossiers_heading(language: Language) -> &'static str {
    language.pick("De dossiers", "The dossiers")
}

pub(super) fn next_mend(errors: usize, language: Language) -> String {
    match errors {
        1 => {
            language.pick("herstel de fout en controleer daarna opnieuw:", "mend the error and check again:").to_owned()
        }
        _ => language.pick(
            format!("herstel de {errors} fouten, de bovenste eerst, en controleer daarna opnieuw:"),
            format!("mend the {errors} errors, the first one first, and check again:"),
        ),
    }
}

pub(super) fn checklist_heading(language: Language) -> &'static str {
    language.pick("Wat deze aanvraag vraagt", "What this request asks")
}

pub(super) fn in_order(language: Language) -> &'static str {
    language.pick("in orde", "in order")
}

pub(super) fn to_mend(language: Language) -> &'static str {
    language.pick("niet in orde", "not in order")
}

/// What the command below it is for.
pub(super) fn settle(settle: &Settle, language: Language) -> &'static str {
    match settle {
        Settle::Init => language.pick("Gegevens vastleggen:", "Write down the details:"),
        Settle::Placeholder => language.pick("Een goed leeg document maken:", "Make a proper empty document:"),
        Settle::Confirm(_) => {
            language.pick("Bevestigen dat u het hebt gezien of geregeld:", "Confirm that you have seen or arranged it:")
        }
        Settle::Date(_) => language.pick("Zelf zeggen van welke dag het is:", "Say of which day it is:"),
        Settle::Kind(..) => language.pick("Zelf zeggen wat het is:", "Say what it is:"),
        Settle::Unwaive { .. } => language.pick("De uitzondering intrekken:", "Take the waiver back:"),
        Settle::Note(_) => language.pick("De dag vastleggen:", "Note the day:"),
        Settle::Waive { .. } => shared::accept(language),
    }
}

pub(super) fn source(source: &str, language: Language) -> String {
    language.pick(format!(" bron: {source}"), format!(" source: {source}"))
}

pub(super) fn documents_heading(language: Language) -> &'static str {
    language.pick("Bijlagen", "Attachments")
}

pub(super) fn dated(day: &str, language: Language) -> String {
    language.pick(format!("van {day}"), format!("of {day}"))
}

pub(super) fn seen_by(by: &str, language: Language) -> String {
    language.pick(format!("bekeken door {by}"), format!("seen by {by}"))
}

/// A size as the Explorer shows it.
pub(super) fn size(bytes: u64, language: Language) -> String {
    let tenths = |unit: u64| (bytes * 10).div_ceil(unit);
    match bytes {
        0..1_024 => format!("{bytes} bytes"),
        1_024..1_048_576 => format!("{} kB", bytes.div_ceil(1_024)),
        _ => {
            let tenths = tenths(1_048_576);
            let point = language.pick(",", ".");
            format!("{}{point}{} MB", tenths / 10, tenths % 10)
        }
    }
}

pub(super) fn no_picture(language: Language) -> &'static str {
    language.pick("geen afbeelding", "no picture")
}

/// Why a dossier has no pictures.
pub(super) fn not_drawn(language: Language) -> &'static str {
    language.pick(
        "De afbeeldingen zijn niet getekend: de controle is afgebroken.",
        "The pictures were not drawn: the check was ended.",
    )
}

pub(super) fn not_drawn_in_all(count: usize, language: Language) -> String {
    let dossiers = dossiers(count, language);
    language.pick(
        format!("De controle is afgebroken: van {dossiers} zijn de afbeeldingen niet getekend."),
        format!("The check was ended: the pictures of {dossiers} were not drawn."),
    )
}

pub(super) fn folded(language: Language) -> &'static str {
    language.pick("Wat deze aanvraag vraagt, en de bijlagen", "What this request asks, and the attachments")
}

pub(super) fn up(language: Language) -> &'static str {
    language.pick("Terug naar de lijst", "Back to the list")
}

pub(super) fn filter_verdict(language: Language) -> &'static str {
    language.pick("Laat zien", "Show")
}

pub(super) fn filter_type(language: Language) -> &'static str {
    language.pick("Aanvraagtype", "Request type")
}

pub(super) fn filter_only(language: Language) -> &'static str {
    language.pick("Alleen met", "Only with")
}

pub(super) fn filter_all(language: Language) -> &'static str {
    language.pick("alles", "everything")
}

/// Dossiers that are worked on together.
pub(super) fn group(group: Group, language: Language) -> &'static str {
    match group {
        Group::Nearly => language.pick("Nog maar één fout", "One error left"),
        Group::Further => language.pick("Meer dan één fout", "More than one error"),
        Group::ToConfirm => language.pick("Nog te bevestigen", "To be confirmed"),
        Group::Remarks => language.pick("Opmerkingen", "Remarks"),
    }
}

pub(super) fn filter_name(language: Language) -> &'static str {
    language.pick("Naam van het dossier", "Name of the dossier")
}

pub(super) fn filter_reset(language: Language) -> &'static str {
    language.pick("Alles laten zien", "Show all")
}

/// The number of dossiers shown stands where `#` is.
pub(super) fn filter_count(all: usize, language: Language) -> String {
    language.pick(format!("U ziet # van de {all} dossiers."), format!("You see # of the {all} dossiers."))
}

pub(super) fn filter_none(all: usize, language: Language) -> String {
    language.pick(
        format!("Geen van de {all} dossiers past bij deze keuze."),
        format!("None of the {all} dossiers fits this choice."),
    )
}

/// What stands on paper where not all are shown.
pub(super) fn filter_note(all: usize, language: Language) -> String {
    language.pick(
        format!("Dit is een keuze: # van de {all} dossiers. De andere staan niet op dit papier."),
        format!("This is a choice: # of the {all} dossiers. The others are not on this paper."),
    )
}

pub(super) fn first_page(file: &str, language: Language) -> String {
    language.pick(format!("Eerste bladzijde van {file}"), format!("First page of {file}"))
}

pub(super) fn coverage_heading(language: Language) -> &'static str {
    language.pick("Wat is gelezen, en wat niet", "What was read, and what was not")
}

pub(super) fn read(documents: usize, pages: usize, language: Language) -> String {
    let documents_nl = if documents == 1 { "1 document".to_owned() } else { format!("{documents} documenten") };
    let documents_en = if documents == 1 { "1 document".to_owned() } else { format!("{documents} documents") };
    match pages {
        0 => language.pick(format!("Gelezen: {documents_nl}."), format!("Read: {documents_en}.")),
        _ => {
            let pages = shared::pages(u32::try_from(pages).unwrap_or(u32::MAX), language);
            language.pick(
                format!("Gelezen: {documents_nl}; in PDF-bestanden {pages}."),
                format!("Read: {documents_en}; in PDF files {pages}."),
            )
        }
    }
}

pub(super) fn not_read(language: Language) -> &'static str {
    language.pick("Niet gelezen:", "Not read:")
}

/// Why a document was not read, behind its name.
pub(super) fn because(why: Unread, attachment: &AttachmentReport, language: Language) -> String {
    let pick = |nl: &str, en: &str| language.pick(nl, en).to_owned();
    let reason = match why {
        Unread::Scan => pick("een scan zonder leesbare tekst", "a scan without readable text"),
        Unread::Scans(scans, pages) => language.pick(
            format!("{scans} van de {pages} bladzijden; dat zijn scans"),
            format!("{scans} of the {pages} pages; those are scans"),
        ),
        Unread::Shortened => pick("het laatste deel; het is erg lang", "the last part; it is very long"),
        Unread::OldWord => {
            pick("Word van vóór 2007; alleen de naam is bekeken", "Word from before 2007; only its name was looked at")
        }
        Unread::Encrypted => pick("vraagt om een wachtwoord", "asks for a password"),
        Unread::Format => shared::format(attachment.format, language).to_owned(),
        Unread::Damaged => attachment.damage.map_or("", |damage| shared::damage(damage, language)).to_owned(),
    };
    format!(": {reason}.")
}

pub(super) fn but_seen_by(by: &str, language: Language) -> String {
    language.pick(
        format!(" {} heeft het bekeken.", shared::sentence(by)),
        format!(" {} has seen it.", shared::sentence(by)),
    )
}

pub(super) fn without_details(language: Language) -> &'static str {
    language.pick(
        "Niet gecontroleerd: de gegevens van de aanvraag, en wat iemand heeft bevestigd. Er is geen dossier.toml.",
        "Not checked: the details of the request, and what somebody has confirmed. There is no dossier.toml.",
    )
}

pub(super) fn unconfirmed(name: &str, language: Language) -> String {
    language.pick(format!("Door niemand bevestigd: {name}."), format!("Confirmed by nobody: {name}."))
}

pub(super) fn nothing_left_out(language: Language) -> &'static str {
    language.pick("Er is niets overgeslagen.", "Nothing was left out.")
}

pub(super) fn unread_in_all(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick("Niet of niet helemaal gelezen: 1 document.", "Not read, or not whole: 1 document.")
            .to_owned(),
        _ => language.pick(
            format!("Niet of niet helemaal gelezen: {count} documenten, zoals scans."),
            format!("Not read, or not whole: {count} documents, such as scans."),
        ),
    }
}

pub(super) fn without_details_in_all(count: usize, language: Language) -> String {
    let dossiers = dossiers(count, language);
    language.pick(
        format!("Gegevens van de aanvraag niet gecontroleerd: bij {dossiers}, want daar is geen dossier.toml."),
        format!("Details of the request not checked: in {dossiers}, which have no dossier.toml."),
    )
}

pub(super) fn unconfirmed_in_all(count: usize, of: usize, language: Language) -> String {
    let dossiers = dossiers(of, language);
    let things = match count {
        1 => language.pick("1 ding", "1 thing").to_owned(),
        _ => language.pick(format!("{count} dingen"), format!("{count} things")),
    };
    language.pick(
        format!("Door niemand bevestigd: {things}, bij {dossiers}."),
        format!("Confirmed by nobody: {things}, in {dossiers}."),
    )
}

pub(super) fn failed_in_all(count: usize, language: Language) -> String {
    let dossiers = dossiers(count, language);
    language.pick(format!("Helemaal niet gecontroleerd: {dossiers}."), format!("Not checked at all: {dossiers}."))
}

fn dossiers(count: usize, language: Language) -> String {
    match count {
        1 => "1 dossier".to_owned(),
        _ => language.pick(format!("{count} dossiers"), format!("{count} dossiers")),
    }
}

pub(super) fn cannot_see(language: Language) -> &'static str {
    language.pick(
        "Deze controle kijkt of alles er is. Of een handtekening echt is en of klopt wat er staat, ziet alleen een mens.",
        "This check sees whether everything is there. Whether a signature is real, and what is written true, only a person sees.",
    )
}

pub(super) fn private(language: Language) -> &'static str {
    language.pick(
        "In dit verslag staan namen van mappen en bestanden. Deel het alleen met wie het dossier mag zien.",
        "This report holds names of folders and files. Share it only with those who may see the dossier.",
    )
}

pub(super) fn made_by(ruleset: &RulesetReport, language: Language) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let RulesetReport { id, version: rules, sha256: digest, .. } = ruleset;
    language.pick(
        format!("compleet {version}; regels {id}, versie {rules}, sha256 {digest}"),
        format!("compleet {version}; rules {id}, version {rules}, sha256 {digest}"),
    )
}
