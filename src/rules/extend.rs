//! A ruleset that extends another one: what it says lies over what its base says, by id.
//! Never asks what a value means, and never reads a file.

use super::problem::{Fault, Problem, Thing};
use super::source::{Source, at};
use super::{RuleFile, Trust};
use crate::language::nearest;
use std::collections::BTreeSet;
use std::mem::take;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

/// The key that names what a set or a request type builds on.
const EXTENDS: &str = "extends";
/// The key of a request type that only others build on.
const TEMPLATE: &str = "template";
/// What a set says of itself and never takes from its base.
const OWN: [&str; 7] = ["id", "name", "version", "valid-from", "valid-until", "confirmed", EXTENDS];
/// Tables of which one key excludes the others: they are taken whole.
const WHOLE: [&str; 3] = ["when", "due", "max"];
/// More sets than anybody stacks.
const DEPTH: usize = 8;

/// Finds the files of a set by its id.
pub type Library<'a> = dyn Fn(&str) -> Option<Vec<RuleFile>> + 'a;

/// A set on which another one builds.
pub(super) struct Base {
    pub(super) id: String,
    pub(super) files: Vec<RuleFile>,
}

/// Finds the sets on which these files build, the nearest first.
pub(super) fn bases(files: &[RuleFile], library: &Library<'_>) -> Result<Vec<Base>, Problem> {
    let mut found: Vec<Base> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    let (mut next, own) = named_base(files, None);
    seen.extend(own);
    while let Some((id, place)) = next {
        if seen.contains(&id) || found.len() == DEPTH {
            return Err(Problem { fault: Fault::Cycle(id), ..place });
        }
        let files = super::validate::is_id(&id).then(|| library(&id)).flatten();
        let Some(mut files) = files else {
            let nearest = nearest(&id, super::builtin_ids()).map(str::to_owned);
            return Err(Problem { fault: Fault::Unknown { what: Thing::Ruleset, id, nearest }, ..place });
        };
        files.sort_by(|one, other| one.name.cmp(&other.name));
        next = named_base(&files, Some(&id)).0;
        seen.push(id.clone());
        found.push(Base { id, files });
    }
    Ok(found)
}

/// What a set extends, with the place that says so, and the id that it gives itself. Damage is told when it is read.
fn named_base(files: &[RuleFile], id: Option<&str>) -> (Option<(String, Problem)>, Option<String>) {
    let Some(file) = files.iter().find(|file| file.name == super::RULESET) else { return (None, None) };
    let Ok(source) = Source::parse(file, id) else { return (None, None) };
    let text = |key: &str| match source.tree.get_ref().get(key).map(Spanned::get_ref) {
        Some(DeValue::String(text)) => Some(text.to_string()),
        _ => None,
    };
    let base = text(EXTENDS).map(|base| (base, source.problem_at(at![EXTENDS], Fault::Empty)));
    (base, text("id"))
}

/// Lays each file of a set over that of the same name in its base.
pub(super) fn lay_over<'a>(
    base: Vec<Source<'a>>,
    own: Vec<Source<'a>>,
    trust: Trust,
    problems: &mut Vec<Problem>,
) -> Vec<Source<'a>> {
    let mut merged = base;
    for source in own {
        match merged.iter().position(|below| below.name == source.name) {
            Some(index) => {
                let mut below = merged.swap_remove(index);
                if source.name == super::RULESET {
                    OWN.iter().for_each(|key| drop(below.tree.get_mut().remove(*key)));
                }
                merged.push(over(below, source, trust, problems));
            }
            None => merged.push(source),
        }
    }
    merged.sort_by(|one, other| one.name.cmp(other.name));
    merged
}

/// Lays each request type over the one that it extends, and leaves out what is only there to be extended, or is not wanted.
pub(super) fn request_types<'a>(
    sources: Vec<Source<'a>>,
    trust: Trust,
    problems: &mut Vec<Problem>,
) -> Vec<Source<'a>> {
    let named: BTreeSet<String> = sources.iter().filter_map(extended).map(|id| format!("{id}.toml")).collect();
    let extended: Vec<Source<'a>> = sources.iter().filter(|source| named.contains(source.name)).cloned().collect();
    let ids: Vec<&str> = sources.iter().filter_map(|source| source.name.strip_suffix(".toml")).collect();
    let stack = Stack { extended, ids, trust };
    let mut done = Vec::new();
    for source in sources {
        if flag(&source, TEMPLATE) || flag(&source, "off") {
            continue;
        }
        match stack.resolve(source, &mut Vec::new(), problems) {
            Ok(resolved) => done.push(resolved),
            Err(problem) => problems.push(problem),
        }
    }
    done
}

