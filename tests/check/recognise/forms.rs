//! Answers, drafts, citizen service numbers and pupils.

use super::shared::{page, pdf, read, scan, table, text};
use compleet::dossier::{AnswerState, Area, Facts, Line, NamePart, Page, PupilMark, Reading, Role};

fn answer(reading: &Reading, question: &str) -> AnswerState {
    reading.answers.iter().find(|answer| answer.question.as_str() == question).unwrap().state
}

#[test]
fn something_after_a_question_is_an_answer() {
    let reading = text(&[
        "# Ontwikkelingsperspectief",
        "## Beginsituatie",
        "Welke interventies hebben al plaatsgevonden en waren",
        "deze effectief?",
        "Extra leestijd, met weinig effect.",
        "## Uitstroomniveau",
        "Uitstroombestemming: VMBO-BB",
        "## Conclusie",
        "Om welke reden krijgt leerling een ontwikkelingsperspectief?",
        "= Achterstand van twee jaar",
        "Welke ondersteuning verlangt u van het SWV (of steunpunt)?",
        "n.v.t.",
    ]);
    for question in ["interventies", "uitstroombestemming", "reden-op"] {
        assert_eq!(answer(&reading, question), AnswerState::Answered, "{question}");
    }
    assert_eq!(answer(&reading, "ondersteuning-swv"), AnswerState::SaysNone);
}

const REASON: [&str; 4] = ["Om welke reden", "krijgt leerling een o", "ntwikkelingsperspe", "ctief?"];
const SUPPORT: [&str; 5] = ["Welke", "ondersteuning", "verlangt u van het", "SWV (of", "steunpunt)?"];

#[test]
fn a_question_may_wrap_in_a_narrow_column_to_the_left_of_its_answer() {
    let states = |reason: &[&str], support: &[&str]| {
        let page = table(160.0, &[(&REASON, reason), (&SUPPORT, support), (&["Uitstroombestemmi", "ng"], &["PRO"])]);
        let reading = read("OP.pdf", &pdf(vec![page]));
        assert_eq!(answer(&reading, "uitstroombestemming"), AnswerState::Answered);
        (answer(&reading, "reden-op"), answer(&reading, "ondersteuning-swv"))
    };
    let (answered, open, none) = (AnswerState::Answered, AnswerState::Unanswered, AnswerState::SaysNone);
    assert_eq!(states(&["IQ 71"], &["TLV sbo"]), (answered, answered));
    assert_eq!(states(&["Zij haalt het einde van", "groep 8", "niet"], &[]), (answered, open));
    assert_eq!(states(&["..."], &["n.v.t."]), (open, none));
    assert_eq!(
        states(&[], &["Een plek in het", "speciaal", "basisonderwijs", "met kleine groepen", "en rust", "en tijd"]),
        (open, answered)
    );
}

#[test]
fn questions_beside_each_other_have_their_answers_below_each_its_own() {
    let states = |reason: &[&str], support: &[&str]| {
        let page = table(
            300.0,
            &[(&["Om welke reden krijgt lln", "een OPP?"], &["Wat vraagt u van het SWV?"]), (reason, support)],
        );
        let reading = read("OP.pdf", &pdf(vec![page]));
        (answer(&reading, "reden-op"), answer(&reading, "ondersteuning-swv"))
    };
    let (answered, open, none) = (AnswerState::Answered, AnswerState::Unanswered, AnswerState::SaysNone);
    assert_eq!(states(&["Een achterstand", "van twee jaar"], &["TLV sbo"]), (answered, answered));
    assert_eq!(states(&["IQ 71"], &[]), (answered, open));
    assert_eq!(states(&[], &["geen"]), (open, none));
}

