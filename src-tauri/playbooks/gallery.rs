//! The gallery, as calls that read: every playbook with its steps, and what became of the campaigns that followed it.

use super::rules::Proof;
use super::steps::{ALL, Playbook};
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::Empty;
use crate::values::Uid;
use crate::{people, results};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// A playbook, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PlaybookRef {
    /// A shipped one's name, or an own one's id.
    pub playbook: String,
}

/// A step as the gallery shows it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookStep {
    /// What names it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is done; may be empty.
    pub how: String,
    /// What it is judged by; may be empty.
    pub measure: String,
    /// Its words are the team's; otherwise they come with Marquee, in every language.
    pub own: bool,
    /// The job that it is for.
    pub job: String,
    /// What that job is called.
    pub job_name: String,
    /// Days after the first post; negative: before.
    pub due: i64,
    /// A person does it; otherwise Marquee sees for itself whether it happened.
    pub by_hand: bool,
    /// What shows that it happened.
    pub proof: Proof,
    /// The steps that come before it.
    pub after: Vec<String>,
    /// The figure that it ends in; empty for none.
    pub figure: String,
}

/// A playbook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookCard {
    /// A shipped one's name, or an own one's id.
    pub id: String,
    /// The shipped one that it stands in for; empty for none.
    pub origin: String,
    /// It is a team's own: it can be deleted, or given back for the shipped one.
    pub own: bool,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub goal: String,
    /// Its version.
    pub version: i64,
    /// Campaigns that follow it.
    pub campaigns: i64,
    /// Of these, in the archive.
    pub archived: i64,
    /// Days from the first step to the last.
    pub days: i64,
    /// Notes about it.
    pub remarks: usize,
    /// Its steps in order.
    pub steps: Vec<PlaybookStep>,
}

/// The gallery.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Playbooks {
    /// The shipped ones first, or what stands in for them; then those of the team.
    pub rows: Vec<PlaybookCard>,
}

/// A playbook of the gallery: its id there, the shipped one that it stands in for, and what it says.
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) origin: String,
    pub(super) own: bool,
    pub(super) book: Playbook,
}

impl Entry {
    /// What notes and campaigns know it by, whether or not the team changed the shipped one meanwhile.
    pub(super) fn key(&self) -> &str {
        if self.origin.is_empty() { &self.id } else { &self.origin }
    }

    fn is_used(&self, used: &store::Use) -> bool {
        let changed = !self.origin.is_empty() && used.own == Some(own_id(&self.origin));
        changed
            || used.own.is_some_and(|own| own.text("plb") == self.id)
            || (used.own.is_none() && used.playbook == self.key())
    }
}

/// The record of what a team made of a shipped playbook: the same on every computer.
pub(super) fn own_id(shipped: &str) -> Uid {
    Uid::derived("playbook", &[shipped.as_bytes()])
}

/// All playbooks, in the order of the gallery.
pub(super) async fn entries(db: &mut SqliteConnection) -> Result<Vec<Entry>> {
    let own = store::own(db).await?;
    let mut out = Vec::new();
    for book in ALL.iter() {
        out.push(match own.iter().find(|own| own.origin == book.id) {
            Some(own) => {
                Entry { id: own.id.text("plb"), origin: book.id.clone(), own: true, book: own.book()? }
            }
            None => Entry { id: book.id.clone(), origin: book.id.clone(), own: false, book: book.clone() },
        });
    }
    for own in own.iter().filter(|own| own.origin.is_empty()) {
        out.push(Entry { id: own.id.text("plb"), origin: String::new(), own: true, book: own.book()? });
    }
    Ok(out)
}

/// One of the gallery; a shipped one's name finds what stands in for it.
pub(super) async fn entry(db: &mut SqliteConnection, id: &str) -> Result<Entry> {
    let all = entries(db).await?;
    all.into_iter().find(|one| one.id == id || one.origin == id).ok_or(Error::NotFound("playbook"))
}

/// `playbooks.list`: the gallery.
pub async fn list(app: &App, _: Empty) -> Result<Playbooks> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let (uses, remarks) = (store::uses(&mut read).await?, store::remarks(&mut read).await?);
    let mut rows = Vec::new();
    for one in entries(&mut read).await? {
        let used: Vec<_> = uses.iter().filter(|used| one.is_used(used)).collect();
        let due = |step: Option<&super::steps::Step>| step.map_or(0, |step| step.due);
        rows.push(PlaybookCard {
            name: one.book.title(app.words()),
            goal: one.book.purpose(app.words()),
            version: one.book.version,
            campaigns: count(used.len()),
            archived: count(used.iter().filter(|used| used.archived).count()),
            days: one.book.steps.iter().map(|step| step.due).max().unwrap_or_default()
                - due(one.book.steps.iter().min_by_key(|step| step.due)),
            remarks: remarks.iter().filter(|remark| remark.playbook == one.key()).count(),
            steps: steps(&mut read, app, &one.book).await?,
            id: one.id,
            origin: one.origin,
            own: one.own,
        });
    }
    Ok(Playbooks { rows })
}

fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// A playbook of the gallery.
///
/// # Errors
/// `NotFound` when there is no such playbook.
pub async fn card(app: &App, req: &PlaybookRef) -> Result<PlaybookCard> {
    let all = list(app, Empty {}).await?.rows;
    let is = |card: &PlaybookCard| card.id == req.playbook || card.origin == req.playbook;
    all.into_iter().find(is).ok_or(Error::NotFound("playbook"))
}

async fn steps(read: &mut SqliteConnection, app: &App, book: &Playbook) -> Result<Vec<PlaybookStep>> {
    let words = app.words();
    let mut steps = Vec::new();
    for step in &book.steps {
        steps.push(PlaybookStep {
            id: step.id.clone(),
            name: step.name(words),
            how: step.how_to(words),
            measure: step.judged_by(words),
            own: ![&step.title, &step.how, &step.measure].into_iter().all(|text| text.is_empty()),
            job: step.job.clone(),
            job_name: people::job_name(read, &step.job, words).await?,
            due: step.due,
            by_hand: step.proof == Proof::Task,
            proof: step.proof,
            after: step.after.clone(),
            figure: step.figure.clone(),
        });
    }
    Ok(steps)
}

/// A campaign that followed a playbook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookCampaign {
    /// The campaign.
    pub campaign: String,
    /// Its name.
    pub name: String,
    /// Whether it is in the archive.
    pub archived: bool,
    /// Tasks of its steps that were done.
    pub done: i64,
    /// Of these, on their day or before.
    pub in_time: i64,
    /// Steps that were left out.
    pub skipped: i64,
    /// Its return on investment, printed; empty when it cannot be computed.
    pub roi: String,
    /// What was learnt from what went wrong in it.
    pub lessons: Vec<String>,
}

/// A note about a playbook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookRemark {
    /// The record.
    pub id: String,
    /// The words.
    pub text: String,
    /// Whether it was useful; none when that was not said.
    pub useful: Option<bool>,
    /// Who wrote it; empty for nobody.
    pub by: String,
    /// When, printed.
    pub printed: String,
}

/// What became of a playbook.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PlaybookResults {
    /// The last campaigns that followed it, newest first.
    pub campaigns: Vec<PlaybookCampaign>,
    /// What was noted, newest first.
    pub remarks: Vec<PlaybookRemark>,
}

/// So many campaigns are looked at in full.
const LAST: usize = 12;

/// `playbooks.results`: the last campaigns that followed a playbook, and what people noted about it.
pub async fn results(app: &App, req: PlaybookRef) -> Result<PlaybookResults> {
    let (db, local) = (app.db()?, app.local());
    let mut read = db.read().acquire().await?;
    let one = entry(&mut read, &req.playbook).await?;
    let lessons = store::lessons(&mut read).await?;
    let uses: Vec<_> = store::uses(&mut read).await?.into_iter().filter(|used| one.is_used(used)).collect();
    let remarks = store::remarks(&mut read).await?;
    drop(read);
    let mut campaigns = Vec::new();
    for used in uses.into_iter().take(LAST) {
        let roi = results::returned(&db, used.campaign).await?.filter(|fact| fact.0.value.is_some());
        let roi = roi.map(|(fact, currency)| results::figure(&fact, currency, local.lang).printed);
        campaigns.push(PlaybookCampaign {
            campaign: used.campaign.text("cam"),
            name: used.name,
            archived: used.archived,
            done: used.done,
            in_time: used.in_time,
            skipped: used.skipped,
            roi: roi.unwrap_or_default(),
            lessons: lessons.iter().filter(|row| row.0 == used.campaign).map(|row| row.1.clone()).collect(),
        });
    }
    let remarks =
        remarks.into_iter().filter(|remark| remark.playbook == one.key()).map(|remark| PlaybookRemark {
            id: remark.id.text("plr"),
            text: remark.text,
            useful: remark.useful,
            by: remark.person_name.unwrap_or_default(),
            printed: local.on(remark.said_at),
        });
    Ok(PlaybookResults { campaigns, remarks: remarks.collect() })
}
