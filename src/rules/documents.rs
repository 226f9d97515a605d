//! The kinds of documents and the words by which each is recognised: `documents.toml`.

use crate::dossier::{KindId, QuestionId};
use crate::language::Text;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A kind of document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Kind {
    /// Its id.
    pub id: KindId,
    /// Its name.
    pub name: Text,
    /// It reports on research, and so has an age.
    #[serde(default)]
    pub research: bool,
    /// It is worth nothing without a signature, which a person must have seen.
    #[serde(default)]
    pub signature: bool,
    /// It comes from the platform (a letter, say) and never belongs in a request.
    #[serde(default)]
    pub incoming: bool,
    /// It speaks about other documents (a consent, a signature page, a report of a talk): what its title or file name
    /// says after it is its subject, not one more kind.
    #[serde(default)]
    pub about_others: bool,
    /// It is a part of a document of this kind, and can stand in one file with it (a page of signatures, say).
    #[serde(default)]
    pub part_of: Option<KindId>,
    /// It may stand in place of a document of this kind, and is then asked the same questions.
    #[serde(default)]
    pub stands_for: Option<KindId>,
    /// Whom to ask for it.
    #[serde(default)]
    pub ask: Option<Ask>,
    /// Where the field names it.
    #[serde(default)]
    pub source: Option<String>,
    /// The words by which it is recognised.
    #[serde(default)]
    pub cues: Cues,
    /// Headings and labels of its form that end an answer.
    #[serde(default)]
    pub headings: Vec<String>,
    /// The questions that stand in it.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
}

/// Whom to ask for a document, and how.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ask {
    /// Who can give it.
    pub of: AskedOf,
    /// What it is, in words that they need not look up.
    pub text: Text,
}

/// Who can give a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    /// The parents.
    Parents,
    /// The teacher.
    Teacher,
    /// The school's office.
    Office,
}

impl AskedOf {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Parents, Self::Teacher, Self::Office];
}

/// The words by which a kind is recognised. Matching ignores case, accents and white space; a cue matches whole words
/// only. A trailing `*` lets its last word go on, a `~` may be a space, a hyphen or nothing, a leading `=` asks for this very
/// spelling (`=OP` is not the word "op"). Where one cue stands inside a longer one, only the longer one counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cues {
    /// Names of the kind: one of these as a title or heading at the start of the document is enough.
    #[serde(default)]
    pub title: Vec<String>,
    /// Titles put together: each a list of parts (`[words.parts]`) of which a title holds one word each, in any order.
    #[serde(default)]
    pub made_of: Vec<Vec<String>>,
    /// Titles put together that leave open what the document is about: they count where one of `purpose` stands, too.
    #[serde(default)]
    pub half_of: Vec<Vec<String>>,
    /// Words that say that the document is about what this kind is about.
    #[serde(default)]
    pub purpose: Vec<String>,
    /// Words that say that it is about something else: where more of these stand than of `purpose`, it is not this kind.
    #[serde(default)]
    pub other_purpose: Vec<String>,
    /// Words that count like `word`, but only as a label before a colon, or alone on a line.
    #[serde(default)]
    pub label: Vec<String>,
    /// Its words with a figure behind each, three or more on a page, make it a part of any report on research.
    #[serde(default)]
    pub by_figures: bool,
    /// A page with the numbers of an axis is one, where one of its words or its company stands on it.
    #[serde(default)]
    pub by_axis: bool,
    /// Fixed phrases that stand in such a document and in no other: one is likely, two are certain.
    #[serde(default)]
    pub phrase: Vec<String>,
    /// Words that only count together: three different ones on one page, two below a title of the kind, and never
    /// enough for certainty.
    #[serde(default)]
    pub word: Vec<String>,
    /// Words in a file name.
    #[serde(default)]
    pub file_name: Vec<String>,
    /// Words in a file name that fit this kind and others alike: with nothing else they only make it a candidate.
    #[serde(default)]
    pub unsure: Vec<String>,
    /// Words that rule the kind out, in a title or file name.
    #[serde(default)]
    pub never: Vec<String>,
    /// Headings under which it stands as a chapter of another document; its words or phrases must follow.
    #[serde(default)]
    pub chapter: Vec<String>,
    /// Such headings put together from parts.
    #[serde(default)]
    pub chapter_of: Vec<Vec<String>>,
    /// Who writes such a document: words in a letterhead or below a letter. With two words of the kind they make a
    /// document without a title likely.
    #[serde(default)]
    pub sender: Vec<String>,
    /// Its chapters count only in a document that is one of these kinds, too; empty: in any.
    #[serde(default)]
    pub company: Vec<KindId>,
    /// A scanned last page of a document of its company is taken for it until a person has looked.
    #[serde(default)]
    pub scanned_last_page: bool,
}

