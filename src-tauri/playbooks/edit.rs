//! Following a playbook, as calls: starting from it, moving its day, leaving a step out.

use super::gallery::entry;
use super::rules::{self, Proof};
use super::steps::{Playbook, Step};
use super::{api, store};
use crate::app::App;
use crate::db::registry::{campaign_plan, step_skip};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, id, long};
use crate::values::{Day, Uid};
use crate::{campaigns, people, work};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A campaign that follows a playbook from now on.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookBegin {
    /// The campaign.
    pub campaign: String,
    /// The playbook.
    pub playbook: String,
    /// The day of the first post.
    pub anchor_on: String,
}

/// Another day of the first post.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PlaybookMove {
    /// The campaign.
    pub campaign: String,
    /// The day of the first post.
    pub anchor_on: String,
}

/// A step to leave out, or to take up again.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct StepSkip {
    /// The campaign.
    pub campaign: String,
    /// The step.
    pub step: String,
    /// Why it is left out; not needed for taking it up again.
    #[serde(default)]
    pub reason: String,
}

fn day(text: &str) -> Result<Day> {
    Day::parse(text).ok_or_else(|| Error::field("anchorOn", Message::new("error-date")))
}

fn plan_id(campaign: Uid) -> Uid {
    Uid::derived("campaign plan", &[&campaign.0])
}

fn skip_id(campaign: Uid, step: &str) -> Uid {
    Uid::derived("step skip", &[&campaign.0, step.as_bytes()])
}

