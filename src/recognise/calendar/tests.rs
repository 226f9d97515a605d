#![allow(clippy::unwrap_used, reason = "a test may fail on the spot")]

use super::*;

fn read(text: &str) -> Vec<String> {
    let words = Words::of_text(text);
    let show = |spelled: &Spelled| match spelled.precision {
        Precision::Day => spelled.date.to_string(),
        Precision::Month => spelled.date.format("%Y-%m").to_string(),
        Precision::Span => format!("{}/{}", spelled.date, spelled.until.unwrap()),
    };
    list_at(&words, 0).map(|list| list.dates.iter().map(show).collect()).unwrap_or_default()
}

#[test]
fn one_day_in_every_spelling() {
    for text in [
        "12 maart 2024",
        "12 mrt 2024",
        "12 mrt. '24",
        "12 mrt. ’24",
        "12-03-2024",
        "12/3/24",
        "12.03.2024",
        "2024-03-12",
        "12 - 03 - 2024",
        "12 03 2024",
        "12-mrt-2024",
        "20240312",
        "12e maart 2024",
        "dinsdag 12 maart 2024",
        "di. 12-03-2024",
        "d.d. 12 maart 2024",
        "12 MAART 2024",
        "12 maart 24",
        "12–03–2024",
        "2024/03/12",
        "12_03_2024",
        "12-3-2024.",
        "12-03-'24",
        "12/3/’24",
    ] {
        assert_eq!(read(text), ["2024-03-12"], "{text}");
    }
}

#[test]
fn months_without_a_day() {
    for text in ["maart 2024", "mrt 2024", "03-2024", "mrt. '24", "3/2024"] {
        assert_eq!(read(text), ["2024-03"], "{text}");
    }
    assert_eq!(read("september - november 2023"), ["2023-09", "2023-11"]);
    assert_eq!(read("maart/april 2024"), ["2024-03", "2024-04"]);
}