#[test]
fn a_question_may_be_abbreviated_misspelled_or_put_in_other_words() {
    let cases = [
        ("ondersteuning-swv", "Welke ondersteuning verlangt u vh SWV?"),
        ("ondersteuning-swv", "Welke onderst. verlangt u v.h. samenwerkingsverband?"),
        ("ondersteuning-swv", "Hulpvraag aan het SWV:"),
        ("ondersteuning-swv", "## Gevraagde ondersteuning SWV"),
        ("reden-op", "Om welke reden krijgt lln. een OPP?"),
        ("reden-op", "Om welke reden krijgt leerling een ontwikkelingsperpectief?"),
        ("reden-op", "Waarom heeft deze leerling een OP?"),
        ("interventies", "Welke interv. hebben al plaatsgev. en waren deze eff.?"),
        ("interventies", "Ingezette interventies + resultaat:"),
        ("interventies", "Welke interventies hebben al plaatsgevonden en wat was daarvan het resultaat?"),
        ("uitstroombestemming", "Uitstroombest.:"),
        ("uitstroombestemming", "UITSTROOMBESTEMMING"),
    ];
    for (question, asked) in cases {
        let open = text(&["# Ontwikkelingsperspectief", asked, "## Ondertekening"]);
        assert_eq!(answer(&open, question), AnswerState::Unanswered, "{asked}");
        let answered = text(&["# Ontwikkelingsperspectief", asked, "Ja, sinds groep 5", "## Ondertekening"]);
        assert_eq!(answer(&answered, question), AnswerState::Answered, "{asked}");
    }
}

#[test]
fn a_sentence_of_an_answer_is_no_question_in_other_words() {
    let reading = text(&[
        "# Ontwikkelingsperspectief",
        "Wij willen graag ondersteuning van het SWV, omdat de interventies weinig effect hadden.",
        "De reden voor het OPP is dat hij de doelen niet haalt.",
        "Het samenwerkingsverband heeft eerder hulp gegeven.",
    ]);
    for question in ["interventies", "reden-op", "ondersteuning-swv"] {
        assert_eq!(answer(&reading, question), AnswerState::NotFound, "{question}");
    }
}

#[test]
fn words_that_say_there_is_none_are_told_apart() {
    for none in ["n.v.t.", "N.v.t", "geen", "Nee.", "niet van toepassing", "\u{2610} ja \u{2612} nee"] {
        let reading = text(&[
            "# Ontwikkelingsperspectief",
            "Uitstroombestemming:",
            none,
            "Waarom krijgt de leerling een OP?",
            "Achterstand",
        ]);
        assert_eq!(answer(&reading, "uitstroombestemming"), AnswerState::SaysNone, "{none}");
        assert_eq!(answer(&reading, "reden-op"), AnswerState::Answered, "{none}");
    }
}

#[test]
fn a_choice_counts_when_somebody_made_it() {
    let chosen = |choice: &[&str]| {
        let mut lines =
            vec!["# Ontwikkelingsperspectief", "Welke ondersteuning verlangt u van het SWV (of steunpunt)?"];
        lines.extend(choice);
        answer(&text(&lines), "ondersteuning-swv")
    };
    assert_eq!(chosen(&["\u{2610} TLV SBO", "\u{2610} TLV SO laag"]), AnswerState::Unanswered);
    assert_eq!(chosen(&["\u{2610} TLV SBO \u{2612} TLV SO laag"]), AnswerState::Answered);
    assert_eq!(chosen(&["[ ] TLV SBO [x] TLV SO laag"]), AnswerState::Answered);
}

#[test]
fn an_answer_in_bold_is_one_where_the_question_is_not() {
    let bold =
        ["# Ontwikkelingsperspectief", "Uitstroombestemming", "## Praktijkonderwijs", "## Conclusie", "Hij kan meer."];
    assert_eq!(answer(&text(&bold), "uitstroombestemming"), AnswerState::Answered);
    let heading = ["# Ontwikkelingsperspectief", "Uitstroombestemming", "## Zijn talenten", "Hij tekent graag."];
    assert_eq!(answer(&text(&heading), "uitstroombestemming"), AnswerState::Unanswered);
}

