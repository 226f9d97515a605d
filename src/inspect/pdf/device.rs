//! A device that is drawn upon and remembers what was shown: characters with their places, pictures, strokes.
//! Never unpacks a picture and never paints.

use super::super::Stop;
use super::super::limits;
use super::fonts::Fonts;
use super::pictures::Pictures;
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect, Shape};
use hayro_interpret::{BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, Paint, SoftMask};
use std::panic::resume_unwind;

/// Width and height below which a picture or stroke is not something that a person sees, in points.
pub(super) const VISIBLE: f64 = 2.0;
/// From which width a picture or a drawing may be a graph, in points: a letterhead's mark is smaller.
const FIGURE: f64 = 150.0;
/// From which width a slanted stroke may be a piece of a graph, in points; and how many make one.
const SLANT: f64 = 4.0;
const PIECES: usize = 8;
/// How white a colour may be before nobody sees it, of 255.
const WHITE: u8 = 250;

/// One character, in a page whose y runs down.
#[derive(Debug, Clone)]
pub(super) struct Character {
    /// What it reads as; several letters for a ligature.
    pub(super) text: String,
    /// Where it begins on the base line.
    pub(super) start: Point,
    /// Where the next one is expected.
    pub(super) end: Point,
    /// The height of its font.
    pub(super) size: f32,
    /// Its font is bold.
    pub(super) bold: bool,
    /// It belongs to a form field or another annotation.
    pub(super) value: bool,
    /// It was painted, and can be seen unless something lies on it.
    pub(super) painted: bool,
    /// It was read from a picture, and may be another.
    pub(super) weak: bool,
}

/// What matters of a font.
#[derive(Debug, Clone, Copy, Default)]
struct Font {
    is_bold: bool,
    /// Its codes say nothing by themselves.
    is_numbered: bool,
    /// Its codes are Unicode itself.
    is_unicode: bool,
}

/// What was shown on one page.
#[derive(Default)]
pub(super) struct Shown<'f> {
    /// What is known of the fonts.
    pub(super) fonts: Option<&'f Fonts>,
    /// The characters in the order in which they were drawn.
    pub(super) characters: Vec<Character>,
    /// The pictures.
    pub(super) pictures: Pictures,
    /// Something besides text and pictures was shown.
    pub(super) drawings: bool,
    /// A picture or a drawing was shown that may be a graph.
    pub(super) figures: bool,
    /// Slanted or curved strokes that were shown.
    pub(super) slants: usize,
    /// Horizontal rules: left, right and height of each.
    pub(super) rules: Vec<(f64, f64, f64)>,
    /// The page was not followed to its end.
    pub(super) shortened: bool,
    /// What is drawn now is an annotation.
    pub(super) in_annotation: bool,
    /// The page's own size.
    pub(super) bounds: Rect,
    /// Steps that may still be taken.
    pub(super) steps: usize,
}

impl Shown<'_> {
    /// Counts a step. Stops the interpreter where the page goes on for ever: it has no other brake.
    fn step(&mut self) {
        match self.steps.checked_sub(1) {
            Some(left) => self.steps = left,
            None => resume_unwind(Box::new(Stop::OverLimit)),
        }
    }

    /// Says what the font of a run's first character is.
    fn font(&self, glyph: &Glyph<'_>) -> Font {
        let Glyph::Outline(outline) = glyph else { return Font::default() };
        let Some(font) = outline.font_data() else { return Font::default() };
        let name = font.postscript_name.unwrap_or_default();
        let lower = name.to_ascii_lowercase();
        Font {
            is_bold: font.weight.is_some_and(|weight| weight >= 600)
                || lower.contains("bold")
                || lower.contains("black"),
            is_numbered: self.fonts.is_some_and(|fonts| fonts.is_numbered(&name)),
            is_unicode: self.fonts.is_some_and(|fonts| fonts.is_unicode(&name)),
        }
    }

    /// Where words can be seen.
    pub(super) fn words(&self) -> impl Iterator<Item = Rect> {
        let above = self.characters.iter().skip(self.pictures.above_characters);
        above.filter(|character| character.painted).map(|character| {
            let (along, size) = (character.end - character.start, f64::from(character.size));
            let is_level = along.x.abs() >= along.y.abs();
            let (beside, around) = if is_level { (0.0, size) } else { (size, 0.0) };
            Rect::from_points(character.start, character.end).inflate(beside, around)
        })
    }

    fn is_on_page(&self, bounds: Rect) -> bool {
        bounds.is_finite() && bounds.overlaps(self.bounds)
    }

    /// Remembers the horizontal edges of a path: they part the rows of a table.
    fn note_rules(&mut self, bounds: Rect) {
        if bounds.width() < 20.0 || self.rules.len() >= 4000 {
            return;
        }
        self.rules.push((bounds.x0, bounds.x1, bounds.y0));
        if bounds.height() > 4.0 {
            self.rules.push((bounds.x0, bounds.x1, bounds.y1));
        }
    }
}

