//! Patterns of the rules, each compiled once in a run: that costs more than a hundred dossiers' use of it.
//! Never compiles one that no dossier asks for.

use super::validate;
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// How much of a text a pattern must match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// All of it.
    Whole,
    /// Any part.
    Part,
}

type Compiled = BTreeMap<Extent, BTreeMap<String, Option<Arc<Regex>>>>;

static COMPILED: LazyLock<Mutex<Compiled>> = LazyLock::new(Mutex::default);

/// Says whether a text matches a pattern; none where the pattern is no regular expression, which rules that were validated
/// do not have.
pub fn matches(pattern: &str, extent: Extent, text: &str) -> Option<bool> {
    compiled(pattern, extent).map(|pattern| pattern.is_match(text))
}

fn compiled(pattern: &str, extent: Extent) -> Option<Arc<Regex>> {
    let mut all = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    let all = all.entry(extent).or_default();
    if let Some(known) = all.get(pattern) {
        return known.clone();
    }
    let made = match extent {
        Extent::Whole => validate::part(&format!("^(?:{pattern})$")),
        Extent::Part => validate::part(pattern),
    };
    let made = made.ok().map(Arc::new);
    all.insert(pattern.to_owned(), made.clone());
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_the_same_each_time() {
        for _ in 0..2 {
            assert_eq!(matches("a+", Extent::Whole, "aab"), Some(false));
            assert_eq!(matches("a+", Extent::Part, "aab"), Some(true));
            assert_eq!(matches("a+", Extent::Whole, "aa"), Some(true));
            assert_eq!(matches("(", Extent::Part, "a"), None);
        }
    }
}
