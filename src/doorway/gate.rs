//! Which requests are let in.
//! Never reads a body: whoever may not come in is refused before that.

use p256::elliptic_curve::rand_core::{OsRng, RngCore};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

/// The name of the cookie.
const COOKIE: &str = "compleet";
/// Launch addresses that were not used yet: a browser that never came up leaves one behind.
const LAUNCHES: usize = 8;

/// Why a request was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It does not name this listener: a name of somebody else's leads here.
    WrongHost,
    /// Another page sent it.
    Foreign,
    /// It is not from the browser that opened the page, or the launch address was used before.
    NotOpened,
    /// Only GET and POST are answered.
    Method,
    /// Its form is larger than any of ours, or not a form.
    Form,
    /// The program made a mistake over it.
    Broken,
}

impl Refusal {
    /// Its HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::WrongHost => 421,
            Self::Foreign | Self::NotOpened => 403,
            Self::Method => 405,
            Self::Form => 413,
            Self::Broken => 500,
        }
    }
}

/// What is known of a request before its body is read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Head<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// None where it is absent or stands there twice.
    pub(super) host: Option<&'a str>,
    pub(super) origin: Option<&'a str>,
    pub(super) fetch_site: Option<&'a str>,
    /// All cookies, as the browser sent them.
    pub(super) cookies: &'a str,
}

/// What becomes of a request that is let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// The launch address: the browser gets the cookie.
    Launch,
    /// It is for the site.
    Site,
}

/// The gate of one listener.
#[derive(Debug)]
pub(super) struct Gate {
    /// `127.0.0.1:` and the port.
    host: String,
    /// The random segment below which the site lies.
    segment: String,
    /// What the cookie holds.
    secret: String,
    launches: Mutex<Vec<String>>,
}

impl Gate {
    pub(super) fn new(port: u16) -> Self {
        Self { host: format!("127.0.0.1:{port}"), segment: random(), secret: random(), launches: Mutex::default() }
    }

    /// Makes an address that opens the page once.
    pub(super) fn launch_address(&self) -> String {
        let token = random();
        let address = format!("{}/{token}", self.origin());
        let mut launches = self.launches.lock().unwrap_or_else(PoisonError::into_inner);
        launches.push(token);
        if launches.len() > LAUNCHES {
            launches.remove(0);
        }
        address
    }

    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.host)
    }

    /// `/` and the random segment.
    pub(super) fn root(&self) -> String {
        format!("/{}", self.segment)
    }

    /// The header by which a browser keeps the cookie. Ports do not separate cookies, so the path does.
    pub(super) fn set_cookie(&self) -> String {
        format!("{COOKIE}={}; Path=/{}/; HttpOnly; SameSite=Strict", self.secret, self.segment)
    }

    /// Says whether a request may come in.
    pub(super) fn judge(&self, head: &Head<'_>) -> Result<Entry, Refusal> {
        if head.host != Some(self.host.as_str()) {
            return Err(Refusal::WrongHost);
        }
        if head.fetch_site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
            return Err(Refusal::Foreign);
        }
        let own_origin = self.origin();
        match head.method {
            "GET" if head.origin.is_some_and(|origin| origin != own_origin) => return Err(Refusal::Foreign),
            "GET" => {}
            "POST" if head.origin == Some(own_origin.as_str()) => {}
            "POST" => return Err(Refusal::Foreign),
            _ => return Err(Refusal::Method),
        }
        let first = head.path.trim_start_matches('/').split('/').next().unwrap_or_default();
        if same(first, &self.segment) {
            return if self.knows(head.cookies) { Ok(Entry::Site) } else { Err(Refusal::NotOpened) };
        }
        if head.method == "GET" && self.uses_launch(head.path) { Ok(Entry::Launch) } else { Err(Refusal::NotOpened) }
    }

    fn knows(&self, cookies: &str) -> bool {
        let own = cookies.split(';').filter_map(|cookie| cookie.trim().strip_prefix(COOKIE)?.strip_prefix('='));
        own.fold(false, |known, value| known | same(value, &self.secret))
    }

    fn uses_launch(&self, path: &str) -> bool {
        let mut launches = self.launches.lock().unwrap_or_else(PoisonError::into_inner);
        let found = launches.iter().position(|token| path.strip_prefix('/').is_some_and(|path| same(path, token)));
        found.map(|at| launches.remove(at)).is_some()
    }
}

