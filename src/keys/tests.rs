use super::*;
use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, TimeDelta, Utc};
use std::fs;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_435_200, 0).unwrap()
}

fn passphrase() -> SecretString {
    SecretString::from("een lange wachtzin")
}

#[test]
fn a_key_is_made_once_and_opens_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path().join("deep/home"));
    assert!(home.certificate().unwrap().is_none());
    assert!(matches!(home.signing_key(&passphrase()), Err(KeysError::NoKey)));
    let created = home.create("De Kameleon", &passphrase(), now(), false).unwrap();
    assert!(matches!(home.create("De Kameleon", &passphrase(), now(), false), Err(KeysError::Exists)));
    assert_eq!(home.certificate().unwrap().unwrap(), created.certificate);
    assert_eq!(home.signing_key(&passphrase()).unwrap().certificate(), &created.certificate);
    let identity = home.identity(&passphrase()).unwrap();
    assert_eq!(created.certificate.recipient(), Some(identity.recipient().to_string()));
    let wrong = SecretString::from("een andere wachtzin");
    assert!(matches!(home.signing_key(&wrong), Err(KeysError::WrongPassphrase)));
    assert!(matches!(home.identity(&wrong), Err(KeysError::WrongPassphrase)));
}

#[test]
fn a_replaced_key_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path());
    let first = home.create("School", &passphrase(), now(), false).unwrap();
    let second = home.create("School", &passphrase(), now() + TimeDelta::days(1), true).unwrap();
    assert_ne!(first.certificate, second.certificate);
    assert!(second.previous.unwrap().join("identity.age").exists());
    assert_eq!(home.certificate().unwrap().unwrap(), second.certificate);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_the_key() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    assert!(Home::new(folder.path()).create("School", &passphrase(), now(), false).unwrap().private);
    let mode = |path: &str| fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("key"), 0o700);
    for file in ["key/key.pem", "key/identity.age", "key/certificate.pem"] {
        assert_eq!(mode(file), 0o600, "{file}");
    }
}

#[test]
fn no_secret_lies_on_the_disk_without_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path());
    home.create("School", &passphrase(), now(), false).unwrap();
    let secret = home.identity(&passphrase()).unwrap().to_secret();
    for entry in fs::read_dir(folder.path().join("key")).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(secret.expose_secret()) && !text.contains("BEGIN PRIVATE KEY"));
    }
}

#[test]
fn contacts_are_pinned_with_their_roles_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path().join("home"));
    let other = Home::new(folder.path().join("other"));
    let certificate = other.create("Platform Zuid", &passphrase(), now(), false).unwrap().certificate;
    assert_eq!(home.contacts().unwrap().0, []);
    let roles = |given: &[&str]| given.iter().map(|role| (*role).to_owned()).collect::<Vec<_>>();
    let add = |given: Option<Vec<String>>| home.add_contact(&certificate, given.as_deref()).unwrap();
    assert_eq!(add(Some(roles(&["b", "a", "b"]))), (true, roles(&["a", "b"])));
    assert_eq!(add(Some(roles(&["b"]))), (false, roles(&["b"])));
    assert_eq!(add(Some(roles(&["b", "a"]))), (false, roles(&["a", "b"])));
    assert_eq!(add(None), (false, roles(&["a", "b"])), "who only adds it again takes no role away");
    let (contacts, failures) = home.contacts().unwrap();
    assert!(failures.is_empty());
    assert_eq!(
        contacts,
        [Contact {
            certificate: certificate.clone(),
            roles: vec!["a".into(), "b".into()],
            standing: Standing::default()
        }]
    );
    assert!(home.remove_contact(certificate.fingerprint()).unwrap());
    assert!(!home.remove_contact(certificate.fingerprint()).unwrap());
    assert_eq!(home.contacts().unwrap().0, []);
}

#[test]
fn a_contact_is_found_by_name_and_by_fingerprint() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, organisation: &str| {
        let home = Home::new(folder.path().join(name));
        Contact {
            certificate: home.create(organisation, &passphrase(), now(), false).unwrap().certificate,
            roles: Vec::new(),
            standing: Standing::default(),
        }
    };
    let contacts = [make("1", "Platform Zuid"), make("2", "Platform Noord"), make("3", "Platform Noord")];
    let one = ContactMatch::One(&contacts[0]);
    let fingerprint = contacts[0].certificate.fingerprint().to_string();
    assert_eq!(find_contact(&contacts, " platform zuid "), one);
    assert_eq!(find_contact(&contacts, &fingerprint.to_uppercase()), one);
    assert_eq!(find_contact(&contacts, &fingerprint[..8]), one);
    assert_eq!(find_contact(&contacts, &contacts[0].certificate.spoken_fingerprint()), one);
    assert_eq!(find_contact(&contacts, &fingerprint[..7]), ContactMatch::None);
    assert_eq!(find_contact(&contacts, "Platform"), ContactMatch::None);
    assert!(matches!(find_contact(&contacts, "Platform Noord"), ContactMatch::Several(found) if found.len() == 2));
}

#[test]
fn a_certificate_swapped_behind_a_name_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let home = Home::new(folder.path());
    let make =
        |name: &str| Home::new(folder.path().join(name)).create(name, &passphrase(), now(), false).unwrap().certificate;
    let (one, two) = (make("een"), make("twee"));
    home.add_contact(&one, None).unwrap();
    home.add_contact(&two, None).unwrap();
    let path = |certificate: &crate::signature::Certificate| {
        folder.path().join("contacts").join(format!("{}.toml", certificate.fingerprint()))
    };
    fs::copy(path(&two), path(&one)).unwrap();
    let (contacts, failures) = home.contacts().unwrap();
    assert_eq!(contacts.len(), 1);
    assert!(matches!(failures.as_slice(), [KeysError::Damaged(_)]));
}

#[test]
fn a_passphrase_is_the_first_line_of_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wachtzin.txt");
    let read = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        only_mine(&path);
        read_passphrase(&PassphraseSource::File(path.clone()), "", &mut std::io::empty())
            .map(|found| found.expose_secret().to_owned())
    };
    assert_eq!(read("\u{feff}één zin\r\ntweede".as_bytes()).unwrap(), "één zin");
    assert_eq!(read(b" met spaties ").unwrap(), " met spaties ");
    assert!(matches!(read(b"\n"), Err(PassphraseError::Unfit)));
    assert!(matches!(read(&[0xff]), Err(PassphraseError::Unfit)));
    assert!(matches!(read(&[b'x'; 5000]), Err(PassphraseError::Unfit)));
    let missing = PassphraseSource::File(folder.path().join("weg"));
    assert!(matches!(read_passphrase(&missing, "", &mut std::io::empty()), Err(PassphraseError::Unreadable(_))));
    let piped = read_passphrase(&PassphraseSource::Descriptor(0), "", &mut b"van de invoer\nrest".as_slice());
    assert_eq!(piped.unwrap().expose_secret(), "van de invoer");
}

#[cfg(unix)]
fn only_mine(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn only_mine(_: &std::path::Path) {}

#[cfg(unix)]
#[test]
fn t19_a_passphrase_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wachtzin.txt");
    fs::write(&path, "een lange wachtzin\n").unwrap();
    for (mode, open) in [(0o644, true), (0o640, true), (0o604, true), (0o600, false), (0o400, false), (0o711, false)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let read = read_passphrase(&PassphraseSource::File(path.clone()), "", &mut std::io::empty());
        assert_eq!(matches!(read, Err(PassphraseError::Open(_))), open, "{mode:o}");
        assert_eq!(read.is_ok(), !open, "{mode:o}");
    }
}
