//! Trials that are listed at run time: sample dossiers, programs of others, a browser.

mod browser;
mod judges;
mod samples;

use libtest_mimic::Arguments;
use std::process::ExitCode;

fn main() -> ExitCode {
    let trials = [samples::trials(), judges::trials(), browser::trials()];
    libtest_mimic::run(&Arguments::from_args(), trials.into_iter().flatten().collect()).exit_code()
}
