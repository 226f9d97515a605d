//! What a file's name says by itself.

use chrono::NaiveDate;
use compleet::recognise::file_name::{FileNames, holds_birth_date, holds_bsn};

fn names() -> FileNames {
    FileNames::new(&compleet::rules::builtin().words)
}

#[test]
fn names_that_say_nothing() {
    let names = names();
    for name in [
        "scan0001",
        "Scan_20240312",
        "document",
        "Document1",
        "IMG_1234",
        "IMG-20240312-WA0001",
        "kopie",
        "Kopie van document",
        "naamloos",
        "12345",
        "a",
        "Nieuw document (2)",
        "doc 3",
        "SKM_C25824031210250",
        "20240312103000",
        "DSC00012",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "scan van document",
        "",
    ] {
        assert!(names.is_meaningless(name), "{name}");
    }
    for name in [
        "OP",
        "IQ-onderzoek",
        "TLV",
        "SEO",
        "scan OPP",
        "Toestemmingsverklaring ouders",
        "LVS",
        "Brief huisarts",
        "verslag",
        "WISC-V",
        "leeg",
    ] {
        assert!(!names.is_meaningless(name) || name.len() == 2, "{name}");
    }
}

#[test]
fn names_that_say_hardly_anything() {
    let names = names();
    for name in ["bijlage 1", "Verslag", "formulier", "brief 2", "Overzicht definitief"] {
        assert!(names.is_vague(name), "{name}");
    }
    for name in ["Brief huisarts", "Verslag logopedie", "Overzicht toetsresultaten", "IQ-onderzoek"] {
        assert!(!names.is_vague(name), "{name}");
    }
}

#[test]
fn the_placeholder_and_the_explanation() {
    let names = names();
    assert!(names.is_placeholder("leeg") && names.is_placeholder("LEEG") && !names.is_placeholder("leeg blad OPP"));
    for name in [
        "Toelichting onderwijsbehoeften",
        "toelichting_onderwijsbehoeften",
        "ToelichtingOnderwijsbehoeften",
        "toelichting",
    ] {
        assert!(names.is_explanation(name), "{name}");
    }
    assert!(!names.is_explanation("Toelichting gymles"));
}

#[test]
fn numbers_and_birth_dates_in_names() {
    assert!(holds_bsn("Jan 111222333") && holds_bsn("OP_111222333_def"));
    assert!(!holds_bsn("0612345678") && !holds_bsn("123456789") && !holds_bsn("20240312"));
    let born = NaiveDate::from_ymd_opt(2016, 2, 1).unwrap();
    assert!(
        holds_birth_date("OP Jan 01-02-2016", &|date| date == born)
            && holds_birth_date("OP_geb_01-02-2016", &|_| false)
    );
    assert!(!holds_birth_date("IQ-onderzoek 12-03-2024", &|date| date == born));
}
