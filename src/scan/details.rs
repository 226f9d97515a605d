//! Reads the text of `dossier.toml` into [`Details`], and says of every mistake where it stands.
//! Never judges a detail: whether a telephone number looks like one is for the check.

mod mistake;
mod reader;
mod said;

pub use mistake::{Expected, Mistake, MistakeKind};

use crate::dossier::{
    Confirmation, Declared, Details, DossierPath, FieldId, KindId, Pupil, RequestTypeId, Waiver, WaiverSubject,
};
use crate::language;
use crate::rules::{Condition, RequestType, Ruleset};
use reader::{Reader, Table};
use said::{BY, DIGEST, ON, Said, said, said_of};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The keys that every region's `dossier.toml` may hold; the others are the fields of the rules.
const TEXTS: &[&str] = &["id", RULES, REGION, "titel", "omschrijving", "contactpersoon", "email", "telefoon"];
/// The key of the rules that judge a dossier.
pub const RULES: &str = "regels";
/// The key of its samenwerkingsverband.
pub const REGION: &str = "samenwerkingsverband";
const REQUEST_TYPE: &str = "aanvraagtype";
const DATE: &str = "datum";
const NUMBER: &str = "dossiernummer";
const EXPLANATION: &str = "toelichting";
const PUPIL: &str = "leerling";
const KINDS: &str = "bijlagen";
const DATES: &str = "onderzoeksdatum";
const CONFIRMED: &str = "bevestigd";
const WAIVERS: &str = "uitzondering";
const FILE: &str = "bestand";
const KIND: &str = "soort";
/// It came in as a bundle of another party: `unpack` writes so.
pub const RECEIVED: &str = "ontvangen";
/// It holds only what was missing from an earlier request: `unpack` writes so.
pub const SUPPLEMENT: &str = "aanvulling";
/// The subfolders that belong to it.
pub const SUBFOLDERS: &str = "submappen";

/// Reads the bytes of a `dossier.toml`. A request type that is asked for by other means makes up for one that is not
/// written; it does not replace one that is.
pub fn parse_details(bytes: &[u8], rules: &Ruleset, asked: Option<&RequestTypeId>) -> Result<Details, Vec<Mistake>> {
    let text = mistake::text_of(bytes).map_err(|mistake| vec![mistake])?;
    let mut reader = Reader::new(text);
    let root = reader.root();
    let details = Known { rules }.details(&mut reader, root, asked);
    let mut mistakes = reader.into_mistakes();
    mistakes.sort();
    mistakes.dedup();
    if mistakes.is_empty() { Ok(details) } else { Err(mistakes) }
}

/// Whose rules a dossier asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SaidRules {
    /// The id of the rules.
    pub rules: Option<String>,
    /// The code of the samenwerkingsverband.
    pub region: Option<String>,
    /// The day of the request.
    pub date: Option<chrono::NaiveDate>,
}

impl SaidRules {
    /// Says whether it asks for other rules than these.
    pub fn is_for_others(&self, id: &str) -> bool {
        self.rules.as_deref().is_some_and(|wanted| !wanted.eq_ignore_ascii_case(id))
    }
}

/// What the bytes of a `dossier.toml` say of that, as far as they can be read.
pub(super) fn said_rules(bytes: &[u8]) -> SaidRules {
    let Ok(text) = mistake::text_of(bytes) else { return SaidRules::default() };
    let mut reader = Reader::new(text);
    let mut root = reader.root();
    let mut text = |key: &str| {
        let (text, _) = reader.take_text(&mut root, key)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let (rules, region) = (text(RULES), text(REGION));
    let date = root.peek(DATE).and_then(|value| reader.date(value));
    SaidRules { rules, region, date }
}

/// The subfolders that a `dossier.toml` names, as far as it can be read: what is wrong in it is told where it is parsed.
pub(super) fn subfolders(bytes: &[u8]) -> Vec<DossierPath> {
    let Ok(text) = mistake::text_of(bytes) else { return Vec::new() };
    let mut reader = Reader::new(text);
    let mut root = reader.root();
    named_folders(&mut reader, &mut root)
}

fn named_folders<'t>(reader: &mut Reader<'t>, root: &mut Table<'t>) -> Vec<DossierPath> {
    let Some(value) = root.take(SUBFOLDERS) else { return Vec::new() };
    let mut folders = Vec::new();
    for (named, span) in reader.texts(SUBFOLDERS, &value) {
        match is_subfolder(&named) {
            true => folders.push(DossierPath::new(named)),
            false => reader.mistake(span, MistakeKind::NotASubfolder { named }),
        }
    }
    folders
}

