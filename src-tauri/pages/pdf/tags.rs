//! The structure of a document (headings, tables, figures, links), as a screen reader walks it.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::outline::words;
use crate::pages::list::{Area, Tag};

/// What a node stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    Document,
    Heading(u8),
    Paragraph,
    Table(u32),
    Row,
    Head,
    Cell,
    /// Its alternative text and where it stands.
    Figure(String, Area),
    /// The words that announce it.
    Link(String),
}

/// What a node holds, in reading order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kid {
    Node(usize),
    /// A piece of a page's content: index of the page, number within it.
    Content(usize, usize),
    /// A link's clickable area: index of the page, number within it.
    Annotation(usize, usize),
}

#[derive(Debug, Clone)]
pub(super) struct Node {
    pub kind: Kind,
    pub parent: usize,
    pub page: usize,
    pub kids: Vec<Kid>,
}

/// The structure of the whole document; node 0 is the document.
#[derive(Debug, Clone)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
}

impl Tree {
    pub fn new() -> Self {
        Self { nodes: vec![Node { kind: Kind::Document, parent: 0, page: 0, kids: Vec::new() }] }
    }

    /// Adds a node under `parent`; a table goes on where the one with its key ended.
    pub fn open(&mut self, parent: usize, kind: Kind, page: usize) -> usize {
        if let (Kind::Table(key), Some(Kid::Node(last))) = (&kind, self.nodes[parent].kids.last())
            && self.nodes[*last].kind == Kind::Table(*key)
        {
            return *last;
        }
        let node = self.nodes.len();
        self.nodes.push(Node { kind, parent, page, kids: Vec::new() });
        self.nodes[parent].kids.push(Kid::Node(node));
        node
    }
}

impl Kind {
    /// The kind that a tag opens; none for what is not part of the structure.
    pub fn of(tag: &Tag) -> Option<Self> {
        Some(match tag {
            Tag::Artifact | Tag::Series(_) => return None,
            Tag::Heading(level) => Kind::Heading((*level).clamp(1, 6)),
            Tag::Paragraph => Kind::Paragraph,
            Tag::Table(key) => Kind::Table(*key),
            Tag::Row => Kind::Row,
            Tag::Head => Kind::Head,
            Tag::Cell => Kind::Cell,
            Tag::Figure(alt, area) => Kind::Figure(alt.clone(), *area),
            Tag::Link(_, alt, _) => Kind::Link(alt.clone()),
        })
    }

    /// The name that readers know.
    pub fn name(&self) -> String {
        match self {
            Kind::Document => "Document".into(),
            Kind::Heading(level) => format!("H{level}"),
            Kind::Paragraph => "P".into(),
            Kind::Table(_) => "Table".into(),
            Kind::Row => "TR".into(),
            Kind::Head => "TH".into(),
            Kind::Cell => "TD".into(),
            Kind::Figure(..) => "Figure".into(),
            Kind::Link(_) => "Link".into(),
        }
    }

    /// Whether text and lines may stand in it; what stands between rows is decoration.
    pub fn holds_content(&self) -> bool {
        !matches!(self, Kind::Document | Kind::Table(_) | Kind::Row)
    }
}

/// Writes the tree, ties pages and annotations to it, and answers with its root.
pub(super) fn write(
    doc: &mut Document,
    tree: &Tree,
    pages: &[ObjectId],
    heights: &[f32],
    annotations: &[Vec<ObjectId>],
) -> ObjectId {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = tree.nodes.iter().map(|_| doc.new_object_id()).collect();
    for (index, node) in tree.nodes.iter().enumerate() {
        let parent = if index == 0 { root } else { ids[node.parent] };
        let element = element(node, &ids, pages, heights, annotations, parent);
        doc.set_object(ids[index], element);
    }
    let parents = parent_tree(doc, tree, &ids, pages, annotations);
    let next = pages.len() + annotations.iter().map(Vec::len).sum::<usize>();
    doc.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => ids[0], "ParentTree" => parents,
            "ParentTreeNextKey" => next as i64,
        },
    );
    root
}

fn element(
    node: &Node,
    ids: &[ObjectId],
    pages: &[ObjectId],
    heights: &[f32],
    annotations: &[Vec<ObjectId>],
    parent: ObjectId,
) -> Dictionary {
    let kids: Vec<Object> = node
        .kids
        .iter()
        .map(|kid| match *kid {
            Kid::Node(child) => ids[child].into(),
            Kid::Content(page, number) if page == node.page => (number as i64).into(),
            Kid::Content(page, number) => Object::Dictionary(
                dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => number as i64 },
            ),
            Kid::Annotation(page, number) => Object::Dictionary(dictionary! {
                "Type" => "OBJR", "Pg" => pages[page], "Obj" => annotations[page][number],
            }),
        })
        .collect();
    let mut element = dictionary! {
        "S" => Object::Name(node.kind.name().into_bytes()), "P" => parent, "K" => kids,
    };
    // Thousands of cells: what may be left out (the type, a page without content of its own) is.
    if let Some(page) = pages.get(node.page).filter(|_| node.kind.holds_content()) {
        element.set("Pg", *page);
    }
    match &node.kind {
        Kind::Head => element.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
        Kind::Link(alt) => element.set("Alt", words(alt)),
        Kind::Figure(alt, area) => {
            let top = heights.get(node.page).copied().unwrap_or(0.0) - area.y;
            let frame = [area.x, top - area.height, area.x + area.width, top];
            let frame: Vec<Object> = frame.into_iter().map(Object::Real).collect();
            element.set("Alt", words(alt));
            element.set("A", dictionary! { "O" => "Layout", "BBox" => frame, "Placement" => "Block" });
        }
        _ => {}
    }
    element
}

/// From a piece of content to its node: one list for each page, one entry for each annotation.
fn parent_tree(
    doc: &mut Document,
    tree: &Tree,
    ids: &[ObjectId],
    pages: &[ObjectId],
    annotations: &[Vec<ObjectId>],
) -> ObjectId {
    let mut content: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut links: Vec<Vec<Object>> = annotations.iter().map(|all| vec![Object::Null; all.len()]).collect();
    for (index, node) in tree.nodes.iter().enumerate() {
        for kid in &node.kids {
            match *kid {
                Kid::Content(page, number) => put(&mut content[page], number, ids[index]),
                Kid::Annotation(page, number) => put(&mut links[page], number, ids[index]),
                Kid::Node(_) => {}
            }
        }
    }
    let mut numbers: Vec<Object> = Vec::new();
    for (page, list) in content.into_iter().enumerate() {
        numbers.push((page as i64).into());
        numbers.push(doc.add_object(list).into());
    }
    let mut key = pages.len();
    for (page, nodes) in links.into_iter().enumerate() {
        for (number, node) in nodes.into_iter().enumerate() {
            numbers.extend([(key as i64).into(), node]);
            if let Ok(annotation) = doc.get_dictionary_mut(annotations[page][number]) {
                annotation.set("StructParent", key as i64);
            }
            key += 1;
        }
    }
    doc.add_object(dictionary! { "Nums" => numbers })
}

fn put(list: &mut Vec<Object>, number: usize, node: ObjectId) {
    if list.len() <= number {
        list.resize(number + 1, Object::Null);
    }
    list[number] = node.into();
}
