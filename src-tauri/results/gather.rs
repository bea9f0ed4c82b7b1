//! Gathering: the one function that reads what a campaign's figures are made from. The dashboard, the companion
//! and the report all start here.

use crate::campaigns::{self, Member, Plan};
use crate::content::{self, Post};
use crate::error::{Error, Result};
use crate::figures::{CreatorInput, Inputs, METRICS, Metric, PostInput, Reading};
use crate::money::{self, Line, Step};
use crate::values::{Day, Millis, Money, Uid};
use rust_decimal::Decimal;
use sqlx::{FromRow, SqliteConnection};
use std::collections::{BTreeMap, HashMap};

/// A metric's newest reading with its source and time.
#[derive(Debug, Clone, FromRow)]
pub struct Taken {
    /// The measurement.
    pub id: Uid,
    /// The post.
    pub post: Uid,
    /// The metric.
    pub metric: String,
    /// `value`, `empty`, `not_available` or `below`.
    pub state: Option<String>,
    /// The number or the bound.
    pub number: Option<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// When it was taken, UTC milliseconds.
    pub captured_at: Option<i64>,
}

impl Taken {
    /// As figures read it.
    pub fn reading(&self) -> Reading {
        match (self.state.as_deref(), self.number) {
            (Some("value"), Some(n)) => Reading::Value(n),
            (Some("below"), Some(n)) => Reading::Below(n),
            (Some("not_available"), _) => Reading::NotAvailable,
            _ => Reading::Empty,
        }
    }
}

/// An outcome as entered.
#[derive(Debug, Clone, FromRow)]
pub struct Outcome {
    /// The record.
    pub id: Uid,
    /// Its kind.
    pub kind: String,
    /// `value` or `empty`.
    pub state: Option<String>,
    /// Minor units, a count, or millionths for the margin.
    pub number: Option<i64>,
    /// When, UTC milliseconds.
    pub captured_at: Option<i64>,
}

/// Everything about a campaign that figures are made from.
pub struct Gathered {
    /// The plan.
    pub plan: Plan,
    /// Its creators, declined ones too.
    pub members: Vec<Member>,
    /// Its posts.
    pub posts: Vec<Post>,
    /// Newest readings by post.
    pub taken: HashMap<Uid, Vec<Taken>>,
    /// Its cost lines.
    pub lines: Vec<Line>,
    /// Its outcomes by kind.
    pub outcomes: BTreeMap<String, Outcome>,
    /// Its targets.
    pub kpis: Vec<campaigns::KpiRow>,
}

