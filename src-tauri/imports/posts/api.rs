//! Exports of posts as calls: choose the campaign, look at the rows, take them.

use super::dates;
use super::matching::{self, Campaign, Fate, Moment, Status};
use super::rows::{self, Posts, Row};
use super::view::{
    PostChannel, PostColumn, PostCounts, PostPage, PostPreview, PostRows, PostValue, PostsChoose, PostsTake,
    PostsTaken, PostsView,
};
use crate::app::App;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::optional_id;
use crate::figures::{self, Reading};
use crate::imports::signatures::{Clock, Kind, Signature};
use crate::imports::source::Source;
use crate::imports::{staged, store};
use crate::results::{self, Measured, Origin};
use crate::values::{Day, Lang, Millis, Uid, format};
use crate::{campaigns, content};
use chrono_tz::Tz;
use sqlx::SqliteConnection;
use std::sync::Arc;

/// How many rows a page may have.
const PAGE: usize = 500;

/// Zones that are offered beside the file's own and the computer's.
const ZONES: &[&str] = &[
    "UTC",
    "America/Los_Angeles",
    "America/Denver",
    "America/Chicago",
    "America/Mexico_City",
    "America/New_York",
    "America/Bogota",
    "America/Argentina/Buenos_Aires",
    "America/Sao_Paulo",
    "Atlantic/Canary",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Athens",
    "Europe/Istanbul",
    "Africa/Casablanca",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
];

/// An export with what a person chose about it.
pub struct Chosen {
    /// Its id, shared with the open file.
    pub id: String,
    /// The file as read.
    pub source: Arc<Source>,
    /// The export.
    pub own: &'static Signature,
    /// Its rows.
    pub posts: Posts,
    /// The campaign.
    pub campaign: Option<Uid>,
    /// Whose posts rows without a handle are.
    pub channel: Option<Uid>,
    /// The zone of the times in the file.
    pub zone: Tz,
    /// When the numbers were true.
    pub at: Millis,
    fates: Vec<Fate>,
    names: Vec<store::Channel>,
    dates: (Option<Day>, Option<Day>),
}

impl Chosen {
    fn moment(&self) -> Moment<'_> {
        Moment { platform: self.own.platform, channel: self.channel, at: self.at }
    }

    fn within(&self, row: &Row, desk: Tz) -> bool {
        let Some(when) = row.when else { return false };
        let day = when.day(self.zone, desk);
        self.dates.0.is_some_and(|start| day >= start) && self.dates.1.is_none_or(|end| day <= end)
    }

    fn count(&self, status: Status) -> usize {
        self.fates.iter().filter(|fate| fate.status == status).count()
    }
}

/// `imports.posts`: what an open export would bring to a campaign; nothing is written.
///
/// # Errors
/// `NotFound` for a file that is not open any more or an unknown campaign; `Refused` when it holds no posts.
pub async fn choose(app: &App, req: PostsChoose) -> Result<PostsView> {
    let source = staged::find(app, &req.id)?.source.clone();
    let chosen = staged::keep_posts(app, chosen(app, source, &req).await?);
    Ok(view(app, &chosen))
}

/// Reads the rows under a choice and compares them with the campaign.
pub(in crate::imports) async fn chosen(app: &App, source: Arc<Source>, req: &PostsChoose) -> Result<Chosen> {
    let own = source.export().filter(|own| own.kind == Kind::Posts);
    let own = own.ok_or_else(|| Error::Refused(Message::new("import-posts-none"), None))?;
    let posts = rows::read(&source, own, source.at);
    let default = match own.clock {
        Clock::Zone(name) => name.parse().unwrap_or(Tz::UTC),
        Clock::Days => app.source().zone(),
    };
    let zone = match req.zone.as_deref().filter(|name| !name.is_empty()) {
        Some(name) => name.parse().map_err(|_| Error::field("zone", Message::new("error-zone")))?,
        None => default,
    };
    let at = as_of(req.as_of.as_deref(), source.at, posts.exported.map(Day))?;
    let campaign = optional_id("cam", &req.campaign)?;
    let channel = optional_id("col", &req.channel)?;
    let mut chosen = Chosen {
        id: req.id.clone(),
        source,
        own,
        posts,
        campaign,
        channel,
        zone,
        at,
        fates: Vec::new(),
        names: Vec::new(),
        dates: (None, None),
    };
    if let Some(campaign) = campaign {
        compare(app, &mut chosen, campaign).await?;
    }
    Ok(chosen)
}

