//! From records to a table: preamble, header, rows of equal width, totals and footers set aside.

use super::headers;
use super::rows::{Record, Rows};
use crate::error::Message;
use crate::values::handle;

/// Rows of the header's width and everything that was set aside.
#[derive(Debug)]
pub struct Table {
    /// The line of the header, from 1.
    pub header_line: usize,
    /// The columns' names: clean, unique, never empty.
    pub headers: Vec<String>,
    /// The same before numbers were added to make them unique.
    pub plain: Vec<String>,
    /// The rows. Cells behind the last column are not part of the table.
    pub rows: Rows,
    /// The cells of total rows, left out of `rows`.
    pub totals: Vec<Vec<String>>,
    /// Blank rows after the header.
    pub blank: usize,
    /// One-cell last lines ("500 best results shown").
    pub footer: usize,
    /// What a person should know.
    pub warnings: Vec<Message>,
}

/// How far down the header is looked for.
const DEPTH: usize = 40;

/// Makes a table of records.
///
/// # Errors
/// `import-empty` without any text, `import-only-header` without rows.
pub fn build(mut rows: Rows) -> Result<Table, Message> {
    let Some((at, header)) = header_at(&rows).and_then(|at| Some((at, rows.get(at)?))) else {
        return Err(Message::new("import-empty"));
    };
    let header_line = header.line();
    let mut plain: Vec<String> = header.cells().map(clean).collect();
    rows.skip(at + 1);
    let all = rows.len();
    rows.retain(|row| !row.is_blank());
    let blank = all - rows.len();
    let width = plain.iter().rposition(|name| !name.is_empty()).map_or(1, |last| last + 1);
    let filled = rows.iter().filter(|row| row.width() == plain.len()).count();
    // Empty names at the end count only when rows have cells there.
    if filled * 2 < rows.len() {
        plain.truncate(width);
    }
    let footer = take_footer(&mut rows, plain.len());
    let totals = take_totals(&mut rows);
    if rows.is_empty() {
        return Err(Message::new("import-only-header").with("line", header_line));
    }
    let warnings = longer(&rows, plain.len()).into_iter().collect();
    let headers = unique(&plain);
    let plain =
        plain.into_iter().zip(&headers).map(|(name, full)| if name.is_empty() { full.clone() } else { name });
    Ok(Table { header_line, plain: plain.collect(), headers, rows, totals, blank, footer, warnings })
}

/// The row that names the columns: the first with words that we know and cells like its neighbours', else the
/// first that is as wide as most rows.
fn header_at(records: &Rows) -> Option<usize> {
    let mut widths: Vec<usize> =
        records.iter().filter(|row| !row.is_blank()).map(|row| filled_width(&row)).collect();
    widths.sort_unstable();
    let usual = *widths.get(widths.len() / 2)?;
    let head =
        || records.iter().enumerate().take(DEPTH).filter(|(_, row)| !row.is_blank() && !is_comment(row));
    let wide = |row: &Record<'_>| filled_width(row) * 2 > usual;
    let known = |row: &Record<'_>| row.cells().filter(|cell| headers::known(&key(cell))).count();
    let named = head().find(|(_, row)| wide(row) && known(row) >= 2.min(usual));
    named.or_else(|| head().find(|(_, row)| wide(row))).or_else(|| head().next()).map(|(at, _)| at)
}

fn filled_width(row: &Record<'_>) -> usize {
    row.cells().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
}

fn is_comment(row: &Record<'_>) -> bool {
    row.cell(0).starts_with('#') && filled_width(row) <= 1
}

