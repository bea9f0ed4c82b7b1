//! Pages as drawings, for a preview on screen.

use super::{Pages, Words, svg};
use serde::Serialize;

/// A page as a drawing.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PageView {
    /// The drawing.
    pub svg: String,
    /// Points.
    pub width: f32,
    /// Points.
    pub height: f32,
}

/// The pages of a document as the screen shows them: on paper, each titled with its number.
pub fn views(pages: &Pages, name: &str, words: &dyn Words) -> Vec<PageView> {
    let all = pages.pages.len().to_string();
    let view = |(at, list): (usize, &super::List)| {
        let page = (at + 1).to_string();
        let title = words.text("report-page", &[("page", &page), ("pages", &all)]);
        let drawn = svg::write(list, &format!("page-{page}"), &title, name, svg::Palette::Paper);
        PageView { svg: drawn, width: list.width, height: list.height }
    };
    pages.pages.iter().enumerate().map(view).collect()
}