/// A question that stands in a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// Its id, unique within the ruleset.
    pub id: QuestionId,
    /// How it is called.
    pub name: Text,
    /// How it may be printed.
    pub prompts: Vec<String>,
    /// Groups of words: a heading, a label or a sentence with a question mark that holds one word of each group asks this
    /// question, too. `*` at the end of a word lets it go on.
    #[serde(default)]
    pub asks: Vec<Vec<String>>,
}

/// Personal data that must not go along, and the words by which it is seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excluded {
    /// Its id.
    pub id: String,
    /// How it is called.
    pub name: Text,
    /// Labels behind which it stands.
    #[serde(default)]
    pub label: Vec<String>,
    /// Words that are such data wherever they stand.
    #[serde(default)]
    pub word: Vec<String>,
    /// Who excludes it.
    pub source: String,
}

/// The words by which dates, pupils, drafts and placeholders are read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Words {
    /// Labels of dates.
    pub dates: DateLabels,
    /// Marks of a draft: alone on a line, in a margin, title, watermark or file name.
    pub draft: Vec<String>,
    /// Phrases in which such a mark means something else.
    #[serde(default)]
    pub no_draft: Vec<String>,
    /// Labels before a citizen service number.
    pub bsn: Vec<String>,
    /// Personal data that must not go along.
    #[serde(default)]
    pub excluded: Vec<Excluded>,
    /// Labels before the pupil's name.
    pub pupil_name: Vec<String>,
    /// Labels before a name that is the pupil's only where a birth date stands beside it.
    #[serde(default)]
    pub pupil_name_near_birth: Vec<String>,
    /// Labels before a first name that stands apart from the last name.
    #[serde(default)]
    pub pupil_given: Vec<String>,
    /// Labels before a last name that stands apart from the first name.
    #[serde(default)]
    pub pupil_surname: Vec<String>,
    /// Labels before the name by which somebody is called.
    #[serde(default)]
    pub pupil_called: Vec<String>,
    /// Labels that stand beside a pupil's name and nobody else's ("Groep").
    #[serde(default)]
    pub beside_pupil: Vec<String>,
    /// Words before a name that are no part of it ("mevrouw"): somebody so called is no pupil where the label is "Naam".
    #[serde(default)]
    pub courtesy: Vec<String>,
    /// Words that stand in no name.
    #[serde(default)]
    pub no_name: Vec<String>,
    /// First names, each with the names that somebody of that name may be called by.
    #[serde(default)]
    pub first_names: Vec<Vec<String>>,
    /// Words of labels that end a name on the same line.
    #[serde(default)]
    pub after_name: Vec<String>,
    /// People who are not the pupil: names, birth dates and signatures beside these words are theirs.
    #[serde(default)]
    pub others: Vec<String>,
    /// Words beside which a bare date is that of a signature.
    #[serde(default)]
    pub signature: Vec<String>,
    /// Labels of a place where somebody signs: whether it looks empty is looked at.
    #[serde(default)]
    pub signing: Vec<String>,
    /// Words that may stand beside such a label: whose hand it is, a name, a place, a date.
    #[serde(default)]
    pub signer: Vec<String>,
    /// Labels before the pupil's birth date.
    pub pupil_born: Vec<String>,
    /// File names, without extension, of the placeholder.
    pub placeholder: Vec<String>,
    /// File names, without extension, that fill the explanation slot.
    pub explanation: Vec<String>,
    /// Patterns (regular expressions over the lower-case name without extension) of names that say nothing.
    pub meaningless_name: Vec<String>,
    /// Patterns, likewise, of names that say hardly anything.
    #[serde(default)]
    pub vague_name: Vec<String>,
    /// What stands after a question when nobody answered it ("...", "nog invullen").
    pub no_answer: Vec<String>,
    /// What stands after a question to say that there is nothing to tell ("n.v.t.", "geen").
    #[serde(default)]
    pub says_none: Vec<String>,
    /// Words that carry nothing: a question may have or lack them.
    #[serde(default)]
    pub small: Vec<String>,
    /// Words and abbreviations that mean the same in a question.
    #[serde(default)]
    pub same: Vec<Vec<String>>,
    /// Words after which a kind's name is only mentioned ("zie", "bijlagen").
    #[serde(default)]
    pub mention: Vec<String>,
    /// Words right after a kind's name that make it part of a sentence ("wordt", "is").
    #[serde(default)]
    pub sentence: Vec<String>,
    /// Words that may stand before the name of a kind in its title ("verslag van het").
    #[serde(default)]
    pub lead_in: Vec<String>,
    /// Headings above a list of documents that are only mentioned (contents, enclosures, sources).
    #[serde(default)]
    pub list_heading: Vec<String>,
    /// Titles of documents that are none of the kinds, whatever they speak of (a school guide, an invoice).
    #[serde(default)]
    pub other_document: Vec<String>,
    /// Such titles put together from parts.
    #[serde(default)]
    pub other_made_of: Vec<Vec<String>>,
    /// The parts of which titles are made: for each its words. A word is found alone, bent, within a compound, over
    /// several words, and with a letter or two wrong.
    #[serde(default)]
    pub parts: BTreeMap<String, Vec<String>>,
    /// Words that may stand between two parts of a title ("van", "voor"), beside those that may lead one in.
    #[serde(default)]
    pub between: Vec<String>,
}

