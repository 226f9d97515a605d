//! What a door serves: a request that was let in, and the answer to it.

use super::Refusal;
use std::path::PathBuf;
use std::time::Duration;

/// A request that was let in.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// It is a form that was sent; otherwise it only asks to see something.
    pub is_post: bool,
    /// What stands before every address of the site: `/` and the random segment.
    pub root: String,
    /// The parts of the path below that.
    pub path: Vec<String>,
    /// What stands behind the question mark.
    pub query: Vec<(String, String)>,
    /// The fields of the form.
    pub form: Vec<(String, String)>,
}

impl Request {
    /// Returns a field of the form, without white space around it; none where it is empty.
    pub fn field(&self, name: &str) -> Option<&str> {
        let found = self.form.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Returns every value of a field that may be given more than once.
    pub fn fields<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.form.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// Returns a value of the query.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// What it holds.
    pub body: Body,
}

/// What an answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A page.
    Page(String),
    /// The style sheet.
    Style(&'static str),
    /// The script.
    Script(&'static str),
    /// A picture as PNG.
    Picture(Vec<u8>),
    /// A file that the browser saves under this name.
    File {
        /// Its name; never one of a pupil.
        name: &'static str,
        /// Its media type.
        media_type: &'static str,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// Another address of this site, to be asked with GET.
    SeeOther(String),
    /// Nothing.
    Empty,
}

impl Response {
    /// A page.
    pub fn page(page: String) -> Self {
        Self { status: 200, body: Body::Page(page) }
    }

    /// Another address, e.g. after a form.
    pub fn see_other(address: String) -> Self {
        Self { status: 303, body: Body::SeeOther(address) }
    }
}

/// What a door serves. Called from several threads at once.
pub trait Site: Send + Sync + 'static {
    /// Answers a request that was let in.
    fn answer(&self, request: &Request) -> Response;

    /// The page for a request that was not let in.
    fn refuse(&self, refusal: Refusal) -> String;

    /// The page where a request that only asks to see something is still not answered: a network drive may be gone.
    fn slow(&self, request: &Request) -> Response;

    /// How long such an answer is waited for.
    fn patience(&self, request: &Request) -> Option<Duration>;

    /// Where a browser begins that has just opened the launch address, below the root.
    fn landing(&self) -> String;

    /// Takes a folder that a second start of the program was given.
    fn take_folder(&self, folder: Option<PathBuf>);

    /// A number that rises whenever something that a page shows has changed by itself.
    fn news(&self) -> u64;

    /// Says whether work is going on, during which the program must not end.
    fn is_busy(&self) -> bool;
}
