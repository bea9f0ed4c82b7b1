//! How it goes with the team, as calls: who is up to date, what waits for whom, what is wrong with the folder.

use super::content::Ack;
use super::vault::{Team, letters};
use super::{push, rules, store, team, watch};
use crate::app::App;
use crate::db::{Db, carry, conflict};
use crate::error::{Message, Result};
use crate::fields::Empty;
use crate::money;
use crate::values::{Lang, Local, Uid};
use serde::Serialize;
use std::collections::BTreeMap;

/// A computer of the team.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TeamComputer {
    /// Its letters.
    pub id: String,
    /// Whose it is; empty when nobody was named.
    pub person: String,
    /// What it is called; empty when it was not named.
    pub computer: String,
    /// It is this one.
    pub own: bool,
    /// When it was last heard of, printed; empty for never.
    pub seen_printed: String,
    /// Changes from here that it has not said to have yet.
    pub waiting: i64,
    /// Files of its that are missing before what came.
    pub missing: i64,
    /// Its clock is far ahead of ours.
    pub clock_ahead: bool,
}

/// Something to know about the folder.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamProblem {
    /// What.
    pub message: Message,
    /// Filling the folder again may help.
    pub heal: bool,
}

/// How it goes.
#[derive(Debug, Serialize, Default)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TeamStatus {
    /// There is a team.
    pub on: bool,
    /// Its folder.
    pub folder: String,
    /// The key is not at hand: the recovery code is needed.
    pub locked: bool,
    /// The keychain did not keep the key: the code is asked for at each start.
    pub for_run: bool,
    /// Six words that are the same on every computer of the team.
    pub fingerprint: String,
    /// Everybody.
    pub computers: Vec<TeamComputer>,
    /// Changes from here that are not in the folder yet.
    pub unsent: i64,
    /// When the folder was last looked at, printed; empty for not yet.
    pub looked_printed: String,
    /// What is wrong with it.
    pub problems: Vec<TeamProblem>,
    /// Fields that wait for a decision.
    pub conflicts: i64,
}

/// What a round did.
#[derive(Debug, Serialize, Default)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamRound {
    /// Changes that came.
    pub taken: i64,
    /// Changes that were given.
    pub given: i64,
    /// What is wrong with the folder.
    pub problems: Vec<TeamProblem>,
}

/// A clock that is further ahead than this is said to be.
const AHEAD: i64 = 10 * 60_000;

fn when(at: i64, local: Local) -> String {
    local.when(Some(at).filter(|at| *at != 0))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn problems(found: &std::collections::BTreeSet<super::Problem>, lang: Lang) -> Vec<TeamProblem> {
    let told = found.iter().map(|problem| rules::told(*problem, lang));
    told.map(|(message, heal)| TeamProblem { message, heal }).collect()
}

/// `sync.status`: who is up to date, what waits, what is wrong.
pub async fn status(app: &App, _: Empty) -> Result<TeamStatus> {
    let db = app.db()?;
    let open = undecided(&db).await?;
    let Some(config) = team::config(&db).await? else {
        return Ok(TeamStatus { conflicts: open, ..TeamStatus::default() });
    };
    let mut out = TeamStatus {
        on: true,
        folder: config.folder.display().to_string(),
        conflicts: open,
        ..TeamStatus::default()
    };
    {
        let state = app.courier().state();
        out.for_run = state.for_run;
        out.looked_printed = state.at.map(|at| when(at.0, app.local())).unwrap_or_default();
        out.problems = problems(&state.problems, app.lang());
    }
    let Some(team) = team::open(app).await? else {
        out.locked = true;
        return Ok(out);
    };
    out.for_run = app.courier().state().for_run;
    out.fingerprint = team.key.fingerprint(team.vault);
    out.unsent = push::unsealed(&db, &team).await?;
    let unstored = store::unstored(&mut *db.read().acquire().await?).await?;
    out.unsent += count(unstored.len());
    out.computers = computers(app, &db, &team).await?;
    Ok(out)
}

async fn undecided(db: &Db) -> Result<i64> {
    let mut reader = db.read().acquire().await?;
    let fields = conflict::open(&mut reader).await?.iter().filter(|one| super::decide::is_asked(one)).count();
    Ok(count(fields) + count(money::disputes(&mut reader, None).await?.len()))
}

async fn computers(app: &App, db: &Db, team: &Team) -> Result<Vec<TeamComputer>> {
    let (now, local) = (app.source().now().0, app.local());
    let mut reader = db.read().acquire().await?;
    let files = store::members(&mut reader).await?;
    let gaps: BTreeMap<Uid, i64> = store::gaps(&mut reader).await?.into_iter().collect();
    let own = store::place(&mut reader, team.device).await?;
    let mut out = Vec::new();
    for (device, known) in team.members(&files) {
        let Some(member) = known.last() else { continue };
        let place = store::place(&mut reader, device).await?;
        let said = place.ack.as_deref().and_then(Ack::decode).unwrap_or_default();
        let has = said.seen.get(&team.device).map_or(0, |(_, n)| *n);
        let is_own = device == team.device;
        let waiting = if is_own { 0 } else { carry::count_after(&mut reader, team.device, has).await? };
        out.push(TeamComputer {
            id: letters(device),
            person: member.person.clone(),
            computer: member.computer.clone(),
            own: is_own,
            seen_printed: when(if is_own { own.at } else { place.at.max(place.ack_at) }, local),
            waiting,
            missing: gaps.get(&device).copied().unwrap_or(0),
            clock_ahead: !is_own && place.at.max(place.ack_at) > now + AHEAD,
        });
    }
    out.sort_by_key(|row| !row.own);
    Ok(out)
}

/// `sync.now`: one round at once, with everything that is not given yet.
pub async fn now(app: &App, _: Empty) -> Result<TeamRound> {
    let outcome = watch::round(app, true).await?.unwrap_or_default();
    Ok(TeamRound {
        taken: count(outcome.taken),
        given: count(outcome.sealed),
        problems: problems(&outcome.problems, app.lang()),
    })
}

/// `sync.pickFolder`: lets a person choose a folder; none when they changed their mind.
pub async fn pick(app: &App, _: Empty) -> Result<Option<String>> {
    let title = app.words().text("dialog-team-folder", &[]);
    Ok(app.host().pick_folder(&title).await.map(|path| path.display().to_string()))
}
