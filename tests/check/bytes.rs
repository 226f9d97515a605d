//! What a person saw or said holds for the bytes that were looked at, and for no others.

use crate::harness::region::*;
use compleet::check::{Binding, LineState, Part, bind, bindings, check, checklist, follow_bytes, of_kind, seen_by};
use compleet::dossier::{Attachment, Confirmation, DateRole, Declared, Dossier, KindId, WaiverSubject};
use compleet::finding::{Cause, Code, Finding, Said, Verdict};

const SHEET: &str = "Handtekening.pdf";

/// A scan whose bytes are these.
fn scanned(path: &str, kinds: &[&str], bytes: &str) -> Attachment {
    Attachment { sums: Some(sums(bytes)), ..scan(path, kinds) }
}

fn sheet(path: &str, bytes: &str) -> Attachment {
    scanned(path, &["handtekening"], bytes)
}

/// A good dossier in which `sheets` are the signatures, and nothing was confirmed but `seen`.
fn with(sheets: &[Attachment], seen: &[(&str, Confirmation)]) -> Dossier {
    let mut details = details();
    details.confirmed.remove("handtekening");
    details.confirmed.extend(seen.iter().map(|(key, seen)| ((*key).to_owned(), seen.clone())));
    let mut files = good_files();
    files.remove(1);
    files.extend(sheets.iter().cloned());
    dossier(Some(details), files)
}

fn of_bytes(bytes: &str) -> Confirmation {
    Confirmation { sha256: Some(digest(bytes)), ..confirmation() }
}

fn in_file(path: &str, bytes: &str) -> Confirmation {
    Confirmation { file: Some(path.into()), ..of_bytes(bytes) }
}

fn found(dossier: &Dossier) -> Vec<Finding> {
    check(dossier, &region(), today())
}

/// The codes, each with its file.
fn told(dossier: &Dossier) -> Vec<(Code, String)> {
    let file = |finding: &Finding| finding.place.file.as_ref().map(ToString::to_string).unwrap_or_default();
    found(dossier).iter().map(|finding| (finding.code(), file(finding))).collect()
}

fn one(code: Code, file: &str) -> Vec<(Code, String)> {
    vec![(code, file.to_owned())]
}

#[test]
fn a_confirmation_holds_for_the_bytes_that_were_seen() {
    for seen in [("handtekening", in_file(SHEET, "een")), (SHEET, of_bytes("een")), ("handtekening", of_bytes("een"))] {
        assert_eq!(told(&with(&[sheet(SHEET, "een")], std::slice::from_ref(&seen))), []);
        let changed = with(&[sheet(SHEET, "twee")], &[seen]);
        assert_eq!(told(&changed), one(Code::ChangedAfterConfirmation, SHEET));
        assert_eq!(Verdict::of(&found(&changed)), Verdict::ToConfirm);
        let Cause::ChangedAfterConfirmation { said, by, on, other } = &found(&changed)[0].cause else { panic!() };
        assert_eq!((said, by.as_deref(), other), (&Said::Seen, Some("M. Jansen"), &None));
        assert_eq!(*on, Some(day("2026-11-20")));
        let asks = |state: &LineState| *state == LineState::ToConfirm;
        assert!(checklist(&changed, &region(), today()).iter().any(|line| asks(&line.state)));
    }
}

#[test]
fn one_of_no_bytes_holds_as_before() {
    for key in ["handtekening", SHEET] {
        assert_eq!(told(&with(&[sheet(SHEET, "een")], &[(key, confirmation())])), []);
    }
}

#[test]
fn the_same_bytes_under_another_name_were_seen() {
    let renamed = sheet("Blad met handtekeningen.pdf", "een");
    assert_eq!(told(&with(std::slice::from_ref(&renamed), &[("handtekening", in_file(SHEET, "een"))])), []);
    let mut by_file = with(&[renamed], &[(SHEET, of_bytes("een"))]);
    assert_eq!(follow_bytes(&mut by_file), [path(SHEET)]);
    assert_eq!(told(&by_file), []);
}

#[test]
fn another_file_in_its_place_was_not_seen() {
    let other = with(&[sheet("Nieuw blad.pdf", "twee")], &[("handtekening", in_file(SHEET, "een"))]);
    assert_eq!(told(&other), one(Code::ChangedAfterConfirmation, "Nieuw blad.pdf"));
    let Cause::ChangedAfterConfirmation { other, .. } = &found(&other)[0].cause else { panic!() };
    assert_eq!(*other, Some(path(SHEET)));
}

