//! What a mail of the platform says of a request: which status, since when, what comes with it.
//! Never decides: a person is asked whether it was read right. Of an earlier mail below the text nothing is read.

use super::name::normalise;
use crate::recognise::days::days_of;
use crate::rules::{Information, RequestType, Ruleset, Status, ValueSort};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Words of a head line before its colon.
const HEADS: &[&str] =
    &["van", "from", "aan", "to", "cc", "datum", "date", "verzonden", "sent", "onderwerp", "subject", "betreft"];
/// Of these, the day on which the mail was sent.
const SENT: &[&str] = &["datum", "date", "verzonden", "sent"];
/// Of these, what it is about.
const SUBJECT: &[&str] = &["onderwerp", "subject", "betreft"];
/// What stands above an earlier mail.
const EARLIER: &[&str] = &["oorspronkelijk bericht", "original message", "schreef:", " wrote:"];
/// Before a status that does not hold.
const NOT: &[&str] = &["niet", "geen", "not", "no", "nooit"];
/// Before a status that may come.
const IF: &[&str] =
    &["zodra", "als", "wanneer", "indien", "tenzij", "voordat", "if", "when", "once", "unless", "before"];
/// Before the status that holds now, and before the one that did.
const NOW: &[&str] = &["naar", "nu", "to", "now"];
const THEN: &[&str] = &["van", "was", "from"];
/// So many letters of a word tell what it is about, however it is bent.
const STEM: usize = 5;

/// What was read in a mail.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadMail<'r> {
    /// The statuses that it may report, what it says most clearly alone.
    pub said: Vec<SaidStatus<'r>>,
    /// The number of the request that it names.
    pub number: Option<i64>,
    /// The day on which it was sent.
    pub sent: Option<NaiveDate>,
}

/// A status that a mail may report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidStatus<'r> {
    /// Which.
    pub status: &'r Status,
    /// The sentence that says so.
    pub sentence: String,
    /// What comes with it, as far as it is there.
    pub information: BTreeMap<String, String>,
}

/// Reads a mail about a request of this type.
pub fn read_mail<'r>(text: &str, ruleset: &Ruleset, request_type: &'r RequestType) -> ReadMail<'r> {
    let mail = Mail::of(text);
    let mut found: Vec<(u8, &Status, &str)> = Vec::new();
    for sentence in &mail.sentences {
        for (weight, status) in statuses_in(&sentence.text, ruleset, request_type) {
            let weight = weight + u8::from(sentence.is_subject);
            match found.iter_mut().find(|(_, known, _)| known.id == status.id) {
                Some(known) if known.0 < weight => *known = (weight, status, &sentence.text),
                Some(_) => {}
                None => found.push((weight, status, &sentence.text)),
            }
        }
    }
    let most = found.iter().map(|(weight, ..)| *weight).max();
    let said = found.into_iter().filter(|(weight, ..)| Some(*weight) == most).map(|(_, status, sentence)| SaidStatus {
        status,
        sentence: sentence.to_owned(),
        information: status
            .information
            .iter()
            .filter_map(|one| Some((one.id.clone(), mail.value(one, status)?)))
            .collect(),
    });
    ReadMail { said: said.collect(), number: mail.number(), sent: mail.sent }
}

#[derive(Default)]
struct Mail {
    sentences: Vec<Sentence>,
    sent: Option<NaiveDate>,
}

struct Sentence {
    text: String,
    is_subject: bool,
    /// What stands below it as a list.
    list: Vec<String>,
}

