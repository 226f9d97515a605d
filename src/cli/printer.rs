//! The way of words to a person: whatever they hold, nothing in them is obeyed by a terminal.
//! Never changes what a program is to read: that goes by the machine's door, which has to be asked for by name.

use crate::language::plain::first_order;
use std::borrow::Cow;
use std::fmt;
use std::io::{self, Write};

/// How our own colours begin. What others wrote has lost its escapes before it comes here.
const COLOUR: &str = "\u{1b}[";

/// A stream that a person reads.
pub(crate) struct Printer<'a> {
    to: &'a mut dyn Write,
    /// Colours may pass.
    colour: bool,
    /// The beginning of a character of which the rest is still to come.
    begun: Vec<u8>,
    /// ` --rules DIR`, where it was said and has to be said again.
    rules: String,
}

/// The commands that follow the rules of the command before them, and are told in many places.
const FOLLOW: [&str; 2] = ["compleet status ", "compleet unpack"];
const RULES: &str = " --rules ";

// The methods stand here by themselves as well, so that `writeln!` needs no trait in scope.
impl<'a> Printer<'a> {
    /// Makes a stream safe.
    pub(crate) fn new(to: &'a mut dyn Write, colour: bool) -> Self {
        Self { to, colour, begun: Vec::new(), rules: String::new() }
    }

    /// From now on commands that are shown say again whose rules hold: ` --rules DIR`.
    pub(crate) fn repeat_rules(&mut self, rules: String) {
        self.rules = rules;
    }

    /// The stream as it is, for what a program reads or what is harmless by its own rules: a table, a page, a
    /// certificate.
    pub(crate) fn machine(&mut self) -> &mut dyn Write {
        self.to
    }

    /// Writes words.
    pub(crate) fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        Write::write_all(self, bytes)
    }

    /// The same, for `write!` and `writeln!`.
    pub(crate) fn write_fmt(&mut self, words: fmt::Arguments<'_>) -> io::Result<()> {
        Write::write_fmt(self, words)
    }

    /// Shows what was written.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        Write::flush(self)
    }

    fn show(&mut self, text: &str) -> io::Result<()> {
        let text = with_rules(text, &self.rules);
        let mut rest = text.as_ref();
        while let Some(at) = first_order(rest) {
            let (plain, order) = rest.split_at(at);
            self.to.write_all(plain.as_bytes())?;
            let length = match colour(order).filter(|_| self.colour) {
                Some(length) => {
                    self.to.write_all(&order.as_bytes()[..length])?;
                    length
                }
                None => {
                    self.to.write_all("\u{fffd}".as_bytes())?;
                    order.chars().next().map_or(order.len(), char::len_utf8)
                }
            };
            rest = &order[length..];
        }
        self.to.write_all(rest.as_bytes())
    }
}

/// Says in each command of which it has to be said whose rules hold.
fn with_rules<'t>(text: &'t str, rules: &str) -> Cow<'t, str> {
    if rules.is_empty() || !FOLLOW.iter().any(|command| text.contains(command)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some((at, command)) = FOLLOW.iter().filter_map(|command| Some((rest.find(command)?, command))).min() {
            let end = at + command.len();
            // "compleet status" has a word of its own for what it does.
            let word = |char: char| !char.is_ascii_lowercase();
            let end =
                if command.ends_with(' ') { end + rest[end..].find(word).unwrap_or(rest.len() - end) } else { end };
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            let next = FOLLOW.iter().filter_map(|command| rest.find(command)).min().unwrap_or(rest.len());
            if !rest[..next].contains(RULES) {
                out.push_str(rules);
            }
        }
        out.push_str(rest);
    }
    Cow::Owned(out)
}

/// The length of the colour with which a text begins.
fn colour(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(COLOUR)?;
    let codes = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
    rest[codes..].starts_with('m').then_some(COLOUR.len() + codes + 1)
}

impl Write for Printer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let (true, Ok(text)) = (self.begun.is_empty(), std::str::from_utf8(bytes)) {
            self.show(text)?;
            return Ok(bytes.len());
        }
        let mut waiting = std::mem::take(&mut self.begun);
        waiting.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&waiting) {
            // A character that is cut off may still become one.
            Err(error) if error.error_len().is_none() => error.valid_up_to(),
            _ => waiting.len(),
        };
        self.begun = waiting.split_off(whole);
        self.show(&String::from_utf8_lossy(&waiting))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::plain::is_order;
    use proptest::prelude::*;

    fn printed(pieces: &[&[u8]], colour: bool) -> String {
        let mut out = Vec::new();
        let mut printer = Printer::new(&mut out, colour);
        pieces.iter().for_each(|piece| printer.write_all(piece).unwrap());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn our_colours_pass_and_no_other_order() {
        let text = "\u{1b}[31mfout\u{1b}[0m \u{1b}[2K\u{1b}]0;titel\u{7}\r\u{9b}2J\u{202e}fdp\n";
        let plain = "\u{fffd}[2K\u{fffd}]0;titel\u{fffd}\u{fffd}\u{fffd}2J\u{fffd}fdp\n";
        assert_eq!(printed(&[text.as_bytes()], true), format!("\u{1b}[31mfout\u{1b}[0m {plain}"));
        assert_eq!(printed(&[text.as_bytes()], false), format!("\u{fffd}[31mfout\u{fffd}[0m {plain}"));
    }

    #[test]
    fn a_character_may_come_in_pieces_and_bytes_may_be_none() {
        let bytes = "één\u{202e}".as_bytes();
        let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(printed(&pieces, false), "één\u{fffd}");
        assert_eq!(printed(&[b"a\xffb\xe2\x80", b"x"], false), "a\u{fffd}b\u{fffd}x");
    }

    #[test]
    fn a_command_says_again_whose_rules_hold() {
        let told = |text: &str| with_rules(text, " --rules \"mijn regels\"").into_owned();
        assert_eq!(
            told("Verwerk het met: compleet status apply a.asice\nof: compleet unpack b.zip, en compleet status list."),
            "Verwerk het met: compleet status apply --rules \"mijn regels\" a.asice\n\
             of: compleet unpack --rules \"mijn regels\" b.zip, en compleet status list --rules \"mijn regels\"."
        );
        let said = "compleet status show 7 --rules x";
        assert_eq!(told(said), said);
        assert_eq!(with_rules("compleet status show 7", ""), "compleet status show 7");
    }

    #[test]
    fn a_program_gets_what_it_was_given() {
        let mut out = Vec::new();
        Printer::new(&mut out, false).machine().write_all("\u{feff}a;b\r\n".as_bytes()).unwrap();
        assert_eq!(out, "\u{feff}a;b\r\n".as_bytes());
    }

    proptest! {
        #[test]
        fn whatever_is_written_and_however_it_is_cut_nothing_is_obeyed(text in any::<String>(), at in 0..40_usize) {
            let at = at.min(text.len());
            let (one, other) = text.as_bytes().split_at(at);
            let shown = printed(&[one, other], false);
            prop_assert!(!shown.contains(|letter| letter != '\n' && is_order(letter)));
            prop_assert_eq!(shown, crate::language::plain::printable(&text).into_owned());
        }
    }
}
