//! One rule file as it was written: its text, its TOML tree, and where everything in it stands.
//! Never asks what the tree means.

use super::extend::Base;
use super::problem::{Fault, Problem};
use crate::dossier::Digest;
use crate::language::TomlFault;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A rule file: its name (`ruleset.toml`, `documents.toml`, or a request type's) and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFile {
    /// The name, without a folder.
    pub name: String,
    /// The text, as it was read.
    pub text: String,
}

impl RuleFile {
    /// Takes a name and a text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into() }
    }
}

/// Digests rule files in the order of their names. The same words give the same digest whatever an editor or git made
/// of the line ends and the byte order mark.
pub(super) fn digest(files: &[&RuleFile], bases: &[Base]) -> Digest {
    let mut hash = Sha256::new();
    let own = files.iter().map(|file| (Cow::Borrowed(&*file.name), &file.text));
    let named = |base: &Base, file: &RuleFile| Cow::Owned(format!("{}/{}", base.id, file.name));
    let below = bases.iter().flat_map(|base| base.files.iter().map(move |file| (named(base, file), &file.text)));
    for (name, text) in own.chain(below) {
        let text = without_mark(text).replace("\r\n", "\n");
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    }
    Digest(hash.finalize().into())
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A step from a table or list to something in it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    /// By key.
    Key(&'a str),
    /// By place in a list.
    Index(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// Builds a path of steps: `at!["document", 2, "any-of"]`.
macro_rules! at {
    ($($step:expr),* $(,)?) => { &[$($crate::rules::source::Step::from($step)),*][..] };
}
pub(super) use at;

/// A file, or a piece of one that was laid over another: where it starts in the spans of the tree.
#[derive(Clone)]
pub(super) struct Segment<'a> {
    start: usize,
    name: Cow<'a, str>,
    text: &'a str,
}

impl Segment<'_> {
    pub(super) fn shifted(mut self, by: usize) -> Self {
        self.start += by;
        self
    }
}

/// A rule file that is valid TOML, or several laid over each other.
#[derive(Clone)]
pub(super) struct Source<'a> {
    pub(super) name: &'a str,
    /// The files from which its values come, the base first.
    pub(super) segments: Vec<Segment<'a>>,
    pub(super) tree: Spanned<DeTable<'a>>,
}

impl<'a> Source<'a> {
    /// Parses a file, or tells everything that is no TOML in it. The file of another set is told with that set's id.
    pub(super) fn parse(file: &'a RuleFile, set: Option<&str>) -> Result<Self, Vec<Problem>> {
        let text = without_mark(&file.text);
        let name = set.map_or(Cow::Borrowed(&*file.name), |set| Cow::Owned(format!("{set}/{}", file.name)));
        let (tree, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            return Ok(Self { name: &file.name, segments: vec![Segment { start: 0, name, text }], tree });
        }
        let problem = |error: &toml::de::Error| {
            let span = error.span().unwrap_or(0..0);
            let fault = TomlFault::of(error.message(), text, span.start);
            place(&name, text, span, Fault::NotToml(fault))
        };
        Err(errors.iter().map(problem).collect())
    }

    /// Reads the whole file as one value.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        T::deserialize(toml::Deserializer::from(self.tree.clone()))
            .map_err(|error| self.problem(error.span().unwrap_or(0..0), Fault::NotInVocabulary))
    }

    /// Makes a problem of what stands in `span`.
    pub(super) fn problem(&self, span: Range<usize>, fault: Fault) -> Problem {
        // What has no place of its own is told of the file that lies on top.
        let holds = |segment: &&Segment<'_>| span == (0..0) || segment.start <= span.start;
        match self.segments.iter().rev().find(holds) {
            Some(Segment { start, name, text }) => {
                place(name, text, span.start.saturating_sub(*start)..span.end.saturating_sub(*start), fault)
            }
            None => place(self.name, "", span, fault),
        }
    }

    /// How far the spans of its tree can reach.
    pub(super) fn length(&self) -> usize {
        self.segments.last().map_or(0, |segment| segment.start + segment.text.len() + 1)
    }

    /// Makes a problem of what stands at the end of `path`, or as near to it as the file goes.
    pub(super) fn problem_at(&self, path: &[Step<'_>], fault: Fault) -> Problem {
        self.problem(self.span(path), fault)
    }

    fn span(&self, path: &[Step<'_>]) -> Range<usize> {
        let Some((Step::Key(first), rest)) = path.split_first() else { return 0..0 };
        let Some(mut value) = self.tree.get_ref().get(*first) else { return 0..0 };
        for step in rest {
            let next = match (step, value.get_ref()) {
                (Step::Key(key), DeValue::Table(table)) => table.get(*key),
                (Step::Index(index), DeValue::Array(array)) => array.get(*index),
                _ => None,
            };
            match next {
                Some(next) => value = next,
                None => break,
            }
        }
        value.span()
    }
}

fn place(file: &str, text: &str, span: Range<usize>, fault: Fault) -> Problem {
    let before = text.get(..span.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Problem { file: file.into(), line, column, fault }
}
