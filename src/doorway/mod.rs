//! The listener: serves the page on 127.0.0.1 to the user who started it, and hands every request that may come in to a
//! [`Site`].
//! Never knows what a page shows, never opens a connection to anybody, and never lets a request in by its address alone.
//!
//! Another page in the same browser can send requests to any port of this machine, and another user of this machine can
//! connect to it. So a request must name this listener exactly (against DNS rebinding), must not come from another page
//! (`Origin`, `Sec-Fetch-Site`), must be below a path that nobody can guess, and must bring a cookie that only the browser
//! has in which the launch address was opened. That address works once.
#![allow(clippy::disallowed_methods, reason = "an edge: listens, watches the clock, starts the browser")]

mod browser;
mod gate;
mod life;
mod one_instance;
mod serve;
mod site;

pub use browser::{open as open_browser, open_path};
pub use gate::Refusal;
pub use one_instance::{Claim, Handed, claim, close, hand_over};
pub use serve::{Door, Order};
pub use site::{Body, Request, Response, Site};
