//! Text in columns: wrapped between words, with a hanging indent.
//! Never breaks a word, nor a command: a path or a command has to be copied whole.

use super::COMMANDS;
use crate::language::plain::printable;
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// Wraps a text after `first`, and begins each further line with `indent` spaces. Ends with a line end.
pub(crate) fn wrapped(first: &str, text: &str, indent: usize, width: usize) -> String {
    let text = printable(text);
    let mut out = String::with_capacity(first.len() + text.len() + 2 * indent + 1);
    out.push_str(first);
    let mut column = columns(first);
    let mut fresh = true;
    for word in pieces(&text) {
        let (space, wide) = (usize::from(!fresh), columns(&word));
        if !fresh && column + space + wide > width {
            out.push('\n');
            spaces(&mut out, indent);
            column = indent + wide;
        } else {
            spaces(&mut out, space);
            column += space + wide;
        }
        out.push_str(&word);
        fresh = false;
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out.push('\n');
    out
}

/// Wraps one paragraph of words after `first`.
pub(crate) fn paragraph(first: &str, text: &str, indent: usize, width: usize) -> String {
    wrapped(first, text, indent, width.clamp(40, 100))
}

/// The pieces of a text that stay on one line: words, and commands as far as their sentence goes.
fn pieces(text: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut words = text.split_whitespace().peekable();
    std::iter::from_fn(move || {
        let first = words.next()?;
        let begins = first.trim_start_matches(['(', '"', '\u{2018}']) == PROGRAM;
        if !begins || !words.peek().is_some_and(|next| COMMANDS.contains(&next.trim_end_matches(ENDS))) {
            return Some(Cow::Borrowed(first));
        }
        let mut command = first.to_owned();
        let mut quote = None;
        for word in words.by_ref() {
            command.push(' ');
            command.push_str(word);
            for letter in word.chars().filter(|letter| matches!(letter, '"' | '\'')) {
                quote = match quote {
                    None => Some(letter),
                    Some(open) if open == letter => None,
                    open => open,
                };
            }
            if quote.is_none() && word.ends_with(ENDS) {
                break;
            }
        }
        Some(Cow::Owned(command))
    })
}

/// What a command begins with.
const PROGRAM: &str = "compleet";
/// What ends the part of a sentence in which a command stands.
const ENDS: [char; 7] = ['.', ',', ';', ':', '?', ')', '\u{2019}'];

/// Fills a text up to a width.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let mut out = text.to_owned();
    spaces(&mut out, width.saturating_sub(columns(text)));
    out
}

/// How many columns a text takes. Lists of thousands of rows are nearly all ASCII, of which each letter takes one.
fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

fn spaces(out: &mut String, count: usize) {
    const SOME: &str = "                                                                ";
    let mut left = count;
    while left > 0 {
        let now = left.min(SOME.len());
        out.push_str(&SOME[..now]);
        left -= now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_terminal_is_given_no_orders() {
        assert_eq!(wrapped("", "scan\u{1b}[2J.pdf", 0, 80), "scan\u{fffd}[2J.pdf\n");
        assert_eq!(wrapped("", "a.pdf\n\u{202e}fdp.b", 0, 80), "a.pdf \u{fffd}fdp.b\n");
    }

    #[test]
    fn hangs_below_the_first_word() {
        assert_eq!(wrapped("  - ", "een twee drie", 4, 12), "  - een twee\n    drie\n");
        assert_eq!(wrapped("", "lang-woord-dat-niet-past en", 2, 8), "lang-woord-dat-niet-past\n  en\n");
        assert_eq!(wrapped("x ", "", 2, 8), "x\n");
    }

    #[test]
    fn a_command_stays_whole_within_its_sentence() {
        let text = "Doe dit: compleet confirm d \"IQ. van nu.pdf\" --by \"M. J.\". Of (compleet explain x), of niets.";
        let whole =
            "Doe dit:\ncompleet confirm d \"IQ. van nu.pdf\" --by \"M. J.\".\nOf\n(compleet explain x),\nof niets.\n";
        assert_eq!(wrapped("", text, 0, 12), whole);
        assert_eq!(wrapped("", "compleet is genoeg", 0, 9), "compleet\nis genoeg\n");
    }

    proptest! {
        #[test]
        fn keeps_every_word_and_stays_within_the_width(words in proptest::collection::vec("[a-zé]{1,9}", 1..20)) {
            let text = wrapped("", &words.join(" "), 4, 20);
            prop_assert_eq!(text.split_whitespace().collect::<Vec<_>>(), words);
            prop_assert!(text.lines().all(|line| line.width() <= 20));
        }
    }
}
