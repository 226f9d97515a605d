//! What each page, the file's name and its metadata say about kinds: cues with their place and weight.
//! Never decides what a document is: that is `judge`.

use super::calendar::list_at;
use super::graph;
use super::letter;
use super::lexicon::{CueSort, DateLabel, Hit, Lexicon, Sense, starting_in, tokens_of};
use super::text::Words;
use super::titles::{self, TITLE_WORDS, spoken_of};
use crate::dossier::{Cue, CueKind, CuePlace, KindId, Role};
use crate::rules::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// How many lines, margins aside, a document's title may need.
const TITLE_LINES: usize = 14;
/// How many lines at the top of a later page may be the title of a document that was merged in.
const PAGE_TOP_LINES: usize = 4;
/// Where phrases stand that say what a document is, and not what it speaks of on its way.
const EARLY_PAGES: u32 = 4;
/// The same, in lines of one page; a Word file has only one.
const EARLY_LINES: usize = 250;
/// How far below a title the head of a report reaches, in lines.
const HEAD_LINES: usize = 14;
/// How many words may stand between a label and its date there.
const LABEL_REACH: usize = 3;
/// How many words may stand between a word and its figure.
const FIGURE_REACH: usize = 4;
/// How far a chapter's own words may stand below its heading, in lines.
const CHAPTER_LINES: usize = 60;

/// Where a title stood and how much of one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Title {
    /// The document's own title: line by line, in Word's or the page's largest words or not.
    Own {
        /// It has the role of a title.
        marked: bool,
        /// Its line on the first page with text.
        line: usize,
    },
    /// The title at the top of a later page.
    Later {
        /// The rules say that it may stand as a chapter.
        listed: bool,
    },
    /// A heading on the way.
    Chapter,
    /// The kind's title as a heading on the way.
    Heading,
    /// In a line at the top that says more.
    Weak,
    /// In a margin.
    Margin,
}

impl Support {
    /// A phrase, or two words, would make a title of what may be a cell.
    pub(super) fn is_thin(self) -> bool {
        self.phrases == 0 && self.words < 2
    }
}

/// All that speaks for one kind.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// Its titles, with the words or phrases of its own that follow: titles, support.
    pub(super) titles: Vec<(Title, u32, Support)>,
    /// Its phrases: which, by entry.
    pub(super) phrases: BTreeSet<usize>,
    /// Those of them that stand near the beginning.
    pub(super) early: BTreeSet<usize>,
    /// Its words, by page.
    pub(super) words: BTreeMap<u32, BTreeSet<usize>>,
    /// The file's name says so.
    pub(super) named: bool,
    /// The file's name may say so.
    pub(super) unsure: bool,
    /// The metadata's title says so.
    pub(super) metadata: bool,
    /// Who wrote it, by entry: on the first page with text.
    pub(super) senders: BTreeSet<usize>,
    /// Later pages that somebody sent who writes such documents.
    pub(super) behind: BTreeSet<u32>,
    /// Later pages that begin as a letter of such a sender.
    pub(super) letters: BTreeSet<u32>,
    /// What it is about, by entry: this kind's matter, and another.
    pub(super) purpose: BTreeSet<usize>,
    /// See `purpose`.
    pub(super) other_purpose: BTreeSet<usize>,
    /// The most different words with a figure behind each that stand on one page, history aside.
    pub(super) figures: usize,
    /// How many of its words have a figure or a level behind them, or in the row of a table: on the page with most.
    pub(super) scores: usize,
    /// Pages with the numbers of an axis.
    pub(super) axes: BTreeSet<u32>,
    /// What to show.
    pub(super) cues: BTreeSet<Shown>,
}

/// What follows a title on its page or under its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Support {
    /// Different phrases.
    pub(super) phrases: usize,
    /// Different words.
    pub(super) words: usize,
    /// Different words with a figure behind each.
    pub(super) figures: usize,
    /// Below it stands whom it is about, as in the head of a report: a birth date, or a name and a date.
    pub(super) head: bool,
    /// A name alone.
    pub(super) named: bool,
    /// The title is marked as one, and its line has a day.
    pub(super) dated: bool,
}

/// A cue in the order in which it is shown: place, sort, entry, and the pieces of one that is put together.
pub(super) type Shown = (CuePlace, CueKind, usize, Vec<usize>);

impl Evidence {
    /// Returns the most different words of this kind on one page.
    pub(super) fn words_together(&self) -> usize {
        self.words.values().map(BTreeSet::len).max().unwrap_or(0)
    }

    /// Returns the different words of this kind on one page, those aside that name its sender.
    pub(super) fn words_beside_sender(&self, page: u32) -> usize {
        self.words.get(&page).map_or(0, |words| words.difference(&self.senders).count())
    }

