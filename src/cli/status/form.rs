//! `compleet status form`: the form that closes a request, filled in by flags or by answering questions, kept here, and
//! written as a signed file for the platform.

use super::issue::{news_order, writing};
use super::which;
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    keyring, pack,
    session::{self, Session, home},
    subject::not_empty,
};
use crate::files;
use crate::language::Language;
use crate::lifecycle::{EventId, answer_form};
use crate::message::{
    Say,
    errors::register::NoRegister,
    form::{Kept, NotAnswered, doubt, kept},
};
use crate::rules::ClosingForm;
use crate::work::{self, Records};
use clap::{ArgMatches, Command};
use std::io;

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    command
        .about(pick(
            "Vul het formulier in dat een aanvraag afsluit (ook: formulier)",
            "Fill in the form that closes a request",
        ))
        .arg(which::argument(language).required(true))
        .arg(arguments::text("option", pick("ANTWOORD", "ANSWER")).help(pick(
            "hoe het ging: een van de antwoorden van het formulier, of zijn nummer",
            "how it went: one of the form's answers, or its number",
        )))
        .arg(arguments::text("satisfaction", pick("ANTWOORD", "ANSWER")).help(pick(
            "hoe tevreden u bent, als het formulier dat vraagt",
            "how satisfied you are, if the form asks that",
        )))
        .arg(arguments::text("remark", pick("TEKST", "TEXT")).help(pick(
            "een opmerking, als het formulier daar plaats voor heeft",
            "a remark, if the form has room for one",
        )))
        .arg(arguments::text("by", pick("NAAM", "NAME")).help(pick("wie het invult", "who fills it in")))
        .arg(arguments::text("set-by", pick("WIE", "WHO")).help(pick(
            "namens wie, als dat een ander is dan de regels noemen",
            "on whose behalf, where that is another than the rules name",
        )))
        .args(writing(language))
        .args(keyring::own_passphrase_arguments(language))
        .arg(session::rules_argument(language))
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let language = session.language;
    let rules = session.ruleset(matches)?;
    let receivers = pack::receivers(matches, session)?;
    let mut records = Records::open(&home(session)?, &rules).map_err(NoRegister)?;
    let typed = which::typed(matches);
    let key = which::find(&mut records, typed)?;
    let followed = records.followed(key).map_err(NoRegister)?;
    let (request_type, form) = match work::due_form(&followed, &rules) {
        Ok(due) => due,
        // It was looked at, and it is not its time, or there is no such form.
        Err(refused) => {
            writeln!(session.streams.out, "{}", refused.say(language))?;
            return Ok(Exit::NotInOrder);
        }
    };
    let before = followed.life.as_ref().and_then(|life| life.form.as_ref());
    if let Some(before) = before.filter(|_| session.world.may_ask) {
        session.tell(&filled_before(&before.form.option, language))?;
    }
    let given = answers(matches, form, session)?;
    let answered = answer_form(form, &given.option, given.satisfaction.as_deref(), given.remark.as_deref())
        .map_err(|fault| NotAnswered::Fault(fault, form.clone()))?;
    let set_by = work::filler(request_type, form, arguments::text_of(matches, "set-by"))?;
    if let Some(doubt) = doubt(&answered, language) {
        session.tell(&doubt)?;
    }
    // The passphrase is asked before anything is kept: what is kept is to be sent.
    let signing = match keyring::home(session)?.certificate() {
        Ok(None) => None,
        _ => Some(keyring::signing_key(matches, session)?),
    };
    let event = EventId(files::unique_id());
    let moment = (&event, followed.moment(session.world.now));
    let mut file = None;
    let sealing = receivers.sealing();
    let named = receivers.named_or(|| work::correspondents(&followed));
    // The file first: where it cannot be written, nothing is kept as done.
    if let Some(signing) = &signing {
        let news = work::form_news(&followed, request_type, form, &answered, (&given.by, &set_by), moment);
        let order = news_order(matches, (signing, &named, sealing.as_ref()), None, session);
        file = Some(work::issue(&news, &[], &rules, &order).map_err(crate::message::issue::NotIssued)?);
    }
    records.enter_form(key, &answered, &given.by, moment)?;
    let told =
        Kept { form, answered: &answered, again: before.is_some(), file: file.as_ref(), sealing: sealing.as_ref() };
    let text = kept(&told, &followed, &rules, language);
    session.streams.out.write_all(text.as_bytes())?;
    Ok(Exit::InOrder)
}

fn filled_before(option: &str, language: Language) -> String {
    language.pick(
        format!("Dit formulier is al ingevuld: ‘{option}’. Wat u nu invult, komt daarvoor in de plaats.\n"),
        format!("This form was filled in already: ‘{option}’. What you fill in now replaces that.\n"),
    )
}

/// What was answered.
struct Given {
    option: String,
    satisfaction: Option<String>,
    remark: Option<String>,
    by: String,
}

/// Takes the answers from the options, and asks a person for what is lacking.
fn answers(matches: &ArgMatches, form: &ClosingForm, session: &mut Session<'_>) -> Result<Given, Failure> {
    let language = session.language;
    let may_ask = session.world.may_ask;
    let text = |name| arguments::text_of(matches, name).map(str::to_owned);
    let (mut option, mut satisfaction, mut remark, mut by) =
        (text("option"), text("satisfaction"), text("remark"), text("by"));
    if may_ask && option.is_none() {
        let options: Vec<&str> = form.options.iter().map(|option| option.name.as_str()).collect();
        session.tell(&format!("{}\n", form.name))?;
        option = choose(language.pick("Hoe ging het?", "How did it go?"), &options, session)?;
        if satisfaction.is_none() && !form.satisfaction.is_empty() {
            let words: Vec<&str> = form.satisfaction.iter().map(String::as_str).collect();
            satisfaction = choose(language.pick("Hoe tevreden bent u?", "How satisfied are you?"), &words, session)?;
        }
        if remark.is_none() && form.remark {
            remark = session.ask(language.pick("Opmerking (Enter voor geen):", "Remark (Enter for none):"))?;
        }
    }
    if may_ask && by.is_none() {
        by = session.ask(language.pick("Uw naam:", "Your name:"))?;
    }
    let option = option.ok_or_else(|| NotAnswered::NoOption(form.clone()))?;
    Ok(Given { option, satisfaction, remark, by: not_empty(by.as_deref(), "by")? })
}

/// Asks until the answer is one of these, or the end of the input.
fn choose(question: &str, words: &[&str], session: &mut Session<'_>) -> io::Result<Option<String>> {
    session.tell(question)?;
    for (at, word) in words.iter().enumerate() {
        session.tell(&format!("  {}  {word}", at + 1))?;
    }
    let number = session.language.pick("Nummer:", "Number:");
    while let Some(answer) = session.ask(number)? {
        let place = answer.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        if let Some(word) = place.and_then(|place| words.get(place)) {
            return Ok(Some((*word).to_owned()));
        }
        let last = words.len();
        session.tell(
            &session.language.pick(
                format!("Kies een nummer van 1 tot en met {last}."),
                format!("Choose a number from 1 to {last}."),
            ),
        )?;
    }
    Ok(None)
}
