//! Leaves the names of pupils out of what `compleet pack` prints: its lines end up in mails and logs.
//! Never leaves out more than names that the dossier itself labels as a pupil's.

use crate::dossier::{Disguise, Dossier, PupilMark};
use crate::language::Language;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What stands where a name stood.
const GAP: &str = "…";
/// Shorter parts of names occur in too many words.
const SHORTEST: usize = 3;

/// The names that are left out.
pub(crate) struct Redaction {
    /// In the dossier's disguise.
    parts: BTreeSet<String>,
    disguise: Disguise,
}

impl Redaction {
    /// Knows the pupils of a dossier: the one in `dossier.toml`, and those whom its documents label.
    pub(crate) fn of(dossier: &Dossier) -> Self {
        let pupil = dossier.details.as_ref().and_then(|details| details.pupil.as_ref());
        let own = pupil.and_then(|pupil| PupilMark::of_name(pupil.name.as_deref()?, 0));
        let own = own.iter().map(|mark| dossier.disguise.mark(mark));
        let labelled = dossier.attachments.iter().flat_map(|attachment| attachment.reading.pupils.iter().cloned());
        Self::knowing(own.chain(labelled), dossier.disguise.clone())
    }

    fn knowing(marks: impl Iterator<Item = PupilMark>, disguise: Disguise) -> Self {
        Self {
            parts: marks.flat_map(|mark| mark.surname.into_iter().chain(mark.given)).map(|part| part.name).collect(),
            disguise,
        }
    }

    /// The text without the names, and whether there were any.
    pub(crate) fn over(&self, text: &str) -> (String, bool) {
        let mut covered = String::with_capacity(text.len());
        let mut found = false;
        let mut rest = text;
        let mut before = None;
        while let Some(first) = rest.chars().next() {
            let is_letter = |letter: char| letter.is_alphabetic() || is_combining_mark(letter);
            let end = rest.find(|letter| is_letter(letter) != is_letter(first)).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            if is_letter(first) && self.names(run, before, after.chars().next()) {
                covered.push_str(GAP);
                found = true;
            } else {
                covered.push_str(run);
            }
            before = run.chars().next_back();
            rest = after;
        }
        (covered, found)
    }

    /// The same of words that hold commands: one that names a pupil asks the reader to fill in what is left out, so
    /// that nobody copies a name with a gap in it.
    pub(crate) fn over_commands(&self, text: &str, language: Language) -> (String, bool) {
        let mut found = false;
        let lines = text.split_inclusive('\n').map(|line| {
            let (covered, veiled) = self.over(line);
            found |= veiled;
            if veiled && line.trim_start().starts_with("compleet ") { filled_in(&covered, language) } else { covered }
        });
        (lines.collect(), found)
    }

    /// A word names a pupil if it is a part of a name, written as a name or as a piece of a file's name.
    fn names(&self, word: &str, before: Option<char>, after: Option<char>) -> bool {
        let joins = |letter: Option<char>| letter.is_some_and(|letter| matches!(letter, '_' | '-' | '.' | '/' | '\\'));
        let written_so = word.starts_with(char::is_uppercase) || joins(before) || joins(after);
        let plain = || Some(plain(word)).filter(|word| word.chars().count() >= SHORTEST);
        written_so && plain().is_some_and(|word| self.parts.contains(&self.disguise.of(&word)))
    }
}

/// Puts a word in capitals wherever an argument has a gap: first the folder, then files.
fn filled_in(command: &str, language: Language) -> String {
    let (folder, file) = language.pick(("MAP", "BESTAND"), ("FOLDER", "FILE"));
    let mut quote = None;
    let mut before = ' ';
    let argument = |letter: char| {
        match quote {
            Some(open) if letter == open => quote = None,
            // A POSIX shell takes a quote behind a backslash as a letter.
            None if matches!(letter, '"' | '\'') && before != '\\' => quote = Some(letter),
            _ => {}
        }
        before = letter;
        quote.is_none() && letter == ' '
    };
    let arguments = command.trim().split(argument).enumerate().map(|(at, argument)| match argument.contains(GAP) {
        true if at == 2 => folder,
        true => file,
        false => argument,
    });
    let arguments = arguments.collect::<Vec<_>>().join(" ");
    let start = command.len() - command.trim_start().len();
    let end = command.trim_end().len();
    format!("{}{arguments}{}", &command[..start], &command[end..])
}

/// Without accents and capitals.
fn plain(word: &str) -> String {
    word.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veil(names: &[&str], disguise: Disguise) -> Redaction {
        let marks = names.iter().filter_map(|name| PupilMark::of_name(name, 1)).map(|mark| disguise.mark(&mark));
        Redaction::knowing(marks.collect::<Vec<_>>().into_iter(), disguise)
    }

    #[test]
    fn a_name_is_left_out_wherever_it_stands() {
        for disguise in [Disguise::default(), Disguise::keyed([7; 32])] {
            let veil = veil(&["Zoë de Vries"], disguise);
            let (text, found) = veil.over("‘OPP Zoe de Vries.pdf’ en toetsen_zoë_vries.docx van VRIES");
            assert_eq!(text, "‘OPP … de ….pdf’ en toetsen_…_….docx van …");
            assert!(found);
        }
    }

    #[test]
    fn names_that_are_hashes_are_left_out_all_the_same() {
        let disguise = Disguise::keyed([1; 32]);
        let mark = disguise.mark(&PupilMark::of_name("Zoë de Vries", 1).unwrap());
        let veil = Redaction::knowing(std::iter::once(mark), disguise);
        assert_eq!(veil.over("OPP Zoë de Vries").0, "OPP … de …");
    }

    #[test]
    fn a_command_is_never_copied_with_a_gap() {
        let veil = veil(&["Zoë de Vries"], Disguise::default());
        let text = "Doe:\n      compleet confirm \"Zoë V\" \"OPP de Vries.pdf\" --by \"NAAM\"\n  compleet check plan\n";
        let (shown, found) = veil.over_commands(text, Language::Dutch);
        assert_eq!(shown, "Doe:\n      compleet confirm MAP BESTAND --by \"NAAM\"\n  compleet check plan\n");
        assert!(found);
        let quoted = "compleet confirm 'it'\\''s $x Zoë' k --by NAME";
        assert_eq!(veil.over_commands(quoted, Language::English).0, "compleet confirm FOLDER k --by NAME");
    }

    #[test]
    fn a_word_that_is_also_a_name_stays() {
        let (text, found) = veil(&["Wil Bos"], Disguise::default()).over("wie dat wil, loopt door het bos");
        assert_eq!(text, "wie dat wil, loopt door het bos");
        assert!(!found);
    }
}
