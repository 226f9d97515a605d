//! Where packing and unpacking meet the register: what is known of a dossier before, and what was made or came in.
//! Never keeps a name: documents are known by their digests, a pupil by a keyed hash, a dossier by what the user calls it.

use super::Packed;
use super::again::pupil_of;
use super::follow::{Followed, follow};
use super::kept::kept;
use crate::check;
use crate::check::CheckedDossier;
use crate::dossier::{Details, Earlier, FieldId};
use crate::lifecycle::{Body, Event, EventId, LocalState, Parties};
use crate::manifest::{AttachmentRecord, BundleKind, Record};
use crate::register::{
    BundleRecord, DossierKey, DossierRecord, NewDossier, Pen, Reference, Register, RegisterError, SentAttachment,
};
use crate::rules::Ruleset;
use crate::signature::Certificate;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The register of a run that packs or unpacks: opened when it is first needed, and once.
pub struct Ledger {
    home: Option<PathBuf>,
    register: Option<Register>,
}

/// How a bundle came in.
#[derive(Debug, Clone, Copy)]
pub struct Arrival<'a> {
    /// The certificate of the contact who signed it; none where that is no contact here.
    pub sender: Option<&'a Certificate>,
    /// When it came in.
    pub now: DateTime<Utc>,
    /// A person said that it may be of a dossier that another sent in before.
    pub of_another: bool,
}

/// What is known of a dossier when a bundle of it comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CameBefore {
    /// The dossier is somebody else's.
    AnotherSender,
    /// This bundle came in before, at that moment.
    Same(DateTime<Utc>),
    /// A bundle that was signed later came in before, at that moment.
    Newer(DateTime<Utc>),
    /// It says that it comes after another, which never came in here.
    Missing,
}

/// What became of a bundle that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// There is no register.
    Nowhere,
    /// The dossier came in before, from another contact; nothing was recorded.
    AnotherSender,
    /// It was recorded.
    Kept {
        /// The dossier.
        dossier: Box<DossierRecord>,
        /// The id of the status that it set by coming in.
        set: Option<String>,
    },
}

/// What is known of a dossier before it is packed.
#[derive(Debug, Clone)]
pub enum Before {
    /// Nothing.
    Nothing,
    /// It was erased here.
    Erased,
    /// This; and whether it was for the same pupil, by that pupil's mark.
    Known(Box<Followed>, Option<String>),
}

/// The ids of the dossiers that were sent, as far as the register in the user's own folder knows. Without one, or where it
/// cannot be read, what the dossiers themselves say has to do.
pub fn sent(home: Option<&Path>) -> BTreeSet<String> {
    let register = home.map(Register::open_to_read);
    let Some(Ok(Some(mut register))) = register else { return BTreeSet::new() };
    register.read(|pen| pen.numbered()).unwrap_or_default()
}

/// The requests that the register knows, where these rules ask of a request whether another came before it.
pub fn earlier(home: Option<&Path>, rules: &Ruleset) -> Vec<Earlier> {
    let mut asked = rules.request_types.iter().flat_map(|request_type| &request_type.preconditions);
    if !asked.any(|precondition| precondition.earlier.is_some()) {
        return Vec::new();
    }
    let Some(Ok(Some(mut register))) = home.map(Register::open_to_read) else { return Vec::new() };
    let known = register.read(|pen| {
        let keys = pen.list(&rules.digest)?.into_iter().map(|listed| listed.dossier.key);
        let found = keys.map(|key| Ok(earlier_of(&follow(pen, key, rules)?)));
        found.collect::<Result<Vec<Option<Earlier>>, RegisterError>>()
    });
    known.unwrap_or_default().into_iter().flatten().collect()
}

fn earlier_of(followed: &Followed) -> Option<Earlier> {
    let life = followed.life.as_ref()?;
    if life.local < LocalState::Sent {
        return None;
    }
    Some(Earlier {
        id: followed.dossier.id.clone(),
        number: followed.dossier.number,
        request_type: followed.dossier.request_type.clone()?,
        statuses: life.history.iter().map(|reached| reached.status.clone()).collect(),
    })
}

impl Ledger {
    /// Takes the user's own folder; without one nothing is known, and nothing kept.
    pub fn new(home: Option<&Path>) -> Self {
        Self { home: home.map(Path::to_path_buf), register: None }
    }

    /// Says what is known of a dossier.
    pub fn before(&mut self, details: &Details, rules: &Ruleset) -> Result<Before, RegisterError> {
        let Some(id) = details.id.as_deref().filter(|id| !id.trim().is_empty()) else { return Ok(Before::Nothing) };
        if self.register.is_none() {
            let Some(home) = &self.home else { return Ok(Before::Nothing) };
            self.register = Register::open_to_read(home)?;
        }
        let Some(register) = &mut self.register else { return Ok(Before::Nothing) };
        register.read(|pen| {
            let reference = Reference::Id(id.to_owned());
            match pen.find(&reference)? {
                Some(key) if pen.dossier(key)?.known => {
                    let pupil = pupil_of(details).map(|pupil| pen.pupil_mark(&pupil)).transpose()?;
                    Ok(Before::Known(Box::new(follow(pen, key, rules)?), pupil))
                }
                None if pen.erased(&reference)? => Ok(Before::Erased),
                _ => Ok(Before::Nothing),
            }
        })
    }

