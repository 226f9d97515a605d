//! The platform's side: what `status issue` writes is what a school can trust, and what it refuses it says.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace::{Desk, Said, files};
use chrono::Utc;
use compleet::keys::Home;
use compleet::lifecycle::{Body, Reporter, StatusReport};
use compleet::work::{StatusFile, Trust, read_status_file};
use std::fs;
use std::path::{Path, PathBuf};

const SAMPLE: &str = "complete-tlv";

/// A platform that unpacked the dossier of a school, and the school's own desk.
struct Both {
    _root: tempfile::TempDir,
    school: Desk,
    platform: Desk,
    bundle: PathBuf,
}

impl Both {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let school = Desk::with_key(root.path(), "De Kameleon");
        let platform = Desk::with_key(root.path(), "Platform");
        platform.knows(&school.certificate(), &["school"]);
        school.knows(&platform.certificate(), &["administratie"]);
        let bundle = school.pack(SAMPLE, "dossier", &[]);
        platform.run(&["unpack", bundle.to_str().unwrap(), "--output", &platform.path("uit")]).expect(0);
        fs::create_dir(platform.path("post")).unwrap();
        Self { _root: root, school, platform, bundle }
    }

    fn issue(&self, dossier: &str, status: &str, more: &[&str]) -> Said {
        let (passphrase, post) = (self.platform.passphrase(), self.platform.path("post"));
        let base = ["status", "issue", dossier, status, "--output", &post, "--passphrase-file", &passphrase];
        self.platform.run(&[base.as_slice(), more].concat())
    }

    fn post(&self) -> Vec<String> {
        files(Path::new(&self.platform.path("post")))
    }

    /// The only file in the post, as the school reads it.
    fn at_school(&self) -> StatusFile {
        let path = Path::new(&self.platform.path("post")).join(&self.post()[0]);
        let home = Home::new(self.school.folder.join("home"));
        let trust =
            Trust { contacts: home.contacts().unwrap().0, own: home.certificate().unwrap(), ..Trust::default() };
        read_status_file(&path, None, &trust, false, Utc::now()).unwrap().unwrap()
    }
}

