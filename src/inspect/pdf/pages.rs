//! The pages of a document in the order of its page tree, as other readers count them.
//! The reader of PDFs lists each page object once and leaves out those that it cannot read; a page tree may name one
//! object several times, and each time it is a page.

use super::super::{Stop, limits};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, ObjectIdentifier};
use std::collections::HashMap;

/// A page, by its place in the reader's list; none where its object cannot be read.
pub(super) type Place = Option<usize>;

/// What an object of the page tree is.
#[derive(Clone, Copy)]
enum Node {
    /// A list of pages and lists.
    List,
    Page(Place),
}

/// Returns the place of each page in the reader's list. Refuses a tree with more pages or branches than are counted.
pub(super) fn order(pdf: &Pdf) -> Result<Vec<Place>, Stop> {
    let xref = pdf.xref();
    let catalog = xref.get::<Dict<'_>>(xref.root_id());
    let root = catalog.and_then(|catalog| catalog.get::<Dict<'_>>(b"Pages"));
    let listed = pdf.pages().len();
    let mut walk = Walk { pdf, known: HashMap::new(), listed: 0, steps: 0, places: Vec::new() };
    if let Some(root) = root {
        let mut above = Vec::new();
        if let Some(id) = root.obj_id() {
            walk.known.insert(id, Node::List);
            above.push(id);
        }
        walk.follow(&root, &mut above)?;
    }
    // The reader found its pages elsewhere than in this tree.
    if walk.listed != listed {
        walk.places = (0..listed).map(Some).collect();
    }
    if walk.places.len() > limits::PAGES { Err(Stop::OverLimit) } else { Ok(walk.places) }
}

/// A walk through a page tree.
struct Walk<'a> {
    pdf: &'a Pdf,
    /// What the objects are that were met before.
    known: HashMap<ObjectIdentifier, Node>,
    /// How many pages stand in the reader's list up to here.
    listed: usize,
    /// How many entries were looked at.
    steps: usize,
    places: Vec<Place>,
}

impl<'a> Walk<'a> {
    /// Follows the entries of a list; `above` holds the lists around it, which it cannot hold itself.
    fn follow(&mut self, list: &Dict<'a>, above: &mut Vec<ObjectIdentifier>) -> Result<(), Stop> {
        let Some(kids) = list.get::<Array<'a>>(b"Kids") else { return Ok(()) };
        for kid in kids.raw_iter() {
            self.steps += 1;
            if self.steps > limits::PDF_OBJECTS || self.places.len() > limits::PAGES || above.len() > limits::NESTING {
                return Err(Stop::OverLimit);
            }
            match kid {
                MaybeRef::NotRef(object) => {
                    if let Some(dict) = object.into_dict() {
                        self.enter(&dict, None, above)?;
                    }
                }
                MaybeRef::Ref(id) => self.refer(id.into(), above)?,
            }
        }
        Ok(())
    }

    /// Follows an entry that names an object.
    fn refer(&mut self, id: ObjectIdentifier, above: &mut Vec<ObjectIdentifier>) -> Result<(), Stop> {
        let read = |walk: &Self| walk.pdf.xref().get::<Dict<'a>>(id);
        match self.known.get(&id).copied() {
            Some(Node::Page(place)) => self.places.push(place),
            Some(Node::List) if above.contains(&id) => {}
            Some(Node::List) => {
                if let Some(dict) = read(self) {
                    self.enter(&dict, Some(id), above)?;
                }
            }
            None => match read(self) {
                Some(dict) => self.enter(&dict, Some(id), above)?,
                None => {
                    self.known.insert(id, Node::Page(None));
                    self.places.push(None);
                }
            },
        }
        Ok(())
    }

    /// Takes a list or a page.
    fn enter(
        &mut self,
        dict: &Dict<'a>,
        id: Option<ObjectIdentifier>,
        above: &mut Vec<ObjectIdentifier>,
    ) -> Result<(), Stop> {
        let is_list = dict.get::<Name<'_>>(b"Type").as_deref() == Some(b"Pages");
        let node = if is_list { Node::List } else { Node::Page(Some(self.listed)) };
        if let Some(id) = id {
            self.known.insert(id, node);
        }
        let Node::Page(place) = node else {
            above.extend(id);
            let followed = self.follow(dict, above);
            above.truncate(above.len() - usize::from(id.is_some()));
            return followed;
        };
        self.listed += 1;
        self.places.push(place);
        Ok(())
    }
}
