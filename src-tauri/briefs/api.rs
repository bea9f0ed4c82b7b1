//! The brief, as a call that reads: what it says now, what is missing, its versions.

use super::known::{Known, known};
use super::rules::{self, Content, SECTIONS};
use super::store::Version;
use crate::app::App;
use crate::error::Result;
use crate::fields::{CampaignRef, id};
use crate::values::{Lang, Local};
use crate::words::words;
use serde::Serialize;

/// A part of the brief.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefSection {
    /// What names it.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Without it the brief is incomplete.
    pub required: bool,
}

/// A file of the brand.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefFile {
    /// The record.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A version that was kept.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefVersion {
    /// The record.
    pub id: String,
    /// 1, 2, 3 …
    pub number: i64,
    /// When it was kept, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
    /// Why it was kept incomplete; empty when it was complete.
    pub reason: String,
    /// Required parts that it leaves open.
    pub missing: Vec<String>,
    /// What differs from the version before: sections, `plan`, `files`.
    pub changed: Vec<String>,
    /// How many creators hold it.
    pub holders: usize,
}

/// A disclosure that is usual in a language.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DisclosureWording {
    /// The language.
    pub language: Lang,
    /// The words.
    pub text: String,
}

/// A campaign's brief.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Brief {
    /// The parts in the order of the form.
    pub sections: Vec<BriefSection>,
    /// Required parts that say nothing yet, in order.
    pub missing: Vec<String>,
    /// How many parts are required.
    pub required: usize,
    /// The brand's material.
    pub files: Vec<BriefFile>,
    /// The newest first.
    pub versions: Vec<BriefVersion>,
    /// What differs from the newest version; empty when nothing does.
    pub changed: Vec<String>,
    /// Wordings to begin with, in three languages.
    pub disclosures: Vec<DisclosureWording>,
}

fn texts(list: Vec<&'static str>) -> Vec<String> {
    list.into_iter().map(str::to_owned).collect()
}

fn version(known: &Known, at: usize, kept: &Version, local: Local) -> BriefVersion {
    let content = Content::read(&kept.content);
    let before = known.versions.get(at + 1).map(|before| Content::read(&before.content));
    let held = known.members.iter().filter(|member| {
        let given: Vec<rules::Given> = known.given(member.id).into_iter().map(|one| one.1).collect();
        rules::held(&given).is_some_and(|held| held.version == kept.id)
    });
    BriefVersion {
        id: kept.id.text("brv"),
        number: kept.number,
        at_printed: local.when(kept.kept_at),
        person: kept.person.clone().unwrap_or_default(),
        reason: kept.reason.clone().unwrap_or_default(),
        missing: texts(content.missing()),
        changed: before.map(|before| texts(content.changed(&before))).unwrap_or_default(),
        holders: held.count(),
    }
}

/// `briefs.brief`: what a campaign's brief says now, what is missing, which versions there are.
pub async fn brief(app: &App, req: CampaignRef) -> Result<Brief> {
    let known = known(app, id("cam", &req.campaign)?).await?;
    let local = app.local();
    let section = |section: &rules::Section| BriefSection {
        id: section.id.to_owned(),
        text: known.now.text(section.id).to_owned(),
        required: section.required,
    };
    let newest = known.newest().map(|newest| Content::read(&newest.content));
    let wording = |language: Lang| {
        let text = words(language).text("brief-disclosure", &[("brand", &known.now.brand)]);
        DisclosureWording { language, text }
    };
    let versions = known.versions.iter().enumerate();
    Ok(Brief {
        sections: SECTIONS.iter().map(section).collect(),
        missing: texts(known.now.missing()),
        required: SECTIONS.iter().filter(|section| section.required).count(),
        files: known
            .files
            .iter()
            .map(|row| BriefFile { id: row.0.text("brm"), name: row.2.clone() })
            .collect(),
        versions: versions.map(|(at, kept)| version(&known, at, kept, local)).collect(),
        changed: newest.map(|newest| texts(known.now.changed(&newest))).unwrap_or_default(),
        disclosures: Lang::ALL.into_iter().map(wording).collect(),
    })
}
