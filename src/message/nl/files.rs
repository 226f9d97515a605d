//! Dutch words about files: their names, formats and what is in them.

use super::super::Words;
use super::super::context::Context;
use super::on_page;
use crate::dossier::{ActiveContent, Damage, Format};
use crate::finding::{NameProblem, PersonalData};

/// How a document becomes a plain PDF on any Windows computer.
const PRINT: &str = "kies Afdrukken en als printer \"Microsoft Print to PDF\"";

pub(super) fn unclear_name(context: &Context, problem: &NameProblem) -> Words {
    let file = context.file();
    let what = match problem {
        NameProblem::TooLong { length, max } => {
            format!("De naam {file} is te lang: {length} tekens, er mogen er {max} zijn.")
        }
        NameProblem::Meaningless => format!("De naam {file} zegt niet wat het document is."),
        NameProblem::Vague => format!("De naam {file} zegt weinig over het document."),
        NameProblem::Characters { which } => format!("In de naam {file} staan tekens die Windows weigert: {which}"),
        NameProblem::Refused => format!("Windows weigert de naam {file}."),
    };
    let example = context.better_name().map_or_else(String::new, |name| format!(", bijvoorbeeld \"{name}\""));
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
    let (file, is) = (context.file(), format_name(format));
    let right = right_extension(format);
    let what = match (right, extension) {
        (Some(_), "") => format!("De naam {file} eindigt niet op een soort bestand; het is {is}."),
        (Some(_), "docm" | "dotm" | "dotx" | "dot") => {
            format!("{file} is een Word-sjabloon of een document met macro's, geen gewoon Word-document.")
        }
        (Some(_), extension) => format!("De naam {file} eindigt op .{extension}, maar het is {is}."),
        (None, _) => format!("{file} is {is}. Alleen PDF en Word kunnen mee."),
    };
    let remedy = match (right, extension) {
        (Some("docx" | "doc"), _) => {
            "Open het in Word, kies Bestand > Opslaan als en dan Word-document (.docx) of PDF. Verwijder daarna dit \
             bestand."
                .to_owned()
        }
        (Some(right), "") => format!("Zet .{right} achter de naam."),
        (Some(right), _) => format!("Verander het eind van de naam in .{right}."),
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
        Format::Pdf => "een PDF",
        Format::Docx => "een Word-document",
        Format::Doc => "een Word-document van een oude versie",
        Format::Empty => "een leeg bestand",
        Format::Picture => "een foto of plaatje",
        Format::OtherOffice => "een rekenblad, presentatie of OpenDocument-bestand",
        Format::Rtf => "een RTF-bestand",
        Format::WebOrMail => "een webpagina of e-mail",
        Format::Archive => "een zip of ander archief",
        Format::PlainText => "een tekstbestand",
        Format::Unknown => "een onbekend soort bestand",
    }
}

fn convert(format: Format) -> String {
    match format {
        Format::Picture => format!("Scan het papier als PDF, of open het plaatje, {PRINT}."),
        Format::OtherOffice | Format::WebOrMail => format!("Open het, {PRINT}."),
        Format::Rtf | Format::PlainText => {
            "Open het in Word, kies Bestand > Opslaan als en dan Word-document (.docx) of PDF.".to_owned()
        }
        Format::Archive => {
            "Klik er met de rechtermuisknop op, kies Alles uitpakken en zet de documenten zelf in de map.".to_owned()
        }
        Format::Pdf | Format::Docx | Format::Doc | Format::Empty | Format::Unknown => {
            format!("Maak er een PDF van: open het met het programma waarmee het is gemaakt, {PRINT}.")
        }
    }
}

pub(super) fn unreadable(context: &Context, damage: Damage) -> Words {
    let file = context.file();
    let again =
        "Haal of maak het document opnieuw, bijvoorbeeld uit ParnasSys, en zet het voor dit bestand in de plaats.";
    match damage {
        Damage::Broken => Words::new(format!("{file} is beschadigd en kan niet worden gelezen."), again),
        Damage::OverLimit => Words::new(
            format!("{file} is te groot of te ingewikkeld om te lezen."),
            format!("Open het, {PRINT}, en gebruik dat nieuwe bestand."),
        ),
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

pub(super) fn empty(context: &Context, placeholder: bool, no_bytes: bool) -> Words {
    let file = context.file();
    if placeholder {
        return Words::new(
            format!("{file} is geen Word-document maar een bestand zonder inhoud (0 bytes); zo kan het niet mee."),
            format!("Verwijder het. De opdracht hieronder maakt een goed {}.", context.placeholder()),
        );
    }
    match no_bytes {
        true => Words::new(
            format!("{file} is een leeg bestand (0 bytes)."),
            "Kopieer of download het document opnieuw; het opslaan is waarschijnlijk afgebroken.",
        ),
        false => Words::new(
            format!("In {file} staat niets: geen tekst en geen beeld."),
            "Maak of scan het document opnieuw; misschien lag het papier verkeerd om.",
        ),
    }
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
