//! The structure of a document (headings, tables, figures, links), as a screen reader walks it.

use lopdf::ObjectId;

use super::file::{Small, reference};
use super::stream::{number, whole, words};
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
    pub fn name(&self) -> &'static str {
        const HEADINGS: [&str; 6] = ["H1", "H2", "H3", "H4", "H5", "H6"];
        match self {
            Kind::Document => "Document",
            Kind::Heading(level) => HEADINGS[usize::from(level.saturating_sub(1)).min(5)],
            Kind::Paragraph => "P",
            Kind::Table(_) => "Table",
            Kind::Row => "TR",
            Kind::Head => "TH",
            Kind::Cell => "TD",
            Kind::Figure(..) => "Figure",
            Kind::Link(_) => "Link",
        }
    }

    /// Whether text and lines may stand in it; what stands between rows is decoration.
    pub fn holds_content(&self) -> bool {
        !matches!(self, Kind::Document | Kind::Table(_) | Kind::Row)
    }
}

/// Where the structure's neighbours lie in the file.
pub(super) struct Around<'a> {
    /// The pages.
    pub pages: &'a [ObjectId],
    /// Their heights.
    pub heights: &'a [f32],
    /// The first link, and how many there are on each page.
    pub links: (u32, &'a [usize]),
}

impl Around<'_> {
    fn page(&self, out: &mut Vec<u8>, index: usize) {
        reference(out, self.pages.get(index).map_or(0, |id| id.0));
    }

    fn link(&self, page: usize, number: usize) -> u32 {
        self.links.0 + (self.links.1[..page].iter().sum::<usize>() + number) as u32
    }
}

/// Writes the tree and answers with the number of its root.
pub(super) fn write(small: &mut Small, tree: &Tree, around: &Around<'_>) -> u32 {
    let first = small.next();
    let root = first + tree.nodes.len() as u32;
    for (index, node) in tree.nodes.iter().enumerate() {
        let parent = if index == 0 { root } else { first + node.parent as u32 };
        element(small.begin(), node, first, around, parent);
    }
    let count = around.pages.len() + around.links.1.iter().sum::<usize>();
    let out = small.begin();
    out.extend_from_slice(b"<</Type/StructTreeRoot/K ");
    reference(out, first);
    out.extend_from_slice(b"/ParentTree ");
    reference(out, root + 1 + around.pages.len() as u32);
    out.extend_from_slice(b"/ParentTreeNextKey ");
    whole(out, count as u64);
    out.extend_from_slice(b">>");
    parent_tree(small, tree, first, around);
    root
}

fn element(out: &mut Vec<u8>, node: &Node, first: u32, around: &Around<'_>, parent: u32) {
    out.extend_from_slice(b"<</S/");
    out.extend_from_slice(node.kind.name().as_bytes());
    out.extend_from_slice(b"/P ");
    reference(out, parent);
    out.extend_from_slice(b"/K[");
    for (index, kid) in node.kids.iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        match *kid {
            Kid::Node(child) => reference(out, first + child as u32),
            Kid::Content(page, number) if page == node.page => whole(out, number as u64),
            Kid::Content(page, number) => {
                out.extend_from_slice(b"<</Type/MCR/Pg ");
                around.page(out, page);
                out.extend_from_slice(b"/MCID ");
                whole(out, number as u64);
                out.extend_from_slice(b">>");
            }
            Kid::Annotation(page, number) => {
                out.extend_from_slice(b"<</Type/OBJR/Pg ");
                around.page(out, page);
                out.extend_from_slice(b"/Obj ");
                reference(out, around.link(page, number));
                out.extend_from_slice(b">>");
            }
        }
    }
    out.push(b']');
    // Thousands of cells: what may be left out (the type, a page without content of its own) is.
    if node.kind.holds_content() {
        out.extend_from_slice(b"/Pg ");
        around.page(out, node.page);
    }
    match &node.kind {
        Kind::Head => out.extend_from_slice(b"/A<</O/Table/Scope/Column>>"),
        Kind::Link(alt) => said(out, alt),
        Kind::Figure(alt, area) => {
            said(out, alt);
            let top = around.heights.get(node.page).copied().unwrap_or(0.0) - area.y;
            out.extend_from_slice(b"/A<</O/Layout/Placement/Block/BBox");
            frame(out, [area.x, top - area.height, area.x + area.width, top]);
            out.extend_from_slice(b">>");
        }
        _ => {}
    }
    out.extend_from_slice(b">>");
}

fn said(out: &mut Vec<u8>, alt: &str) {
    out.extend_from_slice(b"/Alt");
    words(out, alt);
}

/// A rectangle: left, lower, right and upper edge.
pub(super) fn frame(out: &mut Vec<u8>, edges: [f32; 4]) {
    out.push(b'[');
    for (index, edge) in edges.into_iter().enumerate() {
        if index > 0 {
            out.push(b' ');
        }
        number(out, edge);
    }
    out.push(b']');
}

/// From a piece of content to its node: one list for each page, one entry for each link. The tree comes last.
fn parent_tree(small: &mut Small, tree: &Tree, first: u32, around: &Around<'_>) {
    let mut content: Vec<Vec<u32>> = vec![Vec::new(); around.pages.len()];
    let mut links: Vec<u32> = vec![0; around.links.1.iter().sum()];
    for (index, node) in tree.nodes.iter().enumerate() {
        let own = first + index as u32;
        for kid in &node.kids {
            match *kid {
                Kid::Content(page, number) => put(&mut content[page], number, own),
                Kid::Annotation(page, number) => {
                    links[(around.link(page, number) - around.links.0) as usize] = own;
                }
                Kid::Node(_) => {}
            }
        }
    }
    let lists = small.next();
    for list in &content {
        let out = small.begin();
        out.push(b'[');
        for (index, node) in list.iter().enumerate() {
            if index > 0 {
                out.push(b' ');
            }
            reference(out, *node);
        }
        out.push(b']');
    }
    let out = small.begin();
    out.extend_from_slice(b"<</Nums[");
    let pages = (0..content.len() as u32).map(|page| lists + page);
    for (key, object) in pages.chain(links).enumerate() {
        whole(out, key as u64);
        out.push(b' ');
        reference(out, object);
        out.push(b' ');
    }
    out.extend_from_slice(b"]>>");
}

fn put(list: &mut Vec<u32>, number: usize, node: u32) {
    if list.len() <= number {
        list.resize(number + 1, 0);
    }
    list[number] = node;
}
