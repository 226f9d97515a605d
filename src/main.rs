//! The program. Reads the clock and the environment once; all logic is in the library.
#![allow(clippy::disallowed_methods, reason = "the one place that reads the clock and the environment")]
#![deny(clippy::unwrap_used)]

use chrono::{DateTime, Local};
use compleet::cli::{self, Exit, Streams, World};
use compleet::files;
use compleet::language::Language;
use compleet::sandbox;
use compleet::work::{READER, Stop};
use std::env;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::panic;
use std::path::PathBuf;
use std::process::{self, ExitCode};
use std::time::SystemTime;

/// Beside the program: says that this copy is portable.
const PORTABLE: &str = "draagbaar.txt";
/// Beside the program: where such a copy keeps everything.
const PORTABLE_HOME: &str = "compleet-thuis";

/// How the names of signed files end.
const SIGNED: &str = "asice";

fn main() -> ExitCode {
    let word = env::args_os().nth(1);
    let serve: Option<fn() -> io::Result<()>> = match word.as_ref().and_then(|word| word.to_str()) {
        Some(sandbox::WORKER) => Some(sandbox::serve),
        Some(sandbox::PLAIN_WORKER) => Some(sandbox::serve_unread),
        Some(sandbox::PAINTER) => Some(sandbox::serve_pictures),
        Some(sandbox::PAGE_PAINTER) => Some(sandbox::serve_pages),
        Some(sandbox::JAILED) => Some(sandbox::serve_jail),
        Some(sandbox::MENDER) => Some(sandbox::serve_mends),
        _ => None,
    };
    if let Some(serve) = serve {
        return serve().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let window = is_a_window_of_its_own();
    panic::set_hook(Box::new(say_only_where));
    let language = env::var("COMPLEET_LANG").ok().and_then(|code| Language::from_code(&code)).unwrap_or_default();
    let exit = panic::catch_unwind(|| run(language, window)).unwrap_or(Exit::CouldNotLook);
    if window && io::stdin().is_terminal() {
        keep_open(language);
    }
    exit.into()
}

/// Says whether Windows opened a console for this program alone, as it does for a double click or a folder that is
/// dropped on it: that window closes with the program, before anybody can read what it says.
#[cfg(windows)]
#[allow(unsafe_code, reason = "no safe call tells who shares the console")]
fn is_a_window_of_its_own() -> bool {
    let mut processes = [0; 2];
    // SAFETY: the pointer and the length are those of one array, which outlives the call.
    let count = unsafe { windows_sys::Win32::System::Console::GetConsoleProcessList(processes.as_mut_ptr(), 2) };
    count == 1
}

#[cfg(not(windows))]
fn is_a_window_of_its_own() -> bool {
    false
}

/// Waits until the reader is done.
fn keep_open(language: Language) {
    let words = language.pick("Druk op Enter om dit venster te sluiten.", "Press Enter to close this window.");
    let _ = write!(io::stderr(), "\n{words} ");
    let _ = io::stdin().read_line(&mut String::new());
}

/// What was typed. Whoever clicks the program or a signed file, or drops a folder on it, types nothing: that opens the page.
fn arguments(window: bool) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = env::args_os().collect();
    let is_dropped = |argument: &OsString| window && std::path::Path::new(argument).is_dir();
    let is_clicked = |argument: &OsString| {
        let path = std::path::Path::new(argument);
        path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(SIGNED)) && path.is_file()
    };
    let opens = |argument: &OsString| is_dropped(argument) || is_clicked(argument);
    if (window && arguments.len() <= 1) || (arguments.len() == 2 && arguments.iter().skip(1).all(opens)) {
        arguments.insert(1.min(arguments.len()), "open".into());
    }
    arguments
}

fn run(language: Language, window: bool) -> Exit {
    let stdout = io::stdout();
    let colour = anstream::AutoStream::choice(&stdout) != anstream::ColorChoice::Never;
    let width = terminal_size::terminal_size_of(&stdout).map(|(width, _)| usize::from(width.0));
    let world = World {
        now: SystemTime::now().into(),
        clock: || SystemTime::now().into(),
        today: DateTime::<Local>::from(SystemTime::now()).date_naive(),
        wall: |moment| moment.with_timezone(&chrono::Local).naive_local(),
        language,
        home: home(),
        user: folder(if cfg!(windows) { "USERPROFILE" } else { "HOME" }),
        cache: cache(),
        may_ask: io::stdin().is_terminal() && io::stderr().is_terminal(),
        shows_progress: io::stderr().is_terminal(),
        stop: Stop::default(),
        on_interrupt: listen,
        colour,
        width,
    };
    // Without colours nothing is left to translate: what a person reads holds no orders, what a program reads stays as it is.
    let out: Box<dyn Write> = match (stdout::is_closed(), colour) {
        (true, _) => Box::new(stdout::Closed),
        (false, true) => Box::new(anstream::AutoStream::auto(stdout)),
        (false, false) => Box::new(stdout),
    };
    let mut out = io::BufWriter::new(out);
    let streams = Streams { input: &mut io::stdin().lock(), out: &mut out, err: &mut io::stderr() };
    cli::run(arguments(window), &world, streams)
}

