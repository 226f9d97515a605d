//! What the subcommands are called: a mistyped folder may have been meant as one of these.

/// The name of a subcommand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name {
    /// Its English name.
    pub(crate) english: &'static str,
    /// Its Dutch name, where it has another.
    pub(crate) dutch: Option<&'static str>,
}

/// Every name, in the order of the help.
pub(crate) const ALL: &[Name] = &[
    CHECK,
    INIT,
    CONFIRM,
    WAIVE,
    EXPLAIN,
    PACK,
    VERIFY,
    UNPACK,
    STATUS,
    KEY,
    CONTACT,
    REGISTER,
    RULES,
    COMPLETIONS,
    MAN,
];

pub(crate) const CHECK: Name = Name { english: "check", dutch: Some("controleer") };
pub(crate) const INIT: Name = Name { english: "init", dutch: Some("begin") };
pub(crate) const CONFIRM: Name = Name { english: "confirm", dutch: Some("bevestig") };
pub(crate) const WAIVE: Name = Name { english: "waive", dutch: Some("uitzondering") };
pub(crate) const EXPLAIN: Name = Name { english: "explain", dutch: Some("leg-uit") };
pub(crate) const PACK: Name = Name { english: "pack", dutch: Some("inpakken") };
pub(crate) const VERIFY: Name = Name { english: "verify", dutch: Some("verifieer") };
pub(crate) const UNPACK: Name = Name { english: "unpack", dutch: Some("uitpakken") };
pub(crate) const STATUS: Name = Name { english: "status", dutch: None };
pub(crate) const KEY: Name = Name { english: "key", dutch: Some("sleutel") };
pub(crate) const CONTACT: Name = Name { english: "contact", dutch: None };
pub(crate) const REGISTER: Name = Name { english: "register", dutch: None };
pub(crate) const RULES: Name = Name { english: "rules", dutch: Some("regels") };
pub(crate) const COMPLETIONS: Name = Name { english: "completions", dutch: None };
pub(crate) const MAN: Name = Name { english: "man", dutch: None };

/// Every word by which a subcommand is called.
pub(crate) fn words() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|name| std::iter::once(name.english).chain(name.dutch))
}
