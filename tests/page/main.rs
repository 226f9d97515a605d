//! The page that `compleet open` serves: who may come in, what its screens do, and that it judges as the command line does.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod client;
mod drop_and_help;
mod following;
mod judgement;
mod keys_and_post;
mod mail;
mod mending;
mod overview;
mod planted;
mod pack_all;
mod region;
mod robust;
mod security;
mod steps;
mod welcome;
