//! When requests may come in and when they are discussed: windows, meetings with a cut-off, days of the week.
//! Never asks which day it is.

use super::Rule;
use crate::dossier::FieldId;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Deserialize;

/// A time in which requests come in, the first and the last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The first day.
    #[serde(deserialize_with = "super::date::day")]
    pub from: NaiveDate,
    /// The last day.
    #[serde(deserialize_with = "super::date::day")]
    pub to: NaiveDate,
}

/// How long before a day of the request it has to come in at the latest; what is given adds up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// The detail that holds the day.
    pub field: FieldId,
    /// Calendar months.
    #[serde(default)]
    pub months: u32,
    /// Weeks.
    #[serde(default)]
    pub weeks: u32,
}

impl Lead {
    /// The last day on which a request is early enough for `day`; none where no calendar holds it.
    pub fn last_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        let day = day.checked_sub_months(Months::new(self.months))?;
        day.checked_sub_days(Days::new(u64::from(self.weeks) * 7))
    }
}

/// When requests are discussed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meetings {
    /// The rule.
    pub rule: Rule,
    /// The meetings that were announced.
    #[serde(default)]
    pub on: Vec<Meeting>,
    /// Meetings that take place every week.
    #[serde(default)]
    pub weekly: Option<Weekly>,
}

/// A meeting, and until when requests for it come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// The last day on which a request comes in.
    #[serde(deserialize_with = "super::date::day")]
    pub until: NaiveDate,
    /// The day of the meeting.
    #[serde(deserialize_with = "super::date::day")]
    pub day: NaiveDate,
}

/// A meeting every week.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// The day of the week until which requests come in.
    pub until: DayOfWeek,
    /// The hour of that day, as people write it (`12:00`).
    #[serde(default)]
    pub at: Option<String>,
    /// The day of the week of the meeting that follows.
    pub day: DayOfWeek,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayOfWeek {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl DayOfWeek {
    fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Mon,
            Self::Tuesday => Weekday::Tue,
            Self::Wednesday => Weekday::Wed,
            Self::Thursday => Weekday::Thu,
            Self::Friday => Weekday::Fri,
            Self::Saturday => Weekday::Sat,
            Self::Sunday => Weekday::Sun,
        }
    }

    /// The first such day on or after another.
    fn from(self, day: NaiveDate) -> Option<NaiveDate> {
        day.iter_days().take(7).find(|day| day.weekday() == self.weekday())
    }
}

impl Meetings {
    /// The first meeting for which a request of this day comes in in time; none where no more was announced.
    pub fn next(&self, filed: NaiveDate) -> Option<Meeting> {
        let announced = self.on.iter().copied().filter(|meeting| filed <= meeting.until).min_by_key(|one| one.day);
        let weekly = self.weekly.as_ref().and_then(|weekly| {
            let until = weekly.until.from(filed)?;
            Some(Meeting { until, day: weekly.day.from(until.succ_opt()?)? })
        });
        announced.into_iter().chain(weekly).min_by_key(|meeting| meeting.day)
    }
}
