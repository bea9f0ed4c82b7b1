//! Reports, as calls: preview, recommendation, finalizing, editions, export.

use super::data::{Issue, model};
use super::layout::layout;
use super::model::Paper;
use super::store;
use crate::app::App;
use crate::brands;
use crate::campaigns;
use crate::db::registry::{campaign, edition};
use crate::db::{Action, Changed, conflict};
use crate::error::{Error, Message, Result};
use crate::fields::{CampaignRef, Created, id};
use crate::files::{self, Saved};
use crate::money;
use crate::pages::{self, Image, Pages, pdf};
use crate::results::{self, Snapshot};
use crate::values::{Day, Lang, Local, Millis, Uid};
use crate::words::words;
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;

/// A report, please.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ReportAsk {
    /// The campaign.
    pub campaign: String,
    /// A finalized edition; none: as things are now.
    #[serde(default)]
    pub edition: Option<String>,
    /// The report's language.
    pub language: Lang,
    /// The paper.
    pub paper: Paper,
}

/// A report's pages before they are written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportPreview {
    /// The pages.
    pub pages: Vec<pages::PageView>,
    /// Characters that the fonts lack; they are printed as boxes.
    pub missing: Vec<pages::Missing>,
    /// The file name that will be suggested.
    pub file_name: String,
}

/// What the manager recommends.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Recommend {
    /// The campaign.
    pub campaign: String,
    /// The words; may be empty.
    pub text: String,
}

/// A report to freeze.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Finalize {
    /// The campaign.
    pub campaign: String,
    /// The language of the PDF that is kept.
    pub language: Lang,
    /// Its paper.
    pub paper: Paper,
}

/// A finalized report.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// The record.
    pub id: String,
    /// 1, 2, 3 …
    pub number: i64,
    /// When, UTC milliseconds.
    pub at: i64,
    /// The same, printed.
    pub at_printed: String,
    /// Who.
    pub by: String,
    /// The language of the kept PDF.
    pub language: Lang,
    /// Its paper.
    pub paper: Paper,
    /// Digest of the frozen data.
    pub digest: String,
}

/// A campaign's finalized reports.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Editions {
    /// The newest first.
    pub editions: Vec<Edition>,
}

/// A report to write to a file.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ReportExport {
    /// The campaign.
    pub campaign: String,
    /// A finalized edition; none: as things are now.
    #[serde(default)]
    pub edition: Option<String>,
    /// The report's language.
    pub language: Lang,
    /// The paper.
    pub paper: Paper,
    /// The file; none: ask.
    #[serde(default)]
    pub path: Option<String>,
}

/// A report's data with what it is: a draft or an edition.
pub struct Source {
    /// The data.
    pub snap: Snapshot,
    /// What it is.
    pub issue: Issue,
    kept: Option<store::Edition>,
}

/// The data of a draft or of an edition.
///
/// # Errors
/// `NotFound`, or `Corrupt` when a kept document is not what it was.
pub async fn source(app: &App, campaign: &str, edition: Option<&str>) -> Result<Source> {
    let db = app.db()?;
    let campaign = id("cam", campaign)?;
    let Some(text) = edition else {
        let snap = results::current(app, campaign).await?;
        let (at, logo) = (store::last_change(&db).await?, logo_of(&db.folder, &snap));
        let on = Millis(at).day_in(app.local().zone);
        let issue = Issue { edition: None, digest: String::new(), at, on, logo };
        return Ok(Source { snap, issue, kept: None });
    };
    let kept = store::edition(&db, id("edi", text)?).await?.filter(|kept| kept.campaign == campaign);
    let kept = kept.ok_or(Error::NotFound("edition"))?;
    let digest = kept.report.clone().unwrap_or_default();
    let bytes = files::read(&db.folder, &digest)?;
    let damaged = |_| Error::Corrupt(Message::new("error-document-damaged"));
    let snap: Snapshot = serde_json::from_slice(&bytes).map_err(damaged)?;
    let number = kept.number.and_then(|number| u32::try_from(number).ok());
    let (at, logo) = (kept.made_at.unwrap_or(0), logo_of(&db.folder, &snap));
    let on = Day::parse(&snap.finished_on).unwrap_or(Millis(at).utc_day());
    Ok(Source { issue: Issue { edition: number, digest, at, on, logo }, snap, kept: Some(kept) })
}

