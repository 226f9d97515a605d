//! How schools and practices write what no list of ours has: kinds of faults that sets never seen have shown, each in
//! other words.

use super::shared::{dates, kinds, page, pdf, read, text};

/// Reads a report of some kind with these lines in its head.
fn of_report(lines: &[&str]) -> Vec<String> {
    let mut all = vec!["# Psychologisch onderzoek", "Naam: Jan Bos"];
    all.extend(lines);
    dates(&text(&all))
}

fn has(found: &[String], wanted: &str) -> bool {
    found.iter().any(|found| found.starts_with(wanted))
}

#[test]
fn a_day_without_a_year_lies_in_the_year_before_its_report() {
    for (lines, day) in [
        (["Op 12 maart jl. is Jan onderzocht.", "Utrecht, 3 mei 2024"], "2024-03-12 test"),
        (["Getest d.d. 17 september j.l.", "Datum: 1 oktober 2024"], "2024-09-17 test"),
        (["Onderzocht op 12 december jl.", "Datum verslag: 10 januari 2025"], "2024-12-12 test"),
        (["Afname: 17 juni", "Verslag: 3 juli 2025"], "2025-06-17 test"),
        (["WISC-V, afgenomen op 16 en 23 sept. jl.", "Verslag: 7 november 2025"], "2025-09-23 test"),
        (["Onderzoek: dinsdag 4 maart jongstleden", "Rapport: 20-3-2025"], "2025-03-04 test"),
    ] {
        let found = of_report(&lines);
        assert!(has(&found, day), "{lines:?}: {found:?}");
    }
    // Where nothing says in which year, nobody knows it.
    assert_eq!(of_report(&["Op 12 maart jl. is Jan onderzocht."]), Vec::<String>::new());
}

#[test]
fn a_day_may_be_written_in_words() {
    for line in [
        "Onderzocht op de veertiende maart tweeduizendvierentwintig",
        "Datum onderzoek: veertien maart tweeduizend vierentwintig",
        "Het onderzoek vond plaats op 14 maart tweeduizendvierentwintig.",
    ] {
        let found = of_report(&[line]);
        assert!(has(&found, "2024-03-14 test"), "{line}: {found:?}");
    }
    let found = of_report(&["Onderzocht op de tweede en vrijdag de vierde oktober 2024"]);
    assert!(has(&found, "2024-10-04 test"), "{found:?}");
}

#[test]
fn of_measurements_done_again_the_last_counts() {
    for lines in [
        ["1e onderzoek: 12-03-2023", "Heronderzoek: 20-11-2025"],
        ["Eerste afname 12-03-2023", "Tweede afname 20-11-2025"],
        ["Nulmeting: 12-03-2023", "Eindmeting: 20-11-2025"],
    ] {
        let found = of_report(&lines);
        assert_eq!(found.len(), 1, "{lines:?}: {found:?}");
        assert!(has(&found, "2025-11-20 test"), "{lines:?}: {found:?}");
    }
}

#[test]
fn what_stands_around_a_day_says_of_what_it_is() {
    for lines in [
        vec!["WISC-V-NL", "|6-2-2025", "Rapport: 1-3-2025"],
        vec!["10-01-2025 intake met ouders", "06-02-2025 afname WISC-V", "20-02-2025 adviesgesprek"],
        vec!["Jan kwam op 6 februari 2025 voor onderzoek.", "Datum: 1-3-2025"],
        vec!["Jan is door mw. De Wit onderzocht op donderdag 6 februari 2025 van 9 tot 12 uur."],
        vec!["Taalonderzoek 6-2-2025", "Teambespreking 20-2-2025"],
        vec!["Onderzoeksdagen: 3 februari 2025 (gesprek) en 6 februari 2025 (test)"],
        vec!["## Intelligentie - onderzoek 6 februari 2025"],
        vec!["Onderzoek: 6-2-2025 · verslag: 1-3-2025"],
        vec!["O n d e r z o e k s d a t u m : 0 6 - 0 2 - 2 0 2 5"],
    ] {
        let found = of_report(&lines);
        assert!(has(&found, "2025-02-06 test"), "{lines:?}: {found:?}");
    }
    // A test's name with a year is when it was published.
    assert_eq!(of_report(&["WISC-V-NL (2018)", "CELF-5 (2019)"]), Vec::<String>::new());
}

