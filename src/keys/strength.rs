//! Whether a new passphrase stands on its own: whoever finds what it guards can try for ever.
//! Never keeps or logs one, and never judges one that is in use already.

use crate::signature::MIN_PASSPHRASE;
use age::secrecy::{ExposeSecret, SecretString};

/// The fewest guesses, as a power of ten: at a thousand guesses a second, which scrypt leaves to a room of computers, 30
/// years.
const GUESSES: f64 = 12.0;

/// What every guesser in a Dutch school tries first; their places in the list are their ranks.
const KNOWN: &str = "wachtwoord wachtzin welkom geheim sleutel compleet school basisschool dossier leerling samenwerkingsverband \
                     administratie januari februari maart april mei juni juli augustus september oktober november december lente \
                     zomer herfst winter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";

/// What a new passphrase is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fitness {
    /// It can be used.
    Fit,
    /// It has too few characters.
    TooShort,
    /// It is long enough, and guessed too soon: one word over and over, a row of keys, the name of the school.
    TooEasy,
}

/// Judges a new passphrase. `names` are those that belong to its owner, and make a bad one.
pub fn fitness(passphrase: &SecretString, names: &[&str]) -> Fitness {
    let text = passphrase.expose_secret();
    if text.chars().count() < MIN_PASSPHRASE {
        return Fitness::TooShort;
    }
    let mut known: Vec<&str> = names.to_vec();
    known.extend(names.iter().flat_map(|name| name.split_whitespace()));
    for word in KNOWN.split_whitespace() {
        known.push(word);
    }
    for word in super::offer::words() {
        known.push(word);
    }
    match zxcvbn::zxcvbn(text, &known).guesses_log10() < GUESSES {
        true => Fitness::TooEasy,
        false => Fitness::Fit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t19_what_is_guessed_soon_is_no_passphrase_however_long() {
        for (typed, expected) in [
            ("kort", Fitness::TooShort),
            ("elf tekens.", Fitness::TooShort),
            ("aaaaaaaaaaaaaaaa", Fitness::TooEasy),
            ("123456789012345", Fitness::TooEasy),
            ("qwertyuiop[]", Fitness::TooEasy),
            ("welkom welkom", Fitness::TooEasy),
            ("Welkom2026!!", Fitness::TooEasy),
            ("Wachtwoord123", Fitness::TooEasy),
            ("wachtwoord123!", Fitness::TooEasy),
            ("De Regenboog 2026", Fitness::TooEasy),
            ("winter winter winter winter", Fitness::TooEasy),
            ("september2026", Fitness::TooEasy),
            ("een lange wachtzin", Fitness::Fit),
            ("vier woorden die ik onthoud", Fitness::Fit),
            ("kJ8#qPz!v2Lm", Fitness::Fit),
        ] {
            let names = ["De Regenboog"];
            let guesses = zxcvbn::zxcvbn(typed, &names).guesses_log10();
            assert_eq!(fitness(&SecretString::from(typed), &names), expected, "{typed} {guesses}");
        }
    }
}
