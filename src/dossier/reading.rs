//! What the text of a document was found to mean. Holds no running text: only what the rules ask about.

use super::{ActiveContent, Format, KindId, QuestionId, Remark, State};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What was found in a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// What its bytes are.
    pub format: Format,
    /// Whether it could be read.
    pub state: State,
    /// How many pages it has; 0 where the format has none (Word).
    pub pages: u32,
    /// Pages without readable text that do show a picture or drawing, counted from 1: scans.
    pub scanned_pages: Vec<u32>,
    /// Pages that were read from their picture.
    #[serde(default)]
    pub read_pages: Vec<ReadPage>,
    /// Places for a signature that look empty, page by page.
    #[serde(default)]
    pub unsigned: Vec<UnsignedPlace>,
    /// Those of the scans that may be without any ink, which nobody can tell for certain.
    pub unsure_pages: Vec<u32>,
    /// Pages on which nothing stands but a letterhead or a page number, counted from 1: no other text, no ink.
    pub blank_pages: Vec<u32>,
    /// It shows any text that can be read.
    pub has_text: bool,
    /// It shows a picture or a drawing that may be a graph: more than rules, boxes and a small mark.
    #[serde(default)]
    pub figures: bool,
    /// It holds nothing: no text but a few words or a letterhead, no ink.
    pub blank: bool,
    /// A letterhead or a page number is all that stands in it.
    pub letterhead: bool,
    /// How many words it holds, without letterheads and page numbers.
    pub words: u32,
    /// What it is, the likeliest first.
    pub kinds: Vec<Recognised>,
    /// Kinds between which the cues could not choose; a person has to say.
    pub ambiguous: Vec<KindId>,
    /// Its title names something that no request asks (a newsletter, an invoice).
    #[serde(default)]
    pub other: bool,
    /// Dates that may say how old its research is, the best role first, then by page.
    pub dates: Vec<DateFound>,
    /// The documents that were put together in it, in order; empty where it is one.
    pub parts: Vec<Part>,
    /// The questions that its kinds must answer, and whether they are.
    pub answers: Vec<Answer>,
    /// The page on which it is marked as a draft.
    pub draft_page: Option<u32>,
    /// The page on which a labelled citizen service number stands.
    pub bsn_page: Option<u32>,
    /// One stands in words of a Word document that nobody sees.
    #[serde(default)]
    pub bsn_unseen: bool,
    /// Personal data in it that must not go along, each with its first page.
    #[serde(default)]
    pub excluded: Vec<ExcludedMark>,
    /// The labelled names and birth dates of the pupil that it is about.
    pub pupils: Vec<PupilMark>,
    /// What it could do when opened.
    pub active: Vec<ActiveContent>,
    /// What else a reader should know.
    pub remarks: Vec<Remark>,
}

impl Reading {
    /// Says whether a page, counted from 1, is a picture, read or not.
    pub fn is_scan(&self, page: u32) -> bool {
        self.scanned_pages.contains(&page) || self.read_pages.iter().any(|read| read.page == page)
    }
}

/// Personal data that must not go along: what sort, never the data itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcludedMark {
    /// The id that the rules give it.
    pub id: String,
    /// The page, counted from 1.
    pub page: u32,
}

/// A page that was read from its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPage {
    /// The page, counted from 1.
    pub page: u32,
    /// How sure its letters are on average, in percent.
    pub sure: u8,
    /// By how many degrees to the right it has to be turned to stand upright: 0, 90, 180 or 270.
    pub turned: u16,
}

/// A place for a signature that looks empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnsignedPlace {
    /// The page, counted from 1; 0 where the format has none (Word).
    pub page: u32,
    /// Its label, in words of the rules; empty where it has none.
    pub label: String,
    /// It is a field for a digital signature.
    pub field: bool,
    /// Where it is on the page as its text stands upright: left, top, right and bottom in thousandths.
    pub at: Option<[u16; 4]>,
}

