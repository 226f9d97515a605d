use super::*;

fn after(before: &str, edits: &[Edit]) -> String {
    String::from_utf8(edited(before.as_bytes(), edits).unwrap()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn confirm(what: &str) -> Edit {
    Edit::Confirm { what: what.into(), by: "M. Jansen".into(), on: day("2026-11-20") }
}

fn waiver(code: &str, subject: WaiverSubject) -> Edit {
    let (reason, by) = ("stabiel kenmerk".to_owned(), "M. \"Jans\"".to_owned());
    Edit::Waive(Waiver { code: code.into(), subject, reason, by, on: Some(day("2026-11-20")) })
}

const WRITTEN: &str =
    "# van Sem\r\naanvraagtype  =  'x' # zo\r\n\r\n[bevestigd] # gezien\r\n\"b\" = { door = \"A\" }\r\n# einde\r\n";

#[test]
fn everything_else_stays_as_it_was() {
    let text = after(WRITTEN, &[confirm("scan één.pdf")]);
    assert_eq!(
        text,
        "# van Sem\r\naanvraagtype  =  'x' # zo\r\n\r\n[bevestigd] # gezien\r\n\"b\" = { door = \"A\" }\r\n\
         \"scan één.pdf\" = { door = \"M. Jansen\", op = 2026-11-20 }\r\n# einde\r\n"
    );
    let marked = format!("\u{feff}{WRITTEN}");
    assert_eq!(after(&marked, &[]), marked);
}

#[test]
fn a_detail_that_waits_as_a_comment_stays_a_detail() {
    let waiting = "aanvraagtype = 'x'\n\n# Uw naam.\n# contactpersoon = 'M'\n";
    for edit in [confirm("x"), waiver("c", WaiverSubject::Dossier)] {
        let text = after(waiting, &[edit]).replace("# contactpersoon", "contactpersoon");
        let document: DocumentMut = text.parse().unwrap();
        assert_eq!(document.get("contactpersoon").and_then(Item::as_str), Some("M"), "{text}");
        assert!(text.contains("# Uw naam.\ncontactpersoon = 'M'\n\n["), "{text}");
    }
}

#[test]
fn mixed_line_ends_stay_mixed() {
    let mixed = "a = 1\r\nb = 2\nc = 3\r\n";
    assert_eq!(after(mixed, &[]), mixed);
    assert_eq!(
        after(mixed, &[confirm("x")]),
        format!("{mixed}\r\n[bevestigd]\r\nx = {{ door = \"M. Jansen\", op = 2026-11-20 }}\r\n")
    );
}

#[test]
fn a_second_time_replaces_the_first() {
    let once = after("a = 1\n", &[confirm("x"), waiver("c", WaiverSubject::Dossier)]);
    assert_eq!(after(&once, &[confirm("x"), waiver("c", WaiverSubject::Dossier)]), once);
    let other = after(&once, &[waiver("c", WaiverSubject::Kind(KindId::new("k")))]);
    assert_eq!(other.matches("[[uitzondering]]").count(), 2);
}

#[test]
fn every_change_in_its_own_place() {
    let file = DossierPath::new("map/scan.pdf");
    let note = "M. Jansen,\n2026-11-20".to_owned();
    let edits = [
        Edit::Field { key: FieldId::new("titel"), value: "Een titel".into() },
        Edit::Field { key: FieldId::new("een-op-een"), value: "true".into() },
        Edit::Field { key: FieldId::new("dossiernummer"), value: "12".into() },
        Edit::Field { key: FieldId::new("telefoon"), value: "0241234567".into() },
        Edit::Field { key: FieldId::new("datum"), value: "2026-11-23".into() },
        Edit::Kinds { file: file.clone(), kinds: vec![KindId::new("een"), KindId::new("twee")], note: note.clone() },
        Edit::Researched { file: file.clone(), date: day("2025-03-12"), note },
        waiver("c", WaiverSubject::File(file)),
    ];
    insta::assert_snapshot!(after("# kop\n\nid = \"1\"\n", &edits));
}

#[test]
fn what_is_no_toml_is_refused() {
    assert!(edited(b"a = ", &[]).is_err());
    assert!(edited(b"bevestigd = 3", &[confirm("x")]).is_err());
    assert!(edited(b"a = '\xff'", &[]).is_err());
}