#[test]
fn both_parts_of_a_growth_document_are_asked_the_same_questions() {
    let part = |title: &str| text(&[title, "Uitstroombestemming:", "PRO", "Welke ondersteuning verlangt u vh SWV?"]);
    for title in ["# Groeidocument-OPP deel 1", "# Groeidocument-OPP deel 2"] {
        let reading = part(title);
        assert_eq!(answer(&reading, "uitstroombestemming"), AnswerState::Answered, "{title}");
        assert_eq!(answer(&reading, "ondersteuning-swv"), AnswerState::Unanswered, "{title}");
    }
}

#[test]
fn nothing_after_a_question_is_none() {
    for nothing in [
        vec![],
        vec!["..."],
        vec!["-"],
        vec!["______"],
        vec!["nog invullen"],
        vec!["Volgt"],
        vec!["Klik of tik om tekst in te voeren."],
        vec!["(verplicht bij een aanvraag TLV)"],
    ] {
        let mut lines = vec![
            "# Ontwikkelingsperspectief",
            "Uitstroombestemming",
            "VMBO",
            "Om welke reden krijgt leerling een ontwikkelingsperspectief?",
        ];
        lines.extend(&nothing);
        lines.extend(["Welke ondersteuning verlangt u van het SWV (of steunpunt)?", "Een plek in het SBO"]);
        let reading = text(&lines);
        assert_eq!(answer(&reading, "reden-op"), AnswerState::Unanswered, "{nothing:?}");
        assert_eq!(answer(&reading, "ondersteuning-swv"), AnswerState::Answered, "{nothing:?}");
        assert_eq!(answer(&reading, "interventies"), AnswerState::NotFound, "{nothing:?}");
    }
}

#[test]
fn a_heading_ends_an_answer_even_unmarked() {
    let reading = text(&[
        "Ontwikkelingsperspectief",
        "Uitstroombestemming",
        "Conclusie",
        "Om welke reden krijgt leerling een ontwikkelingsperspectief?",
        "Achterstand",
    ]);
    assert_eq!(answer(&reading, "uitstroombestemming"), AnswerState::Unanswered);
}

#[test]
fn a_word_in_an_answer_is_no_question() {
    let reading = text(&[
        "# Ontwikkelingsperspectief",
        "Wij denken dat de uitstroombestemming van Jan nog onzeker is en dat hij tijd nodig heeft.",
    ]);
    assert_eq!(answer(&reading, "uitstroombestemming"), AnswerState::NotFound);
}

#[test]
fn an_answer_may_stand_on_the_next_page_below_its_header() {
    let facts = pdf(vec![
        page(&[
            "# Ontwikkelingsperspectief",
            "Welke ondersteuning verlangt u van het SWV (of steunpunt)?",
            "~ Pagina 1 van 2",
        ]),
        page(&["~ Ontwikkelingsperspectief Jan", "Pagina 2 van 2", "Een plek in het SBO"]),
    ]);
    assert_eq!(answer(&read("OP.pdf", &facts), "ondersteuning-swv"), AnswerState::Answered);
}

#[test]
fn small_differences_in_a_question_do_no_harm() {
    let reading = text(&[
        "# Ontwikkelingsperspectief",
        "Welke interventies hebben er al eerder plaatsgevonden en waren deze ook effectief?",
        "Extra leestijd",
    ]);
    assert_eq!(answer(&reading, "interventies"), AnswerState::Answered);
}

#[test]
fn a_scan_answers_nothing() {
    assert_eq!(answer(&read("OP.pdf", &pdf(vec![scan()])), "interventies"), AnswerState::NotFound);
}

#[test]
fn a_draft_says_so_alone_or_apart() {
    for lines in [
        vec!["CONCEPT", "# Groeidocument"],
        vec!["# Groeidocument", "~ Concept"],
        vec!["# Groeidocument (concept)"],
        vec!["# CONCEPT Groeidocument"],
        vec!["# Concept ontwikkelingsperspectief"],
        vec!["# Conceptverslag"],
        vec!["# Groeidocument", "~ CONCEPT versie 2"],
        vec!["# Groeidocument", "C O N C E P T"],
    ] {
        assert_eq!(text(&lines).draft_page, Some(1), "{lines:?}");
    }
    assert!(read("Groeidocument_CONCEPT.pdf", &pdf(vec![scan()])).draft_page.is_some());
}

