//! Sentences of the page about numbers, names and days.

use crate::dossier::DossierPath;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::message::date_in_words;
use chrono::NaiveDate;

/// How many documents a folder holds.
pub fn documents_in_folder(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("In deze map staat 1 document.", "This folder holds 1 document.").to_owned(),
        _ => language
            .pick(format!("In deze map staan {count} documenten."), format!("This folder holds {count} documents.")),
    }
}

/// Folders that are not shown, since there are so many.
pub fn more_folders(count: usize, language: Language) -> String {
    language.pick(
        format!("En nog {count} mappen. Plak het pad als uw map er niet bij staat."),
        format!("And {count} more folders. Paste the path if yours is not among them."),
    )
}

/// The name of the file that says what documents cannot.
const DETAILS: &str = "dossier.toml";

/// `dossier.toml` names a file that is not there.
pub fn no_such_file(named: &DossierPath, nearest: Option<&DossierPath>, language: Language) -> String {
    let (named, near) = (one_line(named.as_str()), did_you_mean(nearest, language));
    language.pick(
        format!("{DETAILS} noemt ‘{named}’, maar dat bestand is er niet.{near}"),
        format!("{DETAILS} names ‘{named}’, but that file is not there.{near}"),
    )
}

/// `dossier.toml` names a folder that is not there.
pub fn no_such_folder(named: &DossierPath, nearest: Option<&DossierPath>, language: Language) -> String {
    let (named, near) = (one_line(named.as_str()), did_you_mean(nearest, language));
    language.pick(
        format!("{DETAILS} noemt de map ‘{named}’, maar die is er niet.{near}"),
        format!("{DETAILS} names the folder ‘{named}’, but that is not there.{near}"),
    )
}

fn did_you_mean(path: Option<&DossierPath>, language: Language) -> String {
    let near = path.map(|near| one_line(near.as_str()));
    near.map(|near| language.pick(format!(" Bedoelt u ‘{near}’?"), format!(" Did you mean ‘{near}’?")))
        .unwrap_or_default()
}

/// It is a supplement: not the request was judged.
pub fn supplement_notice(language: Language) -> &'static str {
    language.pick(
        "Dit is een aanvulling: gekeken is naar de documenten zelf, niet of de aanvraag compleet is. Dat ziet u door ze bij de aanvraag te zetten en die te controleren.",
        "This is a supplement: the documents themselves were looked at, not whether the request is complete. Put them with the request and check that to see.",
    )
}

/// Findings that are only good to know.
pub fn notes(count: usize, language: Language) -> String {
    language.pick(format!("Goed om te weten ({count})"), format!("Good to know ({count})"))
}

/// What people have said so far.
pub fn settled(count: usize, language: Language) -> String {
    language.pick(format!("Vastgelegd door mensen ({count})"), format!("Recorded by people ({count})"))
}

/// What a picture shows, for who does not see it.
pub fn picture_of(page: u32, language: Language) -> String {
    language.pick(format!("Afbeelding van bladzijde {page}"), format!("Picture of page {page}"))
}

/// A page of a document.
pub fn page_number(page: u32, language: Language) -> String {
    language.pick(format!("Bladzijde {page}; klik voor groot"), format!("Page {page}; click to enlarge"))
}

/// Who has seen or arranged something, and when.
pub fn confirmed_by(what: &str, by: &str, on: Option<NaiveDate>, language: Language) -> String {
    let day = on.map(|on| date_in_words(on, language));
    match day {
        Some(day) => language
            .pick(format!("{what}: bevestigd door {by} op {day}."), format!("{what}: confirmed by {by} on {day}.")),
        None => language.pick(format!("{what}: bevestigd door {by}."), format!("{what}: confirmed by {by}.")),
    }
}

/// What somebody says a file is.
pub fn declared_as(file: &str, kinds: &str, language: Language) -> String {
    language.pick(format!("{file} is: {kinds}."), format!("{file} is: {kinds}."))
}

