//! What a file admits about itself, before anybody asks what it means.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// All that a file admits about itself.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Facts {
    /// What its bytes are, whatever its name says.
    pub format: Format,
    /// Whether it could be read.
    pub state: State,
    /// Its pages in order. A DOCX has one entry for its whole flow; a DOC none, since its text is not read.
    pub pages: Vec<Page>,
    /// Words in a Word document that nobody sees and that go along all the same: hidden, deleted, in a remark. Each is the
    /// whole paragraph, shown or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<String>,
    /// The title in its metadata.
    pub title: Option<String>,
    /// The day on which its metadata says that it was made.
    pub created: Option<NaiveDate>,
    /// The day on which its metadata says that it was last changed.
    pub modified: Option<NaiveDate>,
    /// What it could do when opened.
    pub active: Vec<ActiveContent>,
    /// What else a reader should know.
    pub remarks: Vec<Remark>,
}

/// A file format, told from the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Portable Document Format.
    Pdf,
    /// Word since 2007: a zip of XML parts.
    Docx,
    /// Word before 2007: an OLE file.
    Doc,
    /// No bytes at all.
    Empty,
    /// A picture: PNG, JPEG, TIFF, ...
    Picture,
    /// A photograph as an iPhone keeps it: HEIC, HEIF.
    Heic,
    /// A spreadsheet or presentation.
    OtherOffice,
    /// A text of LibreOffice or another writer of OpenDocument.
    OpenDocument,
    /// A document of Apple's Pages, Numbers or Keynote.
    Apple,
    /// RTF.
    Rtf,
    /// A web page.
    WebOrMail,
    /// An e-mail that was saved: MSG, EML.
    Mail,
    /// A zip or another archive.
    Archive,
    /// Plain text.
    PlainText,
    /// Anything else.
    #[default]
    Unknown,
}

/// Whether a file could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Read.
    #[default]
    Readable,
    /// It asks for a password.
    Encrypted,
    /// It could not be read, and why.
    Unreadable(Damage),
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Damage {
    /// Its structure is broken.
    Broken,
    /// It is larger, deeper or more packed than any document needs to be.
    OverLimit,
    /// Some of its pages are broken; the others could be read.
    PagesLost,
    /// It took too long.
    TimedOut,
    /// The reader died of it.
    ReaderDied,
    /// A form that only Adobe's own reader can show (XFA): every other program shows a page that says so.
    AdobeForm,
    /// A portfolio: a wrapper around other files, which are what was meant.
    Portfolio,
    /// The system would not let it be opened: another program holds it.
    Locked,
    /// It lies in a cloud and was not fetched: a placeholder, or only zeros.
    NotHere,
    /// The system refused it, or the medium failed.
    NotOpened,
}

/// One page, or the whole flow of a DOCX.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Page {
    /// Its text in reading order, one entry a line or paragraph or table cell.
    pub lines: Vec<Line>,
    /// It shows at least one picture.
    pub pictures: bool,
    /// It paints anything at all besides text and pictures (rules, boxes, curves).
    pub drawings: bool,
    /// It shows something, and says nothing in words but where letterheads and page numbers stand: only its pixels tell
    /// what is on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub wordless: bool,
    /// What its pixels show besides its text; none where nobody looked at them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ink: Option<Ink>,
    /// It shows a picture or a drawing that may be a graph: more than rules, boxes and a small mark.
    #[serde(default)]
    pub figures: bool,
    /// A label stands on it before which somebody signs, and only its pixels tell whether anybody did.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signing: bool,
    /// Places for a signature that look empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unsigned: Vec<Unsigned>,
    /// Its lines were read from its picture, and how; none where they stand in the document as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<Scan>,
}

/// A place for a signature that looks empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unsigned {
    /// Its label, as far as it consists of the rules' own words; empty where it has none.
    pub label: String,
    /// It is a field for a digital signature, which tells by itself that it is empty.
    pub field: bool,
    /// Where it is on the page as its text stands upright: left, top, right and bottom in thousandths of its width and
    /// height. None in a Word document, which has no pages of its own.
    pub at: Option<[u16; 4]>,
}

/// How a page was read from its picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scan {
    /// How sure its letters are on average, in percent.
    pub sure: u8,
    /// By how many quarters to the right it has to be turned to stand upright; its lines stand as they do then.
    pub quarters: u8,
}

impl Page {
    /// Letters and digits that a reader would recognise outside the margins; signs without a meaning (private use) are
    /// none.
    pub fn letters(&self) -> usize {
        let lines = self.lines.iter().filter(|line| line.role != Role::Margin);
        lines.map(|line| line.letters()).sum()
    }
}

impl Line {
    /// A line of text in its part, which stands nowhere in particular.
    pub fn new(text: String, role: Role) -> Self {
        Self { text, role, beside: false, at: None, weak: Vec::new() }
    }

    /// Letters and digits that a reader would recognise; signs without a meaning (private use) are none.
    pub fn letters(&self) -> usize {
        let is_letter = |char: &char| char.is_alphanumeric() && !matches!(char, '\u{e000}'..='\u{f8ff}');
        self.text.chars().filter(is_letter).count()
    }
}

/// What the pixels of a page show besides its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// Paper, the noise of a scanner, specks of dust.
    Nothing,
    /// Ink at the top or the foot alone, where letterheads and page numbers stand.
    Margins,
    /// What may be ink, or may be shadow, dirt or the other side of the paper.
    Unsure,
    /// Ink, or a picture that is not of paper.
    Seen,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The words, normalised (NFKC, soft hyphens out, white space folded), never empty.
    pub text: String,
    /// What part it plays on the page.
    pub role: Role,
    /// It begins a cell to the right of the line before it, in one row of a table.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
    /// Where it stands; none where that says nothing (turned text, a box beside the flow).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Area>,
    /// Words of it that were read from a picture and may be other words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weak: Vec<String>,
}

/// Where a line stands on its page, in points from the upper left corner. A Word document is not laid out before it is
/// shown: its lines stand on steps of their own, which keep only what stands beside and below what.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// Where it begins.
    pub left: f32,
    /// Where it ends.
    pub right: f32,
    /// Its base line.
    pub base: f32,
    /// The height of its letters.
    pub size: f32,
}

/// What part a line plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The largest words at the top of the document, or Word's style Title.
    Title,
    /// Clearly larger or bolder than the text around it, or a Word heading.
    Heading,
    /// Running text, a table cell.
    Body,
    /// What somebody filled in: a form value or content control.
    Value,
    /// In the margin: the page's header or footer.
    Margin,
}

/// Something in a file that could act when it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActiveContent {
    /// A Word macro.
    Macro,
    /// JavaScript in a PDF.
    Script,
    /// An action that starts a program or submits a form.
    Launch,
    /// A file inside the file.
    EmbeddedFile,
    /// A template or object that is fetched from elsewhere.
    ExternalLink,
}

/// What else a reader should know of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remark {
    /// It was damaged, and read after repair.
    Repaired,
    /// It has more pages or text than were read; the first part was.
    Shortened,
    /// Looking at the pixels of its pages took too long, or went wrong; what was seen before is known.
    NotAllSeen,
}
