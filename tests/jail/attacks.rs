//! The attacks, and the trials that run each of them outside and inside a worker.

use compleet::sandbox::{Painters, Say};
use libtest_mimic::{Failed, Trial};
use rustix::process::{Pid, Signal};
use std::io;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Child, Command, Stdio};
use std::{env, fs, thread};

/// A pool believes a picture only: what an attack has to say stands behind the first bytes of one.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Tries something on a target. `Ok` means: it was done.
type Attack = fn(&str) -> io::Result<()>;

const ATTACKS: &[(&str, Attack)] = &[
    ("read_a_file", |path| fs::read(path).map(drop)),
    ("write_a_file", |path| fs::OpenOptions::new().append(true).open(path).map(drop)),
    ("make_a_file", |path| fs::write(format!("{path}.made"), b"x")),
    ("remove_a_file", |path| fs::remove_file(format!("{path}.spare"))),
    ("rename_a_file", |path| fs::rename(format!("{path}.old"), format!("{path}.new"))),
    ("list_a_folder", |path| fs::read_dir(std::path::Path::new(path).parent().unwrap()).map(drop)),
    ("look_at_a_file", |path| fs::metadata(path).map(drop)),
    ("connect_by_tcp", |_| TcpStream::connect(("127.0.0.1", LISTENER.get())).map(drop)),
    ("listen_by_tcp", |_| TcpListener::bind("127.0.0.1:0").map(drop)),
    ("send_by_udp", |_| UdpSocket::bind("127.0.0.1:0").map(drop)),
    ("connect_to_a_unix_socket", |path| UnixStream::connect(format!("{path}.socket")).map(drop)),
    ("start_a_program", |_| Command::new("/bin/true").status().map(drop)),
    ("fork", |_| fork()),
    ("become_another_program", |_| exec()),
    ("read_the_memory_of_another_process", |victim| read_memory(victim)),
    ("read_the_memory_through_proc", |victim| read_proc(victim)),
    ("trace_another_process", |victim| trace(victim)),
    ("end_another_process", |victim| end(victim)),
    ("raise_its_own_memory", |_| raise()),
    ("make_memory_that_can_be_run", |_| runnable_memory()),
];

/// Attacks whose target is a process, not a path.
const ON_PROCESSES: &[&str] = &[
    "read_the_memory_of_another_process",
    "read_the_memory_through_proc",
    "trace_another_process",
    "end_another_process",
];

thread_local! {
    /// The port at which a listener waits: the environment of a worker is empty, so the order names it.
    static LISTENER: std::cell::Cell<u16> = const { std::cell::Cell::new(0) };
}

/// Runs inside a worker: the file that it is given says which attack, on what.
pub(crate) fn answer(order: &[u8], say: Say<'_>) -> io::Result<()> {
    let order = String::from_utf8_lossy(order).into_owned();
    let outcome = match order.split_once(' ') {
        Some(("environment", _)) => format!("{:?}", env::vars_os().collect::<Vec<_>>()),
        Some(("thread", _)) => format!("{:?}", thread::spawn(|| 6 * 7).join().ok()),
        Some(("descriptors", _)) => format!("{}", (3..1024).filter(|fd| is_open(*fd)).count()),
        Some((name, target)) => run(name, target),
        None => "no order".to_owned(),
    };
    say(&[PICTURE, outcome.as_bytes()].concat())
}

fn run(name: &str, target: &str) -> String {
    let (port, target) = target.split_once(' ').unwrap();
    LISTENER.set(port.parse().unwrap());
    let attack = ATTACKS.iter().find(|(known, _)| *known == name).unwrap().1;
    match attack(target) {
        Ok(()) => "done".to_owned(),
        Err(error) => format!("refused: {error}"),
    }
}

/// What attacks are aimed at: a file with company, two listeners, a process.
struct Targets {
    folder: tempfile::TempDir,
    tcp: TcpListener,
    _unix: UnixListener,
    victim: Child,
}

