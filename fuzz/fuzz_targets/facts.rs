//! What holds of the facts of every file.

use compleet::dossier::{Facts, State};
use compleet::inspect::{inspect, limits};

/// A reader of others that stumbles is caught and makes the file a broken one. Where our own code stumbles, that is a
/// mistake to mend: it ends the process.
pub fn quiet() {
    std::panic::set_hook(Box::new(|panic| {
        let ours = panic.location().is_some_and(|place| place.file().replace('\\', "/").contains("src/inspect/"));
        if ours {
            eprintln!("{panic}");
            std::process::abort();
        }
    }));
}

/// Inspects, and ends the process where something does not hold.
pub fn hold(data: &[u8]) {
    if !is_sound(&inspect(data)) {
        std::process::abort();
    }
}

fn is_sound(facts: &Facts) -> bool {
    let lines = || facts.pages.iter().flat_map(|page| &page.lines);
    (facts.state == State::Readable || facts.pages.is_empty())
        && facts.pages.len() <= limits::PAGES
        && lines().all(|line| !line.text.is_empty() && line.text.trim() == line.text && !line.text.contains('\n'))
}
