//! All dossiers of a folder that are ready are packed by one form; the others are not, and each says what came of it.

use super::client::{Browser, command, serve, user_with};
use std::fs;
use std::path::{Path, PathBuf};

const PASSPHRASE: &str = "vier woorden die ik onthoud";

fn ended(browser: &Browser<'_>) -> String {
    for _ in 0..600 {
        let page = browser.get("overzicht/0").body;
        if !page.contains("data-renews") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    panic!("it goes on for ever");
}

fn bundles(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.to_string_lossy().contains(".asice")).collect()
}

#[test]
fn all_that_are_ready_are_packed_and_no_others() {
    let (user, _) = user_with("complete-tlv", "school");
    let school = user.path().join("alle");
    fs::create_dir(&school).unwrap();
    for (sample, name) in [("complete-tlv", "een"), ("complete-advies-kort", "twee"), ("missing-document", "drie")] {
        let (_kept, from) = user_with(sample, "x");
        fs::rename(&from, school.join(name)).unwrap();
    }
    let served = serve(user.path(), &[school.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    browser.choose_region();
    browser.send("overzicht/0", &[]);
    let page = ended(&browser);
    assert!(page.contains("Pak de 2 dossiers in die klaar zijn") && page.contains("U hebt nog geen sleutel"), "{page}");
    let key = [("naam", "De Kameleon"), ("wachtzin", PASSPHRASE), ("wachtzin-2", PASSPHRASE)];
    browser.post("sleutel/maak", &key);
    let pack =
        |passphrase: &str| browser.post("overzicht/0/inpakken", &[("voor", "open"), ("wachtzin", passphrase)]).body;
    assert!(pack("een verkeerde wachtzin").contains("opent de sleutel niet"));
    assert!(bundles(&school).is_empty());
    pack(PASSPHRASE);
    let page = ended(&browser);
    assert!(page.contains("Ingepakt: 2 van 2.") && !page.contains(PASSPHRASE), "{page}");
    let made = bundles(&school);
    assert_eq!(made.len(), 2, "{made:?}");
    assert_eq!(page.matches("Ingepakt als ").count(), 2, "{page}");
    for bundle in made {
        let output = command(served.home(), user.path()).arg("verify").arg(&bundle).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}
