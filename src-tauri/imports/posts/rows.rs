//! Rows of an export as posts: what each says, or why it is none. Pure; the database is not asked.

use super::dates::{self, When};
use crate::error::Message;
use crate::figures::Reading;
use crate::imports::numbers::{self, Cell};
use crate::imports::rows::Record;
use crate::imports::signatures::{Blank, Says, Signature};
use crate::imports::source::Source;
use crate::values::{Millis, handle, post};
use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::{BTreeMap, HashMap};

/// The longest label that a post gets from its text.
const LABEL: usize = 80;

/// One row as a post.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Its line in the file.
    pub line: usize,
    /// The platform's short id, as its addresses carry it.
    pub code: String,
    /// The handle of who posted; empty where the export has none.
    pub handle: String,
    /// What it is called.
    pub label: String,
    /// Its address.
    pub url: String,
    /// Reel, video …; empty where the export doesn't say.
    pub kind: &'static str,
    /// When it went live.
    pub when: Option<When>,
    /// What it reached.
    pub metrics: BTreeMap<&'static str, Reading>,
    /// Why it is not a post; none when it is.
    pub refused: Vec<Message>,
    /// What of it is left out.
    pub notes: Vec<Message>,
}

/// A table as posts.
#[derive(Debug)]
pub struct Posts {
    /// What each column says.
    pub says: Vec<Option<Says>>,
    /// A row each.
    pub rows: Vec<Row>,
    /// The moments have times, so that a zone matters.
    pub timed: bool,
    /// The day of the export, where the file says it.
    pub exported: Option<NaiveDate>,
}

/// Reads all rows. `at` is when the file was written: a day without a year is the newest not after it.
pub fn read(source: &Source, own: &Signature, at: Millis) -> Posts {
    let says = own.columns(&source.keys());
    let table = Table { source, own, says: &says };
    let by = at.utc_day().0;
    let exported = table.exported(by);
    let way = table.format();
    let mut rows: Vec<Row> =
        source.table.rows.iter().map(|record| table.row(&record, way, exported.unwrap_or(by))).collect();
    twice(&mut rows);
    let timed = rows.iter().any(|row| matches!(row.when, Some(When::Local(_))));
    Posts { says, rows, timed, exported }
}

/// The same post in two rows: the first one is taken.
fn twice(rows: &mut [Row]) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for row in rows.iter_mut().filter(|row| row.refused.is_empty()) {
        if let Some(first) = seen.get(&row.code) {
            row.refused.push(Message::new("import-post-twice").with("line", first));
        } else {
            seen.insert(row.code.clone(), row.line);
        }
    }
}

struct Table<'a> {
    source: &'a Source,
    own: &'a Signature,
    says: &'a [Option<Says>],
}

