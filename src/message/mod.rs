//! Findings to words: what is wrong, and what to do, in every language.
//! Never decides: severity and place are given.
