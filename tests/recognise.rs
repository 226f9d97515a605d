//! Recognition on documents as schools have them: kinds, mentions, answers, drafts, numbers, pupils.

#![allow(clippy::unwrap_used, reason = "a test may fail on the spot")]

mod recognise {
    pub(crate) mod kinds;
    pub(crate) mod dates;
    pub(crate) mod forms;
    pub(crate) mod names;
    pub(crate) mod properties;
    pub(crate) mod shared;
}
