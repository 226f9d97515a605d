//! The words of mending: what was done, why not, what was taken back.

use crate::dossier::DossierPath;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::mend::{Refusal, Refused};
use crate::message::{Repeat, Say, errors, quoted, spelled};
use crate::work::{MendFailure, Mended, UndoFailure, Undone, Wish};
use std::path::{Path, PathBuf};

fn shown(path: &DossierPath) -> String {
    format!("‘{}’", one_line(path.as_str()))
}

fn all(paths: &[DossierPath]) -> String {
    paths.iter().map(shown).collect::<Vec<_>>().join(", ")
}

/// Says what was done, and how it is taken back.
pub(crate) fn say(wish: &Wish, mended: &Mended, folder: &Path, language: Language) -> String {
    let pages = |count: &Option<usize>| match count {
        Some(1) => language.pick(" (1 bladzijde)", " (1 page)").to_owned(),
        Some(count) => language.pick(format!(" ({count} bladzijden)"), format!(" ({count} pages)")),
        None => String::new(),
    };
    let made: Vec<String> =
        mended.made.iter().map(|(file, count)| format!("{}{}", shown(file), pages(count))).collect();
    let made = made.join(", ");
    let first = match wish {
        Wish::Merge { files, .. } => language.pick(
            format!("Samengevoegd: {} staan nu in {made}.", all(files)),
            format!("Merged: {} are now in {made}.", all(files)),
        ),
        Wish::Pages { .. } => language.pick(format!("Klaar: {made}."), format!("Done: {made}.")),
        Wish::Rename { file, .. } => {
            language.pick(format!("{} heet nu {made}.", shown(file)), format!("{} is called {made} now.", shown(file)))
        }
        Wish::LeaveOut { file } => language.pick(
            format!("{} wordt niet meegestuurd; het staat in {made}.", shown(file)),
            format!("{} is not sent along; it is in {made}.", shown(file)),
        ),
    };
    let mut lines = vec![first];
    if !mended.say_anew.is_empty() {
        let files = all(&mended.say_anew);
        lines.push(language.pick(
            format!("Wat u over {files} had opgegeven, geldt niet vanzelf voor het nieuwe document. Controleer de map en leg het zo nodig opnieuw vast."),
            format!("What you had said of {files} does not hold for the new document by itself. Check the folder and say it again where needed."),
        ));
    }
    let folder = quoted(&spelled(folder));
    let back = language.pick(
        format!("Het origineel is bewaard. Terug: compleet herstel terug {folder} {}", mended.number),
        format!("The originals are kept. Back: compleet mend undo {folder} {}", mended.number),
    );
    lines.push(back);
    lines.join("\n")
}

/// What a mend is called in a list.
pub(crate) fn operation(name: &str, language: Language) -> String {
    match name {
        "merge" => language.pick("samengevoegd", "merged").to_owned(),
        "pages" => language.pick("bladzijden", "pages").to_owned(),
        "rename" => language.pick("nieuwe naam", "new name").to_owned(),
        "leave-out" => language.pick("niet meesturen", "left out").to_owned(),
        other => one_line(other).into_owned(),
    }
}

/// Nothing was mended.
pub(crate) struct Unmended {
    pub(crate) folder: PathBuf,
    pub(crate) reason: MendFailure,
}

