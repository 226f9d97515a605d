//! Titles put together from parts: what, of what, for whom, in any order, over several lines, within compounds.
//! Never decides what a title is worth.

use super::joints::is_and;
use super::lexicon::{CueSort, Hit, Sense};
use super::parts::{Parts, Piece};
use super::text::{Words, fold};
use crate::dossier::Role;
use crate::rules::{Kind, Words as RuleWords};
use std::collections::BTreeSet;
use std::ops::Range;

/// A line of more words is a sentence, unless it is marked as a title.
const LINE: usize = 16;
/// A line further down of more words is one.
const SHORT: usize = 9;
/// How many lines at the top of a page may hold its title.
pub(super) const TOP: usize = 14;
/// How many lines a title takes at most, and one that nothing marks as such.
const LINES: usize = 4;
const UNMARKED_LINES: usize = 3;
/// How many words may stand between two parts: those that join, and names.
const BETWEEN: usize = 5;
const NAMES: usize = 3;
/// The shortest word that is known to mean something else, and the shortest adjective.
const OWN: usize = 8;
const ADJECTIVE: usize = 7;
/// How many words may stand before a part that is said once more.
const AGAIN: usize = 2;

/// A title that the rules put together.
struct Made {
    sense: Sense,
    parts: Vec<usize>,
    /// Of a kind that speaks about others.
    about: bool,
}

/// All titles that the rules put together.
#[derive(Default)]
pub(super) struct Composer {
    parts: Parts,
    made: Vec<Made>,
    between: BTreeSet<String>,
    /// Words that mean something else: none of them is a part with a letter wrong.
    others: BTreeSet<String>,
    /// The first number of an entry that is free for these.
    first: usize,
}

/// A title found: which, its words, and the pieces that it is made of.
struct Window {
    made: usize,
    pieces: Vec<usize>,
    /// The pieces with their words.
    places: Vec<(usize, usize, usize)>,
    /// The words of the rules that they are.
    words: Vec<usize>,
    tokens: Range<usize>,
}

/// What a word of a line is to a title.
enum Slot {
    Piece(Piece),
    Between,
    Name(usize),
    Adjective(usize),
    Other(usize),
}

impl Composer {
    /// Prepares them. `first`: the number of the first entry.
    pub(super) fn new(kinds: &[Kind], words: &RuleWords, first: usize) -> Self {
        let parts = Parts::new(&words.parts);
        let mut made = Vec::new();
        let mut add = |sense: Sense, about: bool, all: &[Vec<String>]| {
            for names in all {
                // A part that nobody has written down is told when the rules are read.
                let found: Vec<usize> = names.iter().filter_map(|name| parts.number(name)).collect();
                if found.len() == names.len() && !found.is_empty() {
                    made.push(Made { sense, parts: found, about });
                }
            }
        };
        for (number, kind) in kinds.iter().enumerate() {
            let cues = &kind.cues;
            for (sort, all) in
                [(CueSort::Title, &cues.made_of), (CueSort::Chapter, &cues.chapter_of), (CueSort::Half, &cues.half_of)]
            {
                add(Sense::Cue(number, sort), kind.about_others, all);
            }
        }
        add(Sense::OtherMade, false, &words.other_made_of);
        let between = words.between.iter().chain(&words.lead_in).map(|word| fold(word)).collect();
        let others = words.signature.iter().chain(&words.others).chain(&words.sentence).chain(&words.mention);
        let others = others.map(|word| fold(word)).filter(|word| word.len() >= OWN && !word.contains(' ')).collect();
        Self { parts, made, between, others, first }
    }

    /// Returns a word of a part as the rules have it.
    pub(super) fn written(&self, word: usize) -> &str {
        self.parts.written(word).unwrap_or_default()
    }

    /// Returns all of them.
    pub(super) fn all_written(&self) -> impl Iterator<Item = &str> {
        self.parts.all_written()
    }