fn status(file: &StatusFile) -> &StatusReport {
    match &file.events[0].event.body {
        Body::Status(report) => report,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_status_with_its_letter_and_its_day_reaches_the_school() {
    let both = Both::new();
    let letter = both.platform.path("Brief aan de school.pdf");
    fs::write(&letter, b"%PDF-1.7\n").unwrap();
    let more = ["--as", "administratie", "--information", "bespreekdatum=3-12-2026", "--letter", &letter];
    let said = both.issue(&both.platform.path("uit"), "tlv aanvraag in behandeling", &more).expect(0);
    assert!(said.out.contains("TLV aanvraag in behandeling"), "{}", said.out);
    assert!(said.out.contains("2026-12-03") && said.out.contains("niet versleuteld"), "{}", said.out);
    assert!(said.out.contains("compleet status apply"), "{}", said.out);
    let names = both.post();
    assert!(names[0].starts_with("status-tlv-") && names[0].ends_with(".asice"), "{names:?}");
    let file = both.at_school();
    let report = status(&file);
    assert_eq!((report.name.as_str(), report.set_by.as_str()), ("TLV aanvraag in behandeling", "administratie"));
    assert_eq!(report.information["bespreekdatum"], "2026-12-03");
    assert!(matches!(&report.reporter, Reporter::Contact { roles, .. } if roles == &["administratie"]));
    assert_eq!(file.events[0].letters, ["Brief aan de school.pdf"]);
    assert_eq!(file.letter(&file.letters[0]).unwrap(), b"%PDF-1.7\n");
    // Any tool that verifies bundles verifies this one.
    let path = format!("{}/{}", both.platform.path("post"), names[0]);
    both.school.run(&["verify", "--status", &path]).expect(0);
}

#[test]
fn a_dossier_is_known_by_its_folder_its_bundle_its_id_or_its_number() {
    let both = Both::new();
    let details = fs::read_to_string(both.platform.path("uit/dossier.toml")).unwrap();
    let id = details.lines().find_map(|line| line.strip_prefix("id = ")).unwrap().trim_matches('"').to_owned();
    let of = |dossier: &str, more: &[&str]| {
        let both_more = [&["--as", "administratie"], more].concat();
        both.issue(dossier, "TLV Aanmelding", &both_more).expect(0);
        let file = both.at_school();
        for name in both.post() {
            fs::remove_file(Path::new(&both.platform.path("post")).join(name)).unwrap();
        }
        file.events[0].dossier.clone()
    };
    let folder = of(&both.platform.path("uit"), &[]);
    assert_eq!(folder.id.as_deref(), Some(id.as_str()));
    assert_eq!(of(both.bundle.to_str().unwrap(), &[]), folder);
    assert_eq!(of(&id, &["--type", "tlv"]).id.as_deref(), Some(id.as_str()));
    let numbered = of("123456", &["--type", "tlv"]);
    assert_eq!((numbered.id, numbered.number), (None, Some(123_456)));
}

#[test]
fn what_a_role_may_not_report_is_refused_with_words_that_help() {
    let both = Both::new();
    let uit = both.platform.path("uit");
    let refused = [
        (vec!["TLV afgegeven", "--as", "school"], "administratie"),
        (vec!["TLV afgegeven", "--as", "administratei"], "Bedoelt u ‘administratie’?"),
        (vec!["TLV afgegven", "--as", "administratie"], "Bedoelt u ‘TLV afgegeven’?"),
        (vec!["A&K afgerond", "--as", "administratie"], "advies-kort"),
        (vec!["TLV afgegeven", "--as", "administratie", "--set-by", "ac"], "administratie"),
        (
            vec!["TLV aanvraag in behandeling", "--as", "administratie", "--information", "bespreekdatm=2026-12-03"],
            "bespreekdatum",
        ),
        (
            vec!["TLV aanvraag in behandeling", "--as", "administratie", "--information", "bespreekdatum=morgen"],
            "geen datum",
        ),
    ];
    for (words, expected) in refused {
        let said = both.issue(&uit, words[0], &words[1..]).expect(1);
        assert!(said.out.contains("Niet gemeld") && said.out.contains(expected), "{words:?}: {}", said.out);
    }
    let notes = both.platform.path("notities.txt");
    fs::write(&notes, "geen brief").unwrap();
    let impossible = [
        (uit.as_str(), vec!["--time", "2099-01-01"], "nog niet geweest"),
        (&uit, vec!["--time", "gisteren"], "geen tijd"),
        (&uit, vec!["--letter", &notes], "geen PDF of Word"),
        (&uit, vec!["--letter", "weg.pdf"], "weg.pdf"),
        (&uit, vec!["--type", "arrangement"], "het goede dossier"),
        (&uit, vec!["--encrypt-to", "niemand"], "niet bekend"),
        ("-1", vec!["--type", "tlv"], "nog niet is verzonden"),
        ("geen-map", vec!["--type", "tlv"], "geen map"),
        ("123456", vec![], "--type"),
        ("123456", vec!["--type", "tvl"], "Bedoelt u ‘tlv’?"),
    ];
    for (dossier, more, expected) in impossible {
        let more = [&["--as", "administratie"], more.as_slice()].concat();
        let said = both.issue(dossier, "TLV afgegeven", &more).expect(2);
        assert!(said.err.contains(expected), "{more:?}: {}{}", said.out, said.err);
    }
    assert_eq!(both.post(), Vec::<String>::new());
}

#[test]
fn an_altered_bundle_is_no_dossier_to_report_about() {
    let both = Both::new();
    let mut bytes = fs::read(&both.bundle).unwrap();
    let place = bytes.windows(7).position(|window| window == b"%PDF-1.").unwrap();
    bytes[place] ^= 1;
    fs::write(&both.bundle, bytes).unwrap();
    let said = both.issue(both.bundle.to_str().unwrap(), "TLV afgegeven", &["--as", "administratie"]).expect(2);
    assert!(said.err.contains("gewijzigd"), "{}", said.err);
}

#[test]
fn sealed_news_says_nothing_of_itself_and_two_on_one_day_differ_in_name() {
    let both = Both::new();
    let more = ["--as", "administratie", "--encrypt-to", "De Kameleon", "--time", "2020-01-06"];
    both.issue(&both.platform.path("uit"), "TLV Aanmelding", &more).expect(0);
    both.issue(&both.platform.path("uit"), "TLV aanvraag incompleet", &more).expect(0);
    let names = both.post();
    assert_eq!(names.len(), 2, "{names:?}");
    for name in &names {
        assert!(name.ends_with(".asice.age"), "{name}");
        let bytes = fs::read(Path::new(&both.platform.path("post")).join(name)).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
        let path = format!("{}/{name}", both.platform.path("post"));
        let passphrase = both.school.passphrase();
        both.school.run(&["verify", "--status", &path, "--passphrase-file", &passphrase]).expect(0);
    }
}

#[test]
fn english_words_are_there_for_who_reads_english() {
    let both = Both::new();
    let said =
        both.issue(&both.platform.path("uit"), "TLV afgegven", &["--as", "administratie", "--lang", "en"]).expect(1);
    assert!(said.out.contains("Did you mean ‘TLV afgegeven’?"), "{}", said.out);
}