/// `playbooks.begin`: a campaign follows a playbook: who started it and when is kept, and what people do becomes tasks,
/// each for whoever has its job in the campaign.
pub async fn begin(app: &App, req: PlaybookBegin) -> Result<Changed<Created>> {
    let campaign = id("cam", &req.campaign)?;
    let anchor = day(&req.anchor_on)?;
    let known = entry(&mut *app.db()?.read().acquire().await?, &req.playbook).await?;
    let book = &known.book;
    let plan = campaigns::find(&*app.db()?, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let me = app.me();
    app.change(Action::new("action-playbooks-begin").about(campaign), async |tx| {
        if store::plan(tx.reader(), campaign).await?.is_some() {
            return Err(Error::refused("error-plan-there"));
        }
        let fields = [
            (campaign_plan::CAMPAIGN, campaign.into()),
            (campaign_plan::PLAYBOOK, Some(known.key()).filter(|_| !known.own).into()),
            (campaign_plan::BOOK, id("plv", &book.id).ok().into()),
            (campaign_plan::VERSION, book.version.into()),
            (campaign_plan::ANCHOR_ON, anchor.into()),
            (campaign_plan::STARTED_AT, tx.now().into()),
            (campaign_plan::PERSON, me.into()),
        ];
        tx.create(&campaign_plan::ENTITY, plan_id(campaign), fields).await?;
        let mut owners: BTreeMap<String, Uid> = BTreeMap::new();
        for (person, job) in people::has_job(tx.reader(), campaign).await? {
            owners.entry(job).or_insert(person);
        }
        if let Some(owner) = plan.owner {
            owners.entry("marketing-manager".to_owned()).or_insert(owner);
        }
        give_tasks(tx, app, campaign, (book, anchor), &owners).await?;
        Ok(Created { id: plan_id(campaign).text("pln") })
    })
    .await
}

async fn give_tasks(
    tx: &mut Tx,
    app: &App,
    campaign: Uid,
    (book, anchor): (&Playbook, Day),
    owners: &BTreeMap<String, Uid>,
) -> Result<()> {
    let words = app.words();
    let mut made: BTreeMap<String, Uid> = BTreeMap::new();
    for step in book.steps.iter().filter(|step| step.proof == Proof::Task) {
        let (title, detail) = (step.name(words), step.how_to(words));
        let new = work::New {
            campaign: Some(campaign),
            title: &title,
            detail: &detail,
            owner: owners.get(&step.job).copied(),
            due: api::due(anchor, step),
            job: &step.job,
            step: &step.id,
            ..work::New::default()
        };
        let task = work::add(tx, &new, app.me()).await?;
        for before in tasks_before(book, step) {
            if let Some(first) = made.get(before) {
                work::wait(tx, task, *first).await?;
            }
        }
        made.insert(step.id.clone(), task);
    }
    Ok(())
}

/// The nearest steps before one that are tasks of people.
fn tasks_before<'a>(book: &'a Playbook, step: &'a Step) -> Vec<&'a str> {
    let mut out = Vec::new();
    let mut open: Vec<&str> = step.after.iter().map(String::as_str).collect();
    while let Some(before) = open.pop() {
        match book.step(before) {
            Some(other) if other.proof == Proof::Task => out.push(other.id.as_str()),
            Some(other) => open.extend(other.after.iter().map(String::as_str)),
            None => {}
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// `playbooks.move`: another day of the first post. Tasks that still stand on the day that the playbook gave them move
/// along; days that somebody chose stay.
pub async fn shift(app: &App, req: PlaybookMove) -> Result<Changed<Count>> {
    let campaign = id("cam", &req.campaign)?;
    let anchor = day(&req.anchor_on)?;
    app.change(Action::new("action-playbooks-move").about(campaign), async |tx| {
        let plan = store::plan(tx.reader(), campaign).await?.ok_or(Error::NotFound("playbook"))?;
        let book = store::followed(tx.reader(), &plan).await?.ok_or(Error::NotFound("playbook"))?;
        tx.set(&campaign_plan::ENTITY, plan.id, campaign_plan::ANCHOR_ON, anchor).await?;
        let mut moved = 0;
        for task in store::tasks(tx.reader(), campaign).await? {
            let Some(step) = book.step(&task.step) else { continue };
            let given = plan.anchor().and_then(|old| api::due(old, step));
            if work::is_open(&task.status) && task.due() == given {
                work::put_due(tx, task.id, api::due(anchor, step)).await?;
                moved += 1;
            }
        }
        Ok(Count { count: moved })
    })
    .await
}

/// `playbooks.skip`: leaves a step out, with a reason that stays; its tasks are skipped with it.
pub async fn skip(app: &App, req: StepSkip) -> Result<Changed<Count>> {
    let campaign = id("cam", &req.campaign)?;
    let reason = long("reason", &req.reason)?;
    if reason.is_empty() {
        return Err(Error::field("reason", Message::new("error-skip-reason")));
    }
    let flow = api::standing(app, campaign).await?;
    let at = flow.book.steps.iter().position(|step| step.id == req.step).ok_or(Error::NotFound("step"))?;
    if flow.states[at] == rules::State::Done {
        return Err(Error::refused("error-step-done"));
    }
    let me = app.me();
    app.change(Action::new("action-playbooks-skip").about(campaign), async |tx| {
        let fields = [
            (step_skip::CAMPAIGN, campaign.into()),
            (step_skip::STEP, req.step.as_str().into()),
            (step_skip::REASON, reason.as_str().into()),
            (step_skip::SKIPPED_AT, tx.now().into()),
            (step_skip::PERSON, me.into()),
        ];
        tx.create(&step_skip::ENTITY, skip_id(campaign, &req.step), fields).await?;
        let tasks = store::tasks(tx.reader(), campaign).await?;
        let mut count = 0;
        for task in tasks.iter().filter(|task| task.step == req.step && work::is_open(&task.status)) {
            work::skip(tx, task.id, &reason, me).await?;
            count += 1;
        }
        Ok(Count { count })
    })
    .await
}

/// `playbooks.resume`: takes a step up again that was left out; tasks that were skipped are open again.
pub async fn resume(app: &App, req: StepSkip) -> Result<Changed<Count>> {
    let campaign = id("cam", &req.campaign)?;
    app.change(Action::new("action-playbooks-resume").about(campaign), async |tx| {
        let known = store::skips(tx.reader(), campaign).await?;
        if !known.iter().any(|skip| skip.step == req.step) {
            return Err(Error::NotFound("step"));
        }
        tx.remove(&step_skip::ENTITY, skip_id(campaign, &req.step)).await?;
        let tasks = store::tasks(tx.reader(), campaign).await?;
        let mut count = 0;
        for task in tasks.iter().filter(|task| task.step == req.step && task.status == "skipped") {
            work::reopen(tx, task.id).await?;
            count += 1;
        }
        Ok(Count { count })
    })
    .await
}
