//! Copies of a dossier's documents in the order in which they are filed, in one folder to drag from.
//! Never keeps them: they go when the request was sent, and never removes what it did not lay there.

use crate::dossier::DossierPath;
use crate::files::{self, Existing};
use crate::scan::UPLOAD_FOLDER;
use std::io;
use std::path::{Path, PathBuf};

/// Lays out copies of these documents, numbered in this order. Returns the folder.
pub fn lay_out(folder: &Path, documents: &[DossierPath]) -> io::Result<PathBuf> {
    put_away(folder, documents);
    let target = folder.join(UPLOAD_FOLDER);
    files::make_private_folder(&target)?;
    let copy = |(at, document): (usize, &DossierPath)| {
        files::copy_private(&folder.join(document.as_str()), &target.join(called(at, document)), Existing::Replace)
    };
    if let Err(error) = documents.iter().enumerate().try_for_each(copy) {
        // Some of them are worse than none: nobody files half a dossier.
        put_away(folder, documents);
        return Err(error);
    }
    Ok(target)
}

/// Removes the copies that were laid out of a dossier, under whatever number. What else lies there stays.
pub fn put_away(folder: &Path, documents: &[DossierPath]) {
    let target = folder.join(UPLOAD_FOLDER);
    let Ok((found, _)) = files::files_at(&target) else { return };
    for path in found {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let of = |document: &&DossierPath| {
            name.split_once(' ')
                .is_some_and(|(number, rest)| number.parse::<usize>().is_ok() && rest == plain(document))
        };
        let Some(document) = documents.iter().find(of) else { continue };
        // A copy that somebody changed is no copy any more.
        if files::size(&path).is_some() && files::size(&path) == files::size(&folder.join(document.as_str())) {
            let _ = files::remove(&path);
        }
    }
    files::remove_empty_folder(&target);
}

fn called(at: usize, document: &DossierPath) -> String {
    format!("{} {}", at + 1, plain(document))
}

/// The name of a document without the folders above it.
fn plain(document: &DossierPath) -> String {
    document.as_str().rsplit('/').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn copies_lie_in_their_order_and_go_again_but_not_what_else_lies_there() {
        let home = tempfile::tempdir().unwrap();
        let documents = ["OP.pdf", "Selectie plannen.pdf"].map(DossierPath::new);
        for document in &documents {
            fs::write(home.path().join(document.as_str()), document.as_str()).unwrap();
        }
        let folder = lay_out(home.path(), &documents).unwrap();
        let listed = || {
            let mut names: Vec<_> =
                fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        assert_eq!(listed(), ["1 OP.pdf", "2 Selectie plannen.pdf"]);
        // Laid out anew in another order, none stays of before.
        let [first, second] = documents.clone();
        lay_out(home.path(), &[second, first]).unwrap();
        assert_eq!(listed(), ["1 Selectie plannen.pdf", "2 OP.pdf"]);
        fs::write(folder.join("eigen notitie.txt"), "x").unwrap();
        fs::write(folder.join("2 OP.pdf"), "veranderd").unwrap();
        put_away(home.path(), &documents);
        assert_eq!(listed(), ["2 OP.pdf", "eigen notitie.txt"]);
        fs::remove_file(folder.join("eigen notitie.txt")).unwrap();
        fs::write(folder.join("2 OP.pdf"), "OP.pdf").unwrap();
        put_away(home.path(), &documents);
        assert!(!folder.exists());
    }
}
