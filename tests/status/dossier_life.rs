//! A dossier's life between a school and a platform: what is missing, what an upload sets, what waits is told before it is
//! signed, and one dossier stays one, however it became known.

use super::harness::school::{ID, LABEL, NUMBER, know, school, tlv};
use super::harness::status_files::{certificate, event, key, signed};
use super::harness::workplace::{Desk, Said, files};
use chrono::{DateTime, TimeDelta, Utc};
use compleet::lifecycle::{Body, LocalState};
use compleet::register::{Reference, Register};
use compleet::rules::builtin;
use compleet::work;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// A school and a platform that know each other, and a dossier that went from one to the other.
struct Both {
    _root: tempfile::TempDir,
    school: Desk,
    platform: Desk,
}

const LABELLED: &str = "casus veertien";

impl Both {
    fn new(request_type: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        let school = Desk::with_key(root.path(), "De Kameleon");
        let platform = Desk::with_key(root.path(), "Platform");
        school.knows(&platform.certificate(), &["administratie"]);
        platform.knows(&school.certificate(), &["school"]);
        let bundle = school.pack(&format!("complete-{request_type}"), "dossier", &["--label", LABELLED]);
        school.run(&["status", "sent", "4711", LABELLED]).expect(0);
        platform.run(&["unpack", bundle.to_str().unwrap(), "--output", &platform.path("uit")]).expect(0);
        Self { _root: root, school, platform }
    }

    fn issue(&self, status: &str, more: &[&str]) -> (Said, PathBuf) {
        let post = self.platform.path("post");
        fs::create_dir_all(&post).unwrap();
        let before = files(Path::new(&post));
        let (uit, passphrase) = (self.platform.path("uit"), self.platform.passphrase());
        let base = ["status", "issue", &uit, status, "--as", "administratie", "--output", &post];
        let said = self.platform.run(&[base.as_slice(), more, &["--passphrase-file", &passphrase]].concat());
        let new = files(Path::new(&post)).into_iter().find(|name| !before.contains(name));
        (said, Path::new(&post).join(new.unwrap_or_default()))
    }

    fn report(&self, status: &str, more: &[&str]) -> Said {
        let (said, file) = self.issue(status, more);
        said.expect(0);
        self.school.run(&["status", "apply", file.to_str().unwrap()]).expect(0)
    }

    /// The school adds a document and packs what is new.
    fn supplement(&self) -> PathBuf {
        let extra = "sample-dossiers/complete-arrangement/Logopedisch verslag.pdf";
        self.supplement_with(extra, "Logopedisch verslag.pdf", "aanvulling.asice")
    }

    fn supplement_with(&self, extra: &str, name: &str, file: &str) -> PathBuf {
        fs::copy(extra, Path::new(&self.school.path("dossier")).join(name)).unwrap();
        // It is of another pupil: the samples have no better.
        self.school.settle(Path::new(&self.school.path("dossier")));
        let (file, passphrase) = (self.school.path(file), self.school.passphrase());
        let dossier = self.school.path("dossier");
        self.school
            .run(&["pack", &dossier, "--supplement", "--plain", "--output", &file, "--passphrase-file", &passphrase])
            .expect(0);
        PathBuf::from(file)
    }
}

fn row(desk: &Desk) -> Value {
    let list = desk.run(&["status", "list", "--format", "json"]).expect(0).out;
    let list: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list["dossiers"].as_array().unwrap().len(), 1, "{list}");
    list["dossiers"][0].clone()
}

