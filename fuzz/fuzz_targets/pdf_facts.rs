//! Any bytes behind the header of a PDF become facts: no abort, no hang, no line that is not normal.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "facts.rs"]
mod facts;

fuzz_target!(init: facts::quiet(), |data: &[u8]| {
    facts::hold(data);
    if !data.starts_with(b"%PDF-") {
        facts::hold(&[b"%PDF-1.7\n", data].concat());
    }
});
