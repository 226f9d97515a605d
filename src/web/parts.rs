//! Pieces that several screens are made of.

use crate::language::Language;
use crate::language::plain::{is_order, one_line};
use crate::message::COMMANDS;
use crate::message::page as words;
use crate::register::{DossierRecord, short_id};
use maud::{Markup, PreEscaped, html};
use std::borrow::Cow;
use std::path::Path;

/// The signs of all screens, drawn once at the top of a page.
pub(super) const SIGNS: PreEscaped<&str> = PreEscaped(include_str!("../report/html/signs.svg"));

/// A name that somebody else chose, in whatever direction it runs.
pub(super) fn name(name: &str) -> Markup {
    html! { bdi { (one_line(name)) } }
}

/// The name of a folder.
pub(super) fn folder_name(folder: &Path) -> Markup {
    let last = folder.file_name().map_or_else(|| folder.to_string_lossy(), |name| name.to_string_lossy());
    name(&last)
}

/// The last part of a path.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A text of somebody else: characters that would be obeyed or hidden rather than shown become visible.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let obeyed = |letter: char| letter != '\n' && is_order(letter);
    if text.contains(obeyed) {
        Cow::Owned(text.chars().map(|letter| if obeyed(letter) { '\u{fffd}' } else { letter }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// What people call a dossier that is followed here.
pub(super) fn dossier_called(dossier: &DossierRecord, language: Language) -> String {
    let short = dossier.id.as_deref().map(short_id).unwrap_or_default();
    words::dossier_named(dossier.label.as_deref(), dossier.number, &short, language)
}

/// A sign; what it means always stands beside it in words.
pub(super) fn sign(sign: &str) -> Markup {
    html! { svg class={"sign " (sign)} aria-hidden="true" { use href={"#" (sign)} {} } }
}

/// Something was done; and what can be done about it.
pub(super) fn told(words: &str, undo: &Markup) -> Markup {
    html! { div.done role="status" { (sign("good")) p { (shown(words)) } (undo) } }
}

/// The sentences of a text that name no command: on the page a person clicks.
pub(super) fn without_commands(text: &str) -> String {
    let is_command = |sentence: &str| {
        let mut words = sentence
            .split_whitespace()
            .skip_while(|word| !word.trim_start_matches(['"', '‘', '(']).starts_with("compleet"));
        let next = words.nth(1).unwrap_or_default();
        sentence.contains(" --")
            || sentence.contains("dossier.toml")
            || sentence.contains("opdracht hieronder")
            || sentence.contains("command below")
            || COMMANDS.contains(&next.trim_matches('"'))
    };
    let sentences = text.split_inclusive(['.', '?', '\n']).fold(Vec::<String>::new(), |mut found, part| {
        // A full stop within a word (a file's extension) ends no sentence.
        match found.last_mut() {
            Some(last) if !part.starts_with([' ', '\n']) => last.push_str(part),
            _ => found.push(part.to_owned()),
        }
        found
    });
    let kept: String = sentences.into_iter().filter(|sentence| !is_command(sentence)).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_with_a_command_goes_and_the_others_stay() {
        let text = "Schrijf het in leeg.docx op. Bewust niet? \"compleet init MAP --leeg\" maakt leeg.docx. Klaar.";
        assert_eq!(without_commands(text), "Schrijf het in leeg.docx op. Bewust niet? Klaar.");
        assert_eq!(without_commands("compleet is genoeg. Laat het weg."), "compleet is genoeg. Laat het weg.");
    }
}