    /// Returns the different words of this kind in the whole document.
    pub(super) fn words_in_all(&self) -> usize {
        self.words.values().flatten().collect::<BTreeSet<_>>().len()
    }

    /// Says whether a word, a phrase or a title of this kind stands on a page.
    pub(super) fn speaks_on(&self, page: u32) -> bool {
        self.words.contains_key(&page) || self.cues.iter().any(|cue| cue.0 == CuePlace::Page(page))
    }

    /// Returns the pages on which one stands.
    pub(super) fn pages(&self) -> impl Iterator<Item = u32> {
        self.cues.iter().filter_map(|cue| match cue.0 {
            CuePlace::Page(page) => Some(page),
            _ => None,
        })
    }

    /// Returns the cues to show, titles first, at most eight.
    pub(super) fn shown(&self, lexicon: &Lexicon) -> Vec<Cue> {
        // The same words count once, where they weigh most: on a page, then in the metadata.
        let rank = |place: &CuePlace| (!matches!(place, CuePlace::Page(_)), *place);
        let mut all: Vec<&Shown> = self.cues.iter().collect();
        all.sort_by_key(|(place, ..)| rank(place));
        let mut seen = BTreeSet::new();
        let cue = |(place, kind, entry, pieces): &Shown| {
            let words = lexicon.written(*entry, pieces);
            seen.insert((*kind, words.clone())).then_some((*entry, Cue { words, kind: *kind, place: *place }))
        };
        let mut shown: Vec<(usize, Cue)> = all.into_iter().filter_map(cue).collect();
        shown.sort_by_key(|(entry, cue)| (cue.kind, rank(&cue.place), *entry));
        shown.into_iter().map(|(_, cue)| cue).take(8).collect()
    }
}

/// Evidence by kind, by its place in the rules.
pub(super) type AllEvidence = BTreeMap<usize, Evidence>;

/// Reads one page. `opening`: it is the first page with text.
pub(super) fn of_page(kinds: &[Kind], words: &Words<'_>, hits: &[Hit], opening: bool, all: &mut AllEvidence) {
    let listed = listed_lines(words, hits);
    let tops = top_lines(words, if opening { TITLE_LINES } else { PAGE_TOP_LINES });
    let place = CuePlace::Page(words.page);
    for hit in hits {
        let Sense::Cue(kind, sort) = hit.sense else { continue };
        if listed.contains(&words.line_of(hit.tokens.start)) {
            continue;
        }
        match sort {
            CueSort::Phrase => {
                let evidence = all.entry(kind).or_default();
                evidence.phrases.insert(hit.entry);
                if words.page <= EARLY_PAGES && words.line_of(hit.tokens.start) < EARLY_LINES {
                    evidence.early.insert(hit.entry);
                }
                evidence.cues.insert((place, CueKind::Phrase, hit.entry, Vec::new()));
            }
            CueSort::Label if !is_label(words, hit) => {}
            CueSort::Word | CueSort::Label => {
                let evidence = all.entry(kind).or_default();
                evidence.words.entry(words.page).or_default().insert(hit.entry);
                evidence.cues.insert((place, CueKind::Word, hit.entry, Vec::new()));
            }
            CueSort::Purpose => {
                all.entry(kind).or_default().purpose.insert(hit.entry);
            }
            CueSort::OtherPurpose => {
                all.entry(kind).or_default().other_purpose.insert(hit.entry);
            }
            _ => {}
        }
    }
    for (number, _) in kinds.iter().enumerate().filter(|(_, kind)| kind.cues.by_figures) {
        let told = |line: usize| listed.contains(&line) || is_past(words, hits, line);
        let figures = figures(words, hits, number, 0..words.tokens.len(), told);
        if figures > 0 {
            let figures = figures + usize::from(names_its_test(words, hits, number));
            let evidence = all.entry(number).or_default();
            evidence.figures = evidence.figures.max(figures);
        }
    }
    drawn(kinds, words, hits, all);
    let letter = opening || letter::is_letter(words);
    for (kind, entry) in letter::senders(words, hits) {
        let evidence = all.entry(kind).or_default();
        if !opening {
            evidence.behind.insert(words.page);
        }
        if !letter {
            continue;
        }
        evidence.senders.insert(entry);
        evidence.letters.insert(words.page);
        evidence.cues.insert((place, CueKind::Word, entry, Vec::new()));
    }
    titles::of_page(kinds, words, hits, titles::Page { opening, listed: &listed, tops: &tops }, all);
}

