//! The SVG writer: charts in the window, and the preview of a report's pages.
//!
//! Colours are CSS variables, so that a chart follows light and dark; a preview shows paper, so it takes
//! the print palette. No style element and no style attribute (the window's policy forbids both), no
//! script, no link, no picture but one that is written into it: nothing in the text can become anything but text.

use std::fmt::Write as _;

use super::colour::Role;
use super::list::{Anchor, Face, Item, List, Picture, Shape, Step, Stroke, Tag, Text};
use crate::files::data_url;

/// Where the colours come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Palette {
    /// `var(--…)`: the window's theme decides.
    Theme,
    /// The colours of paper, on a white sheet.
    Paper,
}

/// The list as an SVG drawing of its own size.
///
/// `title` names it and `summary` describes it to readers that do not see it; `name` makes their
/// identifiers unique in the window (letters, digits and hyphens are kept).
pub fn write(list: &List, name: &str, title: &str, summary: &str, palette: Palette) -> String {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let (width, height) = (number(list.width), number(list.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-desc\" \
         font-family=\"{}\" font-weight=\"400\" font-variant=\"no-contextual\" \
         stroke-linejoin=\"round\">\
         <title id=\"{name}-title\">{}</title><desc id=\"{name}-desc\">{}</desc>",
        marquee_fonts::FAMILIES.join(", "),
        escaped(title),
        escaped(summary),
    );
    let mut pen = Pen { out: &mut out, palette, open: Vec::new() };
    if palette == Palette::Paper {
        let _ = write!(pen.out, "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    }
    for item in &list.items {
        pen.item(item);
    }
    while let Some(open) = pen.open.pop() {
        pen.out.push_str(if open { "</g>" } else { "" });
    }
    out.push_str("</svg>");
    out
}

struct Pen<'a> {
    out: &'a mut String,
    palette: Palette,
    /// For each open tag, whether it has a group in the drawing.
    open: Vec<bool>,
}

impl Pen<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Open(Tag::Series(name)) => {
                let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                let _ = write!(self.out, "<g class=\"series-{name}\">");
                self.open.push(true);
            }
            Item::Open(_) => self.open.push(false),
            Item::Close => {
                if self.open.pop() == Some(true) {
                    self.out.push_str("</g>");
                }
            }
            Item::Text(run) => self.text(run),
            Item::Shape(shape) => self.shape(shape),
            Item::Picture(picture) => self.picture(picture),
        }
    }

    fn text(&mut self, run: &Text) {
        let fill = self.colour(run.style.fill, 1.0);
        let anchor = match run.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let weight = match run.style.face {
            Face::Regular => "",
            Face::SemiBold => " font-weight=\"600\"",
        };
        let size = number(run.style.size);
        let (x, y) = (number(run.x), number(run.y));
        let _ = write!(self.out, "<text font-size=\"{size}\" {fill}{anchor}{weight}");
        if run.style.tabular {
            self.out.push_str(" font-variant=\"tabular-nums no-contextual\"");
        }
        let _ = if run.turned {
            write!(self.out, " transform=\"translate({x} {y}) rotate(-90)\"")
        } else {
            write!(self.out, " x=\"{x}\" y=\"{y}\"")
        };
        let _ = write!(self.out, ">{}</text>", escaped(&run.text));
    }

    fn shape(&mut self, shape: &Shape) {
        let _ = write!(self.out, "<path d=\"{}\" ", outline(&shape.path));
        match shape.fill {
            Some((role, strength)) => {
                let fill = self.colour(role, strength);
                self.out.push_str(&fill);
            }
            None => self.out.push_str("fill=\"none\""),
        }
        if let Some(Stroke { role, width, dash }) = shape.stroke {
            let colour = self.colour(role, 1.0).replacen("fill", "stroke", 1);
            let _ = write!(self.out, " {colour} stroke-width=\"{}\"", number(width));
            if let Some(dash) = dash {
                let _ = write!(self.out, " stroke-dasharray=\"{}\"", number(dash));
            }
        }
        self.out.push_str("/>");
    }

    fn picture(&mut self, Picture { area, image }: &Picture) {
        let [x, y, width, height] = [area.x, area.y, area.width, area.height].map(number);
        let (kind, bytes) = image.file();
        let _ = write!(
            self.out,
            "<image x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" href=\"{}\"/>",
            data_url(kind, &bytes),
        );
    }

    fn colour(&self, role: Role, strength: f32) -> String {
        match self.palette {
            Palette::Theme if strength < 1.0 => {
                format!("fill=\"var({})\" fill-opacity=\"{}\"", role.variable(), number(strength))
            }
            Palette::Theme => format!("fill=\"var({})\"", role.variable()),
            Palette::Paper => {
                let [red, green, blue] = role.tinted(strength);
                format!("fill=\"#{red:02x}{green:02x}{blue:02x}\"")
            }
        }
    }
}

