//! Prints what each file of a folder admits about itself, as JSON, one line a file: name, milliseconds, facts.
//! For measurements on documents that may not lie in the repository: `COMPLEET_CORPUS=folder cargo run --example facts`.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::print_stdout,
    reason = "a tool for measurements, not part of the program"
)]

use std::io::Error;
use std::time::Instant;

fn main() -> Result<(), Error> {
    let folder = std::env::var("COMPLEET_CORPUS").map_err(|_| Error::other("COMPLEET_CORPUS names no folder"))?;
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
        if !entry.file_type().is_file() {
            continue;
        }
        let bytes = std::fs::read(entry.path())?;
        let begin = Instant::now();
        let facts = compleet::inspect::inspect(&bytes);
        let line = serde_json::json!({
            "file": entry.path(), "ms": begin.elapsed().as_millis(), "facts": facts,
        });
        println!("{line}");
    }
    Ok(())
}
