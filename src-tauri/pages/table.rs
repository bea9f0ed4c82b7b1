//! Tables: columns as wide as their content, figures to the right, the head repeated on every sheet.

use super::flow::{Flow, SIDE};
use super::list::{Anchor, Area, Face, List, Style, Tag, Target};
use super::{Role, lines, text};

/// A column: its head, and whether it holds figures.
pub struct Column {
    /// Its head.
    pub head: String,
    /// It holds figures.
    pub figures: bool,
}

/// A cell: lines one under the other.
#[derive(Default)]
pub struct Cell {
    /// Its lines.
    pub lines: Vec<CellLine>,
}

/// A line of a cell.
pub struct CellLine {
    /// The words.
    pub text: String,
    /// Their colour.
    pub role: Role,
    /// Weight 600.
    pub bold: bool,
    /// Where it leads, with the words that announce it.
    pub link: Option<(Target, String)>,
    /// On how many lines it may break.
    pub most: usize,
}

impl Cell {
    /// One line of plain text.
    pub fn plain(text: &str) -> Self {
        Self::line(text, Role::Text, false)
    }

    /// One line of text.
    pub fn line(text: &str, role: Role, bold: bool) -> Self {
        Self { lines: vec![CellLine { text: text.to_owned(), role, bold, link: None, most: 1 }] }
    }
}

/// A row; a strong one closes the table.
pub struct Row {
    /// A cell for each column.
    pub cells: Vec<Cell>,
    /// It closes the table.
    pub strong: bool,
}

/// A table to be placed.
pub struct Table {
    /// The same on every page that it runs over, unlike any other table's.
    pub key: u32,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The size of its text, made smaller if the columns do not fit.
    pub size: f32,
}

const GAP: f32 = 12.0;
const PAD: f32 = 4.5;
const SMALLEST: f32 = 6.0;

/// Size of the head's letters, as a part of the text's.
const HEAD: f32 = 0.92;

/// The table's measures at one size of text.
struct Grid {
    size: f32,
    widths: Vec<f32>,
}

/// A row broken into lines: for each cell its lines, each with its look and link.
type Broken<'a> = Vec<Vec<BrokenLine<'a>>>;

/// Its words, its look, and where it leads.
type BrokenLine<'a> = (String, Style, Option<&'a (Target, String)>);

impl Table {
    /// Places the table, over as many sheets as it needs.
    pub fn place(&self, flow: &mut Flow) {
        let grid = self.grid(flow.width());
        let heads = self.heads(&grid);
        let head_height = grid.leading() * heads.iter().map(Vec::len).max().unwrap_or(1) as f32 + 2.0 * PAD;
        let first = self.rows.first().map_or(0.0, |row| grid.height(&grid.broken(row)));
        flow.need(head_height + first);
        self.head(flow, &grid, &heads, head_height, false);
        for (index, row) in self.rows.iter().enumerate() {
            let broken = grid.broken(row);
            let own = grid.height(&broken);
            let next = self.rows.get(index + 1).filter(|next| next.strong);
            let keep = next.map_or(0.0, |next| grid.height(&grid.broken(next)));
            if flow.need(own + keep) {
                self.head(flow, &grid, &heads, head_height, true);
            }
            self.row(flow, &grid, row, &broken, own);
        }
    }

    /// The widths of the columns: the first takes what the others leave.
    fn grid(&self, width: f32) -> Grid {
        let mut size = self.size;
        let ems: Vec<f32> = (0..self.columns.len()).map(|column| self.natural(column)).collect();
        loop {
            let mut widths: Vec<f32> = ems.iter().map(|em| em * size + 0.5).collect();
            let gaps = GAP * (widths.len().max(1) - 1) as f32;
            let others: f32 = widths.iter().skip(1).sum();
            let least = widths.first().copied().unwrap_or(0.0).min(width * 0.26);
            if others + gaps + least <= width || size <= SMALLEST {
                let most = (width - gaps - least).max(1.0);
                let squeeze = (most / others.max(1.0)).min(1.0);
                widths.iter_mut().skip(1).for_each(|column| *column *= squeeze);
                let others: f32 = widths.iter().skip(1).sum();
                if let Some(first) = widths.first_mut() {
                    *first = width - gaps - others;
                }
                return Grid { size, widths };
            }
            size -= 0.5;
        }
    }

    /// The width that a column would like, in ems.
    fn natural(&self, column: usize) -> f32 {
        const EM: f32 = 10.0;
        let bold = Style::bold(EM, Role::Text).figures();
        let head = Style::bold(EM * HEAD, Role::Subtle);
        let words = self.columns[column].head.split(' ').map(|word| text::width(word, &head));
        let cells = self.rows.iter().filter_map(|row| Some((row.strong, row.cells.get(column)?)));
        let lines = cells.flat_map(|(strong, cell)| cell.lines.iter().map(move |line| (strong, line)));
        let lines = lines.map(|(strong, line)| {
            let face = if strong { Face::SemiBold } else { line.face() };
            text::width(&line.text, &Style { face, ..bold })
        });
        words.chain(lines).fold(0.0, f32::max) / EM
    }

