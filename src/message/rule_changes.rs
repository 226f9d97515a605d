//! What changes for a school from one set of rules to another, in plain words.
//! Never decides what is a change: that is `rules`.

use crate::finding::Severity;
use crate::language::plain::one_line;
use crate::language::{Language, Text};
use crate::rules::{AgeLimit, Changed, Difference, Item, Limit, Ruleset, differences};
use chrono::NaiveDate;

/// What changes, under the request that it is about.
pub type Changes = Vec<(String, Vec<String>)>;

/// From which version to which.
pub fn changes_head(old: &Ruleset, new: &Ruleset, language: Language) -> String {
    let (from, to) = (one_line(&old.version), one_line(&new.version));
    let (before, now) = (one_line(&old.name), one_line(&new.name));
    language.pick(
        format!("Van {before} versie {from} naar {now} versie {to}:"),
        format!("From {before} version {from} to {now} version {to}:"),
    )
}

/// That nothing changes.
pub fn no_changes(language: Language) -> &'static str {
    language.pick("Voor een school verandert er niets.", "Nothing changes for a school.")
}

/// Tells what changes from one set to another.
pub fn changes(old: &Ruleset, new: &Ruleset, language: Language) -> Changes {
    let words = Words { new, language };
    let found = differences(old, new);
    let mut told: Changes = Vec::new();
    let mut about = None;
    for Difference { about: of, what } in &found {
        if about != Some(of) {
            let name = of.as_ref().map(|(_, name)| name.get(language));
            told.push((name.unwrap_or(language.pick("Voor alles", "For everything")).to_owned(), Vec::new()));
            about = Some(of);
        }
        if let Some((_, lines)) = told.last_mut() {
            lines.push(words.of(what));
        }
    }
    told
}

/// The same as one page.
pub(crate) fn page(old: &Ruleset, new: &Ruleset, language: Language) -> String {
    let head = changes_head(old, new, language);
    let changes = changes(old, new, language);
    if changes.is_empty() {
        return format!("{head}\n\n{}\n", no_changes(language));
    }
    let lines = |lines: &[String]| lines.iter().map(|line| format!("  - {line}\n")).collect::<String>();
    let about = changes.iter().map(|(about, told)| format!("\n{about}\n{}", lines(told)));
    format!("{head}\n{}", about.collect::<String>())
}

struct Words<'a> {
    new: &'a Ruleset,
    language: Language,
}

