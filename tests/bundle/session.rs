//! Bundles as their users meet them: a school that packs, a platform that verifies and unpacks.

#![allow(clippy::unwrap_used, reason = "a desk that cannot be laid out has nothing to say")]

use crate::harness::workplace;

use crate::harness::workplace::{Desk, PASSPHRASE, Said, files, keep_secret};
use serde_json::Value;
use std::fs;
use std::path::Path;

const SAMPLE: &str = "complete-tlv";

fn verify(desk: &Desk, bundle: &Path) -> (i32, Value) {
    let said =
        desk.run(&["verify", bundle.to_str().unwrap(), "--format", "json", "--passphrase-file", &desk.passphrase()]);
    (said.code.unwrap(), serde_json::from_str(&said.out).unwrap())
}

/// Changes one byte of a bundle, at a text that stands in it.
fn alter(bundle: &Path, at: &[u8]) {
    let mut bytes = fs::read(bundle).unwrap();
    let place = bytes.windows(at.len()).position(|window| window == at).unwrap();
    bytes[place] ^= 1;
    fs::write(bundle, bytes).unwrap();
}

#[test]
fn a_bundle_goes_from_school_to_platform() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "De Kameleon"), Desk::new(root.path(), "Platform"));
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let (code, found) = verify(&school, &bundle);
    assert_eq!((code, &found["verdict"], &found["signer"]["own"]), (0, &"trusted".into(), &true.into()));

    let (code, found) = verify(&platform, &bundle);
    assert_eq!((code, &found["verdict"], &found["signature"]), (1, &"untrusted".into(), &"unknown-signer".into()));
    let target = platform.folder.join("uit");
    let unpack = ["unpack", bundle.to_str().unwrap(), "--output", target.to_str().unwrap()];
    platform.run(&unpack).expect(1);
    assert!(!target.exists());

    platform.knows(&school.certificate(), &["school"]);
    let (code, found) = verify(&platform, &bundle);
    assert_eq!((code, &found["verdict"], &found["signature"]), (0, &"trusted".into(), &"good".into()));
    assert_eq!(found["signer"]["name"], "De Kameleon");
    platform.run(&unpack).expect(0);

    let sent = school.folder.join("dossier");
    for name in files(&sent).iter().filter(|name| !name.ends_with(".toml")) {
        assert_eq!(fs::read(sent.join(name)).unwrap(), fs::read(target.join(name)).unwrap(), "{name}");
    }
    let check = |folder: &Path, desk: &Desk| {
        let said = desk.run(&["check", folder.to_str().unwrap(), "--format", "json"]).expect(0);
        let report: Value = serde_json::from_str(&said.out).unwrap();
        (report["dossiers"][0]["verdict"].clone(), report["dossiers"][0]["findings"].clone())
    };
    assert_eq!(check(&target, &platform), check(&sent, &school));
}

