//! Reads a Word document: its text in reading order, its dates and title, what it could do when opened.
//! Never runs a macro and never fetches what a document points at.

mod body;
mod fields;
mod grid;
pub(super) mod package;
mod signing;
mod styles;
#[cfg(test)]
mod tests;
mod xml;

use super::{SigningWords, Stop, text};
use crate::dossier::{ActiveContent, Facts, Line, Page, Remark, Role};
use chrono::NaiveDate;
use package::{Package, Relationship};
use styles::Styles;
use xml::Step;

/// How many headers, footers and notes are read.
const SIDE_PARTS: usize = 200;

/// Reads a package that says it is Word's.
pub(super) fn read(mut package: Package<'_>, words: &SigningWords) -> Result<Facts, Stop> {
    if package.is_over_limit() {
        return Err(Stop::OverLimit);
    }
    let main = package
        .relationships("")?
        .into_iter()
        .find(|one| one.kind == "officedocument" && !one.external)
        .map_or_else(|| "word/document.xml".to_owned(), |one| one.target);
    let document = package.part(&main)?.ok_or(Stop::Broken)?;
    let relationships = package.relationships(&main)?;
    let mut facts = Facts::default();
    read_properties(&mut package, &mut facts)?;
    let settings =
        main.rsplit_once('/').map_or("settings.xml".to_owned(), |(folder, _)| format!("{folder}/settings.xml"));
    let mut outside = package.relationships(&settings)?;
    for side in relationships.iter().filter(|one| is_side(one)).take(SIDE_PARTS) {
        outside.extend(package.relationships(&side.target)?);
    }
    facts.active = active(&package, relationships.iter().chain(&outside));

    let of_kind = |kind: &str| relationships.iter().find(|one| one.kind == kind && !one.external);
    let styles = match of_kind("styles") {
        Some(styles) => package.part(&styles.target)?,
        None => None,
    };
    let styles = Styles::parse(styles.as_deref())?;
    let shown = body::read(&document, &styles)?;
    facts.unseen = shown.unseen;
    let mut page = Page {
        lines: shown.lines,
        pictures: shown.pictures,
        drawings: shown.drawings,
        figures: shown.pictures || shown.drawings,
        unsigned: shown.trail.unsigned(words),
        ..Page::default()
    };
    facts.active.extend(shown.active);
    let sides = add_sides(&mut package, &relationships, &styles, &mut page)?;
    facts.active.extend(sides.active);
    facts.unseen.extend(sides.unseen);
    facts.unseen.extend(remarks(&mut package, &relationships)?);
    facts.active.sort_unstable();
    facts.active.dedup();
    if shown.shortened || sides.shortened {
        facts.remarks.push(Remark::Shortened);
    }
    facts.pages.push(page);
    Ok(facts)
}

/// Whether a part is a header, a footer or notes, which Word shows beside the text.
fn is_side(one: &Relationship) -> bool {
    !one.external && matches!(one.kind.as_str(), "header" | "footer" | "footnotes" | "endnotes")
}

/// What the parts beside the text add to what is known of the document.
#[derive(Debug, Default)]
struct Sides {
    shortened: bool,
    active: Vec<ActiveContent>,
    unseen: Vec<String>,
}

