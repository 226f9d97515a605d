//! Every word of the rules in one automaton, built once and run once over each page.
//! Never decides what a hit is worth.

use super::compose::{Composer, TOP};
use super::text::{Words, fold};
use crate::dossier::DateRole;
use crate::rules::{Kind, Words as RuleWords};
use aho_corasick::AhoCorasick;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

/// What a hit means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sense {
    /// A cue of a kind (by its place in the rules).
    Cue(usize, CueSort),
    /// A label before a date.
    Date(DateLabel),
    /// A mark of a draft.
    Draft,
    /// A phrase in which such a mark means something else.
    NoDraft,
    /// A label before a citizen service number.
    Bsn,
    /// A label before personal data that must not go along (by its place in the rules).
    ExcludedLabel(usize),
    /// A word that is such data itself.
    ExcludedWord(usize),
    /// A label before the pupil's name.
    PupilName,
    /// A label before a name that is only the pupil's beside a birth date.
    NameNearBirth,
    /// A label before a first name.
    PupilGiven,
    /// A label before a last name.
    PupilSurname,
    /// A label before the name by which somebody is called.
    PupilCalled,
    /// A label that stands beside a pupil's name and nobody else's.
    BesidePupil,
    /// A word before a name that is no part of it.
    Courtesy,
    /// A word that stands in no name.
    NoName,
    /// A word that ends a name.
    AfterName,
    /// Somebody who is not the pupil.
    Other,
    /// A word beside which a date is that of a signature.
    Signature,
    /// A word after which a kind is only mentioned.
    Mention,
    /// A word that makes the kind before it part of a sentence.
    Sentence,
    /// A word that may stand before a kind in its title.
    LeadIn,
    /// A word of which titles are made.
    Part,
    /// A heading above a list of documents.
    ListHeading,
    /// The title of a document that is none of the kinds.
    OtherDocument,
    /// Such a title, put together: it may stand anywhere in its line.
    OtherMade,
    /// The head of a column of dates.
    DateColumn,
    /// The head of a column of tests.
    TestColumn,
    /// A word that tells of an examination.
    Examined,
    /// A word that puts it in the past.
    Earlier,
    /// Words that only look like those ("vorige week").
    Lately,
    /// A prompt: kind, question.
    Prompt(usize, usize),
    /// A heading of a form (by kind) that ends an answer.
    FormHeading(usize),
}

/// The sorts of cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CueSort {
    /// A title.
    Title,
    /// A chapter of another document.
    Chapter,
    /// A fixed phrase.
    Phrase,
    /// A word.
    Word,
    /// A word in a file name.
    FileName,
    /// A word in a file name that leaves a doubt.
    Unsure,
    /// A word that rules the kind out.
    Never,
    /// Who writes such a document.
    Sender,
    /// A title that leaves open what the document is about.
    Half,
    /// A word that says that it is about what the kind is about.
    Purpose,
    /// A word that says that it is about something else.
    OtherPurpose,
    /// A word that counts as a label only.
    Label,
}

/// What a label says of its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum DateLabel {
    /// It may say how old the research is.
    Dates(DateRole),
    /// It is the pupil's birth date.
    Born,
    /// It never says how old research is.
    Never,
}

/// One find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hit {
    /// What it means.
    pub(super) sense: Sense,
    /// The words that it covers.
    pub(super) tokens: Range<usize>,
    /// The words of the rules, by their place in the lexicon.
    pub(super) entry: usize,
    /// The words of a title that is put together, by their place among those of parts.
    pub(super) pieces: Vec<usize>,
}

/// Returns the hits that start within some words; hits are in reading order.
pub(super) fn starting_in(hits: &[Hit], tokens: Range<usize>) -> &[Hit] {
    let from = hits.partition_point(|hit| hit.tokens.start < tokens.start);
    let to = hits.partition_point(|hit| hit.tokens.start < tokens.end);
    hits.get(from..to).unwrap_or_default()
}

/// Returns the words of some lines.
pub(super) fn tokens_of(words: &Words<'_>, lines: Range<usize>) -> Range<usize> {
    let count = words.of_line.len();
    let lines = lines.start.min(count)..lines.end.min(count);
    match (words.of_line.get(lines.start), words.of_line.get(lines.end.wrapping_sub(1))) {
        (Some(first), Some(last)) if lines.start < lines.end => first.start..last.end,
        _ => 0..0,
    }
}

/// What stands between the words of a title that is put together, where it is shown.
pub(super) const JOINED: &str = " + ";

