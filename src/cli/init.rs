//! `compleet init`: writes the `dossier.toml` of a dossier, by questions on a terminal and by options elsewhere.

pub(super) mod questions;

use super::failure::Failure;
use super::session::{self, Session};
use super::subject::{Sort, UnknownSubject};
use super::{Exit, arguments};
use crate::dossier::{Details, FieldId, RequestTypeId};
use crate::files::{self, Existing};
use crate::language::Language;
use crate::message::{
    self, Repeat, Say,
    errors::{ChangeFailure, LookFailure, NotWritten, ScanFailure},
    shown, spelled,
};
use crate::rules::{FieldRule, RequestType, Ruleset};
use crate::scan::{self, DETAILS};
use crate::work::{self, CouldNotLook, Edit, EditFailure, NewDetails, Placed, Values};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::{Path, PathBuf};

/// The key of the day of the request, for `--date`.
const DATE: &str = "datum";

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick("Leg de gegevens van een aanvraag vast (ook: begin)", "Write down the details of a request"))
        .arg(
            Arg::new("folder")
                .value_name(pick("MAP", "FOLDER"))
                .value_parser(value_parser!(PathBuf))
                .value_hint(clap::ValueHint::DirPath)
                .required_unless_present("defaults")
                .help(pick("de map met het dossier", "the folder that holds the dossier")),
        )
        .arg(
            arguments::text("type", pick("AANVRAAGTYPE", "TYPE"))
                .help(pick("wat er wordt aangevraagd", "what is asked for")),
        )
        .arg(arguments::text("set", pick("GEGEVEN=WAARDE", "DETAIL=VALUE")).action(ArgAction::Append).help(pick(
            "vul een gegeven in, bijvoorbeeld omschrijving=\"...\"; mag vaker",
            "fill in a detail, for instance omschrijving=\"...\"; may be repeated",
        )))
        .arg(
            arguments::text("date", pick("DATUM", "DATE"))
                .help(pick("de dag van de aanvraag", "the day of the request")),
        )
        .arg(arguments::switch(
            "leeg",
            pick(
                "zet er een goede leeg.docx bij, voor een Toelichting die u leeg laat",
                "add a good leeg.docx, for an explanation that is left empty on purpose",
            ),
        ))
        .arg(arguments::switch(
            "defaults",
            pick(
                "bewaar wat voor de hele school hetzelfde is, voor volgende aanvragen",
                "keep what is the same for the whole school, for later requests",
            ),
        ))
        .arg(
            arguments::switch(
                "new",
                pick(
                    "maak er een nieuwe aanvraag van: een eigen id, en zonder wat voor de oude is bevestigd",
                    "make a new request of it: an id of its own, without what was confirmed for the old one",
                ),
            )
            .conflicts_with("overwrite"),
        )
        .arg(arguments::path("from", pick("MAP", "FOLDER")).long("from").conflicts_with("new").help(pick(
            "neem de gegevens van de school en de leerling over uit deze map; de nieuwe map wordt gemaakt",
            "take the details of the school and the pupil from this folder; the new folder is made",
        )))
        .arg(arguments::switch(
            "overwrite",
            pick("begin opnieuw waar al een dossier.toml is", "start again where there is a dossier.toml"),
        ))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let given = given(matches, &rules)?;
    if matches.get_flag("defaults") {
        keep_school(&given, &rules, session)?;
    }
    let Some(folder) = matches.get_one::<PathBuf>("folder").map(|path| arguments::without_quote(path)) else {
        return Ok(Exit::InOrder);
    };
    let folder = folder.as_path();
    let from = match matches.get_one::<PathBuf>("from") {
        Some(from) => Some(existing(from, &rules, matches)?.ok_or_else(|| NothingToTake(from.clone()))?),
        None => None,
    };
    if from.is_some() {
        files::make_folder(folder).map_err(|error| NotWritten::new(folder, error))?;
    }
    let there = existing(folder, &rules, matches)?;
    if matches.get_flag("new") {
        anew(folder, there.as_ref(), &rules, session)?;
        if arguments::text_of(matches, "type").is_none() && given.is_empty() {
            return Ok(Exit::InOrder);
        }
    }
    let there = existing(folder, &rules, matches)?;
    if matches.get_flag("leeg") {
        placeholder(folder, &rules, session)?;
        // Asked for alone, it is all there is to do.
        let alone = arguments::text_of(matches, "type").is_none() && given.is_empty();
        if alone && (there.is_some() || !session.world.may_ask) {
            return Ok(Exit::InOrder);
        }
    }
    let request_type = request_type(matches, there.as_ref(), &rules, folder, session)?;
    let overwrite = matches.get_flag("overwrite");
    let written = there.as_ref().map(|details| &details.request_type).filter(|id| !id.as_str().is_empty());
    if let Some(written) = written.filter(|id| **id != request_type.id && !overwrite && !matches.get_flag("new")) {
        return Err(OtherType { folder: folder.to_path_buf(), written: written.clone() }.into());
    }
    let start = Start { folder, rules: &rules, request_type, given, overwrite, from };
    match there {
        Some(details) if !start.overwrite => start.complete(&details, session),
        there => start.write_new(there.as_ref(), session),
    }
}

