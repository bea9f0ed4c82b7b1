//! A finished report by e-mail, as calls: what would be sent to whom, and sending it.

use super::api::{ReportAsk, bytes, file_name, source};
use super::data::model;
use super::model::{Paper, ReportModel};
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::{Created, id};
use crate::files;
use crate::mail::{self, About, Draft, Kind, Person, begun};
use crate::values::Lang;
use crate::words::words;
use serde::{Deserialize, Serialize};

/// An edition to send, in a language.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ReportLetterAsk {
    /// The campaign.
    pub campaign: String,
    /// The finalized edition.
    pub edition: String,
    /// The language of text and PDF.
    pub language: Lang,
    /// The paper.
    pub paper: Paper,
    /// The reader's name, where it is known.
    #[serde(default)]
    pub recipient: String,
}

/// What would be sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportLetter {
    /// The subject.
    pub subject: String,
    /// The text, with the results in short.
    pub body: String,
    /// Fields that nothing is known about.
    pub missing: Vec<String>,
    /// How several readers are greeted, in the message's language.
    pub everybody: String,
    /// The attached file's name.
    pub file_name: String,
    /// Whether this computer can send by itself.
    pub has_account: bool,
    /// Members of the team who have an address.
    pub people: Vec<Person>,
}

/// A report to send.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReportSend {
    /// The campaign.
    pub campaign: String,
    /// The finalized edition.
    pub edition: String,
    /// The language of text and PDF.
    pub language: Lang,
    /// The paper.
    pub paper: Paper,
    /// To whom.
    pub to: Vec<Person>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Open it in the mail program instead of sending it.
    #[serde(default)]
    pub by_hand: bool,
}

/// The results in short: the figure that the goal is about, the other targets, what the figures don't cover.
fn summary(model: &ReportModel, lang: Lang) -> String {
    let words = words(lang);
    let line = |name: &str, actual: &str, target: &str, attainment: &str| {
        let args = [("figure", name), ("actual", actual), ("target", target), ("attainment", attainment)];
        let id = match (target.is_empty(), attainment.is_empty()) {
            (true, _) => "report-letter-figure",
            (false, true) => "report-letter-target",
            (false, false) => "report-letter-attained",
        };
        words.text(id, &args)
    };
    let first = &model.headline;
    let mut lines = vec![line(&first.label, &first.printed, &first.target, &first.attainment)];
    let rest = model.goals.iter().filter(|goal| goal.figure != first.label);
    lines.extend(rest.map(|goal| line(&goal.figure, &goal.actual, &goal.target, &goal.attainment)));
    if !model.budget.planned.is_empty() {
        let args = [("actual", model.budget.actual.as_str()), ("planned", model.budget.planned.as_str())];
        lines.push(words.text("report-letter-budget", &args));
    }
    // What a star stands for on paper stands alone here.
    lines.extend(model.notes.iter().map(|note| note.trim_start_matches(['*', ' ']).to_owned()));
    lines.join("\n")
}

/// `reports.letter`: subject and text for an edition, and whom it could go to.
pub async fn letter(app: &App, req: ReportLetterAsk) -> Result<ReportLetter> {
    let campaign = id("cam", &req.campaign)?;
    let source = source(app, &req.campaign, Some(&req.edition)).await?;
    let model = model(&source.snap, req.language, req.paper, &source.issue)?;
    // The report says what was so when it was finalized, not what is so today.
    let mut more = mail::Values::from([
        ("campaign", model.title.clone()),
        ("brand", model.brand.clone()),
        ("summary", summary(&model, req.language)),
    ]);
    if !req.recipient.trim().is_empty() {
        more.insert("recipient", req.recipient.trim().to_owned());
    }
    let about = About { campaign: Some(campaign), creator: None };
    let letter = begun(app, Kind::Report, req.language, about, more).await?;
    Ok(ReportLetter {
        subject: letter.subject,
        body: letter.body,
        missing: letter.missing,
        everybody: letter.everybody,
        file_name: file_name(&source.snap, &source.issue, req.language),
        has_account: letter.has_account,
        people: letter.people,
    })
}

/// `reports.send`: queues an edition to people, its PDF attached, or opens it in the person's mail program.
pub async fn send(app: &App, req: ReportSend) -> Result<Created> {
    let campaign = id("cam", &req.campaign)?;
    let edition = id("edi", &req.edition)?;
    let ask = ReportAsk {
        campaign: req.campaign,
        edition: Some(req.edition),
        language: req.language,
        paper: req.paper,
    };
    let (pdf, source) = bytes(app, &ask).await?;
    if source.issue.edition.is_none() {
        return Err(Error::NotFound("edition"));
    }
    let name = file_name(&source.snap, &source.issue, req.language);
    let draft = |pdf: String| Draft {
        to: req.to,
        language: req.language,
        kind: Kind::Report,
        about: Some(edition.text("edi")),
        campaign: Some(campaign),
        subject: req.subject,
        body: req.body,
        files: vec![(name, pdf)],
        by_hand: req.by_hand,
        ..Draft::default()
    };
    let queued = mail::queue(app, draft(files::keep(&app.db()?.folder, &pdf)?)).await?;
    if req.by_hand {
        mail::open_draft(app, queued).await?;
    }
    Ok(Created { id: queued.text("msg") })
}
