//! The worker's side: reads a file from its input, inspects or draws it, writes what came of it, and again.
//! Never touches a disk, and ends as soon as its input does, also in the middle of a file.

use super::{confine, frame, menders};
use crate::inspect::{Looking, SigningWords, first_page, inspect_for, limits, look, to_look_at, whole_page};
use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;

/// How deep the readers of documents may nest: they recurse.
const STACK_BYTES: usize = 64 << 20;

/// Serves a parent that asks for facts, until it closes the pipe. Returns when there is nothing more to do; the program
/// should then end. Behind the facts follows an answer for each page of which only the pixels tell what is on it: what
/// drawing a page does to the worker costs that page, not what was read before.
pub fn serve() -> io::Result<()> {
    run(|file, say| facts_of(file, Looking::Reading, say))
}

/// The same without reading pages from their pictures.
pub fn serve_unread() -> io::Result<()> {
    run(|file, say| facts_of(file, Looking::AtInk, say))
}

/// Reads a file, before which the words stand by which places to sign are found.
fn facts_of(message: &[u8], looking: Looking, say: Say<'_>) -> io::Result<()> {
    let (words, file) = SigningWords::from_message(message).ok_or(io::ErrorKind::InvalidData)?;
    let facts = inspect_for(file, &words);
    say(&serde_json::to_vec(&facts)?)?;
    let mut said = Ok(());
    look(file, &to_look_at(&facts), (looking, &words), |seen| {
        if said.is_ok() {
            said = serde_json::to_vec(&seen).map_err(io::Error::from).and_then(|answer| say(&answer));
        }
    });
    said
}

/// The same for a parent that asks for pictures of first pages. An empty answer: there is none.
pub fn serve_pictures() -> io::Result<()> {
    run(|file, say| say(&first_page(file).unwrap_or_default()))
}

/// The same for a parent that asks for a page, whose number stands in four bytes before the file.
pub fn serve_pages() -> io::Result<()> {
    run(|message, say| {
        let page = message.split_first_chunk().map(|(number, file)| (u32::from_be_bytes(*number), file));
        say(&page.and_then(|(number, file)| whole_page(file, number)).unwrap_or_default())
    })
}

/// Says to the parent what holds this worker back, and ends.
pub fn serve_jail() -> io::Result<()> {
    let jail = confine::confine_self();
    frame::write_message(&mut io::stdout().lock(), &serde_json::to_vec(&jail)?)
}

/// The same for a parent that asks for a better document.
pub fn serve_mends() -> io::Result<()> {
    run(|message, say| say(&menders::answer(message)))
}

/// Says one thing to the parent.
pub type Say<'s> = &'s mut dyn FnMut(&[u8]) -> io::Result<()>;
/// Turns the bytes of a file into answers.
pub type Work = fn(&[u8], Say<'_>) -> io::Result<()>;

/// Serves a parent with any work, as confined as all workers are: every worker starts here, and so does that of the tests,
/// which tries what no worker may do.
pub fn run(work: Work) -> io::Result<()> {
    confine::confine_self();
    // A reader that stumbles is caught and becomes a finding; nobody reads what it would say here.
    std::panic::set_hook(Box::new(|_| {}));
    let (files, received) = mpsc::channel::<Vec<u8>>();
    // A thread of its own listens all the time: the end of the input is the end of the parent, and so of the worker,
    // however busy it is.
    thread::Builder::new().name("listen".into()).spawn(move || listen(&files))?;
    let inspector =
        thread::Builder::new().name("inspect".into()).stack_size(STACK_BYTES).spawn(move || answer(&received, work))?;
    inspector.join().unwrap_or(Ok(()))
}

fn listen(files: &mpsc::Sender<Vec<u8>>) {
    let mut input = io::stdin().lock();
    while let Ok(file) = frame::read_message(&mut input, limits::FILE_BYTES + 2 * frame::CHUNK) {
        if files.send(file).is_err() {
            break;
        }
    }
    leave();
}

fn answer(received: &mpsc::Receiver<Vec<u8>>, work: Work) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for file in received {
        work(&file, &mut |answer| {
            frame::write_message(&mut output, answer)?;
            output.flush()
        })?;
    }
    Ok(())
}

#[allow(clippy::exit, reason = "the inspecting thread cannot be stopped in any other way")]
fn leave() -> ! {
    std::process::exit(0)
}
