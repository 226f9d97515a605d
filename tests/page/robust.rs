//! What can go wrong around the page: it says so in a sentence with a way on, and leaves nothing half done.

use super::client::{Browser, command, serve, serve_in, user_with};
use compleet::doorway::{self, Body, Door, Order, Refusal, Request, Response, Site};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

fn ready(browser: &Browser<'_>, path: &str) -> String {
    loop {
        let page = browser.get(path).body;
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn after_a_kill_a_second_start_goes_on_where_it_was() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    ready(&browser, "dossier/0/indienen");
    browser.post("dossier/0/nummer", &[("nummer", "4711")]);
    let home = served.killed();
    let again = serve_in(home, user.path(), &[folder.to_str().unwrap()], command);
    let browser = again.browser();
    browser.follow(&browser.at.clone());
    let page = browser.get("dossier/0/volgen").body;
    assert!(page.contains("<h1>Ingediend</h1>") && page.contains("Dossiernummer 4711"), "{page}");
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_leaves_nothing_half() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    // No file may grow beyond 8 KiB: what is larger cannot be written, as on a disk that is full.
    let narrow = |home: &std::path::Path, user: &std::path::Path| {
        let program = command(home, user);
        let mut shell = std::process::Command::new("/bin/sh");
        shell.arg("-c").arg("trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"").arg(program.get_program());
        shell.current_dir(user);
        for (key, value) in program.get_envs() {
            match value {
                Some(value) => shell.env(key, value),
                None => shell.env_remove(key),
            };
        }
        shell
    };
    let served = serve_in(tempfile::tempdir().unwrap(), user.path(), &[folder.to_str().unwrap()], narrow);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    ready(&browser, "dossier/0/indienen");
    let before = fs::read_dir(&folder).unwrap().count();
    let page = browser.post("dossier/0/klaarzetten", &[]).body;
    assert!(page.contains("De schijf is vol"), "{page}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), before, "no folder with some of the copies");
    let page = browser.post("dossier/0/nummer", &[("nummer", "4711")]).body;
    assert!(page.contains("De schijf is vol") || page.contains("nu niet te openen"), "{page}");
    // With room again the same step is done.
    let again = serve_in(served.killed(), user.path(), &[folder.to_str().unwrap()], command);
    let browser = again.browser();
    browser.follow(&browser.at.clone());
    ready(&browser, "dossier/0/indienen");
    assert!(browser.post("dossier/0/nummer", &[("nummer", "4711")]).body.contains("<h1>Ingediend</h1>"));
}

#[test]
fn a_folder_that_vanishes_is_told_on_every_screen() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    ready(&browser, "dossier/0/controle");
    let away = user.path().join("weg");
    fs::rename(&folder, &away).unwrap();
    for path in ["map/0", "dossier/0/controle", "dossier/0/indienen", "dossier/0/aanvraag"] {
        let page = ready(&browser, path);
        assert!(page.contains("Deze map is er niet (meer)") && page.contains(">Begin</a>"), "{path}: {page}");
    }
    let said = [("doe", "bevestig"), ("wat", "Ondertekening OP.pdf"), ("door", "M. Jansen")];
    assert!(browser.post("dossier/0/los-op", &said).body.contains("Deze map is er niet (meer)"));
    assert_eq!(browser.get("beeld/0/0/1.png").status, 404);
    assert_eq!(fs::read_dir(user.path()).unwrap().count(), 1, "nothing was made in its place");
    fs::rename(&away, &folder).unwrap();
    assert!(ready(&browser, "dossier/0/controle").contains("class=\"verdict"));
}

#[test]
fn a_register_that_another_holds_is_waited_for_and_told() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    ready(&browser, "dossier/0/indienen");
    browser.post("dossier/0/nummer", &[("nummer", "4711")]);
    let register = served.home().join("compleet").join("register.sqlite");
    let other = rusqlite::Connection::open(register).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let answer = browser.get("dossier/0/volgen");
    assert!(answer.status == 503 && answer.body.contains("sluit andere vensters van compleet"), "{answer:?}");
    assert_eq!(browser.get("hulp").status, 200, "other screens answer meanwhile");
    other.execute_batch("ROLLBACK").unwrap();
    assert!(browser.get("dossier/0/volgen").body.contains("<h1>Ingediend</h1>"));
}

/// A site of which one screen never comes: its folder is on a share that hangs.
struct Hanging;

impl Site for Hanging {
    fn answer(&self, request: &Request) -> Response {
        if request.path == ["hangt"] {
            std::thread::sleep(Duration::from_secs(20));
        }
        Response::page("gewoon".into())
    }
    fn refuse(&self, _: Refusal) -> String {
        "geweigerd".into()
    }
    fn slow(&self, _: &Request) -> Response {
        Response { status: 503, body: Body::Page("geen antwoord".into()) }
    }
    fn patience(&self, _: &Request) -> Option<Duration> {
        Some(Duration::from_millis(300))
    }
    fn landing(&self) -> String {
        String::new()
    }
    fn take_folder(&self, _: Option<PathBuf>) {}
    fn news(&self) -> u64 {
        0
    }
    fn is_busy(&self) -> bool {
        false
    }
}

#[test]
fn a_share_that_hangs_holds_up_no_other_screen() {
    let home = tempfile::tempdir().unwrap();
    let door = Door::open(doorway::claim(home.path()).unwrap().unwrap()).unwrap();
    let (address, told) = std::sync::mpsc::channel();
    let over = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let stop = Arc::clone(&over);
    let serving = std::thread::spawn(move || {
        let show = |launch: &str| address.send(launch.to_owned()).unwrap();
        let is_stopped = || stop.load(std::sync::atomic::Ordering::SeqCst);
        door.serve(Arc::new(Hanging), &Order { idle: Duration::from_secs(60), is_stopped: &is_stopped, show: &show })
    });
    let launch = told.recv().unwrap();
    let rest = launch.strip_prefix("http://127.0.0.1:").unwrap();
    let (port, token) = rest.split_once('/').unwrap();
    let served = super::client::At { port: port.parse().unwrap(), launch: format!("/{token}") };
    let browser = served.browser();
    let begun = std::time::Instant::now();
    let answer = browser.get("hangt");
    assert!(answer.status == 503 && answer.body == "geen antwoord", "{answer:?}");
    assert_eq!(browser.get("iets").body, "gewoon");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    over.store(true, std::sync::atomic::Ordering::SeqCst);
    serving.join().unwrap().unwrap();
}
