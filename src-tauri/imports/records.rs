//! From text to records: the `sep=` line, the delimiter, quotes, lines that were wrapped twice.

use super::rows::{Record, Rows};
use crate::error::Message;

/// All records of a text.
#[derive(Debug)]
pub struct Records {
    /// What stands between cells: `,` `;` or a tab.
    pub delimiter: char,
    /// The records in order.
    pub rows: Rows,
    /// The first line where a quotation mark stands in the wrong place, though the file could be read.
    pub odd_quote: Option<usize>,
}

const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Splits a text into records.
///
/// # Errors
/// `import-quotes` naming the line of a quotation mark that is never closed.
pub fn split(text: impl Into<String>) -> Result<Records, Message> {
    let text = text.into();
    let text = if text.contains('\r') { plain_ends(&text) } else { text };
    let (said, body, skipped) = separator(&text);
    if let Some(again) = unwrapped(body, skipped) {
        return Ok(again);
    }
    let delimiter = said.unwrap_or_else(|| guess(body));
    let quotes = check_quotes(body, delimiter);
    if let Some(line) = quotes.damaged {
        return Err(Message::new("import-quotes").with("line", line + skipped));
    }
    let rows = parse(body, delimiter, skipped);
    Ok(Records { delimiter, rows, odd_quote: quotes.odd.map(|line| line + skipped) })
}

/// Every line ends in one sign, whichever system wrote it.
fn plain_ends(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\r') {
        out.push_str(&rest[..at]);
        out.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    out.push_str(rest);
    out
}

/// The `sep=` line that Excel writes: the delimiter, the text after it, and how many lines it took.
fn separator(text: &str) -> (Option<char>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let plain = first.trim_matches('"');
    match plain
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("sep="))
        .and_then(|_| plain[4..].chars().next())
    {
        Some(sign) if DELIMITERS.contains(&sign) => (Some(sign), rest, 1),
        _ => (None, text, 0),
    }
}

/// The delimiter that gives most of the first records the same number of cells, above one.
fn guess(text: &str) -> char {
    let mut best = (0, ',');
    for sign in DELIMITERS {
        let widths = widths(text, sign);
        let common = widths
            .iter()
            .copied()
            .max_by_key(|width| (widths.iter().filter(|other| *other == width).count(), *width));
        let Some(common) = common.filter(|width| *width > 1) else { continue };
        let alike = widths.iter().filter(|width| **width == common).count();
        // Agreement first, then width.
        let score = alike * 1000 / widths.len() * 1000 + common.min(999);
        if score > best.0 {
            best = (score, sign);
        }
    }
    best.1
}

/// Cells of each of the first records, quotes respected.
fn widths(text: &str, sign: char) -> Vec<usize> {
    let mut reader = reader(text, sign);
    let records = reader.records().take(60).filter_map(Result::ok);
    records
        .filter(|record| record.iter().any(|cell| !cell.trim().is_empty()))
        .map(|record| record.len())
        .collect()
}

fn reader(text: &str, sign: char) -> csv::Reader<&[u8]> {
    let delimiter = u8::try_from(sign).unwrap_or(b',');
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// Parses records and knows the line of each; blank lines are records without cells.
fn parse(text: &str, sign: char, skipped: usize) -> Rows {
    let bytes = text.as_bytes();
    let count = |sign: char| bytes.iter().filter(|byte| char::from(**byte) == sign).count();
    let records = count('\n') + 1;
    let mut rows = Rows::with_room(text.len(), count(sign) + records, records);
    let (mut at, mut line) = (0, 1 + skipped);
    let mut reader = reader(text, sign);
    let mut record = csv::StringRecord::new();
    // What is read is text already, and any width is right: there is nothing to fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(at, |position| usize::try_from(position.byte()).unwrap_or(at));
        line += newlines(&bytes[at.min(start)..start]);
        at = start;
        // The parser silently passes over empty lines; they count.
        while bytes.get(at) == Some(&b'\n') {
            rows.push(line, []);
            at += 1;
            line += 1;
        }
        rows.push(line, record.iter());
    }
    rows.shrink();
    rows
}

fn newlines(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte == b'\n').count()
}