/// Labels before dates, by what the date then means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DateLabels {
    /// The day of the test.
    pub test: Vec<String>,
    /// The day of the report.
    pub report: Vec<String>,
    /// A weaker sign.
    pub weak: Vec<String>,
    /// Dates that never say how old research is.
    pub never: Vec<String>,
    /// Heads of a column of dates that are test dates where another column names the tests ("Datum" beside "Onderdeel").
    #[serde(default)]
    pub column: Vec<String>,
    /// Heads of a column that names tests.
    #[serde(default)]
    pub test_column: Vec<String>,
    /// Words of a sentence that tells when somebody was examined ("zag ik", "gezien"): used where no label says it.
    #[serde(default)]
    pub examined: Vec<String>,
    /// Words that make such a sentence one about the past ("eerder", "destijds").
    #[serde(default)]
    pub earlier: Vec<String>,
    /// Words that look like those and speak of the days before the report, or of this research ("vorige week", "dit
    /// bezoek").
    #[serde(default)]
    pub lately: Vec<String>,
    /// Of the parts of which labels are made: words for a day ("datum", "dag"). Such a word also ends compounds with the
    /// words of the next lists ("onderzoeksdatum").
    #[serde(default)]
    pub day: Vec<String>,
    /// Words for what is done on the day of a test ("onderzoek*", "afname*").
    #[serde(default)]
    pub of_test: Vec<String>,
    /// Words for what is done on the day of a report ("verslag*", "opgesteld").
    #[serde(default)]
    pub of_report: Vec<String>,
    /// Words for other days around the research ("gesprek*", "aanmelding*").
    #[serde(default)]
    pub of_weak: Vec<String>,
    /// Words for days that have nothing to do with it, or belong to earlier or later research ("geboorte*", "vorig*").
    #[serde(default)]
    pub of_never: Vec<String>,
    /// Words that only join the others ("van", "het").
    #[serde(default)]
    pub little: Vec<String>,
    /// Words for a test that was done once more ("heronderzoek*"): of several, that one counts.
    #[serde(default)]
    pub again: Vec<String>,
    /// Names of tests, which head their day as its label does ("WISC-V: 12-03-2024"); a year behind one is none.
    #[serde(default)]
    pub tool: Vec<String>,
}
