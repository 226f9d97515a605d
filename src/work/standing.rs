//! Where a request stands, kept beside the dossier for a colleague who stands in: written for whoever can read the folder,
//! read by a program that has no register of it.
//! Never written unless somebody chose so for this dossier, and never believed over the own register.

use super::{Followed, Workplace};
use crate::files::{self, Existing};
use crate::lifecycle::tasks;
use crate::scan::STANDING;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// The format of the file.
const FORMAT: &str = "compleet/standing/v1";
/// No such file is larger, in bytes.
const LIMIT: u64 = 64 << 10;

/// What a colleague needs to know of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColleagueNote {
    /// `compleet/standing/v1`.
    pub format: String,
    /// The dossier's id.
    pub dossier: Option<String>,
    /// The number that the platform gave.
    pub number: Option<i64>,
    /// The last status, in the platform's words.
    pub status: Option<String>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// What the platform lacks, in its words.
    #[serde(default)]
    pub missing: Vec<String>,
    /// What is to be done, by its id in the rules, and until when.
    #[serde(default)]
    pub open: Vec<OpenWork>,
    /// Who kept it here.
    pub by: String,
    /// When.
    pub written: DateTime<Utc>,
}

/// Something that is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenWork {
    /// The action's id in the rules.
    pub action: String,
    /// Until when, or on which day.
    pub due: Option<NaiveDate>,
}

impl Workplace {
    /// What somebody kept beside a dossier; none where nobody did, or it cannot be understood.
    pub fn standing(&self, folder: &Path) -> Option<ColleagueNote> {
        let bytes = files::read(&folder.join(STANDING), LIMIT).ok()?;
        let standing: ColleagueNote = serde_json::from_slice(&bytes).ok()?;
        (standing.format == FORMAT).then_some(standing)
    }

    /// Keeps where a request stands beside its dossier.
    pub fn keep_standing(&self, folder: &Path, by: &str, now: DateTime<Utc>) -> io::Result<()> {
        let followed = self.followed(folder).ok().flatten().ok_or(io::ErrorKind::NotFound)?;
        let bytes = serde_json::to_vec_pretty(&self.standing_of(&followed, by, now)).map_err(io::Error::from)?;
        files::write(&folder.join(STANDING), &bytes, Existing::Replace)
    }

    /// Renews it, where somebody chose that it is kept. What cannot be written is no reason to undo what was entered.
    pub fn renew_standing(&self, folder: &Path, now: DateTime<Utc>) {
        if let Some(known) = self.standing(folder) {
            let _ = self.keep_standing(folder, &known.by, now);
        }
    }

    /// Keeps it no longer.
    pub fn drop_standing(&self, folder: &Path) -> io::Result<()> {
        files::remove(&folder.join(STANDING))
    }

    fn standing_of(&self, followed: &Followed, by: &str, now: DateTime<Utc>) -> ColleagueNote {
        let (asked, life) = (self.asked(followed), followed.life.as_ref());
        let statuses = || asked.into_iter().flat_map(|asked| &asked.lifecycle.statuses);
        let reached = life.and_then(|life| life.status.as_ref());
        let name = |id: &str| statuses().find(|status| status.id == id).map(|status| status.name.clone());
        let found = life.zip(asked).map(|(life, asked)| tasks(life, &self.rules, asked, &followed.dossier.fields));
        let open: Vec<_> =
            found.iter().flatten().filter(|task| task.state == crate::lifecycle::TaskState::Open).collect();
        ColleagueNote {
            format: FORMAT.to_owned(),
            dossier: followed.dossier.id.clone(),
            number: followed.dossier.number,
            status: reached.map(|reached| name(&reached.status).unwrap_or_else(|| reached.status.clone())),
            since: reached.map(|reached| reached.since),
            missing: open.iter().filter_map(|task| task.missing.map(str::to_owned)).collect(),
            open: open.iter().map(|task| OpenWork { action: task.action.id.clone(), due: task.due }).collect(),
            by: by.to_owned(),
            written: now,
        }
    }
}
