//! What is to be packed of a dossier, by what is known of it here: all of it, what is new, or nothing without a word.
//! Never packs anything itself.

use crate::check::CheckedDossier;
use crate::finding::{Finding, Severity};
use crate::language::Language;
use crate::message::{Repeat, message, redaction::Redaction, wrap::paragraph};
use crate::register::RegisterError;
use crate::rules::Ruleset;
use crate::work::{self, Before, CheckResult, Followed, Hindrance, Notice};

/// What is to be packed of a dossier.
pub(super) struct Case {
    /// That of it, as it was checked.
    pub(super) checked: CheckedDossier,
    /// What else the person should know of the folder.
    pub(super) notices: Vec<Notice>,
    /// The dossier of which it is a supplement.
    whole: Option<CheckedDossier>,
    /// What is known of its life so far.
    pub(super) before: Option<Followed>,
    /// What is worth knowing once it is packed.
    notes: Vec<Note>,
}

#[derive(Clone, Copy)]
enum Note {
    /// It was erased here, and is followed again.
    Erased,
    /// It was sent before, and is packed whole all the same.
    SentBefore,
    /// It takes the place of this many supplements.
    Replaces(usize),
    /// Nobody recorded that the request was sent.
    NotSentYet,
    /// The request is over.
    Over,
}

/// Why there is nothing to be packed.
pub(super) enum Nothing {
    /// Nobody here knows what was sent before.
    NeverPacked,
    /// All these documents were.
    NothingNew(usize),
}

impl Case {
    /// A dossier of which nothing is asked.
    pub(super) fn plain(found: CheckResult) -> Self {
        let CheckResult { checked, notices } = found;
        Self { checked, notices, whole: None, before: None, notes: Vec::new() }
    }

    /// All of a dossier; or what stands in the way of that, unless the user said to do so.
    pub(super) fn request(found: CheckResult, before: Before, again: bool) -> Result<Self, Box<(Self, Hindrance)>> {
        let CheckResult { checked, notices } = found;
        let (before, pupil, mut notes) = match before {
            Before::Nothing => (None, None, Vec::new()),
            Before::Erased => (None, None, vec![Note::Erased]),
            Before::Known(before, pupil) => (Some(*before), pupil, Vec::new()),
        };
        let hindrance = before.as_ref().and_then(|before| work::hindrance(&checked, before, pupil.as_deref()));
        let sure = again && !matches!(hindrance, Some(Hindrance::OtherType { .. }));
        if sure && matches!(hindrance, Some(Hindrance::Sent { .. })) {
            notes.push(Note::SentBefore);
        }
        let case = Self { checked, notices, whole: None, before, notes };
        match hindrance.filter(|_| !sure) {
            Some(hindrance) => Err(Box::new((case, hindrance))),
            None => Ok(case),
        }
    }

    /// What is new since it was sent.
    pub(super) fn supplement(found: CheckResult, before: Before, rules: &Ruleset) -> Result<Self, Nothing> {
        let CheckResult { checked: whole, notices } = found;
        let Before::Known(before, _) = before else { return Err(Nothing::NeverPacked) };
        if before.bundles.is_empty() {
            return Err(Nothing::NeverPacked);
        }
        let mut notes = Vec::new();
        let life = before.life.as_ref();
        if life.is_some_and(|life| life.ended) {
            notes.push(Note::Over);
        } else if before.dossier.number.is_none() && life.is_none_or(|life| life.status.is_none()) {
            notes.push(Note::NotSentYet);
        }
        let unheard = work::unheard(&before);
        if unheard > 0 {
            notes.push(Note::Replaces(unheard));
        }
        match work::supplement(&whole, &work::delivered(&before), rules) {
            Some(checked) => Ok(Self { checked, notices, whole: Some(whole), before: Some(*before), notes }),
            None => Err(Nothing::NothingNew(whole.dossier.attachments.len())),
        }
    }

    /// What is good to know besides what was packed.
    pub(super) fn also(&self, rules: &Ruleset, language: Language, width: usize) -> String {
        let mut text = String::new();
        for note in &self.notes {
            text.push_str(&paragraph("", &note.say(language), 0, width));
        }
        let Some(whole) = &self.whole else { return text };
        let is_open = |finding: &&Finding| finding.severity == Severity::Error && finding.waiver.is_none();
        let open = whole.findings.iter().filter(is_open).filter(|finding| !self.checked.findings.contains(finding));
        let open: Vec<String> = open.map(|finding| message(finding, &whole.dossier, rules, language).what).collect();
        if open.is_empty() {
            return text;
        }
        let heading = language.pick(
            "Let op: ook met deze aanvulling is het dossier nog niet in orde. Stuur liever alles in een keer:",
            "Note: even with this supplement the dossier is not in order yet. Better send everything at once:",
        );
        text.push_str(&paragraph("", heading, 0, width));
        for what in open {
            text.push_str(&paragraph("  * ", &what, 4, width));
        }
        Redaction::of(&whole.dossier).over(&text).0
    }

    /// Says whether it is a supplement.
    pub(super) fn is_supplement(&self) -> bool {
        self.whole.is_some()
    }

    /// Says whether the request was filed before: how to file it is known then.
    pub(super) fn is_filed(&self) -> bool {
        self.notes.iter().any(|note| matches!(note, Note::SentBefore))
    }
}

