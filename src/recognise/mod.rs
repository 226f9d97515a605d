//! Facts to a [`Reading`]: kinds, dates, answers, in the words of the rules.
//! Never guesses in the dress of knowledge, and knows no kind by name.

mod answers;
mod blank;
mod bsn;
mod calendar;
mod chosen;
mod columns;
mod compose;
mod dates;
pub mod days;
mod evidence;
mod excluded;
pub mod file_name;
mod graph;
mod joints;
mod judge;
mod labels;
mod letter;
mod lexicon;
mod likeness;
mod marks;
mod names;
mod parts;
mod persons;
mod places;
mod prompts;
mod pupils;
mod reports;
mod said;
mod spelling;
mod text;
mod tidy;
mod titles;
mod told;
mod vocabulary;
mod weigh;
mod wording;

use crate::dossier::{
    Confidence, CuePlace, DateFound, DateRole, Disguise, DossierPath, ExcludedMark, Facts, Format, KindId, Page,
    Precision, ReadPage, Reading, Recognised, Unsigned, UnsignedPlace,
};
use crate::inspect::SigningWords;
use crate::rules::{Kind, Ruleset, Words as RuleWords};
use chrono::{Datelike, NaiveDate};
use dates::Sheet;
use evidence::AllEvidence;
use judge::Looks;
use labels::LabelWords;
use lexicon::{Hit, Lexicon, Sense};
use likeness::Model;
use prompts::Read;
use reports::Reports;
use said::Sayings;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use text::{Words, fold};
pub use vocabulary::Vocabulary;
use weigh::{Found, Text};
use wording::Wordings;

/// What a document is.
#[derive(Debug, Default)]
struct Kinds {
    kinds: Vec<Recognised>,
    /// Kinds between which the cues could not choose.
    ambiguous: Vec<KindId>,
    /// Its title names something that no request asks.
    other: bool,
}

/// What is read with less surety than this, in percent, is never certain.
const SURE: u8 = 88;

/// Reads documents by the words of one ruleset. Build it once; it serves any number of files, from any thread.
pub struct Recogniser {
    kinds: Vec<Kind>,
    lexicon: Lexicon,
    labels: LabelWords,
    wordings: Wordings,
    sayings: Sayings,
    drafts: BTreeSet<String>,
    /// What an explanation is called.
    explanation: BTreeSet<String>,
    signing: SigningWords,
    /// The personal data that must not go along, by its ids.
    excluded: Vec<String>,
    vocabulary: OnceLock<Vocabulary>,
}

impl Recogniser {
    /// Prepares the words of the rules.
    pub fn new(rules: &Ruleset) -> Self {
        Self::of_words(&rules.kinds, &rules.words)
    }

    /// Prepares some kinds and words.
    pub fn of_words(kinds: &[Kind], words: &RuleWords) -> Self {
        Self {
            kinds: kinds.to_vec(),
            lexicon: Lexicon::new(kinds, words),
            labels: LabelWords::new(&words.dates),
            wordings: Wordings::new(kinds, words),
            sayings: Sayings::new(words),
            drafts: words.draft.iter().map(|word| fold(word)).collect(),
            explanation: words.explanation.iter().map(|name| fold(name)).collect(),
            signing: SigningWords { labels: words.signing.clone(), beside: words.signer.clone() },
            excluded: words.excluded.iter().map(|excluded| excluded.id.clone()).collect(),
            vocabulary: OnceLock::new(),
        }
    }

    /// Returns the words by which places to sign are found.
    pub fn signing(&self) -> &SigningWords {
        &self.signing
    }

