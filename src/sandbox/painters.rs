//! Draws the first pages of documents in workers: what a page does to its painter stays with that page.

use super::pool::{Limits, Pool};
use super::{PAGE_PAINTER, PAINTER, frame};
use crate::dossier::{Digest, Summing};
use crate::inspect::limits;
use std::ffi::OsString;
use std::io::{self, Read};
use std::path::PathBuf;
use std::time::Duration;

/// A page that takes longer goes without a picture: nobody waits for one.
const TIME: Duration = Duration::from_secs(4);
/// The most that a picture may take, in bytes. Painters make smaller ones.
const PICTURE_BYTES: usize = frame::CHUNK;
/// The most that a large one may take.
const LARGE_PICTURE_BYTES: usize = 8 << 20;
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A pool of workers that draw.
#[derive(Debug)]
pub struct Painters {
    pool: Option<Pool>,
    /// Those that draw any page, large.
    pages: Option<Pool>,
}

/// What came of drawing one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Its first page, as PNG; none where it has none or could not be drawn.
    pub png: Option<Vec<u8>>,
    /// The digest of the bytes that were drawn.
    pub sha256: Digest,
}

impl Painters {
    /// Workers of this same program; none where it cannot be found.
    pub fn new(jobs: usize) -> Self {
        match std::env::current_exe() {
            Ok(program) => Self::with_program(program, jobs),
            Err(_) => Self { pool: None, pages: None },
        }
    }

    /// Workers of another program: for tests, which are not the program themselves.
    pub fn with_program(program: PathBuf, jobs: usize) -> Self {
        let pages = Some(start(program.clone(), PAGE_PAINTER, jobs));
        Self { pool: Some(start(program, PAINTER, jobs)), pages }
    }

    /// Ends all workers at once, and starts none again: somebody wishes the run to end.
    pub fn stop(&self) {
        self.pool.iter().chain(&self.pages).for_each(Pool::stop);
    }

    /// Draws the first page of a source. Fails only where the source cannot be read, or no worker be started.
    pub fn first_page(&self, source: impl Read) -> io::Result<Drawn> {
        // Never in this process: a page that ends its painter would end the run.
        let pool = self.pool.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let asked = pool.ask(source, None, |answer, _| Some(answer))?;
        let is_whole = asked.sums.size <= limits::FILE_BYTES as u64;
        let is_picture = |png: &Vec<u8>| is_whole && png.len() <= PICTURE_BYTES && png.starts_with(SIGNATURE);
        Ok(Drawn { png: asked.answer.filter(is_picture), sha256: asked.sums.sha256 })
    }

    /// Draws a page of a source, counted from 1, large enough to read along.
    pub fn page(&self, source: impl Read, number: u32) -> io::Result<Drawn> {
        let pool = self.pages.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let mut summed = Summed { source, summing: Summing::default() };
        let number = number.to_be_bytes();
        let asked = pool.ask((&number[..]).chain(&mut summed), None, |answer, _| Some(answer))?;
        let is_picture = |png: &Vec<u8>| png.len() <= LARGE_PICTURE_BYTES && png.starts_with(SIGNATURE);
        Ok(Drawn { png: asked.answer.filter(is_picture), sha256: summed.summing.finish().sha256 })
    }
}

/// A source whose sums are taken on the way, without what stands before it.
struct Summed<R> {
    source: R,
    summing: Summing,
}

impl<R: Read> Read for Summed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.summing.update(&buffer[..count]);
        Ok(count)
    }
}

fn start(program: PathBuf, word: &str, jobs: usize) -> Pool {
    let arguments: Vec<OsString> = vec![word.into()];
    Pool::start(Some((program, arguments)), Limits { time: TIME, ..Limits::new(Some(jobs)) })
}
