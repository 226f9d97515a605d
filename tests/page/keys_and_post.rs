//! A school and a platform that exchange bundles by their pages alone: keys, contacts, packing, post, news.

use super::client::{Browser, Served, command, serve, user_with};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "vier woorden die ik onthoud";

/// The screen of a check or of filing, once the documents were read.
fn ready(browser: &Browser<'_>, path: &str) -> String {
    loop {
        let page = browser.get(path).body;
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

fn make_key(browser: &Browser<'_>, name: &str) -> String {
    let page =
        browser.post("sleutel/maak", &[("naam", name), ("wachtzin", PASSPHRASE), ("wachtzin-2", PASSPHRASE)]).body;
    assert!(page.contains("De sleutel is gemaakt") && !page.contains(PASSPHRASE), "{page}");
    let answer = browser.get("sleutel/certificaat.pem");
    assert!(answer.header("content-disposition").unwrap().contains("certificaat.pem"));
    answer.body
}

/// What the owner of a certificate reads out.
fn digits(pem: &str) -> String {
    compleet::signature::Certificate::from_pem(pem).unwrap().spoken_fingerprint()
}

fn in_folder(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries.filter(|path| path.to_string_lossy().ends_with(ending)).collect();
    found.sort();
    found
}

#[test]
fn a_school_and_a_platform_exchange_bundles_by_their_pages() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let school = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = school.browser();
    browser.follow(&browser.at.clone());
    let inbox = tempfile::tempdir().unwrap();
    let platform = serve(inbox.path(), &[inbox.path().to_str().unwrap()]);
    let other = platform.browser();
    other.follow(&other.at.clone());
    let (own, theirs) = keys(&browser, &other);
    let bundle = packed(&browser, user.path(), &theirs);
    fs::copy(&bundle, inbox.path().join("van-school.asice.age")).unwrap();
    let received = taken_in(&other, inbox.path(), &own);
    browser.post("dossier/0/nummer", &[("nummer", "4711")]);
    fs::remove_file(&bundle).unwrap();
    let news = issue(&platform, inbox.path(), &received, "TLV Aanmelding");
    news_is_taken_in(&browser, user.path(), &news);
    // What has a day goes into an agenda without a name of a folder.
    let agenda = browser.get("dossier/0/agenda.ics");
    assert!(agenda.status == 200 && agenda.body.starts_with("BEGIN:VCALENDAR"), "{agenda:?}");
    assert!(!agenda.body.contains(user.path().to_str().unwrap()), "{agenda:?}");
}

/// Nobody is asked for a key before there is a bundle to sign. Returns both certificates.
fn keys(browser: &Browser<'_>, other: &Browser<'_>) -> (String, String) {
    let page = ready(browser, "dossier/0/indienen");
    assert!(page.contains("U hebt nog geen sleutel") && !page.contains("type=\"password\""), "{page}");
    let short = [("naam", "x"), ("wachtzin", "kort"), ("wachtzin-2", "kort")];
    assert!(browser.post("sleutel/maak", &short).body.contains("te kort"));
    let easy = [("naam", "De Kameleon"), ("wachtzin", "de kameleon 2026"), ("wachtzin-2", "de kameleon 2026")];
    assert!(browser.post("sleutel/maak", &easy).body.contains("te makkelijk te raden"));
    let differ = [("naam", "x"), ("wachtzin", PASSPHRASE), ("wachtzin-2", "een heel andere wachtzin")];
    assert!(browser.post("sleutel/maak", &differ).body.contains("niet gelijk"));
    (make_key(browser, "De Kameleon"), make_key(other, "Platform"))
}

/// The receiver decides the roles; what is no certificate is none. Returns the bundle that is made then.
fn packed(browser: &Browser<'_>, user: &Path, theirs: &str) -> PathBuf {
    assert!(browser.post("contact/nieuw", &[("certificaat", "-----BEGIN x")]).body.contains("geen certificaat"));
    let digits = digits(theirs);
    let wrong = [("certificaat", theirs), ("rol", "administratie"), ("cijfers", "11111 22222")];
    assert!(browser.post("contact/nieuw", &wrong).body.contains("cijfers horen niet"));
    let unheard = browser.get("sleutel").body;
    assert!(unheard.contains("Nog niet bevestigd") && !unheard.contains(&digits), "digits are heard, not copied");
    let contact =
        [("certificaat", theirs), ("rol", "administratie"), ("rol", "verzonnen"), ("cijfers", digits.as_str())];
    let page = browser.post("contact/nieuw", &contact).body;
    assert!(page.contains("Platform") && page.contains("vergelijk de vingerafdruk"), "{page}");
    assert!(!page.contains("verzonnen"), "{page}");
    let page = ready(browser, "dossier/0/indienen");
    let receiver = page.split("name=\"voor\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let pack = |passphrase: &str, receiver: &str| {
        browser.post("dossier/0/inpakken", &[("voor", receiver), ("wachtzin", passphrase)]).body
    };
    assert!(pack("een verkeerde wachtzin", &receiver).contains("opent de sleutel niet"));
    assert!(pack(PASSPHRASE, &"0".repeat(64)).contains("niet bekend"));
    assert!(in_folder(user, ".asice.age").is_empty());
    let page = pack(PASSPHRASE, &receiver);
    let bundle = in_folder(user, ".asice.age").pop().expect(&page);
    assert!(page.contains(bundle.file_name().unwrap().to_str().unwrap()) && !page.contains(PASSPHRASE), "{page}");
    bundle
}

/// Post of a stranger stays closed; without the passphrase it stays sealed. Returns the folder of the dossier.
fn taken_in(other: &Browser<'_>, inbox: &Path, own: &str) -> PathBuf {
    assert!(other.get("map/0").body.contains("1 pakket of statusbestand"));
    assert!(other.get("post/0").body.contains("wachtzin"));
    assert!(other.post("post/0", &[]).body.contains("nog niet geopend"));
    assert!(other.post("post/0", &[("wachtzin", "een verkeerde wachtzin")]).body.contains("opent de sleutel niet"));
    let page = other.post("post/0", &[("wachtzin", PASSPHRASE)]).body;
    assert!(page.contains("noemt zich ‘De Kameleon’"), "{page}");
    assert_eq!(fs::read_dir(inbox).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir()).count(), 0);
    other.post("contact/nieuw", &[("certificaat", own), ("rol", "school"), ("cijfers", &digits(own))]);
    let page = other.post("post/0", &[("wachtzin", PASSPHRASE)]).body;
    assert!(page.contains("en uitgepakt") && !page.contains(PASSPHRASE), "{page}");
    let received = in_folder(inbox, "van-school").pop().expect(&page);
    assert!(received.join("Ontwikkelingsperspectief.pdf").exists());
    assert!(other.post("post/0", &[("wachtzin", PASSPHRASE)]).body.contains("Al eerder uitgepakt"));
    received
}

