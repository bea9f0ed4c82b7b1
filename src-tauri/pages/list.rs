//! The display list: what a page or a chart shows, as plain data, before anyone writes it.
//!
//! Lengths are points (1/72 inch) for paper and CSS pixels for the screen; x runs right, y runs down from
//! the upper left corner. Text stands on its baseline. Structure ([`Tag`]) is opened and closed around
//! content, so that a document can be read aloud and a chart's series can be found.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::colour::Role;
use super::image::Image;

/// One page, or one chart.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct List {
    /// Width of the sheet or the drawing.
    pub width: f32,
    /// Height of the sheet or the drawing.
    pub height: f32,
    /// What stands on it, lowest first.
    pub items: Vec<Item>,
}

/// A document: its pages and the way through them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pages {
    /// The pages in reading order.
    pub pages: Vec<List>,
    /// The outline in reading order; nesting comes from the levels.
    pub bookmarks: Vec<Bookmark>,
}

/// One line of a document's outline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bookmark {
    /// The words of the heading that it points at.
    pub title: String,
    /// 1 for a section, 2 for what lies in it, and so on.
    pub level: u8,
    /// Index of the page, from 0.
    pub page: usize,
    /// Where on the page, from its top.
    pub y: f32,
}

/// A thing that is drawn, or a border of structure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Item {
    /// One line of text.
    Text(Text),
    /// An area or a line.
    Shape(Shape),
    /// A picture, in its own proportions.
    Picture(Picture),
    /// Structure begins.
    Open(Tag),
    /// The structure opened last ends.
    Close,
}

/// One of the faces that the product ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Face {
    /// Weight 400.
    Regular,
    /// Weight 600.
    SemiBold,
}

/// Which end of a text its position names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// Half of it lies on either side.
    Middle,
    /// The text ends there.
    End,
}

/// How text looks, apart from where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Style {
    /// The face.
    pub face: Face,
    /// The size of the em.
    pub size: f32,
    /// The colour.
    pub fill: Role,
    /// Digits of one width, for figures in columns.
    pub tabular: bool,
}

impl Style {
    /// Weight 400 at `size`.
    pub const fn regular(size: f32, fill: Role) -> Self {
        Self { face: Face::Regular, size, fill, tabular: false }
    }

    /// Weight 600 at `size`.
    pub const fn bold(size: f32, fill: Role) -> Self {
        Self { face: Face::SemiBold, size, fill, tabular: false }
    }

    /// The same with digits of one width.
    pub const fn figures(self) -> Self {
        Self { tabular: true, ..self }
    }
}

/// One line of text on its baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// Where the anchor lies.
    pub x: f32,
    /// Where the baseline lies.
    pub y: f32,
    /// The words, without line breaks.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Which end of the text `x` names.
    pub anchor: Anchor,
    /// Turned by a quarter, reading upwards.
    pub turned: bool,
}

/// An area, a line, or both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shape {
    /// The outline.
    pub path: Vec<Step>,
    /// The colour within, with its strength from 0 to 1.
    pub fill: Option<(Role, f32)>,
    /// The line along it.
    pub stroke: Option<Stroke>,
}

/// A picture where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// Its edges.
    pub area: Area,
    /// What it shows; it does not travel with the list.
    #[serde(skip)]
    pub image: Arc<Image>,
}

/// A step along an outline.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// Go there without drawing.
    Move(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A cubic curve: two handles, then its end.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Back to where the outline began.
    Shut,
}

/// A line along an outline; its ends and corners are round.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stroke {
    /// The colour.
    pub role: Role,
    /// The thickness.
    pub width: f32,
    /// Length of dashes and gaps; none for an unbroken line.
    pub dash: Option<f32>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// An address outside the document.
    Address(String),
    /// A place in it: index of the page from 0, and distance from its top.
    Place(usize, f32),
}

