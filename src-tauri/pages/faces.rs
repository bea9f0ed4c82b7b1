//! The shipped faces and the order in which they stand in for each other.
//!
//! Text is set in Inter. A character that Inter lacks is taken from the first face of a fixed chain that has
//! it, the same chain as the window's (`ui/src/styles/fonts.css`), never from a font of the computer: the same
//! report must have the same bytes everywhere.

use std::sync::OnceLock;

use marquee_fonts::Cut;
use unicode_normalization::UnicodeNormalization;

use super::list::Face;

/// A shipped font file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Font {
    Regular,
    SemiBold,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    Han,
    Hangul,
    Emoji,
    Symbols,
    Letters,
}

/// What stands in for Inter, the first that has a character.
const CHAIN: [Font; 9] = [
    Font::Arabic,
    Font::Hebrew,
    Font::Devanagari,
    Font::Thai,
    Font::Han,
    Font::Hangul,
    Font::Emoji,
    Font::Symbols,
    Font::Letters,
];

/// A font in memory, parsed once for the life of the process.
pub(crate) struct Loaded {
    pub data: &'static [u8],
    pub face: rustybuzz::Face<'static>,
    /// The name that a document gives to the font.
    pub name: &'static str,
    /// Units of the em.
    pub units: f32,
}

impl Font {
    /// The font of a weight, before any other stands in.
    pub fn of(face: Face) -> Self {
        match face {
            Face::Regular => Font::Regular,
            Face::SemiBold => Font::SemiBold,
        }
    }

    /// Whether it is Inter, the only family with a cut for each weight.
    pub fn is_inter(self) -> bool {
        matches!(self, Font::Regular | Font::SemiBold)
    }

    /// Whether weight 600 is made from its one cut, by a thin line along the outlines.
    pub fn is_thickened(self) -> bool {
        !self.is_inter() && self != Font::Emoji
    }

    fn cut(self) -> &'static Cut {
        match self {
            Font::Regular => &marquee_fonts::REGULAR,
            Font::SemiBold => &marquee_fonts::SEMI_BOLD,
            Font::Arabic => &marquee_fonts::ARABIC,
            Font::Hebrew => &marquee_fonts::HEBREW,
            Font::Devanagari => &marquee_fonts::DEVANAGARI,
            Font::Thai => &marquee_fonts::THAI,
            Font::Han => &marquee_fonts::HAN,
            Font::Hangul => &marquee_fonts::HANGUL,
            Font::Emoji => &marquee_fonts::EMOJI,
            Font::Symbols => &marquee_fonts::SYMBOLS,
            Font::Letters => &marquee_fonts::LETTERS,
        }
    }
}

static LOADED: [OnceLock<Option<Loaded>>; 11] = [const { OnceLock::new() }; 11];

/// The font's data, read when it is first needed; none only if the crate of fonts were broken, which a test
/// rules out.
pub(crate) fn loaded(font: Font) -> Option<&'static Loaded> {
    let read = || {
        let cut = font.cut();
        let face = rustybuzz::Face::from_slice(cut.bytes, 0)?;
        Some(Loaded { data: cut.bytes, units: face.units_per_em() as f32, face, name: cut.name })
    };
    LOADED[font as usize].get_or_init(read).as_ref()
}

/// The font for one character as people count them: with its marks, joiners and selectors.
pub(crate) fn choose(cluster: &str, face: Face) -> Font {
    let first = Font::of(face);
    if cluster.contains(AS_EMOJI) && covers(Font::Emoji, cluster) {
        return Font::Emoji;
    }
    if covers(first, cluster) {
        return first;
    }
    if let Some(font) = CHAIN.into_iter().find(|font| covers(*font, cluster)) {
        return font;
    }
    // No font has all of it: the one that has the letter shows the box where the mark is missing.
    let letter = cluster.chars().next().unwrap_or(' ');
    std::iter::once(first).chain(CHAIN).find(|font| draws(*font, letter)).unwrap_or(first)
}

/// Asks for the colourful form of what could be a letter, such as a heart.
const AS_EMOJI: char = '\u{FE0F}';

fn covers(font: Font, cluster: &str) -> bool {
    let has = |character| draws(font, character);
    cluster.chars().all(has) || (!cluster.is_ascii() && (cluster.nfc().all(has) || cluster.nfd().all(has)))
}

/// Whether a font can draw a character. Marks that draw nothing count as drawn.
pub(crate) fn draws(font: Font, character: char) -> bool {
    is_silent(character) || loaded(font).is_some_and(|loaded| loaded.face.glyph_index(character).is_some())
}

/// Whether a character leaves no trace by itself: joiners, selectors, direction marks, tags.
pub(crate) fn is_silent(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cuts_are_the_ones_that_were_made() {
        let mut sum = 0;
        for cut in marquee_fonts::ALL {
            sum += cut.bytes.len();
            let digest = blake3::hash(cut.bytes).to_hex();
            assert_eq!(digest.as_str(), cut.digest, "{} is not the file that was checked in", cut.file);
        }
        assert!(sum <= 11_000_000, "all fonts together stay small enough to ship: {sum} bytes");
    }

    #[test]
    fn the_chain_is_the_one_that_the_window_is_told() {
        let chain = CHAIN.iter().map(|font| font.cut().family);
        let families: Vec<&str> = std::iter::once(Font::Regular.cut().family).chain(chain).collect();
        assert_eq!(families, marquee_fonts::FAMILIES);
    }

    #[test]
    fn every_cut_can_be_read() {
        for font in [Font::Regular, Font::SemiBold].into_iter().chain(CHAIN) {
            let found = loaded(font).expect("a shipped font can be parsed");
            assert!(found.units > 0.0 && found.face.number_of_glyphs() > 1, "{font:?}");
            assert_eq!(found.name, font.cut().name);
        }
    }

    #[test]
    fn each_script_has_its_font() {
        let chosen = |text: &str| choose(text, Face::SemiBold);
        for (text, font) in [
            ("é", Font::SemiBold),
            ("Ω", Font::SemiBold),
            ("Ж", Font::SemiBold),
            (" ", Font::SemiBold),
            ("م", Font::Arabic),
            ("ש", Font::Hebrew),
            ("प्रि", Font::Devanagari),
            ("ณั", Font::Thai),
            ("山", Font::Han),
            ("龍", Font::Han),
            ("か", Font::Han),
            ("김", Font::Hangul),
            ("🌸", Font::Emoji),
            ("👩\u{200D}🚀", Font::Emoji),
            ("🇪🇸", Font::Emoji),
            ("❤\u{FE0F}", Font::Emoji),
            ("❥", Font::Symbols),
            ("𝓜", Font::Letters),
        ] {
            assert_eq!(chosen(text), font, "{text}");
        }
    }

    #[test]
    fn letters_in_parts_are_letters() {
        assert_eq!(
            choose("\u{1100}\u{1161}", Face::Regular),
            Font::Hangul,
            "가 as a Mac writes it in file names"
        );
        assert_eq!(choose("e\u{301}", Face::Regular), Font::Regular, "é in two parts");
        assert_eq!(choose("か\u{3099}", Face::Regular), Font::Han, "が in two parts");
    }
}
