//! Pieces that several screens are made of.

use crate::language::plain::{is_order, one_line};
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

/// A text of somebody else: characters that would be obeyed or hidden rather than shown become visible.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let obeyed = |letter: char| letter != '\n' && is_order(letter);
    if text.contains(obeyed) {
        Cow::Owned(text.chars().map(|letter| if obeyed(letter) { '\u{fffd}' } else { letter }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// A sign; what it means always stands beside it in words.
pub(super) fn sign(sign: &str) -> Markup {
    html! { svg class={"sign " (sign)} aria-hidden="true" { use href={"#" (sign)} {} } }
}
