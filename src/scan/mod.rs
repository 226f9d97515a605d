//! A folder to a dossier: which files are attachments, what `dossier.toml` says.
//! Never changes, moves or renames anything in that folder.
