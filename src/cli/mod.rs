//! The command line: one file a subcommand.
//! Never knows how a check works.