impl Table<'_> {
    fn at(&self, what: Says) -> Option<usize> {
        self.says.iter().position(|says| *says == Some(what))
    }

    fn cell<'r>(&self, record: &Record<'r>, what: Says) -> &'r str {
        self.at(what).map_or("", |at| record.cell(at).trim())
    }

    fn column(&self, what: Says) -> Option<impl Iterator<Item = &str> + Clone> {
        let at = self.at(what)?;
        Some(self.source.table.rows.iter().map(move |record| record.cell(at)))
    }

    fn format(&self) -> Option<dates::Format> {
        dates::format(self.column(Says::PostedAt)?)
    }

    /// The latest export day that the rows name.
    fn exported(&self, by: NaiveDate) -> Option<NaiveDate> {
        let way = dates::format(self.column(Says::ExportedOn)?)?;
        let days = self.column(Says::ExportedOn)?.filter_map(|cell| match dates::parse(cell, way, by)? {
            When::Day(day) => Some(day),
            When::Local(at) => Some(at.date()),
            When::Instant(at) => Some(at.utc_day().0),
        });
        days.filter(|day| *day <= by).max()
    }

    fn row(&self, record: &Record<'_>, way: Option<dates::Format>, by: NaiveDate) -> Row {
        let mut row = Row { line: record.line(), ..Row::default() };
        self.identity(&mut row, record);
        self.label(&mut row, record);
        row.kind = kind(self.own.platform, self.cell(record, Says::Kind), &row.url);
        let posted = self.cell(record, Says::PostedAt);
        row.when = way.and_then(|way| dates::parse(posted, way, by));
        if row.when.is_none() && !posted.is_empty() && row.refused.is_empty() {
            row.notes.push(Message::new("import-post-date").with("value", posted));
        }
        for (at, says) in self.says.iter().enumerate() {
            if let Some(Says::Metric(metric)) = says {
                self.metric(&mut row, record, at, metric);
            }
        }
        row
    }

    /// Which post it is. A remark of the export in a row without a post says why.
    fn identity(&self, row: &mut Row, record: &Record<'_>) {
        let (id, url) = (self.cell(record, Says::PostId), self.cell(record, Says::Url));
        let remark = self.cell(record, Says::Remark);
        let own =
            if self.own.address.is_empty() { String::new() } else { format!("{}{id}", self.own.address) };
        row.url = if url.is_empty() { own } else { url.to_owned() };
        // An id that a spreadsheet turned into 1.8E+16 is destroyed; the address still has its own.
        let intact = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        let found = post::code(&row.url).filter(|(platform, _)| *platform == self.own.platform);
        row.code = match found {
            Some((_, code)) => code,
            None if intact && self.own.address.is_empty() && id.len() >= 5 => id.to_owned(),
            None => String::new(),
        };
        if row.code.is_empty() && !remark.is_empty() {
            row.refused.push(Message::new("import-post-remark").with("value", remark));
        } else if row.code.is_empty() {
            row.refused.push(Message::new("import-post-none"));
        }
        let handle = self.cell(record, Says::Handle);
        // A page's name is no handle; its address has one.
        let in_address = handle_in(self.own.platform, &row.url);
        row.handle = in_address.or_else(|| handle::clean(handle)).unwrap_or_default();
    }

    /// The first line of its text, cut between words.
    fn label(&self, row: &mut Row, record: &Record<'_>) {
        let text = self.cell(record, Says::Label);
        let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        row.label = shortened(line);
    }

    fn metric(&self, row: &mut Row, record: &Record<'_>, at: usize, metric: &'static str) {
        let text = record.cell(at).trim();
        let header = || &self.source.table.headers[at];
        let reading = match self.source.profiles[at].column.style.cell(text) {
            Cell::Empty if self.own.blank == Blank::NotAvailable => Reading::NotAvailable,
            Cell::Empty => Reading::Empty,
            Cell::NotAvailable => Reading::NotAvailable,
            Cell::Number(number) => match whole(number, text) {
                Some(count) => Reading::Value(count),
                None => return self.odd(row, "import-post-number", text, header()),
            },
            Cell::Text => return self.odd(row, "import-post-number", text, header()),
        };
        row.metrics.insert(metric, reading);
    }

    fn odd(&self, row: &mut Row, id: &str, text: &str, header: &str) {
        row.notes.push(Message::new(id).with("value", text).with("column", header));
    }
}

/// A count: whole and not below 0. A scaled one (`1.2K`) is rounded, a fraction is none.
fn whole(number: Decimal, text: &str) -> Option<i64> {
    if number.is_sign_negative() && !number.is_zero()
        || !number.fract().is_zero() && !numbers::is_scaled(text)
    {
        return None;
    }
    let count = number.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    i64::try_from(count).ok().filter(|count| *count <= crate::values::money::LARGEST)
}

/// The handle in a post's address, where the platform writes it there.
fn handle_in(platform: &str, url: &str) -> Option<String> {
    let (_, rest) = match platform {
        "facebook" => url.split_once("facebook.com/")?,
        _ => url.split_once("/@")?,
    };
    let first = rest.split(['/', '?', '#']).next()?;
    let own =
        !matches!(first, "reel" | "watch" | "photo" | "permalink.php" | "story.php" | "share" | "groups");
    handle::clean(first).filter(|_| own)
}

fn shortened(line: &str) -> String {
    if line.chars().count() <= LABEL {
        return line.to_owned();
    }
    let cut: String = line.chars().take(LABEL - 1).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(start, _)| start);
    format!("{}…", whole.trim_end())
}

