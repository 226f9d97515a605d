//! The words of a report that belong to no finding.

use super::{Open, RulesetReport, StateReport, Summary, Weight};
use crate::dossier::{Confidence, CueKind, Damage, DateRole, Format};
use crate::finding::{Severity, Verdict};
use crate::language::Language;
use chrono::NaiveDate;

/// The first letter as a sentence begins; the name of a file keeps its own.
pub(super) fn sentence(words: &str) -> String {
    if words.split_whitespace().next().is_some_and(|first| first.contains('.')) {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Folders that are named in one sentence.
const NAMED: usize = 5;

pub(super) fn explanation(language: Language) -> &'static str {
    language.pick("Toelichting onderwijsbehoeften", "Explanation (Toelichting onderwijsbehoeften)")
}

pub(super) fn details(language: Language) -> &'static str {
    language.pick("Gegevens van de aanvraag", "Details of the request")
}

pub(super) fn count(language: Language) -> &'static str {
    language.pick("Aantal bijlagen", "Number of attachments")
}

pub(super) fn of(language: Language, count: usize, max: usize) -> String {
    language.pick(format!("{count} van hoogstens {max}"), format!("{count} of at most {max}"))
}

pub(super) fn day(date: NaiveDate, language: Language) -> String {
    language.day(date)
}

/// When a report was made, and by which rules.
pub(super) fn made(date: NaiveDate, ruleset: &RulesetReport, language: Language) -> String {
    let (day, RulesetReport { id, name, version, .. }) = (day(date, language), ruleset);
    language.pick(
        format!("gemaakt op {day}, volgens de regels van {name} ({id}), versie {version}"),
        format!("made on {day}, by the rules of {name} ({id}), version {version}"),
    )
}

/// Whose rules dossiers were held to.
pub(super) fn by_rules(ruleset: &RulesetReport, language: Language) -> String {
    let RulesetReport { id, name, version, .. } = ruleset;
    language.pick(
        format!("Gecontroleerd met de regels van {name} ({id}), versie {version}."),
        format!("Checked by the rules of {name} ({id}), version {version}."),
    )
}

/// The same of one dossier, behind what it asks for.
pub fn rules_of(name: &str, language: Language) -> String {
    language.pick(format!("regels van {name}"), format!("rules of {name}"))
}

/// The heading over findings of one weight.
pub fn heading(weight: Weight, language: Language) -> &'static str {
    match weight {
        Weight::Error => language.pick("Dit moet eerst anders", "This has to change first"),
        Weight::ToConfirm => language.pick("Nog te bevestigen", "To be confirmed"),
        Weight::Warning => language.pick("Let op", "Warnings"),
        Weight::Note => language.pick("Goed om te weten", "Good to know"),
        Weight::Accepted => language.pick("Geaccepteerd", "Accepted"),
    }
}

/// Who accepts a finding, and why.
pub fn accepted_by(by: &str, reason: &str, language: Language) -> String {
    language.pick(format!("Geaccepteerd door {by}: {reason}"), format!("Accepted by {by}: {reason}"))
}

/// What stands before what to do.
pub fn label_remedy(language: Language) -> &'static str {
    language.pick("Doe:", "Do:")
}

/// What stands behind a line of the checklist.
pub(super) fn state(state: StateReport, missing: &str, language: Language) -> String {
    match state {
        StateReport::Done | StateReport::Placeholder => String::new(),
        StateReport::ToConfirm => language.pick("nog te bevestigen", "to be confirmed").into(),
        StateReport::ToMend => language.pick("niet in orde, zie hieronder", "not in order, see below").into(),
        StateReport::Partly => {
            language.pick(format!("er ontbreekt nog: {missing}"), format!("still missing: {missing}"))
        }
        StateReport::Missing => language.pick("ontbreekt", "missing").into(),
        StateReport::Waived => language.pick("ontbreekt, geaccepteerd", "missing, accepted").into(),
        StateReport::Accepted => language.pick("niet bevestigd, geaccepteerd", "not confirmed, accepted").into(),
        StateReport::NotChecked => language.pick("niet gecontroleerd", "not checked").into(),
    }
}

