//! What keeps the page from mending a document: what, and what to do now.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::mend::Refusal;

/// Why nothing was mended, or put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MendTrouble {
    /// The document cannot be mended.
    Refused(Refusal),
    /// A name is there already.
    Taken(String),
    /// A name that Windows or a zip cannot hold.
    BadName,
    /// One document is nothing to merge.
    TwoAtLeast,
    /// No worker could be started.
    NoWorker,
    /// There is no such mend.
    NothingToPutBack,
    /// A later mend changed what this one made.
    LaterFirst,
    /// The kept original was changed by hand.
    OriginalsChanged,
}

impl MendTrouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        let (dutch, english) = match self {
            Self::Refused(why) => {
                let (dutch, english) = refused(*why);
                return language
                    .pick(format!("{dutch} Er is niets veranderd."), format!("{english} Nothing was changed."));
            }
            Self::Taken(name) => {
                let name = one_line(name);
                return language.pick(
                    format!("Er is al een bestand {name}. Kies een andere naam."),
                    format!("There is a file {name} already. Choose another name."),
                );
            }
            Self::BadName => (
                "Zo kan een bestand niet heten. Neem letters, cijfers en spaties.",
                "A file cannot be called so. Take letters, digits and blanks.",
            ),
            Self::TwoAtLeast => ("Kies ten minste twee documenten.", "Choose two documents at least."),
            Self::NoWorker => (
                "compleet kon zijn hulpprogramma niet starten. Er is niets veranderd. Probeer het nog eens.",
                "compleet could not start its worker. Nothing was changed. Try once more.",
            ),
            Self::NothingToPutBack => ("Er is niets meer om terug te zetten.", "There is nothing left to put back."),
            Self::LaterFirst => (
                "Met dit document is daarna nog iets gedaan. Zet eerst dat terug.",
                "Something was done with this document afterwards. Put that back first.",
            ),
            Self::OriginalsChanged => (
                "Het bewaarde origineel is niet meer zoals het was. Er is niets veranderd.",
                "The kept original is not as it was any more. Nothing was changed.",
            ),
        };
        language.pick(dutch, english).to_owned()
    }
}

fn refused(why: Refusal) -> (&'static str, &'static str) {
    match why {
        Refusal::NotPdf => ("Dit is geen PDF. Sla het eerst op als PDF.", "This is no PDF. Save it as PDF first."),
        Refusal::Locked => (
            "Dit document vraagt een wachtwoord. Vraag de maker om een kopie zonder wachtwoord.",
            "This document asks for a password. Ask its maker for a copy without one.",
        ),
        Refusal::Signed => (
            "Dit document is digitaal ondertekend; elke wijziging maakt die handtekening ongeldig.",
            "This document is signed digitally; any change would make that signature void.",
        ),
        Refusal::AdobeForm | Refusal::DrawnByReader | Refusal::Portfolio => (
            "Dit is een bijzonder PDF-formulier. Open het, en druk het af naar een gewone PDF.",
            "This is a special PDF form. Open it, and print it to a plain PDF.",
        ),
        Refusal::Damaged | Refusal::PagesDiffer => (
            "Dit document is beschadigd. Vraag om een nieuw bestand.",
            "This document is damaged. Ask for another file.",
        ),
        Refusal::TooLong | Refusal::TooMuch => {
            ("Dit document is te groot om het veilig te doen.", "This document is too large to do it safely.")
        }
        Refusal::NoSuchPage | Refusal::TwiceNamed => ("Die bladzijden zijn er niet.", "Those pages are not there."),
        Refusal::NoPages => (
            "Er zou geen bladzijde overblijven. Kies ‘Niet meesturen’ als het hele document weg kan.",
            "No page would be left. Choose ‘Do not send’ if the whole document can go.",
        ),
        Refusal::OwnerLocked | Refusal::Attachments | Refusal::Scripts => (
            "In dit document zit meer dan bladzijden: een beveiliging, bijlagen of scripts. Dat gaat verloren. Zet ‘Toch doen’ aan als dat mag.",
            "This document holds more than pages: a lock, attached files or scripts. That would be lost. Tick ‘Do it all the same’ if it may.",
        ),
        Refusal::NotProven => (
            "Het nieuwe document toont niet precies hetzelfde als het oude, en is daarom niet gebruikt.",
            "The new document does not show precisely the same as the old one, and so was not used.",
        ),
    }
}