    /// Records a bundle that was made. `label` is what the user calls the dossier.
    pub fn packed(
        &mut self,
        packed: &Packed,
        checked: &CheckedDossier,
        rules: &Ruleset,
        label: Option<&str>,
    ) -> Result<(), RegisterError> {
        let Some(register) = self.writable()? else { return Ok(()) };
        let record = &packed.record;
        let (bundle, id) = (made(packed, checked, rules), EventId(format!("{}-sent", record.bundle)));
        let pupil = checked.dossier.details.as_ref().and_then(pupil_of);
        let key = register.whole(|pen| {
            let key = known(pen, record, rules, label)?;
            let pupil = pupil.map(|pupil| pen.pupil_mark(&pupil)).transpose()?;
            pen.record_bundle(key, &BundleRecord { pupil, ..bundle })?;
            Ok::<_, RegisterError>(key)
        })?;
        // After the bundle, so that a number that cannot be right does not keep the bundle from being recorded.
        let number = record.status.dossiernummer.and_then(|number| i64::try_from(number).ok());
        let Some(number) = number else { return Ok(()) };
        register.whole(|pen| {
            if pen.dossier(key)?.number == Some(number) {
                return Ok(());
            }
            pen.number(key, number)?;
            let time = follow(pen, key, rules)?.moment(record.signed_at);
            pen.append(key, &Event { id, time, body: Body::Sent { number } }).map(drop)
        })
    }

    /// Says what is known of a bundle's dossier before it is let in. Without a register nothing is.
    pub fn earlier(&mut self, record: &Record, sender: Option<&Certificate>) -> Result<Vec<CameBefore>, RegisterError> {
        let register = match (&mut self.register, &self.home) {
            (Some(register), _) => register,
            (None, Some(home)) => match Register::open_to_read(home)? {
                Some(register) => self.register.insert(register),
                None => return Ok(Vec::new()),
            },
            (None, None) => return Ok(Vec::new()),
        };
        let sender = sender.map(|certificate| certificate.fingerprint().to_string());
        register.read(|pen| {
            let Some(key) = pen.find(&Reference::Id(record.dossier.clone()))? else { return Ok(Vec::new()) };
            let events = pen.events(key)?.0;
            let mut earlier = came_before(&events, record, sender.as_deref());
            if is_of_another(&events, sender.as_deref(), pen.parties()) {
                earlier.insert(0, CameBefore::AnotherSender);
            }
            Ok(earlier)
        })
    }

    /// Records that a bundle came in: its dossier is known from here on, and who sent it. Nothing is kept of its documents.
    /// A dossier that came from one contact does not become another's by a bundle that says so.
    pub fn received(
        &mut self,
        record: &Record,
        came: &Arrival<'_>,
        rules: &Ruleset,
    ) -> Result<Received, RegisterError> {
        let Some(register) = self.writable()? else { return Ok(Received::Nowhere) };
        let sender = came.sender.map(|certificate| certificate.fingerprint().to_string());
        let supplement = record.kind == BundleKind::Supplement;
        register.whole(|pen| {
            let events = match pen.find(&Reference::Id(record.dossier.clone()))? {
                Some(key) => pen.events(key)?.0,
                None => Vec::new(),
            };
            let id = arrival(&events, record, sender.as_deref());
            let again = events.iter().any(|event| event.id == id);
            if !came.of_another && is_of_another(&events, sender.as_deref(), pen.parties()) {
                return Ok(Received::AnotherSender);
            }
            let key = known(pen, record, rules, None)?;
            if !again {
                // It is received when it arrives, by the clock here: when it was signed is its sender's word.
                let time = follow(pen, key, rules)?.moment(came.now);
                let signed = Some(record.signed_at);
                let body = Body::Received { bundle: record.bundle.clone(), supplement, sender, signed };
                pen.append(key, &Event { id: id.clone(), time, body })?;
            }
            let number = record.status.dossiernummer.and_then(|number| i64::try_from(number).ok());
            match number.map(|number| pen.number(key, number)) {
                Some(Err(RegisterError::NumberTaken { .. })) | None => {}
                Some(done) => done?,
            }
            let followed = follow(pen, key, rules)?;
            let reached = followed.life.as_ref().and_then(|life| life.history.last());
            let set = reached.filter(|reached| reached.event == id && !again).map(|reached| reached.status.clone());
            Ok(Received::Kept { dossier: Box::new(followed.dossier), set })
        })
    }

    /// Changes what the user calls a dossier.
    pub fn label(&mut self, key: DossierKey, label: &str) -> Result<(), RegisterError> {
        match self.writable()? {
            Some(register) if !label.is_empty() => register.whole(|pen| pen.label(key, Some(label))),
            _ => Ok(()),
        }
    }

