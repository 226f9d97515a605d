//! What other regions publish and could not say before: a small set for each row, and what it then says of a dossier.
//! The sources stand in the sets. What still cannot be said is named in rules/README.md.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::harness::region::{confirmation, date, day, pdf, research, scan};
use chrono::{DateTime, NaiveDate, Utc};
use compleet::check::{check, checklist, next_meeting};
use compleet::dossier::{
    Attachment, DateFound, DateRole, Details, Dossier, Earlier, FieldId, Format, Pupil, RequestTypeId,
};
use compleet::finding::{Cause, Code, Finding, NameProblem, Severity};
use compleet::language::Language;
use compleet::lifecycle::{Body, Event, EventId, Life, LocalState, Named, Notice, Outcome, Reporter, StatusReport};
use compleet::lifecycle::{replay, tasks};
use compleet::message::{meeting, message};
use compleet::rules::{RequestType, RuleFile, Ruleset};
use std::collections::BTreeMap;

const HEAD: &str = "id = \"proef\"\nextends = \"nl-po\"\nname = \"Proef\"\nversion = \"1\"\nvalid-from = 2020-08-01\n\
                    [[actor]]\nid = \"loket\"\nname = { nl = \"het loket\", en = \"the desk\" }\n";
const TYPE: &str = "extends = \"aanvraag\"\nname = { nl = \"Proef\", en = \"Trial\" }\n\
                    summary = { nl = \"Een proef.\", en = \"A trial.\" }\n";

/// What a rule says of itself, in a region's own words.
fn rule(id: &str, severity: &str, source: &str) -> String {
    format!(
        "rule.id = \"{id}\"\nrule.severity = \"{severity}\"\nrule.source = \"{source}\"\n\
         rule.text = {{ nl = \"De regel {id}.\", en = \"The rule {id}.\" }}\n"
    )
}