    fn heads(&self, grid: &Grid) -> Vec<Vec<String>> {
        let style = grid.head_style();
        let heads = self.columns.iter().zip(&grid.widths);
        heads.map(|(column, width)| lines::wrap_to(&column.head, &style, *width, 3)).collect()
    }

    /// The head of the table; read aloud once, so `again` makes it decoration.
    fn head(&self, flow: &mut Flow, grid: &Grid, heads: &[Vec<String>], height: f32, again: bool) {
        let (y, bottom) = (flow.y, flow.y + height);
        let width = flow.width();
        let style = grid.head_style();
        let tag = if again { Tag::Artifact } else { Tag::Table(self.key) };
        flow.page().within(tag, |page| {
            page.within(Tag::Row, |page| {
                for (index, words) in heads.iter().enumerate() {
                    let place = grid.place(index, self.columns[index].figures);
                    let top = bottom - PAD - grid.leading() * words.len() as f32;
                    page.within(Tag::Head, |page| {
                        for (line, words) in words.iter().enumerate() {
                            let base = top.max(y) + grid.baseline(line);
                            page.text(place.0, base, words.clone(), style, place.1);
                        }
                    });
                }
            });
            page.within(Tag::Artifact, |page| {
                page.rule((SIDE, bottom), (SIDE + width, bottom), Role::Subtle, 0.75);
            });
        });
        flow.y = bottom;
    }

    fn row(&self, flow: &mut Flow, grid: &Grid, row: &Row, broken: &Broken<'_>, height: f32) {
        let (y, bottom, width) = (flow.y, flow.y + height, flow.width());
        flow.page().within(Tag::Table(self.key), |page| {
            page.within(Tag::Row, |page| {
                for (index, lines) in broken.iter().enumerate() {
                    let figures = self.columns.get(index).is_some_and(|column| column.figures);
                    page.within(Tag::Cell, |page| grid.cell(page, index, figures, lines, y + PAD));
                }
            });
            page.within(Tag::Artifact, |page| {
                if row.strong {
                    page.rule((SIDE, y), (SIDE + width, y), Role::Subtle, 0.75);
                } else {
                    page.rule((SIDE, bottom), (SIDE + width, bottom), Role::Border, 0.5);
                }
            });
        });
        flow.y = bottom;
    }
}

impl CellLine {
    fn face(&self) -> Face {
        if self.bold { Face::SemiBold } else { Face::Regular }
    }
}

impl Grid {
    fn leading(&self) -> f32 {
        (self.size * 1.4).round()
    }

    fn baseline(&self, line: usize) -> f32 {
        self.leading() * (line as f32 + 0.5) + self.size * 0.364
    }

    fn head_style(&self) -> Style {
        Style::bold(self.size * HEAD, Role::Subtle)
    }

    /// Where a column's text stands, and which end of it.
    fn place(&self, index: usize, figures: bool) -> (f32, Anchor) {
        let left = SIDE + self.widths[..index].iter().sum::<f32>() + GAP * index as f32;
        if figures { (left + self.widths[index], Anchor::End) } else { (left, Anchor::Start) }
    }

    fn broken<'a>(&self, row: &'a Row) -> Broken<'a> {
        let cells = row.cells.iter().zip(&self.widths);
        cells
            .map(|(cell, width)| {
                let lines = cell.lines.iter().filter(|line| !line.text.is_empty());
                lines
                    .flat_map(|line| {
                        let face = if row.strong { Face::SemiBold } else { line.face() };
                        let style = Style { face, size: self.size, fill: line.role, tabular: true };
                        let words = lines::wrap_to(&line.text, &style, *width, line.most);
                        words.into_iter().map(move |words| (words, style, line.link.as_ref()))
                    })
                    .collect()
            })
            .collect()
    }

    fn height(&self, broken: &Broken<'_>) -> f32 {
        self.leading() * broken.iter().map(Vec::len).max().unwrap_or(1).max(1) as f32 + 2.0 * PAD
    }

    fn cell(&self, page: &mut List, index: usize, figures: bool, lines: &[BrokenLine<'_>], top: f32) {
        let (x, anchor) = self.place(index, figures);
        for (line, (words, style, link)) in lines.iter().enumerate() {
            let base = top + self.baseline(line);
            let apart = anchor == Anchor::Start && line + 1 < lines.len();
            let words = &if apart { format!("{words} ") } else { words.clone() };
            let Some((target, announced)) = link else {
                page.text(x, base, words.clone(), *style, anchor);
                continue;
            };
            let (width, y) = (text::width(words, style), top + self.leading() * line as f32);
            let area = Area { x, y, width, height: self.leading() };
            page.within(Tag::Link(target.clone(), announced.clone(), area), |page| {
                page.text(x, base, words.clone(), *style, anchor);
            });
        }
    }
}