/// Words of a terminal, wherever they were wrapped.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_missing_stands_in_every_list_until_the_supplement_was_sent() {
    let both = Both::new("tlv");
    let missing = "handtekening van vader op het OP";
    both.report("TLV aanvraag incompleet", &["--information", &format!("ontbreekt={missing}")]);
    let everywhere = || {
        let next = both.school.run(&["status", "next"]).expect(0).out;
        let work = both.school.run(&["status", "next", "--json"]).expect(0).out;
        let shown = both.school.run(&["status", "show", LABELLED]).expect(0).out;
        let to_do = shown.split("Te doen").nth(1).unwrap_or_default().to_owned();
        let list = both.school.run(&["status", "list"]).expect(0).out;
        let csv = both.school.run(&["status", "list", "--format", "csv"]).expect(0).out;
        both.school.run(&["status", "next", "--ics", "agenda.ics", "--overwrite"]).expect(0);
        let agenda = fs::read_to_string(both.school.path("agenda.ics")).unwrap_or_default().replace("\r\n ", "");
        let _ = fs::remove_file(both.school.path("agenda.ics"));
        [next, work, to_do, list, csv, agenda]
    };
    for (at, text) in everywhere().into_iter().enumerate() {
        assert!(joined(&text).contains(missing), "{at}: {text}");
    }
    assert_eq!(row(&both.school)["missing"], missing);
    // Packed is not sent: it stays, and what comes next is to send it.
    both.supplement();
    let listed = joined(&both.school.run(&["status", "list"]).expect(0).out);
    assert!(listed.contains(missing) && listed.contains("Verstuur de aanvulling"), "{listed}");
    assert!(listed.contains("compleet status sent 4711 \"casus veertien\""), "{listed}");
    let said = both.school.run(&["status", "sent", "4711", LABELLED]).expect(0).out;
    assert!(said.contains("aanvulling") && said.contains("verzonden"), "{said}");
    for (at, text) in everywhere().into_iter().enumerate() {
        assert!(!joined(&text).contains(missing), "{at}: {text}");
    }
    let after = row(&both.school);
    assert_eq!((&after["missing"], &after["status"]), (&Value::Null, &"TLV aanvraag incompleet".into()));
    // What is missing a second time is asked again.
    both.report("TLV aanvraag aangevuld", &[]);
    both.report("TLV aanvraag incompleet", &["--information", "ontbreekt=het plan"]);
    assert_eq!(row(&both.school)["missing"], "het plan");
    let extra = "sample-dossiers/complete-voorziening/Ontwikkelingsgrafiek.pdf";
    both.supplement_with(extra, "Ontwikkelingsgrafiek.pdf", "nog een.asice");
    both.school.run(&["status", "done", LABELLED, "aanvullen", "--by", "M. Jansen"]).expect(0);
    let after = row(&both.school);
    assert_eq!(after["missing"], Value::Null);
    assert!(!after["next_text"].as_str().unwrap().contains("aanvulling"), "{after}");
}

#[test]
fn a_supplement_that_arrives_sets_the_status_at_the_platform() {
    let both = Both::new("tlv");
    both.report("TLV aanvraag incompleet", &["--information", "ontbreekt=het verslag"]);
    let file = both.supplement();
    let unpack = ["unpack", file.to_str().unwrap(), "--output", &both.platform.path("aanvulling")];
    let said = both.platform.run(&unpack).expect(0);
    assert!(said.out.contains("De status werd ‘TLV aanvraag aangevuld’"), "{}", said.out);
    let found = row(&both.platform);
    assert_eq!(
        (&found["status"], &found["phase"]),
        (&"TLV aanvraag aangevuld".into(), &"TLV aanvraag incompleet".into())
    );
    let shown = both.platform.run(&["status", "show", "4711"]);
    let shown = if shown.code == Some(0) {
        shown.out
    } else {
        both.platform.run(&["status", "show", &short(&both.platform)]).expect(0).out
    };
    assert!(joined(&shown).contains("aanvulling ontvangen: de status werd ‘TLV aanvraag aangevuld’"), "{shown}");
    // The same bundle again changes nothing, and what the platform says next comes after it.
    let again = ["unpack", file.to_str().unwrap(), "--output", &both.platform.path("nog eens")];
    let said = both.platform.run(&again).expect(0);
    assert!(!said.out.contains("De status werd"), "{}", said.out);
    both.report("TLV aanvraag aangevuld", &[]);
    assert_eq!(row(&both.school)["status"], "TLV aanvraag aangevuld");
    both.report("TLV aanvraag in behandeling", &["--information", "bespreekdatum=2099-12-03"]);
    for desk in [&both.school, &both.platform] {
        assert_eq!(row(desk)["status"], "TLV aanvraag in behandeling");
    }
}

