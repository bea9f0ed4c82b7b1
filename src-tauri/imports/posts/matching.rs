//! Rows of an export against a campaign: whose post each is, whether it is known, and what it would add.

use super::rows::{Posts, Row};
use crate::content::Known;
use crate::error::Message;
use crate::figures::Reading;
use crate::imports::store::Channel;
use crate::results::Taken;
use crate::values::{Millis, Uid, handle};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// A post of the campaign gets newer results.
    Update,
    /// A post of the campaign; nothing is new.
    Same,
    /// A post of a creator of the campaign that is not in it.
    New,
    /// Posted by somebody who is not in the campaign.
    Other,
    /// It cannot be taken.
    Rejected,
}

/// A metric that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The metric.
    pub metric: &'static str,
    /// What is known now.
    pub before: Reading,
    /// What the file says.
    pub after: Reading,
    /// The measurement of the same moment that this one corrects.
    pub corrects: Option<Uid>,
}

/// What becomes of a row, and why.
#[derive(Debug, Clone)]
pub struct Fate {
    /// What.
    pub status: Status,
    /// The post, if it is known.
    pub post: Option<Uid>,
    /// The collaboration it belongs to.
    pub collaboration: Option<Uid>,
    /// What changes.
    pub steps: Vec<Step>,
    /// Why it is rejected, or what to know.
    pub note: Option<Message>,
}

/// Everything that rows are compared with.
pub struct Campaign {
    /// The campaign.
    pub id: Uid,
    /// Accounts of its creators.
    pub channels: Vec<Channel>,
    /// Posts of all campaigns on the platform, by code.
    pub known: HashMap<String, Known>,
    /// Newest readings by post and metric.
    pub taken: BTreeMap<(Uid, String), Taken>,
    /// Readings of this source at this moment.
    pub same: BTreeMap<(Uid, String), Taken>,
}

/// What a person chose about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment<'a> {
    /// The platform of the export.
    pub platform: &'a str,
    /// Whose posts rows without a handle are.
    pub channel: Option<Uid>,
    /// When the numbers were true.
    pub at: Millis,
}

/// What becomes of every row.
pub fn fates(posts: &Posts, campaign: &Campaign, moment: &Moment<'_>) -> Vec<Fate> {
    posts.rows.iter().map(|row| fate(row, campaign, moment)).collect()
}

fn fate(row: &Row, campaign: &Campaign, moment: &Moment<'_>) -> Fate {
    let plain = |status, note| Fate { status, post: None, collaboration: None, steps: Vec::new(), note };
    if let Some(why) = row.refused.first() {
        return plain(Status::Rejected, Some(why.clone()));
    }
    if let Some(known) = campaign.known.get(&row.code) {
        if known.campaign != campaign.id {
            let why = Message::new("import-post-elsewhere").with("campaign", &known.campaign_name);
            return plain(Status::Rejected, Some(why));
        }
        return update(row, known, campaign, moment);
    }
    match channel(row, campaign, moment) {
        Some(collaboration) => Fate {
            status: Status::New,
            post: None,
            collaboration: Some(collaboration),
            steps: row.metrics.iter().filter_map(|(metric, after)| first(metric, *after)).collect(),
            note: None,
        },
        None => plain(Status::Other, None),
    }
}

/// Whose post it is: by the handle in the row, else whose file it is.
fn channel(row: &Row, campaign: &Campaign, moment: &Moment<'_>) -> Option<Uid> {
    if row.handle.is_empty() {
        return moment.channel;
    }
    let key = handle::key(&row.handle);
    let own = |channel: &&Channel| channel.platform == moment.platform && handle::key(&channel.handle) == key;
    campaign.channels.iter().find(own).map(|channel| channel.collaboration)
}

fn update(row: &Row, known: &Known, campaign: &Campaign, moment: &Moment<'_>) -> Fate {
    let mut steps = Vec::new();
    let mut older = false;
    for (metric, after) in &row.metrics {
        let key = (known.post, (*metric).to_owned());
        let now = campaign.taken.get(&key);
        if let Some(step) = step(metric, *after, now, campaign.same.get(&key), moment.at) {
            older |= now.and_then(|now| now.captured_at).is_some_and(|at| at > moment.at.0);
            steps.push(step);
        }
    }
    Fate {
        status: if steps.is_empty() { Status::Same } else { Status::Update },
        post: Some(known.post),
        collaboration: Some(known.collaboration),
        steps,
        note: older.then(|| Message::new("import-post-older")),
    }
}

fn first(metric: &'static str, after: Reading) -> Option<Step> {
    let empty = Reading::Empty;
    (after != empty).then_some(Step { metric, before: empty, after, corrects: None })
}

/// What a reading adds. "Not available" never stands in front of a number that is known; the same number on the
/// same day is no news; one of the very same moment is a correction.
fn step(
    metric: &'static str,
    after: Reading,
    now: Option<&Taken>,
    same: Option<&Taken>,
    at: Millis,
) -> Option<Step> {
    let before = now.map(Taken::reading).unwrap_or_default();
    let known = matches!(before, Reading::Value(_) | Reading::Below(_));
    if after == Reading::Empty || after == Reading::NotAvailable && (known || before == after) {
        return None;
    }
    if let Some(same) = same {
        return (same.reading() != after).then_some(Step { metric, before, after, corrects: Some(same.id) });
    }
    let day = now.and_then(|now| now.captured_at).map(|then| Millis(then).utc_day());
    if before == after && day == Some(at.utc_day()) {
        return None;
    }
    Some(Step { metric, before, after, corrects: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn taken(number: i64, at: i64) -> Taken {
        Taken {
            id: Uid([7; 16]),
            post: Uid([1; 16]),
            metric: "views".to_owned(),
            state: Some("value".to_owned()),
            number: Some(number),
            source: Some("youtube-videos".to_owned()),
            captured_at: Some(at),
        }
    }

    #[test]
    fn a_later_file_adds_and_the_same_file_does_not() {
        let at = Millis(10 * DAY);
        let now = taken(100, 10 * DAY);
        let value = Reading::Value;
        assert_eq!(step("views", value(100), Some(&now), Some(&now), at), None, "the same file again");
        assert_eq!(step("views", value(100), Some(&now), None, Millis(10 * DAY + 5)), None, "a copy of it");
        let week = step("views", value(100), Some(&now), None, Millis(17 * DAY));
        assert!(week.is_some(), "a week later the same number is news: it was looked at again");
        let fixed = step("views", value(101), Some(&now), Some(&now), at).unwrap();
        assert_eq!(fixed.corrects, Some(now.id), "another number of the same moment corrects");
    }

    #[test]
    fn what_is_missing_never_hides_a_number() {
        let now = taken(100, DAY);
        let later = Millis(9 * DAY);
        assert_eq!(step("views", Reading::NotAvailable, Some(&now), None, later), None, "a number is known");
        assert_eq!(
            step("views", Reading::Empty, Some(&now), None, later),
            None,
            "an empty cell says nothing"
        );
        assert!(
            step("views", Reading::NotAvailable, None, None, later).is_some(),
            "nothing is known yet: say why"
        );
    }
}
