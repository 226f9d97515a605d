//! Rules of another region come as a file, and a school of that region goes the whole way on the page: it chooses once, and
//! no screen judges by the rules of another region after that.

use super::client::{Browser, command, serve, user_with};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

#[path = "../harness/folder.rs"]
mod folder;

const PASSPHRASE: &str = "vier gewone woorden hier";
/// A region that is part of the program: its name may stand nowhere on the way.
const OTHER: &str = "Stromenland";

/// The office of a region, which packs its rules.
struct Office {
    root: TempDir,
}

impl Office {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let secret = root.path().join("wachtzin.txt");
        fs::write(&secret, PASSPHRASE).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let office = Self { root };
        office.run(&["key", "new", "--name", "Loket", "--passphrase-file", "wachtzin.txt"]);
        office
    }

    fn run(&self, arguments: &[&str]) {
        let output = command(self.root.path(), self.root.path()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn certificate(&self) -> String {
        fs::read_to_string(self.root.path().join("compleet/key/certificate.pem")).unwrap()
    }

    /// Packs the rules of PO Eindhoven, as a version that holds from a day on.
    fn packed(&self, version: &str, from: &str) -> PathBuf {
        let folder = self.root.path().join(format!("regels-{version}"));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rules/po-eindhoven"), &folder);
        let region = folder.join("ruleset.toml");
        let text = fs::read_to_string(&region).unwrap();
        let text = text.replace("version = \"2026.1\"", &format!("version = \"{version}\""));
        fs::write(&region, text.replace("valid-from = 2026-08-01", &format!("valid-from = {from}"))).unwrap();
        let file = self.root.path().join(format!("{version}.asice"));
        let (folder, place) = (folder.to_str().unwrap(), file.to_str().unwrap());
        self.run(&["rules", "pack", folder, "--output", place, "--passphrase-file", "wachtzin.txt"]);
        file
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            drop(fs::copy(entry.path(), target))
        }
    }
}

/// Says that this office may issue rules under an id, and that its digits were heard.
fn trust(browser: &Browser<'_>, office: &Office, id: &str) {
    let pem = office.certificate();
    let digits = compleet::signature::Certificate::from_pem(&pem).unwrap().spoken_fingerprint();
    let page = browser.post("contact/nieuw", &[("certificaat", &pem), ("regels-id", id), ("cijfers", &digits)]).body;
    assert!(page.contains("Loket") && page.contains(&format!("value=\"{id}\"")), "{page}");
}

