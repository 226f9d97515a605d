//! Following dossiers on the command line: every doubt about a status file has its outcome, nothing is lost, and what is
//! erased stays gone.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace;

use crate::harness::school::{ID, LABEL, NUMBER, know, school, tlv};
use crate::harness::status_files::{event, key, plain, signed};
use crate::harness::workplace::Desk;
use serde_json::Value;
use std::fs;

#[test]
fn a_signed_file_is_applied_once_however_often_it_comes() {
    let school = school("tlv", "administratie");
    let events =
        [tlv("e1", 1, "automatisch", "TLV Aanmelding"), tlv("e2", 2, "administratie", "TLV aanvraag incompleet")];
    let said = school.apply_signed("een.asice", &events).expect(0);
    assert_eq!(said.out.lines().count(), 3, "{}", said.out);
    assert!(said.out.contains("2 verwerkt"), "{}", said.out);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag incompleet"));
    let again = school.apply_signed("twee.asice", &events).expect(0);
    assert_eq!(again.out.trim(), "1 statusbestand: 2 al bekend.");
    let next = school.desk.run(&["status", "next"]).expect(0).out;
    assert!(next.contains("[aanvullen]") && next.contains(LABEL), "{next}");
    school.desk.run(&["register", "check"]).expect(0);
}

#[test]
fn a_folder_is_an_inbox_and_other_files_are_passed_over() {
    let school = school("tlv", "administratie");
    let inbox = school.desk.folder.join("inbox");
    fs::create_dir_all(inbox.join("map")).unwrap();
    fs::write(inbox.join("lees mij.txt"), "hallo").unwrap();
    fs::write(inbox.join("foto.jpg"), [0xff; 400]).unwrap();
    let late = signed(&[tlv("e9", 9, "administratie", "TLV aanvraag incompleet")], &school.platform);
    fs::write(inbox.join("map").join("dieper.asice"), late).unwrap();
    let one = signed(&[tlv("e1", 1, "automatisch", "TLV Aanmelding")], &school.platform);
    fs::write(inbox.join("een.asice"), one).unwrap();
    let said = school.desk.run(&["status", "verwerk", "inbox"]).expect(0);
    assert!(said.out.contains("1 statusbestand: 1 verwerkt."), "{}", said.out);
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
    school.desk.run(&["status", "apply", "nergens"]).expect(2);
    // A file that is named is looked at, whatever it is.
    school.desk.run(&["status", "apply", "inbox/foto.jpg"]).expect(1);
}

#[test]
fn an_altered_file_changes_nothing() {
    let school = school("tlv", "administratie");
    let mut bytes = signed(&[tlv("e1", 1, "automatisch", "TLV Aanmelding")], &school.platform);
    let at = bytes.windows(14).position(|window| window == b"TLV Aanmelding").unwrap();
    bytes[at] = b'X';
    let said = school.apply("veranderd.asice", &bytes).expect(1);
    assert!(said.out.contains("NIET VERWERKT"), "{}", said.out);
    assert_eq!(school.status(), None);
}

#[test]
fn a_contact_without_the_role_and_a_stranger_are_refused_until_they_are_known() {
    let school = school("tlv", "scp");
    let events =
        [tlv("e1", 1, "automatisch", "TLV Aanmelding"), tlv("e2", 2, "administratie", "TLV aanvraag incompleet")];
    let said = school.apply_signed("een.asice", &events).expect(1);
    assert!(said.out.contains("GEWEIGERD: deze afzender mag niet melden"), "{}", said.out);
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
    let stranger = key("Vreemde");
    let other = [tlv("e3", 3, "administratie", "TLV aanvraag afgewezen")];
    let said = school.apply("vreemd.asice", &signed(&other, &stranger)).expect(1);
    assert!(said.out.contains("GEWEIGERD: de afzender is hier niet bekend"), "{}", said.out);
    // Nobody can decide that away; the list of contacts can.
    school.desk.run(&["status", "confirm", LABEL, "e2", "--by", "M. Jansen", "--reason", "gebeld"]).expect(2);
    school.desk.knows("platform.pem", &["administratie"]);
    school.apply_signed("een.asice", &events).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag incompleet"));
}

