//! Where a campaign stands in its playbook, as a call.

use super::rules::{self, Facts, Proof, State};
use super::steps::{PREPARATION, Playbook, Step};
use super::store;
use crate::app::App;
use crate::content::standings;
use crate::error::{Error, Result};
use crate::fields::{CampaignRef, id};
use crate::people;
use crate::results;
use crate::values::format;
use crate::values::{Day, Uid};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A step of a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FlowStep {
    /// What names it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How it is done; may be empty.
    pub how: String,
    /// What it is judged by; may be empty.
    pub measure: String,
    /// Where it stands.
    #[cfg_attr(feature = "types", ts(type = "\"done\" | \"skipped\" | \"ready\" | \"waiting\""))]
    pub state: &'static str,
    /// It should have happened by now.
    pub late: bool,
    /// A person does it; otherwise Marquee sees for itself whether it happened.
    pub by_hand: bool,
    /// The job that it is for.
    pub job_name: String,
    /// Who has it; empty for nobody.
    pub owner_name: String,
    /// Its day, printed; empty for none.
    pub due_printed: String,
    /// So many of …
    pub done: i64,
    /// … so many happened.
    pub of: i64,
    /// The task that it is; empty for none.
    pub task: String,
    /// Its figure, printed; empty for none.
    pub printed: String,
    /// Why it was left out; empty when it was not.
    pub reason: String,
    /// By whom and when it was left out, printed.
    pub skipped_by: String,
    /// When.
    pub skipped_printed: String,
}

/// Where a campaign stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "PlaybookFlow"))]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// The playbook; empty when the campaign follows none.
    pub playbook: String,
    /// Its name.
    pub name: String,
    /// The version that the campaign was started from.
    pub version: i64,
    /// The day of the first post, `YYYY-MM-DD`.
    pub anchor_on: Option<String>,
    /// The same, printed.
    pub anchor_printed: String,
    /// When it was started, printed.
    pub started_printed: String,
    /// By whom; empty when nobody was named.
    pub started_by: String,
    /// Less than four weeks lay between the start and the first post.
    pub short: bool,
    /// Every step happened or was left out.
    pub ended: bool,
    /// Steps that happened or were left out.
    pub through: usize,
    /// Steps that should have happened by now.
    pub late: usize,
    /// What can be done now; empty at the end.
    pub next: String,
    /// The steps in order.
    pub steps: Vec<FlowStep>,
}

/// The day of a step.
pub fn due(anchor: Day, step: &Step) -> Option<Day> {
    anchor.0.checked_add_signed(chrono::TimeDelta::try_days(step.due)?).map(Day)
}

/// Where a campaign's steps stand, and what shows it.
pub(super) struct Standing {
    pub(super) book: Playbook,
    pub(super) plan: store::Plan,
    pub(super) states: Vec<State>,
    facts: Facts,
    skips: Vec<store::Skip>,
    figures: BTreeMap<String, String>,
}

/// What happened in a campaign that follows a playbook.
pub(super) async fn standing(app: &App, campaign: Uid) -> Result<Standing> {
    find(app, campaign).await?.ok_or(Error::NotFound("playbook"))
}

/// As [`standing`]; `None` when the campaign follows no playbook.
pub(super) async fn find(app: &App, campaign: Uid) -> Result<Option<Standing>> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let Some(plan) = store::plan(&mut read, campaign).await? else { return Ok(None) };
    let Some(book) = store::followed(&mut read, &plan).await? else { return Ok(None) };
    let skips = store::skips(&mut read, campaign).await?;
    let mut facts = store::facts(&mut read, campaign).await?;
    drop(read);
    for one in standings(app, Some(campaign)).await? {
        facts.deliverables += 1;
        facts.decided += i64::from(matches!(one.state, "approved" | "rejected" | "live"));
    }
    let snap = results::current(app, campaign).await?;
    let mut figures = BTreeMap::new();
    for fact in &snap.facts {
        let figure = results::figure(fact, snap.currency, app.lang());
        if figure.value.is_some() {
            facts.figures.insert(figure.id.clone());
            figures.insert(figure.id, figure.printed);
        }
    }
    let left_out: BTreeSet<String> = skips.iter().map(|skip| skip.step.clone()).collect();
    let states = rules::states(&book.steps, &facts, &left_out);
    Ok(Some(Standing { book, plan, states, facts, skips, figures }))
}

