//! Deliverables with their drafts and decisions, as screens show them.

use super::flow::{self, Flow, FlowStage};
use super::rules::{self, Outcome, Verdict};
use super::store::{self, Scope, Whose};
use crate::app::App;
use crate::campaigns;
use crate::db::log;
use crate::error::{Error, Result};
use crate::fields::{id, optional_id};
use crate::values::format::day;
use crate::values::{Day, Lang, Local, Uid};
use crate::words::words;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// Whose deliverables, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DeliverablesAsk {
    /// The campaign.
    pub campaign: String,
    /// Only those of one creator in it.
    #[serde(default)]
    pub collaboration: Option<String>,
}

/// What somebody said about a draft.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DraftDecision {
    /// The record.
    pub id: String,
    /// The stage's name.
    pub stage: String,
    /// What was said.
    #[cfg_attr(feature = "types", ts(type = "\"approve\" | \"changes\" | \"reject\""))]
    pub decision: String,
    /// Why; empty when nothing was said.
    pub comment: String,
    /// By whom.
    pub person: String,
    /// When, printed.
    pub at_printed: String,
    /// It counts: about the newest draft as it is, and not taken back by the same person.
    pub counts: bool,
}

/// A draft.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DraftVersion {
    /// The record.
    pub id: String,
    /// Its number.
    pub number: i64,
    /// What is written under the post.
    pub caption: String,
    /// Its file's name; empty for none.
    pub file_name: String,
    /// When it came, printed.
    pub at_printed: String,
    /// Who brought it; empty when nobody was named.
    pub person: String,
    /// What a decision about it is bound to.
    pub digest: String,
    /// The decisions on it, oldest first.
    pub decisions: Vec<DraftDecision>,
}

/// Where a stage stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct StageStanding {
    /// What names it.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Where it stands for the newest draft.
    #[cfg_attr(feature = "types", ts(type = "\"open\" | \"approved\" | \"changes\" | \"rejected\""))]
    pub standing: String,
    /// It can be decided now: the stages before it approved.
    pub turn: bool,
}

/// A post that a deliverable became.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LivePost {
    /// The record.
    pub id: String,
    /// Its address; empty: not linked yet.
    pub url: String,
    /// The day it went live, printed.
    pub on_printed: String,
}

/// A deliverable.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Deliverable {
    /// The record.
    pub id: String,
    /// Its collaboration.
    pub collaboration: String,
    /// Its campaign.
    pub campaign: String,
    /// The creator's name.
    pub creator: String,
    /// What it is called; empty: by its kind alone.
    pub title: String,
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// It comes from an offer.
    pub agreed: bool,
    /// When it is due.
    pub due_on: Option<String>,
    /// The same, printed.
    pub due_printed: String,
    /// When it may go out.
    pub window_from: Option<String>,
    /// When it must be out.
    pub window_to: Option<String>,
    /// Both, printed.
    pub window_printed: String,
    /// Where it stands.
    #[cfg_attr(
        feature = "types",
        ts(
            type = "\"planned\" | \"waiting\" | \"review\" | \"changes\" | \"rejected\" | \"approved\" | \"live\""
        )
    )]
    pub state: String,
    /// Its day has passed.
    pub late: bool,
    /// The stage whose turn it is; empty when no stage is.
    pub waits_for: String,
    /// An earlier draft was approved, this one is not.
    pub lost: bool,
    /// It is live and its newest draft was not approved.
    pub unapproved: bool,
    /// How many notes the team wrote about it.
    pub notes: i64,
    /// The stages that are on, in order.
    pub stages: Vec<StageStanding>,
    /// Its drafts, the newest first.
    pub drafts: Vec<DraftVersion>,
    /// The posts that it became.
    pub posts: Vec<LivePost>,
}

/// How many deliverables stand where.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct StateCount {
    /// The state.
    pub state: String,
    /// How many.
    pub count: i64,
    /// How many of these are late.
    pub late: i64,
}

/// Deliverables of a campaign or of one creator in it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Deliverables {
    /// Who is asked, in order.
    pub flow: Flow,
    /// How many stand where, every state in the order of the work.
    pub states: Vec<StateCount>,
    /// By due date.
    pub rows: Vec<Deliverable>,
}

/// Everything that decides about some deliverables, as it is now.
pub(super) struct Known {
    pub flow: Flow,
    pub rows: Vec<store::Deliverable>,
    pub drafts: Vec<store::Draft>,
    decisions: Vec<store::Decision>,
    posts: Vec<store::Post>,
    pub digests: HashMap<Uid, String>,
}

