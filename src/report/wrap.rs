//! Text in columns: wrapped between words, with a hanging indent.
//! Never breaks a word: a path or a command has to be copied whole.

use crate::language::plain::printable;
use unicode_width::UnicodeWidthStr;

/// Wraps a text after `first`, and begins each further line with `indent` spaces. Ends with a line end.
pub(super) fn wrapped(first: &str, text: &str, indent: usize, width: usize) -> String {
    let mut out = first.to_owned();
    let mut column = first.width();
    let mut fresh = true;
    for word in printable(text).split_whitespace() {
        let space = usize::from(!fresh);
        if !fresh && column + space + word.width() > width {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        } else {
            out.push_str(&" ".repeat(space));
            column += space;
        }
        out.push_str(word);
        column += word.width();
        fresh = false;
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out.push('\n');
    out
}

/// Fills a text up to a width.
pub(super) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
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

    proptest! {
        #[test]
        fn keeps_every_word_and_stays_within_the_width(words in proptest::collection::vec("[a-zé]{1,9}", 1..20)) {
            let text = wrapped("", &words.join(" "), 4, 20);
            prop_assert_eq!(text.split_whitespace().collect::<Vec<_>>(), words);
            prop_assert!(text.lines().all(|line| line.width() <= 20));
        }
    }
}
