//! A page as a picture in greys, and pieces cut out of it at any slant.
//! Never asks what it shows.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// A picture in greys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picture {
    /// Its width in pixels.
    pub width: usize,
    /// Its height in pixels.
    pub height: usize,
    /// How light each pixel is, row by row.
    pub light: Vec<u8>,
}

/// A piece of a page at a slant: its centre, its size and the direction in which it runs, in pixels and radians.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Slanted {
    pub(super) centre: (f32, f32),
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) angle: f32,
}

/// A piece that rises or falls by less than this over its whole width, in pixels, is cut out as it stands.
const STRAIGHT: f32 = 0.75;

impl Picture {
    /// The same page, turned to the right by so many quarters.
    pub fn turned(&self, quarters: u8) -> Self {
        let (width, height) = (self.width, self.height);
        let mut light = Vec::with_capacity(self.light.len());
        match quarters % 4 {
            1 => {
                for x in 0..width {
                    light.extend(self.light.iter().skip(x).step_by(width).rev());
                }
                Self { width: height, height: width, light }
            }
            2 => {
                light.extend(self.light.iter().rev());
                Self { width, height, light }
            }
            3 => {
                for x in (0..width).rev() {
                    light.extend(self.light.iter().skip(x).step_by(width));
                }
                Self { width: height, height: width, light }
            }
            _ => self.clone(),
        }
    }

    /// The same page, turned so that lines that run down to the right by such an angle, in radians, run level.
    pub fn levelled(self, slant: f32) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        let centre = ((width - 1.0) / 2.0, (height - 1.0) / 2.0);
        if slant.sin().abs() * width < STRAIGHT {
            self
        } else {
            self.piece(&Slanted { centre, width, height, angle: slant })
        }
    }

    /// The same picture in another size, every pixel the mean of what it covers. None where a side is nothing.
    pub(super) fn resized(&self, width: usize, height: usize) -> Option<Self> {
        let side = |length: usize| u32::try_from(length).ok();
        let from = ImageRef::new(side(self.width)?, side(self.height)?, &self.light, PixelType::U8).ok()?;
        let mut to = Image::new(side(width)?, side(height)?, PixelType::U8);
        let how = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Bilinear));
        Resizer::new().resize(&from, &mut to, &how).ok()?;
        Some(Self { width, height, light: to.into_vec() })
    }

    /// Cuts a piece out, laid level, as many pixels as it is large.
    pub(super) fn piece(&self, place: &Slanted) -> Self {
        let (width, height) = (place.width.round().max(1.0) as usize, place.height.round().max(1.0) as usize);
        let (sine, cosine) = place.angle.sin_cos();
        let mut light = Vec::with_capacity(width * height);
        let (from_x, from_y) = (-(width as f32 - 1.0) / 2.0, -(height as f32 - 1.0) / 2.0);
        if (sine * width as f32).abs() < STRAIGHT {
            let left = (place.centre.0 + from_x).round() as isize;
            let top = (place.centre.1 + from_y).round() as isize;
            for y in top..top + height as isize {
                self.row(left, y, width, &mut light);
            }
            return Self { width, height, light };
        }
        for y in 0..height {
            let down = from_y + y as f32;
            for x in 0..width {
                let across = from_x + x as f32;
                let x = place.centre.0 + across * cosine - down * sine;
                let y = place.centre.1 + across * sine + down * cosine;
                light.push(self.between(x, y));
            }
        }
        Self { width, height, light }
    }

    /// Copies a part of a row; what lies beside the page is as light as its edge.
    fn row(&self, left: isize, y: isize, width: usize, into: &mut Vec<u8>) {
        let y = y.clamp(0, self.height as isize - 1) as usize;
        let row = &self.light[y * self.width..][..self.width];
        let start = left.clamp(0, self.width as isize) as usize;
        let end = (left + width as isize).clamp(start as isize, self.width as isize) as usize;
        let wanted = into.len() + width;
        into.extend(std::iter::repeat_n(row[0], (start as isize - left).clamp(0, width as isize) as usize));
        into.extend_from_slice(&row[start..end]);
        into.resize(wanted, row[self.width - 1]);
    }

    /// How light it is between pixels.
    fn between(&self, x: f32, y: f32) -> u8 {
        let x = x.clamp(0.0, self.width as f32 - 1.001);
        let y = y.clamp(0.0, self.height as f32 - 1.001);
        let (left, top) = (x as usize, y as usize);
        let (right, below) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (part_x, part_y) = ((x - left as f32) * 256.0, (y - top as f32) * 256.0);
        let (part_x, part_y) = (part_x as u32, part_y as u32);
        let light = |x: usize, y: usize| u32::from(self.light[y * self.width + x]);
        let upper = light(left, top) * (256 - part_x) + light(right, top) * part_x;
        let lower = light(left, below) * (256 - part_x) + light(right, below) * part_x;
        ((upper * (256 - part_y) + lower * part_y) >> 16) as u8
    }
}
