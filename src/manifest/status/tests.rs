use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn news() -> Value {
    json!({
        "format": STATUS_FORMAT,
        "events": [{
            "id": "a-1",
            "dossier": "0198c0de-0000-7000-8000-000000000000",
            "dossiernummer": 12,
            "request_type": "soort",
            "time": "2026-11-23T10:15:00+01:00",
            "set_by": "wie",
            "status": "Hoe het staat",
            "information": { "dag": "2026-12-03" },
            "letters": ["Brief.pdf"],
        }],
    })
}

fn read(value: &Value) -> Result<StatusDocument, StatusFault> {
    StatusDocument::from_json(value.to_string().as_bytes())
}

/// The news with one key of its event changed.
fn with(key: &str, value: Value) -> Value {
    let mut news = news();
    news["events"][0][key] = value;
    news
}

#[test]
fn it_says_what_happened() {
    let document = read(&news()).unwrap();
    let event = &document.events[0];
    assert_eq!((event.id.as_str(), event.dossiernummer), ("a-1", Some(12)));
    assert_eq!(event.time.to_rfc3339(), "2026-11-23T10:15:00+01:00");
    assert_eq!(event.information["dag"], "2026-12-03");
    assert_eq!(document.check_letters(&BTreeSet::from(["Brief.pdf"])), Ok(()));
    let lost = StatusFault::Event { number: 1, key: "letters", why: ValueFault::NoAttachment };
    assert_eq!(document.check_letters(&BTreeSet::new()), Err(lost));
}

#[test]
fn a_byte_order_mark_line_ends_of_windows_and_later_keys_are_read_past() {
    let mut news = with("later", json!({ "a": 1 }));
    news["later"] = json!([]);
    let text = format!("\u{feff}{}", serde_json::to_string_pretty(&news).unwrap().replace('\n', "\r\n"));
    assert_eq!(StatusDocument::from_json(text.as_bytes()).map(|document| document.events.len()), Ok(1));
}

#[test]
fn a_form_stands_where_a_status_would() {
    let mut news = with("form", json!({ "name": "Formulier", "option": "Zo", "remark": "twee\nregels", "by": "wie" }));
    let both = StatusFault::Event { number: 1, key: "form", why: ValueFault::Excluded };
    assert_eq!(read(&news), Err(both));
    news["events"][0].as_object_mut().unwrap().remove("status");
    assert_eq!(read(&news).unwrap().events[0].form.as_ref().unwrap().option, "Zo");
    news["events"][0].as_object_mut().unwrap().remove("form");
    let neither = StatusFault::Event { number: 1, key: "status", why: ValueFault::Missing };
    assert_eq!(read(&news), Err(neither));
}

#[test]
fn a_name_that_was_wrapped_is_still_that_name() {
    let read = read(&with("status", json!("TLV aanvraag\r\n\tin behandeling"))).unwrap();
    assert_eq!(read.events[0].status.as_deref(), Some("TLV aanvraag in behandeling"));
}

#[test]
fn every_value_that_cannot_be_meant_is_named() {
    use ValueFault::*;
    let long = "x".repeat(MAX_NAME + 1);
    let cases = [
        ("id", json!(" "), Missing),
        ("id", json!(long), TooLong),
        ("id", json!("a\u{1b}[2J"), Control),
        ("set_by", json!(""), Missing),
        ("status", json!("twee\u{b}regels"), Control),
        ("set_by", json!("twee\nregels"), Control),
        ("dossier", json!(""), Missing),
        ("dossiernummer", json!(0), NotAbove0),
        ("dossiernummer", json!(-1), NotAbove0),
        ("request_type", json!(""), Missing),
        ("time", json!("2026-11-23"), NotATime),
        ("time", json!("2026-11-23T10:15:00"), NotATime),
        ("time", json!("0026-11-23T10:15:00Z"), NotATime),
        ("time", json!("2026-02-30T10:15:00Z"), NotATime),
        ("information", json!({ "dag": "\u{7}" }), Control),
        ("information", json!({ "": "dag" }), Missing),
        ("information", json!({ "dag": "x".repeat(MAX_TEXT + 1) }), TooLong),
        ("letters", json!(vec!["a"; MAX_PARTS + 1]), TooLong),
    ];
    for (key, value, why) in cases {
        assert_eq!(read(&with(key, value.clone())), Err(StatusFault::Event { number: 1, key, why }), "{value}");
    }
    let mut nobody = with("dossiernummer", Value::Null);
    nobody["events"][0]["dossier"] = Value::Null;
    assert_eq!(read(&nobody), Err(StatusFault::Event { number: 1, key: "dossier", why: Missing }));
    let mut twice = news();
    let event = twice["events"][0].clone();
    twice["events"].as_array_mut().unwrap().push(event);
    assert_eq!(read(&twice), Err(StatusFault::Event { number: 2, key: "id", why: Repeated }));
}

