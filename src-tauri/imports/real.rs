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

/// Opens what lies beside the project, if it is there.
fn real() -> Option<(std::path::PathBuf, Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/real");
    let Ok(text) = std::fs::read_to_string(root.join("expected.json")) else {
        println!("the real files are not beside this project: nothing compared");
        return None;
    };
    Some((root, serde_json::from_str(&text).unwrap()))
}

#[test]
fn real_lists_add_up() {
    let Some((root, expected)) = real() else { return };
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

/// Exports of posts, the export that each is, and how many of its rows are posts.
const POSTS: &[(&str, &str, usize)] = &[
    ("meta/LeonMpofu__Mar-18-2025_Apr-14-2025_1019826952924933.csv", "meta-instagram-posts", 78),
    // One row is only a remark that the tool could not compute it.
    ("meta/vsbperoto__INSTAGRAM_RAW.csv", "meta-instagram-posts", 57),
    ("meta/LeonMpofu__Mar-18-2025_Apr-14-2025_553302954456165.csv", "meta-facebook-posts", 48),
    ("meta/marko7bub__Dec-12-2023_Mar-06-2024_1032418178499222.csv", "meta-facebook-posts", 41),
    ("youtube/raphaeloe__Tabellendaten.csv", "youtube-videos", 500),
    ("youtube/GianMartins__Dados da tabela.csv", "youtube-videos", 497),
    // A spreadsheet destroyed one id (`#NAME?`), and the last row is the footer.
    ("youtube/krishp1010-lab__Table data.csv", "youtube-videos", 499),
    ("youtube/areikher__Table data.csv", "youtube-videos", 71),
    ("tiktok/htupycollabs-spec__Content.csv", "tiktok-content", 13),
    ("tiktok/vsbperoto__TIKTOK_VIDEO_RAW.csv", "tiktok-business-videos", 51),
];

#[test]
fn real_exports_of_posts_add_up() {
    let Some((root, expected)) = real() else { return };
    let (mut equal, mut checked, mut wrong) = (0, 0, Vec::new());
    for (file, export, posts) in POSTS {
        let (good, all) = compare(&root, file, &expected[*file], &mut wrong);
        equal += good;
        checked += all;
        let Ok(read) = source::read(&root.join(file), None, Millis(1_790_000_000_000)) else { continue };
        let own = read.export();
        if own.map(|own| own.id) != Some(*export) {
            wrong.push(format!("{file}: taken for {:?}", own.map(|own| own.id)));
            continue;
        }
        let rows = super::posts::rows::read(&read, own.unwrap(), read.at).rows;
        let good: Vec<_> = rows.iter().filter(|row| row.refused.is_empty()).collect();
        let undated = good.iter().filter(|row| row.when.is_none()).count();
        println!("{file}: {export}, {} posts, {undated} without a date", good.len());
        if good.len() != *posts {
            wrong.push(format!("{file}: {} posts, not {posts}", good.len()));
        }
    }
    println!("exports read {}, sums equal {equal} / {checked} checked", POSTS.len());
    assert!(wrong.is_empty(), "what differs:\n{}", wrong.join("\n"));
}
