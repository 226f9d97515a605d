//! The one place where judgement and edges meet: a function for each piece of work.
//! Never words anything and knows no arguments.