fn region(own: &str, request: &str) -> Ruleset {
    let files = [
        RuleFile::new("ruleset.toml", format!("{HEAD}{own}")),
        RuleFile::new("proef.toml", format!("{TYPE}{request}")),
        RuleFile::new("advies.toml", TYPE),
    ];
    Ruleset::parse(&files).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn asked(rules: &Ruleset) -> &RequestType {
    rules.request_type(&RequestTypeId::new("proef")).unwrap()
}

/// A dossier of this day with these details, confirmations and documents.
fn dossier(on: &str, fields: &[(&str, &str)], confirmed: &[&str], attachments: Vec<Attachment>) -> Dossier {
    let standard = [
        ("samenwerkingsverband", "PO1234"),
        ("titel", "Proef"),
        ("omschrijving", "Een proef."),
        ("contactpersoon", "M. Jansen"),
        ("email", "ib@school.voorbeeld"),
        ("telefoon", "024 123 45 67"),
    ];
    let fields = standard.iter().chain(fields);
    let details = Details {
        id: None,
        request_type: RequestTypeId::new("proef"),
        date: Some(day(on)),
        fields: fields.map(|(key, value)| (FieldId::new(*key), (*value).to_owned())).collect(),
        pupil: None,
        explanation: None,
        subfolders: Vec::new(),
        declared_kinds: BTreeMap::new(),
        declared_dates: BTreeMap::new(),
        confirmed: confirmed.iter().map(|key| ((*key).to_owned(), confirmation())).collect(),
        waivers: Vec::new(),
        received: false,
        supplement: false,
    };
    Dossier {
        request_type: RequestTypeId::new("proef"),
        details: Some(details),
        attachments,
        beside: Default::default(),
        sent: false,
        disguise: Default::default(),
        earlier: Vec::new(),
    }
}

/// What is found on the day of the request.
fn found(dossier: &Dossier, rules: &Ruleset) -> Vec<Finding> {
    check(dossier, rules, dossier.details.as_ref().unwrap().date.unwrap())
}

/// How much each finding by a rule weighs.
fn by_rule(findings: &[Finding], id: &str) -> Vec<Severity> {
    let own = findings.iter().filter(|finding| finding.rule.as_ref().is_some_and(|rule| rule.as_str() == id));
    own.map(|finding| finding.severity).collect()
}

const STATUSES: &str = r#"
[[status]]
id = "ontvangen"
name = "Ontvangen"
meaning = { nl = "Ontvangen.", en = "Received." }
set-by = ["loket"]
source = "proef"
[[status]]
id = "incompleet"
name = "Incompleet"
meaning = { nl = "Incompleet.", en = "Incomplete." }
set-by = ["loket"]
source = "proef"
[[status]]
id = "besloten"
name = "Besloten"
meaning = { nl = "Besloten.", en = "Decided." }
set-by = ["loket"]
terminal = true
source = "proef"
[[transition]]
to = "ontvangen"
by = ["loket"]
mark = "stated"
source = "proef"
[[transition]]
from = ["ontvangen"]
to = "incompleet"
by = ["loket"]
mark = "stated"
source = "proef"
[[transition]]
from = ["incompleet"]
to = "ontvangen"
by = ["loket"]
mark = "stated"
source = "proef"
[[transition]]
from = ["ontvangen"]
to = "besloten"
by = ["loket"]
mark = "stated"
source = "proef"
"#;

/// The name of a status, its day, and what came with it.
type Report<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// Lives through statuses, each with its day and what came with it.
fn life(rules: &Ruleset, reports: &[Report<'_>]) -> Life {
    let event = |(at, (name, on, information)): (usize, &Report<'_>)| {
        let time: DateTime<Utc> = format!("{on}T10:00:00Z").parse().unwrap();
        let information = information.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
        let report = StatusReport {
            name: (*name).to_owned(),
            set_by: "loket".to_owned(),
            information,
            request_type: None,
            reporter: Reporter::ByHand { by: "M. Jansen".to_owned() },
            received: time,
            named: Named::Id,
            letters: 0,
        };
        Event { id: EventId(format!("e{at}")), time, body: Body::Status(report) }
    };
    let events: Vec<Event> = reports.iter().enumerate().map(event).collect();
    replay(&events, rules, asked(rules))
}

/// Until when the work of this id is to be done.
fn due(life: &Life, rules: &Ruleset, id: &str) -> Option<NaiveDate> {
    let all = tasks(life, rules, asked(rules), &BTreeMap::new());
    all.iter().find(|task| task.action.id == id).unwrap_or_else(|| panic!("no {id}: {all:#?}")).due
}

/// Row 1, Amsterdam-Diemen A1: "binnen 5 werkdagen", "binnen 10 werkdagen aan te leveren".
#[test]
fn row_1_working_days() {
    let action = r#"
[[action]]
id = "aanvullen"
statuses = ["incompleet"]
actor = "school"
due = { within = { working-days = 10 } }
text = { nl = "Vul aan.", en = "Complete it." }
source = "swvamsterdamdiemen.nl, A1"
"#;
    let rules = region("[[holiday]]\nfrom = 2026-12-19\nto = 2027-01-03\n", &format!("{STATUSES}{action}"));
    let lived = life(&rules, &[("Ontvangen", "2026-12-07", &[]), ("Incompleet", "2026-12-14", &[])]);
    assert_eq!(due(&lived, &rules, "aanvullen"), Some(day("2027-01-11")));
}

/// Row 2, Amsterdam-Diemen A1 and A4: the term of 8 weeks goes on once all is there, and can be extended.
#[test]
fn row_2_a_clock_that_stops() {
    let action = r#"
[[action]]
id = "besluit"
statuses = ["ontvangen"]
actor = "loket"
sort = "hint"
due = { within = { days = 56, stops-in = ["incompleet"], extended-to = "verlengd-tot" } }
text = { nl = "Er volgt een besluit.", en = "A decision follows." }
source = "swvamsterdamdiemen.nl, A4"
"#;
    let statuses = STATUSES.replacen(
        "set-by = [\"loket\"]\n",
        "set-by = [\"loket\"]\ninformation = [{ id = \"verlengd-tot\", name = { nl = \"Verlengd tot\", en = \"Extended to\" }, value = \"date\" }]\n",
        1,
    );
    let rules = region("", &format!("{statuses}{action}"));
    let lived = life(&rules, &[("Ontvangen", "2026-10-05", &[])]);
    assert_eq!(due(&lived, &rules, "besluit"), Some(day("2026-11-30")));
    let stopped = [("Ontvangen", "2026-10-05", &[][..]), ("Incompleet", "2026-10-12", &[])];
    let lived = life(&rules, &stopped);
    assert!(tasks(&lived, &rules, asked(&rules), &BTreeMap::new()).is_empty(), "nobody waits for a decision");
    let goes_on = [stopped[0], stopped[1], ("Ontvangen", "2026-10-26", &[])];
    assert_eq!(due(&life(&rules, &goes_on), &rules, "besluit"), Some(day("2026-12-14")), "two weeks later");
    let extended = [goes_on[0], goes_on[1], ("Ontvangen", "2026-10-26", &[("verlengd-tot", "2027-01-11")][..])];
    assert_eq!(due(&life(&rules, &extended), &rules, "besluit"), Some(day("2027-01-11")));
}

/// Row 3, Amsterdam-Diemen A5: after 7 June no guarantee, after 25 June not before the summer.
#[test]
fn row_3_two_deadlines() {
    let deadline = format!(
        "[deadline]\ndates = [2027-06-07]\nlater = [{{ date = 2027-06-25, severity = \"error\" }}]\n\
         discussed-after = \"08-31\"\n{}",
        rule("op-tijd", "warning", "swvamsterdamdiemen.nl, A5")
    );
    let rules = region("", &deadline);
    let weighs = |on: &str| by_rule(&found(&dossier(on, &[], &[], vec![]), &rules), "op-tijd");
    assert_eq!(weighs("2027-06-07"), []);
    assert_eq!(weighs("2027-06-08"), [Severity::Warning]);
    assert_eq!(weighs("2027-06-26"), [Severity::Error]);
}

/// Row 4, Berséba: arrangements from 4 up to and including 19 June.
#[test]
fn row_4_a_window() {
    let deadline = format!(
        "[deadline]\nwindows = [{{ from = 2027-06-04, to = 2027-06-19 }}]\n{}",
        rule("venster", "warning", "berseba.nl, arrangementen aanvragen")
    );
    let rules = region("", &deadline);
    let causes = |on: &str| {
        let dossier = dossier(on, &[], &[], vec![]);
        found(&dossier, &rules)
            .into_iter()
            .filter(|one| one.code() == Code::LateFiling)
            .map(|one| one.cause)
            .collect::<Vec<_>>()
    };
    assert!(matches!(&causes("2027-06-03")[..], [Cause::EarlyFiling { opens, .. }] if *opens == day("2027-06-04")));
    assert!(causes("2027-06-04").is_empty() && causes("2027-06-19").is_empty());
    assert!(matches!(&causes("2027-06-20")[..], [Cause::LateFiling { .. }]));
}

/// Row 5, Zeeluwe: a meeting on 22 September for what is in before 15 September; three months before the transfer.
#[test]
fn row_5_a_meeting_with_a_cut_off_and_a_lead() {
    let request = format!(
        "[meetings]\non = [{{ until = 2026-09-14, day = 2026-09-22 }}, {{ until = 2026-10-12, day = 2026-10-20 }}]\n{}\
         [deadline]\nlead = {{ field = \"overstap\", months = 3 }}\n{}\
         [[field]]\nfield = \"overstap\"\nname = {{ nl = \"Dag van de overstap\", en = \"Day of the transfer\" }}\n{}",
        rule("vergadering", "note", "zeeluwe.nl, procedure"),
        rule("drie-maanden", "error", "zeeluwe.nl, procedure"),
        rule("overstap", "error", "zeeluwe.nl, procedure"),
    );
    let rules = region("", &request);
    let transfer = [("overstap", "2027-01-11")];
    let next = |on: &str| next_meeting(&dossier(on, &transfer, &[], vec![]), &rules, day(on)).map(|(_, next)| next.day);
    assert_eq!(next("2026-09-14"), Some(day("2026-09-22")));
    assert_eq!(next("2026-09-15"), Some(day("2026-10-20")));
    assert_eq!(next("2026-10-13"), None);
    let over = found(&dossier("2026-10-13", &transfer, &[], vec![]), &rules);
    assert!(over.iter().any(|one| matches!(one.cause, Cause::UnknownMeeting { last: Some(_) })), "{over:#?}");
    assert_eq!(by_rule(&found(&dossier("2026-10-11", &transfer, &[], vec![]), &rules), "drie-maanden"), []);
    assert_eq!(by_rule(&over, "drie-maanden"), [Severity::Error]);
}

/// Row 6, Plein Midden Twente: in before Thursday 12:00, discussed on the next Tuesday.
#[test]
fn row_6_a_weekly_cut_off() {
    let request = format!(
        "[meetings]\nweekly = {{ until = \"thursday\", at = \"12:00\", day = \"tuesday\" }}\n{}",
        rule("wekelijks", "note", "pleinmiddentwente.nl, formulieren")
    );
    let rules = region("", &request);
    let wednesday = dossier("2026-11-18", &[], &[], vec![]);
    let (meetings, next) = next_meeting(&wednesday, &rules, day("2026-11-18")).unwrap();
    assert_eq!((next.until, next.day), (day("2026-11-19"), day("2026-11-24")));
    assert_eq!(
        meeting(meetings, &next, Language::Dutch),
        "Verstuur de aanvraag uiterlijk op 19 november 2026 voor 12:00 uur: dan wordt zij op 24 november 2026 besproken."
    );
    let friday = next_meeting(&wednesday, &rules, day("2026-11-20")).unwrap().1;
    assert_eq!((friday.until, friday.day), (day("2026-11-26"), day("2026-12-01")));
}

/// Row 7, Eindhoven and Lelystad-Dronten: two advices, by two experts, one of them an orthopedagoog.
#[test]
fn row_7_two_advices_by_two_experts() {
    let signer = |id: &str, by: &str| {
        format!(
            "[[signer]]\nid = \"{id}\"\nname = {{ nl = \"Advies van {id}\", en = \"Advice of {id}\" }}\n\
             kind = \"deskundigenadvies\"\nby = \"{by}\"\nmeans = \"wrote\"\n{}",
            rule(id, "error", "po-eindhoven.nl, aanvragen toelaatbaarheidsverklaring")
        )
    };
    let request = format!(
        "[[document]]\nname = {{ nl = \"Twee adviezen\", en = \"Two advices\" }}\nany-of = [[\"deskundigenadvies\"]]\nat-least = 2\n{}{}{}",
        rule("twee-adviezen", "error", "po-eindhoven.nl, aanvragen toelaatbaarheidsverklaring"),
        signer("advies-orthopedagoog", "orthopedagoog"),
        signer("advies-tweede", "deskundige"),
    );
    let rules = region("", &request);
    let advice = |name: &str| pdf(name, &["deskundigenadvies"]);
    let one = found(&dossier("2026-11-20", &[], &[], vec![advice("Advies 1.pdf")]), &rules);
    assert_eq!(by_rule(&one, "twee-adviezen"), [Severity::Error]);
    let both = vec![advice("Advies 1.pdf"), advice("Advies 2.pdf")];
    let two = found(&dossier("2026-11-20", &[], &["advies-tweede"], both), &rules);
    assert_eq!(by_rule(&two, "twee-adviezen"), []);
    assert_eq!(by_rule(&two, "advies-orthopedagoog"), [Severity::Error], "nobody saw who wrote the other one");
    assert_eq!(by_rule(&two, "advies-tweede"), []);
}

const FORM: &str = "aanvraagformulier-tlv";

fn signer(id: &str, by: &str, more: &str) -> String {
    format!(
        "[[signer]]\nid = \"{id}\"\nname = {{ nl = \"Handtekening {id}\", en = \"Signature {id}\" }}\nkind = \"{FORM}\"\nby = \"{by}\"\n{more}{}",
        rule(id, "warning", "proef")
    )
}

/// Row 8, Westfriese Knoop K1: at least one parent with authority, and the head of the school.
#[test]
fn row_8_who_signs() {
    let rules = region(
        "",
        &format!(
            "optional = [\"{FORM}\"]\n{}{}",
            signer("een-ouder", "ouders", ""),
            signer("directeur-tekent", "directeur", "")
        ),
    );
    let form = || vec![pdf("Aanvraagformulier TLV.pdf", &[FORM])];
    let seen = |confirmed: &[&str]| {
        let found = found(&dossier("2026-11-20", &[], confirmed, form()), &rules);
        let open = found.into_iter().filter(|one| one.code() == Code::UnconfirmedSignature);
        open.map(|one| one.rule.map(|rule| rule.to_string()).unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(seen(&[]), ["een-ouder", "directeur-tekent"]);
    assert_eq!(seen(&["een-ouder"]), ["directeur-tekent"]);
    assert_eq!(seen(&["een-ouder", "directeur-tekent"]), [""; 0]);
    assert_eq!(seen(&[FORM]).len(), 2, "that the form is signed does not say by whom");
    // What is not there is told as missing, and nobody is asked to look at it.
    assert!(
        found(&dossier("2026-11-20", &[], &[], vec![]), &rules)
            .iter()
            .all(|one| one.code() != Code::UnconfirmedSignature)
    );
    // All parents: that is another word of the same rule.
    let all =
        region("", &format!("optional = [\"{FORM}\"]\n{}", signer("beide-ouders", "ouders", "how-many = \"all\"\n")));
    let open = dossier("2026-11-20", &[], &[], form());
    let finding = &found(&open, &all)[0];
    let words = message(finding, &open, &all, Language::Dutch);
    assert!(words.what.contains("allemaal, voor akkoord"), "{}", words.what);
    assert!(words.command.unwrap().contains("confirm MAP beide-ouders"));
    assert!(checklist(&open, &all, day("2026-11-20")).iter().any(|line| format!("{line:?}").contains("beide-ouders")));
}

/// Row 9, Zeeluwe: parents and school first, then the experts, last the head of the S(B)O.
#[test]
fn row_9_an_order_of_signatures() {
    let request = format!(
        "optional = [\"{FORM}\"]\n{}{}{}",
        signer("ouders-tekenen", "ouders", ""),
        signer("deskundige-tekent", "orthopedagoog", "after = [\"ouders-tekenen\"]\n"),
        signer("sbo-tekent", "directeur", "after = [\"deskundige-tekent\", \"ouders-tekenen\"]\n"),
    );
    let rules = region("", &request);
    let first = |confirmed: &[&str]| {
        let form = vec![pdf("Aanvraagformulier TLV.pdf", &[FORM])];
        let found = found(&dossier("2026-11-20", &[], confirmed, form), &rules);
        let last = found.into_iter().find_map(|one| match one.cause {
            Cause::UnconfirmedHand { hand, first } if hand.as_str() == "sbo-tekent" => Some(first),
            _ => None,
        });
        last.unwrap().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(first(&[]), ["ouders-tekenen", "deskundige-tekent"]);
    assert_eq!(first(&["ouders-tekenen"]), ["deskundige-tekent"]);
    let itself = signer("een", "ouders", "after = [\"een\"]\n");
    let files = [RuleFile::new("ruleset.toml", HEAD), RuleFile::new("proef.toml", format!("{TYPE}{itself}"))];
    assert!(Ruleset::parse(&files).unwrap_err()[0].to_string().contains("extends itself"));
}

/// Row 10, Westfriese Knoop K2: category A at most two years, B three years, C without an end.
#[test]
fn row_10_how_long_what_was_granted_lasts() {
    let information = r#"information = [
    { id = "categorie", name = { nl = "Categorie", en = "Category" }, value = "text" },
    { id = "geldig-van", name = { nl = "Geldig van", en = "Valid from" }, value = "date" },
    { id = "geldig-tot", name = { nl = "Geldig tot", en = "Valid until" }, value = "date", length = { from = "geldig-van", by = "categorie", of = [{ is = "A", years = 2 }, { is = "B", years = 3, exactly = true }, { is = "C" }] } },
]
terminal = true
"#;
    let rules = region("", &STATUSES.replacen("terminal = true\n", information, 1));
    let notices = |category: &str, until: &str| {
        let told = [("categorie", category), ("geldig-van", "2026-08-01"), ("geldig-tot", until)];
        let told: Vec<(&str, &str)> = told.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let lived = life(&rules, &[("Ontvangen", "2026-10-05", &[]), ("Besloten", "2026-11-02", &told)]);
        match &lived.outcomes[&EventId("e1".into())] {
            Outcome::AppliedWithNotice(notices) => notices.clone(),
            _ => Vec::new(),
        }
    };
    let other =
        |expected: Option<&str>| vec![Notice::OtherLength { id: "geldig-tot".into(), expected: expected.map(day) }];
    assert_eq!(notices("a", "2028-07-31"), []);
    assert_eq!(notices("A", "2027-07-31"), [], "shorter may be");
    assert_eq!(notices("A", "2029-07-31"), other(Some("2028-07-31")));
    assert_eq!(notices("B", "2029-07-31"), []);
    assert_eq!(notices("B", "2028-07-31"), other(Some("2029-07-31")));
    assert_eq!(notices("C", ""), []);
    assert_eq!(notices("C", "2030-07-31"), other(None));
}

/// Row 11, Gorinchem: for one limit the day of the report counts, for another that of the test. What still cannot be said of
/// this row (the day of an evaluation, and the time that it covers) stands in rules/README.md.
#[test]
fn row_11_which_date_counts_for_which_age() {
    let age = |kind: &str, counts: &str| {
        format!(
            "[[age]]\nkinds = [\"{kind}\"]\nmax = {{ months = 6 }}\n{counts}{}",
            rule(&format!("leeftijd-{kind}"), "error", "studylibnl.com 1246687")
        )
    };
    let request = format!(
        "optional = [\"observatie\", \"medisch\"]\n{}{}",
        age("observatie", "counts = \"report\"\n"),
        age("medisch", "")
    );
    let rules = region("", &request);
    let found = |kind: &str, dates: &[DateFound]| {
        let file = research("Verslag.pdf", kind, dates);
        let found = found(&dossier("2026-11-20", &[], &[], vec![file]), &rules);
        found.iter().filter(|one| one.code() == Code::OutdatedResearch).count()
    };
    let both = [date("2026-03-01", DateRole::Test), date("2026-07-01", DateRole::Report)];
    assert_eq!((found("observatie", &both), found("medisch", &both)), (0, 1));
    assert_eq!(found("observatie", &both[..1]), 1, "where the report has no day, that of the test has to do");
}

/// Row 12, Gorinchem: named instruments, one of them before the 12th birthday; two questionnaires.
#[test]
fn row_12_instruments_and_the_pupils_age() {
    let kind = |id: &str| {
        format!(
            "[[kind]]\nid = \"{id}\"\nname = {{ nl = \"{id}\", en = \"{id}\" }}\nresearch = true\n[kind.cues]\ntitle = [\"{id}\"]\nfile-name = [\"{id}\"]\n"
        )
    };
    let young = "when = { pupil = { younger-than = 12 } }\n";
    let old = "when = { not = { pupil = { younger-than = 12 } } }\n";
    let test = |id: &str, any_of: &str, when: &str| {
        format!(
            "[[document]]\nname = {{ nl = \"Test\", en = \"Test\" }}\nany-of = {any_of}\n{when}{}",
            rule(id, "error", "studylibnl.com 1246687")
        )
    };
    let request = [
        test("jong", "[[\"wisc\"], [\"rakit\"]]", young),
        test("oud", "[[\"wisc\"]]", old),
        test("lijsten", "[[\"vragenlijst\"]]", "at-least = 2\n"),
    ];
    let files = [
        RuleFile::new("ruleset.toml", HEAD),
        RuleFile::new("documents.toml", ["wisc", "rakit", "vragenlijst"].map(kind).concat()),
        RuleFile::new("proef.toml", format!("{TYPE}{}", request.concat())),
    ];
    let rules = Ruleset::parse(&files).unwrap();
    let of_pupil = |born: &str| {
        let lists = ["Lijst 1.pdf", "Lijst 2.pdf"].map(|name| pdf(name, &["vragenlijst"]));
        let mut dossier = dossier("2026-11-20", &[], &[], [vec![pdf("RAKIT.pdf", &["rakit"])], lists.into()].concat());
        dossier.details.as_mut().unwrap().pupil = Some(Pupil { name: None, born: Some(day(born)) });
        let found = found(&dossier, &rules);
        found
            .into_iter()
            .filter(|one| one.code() == Code::MissingDocument)
            .filter_map(|one| one.rule)
            .map(|rule| rule.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(of_pupil("2014-11-21"), [""; 0], "eleven");
    assert_eq!(of_pupil("2014-11-20"), ["oud"], "twelve today");
}

/// Row 13, Sterk VO: the OKR only for pupils in year 1 or 2.
#[test]
fn row_13_by_the_year_of_the_pupil() {
    let request = format!(
        "[[field]]\nfield = \"leerjaar\"\nname = {{ nl = \"Leerjaar\", en = \"Year\" }}\n{}\
         [[document]]\nname = {{ nl = \"OKR\", en = \"OKR\" }}\nany-of = [[\"okr\"]]\nwhen = {{ field-one-of = {{ name = \"leerjaar\", values = [\"1\", \"2\"] }} }}\n{}",
        rule("leerjaar", "error", "sterkvo.nl"),
        rule("okr", "error", "sterkvo.nl")
    );
    let rules = region("", &request);
    let missing =
        |year: &str| by_rule(&found(&dossier("2026-11-20", &[("leerjaar", year)], &[], vec![]), &rules), "okr").len();
    assert_eq!((missing("1"), missing("2"), missing("3")), (1, 1, 0));
}

/// Row 14, Kop van Noord-Holland: the pupil's first and last name in the title of the document; preferably one PDF.
#[test]
fn row_14_the_pupils_name_in_file_names() {
    let own =
        "[limits]\nname-of-pupil = true\nattachments-note = 1\n[code]\npersonal-data-in-filename.severity = \"off\"\n";
    let rules = region(own, "optional = [\"okr\", \"observatie\"]\n");
    let with = |name: &str, pupil: Option<&str>| {
        let mut dossier = dossier("2026-11-20", &[], &[], vec![pdf(name, &["okr"])]);
        dossier.details.as_mut().unwrap().pupil = pupil.map(|name| Pupil { name: Some(name.into()), born: None });
        let found = found(&dossier, &rules);
        found.iter().any(|one| matches!(one.cause, Cause::UnclearFilename { problem: NameProblem::WithoutPupil, .. }))
    };
    assert!(with("OKR.pdf", Some("Zoë de Boer")));
    assert!(!with("OKR Zoe de Boer.pdf", Some("Zoë de Boer")));
    assert!(!with("OKR.pdf", None), "nobody knows the name");
    let two = vec![pdf("OKR.pdf", &["okr"]), pdf("Observatie.pdf", &["observatie"])];
    let many = found(&dossier("2026-11-20", &[], &[], two), &rules);
    assert!(many.iter().any(|one| one.code() == Code::ManyAttachments), "{many:#?}");
}

/// Row 15, the OSO standard: PDF, JPG, PNG, DOC(X), ODF, XLS(X), TXT, PPT(X).
#[test]
fn row_15_accepted_formats() {
    let picture = || {
        let mut picture = scan("OKR.jpg", &["okr"]);
        picture.reading.format = Format::Picture;
        picture
    };
    let codes = |own: &str| {
        let rules = region(own, "optional = [\"okr\"]\n");
        let dossier = dossier("2026-11-20", &[], &[], vec![picture()]);
        let found = found(&dossier, &rules);
        let words = found.first().map(|finding| message(finding, &dossier, &rules, Language::Dutch).what);
        (found.iter().map(Finding::code).collect::<Vec<_>>(), words.unwrap_or_default())
    };
    let oso =
        "[limits]\nformats = [\"pdf\", \"picture\", \"word\", \"old-word\", \"open-document\", \"office\", \"text\"]\n";
    assert_eq!(codes(oso).0, [Code::RecognisedByNameOnly], "it may go, and somebody has to look");
    let (only, words) = codes("[limits]\nformats = [\"pdf\", \"rtf\"]\n");
    assert_eq!(only, [Code::WrongFormat]);
    assert!(words.contains("Alleen PDF en RTF kunnen mee."), "{words}");
    assert!(codes("").1.contains("Alleen PDF en Word kunnen mee."));
}

/// Row 16, PPOZO P2: in Kindkans 48 hours before the talk.
#[test]
fn row_16_hours_before() {
    let action = r#"
[[action]]
id = "klaarzetten"
statuses = ["ontvangen"]
actor = "school"
due = { before = { information = "gesprek", hours = 48 } }
text = { nl = "Zet alles klaar.", en = "Have everything ready." }
source = "ppozo.nl, individueel arrangement"
"#;
    let statuses = STATUSES.replacen(
        "set-by = [\"loket\"]\n",
        "set-by = [\"loket\"]\ninformation = [{ id = \"gesprek\", name = { nl = \"Gesprek\", en = \"Talk\" }, value = \"date\" }]\n",
        1,
    );
    let rules = region("", &format!("{statuses}{action}"));
    let lived = life(&rules, &[("Ontvangen", "2026-10-05", &[("gesprek", "2026-10-15")])]);
    assert_eq!(due(&lived, &rules, "klaarzetten"), Some(day("2026-10-13")));
}

/// Row 17, PPOZO P1 and Peelland: a request that needs an earlier one.
#[test]
fn row_17_an_earlier_request() {
    let request = format!(
        "[[field]]\nfield = \"advies-nummer\"\noptional = true\nname = {{ nl = \"Nummer van het advies\", en = \"Number of the advice\" }}\n{}\
         [[precondition]]\nid = \"advies-gehad\"\nname = {{ nl = \"Eerst een advies\", en = \"An advice first\" }}\n\
         earlier = {{ field = \"advies-nummer\", request-types = [\"advies\"], statuses = [\"besloten\"] }}\n{}",
        rule("advies-nummer", "error", "ppozo.nl"),
        rule("advies-gehad", "error", "ppozo.nl"),
    );
    let rules = region("", &request);
    let earlier = |request_type: &str, statuses: &[&str]| Earlier {
        id: None,
        number: Some(4711),
        request_type: RequestTypeId::new(request_type),
        statuses: statuses.iter().map(|status| (*status).to_owned()).collect(),
    };
    let open = |confirmed: &[&str], known: Vec<Earlier>| {
        let mut dossier = dossier("2026-11-20", &[("advies-nummer", "4711")], confirmed, vec![]);
        dossier.earlier = known;
        by_rule(&found(&dossier, &rules), "advies-gehad").len()
    };
    assert_eq!(open(&[], vec![]), 1);
    assert_eq!(open(&["advies-gehad"], vec![]), 0, "a person may say so");
    assert_eq!(open(&[], vec![earlier("advies", &["ontvangen", "besloten"])]), 0);
    assert_eq!(open(&[], vec![earlier("advies", &["ontvangen"])]), 1, "not decided yet");
    assert_eq!(open(&[], vec![earlier("proef", &["besloten"])]), 1, "another type");
}

/// Row 18, Rotterdam: the board agrees, parents have seen it; SO is told to the central registration, too.
#[test]
fn row_18_two_meanings_and_a_second_addressee() {
    let request = format!(
        "optional = [\"{FORM}\"]\nchannel = \"kindkans\"\n{}{}\
         [[field]]\nfield = \"soort\"\nname = {{ nl = \"Soort\", en = \"Sort\" }}\n{}\
         [[filing]]\ntext = {{ nl = \"Verstuur de aanvraag.\", en = \"Send the request.\" }}\nfiles = \"all\"\nsource = \"pporotterdam.nl\"\n\
         [[filing]]\ntext = {{ nl = \"Meld de leerling ook bij het centrale aanmeldpunt.\", en = \"Tell the central registration, too.\" }}\n\
         when = {{ field = {{ name = \"soort\", is = \"SO\" }} }}\nsource = \"pporotterdam.nl\"\n",
        signer("bestuur-akkoord", "bestuur", "means = \"agreed\"\n"),
        signer("ouders-gezien", "ouders", "means = \"seen\"\n"),
        rule("soort", "error", "pporotterdam.nl"),
    );
    let rules = region("", &request);
    let open = dossier("2026-11-20", &[("soort", "SO")], &[], vec![pdf("Formulier TLV.pdf", &[FORM])]);
    let words: Vec<String> =
        found(&open, &rules).iter().map(|one| message(one, &open, &rules, Language::Dutch).what).collect();
    assert!(words[0].contains("het schoolbestuur, ten minste één, voor akkoord"), "{words:#?}");
    assert!(words[1].contains("de ouders met gezag, ten minste één, voor gezien"), "{words:#?}");
    let steps = |sort: &str| {
        let dossier = dossier("2026-11-20", &[("soort", sort)], &[], vec![]);
        compleet::check::open_steps(&dossier, &rules, day("2026-11-20")).len()
    };
    assert_eq!((steps("SO"), steps("SBO")), (2, 1));
}

/// Row 19, all without Kindkans: a request is sent without a number.
#[test]
fn row_19_sent_without_a_number() {
    let rules = region("", &format!("channel = \"zivver\"\n{STATUSES}"));
    assert!(!asked(&rules).numbered && asked(&rules).system == "ZIVVER" && !asked(&rules).filing.is_empty());
    let event = Event { id: EventId("e".into()), time: "2026-11-20T10:00:00Z".parse().unwrap(), body: Body::Delivered };
    assert_eq!(replay(&[event], &rules, asked(&rules)).local, LocalState::Sent);
    for channel in ["kindkans", "onderwijs-transparant", "top-dossier", "ldos", "grippa", "zivver", "papier"] {
        let rules = region("", &format!("channel = \"{channel}\"\n"));
        let asked = asked(&rules);
        assert!(!asked.filing.is_empty() && !asked.supplement.is_empty() && !asked.system.is_empty(), "{channel}");
        assert_eq!(asked.numbered, channel == "kindkans", "{channel}");
    }
}

/// Row 20, Rotterdam, Westfriese Knoop, Utrecht: other rules for schools outside the region, in a few lines.
#[test]
fn row_20_a_variant_says_only_what_differs() {
    let document = format!(
        "[[document]]\nname = {{ nl = \"OKR\", en = \"OKR\" }}\nany-of = [[\"okr\"]]\n{}",
        rule("okr", "error", "swvutrechtpo.nl")
    );
    let variant = format!(
        "extends = \"proef\"\nname = {{ nl = \"Proef van buiten\", en = \"Trial from outside\" }}\n\
         [[document]]\nname = {{ nl = \"Besluit\", en = \"Decision\" }}\nany-of = [[\"tlv-brief\"]]\n{}",
        rule("besluit", "error", "swvutrechtpo.nl")
    );
    let files = [
        RuleFile::new("ruleset.toml", HEAD),
        RuleFile::new("proef.toml", format!("{TYPE}{document}")),
        RuleFile::new("proef-buiten.toml", variant),
    ];
    let rules = Ruleset::parse(&files).unwrap();
    let outside = rules.request_type(&RequestTypeId::new("proef-buiten")).unwrap();
    assert_eq!((outside.documents.len(), asked(&rules).documents.len()), (2, 1));
    assert_eq!(outside.fields, asked(&rules).fields);
}
