//! What keeps the page from using a key, a bundle or news: what, and what to do now.

use crate::bundle::Foreign;
use crate::language::Language;
use crate::language::plain::one_line;

/// Something about the own key or a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTrouble {
    /// The passphrase does not open the key.
    WrongPassphrase,
    /// A new passphrase is shorter than this many characters.
    TooShort(usize),
    /// It is long enough, and guessed too soon.
    TooEasy,
    /// It was typed otherwise the second time.
    NotTheSame,
    /// There is no own key yet.
    NoKey,
    /// There is one already.
    Exists,
    /// A file of the key or a contact is not what it should be.
    Damaged,
    /// These are not the digits of the contact's certificate.
    OtherDigits,
    /// This is no certificate.
    NoCertificate,
    /// Nobody is known for whom this could be sealed.
    NoReceiver,
}

impl KeyTrouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        match self {
            Self::WrongPassphrase => language.pick(
                "Deze wachtzin opent de sleutel niet. Let op hoofdletters en spaties.",
                "This passphrase does not open the key. Mind capitals and blanks.",
            ),
            Self::TooShort(least) => return language.pick(
                format!(
                    "Deze wachtzin is te kort. Neem er een van ten minste {least} tekens, zoals de vijf woorden hieronder."
                ),
                format!(
                    "This passphrase is too short. Take one of at least {least} characters, like the five words below."
                ),
            ),
            Self::TooEasy => language.pick(
                "Deze wachtzin is te makkelijk te raden. Neem woorden die niets met elkaar of met de school te maken hebben, zoals de vijf hieronder.",
                "This passphrase is too easy to guess. Take words that have nothing to do with each other or with the school, like the five below.",
            ),
            Self::NotTheSame => language.pick(
                "De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.",
                "The two passphrases differ. Type them again.",
            ),
            Self::NoKey => {
                language.pick("U hebt nog geen sleutel. Maak er eerst een.", "You have no key yet. Make one first.")
            }
            Self::Exists => language.pick("Er is al een sleutel.", "There is a key already."),
            Self::Damaged => language.pick(
                "Een bestand van uw sleutel of van een contact is beschadigd. Vraag uw ICT om een reservekopie.",
                "A file of your key or of a contact is damaged. Ask your ICT for a copy.",
            ),
            Self::OtherDigits => language.pick(
                "Deze cijfers horen niet bij het certificaat dat u kreeg. Laat ze nog eens voorlezen; blijft het verschil, vergeet het contact dan.",
                "These digits do not belong to the certificate that you were given. Have them read again; if they still differ, forget the contact.",
            ),
            Self::NoCertificate => language.pick(
                "Dit is geen certificaat. Neem alles over, van BEGIN CERTIFICATE tot en met END CERTIFICATE.",
                "This is no certificate. Take over all of it, from BEGIN CERTIFICATE to END CERTIFICATE.",
            ),
            Self::NoReceiver => language.pick(
                "Dit contact is hier niet bekend. Voeg het eerst toe bij Sleutel en contacten.",
                "This contact is not known here. Add it first at Key and contacts.",
            ),
        }
        .to_owned()
    }
}

/// Something about a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BundleTrouble {
    /// The dossier was sent already, under this number.
    Sent(Option<i64>),
    /// It was sent as a request of another type.
    OtherType,
    /// Under its id a dossier of another pupil was packed.
    OtherPupil,
    /// Under its id a dossier with other documents was packed.
    OtherDocuments,
    /// A supplement of what was never packed here.
    NeverPacked,
    /// A supplement, and nothing is new.
    NothingNew,
    /// The dossier cannot be packed as it is.
    NotReady,
    /// A document cannot be called so in a bundle.
    Name(String),
    /// A document changed, or cannot be read any more.
    Changed(String),
    /// There is a bundle of that name.
    Exists,
    /// It is more than a bundle can hold.
    TooLarge,
    /// It could not be signed or sealed.
    NotSigned,
    /// It is not as it was signed.
    Altered,
    /// Nobody signed it.
    Unsigned,
    /// Its signature does not count.
    BadSignature,
    /// It cannot be judged.
    Unreadable,
    /// It is a signed container of another program.
    Foreign(Foreign),
    /// It is sealed for somebody else.
    ForSomebodyElse,
    /// Nobody here knows who signed it: this name it gives itself.
    UnknownSender(String),
    /// It may still be arriving, or is no news.
    NotWhole,
    /// Its news cannot be used.
    Faulty,
}