impl Words<'_> {
    fn pick(&self, nl: String, en: String) -> String {
        self.language.pick(nl, en)
    }

    fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.language)
    }

    fn of(&self, what: &Changed) -> String {
        match what {
            Changed::ValidFrom(old, new) => {
                let (old, new) = (self.language.day(*old), self.language.day(*new));
                self.pick(
                    format!("De regels gelden vanaf {new} (was: {old})."),
                    format!("The rules hold from {new} on (was: {old})."),
                )
            }
            Changed::TypeAdded => self.pick("Deze aanvraag is nieuw.".into(), "This request is new.".into()),
            Changed::TypeGone => {
                self.pick("Deze aanvraag bestaat niet meer.".into(), "This request does not exist any more.".into())
            }
            Changed::System(old, new) => self.pick(
                format!("U vraagt dit aan in {new} (was: {old})."),
                format!("You file this in {new} (was: {old})."),
            ),
            Changed::Added(item, name, weight) => self.added(*item, self.text(name), *weight),
            Changed::Gone(item, name) => self.gone(*item, self.text(name)),
            Changed::Weight(_, name, old, new) => {
                let (name, old, new) = (self.text(name), self.weight(*old), self.weight(*new));
                self.pick(format!("{name}: nu {new} (was: {old})."), format!("{name}: now {new} (was: {old})."))
            }
            Changed::Otherwise(item, name) => self.otherwise(*item, self.text(name)),
            Changed::Age { kinds, old, new } => {
                let names = kinds.iter().filter_map(|id| self.new.kind(id)).map(|kind| self.text(&kind.name));
                let names = names.collect::<Vec<_>>().join(", ");
                let what = if names.is_empty() { self.pick("Onderzoek".into(), "Research".into()) } else { names };
                let (old, new) = (self.age(*old), self.age(*new));
                self.pick(
                    format!("{what} is hoogstens {new} oud (was: {old})."),
                    format!("{what} is at most {new} old (was: {old})."),
                )
            }
            Changed::Limit(Limit::Attachments, old, new) => self.pick(
                format!("Er mogen {new} bijlagen mee (was: {old})."),
                format!("{new} attachments may go along (was: {old})."),
            ),
            Changed::Limit(Limit::FileName, old, new) => self.pick(
                format!("Een bestandsnaam heeft hoogstens {new} tekens (was: {old})."),
                format!("A file name has at most {new} characters (was: {old})."),
            ),
            Changed::Formats => self.pick(
                "Er kunnen andere soorten bestanden mee dan eerst.".into(),
                "Other sorts of files can go along than before.".into(),
            ),
            Changed::Deadlines(old, new) => {
                let (old, new) = (self.days(old), self.days(new));
                self.pick(
                    format!("De uiterste datum: {new} (was: {old})."),
                    format!("The last date: {new} (was: {old})."),
                )
            }
            Changed::Meetings => self.pick(
                "De aanvraag wordt op andere dagen besproken.".into(),
                "The request is discussed on other days.".into(),
            ),
        }
    }

    fn added(&self, item: Item, name: &str, weight: Option<Severity>) -> String {
        let weight = weight.map(|weight| self.weight(weight));
        let weight = weight.map_or_else(String::new, |weight| format!(" ({weight})"));
        match item {
            Item::Document => {
                self.pick(format!("Nieuw: {name} moet erbij{weight}."), format!("New: {name} is required{weight}."))
            }
            Item::Optional => self.pick(format!("{name} mag er nu bij."), format!("{name} is welcome now.")),
            Item::Field => self.pick(format!("Nieuw gegeven: {name}{weight}."), format!("New detail: {name}{weight}.")),
            Item::Precondition => {
                self.pick(format!("Nieuw: u bevestigt: {name}{weight}."), format!("New: you confirm: {name}{weight}."))
            }
            Item::Signer => self.pick(format!("Nieuw: {name}{weight}."), format!("New: {name}{weight}.")),
            Item::Title => self.pick(format!("Nieuwe vaste titel: {name}."), format!("New fixed title: {name}.")),
            Item::Status => self.pick(format!("Nieuwe status: {name}."), format!("New status: {name}.")),
            Item::Action => self.pick(format!("Nieuwe taak: {name}"), format!("New work: {name}")),
        }
    }

    fn gone(&self, item: Item, name: &str) -> String {
        match item {
            Item::Document => {
                self.pick(format!("{name} hoeft er niet meer bij."), format!("{name} is not required any more."))
            }
            Item::Optional => self.pick(
                format!("{name} hoort er niet meer bij: stuur het niet mee."),
                format!("{name} does not belong to it any more: leave it out."),
            ),
            Item::Field => self.pick(format!("Vervallen gegeven: {name}."), format!("Detail that is gone: {name}.")),
            Item::Precondition => {
                self.pick(format!("U bevestigt niet meer: {name}."), format!("You do not confirm any more: {name}."))
            }
            Item::Signer => self.pick(format!("Niet meer nodig: {name}."), format!("Not needed any more: {name}.")),
            Item::Title => {
                self.pick(format!("Vervallen vaste titel: {name}."), format!("Fixed title that is gone: {name}."))
            }
            Item::Status => self.pick(format!("Vervallen status: {name}."), format!("Status that is gone: {name}.")),
            Item::Action => self.pick(format!("Vervallen taak: {name}"), format!("Work that is gone: {name}")),
        }
    }

    fn otherwise(&self, item: Item, name: &str) -> String {
        match item {
            Item::Document => self.pick(
                format!("{name}: andere documenten tellen, of op een andere voorwaarde."),
                format!("{name}: other documents count, or under another condition."),
            ),
            Item::Signer => self.pick(
                format!("{name}: iemand anders, of in een andere volgorde."),
                format!("{name}: somebody else, or in another order."),
            ),
            Item::Field => {
                self.pick(format!("{name}: u vult dit anders in."), format!("{name}: you fill this in otherwise."))
            }
            Item::Status => self.pick(
                format!("Status {name}: heet anders, of wordt door een ander gezet."),
                format!("Status {name}: is called otherwise, or set by somebody else."),
            ),
            Item::Action => self.pick(
                format!("Taak op een ander moment of voor een ander: {name}"),
                format!("Work at another time or for somebody else: {name}"),
            ),
            Item::Optional | Item::Precondition | Item::Title => {
                self.pick(format!("{name}: anders dan eerst."), format!("{name}: other than before."))
            }
        }
    }

    fn weight(&self, weight: Severity) -> &'static str {
        match weight {
            Severity::Error => self.language.pick("verplicht", "mandatory"),
            Severity::Warning => self.language.pick("beter van wel", "better so"),
            Severity::Note => self.language.pick("ter informatie", "for information"),
        }
    }

    fn age(&self, age: AgeLimit) -> String {
        match age {
            AgeLimit::Years(years) => self.pick(format!("{years} jaar"), format!("{years} years")),
            AgeLimit::Months(months) => self.pick(format!("{months} maanden"), format!("{months} months")),
            AgeLimit::Weeks(weeks) => self.pick(format!("{weeks} weken"), format!("{weeks} weeks")),
        }
    }

    fn days(&self, days: &[NaiveDate]) -> String {
        let days: Vec<String> = days.iter().map(|day| self.language.day(*day)).collect();
        if days.is_empty() { self.pick("niet bekend".into(), "not known".into()) } else { days.join(", ") }
    }
}
