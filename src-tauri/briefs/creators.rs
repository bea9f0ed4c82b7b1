//! The creators of a campaign with their briefs: whose fit was looked at, who holds which version, what is missing.

use super::known::{self, Known, known};
use super::rules;
use super::store::Member;
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::{id, optional_id};
use crate::mail;
use crate::values::{Lang, Local};
use serde::{Deserialize, Serialize};

/// Whose briefs, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefCreatorsAsk {
    /// The campaign.
    pub campaign: String,
    /// Only one creator in it.
    #[serde(default)]
    pub collaboration: Option<String>,
}

/// A look at a creator's fit.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefFit {
    /// What was found.
    #[cfg_attr(feature = "types", ts(type = "\"fits\" | \"doubt\""))]
    pub verdict: String,
    /// Why; may be empty.
    pub reason: String,
    /// Who looked.
    pub person: String,
    /// When, printed.
    pub at_printed: String,
    /// The brief aims at something else by now.
    pub stale: bool,
}

/// A brief that was given.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefGiven {
    /// The record.
    pub id: String,
    /// Number of the version.
    pub number: i64,
    /// Its language.
    pub language: Option<Lang>,
    /// What became of it.
    #[cfg_attr(feature = "types", ts(type = "\"hand\" | \"sent\" | \"waiting\" | \"stuck\" | \"unsent\""))]
    pub way: String,
    /// When it was given or queued, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
    /// The PDF's name; empty when none was kept.
    pub file_name: String,
}

/// A creator and their brief.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefCreator {
    /// The collaboration.
    pub collaboration: String,
    /// The creator.
    pub creator: String,
    /// The name.
    pub name: String,
    /// The handle.
    pub handle: String,
    /// Where the creator stands on the board.
    pub stage: String,
    /// Contracted or further: the brief is expected.
    pub expected: bool,
    /// The address; empty when none is known.
    pub email: String,
    /// The language of the brief.
    pub language: Lang,
    /// The language that was chosen for it; empty: the creator's own.
    pub chosen: String,
    /// Why this creator.
    pub why: String,
    /// What is in it for them.
    pub gain: String,
    /// A link or code of their own.
    pub link: String,
    /// What they owe: how many.
    pub deliverables: usize,
    /// The last look at their fit.
    pub fit: Option<BriefFit>,
    /// What they hold.
    #[cfg_attr(feature = "types", ts(type = "\"nothing\" | \"newest\" | \"changed\" | \"older\""))]
    pub holding: String,
    /// The version they hold; 0 for none.
    pub held: i64,
    /// All that was given to them, the newest first.
    pub given: Vec<BriefGiven>,
    /// What is missing before a brief goes out, the gravest first.
    pub lacks: Vec<String>,
}

/// The creators of a campaign and their briefs.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefCreators {
    /// Whoever did not decline, by name.
    pub rows: Vec<BriefCreator>,
    /// The newest version; none when no version was kept.
    pub newest: Option<String>,
    /// Its number; 0 for none.
    pub number: i64,
    /// Whether this computer can send by itself.
    pub has_account: bool,
    /// How many hold an older version.
    pub older: usize,
}

/// `briefs.creators`: who holds which version, whose fit was looked at, and what is missing for each.
pub async fn creators(app: &App, req: BriefCreatorsAsk) -> Result<BriefCreators> {
    let known = known(app, id("cam", &req.campaign)?).await?;
    let only = optional_id("col", &req.collaboration)?;
    if let Some(only) = only {
        let home = crate::campaigns::home(&mut *app.db()?.read().acquire().await?, only).await?;
        home.filter(|home| home.0 == known.campaign).ok_or(Error::NotFound("collaboration"))?;
    }
    let local = app.local();
    let members = known.members.iter().filter(|member| only.is_none_or(|only| only == member.id));
    let rows: Vec<BriefCreator> = members.map(|member| row(&known, member, local)).collect();
    Ok(BriefCreators {
        newest: known.newest().map(|newest| newest.id.text("brv")),
        number: known.newest().map_or(0, |newest| newest.number),
        has_account: mail::has_account(app).await?,
        older: rows.iter().filter(|row| row.holding == "older").count(),
        rows,
    })
}

fn number(known: &Known, version: crate::values::Uid) -> i64 {
    known.versions.iter().find(|kept| kept.id == version).map_or(0, |kept| kept.number)
}

fn row(known: &Known, member: &Member, local: Local) -> BriefCreator {
    let given = known.given(member.id);
    let plain: Vec<rules::Given> = given.iter().map(|one| one.1.clone()).collect();
    let saw = known.newest().map(|newest| known.saw(member, &newest.digest)).unwrap_or_default();
    let holding = rules::holding(&plain, known.newest().map(|newest| newest.id), &saw);
    let aim = known.now.aim();
    let fit = known.fit(member.id).map(|fit| BriefFit {
        verdict: fit.verdict.clone(),
        reason: fit.reason.clone().unwrap_or_default(),
        person: fit.person.clone().unwrap_or_default(),
        at_printed: local.when(fit.looked_at),
        stale: fit.digest.as_deref() != Some(aim.as_str()),
    });
    let listed = |(send, own): &(&super::store::Send, rules::Given)| BriefGiven {
        id: send.id.text("brs"),
        number: number(known, own.version),
        language: send.language.as_deref().and_then(Lang::from_locale),
        way: own.way.code().to_owned(),
        at_printed: local.when(send.given_at),
        person: send.person.clone().unwrap_or_default(),
        file_name: send.file.as_ref().and(send.file_name.clone()).unwrap_or_default(),
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    BriefCreator {
        collaboration: member.id.text("col"),
        creator: member.creator.text("cre"),
        name: text(&member.name),
        handle: text(&member.handle),
        stage: member.stage.clone(),
        expected: crate::campaigns::is_contracted(&member.stage),
        email: text(&member.email),
        language: known::language(member).unwrap_or(local.lang),
        chosen: text(&member.language),
        why: text(&member.why),
        gain: text(&member.gain),
        link: text(&member.link),
        deliverables: known.owed_by(member.id).count(),
        fit,
        holding: holding.code().to_owned(),
        held: rules::held(&plain).map_or(0, |held| number(known, held.version)),
        given: given.iter().rev().map(listed).collect(),
        lacks: rules::lacks(known.ready(member, &known.now)).into_iter().map(str::to_owned).collect(),
    }
}
