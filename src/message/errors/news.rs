//! The words for a file that brings no news: what, and what to do.

use crate::bundle::Refusal;
use crate::language::Language;
use crate::manifest::{BundleKind, StatusFault, ValueFault};
use crate::message::foreign;
use crate::signature::BadSignature;
use crate::work::{Doubt, NotAStatusFile, Unreadable};

/// Says why a file was not applied.
pub(crate) fn refused(refused: &NotAStatusFile, language: Language) -> String {
    let pick = |nl: &'static str, en: &'static str| language.pick(nl, en).to_owned();
    match refused {
        NotAStatusFile::SomethingElse => pick(
            "dit is geen statusbestand. Kijk na of u het goede bestand koos",
            "this is no status file. Check whether you chose the right one",
        ),
        NotAStatusFile::TooLarge => pick(
            "dit is te groot voor een statusbestand. Kijk na of u het goede bestand koos",
            "this is too large for a status file. Check whether you chose the right one",
        ),
        NotAStatusFile::NotWhole => not_whole(language),
        NotAStatusFile::Faulty(StatusFault::Structure { cut_off: true, .. }) => not_whole(language),
        NotAStatusFile::WrongKind(BundleKind::Request | BundleKind::Supplement) => pick(
            "dit is een pakket met een aanvraag, geen statusbestand. Kijk erin met: compleet verify BESTAND",
            "this is a bundle with a request, no status file. Look at it with: compleet verify FILE",
        ),
        NotAStatusFile::WrongKind(BundleKind::Rules) => pick(
            "dit zijn regels; neem ze op met: compleet rules install BESTAND",
            "these are rules; take them in with: compleet rules install FILE",
        ),
        NotAStatusFile::WrongKind(BundleKind::Status) => pick("dit is geen statusbestand", "this is no status file"),
        NotAStatusFile::Unreadable(why) => unreadable(why, language),
        NotAStatusFile::Altered(_) => pick(
            "NIET VERWERKT: dit bestand is veranderd nadat het werd ondertekend. Vraag de afzender om een nieuw",
            "NOT APPLIED: this file was altered after it was signed. Ask the sender for a new one",
        ),
        NotAStatusFile::Unsigned => pick(
            "NIET VERWERKT: dit pakket is door niemand ondertekend. Vraag de afzender om een ondertekend bestand",
            "NOT APPLIED: nobody signed this bundle. Ask the sender for a signed file",
        ),
        NotAStatusFile::Doubted(doubt) => doubted(*doubt, language),
        NotAStatusFile::PlainNotAllowed => pick(
            "NIET VERWERKT: niemand heeft dit ondertekend. Weet u zeker van wie het komt, gebruik dan --allow-unsigned",
            "NOT APPLIED: nobody signed this. If you are sure from whom it comes, use --allow-unsigned",
        ),
        NotAStatusFile::BadSignature(why) => signature(*why, language),
        NotAStatusFile::Faulty(fault) => {
            let why = faulty(fault, language);
            language.pick(
                format!("NIET VERWERKT: {why}. Vraag de afzender om een nieuw bestand"),
                format!("NOT APPLIED: {why}. Ask the sender for a new file"),
            )
        }
    }
}

fn doubted(doubt: Doubt, language: Language) -> String {
    match doubt {
        Doubt::Unconfirmed => language.pick(
            "NIET VERWERKT: de afzender is toegevoegd, maar nog niet bevestigd. Bel, en dan: compleet contact confirm NAAM",
            "NOT APPLIED: the sender was added, but not confirmed yet. Call, and then: compleet contact confirm NAME",
        ),
        Doubt::Revoked(_) => language.pick(
            "NIET VERWERKT: de sleutel van de afzender is hier ingetrokken",
            "NOT APPLIED: the sender's key was revoked here",
        ),
        Doubt::ForOthers => language.pick(
            "NIET VERWERKT: dit was voor een ander bedoeld. Vraag de afzender waarom u het kreeg; toch verwerken kan met --of-others",
            "NOT APPLIED: this was meant for somebody else. Ask the sender why you got it; apply it all the same with --of-others",
        ),
        Doubt::Ahead => language.pick(
            "NIET VERWERKT: het tijdstip van ondertekenen ligt meer dan een dag in de toekomst. Kijk of uw klok goed staat, en vraag anders de afzender om een nieuw bestand",
            "NOT APPLIED: its signing time lies more than a day ahead. See whether your clock is right, and else ask the sender for a new file",
        ),
    }
    .to_owned()
}

