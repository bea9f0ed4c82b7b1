//! Shaping and measuring: from words to glyphs with kerning, and how wide they are.
//!
//! The layout, the charts and both writers measure here, so they cannot disagree about where a word ends.
//! Contextual alternates of Inter are off: what was typed is what is printed (it would turn "->" into an
//! arrow). The other fonts keep theirs, which their scripts need.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, RwLock};

use super::faces::{self, Font, Loaded};
use super::list::{Face, Style};
use super::runs::{self, Run};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{BufferClusterLevel, BufferFlags, Direction, Feature, ShapePlan, UnicodeBuffer};

/// A glyph as shaped, in units of its font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Glyph {
    /// Index in the font; 0 stands for a character that the font lacks.
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

/// Glyphs of one font in the order in which they are drawn, from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub font: Font,
    /// The text runs against the order of the glyphs.
    pub rtl: bool,
    /// The bytes of the text that it stands for.
    pub text: Range<usize>,
    pub glyphs: Vec<Glyph>,
}

/// A line of text, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shaped {
    pub pieces: Vec<Piece>,
    /// Sum of the advances, in ems.
    pub width: f32,
}

impl Piece {
    /// Sum of the advances, in ems.
    pub fn width(&self) -> f32 {
        let sum: i32 = self.glyphs.iter().map(|glyph| glyph.advance).sum();
        self.em(sum)
    }

    /// Units of its font in ems.
    pub fn em(&self, units: i32) -> f32 {
        units as f32 / faces::loaded(self.font).map_or(1000.0, |loaded| loaded.units)
    }
}

/// What was shaped lately in each face, without and with digits of one width. Reports say the same words many times
/// (columns, stages, platforms), and every word is measured by the layout and shaped again by the writer.
static SHAPED: LazyLock<[RwLock<Lines>; 4]> = LazyLock::new(Default::default);

type Lines = HashMap<String, Arc<Shaped>>;

const KEPT: usize = 50_000;

/// The glyphs of one line of text.
pub(crate) fn shape(text: &str, face: Face, tabular: bool) -> Arc<Shaped> {
    let kept = &SHAPED[usize::from(face == Face::SemiBold) * 2 + usize::from(tabular)];
    if let Ok(kept) = kept.read()
        && let Some(found) = kept.get(text)
    {
        return Arc::clone(found);
    }
    let fresh = Arc::new(shape_anew(text, face, tabular));
    if let Ok(mut kept) = kept.write() {
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(text.to_owned(), Arc::clone(&fresh));
    }
    fresh
}

fn shape_anew(text: &str, face: Face, tabular: bool) -> Shaped {
    let runs = runs::runs(text, face);
    let pieces: Vec<Piece> = runs.into_iter().filter_map(|run| shape_run(text, run, tabular)).collect();
    let width = pieces.iter().map(Piece::width).sum();
    Shaped { pieces, width }
}

fn shape_run(text: &str, run: Run, tabular: bool) -> Option<Piece> {
    let loaded = faces::loaded(run.font)?;
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text[run.text.clone()]);
    buffer.guess_segment_properties();
    let direction = if run.rtl { Direction::RightToLeft } else { Direction::LeftToRight };
    buffer.set_direction(direction);
    // From right to left each mark keeps its own text, since a document can't state a whole word's there.
    let level =
        if run.rtl { BufferClusterLevel::MonotoneCharacters } else { BufferClusterLevel::MonotoneGraphemes };
    buffer.set_cluster_level(level);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    let plan = plan(loaded, run.font, tabular, &buffer);
    let shaped = rustybuzz::shape_with_plan(&loaded.face, &plan, buffer);
    let infos = shaped.glyph_infos();
    let ends = cluster_ends(infos, run.text.len(), direction);
    let from = run.text.start;
    let glyphs = infos
        .iter()
        .zip(shaped.glyph_positions())
        .zip(ends)
        .map(|((info, position), end)| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance,
            dx: position.x_offset,
            dy: position.y_offset,
            text: from + info.cluster as usize..from + end,
        })
        .collect();
    Some(Piece { font: run.font, rtl: run.rtl, text: run.text, glyphs })
}

type Plans = HashMap<(Font, bool, Option<rustybuzz::Script>, bool), Arc<ShapePlan>>;

static PLANS: LazyLock<RwLock<Plans>> = LazyLock::new(Default::default);

