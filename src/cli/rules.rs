//! `compleet rules`: what the rules ask, and whether a region's own rules are in order.
//! Never decides what is right: the rules are read and checked in `rules`.

mod diagram;
mod install;
mod show;
mod start;
mod trial;

use super::failure::Failure;
use super::session::{self, Session};
use super::{Exit, arguments};
use crate::files;
use crate::language::Language;
use crate::message::{rule_changes as changes, shown};
use crate::rules::{self, Problem, Ruleset};
use crate::work::{self, NamedRules, RulesFailure};
use clap::{Arg, ArgMatches, Command};
use std::path::Path;

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let below = |name: &'static str, about: &'static str| arguments::dressed(Command::new(name), language).about(about);
    command
        .about(pick("Toon of controleer de regels (ook: regels)", "Show or check the rules"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_value_name(pick("SUBOPDRACHT", "COMMAND"))
        .subcommand_help_heading(pick("Subopdrachten", "Commands"))
        .subcommand(
            below("list", pick("Noem de aanvraagtypen", "List the request types"))
                .arg(arguments::switch(
                    "ids",
                    pick(
                        "de ids van soorten documenten, partijen en kanalen: voor wie regels schrijft",
                        "the ids of kinds of documents, actors and channels: for who writes rules",
                    ),
                ))
                .arg(session::rules_argument(language)),
        )
        .subcommand(
            below("show", pick("Toon wat een aanvraagtype vraagt", "Show what a request type asks"))
                .arg(Arg::new("type").value_name("TYPE").required(true).help(pick(
                    "het aanvraagtype; compleet rules list noemt ze",
                    "the request type; compleet rules list names them",
                )))
                .arg(arguments::switch(
                    "diagram",
                    pick("alleen de statussen, als Mermaid-diagram", "the statuses alone, as a Mermaid diagram"),
                ))
                .arg(session::rules_argument(language)),
        )
        .subcommand(
            below("check", pick("Controleer een map met regels", "Check a folder of rules")).arg(
                arguments::path("folder", pick("REGELMAP", "DIR"))
                    .required(true)
                    .value_hint(clap::ValueHint::DirPath)
                    .help(pick("de map met de regels", "the folder that holds the rules")),
            ),
        )
        .subcommand(
            below("use", pick("Kies de regels voor de hele school", "Choose the rules for the whole school")).arg(
                Arg::new("which").value_name(pick("REGELS", "RULES")).help(pick(
                    "het id van regels die hier zijn, of een map met regels; zonder: welke er zijn",
                    "the id of rules that are here, or a folder of rules; without: which there are",
                )),
            ),
        )
        .subcommands(of_own_sets(language))
        .subcommand(
            below("schema", pick("Geef het JSON-schema van regelbestanden", "Print the JSON Schema of rule files"))
                .arg(arguments::switch(
                    "extends",
                    pick("voor regels die op andere voortbouwen", "for rules that build on others"),
                )),
        )
}

/// What is done with a set of one's own, and with one that comes from another party.
fn of_own_sets(language: Language) -> Vec<Command> {
    let pick = |nl, en| language.pick(nl, en);
    let below = |name: &'static str, about: &'static str| arguments::dressed(Command::new(name), language).about(about);
    let which = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).value_name(value).required(true).help(help)
    };
    let folder = arguments::path("folder", pick("REGELMAP", "DIR"))
        .required(true)
        .value_hint(clap::ValueHint::DirPath)
        .help(pick("de map met de regels", "the folder that holds the rules"));
    let new = below("new", pick("Begin een set regels door te vragen", "Start a set of rules by asking"));
    let pack = below("pack", pick("Pak een map met regels in, getekend", "Pack a folder of rules, signed"));
    let install = below("install", pick("Neem regels op die u kreeg", "Take in rules that you were given"));
    let remove = below("remove", pick("Haal regels weg die u opnam", "Remove rules that you took in"));
    vec![
        start::describe(new, language),
        below("test", pick("Voer de tests van een map met regels uit", "Run the tests of a folder of rules"))
            .arg(folder),
        below("diff", pick("Zeg wat er voor een school verandert", "Say what changes for a school"))
            .arg(which(
                "old",
                pick("OUD", "OLD"),
                pick("de regels die golden: een map of een id", "the rules that held: a folder or an id"),
            ))
            .arg(which(
                "new",
                pick("NIEUW", "NEW"),
                pick("de regels die gaan gelden: een map of een id", "the rules that will hold: a folder or an id"),
            )),
        install::describe_pack(pack, language),
        install::describe_install(install, language),
        install::describe_remove(remove, language),
    ]
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let width = session.world.width.unwrap_or(PAGE);
    let text = match matches.subcommand() {
        Some(("check", matches)) => return check(&arguments::folder_of(matches), session),
        Some(("use", matches)) => return choose(matches, session),
        Some(("test", matches)) => return trial::run(&arguments::folder_of(matches), session),
        Some(("new", matches)) => return start::run(matches, session),
        Some(("pack", matches)) => return install::pack(matches, session),
        Some(("install", matches)) => return install::install(matches, session),
        Some(("remove", matches)) => return install::remove(matches, session),
        Some(("diff", matches)) => {
            let named = |key: &str| {
                let typed = arguments::text_of(matches, key).unwrap_or_default();
                work::rules_named(typed, session.world.home.as_deref(), session.world.today)
            };
            changes::page(&named("old")?, &named("new")?, language)
        }
        Some(("schema", matches)) if matches.get_flag("extends") => rules::schema_for_extending(),
        Some(("schema", _)) => rules::schema().to_owned(),
        Some(("show", matches)) => {
            let rules = session.ruleset(matches)?;
            let id = session::request_type(matches, &rules)?;
            let Some(request_type) = id.and_then(|id| rules.request_type(&id)) else { return Ok(Exit::CouldNotLook) };
            if matches.get_flag("diagram") {
                diagram::mermaid(request_type, &rules, language)
            } else {
                show::page(request_type, &rules, language, width)
            }
        }
        Some((_, matches)) => {
            let rules = session.ruleset(matches)?;
            let given = matches.contains_id("rules");
            if matches.get_flag("ids") {
                session.streams.out.write_all(ids(&rules, language).as_bytes())?;
                return Ok(Exit::InOrder);
            }
            list(&rules, language) + &sets(session.world.home.as_deref(), (&rules, given), language)
        }
        None => return Ok(Exit::CouldNotLook),
    };
    session.streams.out.write_all(text.as_bytes())?;
    Ok(Exit::InOrder)
}

