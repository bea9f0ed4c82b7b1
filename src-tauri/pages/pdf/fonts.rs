//! The fonts of one document: which glyphs it uses, and a cut of each face with only these.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::pages::PagesError;
use crate::pages::faces::{self, Font, Loaded};
use crate::pages::list::{Item, Pages};
use crate::pages::text::{self, Glyph, Piece, Shaped};

/// One font as this document embeds it.
pub(super) struct Cut {
    pub id: FontId,
    pub font: PdfFont,
    /// By index in the whole font; 0 of the cut where the document does not use one.
    glyphs: Vec<CutGlyph>,
    units: f32,
}

#[derive(Clone, Default)]
struct CutGlyph {
    /// Index in the cut.
    id: u16,
    /// Width as the document states it: whole thousandths of an em, cut off as printpdf does.
    width: f32,
    /// What a search finds for it.
    text: String,
}

/// The fonts that the pages use.
pub(super) struct Fonts {
    pub cuts: BTreeMap<Font, Cut>,
    /// The glyphs of every line of text, page by page.
    pub lines: Vec<Vec<Arc<Shaped>>>,
}

/// What is said by the glyphs in use, by index in the font.
type Used = Vec<Option<String>>;

impl Fonts {
    /// Collects the glyphs of all pages and cuts each font down to them.
    pub fn gather(pages: &Pages) -> Result<Self, PagesError> {
        let mut used: BTreeMap<Font, Used> = BTreeMap::new();
        let mut lines = Vec::with_capacity(pages.pages.len());
        for page in &pages.pages {
            let texts = page
                .items
                .iter()
                .filter_map(|item| if let Item::Text(run) = item { Some(run) } else { None });
            let mut own = Vec::new();
            for run in texts {
                let shaped = text::shape(&run.text, run.style.face, run.style.tabular);
                for piece in &shaped.pieces {
                    note(used.entry(piece.font).or_default(), piece, &run.text);
                }
                own.push(shaped);
            }
            lines.push(own);
        }
        let mut cuts = BTreeMap::new();
        for (font, glyphs) in used {
            let loaded =
                faces::loaded(font).ok_or_else(|| PagesError::Font(format!("{font:?} is damaged")))?;
            cuts.insert(font, Cut::new(loaded, &glyphs)?);
        }
        Ok(Self { cuts, lines })
    }
}

/// Remembers the text of each glyph; the first text wins, and a glyph that shares its cluster has none.
fn note(used: &mut Used, piece: &Piece, text: &str) {
    for (index, glyph) in piece.glyphs.iter().enumerate() {
        let at = usize::from(glyph.id);
        if used.len() <= at {
            used.resize(at + 1, None);
        }
        let known = used[at].get_or_insert_default();
        if !known.is_empty() {
            continue;
        }
        let shares = |other: Option<&Glyph>| other.is_some_and(|other| other.text == glyph.text);
        let before = index.checked_sub(1).and_then(|before| piece.glyphs.get(before));
        let alone = !shares(before) && !shares(piece.glyphs.get(index + 1));
        let words = if alone && glyph.id != 0 { text.get(glyph.text.clone()).unwrap_or("") } else { "" };
        words.clone_into(known);
    }
}

impl Cut {
    fn new(loaded: &Loaded, used: &Used) -> Result<Self, PagesError> {
        let mut remapper = GlyphRemapper::new();
        let old = (0..=u16::MAX).zip(used).filter_map(|(old, text)| Some((old, text.as_ref()?)));
        let renamed: Vec<(u16, &String, u16)> =
            old.map(|(old, text)| (old, text, remapper.remap(old))).collect();
        let bytes = subsetter::subset(loaded.data, 0, &remapper)
            .map_err(|why| PagesError::Font(format!("{}: {why}", loaded.name)))?;
        let units = loaded.units;
        let mut widths = BTreeMap::new();
        let mut glyphs = vec![CutGlyph::default(); used.len()];
        let tag = tag(loaded.name, renamed.iter().map(|(old, ..)| *old));
        for (old, text, id) in renamed {
            let advance = loaded.face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(old)).unwrap_or(0);
            widths.insert(id, advance);
            let width = (f32::from(advance) * 1000.0 / units).trunc();
            let text = if text.is_empty() { "\u{FFFD}" } else { text };
            glyphs[usize::from(old)] = CutGlyph { id, width, text: text.to_owned() };
        }
        let font = describe(loaded, bytes, format!("{tag}+{}", loaded.name), widths);
        Ok(Self { id: FontId(loaded.name.replace('-', "")), font: PdfFont::new(font), glyphs, units })
    }

    /// The glyph in the cut and its stated width in thousandths of an em.
    pub fn glyph(&self, old: u16) -> (u16, f32) {
        self.glyphs.get(usize::from(old)).map_or((0, 0.0), |glyph| (glyph.id, glyph.width))
    }

    /// Every glyph of the cut with what a search finds for it.
    pub fn all(&self) -> impl Iterator<Item = (u16, &str)> {
        let used = self.glyphs.iter().filter(|glyph| !glyph.text.is_empty());
        used.map(|glyph| (glyph.id, glyph.text.as_str()))
    }

    /// Units of the font in thousandths of an em.
    pub fn thousandths(&self, units: i32) -> f32 {
        units as f32 * 1000.0 / self.units
    }

    /// Whether the glyphs' own texts do not add up to the text, so that it must be stated beside them.
    pub fn must_state(&self, piece: &Piece, text: &str) -> bool {
        let Some(mut rest) = text.get(piece.text.clone()) else { return false };
        let mut agrees = |glyph: &Glyph| {
            let stated = self.glyphs.get(usize::from(glyph.id)).map_or("", |cut| cut.text.as_str());
            rest.strip_prefix(stated).map(|left| rest = left).is_some()
        };
        let all = if piece.rtl {
            piece.glyphs.iter().rev().all(&mut agrees)
        } else {
            piece.glyphs.iter().all(&mut agrees)
        };
        !all || !rest.is_empty()
    }
}

fn describe(loaded: &Loaded, bytes: Vec<u8>, name: String, widths: BTreeMap<u16, u16>) -> ParsedFont {
    let face = &loaded.face;
    let units = u16::try_from(face.units_per_em()).unwrap_or(1000);
    let metrics = FontMetrics { ascent: face.ascender(), descent: face.descender() };
    let mut font = ParsedFont::with_glyph_data(bytes, 0, Some(name), BTreeMap::new(), widths, units, metrics);
    let frame = face.global_bounding_box();
    font.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: units,
        x_min: frame.x_min,
        y_min: frame.y_min,
        x_max: frame.x_max,
        y_max: frame.y_max,
        us_weight_class: face.weight().to_number(),
        ..PdfFontMetricsStub::default()
    };
    font
}

/// The six letters that mark a font as a cut, from the glyphs that it keeps.
fn tag(name: &str, glyphs: impl Iterator<Item = u16>) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(name.as_bytes());
    for id in glyphs {
        hasher.update(&id.to_be_bytes());
    }
    hasher.finalize().as_bytes()[..6].iter().map(|byte| char::from(b'A' + byte % 26)).collect()
}
