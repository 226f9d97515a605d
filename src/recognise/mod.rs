//! Facts to a [`Reading`](crate::dossier::Reading): kinds, dates, answers, in the words of the rules.
//! Never guesses in the dress of knowledge, and knows no kind by name.
