//! What keeps the page from mending a document: what, and what to do now.

use crate::language::Language;
use crate::language::plain::one_line;
use crate::mend::Refusal;
use crate::message::mend;

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
                let nothing = language.pick("Er is niets veranderd.", "Nothing was changed.");
                return format!("{} {nothing}", refused(*why, language));
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

fn refused(why: Refusal, language: Language) -> String {
    if why.may_be_overruled() {
        return language
            .pick(
                "In dit document zit meer dan bladzijden: een beveiliging, bijlagen of scripts. Dat gaat verloren. Zet ‘Toch doen’ aan als dat mag.",
                "This document holds more than pages: a lock, attached files or scripts. That would be lost. Tick ‘Do it all the same’ if it may.",
            )
            .to_owned();
    }
    let why = mend::why(why, language);
    language.pick(format!("Dit document {why}"), format!("This document {why}"))
}
