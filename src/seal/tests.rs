use super::*;
use std::io::Cursor;

fn sealed(plain: &[u8], sealing: &Sealing) -> Vec<u8> {
    let mut sink = Sealed::new(Vec::new(), sealing).unwrap();
    sink.write_all(plain).unwrap();
    sink.finish().unwrap()
}

fn for_one(identity: &Identity) -> Sealing {
    Sealing::Recipients(vec![identity.recipient()])
}

fn error<R: Read + Seek>(source: R, opener: &Opener) -> SealError {
    match open(source, opener) {
        Ok(_) => panic!("opened"),
        Err(error) => error,
    }
}

#[test]
fn only_its_receivers_open_it() {
    let (one, two, stranger) = (Identity::generate(), Identity::generate(), Identity::generate());
    let file = sealed(b"container", &Sealing::Recipients(vec![one.recipient(), two.recipient()]));
    assert!(is_sealed(&mut Cursor::new(&file)).unwrap());
    assert!(!file.windows(9).any(|bytes| bytes == b"container"));
    for identity in [one, two] {
        let mut text = String::new();
        open(Cursor::new(&file), &Opener::Identities(vec![identity])).ok().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "container");
    }
    assert!(matches!(error(Cursor::new(&file), &Opener::Identities(vec![stranger])), SealError::NotForUs));
}

#[test]
fn a_passphrase_opens_it_and_another_does_not() {
    let file = sealed(b"container", &Sealing::Passphrase(SecretString::from("a long passphrase")));
    assert!(asks_passphrase(&mut Cursor::new(&file)).unwrap());
    let mut text = String::new();
    let right = Opener::Passphrase(SecretString::from("a long passphrase"));
    open(Cursor::new(&file), &right).ok().unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "container");
    let wrong = Opener::Passphrase(SecretString::from("another passphrase"));
    assert!(matches!(error(Cursor::new(&file), &wrong), SealError::Refused));
    let key = Opener::Identities(vec![Identity::generate()]);
    assert!(matches!(error(Cursor::new(&file), &key), SealError::NeedsPassphrase));
}

#[test]
fn a_cut_or_altered_file_does_not_open() {
    let identity = Identity::generate();
    let plain = vec![7; 200_000];
    let file = sealed(&plain, &for_one(&identity));
    let opener = Opener::Identities(vec![identity]);
    for length in [0, 10, 100, file.len() / 2, file.len() - 1] {
        assert!(open(Cursor::new(&file[..length]), &opener).is_err(), "{length}");
    }
    let mut longer = file.clone();
    longer.push(0);
    assert!(open(Cursor::new(&longer), &opener).is_err());
    let mut altered = file.clone();
    altered[file.len() / 2] ^= 1;
    let outcome = open(Cursor::new(&altered), &opener).and_then(|mut opened| {
        let mut all = Vec::new();
        opened.read_to_end(&mut all).map_err(SealError::Io)
    });
    assert!(outcome.is_err());
}

#[test]
fn any_place_can_be_read_and_none_beyond_the_end() {
    let identity = Identity::generate();
    let plain: Vec<u8> = (0..200_000_u32).map(|n| (n % 251) as u8).collect();
    let file = sealed(&plain, &for_one(&identity));
    let mut opened = open(Cursor::new(&file), &Opener::Identities(vec![identity])).ok().unwrap();
    for at in [199_990_u64, 5, 65_536, 65_530, 0] {
        opened.seek(SeekFrom::Start(at)).unwrap();
        let mut ten = [0; 10];
        opened.read_exact(&mut ten).unwrap();
        assert_eq!(ten, plain[at as usize..at as usize + 10]);
    }
    assert_eq!(opened.seek(SeekFrom::End(0)).unwrap(), 200_000);
    assert_eq!(opened.read(&mut [0; 10]).unwrap(), 0);
    assert!(opened.seek(SeekFrom::Start(200_001)).is_err());
    assert!(opened.seek(SeekFrom::End(-200_001)).is_err());
}

#[test]
fn an_identity_is_written_and_read_as_age_keygen_does() {
    use age::secrecy::ExposeSecret;
    let identity = Identity::generate();
    let file = format!("# created: today\r\n# public key: x\r\n{}\r\n", identity.to_secret().expose_secret());
    assert_eq!(file.parse::<Identity>().unwrap().recipient().to_string(), identity.recipient().to_string());
    assert!(matches!("hello".parse::<Identity>(), Err(SealError::NotARecipient)));
    assert!(matches!("age1x".parse::<Recipient>(), Err(SealError::NotARecipient)));
    assert!(matches!(Sealed::new(Vec::new(), &Sealing::Recipients(Vec::new())), Err(SealError::NoRecipient)));
}

/// Files of before took less work; so do those of other programs.
#[test]
fn t19_files_that_took_less_work_still_open() {
    for work in [10, 15, 17, 18] {
        let passphrase = SecretString::from("een lange wachtzin");
        let mut recipient = scrypt::Recipient::new(passphrase.clone());
        recipient.set_work_factor(work);
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).unwrap();
        let mut sink = encryptor.wrap_output(Vec::new()).unwrap();
        sink.write_all(b"container").unwrap();
        let file = sink.finish().unwrap();
        let mut text = String::new();
        open(Cursor::new(&file), &Opener::Passphrase(passphrase)).ok().unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "container");
    }
}
