//! What can be wrong in the way that a TOML file is written, in our own words.
//! The parser tells it in English for programmers; this keeps the kind of the mistake and none of its words.

use super::Language;

/// A mistake against TOML itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TomlFault {
    /// A key stands there twice.
    Twice,
    /// A line that is no key with a value: the equals sign is missing.
    NoEquals,
    /// Nothing stands behind the equals sign.
    NoValue,
    /// Something is left behind a value.
    Leftover,
    /// A key that holds what a key cannot hold without quotes, or nothing at all.
    Key,
    /// A text without quotes, or another value that is none.
    Value,
    /// A text that does not end, or goes on over a line.
    Text,
    /// A backslash, which means something of its own between double quotes.
    Backslash,
    /// A number that is none.
    Number,
    /// A day or a time that is none.
    Day,
    /// A list that does not end, or has a comma too many or too few.
    List,
    /// A block between braces that does not end, or has a comma too many or too few.
    Block,
    /// A heading between square brackets that does not end.
    Heading,
    /// Something that is a value already is used as a block.
    NotABlock,
    /// A sign that does not belong in a text file.
    Sign,
    /// Lists or blocks nested deeper than anybody reads.
    Depth,
    /// Anything else.
    Other,
}

/// What the parser says, and what it means. The first entry that fits counts.
const KINDS: &[(&str, TomlFault)] = &[
    ("duplicate key", TomlFault::Twice),
    ("key with no value", TomlFault::NoEquals),
    ("missing assignment", TomlFault::NoEquals),
    ("missing value", TomlFault::NoValue),
    ("extra `=`", TomlFault::Leftover),
    ("extra assignment", TomlFault::Leftover),
    ("unexpected key or value", TomlFault::Leftover),
    ("unexpected content between", TomlFault::Sign),
    ("unexpected content", TomlFault::Leftover),
    ("invalid key-value pair", TomlFault::NoEquals),
    ("invalid unquoted key", TomlFault::Key),
    ("unquoted keys cannot be empty", TomlFault::Key),
    ("keys cannot be", TomlFault::Key),
    ("missing escaped value", TomlFault::Backslash),
    ("unicode value", TomlFault::Backslash),
    ("cannot extend", TomlFault::NotABlock),
    ("string values must be quoted", TomlFault::Value),
    ("missing opening quote", TomlFault::Text),
    ("literal string", TomlFault::Text),
    ("basic string", TomlFault::Text),
    ("invalid string", TomlFault::Value),
    ("invalid boolean", TomlFault::Value),
    ("invalid value", TomlFault::Value),
    ("date", TomlFault::Day),
    ("number", TomlFault::Number),
    ("numeric", TomlFault::Number),
    ("integer", TomlFault::Number),
    ("radix", TomlFault::Number),
    ("leading zero", TomlFault::Number),
    ("unexpected sign", TomlFault::Number),
    ("may only go between digits", TomlFault::Number),
    ("inline table", TomlFault::Block),
    ("comma between key-value pairs", TomlFault::Block),
    ("array table", TomlFault::Heading),
    ("table open", TomlFault::Heading),
    ("unclosed table", TomlFault::Heading),
    ("array", TomlFault::List),
    ("carriage return", TomlFault::Sign),
    ("comment", TomlFault::Sign),
    ("recurs", TomlFault::Depth),
];

impl TomlFault {
    /// Tells the kind of a mistake by what the parser says of it, and where in which text.
    pub fn of(message: &str, text: &str, offset: usize) -> Self {
        let said = message.lines().next().unwrap_or_default();
        let kind = KINDS.iter().find(|(words, _)| said.contains(words)).map_or(Self::Other, |(_, kind)| *kind);
        // A folder of Windows in a text is by far the most likely reason of a sign that means nothing.
        let before = text.get(..offset).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
        let behind = text.get(offset..).and_then(|behind| behind.lines().next()).unwrap_or_default();
        match kind {
            Self::Value if format!("{before}{behind}").trim_end().ends_with('=') => Self::NoValue,
            Self::Text if before.contains('\\') || behind.contains('\\') => Self::Backslash,
            kind => kind,
        }
    }

