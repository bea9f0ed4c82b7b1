//! Who is asked before something is published, as calls: the organisation's flow, and a campaign's own.

use super::rules::{STAGES, Stage};
use super::store::{self, Whose};
use crate::app::App;
use crate::db::registry::approval_stage;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, optional_id, required};
use crate::values::{Lang, Uid};
use crate::words::words;
use crate::{brands, campaigns};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// A stage of the flow.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FlowStage {
    /// What names it in decisions.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Whether it is asked.
    pub on: bool,
    /// Made by the team: it can be taken out.
    pub own: bool,
}

/// A flow.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Flow {
    /// The one that was asked for has a flow of its own.
    pub own: bool,
    /// Whose flow it is.
    #[cfg_attr(feature = "types", ts(type = "\"organisation\" | \"brand\" | \"campaign\""))]
    pub from: String,
    /// Its stages in order.
    pub stages: Vec<FlowStage>,
}

/// Whose flow, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FlowAsk {
    /// A campaign.
    #[serde(default)]
    pub campaign: Option<String>,
    /// A brand; without campaign and brand: the organisation.
    #[serde(default)]
    pub brand: Option<String>,
}

/// A stage as it should be.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct StageInput {
    /// What names it; none: a new one.
    #[serde(default)]
    pub key: Option<String>,
    /// What it is called.
    pub name: String,
    /// Whether it is asked.
    pub on: bool,
}

/// A flow as it should be.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FlowSet {
    /// A campaign.
    #[serde(default)]
    pub campaign: Option<String>,
    /// A brand; without campaign and brand: the organisation.
    #[serde(default)]
    pub brand: Option<String>,
    /// All its stages in order.
    pub stages: Vec<StageInput>,
}

/// The most stages that a flow may have.
const MOST: usize = 12;

/// The name of a stage that every organisation has.
fn plain(key: &str, lang: Lang) -> String {
    words(lang).text(&format!("approval-{key}"), &[])
}

fn is_known(key: &str) -> bool {
    STAGES.iter().any(|stage| stage.0 == key)
}

/// The stages in force for a campaign, a brand or the organisation: its own, else those of the next wider.
pub async fn of(db: &mut SqliteConnection, whose: Whose, lang: Lang) -> Result<Flow> {
    let brand = match whose {
        Whose::Campaign(id) => store::brand_of(db, id).await?.map(Whose::Brand),
        _ => None,
    };
    let (mut rows, mut from) = (Vec::new(), Whose::Organisation);
    for one in [Some(whose), brand, Some(Whose::Organisation)].into_iter().flatten() {
        (rows, from) = (store::stages(db, one).await?, one);
        if !rows.is_empty() {
            break;
        }
    }
    let own = !rows.is_empty() && from == whose && whose != Whose::Organisation;
    let mut stages: Vec<FlowStage> = Vec::new();
    for (_, key, name, on) in rows {
        let name = if name.is_empty() { plain(&key, lang) } else { name };
        stages.push(FlowStage { own: !is_known(&key), key, name, on });
    }
    let chosen = !stages.is_empty();
    for (key, on) in STAGES {
        if !stages.iter().any(|stage| stage.key == key) {
            let on = on && !chosen;
            stages.push(FlowStage { key: key.to_owned(), name: plain(key, lang), on, own: false });
        }
    }
    let from = match from {
        Whose::Organisation => "organisation",
        Whose::Brand(_) => "brand",
        Whose::Campaign(_) => "campaign",
    };
    Ok(Flow { own, from: from.to_owned(), stages })
}

/// The same as the rules read it.
pub fn ruled(flow: &Flow) -> Vec<Stage> {
    flow.stages.iter().map(|stage| Stage { key: stage.key.clone(), on: stage.on }).collect()
}

/// `content.flow`: who is asked, in which order.
pub async fn flow(app: &App, req: FlowAsk) -> Result<Flow> {
    let whose = known(app, &req.campaign, &req.brand).await?;
    of(&mut *app.db()?.read().acquire().await?, whose, app.lang()).await
}