#[test]
fn what_cannot_be_is_held_refused_or_set_apart_and_listed_until_somebody_decides() {
    let school = school("tlv", "administratie");
    let mut other_type = tlv("e4", 4, "administratie", "TLV aanvraag incompleet");
    other_type["request_type"] = "arrangement".into();
    let said = school
        .apply_signed(
            "een.asice",
            &[
                tlv("e1", 1, "automatisch", "TLV Aanmelding"),
                tlv("e2", 2, "administratie", "TLV afgegeven"),
                tlv("e3", 3, "administratie", "TLV aanvraag in behandelink"),
                other_type,
                tlv("e5", 100_000, "administratie", "TLV aanvraag incompleet"),
            ],
        )
        .expect(1)
        .out;
    for words in ["onverwachte stap", "TLV aanvraag in behandeling", "andere soort", "nog in de toekomst"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let again = school.desk.run(&["status", "apply", "een.asice"]).expect(1).out;
    assert!(again.contains("1 al bekend, 3 wachten op een besluit, 1 geweigerd"), "{again}");
    let confirm = |event: &str, more: &[&str]| {
        let base = ["status", "confirm", LABEL, event, "--by", "M. Jansen", "--reason", "gebeld"];
        school.desk.run(&[base.as_slice(), more].concat())
    };
    school.desk.run(&["status", "confirm", LABEL, "--by", "M. Jansen", "--reason", "gebeld"]).expect(2);
    confirm("e3", &[]).expect(2);
    confirm("e3", &["--as", "TLV aanvraag in behandeling"]).expect(0);
    confirm("e4", &["--dismiss"]).expect(0);
    confirm("e5", &["--dismiss"]).expect(0);
    confirm("e2", &[]).expect(0);
    let after = school.desk.run(&["status", "list", "--waiting", "--format", "json"]).expect(0).out;
    assert!(!after.contains(ID), "{after}");
    school.desk.run(&["status", "apply", "een.asice"]).expect(0);
    let shown = school.desk.run(&["status", "show", &NUMBER.to_string()]).expect(0).out;
    assert!(shown.contains("aanvaard door M. Jansen") && shown.contains("gebeld"), "{shown}");
}

#[test]
fn a_step_out_of_a_terminal_status_is_held() {
    let school = school("tlv", "administratie");
    let events = [
        tlv("e1", 1, "automatisch", "TLV Aanmelding"),
        tlv("e2", 2, "administratie", "TLV aanvraag in behandeling"),
        tlv("e3", 3, "administratie", "TLV afgegeven"),
        tlv("e4", 4, "administratie", "TLV aanvraag incompleet"),
    ];
    let said = school.apply_signed("een.asice", &events).expect(1).out;
    assert!(said.contains("al afgesloten"), "{said}");
    assert_eq!(school.status().as_deref(), Some("TLV afgegeven"));
}

#[test]
fn the_office_reports_what_the_committee_decided_and_what_the_system_did() {
    let school = school("arrangement", "administratie");
    let events = [
        tlv("e1", 1, "automatisch", "ARR Aanmelding"),
        tlv("e2", 2, "ac", "Arrangementsaanvraag in behandeling"),
        tlv("e3", 3, "ac", "Arrangement toegekend"),
    ];
    school.apply_signed("een.asice", &events).expect(0);
    assert_eq!(school.status().as_deref(), Some("Arrangement toegekend"));
}

#[test]
fn an_unknown_dossier_is_kept_until_it_is_known() {
    let school = school("tlv", "administratie");
    let said = school.apply_signed("een.asice", &[event("e1", 99, 1, "automatisch", "TLV Aanmelding")]).expect(1).out;
    assert!(said.contains("hier niet bekend"), "{said}");
    let home = school.desk.folder.join("home");
    know(&home, "0198c0de-bbbb-7000-8000-00000000cafe", Some("Nieuw"), "tlv");
    school.desk.run(&["status", "sent", "99", "Nieuw"]).expect(0);
    let shown = school.desk.run(&["status", "show", "Nieuw"]).expect(0).out;
    assert!(shown.contains("TLV Aanmelding sinds"), "{shown}");
    // The number of one dossier is never that of another.
    let taken = school.desk.run(&["status", "sent", "99", LABEL]).expect(2).err;
    assert!(taken.contains("99"), "{taken}");
}

#[test]
fn plain_news_is_marked_for_ever() {
    let school = school("tlv", "administratie");
    fs::write(school.desk.folder.join("los.json"), plain(&[tlv("e1", 1, "automatisch", "TLV Aanmelding")])).unwrap();
    school.desk.run(&["status", "apply", "los.json"]).expect(1);
    assert_eq!(school.status(), None);
    let said = school.desk.run(&["status", "apply", "los.json", "--allow-unsigned"]).expect(0).out;
    assert!(said.contains("zonder handtekening"), "{said}");
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(shown.contains("zonder handtekening"), "{shown}");
}

#[test]
fn a_status_by_mail_is_entered_by_hand_and_work_is_ticked_off() {
    let school = school("tlv", "administratie");
    let record = |status: &str, more: &[&str]| {
        let base = ["status", "record", LABEL, status, "--by", "M. Jansen"];
        school.desk.run(&[base.as_slice(), more].concat())
    };
    record("TLV aanmeldink", &["--on", "2026-10-01"]).expect(2);
    record("tlv aanmelding", &["--on", "2026-10-01"]).expect(0);
    record("TLV aanvraag in behandeling", &["--on", "2026-10-02", "--information", "bespreekdatum=1-12-2026"])
        .expect(0);
    record("TLV afgegeven", &["--on", "2026-10-03"]).expect(0);
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    assert!(shown.contains("met de hand ingevoerd door M. Jansen") && shown.contains("01-12-2026"), "{shown}");
    let done = |what: &str, more: &[&str]| {
        let base = ["status", "done", LABEL, what, "--by", "M. Jansen"];
        school.desk.run(&[base.as_slice(), more].concat())
    };
    done("ouders-inlichtn", &[]).expect(2);
    done("ouders-inlichten", &[]).expect(0);
    done("tlv-brief-lezen", &[]).expect(2);
    done("tlv-brief-lezen", &["--record", "geldig-tot=onzin"]).expect(2);
    done("tlv-brief-lezen", &["--record", "geldig-tot=31-07-2028"]).expect(0);
    let next = school.desk.run(&["status", "next"]).expect(0).out;
    assert!(!next.contains("ouders-inlichten") && next.contains("dossieroverdracht"), "{next}");
    school.desk.run(&["status", "next", "--ics", "agenda.ics"]).expect(0);
    let agenda = fs::read_to_string(school.desk.folder.join("agenda.ics")).unwrap();
    assert!(agenda.starts_with("BEGIN:VCALENDAR") && agenda.contains("VALUE=DATE"), "{agenda}");
    school.desk.run(&["status", "next", "--ics", "agenda.ics"]).expect(2);
}

#[test]
fn bron_is_recorded_for_a_pupil_and_refused_for_a_group() {
    let rules = compleet::rules::builtin();
    let group = rules.request_types.iter().find(|known| !known.lifecycle.refused_actions.is_empty()).unwrap();
    let refused = &group.lifecycle.refused_actions[0];
    let school = school(group.id.as_str(), "administratie");
    let said = school.desk.run(&["status", "done", LABEL, &refused.id, "--by", "M. Jansen"]).expect(1).out;
    assert!(said.contains(&refused.text.nl), "{said}");
}

#[test]
fn a_number_of_0_is_not_sent_and_says_what_to_do() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "school");
    desk.run(&["status", "sent", "12"]).expect(2);
    know(&desk.folder.join("home"), ID, Some(LABEL), "tlv");
    let said = desk.run(&["status", "sent", "-1"]).expect(1).out;
    assert!(said.contains("Niet verzonden") && said.contains("  1. "), "{said}");
    desk.run(&["status", "sent", "4711"]).expect(0);
    let list = desk.run(&["status", "list", "--lang", "en"]).expect(0).out;
    assert!(list.contains("(4711)"), "{list}");
}

