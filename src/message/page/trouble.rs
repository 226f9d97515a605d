//! What keeps the page from doing what was asked: what, and what to do now.

use crate::language::Language;

/// Something that could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The folder is not there any more.
    FolderGone,
    /// What was given is a file.
    NotAFolder,
    /// The folder cannot be read.
    FolderNotReadable,
    /// Nothing was filled in where something has to stand.
    Empty {
        /// How people call the field.
        field: String,
    },
}

impl Trouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::FolderGone => "Deze map is er niet (meer). Kijk of de schijf of de stick nog verbonden is.".into(),
            Self::NotAFolder => "Dit is een bestand. Kies de map waarin het staat.".into(),
            Self::FolderNotReadable => {
                "Deze map kon niet worden gelezen. Misschien hebt u er geen rechten voor.".into()
            }
            Self::Empty { field } => format!("Vul in: {field}."),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::FolderGone => "This folder is not there (any more). See whether the drive is still connected.".into(),
            Self::NotAFolder => "This is a file. Choose the folder that holds it.".into(),
            Self::FolderNotReadable => "This folder could not be read. You may have no permission for it.".into(),
            Self::Empty { field } => format!("Fill in: {field}."),
        }
    }
}
