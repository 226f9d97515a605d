//! What went wrong in `work`, as the page tells it.
//! Never holds words: each failure is told by one of `message`'s.

use super::begin;
use crate::keys::KeysError;
use crate::language::Language;
use crate::message::page::{self as words, BundleTrouble, KeyTrouble, MendTrouble, Trouble};
use crate::register::RegisterError;
use crate::scan::ScanError;
use crate::signature::MIN_PASSPHRASE;
use crate::work::{
    Conclusion, CouldNotLook, EditFailure, Hindrance, IssueFailure, MendFailure, NoNewKey, NoPost, NotAStatusFile,
    NotEntered, NotFilled, NotFollowed, NotFound, NotGathered, NotMade, NotSettled, NotWaived, Notice, PackFailure,
    SignatureAnswer, UndoFailure, UnpackFailure, Unreadable, Verification,
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
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Trouble::DiskFull,
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
        NotFollowed::Form(failure) => of_issuing(failure),
    }
}

/// Why nothing was mended.
pub(super) fn of_mend(failure: &MendFailure) -> Trouble {
    Trouble::Mend(match failure {
        MendFailure::Scan(error) => return of_scan(error),
        MendFailure::NoSuchFile(_) => return Trouble::NoSuchDocument,
        MendFailure::NotRead(file, _) => return Trouble::NotReadNow { file: file.to_string() },
        MendFailure::NotWritten(error) => return not_written(error),
        MendFailure::Details(failure) => return of_edit(failure),
        MendFailure::Taken(file) => MendTrouble::Taken(file.to_string()),
        MendFailure::BadName(_) => MendTrouble::BadName,
        MendFailure::NoWorker(_) => MendTrouble::NoWorker,
        MendFailure::Refused(_, refused) => MendTrouble::Refused(refused.why),
    })
}

/// Why nothing was put back.
pub(super) fn of_undoing(failure: &UndoFailure) -> Trouble {
    Trouble::Mend(match failure {
        UndoFailure::NotWritten(error) => return not_written(error),
        UndoFailure::NoSuchMend => MendTrouble::NothingToPutBack,
        UndoFailure::LaterFirst(_) => MendTrouble::LaterFirst,
        UndoFailure::OriginalsChanged(_) => MendTrouble::OriginalsChanged,
    })
}