#[test]
fn what_pack_says_and_how_a_bundle_is_called_hold_no_name_of_a_pupil() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "Sanne Verhoeven");
    let details = fs::read_to_string(dossier.join("dossier.toml")).unwrap();
    let first = details.find("\n[").unwrap_or(details.len());
    let pupil = "\nleerling = { naam = \"Sanne Verhoeven\" }\n";
    let kept: Vec<_> = details[..first].lines().filter(|line| !line.starts_with("leerling")).collect();
    fs::write(dossier.join("dossier.toml"), format!("{}{pupil}{}", kept.join("\n"), &details[first..])).unwrap();
    school.settle(&dossier);
    let said = school.run(&["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &school.passphrase()]);
    let names: Vec<_> = files(&school.folder).into_iter().filter(|name| name.ends_with(".asice")).collect();
    assert_eq!(names.len(), 1, "{}{}", said.out, said.err);
    let bundle = fs::read(school.folder.join(&names[0])).unwrap();
    let start = bundle.windows(12).position(|window| window == b"dossier.json").unwrap();
    let record = String::from_utf8_lossy(&bundle[start..start + 6000]).into_owned();
    for text in [&said.out, &said.err, &names[0]] {
        assert!(!text.contains("Sanne") && !text.contains("Verhoeven"), "{text}");
    }
    let json = &record[..record.find("\n}\n").unwrap()];
    assert!(!json.contains("Sanne Verhoeven"), "{json}");
    assert!(said.out.contains("niet versleuteld") && said.out.contains("vingerafdruk"), "{}", said.out);
    assert!(said.out.contains("Zo dient u de aanvraag in"), "{}", said.out);
}

#[test]
fn what_nobody_has_looked_at_is_not_packed() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier("tlv-scans-die-niemand-zag", "dossier");
    let before = fs::read(dossier.join("dossier.toml")).unwrap();
    let pack = ["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &school.passphrase()];
    let said = school.run(&pack).expect(1);
    assert!(said.out.contains("Nog te bevestigen: 3.") && said.out.contains("Ondertekening OP.pdf"), "{}", said.out);
    assert!(!files(&school.folder).iter().any(|name| name.ends_with(".asice")));
    assert_eq!(fs::read(dossier.join("dossier.toml")).unwrap(), before);
    school.settle(&dossier);
    school.run(&pack).expect(0);
}

#[test]
fn what_was_packed_is_what_was_seen() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::new(root.path(), "Platform"));
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let dossier = school.folder.join("dossier");
    let details = fs::read_to_string(dossier.join("dossier.toml")).unwrap();
    assert_eq!(details.matches("bestand = ").count(), 3, "{details}");
    platform.knows(&school.certificate(), &["school"]);
    let target = platform.folder.join("uit");
    platform.run(&["unpack", bundle.to_str().unwrap(), "--output", target.to_str().unwrap()]).expect(0);
    for (desk, folder) in [(&school, &dossier), (&platform, &target)] {
        let check = ["check", folder.to_str().unwrap()];
        desk.run(&check).expect(0);
        let consent = folder.join("Toestemmingsverklaring ouders.pdf");
        let mut bytes = fs::read(&consent).unwrap();
        bytes.extend_from_slice(b"\n");
        fs::write(&consent, bytes).unwrap();
        assert!(desk.run(&check).expect(1).out.contains("changed-after-confirmation"));
    }
}

#[test]
fn what_pack_says_of_an_incomplete_dossier_holds_no_name_of_a_pupil() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier("other-pupil", "Milan Öztürk");
    let toml = dossier.join("dossier.toml");
    let details = fs::read_to_string(&toml).unwrap();
    let kept: Vec<_> = details.lines().filter(|line| !line.starts_with("leerling")).collect();
    fs::write(&toml, format!("leerling = {{ naam = \"Milan Öztürk\" }}\n{}", kept.join("\n"))).unwrap();
    let scan = files(&dossier).into_iter().find(|name| name.contains("toets")).unwrap_or_default();
    fs::remove_file(dossier.join(&scan)).unwrap();
    fs::write(dossier.join("verslag_milan_ozturk.pdf"), b"%PDF-1.4 broken").unwrap();

    let shown = school.run(&["check", dossier.to_str().unwrap()]).expect(1);
    assert!(shown.out.contains("Milan Öztürk") && shown.out.contains("verslag_milan_ozturk"), "{}", shown.out);
    let said = school.run(&["pack", dossier.to_str().unwrap()]).expect(1);
    let text = format!("{}{}", said.out, said.err).to_lowercase();
    assert!(!text.contains("milan") && !text.contains("ztürk") && !text.contains("ozturk"), "{text}");
    assert!(said.out.contains("De namen van leerlingen zijn hier weggelaten"), "{}", said.out);
}

#[test]
fn a_sealed_bundle_opens_for_its_receiver_only() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    school.knows(&platform.certificate(), &[]);
    platform.knows(&school.certificate(), &["school"]);
    let bundle = school.pack(SAMPLE, "dossier", &["--encrypt-to", "Platform"]);
    assert!(bundle.to_str().unwrap().ends_with(".asice.age"));
    let bytes = fs::read(&bundle).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n") && !bytes.windows(8).any(|window| window == b"mimetype"));

    let (code, found) = verify(&platform, &bundle);
    assert_eq!((code, &found["verdict"], &found["sealed"]), (0, &"trusted".into(), &true.into()));
    let (code, found) = verify(&school, &bundle);
    assert_eq!((code, &found["verdict"]), (0, &"trusted".into()), "the sender can open what was sent");
    let stranger = Desk::with_key(root.path(), "Vreemd");
    let (code, found) = verify(&stranger, &bundle);
    assert_eq!((code, &found["verdict"], &found["signature"]), (1, &"unreadable".into(), &Value::Null));

    let target = platform.path("uit");
    let passphrase = platform.passphrase();
    let unpack = ["unpack", bundle.to_str().unwrap(), "--output", &target, "--passphrase-file", &passphrase];
    platform.run(&unpack).expect(0);
    assert!(Path::new(&target).join("dossier.toml").exists());
}

