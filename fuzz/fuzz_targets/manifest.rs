//! Whatever is read as a manifest or a record is written and read back as the same.
#![no_main]

use compleet::manifest::{AsicManifest, Record};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(manifest) = AsicManifest::from_xml(data) {
        let written = manifest.to_xml().expect("a manifest can be written");
        assert_eq!(AsicManifest::from_xml(&written), Ok(manifest));
    }
    if let Ok(mut record) = Record::from_json(data) {
        let written = record.to_json().expect("a record can be written");
        assert_eq!(Record::from_json(&written), Ok(record));
    }
});
