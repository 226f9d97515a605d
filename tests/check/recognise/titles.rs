//! Titles as people put them together, and what only looks like one.

use super::shared::{kinds, page, pdf, read, scan, text};

/// The kinds of a document with a title in large words, below a school's name, and in capitals at the top.
fn titled(title: &str) -> [Vec<String>; 3] {
    let lines = |mark: &str, upper: bool| -> Vec<String> {
        let parts = title.split(" // ").map(|part| if upper { part.to_uppercase() } else { part.to_owned() });
        parts.map(|part| format!("{mark}{part}")).collect()
    };
    let body = ["Naam: Jan de Vries", "Geboortedatum: 12-03-2016", "Groep: 5", "Schooljaar 2026-2027"];
    let read = |lines: Vec<String>, first: Option<&'static str>| {
        let all: Vec<&str> = first.into_iter().chain(lines.iter().map(String::as_str)).chain(body).collect();
        let mut ids: Vec<String> = text(&all).kinds.iter().map(|found| found.kind.to_string()).collect();
        ids.sort();
        ids
    };
    [
        read(lines("# ", false), Some("OBS De Kameleon")),
        read(lines("", false), Some("OBS De Kameleon")),
        read(lines("", true), None),
    ]
}

fn all_are(title: &str, wanted: &[&str]) {
    for (way, found) in ["as a title", "as a line", "in capitals"].iter().zip(titled(title)) {
        assert_eq!(found, wanted, "{title} {way}");
    }
}

#[test]
fn a_title_is_made_of_parts_in_any_order() {
    for (title, kind) in [
        ("Deel 1 van het OPP", "groeidocument-opp-deel-1"),
        ("Ontwikkelingsperspectief (OPP) – deel I (algemeen)", "groeidocument-opp-deel-1"),
        ("OPP dl. 1", "groeidocument-opp-deel-1"),
        ("Tweede deel OPP (handelingsdeel)", "opp-deel-2"),
        ("Evaluatie en bijstelling OPP", "opp-deel-2"),
        ("Handtekeningen ouders en school (OPP)", "ondertekening-op"),
        ("Verklaring van instemming met het handelingsdeel", "ondertekening-op"),
        ("Toestemming voor het opvragen en verstrekken van gegevens", "toestemmingsverklaring"),
        ("Aanvraagformulier verlenging // toelaatbaarheidsverklaring", "aanvraagformulier-tlv"),
        ("Verzoek tot afgifte toelaatbaarheidsverklaring", "aanvraagformulier-tlv"),
        ("Toelaatbaarheidsverklaring – aanvraagformulier", "aanvraagformulier-tlv"),
        ("Besluit op uw aanvraag toelaatbaarheidsverklaring", "tlv-brief"),
        ("Afwijzing aanvraag arrangement", "schoolbrief"),
        ("Overzicht van de toetsresultaten", "lvs-toetsen"),
        ("Resultaten niet methode gebonden toetsen", "lvs-toetsen"),
        ("Grafische weergave toetsresultaten", "lvs-grafiek"),
        ("Observatielijst welbevinden en betrokkenheid", "seo"),
        ("Plan remedial teaching", "plannen"),
        ("Onderzoek naar de cognitieve capaciteiten", "iq-onderzoek"),
        ("INTELLIGENTIE- // ONDERZOEK", "iq-onderzoek"),
        ("Verslag onderzoek aandacht en concentratie", "psychodiagnostisch-onderzoek"),
        ("Rapportage diagnostiek ernstige dyslexie", "dyslexie"),
        ("Dyslexie-verklaring voor Noor", "dyslexieverklaring"),
        ("Evaluatieverslag logopedische behandeling", "logopedisch"),
        ("Spraak- en taalonderzoek", "logopedisch"),
        ("Kinderfysiotherapeutisch onderzoek", "medisch"),
        ("2e deskundige: advies", "deskundigenadvies"),
        ("Verslag bespreking ondersteuningsteam", "gespreksverslag"),
        ("Gespreksverslag bespreking IQ-onderzoek", "gespreksverslag"),
        ("Verslag van de observatie in de groep", "observatie"),
        ("Digitaal overdrachtsdossier OSO", "okr"),
        ("Overzicht van het verzuim", "verzuim"),
        ("Welke stappen heeft de school al gezet?", "schoolacties"),
        ("Omschrijving van de belemmerende en stimulerende // factoren", "factoren"),
    ] {
        all_are(title, &[kind]);
    }
}

