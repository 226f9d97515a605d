//! What keeps the page from doing what was asked: what, and what to do now.

use super::{BundleTrouble, KeyTrouble, MendTrouble, RulesTrouble};
use crate::language::Language;

/// Something that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// What a person said stands in `dossier.toml`.
    Recorded,
    /// What was said was taken back.
    TakenBack,
    /// The last step was undone.
    Undone,
    /// A finding is accepted.
    Accepted,
    /// An empty document was written.
    PlaceholderWritten,
    /// The details of the request were written.
    DetailsWritten,
    /// The request was filed.
    Filed,
    /// A status was recorded.
    StatusRecorded,
    /// Work was recorded.
    WorkRecorded,
    /// A decision was recorded.
    Decided,
    /// The closing form was filled in.
    FormFilled,
    /// Where a request stands is kept for colleagues.
    Shared,
    /// It is kept no longer.
    SharedNoLonger,
    /// A key was made.
    KeyMade,
    /// A key was made on a disk that others can read.
    KeyMadeInTheOpen,
    /// A contact was added.
    ContactAdded,
    /// A contact was forgotten.
    ContactForgotten,
    /// Copies were laid out.
    LaidOut,
    /// A document was opened.
    Opened,
    /// A document was mended.
    Mended,
    /// The originals are in their place again.
    PutBack,
    /// So are the originals, but what was changed since stays beside them.
    PutBackInPart,
}

impl Done {
    /// Returns the words.
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(self) -> &'static str {
        match self {
            Self::Recorded => "Vastgelegd.",
            Self::TakenBack => "Ingetrokken.",
            Self::Undone => "Ongedaan gemaakt: alles staat er weer zoals het was.",
            Self::Accepted => "Vastgelegd: dit blijft zo, met uw reden erbij.",
            Self::PlaceholderWritten => "Het lege document staat in de map.",
            Self::DetailsWritten => "De gegevens zijn bewaard.",
            Self::Filed => "Ingediend. Zodra het platform iets laat weten, legt u dat hieronder vast.",
            Self::StatusRecorded => "De status is vastgelegd.",
            Self::WorkRecorded => "Vastgelegd als gedaan.",
            Self::Decided => "Uw besluit is vastgelegd.",
            Self::FormFilled => "Het formulier is vastgelegd. Vul het op het platform net zo in.",
            Self::Shared => "De stand staat nu in de map van het dossier, en blijft vanzelf bij.",
            Self::SharedNoLonger => "De stand staat niet meer in de map.",
            Self::KeyMade => {
                "De sleutel is gemaakt. Schrijf de wachtzin op en bewaar hem apart: niemand kan hem herstellen."
            }
            Self::KeyMadeInTheOpen => {
                "De sleutel is gemaakt. Let op: op deze schijf kunnen ook anderen het bestand lezen. Alleen de wachtzin beschermt de sleutel."
            }
            Self::ContactAdded => {
                "Het contact is toegevoegd. Bel de eigenaar en vergelijk de vingerafdruk; klopt die niet, vergeet het contact dan weer."
            }
            Self::ContactForgotten => "Het contact is vergeten. Toevoegen kan altijd weer.",
            Self::LaidOut => {
                "De documenten staan in de map ‘compleet indienen’, genummerd in de volgorde van toevoegen. Die map gaat weg zodra u het dossiernummer invult."
            }
            Self::Mended => "Gedaan. Het origineel is bewaard, en is met één klik terug.",
            Self::PutBack => "Teruggezet: de documenten zijn weer zoals ze waren.",
            Self::PutBackInPart => {
                "De originelen staan er weer. Wat intussen is gewijzigd, is blijven staan; kijk de map na."
            }
            Self::Opened => "Het document wordt geopend. Sluit het weer voor u opnieuw controleert.",
        }
    }

    fn english(self) -> &'static str {
        match self {
            Self::Recorded => "Recorded.",
            Self::TakenBack => "Taken back.",
            Self::Undone => "Undone: everything is as it was before.",
            Self::Accepted => "Recorded: this stays so, with your reason.",
            Self::PlaceholderWritten => "The empty document is in the folder.",
            Self::DetailsWritten => "The details were saved.",
            Self::Filed => "Filed. As soon as you hear from the platform, record it below.",
            Self::StatusRecorded => "The status was recorded.",
            Self::WorkRecorded => "Recorded as done.",
            Self::Decided => "Your decision was recorded.",
            Self::FormFilled => "The form was recorded. Fill it in on the platform the same way.",
            Self::Shared => "The standing is in the dossier's folder now, and is kept up to date.",
            Self::SharedNoLonger => "The standing is in the folder no longer.",
            Self::KeyMade => "The key was made. Write the passphrase down and keep it apart: nobody can restore it.",
            Self::KeyMadeInTheOpen => {
                "The key was made. Note: others can read files on this disk, too. The passphrase alone protects the key."
            }
            Self::ContactAdded => {
                "The contact was added. Call the owner and compare the fingerprint; if it differs, forget the contact again."
            }
            Self::ContactForgotten => "The contact was forgotten. It can be added again at any time.",
            Self::LaidOut => {
                "The documents are in the folder ‘compleet indienen’, numbered in the order of adding. It goes as soon as you fill in the file number."
            }
            Self::Mended => "Done. The original is kept, and is back with one click.",
            Self::PutBack => "Put back: the documents are as they were before.",
            Self::PutBackInPart => "The originals are back. What was changed meanwhile stays; look through the folder.",
            Self::Opened => "The document is being opened. Close it before you check again.",
        }
    }
}

