//! Bytes to [`Facts`](crate::dossier::Facts): what a file admits about itself.
//! Never asks what a document means, and never touches a disk: it is handed the bytes.