/// The test itself is named on a line with one of the figures: "SON-R 6-40, SON-IQ 88".
fn names_its_test(words: &Words<'_>, hits: &[Hit], kind: usize) -> bool {
    let of = |hit: &&Hit, sort: CueSort| hit.sense == Sense::Cue(kind, sort);
    hits.iter().filter(|hit| of(hit, CueSort::Title) || of(hit, CueSort::Chapter)).any(|title| {
        let line = words.of_line[words.line_of(title.tokens.start)].clone();
        let behind = title.tokens.end..line.end;
        starting_in(hits, behind).iter().any(|hit| of(&hit, CueSort::Word))
    })
}

/// Notes where a graph is drawn, and how many figures stand beside the words of what it is a graph of.
fn drawn(kinds: &[Kind], words: &Words<'_>, hits: &[Hit], all: &mut AllEvidence) {
    if graph::has_axis(words) {
        let drawn = kinds.iter().enumerate().filter(|(_, kind)| kind.cues.by_axis);
        drawn.for_each(|(number, _)| {
            all.entry(number).or_default().axes.insert(words.page);
        });
    }
    let whole = |id: &KindId| kinds.iter().any(|kind| kind.cues.by_axis && kind.part_of.as_ref() == Some(id));
    for (number, _) in kinds.iter().enumerate().filter(|(_, kind)| whole(&kind.id)) {
        if let Some(evidence) = all.get_mut(&number) {
            let scores = figures(words, hits, number, 0..words.tokens.len(), |_| false);
            evidence.scores = evidence.scores.max(scores);
        }
    }
}

/// A word before a colon, or alone on its line, numbers aside.
fn is_label(words: &Words<'_>, hit: &Hit) -> bool {
    let line = &words.of_line[words.line_of(hit.tokens.start)];
    let number = |at: usize| words.word(at).bytes().all(|byte| byte.is_ascii_digit());
    let starts = (line.start..hit.tokens.start).all(number) || words.gap(hit.tokens.start).contains(['.', ';', '|']);
    starts && (hit.tokens.end >= line.end || words.gap(hit.tokens.end).contains(':'))
}

/// A line that tells of something earlier.
fn is_past(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    starting_in(hits, words.of_line[line].clone()).iter().any(|hit| hit.sense == Sense::Earlier)
}

/// Reads a file name, or a title in the metadata.
pub(super) fn of_name(kinds: &[Kind], words: &Words<'_>, hits: &[Hit], metadata: bool, all: &mut AllEvidence) {
    if hits.iter().any(|hit| hit.sense == Sense::OtherMade) {
        return;
    }
    for found in spoken_of(kinds, words, hits, 0..words.tokens.len(), true) {
        let Sense::Cue(kind, sort) = found.hit.sense else { continue };
        let (place, shown) = match (metadata, sort) {
            (true, CueSort::Title) => (CuePlace::Metadata, CueKind::Title),
            (false, CueSort::Title | CueSort::FileName | CueSort::Unsure) => (CuePlace::FileName, CueKind::FileName),
            _ => continue,
        };
        // "TLV" alone may be more than one thing, though a document of that title is one.
        let unsure = sort == CueSort::Unsure
            || hits.iter().any(|other| {
                other.sense == Sense::Cue(kind, CueSort::Unsure)
                    && other.tokens.start <= found.hit.tokens.start
                    && found.hit.tokens.end <= other.tokens.end
            });
        let evidence = all.entry(kind).or_default();
        if unsure {
            evidence.unsure = true;
        } else if metadata {
            evidence.metadata = true;
        } else {
            evidence.named = true;
        }
        evidence.cues.insert((place, shown, found.hit.entry, found.hit.pieces.clone()));
    }
}

/// Lines of a table of contents, a list of enclosures or sources: what stands there is only mentioned.
pub(super) fn listed_lines(words: &Words<'_>, hits: &[Hit]) -> BTreeSet<usize> {
    let mut listed = BTreeSet::new();
    let headings: BTreeSet<usize> = hits
        .iter()
        .filter(|hit| hit.sense == Sense::ListHeading)
        .filter(|hit| {
            let line = &words.of_line[words.line_of(hit.tokens.start)];
            let numbered = |at: usize| words.word(at).bytes().all(|byte| byte.is_ascii_digit());
            (line.start..hit.tokens.start).all(numbered) && line.end == hit.tokens.end
        })
        .map(|hit| words.line_of(hit.tokens.start))
        .collect();
    let mut open = false;
    for (line, (text, role)) in words.lines.iter().enumerate() {
        if headings.contains(&line) {
            open = true;
            listed.insert(line);
            continue;
        }
        // The list ends at the next heading, or where somebody starts to tell.
        if open
            && (matches!(role, Role::Heading | Role::Title) || words.of_line[line].len() > TITLE_WORDS)
            && !leader(text)
        {
            open = false;
        }
        if open || leader(text) {
            listed.insert(line);
        }
    }
    listed
}

