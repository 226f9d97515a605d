//! `compleet rules new`: starts a set of rules by asking, and lets it be tested at once.
//! Never writes over a file that is there.

use crate::cli::{Exit, arguments, failure::Failure, session::Session};
use crate::files::{self, Existing};
use crate::language::{Language, Text, nearest};
use crate::message::{Say, quoted, shown};
use crate::rules::{self, Kind, Ruleset};
use crate::work::TRIALS;
use clap::{ArgMatches, Command};
use std::io;
use std::path::{Path, PathBuf};

/// The base on which a new set builds where nothing else is said.
fn base() -> Option<&'static str> {
    rules::builtin_ids().next()
}

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .arg(
            arguments::path("folder", pick("REGELMAP", "DIR"))
                .required(true)
                .help(pick("de map die de regels krijgt", "the folder that the rules are to have")),
        )
        .arg(
            arguments::text("id", "ID")
                .help(pick("het id van de regels, zoals mijnregio", "the id of the rules, like myregion")),
        )
        .arg(arguments::text("name", pick("NAAM", "NAME")).help(pick("hoe de regio heet", "how the region is called")))
        .arg(arguments::text("code", "CODE").help(pick("de code, zoals PO1234", "the code, like PO1234")))
        .arg(
            arguments::text("channel", pick("KANAAL", "CHANNEL"))
                .help(pick("waar een school aanvraagt", "where a school files")),
        )
        .arg(
            arguments::text("request", pick("AANVRAAG", "REQUEST"))
                .help(pick("hoe de eerste aanvraag heet", "how the first request is called")),
        )
        .arg(arguments::text("extends", "ID").help(pick("waarop de regels voortbouwen", "what the rules build on")))
}

/// What a new set says of itself.
struct Answers {
    id: String,
    name: String,
    code: String,
    channel: String,
    /// How a channel is called that the base does not know.
    own_channel: Option<String>,
    request: String,
    extends: String,
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let folder = arguments::folder_of(matches);
    let language = session.language;
    let given = arguments::text_of(matches, "extends").map(str::to_owned);
    let extends = given.or_else(|| base().map(str::to_owned)).unwrap_or_default();
    let base = rules::builtin_set(&extends).and_then(|files| Ruleset::parse(&files).ok());
    let channels: Vec<String> = base.iter().flat_map(|rules| &rules.channels).map(|one| one.id.clone()).collect();
    let stem = folder.file_name().map(|name| id_of(&name.to_string_lossy())).unwrap_or_default();
    let pick = |nl: &str, en: &str| language.pick(nl, en).to_owned();
    let mut ask = |key: &str, question: String, proposed: &str| -> io::Result<String> {
        if let Some(given) = arguments::text_of(matches, key) {
            return Ok(given.trim().to_owned());
        }
        let answer = session.ask(&format!("{question} [{proposed}]"))?.unwrap_or_default();
        Ok(if answer.is_empty() { proposed.to_owned() } else { answer })
    };
    let id = id_of(&ask("id", pick("Welk id krijgen de regels?", "Which id are the rules to have?"), &stem)?);
    let name = ask("name", pick("Hoe heet het samenwerkingsverband?", "How is the samenwerkingsverband called?"), &id)?;
    let code = ask("code", pick("Welke code heeft het?", "Which code does it have?"), "PO1234")?;
    let known = channels.join(", ");
    let question =
        language.pick(format!("Waar vraagt een school aan ({known})?"), format!("Where does a school file ({known})?"));
    let channel = ask("channel", question, channels.last().map_or("", String::as_str))?;
    let question = pick("Hoe heet de eerste aanvraag?", "How is the first request called?");
    let request = ask("request", question, "Toelaatbaarheidsverklaring")?;
    // Another channel is the region's own; one that is spelled nearly like a known one is a mistake.
    let own_channel = (!channels.contains(&channel)).then(|| channel.clone());
    let channel = id_of(&channel);
    let near = nearest(&channel, channels.iter().map(String::as_str)).map(str::to_owned);
    if let (Some(typed), Some(near)) = (&own_channel, near) {
        return Err(UnknownChannel { channel: typed.clone(), near }.into());
    }
    let answers = Answers { id, name, code, channel, own_channel, request, extends };
    let kind = first_kind(base.as_ref()).map(|kind| (kind.id.to_string(), kind.name.clone()));
    let kind = kind.unwrap_or_else(|| ("document".to_owned(), Text { nl: "Document".into(), en: "Document".into() }));
    write(&folder, &answers, &kind)?;
    tell(&folder, &answers, session)?;
    Ok(Exit::InOrder)
}

/// The kind of document that a new set asks first: one in which questions are answered, as the base has it.
fn first_kind(base: Option<&Ruleset>) -> Option<&Kind> {
    let kinds = || base.into_iter().flat_map(|rules| &rules.kinds);
    kinds().find(|kind| !kind.questions.is_empty()).or_else(|| kinds().next())
}