/// The details that the options give. A key that no request type knows is a mistake.
fn given(matches: &ArgMatches, rules: &Ruleset) -> Result<Values, Failure> {
    let known: Vec<String> = fields(rules).map(|rule| rule.field.to_string()).collect();
    let mut values = Values::new();
    for pair in matches.get_many::<String>("set").unwrap_or_default() {
        let Some((key, value)) = pair.split_once('=') else { return Err(NoPair { text: pair.clone() }.into()) };
        let typed = key.trim().to_lowercase();
        let is = |rule: &&FieldRule| {
            [rule.field.as_str(), &rule.name.nl, &rule.name.en].iter().any(|name| name.to_lowercase() == typed)
        };
        let Some(rule) = fields(rules).find(is) else {
            let mut known = known;
            known.sort();
            known.dedup();
            return Err(UnknownSubject { what: key.to_owned(), sort: Sort::Field, known }.into());
        };
        values.insert(rule.field.clone(), work::normal(rule, value.trim()));
    }
    if let Some(date) = session::date(matches, "date")? {
        values.insert(FieldId::new(DATE), date.to_string());
    }
    Ok(values)
}

fn fields(rules: &Ruleset) -> impl Iterator<Item = &FieldRule> {
    rules.request_types.iter().flat_map(|request_type| &request_type.fields)
}

/// What a `dossier.toml` that is there already says. One that is broken stops a completion, not a new start.
fn existing(folder: &Path, rules: &Ruleset, matches: &ArgMatches) -> Result<Option<Details>, Failure> {
    let scanned = scan::scan(folder).map_err(|error| ScanFailure::new(folder, error))?;
    let Some(bytes) = scanned.details else { return Ok(None) };
    // It may lack its request type: that is what is being completed.
    let any = RequestTypeId::new("");
    match scan::parse_details(&bytes, rules, Some(&any)) {
        Ok(details) => Ok(Some(details)),
        Err(_) if matches.get_flag("overwrite") => Ok(None),
        Err(mistakes) => Err(ChangeFailure::new(folder, EditFailure::Details(mistakes)).into()),
    }
}