pub(super) fn open_details(open: usize, asked: usize, language: Language) -> String {
    match open {
        0 => String::new(),
        _ => language.pick(format!("{open} van {asked} nog niet goed"), format!("{open} of {asked} not right yet")),
    }
}

pub(super) fn verdict(verdict: Verdict, language: Language) -> &'static str {
    match verdict {
        Verdict::Complete => language.pick("Compleet", "Complete"),
        Verdict::CompleteWithRemarks => language.pick("Compleet, met opmerkingen", "Complete, with remarks"),
        Verdict::ToConfirm => language.pick("Nog te bevestigen", "To be confirmed"),
        Verdict::Incomplete => language.pick("Nog niet compleet", "Not complete yet"),
    }
}

/// The conclusion on one dossier: of what a person has to look at, also how much that is.
pub fn concluded(verdict: Verdict, open: Open, language: Language) -> String {
    let words = self::verdict(verdict, language);
    match verdict {
        Verdict::ToConfirm => format!("{words}: {}", open.to_confirm),
        Verdict::Complete | Verdict::CompleteWithRemarks | Verdict::Incomplete => words.to_owned(),
    }
}

/// What stands for a conclusion where a dossier could not be looked at.
pub(super) fn not_looked_at(language: Language) -> &'static str {
    language.pick("Niet te controleren", "Could not be checked")
}

/// What a finding weighs, in a word.
pub(super) fn severity(severity: Severity, language: Language) -> &'static str {
    match severity {
        Severity::Error => language.pick("fout", "error"),
        Severity::Warning => language.pick("waarschuwing", "warning"),
        Severity::Note => language.pick("melding", "note"),
    }
}

/// The heading under which a finding stands, in a word.
pub(super) fn weight(weight: Weight, language: Language) -> &'static str {
    match weight {
        Weight::Error => severity(Severity::Error, language),
        Weight::ToConfirm => language.pick("te bevestigen", "to confirm"),
        Weight::Warning => severity(Severity::Warning, language),
        Weight::Note => severity(Severity::Note, language),
        Weight::Accepted => language.pick("geaccepteerd", "accepted"),
    }
}

/// How many findings of each weight, e.g. "2 fouten, 3 te bevestigen, 1 waarschuwing"; without what the conclusion says.
pub fn tally(verdict: Verdict, open: Open, language: Language) -> String {
    let counted = |count: usize, (one, more): (&str, &str)| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {more}")),
    };
    let to_confirm = if verdict == Verdict::ToConfirm { 0 } else { open.to_confirm };
    let parts = [
        counted(open.errors, language.pick(("fout", "fouten"), ("error", "errors"))),
        counted(to_confirm, language.pick(("te bevestigen", "te bevestigen"), ("to confirm", "to confirm"))),
        counted(open.warnings, language.pick(("waarschuwing", "waarschuwingen"), ("warning", "warnings"))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How many things there are that are only good to know.
pub(super) fn notes(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("1 melding", "1 note").to_owned(),
        _ => language.pick(format!("{count} meldingen"), format!("{count} notes")),
    }
}

/// Where it is told why a dossier could not be checked.
pub(super) fn see_below(language: Language) -> &'static str {
    language.pick("zie onderaan", "see below")
}

pub(super) fn strict(language: Language) -> &'static str {
    language.pick("Met --strict telt een waarschuwing als fout.", "With --strict, a warning counts as an error.")
}

pub(super) fn next(language: Language) -> &'static str {
    language.pick("Volgende stap:", "Next step:")
}

pub(super) fn next_mend(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("herstel de fout hierboven", "mend the error above").into(),
        _ => language.pick(
            format!("herstel de {count} fouten hierboven, de bovenste eerst,"),
            format!("mend the {count} errors above, the first one first,"),
        ),
    }
}

