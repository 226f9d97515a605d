//! `compleet status show`: one dossier whole: where it stands, what happened, what is to be done.

use super::rows::Rows;
use super::{outcome, which, words};
use crate::cli::Exit;
use crate::cli::failure::Failure;
use crate::cli::session::{self, Session};
use crate::cli::trouble::register::{NoRegister, home};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::{Body, Event, Reporter, TaskState, tasks};
use crate::register::{Listed, Register};
use crate::report::terminal::paragraph;
use crate::rules::{RequestType, Ruleset};
use crate::work::{self, Followed};
use clap::{ArgMatches, Command};
use std::fmt::Write as _;

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 100;

pub(super) fn describe(command: Command, language: Language) -> Command {
    command
        .about(language.pick("Toon alles van een dossier (ook: toon)", "Show everything of one dossier"))
        .arg(which::argument(language).required(true))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session::ruleset(matches)?;
    let mut register = Register::open_to_read(&home(session)?).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let Some(register) = &mut register else { return Err(which::unknown(typed).into()) };
    let key = register.read(|pen| which::find(pen, typed, &rules))?;
    let followed = register.read(|pen| work::follow(pen, key, &rules)).map_err(NoRegister)?;
    let page = Page {
        rules: &rules,
        request_type: work::asked(&followed.dossier, &rules),
        followed: &followed,
        language: session.language,
        width: session.world.width.unwrap_or(PAGE),
        rows: Rows::new(&rules, session),
    };
    let text = page.whole();
    session.streams.out.write_all(text.as_bytes())?;
    Ok(Exit::InOrder)
}

struct Page<'a> {
    rules: &'a Ruleset,
    request_type: Option<&'a RequestType>,
    followed: &'a Followed,
    language: Language,
    width: usize,
    rows: Rows<'a>,
}

impl Page<'_> {
    fn whole(&self) -> String {
        let summary = work::summarise(self.followed, self.rules);
        let listed = Listed { dossier: self.followed.dossier.clone(), summary: Some(summary.clone()) };
        let row = self.rows.row(&listed);
        let mut text = crate::report::dossiers::terminal(&[row], self.language, self.width);
        if let Some(id) = &self.followed.dossier.id {
            let _ = writeln!(text, "id {}", one_line(id));
        }
        let _ = writeln!(text, "\n{}", self.language.pick("Verloop", "What happened"));
        for event in &self.followed.events {
            let day = words::moment((self.rows.wall)(event.time), self.language);
            text.push_str(&paragraph(&format!("  {day}  "), &self.told(event), 4, self.width));
        }
        self.tasks(&mut text);
        let kept = self.request_type.map(|known| work::retention(known, summary.last, self.rules)).unwrap_or_default();
        for (rule, until) in kept {
            let day = words::day(until, self.language);
            let words = format!("{} {}", rule.text.get(self.language), self.language.pick("Tot", "Until"));
            text.push_str(&paragraph("\n", &format!("{words} {day}."), 0, self.width));
        }
        text
    }

    fn told(&self, event: &Event) -> String {
        let language = self.language;
        match &event.body {
            Body::Checked => language.pick("gecontroleerd", "checked").to_owned(),
            Body::Packed { supplement: false, .. } => language.pick("ingepakt", "packed").to_owned(),
            Body::Packed { supplement: true, .. } => {
                language.pick("aanvulling ingepakt", "supplement packed").to_owned()
            }
            Body::Sent { number } if *number > 0 => {
                language.pick(format!("verzonden, dossiernummer {number}"), format!("sent, file number {number}"))
            }
            Body::Sent { number } => language
                .pick(format!("niet verzonden (dossiernummer {number})"), format!("not sent (file number {number})")),
            Body::Status(report) => {
                let by = words::actor(self.rules, &report.set_by, language);
                let by =
                    language.pick(format!("{}, gezet door {by}", report.name), format!("{}, set by {by}", report.name));
                let information = self.information(&report.information);
                format!("{by}{}{information}{}", self.reported(Some(&report.reporter)), self.became(event))
            }
            Body::Decided(decision) => language.pick(
                format!("besluit van {} over {}: {}", decision.by, decision.about, decision.reason),
                format!("decision of {} about {}: {}", decision.by, decision.about, decision.reason),
            ),
            Body::Done(done) => self.done(done),
            Body::Form(form) => {
                let filled = language.pick(
                    format!("sluitformulier: {}, ingevuld door {}", form.option, form.by),
                    format!("closing form: {}, filled in by {}", form.option, form.by),
                );
                format!("{filled}{}{}", self.reported(form.reporter.as_ref()), self.became(event))
            }
        }
    }

    fn done(&self, done: &crate::lifecycle::DoneWork) -> String {
        let note = done.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let said = self.language.pick(
            format!("gedaan door {}: {}{note}", done.by, done.action),
            format!("done by {}: {}{note}", done.by, done.action),
        );
        format!("{said}{}", self.information(&done.records))
    }

    fn information(&self, information: &std::collections::BTreeMap<String, String>) -> String {
        information.iter().map(|(id, value)| format!("; {id}: {}", words::value(value, self.language))).collect()
    }

    fn reported(&self, reporter: Option<&Reporter>) -> String {
        let language = self.language;
        match reporter {
            Some(Reporter::Contact { .. }) | None => String::new(),
            Some(Reporter::Stranger { .. }) => {
                language.pick(", van een onbekende afzender", ", from an unknown sender").to_owned()
            }
            Some(Reporter::Unsigned) => language.pick(", zonder handtekening", ", without a signature").to_owned(),
            Some(Reporter::ByHand { by }) => {
                language.pick(format!(", met de hand ingevoerd door {by}"), format!(", entered by hand by {by}"))
            }
        }
    }

    /// What became of an event, unless it is as it should be; with its id where somebody has to decide about it.
    fn became(&self, event: &Event) -> String {
        let outcome = self.followed.life.as_ref().and_then(|life| life.outcomes.get(&event.id));
        let Some(outcome) = outcome else { return String::new() };
        let words = outcome::words(outcome, self.rules, self.request_type, self.language);
        let id = if outcome.waits() { format!(" [{}]", event.id) } else { String::new() };
        format!(": {words}{id}")
    }

    fn tasks(&self, text: &mut String) {
        let (Some(request_type), Some(life)) = (self.request_type, &self.followed.life) else { return };
        let found = tasks(life, self.rules, request_type, &self.followed.dossier.fields, self.rows.today);
        if found.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{}", self.language.pick("Te doen", "To do"));
        for task in found {
            let mark = match task.state {
                TaskState::Open => "[ ]",
                TaskState::Hint => " - ",
                TaskState::Done(_) => "[x]",
            };
            let who = words::actor(self.rules, &task.action.actor, self.language);
            let due = task.due.map(|due| {
                let day = words::day(due, self.language);
                self.language.pick(format!(" Uiterlijk {day}."), format!(" By {day}."))
            });
            let what = format!("{} ({who}){}", task.action.text.get(self.language), due.unwrap_or_default());
            let id = if task.state == TaskState::Hint { String::new() } else { format!(" [{}]", task.action.id) };
            text.push_str(&paragraph(&format!("  {mark} "), &format!("{what}{id}"), 6, self.width));
        }
    }
}