/// The kind of post in our words; empty where nothing says it.
fn kind(platform: &str, said: &str, url: &str) -> &'static str {
    let said = crate::imports::table::key(said);
    let has = |word: &str| said.contains(word);
    match platform {
        "instagram" if has("reel") || url.contains("/reel/") => "reel",
        "instagram" if has("story") || has("historia") => "story",
        "instagram" if has("carousel") || has("carrusel") || has("carrousel") => "carousel",
        "instagram" if has("live") => "live",
        "instagram" => "post",
        "facebook" if has("reel") => "reel",
        "facebook" if has("video") => "video",
        "facebook" if has("stor") => "story",
        "facebook" => "post",
        "youtube" if url.contains("/shorts/") => "short",
        "youtube" | "tiktok" => "video",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::{columns, records, table};

    fn source(text: &str) -> Source {
        let table = table::build(records::split(text).unwrap().rows).unwrap();
        let profiles = columns::profiles(&table, ',');
        Source {
            path: "posts.csv".into(),
            name: "posts.csv".to_owned(),
            at: Millis(1_774_000_000_000),
            encoding: "UTF-8".to_owned(),
            delimiter: ",".to_owned(),
            table,
            profiles,
            warnings: Vec::new(),
        }
    }

    fn read_text(text: &str) -> Posts {
        let source = source(text);
        read(&source, source.export().unwrap(), source.at)
    }

    #[test]
    fn a_meta_row_is_a_post_with_blanks_that_are_not_available() {
        let posts = read_text(
            "Post ID,Account username,Description,Publish time,Permalink,Post type,Data comment,Views,Reach,Likes\n\
             18355151116178767,nora.eats,\"Autumn soup\nwith bread\",03/18/2025 09:48,https://www.instagram.com/reel/DHWRIh_CL/,IG reel,,52,,3\n\
             ,,,,,,An error occurred,,,\n",
        );
        let row = &posts.rows[0];
        assert_eq!(
            (row.code.as_str(), row.kind, row.label.as_str()),
            ("DHWRIh_CL", "reel", "Autumn soup"),
            "{row:?}"
        );
        assert_eq!(row.metrics["reach"], Reading::NotAvailable, "blank is not nought");
        assert_eq!(row.metrics["views"], Reading::Value(52), "a number is a number");
        assert_eq!(posts.rows[1].refused[0].message_id, "import-post-remark", "a remark is no post");
        assert!(posts.timed, "the zone matters");
    }

    #[test]
    fn youtube_rows_have_no_address_and_the_footer_no_video() {
        let posts = read_text(
            "Content,Video title,Video publish time,Views,Impressions\nTotal,,,9,9\n\
             zED8kkYKZj4,Lyrics,\"May 27, 2025\",,17021\nShowing top 500 results,,,,\n",
        );
        let row = &posts.rows[0];
        assert_eq!(row.url, "https://www.youtube.com/watch?v=zED8kkYKZj4", "made from the id");
        assert_eq!(row.metrics["views"], Reading::Empty, "an empty cell says nothing");
        assert_eq!(posts.rows[1].refused[0].message_id, "import-post-none", "a remark is no video");
        assert!(!posts.timed, "only days");
    }

    #[test]
    fn tiktok_days_get_their_year_from_the_export_day() {
        let posts = read_text(
            "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n\
             February 28,Soup,https://www.tiktok.com/@nora/video/72001,July 16,5,1,0,100\n\
             February 28,,https://www.tiktok.com/@nora/video/72002,February 3,1,0,0,1.2K\n",
        );
        assert_eq!(
            posts.exported,
            "2026-02-28".parse().ok(),
            "from the file's own column and its time of writing"
        );
        assert_eq!(posts.rows[0].when, Some(When::Day("2025-07-16".parse().unwrap())), "July was last year");
        assert_eq!(
            (posts.rows[0].handle.as_str(), posts.rows[0].code.as_str()),
            ("nora", "72001"),
            "from the address"
        );
        assert_eq!(posts.rows[1].metrics["views"], Reading::Value(1200), "a scaled number is whole again");
    }

    #[test]
    fn a_post_twice_and_odd_numbers_are_said() {
        let posts = read_text(
            "Post ID,Account username,Publish time,Permalink,Views,Likes\n\
             18355151116178767,nora,03/18/2025 09:48,https://www.instagram.com/p/DHWR1/,10,-3\n\
             1.83552E+16,nora,03/18/2025 09:48,https://www.instagram.com/p/DHWR1/,10,4\n",
        );
        assert_eq!(posts.rows[0].notes[0].message_id, "import-post-number", "likes below nought");
        assert!(!posts.rows[0].metrics.contains_key("likes"), "and are not taken");
        assert_eq!(
            posts.rows[1].refused[0].message_id, "import-post-twice",
            "a destroyed id is read from the address"
        );
    }
}