/// The request types, a line each, under the name of the region.
fn list(rules: &Ruleset, language: Language) -> String {
    let widest =
        rules.request_types.iter().map(|request_type| request_type.id.as_str().len()).max().unwrap_or_default();
    let version = language.pick("versie", "version");
    let head = format!("{} ({}), {version} {}\n\n", rules.said_name(language), rules.id, rules.version);
    let line = |request_type: &rules::RequestType| {
        format!("  {:widest$}  {}\n", request_type.id.as_str(), request_type.name.get(language))
    };
    head + &rules.request_types.iter().map(line).collect::<String>()
}

/// What a set can refer to, by its ids.
fn ids(rules: &Ruleset, language: Language) -> String {
    let pick = |nl, en| language.pick(nl, en);
    let kinds = rules.kinds.iter().map(|kind| (kind.id.as_str(), kind.name.get(language))).collect();
    let actors = rules.actors.iter().map(|actor| (actor.id.as_str(), actor.name.get(language))).collect();
    let channels = rules.channels.iter().map(|channel| (channel.id.as_str(), channel.name.as_str())).collect();
    let part = |(head, all): (&str, Vec<(&str, &str)>)| {
        let widest = all.iter().map(|(id, _)| id.len()).max().unwrap_or_default();
        let lines = all.iter().map(|(id, name)| format!("  {id:widest$}  {name}\n"));
        format!("{head}\n{}", lines.collect::<String>())
    };
    let parts = [
        (pick("Soorten documenten", "Kinds of documents"), kinds),
        (pick("Partijen", "Actors"), actors),
        (pick("Kanalen", "Channels"), channels),
    ];
    parts.into_iter().map(part).collect::<Vec<_>>().join("\n")
}

