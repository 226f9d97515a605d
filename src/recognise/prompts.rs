//! Where the questions of a form stand: to the letter, or in other words of the same meaning, abbreviated, misspelled,
//! broken over the lines of a narrow column.
//! Never takes a sentence of an answer for a question.

use super::lexicon::{Hit, Sense};
use super::places;
use super::text::{Words, fold};
use super::wording::{Asked, Wordings};
use crate::dossier::Role;
use std::ops::Range;

/// A prompt of fewer words is also found inside sentences, so it must stand on its own.
const SHORT: usize = 4;
/// How many lines of a narrow column one question may take.
const LINES: usize = 12;
/// How many words a question has at most, and a label before a colon.
const QUESTION: usize = 24;
const LABEL: usize = 10;
/// How many words may follow a question to its question mark.
const TAIL: usize = 14;

/// A page with its hits.
pub(super) type Read<'p, 'w> = (&'p Words<'w>, &'p [Hit]);

/// One question where it stands.
#[derive(Debug, Clone)]
pub(super) struct Prompt {
    /// The kind and the question, by their places in the rules.
    pub(super) kind: usize,
    pub(super) question: usize,
    /// The page, by its place.
    pub(super) page: usize,
    /// Its first word.
    pub(super) start: usize,
    /// The lines that it covers, in reading order.
    pub(super) lines: Vec<usize>,
    /// The word at which it ends, on the last of these lines.
    pub(super) last: usize,
}

impl Prompt {
    /// Its place in reading order.
    pub(super) fn order(&self) -> (usize, usize) {
        (self.page, self.start)
    }

    /// Its first line.
    pub(super) fn first_line(&self) -> usize {
        self.lines.first().copied().unwrap_or(0)
    }

    /// Its last line.
    pub(super) fn last_line(&self) -> usize {
        self.lines.last().copied().unwrap_or(0)
    }

    fn covers(&self, page: usize, line: usize, token: usize) -> bool {
        self.page == page && self.lines.contains(&line) && (self.start..=self.last).contains(&token)
    }
}

/// Finds the questions of a document, in reading order.
pub(super) fn find(pages: &[Read<'_, '_>], wordings: &Wordings) -> Vec<Prompt> {
    let mut prompts: Vec<Prompt> = Vec::new();
    for (page, (words, hits)) in pages.iter().enumerate() {
        for hit in *hits {
            if let Sense::Prompt(kind, question) = hit.sense
                && stands_alone(words, hit)
            {
                let last = to_question_mark(words, &hit.tokens);
                let lines = (words.line_of(hit.tokens.start)..=words.line_of(last)).collect();
                prompts.push(Prompt { kind, question, page, start: hit.tokens.start, lines, last });
            }
        }
    }
    prompts.extend(reworded(pages, wordings, &prompts));
    prompts.sort_by_key(Prompt::order);
    prompts
}

/// A question of one or two words is only one at the start of a line, as a label.
fn stands_alone(words: &Words<'_>, hit: &Hit) -> bool {
    let line = words.line_of(hit.tokens.start);
    let here = &words.of_line[line];
    // A line of a table of contents is no question.
    let text = words.lines[line].0;
    if text.contains("....") && text.trim_end().ends_with(|char: char| char.is_ascii_digit()) {
        return false;
    }
    if words.role(line) == Role::Value {
        return false;
    }
    if hit.tokens.len() >= SHORT {
        return true;
    }
    let numbered = (here.start..hit.tokens.start).all(|at| words.word(at).len() <= 2);
    let rest = words.rest_of_line(hit.tokens.end - 1).trim_start();
    let label = rest.is_empty()
        || rest.starts_with(|char: char| !char.is_alphanumeric())
        || rest.starts_with(|char: char| char.is_uppercase() || char.is_ascii_digit())
        || here.len() <= 6;
    numbered && label
}

/// What follows a question up to its question mark belongs to it: "... en wat was het effect?". Returns its last word.
fn to_question_mark(words: &Words<'_>, tokens: &Range<usize>) -> usize {
    let last = tokens.end - 1;
    if tokens.len() < SHORT || ends_sentence(words, last) {
        return last;
    }
    let limit = (last + TAIL).min(words.tokens.len().saturating_sub(1));
    for at in last + 1..=limit {
        let new_line = words.line_of(at) != words.line_of(at - 1);
        if new_line && (words.is_beside(words.line_of(at)) || words.spelled(at).starts_with(char::is_uppercase)) {
            return last;
        }
        if asks(words, at) {
            return at;
        }
        if ends_sentence(words, at) {
            return last;
        }
    }
    last
}

/// What stands between a word and the next one on its line.
fn gap_after<'w>(words: &Words<'w>, at: usize) -> &'w str {
    let rest = words.rest_of_line(at);
    let end = rest.find(char::is_alphanumeric).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