/// When somebody says its research was done.
pub fn declared_day(file: &str, day: NaiveDate, language: Language) -> String {
    let day = date_in_words(day, language);
    language.pick(format!("{file}: onderzoek van {day}."), format!("{file}: research of {day}."))
}

/// What somebody accepts, and why.
pub fn accepted(about: Option<&str>, reason: &str, by: &str, language: Language) -> String {
    let about = about.map(|about| format!("{about}: ")).unwrap_or_default();
    language.pick(
        format!("{about}geaccepteerd door {by}, omdat: {reason}"),
        format!("{about}accepted by {by}, because: {reason}"),
    )
}

/// How many fields are not right yet.
pub fn wrong_fields(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("Aan de gegevens moet nog 1 ding anders", "1 thing in the details has to change").to_owned(),
        _ => language.pick(
            format!("Aan de gegevens moeten nog {count} dingen anders"),
            format!("{count} things in the details have to change"),
        ),
    }
}

/// How many of the dossiers can be filed.
pub fn ready_of(ready: usize, all: usize, language: Language) -> String {
    match (ready, all) {
        (_, 0) => language.pick("Alle dossiers", "All dossiers").to_owned(),
        (_, 1) if ready == 1 => {
            language.pick("Dit dossier is klaar om in te dienen", "This dossier is ready to file").to_owned()
        }
        (_, 1) => language
            .pick("Dit dossier is nog niet klaar om in te dienen", "This dossier is not ready to file yet")
            .to_owned(),
        (1, _) => language.pick(
            format!("1 van {all} dossiers is klaar om in te dienen"),
            format!("1 of {all} dossiers is ready to file"),
        ),
        _ => language.pick(
            format!("{ready} van {all} dossiers zijn klaar om in te dienen"),
            format!("{ready} of {all} dossiers are ready to file"),
        ),
    }
}

/// How far the looking is.
pub fn looked_at(count: usize, total: usize, language: Language) -> String {
    language.pick(
        format!("Bekeken: {count} van {total}. De lijst groeit vanzelf aan."),
        format!("Looked at: {count} of {total}. The list grows by itself."),
    )
}

/// Somebody ended the looking.
pub fn stopped_at(count: usize, total: usize, language: Language) -> String {
    language.pick(
        format!("Gestopt: {count} van {total} dossiers zijn bekeken."),
        format!("Stopped: {count} of {total} dossiers were looked at."),
    )
}

/// Which part of a list is shown.
pub fn part_of(first: usize, last: usize, all: usize, language: Language) -> String {
    language.pick(format!("{first} tot en met {last} van {all}"), format!("{first} to {last} of {all}"))
}

/// Bundles that lie in a folder.
pub fn bundles_in_folder(count: usize, language: Language) -> String {
    match count {
        1 => {
            language.pick("In deze map staat 1 pakket of statusbestand.", "This folder holds 1 bundle or status file.")
        }
        _ => {
            return language.pick(
                format!("In deze map staan {count} pakketten of statusbestanden."),
                format!("This folder holds {count} bundles or status files."),
            );
        }
    }
    .to_owned()
}

/// How many files of the post were looked at.
pub fn post_of(count: usize, language: Language) -> String {
    match count {
        0 => language.pick("Er is geen post in deze map", "There is no post in this folder").to_owned(),
        1 => language.pick("1 bestand bekeken", "1 file looked at").to_owned(),
        _ => language.pick(format!("{count} bestanden bekeken"), format!("{count} files looked at")),
    }
}

/// A bundle was made.
pub fn packed_as(name: &str, language: Language) -> String {
    let name = one_line(name);
    language.pick(
        format!("Het pakket staat naast de map van het dossier: {name}. Stuur alleen dit bestand."),
        format!("The bundle is beside the dossier's folder: {name}. Send this file only."),
    )
}

/// A bundle was made, on a line that names its dossier.
pub fn packed_in_short(name: &str, language: Language) -> String {
    let name = one_line(name);
    language.pick(format!("Ingepakt als {name}"), format!("Packed as {name}"))
}