/// The request type: as asked, as written, or as a person answers.
fn request_type<'r>(
    matches: &ArgMatches,
    there: Option<&Details>,
    rules: &'r Ruleset,
    folder: &Path,
    session: &mut Session<'_>,
) -> Result<&'r RequestType, Failure> {
    let known = || rules.request_types.iter().map(|request_type| request_type.id.clone()).collect();
    let failure = |reason| Failure::from(LookFailure { folder: folder.to_path_buf(), reason });
    let asked = session::request_type(matches, rules)?;
    let written = there.map(|details| details.request_type.clone()).filter(|id| !id.as_str().is_empty());
    if let Some(id) = asked.or(written) {
        let found = rules.request_type(&id);
        return found.ok_or_else(|| failure(CouldNotLook::UnknownRequestType { id, known: known() }));
    }
    if session.world.may_ask
        && let Some(chosen) = questions::request_type(rules, session)?
    {
        return Ok(chosen);
    }
    Err(failure(CouldNotLook::NoRequestType { known: known() }))
}

/// Makes another dossier of what is there.
fn anew(folder: &Path, there: Option<&Details>, rules: &Ruleset, session: &mut Session<'_>) -> Result<(), Failure> {
    if there.is_none() {
        return Err(NothingToTake(folder.to_path_buf()).into());
    }
    let edit = Edit::Anew { id: files::unique_id() };
    work::change_details(folder, rules, &[edit]).map_err(|reason| ChangeFailure::new(folder, reason))?;
    let path = shown(&folder.join(DETAILS));
    let words = session.language.pick(
        format!("Een nieuwe aanvraag: {path} heeft nu een eigen id. Dossiernummer, datum, bevestigingen en uitzonderingen van de oude zijn eruit. Kijk titel, omschrijving en leerling na."),
        format!("A new request: {path} has an id of its own now. The file number, date, confirmations and waivers of the old one are out of it. Check the title, the description and the pupil."),
    );
    Ok(writeln!(session.streams.out, "{words}")?)
}

fn placeholder(folder: &Path, rules: &Ruleset, session: &mut Session<'_>) -> Result<(), Failure> {
    let Some(stem) = rules.words.placeholder.first() else { return Ok(()) };
    let path = folder.join(format!("{stem}.docx"));
    let name = shown(&path);
    let placed = work::place_placeholder(&path).map_err(|error| NotWritten::new(&path, error))?;
    let words = match placed {
        Placed::Written => session.language.pick(format!("Geschreven: {name}"), format!("Written: {name}")),
        Placed::WasThere => session.language.pick(format!("Staat er al: {name}"), format!("There already: {name}")),
    };
    writeln!(session.streams.out, "{words}")?;
    Ok(())
}

/// Keeps the details that are the same for a whole school, those of earlier times included.
fn keep_school(given: &Values, rules: &Ruleset, session: &mut Session<'_>) -> Result<(), Failure> {
    let home = session.world.home.clone();
    let mut school = work::read_school(home.as_deref())?;
    for rule in work::school_fields(rules) {
        let now = given.get(&rule.field).or_else(|| school.get(&rule.field)).or(rule.default.as_ref()).cloned();
        let value = match given.contains_key(&rule.field) || !session.world.may_ask {
            true => now,
            false => questions::field(rule, now, &[], session)?,
        };
        if let Some(value) = value {
            school.insert(rule.field.clone(), value);
        }
    }
    let path = work::write_school(home.as_deref(), &school)?;
    let words = session.language.pick("Bewaard voor volgende aanvragen:", "Kept for later requests:");
    writeln!(session.streams.out, "{words} {}", shown(&path))?;
    Ok(())
}

/// Everything that is needed to write.
struct Start<'r> {
    folder: &'r Path,
    rules: &'r Ruleset,
    request_type: &'r RequestType,
    given: Values,
    overwrite: bool,
    /// The details of another dossier of the same school and pupil.
    from: Option<Details>,
}

