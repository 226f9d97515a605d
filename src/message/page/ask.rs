//! A short request for what is still missing, to somebody who need not know our words.
//! Never names a pupil: who gets it knows for whom it is.

use crate::language::Language;
use crate::rules::AskedOf;

/// Whom it is for, as a heading.
pub fn addressee(of: AskedOf, language: Language) -> &'static str {
    match of {
        AskedOf::Parents => language.pick("Aan de ouders", "To the parents"),
        AskedOf::Teacher => language.pick("Aan de leerkracht", "To the teacher"),
        AskedOf::Office => language.pick("Aan de administratie", "To the office"),
    }
}

/// What is there, but without a signature.
pub fn to_sign(item: &str, language: Language) -> String {
    language.pick(
        format!("{item}; op wat wij nu hebben staat nog geen handtekening"),
        format!("{item}; what we have now bears no signature yet"),
    )
}

/// What is there, but is too old.
pub fn newer(item: &str, language: Language) -> String {
    language.pick(
        format!("{item}; wat wij nu hebben is te oud, is er iets nieuwers?"),
        format!("{item}; what we have now is too old, is there anything newer?"),
    )
}

/// The request itself.
pub fn request(of: AskedOf, items: &[String], by: Option<&str>, language: Language) -> String {
    let (greeting, what, how) = match of {
        AskedOf::Parents => language.pick(
            (
                "Beste ouder(s), verzorger(s),",
                "Voor de aanvraag van extra hulp voor uw kind hebben wij nog van u nodig:",
                "Wilt u dit aan mij geven of sturen? Hebt u een vraag, dan help ik u graag.",
            ),
            (
                "Dear parents,",
                "For the request of extra support for your child we still need from you:",
                "Would you give or send this to me? If you have a question, I am glad to help.",
            ),
        ),
        AskedOf::Teacher => language.pick(
            (
                "Beste collega,",
                "Voor de aanvraag van extra hulp voor een leerling uit de groep ontbreekt nog:",
                "Graag in de leerlingmap zetten of aan mij sturen. Alvast dank!",
            ),
            (
                "Dear colleague,",
                "For the request of extra support for a pupil in your group this is still missing:",
                "Would you put it in the pupil's folder or send it to me? Thank you.",
            ),
        ),
        AskedOf::Office => language.pick(
            (
                "Beste collega,",
                "Voor een aanvraag van extra hulp ontbreekt nog:",
                "Graag voor mij opzoeken of laten invullen. Om welke leerling het gaat, zeg ik graag mondeling.",
            ),
            (
                "Dear colleague,",
                "For a request of extra support this is still missing:",
                "Would you look this up or have it filled in? I will gladly tell you in person which pupil it is about.",
            ),
        ),
    };
    let list: String = items.iter().map(|item| format!("- {item}\n")).collect();
    let by = by.map(|by| format!("\n{by}")).unwrap_or_default();
    let end = language.pick("Met vriendelijke groet,", "Kind regards,");
    format!("{greeting}\n\n{what}\n{list}\n{how}\n\n{end}{by}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_addressee_gets_whole_sentences_and_no_name_of_a_pupil() {
        for of in AskedOf::ALL {
            let text =
                request(of, &["de verklaring".to_owned(), "het plan".to_owned()], Some("M. Jansen"), Language::Dutch);
            assert!(
                text.contains("\n- de verklaring\n- het plan\n\n") && text.ends_with("groet,\nM. Jansen"),
                "{text}"
            );
            assert!(request(of, &["x".to_owned()], None, Language::English).ends_with("Kind regards,"));
        }
    }
}
