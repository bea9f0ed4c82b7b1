//! Shaping and measuring: from words to glyphs with kerning, and how wide they are.
//!
//! The layout, the charts and both writers measure here, so they cannot disagree about where a word ends.
//! Contextual alternates are off: what was typed is what is printed (Inter would turn "->" into an arrow).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, RwLock};

use super::list::{Face, Style};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, ShapePlan, UnicodeBuffer};

/// A glyph as shaped, in units of the font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// Index in the face; 0 stands for a character that the face lacks.
    pub id: u16,
    /// How far the pen moves.
    pub advance: i32,
    /// Shift to the right, without moving the pen.
    pub dx: i32,
    /// Shift upwards, without moving the pen.
    pub dy: i32,
    /// The bytes of the text that it stands for; several glyphs may share them.
    pub text: Range<usize>,
}

/// Glyphs in the order in which they are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shaped {
    pub glyphs: Vec<Glyph>,
    /// Sum of the advances, in units of the font.
    pub width: i32,
}

/// A face in memory, parsed once for the life of the process.
pub(crate) struct Loaded {
    pub data: &'static [u8],
    pub face: rustybuzz::Face<'static>,
    /// The name that a document gives to the face.
    pub name: &'static str,
}

struct Fonts {
    regular: Option<Loaded>,
    semi_bold: Option<Loaded>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts {
    regular: load(marquee_fonts::REGULAR, "Inter-Regular"),
    semi_bold: load(marquee_fonts::SEMI_BOLD, "Inter-SemiBold"),
});

type Key = (Face, bool, String);

/// What was shaped lately. Reports say the same words many times (columns, stages, platforms), and every
/// word is measured by the layout and shaped again by the writer.
static SHAPED: LazyLock<RwLock<HashMap<Key, Arc<Shaped>>>> = LazyLock::new(Default::default);

const KEPT: usize = 60_000;

fn load(data: &'static [u8], name: &'static str) -> Option<Loaded> {
    rustybuzz::Face::from_slice(data, 0).map(|face| Loaded { data, face, name })
}

/// The face's data; none only if the crate of fonts were broken, which a test rules out.
pub(crate) fn loaded(face: Face) -> Option<&'static Loaded> {
    match face {
        Face::Regular => FONTS.regular.as_ref(),
        Face::SemiBold => FONTS.semi_bold.as_ref(),
    }
}

/// The glyphs of one line of text.
pub(crate) fn shape(text: &str, face: Face, tabular: bool) -> Arc<Shaped> {
    let key = (face, tabular, text.to_owned());
    if let Ok(kept) = SHAPED.read()
        && let Some(found) = kept.get(&key)
    {
        return Arc::clone(found);
    }
    let fresh = Arc::new(shape_anew(text, face, tabular));
    if let Ok(mut kept) = SHAPED.write() {
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(key, Arc::clone(&fresh));
    }
    fresh
}