#[test]
fn a_dossier_gets_a_name_of_the_users_own_where_it_comes_in() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::new(root.path(), "Platform"));
    platform.knows(&school.certificate(), &["school"]);
    let bundle = school.pack("complete-tlv", "een", &[]);
    let unpack = |bundle: &Path, to: &str, more: &[&str]| {
        let base = ["unpack", bundle.to_str().unwrap(), "--output", &platform.path(to)];
        platform.run(&[base.as_slice(), more].concat()).expect(0)
    };
    unpack(&bundle, "een", &["--label", "dinsdag 1"]);
    assert_eq!(
        (row(&platform)["label"].as_str(), row(&platform)["name"].as_str()),
        (Some("dinsdag 1"), Some("dinsdag 1"))
    );
    // A name that is taken is told, and takes nothing away from what came in.
    let other = school.pack("complete-advies-kort", "twee", &[]);
    let said = unpack(&other, "twee", &["--label", "dinsdag 1"]);
    assert!(said.err.contains("‘dinsdag 1’ kan geen naam"), "{}", said.err);
    let list = platform.run(&["status", "list", "--format", "json"]).expect(0).out;
    assert_eq!(list.matches("\"received\": \"").count(), 2, "{list}");
}

fn short(desk: &Desk) -> String {
    row(desk)["name"].as_str().unwrap().to_owned()
}

#[test]
fn a_supplement_to_a_request_that_is_over_leaves_it_over() {
    let both = Both::new("tlv");
    both.report("TLV aanvraag in behandeling", &["--information", "bespreekdatum=2099-12-03"]);
    both.report("TLV aanvraag afgewezen", &[]);
    let file = both.supplement();
    both.platform.run(&["unpack", file.to_str().unwrap(), "--output", &both.platform.path("extra")]).expect(0);
    let found = row(&both.platform);
    assert_eq!((&found["status"], &found["ended"]), (&"TLV aanvraag afgewezen".into(), &true.into()));
}

#[test]
fn lists_of_a_platform_tell_who_sent_a_dossier() {
    let both = Both::new("tlv");
    let found = row(&both.platform);
    assert_eq!((&found["sender_name"], &found["local"]), (&"De Kameleon".into(), &"received".into()));
    assert_eq!(found["sender"].as_str().map(str::len), Some(64));
    assert!(found["received"].is_string(), "{found}");
    both.issue("TLV aanvraag incompleet", &[]).0.expect(0);
    for list in [&["status", "list"][..], &["status", "next"], &["status", "list", "--format", "csv"]] {
        let said = both.platform.run(list).expect(0).out;
        assert!(said.contains("De Kameleon"), "{said}");
        assert!(!said.contains(LABELLED), "what a school calls a dossier is its own: {said}");
    }
    // A school that did not get its own dossier from anybody is not told who sent it.
    assert_eq!(row(&both.school)["sender"], Value::Null);
    both.platform.run(&["contact", "remove", "De Kameleon"]).expect(0);
    let said = both.platform.run(&["status", "list"]).expect(0).out;
    assert!(said.contains("van een afzender ("), "{said}");
}