#[test]
fn a_bundle_sealed_with_a_passphrase_opens_with_it() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let secret = school.path("pakket.txt");
    keep_secret(&secret, "een zin voor het pakket");
    let bundle = school.pack(SAMPLE, "dossier", &["--passphrase", "--bundle-passphrase-file", &secret]);
    let verify = |file: &str| school.run(&["verify", bundle.to_str().unwrap(), "--bundle-passphrase-file", file]);
    verify(&secret).expect(0);
    let said = verify(&school.passphrase()).expect(1);
    assert!(said.out.contains("NIET TE LEZEN"), "{}", said.out);
    fs::write(&secret, "te kort").unwrap();
    let dossier = school.path("dossier");
    let pack = ["pack", &dossier, "--passphrase-file", &school.passphrase(), "--bundle-passphrase-file", &secret];
    let said = school.run(&pack).expect(2);
    assert!(said.err.contains("te kort"), "{}", said.err);
}

#[test]
fn an_incomplete_dossier_is_refused_with_its_findings() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::new(root.path(), "School");
    let dossier = school.dossier("missing-document", "dossier");
    // No passphrase is asked for what cannot be packed.
    let said = school.run(&["pack", dossier.to_str().unwrap()]).expect(1);
    assert!(said.out.contains("Niet ingepakt"), "{}", said.out);
    assert!(!files(&school.folder).iter().any(|name| name.contains("asice")));
    let bare = school.dossier("tlv-zonder-dossier-toml", "kaal");
    school.run(&["pack", bare.to_str().unwrap()]).expect(2);
}

#[test]
fn without_a_key_pack_says_how_to_make_one() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::new(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "dossier");
    let said = school
        .run(&["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &school.passphrase()])
        .expect(2);
    assert!(said.err.contains("compleet key new"), "{}", said.err);
}

#[test]
fn nothing_that_exists_is_overwritten_unasked() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let before = fs::read(&bundle).unwrap();
    let (dossier, out) = (school.path("dossier"), bundle.parent().unwrap().to_str().unwrap().to_owned());
    let passphrase = school.passphrase();
    let pack = ["pack", &dossier, "--plain", "--output", &out, "--passphrase-file", &passphrase];
    let said = school.run(&pack).expect(2);
    assert!(said.err.contains("--overwrite"), "{}", said.err);
    assert_eq!(fs::read(&bundle).unwrap(), before);
    school.run(&[pack.as_slice(), &["--overwrite"]].concat()).expect(0);
    school.run(&["unpack", bundle.to_str().unwrap(), "--output", &dossier]).expect(2);
    assert_eq!(files(Path::new(&out)).len(), 1);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_neither_waited_for_nor_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "De Kameleon");
    let pipe = school.path("pijp.asice");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for command in [&["verify", &pipe][..], &["unpack", &pipe]] {
        assert!(school.run(command).expect(2).err.contains("geen gewoon bestand"));
    }
    let dossier = school.dossier(SAMPLE, "dossier");
    let report = ["check", dossier.to_str().unwrap(), "--format", "csv", "--output", &pipe, "--overwrite"];
    assert!(school.run(&report).expect(2).err.contains("geen gewoon bestand"));
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

