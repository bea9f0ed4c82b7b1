//! From a display list to printpdf's operations, with the structure that the content belongs to.

use std::collections::BTreeMap;

use printpdf::{
    Actions, BorderArray, Codepoint, Color, ColorArray, Destination, DictItem, Line, LineDashPattern,
    LineJoinStyle, LinePoint, LinkAnnotation, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, TextRenderingMode, WindingOrder,
};

use super::fonts::{Cut, Fonts};
use super::tags::{Kid, Kind, Tree};
use crate::pages::faces::Font;
use crate::pages::list::{Anchor, Area, Face, Item, List, Pages, Shape, Step, Tag, Target, Text};
use crate::pages::text::{self, Piece};

/// How thick the line is that makes weight 600 of a font with one weight, in ems.
const THICKER: f32 = 0.024;

/// The pages as operations.
pub(super) struct Drawn {
    pub pages: Vec<PdfPage>,
    pub tree: Tree,
    /// The words that announce each link, page by page.
    pub links: Vec<Vec<String>>,
}

/// Draws all pages.
pub(super) fn draw(pages: &Pages, fonts: &Fonts) -> Drawn {
    let mut tree = Tree::new();
    let mut drawn = Vec::new();
    let mut links = Vec::new();
    for (index, list) in pages.pages.iter().enumerate() {
        let mut sheet = Sheet::new(index, list, fonts, &mut tree);
        for item in &list.items {
            sheet.item(item);
        }
        sheet.leave();
        links.push(std::mem::take(&mut sheet.links));
        drawn.push(page(list, std::mem::take(&mut sheet.ops)));
    }
    Drawn { pages: drawn, tree, links }
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
    ops: Vec<Op>,
    levels: Vec<Level>,
    inside: Option<Owner>,
    pieces: usize,
    links: Vec<String>,
    /// What the sheet fills with and writes in at the moment: said again only when it changes.
    fill: Option<[u8; 3]>,
    font: Option<(Font, f32)>,
}

impl<'a> Sheet<'a> {
    fn new(page: usize, list: &List, fonts: &'a Fonts, tree: &'a mut Tree) -> Self {
        let ops = vec![Op::SetLineJoinStyle { join: LineJoinStyle::Round }];
        let (levels, links) = (Vec::new(), Vec::new());
        let height = list.height;
        Self {
            page,
            height,
            fonts,
            tree,
            ops,
            levels,
            inside: None,
            pieces: 0,
            links,
            fill: None,
            font: None,
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Open(tag) => self.open(tag),
            Item::Close => {
                self.levels.pop();
            }
            Item::Text(run) => {
                self.enter();
                self.text(run);
            }
            Item::Shape(shape) => {
                self.enter();
                self.shape(shape);
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
            Owner::Artifact => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".into() }),
            Owner::Node(node) => {
                let tag = self.tree.nodes[node].kind.name();
                let number = DictItem::Int(self.pieces as i64);
                let properties = DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
                self.tree.nodes[node].kids.push(Kid::Content(self.page, self.pieces));
                self.pieces += 1;
            }
        }
    }

    fn leave(&mut self) {
        if self.inside.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn link(&mut self, target: &Target, alt: &str, area: Area, node: usize) {
        let actions = match target {
            Target::Address(address) => match percent_encoded(address) {
                Some(address) => Actions::uri(address),
                None => return,
            },
            Target::Place(page, y) => Actions::go_to(Destination::Xyz {
                page: page + 1,
                left: None,
                top: Some(self.height - y),
                zoom: None,
            }),
        };
        let (x, y) = (Pt(area.x), Pt(self.height - area.y - area.height));
        let rect = Rect::from_xywh(x, y, Pt(area.width), Pt(area.height));
        let border = Some(BorderArray::Solid([0.0, 0.0, 0.0]));
        let link = LinkAnnotation::new(rect, actions, border, Some(ColorArray::Transparent), None);
        self.ops.push(Op::LinkAnnotation { link });
        self.tree.nodes[node].kids.push(Kid::Annotation(self.page, self.links.len()));
        self.links.push(alt.to_owned());
    }

    fn text(&mut self, run: &Text) {
        let shaped = text::shape(&run.text, run.style.face, run.style.tabular);
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
            let words = DictItem::String { data: utf16(&run.text[piece.text.clone()]), literal: false };
            let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".to_owned(), words)]) };
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
        }
        let thick = run.style.face == Face::SemiBold && piece.font.is_thickened();
        if thick {
            self.ops.push(Op::SetOutlineColor { col: colour(run.style.fill.print()) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(hundredths(run.style.size * THICKER)) });
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[]) });
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::FillStroke });
        }
        self.fill(run.style.fill.print());
        self.ops.push(Op::StartTextSection);
        if self.font != Some((piece.font, run.style.size)) {
            self.font = Some((piece.font, run.style.size));
            let font = PdfFontHandle::External(cut.id.clone());
            self.ops.push(Op::SetFont { font, size: Pt(run.style.size) });
        }
        self.ops.push(Op::SetTextMatrix { matrix: self.matrix(run, along) });
        show(&mut self.ops, cut, piece, run.style.size);
        self.ops.push(Op::EndTextSection);
        if thick {
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Fill });
        }
        if state {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn fill(&mut self, rgb: [u8; 3]) {
        if self.fill != Some(rgb) {
            self.fill = Some(rgb);
            self.ops.push(Op::SetFillColor { col: colour(rgb) });
        }
    }

    fn matrix(&self, run: &Text, along: f32) -> TextMatrix {
        let y = self.height - run.y;
        if run.turned {
            TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, hundredths(run.x), hundredths(y + along)])
        } else {
            TextMatrix::Translate(Pt(hundredths(run.x + along)), Pt(hundredths(y)))
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some((role, strength)) = shape.fill {
            self.fill(role.tinted(strength));
            let rings = rings(&shape.path, self.height);
            let rings = rings.into_iter().map(|(points, _)| PolygonRing { points }).collect();
            let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
            self.ops.push(Op::DrawPolygon { polygon });
        }
        if let Some(stroke) = shape.stroke {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.role.print()) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
            let dash: Vec<f32> = stroke.dash.into_iter().collect();
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &dash) });
            for (points, is_closed) in rings(&shape.path, self.height) {
                self.ops.push(Op::DrawLine { line: Line { points, is_closed } });
            }
        }
    }
}

