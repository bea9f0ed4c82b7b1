//! From a display list to the content of pages, with the structure that it belongs to.

use std::sync::Arc;

use printpdf::{Codepoint, Mm, Op, PdfFontHandle, PdfPage, Pt, Rect, TextItem};

use super::fonts::{Cut, Fonts};
use super::pictures::Pictures;
use super::stream::Stream;
use super::tags::{Kid, Kind, Tree};
use crate::pages::faces::Font;
use crate::pages::list::{Anchor, Area, Face, Item, List, Pages, Picture, Shape, Step, Tag, Target, Text};
use crate::pages::text::{Piece, Shaped};

/// How thick the line is that makes weight 600 of a font with one weight, in ems.
const THICKER: f32 = 0.024;

/// The pages: their sheets, what stands on each, and the links there.
pub(super) struct Drawn {
    pub pages: Vec<PdfPage>,
    pub content: Vec<Vec<u8>>,
    pub tree: Tree,
    /// Page by page.
    pub links: Vec<Vec<Link>>,
    pub pictures: Pictures,
}

/// An area that is clicked.
pub(super) struct Link {
    /// Left, lower, right and upper edge.
    pub edges: [f32; 4],
    /// An address is in plain ASCII.
    pub target: Target,
    /// The words that announce it.
    pub alt: String,
}

/// Draws all pages.
pub(super) fn draw(pages: &Pages, fonts: &Fonts) -> Drawn {
    let mut tree = Tree::new();
    let mut drawn = Vec::new();
    let mut content = Vec::new();
    let mut links = Vec::new();
    let mut pictures = Pictures::default();
    for (index, list) in pages.pages.iter().enumerate() {
        let mut sheet = Sheet::new(index, list, fonts, (&mut tree, &mut pictures));
        let mut lines = fonts.lines[index].iter();
        for item in &list.items {
            sheet.item(item, &mut lines);
        }
        sheet.leave();
        links.push(std::mem::take(&mut sheet.links));
        drawn.push(page(list, if index == 0 { named(fonts) } else { Vec::new() }));
        content.push(std::mem::take(&mut sheet.out).finish());
    }
    Drawn { pages: drawn, content, tree, links, pictures }
}

/// Every glyph of every font, once: printpdf embeds what it sees used, and learns here what a search finds for it.
/// These operations are replaced by the content before anything is written.
fn named(fonts: &Fonts) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for cut in fonts.cuts.values() {
        let glyphs = cut.all().map(|(id, text)| Codepoint::with_cid(id, 0.0, text.to_owned())).collect();
        ops.push(Op::SetFont { font: PdfFontHandle::External(cut.id.clone()), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
    ops.push(Op::EndTextSection);
    ops
}

fn page(list: &List, ops: Vec<Op>) -> PdfPage {
    let mut page = PdfPage::new(Mm(1.0), Mm(1.0), ops);
    let frame = Rect::from_wh(Pt(list.width), Pt(list.height));
    page.media_box = frame.clone();
    page.trim_box = frame.clone();
    page.crop_box = frame;
    page
}

/// What is open around the content, innermost last.
#[derive(Clone, Copy, PartialEq)]
enum Level {
    Node(usize),
    Artifact,
    /// Open for the screen only.
    Nothing,
}

/// Where the content of the moment belongs.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Node(usize),
    Artifact,
}

struct Sheet<'a> {
    page: usize,
    height: f32,
    fonts: &'a Fonts,
    tree: &'a mut Tree,
    pictures: &'a mut Pictures,
    out: Stream,
    levels: Vec<Level>,
    inside: Option<Owner>,
    pieces: usize,
    links: Vec<Link>,
    /// What the sheet fills with and writes in at the moment: said again only when it changes.
    fill: Option<[u8; 3]>,
    font: Option<(Font, f32)>,
}

impl<'a> Sheet<'a> {
    fn new(
        page: usize,
        list: &List,
        fonts: &'a Fonts,
        (tree, pictures): (&'a mut Tree, &'a mut Pictures),
    ) -> Self {
        let mut out = Stream::default();
        // Round joins.
        out.operator("1 j");
        Self {
            page,
            height: list.height,
            fonts,
            tree,
            pictures,
            out,
            levels: Vec::new(),
            inside: None,
            pieces: 0,
            links: Vec::new(),
            fill: None,
            font: None,
        }
    }