    fn writable(&mut self) -> Result<Option<&mut Register>, RegisterError> {
        if self.register.is_none() {
            let Some(home) = &self.home else { return Ok(None) };
            self.register = Some(Register::open(home)?);
        }
        Ok(self.register.as_mut())
    }
}

/// Says whether a contact with these roles may file. Rules that know no role for that do not tell who files.
pub fn may_file(rules: &Ruleset, roles: &[String]) -> bool {
    let mut filers = rules.roles.iter().filter(|role| role.own_dossiers).peekable();
    filers.peek().is_none() || filers.any(|role| roles.contains(&role.id))
}

/// Says whether a dossier is somebody else's than this sender's: it came in from others, or was made here.
fn is_of_another(events: &[Event], sender: Option<&str>, parties: &Parties) -> bool {
    let owners: Vec<&str> = events.iter().filter_map(sender_of).collect();
    let is_one = |owner: &&str| sender.is_some_and(|sender| parties.are_one(owner, sender));
    let made_here = events.iter().any(|event| matches!(event.body, Body::Packed { .. }));
    made_here || !owners.is_empty() && !owners.iter().any(is_one)
}

/// The id of the event that a bundle came in. Whoever makes a bundle chooses its id: that of another sender's bundle does
/// not make it the same.
fn arrival(events: &[Event], record: &Record, sender: Option<&str>) -> EventId {
    let id = EventId(format!("{}-received", record.bundle));
    let of_another = events.iter().any(|event| event.id == id && sender_of(event) != sender);
    match sender.filter(|_| of_another) {
        Some(sender) => EventId(format!("{}-received-{sender}", record.bundle)),
        None => id,
    }
}

/// Who sent a dossier in, where an event says so.
fn sender_of(event: &Event) -> Option<&str> {
    match &event.body {
        Body::Received { sender, .. } => sender.as_deref(),
        _ => None,
    }
}

/// What of the same dossier came in before a bundle.
fn came_before(events: &[Event], record: &Record, sender: Option<&str>) -> Vec<CameBefore> {
    let received = |event: &Event| match &event.body {
        Body::Received { bundle, supplement, signed, .. } => Some((bundle.clone(), *supplement, *signed, event.time)),
        _ => None,
    };
    let all: Vec<_> = events.iter().filter_map(received).collect();
    let own = events.iter().filter(|event| sender_of(event) == sender).filter_map(received);
    let same = own.filter(|(bundle, ..)| *bundle == record.bundle).map(|(.., time)| CameBefore::Same(time)).next();
    let supplement = record.kind == BundleKind::Supplement;
    let later = |signed: &Option<DateTime<Utc>>| signed.is_some_and(|signed| signed > record.signed_at);
    let newer = all.iter().find(|(_, other, signed, _)| !*other && !supplement && later(signed));
    let newer = newer.map(|(_, _, _, time)| CameBefore::Newer(*time));
    let gap = record.supersedes.as_ref().filter(|before| !all.iter().any(|(bundle, ..)| bundle == *before));
    [same, newer, gap.map(|_| CameBefore::Missing)].into_iter().flatten().collect()
}

/// What the register keeps of a bundle.
fn made(packed: &Packed, checked: &CheckedDossier, rules: &Ruleset) -> BundleRecord {
    let record = &packed.record;
    let expires: BTreeMap<_, _> = check::last_days(&checked.dossier, rules, checked.on).into_iter().collect();
    let attachment = |one: &AttachmentRecord| {
        let known = checked.dossier.attachments.iter().find(|known| known.sha256() == Some(one.sha256));
        let kinds = if one.declared_kinds.is_empty() { one.kinds.clone() } else { one.declared_kinds.clone() };
        let expires = known.and_then(|known| expires.get(&known.path)).copied();
        SentAttachment { sha256: one.sha256, kinds, expires }
    };
    BundleRecord {
        id: record.bundle.clone(),
        sha256: packed.sha256,
        supplement: record.kind == BundleKind::Supplement,
        at: record.signed_at,
        attachments: record.attachments.iter().map(attachment).collect(),
        recipients: record.recipients.iter().map(ToString::to_string).collect(),
        pupil: None,
    }
}

/// The place of a bundle's dossier, which is known from here on.
fn known(pen: &Pen<'_>, record: &Record, rules: &Ruleset, label: Option<&str>) -> Result<DossierKey, RegisterError> {
    let Some(request) = &record.request else { return Err(RegisterError::Content { what: record.bundle.clone() }) };
    let fields = request.details.iter().map(|(key, value)| (FieldId::new(key.as_str()), value.clone())).collect();
    let fields = rules.request_type(&request.request_type).map(|asked| kept(asked, &fields)).unwrap_or_default();
    pen.know(&NewDossier { id: &record.dossier, request_type: &request.request_type, label, fields: &fields })
}
