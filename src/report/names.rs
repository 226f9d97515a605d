//! What dossiers are called in one report: by the last part of their path, and by as many of those before it as it takes
//! to tell each from the others.
//! Never calls two paths the same.

use std::collections::HashMap;

/// Names each of these paths.
pub fn names(paths: &[String]) -> Vec<String> {
    let parts: Vec<Vec<&str>> = paths.iter().map(|path| parts(path)).collect();
    let mut names = vec![String::new(); paths.len()];
    let mut open: Vec<usize> = (0..paths.len()).collect();
    let mut count = 1;
    while !open.is_empty() {
        let mut alike: HashMap<&[&str], usize> = HashMap::new();
        for of in &parts {
            *alike.entry(end(of, count)).or_default() += 1;
        }
        open.retain(|at| {
            let of = &parts[*at];
            let name = end(of, count);
            // All of it is said: `a` beside `x/a` cannot be told in more words.
            let done = alike[name] == 1 || count >= of.len();
            if done {
                names[*at] = if name.len() == of.len() { paths[*at].clone() } else { name.join("/") };
            }
            !done
        });
        count += 1;
    }
    names
}

/// The parts of a path, of Windows or not. A path that has no name of its own is one part.
fn parts(path: &str) -> Vec<&str> {
    let parts: Vec<&str> = path.split(['/', '\\']).filter(|part| !part.is_empty()).collect();
    match parts.last() {
        None | Some(&("." | "..")) => vec![path],
        Some(_) => parts,
    }
}

fn end<'p, 's>(parts: &'p [&'s str], count: usize) -> &'p [&'s str] {
    &parts[parts.len().saturating_sub(count)..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn named(paths: &[&str]) -> Vec<String> {
        names(&paths.iter().map(|path| (*path).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_path_is_called_by_its_last_part_while_that_is_its_own() {
        assert_eq!(named(&["scholen/regenboog/dossier 1/", "scholen/kameleon/dossier 2"]), ["dossier 1", "dossier 2"]);
        assert_eq!(named(&["C:\\scholen\\dossier 1"]), ["dossier 1"]);
        assert_eq!(named(&["dossier 1", "/", ".", "..", "a/.."]), ["dossier 1", "/", ".", "..", "a/.."]);
    }

    #[test]
    fn paths_that_end_alike_get_as_many_parts_as_it_takes() {
        let paths = ["s/a/groep 5/tlv", "s/b/groep 5/tlv", "s/b/groep 6/tlv", "s/b/groep 6/a&k", "tlv"];
        let wanted = ["a/groep 5/tlv", "b/groep 5/tlv", "groep 6/tlv", "a&k", "tlv"];
        assert_eq!(named(&paths), wanted);
    }

    proptest! {
        #[test]
        fn no_two_paths_are_called_the_same(paths in proptest::collection::hash_set("[ab]{1,2}(/[ab]{1,2}){0,3}", 0..12)) {
            let paths: Vec<String> = paths.into_iter().collect();
            let mut names = names(&paths);
            for (name, path) in names.iter().zip(&paths) {
                prop_assert!(path.ends_with(name.as_str()));
            }
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), paths.len());
        }
    }
}