/// Who opened a file with rules sees from whom it is and what it says; it is taken in by a button and not before.
#[test]
fn a_file_with_rules_is_opened_by_a_click_and_taken_in_by_a_button() {
    let office = Office::new();
    let (first, newer) = (office.packed("2026.1", "2026-08-01"), office.packed("2027.1", "2026-09-01"));
    let user = tempfile::tempdir().unwrap();
    let served = serve(user.path(), &[first.to_str().unwrap()]);
    let browser = served.browser();
    let shelf = served.home.path().join("compleet/rules");
    let on_shelf = || fs::read_dir(&shelf).map_or(0, |entries| entries.count());
    assert!(browser.at.ends_with("/regels/0"), "{}", browser.at);
    let stranger = browser.follow(&browser.at).body;
    assert!(stranger.contains("Niet opgenomen") && stranger.contains("hier niet bekend"), "{stranger}");
    trust(&browser, &office, "elders");
    let page = browser.get("regels/0").body;
    assert!(page.contains("geen regels uit onder het id po-eindhoven"), "{page}");
    assert!(browser.post("regels/0", &[("school", "ja")]).body.contains("Niet opgenomen"));
    trust(&browser, &office, "po-eindhoven");
    let page = browser.get("regels/0").body;
    assert!(page.contains("PO Eindhoven") && page.contains("nog geen regels"), "{page}");
    assert_eq!(on_shelf(), 0, "nothing is taken in by being shown");
    let page = browser.post("regels/0", &[]).body;
    assert!(page.contains("De regels zijn opgenomen"), "{page}");
    assert_eq!(on_shelf(), 1);
    assert!(!browser.get("").body.contains("Regels van"), "nobody said yet whose rules hold for the school");
    // A newer one says what it changes; an older one and one that was altered are refused, and what is there stays.
    let open = |file: &Path| {
        let other = command(served.home.path(), user.path()).arg(file).output().unwrap();
        assert!(other.status.success(), "{}", String::from_utf8_lossy(&other.stderr));
        let again = served.browser_again();
        let page = again.follow(&again.at).body;
        (page, again.at.rsplit('/').next().unwrap().to_owned())
    };
    let (page, place) = open(&newer);
    for part in
        ["versie 2026.1 naar PO Eindhoven versie 2027.1", "De regels gelden vanaf 01-09-2026 (was: 01-08-2026)."]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(browser.post(&format!("regels/{place}"), &[("school", "ja")]).body.contains("De regels zijn opgenomen"));
    assert!(browser.get("").body.contains("Regels van PO Eindhoven"), "at once, without a new start");
    assert_eq!(on_shelf(), 2);
    let older = office.packed("2025.1", "2025-08-01");
    let (page, place) = open(&older);
    assert!(page.contains("Versie 2025.1 is ouder dan versie 2027.1") && page.contains("gelden nog"), "{page}");
    assert!(browser.post(&format!("regels/{place}"), &[]).body.contains("Niet opgenomen"));
    let mut bytes = fs::read(&newer).unwrap();
    let at = bytes.windows(9).position(|part| part == b"Eindhoven").unwrap_or(bytes.len() / 2);
    bytes[at] ^= 1;
    let altered = user.path().join("anders.asice");
    fs::write(&altered, bytes).unwrap();
    let (page, place) = open(&altered);
    assert!(page.contains("Niet opgenomen") && page.contains("gelden nog"), "{page}");
    assert!(browser.post(&format!("regels/{place}"), &[]).body.contains("Niet opgenomen"));
    assert_eq!(on_shelf(), 2);
}

fn documents(folder: &Path) {
    fs::create_dir(folder).unwrap();
    let advice = |day: &str, who: &str| format!("Datum onderzoek: {day}. De {who} deskundige adviseert toelating.");
    let (one, two) = (advice("1 september 2026", "eerste"), advice("2 oktober 2026", "tweede"));
    for (name, title, text) in [
        ("Aanvraagformulier TLV.docx", "Aanvraagformulier toelaatbaarheidsverklaring", "De school vraagt dit aan."),
        ("Ontwikkelingsperspectief.docx", "Ontwikkelingsperspectief", "Wat er al is gedaan en wat er nodig is."),
        ("Advies eerste deskundige.docx", "Deskundigenadvies", &one),
        ("Advies tweede deskundige.docx", "Deskundigenadvies", &two),
    ] {
        fs::write(folder.join(name), folder::word(title, &[text])).unwrap();
    }
}

/// The value of an attribute that follows some words.
fn after<'p>(page: &'p str, words: &str) -> Option<&'p str> {
    page.split(words).nth(1)?.split('"').next()
}

