//! What was dropped is found and never guessed; help is on the page; what is missing can be asked for.

use super::client::{Browser, serve, user_with};
use std::fs;

fn ready(browser: &Browser<'_>, path: &str) -> String {
    loop {
        let page = browser.get(path).body;
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn a_folder_that_was_dropped_is_found_by_its_files_and_of_two_neither_is_taken() {
    let (user, folder) = user_with("complete-tlv", "dossier 3");
    let size = fs::metadata(folder.join("Ontwikkelingsperspectief.pdf")).unwrap().len();
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    let dropped = |name: &str, file: &str| browser.post("zoek", &[("map", name), ("bestand", file)]).body;
    let file = format!("{size} Ontwikkelingsperspectief.pdf");
    assert!(browser.get("").body.contains("id=\"neerzetten\""));
    assert!(dropped("dossier 3", &file).contains("Controleer dit dossier"));
    for (name, file) in [
        ("dossier 4", file.as_str()),
        ("dossier 3", "1 Ontwikkelingsperspectief.pdf"),
        ("dossier 3", "x"),
        ("", "1 ../dossier 3/Ontwikkelingsperspectief.pdf"),
        ("..", "0 x"),
    ] {
        let page = dropped(name, file);
        // A folder without its files says nothing of them; it is found by its name alone.
        let found = page.contains("Controleer dit dossier");
        assert_eq!(found, (name, file) == ("dossier 3", "x"), "{name} {file}");
    }
    let copy = user.path().join("oud/dossier 3");
    fs::create_dir_all(&copy).unwrap();
    fs::copy(folder.join("Ontwikkelingsperspectief.pdf"), copy.join("Ontwikkelingsperspectief.pdf")).unwrap();
    let page = dropped("dossier 3", &file);
    assert!(page.contains("Welke map bedoelt u?") && page.contains("oud"), "{page}");
}

#[test]
fn files_that_were_dropped_become_a_dossier_that_the_person_names() {
    let (user, folder) = user_with("complete-tlv", "Downloads");
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    let file = |name: &str| format!("{} {name}", fs::metadata(folder.join(name)).unwrap().len());
    let (one, other) = (file("Ontwikkelingsperspectief.pdf"), file("Selectie plannen.pdf"));
    let page = browser.post("zoek", &[("bestand", &one), ("bestand", &other)]).body;
    assert!(page.contains("Nieuw dossier") && page.contains("kopieert deze 2 bestanden"), "{page}");
    let value = |name: &str| {
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let (from, place) = (value("uit"), value("waar"));
    let make = |name: &str| {
        browser
            .post("nieuw", &[("uit", &from), ("waar", &place), ("naam", name), ("bestand", &one), ("bestand", &other)])
            .body
    };
    assert!(make("").contains("Vul in: Naam van de map"));
    assert!(make("../weg").contains("Zo kan een map niet heten"));
    let made = make("aanvraag 14");
    assert!(made.contains("In deze map staan 2 documenten"), "{made}");
    assert!(make("aanvraag 14").contains("al een map met deze naam"));
    assert!(folder.join("Selectie plannen.pdf").exists(), "the originals stay");
    let forged =
        [("uit", from.as_str()), ("waar", place.as_str()), ("naam", "n"), ("bestand", "1 ../compleet/page.lock")];
    assert!(browser.post("nieuw", &forged).body.contains("Zo kan een map niet heten"));
}

#[test]
fn what_is_missing_is_asked_for_in_plain_words() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    fs::remove_file(folder.join("Toestemmingsverklaring ouders.pdf")).unwrap();
    fs::remove_file(folder.join("ZIEN observatielijst.pdf")).unwrap();
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let page = ready(&browser, "dossier/0/controle");
    let asked = page.split("class=\"ask\"").nth(1).unwrap_or_else(|| panic!("{page}"));
    assert!(asked.contains("Aan de ouders") && asked.contains("waarin u toestemming geeft"), "{asked}");
    assert!(asked.contains("Aan de leerkracht") && !asked.contains("Aan de administratie"), "{asked}");
    assert!(asked.contains("M. Jansen"), "who asks stands below it");
}

#[test]
fn help_is_on_the_page_and_leads_nowhere_else() {
    let (user, _) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[]);
    let browser = served.browser();
    let page = browser.get("hulp").body;
    for part in [
        "<h1 id=\"handleiding-voor-de-intern-begeleider\">",
        "<h2 id=\"2-de-documenten-klaarzetten\">",
        "/uitleg/missing-document",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let own = format!("href=\"{}/", browser.root);
    for address in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(address.starts_with('#') || address.starts_with(&own[6..]) || address == "data:,", "{address}");
        if let Some(anchor) = address.strip_prefix('#').filter(|_| !address.contains("main")) {
            assert!(page.contains(&format!("id=\"{anchor}\"")), "{anchor} leads nowhere");
        }
    }
    assert!(browser.get("uitleg/missing-document").body.contains("Wat te doen"));
}
