//! Names this build after its sources: what an earlier build understood of a document is not believed by a later one. Tells
//! the program the day of its version, and gives the Windows program its icon and manifest.
//! Never asks the clock or the network: the same sources give the same name.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a build script reads sources and speaks to cargo")]

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut files = vec![root.join("Cargo.lock"), root.join("Cargo.toml")];
    collect(&root.join("src"), &mut files)?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in &files {
        file.strip_prefix(&root).unwrap_or(file).to_string_lossy().replace('\\', "/").hash(&mut hasher);
        // A file that is not there says nothing.
        fs::read(file).unwrap_or_default().hash(&mut hasher);
    }
    println!("cargo::rustc-env=COMPLEET_BUILD={:016x}", hasher.finish());
    let released = released(&fs::read_to_string(root.join("Cargo.toml"))?)?;
    println!("cargo::rustc-env=COMPLEET_RELEASED={released}");
    for path in ["src", "Cargo.lock", "Cargo.toml", "build.rs", "release/windows"] {
        println!("cargo::rerun-if-changed={path}");
    }
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "windows") {
        resources(&root.join("release/windows"), &released)?;
    }
    Ok(())
}

/// The day of this version, from `released = "..."` in Cargo.toml.
fn released(manifest: &str) -> io::Result<String> {
    let mut values = manifest.lines().filter_map(|line| line.strip_prefix("released = \""));
    let day = values.next().and_then(|rest| rest.split('"').next());
    day.map(str::to_owned).ok_or_else(|| io::Error::other("Cargo.toml does not say when this version was released"))
}

/// Puts the icon, the version and the manifest into the Windows programs. Without the tool that does it they work all the
/// same, without an icon and with paths of at most 260 characters.
fn resources(folder: &Path, released: &str) -> io::Result<()> {
    if env::var_os("CARGO_CFG_TARGET_ENV").is_some_and(|environment| environment == "msvc") {
        println!("cargo::rustc-link-arg-bins=/MANIFEST:EMBED");
        println!("cargo::rustc-link-arg-bins=/MANIFESTINPUT:{}", folder.join("compleet.manifest").display());
        return Ok(());
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let (script, object) = (out.join("resources.rc"), out.join("resources.o"));
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let text = fs::read_to_string(folder.join("resources.rc"))?
        .replace("@FOLDER@", &folder.to_string_lossy().replace('\\', "/"))
        .replace("@NUMBERS@", &format!("{},0", version.replace('.', ",")))
        .replace("@VERSION@", &version)
        .replace("@RELEASED@", released);
    fs::write(&script, text)?;
    let made = ["x86_64-w64-mingw32-windres", "windres"].iter().any(|program| {
        let outcome =
            Command::new(program).arg("-i").arg(&script).arg("-O").arg("coff").arg("-o").arg(&object).status();
        outcome.is_ok_and(|status| status.success())
    });
    match made {
        true => println!("cargo::rustc-link-arg-bins={}", object.display()),
        false => println!("cargo::warning=windres is not installed: the program has no icon and no manifest"),
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
