//! The report for a browser, judged in one: accessibility by axe, the filter, the console, requests to elsewhere.
//! Where node, its modules or a browser are absent that is said, not passed over; with COMPLEET_JUDGES=all it fails.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use libtest_mimic::{Failed, Trial};
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Dossiers of several types, with each outcome, in a few cards: enough to filter.
const MANY: &[&str] = &[
    "complete-tlv",
    "complete-advies-kort",
    "complete-groepsarrangement",
    "uitzondering-oud-onderzoek",
    "unconfirmed-signature",
    "outdated-research",
    "missing-document",
    "wrong-format",
    "unreadable-document",
    "recognised-by-name-only",
    "unclear-filename",
    "empty-document",
    "leeg-nul-bytes",
    "missing-explanation",
    "research-expires-soon",
];

/// The trials of this file.
pub(crate) fn trials() -> Vec<Trial> {
    let missing = missing();
    if let Some(missing) = &missing {
        let _ = writeln!(std::io::stderr(), "NOT JUDGED: the report in a browser: not installed: {missing}");
    }
    let absent = missing.is_some();
    let report = Trial::test("a_browser_and_axe_accept_the_report", judge);
    let page = Trial::test("an_ib_er_files_and_follows_by_clicks_in_a_browser", page);
    let all = std::env::var("COMPLEET_JUDGES").is_ok_and(|value| value == "all");
    let screens = |language: &'static str| {
        Trial::test(format!("every_screen_is_for_everybody_in_{language}"), move || screens(language))
    };
    let found = [report, page, screens("nl"), screens("en")];
    found.into_iter().map(|trial| trial.with_ignored_flag(absent && !all)).collect()
}

/// What is not there, in words.
fn missing() -> Option<String> {
    if !runs("node") {
        return Some("node".to_owned());
    }
    if browser().is_none() {
        return Some("chromium".to_owned());
    }
    let modules = modules();
    (!modules.join("node_modules/axe-core").is_dir())
        .then(|| format!("the modules of tests/browser/package.json in {} (npm ci)", modules.display()))
}

fn runs(program: &str) -> bool {
    let run = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    run.is_ok_and(|status| status.success())
}

/// Where a browser lies.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let all = std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    all.into_iter().find(|file| file.is_file()).filter(|file| file.to_str().is_some_and(runs))
}

/// Beside everything else that is built: the project's folder holds no modules.
fn modules() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_compleet"));
    program.ancestors().nth(2).unwrap_or(Path::new("target")).join("browser")
}

fn judge() -> Result<(), Failed> {
    if let Some(missing) = missing() {
        return Err(format!("not installed: {missing}").into());
    }
    let folder = tempfile::tempdir()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (one, many) = (folder.path().join("one.html"), folder.path().join("many.html"));
    report(folder.path(), &one, &[root.join("sample-dossiers/tlv-alles-tegelijk")], &["--type", "tlv", "--explain"])?;
    let broken = folder.path().join("kapot");
    std::fs::create_dir(&broken)?;
    std::fs::write(broken.join("dossier.toml"), "titel = '<img src=x onerror=alert(1)>'\nx")?;
    let mut dossiers: Vec<PathBuf> = MANY.iter().map(|name| root.join("sample-dossiers").join(name)).collect();
    dossiers.push(broken);
    report(folder.path(), &many, &dossiers, &["--pictures"])?;
    let output = Command::new("node")
        .arg(root.join("tests/browser/judge.mjs"))
        .args([browser().unwrap_or_default(), modules(), one, many])
        .stdin(Stdio::null())
        .output()?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(()) } else { Err(said.into()) }
}

