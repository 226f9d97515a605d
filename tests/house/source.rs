//! Reads one Rust file as tokens and lists every path in it, in code, in grouped imports and inside macros alike.
//! Never guesses what a path means beyond `crate`, `self`, `super` and the file's own imports.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// A path as a file uses it, with everything it is imported under filled in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Used {
    /// Its segments; the first is `crate` where it points into this project.
    pub(crate) path: Vec<String>,
    /// It ends in `*`.
    pub(crate) glob: bool,
    /// It is called as a macro.
    pub(crate) invoked: bool,
    /// The line, counted from 1.
    pub(crate) line: usize,
}

/// What one file says.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Every path, resolved.
    pub(crate) uses: Vec<Used>,
    /// Every string in the code, documentation and attributes left out.
    pub(crate) strings: Vec<(usize, String)>,
    /// Modules that it declares for tests alone.
    pub(crate) test_modules: BTreeSet<String>,
    /// Lines where a module's file is named by hand (`#[path]`), which would hide it from the table.
    pub(crate) hand_named: Vec<usize>,
}

/// Reads a file that is the module `module` (empty for the crate's root); `None` where it is not Rust.
pub(crate) fn read(text: &str, module: &[String]) -> Option<Source> {
    let mut walk = Walk { module: module.to_vec(), ..Walk::default() };
    walk.tokens(&text.parse::<TokenStream>().ok()?);
    let mut source = walk.source;
    source.uses = source.uses.iter().flat_map(|used| resolve(used, &walk.imports)).collect();
    Some(source)
}

/// Fills in what the first segment was imported as. A name that is imported twice is taken both ways.
fn resolve(used: &Used, imports: &BTreeMap<String, BTreeSet<Vec<String>>>) -> Vec<Used> {
    let mut done = BTreeSet::new();
    let mut open = vec![used.path.clone()];
    while let Some(path) = open.pop() {
        if !done.insert(path.clone()) {
            continue;
        }
        for meant in path.first().and_then(|first| imports.get(first)).into_iter().flatten() {
            let mut longer = meant.clone();
            longer.extend(path.iter().skip(1).cloned());
            // An import of a name from itself (`use regex::regex`) would grow for ever.
            if longer.len() <= path.len() + 8 && longer.len() < 32 {
                open.push(longer);
            }
        }
    }
    done.into_iter().map(|path| Used { path, ..used.clone() }).collect()
}

#[derive(Default)]
struct Walk {
    module: Vec<String>,
    imports: BTreeMap<String, BTreeSet<Vec<String>>>,
    source: Source,
}

