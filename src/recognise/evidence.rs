//! What each page, the file's name and its metadata say about kinds: cues with their place and weight.
//! Never decides what a document is: that is `judge`.

use super::calendar::list_at;
use super::joints::{after_label, is_joint, stands_whole};
use super::letter;
use super::lexicon::{CueSort, DateLabel, Hit, Lexicon, Sense, starting_in, tokens_of};
use super::text::Words;
use crate::dossier::{Cue, CueKind, CuePlace, Role};
use crate::rules::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// How many lines, margins aside, a document's title may need.
const TITLE_LINES: usize = 14;
/// How far down an unmarked line is still taken for a title by itself.
const FIRST_LINES: usize = 4;
/// How many lines at the top of a later page may be the title of a document that was merged in.
const PAGE_TOP_LINES: usize = 4;
/// A longer line is a sentence, whatever stands in it.
const TITLE_WORDS: usize = 16;
/// Where phrases stand that say what a document is, and not what it speaks of on its way.
const EARLY_PAGES: u32 = 4;
/// The same, in lines of one page; a Word file has only one.
const EARLY_LINES: usize = 250;
/// How far below a title the head of a report reaches, in lines.
const HEAD_LINES: usize = 14;
/// How many words may stand between a label and its date there.
const LABEL_REACH: usize = 3;
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
    /// In a line at the top that says more.
    Weak,
    /// In a margin.
    Margin,
}

impl Support {
    /// A phrase, or two words, would make a title of what may be a cell.
    fn is_thin(self) -> bool {
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
    /// Later pages that begin as a letter of such a sender.
    pub(super) letters: BTreeSet<u32>,
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
    /// A birth date stands below it, as in the head of a report.
    pub(super) head: bool,
}

/// A cue in the order in which it is shown: place, sort, entry.
pub(super) type Shown = (CuePlace, CueKind, usize);

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

    /// Returns the cues to show, titles first, at most eight.
    pub(super) fn shown(&self, lexicon: &Lexicon) -> Vec<Cue> {
        let mut seen = BTreeSet::new();
        // The same words count once, where they weigh most: on a page, then in the metadata.
        let rank = |place: &CuePlace| (!matches!(place, CuePlace::Page(_)), *place);
        let mut all: Vec<&Shown> = self.cues.iter().collect();
        all.sort_by_key(|(place, ..)| rank(place));
        let mut shown: Vec<&Shown> = all.into_iter().filter(|(_, kind, entry)| seen.insert((*kind, *entry))).collect();
        shown.sort_by_key(|(place, kind, entry)| (*kind, rank(place), *entry));
        shown
            .into_iter()
            .take(8)
            .map(|&(place, kind, entry)| Cue { words: lexicon.written(entry).to_owned(), kind, place })
            .collect()
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
                evidence.cues.insert((place, CueKind::Phrase, hit.entry));
            }
            CueSort::Word => {
                let evidence = all.entry(kind).or_default();
                evidence.words.entry(words.page).or_default().insert(hit.entry);
                evidence.cues.insert((place, CueKind::Word, hit.entry));
            }
            _ => {}
        }
    }
    let letter = opening || letter::is_letter(words);
    for (kind, entry) in letter::senders(words, hits).into_iter().filter(|_| letter) {
        let evidence = all.entry(kind).or_default();
        evidence.senders.insert(entry);
        evidence.letters.insert(words.page);
        evidence.cues.insert((place, CueKind::Word, entry));
    }
    let titled = words.lines.iter().any(|line| line.1 == Role::Title);
    let text = letter::running_text(words);
    for line in 0..words.lines.len() {
        if !listed.contains(&line) {
            let place = Place { line, opening, top: tops.contains(&line), titled, below_text: line > text };
            titles_of_line(kinds, words, hits, place, all);
        }
    }
}

/// Where a line stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    line: usize,
    /// On the first page with text.
    opening: bool,
    /// Among the lines at its top.
    top: bool,
    /// Some line of the page is marked as a title.
    titled: bool,
    /// Somebody has begun to tell above it.
    below_text: bool,
}