    /// Finds them on a page.
    pub(super) fn find(&self, words: &Words<'_>) -> Vec<Hit> {
        let mut hits = Vec::new();
        if self.made.is_empty() {
            return hits;
        }
        let mut line = 0;
        let mut above = 0;
        while line < words.lines.len() {
            let top = above < TOP;
            above += usize::from(words.role(line) != Role::Margin && !words.of_line[line].is_empty());
            let end = self.segment(words, line, top);
            if end > line {
                self.read(words, line..end, top, &mut hits);
            }
            line = end.max(line + 1);
        }
        hits
    }

    /// Returns where the lines end that may be one title together; `line` itself where it can be none.
    fn segment(&self, words: &Words<'_>, line: usize, top: bool) -> usize {
        let may = |line: usize| {
            let count = words.of_line[line].len();
            match words.role(line) {
                Role::Value => false,
                Role::Title | Role::Heading => count > 0,
                Role::Body | Role::Margin => count > 0 && count <= if top { LINE } else { SHORT },
            }
        };
        if !may(line) {
            return line;
        }
        let goes_on = |next: usize| words.role(next) == words.role(line) && !words.is_beside(next) && may(next);
        (line + 1..words.lines.len()).find(|&next| !goes_on(next)).unwrap_or(words.lines.len())
    }

    /// Reads lines of one role.
    fn read(&self, words: &Words<'_>, lines: Range<usize>, top: bool, hits: &mut Vec<Hit>) {
        let tokens = words.of_line[lines.start].start..words.of_line[lines.end - 1].end;
        let marked = matches!(words.role(lines.start), Role::Title | Role::Heading);
        let mut slots = self.slots(words, tokens, top || marked);
        self.settle_doubts(words, &mut slots);
        hits.extend(slots.iter().filter_map(|slot| self.part(slot)));
        let mut windows = Vec::new();
        for run in &runs(&slots) {
            self.windows(words, run, &mut windows);
        }
        windows.retain(|window| self.fits_lines(words, window, marked));
        let is_about = |one: &Window| windows.iter().any(|other| self.is_about(one, other));
        let kept: Vec<&Window> = windows.iter().filter(|one| !is_about(one)).collect();
        let best = kept.iter().filter(|one| !kept.iter().any(|other| self.says_more(words, other, one)));
        hits.extend(best.map(|window| Hit {
            sense: self.made[window.made].sense,
            tokens: window.tokens.clone(),
            entry: self.first + window.made,
            pieces: window.words.clone(),
        }));
    }

    /// Capitals that say nothing of the spelling are trusted where a line holds no other words.
    fn settle_doubts(&self, words: &Words<'_>, slots: &mut [Slot]) {
        let line = |slot: &Slot| match slot {
            Slot::Piece(piece) => Some(words.line_of(piece.tokens.start)),
            Slot::Other(at) | Slot::Name(at) | Slot::Adjective(at) => Some(words.line_of(*at)),
            Slot::Between => None,
        };
        let others: BTreeSet<usize> =
            slots.iter().filter(|slot| !matches!(slot, Slot::Piece(_))).filter_map(line).collect();
        for slot in slots {
            if let Slot::Piece(piece) = slot {
                let joins = self.between.contains(words.word(piece.tokens.start));
                piece.doubtful &= joins || others.contains(&words.line_of(piece.tokens.start));
            }
        }
    }

    /// A word of a part may stand before the name of a kind in its title.
    fn part(&self, slot: &Slot) -> Option<Hit> {
        let Slot::Piece(piece) = slot else { return None };
        Some(Hit {
            sense: Sense::Part,
            tokens: piece.tokens.clone(),
            entry: self.first + self.made.len(),
            pieces: Vec::new(),
        })
    }

    /// A title takes few lines; one that nothing marks ends with its last line, and holds nothing else.
    fn fits_lines(&self, words: &Words<'_>, window: &Window, marked: bool) -> bool {
        let tokens = &window.tokens;
        let (first, last) = (words.line_of(tokens.start), words.line_of(tokens.end - 1));
        let own = |at: usize| window.places.iter().any(|(_, from, to)| (*from..*to).contains(&at));
        let fills = || tokens.clone().all(|at| own(at) || self.between.contains(words.word(at)));
        let most = if marked { LINES } else { UNMARKED_LINES };
        first == last || last - first < most && (marked || words.of_line[last].end == tokens.end && fills())
    }

