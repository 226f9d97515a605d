//! The page judges as `check` does, and writes what the commands write, byte for byte.

use super::client::{Browser, command, serve, user_with};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// The screen of a check, once the documents were read.
fn checked(browser: &Browser<'_>) -> String {
    for _ in 0..100 {
        let page = browser.get("dossier/0/controle").body;
        if page.contains("class=\"verdict") || !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("it reads for ever");
}

fn report(home: &Path, folder: &Path) -> Value {
    let output =
        command(home, folder.parent().unwrap()).args(["check", "--format", "json"]).arg(folder).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    report["dossiers"][0].clone()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn the_page_finds_what_check_finds() {
    for sample in [
        "complete-tlv",
        "tlv-alles-tegelijk",
        "tlv-scans-die-niemand-zag",
        "uitzondering-oud-onderzoek",
        "missing-field",
        "other-pupil",
    ] {
        let (user, folder) = user_with(sample, "dossier");
        if !folder.join("dossier.toml").exists() {
            fs::write(folder.join("dossier.toml"), "aanvraagtype = 'tlv'\n").unwrap();
        }
        let served = serve(user.path(), &[folder.to_str().unwrap()]);
        let browser = served.browser();
        browser.choose_region();
        browser.follow(&browser.at.clone());
        let page = checked(&browser);
        let report = report(served.home(), &folder);
        let verdict = report["verdict"].as_str().unwrap();
        let class = match verdict {
            "complete-with-remarks" => "remarks",
            "to-confirm" => "confirm",
            other => other,
        };
        assert!(page.contains(&format!("class=\"verdict {class}\"")), "{sample}: {verdict}");
        let found: Vec<&Value> = report["findings"].as_array().unwrap().iter().collect();
        let open: Vec<&&Value> = found.iter().filter(|found| found["waived"] == false).collect();
        let mut codes: Vec<&str> =
            page.split("data-code=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let mut expected: Vec<&str> = open.iter().map(|found| found["code"].as_str().unwrap()).collect();
        codes.sort_unstable();
        expected.sort_unstable();
        assert_eq!(codes, expected, "{sample}");
        for finding in open {
            let what = escaped(finding["what"].as_str().unwrap());
            assert!(page.contains(&what), "{sample}: {what}");
        }
        for line in report["checklist"].as_array().unwrap() {
            assert!(page.contains(&escaped(line["name"].as_str().unwrap())), "{sample}: {line}");
        }
        assert!(
            !page.contains("compleet confirm") && !page.contains("compleet waive") && !page.contains(" --by"),
            "{sample}: a command on the page"
        );
    }
}

/// The same dossier twice: one for the page, one for the commands. Returns what stands in both.
struct Twice {
    user: tempfile::TempDir,
    by_page: std::path::PathBuf,
    other: tempfile::TempDir,
    by_command: std::path::PathBuf,
}

impl Twice {
    fn of(sample: &str) -> Self {
        let (user, by_page) = user_with(sample, "dossier");
        let (other, by_command) = user_with(sample, "dossier");
        Self { user, by_page, other, by_command }
    }

    fn command(&self, home: &Path, arguments: &[&str]) {
        let output = command(home, self.other.path())
            .args(&arguments[..1])
            .arg(&self.by_command)
            .args(&arguments[1..])
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn same(&self, what: &str) {
        let read = |folder: &Path| fs::read_to_string(folder.join("dossier.toml")).unwrap();
        let (page, command) = (read(&self.by_page), read(&self.by_command));
        // Of a new request each has an id of its own.
        let without_id =
            |text: &str| text.lines().filter(|line| !line.starts_with("id = ")).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(without_id(&page), without_id(&command), "{what}");
        assert_eq!(page.lines().count(), command.lines().count(), "{what}");
    }
}

#[test]
fn settling_writes_what_the_commands_write() {
    let twice = Twice::of("tlv-scans-die-niemand-zag");
    let served = serve(twice.user.path(), &[twice.by_page.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let settle = |fields: &[(&str, &str)]| {
        let page = browser.post("dossier/0/los-op", fields).body;
        assert!(!page.contains("role=\"alert\" tabindex"), "{fields:?}: {page}");
    };
    let home = served.home();
    settle(&[("doe", "bevestig"), ("wat", "Ondertekening OP.pdf"), ("door", "M. Jansen")]);
    twice.command(home, &["confirm", "Ondertekening OP.pdf", "--by", "M. Jansen"]);
    twice.same("a file that was seen");
    settle(&[
        ("doe", "soort"),
        ("wat", "Aanvraagformulier TLV.pdf"),
        ("soort", "gespreksverslag"),
        ("door", "M. Jansen"),
    ]);
    twice.command(home, &["confirm", "Aanvraagformulier TLV.pdf", "--as", "gespreksverslag", "--by", "M. Jansen"]);
    twice.same("what a file is");
    settle(&[("doe", "datum"), ("wat", "LVS toetsresultaten.pdf"), ("datum", "3-11-2026"), ("door", "M. Jansen")]);
    twice.command(home, &["confirm", "LVS toetsresultaten.pdf", "--date", "2026-11-03", "--by", "M. Jansen"]);
    twice.same("when its research was done");
    settle(&[
        ("doe", "accepteer"),
        ("code", "missing-document"),
        ("soort", "seo"),
        ("reden", "Volgt <later>"),
        ("door", "M. \"J\""),
    ]);
    twice.command(
        home,
        &["waive", "missing-document", "--kind", "seo", "--reason", "Volgt <later>", "--by", "M. \"J\""],
    );
    twice.same("what is accepted");
    settle(&[("doe", "intrekken"), ("code", "missing-document"), ("soort", "seo")]);
    twice.command(home, &["waive", "missing-document", "--kind", "seo", "--undo"]);
    twice.same("what is accepted no longer");
    settle(&[("doe", "terug"), ("wat", "Ondertekening OP.pdf")]);
    twice.command(home, &["confirm", "Ondertekening OP.pdf", "--undo"]);
    twice.same("what was taken back");
}

#[test]
fn the_request_is_written_as_init_writes_it() {
    let twice = Twice::of("tlv-zonder-dossier-toml");
    let served = serve(twice.user.path(), &[twice.by_page.to_str().unwrap()]);
    let browser = served.browser();
    browser.choose_region();
    browser.follow(&browser.at.clone());
    let cards = browser.get("dossier/0").body;
    assert!(cards.contains("/dossier/0/aanvraag/tlv\""), "the cards come first: {cards}");
    let long = "De school kan niet bieden wat deze leerling nodig heeft; zie het OP.";
    let fields = [
        ("samenwerkingsverband", "PO2507"),
        ("titel", "TLV SBO"),
        ("datum", "23-11-2026"),
        ("omschrijving", long),
        ("contactpersoon", "M. Jansen"),
    ];
    browser.send("dossier/0/aanvraag/tlv", &fields);
    let set: Vec<String> = fields.iter().map(|(key, value)| format!("{key}={value}")).collect();
    let mut arguments = vec!["init", "--type", "tlv"];
    set.iter().for_each(|pair| arguments.extend(["--set", pair.as_str()]));
    twice.command(served.home(), &arguments);
    twice.same("a new request");
    browser.send("dossier/0/aanvraag/tlv", &[("email", "m.jansen@school.nl"), ("omschrijving", long)]);
    twice.command(served.home(), &["init", "--set", "email=m.jansen@school.nl"]);
    twice.same("a request that was completed");
    let page = browser.get("dossier/0/aanvraag?fout=1").body;
    assert!(page.contains("href=\"#veld-telefoon\"") && page.contains("aria-invalid"), "{page}");
}

#[test]
fn what_may_not_be_said_is_refused() {
    let (user, folder) = user_with("wrong-format", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let before = fs::read(folder.join("dossier.toml")).unwrap();
    let forged: [&[(&str, &str)]; 8] = [
        &[("doe", "accepteer"), ("code", "wrong-format"), ("reden", "x"), ("door", "M")],
        &[("doe", "accepteer"), ("code", "encrypted-document"), ("reden", "x"), ("door", "M")],
        &[("doe", "accepteer"), ("code", "bsn-in-document"), ("reden", "x"), ("door", "M")],
        &[("doe", "accepteer"), ("code", "late-filing"), ("reden", "  "), ("door", "M")],
        &[("doe", "bevestig"), ("wat", "../../../etc/passwd"), ("door", "M")],
        &[("doe", "soort"), ("wat", "../dossier.toml"), ("soort", "seo"), ("door", "M")],
        &[("doe", "soort"), ("wat", "Ontwikkelingsperspectief.pdf"), ("soort", "geen-soort"), ("door", "M")],
        &[("doe", "iets anders"), ("wat", "x"), ("door", "M")],
    ];
    for fields in forged {
        let page = browser.post("dossier/0/los-op", fields).body;
        assert!(page.contains("role=\"alert\" tabindex"), "{fields:?}");
        assert_eq!(fs::read(folder.join("dossier.toml")).unwrap(), before, "{fields:?}");
    }
    assert_eq!(fs::read_dir(user.path()).unwrap().count(), 1, "nothing was written beside the dossier");
}

#[test]
fn a_picture_is_of_a_page_that_was_checked_and_of_nothing_else() {
    let (user, folder) = user_with("complete-tlv", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    assert_eq!(browser.get("beeld/0/0/1.png").status, 404, "nothing was looked at yet");
    checked(&browser);
    for (path, status) in [
        ("beeld/0/0/1.png", 200),
        ("beeld/0/0/0.png", 200),
        ("beeld/0/0/99.png", 404),
        ("beeld/0/99/1.png", 404),
        ("beeld/0/0/1", 404),
    ] {
        let answer = browser.get(path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.header("content-type") == Some("image/png"), status == 200);
    }
}
