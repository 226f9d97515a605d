//! What a bundle says of itself: the record `dossier.json`, the news `status.json`, the list of digests that is signed,
//! and the names in it.
//! Never opens a container and never judges a signature.

mod asic;
mod name;
mod record;
mod status;

pub use asic::{AsicManifest, ManifestError, Reference};
pub use name::{NameFault, collision_key, fault, safe};
pub use record::{
    AttachmentRecord, BundleKind, ConfirmationRecord, FORMAT, FindingRecord, OWN_FILES, ProgramRecord, Record,
    RecordError, RequestRecord, RulesetRecord, StatusEvent, StatusRecord, WaiverRecord,
};
pub use status::{
    FormEntry, MAX_STATUS, RECEIPT_FORMAT, ReceiptEntry, STATUS_FAMILY, STATUS_FORMAT, StatusDocument, StatusEntry,
    StatusFault, ValueFault, WorkEntry,
};

/// The media type of the container, and the content of its first entry.
pub const MEDIA_TYPE: &str = "application/vnd.etsi.asic-e+zip";
/// The first entry.
pub const MIMETYPE: &str = "mimetype";
/// The record.
pub const RECORD: &str = "dossier.json";
/// The news, in a bundle of kind `status`.
pub const STATUS: &str = "status.json";
/// Where the documents lie.
pub const DOCUMENTS: &str = "bijlagen/";
/// The list of digests.
pub const MANIFEST: &str = "META-INF/ASiCManifest001.xml";
/// The signature over that list.
pub const SIGNATURE: &str = "META-INF/signature001.p7s";
