//! From text to records: the `sep=` line, the delimiter, quotes, lines that were wrapped twice.

use crate::error::Message;

/// One record: the line on which it starts (1 is the first) and its cells. A blank line is a record without cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where it starts.
    pub line: usize,
    /// Its cells, as written.
    pub cells: Vec<String>,
}

impl Record {
    /// Nothing but blanks.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// All records of a text.
#[derive(Debug)]
pub struct Records {
    /// What stands between cells: `,` `;` or a tab.
    pub delimiter: char,
    /// The records in order.
    pub rows: Vec<Record>,
    /// The first line where a quotation mark stands in the wrong place, though the file could be read.
    pub odd_quote: Option<usize>,
}

const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Splits a text into records.
///
/// # Errors
/// `import-quotes` naming the line of a quotation mark that is never closed.
pub fn split(text: &str) -> Result<Records, Message> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
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
fn parse(text: &str, sign: char, skipped: usize) -> Vec<Record> {
    let bytes = text.as_bytes();
    let (mut rows, mut at, mut line) = (Vec::new(), 0, 1 + skipped);
    let mut reader = reader(text, sign);
    for record in reader.records().filter_map(Result::ok) {
        let start = record.position().map_or(at, |position| usize::try_from(position.byte()).unwrap_or(at));
        line += newlines(&bytes[at.min(start)..start]);
        at = start;
        // The parser silently passes over empty lines; they count.
        while bytes.get(at) == Some(&b'\n') {
            rows.push(Record { line, cells: Vec::new() });
            at += 1;
            line += 1;
        }
        rows.push(Record { line, cells: record.iter().map(str::to_owned).collect() });
    }
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
    let filled: Vec<&Record> = outer.iter().filter(|row| !row.is_blank()).collect();
    let alone = filled.iter().filter(|row| row.cells.len() == 1).count();
    filled.first().filter(|row| row.cells.len() == 1 && row.cells[0].contains(','))?;
    if filled.len() < 2 || alone * 10 < filled.len() * 9 {
        return None;
    }
    let inner = outer.iter().map(|row| row.cells.join(";")).collect::<Vec<_>>().join("\n");
    let delimiter = guess(&inner);
    let mut rows = parse(&inner, delimiter, 0);
    // Each outer record became one line; its place in the file is the outer record's.
    for row in &mut rows {
        row.line = outer.get(row.line - 1).map_or(row.line, |own| own.line);
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
        split(text).unwrap().rows.into_iter().map(|row| row.cells).collect()
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
        let rows = split("sep=,\r\na,\"b\r\nc\"\r\n\r\n,\r\n1,2\r\n").unwrap().rows;
        let lines: Vec<(usize, usize)> = rows.iter().map(|row| (row.line, row.cells.len())).collect();
        assert_eq!(
            lines,
            [(2, 2), (4, 0), (5, 2), (6, 2)],
            "a cell of two lines, a blank line, an empty row"
        );
        assert_eq!(rows[0].cells[1], "b\nc", "line breaks stay within their cell");
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