    /// A title of a kind that speaks about others keeps its words to itself: in "gespreksverslag IQ-onderzoek" the report
    /// is that of a talk.
    fn is_about(&self, one: &Window, other: &Window) -> bool {
        let shares = |window: &Window| window.pieces.iter().any(|piece| other.pieces.contains(piece));
        self.made[other.made].about
            && !self.made[one.made].about
            && shares(one)
            && !holds(one, other)
            && !holds(other, one)
    }

    /// One title says more than another where it is made of all of its pieces and more, unless what it has more is only
    /// joined ("OPP en ondertekening").
    fn says_more(&self, words: &Words<'_>, one: &Window, other: &Window) -> bool {
        let (sense, of) = (self.made[one.made].sense, self.made[other.made].sense);
        // A heading keeps no title down, nor does a kind's title its own heading.
        let sorts = match (sense, of) {
            (Sense::Cue(kind, sort), Sense::Cue(of, CueSort::Chapter)) => kind != of || sort == CueSort::Chapter,
            (Sense::Cue(_, CueSort::Chapter), _) => false,
            _ => true,
        };
        let joined = |extra: &(usize, usize)| {
            let (from, to) =
                if extra.0 >= other.tokens.end { (other.tokens.end, extra.0) } else { (extra.1, other.tokens.start) };
            (from..=to).any(|at| is_and(words, at))
        };
        let extra =
            one.places.iter().filter(|(piece, ..)| !other.pieces.contains(piece)).map(|(_, from, to)| (*from, *to));
        one.pieces.len() > other.pieces.len()
            && sorts
            && holds(one, other)
            && (self.made[one.made].about && one.tokens.start < other.tokens.start
                || extra.clone().any(|extra| !joined(&extra)))
    }

    /// Says of each word what it is to a title.
    fn slots(&self, words: &Words<'_>, tokens: Range<usize>, misspelled: bool) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut at = tokens.start;
        while at < tokens.end {
            let word = words.word(at);
            let bent = misspelled && !self.between.contains(word) && !self.is_another(word);
            let pieces = self.parts.at(words, at, tokens.end, bent);
            match pieces.last().map(|piece| piece.tokens.end) {
                Some(end) => {
                    slots.extend(pieces.into_iter().map(Slot::Piece));
                    at = end;
                }
                None => {
                    slots.push(self.slot(words, at));
                    at += 1;
                }
            }
        }
        slots
    }

    /// A word of the rules that is none of a title, perhaps bent.
    fn is_another(&self, word: &str) -> bool {
        self.others.contains(word) || word.strip_suffix('n').is_some_and(|word| self.others.contains(word))
    }

    fn slot(&self, words: &Words<'_>, at: usize) -> Slot {
        let word = words.word(at);
        let number = word.bytes().all(|byte| byte.is_ascii_digit());
        let capital = words.spelled(at).chars().next().is_some_and(char::is_uppercase);
        match () {
            () if self.between.contains(word) || number || word.len() == 1 => Slot::Between,
            () if capital => Slot::Name(at),
            // "Verzoek voortgezette toelaatbaarheid"
            () if word.len() >= ADJECTIVE && word.ends_with("de") || word.ends_with("te") || word.ends_with("ige") => {
                Slot::Adjective(at)
            }
            () => Slot::Other(at),
        }
    }