impl Say for Unmended {
    fn say(&self, language: Language) -> String {
        match &self.reason {
            MendFailure::Scan(error) => errors::scan_error(&self.folder, error, language),
            MendFailure::NoSuchFile(file) => language.pick(
                format!("het bestand {} staat niet in deze map.", shown(file)),
                format!("the file {} is not in this folder.", shown(file)),
            ),
            MendFailure::NotRead(file, error) => {
                let why = errors::reason(error, language);
                language.pick(
                    format!("{} kan niet worden gelezen: {why}.", shown(file)),
                    format!("{} cannot be read: {why}.", shown(file)),
                )
            }
            MendFailure::Taken(file) => language.pick(
                format!("er is al een bestand {}. Kies met --as een andere naam.", shown(file)),
                format!("there is a file {} already. Choose another name with --as.", shown(file)),
            ),
            MendFailure::BadName(file) => language.pick(
                format!("{} kan geen bestandsnaam zijn op Windows. Kies met --as een andere naam.", shown(file)),
                format!("{} cannot be a file name on Windows. Choose another name with --as.", shown(file)),
            ),
            MendFailure::Refused(file, refused) => self::refused(file.as_ref(), *refused, language),
            MendFailure::NoWorker(_) => language
                .pick(
                    "compleet kon zijn hulpprogramma niet starten. Er is niets veranderd.",
                    "compleet could not start its worker. Nothing was changed.",
                )
                .to_owned(),
            MendFailure::NotWritten(error) => {
                let why = errors::reason(error, language);
                language.pick(
                    format!("het kon niet worden opgeslagen: {why}. De originelen zijn er nog."),
                    format!("it could not be saved: {why}. The originals are still there."),
                )
            }
            MendFailure::Details(reason) => errors::not_changed(&self.folder, reason, &Repeat::default(), language),
        }
    }
}

/// Why a document is left as it is, and what can be done.
fn refused(file: Option<&DossierPath>, refused: Refused, language: Language) -> String {
    let why = why(refused.why, language);
    let nothing = language.pick("Er is niets veranderd.", "Nothing was changed.");
    match file {
        Some(file) => format!("{} {why} {nothing}", shown(file)),
        None => format!("{} {why} {nothing}", language.pick("het nieuwe document", "the new document")),
    }
}

pub(super) fn why(refusal: Refusal, language: Language) -> &'static str {
    let pick = |nl, en| language.pick(nl, en);
    match refusal {
        Refusal::NotPdf => pick(
            "is geen PDF. Open het met het programma waarmee het is gemaakt en druk het af naar PDF.",
            "is no PDF. Open it with the program that made it and print it to PDF.",
        ),
        Refusal::Locked => pick(
            "vraagt om een wachtwoord. Vraag de maker om een versie zonder wachtwoord.",
            "asks for a password. Ask its maker for a version without one.",
        ),
        Refusal::Signed => pick(
            "is digitaal ondertekend; elke wijziging breekt de handtekening. Laat het zoals het is.",
            "is signed digitally; any change breaks the signature. Leave it as it is.",
        ),
        Refusal::AdobeForm => pick(
            "is een formulier dat alleen Adobe Reader toont. Open het daar en druk het af naar PDF.",
            "is a form that only Adobe Reader shows. Open it there and print it to PDF.",
        ),
        Refusal::DrawnByReader => pick(
            "is een formulier dat elk programma zelf tekent. Open het, druk het af naar PDF en gebruik die.",
            "is a form that each program draws by itself. Open it, print it to PDF and use that.",
        ),
        Refusal::Portfolio => pick(
            "is een portfolio: een omslag om andere bestanden. Haal die er eerst uit.",
            "is a portfolio: a wrapper around other files. Take those out first.",
        ),
        Refusal::Damaged => pick(
            "is beschadigd of te groot. Vraag het document opnieuw op, of maak het opnieuw.",
            "is damaged or too large. Ask for the document again, or make it again.",
        ),
        Refusal::PagesDiffer => pick(
            "is zo gemaakt dat niet zeker is hoeveel bladzijden het heeft. Druk het af naar PDF en gebruik die.",
            "is made so that it is not sure how many pages it has. Print it to PDF and use that.",
        ),
        Refusal::TooLong => pick(
            "is te lang om na te gaan of alles hetzelfde blijft.",
            "is too long to see whether all stays the same.",
        ),
        Refusal::NoSuchPage => pick("heeft niet zo veel bladzijden.", "does not have so many pages."),
        Refusal::TwiceNamed => pick(
            "zou een bladzijde twee keer krijgen. Noem elke bladzijde één keer.",
            "would hold a page twice. Name each page once.",
        ),
        Refusal::NoPages => pick("zou geen bladzijden hebben.", "would have no pages."),
        Refusal::OwnerLocked | Refusal::Attachments | Refusal::Scripts => asked_first(refusal, language),
        Refusal::NotProven => pick(
            "bleek niet op elke bladzijde hetzelfde te tonen, en telt dus niet. Druk de documenten af naar PDF en probeer het daarmee.",
            "did not show the same on every page, and so does not count. Print the documents to PDF and try with those.",
        ),
        Refusal::TooMuch => pick(
            "maken duurde te lang of vroeg te veel geheugen. Probeer het met minder documenten tegelijk.",
            "took too long to make, or too much memory. Try with fewer documents at a time.",
        ),
    }
}