    /// Returns the words of the rules by number.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary
            .get_or_init(|| Vocabulary::new(&self.kinds, &self.lexicon, self.labels.clone(), self.signing.clone()))
    }

    /// Reads a document.
    pub fn read(&self, path: &DossierPath, facts: &Facts) -> Reading {
        let mut reading = outside(facts);
        let tidy = tidy::together(&facts.pages);
        let pages: Vec<Words<'_>> = (1..).zip(tidy.iter()).map(|(number, page)| Words::of_page(number, page)).collect();
        let hits: Vec<Vec<Hit>> = pages.iter().map(|page| self.lexicon.find(page)).collect();
        let read: Vec<Read<'_, '_>> = pages.iter().zip(&hits).map(|(words, hits)| (words, hits.as_slice())).collect();
        let names = file_name::variants(path.stem());
        let own = names.iter().map(|name| fold(name)).chain(self.explanation.iter().cloned()).collect();
        blank::judge(facts, &read, &own, &mut reading);
        let Kinds { kinds, ambiguous, other } = self.kinds(&names, facts, &read, &reading);
        (reading.kinds, reading.ambiguous, reading.other) = (kinds, ambiguous, other);
        doubt_what_was_read(&mut reading);
        reading.answers = self.answers(&read, &reading.kinds);
        let whole: Vec<Option<Page>> = tidy.iter().map(tidy::with_whole_cells).collect();
        let whole: Vec<Option<(Words<'_>, Vec<Hit>)>> =
            (1..).zip(&whole).map(|(number, page)| self.find(number, page.as_ref()?)).collect();
        let cells = read
            .iter()
            .zip(&whole)
            .map(|(read, whole)| whole.as_ref().map_or(*read, |(words, hits)| (words, hits.as_slice())));
        self.dates(&cells.collect::<Vec<_>>(), &mut reading);
        for (words, hits) in &read {
            if reading.bsn_page.is_none() && bsn::is_on(words, hits) {
                reading.bsn_page = Some(words.page);
            }
            self.mark_excluded(words, hits, &mut reading.excluded);
        }
        reading.bsn_unseen = self.has_unseen_bsn(facts);
        reading.pupils.sort_by_key(|mark| mark.read);
        reading.pupils = pupils::unique(reading.pupils);
        add_dates_of_name(&mut reading, path, &Disguise::default());
        reading.draft_page = self.draft_page(&names, facts, &read);
        reading
    }

    fn find<'p>(&self, number: u32, page: &'p Page) -> Option<(Words<'p>, Vec<Hit>)> {
        let words = Words::of_page(number, page);
        let hits = self.lexicon.find(&words);
        Some((words, hits))
    }

    /// Reads when the research was done, report by report, and when the pupil was born.
    fn dates(&self, read: &[Read<'_, '_>], reading: &mut Reading) {
        let mut reports = Reports::of_file(&self.kinds, &reading.kinds, read);
        // How old another document is, nobody asks.
        let is_research = |found: &Recognised| self.kinds.iter().any(|kind| kind.id == found.kind && kind.research);
        let research = reading.kinds.is_empty() || reading.kinds.iter().any(is_research);
        let (mut found, mut told, mut born) = (Vec::new(), Vec::new(), BTreeSet::new());
        let mut spare = Vec::new();
        for (sheet, (words, hits)) in read.iter().enumerate() {
            let history = if research { told::earlier_lines(words, hits) } else { BTreeSet::new() };
            let heads = reports.heads(sheet, words);
            let here = Sheet { words, hits, labels: &self.labels, heads: &heads, history: &history, research };
            let mut page = dates::of_page(here);
            let mut marks = pupils::of_page(words, hits, &page.born);
            let is_read = reading.read_pages.iter().any(|read| read.page == words.page);
            marks.iter_mut().for_each(|mark| mark.read = is_read);
            page.found.iter_mut().for_each(|found| doubt(words, &mut found.date));
            born.extend(page.born.iter().map(|born| born.date));
            born.extend(marks.iter().filter_map(|mark| mark.born.parse::<NaiveDate>().ok()));
            reading.pupils.extend(marks);
            page.spare.iter_mut().for_each(|spare| doubt(words, &mut spare.date));
            found.extend(page.found.into_iter().map(|found| (sheet, found)));
            spare.extend(page.spare.into_iter().map(|spare| (sheet, spare)));
            let untold = evidence::listed_lines(words, hits).union(&history).copied().collect();
            let tells = told::of_page(words, hits, &self.labels, &untold).into_iter();
            told.extend(tells.map(|(line, mut told)| {
                doubt(words, &mut told.date);
                (sheet, line, told)
            }));
        }
        // What is a birthday in one place is none of research in another.
        found.retain(|(_, found)| !born.contains(&found.date.date) || found.date.precision != Precision::Day);
        let says = |role: DateRole| role <= DateRole::Report;
        let dated: BTreeSet<usize> = found
            .iter()
            .filter(|(_, found)| found.field && says(found.date.role))
            .map(|(sheet, found)| reports.at(*sheet, found.line))
            .collect();
        let year =
            calendar::only_year(read.iter().map(|(words, _)| *words), &born.iter().map(Datelike::year).collect());
        reports.join(|at, kinds| kinds.is_empty() || !dated.contains(&at));
        for at in (0..reports.len()).filter(|&at| reports.may_be_research(at, &self.kinds)) {
            let own = found.iter().filter(|(sheet, found)| reports.at(*sheet, found.line) == at);
            let own = own.map(|(_, found)| found.clone()).collect();
            let tells = told.iter().filter(|(sheet, line, _)| reports.at(*sheet, *line) == at);
            let tells = tells.map(|(.., told)| told.clone()).collect();
            let spares = spare.iter().filter(|(sheet, spare)| reports.at(*sheet, spare.line) == at);
            let spares = spares.map(|(_, spare)| spare.clone()).collect();
            let chosen = chosen::of_report(own, tells, chosen::Spares { all: spares, born: &born }, year).into_iter();
            reading.dates.extend(chosen.map(|date| DateFound { part: at, ..date }));
        }
        reading.parts = reports.parts(&self.kinds, read);
    }

    fn kinds(&self, names: &[String], facts: &Facts, read: &[Read<'_, '_>], reading: &Reading) -> Kinds {
        let mut all = AllEvidence::new();
        let mut line = |text: &str, metadata: bool| {
            let words = Words::of_text(text);
            evidence::of_name(&self.kinds, &words, &self.lexicon.find(&words), metadata, &mut all);
        };
        names.iter().for_each(|name| line(name, false));
        if let Some(title) = &facts.title {
            line(title, true);
        }
        let readable = |words: &Words<'_>| reading.has_text && !reading.scanned_pages.contains(&words.page);
        let is_read = |page: u32| reading.read_pages.iter().any(|read| read.page == page);
        let other = read.first().filter(|(words, hits)| readable(words) && letter::is_other_document(words, hits));
        if other.is_some_and(|(words, _)| !is_read(words.page)) {
            return Kinds { other: true, ..Kinds::default() };
        }
        // What a scan seems to be called may be misread: its name still counts.
        let readable = |words: &Words<'_>| readable(words) && other.is_none();
        let opening = read.iter().find(|(words, _)| readable(words)).map(|(words, _)| words.page);
        for (words, hits) in read.iter().filter(|(words, _)| readable(words)) {
            evidence::of_page(&self.kinds, words, hits, Some(words.page) == opening, &mut all);
        }
        let last = reading.scanned_pages.last().copied();
        let looks = Looks {
            has_text: reading.has_text,
            has_title: opening.is_some_and(|page| {
                read.iter().any(|(words, hits)| {
                    words.page == page && (titles::names_something(words, hits) || letter::is_letter(words))
                })
            }),
            has_scans: !reading.scanned_pages.is_empty() || !reading.read_pages.is_empty(),
            only_read: !read.is_empty() && read.iter().all(|(words, _)| reading.is_scan(words.page)),
            scanned_last: last
                .filter(|&page| page == reading.pages && page > 1 && opening.is_some_and(|first| first < page)),
        };
        let (kinds, ambiguous) = judge::judge(&self.kinds, &all, looks, &self.lexicon);
        let is_other = || other.is_some() || names.iter().any(|name| self.names_another(name));
        let texts: Vec<&Words<'_>> = read.iter().map(|(words, _)| *words).filter(|words| readable(words)).collect();
        let Found { kinds, ambiguous } = match opening.filter(|_| !is_other()) {
            Some(page) => {
                let (model, not) = (Model::learned(), judge::ruled_out(&self.kinds, &all));
                let (like, pages) = (model.weigh(&texts), model.weigh_pages(&texts));
                weigh::weigh(&self.kinds, Found { kinds, ambiguous }, &Text { like, pages, not: &not, first: page })
            }
            None => Found { kinds, ambiguous },
        };
        let other = kinds.is_empty() && ambiguous.is_empty() && is_other();
        Kinds { kinds, ambiguous, other }
    }

    /// A file's name says that it is something that no request asks: "Nieuwsbrief november".
    fn names_another(&self, name: &str) -> bool {
        let words = Words::of_text(name);
        let begins = |hit: &Hit| hit.tokens.start == 0 && matches!(hit.sense, Sense::OtherDocument | Sense::OtherMade);
        self.lexicon.find(&words).iter().any(begins)
    }

    fn answers(&self, read: &[Read<'_, '_>], found: &[Recognised]) -> Vec<crate::dossier::Answer> {
        let own = |kind: &Kind| found.iter().any(|recognised| recognised.kind == kind.id);
        let kinds: BTreeSet<usize> =
            (0..).zip(&self.kinds).filter(|(_, kind)| own(kind)).map(|(number, _)| number).collect();
        // A document can stand in place of another kind, and is then asked its questions.
        let asks = |number: &usize| {
            let stands_for = self.kinds[*number].stands_for.as_ref();
            let other = stands_for.and_then(|other| self.kinds.iter().position(|kind| kind.id == *other));
            [Some(*number), other].into_iter().flatten()
        };
        let with_questions = |number: &usize| !self.kinds[*number].questions.is_empty();
        let wanted: BTreeSet<usize> = kinds.iter().flat_map(asks).filter(with_questions).collect();
        if wanted.is_empty() {
            return Vec::new();
        }
        let answers = answers::read(read, &kinds, &self.wordings, &self.sayings);
        answers::of_kinds(&answers, &self.kinds, &wanted)
    }

    /// Marks the personal data on a page that must not go along, each sort once in a document.
    fn mark_excluded(&self, words: &Words<'_>, hits: &[Hit], marks: &mut Vec<ExcludedMark>) {
        for id in excluded::on_page(words, hits).into_iter().filter_map(|number| self.excluded.get(number)) {
            if marks.iter().all(|mark| mark.id != *id) {
                marks.push(ExcludedMark { id: id.clone(), page: words.page });
            }
        }
    }

    /// Whether a number stands in words that nobody sees.
    fn has_unseen_bsn(&self, facts: &Facts) -> bool {
        facts.unseen.iter().any(|paragraph| {
            let words = Words::of_text(paragraph);
            bsn::is_on(&words, &self.lexicon.find(&words))
        })
    }

    fn draft_page(&self, names: &[String], facts: &Facts, read: &[Read<'_, '_>]) -> Option<u32> {
        let has = |word: &str| self.drafts.contains(word);
        let on_page = read
            .iter()
            .find(|(words, hits)| marks::is_draft(words, hits, has, words.page == 1))
            .map(|(words, _)| words.page);
        // Only the name as it stands: cut at capitals, "zelfConcept" would fall apart.
        let named =
            || names.first().is_some_and(|name| marks::name_is_draft(&self.lexicon.find(&Words::of_text(name))));
        let titled = || {
            facts.title.as_deref().is_some_and(|title| {
                let words = Words::of_text(title);
                marks::is_draft(&words, &self.lexicon.find(&words), has, true)
            })
        };
        on_page.or_else(|| (named() || titled()).then_some(1))
    }
}

