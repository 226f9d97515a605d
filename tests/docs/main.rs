//! Documents of this project say what the program does.

mod actions;
mod handleiding;
mod names;
mod readme;
mod robustness;
mod security;
