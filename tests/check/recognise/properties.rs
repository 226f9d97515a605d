//! Whatever a file holds: no panic, and no date that does not exist.

use super::shared::{page, pdf, read};
use proptest::prelude::*;

fn fragment() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,20}",
        "[0-9]{1,9}",
        "[0-3]?[0-9][-/. ][0-1]?[0-9][-/. ]([0-9]{2}|[0-9]{4})",
        "(datum onderzoek|geboortedatum|BSN|naam leerling|leerling|verslagdatum|d\\.d\\.|# Ontwikkelingsperspectief|Uitstroombestemming|CONCEPT|bijlagen)[: ]{0,2}",
        "[0-3]?[0-9] (maart|mei|dec\\.) ('[0-9]{2}|[0-9]{4})",
        "(en|t/m|,|-|&|!|…|\\.\\.\\.\\. 3|\u{301}|ß|İ|ﬁ)",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_without_a_panic(
        name in ".{0,40}",
        pages in prop::collection::vec(prop::collection::vec(prop::collection::vec(fragment(), 0..5), 0..12), 0..4),
    ) {
        let lines: Vec<Vec<String>> = pages.iter().map(|page| page.iter().map(|parts| parts.join(" ")).collect()).collect();
        let facts = pdf(lines.iter().map(|lines| page(&lines.iter().map(String::as_str).collect::<Vec<_>>())).collect());
        let reading = read(&name, &facts);
        for found in &reading.dates {
            prop_assert!((1990..=2099).contains(&chrono::Datelike::year(&found.date)) || found.page.is_none());
            prop_assert!(!found.text.is_empty());
        }
        prop_assert_eq!(read(&name, &facts), reading);
    }
}