/// Shows glyphs from the pen's place: kerning and marks become shifts in thousandths of an em, corrected
/// for the whole-number widths that the document states, so that lines do not drift.
fn show(ops: &mut Vec<Op>, cut: &Cut, piece: &Piece, size: f32) {
    let mut items: Vec<TextItem> = Vec::new();
    let (mut wanted, mut pen, mut raised) = (0.0_f32, 0.0_f32, 0_i32);
    for glyph in &piece.glyphs {
        if glyph.dy != raised {
            if !items.is_empty() {
                ops.push(Op::ShowText { items: std::mem::take(&mut items) });
            }
            raised = glyph.dy;
            ops.push(Op::SetLineOffset { multiplier: cut.thousandths(raised) * size / 1000.0 });
        }
        let shift = (pen - (wanted + cut.thousandths(glyph.dx))).round();
        if shift.abs() >= 2.0 {
            items.push(TextItem::Offset(shift));
            pen -= shift;
        }
        let (id, width, text) = cut.glyph(glyph.id);
        let glyph_shown = Codepoint::with_cid(id, 0.0, text.to_owned());
        match items.last_mut() {
            Some(TextItem::GlyphIds(together)) => together.push(glyph_shown),
            _ => items.push(TextItem::GlyphIds(vec![glyph_shown])),
        }
        pen += width;
        wanted += cut.thousandths(glyph.advance);
    }
    if !items.is_empty() {
        ops.push(Op::ShowText { items });
    }
    if raised != 0 {
        ops.push(Op::SetLineOffset { multiplier: 0.0 });
    }
}

/// The outline as runs of points in the document's own axes, and whether each is shut.
fn rings(path: &[Step], height: f32) -> Vec<(Vec<LinePoint>, bool)> {
    let point = |x: f32, y: f32, bezier: bool| LinePoint {
        p: Point { x: Pt(hundredths(x)), y: Pt(hundredths(height - y)) },
        bezier,
    };
    let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    for step in path {
        if matches!(step, Step::Move(..)) || rings.is_empty() {
            rings.push((Vec::new(), false));
        }
        let Some((points, shut)) = rings.last_mut() else { continue };
        match *step {
            Step::Move(x, y) | Step::Line(x, y) => points.push(point(x, y, false)),
            Step::Curve(a, b, c, d, x, y) => {
                points.extend([point(a, b, true), point(c, d, true), point(x, y, false)]);
            }
            Step::Shut => *shut = true,
        }
    }
    rings
}

fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn colour(rgb: [u8; 3]) -> Color {
    let [r, g, b] = rgb.map(|channel| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
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
