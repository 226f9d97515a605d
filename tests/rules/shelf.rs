//! Rules that come from another party: signed, in versions, for the day of the request.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::workplace::{Desk, Said};
use std::fs;
use std::path::{Path, PathBuf};

/// A region's office that writes rules, and a school.
struct Both {
    _root: tempfile::TempDir,
    office: Desk,
    school: Desk,
}

impl Both {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let office = Desk::with_key(root.path(), "loket");
        let school = Desk::new(root.path(), "school");
        let arguments = ["rules", "new", "regels", "--id", "mijnregio", "--name", "Mijn Regio", "--channel", "zivver"];
        office.run(&[&arguments[..], &["--request", "Toelating"]].concat()).expect(0);
        Self { _root: root, office, school }
    }

    /// Writes a version of the rules, and packs it.
    fn packed(&self, version: &str, from: &str, until: Option<&str>) -> PathBuf {
        let path = self.office.folder.join("regels/ruleset.toml");
        let until = until.map_or_else(String::new, |until| format!("valid-until = {until}\n"));
        let text = format!(
            "id = \"mijnregio\"\nextends = \"nl-po\"\nname = \"Mijn Regio\"\nversion = \"{version}\"\nvalid-from = {from}\n{until}"
        );
        fs::write(path, text).unwrap();
        let out = self.office.folder.join(format!("{version}.asice"));
        let out_text = out.to_str().unwrap();
        let passphrase = self.office.passphrase();
        self.office.run(&["rules", "pack", "regels", "--output", out_text, "--passphrase-file", &passphrase]).expect(0);
        out
    }

    fn install(&self, path: &Path) -> Said {
        self.school.run(&["rules", "install", path.to_str().unwrap()])
    }

    fn trust(&self, role: &str) {
        self.school.knows(&self.office.certificate(), &[role]);
    }

    fn on_the_shelf(&self) -> usize {
        fs::read_dir(self.school.folder.join("home/rules")).map_or(0, |entries| entries.count())
    }
}

#[test]
fn rules_are_taken_in_from_who_may_issue_them_for_that_region() {
    let both = Both::new();
    let first = both.packed("2026.1", "2026-08-01", None);
    let stranger = both.install(&first).expect(1).out;
    assert!(stranger.contains("NIET OPGENOMEN") && stranger.contains("contact add"), "{stranger}");
    both.trust("regels-elders");
    let other = both.install(&first).expect(1).out;
    assert!(other.contains("geen regels voor mijnregio uitgeven"), "{other}");
    both.trust("regels-mijnregio");
    let taken = both.install(&first).expect(0).out;
    assert!(taken.contains("Mijn Regio (mijnregio), versie 2026.1, vanaf 01-08-2026"), "{taken}");
    both.school.run(&["rules", "use", "mijnregio"]).expect(0);
    let listed = both.school.run(&["rules", "list"]).expect(0).out;
    assert!(listed.contains("toelating") && listed.contains("mijnregio 2026.1"), "{listed}");
    // The same once more changes nothing; an older one and one that was altered are refused, and what is there stays.
    both.install(&first).expect(0);
    assert_eq!(both.on_the_shelf(), 1);
    let older = both.packed("2025.9", "2025-08-01", None);
    let refused = both.install(&older).expect(1).out;
    assert!(refused.contains("ouder dan versie 2026.1"), "{refused}");
    let request = both.office.folder.join("regels/toelating.toml");
    let text = fs::read_to_string(&request).unwrap();
    fs::write(&request, format!("{text}\n# anders\n")).unwrap();
    let again = both.office.folder.join("2026.1.asice");
    fs::copy(&again, both.office.folder.join("bewaard.asice")).unwrap();
    fs::remove_file(&again).unwrap();
    let same = both.packed("2026.1", "2026-08-01", None);
    let refused = both.install(&same).expect(1).out;
    assert!(refused.contains("met een andere inhoud"), "{refused}");
    let first = both.office.folder.join("bewaard.asice");
    let mut bytes = fs::read(&first).unwrap();
    let at = bytes
        .windows(6)
        .position(|part| part == b"ZIVVER")
        .or_else(|| bytes.windows(6).position(|part| part == b"zivver"));
    bytes[at.unwrap()] ^= 1;
    let altered = both.school.folder.join("anders.asice");
    fs::write(&altered, bytes).unwrap();
    let refused = both.install(&altered).expect(1).out;
    assert!(refused.contains("veranderd nadat het werd getekend"), "{refused}");
    assert_eq!(both.on_the_shelf(), 1);
    // It is no dossier and no news.
    let verified = both.school.run(&["verify", first.to_str().unwrap()]).expect(1).out;
    assert!(verified.contains("regels"), "{verified}");
    both.school.run(&["rules", "remove", "mijnregio"]).expect(0);
    assert_eq!(both.on_the_shelf(), 0);
    both.school.run(&["rules", "remove", "mijnregio"]).expect(2);
}