/// Reads what decides.
pub(super) async fn known(db: &mut SqliteConnection, scope: Scope, lang: Lang) -> Result<Known> {
    let rows = store::deliverables(db, scope).await?;
    let campaign = match scope {
        Scope::Campaign(id) => Some(id),
        _ => rows.first().map(|row| row.campaign),
    };
    let drafts = store::drafts(db, scope).await?;
    let digests = log::digests(db, &drafts.iter().map(|draft| draft.id).collect::<Vec<_>>()).await?;
    Ok(Known {
        flow: flow::of(db, campaign.map_or(Whose::Organisation, Whose::Campaign), lang).await?,
        rows,
        drafts,
        decisions: store::decisions(db, scope).await?,
        posts: store::posts(db, scope).await?,
        digests,
    })
}

impl Known {
    /// The newest draft of a deliverable.
    pub fn newest(&self, deliverable: Uid) -> Option<&store::Draft> {
        self.drafts.iter().find(|draft| draft.deliverable == deliverable)
    }

    /// The digest of a draft as it is.
    pub fn digest(&self, draft: Uid) -> &str {
        self.digests.get(&draft).map_or("", String::as_str)
    }

    /// The decisions about a deliverable, as the rules read them, each with its record.
    pub fn decisions(&self, deliverable: Uid) -> Vec<(&store::Decision, rules::Decision)> {
        let own = self.decisions.iter().filter(|row| row.deliverable == deliverable);
        own.filter_map(|row| Some((row, ruled(row)?))).collect()
    }
}

/// A decision as the rules read it.
fn ruled(row: &store::Decision) -> Option<rules::Decision> {
    Some(rules::Decision {
        stage: row.approval.clone()?,
        verdict: Verdict::parse(row.decision.as_deref()?)?,
        person: row.person,
        at: row.decided_at.unwrap_or(0),
        digest: row.digest.clone()?,
    })
}

fn printed(on: &Option<String>, lang: Lang) -> String {
    on.as_deref().and_then(Day::parse).map(|on| day(on, lang)).unwrap_or_default()
}

/// One deliverable with all that belongs to it.
fn whole(known: &Known, row: &store::Deliverable, today: Day, local: Local) -> Deliverable {
    let lang = local.lang;
    let flow = flow::ruled(&known.flow);
    let newest = known.newest(row.id).map(|draft| known.digest(draft.id));
    let (records, said): (Vec<_>, Vec<_>) = known.decisions(row.id).into_iter().unzip();
    let outcome = rules::outcome(&flow, newest, &said);
    let posts: Vec<&store::Post> = known.posts.iter().filter(|post| post.deliverable == row.id).collect();
    let live = posts.iter().any(|post| post.url.as_deref().is_some_and(|url| !url.is_empty()));
    let contracted = row.stage.as_deref().is_some_and(campaigns::is_contracted);
    let state = rules::state(contracted, &outcome, live);
    let window = [&row.window_from, &row.window_to].map(|on| printed(on, lang));
    let name = row.creator_name.clone().unwrap_or_default();
    let asked = || known.flow.stages.iter().filter(|stage| stage.on);
    let standing = |stage: &FlowStage| StageStanding {
        key: stage.key.clone(),
        name: stage.name.clone(),
        standing: rules::standing(&stage.key, newest, &said).code().to_owned(),
        turn: newest.is_some() && rules::waits_for(&flow, &stage.key, newest, &said).is_none(),
    };
    let next = match &outcome {
        Outcome::Review(key) if !live => asked().find(|stage| stage.key == *key),
        _ => None,
    };
    let at = |on: &Option<String>| on.as_deref().and_then(Day::parse);
    Deliverable {
        id: row.id.text("del"),
        collaboration: row.collaboration.text("col"),
        campaign: row.campaign.text("cam"),
        creator: if name.is_empty() { words(lang).text("creator-erased", &[]) } else { name },
        title: row.title.clone().unwrap_or_default(),
        platform: row.platform.clone().unwrap_or_default(),
        kind: row.kind.clone().unwrap_or_default(),
        agreed: row.offer.is_some(),
        due_printed: printed(&row.due_on, lang),
        late: rules::late(state, at(&row.due_on), at(&row.window_to), today),
        due_on: row.due_on.clone(),
        window_printed: window.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – "),
        window_from: row.window_from.clone(),
        window_to: row.window_to.clone(),
        state: state.to_owned(),
        waits_for: next.map(|stage| stage.name.clone()).unwrap_or_default(),
        lost: !live && rules::lost(&flow, newest, &said),
        unapproved: live && outcome != Outcome::Approved,
        notes: row.notes,
        stages: asked().map(standing).collect(),
        drafts: drafts(known, row.id, newest, (&records, &said), local),
        posts: posts
            .into_iter()
            .map(|post| LivePost {
                id: post.id.text("pos"),
                url: post.url.clone().unwrap_or_default(),
                on_printed: printed(&post.posted_on, lang),
            })
            .collect(),
    }
}