struct Entry {
    written: String,
    exact: Option<String>,
    open: bool,
    senses: Vec<Sense>,
}

/// All words of the rules.
pub(super) struct Lexicon {
    /// Built when the first page is read: where all documents are known, none is.
    automaton: OnceLock<Option<AhoCorasick>>,
    patterns: Vec<String>,
    entries: Vec<Entry>,
    /// Titles that are put together from parts.
    composer: Composer,
    /// Words of the rules that stand by themselves, folded.
    phrases: BTreeSet<String>,
}

impl Lexicon {
    /// Builds it.
    pub(super) fn new(kinds: &[Kind], words: &RuleWords) -> Self {
        let mut builder = Builder::default();
        for (number, kind) in kinds.iter().enumerate() {
            builder.kind(number, kind);
        }
        builder.words(words);
        builder.build(|first| Composer::new(kinds, words, first))
    }

    /// Returns all words of the rules, as they are written.
    pub(super) fn all_written(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.written.as_str()).chain(self.composer.all_written())
    }

    /// Returns the words of the rules that stand by themselves, folded.
    pub(super) fn phrases(&self) -> &BTreeSet<String> {
        &self.phrases
    }

    /// Finds everything on a page, in reading order, the longest first where several start together. Of two cues, or two
    /// labels of dates, of which one stands inside the other, only the longer one is kept.
    pub(super) fn find(&self, words: &Words<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        // Only a ruleset of many megabytes could fail here; it would then recognise nothing, which is said file by file.
        let build = || AhoCorasick::new(&self.patterns).ok();
        let Some(automaton) = self.automaton.get_or_init(build) else { return hits };
        for found in automaton.find_overlapping_iter(&words.flat) {
            let number = found.pattern().as_usize();
            let entry = &self.entries[number];
            let first = words.token_at(found.start() + 1);
            let last = words.token_at(found.end() - if entry.open { 1 } else { 2 });
            let tokens = first..last + 1;
            if entry.exact.as_ref().is_some_and(|exact| !spelled_so(words, &tokens, exact)) {
                continue;
            }
            hits.extend(entry.senses.iter().map(|&sense| Hit {
                sense,
                tokens: tokens.clone(),
                entry: number,
                pieces: Vec::new(),
            }));
        }
        sort(&mut hits);
        hits.dedup_by(|a, b| a.sense == b.sense && a.tokens == b.tokens);
        with_titles(words, longest_only(on_their_lines(words, hits)), self.composer.find(words))
    }

    /// Returns the words of the rules that made a hit.
    pub(super) fn written(&self, entry: usize, pieces: &[usize]) -> String {
        let made = || pieces.iter().map(|piece| self.composer.written(*piece)).collect::<Vec<_>>().join(JOINED);
        self.entries.get(entry).map_or_else(made, |entry| entry.written.clone())
    }
}

/// `=OP` is found where it is spelled so, and where the whole text is nothing else (numbers aside).
pub(super) fn spelled_so(words: &Words<'_>, tokens: &Range<usize>, exact: &str) -> bool {
    let line = words.line_of(tokens.start);
    let text = words.lines.get(line).map_or("", |line| line.0);
    let alone = words.of_line.get(line).is_some_and(|all| {
        all.clone().all(|at| tokens.contains(&at) || words.word(at).bytes().all(|byte| byte.is_ascii_digit()))
    });
    let shouted = text.chars().filter(|char| char.is_alphabetic()).count() > exact.chars().count()
        && !text.chars().any(char::is_lowercase);
    alone || (!shouted && words.span(tokens.clone()).trim_end_matches('!').trim_end() == exact)
}

fn sort(hits: &mut [Hit]) {
    hits.sort_by_key(|hit| (hit.tokens.start, std::cmp::Reverse(hit.tokens.end), hit.sense));
}

