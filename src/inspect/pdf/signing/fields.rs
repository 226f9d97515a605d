//! Fields for a digital signature: that one is empty is known without a look at the page.
//! Never says that a signature in a field is good.

use super::{Place, part_of_page};
use crate::dossier::Unsigned;
use crate::inspect::limits;
use crate::inspect::pdf::layout::Cell;
use crate::inspect::pdf::structure::text_of;
use crate::inspect::signing::SigningWords;
use hayro_interpret::kurbo::{Affine, Point, Rect as Area};
use hayro_syntax::object::{Array, Dict, Name, Object, Rect, String as PdfString};
use hayro_syntax::page::Page;

/// How far from a field its label stands at most, in points.
const NEAR: f32 = 60.0;

/// The fields for signatures on a page.
#[derive(Debug, Default)]
pub(in crate::inspect::pdf) struct Fields {
    /// Where all of them are, in points.
    pub(in crate::inspect::pdf) places: Vec<Place>,
    /// Those that are empty.
    pub(in crate::inspect::pdf) empty: Vec<Unsigned>,
}

/// Finds the fields for signatures on a page with this text.
pub(in crate::inspect::pdf) fn fields(page: &Page<'_>, cells: &[Cell], words: &SigningWords) -> Fields {
    let mut found = Fields::default();
    let Some(annotations) = page.raw().get::<Array<'_>>(b"Annots") else { return found };
    let transform = Affine::new(page.initial_transform(true).as_coeffs());
    let (width, height) = page.render_dimensions();
    for field in annotations.iter::<Dict<'_>>().take(limits::FIELDS) {
        let Some((is_empty, names)) = signature(&field) else { continue };
        let Some(rect) = field.get::<Rect>(b"Rect") else { continue };
        let corner = |x: f64, y: f64| transform * Point::new(x, y);
        let area = Area::from_points(corner(rect.x0, rect.y0), corner(rect.x1, rect.y1));
        let place = Place { left: area.x0 as f32, top: area.y0 as f32, right: area.x1 as f32, bottom: area.y1 as f32 };
        found.places.push(place);
        if is_empty {
            let named = names.iter().find_map(|name| words.find(name)).map(|label| label.words);
            let label = named.or_else(|| beside(&place, cells, words)).unwrap_or_default();
            // One that nobody sees is somewhere else than on the page.
            let is_seen = place.width() > 1.0 && place.height() > 1.0;
            let at = is_seen.then(|| part_of_page(&place, width, height));
            found.empty.push(Unsigned { label, field: true, at });
        }
    }
    found
}

/// Says of a field for a signature whether it is empty, and what it is called; none where it is another field.
fn signature(field: &Dict<'_>) -> Option<(bool, Vec<String>)> {
    let is_hidden = field.get::<u32>(b"F").is_some_and(|flags| flags & 0b10_0010 != 0);
    let mut field = field.clone();
    let (mut is_signature, mut is_empty, mut names) = (false, true, Vec::new());
    for _ in 0..limits::NESTING {
        is_signature |= field.get::<Name<'_>>(b"FT").is_some_and(|kind| &*kind == b"Sig");
        is_empty &= !matches!(field.get::<Object<'_>>(b"V"), Some(Object::Dict(_)));
        names
            .extend([b"TU".as_slice(), b"T"].iter().filter_map(|key| Some(text_of(&field.get::<PdfString<'_>>(key)?))));
        let Some(parent) = field.get::<Dict<'_>>(b"Parent") else { break };
        field = parent;
    }
    (is_signature && !is_hidden).then_some((is_empty, names))
}

/// The label nearest to a field: before it, or above or below it.
fn beside(place: &Place, cells: &[Cell], words: &SigningWords) -> Option<String> {
    let far = |cell: &Cell| {
        let (left, right, base) = (cell.left as f32, cell.right as f32, cell.base as f32);
        let across = (place.left - right).max(left - place.right).max(0.0);
        let down = (place.top - base).max(base - cell.size - place.bottom).max(0.0);
        across + down
    };
    let labels = cells.iter().filter(|cell| cell.upright).filter_map(|cell| Some((far(cell), words.find(&cell.text)?)));
    let nearest = labels.filter(|(far, _)| *far < NEAR).min_by(|a, b| a.0.total_cmp(&b.0))?;
    Some(nearest.1.words)
}
