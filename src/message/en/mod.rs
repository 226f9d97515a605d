//! English: the same sentences for whoever asks for them. Names of platforms, buttons and documents stay as they are.
//! Never leaves a cause out: the match below has no wildcard arm.

mod beside;
mod details;
mod documents;
mod explain;
mod files;
mod people;
mod research;

pub(super) use explain::{explain, settling};

use super::Words;
use super::context::Context;
use crate::finding::Cause;

pub(super) fn words(context: &Context, cause: &Cause) -> Words {
    match cause {
        Cause::DetailsNotChecked => details::not_checked(),
        Cause::MissingDocument { alternatives, present } => documents::missing(context, alternatives, present),
        Cause::MissingExplanation { named } => documents::missing_explanation(context, named.as_ref()),
        Cause::EmptyExplanation => documents::empty_explanation(context),
        Cause::PlaceholderExplanation => documents::placeholder(context),
        Cause::PlaceholderNotEmpty => documents::placeholder_not_empty(context),
        Cause::TooManyAttachments { count, max, spare } => documents::too_many(context, *count, *max, spare),
        Cause::ManyAttachments { count, max, spare } => documents::many(context, *count, *max, spare),
        Cause::DuplicateAttachment { other } => documents::duplicate(context, other),
        Cause::UnneededDocument { kinds } => documents::unneeded(context, kinds),
        Cause::OtherDocument => documents::other(context),
        Cause::UnrecognisedDocument { candidates, unread } => documents::unrecognised(context, candidates, *unread),
        Cause::RecognisedByNameOnly { kinds } => people::by_name_only(context, kinds),
        Cause::OutdatedResearch { date, earliest, until, on } => {
            research::outdated(context, date, earliest.as_ref(), *until, *on)
        }
        Cause::UndatedResearch { why } => research::undated(context, why),
        Cause::ResearchExpiresSoon { date, until } => research::expires_soon(context, date, *until),
        Cause::UnclearFilename { problem, extension } => files::unclear_name(context, problem, extension),
        Cause::PersonalDataInFilename { data } => files::personal_data(context, *data),
        Cause::WrongFormat { format, extension } => files::wrong_format(context, *format, extension),
        Cause::UnreadableDocument { damage } => files::unreadable(context, *damage),
        Cause::TooLarge { bytes, max } => files::too_large(context, *bytes, *max),
        Cause::EncryptedDocument => files::encrypted(context),
        Cause::EmptyDocument { holds } => files::empty(context, *holds),
        Cause::BlankPages { pages, unsure } => files::blank_pages(context, pages, unsure),
        Cause::ActiveContent { what } => files::active(context, what),
        Cause::DraftDocument => files::draft(context),
        Cause::UnansweredQuestion { questions, state, scan } => research::unanswered(context, questions, *state, *scan),
        Cause::LooksUnsigned { places } => people::looks_unsigned(context, places),
        Cause::UnconfirmedSignature { kinds, by_name } => people::signature(context, kinds, *by_name),
        Cause::UnconfirmedPrecondition { precondition } => people::precondition(context, precondition),
        Cause::UnconfirmedHand { hand, first } => people::hand(context, hand, first),
        Cause::ChangedAfterConfirmation { said, by, on, other } => {
            people::changed(context, said, by.as_deref(), *on, other.as_ref())
        }
        Cause::BsnInDocument { unseen } => people::bsn(context, *unseen),
        Cause::ExcludedData { data } => people::excluded(context, data),
        Cause::OtherPupil { difference } => people::other_pupil(context, *difference),
        Cause::SeveralPupils { difference, files } => people::several_pupils(context, *difference, files),
        Cause::MissingField { field } => details::missing(context, field),
        Cause::InvalidField { field, value, problem } => details::invalid(context, field, value, problem),
        Cause::UnknownTitle { title, of: Some(of), .. } => details::title_of_another(context, title, of),
        Cause::UnknownTitle { title, nearest, of: None } => details::unknown_title(context, title, nearest.as_deref()),
        Cause::UnlikelyDate { date, on } => details::unlikely_date(context, *date, *on),
        Cause::UnknownDeadline { field, last } => details::unknown_deadline(context, field.as_ref(), *last),
        Cause::UnknownMeeting { last } => details::unknown_meeting(context, *last),
        Cause::EarlyFiling { opens, closes, on } => details::early(context, *opens, *closes, *on),
        Cause::TooShortBefore { field, day, last, on } => details::too_near(context, field, (*day, *last), *on),
        Cause::MissingPart { part } => documents::missing_part(context, part),
        Cause::LateFiling { deadline, discussed_after, on } => details::late(context, *deadline, *discussed_after, *on),
        Cause::SubfolderLeftOut { folders } => beside::folders(context, folders),
        Cause::LinkLeftOut { links } => beside::links(context, links),
        Cause::WaiverWithoutEffect { code, problem } => details::idle_waiver(code, *problem),
    }
}

/// " (page 3)", where the page is known.
fn on_page(context: &Context) -> String {
    context.finding.place.page.map_or_else(String::new, |page| format!(" (page {page})"))
}