/// Who takes in a new year is told what it changes for the school.
#[test]
fn a_newer_version_says_what_changes() {
    let both = Both::new();
    both.trust("regels-mijnregio");
    let first = both.install(&both.packed("2025", "2025-08-01", None)).expect(0).out;
    assert!(!first.contains("Van Mijn Regio"), "{first}");
    let request = both.office.folder.join("regels/toelating.toml");
    let text = fs::read_to_string(&request).unwrap();
    fs::write(&request, text.replace("\"zivver\"", "\"grippa\"")).unwrap();
    let newer = both.install(&both.packed("2026", "2026-08-01", None)).expect(0).out;
    for part in ["Van Mijn Regio versie 2025 naar Mijn Regio versie 2026", "U vraagt dit aan in Grippa (was: ZIVVER)."]
    {
        assert!(newer.contains(part), "{part}: {newer}");
    }
    let again = both.install(&both.office.folder.join("2026.asice")).expect(0).out;
    assert!(!again.contains("Van Mijn Regio"), "{again}");
}

#[test]
fn the_day_of_the_request_decides_which_version_judges() {
    let both = Both::new();
    both.trust("regels-mijnregio");
    both.install(&both.packed("2025", "2025-08-01", Some("2026-07-31"))).expect(0);
    both.install(&both.packed("2026", "2026-09-01", None)).expect(0);
    assert_eq!(both.on_the_shelf(), 2);
    let dossier = both.school.folder.join("dossier");
    fs::create_dir(&dossier).unwrap();
    fs::write(dossier.join("Ontwikkelingsperspectief.pdf"), "x").unwrap();
    let version = |day: &str| {
        fs::write(
            dossier.join("dossier.toml"),
            format!("aanvraagtype = \"toelating\"\nregels = \"mijnregio\"\ndatum = {day}\n"),
        )
        .unwrap();
        let said = both.school.run(&["check", "dossier", "--format", "json", "--date", day]);
        let told = said.out.split("\"version\"").nth(1).map(|rest| rest.chars().skip(1).take(8).collect::<String>());
        (said.code, told.unwrap_or_default(), said.err)
    };
    assert!(version("2026-07-31").1.contains("2025"), "{:?}", version("2026-07-31"));
    assert!(version("2026-09-01").1.contains("2026"), "{:?}", version("2026-09-01"));
    let (code, _, gap) = version("2026-08-15");
    assert_eq!(code, Some(2));
    assert!(gap.contains("geldt op 15-08-2026") && gap.contains("2025 (01-08-2025 - 31-07-2026)"), "{gap}");
}

#[test]
fn a_set_whose_tests_fail_is_not_packed() {
    let both = Both::new();
    let test = both.office.folder.join("regels/tests/compleet.toml");
    let text = fs::read_to_string(&test).unwrap();
    fs::write(&test, text.replace("\"complete\"", "\"incomplete\"")).unwrap();
    let passphrase = both.office.passphrase();
    let said = both.office.run(&["rules", "pack", "regels", "--passphrase-file", &passphrase]).expect(1).out;
    assert!(said.contains("Niet ingepakt: 1 van de tests"), "{said}");
    // Rules that are part of the program are not replaced.
    let region = both.office.folder.join("regels/ruleset.toml");
    fs::write(&test, text).unwrap();
    let text = fs::read_to_string(&region).unwrap().replace("id = \"mijnregio\"", "id = \"po2507\"");
    fs::write(&region, text).unwrap();
    let out = both.office.folder.join("nep.asice");
    both.office
        .run(&["rules", "pack", "regels", "--output", out.to_str().unwrap(), "--passphrase-file", &passphrase])
        .expect(0);
    both.trust("regels-po2507");
    let refused = both.install(&out).expect(1).out;
    assert!(refused.contains("hoort bij het programma zelf"), "{refused}");
}