fn not_whole(language: Language) -> String {
    language
        .pick(
            "NIET VERWERKT: dit bestand is nog niet helemaal binnen. Wacht tot het kopiëren of synchroniseren klaar is en verwerk het opnieuw; blijft het zo, vraag de afzender dan om een nieuw",
            "NOT APPLIED: this file is not wholly there yet. Wait until copying or synchronising is done and apply it again; if it stays so, ask the sender for a new one",
        )
        .to_owned()
}

fn unreadable(why: &Unreadable, language: Language) -> String {
    let pick = |nl: &'static str, en: &'static str| language.pick(nl, en).to_owned();
    match why {
        Unreadable::NotForUs => pick(
            "NIET VERWERKT: dit is voor iemand anders versleuteld",
            "NOT APPLIED: this is sealed for somebody else",
        ),
        Unreadable::NotOpened => pick(
            "NIET VERWERKT: dit is versleuteld en ging niet open, of het is beschadigd of nog niet helemaal binnen",
            "NOT APPLIED: this is sealed and did not open, or it is damaged or not wholly there yet",
        ),
        Unreadable::NoRecord => {
            pick("NIET VERWERKT: er staat niets bruikbaars in", "NOT APPLIED: there is nothing usable in it")
        }
        Unreadable::Contradiction => pick(
            "NIET VERWERKT: wat er in staat, spreekt zichzelf tegen. Vraag de afzender om een nieuw bestand",
            "NOT APPLIED: what it says contradicts itself. Ask the sender for a new file",
        ),
        Unreadable::Foreign(other) => {
            let told = foreign(other, language);
            language.pick(format!("NIET VERWERKT: {told}"), format!("NOT APPLIED: {told}"))
        }
        Unreadable::Refused(refusal) => container(refusal, language),
    }
}

fn container(_: &Refusal, language: Language) -> String {
    language
        .pick(
            "NIET VERWERKT: dit bestand is beschadigd of deugt niet. Meer daarover: compleet verify --status BESTAND",
            "NOT APPLIED: this file is damaged or not as it should be. More about it: compleet verify --status FILE",
        )
        .to_owned()
}

fn signature(why: BadSignature, language: Language) -> String {
    match why {
        BadSignature::Expired => language.pick(
            "NIET VERWERKT: het certificaat van de afzender was verlopen. Vraag om een nieuw certificaat en een nieuw bestand",
            "NOT APPLIED: the sender's certificate had expired. Ask for a new certificate and a new file",
        ),
        _ => language.pick(
            "NIET VERWERKT: de handtekening is van een soort die hier niet telt. Vraag de afzender om een ander bestand",
            "NOT APPLIED: the signature is of a sort that does not count here. Ask the sender for another file",
        ),
    }
    .to_owned()
}

/// What is wrong with the news itself.
pub(crate) fn faulty(fault: &StatusFault, language: Language) -> String {
    let pick = |nl: &'static str, en: &'static str| language.pick(nl, en).to_owned();
    match fault {
        StatusFault::NotText => pick("het is geen tekst", "it is no text"),
        StatusFault::Structure { line, column, .. } => language.pick(
            format!("regel {line}, kolom {column} klopt niet"),
            format!("line {line}, column {column} is not right"),
        ),
        StatusFault::Format { .. } => pick(
            "het is van een andere soort, of van een nieuwere versie van compleet",
            "it is of another format, or of a newer version of compleet",
        ),
        StatusFault::NoEvents => pick("er staat niets in", "there is nothing in it"),
        StatusFault::TooManyEvents => pick("er staat te veel in", "there is too much in it"),
        StatusFault::Event { number, key, why } => {
            let why = value(*why, language);
            language.pick(format!("melding {number}: ‘{key}’ {why}"), format!("event {number}: ‘{key}’ {why}"))
        }
    }
}

fn value(why: ValueFault, language: Language) -> &'static str {
    match why {
        ValueFault::Missing => language.pick("ontbreekt", "is missing"),
        ValueFault::Excluded => language.pick("hoort er niet bij", "does not belong there"),
        ValueFault::TooLong => language.pick("is te lang", "is too long"),
        ValueFault::Control => language.pick("bevat tekens die niet mogen", "holds characters that are not allowed"),
        ValueFault::NotAbove0 => language.pick("is geen getal boven 0", "is no number above 0"),
        ValueFault::NotATime => language.pick(
            "is geen tijdstip met een tijdzone, zoals 2026-11-23T10:15:00+01:00",
            "is no time with a time zone, such as 2026-11-23T10:15:00+01:00",
        ),
        ValueFault::Repeated => language.pick("komt twee keer voor", "stands there twice"),
        ValueFault::NoAttachment => language.pick("noemt een brief die er niet is", "names a letter that is not there"),
    }
}
