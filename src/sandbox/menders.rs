//! Makes better documents in a worker: what a document does to its mender stays with that document.

use super::MENDER;
use super::pool::{Limits, Pool};
use crate::mend::{Leaf, Made, Order, Refusal, Refused, make};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

/// Making and proving a document of hundreds of pages takes a while; somebody waits for it.
const TIME: Duration = Duration::from_secs(120);

/// A worker that makes better documents.
#[derive(Debug)]
pub struct Menders {
    pool: Option<Pool>,
}

/// What is asked, before the bytes of the files.
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    order: Order,
    lengths: Vec<usize>,
}

impl Menders {
    /// A worker of this same program; none where it cannot be found.
    pub fn new() -> Self {
        match std::env::current_exe() {
            Ok(program) => Self::with_program(program),
            Err(_) => Self { pool: None },
        }
    }

    /// A worker of another program: for tests, which are not the program themselves.
    pub fn with_program(program: PathBuf) -> Self {
        let arguments: Vec<OsString> = vec![MENDER.into()];
        Self { pool: Some(Pool::start(Some((program, arguments)), Limits { time: TIME, ..Limits::new(Some(1)) })) }
    }

    /// Makes a document. Fails only where no worker can be started.
    pub fn make(&self, order: &Order, files: &[Vec<u8>]) -> io::Result<Result<Made, Refused>> {
        let pool = self.pool.as_ref().ok_or(io::ErrorKind::NotFound)?;
        let question = Question { order: order.clone(), lengths: files.iter().map(Vec::len).collect() };
        let mut message = headed(&serde_json::to_vec(&question)?);
        files.iter().for_each(|file| message.extend_from_slice(file));
        let asked = pool.ask(message.as_slice(), None, |answer, _| understand(answer))?;
        Ok(asked.answer.unwrap_or(Err(Refused { file: None, why: Refusal::TooMuch })))
    }
}

impl Default for Menders {
    fn default() -> Self {
        Self::new()
    }
}

/// The worker's side. What it cannot understand, it answers with nothing.
pub(super) fn answer(message: &[u8]) -> Vec<u8> {
    let answer = || {
        let (head, mut rest) = parted(message)?;
        let question: Question = serde_json::from_slice(head).ok()?;
        let mut files = Vec::with_capacity(question.lengths.len());
        for length in question.lengths {
            let (file, behind) = rest.split_at_checked(length)?;
            files.push(file);
            rest = behind;
        }
        let made = make(&question.order, &files);
        let head = serde_json::to_vec(&made.as_ref().map(|made| &made.pages)).ok()?;
        Some([headed(&head), made.map(|made| made.bytes).unwrap_or_default()].concat())
    };
    answer().unwrap_or_default()
}

fn understand(answer: Vec<u8>) -> Option<Result<Made, Refused>> {
    let (head, bytes) = parted(&answer)?;
    let pages: Result<Vec<Leaf>, Refused> = serde_json::from_slice(head).ok()?;
    Some(pages.map(|pages| Made { bytes: bytes.to_vec(), pages }))
}

/// A head with its length before it.
fn headed(head: &[u8]) -> Vec<u8> {
    [&u32::try_from(head.len()).unwrap_or(u32::MAX).to_be_bytes()[..], head].concat()
}

fn parted(message: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = message.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mend::Choice;

    #[test]
    fn a_question_comes_back_as_a_refusal_or_not_at_all() {
        let order = Order { choice: Choice::default(), titles: Vec::new(), anyway: false };
        let question = Question { order, lengths: vec![3] };
        let message = [headed(&serde_json::to_vec(&question).unwrap()), b"abc".to_vec()].concat();
        let refused = Refused { file: Some(0), why: Refusal::NotPdf };
        assert_eq!(understand(answer(&message)), Some(Err(refused)));
        assert_eq!(understand(answer(&message[..message.len() - 1])), None);
        assert_eq!(understand(answer(b"")), None);
    }
}
