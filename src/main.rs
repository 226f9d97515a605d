//! The program. All logic is in the library.

fn main() {}
