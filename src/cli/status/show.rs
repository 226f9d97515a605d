//! `compleet status show`: one dossier whole: where it stands, what happened, what is to be done.

mod timeline;

use super::rows::Rows;
use super::which;
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring,
    session::{self, Session, home},
};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::lifecycle::{TaskState, tasks};
use crate::message::{errors::register::NoRegister, status as words, wrap::paragraph};
use crate::register::Listed;
use crate::rules::{RequestType, Ruleset};
use crate::work::{self, Followed, Records, Trust};
use clap::{ArgMatches, Command};
use std::fmt::Write as _;

/// The width of a page where no terminal says otherwise.
const PAGE: usize = 80;

pub(super) fn describe(command: Command, language: Language) -> Command {
    command
        .about(language.pick("Toon alles van een dossier (ook: toon)", "Show everything of one dossier"))
        .arg(which::argument(language).required(true))
        .arg(arguments::switch(
            "ids",
            language.pick(
                "met de id van elke gebeurtenis: zo neemt u terug wat u zelf invoerde (status confirm ... --dismiss)",
                "with the id of each event: how to take back what you entered yourself (status confirm ... --dismiss)",
            ),
        ))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let rules = session.ruleset(matches)?;
    let mut records = Records::open_to_read(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let Some(records) = &mut records else { return Err(which::unknown(typed).into()) };
    let key = which::find(records, typed)?;
    let followed = records.followed(key).map_err(NoRegister)?;
    let trust = keyring::trust(session)?;
    let page = Page {
        rules: &rules,
        request_type: work::asked(&followed.dossier, &rules),
        followed: &followed,
        language: session.language,
        width: session.world.width.unwrap_or(PAGE),
        rows: Rows::new(&rules, &trust, session),
        trust: &trust,
        ids: matches.get_flag("ids"),
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
    trust: &'a Trust,
    /// With the id of each event.
    ids: bool,
}

impl Page<'_> {
    fn whole(&self) -> String {
        let summary = work::summarise(self.followed, self.rules);
        let listed = Listed { dossier: self.followed.dossier.clone(), summary: Some(summary.clone()) };
        let row = self.rows.row(&listed);
        let mut text: String = crate::report::dossiers::terminal(&[row], self.language, self.width).collect();
        if let Some(id) = &self.followed.dossier.id {
            let _ = writeln!(text, "id {}", one_line(id));
        }
        let _ = writeln!(text, "\n{}", self.language.pick("Verloop", "What happened"));
        self.timeline(&mut text);
        self.tasks(&mut text);
        let kept = self.request_type.map(|known| work::retention(known, summary.last, self.rules)).unwrap_or_default();
        for (rule, until) in kept {
            let day = self.language.day(until);
            let words = format!("{} {}", rule.text.get(self.language), self.language.pick("Tot", "Until"));
            text.push_str(&paragraph("\n", &format!("{words} {day}."), 0, self.width));
        }
        text
    }

    fn tasks(&self, text: &mut String) {
        let (Some(request_type), Some(life)) = (self.request_type, &self.followed.life) else { return };
        let mut found = tasks(life, self.rules, request_type, &self.followed.dossier.fields);
        let today = self.rows.today;
        found.retain(|task| task.state != TaskState::Meeting || task.due.is_none_or(|day| day >= today));
        if found.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{}", self.language.pick("Te doen", "To do"));
        for task in found {
            let mark = match task.state {
                TaskState::Open => "[ ]",
                TaskState::Hint | TaskState::Meeting => " - ",
                TaskState::Done => "[x]",
            };
            let who = words::actor(self.rules, &task.action.actor, self.language);
            let due = task.due.map(|due| {
                let day = self.language.day(due);
                match task.state {
                    TaskState::Meeting => self.language.pick(format!(" Op {day}."), format!(" On {day}.")),
                    _ => self.language.pick(format!(" Uiterlijk {day}."), format!(" By {day}.")),
                }
            });
            let due = due.or_else(|| {
                let day = task.action.takes_place()?;
                let name = words::information(self.request_type, day, self.language);
                Some(self.language.pick(format!(" {name}: niet bekend."), format!(" {name}: not known.")))
            });
            let what = format!("{} ({who}){}", task.action.text.get(self.language), due.unwrap_or_default());
            let missing = task.missing.map(|missing| {
                let label = self.language.pick(" Wat ontbreekt: ", " What is missing: ");
                format!("{label}{}", one_line(missing))
            });
            let what = what + &missing.unwrap_or_default();
            let is_work = matches!(task.state, TaskState::Open | TaskState::Done);
            let id = if is_work { format!(" [{}]", task.action.id) } else { String::new() };
            text.push_str(&paragraph(&format!("  {mark} "), &format!("{what}{id}"), 6, self.width));
        }
    }
}