#[test]
fn a_second_document_of_the_kind_was_not_seen() {
    let both = [sheet(SHEET, "een"), sheet("Tweede blad.pdf", "twee")];
    let seen = with(&both, &[("handtekening", in_file(SHEET, "een"))]);
    assert_eq!(told(&seen), one(Code::UnconfirmedSignature, "Tweede blad.pdf"));
    // Nobody knows which of the two was looked at.
    let unsaid = with(&both, &[("handtekening", confirmation())]);
    assert_eq!(told(&unsaid).len(), 2);
    let named = Confirmation { file: Some(path(SHEET)), ..confirmation() };
    assert_eq!(told(&with(&both, &[("handtekening", named)])), one(Code::UnconfirmedSignature, "Tweede blad.pdf"));
    let each = [("handtekening", in_file(SHEET, "een")), ("Tweede blad.pdf", of_bytes("twee"))];
    assert_eq!(told(&with(&both, &each)), []);
}

#[test]
fn who_looks_again_settles_it_and_the_old_word_is_past() {
    let seen = [("handtekening", in_file(SHEET, "een")), (SHEET, of_bytes("twee"))];
    assert_eq!(told(&with(&[sheet(SHEET, "twee")], &seen)), []);
}

#[test]
fn what_needs_no_look_is_told_too_where_it_changed() {
    let text = Attachment { sums: Some(sums("twee")), ..pdf("Cijfers.pdf", &["tabel", "grafiek"]) };
    let mut dossier = good_with(Vec::new());
    dossier.attachments[2] = text;
    dossier.details.as_mut().unwrap().confirmed.insert("Cijfers.pdf".into(), of_bytes("een"));
    assert_eq!(told(&dossier), one(Code::ChangedAfterConfirmation, "Cijfers.pdf"));
}

#[test]
fn a_waiver_settles_a_change() {
    let mut changed = with(&[sheet(SHEET, "twee")], &[("handtekening", in_file(SHEET, "een"))]);
    let accepted = waiver("changed-after-confirmation", WaiverSubject::File(path(SHEET)));
    changed.details.as_mut().unwrap().waivers.push(accepted);
    assert_eq!(Verdict::of(&found(&changed)), Verdict::CompleteWithRemarks);
}

#[test]
fn a_waiver_of_a_look_holds_for_the_bytes_that_were_seen() {
    let judged = |seen: Option<&str>| {
        let mut dossier = good_with(Vec::new());
        dossier.attachments[0].reading.bsn_page = Some(1);
        let mut accepted = waiver("bsn-in-document", WaiverSubject::File(path("Reisplan.pdf")));
        accepted.sha256 = seen.map(digest);
        dossier.details.as_mut().unwrap().waivers.push(accepted);
        let codes: Vec<Code> = told(&dossier).into_iter().map(|(code, _)| code).collect();
        (codes, Verdict::of(&found(&dossier)))
    };
    let accepted = (vec![Code::BsnInDocument], Verdict::CompleteWithRemarks);
    assert_eq!(judged(None), accepted);
    assert_eq!(judged(Some("Reisplan.pdf")), accepted);
    let both = vec![Code::BsnInDocument, Code::WaiverWithoutEffect];
    assert_eq!(judged(Some("een ander plan")), (both, Verdict::ToConfirm));
}

fn declared<T>(value: T, bytes: &str) -> Declared<T> {
    Declared { value, by: Some("A. Smit".into()), on: Some(day("2026-11-01")), sha256: Some(digest(bytes)) }
}

#[test]
fn what_a_file_is_said_to_be_holds_for_its_bytes() {
    let said = |bytes| {
        let mut details = details();
        let kinds = declared(vec![KindId::from("tabel"), KindId::from("grafiek")], "een");
        details.declared_kinds.insert("Cijfers van Sem.pdf".into(), kinds);
        let mut files = good_files();
        files[2] = scanned("Cijfers van Sem.pdf", &[], bytes);
        dossier(Some(details), files)
    };
    assert_eq!(told(&said("een")), []);
    assert_eq!(
        told(&said("twee")),
        one(Code::ChangedAfterConfirmation, "Cijfers van Sem.pdf"),
        "and nothing is called missing"
    );
    let Cause::ChangedAfterConfirmation { said, by, .. } = &found(&said("twee"))[0].cause else { panic!() };
    assert!(matches!(said, Said::Kinds(kinds) if kinds.len() == 2));
    assert_eq!(by.as_deref(), Some("A. Smit"));
}

#[test]
fn a_date_that_is_said_holds_for_its_bytes() {
    let said = |bytes, dates: &[_]| {
        let mut research = research("Meting.pdf", "meting", dates);
        research.sums = Some(sums(bytes));
        let mut dossier = good_with(vec![research]);
        let date = declared(day("2026-03-12"), "een");
        dossier.details.as_mut().unwrap().declared_dates.insert("Meting.pdf".into(), date);
        told(&dossier)
    };
    let old = [date("2020-01-01", DateRole::Test)];
    assert_eq!(said("een", &old), [], "the person has read it");
    assert_eq!(said("een", &[]), []);
    assert_eq!(said("twee", &[]), one(Code::ChangedAfterConfirmation, "Meting.pdf"));
    let codes: Vec<Code> = said("twee", &old).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, [Code::OutdatedResearch, Code::ChangedAfterConfirmation], "too old never passes in silence");
}

