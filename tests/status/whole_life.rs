//! A whole life of a request of each type, from packing to closing: a school and a platform, each with its own home, that
//! exchange nothing but files.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace;

use crate::harness::workplace::{Desk, Said};
use compleet::rules::{Action, ActionSort, RequestType, Ruleset, ValueSort, builtin};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A status that the platform reports, and what comes with it.
type Step = (&'static str, &'static [&'static str]);

const NUMBER: &str = "482913";

struct Life {
    _root: tempfile::TempDir,
    rules: Ruleset,
    id: &'static str,
    school: Desk,
    platform: Desk,
    /// The stick that goes to and fro.
    stick: PathBuf,
    reported: usize,
}

impl Life {
    /// A school packs a complete dossier, and the platform unpacks it.
    fn begin(id: &'static str) -> Self {
        let root = tempfile::tempdir().unwrap();
        let school = Desk::with_key(root.path(), "De Kameleon");
        let platform = Desk::with_key(root.path(), "Platform");
        school.knows(&platform.certificate(), &["administratie"]);
        platform.knows(&school.certificate(), &["school"]);
        let bundle = school.pack(&format!("complete-{id}"), "dossier", &["--label", "jip"]);
        let stick = root.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let on_stick = stick.join("aanvraag.asice");
        fs::copy(bundle, &on_stick).unwrap();
        platform.run(&["verify", on_stick.to_str().unwrap()]).expect(0);
        platform.run(&["unpack", on_stick.to_str().unwrap(), "--output", &platform.path("ontvangen")]).expect(0);
        school.run(&["status", "sent", NUMBER, "jip"]).expect(0);
        Self { _root: root, rules: builtin(), id, school, platform, stick, reported: 0 }
    }

    fn request_type(&self) -> &RequestType {
        self.rules.request_type(&self.id.into()).unwrap()
    }

    /// The platform writes a status file, and the school applies it.
    fn report(&mut self, (status, more): Step) -> Said {
        self.reported += 1;
        let file = self.stick.join(format!("status-{}.asice", self.reported));
        let (file, passphrase) = (file.to_str().unwrap(), self.platform.passphrase());
        let received = self.platform.path("ontvangen");
        let issue = ["status", "issue", &received, status, "--as", "administratie", "--output", file];
        let issue = [issue.as_slice(), more, &["--passphrase-file", &passphrase]].concat();
        self.platform.run(&issue).expect(0);
        self.school.run(&["status", "apply", file]).expect(0)
    }

    fn reports(&mut self, steps: &[Step]) {
        for step in steps {
            self.report(*step);
        }
    }

    /// The school packs what was missing, and the platform unpacks it.
    fn supplement(&self, extra: &str, name: &str) {
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-dossiers");
        fs::copy(samples.join(extra), Path::new(&self.school.path("dossier")).join(name)).unwrap();
        // It is of another pupil: the samples have no better.
        self.school.settle(Path::new(&self.school.path("dossier")));
        let file = self.stick.join("aanvulling.asice");
        let (file, passphrase) = (file.to_str().unwrap(), self.school.passphrase());
        let pack = ["pack", &self.school.path("dossier"), "--supplement", "--plain", "--output", file];
        self.school.run(&[pack.as_slice(), &["--passphrase-file", &passphrase]].concat()).expect(0);
        self.platform.run(&["verify", file]).expect(0);
        let said = self.platform.run(&["unpack", file, "--output", &self.platform.path("aanvulling")]).expect(0);
        assert!(Path::new(&self.platform.path("aanvulling")).join(name).exists(), "{}", said.out);
    }

    /// The school does all the work that is open, but for the form.
    fn work(&self) -> usize {
        let form = self.request_type().closing_form.as_ref().and_then(|form| form.action.clone());
        let open: Vec<String> = self.open().into_iter().filter(|id| Some(id) != form.as_ref()).collect();
        for id in &open {
            let action = self.request_type().lifecycle.actions.iter().find(|action| action.id == *id).unwrap();
            let records = records(action);
            let mut done = vec!["status", "done", "jip", id, "--by", "M. Jansen"];
            done.extend(records.iter().flat_map(|record| ["--record", record.as_str()]));
            self.school.run(&done).expect(0);
        }
        open.len()
    }

    /// The ids of the work that is open.
    fn open(&self) -> Vec<String> {
        let found = published("work-v1", &self.school.run(&["status", "next", "jip", "--all", "--json"]).expect(0).out);
        let work = found["work"].as_array().unwrap().iter().filter(|item| item["work"] == true);
        let known = |id: &str| {
            let mut actions = self.request_type().lifecycle.actions.iter();
            actions.any(|action| action.id == id && action.sort == ActionSort::Task)
        };
        work.filter_map(|item| item["action"].as_str()).filter(|id| known(id)).map(str::to_owned).collect()
    }

    /// The school fills in the closing form, and the platform applies the file.
    fn form(&mut self, answers: &[&str]) -> Said {
        let file = self.stick.join("formulier.asice");
        let (file, passphrase) = (file.to_str().unwrap(), self.school.passphrase());
        let form = ["status", "form", "jip", "--by", "M. Jansen", "--output", file, "--passphrase-file", &passphrase];
        let said = self.school.run(&[form.as_slice(), answers].concat());
        if said.code == Some(0) {
            let applied = self.platform.run(&["status", "apply", file]).expect(0);
            assert!(applied.out.contains(" verwerkt"), "{}", applied.out);
        }
        said
    }

    /// Where the dossier stands at a desk.
    fn stands(&self, desk: &Desk) -> Value {
        let found = published("dossiers-v1", &desk.run(&["status", "list", "--format", "json"]).expect(0).out);
        let dossiers = found["dossiers"].as_array().unwrap();
        assert_eq!(dossiers.len(), 1, "{found}");
        dossiers[0].clone()
    }

    /// Both sides agree, nothing waits, and the whole stick applied once more changes nothing.
    fn end(&self, status: &str, ended: bool) {
        for desk in [&self.school, &self.platform] {
            let found = self.stands(desk);
            assert_eq!((&found["status"], &found["ended"]), (&status.into(), &ended.into()), "{found}");
            assert_eq!(found["waiting"], 0, "{found}");
        }
        let before = (self.stands(&self.school), self.open());
        assert_eq!(before.0["dossiernummer"], NUMBER.parse::<i64>().unwrap());
        let stick = self.stick.to_str().unwrap();
        self.school.run(&["status", "apply", stick]).expect(0);
        assert_eq!((self.stands(&self.school), self.open()), before);
        for desk in [&self.school, &self.platform] {
            let id = self.stands(desk)["id"].as_str().unwrap().to_owned();
            published("register-export-v1", &desk.run(&["register", "export", &id]).expect(0).out);
        }
        self.school.run(&["register", "check"]).expect(0);
        self.platform.run(&["register", "check"]).expect(0);
    }
}

/// Reads what a program would, and holds it against the schema that is published for it.
fn published(schema: &str, text: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("schemas/{schema}.json"));
    let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let found: Value = serde_json::from_str(text).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = validator.iter_errors(&found).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new(), "{text}");
    found
}

