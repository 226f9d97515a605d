use super::*;
use crate::dossier::{Details, LeftOut};
use crate::rules;

fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn paths(scanned: &Scanned) -> Vec<&str> {
    scanned.files.iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn what_nobody_put_there_is_no_attachment() {
    let folder = folder_with(&[
        ("b.pdf", "x"),
        ("a.docx", "x"),
        ("Thumbs.db", "x"),
        ("desktop.ini", "x"),
        (".DS_Store", "x"),
        ("._b.pdf", "x"),
        ("~$a.docx", "x"),
        ("expected.toml", "x"),
        ("pakket.asice", "x"),
        ("Pakket.ASICE.age", "x"),
        (".compleet-abc", "x"),
        ("rapport.json", "{\"format\": \"compleet/report/v1\"}"),
        ("eigen.json", "{}"),
        ("over.html", "<p>zie compleet/report/v1</p>"),
        ("over.txt", "Over compleet/report/v1: een verslag van compleet"),
        ("eigen.csv", "map;aanvraagtype\r\n"),
    ]);
    let own = ["a.docx", "b.pdf", "eigen.csv", "eigen.json", "over.html", "over.txt"];
    assert_eq!(paths(&scan(folder.path()).unwrap()), own);
}

#[test]
fn subfolders_belong_to_a_dossier_only_where_it_names_them() {
    let files = [
        ("a.pdf", "x"),
        ("deel/b.pdf", "x"),
        ("deel/foto.jpg", "x"),
        ("deel/diep/c.pdf", "x"),
        ("deel/niet meesturen/weg.pdf", "x"),
        ("ander/dossier.toml", ""),
        ("ander/d.pdf", "x"),
        ("leeg/Thumbs.db", "x"),
    ];
    let folder = folder_with(&files);
    let left = |scanned: &Scanned| -> Vec<String> {
        let of = |left: &LeftOut| format!("{} {} {}", left.folder, left.documents, left.dossier);
        assert!(scanned.beside.folders.iter().all(|left| !left.more));
        scanned.beside.folders.iter().map(of).collect()
    };
    let scanned = scan(folder.path()).unwrap();
    assert_eq!(paths(&scanned), ["a.pdf"]);
    assert_eq!(left(&scanned), ["ander 1 true", "deel 3 false"]);
    assert!(scanned.holds_folders_of_documents);

    let named = |names: &str| {
        fs::write(folder.path().join(DETAILS), format!("aanvraagtype = 'x'\nsubmappen = [{names}]\n")).unwrap();
        scan(folder.path()).unwrap()
    };
    let scanned = named("");
    assert_eq!(paths(&scanned), ["a.pdf"], "also with details");
    assert_eq!(left(&scanned), ["ander 1 true", "deel 3 false"]);

    let scanned = named("'Deel', 'ander'");
    assert_eq!(paths(&scanned), ["a.pdf", "deel/b.pdf", "deel/foto.jpg"], "however it is spelled");
    assert_eq!(left(&scanned), ["ander 1 true", "deel/diep 1 false"], "another dossier stays one of its own");

    let scanned = named("'deel\\\\diep', 'dele', 'verslag'".replace("\\\\", "\\").as_str());
    assert_eq!(paths(&scanned), ["a.pdf", "deel/diep/c.pdf"]);
    let missing: Vec<_> =
        scanned.no_such_folders.iter().map(|one| (one.named.as_str(), one.nearest.as_ref())).collect();
    assert_eq!(missing, [("dele", Some(&DossierPath::new("deel"))), ("verslag", None)]);
}

#[test]
fn a_subfolder_lies_inside() {
    for named in ["..", "../ander", "a/../../b", "/etc", "C:\\\\Scans", "\\\\\\\\server", " "] {
        let found = mistakes(&format!("aanvraagtype = \"tlv\"\nsubmappen = [\"deel\", \"{named}\"]\n"));
        assert!(matches!(found[..], [(2, 22, MistakeKind::NotASubfolder { .. })]), "{named}: {found:?}");
    }
    assert_eq!(parsed("aanvraagtype = 'tlv'\nsubmappen = './deel'\n").subfolders, [DossierPath::new("./deel")]);
}

#[test]
fn what_compleet_keeps_in_a_folder_is_no_part_of_any_dossier() {
    let files = [
        ("a/dossier.toml", ""),
        ("a/x.pdf", "x"),
        ("a/.compleet-originelen/2026-11-20-1/x.pdf", "x"),
        ("a/Niet meesturen/y.pdf", "x"),
        ("a/compleet indienen/1 x.pdf", "x"),
        ("b/x.pdf", "x"),
        ("b/niet meesturen/y.pdf", "x"),
    ];
    let folder = folder_with(&files);
    let gathered = gathered(&[folder.path()]);
    assert_eq!(below(&gathered.paths, &folder), ["a", "b"]);
    assert!(gathered.passed_by.is_empty());
    for name in ["a", "b"] {
        let scanned = scan(&folder.path().join(name)).unwrap();
        assert_eq!(paths(&scanned), ["x.pdf"]);
        assert_eq!(scanned.beside, Beside::default());
    }
}

#[test]
fn what_a_cloud_has_not_fetched_yet_is_no_file_that_is_not_there() {
    let folder = folder_with(&[
        (".OPP Jip.pdf.icloud", "bplist00"),
        ("Plannen.pdf.nextcloud", "x"),
        ("ZIEN.pdf.owncloud", "x"),
        ("ZIEN.pdf", "x"),
    ]);
    let scanned = scan(folder.path()).unwrap();
    let found: Vec<_> = scanned.files.iter().map(|file| (file.path.as_str(), file.damage)).collect();
    let away = Some(Damage::NotHere);
    assert_eq!(found, [("OPP Jip.pdf", away), ("Plannen.pdf", away), ("ZIEN.pdf", None), ("ZIEN.pdf.owncloud", None)]);
}

#[test]
fn every_dossier_below_a_folder_is_found_once() {
    let files = [
        ("een/dossier.toml", ""),
        ("een/a.pdf", "x"),
        ("een/deel/b.pdf", "x"),
        ("een/los/dossier.toml", ""),
        ("twee/c.PDF", "x"),
        ("drie/OPP.docm", "x"),
        ("vier/lijst.xlsx", "x"),
    ];
    let folder = folder_with(&files);
    let gathered = gathered(&[folder.path()]);
    assert_eq!(below(&gathered.paths, &folder), ["drie", "een", "een/los", "twee", "vier"]);
    assert!(gathered.passed_by.is_empty());
}

fn gathered(roots: &[&Path]) -> Gathered {
    let mut gathered = Gathered::default();
    for root in roots {
        gathered.dossiers(root.to_path_buf(), &mut || true).unwrap();
    }
    gathered
}

/// Paths as they lie in a folder, with `/`; the folder itself is a dot.
fn below(paths: &[PathBuf], folder: &tempfile::TempDir) -> Vec<String> {
    let inside = |path: &PathBuf| path.strip_prefix(folder.path()).unwrap().to_string_lossy().replace('\\', "/");
    paths.iter().map(inside).map(|path| if path.is_empty() { ".".to_owned() } else { path }).collect()
}

#[test]
fn dossiers_come_in_the_order_that_people_expect_however_deep_they_lie() {
    let deep = (0..80).map(|_| "m").collect::<Vec<_>>().join("/");
    let files = [("dossier 10/a.pdf", "x"), ("Dossier 2/a.pdf", "x"), (&format!("{deep}/a.pdf"), "x")];
    let folder = folder_with(&files);
    assert_eq!(below(&gathered(&[folder.path()]).paths, &folder), ["Dossier 2", "dossier 10", &deep]);
}

#[test]
fn only_a_list_above_dossiers_is_passed_by() {
    let files = [
        ("lijst.xlsx", "x"),
        ("een/dossier.toml", ""),
        ("een/fotos/a.jpg", "x"),
        ("een/lijst.xlsx", "x"),
        ("twee/b.pdf", "x"),
        ("twee/fotos/a.jpg", "x"),
        ("drie/foto 1.jpg", "x"),
        ("drie/pakket.asice", "x"),
        ("vier/Thumbs.db", "x"),
        ("vijf/pakket.asice", "x"),
        ("zes/notitie.txt", "x"),
        ("zes/oud/scan.heic", "x"),
    ];
    let folder = folder_with(&files);
    let gathered = gathered(&[folder.path()]);
    assert_eq!(below(&gathered.paths, &folder), ["drie", "een", "twee", "twee/fotos", "zes/oud"]);
    assert_eq!(below(&gathered.passed_by, &folder), [".", "zes"]);
    let named = self::gathered(&[&folder.path().join("vijf")]);
    assert_eq!(below(&named.paths, &folder), ["vijf"]);
    assert!(named.passed_by.is_empty(), "what is looked at is not passed by");
}

#[test]
fn each_dossier_is_found_once_whatever_was_named() {
    let folder = folder_with(&[("ov/a/x.pdf", "x"), ("ov/sub/b/y.pdf", "y"), ("leeg/niets.txt", "x")]);
    let here = |path: &str| folder.path().join(path);
    let mut gathered = gathered(&[&here("ov/sub"), &here("ov"), &here("ov/../ov/sub"), &here("leeg"), &here("leeg")]);
    gathered.add(here("ov/./a"));
    gathered.add(here("weg"));
    gathered.add(here("weg"));
    let found = below(&gathered.paths, &folder);
    assert_eq!(found, ["ov/sub/b", "ov/a", "leeg", "weg"], "where nothing is found, the folder says so itself");
}

#[test]
fn a_search_can_be_ended() {
    let folder = folder_with(&[("a/x.pdf", "x"), ("b/y.pdf", "y")]);
    let mut left = 2;
    let mut go_on = || {
        left -= 1;
        left > 0
    };
    let ended = Gathered::default().dossiers(folder.path().to_path_buf(), &mut go_on);
    assert_eq!(ended.unwrap_err().kind(), io::ErrorKind::Interrupted);
}

#[cfg(unix)]
#[test]
fn links_to_folders_are_followed_once_and_without_end() {
    use std::os::unix::fs::symlink;
    let outside = folder_with(&[("elders/x.pdf", "x")]);
    let folder = folder_with(&[("a/y.pdf", "y")]);
    symlink(outside.path(), folder.path().join("b")).unwrap();
    symlink(outside.path(), folder.path().join("c")).unwrap();
    symlink(folder.path(), folder.path().join("a/terug")).unwrap();
    symlink(folder.path().join("a"), folder.path().join("d")).unwrap();
    symlink("nergens", folder.path().join("weg")).unwrap();
    symlink("nergens.txt", folder.path().join("weg.txt")).unwrap();
    let gathered = gathered(&[folder.path()]);
    assert_eq!(below(&gathered.paths, &folder), ["a", "b/elders", "weg"], "a link that leads nowhere may be a dossier");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_looked_into_is_handed_over_unless_its_dossier_tells_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder_with(&[("a/x.pdf", "x"), ("dicht/y.pdf", "y"), ("e/dossier.toml", ""), ("e/dicht/z.pdf", "z")]);
    let close = |mode| {
        for path in ["dicht", "e/dicht"] {
            fs::set_permissions(folder.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    close(0o000);
    let readable = fs::read_dir(folder.path().join("dicht")).is_ok();
    let gathered = gathered(&[folder.path()]);
    let scanned = scan(&folder.path().join("e")).unwrap();
    close(0o755);
    // Whoever may do everything is kept out of nothing.
    if !readable {
        assert_eq!(below(&gathered.paths, &folder), ["a", "dicht", "e"]);
        let left = LeftOut { folder: DossierPath::new("dicht"), documents: 0, more: true, dossier: false };
        assert_eq!(scanned.beside.folders, [left]);
    }
}

#[test]
fn a_missing_folder_and_a_file_are_told_apart() {
    let folder = folder_with(&[("a.pdf", "x")]);
    assert!(matches!(scan(&folder.path().join("weg")), Err(ScanError::NotFound)));
    assert!(matches!(scan(&folder.path().join("a.pdf")), Err(ScanError::NotAFolder)));
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_not_followed_and_dead_links_are_not_lost() {
    use std::os::unix::fs::symlink;
    let outside = folder_with(&[("geheim.pdf", "x"), ("ander/dossier.toml", ""), ("ander/b.pdf", "x")]);
    let folder =
        folder_with(&[("a.pdf", "x"), (DETAILS, "aanvraagtype = 'x'\nsubmappen = ['uit']"), ("deel/b.pdf", "x")]);
    let here = |name: &str| folder.path().join(name);
    symlink(outside.path(), here("uit")).unwrap();
    symlink(outside.path().join("geheim.pdf"), here("brief.pdf")).unwrap();
    symlink(folder.path().parent().unwrap(), here("omhoog")).unwrap();
    symlink("nergens.pdf", here("dood.pdf")).unwrap();
    symlink("a.pdf", here("nog eens.pdf")).unwrap();
    symlink(here("deel"), here("zelf")).unwrap();
    let scanned = scan(folder.path()).unwrap();
    assert_eq!(paths(&scanned), ["a.pdf", "dood.pdf", "nog eens.pdf"]);
    let links = ["brief.pdf", "omhoog", "uit"].map(DossierPath::new);
    assert_eq!(scanned.beside.links, links, "and each is told");
    assert_eq!(scanned.no_such_folders.len(), 1, "a link is no subfolder");
    assert_eq!(scanned.beside.folders.len(), 1);
    assert_eq!(open_file(&scanned.files[1]).err(), Some(crate::dossier::Damage::NotOpened));
    let gathered = gathered(&[folder.path()]);
    assert_eq!(below(&gathered.paths, &folder), ["."], "no other dossier is reached through one");
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_unicode_is_not_lost() {
    use std::os::unix::ffi::OsStrExt;
    let folder = folder_with(&[]);
    let name = std::ffi::OsStr::from_bytes(b"verslag \xe9\xe9n.pdf");
    fs::write(folder.path().join(name), "x").unwrap();
    let scanned = scan(folder.path()).unwrap();
    assert_eq!(paths(&scanned), ["verslag \u{fffd}\u{fffd}n.pdf"]);
    assert!(open_file(&scanned.files[0]).is_ok());
}

fn parsed(text: &str) -> Details {
    parse_details(text.as_bytes(), &rules::builtin(), None).unwrap()
}

fn mistakes(text: &str) -> Vec<(usize, usize, MistakeKind)> {
    let mistakes = parse_details(text.as_bytes(), &rules::builtin(), None).unwrap_err();
    mistakes.into_iter().map(|mistake| (mistake.line, mistake.column, mistake.kind)).collect()
}

#[test]
fn reads_every_part_of_the_details() {
    let details = parsed(
        "\u{feff}id = \"0198\"\r\naanvraagtype = \"tlv\"\r\ndatum = 2026-11-23\r\ntitel = \"TLV SBO\"\r\ndossiernummer = 12\r\n\
         toelichting = \"OP.pdf\"\r\nleerling = { naam = \"Sem\", geboortedatum = \"1-2-2016\" }\r\n\
         [bijlagen]\r\n\"scan.pdf\" = [\"ondertekening-op\"]\r\n\"b.pdf\" = \"seo\"\r\n\
         [onderzoeksdatum]\r\n\"iq.pdf\" = 2025-03-12\r\n\
         [bevestigd]\r\n\"ondertekening-op\" = { door = \"M. Jansen\", op = 2026-11-20 }\r\n\
         [[uitzondering]]\r\nbevinding = \"missing-document\"\r\nsoort = \"seo\"\r\nreden = \"volgt\"\r\ndoor = \"M.\"\r\n",
    );
    assert_eq!(details.request_type.as_str(), "tlv");
    assert_eq!(details.date.unwrap().to_string(), "2026-11-23");
    assert_eq!(details.fields["dossiernummer"], "12");
    assert_eq!(details.fields["datum"], "2026-11-23");
    assert_eq!(details.declared_kinds[&DossierPath::new("b.pdf")].value.len(), 1);
    assert_eq!(details.confirmed["ondertekening-op"].by, "M. Jansen");
    assert_eq!(details.pupil.unwrap().born.unwrap().to_string(), "2016-02-01");
    assert_eq!(details.waivers.len(), 1);
}

#[test]
fn reads_who_said_something_and_of_which_bytes() {
    let digest = "0123456789abcdef".repeat(4);
    let details = parsed(&format!(
        "aanvraagtype = \"tlv\"\n[bijlagen]\n\"a.pdf\" = {{ soort = [\"seo\", \"plannen\"], door = \"M.\", op = 2026-11-20, sha256 = \"{digest}\" }}\n\
         \"b.pdf\" = {{ soort = \"seo\" }}\n\
         [onderzoeksdatum]\n\"a.pdf\" = {{ datum = \"12-3-2025\", sha256 = \"{digest}\" }}\n\
         [bevestigd]\nseo = {{ door = \"M.\", op = 2026-11-20, bestand = \"a.pdf\", sha256 = \"{digest}\" }}\n"
    ));
    let kinds = &details.declared_kinds[&DossierPath::new("a.pdf")];
    assert_eq!((kinds.value.len(), kinds.by.as_deref(), kinds.on.is_some()), (2, Some("M."), true));
    assert_eq!(kinds.sha256.unwrap().to_string(), digest);
    assert_eq!(details.declared_kinds[&DossierPath::new("b.pdf")].sha256, None);
    let date = &details.declared_dates[&DossierPath::new("a.pdf")];
    assert_eq!((date.value.to_string(), date.sha256), ("2025-03-12".to_owned(), kinds.sha256));
    let seen = &details.confirmed["seo"];
    assert_eq!((seen.file.as_ref().map(DossierPath::as_str), seen.sha256), (Some("a.pdf"), kinds.sha256));
}

#[test]
fn what_is_no_digest_and_says_nothing_is_told_with_its_place() {
    let found = mistakes(
        "aanvraagtype = \"tlv\"\n[bijlagen]\n\"a.pdf\" = { door = \"M.\" }\n[bevestigd]\nseo = { door = \"M.\", sha256 = \"abc\" }\n\
         [onderzoeksdatum]\n\"a.pdf\" = { datum = 3, soort = \"seo\" }\n",
    );
    assert!(matches!(&found[0], (3, _, MistakeKind::MissingKey { key }) if key == "soort"), "{found:?}");
    assert!(matches!(found[1], (5, _, MistakeKind::NotADigest)), "{found:?}");
    assert!(matches!(found[2], (7, _, MistakeKind::NotADate)), "{found:?}");
    assert!(matches!(&found[3], (7, _, MistakeKind::UnknownKey { key, .. }) if key == "soort"), "{found:?}");
}

#[test]
fn tells_every_mistake_with_its_place() {
    let found = mistakes(
        "aanvraagtype = \"tvl\"\nomschrijvng = \"x\"\ndatum = \"31 februari\"\ntitel = 3.5\n[bijlagen]\n\"a.pdf\" = [\"se\", 4]\n",
    );
    let places: Vec<_> = found.iter().map(|(line, column, _)| (*line, *column)).collect();
    assert_eq!(places, [(1, 16), (2, 1), (3, 9), (4, 9), (6, 12), (6, 18)]);
    assert!(matches!(&found[0].2, MistakeKind::UnknownRequestType { nearest: Some(near), .. } if near == "tlv"));
    assert!(matches!(&found[1].2, MistakeKind::UnknownKey { nearest: Some(near), .. } if near == "omschrijving"));
    assert!(matches!(&found[4].2, MistakeKind::UnknownKind { nearest: Some(near), .. } if near == "seo"));
}

#[test]
fn a_broken_file_is_not_also_blamed_for_what_it_lacks() {
    assert!(matches!(mistakes("aanvraagtype = tlv\n")[..], [(1, _, MistakeKind::NoQuotes)]));
    for date in ["20-11-2026", "3/4/2026 # vandaag", "20.11.2026"] {
        let found = mistakes(&format!("aanvraagtype = \"tlv\"\ndatum = {date}\n"));
        assert!(matches!(found[..], [(2, _, MistakeKind::NotADate)]), "{date}: {found:?}");
    }
    assert!(matches!(
        mistakes("titel = \"a\"\naanvraagtype = \"tlv\"\ntitel = \"b\"\n")[..],
        [(3, 1, MistakeKind::DuplicateKey)]
    ));
    assert!(matches!(mistakes("titel = 'a'\n")[..], [(1, 1, MistakeKind::MissingKey { .. })]));
    let latin = parse_details(b"titel = 'x'\nomschrijving = 'caf\xe9'", &rules::builtin(), None).unwrap_err();
    assert!(matches!(latin[..], [Mistake { line: 2, column: 20, kind: MistakeKind::NotUtf8 }]));
}

#[test]
fn a_name_is_found_however_it_is_spelled() {
    let files = ["Verslag e\u{301}e\u{301}n.pdf", "map/B.pdf"].map(DossierPath::new);
    let mut details = parsed(
        "aanvraagtype = 'tlv'\ntoelichting = 'map\\b.PDF'\n[bijlagen]\n'verslag één.pdf' = ['seo']\n'weg.pdf' = ['seo']\n[onderzoeksdatum]\n'B.pdf' = 2025-01-01\n",
    );
    let missing = resolve_paths(&mut details, &files);
    assert_eq!(details.explanation.as_ref(), Some(&files[1]));
    assert!(details.declared_kinds.contains_key(&files[0]));
    let named: Vec<_> = missing.iter().map(|missing| (missing.named.as_str(), missing.nearest.as_ref())).collect();
    assert_eq!(named, [("B.pdf", Some(&files[1])), ("weg.pdf", None)]);
}

#[cfg(unix)]
#[test]
fn a_pipe_called_dossier_toml_does_not_hang() {
    let folder = folder_with(&[("a.pdf", "x")]);
    let made = std::process::Command::new("mkfifo").arg(folder.path().join(DETAILS)).status();
    assert!(made.unwrap().success());
    assert!(matches!(scan(folder.path()), Err(ScanError::DetailsNotReadable(_))));
}

static RULES: std::sync::LazyLock<rules::Ruleset> = std::sync::LazyLock::new(rules::builtin);

proptest::proptest! {
    #[test]
    fn any_bytes_are_details_or_mistakes_in_them(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
        if let Err(mistakes) = parse_details(&bytes, &RULES, None) {
            let lines = bytes.split(|byte| *byte == b'\n').count();
            proptest::prop_assert!(!mistakes.is_empty() && mistakes.iter().all(|mistake| mistake.line <= lines));
        }
    }

    #[test]
    fn any_lines_are_details_or_mistakes_in_them(
        lines in proptest::collection::vec("(aanvraagtype|datum|toelichting|x|\\[bijlagen\\]|\\[\\[uitzondering\\]\\]|\\[bevestigd\\])( = (\"tlv\"|3|\\{\\}|\\[1, \"seo\"\\]|2026-02-30|2026-02-03))?", 0..8)
    ) {
        let text = lines.join("\n");
        if let Err(mistakes) = parse_details(text.as_bytes(), &RULES, None) {
            proptest::prop_assert!(!mistakes.is_empty() && mistakes.iter().all(|mistake| mistake.line <= lines.len().max(1)));
        }
    }
}
