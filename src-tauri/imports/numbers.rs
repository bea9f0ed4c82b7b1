//! Numbers of a column. The decimal sign and the grouping are decided once, from all its values: `1.234` alone
//! says nothing, beside `12,5` it is a thousand and more. Everything is exact; nothing is a float.

use crate::values::Currency;
use rust_decimal::Decimal;
use std::str::FromStr;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A word for "not available", or an error of a spreadsheet.
    NotAvailable,
    /// A number.
    Number(Decimal),
    /// Something else.
    Text,
}

/// What is known beside the values when they leave it open.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hint {
    /// The column counts something: no fractions.
    pub counts: bool,
    /// The file comes from where the comma is the decimal sign (its delimiter is a semicolon).
    pub comma: bool,
}

/// How a column writes its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The decimal sign; the other one groups.
    pub decimal: char,
}

/// What a column holds, counted and added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// How its numbers are written.
    pub style: Style,
    /// The exact sum; `None` without numbers, or when it cannot be kept exactly.
    pub sum: Option<Decimal>,
    /// How many numbers.
    pub numbers: usize,
    /// How many of them carry a suffix such as `K`.
    pub suffixed: usize,
    /// How many cells hold nothing.
    pub empty: usize,
    /// How many say "not available".
    pub not_available: usize,
    /// How many hold something else.
    pub text: usize,
}

/// Words for "not available", lower case. Excel's errors are recognised by their `#`.
const NOT_AVAILABLE: &[&str] = &[
    "n/a",
    "na",
    "n.a.",
    "nan",
    "nan%",
    "-",
    "–",
    "—",
    "--",
    "undefined",
    "null",
    "none",
    "unknown",
    "n/d",
    "n.d.",
    "nd",
    "s/d",
    "k.a.",
    "н/д",
    "нет данных",
    "desconocido",
    "inconnu",
    "unbekannt",
    "bilinmiyor",
    "неизвестно",
];

/// Suffixes and words that scale, lower case, with their power of ten.
const SCALES: &[(&str, i32)] = &[
    ("k", 3),
    ("m", 6),
    ("b", 9),
    ("mm", 6),
    ("mil", 3),
    ("mill", 6),
    ("mi", 6),
    ("mn", 6),
    ("mln", 6),
    ("mio", 6),
    ("bn", 9),
    ("mrd", 9),
    ("md", 9),
    ("tsd", 3),
    ("bin", 3),
    ("mlyn", 6),
    ("milyon", 6),
    ("milyar", 9),
    ("thousand", 3),
    ("million", 6),
    ("millions", 6),
    ("millones", 6),
    ("billion", 9),
    ("тыс", 3),
    ("к", 3),
    ("м", 6),
    ("млн", 6),
    ("млрд", 9),
    ("千", 3),
    ("万", 4),
    ("萬", 4),
    ("만", 4),
    ("亿", 8),
    ("億", 8),
    ("억", 8),
];

const SIGNS: &str = "€$£¥₽₺₹₩₦₴₫৳₱₪₡₲₸฿%‰\u{200e}\u{200f}\u{feff}";

/// A number taken apart: digits and separators between, and what scales them.
struct Shape {
    negative: bool,
    body: String,
    power: i32,
    suffixed: bool,
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}')
}

fn groups_always(c: char) -> bool {
    is_blank(c) || matches!(c, '\'' | '’')
}

/// Takes a cell apart; `None` when it is no number in any writing.
fn shape(text: &str) -> Option<Shape> {
    let text = text.trim_matches(|c| is_blank(c) || SIGNS.contains(c));
    let (bracketed, text) = match text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => (true, inner),
        None => (false, text),
    };
    let text = without_currency(text);
    let (signed, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let text = without_currency(text);
    let end = text
        .find(|c: char| !c.is_ascii_digit() && !".,".contains(c) && !groups_always(c))
        .unwrap_or(text.len());
    let (body, rest) = text.split_at(end);
    let (tight, body) = (body.ends_with(|c: char| c.is_ascii_digit()), body.trim_end_matches(is_blank));
    if !body.ends_with(|c: char| c.is_ascii_digit()) || body.starts_with(groups_always) {
        return None;
    }
    let (exponent, rest) = if tight { exponent(rest)? } else { (0, rest) };
    let rest: String = rest.chars().filter(|c| !is_blank(*c) && !SIGNS.contains(*c)).collect();
    let rest = without_currency(&rest).trim_end_matches('.').to_lowercase();
    let scale = if rest.is_empty() { 0 } else { SCALES.iter().find(|(word, _)| *word == rest)?.1 };
    Some(Shape {
        negative: bracketed || signed,
        body: body.to_owned(),
        power: exponent + scale,
        suffixed: scale != 0,
    })
}

