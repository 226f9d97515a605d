//! Which program this is and by which rules it judges, how old both are, and where newer ones come from: nothing looks for
//! them by itself.

use super::date_in_words;
use crate::language::Language;
use crate::rules::Ruleset;
use chrono::NaiveDate;

/// The version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The day of this version, as in 2026-11-23.
const RELEASED: &str = env!("COMPLEET_RELEASED");
/// Days in a month and in a year, for saying how old something is.
const MONTH: i64 = 30;
const YEAR: i64 = 365;

/// How old this version is, on a day.
pub fn version_in_words(today: NaiveDate, language: Language) -> String {
    let Ok(released) = RELEASED.parse::<NaiveDate>() else { return format!("compleet {VERSION}") };
    let (day, age) = (date_in_words(released, language), age(released, today, language));
    format!("compleet {VERSION} ({day}{age})")
}

/// Which rules these are, and since when they hold.
pub fn rules_in_words(rules: &Ruleset, today: NaiveDate, language: Language) -> String {
    let (name, version, from) = (&rules.name, &rules.version, date_in_words(rules.valid_from, language));
    let age = age(rules.valid_from, today, language);
    language.pick(
        format!("Regels van {name}, versie {version} (geldig vanaf {from}{age})"),
        format!("Rules of {name}, version {version} (valid from {from}{age})"),
    )
}

/// Where newer ones come from.
pub fn newer(language: Language) -> &'static str {
    language.pick(
        "Een nieuwere versie krijgt u waar u deze kreeg; nieuwere regels van uw samenwerkingsverband. compleet zoekt er niet zelf naar.",
        "A newer version comes from where this one came from, newer rules from your samenwerkingsverband. compleet does not look for them by itself.",
    )
}

/// How old, behind a day; nothing of what is of today, or of a day that this computer's clock has not reached.
fn age(from: NaiveDate, today: NaiveDate, language: Language) -> String {
    let days = (today - from).num_days();
    let words = match days {
        ..=0 => return String::new(),
        1 => language.pick("1 dag oud", "1 day old").to_owned(),
        2..60 => language.pick(format!("{days} dagen oud"), format!("{days} days old")),
        60..730 => language.pick(format!("{} maanden oud", days / MONTH), format!("{} months old", days / MONTH)),
        730.. => language.pick(format!("{} jaar oud", days / YEAR), format!("{} years old", days / YEAR)),
    };
    format!(", {words}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn age_is_told_in_the_unit_that_people_use() {
        let from = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        let after = |days| age(from, from + Days::new(days), Language::Dutch);
        let told = [after(0), after(1), after(59), after(60), after(729), after(800)];
        assert_eq!(told, ["", ", 1 dag oud", ", 59 dagen oud", ", 2 maanden oud", ", 24 maanden oud", ", 2 jaar oud"]);
        assert_eq!(age(from, from - Days::new(3), Language::Dutch), "");
    }

    #[test]
    fn the_day_of_this_version_is_a_day() {
        assert!(RELEASED.parse::<NaiveDate>().is_ok(), "{RELEASED}");
    }
}
