//! A desk at which a school or a platform works: its own keys, its own files, the program as a user runs it.

#![allow(dead_code, reason = "each test uses the part that it needs")]

use super::folder::day_of;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A passphrase that is long enough.
pub(crate) const PASSPHRASE: &str = "vier gewone woorden hier";

pub(crate) struct Desk {
    pub(crate) folder: PathBuf,
}

/// What a run of the program said.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// Expects an exit code; shows everything where it is another.
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "out: {}\nerr: {}", self.out, self.err);
        self
    }
}

/// Writes a passphrase as a careful user keeps one: nobody else may read it.
pub(crate) fn keep_secret(path: impl AsRef<Path>, passphrase: &str) {
    fs::write(&path, passphrase).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

impl Desk {
    pub(crate) fn new(root: &Path, name: &str) -> Self {
        let folder = root.join(name);
        fs::create_dir_all(&folder).unwrap();
        keep_secret(folder.join("wachtzin.txt"), PASSPHRASE);
        Self { folder }
    }

    /// A desk with a key for this organisation.
    pub(crate) fn with_key(root: &Path, name: &str) -> Self {
        let desk = Self::new(root, name);
        desk.run(&["key", "new", "--name", name, "--passphrase-file", &desk.passphrase()]).expect(0);
        desk
    }

    /// Adds a contact of this certificate, and says all of it that a person can say.
    pub(crate) fn knows(&self, certificate: &str, roles: &[&str]) {
        let pem = fs::read_to_string(self.folder.join(certificate)).unwrap();
        let known = compleet::signature::Certificate::from_pem(&pem).unwrap();
        let (who, digits) = (known.fingerprint().to_string(), known.spoken_fingerprint());
        let mut add = vec!["contact", "add", certificate, "--digits", digits.as_str()];
        for role in roles {
            add.extend(["--role", *role]);
        }
        self.run(&add).expect(0);
        self.run(&["contact", "confirm", &who, "--earlier"]).expect(0);
    }

    pub(crate) fn passphrase(&self) -> String {
        self.path("wachtzin.txt")
    }

    pub(crate) fn certificate(&self) -> String {
        self.path("home/key/certificate.pem")
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.join(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
        command
            .env("COMPLEET_HOME", self.folder.join("home"))
            .env("COMPLEET_NO_OCR", "1")
            .env_remove("COMPLEET_LANG")
            .env("NO_COLOR", "1");
        command.current_dir(&self.folder);
        command
    }

    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Said {
        said(self.command().args(arguments).args(day_of(arguments)).output().unwrap())
    }

    /// Copies a sample dossier onto this desk.
    pub(crate) fn dossier(&self, sample: &str, name: &str) -> PathBuf {
        let target = self.folder.join(name);
        fs::create_dir_all(&target).unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers").join(sample);
        for entry in fs::read_dir(source).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), target.join(entry.file_name())).unwrap();
        }
        target
    }

    /// Does what a check says about what only a person can see: each of its commands, as it stands there.
    pub(crate) fn settle(&self, dossier: &Path) {
        let said = self.run(&["check", dossier.to_str().unwrap(), "--format", "json", "--accept-help"]);
        let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
        let findings = report["dossiers"][0]["findings"].as_array().unwrap();
        for finding in findings.iter().filter(|finding| finding["to_confirm"] == true) {
            let command = finding["command"].as_str().or(finding["accept"].as_str()).unwrap();
            self.run(&words(command)[1..]).expect(0);
        }
    }

    /// Packs a sample and returns the bundle's path.
    pub(crate) fn pack(&self, sample: &str, name: &str, more: &[&str]) -> PathBuf {
        let dossier = self.dossier(sample, name);
        let out = self.folder.join(format!("{name}-out"));
        fs::create_dir_all(&out).unwrap();
        let base = ["pack", dossier.to_str().unwrap(), "--output", out.to_str().unwrap(), "--passphrase-file"];
        let passphrase = self.passphrase();
        let sealed = ["--encrypt-to", "--passphrase", "--bundle-passphrase-file"].iter().any(|way| more.contains(way));
        let open: &[&str] = if sealed { &[] } else { &["--plain"] };
        self.run(&[base.as_slice(), &[passphrase.as_str()], open, more].concat()).expect(0);
        let names = files(&out);
        assert_eq!(names.len(), 1, "{names:?}");
        out.join(&names[0])
    }
}

/// Splits a command as a shell does: blanks part, quotes hold together.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        match at % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

pub(crate) fn said(output: Output) -> Said {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The names in a folder, sorted.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = entries.collect();
    names.sort();
    names
}
