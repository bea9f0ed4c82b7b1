//! The PDF writer: from pages as data to the bytes of a document that can be searched, read aloud and
//! walked by its outline.
//!
//! printpdf writes; everything that it leaves out (subsets of fonts, structure, language, an outline with
//! positions, an identifier that does not depend on the moment) is done here, before and after it. Same
//! pages, same bytes. It claims no standard (PDF/A, PDF/UA) that no validator has confirmed.

mod file;
mod finish;
mod fonts;
mod ops;
mod outline;
mod pictures;
mod stream;
mod tags;

use super::list::{Area, Item, Pages, Step, Tag};
use super::{PagesError, list::List};

/// What a document says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// The title, shown in the title bar of readers.
    pub title: String,
    /// Who answers for it.
    pub author: String,
    /// What it is about, in a sentence.
    pub subject: String,
    /// The language of its text, such as `en`, `es-MX` or `fr`.
    pub language: String,
    /// When it was made, in UTC milliseconds: the time of finalizing, or of the last change for a draft.
    pub at: i64,
}

/// Something that turns pages into the bytes of a document.
pub trait Writer {
    /// The whole document, or why there is none.
    ///
    /// # Errors
    /// [`PagesError`] as for [`write`].
    fn write(&self, pages: &Pages, meta: &Meta) -> Result<Vec<u8>, PagesError>;
}

/// The writer that ships, over printpdf.
#[derive(Debug, Clone, Copy, Default)]
pub struct Printpdf;

impl Writer for Printpdf {
    fn write(&self, pages: &Pages, meta: &Meta) -> Result<Vec<u8>, PagesError> {
        check(pages)?;
        let fonts = fonts::Fonts::gather(pages)?;
        let drawn = ops::draw(pages, &fonts);
        finish::document(pages, meta, fonts, drawn)
    }
}

/// The pages as a PDF document.
///
/// # Errors
/// [`PagesError::Number`] if a position is not a number or lies far outside the sheet, `Font` if a shipped
/// font cannot be cut down, `Writer` if printpdf or lopdf warn of anything.
pub fn write(pages: &Pages, meta: &Meta) -> Result<Vec<u8>, PagesError> {
    Printpdf.write(pages, meta)
}

/// No sheet is larger than this, in points (PDF allows 14,400).
const FAR: f32 = 14_400.0;

fn check(pages: &Pages) -> Result<(), PagesError> {
    for (page, list) in pages.pages.iter().enumerate() {
        if !sound(list) {
            return Err(PagesError::Number { page });
        }
    }
    let wrong = pages.bookmarks.iter().find(|mark| !near(mark.y) || mark.page >= pages.pages.len());
    wrong.map_or(Ok(()), |mark| Err(PagesError::Number { page: mark.page }))
}

fn near(value: f32) -> bool {
    value.is_finite() && value.abs() <= FAR
}

fn sound(list: &List) -> bool {
    let sheet = near(list.width) && near(list.height) && list.width > 0.0 && list.height > 0.0;
    sheet && list.items.iter().all(sound_item)
}

fn sound_item(item: &Item) -> bool {
    match item {
        Item::Text(text) => near(text.x) && near(text.y) && near(text.style.size) && text.style.size > 0.0,
        Item::Shape(shape) => {
            let stroke = shape.stroke.is_none_or(|stroke| near(stroke.width) && stroke.dash.is_none_or(near));
            let fill = shape.fill.is_none_or(|(_, strength)| strength.is_finite());
            stroke && fill && shape.path.iter().all(sound_step)
        }
        Item::Picture(picture) => sound_area(&picture.area),
        Item::Open(Tag::Figure(_, area) | Tag::Link(_, _, area)) => sound_area(area),
        Item::Open(_) | Item::Close => true,
    }
}

fn sound_area(area: &Area) -> bool {
    [area.x, area.y, area.width, area.height].into_iter().all(near)
}

fn sound_step(step: &Step) -> bool {
    match *step {
        Step::Move(x, y) | Step::Line(x, y) => near(x) && near(y),
        Step::Curve(a, b, c, d, x, y) => [a, b, c, d, x, y].into_iter().all(near),
        Step::Shut => true,
    }
}

#[cfg(test)]
mod tests;