/// The end of the chosen day, or the file's own moment where it falls on that day.
fn as_of(chosen: Option<&str>, file: Millis, exported: Option<Day>) -> Result<Millis> {
    let noon =
        |day: Day| Millis(day.0.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis() + 43_200_000);
    let wanted = match chosen.filter(|text| !text.is_empty()) {
        Some(text) => Some(Day::parse(text).ok_or_else(|| Error::field("asOf", Message::new("error-date")))?),
        None => exported,
    };
    Ok(wanted.filter(|day| *day != file.utc_day()).map_or(file, noon))
}

async fn compare(app: &App, chosen: &mut Chosen, campaign: Uid) -> Result<()> {
    let db = app.db()?;
    let plan = campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    chosen.dates =
        (plan.starts_on.as_deref().and_then(Day::parse), plan.ends_on.as_deref().and_then(Day::parse));
    let mut read = db.read().begin().await?;
    let against = against(&mut read, chosen, campaign).await?;
    read.rollback().await?;
    let mut own: Vec<Uid> = against
        .channels
        .iter()
        .filter(|one| one.platform == chosen.own.platform)
        .map(|one| one.collaboration)
        .collect();
    own.dedup();
    // Of one creator there is nothing to choose.
    if let (None, [only]) = (chosen.channel, own.as_slice()) {
        chosen.channel = Some(*only);
    }
    chosen.channel = chosen.channel.filter(|one| own.contains(one));
    chosen.fates = matching::fates(&chosen.posts, &against, &chosen.moment());
    chosen.names = against.channels;
    Ok(())
}

async fn against(db: &mut SqliteConnection, chosen: &Chosen, campaign: Uid) -> Result<Campaign> {
    Ok(Campaign {
        id: campaign,
        channels: store::channels(db, campaign).await?,
        known: content::known(db, chosen.own.platform).await?,
        taken: results::taken(db, campaign).await?,
        same: results::taken_at(db, campaign, chosen.own.id, chosen.at).await?,
    })
}

/// `imports.postRows`: a page of the preview.
///
/// # Errors
/// `NotFound` for a file that is not open any more.
pub async fn rows(app: &App, req: PostRows) -> Result<PostPage> {
    let chosen = staged::find_posts(app, &req.id)?;
    let wanted: Option<Status> = serde_json::from_value(req.status.into()).ok();
    let all = chosen.posts.rows.iter().zip(&chosen.fates);
    let found: Vec<_> = all.filter(|(_, fate)| wanted.is_none_or(|status| fate.status == status)).collect();
    let page = found.iter().skip(req.offset).take(req.limit.min(PAGE));
    let rows = page.map(|(row, fate)| preview(app, &chosen, row, fate));
    Ok(PostPage { total: found.len(), offset: req.offset, rows: rows.collect() })
}

fn preview(app: &App, chosen: &Chosen, row: &Row, fate: &Fate) -> PostPreview {
    let (lang, desk) = (app.lang(), app.source().zone());
    let name = |collaboration: Uid| {
        chosen.names.iter().find(|own| own.collaboration == collaboration).map(|own| own.name.clone())
    };
    let value = |step: &matching::Step| PostValue {
        metric: step.metric.to_owned(),
        before: printed(step.before, lang),
        after: printed(step.after, lang),
    };
    PostPreview {
        line: row.line,
        status: fate.status,
        label: row.label.clone(),
        creator: fate.collaboration.and_then(name).unwrap_or_else(|| row.handle.clone()),
        url: row.url.clone(),
        kind: row.kind.to_owned(),
        published: row.when.map(|when| published(when, chosen.zone, desk, lang)).unwrap_or_default(),
        within: chosen.within(row, desk),
        values: in_order(&fate.steps).into_iter().map(value).collect(),
        reasons: fate.note.iter().chain(&row.notes).cloned().collect(),
    }
}

