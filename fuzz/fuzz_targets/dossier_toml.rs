//! Any bytes as a `dossier.toml` are details or mistakes with a place, never a panic, and the same each time.
#![no_main]

use compleet::rules::{Ruleset, builtin};
use compleet::scan::parse_details;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static RULES: LazyLock<Ruleset> = LazyLock::new(builtin);

fuzz_target!(|data: &[u8]| {
    let read = parse_details(data, &RULES, None);
    if let Err(mistakes) = &read {
        assert!(!mistakes.is_empty(), "what is refused says why");
        assert!(mistakes.iter().all(|mistake| mistake.line > 0 && mistake.column > 0));
    }
    assert_eq!(format!("{read:?}"), format!("{:?}", parse_details(data, &RULES, None)));
});