pub(super) fn next_again(language: Language) -> &'static str {
    language.pick("en controleer daarna opnieuw:", "and check again:")
}

pub(super) fn next_confirm(language: Language) -> &'static str {
    language.pick(
        "kijk naar wat nog te bevestigen is, bevestig het en controleer daarna opnieuw:",
        "look at what is to be confirmed, confirm it and check again:",
    )
}

pub(super) fn next_init(language: Language) -> &'static str {
    language.pick("leg de gegevens van de aanvraag vast:", "write down the details of the request:")
}

pub(super) fn next_look(channel: &str, language: Language) -> String {
    language.pick(
        format!("loop de waarschuwingen na en dien de aanvraag dan in via {channel}:"),
        format!("go through the warnings, then file the request in {channel}:"),
    )
}

pub(super) fn next_file(channel: &str, language: Language) -> String {
    language.pick(format!("dien de aanvraag in via {channel}:"), format!("file the request in {channel}:"))
}

pub(super) fn next_record(language: Language) -> &'static str {
    language.pick(
        "deze aanvraag heeft een dossiernummer en is dus verzonden; leg dat vast om haar te volgen:",
        "this request has a file number, so it was sent; record that to follow it:",
    )
}

pub(super) fn next_follow(language: Language) -> &'static str {
    language.pick("deze aanvraag is verzonden; kijk hoe het ermee staat:", "this request was sent; see how it goes on:")
}

/// What to do once the request is filed.
pub(super) fn record_number(language: Language) -> &'static str {
    language.pick("Verzonden? Leg het dossiernummer vast:", "Sent? Record the file number:")
}

/// What comes after sending where nobody gives a number.
pub(super) fn record_sent(language: Language) -> &'static str {
    language.pick("Verzonden? Leg dat vast:", "Sent? Record that:")
}

/// When a bundle is of use.
pub(super) fn offer_bundle(language: Language) -> &'static str {
    language.pick("Vraagt het platform om een pakket? Maak het zo:", "Does the platform ask for a bundle? Make it so:")
}

/// How a finding is accepted as it is.
pub(super) fn accept(language: Language) -> &'static str {
    language.pick("Kan het niet anders? Accepteren, met een reden:", "Can it not be helped? Accept it, with a reason:")
}

pub(super) fn next_answer(language: Language) -> &'static str {
    language.pick("meld de school de status van de aanvraag:", "report the status of the request to the school:")
}

pub(super) fn confidence(confidence: Confidence, language: Language) -> &'static str {
    match confidence {
        Confidence::NameOnly => language.pick("alleen op naam herkend", "recognised by its name only"),
        Confidence::Likely => language.pick("waarschijnlijk", "likely"),
        Confidence::Certain => language.pick("zeker", "certain"),
    }
}

pub(super) fn cue(kind: CueKind, language: Language) -> &'static str {
    match kind {
        CueKind::Title => language.pick("titel", "title"),
        CueKind::Phrase => language.pick("vaste woorden", "fixed phrase"),
        CueKind::Word => language.pick("woord", "word"),
        CueKind::FileName => language.pick("bestandsnaam", "file name"),
        CueKind::Scan => language.pick("scan", "scan"),
        CueKind::Text => language.pick("alle woorden samen", "all words together"),
    }
}

pub(super) fn page(page: u32, language: Language) -> String {
    language.pick(format!("bladzijde {page}"), format!("page {page}"))
}

pub(super) fn pages(pages: u32, language: Language) -> String {
    match pages {
        1 => language.pick("1 bladzijde", "1 page").into(),
        _ => language.pick(format!("{pages} bladzijden"), format!("{pages} pages")),
    }
}

pub(super) fn scanned(count: usize, language: Language) -> String {
    language.pick(format!("{count} gescand, zonder leesbare tekst"), format!("{count} scanned, without readable text"))
}

