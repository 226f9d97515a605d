//! English words about files: their names, formats and what is in them.

use super::super::context::Context;
use super::super::sort::Sort;
use super::super::{Words, accepted_names};
use super::on_page;
use crate::dossier::{ActiveContent, Damage, Format};
use crate::finding::{Emptiness, NameProblem, PersonalData};

/// How a document becomes a plain PDF on any Windows computer.
const PRINT: &str = "choose Print, and \"Microsoft Print to PDF\" as the printer";

/// How a text of another writer becomes one of Word.
const SAVE_AS: &str =
    "Open it in Word, choose File > Save As and then Word Document (.docx) or PDF. Then delete this file.";

pub(super) fn unclear_name(context: &Context, problem: &NameProblem, extension: &str) -> Words {
    let file = context.file();
    let what = match problem {
        NameProblem::TooLong { length, max } => {
            format!("The name {file} is too long: {length} characters where {max} are allowed.")
        }
        NameProblem::Meaningless => format!("The name {file} does not say what the document is."),
        NameProblem::Vague => format!("The name {file} says little about the document."),
        NameProblem::Characters { which } => format!("The name {file} has characters that Windows refuses: {which}"),
        NameProblem::WithoutPupil => {
            format!("The name {file} does not hold the pupil's whole name; this samenwerkingsverband asks for it.")
        }
        NameProblem::Refused => format!("Windows refuses the name {file}."),
    };
    let example = context.better_name(extension).map_or_else(String::new, |name| format!(", \"{name}\" for instance"));
    Words::new(
        what,
        format!("Right-click the file, choose Rename, and give it a short name that says what it is{example}."),
    )
}

pub(super) fn personal_data(context: &Context, data: PersonalData) -> Words {
    let file = context.file();
    match data {
        PersonalData::Bsn => Words::new(
            format!("The name {file} holds a citizen service number (BSN)."),
            "Take the number out of the name: a BSN may not go to the samenwerkingsverband.",
        ),
        PersonalData::BirthDate => Words::new(
            format!("The name {file} holds a birth date."),
            "Take the birth date out of the name: nobody needs it to find the document.",
        ),
    }
}

pub(super) fn wrong_format(context: &Context, format: Format, extension: &str) -> Words {
    let file = context.file();
    let Some(right) = right_extension(format) else {
        let sort = Sort::of(format, extension);
        if context.accepted().iter().any(|accepted| accepted.is(format)) {
            return Words::new(
                format!("The name {file} ends in .{extension}, but it is {}.", name(sort)),
                "Change the end of the name to what belongs to it.",
            );
        }
        let only = accepted_names(context.accepted(), context.language);
        return Words::new(format!("{file} is {}. Only {only} can go along.", name(sort)), convert(sort));
    };
    let is = name(Sort::Format(format));
    let what = match extension {
        "" => format!("The name {file} has no extension; it is {is}."),
        "docm" | "dotm" | "dotx" | "dot" => {
            format!("{file} is a Word template or a document with macros, not a plain Word document.")
        }
        extension => format!("The name {file} ends in .{extension}, but it is {is}."),
    };
    let remedy = match (right, extension) {
        ("docx" | "doc", _) => SAVE_AS.to_owned(),
        (right, "") => format!("Put .{right} behind the name."),
        (right, _) => format!("Change the end of the name to .{right}."),
    };
    Words::new(what, remedy)
}

fn right_extension(format: Format) -> Option<&'static str> {
    match format {
        Format::Pdf => Some("pdf"),
        Format::Docx => Some("docx"),
        Format::Doc => Some("doc"),
        Format::Empty
        | Format::Picture
        | Format::Heic
        | Format::OtherOffice
        | Format::OpenDocument
        | Format::Apple
        | Format::Rtf
        | Format::WebOrMail
        | Format::Mail
        | Format::Archive
        | Format::PlainText
        | Format::Unknown => None,
    }
}

