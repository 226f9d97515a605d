//! `compleet pack --supplement`: what is left of a dossier without what was sent before, and what stays open after it.
//! Never packs anything itself.

use super::veil::Veil;
use crate::cli::session::shown;
use crate::finding::{Finding, Severity};
use crate::language::Language;
use crate::message::message;
use crate::register::{BundleRecord, RegisterError};
use crate::report::terminal::paragraph;
use crate::rules::Ruleset;
use crate::work::{self, CheckedDossier};
use std::path::Path;

/// What is to be packed of a dossier.
pub(super) struct Case {
    /// That of it, as it was checked.
    pub(super) checked: CheckedDossier,
    /// The dossier of which it is a supplement.
    whole: Option<CheckedDossier>,
    /// It was sent whole before, and is about to be sent whole again.
    again: bool,
}

/// Why there is nothing to be packed.
pub(super) enum Nothing {
    /// Nobody here knows what was sent before.
    NeverPacked,
    /// All these documents were.
    NothingNew(usize),
}

/// The bundles that were made of a dossier before.
pub(super) fn sent_before(home: Option<&Path>, checked: &CheckedDossier) -> Result<Vec<BundleRecord>, RegisterError> {
    let id = checked.dossier.details.as_ref().and_then(|details| details.id.as_deref());
    match (home, id) {
        (Some(home), Some(id)) => work::sent_before(home, id),
        _ => Ok(Vec::new()),
    }
}

impl Case {
    /// All of a dossier.
    pub(super) fn request(checked: CheckedDossier, sent: &[BundleRecord]) -> Self {
        let is_sent = checked.dossier.details.as_ref().and_then(work::dossiernummer).is_some();
        Self { again: is_sent && !sent.is_empty(), checked, whole: None }
    }

    /// What is new since it was sent.
    pub(super) fn supplement(whole: CheckedDossier, sent: &[BundleRecord]) -> Result<Self, Nothing> {
        if sent.is_empty() {
            return Err(Nothing::NeverPacked);
        }
        let digests = sent.iter().flat_map(|bundle| &bundle.attachments).map(|attachment| attachment.sha256).collect();
        match work::supplement(&whole, &digests) {
            Some(checked) => Ok(Self { checked, whole: Some(whole), again: false }),
            None => Err(Nothing::NothingNew(whole.dossier.attachments.len())),
        }
    }

    /// What is good to know besides what was packed.
    pub(super) fn also(&self, rules: &Ruleset, language: Language, width: usize) -> String {
        if self.again {
            let words = language.pick(
                "Let op: dit dossier was al verzonden. Vult u het alleen aan? Gebruik dan --supplement.",
                "Note: this dossier was sent already. Is this only a supplement? Then use --supplement.",
            );
            return format!("\n{}", paragraph("", words, 0, width));
        }
        let Some(whole) = &self.whole else { return String::new() };
        let is_open = |finding: &&Finding| finding.severity == Severity::Error && finding.waiver.is_none();
        let open = whole.findings.iter().filter(is_open).filter(|finding| !self.checked.findings.contains(finding));
        let open: Vec<String> = open.map(|finding| message(finding, &whole.dossier, rules, language).what).collect();
        if open.is_empty() {
            return String::new();
        }
        let heading = language.pick(
            "Let op: ook met deze aanvulling is het dossier nog niet in orde. Stuur liever alles in een keer:",
            "Note: even with this supplement the dossier is not in order yet. Better send everything at once:",
        );
        let mut text = format!("\n{}", paragraph("", heading, 0, width));
        for what in open {
            text.push_str(&paragraph("  * ", &what, 4, width));
        }
        Veil::of(&whole.dossier).over(&text).0
    }
}

impl Nothing {
    /// Why, and what to do.
    pub(super) fn say(&self, folder: &Path, language: Language) -> String {
        let folder = shown(folder);
        match self {
            Self::NeverPacked => language.pick(
                format!(
                    "Niet ingepakt: hier is niet bekend wat er van dit dossier eerder is verstuurd.\n\
                     Is het nog niet verstuurd? Pak dan het hele dossier in: compleet pack \"{folder}\"\n\
                     Is het op een andere computer ingepakt? Maak de aanvulling dan daar."
                ),
                format!(
                    "Not packed: what was sent of this dossier before is not known here.\n\
                     Was it not sent yet? Then pack the whole dossier: compleet pack \"{folder}\"\n\
                     Was it packed on another computer? Then make the supplement there."
                ),
            ),
            Self::NothingNew(count) => language.pick(
                format!(
                    "Niet ingepakt: er is niets nieuws. Alle documenten in de map ({count}) zijn al eerder ingepakt."
                ),
                format!("Not packed: nothing is new. All documents in the folder ({count}) were packed before."),
            ),
        }
    }
}
