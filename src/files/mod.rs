//! Files that appear whole or not at all.
//! Never overwrites what exists without being told to.
