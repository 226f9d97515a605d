//! The report on all dossiers of a folder as a file, the same that `check --recursive` writes.
//! Never kept: it is made when somebody asks for it, of what lies there now.

use crate::doorway::{Body, Request, Response};
use crate::files::Spill;
use crate::message::page::Label;
use crate::report::{self, DossierReport, FailedReport, Rest, Summary, csv, html};
use crate::web::dossier::report_of;
use crate::web::{Page, trouble};
use crate::work::Stop;
use std::io;
use std::path::Path;

/// In which form.
#[derive(Clone, Copy)]
enum Form {
    Html,
    Csv,
}

/// Makes the report.
pub(in crate::web) fn report(page: &Page, request: &Request, [place, file]: [&str; 2]) -> Option<Response> {
    let (name, media_type, form) = match file {
        "verslag.html" => ("verslag.html", "text/html; charset=utf-8", Form::Html),
        "verslag.csv" => ("verslag.csv", "text/csv; charset=utf-8", Form::Csv),
        _ => return None,
    };
    let (_, folder) = page.state.folder(place)?;
    let _busy = page.state.work();
    Some(match written(page, &folder, form) {
        Ok(bytes) => Response { status: 200, body: Body::File { name, media_type, bytes } },
        Err(_) => {
            let page = page.frame(&request.root).message(Label::BrokenTitle, Label::Broken);
            Response { status: 500, body: Body::Page(page) }
        }
    })
}

fn written(page: &Page, folder: &Path, form: Form) -> io::Result<Vec<u8>> {
    let (workplace, language, stop) = (&page.workplace, page.setting.language, Stop::default());
    let gathered = workplace.dossiers_below(folder, &stop)?;
    let spelled: Vec<String> = gathered.paths.iter().map(spell).collect();
    let mut names = report::names(&spelled).into_iter();
    let ruleset = report::ruleset(&workplace.rules);
    let look = html::Look { language, strict: false, explain: false, several: gathered.paths.len() > 1 };
    let (mut out, mut book) = (Vec::new(), html::Book::new(look, Spill::in_memory()));
    let table = csv::Table::new(&ruleset, language);
    if matches!(form, Form::Csv) {
        table.begin(&mut out)?;
    }
    let (mut summary, mut rest, mut outcome) = (Summary::default(), Rest::default(), Ok(()));
    rest.passed_by = gathered.passed_by.iter().map(spell).collect();
    workplace.check_all(
        &gathered.paths,
        (page.today(), &stop),
        |folder, looked| {
            let checked = looked.map_err(|reason| trouble::of_look(&reason).get(language))?;
            Ok(report_of(workplace, folder, &checked, language))
        },
        |folder, told: Result<DossierReport, String>| {
            let name = names.next().unwrap_or_default();
            match told {
                Ok(report) => {
                    summary.add(report.verdict);
                    let report = DossierReport { name, ..report };
                    let written = match form {
                        Form::Html => book.dossier(&report, None),
                        Form::Csv => table.dossier(&report, &mut out),
                    };
                    if outcome.is_ok() {
                        outcome = written;
                    }
                }
                Err(reason) => {
                    summary.add_failed();
                    rest.failed.push(FailedReport { path: spell(folder), name, reason: reason.into() });
                }
            }
        },
    );
    outcome?;
    match form {
        Form::Html => book.end(&html::End { date: page.today(), ruleset: &ruleset, rest: &rest, summary }, &mut out)?,
        Form::Csv => table.end(&rest, &mut out)?,
    }
    Ok(out)
}

fn spell(path: impl AsRef<Path>) -> String {
    path.as_ref().to_string_lossy().into_owned()
}
