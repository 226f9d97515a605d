//! What keeps the page from taking in a file with rules, and how it names rules.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::rules::{Problem, Ruleset};

/// Why rules are not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RulesTrouble {
    /// It is no file with rules.
    NoRules,
    /// It was altered after it was signed.
    Altered,
    /// Nobody who is known here signed it.
    UnknownIssuer,
    /// Who signed it may not issue rules under this id.
    NotAnIssuer(String),
    /// It holds something else than it says.
    NotWhatItSays,
    /// The rules are not in order: the first problem, and how many there are.
    NotInOrder(Option<Box<Problem>>, usize),
    /// These are part of the program.
    BuiltIn(String),
    /// Newer ones are here: the version that came, and the one that is here.
    Older(String, String),
    /// This version is here, with other contents.
    SameVersion(String),
}

impl RulesTrouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::NoRules => "Dit is geen bestand met regels.".to_owned(),
            Self::Altered => "Dit bestand is veranderd nadat het werd getekend. Vraag het opnieuw aan uw samenwerkingsverband.".to_owned(),
            Self::UnknownIssuer => "Wie dit tekende, is hier niet bekend. Voeg eerst het certificaat van uw samenwerkingsverband toe bij Sleutel en contacten, met het id waaronder het regels uitgeeft.".to_owned(),
            Self::NotAnIssuer(id) => format!(
                "Wie dit tekende, is bekend, maar geeft hier geen regels uit onder het id {0}. Klopt het dat dit mag, vul dan bij dat contact het id {0} in.",
                one_line(id)
            ),
            Self::NotWhatItSays => "Er zit iets anders in dan erop staat.".to_owned(),
            Self::NotInOrder(first, count) => {
                format!("De regels zelf zijn niet in orde ({count}){}. Meld dat aan uw samenwerkingsverband.", place(first.as_deref(), Language::Dutch))
            }
            Self::BuiltIn(id) => format!("De regels {} horen bij compleet zelf en komen met een nieuwe versie ervan.", one_line(id)),
            Self::Older(version, here) => {
                format!("Versie {} is ouder dan versie {}, die er al is.", one_line(version), one_line(here))
            }
            Self::SameVersion(version) => format!(
                "Versie {} is er al, met een andere inhoud. Vraag uw samenwerkingsverband om een nieuw versienummer.",
                one_line(version)
            ),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NoRules => "This is no file with rules.".to_owned(),
            Self::Altered => "This file was altered after it was signed. Ask your samenwerkingsverband for it again.".to_owned(),
            Self::UnknownIssuer => "Who signed this is not known here. First add the certificate of your samenwerkingsverband under Key and contacts, with the id under which it issues rules.".to_owned(),
            Self::NotAnIssuer(id) => format!(
                "Who signed this is known, but issues no rules under the id {0} here. If that is right, fill in the id {0} at that contact.",
                one_line(id)
            ),
            Self::NotWhatItSays => "It holds something else than it says.".to_owned(),
            Self::NotInOrder(first, count) => {
                format!("The rules themselves are not in order ({count}){}. Tell your samenwerkingsverband.", place(first.as_deref(), Language::English))
            }
            Self::BuiltIn(id) => format!("The rules {} are part of compleet itself and come with a new version of it.", one_line(id)),
            Self::Older(version, here) => {
                format!("Version {} is older than version {}, which is here already.", one_line(version), one_line(here))
            }
            Self::SameVersion(version) => format!(
                "Version {} is here already, with other contents. Ask your samenwerkingsverband for a new version number.",
                one_line(version)
            ),
        }
    }
}

fn place(first: Option<&Problem>, language: Language) -> String {
    first.map_or_else(String::new, |problem| {
        let (file, words) = (one_line(&problem.file), problem.text(language));
        format!(": {file}:{}:{}: {}", problem.line, problem.column, one_line(&words))
    })
}

/// Rules by their region, version and days.
pub fn rules_named(rules: &Ruleset, language: Language) -> String {
    let (name, version) = (rules.said_name(language), one_line(&rules.version));
    let from = language.day(rules.valid_from);
    match rules.valid_until.map(|day| language.day(day)) {
        Some(until) => language.pick(
            format!("{name} ({}), versie {version}, van {from} tot en met {until}", rules.id),
            format!("{name} ({}), version {version}, from {from} up to and including {until}", rules.id),
        ),
        None => language.pick(
            format!("{name} ({}), versie {version}, vanaf {from}", rules.id),
            format!("{name} ({}), version {version}, from {from} on", rules.id),
        ),
    }
}
