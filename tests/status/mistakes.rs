//! Following dossiers where people make mistakes and senders have bad intentions: what went wrong can be put right, and
//! nothing of it stays hidden.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::school::{LABEL, know, school, tlv};
use crate::harness::status_files::{event, key, plain, signed};
use crate::harness::workplace::Desk;
use serde_json::json;
use std::fs;

const OTHER: &str = "0198c0de-aaaa-7000-8000-00000000cafe";

#[test]
fn a_number_that_was_mistyped_is_given_back_with_all_that_was_said_of_it() {
    let school = school("tlv", "administratie");
    know(&school.desk.folder.join("home"), OTHER, Some("Anders"), "tlv");
    school.desk.run(&["status", "sent", "4712", LABEL]).expect(0);
    school.desk.run(&["status", "sent", "4711", LABEL]).expect(0);
    let news = [event("e1", 4712, 1, "automatisch", "TLV Aanmelding")];
    school.apply_signed("een.asice", &news).expect(1);
    let said = school.desk.run(&["status", "sent", "4712", LABEL]).expect(0).out;
    assert!(said.contains("Verbeterd: het dossiernummer is 4712, niet 4711"), "{said}");
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
    school.desk.run(&["status", "sent", "4711", LABEL]).expect(0);
    assert_eq!(school.status(), None, "what was said of 4712 waits for whoever has that number");
    school.desk.run(&["status", "sent", "4712", "Anders"]).expect(0);
    let shown = school.desk.run(&["status", "show", "Anders"]).expect(0).out;
    assert!(shown.contains("TLV Aanmelding sinds"), "{shown}");
    school.desk.run(&["register", "check"]).expect(0);
}

#[test]
fn a_dossier_that_is_known_only_as_a_folder_gets_its_number() {
    let school = school("tlv", "administratie");
    let folder = school.desk.dossier("complete-arrangement", "map");
    let folder = folder.to_str().unwrap();
    let said = school.desk.run(&["status", "sent", "99", folder]).expect(0).out;
    assert!(said.contains("99"), "{said}");
    school.desk.run(&["status", "record", folder, "ARR Aanmelding", "--by", "M. Jansen"]).expect(0);
    let listed = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(listed.contains("ARR Aanmelding"), "{listed}");
}

#[test]
fn a_report_under_the_id_of_another_is_told_and_changes_nothing() {
    let school = school("tlv", "administratie");
    let begin = [
        tlv("e1", 1, "automatisch", "TLV Aanmelding"),
        tlv("e2", 2, "administratie", "TLV aanvraag in behandeling"),
        tlv("e3", 3, "administratie", "TLV aanvraag afgewezen"),
    ];
    school.apply_signed("een.asice", &begin).expect(0);
    let said = school.apply_signed("twee.asice", &[tlv("e3", 4, "administratie", "TLV afgegeven")]).expect(1).out;
    assert!(said.contains("GEWEIGERD") && said.contains("dezelfde id"), "{said}");
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag afgewezen"));
    let copy = signed(&[begin[2].clone()], &key("Vreemde"));
    let said = school.apply("kopie.asice", &copy).expect(0).out;
    assert_eq!(said.trim(), "1 statusbestand: 1 al bekend.", "a stranger's copy adds nothing");
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    assert!(!shown.contains("onbekende afzender"), "{shown}");
}

