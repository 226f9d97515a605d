//! All dossiers of a folder on one page: the same verdicts as `check --recursive`, in parts, without a name in an address.

use super::client::{Browser, command, serve};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

const SAMPLES: &[&str] = &["complete-tlv", "missing-document", "complete-advies-kort", "unconfirmed-signature"];

/// A user with a folder of dossiers, one of which cannot be looked at.
fn school() -> (TempDir, PathBuf) {
    let user = tempfile::tempdir().unwrap();
    let school = user.path().join("aanvragen");
    for sample in SAMPLES {
        copy(sample, &school.join(format!("Jip {sample}")));
    }
    let broken = school.join("kapot");
    fs::create_dir_all(&broken).unwrap();
    fs::write(broken.join("dossier.toml"), "aanvraagtype = \n").unwrap();
    (user, school)
}

fn copy(sample: &str, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers").join(sample);
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() && entry.file_name() != "expected.toml" {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn ended(browser: &Browser<'_>, path: &str) -> String {
    for _ in 0..300 {
        let page = browser.get(path).body;
        if !page.contains("data-renews") {
            return page;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("it looks for ever");
}

#[test]
fn the_overview_judges_as_check_does_and_names_nobody_in_an_address() {
    let (user, school) = school();
    let served = serve(user.path(), &[school.to_str().unwrap()]);
    let browser = served.browser();
    browser.choose_region();
    let folder = browser.follow(&browser.at.clone()).body;
    assert!(folder.contains("Controleer alle dossiers hierin"), "{folder}");
    let before = browser.get("overzicht/0").body;
    assert!(before.contains("nog niet bekeken") && !before.contains("data-renews"), "being shown begins nothing");

    assert_eq!(browser.send("overzicht/0", &[]).status, 303);
    let page = ended(&browser, "overzicht/0");
    let output = command(served.home(), user.path())
        .args(["check", "--recursive", "--format", "json"])
        .arg(&school)
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rows: Vec<&str> = page.split("<ul class=\"rows\">").nth(1).unwrap().split("<li>").skip(1).collect();
    assert_eq!(rows.len(), SAMPLES.len() + 1);
    for dossier in report["dossiers"].as_array().unwrap() {
        let name = Path::new(dossier["path"].as_str().unwrap()).file_name().unwrap().to_str().unwrap();
        let row =
            rows.iter().find(|row| row.contains(&format!(">{name}</bdi>"))).unwrap_or_else(|| panic!("{name}: {page}"));
        let class = match dossier["verdict"].as_str().unwrap() {
            "complete-with-remarks" => "remarks",
            "to-confirm" => "confirm",
            other => other,
        };
        assert!(row.contains(&format!("class=\"outcome {class}\"")), "{name}: {row}");
    }
    assert!(page.contains("Niet te controleren"), "{page}");
    let (addresses, title) = (addresses(&page), page.split("<title>").nth(1).unwrap().split('<').next().unwrap());
    assert!(addresses.iter().all(|address| !address.contains("Jip")) && !title.contains("Jip"), "{addresses:?}");

    // Only what is asked for, and a dossier that was put in order meanwhile.
    let one = browser.get("overzicht/0?toon=aanvullen").body;
    assert!(one.contains("Jip missing-document") && !one.contains("Jip complete-tlv"), "{one}");
    let place = row_address(&one, "Jip missing-document");
    fs::remove_dir_all(school.join("Jip missing-document")).unwrap();
    copy("complete-tlv", &school.join("Jip missing-document"));
    assert_eq!(browser.send(&format!("kies/{place}"), &[]).status, 303);
    while browser.get(&format!("dossier/{place}/controle")).body.contains("data-waits") {}
    let one = browser.get("overzicht/0?toon=aanvullen").body;
    assert!(!one.contains("Jip missing-document"), "{one}");
}

#[test]
fn the_report_of_the_overview_is_that_of_check() {
    let (user, school) = school();
    let served = serve(user.path(), &[school.to_str().unwrap()]);
    let browser = served.browser();
    browser.choose_region();
    browser.follow(&browser.at.clone());
    let table = browser.get("overzicht/0/verslag.csv");
    assert_eq!(table.header("content-disposition"), Some("attachment; filename=\"verslag.csv\""));
    let output = command(served.home(), user.path())
        .args(["check", "--recursive", "--format", "csv"])
        .arg(&school)
        .output()
        .unwrap();
    let verdicts = |table: &str| {
        let cells = table.lines().skip(1).map(|line| line.split(';').take(9).collect::<Vec<_>>().join(";"));
        let mut rows: Vec<String> = cells.filter(|row| !row.contains("kapot")).collect();
        rows.sort();
        rows
    };
    assert_eq!(verdicts(&table.body), verdicts(&String::from_utf8_lossy(&output.stdout)));
    let page = browser.get("overzicht/0/verslag.html");
    assert!(page.status == 200 && page.body.contains("Jip missing-document") && page.body.contains("kapot"));
    assert_eq!(browser.get("overzicht/0/verslag.exe").status, 404);
    assert_eq!(browser.get("overzicht/99").status, 404);
}

fn addresses(page: &str) -> Vec<&str> {
    page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

fn row_address(page: &str, name: &str) -> String {
    let before = page.split(&format!("{name}</bdi>")).next().unwrap();
    before.rsplit("/dossier/").next().unwrap().split('"').next().unwrap().to_owned()
}
