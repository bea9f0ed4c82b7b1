//! What a creator's campaigns cost and brought, as a call; each figure with its card as on the dashboard.

use super::gather::{Gathered, gather};
use super::snapshot::{Figure, facts, figure};
use crate::app::App;
use crate::error::Result;
use crate::fields::{Ref, id};
use crate::money;
use crate::values::format::day;
use crate::values::{Day, Uid};
use crate::{campaigns, creators};
use serde::Serialize;
use std::collections::BTreeMap;

/// A campaign that a creator is or was in.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CreatorCampaign {
    /// The campaign.
    pub campaign: String,
    /// The collaboration.
    pub collaboration: String,
    /// The campaign's name.
    pub name: String,
    /// First and last day, printed.
    pub dates_printed: String,
    /// The stage there.
    pub stage: String,
    /// In the archive.
    pub archived: bool,
    /// Posts there.
    pub posts: usize,
    /// Cost, results, and what the one bought of the other.
    pub figures: Vec<Figure>,
}

/// A creator's campaigns.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorCampaigns {
    /// The latest first.
    pub rows: Vec<CreatorCampaign>,
}

/// The figures that say something about one creator; outcomes belong to a campaign as a whole.
const SHOWN: &[&str] = &["full-cost", "engagements", "exposure", "engagement-rate-exposure", "cpe"];

/// `results.creator`: a creator's campaigns with what they cost and brought.
pub async fn creator(app: &App, req: Ref) -> Result<CreatorCampaigns> {
    let (db, lang) = (app.db()?, app.lang());
    let creator = id("cre", &req.id)?;
    let mut read = db.read().acquire().await?;
    if !creators::is_live(&mut read, creator).await? {
        return Err(crate::error::Error::NotFound("creator"));
    }
    let together = campaigns::of_creator(&mut read, creator).await?;
    drop(read);
    let mut rows = Vec::new();
    for (collaboration, campaign) in together {
        let data = gather(&db, campaign).await?;
        let one = only(&data, collaboration);
        let plan = &data.plan;
        let printed = |text: &Option<String>| {
            text.as_deref().and_then(Day::parse).map(|at| day(at, lang)).unwrap_or_default()
        };
        let stage = one.members.first().and_then(|member| member.stage.clone());
        let shown = facts(&one)?.into_iter().filter(|fact| SHOWN.contains(&fact.id.as_str()));
        rows.push(CreatorCampaign {
            campaign: campaign.text("cam"),
            collaboration: collaboration.text("col"),
            name: plan.name.clone().unwrap_or_default(),
            dates_printed: format!("{} – {}", printed(&plan.starts_on), printed(&plan.ends_on)),
            stage: stage.unwrap_or_default(),
            archived: plan.archived.unwrap_or(false),
            posts: one.posts.len(),
            figures: shown.map(|fact| figure(&fact, plan.currency(), lang)).collect(),
        });
    }
    Ok(CreatorCampaigns { rows })
}

/// The part of a campaign that is one collaboration's: its posts, its lines and the lines of its posts.
fn only(data: &Gathered, collaboration: Uid) -> Gathered {
    let posts: Vec<_> =
        data.posts.iter().filter(|post| post.collaboration == collaboration).cloned().collect();
    let own = |line: &&money::Line| match line.collaboration {
        Some(id) => id == collaboration,
        None => posts.iter().any(|post| Some(post.id) == line.post),
    };
    Gathered {
        plan: data.plan.clone(),
        members: data.members.iter().filter(|member| member.id == collaboration).cloned().collect(),
        taken: data
            .taken
            .iter()
            .filter(|(own, _)| posts.iter().any(|post| post.id == **own))
            .map(|(own, taken)| (*own, taken.clone()))
            .collect(),
        lines: data.lines.iter().filter(own).cloned().collect(),
        outcomes: BTreeMap::new(),
        kpis: Vec::new(),
        posts,
    }
}
