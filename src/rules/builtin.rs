//! The rules that are built into the program.
//! Never reads a file when it runs.

use super::{RuleFile, Ruleset, Trust};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../rules/po2507/", $name)))),*]
    };
}

/// Every file of `rules/po2507`; a test compares this list with the folder.
const FILES: &[(&str, &str)] = files![
    "advies-kort.toml",
    "arrangement.toml",
    "documents.toml",
    "groepsarrangement.toml",
    "ruleset.toml",
    "thuiszitter.toml",
    "tlv-verlenging.toml",
    "tlv.toml",
    "voorziening.toml",
];

/// Returns the files of the rules that are built in.
pub fn builtin_files() -> Vec<RuleFile> {
    FILES.iter().map(|(name, text)| RuleFile::new(*name, *text)).collect()
}

/// Returns the rules that are built in.
///
/// # Panics
///
/// Never in a program that passed its tests: these files do not change after it was built.
#[expect(clippy::panic, reason = "the files are part of the program, and a test reads them")]
pub fn builtin() -> Ruleset {
    Ruleset::parse_as(&builtin_files(), Trust::Tested)
        .unwrap_or_else(|problems| panic!("the built-in rules are broken: {problems:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_built_in_is_in_order() {
        assert_eq!(format!("{:?}", Ruleset::parse(&builtin_files())), format!("{:?}", Ok::<_, ()>(builtin())));
    }
}