/// As the grid of results has its columns.
fn in_order(steps: &[matching::Step]) -> Vec<&matching::Step> {
    figures::METRICS.iter().filter_map(|metric| steps.iter().find(|step| step.metric == *metric)).collect()
}

fn published(when: dates::When, zone: Tz, desk: Tz, lang: Lang) -> String {
    let day = format::day(when.day(zone, desk), lang);
    match when.instant(zone) {
        Some(at) => format!("{day}, {}", dates::local(at, desk).format("%H:%M")),
        None => day,
    }
}

fn printed(reading: Reading, lang: Lang) -> String {
    match reading {
        Reading::Empty => String::new(),
        Reading::Value(n) => format::count(n, lang),
        Reading::NotAvailable => figures::not_available(lang).to_owned(),
        Reading::Below(n) => format!("<{}", format::count(n, lang)),
    }
}

/// `imports.takePosts`: writes newer results of known posts and the new posts that were chosen, in one action.
///
/// # Errors
/// `Refused` while something is missing or when nothing would change; nothing is written then.
pub async fn take(app: &App, req: PostsTake) -> Result<Changed<PostsTaken>> {
    let chosen = staged::find_posts(app, &req.id)?;
    let done = write(app, &chosen, &req.lines).await?;
    staged::forget(app, &req.id);
    Ok(done)
}

/// Writes an export. What is known is read again within the transaction: it may have changed since the preview.
pub(in crate::imports) async fn write(
    app: &App,
    chosen: &Chosen,
    lines: &[usize],
) -> Result<Changed<PostsTaken>> {
    if let Some(why) = blocked(chosen) {
        return Err(Error::Refused(why, None));
    }
    let campaign = chosen.campaign.ok_or(Error::NotFound("campaign"))?;
    let desk = app.source().zone();
    let db = app.db()?;
    let from = Origin { source: chosen.own.id, at: chosen.at, person: app.me() };
    let wanted = |row: &Row, fate: &Fate| match fate.status {
        Status::Update => true,
        Status::New => lines.contains(&row.line),
        _ => false,
    };
    campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    crate::safety::before_import(app, chosen.count(Status::Update) + lines.len()).await?;
    app.change(Action::new("action-imports-posts").about(campaign), async |tx| {
        let mut done = PostsTaken { updated: 0, created: 0, readings: 0 };
        let against = against(tx.reader(), chosen, campaign).await?;
        let fates = matching::fates(&chosen.posts, &against, &chosen.moment());
        for (row, fate) in chosen.posts.rows.iter().zip(&fates).filter(|(row, fate)| wanted(row, fate)) {
            let post = match (fate.post, fate.collaboration) {
                (Some(post), _) => {
                    done.updated += 1;
                    post
                }
                (None, Some(collaboration)) => {
                    done.created += 1;
                    publish(tx, chosen, row, collaboration, desk).await?
                }
                (None, None) => continue,
            };
            for step in &fate.steps {
                put(tx, post, step, &from).await?;
                done.readings += 1;
            }
        }
        if done.updated + done.created == 0 {
            return Err(Error::Refused(Message::new("import-posts-nothing"), None));
        }
        tx.with("count", done.updated + done.created);
        Ok(done)
    })
    .await
}

async fn publish(tx: &mut Tx, chosen: &Chosen, row: &Row, collaboration: Uid, desk: Tz) -> Result<Uid> {
    let new = content::New {
        collaboration,
        platform: chosen.own.platform,
        code: &row.code,
        kind: row.kind,
        label: &row.label,
        url: &row.url,
        posted_on: row.when.map(|when| when.day(chosen.zone, desk)),
        posted_at: row.when.and_then(|when| when.instant(chosen.zone)),
    };
    content::publish(tx, &new).await
}

