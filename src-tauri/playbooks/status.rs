//! How a campaign stands, in words: what a status update says before somebody changes it.

use super::api::{self, Standing};
use super::rules::{self, State};
use super::store;
use crate::app::App;
use crate::content::standings;
use crate::error::{Error, Result};
use crate::fields::id;
use crate::mail::{About, Kind, Letter, Values, begun};
use crate::results::Snapshot;
use crate::values::{Lang, Money, Uid, format};
use crate::words::{Words, words};
use crate::work::{TasksList, TasksQuery};
use crate::{campaigns, results, work};
use serde::Deserialize;

/// How a campaign stands, in a language.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct StatusAsk {
    /// The campaign.
    pub campaign: String,
    /// The language of the message.
    pub language: Lang,
}

/// So many titles stand in a line.
const NAMED: usize = 5;

/// `playbooks.status`: a status update with the campaign's state in words: stages, steps, what is late, budget,
/// decisions needed. Nothing is sent.
pub async fn status(app: &App, req: StatusAsk) -> Result<Letter> {
    let campaign = id("cam", &req.campaign)?;
    campaigns::find(&*app.db()?, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let words = words(req.language);
    let snap = results::current(app, campaign).await?;
    let mut lines = vec![creators(&snap, words)];
    if let Some(now) = api::find(app, campaign).await? {
        let tasks = store::tasks(&mut *app.db()?.read().acquire().await?, campaign).await?;
        lines.extend(steps(&now, &tasks, app, words));
    }
    lines.push(budget(&snap, req.language, words));
    lines.extend(overdue(app, &req.campaign, words).await?);
    lines.push(decisions(app, campaign, words).await?);
    let more = Values::from([("summary", lines.join("\n"))]);
    let about = About { campaign: Some(campaign), creator: None };
    begun(app, Kind::Status, req.language, about, more).await
}

/// Creators by stage, in the order of the work.
fn creators(snap: &Snapshot, words: &Words) -> String {
    let stages = campaigns::STAGES.iter().filter_map(|stage| {
        let count = snap.creators.iter().filter(|creator| creator.stage == **stage).count();
        let name = words.text(&format!("stage-{stage}"), &[]);
        (count > 0).then(|| words.text("status-stage", &[("stage", &name), ("count", &count.to_string())]))
    });
    let stages: Vec<String> = stages.collect();
    match stages.is_empty() {
        true => words.text("status-no-creators", &[]),
        false => words.text("status-creators", &[("stages", &stages.join(", "))]),
    }
}

/// Steps of the playbook: how many are through, which is next, which are late.
fn steps(now: &Standing, tasks: &[store::StepTask], app: &App, words: &Words) -> Vec<String> {
    let through = now.states.iter().filter(|state| matches!(state, State::Done | State::Skipped)).count();
    let (done, all) = (through.to_string(), now.states.len().to_string());
    let next = now.book.steps.iter().zip(&now.states).find(|(_, state)| **state == State::Ready);
    let next = next.map(|(step, _)| step.name(words)).unwrap_or_default();
    let id = if next.is_empty() { "status-steps" } else { "status-steps-next" };
    let mut lines = vec![words.text(id, &[("done", &done), ("all", &all), ("next", &next)])];
    let today = app.today();
    let late = now.book.steps.iter().zip(&now.states).filter(|(step, state)| {
        let own = tasks.iter().find(|task| task.step == step.id).map(store::StepTask::due);
        let day = own.unwrap_or_else(|| now.plan.anchor().and_then(|anchor| api::due(anchor, step)));
        rules::late(**state, day, today)
    });
    let late: Vec<String> = late.map(|(step, _)| step.name(words)).collect();
    if !late.is_empty() {
        lines.push(words.text("status-late", &[("steps", &late.join(", "))]));
    }
    lines
}

fn budget(snap: &Snapshot, lang: Lang, words: &Words) -> String {
    let money = |minor| format::money(Money { minor, currency: snap.currency }, lang);
    let (spent, planned) = (money(snap.committed), money(snap.budget));
    match snap.budget {
        0 => words.text("status-no-budget", &[("committed", &spent)]),
        _ => words.text("status-budget", &[("committed", &spent), ("planned", &planned)]),
    }
}

/// Tasks that should be done by now.
async fn overdue(app: &App, campaign: &str, words: &Words) -> Result<Option<String>> {
    let query = TasksQuery {
        campaign: Some(campaign.to_owned()),
        due: Some("overdue".to_owned()),
        ..TasksQuery::default()
    };
    let ask = TasksList { query, sort: None, offset: None, limit: Some(500) };
    let rows = work::tasks(app, ask).await?.rows;
    let titles: Vec<&str> = rows.iter().take(NAMED).map(|task| task.title.as_str()).collect();
    let more = if rows.len() > NAMED { " …" } else { "" };
    let args = [("count", rows.len().to_string()), ("titles", format!("{}{more}", titles.join(", ")))];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
    Ok((!rows.is_empty()).then(|| words.text("status-overdue", &args)))
}

/// What somebody has to decide: drafts that wait for an approval, deliverables that were refused.
async fn decisions(app: &App, campaign: Uid, words: &Words) -> Result<String> {
    let owed = standings(app, Some(campaign)).await?;
    let count = |name: &str| owed.iter().filter(|one| one.state == name).count();
    let open = [("review", "status-reviews"), ("rejected", "status-rejected")];
    let lines: Vec<String> = open
        .into_iter()
        .filter(|(state, _)| count(state) > 0)
        .map(|(state, id)| words.text(id, &[("count", &count(state).to_string())]))
        .collect();
    Ok(match lines.is_empty() {
        true => words.text("status-no-decisions", &[]),
        false => words.text("status-decisions", &[("open", &lines.join(", "))]),
    })
}
