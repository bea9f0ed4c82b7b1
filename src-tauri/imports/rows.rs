//! The records of a file in one piece of memory: the text of all cells, where each cell ends, where each record
//! starts. A million rows take little more than the file itself.

/// Records in order.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    text: String,
    /// Where each cell ends, from the start of its record's text.
    ends: Vec<u32>,
    places: Vec<Place>,
}

/// Where a record stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    text: usize,
    cells: usize,
    width: u32,
    line: u32,
}

/// One record: the line on which it starts (1 is the first) and its cells. A blank line is a record without cells.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    rows: &'a Rows,
    place: Place,
}

impl Rows {
    /// None yet, with room for so much text and so many cells and records: what grows leaves holes in the memory.
    pub fn with_room(text: usize, cells: usize, records: usize) -> Self {
        Self {
            text: String::with_capacity(text),
            ends: Vec::with_capacity(cells),
            places: Vec::with_capacity(records),
        }
    }

    /// Adds a record. One of more than 4 GB, which no file that is read can hold, is cut there.
    pub fn push<'c>(&mut self, line: usize, cells: impl IntoIterator<Item = &'c str>) {
        let (text, first) = (self.text.len(), self.ends.len());
        for cell in cells {
            self.text.push_str(cell);
            self.ends.push(u32::try_from(self.text.len() - text).unwrap_or(u32::MAX));
        }
        let width = u32::try_from(self.ends.len() - first).unwrap_or(u32::MAX);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.places.push(Place { text, cells: first, width, line });
    }

    /// How many records.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The record at a place, from 0.
    pub fn get(&self, at: usize) -> Option<Record<'_>> {
        self.places.get(at).map(|place| Record { rows: self, place: *place })
    }

    /// The last record.
    pub fn last(&self) -> Option<Record<'_>> {
        self.len().checked_sub(1).and_then(|at| self.get(at))
    }

    /// All records in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Record<'_>> + ExactSizeIterator + Clone {
        self.places.iter().map(|place| Record { rows: self, place: *place })
    }

    /// Puts a record at another line.
    pub fn set_line(&mut self, at: usize, line: usize) {
        if let Some(place) = self.places.get_mut(at) {
            place.line = u32::try_from(line).unwrap_or(u32::MAX);
        }
    }

    /// Leaves only the records that a test keeps; the text of the others stays in memory.
    pub fn retain(&mut self, keep: impl Fn(Record<'_>) -> bool) {
        let mut places = std::mem::take(&mut self.places);
        places.retain(|place| keep(Record { rows: self, place: *place }));
        self.places = places;
    }

    /// Takes the first records out.
    pub fn skip(&mut self, count: usize) {
        self.places.drain(..count.min(self.len()));
    }

    /// Takes the record at a place out and answers its cells.
    pub fn take(&mut self, at: usize) -> Vec<String> {
        let cells =
            self.get(at).map(|record| record.cells().map(str::to_owned).collect()).unwrap_or_default();
        if at < self.len() {
            self.places.remove(at);
        }
        cells
    }

    /// Gives back what was reserved and not used.
    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.places.shrink_to_fit();
    }
}

impl<'a> Record<'a> {
    /// Where it starts.
    pub fn line(&self) -> usize {
        usize::try_from(self.place.line).unwrap_or(usize::MAX)
    }

    /// How many cells it has.
    pub fn width(&self) -> usize {
        usize::try_from(self.place.width).unwrap_or(usize::MAX)
    }

    /// The cell at a place, from 0, as written; empty behind the last one.
    pub fn cell(&self, at: usize) -> &'a str {
        if at >= self.width() {
            return "";
        }
        let end = |at: usize| {
            let end = self.rows.ends.get(self.place.cells + at).copied().unwrap_or_default();
            self.place.text + usize::try_from(end).unwrap_or_default()
        };
        let start = if at == 0 { self.place.text } else { end(at - 1) };
        self.rows.text.get(start..end(at)).unwrap_or_default()
    }

    /// Its cells in order, as written.
    pub fn cells(self) -> impl DoubleEndedIterator<Item = &'a str> + ExactSizeIterator {
        (0..self.width()).map(move |at| self.cell(at))
    }

    /// Nothing but blanks.
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_as_they_were_put_in() {
        let mut rows = Rows::default();
        rows.push(1, ["a", "", "héé"]);
        rows.push(3, []);
        rows.push(4, ["", ""]);
        rows.push(5, ["last"]);
        let all: Vec<Vec<&str>> = rows.iter().map(|row| row.cells().collect()).collect();
        assert_eq!(all, [vec!["a", "", "héé"], vec![], vec!["", ""], vec!["last"]], "cells");
        assert_eq!(rows.get(0).map(|row| row.cell(3)), Some(""), "behind the last cell is nothing");
        rows.retain(|row| !row.is_blank());
        assert_eq!(rows.iter().map(|row| row.line()).collect::<Vec<_>>(), [1, 5], "each knows its line");
        assert_eq!(
            (rows.take(0), rows.take(7)),
            (vec!["a".into(), String::new(), "héé".into()], vec![]),
            "taken out"
        );
        assert_eq!(rows.last().map(|row| row.cell(0)), Some("last"), "the rest");
    }
}
