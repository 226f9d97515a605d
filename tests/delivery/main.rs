//! The program as it is delivered: beside others in a folder, on a stick, started without a console, put aside by a newer one.

mod beside;
mod version;
