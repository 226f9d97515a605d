//! Names of files and commands in the papers of delivery are those of files and commands that are there.
