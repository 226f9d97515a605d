//! What the program does with a dossier, a function each: the one place where judgement and the disk meet.
//! Never words anything, and never reads an argument.

mod again;
mod apply;
mod batch;
mod by_hand;
mod check;
mod decided;
mod edit;
mod follow;
mod following;
mod form;
mod gather;
mod issue;
mod kept;
mod keyring;
mod mend;
mod observer;
mod overview;
mod pack;
mod packing;
mod pictures;
mod post;
mod receive;
mod recorded;
mod records;
mod region;
mod rule_pack;
mod ruleset;
mod settle;
mod shelf;
mod standing;
mod start;
mod step;
mod status_file;
mod subjects;
mod supplement;
mod tally;
mod trial;
mod stop;
mod unpack;
mod upload;
mod verify;
mod workplace;

pub use again::{Hindrance, delivered, hindrance, unheard};
pub use apply::{
    Became, Judged, Taken, TakenBefore, inbox, is_known, is_something_else, is_unsigned, reading_mark, said, take_in,
    taken_before,
};
pub use batch::{Batch, Idle, cores};
pub use by_hand::{
    ByHand, NotEntered, Verdict, Work, done_work, enter_decision, enter_delivered, enter_number, enter_status,
    enter_work, work_named,
};
pub use check::{Asked, CheckResult, Checker, CouldNotLook, Notice, READER};
pub use decided::{Decided, decided_by};
pub use edit::{Edit, EditFailure, Look, change_details};
pub use follow::{
    Followed, NotFound, Overdue, asked, correspondents, find_dossier, find_or_adopt, first_task, follow, list, overdue,
    retention, summarise, unclaimed,
};
pub use following::{FormAnswers, FormFile, NotFollowed};
pub use form::{NotFilled, due_form, enter_form, filler, form_news, work_news};
pub use gather::{NotGathered, gather};
pub use issue::{
    Foreseen, IssueFailure, IssueOrder, IssueSubject, Issued, IssuedLetter, LetterFault, SubjectFailure,
    correspondents_of, foresee, issue, read_letters, record_issued, subject_of_bundle, subject_of_folder,
};
pub use keyring::{KeyWish, NoNewKey};
pub use mend::{By, JournalEntry, MendFailure, Mended, Noted, UndoFailure, Undone, Wish, mend, mends, undo};
pub use observer::{Observer, Unobserved};
pub use overview::side_by_side;
pub use pack::{PackFailure, PackOrder, Packed, Written, dossiernummer, pack};
pub use packing::{Made, NotMade, PackWish};
pub use pictures::{first_pages, large_page, small_page};
pub use post::{Came, News, NoPost, Passphrases, Post};
pub use receive::{Arrived, ArrivedReceipt, receive};
pub use recorded::{Arrival, Before, CameBefore, Ledger, Received, earlier, may_file, sent};
pub use records::Records;
pub use region::{
    NamedRules, NotUsed, RulesOrder, known as known_rules, rules_for, rules_named, sets as known_sets, use_rules,
    use_rules_of,
};
pub use rule_pack::{ISSUER, Incoming, NotInstalled, NotPacked, incoming_rules, install_rules, pack_rules};
pub use ruleset::{RulesFailure, doubts, ruleset};
pub use settle::{NotSettled, NotWaived, Statement, WaiveOrder, settle, waivable, waive};
pub use shelf::remove_rules;
pub use standing::{ColleagueNote, OpenWork};
pub use start::{
    NewDetails, Placed, SchoolFailure, Values, complete_details, new_details, normal, place_placeholder, proposed,
    read_school, rules_field, school_fields, school_file, write_new_details, write_school,
};
pub use status_file::{
    DossierRef, NotAStatusFile, ReportedEvent, StatusFile, lock_of_bytes, read_inbox_file, read_status,
    read_status_file,
};
pub use step::{NotUndone, Step, step};
pub use stop::Stop;
pub use subjects::Subjects;
pub use supplement::supplement;
pub use tally::{PackTally, VerifyTally};
pub use trial::{TRIALS, TrialFault, Tried, name as trial_name, try_rules};
pub use unpack::{UnpackFailure, UnpackOrder, Unpacked, unpack};
pub use upload::{lay_out, put_away};
pub use verify::{
    Addressee, Conclusion, Doubt, Lock, SignatureAnswer, SignerAnswer, Trust, Unreadable, Verification, lock_of, verify,
};
pub use workplace::{CheckOrder, Means, Workplace};