/// An area, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// What content is, for readers that do not see it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Tag {
    /// Repeated or decorative: headers, footers, rules. Not read aloud.
    Artifact,
    /// A heading of level 1 to 3.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A table; one with the same key on the next page is the same table.
    Table(u32),
    /// A row of a table.
    Row,
    /// The head of a column.
    Head,
    /// A cell.
    Cell,
    /// A picture, with the sentence that stands for it.
    Figure(String, Area),
    /// A link, with the words that announce it and the area that is clicked.
    Link(Target, String, Area),
    /// One series of a chart; only the screen uses it.
    Series(String),
}

impl List {
    /// An empty sheet.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// Puts a line of text on its baseline. Control characters, line breaks among them, become blanks.
    pub fn text(&mut self, x: f32, y: f32, text: impl Into<String>, style: Style, anchor: Anchor) {
        let mut text = text.into();
        if text.contains(char::is_control) {
            text = text.replace(char::is_control, " ");
        }
        if !text.is_empty() {
            self.items.push(Item::Text(Text { x, y, text, style, anchor, turned: false }));
        }
    }

    /// Fills a rectangle.
    pub fn fill(&mut self, area: Area, role: Role, strength: f32) {
        self.items.push(Item::Shape(Shape {
            path: area.outline(),
            fill: Some((role, strength)),
            stroke: None,
        }));
    }

    /// Draws a straight line.
    pub fn rule(&mut self, from: (f32, f32), to: (f32, f32), role: Role, width: f32) {
        self.items.push(Item::Shape(Shape {
            path: vec![Step::Move(from.0, from.1), Step::Line(to.0, to.1)],
            fill: None,
            stroke: Some(Stroke { role, width, dash: None }),
        }));
    }

    /// Opens structure, fills it and closes it.
    pub fn within(&mut self, tag: Tag, content: impl FnOnce(&mut Self)) {
        self.items.push(Item::Open(tag));
        content(self);
        self.items.push(Item::Close);
    }

    /// Puts another list on this one, its upper left corner at (`x`, `y`), at the same scale.
    pub fn place(&mut self, other: &List, x: f32, y: f32) {
        self.items.extend(other.items.iter().map(|item| item.moved(x, y)));
    }
}

impl Area {
    /// The rectangle as an outline.
    pub fn outline(&self) -> Vec<Step> {
        let (right, bottom) = (self.x + self.width, self.y + self.height);
        vec![
            Step::Move(self.x, self.y),
            Step::Line(right, self.y),
            Step::Line(right, bottom),
            Step::Line(self.x, bottom),
            Step::Shut,
        ]
    }

    fn moved(self, dx: f32, dy: f32) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..self }
    }
}

impl Item {
    fn moved(&self, dx: f32, dy: f32) -> Self {
        match self {
            Item::Text(text) => Item::Text(Text { x: text.x + dx, y: text.y + dy, ..text.clone() }),
            Item::Shape(shape) => Item::Shape(Shape {
                path: shape.path.iter().map(|step| step.moved(dx, dy)).collect(),
                ..shape.clone()
            }),
            Item::Picture(picture) => {
                Item::Picture(Picture { area: picture.area.moved(dx, dy), image: Arc::clone(&picture.image) })
            }
            Item::Open(Tag::Figure(alt, area)) => Item::Open(Tag::Figure(alt.clone(), area.moved(dx, dy))),
            Item::Open(Tag::Link(target, alt, area)) => {
                Item::Open(Tag::Link(target.clone(), alt.clone(), area.moved(dx, dy)))
            }
            other => other.clone(),
        }
    }
}

impl Step {
    fn moved(self, dx: f32, dy: f32) -> Self {
        match self {
            Step::Move(x, y) => Step::Move(x + dx, y + dy),
            Step::Line(x, y) => Step::Line(x + dx, y + dy),
            Step::Curve(a, b, c, d, x, y) => Step::Curve(a + dx, b + dy, c + dx, d + dy, x + dx, y + dy),
            Step::Shut => Step::Shut,
        }
    }
}
