//! Runs: a line of text cut where its direction or its font changes, in the order in which it is drawn.
//!
//! The line itself reads from left to right, as the report's languages do; a name in Arabic or Hebrew runs
//! from right to left within it (Unicode's bidirectional algorithm, UAX #9). The window does the same.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_segmentation::UnicodeSegmentation;

use super::faces::{self, Font};
use super::list::Face;

/// A stretch of one font and one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// Its bytes in the text.
    pub text: Range<usize>,
    pub font: Font,
    /// It runs from right to left.
    pub rtl: bool,
}

/// The runs of a line from left to right.
pub(crate) fn runs(text: &str, face: Face) -> Vec<Run> {
    let mut out = Vec::new();
    if !has_rtl(text) {
        split(text, 0..text.len(), face, false, &mut out);
        return out;
    }
    let bidi = BidiInfo::new(text, Some(Level::ltr()));
    for paragraph in &bidi.paragraphs {
        let (levels, stretches) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for stretch in stretches {
            let rtl = levels.get(stretch.start).is_some_and(Level::is_rtl);
            let from = out.len();
            split(text, stretch, face, rtl, &mut out);
            if rtl {
                out[from..].reverse();
            }
        }
    }
    out
}

/// Whether any of a text runs from right to left.
pub(crate) fn has_rtl(text: &str) -> bool {
    use BidiClass::{AL, AN, R, RLE, RLI, RLO};
    text.chars().any(|c| c >= '\u{590}' && matches!(bidi_class(c), R | AL | AN | RLE | RLI | RLO))
}

/// Whether a text ends in letters that run from right to left.
pub(crate) fn ends_rtl(text: &str) -> bool {
    use BidiClass::{AL, L, R};
    let last = text.chars().rev().map(bidi_class).find(|class| matches!(class, L | R | AL));
    last.is_some_and(|class| class != L)
}

/// A name for the middle of a sentence: what runs from right to left is kept from pulling the words and
/// figures beside it along.
pub fn isolated(name: &str) -> String {
    if has_rtl(name) { format!("\u{2068}{name}\u{2069}") } else { name.to_owned() }
}

/// Cuts a stretch of one direction where its font changes.
fn split(text: &str, stretch: Range<usize>, face: Face, rtl: bool, out: &mut Vec<Run>) {
    let part = &text[stretch.clone()];
    if part.is_ascii() {
        if !part.is_empty() {
            out.push(Run { text: stretch, font: Font::of(face), rtl });
        }
        return;
    }
    let from = out.len();
    for (at, cluster) in part.grapheme_indices(true) {
        let font = faces::choose(cluster, face);
        let (start, end) = (stretch.start + at, stretch.start + at + cluster.len());
        match out[from..].last_mut() {
            Some(last) if last.font == font => last.text.end = end,
            _ => out.push(Run { text: start..end, font, rtl }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(&str, Font, bool)> {
        runs(text, Face::Regular).into_iter().map(|run| (&text[run.text], run.font, run.rtl)).collect()
    }

    #[test]
    fn one_language_is_one_run() {
        assert_eq!(shown("Zoë Łuczak"), [("Zoë Łuczak", Font::Regular, false)]);
        assert_eq!(shown(""), []);
    }

    #[test]
    fn words_of_a_name_stand_from_right_to_left() {
        let found = shown("שרה כהן");
        let words: Vec<&str> = found.iter().map(|run| run.0).collect();
        assert_eq!(words, ["כהן", " ", "שרה"], "the first word is the rightmost");
        assert!(found.iter().all(|run| run.2), "all of it runs to the left");
    }

    #[test]
    fn a_name_within_a_name_stays_in_its_place() {
        let found = shown("John (محمد) Smith 3");
        let words: Vec<&str> = found.iter().map(|run| run.0).collect();
        assert_eq!(words, ["John (", "محمد", ") Smith 3"]);
    }

    #[test]
    fn figures_stay_on_their_side_of_a_name() {
        let text = format!("{} 67 %", isolated("محمد"));
        let found = shown(&text);
        assert!(found.last().expect("runs").0.ends_with("67 %"), "{found:?}");
        assert_eq!(isolated("Zoë"), "Zoë", "what runs to the right needs no fence");
    }

    #[test]
    fn the_end_of_a_text_has_a_direction() {
        assert!(ends_rtl("John محمد!") && !ends_rtl("محمد John 3") && !ends_rtl(""));
    }
}