impl Note {
    fn say(self, language: Language) -> String {
        let fixed = match self {
            Self::Replaces(count) => {
                return match count {
                    1 => language.pick(
                        "Deze aanvulling komt in de plaats van de vorige: wat daarin zat, zit ook hierin. Stuur alleen deze."
                            .to_owned(),
                        "This supplement takes the place of the one before: what was in that is in this, too. Send this one only."
                            .to_owned(),
                    ),
                    _ => language.pick(
                        format!("Deze aanvulling komt in de plaats van de vorige {count}: wat daarin zat, zit ook hierin. Stuur alleen deze."),
                        format!("This supplement takes the place of the {count} before: what was in those is in this, too. Send this one only."),
                    ),
                };
            }
            Self::Erased => (
                "Let op: dit dossier was hier gewist. Nu het weer is ingepakt, wordt het weer gevolgd.",
                "Note: this dossier was erased here. Now that it is packed again, it is followed again.",
            ),
            Self::SentBefore => (
                "Let op: dit dossier was al verzonden. Maak er geen nieuwe hulpvraag van: het hoort bij de aanvraag die er al is.",
                "Note: this dossier was sent already. Make no new request of it: it belongs to the one that is there.",
            ),
            Self::NotSentYet => (
                "Let op: van deze aanvraag is nog geen dossiernummer bekend. Is zij al verzonden, leg dat dan vast: compleet status sent NUMMER MAP",
                "Note: no file number of this request is known yet. If it was sent already, record that: compleet status sent NUMBER FOLDER",
            ),
            Self::Over => (
                "Let op: deze aanvraag is afgesloten. Voor iets nieuws is een nieuwe aanvraag nodig.",
                "Note: this request is closed. Something new needs a new request.",
            ),
        };
        language.pick(fixed.0, fixed.1).to_owned()
    }
}

/// What stands in the way of packing a whole dossier, and what to do.
pub(super) fn hindered(
    hindrance: &Hindrance,
    folder: &str,
    (rules, repeat): (&Ruleset, &Repeat),
    language: Language,
) -> String {
    let folder = repeat.place(folder);
    let copy = language.pick(
        format!("  Is deze map een kopie voor een andere aanvraag: compleet init {folder} --new"),
        format!("  If this folder is a copy for another request: compleet init {folder} --new"),
    );
    let again = language.pick(
        format!("  Toch het hele dossier opnieuw inpakken: compleet pack {folder} --again"),
        format!("  To pack the whole dossier again all the same: compleet pack {folder} --again"),
    );
    match hindrance {
        Hindrance::Sent { number } => {
            let number = number.map(|number| language.pick(format!(" als {number}"), format!(" as {number}")));
            let number = number.unwrap_or_default();
            let add = language.pick(
                format!("  Alleen nasturen wat nieuw is: compleet pack {folder} --supplement"),
                format!("  To send only what is new: compleet pack {folder} --supplement"),
            );
            let what = language.pick(
                format!("Niet ingepakt: dit dossier is al verzonden{number}."),
                format!("Not packed: this dossier was sent already{number}."),
            );
            format!("{what}\n{add}\n{copy}\n{again}")
        }
        Hindrance::OtherType { known } => {
            let known = rules.request_type(known).map_or(known.as_str(), |known| known.name.get(language));
            let what = language.pick(
                format!("Niet ingepakt: dit dossier is verzonden als een andere soort aanvraag ({known})."),
                format!("Not packed: this dossier was sent as another type of request ({known})."),
            );
            let new = language.pick(
                format!("  Een nieuwe aanvraag krijgt een eigen id: compleet init {folder} --new"),
                format!("  A new request gets an id of its own: compleet init {folder} --new"),
            );
            format!("{what}\n{new}")
        }
        Hindrance::OtherPupil => {
            let what = language.pick(
                "Niet ingepakt: onder dit id is hier een dossier van een andere leerling ingepakt.",
                "Not packed: under this id a dossier of another pupil was packed here.",
            );
            format!("{what}\n{copy}\n{again}")
        }
        Hindrance::OtherDocuments => {
            let what = language.pick(
                "Niet ingepakt: onder dit id is hier een dossier met heel andere documenten ingepakt.",
                "Not packed: under this id a dossier with quite other documents was packed here.",
            );
            format!("{what}\n{copy}\n{again}")
        }
    }
}

impl Nothing {
    /// Why, and what to do.
    pub(super) fn say(&self, folder: &str, repeat: &Repeat, language: Language) -> String {
        let folder = repeat.place(folder);
        match self {
            Self::NeverPacked => language.pick(
                format!(
                    "Niet ingepakt: hier is niet bekend wat er van dit dossier eerder is verstuurd.\n\
                     Is het nog niet verstuurd? Pak dan het hele dossier in: compleet pack {folder}\n\
                     Is het op een andere computer ingepakt? Maak de aanvulling dan daar, of voeg alleen de nieuwe \
                     documenten zelf bij de aanvraag."
                ),
                format!(
                    "Not packed: what was sent of this dossier before is not known here.\n\
                     Was it not sent yet? Then pack the whole dossier: compleet pack {folder}\n\
                     Was it packed on another computer? Then make the supplement there, or add only the new documents \
                     to the request yourself."
                ),
            ),
            Self::NothingNew(count) => language.pick(
                format!(
                    "Niet ingepakt: er is niets nieuws. Alle documenten in de map ({count}) zijn al eerder verstuurd."
                ),
                format!("Not packed: nothing is new. All documents in the folder ({count}) were sent before."),
            ),
        }
    }
}

/// It is not known what was sent before.
pub(super) struct NotKnown(pub(super) RegisterError);

impl crate::message::Say for NotKnown {
    fn say(&self, language: Language) -> String {
        let why = crate::message::errors::register::failure(&self.0, language);
        language.pick(
            format!("niet ingepakt: wat er eerder is verstuurd, is niet na te gaan: {why}"),
            format!("not packed: what was sent before cannot be looked up: {why}"),
        )
    }
}