/// Makes Ctrl-C, and the system's request to end, a wish to end. Whoever wishes it twice does not want to wait.
#[allow(clippy::exit, reason = "a second Ctrl-C ends the program at once, whatever it is doing")]
fn listen(stop: &Stop) {
    let stop = stop.clone();
    // Where it cannot be heard, it ends the program at once, as it did before.
    let _ = ctrlc::set_handler(move || {
        if stop.ask() {
            files::abandon();
            process::exit(2);
        }
    });
}

/// Where compleet keeps what it can do without: where the system clears up by itself, and that does not travel with a
/// user from one machine to the next.
fn cache() -> Option<PathBuf> {
    let of_user = || folder("HOME");
    if let Some(own) = folder("COMPLEET_HOME").or_else(portable) {
        return Some(own.join("cache"));
    }
    let caches = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        of_user().map(|user| user.join("Library").join("Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| of_user().map(|user| user.join(".cache")))
    };
    caches.map(|caches| caches.join("compleet").join("cache"))
}

fn folder(name: &str) -> Option<PathBuf> {
    env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The folder beside the program in which a portable copy keeps everything: where a file there says that it is one.
fn portable() -> Option<PathBuf> {
    let program = env::current_exe().ok()?;
    let beside = program.parent()?;
    beside.join(PORTABLE).is_file().then(|| beside.join(PORTABLE_HOME))
}

/// Where compleet keeps what belongs to this user.
fn home() -> Option<PathBuf> {
    let of_user = || folder("HOME");
    folder("COMPLEET_HOME").or_else(portable).or_else(|| {
        let data = if cfg!(windows) {
            folder("APPDATA")
        } else if cfg!(target_os = "macos") {
            of_user().map(|user| user.join("Library").join("Application Support"))
        } else {
            folder("XDG_DATA_HOME").or_else(|| of_user().map(|user| user.join(".local").join("share")))
        };
        data.map(|data| data.join("compleet"))
    })
}

/// What a panic says may be a pupil's document, so only its place is told; a reader's death is that document's finding.
fn say_only_where(panic: &panic::PanicHookInfo<'_>) {
    if std::thread::current().name() == Some(READER) {
        return;
    }
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let _ = writeln!(
        io::stderr(),
        "compleet: dit is een fout in compleet zelf ({place}). Er is niets gewijzigd. / This is a mistake in compleet itself."
    );
}

/// Whether there is a stream for the results at all.
mod stdout {
    use std::io::{self, Write};

    /// The standard library writes to nowhere where it finds no stream, and calls it done.
    pub(crate) struct Closed;

    impl Write for Closed {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.is_empty() { Ok(0) } else { Err(io::ErrorKind::BrokenPipe.into()) }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[cfg(unix)]
    pub(crate) use on_unix::is_closed;

    /// Before `main` the standard library opens `/dev/null` in the place of a stream that is closed, so this looks before that.
    #[cfg(unix)]
    #[allow(unsafe_code, reason = "what runs before `main` is named in a section of the program")]
    mod on_unix {
        use std::sync::atomic::{AtomicBool, Ordering};

        static CLOSED: AtomicBool = AtomicBool::new(false);

        #[used]
        #[cfg_attr(not(target_vendor = "apple"), unsafe(link_section = ".init_array"))]
        #[cfg_attr(target_vendor = "apple", unsafe(link_section = "__DATA,__mod_init_func"))]
        static LOOK: extern "C" fn() = look;

        extern "C" fn look() {
            let stdout = rustix::stdio::stdout();
            CLOSED.store(rustix::io::fcntl_getfd(stdout).is_err(), Ordering::Relaxed);
        }

        pub(crate) fn is_closed() -> bool {
            CLOSED.load(Ordering::Relaxed)
        }
    }

    /// Windows hands over nothing, or a handle that is none.
    #[cfg(windows)]
    pub(crate) fn is_closed() -> bool {
        use std::os::windows::io::AsRawHandle;
        let handle = io::stdout().as_raw_handle();
        handle.is_null() || handle.addr() == usize::MAX
    }
}
