//! Sessions on the command line: the real program, a scrubbed environment, every stream looked at.

#![allow(dead_code, clippy::unwrap_used, reason = "each test binary uses a part of this, and a test may fail loudly")]

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The day on which every session takes place, through `--date`.
pub(crate) const DAY: &str = "2026-11-20";

/// A folder that goes away by itself, with documents in it.
pub(crate) struct Folder {
    root: tempfile::TempDir,
}

/// What a session showed.
#[must_use = "look at what it showed"]
pub(crate) struct Shown {
    /// Results.
    pub(crate) out: String,
    /// Diagnostics.
    pub(crate) err: String,
    /// The exit code.
    pub(crate) code: i32,
}

impl Folder {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self { root: tempfile::tempdir().unwrap() }
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        self.root.path()
    }

    /// Where a file in it lies.
    pub(crate) fn join(&self, path: &str) -> PathBuf {
        path.split('/').fold(self.root.path().to_path_buf(), |folder, part| folder.join(part))
    }

    /// Adds a file.
    pub(crate) fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        self
    }

    /// Adds a Word document: a title and paragraphs.
    pub(crate) fn with_word(self, path: &str, title: &str, paragraphs: &[&str]) -> Self {
        self.with(path, word(title, paragraphs))
    }

    /// Reads a file as text.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.join(path)).unwrap()
    }

    /// The names of the files in it, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// Runs the program in the folder above, so that this one is called by its name alone, on the day of all sessions.
    pub(crate) fn run(&self, arguments: &[&str]) -> Shown {
        self.run_with("", arguments)
    }

    /// The same, with answers on the input.
    pub(crate) fn run_with(&self, input: &str, arguments: &[&str]) -> Shown {
        let mut command = Command::new(env!("CARGO_BIN_EXE_compleet"));
        command.args(arguments).args(day_of(arguments)).current_dir(self.path());
        for name in ["COMPLEET_LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "XDG_DATA_HOME"] {
            command.env_remove(name);
        }
        command.env("COMPLEET_HOME", self.path().join(".home")).env("COMPLEET_NO_OCR", "1");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that asks nothing may be gone before it is answered.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Shown {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }
}

/// What puts a check on the day of all sessions, where its arguments name none: its result is the same next year.
pub(crate) fn day_of<S: AsRef<OsStr>>(arguments: &[S]) -> Vec<&'static str> {
    let is = |argument: &S, words: &[&str]| words.iter().any(|word| argument.as_ref() == OsStr::new(word));
    let checks = arguments.first().is_some_and(|first| is(first, &["check", "controleer", "pack", "inpakken"]));
    let whole = checks && !arguments.iter().any(|argument| is(argument, &["--date", "--help", "-h"]));
    if whole { vec!["--date", DAY] } else { Vec::new() }
}

impl Shown {
    /// Everything at once, for a snapshot; separators as Unix writes them.
    pub(crate) fn all(&self) -> String {
        let all = format!("exit {}\n--- stdout\n{}--- stderr\n{}", self.code, self.out, self.err);
        all.replace('\\', "/")
    }
}

/// The bytes of a Word document.
pub(crate) fn word(title: &str, paragraphs: &[&str]) -> Vec<u8> {
    let paragraph = |style: &str, text: &str| {
        format!("<w:p><w:pPr>{style}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
    };
    let body: String = paragraphs.iter().map(|text| paragraph("", text)).collect();
    let title = paragraph("<w:pStyle w:val=\"Title\"/>", title);
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
         wordprocessingml/2006/main\"><w:body>{title}{body}</w:body></w:document>"
    );
    let types = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/\
                 content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.\
                 relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.\
                 openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let relations = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/\
                     package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/\
                     officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [("[Content_Types].xml", types), ("_rels/.rels", relations), ("word/document.xml", &document)] {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
