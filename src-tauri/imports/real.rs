//! The lists found in the wild, beside the project: every sum and count as computed independently.

use super::source;
use crate::values::Millis;
use rust_decimal::Decimal;
use serde_json::Value;
use std::path::Path;

/// Compares one file; answers how many sums were equal of how many checked.
fn compare(root: &Path, file: &str, want: &Value, wrong: &mut Vec<String>) -> (usize, usize) {
    let read = match source::read(&root.join(file), None, Millis(i64::MAX)) {
        Ok(read) => read,
        Err(why) => {
            wrong.push(format!("{file}: {why}"));
            return (0, want["columns_checked"].as_object().map_or(0, serde_json::Map::len));
        }
    };
    let rows = u64::try_from(read.table.rows.len()).unwrap();
    if want["data_rows"] != rows
        || want.get("blank_rows_skipped").is_some_and(|blank| *blank != read.table.blank)
    {
        wrong.push(format!("{file}: {rows} rows, {} blank", read.table.blank));
    }
    if want.get("columns").is_some_and(|count| *count != read.table.headers.len()) {
        wrong.push(format!("{file}: {} columns", read.table.headers.len()));
    }
    let (mut equal, mut checked) = (0, 0);
    for (name, figures) in want["columns_checked"].as_object().unwrap() {
        checked += 1;
        let (index, header) = name.trim_start_matches('[').split_once("] ").unwrap();
        let at: usize = index.parse().unwrap();
        let column = &read.profiles[at].column;
        let sum: Decimal = figures["sum"].as_str().unwrap().parse().unwrap();
        let missing = figures.get("not-available token").map_or(0, |count| count.as_u64().unwrap());
        let fits = column.sum == Some(sum)
            && figures["numeric"] == column.numbers
            && missing == u64::try_from(column.not_available).unwrap()
            && read.table.plain[at] == super::table::clean(header);
        equal += usize::from(fits);
        if !fits {
            wrong.push(format!("{file}: {name}: {column:?}, headed {}", read.table.plain[at]));
        }
    }
    (equal, checked)
}

#[test]
fn real_lists_add_up() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/real");
    let Ok(text) = std::fs::read_to_string(root.join("expected.json")) else {
        println!("the real lists are not beside this project: nothing compared");
        return;
    };
    let expected: Value = serde_json::from_str(&text).unwrap();
    let (mut files, mut equal, mut checked, mut wrong) = (0, 0, 0, Vec::new());
    for (file, want) in expected.as_object().unwrap().iter().filter(|(file, _)| file.starts_with("creators/"))
    {
        let (good, all) = compare(&root, file, want, &mut wrong);
        files += 1;
        equal += good;
        checked += all;
    }
    println!("files read {files}, sums equal {equal} / {checked} checked");
    assert!(wrong.is_empty(), "what differs:\n{}", wrong.join("\n"));
}
