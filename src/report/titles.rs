//! What each code is called where there is room for a few words only.

use crate::finding::Code;
use crate::language::Language;

/// Names a code in a few words.
pub(super) fn title(code: Code, language: Language) -> &'static str {
    let (nl, en) = match code {
        Code::DetailsNotChecked => ("Gegevens niet gecontroleerd", "Details not checked"),
        Code::MissingDocument => ("Document ontbreekt", "Document missing"),
        Code::MissingExplanation => ("Toelichting ontbreekt", "Explanation missing"),
        Code::EmptyExplanation => ("Toelichting is leeg", "Explanation is empty"),
        Code::PlaceholderExplanation => ("Leeg document als toelichting", "Empty document as explanation"),
        Code::PlaceholderNotEmpty => ("Leeg document is niet leeg", "Empty document is not empty"),
        Code::TooManyAttachments => ("Te veel bijlagen", "Too many attachments"),
        Code::ManyAttachments => ("Veel bijlagen", "Many attachments"),
        Code::DuplicateAttachment => ("Twee keer hetzelfde bestand", "The same file twice"),
        Code::UnneededDocument => ("Niet gevraagd document", "Document not asked for"),
        Code::UnrecognisedDocument => ("Document niet herkend", "Document not recognised"),
        Code::RecognisedByNameOnly => ("Alleen op naam herkend", "Recognised by name only"),
        Code::OutdatedResearch => ("Onderzoek te oud", "Research too old"),
        Code::UndatedResearch => ("Onderzoek zonder datum", "Research without a date"),
        Code::ResearchExpiresSoon => ("Onderzoek bijna te oud", "Research soon too old"),
        Code::UnclearFilename => ("Onduidelijke bestandsnaam", "Unclear file name"),
        Code::PersonalDataInFilename => ("Persoonsgegevens in bestandsnaam", "Personal data in file name"),
        Code::WrongFormat => ("Geen PDF of Word", "Neither PDF nor Word"),
        Code::UnreadableDocument => ("Bestand niet te lezen", "File cannot be read"),
        Code::EncryptedDocument => ("Bestand met wachtwoord", "File with a password"),
        Code::EmptyDocument => ("Leeg bestand", "Empty file"),
        Code::BlankPage => ("Lege bladzijde", "Empty page"),
        Code::ActiveContent => ("Actieve inhoud in bestand", "Active content in file"),
        Code::DraftDocument => ("Nog een concept", "Still a draft"),
        Code::UnansweredQuestion => ("Vraag niet beantwoord", "Question not answered"),
        Code::UnconfirmedSignature => ("Handtekening niet bevestigd", "Signature not confirmed"),
        Code::LooksUnsigned => ("Plaats voor handtekening lijkt leeg", "Place for a signature looks empty"),
        Code::UnconfirmedPrecondition => ("Voorwaarde niet bevestigd", "Condition not confirmed"),
        Code::ChangedAfterConfirmation => ("Veranderd na bevestiging", "Changed after confirmation"),
        Code::BsnInDocument => ("Burgerservicenummer in document", "Citizen service number in document"),
        Code::ExcludedData => ("Gegevens die niet mee mogen", "Data that must not go along"),
        Code::OtherPupil => ("Mogelijk van een andere leerling", "Perhaps about another pupil"),
        Code::MissingField => ("Gegeven niet ingevuld", "Detail not filled in"),
        Code::InvalidField => ("Gegeven klopt niet", "Detail not right"),
        Code::UnknownTitle => ("Geen vaste titel", "Not a fixed title"),
        Code::UnlikelyDate => ("Datum ver van vandaag", "Date far from today"),
        Code::UnknownDeadline => ("Uiterste dag niet bekend", "Last day not known"),
        Code::MissingPart => ("Onderdeel niet gevonden", "Part not found"),
        Code::LateFiling => ("Na de uiterste dag", "After the last day"),
        Code::SubfolderLeftOut => ("Submap niet bekeken", "Subfolder not looked at"),
        Code::WaiverWithoutEffect => ("Uitzondering zonder gevolg", "Waiver without effect"),
    };
    language.pick(nl, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_codes_are_called_alike() {
        for language in [Language::Dutch, Language::English] {
            let titles: BTreeSet<&str> = Code::ALL.iter().map(|code| title(*code, language)).collect();
            assert_eq!(titles.len(), Code::ALL.len());
            assert!(titles.iter().all(|title| title.chars().count() <= 40), "{titles:?}");
        }
    }
}
