//! The recorder: plotters draws into it as if it were a picture, and out comes a display list.
//!
//! plotters counts in whole units, which is too coarse for print, so it draws ten times larger and the
//! recorder scales down. Colours pass through plotters as numbers of roles, and each carries the series it
//! belongs to; text is measured with the same shaper that prints it.

use std::convert::Infallible;

use plotters::style::RGBAColor;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    FontTransform,
};

use crate::pages::colour::{ROLES, Role};
use crate::pages::list::{Anchor, Area, Face, Item, List, Shape, Step, Stroke, Style, Tag, Text};
use crate::pages::text;

/// How many of plotters' units make one unit of the list.
pub(super) const SCALE: f32 = 10.0;

/// Height of a capital letter in Inter, as a part of the em.
const CAPITAL: f32 = 0.7275;

type Outcome = Result<(), DrawingErrorKind<Infallible>>;

/// A colour for plotters that stands for a role, at a strength from 0 to 1, within a series (0: none).
pub(super) fn paint(role: Role, strength: f64, series: u8) -> RGBAColor {
    let number = ROLES.iter().position(|&other| other == role).unwrap_or(0);
    RGBAColor(u8::try_from(number).unwrap_or(0), series, 0, strength)
}

/// Collects what plotters draws.
pub(super) struct Recorder {
    width: f32,
    height: f32,
    /// Each item with the number of its series.
    items: Vec<(u8, Item)>,
}

impl Recorder {
    /// An empty drawing of this size, in the list's units.
    pub fn new(width: f32, height: f32) -> Self {
        Self { width, height, items: Vec::new() }
    }

    /// The list, with each series in a group under its name.
    pub fn finish(self, series: &[&str]) -> List {
        let mut list = List::new(self.width, self.height);
        let mut open = 0;
        for (number, item) in self.items {
            if number != open {
                if open != 0 {
                    list.items.push(Item::Close);
                }
                if number != 0 {
                    let name = series.get(usize::from(number) - 1).copied().unwrap_or("other");
                    list.items.push(Item::Open(Tag::Series(name.to_owned())));
                }
                open = number;
            }
            list.items.push(item);
        }
        if open != 0 {
            list.items.push(Item::Close);
        }
        list
    }

    fn shape(&mut self, colour: BackendColor, path: Vec<Step>, line: Option<u32>) {
        let role = ROLES.get(usize::from(colour.rgb.0)).copied().unwrap_or(Role::Text);
        let stroke = line.map(|width| Stroke { role, width: width as f32 / SCALE, dash: None });
        let fill = line.is_none().then_some((role, colour.alpha as f32));
        self.items.push((colour.rgb.1, Item::Shape(Shape { path, fill, stroke })));
    }
}

fn down(point: BackendCoord) -> (f32, f32) {
    (point.0 as f32 / SCALE, point.1 as f32 / SCALE)
}

fn steps(points: impl IntoIterator<Item = BackendCoord>) -> Vec<Step> {
    let mut path = Vec::new();
    for point in points {
        let (x, y) = down(point);
        path.push(if path.is_empty() { Step::Move(x, y) } else { Step::Line(x, y) });
    }
    path
}

fn style_of<T: BackendTextStyle>(style: &T) -> Style {
    let role = ROLES.get(usize::from(style.color().rgb.0)).copied().unwrap_or(Role::Text);
    let face = if matches!(style.style(), FontStyle::Bold) { Face::SemiBold } else { Face::Regular };
    Style { face, size: style.size() as f32 / SCALE, fill: role, tabular: true }
}

impl DrawingBackend for &mut Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        ((self.width * SCALE) as u32, (self.height * SCALE) as u32)
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Outcome {
        let (x, y) = down(point);
        self.shape(colour, Area { x, y, width: 1.0 / SCALE, height: 1.0 / SCALE }.outline(), None);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Outcome {
        self.shape(style.color(), steps([from, to]), Some(style.stroke_width()));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        self.shape(style.color(), steps(path), Some(style.stroke_width()));
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        let ((x, y), (right, bottom)) = (down(upper_left), down(bottom_right));
        let area = Area { x, y, width: right - x, height: bottom - y };
        self.shape(style.color(), area.outline(), (!fill).then(|| style.stroke_width()));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        let ((x, y), r) = (down(center), radius as f32 / SCALE);
        let k = r * 0.5523;
        let path = vec![
            Step::Move(x + r, y),
            Step::Curve(x + r, y + k, x + k, y + r, x, y + r),
            Step::Curve(x - k, y + r, x - r, y + k, x - r, y),
            Step::Curve(x - r, y - k, x - k, y - r, x, y - r),
            Step::Curve(x + k, y - r, x + r, y - k, x + r, y),
            Step::Shut,
        ];
        self.shape(style.color(), path, (!fill).then(|| style.stroke_width()));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Outcome {
        let mut path = steps(vert);
        path.push(Step::Shut);
        self.shape(style.color(), path, None);
        Ok(())
    }

    /// Text stands with the middle of its capitals at the point, with their top below it, or with its
    /// baseline on it.
    fn draw_text<T: BackendTextStyle>(&mut self, words: &str, style: &T, pos: BackendCoord) -> Outcome {
        let (x, y) = down(pos);
        let look = style_of(style);
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let drop = look.size
            * match style.anchor().v_pos {
                VPos::Top => CAPITAL,
                VPos::Center => CAPITAL / 2.0,
                VPos::Bottom => 0.0,
            };
        let turned = matches!(style.transform(), FontTransform::Rotate270);
        let (x, y) = if turned { (x + drop, y) } else { (x, y + drop) };
        let series = style.color().rgb.1;
        let run = Text { x, y, text: words.to_owned(), style: look, anchor, turned };
        self.items.push((series, Item::Text(run)));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        words: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let look = style_of(style);
        let width = (text::width(words, &look) * SCALE).ceil();
        Ok((width as u32, (look.size * CAPITAL * SCALE).ceil() as u32))
    }
}
