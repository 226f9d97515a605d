//! The subcommands, each on one line.

use super::Exit;
use super::failure::Failure;
use super::session::Session;
use super::{
    cache, check, completions, confirm, contact, explain, init, key, man, mend, open, pack, receive, register, rules,
    status, unpack, verify, waive,
};
use crate::language::Language;
use crate::message::{subcommands as names, subcommands::Name};
use clap::{ArgMatches, Command};

/// One subcommand.
pub(crate) struct Subcommand {
    /// What it is called.
    pub(crate) name: Name,
    /// Its arguments and its help, without its name.
    pub(crate) describe: fn(Command, Language) -> Command,
    /// What it does.
    pub(crate) run: fn(&ArgMatches, &mut Session<'_>) -> Result<Exit, Failure>,
}

macro_rules! subcommands {
    ($($name:ident => $module:ident;)*) => {
        /// Every subcommand, in the order of the help.
        pub(crate) const ALL: &[Subcommand] = &[$(Subcommand {
            name: names::$name,
            describe: $module::describe,
            run: $module::run,
        }),*];
    };
}

subcommands! {
    OPEN => open;
    CHECK => check;
    INIT => init;
    CONFIRM => confirm;
    WAIVE => waive;
    MEND => mend;
    EXPLAIN => explain;
    PACK => pack;
    VERIFY => verify;
    UNPACK => unpack;
    RECEIVE => receive;
    STATUS => status;
    KEY => key;
    CONTACT => contact;
    REGISTER => register;
    CACHE => cache;
    RULES => rules;
    COMPLETIONS => completions;
    MAN => man;
}

/// Finds a subcommand by its English name.
pub(crate) fn find(name: &str) -> Option<&'static Subcommand> {
    ALL.iter().find(|subcommand| subcommand.name.english == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_of_a_subcommand() {
        let of = |name: &Name| name.english;
        let all: Vec<_> = ALL.iter().map(|subcommand| of(&subcommand.name)).collect();
        assert_eq!(all, names::ALL.iter().map(of).collect::<Vec<_>>());
    }
}
