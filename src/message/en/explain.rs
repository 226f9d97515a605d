//! English pages of `compleet explain`: what a code means, why the rule exists, what to do.

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
        Settling::Init => "compleet init FOLDER makes dossier.toml.",
        Settling::Confirm => {
            "Whoever has seen it records that: compleet confirm FOLDER WHAT --by NAME. WHAT is the kind, the condition \
             or the file. It holds for the file as it is now. A mistake? compleet confirm FOLDER WHAT --undo."
        }
        Settling::Date => {
            "Whoever has found the day records it: compleet confirm FOLDER FILE --date YYYY-MM-DD --by NAME."
        }
        Settling::Kind => "Whoever knows what it is records that: compleet confirm FOLDER FILE --as KIND --by NAME.",
        Settling::Waive => {
            "Whoever wants to leave it like this accepts the finding with a reason: compleet waive FOLDER CODE --reason \
             \"REASON\" --by \"NAME\". About a file, add --file FILE; about a document that is missing, --kind KIND. The \
             whole command with each finding: compleet check FOLDER --accept-help. What is accepted stays visible and \
             travels in the bundle. Not after all? compleet waive FOLDER CODE --undo."
        }
        Settling::Unwaive => "compleet waive FOLDER CODE --undo takes the waiver out of dossier.toml.",
        Settling::Nobody => "Nobody can accept this: it has to be mended.",
        Settling::NothingNeeded => "This is a remark: doing nothing is fine.",
    }
}
