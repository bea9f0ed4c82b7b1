//! Lines: breaking text to a width, and cutting what must stay on one line.

use unicode_segmentation::UnicodeSegmentation;

use super::list::Style;
use super::text::width;

/// Breaks text into lines no wider than `limit`: at spaces, at a line break that was typed, and within a
/// word only where the word alone is too long. U+00A0 and U+202F never break.
pub fn wrap(text: &str, style: &Style, limit: f32) -> Vec<String> {
    text.lines().flat_map(|line| wrap_line(line, style, limit)).collect()
}

fn wrap_line(text: &str, style: &Style, limit: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\t']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, style) <= limit {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, style, limit, &mut lines);
    }
    lines.push(line);
    lines
}

/// Puts what fits of a long word on lines of its own and answers with the rest.
fn break_word(word: &str, style: &Style, limit: f32, lines: &mut Vec<String>) -> String {
    let mut rest = String::new();
    if width(word, style) <= limit {
        return word.to_owned();
    }
    for cluster in word.graphemes(true) {
        let longer = format!("{rest}{cluster}");
        if !rest.is_empty() && width(&longer, style) > limit {
            lines.push(std::mem::replace(&mut rest, cluster.to_owned()));
        } else {
            rest = longer;
        }
    }
    rest
}

/// The text on one line no wider than `limit`, cut with "…" where it is longer.
pub fn clip(text: &str, style: &Style, limit: f32) -> String {
    let text = text.replace(['\n', '\r', '\t'], " ");
    if width(&text, style) <= limit {
        return text;
    }
    let mut kept = String::new();
    for cluster in text.graphemes(true) {
        if width(&format!("{kept}{cluster}…"), style) > limit {
            break;
        }
        kept.push_str(cluster);
    }
    format!("{}…", kept.trim_end())
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
}