#[test]
fn a_status_that_would_wait_is_not_signed_and_the_missing_step_is_told() {
    let both = Both::new("tlv");
    let (said, _) = both.issue("TLV afgegeven", &[]);
    let said = said.expect(1);
    assert!(
        said.out.contains("Niet gemeld") && said.out.contains("Meld eerst: ‘TLV aanvraag in behandeling’"),
        "{}",
        said.out
    );
    let post = both.platform.path("post");
    assert_eq!(files(Path::new(&post)), Vec::<String>::new());
    assert_eq!(row(&both.platform)["status"], Value::Null, "nothing was kept either");
    both.issue("TLV aanvraag incompleet", &[]).0.expect(0);
    let said = both.issue("Aanhouden", &[]).0.expect(1);
    assert!(
        said.out.contains("‘TLV aanvraag incompleet’") && said.out.contains("‘TLV aanvraag in behandeling’"),
        "{}",
        said.out
    );
    both.issue("TLV aanvraag in behandeling", &["--information", "bespreekdatum=2099-12-03"]).0.expect(0);
    both.issue("TLV afgegeven", &[]).0.expect(0);
    let said = both.issue("Aanhouden", &[]).0.expect(1);
    assert!(said.out.contains("afgesloten met ‘TLV afgegeven’") && !said.out.contains("Meld eerst"), "{}", said.out);
    assert_eq!(files(Path::new(&post)).len(), 3);
    let said = both.issue("Aanhouden", &["--lang", "en"]).0.expect(1);
    assert!(said.out.contains("was closed with"), "{}", said.out);
}

#[test]
fn a_step_that_the_manual_speaks_against_has_no_way_round() {
    let both = Both::new("advies-kort");
    both.issue("A&K in behandeling", &[]).0.expect(0);
    let said = both.issue("A&K aanvraag afgewezen", &[]).0.expect(1);
    assert!(said.out.contains("volgt") && !said.out.contains("Meld eerst"), "{}", said.out);
}

#[test]
fn two_statuses_within_a_second_keep_their_order() {
    let both = Both::new("tlv");
    for status in ["TLV Aanmelding", "TLV aanvraag incompleet", "TLV aanvraag aangevuld", "TLV aanvraag incompleet"] {
        both.report(status, &[]);
        for desk in [&both.school, &both.platform] {
            assert_eq!(row(desk)["status"], status);
        }
    }
}

#[test]
fn what_was_done_in_bron_reaches_the_platform() {
    let both = Both::new("arrangement");
    both.report("Arrangementsaanvraag in behandeling", &[]);
    both.report("Arrangement toegekend", &[]);
    let records = [
        "--record",
        "ingangsdatum=2026-11-01",
        "--record",
        "einddatum=1-7-2027",
        "--record",
        "korte-omschrijving=Plusklas",
    ];
    let base =
        ["status", "done", LABELLED, "bron-registratie", "--by", "M. Jansen", "--note", "niet voor het platform"];
    let (file, passphrase) = (both.school.path("bron.asice"), both.school.passphrase());
    let send = ["--output", file.as_str(), "--passphrase-file", passphrase.as_str()];
    let said = both.school.run(&[base.as_slice(), &records, &send].concat()).expect(0);
    assert!(said.out.contains("compleet status apply bron.asice"), "{}", said.out);
    let said = both.platform.run(&["status", "apply", &file]).expect(0);
    assert!(said.out.contains("bron-registratie") && said.out.contains("01-07-2027"), "{}", said.out);
    let shown = both.platform.run(&["status", "show", &short(&both.platform)]).expect(0).out;
    assert!(joined(&shown).contains("[x] Meld het arrangement in BRON"), "{shown}");
    assert!(shown.contains("Plusklas") && !shown.contains("niet voor het platform"), "{shown}");
    // The same file again, and the end of the support, which follows from a day that the school told.
    both.platform.run(&["status", "apply", &file]).expect(0);
    let next = both.platform.run(&["status", "next", "--all"]).expect(0).out;
    assert!(next.contains("01-07-2027"), "{next}");
    // Without somebody to sign it the work is recorded, and what is still to be told is told.
    let said = both.school.run(&[base.as_slice(), &records].concat()).expect(0);
    assert!(said.out.contains("Het platform wil dit ook weten"), "{}", said.out);
    let said = both.school.run(&["status", "done", LABELLED, "handelingsdeel", "--by", "M. Jansen"]).expect(0);
    assert!(!said.out.contains("platform"), "{}", said.out);
}

