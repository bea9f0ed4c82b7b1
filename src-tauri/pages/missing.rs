//! Which characters of a document the shipped fonts cannot draw, so that people hear of it before they
//! send the document, not from the one who receives it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::list::{Item, Pages};
use super::text;

/// A character that will be printed as an empty box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MissingCharacter"))]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// The character itself.
    pub character: String,
    /// Its code, as in `U+5C71`.
    pub code: String,
    /// How often it is printed.
    pub count: usize,
    /// The first text in which it stands, such as a creator's name.
    #[serde(rename = "where")]
    pub place: String,
}

/// Every character of the pages that no shipped font has, with its count, in order of first appearance.
/// Runs in headers and footers are counted on every page that prints them.
pub fn missing(pages: &Pages) -> Vec<Missing> {
    let mut found: Vec<Missing> = Vec::new();
    let mut places: BTreeMap<char, usize> = BTreeMap::new();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        let Item::Text(run) = item else { continue };
        for character in text::boxes(&run.text, run.style.face) {
            let place = *places.entry(character).or_insert_with(|| {
                found.push(Missing {
                    character: character.to_string(),
                    code: format!("U+{:04X}", u32::from(character)),
                    count: 0,
                    place: run.text.clone(),
                });
                found.len() - 1
            });
            found[place].count += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::colour::Role;
    use crate::pages::list::{Anchor, List, Style};

    #[test]
    fn each_character_is_counted_and_named_once() {
        let mut page = List::new(100.0, 100.0);
        for name in ["Zoë Łuczak", "山田 太郎", "ᚠᚢ", "محمد ᚠ🌸"] {
            page.text(0.0, 10.0, name, Style::regular(9.0, Role::Text), Anchor::Start);
        }
        let found = missing(&Pages { pages: vec![page], bookmarks: Vec::new() });
        let first = &found[0];
        assert_eq!((first.code.as_str(), first.count, first.place.as_str()), ("U+16A0", 2, "ᚠᚢ"));
        assert_eq!((found[1].character.as_str(), found[1].count), ("ᚢ", 1));
        assert_eq!(found.len(), 2, "runes have no font; Latin, Han, Arabic and emoji have: {found:?}");
    }
}
