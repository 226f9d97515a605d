//! What is written now and read once, later: in a file without a name beside the one that it is for, or packed in memory.
//! Never leaves anything: the file is gone with the program, however that ends, and never lies where nobody chose to have it.

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use std::fs::File;
use std::io::{self, BufWriter, Seek, Write};
use std::path::Path;

/// What waits to be read.
#[derive(Debug)]
pub struct Spill(Place);

#[derive(Debug)]
enum Place {
    Disk(BufWriter<File>),
    Memory(DeflateEncoder<Vec<u8>>),
}

impl Spill {
    /// Beside a file that is being made: that is where its user wants it. In memory, where the disk refuses.
    pub fn beside(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        tempfile::tempfile_in(folder).map_or_else(|_| Self::in_memory(), |file| Self(Place::Disk(BufWriter::new(file))))
    }

    /// In memory.
    pub fn in_memory() -> Self {
        Self(Place::Memory(DeflateEncoder::new(Vec::new(), Compression::fast())))
    }

    /// Writes all of it elsewhere.
    pub fn pour(self, into: &mut dyn Write) -> io::Result<()> {
        match self.0 {
            Place::Disk(file) => {
                let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
                file.rewind()?;
                io::copy(&mut file, into)?;
            }
            Place::Memory(packed) => {
                io::copy(&mut DeflateDecoder::new(packed.finish()?.as_slice()), into)?;
            }
        }
        Ok(())
    }
}

impl Write for Spill {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Place::Disk(file) => file.write(bytes),
            Place::Memory(packed) => packed.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        // Whoever pours it reads all of it; to flush the packer before that would only make it pack worse.
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out_and_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        for mut spill in [Spill::beside(&folder.path().join("verslag.html")), Spill::in_memory()] {
            let wanted: Vec<u8> = (0..300_000_u32).map(|number| (number % 251) as u8).collect();
            wanted.chunks(1000).for_each(|piece| spill.write_all(piece).unwrap());
            assert!(std::fs::read_dir(folder.path()).unwrap().all(|entry| !cfg!(unix) || entry.is_err()));
            let mut out = Vec::new();
            spill.pour(&mut out).unwrap();
            assert!(out == wanted);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
