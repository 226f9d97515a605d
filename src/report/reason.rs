//! Why a dossier could not be looked at: a text that is kept until all dossiers are done, and may be long.
//! Packed, since of a school's dossiers the reasons are much alike, and memory has an end.

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use serde::{Serialize, Serializer};
use std::fmt;
use std::io::{Read, Write};

/// Shorter texts are not worth packing.
const SHORT: usize = 300;

/// A reason, in words.
#[derive(Clone)]
pub struct Reason(Kept);

#[derive(Clone)]
enum Kept {
    Plain(String),
    Packed(Box<[u8]>),
}

impl Reason {
    /// The words.
    pub fn text(&self) -> String {
        match &self.0 {
            Kept::Plain(text) => text.clone(),
            Kept::Packed(packed) => {
                let mut text = String::new();
                // It was packed in memory, by this program: it comes out as it went in.
                let _ = DeflateDecoder::new(&**packed).read_to_string(&mut text);
                text
            }
        }
    }
}

impl From<String> for Reason {
    fn from(text: String) -> Self {
        if text.len() < SHORT {
            return Self(Kept::Plain(text));
        }
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
        match packer.write_all(text.as_bytes()).and_then(|()| packer.finish()) {
            Ok(packed) => Self(Kept::Packed(packed.into_boxed_slice())),
            Err(_) => Self(Kept::Plain(text)),
        }
    }
}

impl From<&str> for Reason {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(formatter)
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_out_as_it_went_in() {
        for length in [0, 1, SHORT - 1, SHORT, 100_000] {
            let text: String = "é regel 3: klopt niet\n".chars().cycle().take(length).collect();
            assert_eq!(Reason::from(text.clone()).text(), text);
        }
    }
}
