//! What a worker may do, tried by code that runs inside one: this binary is its own worker, and no shipped build holds
//! this code. Each attack is first tried outside a worker, so that a machine on which it fails anyway proves nothing.
#![cfg_attr(not(target_os = "linux"), allow(dead_code, unused_imports, reason = "the attacks are those of Linux"))]
#![allow(clippy::disallowed_methods, reason = "an attacker opens, connects and starts what it can")]
#![allow(clippy::print_stdout, reason = "what an attack outside a worker did is told by printing")]
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

#[cfg(target_os = "linux")]
mod attacks;

use compleet::sandbox;
use std::process::ExitCode;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        #[cfg(target_os = "linux")]
        Some(sandbox::PAINTER) => sandbox::run(attacks::answer).map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS),
        #[cfg(target_os = "linux")]
        Some("outside") => {
            println!("{}", attacks::outside());
            ExitCode::SUCCESS
        }
        #[cfg(target_os = "linux")]
        _ => {
            let trials = attacks::trials();
            libtest_mimic::run(&libtest_mimic::Arguments::from_args(), trials).exit_code()
        }
        #[cfg(not(target_os = "linux"))]
        _ => ExitCode::SUCCESS,
    }
}
