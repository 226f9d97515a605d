//! Days in rule files: TOML's own local dates, `2026-08-01`.
//! Never accepts a time or a text that only looks like a day.

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

/// Turns a TOML date into a day.
pub(super) fn to_day(datetime: &Datetime) -> Option<NaiveDate> {
    match datetime {
        Datetime { date: Some(date), time: None, offset: None } => {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        }
        _ => None,
    }
}

/// Reads one day.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    to_day(&Datetime::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("expected a day like 2026-08-01"))
}

/// Reads one day, where there is one.
pub(super) fn maybe_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    day(deserializer).map(Some)
}

/// Reads a list of days.
pub(super) fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<NaiveDate>, D::Error> {
    let days = Vec::<Datetime>::deserialize(deserializer)?;
    days.iter().map(|day| to_day(day).ok_or_else(|| D::Error::custom("expected a day like 2026-08-01"))).collect()
}
