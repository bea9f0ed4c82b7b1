//! A creator's brief as pages: on screen before it goes out, and as the PDF that goes out.

use super::known::{self, Known, known_of};
use super::layout::{Piece, Sheet, layout};
use super::rules::Content;
use super::store::Member;
use crate::app::App;
use crate::brands;
use crate::campaigns;
use crate::error::{Error, Result};
use crate::fields::{id, optional_id};
use crate::files::{self, Saved};
use crate::pages::{self, Image, PageView, Pages, pdf};
use crate::values::format::day;
use crate::values::{Day, Lang, Millis};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A creator's brief, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefPreviewAsk {
    /// Whose.
    pub collaboration: String,
    /// The language; none: the creator's.
    #[serde(default)]
    pub language: Option<Lang>,
    /// A version; none: as the brief is now.
    #[serde(default)]
    pub version: Option<String>,
}

/// A creator's brief as pages.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefPreview {
    /// The pages.
    pub pages: Vec<PageView>,
    /// Characters that the fonts lack.
    pub missing: Vec<pages::Missing>,
    /// The name of the PDF.
    pub file_name: String,
    /// Its language.
    pub language: Lang,
    /// Its version; none: a draft.
    pub version: Option<i64>,
}

/// A creator's brief to write to a file.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefExport {
    /// Whose.
    pub collaboration: String,
    /// The language; none: the creator's.
    #[serde(default)]
    pub language: Option<Lang>,
    /// A version; none: as the brief is now.
    #[serde(default)]
    pub version: Option<String>,
    /// The file; none: ask.
    #[serde(default)]
    pub path: Option<String>,
}

/// A brief that was given to a creator, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefSave {
    /// What was given.
    pub send: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

/// What a brief is: its content, its number, its time.
pub(super) struct Issue {
    pub content: Content,
    pub number: Option<i64>,
    pub at: Millis,
    /// The same as a day at this desk.
    pub on: Day,
    /// The brand's logo, read once for all creators.
    pub logo: Option<Arc<Image>>,
}

/// The version asked for; the newest one where the brief still says the same; a draft otherwise.
pub(super) fn issue(app: &App, known: &Known, version: &Option<String>) -> Result<Issue> {
    let found = match optional_id("brv", version)? {
        Some(asked) => {
            Some(known.versions.iter().find(|one| one.id == asked).ok_or(Error::NotFound("version"))?)
        }
        None => known.newest().filter(|newest| newest.digest == known.now.digest()),
    };
    let logo = known.logo.as_ref().and_then(|digest| brands::drawn(&app.folder(), digest));
    let (content, number, at) = match found {
        Some(kept) => (Content::read(&kept.content), Some(kept.number), Millis(kept.kept_at.unwrap_or(0))),
        None => (known.now.clone(), None, app.source().now()),
    };
    Ok(Issue { content, number, at, on: at.day_in(app.local().zone), logo })
}

fn printed(on: &Option<String>, lang: Lang) -> String {
    on.as_deref().and_then(Day::parse).map(|on| day(on, lang)).unwrap_or_default()
}

