//! The languages that a user reads, and texts that exist in both.
//! Never decides which language is wanted: that is the door's work.

use serde::{Deserialize, Serialize};

/// A language in which the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dutch, what the users speak.
    #[default]
    Dutch,
    /// English, for whoever asks for it.
    English,
}

impl Language {
    /// Finds the language that people write as `nl` or `en`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.trim().to_ascii_lowercase().as_str() {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// Returns the words in this language.
    pub fn pick<T>(self, nl: T, en: T) -> T {
        match self {
            Self::Dutch => nl,
            Self::English => en,
        }
    }
}

/// A text in both languages; rules cannot leave one out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The Dutch words.
    pub nl: String,
    /// The English words.
    pub en: String,
}

impl Text {
    /// Returns the words in `language`.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}
