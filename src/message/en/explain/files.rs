//! English pages about files as such.

use super::super::super::Page;

pub(super) const UNCLEAR_FILENAME: Page = Page {
    meaning: "The file's name is too long, does not say what it is, or has characters that Windows refuses.",
    reason: "Whoever reads the request sees the names first. A short, clear name saves searching.",
    action: "Right-click the file, choose Rename, and say what it is.",
};

pub(super) const PERSONAL_DATA_IN_FILENAME: Page = Page {
    meaning: "The file's name holds a citizen service number or a birth date.",
    reason: "File names end up everywhere: in lists, mails and logs. Such data does not belong there.",
    action: "Give the file a name without it.",
};

pub(super) const WRONG_FORMAT: Page = Page {
    meaning: "The file is neither a PDF nor a Word document, or the end of its name does not fit its content.",
    reason: "Only PDF and Word are taken, and with a wrong extension the receiver cannot open it.",
    action: "Make a PDF or Word document of it. The finding says how, for this file.",
};

pub(super) const UNREADABLE_DOCUMENT: Page = Page {
    meaning: "The file is damaged, still open in another program, or too large or too complex to read.",
    reason: "What cannot be read here can probably not be read by the receiver either.",
    action: "Close it in other programs. If that does not help, fetch or make the document again.",
};

pub(super) const ENCRYPTED_DOCUMENT: Page = Page {
    meaning: "The file asks for a password.",
    reason: "The receiver does not have that password. Encryption belongs around the whole bundle.",
    action: "Save it without a password, or ask its maker for such a version.",
};

pub(super) const EMPTY_DOCUMENT: Page = Page {
    meaning: "The file has no content, or nothing stands in it but white pages, a letterhead or a few words.",
    reason: "An empty document is nearly always a failed scan or a download cut short.",
    action: "Make it again. For an empty document that is meant to be empty: compleet init FOLDER --leeg.",
};

pub(super) const BLANK_PAGE: Page = Page {
    meaning: "Nothing stands on a page of the document: no text and no ink, at most a letterhead or a number.",
    reason: "Mostly it is the back of the paper. Sometimes a page was scanned upside down, and then something is missing, \
             such as a signature.",
    action: "See whether something should stand there. If so, scan that page again. If not, there is nothing to do.",
};

pub(super) const ACTIVE_CONTENT: Page = Page {
    meaning: "The file holds something that may act when it is opened: macros, scripts, actions, embedded files.",
    reason: "Such files are often stopped on their way, and nobody sees an embedded file.",
    action: "Print it to a new PDF and use that.",
};