/// The request type that a file extends.
fn extended<'b>(source: &'b Source<'_>) -> Option<&'b str> {
    match source.tree.get_ref().get(EXTENDS).map(Spanned::get_ref) {
        Some(DeValue::String(id)) if source.name != super::RULESET => Some(id.as_ref()),
        _ => None,
    }
}

fn flag(source: &Source<'_>, key: &str) -> bool {
    matches!(source.tree.get_ref().get(key).map(Spanned::get_ref), Some(DeValue::Boolean(true)))
}

/// The request types that others extend.
struct Stack<'a> {
    extended: Vec<Source<'a>>,
    /// Of all files.
    ids: Vec<&'a str>,
    trust: Trust,
}

impl<'a> Stack<'a> {
    fn resolve(
        &self,
        own: Source<'a>,
        seen: &mut Vec<&'a str>,
        problems: &mut Vec<Problem>,
    ) -> Result<Source<'a>, Problem> {
        let Some(id) = extended(&own) else { return Ok(own) };
        let Some(base) = self.extended.iter().find(|base| base.name.strip_suffix(".toml") == Some(id)) else {
            let ids = self.ids.iter().copied().filter(|id| !["ruleset", "documents"].contains(id));
            let nearest = nearest(id, ids).map(str::to_owned);
            let fault = Fault::Unknown { what: Thing::RequestType, id: id.into(), nearest };
            return Err(own.problem_at(at![EXTENDS], fault));
        };
        seen.push(own.name);
        if seen.contains(&base.name) || seen.len() > DEPTH {
            return Err(own.problem_at(at![EXTENDS], Fault::Cycle(id.into())));
        }
        let mut base = self.resolve(base.clone(), seen, problems)?;
        for key in [TEMPLATE, EXTENDS] {
            base.tree.get_mut().remove(key);
        }
        Ok(over(base, own, self.trust, problems))
    }
}

/// Lays a file over another one.
fn over<'a>(base: Source<'a>, own: Source<'a>, trust: Trust, problems: &mut Vec<Problem>) -> Source<'a> {
    let mut merge = Merge { faults: Vec::new() };
    let shift = base.length();
    let Source { name, segments, tree } = own;
    let mut tree = tree.into_inner();
    // Places are for problems, and what is tested has none.
    if trust == Trust::None {
        shift_table(&mut tree, shift);
    }
    let Source { segments: mut below, tree: below_tree, .. } = base;
    let mut merged = below_tree.into_inner();
    merge.table(&mut merged, tree);
    below.extend(segments.into_iter().map(|segment| segment.shifted(shift)));
    let source = Source { name, segments: below, tree: Spanned::new(0..0, merged) };
    problems.extend(merge.faults.into_iter().map(|(span, fault)| source.problem(span, fault)));
    source
}

fn shifted(span: &Range<usize>, by: usize) -> Range<usize> {
    // What has no place of its own keeps having none.
    if span.is_empty() { 0..0 } else { span.start + by..span.end + by }
}

fn shift_table(table: &mut DeTable<'_>, by: usize) {
    for (key, mut value) in take(table) {
        shift_value(&mut value, by);
        let span = shifted(&key.span(), by);
        table.insert(Spanned::new(span, key.into_inner()), value);
    }
}

fn shift_value(value: &mut Spanned<DeValue<'_>>, by: usize) {
    let span = shifted(&value.span(), by);
    match value.get_mut() {
        DeValue::Table(table) => shift_table(table, by),
        DeValue::Array(list) => list.iter_mut().for_each(|item| shift_value(item, by)),
        _ => {}
    }
    let inner = std::mem::replace(value.get_mut(), DeValue::Boolean(false));
    *value = Spanned::new(span, inner);
}

struct Merge {
    faults: Vec<(Range<usize>, Fault)>,
}