/// A header cell as a person reads it: composed, without soft hyphens and line breaks, single blanks.
pub fn clean(cell: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = cell.nfc().filter(|c| !matches!(c, '\u{ad}' | '\u{feff}' | '\u{200b}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A header cell as it is matched: no case, no accents, words separated by single blanks.
pub fn key(cell: &str) -> String {
    let folded = handle::folded(&clean(cell)).replace('ı', "i");
    let spaced: String = folded.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names made unique: `followers`, `followers (2)`; empty ones are "Column N".
fn unique(plain: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for (at, name) in plain.iter().enumerate() {
        let name = if name.is_empty() { format!("Column {}", at + 1) } else { name.clone() };
        let twins = plain[..at].iter().filter(|other| **other == name).count();
        out.push(if twins == 0 { name } else { format!("{name} ({})", twins + 1) });
    }
    out
}

/// A last line of one cell under a wider header is a remark, not a row.
fn take_footer(rows: &mut Rows, width: usize) -> usize {
    if width > 1 && rows.len() > 1 && rows.last().is_some_and(|row| row.width() == 1) {
        rows.take(rows.len() - 1);
        return 1;
    }
    0
}

/// Takes a first and a last row that only add up the others.
fn take_totals(rows: &mut Rows) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    if rows.len() > 1 && rows.get(0).is_some_and(|row| is_total(&row)) {
        out.push(rows.take(0));
    }
    if rows.len() > 1 && rows.last().is_some_and(|row| is_total(&row)) {
        out.push(rows.take(rows.len() - 1));
    }
    out
}

/// A row that says "total" first and holds nothing but numbers beside it.
fn is_total(row: &Record<'_>) -> bool {
    const WORDS: &[&str] = &[
        "total",
        "totals",
        "grand total",
        "sum",
        "suma",
        "total general",
        "totales",
        "somme",
        "total general",
        "totaux",
        "gesamt",
        "summe",
        "gesamtsumme",
        "insgesamt",
        "toplam",
        "genel toplam",
        "итого",
        "всего",
        "合计",
        "合計",
        "总计",
        "總計",
    ];
    let mut filled = row.cells().filter(|cell| !cell.trim().is_empty());
    let said = filled.next().is_some_and(|cell| WORDS.contains(&key(cell).as_str()));
    said && filled.all(|cell| cell.chars().any(|c| c.is_ascii_digit()) && !cell.chars().any(|c| c == '@'))
}

/// What to say of rows that are longer than the header.
fn longer(rows: &Rows, width: usize) -> Option<Message> {
    let mut longer = rows.iter().filter(|row| row.cells().skip(width).any(|cell| !cell.trim().is_empty()));
    let first = longer.next()?.line();
    Some(Message::new("import-warn-longer").with("count", longer.count() + 1).with("line", first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::records::split;

    fn table(text: &str) -> Table {
        build(split(text).unwrap().rows).unwrap()
    }

    #[test]
    fn the_header_is_found_behind_what_comes_first() {
        for (text, line, first) in [
            (",,,\r\nRank,Name,Username,Follower Count\r\n1,a,@a,5\r\n", 2, "Rank"),
            ("# exported\n#\n\nname,followers\nnora,5\n", 4, "name"),
            ("My creators of 2026\n\nname,followers,country\nnora,5,Spain\nmilo,6,France\n", 3, "name"),
            ("x,\"\nFollowers\"\n,,\nnora,5\n", 1, "x"),
        ] {
            let table = table(text);
            assert_eq!((table.header_line, table.headers[0].as_str()), (line, first), "{text}");
        }
    }

    #[test]
    fn header_cells_are_cleaned_and_made_unique() {
        let table = table("\"\nFollowers\",Eng\u{ad}agement,ig\u{a0}url,followers,,Followers\n1,2,3,4,5,6\n");
        let want = ["Followers", "Engagement", "ig url", "followers", "Column 5", "Followers (2)"];
        assert_eq!(table.headers, want, "case makes a different name, a twin gets a number");
        assert_eq!(key("Kullanıcı_Adı"), "kullanici adi", "accents and signs do not matter for matching");
    }

    #[test]
    fn ragged_rows_totals_and_footers() {
        let text =
            "name,a,b\nTotal,3,4\nnora,1\n\nmilo,2,4,5\nzoe,1,1,\nGrand total,3,4\n500 best results shown\n";
        let table = table(text);
        let lines: Vec<usize> = table.rows.iter().map(|row| row.line()).collect();
        assert_eq!(lines, [3, 5, 6], "the creators, not the totals");
        assert_eq!((table.totals.len(), table.blank, table.footer), (2, 1, 1), "each is counted");
        let nora = table.rows.get(0).unwrap();
        assert_eq!([0, 1, 2].map(|at| nora.cell(at)), ["nora", "1", ""], "a short row ends in blanks");
        assert_eq!(
            table.warnings.len(),
            1,
            "only the row with a real cell more is said: {:?}",
            table.warnings
        );
        assert_eq!(table.warnings[0].args["line"], "5", "and where");
    }

    #[test]
    fn nothing_and_only_a_header_are_refused() {
        let refused = |text: &str| build(split(text).unwrap().rows).unwrap_err().message_id;
        assert_eq!(refused("\n\n ,\n"), "import-empty", "blanks");
        assert_eq!(refused("name,followers\n\n"), "import-only-header", "names without creators");
    }
}
