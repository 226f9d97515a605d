//! What was found, for people (terminal) and machines (JSON).
//! Never decides what is right.
