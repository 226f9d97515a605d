//! The command line: one file a subcommand. Reads arguments, calls the work, hands the outcome to a report.
//! Never knows how a check works, and never reads the clock or the environment: `main` hands them over as a [`World`].

mod arguments;
mod cache;
mod check;
mod completions;
mod confirm;
mod exit;
mod explain;
mod failure;
mod init;
mod man;
mod mend;
mod open;
mod parts;
mod printer;
mod rules;
mod search;
mod session;
mod subcommand;
mod subject;
mod usage;
mod waive;
mod contact;
mod key;
mod keyring;
mod pack;
mod receive;
mod register;
mod status;
mod unpack;
mod verify;
mod version;
mod world;

pub use exit::Exit;
pub use world::{Streams, World};

use crate::files;
use failure::Failure;
use session::Session;
use std::ffi::OsString;
use std::io;

/// Runs the program with these arguments, the first of which is its own name.
pub fn run<'a>(arguments: Vec<OsString>, world: &'a World, streams: Streams<'a>) -> Exit {
    let language = usage::language_of(&arguments).unwrap_or(world.language);
    if let Some(home) = &world.home {
        files::sweep_unfinished(home);
    }
    let mut session = Session::new(world, language, streams, usage::program);
    let outcome = dispatch(usage::with_default_subcommand(arguments, language), &mut session);
    let outcome = outcome.and_then(|exit| session.streams.out.flush().map(|()| exit).map_err(Failure::from));
    match outcome {
        Ok(exit) => exit,
        Err(failure) => fail(failure, &mut session),
    }
}

fn dispatch(arguments: Vec<OsString>, session: &mut Session<'_>) -> Result<Exit, Failure> {
    if version::is_asked(&arguments) {
        return version::show(&arguments, session);
    }
    match usage::program(session.language).try_get_matches_from(arguments) {
        Ok(matches) => {
            let (name, matches) = matches.subcommand().ok_or(usage::Misuse::NothingAsked)?;
            let subcommand = subcommand::find(name).ok_or(usage::Misuse::NothingAsked)?;
            session.repeat = session::repeat(matches);
            session.streams.out.repeat_rules(session.repeat.rules());
            session.streams.err.repeat_rules(session.repeat.rules());
            (subcommand.run)(matches, session)
        }
        Err(error) => usage::answer(&error, session),
    }
}

/// Says why nothing could be looked at. A reader who closed the pipe has seen enough, but whoever asks for the exit code must
/// not take it for all being in order: what was still to come was not looked at, or not made.
fn fail(failure: Failure, session: &mut Session<'_>) -> Exit {
    let words = match failure {
        Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => session
            .language
            .pick(
                "Gestopt: niemand leest het resultaat meer. Wat nog moest komen, is niet gedaan.",
                "Stopped: nobody reads the result any more. What was still to come was not done.",
            )
            .to_owned(),
        Failure::Output(_) => session
            .language
            .pick("Het resultaat kon niet worden weggeschreven.", "The result could not be written.")
            .to_owned(),
        Failure::CouldNotLook(reason) => reason.say_again(session.language, &session.repeat),
    };
    // Where even the diagnostics cannot be written, the exit code is all that is left to say it.
    let _ = session.tell(&format!("compleet: {words}"));
    Exit::CouldNotLook
}