/// Something that could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The folder is not there any more.
    FolderGone,
    /// What was given is a file.
    NotAFolder,
    /// The folder cannot be read.
    FolderNotReadable,
    /// The `dossier.toml` cannot be read.
    DetailsNotReadable,
    /// Something in the `dossier.toml` is not right.
    DetailsWrong {
        /// The line of the first mistake.
        line: Option<usize>,
    },
    /// There is no `dossier.toml` yet.
    NoDetails,
    /// The folder holds no documents.
    NoDocuments,
    /// The folder holds folders of documents, and none itself.
    FolderOfFolders,
    /// The rules do not know what is asked for.
    UnknownType {
        /// What the `dossier.toml` says.
        id: String,
    },
    /// The dossier is judged by other rules than those of this page.
    OtherRules {
        /// The id of its own.
        wanted: String,
        /// The region of those that are used here.
        used: String,
    },
    /// The program made a mistake.
    Broken,
    /// The system refuses to write there.
    MayNotWrite,
    /// The disk is full.
    DiskFull,
    /// It could not be written.
    NotWritten,
    /// What was meant is not in the dossier (any more).
    NoSuchDocument,
    /// More than one document could be meant.
    SeveralDocuments,
    /// A document cannot be read at the moment.
    NotReadNow {
        /// Which.
        file: String,
    },
    /// Nobody may accept this.
    NotWaivable,
    /// It is accepted for one file at a time.
    OneFileOnly,
    /// This is no date.
    NotADate {
        /// What was typed.
        typed: String,
    },
    /// The system names no folder for what belongs to this user.
    NoHome,
    /// More than one dossier could be meant.
    SeveralDossiers,
    /// The register cannot be used at the moment.
    RegisterNotUsable,
    /// Another dossier has this number.
    NumberTaken,
    /// The dossier has a number already.
    NumberKnown {
        /// Which.
        number: i64,
    },
    /// This is no number.
    NotANumber {
        /// What was typed.
        typed: String,
    },
    /// Something that has to be recorded was left open.
    FillInAll,
    /// A day lies before another that it has to follow.
    TooEarly,
    /// The day is still to come.
    ToCome,
    /// The rules refuse this for this request.
    NotForThisRequest,
    /// The closing form is not due.
    FormNotDue,
    /// The closing form lacks an answer.
    FormAnswer,
    /// The system could not show a document.
    NotOpened,
    /// A folder cannot be called so.
    FolderName,
    /// There is a folder of that name.
    FolderExists,
    /// Something about the own key or a contact.
    Key(KeyTrouble),
    /// Something about a bundle.
    Bundle(BundleTrouble),
    /// Something about a file with rules.
    Rules(RulesTrouble),
    /// Something about mending a document.
    Mend(MendTrouble),
    /// A mail names no status that the rules know.
    NoStatusInMail,
    /// There is no last step any more.
    NothingToUndo,
    /// Somebody changed since what the last step wrote.
    ChangedSince,
    /// A document that the page cannot show was not opened yet.
    OpenFirst {
        /// Which.
        file: String,
    },
    /// A form that the page does not have.
    NotUnderstood,
    /// Nothing was filled in where something has to stand.
    Empty {
        /// How people call the field.
        field: String,
    },
}