#[test]
fn what_is_no_news_says_what_it_is() {
    let mut other = news();
    other["format"] = json!("compleet/status/v9");
    assert_eq!(read(&other), Err(StatusFault::Format { found: Some("compleet/status/v9".to_owned()) }));
    assert_eq!(read(&json!({ "events": [] })), Err(StatusFault::Format { found: None }));
    assert_eq!(read(&json!({ "format": STATUS_FORMAT, "events": [] })), Err(StatusFault::NoEvents));
    let event = news()["events"][0].clone();
    assert_eq!(
        read(&json!({ "format": STATUS_FORMAT, "events": vec![event; MAX_EVENTS + 1] })),
        Err(StatusFault::TooManyEvents)
    );
    // What PowerShell writes where it is not told otherwise.
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(StatusDocument::from_json(&utf16), Err(StatusFault::NotText));
}

#[test]
fn broken_json_is_told_with_its_line() {
    let structure = |text: &str| match StatusDocument::from_json(text.as_bytes()) {
        Err(StatusFault::Structure { line, .. }) => line,
        other => panic!("{other:?}"),
    };
    assert_eq!(structure("{\n  \"format\": \"compleet/status/v1\",\n"), 3);
    let number = serde_json::to_string_pretty(&with("dossiernummer", json!("12"))).unwrap();
    let line = 1 + number.lines().position(|line| line.contains("dossiernummer")).unwrap();
    assert_eq!(structure(&number), line);
    // Readers differ in which of two they believe.
    let twice = news().to_string().replace(r#""dag":"2026-12-03""#, r#""dag":"2026-12-03","dag":"2026-12-04""#);
    structure(&twice);
    let twice = news().to_string().replace(r#""set_by":"wie""#, r#""set_by":"wie","set_by":"een ander""#);
    structure(&twice);
    structure(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)));
}

fn line() -> impl Strategy<Value = String> {
    "[^\\p{Cc}]{0,30}".prop_map(|text| format!("x{text}"))
}

fn entry() -> impl Strategy<Value = StatusEntry> {
    let subject = prop_oneof![
        (line().prop_map(Some), Just(None)),
        (Just(None), (1..i64::MAX).prop_map(Some)),
        (line().prop_map(Some), (1..i64::MAX).prop_map(Some)),
    ];
    let form = (line(), line(), proptest::option::of(line()), proptest::option::of(".{0,40}"), line());
    let form = form.prop_map(|(name, option, satisfaction, remark, by)| {
        let plain = |text: String| text.chars().filter(|character| !character.is_control()).collect();
        FormEntry { name, option, satisfaction, remark: remark.map(plain), by }
    });
    let what = prop_oneof![line().prop_map(|status| (Some(status), None)), form.prop_map(|form| (None, Some(form)))];
    let time =
        (946_771_200..4_102_444_800_i64, 0..1_000_000_000_u32, -12 * 60..14 * 60_i32).prop_map(|(at, nanos, zone)| {
            let zone = FixedOffset::east_opt(zone * 60).unwrap();
            DateTime::from_timestamp(at, nanos).unwrap().with_timezone(&zone)
        });
    let information = proptest::collection::btree_map(line(), line(), 0..4);
    let letters = proptest::collection::vec(line(), 0..3);
    let kind = proptest::option::of(line().prop_map(RequestTypeId::new));
    (line(), subject, kind, time, line(), what, information, letters).prop_map(
        |(id, (dossier, dossiernummer), request_type, time, set_by, (status, form), information, letters)| {
            StatusEntry {
                id,
                dossier,
                dossiernummer,
                request_type,
                time,
                set_by,
                status,
                form,
                work: None,
                receipt: None,
                information,
                letters,
            }
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(entries in proptest::collection::vec(entry(), 1..6)) {
        let mut ids = BTreeSet::new();
        let entries: Vec<_> = entries.into_iter().filter(|entry| ids.insert(entry.id.clone())).collect();
        let document = StatusDocument::new(entries);
        let bytes = document.to_json().unwrap();
        let read = StatusDocument::from_json(&bytes).unwrap();
        prop_assert_eq!(&read, &document);
        prop_assert_eq!(read.to_json().unwrap(), bytes);
    }

    #[test]
    fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0..400_usize, byte: u8) {
        let _ = StatusDocument::from_json(&bytes);
        let mut altered = news().to_string().into_bytes();
        let place = at % altered.len();
        altered[place] = byte;
        if let Ok(document) = StatusDocument::from_json(&altered) {
            prop_assert!(StatusDocument::from_json(&document.to_json().unwrap()).is_ok());
        }
    }
}
