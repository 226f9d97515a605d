//! Draws any page of a PDF, coarsely, as often as it is asked: to compare it with another.

use super::pages::{Place, order};
use super::{fonts, locks, open, streams};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::InterpreterSettings;
use hayro_syntax::Pdf;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The most pixels that a side of a page is drawn with.
const SIDE: f32 = 4_000.0;

/// A document whose pages can be drawn.
pub struct Sheets {
    pdf: Pdf,
    order: Vec<Place>,
}

/// A page as it was drawn, in greys of each colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// How light each pixel is, row by row.
    pub light: Vec<u8>,
    /// What its colours add up to: two pages of other colours are not the same.
    pub colours: [u64; 3],
}

impl Sheets {
    /// Opens a document; none where it cannot be read.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        let crate::inspect::format::Kind::Pdf(header) = crate::inspect::format::tell(bytes) else { return None };
        let opened = catch_unwind(AssertUnwindSafe(|| {
            streams::measure(bytes).ok()?;
            let whole = locks::leave_aside(bytes);
            let pdf = open(whole.as_deref().unwrap_or(bytes), header).ok()?;
            fonts::look(&pdf).ok()?;
            let order = order(&pdf).ok()?;
            Some(Self { pdf, order })
        }));
        opened.ok().flatten()
    }

    /// Draws a page, counted from 0, with so many dots an inch; none where it cannot be drawn.
    pub fn draw(&self, page: usize, dots: f32) -> Option<Drawn> {
        catch_unwind(AssertUnwindSafe(|| self.drawn(page, dots))).ok().flatten()
    }

    fn drawn(&self, page: usize, dots: f32) -> Option<Drawn> {
        let page = self.pdf.pages().get((*self.order.get(page)?)?)?;
        let (width, height) = page.render_dimensions();
        let scale = dots / 72.0;
        let is_drawn = |length: f32| (1.0..=SIDE).contains(&(length * scale));
        if !is_drawn(width) || !is_drawn(height) {
            return None;
        }
        let on_paper = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let settings = InterpreterSettings::default();
        let pixels = render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &on_paper);
        let mut colours = [0_u64; 3];
        let light = pixels.data().iter().map(|pixel| {
            let parts = [pixel.r, pixel.g, pixel.b];
            colours.iter_mut().zip(parts).for_each(|(sum, part)| *sum += u64::from(part));
            let sum = parts.iter().map(|part| u32::from(*part)).sum::<u32>();
            u8::try_from(sum / 3).unwrap_or(u8::MAX)
        });
        let light = light.collect();
        Some(Drawn { width: pixels.width().into(), height: pixels.height().into(), light, colours })
    }
}

impl Drawn {
    /// The same page, turned to the right by 0, 90, 180 or 270 degrees.
    pub fn turned(&self, degrees: u16) -> Self {
        let (width, height) = (self.width, self.height);
        let (across, down) = if matches!(degrees, 90 | 270) { (height, width) } else { (width, height) };
        let place = |x: usize, y: usize| match degrees {
            90 => (y, height - 1 - x),
            180 => (width - 1 - x, height - 1 - y),
            270 => (width - 1 - y, x),
            _ => (x, y),
        };
        let light =
            (0..down).flat_map(|y| (0..across).map(move |x| place(x, y))).map(|(x, y)| self.light[y * width + x]);
        Self { width: across, height: down, light: light.collect(), colours: self.colours }
    }
}
