//! The questions that a document must answer.
//! Never judges an answer, only whether there is one, and whether it says more than that there is none.

use super::case::Case;
use super::documents::met;
use super::file::File;
use crate::dossier::{AnswerState, KindId, QuestionId};
use crate::finding::{Cause, Finding};
use crate::rules::QuestionRule;

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    for rule in &case.request.questions {
        let files = asked(case, &rule.kind);
        // A document that is not there is missing, and that says enough.
        if let Some(first) = files.first() {
            open_questions(case, rule, &files, first, findings);
        }
    }
}

/// The documents that are asked: those of the kind, or those that stand in place of it where a requirement is met by them.
fn asked<'a, 'b>(case: &'b Case<'a>, kind: &KindId) -> Vec<&'b File<'a>> {
    let own: Vec<&File> = case.readable().filter(|file| file.is(kind)).collect();
    if !own.is_empty() || case.has(kind) {
        return own;
    }
    let stands_for = |id: &&KindId| case.rules.kind(id).is_some_and(|other| other.stands_for.as_ref() == Some(kind));
    let met = case.request.documents.iter().filter_map(|rule| met(case, rule));
    let instead: Vec<&KindId> = met.flatten().filter(stands_for).collect();
    case.readable().filter(|file| instead.iter().any(|kind| file.is(kind))).collect()
}

/// A question that stands somewhere without an answer has a line of its own. Those that were found nowhere share one:
/// the reader takes the same look at the same document for all of them.
fn open_questions(case: &Case, rule: &QuestionRule, files: &[&File], first: &File, findings: &mut Vec<Finding>) {
    let mut not_found = Vec::new();
    for question in &rule.questions {
        if answers(files, question).any(|(_, answer)| answer.0 == AnswerState::Answered) {
            continue;
        }
        let of_state = |wanted| answers(files, question).find(|(_, answer)| answer.0 == wanted);
        let open = of_state(AnswerState::SaysNone).or_else(|| of_state(AnswerState::Unanswered));
        match open {
            Some((file, (state, page))) => {
                let scan = page.is_some_and(|page| file.attachment.reading.is_scan(page));
                let cause = Cause::UnansweredQuestion { questions: vec![question.clone()], state, scan };
                // "n.v.t." is an answer, though hardly one that a request can rest on.
                let unsure = scan || state == AnswerState::SaysNone;
                let severity = if unsure { rule.not_found } else { rule.rule.severity };
                findings.push(case.ruled_as(cause, file.page(page), &rule.rule, severity));
            }
            None => not_found.push(question.clone()),
        }
    }
    if not_found.is_empty() {
        return;
    }
    let unread = files.iter().find(|file| !file.attachment.reading.has_text || has_scans(file));
    let cause =
        Cause::UnansweredQuestion { questions: not_found, state: AnswerState::NotFound, scan: unread.is_some() };
    findings.push(case.ruled_as(cause, unread.unwrap_or(&first).place(), &rule.rule, rule.not_found));
}

fn has_scans(file: &File) -> bool {
    let reading = &file.attachment.reading;
    !reading.scanned_pages.is_empty() || !reading.read_pages.is_empty()
}

/// What each file says of a question.
fn answers<'a, 'b>(
    files: &'b [&'b File<'a>],
    question: &'b QuestionId,
) -> impl Iterator<Item = (&'b File<'a>, (AnswerState, Option<u32>))> {
    files.iter().flat_map(move |file| {
        let answers = file.attachment.reading.answers.iter().filter(move |answer| answer.question == *question);
        answers.map(move |answer| (*file, (answer.state, answer.page)))
    })
}
