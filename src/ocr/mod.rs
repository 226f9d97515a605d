//! Reads a picture of a page: the lines of text on it, where they stand, and how sure each letter is.
//! Never asks what the words mean, and never corrects them.
//!
//! Two small models do the looking (`models/README.md`): the first marks where text stands, the second reads it line by
//! line. Both run here, on one thread, in plain Rust.

mod detect;
mod engine;
mod page;
mod picture;
mod shape;
mod strips;
#[cfg(test)]
mod tests;

pub use page::{LineText, PageText, Reader};
pub use picture::Picture;
pub use strips::Word;