fn records(action: &Action) -> Vec<String> {
    let value = |sort| if sort == ValueSort::Date { "2026-12-01" } else { "inzet ondersteuner" };
    action.records.iter().map(|record| format!("{}={}", record.id, value(record.value))).collect()
}

const EXTRA: (&str, &str) = ("complete-arrangement/Logopedisch verslag.pdf", "Logopedisch verslag.pdf");

#[test]
fn advies_en_kortdurende_ondersteuning() {
    let mut life = Life::begin("advies-kort");
    life.reports(&[("A&K aanmelding", &[]), ("A&K aanvraag incompleet", &[])]);
    assert!(life.open().contains(&"aanvullen".to_owned()), "{:?}", life.open());
    life.supplement(EXTRA.0, EXTRA.1);
    life.reports(&[("A&K aanvraag aangevuld", &[]), ("A&K in behandeling", &[]), ("A&K afgerond", &[])]);
    assert!(life.work() > 0);
    life.form(&["--option", "School kan verder op basis van de geboden ondersteuning"]).expect(0);
    assert_eq!(life.open(), Vec::<String>::new());
    life.end("A&K afgerond", true);
}

#[test]
fn arrangement() {
    let mut life = Life::begin("arrangement");
    life.reports(&[("ARR Aanmelding", &[]), ("Arrangementsaanvraag incompleet", &[])]);
    let letter = life.platform.path("Schoolbrief.pdf");
    fs::write(&letter, b"%PDF-1.4\n").unwrap();
    life.supplement("complete-voorziening/Ontwikkelingsgrafiek.pdf", "Ontwikkelingsgrafiek.pdf");
    life.reports(&[("Arrangementsaanvraag aangevuld", &[]), ("Arrangementsaanvraag in behandeling", &[])]);
    let letter: &'static str = Box::leak(letter.into_boxed_str());
    let said = life.report(("Arrangement toegekend", Box::leak(Box::new(["--letter", letter]))));
    assert!(said.out.contains("compleet unpack"), "{}", said.out);
    let (file, letters) = (life.stick.join(format!("status-{}.asice", life.reported)), life.school.path("brieven"));
    let said = life.school.run(&["unpack", file.to_str().unwrap(), "--output", &letters]).expect(0);
    assert!(said.out.contains("statusbestand") && said.out.contains("status apply"), "{}", said.out);
    assert_eq!(workplace::files(Path::new(&letters)), ["Schoolbrief.pdf", "dossier.json", "status.json"]);
    assert!(life.open().contains(&"bron-registratie".to_owned()), "{:?}", life.open());
    assert!(life.work() >= 4);
    life.report(("Arrangement afgerond", &[]));
    let said = life.form(&["--option", "Aanvraag TLV", "--satisfaction", "Zeer tevreden"]).expect(0);
    assert!(said.out.contains("compleet init NIEUWE-MAP --type tlv --from MAP"), "{}", said.out);
    assert_eq!(life.open(), Vec::<String>::new());
    life.end("Arrangement afgerond", true);
}

