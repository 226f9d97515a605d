//! What `dossier.toml` says of documents that were mended: what still holds is said of the new ones.
//! Never carries over what a person saw in bytes that are no longer there.

use super::{By, Input, Output, Wish};
use crate::check::same_path;
use crate::dossier::{Details, DossierPath, FieldId, KindId, Sums, Waiver, WaiverSubject};
use crate::work::{Edit, Look};

/// The key that says which file fills the slot.
const EXPLANATION: &str = "toelichting";

/// The changes, and of which documents something must be said anew.
pub(super) fn edits(
    details: &Details,
    wish: &Wish,
    inputs: &[Input],
    outputs: &[Output],
    by: By<'_>,
) -> (Vec<Edit>, Vec<DossierPath>) {
    let mut edits = Vec::new();
    let mut say_anew = Vec::new();
    let is_input = |path: &str| inputs.iter().any(|input| same_path(input.path.as_str(), path));
    let spoken_of = |input: &&Input| {
        let path = input.path.as_str();
        details.declared_kinds.keys().chain(details.declared_dates.keys()).any(|key| same_path(key.as_str(), path))
            || details.confirmed.iter().any(|(key, seen)| {
                same_path(key, path) || seen.file.as_ref().is_some_and(|file| same_path(file.as_str(), path))
            })
    };
    edits.extend(inputs.iter().filter(spoken_of).map(|input| Edit::TakeBack { what: input.path.to_string() }));
    let Some(output) = outputs.first().filter(|_| !matches!(wish, Wish::LeaveOut { .. })) else {
        return (edits, say_anew);
    };
    let kinds_of =
        |input: &Input| details.declared_kinds.iter().find(|(key, _)| same_path(key.as_str(), input.path.as_str()));
    let date_of =
        |input: &Input| details.declared_dates.iter().find(|(key, _)| same_path(key.as_str(), input.path.as_str()));
    for output in outputs {
        let look = |who: &Option<String>| Look {
            by: who.clone().unwrap_or_else(|| by.name.to_owned()),
            on: by.on,
            sha256: Some(Sums::of(&output.bytes).sha256),
        };
        let said: Vec<_> = inputs.iter().filter_map(kinds_of).collect();
        // Where one of several was named by a person, and the others were not, nobody named the whole.
        if said.len() == inputs.len() {
            let mut kinds: Vec<KindId> = said.iter().flat_map(|(_, declared)| declared.value.iter().cloned()).collect();
            kinds.dedup();
            let who = said.first().and_then(|(_, declared)| declared.by.clone());
            edits.push(Edit::Kinds { file: output.path.clone(), kinds, look: look(&who) });
        } else {
            say_anew.extend(said.iter().map(|(path, _)| (*path).clone()));
        }
        // A date holds for the document of which it was said, never for those that it was merged with.
        match inputs {
            [only] if outputs.len() == 1 => edits.extend(date_of(only).map(|(_, declared)| Edit::Researched {
                file: output.path.clone(),
                date: declared.value,
                look: look(&declared.by),
            })),
            several => say_anew.extend(several.iter().filter_map(date_of).map(|(path, _)| path.clone())),
        }
    }
    if details.explanation.as_ref().is_some_and(|file| is_input(file.as_str())) {
        edits.push(Edit::Field { key: FieldId::new(EXPLANATION), value: output.path.to_string() });
    }
    if let Wish::Rename { .. } = wish {
        edits.extend(renamed(details, inputs, output));
    }
    say_anew.sort();
    say_anew.dedup();
    (edits, say_anew)
}

/// What was seen and accepted in a document that only got another name: its bytes are the same.
fn renamed(details: &Details, inputs: &[Input], output: &Output) -> Vec<Edit> {
    let is_input = |path: &str| inputs.iter().any(|input| same_path(input.path.as_str(), path));
    let mut edits = Vec::new();
    for (what, seen) in &details.confirmed {
        let Some(on) = seen.on else { continue };
        let look = Look { by: seen.by.clone(), on, sha256: seen.sha256 };
        if is_input(what) {
            edits.push(Edit::Confirm { what: output.path.to_string(), file: None, look });
        } else if seen.file.as_ref().is_some_and(|file| is_input(file.as_str())) {
            edits.push(Edit::Confirm { what: what.clone(), file: Some(output.path.clone()), look });
        }
    }
    for waiver in &details.waivers {
        if let WaiverSubject::File(file) = &waiver.subject
            && is_input(file.as_str())
        {
            edits.push(Edit::Unwaive { code: waiver.code.clone(), subject: waiver.subject.clone() });
            edits.push(Edit::Waive(Waiver { subject: WaiverSubject::File(output.path.clone()), ..waiver.clone() }));
        }
    }
    edits
}
