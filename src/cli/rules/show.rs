//! A request type as a school reads it: what it is for, what it asks, how to file it, what comes back.
//! Never leaves out a rule.

use crate::dossier::KindId;
use crate::finding::{Code, Severity};
use crate::language::Language;
use crate::message::{accepted_names, wrap::paragraph};
use crate::rules::{
    AgeLimit, Condition, DayOfWeek, DeadlineRule, FieldRule, FilingStep, Hand, HowMany, Meetings, RequestType, Rule,
    Ruleset, ValueSort,
};
use chrono::NaiveDate;

/// Writes the page of a request type.
pub(super) fn page(request_type: &RequestType, rules: &Ruleset, language: Language, width: usize) -> String {
    let mut page = Page { rules, language, width, text: String::new() };
    page.head(request_type);
    page.documents(request_type);
    page.limits(request_type);
    page.excluded(request_type);
    page.fields(&request_type.fields);
    page.preconditions(request_type);
    page.steps(("Zo vraagt u aan", "How to file it"), &request_type.filing);
    page.steps(("Als het niet verzonden blijkt", "If it turns out not to be sent"), &request_type.not_sent);
    page.steps(("Later iets toevoegen", "Adding something later"), &request_type.supplement);
    page.notes(request_type);
    page.statuses(request_type);
    page.text
}

struct Page<'a> {
    rules: &'a Ruleset,
    language: Language,
    width: usize,
    text: String,
}