fn titles_of_line(
    kinds: &[Kind],
    words: &Words<'_>,
    hits: &[Hit],
    Place { line, opening, top, titled, below_text }: Place,
    all: &mut AllEvidence,
) {
    let here = words.of_line[line].clone();
    let role = words.role(line);
    if here.is_empty() || (here.len() > TITLE_WORDS && role != Role::Title) {
        return;
    }
    for found in spoken_of(kinds, words, hits, here.clone(), false) {
        let Sense::Cue(kind, sort) = found.hit.sense else { continue };
        if reads_on(words, hits, found.hit, here.end) {
            continue;
        }
        let starts = found.leads;
        let whole = starts && stands_whole(words, hits, found.hit, here.end);
        let marked = matches!(role, Role::Title | Role::Heading);
        let titles = sort == CueSort::Title;
        let listed = starting_in(hits, found.hit.tokens.start..found.hit.tokens.start + 1)
            .iter()
            .any(|other| other.sense == Sense::Cue(kind, CueSort::Chapter) && other.tokens == found.hit.tokens);
        let title = match role {
            Role::Value => continue,
            Role::Margin if titles => Title::Margin,
            Role::Margin => continue,
            // A title stands above the text, not in it: there it is a heading, or a mention.
            _ if titles && opening && below_text && role != Role::Title => continue,
            _ if titles && opening && (top || role == Role::Title) && starts => {
                Title::Own { marked: role == Role::Title, line }
            }
            _ if titles && opening && top => Title::Weak,
            _ if titles && top && starts && (marked || whole) => Title::Later { listed },
            _ if sort == CueSort::Chapter && starts && (marked || whole) => Title::Chapter,
            _ => continue,
        };
        let support = support(words, hits, kind, found.hit, title);
        // Far down, or below another title, a name of a kind may be a cell or a heading of a form.
        let title = match title {
            Title::Own { marked: false, line } if (titled || line > FIRST_LINES) && support.is_thin() => Title::Weak,
            other => other,
        };
        let evidence = all.entry(kind).or_default();
        evidence.titles.push((title, words.page, support));
        evidence.cues.insert((CuePlace::Page(words.page), CueKind::Title, found.hit.entry));
    }
}

/// Reads a file name, or a title in the metadata.
pub(super) fn of_name(kinds: &[Kind], words: &Words<'_>, hits: &[Hit], metadata: bool, all: &mut AllEvidence) {
    for found in spoken_of(kinds, words, hits, 0..words.tokens.len(), true) {
        let Sense::Cue(kind, sort) = found.hit.sense else { continue };
        let (place, shown) = match (metadata, sort) {
            (true, CueSort::Title) => (CuePlace::Metadata, CueKind::Title),
            (false, CueSort::Title | CueSort::FileName | CueSort::Unsure) => (CuePlace::FileName, CueKind::FileName),
            _ => continue,
        };
        let evidence = all.entry(kind).or_default();
        if sort == CueSort::Unsure {
            evidence.unsure = true;
        } else if metadata {
            evidence.metadata = true;
        } else {
            evidence.named = true;
        }
        evidence.cues.insert((place, shown, found.hit.entry));
    }
}

struct Found<'h> {
    hit: &'h Hit,
    /// Nothing but words that may lead a title in stands before it.
    leads: bool,
}