#[test]
fn voorziening() {
    let mut life = Life::begin("voorziening");
    life.reports(&[("Voorziening aanmelding", &[]), ("Arrangementsaanvraag incompleet", &[])]);
    life.supplement(EXTRA.0, EXTRA.1);
    life.reports(&[("Arrangementsaanvraag aangevuld", &[]), ("Voorziening in behandeling", &[])]);
    life.reports(&[("Voorziening toegekend", &[])]);
    assert!(life.work() > 0);
    // The school ends it itself, and its form tells the platform.
    life.school.run(&["status", "record", "jip", "Voorziening afgerond", "--by", "M. Jansen"]).expect(0);
    life.form(&["--option", "4", "--satisfaction", "Ontevreden", "--remark", "te kort"]).expect(0);
    assert_eq!(life.open(), Vec::<String>::new());
    life.end("Voorziening afgerond", true);
}

#[test]
fn groepsarrangement() {
    let mut life = Life::begin("groepsarrangement");
    life.reports(&[("ARR Aanmelding", &[]), ("Arrangementsaanvraag incompleet", &[])]);
    life.supplement("complete-advies-kort/ZIEN observatielijst.pdf", "ZIEN observatielijst.pdf");
    life.reports(&[("Arrangementsaanvraag aangevuld", &[]), ("Arrangementsaanvraag in behandeling", &[])]);
    life.reports(&[("Arrangement toegekend", &[])]);
    // A group is not registered in BRON, and the refusal says so.
    let said = life.school.run(&["status", "done", "jip", "bron-registratie", "--by", "M. Jansen"]).expect(1);
    assert!(said.out.contains("BRON"), "{}", said.out);
    assert!(life.work() > 0);
    life.reports(&[("Arrangement afgerond", &[])]);
    let said = life.form(&["--option", "Aanvraag TLV", "--satisfaction", "Tevreden"]).expect(0);
    assert!(said.err.contains("Let op"), "{}", said.err);
    assert_eq!(life.open(), Vec::<String>::new());
    life.end("Arrangement afgerond", true);
}

fn toelaatbaarheidsverklaring(id: &'static str) -> Life {
    let mut life = Life::begin(id);
    life.reports(&[("TLV Aanmelding", &[]), ("TLV aanvraag incompleet", &[])]);
    life.supplement(EXTRA.0, EXTRA.1);
    life.reports(&[
        ("TLV aanvraag aangevuld", &[]),
        ("TLV aanvraag in behandeling", &["--information", "bespreekdatum=3-12-2026"]),
    ]);
    let shown = life.school.run(&["status", "show", "jip"]).expect(0);
    assert!(shown.out.contains("TLV aanvraag in behandeling"), "{}", shown.out);
    life.reports(&[("Aanhouden", &[]), ("TLV afgegeven", &[])]);
    assert!(life.work() > 0);
    // A TLV has no closing form.
    life.form(&["--option", "1"]).expect(1);
    assert_eq!(life.open(), Vec::<String>::new());
    life
}

#[test]
fn tlv() {
    toelaatbaarheidsverklaring("tlv").end("TLV afgegeven", true);
}

#[test]
fn tlv_verlenging() {
    toelaatbaarheidsverklaring("tlv-verlenging").end("TLV afgegeven", true);
}

#[test]
fn thuiszitter() {
    let mut life = Life::begin("thuiszitter");
    life.reports(&[
        ("Thuiszitter aanmelding", &[]),
        ("Thuiszitter in behandeling", &[]),
        ("Thuiszitter deels naar school", &[]),
        ("Thuiszitter volledig naar school", &[]),
    ]);
    life.work();
    life.form(&["--option", "1"]).expect(1);
    assert_eq!(life.open(), Vec::<String>::new());
    life.end("Thuiszitter volledig naar school", false);
}