/// The sets that are on this computer, a line each; nothing where there is only the one that is built in. These were read
/// already, of a folder that was named (`given`) or of those that are here.
fn sets(home: Option<&Path>, (read, given): (&Ruleset, bool), language: Language) -> String {
    let sets = work::known_sets(home, (!given).then_some(read));
    if sets.len() < 2 {
        return String::new();
    }
    let line = |rules: &Ruleset| {
        let (id, version, name) = (&rules.id, &rules.version, rules.said_name(language));
        format!("  {id} {version}  {name}, {}\n", install::holds(rules, language))
    };
    let head = language.pick("\nRegels op deze computer:\n", "\nRules on this computer:\n");
    sets.iter().map(line).fold(head.to_owned(), |page, line| page + &line)
}

/// Makes rules those of the whole school, or tells which there are.
fn choose(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let home = session.world.home.clone();
    let Some(typed) = arguments::text_of(matches, "which") else {
        for NamedRules { id, name, .. } in work::known_rules(home.as_deref()) {
            writeln!(session.streams.out, "{id}  {name}")?;
        }
        return Ok(Exit::InOrder);
    };
    let folder = Path::new(typed);
    let rules = match files::is_folder(folder) {
        true => work::use_rules_of(folder, home.as_deref())?,
        false => work::use_rules(typed, home.as_deref(), session.world.today)?,
    };
    let (name, id, version) = (&rules.name, &rules.id, &rules.version);
    let words = language.pick(
        format!("Voortaan gelden hier de regels van {name} ({id}), versie {version}, ook als u niets zegt."),
        format!("From now on the rules of {name} ({id}), version {version}, hold here, without your saying so."),
    );
    writeln!(session.streams.out, "{words}")?;
    Ok(Exit::InOrder)
}

/// Tells everything that is wrong in a folder of rules. That is a result: somebody asked for it.
fn check(folder: &Path, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let (text, exit) = match work::ruleset(Some(folder)) {
        Ok(rules) => (doubt_lines(folder, language) + &sound(&rules, language), Exit::InOrder),
        Err(RulesFailure::NotInOrder { problems, .. }) => {
            (problem_lines(folder, &problems, language), Exit::NotInOrder)
        }
        Err(failure) => return Err(failure.into()),
    };
    session.streams.out.write_all(text.as_bytes())?;
    Ok(exit)
}

/// What may stand there and is unlikely to be meant, a line each.
fn doubt_lines(folder: &Path, language: Language) -> String {
    let doubts = work::doubts(folder);
    let word = language.pick("let op", "mind");
    let line = |doubt: &Problem| {
        let place = shown(&folder.join(&doubt.file));
        format!("{place}:{}:{}: {word}: {}\n", doubt.line, doubt.column, doubt.text(language))
    };
    let lines = doubts.iter().map(line).collect::<String>();
    if lines.is_empty() { lines } else { lines + "\n" }
}

fn sound(rules: &Ruleset, language: Language) -> String {
    let (types, kinds) = (rules.request_types.len(), rules.kinds.len());
    let what = language.pick(
        format!("in orde: {types} aanvraagtypen, {kinds} soorten documenten"),
        format!("in order: {types} request types, {kinds} kinds of documents"),
    );
    format!("{} ({}): {what}\nsha256 {}\n", rules.said_name(language), rules.version, rules.digest)
}

fn problem_lines(folder: &Path, problems: &[Problem], language: Language) -> String {
    let line = |problem: &Problem| {
        let place = shown(&folder.join(&problem.file));
        format!("{place}:{}:{}: {}\n", problem.line, problem.column, problem.text(language))
    };
    let count = problems.len();
    let total = match count {
        1 => language.pick("1 probleem".to_owned(), "1 problem".to_owned()),
        _ => language.pick(format!("{count} problemen"), format!("{count} problems")),
    };
    problems.iter().map(line).collect::<String>() + &format!("\n{total}\n")
}
