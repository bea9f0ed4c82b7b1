//! What the screen sees of an export of posts: requests and answers of the calls in [`super::api`].

use super::matching::Status;
use crate::error::Message;
use serde::{Deserialize, Serialize};

/// An open export of posts, looked at for a campaign.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PostsChoose {
    /// The open file.
    pub id: String,
    /// The campaign that the posts belong to.
    pub campaign: Option<String>,
    /// Whose posts they are, where the rows don't say: a collaboration.
    pub channel: Option<String>,
    /// The zone of the times in the file, by its IANA name.
    pub zone: Option<String>,
    /// The day on which the numbers were true, `YYYY-MM-DD`.
    pub as_of: Option<String>,
}

/// A creator whose posts the file may hold.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostChannel {
    /// The creator in the campaign.
    pub collaboration: String,
    /// The creator's name.
    pub name: String,
    /// The handle on the platform.
    pub handle: String,
}

/// Rows by what becomes of them.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostCounts {
    /// Posts of the campaign with newer results.
    pub update: usize,
    /// Posts of the campaign without news.
    pub same: usize,
    /// Posts of its creators that are not in the campaign.
    pub new: usize,
    /// Posts of others.
    pub other: usize,
    /// Rows that cannot be taken.
    pub rejected: usize,
}

/// A column as it was read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PostColumn {
    /// Its name in the file.
    pub header: String,
    /// What it says: a metric's id, `url`, `postedAt` …; none: it is not read.
    pub says: Option<String>,
    /// The exact sum of its numbers.
    pub sum: Option<String>,
    /// How many numbers.
    pub numbers: usize,
    /// How many empty cells.
    pub empty: usize,
}

/// An open export of posts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PostsView {
    /// Its id while it is open.
    pub id: String,
    /// The file's name.
    pub file_name: String,
    /// The export.
    pub source: String,
    /// Its platform.
    pub platform: String,
    /// How many rows were read.
    pub rows: usize,
    /// How many total lines and footers were left out.
    pub skipped: usize,
    /// The campaign, when one is chosen.
    pub campaign: Option<String>,
    /// The campaign's first and last day.
    pub starts_on: Option<String>,
    /// Its last day.
    pub ends_on: Option<String>,
    /// The file has times, so that their zone matters.
    pub timed: bool,
    /// The zone of the times in the file.
    pub zone: String,
    /// Zones to choose from.
    pub zones: Vec<String>,
    /// The zone of this computer, in which days are shown.
    pub desk_zone: String,
    /// The day on which the numbers were true.
    pub as_of: String,
    /// Nothing in the rows says who posted: ask once.
    pub channel_needed: bool,
    /// Whose posts they are.
    pub channel: Option<String>,
    /// Who may have posted them.
    pub channels: Vec<PostChannel>,
    /// Rows by what becomes of them.
    pub counts: PostCounts,
    /// New posts that went live within the campaign's dates, by line.
    pub within: Vec<usize>,
    /// The columns.
    pub columns: Vec<PostColumn>,
    /// What a person should know.
    pub warnings: Vec<Message>,
    /// Why nothing can be taken yet.
    pub blocked: Option<Message>,
}

/// A page of posts, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostRows {
    /// The open file.
    pub id: String,
    /// Which posts.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"all\" | \"update\" | \"same\" | \"new\" | \"other\" | \"rejected\"")
    )]
    pub status: String,
    /// Rows to skip.
    pub offset: usize,
    /// Rows to answer, at most 500.
    pub limit: usize,
}

/// A metric of a row.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostValue {
    /// The metric.
    pub metric: String,
    /// What is known now, printed; empty when nothing is.
    pub before: String,
    /// What the file says, printed.
    pub after: String,
}

/// A row of the preview.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PostPreview {
    /// Its line in the file.
    pub line: usize,
    /// What becomes of it.
    #[cfg_attr(feature = "types", ts(type = "\"update\" | \"same\" | \"new\" | \"other\" | \"rejected\""))]
    pub status: Status,
    /// What it is called.
    pub label: String,
    /// Whose it is.
    pub creator: String,
    /// Its address.
    pub url: String,
    /// Reel, video …; empty when nothing says it.
    pub kind: String,
    /// When it went live at this desk, printed; empty when unknown.
    pub published: String,
    /// It went live within the campaign's dates.
    pub within: bool,
    /// What changes.
    pub values: Vec<PostValue>,
    /// Why it cannot be taken, or what of it is left out.
    pub reasons: Vec<Message>,
}

/// A page of posts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostPage {
    /// How many rows have the status.
    pub total: usize,
    /// How many were skipped.
    pub offset: usize,
    /// The rows.
    pub rows: Vec<PostPreview>,
}

/// What to take.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostsTake {
    /// The open file.
    pub id: String,
    /// The lines of new posts that belong to the campaign.
    pub lines: Vec<usize>,
}

/// What was taken.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostsTaken {
    /// Posts with newer results.
    pub updated: usize,
    /// Posts that were added.
    pub created: usize,
    /// Readings that were added.
    pub readings: usize,
}