/// News stands at the dossier once it was taken in; a changed file is told so, and changes nothing.
fn news_is_taken_in(browser: &Browser<'_>, user: &Path, news: &Path) {
    fs::copy(news, user.join("status-1.asice")).unwrap();
    let folder = browser.post("pad", &[("pad", user.to_str().unwrap())]).body;
    let mut actions = folder.split("action=\"");
    let number = actions.find_map(|rest| rest.split('"').next()?.split("/overzicht/").nth(1)).unwrap().to_owned();
    let post = format!("post/{number}");
    let page = browser.post(&post, &[]).body;
    assert!(page.contains("Dossiernummer 4711: TLV Aanmelding"), "{page}");
    assert!(browser.post(&post, &[]).body.contains("Al eerder verwerkt"));
    assert!(browser.get("dossier/0/volgen").body.contains("TLV Aanmelding</h1>"));
    let mut bytes = fs::read(news).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(user.join("status-2.asice"), bytes).unwrap();
    let page = browser.post(&post, &[]).body;
    assert!(page.contains("status-2.asice") && page.contains("class=\"sign bad\""), "{page}");
}

fn issue(platform: &Served, user: &Path, received: &Path, status: &str) -> PathBuf {
    let (secret, output) = (user.join("wachtzin.txt"), user.join("bericht.asice"));
    fs::write(&secret, PASSPHRASE).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let said = command(platform.home(), user)
        .args(["status", "issue"])
        .arg(received)
        .args([status, "--as", "administratie", "--passphrase-file"])
        .arg(&secret)
        .arg("--output")
        .arg(&output)
        .output()
        .unwrap();
    assert!(output.exists(), "{}{}", String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    output
}

#[test]
fn a_bundle_of_the_page_is_that_of_pack_and_documents_are_laid_out_in_order() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    make_key(&browser, "De Kameleon");
    ready(&browser, "dossier/0/indienen");
    let page = browser.post("dossier/0/inpakken", &[("voor", "open"), ("wachtzin", PASSPHRASE)]).body;
    let bundle = in_folder(user.path(), ".asice").pop().expect(&page);
    let output =
        command(served.home(), user.path()).args(["verify", "--format", "json"]).arg(&bundle).output().unwrap();
    let verified: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success(), "{verified}");

    let page = browser.post("dossier/0/klaarzetten", &[]).body;
    assert!(page.contains("compleet indienen"), "{page}");
    let laid_out: Vec<String> = in_folder(&folder.join("compleet indienen"), "")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(laid_out.len(), 7);
    assert_eq!(laid_out[0], "1 Ontwikkelingsperspectief.pdf");
    // They are no documents of the dossier, and go with the number.
    assert!(!ready(&browser, "dossier/0/controle").contains("1 Ontwikkelingsperspectief.pdf"));
    assert!(browser.post("dossier/0/nummer", &[("nummer", "4711")]).body.contains("Dossiernummer 4711"));
    assert!(!folder.join("compleet indienen").exists());
    // It was sent: whole again only if somebody says so.
    let page = browser.post("dossier/0/inpakken", &[("voor", "open"), ("wachtzin", PASSPHRASE)]).body;
    assert!(page.contains("al verzonden, als 4711"), "{page}");
    let page =
        browser.post("dossier/0/inpakken", &[("voor", "open"), ("wachtzin", PASSPHRASE), ("aanvulling", "ja")]).body;
    assert!(page.contains("niets nieuws"), "{page}");
    // Only what is written or printed is opened, and only of this dossier.
    for what in ["../dossier/dossier.toml", "dossier.toml", "weg.pdf"] {
        assert!(browser.post("dossier/0/open", &[("wat", what)]).body.contains("kon niet worden geopend"), "{what}");
    }
}