/// An id that is made of a name.
fn id_of(name: &str) -> String {
    let letters = name.to_lowercase();
    let parts = letters.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

/// A text between quotes as TOML has it.
fn text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A channel of the region's own, with steps to be filled in.
fn channel_of(id: &str, name: &str) -> String {
    let (id, name) = (text(id), text(name));
    let step = |nl: &str, en: &str, more: &str| {
        format!("text = {{ nl = \"{nl}\", en = \"{en}\" }}\nsource = \"vul in: pagina en datum\"\n{more}")
    };
    let filing = step("Log in en vraag daar aan.", "Log in and file it there.", "files = \"all\"\n");
    let supplement =
        step("Open de aanvraag en voeg toe wat ontbrak.", "Open the request and add what was missing.", "");
    format!(
        "\n[[channel]]\nid = {id}\nname = {name}\nnumber = false    # true: na het verzenden is er een dossiernummer\n\
         source = \"vul in: pagina en datum\"\n\n[[channel.filing]]\n{filing}\n[[channel.supplement]]\n{supplement}"
    )
}

fn write(folder: &Path, answers: &Answers, (kind, called): &(String, Text)) -> Result<(), NotMade> {
    let Answers { id, name, code, channel, own_channel, request, extends } = answers;
    let own = id_of(request);
    let own_channel = own_channel.as_ref().map_or_else(String::new, |name| channel_of(channel, name));
    let region = format!(
        "# De regels van een samenwerkingsverband. Wat hier niet staat, staat in de regels waarop deze voortbouwen.\n\
         # rules/README.md legt elk woord uit.\n\n\
         id = {}\nextends = {}\nname = {}\nversion = \"1\"\nvalid-from = 2026-08-01\n{own_channel}",
        text(id),
        text(extends),
        text(name)
    );
    let request_file = format!(
        "# De aanvraag {request}. De bron van elke regel staat erbij: waar een school hem kan nalezen.\n\n\
         # Is het een toelaatbaarheidsverklaring? extends = \"toelaatbaarheid\" heeft ook de statussen en taken.\n\
         extends = \"aanvraag\"\nname = {{ nl = {0}, en = {0} }}\n\
         summary = {{ nl = \"Waarvoor een school dit aanvraagt.\", en = \"What a school asks this for.\" }}\n\
         channel = {1}\n\n\
         [[field]]\nfield = \"samenwerkingsverband\"\npattern = {2}\ndefault = {2}\n\n\
         [[document]]\nname = {{ nl = {3}, en = {4} }}\nany-of = [[\"{kind}\"]]\n\
         rule.id = \"{kind}\"\nrule.severity = \"error\"\nrule.source = \"vul in: pagina en datum\"\n\
         rule.text.nl = {3}\nrule.text.en = {4}\n",
        text(request),
        text(channel),
        text(code),
        text(&called.nl),
        text(&called.en)
    );
    let details = format!(
        "aanvraagtype = \"{own}\"\nsamenwerkingsverband = {}\ntitel = \"Aanvraag\"\nomschrijving = \"Waar het om gaat.\"\n\
         contactpersoon = \"M. Jansen\"\nemail = \"ib@school.voorbeeld\"\ntelefoon = \"024 123 45 67\"\n",
        text(code)
    );
    let complete = format!(
        "# Een klein dossier, en wat erover gezegd moet worden: compleet rules test REGELMAP\n\n\
         on = 2026-11-23\ndossier = \"\"\"\n{details}\"\"\"\n\n\
         [[document]]\nfile = {}\nkinds = [\"{kind}\"]\n\n[expect]\nverdict = \"complete\"\n",
        text(&format!("{}.pdf", called.nl))
    );
    let incomplete = format!(
        "on = 2026-11-23\ndossier = \"\"\"\n{details}\"\"\"\n\n\
         [expect]\nverdict = \"incomplete\"\nfindings = [\"missing-document {kind}\"]\n"
    );
    let tests = folder.join(TRIALS);
    files::make_folder(&tests).map_err(|error| NotMade { path: tests.clone(), error })?;
    let all = [
        (folder.join("ruleset.toml"), region),
        (folder.join(format!("{own}.toml")), request_file),
        (tests.join("compleet.toml"), complete),
        (tests.join("zonder-document.toml"), incomplete),
    ];
    for (path, text) in all {
        files::write(&path, text.as_bytes(), Existing::Keep).map_err(|error| NotMade { path: path.clone(), error })?;
    }
    Ok(())
}

fn tell(folder: &Path, answers: &Answers, session: &mut Session<'_>) -> io::Result<()> {
    let language = session.language;
    let (place, own) = (quoted(&folder.to_string_lossy()), id_of(&answers.request));
    let shown = shown(folder);
    let words = language.pick(
        format!(
            "De regels staan in {shown}. Vul ze aan (rules/README.md legt de woorden uit), en kijk:\n  compleet rules check {place}\n  compleet rules show {own} --rules {place}\n  compleet rules test {place}\n"
        ),
        format!(
            "The rules are in {shown}. Add to them (rules/README.md explains the words), and look:\n  compleet rules check {place}\n  compleet rules show {own} --rules {place}\n  compleet rules test {place}\n"
        ),
    );
    write!(session.streams.out, "{words}")
}

/// A channel that is spelled nearly as one of the base.
struct UnknownChannel {
    channel: String,
    near: String,
}

impl Say for UnknownChannel {
    fn say(&self, language: Language) -> String {
        let Self { channel, near } = self;
        language.pick(
            format!("er is geen kanaal ‘{channel}’. Bedoelt u ‘{near}’?"),
            format!("there is no channel ‘{channel}’. Did you mean ‘{near}’?"),
        )
    }
}

/// A file that could not be written, or is there already.
struct NotMade {
    path: PathBuf,
    error: io::Error,
}

impl Say for NotMade {
    fn say(&self, language: Language) -> String {
        let (path, why) = (shown(&self.path), crate::message::errors::reason(&self.error, language));
        language.pick(format!("{path} is niet gemaakt: {why}"), format!("{path} was not made: {why}"))
    }
}