/// So many pages were read from their picture, and how sure the letters of the least sure one are, in percent.
pub(super) fn read(count: usize, sure: u8, language: Language) -> String {
    language.pick(
        format!("{count} gelezen van een scan ({sure} % zeker)"),
        format!("{count} read from a scan ({sure} % sure)"),
    )
}

/// These files were read from scans: a letter may be another.
pub(super) fn read_from_scans(files: &[&str], language: Language) -> String {
    let files = files.join(", ");
    language.pick(format!("Gelezen van een scan: {files}."), format!("Read from a scan: {files}."))
}

/// How a page lies that has to be turned by so many degrees to the right.
pub(super) fn turned(page: u32, degrees: u16, language: Language) -> String {
    let lies = if degrees == 180 {
        language.pick("op zijn kop", "upside down")
    } else {
        language.pick("op zijn kant", "on its side")
    };
    language.pick(format!("bladzijde {page} ligt {lies}"), format!("page {page} lies {lies}"))
}

pub(super) fn blank(count: usize, language: Language) -> String {
    language.pick(format!("{count} leeg"), format!("{count} empty"))
}

pub(super) fn in_the_text(language: Language) -> &'static str {
    language.pick("in de tekst", "in the text")
}

pub(super) fn metadata(language: Language) -> &'static str {
    language.pick("eigenschappen van het bestand", "the file's properties")
}

pub(super) fn file_name(language: Language) -> &'static str {
    language.pick("bestandsnaam", "file name")
}

pub(super) fn role(role: DateRole, language: Language) -> &'static str {
    match role {
        DateRole::Declared => language.pick("opgegeven in dossier.toml", "declared in dossier.toml"),
        DateRole::Test => language.pick("datum van het onderzoek", "day of the test"),
        DateRole::Report => language.pick("datum van het verslag", "day of the report"),
        DateRole::Weak => language.pick("zwakke aanwijzing", "weak sign"),
        DateRole::Unclear => language.pick("onduidelijk waarvan", "not clear of what"),
    }
}

pub(super) fn declared(language: Language) -> &'static str {
    language.pick("zo opgegeven in dossier.toml", "declared so in dossier.toml")
}

pub(super) fn not_recognised(language: Language) -> &'static str {
    language.pick("niet herkend", "not recognised")
}

/// What a file without a kind is called: the slot that it fills, or that nobody knows.
pub(super) fn without_kind(fills: Option<&str>, language: Language) -> String {
    match fills {
        Some(slot) => language.pick(format!("geen vaste soort; vult: {slot}"), format!("no fixed kind; fills: {slot}")),
        None => not_recognised(language).to_owned(),
    }
}

pub(super) fn between(language: Language) -> &'static str {
    language.pick("Het kan ook dit zijn:", "It could also be:")
}

pub(super) fn say_what_it_is(language: Language) -> &'static str {
    language.pick("Klopt iets niet? Zeg zelf wat een bestand is:", "Not right? Say what a file is:")
}

pub(super) fn date_label(language: Language) -> &'static str {
    language.pick("Datum:", "Date:")
}

pub(super) fn why_heading(language: Language) -> &'static str {
    language.pick("Waarom elk bestand zo is herkend", "Why each file was recognised so")
}

pub(super) fn format(format: Format, language: Language) -> &'static str {
    match format {
        Format::Pdf => "PDF",
        Format::Docx | Format::Doc => "Word",
        Format::Empty => language.pick("leeg bestand", "empty file"),
        Format::Picture => language.pick("afbeelding", "picture"),
        Format::Heic => language.pick("foto van een iPhone", "photograph of an iPhone"),
        Format::OtherOffice => language.pick("ander kantoorbestand", "other office file"),
        Format::OpenDocument => language.pick("OpenDocument-tekst", "OpenDocument text"),
        Format::Apple => language.pick("document van een Mac of iPad", "document of a Mac or iPad"),
        Format::Rtf => "RTF",
        Format::WebOrMail => language.pick("webpagina", "web page"),
        Format::Mail => "e-mail",
        Format::Archive => language.pick("ingepakt bestand", "archive"),
        Format::PlainText => language.pick("platte tekst", "plain text"),
        Format::Unknown => language.pick("onbekend soort bestand", "unknown sort of file"),
    }
}

