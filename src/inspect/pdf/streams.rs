//! Measures what the packed streams of a PDF unpack to, before a reader unpacks them into memory.
//! Never keeps what it unpacks, and knows no objects: it looks at the bytes alone, as they stand in the file.

use super::super::{Stop, limits};
use flate2::read::ZlibDecoder;
use memchr::memmem;
use std::io::Read;

/// How far before its data the dictionary of a stream is looked for.
const DICTIONARY_BYTES: usize = 2048;

/// Refuses a file that packs more than any document needs, or nests deeper than a reader may follow.
pub(super) fn measure(bytes: &[u8]) -> Result<(), Stop> {
    if memmem::find_iter(bytes, b" obj").count() > limits::PDF_OBJECTS {
        return Err(Stop::OverLimit);
    }
    let mut total = 0;
    for at in memmem::find_iter(bytes, b"stream") {
        if bytes[..at].ends_with(b"end") {
            continue;
        }
        let data = match &bytes[at + 6..] {
            [b'\r', b'\n', data @ ..] | [b'\n' | b'\r', data @ ..] => data,
            _ => continue,
        };
        if !is_zlib(data) || is_picture(bytes, at) {
            continue;
        }
        total += unpacked(data, limits::STREAM_LAYERS)?;
        if total > limits::STREAMS_BYTES {
            return Err(Stop::OverLimit);
        }
    }
    Ok(())
}

/// Returns how many bytes a stream unpacks to, whatever is packed inside it included.
fn unpacked(data: &[u8], layers: usize) -> Result<u64, Stop> {
    let mut reader: Box<dyn Read + '_> = Box::new(ZlibDecoder::new(data));
    let mut total = 0;
    for layer in 0..layers {
        let (length, head) = drain(reader)?;
        total += length;
        if !is_zlib(&head) {
            return Ok(total);
        }
        // Packed again: unpack from the start, one layer deeper. Nothing is held but the decoders' windows.
        reader = Box::new(ZlibDecoder::new(data));
        for _ in 0..=layer {
            reader = Box::new(ZlibDecoder::new(reader));
        }
    }
    Err(Stop::OverLimit)
}

/// Reads to the end and returns how much there was, and its first bytes. Damage ends a stream; it is no crime.
fn drain(mut reader: impl Read) -> Result<(u64, Vec<u8>), Stop> {
    let mut buffer = [0; 32 * 1024];
    let mut head = Vec::new();
    let mut total = 0;
    while let Ok(read) = reader.read(&mut buffer) {
        if read == 0 {
            break;
        }
        if head.len() < 2 {
            head.extend_from_slice(&buffer[..read.min(4)]);
        }
        total += read as u64;
        if total > limits::STREAM_BYTES {
            return Err(Stop::OverLimit);
        }
    }
    Ok((total, head))
}

/// Whether data begin as zlib data do.
fn is_zlib(data: &[u8]) -> bool {
    matches!(data, [method, flags, ..]
        if method & 0x0f == 8 && method >> 4 <= 7 && (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0)
}

/// Whether the stream whose keyword stands here is a picture: those are never unpacked.
fn is_picture(bytes: &[u8], at: usize) -> bool {
    let before = &bytes[at.saturating_sub(DICTIONARY_BYTES)..at];
    let dictionary = memmem::rfind(before, b" obj").map_or(before, |start| &before[start..]);
    memmem::find(dictionary, b"/Image").is_some() && memmem::find(dictionary, b"/Width").is_some()
}