/// Takes a currency's sign or code off both ends.
fn without_currency(text: &str) -> &str {
    let mut text = text.trim_matches(|c| is_blank(c) || SIGNS.contains(c));
    for sign in ["R$", "US$", "A$", "C$", "zł", "kr", "руб.", "руб", "TL"] {
        text = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign)).unwrap_or(text);
    }
    if let Some((code, rest)) = text.split_at_checked(3)
        && Currency::new(code).is_some()
    {
        text = rest;
    }
    if let Some((rest, code)) = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at))
        && Currency::new(code).is_some()
    {
        text = rest;
    }
    text.trim_matches(|c| is_blank(c) || SIGNS.contains(c))
}

/// `E+11` directly after the digits.
fn exponent(rest: &str) -> Option<(i32, &str)> {
    let Some(tail) = rest.strip_prefix(['e', 'E']) else { return Some((0, rest)) };
    let digits = tail.strip_prefix(['+', '-']).unwrap_or(tail);
    let count = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if count == 0 {
        return Some((0, rest));
    }
    let sign = if tail.starts_with('-') { -1 } else { 1 };
    let power: i32 = digits[..count].parse().ok()?;
    (power <= 27).then(|| (sign * power, &digits[count..]))
}

/// Votes of a column's values for what `.` and `,` mean.
#[derive(Default)]
struct Votes {
    point: usize,
    comma: usize,
    point_groups: usize,
    comma_groups: usize,
    open_point: usize,
    open_comma: usize,
}

impl Votes {
    fn hear(&mut self, shape: &Shape) {
        let count = |sign| shape.body.matches(sign).count();
        let scaled = shape.power != 0;
        match (count('.'), count(',')) {
            (0, 0) => {}
            (1, 0) => single(&shape.body, '.', scaled, &mut self.point, &mut self.open_point),
            (0, 1) => single(&shape.body, ',', scaled, &mut self.comma, &mut self.open_comma),
            (_, 0) => self.point_groups += usize::from(grouped(&shape.body, '.')),
            (0, _) => self.comma_groups += usize::from(grouped(&shape.body, ',')),
            _ if shape.body.rfind('.') > shape.body.rfind(',') => self.point += 1,
            _ => self.comma += 1,
        }
    }

    /// The decimal sign; what only groups leaves the other sign for it.
    fn decide(&self, hint: Hint) -> Style {
        let (point, comma) = (self.point + self.comma_groups, self.comma + self.point_groups);
        let decimal = match point.cmp(&comma) {
            std::cmp::Ordering::Greater => '.',
            std::cmp::Ordering::Less => ',',
            // Nothing speaks. Counts have no fractions; else the file's home decides.
            std::cmp::Ordering::Equal if hint.counts => {
                if self.open_point > self.open_comma {
                    ','
                } else {
                    '.'
                }
            }
            std::cmp::Ordering::Equal => {
                if hint.comma {
                    ','
                } else {
                    '.'
                }
            }
        };
        Style { decimal }
    }
}

/// One sign once: three digits after it may be a group; anything else is a fraction.
fn single(body: &str, sign: char, scaled: bool, fraction: &mut usize, open: &mut usize) {
    let (whole, after) = body.split_once(sign).unwrap_or((body, ""));
    let digits = whole.chars().filter(char::is_ascii_digit).count();
    let blanks = whole.chars().any(groups_always);
    if after.len() != 3 || scaled || blanks || digits > 3 || whole.starts_with('0') || whole.is_empty() {
        *fraction += 1;
    } else {
        *open += 1;
    }
}

