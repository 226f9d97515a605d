//! Whatever is read as news is written and read back as the same; what is refused says where.
#![no_main]

use compleet::manifest::{StatusDocument, StatusFault};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| match StatusDocument::from_json(data) {
    Ok(news) => {
        let written = news.to_json().expect("news can be written");
        assert_eq!(StatusDocument::from_json(&written), Ok(news));
    }
    Err(StatusFault::Event { number, key, .. }) => assert!(number > 0 && !key.is_empty()),
    Err(_) => {}
});
