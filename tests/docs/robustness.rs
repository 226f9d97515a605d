//! What `docs/robustness.md` says of the limits is what they are.
#![allow(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::collections::BTreeMap;
use std::path::Path;

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The constants of a source: `pub const NAME: usize = 4 << 20;`.
fn constants(source: &str) -> BTreeMap<String, u64> {
    let lines = source.lines().filter_map(|line| line.strip_prefix("pub const ")?.split_once(": "));
    let number = |text: &str| text.trim().replace('_', "").parse::<u64>().unwrap();
    lines
        .map(|(name, rest)| {
            let value = rest.split_once("= ").unwrap().1.trim_end_matches(';');
            let value = value.split_once("<<").map_or_else(|| number(value), |(base, by)| number(base) << number(by));
            (name.to_owned(), value)
        })
        .collect()
}

/// The rows of the table: a name in backquotes, then a number with its unit.
fn documented(page: &str) -> BTreeMap<String, u64> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    rows.map(|(name, rest)| {
        let (number, rest) = rest.split_once(' ').unwrap();
        let number: u64 = number.replace(',', "").parse().unwrap();
        (name.to_owned(), if rest.starts_with("MiB") { number << 20 } else { number })
    })
    .collect()
}

#[test]
fn every_limit_is_documented_as_it_is() {
    let limits = constants(&text("src/inspect/limits.rs"));
    assert!(limits.len() > 10, "{limits:?}");
    assert_eq!(limits, documented(&text("docs/robustness.md")));
}
