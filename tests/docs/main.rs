//! Documents of this project say what the program does.

mod handleiding;
mod readme;
mod robustness;
mod security;