#[test]
fn another_school_does_not_tell_what_was_done_in_a_dossier() {
    let school = school("arrangement", "school");
    let mut done = event("w1", NUMBER, 3, "school", "x");
    done.as_object_mut().unwrap().remove("status");
    done["work"] = json!({ "action": "bron-registratie", "by": "Iemand", "on": "2026-10-02" });
    let mut unknown = done.clone();
    (unknown["id"], unknown["work"]["action"]) = (json!("w2"), json!("bron-registratje"));
    let mut other = done.clone();
    (other["id"], other["set_by"]) = (json!("w3"), json!("ac"));
    let said = school.apply_signed("werk.asice", &[done, unknown, other]).expect(1).out;
    assert!(said.contains("bron-registratie, 01-10-2026: verwerkt"), "it came from nobody else here: {said}");
    assert!(said.contains("APART GEZET") && said.contains("‘bron-registratie’"), "{said}");
    assert!(said.contains("GEWEIGERD"), "{said}");
}

#[test]
fn a_meeting_without_its_day_is_told() {
    let both = Both::new("tlv");
    let said = both.report("TLV aanvraag in behandeling", &[]);
    assert!(said.out.contains("verwerkt") && said.out.contains("Bespreekdatum staat er niet bij"), "{}", said.out);
    for list in [&["status", "list"][..], &["status", "next"], &["status", "list", "--format", "csv"]] {
        let said = joined(&both.school.run(list).expect(0).out);
        assert!(said.contains("Bespreekdatum is hier nog niet bekend"), "{said}");
    }
    let day = ["--information", "bespreekdatum=2099-12-03", "--by", "M. Jansen"];
    let record = ["status", "record", LABELLED, "TLV aanvraag in behandeling"];
    both.school.run(&[record.as_slice(), &day].concat()).expect(0);
    let said = joined(&both.school.run(&["status", "next", "--all"]).expect(0).out);
    assert!(said.contains("03-12-2099") && !said.contains("nog niet bekend"), "{said}");
}

#[test]
fn names_of_the_manuals_tables_are_taken_and_two_meanings_are_offered() {
    let school = school("arrangement", "administratie");
    let record = |name: &str| school.desk.run(&["status", "record", LABEL, name, "--by", "M. Jansen"]);
    record("ARR Aanmelding / Voorziening aanmelding").expect(0);
    record("Arrangementsaanvraag in behandeling / Voorziening aanmelding").expect(0);
    assert_eq!(school.status().as_deref(), Some("Arrangementsaanvraag in behandeling"));
    let said = record("Arrangement toegekend/afgewezen Voorziening toegekend /afgewezen").expect(2).err;
    assert!(
        said.contains("\"Arrangement toegekend\", \"Arrangement afgewezen\"") && !said.contains("incompleet"),
        "{said}"
    );
    // From the platform it waits, and both are offered.
    let news = [tlv("e1", 24 * 365, "ac", "Arrangement toegekend/afgewezen")];
    let mut news = news.to_vec();
    news[0]["time"] = json!((Utc::now() - TimeDelta::seconds(1)).to_rfc3339());
    let said = school.apply_signed("een.asice", &news).expect(1).out;
    assert!(said.contains("WACHT") && said.contains("Arrangement toegekend, Arrangement afgewezen"), "{said}");
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    for status in ["Arrangement toegekend", "Arrangement afgewezen"] {
        assert!(shown.contains(&format!("e1 --as \"{status}\" --by")), "{shown}");
    }
    let confirm = ["status", "confirm", LABEL, "e1", "--by", "M. Jansen", "--reason", "gebeld"];
    let said = school.desk.run(&confirm).expect(2).err;
    assert!(said.contains("toegekend") && !said.contains("incompleet"), "{said}");
    school.desk.run(&[confirm.as_slice(), &["--as", "Arrangement toegekend"]].concat()).expect(0);
    record("Arrangement afgerond / Voorziening afgerond").expect(0);
    assert_eq!(school.status().as_deref(), Some("Arrangement afgerond"));
}