/// All dossiers that are ready are to be packed.
pub fn pack_all(count: usize, language: Language) -> String {
    match count {
        1 => language.pick("Pak het dossier in dat klaar is", "Pack the dossier that is ready").to_owned(),
        _ => language.pick(
            format!("Pak de {count} dossiers in die klaar zijn"),
            format!("Pack the {count} dossiers that are ready"),
        ),
    }
}

/// How far the packing of all is.
pub fn packed_of(done: usize, failed: usize, total: usize, ended: bool, language: Language) -> String {
    let told = match ended {
        false => {
            language.pick(format!("Bezig met inpakken: {done} van {total}."), format!("Packing: {done} of {total}."))
        }
        true => language.pick(
            format!("Ingepakt: {done} van {total}. Elk pakket staat naast de map van zijn dossier."),
            format!("Packed: {done} of {total}. Each bundle is beside the folder of its dossier."),
        ),
    };
    match failed {
        0 => told,
        _ => language.pick(
            format!("{told} Niet gelukt: {failed}; hieronder staat bij elk waarom."),
            format!("{told} Failed: {failed}; below each says why."),
        ),
    }
}

/// The closing form was written as a file.
pub fn form_written(name: &str, language: Language) -> String {
    let name = one_line(name);
    language.pick(
        format!("Het formulier is vastgelegd, en staat als bestand naast de map van het dossier: {name}."),
        format!("The form was recorded, and is a file beside the dossier's folder: {name}."),
    )
}

/// What was mended in a folder.
pub fn mended_here(count: usize, language: Language) -> String {
    language.pick(format!("Hersteld in deze map ({count})"), format!("Mended in this folder ({count})"))
}

/// One mend.
pub fn mended(before: &str, after: &str, by: &str, language: Language) -> String {
    let (before, after, by) = (one_line(before), one_line(after), one_line(by));
    language.pick(format!("{before} werd {after} (door {by})"), format!("{before} became {after} (by {by})"))
}

/// A mail names another request.
pub fn mail_of_another(number: i64, language: Language) -> String {
    language.pick(
        format!("Let op: deze mail noemt dossiernummer {number}. Dat is een andere aanvraag dan deze."),
        format!("Note: this mail names file number {number}. That is another request than this one."),
    )
}

/// Until when a certificate is valid.
pub fn valid_until(day: NaiveDate, language: Language) -> String {
    let day = date_in_words(day, language);
    language.pick(format!("geldig tot en met {day}"), format!("valid until {day}"))
}

/// The roles of a contact.
pub fn roles(names: &str, language: Language) -> String {
    match names {
        "" => language
            .pick(
                "Mag niets melden; alleen pakketten van dit contact worden vertrouwd.",
                "May report nothing; only bundles of this contact are trusted.",
            )
            .to_owned(),
        _ => language.pick(format!("Mag melden als: {names}."), format!("May report as: {names}.")),
    }
}

/// Dossiers in which something waits for a decision.
pub fn waiting(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick("In 1 dossier wacht iets op uw besluit.", "In 1 dossier something waits for your decision.")
            .to_owned(),
        _ => language.pick(
            format!("In {count} dossiers wacht iets op uw besluit."),
            format!("In {count} dossiers something waits for your decision."),
        ),
    }
}

/// Work that is not told of.
pub fn more_work(count: usize, language: Language) -> String {
    language.pick(format!("En bij nog {count} dossiers."), format!("And in {count} more dossiers."))
}

/// Files that become a dossier.
pub fn files_to_copy(count: usize, language: Language) -> String {
    match count {
        1 => language
            .pick(
                "compleet kopieert dit bestand naar een nieuwe map. Het origineel blijft waar het is.",
                "compleet copies this file into a new folder. The original stays where it is.",
            )
            .to_owned(),
        _ => language.pick(
            format!(
                "compleet kopieert deze {count} bestanden naar een nieuwe map. De originelen blijven waar ze zijn."
            ),
            format!("compleet copies these {count} files into a new folder. The originals stay where they are."),
        ),
    }
}
