//! The report for a browser: what it says, that no name becomes markup, that it fetches nothing.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::folder::{DAY, Folder};
use std::fs;
use std::path::Path;

const SAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-dossiers");

/// A folder with these samples in it, without what they are expected to give.
fn samples(names: &[&str]) -> Folder {
    let folder = Folder::new();
    for name in names {
        fs::create_dir(folder.join(name)).unwrap();
        for entry in fs::read_dir(Path::new(SAMPLES).join(name)).unwrap() {
            let path = entry.unwrap().path();
            let file = path.file_name().unwrap();
            if file != "expected.toml" {
                fs::copy(&path, folder.join(name).join(file)).unwrap();
            }
        }
    }
    folder
}

fn page(folder: &Folder, arguments: &[&str]) -> String {
    folder.run(&[&["check", "--format", "html", "--date", DAY], arguments].concat()).out
}

/// What stands between the first `from` and the `to` behind it.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    rest.split_once(to).unwrap_or_else(|| panic!("no {to}")).0
}

/// The page without what changes by the day, the version and the rules, and without style and script, which are files.
fn stable(page: &str) -> String {
    let made = between(page, "<p class=\"made\">", "</p>");
    let policy = between(page, "Content-Security-Policy\" content=\"", "\">");
    let day = between(page, "Gemaakt op ", ",");
    let mut page = page.replace(made, "MADE").replace(policy, "POLICY").replace(day, "TODAY");
    assert!(page.contains("TODAY</title>") || page.contains(", TODAY: "), "the tab names the day");
    for tag in ["style", "script"] {
        let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
        let content = between(&page, &open, &close).to_owned();
        page = page.replace(&content, "");
    }
    page.replace('\\', "/")
}

#[test]
fn one_dossier_in_order() {
    let folder = samples(&["complete-arrangement"]);
    insta::assert_snapshot!(stable(&page(&folder, &["complete-arrangement"])));
}

#[test]
fn several_dossiers_with_everything() {
    let names = ["tlv-alles-tegelijk", "uitzondering-oud-onderzoek", "unconfirmed-precondition"];
    let folder = samples(&names).with("kapot/dossier.toml", "dit is geen toml");
    let arguments = [&names[..], &["kapot", "nergens", "--type", "tlv", "--strict", "--explain"]].concat();
    let page = page(&folder, &arguments);
    assert_eq!(page.matches("<article ").count(), 5);
    insta::assert_snapshot!(stable(&page));
}

#[test]
fn what_was_not_looked_at_is_not_folded_away() {
    let names = ["complete-tlv", "onderzoek-precies-twee-jaar", "oud-word-bestand"];
    let page = page(&samples(&names), &names);
    let cards: Vec<&str> = page.split("<article ").skip(1).collect();
    for card in &cards {
        let seen = card.split("class=\"fold\"").next().unwrap();
        assert_eq!(seen.contains("Niet gelezen"), card.contains("Niet gelezen"), "{card}");
    }
    assert!(cards[0].contains("class=\"fold\"") && cards[0].contains("Niet gelezen"));
    assert!(cards[2].contains("Niet gelezen"));
}

#[test]
fn it_speaks_english_too() {
    let folder = samples(&["tlv-alles-tegelijk", "missing-document"]);
    let page = page(&folder, &["tlv-alles-tegelijk", "missing-document", "--type", "tlv", "--lang", "en"]);
    assert!(page.contains("<html lang=\"en\">") && page.contains("Next step:"));
    for dutch in ["Volgende", "Gemaakt", "Wat ", "Doe:", "niet", "bladzijde", "dossiers zijn"] {
        let words = page.split_once("<body>").unwrap().1;
        assert!(!words.contains(dutch), "{dutch}: {}", &words[words.find(dutch).unwrap() - 40..][..120]);
    }
}