#[test]
fn lists_and_ranges() {
    assert_eq!(read("5 en 12 maart 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5, 12 en 19 maart 2024"), ["2024-03-05", "2024-03-12", "2024-03-19"]);
    assert_eq!(read("05-03-2024 en 12-03-2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("05-03-2024, 12-03-2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("05-03 en 12-03-2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5 maart t/m 12 april 2024"), ["2024-03-05", "2024-04-12"]);
    assert_eq!(read("5-12 maart 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5 maart tot en met 12 april 2024"), ["2024-03-05", "2024-04-12"]);
    assert_eq!(read("vrijdag 5 en dinsdag 9 januari 2024"), ["2024-01-05", "2024-01-09"]);
    assert_eq!(read("20 december en 10 januari 2024"), ["2023-12-20", "2024-01-10"]);
    assert_eq!(read("5 & 12 maart 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("12 maart 2024 en 19 maart"), ["2024-03-12", "2024-03-19"]);
}

#[test]
fn what_is_no_date() {
    for text in [
        "31-02-2024",
        "30 februari 2024",
        "12 maart jl.",
        "12 maart",
        "2023-2024",
        "2024",
        "0612345678",
        "13-2024",
        "12-13-2024",
        "00-00-2024",
        "5",
        "O",
        "so-is-lol",
        "l3-l4-2026",
        "12-03-2O2X",
        "3l-02-2026",
        "M5",
        "99 maart 2024",
        "024-3561234",
        "8 jaar",
        "1-op-1",
        "schooljaar 2024",
        "3 uur",
    ] {
        assert_eq!(read(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_29th_of_february_only_in_leap_years() {
    assert_eq!(read("29-02-2024"), ["2024-02-29"]);
    assert_eq!(read("29-02-2023"), Vec::<String>::new());
}

#[test]
fn a_group_before_a_date_is_no_day() {
    let words = Words::of_text("groep 5, 12-03-2024");
    assert_eq!(list_at(&words, 1), None);
    assert!(list_at(&words, 2).is_some());
}

#[test]
fn one_day_in_other_languages_and_hands() {
    for text in [
        "March 12, 2024",
        "March 12th 2024",
        "12th of March, 2024",
        "12. März 2024",
        "den 12. März 2024",
        "12 mars 2024",
        "le 12 mars 2024",
        "12 Mart 2024",
        "12 MART 2024'te",
        "12maart2024",
        "12mrt 2024",
        "12mrt24",
        "12 maart2024",
        "12-mrt.-2024",
        "l2-03-2024",
        "I2-O3-2O24",
        "12-03-2O24",
        "1Z-03-2024",
        "l2 maart 2024",
        "12 maart 2O24",
        "12 rnaart 2024",
        "12 maert 2024",
        "1 2 - 0 3 - 2 0 2 4",
        "1 2 0 3 2 0 2 4",
        "12 - 03 - 20 24",
        "12-03-2 024",
        "1 2 maart 2024",
        "12 maart 2 024",
        "12-III-2024",
        "12·03·2024",
        "12—03—2024",
        "12-3-2024 te Nijmegen",
        "2024-O3-12",
    ] {
        assert_eq!(read(text), ["2024-03-12"], "{text}");
    }
    for (text, day) in [
        ("15 Şubat 2024", "2024-02-15"),
        ("3 Ağustos 2024", "2024-08-03"),
        ("9 KASIM 2024", "2024-11-09"),
        ("1er février 2024", "2024-02-01"),
        ("3. Dezember 2024", "2024-12-03"),
        ("03/25/2024", "2024-03-25"),
        ("3rd February 2024", "2024-02-03"),
        ("9 febuari 2024", "2024-02-09"),
        ("9 agustus 2024", "2024-08-09"),
    ] {
        assert_eq!(read(text), [day], "{text}");
    }
    assert_eq!(read("March 5 and 12, 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5. und 12. März 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5 et 12 mars 2024"), ["2024-03-05", "2024-03-12"]);
    assert_eq!(read("5 ve 12 Mart 2024"), ["2024-03-05", "2024-03-12"]);
}

#[test]
fn a_date_wraps_behind_its_hyphen() {
    let lines = ["27-01-", "2024"].map(|text| crate::dossier::Line {
        text: text.to_owned(),
        role: crate::dossier::Role::Body,
        beside: false,
        at: None,
        weak: Vec::new(),
    });
    let page = crate::dossier::Page { lines: lines.to_vec(), ..crate::dossier::Page::default() };
    let words = Words::of_page(1, &page);
    assert_eq!(list_at(&words, 0).unwrap().dates[0].date.to_string(), "2024-01-27");
    assert_eq!((list_at(&words, 1), list_at(&words, 2)), (None, None));
}

#[test]
fn a_score_in_the_next_cell_is_no_year() {
    let lines = [("27-01-", false), ("31", true)].map(|(text, beside)| crate::dossier::Line {
        text: text.to_owned(),
        role: crate::dossier::Role::Body,
        beside,
        at: None,
        weak: Vec::new(),
    });
    let page = crate::dossier::Page { lines: lines.to_vec(), ..crate::dossier::Page::default() };
    assert_eq!(list_at(&Words::of_page(1, &page), 0), None);
}

#[test]
fn stretches_of_a_year() {
    for (text, from, until) in [
        ("voorjaar 2022", "2022-03-01", "2022-06-30"),
        ("voorjaar van 2022", "2022-03-01", "2022-06-30"),
        ("najaar '22", "2022-09-01", "2022-12-31"),
        ("zomer 2022", "2022-06-01", "2022-09-30"),
        ("winter 2022-2023", "2022-12-01", "2023-03-31"),
        ("winter 2022", "2022-01-01", "2022-12-31"),
        ("spring of 2022", "2022-03-01", "2022-06-30"),
        ("Herbst 2022", "2022-09-01", "2022-12-31"),
        ("eind 2022", "2022-09-01", "2022-12-31"),
        ("begin 2022", "2022-01-01", "2022-04-30"),
        ("2e kwartaal 2022", "2022-04-01", "2022-06-30"),
        ("Q3 2022", "2022-07-01", "2022-09-30"),
        ("week 12 2024", "2024-03-18", "2024-03-24"),
        ("week 12 van 2024", "2024-03-18", "2024-03-24"),
    ] {
        assert_eq!(read(text), [format!("{from}/{until}")], "{text}");
    }
    assert_eq!(read("begin maart 2022"), ["2022-03"]);
    assert_eq!(read("voorjaar en najaar 2022"), ["2022-03-01/2022-06-30", "2022-09-01/2022-12-31"]);
    for text in ["voorjaar", "begin groep 3", "eind goed", "week 12", "voorjaar 22 kinderen"] {
        assert_eq!(read(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_year_counts_only_where_a_date_is_expected() {
    let year = |text: &str| {
        let words = Words::of_text(text);
        year_at(&words, 0).map(|list| (list.dates[0].date.to_string(), list.dates[0].until.unwrap().to_string()))
    };
    let found = |from: &str, until: &str| Some((from.to_owned(), until.to_owned()));
    assert_eq!(year("2024"), found("2024-01-01", "2024-12-31"));
    assert_eq!(year("schooljaar 2023-2024"), found("2023-08-01", "2024-07-31"));
    assert_eq!(year("2023/2024"), found("2023-08-01", "2024-07-31"));
    for text in ["2024 kinderen", "2024-03-12", "1800", "schooljaar 2024"] {
        assert_eq!(year(text), None, "{text}");
    }
}

#[test]
fn what_a_scanner_made_of_a_day_is_no_month() {
    for text in ["3l-02-2026", "l2-13-2026", "4O-03-2026"] {
        let words = Words::of_text(text);
        assert!((0..words.tokens.len()).all(|at| list_at(&words, at).is_none()), "{text}");
    }
}