#[test]
fn a_number_that_says_not_sent_takes_no_number_away() {
    let school = school("tlv", "administratie");
    let said = school.desk.run(&["status", "sent", "0", LABEL]).expect(1).out;
    assert!(said.contains("4711") && said.contains("Niets vastgelegd"), "{said}");
    let list = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(list.contains("(4711)"), "{list}");
    school.desk.run(&["status", "sent", "4712", LABEL]).expect(0);
    assert!(school.desk.run(&["status", "list"]).expect(0).out.contains("(4712)"));
    // What was entered by mistake is taken back, and the number before it is there again.
    let shown = joined(&school.desk.run(&["status", "show", LABEL, "--ids"]).expect(0).out);
    let id = shown.split("dossiernummer 4712 [").nth(1).unwrap().split(']').next().unwrap().to_owned();
    let confirm = ["status", "confirm", LABEL, &id, "--dismiss", "--by", "M. Jansen", "--reason", "vergist"];
    school.desk.run(&confirm).expect(0);
    assert!(school.desk.run(&["status", "list"]).expect(0).out.contains("(4711)"));
    school.desk.run(&["status", "show", "4712"]).expect(2);
}

#[test]
fn who_is_added_again_keeps_its_roles() {
    let school = school("tlv", "administratie");
    let said = school.desk.run(&["contact", "add", "platform.pem"]).expect(0).out;
    assert!(said.contains("administratie") && said.contains("blijven"), "{said}");
    school.apply_signed("een.asice", &[tlv("e1", 1, "automatisch", "TLV Aanmelding")]).expect(0);
    let said = school.desk.run(&["contact", "add", "platform.pem", "--role", "scp"]).expect(0).out;
    assert!(said.contains("scp") && !said.contains("administratie"), "{said}");
}

#[test]
fn a_dossier_is_one_however_it_became_known() {
    let by_number = event("e1", 99, 1, "automatisch", "TLV Aanmelding");
    let mut both_ways = event("e2", 99, 2, "administratie", "TLV aanvraag in behandeling");
    both_ways["dossier"] = json!(ID);
    let mut early = event("e3", 99, 3, "administratie", "TLV afgegeven");
    early["dossier"] = json!(ID);
    // Known first by hand; then by its number; then by both. In one run, in two, and in the other order.
    for (files, ends) in [
        (vec![vec![by_number.clone()], vec![both_ways.clone()]], "TLV aanvraag in behandeling"),
        (vec![vec![both_ways.clone()], vec![by_number.clone()]], "TLV aanvraag in behandeling"),
        (vec![vec![by_number.clone(), both_ways.clone()], vec![early.clone()]], "TLV afgegeven"),
        (vec![vec![early.clone()], vec![by_number.clone()], vec![both_ways.clone()]], "TLV afgegeven"),
    ] {
        for at_once in [true, false] {
            for known_at in 0..=files.len() {
                one_in_the_end(&files, at_once, known_at, ends);
            }
        }
    }
}

fn one_in_the_end(files: &[Vec<Value>], at_once: bool, known_at: usize, ends: &str) {
    let root = tempfile::tempdir().unwrap();
    let (desk, platform) = (&Desk::new(root.path(), "school"), key("Platform"));
    certificate(&platform, &desk.folder.join("platform.pem"));
    desk.knows("platform.pem", &["administratie"]);
    let home = desk.folder.join("home");
    let inbox = desk.folder.join("inbox");
    fs::create_dir(&inbox).unwrap();
    let mut told = String::new();
    for (at, events) in files.iter().enumerate() {
        if at == known_at {
            know(&home, ID, None, "tlv");
        }
        fs::write(inbox.join(format!("{at}.asice")), signed(events, &platform)).unwrap();
        if !at_once {
            told += &desk.run(&["status", "apply", "inbox"]).out;
        }
    }
    if known_at >= files.len() {
        know(&home, ID, None, "tlv");
    }
    told += &desk.run(&["status", "apply", "inbox"]).out;
    let last = desk.run(&["status", "apply", "inbox"]).expect(0).out;
    assert!(!told.contains("gewist") && !last.contains("gewist"), "{told}{last}");
    let found = row(desk);
    let expected = (&json!(ID), &json!(99), &json!(ends), &json!(0));
    assert_eq!(
        (&found["id"], &found["dossiernummer"], &found["status"], &found["waiting"]),
        expected,
        "{files:?} {at_once} {known_at} {told}"
    );
    desk.run(&["register", "check"]).expect(0);
}