impl Page<'_> {
    fn pick<'b>(&self, words: (&'b str, &'b str)) -> &'b str {
        self.language.pick(words.0, words.1)
    }

    fn heading(&mut self, words: (&str, &str)) {
        let heading = self.pick(words).to_owned();
        self.text += &format!("\n{heading}\n");
    }

    fn line(&mut self, first: &str, text: &str, indent: usize) {
        self.text += &paragraph(first, text, indent, self.width);
    }

    /// A rule's own words, and where they come from.
    fn rule(&mut self, rule: &Rule) {
        let text = format!("{} ({})", rule.text.get(self.language), rule.source);
        self.line("      ", &text, 6);
    }

    fn head(&mut self, request_type: &RequestType) {
        let name = format!("{}: {}", request_type.id, request_type.name.get(self.language));
        self.line("", &name, 0);
        self.line("", request_type.summary.get(self.language), 0);
        let called = request_type.called.as_ref().map_or_else(String::new, |called| {
            format!(" ({} {})", self.pick(("daar heet het", "there it is called")), called.get(self.language))
        });
        let filed =
            format!("{} {}{called}.", self.pick(("U vraagt dit aan in", "You file this in")), request_type.system);
        self.line("", &filed, 0);
        if !request_type.titles.is_empty() {
            let verified =
                if self.rules.titles_verified { "" } else { self.pick((" (nog te bevestigen)", " (to be confirmed)")) };
            let titles = format!(
                "{}{verified}: {}",
                self.pick(("Vaste titels", "Fixed titles")),
                request_type.titles.join(", ")
            );
            self.line("", &titles, 0);
        }
    }

    fn documents(&mut self, request_type: &RequestType) {
        self.heading(("Nodig", "Required"));
        for document in &request_type.documents {
            self.line("  - ", &self.required(document), 4);
            self.rule(&document.rule);
        }
        if let Some(explanation) = &request_type.explanation {
            let alone = explanation.filled_by.iter().map(std::slice::from_ref);
            let kinds = alone.chain(explanation.filled_together.iter().map(Vec::as_slice));
            let filled =
                kinds.map(|kinds| self.joined(kinds, " + ")).collect::<Vec<_>>().join(self.pick((" of ", " or ")));
            let by = if filled.is_empty() {
                filled
            } else {
                format!(" ({}: {filled})", self.pick(("vanzelf", "by itself")))
            };
            self.line("  - ", &format!("Toelichting onderwijsbehoeften{by}"), 4);
            self.rule(&explanation.rule);
        }
        if request_type.documents.is_empty() && request_type.explanation.is_none() {
            let nothing = self.pick(("Geen documenten.", "No documents.")).to_owned();
            self.line("  ", &nothing, 2);
        }
        for part in &request_type.parts {
            let names = (self.names(std::slice::from_ref(&part.kind)), self.names(std::slice::from_ref(&part.part)));
            self.rule_of(&format!("{}: {} {}", names.0, self.pick(("met", "with")), names.1), &part.rule);
        }
        for questions in &request_type.questions {
            let kind = self.names(std::slice::from_ref(&questions.kind));
            self.rule_of(&format!("{kind}: {}", self.pick(("ingevuld", "filled in"))), &questions.rule);
        }
        if !request_type.optional.is_empty() {
            self.heading(("Mag erbij, alleen als het nodig is", "Welcome, only where it is needed"));
            self.line("  ", &self.names(&request_type.optional), 2);
        }
    }

    fn required(&self, document: &crate::rules::DocumentRule) -> String {
        let when =
            document.when.as_ref().map(|condition| format!(" {}", self.condition(condition))).unwrap_or_default();
        let either: Vec<String> = document.any_of.iter().map(|kinds| self.joined(kinds, " + ")).collect();
        let either =
            if either.len() > 1 { format!(": {}", either.join(self.pick((" of ", " or ")))) } else { String::new() };
        let count = if document.at_least > 1 { format!(" ({}x)", document.at_least) } else { String::new() };
        format!("{}{count}{either}{when}", document.name.get(self.language))
    }

    fn rule_of(&mut self, what: &str, rule: &Rule) {
        self.line("  - ", what, 4);
        self.rule(rule);
    }

    fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::Field { name, is } => format!("[{} {name} = {is}]", self.pick(("als", "if"))),
            Condition::FieldOneOf { name, values } => {
                let values = values.join(self.pick((" of ", " or ")));
                format!("[{} {name} = {values}]", self.pick(("als", "if")))
            }
            Condition::Pupil { younger_than, at_least } => {
                let younger = younger_than
                    .map(|age| self.language.pick(format!("jonger dan {age}"), format!("younger than {age}")));
                let least =
                    at_least.map(|age| self.language.pick(format!("{age} jaar of ouder"), format!("{age} or older")));
                let age: Vec<String> = least.into_iter().chain(younger).collect();
                format!("[{} {}]", self.pick(("als de leerling dit is:", "if the pupil is")), age.join(", "))
            }
            Condition::Present(kind) => {
                format!("[{} {}]", self.pick(("met", "with")), self.names(std::slice::from_ref(kind)))
            }
            Condition::Absent(kind) => {
                format!("[{} {}]", self.pick(("zonder", "without")), self.names(std::slice::from_ref(kind)))
            }
            Condition::All(parts) => self.conditions(parts, (" en ", " and ")),
            Condition::Any(parts) => self.conditions(parts, (" of ", " or ")),
            Condition::Not(part) => format!("{} {}", self.pick(("niet", "not")), self.condition(part)),
        }
    }

    fn conditions(&self, parts: &[Condition], joint: (&str, &str)) -> String {
        parts.iter().map(|part| self.condition(part)).collect::<Vec<_>>().join(self.pick(joint))
    }

    fn names(&self, kinds: &[KindId]) -> String {
        self.joined(kinds, ", ")
    }

    fn joined(&self, kinds: &[KindId], joint: &str) -> String {
        let name =
            |id: &KindId| self.rules.kind(id).map_or(id.as_str(), |kind| kind.name.get(self.language)).to_owned();
        kinds.iter().map(name).collect::<Vec<_>>().join(joint)
    }

    fn limits(&mut self, request_type: &RequestType) {
        self.heading(("Grenzen", "Limits"));
        let limits = &request_type.limits;
        let formats = accepted_names(&limits.formats, self.language);
        let attachments = self.language.pick(
            format!(
                "Hoogstens {} bijlagen ({formats}); het lege document dat de Toelichting vult, telt niet mee.",
                limits.attachments
            ),
            format!(
                "At most {} attachments ({formats}); an empty document that fills the explanation slot does not count.",
                limits.attachments
            ),
        );
        self.line("  - ", &attachments, 4);
        let names = self.language.pick(
            format!("Een bestandsnaam heeft hoogstens {} tekens.", limits.file_name),
            format!("A file name has at most {} characters.", limits.file_name),
        );
        self.line("  - ", &names, 4);
        for age in &request_type.ages {
            let kinds = if age.kinds.is_empty() {
                self.pick(("Onderzoek", "Research")).to_owned()
            } else {
                self.names(&age.kinds)
            };
            let weight = if age.rule.severity == Severity::Error {
                ""
            } else {
                self.pick((" (geen harde eis)", " (not a hard demand)"))
            };
            let text = format!("{kinds}: {} {}{weight}", self.pick(("hoogstens", "at most")), self.age(age.max));
            self.rule_of(&text, &age.rule);
        }
        if let Some(deadline) = &request_type.deadline {
            let text =
                format!("{}: {}", self.pick(("Uiterste datum", "Last date")), self.last_days(request_type, deadline));
            self.rule_of(&text, &deadline.rule);
        }
        if let Some(meetings) = &request_type.meetings {
            let text = format!("{}: {}", self.pick(("Vergaderingen", "Meetings")), self.days_of(meetings));
            self.rule_of(text.trim_end_matches([':', ' ']), &meetings.rule);
        }
    }

    /// Until when a request may come in.
    fn last_days(&self, request_type: &RequestType, deadline: &DeadlineRule) -> String {
        let day = |day: NaiveDate| self.language.day(day);
        let windows = deadline.windows.iter().map(|window| format!("{} - {}", day(window.from), day(window.to)));
        let later = deadline.later.iter().map(|later| day(later.date));
        let lead = deadline.lead.iter().map(|lead| {
            let field = request_type.fields.iter().find(|rule| rule.field == lead.field);
            let field = field.map_or(lead.field.as_str(), |rule| rule.name.get(self.language));
            let months = (lead.months > 0).then(|| self.age(AgeLimit::Months(lead.months)));
            let weeks = (lead.weeks > 0).then(|| self.age(AgeLimit::Weeks(lead.weeks)));
            let long: Vec<String> = months.into_iter().chain(weeks).collect();
            format!("{} {}: {field}", long.join(" + "), self.pick(("voor deze dag", "before this day")))
        });
        let all: Vec<String> =
            deadline.dates.iter().map(|date| day(*date)).chain(later).chain(windows).chain(lead).collect();
        if all.is_empty() { self.pick(("nog niet bekend", "not known yet")).to_owned() } else { all.join(", ") }
    }

    /// When requests are discussed, and until when they come in for that.
    fn days_of(&self, meetings: &Meetings) -> String {
        let until = self.pick(("binnen uiterlijk", "in by"));
        let on = meetings
            .on
            .iter()
            .map(|one| format!("{} ({until} {})", self.language.day(one.day), self.language.day(one.until)));
        let weekly = meetings.weekly.iter().map(|weekly| {
            let every = self.pick(("elke", "every"));
            let (day, last) = (weekday(weekly.day, self.language), weekday(weekly.until, self.language));
            let at = weekly.at.as_ref().map_or_else(String::new, |at| format!(" {at}"));
            format!("{every} {day} ({until} {last}{at})")
        });
        on.chain(weekly).collect::<Vec<_>>().join(", ")
    }

    /// What must not go along, and whether the program looks for it.
    fn excluded(&mut self, request_type: &RequestType) {
        if self.rules.words.excluded.is_empty() {
            return;
        }
        self.heading(("Gaat niet mee", "Must not go along"));
        let all = &self.rules.words.excluded;
        let mut sources: Vec<&str> = all.iter().map(|excluded| excluded.source.as_str()).collect();
        sources.dedup();
        for source in sources {
            let of = all.iter().filter(|excluded| excluded.source == source);
            let names: Vec<&str> = of.map(|excluded| excluded.name.get(self.language)).collect();
            self.line("  - ", &format!("{} ({source})", names.join(", ")), 4);
        }
        let told = match request_type.off.contains(&Code::ExcludedData) {
            true => self.pick((
                "compleet zoekt hier niet naar: het samenwerkingsverband heeft daar niet om gevraagd.",
                "compleet does not look for these: the samenwerkingsverband did not ask for that.",
            )),
            false => self.pick((
                "compleet zoekt ernaar in elk document dat het kan lezen.",
                "compleet looks for these in every document that it can read.",
            )),
        };
        let told = told.to_owned();
        self.line("    ", &told, 4);
    }

    fn age(&self, age: AgeLimit) -> String {
        let (count, nl, en) = match age {
            AgeLimit::Years(years) => (years, "jaar", "years"),
            AgeLimit::Months(months) => (months, "maanden", "months"),
            AgeLimit::Weeks(weeks) => (weeks, "weken", "weeks"),
        };
        format!("{count} {}", self.pick((nl, en)))
    }

    fn fields(&mut self, fields: &[FieldRule]) {
        if fields.is_empty() {
            return;
        }
        self.heading(("Gegevens van de aanvraag", "Details of the request"));
        for field in fields {
            let optional = if field.optional { self.pick((", mag leeg blijven", ", may be left out")) } else { "" };
            let text = format!(
                "{} ({}{optional}): {}",
                field.name.get(self.language),
                field.field,
                field.rule.text.get(self.language)
            );
            self.line("  - ", &text, 4);
            for hint in &field.hints {
                let text = format!("{}: {}", self.pick(("gemeld als", "told as")), hint.text.get(self.language));
                self.line("      ", &text, 6);
            }
        }
    }

    fn preconditions(&mut self, request_type: &RequestType) {
        let signed: Vec<KindId> = request_type
            .documents
            .iter()
            .flat_map(|document| document.any_of.iter().flatten())
            .filter(|id| self.rules.kind(id).is_some_and(|kind| kind.signature))
            .cloned()
            .collect();
        if signed.is_empty() && request_type.preconditions.is_empty() && request_type.signers.is_empty() {
            return;
        }
        self.heading(("Wat iemand zelf moet bevestigen", "What a person must confirm"));
        for precondition in &request_type.preconditions {
            let optional = if precondition.optional { self.pick((", niet verplicht", ", not asked")) } else { "" };
            self.rule_of(
                &format!("{} ({}{optional})", precondition.name.get(self.language), precondition.id),
                &precondition.rule,
            );
        }
        for signer in &request_type.signers {
            let by = self.rules.actor(&signer.by).map_or(signer.by.as_str(), |actor| actor.name.get(self.language));
            let many = match signer.how_many {
                HowMany::One => self.pick(("ten minste één", "at least one")),
                HowMany::All => self.pick(("allemaal", "all of them")),
            };
            let means = match signer.means {
                Hand::Agreed => self.pick(("voor akkoord", "agreed")),
                Hand::Seen => self.pick(("voor gezien", "seen")),
                Hand::Wrote => self.pick(("als schrijver", "as its writer")),
            };
            let kind = self.names(std::slice::from_ref(&signer.kind));
            let name = signer.name.get(self.language);
            let after = request_type.signers.iter().filter(|before| signer.after.contains(&before.id));
            let after: Vec<&str> = after.map(|before| before.name.get(self.language)).collect();
            let after = match after.as_slice() {
                [] => String::new(),
                first => format!("; {} {}", self.pick(("pas na", "only after")), first.join(", ")),
            };
            self.rule_of(&format!("{name} ({}): {kind}, {by}, {many}, {means}{after}", signer.id), &signer.rule);
        }
        let one_by_one = |kind: &&KindId| request_type.signers.iter().any(|signer| signer.kind == **kind);
        for kind in signed.iter().filter(|kind| !one_by_one(kind)) {
            let seen = self.pick(("handtekening gezien", "signature seen"));
            let text = format!("{}: {seen} ({kind})", self.names(std::slice::from_ref(kind)));
            self.line("  - ", &text, 4);
        }
    }

    fn steps(&mut self, heading: (&str, &str), steps: &[FilingStep]) {
        if steps.is_empty() {
            return;
        }
        self.heading(heading);
        for (index, step) in steps.iter().enumerate() {
            self.line(&format!("{:>3}. ", index + 1), step.text.get(self.language), 5);
            if let Some(trap) = &step.trap {
                let beware = format!("     {} ", self.pick(("LET OP:", "MIND:")));
                self.line(&beware, trap.get(self.language), 5);
            }
        }
    }

    fn notes(&mut self, request_type: &RequestType) {
        if request_type.good_to_know.is_empty() {
            return;
        }
        self.heading(("Goed om te weten", "Good to know"));
        for note in &request_type.good_to_know {
            self.line("  - ", note.get(self.language), 4);
        }
    }

    fn statuses(&mut self, request_type: &RequestType) {
        if request_type.lifecycle.statuses.is_empty() {
            return;
        }
        self.heading(("Statussen", "Statuses"));
        for status in &request_type.lifecycle.statuses {
            let setters: Vec<&str> = status
                .set_by
                .iter()
                .map(|id| self.rules.actor(id).map_or(id.as_str(), |actor| actor.name.get(self.language)))
                .collect();
            let by = format!("{} {}", self.pick(("door", "by")), setters.join(self.pick((" of ", " or "))));
            self.line("  - ", &format!("{} ({by}): {}", status.name, status.meaning.get(self.language)), 4);
            for information in &status.information {
                let sort = match information.value {
                    ValueSort::Date => self.pick(("een datum", "a date")),
                    ValueSort::Text => self.pick(("in woorden", "in words")),
                };
                let name = information.name.get(self.language);
                self.line("    + ", &format!("{}: {name} ({sort})", information.id), 6);
            }
        }
    }
}

