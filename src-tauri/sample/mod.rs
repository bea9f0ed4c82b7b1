//! The sample campaign: hand-written, plausible, in three languages, marked as sample, removed with one click.

mod paid;
mod papers;
mod brief;
mod story;
mod together;

use crate::app::App;
use crate::campaigns::{self, put_kpis};
use crate::creators::{self, Incoming, Origin};
use crate::db::registry::{
    brand, campaign, collaboration, document, measurement, outcome, person, post, task,
};
use crate::db::{Action, Changed, Tx};
use crate::documents;
use crate::error::Result;
use crate::fields::{Count, Created, Empty};
use crate::money::{self, New, Step};
use crate::outreach;
use crate::people;
use crate::values::{Currency, Day, Lang, Millis, Money, Uid};
use crate::work;
use chrono::Days;
use papers::Papers;
use rust_decimal::Decimal;
use story::{CREATORS, Story};

const DAY: i64 = 86_400_000;

/// `sample.add`: writes the sample in the language in use; twice is once.
pub async fn add(app: &App, _: Empty) -> Result<Changed<Created>> {
    let db = app.db()?;
    let known: Option<(Uid,)> = sqlx::query_as("select id from live_campaigns where sample = 1 limit 1")
        .fetch_optional(db.read())
        .await?;
    if let Some((id,)) = known {
        return Ok(Changed { action: None, value: Created { id: id.text("cam") } });
    }
    let lang = app.lang();
    let kept = papers::kept(&app.folder(), lang)?;
    app.change(Action::new("action-sample-add"), async |tx| {
        let id = write(tx, &story::story(lang), lang, &kept).await?;
        Ok(Created { id: id.text("cam") })
    })
    .await
}

/// `sample.remove`: takes every sample record out.
pub async fn remove(app: &App, _: Empty) -> Result<Changed<Count>> {
    app.change(Action::new("action-sample-remove"), async |tx| {
        let mut count = 0;
        for entity in
            [&campaign::ENTITY, &crate::db::registry::creator::ENTITY, &brand::ENTITY, &person::ENTITY]
        {
            let sql = format!("select id from live_{} where sample = 1", entity.table);
            let rows: Vec<(Uid,)> =
                sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *tx.reader()).await?;
            for (id,) in rows {
                tx.remove(entity, id).await?;
                count += 1;
            }
        }
        Ok(Count { count })
    })
    .await
}

async fn write(tx: &mut Tx, story: &Story, lang: Lang, kept: &Papers) -> Result<Uid> {
    let (owner, firm, id) = (tx.new_id(), tx.new_id(), tx.new_id());
    let fields = [
        (person::NAME, story.owner.into()),
        (person::LANGUAGE, lang.code().into()),
        (person::SAMPLE, true.into()),
    ];
    tx.create(&person::ENTITY, owner, fields).await?;
    papers::brand(tx, firm, story.brand, lang).await?;
    let today = tx.today();
    let day = |back: u64| today.0.checked_sub_days(Days::new(back)).map(Day);
    let euros = |minor: i64| Money { minor, currency: Currency::EUR };
    let fields = [
        (campaign::NAME, story.campaign.into()),
        (campaign::BRAND, firm.into()),
        (campaign::GOAL, "sales".into()),
        (campaign::CURRENCY, "EUR".into()),
        (campaign::BUDGET, euros(800_000).into()),
        (campaign::STARTS_ON, day(44).into()),
        (campaign::ENDS_ON, day(3).into()),
        (campaign::OWNER, owner.into()),
        (campaign::SAMPLE, true.into()),
        (campaign::RECOMMENDATION, story.recommendation.into()),
    ];
    tx.create(&campaign::ENTITY, id, fields).await?;
    let targets = [("roi-revenue", 100), ("engagements", 12_000), ("cpa", 50)];
    let targets: Vec<(String, Decimal)> =
        targets.iter().map(|(id, n)| ((*id).to_owned(), Decimal::from(*n))).collect();
    put_kpis(tx, id, &targets).await?;
    let mut readers = Vec::new();
    for (at, made) in CREATORS.iter().enumerate() {
        let together = creator(tx, id, made, story.niches[at], day(made.posted), euros).await?;
        let (name, platform, fee) = (made.name, made.platform, made.fee);
        let contract = &kept.contract;
        let scene =
            together::Scene { collaboration: together, person: owner, name, platform, fee, lang, contract };
        if made.stage == "done" || made.kind == "story" {
            paid::settle(tx, id, &scene, made).await?;
        }
        match made.stage {
            "negotiating" => scene.negotiating(tx).await?,
            "live" if made.platform == "youtube" => scene.approving(tx, "short").await?,
            _ => {}
        }
        if campaigns::is_contracted(made.stage) {
            let speaks = Lang::from_locale(made.language).unwrap_or(lang);
            let older = made.stage == "live" && made.platform == "instagram";
            readers.push(brief::Reader { collaboration: together, lang: speaks, older });
        }
    }
    let new = |kind, what| New { campaign: id, collaboration: None, post: None, kind, what };
    let boost = money::add(tx, &new("boost", story.boost), euros(30_000), Step::Committed).await?;
    paid::boost(tx, boost, owner, euros(30_000)).await?;
    money::add(tx, &new("agency", story.retouching), euros(18_000), Step::Planned).await?;
    for (kind, number) in [
        ("netRevenue", 1_648_650),
        ("orders", 148),
        ("newCustomers", 117),
        ("leads", 212),
        ("grossMargin", 620_000),
    ] {
        let record = tx.new_id();
        let at = Millis(tx.now().0 - 2 * DAY);
        let fields = [
            (outcome::CAMPAIGN, id.into()),
            (outcome::KIND, kind.into()),
            (outcome::STATE, "value".into()),
            (outcome::NUMBER, number.into()),
            (outcome::SOURCE, "keyed".into()),
            (outcome::CAPTURED_AT, at.into()),
        ];
        tx.create(&outcome::ENTITY, record, fields).await?;
    }
    tasks(tx, id, owner, story).await?;
    documents::put(tx, (document::CAMPAIGN, id), "brief", &kept.notes, Some(owner)).await?;
    let (name, brand, days) = (story.campaign, story.brand, (day(44), day(3)));
    brief::write(tx, &brief::Plan { campaign: id, name, brand, days, owner, lang }, &readers).await?;
    Ok(id)
}