#[test]
fn a_role_that_was_wrong_is_mended_as_the_program_says() {
    let school = school("tlv", "coordinator");
    let news =
        [tlv("e1", 1, "automatisch", "TLV Aanmelding"), tlv("e2", 2, "administratie", "TLV aanvraag incompleet")];
    school.desk.knows("platform.pem", &["ac"]);
    let said = school.apply_signed("een.asice", &news).expect(1).out;
    assert!(said.contains("(van: Platform)"), "who is to get another role is named: {said}");
    school.desk.knows("platform.pem", &["administratie"]);
    school.desk.run(&["status", "apply", "een.asice"]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV aanvraag incompleet"));
}

#[test]
fn news_of_a_stranger_about_nobody_fills_no_list() {
    let school = school("tlv", "administratie");
    let spam: Vec<_> = (0..50).map(|n| event(&format!("s{n}"), 9000 + n, 1, "automatisch", "TLV Aanmelding")).collect();
    let said = school.apply("vreemd.asice", &signed(&spam, &key("Vreemde"))).expect(1).out;
    assert!(said.contains("50 geweigerd") && said.contains("niet bekend"), "{said}");
    for list in [["status", "list"], ["status", "next"]] {
        let out = school.desk.run(&list).expect(0).out;
        assert!(!out.contains("9000"), "{out}");
    }
}

#[test]
fn news_of_an_unknown_dossier_can_be_put_aside() {
    let school = school("tlv", "administratie");
    school.apply_signed("een.asice", &[event("e1", 99, 1, "automatisch", "TLV Aanmelding")]).expect(1);
    let listed = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(listed.contains("compleet status sent 99 MAP") && listed.contains("--dismiss"), "{listed}");
    school
        .desk
        .run(&["status", "confirm", "99", "--dismiss", "--by", "M. Jansen", "--reason", "niet van ons"])
        .expect(0);
    let listed = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(!listed.contains("99"), "{listed}");
    let again = school.desk.run(&["status", "apply", "een.asice"]).expect(0).out;
    assert!(!again.contains("BEWAARD"), "{again}");
}

#[test]
fn what_is_printed_to_decide_decides() {
    let school = school("tlv", "administratie");
    let news = [tlv("e1", 1, "automatisch", "TLV Aanmelding"), tlv("e2", 2, "administratie", "TLV afgegeven")];
    school.apply_signed("een.asice", &news).expect(1);
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    let printed = shown.lines().find(|line| line.contains("status confirm") && !line.contains("--dismiss")).unwrap();
    assert_eq!(printed.trim(), format!("compleet status confirm \"{LABEL}\" e2 --by \"NAAM\" --reason \"REDEN\""));
    school.desk.run(&["status", "confirm", LABEL, "e2", "--by", "M. Jansen", "--reason", "gebeld"]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV afgegeven"));
    // What the platform reported and was applied is not for a school to take back.
    let taken = school.desk.run(&["status", "confirm", LABEL, "e1", "--dismiss", "--by", "M. Jansen", "--reason", "x"]);
    assert!(taken.expect(2).err.contains("geldt"));
}

#[test]
fn an_id_of_others_is_no_part_of_a_command() {
    let school = school("tlv", "administratie");
    let stranger = key("Vreemde");
    for (at, id) in ["x; touch gezien #", "--dismiss", "$(touch gezien)`touch gezien`\"'"].into_iter().enumerate() {
        school
            .apply(&format!("{at}.asice"), &signed(&[tlv(id, 1, "automatisch", "TLV Aanmelding")], &stranger))
            .expect(1);
    }
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    let printed: Vec<&str> = shown.lines().filter(|line| line.contains("status confirm")).collect();
    assert_eq!(printed.len(), 3, "{shown}");
    assert!(!printed.iter().any(|line| line.contains("--dismiss --dismiss")), "{shown}");
    if cfg!(unix) {
        for line in printed {
            let line = line.trim().replacen("compleet", "true", 1);
            let shell = std::process::Command::new("sh").arg("-c").arg(&line).current_dir(&school.desk.folder).status();
            assert!(shell.unwrap().success(), "{line}");
        }
        assert!(!school.desk.folder.join("gezien").exists());
    }
}

#[test]
fn no_command_puts_aside_what_holds_for_what_took_its_id() {
    let school = school("tlv", "administratie");
    school.desk.run(&["status", "record", LABEL, "TLV Aanmelding", "--by", "M. Jansen"]).expect(0);
    let shown = school.desk.run(&["status", "show", LABEL, "--ids"]).expect(0).out;
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let after = joined.split("TLV Aanmelding, gezet").nth(1).unwrap();
    let id = after.split('[').nth(1).unwrap().split(']').next().unwrap();
    school.apply_signed("een.asice", &[tlv(id, 1, "automatisch", "TLV aanvraag afgewezen")]).expect(1);
    let shown = school.desk.run(&["status", "show", LABEL]).expect(0).out;
    assert!(shown.contains("GEWEIGERD") && !shown.contains("status confirm"), "{shown}");
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
}

#[test]
fn what_is_recorded_of_a_day_comes_after_what_is_known_of_it() {
    let school = school("tlv", "administratie");
    let begin =
        [tlv("e1", 1, "automatisch", "TLV Aanmelding"), tlv("e2", 8, "administratie", "TLV aanvraag in behandeling")];
    school.apply_signed("een.asice", &begin).expect(0);
    school.desk.run(&["status", "record", LABEL, "TLV afgegeven", "--on", "2026-10-01", "--by", "M. Jansen"]).expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV afgegeven"));
}

#[test]
fn an_erased_number_does_not_come_back_beside_another_id() {
    let school = school("tlv", "administratie");
    know(&school.desk.folder.join("home"), OTHER, Some("Anders"), "tlv");
    let number = "48291377";
    school.desk.run(&["status", "sent", number, LABEL]).expect(0);
    school.desk.run(&["register", "erase", LABEL, "--yes"]).expect(0);
    let mut news = tlv("e1", 1, "automatisch", "TLV Aanmelding");
    news["dossiernummer"] = json!(48_291_377);
    news["dossier"] = json!(OTHER);
    let kept = || fs::read(school.desk.folder.join("home/register.sqlite")).unwrap();
    for _ in 0..2 {
        school.apply_signed("een.asice", &[news.clone()]).expect(0);
    }
    assert!(!kept().windows(number.len()).any(|bytes| bytes == number.as_bytes()));
    assert!(school.desk.run(&["status", "list"]).expect(0).out.contains("Anders"));
}

#[test]
fn a_slip_of_the_own_hand_is_taken_back() {
    let school = school("tlv", "administratie");
    let record = |name: &str| school.desk.run(&["status", "record", LABEL, name, "--by", "M. Jansen"]).expect(0);
    record("TLV Aanmelding");
    record("TLV aanvraag incompleet");
    let shown = school.desk.run(&["status", "show", LABEL, "--ids"]).expect(0).out;
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let after = joined.split("TLV aanvraag incompleet, gezet").nth(1).unwrap();
    let id = after.split('[').nth(1).unwrap().split(']').next().unwrap();
    school
        .desk
        .run(&["status", "confirm", LABEL, id, "--dismiss", "--by", "M. Jansen", "--reason", "vergist"])
        .expect(0);
    assert_eq!(school.status().as_deref(), Some("TLV Aanmelding"));
}

#[test]
fn a_day_that_was_moved_is_told() {
    let school = school("tlv", "administratie");
    let on = |id: &str, hours: i64, day: &str| {
        let mut event = tlv(id, hours, "administratie", "TLV aanvraag in behandeling");
        event["information"] = json!({ "bespreekdatum": day });
        event
    };
    let begin = [tlv("e1", 1, "automatisch", "TLV Aanmelding"), on("e2", 2, "2099-12-03")];
    school.apply_signed("een.asice", &begin).expect(0);
    let said = school.apply_signed("twee.asice", &[on("e3", 3, "2099-12-17")]).expect(0).out;
    assert!(said.contains("Bespreekdatum 17-12-2099: verwerkt"), "{said}");
    let next = school.desk.run(&["status", "next", "--all"]).expect(0).out;
    assert!(next.contains("17-12-2099") && !next.contains("03-12-2099"), "{next}");
    let said = school.apply_signed("drie.asice", &[on("e4", 4, "volgende week")]).expect(0).out;
    assert!(said.contains("is geen datum"), "{said}");
}

#[test]
fn a_word_that_fits_nothing_is_no_good_news() {
    let school = school("tlv", "administratie");
    school.apply_signed("een.asice", &[tlv("e1", 1, "automatisch", "TLV Aanmelding")]).expect(0);
    for list in
        [["list", "--turn", "IB"], ["next", "--turn", "IB"], ["list", "--type", "foo"], ["list", "--status", "x"]]
    {
        let said = school.desk.run(&["status", list[0], list[1], list[2]]).expect(2);
        assert!(said.err.contains("is hier niet bekend"), "{}", said.err);
    }
    for status in ["aanmelding", "tlv  aanmelding", "TLV Aanmelding"] {
        let listed = school.desk.run(&["status", "list", "--status", status]).expect(0).out;
        assert!(listed.contains(LABEL), "{status}: {listed}");
    }
}

#[test]
fn who_cannot_look_does_not_say_that_all_is_well() {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "school");
    fs::write(desk.folder.join("home"), "a file").unwrap();
    for arguments in [["status", "list"], ["status", "next"], ["register", "check"]] {
        desk.run(&arguments).expect(2);
    }
    fs::remove_file(desk.folder.join("home")).unwrap();
    fs::create_dir_all(desk.folder.join("home/register.sqlite")).unwrap();
    desk.run(&["status", "list"]).expect(2);
    fs::remove_dir(desk.folder.join("home/register.sqlite")).unwrap();
    fs::write(desk.folder.join("home/register.sqlite"), [7_u8; 5000]).unwrap();
    desk.run(&["status", "list"]).expect(2);
    desk.run(&["register", "check"]).expect(1);
    fs::remove_file(desk.folder.join("home/register.sqlite")).unwrap();
    let foreign = rusqlite::Connection::open(desk.folder.join("home/register.sqlite")).unwrap();
    foreign.execute_batch("CREATE TABLE mine (x)").unwrap();
    drop(foreign);
    let said = desk.run(&["status", "list"]).expect(2);
    assert!(said.err.contains("ander programma"), "{}", said.err);
}

#[test]
fn one_event_that_cannot_be_read_hides_no_other_dossier() {
    let school = school("tlv", "administratie");
    know(&school.desk.folder.join("home"), OTHER, Some("Anders"), "tlv");
    school.apply_signed("een.asice", &[tlv("e1", 1, "automatisch", "TLV Aanmelding")]).expect(0);
    let file = rusqlite::Connection::open(school.desk.folder.join("home/register.sqlite")).unwrap();
    file.execute_batch("UPDATE event SET body = 'x' WHERE arrival = 1; DELETE FROM summary").unwrap();
    drop(file);
    let listed = school.desk.run(&["status", "list"]).expect(0).out;
    assert!(listed.contains("Anders") && listed.contains("register check"), "{listed}");
    school.desk.run(&["register", "check"]).expect(1);
}

#[test]
fn an_inbox_tells_what_claims_to_be_news_and_passes_over_the_rest() {
    let school = school("tlv", "administratie");
    let inbox = school.desk.folder.join("inbox");
    fs::create_dir_all(inbox.join("map")).unwrap();
    fs::copy("sample-dossiers/complete-advies-kort/Groeidocument-OPP deel 1.docx", inbox.join("brief.docx")).unwrap();
    fs::write(inbox.join("instellingen.json"), "{\"kleur\": \"rood\"}").unwrap();
    let said = school.desk.run(&["status", "apply", "inbox"]).expect(0).out;
    assert!(said.contains("niets te verwerken") && said.contains("In 1 map daarin is niet gekeken"), "{said}");
    for (name, bytes) in [("leeg.asice", &b""[..]), ("stuk.asice", &[7; 500]), ("oud.json", b"\xff\xfe{\0}\0")] {
        fs::write(inbox.join(name), bytes).unwrap();
        let said = school.desk.run(&["status", "apply", "inbox"]).expect(1).out;
        assert!(said.contains(name), "a transfer that failed is told: {said}");
        fs::remove_file(inbox.join(name)).unwrap();
    }
    fs::write(inbox.join("los.json"), plain(&[tlv("e1", 1, "automatisch", "TLV Aanmelding")])).unwrap();
    school.desk.run(&["status", "apply", "inbox"]).expect(1);
    school.desk.run(&["status", "apply", "inbox", "--allow-unsigned"]).expect(0);
    school.desk.run(&["status", "apply", "inbox"]).expect(0);
}

#[test]
fn names_of_dossiers_are_the_users_and_never_numbers() {
    let school = school("tlv", "administratie");
    know(&school.desk.folder.join("home"), OTHER, None, "tlv");
    let label = |name: &str| school.desk.run(&["status", "label", "0000cafe", name]);
    label("12345").expect(2);
    label(LABEL).expect(2);
    label("Acht").expect(0);
    school.desk.run(&["status", "label", "Acht", "--none"]).expect(0);
    assert!(school.desk.run(&["status", "list"]).expect(0).out.contains("0000cafe"));
}

#[test]
fn done_is_done_by_now_and_in_its_order() {
    let school = school("arrangement", "administratie");
    let events = [
        tlv("e1", 1, "automatisch", "ARR Aanmelding"),
        tlv("e2", 2, "ac", "Arrangementsaanvraag in behandeling"),
        tlv("e3", 3, "ac", "Arrangement toegekend"),
    ];
    school.apply_signed("een.asice", &events).expect(0);
    let done = |more: &[&str]| {
        let base = ["status", "done", LABEL, "bron-registratie", "--by", "M. Jansen"];
        school.desk.run(&[base.as_slice(), more].concat())
    };
    let said = done(&["--record", "ingangsdatum=2026-11-01"]).expect(2).err;
    assert!(said.contains("einddatum") && said.contains("korte-omschrijving"), "all that is lacking at once: {said}");
    let whole = |first: &str, last: &str| {
        [format!("ingangsdatum={first}"), format!("einddatum={last}"), "korte-omschrijving=Plusklas".to_owned()]
    };
    let record = |values: [String; 3], on: &[&str]| {
        let options: Vec<&str> =
            values.iter().flat_map(|value| ["--record", value.as_str()]).chain(on.iter().copied()).collect();
        done(&options)
    };
    assert!(record(whole("2026-11-01", "2026-10-01"), &[]).expect(2).err.contains("ligt voor"));
    assert!(
        record(whole("2026-11-01", "2027-07-01"), &["--on", "2099-01-01"]).expect(2).err.contains("nog niet geweest")
    );
    record(whole("2026-11-01", "2027-07-01"), &[]).expect(0);
    let next = school.desk.run(&["status", "next", "--all"]).expect(0).out;
    assert!(next.contains("03-06-2027") && next.contains("01-07-2027"), "{next}");
}

#[test]
fn a_calendar_is_what_the_standard_says() {
    let school = school("tlv", "administratie");
    let path = school.desk.path("werk.ics");
    let said = school.desk.run(&["status", "next", "--ics", &path]).expect(0).out;
    assert!(said.contains("geen agenda gemaakt") && !fs::exists(&path).unwrap(), "{said}");
    let mut granted = tlv("e3", 3, "administratie", "TLV afgegeven");
    granted["information"] = json!({ "geldig-tot": "2027-07-31" });
    let events = [
        tlv("e1", 1, "automatisch", "TLV Aanmelding"),
        tlv("e2", 2, "administratie", "TLV aanvraag in behandeling"),
        granted,
    ];
    school.apply_signed("een.asice", &events).expect(0);
    school.desk.run(&["status", "next", "--ics", &path]).expect(0);
    let calendar = fs::read_to_string(&path).unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270410"), "the end of a TLV has work with a day: {calendar}");
    assert!(!calendar.contains("DTEND"), "{calendar}");
}

#[test]
fn a_platform_reports_by_the_names_of_its_own_list() {
    let root = tempfile::tempdir().unwrap();
    let platform = Desk::with_key(root.path(), "Platform");
    let school = Desk::with_key(root.path(), "School");
    platform.knows(&school.certificate(), &["school"]);
    let bundle = school.pack("complete-tlv", "tlv", &[]);
    platform.run(&["unpack", bundle.to_str().unwrap(), "--output", &platform.path("in")]).expect(0);
    let list = platform.run(&["status", "list"]).expect(0).out;
    let name = list.split_whitespace().next().unwrap().to_owned();
    let issue = ["status", "issue", &name, "TLV aanvraag incompleet", "--as", "administratie", "--output"];
    let base = ["--passphrase-file", &platform.passphrase()].map(str::to_owned);
    let file = platform.path("s.asice");
    let all: Vec<&str> = issue.into_iter().chain([file.as_str()]).chain(base.iter().map(String::as_str)).collect();
    let said = platform.run(&all).expect(0);
    assert!(said.err.is_empty(), "a beginning that nobody reported is no hindrance: {}", said.err);

    let shown = platform.run(&["status", "show", &name]).expect(0).out;
    assert!(shown.contains("ontvangen") && shown.contains("TLV aanvraag incompleet"), "{shown}");
}
