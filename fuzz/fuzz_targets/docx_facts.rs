//! Any XML as the text of a Word document, and any bytes as its package, become facts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[path = "facts.rs"]
mod facts;

const TYPES: &[u8] = b"<Types><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

fuzz_target!(init: facts::quiet(), |data: &[u8]| {
    facts::hold(data);
    if let Some(package) = package(data) {
        facts::hold(&package);
    }
});

/// Packs the data as document, styles and properties of a Word file.
fn package(data: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [("[Content_Types].xml", TYPES), ("word/document.xml", data), ("docProps/core.xml", data)];
    for (name, content) in parts {
        zip.start_file(name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored)).ok()?;
        zip.write_all(content).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