    fn item<'l>(&mut self, item: &Item, lines: &mut impl Iterator<Item = &'l Arc<Shaped>>) {
        match item {
            Item::Open(tag) => self.open(tag),
            Item::Close => {
                self.levels.pop();
            }
            Item::Text(run) => {
                self.enter();
                if let Some(shaped) = lines.next() {
                    self.text(run, shaped);
                }
            }
            Item::Shape(shape) => {
                self.enter();
                self.shape(shape);
            }
            Item::Picture(picture) => {
                self.enter();
                self.picture(picture);
            }
        }
    }

    fn open(&mut self, tag: &Tag) {
        let level = match Kind::of(tag) {
            _ if self.levels.contains(&Level::Artifact) => Level::Nothing,
            None if *tag == Tag::Artifact => Level::Artifact,
            None => Level::Nothing,
            Some(kind) => Level::Node(self.tree.open(self.parent(), kind, self.page)),
        };
        if let (Tag::Link(target, alt, area), Level::Node(node)) = (tag, level) {
            self.link(target, alt, *area, node);
        }
        self.levels.push(level);
    }

    /// The innermost open node.
    fn parent(&self) -> usize {
        let open = self.levels.iter().rev().find_map(|level| match level {
            Level::Node(node) => Some(*node),
            _ => None,
        });
        open.unwrap_or(0)
    }

    fn owner(&self) -> Owner {
        let node = self.parent();
        let content = self.tree.nodes[node].kind.holds_content();
        if content && !self.levels.contains(&Level::Artifact) { Owner::Node(node) } else { Owner::Artifact }
    }

    /// Opens marked content for the owner of the moment, unless it is open already.
    fn enter(&mut self) {
        let owner = self.owner();
        if self.inside == Some(owner) {
            return;
        }
        self.leave();
        self.inside = Some(owner);
        match owner {
            Owner::Artifact => self.out.artifact(),
            Owner::Node(node) => {
                self.out.piece(self.tree.nodes[node].kind.name(), self.pieces);
                self.tree.nodes[node].kids.push(Kid::Content(self.page, self.pieces));
                self.pieces += 1;
            }
        }
    }

    fn leave(&mut self) {
        if self.inside.take().is_some() {
            self.out.operator("EMC");
        }
    }

    fn link(&mut self, target: &Target, alt: &str, area: Area, node: usize) {
        let target = match target {
            Target::Address(address) => match percent_encoded(address) {
                Some(address) => Target::Address(address),
                None => return,
            },
            Target::Place(page, y) => Target::Place(*page, self.height - y),
        };
        let top = self.height - area.y;
        let edges = [area.x, top - area.height, area.x + area.width, top];
        self.tree.nodes[node].kids.push(Kid::Annotation(self.page, self.links.len()));
        self.links.push(Link { edges, target, alt: alt.to_owned() });
    }

    fn text(&mut self, run: &Text, shaped: &Shaped) {
        let mut along = match run.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -shaped.width / 2.0,
            Anchor::End => -shaped.width,
        };
        let fonts = self.fonts;
        for piece in &shaped.pieces {
            if let Some(cut) = fonts.cuts.get(&piece.font) {
                self.piece(run, piece, cut, along * run.style.size);
            }
            along += piece.width();
        }
    }

    /// The glyphs of one font, `along` the line from where the run's anchor lies.
    fn piece(&mut self, run: &Text, piece: &Piece, cut: &Cut, along: f32) {
        let state = cut.must_state(piece, &run.text);
        if state {
            self.out.actual_text(&run.text[piece.text.clone()]);
        }
        let size = run.style.size;
        let thick = run.style.face == Face::SemiBold && piece.font.is_thickened();
        if thick {
            self.out.numbers(&inks(run.style.fill.print()), "RG");
            self.out.numbers(&[hundredths(size * THICKER)], "w");
            self.out.dash(None);
            self.out.operator("2 Tr");
        }
        self.fill(run.style.fill.print());
        self.out.operator("BT");
        if self.font != Some((piece.font, size)) {
            self.font = Some((piece.font, size));
            self.out.font(&cut.id.0, size);
        }
        self.place(run, along);
        show(&mut self.out, cut, piece, size);
        self.out.operator("ET");
        if thick {
            self.out.operator("0 Tr");
        }
        if state {
            self.out.operator("EMC");
        }
    }

    fn picture(&mut self, Picture { area, image }: &Picture) {
        let lower = self.height - area.y - area.height;
        let places = [area.width, 0.0, 0.0, area.height, area.x, lower].map(hundredths);
        let name = self.pictures.name(image);
        self.out.operator("q");
        self.out.numbers(&places, "cm");
        self.out.picture(&name);
        self.out.operator("Q");
    }

    fn fill(&mut self, rgb: [u8; 3]) {
        if self.fill != Some(rgb) {
            self.fill = Some(rgb);
            self.out.numbers(&inks(rgb), "rg");
        }
    }

    /// Puts the pen where the text begins, `along` its line from the anchor.
    fn place(&mut self, run: &Text, along: f32) {
        let y = self.height - run.y;
        if run.turned {
            self.out.numbers(&[0.0, 1.0, -1.0, 0.0, hundredths(run.x), hundredths(y + along)], "Tm");
        } else {
            self.out.numbers(&[hundredths(run.x + along), hundredths(y)], "Td");
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some((role, strength)) = shape.fill {
            self.fill(role.tinted(strength));
            self.path(&shape.path);
            self.out.operator("f");
        }
        if let Some(stroke) = shape.stroke {
            self.out.numbers(&inks(stroke.role.print()), "RG");
            self.out.numbers(&[stroke.width], "w");
            self.out.dash(stroke.dash);
            self.path(&shape.path);
            self.out.operator("S");
        }
    }

    /// The outline, from the list's axes to the document's.
    fn path(&mut self, path: &[Step]) {
        let up = |y: f32| hundredths(self.height - y);
        let mut begun = false;
        for step in path {
            match *step {
                Step::Move(x, y) => self.out.numbers(&[hundredths(x), up(y)], "m"),
                Step::Line(x, y) => {
                    self.out.numbers(&[hundredths(x), up(y)], if begun { "l" } else { "m" });
                }
                Step::Curve(a, b, c, d, x, y) => {
                    if !begun {
                        self.out.numbers(&[hundredths(a), up(b)], "m");
                    }
                    let points = [hundredths(a), up(b), hundredths(c), up(d), hundredths(x), up(y)];
                    self.out.numbers(&points, "c");
                }
                Step::Shut if begun => self.out.operator("h"),
                Step::Shut => {}
            }
            begun |= *step != Step::Shut;
        }
    }
}

