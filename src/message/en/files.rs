//! English words about files: their names, formats and what is in them.

use super::super::Words;
use super::super::context::Context;
use super::on_page;
use crate::dossier::{ActiveContent, Damage, Format};
use crate::finding::{NameProblem, PersonalData};

/// How a document becomes a plain PDF on any Windows computer.
const PRINT: &str = "choose Print, and \"Microsoft Print to PDF\" as the printer";

pub(super) fn unclear_name(context: &Context, problem: &NameProblem) -> Words {
    let file = context.file();
    let what = match problem {
        NameProblem::TooLong { length, max } => {
            format!("The name {file} is too long: {length} characters where {max} are allowed.")
        }
        NameProblem::Meaningless => format!("The name {file} does not say what the document is."),
        NameProblem::Vague => format!("The name {file} says little about the document."),
        NameProblem::Characters { which } => format!("The name {file} has characters that Windows refuses: {which}"),
        NameProblem::Refused => format!("Windows refuses the name {file}."),
    };
    let example = context.better_name().map_or_else(String::new, |name| format!(", \"{name}\" for instance"));
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
    let (file, is) = (context.file(), format_name(format));
    let right = right_extension(format);
    let what = match (right, extension) {
        (Some(_), "") => format!("The name {file} has no extension; it is {is}."),
        (Some(_), "docm" | "dotm" | "dotx" | "dot") => {
            format!("{file} is a Word template or a document with macros, not a plain Word document.")
        }
        (Some(_), extension) => format!("The name {file} ends in .{extension}, but it is {is}."),
        (None, _) => format!("{file} is {is}. Only PDF and Word can go along."),
    };
    let remedy = match (right, extension) {
        (Some("docx" | "doc"), _) => {
            "Open it in Word, choose File > Save As and then Word Document (.docx) or PDF. Then delete this file."
                .to_owned()
        }
        (Some(right), "") => format!("Put .{right} behind the name."),
        (Some(right), _) => format!("Change the end of the name to .{right}."),
        (None, _) => convert(format),
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
        | Format::OtherOffice
        | Format::Rtf
        | Format::WebOrMail
        | Format::Archive
        | Format::PlainText
        | Format::Unknown => None,
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Pdf => "a PDF",
        Format::Docx => "a Word document",
        Format::Doc => "a Word document of an old version",
        Format::Empty => "an empty file",
        Format::Picture => "a photo or picture",
        Format::OtherOffice => "a spreadsheet, presentation or OpenDocument file",
        Format::Rtf => "an RTF file",
        Format::WebOrMail => "a web page or e-mail",
        Format::Archive => "a zip or another archive",
        Format::PlainText => "a text file",
        Format::Unknown => "a file of an unknown sort",
    }
}

fn convert(format: Format) -> String {
    match format {
        Format::Picture => format!("Scan the paper as a PDF, or open the picture, {PRINT}."),
        Format::OtherOffice | Format::WebOrMail => format!("Open it, {PRINT}."),
        Format::Rtf | Format::PlainText => {
            "Open it in Word, choose File > Save As and then Word Document (.docx) or PDF.".to_owned()
        }
        Format::Archive => {
            "Right-click it, choose Extract All, and put the documents themselves in the folder.".to_owned()
        }
        Format::Pdf | Format::Docx | Format::Doc | Format::Empty | Format::Unknown => {
            format!("Make a PDF of it: open it with the program that made it, {PRINT}.")
        }
    }
}

pub(super) fn unreadable(context: &Context, damage: Damage) -> Words {
    let file = context.file();
    let again = "Fetch or make the document again, from ParnasSys for instance, and put it in the place of this file.";
    match damage {
        Damage::Broken => Words::new(format!("{file} is damaged and cannot be read."), again),
        Damage::OverLimit => Words::new(
            format!("{file} is too large or too complex to read."),
            format!("Open it, {PRINT}, and use that new file."),
        ),
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

pub(super) fn empty(context: &Context, placeholder: bool, no_bytes: bool) -> Words {
    let file = context.file();
    if placeholder {
        return Words::new(
            format!("{file} is no Word document but a file without content (0 bytes); it cannot go along like this."),
            format!("Delete it. The command below makes a good {}.", context.placeholder()),
        );
    }
    match no_bytes {
        true => Words::new(
            format!("{file} is an empty file (0 bytes)."),
            "Copy or download the document again; saving it was probably cut short.",
        ),
        false => Words::new(
            format!("There is nothing in {file}: no text and no picture."),
            "Make or scan the document again; perhaps the paper lay upside down.",
        ),
    }
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