#[test]
fn its_numbers_are_those_of_the_report_for_machines() {
    let json = Folder::new().run(&["check", SAMPLES, "--recursive", "--type", "tlv", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let html = Folder::new().run(&["check", SAMPLES, "--recursive", "--type", "tlv", "--format", "html"]).out;
    let verdicts = [
        ("complete", "complete"),
        ("remarks", "complete_with_remarks"),
        ("confirm", "to_confirm"),
        ("incomplete", "incomplete"),
    ];
    for (class, key) in verdicts {
        let count = json["summary"][key].as_u64().unwrap();
        assert!(html.contains(&format!("<li class=\"{class}\"><strong>{count}</strong>")), "{key}: {count}");
        let cards = html.matches("<article class=\"card\" id=\"d").count();
        assert_eq!(cards as u64, json["summary"]["dossiers"].as_u64().unwrap());
        let of_class = html
            .lines()
            .filter(|line| line.contains("<article ") && line.contains(&format!("data-verdict=\"{class}\"")));
        assert_eq!(of_class.count() as u64, count, "{key}");
    }
}

/// Markup that a name tries to bring in.
const HOSTILE: &str = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\"'\u{202e}fdp";

#[test]
fn what_people_wrote_stays_text() {
    let details = format!(
        "aanvraagtype = \"advies-kort\"\ntitel = '''{HOSTILE}'''\ntoelichting = '''{HOSTILE}'''\n\
         [[uitzondering]]\nbevinding = \"missing-document\"\nsoort = \"seo\"\nreden = '''{HOSTILE}'''\ndoor = '''{HOSTILE}'''\n",
        HOSTILE = HOSTILE.replace('\'', "")
    );
    let folder = Folder::new().with("d & 'd'/dossier.toml", details);
    let page = page(&folder, &["d & 'd'", "d & 'd'", "--explain"]);
    assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
    harmless(&page);
}

#[cfg(unix)]
#[test]
fn the_names_of_files_stay_text() {
    let name = "<img src=x onerror=alert(2)>\"'\u{202e}\u{1b}[2J & fdp.docx";
    let folder = Folder::new()
        .with("d/dossier.toml", "aanvraagtype = \"advies-kort\"\n")
        .with_word(&format!("d/{name}"), "IQ-onderzoek", &["Afnamedatum: 3 maart 2024"])
        .with("<b>e/dossier.toml", "kapot <i>");
    let page = page(&folder, &["d", "<b>e", "--explain"]);
    let shown = "&lt;img src=x onerror=alert(2)&gt;&quot;&#39;\u{fffd}\u{fffd}[2J &amp; fdp.docx";
    assert!(page.contains(&format!("<bdi>{shown}</bdi>")), "{page}");
    assert!(page.contains("<bdi>&lt;b&gt;e</bdi>"));
    harmless(&page);
}

fn harmless(page: &str) {
    assert_eq!(page.matches("<script").count(), 1, "the page's own");
    assert_eq!(page.matches("</script").count(), 1, "the page's own");
    assert_eq!(page.matches("<img").count(), 0);
    assert!(!page.contains(['\u{202e}', '\u{1b}', '\r']));
    let handler = |tag: &str| tag.split('>').next().unwrap().contains(" on");
    let body = page.split_once("<body>").unwrap().1.split_once("<script>").unwrap().0;
    assert!(!body.split('<').skip(1).any(handler), "an attribute that runs");
}

#[test]
fn it_names_no_other_place() {
    let folder = samples(&["tlv-alles-tegelijk", "complete-tlv"]);
    let page = page(&folder, &["tlv-alles-tegelijk", "complete-tlv", "--type", "tlv", "--pictures"]);
    for reach in ["http:", "https:", "src=\"//", "href=\"//", "url(", "@import", "<link rel=\"style", "<iframe"] {
        assert!(!page.contains(reach), "{reach}");
    }
    for link in page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(link.starts_with('#') || link == "data:,", "{link}");
    }
    for source in page.split(" src=\"").skip(1) {
        assert!(source.starts_with("data:image/png;base64,"));
    }
}

#[test]
fn every_link_leads_somewhere_and_no_id_is_there_twice() {
    let folder = samples(&["tlv-alles-tegelijk", "complete-tlv"]);
    let page = page(&folder, &["tlv-alles-tegelijk", "complete-tlv", "nergens", "--type", "tlv"]);
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    for link in page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(ids.contains(&link), "#{link}");
    }
}

#[test]
fn pictures_only_where_somebody_asked() {
    let folder = samples(&["complete-tlv", "unreadable-document"]);
    let without = page(&folder, &["complete-tlv", "unreadable-document"]);
    assert_eq!(without.matches("<img").count() + without.matches("geen afbeelding").count(), 0);
    let with = page(&folder, &["complete-tlv", "unreadable-document", "--pictures"]);
    let pictures: Vec<&str> = with.split("src=\"data:image/png;base64,").skip(1).collect();
    assert!(pictures.len() > 7, "{}", pictures.len());
    assert!(pictures.iter().all(|picture| picture.find('"').unwrap() <= 40_000), "30 kB are 40,000 letters");
    let tag = "<img alt=\"Eerste bladzijde van Ontwikkelingsperspectief.pdf\" width=\"110\" height=\"156\"";
    assert!(with.contains(tag), "an A4 page, at half of its 220 pixels");
    // Word, and a PDF that is damaged.
    assert!(with.matches("geen afbeelding").count() >= 2);
    let exit = |more: &[&str]| {
        folder.run(&[&["check", "unreadable-document", "--format", "html", "--date", DAY], more].concat()).code
    };
    assert_eq!(exit(&[]), exit(&["--pictures"]), "a picture that fails fails nothing");
}

#[test]
fn pictures_need_a_page_to_stand_on() {
    let folder = samples(&["complete-tlv"]);
    let shown = folder.run(&["check", "complete-tlv", "--pictures"]);
    assert_eq!((shown.code, shown.out.as_str()), (2, ""));
    assert!(shown.err.contains("--format html"), "{}", shown.err);
}

#[test]
fn two_runs_write_the_same_page() {
    let folder = samples(&["complete-tlv", "tlv-alles-tegelijk"]);
    let arguments = ["complete-tlv", "tlv-alles-tegelijk", "--type", "tlv", "--pictures"];
    assert_eq!(page(&folder, &arguments), page(&folder, &arguments));
}

#[test]
fn a_page_appears_whole_and_replaces_nothing_unasked() {
    let folder = samples(&["complete-tlv"]);
    let arguments = ["check", "complete-tlv", "--format", "html", "--output", "verslag.html"];
    let shown = folder.run(&arguments);
    assert_eq!((shown.code, shown.out.as_str()), (0, ""));
    let first = folder.read("verslag.html");
    assert!(first.starts_with("<!doctype html>") && first.ends_with("</html>\n"));
    assert_eq!(folder.run(&arguments).code, 2);
    assert_eq!(folder.run(&[&arguments[..], &["--overwrite"]].concat()).code, 0);
    assert_eq!(folder.read("verslag.html"), first);
}
