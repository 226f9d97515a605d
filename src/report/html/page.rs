//! Writes HTML so that a text cannot become markup: markup is what stands in this program, all else is escaped.

use crate::language::plain::is_order;
use std::borrow::Cow;
use std::io::{self, Write};

/// A page that is being written.
pub(super) struct Page<'w> {
    out: &'w mut dyn Write,
}

/// An attribute: its name is the program's own, its value may come from anywhere.
pub(super) type Attribute<'a> = (&'static str, &'a str);

impl<'w> Page<'w> {
    /// Begins a page.
    pub(super) fn new(out: &'w mut dyn Write) -> Self {
        Self { out }
    }

    /// Writes markup.
    pub(super) fn raw(&mut self, markup: &'static str) -> io::Result<()> {
        self.out.write_all(markup.as_bytes())
    }

    /// Writes a text.
    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(escaped(text).as_bytes())
    }

    /// Opens an element.
    pub(super) fn open(&mut self, tag: &'static str, attributes: &[Attribute<'_>]) -> io::Result<()> {
        write!(self.out, "<{tag}")?;
        for (name, value) in attributes {
            write!(self.out, " {name}=\"{}\"", escaped(value))?;
        }
        self.raw(">")
    }

    /// Closes an element, and ends the line.
    pub(super) fn close(&mut self, tag: &'static str) -> io::Result<()> {
        writeln!(self.out, "</{tag}>")
    }

    /// Writes an element with nothing but a text in it.
    pub(super) fn element(&mut self, tag: &'static str, attributes: &[Attribute<'_>], text: &str) -> io::Result<()> {
        self.open(tag, attributes)?;
        self.text(text)?;
        self.close(tag)
    }

    /// Writes an element in the middle of a sentence.
    pub(super) fn inline(&mut self, tag: &'static str, attributes: &[Attribute<'_>], text: &str) -> io::Result<()> {
        self.open(tag, attributes)?;
        self.text(text)?;
        write!(self.out, "</{tag}>")
    }

    /// Writes a name that somebody else chose, in whatever direction it runs.
    pub(super) fn name(&mut self, name: &str) -> io::Result<()> {
        self.inline("bdi", &[], name)
    }

    /// A command as a person copies it: one click chooses it whole.
    pub(super) fn command(&mut self, command: &str) -> io::Result<()> {
        self.raw("<p class=\"command\"><code>")?;
        for (at, word) in command.split(' ').enumerate() {
            self.raw(if at > 0 { " " } else { "" })?;
            // A browser breaks a line behind a hyphen, and whoever types an option over from paper would part it there.
            match word.starts_with("--") {
                true => self.inline("span", &[("class", "option")], word)?,
                false => self.text(word)?,
            }
        }
        self.raw("</code></p>\n")
    }

    /// Draws one of the signs at the top of the page. Its meaning always stands beside it in words.
    pub(super) fn sign(&mut self, sign: Sign) -> io::Result<()> {
        self.raw(match sign {
            Sign::Good => "<svg class=\"sign good\" aria-hidden=\"true\"><use href=\"#good\"/></svg>",
            Sign::Doubtful => "<svg class=\"sign doubtful\" aria-hidden=\"true\"><use href=\"#doubtful\"/></svg>",
            Sign::Look => "<svg class=\"sign look\" aria-hidden=\"true\"><use href=\"#look\"/></svg>",
            Sign::Bad => "<svg class=\"sign bad\" aria-hidden=\"true\"><use href=\"#bad\"/></svg>",
            Sign::Open => "<svg class=\"sign bad\" aria-hidden=\"true\"><use href=\"#open\"/></svg>",
            Sign::Unseen => "<svg class=\"sign unseen\" aria-hidden=\"true\"><use href=\"#unseen\"/></svg>",
            Sign::Note => "<svg class=\"sign note\" aria-hidden=\"true\"><use href=\"#note\"/></svg>",
        })
    }
}

/// A sign: each has a shape of its own, so that nobody needs its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A tick.
    Good,
    /// An exclamation mark.
    Doubtful,
    /// An eye.
    Look,
    /// A cross.
    Bad,
    /// An empty place.
    Open,
    /// A question mark.
    Unseen,
    /// The letter i.
    Note,
}

/// Writes a text as HTML shows it. Characters that would be obeyed or hidden rather than shown become visible.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_order = |letter: char| letter != '\n' && is_order(letter);
    let special = |letter: char| matches!(letter, '&' | '<' | '>' | '"' | '\'') || is_order(letter);
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            order if is_order(order) => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(write: impl FnOnce(&mut Page<'_>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut Page::new(&mut out)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_name_stays_a_name() {
        let name = "<script>alert(1)</script> & \"x\" 'y'\u{202e}fdp.exe\u{0}\u{1b}[2J\u{2067}";
        let shown = written(|page| page.element("p", &[("title", name)], name));
        let safe = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;\u{fffd}fdp.exe\u{fffd}\u{fffd}[2J\u{fffd}";
        assert_eq!(shown, format!("<p title=\"{safe}\">{safe}</p>\n"));
        assert_eq!(written(|page| page.name("Één plan")), "<bdi>Één plan</bdi>");
    }

    proptest! {
        #[test]
        fn no_text_opens_a_tag_or_ends_an_attribute(text in any::<String>()) {
            let shown = escaped(&text);
            let mark = ['<', '>', '"', '\'', '\u{202e}', '\u{0}', '\r'];
            prop_assert!(!shown.contains(mark));
            prop_assert_eq!(shown.matches('&').count(), text.matches(['&', '<', '>', '"', '\'']).count());
        }
    }
}
