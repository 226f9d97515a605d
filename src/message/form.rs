//! The words of `compleet status form`.

use crate::language::Language;
use crate::lifecycle::{Answered, FormFault};
use crate::message::{Say, errors::register::failure, pack, quoted};
use crate::rules::{ClosingForm, Ruleset};
use crate::seal::Sealing;
use crate::work::{Followed, Issued, NotFilled};
use std::fmt::Write;

/// A form that was kept.
pub(crate) struct Kept<'a> {
    pub(crate) form: &'a ClosingForm,
    pub(crate) answered: &'a Answered<'a>,
    /// It was filled in before.
    pub(crate) again: bool,
    /// The file for the platform.
    pub(crate) file: Option<&'a Issued>,
    pub(crate) sealing: Option<&'a Sealing>,
}

/// What was kept, and what is to be done with it.
pub(crate) fn kept(kept: &Kept<'_>, followed: &Followed, rules: &Ruleset, language: Language) -> String {
    let name = super::status::name(&followed.dossier);
    let form = &kept.form.name;
    let mut text = language.pick(format!("Vastgelegd bij {name}: {form}\n"), format!("Kept for {name}: {form}\n"));
    let _ = writeln!(text, "  {}", kept.answered.option.name);
    if let Some(satisfaction) = kept.answered.satisfaction {
        let _ = writeln!(text, "  {satisfaction}");
    }
    if kept.again {
        let said = language.pick("  Dit komt in de plaats van wat er al stond.", "  This replaces what was there.");
        let _ = writeln!(text, "{said}");
    }
    text.push_str(&file(kept, language));
    if let Some(next) = &kept.answered.option.leads_to {
        let kind = rules.request_type(next).map_or(next.as_str(), |next| next.name.get(language));
        let said = language.pick(
            format!("Dit vraagt om een nieuwe aanvraag: {kind}. Begin die in een nieuwe map; de gegevens komen uit de oude:\n  compleet init NIEUWE-MAP --type {next} --from MAP\n"),
            format!("This asks for a new request: {kind}. Begin it in a new folder; its details come from the old one:\n  compleet init NEW-FOLDER --type {next} --from FOLDER\n"),
        );
        text.push_str(&said);
    }
    text
}

/// What is doubtful about an answer; told before anything is signed.
pub(crate) fn doubt(answered: &Answered<'_>, language: Language) -> Option<String> {
    let warning = answered.option.warning.as_ref()?.get(language);
    Some(format!("{} {warning}", language.pick("Let op:", "Note:")))
}

fn file(kept: &Kept<'_>, language: Language) -> String {
    let Some(made) = kept.file else {
        return language
            .pick(
                "Er is geen bestand voor het platform gemaakt: u hebt nog geen sleutel (compleet key new). Vul het formulier zelf bij het platform in.\n",
                "No file for the platform was made: you have no key yet (compleet key new). Fill in the form with the platform yourself.\n",
            )
            .to_owned();
    };
    let name = made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let sealed = pack::sealed(kept.sealing, language);
    language.pick(
        format!("Statusbestand: {name}\n  {sealed}\nStuur dit bestand naar het platform. Dat verwerkt het met: compleet status apply {}\n", quoted(&name)),
        format!("Status file: {name}\n  {sealed}\nSend this file to the platform, which applies it with: compleet status apply {}\n", quoted(&name)),
    )
}

impl Say for NotFilled {
    fn say(&self, language: Language) -> String {
        match self {
            Self::Register(error) => failure(error, language),
            Self::NoForm => language
                .pick(
                    "bij dit type aanvraag hoort geen formulier. U hoeft niets in te vullen.",
                    "requests of this type have no closing form. There is nothing to fill in.",
                )
                .to_owned(),
            Self::NotDue { form, statuses } => {
                let statuses = statuses.join(", ");
                language.pick(
                    format!(
                        "het formulier {form} komt na de status: {statuses}. Die is hier nog niet gemeld. Staat zij al op het platform, leg haar dan vast met: compleet status record DOSSIER STATUS --by NAAM"
                    ),
                    format!(
                        "the form {form} comes after the status: {statuses}. That was not reported here yet. If the platform shows it, write it down with: compleet status record DOSSIER STATUS --by NAME"
                    ),
                )
            }
            Self::UnknownFiller { typed, known } => language.pick(
                format!("‘{typed}’ vult dit formulier niet in. Wel: {}.", known.join(", ")),
                format!("‘{typed}’ does not fill in this form. These do: {}.", known.join(", ")),
            ),
            _ => language
                .pick(
                    "van dit dossier is hier te weinig bekend. Pak het hier in, of kies andere regels met --rules.",
                    "too little is known of this dossier here. Pack it here, or choose other rules with --rules.",
                )
                .to_owned(),
        }
    }
}

/// A form that was not filled in as it asks.
pub(crate) enum NotAnswered {
    /// Nobody said how it went, and nobody can be asked.
    NoOption(ClosingForm),
    /// The form does not take an answer.
    Fault(FormFault, ClosingForm),
}

impl Say for NotAnswered {
    fn say(&self, language: Language) -> String {
        let numbered = |words: Vec<&str>| {
            words.iter().enumerate().map(|(at, word)| format!("\n  {}  {word}", at + 1)).collect::<String>()
        };
        let options = |form: &ClosingForm| numbered(form.options.iter().map(|option| option.name.as_str()).collect());
        let words = |form: &ClosingForm| numbered(form.satisfaction.iter().map(String::as_str).collect());
        let meant = |nearest: &Option<String>| {
            let near = nearest.as_ref();
            near.map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")))
                .unwrap_or_default()
        };
        match self {
            Self::NoOption(form) => {
                let options = options(form);
                language.pick(
                    format!("zeg met --option hoe het ging:{options}"),
                    format!("say with --option how it went:{options}"),
                )
            }
            Self::Fault(FormFault::UnknownOption { typed, nearest }, form) => {
                let (near, options) = (meant(nearest), options(form));
                language.pick(
                    format!("‘{typed}’ is geen antwoord van dit formulier.{near} Kies met --option:{options}"),
                    format!("‘{typed}’ is no answer of this form.{near} Choose with --option:{options}"),
                )
            }
            Self::Fault(FormFault::NoSatisfaction, form) => {
                let words = words(form);
                language.pick(
                    format!("zeg met --satisfaction hoe tevreden u bent:{words}"),
                    format!("say with --satisfaction how satisfied you are:{words}"),
                )
            }
            Self::Fault(FormFault::UnknownSatisfaction { typed, nearest }, form) => {
                let (near, words) = (meant(nearest), words(form));
                language.pick(
                    format!("‘{typed}’ is geen antwoord van dit formulier.{near} Kies met --satisfaction:{words}"),
                    format!("‘{typed}’ is no answer of this form.{near} Choose with --satisfaction:{words}"),
                )
            }
            Self::Fault(FormFault::SatisfactionNotAsked, _) => language
                .pick(
                    "dit formulier vraagt niet hoe tevreden u bent. Laat --satisfaction weg.",
                    "this form does not ask how satisfied you are. Leave out --satisfaction.",
                )
                .to_owned(),
            Self::Fault(FormFault::RemarkNotAsked, _) => language
                .pick(
                    "dit formulier heeft geen plaats voor een opmerking. Laat --remark weg.",
                    "this form has no room for a remark. Leave out --remark.",
                )
                .to_owned(),
        }
    }
}
