//! What a person does on the page can be undone to the byte, and what the page cannot show is opened before it is confirmed.

use super::client::{Browser, serve, user_with};
use std::fs;

fn checked(browser: &Browser<'_>) -> String {
    loop {
        let page = browser.get("dossier/0/controle").body;
        if !page.contains("data-waits") {
            return page;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[test]
fn each_step_is_undone_to_the_byte() {
    let (user, folder) = user_with("tlv-scans-die-niemand-zag", "dossier");
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    checked(&browser);
    let details = || fs::read(folder.join("dossier.toml")).unwrap();
    let steps: [&[(&str, &str)]; 5] = [
        &[("doe", "bevestig"), ("wat", "Ondertekening OP.pdf"), ("door", "M. Jansen")],
        &[("doe", "soort"), ("wat", "Aanvraagformulier TLV.pdf"), ("soort", "gespreksverslag"), ("door", "M. Jansen")],
        &[("doe", "datum"), ("wat", "LVS toetsresultaten.pdf"), ("datum", "3-11-2026"), ("door", "M. Jansen")],
        &[
            ("doe", "accepteer"),
            ("code", "missing-document"),
            ("soort", "seo"),
            ("reden", "Volgt"),
            ("door", "M. Jansen"),
        ],
        &[("doe", "leeg")],
    ];
    for fields in steps {
        let (before, files) = (details(), fs::read_dir(&folder).unwrap().count());
        let page = browser.post("dossier/0/los-op", fields).body;
        assert!(page.contains("value=\"ongedaan\""), "{fields:?}: {page}");
        assert!(details() != before || fs::read_dir(&folder).unwrap().count() > files, "{fields:?}");
        let page = browser.post("dossier/0/los-op", &[("doe", "ongedaan")]).body;
        assert!(page.contains("Ongedaan gemaakt"), "{fields:?}: {page}");
        assert_eq!((details(), fs::read_dir(&folder).unwrap().count()), (before, files), "{fields:?}");
    }
    assert!(browser.post("dossier/0/los-op", &[("doe", "ongedaan")]).body.contains("niets meer dat ongedaan"));
    // What somebody changed since stays.
    browser.post("dossier/0/los-op", steps[0]);
    let text = fs::read_to_string(folder.join("dossier.toml")).unwrap() + "# van een collega\n";
    fs::write(folder.join("dossier.toml"), &text).unwrap();
    assert!(browser.post("dossier/0/los-op", &[("doe", "ongedaan")]).body.contains("intussen"));
    assert_eq!(fs::read_to_string(folder.join("dossier.toml")).unwrap(), text);
}

#[test]
fn an_old_word_document_is_opened_before_it_is_confirmed() {
    let (user, folder) = user_with("tlv-scans-die-niemand-zag", "dossier");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::copy(root.join("tests/documents/changed.doc"), folder.join("Ondertekening OP.doc")).unwrap();
    fs::remove_file(folder.join("Ondertekening OP.pdf")).unwrap();
    let served = serve(user.path(), &[folder.to_str().unwrap()]);
    let browser = served.browser();
    browser.follow(&browser.at.clone());
    let page = checked(&browser);
    assert!(page.contains("compleet niet laten zien") && page.contains("Openen in Word"), "{page}");
    let confirm = || {
        let fields = [("doe", "bevestig"), ("wat", "Ondertekening OP.doc"), ("door", "M. Jansen")];
        browser.post("dossier/0/los-op", &fields).body
    };
    let before = fs::read(folder.join("dossier.toml")).unwrap();
    assert!(confirm().contains("Open Ondertekening OP.doc eerst"));
    assert_eq!(fs::read(folder.join("dossier.toml")).unwrap(), before);
    browser.post("dossier/0/open", &[("wat", "Ondertekening OP.doc")]);
    assert!(confirm().contains("Vastgelegd."));
    assert_ne!(fs::read(folder.join("dossier.toml")).unwrap(), before);
}

#[test]
fn who_can_give_it_is_asked_for_what_is_missing_unsigned_or_too_old() {
    for (sample, parts) in [
        ("missing-document", ["Beste", "ontbreekt"]),
        ("outdated-research", ["wat wij nu hebben is te oud", "Aan "]),
        ("unconfirmed-signature", ["staat nog geen handtekening", "Staat de handtekening er niet?"]),
    ] {
        let (user, folder) = user_with(sample, "dossier");
        let served = serve(user.path(), &[folder.to_str().unwrap()]);
        let browser = served.browser();
        browser.follow(&browser.at.clone());
        let page = checked(&browser);
        for part in parts {
            assert!(page.contains(part), "{sample}: {part}: {page}");
        }
    }
}
