use super::store::Store;
use super::*;
use crate::dossier::{Confidence, Cue, CueKind, CuePlace, DateFound, DateRole, Precision, PupilMark, Recognised};
use crate::recognise::Recogniser;
use crate::rules;
use std::fs;
use std::path::Path;

fn cache(root: &Path) -> Cache {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Cache::new(root.join("cache"), root.join("home"), Digest([1; 32]), today)
}

fn reading(cache: &Cache, words: &str) -> Known {
    let cue = Cue { words: words.into(), kind: CueKind::Title, place: CuePlace::Page(1) };
    let date = NaiveDate::from_ymd_opt(2024, 3, 12).unwrap();
    let reading = Reading {
        pages: 3,
        has_text: true,
        kinds: vec![Recognised { kind: "x".into(), confidence: Confidence::Certain, cues: vec![cue] }],
        dates: vec![DateFound {
            date,
            until: None,
            precision: Precision::Day,
            role: DateRole::Test,
            label: "Datum Onderzoek".into(),
            text: "12 maart 2024".into(),
            page: Some(2),
            part: 0,
            weak: false,
        }],
        pupils: vec![cache.disguise().mark(&PupilMark::of_name("Jan de Vries", 1).unwrap())],
        ..Reading::default()
    };
    Known { sums: Sums::of(b"bytes"), reading }
}

const A: Fingerprint = Fingerprint([2; 32]);

fn name() -> DossierPath {
    DossierPath::new("OP Jan de Vries.pdf")
}

#[test]
fn what_was_kept_comes_back_in_another_run_and_only_for_the_same_bytes_name_and_rules() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let vocabulary = recogniser.vocabulary();
    let first = cache(root.path());
    let kept = reading(&first, "ontwikkelingsperspectief");
    assert_eq!(first.find(&A, &name(), vocabulary), None);
    first.keep(&A, &name(), &kept, vocabulary);
    drop(first);
    let second = cache(root.path());
    assert_eq!(second.find(&A, &name(), vocabulary), Some(kept));
    assert_eq!(second.find(&Fingerprint([3; 32]), &name(), vocabulary), None);
    assert_eq!(second.find(&A, &DossierPath::new("x.pdf"), vocabulary), None);
    let others = Cache { ruleset: Digest([9; 32]), ..cache(root.path()) };
    assert_eq!(others.find(&A, &name(), vocabulary), None);
}

#[test]
fn what_is_no_word_of_the_rules_is_not_kept() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let vocabulary = recogniser.vocabulary();
    let cache = cache(root.path());
    let good = reading(&cache, "ontwikkelingsperspectief");
    assert!(entry::encode(&good, vocabulary).is_some());
    let bad: [fn(&mut Known); 4] = [
        |known| known.reading.kinds[0].cues[0].words = "Jan".into(),
        |known| known.reading.dates[0].label = "Jan de Vries".into(),
        |known| known.reading.dates[0].text = "12 maart 2024 Piet".into(),
        |known| known.reading.pupils = vec![PupilMark::of_name("Jan", 1).unwrap()],
    ];
    for spoil in bad {
        let mut known = good.clone();
        spoil(&mut known);
        assert_eq!(entry::encode(&known, vocabulary), None, "{known:?}");
    }
    let mut late = good;
    late.reading.state = State::Unreadable(Damage::TimedOut);
    cache.keep(&A, &name(), &late, vocabulary);
    assert_eq!(cache.find(&A, &name(), vocabulary), None, "a slow moment says nothing of the bytes");
}

#[test]
fn neither_a_name_nor_a_word_stands_in_its_files() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let kept = cache(root.path());
    kept.keep(&A, &name(), &reading(&kept, "ontwikkelingsperspectief"), recogniser.vocabulary());
    drop(kept);
    let bytes = fs::read(root.path().join("cache").join(FILE)).unwrap();
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    for word in ["2024-03-12", "jan", "vries", "ontwikkelingsperspectief", "op j"] {
        assert!(!text.contains(word), "{word}");
    }
}

/// Somebody has the cache and its key, not the document, and tries every birth date that there is.
#[test]
fn t07_who_has_cache_and_key_and_no_document_opens_no_reading() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let kept = cache(root.path());
    kept.keep(&A, &name(), &reading(&kept, "ontwikkelingsperspectief"), recogniser.vocabulary());
    drop(kept);
    let secret = Secret::of(&root.path().join("home")).unwrap();
    let connection = rusqlite::Connection::open(root.path().join("cache").join(FILE)).unwrap();
    let sealed: Vec<u8> = connection.query_row("SELECT value FROM reading", [], |row| row.get(0)).unwrap();
    let right = secret.opening(&Digest([1; 32]), &A, &name());
    assert!(Secret::open(&right, &sealed).is_some(), "the document itself opens it");
    let wrong = secret.opening(&Digest([1; 32]), &Fingerprint([0; 32]), &name());
    assert!(Secret::open(&wrong, &sealed).is_none());
    // The mark of a name or a date, which could be guessed, stands nowhere in what was written.
    let mark = PupilMark::of_name("Jan de Vries", 1).map(|mark| secret.disguise().mark(&mark)).unwrap();
    let guessed = serde_json::to_vec(&mark.surname).unwrap();
    let guessed = &guessed[1..guessed.len() - 1];
    let bytes = fs::read(root.path().join("cache").join(FILE)).unwrap();
    assert!(guessed.len() > 8 && !bytes.windows(guessed.len()).any(|window| window == guessed));
}

