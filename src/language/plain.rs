//! What others wrote, on its way to a person: what would be obeyed or hidden rather than shown becomes visible.
//! Never changes what is written for machines, nor what a letter means.

use std::borrow::Cow;

/// What stands for a character that cannot be shown.
const INSTEAD: char = '\u{fffd}';

/// Says whether a character is an order to whoever shows it, or hides: controls; those that turn the direction of what
/// follows, by which `fdp.exe` reads as `exe.pdf`; those that take no place, by which two names look alike.
pub fn is_order(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
        || matches!(letter, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}')
        || matches!(letter, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Shows a text of several lines.
pub fn printable(text: &str) -> Cow<'_, str> {
    shown(text, |letter| letter != '\n' && is_order(letter))
}

/// Shows a text of others inside a sentence: whatever it holds, it stays one line and begins none.
pub fn one_line(text: &str) -> Cow<'_, str> {
    shown(text, is_order)
}

/// Where the first order of a text of several lines begins.
pub fn first_order(text: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        // Nearly all that is written are letters of one byte: past those in one go.
        from += text[from..].bytes().position(|byte| !matches!(byte, b' '..=b'~' | b'\n'))?;
        let letter = text[from..].chars().next()?;
        if is_order(letter) {
            return Some(from);
        }
        from += letter.len_utf8();
    }
}

/// Says of most texts, fast, that nothing in them is an order.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

fn shown(text: &str, is_order: impl Fn(char) -> bool) -> Cow<'_, str> {
    if is_plain(text) || !text.contains(&is_order) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|letter| if is_order(letter) { INSTEAD } else { letter }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_would_be_obeyed_or_hidden_is_seen() {
        assert_eq!(printable("a\tb\r\nc\u{9b}1m\u{1b}[2J"), "a\u{fffd}b\u{fffd}\nc\u{fffd}1m\u{fffd}[2J");
        assert_eq!(one_line("a.pdf\nb.pdf: in orde"), "a.pdf\u{fffd}b.pdf: in orde");
        for hidden in "\u{202e}\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}\u{200b}\u{feff}\u{ad}\u{2060}\u{e0041}".chars() {
            assert_eq!(one_line(&format!("exe{hidden}fdp")), "exe\u{fffd}fdp", "{hidden:?}");
        }
        for plain in ["Één plan (2) – œuvre.pdf", "Ελένη", "家", "❤\u{fe0f}", "e\u{301}"] {
            assert_eq!(one_line(plain), plain);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_left_that_is_obeyed(text in any::<String>()) {
            prop_assert!(!one_line(&text).contains(is_order));
            prop_assert!(!printable(&text).contains(|letter| letter != '\n' && is_order(letter)));
            prop_assert_eq!(first_order(&text), text.find(|letter| letter != '\n' && is_order(letter)));
            prop_assert_eq!(one_line(&text).chars().count(), text.chars().count());
        }
    }
}
