//! Names, numbers and dates are planted in a dossier, and every screen of the page is walked through, failures and kills
//! included: what lies outside the user's folders is what docs/privacy.md lists, and holds none of them.

use super::client::{Browser, Served, serve, serve_at, user_with};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What is planted: a name, a birth date in two spellings, a number that passes the elfproef.
const PLANTED: [&str; 6] = ["Zwaantje", "Kwikstaart", "zwaantje", "2016-03-14", "14-03-2016", "111222333"];

/// What may lie in the user's own folder, as docs/privacy.md has it.
const LISTED: [&str; 11] = [
    "register.sqlite",
    "register-copies",
    "cache",
    "cache.key",
    "key",
    "contacts",
    "unfinished",
    "page.lock",
    "page.handover",
    "school.toml",
    "rules",
];

const PASSPHRASE: &str = "vier woorden die ik onthoud";

fn all(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { all(&path) } else { vec![path] }).collect()
}

/// Looks at all that lies where the user chose nothing.
fn look(home: &Path, after: &str) {
    for path in all(home) {
        let (bytes, name) = (fs::read(&path).unwrap_or_default(), path.to_string_lossy().into_owned());
        // A second start hands the name of its folder over, and the first takes it away.
        let handed = name.ends_with("page.handover");
        for planted in PLANTED {
            let wide: Vec<u8> = planted.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let holds = |what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
            assert!(handed || !holds(planted.as_bytes()) && !holds(&wide), "{planted} in {name} after {after}");
            assert!(!name.contains(planted), "{planted}: {name} after {after}");
        }
    }
    for entry in fs::read_dir(home).unwrap().map(Result::unwrap) {
        assert!(
            ["compleet", "caches", "data"].contains(&entry.file_name().to_str().unwrap()),
            "{entry:?} after {after}"
        );
    }
    for entry in fs::read_dir(home.join("compleet")).into_iter().flatten() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let listed =
            LISTED.contains(&name.as_str()) || name.starts_with("key-") || name.starts_with("register.sqlite-");
        assert!(listed || name.starts_with(".compleet-"), "{name} is in no list, after {after}");
    }
}

/// A dossier with a pupil's name in its own name, its details and a file's name.
fn planted() -> (tempfile::TempDir, PathBuf) {
    let (user, folder) = user_with("complete-tlv", "Zwaantje Kwikstaart");
    let toml = folder.join("dossier.toml");
    let details = fs::read_to_string(&toml).unwrap();
    let kept: Vec<&str> = details.lines().filter(|line| !line.starts_with("leerling")).collect();
    let pupil = "leerling = { naam = \"Zwaantje Kwikstaart\", geboortedatum = 2016-03-14 }";
    fs::write(&toml, format!("{pupil}\n{}\n", kept.join("\n"))).unwrap();
    fs::copy(folder.join("Ontwikkelingsperspectief.pdf"), folder.join("Zwaantje 14-03-2016.pdf")).unwrap();
    (user, folder)
}

/// The walk of one browser over one program.
struct Walk<'s> {
    browser: Browser<'s>,
    home: &'s Path,
}

impl<'s> Walk<'s> {
    fn of(served: &'s Served) -> Self {
        let browser = served.browser();
        browser.follow(&browser.at.clone());
        Self { browser, home: served.home.path() }
    }

    fn get(&self, path: &str) -> String {
        let mut answer = self.browser.get(path);
        while answer.body.contains("data-waits") {
            std::thread::sleep(Duration::from_millis(50));
            answer = self.browser.get(path);
        }
        look(self.home, path);
        answer.body
    }

    fn post(&self, path: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.browser.post(path, fields);
        look(self.home, path);
        answer.body
    }
}