/// Whether the groups are thousands, or the Indian two digits before the last three.
fn grouped(whole: &str, sign: char) -> bool {
    let parts: Vec<&str> = whole.split(|c| c == sign || groups_always(c)).collect();
    let Some((first, rest)) = parts.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return !first.is_empty() };
    let even = middle.iter().all(|part| part.len() == 3) || middle.iter().all(|part| part.len() == 2);
    (1..=3).contains(&first.len()) && last.len() == 3 && even
}

impl Style {
    /// Reads one cell in this column's writing.
    pub fn cell(self, text: &str) -> Cell {
        let text = text.trim_matches(is_blank);
        if text.is_empty() {
            return Cell::Empty;
        }
        if is_not_available(text) {
            return Cell::NotAvailable;
        }
        shape(text).and_then(|shape| self.number(&shape)).map_or(Cell::Text, Cell::Number)
    }

    fn number(self, shape: &Shape) -> Option<Decimal> {
        let group = if self.decimal == '.' { ',' } else { '.' };
        let (whole, fraction) = shape.body.split_once(self.decimal).unwrap_or((&shape.body, ""));
        let clean = fraction.chars().all(|c| c.is_ascii_digit());
        let whole = if whole.is_empty() { "0" } else { whole };
        if !clean || !grouped(whole, group) {
            return None;
        }
        let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
        // More than 15 digits without groups is an id, not a quantity.
        if fraction.is_empty() && digits.len() > 15 && digits.len() == whole.len() {
            return None;
        }
        let joined = if fraction.is_empty() { digits } else { format!("{digits}.{fraction}") };
        let value = scaled(Decimal::from_str_exact(&joined).ok()?, shape.power)?;
        Some(if shape.negative { -value } else { value })
    }
}

/// A value times a power of ten, exactly.
fn scaled(mut value: Decimal, power: i32) -> Option<Decimal> {
    let scale = i32::try_from(value.scale()).ok()? - power;
    if scale >= 0 {
        value.set_scale(u32::try_from(scale).ok()?).ok()?;
        return Some(value);
    }
    value.set_scale(0).ok()?;
    let factor = Decimal::from_str(&format!("1{}", "0".repeat(usize::try_from(-scale).ok()?))).ok()?;
    value.checked_mul(factor)
}

/// Whether a number carries a suffix or an exponent, so that it was rounded by whoever wrote it.
pub fn is_scaled(text: &str) -> bool {
    shape(text).is_some_and(|shape| shape.power != 0)
}

/// Whether a cell says that there is no value: words, dashes, and the errors of spreadsheets in any language.
pub fn is_not_available(text: &str) -> bool {
    let text = text.trim_matches(is_blank);
    let error = text.starts_with('#')
        && text.chars().skip(1).all(|c| c.is_uppercase() || c.is_ascii_digit() || "/!?¡¿".contains(c))
        && (text.ends_with(['!', '?'])
            || matches!(text, "#N/A" | "#N/D" | "#NV" | "#YOK" | "#Н/Д" | "#N/DISP"));
    error || NOT_AVAILABLE.contains(&text.to_lowercase().as_str())
}

impl Column {
    /// Reads a whole column.
    pub fn read<'a>(values: impl Iterator<Item = &'a str> + Clone, hint: Hint) -> Self {
        let mut votes = Votes::default();
        let mut suffixed = 0;
        for found in values.clone().filter_map(shape) {
            votes.hear(&found);
            suffixed += usize::from(found.suffixed);
        }
        let style = votes.decide(hint);
        let mut out = Self { style, sum: None, numbers: 0, suffixed, empty: 0, not_available: 0, text: 0 };
        let mut sum = Some(Decimal::ZERO);
        for value in values {
            match style.cell(value) {
                Cell::Empty => out.empty += 1,
                Cell::NotAvailable => out.not_available += 1,
                Cell::Text => out.text += 1,
                Cell::Number(number) => {
                    out.numbers += 1;
                    sum = sum.and_then(|sum| add(sum, number));
                }
            }
        }
        out.sum = sum.filter(|_| out.numbers > 0);
        out
    }

    /// The sum as exact text.
    pub fn sum_text(&self) -> Option<String> {
        self.sum.map(|sum| sum.normalize().to_string())
    }
}