fn asks(words: &Words<'_>, at: usize) -> bool {
    gap_after(words, at).contains('?')
}

fn ends_sentence(words: &Words<'_>, at: usize) -> bool {
    gap_after(words, at).contains(['?', ':', ';', '.', '!', '\u{2610}', '\u{2612}'])
}

/// Finds the questions that were not found to the letter.
fn reworded(pages: &[Read<'_, '_>], wordings: &Wordings, known: &[Prompt]) -> Vec<Prompt> {
    let is_known = |asked: &Asked| known.iter().any(|prompt| (prompt.kind, prompt.question) == asked.place);
    let asked: Vec<&Asked> = wordings.all().filter(|asked| !is_known(asked)).collect();
    let mut found: Vec<Prompt> = Vec::new();
    if asked.is_empty() {
        return found;
    }
    for (page, (words, _)) in pages.iter().enumerate() {
        for line in 0..words.lines.len() {
            if matches!(words.role(line), Role::Value | Role::Margin) {
                continue;
            }
            for start in starts(words, line) {
                let taken = |prompt: &Prompt| prompt.covers(page, line, start);
                if known.iter().chain(&found).any(taken) {
                    continue;
                }
                let cell = Cell::read(words, start, wordings);
                let alone = |asked: &Asked, words: &[CellWord]| wordings.says_to_the_letter(asked, words);
                let said = |asked: &&Asked| {
                    cell.ends(words, |words, whole| wordings.says(asked, words, whole), |words| alone(asked, words))
                };
                let meant = |asked: &&Asked| cell.ends(words, |words, _| wordings.means(asked, words), |_| false);
                let mut fits = asked.iter().filter_map(|asked| Some((said(asked)?, asked)));
                let mut means = asked.iter().filter_map(|asked| Some((meant(asked)?, asked)));
                if let Some((last, asked)) = fits.next().or_else(|| means.next()) {
                    let lines = cell.lines_to(words, last);
                    let (kind, question) = asked.place;
                    found.push(Prompt { kind, question, page, start, lines, last });
                }
            }
        }
    }
    found
}

/// Where a question may begin on a line: at its start behind a number, and behind a colon, a dash or a full stop.
fn starts(words: &Words<'_>, line: usize) -> Vec<usize> {
    let here = words.of_line[line].clone();
    let mut starts: Vec<usize> = here.clone().find(|&at| !is_number(words, at)).into_iter().collect();
    let behind = |at: &usize| *at > here.start && words.gap(*at).contains([':', '.', '?', '\u{2013}']);
    starts.extend(here.clone().filter(behind).take(2));
    starts.dedup();
    starts
}

/// `3.`, `a)`, `1b`: a number before a question.
fn is_number(words: &Words<'_>, at: usize) -> bool {
    let word = words.word(at);
    let digits = word.len() <= 3 && word.starts_with(|char: char| char.is_ascii_digit());
    digits || (word.len() == 1 && gap_after(words, at).starts_with(['.', ')']))
}

/// A word of a cell: as it is written over its lines, and the token at which it ends.
#[derive(Debug)]
pub(super) struct CellWord {
    /// The word, folded.
    pub(super) text: String,
    /// A full stop follows: it may be cut short.
    pub(super) short: bool,
    /// It begins on the first line of its cell.
    pub(super) on_first_line: bool,
    /// No line between the first one and it begins with a capital.
    pub(super) goes_on: bool,
    /// The last token of it.
    token: usize,
    /// It ends its line.
    ends_line: bool,
    /// It begins its line with a capital.
    opens: bool,
}

/// The words from one place on, as far as they may be one question: down a column where lines have places.
struct Cell {
    words: Vec<CellWord>,
    lines: Vec<usize>,
    /// Words before and with the first question mark, and before the first colon.
    question: Option<usize>,
    label: Option<usize>,
    /// How many lines it takes to have something to its right.
    left: Option<usize>,
}

