//! A school that follows one request, and a platform that it knows in some role.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses the part that it needs, and may fail loudly")]

use super::status_files::{certificate, event, key, signed};
use super::workplace::{Desk, Said};
use compleet::register::{NewDossier, Register};
use compleet::signature::SigningKey;
use serde_json::Value;
use std::fs;
use std::path::Path;

pub(crate) const ID: &str = "0198c0de-aaaa-7000-8000-00000000beef";
pub(crate) const LABEL: &str = "Kameleon acht";
pub(crate) const NUMBER: i64 = 4711;

/// A school that follows one TLV request, and knows a platform in this role.
pub(crate) struct School {
    pub(crate) desk: Desk,
    pub(crate) platform: SigningKey,
    _root: tempfile::TempDir,
}

/// Records a dossier as `pack` does, without packing.
pub(crate) fn know(home: &Path, id: &str, label: Option<&str>, request_type: &str) {
    let mut register = Register::open(home).unwrap();
    let (request_type, fields) = (request_type.into(), Default::default());
    let new = NewDossier { id, request_type: &request_type, label, fields: &fields };
    register.whole(|pen| pen.know(&new).map(drop)).unwrap();
}

pub(crate) fn school(request_type: &str, role: &str) -> School {
    let root = tempfile::tempdir().unwrap();
    let desk = Desk::new(root.path(), "school");
    let platform = key("Platform");
    certificate(&platform, &desk.folder.join("platform.pem"));
    desk.knows("platform.pem", &[role]);
    know(&desk.folder.join("home"), ID, Some(LABEL), request_type);
    desk.run(&["status", "sent", &NUMBER.to_string(), LABEL]).expect(0);
    School { desk, platform, _root: root }
}

impl School {
    pub(crate) fn apply(&self, name: &str, bytes: &[u8]) -> Said {
        fs::write(self.desk.folder.join(name), bytes).unwrap();
        self.desk.run(&["status", "apply", name])
    }

    pub(crate) fn apply_signed(&self, name: &str, events: &[Value]) -> Said {
        self.apply(name, &signed(events, &self.platform))
    }

    pub(crate) fn status(&self) -> Option<String> {
        let list = self.desk.run(&["status", "list", "--format", "json"]).expect(0).out;
        let list: Value = serde_json::from_str(&list).unwrap();
        let of = |row: &&Value| row["id"] == ID;
        list["dossiers"].as_array().unwrap().iter().find(of).unwrap()["status"].as_str().map(str::to_owned)
    }
}

pub(crate) fn tlv(id: &str, hours: i64, set_by: &str, status: &str) -> Value {
    event(id, NUMBER, hours, set_by, status)
}
