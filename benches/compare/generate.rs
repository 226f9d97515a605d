//! Makes many dossiers out of the samples: each file with bytes of its own, and as large as such files are at schools.
//! Never the same picture twice, and always the same files for the same number.

use lopdf::{Document, Object, Stream, dictionary};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Complete dossiers of several types, so that they can be packed too.
const SAMPLES: &[&str] = &[
    "complete-tlv",
    "complete-arrangement",
    "complete-tlv-met-onderzoek",
    "complete-advies-kort",
    "complete-tlv-verlenging",
    "complete-voorziening",
];

/// What was made.
pub(crate) struct Dossiers {
    pub(crate) folders: Vec<PathBuf>,
    /// The documents, without what describes the dossier.
    pub(crate) documents: Vec<PathBuf>,
    pub(crate) bytes: u64,
}

/// A row of numbers that looks random and is the same every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn between(&mut self, from: usize, to: usize) -> usize {
        from + usize::try_from(self.next()).unwrap_or(0) % (to - from)
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(count + 8);
        while bytes.len() < count {
            bytes.extend_from_slice(&self.next().to_le_bytes());
        }
        bytes.truncate(count);
        bytes
    }
}

/// Makes so many dossiers below a folder.
pub(crate) fn dossiers(root: &Path, count: usize) -> io::Result<Dossiers> {
    let mut made = Dossiers { folders: Vec::new(), documents: Vec::new(), bytes: 0 };
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers");
    for number in 0..count {
        let sample = samples.join(SAMPLES[number % SAMPLES.len()]);
        let folder = root.join(format!("{number:04}"));
        fs::create_dir_all(&folder)?;
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15 ^ (number as u64 + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
        let mut names: Vec<_> = fs::read_dir(&sample)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        names.sort();
        for path in names {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let bytes = fs::read(&path)?;
            let bytes = match path.extension().and_then(|extension| extension.to_str()) {
                Some("pdf") => pdf(&bytes, &mut chance)?,
                Some("docx") => docx(&bytes, &mut chance)?,
                _ if name == "dossier.toml" => details(&bytes, number),
                _ => continue,
            };
            let target = folder.join(name);
            fs::write(&target, &bytes)?;
            if name != "dossier.toml" {
                made.bytes += bytes.len() as u64;
                made.documents.push(target);
            }
        }
        made.folders.push(folder);
    }
    Ok(made)
}

/// Each dossier is one of its own, not sent yet.
fn details(bytes: &[u8], number: usize) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    let kept = text.lines().filter(|line| !line.starts_with("id =") && !line.starts_with("dossiernummer"));
    let id = format!("id = \"0198c0de-0000-7000-8000-{number:012}\"");
    std::iter::once(id.as_str()).chain(kept).collect::<Vec<_>>().join("\n").into_bytes()
}

/// A PDF with one more picture on its first page: a school's logo, or the scan that it is.
fn pdf(bytes: &[u8], chance: &mut Chance) -> io::Result<Vec<u8>> {
    let mut document = Document::load_mem(bytes).map_err(io::Error::other)?;
    let pages: Vec<_> = document.page_iter().collect();
    let first = *pages.first().ok_or(io::ErrorKind::InvalidData)?;
    let is_text = pages.iter().any(|page| document.get_page_fonts(*page).is_ok_and(|fonts| !fonts.is_empty()));
    let size = if is_text { chance.between(100_000, 400_000) } else { chance.between(500_000, 2_000_000) };
    let wanted = size.saturating_sub(bytes.len()).max(5_000);
    let (width, height) = (1000, wanted / 1000 + 1);
    let picture = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => i64::try_from(height).unwrap_or(1),
            "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
        },
        chance.bytes(1000 * height),
    )
    .with_compression(false);
    let picture = document.add_object(picture);
    document
        .add_xobject(first, "Benched", Object::Reference(picture).as_reference().map_err(io::Error::other)?)
        .map_err(io::Error::other)?;
    let drawn = if is_text { "q 60 0 0 20 500 800 cm /Benched Do Q" } else { "q 595 0 0 842 0 0 cm /Benched Do Q" };
    document.add_page_contents(first, format!("\n{drawn}\n").into_bytes()).map_err(io::Error::other)?;
    let mut out = Vec::new();
    document.save_to(&mut out)?;
    Ok(out)
}

/// A Word document with one more picture in its package.
fn docx(bytes: &[u8], chance: &mut Chance) -> io::Result<Vec<u8>> {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = zip::write::SimpleFileOptions::default();
    for at in 0..package.len() {
        let mut entry = package.by_index(at)?;
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        out.start_file(entry.name()?, packed)?;
        out.write_all(&content)?;
    }
    out.start_file("word/media/logo.bin", packed.compression_method(zip::CompressionMethod::Stored))?;
    let size = chance.between(30_000, 200_000);
    out.write_all(&chance.bytes(size.saturating_sub(bytes.len()).max(2_000)))?;
    Ok(out.finish()?.into_inner())
}