/// Adds headers before the text, notes and footers behind it.
fn add_sides(
    package: &mut Package<'_>,
    relationships: &[Relationship],
    styles: &Styles,
    page: &mut Page,
) -> Result<Sides, Stop> {
    let mut sides = Sides::default();
    let (mut headers, mut notes, mut footers) = (Vec::new(), Vec::new(), Vec::new());
    for one in relationships.iter().filter(|one| is_side(one)).take(SIDE_PARTS) {
        let lines = match one.kind.as_str() {
            "header" => &mut headers,
            "footer" => &mut footers,
            _ => &mut notes,
        };
        let Some(part) = package.part(&one.target)? else { continue };
        let shown = body::read(&part, styles)?;
        sides.shortened |= shown.shortened;
        sides.active.extend(shown.active);
        sides.unseen.extend(shown.unseen);
        let is_margin = one.kind == "header" || one.kind == "footer";
        for line in shown.lines {
            let line = Line { role: if is_margin { Role::Margin } else { line.role }, at: None, ..line };
            // First, even and odd pages mostly repeat each other.
            if !is_margin || !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    headers.append(&mut page.lines);
    headers.append(&mut notes);
    headers.append(&mut footers);
    page.lines = headers;
    Ok(sides)
}

/// Reads the remarks that readers left in the margin, paragraph by paragraph.
fn remarks(package: &mut Package<'_>, relationships: &[Relationship]) -> Result<Vec<String>, Stop> {
    let mut found = Vec::new();
    for one in relationships.iter().filter(|one| !one.external && one.kind == "comments").take(SIDE_PARTS) {
        let Some(part) = package.part(&one.target)? else { continue };
        let (mut words, mut is_text) = (String::new(), false);
        // Remarks that cannot be read are no reason to refuse the document.
        let _ = xml::walk(&part, |step| {
            match step {
                Step::Start(name, _, empty) => is_text = name == "t" && !empty,
                Step::Text(text) if is_text => words.push_str(&text),
                Step::End(name) if name == "p" => found.push(text::normalise(&std::mem::take(&mut words))),
                Step::End(_) => is_text = false,
                Step::Text(_) => {}
            }
            Ok(())
        });
    }
    found.retain(|words| !words.is_empty());
    Ok(found)
}

/// Reads title and dates from the core properties.
fn read_properties(package: &mut Package<'_>, facts: &mut Facts) -> Result<(), Stop> {
    let found = package.relationships("")?.into_iter().find(|one| one.kind == "core-properties" && !one.external);
    let name = found.map_or_else(|| "docProps/core.xml".to_owned(), |one| one.target);
    let Some(part) = package.part(&name)? else { return Ok(()) };
    let mut element = String::new();
    let day = |words: &str| NaiveDate::parse_from_str(words.trim().get(..10)?, "%Y-%m-%d").ok();
    // Properties that cannot be read are no reason to refuse the document.
    let _ = xml::walk(&part, |step| {
        match step {
            Step::Start(name, ..) => element = name,
            Step::End(_) => element.clear(),
            Step::Text(words) => match element.as_str() {
                "title" => facts.title = Some(facts.title.take().unwrap_or_default() + &words),
                "created" => facts.created = day(&words),
                "modified" => facts.modified = day(&words),
                _ => {}
            },
        }
        Ok(())
    });
    facts.title = facts.title.take().map(|title| text::normalise(&title)).filter(|title| !title.is_empty());
    Ok(())
}

/// Lists what the document could do when it is opened.
fn active<'r>(package: &Package<'_>, relationships: impl Iterator<Item = &'r Relationship>) -> Vec<ActiveContent> {
    let mut found = Vec::new();
    if package.has_part_like("vbaproject.bin") {
        found.push(ActiveContent::Macro);
    }
    for one in relationships {
        match one.kind.as_str() {
            "hyperlink" => {}
            "attachedtemplate"
            | "oleobject"
            | "image"
            | "frame"
            | "subdocument"
            | "afchunk"
            | "mailmergesource"
            | "mailmergeheadersource"
            | "video"
            | "audio"
                if one.external && is_elsewhere(&one.target) =>
            {
                found.push(ActiveContent::ExternalLink);
            }
            "oleobject" | "package" | "control" if !one.external => found.push(ActiveContent::EmbeddedFile),
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether an address leads to another machine. A template on the writer's own disk is fetched by nobody else.
fn is_elsewhere(target: &str) -> bool {
    let plain = target.to_lowercase().replace('\\', "/");
    let path = plain.strip_prefix("file:").unwrap_or(&plain);
    let scheme = path.split_once("://").is_some_and(|(scheme, _)| scheme.len() > 1);
    let server = path.trim_start_matches('/');
    let is_drive = server.as_bytes().get(1) == Some(&b':');
    scheme || path.starts_with("mhtml:") || (path.starts_with("//") && !is_drive && !server.is_empty())
}