/// `LVS-overzicht ........ 12`
fn leader(text: &str) -> bool {
    text.trim_end().ends_with(|char: char| char.is_ascii_digit())
        && (text.contains("....") || text.contains("…") || text.contains(". . ."))
}

fn top_lines(words: &Words<'_>, count: usize) -> BTreeSet<usize> {
    (0..words.lines.len())
        .filter(|&line| words.role(line) != Role::Margin && !words.of_line[line].is_empty())
        .take(count)
        .collect()
}

pub(super) fn support(words: &Words<'_>, hits: &[Hit], kind: usize, title: &Hit, sort: Title) -> Support {
    let from = words.line_of(title.tokens.start);
    let until = if matches!(sort, Title::Chapter | Title::Heading) { from + CHAPTER_LINES } else { words.lines.len() };
    let below = title.tokens.end..tokens_of(words, from..until).end.max(title.tokens.end);
    let below = starting_in(hits, below);
    let own = |wanted: CueSort| {
        below
            .iter()
            .filter(|hit| hit.sense == Sense::Cue(kind, wanted))
            .map(|hit| hit.entry)
            .collect::<BTreeSet<_>>()
            .len()
    };
    let own_words = title.tokens.end..tokens_of(words, from..until).end.max(title.tokens.end);
    let (head, named) = head(words, hits, from);
    let day = |at: usize| list_at(words, at).is_some_and(|list| !list.dates.is_empty());
    let marked = matches!(words.role(from), Role::Heading | Role::Title);
    let dated = marked && (title.tokens.end..words.of_line[from].end).any(day);
    Support {
        dated,
        phrases: own(CueSort::Phrase),
        words: own(CueSort::Word) + labels(words, below, kind),
        figures: figures(words, hits, kind, own_words, |_| false),
        head,
        named,
    }
}

fn labels(words: &Words<'_>, below: &[Hit], kind: usize) -> usize {
    let label = |hit: &&Hit| hit.sense == Sense::Cue(kind, CueSort::Label) && is_label(words, hit);
    below.iter().filter(label).map(|hit| hit.entry).collect::<BTreeSet<_>>().len()
}

/// Whether below a title stands whom a report is about: a birth date, or a name and a date; and a name.
fn head(words: &Words<'_>, hits: &[Hit], title: usize) -> (bool, bool) {
    let head = tokens_of(words, title + 1..(title + 1 + HEAD_LINES).min(words.lines.len()));
    let in_head = || {
        let body = |hit: &&Hit| words.role(words.line_of(hit.tokens.start)) != Role::Margin;
        starting_in(hits, head.clone()).iter().filter(body)
    };
    let dated = |hit: &Hit| (hit.tokens.end..hit.tokens.end + LABEL_REACH).any(|at| list_at(words, at).is_some());
    let born = in_head().any(|hit| hit.sense == Sense::Date(DateLabel::Born) && dated(hit));
    let named = in_head().any(|hit| {
        matches!(hit.sense, Sense::PupilName | Sense::NameNearBirth)
            && words.of_line[words.line_of(hit.tokens.start)].start == hit.tokens.start
    });
    let day = in_head().any(|hit| matches!(hit.sense, Sense::Date(DateLabel::Dates(_))) && dated(hit));
    let tested = in_head().any(|hit| {
        matches!(hit.sense, Sense::Date(DateLabel::Dates(crate::dossier::DateRole::Test)))
            && words.of_line[words.line_of(hit.tokens.start)].start == hit.tokens.start
            && dated(hit)
    });
    (born || named && day, named || tested)
}

/// The different words and phrases of a kind that have a figure behind them, in a table or in a sentence.
fn figures(
    words: &Words<'_>,
    hits: &[Hit],
    kind: usize,
    tokens: std::ops::Range<usize>,
    told: impl Fn(usize) -> bool,
) -> usize {
    let own = |hit: &&Hit| {
        matches!(hit.sense, Sense::Cue(of, CueSort::Word | CueSort::Phrase) if of == kind)
            && !told(words.line_of(hit.tokens.start))
    };
    let is_figure = |at: usize| {
        let (word, spelled) = (words.word(at), words.spelled(at));
        let level = matches!(spelled, "I" | "II" | "III" | "IV" | "V" | "A" | "B" | "C" | "D" | "E");
        level || (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let here = starting_in(hits, tokens);
    let followed = |hit: &&Hit| {
        let next = here.iter().find(|other| own(other) && other.tokens.start >= hit.tokens.end);
        let end = next.map_or(usize::MAX, |next| next.tokens.start).min(hit.tokens.end + FIGURE_REACH);
        (hit.tokens.end..end).any(is_figure)
    };
    here.iter().filter(own).filter(followed).map(|hit| hit.entry).collect::<BTreeSet<_>>().len()
}