/// Adds titles that are put together: a cue inside a longer one of either sort does not count.
fn with_titles(words: &Words<'_>, mut hits: Vec<Hit>, mut made: Vec<Hit>) -> Vec<Hit> {
    if made.is_empty() {
        return hits;
    }
    let inside = |one: &Hit, other: &Hit| {
        other.tokens.start <= one.tokens.start
            && one.tokens.end <= other.tokens.end
            && one.tokens.len() < other.tokens.len()
    };
    let is_title = |hit: &Hit| family(hit.sense) == Some(0) && !matches!(hit.sense, Sense::Cue(_, CueSort::Never));
    let keeps_down = |one: &Hit, other: &Hit| match (other.sense, one.sense) {
        (Sense::Cue(kind, CueSort::Phrase), Sense::Cue(of, _)) => kind != of,
        (sense, _) => matches!(sense, Sense::Cue(_, CueSort::Title | CueSort::Chapter)),
    };
    made.retain(|one| !hits.iter().any(|other| inside(one, other) && keeps_down(one, other)));
    // Further down, words stay what they are: a test that has a name in a table is no title.
    let is_word = |hit: &Hit| matches!(hit.sense, Sense::Cue(_, CueSort::Word | CueSort::Phrase));
    let titles = |hit: &Hit| {
        let line = words.line_of(hit.tokens.start);
        line < TOP && hit.tokens.len() * 2 >= words.of_line[line].len()
    };
    let swallows = |one: &Hit, other: &Hit| inside(one, other) && (!is_word(one) || titles(other));
    hits.retain(|one| !is_title(one) || !made.iter().any(|other| swallows(one, other)));
    hits.append(&mut made);
    sort(&mut hits);
    hits.dedup_by(|a, b| a.sense == b.sense && a.tokens == b.tokens);
    hits
}

fn family(sense: Sense) -> Option<u8> {
    match sense {
        Sense::Cue(_, CueSort::Word | CueSort::Never | CueSort::Title | CueSort::Chapter | CueSort::Phrase)
        | Sense::Cue(_, CueSort::FileName | CueSort::Unsure) => Some(0),
        Sense::Date(_) => Some(1),
        Sense::Bsn => Some(2),
        Sense::PupilName | Sense::NameNearBirth => Some(3),
        Sense::PupilGiven | Sense::PupilSurname | Sense::PupilCalled => Some(3),
        Sense::Prompt(..) => Some(4),
        Sense::Earlier | Sense::Lately => Some(5),
        _ => None,
    }
}

/// A label may wrap, but the end of one cell and the start of the next are no label where the next cell holds one itself
/// ("... onderzoek" above "Datum onderzoek").
fn on_their_lines(words: &Words<'_>, hits: Vec<Hit>) -> Vec<Hit> {
    let label = |hit: &Hit| family(hit.sense).filter(|family| (1..=3).contains(family));
    let wraps = |hit: &Hit| words.line_of(hit.tokens.start) != words.line_of(hit.tokens.end - 1);
    let keep: Vec<bool> = hits
        .iter()
        .map(|hit| {
            let Some(family) = label(hit).filter(|_| wraps(hit)) else { return true };
            let line = words.line_of(hit.tokens.start);
            !starting_in(&hits, hit.tokens.clone())
                .iter()
                .any(|other| label(other) == Some(family) && !wraps(other) && words.line_of(other.tokens.start) > line)
        })
        .collect();
    hits.into_iter().zip(keep).filter_map(|(hit, keep)| keep.then_some(hit)).collect()
}

fn longest_only(hits: Vec<Hit>) -> Vec<Hit> {
    // Sorted by start, longest first: a hit is inside an earlier one if some earlier end reaches it.
    let mut reach: [Vec<Range<usize>>; 6] = Default::default();
    hits.into_iter()
        .filter(|hit| {
            let Some(family) = family(hit.sense) else { return true };
            let seen = &mut reach[usize::from(family)];
            seen.retain(|range| range.end > hit.tokens.start);
            // A word that rules a kind out may hold a title ("aanvraag ..."); it says nothing of the cues within.
            if matches!(hit.sense, Sense::Cue(_, CueSort::Never)) {
                return true;
            }
            let inside = seen.iter().any(|range| {
                range.start <= hit.tokens.start && range.end >= hit.tokens.end && range.len() > hit.tokens.len()
            });
            if !inside {
                seen.push(hit.tokens.clone());
            }
            !inside
        })
        .collect()
}

#[derive(Default)]
struct Builder {
    entries: BTreeMap<(String, Option<String>), Entry>,
}

impl Builder {
    fn build(self, composer: impl FnOnce(usize) -> Composer) -> Lexicon {
        let whole = self.entries.iter().filter(|(_, entry)| !entry.open);
        let phrases = whole.map(|((pattern, _), _)| pattern.trim().to_owned()).collect();
        let (patterns, entries): (Vec<_>, Vec<_>) =
            self.entries.into_iter().map(|((pattern, _), entry)| (pattern, entry)).unzip();
        let composer = composer(entries.len());
        Lexicon { automaton: OnceLock::new(), patterns, entries, composer, phrases }
    }

