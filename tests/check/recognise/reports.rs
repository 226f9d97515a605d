//! Several reports in one file, each with its own pages.

use super::shared::{dates, page, pdf, read, text};
use compleet::dossier::{DateRole, Part, Reading};

const IQ: [&str; 7] = [
    "# Verslag intelligentieonderzoek",
    "Naam: Jip Hazelaar",
    "Geboortedatum: 14-02-2016",
    "Datum onderzoek: 12 maart 2024",
    "Verslagdatum: 2 april 2024",
    "WISC-V Totaal IQ (TIQ) 72",
    "Verbaal begrip (VBI) 74",
];
const SPEECH: [&str; 5] = [
    "# Logopedisch verslag",
    "Naam: Jip Hazelaar",
    "Geboortedatum: 14-02-2016",
    "Datum onderzoek: 9 september 2026",
    "CELF-5 kernscore 82, taalbegrip",
];

/// The parts, each with its page, kinds and test dates: `1 iq-onderzoek 2024-03-12`.
fn parts(reading: &Reading) -> Vec<String> {
    let shown = |(number, part): (usize, &Part)| {
        let kinds = part.kinds.iter().map(ToString::to_string);
        let tests = reading.dates.iter().filter(|date| date.part == number && date.role == DateRole::Test);
        let days = tests.map(|date| date.date.to_string());
        std::iter::once(part.page.to_string()).chain(kinds).chain(days).collect::<Vec<_>>().join(" ")
    };
    reading.parts.iter().enumerate().map(shown).collect()
}

#[test]
fn each_report_has_the_dates_of_its_own_pages_in_both_orders() {
    let (iq, speech) = (page(&IQ), page(&SPEECH));
    let more = page(&["Werkgeheugen 70", "Verwerkingssnelheid 78"]);
    let first = read("Onderzoeken.pdf", &pdf(vec![iq.clone(), more.clone(), speech.clone()]));
    assert_eq!(parts(&first), ["1 iq-onderzoek 2024-03-12", "3 logopedisch 2026-09-09"]);
    let last = read("Onderzoeken.pdf", &pdf(vec![speech, iq, more]));
    assert_eq!(parts(&last), ["1 logopedisch 2026-09-09", "2 iq-onderzoek 2024-03-12"]);
}

#[test]
fn one_report_on_several_pages_is_one() {
    let head = ["Verslag intelligentieonderzoek Jip Hazelaar", "Geboortedatum: 14-02-2016"];
    let later = page(&[&head[..], &["WISC-V", "Werkgeheugen 70"]].concat());
    let first = page(&[&head[..], &["Datum onderzoek: 12 maart 2024", "WISC-V Totaal IQ (TIQ) 72"]].concat());
    let repeated = read("IQ.pdf", &pdf(vec![first, later.clone(), later]));
    assert_eq!(repeated.parts, [], "a title on every page is one title");
    let appendix = page(&["Bijlage: scores", "Naam: Jip Hazelaar", "Geboortedatum: 14-02-2016", "Werkgeheugen 70"]);
    assert_eq!(read("IQ.pdf", &pdf(vec![page(&IQ), appendix])).parts, []);
    assert_eq!(text(&IQ).parts, []);
}

#[test]
fn a_report_without_a_date_of_its_own_has_none_of_the_others() {
    let undated: Vec<&str> = IQ.iter().copied().filter(|line| !line.contains("2024")).collect();
    let reading = read("Onderzoeken.pdf", &pdf(vec![page(&SPEECH), page(&undated)]));
    assert_eq!(parts(&reading), ["1 logopedisch 2026-09-09", "2 iq-onderzoek"]);
}

#[test]
fn a_document_of_another_sort_between_reports_has_no_say() {
    let absences = page(&["# Verzuimoverzicht", "Ongeoorloofd verzuim", "Datum", "13-11-2026", "ziek"]);
    let reading = read("x.pdf", &pdf(vec![page(&SPEECH), absences, page(&IQ)]));
    assert_eq!(parts(&reading), ["1 logopedisch 2026-09-09", "2 verzuim", "3 iq-onderzoek 2024-03-12"]);
    assert!(!dates(&reading).iter().any(|date| date.contains("2026-11-13")));
}