#[test]
fn a_number_of_one_id_does_not_swallow_another_id() {
    let school = school("tlv", "administratie");
    let (one, other) = ("0198c0de-cccc-7000-8000-00000000aaaa", "0198c0de-cccc-7000-8000-00000000bbbb");
    let about = |id: &str, dossier: &str, status: &str, set_by: &str| {
        let mut event = event(id, 99, 1, set_by, status);
        event["dossier"] = json!(dossier);
        event
    };
    school.apply_signed("een.asice", &[about("a1", one, "TLV Aanmelding", "automatisch")]).expect(1);
    know(&school.desk.folder.join("home"), other, Some("Anders"), "tlv");
    school.desk.run(&["status", "sent", "99", "Anders"]).expect(0);
    let list = school.desk.run(&["status", "list", "--format", "json"]).expect(0).out;
    assert!(list.contains(one) && list.contains(other), "{list}");
    let shown = school.desk.run(&["status", "show", "Anders"]).expect(0).out;
    assert!(!shown.contains("TLV Aanmelding"), "what was said of one id is not another's: {shown}");
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn a_number_entered_while_the_clock_was_ahead_is_corrected_by_the_next_one() {
    let home = tempfile::tempdir().unwrap();
    know(home.path(), ID, None, "tlv");
    let rules = builtin();
    let mut register = Register::open(home.path()).unwrap();
    let key = register.read(|pen| pen.find(&Reference::Id(ID.into()))).unwrap().unwrap();
    let ahead = at("2031-01-01T12:00:00Z");
    register.whole(|pen| work::enter_number(pen, key, 77, ahead, &rules)).unwrap();
    let now = at("2026-11-20T12:00:00Z");
    let followed = register.whole(|pen| work::enter_number(pen, key, 78, now, &rules)).unwrap();
    let life = followed.life.as_ref().unwrap();
    assert_eq!((life.number, followed.dossier.number, life.local), (Some(78), Some(78), LocalState::Sent));
    // So it is with a status, which does not wait for its time either, and with a decision.
    let entry = |name| work::ByHand { name, set_by: None, time: None, information: Default::default(), by: "M" };
    let (_, first, became) =
        register.whole(|pen| work::enter_status(pen, key, entry("TLV Aanmelding"), ahead, &rules)).unwrap();
    assert!(!became.waits(), "{became:?}");
    let (followed, second, became) =
        register.whole(|pen| work::enter_status(pen, key, entry("TLV aanvraag incompleet"), now, &rules)).unwrap();
    assert!(!became.waits(), "{became:?}");
    assert_eq!(followed.life.as_ref().unwrap().status_id(), Some("incompleet"));
    let verdict = work::Verdict { about: Some(&second.0), dismiss: true, meaning: None, by: "M", reason: "vergist" };
    let (followed, ..) = register.whole(|pen| work::enter_decision(pen, key, &verdict, now, &rules)).unwrap();
    assert_eq!(followed.life.as_ref().unwrap().status_id(), Some("aanmelding"));
    let times: Vec<DateTime<Utc>> = followed.events.iter().map(|event| event.time).collect();
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
    assert!(followed.events.iter().any(|event| event.id == first && matches!(event.body, Body::Status(_))));
}

#[test]
fn a_file_that_is_not_wholly_there_yet_says_so() {
    let school = school("tlv", "administratie");
    let whole = signed(&[tlv("e1", 1, "automatisch", "TLV Aanmelding")], &school.platform);
    let inbox = school.desk.folder.join("inbox");
    fs::create_dir(&inbox).unwrap();
    let mut room = whole.clone();
    let half = room.len() / 2;
    room[half..].fill(0);
    let json = br#"{"format": "compleet/status/v1", "events": [{"id": "e1""#;
    for (name, bytes) in [
        ("half.asice", &whole[..half]),
        ("begonnen.asice", &whole[..20]),
        ("leeg.asice", b""),
        ("ruimte.asice", &room),
        ("nullen.asice", &[0; 4096]),
        ("half.json", json),
        ("half.asice.age", b"age-encryp"),
    ] {
        fs::write(inbox.join(name), bytes).unwrap();
        let said = school.desk.run(&["status", "apply", "inbox"]).expect(1).out;
        assert!(said.contains(name) && said.contains("nog niet helemaal binnen"), "{name}: {said}");
        fs::remove_file(inbox.join(name)).unwrap();
    }
    // Something behind the end is no file that is still arriving.
    fs::write(inbox.join("meer.asice"), [whole.as_slice(), b"meer"].concat()).unwrap();
    let said = school.desk.run(&["status", "apply", "inbox"]).expect(1).out;
    assert!(!said.contains("nog niet helemaal binnen"), "{said}");
    fs::remove_file(inbox.join("meer.asice")).unwrap();
    fs::write(inbox.join("half.asice"), &whole).unwrap();
    school.desk.run(&["status", "apply", "inbox"]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
}

#[test]
fn a_file_that_was_taken_in_is_not_opened_again() {
    let both = Both::new("tlv");
    let (said, file) = both.issue("TLV Aanmelding", &["--encrypt-to", "De Kameleon"]);
    said.expect(0);
    let file = file.to_str().unwrap();
    let passphrase = both.school.passphrase();
    both.school.run(&["status", "apply", file]).expect(2);
    both.school.run(&["status", "apply", file, "--passphrase-file", &passphrase]).expect(0);
    // No passphrase is needed for what is known.
    let said = both.school.run(&["status", "apply", file]).expect(0).out;
    assert_eq!(said.trim(), "1 statusbestand: 1 al bekend.");
    // Who is known in other roles may have sent something else: it is read again.
    both.school.knows(&both.platform.certificate(), &["scp"]);
    both.school.run(&["status", "apply", file]).expect(2);
    both.school.knows(&both.platform.certificate(), &["administratie"]);
    both.school.run(&["status", "apply", file]).expect(0);
    // What was erased is told each time.
    both.school.run(&["register", "erase", LABELLED, "--yes"]).expect(0);
    let said = both.school.run(&["status", "apply", file, "--passphrase-file", &passphrase]).expect(0).out;
    assert!(said.contains("gewist dossier"), "{said}");
}

#[test]
fn what_is_right_all_the_same_is_decided_here_before_it_is_signed() {
    let both = Both::new("tlv");
    both.issue("TLV afgegeven", &[]).0.expect(1);
    let name = short(&both.platform);
    both.platform.run(&["status", "record", &name, "TLV afgegeven", "--by", "Platform"]).expect(1);
    both.platform.run(&["status", "confirm", &name, "--by", "Platform", "--reason", "zo besloten"]).expect(0);
    let (said, file) = both.issue("TLV afgegeven", &[]);
    said.expect(0);
    // The school sees what it did not expect, and asks.
    let said = both.school.run(&["status", "apply", file.to_str().unwrap()]).expect(1);
    assert!(said.out.contains("WACHT"), "{}", said.out);
}

#[test]
fn of_an_erased_dossier_no_file_is_remembered() {
    let school = school("tlv", "administratie");
    school.apply_signed("een.asice", &[tlv("e1", 1, "automatisch", "TLV Aanmelding")]).expect(0);
    let digest = <sha2::Sha256 as sha2::Digest>::digest(fs::read(school.desk.path("een.asice")).unwrap());
    let holds = || {
        let bytes = fs::read(school.desk.path("home/register.sqlite")).unwrap();
        bytes.windows(32).any(|window| window == digest.as_slice())
    };
    assert!(holds());
    school.desk.run(&["register", "erase", LABEL, "--yes"]).expect(0);
    assert!(!holds());
}