fn weekday(day: DayOfWeek, language: Language) -> &'static str {
    match day {
        DayOfWeek::Monday => language.pick("maandag", "Monday"),
        DayOfWeek::Tuesday => language.pick("dinsdag", "Tuesday"),
        DayOfWeek::Wednesday => language.pick("woensdag", "Wednesday"),
        DayOfWeek::Thursday => language.pick("donderdag", "Thursday"),
        DayOfWeek::Friday => language.pick("vrijdag", "Friday"),
        DayOfWeek::Saturday => language.pick("zaterdag", "Saturday"),
        DayOfWeek::Sunday => language.pick("zondag", "Sunday"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::RequestTypeId;
    use crate::rules::builtin;
    use unicode_width::UnicodeWidthStr;

    fn shown(id: &str, language: Language, width: usize) -> String {
        let rules = builtin();
        page(rules.request_type(&RequestTypeId::new(id)).unwrap(), &rules, language, width)
    }

    #[test]
    fn a_group_reads_how_to_file_in_dutch() {
        insta::assert_snapshot!(shown("groepsarrangement", Language::Dutch, 80));
    }

    #[test]
    fn an_extension_reads_how_to_file_in_english() {
        insta::assert_snapshot!(shown("tlv-verlenging", Language::English, 80));
    }

    #[test]
    fn every_page_fits_its_width() {
        for request_type in builtin().request_types {
            for language in [Language::Dutch, Language::English] {
                let text = shown(request_type.id.as_str(), language, 80);
                assert!(text.lines().all(|line| line.width() <= 80), "{text}");
            }
        }
    }
}