/// The logo of a report's brand: the one that a finished report carries, or the one that the brand has.
fn logo_of(profile: &Path, snap: &Snapshot) -> Option<Arc<Image>> {
    if snap.logo_file.is_empty() {
        return brands::drawn(profile, Some(snap.logo.as_str()).filter(|digest| !digest.is_empty())?);
    }
    BASE64.decode(snap.logo_file.as_bytes()).ok().and_then(|file| brands::printable(&file))
}

/// The pages of a report.
///
/// # Errors
/// `Bug` when a chart cannot be drawn.
pub fn pages_of(snap: &Snapshot, issue: &Issue, lang: Lang, paper: Paper) -> Result<Pages> {
    Ok(layout(&model(snap, lang, paper, issue)?, words(lang)))
}

/// The PDF of a report: the same input gives the same bytes.
///
/// # Errors
/// `Bug` when the writer complains.
pub fn pdf_of(snap: &Snapshot, issue: &Issue, lang: Lang, paper: Paper) -> Result<Vec<u8>> {
    let pages = pages_of(snap, issue, lang, paper)?;
    let text = |id: &str| words(lang).text(id, &[("campaign", &snap.name)]);
    let meta = pdf::Meta {
        title: text("report-file"),
        author: snap.owner.clone(),
        subject: text("report-subject"),
        language: lang.code().to_owned(),
        at: issue.at,
    };
    pdf::write(&pages, &meta).map_err(|cause| Error::Bug(cause.to_string()))
}

/// A safe file name: campaign, language, day.
pub(super) fn file_name(snap: &Snapshot, issue: &Issue, lang: Lang) -> String {
    let name = files::safe_name(&snap.name, "report");
    let edition = issue.edition.map(|number| format!("-{number}")).unwrap_or_default();
    format!("{name}{edition}-{}-{}.pdf", lang.code(), issue.on)
}

/// The kept documents that are gone or are not what they were, named by edition.
///
/// # Errors
/// What the engine says.
pub async fn damaged_documents(app: &App) -> Result<Vec<String>> {
    let db = app.db()?;
    let mut damaged = Vec::new();
    for kept in store::all(&db).await? {
        let names = [kept.report.unwrap_or_default(), kept.pdf.unwrap_or_default()];
        if names.iter().any(|name| files::read(&db.folder, name).is_err()) {
            damaged.push(kept.id.text("edi"));
        }
    }
    Ok(damaged)
}

/// `reports.preview`: the pages as they will be printed, and what the fonts lack.
pub async fn preview(app: &App, req: ReportAsk) -> Result<ReportPreview> {
    let source = source(app, &req.campaign, req.edition.as_deref()).await?;
    let pages = pages_of(&source.snap, &source.issue, req.language, req.paper)?;
    let views = pages::views(&pages, &source.snap.name, app.words());
    let missing = pages::missing(&pages);
    Ok(ReportPreview {
        pages: views,
        missing,
        file_name: file_name(&source.snap, &source.issue, req.language),
    })
}

/// `reports.recommend`: the manager's words for the first page.
pub async fn recommend(app: &App, req: Recommend) -> Result<Changed<Created>> {
    let record = id("cam", &req.campaign)?;
    campaigns::find(&*app.db()?, record).await?.ok_or(Error::NotFound("campaign"))?;
    if req.text.chars().count() > 2000 {
        return Err(Error::field("text", Message::new("error-too-long")));
    }
    app.change(Action::new("action-reports-recommend").about(record), async |tx| {
        tx.set(&campaign::ENTITY, record, campaign::RECOMMENDATION, req.text.trim_end()).await?;
        Ok(Created { id: record.text("cam") })
    })
    .await
}

/// Refuses to freeze money that two people wrote differently and nobody decided.
async fn refuse_undecided(db: &mut sqlx::SqliteConnection, record: Uid) -> Result<()> {
    let own = conflict::of_record(&mut *db, &campaign::ENTITY, record).await?;
    let budget = own.iter().any(|open| open.field == campaign::BUDGET);
    if budget || !money::disputes_of(db, record).await?.is_empty() {
        return Err(Error::refused("error-money-undecided"));
    }
    Ok(())
}

