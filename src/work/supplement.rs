//! What of a dossier is new since it was sent: a supplement holds that, and nothing else.
//! Never judges the required set: the platform has the rest already.

use crate::check;
use crate::check::CheckedDossier;
use crate::dossier::{Digest, DossierPath};
use crate::finding::Verdict;
use crate::rules::Ruleset;
use std::collections::BTreeSet;

/// Leaves of a checked dossier what was not sent before; none where nothing is new.
///
/// A document counts as sent by its bytes: under another name it is still the same document.
pub fn supplement(checked: &CheckedDossier, sent: &BTreeSet<Digest>, rules: &Ruleset) -> Option<CheckedDossier> {
    let mut rest = checked.clone();
    rest.dossier.attachments.retain(|attachment| attachment.sha256().is_none_or(|sha256| !sent.contains(&sha256)));
    // A placeholder says that there is nothing.
    if rest.dossier.attachments.iter().all(|attachment| check::is_placeholder(attachment, rules)) {
        return None;
    }
    if rest.dossier.attachments.is_empty() {
        return None;
    }
    let new: BTreeSet<&DossierPath> = rest.dossier.attachments.iter().map(|attachment| &attachment.path).collect();
    rest.findings = check::of_documents(&checked.findings, &new);
    rest.verdict = Verdict::of(&rest.findings);
    rest.checklist.clear();
    Some(rest)
}