/// An exact sum, or nothing: digits are never dropped in silence.
fn add(a: Decimal, b: Decimal) -> Option<Decimal> {
    let sum = a.checked_add(b)?;
    (sum.checked_sub(b)? == a && sum.checked_sub(a)? == b).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(values: &[&str], hint: Hint) -> (Option<String>, usize, usize, usize, usize) {
        let column = Column::read(values.iter().copied(), hint);
        (column.sum_text(), column.numbers, column.empty, column.not_available, column.text)
    }

    fn sum(values: &[&str]) -> Option<String> {
        let (sum, numbers, ..) = read(values, Hint::default());
        assert_eq!(numbers, values.len(), "all of {values:?} are numbers");
        sum
    }

    #[test]
    fn suffixes_and_words_scale_exactly() {
        for (text, want) in [
            ("21.3M", "21300000"),
            ("383.1K", "383100"),
            ("0.89k", "890"),
            ("29.0b", "29000000000"),
            ("63.099999999999994k", "63099.999999999994"),
            ("2.28E+11", "228000000000"),
            ("1.5e-3", "0.0015"),
            ("12 тыс.", "12000"),
            ("1,5 млн", "1500000"),
            ("3.2万", "32000"),
            ("1.1億", "110000000"),
            ("5 mil", "5000"),
            ("4 Tsd.", "4000"),
            ("2,5 Mio.", "2500000"),
            ("7 768 ₽", "7768"),
            ("1.39%", "1.39"),
            ("$1,200", "1200"),
            ("1\u{a0}234 €", "1234"),
            ("EUR 12.50", "12.5"),
            ("12,50 EUR", "12.5"),
            ("R$ 3,5 mil", "3500"),
            ("(1,234)", "-1234"),
            ("−5", "-5"),
            ("1'234'567", "1234567"),
            ("12,34,567", "1234567"),
            (".5", "0.5"),
        ] {
            assert_eq!(sum(&[text]).as_deref(), Some(want), "{text}");
        }
    }

    #[test]
    fn the_column_decides_not_the_cell() {
        let comma = Hint { comma: true, ..Hint::default() };
        let counts = Hint { counts: true, ..Hint::default() };
        assert_eq!(
            sum(&["1.234", "12,5"]).as_deref(),
            Some("1246.5"),
            "a comma fraction makes points groups"
        );
        assert_eq!(
            sum(&["1.234", "12.5"]).as_deref(),
            Some("13.734"),
            "a point fraction makes the point decimal"
        );
        assert_eq!(sum(&["1.234.567", "1.234"]).as_deref(), Some("1235801"), "two points are groups");
        assert_eq!(sum(&["1,495,461", "500"]).as_deref(), Some("1495961"), "English thousands");
        assert_eq!(read(&["1.234"], counts).0.as_deref(), Some("1234"), "followers have no fractions");
        assert_eq!(read(&["1.234"], comma).0.as_deref(), Some("1234"), "nor a semicolon file points");
        assert_eq!(
            read(&["1.234"], Hint::default()).0.as_deref(),
            Some("1.234"),
            "else it is what English reads"
        );
        assert_eq!(read(&["1,5", "2,5", "1.5"], Hint::default()).4, 1, "the odd one out is not guessed");
    }

    #[test]
    fn a_cell_is_a_number_nothing_not_available_or_text() {
        let values = [
            "1",
            "",
            " \u{a0}",
            "N/A",
            "nan",
            "NaN%",
            "#VALOR!",
            "#DIV/0!",
            "#¡VALOR!",
            "undefined",
            "Unknown",
            "-",
            "<span>29%</span>",
            "2022-09-01",
            "10M+",
            "#food",
            "123456789012345678",
            "3.апр",
        ];
        assert_eq!(read(&values, Hint::default()), (Some("1".to_owned()), 1, 2, 9, 6), "{values:?}");
        assert_eq!(read(&["", "x"], Hint::default()).0, None, "no numbers, no sum");
    }
}
