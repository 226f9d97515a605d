//! Work with a day, as a calendar file (iCalendar) that any agenda reads.
//! Never reads a clock: it is given the moment at which it is made.

use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

/// Something to do on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// The same for the same work, so that an agenda replaces it instead of adding it again.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// In a few words.
    pub summary: String,
    /// In more words.
    pub description: String,
}

/// Writes a calendar.
pub fn calendar(name: &str, appointments: &[Appointment], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for appointment in appointments {
        let event = Event::new()
            .uid(&appointment.uid)
            .timestamp(now)
            .summary(&appointment.summary)
            .description(&appointment.description)
            // A day without an end lasts that day (RFC 5545, 3.6.1).
            .starts(appointment.day)
            .done();
        calendar.push(event);
    }
    calendar.done().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_work_gives_the_same_file_and_text_stays_text() {
        let appointment = Appointment {
            uid: "dossier-aanvullen@compleet".into(),
            day: NaiveDate::from_ymd_opt(2026, 12, 1).unwrap(),
            summary: "Kameleon; groep 8, aanvullen\nEND:VEVENT".into(),
            description: "regel".into(),
        };
        let one = calendar("compleet", std::slice::from_ref(&appointment), DateTime::UNIX_EPOCH);
        assert_eq!(one, calendar("compleet", &[appointment], DateTime::UNIX_EPOCH));
        assert!(one.contains("DTSTART;VALUE=DATE:20261201\r\n"), "{one}");
        assert!(!one.contains("DTEND"), "{one}");
        assert!(one.contains("UID:dossier-aanvullen@compleet\r\n"), "{one}");
        assert_eq!(one.matches("\r\nEND:VEVENT\r\n").count(), 1, "{one}");
    }
}