impl<'a> Device<'a> for Shown<'_> {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        self.step();
        if matches!(mode, DrawMode::Invisible) || path.elements().len() < 2 {
            return;
        }
        let bounds = (props.transform * path.bounding_box().to_path(0.1)).bounding_box();
        let visible = bounds.width() > VISIBLE || bounds.height() > VISIBLE;
        if visible && self.is_on_page(bounds) {
            self.note_rules(bounds);
            let seen = is_seen(&props.paint);
            self.drawings |= seen;
            if seen && bounds.width() > SLANT && is_slanted(path) {
                self.slants += 1;
                // The line of a graph is long, or comes in pieces; a logo is small, and whole.
                self.figures |= bounds.width() > FIGURE || self.slants > PIECES;
            }
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.step();
    }

    fn push_clip_rect(&mut self, _: &Rect) {
        self.step();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.step();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        self.step();
        let Some(font) = run.glyphs().first().map(|glyph| self.font(glyph)) else { return };
        for glyph in run.glyphs() {
            if self.characters.len() >= limits::PAGE_CHARACTERS {
                self.shortened = true;
                return;
            }
            let place = props.transform * glyph.transform();
            let Some(text) = read(glyph, font) else {
                // Something stands there, though nobody can say what.
                let seen = font.is_numbered && !matches!(mode, DrawMode::Invisible) && is_seen(&props.paint);
                self.drawings |= seen && self.bounds.contains(place * Point::ZERO);
                continue;
            };
            if let Some(mut character) = character(text, place, advance(glyph), font.is_bold, self.in_annotation) {
                character.painted = !matches!(mode, DrawMode::Invisible) && is_seen(&props.paint);
                self.characters.push(character);
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        self.step();
        let pixels = Rect::new(0.0, 0.0, f64::from(image.width()), f64::from(image.height()));
        let bounds = (props.transform * pixels.to_path(0.1)).bounding_box();
        let on_page = self.is_on_page(bounds);
        self.figures |= bounds.width() > FIGURE && bounds.height() > FIGURE / 2.0 && on_page;
        if on_page {
            self.pictures.add(&image, bounds.intersect(self.bounds), self.characters.len());
        }
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}

/// Whether a path is more than lines that run along the edges of the page, as those of tables and boxes do.
fn is_slanted(path: &BezPath) -> bool {
    let mut last = Point::ZERO;
    path.elements().iter().any(|element| {
        let (end, slanted) = match *element {
            PathEl::MoveTo(end) => (end, false),
            PathEl::LineTo(end) => (end, (end.x - last.x).abs() > 1.0 && (end.y - last.y).abs() > 1.0),
            PathEl::QuadTo(_, end) | PathEl::CurveTo(_, _, end) => (end, true),
            PathEl::ClosePath => (last, false),
        };
        last = end;
        slanted
    })
}

/// Whether paint leaves anything on white paper.
fn is_seen(paint: &Paint<'_>) -> bool {
    match paint {
        Paint::Color(color) => {
            let [red, green, blue, alpha] = color.to_rgba().to_rgba8();
            alpha > 5 && (red < WHITE || green < WHITE || blue < WHITE)
        }
        Paint::Pattern(_) => true,
    }
}

/// Returns what a character reads as: what the font says, else its code where that can be printed. The code of a font
/// that numbers its characters by itself would be a letter only by chance.
fn read(glyph: &Glyph<'_>, font: Font) -> Option<String> {
    if font.is_unicode {
        let code = char::from_u32(glyph.char_code()).filter(|code| !code.is_control())?;
        return Some(code.to_string());
    }
    let text = match glyph.as_unicode() {
        Some(BfString::Char(character)) => character.to_string(),
        Some(BfString::String(text)) => text,
        None => String::new(),
    };
    if !text.is_empty() && !text.chars().all(|character| character.is_control() || character == '\u{fffd}') {
        return Some(text);
    }
    let code = char::from_u32(glyph.char_code()).filter(|code| !font.is_numbered && !code.is_control())?;
    (code.is_ascii() || ('\u{a0}'..='\u{ff}').contains(&code)).then(|| code.to_string())
}

fn advance(glyph: &Glyph<'_>) -> f64 {
    let advance = match glyph {
        Glyph::Outline(outline) => outline.advance_width(),
        Glyph::Type3(shape) => shape.advance_width(),
    };
    advance.map_or(500.0, f64::from)
}

/// Places a character; none where it stands nowhere.
fn character(text: String, place: Affine, advance: f64, bold: bool, value: bool) -> Option<Character> {
    let start = place * Point::ZERO;
    let end = place * Point::new(advance, 0.0);
    let up = place * Point::new(0.0, 1000.0);
    let size = start.distance(up) as f32;
    (start.is_finite() && end.is_finite() && size.is_finite() && size > 0.01).then_some(Character {
        text,
        start,
        end,
        size,
        bold,
        value,
        painted: false,
        weak: false,
    })
}
