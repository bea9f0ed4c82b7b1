//! The pictures of a document: each once, however often it is shown.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::finish::fault;
use crate::pages::PagesError;
use crate::pages::image::{Content, Image};

/// The pictures that were shown, in the order in which they were met.
#[derive(Default)]
pub(super) struct Pictures(Vec<Arc<Image>>);

impl Pictures {
    /// The name of a picture in the pages' resources.
    pub fn name(&mut self, image: &Arc<Image>) -> String {
        let known = self.0.iter().position(|known| known.digest == image.digest);
        let at = known.unwrap_or_else(|| {
            self.0.push(Arc::clone(image));
            self.0.len() - 1
        });
        name(at)
    }

    /// Puts them into the document and names them to all of its pages.
    pub fn write(&self, doc: &mut Document, pages: &[ObjectId]) -> Result<(), PagesError> {
        let mut held = Dictionary::new();
        for (at, image) in self.0.iter().enumerate() {
            held.set(name(at), object(doc, image));
        }
        if self.0.is_empty() {
            return Ok(());
        }
        let held = doc.add_object(held);
        for page in pages {
            let resources = doc.get_dictionary(*page).and_then(|page| page.get(b"Resources")?.as_reference());
            let resources = resources.and_then(|id| doc.get_dictionary_mut(id)).map_err(fault)?;
            resources.set("XObject", held);
        }
        Ok(())
    }
}

fn name(at: usize) -> String {
    format!("Picture{at}")
}

fn object(doc: &mut Document, image: &Image) -> ObjectId {
    let plain = |space: &str| {
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(image.width),
            "Height" => i64::from(image.height), "BitsPerComponent" => 8, "ColorSpace" => space,
        }
    };
    match &image.content {
        Content::Points { colours, solid } => {
            let mut dict = plain("DeviceRGB");
            if let Some(solid) = solid {
                dict.set("SMask", doc.add_object(Stream::new(plain("DeviceGray"), solid.clone())));
            }
            doc.add_object(Stream::new(dict, colours.clone()))
        }
        Content::Jpeg { file, channels, turned } => {
            let mut dict = plain(match channels {
                1 => "DeviceGray",
                4 => "DeviceCMYK",
                _ => "DeviceRGB",
            });
            dict.set("Filter", "DCTDecode");
            if *turned {
                dict.set("Decode", [1, 0].repeat(4).into_iter().map(Object::from).collect::<Vec<_>>());
            }
            doc.add_object(Stream::new(dict, file.clone()))
        }
    }
}
