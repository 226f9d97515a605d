//! The words of a Word part in reading order: paragraphs, tables, text boxes, controls and fields.
//! Never shows what Word does not: deletions, comments, hidden text, field codes, placeholders.

use super::super::{Stop, limits, text};
use super::fields;
use super::grid::Grid;
use super::signing::Trail;
use super::styles::{Rank, Style, Styles, is_on};
use super::xml::{self, Attributes, Step};
use crate::dossier::{ActiveContent, Line, Role};

/// What a part shows.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Its lines in reading order.
    pub(super) lines: Vec<Line>,
    /// It shows a picture.
    pub(super) pictures: bool,
    /// It shows a shape, chart or diagram.
    pub(super) drawings: bool,
    /// There was more than is read.
    pub(super) shortened: bool,
    /// What its fields could do.
    pub(super) active: Vec<ActiveContent>,
    /// Paragraphs with words that are not shown, whole.
    pub(super) unseen: Vec<String>,
    /// Its paragraphs in order, by which places to sign are found.
    pub(super) trail: Trail,
}

/// Elements whose content is not shown.
const UNSHOWN: [&str; 12] = [
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "rt",
    "pPrChange",
    "rPrChange",
    "tblPrChange",
    "sectPrChange",
    "comment",
    "binData",
];

/// More bytes before a value are a sentence, not a label.
const LABEL: usize = 80;

/// A paragraph that is being read.
#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    style: String,
    outline: Option<u8>,
    /// Pieces that became lines of their own.
    done: Vec<(String, bool)>,
    /// From where to where somebody filled in its last value, where few words stand before it.
    filled: Option<(usize, usize)>,
    /// The lines of text boxes that hang in it.
    hanging: Vec<Line>,
    /// All its words, shown or not, and whether some are not.
    all: String,
    is_veiled: bool,
    /// Letters in all, and how many of them are bold.
    letters: usize,
    bold: usize,
    size: u32,
    /// A picture or a drawing stands in it.
    drawn: bool,
}

/// A run of letters with one look.
#[derive(Debug, Default)]
struct Run {
    text: String,
    hidden: Option<bool>,
    bold: Option<bool>,
    size: Option<u32>,
    style: String,
}

/// A content control.
#[derive(Debug, Default)]
struct Control {
    placeholder: bool,
    /// It is a table of contents, a cover, a check box: not something that somebody typed.
    structural: bool,
    /// Where in its paragraph its words begin; none where it holds whole paragraphs.
    from: Option<usize>,
}

/// A complex field: from its code to its result.
#[derive(Debug, Default)]
struct Field {
    in_code: bool,
    code: String,
    is_form: bool,
    is_text: bool,
    from: usize,
}

struct Walk<'s> {
    styles: &'s Styles,
    shown: Shown,
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    controls: Vec<Control>,
    fields: Vec<Field>,
    path: Vec<String>,
    /// How deep in elements that are not shown.
    unshown: usize,
    /// For each open row of a table: how many of its cells have begun.
    cells: Vec<usize>,
    /// A cell has begun that is not the first of its row.
    beside: bool,
    /// Where the next line stands.
    grid: Grid,
    /// For each pair of alternatives: whether the first was taken.
    alternatives: Vec<bool>,
    characters: usize,
}

/// Reads one part.
pub(super) fn read(part: &str, styles: &Styles) -> Result<Shown, Stop> {
    let mut walk = Walk {
        styles,
        shown: Shown::default(),
        paragraphs: Vec::new(),
        runs: Vec::new(),
        controls: Vec::new(),
        fields: Vec::new(),
        path: Vec::new(),
        unshown: 0,
        cells: Vec::new(),
        beside: false,
        grid: Grid::default(),
        alternatives: Vec::new(),
        characters: 0,
    };
    xml::walk(part, |step| {
        match step {
            Step::Start(name, attributes, empty) => {
                walk.start(&name, &attributes);
                if empty {
                    walk.end(&name);
                }
            }
            Step::End(name) => walk.end(&name),
            Step::Text(words) => walk.words(&words),
        }
        Ok(())
    })?;
    Ok(walk.shown)
}

