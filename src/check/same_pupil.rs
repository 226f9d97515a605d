//! Whether two names are of one pupil: whatever their order, spelling, initials and the name that somebody is called by.
//! Never sees a name as it is written, only parts that can be compared.

use crate::dossier::{Disguise, NamePart, PupilMark, plain_first_name};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// First names that are one: Bas is short for Sebastiaan. Two that are short for the same name are not: Lisa and Ilse.
pub(super) struct FirstNames<'a> {
    groups: &'a [Vec<String>],
    disguise: &'a Disguise,
    /// In disguise: the whole names, each with what is short for it; made when the first one is asked for.
    known: OnceCell<BTreeMap<String, BTreeSet<String>>>,
}

impl<'a> FirstNames<'a> {
    pub(super) fn new(groups: &'a [Vec<String>], disguise: &'a Disguise) -> Self {
        Self { groups, disguise, known: OnceCell::new() }
    }

    fn are_one(&self, one: &str, other: &str) -> bool {
        let hidden = |name: &String| self.disguise.of(&plain_first_name(name));
        let known = self.known.get_or_init(|| {
            let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for names in self.groups {
                let Some((whole, short)) = names.split_first() else { continue };
                known.entry(hidden(whole)).or_default().extend(short.iter().map(hidden));
            }
            known
        });
        let is_short = |whole: &str, short: &str| known.get(whole).is_some_and(|all| all.contains(short));
        is_short(one, other) || is_short(other, one)
    }

    /// Says whether two names may be of one pupil. Who was born on the same day may be written with any initials; with
    /// another first name it is a twin.
    pub(super) fn same(&self, one: &PupilMark, other: &PupilMark, born_together: bool) -> bool {
        let initials = born_together || initials_agree(one, other);
        if self.one_holds_the_other(one, other) {
            return initials || !(one.given.is_empty() || other.given.is_empty());
        }
        let firsts = match one.given.is_empty() || other.given.is_empty() {
            true => initials,
            false => self.first_names_agree(one, other),
        };
        let surnames = one.surname.is_empty() || other.surname.is_empty() || self.any(&one.surname, &other.surname);
        let turned = one.is_full()
            && other.is_full()
            && self.any(&one.surname, &other.given)
            && self.any(&one.given, &other.surname);
        (firsts && (surnames || born_together)) || turned
    }

    /// All that is spelled out of the shorter name stands in the longer one.
    fn one_holds_the_other(&self, one: &PupilMark, other: &PupilMark) -> bool {
        let parts = |mark: &PupilMark| mark.surname.iter().chain(&mark.given).cloned().collect::<Vec<NamePart>>();
        let (mut short, mut long) = (parts(one), parts(other));
        if short.len() > long.len() {
            std::mem::swap(&mut short, &mut long);
        }
        short.iter().all(|part| {
            let found = long.iter().position(|own| self.alike(part, own));
            found.map(|at| long.swap_remove(at)).is_some()
        })
    }

    /// One first name of a single one, else the one by which somebody is called: twins may share a second name.
    fn first_names_agree(&self, one: &PupilMark, other: &PupilMark) -> bool {
        if one.given.len() == 1 || other.given.len() == 1 {
            return self.any(&one.given, &other.given);
        }
        self.any(&one.given[..1], &other.given) || self.any(&one.given, &other.given[..1])
    }

    fn any(&self, one: &[NamePart], other: &[NamePart]) -> bool {
        one.iter().any(|part| other.iter().any(|own| self.alike(part, own)))
    }

    fn alike(&self, one: &NamePart, other: &NamePart) -> bool {
        one.name == other.name
            || one.like.contains(&other.name)
            || other.like.contains(&one.name)
            || one.like.iter().any(|spelling| other.like.contains(spelling))
            || one.starts.contains(&other.name)
            || other.starts.contains(&one.name)
            || self.are_one(&one.name, &other.name)
    }
}

/// Initials agree if one of them is the same, or if one name has none.
fn initials_agree(one: &PupilMark, other: &PupilMark) -> bool {
    one.initials.is_empty() || other.initials.is_empty() || one.initials.iter().any(|own| other.initials.contains(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, other: &str, born_together: bool) -> bool {
        let groups = [vec!["Sebastiaan".to_owned(), "Bas".to_owned()], vec!["Cornelis".to_owned(), "Kees".to_owned()]];
        let plain = Disguise::default();
        for disguise in [Disguise::default(), Disguise::keyed([3; 32])] {
            let mark = |name: &str| disguise.mark(&PupilMark::of_name(name, 1).unwrap());
            let names = FirstNames::new(&groups, &disguise);
            let found = names.same(&mark(one), &mark(other), born_together);
            assert_eq!(found, names.same(&mark(other), &mark(one), born_together), "{one} and {other}, turned");
            if disguise != plain {
                return found;
            }
        }
        false
    }

    #[test]
    fn one_pupil_is_written_in_many_ways() {
        for (one, other) in [
            ("Noor Bakker", "Bakker, Noor"),
            ("Noor Bakker", "Bakker Noor"),
            ("Noor Bakker", "N. Bakker"),
            ("Noor Bakker", "Noor"),
            ("Noor Bakker", "NOOR BAKKER"),
            ("Noor Bakker", "Noor Bakker-Peters"),
            ("Noor Bakker", "Noor E. Bakker"),
            ("Noor Bakker", "Noortje Bakker"),
            ("Noor Bakker", "Noor Baker"),
            ("Bas de Vries", "Sebastiaan de Vries"),
            ("Kees Jansen", "Cornelis Johannes Janssen"),
            ("Alex van den Berg", "Alexander v.d. Berg"),
            ("Sophie El Amrani", "Sofie Elamrani"),
            ("J.P. van der Heijden", "Jan van der Heyden"),
            ("Fenna Brouwer", "Femna Brouwer"),
            ("Yusuf Y\u{131}ld\u{131}z", "Yusuf Yildiz"),
            ("Anna Maria de Groot", "Anna de Groot"),
            ("Vries Jan de", "Jan de Vries"),
        ] {
            assert!(same(one, other, false), "{one} and {other}");
        }
    }

    #[test]
    fn brothers_sisters_and_strangers_are_others() {
        for (one, other) in [
            ("Noor Bakker", "Nina Bakker"),
            ("Noor Bakker", "Sven Peters"),
            ("Noor Bakker", "S. Bakker"),
            ("Noor Bakker", "Noor Peters"),
            ("Noor Eva Bakker", "Nina Eva Bakker"),
            ("Tim de Vries", "Tom de Vries"),
            ("Jan de Vries", "Jaap de Vries"),
            ("Bakker Noor", "Bakker Nina"),
            ("Mila Smit", "Mira Smit"),
        ] {
            assert!(!same(one, other, false), "{one} and {other}");
        }
    }

    #[test]
    fn twins_are_told_by_their_first_names_and_nothing_less() {
        assert!(!same("Noor Bakker", "Nina Bakker", true));
        assert!(!same("Noor Eva Bakker", "Nina Eva Bakker", true));
        assert!(same("Noor Bakker", "E.M. Bakker", true));
        assert!(same("Noor Bakker", "Noor Peters", true));
    }
}