/// The plan for a script, made once: it costs more than shaping a word does.
fn plan(loaded: &Loaded, font: Font, tabular: bool, buffer: &UnicodeBuffer) -> Arc<ShapePlan> {
    let (script, direction) = (Some(buffer.script()), buffer.direction());
    let key = (font, tabular && font.is_inter(), script, direction == Direction::RightToLeft);
    if let Ok(plans) = PLANS.read()
        && let Some(found) = plans.get(&key)
    {
        return Arc::clone(found);
    }
    let features = [
        Feature::new(Tag::from_bytes(b"calt"), 0, ..),
        Feature::new(Tag::from_bytes(b"tnum"), u32::from(tabular), ..),
    ];
    let features = if font.is_inter() { features.as_slice() } else { &[] };
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
    shape(text, style.face, style.tabular).width * style.size
}

/// Where each glyph's text begins and how far its glyph moves the pen, in the order of the text.
pub(crate) fn advances(text: &str, style: &Style) -> Vec<(usize, f32)> {
    let shaped = shape(text, style.face, style.tabular);
    let mut all = Vec::new();
    for piece in &shaped.pieces {
        let scale = piece.em(1) * style.size;
        all.extend(piece.glyphs.iter().map(|glyph| (glyph.text.start, glyph.advance as f32 * scale)));
    }
    all.sort_by_key(|(start, _)| *start);
    all
}

/// The characters of a text that are printed as an empty box, each as often as it is.
pub(crate) fn boxes(text: &str, face: Face) -> Vec<char> {
    let shaped = shape(text, face, false);
    let mut found: Vec<(usize, char)> = Vec::new();
    for piece in &shaped.pieces {
        let mut last = None;
        for glyph in piece.glyphs.iter().filter(|glyph| glyph.id == 0) {
            if last.replace(glyph.text.clone()) == Some(glyph.text.clone()) {
                continue;
            }
            let lacks = |&(_, character): &(usize, char)| !faces::draws(piece.font, character);
            let part = text.get(glyph.text.clone()).unwrap_or_default();
            found.extend(part.char_indices().map(|(at, c)| (glyph.text.start + at, c)).filter(lacks));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, character)| character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::colour::Role;

    const TEXT: Style = Style::regular(10.0, Role::Text);

    fn glyphs(text: &str) -> Vec<Glyph> {
        shape(text, Face::Regular, false).pieces.iter().flat_map(|piece| piece.glyphs.clone()).collect()
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
        assert_eq!(glyphs("->").len(), 2, "no arrow is made of a hyphen");
    }

    #[test]
    fn clusters_cover_the_text() {
        for text in ["Zoë", "e\u{301}a", "مريم x", "प्रिया शर्मा", "ณัฐวุฒิ", "👩\u{200D}🚀 a\u{200B}b", ""]
        {
            let shaped = shape(text, Face::Regular, false);
            let mut covered = vec![false; text.len()];
            for glyph in shaped.pieces.iter().flat_map(|piece| &piece.glyphs) {
                assert!(text.get(glyph.text.clone()).is_some(), "{text}: whole characters");
                covered[glyph.text.clone()].fill(true);
            }
            assert!(covered.iter().all(|byte| *byte), "{text}: no letter is lost");
        }
    }

    #[test]
    fn letters_join_as_their_script_writes_them() {
        let alone: Vec<u16> = ["م", "ح", "د"].iter().map(|letter| glyphs(letter)[0].id).collect();
        let joined: Vec<u16> = glyphs("محد").iter().rev().map(|glyph| glyph.id).collect();
        assert!(joined[0] != alone[0] && joined[1] != alone[1], "Arabic letters join: {joined:?} {alone:?}");
        let syllable = glyphs("प्रि");
        assert!(syllable.len() < 4, "Devanagari makes one sign of several letters: {syllable:?}");
        assert_eq!(glyphs("👩\u{200D}🚀").len(), 1, "an astronaut is one picture");
        assert_eq!(glyphs("🇪🇸").len(), 1, "a flag is one picture");
    }

    #[test]
    fn no_name_of_the_world_is_a_box() {
        let marks = "“Zoë” – Łuczak… ¿qué? Ñandú œuvre ș Ț ğ İ ı Nguyễn Ắ € £ ¥ ₹ 1️⃣ ❤️ ✨ ⭐ 🔥 👩🏽‍🎤 ★ ♥";
        let names =
            "محمد ﷺ پژمان ٣ שָׁלוֹם प्रिया ज्ञान ณัฐวุฒิ 李小龙 張學友 山田太郎 さくら サクラ 한지민 Αθηνά Мария";
        for text in [marks, names] {
            assert_eq!(boxes(text, Face::SemiBold), [' '; 0], "{text}");
        }
        assert_eq!(
            boxes("ꦱ and ꦱ", Face::Regular),
            ['ꦱ', 'ꦱ'],
            "Javanese is not shipped, and is said to lack"
        );
    }
}
