//! Any bytes behind the header of an OLE file, as old Word documents are, become facts.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "facts.rs"]
mod facts;

fuzz_target!(init: facts::quiet(), |data: &[u8]| {
    facts::hold(data);
    let mark = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if !data.starts_with(mark) {
        facts::hold(&[mark.as_slice(), data].concat());
    }
});
