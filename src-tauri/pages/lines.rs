//! Lines: breaking text to a width, and cutting what must stay on one line.

use unicode_segmentation::UnicodeSegmentation;

use super::list::Style;
use super::runs::ends_rtl;
use super::text::{self, width};

/// Breaks text into lines no wider than `limit`: at spaces, at a line break that was typed, and within a
/// word only where the word alone is too long. U+00A0 and U+202F never break.
pub fn wrap(text: &str, style: &Style, limit: f32) -> Vec<String> {
    text.lines().flat_map(|line| wrap_line(line, style, limit)).collect()
}

fn wrap_line(text: &str, style: &Style, limit: f32) -> Vec<String> {
    let text = text.trim();
    if width(text, style) <= limit {
        return vec![text.replace('\t', " ")];
    }
    let blank = width(" ", style);
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let own = width(word, style);
        if !line.is_empty() && fits(&line, word, used + blank + own, style, limit) {
            line.push(' ');
            line.push_str(word);
            used += blank + own;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, style, limit, &mut lines);
        used = width(&line, style);
    }
    lines.push(line);
    lines
}

/// Whether a word still fits on a line; measured as a whole only where the sum of the words is close.
fn fits(line: &str, word: &str, sum: f32, style: &Style, limit: f32) -> bool {
    if sum < limit * 0.97 {
        return true;
    }
    sum <= limit * 1.03 && width(&format!("{line} {word}"), style) <= limit
}

/// Puts what fits of a long word on lines of its own and answers with the rest.
fn break_word(word: &str, style: &Style, limit: f32, lines: &mut Vec<String>) -> String {
    let mut rest = word;
    while width(rest, style) > limit {
        let first = rest.graphemes(true).next().map_or(rest.len(), str::len);
        let end = fitting(rest, style, limit).max(first);
        if end >= rest.len() {
            break;
        }
        lines.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    rest.to_owned()
}

/// The text on one line no wider than `limit`, cut with "…" where it is longer.
pub fn clip(text: &str, style: &Style, limit: f32) -> String {
    let text = text.replace(['\n', '\r', '\t'], " ");
    if width(&text, style) <= limit {
        return text;
    }
    let mut end = fitting(&text, style, limit - width("…", style));
    loop {
        let kept = text[..end].trim_end();
        // The mark after it keeps the dots at the end of the words, which is their left if they run that way.
        let cut = format!("{kept}…{}", if ends_rtl(kept) { "\u{200F}" } else { "" });
        if end == 0 || width(&cut, style) <= limit {
            return cut;
        }
        end = text[..end].grapheme_indices(true).next_back().map_or(0, |(start, _)| start);
    }
}

/// How many bytes of a text, whole characters as people count them, are no wider than `limit`.
fn fitting(text: &str, style: &Style, limit: f32) -> usize {
    let starts: Vec<(usize, f32)> = text::advances(text, style);
    let mut used = 0.0;
    let mut end = 0;
    let mut glyphs = starts.into_iter().peekable();
    for (start, cluster) in text.grapheme_indices(true) {
        let next = start + cluster.len();
        while let Some((_, advance)) = glyphs.next_if(|(at, _)| *at < next) {
            used += advance;
        }
        if used > limit {
            break;
        }
        end = next;
    }
    while end > 0 && width(&text[..end], style) > limit {
        end = text[..end].grapheme_indices(true).next_back().map_or(0, |(start, _)| start);
    }
    end
}

/// At most `most` lines no wider than `limit`; the last is cut with "…" where the text goes on.
pub fn wrap_to(text: &str, style: &Style, limit: f32, most: usize) -> Vec<String> {
    let mut lines = wrap(text, style, limit);
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1) - 1).join(" ");
        lines.push(clip(&rest, style, limit));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::colour::Role;

    const TEXT: Style = Style::regular(10.0, Role::Text);

    #[test]
    fn no_line_is_wider_than_its_column() {
        let text =
            "Donaudampfschifffahrtsgesellschaftskapitän met a rather long line of quite ordinary words";
        for limit in [20.0_f32, 35.0, 60.0, 200.0] {
            for line in wrap(text, &TEXT, limit) {
                assert!(width(&line, &TEXT) <= limit, "{line:?} leaves its {limit} points");
            }
        }
    }

    #[test]
    fn a_percent_sign_stays_with_its_figure() {
        for space in ["\u{A0}", "\u{202F}"] {
            let text = format!("rate of 3,82{space}%");
            let lines = wrap(&text, &TEXT, width("rate of 3,82", &TEXT) + 1.0);
            assert_eq!(lines, ["rate of".to_owned(), format!("3,82{space}%")], "the blank does not break");
        }
    }

    #[test]
    fn typed_line_breaks_are_kept() {
        assert_eq!(wrap("one\n\ntwo", &TEXT, 500.0), ["one", "", "two"], "paragraphs stay apart");
    }

    #[test]
    fn cutting_says_that_it_cut() {
        let cut = clip("a name that is far too long", &TEXT, 40.0);
        assert!(cut.ends_with('…') && width(&cut, &TEXT) <= 40.0, "{cut}");
        assert_eq!(clip("short", &TEXT, 400.0), "short");
        assert_eq!(wrap_to("a b c d e f g h", &TEXT, 14.0, 2).len(), 2);
    }

    #[test]
    fn a_name_from_right_to_left_is_cut_at_its_left() {
        let cut = clip("محمد صلاح حامد محروس غالي", &TEXT, 50.0);
        assert!(cut.starts_with('م') && width(&cut, &TEXT) <= 50.0, "the beginning is kept: {cut}");
        let shaped = text::shape(&cut, TEXT.face, false);
        let leftmost = &shaped.pieces[0];
        assert_eq!(&cut[leftmost.text.clone()].chars().next(), &Some('…'), "the dots stand at its left");
    }
}