/// The words of a document as they count where all of its words together say what it is: to learn what they weigh.
pub fn counted_words(facts: &Facts) -> BTreeSet<String> {
    let tidy = tidy::together(&facts.pages);
    let pages: Vec<Words<'_>> = (1..).zip(tidy.iter()).map(|(number, page)| Words::of_page(number, page)).collect();
    likeness::words_of(&pages.iter().collect::<Vec<_>>())
}

/// What was read from a picture and may be another date, never says how old research is, but that somebody has to look.
fn doubt(words: &Words<'_>, date: &mut DateFound) {
    if words.is_weak(&date.text) {
        (date.role, date.weak) = (DateRole::Unclear, true);
    }
}

/// What only pages say that were read with little surety is not certain.
fn doubt_what_was_read(reading: &mut Reading) {
    let unsure = |place: &CuePlace| {
        let mut pages = reading.read_pages.iter();
        matches!(place, CuePlace::Page(page) if pages.any(|read| read.page == *page && read.sure < SURE))
    };
    for found in &mut reading.kinds {
        if found.confidence == Confidence::Certain && found.cues.iter().all(|cue| unsure(&cue.place)) {
            found.confidence = Confidence::Likely;
        }
    }
}

/// What can be said without a look at the words.
fn outside(facts: &Facts) -> Reading {
    Reading {
        format: facts.format,
        state: facts.state,
        pages: if facts.format == Format::Pdf { u32::try_from(facts.pages.len()).unwrap_or(u32::MAX) } else { 0 },
        figures: facts.pages.iter().any(|page| page.figures),
        read_pages: read_pages(facts),
        unsigned: unsigned(facts),
        active: facts.active.clone(),
        remarks: facts.remarks.clone(),
        ..Reading::default()
    }
}