/// Why no news was written.
pub(super) fn of_issuing(failure: &IssueFailure) -> Trouble {
    match failure {
        IssueFailure::Exists(_) => Trouble::Bundle(BundleTrouble::Exists),
        IssueFailure::NotWritten(_, error) => not_written(error),
        _ => Trouble::Bundle(BundleTrouble::NotSigned),
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

pub(super) fn of_keys(error: &KeysError) -> Trouble {
    Trouble::Key(match error {
        KeysError::Io(_, error) => return not_written(error),
        KeysError::NoKey => KeyTrouble::NoKey,
        KeysError::Exists => KeyTrouble::Exists,
        KeysError::WrongPassphrase => KeyTrouble::WrongPassphrase,
        KeysError::Certificate(_) => KeyTrouble::NoCertificate,
        _ => KeyTrouble::Damaged,
    })
}

pub(super) fn of_new_key(reason: &NoNewKey) -> Trouble {
    match reason {
        NoNewKey::NoHome => Trouble::NoHome,
        NoNewKey::TooShort => Trouble::Key(KeyTrouble::TooShort(MIN_PASSPHRASE)),
        NoNewKey::TooEasy => Trouble::Key(KeyTrouble::TooEasy),
        NoNewKey::NotTheSame => Trouble::Key(KeyTrouble::NotTheSame),
        NoNewKey::Keys(error) => of_keys(error),
    }
}

/// Why nothing was taken in.
pub(super) fn of_post(reason: &NoPost) -> Trouble {
    match reason {
        NoPost::NoHome => Trouble::NoHome,
        NoPost::Folder(error) => begin::trouble_of(error),
        NoPost::Keys(error) => of_keys(error),
        NoPost::Register(error) => of_register(error),
    }
}

/// Why a bundle's dossier is not taken.
pub(super) fn of_bundle(verification: &Verification) -> Trouble {
    Trouble::Bundle(match (verification.conclusion, &verification.unreadable) {
        (_, Some(Unreadable::NotForUs)) => BundleTrouble::ForSomebodyElse,
        (_, Some(Unreadable::NotOpened)) => return Trouble::Key(KeyTrouble::WrongPassphrase),
        (_, Some(Unreadable::Foreign(other))) => BundleTrouble::Foreign(other.clone()),
        (Conclusion::Altered, _) => BundleTrouble::Altered,
        (Conclusion::Unreadable, _) => BundleTrouble::Unreadable,
        (Conclusion::Trusted | Conclusion::Untrusted, _) => match (&verification.signature, &verification.signer) {
            (Some(SignatureAnswer::Missing), _) => BundleTrouble::Unsigned,
            (Some(SignatureAnswer::UnknownSigner), Some(signer)) => {
                BundleTrouble::UnknownSender(signer.certificate.name())
            }
            _ => BundleTrouble::BadSignature,
        },
    })
}

/// Why a file brings no news.
pub(super) fn of_news(refused: &NotAStatusFile) -> Trouble {
    Trouble::Bundle(match refused {
        NotAStatusFile::Altered(_) => BundleTrouble::Altered,
        NotAStatusFile::Unsigned | NotAStatusFile::PlainNotAllowed => BundleTrouble::Unsigned,
        NotAStatusFile::BadSignature(_) => BundleTrouble::BadSignature,
        NotAStatusFile::NotWhole | NotAStatusFile::SomethingElse => BundleTrouble::NotWhole,
        NotAStatusFile::Unreadable(Unreadable::Foreign(other)) => BundleTrouble::Foreign(other.clone()),
        NotAStatusFile::Unreadable(Unreadable::NotForUs) => BundleTrouble::ForSomebodyElse,
        NotAStatusFile::Faulty(_) => BundleTrouble::Faulty,
        _ => BundleTrouble::Unreadable,
    })
}

pub(super) fn of_unpacking(failure: &UnpackFailure) -> Trouble {
    match failure {
        UnpackFailure::Unreadable(_) | UnpackFailure::Name(_) => Trouble::Bundle(BundleTrouble::Unreadable),
        UnpackFailure::Changed(_) => Trouble::Bundle(BundleTrouble::Altered),
        UnpackFailure::Exists(_) => Trouble::Bundle(BundleTrouble::Exists),
        UnpackFailure::NotWritten(_, error) => not_written(error),
    }
}

/// Why no dossier's folder was made.
pub(super) fn of_gathering(reason: &NotGathered) -> Trouble {
    match reason {
        NotGathered::Name => Trouble::FolderName,
        NotGathered::Exists => Trouble::FolderExists,
        NotGathered::Io(error) => not_written(error),
    }
}

/// Why nothing was packed.
pub(super) fn of_packing(reason: &NotMade) -> Trouble {
    let bundle = match reason {
        NotMade::Look(reason) => return of_look(reason),
        NotMade::Register(error) => return of_register(error),
        NotMade::NoHome => return Trouble::NoHome,
        NotMade::Keys(error) => return of_keys(error),
        NotMade::NoReceiver => return Trouble::Key(KeyTrouble::NoReceiver),
        NotMade::Hindered(Hindrance::Sent { number }) => BundleTrouble::Sent(*number),
        NotMade::Hindered(Hindrance::OtherType { .. }) => BundleTrouble::OtherType,
        NotMade::Hindered(Hindrance::OtherPupil) => BundleTrouble::OtherPupil,
        NotMade::Hindered(Hindrance::OtherDocuments) => BundleTrouble::OtherDocuments,
        NotMade::NeverPacked => BundleTrouble::NeverPacked,
        NotMade::NothingNew => BundleTrouble::NothingNew,
        NotMade::Failed(failure) => match failure {
            PackFailure::Incomplete | PackFailure::ToConfirm => BundleTrouble::NotReady,
            PackFailure::NoDetails => return Trouble::NoDetails,
            PackFailure::NoId(failure) => return of_edit(failure),
            PackFailure::NotWritten(_, error) => return not_written(error),
            PackFailure::Name(file, _) => BundleTrouble::Name(file.to_string()),
            PackFailure::Names(file) => BundleTrouble::Name(file.clone()),
            PackFailure::Changed(file) | PackFailure::Unreadable(file, _) => BundleTrouble::Changed(file.clone()),
            PackFailure::Exists(_) | PackFailure::Twice(_) => BundleTrouble::Exists,
            PackFailure::TooLarge => BundleTrouble::TooLarge,
            _ => BundleTrouble::NotSigned,
        },
    };
    Trouble::Bundle(bundle)
}

/// What is good to know about a folder and is no finding.
pub(super) fn notice(notice: &Notice, language: Language) -> String {
    match notice {
        Notice::NoSuchFile(missing) => words::no_such_file(&missing.named, missing.nearest.as_ref(), language),
        Notice::NoSuchFolder(missing) => words::no_such_folder(&missing.named, missing.nearest.as_ref(), language),
        Notice::Supplement => words::supplement_notice(language).to_owned(),
    }
}
