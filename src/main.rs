//! The program. All logic is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let is_worker = std::env::args_os().nth(1).is_some_and(|word| word == compleet::sandbox::WORKER);
    if is_worker {
        return compleet::sandbox::serve().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    ExitCode::SUCCESS
}
