//! What happened to one dossier, event by event, and how to decide where somebody has to.

use super::Page;
use crate::lifecycle::{
    Body, DecisionVerdict, Event, FilledForm, HeldReason, Offered, Outcome, Reporter, StatusReport,
};
use crate::message::{self, outcome, quoted, status as words, wrap::paragraph};
use std::collections::BTreeMap;

impl Page<'_> {
    pub(super) fn timeline(&self, text: &mut String) {
        for event in &self.followed.events {
            let offered = self.followed.life.as_ref().and_then(|life| life.offered(event));
            // A decision goes by the id, and would be about the one that counts.
            let counts = !matches!(offered, Some(Offered::Other(_)));
            let outcome = match offered {
                // Told once is enough.
                Some(Offered::Copy) => continue,
                Some(Offered::Counts(outcome) | Offered::Other(outcome)) => Some(outcome),
                None => None,
            };
            let day = words::moment((self.rows.wall)(event.time), self.language);
            let mut told = self.told(event, outcome.as_ref());
            if self.ids || outcome.as_ref().is_some_and(Outcome::waits) {
                told += &format!(" [{}]", event.id);
            }
            text.push_str(&paragraph(&format!("  {day}  "), &told, 4, self.width));
            if let Some(outcome) = outcome.filter(|outcome| counts && outcome.waits()) {
                text.push_str(&self.decide(event, &outcome));
            }
        }
    }

    fn told(&self, event: &Event, outcome: Option<&Outcome>) -> String {
        let language = self.language;
        let told = match &event.body {
            Body::Checked => language.pick("gecontroleerd", "checked").to_owned(),
            Body::Packed { supplement: false, .. } => language.pick("ingepakt", "packed").to_owned(),
            Body::Packed { supplement: true, .. } => {
                language.pick("aanvulling ingepakt", "supplement packed").to_owned()
            }
            Body::Received { supplement: false, .. } => language.pick("ontvangen", "received").to_owned(),
            Body::Received { supplement: true, .. } => {
                let said = language.pick("aanvulling ontvangen", "supplement received").to_owned();
                said + &self.set_by_itself(event)
            }
            Body::Sent { number } if *number > 0 => {
                language.pick(format!("verzonden, dossiernummer {number}"), format!("sent, file number {number}"))
            }
            Body::Delivered => language.pick("verzonden", "sent").to_owned(),
            Body::Sent { number } => language
                .pick(format!("niet verzonden (dossiernummer {number})"), format!("not sent (file number {number})")),
            Body::Status(report) => self.status(report),
            Body::Decided(decision) => {
                let what = match &decision.verdict {
                    DecisionVerdict::Accept => language.pick("aanvaard", "accepted").to_owned(),
                    DecisionVerdict::Dismiss => language.pick("niet aanvaard", "dismissed").to_owned(),
                    DecisionVerdict::AcceptAs { status } => {
                        let status = words::status(self.request_type, status);
                        language.pick(format!("aanvaard als ‘{status}’"), format!("accepted as ‘{status}’"))
                    }
                };
                language.pick(
                    format!("besluit van {} over {}: {what} ({})", decision.by, decision.about, decision.reason),
                    format!("decision of {} about {}: {what} ({})", decision.by, decision.about, decision.reason),
                )
            }
            Body::Done(done) => {
                let day = language.day(done.on);
                let note = done.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
                let said = language.pick(
                    format!("gedaan door {} op {day}: {}{note}", done.by, done.action),
                    format!("done by {} on {day}: {}{note}", done.by, done.action),
                );
                let reported = done.report.as_ref().map(|report| self.reported(&report.reporter)).unwrap_or_default();
                format!("{said}{reported}{}", self.information(&done.records))
            }
            Body::Form(form) => self.form(event, form),
            Body::Receipt(receipt) => message::receipt(receipt, language),
        };
        format!("{told}{}", self.became(event, outcome))
    }

    /// The status that something set by itself.
    fn set_by_itself(&self, event: &Event) -> String {
        let mut history = self.followed.life.iter().flat_map(|life| &life.history);
        let set = history.find(|reached| reached.event == event.id);
        let said = set.map(|reached| {
            let status = words::status(self.request_type, &reached.status);
            self.language.pick(format!(": de status werd ‘{status}’"), format!(": the status became ‘{status}’"))
        });
        said.unwrap_or_default()
    }

    fn status(&self, report: &StatusReport) -> String {
        let language = self.language;
        let by = words::actor(self.rules, &report.set_by, language);
        let by = language.pick(format!("{}, gezet door {by}", report.name), format!("{}, set by {by}", report.name));
        let letters = match report.letters {
            0 => String::new(),
            1 => language.pick("; met 1 brief", "; with 1 letter").to_owned(),
            count => language.pick(format!("; met {count} brieven"), format!("; with {count} letters")),
        };
        let information = self.information(&report.information);
        format!("{by}{}{information}{letters}", self.reported(&report.reporter))
    }

    fn form(&self, event: &Event, form: &FilledForm) -> String {
        let language = self.language;
        let mut told = language.pick(
            format!("sluitformulier, ingevuld door {}: {}", form.by, form.option),
            format!("closing form, filled in by {}: {}", form.by, form.option),
        );
        for more in [&form.satisfaction, &form.remark].into_iter().flatten() {
            told += &format!("; {more}");
        }
        if let Some(report) = &form.report {
            told += &self.reported(&report.reporter);
        }
        let counts = self.followed.life.as_ref().and_then(|life| life.form.as_ref());
        if counts.is_some_and(|counts| counts.event != event.id) {
            told += language.pick("; vervangen door een ander formulier", "; replaced by another form");
        }
        told
    }

    fn information(&self, information: &BTreeMap<String, String>) -> String {
        let told = information.iter().map(|(id, value)| {
            let name = words::information(self.request_type, id, self.language);
            format!("; {name}: {}", words::value(value, self.language))
        });
        told.collect()
    }

    /// How something came in, unless that goes without saying.
    fn reported(&self, reporter: &Reporter) -> String {
        let language = self.language;
        match reporter {
            Reporter::Contact { .. } => String::new(),
            Reporter::Stranger { .. } => {
                language.pick(", van een onbekende afzender", ", from an unknown sender").to_owned()
            }
            Reporter::Unsigned => language.pick(", zonder handtekening", ", without a signature").to_owned(),
            Reporter::ByHand { by } => {
                language.pick(format!(", met de hand ingevoerd door {by}"), format!(", entered by hand by {by}"))
            }
        }
    }

    /// What became of a report, and of what somebody took back.
    fn became(&self, event: &Event, outcome: Option<&Outcome>) -> String {
        let is_report = matches!(event.body, Body::Status(_) | Body::Form(_)) || event.body.reporter().is_some();
        let Some(outcome) = outcome.filter(|outcome| is_report || matches!(outcome, Outcome::Dismissed { .. })) else {
            return String::new();
        };
        let words = outcome::words(outcome, self.rules, self.request_type, self.language);
        let sender = outcome::sender(event, self.trust, self.language);
        format!(": {words}{sender}")
    }

    /// The commands with which somebody decides.
    fn decide(&self, event: &Event, outcome: &Outcome) -> String {
        let (name, reason) = self.language.pick(("NAAM", "REDEN"), ("NAME", "REASON"));
        let dossier = quoted(&words::name(&self.followed.dossier));
        // Any end of an id will do, and one that begins as an option does would be taken for that.
        let id = quoted(event.id.0.trim_start_matches('-'));
        let command = format!("      compleet status confirm {dossier} {id}");
        let by = format!("--by \"{name}\" --reason \"{reason}\"");
        let dismiss = format!("{command} --dismiss {by}\n");
        let meaning = |status: &str| format!("{command} --as {} {by}\n", quoted(status));
        let accept = match outcome {
            Outcome::Refused(_) => String::new(),
            Outcome::Quarantined { nearest } if matches!(event.body, Body::Status(_)) => {
                meaning(nearest.as_deref().unwrap_or("STATUS"))
            }
            Outcome::Held(HeldReason::Ambiguous { candidates }) => {
                candidates.iter().map(|id| meaning(&words::status(self.request_type, id))).collect()
            }
            // Neither a form nor work means a status.
            Outcome::Quarantined { .. } => String::new(),
            _ => format!("{command} {by}\n"),
        };
        accept + &dismiss
    }
}
