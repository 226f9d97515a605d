use super::*;
use crate::check::Part;

fn after(before: &str, edits: &[Edit]) -> String {
    String::from_utf8(edited(before.as_bytes(), edits).unwrap()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn look(sha256: Option<Digest>) -> Look {
    Look { by: "M. Jansen".into(), on: day("2026-11-20"), sha256 }
}

fn confirm(what: &str) -> Edit {
    Edit::Confirm { what: what.into(), file: None, look: look(None) }
}

fn take_back(what: &str) -> Edit {
    Edit::TakeBack { what: what.into() }
}

fn binding(part: Part, key: &str, file: Option<&str>) -> Edit {
    let file = file.map(DossierPath::new);
    Edit::Bind(Binding { part, key: key.into(), file, sha256: Digest([0xab; 32]) })
}

fn waiver(code: &str, subject: WaiverSubject) -> Edit {
    let (reason, by) = ("stabiel kenmerk".to_owned(), "M. \"Jans\"".to_owned());
    Edit::Waive(Waiver { code: code.into(), subject, reason, by, on: Some(day("2026-11-20")), sha256: None })
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
    let edits = [
        Edit::Field { key: FieldId::new("titel"), value: "Een titel".into() },
        Edit::Field { key: FieldId::new("een-op-een"), value: "true".into() },
        Edit::Field { key: FieldId::new("dossiernummer"), value: "12".into() },
        Edit::Field { key: FieldId::new("telefoon"), value: "0241234567".into() },
        Edit::Field { key: FieldId::new("datum"), value: "2026-11-23".into() },
        Edit::Kinds {
            file: file.clone(),
            kinds: vec![KindId::new("een"), KindId::new("twee")],
            look: look(Some(Digest([1; 32]))),
        },
        Edit::Researched { file: file.clone(), date: day("2025-03-12"), look: look(Some(Digest([2; 32]))) },
        Edit::Confirm { what: "k".into(), file: Some(file.clone()), look: look(Some(Digest([3; 32]))) },
        waiver("c", WaiverSubject::File(file)),
    ];
    insta::assert_snapshot!(after("# kop\n\nid = \"1\"\n", &edits));
}

#[test]
fn what_was_said_is_bound_and_stays_as_it_was_written() {
    let written = "[bijlagen]\r\n'scan.pdf'  =  ['op'] # M., 2026-11-20\r\n[onderzoeksdatum]\r\n\"iq.pdf\" = 2025-03-12\r\n\
                   [bevestigd]\r\nk = { door = \"A\", op = 2026-11-20 } # gezien\r\n\"B.pdf\" = {door=\"A\"}\r\n\r\n\
                   [bevestigd.\"c.pdf\"]\r\ndoor = \"A\"\r\n";
    let edits = [
        binding(Part::Kinds, "Scan.pdf", None),
        binding(Part::Dates, "iq.pdf", None),
        binding(Part::Confirmed, "k", Some("blad.pdf")),
        binding(Part::Confirmed, "b.pdf", None),
        binding(Part::Confirmed, "c.pdf", None),
        binding(Part::Confirmed, "weg.pdf", None),
    ];
    let digest = "ab".repeat(32);
    let expected = format!(
        "[bijlagen]\r\n'scan.pdf'  =  {{ soort = ['op'], sha256 = \"{digest}\" }} # M., 2026-11-20\r\n\
         [onderzoeksdatum]\r\n\"iq.pdf\" = {{ datum = 2025-03-12, sha256 = \"{digest}\" }}\r\n\
         [bevestigd]\r\nk = {{ door = \"A\", op = 2026-11-20, bestand = \"blad.pdf\", sha256 = \"{digest}\" }} # gezien\r\n\
         \"B.pdf\" = {{door=\"A\", sha256 = \"{digest}\"}}\r\n\r\n\
         [bevestigd.\"c.pdf\"]\r\ndoor = \"A\"\r\nsha256 = \"{digest}\"\r\n"
    );
    let once = after(written, &edits);
    assert_eq!(once, expected);
    assert_eq!(after(&once, &edits), once, "what is bound stays bound");
}

#[test]
fn what_is_taken_back_leaves_every_other_byte() {
    let written = "# kop\r\na = 1\n\n[bevestigd] # gezien\r\n# van Sem\n\"a.pdf\" = { door = \"A\" } # weg\n\
                   k  = { door = 'A', bestand = \"a.pdf\" }\r\nl = { door = 'A' }\n\n\
                   [bijlagen]\n\"A.pdf\" = [\n  'op',\n]\n# einde\n";
    let rest = "# kop\r\na = 1\n\n[bevestigd] # gezien\r\n# van Sem\nl = { door = 'A' }\n\n[bijlagen]\n# einde\n";
    assert_eq!(after(written, &[take_back("a.pdf")]), rest);
    assert_eq!(after(written, &[take_back("niet hier.pdf")]), written);
    let only_k = written.replace("k  = { door = 'A', bestand = \"a.pdf\" }\r\n", "");
    assert_eq!(after(written, &[take_back("k")]), only_k);
    assert_eq!(
        after("bevestigd = { k = { door = 'A' }, l = { door = 'B' } }\n", &[take_back("k")]),
        "bevestigd = { l = { door = 'B' } }\n"
    );
    assert_eq!(
        after("[bevestigd.\"c.pdf\"]\ndoor = 'A'\n# op\nop = 2026-11-20\n\n[bijlagen]\n", &[take_back("c.pdf")]),
        "\n[bijlagen]\n"
    );
}

#[test]
fn a_waiver_is_taken_back_by_what_it_is_about() {
    let about = |file: &str| {
        format!("\n[[uitzondering]]\nbevinding = \"c\"\nbestand = \"{file}\"\n# waarom\nreden = \"x\"\ndoor = \"A\"\n")
    };
    let written = format!("a = 1\n{}{}# einde\n", about("een.pdf"), about("twee.pdf"));
    let back = |subject| after(&written, &[Edit::Unwaive { code: "c".into(), subject }]);
    assert_eq!(back(WaiverSubject::File("Een.pdf".into())), format!("a = 1\n{}# einde\n", about("twee.pdf")));
    assert_eq!(back(WaiverSubject::File("twee.pdf".into())), format!("a = 1\n{}# einde\n", about("een.pdf")));
    assert_eq!(back(WaiverSubject::Dossier), written);
    let listed = "uitzondering = [{ bevinding = 'c', soort = 'k' }, { bevinding = 'd' }]\n";
    let back = after(listed, &[Edit::Unwaive { code: "c".into(), subject: WaiverSubject::Kind(KindId::new("k")) }]);
    assert!(back.contains("'d'") && !back.contains("'c'"), "{back}");
}

#[test]
fn what_is_no_toml_is_refused() {
    assert!(edited(b"a = ", &[]).is_err());
    assert!(edited(b"bevestigd = 3", &[confirm("x")]).is_err());
    assert!(edited(b"a = '\xff'", &[]).is_err());
}
