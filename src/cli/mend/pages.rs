//! Pages of one document: taken out, put in order, turned, parted.

use super::orders::{carry_out, named};
use super::{anyway, by, file, name};
use crate::cli::{
    Exit, arguments,
    failure::Failure,
    session::{self, Session},
};
use crate::dossier::DossierPath;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::mend::Choice;
use crate::message::Say;
use crate::work::Wish;
use clap::{ArgGroup, ArgMatches, Command};

pub(super) fn describe(command: Command, language: Language) -> Command {
    let pick = |nl, en| language.pick(nl, en);
    let pages = pick("BLADZIJDEN", "PAGES");
    command
        .about(pick(
            "Haal bladzijden uit een PDF, draai ze, zet ze op volgorde of splits (ook: bladen)",
            "Take pages out of a PDF, turn them, put them in order, or split it",
        ))
        .args([arguments::folder(language), file(language)])
        .arg(arguments::text("keep", pages).help(pick(
            "houd deze bladzijden, in deze volgorde: 3,1-2,5-",
            "keep these pages, in this order: 3,1-2,5-",
        )))
        .arg(arguments::text("remove", pages).help(pick("haal deze weg: 2,4", "take these out: 2,4")))
        .arg(
            arguments::text("turn", pages)
                .help(pick("draai naar rechts, in graden: 2=90,3=180", "turn to the right, in degrees: 2=90,3=180")),
        )
        .arg(arguments::switch("no-blank", pick("haal lege bladzijden weg", "take blank pages out")))
        .arg(
            arguments::text("split", pages)
                .help(pick("hier begint een nieuw document: 3,6", "a new document begins here: 3,6")),
        )
        .group(
            ArgGroup::new("what").args(["keep", "remove", "turn", "no-blank", "split"]).required(true).multiple(true),
        )
        .args([name(language), by(language), anyway(language), session::rules_argument(language)])
}

pub(super) fn run(matches: &ArgMatches, session: &mut Session<'_>) -> Result<Exit, Failure> {
    let file = DossierPath::new(arguments::text_of(matches, "file").unwrap_or_default());
    let list = |name: &str| arguments::text_of(matches, name).unwrap_or_default();
    let choice = Choice {
        keep: items(list("keep"), range)?,
        remove: items(list("remove"), number)?,
        turn: items(list("turn"), turn)?,
        without_blank: matches.get_flag("no-blank"),
    };
    let begins = items(list("split"), number)?;
    let name = arguments::text_of(matches, "as").map(|name| named(name, ".pdf"));
    let parts = match begins.is_empty() {
        true => vec![(name.unwrap_or_else(|| file.clone()), choice)],
        false => split(&name.unwrap_or_else(|| file.clone()), &begins, &choice)?,
    };
    carry_out(&Wish::Pages { file, parts }, matches, session)
}

/// The parts of a document in which new ones begin at these pages.
fn split(name: &DossierPath, begins: &[usize], choice: &Choice) -> Result<Vec<(DossierPath, Choice)>, Failure> {
    let is_rising = begins.is_sorted_by(|one, other| one < other) && begins.first().is_some_and(|first| *first > 1);
    if !is_rising || !choice.keep.is_empty() {
        return Err(NoPages { typed: begins.iter().map(ToString::to_string).collect::<Vec<_>>().join(",") }.into());
    }
    let starts = std::iter::once(1).chain(begins.iter().copied());
    let ends = begins.iter().map(|begin| Some(begin - 1)).chain([None]);
    let parts = starts.zip(ends).enumerate().map(|(at, (from, to))| {
        let inside = |page: usize| page >= from && to.is_none_or(|to| page <= to);
        let choice = Choice {
            keep: vec![(from, to)],
            remove: choice.remove.iter().copied().filter(|page| inside(*page)).collect(),
            turn: choice.turn.iter().copied().filter(|(page, _)| inside(*page)).collect(),
            without_blank: choice.without_blank,
        };
        let whole = name.as_str();
        let stem = whole.rsplit_once('.').map_or(whole, |(stem, _)| stem);
        (DossierPath::new(format!("{stem} deel {}.pdf", at + 1)), choice)
    });
    Ok(parts.collect())
}

fn items<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Failure> {
    let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| read(part).ok_or_else(|| NoPages { typed: part.to_owned() }.into())).collect()
}

fn number(typed: &str) -> Option<usize> {
    typed.parse().ok().filter(|page| *page > 0)
}

fn range(typed: &str) -> Option<(usize, Option<usize>)> {
    match typed.split_once('-') {
        None => number(typed).map(|page| (page, Some(page))),
        Some((from, "")) => number(from.trim()).map(|from| (from, None)),
        Some((from, to)) => {
            let (from, to) = (number(from.trim())?, number(to.trim())?);
            (from <= to).then_some((from, Some(to)))
        }
    }
}

fn turn(typed: &str) -> Option<(usize, u16)> {
    let (page, degrees) = typed.split_once('=')?;
    let degrees = degrees.trim().parse().ok().filter(|degrees| matches!(degrees, 90 | 180 | 270))?;
    Some((number(page.trim())?, degrees))
}

/// What was typed are no pages.
struct NoPages {
    typed: String,
}

impl Say for NoPages {
    fn say(&self, language: Language) -> String {
        let typed = one_line(&self.typed);
        language.pick(
            format!("‘{typed}’ zijn geen bladzijden. Schrijf bijvoorbeeld: --keep 1-3,5 of --remove 2 of --turn 2=90 of --split 3,6 (zonder --keep)."),
            format!("‘{typed}’ are no pages. Write for instance: --keep 1-3,5 or --remove 2 or --turn 2=90 or --split 3,6 (without --keep)."),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_written_as_people_write_them() {
        assert_eq!(items("3, 1-2,5-", range).ok(), Some(vec![(3, Some(3)), (1, Some(2)), (5, None)]));
        assert_eq!(items("2=90,3=270", turn).ok(), Some(vec![(2, 90), (3, 270)]));
        for typed in ["0", "x", "3-1", "-2", "1--2"] {
            assert!(items(typed, range).is_err(), "{typed}");
        }
        assert!(items("2=45", turn).is_err() && items("90", turn).is_err());
    }

    #[test]
    fn a_stack_is_parted_where_documents_begin() {
        let choice = Choice { remove: vec![4], ..Choice::default() };
        let parts = split(&DossierPath::new("stapel.pdf"), &[3, 6], &choice).ok().unwrap();
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["stapel deel 1.pdf", "stapel deel 2.pdf", "stapel deel 3.pdf"]);
        let keeps: Vec<_> = parts.iter().flat_map(|(_, choice)| choice.keep.clone()).collect();
        assert_eq!(keeps, [(1, Some(2)), (3, Some(5)), (6, None)]);
        assert_eq!(parts[1].1.remove, [4]);
        assert!(split(&DossierPath::new("a.pdf"), &[1], &choice).is_err());
        assert!(split(&DossierPath::new("a.pdf"), &[5, 3], &choice).is_err());
    }
}