/// Shows glyphs from the pen's place: kerning and marks become shifts in thousandths of an em, corrected
/// for the whole-number widths that the document states, so that lines do not drift.
fn show(out: &mut Stream, cut: &Cut, piece: &Piece, size: f32) {
    let mut shown: Vec<(f32, u16)> = Vec::new();
    let (mut wanted, mut pen, mut raised) = (0.0_f32, 0.0_f32, 0_i32);
    for glyph in &piece.glyphs {
        if glyph.dy != raised {
            if !shown.is_empty() {
                out.show(&shown);
                shown.clear();
            }
            raised = glyph.dy;
            out.numbers(&[cut.thousandths(raised) * size / 1000.0], "Ts");
        }
        let mut shift = (pen - (wanted + cut.thousandths(glyph.dx))).round();
        if shift.abs() < 2.0 {
            shift = 0.0;
        }
        let (id, width) = cut.glyph(glyph.id);
        shown.push((shift, id));
        pen += width - shift;
        wanted += cut.thousandths(glyph.advance);
    }
    if !shown.is_empty() {
        out.show(&shown);
    }
    if raised != 0 {
        out.operator("0 Ts");
    }
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn inks(rgb: [u8; 3]) -> [f32; 3] {
    rgb.map(|channel| f32::from(channel) / 255.0)
}

/// The address in plain ASCII, if it is one that may be opened from a document: web and mail only.
fn percent_encoded(address: &str) -> Option<String> {
    let lower = address.to_ascii_lowercase();
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    let plain =
        |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'(' | b')');
    known.then(|| {
        address
            .bytes()
            .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
            .collect()
    })
}