impl Mail {
    fn of(text: &str) -> Self {
        let mut mail = Self::default();
        let (mut paragraph, mut begun) = (String::new(), false);
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with('>')) {
            let lower = line.to_lowercase();
            let head = line.split_once(':').filter(|(key, _)| HEADS.contains(&key.trim().to_lowercase().as_str()));
            if EARLIER.iter().any(|earlier| lower.contains(earlier)) || begun && is_sender(head) {
                break;
            }
            match (head, line.strip_prefix(['-', '*', '•', '·'])) {
                (Some((key, value)), _) if !begun || is_subject(key) => {
                    let key = key.trim().to_lowercase();
                    if SENT.contains(&key.as_str()) {
                        mail.sent = days_of(value).first().map(|(day, _)| *day).or(mail.sent);
                    } else if is_subject(&key) {
                        mail.sentences.push(Sentence {
                            text: value.trim().to_owned(),
                            is_subject: true,
                            list: Vec::new(),
                        });
                    }
                }
                (_, Some(item)) if !item.trim().is_empty() => {
                    mail.take(&mut paragraph);
                    if let Some(last) = mail.sentences.last_mut() {
                        last.list.push(item.trim().trim_end_matches(['.', ';', ',']).to_owned());
                    }
                    begun = true;
                }
                _ if line.is_empty() => mail.take(&mut paragraph),
                _ => {
                    paragraph.push(' ');
                    paragraph.push_str(line);
                    begun = true;
                }
            }
        }
        mail.take(&mut paragraph);
        mail
    }

    /// Takes a paragraph apart into sentences.
    fn take(&mut self, paragraph: &mut String) {
        let mut rest = paragraph.trim();
        while !rest.is_empty() {
            let ends = rest.match_indices(['.', '?', '!']).map(|(at, mark)| at + mark.len());
            let end = ends.into_iter().find(|end| ends_here(rest, *end)).unwrap_or(rest.len());
            let (sentence, after) = rest.split_at(end);
            self.sentences.push(Sentence { text: sentence.trim().to_owned(), is_subject: false, list: Vec::new() });
            rest = after.trim_start();
        }
        paragraph.clear();
    }

    /// The number behind the word that names it.
    fn number(&self) -> Option<i64> {
        self.sentences.iter().find_map(|sentence| {
            let lower = sentence.text.to_lowercase();
            let behind = ["dossiernummer", "dossiernr", "file number", "dossier"].iter().find_map(|word| {
                let at = lower.find(word)? + word.len();
                let rest = lower.get(at..)?.trim_start_matches(|letter: char| !letter.is_alphanumeric());
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                (digits.len() >= 2).then_some(digits)
            })?;
            behind.parse().ok()
        })
    }

    /// What the mail says of something that comes with a status.
    fn value(&self, one: &Information, status: &Status) -> Option<String> {
        let name = format!("{} {}", one.name.nl, one.name.en).to_lowercase();
        let stems: Vec<String> = name.split_whitespace().filter_map(stem).collect();
        match one.value {
            ValueSort::Text => self.sentences.iter().find_map(|sentence| said_after(sentence, &stems)),
            ValueSort::Date => {
                let named = self.sentences.iter().filter(|sentence| names(&sentence.text, &stems));
                let named: Vec<NaiveDate> =
                    named.flat_map(|sentence| days_of(&sentence.text)).map(|(day, _)| day).collect();
                let all = || self.sentences.iter().flat_map(|sentence| days_of(&sentence.text)).map(|(day, _)| day);
                let only_one_asked = status.information.iter().filter(|one| one.value == ValueSort::Date).count() == 1;
                let day = match (&named[..], only_one_asked) {
                    ([day], _) => Some(*day),
                    ([], true) => all().next().filter(|first| all().all(|day| day == *first)),
                    _ => None,
                };
                day.map(|day| day.to_string())
            }
        }
    }
}

fn is_sender(head: Option<(&str, &str)>) -> bool {
    head.is_some_and(|(key, _)| ["van", "from"].contains(&key.trim().to_lowercase().as_str()))
}

fn is_subject(key: &str) -> bool {
    SUBJECT.contains(&key.trim().to_lowercase().as_str())
}

/// A sentence ends at a mark where another begins, or nothing.
fn ends_here(text: &str, end: usize) -> bool {
    let mut after = text.get(end..).unwrap_or_default().chars();
    match after.next() {
        None => true,
        Some(next) if next.is_whitespace() => {
            after.find(|letter| !letter.is_whitespace()).is_none_or(|next| !next.is_lowercase())
        }
        Some(_) => false,
    }
}

fn stem(word: &str) -> Option<String> {
    let stem: String = word.chars().take(STEM).collect();
    (stem.chars().count() == STEM).then_some(stem)
}

fn names(text: &str, stems: &[String]) -> bool {
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// What stands behind the word that names it: the rest of the sentence and the list below it, or the whole sentence.
fn said_after(sentence: &Sentence, stems: &[String]) -> Option<String> {
    let words = sentence.text.split_inclusive(char::is_whitespace);
    let mut end = 0;
    let named = words.map(|word| {
        end += word.len();
        (word, end)
    });
    let (_, end) = named.into_iter().find(|(word, _)| names(word, stems))?;
    let rest = sentence.text.get(end..)?.trim_start_matches([':', ' ']).trim_end_matches(['.', ':', ' ']);
    let rest = rest.split_once(": ").map_or(rest, |(_, behind)| behind);
    let listed = sentence.list.join(", ");
    Some(match (rest.split_whitespace().count() > 1, listed.is_empty()) {
        (_, false) => listed,
        (true, true) => rest.to_owned(),
        (false, true) => sentence.text.clone(),
    })
}

/// The statuses that a sentence names as holding, each with how clearly.
fn statuses_in<'r>(sentence: &str, ruleset: &Ruleset, request_type: &'r RequestType) -> Vec<(u8, &'r Status)> {
    let folded = format!(" {} ", normalise(&clauses(sentence), &ruleset.synonyms));
    let mut found: Vec<(usize, usize, &Status)> = Vec::new();
    for status in &request_type.lifecycle.statuses {
        for name in std::iter::once(&status.name).chain(&status.aliases) {
            let name = format!(" {} ", normalise(name, &ruleset.synonyms));
            found.extend(folded.match_indices(&name).map(|(at, _)| (at, at + name.len(), status)));
        }
    }
    let covered = |one: &(usize, usize, &Status)| {
        found.iter().any(|other| other.0 <= one.0 && one.1 <= other.1 && (other.1 - other.0) > (one.1 - one.0))
    };
    let whole = found.iter().filter(|one| !covered(one));
    whole.filter_map(|(at, _, status)| Some((clear(folded.get(..*at)?)?, *status))).collect()
}