impl Cell {
    fn read(words: &Words<'_>, start: usize, wordings: &Wordings) -> Self {
        let first = words.line_of(start);
        let mut cell = Self { words: Vec::new(), lines: Vec::new(), question: None, label: None, left: None };
        let mut line = Some(first);
        while let Some(here) = line.filter(|_| cell.lines.len() < LINES && cell.words.len() < QUESTION) {
            // Two letters on a line of their own are too few to look like anything.
            let rest = words.of_line[here].len() <= 1 && words.lines[here].0.len() <= 3;
            if !cell.lines.is_empty() && words.role(here) != words.role(first) && !rest {
                break;
            }
            let tokens = words.of_line[here].clone();
            cell.push_line(words, here, if here == first { start..tokens.end } else { tokens }, wordings);
            cell.lines.push(here);
            if cell.left.is_none() && places::next_right(words, here).is_some() {
                cell.left = Some(cell.words.len());
            }
            if cell.question.is_some() {
                break;
            }
            line = places::goes_on_in(words, here);
        }
        cell
    }

    fn push_line(&mut self, words: &Words<'_>, line: usize, tokens: Range<usize>, wordings: &Wordings) {
        let last = tokens.end;
        if tokens.is_empty() {
            self.push_sign(words.lines[line].0);
        }
        for (number, token) in tokens.enumerate() {
            let word = words.word(token);
            let gap = gap_after(words, token);
            // In a narrow column a word can break where it stands.
            let shouted = |at: usize| words.spelled(at).ends_with(char::is_uppercase);
            let begins = words.spelled(token).starts_with(char::is_uppercase);
            let may_be_rest = number == 0
                && (!begins || self.words.last().is_some_and(|before| shouted(before.token) && shouted(token)));
            let before = self.words.last().filter(|before| may_be_rest && before.ends_line && !before.short);
            let broken = before.and_then(|before| wordings.joined(&before.text, word));
            let mut on_first_line = self.lines.is_empty();
            if broken.is_some() {
                on_first_line |= self.words.pop().is_some_and(|start| start.on_first_line);
            }
            let text = broken.unwrap_or_else(|| word.to_owned());
            let (short, ends_line) = (gap.starts_with('.'), token + 1 == last);
            let opens = number == 0 && begins && !self.lines.is_empty();
            let goes_on = !opens && self.words.last().is_none_or(|before| before.goes_on);
            self.words.push(CellWord { text, short, on_first_line, goes_on, token, ends_line, opens });
            self.push_sign(gap);
            if self.question.is_some() {
                return;
            }
        }
    }

    /// Notes the sign behind the last word; in a narrow column it may stand on a line of its own.
    fn push_sign(&mut self, sign: &str) {
        if sign.contains('?') {
            self.question.get_or_insert(self.words.len());
        } else if sign.contains(':') {
            self.label.get_or_insert(self.words.len());
        }
    }

    /// Returns the token at which a question ends that these words ask: at the end of a line of a heading or of a cell with
    /// another to its right, at a colon or a question mark; on other lines only where they hold nothing else.
    fn ends(
        &self,
        words: &Words<'_>,
        says: impl Fn(&[CellWord], bool) -> bool,
        alone: impl Fn(&[CellWord]) -> bool,
    ) -> Option<usize> {
        let is_heading = words.role(*self.lines.first()?) == Role::Heading;
        let is_head = |count: usize| count <= LABEL && (is_heading || self.left.is_some_and(|left| left <= count));
        let ends = |count: usize| {
            let first = self.words.get(..count).unwrap_or_default();
            let signed =
                self.question == Some(count) || self.label.is_some_and(|label| label == count && count <= LABEL);
            let whole = first.last().is_some_and(|last| last.ends_line);
            if signed || (whole && is_head(count)) { says(first, signed) } else { whole && alone(first) }
        };
        let count = (1..=self.question.unwrap_or(self.words.len())).find(|&count| ends(count))?;
        self.words.get(self.to_question_mark(count) - 1).map(|word| word.token)
    }

    /// "... en wat was het effect?" on the next line belongs to the question, a new sentence does not.
    fn to_question_mark(&self, count: usize) -> usize {
        let goes_on = |end: &usize| {
            let more = self.words.get(count..*end).unwrap_or_default();
            more.len() <= TAIL && !more.iter().any(|word| word.opens) && self.label.is_none_or(|label| label != count)
        };
        self.question.filter(goes_on).unwrap_or(count)
    }

    /// The lines up to a token.
    fn lines_to(&self, words: &Words<'_>, last: usize) -> Vec<usize> {
        let end = words.line_of(last);
        let until = self.lines.iter().position(|&line| line == end).map_or(self.lines.len(), |at| at + 1);
        self.lines[..until].to_vec()
    }
}

/// Folds a prompt to its words.
pub(super) fn words_of(prompt: &str) -> Vec<String> {
    fold(prompt).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
