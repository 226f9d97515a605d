//! The order in which people expect names: `dossier 2` before `dossier 10`, capitals or not.
//! Never calls two different names the same.

use std::cmp::Ordering;
use std::path::Path;

/// Compares two paths, part by part.
pub(super) fn natural(one: &Path, other: &Path) -> Ordering {
    let parts = |path: &Path| -> Vec<String> {
        path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
    };
    let (ones, others) = (parts(one), parts(other));
    let pairs = ones.iter().zip(&others).map(|(one, other)| names(one, other));
    pairs.fold(Ordering::Equal, Ordering::then).then(ones.len().cmp(&others.len())).then_with(|| one.cmp(other))
}

fn names(one: &str, other: &str) -> Ordering {
    let (mut ones, mut others) = (pieces(one), pieces(other));
    loop {
        let order = match (ones.next(), others.next()) {
            (None, None) => return one.cmp(other),
            (one, None) => return one.map_or(Ordering::Equal, |_| Ordering::Greater),
            (None, _) => return Ordering::Less,
            (Some(one), Some(other)) => piece(one, other),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// Cuts a name where numbers begin and end.
fn pieces(name: &str) -> impl Iterator<Item = &str> {
    let mut rest = name;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.is_ascii_digit();
        let end = rest.find(|letter: char| letter.is_ascii_digit() != first).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

fn piece(one: &str, other: &str) -> Ordering {
    let number = |piece: &str| piece.starts_with(|letter: char| letter.is_ascii_digit());
    if number(one) && number(other) {
        let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
        return one.len().cmp(&other.len()).then_with(|| one.cmp(other));
    }
    one.to_lowercase().cmp(&other.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_count_as_numbers() {
        let wanted = ["dossier", "dossier 1", "dossier 2", "Dossier 2b", "dossier 10", "dossier 010", "dossier tien"];
        let mut names = wanted;
        names.reverse();
        names.sort_by(|one, other| natural(Path::new(one), Path::new(other)));
        assert_eq!(
            names,
            ["dossier", "dossier 1", "dossier 2", "Dossier 2b", "dossier 010", "dossier 10", "dossier tien"]
        );
        assert_eq!(natural(Path::new("a/9/b"), Path::new("a/10/a")), Ordering::Less);
        assert_eq!(natural(Path::new("a"), Path::new("a/b")), Ordering::Less);
    }

    proptest! {
        #[test]
        fn it_is_an_order(mut paths in proptest::collection::vec("[aA0129/]{0,6}", 0..6)) {
            let order = |one: &String, other: &String| natural(Path::new(one), Path::new(other));
            // A sort refuses what contradicts itself.
            paths.sort_by(order);
            for pair in paths.windows(2) {
                prop_assert_ne!(order(&pair[0], &pair[1]), Ordering::Greater);
                prop_assert_eq!(order(&pair[1], &pair[0]), order(&pair[0], &pair[1]).reverse());
            }
        }
    }
}
