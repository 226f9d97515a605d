//! Which status a name means: the field writes one status in many ways.

use crate::dossier::RequestTypeId;
use crate::language::nearest;
use crate::rules::{RequestType, Ruleset, Status};
use unicode_normalization::UnicodeNormalization;

/// What a name was found to mean within a request type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NameMatch<'a> {
    /// This status.
    Status(&'a Status),
    /// More than one status could be meant: these.
    Ambiguous(Vec<&'a Status>),
    /// A status of another request type.
    OtherType(RequestTypeId),
    /// No status; the nearest known name, if any is near.
    Unknown(Option<&'a str>),
}

/// Finds the status of `request_type` that `name` means once `reached` are the statuses that it went through.
pub fn match_name<'a>(
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    name: &str,
    reached: &[&str],
) -> NameMatch<'a> {
    let lifecycle = &request_type.lifecycle;
    // Most reports spell a name as the rules do; a register lives through very many of them.
    let literal = lifecycle.statuses.iter().find(|status| status.name == name);
    let doubtful =
        |status: &Status| lifecycle.ambiguous.iter().any(|ambiguous| ambiguous.statuses.contains(&status.id));
    if let Some(status) = literal.filter(|status| !doubtful(status)) {
        return NameMatch::Status(status);
    }
    let wanted = normalise(name, &ruleset.synonyms);
    let same = |known: &str| normalise(known, &ruleset.synonyms) == wanted;
    let ambiguous = lifecycle.ambiguous.iter().find(|ambiguous| {
        same(&ambiguous.name)
            && (ambiguous.after.is_empty() || ambiguous.after.iter().any(|status| reached.contains(&status.as_str())))
    });
    if let Some(ambiguous) = ambiguous {
        let candidates = lifecycle.statuses.iter().filter(|status| ambiguous.statuses.contains(&status.id));
        let candidates: Vec<&Status> = candidates.collect();
        // A cell of the manual's table may join the names of one status.
        return match candidates.as_slice() {
            [one] => NameMatch::Status(one),
            _ => NameMatch::Ambiguous(candidates),
        };
    }
    if let Some(status) = find(request_type, &same).or_else(|| find_in_short(ruleset, request_type, &wanted)) {
        return NameMatch::Status(status);
    }
    let elsewhere =
        ruleset.request_types.iter().find(|other| other.id != request_type.id && find(other, &same).is_some());
    match elsewhere {
        Some(other) => NameMatch::OtherType(other.id.clone()),
        None => NameMatch::Unknown(nearest_name(ruleset, request_type, &wanted)),
    }
}

fn find<'a>(request_type: &'a RequestType, same: &impl Fn(&str) -> bool) -> Option<&'a Status> {
    let statuses = &request_type.lifecycle.statuses;
    statuses.iter().find(|status| same(&status.name) || status.aliases.iter().any(|alias| same(alias)))
}

/// Finds the one status whose name is the same but for words that it may lack; none where there are more.
fn find_in_short<'a>(ruleset: &Ruleset, request_type: &'a RequestType, wanted: &str) -> Option<&'a Status> {
    let shortened = |name: &str| {
        let words = ruleset.optional_words.iter().map(|word| fold(word));
        words.fold(name.to_owned(), |name, word| replace_words(&name, &word, ""))
    };
    let wanted = shortened(wanted);
    let same = |known: &str| shortened(&normalise(known, &ruleset.synonyms)) == wanted;
    let statuses = request_type.lifecycle.statuses.iter();
    let mut found = statuses.filter(|status| same(&status.name) || status.aliases.iter().any(|alias| same(alias)));
    let first = found.next().filter(|_| !wanted.is_empty());
    if found.next().is_some() { None } else { first }
}

fn nearest_name<'a>(ruleset: &Ruleset, request_type: &'a RequestType, wanted: &str) -> Option<&'a str> {
    let statuses = &request_type.lifecycle.statuses;
    let normal: Vec<String> = statuses.iter().map(|status| normalise(&status.name, &ruleset.synonyms)).collect();
    let near = nearest(wanted, normal.iter().map(String::as_str))?;
    let at = normal.iter().position(|name| name == near)?;
    statuses.get(at).map(|status| status.name.as_str())
}

/// Brings a name to one form: case, white space, quotes, dots and synonyms no longer matter.
pub(super) fn normalise(name: &str, synonyms: &[Vec<String>]) -> String {
    let mut folded = fold(name);
    for group in synonyms {
        let mut words = group.iter().map(|word| fold(word));
        let Some(own) = words.next() else { continue };
        let mut others: Vec<String> = words.collect();
        // The longest first, so that a word inside another does not spoil it.
        others.sort_by_key(|other| std::cmp::Reverse(other.len()));
        for other in others {
            folded = replace_words(&folded, &other, &own);
        }
    }
    folded
}

fn fold(name: &str) -> String {
    let lower = name.nfkc().flat_map(char::to_lowercase);
    let mut folded = String::with_capacity(name.len());
    for character in lower {
        match character {
            '&' | '+' => folded.push_str(" en "),
            '/' => folded.push_str(" / "),
            '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '`' => {}
            '.' | '…' | ',' | ';' | ':' | '!' | '?' | '-' | '–' | '_' => folded.push(' '),
            other => folded.push(other),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn replace_words(text: &str, from: &str, to: &str) -> String {
    if from.is_empty() {
        return text.to_owned();
    }
    let padded = format!(" {text} ").replace(&format!(" {from} "), &format!(" {to} "));
    padded.split_whitespace().collect::<Vec<_>>().join(" ")
}
