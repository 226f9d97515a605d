//! Sentences of the page about numbers, names and days.

use crate::language::Language;

/// How many documents a folder holds.
pub fn documents_in_folder(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("In deze map staat 1 document.", "This folder holds 1 document.").to_owned(),
        _ => language
            .pick(format!("In deze map staan {count} documenten."), format!("This folder holds {count} documents.")),
    }
}

/// Folders that are not shown, since there are so many.
pub fn more_folders(count: usize, language: Language) -> String {
    language.pick(
        format!("En nog {count} mappen. Plak het pad als uw map er niet bij staat."),
        format!("And {count} more folders. Paste the path if yours is not among them."),
    )
}