#[test]
fn an_altered_bundle_is_named_and_nothing_of_it_is_written() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    alter(&bundle, b"%PDF-1.");
    let (code, found) = verify(&school, &bundle);
    assert_eq!((code, &found["verdict"]), (1, &"altered".into()));
    assert_eq!(found["differences"][0]["kind"], "altered");
    let target = school.folder.join("uit");
    let before = files(&school.folder);
    school.run(&["unpack", bundle.to_str().unwrap(), "--output", target.to_str().unwrap()]).expect(1);
    school
        .run(&["unpack", bundle.to_str().unwrap(), "--unknown-signer", "--output", target.to_str().unwrap()])
        .expect(1);
    assert_eq!(files(&school.folder), before);
}

#[test]
fn many_bundles_make_as_many_lines_and_the_worst_counts() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let good = school.pack(SAMPLE, "een", &[]);
    let bad = school.path("geen.asice");
    fs::write(&bad, b"hello").unwrap();
    let said = school.run(&["verify", good.to_str().unwrap(), &bad, "--format", "json"]).expect(1);
    let verdicts: Vec<Value> =
        said.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["verdict"].clone()).collect();
    assert_eq!(verdicts, ["trusted", "unreadable"]);
    let said = school.run(&["verify", &school.path("weg.asice"), good.to_str().unwrap()]).expect(2);
    assert!(said.out.contains("in orde") && said.err.contains("weg.asice"), "{}{}", said.out, said.err);
}

#[test]
fn verification_follows_its_published_schema() {
    let schema =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/verification-v1.json")).unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let root = tempfile::tempdir().unwrap();
    let (school, stranger) = (Desk::with_key(root.path(), "School"), Desk::new(root.path(), "Vreemd"));
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let broken = school.folder.join("stuk.asice");
    fs::write(&broken, &fs::read(&bundle).unwrap()[..1000]).unwrap();
    let altered = school.folder.join("anders.asice");
    fs::copy(&bundle, &altered).unwrap();
    alter(&altered, b"%PDF-1.");
    for (desk, bundle) in [(&school, &bundle), (&stranger, &bundle), (&school, &broken), (&school, &altered)] {
        let (_, found) = verify(desk, bundle);
        let errors: Vec<_> = validator.iter_errors(&found).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{found}");
    }
}

#[test]
fn a_key_is_private_and_its_passphrase_must_be_long() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::new(root.path(), "School");
    fs::write(school.path("wachtzin.txt"), "kort").unwrap();
    let passphrase = school.passphrase();
    let new = ["key", "new", "--name", "School", "--passphrase-file", &passphrase];
    school.run(&new).expect(2);
    fs::write(school.path("wachtzin.txt"), PASSPHRASE).unwrap();
    let said = school.run(&new).expect(0);
    assert!(said.out.contains("vingerafdruk"), "{}", said.out);
    school.run(&new).expect(2);
    school.run(&[new.as_slice(), &["--replace"]].concat()).expect(0);
    let said = school.run(&["key", "show", "--pem"]).expect(0);
    assert_eq!(said.out, fs::read_to_string(school.certificate()).unwrap());
    // Never asked where nobody can answer, never taken as an argument.
    let other = Desk::new(root.path(), "Ander");
    let said = other.run(&["key", "new", "--name", "Ander"]).expect(2);
    assert!(said.err.contains("--passphrase-file"), "{}", said.err);
}

#[test]
fn contacts_have_roles_that_the_rules_know() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    let said = school.run(&["contact", "add", &platform.certificate(), "--role", "geen-rol"]).expect(2);
    assert!(said.err.contains("bestaat niet"), "{}", said.err);
    let rules = compleet::rules::builtin();
    let role = &rules.roles[0].id;
    school.knows(&platform.certificate(), &[role]);
    assert!(school.run(&["contact", "list"]).expect(0).out.contains(role.as_str()));
    school.run(&["contact", "remove", "niemand"]).expect(2);
    school.run(&["contact", "remove", "platform"]).expect(0);
    assert!(!school.run(&["contact", "list"]).expect(0).out.contains("Platform"));
    school.run(&["contact", "add", &school.passphrase()]).expect(2);
}

