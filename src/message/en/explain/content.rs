//! English pages about what stands in a document.

use super::super::super::Page;

pub(super) const OUTDATED_RESEARCH: Page = Page {
    meaning: "On the day of the request the research is older than allowed; as long as it was not sent, that is the day of the check where that is later. Exactly as old as the limit is still allowed.",
    reason: "A child changes. Whoever decides wants to know how it is now. The age runs from the day of the research; if that is unknown, from the day of the report.",
    action: "Add more recent research, or leave it out if it is not required. If the date was misread, record the right one. Whoever sends old research for a reason records that reason.",
};

pub(super) const UNDATED_RESEARCH: Page = Page {
    meaning: "It was not found when the research was done, or there are two dates and by the older one it would be too old. A birth date or print date does not count.",
    reason: "Research may not be too old, and without a date that cannot be seen.",
    action: "Look for the day of the research in the document and record it. If there is none, ask whoever did the research.",
};

pub(super) const RESEARCH_EXPIRES_SOON: Page = Page {
    meaning: "The research is still young enough, but not for long.",
    reason: "Time passes between sending and discussing.",
    action: "Send the request in time.",
};

pub(super) const DRAFT_DOCUMENT: Page = Page {
    meaning: "The document is marked as a draft.",
    reason: "A draft can still change, and parents may not have seen it yet.",
    action: "Ask for the final version. If this is it, have the mark taken away.",
};

pub(super) const UNANSWERED_QUESTION: Page = Page {
    meaning: "A question that this document must answer has no answer, only something like \"n.v.t.\", or the question was not found.",
    reason: "Whoever decides reads these answers first. Without an answer the request comes back.",
    action: "Fill in the answer and make the document again. If the page is a scan, see for yourself whether the answer is there.",
};

pub(super) const UNCONFIRMED_SIGNATURE: Page = Page {
    meaning: "This document needs a signature, and nobody has confirmed seeing it.",
    reason: "A computer cannot see whether somebody signed. A form without a signature comes back.",
    action: "Open the document, see whether it carries the signature, and confirm that.",
};

pub(super) const LOOKS_UNSIGNED: Page = Page {
    meaning: "Behind a label such as \"Handtekening ouder\" (signature of a parent) the place to sign looks empty, or a field for a digital signature is not filled in.",
    reason: "A form that lacks a signature comes back. That soon costs a week.",
    action: "Look at that page yourself. If nobody signed, have it signed and scan it again. If the signature is there, or need not be there, confirm that you have looked. Where compleet finds nothing, that does not mean that it is signed.",
};

pub(super) const UNCONFIRMED_PRECONDITION: Page = Page {
    meaning: "Something must have been arranged beforehand, and nobody has confirmed that it was.",
    reason: "No document says so, but without it the request goes wrong or cannot be handled.",
    action: "Make sure that it was arranged, and confirm that.",
};

pub(super) const CHANGED_AFTER_CONFIRMATION: Page = Page {
    meaning: "Somebody looked at this file, or said what it is or of which day; after that it was changed or replaced.",
    reason: "What somebody saw stood in the old file. Of the new one nobody knows whether it is signed, or what it holds.",
    action: "Open the file that is there now, look again and confirm again. If it was not meant to change, put the old one back: the confirmation then holds again.",
};

pub(super) const BSN_IN_DOCUMENT: Page = Page {
    meaning: "The document holds a citizen service number: a number with that label that passes the check on its digits. In Word, hidden and deleted text counts, too: it goes along.",
    reason: "A school may not use the BSN to exchange data with a samenwerkingsverband.",
    action: "Make the document again without the number. A black box over the text is not enough: the number is still under it.",
};

pub(super) const EXCLUDED_DATA: Page = Page {
    meaning: "The document holds personal data that the OSO standard excludes for a samenwerkingsverband: the place of birth, the nationality, a report to the referral index or the ZAT, or a secret address. Your samenwerkingsverband wants to know that.",
    reason: "The samenwerkingsverband does not need these data to decide. What is not needed does not go along (GDPR).",
    action: "Look whether it stands there. If so, make the document again without these data. A black box over the text is not enough.",
};

pub(super) const OTHER_PUPIL: Page = Page {
    meaning: "The labelled name or birth date in this document differs from the rest of the dossier.",
    reason: "Another child's document in a dossier is a data breach.",
    action: "Open the document. If it is another child's, take it out at once. If the name is spelled otherwise, have that corrected or record that it is right.",
};

pub(super) const MISSING_PART: Page = Page {
    meaning: "A part that the samenwerkingsverband expects in this document was not found in it, nor in another file.",
    reason: "With a graph, whoever decides sees at a glance how a child develops.",
    action: "Fetch the overview again with the part in it, or add it as a file of its own. compleet does not always recognise a drawing: if it is there already, there is nothing to do.",
};
