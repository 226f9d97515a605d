//! Opens the user's own browser at the page.
//! Never asks a shell, and never starts a program by a name that somebody else may have put in its way.

use std::ffi::OsStr;
use std::path::Path;

/// Opens an address of this listener in the user's browser. Says whether one could be started.
pub fn open(address: &str) -> bool {
    on_this_system(OsStr::new(address))
}

/// Shows a folder, or opens a document in the program that the user chose for it. Says whether that could be started. The
/// path is whole: what is called so elsewhere is not meant.
pub fn open_path(path: &Path) -> bool {
    path.is_absolute() && path.exists() && on_this_system(path.as_os_str())
}

#[cfg(windows)]
#[allow(unsafe_code, reason = "no safe call opens a browser on Windows")]
fn on_this_system(address: &OsStr) -> bool {
    use std::os::windows::ffi::OsStrExt;
    use windows_sys::Win32::UI::Shell::ShellExecuteW;
    use windows_sys::Win32::UI::WindowsAndMessaging::SW_SHOWNORMAL;
    let wide = |text: &OsStr| text.encode_wide().chain([0]).collect::<Vec<u16>>();
    let (verb, file) = (wide(OsStr::new("open")), wide(address));
    // SAFETY: both texts end with a zero and outlive the call; the other pointers may be null.
    let outcome = unsafe {
        ShellExecuteW(
            std::ptr::null_mut(),
            verb.as_ptr(),
            file.as_ptr(),
            std::ptr::null(),
            std::ptr::null(),
            SW_SHOWNORMAL,
        )
    };
    // Above 32: done.
    outcome.addr() > 32
}

#[cfg(target_os = "macos")]
fn on_this_system(address: &OsStr) -> bool {
    start(Path::new("/usr/bin/open"), address)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn on_this_system(address: &OsStr) -> bool {
    // Without a screen, what is asked would start a browser in the terminal.
    let has_screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut found = std::env::split_paths(&folders)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join("xdg-open"))
        .filter(|path| path.is_file());
    has_screen && found.next().is_some_and(|program| start(&program, address))
}

#[cfg(unix)]
fn start(program: &Path, address: &OsStr) -> bool {
    use std::process::{Command, Stdio};
    let null = Stdio::null;
    let started = Command::new(program).arg(address).stdin(null()).stdout(null()).stderr(null()).spawn();
    match started {
        Ok(mut child) => {
            // Somebody has to hear that it ended.
            std::thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}