/// One reading. A correction of the same moment takes the wrong one out and gets an id of its own.
async fn put(tx: &mut Tx, post: Uid, step: &matching::Step, from: &Origin<'_>) -> Result<()> {
    let measured = Measured { post, metric: step.metric, reading: step.after };
    let record = match step.corrects {
        Some(wrong) => {
            tx.remove(&crate::db::registry::measurement::ENTITY, wrong).await?;
            tx.new_id()
        }
        None => measured.natural(from),
    };
    results::record(tx, record, &measured, from).await?;
    Ok(())
}

/// Why nothing can be taken yet.
fn blocked(chosen: &Chosen) -> Option<Message> {
    if chosen.campaign.is_none() {
        return Some(Message::new("import-posts-campaign"));
    }
    if needs_channel(chosen) && chosen.channel.is_none() {
        let any = chosen.names.iter().any(|own| own.platform == chosen.own.platform);
        return Some(Message::new(if any { "import-posts-channel" } else { "import-posts-nobody" }));
    }
    None
}

fn needs_channel(chosen: &Chosen) -> bool {
    chosen.posts.rows.iter().any(|row| row.refused.is_empty() && row.handle.is_empty())
}

/// The export as the screen shows it.
pub(in crate::imports) fn view(app: &App, chosen: &Chosen) -> PostsView {
    let (source, desk) = (&chosen.source, app.source().zone());
    let channels =
        chosen.names.iter().filter(|own| own.platform == chosen.own.platform).map(|own| PostChannel {
            collaboration: own.collaboration.text("col"),
            name: own.name.clone(),
            handle: own.handle.clone(),
        });
    let within = chosen
        .posts
        .rows
        .iter()
        .zip(&chosen.fates)
        .filter(|(row, fate)| fate.status == Status::New && chosen.within(row, desk));
    let mut zones = vec![chosen.zone.name().to_owned()];
    zones.extend([desk.name()].iter().chain(ZONES).map(|name| (*name).to_owned()));
    let mut seen = std::collections::BTreeSet::new();
    zones.retain(|name| seen.insert(name.clone()));
    PostsView {
        id: chosen.id.clone(),
        file_name: source.name.clone(),
        source: chosen.own.id.to_owned(),
        platform: chosen.own.platform.to_owned(),
        rows: source.table.rows.len(),
        skipped: source.table.totals.len() + source.table.footer,
        campaign: chosen.campaign.map(|id| id.text("cam")),
        starts_on: chosen.dates.0.map(|day| day.to_string()),
        ends_on: chosen.dates.1.map(|day| day.to_string()),
        timed: chosen.posts.timed,
        zone: chosen.zone.name().to_owned(),
        zones,
        desk_zone: desk.name().to_owned(),
        as_of: chosen.at.utc_day().to_string(),
        channel_needed: needs_channel(chosen),
        channel: chosen.channel.map(|id| id.text("col")),
        channels: channels.collect(),
        counts: PostCounts {
            update: chosen.count(Status::Update),
            same: chosen.count(Status::Same),
            new: chosen.count(Status::New),
            other: chosen.count(Status::Other),
            rejected: chosen.count(Status::Rejected),
        },
        within: within.map(|(row, _)| row.line).collect(),
        columns: columns(chosen),
        warnings: source.warnings.clone(),
        blocked: blocked(chosen),
    }
}

fn columns(chosen: &Chosen) -> Vec<PostColumn> {
    let source = &chosen.source;
    let column = |(at, says): (usize, &Option<crate::imports::signatures::Says>)| {
        let column = &source.profiles[at].column;
        PostColumn {
            header: source.table.headers[at].clone(),
            says: says.map(|says| says.name().to_owned()),
            sum: column.sum_text(),
            numbers: column.numbers,
            empty: column.empty + column.not_available,
        }
    };
    chosen.posts.says.iter().enumerate().map(column).collect()
}
