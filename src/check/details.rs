//! The request's details against the fields and fixed titles of its type.
//! Never asks them of a folder without details: one line says that they were not checked.

use super::case::Case;
use crate::dossier::{Details, RequestTypeId};
use crate::finding::{Cause, FieldProblem, Finding, Place};
use crate::rules::{Extent, FieldHint, FieldRule, RequestType, matches};
use unicode_normalization::UnicodeNormalization;

/// The key in `dossier.toml` under which the fixed title stands.
const TITLE: &str = "titel";

pub(super) fn check(case: &Case, findings: &mut Vec<Finding>) {
    let Some(details) = case.details else {
        findings.push(case.finding(Cause::DetailsNotChecked, Place::default()));
        return;
    };
    for rule in &case.request.fields {
        match field(details, rule) {
            Some(cause) => findings.push(case.ruled(cause, Place::default(), &rule.rule)),
            None => findings.extend(hints(case, details, rule)),
        }
    }
    findings.extend(title(case, details));
    findings.extend(date(case, details));
}

/// A date that is far from today was forgotten or mistyped, as long as nothing was sent.
fn date(case: &Case, details: &Details) -> Option<Finding> {
    let date = details.date.filter(|_| !case.sent)?;
    let (days, limits) = ((date - case.today).num_days(), &case.request.limits);
    let far = days < -i64::from(limits.days_back) || days > i64::from(limits.days_ahead);
    far.then(|| case.finding(Cause::UnlikelyDate { date, on: case.today }, Place::default()))
}

/// What is wrong with a detail, if anything is.
pub(super) fn field(details: &Details, rule: &FieldRule) -> Option<Cause> {
    let value = details.fields.get(&rule.field).map_or("", |value| value.trim());
    let field = rule.field.clone();
    if value.is_empty() {
        return (!rule.optional).then_some(Cause::MissingField { field });
    }
    problem(value, rule).map(|problem| Cause::InvalidField { field, value: value.to_owned(), problem })
}

/// What a value lacks that is right as far as its form goes. A detail that may be left out, and is, lacks nothing.
fn hints(case: &Case, details: &Details, rule: &FieldRule) -> Vec<Finding> {
    let value = details.fields.get(&rule.field).map_or("", |value| value.trim());
    let found = |pattern: &String| matches(pattern, Extent::Part, value) == Some(true);
    let lacks = |hint: &FieldHint| !hint.needs.is_empty() && !hint.needs.iter().any(found);
    let open = rule.hints.iter().enumerate();
    let open = open.filter(|(_, hint)| !value.is_empty() && (lacks(hint) || hint.never.as_ref().is_some_and(found)));
    let finding = |(at, hint): (usize, &FieldHint)| {
        let problem = FieldProblem::Hint(at);
        let cause = Cause::InvalidField { field: rule.field.clone(), value: value.to_owned(), problem };
        case.ruled_as(cause, Place::default(), &rule.rule, hint.severity)
    };
    open.map(finding).collect()
}

/// Patterns were validated when the rules were read.
fn problem(value: &str, rule: &FieldRule) -> Option<FieldProblem> {
    let length = value.chars().count();
    if let Some(max) = rule.max_length.filter(|max| length > *max) {
        Some(FieldProblem::TooLong { max })
    } else if let Some(min) = rule.min_length.filter(|min| length < *min) {
        Some(FieldProblem::TooShort { min })
    } else if rule.pattern.as_deref().and_then(|pattern| matches(pattern, Extent::Whole, value)) == Some(false)
        || rule.never.as_deref().and_then(|pattern| matches(pattern, Extent::Part, value)) == Some(true)
    {
        Some(FieldProblem::Pattern)
    } else {
        None
    }
}

/// A title must be exact, or the platform gives the request no status.
fn title(case: &Case, details: &Details) -> Option<Finding> {
    let titles = &case.request.titles;
    let title = details.fields.get(TITLE).map(|title| title.trim()).filter(|title| !title.is_empty())?;
    if titles.iter().any(|fixed| fixed.nfc().eq(title.nfc())) {
        return None;
    }
    let of = other_type(case, title);
    if titles.is_empty() && of.is_none() {
        return None;
    }
    let certain = case.rules.titles_verified || of.is_some();
    let cause = Cause::UnknownTitle { title: title.to_owned(), nearest: nearest(titles, title), of };
    Some(match certain {
        true => case.otherwise(cause, Place::default()),
        false => case.finding(cause, Place::default()),
    })
}

/// The request type on whose list a title stands, however it is spelled. One that differs from a title of this type in
/// spelling alone is meant for this one.
fn other_type(case: &Case, title: &str) -> Option<RequestTypeId> {
    let folded =
        |text: &str| text.nfc().collect::<String>().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let wanted = folded(title);
    let has = |request: &RequestType| request.titles.iter().any(|fixed| folded(fixed) == wanted);
    if has(case.request) {
        return None;
    }
    case.rules.request_types.iter().find(|request| has(request)).map(|request| request.id.clone())
}

/// The fixed title that differs in the fewest letters, if that is less than half of them.
fn nearest(titles: &[String], title: &str) -> Option<String> {
    let wanted: Vec<char> = title.to_lowercase().chars().collect();
    let measured = titles.iter().map(|fixed| {
        let letters: Vec<char> = fixed.to_lowercase().chars().collect();
        (distance(&letters, &wanted), letters.len().max(wanted.len()), fixed)
    });
    let (distance, length, fixed) = measured.min_by_key(|(distance, ..)| *distance)?;
    (distance * 2 < length).then(|| fixed.clone())
}

/// Letters to add, drop or change.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_title_is_near() {
        let titles = ["Eerste titel".to_owned(), "Tweede titel".to_owned()];
        assert_eq!(nearest(&titles, "tweede tittel"), Some("Tweede titel".to_owned()));
        assert_eq!(nearest(&titles, "iets heel anders dan dat"), None);
        assert_eq!(nearest(&[], "x"), None);
    }

    #[test]
    fn a_distance_counts_letters() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(distance(&letters("kat"), &letters("kater")), 2);
        assert_eq!(distance(&letters(""), &letters("abc")), 3);
        assert_eq!(distance(&letters("abc"), &letters("abd")), 1);
    }
}