/// Reads a campaign, in one read transaction so that everything is of one moment.
///
/// # Errors
/// `NotFound` when there is no such campaign.
pub async fn gather(db: &crate::db::Db, campaign: Uid) -> Result<Gathered> {
    let plan = campaigns::find(db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().begin().await?;
    let lines = money::lines(&mut read, campaign, plan.currency()).await?;
    let out = Gathered {
        members: campaigns::members(&mut read, campaign).await?,
        posts: content::posts(&mut read, campaign).await?,
        taken: by_post(newest(&mut read, campaign).await?),
        lines,
        outcomes: outcomes(&mut read, campaign).await?,
        kpis: campaigns::kpis(&mut read, campaign).await?,
        plan,
    };
    read.rollback().await?;
    Ok(out)
}

/// Reads what a campaign cost and brought in, and neither creators nor posts.
///
/// # Errors
/// `NotFound` when there is no such campaign.
pub async fn gather_money(db: &crate::db::Db, campaign: Uid) -> Result<Gathered> {
    let plan = campaigns::find(db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().begin().await?;
    let lines = money::lines(&mut read, campaign, plan.currency()).await?;
    let outcomes = outcomes(&mut read, campaign).await?;
    read.rollback().await?;
    let (members, posts, taken, kpis) = (Vec::new(), Vec::new(), HashMap::new(), Vec::new());
    Ok(Gathered { plan, members, posts, taken, lines, outcomes, kpis })
}

fn by_post(rows: Vec<Taken>) -> HashMap<Uid, Vec<Taken>> {
    let mut out: HashMap<Uid, Vec<Taken>> = HashMap::new();
    for row in rows {
        out.entry(row.post).or_default().push(row);
    }
    out
}

/// The newest reading of every post and metric of a campaign.
pub async fn taken(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<(Uid, String), Taken>> {
    let rows = newest(db, campaign).await?;
    Ok(rows.into_iter().map(|row| ((row.post, row.metric.clone()), row)).collect())
}

async fn newest(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Taken>> {
    let rows = sqlx::query_as(
        "select id, post, metric, state, number, source, captured_at from (\
         select m.id, m.post, m.metric, m.state, m.number, m.source, m.captured_at, row_number() over \
         (partition by m.post, m.metric order by m.captured_at desc, m.born desc, m.id desc) as place \
         from collaborations k join posts p on p.collaboration = k.id join measurements m on m.post = p.id \
         where k.campaign = ? and m.metric is not null and m.present = 1 and m.deleted = 0 and p.present = 1 \
         and p.deleted = 0 and k.present = 1 and k.deleted = 0) where place = 1",
    );
    Ok(rows.bind(campaign).fetch_all(db).await?)
}

/// What one source said at one moment about the posts of a campaign.
pub async fn taken_at(
    db: &mut SqliteConnection,
    campaign: Uid,
    source: &str,
    at: Millis,
) -> Result<BTreeMap<(Uid, String), Taken>> {
    let rows: Vec<Taken> = sqlx::query_as(
        "select m.id, m.post, m.metric, m.state, m.number, m.source, m.captured_at from live_measurements m \
         join live_posts p on p.id = m.post join live_collaborations k on k.id = p.collaboration \
         where k.campaign = ? and m.source = ? and m.captured_at = ? and m.metric is not null order by m.born, m.id",
    )
    .bind(campaign)
    .bind(source)
    .bind(at)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| ((row.post, row.metric.clone()), row)).collect())
}

/// A campaign's outcomes by kind, the newest of each.
pub async fn outcomes(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<String, Outcome>> {
    let rows: Vec<Outcome> = sqlx::query_as(
        "select id, kind, state, number, captured_at from live_outcomes where campaign = ? and kind is not null \
         order by captured_at, born, id",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.kind.clone(), row)).collect())
}

impl Gathered {
    /// The sum of the lines that count and that `pick` picks.
    pub fn cost(&self, pick: impl Fn(&Line) -> bool) -> Result<Money> {
        let zero = Money::zero(self.plan.currency());
        self.lines
            .iter()
            .filter(|line| money::counts(line) && pick(line))
            .try_fold(zero, |sum, line| sum.plus(&line.amount))
            .ok_or_else(|| Error::Bug("a cost total does not fit".to_owned()))
    }

    /// What was paid of the lines that `pick` picks, less what was reversed.
    pub fn paid(&self, pick: impl Fn(&Line) -> bool) -> Result<Money> {
        let zero = Money::zero(self.plan.currency());
        let picked = self.lines.iter().filter(|line| pick(line));
        picked
            .map(|line| line.paid)
            .try_fold(zero, |sum, paid| sum.plus(&paid))
            .ok_or_else(|| Error::Bug("a sum of payments does not fit".to_owned()))
    }

    /// What is promised already.
    pub fn committed(&self) -> Result<Money> {
        self.cost(|line| line.step == Step::Committed)
    }

    /// The cost of every post (rule R6): a line of a post stays there; each of a creator's lines is split equally
    /// over the creator's posts; any other line belongs to no post.
    pub fn post_costs(&self) -> BTreeMap<Uid, Money> {
        let mut costs: BTreeMap<Uid, Money> =
            self.posts.iter().map(|post| (post.id, Money::zero(self.plan.currency()))).collect();
        let in_order = self.posts_in_order();
        for line in self.lines.iter().filter(|line| money::counts(line)) {
            let own = line.collaboration.and_then(|own| in_order.get(&own)).map_or(&[][..], Vec::as_slice);
            let shares: Vec<(Uid, Money)> = match line.post.filter(|post| costs.contains_key(post)) {
                Some(post) => vec![(post, line.amount)],
                None => own.iter().copied().zip(line.amount.split(own.len())).collect(),
            };
            for (post, share) in shares {
                if let Some(cost) = costs.get_mut(&post) {
                    *cost = cost.plus(&share).unwrap_or(*cost);
                }
            }
        }
        costs
    }

    /// Each creator's posts, earliest day first (none last), then lowest id.
    fn posts_in_order(&self) -> BTreeMap<Uid, Vec<Uid>> {
        let mut all: Vec<&Post> = self.posts.iter().collect();
        all.sort_by_key(|post| (post.posted_on.is_none(), post.posted_on.as_deref().unwrap_or(""), post.id));
        let mut own: BTreeMap<Uid, Vec<Uid>> = BTreeMap::new();
        for post in all {
            own.entry(post.collaboration).or_default().push(post.id);
        }
        own
    }

    /// The newest reading of a post's metric.
    pub fn reading(&self, post: Uid, metric: &str) -> Option<&Taken> {
        self.taken.get(&post)?.iter().find(|taken| taken.metric == metric)
    }

    /// The readings of a post by metric.
    pub fn readings(&self, post: Uid) -> Vec<(Metric, Reading)> {
        let own = self.taken.get(&post).map_or(&[][..], Vec::as_slice);
        let known = |taken: &Taken| METRICS.iter().find(|metric| **metric == taken.metric);
        own.iter().filter_map(|taken| Some((*known(taken)?, taken.reading()))).collect()
    }

    fn outcome(&self, kind: &str) -> Option<i64> {
        self.outcomes.get(kind).filter(|row| row.state.as_deref() == Some("value")).and_then(|row| row.number)
    }

    /// The inputs of the figures.
    ///
    /// # Errors
    /// `Bug` when a total does not fit.
    pub fn inputs(&self) -> Result<Inputs> {
        let costs = self.post_costs();
        let currency = self.plan.currency();
        let selected = self.members.iter().filter(|member| member.stage.as_deref() != Some("declined"));
        let mut places: BTreeMap<Uid, Vec<usize>> = BTreeMap::new();
        for (at, post) in self.posts.iter().enumerate() {
            places.entry(post.collaboration).or_default().push(at);
        }
        Ok(Inputs {
            currency,
            budget: self.plan.budget(),
            workflow_cost: self.cost(|line| line.kind == "fee" || line.kind == "shipping")?,
            full_cost: self.cost(|_| true)?,
            creators: selected
                .map(|member| CreatorInput {
                    id: member.id,
                    followers: member.followers,
                    posts: places.remove(&member.id).unwrap_or_default(),
                })
                .collect(),
            posts: self
                .posts
                .iter()
                .map(|post| PostInput {
                    id: post.id,
                    metrics: self.readings(post.id),
                    cost: costs.get(&post.id).copied().unwrap_or(Money::zero(currency)),
                })
                .collect(),
            revenue: self.outcome("netRevenue").map(|minor| Money { minor, currency }),
            orders: self.outcome("orders"),
            new_customers: self.outcome("newCustomers"),
            leads: self.outcome("leads"),
            margin: self.outcome("grossMargin").map(|millionths| Decimal::new(millionths, 6)),
            preset: if self.plan.engagement_set.as_deref() == Some("workflow") {
                "workflow"
            } else {
                "default"
            },
        })
    }

    /// When results were last taken, UTC milliseconds.
    pub fn results_at(&self) -> Option<i64> {
        self.taken
            .values()
            .flatten()
            .filter(|taken| taken.metric != "followers")
            .filter_map(|taken| taken.captured_at)
            .max()
    }

    /// When costs were last entered.
    pub fn costs_at(&self) -> Option<i64> {
        self.lines.iter().map(|line| line.at).max()
    }

    /// When outcomes were last entered.
    pub fn outcomes_at(&self) -> Option<i64> {
        self.outcomes.values().filter_map(|row| row.captured_at).max()
    }

    /// The day a post went live.
    pub fn posted(post: &Post) -> Option<Day> {
        post.posted_on.as_deref().and_then(Day::parse)
    }

    /// Posts that have any result.
    pub fn posts_with_results(&self) -> usize {
        let has = |post: &&Post| {
            self.readings(post.id).iter().any(|(metric, reading)| {
                *metric != "followers" && matches!(reading, Reading::Value(_) | Reading::Below(_))
            })
        };
        self.posts.iter().filter(has).count()
    }
}