    /// Says what is wrong, and what should stand there: without a full stop, for use within a line.
    pub fn text(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(self) -> &'static str {
        match self {
            Self::Twice => "dit staat er twee keer; haal er een weg",
            Self::NoEquals => "hier ontbreekt een =; schrijf een regel als naam = \"waarde\"",
            Self::NoValue => "achter de = staat niets; schrijf daar een waarde, zoals \"tekst\"",
            Self::Leftover => "achter de waarde staat nog iets; zet alles tussen een paar \"aanhalingstekens\"",
            Self::Key => "deze naam kan zo niet; zet een naam met spaties of punten tussen \"aanhalingstekens\"",
            Self::Value => "deze waarde kan zo niet; zet tekst tussen \"aanhalingstekens\"",
            Self::Text => "deze tekst eindigt niet goed; zet voor en achter de tekst een \", op dezelfde regel",
            Self::Backslash => "schrijf een \\ in een tekst dubbel (\\\\), of gebruik /",
            Self::Number => "dit getal kan zo niet; schrijf alleen cijfers, of zet het tussen \"aanhalingstekens\"",
            Self::Day => "dit is geen datum; schrijf die als 2026-11-23: jaar, maand, dag",
            Self::List => "deze lijst klopt niet; schrijf die als [\"een\", \"twee\"]",
            Self::Block => "dit blok klopt niet; schrijf het als { naam = \"waarde\", naam = \"waarde\" }",
            Self::Heading => "deze kop klopt niet; schrijf die als [kop] of [[kop]], alleen op een regel",
            Self::NotABlock => "dit heeft al een waarde en kan dan geen blok meer zijn; haal een van beide weg",
            Self::Sign => "hier staat een teken dat niet in een tekstbestand hoort; haal het weg",
            Self::Depth => "dit zit te diep in elkaar",
            Self::Other => "hier klopt de schrijfwijze niet; vergelijk de regel met de andere",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Twice => "this stands here twice; remove one",
            Self::NoEquals => "an = is missing here; write a line like name = \"value\"",
            Self::NoValue => "nothing stands behind the =; write a value there, like \"text\"",
            Self::Leftover => "something is left behind the value; put all of it between one pair of \"quotes\"",
            Self::Key => "this name cannot stand like this; put a name with spaces or dots between \"quotes\"",
            Self::Value => "this value cannot stand like this; put text between \"quotes\"",
            Self::Text => "this text does not end well; put a \" before and behind the text, on the same line",
            Self::Backslash => "write a \\ in a text twice (\\\\), or use /",
            Self::Number => "this number cannot stand like this; write digits alone, or put it between \"quotes\"",
            Self::Day => "this is not a date; write it like 2026-11-23: year, month, day",
            Self::List => "this list is not right; write it like [\"one\", \"two\"]",
            Self::Block => "this block is not right; write it like { name = \"value\", name = \"value\" }",
            Self::Heading => "this heading is not right; write it like [heading] or [[heading]], alone on a line",
            Self::NotABlock => "this has a value already and can be no block as well; remove one of the two",
            Self::Sign => "a sign stands here that does not belong in a text file; remove it",
            Self::Depth => "this nests too deep",
            Self::Other => "this is not written as it should be; compare the line with the others",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::de::DeTable;

    fn faults(text: &str) -> Vec<TomlFault> {
        let (_, errors) = DeTable::parse_recoverable(text);
        let fault =
            |error: &toml::de::Error| TomlFault::of(error.message(), text, error.span().map_or(0, |span| span.start));
        errors.iter().map(fault).collect()
    }

    /// The parser itself is asked, so that another version of it with other words fails here.
    #[test]
    fn the_parsers_words_are_known_by_kind() {
        for (text, kind) in [
            ("a = 1\na = 2", TomlFault::Twice),
            ("titel", TomlFault::NoEquals),
            ("a =", TomlFault::NoValue),
            ("a = \"TLV \"SBO\"\"", TomlFault::Leftover),
            ("a = = 1", TomlFault::Leftover),
            ("a b = 1", TomlFault::NoEquals),
            ("\u{e9}\u{e9}n = 1", TomlFault::Key),
            (" = 1", TomlFault::Key),
            ("a = SBO", TomlFault::Value),
            ("a = \"SBO", TomlFault::Text),
            ("a = 'SBO", TomlFault::Text),
            ("a = \"C:\\map\\x\"", TomlFault::Backslash),
            ("a = 0612345678", TomlFault::Number),
            ("a = 1__0", TomlFault::Number),
            ("a = 2026-13-45", TomlFault::Day),
            ("a = [1", TomlFault::List),
            ("a = [\"1\" \"2\"]", TomlFault::List),
            ("a = { b = 1", TomlFault::Block),
            ("a = { b = \"1\", c", TomlFault::Block),
            ("[a", TomlFault::Heading),
            ("[[a]", TomlFault::Heading),
            ("a = 1\na.b = 2", TomlFault::NotABlock),
            ("a = 1 # \u{1}", TomlFault::Sign),
            ("a = 1\rb = 2", TomlFault::Sign),
        ] {
            assert_eq!(faults(text).first(), Some(&kind), "{text:?}");
        }
        assert_eq!(faults(&format!("a = {}1", "[".repeat(400))).first(), Some(&TomlFault::Depth));
    }

    #[test]
    fn nothing_of_the_parser_reaches_a_reader() {
        let all = KINDS.iter().map(|(_, kind)| *kind).chain([TomlFault::Other]);
        for kind in all {
            for language in [Language::Dutch, Language::English] {
                let said = kind.text(language);
                assert!(KINDS.iter().all(|(words, _)| !said.contains(&format!("{words}, expected"))), "{said}");
                assert!(!said.ends_with('.'), "{said}");
            }
        }
    }
}