/// Compares two secrets in a time that tells nothing of either.
fn same(one: &str, other: &str) -> bool {
    Sha256::digest(one.as_bytes()) == Sha256::digest(other.as_bytes())
}

/// 128 random bits in hexadecimal digits.
fn random() -> String {
    let mut bytes = [0; 16];
    OsRng.fill_bytes(&mut bytes);
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: Option<&str> = Some("127.0.0.1:4711");

    fn gate() -> (Gate, String) {
        let gate = Gate::new(4711);
        let cookie = gate.set_cookie().split(';').next().unwrap().to_owned();
        (gate, cookie)
    }

    #[test]
    fn a_launch_address_works_once() {
        let (gate, _) = gate();
        let address = gate.launch_address();
        let path = address.strip_prefix("http://127.0.0.1:4711").unwrap();
        let head = Head { method: "GET", path, host: HOST, fetch_site: Some("none"), ..Head::default() };
        assert_eq!(
            gate.judge(&Head { method: "POST", origin: Some("http://127.0.0.1:4711"), ..head }),
            Err(Refusal::NotOpened)
        );
        assert_eq!(gate.judge(&Head { fetch_site: Some("cross-site"), ..head }), Err(Refusal::Foreign));
        assert_eq!(gate.judge(&head), Ok(Entry::Launch));
        assert_eq!(gate.judge(&head), Err(Refusal::NotOpened));
        assert_eq!(gate.judge(&Head { path: "/", ..head }), Err(Refusal::NotOpened));
        assert_eq!(gate.judge(&Head { path: "", ..head }), Err(Refusal::NotOpened));
    }

    #[test]
    fn only_the_browser_that_opened_it_comes_in_and_only_from_its_own_page() {
        let (gate, cookie) = gate();
        let path = format!("{}/map/1", gate.root());
        let cookies = format!("a=b; {cookie}; c=d");
        let head = Head { method: "GET", path: &path, host: HOST, cookies: &cookies, ..Head::default() };
        let own = Some("http://127.0.0.1:4711");
        assert_eq!(gate.judge(&head), Ok(Entry::Site));
        assert_eq!(gate.judge(&Head { method: "POST", origin: own, ..head }), Ok(Entry::Site));
        for host in [
            None,
            Some("localhost:4711"),
            Some("127.0.0.1"),
            Some("127.0.0.1:80"),
            Some("evil.example:4711"),
            Some("127.0.0.1:4711.evil.example"),
        ] {
            assert_eq!(gate.judge(&Head { host, ..head }), Err(Refusal::WrongHost), "{host:?}");
        }
        for site in ["cross-site", "same-site", "", "None"] {
            assert_eq!(gate.judge(&Head { fetch_site: Some(site), ..head }), Err(Refusal::Foreign), "{site}");
        }
        for origin in [
            None,
            Some("null"),
            Some("http://localhost:4711"),
            Some("http://127.0.0.1:4712"),
            Some("https://127.0.0.1:4711"),
        ] {
            assert_eq!(gate.judge(&Head { method: "POST", origin, ..head }), Err(Refusal::Foreign), "{origin:?}");
        }
        for method in ["HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT"] {
            assert_eq!(gate.judge(&Head { method, ..head }), Err(Refusal::Method), "{method}");
        }
        for cookies in ["", "compleet=", "compleet=0", "xcompleet=1", &cookie[..cookie.len() - 1]] {
            assert_eq!(gate.judge(&Head { cookies, ..head }), Err(Refusal::NotOpened), "{cookies}");
        }
        assert_eq!(gate.judge(&Head { path: "/map/1", ..head }), Err(Refusal::NotOpened));
    }

    #[test]
    fn nothing_is_guessable() {
        let (one, other) = (Gate::new(1), Gate::new(1));
        assert_ne!(one.root(), other.root());
        assert_ne!(one.set_cookie(), other.set_cookie());
        assert_ne!(one.launch_address(), one.launch_address());
        assert_eq!(one.root().len(), 33);
        assert!(one.set_cookie().contains(&format!("Path={}/; HttpOnly; SameSite=Strict", one.root())));
    }
}