/// The cues of a line that say what the document is: not those that it mentions, nor those that are the subject of a
/// document about others. A title can name several kinds, joined by "en", "+", "," and the like.
fn spoken_of<'h>(
    kinds: &[Kind],
    words: &Words<'_>,
    hits: &'h [Hit],
    here: std::ops::Range<usize>,
    name: bool,
) -> Vec<Found<'h>> {
    let cue = |sense: Sense| match sense {
        Sense::Cue(kind, CueSort::Title) => Some(kind),
        Sense::Cue(kind, CueSort::Chapter) if !name => Some(kind),
        Sense::Cue(kind, CueSort::FileName | CueSort::Unsure) if name => Some(kind),
        _ => None,
    };
    let here = if name { here } else { after_label(words, hits, here) };
    // A title may run on over the next line; other words may not.
    let on_line: Vec<&Hit> = starting_in(hits, here.clone())
        .iter()
        .filter(|hit| hit.tokens.end <= here.end || cue(hit.sense).is_some())
        .collect();
    let covered = |at: usize| on_line.iter().any(|hit| cue(hit.sense).is_some() && hit.tokens.contains(&at));
    let lead = |at: usize| {
        covered(at)
            || words.word(at).bytes().all(|byte| byte.is_ascii_digit())
            || words.word(at).len() == 1
            || on_line.iter().any(|hit| hit.sense == Sense::LeadIn && hit.tokens.contains(&at))
    };
    let mentioned = on_line
        .iter()
        .filter(|hit| hit.sense == Sense::Mention && !hit.tokens.clone().any(covered))
        .map(|hit| hit.tokens.start)
        .min()
        .unwrap_or(usize::MAX);
    let mut found = Vec::new();
    for hit in &on_line {
        let Some(kind) = cue(hit.sense) else { continue };
        let part = part_of(words, &on_line, hit, &here, &cue);
        let ruled_out = on_line.iter().any(|other| {
            matches!(other.sense, Sense::Cue(k, CueSort::Never) if k == kind)
                && part.contains(&other.tokens.start)
                && !(other.tokens.start >= hit.tokens.start && other.tokens.end <= hit.tokens.end)
        });
        let subject = on_line.iter().any(|other| {
            cue(other.sense).is_some_and(|about| about != kind && kinds[about].about_others)
                && part.contains(&other.tokens.start)
                && other.tokens.start < hit.tokens.start
        });
        // "Diagnostisch onderzoek naar dyslexie": what runs on says more closely what it is.
        let narrowed = !kinds[kind].about_others
            && on_line.iter().any(|other| {
                cue(other.sense).is_some_and(|narrower| narrower != kind)
                    && (hit.tokens.start + 1..hit.tokens.end).contains(&other.tokens.start)
                    && other.tokens.end > hit.tokens.end
            });
        if hit.tokens.start > mentioned || ruled_out || subject || narrowed {
            continue;
        }
        let leads = (here.start..hit.tokens.start).all(lead);
        found.push(Found { hit, leads });
    }
    found
}

/// The words around a cue up to the next joint on either side.
fn part_of(
    words: &Words<'_>,
    on_line: &[&Hit],
    hit: &Hit,
    here: &std::ops::Range<usize>,
    cue: &impl Fn(Sense) -> Option<usize>,
) -> std::ops::Range<usize> {
    let within_cue =
        |at: usize| on_line.iter().any(|hit| cue(hit.sense).is_some() && hit.tokens.start < at && at < hit.tokens.end);
    let joint = |at: usize| !within_cue(at) && is_joint(words, at);
    let start = (here.start + 1..=hit.tokens.start).rev().find(|&at| joint(at)).unwrap_or(here.start);
    let end =
        (hit.tokens.end..here.end.max(hit.tokens.end)).find(|&at| joint(at)).unwrap_or(here.end.max(hit.tokens.end));
    start..end
}

/// A sentence follows: "Het groeidocument wordt ...".
fn reads_on(words: &Words<'_>, hits: &[Hit], hit: &Hit, end: usize) -> bool {
    let next = hit.tokens.end;
    if next >= end || words.role(words.line_of(hit.tokens.start)) == Role::Title {
        return false;
    }
    let sentence = starting_in(hits, next..next + 1).iter().any(|other| other.sense == Sense::Sentence);
    let long = end - next > 7 && words.rest_of_line(end - 1).trim_start().starts_with('.');
    sentence || long
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

fn support(words: &Words<'_>, hits: &[Hit], kind: usize, title: &Hit, sort: Title) -> Support {
    let from = words.line_of(title.tokens.start);
    let until = if sort == Title::Chapter { from + CHAPTER_LINES } else { words.lines.len() };
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
    let head = tokens_of(words, from + 1..(from + 1 + HEAD_LINES).min(words.lines.len()));
    let head = starting_in(hits, head).iter().any(|hit| {
        hit.sense == Sense::Date(DateLabel::Born)
            && words.role(words.line_of(hit.tokens.start)) != Role::Margin
            && (hit.tokens.end..hit.tokens.end + LABEL_REACH).any(|at| list_at(words, at).is_some())
    });
    Support { phrases: own(CueSort::Phrase), words: own(CueSort::Word), head }
}
