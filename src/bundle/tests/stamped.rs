//! A container to which somebody added a time stamp after it was signed: made with OpenSSL, read and named. What is not
//! such a stamp, bit by bit, stays what does not belong there.

use super::raw::Raw;
use super::*;

/// News that a platform signed, an archive manifest over all of it, and a token of OpenSSL's over that.
const STAMPED: &[u8] = include_bytes!("../../../tests/documents/stamped.asice");
const TOKEN: &str = "META-INF/timestamp001.tst";
const LIST: &str = "META-INF/ASiCArchiveManifest001.xml";

fn judge(bytes: &[u8]) -> Option<Report> {
    let mut bundle = Bundle::open(Cursor::new(bytes), &Limits::default()).ok()?;
    Some(bundle.verify(&[BundleKind::Status]).unwrap())
}

fn is_intact(raw: &Raw) -> bool {
    judge(&raw.bytes()).is_some_and(|report| report.is_intact())
}

#[test]
fn t23_a_time_stamp_that_others_added_is_read_and_named() {
    let report = judge(STAMPED).unwrap();
    assert!(report.is_intact(), "{report:?}");
    let [added] = report.added.as_slice() else { panic!("{:?}", report.added) };
    assert_eq!((added.manifest.as_str(), added.token.as_str()), (LIST, TOKEN));
    assert_eq!(added.stamp.by, "Tijdstempeldienst Voorbeeld");
    assert_eq!(added.stamp.at.date_naive(), NaiveDate::from_ymd_opt(2026, 12, 1).unwrap());
}

#[test]
fn t23_nothing_rides_along_with_a_time_stamp() {
    let raw = Raw::of(STAMPED);
    assert!(is_intact(&raw), "the twin");
    let both = raw.clone().remove(TOKEN).remove(LIST);
    assert!(is_intact(&both));
    let list = raw.data(LIST);
    let altered = |what: &str, to: &str| {
        let text = String::from_utf8(list.clone()).unwrap();
        let other = text.replacen(what, to, 1);
        assert_ne!(other, text, "{what}");
        raw.clone().change(LIST, |data| *data = other.into_bytes())
    };
    let hidden = "x".repeat(500);
    for (what, other) in [
        ("no token", raw.clone().remove(TOKEN)),
        ("no list", raw.clone().remove(LIST)),
        ("another name", raw.clone().rename(TOKEN, "META-INF/timestamp002.tst")),
        ("a second token", raw.clone().add("META-INF/timestamp002.tst", &raw.data(TOKEN))),
        ("a second list", raw.clone().add("META-INF/ASiCArchiveManifest002.xml", &list)),
        ("a token elsewhere", raw.clone().add("bijlagen/timestamp001.tst", &raw.data(TOKEN))),
        ("bytes behind the token", raw.clone().change(TOKEN, |data| data.push(0))),
        ("bytes behind the list", raw.clone().change(LIST, |data| data.push(b' '))),
        ("a comment", altered("<SigReference", "<!-- x --><SigReference")),
        ("a name space", altered("xmlns:ns2", &format!("xmlns:x=\"{hidden}\" xmlns:ns2"))),
        ("white space", altered("<SigReference", &format!("{}<SigReference", " ".repeat(500)))),
        ("another type", altered("vnd.etsi.timestamp-token", "pkcs7-signature")),
        ("a letter that it covers", raw.clone().change(RECORD, |data| data.push(b' '))),
    ] {
        assert!(!is_intact(&other), "{what}");
    }
}

#[test]
#[allow(clippy::disallowed_methods, reason = "asks how thorough it is to be")]
fn t23_no_bit_of_a_time_stamp_and_its_list_can_be_turned() {
    let raw = Raw::of(STAMPED);
    let every = std::env::var_os("COMPLEET_EVERY_BIT").is_some();
    for name in [TOKEN, LIST] {
        let data = raw.data(name);
        // All of them take a minute: `.ci/long bits` turns one of each byte, a plain run of each eighth.
        for at in (0..data.len()).filter(|at| every || at % 8 == 0) {
            let bit = 1 << (at % 7);
            assert!(!is_intact(&raw.clone().change(name, |data| data[at] ^= bit)), "{name}: byte {at}");
        }
    }
}