/// `playbooks.flow`: where a campaign stands, what is late and what comes next.
pub async fn flow(app: &App, req: CampaignRef) -> Result<Flow> {
    let campaign = id("cam", &req.campaign)?;
    crate::campaigns::find(&*app.db()?, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let Some(now) = find(app, campaign).await? else { return Ok(none()) };
    let (lang, today) = (app.lang(), app.today());
    let steps = steps(app, campaign, &now, today).await?;
    let next = steps.iter().find(|step| step.state == State::Ready.code()).map(|step| step.id.clone());
    let started = now.plan.started_at.day_in(app.local().zone);
    let short = now.plan.anchor().is_some_and(|anchor| started.span(&anchor) - 1 < PREPARATION);
    Ok(Flow {
        playbook: now.book.id.clone(),
        name: now.book.title(app.words()),
        version: now.book.version,
        anchor_on: now.plan.anchor().map(|day| day.to_string()),
        anchor_printed: now.plan.anchor().map(|day| format::day(day, lang)).unwrap_or_default(),
        started_printed: format::day(started, lang),
        started_by: now.plan.person_name.clone().unwrap_or_default(),
        short,
        ended: rules::ended(&now.states),
        through: now.states.iter().filter(|state| matches!(state, State::Done | State::Skipped)).count(),
        late: steps.iter().filter(|step| step.late).count(),
        next: next.unwrap_or_default(),
        steps,
    })
}

async fn steps(app: &App, campaign: Uid, now: &Standing, today: Day) -> Result<Vec<FlowStep>> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let tasks = store::tasks(&mut read, campaign).await?;
    let lang = app.lang();
    let mut out = Vec::new();
    for (step, state) in now.book.steps.iter().zip(&now.states) {
        let task = tasks.iter().find(|task| task.step == step.id);
        let skip = now.skips.iter().find(|skip| skip.step == step.id).filter(|_| *state == State::Skipped);
        let day = match task {
            Some(task) => task.due(),
            None => now.plan.anchor().and_then(|anchor| due(anchor, step)),
        };
        let (done, of) = rules::progress(step, &now.facts);
        let printed = now.figures.get(&step.figure).filter(|_| *state == State::Done);
        out.push(FlowStep {
            id: step.id.clone(),
            name: step.name(app.words()),
            how: step.how_to(app.words()),
            measure: step.judged_by(app.words()),
            state: state.code(),
            late: rules::late(*state, day, today),
            by_hand: step.proof == Proof::Task,
            job_name: people::job_name(&mut read, &step.job, app.words()).await?,
            owner_name: task.and_then(|task| task.owner_name.clone()).unwrap_or_default(),
            due_printed: day.map(|day| format::day(day, lang)).unwrap_or_default(),
            done,
            of,
            task: task.map(|task| task.id.text("tas")).unwrap_or_default(),
            printed: printed.cloned().unwrap_or_default(),
            reason: skip.and_then(|skip| skip.reason.clone()).unwrap_or_default(),
            skipped_by: skip.and_then(|skip| skip.person_name.clone()).unwrap_or_default(),
            skipped_printed: skip.map(|skip| app.local().on(skip.skipped_at)).unwrap_or_default(),
        });
    }
    Ok(out)
}

fn none() -> Flow {
    Flow {
        playbook: String::new(),
        name: String::new(),
        version: 0,
        anchor_on: None,
        anchor_printed: String::new(),
        started_printed: String::new(),
        started_by: String::new(),
        short: false,
        ended: false,
        through: 0,
        late: 0,
        next: String::new(),
        steps: Vec::new(),
    }
}
