//! What the rules know, by the names that people see and type: an id, a name on the screen, a fixed title, in capitals
//! or not, with hyphens or spaces. Never guesses: a name that could be two things is none of them.

use super::{Kind, RequestType, Ruleset, SignerRule};
use crate::dossier::{KindId, PreconditionId};
use crate::language::Text;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

impl Ruleset {
    /// Finds a request type by its id, its name, a part of its name between brackets, or one of its fixed titles.
    pub fn request_type_called(&self, typed: &str) -> Option<&RequestType> {
        let wanted = self.spellings(typed);
        let is = |name: &str| self.spellings(name).iter().any(|name| wanted.contains(name));
        let types = || self.request_types.iter();
        only(types().filter(|known| known.id.as_str() == typed))
            .or_else(|| only(types().filter(|known| is(known.id.as_str()))))
            .or_else(|| only(types().filter(|known| names(&known.name).any(is))))
            .or_else(|| only(types().filter(|known| known.titles.iter().any(|title| is(title)))))
    }

    /// Finds a kind of document by its id, its name, or the line of a checklist that asks for nothing else.
    pub fn kind_called(&self, typed: &str) -> Option<&Kind> {
        let wanted = plain(typed);
        let kinds = || self.kinds.iter();
        only(kinds().filter(|kind| kind.id.as_str() == typed))
            .or_else(|| only(kinds().filter(|kind| plain(kind.id.as_str()) == wanted)))
            .or_else(|| only(kinds().filter(|kind| names(&kind.name).any(|name| plain(name) == wanted))))
            .or_else(|| self.kind(self.asked_as(&wanted)?))
    }

    /// The one kind that the lines of this name ask for, in whatever request type.
    fn asked_as(&self, wanted: &str) -> Option<&KindId> {
        let rules = self.request_types.iter().flat_map(|request_type| &request_type.documents);
        let mut asked = rules.filter(|rule| names(&rule.name).any(|name| plain(name) == wanted));
        let of = |any_of: &'_ [Vec<KindId>]| match any_of {
            [alone] if alone.len() == 1 => alone.first().cloned(),
            _ => None,
        };
        let first = of(&asked.next()?.any_of)?;
        let same = asked.all(|rule| of(&rule.any_of).as_ref() == Some(&first));
        self.kinds.iter().map(|kind| &kind.id).find(|id| same && **id == first)
    }

    /// Finds a condition that a person confirms, by its id or its name.
    pub fn precondition_called(&self, typed: &str) -> Option<&PreconditionId> {
        let wanted = plain(typed);
        let all = || self.request_types.iter().flat_map(|request_type| &request_type.preconditions);
        let by_id = all().find(|known| known.id.as_str() == typed || plain(known.id.as_str()) == wanted);
        by_id
            .or_else(|| all().find(|known| names(&known.name).any(|name| plain(name) == wanted)))
            .map(|known| &known.id)
    }

    /// Finds somebody's hand that documents must bear, by its id or its name.
    pub fn signer_called(&self, typed: &str) -> Option<&SignerRule> {
        let wanted = plain(typed);
        let all = || self.request_types.iter().flat_map(|request_type| &request_type.signers);
        let by_id = all().find(|known| known.id.as_str() == typed || plain(known.id.as_str()) == wanted);
        by_id.or_else(|| all().find(|known| names(&known.name).any(|name| plain(name) == wanted)))
    }

    /// A name, and what it is when words in it mean the same.
    fn spellings(&self, name: &str) -> Vec<String> {
        let name = plain(name);
        let mut all = vec![name.clone()];
        for group in &self.synonyms {
            let words: Vec<String> = group.iter().map(|word| plain(word)).collect();
            if words.contains(&name) {
                all.extend(words);
            }
        }
        all
    }
}

/// A name in both languages; of one with brackets, also what stands before them and between them.
fn names(text: &Text) -> impl Iterator<Item = &str> {
    [text.nl.as_str(), text.en.as_str()].into_iter().flat_map(|name| {
        let parts = name.split_once('(');
        let before = parts.map(|(before, _)| before);
        let between = parts.and_then(|(_, behind)| behind.split(')').next());
        [Some(name), before, between].into_iter().flatten()
    })
}

/// The only one; none where there are two.
fn only<'a, T>(mut found: impl Iterator<Item = &'a T>) -> Option<&'a T> {
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Letters and digits alone, without capitals and accents: "A&K" is "A en K" is "aenk".
fn plain(text: &str) -> String {
    let text = text.replace('&', "en");
    let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
    letters.filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::builtin;

    #[test]
    fn a_request_type_is_known_by_any_spelling_of_what_people_call_it() {
        let rules = builtin();
        let called = |typed: &str| rules.request_type_called(typed).map(|found| found.id.to_string());
        for request_type in &rules.request_types {
            let id = Some(request_type.id.to_string());
            assert_eq!(called(request_type.id.as_str()), id);
            assert_eq!(called(&request_type.id.as_str().to_uppercase().replace('-', " ")), id);
            assert_eq!(called(&request_type.name.nl), id);
            assert_eq!(called(&request_type.name.en), id);
            for title in &request_type.titles {
                assert_eq!(called(&title.to_lowercase()), id, "{title}");
            }
        }
        let short = called("A&K");
        assert!(short.is_some());
        for typed in ["a en k", "AenK", " A & K "] {
            assert_eq!(called(typed), short, "{typed}");
        }
        for typed in ["", "SBO", "aanvraag", "&"] {
            assert_eq!(called(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_kind_is_known_by_the_name_on_the_screen() {
        let rules = builtin();
        let called = |typed: &str| rules.kind_called(typed).map(|found| found.id.to_string());
        for kind in &rules.kinds {
            let id = Some(kind.id.to_string());
            assert_eq!(called(kind.id.as_str()), id);
            assert_eq!(called(&kind.id.as_str().to_uppercase()), id);
            assert_eq!(called(&kind.name.nl.to_lowercase()), id, "{}", kind.name.nl);
        }
        assert_eq!(called("geen soort"), None);
        for rule in rules.request_types.iter().flat_map(|request_type| &request_type.documents) {
            if let [alone] = rule.any_of.as_slice()
                && let [kind] = alone.as_slice()
            {
                assert_eq!(called(&rule.name.nl), Some(kind.to_string()), "{}", rule.name.nl);
            }
        }
        for known in rules.request_types.iter().flat_map(|request_type| &request_type.preconditions) {
            assert_eq!(rules.precondition_called(&known.name.nl.to_uppercase()), Some(&known.id));
        }
    }
}