#[test]
fn a_day_in_three_cells_is_one() {
    let found = of_report(&["dag", "|maand", "|jaar", "06", "|10", "|2025"]);
    assert!(has(&found, "2025-10-06"), "{found:?}");
}

#[test]
fn earlier_research_in_a_table_below_its_heading_is_history() {
    let found = of_report(&[
        "## Eerdere onderzoeken",
        "## Jaar",
        "|## Dag",
        "|## Instrument",
        "2022",
        "|8 november 2022",
        "|WISC-V",
        "## Huidig onderzoek",
        "Jan is gezien op vrijdag 20 februari 2026.",
    ]);
    assert!(has(&found, "2026-02-20 test") && !has(&found, "2022"), "{found:?}");
}

#[test]
fn a_second_report_without_a_birth_date_is_dated_by_its_own_page() {
    let first = page(&["# Intelligentieonderzoek", "Kai Bos - 07-01-2017", "Afnamedatum 12 maart 2024", "TIQ 84"]);
    let second = page(&["## Logopedieverslag", "Kai B. groep 6", "Datum onderzoek: 9 september 2026", "CELF-5 69"]);
    let reading = read("x.pdf", &pdf(vec![first, second]));
    let parts: Vec<usize> = reading.dates.iter().map(|date| date.part).collect();
    assert_eq!(parts, [0, 1], "{:?}", dates(&reading));
}

#[test]
fn a_note_without_a_title_is_known_by_what_it_tells() {
    for (lines, kind) in [
        (["Ik heb Zoë geobserveerd op woensdag 4 maart 2026.", "Zij speelt naast Lara."], "observatie"),
        (["gebeld met moeder van Ricky, 3 nov", "zij twijfelt nog over sbo"], "gespreksverslag"),
    ] {
        assert_eq!(kinds(&text(&lines)), [format!("{kind} likely")], "{lines:?}");
    }
}