fn shape_anew(text: &str, face: Face, tabular: bool) -> Shaped {
    let none = Shaped { glyphs: Vec::new(), width: 0 };
    let Some(loaded) = loaded(face).filter(|_| !text.is_empty()) else { return none };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let features = [
        Feature::new(Tag::from_bytes(b"calt"), 0, ..),
        Feature::new(Tag::from_bytes(b"tnum"), u32::from(tabular), ..),
    ];
    let direction = buffer.direction();
    let plan = plan(loaded, face, tabular, &buffer, &features);
    let shaped = rustybuzz::shape_with_plan(&loaded.face, &plan, buffer);
    let infos = shaped.glyph_infos();
    let ends = cluster_ends(infos, text.len(), direction);
    let glyphs: Vec<Glyph> = infos
        .iter()
        .zip(shaped.glyph_positions())
        .zip(ends)
        .map(|((info, position), end)| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance,
            dx: position.x_offset,
            dy: position.y_offset,
            text: info.cluster as usize..end,
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    Shaped { glyphs, width }
}

type Plans = HashMap<(Face, bool, Option<rustybuzz::Script>, bool), Arc<ShapePlan>>;

static PLANS: LazyLock<RwLock<Plans>> = LazyLock::new(Default::default);

/// The plan for a script, made once: it costs more than shaping a word does.
fn plan(
    loaded: &Loaded,
    face: Face,
    tabular: bool,
    buffer: &UnicodeBuffer,
    features: &[Feature],
) -> Arc<ShapePlan> {
    let script = Some(buffer.script());
    let direction = match buffer.direction() {
        Direction::RightToLeft => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let key = (face, tabular, script, direction == Direction::RightToLeft);
    if let Ok(plans) = PLANS.read()
        && let Some(found) = plans.get(&key)
    {
        return Arc::clone(found);
    }
    let fresh = Arc::new(ShapePlan::new(&loaded.face, direction, script, None, features));
    if let Ok(mut plans) = PLANS.write() {
        plans.insert(key, Arc::clone(&fresh));
    }
    fresh
}

/// Where the text of each glyph's cluster ends.
fn cluster_ends(infos: &[rustybuzz::GlyphInfo], length: usize, direction: Direction) -> Vec<usize> {
    let mut ends = vec![length; infos.len()];
    let order: Vec<usize> = if direction == Direction::RightToLeft {
        (0..infos.len()).collect()
    } else {
        (0..infos.len()).rev().collect()
    };
    let (mut next, mut current) = (length, None);
    for index in order {
        let start = infos[index].cluster as usize;
        if let Some(seen) = current
            && seen != start
        {
            next = seen;
        }
        current = Some(start);
        ends[index] = next.max(start);
    }
    ends
}

/// How wide a line of text is, in the unit of the style's size.
pub fn width(text: &str, style: &Style) -> f32 {
    let units = loaded(style.face).map_or(2048, |loaded| loaded.face.units_per_em());
    shape(text, style.face, style.tabular).width as f32 * style.size / units as f32
}

/// Where each glyph's text begins and how far its glyph moves the pen, in the order of the text.
pub(crate) fn advances(text: &str, style: &Style) -> Vec<(usize, f32)> {
    let units = loaded(style.face).map_or(2048, |loaded| loaded.face.units_per_em());
    let scale = style.size / units as f32;
    let shaped = shape(text, style.face, style.tabular);
    let mut all: Vec<(usize, f32)> =
        shaped.glyphs.iter().map(|glyph| (glyph.text.start, glyph.advance as f32 * scale)).collect();
    all.sort_by_key(|(start, _)| *start);
    all
}

/// Whether the shipped fonts can draw a character. Marks that draw nothing count as drawn.
pub fn has(character: char) -> bool {
    let silent =
        matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}');
    silent
        || character.is_control()
        || loaded(Face::Regular).is_some_and(|loaded| loaded.face.glyph_index(character).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::colour::Role;

    const TEXT: Style = Style::regular(10.0, Role::Text);

    #[test]
    fn both_faces_are_there() {
        assert!(loaded(Face::Regular).is_some() && loaded(Face::SemiBold).is_some(), "the cuts must parse");
    }

    #[test]
    fn words_are_kerned() {
        let apart = width("A", &TEXT) + width("V", &TEXT);
        assert!(width("AV", &TEXT) < apart, "AV is the pair that every kerning table closes up");
    }

    #[test]
    fn figures_in_columns_have_one_width() {
        let figures = TEXT.figures();
        assert_eq!(width("111", &figures), width("888", &figures), "tabular digits line up");
        assert!(width("111", &TEXT) < width("888", &TEXT), "proportional ones do not");
    }

    #[test]
    fn what_was_typed_is_what_is_shaped() {
        assert_eq!(shape("->", Face::Regular, false).glyphs.len(), 2, "no arrow is made of a hyphen");
    }

    #[test]
    fn clusters_cover_the_text() {
        for text in ["Zoë", "e\u{301}a", "مريم x", ""] {
            let shaped = shape(text, Face::Regular, false);
            assert!(shaped.glyphs.iter().all(|glyph| text.get(glyph.text.clone()).is_some()), "{text}");
        }
    }

    #[test]
    fn scripts_without_a_font_are_known() {
        assert!(has('é') && has('Ω') && has('Ж') && has('\u{202F}') && has('€') && has('−'));
        assert!(!has('山') && !has('م') && !has('🌸'), "these come with a later font");
    }
}
