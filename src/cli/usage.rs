//! What may be typed, and what is said when something else is. In Dutch, which clap itself does not speak.

use super::failure::Failure;
use super::session::Session;
use super::{Exit, arguments, subcommand};
use crate::language::Language;
use crate::message::Say;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;

/// Builds the whole command line.
pub(crate) fn program(language: Language) -> Command {
    let about = language.pick(
        "Controleert een dossier voor extra ondersteuning: is het compleet, en zo niet, wat moet er nog?",
        "Checks a dossier for extra support: is it complete, and if not, what is still to be done?",
    );
    let after = language.pick(
        "‘compleet MAP’ doet hetzelfde als ‘compleet check MAP’.\n\
         Meer over een subopdracht: compleet check --help\n\n\
         Uitkomst: 0 in orde, 1 iets is niet in orde, 2 er kon niet worden gekeken.",
        "‘compleet FOLDER’ does the same as ‘compleet check FOLDER’.\n\
         More about a subcommand: compleet check --help\n\n\
         Exit code: 0 in order, 1 something is not in order, 2 could not look.",
    );
    let program = arguments::dressed(Command::new("compleet").bin_name("compleet"), language)
        .about(about)
        .after_help(after)
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(language.pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(language.pick("Subopdrachten", "Commands"))
        .override_usage(
            language
                .pick("compleet MAP\n       compleet SUBOPDRACHT ...", "compleet FOLDER\n       compleet COMMAND ..."),
        )
        .arg(help(language))
        .arg(switch_for(
            "version",
            'V',
            ArgAction::Version,
            language.pick(
                "toon de versie en hoe oud zij is; met --verbose ook wat het lezen van documenten afschermt",
                "show the version and its age; with --verbose also what confines the reading of documents",
            ),
        ))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name(language.pick("TAAL", "LANGUAGE"))
                .global(true)
                .display_order(901)
                .value_parser(["nl", "en"])
                .hide_possible_values(true)
                .help(language.pick("nl of en; ook met COMPLEET_LANG", "nl or en; also through COMPLEET_LANG")),
        );
    subcommand::ALL.iter().fold(program, |program, subcommand| {
        let command = arguments::dressed(Command::new(subcommand.name.english), language);
        let command = (subcommand.describe)(aliased(command, subcommand.name.dutch), language);
        program.subcommand(with_arguments_first(command, language))
    })
}

/// Clap puts headings in the order of their first argument, so the help itself is added last. A subcommand of a
/// subcommand has help of its own.
fn with_arguments_first(command: Command, language: Language) -> Command {
    let mut place = 0;
    let command = command.mut_subcommands(|inner| with_arguments_first(inner, language));
    command.arg(help(language)).mut_args(|argument| match argument.is_positional() {
        true => {
            place += 1;
            argument.help_heading(language.pick("Argumenten", "Arguments")).display_order(place)
        }
        false => argument,
    })
}

fn help(language: Language) -> Arg {
    switch_for("help", 'h', ArgAction::Help, language.pick("toon deze hulp", "show this help")).display_order(900)
}

fn switch_for(name: &'static str, short: char, action: ArgAction, help: &'static str) -> Arg {
    Arg::new(name).long(name).short(short).action(action).help(help)
}

/// The Dutch name stands in the help as a word: clap would call it "aliases".
fn aliased(command: Command, dutch: Option<&'static str>) -> Command {
    match dutch {
        Some(dutch) => command.alias(dutch),
        None => command,
    }
}

/// Finds `--lang` before anything else is read: even a mistake must be answered in the right language.
pub(crate) fn language_of(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        let code = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(language) = code.and_then(Language::from_code) {
            return Some(language);
        }
    }
    None
}

/// Reads `compleet MAP` as `compleet check MAP`.
pub(crate) fn with_default_subcommand(mut arguments: Vec<OsString>, language: Language) -> Vec<OsString> {
    let mut at = 1;
    while let Some(word) = arguments.get(at).map(|argument| argument.to_string_lossy().into_owned()) {
        match word.as_str() {
            "--lang" => at += 2,
            _ if word.starts_with("--lang=") => at += 1,
            "--help" | "-h" | "--version" | "-V" => return arguments,
            _ => break,
        }
    }
    let names_subcommand = arguments.get(at).is_none_or(|first| {
        program(language).get_subcommands().any(|known| {
            first
                .to_str()
                .is_some_and(|first| known.get_name() == first || known.get_all_aliases().any(|alias| alias == first))
        })
    });
    if !names_subcommand {
        arguments.insert(at, OsString::from("check"));
    }
    arguments
}

/// Answers a request for help, or says what was wrong with the arguments.
pub(crate) fn answer(error: &clap::Error, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let exit = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::InOrder,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Exit::CouldNotLook,
        _ => return Err(Misuse::from(error).into()),
    };
    let words = error.render();
    let words = if session.world.colour { words.ansi().to_string() } else { words.to_string() };
    // The one word of a usage line that clap does not let a program choose.
    let words = words.replace("[OPTIONS]", session.language.pick("[OPTIES]", "[OPTIONS]"));
    session.streams.out.write_all(words.as_bytes())?;
    Ok(exit)
}

