//! English pages about the dossier as a whole.

use super::super::super::Page;

pub(super) const DETAILS_NOT_CHECKED: Page = Page {
    meaning: "The folder has no dossier.toml, which holds the request's details and what somebody has confirmed.",
    reason: "Documents do not tell everything: who the contact is, which title was chosen, whether somebody saw the signature.",
    action: "Have the file made with compleet init. To look at the documents alone, it is not needed.",
};

pub(super) const MISSING_DOCUMENT: Page = Page {
    meaning: "A document that this request type requires was not found in the folder.",
    reason: "A request that is not complete comes back. The handling starts when everything is there.",
    action: "Put the document in the folder. If it is there, give the file a name that says what it is, or name it in dossier.toml under [bijlagen]. If it is missing for a reason, record that reason.",
};

pub(super) const MISSING_EXPLANATION: Page = Page {
    meaning: "Nothing fills the slot Toelichting onderwijsbehoeften.",
    reason: "That slot must have an attachment, or the request cannot be sent.",
    action: "Add an explanation, or point at a file in dossier.toml after \"toelichting\". To explain nothing on purpose, use an empty document: compleet init FOLDER --leeg.",
};

pub(super) const EMPTY_EXPLANATION: Page = Page {
    meaning: "The document that is meant as the explanation is empty.",
    reason: "An empty explanation looks like a mistake: its reader cannot tell whether something was lost.",
    action: "Write the explanation, or use the empty document that is meant for this: compleet init FOLDER --leeg.",
};

pub(super) const PLACEHOLDER_EXPLANATION: Page = Page {
    meaning: "The empty document fills the slot of the explanation; no explanation goes along.",
    reason: "That is allowed, if it is on purpose. For some requests another document goes there by itself, and skipping it is rarely meant.",
    action: "If it is right, there is nothing to do. Otherwise delete the empty document and add an explanation.",
};

pub(super) const PLACEHOLDER_NOT_EMPTY: Page = Page {
    meaning: "A document with the name of the empty document has content after all.",
    reason: "Whoever sees leeg.docx does not open it, so what it says is not read.",
    action: "Give the file a name that says what it is, or really empty it.",
};

pub(super) const TOO_MANY_ATTACHMENTS: Page = Page {
    meaning: "There are more attachments than the region allows. The empty document does not count.",
    reason: "Whoever decides on the request must be able to find its core. Hence the limit.",
    action: "Take out what is not needed and join what belongs together, such as a document and its page of signatures.",
};

pub(super) const MANY_ATTACHMENTS: Page = Page {
    meaning: "The number of attachments comes near the limit, and one of them could perhaps go or join another.",
    reason: "Complete is enough: the less there is to read, the sooner a request is handled.",
    action: "Look at the files that are named and leave out what is not needed.",
};

pub(super) const DUPLICATE_ATTACHMENT: Page = Page {
    meaning: "Two files in the folder are exactly the same.",
    reason: "A double takes a place, and often another document should have been there.",
    action: "Delete one of the two, or put the right document in its place.",
};

pub(super) const UNNEEDED_DOCUMENT: Page = Page {
    meaning: "This request type does not ask for this kind of document.",
    reason: "Data about a child is shared only where needed. And a short dossier is read sooner.",
    action: "Leave it out. If it is needed in this case, it may stay.",
};

pub(super) const UNRECOGNISED_DOCUMENT: Page = Page {
    meaning: "Neither name nor content shows what sort of document this is.",
    reason: "What is not recognised cannot be checked, and does not count as the document that is needed.",
    action: "Give the file a name that says what it is, record its kind, or take it out of the folder.",
};

pub(super) const RECOGNISED_BY_NAME_ONLY: Page = Page {
    meaning: "The document was recognised by its name alone: its content is a scan or cannot be read.",
    reason: "A name is easily mistaken. A person has to look once.",
    action: "Open the file, see whether it is the right document and carries a signature where one is needed, and confirm that.",
};

pub(super) const MISSING_FIELD: Page = Page {
    meaning: "A required detail of the request is not filled in.",
    reason: "Without it the platform does not know what is asked or whom to call.",
    action: "Fill it in in dossier.toml, or let compleet init ask for it.",
};

pub(super) const INVALID_FIELD: Page = Page {
    meaning: "A detail of the request is not as it must be.",
    reason: "With a wrong number, address or choice the request arrives in the wrong place, or not at all.",
    action: "Correct it in dossier.toml; the finding says what it must look like.",
};

pub(super) const UNKNOWN_TITLE: Page = Page {
    meaning: "The title of the request is not one of the fixed titles.",
    reason: "Only a fixed title, to the letter, gives the request a status by itself. With another title it stays where it is.",
    action: "Choose a title from the list in the system in which you file, and copy it to dossier.toml.",
};

pub(super) const UNLIKELY_DATE: Page = Page {
    meaning: "The request was not sent yet, and the date in dossier.toml is long ago or far ahead.",
    reason: "Whether research still counts depends on the day of the request. As long as it was not sent, the day of the check counts where that is later.",
    action: "Write the day on which you send it behind \"datum =\", or remove the line. If the request was sent already, fill in the file number.",
};

pub(super) const UNKNOWN_DEADLINE: Page = Page {
    meaning: "Every year the platform names a last day for this request, and that of this year was not noted here.",
    reason: "What comes after that day is discussed after the summer holidays. As long as the day is not known, compleet cannot warn.",
    action: "Ask the platform for the day and note it: for this request with compleet init FOLDER --set, for all requests of the school with compleet init --defaults --set.",
};

pub(super) const LATE_FILING: Page = Page {
    meaning: "The request comes after the last day that the platform named for this school year.",
    reason: "What comes later is discussed after the summer holidays.",
    action: "Call the platform if that cannot wait. Otherwise just send the request.",
};

pub(super) const WAIVER_WITHOUT_EFFECT: Page = Page {
    meaning: "A waiver in dossier.toml is about nothing, or about something that nobody can accept.",
    reason: "A waiver that does nothing makes it seem that something is settled when it is not.",
    action: "Remove it if the finding was mended; otherwise correct its code, file or kind.",
};

pub(super) const SUBFOLDER_LEFT_OUT: Page = Page {
    meaning: "The folder holds subfolders with documents, or links to another place. Those do not belong to the dossier.",
    reason: "A subfolder often holds an old version or a document about another child. Such a thing must not be sent unnoticed.",
    action: "If a document belongs to it, put it into the folder itself. If the whole subfolder does, name it in dossier.toml: submappen = [\"verslagen\"]. Otherwise there is nothing to do.",
};