/// Seven documents of which three are scans, and one that does not belong: no `dossier.toml`, no key, no school.
fn page() -> Result<(), Failed> {
    if let Some(missing) = missing() {
        return Err(format!("not installed: {missing}").into());
    }
    let (home, user) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let name = "Jip d V 2026";
    let dossier = user.path().join(name);
    std::fs::create_dir(&dossier)?;
    for entry in std::fs::read_dir(root.join("sample-dossiers/tlv-scans-die-niemand-zag"))? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "pdf") {
            std::fs::copy(entry.path(), dossier.join(entry.file_name()))?;
        }
    }
    let wrong = dossier.join("Foto van de klas.pdf");
    std::fs::write(&wrong, b"\xff\xd8\xff\xe0\0\x10JFIF\0 no PDF at all")?;
    let (profile, temporary) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let kept = [("PROFILE", profile.path()), ("TMPDIR", temporary.path())];
    walk("page.mjs", (home.path(), user.path()), "nl", &[name.as_ref(), wrong.as_os_str()], &kept)?;
    // What the documents, the folder and the request say of the pupil lies in the dossier's own folder alone.
    for place in [profile.path(), temporary.path(), home.path()] {
        for name in [name, PUPIL, "heeft een kleine groep"] {
            if let Some(file) = holds(place, name)? {
                return Err(format!("{} holds ‘{name}’", file.display()).into());
            }
        }
    }
    match holds(user.path(), "heeft een kleine groep")? {
        Some(_) => Ok(()),
        None => Err("what is searched for is found nowhere".into()),
    }
}

/// Who the documents of the walk are about.
const PUPIL: &str = "Jip Hazelaar";

/// The file below a folder that holds a text, as a browser or this program may spell it.
fn holds(folder: &Path, text: &str) -> std::io::Result<Option<PathBuf>> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let coded = text.replace(' ', "%20").into_bytes();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_name().to_string_lossy().contains(text) {
            return Ok(Some(entry.into_path()));
        }
        if entry.file_type().is_file() {
            let bytes = std::fs::read(entry.path())?;
            let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
            if has(text.as_bytes()) || has(&wide) || has(&coded) {
                return Ok(Some(entry.into_path()));
            }
        }
    }
    Ok(None)
}

/// Every screen in one language, and the way to "filed" by the keyboard alone.
fn screens(language: &str) -> Result<(), Failed> {
    if let Some(missing) = missing() {
        return Err(format!("not installed: {missing}").into());
    }
    let (home, user) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let name = "Jip d V 2026";
    for (sample, name) in [("unconfirmed-signature", name), ("missing-document", "Sem"), ("outdated-research", "Noor")]
    {
        let dossier = user.path().join(name);
        std::fs::create_dir(&dossier)?;
        for entry in std::fs::read_dir(root.join("sample-dossiers").join(sample))? {
            let entry = entry?;
            if entry.file_type()?.is_file() && entry.file_name() != "expected.toml" {
                std::fs::copy(entry.path(), dossier.join(entry.file_name()))?;
            }
        }
    }
    walk("screens.mjs", (home.path(), user.path()), language, &[language.as_ref(), name.as_ref()], &[])
}

/// Serves the page and lets a script in a browser go through it.
fn walk(
    script: &str,
    (home, user): (&Path, &Path),
    language: &str,
    more: &[&OsStr],
    places: &[(&str, &Path)],
) -> Result<(), Failed> {
    let mut served = Command::new(env!("CARGO_BIN_EXE_compleet"))
        .args(["open", "--no-browser", "--lang", language])
        .current_dir(user)
        .env("COMPLEET_HOME", home)
        .env("COMPLEET_NO_OCR", "1")
        .env("HOME", user)
        .env("USERPROFILE", user)
        .envs(places.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut said = std::io::BufReader::new(served.stdout.take().ok_or("no output")?);
    let mut line = String::new();
    std::io::BufRead::read_line(&mut said, &mut line)?;
    let output = Command::new("node")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser").join(script))
        .args([browser().unwrap_or_default(), modules()])
        .arg(line.split_whitespace().last().unwrap_or_default())
        .args(more)
        .envs(places.iter().copied())
        .stdin(Stdio::null())
        .output();
    let _ = served.kill();
    let _ = served.wait();
    let output = output?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let _ = writeln!(std::io::stderr(), "{said}");
    if output.status.success() { Ok(()) } else { Err(said.into()) }
}

fn report(folder: &Path, to: &Path, dossiers: &[PathBuf], more: &[&str]) -> Result<(), Failed> {
    let output = Command::new(env!("CARGO_BIN_EXE_compleet"))
        .arg("check")
        .args(dossiers)
        .args(["--format", "html", "--lang", "nl", "--output"])
        .arg(to)
        .args(more)
        .current_dir(folder)
        .env("COMPLEET_HOME", folder)
        .env("COMPLEET_NO_OCR", "1")
        .output()?;
    match to.is_file() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
    }
}
