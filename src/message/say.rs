//! How a failure is said, and how a path stands in a sentence.

use super::Repeat;
use crate::language::Language;
use crate::language::plain::one_line;
use std::path::Path;

/// The words of a reason why something could not be looked at.
pub(crate) trait Say {
    /// Returns one or more sentences: what, and what to do.
    fn say(&self, language: Language) -> String;

    /// The same, where commands in it have to repeat what was said in this one.
    fn say_again(&self, language: Language, _repeat: &Repeat) -> String {
        self.say(language)
    }
}

/// Shows a path in a sentence.
pub(crate) fn shown(path: &Path) -> String {
    one_line(&path.to_string_lossy()).into_owned()
}

/// A path as it is, for a program or for a command that is to be copied.
pub(crate) fn spelled(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