/// A kind that a document was recognised as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognised {
    /// The kind.
    pub kind: KindId,
    /// How sure.
    pub confidence: Confidence,
    /// What made it so.
    pub cues: Vec<Cue>,
}

/// How sure a recognition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// From the file's name alone: nobody read it.
    NameOnly,
    /// The text points there.
    Likely,
    /// The text says so in the field's own fixed words.
    Certain,
}

/// One thing that made a document what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cue {
    /// The words of the rules that were found.
    pub words: String,
    /// What sort of cue the rules call it.
    pub kind: CueKind,
    /// Where.
    pub place: CuePlace,
}

/// The sorts of cue of the rules' vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// A title that names the kind.
    Title,
    /// A fixed phrase.
    Phrase,
    /// A word that points there, together with others.
    Word,
    /// The file's name.
    FileName,
    /// A scanned page where the rules expect this kind.
    Scan,
    /// All words of the text together.
    Text,
}

/// Where a cue stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CuePlace {
    /// In the file's name.
    FileName,
    /// In its metadata.
    Metadata,
    /// On a page, counted from 1.
    Page(u32),
}

/// A document that was put together with others in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The page on which it begins, counted from 1.
    pub page: u32,
    /// What it is: some of the kinds of the file.
    pub kinds: Vec<KindId>,
}

/// A date that may say how old a document's research is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateFound {
    /// The day; of a month or a longer stretch, its first day.
    pub date: NaiveDate,
    /// The last day of a month or a longer stretch.
    pub until: Option<NaiveDate>,
    /// To the day, to the month or to a stretch.
    pub precision: Precision,
    /// What the date says of itself.
    pub role: DateRole,
    /// The label before it, as the document spells it; empty in a file name.
    pub label: String,
    /// The date as the document spells it.
    pub text: String,
    /// The page, counted from 1; none in a file name.
    pub page: Option<u32>,
    /// The part of the document in which it stands, by its place in [`Reading::parts`].
    pub part: usize,
    /// It was read from a picture and may be another date.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
}

/// How precise a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To a longer or shorter stretch: a season, a school year, a week.
    Span,
}

/// What a date says of itself; the earlier variant is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateRole {
    /// A person declared it in `dossier.toml`.
    Declared,
    /// The day of the test.
    Test,
    /// The day of the report.
    Report,
    /// A weaker sign: a date of discussion, or in the file's name.
    Weak,
    /// Nobody can say what of: it stands in the head of a report under words that the rules do not know. It never says how
    /// old research is, but it may say that this is not certain.
    Unclear,
}

/// Whether a question was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The question.
    pub question: QuestionId,
    /// What follows it.
    pub state: AnswerState,
    /// The page on which it stands.
    pub page: Option<u32>,
}

/// What follows a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerState {
    /// Something that reads as an answer.
    Answered,
    /// Words that say there is nothing to tell: "n.v.t.", "geen", "nee".
    SaysNone,
    /// Nothing.
    Unanswered,
    /// The question itself was not found.
    NotFound,
}

/// A labelled name or birth date of a pupil. Names are kept as normalised parts, which may be replaced by keyed
/// hashes: only equality is ever asked of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PupilMark {
    /// The last name's parts without particles ("de", "van"); empty for a birth date.
    pub surname: Vec<NamePart>,
    /// Full first names.
    pub given: Vec<NamePart>,
    /// The initials of the first names.
    pub initials: Vec<String>,
    /// The birth date as `yyyy-mm-dd`; empty for a name.
    pub born: String,
    /// The page, counted from 1.
    pub page: u32,
    /// It was read from a picture, where a letter may be another.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read: bool,
}

/// A part of a name, with what makes another spelling of it the same.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct NamePart {
    /// The part.
    pub name: String,
    /// Spellings that another part shares where it differs in a letter, or in nothing that is heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub like: Vec<String>,
    /// Beginnings of a first name, to which it may be cut short.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starts: Vec<String>,
}
