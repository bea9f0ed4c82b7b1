//! Spreadsheets (xlsx, xls, ods): the sheet with most in it, as records of text.

use super::rows::Rows;
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
    pub rows: Rows,
}

/// Reads a workbook.
///
/// # Errors
/// `import-workbook` when the container is damaged or no spreadsheet.
pub fn read(bytes: Vec<u8>) -> Result<Sheet, Message> {
    let wrong = || Message::new("import-workbook");
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| wrong())?;
    let mut sheets: Vec<(String, Rows)> = Vec::new();
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

fn records(range: &Range<Data>) -> Rows {
    let (top, left) = range.start().unwrap_or_default();
    let left = usize::try_from(left).unwrap_or_default();
    let first = usize::try_from(top).unwrap_or_default() + 1;
    let mut rows = Rows::default();
    for (at, cells) in range.rows().enumerate() {
        let texts: Vec<String> = cells.iter().map(text).collect();
        rows.push(first + at, std::iter::repeat_n("", left).chain(texts.iter().map(String::as_str)));
    }
    rows.shrink();
    rows
}

/// A cell as a person sees it. Numbers are written with the fewest digits that mean the same, as Excel's own are.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::Error(error) => format!("{error}"),
        other => other.to_string(),
    }
}