impl Walk {
    fn tokens(&mut self, stream: &TokenStream) {
        let tokens: Vec<TokenTree> = stream.clone().into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.one(&tokens, at);
        }
    }

    /// Takes what stands at `at` and returns where the next thing stands.
    fn one(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        match &tokens[at] {
            TokenTree::Punct(mark) if mark.as_char() == '#' => self.attribute(tokens, at),
            TokenTree::Ident(word) => match word.to_string().as_str() {
                "pub" => at + 1 + usize::from(is_visibility(tokens.get(at + 1))),
                "use" if !is_punct(tokens.get(at + 1), '<') => self.import(tokens, at + 1),
                "mod" => self.module(tokens, at),
                _ => self.path(tokens, at, Vec::new(), false),
            },
            TokenTree::Group(group) => {
                self.tokens(&group.stream());
                at + 1
            }
            TokenTree::Literal(literal) => {
                if let Some(text) = string_value(&literal.to_string()) {
                    self.source.strings.push((literal.span().start().line, text));
                }
                at + 1
            }
            TokenTree::Punct(_) => at + 1,
        }
    }

    fn attribute(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let open = at + 1 + usize::from(is_punct(tokens.get(at + 1), '!'));
        let Some(TokenTree::Group(group)) = tokens.get(open) else { return at + 1 };
        let words: Vec<TokenTree> = group.stream().into_iter().collect();
        match word(words.first()).as_deref() {
            Some("doc") => open + 1,
            Some("cfg") if is_test_only(&words) => self.skip_item(tokens, open + 1),
            Some("path") => {
                self.source.hand_named.push(line(&tokens[at]));
                open + 1
            }
            _ => {
                self.inside_attribute(&group.stream());
                open + 1
            }
        }
    }

    /// Derives, and the paths that attributes carry in strings (`#[serde(with = "crate::files")]`).
    fn inside_attribute(&mut self, stream: &TokenStream) {
        let before = self.source.strings.len();
        self.tokens(stream);
        for (line, text) in self.source.strings.split_off(before) {
            let Ok(inner) = text.parse::<TokenStream>() else { continue };
            let from = self.source.uses.len();
            self.tokens(&inner);
            self.source.strings.truncate(before);
            self.source.uses[from..].iter_mut().for_each(|used| used.line = line);
        }
    }

    /// Passes over an item that exists in tests alone.
    fn skip_item(&mut self, tokens: &[TokenTree], from: usize) -> usize {
        let mut name = None;
        for (at, token) in tokens.iter().enumerate().skip(from) {
            match token {
                TokenTree::Ident(ident) if *ident == "mod" => name = word(tokens.get(at + 1)),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return at + 1,
                TokenTree::Punct(mark) if mark.as_char() == ';' => {
                    self.source.test_modules.extend(name);
                    return at + 1;
                }
                _ => {}
            }
        }
        tokens.len()
    }

    fn module(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let (Some(name), Some(TokenTree::Group(body))) = (word(tokens.get(at + 1)), tokens.get(at + 2)) else {
            return at + 2;
        };
        self.module.push(name);
        self.tokens(&body.stream());
        self.module.pop();
        at + 3
    }

    fn import(&mut self, tokens: &[TokenTree], mut at: usize) -> usize {
        while at < tokens.len() && !is_punct(tokens.get(at), ';') {
            at = self.tree(tokens, at, &[]);
        }
        at + 1
    }

    /// One branch of an import: a name, a renamed name, a glob, or a group of branches.
    fn tree(&mut self, tokens: &[TokenTree], at: usize, prefix: &[String]) -> usize {
        match &tokens[at] {
            TokenTree::Ident(_) => self.path(tokens, at, prefix.to_vec(), true),
            TokenTree::Group(group) => {
                self.group(group, prefix);
                at + 1
            }
            TokenTree::Punct(mark) if mark.as_char() == '*' => {
                self.record(prefix.to_vec(), line(&tokens[at]), true, false);
                at + 1
            }
            _ => at + 1,
        }
    }

    fn group(&mut self, group: &Group, prefix: &[String]) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = self.tree(&tokens, at, prefix);
        }
    }

    fn path(&mut self, tokens: &[TokenTree], mut at: usize, mut path: Vec<String>, importing: bool) -> usize {
        let start = line(&tokens[at]);
        let inner = !path.is_empty();
        while let Some(segment) = word(tokens.get(at)) {
            if !(inner && segment == "self") {
                path.push(segment);
            }
            at += 1;
            if !(is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')) {
                break;
            }
            at += 2;
            match tokens.get(at) {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    self.group(group, &path);
                    return at + 1;
                }
                Some(TokenTree::Punct(mark)) if mark.as_char() == '*' => {
                    self.record(path, start, true, false);
                    return at + 1;
                }
                _ => {}
            }
        }
        let invoked = is_punct(tokens.get(at), '!') && !is_punct(tokens.get(at + 1), '=');
        if importing {
            let mut name = path.last().cloned();
            if word(tokens.get(at)).as_deref() == Some("as") {
                name = word(tokens.get(at + 1));
                at += 2;
            }
            let meant = self.absolute(path.clone());
            if let Some(name) = name.filter(|name| path.len() > 1 || *name != path[0]) {
                self.imports.entry(name).or_default().insert(meant);
            }
            self.record(path, start, false, false);
        } else if path.len() > 1 || invoked || path[0] == "crate" {
            self.record(path, start, false, invoked);
        }
        at
    }

    fn record(&mut self, path: Vec<String>, line: usize, glob: bool, invoked: bool) {
        let path = self.absolute(path);
        self.source.uses.push(Used { path, glob, invoked, line });
    }

    /// Turns `self` and `super` into a path from the crate's root.
    fn absolute(&self, path: Vec<String>) -> Vec<String> {
        let mut from = self.module.clone();
        let ups = path.iter().take_while(|segment| *segment == "self" || *segment == "super").count();
        if ups == 0 {
            return path;
        }
        for segment in &path[..ups] {
            if segment == "super" {
                from.pop();
            }
        }
        let root = std::iter::once("crate".to_owned());
        root.chain(from).chain(path.into_iter().skip(ups)).collect()
    }
}

fn line(token: &TokenTree) -> usize {
    token.span().start().line
}

fn word(token: Option<&TokenTree>) -> Option<String> {
    match token {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string().trim_start_matches("r#").to_owned()),
        _ => None,
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(mark)) if mark.as_char() == wanted)
}

/// `(crate)`, `(super)`, `(in ...)` after `pub`: says who may look, uses nothing.
fn is_visibility(token: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = token else { return false };
    let first = word(group.stream().into_iter().next().as_ref());
    matches!(first.as_deref(), Some("crate" | "super" | "self" | "in"))
}

/// `cfg(test)` and `cfg(all(test, ...))`; `cfg(not(test))` and `cfg(any(test, ...))` are part of the program.
fn is_test_only(attribute: &[TokenTree]) -> bool {
    let Some(TokenTree::Group(group)) = attribute.get(1) else { return false };
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    match word(inside.first()).as_deref() {
        Some("test") => inside.len() == 1,
        Some("all") => match inside.get(1) {
            Some(TokenTree::Group(all)) => all.stream().into_iter().any(|t| word(Some(&t)).as_deref() == Some("test")),
            _ => false,
        },
        _ => false,
    }
}

/// The text of a string literal, plain or raw; none for other literals. Escapes are left as they are.
fn string_value(literal: &str) -> Option<String> {
    let body = literal.strip_prefix('b').unwrap_or(literal);
    let body = body.strip_prefix('r').map_or(body, |raw| raw.trim_matches('#'));
    Some(body.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}