/// The places to sign that look empty, page by page.
fn unsigned(facts: &Facts) -> Vec<UnsignedPlace> {
    let has_pages = facts.format == Format::Pdf;
    let of_page = |(page, content): (u32, &Page)| {
        let page = if has_pages { page } else { 0 };
        let place =
            move |one: &Unsigned| UnsignedPlace { page, label: one.label.clone(), field: one.field, at: one.at };
        content.unsigned.iter().map(place).collect::<Vec<_>>()
    };
    (1..).zip(&facts.pages).flat_map(of_page).collect()
}

fn read_pages(facts: &Facts) -> Vec<ReadPage> {
    let scans = (1..).zip(&facts.pages).filter_map(|(page, content)| Some((page, content.scan?)));
    scans.map(|(page, scan)| ReadPage { page, sure: scan.sure, turned: u16::from(scan.quarters % 4) * 90 }).collect()
}

/// Adds the dates in a file's name to what was found in the file, whose marks wear this disguise.
pub fn add_dates_of_name(reading: &mut Reading, path: &DossierPath, disguise: &Disguise) {
    // The pupil's birthday in the name is no date of research.
    let birthday = |date: &DateFound| {
        let born = disguise.of(&date.date.to_string());
        reading.pupils.iter().any(|mark| mark.born == born)
    };
    let named: Vec<DateFound> = of_name(path.stem()).into_iter().filter(|date| !birthday(date)).collect();
    let found = std::mem::take(&mut reading.dates);
    reading.dates = chosen::ordered(found.into_iter().chain(named).collect());
}

/// A date in the file's name: weak, but better than none.
fn of_name(stem: &str) -> Vec<DateFound> {
    let name = file_name::readable(stem);
    let words = Words::of_text(&name);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let Some(list) = calendar::list_at(&words, at).filter(|_| !words.word(at.wrapping_sub(1)).starts_with("geb"))
        else {
            at += 1;
            continue;
        };
        for spelled in &list.dates {
            found.push(DateFound {
                date: spelled.date,
                until: spelled.until,
                precision: spelled.precision,
                role: DateRole::Weak,
                label: String::new(),
                text: words.span(list.spelling()),
                page: None,
                part: 0,
                weak: false,
            });
        }
        at = list.end.max(at + 1);
    }
    found.sort_by_key(|date| date.precision != Precision::Day);
    found
}
