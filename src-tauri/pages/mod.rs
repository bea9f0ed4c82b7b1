//! Pages: what a report and a chart look like, as data, and the writers that put it on paper and screen.
//!
//! Layout, shaping, structure and colours are decided before a writer sees them ([`list`]); the writers
//! ([`pdf`], [`svg`]) only write. It knows no campaign and no figure: `reports` and `charts` fill the
//! lists. Same list, same bytes, on every computer and in every process.

pub mod colour;
mod faces;
pub mod flow;
pub mod image;
pub mod lines;
pub mod list;
mod missing;
pub mod pdf;
mod runs;
pub mod svg;
pub mod table;
#[cfg(test)]
pub(crate) mod testing;
pub mod text;
mod view;

use std::fmt;

pub use colour::Role;
pub use flow::Paper;
pub use image::Image;
pub use list::{
    Anchor, Area, Bookmark, Face, Item, List, Pages, Picture, Shape, Step, Stroke, Style, Tag, Target, Text,
};
pub use missing::{Missing, missing};
pub use runs::isolated;
pub use view::{PageView, views};

/// The words of one language. The loader of the Fluent files answers; a test may answer by itself.
pub trait Words {
    /// The message `id` with its arguments put in. Arguments arrive printed.
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String;
}

impl<F: Fn(&str, &[(&str, &str)]) -> String> Words for F {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        self(id, args)
    }
}

impl Words for crate::words::Words {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        crate::words::Words::text(self, id, args)
    }
}

/// Why a document could not be written. Nothing is ever written in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagesError {
    /// A position or a size is not a number, or lies far outside every sheet.
    Number {
        /// Index of the page, from 0.
        page: usize,
    },
    /// A shipped font could not be read or cut down.
    Font(String),
    /// The writer complained; its words.
    Writer(String),
}

impl fmt::Display for PagesError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number { page } => write!(out, "page {page} has a position that is not a number"),
            Self::Font(why) => write!(out, "font: {why}"),
            Self::Writer(why) => write!(out, "writer: {why}"),
        }
    }
}

impl std::error::Error for PagesError {}