#[test]
fn a_concept_in_a_sentence_is_no_draft() {
    for lines in [
        vec!["# Groeidocument", "Zijn zelfconcept is laag."],
        vec!["# Groeidocument", "Het concept van getallen is nog lastig."],
        vec!["# Groeidocument", "Jan maakt een concept-map."],
        vec!["# Concept-map maken"],
        vec!["# Groeidocument", "Zelf-concept"],
        vec!["# Het concept van getallen"],
        vec!["# Groeidocument", "De school werkt vanuit het concept ervaringsgericht onderwijs"],
    ] {
        assert_eq!(text(&lines).draft_page, None, "{lines:?}");
    }
    assert_eq!(read("zelfconcept.pdf", &pdf(vec![scan()])).draft_page, None);
    assert_eq!(read("concept-map rekenen.pdf", &pdf(vec![scan()])).draft_page, None);
}

#[test]
fn a_labelled_number_that_passes_the_check_is_a_bsn() {
    for lines in [
        vec!["BSN: 111222333"],
        vec!["Burgerservicenummer 1112 22 333"],
        vec!["BSN", "111222333"],
        vec!["PGN: 111.222.333"],
        vec!["Naam", "BSN", "Groep", "Jan", "111222333", "5"],
        vec!["sofinr. 111222333"],
        vec!["Sofi-nr: 111222333"],
        vec!["BSN: 1 1 1 2 2 2 3 3 3"],
        vec!["BSN: 1|1|1|2|2|2|3|3|3"],
        vec!["BSN", "|1", "|1", "|1", "|2", "|2", "|2", "|3", "|3", "|3"],
        vec!["BSN", "|111222333", "|Groep", "|5"],
        // The leading nought got lost.
        vec!["BSN: 12345672"],
    ] {
        assert_eq!(text(&lines).bsn_page, Some(1), "{lines:?}");
    }
}

#[test]
fn a_bsn_with_one_digit_a_box_is_found_beside_and_below_its_label() {
    let digit: Vec<&str> = "111222333".split("").filter(|digit| !digit.is_empty()).collect();
    let place = |text: &str, left: f32, base: f32| Line {
        text: text.to_owned(),
        role: Role::Body,
        beside: false,
        at: Some(Area { left, right: left + 5.0, base, size: 10.0 }),
        weak: Vec::new(),
    };
    for below in [0.0, 20.0] {
        let mut lines = vec![place("BSN", 50.0, 100.0)];
        let boxes = digit.iter().zip(0u8..).map(|(digit, number)| {
            let left = if below > 0.0 { 50.0 } else { 90.0 };
            place(digit, left + 20.0 * f32::from(number), 100.0 + below)
        });
        lines.extend(boxes);
        let page = Page { lines, ..page(&[]) };
        assert_eq!(read("Formulier.pdf", &pdf(vec![page])).bsn_page, Some(1), "{below}");
    }
}

#[test]
fn a_bsn_that_nobody_sees_is_found_all_the_same() {
    let unseen = |words: &str| Facts { unseen: vec![words.to_owned()], ..pdf(vec![page(&["# Verslag"])]) };
    let reading = read("Verslag.docx", &unseen("BSN: 111222333"));
    assert!(reading.bsn_unseen && reading.bsn_page.is_none());
    assert!(!read("Verslag.docx", &unseen("Groep: 5")).bsn_unseen);
}

#[test]
fn other_numbers_are_no_bsn() {
    for lines in [
        vec!["Telefoon: 111222333"],
        vec!["BSN: 123456789"],
        vec!["Dossiernummer 111222333"],
        vec!["111222333"],
        vec!["BSN: 0241112223 33"],
        vec!["BSN: onbekend", "Telefoon 0612345678"],
        vec!["BSN: 12345678"],
        vec!["BSN", "Groep", "Datum", "12345672"],
        vec!["BSN", "|1", "|1", "|1", "|2", "|2", "|2", "|3", "|3", "|4"],
        vec!["Tel: 1 1 1 2 2 2 3 3 3"],
    ] {
        assert_eq!(text(&lines).bsn_page, None, "{lines:?}");
    }
}

