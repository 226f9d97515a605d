//! What the subcommands are called: a mistyped folder may have been meant as one of these.

/// The name of a subcommand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name {
    /// Its English name.
    pub(crate) english: &'static str,
    /// Its Dutch name, where it has another.
    pub(crate) dutch: Option<&'static str>,
}

macro_rules! names {
    ($($name:ident = $english:literal, $dutch:expr;)*) => {
        $(pub(crate) const $name: Name = Name { english: $english, dutch: $dutch };)*
        /// Every name, in the order of the help.
        pub(crate) const ALL: &[Name] = &[$($name),*];
    };
}

names! {
    OPEN = "open", None;
    CHECK = "check", Some("controleer");
    INIT = "init", Some("begin");
    CONFIRM = "confirm", Some("bevestig");
    WAIVE = "waive", Some("uitzondering");
    MEND = "mend", Some("herstel");
    EXPLAIN = "explain", Some("leg-uit");
    PACK = "pack", Some("inpakken");
    VERIFY = "verify", Some("verifieer");
    UNPACK = "unpack", Some("uitpakken");
    RECEIVE = "receive", Some("ontvangst");
    STATUS = "status", None;
    KEY = "key", Some("sleutel");
    CONTACT = "contact", None;
    REGISTER = "register", None;
    CACHE = "cache", None;
    RULES = "rules", Some("regels");
    COMPLETIONS = "completions", None;
    MAN = "man", None;
}

/// Every word by which a subcommand is called.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|name| std::iter::once(name.english).chain(name.dutch))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::COMMANDS;

    #[test]
    fn every_subcommand_is_kept_whole_where_it_is_printed() {
        assert!(ALL.iter().all(|name| COMMANDS.contains(&name.english)));
    }
}