impl Trouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::FolderGone => "Deze map is er niet (meer). Kijk of de schijf of de stick nog verbonden is.".into(),
            Self::NotAFolder => "Dit is een bestand. Kies de map waarin het staat.".into(),
            Self::FolderNotReadable => {
                "Deze map kon niet worden gelezen. Misschien hebt u er geen rechten voor.".into()
            }
            Self::DetailsNotReadable => "Het bestand dossier.toml in deze map kon niet worden gelezen.".into(),
            Self::DetailsWrong { line: Some(line) } => format!("In het bestand dossier.toml klopt regel {line} niet. Verbeter het in Kladblok, of haal het weg en vul de gegevens hier opnieuw in."),
            Self::DetailsWrong { line: None } => "Het bestand dossier.toml klopt niet. Verbeter het in Kladblok, of haal het weg en vul de gegevens hier opnieuw in.".into(),
            Self::NoDetails => "Vul eerst in wat u aanvraagt.".into(),
            Self::NoDocuments => "In deze map staan geen documenten. Zet ze erin, of kies een andere map.".into(),
            Self::FolderOfFolders => "In deze map staan alleen mappen met dossiers. Kies een van die mappen.".into(),
            Self::UnknownType { id } => format!("In dossier.toml staat een soort aanvraag die compleet niet kent: {id}."),
            Self::OtherRules { wanted, used } => format!("Bij dit dossier horen de regels {wanted}; hier gelden nu die van {used}. Vraag uw ICT om de goede regels."),
            Self::Broken => "compleet zelf maakte een fout. Er is niets gewijzigd. Probeer het nog eens.".into(),
            Self::MayNotWrite => "Op deze plek mag niet worden geschreven. Vraag uw ICT, of zet de map op een andere plek.".into(),
            Self::DiskFull => "De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets half geschreven.".into(),
            Self::NotWritten => "Dit kon niet worden geschreven. Sluit de map of het bestand in andere programma's en probeer het opnieuw.".into(),
            Self::NoSuchDocument => "Dit document staat niet (meer) in de map. Controleer opnieuw.".into(),
            Self::SeveralDocuments => "Er zijn meer documenten van deze soort. Bevestig ze bij het document zelf.".into(),
            Self::NotReadNow { file } => format!("{file} kan nu niet worden gelezen. Sluit het in andere programma's en probeer het opnieuw."),
            Self::NotWaivable => "Dit kan niemand accepteren: het moet worden opgelost.".into(),
            Self::OneFileOnly => "Dit kan alleen voor één bestand tegelijk.".into(),
            Self::NotADate { typed } => format!("‘{typed}’ is geen datum. Schrijf een datum als 23-11-2026."),
            Self::NoHome => "Er is op deze computer geen plek om dit bij te houden. Vraag uw ICT.".into(),
            Self::SeveralDossiers => "Er zijn hier meer dossiers die dit kunnen zijn. Kies de map van het goede dossier.".into(),
            Self::RegisterNotUsable => "Wat compleet bijhoudt is nu niet te openen. Sluit andere vensters van compleet en probeer het opnieuw.".into(),
            Self::NumberTaken => "Dit dossiernummer hoort hier al bij een andere aanvraag. Kijk het nummer na.".into(),
            Self::NumberKnown { number } => format!("Dit dossier heeft al dossiernummer {number}; het is dus verzonden."),
            Self::NotANumber { typed } => format!("‘{typed}’ is geen dossiernummer. Neem alleen de cijfers over."),
            Self::FillInAll => "Vul alles in wat erbij hoort.".into(),
            Self::TooEarly => "Een van de dagen ligt vóór een dag waar hij na hoort te komen.".into(),
            Self::ToCome => "Die dag moet nog komen.".into(),
            Self::NotForThisRequest => "Dit hoort niet bij deze soort aanvraag.".into(),
            Self::FormNotDue => "Het formulier hoort er nog niet bij: daarvoor moet de aanvraag verder zijn.".into(),
            Self::FormAnswer => "Kies bij elke vraag van het formulier een antwoord.".into(),
            Self::FolderName => "Zo kan een map niet heten. Neem letters, cijfers en spaties.".into(),
            Self::FolderExists => "Er is daar al een map met deze naam. Kies een andere naam.".into(),
            Self::NotOpened => "Dit document kon niet worden geopend. Open het in de Verkenner.".into(),
            Self::Key(trouble) => trouble.get(Language::Dutch),
            Self::Bundle(trouble) => trouble.get(Language::Dutch),
            Self::Rules(trouble) => trouble.get(Language::Dutch),
            Self::Mend(trouble) => trouble.get(Language::Dutch),
            Self::NothingToUndo => "Er is niets meer dat ongedaan kan worden gemaakt. Bij ‘Vastgelegd door mensen’ trekt u in wat u eerder zei.".into(),
            Self::ChangedSince => "Dit is intussen ook op een andere manier gewijzigd, en blijft daarom staan. Bij ‘Vastgelegd door mensen’ trekt u in wat u zei.".into(),
            Self::OpenFirst { file } => format!("Open {file} eerst en kijk zelf: compleet kan dit document niet laten zien."),
            Self::NoStatusInMail => "In deze mail staat geen status die compleet kent. Kies hieronder zelf wat er staat; er is niets vastgelegd.".into(),
            Self::NotUnderstood => "Dat is niet begrepen. Er is niets gewijzigd.".into(),
            Self::Empty { field } => format!("Vul in: {field}."),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::FolderGone => "This folder is not there (any more). See whether the drive is still connected.".into(),
            Self::NotAFolder => "This is a file. Choose the folder that holds it.".into(),
            Self::FolderNotReadable => "This folder could not be read. You may have no permission for it.".into(),
            Self::DetailsNotReadable => "The file dossier.toml in this folder could not be read.".into(),
            Self::DetailsWrong { line: Some(line) } => format!("Line {line} of the file dossier.toml is not right. Mend it in an editor, or remove the file and fill in the details here again."),
            Self::DetailsWrong { line: None } => "The file dossier.toml is not right. Mend it in an editor, or remove the file and fill in the details here again.".into(),
            Self::NoDetails => "Fill in first what you ask for.".into(),
            Self::NoDocuments => "This folder holds no documents. Put them in, or choose another folder.".into(),
            Self::FolderOfFolders => "This folder only holds folders with dossiers. Choose one of those.".into(),
            Self::UnknownType { id } => format!("dossier.toml names a type of request that compleet does not know: {id}."),
            Self::OtherRules { wanted, used } => format!("This dossier goes by the rules {wanted}; those of {used} are used here now. Ask your ICT for the right rules."),
            Self::Broken => "compleet itself made a mistake. Nothing was changed. Try once more.".into(),
            Self::MayNotWrite => "This place may not be written to. Ask your ICT, or move the folder.".into(),
            Self::DiskFull => "The disk is full. Make room and try again; nothing was half written.".into(),
            Self::NotWritten => "This could not be written. Close the folder or the file in other programs and try again.".into(),
            Self::NoSuchDocument => "This document is not in the folder (any more). Check again.".into(),
            Self::SeveralDocuments => "Several documents are of this kind. Confirm them at the document itself.".into(),
            Self::NotReadNow { file } => format!("{file} cannot be read now. Close it in other programs and try again."),
            Self::NotWaivable => "Nobody can accept this: it has to be mended.".into(),
            Self::OneFileOnly => "This can be done for one file at a time only.".into(),
            Self::NotADate { typed } => format!("‘{typed}’ is not a date. Write a date like 23-11-2026."),
            Self::NoHome => "This computer has no place to keep this. Ask your ICT.".into(),
            Self::SeveralDossiers => "Several dossiers here could be meant. Choose the folder of the right one.".into(),
            Self::RegisterNotUsable => "What compleet keeps cannot be opened now. Close other windows of compleet and try again.".into(),
            Self::NumberTaken => "This file number belongs to another request here. Check the number.".into(),
            Self::NumberKnown { number } => format!("This dossier has file number {number} already, so it was sent."),
            Self::NotANumber { typed } => format!("‘{typed}’ is no file number. Take over the digits only."),
            Self::FillInAll => "Fill in all that belongs to it.".into(),
            Self::TooEarly => "One of the days lies before a day that it has to follow.".into(),
            Self::ToCome => "That day is still to come.".into(),
            Self::NotForThisRequest => "This does not belong to this type of request.".into(),
            Self::FormNotDue => "The form is not due yet: the request has to be further on.".into(),
            Self::FormAnswer => "Choose an answer to each question of the form.".into(),
            Self::FolderName => "A folder cannot be called so. Take letters, digits and blanks.".into(),
            Self::FolderExists => "There is a folder of that name already. Choose another one.".into(),
            Self::NotOpened => "This document could not be opened. Open it in the Explorer.".into(),
            Self::Key(trouble) => trouble.get(Language::English),
            Self::Bundle(trouble) => trouble.get(Language::English),
            Self::Rules(trouble) => trouble.get(Language::English),
            Self::Mend(trouble) => trouble.get(Language::English),
            Self::NothingToUndo => "There is nothing left to undo. Under ‘Recorded by people’ you take back what you said before.".into(),
            Self::ChangedSince => "This was changed in another way meanwhile, and so stays. Under ‘Recorded by people’ you take back what you said.".into(),
            Self::OpenFirst { file } => format!("Open {file} first and look yourself: compleet cannot show this document."),
            Self::NoStatusInMail => "This mail names no status that compleet knows. Choose below what it says; nothing was recorded.".into(),
            Self::NotUnderstood => "That was not understood. Nothing was changed.".into(),
            Self::Empty { field } => format!("Fill in: {field}."),
        }
    }
}
