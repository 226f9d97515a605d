//! What tests share: folders with documents, homes, keys, contacts, status files, a region of their own.

#![allow(dead_code, unused_imports, reason = "each subject uses a part of this")]

pub(crate) mod folder;
pub(crate) mod process_watch;
pub(crate) mod region;
pub(crate) mod school;
pub(crate) mod status_files;
pub(crate) mod workplace;
