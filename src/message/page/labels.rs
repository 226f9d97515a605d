//! The fixed texts of the page.

use crate::language::Language;

macro_rules! labels {
    ($($name:ident = $dutch:literal, $english:literal;)*) => {
        /// A fixed text of the page.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Label {
            $(#[doc = $english] $name,)*
        }

        impl Label {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Returns the words.
            pub const fn get(self, language: Language) -> &'static str {
                match language {
                    Language::Dutch => self.dutch(),
                    Language::English => self.english(),
                }
            }

            const fn dutch(self) -> &'static str {
                match self { $(Self::$name => $dutch),* }
            }

            const fn english(self) -> &'static str {
                match self { $(Self::$name => $english),* }
            }
        }
    };
}

labels! {
    // Around every page.
    SkipToContent = "Naar de inhoud", "Skip to content";
    MainMenu = "Hoofdmenu", "Main menu";
    Start = "Begin", "Start";
    Promise = "Alles blijft op deze computer. compleet maakt met niemand verbinding.", "Everything stays on this computer. compleet connects to nobody.";
    OnlyAPersonSees = "Of een handtekening echt is en of klopt wat er staat, ziet alleen een mens.", "Whether a signature is real, and what is written true, only a person sees.";
    Gone = "compleet is gestopt. Start compleet opnieuw; wat u al vastlegde, is bewaard.", "compleet has ended. Start compleet again; what you have recorded is kept.";
    Back = "Terug", "Back";
    Steps = "Stappen", "Steps";

    // Begin.
    WhichDossier = "Welk dossier?", "Which dossier?";
    ChooseFolder = "Kies de map met de documenten van één aanvraag. Controleren verandert nooit een document.", "Choose the folder with the documents of one request. A check never changes a document.";
    OpenedBefore = "Zojuist geopend", "Opened just now";
    YourFolders = "Uw mappen", "Your folders";
    OwnFolder = "Uw eigen map", "Your own folder";
    PastePath = "Of plak het pad van een map", "Or paste the path of a folder";
    PathOfFolder = "Pad van de map", "Path of the folder";
    PathHint = "Bijvoorbeeld van een netwerkschijf. In de Verkenner: klik in de adresbalk en kopieer.", "For instance of a network drive. In the Explorer: click in the address bar and copy.";
    OpenFolder = "Map openen", "Open the folder";
    FoldersHere = "Mappen hierin", "Folders in here";
    NoFoldersHere = "Hierin staan geen andere mappen.", "There are no other folders in here.";
    CheckThisDossier = "Controleer dit dossier", "Check this dossier";
    NoDocumentsHere = "In deze map zelf staan geen PDF- of Word-documenten. Kies een map hieronder.", "This folder itself holds no PDF or Word documents. Choose a folder below.";
    FolderUp = "Map hoger", "Folder up";

    // Refusals.
    NotOpenedTitle = "Deze pagina is niet open", "This page is not open";
    NotOpened = "Dit adres werkt één keer, en alleen in de browser waarin compleet het opende. Start compleet opnieuw.", "This address works once, and only in the browser in which compleet opened it. Start compleet again.";
    RefusedTitle = "Niet toegestaan", "Not allowed";
    Refused = "Deze vraag kwam niet van de pagina van compleet en is geweigerd. Er is niets gewijzigd.", "This request did not come from the page of compleet and was refused. Nothing was changed.";
    BrokenTitle = "Er ging iets mis", "Something went wrong";
    Broken = "compleet zelf maakte een fout. Ga terug en probeer het nog eens; uw documenten zijn niet gewijzigd.", "compleet itself made a mistake. Go back and try again; your documents were not changed.";
    NotFoundTitle = "Deze pagina bestaat niet", "This page does not exist";
    NotFound = "Misschien is compleet opnieuw gestart. Begin opnieuw bij het kiezen van de map.", "Perhaps compleet was started again. Begin again by choosing the folder.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_exists_in_both_languages_and_is_polite() {
        for label in Label::ALL {
            let (dutch, english) = (label.get(Language::Dutch), label.get(Language::English));
            assert!(!dutch.trim().is_empty() && !english.trim().is_empty(), "{label:?}");
            let words = format!(" {} ", dutch.to_lowercase().replace(['.', ',', ';', '?', ':'], " "));
            for familiar in [" je ", " jij ", " jouw ", " jullie "] {
                assert!(!words.contains(familiar), "{label:?}: {dutch}");
            }
            assert!(!dutch.contains("compleet check") && !dutch.contains("--"), "{label:?} names a command");
        }
    }
}
