//! What went wrong in `work`, as the page tells it.
//! Never holds words: each failure is told by one of `message`'s.

use crate::language::Language;
use crate::message::page::{self as words, Trouble};
use crate::register::RegisterError;
use crate::scan::ScanError;
use crate::work::{
    CouldNotLook, EditFailure, NotEntered, NotFilled, NotFollowed, NotFound, NotSettled, NotWaived, Notice,
};
use std::io;

pub(super) fn of_look(reason: &CouldNotLook) -> Trouble {
    match reason {
        CouldNotLook::Scan(error) => of_scan(error),
        CouldNotLook::Details(mistakes) => Trouble::DetailsWrong { line: mistakes.first().map(|mistake| mistake.line) },
        CouldNotLook::Empty => Trouble::NoDocuments,
        CouldNotLook::FolderOfFolders(_) => Trouble::FolderOfFolders,
        CouldNotLook::NoRequestType { .. } => Trouble::NoDetails,
        CouldNotLook::UnknownRequestType { id, .. } => Trouble::UnknownType { id: id.to_string() },
        CouldNotLook::OtherRules { wanted, used } => {
            Trouble::OtherRules { wanted: wanted.clone(), used: used.name.clone() }
        }
        CouldNotLook::Broken => Trouble::Broken,
    }
}

pub(super) fn of_scan(error: &ScanError) -> Trouble {
    match error {
        ScanError::NotFound => Trouble::FolderGone,
        ScanError::NotAFolder => Trouble::NotAFolder,
        ScanError::NotReadable(_) => Trouble::FolderNotReadable,
        ScanError::DetailsNotReadable(_) => Trouble::DetailsNotReadable,
    }
}

pub(super) fn of_edit(failure: &EditFailure) -> Trouble {
    match failure {
        EditFailure::Scan(error) => of_scan(error),
        EditFailure::NoDetails => Trouble::NoDetails,
        EditFailure::Details(mistakes) => Trouble::DetailsWrong { line: mistakes.first().map(|mistake| mistake.line) },
        EditFailure::NotWritten(error) => not_written(error),
    }
}

/// Why something was not written.
pub(super) fn not_written(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Trouble::MayNotWrite,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        io::ErrorKind::NotFound => Trouble::FolderGone,
        _ => Trouble::NotWritten,
    }
}

pub(super) fn of_settle(reason: &Result<NotSettled, CouldNotLook>) -> Trouble {
    match reason {
        Err(reason) => of_look(reason),
        Ok(NotSettled::NoDocument(_)) => Trouble::NoSuchDocument,
        Ok(NotSettled::WhichDocument(..)) => Trouble::SeveralDocuments,
        Ok(NotSettled::NotRead(file)) => Trouble::NotReadNow { file: file.to_string() },
        Ok(NotSettled::Edit(failure)) => of_edit(failure),
    }
}

pub(super) fn of_waive(reason: &NotWaived) -> Trouble {
    match reason {
        NotWaived::NotWaivable(_) => Trouble::NotWaivable,
        NotWaived::OneFile(_) => Trouble::OneFileOnly,
        NotWaived::Edit(failure) => of_edit(failure),
    }
}

/// Why nothing is known of a dossier's life, or nothing was entered.
pub(super) fn of_follow(failure: &NotFollowed) -> Trouble {
    match failure {
        NotFollowed::NoHome => Trouble::NoHome,
        NotFollowed::Found(NotFound::Register(error)) => of_register(error),
        NotFollowed::Found(NotFound::Several(_)) => Trouble::SeveralDossiers,
        NotFollowed::Found(_) => Trouble::NoDetails,
        NotFollowed::NoId(failure) => of_edit(failure),
        NotFollowed::Entered(reason) => of_entry(reason),
        NotFollowed::Filled(NotFilled::Register(error)) => of_register(error),
        NotFollowed::Filled(_) => Trouble::FormNotDue,
        NotFollowed::Answer(_) => Trouble::FormAnswer,
    }
}

fn of_register(error: &RegisterError) -> Trouble {
    match error {
        RegisterError::NumberTaken { .. } => Trouble::NumberTaken,
        RegisterError::Disk { cause, .. } => not_written(cause),
        _ => Trouble::RegisterNotUsable,
    }
}

fn of_entry(reason: &NotEntered) -> Trouble {
    match reason {
        NotEntered::Register(error) => of_register(error),
        NotEntered::NotADate { typed, .. } => Trouble::NotADate { typed: typed.clone() },
        NotEntered::NumberKnown { number, .. } => Trouble::NumberKnown { number: *number },
        NotEntered::MissingRecords(_) => Trouble::FillInAll,
        NotEntered::TooEarly { .. } => Trouble::TooEarly,
        NotEntered::ToCome(_) => Trouble::ToCome,
        NotEntered::Refused(_) => Trouble::NotForThisRequest,
        NotEntered::NotKnown => Trouble::NoDetails,
        _ => Trouble::NotUnderstood,
    }
}

/// What is good to know about a folder and is no finding.
pub(super) fn notice(notice: &Notice, language: Language) -> String {
    match notice {
        Notice::NoSuchFile(missing) => words::no_such_file(&missing.named, missing.nearest.as_ref(), language),
        Notice::NoSuchFolder(missing) => words::no_such_folder(&missing.named, missing.nearest.as_ref(), language),
        Notice::Supplement => words::supplement_notice(language).to_owned(),
    }
}