impl Start<'_> {
    /// Fills in what a `dossier.toml` does not say yet, and leaves the rest of it alone.
    fn complete(&self, there: &Details, session: &mut Session<'_>) -> Result<Exit, Failure> {
        let school = work::read_school(session.world.home.as_deref())?;
        let mut values = self.given.clone();
        for rule in &self.request_type.fields {
            let known = there.fields.get(&rule.field).is_some_and(|value| !value.trim().is_empty());
            if !known && let Some(value) = self.value(rule, &school, session)? {
                values.insert(rule.field.clone(), value);
            }
        }
        let changed = work::complete_details(self.folder, self.rules, self.request_type, there, &values)
            .map_err(|reason| ChangeFailure::new(self.folder, reason))?;
        let path = shown(&self.folder.join(DETAILS));
        let words = match changed {
            false => session.language.pick("Er was niets aan te vullen in", "There was nothing to add to"),
            true => session.language.pick("Aangevuld:", "Completed:"),
        };
        writeln!(session.streams.out, "{words} {path}")?;
        Ok(Exit::InOrder)
    }

    fn write_new(&self, there: Option<&Details>, session: &mut Session<'_>) -> Result<Exit, Failure> {
        let language = session.language;
        let school = work::read_school(session.world.home.as_deref())?;
        let mut fields = vec![work::rules_field(self.rules, message::rules_comment(self.rules, language))];
        for rule in &self.request_type.fields {
            let value = self.value(rule, &school, session)?;
            fields.push((rule.field.clone(), value, message::details_comment(rule, language)));
        }
        let new = NewDetails {
            header: message::details_header(self.request_type, language),
            // Bundles and status files refer to the id, so a new start keeps it.
            id: there.and_then(|details| details.id.clone()),
            request_type: self.request_type.id.clone(),
            fields,
            pupil: self.from.as_ref().or(there).and_then(|details| details.pupil.clone()),
        };
        let existing = if self.overwrite { Existing::Replace } else { Existing::Keep };
        let path = self.folder.join(DETAILS);
        work::write_new_details(self.folder, &new, existing).map_err(|error| NotWritten::new(&path, error))?;
        let words = language.pick("Geschreven:", "Written:");
        writeln!(session.streams.out, "{words} {}", shown(&path))?;
        Ok(Exit::InOrder)
    }

    /// The value of a detail: as given, as kept for the school, as the rules propose, or as a person answers.
    fn value(&self, rule: &FieldRule, school: &Values, session: &mut Session<'_>) -> Result<Option<String>, Failure> {
        if let Some(given) = self.given.get(&rule.field) {
            return Ok(Some(given.clone()));
        }
        let proposed = work::proposed(rule, self.from.as_ref(), school);
        if !session.world.may_ask || rule.optional {
            return Ok(proposed);
        }
        let choices: &[String] = if rule.field.as_str() == "titel" { &self.request_type.titles } else { &[] };
        Ok(questions::field(rule, proposed, choices, session)?)
    }
}

/// A folder without a `dossier.toml`.
struct NothingToTake(PathBuf);

impl Say for NothingToTake {
    fn say(&self, language: Language) -> String {
        let folder = shown(&self.0);
        language.pick(format!("in ‘{folder}’ staat geen {DETAILS}."), format!("there is no {DETAILS} in ‘{folder}’."))
    }
}

/// The folder holds a request of another type.
struct OtherType {
    folder: PathBuf,
    written: RequestTypeId,
}

impl Say for OtherType {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        let (folder, written) = (repeat.place(&spelled(&self.folder)), &self.written);
        language.pick(
            format!("in deze map staat al een aanvraag van de soort {written}. Een andere aanvraag hoort in een map van zichzelf. Was dit nog geen aanvraag: compleet init {folder} --new --type SOORT"),
            format!("this folder holds a request of type {written} already. Another request belongs in a folder of its own. If it was not filed yet: compleet init {folder} --new --type TYPE"),
        )
    }
}

/// `--set` without an equals sign.
struct NoPair {
    text: String,
}

impl Say for NoPair {
    fn say(&self, language: Language) -> String {
        let text = &self.text;
        language.pick(
            format!("‘{text}’ bij --set mist een =. Schrijf het als gegeven=waarde."),
            format!("‘{text}’ for --set lacks an =. Write it as detail=value."),
        )
    }
}