impl BundleTrouble {
    /// Returns the words.
    pub fn get(&self, language: Language) -> String {
        match self {
            Self::Sent(Some(number)) => return language.pick(
                format!("Dit dossier is al verzonden, als {number}. Pak alleen een aanvulling in, of kies ‘toch opnieuw’."),
                format!("This dossier was sent already, as {number}. Pack a supplement only, or choose ‘again all the same’."),
            ),
            Self::Name(file) => return language.pick(
                format!("‘{0}’ kan zo niet mee. Geef het bestand een andere naam.", one_line(file)),
                format!("‘{0}’ cannot go along so. Give the file another name.", one_line(file)),
            ),
            Self::Changed(file) => return language.pick(
                format!("‘{0}’ veranderde tijdens het inpakken, of is niet te lezen. Sluit het en controleer opnieuw.", one_line(file)),
                format!("‘{0}’ changed while it was being packed, or cannot be read. Close it and check again.", one_line(file)),
            ),
            Self::UnknownSender(name) => return language.pick(
                format!("De afzender noemt zich ‘{0}’, maar is hier niet bekend. Voeg het certificaat toe bij Sleutel en contacten, en probeer het opnieuw.", one_line(name)),
                format!("The sender calls itself ‘{0}’, but is not known here. Add its certificate at Key and contacts, and try again.", one_line(name)),
            ),
            Self::Foreign(other) => return super::super::foreign(other, language),
            Self::Sent(None) => language.pick("Dit dossier is al verzonden. Pak alleen een aanvulling in, of kies ‘toch opnieuw’.", "This dossier was sent already. Pack a supplement only, or choose ‘again all the same’."),
            Self::OtherType => language.pick("Dit dossier is verzonden als een andere soort aanvraag. Maak voor een nieuwe aanvraag een nieuwe map.", "This dossier was sent as another type of request. Make a new folder for a new request."),
            Self::OtherPupil => language.pick("Dit lijkt een kopie van het dossier van een andere leerling. Maak voor een nieuwe aanvraag een nieuwe map zonder dossier.toml.", "This looks like a copy of another pupil's dossier. Make a new folder without dossier.toml for a new request."),
            Self::OtherDocuments => language.pick("Onder dit dossier is eerder iets met heel andere documenten ingepakt. Klopt het toch, kies dan ‘toch opnieuw’.", "Something with quite other documents was packed under this dossier before. If it is right, choose ‘again all the same’."),
            Self::NeverPacked => language.pick("Hier is niet bekend wat er eerder is verstuurd. Stuur de nieuwe documenten na via het platform zelf.", "What was sent before is not known here. Add the new documents in the platform itself."),
            Self::NothingNew => language.pick("Er is niets nieuws: alle documenten in de map zijn al verstuurd.", "Nothing is new: all documents in the folder were sent already."),
            Self::NotReady => language.pick("Dit dossier is nog niet klaar. Kijk bij de controle wat er nog nodig is.", "This dossier is not ready yet. See at the check what it still needs."),
            Self::Exists => language.pick("Er staat al zo'n pakket naast de map.", "There is such a bundle beside the folder already."),
            Self::TooLarge => language.pick("Dit is meer dan in één pakket past.", "This is more than one bundle holds."),
            Self::NotSigned => language.pick("Het pakket kon niet worden ondertekend of versleuteld. Er is niets gemaakt.", "The bundle could not be signed or sealed. Nothing was made."),
            Self::Altered => language.pick("Niet overgenomen: dit is veranderd nadat het werd ondertekend. Vraag de afzender om het opnieuw te sturen.", "Not taken in: this was changed after it was signed. Ask the sender to send it again."),
            Self::Unsigned => language.pick("Niet overgenomen: niemand heeft dit ondertekend.", "Not taken in: nobody signed this."),
            Self::BadSignature => language.pick("Niet overgenomen: de handtekening telt niet, bijvoorbeeld omdat het certificaat is verlopen. Vraag de afzender.", "Not taken in: the signature does not count, for instance since the certificate expired. Ask the sender."),
            Self::Unreadable => language.pick("Dit bestand is geen pakket dat compleet kan beoordelen, of het is beschadigd.", "This file is no bundle that compleet can judge, or it is damaged."),
            Self::ForSomebodyElse => language.pick("Dit bestand is voor iemand anders versleuteld.", "This file is sealed for somebody else."),
            Self::NotWhole => language.pick("Dit bestand is nog niet helemaal binnen, of is geen bericht. Probeer het straks opnieuw.", "This file has not arrived whole yet, or is no news. Try again later."),
            Self::Faulty => language.pick("Het bericht in dit bestand kan compleet niet gebruiken. Vraag de afzender.", "compleet cannot use the news in this file. Ask the sender."),
        }
        .to_owned()
    }
}
