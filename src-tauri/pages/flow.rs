//! The flow: blocks one under the other, onto as many sheets as they need.

use super::image::Image;
use super::list::{Anchor, Area, Bookmark, Item, List, Pages, Picture, Style, Tag};
use super::{Role, lines, text};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// As stored and as calls name it.
    pub fn code(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Letter => "letter",
        }
    }

    /// From its code; A4 for anything else.
    pub fn from_code(code: &str) -> Self {
        if code == "letter" { Paper::Letter } else { Paper::A4 }
    }
}

/// Space at the left and right edge of the sheet, in points.
pub const SIDE: f32 = 54.0;

/// Where the first block of a sheet may begin, and how far above the lower edge the last must end.
const TOP: f32 = 66.0;
const BOTTOM: f32 = 62.0;

/// The room for a logo, in points: 53 by 14 mm.
const LOGO: (f32, f32) = (150.0, 39.5);

/// Width and height of a sheet, in points.
pub fn sheet(paper: Paper) -> (f32, f32) {
    match paper {
        Paper::A4 => (595.28, 841.89),
        Paper::Letter => (612.0, 792.0),
    }
}

/// A line of text that will be placed: its words and its looks.
#[derive(Debug, Clone)]
pub struct Line {
    /// The words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// Height of the line.
    pub leading: f32,
}

impl Line {
    /// Text broken to `width`, with a leading that suits its size.
    pub fn wrapped(words: &str, style: Style, width: f32) -> Vec<Self> {
        let leading = (style.size * 1.42).round();
        lines::wrap(words, &style, width).into_iter().map(|text| Self { text, style, leading }).collect()
    }

    /// How far below the line's upper edge its baseline lies.
    pub fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.style.size * 0.364
    }
}

/// The sum of the leadings.
pub fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.leading).sum()
}

/// The style made as small as it takes (down to `least`) for the words to fit on one line, and the words,
/// cut where even that does not help.
pub fn fitted(words: &str, style: Style, width: f32, least: f32) -> (String, Style) {
    let mut style = style;
    while style.size > least && text::width(words, &style) > width {
        style.size -= 0.5;
    }
    (lines::clip(words, &style, width), style)
}

/// Pages as they fill.
pub struct Flow {
    pages: Vec<List>,
    bookmarks: Vec<Bookmark>,
    size: (f32, f32),
    /// Kept free at the right, and down to where.
    logo: (f32, f32),
    /// The upper edge of the next block.
    pub y: f32,
}

impl Flow {
    /// One empty sheet.
    pub fn new(paper: Paper) -> Self {
        let size = sheet(paper);
        let pages = vec![List::new(size.0, size.1)];
        Self { pages, bookmarks: Vec::new(), size, logo: (0.0, 0.0), y: TOP }
    }

    /// The width between the margins, or beside a logo.
    pub fn width(&self) -> f32 {
        self.size.0 - 2.0 * SIDE - self.logo.0
    }

    /// Puts a logo at the right of the head, at most 14 mm high and never stretched; what follows stands beside it
    /// until [`Flow::below_logo`]. `alt` is what it is to readers who do not see it.
    pub fn logo(&mut self, image: Option<&Arc<Image>>, alt: &str) {
        let Some(image) = image else { return };
        let (width, height) = image.fitted(LOGO.0, LOGO.1);
        let area = Area { x: SIDE + self.width() - width, y: self.y + 2.0, width, height };
        let picture = Picture { area, image: Arc::clone(image) };
        self.page().within(Tag::Figure(alt.to_owned(), area), |page| page.items.push(Item::Picture(picture)));
        self.logo = (width + 20.0, area.y + height);
    }

    /// Goes on over the whole width, below the logo.
    pub fn below_logo(&mut self) {
        self.y = self.y.max(self.logo.1);
        self.logo = (0.0, 0.0);
    }

    /// The height that is left on this sheet.
    pub fn room(&self) -> f32 {
        self.size.1 - BOTTOM - self.y
    }

    /// The height of an empty sheet.
    pub fn whole(&self) -> f32 {
        self.size.1 - BOTTOM - TOP
    }

    /// The sheet that is being filled.
    pub fn page(&mut self) -> &mut List {
        if self.pages.is_empty() {
            self.pages.push(List::new(self.size.0, self.size.1));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    /// Whether nothing stands on this sheet yet.
    pub fn fresh(&self) -> bool {
        self.y <= TOP
    }

    /// Goes on to a new sheet.
    pub fn turn(&mut self) {
        self.pages.push(List::new(self.size.0, self.size.1));
        self.y = TOP;
    }

    /// Turns the page unless `height` fits on this one; answers whether it turned.
    pub fn need(&mut self, height: f32) -> bool {
        let turn = height > self.room() && !self.fresh();
        if turn {
            self.turn();
        }
        turn
    }

    /// Space between blocks; none at the top of a sheet.
    pub fn gap(&mut self, height: f32) {
        if !self.fresh() {
            self.y += height;
        }
    }

    /// A heading with its line in the outline. At least `keep` of what follows stays with it.
    pub fn heading(&mut self, level: u8, words: &str, keep: f32) {
        let style = match level {
            1 => Style::bold(22.0, Role::Text),
            2 => Style::bold(13.0, Role::Text),
            _ => Style::bold(11.0, Role::Text),
        };
        let found = Line::wrapped(words, style, self.width());
        self.need(height(&found) + keep);
        self.bookmark(level, words);
        self.put(SIDE, &found, Tag::Heading(level));
        self.y += if level == 1 { 4.0 } else { 5.0 };
    }

    /// A line of the outline that points here.
    pub fn bookmark(&mut self, level: u8, words: &str) {
        let (page, y) = (self.pages.len().saturating_sub(1), (self.y - 12.0).max(0.0));
        self.bookmarks.push(Bookmark { title: words.to_owned(), level, page, y });
    }

    /// Places lines that are known to fit, under one tag, and moves below them. A blank at the end of a
    /// line keeps its last word apart from the next line's first one, when the text is read aloud.
    pub fn put(&mut self, x: f32, lines: &[Line], tag: Tag) {
        let mut y = self.y;
        self.page().within(tag, |page| {
            for (index, line) in lines.iter().enumerate() {
                let blank = if index + 1 < lines.len() && !line.text.is_empty() { " " } else { "" };
                let words = format!("{}{blank}", line.text);
                page.text(x, y + line.baseline(), words, line.style, Anchor::Start);
                y += line.leading;
            }
        });
        self.y = y;
    }

    /// A paragraph that may run over the end of a sheet, line by line, never leaving one line alone.
    pub fn paragraph(&mut self, x: f32, lines: &[Line]) {
        let mut rest = lines;
        while !rest.is_empty() {
            let mut fits = 0;
            let mut used = 0.0;
            while fits < rest.len() && used + rest[fits].leading <= self.room() {
                used += rest[fits].leading;
                fits += 1;
            }
            if fits < rest.len() && fits < 2 && !self.fresh() {
                self.turn();
                continue;
            }
            if rest.len() - fits == 1 && fits > 2 {
                fits -= 1;
            }
            let (now, later) = rest.split_at(fits.max(1));
            self.put(x, now, Tag::Paragraph);
            rest = later;
        }
    }

    /// The pages, with what `edge` adds to each: it is given the index and the number of the pages.
    pub fn finish(mut self, edge: impl Fn(&mut List, usize, usize)) -> Pages {
        let count = self.pages.len();
        for (index, page) in self.pages.iter_mut().enumerate() {
            edge(page, index, count);
        }
        Pages { pages: self.pages, bookmarks: self.bookmarks }
    }
}
