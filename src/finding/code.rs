//! The stable codes of findings.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $text:literal, waivable: $waivable:literal;)*) => {
        /// The code of a finding: stable, unique, never used again for something else.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $text)] $variant,)*
        }

        impl Code {
            /// All codes, in the order in which they are documented.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the code as people and machines read it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            /// Says whether a person may accept a finding of this code.
            pub const fn may_be_waived(self) -> bool {
                match self { $(Self::$variant => $waivable),* }
            }
        }
    };
}

codes! {
    /// There is no `dossier.toml`.
    DetailsNotChecked = "details-not-checked", waivable: false;
    /// A required document is not there.
    MissingDocument = "missing-document", waivable: true;
    /// Nothing fills the explanation slot.
    MissingExplanation = "missing-explanation", waivable: false;
    /// What fills the explanation slot is empty.
    EmptyExplanation = "empty-explanation", waivable: false;
    /// The placeholder fills the explanation slot on purpose.
    PlaceholderExplanation = "placeholder-explanation", waivable: true;
    /// A placeholder with content.
    PlaceholderNotEmpty = "placeholder-not-empty", waivable: true;
    /// More attachments than the limit.
    TooManyAttachments = "too-many-attachments", waivable: true;
    /// Many attachments, and one of them could go.
    ManyAttachments = "many-attachments", waivable: true;
    /// The same bytes twice.
    DuplicateAttachment = "duplicate-attachment", waivable: true;
    /// A kind that this request does not ask.
    UnneededDocument = "unneeded-document", waivable: true;
    /// No kind was found.
    UnrecognisedDocument = "unrecognised-document", waivable: true;
    /// Recognised by its name alone.
    RecognisedByNameOnly = "recognised-by-name-only", waivable: true;
    /// Research that is too old.
    OutdatedResearch = "outdated-research", waivable: true;
    /// Research without a date.
    UndatedResearch = "undated-research", waivable: true;
    /// Research that is soon too old.
    ResearchExpiresSoon = "research-expires-soon", waivable: true;
    /// A file name that is too long, meaningless or refused by Windows.
    UnclearFilename = "unclear-filename", waivable: true;
    /// A citizen service number or birth date in a file name.
    PersonalDataInFilename = "personal-data-in-filename", waivable: true;
    /// Neither PDF nor Word, or the extension lies.
    WrongFormat = "wrong-format", waivable: false;
    /// Damaged, or over the limits.
    UnreadableDocument = "unreadable-document", waivable: false;
    /// It asks for a password.
    EncryptedDocument = "encrypted-document", waivable: false;
    /// No bytes, no pages, or nothing on them.
    EmptyDocument = "empty-document", waivable: false;
    /// A page without ink in a document that has others.
    BlankPage = "blank-page", waivable: true;
    /// Macros, scripts, launch actions, embedded files.
    ActiveContent = "active-content", waivable: true;
    /// Marked as a draft.
    DraftDocument = "draft-document", waivable: true;
    /// A question that must be answered is not.
    UnansweredQuestion = "unanswered-question", waivable: true;
    /// A part that a document should hold was not found in it.
    MissingPart = "missing-part", waivable: true;
    /// A signature that nobody confirmed seeing.
    UnconfirmedSignature = "unconfirmed-signature", waivable: true;
    /// A place for a signature that looks empty.
    LooksUnsigned = "looks-unsigned", waivable: true;
    /// A precondition that nobody confirmed.
    UnconfirmedPrecondition = "unconfirmed-precondition", waivable: true;
    /// Somebody confirmed or declared it of other bytes.
    ChangedAfterConfirmation = "changed-after-confirmation", waivable: true;
    /// A labelled citizen service number in a document.
    BsnInDocument = "bsn-in-document", waivable: true;
    /// Other personal data in a document that must not go along.
    ExcludedData = "excluded-data", waivable: true;
    /// A document about another pupil.
    OtherPupil = "other-pupil", waivable: true;
    /// A detail of the request is missing.
    MissingField = "missing-field", waivable: true;
    /// A detail of the request is not as it must be.
    InvalidField = "invalid-field", waivable: true;
    /// A title that is not one of the fixed ones.
    UnknownTitle = "unknown-title", waivable: true;
    /// A date of a request not sent yet that is far from the day of the check.
    UnlikelyDate = "unlikely-date", waivable: true;
    /// The yearly deadline is not known.
    UnknownDeadline = "unknown-deadline", waivable: true;
    /// Filed after the yearly deadline.
    LateFiling = "late-filing", waivable: true;
    /// Documents in subfolders, or behind links, that do not belong to the dossier.
    SubfolderLeftOut = "subfolder-left-out", waivable: true;
    /// A waiver that does nothing.
    WaiverWithoutEffect = "waiver-without-effect", waivable: false;
}

impl Code {
    /// Says whether a finding of this code is accepted for one file only: what it holds is about a child.
    pub const fn is_waived_by_file(self) -> bool {
        matches!(self, Self::BsnInDocument | Self::ExcludedData | Self::OtherPupil)
    }

    /// Says whether a finding of this code can ask a person to look at a file: who accepts it has looked at those bytes.
    pub const fn is_about_a_look(self) -> bool {
        matches!(
            self,
            Self::UnrecognisedDocument
                | Self::RecognisedByNameOnly
                | Self::UnconfirmedSignature
                | Self::LooksUnsigned
                | Self::ChangedAfterConfirmation
                | Self::BsnInDocument
                | Self::ExcludedData
                | Self::OtherPupil
        )
    }

    /// Finds the code that is written so.
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
