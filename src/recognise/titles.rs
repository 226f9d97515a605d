//! The titles and headings of a page: which kinds they name, and how much of a title each is.
//! Never decides what the document is: that is `judge`.

use super::evidence::{AllEvidence, Title, support};
use super::joints::{after_label, is_and, is_joint, stands_whole};
use super::letter;
use super::lexicon::{CueSort, Hit, Sense, starting_in};
use super::text::Words;
use crate::dossier::{CueKind, CuePlace, Role};
use crate::rules::Kind;
use std::collections::BTreeSet;

/// How far down an unmarked line is still taken for a title by itself.
const FIRST_LINES: usize = 4;
/// A longer line is a sentence, whatever stands in it.
pub(super) const TITLE_WORDS: usize = 16;

/// So many words with a full stop behind them tell something.
const TOLD: usize = 4;
/// A title of no more words that begins with "verslag" and the like may say nothing else.
const NOTHING: usize = 5;

/// What is known of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'p> {
    /// It is the first page with text.
    pub(super) opening: bool,
    /// Lines that only list documents.
    pub(super) listed: &'p BTreeSet<usize>,
    /// The lines at its top.
    pub(super) tops: &'p BTreeSet<usize>,
}

/// Finds them.
pub(super) fn of_page(kinds: &[Kind], words: &Words<'_>, hits: &[Hit], page: Page<'_>, all: &mut AllEvidence) {
    let titled =
        (0..words.lines.len()).any(|line| words.role(line) == Role::Title && !is_draft_mark(words, hits, line));
    let text = letter::running_text(words);
    let first_heading = (0..words.lines.len()).find(|&line| words.role(line) == Role::Heading);
    for line in (0..words.lines.len()).filter(|line| !page.listed.contains(line)) {
        let (opening, top) = (page.opening, page.tops.contains(&line));
        let heads = !titled && first_heading == Some(line);
        let place = Place { line, opening, top, titled, heads, below_text: line > text };
        of_line(kinds, words, hits, place, all);
    }
}

/// Whether the page's title names something: not "Verslag 12 oktober", and no mark of a draft.
pub(super) fn names_something(words: &Words<'_>, hits: &[Hit]) -> bool {
    (0..words.lines.len()).filter(|&line| words.role(line) == Role::Title).any(|line| {
        let here = words.of_line[line].clone();
        let is = |at: usize, sense: Sense| starting_in(hits, at..at + 1).iter().any(|hit| hit.sense == sense);
        let plain = |at: usize| {
            is(at, Sense::LeadIn) || is(at, Sense::Part) || !words.spelled(at).starts_with(char::is_lowercase)
        };
        let leads = is(here.start, Sense::LeadIn) || is(here.start, Sense::Part) && here.clone().all(plain);
        let says_nothing = here.len() <= NOTHING && leads;
        !says_nothing && !is_draft_mark(words, hits, line)
    })
}

/// A mark of a draft in the largest words of a page is no title.
fn is_draft_mark(words: &Words<'_>, hits: &[Hit], line: usize) -> bool {
    let here = &words.of_line[line];
    starting_in(hits, here.start..here.start + 1).iter().any(|hit| hit.sense == Sense::Draft && hit.tokens == *here)
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
    /// It is the first heading of a page without a title.
    heads: bool,
    /// Somebody has begun to tell above it.
    below_text: bool,
}

fn of_line(
    kinds: &[Kind],
    words: &Words<'_>,
    hits: &[Hit],
    Place { line, opening, top, titled, heads, below_text }: Place,
    all: &mut AllEvidence,
) {
    let here = words.of_line[line].clone();
    let role = words.role(line);
    if here.is_empty() || (here.len() > TITLE_WORDS && role != Role::Title) {
        return;
    }
    for found in spoken_of(kinds, words, hits, here.clone(), false) {
        let Sense::Cue(kind, sort) = found.hit.sense else { continue };
        if reads_on(words, hits, found.hit, here.end) || !has_purpose(hits, kind, sort) {
            continue;
        }
        let starts = found.leads || fills(words, found.hit, role);
        let marked = matches!(role, Role::Title | Role::Heading);
        let bare =
            marked || starts && stands_whole(words, hits, found.hit, here.end) || is_labelled(words, found.hit, &here);
        let titles = sort != CueSort::Chapter;
        let listed = starting_in(hits, found.hit.tokens.clone())
            .iter()
            .any(|other| other.sense == Sense::Cue(kind, CueSort::Chapter));
        let title = match role {
            Role::Value => continue,
            Role::Margin if titles => Title::Margin,
            Role::Margin => continue,
            // A title stands above the text, not in it: there it is a heading, or a mention.
            _ if titles && opening && below_text && role != Role::Title && starts && bare => Title::Heading,
            _ if titles && opening && below_text && role != Role::Title => continue,
            _ if titles && opening && (top || role == Role::Title) && starts => {
                Title::Own { marked: role == Role::Title, line }
            }
            _ if titles && opening && top => Title::Weak,
            _ if titles && top && starts && bare => Title::Later { listed },
            _ if sort == CueSort::Chapter && starts && bare => Title::Chapter,
            _ if titles && starts && bare => Title::Heading,
            _ => continue,
        };
        let support = support(words, hits, kind, found.hit, title);
        let evidence = all.entry(kind).or_default();
        // Far down, or below another title, a name of a kind may be a cell or a heading of a form.
        let title = match title {
            Title::Own { marked: false, line } if (titled || line > FIRST_LINES && !heads) && support.is_thin() => {
                Title::Weak
            }
            other => other,
        };
        if matches!(title, Title::Own { marked: false, .. } | Title::Weak) && titles && bare && starts {
            evidence.titles.push((Title::Heading, words.page, support));
        }
        evidence.titles.push((title, words.page, support));
        evidence.cues.insert((CuePlace::Page(words.page), CueKind::Title, found.hit.entry, found.hit.pieces.clone()));
    }
}