/// The records within, when every line was quoted once more: `"a,""b"",c"`. That is what a spreadsheet writes whose
/// lists are separated by semicolons, so a semicolon is what parts the outer cells; a line without commas and quotes
/// stands bare.
fn unwrapped(text: &str, skipped: usize) -> Option<Records> {
    let first = text.lines().next()?;
    if !first.starts_with('"') || !first.ends_with('"') || !text.contains("\"\"") {
        return None;
    }
    let outer = parse(text, ';', skipped);
    let filled: Vec<Record<'_>> = outer.iter().filter(|row| !row.is_blank()).collect();
    let alone = filled.iter().filter(|row| row.width() == 1).count();
    filled.first().filter(|row| row.width() == 1 && row.cell(0).contains(','))?;
    if filled.len() < 2 || alone * 10 < filled.len() * 9 {
        return None;
    }
    let line = |row: Record<'_>| row.cells().collect::<Vec<_>>().join(";");
    let inner = outer.iter().map(line).collect::<Vec<_>>().join("\n");
    let delimiter = guess(&inner);
    let mut rows = parse(&inner, delimiter, 0);
    // Each outer record became one line; its place in the file is the outer record's.
    for at in 0..rows.len() {
        let own = rows.get(at).and_then(|row| outer.get(row.line() - 1)).map(|row| row.line());
        if let Some(line) = own {
            rows.set_line(at, line);
        }
    }
    Some(Records { delimiter, rows, odd_quote: None })
}

struct Quotes {
    /// The line of a quoted cell that never ends, or ends lines later in the middle of another one.
    damaged: Option<usize>,
    /// The line of the first quoted cell after which something else than a delimiter stands.
    odd: Option<usize>,
}

/// Walks over the quotes as the parser does and says where they do not fit.
fn check_quotes(text: &str, delimiter: char) -> Quotes {
    let (mut line, mut opened) = (1, 0);
    let (mut inside, mut fresh) = (false, true);
    let mut out = Quotes { damaged: None, odd: None };
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\n' {
            line += 1;
        }
        if inside {
            if c == '"' && chars.peek() == Some(&'"') {
                chars.next();
            } else if c == '"' {
                inside = false;
                let fits = chars.peek().is_none_or(|next| *next == delimiter || *next == '\n');
                out.odd = out.odd.or((!fits).then_some(opened));
                out.damaged = out.damaged.or((!fits && opened < line).then_some(opened));
            }
        } else if c == '"' && fresh {
            (inside, opened) = (true, line);
        }
        fresh = !inside && (c == delimiter || c == '\n');
    }
    out.damaged = out.damaged.or(inside.then_some(opened));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let rows = split(text).unwrap().rows;
        rows.iter().map(|row| row.cells().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn the_delimiter_is_counted_outside_quotes() {
        for (text, want) in [
            ("a,b\n\"x;y;z\",1\n", ','),
            ("a;b\n\"1,2\";\"3,4\"\n", ';'),
            ("a\tb\n1\t2\n", '\t'),
            ("name;audience\nВасилий;10 358\n", ';'),
            ("only\none\n", ','),
            ("sep=;\na,b;c,d\n1,2;3,4\n", ';'),
            ("\"sep=,\"\n\"Reach\"\n", ','),
        ] {
            assert_eq!(split(text).unwrap().delimiter, want, "{text}");
        }
    }

    #[test]
    fn every_record_knows_its_line() {
        let rows = split("sep=,\r\na,\"b\r\nc\"\r\n\r\n,\r1,2\r\n").unwrap().rows;
        let lines: Vec<(usize, usize)> = rows.iter().map(|row| (row.line(), row.width())).collect();
        assert_eq!(
            lines,
            [(2, 2), (4, 0), (5, 2), (6, 2)],
            "a cell of two lines, a blank line, an empty row"
        );
        assert_eq!(rows.get(0).map(|row| row.cell(1)), Some("b\nc"), "line breaks stay within their cell");
    }

    #[test]
    fn lines_wrapped_twice_are_unwrapped() {
        let rows = cells("\"name,followers\"\n\"nora,\"\"1,200\"\"\"\n\"milo,\"\"900\"\"\"\n");
        assert_eq!(rows[1], ["nora", "1,200"], "the inner quotes count");
    }

    #[test]
    fn an_open_quote_is_named_by_its_line() {
        let message = split("a,b\n\"nora,1\nmilo,2\n").unwrap_err();
        assert_eq!(message.args["line"], "2", "where it was opened");
        let flipped = split("a,b\n\"nora,1\nmilo,\"2\"\nzoe,\"3\"\n").unwrap_err();
        assert_eq!(flipped.args["line"], "2", "not where the last one stands");
    }

    #[test]
    fn a_stray_mark_inside_a_cell_is_text() {
        assert_eq!(cells("a,b\n5\" screen,1\n")[1], ["5\" screen", "1"], "not at the start of the cell");
    }
}