/// A folder inside this one: no drive, no way up.
fn is_subfolder(named: &str) -> bool {
    let mut parts = named.trim_start_matches("./").split(['/', '\\']).map(str::trim);
    !named.trim().is_empty()
        && !named.starts_with(['/', '\\'])
        && !named.contains(':')
        && parts.all(|part| !matches!(part, "." | ".."))
}

/// What the rules know by name.
struct Known<'a> {
    rules: &'a Ruleset,
}

impl Known<'_> {
    fn details<'t>(&self, reader: &mut Reader<'t>, mut root: Table<'t>, asked: Option<&RequestTypeId>) -> Details {
        let written = self.request_type(reader, &mut root, asked);
        let date = root.peek(DATE).and_then(|value| reader.date(value));
        let explanation = reader.take_text(&mut root, EXPLANATION).map(|(path, _)| DossierPath::new(path));
        let pupil = reader.take_table(&mut root, PUPIL).map(|table| pupil(reader, table));
        let subfolders = named_folders(reader, &mut root);
        let declared_kinds = self.declared_kinds(reader, &mut root);
        let declared_dates = declared_dates(reader, &mut root);
        let confirmed = self.confirmed(reader, &mut root);
        let waivers = reader.take_tables(&mut root, WAIVERS);
        let waivers = waivers.into_iter().filter_map(|table| self.waiver(reader, table)).collect();
        let mut fields = self.fields(reader, root);
        let mut is_said = |key: &str| fields.remove(&FieldId::new(key)).is_some_and(|said| said == "true");
        let (received, supplement) = (is_said(RECEIVED), is_said(SUPPLEMENT));
        fields.insert(FieldId::new(REQUEST_TYPE), written.to_string());
        let id = fields.get("id").cloned();
        Details {
            id,
            request_type: written,
            date,
            fields,
            pupil,
            explanation,
            subfolders,
            declared_kinds,
            declared_dates,
            confirmed,
            waivers,
            received,
            supplement,
        }
    }

    fn request_type<'t>(
        &self,
        reader: &mut Reader<'t>,
        root: &mut Table<'t>,
        asked: Option<&RequestTypeId>,
    ) -> RequestTypeId {
        let ids = || self.rules.request_types.iter().map(|request_type| request_type.id.as_str());
        match (reader.take_text(root, REQUEST_TYPE), asked) {
            (Some((id, span)), _) => {
                if let Some(known) = self.rules.request_type_called(&id) {
                    return known.id.clone();
                }
                let nearest = language::nearest(&id, ids()).map(str::to_owned);
                let known = ids().map(str::to_owned).collect();
                reader.mistake(span, MistakeKind::UnknownRequestType { id: id.clone(), nearest, known });
                RequestTypeId::new(id)
            }
            (None, Some(asked)) => asked.clone(),
            (None, None) => {
                if !reader.has_syntax_errors() && !reader.mistyped(REQUEST_TYPE) {
                    reader.mistake(0..0, MistakeKind::MissingKey { key: REQUEST_TYPE.into() });
                }
                RequestTypeId::new("")
            }
        }
    }

    /// Every detail that is a single value, as text.
    fn fields<'t>(&self, reader: &mut Reader<'t>, root: Table<'t>) -> BTreeMap<FieldId, String> {
        let known = self.field_keys();
        let mut fields = BTreeMap::new();
        for (key, span, value) in root.entries {
            if !known.contains(key.as_str()) {
                let nearest = language::nearest(&key, known.iter().copied()).map(str::to_owned);
                reader.mistake(span, MistakeKind::UnknownKey { key, nearest });
            } else if key == DATE {
                // Read above; a wrong one was reported there.
                if let Some(date) = reader.date_of(&value) {
                    fields.insert(FieldId::new(key), date.to_string());
                }
            } else if let Some(text) = reader.scalar(&key, &value) {
                fields.insert(FieldId::new(key), text);
            }
        }
        fields
    }

    fn field_keys(&self) -> BTreeSet<&str> {
        let mut keys: BTreeSet<&str> = TEXTS.iter().copied().collect();
        keys.extend([
            REQUEST_TYPE,
            DATE,
            NUMBER,
            EXPLANATION,
            PUPIL,
            KINDS,
            DATES,
            CONFIRMED,
            WAIVERS,
            RECEIVED,
            SUPPLEMENT,
            SUBFOLDERS,
        ]);
        for request_type in &self.rules.request_types {
            keys.extend(request_type.fields.iter().map(|rule| rule.field.as_str()));
            keys.extend(asked_elsewhere(request_type));
            for rule in &request_type.documents {
                rule.when.iter().for_each(|condition| keys_of(condition, &mut keys));
            }
        }
        keys
    }

    fn declared_kinds<'t>(
        &self,
        reader: &mut Reader<'t>,
        root: &mut Table<'t>,
    ) -> BTreeMap<DossierPath, Declared<Vec<KindId>>> {
        let mut declared = BTreeMap::new();
        for (path, _, value) in reader.take_table(root, KINDS).unwrap_or_default().entries {
            let (value, said) = said_of(reader, &path, value, KIND);
            let kinds = value.map(|value| reader.texts(&path, &value)).unwrap_or_default();
            let value = kinds.into_iter().filter_map(|(id, span)| self.kind(reader, id, span)).collect();
            declared.insert(DossierPath::new(path), Declared { value, by: said.by, on: said.on, sha256: said.sha256 });
        }
        declared
    }

    fn kind(&self, reader: &mut Reader<'_>, id: String, span: Range<usize>) -> Option<KindId> {
        let ids = || self.rules.kinds.iter().map(|kind| kind.id.as_str());
        if let Some(kind) = self.rules.kind_called(&id) {
            return Some(kind.id.clone());
        }
        let nearest = language::nearest(&id, ids()).map(str::to_owned);
        reader.mistake(span, MistakeKind::UnknownKind { id, nearest });
        None
    }

    fn confirmed<'t>(&self, reader: &mut Reader<'t>, root: &mut Table<'t>) -> BTreeMap<String, Confirmation> {
        let mut confirmed = BTreeMap::new();
        for (what, span, value) in reader.take_table(root, CONFIRMED).unwrap_or_default().entries {
            if !self.can_be_confirmed(&what) {
                let nearest = language::nearest(&what, self.confirmable()).map(str::to_owned);
                reader.mistake(span.clone(), MistakeKind::UnknownConfirmation { what: what.clone(), nearest });
            }
            let Some(mut table) = reader.table(&what, value) else { continue };
            let Said { by, on, sha256 } = said(reader, &mut table);
            let file = reader.take_text(&mut table, FILE).map(|(path, _)| DossierPath::new(path));
            reader.only(table, &[BY, ON, FILE, DIGEST]);
            match by {
                Some(by) => {
                    confirmed.insert(what, Confirmation { by, on, file, sha256 });
                }
                None if reader.mistyped(BY) => {}
                None => reader.mistake(span, MistakeKind::MissingKey { key: BY.into() }),
            }
        }
        confirmed
    }

    fn confirmable(&self) -> impl Iterator<Item = &str> {
        let kinds = self.rules.kinds.iter().map(|kind| kind.id.as_str());
        let preconditions = self.rules.request_types.iter().flat_map(|request_type| &request_type.preconditions);
        let signers = self.rules.request_types.iter().flat_map(|request_type| &request_type.signers);
        let preconditions = preconditions.map(|precondition| precondition.id.as_str());
        kinds.chain(preconditions).chain(signers.map(|signer| signer.id.as_str()))
    }

    /// A kind, a precondition, or what looks like a file.
    fn can_be_confirmed(&self, what: &str) -> bool {
        what.contains(['.', '/', '\\']) || self.confirmable().any(|known| known == what)
    }

    fn waiver<'t>(&self, reader: &mut Reader<'t>, mut table: Table<'t>) -> Option<Waiver> {
        let span = table.span.clone();
        let code = reader.take_text(&mut table, "bevinding");
        let file = reader.take_text(&mut table, FILE);
        let kind = reader.take_text(&mut table, KIND);
        let reason = reader.take_text(&mut table, "reden").map(|(reason, _)| reason).unwrap_or_default();
        let by = reader.take_text(&mut table, BY).map(|(by, _)| by).unwrap_or_default();
        let on = table.peek(ON).and_then(|value| reader.date(value));
        table.drop_key(ON);
        let sha256 = said::digest(reader, &mut table);
        reader.only(table, &["bevinding", FILE, KIND, "reden", BY, ON, DIGEST]);
        let subject = match (file, kind) {
            (Some(_), Some((_, span))) => {
                reader.mistake(span, MistakeKind::FileAndKind);
                return None;
            }
            (Some((path, _)), None) => WaiverSubject::File(DossierPath::new(path)),
            (None, Some((id, span))) => WaiverSubject::Kind(self.kind(reader, id, span)?),
            (None, None) => WaiverSubject::Dossier,
        };
        let Some((code, _)) = code else {
            if !reader.mistyped("bevinding") {
                reader.mistake(span, MistakeKind::MissingKey { key: "bevinding".into() });
            }
            return None;
        };
        Some(Waiver { code, subject, reason, by, on, sha256 })
    }
}