fn name(mark: &PupilMark) -> String {
    let names = |parts: &[NamePart]| parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join(" ");
    format!("{}|{}|{}|{}", names(&mark.surname), names(&mark.given), mark.initials.join(" "), mark.born)
}

fn pupils(lines: &[&str]) -> Vec<String> {
    text(lines).pupils.iter().map(name).collect()
}

#[test]
fn a_labelled_name_is_the_pupils() {
    for lines in [
        vec!["Naam leerling: Jan de Vries"],
        vec!["Leerling: Vries, Jan de"],
        vec!["Naam leerling", "Jan de Vries"],
        vec!["Naam van de leerling: Jan de Vries Groep: 5"],
        vec!["Naam leerling Jan de Vries"],
        vec!["Leerling : Jan de Vries (groep 5)"],
        vec!["Naam leerling", "Groep", "School", "Jan de Vries", "5", "De Kameleon"],
        vec!["Naam leerling: Jan de Vries, 8 jaar"],
        vec!["NAAM LEERLING: JAN DE VRIES"],
        vec!["naam leerling: jan de vries"],
        vec!["Naam leerling: Vries Jan de"],
    ] {
        assert_eq!(pupils(&lines), ["vries|jan|j|"], "{lines:?}");
    }
}

#[test]
fn a_name_ends_where_the_next_label_begins() {
    for line in [
        "Leerling: Noor Bakker Geobserveerd door: C. Nas",
        "Leerling: Noor Bakker Naam school: De Wilg",
        "Leerling: Noor Bakker Huidige school: De Wilg",
        "Leerling: Noor Bakker Ouders: P. Bakker",
        "Leerling Noor Bakker Leerkracht juf Anja",
        "Naam leerling: Noor Bakker DATUM AFNAME: 12-03-2026",
    ] {
        assert_eq!(pupils(&[line]), ["bakker|noor|n|"], "{line}");
    }
}

#[test]
fn an_empty_label_has_no_value() {
    for lines in [
        vec!["Naam leerling:", "Geboortedatum:", "Groep: 4", "Datum onderzoek: 12-03-2026", "CELF-5 82"],
        vec!["Naam leerling:", "Logopedisch Onderzoek"],
        vec!["Naam leerling:", "Basisschool De Wilg"],
        vec!["Naam leerling: ____ Geboortedatum: ____ Groep: 5"],
        vec!["Voornaam:", "Achternaam:", "Opgesteld door: C. Nas"],
        vec!["Kind: is snel afgeleid", "Leerling: Werkt zelfstandig"],
    ] {
        assert_eq!(pupils(&lines), Vec::<String>::new(), "{lines:?}");
    }
    let row = |label: &'static [&'static str], value: &'static [&'static str]| (label, value);
    let form = table(
        200.0,
        &[
            row(&["Naam leerling"], &[]),
            row(&["Geboortedatum"], &[]),
            row(&["Huidige Stamgroep"], &["Zonnebloem Geel"]),
        ],
    );
    assert_eq!(read("Formulier.pdf", &pdf(vec![form])).pupils.len(), 0);
    let filled = table(200.0, &[row(&["Naam leerling"], &["Noor van der", "Bakker"]), row(&["Groep"], &["5"])]);
    let found = read("Formulier.pdf", &pdf(vec![filled])).pupils;
    assert_eq!(found.iter().map(name).collect::<Vec<_>>(), ["bakker|noor|n|"]);
}