impl Merge {
    fn table<'a>(&mut self, base: &mut DeTable<'a>, own: DeTable<'a>) {
        for (key, value) in own {
            match base.remove(key.get_ref().as_ref()) {
                Some(_) if is_off(&value) => {}
                Some(below) if WHOLE.contains(&key.get_ref().as_ref()) => drop((base.insert(key, value), below)),
                Some(below) => drop(base.insert(key, self.value(below, value))),
                None => drop(base.insert(key, value)),
            }
        }
    }

    fn value<'a>(&mut self, base: Spanned<DeValue<'a>>, own: Spanned<DeValue<'a>>) -> Spanned<DeValue<'a>> {
        let span = own.span();
        let value = match (base.into_inner(), own.into_inner()) {
            // Words in one language never stand beside those of another text.
            (DeValue::Table(base), DeValue::Table(own)) if base.contains_key("nl") => {
                let _replaced = base;
                DeValue::Table(own)
            }
            (DeValue::Table(mut base), DeValue::Table(own)) => {
                self.table(&mut base, own);
                DeValue::Table(base)
            }
            (DeValue::Array(base), DeValue::Table(own)) if is_change(&own) => DeValue::Array(self.changed(base, own)),
            (DeValue::Array(base), DeValue::Array(own)) if own.iter().all(|item| identity(item).is_some()) => {
                DeValue::Array(self.list(base, own))
            }
            (_, own) => own,
        };
        Spanned::new(span, value)
    }

    /// Items with an id: each lies over the one with the same id, new ones follow.
    fn list<'a>(&mut self, base: DeArray<'a>, own: DeArray<'a>) -> DeArray<'a> {
        if own.is_empty() {
            return own;
        }
        let mut items: Vec<_> = base.into_iter().collect();
        let mut seen = Vec::new();
        for item in own {
            let id = identity(&item);
            // The same id twice in one file is told when the list is checked.
            let below = items.iter().position(|below| identity(below) == id).filter(|_| !seen.contains(&id));
            match below {
                Some(index) if is_off(&item) => drop(items.remove(index)),
                Some(index) => {
                    if let Some(place) = items.get_mut(index) {
                        let below = std::mem::replace(place, Spanned::new(0..0, DeValue::Boolean(false)));
                        *place = self.value(below, item);
                    }
                }
                None => self.insert(&mut items, item),
            }
            seen.push(id);
        }
        items.into_iter().collect()
    }

    /// Puts a new item at the end, or where it says `before`.
    fn insert<'a>(&mut self, items: &mut Vec<Spanned<DeValue<'a>>>, mut item: Spanned<DeValue<'a>>) {
        let before = match item.get_mut() {
            DeValue::Table(table) => table.remove("before"),
            _ => None,
        };
        let Some(before) = before else { return items.push(item) };
        let id = match before.get_ref() {
            DeValue::String(id) => Some(id.to_string()),
            _ => None,
        };
        match items.iter().position(|other| id.is_some() && identity(other) == id) {
            Some(index) => items.insert(index, item),
            None => self.faults.push((before.span(), Fault::NotInBase)),
        }
    }

    /// A list with some items added and some left out.
    fn changed<'a>(&mut self, base: DeArray<'a>, own: DeTable<'a>) -> DeArray<'a> {
        let mut items: Vec<_> = base.into_iter().collect();
        let (mut added, mut without) = (DeArray::new(), DeArray::new());
        for (key, value) in own {
            let span = value.span();
            match (key.get_ref().as_ref(), value.into_inner()) {
                ("add", DeValue::Array(list)) => added = list,
                (_, DeValue::Array(list)) => without = list,
                _ => self.faults.push((span, Fault::WrongSort { expected: super::Sort::List })),
            }
        }
        for item in without {
            let before = items.len();
            items.retain(|other| !same(other, &item));
            if items.len() == before {
                self.faults.push((item.span(), Fault::NotInBase));
            }
        }
        items.extend(added);
        items.into_iter().collect()
    }
}

/// A table that switches off what the base says.
fn is_off(value: &Spanned<DeValue<'_>>) -> bool {
    match value.get_ref() {
        DeValue::Table(table) => matches!(table.get("off").map(Spanned::get_ref), Some(DeValue::Boolean(true))),
        _ => false,
    }
}

fn is_change(table: &DeTable<'_>) -> bool {
    !table.is_empty() && table.keys().all(|key| matches!(key.get_ref().as_ref(), "add" | "without"))
}

/// By what an item of a list is known: its id, the detail that it speaks of, or the id of its rule.
fn identity(item: &Spanned<DeValue<'_>>) -> Option<String> {
    let DeValue::Table(table) = item.get_ref() else { return None };
    let text = |table: &DeTable<'_>, key: &str| match table.get(key).map(Spanned::get_ref) {
        Some(DeValue::String(text)) => Some(text.to_string()),
        _ => None,
    };
    let rule = || match table.get("rule").map(Spanned::get_ref) {
        Some(DeValue::Table(rule)) => text(rule, "id"),
        _ => None,
    };
    text(table, "id").or_else(|| text(table, "field")).or_else(rule)
}

/// Says whether two values hold the same texts.
fn same(one: &Spanned<DeValue<'_>>, other: &Spanned<DeValue<'_>>) -> bool {
    match (one.get_ref(), other.get_ref()) {
        (DeValue::String(one), DeValue::String(other)) => one == other,
        (DeValue::Array(one), DeValue::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other.iter()).all(|(one, other)| same(one, other))
        }
        _ => false,
    }
}