    /// The shortest rows of pieces in a run that make a title.
    fn windows(&self, words: &Words<'_>, run: &[(usize, &Piece)], windows: &mut Vec<Window>) {
        for (number, made) in self.made.iter().enumerate() {
            let holds = |part: &usize| run.iter().any(|(_, piece)| self.parts.is(piece, *part));
            if !made.parts.iter().all(holds) {
                continue;
            }
            let mut rows: Vec<Vec<usize>> = (0..run.len()).filter_map(|end| self.row(made, run, end)).collect();
            let letters = |row: &Vec<usize>| run[row[row.len() - 1]].1.letters.end - run[row[0]].1.letters.start;
            rows.sort_by_key(|row| (letters(row), row[0]));
            let mut taken: BTreeSet<usize> = BTreeSet::new();
            for mut row in rows {
                if row.iter().any(|at| taken.contains(at)) {
                    continue;
                }
                self.widen(words, made, run, &mut row);
                taken.extend(&row);
                windows.push(Window {
                    made: number,
                    tokens: run[row[0]].1.tokens.start..run[row[row.len() - 1]].1.tokens.end,
                    places: row.iter().map(|&at| (run[at].0, run[at].1.tokens.start, run[at].1.tokens.end)).collect(),
                    pieces: row.iter().map(|&at| run[at].0).collect(),
                    words: row.iter().map(|&at| run[at].1.word).collect(),
                });
            }
        }
    }

    /// The pieces of a title that ends here: for each part the last one up to here, each part its own.
    fn row(&self, made: &Made, run: &[(usize, &Piece)], end: usize) -> Option<Vec<usize>> {
        let last = |part: &usize| (0..=end).rev().find(|&at| self.parts.is(run[at].1, *part));
        let mut row: Vec<usize> = made.parts.iter().map(last).collect::<Option<_>>()?;
        row.sort_unstable();
        row.dedup();
        let alone = row.len() == 1 && run[end].1.doubtful;
        (row.len() == made.parts.len() && row.contains(&end) && !alone).then_some(row)
    }

    /// Takes in what says the same once more on either side: "ontwikkelingsperspectief (OPP)", "evaluatie en bijstelling".
    fn widen(&self, words: &Words<'_>, made: &Made, run: &[(usize, &Piece)], row: &mut Vec<usize>) {
        let same = |at: usize| made.parts.iter().any(|part| self.parts.is(run[at].1, *part));
        // What stands next to it is the same part, with nothing between but what joins.
        let again = |edge: usize, at: usize| {
            let (one, two) = (edge.min(at), edge.max(at));
            let mut gap = run[one].1.tokens.end..run[two].1.tokens.start.max(run[one].1.tokens.end);
            let part = |part: &&usize| self.parts.is(run[edge].1, **part) && self.parts.is(run[at].1, **part);
            let line = |at: usize| words.line_of(run[at].1.tokens.start);
            line(one) == line(two)
                && gap.len() <= AGAIN
                && gap.all(|at| self.between.contains(words.word(at)))
                && made.parts.iter().any(|one| part(&one))
        };
        while let Some(before) = row[0].checked_sub(1).filter(|&at| again(row[0], at)) {
            row.insert(0, before);
        }
        while let Some(after) = row.last().map(|at| at + 1).filter(|&at| at < run.len() && again(at - 1, at)) {
            row.push(after);
        }
        let within: Vec<usize> = (row[0]..row[row.len() - 1]).filter(|at| same(*at) && !row.contains(at)).collect();
        row.extend(within);
        row.sort_unstable();
    }
}

/// One title is made of all pieces of another.
fn holds(one: &Window, other: &Window) -> bool {
    other.pieces.iter().all(|piece| one.pieces.contains(piece))
}

/// Pieces between which nothing stands but words that join and names; each with its number.
fn runs(slots: &[Slot]) -> Vec<Vec<(usize, &Piece)>> {
    let mut runs: Vec<Vec<(usize, &Piece)>> = vec![Vec::new()];
    let (mut between, mut names) = (0, 0);
    for (number, slot) in slots.iter().enumerate() {
        match slot {
            Slot::Piece(piece) => {
                if let Some(run) = runs.last_mut() {
                    run.push((number, piece));
                }
                (between, names) = (0, 0);
                continue;
            }
            Slot::Between => between += 1,
            Slot::Name(_) => names += 1,
            Slot::Adjective(_) => names += NAMES,
            Slot::Other(_) => between = usize::MAX / 2,
        }
        if (between > BETWEEN || names > NAMES) && runs.last().is_some_and(|run| !run.is_empty()) {
            runs.push(Vec::new());
        }
    }
    runs
}
