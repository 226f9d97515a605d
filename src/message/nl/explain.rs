//! Dutch pages of `compleet explain`: what a code means, why the rule exists, what to do.

use super::super::{Page, Settling};
use crate::finding::Code;

mod content;
mod dossier;
mod files;

pub(in super::super) fn explain(code: Code) -> Page {
    match code {
        Code::DetailsNotChecked => dossier::DETAILS_NOT_CHECKED,
        Code::MissingDocument => dossier::MISSING_DOCUMENT,
        Code::MissingExplanation => dossier::MISSING_EXPLANATION,
        Code::EmptyExplanation => dossier::EMPTY_EXPLANATION,
        Code::PlaceholderExplanation => dossier::PLACEHOLDER_EXPLANATION,
        Code::PlaceholderNotEmpty => dossier::PLACEHOLDER_NOT_EMPTY,
        Code::TooManyAttachments => dossier::TOO_MANY_ATTACHMENTS,
        Code::ManyAttachments => dossier::MANY_ATTACHMENTS,
        Code::DuplicateAttachment => dossier::DUPLICATE_ATTACHMENT,
        Code::UnneededDocument => dossier::UNNEEDED_DOCUMENT,
        Code::UnrecognisedDocument => dossier::UNRECOGNISED_DOCUMENT,
        Code::RecognisedByNameOnly => dossier::RECOGNISED_BY_NAME_ONLY,
        Code::OutdatedResearch => content::OUTDATED_RESEARCH,
        Code::UndatedResearch => content::UNDATED_RESEARCH,
        Code::ResearchExpiresSoon => content::RESEARCH_EXPIRES_SOON,
        Code::UnclearFilename => files::UNCLEAR_FILENAME,
        Code::PersonalDataInFilename => files::PERSONAL_DATA_IN_FILENAME,
        Code::WrongFormat => files::WRONG_FORMAT,
        Code::UnreadableDocument => files::UNREADABLE_DOCUMENT,
        Code::EncryptedDocument => files::ENCRYPTED_DOCUMENT,
        Code::EmptyDocument => files::EMPTY_DOCUMENT,
        Code::BlankPage => files::BLANK_PAGE,
        Code::ActiveContent => files::ACTIVE_CONTENT,
        Code::DraftDocument => content::DRAFT_DOCUMENT,
        Code::UnansweredQuestion => content::UNANSWERED_QUESTION,
        Code::UnconfirmedSignature => content::UNCONFIRMED_SIGNATURE,
        Code::LooksUnsigned => content::LOOKS_UNSIGNED,
        Code::UnconfirmedPrecondition => content::UNCONFIRMED_PRECONDITION,
        Code::ChangedAfterConfirmation => content::CHANGED_AFTER_CONFIRMATION,
        Code::BsnInDocument => content::BSN_IN_DOCUMENT,
        Code::ExcludedData => content::EXCLUDED_DATA,
        Code::OtherPupil => content::OTHER_PUPIL,
        Code::MissingField => dossier::MISSING_FIELD,
        Code::InvalidField => dossier::INVALID_FIELD,
        Code::UnknownTitle => dossier::UNKNOWN_TITLE,
        Code::UnlikelyDate => dossier::UNLIKELY_DATE,
        Code::UnknownDeadline => dossier::UNKNOWN_DEADLINE,
        Code::MissingPart => content::MISSING_PART,
        Code::LateFiling => dossier::LATE_FILING,
        Code::SubfolderLeftOut => dossier::SUBFOLDER_LEFT_OUT,
        Code::WaiverWithoutEffect => dossier::WAIVER_WITHOUT_EFFECT,
    }
}

pub(in super::super) fn settling(code: Code) -> &'static str {
    match super::super::settling(code) {
        Settling::Init => "compleet init MAP maakt dossier.toml.",
        Settling::Confirm => {
            "Wie het heeft gezien, legt dat vast: compleet confirm MAP WAT --by NAAM. WAT is de soort, de voorwaarde of \
             het bestand. Het geldt voor het bestand zoals het nu is. Vergist? compleet confirm MAP WAT --undo."
        }
        Settling::Date => {
            "Wie de dag heeft gevonden, legt die vast: compleet confirm MAP BESTAND --date JJJJ-MM-DD --by NAAM."
        }
        Settling::Kind => "Wie weet wat het is, legt dat vast: compleet confirm MAP BESTAND --as SOORT --by NAAM.",
        Settling::Waive => {
            "Wie het bewust zo wil laten, aanvaardt de bevinding met een reden: compleet waive MAP CODE --reason \"REDEN\" \
             --by \"NAAM\". Over een bestand zet u er --file BESTAND bij, over een document dat ontbreekt --kind SOORT. \
             Bij elke bevinding de hele opdracht: compleet check MAP --accept-help. Wat u aanvaardt, blijft zichtbaar en \
             gaat mee in het pakket. Toch niet? compleet waive MAP CODE --undo."
        }
        Settling::Unwaive => "compleet waive MAP CODE --undo haalt de uitzondering uit dossier.toml.",
        Settling::Nobody => "Dit kan niemand aanvaarden: alleen verhelpen helpt.",
        Settling::NothingNeeded => "Dit is een opmerking: niets doen mag ook.",
    }
}
