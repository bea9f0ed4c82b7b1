//! Spreadsheets (xlsx, xls, ods): the sheet with most in it, as records of text.

use super::records::Record;
use crate::error::Message;
use calamine::{Data, Range, Reader, open_workbook_auto_from_rs};
use std::io::Cursor;

/// A workbook's main sheet.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// How many sheets of the workbook hold anything.
    pub filled: usize,
    /// The rows.
    pub rows: Vec<Record>,
}

/// Reads a workbook.
///
/// # Errors
/// `import-workbook` when the container is damaged or no spreadsheet.
pub fn read(bytes: &[u8]) -> Result<Sheet, Message> {
    let wrong = || Message::new("import-workbook");
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).map_err(|_| wrong())?;
    let mut sheets: Vec<(String, Vec<Record>)> = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|_| wrong())?;
        if !range.is_empty() {
            sheets.push((name, records(&range)));
        }
    }
    let filled = sheets.len();
    // The first of the longest: cover sheets and notes are short.
    let main = sheets.into_iter().rev().max_by_key(|(_, rows)| rows.len());
    let (name, rows) = main.unwrap_or_default();
    Ok(Sheet { name, filled, rows })
}

fn records(range: &Range<Data>) -> Vec<Record> {
    let (top, left) = range.start().unwrap_or_default();
    let left = usize::try_from(left).unwrap_or_default();
    let first = usize::try_from(top).unwrap_or_default() + 1;
    let row = |(at, cells): (usize, &[Data])| {
        let blanks = std::iter::repeat_n(String::new(), left);
        Record { line: first + at, cells: blanks.chain(cells.iter().map(text)).collect() }
    };
    range.rows().enumerate().map(row).collect()
}

/// A cell as a person sees it. Numbers are written with the fewest digits that mean the same, as Excel's own are.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Error(error) => format!("{error}"),
        other => other.to_string(),
    }
}
