//! Whether something stands after a question, up to the next question or heading of the form.
//! Never judges what the answer says: "n.v.t." is one.

use super::lexicon::{Hit, Sense, starting_in};
use super::text::{Words, fold};
use crate::dossier::{Answer, AnswerState, Role};
use crate::rules::Kind;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// A prompt of fewer words is also found inside sentences, so it must stand on its own.
const SHORT: usize = 4;

/// A page with its hits.
pub(super) type Read<'p, 'w> = (&'p Words<'w>, &'p [Hit]);

/// What stands after each question, by kind and question.
pub(super) type Found = BTreeMap<(usize, usize), (AnswerState, u32)>;

/// Words that stand for nothing, folded.
pub(super) struct NoAnswer(BTreeSet<String>);

impl NoAnswer {
    /// Takes them from the rules.
    pub(super) fn new(words: &[String]) -> Self {
        Self(words.iter().map(|word| fold(word)).filter(|word| !word.is_empty()).collect())
    }

    fn says_nothing(&self, text: &str) -> bool {
        let folded = fold(&without_hints(text));
        folded.is_empty() || folded == "!" || self.0.contains(&folded)
    }
}

/// `(verplicht bij een aanvraag)` behind a question is part of the question.
fn without_hints(text: &str) -> String {
    let text = text.trim_start_matches(|char: char| !char.is_alphanumeric() && char != '(');
    match text.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((_, rest)) => rest.to_owned(),
        None => text.to_owned(),
    }
}

/// One prompt where it stands.
#[derive(Debug, Clone)]
struct Prompt {
    kind: usize,
    question: usize,
    page: usize,
    tokens: Range<usize>,
}

/// Reads the answers of a whole document.
pub(super) fn read(pages: &[Read<'_, '_>], kinds: &[Kind], no_answer: &NoAnswer) -> Found {
    let mut prompts: Vec<Prompt> = Vec::new();
    for (number, (words, hits)) in pages.iter().enumerate() {
        for hit in *hits {
            if let Sense::Prompt(kind, question) = hit.sense
                && stands_alone(words, hit)
            {
                prompts.push(Prompt { kind, question, page: number, tokens: hit.tokens.clone() });
            }
        }
    }
    prompts.extend(nearly(pages, kinds, &prompts));
    prompts.sort_by_key(|prompt| (prompt.page, prompt.tokens.start));
    let mut found = Found::new();
    for (number, prompt) in prompts.iter().enumerate() {
        let next = prompts[number + 1..]
            .iter()
            .find(|next| (next.page, next.tokens.start) >= (prompt.page, prompt.tokens.end));
        let is_answered = answered_below(pages, &prompts, number, no_answer)
            .unwrap_or_else(|| answered(pages, prompt, next, no_answer));
        let state = if is_answered { AnswerState::Answered } else { AnswerState::Unanswered };
        let entry = (state, pages[prompt.page].0.page);
        let known = found.entry((prompt.kind, prompt.question)).or_insert(entry);
        if state < known.0 {
            *known = entry;
        }
    }
    found
}

