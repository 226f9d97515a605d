//! A dossier against the rules: the findings and the checklist. Pure: the same input gives the same findings, in a
//! fixed order. Never words anything: that is `message`.