#[cfg(unix)]
#[test]
fn a_full_disk_gives_a_clear_error_and_no_half_file() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let bundle = school.pack(SAMPLE, "dossier", &[]);
    let limited = |script: &str| {
        let mut command = std::process::Command::new("sh");
        command.arg("-c").arg(format!("ulimit -f 16; trap '' XFSZ; {script}")).current_dir(&school.folder);
        command
            .env("COMPLEET_HOME", school.folder.join("home"))
            .env("COMPLEET_NO_OCR", "1")
            .env("P", env!("CARGO_BIN_EXE_compleet"));
        workplace::said(command.output().unwrap())
    };
    fs::create_dir(school.folder.join("vol")).unwrap();
    for script in [
        "\"$P\" pack dossier --plain --output vol --passphrase-file wachtzin.txt",
        "\"$P\" unpack *-out/*.asice --output vol/uit",
    ] {
        let said = limited(script).expect(2);
        assert!(said.err.contains("kon niet worden geschreven"), "{}", said.err);
        assert_eq!(files(&school.folder.join("vol")), Vec::<String>::new());
    }
    assert!(bundle.exists());
}

/// Says who is known at a desk, packs without a word about sealing, and returns what was said.
fn pack_unsaid(school: &Desk, dossier: &Path) -> Said {
    school.run(&["pack", dossier.to_str().unwrap(), "--passphrase-file", &school.passphrase()])
}

#[test]
fn t09_one_contact_is_sealed_for_and_the_sender_can_open_it_too() {
    let root = tempfile::tempdir().unwrap();
    let (school, platform) = (Desk::with_key(root.path(), "School"), Desk::with_key(root.path(), "Platform"));
    school.knows(&platform.certificate(), &[]);
    let dossier = school.dossier(SAMPLE, "dossier");
    let said = pack_unsaid(&school, &dossier).expect(0);
    assert!(said.out.contains("versleuteld voor 1 ontvanger en uzelf"), "{}", said.out);
    let bundle = files(&school.folder).into_iter().find(|name| name.ends_with(".age")).unwrap();
    let bundle = school.path(&bundle);
    for desk in [&school, &platform] {
        let said = desk.run(&["verify", &bundle, "--passphrase-file", &desk.passphrase()]);
        assert!(said.code != Some(2), "{}{}", said.out, said.err);
        assert!(said.out.contains("School"), "{}", said.out);
    }
}

#[test]
fn t09_with_no_contact_or_several_both_commands_are_named_and_nothing_is_made() {
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "dossier");
    let said = pack_unsaid(&school, &dossier).expect(2);
    assert!(said.err.contains("--encrypt-to") && said.err.contains("--plain"), "{}", said.err);
    for other in ["Een", "Twee"] {
        let platform = Desk::with_key(root.path(), other);
        school.knows(&platform.certificate(), &[]);
    }
    let said = pack_unsaid(&school, &dossier).expect(2);
    assert!(said.err.contains("Een, Twee") && said.err.contains("--plain"), "{}", said.err);
    assert!(!files(&school.folder).iter().any(|name| name.contains("asice")));
    school.run(&["pack", dossier.to_str().unwrap(), "--plain", "--passphrase-file", &school.passphrase()]).expect(0);
}

/// Where a file's name is no text, it is shown with a sign in place of what cannot be read, and found by its own name.
#[cfg(target_os = "linux")]
#[test]
fn a_document_whose_name_is_no_utf8_is_checked_packed_and_opened() {
    use std::os::unix::ffi::OsStringExt;
    let root = tempfile::tempdir().unwrap();
    let school = Desk::with_key(root.path(), "School");
    let dossier = school.dossier(SAMPLE, "dossier");
    let name = std::ffi::OsString::from_vec(b"Selectie plann\xe9n.pdf".to_vec());
    fs::rename(dossier.join("Selectie plannen.pdf"), dossier.join(&name)).unwrap();
    school.settle(&dossier);
    let bundle = school.path("pakket.asice");
    let pack = ["pack", dossier.to_str().unwrap(), "--plain", "--output", &bundle, "--passphrase-file"];
    school.run(&[pack.as_slice(), &[&school.passphrase()]].concat()).expect(0);
    let target = school.path("uit");
    school.run(&["unpack", &bundle, "--output", &target]).expect(0);
    let unpacked = fs::read(Path::new(&target).join("Selectie plann\u{fffd}n.pdf")).unwrap();
    assert_eq!(unpacked, fs::read(dossier.join(&name)).unwrap());
}
