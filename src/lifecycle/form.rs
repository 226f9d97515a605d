//! What a person answers on a closing form, held against the form: the answers are the rules' own words.
//! Never decides whether the form is due.

use crate::language::nearest;
use crate::rules::{ClosingForm, FormOption};

/// Answers that the form takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered<'a> {
    /// How it went.
    pub option: &'a FormOption,
    /// How satisfied the school is.
    pub satisfaction: Option<&'a str>,
    /// What the school adds.
    pub remark: Option<String>,
}

/// Why the form does not take an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormFault {
    /// It has no such option.
    UnknownOption {
        /// What was answered.
        typed: String,
        /// The nearest option.
        nearest: Option<String>,
    },
    /// It asks how satisfied the school is.
    NoSatisfaction,
    /// It has no such word for that.
    UnknownSatisfaction {
        /// What was answered.
        typed: String,
        /// The nearest word.
        nearest: Option<String>,
    },
    /// It does not ask that.
    SatisfactionNotAsked,
    /// It has no room for a remark.
    RemarkNotAsked,
}

/// Takes answers by their words, whatever their capitals, or by their place on the form, from 1.
pub fn answer_form<'a>(
    form: &'a ClosingForm,
    option: &str,
    satisfaction: Option<&str>,
    remark: Option<&str>,
) -> Result<Answered<'a>, FormFault> {
    let options: Vec<&str> = form.options.iter().map(|option| option.name.as_str()).collect();
    let option = chosen(&options, option)
        .and_then(|place| form.options.get(place))
        .ok_or_else(|| FormFault::UnknownOption { typed: option.to_owned(), nearest: near(&options, option) })?;
    let words: Vec<&str> = form.satisfaction.iter().map(String::as_str).collect();
    let satisfaction = match satisfaction.map(str::trim).filter(|answer| !answer.is_empty()) {
        None if words.is_empty() => None,
        None => return Err(FormFault::NoSatisfaction),
        Some(_) if words.is_empty() => return Err(FormFault::SatisfactionNotAsked),
        Some(typed) => {
            let found = chosen(&words, typed).and_then(|place| words.get(place)).copied();
            let unknown = || FormFault::UnknownSatisfaction { typed: typed.to_owned(), nearest: near(&words, typed) };
            Some(found.ok_or_else(unknown)?)
        }
    };
    let remark = remark.map(str::trim).filter(|remark| !remark.is_empty());
    if remark.is_some() && !form.remark {
        return Err(FormFault::RemarkNotAsked);
    }
    Ok(Answered { option, satisfaction, remark: remark.map(str::to_owned) })
}

fn chosen(words: &[&str], typed: &str) -> Option<usize> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let wanted = plain(typed);
    let by_number = wanted.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    by_number.filter(|place| *place < words.len()).or_else(|| words.iter().position(|word| plain(word) == wanted))
}

fn near(words: &[&str], typed: &str) -> Option<String> {
    nearest(typed, words.iter().copied()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::builtin;

    #[test]
    fn answers_are_the_words_of_the_form() {
        let rules = builtin();
        let form = rules.request_type(&"arrangement".into()).unwrap().closing_form.clone().unwrap();
        let answered = answer_form(&form, "aanvraag  tlv", Some("2"), Some(" ")).unwrap();
        assert_eq!((answered.option.name.as_str(), answered.satisfaction), ("Aanvraag TLV", Some("Tevreden")));
        assert_eq!(answered.remark, None);
        assert_eq!(answer_form(&form, "1", None, None), Err(FormFault::NoSatisfaction));
        let fault = answer_form(&form, "Aanvraag TVL", Some("tevreden"), None);
        assert_eq!(
            fault,
            Err(FormFault::UnknownOption { typed: "Aanvraag TVL".into(), nearest: Some("Aanvraag TLV".into()) })
        );
        assert!(matches!(answer_form(&form, "0", Some("1"), None), Err(FormFault::UnknownOption { .. })));
        assert!(matches!(answer_form(&form, "99", Some("1"), None), Err(FormFault::UnknownOption { .. })));
        assert!(matches!(answer_form(&form, "1", Some("blij"), None), Err(FormFault::UnknownSatisfaction { .. })));
    }

    #[test]
    fn what_a_form_does_not_ask_it_does_not_take() {
        let rules = builtin();
        let form = rules.request_type(&"advies-kort".into()).unwrap().closing_form.clone().unwrap();
        assert_eq!(answer_form(&form, "1", Some("Tevreden"), None), Err(FormFault::SatisfactionNotAsked));
        assert_eq!(answer_form(&form, "1", None, Some("fijn")), Err(FormFault::RemarkNotAsked));
        assert!(answer_form(&form, "1", None, None).is_ok());
    }
}