/// A title that leaves open what it is about needs a word that says it.
fn has_purpose(hits: &[Hit], kind: usize, sort: CueSort) -> bool {
    sort != CueSort::Half || hits.iter().any(|hit| hit.sense == Sense::Cue(kind, CueSort::Purpose))
}

/// A title of several words that takes up half of a line that is marked as one.
fn fills(words: &Words<'_>, hit: &Hit, role: Role) -> bool {
    let several = hit.tokens.len() >= 2 || hit.pieces.len() >= 2;
    role == Role::Title && several && hit.tokens.len() * 2 >= words.of_line[words.line_of(hit.tokens.start)].len()
}

/// A label before a colon: "Stimulerende factoren: ...".
fn is_labelled(words: &Words<'_>, hit: &Hit, here: &std::ops::Range<usize>) -> bool {
    hit.tokens.end < here.end && words.gap(hit.tokens.end).contains(':')
}

/// A cue of a line that says what the document is.
pub(super) struct Found<'h> {
    /// Which.
    pub(super) hit: &'h Hit,
    /// Nothing but words that may lead a title in stands before it.
    pub(super) leads: bool,
}

/// The cues of a line that say what the document is: not those that it mentions, nor those that are the subject of a
/// document about others. A title can name several kinds, joined by "en", "+", "," and the like.
pub(super) fn spoken_of<'h>(
    kinds: &[Kind],
    words: &Words<'_>,
    hits: &'h [Hit],
    here: std::ops::Range<usize>,
    name: bool,
) -> Vec<Found<'h>> {
    let cue = |sense: Sense| match sense {
        Sense::Cue(kind, CueSort::Title | CueSort::Half) => Some(kind),
        Sense::Cue(kind, CueSort::Chapter) if !name => Some(kind),
        Sense::Cue(kind, CueSort::FileName | CueSort::Unsure) if name => Some(kind),
        _ => None,
    };
    let is_name = |sense: Sense| matches!(sense, Sense::Cue(_, CueSort::FileName | CueSort::Unsure));
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
            || is_joint(words, at) && (here.start..at).any(covered)
            || on_line.iter().any(|hit| matches!(hit.sense, Sense::LeadIn | Sense::Part) && hit.tokens.contains(&at))
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
                cue(other.sense).is_some_and(|narrower| narrower != kind && !is_name(other.sense))
                    && (hit.tokens.start + 1..hit.tokens.end).contains(&other.tokens.start)
                    && other.tokens.end > hit.tokens.end
            });
        if hit.tokens.start > mentioned || ruled_out || subject || narrowed {
            continue;
        }
        // "Güçler ve Güçlükler Anketi (SDQ)"
        let bracket =
            words.gap(hit.tokens.start).contains('(') && words.role(words.line_of(hit.tokens.start)) == Role::Title;
        let leads = (here.start..hit.tokens.start).all(lead) || (bracket && !name);
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
    let joint = |at: usize| is_and(words, at) || !within_cue(at) && is_joint(words, at);
    let start = (here.start + 1..=hit.tokens.start).rev().find(|&at| joint(at)).unwrap_or(here.start);
    let end =
        (hit.tokens.end..here.end.max(hit.tokens.end)).find(|&at| joint(at)).unwrap_or(here.end.max(hit.tokens.end));
    start..end
}

/// A sentence follows: "Het groeidocument wordt ...", or it stands in one.
fn reads_on(words: &Words<'_>, hits: &[Hit], hit: &Hit, end: usize) -> bool {
    let next = hit.tokens.end;
    let line = words.line_of(hit.tokens.start);
    let told = words.lines[line].0.trim_end().ends_with('.') && words.of_line[line].len() >= TOLD;
    if told && matches!(words.role(line), Role::Body) && !is_labelled(words, hit, &words.of_line[line]) {
        return true;
    }
    if next >= end || words.role(words.line_of(hit.tokens.start)) == Role::Title {
        return false;
    }
    let sentence = starting_in(hits, next..next + 1).iter().any(|other| other.sense == Sense::Sentence);
    let long = end - next > 7 && words.rest_of_line(end - 1).trim_start().starts_with('.');
    sentence || long
}