#[test]
fn first_and_last_name_may_stand_apart() {
    for lines in [
        vec!["Voornaam: Sven", "Achternaam: Peters"],
        vec!["Achternaam: Peters", "Voornaam: Sven"],
        vec!["Voornaam: Sven Achternaam: Peters"],
        vec!["Naam: Peters", "Voornaam: Sven"],
    ] {
        assert_eq!(pupils(&lines), ["peters|sven|s|"], "{lines:?}");
    }
    let called = ["Voornamen: Eleonora Maria", "Roepnaam: Noor", "Achternaam: de Vries"];
    assert_eq!(pupils(&called), ["vries|eleonora maria noor|e m|"]);
    assert_eq!(pupils(&["Naam leerling: Eleonora (Noor) de Vries"]), ["vries|eleonora noor|e|"]);
}

#[test]
fn a_bare_name_counts_beside_a_birth_date_or_a_group() {
    assert_eq!(pupils(&["Naam: Jan de Vries", "Geboortedatum: 01-02-2016"]), ["vries|jan|j|", "|||2016-02-01"]);
    assert_eq!(pupils(&["Naam: Jan de Vries", "Groep: 5"]), ["vries|jan|j|"]);
    assert_eq!(pupils(&["Naam (voor- en achternaam): Jan de Vries", "Groep: 5"]), ["vries|jan|j|"]);
    for lines in [["Naam: drs. P. Jansen", "Functie: orthopedagoog"], ["Naam: juf Anja de Boer", "Groep: 5"]] {
        assert_eq!(pupils(&lines), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn others_in_the_text_are_not_the_pupil() {
    for lines in [
        vec!["Zijn zusje Emma de Vries zit in groep 3."],
        vec!["Naam ouder: Piet Bakker"],
        vec!["De leerling is gemotiveerd."],
        vec!["Leerling is snel afgeleid"],
        vec!["Leerkracht: Anna Smit"],
        vec!["Gegevens moeder", "Naam: Els Bakker", "Geboortedatum: 01-02-1985"],
        vec!["Gezagvoerder 1", "Achternaam: Bakker", "Voornaam: Els", "Adres: Dorpsstraat 1", "Roepnaam: Els"],
        vec![
            "## Broers en zussen",
            "Adres: Dorpsstraat 1",
            "Telefoon: 0612345678",
            "Naam: Daan Bakker",
            "Geboren: 12-09-2014",
        ],
        vec!["Naam van de moeder: Els Bakker", "Groep: 5"],
        vec!["## Belemmerende factoren", "Kind", "zwak werkgeheugen", "Onderwijs", "volle klas"],
        vec!["Broertje: Tom, geboren 3-4-2018"],
    ] {
        assert_eq!(pupils(&lines), Vec::<String>::new(), "{lines:?}");
    }
}

#[test]
fn nothing_is_read_from_nothing() {
    let reading = read("", &Facts::default());
    assert_eq!((reading.kinds.len(), reading.dates.len(), reading.pupils.len()), (0, 0, 0));
}

#[test]
fn questions_may_head_a_table_with_the_answers_below() {
    let table = |answers: &[&str]| {
        let mut lines = vec![
            "# Ontwikkelingsperspectief",
            "## Om welke reden krijgt leerling een ontwikkelingsperspectief?",
            "|## Welke ondersteuning verlangt u van het SWV (of steunpunt)?",
        ];
        lines.extend(answers);
        let reading = text(&lines);
        (answer(&reading, "reden-op"), answer(&reading, "ondersteuning-swv"))
    };
    let (answered, open) = (AnswerState::Answered, AnswerState::Unanswered);
    assert_eq!(table(&["Een achterstand van", "twee leerjaren", "|Een plek in het sbo"]), (answered, answered));
    assert_eq!(table(&["Een achterstand", "|volgt"]), (answered, open));
    assert_eq!(table(&[]), (open, open));
    // One below the other they are no row: the first has no answer of its own.
    let below = text(&[
        "# Ontwikkelingsperspectief",
        "## Om welke reden krijgt leerling een ontwikkelingsperspectief?",
        "## Welke ondersteuning verlangt u van het SWV (of steunpunt)?",
        "Een plek in het sbo",
        "En begeleiding",
    ]);
    assert_eq!(answer(&below, "reden-op"), open);
    assert_eq!(answer(&below, "ondersteuning-swv"), answered);
}
