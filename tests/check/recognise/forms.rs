//! Answers, drafts, citizen service numbers and pupils.

use super::shared::{page, pdf, read, scan, table, text};
use compleet::dossier::{AnswerState, Facts, PupilMark, Reading};

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
    ] {
        assert_eq!(text(&lines).bsn_page, Some(1), "{lines:?}");
    }
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
    ] {
        assert_eq!(text(&lines).bsn_page, None, "{lines:?}");
    }
}

fn name(mark: &PupilMark) -> String {
    format!("{}|{}|{}|{}", mark.surname.join(" "), mark.given.join(" "), mark.initials.join(" "), mark.born)
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
    ] {
        assert_eq!(pupils(&lines), ["vries|jan|j|"], "{lines:?}");
    }
}

#[test]
fn a_bare_name_counts_beside_a_birth_date() {
    assert_eq!(pupils(&["Naam: Jan de Vries", "Geboortedatum: 01-02-2016"]), ["vries|jan|j|", "|||2016-02-01"]);
    assert_eq!(pupils(&["Naam: drs. P. Jansen", "Functie: orthopedagoog"]), Vec::<String>::new());
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
