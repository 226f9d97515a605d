//! What the arguments mean: the folders and files that they name, and, where it is so asked, what lies below them.
//! Never looks at one twice, and never keeps a person waiting without a sign or a way out.

use super::arguments;
use super::session::Session;
use crate::language::Language;
use crate::message::Say;
use crate::progress::Unit;
use crate::scan::{Gathered, GoOn};
use crate::work::Observer;
use clap::ArgMatches;
use std::io;
use std::path::PathBuf;

/// The search was ended before anything was looked at.
pub(crate) struct Ended;

impl Say for Ended {
    fn say(&self, language: Language) -> String {
        language
            .pick(
                "gestopt bij het zoeken in de mappen. Er is nog niets bekeken.",
                "stopped while searching the folders. Nothing was looked at yet.",
            )
            .to_owned()
    }
}

impl Session<'_> {
    /// The dossiers that the arguments mean; with `recursive`, every one below the folders.
    pub(crate) fn dossiers(&mut self, matches: &ArgMatches, recursive: bool) -> Result<Gathered, Ended> {
        let quiet = matches.get_flag("quiet");
        self.gather(recursive && !quiet, |go_on| dossiers(matches, recursive, go_on))
    }

    /// The bundles that the arguments mean: of a folder, those that lie in it.
    pub(crate) fn bundles(&mut self, matches: &ArgMatches) -> Result<Gathered, Ended> {
        let (below, quiet) = (matches.get_flag("recursive"), matches.get_flag("quiet"));
        self.gather(!quiet, |go_on| {
            let mut gathered = Gathered::default();
            named(matches, "bundle").try_for_each(|path| gathered.bundles(path, below, go_on))?;
            Ok(gathered)
        })
    }

    /// Searches, and shows how far that is; Ctrl-C ends it.
    fn gather(
        &mut self,
        shows: bool,
        search: impl FnOnce(&mut GoOn<'_>) -> io::Result<Gathered>,
    ) -> Result<Gathered, Ended> {
        let stop = self.stop();
        let progress = self.progress_of(Unit::Folders, 0, !shows);
        let mut go_on = || {
            progress.done();
            !stop.is_asked()
        };
        let gathered = search(&mut go_on);
        progress.end();
        // Somebody may have wished to end in the last folder of all.
        gathered.ok().filter(|_| !stop.is_asked()).ok_or(Ended)
    }
}

/// The folders that the arguments name; where it is so asked, every dossier below them.
fn dossiers(matches: &ArgMatches, recursive: bool, go_on: &mut GoOn<'_>) -> io::Result<Gathered> {
    let mut gathered = Gathered::default();
    for path in named(matches, "folder") {
        match recursive {
            true => gathered.dossiers(path, go_on)?,
            false => gathered.add(path),
        }
    }
    Ok(gathered)
}

/// What an argument names.
pub(crate) fn named<'m>(matches: &'m ArgMatches, argument: &str) -> impl Iterator<Item = PathBuf> + 'm {
    matches.get_many::<PathBuf>(argument).unwrap_or_default().map(|path| arguments::without_quote(path))
}