/// Commas part clauses; folding would take them away.
fn clauses(sentence: &str) -> String {
    sentence.replace([',', ';'], " | ")
}

/// How clearly a status holds by the words before it; none: it does not.
fn clear(before: &str) -> Option<u8> {
    let clause = before.rsplit(" | ").next().unwrap_or_default();
    let words: Vec<&str> = clause.split_whitespace().collect();
    let last = words.iter().rev().take(3);
    if last.into_iter().any(|word| NOT.contains(word)) || words.iter().any(|word| IF.contains(word)) {
        return None;
    }
    Some(match words.last() {
        Some(word) if NOW.contains(word) => 4,
        Some(word) if THEN.contains(word) => 0,
        _ if before.split_whitespace().any(|word| word == "status") => 3,
        _ => 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    fn read(text: &str) -> (Vec<String>, Option<i64>, Option<String>, BTreeMap<String, String>) {
        let rules = rules::builtin();
        let tlv = rules.request_types.iter().find(|one| one.id.as_str() == "tlv").expect("a TLV");
        let mail = read_mail(text, &rules, tlv);
        let information = mail.said.first().map(|said| said.information.clone()).unwrap_or_default();
        (
            mail.said.iter().map(|said| said.status.id.clone()).collect(),
            mail.number,
            mail.sent.map(|day| day.to_string()),
            information,
        )
    }

    #[test]
    fn the_status_its_day_and_what_is_missing_are_read() {
        let (said, number, sent, with) = read(
            "Van: CT\nVerzonden: dinsdag 1 december 2026 10:12\nOnderwerp: Aanvraag dossiernummer 4711\n\nBeste collega,\n\n\
             De aanvraag is nog niet in behandeling genomen. De status is gewijzigd van TLV Aanmelding\nnaar TLV aanvraag incompleet. \
             De volgende documenten ontbreken:\n- de ZIEN-lijst;\n- het plan van aanpak.\n\nZodra de aanvraag is aangevuld, hoort u van ons.\n\n\
             Van: school\nOnderwerp: afgegeven?\n\nStatus: afgegeven",
        );
        assert_eq!((said, number, sent), (vec!["incompleet".to_owned()], Some(4711), Some("2026-12-01".to_owned())));
        assert_eq!(with.get("ontbreekt").map(String::as_str), Some("de ZIEN-lijst, het plan van aanpak"));
    }

    #[test]
    fn the_day_of_a_meeting_comes_with_its_status() {
        let (said, _, sent, with) =
            read("Uw aanvraag is in behandeling. Het dossier wordt besproken op 12 januari 2027. Tot ziens!");
        assert_eq!((said, sent), (vec!["in-behandeling".to_owned()], None));
        assert_eq!(with.get("bespreekdatum").map(String::as_str), Some("2027-01-12"));
    }

    #[test]
    fn what_does_not_hold_or_may_come_is_no_status() {
        for text in
            ["De TLV is niet afgegeven.", "Als de aanvraag incompleet is, bellen wij u.", "Tot morgen op school!", ""]
        {
            assert_eq!(read(text).0, Vec::<String>::new(), "{text}");
        }
        assert_eq!(
            read("In de aanvraag ontbreekt de ZIEN-lijst. De aanvraag is incompleet.")
                .3
                .get("ontbreekt")
                .map(String::as_str),
            Some("de ZIEN-lijst")
        );
        assert_eq!(
            read("De aanvraag is incompleet: de ZIEN-lijst ontbreekt nog.").3.get("ontbreekt").map(String::as_str),
            Some("De aanvraag is incompleet: de ZIEN-lijst ontbreekt nog.")
        );
    }

    #[test]
    fn two_statuses_are_both_told() {
        assert_eq!(read("De aanvraag is aangevuld. De aanvraag is afgewezen.").0.len(), 2);
    }
}
