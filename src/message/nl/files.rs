//! Dutch words about files: their names, formats and what is in them.

use super::super::context::Context;
use super::super::sort::Sort;
use super::super::{Words, accepted_names};
use super::on_page;
use crate::dossier::{ActiveContent, Damage, Format};
use crate::finding::{Emptiness, NameProblem, PersonalData};

/// How a document becomes a plain PDF on any Windows computer.
const PRINT: &str = "kies Afdrukken en als printer \"Microsoft Print to PDF\"";

/// How a text of another writer becomes one of Word.
const SAVE_AS: &str = "Open het in Word, kies Bestand > Opslaan als en dan Word-document (.docx) of PDF. Verwijder daarna dit \
                       bestand.";

pub(super) fn unclear_name(context: &Context, problem: &NameProblem, extension: &str) -> Words {
    let file = context.file();
    let what = match problem {
        NameProblem::TooLong { length, max } => {
            format!("De naam {file} is te lang: {length} tekens, er mogen er {max} zijn.")
        }
        NameProblem::Meaningless => format!("De naam {file} zegt niet wat het document is."),
        NameProblem::Vague => format!("De naam {file} zegt weinig over het document."),
        NameProblem::Characters { which } => format!("In de naam {file} staan tekens die Windows weigert: {which}"),
        NameProblem::WithoutPupil => {
            format!("In de naam {file} staat niet de hele naam van de leerling; dit samenwerkingsverband vraagt die.")
        }
        NameProblem::Refused => format!("Windows weigert de naam {file}."),
    };
    let example = context.better_name(extension).map_or_else(String::new, |name| format!(", bijvoorbeeld \"{name}\""));
    Words::new(
        what,
        format!(
            "Klik met de rechtermuisknop op het bestand, kies Naam wijzigen en geef het een korte naam die zegt wat het is{example}."
        ),
    )
}

pub(super) fn personal_data(context: &Context, data: PersonalData) -> Words {
    let file = context.file();
    match data {
        PersonalData::Bsn => Words::new(
            format!("In de naam {file} staat een burgerservicenummer."),
            "Haal het nummer uit de naam: een BSN mag niet naar het samenwerkingsverband.",
        ),
        PersonalData::BirthDate => Words::new(
            format!("In de naam {file} staat een geboortedatum."),
            "Haal de geboortedatum uit de naam: wie het document ontvangt, heeft die niet nodig om het te vinden.",
        ),
    }
}

pub(super) fn wrong_format(context: &Context, format: Format, extension: &str) -> Words {
    let file = context.file();
    let Some(right) = right_extension(format) else {
        let sort = Sort::of(format, extension);
        if context.accepted().iter().any(|accepted| accepted.is(format)) {
            return Words::new(
                format!("De naam {file} eindigt op .{extension}, maar het is {}.", name(sort)),
                "Verander het eind van de naam in wat erbij hoort.",
            );
        }
        let only = accepted_names(context.accepted(), context.language);
        return Words::new(format!("{file} is {}. Alleen {only} kunnen mee.", name(sort)), convert(sort));
    };
    let is = name(Sort::Format(format));
    let what = match extension {
        "" => format!("De naam {file} eindigt niet op een soort bestand; het is {is}."),
        "docm" | "dotm" | "dotx" | "dot" => {
            format!("{file} is een Word-sjabloon of een document met macro's, geen gewoon Word-document.")
        }
        extension => format!("De naam {file} eindigt op .{extension}, maar het is {is}."),
    };
    let remedy = match (right, extension) {
        ("docx" | "doc", _) => SAVE_AS.to_owned(),
        (right, "") => format!("Zet .{right} achter de naam."),
        (right, _) => format!("Verander het eind van de naam in .{right}."),
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
        Sort::Shortcut => "een snelkoppeling: het document zelf staat ergens anders",
        Sort::Online => "een verwijzing naar een document dat alleen op internet staat",
        Sort::Unfinished => "een download die nog niet klaar is",
        Sort::Format(format) => format_name(format),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Pdf => "een PDF",
        Format::Docx => "een Word-document",
        Format::Doc => "een Word-document van een oude versie",
        Format::Empty => "een leeg bestand",
        Format::Picture => "een foto of plaatje",
        Format::Heic => "een foto van een iPhone (HEIC)",
        Format::OtherOffice => "een rekenblad of presentatie",
        Format::OpenDocument => "een OpenDocument-tekst (ODT)",
        Format::Apple => "een document van een Mac of iPad (Pages, Numbers of Keynote)",
        Format::Rtf => "een RTF-bestand",
        Format::WebOrMail => "een webpagina",
        Format::Mail => "een bewaarde e-mail",
        Format::Archive => "een zip of ander archief",
        Format::PlainText => "een tekstbestand",
        Format::Unknown => "een onbekend soort bestand",
    }
}

