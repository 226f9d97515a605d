//! scratch
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::unwrap_used)]
fn main() {
    let rules = compleet::rules::builtin();
    let recogniser = compleet::recognise::Recogniser::new(&rules);
    for path in std::env::args().skip(1) {
        let facts = compleet::inspect::inspect(&std::fs::read(&path).unwrap());
        println!("=== {path}");
        for (n, page) in facts.pages.iter().enumerate() {
            println!("--- page {} pictures {} drawings {}", n + 1, page.pictures, page.drawings);
            for line in &page.lines {
                println!("{:?}\t{}", line.role, line.text);
            }
        }
        let name = std::path::Path::new(&path).file_name().unwrap().to_string_lossy().into_owned();
        let r = recogniser.read(&compleet::dossier::DossierPath::new(name), &facts);
        for k in &r.kinds {
            println!(
                "KIND {} {:?} {:?}",
                k.kind,
                k.confidence,
                k.cues.iter().map(|c| format!("{} {:?} {:?}", c.words, c.kind, c.place)).collect::<Vec<_>>()
            );
        }
        println!("AMBIG {:?}", r.ambiguous);
        for d in &r.dates {
            println!("DATE {} {:?} {:?} {:?} {:?}", d.date, d.role, d.label, d.text, d.page);
        }
    }
}