fn name(sort: Sort) -> &'static str {
    match sort {
        Sort::Shortcut => "a shortcut: the document itself lies elsewhere",
        Sort::Online => "a pointer to a document that exists on the internet alone",
        Sort::Unfinished => "a download that is not done yet",
        Sort::Format(format) => format_name(format),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Pdf => "a PDF",
        Format::Docx => "a Word document",
        Format::Doc => "a Word document of an old version",
        Format::Empty => "an empty file",
        Format::Picture => "a photo or picture",
        Format::Heic => "a photograph of an iPhone (HEIC)",
        Format::OtherOffice => "a spreadsheet or presentation",
        Format::OpenDocument => "an OpenDocument text (ODT)",
        Format::Apple => "a document of a Mac or iPad (Pages, Numbers or Keynote)",
        Format::Rtf => "an RTF file",
        Format::WebOrMail => "a web page",
        Format::Mail => "a saved e-mail",
        Format::Archive => "a zip or another archive",
        Format::PlainText => "a text file",
        Format::Unknown => "a file of an unknown sort",
    }
}

fn convert(sort: Sort) -> String {
    let format = match sort {
        Sort::Shortcut => return "Open the shortcut, and put the document itself into the folder.".to_owned(),
        Sort::Online => {
            return "Open it, choose File > Download and then PDF document, and put that into the folder.".to_owned();
        }
        Sort::Unfinished => return "Wait until the download is done, or download the document again.".to_owned(),
        Sort::Format(format) => format,
    };
    match format {
        Format::Picture => format!("Scan the paper as a PDF, or open the picture, {PRINT}."),
        Format::Heic => format!(
            "Open the photograph in Photos, {PRINT}. If Windows does not show it, scan the paper with the iPhone as a PDF \
             (app Notes > Scan Documents)."
        ),
        Format::OtherOffice | Format::WebOrMail => format!("Open it, {PRINT}."),
        Format::Apple => {
            "Windows cannot open this. Open it on www.icloud.com and choose a copy as PDF there, or ask its maker for a PDF \
             (File > Export To > PDF)."
                .to_owned()
        }
        Format::OpenDocument | Format::Rtf | Format::PlainText => SAVE_AS.to_owned(),
        Format::Mail => {
            format!("Open the e-mail in Outlook, {PRINT}. An attachment that is to go along is saved there by itself, in the folder.")
        }
        Format::Archive => {
            "Right-click it, choose Extract All, and put the documents themselves in the folder. Then delete this file.".to_owned()
        }
        Format::Pdf | Format::Docx | Format::Doc | Format::Empty | Format::Unknown => {
            format!("Make a PDF of it: open it with the program that made it, {PRINT}.")
        }
    }
}

pub(super) fn unreadable(context: &Context, damage: Damage) -> Words {
    let file = context.file();
    let again = "Fetch or make the document again, from where it came, and put it in the place of this file.";
    match damage {
        Damage::Broken => Words::new(format!("{file} is damaged and cannot be read."), again),
        Damage::OverLimit => Words::new(
            format!("{file} is too large or too complex to read."),
            format!("Open it, {PRINT}, and use that new file."),
        ),
        Damage::PagesLost => Words::new(format!("{file} is damaged: not all of its pages can be read."), again),
        Damage::TimedOut => Words::new(
            format!("Reading {file} took too long and was stopped."),
            format!("Open it, {PRINT}, and use that new file."),
        ),
        Damage::ReaderDied => Words::new(format!("Reading {file} went wrong; it is probably damaged."), again),
        Damage::AdobeForm => Words::new(
            format!("{file} is a form that only Adobe Reader shows; whoever receives it sees an empty page."),
            format!("Open it in Adobe Acrobat Reader, {PRINT}, and use that new file."),
        ),
        Damage::Portfolio => Words::new(
            format!("{file} is a PDF portfolio: a wrapper around other files, which cannot be read like this."),
            "Open it in Adobe Acrobat Reader, save the documents in it one by one, and put those in the folder \
             instead of this file.",
        ),
        Damage::Locked => Words::new(
            format!("{file} is still open in another program, probably Word."),
            "Close the document, then check again.",
        ),
        Damage::NotHere => Words::new(
            format!("{file} is not on this computer yet: there is only an empty place for the file."),
            "Fetch it first. OneDrive: right-click it, choose Always keep on this device and wait for the green tick. \
             Another cloud or a download that broke off: download it again. Then check once more.",
        ),
        Damage::NotOpened => Words::new(
            format!("{file} could not be opened: the computer gave no access."),
            "Try to open it yourself. If it is on a network drive or in OneDrive, see whether the connection is there.",
        ),
    }
}