/// A mistake in the arguments.
pub(crate) enum Misuse {
    /// No subcommand at all.
    NothingAsked,
    /// An option or word that does not exist here.
    Unknown { word: String, nearest: Option<String> },
    /// An option without its value.
    NoValue { option: String },
    /// A value that the option does not take.
    BadValue { option: String, value: String, allowed: Vec<String> },
    /// Something that must be said is not.
    Missing { what: Vec<String> },
    /// Two options that exclude each other, or one twice.
    Conflict { option: String, with: Vec<String> },
    /// Text that is no Unicode where it must be.
    NotText,
    /// Anything else that clap refuses.
    Other,
}

impl From<&clap::Error> for Misuse {
    fn from(error: &clap::Error) -> Self {
        let one = |kind| strings(error, kind).into_iter().next().unwrap_or_default();
        let option = one(ContextKind::InvalidArg);
        match error.kind() {
            ErrorKind::UnknownArgument => {
                Self::Unknown { word: option, nearest: strings(error, ContextKind::SuggestedArg).into_iter().next() }
            }
            ErrorKind::InvalidSubcommand => Self::Unknown {
                word: one(ContextKind::InvalidSubcommand),
                nearest: strings(error, ContextKind::SuggestedSubcommand).into_iter().next(),
            },
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                let value = one(ContextKind::InvalidValue);
                if value.is_empty() {
                    return Self::NoValue { option };
                }
                Self::BadValue { option, value, allowed: strings(error, ContextKind::ValidValue) }
            }
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => Self::NoValue { option },
            ErrorKind::MissingRequiredArgument => Self::Missing { what: strings(error, ContextKind::InvalidArg) },
            ErrorKind::MissingSubcommand => Self::NothingAsked,
            ErrorKind::ArgumentConflict => Self::Conflict { option, with: strings(error, ContextKind::PriorArg) },
            ErrorKind::InvalidUtf8 => Self::NotText,
            _ => Self::Other,
        }
    }
}

fn strings(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    let texts = match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    texts.iter().map(|text| name(text)).collect()
}

/// `<MAP>...` is the argument MAP, and `--by <NAAM>` the option --by.
fn name(usage: &str) -> String {
    match usage.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
        Some((name, _)) => name.to_owned(),
        None => usage.split_once(" <").map_or(usage, |(name, _)| name).to_owned(),
    }
}

impl Say for Misuse {
    fn say(&self, language: Language) -> String {
        let what = match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        };
        let help = language.pick(
            "Hulp: compleet --help, of compleet SUBOPDRACHT --help",
            "Help: compleet --help, or compleet COMMAND --help",
        );
        format!("{what}\n{help}")
    }
}

impl Misuse {
    fn dutch(&self) -> String {
        match self {
            Self::NothingAsked => "zeg wat er moet gebeuren, bijvoorbeeld: compleet check MAP".into(),
            Self::Unknown { word, nearest: Some(nearest) } => {
                format!("‘{word}’ is hier niet bekend. Bedoelt u ‘{nearest}’?")
            }
            Self::Unknown { word, nearest: None } => format!("‘{word}’ is hier niet bekend."),
            Self::NoValue { option } => format!("achter ‘{option}’ hoort een waarde."),
            Self::BadValue { option, value, allowed } if allowed.is_empty() => {
                format!("‘{value}’ kan niet bij ‘{option}’.")
            }
            Self::BadValue { option, value, allowed } => {
                format!("‘{value}’ kan niet bij ‘{option}’. Wel: {}.", allowed.join(", "))
            }
            Self::Missing { what } => format!("er ontbreekt: {}.", what.join(", ")),
            Self::Conflict { option, with } if with.is_empty() => format!("‘{option}’ staat er vaker dan kan."),
            Self::Conflict { option, with } => format!("‘{option}’ kan niet samen met {}.", with.join(", ")),
            Self::NotText => "een van de woorden is geen leesbare tekst.".into(),
            Self::Other => "deze opdracht is niet te begrijpen.".into(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NothingAsked => "say what to do, for instance: compleet check FOLDER".into(),
            Self::Unknown { word, nearest: Some(nearest) } => {
                format!("‘{word}’ is not known here. Did you mean ‘{nearest}’?")
            }
            Self::Unknown { word, nearest: None } => format!("‘{word}’ is not known here."),
            Self::NoValue { option } => format!("‘{option}’ needs a value."),
            Self::BadValue { option, value, allowed } if allowed.is_empty() => {
                format!("‘{option}’ does not take ‘{value}’.")
            }
            Self::BadValue { option, value, allowed } => {
                format!("‘{option}’ does not take ‘{value}’. It takes: {}.", allowed.join(", "))
            }
            Self::Missing { what } => format!("missing: {}.", what.join(", ")),
            Self::Conflict { option, with } if with.is_empty() => {
                format!("‘{option}’ is given more often than it can be.")
            }
            Self::Conflict { option, with } => format!("‘{option}’ does not go with {}.", with.join(", ")),
            Self::NotText => "one of the words is not readable text.".into(),
            Self::Other => "this cannot be understood.".into(),
        }
    }
}
