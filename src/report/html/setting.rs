//! Where a card stands, and how it is to look.

use super::{Drawn, Look};

/// What a card has to know besides its dossier.
pub(super) struct Setting<'a> {
    /// Its place in the report.
    pub(super) at: usize,
    /// How the page is to look.
    pub(super) look: &'a Look,
    /// Pictures of first pages; none where nobody asked for them.
    pub(super) drawn: Option<&'a Drawn>,
}

impl Setting<'_> {
    /// The elements of its heading and of those of its parts: among many, below the heading of all dossiers.
    pub(super) fn levels(&self) -> [&'static str; 2] {
        if self.look.several { ["h3", "h4"] } else { ["h2", "h3"] }
    }
}