pub(super) fn too_large(context: &Context, bytes: u64, max: u64) -> Words {
    Words::new(
        format!("{} is too large: {}; at most {} can go along.", context.file(), megabytes(bytes), megabytes(max)),
        "Scan it again in black and white or at a lower quality (200 dpi is enough).",
    )
}

/// Megabytes with one decimal, rounded up, so that too large never looks as if it fits.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

pub(super) fn encrypted(context: &Context) -> Words {
    Words::new(
        format!("{} is protected by a password: nobody can read it.", context.file()),
        format!(
            "Open it with the password. Word: choose File > Info > Protect Document > Encrypt with Password, empty the \
             box and save. PDF: {PRINT}. If you do not know the password, ask the maker for a version without one."
        ),
    )
}

pub(super) fn empty(context: &Context, holds: Emptiness) -> Words {
    let file = context.file();
    let again = "Make or scan the document again; perhaps the paper lay upside down.";
    let right = "Open it and see whether this is the right file, and whether all of it was saved.";
    match holds {
        Emptiness::NoBytesInPlaceholder => Words::new(
            format!("{file} is no Word document but a file without content (0 bytes); it cannot go along like this."),
            format!("Delete it. The command below makes a good {}.", context.placeholder()),
        ),
        Emptiness::NoBytes => Words::new(
            format!("{file} is an empty file (0 bytes)."),
            "Copy or download the document again; saving it was probably cut short.",
        ),
        Emptiness::BlankPages(0) => Words::new(format!("{file} is empty: there is nothing in it."), again),
        Emptiness::BlankPages(1) => Words::new(format!("{file} is empty: there is nothing on its only page."), again),
        Emptiness::BlankPages(2) => Words::new(format!("{file} is empty: there is nothing on either page."), again),
        Emptiness::BlankPages(pages) => {
            Words::new(format!("{file} is empty: there is nothing on any of its {pages} pages."), again)
        }
        Emptiness::Letterhead => {
            Words::new(format!("There is nothing in {file} but a letterhead or a page number."), right)
        }
        Emptiness::Words(1) => Words::new(format!("There is only one word in {file}."), right),
        Emptiness::Words(words) => Words::new(format!("There are only {words} words in {file}."), right),
    }
}

pub(super) fn blank_pages(context: &Context, pages: &[u32], unsure: &[u32]) -> Words {
    let file = context.file();
    let told = |pages: &[u32], of: &str, (is, are): (&str, &str)| match pages {
        [page] => format!("Page {page}{of} {is} empty."),
        pages => format!("Pages {}{of} {are} empty.", context.numbers(pages)),
    };
    let (of, is, looks) = (format!(" of {file}"), ("is", "are"), ("looks", "look"));
    let what = match (pages, unsure) {
        (_, []) => told(pages, &of, is),
        ([], _) => told(unsure, &of, looks),
        _ => format!("{} {}", told(pages, &of, is), told(unsure, "", looks)),
    };
    let look = if unsure.is_empty() { "" } else { "Please look. " };
    Words::new(
        what,
        format!(
            "{look}Should something stand there? Then scan that page again. If it is the back of the paper, all is well."
        ),
    )
}

pub(super) fn active(context: &Context, what: &[ActiveContent]) -> Words {
    let names: Vec<String> = what.iter().map(|one| active_name(*one).to_owned()).collect();
    let enclosed = match what.contains(&ActiveContent::EmbeddedFile) {
        true => " Does the embedded file belong to the request? Then put it in the folder by itself.",
        false => "",
    };
    Words::new(
        format!("{} holds something that may act when it is opened: {}.", context.file(), context.and(&names)),
        format!("Make a plain PDF of it: open it, {PRINT}, and use that new file.{enclosed}"),
    )
}

fn active_name(what: ActiveContent) -> &'static str {
    match what {
        ActiveContent::Macro => "macros",
        ActiveContent::Script => "a script",
        ActiveContent::Launch => "a button or action that starts or sends something",
        ActiveContent::EmbeddedFile => "an embedded file",
        ActiveContent::ExternalLink => "a link that fetches something from elsewhere",
    }
}

pub(super) fn draft(context: &Context) -> Words {
    Words::new(
        format!("{} is marked as a draft{}.", context.file(), on_page(context)),
        "Add the final version. If this is it, have the mark taken away.",
    )
}
