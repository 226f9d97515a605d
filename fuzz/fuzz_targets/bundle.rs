//! Any bytes as a container are judged or refused, never a panic; what is intact was signed.
#![no_main]

use compleet::bundle::{Bundle, Limits, foreign};
use compleet::manifest::BundleKind;
use libfuzzer_sys::fuzz_target;
use std::io::Cursor;

fuzz_target!(|data: &[u8]| {
    let _ = foreign(&mut Cursor::new(data));
    if let Ok(mut bundle) = Bundle::open(Cursor::new(data), &Limits::default()) {
        let _ = bundle.verify(&[BundleKind::Request]);
    }
});
