//! A copy of the program in a folder of its own: what it keeps there, and what starts it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder with the programs in it, as they lie beside each other where they are installed.
fn installed() -> TempDir {
    // Beside the programs themselves, so that they need not be copied.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    for program in [env!("CARGO_BIN_EXE_compleet"), env!("CARGO_BIN_EXE_compleet-open")] {
        let program = Path::new(program);
        fs::hard_link(program, folder.path().join(program.file_name().unwrap())).unwrap();
    }
    folder
}

fn program(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// The program in this folder, for a user whose profile is `user`.
fn command(folder: &Path, name: &str, user: &Path) -> Command {
    let mut command = Command::new(program(folder, name));
    command.env_remove("COMPLEET_HOME").env_remove("COMPLEET_LANG").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
        command.env(name, user);
    }
    command.current_dir(user).stdin(Stdio::null());
    command
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_portable_copy_keeps_its_home_beside_itself_and_nothing_in_the_profile() {
    let (stick, profile, work) = (installed(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers/leeg-document/Leeg document (1).docx");
    fs::copy(sample, work.path().join("Ontwikkelingsperspectief.docx")).unwrap();
    let check = || {
        let mut command = command(stick.path(), "compleet", profile.path());
        let status = command.arg("check").arg(work.path()).args(["--type", "tlv"]).stdout(Stdio::null()).status();
        assert_eq!(status.unwrap().code(), Some(1));
    };
    fs::write(stick.path().join("draagbaar.txt"), "").unwrap();
    check();
    assert_eq!(names(profile.path()), Vec::<String>::new());
    assert!(names(stick.path()).contains(&"compleet-thuis".to_owned()), "{:?}", names(stick.path()));
    // Without the file it is a program like any other.
    fs::remove_file(stick.path().join("draagbaar.txt")).unwrap();
    fs::remove_dir_all(stick.path().join("compleet-thuis")).unwrap();
    check();
    assert!(!stick.path().join("compleet-thuis").exists());
    assert!(!names(profile.path()).is_empty());
}

#[test]
fn the_starter_opens_the_page_and_a_newer_version_can_ask_it_to_end() {
    let (folder, home) = (installed(), tempfile::tempdir().unwrap());
    // No browser can be started here, so the starter shows the address.
    let mut starter = command(folder.path(), "compleet-open", home.path());
    let mut starter = starter.arg("--no-browser").stderr(Stdio::piped()).spawn().unwrap();
    let mut shown = String::new();
    BufReader::new(starter.stderr.take().unwrap()).read_line(&mut shown).unwrap();
    assert!(shown.contains("http://127.0.0.1:"), "{shown}");
    let close = || command(folder.path(), "compleet", home.path()).args(["open", "--close"]).output().unwrap();
    for _ in 0..2 {
        let closed = close();
        assert!(closed.status.success(), "{closed:?}");
        assert_eq!(String::from_utf8(closed.stdout).unwrap().trim_end(), "De pagina is dicht.");
    }
    starter.wait().unwrap();
}

#[test]
fn the_starter_says_why_the_page_cannot_be_opened() {
    let (folder, home) = (installed(), tempfile::tempdir().unwrap());
    let output =
        command(folder.path(), "compleet-open", home.path()).arg("--rules").arg("/bestaat niet").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("bestaat niet"), "{output:?}");
    fs::remove_file(program(folder.path(), "compleet")).unwrap();
    let output = command(folder.path(), "compleet-open", home.path()).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("compleet kon niet worden gestart"), "{output:?}");
}
