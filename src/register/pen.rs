//! What may be read and written within one whole piece of work.

use super::store::Rows;

/// What may be read and written within one whole piece of work.
pub struct Pen<'a> {
    /// The rows, as of one moment.
    pub(super) rows: Rows<'a>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(rows: Rows<'a>) -> Self {
        Self { rows }
    }
}
