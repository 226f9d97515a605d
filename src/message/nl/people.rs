//! Dutch words about what a person must look at, and about personal data.

use super::super::Words;
use super::super::context::Context;
use super::on_page;
use crate::dossier::{KindId, PreconditionId};
use crate::finding::PupilDifference;

pub(super) fn by_name_only(context: &Context, kinds: &[KindId]) -> Words {
    Words::new(
        format!("{}.", named(context, kinds)),
        format!("Open het en kijk of het klopt. Bevestig dat met de opdracht hieronder.{}", better(context)),
    )
}

/// Why it is known by its name alone.
fn named(context: &Context, kinds: &[KindId]) -> String {
    let why = match (context.old_word, context.has_text) {
        (true, _) => "de inhoud van zo'n oud Word-bestand wordt niet gelezen",
        (false, true) => "de tekst erin zegt niet wat het is",
        (false, false) => "de inhoud is niet te lezen (een scan, bijvoorbeeld)",
    };
    format!("{} is aan de naam herkend als {}; {why}", context.file(), context.kinds(kinds))
}

/// What helps more than a look.
fn better(context: &Context) -> &'static str {
    match context.old_word {
        true => " Of open het in Word en sla het op als .docx of PDF: dan wordt het wel nagekeken.",
        false => "",
    }
}

pub(super) fn signature(context: &Context, kinds: &[KindId], by_name: bool) -> Words {
    if by_name {
        return Words::new(
            format!("{}. Nog niemand heeft bevestigd dat de handtekening erop staat.", named(context, kinds)),
            format!(
                "Open het en kijk of het klopt en of de handtekening erop staat. Bevestig dat met de opdracht \
                 hieronder.{}",
                better(context)
            ),
        );
    }
    Words::new(
        format!(
            "{} moet ondertekend zijn ({}); nog niemand heeft bevestigd dat de handtekening erop staat.",
            context.file(),
            context.kinds(kinds)
        ),
        "Open het en kijk of de handtekening erop staat. Bevestig dat met de opdracht hieronder.",
    )
}

pub(super) fn precondition(context: &Context, id: &PreconditionId) -> Words {
    Words::new(
        format!("Nog niet bevestigd: {}.", context.precondition(id)),
        format!("Is het in orde? Bevestig dat met de opdracht hieronder.{}", context.rule_text()),
    )
}

pub(super) fn bsn(context: &Context) -> Words {
    Words::new(
        format!("In {} staat een burgerservicenummer{}.", context.file(), on_page(context)),
        "Een BSN mag niet naar het samenwerkingsverband. Maak het document opnieuw zonder het nummer; een zwart vlak \
         over de tekst is niet genoeg.",
    )
}

pub(super) fn other_pupil(context: &Context, difference: PupilDifference) -> Words {
    let differs = match difference {
        PupilDifference::Name => "de naam van de leerling",
        PupilDifference::BirthDate => "de geboortedatum",
    };
    Words::new(
        format!(
            "{} gaat misschien over een andere leerling: {differs} is anders dan in de rest van het dossier{}.",
            context.file(),
            on_page(context)
        ),
        "Open het en kijk. Is het van een andere leerling, haal het dan meteen uit de map.",
    )
}
