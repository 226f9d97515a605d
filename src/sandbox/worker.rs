//! The worker's side: reads a file from its input, inspects it, writes the facts, and again.
//! Never touches a disk, and ends as soon as its input does, also in the middle of a file.

use super::{confine, frame};
use crate::inspect::{inspect, limits};
use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;

/// How deep the readers of documents may nest: they recurse.
const STACK_BYTES: usize = 64 << 20;

/// Serves the parent until it closes the pipe. Returns when there is nothing more to do; the program should then end.
pub fn serve() -> io::Result<()> {
    confine::confine_self();
    // A reader that stumbles is caught and becomes a finding; nobody reads what it would say here.
    std::panic::set_hook(Box::new(|_| {}));
    let (files, received) = mpsc::channel::<Vec<u8>>();
    // A thread of its own listens all the time: the end of the input is the end of the parent, and so of the worker,
    // however busy it is.
    thread::Builder::new().name("listen".into()).spawn(move || listen(&files))?;
    let inspector =
        thread::Builder::new().name("inspect".into()).stack_size(STACK_BYTES).spawn(move || answer(&received))?;
    inspector.join().unwrap_or(Ok(()))
}

fn listen(files: &mpsc::Sender<Vec<u8>>) {
    let mut input = io::stdin().lock();
    while let Ok(file) = frame::read_message(&mut input, limits::FILE_BYTES + frame::CHUNK) {
        if files.send(file).is_err() {
            break;
        }
    }
    leave();
}

fn answer(received: &mpsc::Receiver<Vec<u8>>) -> io::Result<()> {
    let mut output = io::stdout().lock();
    for file in received {
        let facts = inspect(&file);
        drop(file);
        let facts = serde_json::to_vec(&facts)?;
        frame::write_message(&mut output, &facts)?;
        output.flush()?;
    }
    Ok(())
}

#[allow(clippy::exit, reason = "the inspecting thread cannot be stopped in any other way")]
fn leave() -> ! {
    std::process::exit(0)
}