impl Targets {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        for name in ["secret", "secret.spare", "secret.old"] {
            fs::write(folder.path().join(name), b"what nobody may read").unwrap();
        }
        let unix = UnixListener::bind(path.with_extension("socket")).unwrap();
        let victim = Command::new("/bin/sleep").arg("600").stdin(Stdio::null()).spawn().unwrap();
        Self { folder, tcp: TcpListener::bind("127.0.0.1:0").unwrap(), _unix: unix, victim }
    }

    fn of(&self, name: &str) -> String {
        let port = self.tcp.local_addr().unwrap().port();
        match ON_PROCESSES.contains(&name) {
            true => format!("{port} {}", self.victim.id()),
            false => format!("{port} {}", self.folder.path().join("secret").display()),
        }
    }
}

impl Drop for Targets {
    fn drop(&mut self) {
        let _ = self.victim.kill();
        let _ = self.victim.wait();
    }
}

pub(crate) fn trials() -> Vec<Trial> {
    let attacks =
        ATTACKS.iter().map(|(name, _)| Trial::test(format!("t05_a_worker_may_not_{name}"), move || refused(name)));
    let others = [
        Trial::test("t05_a_worker_has_no_environment", || said("environment now", "[]")),
        Trial::test("t05_a_worker_may_have_threads", || said("thread now", "Some(42)")),
        Trial::test("t05_a_worker_inherits_no_open_file", inherits_nothing),
        Trial::test("t05_what_holds_a_worker_is_told", told),
    ];
    attacks.chain(others).collect()
}

/// Asks a worker of a real pool.
fn ask(order: &str) -> String {
    let painters = Painters::with_program(env::current_exe().unwrap(), 1);
    let drawn = painters.first_page(order.as_bytes()).unwrap();
    let picture = drawn.png.unwrap_or_else(|| panic!("the worker died of: {order}"));
    String::from_utf8(picture[PICTURE.len()..].to_vec()).unwrap()
}

fn said(order: &str, expected: &str) -> Result<(), Failed> {
    let answer = ask(order);
    if answer == expected { Ok(()) } else { Err(format!("{order}: {answer}").into()) }
}

fn refused(name: &str) -> Result<(), Failed> {
    let inside = Targets::new();
    let answer = ask(&format!("{name} {}", inside.of(name)));
    if !answer.starts_with("refused") {
        return Err(format!("inside a worker: {answer}").into());
    }
    // The twin: the same code on the same machine, not confined, succeeds.
    let outside = Command::new(env::current_exe().unwrap())
        .env("COMPLEET_TEST_ATTACK", format!("{name} {}", inside.of(name)))
        .arg("outside")
        .output()
        .unwrap();
    let outside = String::from_utf8_lossy(&outside.stdout).into_owned();
    if outside.contains("done") { Ok(()) } else { Err(format!("outside a worker: {outside}").into()) }
}

/// Runs an attack in this process, not confined.
pub(crate) fn outside() -> String {
    let order = env::var("COMPLEET_TEST_ATTACK").unwrap();
    let (name, target) = order.split_once(' ').unwrap();
    run(name, target)
}

#[allow(unsafe_code, reason = "opens a file that a worker inherits, as a careless program does")]
fn inherits_nothing() -> Result<(), Failed> {
    let file = fs::File::open("/etc/passwd").unwrap();
    // SAFETY: takes away the mark that closes the descriptor for a program that is started.
    unsafe { libc::fcntl(file.as_raw_fd(), libc::F_SETFD, 0) };
    said("descriptors now", "0")
}

#[allow(unsafe_code, reason = "no safe call asks whether a descriptor is open")]
fn is_open(fd: i32) -> bool {
    // SAFETY: only asks.
    unsafe { libc::fcntl(fd, libc::F_GETFD) != -1 }
}