fn convert(sort: Sort) -> String {
    let format = match sort {
        Sort::Shortcut => return "Open de snelkoppeling, en zet het document zelf in de map.".to_owned(),
        Sort::Online => {
            return "Open het, kies Bestand > Downloaden en dan PDF-document, en zet dat in de map.".to_owned();
        }
        Sort::Unfinished => return "Wacht tot de download klaar is, of download het document opnieuw.".to_owned(),
        Sort::Format(format) => format,
    };
    match format {
        Format::Picture => format!("Scan het papier als PDF, of open het plaatje, {PRINT}."),
        Format::Heic => format!(
            "Open de foto in Foto's, {PRINT}. Toont Windows haar niet, scan het papier dan met de iPhone als PDF (app \
             Notities > Documenten scannen)."
        ),
        Format::OtherOffice | Format::WebOrMail => format!("Open het, {PRINT}."),
        Format::Apple => {
            "Windows kan dit niet openen. Open het op www.icloud.com en kies daar een kopie als PDF, of vraag de maker om een \
             PDF (Archief > Exporteer naar > PDF)."
                .to_owned()
        }
        Format::OpenDocument | Format::Rtf | Format::PlainText => SAVE_AS.to_owned(),
        Format::Mail => {
            format!("Open de e-mail in Outlook, {PRINT}. Een bijlage die mee moet, slaat u daar apart op, in de map.")
        }
        Format::Archive => "Klik er met de rechtermuisknop op, kies Alles uitpakken en zet de documenten zelf in de map. \
                            Verwijder daarna dit bestand."
            .to_owned(),
        Format::Pdf | Format::Docx | Format::Doc | Format::Empty | Format::Unknown => {
            format!("Maak er een PDF van: open het met het programma waarmee het is gemaakt, {PRINT}.")
        }
    }
}

pub(super) fn unreadable(context: &Context, damage: Damage) -> Words {
    let file = context.file();
    let again = "Haal of maak het document opnieuw, uit het systeem waar het vandaan komt, en zet het voor dit bestand in de plaats.";
    match damage {
        Damage::Broken => Words::new(format!("{file} is beschadigd en kan niet worden gelezen."), again),
        Damage::OverLimit => Words::new(
            format!("{file} is te groot of te ingewikkeld om te lezen."),
            format!("Open het, {PRINT}, en gebruik dat nieuwe bestand."),
        ),
        Damage::PagesLost => {
            Words::new(format!("{file} is beschadigd: niet alle bladzijden kunnen worden gelezen."), again)
        }
        Damage::TimedOut => Words::new(
            format!("Het lezen van {file} duurde te lang en is gestopt."),
            format!("Open het, {PRINT}, en gebruik dat nieuwe bestand."),
        ),
        Damage::ReaderDied => {
            Words::new(format!("Het lezen van {file} is misgegaan; het is vermoedelijk beschadigd."), again)
        }
        Damage::AdobeForm => Words::new(
            format!("{file} is een formulier dat alleen Adobe Reader laat zien; de ontvanger ziet een lege bladzijde."),
            format!("Open het in Adobe Acrobat Reader, {PRINT}, en gebruik dat nieuwe bestand."),
        ),
        Damage::Portfolio => Words::new(
            format!("{file} is een PDF-portfolio: een verpakking om andere bestanden. Die zijn zo niet te lezen."),
            "Open het in Adobe Acrobat Reader, sla de documenten die erin zitten los op en zet die in de map, in plaats \
             van dit bestand.",
        ),
        Damage::Locked => Words::new(
            format!("{file} is nog open in een ander programma, waarschijnlijk Word."),
            "Sluit het document en controleer daarna opnieuw.",
        ),
        Damage::NotHere => Words::new(
            format!("{file} staat nog niet op deze computer: er is alleen een lege plek voor het bestand."),
            "Haal het eerst op. OneDrive: klik er met de rechtermuisknop op, kies Altijd behouden op dit apparaat en wacht \
             op het groene vinkje. Een andere cloud of een afgebroken download: download het opnieuw. Controleer daarna \
             nog eens.",
        ),
        Damage::NotOpened => Words::new(
            format!("{file} kon niet worden geopend: de computer gaf geen toegang."),
            "Probeer het zelf te openen. Staat het op een netwerkschijf of in OneDrive, kijk dan of de verbinding er is.",
        ),
    }
}

pub(super) fn too_large(context: &Context, bytes: u64, max: u64) -> Words {
    Words::new(
        format!("{} is te groot: {}; er mag {} mee.", context.file(), megabytes(bytes), megabytes(max)),
        "Scan het opnieuw in zwart-wit of met een lagere kwaliteit (200 dpi is genoeg).",
    )
}

