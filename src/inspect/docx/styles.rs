//! Word's styles: which paragraphs are titles and headings, what is hidden, how large and how bold.
//! Never lays anything out.

use super::super::Stop;
use super::xml::{self, Step};
use std::collections::BTreeMap;

/// What a style says, with what it is based on worked in.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    name: String,
    based_on: String,
    outline: Option<u8>,
    /// Half points.
    pub(super) size: Option<u32>,
    /// Set bold.
    pub(super) bold: Option<bool>,
    /// Not shown.
    pub(super) hidden: Option<bool>,
}

/// What a paragraph's style makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// The document's title.
    Title,
    /// A heading.
    Heading,
    /// Running text.
    Plain,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    default_paragraph: String,
    /// The size of text that says nothing, in half points.
    pub(super) default_size: u32,
}

impl Styles {
    /// Reads the styles part; without one, everything is plain.
    pub(super) fn parse(text: Option<&str>) -> Result<Self, Stop> {
        let mut styles = Self { default_size: 22, ..Self::default() };
        let Some(text) = text else { return Ok(styles) };
        let mut current: Option<(String, Style)> = None;
        let mut in_defaults = false;
        xml::walk(text, |step| {
            match step {
                Step::Start(name, attributes, _) => {
                    let value = attributes.get("val").map(String::as_str);
                    match (name.as_str(), current.as_mut()) {
                        ("style", _) => {
                            let id = attributes.get("styleId").cloned().unwrap_or_default();
                            if is_on(attributes.get("default").map(String::as_str), false)
                                && attributes.get("type").is_some_and(|kind| kind == "paragraph")
                            {
                                styles.default_paragraph.clone_from(&id);
                            }
                            current = Some((id, Style::default()));
                        }
                        ("docDefaults", _) => in_defaults = true,
                        ("sz", None) if in_defaults => {
                            styles.default_size = value.and_then(|size| size.parse().ok()).unwrap_or(22);
                        }
                        (_, Some((_, style))) => style.read(&name, value),
                        _ => {}
                    }
                }
                Step::End(name) if name == "style" => {
                    if let Some((id, style)) = current.take() {
                        styles.styles.insert(id, style);
                    }
                }
                Step::End(name) if name == "docDefaults" => in_defaults = false,
                _ => {}
            }
            Ok(())
        })?;
        Ok(styles)
    }

    /// Returns a style with what it inherits; an empty id is the default paragraph style.
    pub(super) fn resolve(&self, id: &str) -> Style {
        let mut resolved = Style::default();
        let mut id = if id.is_empty() { &self.default_paragraph } else { id };
        for _ in 0..16 {
            let Some(style) = self.styles.get(id) else { break };
            resolved.outline = resolved.outline.or(style.outline);
            resolved.size = resolved.size.or(style.size);
            resolved.bold = resolved.bold.or(style.bold);
            resolved.hidden = resolved.hidden.or(style.hidden);
            id = &style.based_on;
        }
        resolved
    }

    /// Returns what a paragraph of this style is. The names are Word's own, in Dutch and English.
    pub(super) fn rank(&self, id: &str, outline: Option<u8>) -> Rank {
        let name = self.styles.get(id).map_or("", |style| style.name.as_str()).to_lowercase();
        let id = id.to_lowercase();
        if [name.as_str(), &id].iter().any(|word| matches!(*word, "title" | "titel")) {
            return Rank::Title;
        }
        let is_heading = |word: &str| {
            let bare = word.trim_end_matches(|character: char| character.is_ascii_digit() || character == ' ');
            matches!(bare, "heading" | "kop" | "subtitle" | "ondertitel" | "toc heading" | "kopvaninhoudsopgave")
        };
        let level = outline.or(self.resolve(&id_of(&self.styles, &id)).outline);
        if is_heading(&name) || is_heading(&id) || level.is_some_and(|level| level < 9) {
            return Rank::Heading;
        }
        Rank::Plain
    }
}

/// Finds a style's id by its lower-case spelling.
fn id_of(styles: &BTreeMap<String, Style>, lower: &str) -> String {
    styles.keys().find(|id| id.to_lowercase() == lower).cloned().unwrap_or_default()
}

impl Style {
    fn read(&mut self, element: &str, value: Option<&str>) {
        match element {
            "name" => self.name = value.unwrap_or_default().to_owned(),
            "basedOn" => self.based_on = value.unwrap_or_default().to_owned(),
            "outlineLvl" => self.outline = value.and_then(|level| level.parse().ok()),
            "sz" => self.size = value.and_then(|size| size.parse().ok()),
            "b" => self.bold = Some(is_on(value, true)),
            "vanish" => self.hidden = Some(is_on(value, true)),
            _ => {}
        }
    }
}

/// Reads one of Word's switches.
pub(super) fn is_on(value: Option<&str>, absent: bool) -> bool {
    value.map_or(absent, |value| !matches!(value, "0" | "false" | "off" | "none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_by_name_id_or_outline_level_in_dutch_and_english() {
        let styles = Styles::parse(Some(
            "<styles><style type='paragraph' default='1' styleId='Standaard'><name val='Normal'/></style>\
             <style styleId='Kop1'><name val='heading 1'/></style><style styleId='Titel'><name val='Title'/></style>\
             <style styleId='Eigen'><name val='Vraag'/><basedOn val='Basis'/></style>\
             <style styleId='Basis'><name val='Basis'/><pPr><outlineLvl val='1'/></pPr></style></styles>",
        ))
        .unwrap();
        assert_eq!(styles.rank("Kop1", None), Rank::Heading);
        assert_eq!(styles.rank("Titel", None), Rank::Title);
        assert_eq!(styles.rank("Eigen", None), Rank::Heading);
        assert_eq!(styles.rank("Heading2", None), Rank::Heading);
        assert_eq!(styles.rank("", None), Rank::Plain);
        assert_eq!(styles.rank("", Some(0)), Rank::Heading);
        assert_eq!(styles.rank("Standaard", Some(9)), Rank::Plain);
    }

    #[test]
    fn a_style_that_is_based_on_itself_ends() {
        let styles = Styles::parse(Some("<s><style styleId='A'><basedOn val='A'/></style></s>")).unwrap();
        assert_eq!(styles.resolve("A").size, None);
    }
}
