//! The structure of the source: rows, dependencies, no literals of a region.

mod architecture;
mod dependencies;
mod no_literals;
mod programs;
mod source;