/// Megabytes with one decimal, rounded up, so that too large never looks as if it fits.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{},{} MB", tenths / 10, tenths % 10)
}

pub(super) fn encrypted(context: &Context) -> Words {
    Words::new(
        format!("{} is beveiligd met een wachtwoord: niemand kan het lezen.", context.file()),
        format!(
            "Open het met het wachtwoord. Word: kies Bestand > Info > Document beveiligen > Versleutelen met \
             wachtwoord, maak het vak leeg en sla op. PDF: {PRINT}. Weet u het wachtwoord niet, vraag de maker om een \
             versie zonder."
        ),
    )
}

pub(super) fn empty(context: &Context, holds: Emptiness) -> Words {
    let file = context.file();
    let again = "Maak of scan het document opnieuw; misschien lag het papier verkeerd om.";
    let right = "Open het en kijk of dit het goede bestand is, en of alles is opgeslagen.";
    match holds {
        Emptiness::NoBytesInPlaceholder => Words::new(
            format!("{file} is geen Word-document maar een bestand zonder inhoud (0 bytes); zo kan het niet mee."),
            format!("Verwijder het. De opdracht hieronder maakt een goed {}.", context.placeholder()),
        ),
        Emptiness::NoBytes => Words::new(
            format!("{file} is een leeg bestand (0 bytes)."),
            "Kopieer of download het document opnieuw; het opslaan is waarschijnlijk afgebroken.",
        ),
        Emptiness::BlankPages(0) => Words::new(format!("{file} is leeg: er staat niets in."), again),
        Emptiness::BlankPages(1) => Words::new(format!("{file} is leeg: op de enige bladzijde staat niets."), again),
        Emptiness::BlankPages(2) => Words::new(format!("{file} is leeg: op beide bladzijden staat niets."), again),
        Emptiness::BlankPages(pages) => {
            Words::new(format!("{file} is leeg: op alle {pages} bladzijden staat niets."), again)
        }
        Emptiness::Letterhead => {
            Words::new(format!("In {file} staat alleen een briefhoofd of een bladzijdenummer."), right)
        }
        Emptiness::Words(1) => Words::new(format!("In {file} staat maar één woord."), right),
        Emptiness::Words(words) => Words::new(format!("In {file} staan maar {words} woorden."), right),
    }
}

pub(super) fn blank_pages(context: &Context, pages: &[u32], unsure: &[u32]) -> Words {
    let file = context.file();
    let told = |pages: &[u32], of: &str, (is, are): (&str, &str)| match pages {
        [page] => format!("Bladzijde {page}{of} {is} leeg."),
        pages => format!("De bladzijden {}{of} {are} leeg.", context.numbers(pages)),
    };
    let (of, is, looks) = (format!(" van {file}"), ("is", "zijn"), ("lijkt", "lijken"));
    let what = match (pages, unsure) {
        (_, []) => told(pages, &of, is),
        ([], _) => told(unsure, &of, looks),
        _ => format!("{} {}", told(pages, &of, is), told(unsure, "", looks)),
    };
    let look = if unsure.is_empty() { "" } else { "Kijk zelf even. " };
    Words::new(
        what,
        format!(
            "{look}Hoort daar iets te staan? Scan die bladzijde dan opnieuw. Is het de achterkant van het papier, dan is \
             het zo goed."
        ),
    )
}

pub(super) fn active(context: &Context, what: &[ActiveContent]) -> Words {
    let names: Vec<String> = what.iter().map(|one| active_name(*one).to_owned()).collect();
    let enclosed = match what.contains(&ActiveContent::EmbeddedFile) {
        true => " Hoort het ingesloten bestand bij de aanvraag? Zet het dan los in de map.",
        false => "",
    };
    Words::new(
        format!("In {} zit iets dat bij het openen kan gaan werken: {}.", context.file(), context.and(&names)),
        format!("Maak er een gewone PDF van: open het, {PRINT}, en gebruik dat nieuwe bestand.{enclosed}"),
    )
}

fn active_name(what: ActiveContent) -> &'static str {
    match what {
        ActiveContent::Macro => "macro's",
        ActiveContent::Script => "een script",
        ActiveContent::Launch => "een knop of actie die iets start of verstuurt",
        ActiveContent::EmbeddedFile => "een ingesloten bestand",
        ActiveContent::ExternalLink => "een koppeling die iets van elders ophaalt",
    }
}

pub(super) fn draft(context: &Context) -> Words {
    Words::new(
        format!("{} is gemarkeerd als concept{}.", context.file(), on_page(context)),
        "Voeg de definitieve versie toe. Is dit die versie, laat de markering dan weghalen.",
    )
}
