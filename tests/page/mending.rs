//! A finding that a mend solves offers it first: one click, and one click back to the byte.

use super::client::{Browser, serve, user_with};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn checked(browser: &Browser<'_>) -> String {
    loop {
        let page = browser.get("dossier/0/controle").body;
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// The documents and the details of a dossier, with what is set aside.
fn all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let here = files.filter(|entry| !entry.path().to_string_lossy().contains(".compleet-originelen"));
    here.map(|entry| {
        (entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())
    })
    .collect()
}

/// The first finding of a code: its file, and what stands in its card.
fn finding<'p>(page: &'p str, code: &str) -> &'p str {
    let from = page.split(&format!("data-code=\"{code}\"")).nth(1).unwrap_or_else(|| panic!("{code}: {page}"));
    from.split("data-code=").next().unwrap()
}

fn value(text: &str, name: &str) -> String {
    let rest = text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name}: {text}"));
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn a_finding_is_mended_by_one_click_and_put_back_by_one() {
    for (sample, code, does) in [
        ("unclear-filename", "unclear-filename", "hernoem"),
        ("unneeded-document", "unneeded-document", "weglaten"),
        ("duplicate-attachment", "duplicate-attachment", "weglaten"),
        ("blank-page", "blank-page", "zonder-leeg"),
    ] {
        let (user, folder) = user_with(sample, "dossier");
        let served = serve(user.path(), &[folder.to_str().unwrap()]);
        let browser = served.browser();
        browser.follow(&browser.at.clone());
        let page = checked(&browser);
        let card = finding(&page, code);
        assert!(card.contains(&format!("value=\"{does}\"")), "{sample}: {card}");
        let file = value(card, "wat");
        let before = all(&folder);
        let fields = [("doe", does), ("wat", file.as_str()), ("naam", "Duidelijke naam"), ("door", "M. Jansen")];
        let page = browser.post("dossier/0/herstel", &fields).body;
        assert!(
            page.contains("Het origineel is bewaard") && page.contains("Hersteld in deze map (1)"),
            "{sample}: {page}"
        );
        assert_ne!(all(&folder), before, "{sample}");
        assert!(!page.contains(&format!("data-code=\"{code}\"")), "{sample}: it is still found");
        let number = value(page.split("class=\"done\"").nth(1).unwrap(), "nummer");
        let page = browser.post("dossier/0/herstel", &[("doe", "terug"), ("nummer", &number)]).body;
        assert!(page.contains("Teruggezet"), "{sample}: {page}");
        assert_eq!(all(&folder), before, "{sample}");
    }
}

#[test]
fn documents_become_one_and_what_cannot_be_is_told() {
    let (user, folder) = user_with("too-many-attachments", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let page = checked(&browser);
    let card = finding(&page, "too-many-attachments").split("</fieldset>").next().unwrap();
    let files: Vec<&str> =
        card.split("name=\"wat\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(files.len() > 2, "{card}");
    let before = all(&folder);
    let merge = |files: &[&str], name: &str| {
        let mut fields = vec![("doe", "samen"), ("naam", name), ("door", "M. Jansen")];
        fields.extend(files.iter().map(|file| ("wat", *file)));
        browser.post("dossier/0/herstel", &fields).body
    };
    for (chosen, name, says) in [
        (&files[..1], "samen", "ten minste twee"),
        (&[files[0], files[0]][..], "samen", "ten minste twee"),
        (&files[..2], "../weg", "Zo kan een bestand niet heten"),
        (&files[..2], "", "Vul in: Nieuwe naam"),
        (&["../dossier.toml", files[0]][..], "samen", "staat niet (meer) in de map"),
    ] {
        assert!(merge(chosen, name).contains(says), "{name}");
        assert_eq!(all(&folder), before, "{says}");
    }
    let page = merge(&files[files.len() - 2..], "Twee samen");
    assert!(page.contains("Het origineel is bewaard"), "{page}");
    assert!(folder.join("Twee samen.pdf").is_file());
    assert_eq!(all(&folder).len(), before.len() - 1);
}