/// `reports.finalize`: freezes figures, formula versions and the PDF as an edition. Cannot be undone; a correction
/// is a new edition.
pub async fn finalize(app: &App, req: Finalize) -> Result<Changed<Edition>> {
    let db = app.db()?;
    let record = id("cam", &req.campaign)?;
    refuse_undecided(&mut *db.read().acquire().await?, record).await?;
    let mut snap = results::current(app, record).await?;
    let logo = logo_of(&db.folder, &snap);
    if logo.is_some() {
        snap.logo_file = BASE64.encode(&files::read(&db.folder, &snap.logo)?);
    }
    let at = app.source().now();
    let on = at.day_in(app.local().zone);
    snap.finished_on = on.to_string();
    let data = serde_json::to_vec(&snap).map_err(|cause| Error::Bug(cause.to_string()))?;
    let number =
        store::editions(&db, record).await?.iter().filter_map(|kept| kept.number).max().unwrap_or(0) + 1;
    let digest = files::keep(&db.folder, &data)?;
    let issue = Issue { edition: u32::try_from(number).ok(), digest: digest.clone(), at: at.0, on, logo };
    let pdf = files::keep(&db.folder, &pdf_of(&snap, &issue, req.language, req.paper)?)?;
    let person = app.me();
    let made = app
        .change(
            Action::new("action-reports-finalize").about(record).with("number", number).last(),
            async |tx| {
                let new = tx.new_id();
                let fields = [
                    (edition::CAMPAIGN, record.into()),
                    (edition::NUMBER, number.into()),
                    (edition::LANGUAGE, req.language.code().into()),
                    (edition::PAPER, req.paper.code().into()),
                    (edition::REPORT, digest.as_str().into()),
                    (edition::PDF, pdf.into()),
                    (edition::MADE_AT, at.into()),
                    (edition::PERSON, person.into()),
                ];
                tx.create(&edition::ENTITY, new, fields).await
            },
        )
        .await?;
    let kept = store::edition(&db, made.value).await?.ok_or(Error::NotFound("edition"))?;
    Ok(Changed { action: made.action, value: shown(kept, app.local()) })
}

fn shown(kept: store::Edition, local: Local) -> Edition {
    let at = kept.made_at.unwrap_or(0);
    Edition {
        id: kept.id.text("edi"),
        number: kept.number.unwrap_or(0),
        at,
        at_printed: local.on(Millis(at)),
        by: kept.person.unwrap_or_default(),
        language: kept.language.as_deref().and_then(Lang::from_locale).unwrap_or_default(),
        paper: Paper::from_code(kept.paper.as_deref().unwrap_or_default()),
        digest: kept.report.unwrap_or_default(),
    }
}

/// `reports.editions`: the finalized reports of a campaign.
pub async fn editions(app: &App, req: CampaignRef) -> Result<Editions> {
    let kept = store::editions(&*app.db()?, id("cam", &req.campaign)?).await?;
    Ok(Editions { editions: kept.into_iter().map(|row| shown(row, app.local())).collect() })
}

/// The bytes of a report: of an edition in its own language and paper, exactly the ones that were kept.
///
/// # Errors
/// As [`source`] and [`pdf_of`].
pub async fn bytes(app: &App, req: &ReportAsk) -> Result<(Vec<u8>, Source)> {
    let source = source(app, &req.campaign, req.edition.as_deref()).await?;
    if let Some(kept) = &source.kept {
        let same = kept.language.as_deref() == Some(req.language.code())
            && kept.paper.as_deref() == Some(req.paper.code());
        if let (true, Some(digest)) = (same, &kept.pdf) {
            return Ok((files::read(&app.db()?.folder, digest)?, source));
        }
    }
    let made = pdf_of(&source.snap, &source.issue, req.language, req.paper)?;
    Ok((made, source))
}

/// `reports.export`: writes the PDF to a file; answers none when the person cancels.
pub async fn export(app: &App, req: ReportExport) -> Result<Option<Saved>> {
    let ask =
        ReportAsk { campaign: req.campaign, edition: req.edition, language: req.language, paper: req.paper };
    let (bytes, source) = bytes(app, &ask).await?;
    let suggested = file_name(&source.snap, &source.issue, req.language);
    files::save_pdf(app, &bytes, req.path, "dialog-export", &suggested).await
}
