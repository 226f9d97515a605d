//! What exactly is not in order, as facts. `message` turns each into words, in every language.

use super::Code;
use super::aspects::{
    Emptiness, FieldProblem, NameProblem, PersonalData, PupilDifference, Said, Spare, Undated, WaiverProblem,
};
use crate::dossier::{
    ActiveContent, AnswerState, Damage, DateFound, DossierPath, FieldId, Format, KindId, LeftOut, PreconditionId,
    QuestionId, RequestTypeId, UnsignedPlace,
};
use chrono::NaiveDate;

/// What is not in order. The file, page and kind that it is about stand in the finding's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// There is no `dossier.toml`, so details and confirmations were not checked.
    DetailsNotChecked,
    /// None of these alternatives is there; each is a set of kinds that together would do.
    MissingDocument {
        /// What would do.
        alternatives: Vec<Vec<KindId>>,
        /// The kinds of a partly present alternative that are there.
        present: Vec<KindId>,
    },
    /// Nothing fills the explanation slot.
    MissingExplanation {
        /// The file that `dossier.toml` names for it, if that file is not there.
        named: Option<DossierPath>,
    },
    /// What fills the slot is empty and is not the placeholder.
    EmptyExplanation,
    /// The placeholder fills the slot on purpose.
    PlaceholderExplanation,
    /// A placeholder with content.
    PlaceholderNotEmpty,
    /// More attachments than the limit.
    TooManyAttachments {
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
        /// Files that could go or be joined with another.
        spare: Vec<Spare>,
    },
    /// Many attachments, and some could go.
    ManyAttachments {
        /// How many there are.
        count: usize,
        /// How many there may be.
        max: usize,
        /// Files that could go or be joined with another.
        spare: Vec<Spare>,
    },
    /// The same bytes as another attachment.
    DuplicateAttachment {
        /// The other one.
        other: DossierPath,
    },
    /// A kind that this request does not ask.
    UnneededDocument {
        /// What it is.
        kinds: Vec<KindId>,
    },
    /// Something that no request asks: a newsletter, an invoice, a leaflet.
    OtherDocument,
    /// No kind was found.
    UnrecognisedDocument {
        /// Kinds between which the cues could not choose.
        candidates: Vec<KindId>,
        /// Nobody could read it, and nobody has looked at it.
        unread: bool,
    },
    /// Recognised by its name alone.
    RecognisedByNameOnly {
        /// What its name says.
        kinds: Vec<KindId>,
    },
    /// Research that is too old.
    OutdatedResearch {
        /// The date that was judged: the latest of its tests.
        date: DateFound,
        /// The earliest of its tests, where there are several.
        earliest: Option<DateFound>,
        /// The last day on which it was young enough.
        until: NaiveDate,
        /// The day that judges: the request's; of one that was not sent yet, the day of the check where that is later.
        on: NaiveDate,
    },
    /// Research without a date that can be judged.
    UndatedResearch {
        /// Why not.
        why: Undated,
    },
    /// Research that is soon too old.
    ResearchExpiresSoon {
        /// The date that was judged.
        date: DateFound,
        /// The last day on which it is young enough.
        until: NaiveDate,
    },
    /// A name that does not do.
    UnclearFilename {
        /// Why.
        problem: NameProblem,
        /// The extension that a better name has.
        extension: String,
    },
    /// Personal data in a file name.
    PersonalDataInFilename {
        /// Which.
        data: PersonalData,
    },
    /// Not a document that may be filed, or not what its extension says.
    WrongFormat {
        /// What it is.
        format: Format,
        /// What its name says, in lower case.
        extension: String,
    },
    /// It could not be read.
    UnreadableDocument {
        /// Why.
        damage: Damage,
    },
    /// It is larger than the region takes.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that the region takes.
        max: u64,
    },
    /// It asks for a password.
    EncryptedDocument,
    /// No bytes, no pages, or nothing on them.
    EmptyDocument {
        /// What little there is.
        holds: Emptiness,
    },
    /// Pages of a document on which nothing stands, in a document that does hold something.
    BlankPages {
        /// Those that are empty for certain.
        pages: Vec<u32>,
        /// Those that look empty.
        unsure: Vec<u32>,
    },
    /// Something in it acts when it is opened.
    ActiveContent {
        /// What.
        what: Vec<ActiveContent>,
    },
    /// Marked as a draft.
    DraftDocument,
    /// Questions that must be answered are not.
    UnansweredQuestion {
        /// Which: one that stands there without an answer, or all that were not found.
        questions: Vec<QuestionId>,
        /// What follows it.
        state: AnswerState,
        /// The page is a scan, so nothing can be said of it.
        scan: bool,
    },
    /// A part that a document should hold was not found in it, nor in another.
    MissingPart {
        /// The part.
        part: KindId,
    },
    /// Places for a signature look empty; whether anybody signed, a person has to see.
    LooksUnsigned {
        /// Which, page by page.
        places: Vec<UnsignedPlace>,
    },
    /// A signature that nobody confirmed seeing.
    UnconfirmedSignature {
        /// The kinds that are worth nothing without one.
        kinds: Vec<KindId>,
        /// Only its name says what it is: the same look settles that, too.
        by_name: bool,
    },
    /// A precondition that nobody confirmed.
    UnconfirmedPrecondition {
        /// Which.
        precondition: PreconditionId,
    },
    /// Somebody's hand on a document that nobody confirmed seeing.
    UnconfirmedHand {
        /// Which.
        hand: PreconditionId,
        /// Those that come before it and were not seen either.
        first: Vec<PreconditionId>,
    },
    /// Somebody confirmed or declared it of other bytes than those that lie there now.
    ChangedAfterConfirmation {
        /// What was said.
        said: Said,
        /// Who said it.
        by: Option<String>,
        /// When.
        on: Option<NaiveDate>,
        /// Another file of which it was said.
        other: Option<DossierPath>,
    },
    /// A labelled citizen service number. The number itself is never kept.
    BsnInDocument {
        /// It stands in words of a Word document that nobody sees.
        unseen: bool,
    },
    /// Other personal data in a document that must not go along.
    ExcludedData {
        /// Which, by the ids that the rules give it.
        data: Vec<String>,
    },
    /// A document about another pupil. Names are never kept.
    OtherPupil {
        /// What differs.
        difference: PupilDifference,
    },
    /// Documents name two pupils, and nothing says which of them the dossier is about.
    SeveralPupils {
        /// What differs.
        difference: PupilDifference,
        /// A document of each.
        files: Vec<DossierPath>,
    },
    /// A detail is missing.
    MissingField {
        /// Which.
        field: FieldId,
    },
    /// A detail is not as it must be.
    InvalidField {
        /// Which.
        field: FieldId,
        /// What it says now.
        value: String,
        /// Why it does not do.
        problem: FieldProblem,
    },
    /// Not one of the fixed titles.
    UnknownTitle {
        /// What it says now.
        title: String,
        /// The nearest fixed title.
        nearest: Option<String>,
        /// The request type whose title it is, if it is that of another.
        of: Option<RequestTypeId>,
    },
    /// The date of a request that was not sent yet is far from the day of the check.
    UnlikelyDate {
        /// The date.
        date: NaiveDate,
        /// The day of the check.
        on: NaiveDate,
    },
    /// The platform names a deadline every year, and this year's is not known.
    UnknownDeadline {
        /// The detail in which it is noted.
        field: Option<FieldId>,
        /// The last one that is known.
        last: Option<NaiveDate>,
    },
    /// Filed before the time in which requests come in.
    EarlyFiling {
        /// The first day of that time.
        opens: NaiveDate,
        /// Its last day.
        closes: NaiveDate,
        /// The day of the request.
        on: NaiveDate,
    },
    /// Filed too short before a day of the request itself.
    TooShortBefore {
        /// The detail that holds the day.
        field: FieldId,
        /// The day.
        day: NaiveDate,
        /// The last day on which it would have been early enough.
        last: NaiveDate,
        /// The day of the request.
        on: NaiveDate,
    },
    /// It is discussed in a meeting, and none is known for which it would be in time.
    UnknownMeeting {
        /// The last one that is known.
        last: Option<NaiveDate>,
    },
    /// Filed after the yearly deadline.
    LateFiling {
        /// The deadline.
        deadline: NaiveDate,
        /// Until this day a late request waits.
        discussed_after: NaiveDate,
        /// The day of the request.
        on: NaiveDate,
    },
    /// Documents in subfolders that do not belong to the dossier.
    SubfolderLeftOut {
        /// The subfolders, with the number of documents in each.
        folders: Vec<LeftOut>,
    },
    /// Links that lead out of the dossier's folder.
    LinkLeftOut {
        /// Where they stand.
        links: Vec<DossierPath>,
    },
    /// A waiver that does nothing.
    WaiverWithoutEffect {
        /// The code as written.
        code: String,
        /// Why it does nothing.
        problem: WaiverProblem,
    },
}