    fn add<'w>(&mut self, sense: Sense, all: impl IntoIterator<Item = &'w String>) {
        for written in all {
            let (exact, plain) = match written.strip_prefix('=') {
                Some(rest) => (Some(rest.trim_end_matches('!').to_owned()), rest),
                None => (None, written.as_str()),
            };
            let (plain, open) = match plain.strip_suffix('*') {
                Some(stem) => (stem, true),
                None => (plain, false),
            };
            for spelling in spellings(plain) {
                let folded = fold(&spelling);
                if folded.is_empty() {
                    continue;
                }
                let pattern = if open { format!(" {folded}") } else { format!(" {folded} ") };
                let entry = self.entries.entry((pattern, exact.clone())).or_insert_with(|| Entry {
                    written: written.trim_start_matches('=').trim_end_matches('*').replace('~', ""),
                    exact: exact.clone(),
                    open,
                    senses: Vec::new(),
                });
                if !entry.senses.contains(&sense) {
                    entry.senses.push(sense);
                }
            }
        }
    }

    fn kind(&mut self, number: usize, kind: &Kind) {
        let cues = &kind.cues;
        for (sort, words) in [
            (CueSort::Title, &cues.title),
            (CueSort::Chapter, &cues.chapter),
            (CueSort::Phrase, &cues.phrase),
            (CueSort::Word, &cues.word),
            (CueSort::FileName, &cues.file_name),
            (CueSort::Unsure, &cues.unsure),
            (CueSort::Never, &cues.never),
            (CueSort::Sender, &cues.sender),
            (CueSort::Purpose, &cues.purpose),
            (CueSort::OtherPurpose, &cues.other_purpose),
            (CueSort::Label, &cues.label),
        ] {
            self.add(Sense::Cue(number, sort), words);
        }
        self.add(Sense::FormHeading(number), &kind.headings);
        for (question, asked) in kind.questions.iter().enumerate() {
            self.add(Sense::Prompt(number, question), &asked.prompts);
        }
    }

    fn words(&mut self, words: &RuleWords) {
        let dates = &words.dates;
        for (sense, words) in [
            (Sense::Date(DateLabel::Dates(DateRole::Test)), &dates.test),
            (Sense::Date(DateLabel::Dates(DateRole::Report)), &dates.report),
            (Sense::Date(DateLabel::Dates(DateRole::Weak)), &dates.weak),
            (Sense::Date(DateLabel::Never), &dates.never),
            (Sense::Date(DateLabel::Born), &words.pupil_born),
            (Sense::Draft, &words.draft),
            (Sense::NoDraft, &words.no_draft),
            (Sense::Bsn, &words.bsn),
            (Sense::PupilName, &words.pupil_name),
            (Sense::NameNearBirth, &words.pupil_name_near_birth),
            (Sense::PupilGiven, &words.pupil_given),
            (Sense::PupilSurname, &words.pupil_surname),
            (Sense::PupilCalled, &words.pupil_called),
            (Sense::BesidePupil, &words.beside_pupil),
            (Sense::Courtesy, &words.courtesy),
            (Sense::NoName, &words.no_name),
            (Sense::AfterName, &words.after_name),
            (Sense::Other, &words.others),
            (Sense::Signature, &words.signature),
            (Sense::Mention, &words.mention),
            (Sense::Sentence, &words.sentence),
            (Sense::LeadIn, &words.lead_in),
            (Sense::ListHeading, &words.list_heading),
            (Sense::OtherDocument, &words.other_document),
            (Sense::DateColumn, &dates.column),
            (Sense::TestColumn, &dates.test_column),
            (Sense::Examined, &dates.examined),
            (Sense::Earlier, &dates.earlier),
            (Sense::Lately, &dates.lately),
        ] {
            self.add(sense, words);
        }
        for (number, excluded) in words.excluded.iter().enumerate() {
            self.add(Sense::ExcludedLabel(number), &excluded.label);
            self.add(Sense::ExcludedWord(number), &excluded.word);
        }
    }
}

/// `groei~document` is groeidocument and groei document. More than four places would be a mistake: the rest are spaces.
fn spellings(written: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for (number, part) in written.split('~').enumerate() {
        let mut next = Vec::new();
        for start in &all {
            if number > 0 && number <= 4 {
                next.push(format!("{start}{part}"));
            }
            next.push(if number > 0 { format!("{start} {part}") } else { part.to_owned() });
        }
        all = next;
    }
    all
}

#[cfg(test)]
mod tests;