#[test]
fn what_is_erased_is_in_no_file_of_the_register_and_an_old_inbox_does_not_bring_it_back() {
    let school = school("tlv", "administratie");
    let mut last = tlv("e2", 2, "administratie", "TLV aanvraag in behandeling");
    last["information"] = serde_json::json!({ "bespreekdatum": "2031-03-14" });
    let events = [tlv("e1", 1, "automatisch", "TLV Aanmelding"), last];
    school.apply_signed("een.asice", &events).expect(0);
    let home = school.desk.folder.join("home");
    let holds = |needle: &[u8]| {
        let beside = workplace::files(&home).into_iter().filter(|name| name.starts_with("register."));
        // The copies of earlier days hold nothing of it either.
        let copies = home.join("register-copies");
        let copies = workplace::files(&copies).into_iter().map(|name| copies.join(name));
        let mut contents = beside.map(|name| home.join(name)).chain(copies).map(|path| fs::read(path).unwrap());
        contents.any(|bytes| bytes.windows(needle.len()).any(|window| window == needle))
    };
    assert!(holds(LABEL.as_bytes()) && holds(b"2031-03-14") && holds(b"4711"));
    let export = school.desk.run(&["register", "export", LABEL]).expect(0).out;
    assert!(export.contains("2031-03-14") && export.contains(ID), "{export}");
    school.desk.run(&["register", "erase", LABEL]).expect(2);
    school.desk.run(&["register", "erase", LABEL, "--yes"]).expect(0);
    let number = (NUMBER as u16).to_be_bytes();
    for needle in [LABEL.as_bytes(), b"2031-03-14", b"4711", ID.as_bytes(), b"TLV Aanmelding"] {
        assert!(!holds(needle), "{}", String::from_utf8_lossy(needle));
    }
    assert!(number.len() == 2);
    let said = school.desk.run(&["status", "apply", "een.asice"]).expect(0).out;
    assert!(said.contains("gewist dossier"), "{said}");
    assert!(!holds(b"2031-03-14"));
    let list = school.desk.run(&["status", "list", "--format", "json"]).expect(0).out;
    assert!(!list.contains(ID), "{list}");
    school.desk.run(&["register", "check"]).expect(0);
}