/// What stands on the pages for a creator.
pub(super) fn sheet(known: &Known, member: &Member, issue: &Issue, lang: Lang) -> Sheet {
    let (words, content) = (words(lang), &issue.content);
    let mut texts = content.sections.clone();
    for (section, own) in [("why", &member.why), ("gain", &member.gain)] {
        if let Some(own) = own.as_ref().filter(|text| !text.is_empty()) {
            texts.insert(section.to_owned(), own.clone());
        }
    }
    let pieces = known.owed_by(member.id).map(|owed| {
        let kind = words.text(&format!("post-kind-{}", owed.kind), &[]);
        let window = [printed(&owed.window_from, lang), printed(&owed.window_to, lang)];
        let window: Vec<String> = window.into_iter().filter(|day| !day.is_empty()).collect();
        Piece {
            what: if owed.title.is_empty() { kind } else { format!("{} ({kind})", owed.title) },
            platform: words.text(&format!("platform-{}", owed.platform), &[]),
            due: printed(&owed.due_on, lang),
            window: window.join(" – "),
        }
    });
    let handle = member.handle.as_deref().filter(|handle| !handle.is_empty());
    Sheet {
        title: content.campaign.clone(),
        brand: content.brand.clone(),
        logo: issue.logo.clone(),
        dates: match (Day::parse(&content.starts_on), Day::parse(&content.ends_on)) {
            (None, None) => String::new(),
            (from, to) => campaigns::dates(from, to, lang),
        },
        creator: member.name.clone().unwrap_or_default(),
        handle: handle.map(|handle| format!("@{handle}")).unwrap_or_default(),
        version: issue.number,
        on: day(issue.on, lang),
        texts,
        link: member.link.clone().unwrap_or_default(),
        pieces: pieces.collect(),
        files: content.files.iter().map(|file| file.name.clone()).collect(),
        sample: known.sample,
    }
}

fn pages_of(sheet: &Sheet, lang: Lang) -> Pages {
    layout(sheet, words(lang))
}

/// The PDF: the same brief gives the same bytes.
pub(super) fn pdf_of(sheet: &Sheet, issue: &Issue, lang: Lang) -> Result<Vec<u8>> {
    let text = |id: &str| words(lang).text(id, &[("campaign", &sheet.title)]);
    let meta = pdf::Meta {
        title: text("brief-print-file"),
        author: sheet.brand.clone(),
        subject: text("brief-print-name"),
        language: lang.code().to_owned(),
        at: issue.at.0,
    };
    pdf::write(&pages_of(sheet, lang), &meta).map_err(|cause| Error::Bug(cause.to_string()))
}

/// A safe file name: what it is, campaign, creator, version.
pub(super) fn file_name(sheet: &Sheet, lang: Lang) -> String {
    let name = words(lang).text("brief-print-name", &[]);
    let who = if sheet.creator.is_empty() { &sheet.handle } else { &sheet.creator };
    let safe = files::safe_name(&format!("{name}-{}-{who}", sheet.title), "brief");
    let version = sheet.version.map(|number| format!("-v{number}")).unwrap_or_default();
    format!("{safe}{version}.pdf")
}

/// `briefs.preview`: a creator's brief as it would be read, in the creator's language.
pub async fn preview(app: &App, req: BriefPreviewAsk) -> Result<BriefPreview> {
    let (known, member) = known_of(app, id("col", &req.collaboration)?).await?;
    let lang = req.language.or(known::language(&member)).unwrap_or(app.lang());
    let issue = issue(app, &known, &req.version)?;
    let sheet = sheet(&known, &member, &issue, lang);
    let drawn = pages_of(&sheet, lang);
    Ok(BriefPreview {
        missing: pages::missing(&drawn),
        pages: pages::views(&drawn, &sheet.title, app.words()),
        file_name: file_name(&sheet, lang),
        language: lang,
        version: issue.number,
    })
}

/// `briefs.export`: writes a creator's brief to a file; answers none when the person cancels.
pub async fn export(app: &App, req: BriefExport) -> Result<Option<Saved>> {
    let (known, member) = known_of(app, id("col", &req.collaboration)?).await?;
    let lang = req.language.or(known::language(&member)).unwrap_or(app.lang());
    let issue = issue(app, &known, &req.version)?;
    let sheet = sheet(&known, &member, &issue, lang);
    let bytes = pdf_of(&sheet, &issue, lang)?;
    files::save_pdf(app, &bytes, req.path, "dialog-export-brief", &file_name(&sheet, lang)).await
}

/// `briefs.save`: exactly the PDF that was given to a creator.
pub async fn save(app: &App, req: BriefSave) -> Result<Option<Saved>> {
    let record = id("brs", &req.send)?;
    let found = super::store::given(&mut *app.db()?.read().acquire().await?, record).await?;
    let (digest, name) = found.ok_or(Error::NotFound("document"))?;
    files::give(app, &digest, &name, req.path).await
}