fn told() -> Result<(), Failed> {
    let program = env!("CARGO_BIN_EXE_compleet");
    let output = Command::new(program).args(["--version", "--verbose", "--lang", "en"]).output().unwrap();
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    let holds = ["memory", "files and network", "system calls", "processes"];
    let all = holds.iter().all(|hold| words.lines().any(|line| line.contains(hold) && line.contains("yes")));
    if output.status.success() && all { Ok(()) } else { Err(words.into()) }
}

fn last() -> io::Result<()> {
    Err(io::Error::last_os_error())
}

#[allow(unsafe_code, reason = "an attack")]
fn fork() -> io::Result<()> {
    // SAFETY: the child ends at once, without running anything of this process.
    match unsafe { libc::syscall(libc::SYS_clone, libc::SIGCHLD, 0, 0, 0, 0) } {
        -1 => last(),
        0 => unsafe { libc::_exit(0) },
        _ => Ok(()),
    }
}

/// Whether the call itself is refused: a program that is not there shows how far it came.
#[allow(unsafe_code, reason = "an attack")]
fn exec() -> io::Result<()> {
    let nothing = [std::ptr::null()];
    // SAFETY: the path is a text that ends in zero, the lists end in null.
    unsafe { libc::execve(c"/nowhere".as_ptr(), nothing.as_ptr(), nothing.as_ptr()) };
    match io::Error::last_os_error() {
        error if error.kind() == io::ErrorKind::NotFound => Ok(()),
        error => Err(error),
    }
}

fn first_address(victim: &str) -> io::Result<usize> {
    // Where its program lies: the same for every process that is not told apart by chance; a worker cannot even ask.
    let maps = fs::read_to_string(format!("/proc/{victim}/maps"))?;
    usize::from_str_radix(maps.split('-').next().unwrap_or_default(), 16).map_err(io::Error::other)
}

#[allow(unsafe_code, reason = "an attack")]
fn read_memory(victim: &str) -> io::Result<()> {
    // Inside a worker the address is not to be had; that the call itself is refused shows with any address.
    let address = first_address(victim).unwrap_or(0x0040_0000);
    let mut bytes = [0_u8; 4];
    let local = libc::iovec { iov_base: bytes.as_mut_ptr().cast(), iov_len: bytes.len() };
    let remote = libc::iovec { iov_base: address as *mut libc::c_void, iov_len: bytes.len() };
    // SAFETY: writes at most four bytes into an array of four.
    let read = unsafe { libc::process_vm_readv(victim.parse().unwrap(), &raw const local, 1, &raw const remote, 1, 0) };
    match (read, io::Error::last_os_error()) {
        (4, _) => Ok(()),
        (_, error) if error.raw_os_error() == Some(libc::EPERM) => Err(error),
        (_, error) => panic!("not refused, but failed: {error}"),
    }
}

fn read_proc(victim: &str) -> io::Result<()> {
    fs::File::open(format!("/proc/{victim}/mem")).map(drop)
}

#[allow(unsafe_code, reason = "an attack")]
fn trace(victim: &str) -> io::Result<()> {
    let id: libc::pid_t = victim.parse().unwrap();
    // SAFETY: only attaches.
    if unsafe { libc::ptrace(libc::PTRACE_SEIZE, id, 0, 0) } == 0 { Ok(()) } else { last() }
}

fn end(victim: &str) -> io::Result<()> {
    Ok(rustix::process::kill_process(Pid::from_raw(victim.parse().unwrap()).unwrap(), Signal::TERM)?)
}

fn raise() -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    Ok(setrlimit(Resource::As, Rlimit { current: Some(1 << 34), maximum: Some(1 << 34) })?)
}

#[allow(unsafe_code, reason = "an attack")]
fn runnable_memory() -> io::Result<()> {
    let (all, kind) = (libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: asks for new memory, which nobody uses.
    let memory = unsafe { libc::mmap(std::ptr::null_mut(), 4096, all, kind, -1, 0) };
    if memory == libc::MAP_FAILED { last() } else { Ok(()) }
}
