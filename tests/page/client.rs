//! A program that serves its page, and a browser without script: cookies, redirects, forms.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// A running program with its page.
pub(crate) struct Served {
    child: Child,
    /// Held open: a program whose reader is gone says so.
    said: RefCell<BufReader<ChildStdout>>,
    at: At,
    pub(crate) home: TempDir,
}

/// Where a page is served.
pub(crate) struct At {
    pub(crate) port: u16,
    /// The path of the launch address.
    pub(crate) launch: String,
}

impl std::ops::Deref for Served {
    type Target = At;

    fn deref(&self) -> &At {
        &self.at
    }
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// The program with a home of its own, in which `user` is the user's folder.
pub(crate) fn command(home: &Path, user: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
    command
        .env("COMPLEET_HOME", home.join("compleet"))
        .env("COMPLEET_NO_OCR", "1")
        .env("HOME", user)
        .env("TMPDIR", home)
        .env("XDG_CACHE_HOME", home.join("caches"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("USERPROFILE", user)
        .env_remove("COMPLEET_LANG")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .current_dir(user);
    command
}

/// Starts the program and reads its launch address.
pub(crate) fn serve(user: &Path, arguments: &[&str]) -> Served {
    serve_at(tempfile::tempdir().unwrap(), user, arguments)
}

/// The same, in a home that was used before.
pub(crate) fn serve_at(home: TempDir, user: &Path, arguments: &[&str]) -> Served {
    serve_in(home, user, arguments, command)
}

/// Starts the program in this home, by a command that is made for it.
pub(crate) fn serve_in(
    home: TempDir,
    user: &Path,
    arguments: &[&str],
    make: impl Fn(&Path, &Path) -> Command,
) -> Served {
    let mut child = make(home.path(), user)
        .arg("open")
        .arg("--no-browser")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let (port, launch) = told(&mut said);
    Served { child, said: RefCell::new(said), at: At { port, launch }, home }
}

/// The next launch address: its port, and its path.
fn told(said: &mut BufReader<ChildStdout>) -> (u16, String) {
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    let (_, address) = line.trim().split_once("http://127.0.0.1:").unwrap_or_else(|| panic!("no address: {line}"));
    let (port, token) = address.split_once('/').unwrap();
    (port.parse().unwrap(), format!("/{token}"))
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    /// Kills the program, and hands back its home.
    pub(crate) fn killed(mut self) -> TempDir {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::mem::replace(&mut self.home, tempfile::tempdir().unwrap())
    }

    /// Waits until the program ends by itself.
    pub(crate) fn ends(&mut self) -> bool {
        for _ in 0..200 {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        false
    }

    /// Where the program keeps what belongs to its user.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// A browser for the address that the program says once it was started again.
    pub(crate) fn browser_again(&self) -> Browser<'_> {
        let (port, launch) = told(&mut self.said.borrow_mut());
        assert_eq!(port, self.port);
        self.browser_at(&launch)
    }
}

impl At {
    /// Sends a request as it is.
    pub(crate) fn raw(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or(0);
        let headers =
            lines.filter_map(|line| line.split_once(": ")).map(|(key, value)| (key.to_owned(), value.to_owned()));
        let headers: Vec<_> = headers.collect();
        let chunked =
            headers.iter().any(|(key, value)| key.eq_ignore_ascii_case("transfer-encoding") && value == "chunked");
        assert!(!chunked, "a page of unknown length");
        Answer { status, headers, body: body.to_owned() }
    }

    /// Opens the launch address as a browser does, and follows it.
    pub(crate) fn browser(&self) -> Browser<'_> {
        self.browser_at(&self.launch)
    }

    fn browser_at(&self, launch: &str) -> Browser<'_> {
        let host = format!("127.0.0.1:{}", self.port);
        let answer = self.raw(&format!(
            "GET {launch} HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: none\r\nConnection: close\r\n\r\n"
        ));
        assert_eq!(answer.status, 303, "{answer:?}");
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let at = answer.header("location").unwrap().to_owned();
        let root = format!("/{}", at.split('/').nth(1).unwrap());
        Browser { served: self, host, cookie, root, at }
    }
}

/// A browser that was let in.
pub(crate) struct Browser<'s> {
    served: &'s At,
    pub(crate) host: String,
    pub(crate) cookie: String,
    /// What stands before every address.
    pub(crate) root: String,
    /// Where it was sent first.
    pub(crate) at: String,
}

impl Browser<'_> {
    /// Asks for an address below the root, and follows where it leads.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.follow(&format!("{}/{path}", self.root))
    }

    pub(crate) fn follow(&self, address: &str) -> Answer {
        let (host, cookie) = (&self.host, &self.cookie);
        let answer = self.served.raw(&format!(
            "GET {address} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n"
        ));
        match answer.header("location") {
            Some(location) => self.follow(location),
            None => answer,
        }
    }

    /// Chooses the region that is part of the program, for the whole school.
    pub(crate) fn choose_region(&self) {
        let chosen = self.send("welkom", &[("regels", "po2507"), ("later", "ja")]);
        assert_eq!(chosen.status, 303, "{chosen:?}");
    }

    /// Sends a form and follows where it leads.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.send(path, fields);
        let Some(location) = answer.header("location") else { return answer };
        loop {
            // A page that waits for the reading of documents comes back by itself.
            let answer = self.follow(location);
            if !answer.body.contains("data-waits") {
                return answer;
            }
        }
    }

    /// Sends a form.
    pub(crate) fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields
            .iter()
            .map(|(key, value)| format!("{}={}", encoded(key), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        let (host, cookie, root, length) = (&self.host, &self.cookie, &self.root, body.len());
        self.served.raw(&format!(
            "POST {root}/{path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// A user's folder with a dossier in it, copied from the samples.
pub(crate) fn user_with(sample: &str, name: &str) -> (TempDir, PathBuf) {
    let user = tempfile::tempdir().unwrap();
    let folder = user.path().join(name);
    std::fs::create_dir(&folder).unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers").join(sample);
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() && entry.file_name() != "expected.toml" {
            std::fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
    }
    (user, folder)
}
