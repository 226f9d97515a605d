//! Dutch words about which documents are there.

use super::super::Words;
use super::super::context::{Context, quote};
use crate::dossier::{DossierPath, KindId};
use crate::finding::{Severity, Spare, SpareReason};

pub(super) fn missing(context: &Context, alternatives: &[Vec<KindId>], present: &[KindId]) -> Words {
    let wanted = context.alternatives(alternatives);
    let name = context.required_document().unwrap_or_else(|| wanted.clone());
    let what = match present {
        [] => format!("Ontbreekt: {name}."),
        present => format!("Ontbreekt voor een deel: {name}. Wel gevonden: {}.", context.kinds(present)),
    };
    let remedy = format!(
        "Zet in de map: {wanted}.{} Staat het er al, onder een naam die niets zegt? Geef het bestand dan een naam die \
         zegt wat het is.",
        context.rule_text()
    );
    Words::new(what, remedy)
}

pub(super) fn missing_explanation(context: &Context, named: Option<&DossierPath>) -> Words {
    if let Some(named) = named {
        return Words::new(
            format!("In dossier.toml staat {} als toelichting, maar dat bestand is niet in de map.", quote(named)),
            "Zet het bestand in de map, of verbeter de naam achter \"toelichting\" in dossier.toml.",
        );
    }
    let by_kind = match context.explained_by() {
        [] => String::new(),
        kinds => format!(" Dit document vult de plek vanzelf: {}.", context.kinds(kinds)),
    };
    Words::new(
        "Er is geen bijlage voor Toelichting onderwijsbehoeften. Zonder die bijlage kan de aanvraag niet worden verzonden.",
        format!(
            "Voeg een document toe dat \"Toelichting onderwijsbehoeften\" heet, of zet in dossier.toml achter \
             \"toelichting\" welk bestand het is.{by_kind} Bewust geen toelichting? Zo maakt u een {}:",
            context.placeholder()
        ),
    )
}

pub(super) fn empty_explanation(context: &Context) -> Words {
    Words::new(
        format!("{} is de toelichting, maar er staat niets in.", context.file()),
        format!(
            "Schrijf de toelichting en sla het bestand op. Bewust geen toelichting? Verwijder dit bestand en \
             maak zo een {}:",
            context.placeholder()
        ),
    )
}

pub(super) fn placeholder(context: &Context) -> Words {
    let what =
        format!("{} vult de plek van de Toelichting onderwijsbehoeften: er gaat geen toelichting mee.", context.file());
    let remedy = match (context.finding.severity, context.explained_by()) {
        (Severity::Note, _) => "Is dat de bedoeling, dan hoeft u niets te doen.".to_owned(),
        (_, []) => "Voeg liever een toelichting toe.".to_owned(),
        (_, kinds) => format!(
            "Bij deze aanvraag hoort op die plek: {}. Verwijder {}, tenzij u het bewust overslaat.",
            context.kinds(kinds),
            context.file()
        ),
    };
    Words::new(what, remedy)
}

pub(super) fn placeholder_not_empty(context: &Context) -> Words {
    Words::new(
        format!(
            "In {} staat iets, maar een bestand met deze naam hoort leeg te zijn: niemand leest het.",
            context.file()
        ),
        "Hoort de inhoud bij de aanvraag? Noem het bestand dan bijvoorbeeld \"Toelichting onderwijsbehoeften\". Zo \
         niet, open het, haal alles weg en sla het op.",
    )
}

pub(super) fn too_many(context: &Context, count: usize, max: usize, spare: &[Spare]) -> Words {
    let over = count.saturating_sub(max);
    Words::new(
        format!("Er zijn {count} bijlagen; er mogen er {max} zijn."),
        format!(
            "Haal er {over} uit of voeg documenten samen tot één PDF (bij het scannen, of met een PDF-programma).{}",
            spares(context, spare)
        ),
    )
}

pub(super) fn many(context: &Context, count: usize, max: usize, spare: &[Spare]) -> Words {
    Words::new(
        format!("Er zijn {count} bijlagen van de {max} die er mogen zijn; misschien kan er een weg."),
        format!("Compleet is genoeg: verstuur alleen wat nodig is.{}", spares(context, spare)),
    )
}

/// Each reason in one sentence, the files that it holds for in it.
fn spares(context: &Context, spare: &[Spare]) -> String {
    let of = |wanted: &SpareReason| {
        let files: Vec<&DossierPath> = spare.iter().filter(|one| one.why == *wanted).map(|one| &one.file).collect();
        (!files.is_empty()).then(|| context.files(&files))
    };
    let mut text = String::new();
    if let Some(files) = of(&SpareReason::Duplicate) {
        text.push_str(&format!(" Dubbel: {files}."));
    }
    if let Some(files) = of(&SpareReason::Unneeded) {
        text.push_str(&format!(" Niet nodig voor deze aanvraag: {files}."));
    }
    if let Some(files) = of(&SpareReason::Optional) {
        text.push_str(&format!(" Niet verplicht: {files}."));
    }
    for one in spare {
        if let SpareReason::Joins { other } = &one.why {
            text.push_str(&format!(" {} kan samen met {} in één bestand.", quote(&one.file), quote(other)));
        }
    }
    text
}

pub(super) fn duplicate(context: &Context, other: &DossierPath) -> Words {
    Words::new(
        format!("{} is precies hetzelfde bestand als {}.", context.file(), quote(other)),
        "Verwijder een van de twee. Had hier een ander document moeten staan? Zet dat er dan voor in de plaats.",
    )
}

pub(super) fn unneeded(context: &Context, kinds: &[KindId]) -> Words {
    Words::new(
        format!("{} is voor deze aanvraag niet nodig: {}.", context.file(), context.kinds(kinds)),
        "Laat het weg: compleet is genoeg. Vindt u het toch nodig, dan mag het blijven.",
    )
}

pub(super) fn other(context: &Context) -> Words {
    Words::new(
        format!(
            "{} is geen document voor een aanvraag: het lijkt een nieuwsbrief, folder, factuur of iets dergelijks.",
            context.file()
        ),
        "Laat het weg: compleet is genoeg. Hoort het er toch bij, zeg dan wat het is.",
    )
}

pub(super) fn unrecognised(context: &Context, candidates: &[KindId], unread: bool) -> Words {
    let names: Vec<String> = candidates.iter().map(|kind| context.kind(kind)).collect();
    let what = match names.as_slice() {
        [] => format!("Het is niet duidelijk wat voor document {} is", context.file()),
        names => format!("Het is niet duidelijk wat {} is: {}", context.file(), context.or(names)),
    };
    let what = match unread {
        true => format!("{what}; de inhoud is niet te lezen, en nog niemand heeft gekeken."),
        false => format!("{what}."),
    };
    Words::new(
        what,
        "Geef het bestand een naam die zegt wat het is, of leg met de opdracht hieronder vast wat het is. Is het niet \
         nodig, haal het dan uit de map.",
    )
}

pub(super) fn missing_part(context: &Context, part: &KindId) -> Words {
    Words::new(
        format!("In {} is niet gevonden: {}.", context.file(), context.kind(part)),
        format!(
            "Voeg het toe, erin of als los bestand.{} Staat het er al in, dan hoeft u niets te doen.",
            context.rule_text()
        ),
    )
}