#[test]
fn t07_nothing_of_a_pupil_lies_where_nobody_chose_it_whatever_screen_was_seen() {
    let (user, folder) = planted();
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let walk = Walk::of(&served);
    screens(&walk, user.path());
    filing(&walk);
    following(&walk);
    drop(walk);
    let mut home = served.killed();
    look(home.path(), "a kill");
    for after in [10, 60, 200] {
        let served = serve_at(home, user.path(), &[folder.to_str().unwrap()]);
        {
            let walk = Walk::of(&served);
            walk.browser.get("dossier/0/controle");
            walk.browser.send("dossier/0/klaarzetten", &[]);
            walk.browser.send("overzicht/0", &[]);
        }
        std::thread::sleep(Duration::from_millis(after));
        home = served.killed();
        look(home.path(), "a kill while it reads");
    }
    let left = all(&home.path().join("compleet/unfinished"));
    let served = serve_at(home, user.path(), &[]);
    assert_eq!(all(&served.home.path().join("compleet/unfinished")), Vec::<PathBuf>::new(), "{left:?}");
}

/// What is looked at, and what goes wrong.
fn screens(walk: &Walk<'_>, user: &Path) {
    for path in
        ["", "welkom", "map/0", "overzicht/0", "hulp", "uitleg/bsn-in-document", "uitleg/Zwaantje", "sleutel", "post/0"]
    {
        walk.get(path);
    }
    let nowhere = user.join("er is geen Kwikstaart");
    walk.post("pad", &[("pad", nowhere.to_str().unwrap())]);
    walk.post("zoek", &[("namen", "Zwaantje Kwikstaart.pdf"), ("naam", "Zwaantje")]);
    walk.post("overzicht/0", &[]);
    walk.get("overzicht/0");
    walk.post("overzicht/0/stop", &[]);
    for path in ["dossier/0", "dossier/0/aanvraag", "dossier/0/aanvraag/tlv", "dossier/0/controle", "beeld/0/0/1"] {
        walk.get(path);
    }
    let page = walk.get("dossier/0/controle");
    assert!(page.contains("Zwaantje"), "the page shows what was planted: {page}");
    walk.post("dossier/0/aanvraag/tlv", &[("datum", "14-03-2016"), ("omschrijving", "Zwaantje Kwikstaart 111222333")]);
    walk.post("dossier/0/los-op", &[("wat", "Zwaantje"), ("door", "Kwikstaart")]);
}

fn filing(walk: &Walk<'_>) {
    walk.get("dossier/0/indienen");
    let key = [("naam", "De Kameleon"), ("wachtzin", PASSPHRASE), ("wachtzin-2", PASSPHRASE)];
    assert!(walk.post("sleutel/maak", &key).contains("De sleutel is gemaakt"));
    walk.post("contact/nieuw", &[("certificaat", "Zwaantje Kwikstaart")]);
    walk.post("dossier/0/inpakken", &[("voor", "open"), ("wachtzin", "niet de wachtzin")]);
    walk.post("dossier/0/inpakken", &[("voor", "open"), ("wachtzin", PASSPHRASE)]);
    walk.post("dossier/0/klaarzetten", &[]);
    walk.post("dossier/0/nummer", &[("nummer", "Zwaantje")]);
    walk.post("dossier/0/nummer", &[("nummer", "4711")]);
    walk.post("post/0", &[("wachtzin", PASSPHRASE)]);
}

fn following(walk: &Walk<'_>) {
    walk.get("dossier/0/volgen");
    walk.get("dossier/0/status/aanmelding");
    walk.post("dossier/0/status/aanmelding", &[("door", "M. Jansen")]);
    walk.post("dossier/0/status/in-behandeling", &[("door", "M. Jansen"), ("sinds", "Zwaantje")]);
    walk.post("dossier/0/status/in-behandeling", &[("door", "M. Jansen")]);
    walk.post("dossier/0/taak", &[("taak", "Zwaantje"), ("door", "M. Jansen")]);
    walk.post("dossier/0/besluit", &[("over", "Zwaantje"), ("besluit", "terug"), ("door", "M. Jansen")]);
    walk.post("dossier/0/delen", &[("doe", "wel"), ("door", "M. Jansen")]);
    walk.post("dossier/0/delen", &[("doe", "niet"), ("door", "M. Jansen")]);
    walk.post("dossier/0/sluiten", &[("door", "M. Jansen")]);
    walk.get("dossier/0/agenda.ics");
    walk.get("");
}