#[test]
fn two_processes_on_one_inbox_end_as_one() {
    let one = school("tlv", "administratie");
    let inbox = one.desk.folder.join("inbox");
    fs::create_dir_all(&inbox).unwrap();
    for number in 0..12 {
        let id = format!("e{number}");
        let events = [
            tlv("start", 0, "automatisch", "TLV Aanmelding"),
            event(&id, NUMBER, 1 + number, "administratie", "TLV aanvraag incompleet"),
            event(&id, 9_000 + number, 1, "automatisch", "TLV Aanmelding"),
        ];
        let unique: Vec<Value> = events.iter().enumerate().map(|(at, event)| with_id(event, at, &id)).collect();
        fs::write(inbox.join(format!("{number}.asice")), signed(&unique, &one.platform)).unwrap();
    }
    let mut runs: Vec<_> =
        (0..2).map(|_| one.desk.command().args(["status", "apply", "inbox"]).output_soon()).collect();
    let codes: Vec<Option<i32>> = runs.drain(..).map(|mut run| run.wait().unwrap().code()).collect();
    assert_eq!(codes, [Some(1), Some(1)]);
    one.desk.run(&["register", "check"]).expect(0);
    let export = one.desk.run(&["register", "export", LABEL]).expect(0).out;
    let export: Value = serde_json::from_str(&export).unwrap();
    let statuses = export["dossier"]["events"].as_array().unwrap().iter();
    assert_eq!(statuses.filter(|event| event["body"]["status"].is_object()).count(), 24);
    assert_eq!(one.status().as_deref(), Some("TLV aanvraag incompleet"));
}

/// Each event needs an id of its own.
fn with_id(event: &Value, at: usize, file: &str) -> Value {
    let mut event = event.clone();
    event["id"] = format!("{file}-{at}").into();
    event
}

trait Soon {
    fn output_soon(&mut self) -> std::process::Child;
}

impl Soon for std::process::Command {
    fn output_soon(&mut self) -> std::process::Child {
        self.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
    }
}
