//! What is known of the pictures of a page without unpacking any of them: where they lie, and how large they are.
//! Never knows what a picture shows.

use super::device::VISIBLE;
use hayro_interpret::Image;
use hayro_interpret::kurbo::Rect;

/// A picture of which a scan is made is cut into strips, tiles or masks that are too low to be seen by themselves:
/// together they are one from this part of the page.
const TOGETHER: f64 = 0.005;
/// Pictures of which the place is kept.
const KEPT: usize = 200;

/// The pictures of a page.
#[derive(Debug)]
pub(super) struct Pictures {
    /// Pixels of all of them.
    pub(super) pixels: u64,
    /// Where those lie that hide all that is below them.
    pub(super) opaque: Vec<Rect>,
    /// The height or width of the lowest or narrowest, in points.
    pub(super) lowest: f64,
    /// How many characters were drawn before the last one: it may lie on them.
    pub(super) above_characters: usize,
    /// One of them can be seen by itself.
    visible: bool,
    /// What they cover, those on each other counted twice.
    covered: f64,
}

impl Default for Pictures {
    fn default() -> Self {
        let opaque = Vec::new();
        Self { pixels: 0, opaque, lowest: f64::INFINITY, above_characters: 0, visible: false, covered: 0.0 }
    }
}

impl Pictures {
    /// Adds one that covers a part of the page, above so many characters.
    pub(super) fn add(&mut self, image: &Image<'_, '_>, bounds: Rect, characters: usize) {
        self.pixels += u64::from(image.width()) * u64::from(image.height());
        self.visible |= bounds.width() > VISIBLE && bounds.height() > VISIBLE;
        self.covered += bounds.area();
        self.lowest = self.lowest.min(bounds.width().min(bounds.height()));
        self.above_characters = characters;
        if self.opaque.len() < KEPT && is_opaque(image) {
            self.opaque.push(bounds);
        }
    }

    /// Whether a person sees a picture.
    pub(super) fn are_seen(&self, page: Rect) -> bool {
        self.visible || self.covered >= page.area() * TOGETHER
    }

    /// Whether a person sees anything of them, a line for instance.
    pub(super) fn leave_marks(&self) -> bool {
        self.covered > 0.0
    }
}

/// Whether a picture leaves nothing of the page open.
fn is_opaque(image: &Image<'_, '_>) -> bool {
    match image {
        Image::Stencil(_) => false,
        Image::Raster(raster) => {
            let stream = raster.stream();
            ![&b"SMask"[..], b"Mask", b"SMaskInData"].iter().any(|key| stream.dict().contains_key(*key))
        }
    }
}