#[test]
fn t07_a_reading_that_nobody_asked_for_in_90_days_goes() {
    let root = tempfile::tempdir().unwrap();
    let store = |today| Store::open(root.path(), FILE, today).unwrap();
    store(1).put([1; 32], vec![1]);
    assert_eq!(store(91).get(&[1; 32]), Some(vec![1]), "and it was used, so its time begins anew");
    assert_eq!(store(181).get(&[1; 32]), Some(vec![1]));
    assert_eq!(store(272).get(&[1; 32]), None);
}

#[test]
fn t07_clear_leaves_neither_readings_nor_key() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let kept = cache(root.path());
    kept.keep(&A, &name(), &reading(&kept, "ontwikkelingsperspectief"), recogniser.vocabulary());
    drop(kept);
    let clear = || clear(&root.path().join("cache"), &root.path().join("home")).unwrap();
    assert!(clear());
    assert!(!clear());
    assert_eq!(fs::read_dir(root.path().join("cache")).unwrap().count(), 0);
    assert_eq!(fs::read_dir(root.path().join("home")).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_its_files() {
    use std::os::unix::fs::PermissionsExt;
    let root = tempfile::tempdir().unwrap();
    assert!(cache(root.path()).is_there());
    for (path, mode) in [("cache", 0o700), ("home", 0o700), ("home/cache.key", 0o600), ("cache/readings.sqlite", 0o600)]
    {
        assert_eq!(fs::metadata(root.path().join(path)).unwrap().permissions().mode() & 0o777, mode, "{path}");
    }
}

#[test]
fn a_damaged_or_foreign_file_is_made_anew_in_silence() {
    let recogniser = Recogniser::new(&rules::builtin());
    let vocabulary = recogniser.vocabulary();
    let spoil: [fn(&Path); 6] = [
        |path| fs::write(path, b"").unwrap(),
        |path| fs::write(path, vec![0xa5; 5000]).unwrap(),
        |path| fs::write(path, &fs::read(path).unwrap()[..3000]).unwrap(),
        |path| {
            let mut bytes = fs::read(path).unwrap();
            let from = bytes.len().min(4096);
            bytes[100..from].fill(0x5a);
            fs::write(path, bytes).unwrap();
        },
        |path| {
            fs::remove_file(path).unwrap();
            rusqlite::Connection::open(path).unwrap().execute_batch("CREATE TABLE reading (x)").unwrap();
        },
        |path| {
            let connection = rusqlite::Connection::open(path).unwrap();
            connection.execute_batch("UPDATE reading SET value = x'00112233445566778899aabbccddeeff0011'").unwrap();
        },
    ];
    for (number, spoil) in spoil.into_iter().enumerate() {
        let root = tempfile::tempdir().unwrap();
        let first = cache(root.path());
        let kept = reading(&first, "ontwikkelingsperspectief");
        first.keep(&A, &name(), &kept, vocabulary);
        drop(first);
        spoil(&root.path().join("cache").join(FILE));
        let second = cache(root.path());
        assert_eq!(second.find(&A, &name(), vocabulary), None, "{number}");
        second.keep(&A, &name(), &kept, vocabulary);
        drop(second);
        assert_eq!(cache(root.path()).find(&A, &name(), vocabulary), Some(kept), "{number}");
    }
}

#[test]
fn with_another_key_nothing_is_found_and_a_broken_key_is_made_anew() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let vocabulary = recogniser.vocabulary();
    let first = cache(root.path());
    first.keep(&A, &name(), &reading(&first, "ontwikkelingsperspectief"), vocabulary);
    drop(first);
    fs::write(root.path().join("home/cache.key"), b"short").unwrap();
    let second = cache(root.path());
    assert!(second.is_there());
    assert_eq!(second.find(&A, &name(), vocabulary), None);
}

#[test]
fn two_at_once_do_each_other_no_harm() {
    let root = tempfile::tempdir().unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let vocabulary = recogniser.vocabulary();
    let work = |number: u8| {
        for round in 0..20_u8 {
            let cache = cache(root.path());
            let kept = reading(&cache, "ontwikkelingsperspectief");
            let digest = Fingerprint([number.wrapping_mul(20).wrapping_add(round); 32]);
            cache.keep(&digest, &name(), &kept, vocabulary);
            drop(cache);
        }
    };
    std::thread::scope(|scope| {
        (0..3).for_each(|number| {
            scope.spawn(move || work(number));
        });
    });
    let cache = cache(root.path());
    for number in 0..60 {
        assert!(cache.find(&Fingerprint([number; 32]), &name(), vocabulary).is_some(), "{number}");
    }
}

#[test]
fn the_oldest_go_when_there_are_too_many() {
    let root = tempfile::tempdir().unwrap();
    let key = |number: u8| [number; 32];
    let store = |today| Store::open(root.path(), FILE, today).unwrap().with_most(8);
    let mut old = store(1);
    (0..8).for_each(|number| old.put(key(number), vec![number]));
    drop(old);
    let mut new = store(2);
    assert_eq!(new.get(&key(0)), Some(vec![0]), "used today, so it is not the oldest");
    new.put(key(100), vec![100]);
    drop(new);
    let mut left = store(3);
    let there: Vec<u8> = (0..=100).filter(|number| left.get(&key(*number)).is_some()).collect();
    assert_eq!(there.len(), 6);
    assert!(there.contains(&0) && there.contains(&100), "{there:?}");
}

#[test]
fn where_the_disk_refuses_there_is_no_cache_and_no_complaint() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("cache"), b"a file where the folder should be").unwrap();
    let recogniser = Recogniser::new(&rules::builtin());
    let cache = cache(root.path());
    assert!(!cache.is_there());
    assert_eq!(cache.disguise(), Disguise::default());
    let known = Known { sums: Sums::of(b""), reading: Reading::default() };
    cache.keep(&A, &name(), &known, recogniser.vocabulary());
    assert_eq!(cache.find(&A, &name(), recogniser.vocabulary()), None);
}