fn drafts(
    known: &Known,
    deliverable: Uid,
    newest: Option<&str>,
    (records, said): (&[&store::Decision], &[rules::Decision]),
    local: Local,
) -> Vec<DraftVersion> {
    let stage = |key: &str| {
        let found = known.flow.stages.iter().find(|stage| stage.key == key);
        found.map_or_else(|| words(local.lang).text("approval-gone", &[]), |stage| stage.name.clone())
    };
    let on = |key: &str| known.flow.stages.iter().any(|stage| stage.on && stage.key == key);
    let own = known.drafts.iter().filter(|draft| draft.deliverable == deliverable);
    own.map(|draft| DraftVersion {
        id: draft.id.text("dra"),
        number: draft.number,
        caption: draft.caption.clone().unwrap_or_default(),
        file_name: draft.file_name.clone().unwrap_or_default(),
        at_printed: local.when(draft.drafted_at),
        person: draft.person.clone().unwrap_or_default(),
        digest: known.digest(draft.id).to_owned(),
        decisions: (0..said.len())
            .filter(|at| records[*at].draft == draft.id)
            .map(|at| DraftDecision {
                id: records[at].id.text("dec"),
                stage: stage(&said[at].stage),
                decision: records[at].decision.clone().unwrap_or_default(),
                comment: records[at].comment.clone().unwrap_or_default(),
                person: records[at].person_name.clone().unwrap_or_default(),
                at_printed: local.when(records[at].decided_at),
                counts: on(&said[at].stage) && rules::counts(at, newest, said),
            })
            .collect(),
    })
    .collect()
}

/// Where a deliverable stands, and when it is due.
#[derive(Debug, Clone, Copy)]
pub struct Stands {
    /// Its campaign.
    pub campaign: Uid,
    /// Where.
    pub state: &'static str,
    /// When it is due.
    pub due: Option<Day>,
    /// Its day has passed.
    pub late: bool,
}

/// Where the deliverables of one campaign stand, or of all that are not in the archive, in one read.
///
/// # Errors
/// What the engine says.
pub async fn standings(app: &App, campaign: Option<Uid>) -> Result<Vec<Stands>> {
    let (db, lang, today) = (app.db()?, app.lang(), app.today());
    let mut read = db.read().acquire().await?;
    let known = known(&mut read, campaign.map_or(Scope::Running, Scope::Campaign), lang).await?;
    let mut newest: HashMap<Uid, &str> = HashMap::new();
    for draft in &known.drafts {
        newest.entry(draft.deliverable).or_insert(known.digest(draft.id));
    }
    let mut said: HashMap<Uid, Vec<rules::Decision>> = HashMap::new();
    for row in &known.decisions {
        said.entry(row.deliverable).or_default().extend(ruled(row));
    }
    let posts = known.posts.iter().filter(|post| post.url.as_deref().is_some_and(|url| !url.is_empty()));
    let live: HashSet<Uid> = posts.map(|post| post.deliverable).collect();
    let mut flows: HashMap<Uid, Vec<rules::Stage>> = HashMap::new();
    let mut out = Vec::with_capacity(known.rows.len());
    for row in &known.rows {
        let flow = match flows.entry(row.campaign) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let flow = flow::of(&mut read, Whose::Campaign(row.campaign), lang).await?;
                new.insert(flow::ruled(&flow))
            }
        };
        let own = said.get(&row.id).map_or(&[][..], Vec::as_slice);
        let outcome = rules::outcome(flow, newest.get(&row.id).copied(), own);
        let contracted = row.stage.as_deref().is_some_and(campaigns::is_contracted);
        let state = rules::state(contracted, &outcome, live.contains(&row.id));
        let day = |on: &Option<String>| on.as_deref().and_then(Day::parse);
        let due = day(&row.due_on);
        let late = rules::late(state, due, day(&row.window_to), today);
        out.push(Stands { campaign: row.campaign, state, due, late });
    }
    Ok(out)
}

/// `content.deliverables`: what creators owe, where each stands and what waits for whom.
pub async fn deliverables(app: &App, req: DeliverablesAsk) -> Result<Deliverables> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().acquire().await?;
    let scope = match optional_id("col", &req.collaboration)? {
        Some(one) => {
            let home = campaigns::home(&mut read, one).await?.filter(|home| home.0 == plan.id);
            home.ok_or(Error::NotFound("collaboration"))?;
            Scope::Collaboration(one)
        }
        None => Scope::Campaign(plan.id),
    };
    let mut known = known(&mut read, scope, lang).await?;
    if known.rows.is_empty() {
        known.flow = flow::of(&mut read, Whose::Campaign(plan.id), lang).await?;
    }
    let (today, local) = (app.today(), app.local());
    let rows: Vec<Deliverable> = known.rows.iter().map(|row| whole(&known, row, today, local)).collect();
    let states = rules::STATES.iter().map(|state| {
        let here = || rows.iter().filter(|row| row.state == *state);
        let late = here().filter(|row| row.late).count() as i64;
        StateCount { state: (*state).to_owned(), count: here().count() as i64, late }
    });
    Ok(Deliverables { states: states.collect(), flow: known.flow, rows })
}