#[test]
fn a_letter_or_two_may_be_wrong() {
    for (title, kind) in [
        ("Groeidcoument deel 1", "groeidocument-opp-deel-1"),
        ("Ontwikkelingsperspektief deel 1", "groeidocument-opp-deel-1"),
        ("Toesteming ouders gegevens delen", "toestemmingsverklaring"),
        ("Aanvraagformulier toelaatbarheidsverklaring", "aanvraagformulier-tlv"),
        ("Sociaal-emotionele ontwikeling", "seo"),
        ("Inteligentie onderzoek", "iq-onderzoek"),
        ("Pyschologisch onderzoek", "psychodiagnostisch-onderzoek"),
        ("Dislexieonderzoek", "dyslexie"),
        ("Logopedish verlsag", "logopedisch"),
    ] {
        all_are(title, &[kind]);
    }
    for title in ["Content", "Vertrag", "Conservatie", "Fietsen", "Tekening"] {
        all_are(title, &[]);
    }
}

#[test]
fn a_title_can_name_several_kinds() {
    for (title, wanted) in [
        ("OPP deel I en II", ["groeidocument-opp-deel-1", "opp-deel-2"].as_slice()),
        ("Ontwikkelingsperspectief + ondertekening", &["ondertekening-op", "op"]),
        (
            "Aanvraagformulier TLV en toestemmingsverklaring ouders",
            &["aanvraagformulier-tlv", "toestemmingsverklaring"],
        ),
        ("Overzicht LVS (incl. SEO)", &["lvs-toetsen", "seo"]),
        ("LVS toetsgegevens en grafiek (inclusief SEO gegevens)", &["lvs-grafiek", "lvs-toetsen", "seo"]),
        ("Psychologisch en intelligentieonderzoek", &["iq-onderzoek", "psychodiagnostisch-onderzoek"]),
        ("Acties van de school en belemmerende/stimulerende factoren", &["factoren", "schoolacties"]),
        ("Observatie en gespreksverslag", &["gespreksverslag", "observatie"]),
    ] {
        all_are(title, wanted);
    }
}

#[test]
fn reports_in_other_languages_are_named() {
    for (title, kind) in [
        ("Cognitive assessment report (WISC-V)", "iq-onderzoek"),
        ("Bericht über die Intelligenztestung (WISC-V)", "iq-onderzoek"),
        ("Zeka testi raporu", "iq-onderzoek"),
        ("Évaluation des capacités intellectuelles", "iq-onderzoek"),
        ("Schulpsychologisches Gutachten", "psychodiagnostisch-onderzoek"),
        ("Psikolojik değerlendirme raporu", "psychodiagnostisch-onderzoek"),
        ("Compte rendu de bilan orthophonique", "logopedisch"),
        ("Dil ve konuşma değerlendirme raporu", "logopedisch"),
        ("Speech and language therapy report", "logopedisch"),
        ("Arztbrief", "medisch"),
        ("Sağlık raporu", "medisch"),
        ("Consent to share information", "toestemmingsverklaring"),
        ("Förderplan Mathematik", "plannen"),
    ] {
        all_are(title, &[kind]);
    }
}