#[test]
fn a_scan_that_nobody_has_looked_at_is_never_complete() {
    let unseen = |file: Attachment| Verdict::of(&found(&good_with(vec![file])));
    assert_eq!(unseen(scan("Meting.pdf", &["meting"])), Verdict::ToConfirm);
    assert_eq!(unseen(scan("Dagboek.pdf", &["dagboek"])), Verdict::ToConfirm, "it goes along, asked for or not");
    assert_eq!(unseen(scan("Iets.pdf", &[])), Verdict::ToConfirm);
    assert_eq!(unseen(scan("Toelichting onderwijsbehoeften.pdf", &[])), Verdict::ToConfirm);
    assert_eq!(unseen(pdf("Iets.pdf", &[])), Verdict::CompleteWithRemarks, "what was read is a remark");
    let mut seen = good_with(vec![scan("Iets.pdf", &[])]);
    seen.details.as_mut().unwrap().confirmed.insert("Iets.pdf".into(), confirmation());
    assert_eq!(Verdict::of(&found(&seen)), Verdict::CompleteWithRemarks);
}

#[test]
fn what_was_said_of_no_bytes_is_bound_to_those_that_are_there() {
    let mut unbound = with(&[sheet(SHEET, "een")], &[("handtekening", confirmation())]);
    let details = unbound.details.as_mut().unwrap();
    details.confirmed.insert("Cijfers.pdf".into(), confirmation());
    details.declared_kinds.insert("Reisplan.pdf".into(), vec![KindId::from("reisplan")].into());
    details.declared_dates.insert("weg.pdf".into(), day("2026-01-01").into());
    let bound = bindings(&unbound, &region(), today());
    let binding = |part, key: &str, file: Option<&str>, bytes: &str| Binding {
        part,
        key: key.into(),
        file: file.map(Into::into),
        sha256: digest(bytes),
    };
    let expected = [
        binding(Part::Kinds, "Reisplan.pdf", None, "Reisplan.pdf"),
        binding(Part::Confirmed, "Cijfers.pdf", None, "Cijfers.pdf"),
        binding(Part::Confirmed, "handtekening", Some(SHEET), "een"),
    ];
    assert_eq!(bound, expected, "and a precondition has no bytes");
    bind(unbound.details.as_mut().unwrap(), &bound);
    assert_eq!(bindings(&unbound, &region(), today()), []);
    unbound.attachments[2].sums = Some(sums("twee"));
    assert_eq!(told(&unbound), one(Code::ChangedAfterConfirmation, SHEET));
}

#[test]
fn what_could_be_about_several_is_bound_to_none() {
    let both = [sheet(SHEET, "een"), sheet("Tweede blad.pdf", "twee")];
    let unsaid = with(&both, &[("handtekening", confirmation())]);
    assert_eq!(bindings(&unsaid, &region(), today()), []);
    let open: Vec<bool> =
        of_kind(&unsaid, &region(), today(), &"handtekening".into()).iter().map(|file| file.open).collect();
    assert_eq!(open, [true, true]);
}

#[test]
fn what_is_said_of_a_file_follows_its_bytes() {
    let mut details = details();
    details.declared_kinds.insert("oud.pdf".into(), declared(vec![KindId::from("tabel")], "een"));
    details.declared_dates.insert("ook oud.pdf".into(), declared(day("2026-01-01"), "niet hier"));
    let mut files = good_files();
    files.push(scanned("nieuw.pdf", &[], "een"));
    let mut renamed = dossier(Some(details), files);
    assert_eq!(follow_bytes(&mut renamed), [path("oud.pdf")]);
    let details = renamed.details.unwrap();
    assert!(details.declared_kinds.contains_key(&path("nieuw.pdf")) && details.declared_kinds.len() == 1);
    assert!(details.declared_dates.contains_key(&path("ook oud.pdf")));
}

#[test]
fn who_saw_other_bytes_has_not_seen_these() {
    let seen = |bytes| {
        let dossier = with(&[sheet(SHEET, bytes)], &[("handtekening", in_file(SHEET, "een"))]);
        seen_by(&dossier, &region(), today()).get(&path(SHEET)).cloned()
    };
    assert_eq!(seen("een").as_deref(), Some("M. Jansen"));
    assert_eq!(seen("twee"), None);
}

#[test]
fn bytes_that_cannot_be_read_are_not_called_changed() {
    let mut locked = sheet(SHEET, "een");
    locked.sums = None;
    let details = with(&[locked.clone()], &[(SHEET, of_bytes("een"))]);
    assert_eq!(told(&details), []);
    assert_eq!(bindings(&with(&[locked], &[(SHEET, confirmation())]), &region(), today()), []);
}
