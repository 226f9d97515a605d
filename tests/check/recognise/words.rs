//! What a document is by all of its words together, where no title and no phrase of the rules names it.

use super::shared::{kinds, text};
use compleet::dossier::CueKind;

/// A report of a speech therapist that never says what it is.
const SPEECH: &[&str] = &[
    "Praatjesmaker",
    "Mila van Dongen, geb. 3-4-2018, groep 4 van de Regenboog",
    "Mila werd door school gestuurd omdat zij slecht te verstaan is en korte zinnen maakt.",
    "Op 14 september 2026 deed zij de CELF. De kernscore is 78, het taalbegrip 85 en de taalproductie 72.",
    "In spontane taal laat zij lidwoorden weg en keert zij de volgorde van woorden om. Zij zoekt vaak naar het goede woord.",
    "Met de r en de s heeft zij moeite, vooral aan het begin van een woord. Mondmotoriek en gehoor zijn goed.",
    "Ik stel voor om een half jaar wekelijks te oefenen, thuis met het schriftje, en dan opnieuw te meten.",
];

#[test]
fn a_text_that_nothing_names_is_likely_what_its_words_are() {
    let reading = text(SPEECH);
    assert_eq!(kinds(&reading), ["logopedisch likely"]);
}

#[test]
fn a_text_of_no_school_is_nothing() {
    let recipe = [
        "Appeltaart",
        "Schil de appels en snijd ze in blokjes. Meng ze met kaneel, suiker en rozijnen.",
        "Kneed van de bloem, de boter en het ei een stevig deeg en laat het een half uur rusten in de koelkast.",
        "Bekleed een springvorm, vul hem met het appelmengsel en leg repen deeg over de bovenkant.",
        "Bak de taart een uur in het midden van de oven, tot hij goudbruin is, en laat hem afkoelen.",
    ];
    assert!(kinds(&text(&recipe)).is_empty());
    let letter = [
        "Dear tenant,",
        "the lift in your building will be serviced on Thursday morning between nine and twelve.",
        "During that time please use the stairs. Parcels can be left with the caretaker on the ground floor.",
        "We are sorry for the inconvenience and thank you for your patience. The housing association.",
    ];
    assert!(kinds(&text(&letter)).is_empty());
}

#[test]
fn a_few_words_are_never_enough() {
    assert!(kinds(&text(&["Mila, woensdag", "De les begint met lezen en daarna rekenen.", "Tot ziens"])).is_empty());
}

#[test]
fn it_is_shown_as_what_it_is() {
    let by_words = |reading: &compleet::dossier::Reading| {
        let cues = reading.kinds.iter().flat_map(|found| &found.cues);
        cues.filter(|cue| cue.kind == CueKind::Text).count()
    };
    let untitled: Vec<&str> = SPEECH.iter().copied().filter(|line| !line.contains("CELF")).collect();
    let reading = text(&untitled);
    assert!(reading.kinds.iter().all(|found| found.confidence != compleet::dossier::Confidence::Certain));
    assert!(by_words(&reading) <= 1);
}