#[test]
fn a_text_about_research_is_none() {
    for lines in [
        ["'t Leeslab - folder voor ouders", "# Het dyslexieonderzoek", "Uw kind maakt leestests."],
        ["Zentrum Grenzland", "# Informationen zum Intelligenztest für Eltern", "Der Test dauert 90 Minuten."],
        ["Praktijk Zo", "# Wat kunt u verwachten van een IQ-onderzoek", "De WISC-V duurt twee uur."],
    ] {
        assert_eq!(kinds(&text(&lines)), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn a_form_that_asks_for_a_decision_is_no_decision() {
    let form = [
        "# Verzoek voortgezette toelaatbaarheid so / sbo",
        "Dit formulier gebruikt u om te verlengen.",
        "TLV-nummer 000-24-118, geldig tot 31-07-2027",
        "## Motivering",
    ];
    assert_eq!(kinds(&text(&form)), ["aanvraagformulier-tlv certain"]);
    let decision =
        ["# Besluit toelaatbaarheid (artikel 40 WPO)", "De leerling wordt toelaatbaar verklaard tot het so."];
    assert_eq!(kinds(&text(&decision)), ["tlv-brief certain"]);
}

#[test]
fn letters_set_apart_are_words() {
    let lines = ["D Y S L E X I E V E R K L A R I N G", "Lotte Brandsma, geboren op 2 maart 2016", "dyslexie"];
    assert!(kinds(&text(&lines)).iter().any(|kind| kind.starts_with("dyslexieverklaring")));
}

#[test]
fn a_name_beside_a_birth_date_is_the_pupils_without_a_label() {
    for line in ["Sven Peters, geb. 3-4-2016", "Verslag van Sven Peters, geboren op 3 april 2016"] {
        let reading = text(&["# Psychologisch onderzoek", line, "Datum onderzoek: 12-03-2026"]);
        assert!(reading.pupils.iter().any(|mark| !mark.surname.is_empty()), "{line}: {:?}", reading.pupils);
    }
}

#[test]
fn a_day_without_a_year_lies_in_the_only_year_that_is_named() {
    for (lines, day) in [
        (["Bijeenkomsten: 5 februari, 12 februari, 5 maart.", "Alles in 2026."], "2026-03-05 test"),
        (["Afname: 2 oktober", "Schooljaar 2025-2026"], "2025-10-02 test"),
        (["Afname: 2 april", "Schooljaar 2025-2026"], "2026-04-02 test"),
    ] {
        let found = of_report(&lines);
        assert!(has(&found, day), "{lines:?}: {found:?}");
    }
    // When a test was published says nothing.
    assert_eq!(of_report(&["Afname: 2 april", "WISC-V-NL (2018)"]), Vec::<String>::new());
}

#[test]
fn the_week_before_a_report_is_no_history() {
    for lines in [
        ["Vorige week, op 23 juni 2026, hebben wij de CELF afgenomen.", "Utrecht, 30 juni 2026"],
        ["De gegevens berusten op de afname van 23 juni 2026.", "Verslag: 30 juni 2026"],
        ["Op 23 juni 2026 deed Jan de intelligentietest.", "Verslag: 30 juni 2026"],
    ] {
        let found = of_report(&lines);
        assert!(has(&found, "2026-06-23 test"), "{lines:?}: {found:?}");
    }
}

#[test]
fn an_old_test_in_a_new_report_is_doubtful() {
    let found = of_report(&["Rapportdatum: 3 juni 2026", "De gegevens berusten op de afname van 12 maart 2024."]);
    assert!(has(&found, "2024-03-12 unclear"), "{found:?}");
    // A test that is told as history is none of this report's.
    let found = of_report(&["Rapportdatum: 3 juni 2026", "Eerder, op 12 maart 2024, werd hij elders getest."]);
    assert!(!found.iter().any(|found| found.starts_with("2024")), "{found:?}");
}

#[test]
fn forms_write_a_day_in_boxes() {
    let found = of_report(&["Testafname: jaar 2025 maand 11 dag 13"]);
    assert!(has(&found, "2025-11-13 test"), "{found:?}");
    let found = of_report(&["Ondz: 200126 + 270126"]);
    assert!(has(&found, "2026-01-27 test"), "{found:?}");
}

#[test]
fn a_test_with_its_own_figures_needs_no_other_report() {
    let lines = ["Verslag", "betreft: Jan Bos", "Waarom", "# Uitslag WISC-V-NL", "Verbaal begrip 98"];
    let more = ["Visueel ruimtelijk 89", "Fluid redeneren 91", "Werkgeheugen 76", "Totaal IQ 85"];
    let found = kinds(&text(&[&lines[..], &more[..]].concat()));
    assert!(found.iter().any(|found| found.starts_with("iq-onderzoek")), "{found:?}");
}

#[test]
fn a_letter_of_another_sender_behind_a_report_is_a_document_too() {
    let report = page(&["# Psychologisch onderzoek", "Jan Bos, geboren 5 juli 2015", "Onderzoeksdatum: 14-11-2024"]);
    let letter = page(&[
        "LOGOPEDIE DE KAAI",
        "Betr. J. Bos",
        "Afgenomen op 30 maart 2026: Renfrew en CCC-2. De zinslengte is 9 woorden, de pragmatiek is zwak.",
        "J. Louwerse, logopedist",
    ]);
    let found = read("bijlagen.pdf", &pdf(vec![report, letter]));
    let found = kinds(&found);
    assert!(found.iter().any(|found| found.starts_with("logopedisch")), "{found:?}");
}

#[test]
fn a_newsletter_is_known_for_what_it_is() {
    assert!(text(&["# Nieuwsbrief november", "Op 4 december komt de Sint."]).other);
    assert!(read("Nieuwsbrief november.pdf", &pdf(vec![page(&["Otterpost", "Sint komt."])])).other);
    assert!(!text(&["# Psychologisch onderzoek", "Jan Bos"]).other);
}

#[test]
fn a_document_that_says_no_more_than_its_name_is_blank() {
    let said = |lines: &[&str]| read("Toelichting.pdf", &pdf(vec![page(lines)]));
    let found = said(&["# Toelichting onderwijsbehoeften"]);
    assert!(found.blank, "{} words", found.words);
    assert!(!said(&["# Toelichting onderwijsbehoeften", "Jan heeft een rustige plek nodig."]).blank);
}
