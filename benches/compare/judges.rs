//! The same work done with public tools: what a person with a shell would do instead.
//! Never does less than the table says: each tool must end well, or the run stops.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Runs a program to its end; its output goes nowhere.
pub(crate) fn run(command: &mut Command) -> io::Result<()> {
    let output = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    match output.success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("{command:?} ended with {output}"))),
    }
}

pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    run(Command::new("cp").arg("-r").arg(from).arg(to))
}

pub(crate) fn digest(files: &[PathBuf]) -> io::Result<()> {
    // As many at a time as a command line holds.
    files.chunks(2000).try_for_each(|files| run(Command::new("openssl").args(["dgst", "-sha256"]).args(files)))
}

/// Does something with each, with so many workers.
fn with_workers<T: Sync>(workers: usize, all: &[T], work: impl Fn(&T) -> io::Result<()> + Sync) -> io::Result<()> {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let labour = || {
            while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                work(one)?;
            }
            Ok(())
        };
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(labour)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
    })
}

/// The pages and the text of each document, with two workers.
pub(crate) fn read(documents: &[PathBuf]) -> io::Result<()> {
    with_workers(2, documents, |path| {
        if path.extension().is_some_and(|extension| extension == "pdf") {
            run(Command::new("pdfinfo").arg(path))?;
            run(Command::new("pdftotext").arg(path).arg("-"))
        } else {
            run(Command::new("unzip").arg("-p").arg(path).arg("word/document.xml"))
        }
    })
}

/// A zip that packs nothing, a list of digests and a signature over it, for each dossier.
pub(crate) fn pack(folders: &[PathBuf], out: &Path, key: &Path, workers: usize) -> io::Result<()> {
    with_workers(workers, folders, |folder| {
        let name = folder.file_name().unwrap_or_default();
        let base = out.join(name);
        run(Command::new("zip").args(["-0", "-q", "-r"]).arg(base.with_extension("zip")).arg(".").current_dir(folder))?;
        let list = base.with_extension("sha256");
        let mut names: Vec<_> = fs::read_dir(folder)?.flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        let mut sums = Command::new("sha256sum");
        sums.args(names).current_dir(folder).stdin(Stdio::null()).stdout(File::create(&list)?);
        if !sums.status()?.success() {
            return Err(io::Error::other("sha256sum"));
        }
        let mut sign = Command::new("openssl");
        sign.args(["cms", "-sign", "-binary", "-outform", "DER", "-md", "sha256", "-signer"])
            .arg(key.with_extension("pem"));
        sign.arg("-inkey").arg(key).arg("-in").arg(&list).arg("-out").arg(base.with_extension("p7s"));
        run(&mut sign)
    })
}

/// A key for the above.
pub(crate) fn key(path: &Path) -> io::Result<()> {
    let mut make = Command::new("openssl");
    make.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30"]);
    make.args(["-subj", "/CN=bench"]).arg("-keyout").arg(path).arg("-out").arg(path.with_extension("pem"));
    run(&mut make)
}

/// The digests of what stands in a bundle, as `sha256sum -c` wants them; made before anything is measured.
pub(crate) fn list(bundle: &Path, scratch: &Path, list: &Path) -> io::Result<()> {
    run(Command::new("unzip").args(["-q", "-o"]).arg(bundle).arg("-d").arg(scratch))?;
    let mut names: Vec<_> = fs::read_dir(scratch.join("bijlagen"))?.flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    let names = names.into_iter().map(|name| Path::new("bijlagen").join(name));
    let mut sums = Command::new("sha256sum");
    sums.args(names).current_dir(scratch).stdin(Stdio::null()).stdout(File::create(list)?);
    let ended = sums.status()?;
    fs::remove_dir_all(scratch)?;
    if ended.success() { Ok(()) } else { Err(io::Error::other("sha256sum")) }
}

/// Each bundle unpacked, its digests compared, its signature verified.
pub(crate) fn verify(bundles: &[(PathBuf, PathBuf)], scratch: &Path) -> io::Result<()> {
    for (bundle, list) in bundles {
        run(Command::new("unzip").args(["-q", "-o"]).arg(bundle).arg("-d").arg(scratch))?;
        run(Command::new("sha256sum").args(["--quiet", "-c"]).arg(list).current_dir(scratch))?;
        let inside = |name: &str| scratch.join("META-INF").join(name);
        let mut verify = Command::new("openssl");
        verify.args(["cms", "-verify", "-binary", "-inform", "DER", "-noverify", "-out", "/dev/null", "-in"]);
        verify.arg(inside("signature001.p7s")).arg("-content").arg(inside("ASiCManifest001.xml"));
        run(&mut verify)?;
        fs::remove_dir_all(scratch)?;
    }
    Ok(())
}