pub(super) fn damage(damage: Damage, language: Language) -> &'static str {
    match damage {
        Damage::Broken => language.pick("beschadigd", "damaged"),
        Damage::OverLimit => language.pick("te groot om te lezen", "too large to read"),
        Damage::PagesLost => language.pick("bladzijden kapot", "pages damaged"),
        Damage::TimedOut => language.pick("lezen duurde te lang", "reading took too long"),
        Damage::ReaderDied => language.pick("niet te lezen", "cannot be read"),
        Damage::AdobeForm => language.pick("alleen te lezen in Adobe Reader", "for Adobe Reader alone"),
        Damage::Portfolio => language.pick("verpakking om andere bestanden", "a wrapper around other files"),
        Damage::Locked => language.pick("staat nog open in een ander programma", "still open in another program"),
        Damage::NotHere => language.pick("nog niet op deze computer", "not on this computer yet"),
        Damage::NotOpened => language.pick("kon niet worden geopend", "could not be opened"),
    }
}

/// What stands for a conclusion where nobody looked.
pub(super) fn left(language: Language) -> &'static str {
    language.pick("Niet bekeken", "Not looked at")
}

/// Why nobody looked at a dossier: somebody ended the run.
pub(super) fn ended(language: Language) -> &'static str {
    language.pick(
        "De controle is afgebroken voordat dit dossier aan de beurt was.",
        "The check was ended before it was this dossier's turn.",
    )
}

/// Why nobody looked at what lies loose in a folder of dossiers.
pub(super) fn loose(language: Language) -> &'static str {
    language.pick(
        "Hier staan losse lijsten of notities naast mappen met dossiers.",
        "Loose lists or notes lie here beside folders of dossiers.",
    )
}

/// Folders with loose files that were passed by, in one sentence: a few of them by name.
pub fn passed_by(paths: &[String], language: Language) -> String {
    let (named, more) = paths.split_at(paths.len().min(NAMED));
    let mut names = named.join(", ");
    if !more.is_empty() {
        let count = more.len();
        names += &language.pick(format!(" en nog {count}"), format!(" and {count} more"));
    }
    language.pick(
        format!("Niet bekeken: losse lijsten of notities die niet in een dossier staan, in {names}."),
        format!("Not looked at: loose lists or notes that lie in no dossier, in {names}."),
    )
}

/// What stands for dossiers that nobody got to.
pub(super) fn not_reached(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "De controle is afgebroken: 1 dossier is niet bekeken.",
                "The check was ended: 1 dossier was not looked at.",
            )
            .to_owned(),
        _ => language.pick(
            format!("De controle is afgebroken: {count} dossiers zijn niet bekeken."),
            format!("The check was ended: {count} dossiers were not looked at."),
        ),
    }
}

/// A batch in one sentence.
pub(super) fn summary(of: &Summary, language: Language) -> String {
    let part = |count: usize, words: &str| (count > 0).then(|| format!("{count} {words}"));
    let parts = [
        part(of.complete, language.pick("compleet", "complete")),
        part(of.complete_with_remarks, language.pick("compleet met opmerkingen", "complete with remarks")),
        part(of.to_confirm, language.pick("nog te bevestigen", "to be confirmed")),
        part(of.incomplete, language.pick("nog niet compleet", "not complete yet")),
        part(of.failed, language.pick("niet te controleren", "could not be checked")),
        part(of.not_reached, language.pick("niet bekeken", "not looked at")),
    ];
    let parts = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match of.dossiers {
        1 => format!("1 dossier: {parts}."),
        count => format!("{count} dossiers: {parts}."),
    }
}