/// A screen, once the documents were read; it never speaks of another region.
fn ready(browser: &Browser<'_>, path: &str) -> String {
    loop {
        let page = browser.get(path).body;
        assert!(!page.contains(OTHER), "{path}: {page}");
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// Presses the first button by which a person confirms something, until there is none.
fn settle(browser: &Browser<'_>) -> String {
    for _ in 0..20 {
        let page = ready(browser, "dossier/1/controle");
        let Some(form) = page.split("name=\"doe\" value=\"bevestig\"").nth(1) else { return page };
        let what = after(form, "name=\"wat\" value=\"").unwrap().replace("&amp;", "&");
        let done = browser.post("dossier/1/los-op", &[("doe", "bevestig"), ("wat", &what), ("door", "M. Jansen")]).body;
        assert!(done.contains("Vastgelegd."), "{what}: {done}");
    }
    panic!("it asks for ever");
}

#[test]
fn a_school_of_another_region_chooses_once_and_goes_the_whole_way() {
    let office = Office::new();
    let user = tempfile::tempdir().unwrap();
    let folder = user.path().join("aanvraag 14");
    documents(&folder);
    let rules = office.packed("2026.1", "2026-08-01");
    let served = serve(user.path(), &[rules.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at);
    trust(&browser, &office, "po-eindhoven");
    browser.post("regels/0", &[("school", "ja")]);
    // From here on no form names the region.
    let page = browser.post("pad", &[("pad", folder.to_str().unwrap())]).body;
    assert!(page.contains("/kies/1\""), "{page}");
    let cards = browser.post("kies/1", &[]).body;
    assert!(cards.contains("/dossier/1/aanvraag/tlv\"") && !cards.contains(OTHER), "{cards}");
    let details = [
        ("samenwerkingsverband", "PO-Eindhoven"),
        ("titel", "TLV SBO"),
        ("omschrijving", "De leerling heeft meer nodig."),
        ("contactpersoon", "M. Jansen"),
        ("email", "ib@school.voorbeeld"),
        ("telefoon", "024 123 45 67"),
    ];
    browser.send("dossier/1/aanvraag/tlv", &details);
    let kept = fs::read_to_string(folder.join("dossier.toml")).unwrap();
    assert!(kept.contains("regels = \"po-eindhoven\""), "{kept}");
    let page = settle(&browser);
    assert!(page.contains("class=\"verdict complete\"") || page.contains("class=\"verdict remarks\""), "{page}");
    assert!(page.contains("PO Eindhoven"), "{page}");
    let page = ready(&browser, "dossier/1/indienen");
    assert!(page.contains("LDOS") && page.contains("name=\"zonder\"") && !page.contains("Kindkans"), "{page}");
    let page = browser.post("dossier/1/nummer", &[("zonder", "ja")]).body;
    assert!(page.contains("<h1>Ingediend</h1>") && !page.contains(OTHER), "{page}");
    let page = browser.post("dossier/1/status/ontvangen", &[("door", "M. Jansen")]).body;
    assert!(page.contains("Ontvangen</h1>"), "{page}");
    // The next start knows it, too, and so do the commands.
    let listed = command(served.home.path(), user.path()).args(["status", "list"]).output().unwrap();
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("Ontvangen") && !listed.contains(OTHER), "{listed}");
    let checked = command(served.home.path(), user.path()).arg("check").arg(&folder).output().unwrap();
    assert!(String::from_utf8_lossy(&checked.stdout).contains("regels van PO Eindhoven"));
}

/// A dossier that says nothing of its region is not judged before somebody chose.
#[test]
fn nothing_is_judged_before_somebody_chose_a_region() {
    let (user, folder) = user_with("tlv-zonder-dossier-toml", "dossier");
    fs::remove_file(folder.join("dossier.toml")).ok();
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    assert!(browser.follow(&browser.at).body.contains("Controleer dit dossier"));
    let asked = browser.post("kies/0", &[]).body;
    assert!(asked.contains("Welkom bij compleet") && asked.contains("name=\"naar\" value=\"dossier/0\""), "{asked}");
    assert!(!asked.contains("checked"), "no region is chosen for a person: {asked}");
    for path in ["dossier/0", "dossier/0/controle", "overzicht/0"] {
        assert!(browser.get(path).body.contains("Welkom bij compleet"), "{path}");
    }
    let again = browser.send("welkom", &[("naar", "dossier/0"), ("later", "ja")]).body;
    assert!(again.contains("href=\"#regio\"") && again.contains("value=\"dossier/0\""), "{again}");
    let cards = browser.post("welkom", &[("regels", "po2507"), ("naar", "dossier/0"), ("later", "ja")]).body;
    assert!(cards.contains("/dossier/0/aanvraag/tlv\""), "it goes on where it was: {cards}");
    assert!(browser.get("dossier/0").body.contains("aanvraag/tlv"), "and asks no more");
    let elsewhere = browser.send("welkom", &[("regels", "po2507"), ("naar", "dossier/../sleutel"), ("later", "ja")]);
    assert_eq!(elsewhere.header("location"), Some(format!("{}/", browser.root).as_str()));
}

/// A dossier that names its region is judged by it, whatever the school chose, or did not choose yet.
#[test]
fn a_dossier_that_names_its_region_asks_nothing() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at);
    let page = browser.post("kies/0", &[]).body;
    assert!(page.contains("class=\"verdict complete\"") && page.contains(OTHER), "{page}");
}
