//! Writes a small PNG: a few greys, or a fixed palette of colours.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// Steps of each colour in the palette: 6 of red, 7 of green, for which eyes are keenest, 6 of blue.
const STEPS: [u32; 3] = [6, 7, 6];

/// The colour types of PNG.
#[derive(Clone, Copy)]
enum Type {
    Grey = 0,
    Palette = 3,
}

/// Writes greys with this many bits each (1, 2 or 4).
pub(super) fn greys(pixels: &[u8], width: u16, height: u16, bits: u8) -> Vec<u8> {
    let most = (1_u32 << bits) - 1;
    let level = |grey: u8| u8::try_from((u32::from(grey) * most + 127) / 255).unwrap_or(0);
    let mut rows = Vec::new();
    for row in pixels.chunks(usize::from(width).max(1)) {
        // Each row begins with its filter: none.
        rows.push(0);
        for part in row.chunks(usize::from(8 / bits)) {
            let shifted = part.iter().enumerate().map(|(at, grey)| {
                let place = 8 - usize::from(bits) * (at + 1);
                level(*grey) << place
            });
            rows.push(shifted.fold(0, |byte, part| byte | part));
        }
    }
    whole(width, height, bits, Type::Grey, &[], &rows)
}

/// Writes colours, each as the nearest of the palette.
pub(super) fn colours(pixels: &[[u8; 3]], width: u16, height: u16) -> Vec<u8> {
    let mut rows = Vec::new();
    for row in pixels.chunks(usize::from(width).max(1)) {
        rows.push(0);
        rows.extend(row.iter().map(|pixel| nearest(*pixel)));
    }
    whole(width, height, 8, Type::Palette, &palette(), &rows)
}

fn nearest(pixel: [u8; 3]) -> u8 {
    let step = |at: usize| (u32::from(pixel[at]) * (STEPS[at] - 1) + 127) / 255;
    u8::try_from((step(0) * STEPS[1] + step(1)) * STEPS[2] + step(2)).unwrap_or(0)
}

fn palette() -> Vec<u8> {
    let value = |step: u32, at: usize| u8::try_from(step * 255 / (STEPS[at] - 1)).unwrap_or(u8::MAX);
    let mut out = Vec::new();
    for red in 0..STEPS[0] {
        for green in 0..STEPS[1] {
            for blue in 0..STEPS[2] {
                out.extend([value(red, 0), value(green, 1), value(blue, 2)]);
            }
        }
    }
    out
}

fn whole(width: u16, height: u16, bits: u8, colour: Type, palette: &[u8], rows: &[u8]) -> Vec<u8> {
    let mut out = SIGNATURE.to_vec();
    let mut header = Vec::new();
    header.extend(u32::from(width).to_be_bytes());
    header.extend(u32::from(height).to_be_bytes());
    header.extend([bits, colour as u8, 0, 0, 0]);
    chunk(&mut out, b"IHDR", &header);
    if !palette.is_empty() {
        chunk(&mut out, b"PLTE", palette);
    }
    chunk(&mut out, b"IDAT", &packed(rows));
    chunk(&mut out, b"IEND", &[]);
    out
}

fn packed(rows: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    // Into memory nothing fails; were it otherwise, the picture would be one that no browser shows.
    let _ = encoder.write_all(rows);
    encoder.finish().unwrap_or_default()
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    out.extend(length.to_be_bytes());
    out.extend(name);
    out.extend(content);
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(name);
    checksum.update(content);
    out.extend(checksum.finalize().to_be_bytes());
}