/// Lists the answers to the questions of some kinds.
pub(super) fn of_kinds(found: &Found, kinds: &[Kind], wanted: &BTreeSet<usize>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for &kind in wanted {
        for (number, question) in kinds[kind].questions.iter().enumerate() {
            let (state, page) = match found.get(&(kind, number)) {
                Some(&(state, page)) => (state, Some(page)),
                None => (AnswerState::NotFound, None),
            };
            answers.push(Answer { question: question.id.clone(), state, page });
        }
    }
    answers
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

fn answered(pages: &[Read<'_, '_>], prompt: &Prompt, next: Option<&Prompt>, no_answer: &NoAnswer) -> bool {
    for (number, &(words, hits)) in pages.iter().enumerate().skip(prompt.page) {
        let first = number == prompt.page;
        let start = if first { words.line_of(prompt.tokens.end - 1) } else { 0 };
        for line in start..words.lines.len() {
            let own = first && line == start;
            let (text, role) = words.lines[line];
            let from = if own { words.tokens[prompt.tokens.end - 1].end } else { 0 };
            if let Some(next) = next.filter(|next| next.page == number && words.line_of(next.tokens.start) == line) {
                let until = words.tokens[next.tokens.start].start.max(from);
                return !no_answer.says_nothing(&text[from..until]);
            }
            if role == Role::Margin || (!own && is_page_number(words, line)) {
                continue;
            }
            if !own && ends_answer(words, hits, prompt.kind, line) {
                return false;
            }
            if !no_answer.says_nothing(&text[from..]) {
                return true;
            }
        }
        if next.is_some_and(|next| next.page <= number) {
            return false;
        }
    }
    false
}

/// Questions can head the columns of a table; the answers then stand in the row below, each under its own. None where
/// they do not, or where the row has fewer cells: an empty one leaves no line, so nobody can say which it is.
fn answered_below(pages: &[Read<'_, '_>], prompts: &[Prompt], number: usize, no_answer: &NoAnswer) -> Option<bool> {
    let words = pages[prompts[number].page].0;
    let first_line = |prompt: &Prompt| words.line_of(prompt.tokens.start);
    let last_line = |prompt: &Prompt| words.line_of(prompt.tokens.end - 1);
    let beside = |left: &Prompt, right: &Prompt| {
        left.page == right.page && first_line(right) == last_line(left) + 1 && words.is_beside(first_line(right))
    };
    let from = (1..=number).rev().find(|&at| !beside(&prompts[at - 1], &prompts[at])).unwrap_or(0);
    let until =
        (number + 1..prompts.len()).find(|&at| !beside(&prompts[at - 1], &prompts[at])).unwrap_or(prompts.len());
    let heads = &prompts[from..until];
    if heads.len() < 2 {
        return None;
    }
    let below = last_line(heads.last()?) + 1;
    let end = prompts[until..].iter().find(|next| next.page == heads[0].page).map_or(words.lines.len(), first_line);
    // The first line of the row below, and every cell beside it.
    let cells = (below..end)
        .take_while(|&line| !matches!(words.role(line), Role::Heading | Role::Title))
        .filter(|&line| (line == below) != words.is_beside(line))
        .take(heads.len());
    let said = |line: usize| !no_answer.says_nothing(words.lines[line].0);
    let cells: Vec<usize> = cells.collect();
    cells.get(number - from).filter(|_| cells.len() == heads.len()).map(|&line| said(line))
}

/// A heading of the page, or of the form as the rules know it: alone on its line, or a label with a colon.
fn ends_answer(words: &Words<'_>, hits: &[Hit], kind: usize, line: usize) -> bool {
    if matches!(words.role(line), Role::Heading | Role::Title) {
        return true;
    }
    let here = &words.of_line[line];
    starting_in(hits, here.clone()).iter().any(|hit| {
        hit.sense == Sense::FormHeading(kind)
            && (here.start..hit.tokens.start).all(|at| words.word(at).len() <= 2)
            && (hit.tokens.end >= here.end || words.rest_of_line(hit.tokens.end - 1).trim_start().starts_with(':'))
    })
}

/// `Pagina 3 van 5`.
fn is_page_number(words: &Words<'_>, line: usize) -> bool {
    let here = &words.of_line[line];
    matches!(words.word(here.start), "pagina" | "pag" | "blad" | "page")
        && here.len() <= 4
        && here.clone().skip(1).all(|at| {
            words.word(at).bytes().all(|byte| byte.is_ascii_digit()) || matches!(words.word(at), "van" | "of")
        })
}

/// A prompt as it is asked: kind, question, words.
type Asked = (usize, usize, Vec<String>);

/// Finds the prompts that were not found to the letter with small differences: most of their words, in order, close
/// together.
fn nearly(pages: &[Read<'_, '_>], kinds: &[Kind], known: &[Prompt]) -> Vec<Prompt> {
    let mut asked: Vec<Asked> = Vec::new();
    for (kind, rules) in kinds.iter().enumerate() {
        for (question, it) in rules.questions.iter().enumerate() {
            if known.iter().any(|prompt| (prompt.kind, prompt.question) == (kind, question)) {
                continue;
            }
            let prompts =
                it.prompts.iter().map(|prompt| fold(prompt).split(' ').map(str::to_owned).collect::<Vec<_>>());
            asked.extend(prompts.filter(|prompt| prompt.len() > SHORT).map(|prompt| (kind, question, prompt)));
        }
    }
    let mut starts: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, (_, _, prompt)) in asked.iter().enumerate() {
        for word in &prompt[..2] {
            starts.entry(word).or_default().push(number);
        }
    }
    let mut found: Vec<Prompt> = Vec::new();
    for (page, (words, _)) in pages.iter().enumerate() {
        for start in 0..words.tokens.len() {
            for &number in starts.get(words.word(start)).map(Vec::as_slice).unwrap_or_default() {
                let (kind, question, ref prompt) = asked[number];
                let seen = found.iter().any(|old| (old.kind, old.question, old.page) == (kind, question, page));
                if let Some(tokens) = near_match(words, prompt, start).filter(|_| !seen) {
                    found.push(Prompt { kind, question, page, tokens });
                }
            }
        }
    }
    found
}

fn near_match(words: &Words<'_>, prompt: &[String], start: usize) -> Option<Range<usize>> {
    let window = (start + prompt.len() + 2).min(words.tokens.len());
    let needed = (prompt.len() * 4).div_ceil(5);
    let (mut at, mut matched, mut end) = (start, 0, start);
    for wanted in prompt {
        if let Some(found) = (at..window).take(3).find(|&at| words.word(at) == wanted) {
            matched += 1;
            at = found + 1;
            end = found + 1;
        }
    }
    (matched >= needed).then_some(start..end)
}