#[test]
fn a_paper_about_such_documents_is_none() {
    for title in [
        "Toestemmingsformulier foto's en video's",
        "Toestemming medicijnverstrekking",
        "Folder dyslexie",
        "Wat is een intelligentieonderzoek?",
        "Factuur psychologisch onderzoek",
        "Offerte dyslexieonderzoek",
        "Uitnodiging MDO",
        "Aanmelding logopedie",
        "Verzuimprotocol",
        "Dyslexiebeleid",
        "Notulen medezeggenschapsraad",
        "Cursus handelingsgerichte diagnostiek",
        "Ontvangstbevestiging aanvraag TLV",
        "Jaarverslag logopedie",
        "Ondersteuningsplan samenwerkingsverband 2026-2030",
    ] {
        all_are(title, &[]);
    }
    for name in ["factuur onderzoek", "toestemming foto's", "aanmelding logopedie", "offerte dyslexieonderzoek"] {
        let found = kinds(&read(&format!("{name}.pdf"), &pdf(vec![scan()])));
        assert_eq!(found, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn consent_counts_when_it_is_about_sharing_data() {
    let consent = |what: &str| kinds(&text(&["# Toestemmingsformulier", what, "Handtekening ouder:"]));
    for what in [
        "Wij geven toestemming voor het maken van foto's en video's van ons kind voor de website.",
        "Hierbij geef ik toestemming dat mijn kind meegaat met schoolreis naar de Efteling.",
        "Hierbij geef ik toestemming dat de leerkracht mijn kind paracetamol of andere medicijnen geeft.",
    ] {
        assert_eq!(consent(what), Vec::<String>::new(), "{what}");
    }
    for what in [
        "De school mag informatie over mijn kind uitwisselen met het samenwerkingsverband en de GGD.",
        "Wij geven toestemming dat gegevens van ons kind, ook over medicatie, met het samenwerkingsverband gedeeld worden.",
    ] {
        assert_eq!(consent(what), ["toestemmingsverklaring certain"], "{what}");
    }
}

#[test]
fn a_page_of_signatures_says_of_what() {
    let page_of = |what: &str| kinds(&text(&["Ondertekening", what, "Ouder 1 ____ School ____"]));
    assert_eq!(page_of("Ouders stemmen in met het handelingsdeel van het OPP"), ["ondertekening-op certain"]);
    assert_eq!(page_of("Ouders gaan mee met de fietstocht"), Vec::<String>::new());
}

#[test]
fn results_and_social_development_in_one_file_are_both() {
    let scores = ["Rekenen-Wiskunde M5 148 IV", "Spelling E4 219 III"];
    let seo = ["Betrokkenheid 2,6", "Welbevinden 3,1", "Sociaal initiatief 2,2"];
    for (first, second) in [
        ("# LVS-overzicht", "ZIEN! observatielijst"),
        ("LVS", "SEO"),
        ("Toetsen:", "Sociaal-emotionele ontwikkeling (ZIEN!)"),
        ("## Toetsresultaten", "## Sociaal-emotionele gegevens"),
        ("# Cito-toetsen", "## Sociaal-emotionele ontwikkeling"),
    ] {
        let lines: Vec<&str> = [first].into_iter().chain(scores).chain([second]).chain(seo).collect();
        let one: Vec<String> = text(&lines).kinds.iter().map(|found| found.kind.to_string()).collect();
        assert!(one.contains(&"lvs-toetsen".to_owned()) && one.contains(&"seo".to_owned()), "{first} {second} {one:?}");
        let pages = pdf(vec![page(&[first, scores[0], scores[1]]), page(&[second, seo[0], seo[1], seo[2]])]);
        let two: Vec<String> = read("x.pdf", &pages).kinds.iter().map(|found| found.kind.to_string()).collect();
        assert!(two.contains(&"lvs-toetsen".to_owned()) && two.contains(&"seo".to_owned()), "{first} {second} {two:?}");
    }
}

#[test]
fn both_parts_of_a_request_for_a_group_in_one_file() {
    for lines in [
        vec![
            "# Groepsarrangement groep 7C",
            "Welke acties heeft school zelf genomen",
            "Gouden weken gevolgd met een trainer en twee observaties. Daarna kindgesprekken.",
            "Omschrijving van de belemmerende en stimulerende",
            "factoren",
            "Drie wisselingen; een vaste duo-leerkracht. Ouders denken mee.",
        ],
        vec!["# Groepsbeschrijving", "## 1. Genomen acties", "Rots en Water.", "## 2. Factoren", "Belemmerend: ruzie."],
        vec!["# Groep 5A", "Wat hebben we al gedaan?", "Gesprekken.", "Wat helpt en wat belemmert?", "Een vast team."],
        vec![
            "# Beschrijving groep 8",
            "Ondernomen acties: gesprekken, training, observatie door AB'er.",
            "Stimulerende factoren: een hechte kern, betrokken ouders.",
            "Belemmerende factoren: wisselende leerkrachten, drukte.",
        ],
        vec![
            "# Acties die de school zelf heeft genomen",
            "Training.",
            "# Belemmerende en stimulerende factoren",
            "Onrust.",
        ],
    ] {
        let mut found: Vec<String> = text(&lines).kinds.iter().map(|found| found.kind.to_string()).collect();
        found.sort();
        assert_eq!(found, ["factoren", "schoolacties"], "{lines:?}");
    }
    // In a plan for one child they are chapters of it.
    let plan =
        text(&["# Groeidocument", "## Ondernomen acties", "Bijles.", "## Belemmerende factoren", "Traag tempo."]);
    assert_eq!(kinds(&plan), ["groeidocument-opp-deel-1 certain"]);
}

#[test]
fn figures_of_an_intelligence_test_count_in_any_report() {
    for title in ["Psychologisch onderzoek", "# Dyslexieonderzoek", "# Neuropsychologisch onderzoek"] {
        let with = text(&[title, "WISC-V TIQ 90 VBI 91 VRI 89 FRI 92 WGI 80 VSI 90"]);
        assert!(kinds(&with).contains(&"iq-onderzoek likely".to_owned()), "{title} {:?}", kinds(&with));
        let told = text(&[title, "## Voorgeschiedenis", "Eerder onderzoek: TIQ 90 VBI 91 VRI 89 FRI 92 WGI 80 VSI 90"]);
        assert!(!kinds(&told).iter().any(|kind| kind.starts_with("iq")), "{title} {:?}", kinds(&told));
    }
}

#[test]
fn a_second_report_in_the_file_is_one_more_kind() {
    let merged = pdf(vec![
        page(&["# Verslag intelligentieonderzoek", "Naam: Jan", "Geboortedatum: 12-3-2016", "WISC-V TIQ 88"]),
        page(&[
            "Logopediepraktijk De Klank",
            "Logopedisch onderzoek",
            "Naam: Jan",
            "CELF-5 kernscore 77, taalbegrip zwak",
        ]),
    ]);
    assert_eq!(kinds(&read("x.pdf", &merged)), ["iq-onderzoek certain", "logopedisch likely"]);
}

#[test]
fn a_mark_of_a_draft_is_never_the_title() {
    for lines in [
        vec!["# CONCEPT", "Logopedisch verslag", "Naam: Koen", "CELF-5 82, articulatie 75"],
        vec!["# Logopedisch verslag", "~ VOORLOPIG", "CELF-5 82, articulatie 75"],
        vec!["Logopedisch verslag", "Versie 0.3 - nog niet definitief", "CELF-5 82, articulatie 75"],
        vec!["# Logopedisch verslag (kladversie)", "CELF-5 82, articulatie 75"],
        vec!["# Voorlopig logopedisch verslag", "CELF-5 82, articulatie 75"],
        vec!["# Logopedisch verslag", "Dit verslag is nog niet definitief.", "CELF-5 82, articulatie 75"],
        vec!["# Logopedisch verslag - v0.9", "CELF-5 82, articulatie 75"],
        vec!["# Logopädischer Bericht - Entwurf", "Name: Jonas Klein", "Sprachverständnis schwach"],
    ] {
        let reading = text(&lines);
        assert_eq!(reading.draft_page, Some(1), "{lines:?}");
        assert_eq!(kinds(&reading), ["logopedisch certain"], "{lines:?}");
    }
    for lines in [
        ["# Logopedisch verslag", "Versie 1.0", "CELF-5 82, articulatie 75"],
        [
            "# Logopedisch verslag",
            "Het begrip van concepten is zwak. De voorlopige conclusie van vorig jaar klopt.",
            "x",
        ],
        ["# Logopedisch verslag", "Voorlopig advies: nog een half jaar behandelen.", "x"],
    ] {
        assert_eq!(text(&lines).draft_page, None, "{lines:?}");
    }
}
