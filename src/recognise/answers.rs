//! What stands behind a question: on its line, to its right, or up to the next question or heading of the form.
//! Never judges what the answer says, only whether it is one.

use super::lexicon::{Hit, Sense, starting_in};
use super::places;
use super::prompts::{self, Prompt, Read};
use super::said::Sayings;
use super::text::Words;
use super::wording::Wordings;
use crate::dossier::{Answer, AnswerState, Role};
use crate::rules::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// More letters than this are an answer, whatever follows.
const ENOUGH: usize = 200;

/// What stands after each question, by kind and question.
pub(super) type Found = BTreeMap<(usize, usize), (AnswerState, u32)>;

/// A document in which answers are looked for.
struct Form<'p, 'w> {
    pages: &'p [Read<'p, 'w>],
    prompts: Vec<Prompt>,
    /// The kinds whose headings end an answer.
    kinds: &'p BTreeSet<usize>,
    sayings: &'p Sayings,
}

/// Reads the answers of a whole document of some kinds.
pub(super) fn read(pages: &[Read<'_, '_>], kinds: &BTreeSet<usize>, wordings: &Wordings, sayings: &Sayings) -> Found {
    let form = Form { pages, prompts: prompts::find(pages, wordings), kinds, sayings };
    let mut found = Found::new();
    for (number, prompt) in form.prompts.iter().enumerate() {
        let entry = (form.state(number), pages[prompt.page].0.page);
        let known = found.entry((prompt.kind, prompt.question)).or_insert(entry);
        if entry.0 < known.0 {
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

impl Form<'_, '_> {
    fn state(&self, number: usize) -> AnswerState {
        if let Some(state) = self.in_column_below(number).or_else(|| self.in_row_below(number)) {
            return state;
        }
        let beside = self.to_the_right(number);
        if matches!(beside, Some(AnswerState::Answered | AnswerState::SaysNone)) {
            return beside.unwrap_or(AnswerState::Unanswered);
        }
        self.behind(number)
    }

    fn words(&self, prompt: &Prompt) -> &Words<'_> {
        self.pages[prompt.page].0
    }

    /// What follows a question on its last line, up to the next question there.
    fn rest<'s>(&'s self, prompt: &Prompt, next: Option<&Prompt>) -> &'s str {
        let words = self.pages[prompt.page].0;
        let line = prompt.last_line();
        let from = words.tokens[prompt.last].end;
        let text = words.lines[line].0;
        let until = next.filter(|next| next.page == prompt.page && words.line_of(next.start) == line);
        let until = until.map_or(text.len(), |next| words.tokens[next.start].start);
        text.get(from..until.max(from)).unwrap_or_default()
    }

    fn next(&self, number: usize) -> Option<&Prompt> {
        let prompt = &self.prompts[number];
        self.prompts[number + 1..].iter().find(|next| next.order() > (prompt.page, prompt.last))
    }

    /// The cells to the right of a question on its level are its answer, unless they hold a question themselves: then
    /// the answers stand below.
    fn to_the_right(&self, number: usize) -> Option<AnswerState> {
        let prompt = &self.prompts[number];
        let words = self.pages[prompt.page].0;
        let right = places::right_of(words, &prompt.lines);
        let asks = |line: &usize| {
            let others = self.prompts.iter().filter(|other| other.page == prompt.page && other.start != prompt.start);
            others.flat_map(|other| &other.lines).any(|own| own == line)
        };
        if right.is_empty() || right.iter().any(asks) {
            return None;
        }
        let mut said = vec![self.rest(prompt, self.next(number))];
        let mut lines: BTreeSet<usize> = BTreeSet::new();
        for line in right {
            // What goes on below its first lines belongs to the answer, as far as no other question stands beside it.
            let mut line = Some(line);
            while let Some(here) = line.filter(|here| !asks(here) && lines.insert(*here)) {
                said.push(words.lines[here].0);
                line = places::goes_on_in(words, here).filter(|&below| !self.beside_another(prompt, below));
            }
        }
        Some(self.sayings.come_to(&said))
    }

    /// Another question than this one stands on the level of a line.
    fn beside_another(&self, prompt: &Prompt, line: usize) -> bool {
        let words = self.pages[prompt.page].0;
        let others = self.prompts.iter().filter(|other| other.page == prompt.page && other.start != prompt.start);
        others.flat_map(|other| &other.lines).any(|&own| places::on_one_level(words, own, line))
    }

    /// What follows in reading order.
    fn behind(&self, number: usize) -> AnswerState {
        let prompt = &self.prompts[number];
        let next = self.next(number);
        let mut said: Vec<&str> = vec![self.rest(prompt, next)];
        'pages: for (number, &(words, hits)) in self.pages.iter().enumerate().skip(prompt.page) {
            let first = if number == prompt.page { prompt.last_line() + 1 } else { 0 };
            if next.is_some_and(|next| next.page == number && next.first_line() < first) {
                break;
            }
            for line in first..words.lines.len() {
                let (text, role) = words.lines[line];
                if let Some(next) = next.filter(|next| next.page == number && next.first_line() == line) {
                    said.push(text.get(..words.tokens[next.start].start).unwrap_or_default());
                    break 'pages;
                }
                if role == Role::Margin || is_page_number(words, line) {
                    continue;
                }
                let nothing = self.sayings.come_to(&said) == AnswerState::Unanswered;
                if self.ends_answer(words, hits, prompt.kind, line)
                    && !(nothing && number == prompt.page && self.is_loud_answer(prompt, hits, line))
                {
                    break 'pages;
                }
                if number == prompt.page && self.is_of_another_row(prompt, line) {
                    continue;
                }
                said.push(text);
                if said.iter().map(|text| text.len()).sum::<usize>() > ENOUGH {
                    break 'pages;
                }
            }
            if next.is_some_and(|next| next.page <= number) {
                break;
            }
        }
        self.sayings.come_to(&said)
    }

    /// A cell to the right and below a question belongs to the row of what stands to its left, not to the question.
    fn is_of_another_row(&self, prompt: &Prompt, line: usize) -> bool {
        let words = self.words(prompt);
        let last = prompt.last_line();
        if places::in_one_column(words, last, line)
            || prompt.lines.iter().any(|&own| places::on_one_level(words, own, line))
        {
            return false;
        }
        self.beside_another(prompt, line)
    }

    /// Questions can head the columns of a table; the answers then stand below, each under its own. None where nobody
    /// knows where lines stand.
    fn in_column_below(&self, number: usize) -> Option<AnswerState> {
        let prompt = &self.prompts[number];
        let words = self.words(prompt);
        let last = prompt.last_line();
        words.area(last)?;
        let others = self.prompts.iter().filter(|other| other.page == prompt.page && other.start != prompt.start);
        let beside = |line: usize| {
            let level = |own: &&usize| places::on_one_level(words, **own, line);
            prompt.lines.iter().any(|own| level(&own)) && !places::in_one_column(words, prompt.first_line(), line)
        };
        others.flat_map(|other| &other.lines).find(|&&line| beside(line))?;
        let mut said = vec![self.rest(prompt, self.next(number))];
        let mut line = last;
        while let Some(below) = places::below(words, line) {
            let ends = matches!(words.role(below), Role::Heading | Role::Title) || self.is_asked(prompt.page, below);
            if ends || self.beside_another(prompt, below) {
                break;
            }
            said.push(words.lines[below].0);
            line = below;
        }
        Some(self.sayings.come_to(&said))
    }

    /// A line holds a question, or a part of one.
    fn is_asked(&self, page: usize, line: usize) -> bool {
        self.prompts.iter().filter(|prompt| prompt.page == page).any(|prompt| prompt.lines.contains(&line))
    }

    /// The same by the order of lines. None where the questions stand elsewhere, or where the row has fewer cells: an empty
    /// one leaves no line, so nobody can say which it is.
    fn in_row_below(&self, number: usize) -> Option<AnswerState> {
        let prompts = &self.prompts;
        let words = self.pages[prompts[number].page].0;
        let beside = |left: &Prompt, right: &Prompt| {
            let first = right.first_line();
            left.page == right.page && first == left.last_line() + 1 && words.is_beside(first)
        };
        let from = (1..=number).rev().find(|&at| !beside(&prompts[at - 1], &prompts[at])).unwrap_or(0);
        let until =
            (number + 1..prompts.len()).find(|&at| !beside(&prompts[at - 1], &prompts[at])).unwrap_or(prompts.len());
        let heads = &prompts[from..until];
        if heads.len() < 2 {
            return None;
        }
        let below = heads.last()?.last_line() + 1;
        let next = prompts[until..].iter().find(|next| next.page == heads[0].page);
        let end = next.map_or(words.lines.len(), Prompt::first_line);
        // The first line of the row below, and every cell beside it.
        let cells = (below..end)
            .take_while(|&line| !matches!(words.role(line), Role::Heading | Role::Title))
            .filter(|&line| (line == below) != words.is_beside(line))
            .take(heads.len());
        let cells: Vec<usize> = cells.collect();
        let said = |line: usize| self.sayings.come_to(&[words.lines[line].0]);
        cells.get(number - from).filter(|_| cells.len() == heads.len()).map(|&line| said(line))
    }

    /// A heading of the page, or of the form as the rules know it: alone on its line, or a label with a colon.
    fn ends_answer(&self, words: &Words<'_>, hits: &[Hit], kind: usize, line: usize) -> bool {
        matches!(words.role(line), Role::Heading | Role::Title) || self.is_form_heading(words, hits, kind, line)
    }

    fn is_form_heading(&self, words: &Words<'_>, hits: &[Hit], kind: usize, line: usize) -> bool {
        let here = &words.of_line[line];
        starting_in(hits, here.clone()).iter().any(|hit| {
            let of_form = matches!(hit.sense, Sense::FormHeading(own) if own == kind || self.kinds.contains(&own));
            of_form
                && (here.start..hit.tokens.start).all(|at| words.word(at).len() <= 2)
                && (hit.tokens.end >= here.end || words.rest_of_line(hit.tokens.end - 1).trim_start().starts_with(':'))
        })
    }

    /// Somebody wrote the answer in bold: right below a question that is not, no heading of the form, and with nothing
    /// of its own below it.
    fn is_loud_answer(&self, prompt: &Prompt, hits: &[Hit], line: usize) -> bool {
        let words = self.words(prompt);
        let is_loud = |line: usize| matches!(words.role(line), Role::Heading | Role::Title);
        let same_size = match (words.area(line), words.area(prompt.last_line())) {
            (Some(answer), Some(question)) => answer.size <= question.size * 1.05,
            _ => true,
        };
        let ends = |line: usize| line >= words.lines.len() || is_loud(line) || self.is_asked(prompt.page, line);
        line == prompt.last_line() + 1
            && words.role(line) == Role::Heading
            && !is_loud(prompt.last_line())
            && same_size
            && !self.is_form_heading(words, hits, prompt.kind, line)
            && ends(line + 1)
    }
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
