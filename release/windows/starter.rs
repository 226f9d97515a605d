//! `compleet-open`: starts `compleet open` without a window of letters, for the start menu, the context menu and folders
//! that are dropped on it.
//! Never decides anything: it hands over what it was given, and shows what the program says only where somebody must read it.
#![cfg_attr(windows, windows_subsystem = "windows")]
#![allow(clippy::disallowed_methods, reason = "it starts the program that lies beside it, and reads what that says")]
#![deny(clippy::unwrap_used)]

use std::env;
use std::io::{self, BufRead, BufReader, Read};
use std::process::{Child, Command, ExitCode, Stdio};

const PROGRAM: &str = if cfg!(windows) { "compleet.exe" } else { "compleet" };

fn main() -> ExitCode {
    let words = start().unwrap_or_else(|error| Some(format!("compleet kon niet worden gestart: {error}")));
    match words {
        None => ExitCode::SUCCESS,
        Some(words) => {
            show(words.trim());
            ExitCode::FAILURE
        }
    }
}

/// Starts the page. Returns what a person has to read; nothing where the browser shows the page.
fn start() -> io::Result<Option<String>> {
    let mut command = Command::new(env::current_exe()?.with_file_name(PROGRAM));
    command.arg("open").args(env::args_os().skip(1));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    without_window(&mut command);
    said(command.spawn()?)
}

/// The program says in one line that the browser was opened, or at which address the page is. Where it says nothing, it has
/// ended, and its reason stands in the other stream.
fn said(mut child: Child) -> io::Result<Option<String>> {
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line)?;
    }
    if !line.is_empty() {
        return Ok(line.contains("http://").then_some(line));
    }
    let mut reason = String::new();
    if let Some(mut errors) = child.stderr.take() {
        errors.read_to_string(&mut reason)?;
    }
    let done = child.wait()?.success();
    Ok((!done).then_some(reason))
}

#[cfg(windows)]
fn without_window(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    command.creation_flags(windows_sys::Win32::System::Threading::CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_window(_: &mut Command) {}

#[cfg(windows)]
#[allow(unsafe_code, reason = "no safe call shows a message without a console")]
fn show(words: &str) {
    use windows_sys::Win32::UI::WindowsAndMessaging::{MB_ICONINFORMATION, MessageBoxW};
    let wide = |text: &str| text.encode_utf16().chain([0]).collect::<Vec<u16>>();
    let (words, title) = (wide(words), wide("compleet"));
    // SAFETY: both texts end with a zero and outlive the call; no window owns this one.
    unsafe { MessageBoxW(std::ptr::null_mut(), words.as_ptr(), title.as_ptr(), MB_ICONINFORMATION) };
}

#[cfg(not(windows))]
fn show(words: &str) {
    use std::io::Write;
    let _ = writeln!(io::stderr(), "{words}");
}