impl Cause {
    /// Says whether only a person can see if it is in order: until somebody has looked, nothing is known.
    pub fn asks_a_look(&self) -> bool {
        matches!(
            self,
            Self::DetailsNotChecked
                | Self::UnrecognisedDocument { unread: true, .. }
                | Self::RecognisedByNameOnly { .. }
                | Self::ChangedAfterConfirmation { .. }
                | Self::UnconfirmedSignature { .. }
                | Self::UnconfirmedPrecondition { .. }
                | Self::UnconfirmedHand { .. }
                | Self::BsnInDocument { .. }
                | Self::OtherPupil { .. }
                | Self::UndatedResearch { why: Undated::Doubt { .. } }
                | Self::SeveralPupils { .. }
        )
    }

    /// Returns the stable code.
    pub fn code(&self) -> Code {
        match self {
            Self::DetailsNotChecked => Code::DetailsNotChecked,
            Self::MissingDocument { .. } => Code::MissingDocument,
            Self::MissingExplanation { .. } => Code::MissingExplanation,
            Self::EmptyExplanation => Code::EmptyExplanation,
            Self::PlaceholderExplanation => Code::PlaceholderExplanation,
            Self::PlaceholderNotEmpty => Code::PlaceholderNotEmpty,
            Self::TooManyAttachments { .. } => Code::TooManyAttachments,
            Self::ManyAttachments { .. } => Code::ManyAttachments,
            Self::DuplicateAttachment { .. } => Code::DuplicateAttachment,
            Self::UnneededDocument { .. } | Self::OtherDocument => Code::UnneededDocument,
            Self::UnrecognisedDocument { .. } => Code::UnrecognisedDocument,
            Self::RecognisedByNameOnly { .. } => Code::RecognisedByNameOnly,
            Self::OutdatedResearch { .. } => Code::OutdatedResearch,
            Self::UndatedResearch { .. } => Code::UndatedResearch,
            Self::ResearchExpiresSoon { .. } => Code::ResearchExpiresSoon,
            Self::UnclearFilename { .. } => Code::UnclearFilename,
            Self::PersonalDataInFilename { .. } => Code::PersonalDataInFilename,
            Self::WrongFormat { .. } => Code::WrongFormat,
            Self::UnreadableDocument { .. } | Self::TooLarge { .. } => Code::UnreadableDocument,
            Self::EncryptedDocument => Code::EncryptedDocument,
            Self::EmptyDocument { .. } => Code::EmptyDocument,
            Self::BlankPages { .. } => Code::BlankPage,
            Self::ActiveContent { .. } => Code::ActiveContent,
            Self::DraftDocument => Code::DraftDocument,
            Self::UnansweredQuestion { .. } => Code::UnansweredQuestion,
            Self::UnconfirmedSignature { .. } | Self::UnconfirmedHand { .. } => Code::UnconfirmedSignature,
            Self::LooksUnsigned { .. } => Code::LooksUnsigned,
            Self::UnconfirmedPrecondition { .. } => Code::UnconfirmedPrecondition,
            Self::ChangedAfterConfirmation { .. } => Code::ChangedAfterConfirmation,
            Self::BsnInDocument { .. } => Code::BsnInDocument,
            Self::ExcludedData { .. } => Code::ExcludedData,
            Self::OtherPupil { .. } | Self::SeveralPupils { .. } => Code::OtherPupil,
            Self::MissingField { .. } => Code::MissingField,
            Self::InvalidField { .. } => Code::InvalidField,
            Self::UnknownTitle { .. } => Code::UnknownTitle,
            Self::UnlikelyDate { .. } => Code::UnlikelyDate,
            Self::UnknownDeadline { .. } | Self::UnknownMeeting { .. } => Code::UnknownDeadline,
            Self::MissingPart { .. } => Code::MissingPart,
            Self::LateFiling { .. } | Self::EarlyFiling { .. } | Self::TooShortBefore { .. } => Code::LateFiling,
            Self::SubfolderLeftOut { .. } | Self::LinkLeftOut { .. } => Code::SubfolderLeftOut,
            Self::WaiverWithoutEffect { .. } => Code::WaiverWithoutEffect,
        }
    }
}
