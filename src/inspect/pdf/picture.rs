//! Draws a page of a PDF: the first one small, enough to see which paper it is; any other large, to be read along.

mod png;

use super::pages::order;
use super::{fonts, open, streams};
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::InterpreterSettings;

/// The picture's width in pixels. It is shown at half of it, so that it is sharp on every screen.
const WIDTH: f32 = 220.0;
/// The most that it may be high, in pixels: a long receipt is drawn narrower.
const HEIGHT: f32 = 440.0;
/// The most that it may take, in bytes.
const BYTES: usize = 30_000;
/// How far a pixel's colours may lie apart for it to count as grey.
const GREY: u8 = 40;
/// A page is drawn in colour where more than one in so many pixels has one.
const COLOURED_ONE_IN: usize = 250;

/// A page that is to be read along: a signature, a date, small print.
const LARGE_WIDTH: f32 = 1_000.0;
const LARGE_HEIGHT: f32 = 2_000.0;
/// The most that such a picture takes in colours, in bytes.
const LARGE_BYTES: usize = 2_000_000;

/// Draws the first page of a PDF whose header stands at an offset, as PNG; none where that cannot be done.
pub(super) fn first_page(bytes: &[u8], header: usize) -> Option<Vec<u8>> {
    drawn(bytes, header, 0, (WIDTH, HEIGHT)).map(|drawn| packed(&drawn, BYTES))
}

/// Draws a page, counted from 1, large.
pub(super) fn whole_page(bytes: &[u8], header: usize, number: u32) -> Option<Vec<u8>> {
    let at = usize::try_from(number).ok()?.checked_sub(1)?;
    drawn(bytes, header, at, (LARGE_WIDTH, LARGE_HEIGHT)).map(|drawn| packed(&drawn, LARGE_BYTES))
}

/// Draws a page, counted from 0, within a size in pixels.
fn drawn(bytes: &[u8], header: usize, at: usize, most: (f32, f32)) -> Option<Pixmap> {
    streams::measure(bytes).ok()?;
    let pdf = open(bytes, header).ok()?;
    fonts::look(&pdf).ok()?;
    let page = pdf.pages().get((*order(&pdf).ok()?.get(at)?)?)?;
    let (width, height) = page.render_dimensions();
    let scale = (most.0 / width).min(most.1 / height);
    // Of a page without a size nothing can be drawn; on a mere line there is nothing to see.
    let is_drawn = |length: f32| (length * scale).is_finite() && length * scale >= 8.0;
    if !is_drawn(width) || !is_drawn(height) {
        return None;
    }
    let on_paper = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let settings = InterpreterSettings::default();
    Some(render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &on_paper))
}

/// Writes a picture in as few colours as it needs, and in fewer where it would be too large.
fn packed(drawn: &Pixmap, most: usize) -> Vec<u8> {
    let (width, height) = (drawn.width(), drawn.height());
    // The paper is opaque, so the colours are as they are shown.
    let pixels: Vec<[u8; 3]> = drawn.data().iter().map(|pixel| [pixel.r, pixel.g, pixel.b]).collect();
    let coloured = pixels.iter().filter(|pixel| spread(**pixel) > GREY).count();
    if coloured * COLOURED_ONE_IN > pixels.len() {
        let picture = png::colours(&pixels, width, height);
        if picture.len() <= most {
            return picture;
        }
    }
    let greys: Vec<u8> = pixels.iter().copied().map(luminance).collect();
    let picture = png::greys(&greys, width, height, 4);
    // Four greys of the largest picture fit, however badly they pack.
    if picture.len() <= most { picture } else { png::greys(&greys, width, height, 2) }
}

fn spread(pixel: [u8; 3]) -> u8 {
    let [red, green, blue] = pixel;
    red.max(green).max(blue) - red.min(green).min(blue)
}

fn luminance([red, green, blue]: [u8; 3]) -> u8 {
    let sum = u32::from(red) * 299 + u32::from(green) * 587 + u32::from(blue) * 114;
    u8::try_from(sum / 1000).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF of one page of this size with these drawing orders.
    fn pdf(size: &str, orders: &str) -> Vec<u8> {
        let length = orders.len();
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Contents 4 0 R >>"),
            format!("<< /Length {length} >>\nstream\n{orders}\nendstream"),
        ];
        let mut out = "%PDF-1.4\n".to_owned();
        let mut places = Vec::new();
        for (at, object) in objects.iter().enumerate() {
            places.push(out.len());
            out += &format!("{} 0 obj\n{object}\nendobj\n", at + 1);
        }
        let start = out.len();
        out += "xref\n0 5\n0000000000 65535 f \n";
        places.iter().for_each(|place| out += &format!("{place:010} 00000 n \n"));
        out += &format!("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        out.into_bytes()
    }

    /// Its width, height and colour type.
    fn header(png: &[u8]) -> (u32, u32, u8) {
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        (number(16), number(20), png[25])
    }

    /// The picture as a reader of another maker sees it, in red, green and blue.
    fn seen(png: &[u8]) -> Vec<[u8; 3]> {
        let read = Pixmap::from_png(std::io::Cursor::new(png)).unwrap();
        read.data().iter().map(|pixel| [pixel.r, pixel.g, pixel.b]).collect()
    }

    #[test]
    fn the_page_is_drawn_small_and_as_it_is() {
        let page = pdf("595 842", "0 0 0 rg 0 421 595 421 re f");
        let png = first_page(&page, 0).unwrap();
        let (width, height, colour_type) = header(&png);
        assert_eq!((width, colour_type), (220, 0));
        assert!((310..=312).contains(&height) && png.len() < 2_000);
        let pixels = seen(&png);
        assert_eq!((pixels[0], pixels[pixels.len() - 1]), ([0; 3], [255; 3]), "the upper half is black");
    }

    #[test]
    fn colours_are_kept() {
        let page = pdf("595 842", "1 0 0 rg 0 0 595 421 re f 0 0 1 rg 0 421 595 421 re f");
        let png = first_page(&page, 0).unwrap();
        assert_eq!(header(&png).2, 3, "a palette");
        let pixels = seen(&png);
        assert_eq!((pixels[0], pixels[pixels.len() - 1]), ([0, 0, 255], [255, 0, 0]));
    }

    #[test]
    fn odd_sizes_stay_within_bounds_and_impossible_ones_are_not_drawn() {
        let (width, height, _) = header(&first_page(&pdf("200 1000", "0 g 0 0 9 9 re f"), 0).unwrap());
        assert_eq!((width, height), (88, 440));
        assert_eq!(first_page(&pdf("10000 10", ""), 0), None);
        assert_eq!(first_page(b"%PDF-1.7 stuk", 0), None);
        assert_eq!(first_page(b"", 0), None);
    }

    #[test]
    fn noise_stays_within_the_limit() {
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let mut drawn = Pixmap::new(220, 440);
        drawn
            .data_as_u8_slice_mut()
            .chunks_mut(4)
            .for_each(|pixel| pixel.copy_from_slice(&[next(), next(), next(), 255]));
        let png = packed(&drawn, BYTES);
        assert!(png.len() <= BYTES, "{}", png.len());
        assert_eq!(header(&png), (220, 440, 0));
        assert_eq!(seen(&png).len(), 220 * 440);
    }
}
