//! What parent and worker say to each other: a message is a row of chunks, each behind its length; length 0 ends it.
//! Never holds more than a chunk of a file in the parent.

use std::io::{self, Read, Write};

/// The largest chunk that is sent or believed.
pub(super) const CHUNK: usize = 64 * 1024;

/// Writes a chunk; an empty one ends the message.
pub(super) fn write_chunk(to: &mut impl Write, chunk: &[u8]) -> io::Result<()> {
    let length = u32::try_from(chunk.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    to.write_all(&length.to_le_bytes())?;
    to.write_all(chunk)
}

/// Writes a whole message.
pub(super) fn write_message(to: &mut impl Write, message: &[u8]) -> io::Result<()> {
    message.chunks(CHUNK).try_for_each(|chunk| write_chunk(to, chunk))?;
    write_chunk(to, &[])?;
    to.flush()
}

/// Reads a whole message up to a limit.
pub(super) fn read_message(from: &mut impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let mut length = [0; 4];
        from.read_exact(&mut length)?;
        let length = u32::from_le_bytes(length) as usize;
        if length == 0 {
            return Ok(message);
        }
        if length > CHUNK || message.len() + length > limit {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let start = message.len();
        message.resize(start + length, 0);
        from.read_exact(&mut message[start..])?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_comes_back_whole_and_a_lie_about_its_length_does_not() {
        let message: Vec<u8> = (0..200_000_u32).map(|number| number as u8).collect();
        let mut wire = Vec::new();
        write_message(&mut wire, &message).unwrap();
        assert_eq!(read_message(&mut wire.as_slice(), 200_000).unwrap(), message);
        assert!(read_message(&mut wire.as_slice(), 199_999).is_err());
        assert!(read_message(&mut &wire[..wire.len() - 1], 200_000).is_err());
        assert!(read_message(&mut &[0xff; 8][..], usize::MAX).is_err());
    }
}
