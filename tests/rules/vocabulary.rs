//! What regions publish, said in the vocabulary.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use compleet::rules::{Due, RuleFile, Ruleset};

const HEAD: &str =
    "id = \"buiten\"\nextends = \"po2507\"\nname = \"Buiten\"\nversion = \"1\"\nvalid-from = 2026-08-01\n";

fn parsed(region: &str, tlv: &str) -> Result<Ruleset, String> {
    let files = [RuleFile::new("ruleset.toml", format!("{HEAD}{region}")), RuleFile::new("tlv.toml", tlv)];
    Ruleset::parse(&files).map_err(|problems| problems.iter().map(|problem| format!("{problem}\n")).collect())
}

fn due(text: &str) -> Result<Due, String> {
    let rules = parsed("", &format!("[[action]]\nid = \"aanvullen\"\ndue = {text}\n"))?;
    let tlv = rules.request_types.iter().find(|request_type| request_type.id.as_str() == "tlv").unwrap();
    Ok(tlv.lifecycle.actions.iter().find(|action| action.id == "aanvullen").unwrap().due.clone().unwrap())
}

#[test]
fn working_days_skip_weekends_and_holidays() {
    let rules = parsed("[[holiday]]\nfrom = 2026-12-19\nto = 2027-01-03\n", "").unwrap();
    let after = |day: &str, count| rules.working_days_after(day.parse().unwrap(), count).unwrap().to_string();
    assert_eq!(after("2026-11-20", 0), "2026-11-20");
    assert_eq!(after("2026-11-20", 1), "2026-11-23", "a weekend lies between");
    assert_eq!(after("2026-11-20", 10), "2026-12-04");
    assert_eq!(after("2026-12-17", 5), "2027-01-07", "Christmas lies between");
    let never = parsed("[[holiday]]\nfrom = 2026-01-01\nto = 2099-12-31\n", "").unwrap();
    assert_eq!(never.working_days_after("2026-11-20".parse().unwrap(), 1), None);
}

#[test]
fn what_is_due_is_counted_in_working_days_or_in_hours_before() {
    assert_eq!(
        due("{ within = { working-days = 5 } }"),
        Ok(Due::Within { days: 0, working_days: 5, stops_in: Vec::new(), extended_to: None })
    );
    let both = due("{ within = { days = 2, working-days = 5 } }").unwrap_err();
    assert!(both.starts_with("tlv.toml:3:"), "{both}");
}
