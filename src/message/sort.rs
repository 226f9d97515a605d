//! What a file is that cannot be filed, as a person would call it: by its bytes, and where those say little by its name.
//! Never holds words: those are in each language.

use crate::dossier::Format;

/// What a file is to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A file of this format.
    Format(Format),
    /// A shortcut to a file or a page that lies elsewhere.
    Shortcut,
    /// A pointer to a document that exists on a web site alone.
    Online,
    /// A download that has not ended.
    Unfinished,
}

impl Sort {
    /// Tells it from the format of its bytes and the end of its name, in lower case.
    pub(super) fn of(format: Format, extension: &str) -> Self {
        let says_little = matches!(format, Format::Unknown | Format::PlainText);
        match extension {
            "crdownload" | "part" | "partial" | "opdownload" | "download" => Self::Unfinished,
            "lnk" | "url" | "website" | "webloc" if says_little => Self::Shortcut,
            "gdoc" | "gsheet" | "gslides" if says_little => Self::Online,
            "pages" | "numbers" | "key" if says_little || format == Format::Archive => Self::Format(Format::Apple),
            "heic" | "heif" if says_little => Self::Format(Format::Heic),
            "msg" | "eml" if says_little => Self::Format(Format::Mail),
            "odt" | "ott" | "fodt" if says_little => Self::Format(Format::OpenDocument),
            "rtf" if says_little => Self::Format(Format::Rtf),
            "zip" | "7z" | "rar" if says_little => Self::Format(Format::Archive),
            _ => Self::Format(format),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_counts_where_the_bytes_say_little() {
        assert_eq!(Sort::of(Format::Archive, "pages"), Sort::Format(Format::Apple));
        assert_eq!(Sort::of(Format::PlainText, "eml"), Sort::Format(Format::Mail));
        assert_eq!(Sort::of(Format::Picture, "heic"), Sort::Format(Format::Picture));
        assert_eq!(Sort::of(Format::Archive, "zip"), Sort::Format(Format::Archive));
        assert_eq!(Sort::of(Format::Unknown, "lnk"), Sort::Shortcut);
    }
}