async fn known(app: &App, campaign: &Option<String>, brand: &Option<String>) -> Result<Whose> {
    let db = app.db()?;
    if let Some(id) = optional_id("cam", campaign)? {
        campaigns::find(&db, id).await?.ok_or(Error::NotFound("campaign"))?;
        return Ok(Whose::Campaign(id));
    }
    Ok(brands::known(&db, brand).await?.map_or(Whose::Organisation, Whose::Brand))
}

/// `content.setFlow`: who is asked, in which order. What was decided at stages that stay goes on counting.
pub async fn set(app: &App, req: FlowSet) -> Result<Changed<Count>> {
    let whose = known(app, &req.campaign, &req.brand).await?;
    let lang = app.lang();
    if req.stages.len() > MOST {
        return Err(Error::field("stages", Message::new("error-too-long")));
    }
    let mut names: Vec<String> = Vec::new();
    for (at, stage) in req.stages.iter().enumerate() {
        let name = required(&format!("stages.{at}.name"), &stage.name)?;
        if names.iter().any(|other| other.to_lowercase() == name.to_lowercase()) {
            return Err(Error::field(format!("stages.{at}.name"), Message::new("error-stage-twice")));
        }
        names.push(name);
    }
    let action = match whose {
        Whose::Campaign(id) | Whose::Brand(id) => Action::new("action-content-flow").about(id),
        Whose::Organisation => Action::new("action-content-flow-all"),
    };
    app.change(action, async |tx| {
        let known = store::stages(tx.reader(), whose).await?;
        let mut kept = Vec::new();
        for (at, (stage, name)) in req.stages.iter().zip(&names).enumerate() {
            let key = match stage.key.as_deref().filter(|key| !key.is_empty()) {
                Some(key)
                    if is_known(key) || known.iter().any(|row| row.1 == key) || key.starts_with("own-") =>
                {
                    key.to_owned()
                }
                Some(_) => return Err(Error::NotFound("stage")),
                None => tx.new_id().text("own").replace('_', "-"),
            };
            let name = if *name == plain(&key, lang) { None } else { Some(name.as_str()) };
            kept.push(put(tx, whose, &key, name, (at, stage.on)).await?);
        }
        for (id, ..) in known.into_iter().filter(|row| !kept.contains(&row.0)) {
            tx.remove(&approval_stage::ENTITY, id).await?;
        }
        Ok(Count::of(&kept))
    })
    .await
}

/// One stage under the id that every device derives for it.
async fn put(
    tx: &mut Tx,
    whose: Whose,
    key: &str,
    name: Option<&str>,
    (at, on): (usize, bool),
) -> Result<Uid> {
    let (campaign, brand) = whose.named();
    let owner = campaign.or(brand).map(|id| id.0.to_vec()).unwrap_or_default();
    let id = Uid::derived("approval_stage", &[&owner, key.as_bytes()]);
    let fields = [
        (approval_stage::CAMPAIGN, campaign.into()),
        (approval_stage::BRAND, brand.into()),
        (approval_stage::KEY, key.into()),
        (approval_stage::NAME, name.into()),
        (approval_stage::POSITION, i64::try_from(at).unwrap_or(i64::MAX).into()),
        (approval_stage::SWITCHED_ON, on.into()),
    ];
    tx.create(&approval_stage::ENTITY, id, fields).await
}

/// `content.resetFlow`: a campaign goes by its brand's flow again, or a brand by the organisation's.
pub async fn reset(app: &App, req: FlowAsk) -> Result<Changed<Count>> {
    let whose = known(app, &req.campaign, &req.brand).await?;
    let about = match whose {
        Whose::Campaign(id) | Whose::Brand(id) => id,
        Whose::Organisation => return Err(Error::NotFound("campaign")),
    };
    app.change(Action::new("action-content-flow-reset").about(about), async |tx| {
        let rows = store::stages(tx.reader(), whose).await?;
        for (id, ..) in &rows {
            tx.remove(&approval_stage::ENTITY, *id).await?;
        }
        Ok(Count::of(&rows))
    })
    .await
}