fn outline(path: &[Step]) -> String {
    let mut out = String::new();
    for step in path {
        let _ = match *step {
            Step::Move(x, y) => write!(out, "M{} {}", number(x), number(y)),
            Step::Line(x, y) => write!(out, "L{} {}", number(x), number(y)),
            Step::Curve(a, b, c, d, x, y) => {
                let points = [a, b, c, d, x, y].map(number);
                write!(out, "C{}", points.join(" "))
            }
            Step::Shut => out.write_str("Z"),
        };
    }
    out
}

/// A number with at most two digits after the point; what is not a number is 0.
fn number(value: f32) -> String {
    let rounded = (f64::from(if value.is_finite() { value } else { 0.0 }) * 100.0).round() / 100.0;
    if rounded == 0.0 { "0".into() } else { format!("{rounded}") }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            control if control.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::list::Style;

    fn one(text: &str) -> List {
        let mut list = List::new(100.0, 50.0);
        list.text(1.0, 20.0, text, Style::regular(10.0, Role::Text), Anchor::Start);
        list
    }

    #[test]
    fn nothing_in_a_name_becomes_markup() {
        let hostile = "</text><script>alert('x')</script>\" onload=\"&amp;\u{1}";
        let svg = write(&one(hostile), "a\" b", hostile, hostile, Palette::Theme);
        assert!(!svg.contains("<script"), "angle brackets are escaped: {svg}");
        assert!(!svg.contains("\" onload=\""), "quotes are escaped: {svg}");
        assert!(svg.contains("&amp;amp;"), "an entity that was typed stays text");
        assert!(!svg.contains('\u{1}'), "control characters would make the drawing unreadable");
        assert!(svg.contains("id=\"ab-title\""), "identifiers keep letters and digits only");
    }

    #[test]
    fn a_chart_follows_the_theme_and_a_page_is_paper() {
        let screen = write(&one("x"), "a", "t", "s", Palette::Theme);
        assert!(screen.contains("var(--text)") && !screen.contains('#'), "{screen}");
        let paper = write(&one("x"), "a", "t", "s", Palette::Paper);
        let mut list = one("x");
        list.text(1.0, 40.0, "1,111", Style::regular(10.0, Role::Text).figures(), Anchor::End);
        let figures = write(&list, "a", "t", "s", Palette::Theme);
        assert!(figures.contains("tabular-nums"), "digits in columns keep one width: {figures}");
        assert!(paper.contains("#1d1b18") && !paper.contains("var("), "{paper}");
        assert!(!screen.contains("style") && !paper.contains("style"), "the window's policy forbids styles");
    }

    #[test]
    fn series_are_groups_and_numbers_are_numbers() {
        let mut list = List::new(f32::NAN, 10.0);
        list.within(Tag::Series("over budget".into()), |list| {
            list.rule((0.0, 1.0 / 3.0), (f32::INFINITY, 2.0), Role::Chart1, 1.0);
        });
        let svg = write(&list, "a", "t", "s", Palette::Theme);
        assert!(
            svg.contains("<g class=\"series-overbudget\"><path d=\"M0 0.33L0 2\"")
                && svg.ends_with("</g></svg>")
        );
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}