/// What a person may decide.
fn asked_first(refusal: Refusal, language: Language) -> &'static str {
    let pick = |nl, en| language.pick(nl, en);
    match refusal {
        Refusal::OwnerLocked => pick(
            "mag volgens de maker niet worden gewijzigd. Mag het van hem toch, zeg het dan met --anyway.",
            "may not be changed, says its maker. If you may, say so with --anyway.",
        ),
        Refusal::Attachments => pick(
            "bevat andere bestanden; die vallen weg. Is dat goed, zeg het dan met --anyway.",
            "holds other files, which are lost. If that is fine, say so with --anyway.",
        ),
        _ => pick(
            "bevat scripts of opdrachten; die vallen weg. Is dat goed, zeg het dan met --anyway.",
            "holds scripts or actions, which are lost. If that is fine, say so with --anyway.",
        ),
    }
}

/// Says what was taken back.
pub(crate) fn say_undone(undone: &Undone, language: Language) -> String {
    let mut lines =
        vec![language.pick(format!("Teruggezet: {}.", all(&undone.back)), format!("Put back: {}.", all(&undone.back)))];
    if !undone.kept.is_empty() {
        let kept = all(&undone.kept);
        lines.push(language.pick(
            format!("Daarna gewijzigd, en dus bewaard: {kept}. Haal zelf weg wat u niet meer nodig hebt."),
            format!("Changed since, and so kept: {kept}. Remove yourself what you need no longer."),
        ));
    }
    if undone.details_stay {
        lines.push(
            language
                .pick(
                    "De dossier.toml is daarna gewijzigd en blijft zoals hij is. Controleer de map.",
                    "The dossier.toml was changed since and stays as it is. Check the folder.",
                )
                .to_owned(),
        );
    }
    lines.join("\n")
}

/// Nothing was taken back.
pub(crate) struct NotUndone(pub(crate) UndoFailure);

impl Say for NotUndone {
    fn say(&self, language: Language) -> String {
        match &self.0 {
            UndoFailure::NoSuchMend => language
                .pick(
                    "er is niets om terug te zetten. Kijk met: compleet herstel lijst MAP",
                    "there is nothing to put back. See: compleet mend list FOLDER",
                )
                .to_owned(),
            UndoFailure::LaterFirst(number) => {
                let number = one_line(number);
                language.pick(
                    format!("met dit document is daarna nog iets gedaan. Zet eerst {number} terug."),
                    format!("something was done with this document afterwards. Put {number} back first."),
                )
            }
            UndoFailure::OriginalsChanged(file) => language.pick(
                format!("het bewaarde origineel {} is er niet meer zoals het was. Er is niets veranderd.", shown(file)),
                format!("the kept original {} is not there as it was. Nothing was changed.", shown(file)),
            ),
            UndoFailure::NotWritten(error) => {
                let why = errors::reason(error, language);
                language.pick(
                    format!("het kon niet worden opgeslagen: {why}. De originelen zijn bewaard."),
                    format!("it could not be saved: {why}. The originals are kept."),
                )
            }
        }
    }
}