fn pupil<'t>(reader: &mut Reader<'t>, mut table: Table<'t>) -> Pupil {
    let name = reader.take_text(&mut table, "naam").map(|(name, _)| name);
    let born = table.peek("geboortedatum").and_then(|value| reader.date(value));
    table.drop_key("geboortedatum");
    reader.only(table, &["naam", "geboortedatum"]);
    Pupil { name, born }
}

fn declared_dates<'t>(
    reader: &mut Reader<'t>,
    root: &mut Table<'t>,
) -> BTreeMap<DossierPath, Declared<chrono::NaiveDate>> {
    let mut declared = BTreeMap::new();
    for (path, _, value) in reader.take_table(root, DATES).unwrap_or_default().entries {
        let (value, Said { by, on, sha256 }) = said_of(reader, &path, value, DATE);
        if let Some(value) = value.and_then(|value| reader.date(&value)) {
            declared.insert(DossierPath::new(path), Declared { value, by, on, sha256 });
        }
    }
    declared
}

/// Details that other rules than those of the details speak of.
fn asked_elsewhere(request_type: &RequestType) -> impl Iterator<Item = &str> {
    let lead = request_type.deadline.iter().filter_map(|deadline| deadline.lead.as_ref()).map(|lead| &lead.field);
    let earlier = request_type.preconditions.iter().filter_map(|rule| rule.earlier.as_ref()).map(|rule| &rule.field);
    lead.chain(earlier).map(FieldId::as_str)
}

fn keys_of<'a>(condition: &'a Condition, keys: &mut BTreeSet<&'a str>) {
    match condition {
        Condition::Field { name, .. } | Condition::FieldOneOf { name, .. } => {
            keys.insert(name.as_str());
        }
        Condition::Present(_) | Condition::Absent(_) | Condition::Pupil { .. } => {}
        Condition::Not(condition) => keys_of(condition, keys),
        Condition::All(conditions) | Condition::Any(conditions) => {
            conditions.iter().for_each(|condition| keys_of(condition, keys));
        }
    }
}