impl Walk<'_> {
    fn inside(&self, name: &str) -> bool {
        self.path.last().is_some_and(|parent| parent == name)
    }

    fn start(&mut self, name: &str, attributes: &Attributes) {
        let second = name == "Fallback" && self.alternatives.last() == Some(&true);
        // `del` and `moveFrom` are also marks in properties, where they hold nothing.
        if self.unshown > 0 || second || UNSHOWN.contains(&name) {
            self.unshown += 1;
            self.path.push(name.to_owned());
            return;
        }
        self.grid.start(name, attributes);
        self.shown.trail.start(name);
        match name {
            "AlternateContent" => self.alternatives.push(false),
            "Choice" => self.alternatives.iter_mut().last().into_iter().for_each(|taken| *taken = true),
            "p" if !self.inside("txBody") => self.paragraphs.push(Paragraph::default()),
            "r" => self.runs.push(Run::default()),
            "sdt" => self.controls.push(Control { from: self.within_paragraph(), ..Control::default() }),
            "fldSimple" => self.note_field(attributes.get("instr").map_or("", String::as_str)),
            "tr" => self.cells.push(0),
            "tc" => {
                let begun = self.cells.iter_mut().last();
                self.beside = begun.as_ref().is_some_and(|begun| **begun > 0);
                begun.into_iter().for_each(|begun| *begun += 1);
            }
            "textpath" => self.add(attributes.get("string").map_or("", String::as_str)),
            "blip" | "imagedata" => {
                self.shown.pictures = true;
                self.mark_drawn();
            }
            // A chunk is a document in another format that Word takes in; it is not read.
            "wsp" | "chart" | "relIds" | "shape" | "rect" | "oval" | "line" | "roundrect" | "oMath" | "wgp"
            | "altChunk" => {
                self.shown.drawings = true;
                self.mark_drawn();
            }
            _ => self.property(name, attributes),
        }
        self.sign(name, attributes);
        self.path.push(name.to_owned());
    }

    fn mark_drawn(&mut self) {
        self.paragraphs.iter_mut().for_each(|paragraph| paragraph.drawn = true);
    }

    /// Where in the current paragraph the next words go; none between paragraphs.
    fn within_paragraph(&self) -> Option<usize> {
        self.paragraphs.last().map(|paragraph| paragraph.text.len())
    }

    /// Reads what a run, a paragraph or a control says of itself.
    fn property(&mut self, name: &str, attributes: &Attributes) {
        let value = attributes.get("val").map(String::as_str);
        if matches!(name, "checked" | "default") && self.inside("checkBox") && is_on(value, true) {
            self.tick();
        }
        let in_run = self.inside("rPr") && !self.path.iter().any(|parent| parent == "pPr" || parent == "sdtPr");
        let run = self.runs.last_mut().filter(|_| in_run);
        match (name, run) {
            ("vanish" | "webHidden", Some(run)) => run.hidden = Some(is_on(value, true)),
            ("b", Some(run)) => run.bold = Some(is_on(value, true)),
            ("sz", Some(run)) => run.size = value.and_then(|size| size.parse().ok()),
            ("rStyle", Some(run)) => run.style = value.unwrap_or_default().to_owned(),
            ("pStyle", _) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.style = value.unwrap_or_default().to_owned();
                }
            }
            ("outlineLvl", _) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.outline = value.and_then(|level| level.parse().ok());
                }
            }
            ("showingPlcHdr", _) => self.control(|control| control.placeholder = is_on(value, true)),
            ("docPartObj" | "docPartList" | "checkbox" | "picture" | "group", _) => {
                self.control(|control| control.structural = true);
            }
            ("textInput", _) => self.fields.iter_mut().last().into_iter().for_each(|field| field.is_text = true),
            ("ffData", _) => self.fields.iter_mut().last().into_iter().for_each(|field| field.is_form = true),
            ("checkBox", _) => self.add("\u{2610}"),
            _ => {}
        }
    }

    fn control(&mut self, change: impl FnMut(&mut Control)) {
        if self.inside("sdtPr") {
            self.controls.last_mut().into_iter().for_each(change);
        }
    }

    /// Ticks the box of a form field that was just set.
    fn tick(&mut self) {
        let run = self.runs.last_mut().map(|run| &mut run.text);
        if let Some(text) = run.filter(|text| text.ends_with('\u{2610}')) {
            text.pop();
            text.push('\u{2612}');
        }
    }

    /// Adds what stands for a sign: tabs, breaks, hyphens, symbols; and follows fields.
    fn sign(&mut self, name: &str, attributes: &Attributes) {
        if !self.inside("r") {
            return;
        }
        match name {
            "tab" | "ptab" => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("-"),
            "sym" => self.add(symbol(attributes.get("char").map_or("", String::as_str))),
            "fldChar" => match attributes.get("fldCharType").map(String::as_str) {
                Some("begin") => {
                    let from = self.within_paragraph().unwrap_or(0);
                    self.fields.push(Field { in_code: true, from, ..Field::default() });
                }
                Some("separate") => self.fields.iter_mut().last().into_iter().for_each(|field| field.in_code = false),
                Some("end") => self.end_field(),
                _ => {}
            },
            _ => {}
        }
    }

    fn note_field(&mut self, code: &str) {
        self.shown.active.extend(fields::acts(code));
    }

    fn words(&mut self, words: &str) {
        if self.unshown == 1 && self.path.last().is_some_and(|name| name == "instrText") {
            let code = self.fields.last_mut().map(|field| &mut field.code);
            code.filter(|code| code.len() + words.len() <= fields::CODE_BYTES)
                .into_iter()
                .for_each(|code| *code += words);
        }
        let is_text = self.path.last().is_some_and(|name| name == "t");
        if self.unshown > 0 && self.is_taken_out() {
            self.veil(words);
        }
        if self.unshown == 0 && is_text && !self.fields.iter().any(|field| field.in_code) {
            self.add(words);
        }
    }

    /// Whether the words here were shown once: deleted, or moved away.
    fn is_taken_out(&self) -> bool {
        let is_words = self.path.last().is_some_and(|name| name == "t" || name == "delText");
        is_words && self.path.iter().any(|name| name == "del" || name == "moveFrom")
    }

    /// Remembers words that are not shown with the paragraph in which they stand.
    fn veil(&mut self, words: &str) {
        self.characters += words.len();
        let paragraph = self.paragraphs.last_mut().filter(|_| self.characters <= limits::CHARACTERS);
        if let Some(paragraph) = paragraph.filter(|_| !words.trim().is_empty()) {
            paragraph.all.push_str(words);
            paragraph.is_veiled = true;
        }
    }

    fn add(&mut self, words: &str) {
        if self.controls.iter().any(|control| control.placeholder) {
            return;
        }
        self.characters += words.len();
        if self.characters > limits::CHARACTERS {
            self.shown.shortened = true;
        } else if let Some(run) = self.runs.last_mut() {
            run.text.push_str(words);
        } else if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(words);
        }
    }

    fn end(&mut self, name: &str) {
        while let Some(open) = self.path.pop() {
            if open == name {
                break;
            }
        }
        if self.unshown > 0 {
            self.unshown -= 1;
            return;
        }
        self.grid.end(name);
        self.shown.trail.end(name);
        match name {
            "AlternateContent" => drop(self.alternatives.pop()),
            "r" => self.end_run(),
            "sdt" => self.end_control(),
            "p" => self.end_paragraph(),
            "tc" => self.beside = false,
            "tr" => drop(self.cells.pop()),
            _ => {}
        }
    }

    fn end_run(&mut self) {
        let Some(run) = self.runs.pop() else { return };
        let look = if run.style.is_empty() { Style::default() } else { self.styles.resolve(&run.style) };
        if run.hidden.or(look.hidden).unwrap_or(false) {
            self.veil(&run.text);
            return;
        }
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let whole = self.styles.resolve(&paragraph.style);
        let letters = run.text.chars().filter(|character| !character.is_whitespace()).count();
        if letters > 0 {
            let size = run.size.or(look.size).or(whole.size).unwrap_or(self.styles.default_size);
            paragraph.size = paragraph.size.max(size);
            paragraph.letters += letters;
            let bold = run.bold.or(look.bold).or(whole.bold).unwrap_or(false);
            paragraph.bold += if bold { letters } else { 0 };
        }
        paragraph.text.push_str(&run.text);
        paragraph.all.push_str(&run.text);
    }

    /// Ends a field; what somebody typed into a form field becomes a value.
    fn end_field(&mut self) {
        let Some(field) = self.fields.pop() else { return };
        self.note_field(&field.code);
        if field.is_form && field.is_text {
            self.end_run();
            self.runs.push(Run::default());
            self.part_value(field.from);
        }
    }

    fn end_control(&mut self) {
        let Some(control) = self.controls.pop() else { return };
        if let Some(from) = control.from.filter(|_| !control.structural) {
            self.part_value(from);
        }
    }

    /// Makes a line of its own of what was filled in behind a label; in the middle of a sentence it stays there.
    fn part_value(&mut self, from: usize) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let Some((before, value)) = paragraph.text.split_at_checked(from) else { return };
        let label = before.trim_end();
        paragraph.filled = Some((from, paragraph.text.len())).filter(|_| label.len() <= LABEL);
        if !value.trim().is_empty() && (label.is_empty() || label.ends_with([':', '?', '\t'])) {
            let (before, value) = (before.to_owned(), value.to_owned());
            paragraph.done.push((before, false));
            paragraph.done.push((value, true));
            paragraph.text.clear();
        }
    }

    fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        let hidden = self.styles.resolve(&paragraph.style).hidden.unwrap_or(false);
        if (paragraph.is_veiled || hidden) && !paragraph.all.trim().is_empty() {
            self.shown.unseen.push(text::normalise(&paragraph.all));
        }
        let shown: String =
            paragraph.done.iter().map(|(text, _)| text.as_str()).chain([paragraph.text.as_str()]).collect();
        self.shown.trail.add(shown, paragraph.drawn);
        let mut rest = std::mem::take(&mut paragraph.text);
        // A value with nothing behind it ends a label, with a colon or without.
        if let Some((from, to)) = paragraph.filled.filter(|_| paragraph.done.is_empty())
            && rest.get(to..).is_some_and(|behind| behind.trim().is_empty())
            && rest.get(from..).is_some_and(|value| !value.trim().is_empty())
        {
            let value = rest.split_off(from);
            paragraph.done.extend([(std::mem::take(&mut rest), false), (value, true)]);
        }
        let in_control = self.controls.iter().any(|control| !control.structural && control.from.is_none());
        let role = match self.styles.rank(&paragraph.style, paragraph.outline) {
            Rank::Title => Role::Title,
            Rank::Heading => Role::Heading,
            Rank::Plain if in_control => Role::Value,
            Rank::Plain => self.look(&paragraph),
        };
        let mut lines = Vec::new();
        if !hidden {
            for (text, value) in paragraph.done.into_iter().chain([(rest, false)]) {
                let role = if value { Role::Value } else { role };
                text.split('\n').for_each(|piece| text::push_line(&mut lines, piece, role));
            }
        }
        // A box that hangs in a paragraph may be shown anywhere.
        if self.paragraphs.is_empty() {
            self.grid.place(&mut lines);
        }
        lines.append(&mut paragraph.hanging);
        if let Some(first) = lines.first_mut() {
            first.beside = std::mem::take(&mut self.beside);
        }
        match self.paragraphs.last_mut() {
            Some(outer) => outer.hanging.append(&mut lines),
            None => self.shown.lines.append(&mut lines),
        }
    }

    /// Judges a paragraph by its looks, where its style says nothing: people make headings by hand.
    fn look(&self, paragraph: &Paragraph) -> Role {
        let large = paragraph.size >= self.styles.default_size + 4 && paragraph.letters > 0;
        let bold = paragraph.bold > 0 && paragraph.bold * 10 >= paragraph.letters * 9;
        if paragraph.letters > 100 || !(large || bold) {
            return Role::Body;
        }
        let at_top = self.shown.lines.len() < 6 && !self.shown.lines.iter().any(|line| line.role == Role::Title);
        if at_top && paragraph.size * 4 >= self.styles.default_size * 5 { Role::Title } else { Role::Heading }
    }
}

/// Reads a symbol of the fonts in which Word draws boxes and ticks.
fn symbol(code: &str) -> &'static str {
    match code.to_ascii_uppercase().as_str() {
        "F0FE" | "F0FD" | "F054" | "F052" | "F053" => "\u{2612}",
        "F0A8" | "F06F" | "F071" | "F0A3" | "F030" => "\u{2610}",
        "F0FC" | "F050" | "F0FB" => "\u{2713}",
        "F0B7" | "F0A7" => "\u{2022}",
        "F0E0" | "F0E8" => "\u{2192}",
        _ => "",
    }
}