/// What the team had to do, and still has.
async fn tasks(tx: &mut Tx, campaign: Uid, owner: Uid, story: &Story) -> Result<()> {
    let today = tx.today();
    people::put_job(tx, campaign, owner, "marketing-manager").await?;
    let mut made = Vec::new();
    for (title, (days, priority, job, done, severity)) in story.tasks.iter().zip(story::TASKS) {
        let due = today.0.checked_add_signed(chrono::TimeDelta::days(days)).map(Day);
        let new = work::New {
            campaign: Some(campaign),
            title,
            owner: Some(owner),
            due,
            priority,
            job,
            severity,
            ..work::New::default()
        };
        let record = work::add(tx, &new, Some(owner)).await?;
        if done {
            let at = Millis(tx.now().0 + days * DAY);
            tx.set(&task::ENTITY, record, task::STATUS, "done").await?;
            tx.set(&task::ENTITY, record, task::DONE_AT, at).await?;
            tx.set(&task::ENTITY, record, task::DONE_BY, owner).await?;
        }
        made.push(record);
    }
    work::wait(tx, made[3], made[2]).await
}

async fn creator(
    tx: &mut Tx,
    campaign: Uid,
    made: &story::Made,
    niche: &str,
    posted: Option<Day>,
    euros: impl Fn(i64) -> Money,
) -> Result<Uid> {
    let incoming = Incoming {
        name: Some(made.name.to_owned()),
        platform: made.platform.to_owned(),
        handle: made.handle.to_owned(),
        url: None,
        followers: Some(made.followers),
        country: Some(made.country.to_owned()),
        language: Some(made.language.to_owned()),
        niches: vec![niche.to_owned()],
        sample: true,
    };
    let at = Millis(tx.now().0 - 50 * DAY);
    let owner = creators::save(tx, &incoming, &Origin { source: "keyed", at }).await?;
    let fee = (made.fee > 0).then(|| euros(made.fee));
    let record = outreach::join(tx, campaign, owner, fee, Some(euros(made.shipping))).await?;
    tx.set(&collaboration::ENTITY, record, collaboration::STAGE, made.stage).await?;
    if campaigns::is_contracted(made.stage) {
        money::commit_terms(tx, record).await?;
    }
    let Some(posted) = posted.filter(|_| !made.metrics.is_empty()) else { return Ok(record) };
    let new = tx.new_id();
    let fields = [
        (post::COLLABORATION, record.into()),
        (post::PLATFORM, made.platform.into()),
        (post::KIND, made.kind.into()),
        (post::LABEL, format!("{} {}", made.name.split(' ').next().unwrap_or(made.name), 1).into()),
        (post::POSTED_ON, posted.into()),
    ];
    tx.create(&post::ENTITY, new, fields).await?;
    for (metric, number) in made.metrics {
        let record = tx.new_id();
        let at = Millis(tx.now().0 - 2 * DAY);
        let fields = [
            (measurement::POST, new.into()),
            (measurement::METRIC, (*metric).into()),
            (measurement::STATE, "value".into()),
            (measurement::NUMBER, (*number).into()),
            (measurement::SOURCE, "keyed".into()),
            (measurement::CAPTURED_AT, at.into()),
        ];
        tx.create(&measurement::ENTITY, record, fields).await?;
    }
    Ok(record)
}
