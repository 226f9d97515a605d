//! Which dossier a person means by what they typed: an id or a part of it, a dossiernummer, a label.

use super::{DossierKey, DossierRecord, Pen, Reference, RegisterError, short_id};

/// Fewer characters of an id name nobody.
const MIN_CHARACTERS: usize = 4;

/// Which dossier was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This one.
    One(DossierKey),
    /// None.
    None,
    /// More than one could be.
    Several(Vec<DossierRecord>),
}

impl Pen<'_> {
    /// Finds the dossier that a person means. What is exact goes before what is near: the whole id, then a
    /// dossiernummer, then a label, then the beginning or the end of an id.
    pub fn meant(&self, typed: &str) -> Result<Found, RegisterError> {
        let typed = typed.trim();
        if let Some(key) = self.find(&Reference::Id(typed.to_owned()))? {
            return Ok(Found::One(key));
        }
        // What begins with a zero is part of an id, never a number.
        let number = typed.parse().ok().filter(|_| !typed.starts_with('0'));
        if let Some(key) = number.map(|number| self.find(&Reference::Number(number))).transpose()?.flatten() {
            return Ok(Found::One(key));
        }
        let all = self.records()?;
        let folded = typed.to_lowercase();
        let labelled = |record: &&DossierRecord| record.label.as_ref().is_some_and(|it| it.to_lowercase() == folded);
        let mut found: Vec<&DossierRecord> = all.iter().filter(labelled).collect();
        if found.is_empty() {
            let plain = plain(typed);
            let near = |record: &&DossierRecord| record.id.as_deref().is_some_and(|id| is_part(id, &plain));
            found = all.iter().filter(near).collect();
        }
        Ok(match found.as_slice() {
            [] => Found::None,
            [one] => Found::One(one.key),
            _ => Found::Several(found.into_iter().cloned().collect()),
        })
    }

    fn records(&self) -> Result<Vec<DossierRecord>, RegisterError> {
        Ok(self.rows.dossiers()?.into_iter().map(DossierRecord::from).collect())
    }
}

fn plain(id: &str) -> String {
    id.chars().filter(|character| character.is_alphanumeric()).collect::<String>().to_lowercase()
}

fn is_part(id: &str, typed: &str) -> bool {
    let whole = plain(id);
    typed == short_id(id)
        || typed.chars().count() >= MIN_CHARACTERS && (whole.starts_with(typed) || whole.ends_with(typed))
}
