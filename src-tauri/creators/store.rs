//! The only SQL about creators.

use crate::db::Db;
use crate::error::Result;
use crate::values::{Currency, Money, Uid, handle};
use serde::{Deserialize, Serialize};
use sqlx::{AssertSqlSafe, FromRow, QueryBuilder, Sqlite};

/// What to look for; empty parts do not limit.
#[derive(Debug, Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct CreatorQuery {
    /// Words of the name or a handle; every word must be found.
    pub text: String,
    /// Any of these niches.
    pub niches: Vec<String>,
    /// An account on any of these platforms.
    pub platforms: Vec<String>,
    /// Any of these countries.
    pub countries: Vec<String>,
    /// Any of these languages.
    pub languages: Vec<String>,
    /// The largest account has at least so many followers.
    pub followers_min: Option<i64>,
    /// The largest account has at most so many.
    pub followers_max: Option<i64>,
}

/// How to sort.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorSort {
    /// The column.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"name\" | \"handle\" | \"platform\" | \"followers\" | \"country\" | \"added\"")
    )]
    pub by: String,
    /// Largest or last first.
    pub descending: bool,
}

/// A creator with the largest account.
#[derive(Debug, Clone, FromRow)]
pub struct Line {
    /// The creator.
    pub id: Uid,
    /// The name.
    pub name: Option<String>,
    /// ISO country.
    pub country: Option<String>,
    /// ISO language.
    pub language: Option<String>,
    /// Part of the sample.
    pub sample: Option<bool>,
    /// The largest account's platform.
    pub platform: Option<String>,
    /// Its handle.
    pub handle: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its followers.
    pub followers: Option<i64>,
    /// How many accounts.
    pub accounts: i64,
    /// How many campaigns.
    pub campaigns: i64,
}

/// Followers of an account: the newest value that is a number.
const FOLLOWERS: &str = "(select v.number from live_account_values v where v.account = a.id \
    and v.metric = 'followers' and v.state = 'value' order by v.captured_at desc, v.born desc, v.id desc limit 1)";

/// Each creator with its largest account (by followers, then handle).
fn from() -> String {
    format!(
        " from live_creators c left join (select a.id, a.creator, a.platform, a.handle, a.handle_folded, a.url, \
         {FOLLOWERS} as followers, row_number() over (partition by a.creator order by {FOLLOWERS} desc nulls last, \
         a.handle_folded, a.id) as place from live_accounts a) b on b.creator = c.id and b.place = 1 where 1 = 1"
    )
}

fn conditions(sql: &mut QueryBuilder<Sqlite>, query: &CreatorQuery) {
    for word in handle::folded(&query.text).split_whitespace() {
        let like = format!("%{}%", word.trim_start_matches('@').replace(['%', '_'], ""));
        sql.push(" and (c.name_folded like ").push_bind(like.clone());
        sql.push(
            " or exists (select 1 from live_accounts x where x.creator = c.id and x.handle_folded like ",
        );
        sql.push_bind(like).push("))");
    }
    any(
        sql,
        " and exists (select 1 from live_creator_niches n where n.creator = c.id and n.niche_folded in (",
        &query.niches.iter().map(|niche| handle::folded(niche)).collect::<Vec<_>>(),
        "))",
    );
    any(
        sql,
        " and exists (select 1 from live_accounts x where x.creator = c.id and x.platform in (",
        &query.platforms,
        "))",
    );
    any(sql, " and c.country in (", &query.countries, ")");
    any(sql, " and c.language in (", &query.languages, ")");
    if let Some(least) = query.followers_min {
        sql.push(" and b.followers >= ").push_bind(least);
    }
    if let Some(most) = query.followers_max {
        sql.push(" and b.followers <= ").push_bind(most);
    }
}

fn any(sql: &mut QueryBuilder<Sqlite>, head: &'static str, values: &[String], tail: &'static str) {
    if values.is_empty() {
        return;
    }
    sql.push(head);
    let mut list = sql.separated(", ");
    for value in values {
        list.push_bind(value.clone());
    }
    sql.push(tail);
}

/// One page of creators.
pub async fn page(
    db: &Db,
    query: &CreatorQuery,
    sort: &CreatorSort,
    offset: i64,
    limit: i64,
) -> Result<Vec<Line>> {
    let mut sql = QueryBuilder::new(
        "select c.id, c.name, c.country, c.language, c.sample, b.platform, b.handle, b.url, b.followers, \
         (select count(*) from live_accounts a where a.creator = c.id) as accounts, \
         (select count(*) from live_collaborations k where k.creator = c.id) as campaigns",
    );
    sql.push(from());
    conditions(&mut sql, query);
    let column = match sort.by.as_str() {
        "handle" => "b.handle_folded",
        "platform" => "b.platform",
        "followers" => "b.followers",
        "country" => "c.country",
        "added" => "c.born",
        _ => "c.name_folded",
    };
    let order = if sort.descending { "desc" } else { "asc" };
    sql.push(format!(" order by {column} {order} nulls last, c.name_folded, c.id limit "));
    sql.push_bind(limit).push(" offset ").push_bind(offset);
    Ok(sql.build_query_as().fetch_all(db.read()).await?)
}

/// How many creators the query finds.
pub async fn count(db: &Db, query: &CreatorQuery) -> Result<i64> {
    let mut sql = QueryBuilder::new("select count(*)");
    sql.push(from());
    conditions(&mut sql, query);
    let (count,): (i64,) = sql.build_query_as().fetch_one(db.read()).await?;
    Ok(count)
}

/// The ids that the query finds, by name.
pub async fn ids(db: &Db, query: &CreatorQuery) -> Result<Vec<Uid>> {
    let mut sql = QueryBuilder::new("select c.id");
    sql.push(from());
    conditions(&mut sql, query);
    sql.push(" order by c.name_folded, c.id");
    let rows: Vec<(Uid,)> = sql.build_query_as().fetch_all(db.read()).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// A creator by id.
pub async fn line(db: &Db, id: Uid) -> Result<Option<Line>> {
    let sql = format!(
        "select c.id, c.name, c.country, c.language, c.sample, b.platform, b.handle, b.url, b.followers, \
         0 as accounts, 0 as campaigns{} and c.id = ?",
        from()
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(db.read()).await?)
}

/// The niches of some creators, as written.
pub async fn niches(db: &Db, creators: &[Uid]) -> Result<Vec<(Uid, String)>> {
    if creators.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = QueryBuilder::new(
        "select creator, niche from live_creator_niches where niche is not null and creator in (",
    );
    let mut list = sql.separated(", ");
    for id in creators {
        list.push_bind(*id);
    }
    sql.push(") order by niche_folded");
    Ok(sql.build_query_as().fetch_all(db.read()).await?)
}

/// An account with its newest follower number.
#[derive(Debug, Clone, FromRow)]
pub struct AccountLine {
    /// The account.
    pub id: Uid,
    /// The platform.
    pub platform: Option<String>,
    /// The handle.
    pub handle: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// Followers.
    pub followers: Option<i64>,
    /// When that was counted, UTC milliseconds.
    pub followers_at: Option<i64>,
    /// Where it comes from.
    pub followers_source: Option<String>,
}

/// A creator's accounts, the largest first.
pub async fn accounts(db: &mut sqlx::SqliteConnection, creator: Uid) -> Result<Vec<AccountLine>> {
    let sql = format!(
        "select a.id, a.platform, a.handle, a.url, v.number as followers, v.captured_at as followers_at, \
         v.source as followers_source from live_accounts a left join live_account_values v on v.id = \
         {} where a.creator = ? order by followers desc nulls last, a.handle_folded, a.id",
        FOLLOWERS.replace("select v.number", "select v.id")
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(creator).fetch_all(db).await?)
}

/// Distinct values to filter by, with how many creators have them: kind, value, count.
pub async fn facets(db: &Db) -> Result<Vec<(String, String, i64)>> {
    let rows = sqlx::query_as(
        "select 'niche', min(niche), count(distinct creator) from live_creator_niches where niche <> '' group by niche_folded \
         union all select 'platform', platform, count(distinct creator) from live_accounts where platform is not null group by platform \
         union all select 'country', country, count(*) from live_creators where country <> '' group by country \
         union all select 'language', language, count(*) from live_creators where language <> '' group by language",
    )
    .fetch_all(db.read())
    .await?;
    Ok(rows)
}

/// The account of a platform and handle, whoever's it is, with its creator.
pub async fn account_by_handle(
    db: &mut sqlx::SqliteConnection,
    platform: &str,
    name: &str,
) -> Result<Option<(Uid, Uid)>> {
    let row = sqlx::query_as(
        "select id, creator from live_accounts where platform = ? and lower(handle) = ? and creator is not null limit 1",
    )
    .bind(platform)
    .bind(handle::key(name))
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// A creator's campaigns: campaign, name, stage, fee (committed before planned).
pub async fn campaigns(db: &Db, creator: Uid) -> Result<Vec<(Uid, String, String, Option<Money>)>> {
    type Row = (Uid, Option<String>, Option<String>, Option<String>, Option<i64>);
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.name, k.stage, c.currency, (select sum(e.amount) from live_cost_entries e \
         join live_costs f on f.id = e.cost where f.collaboration = k.id and f.kind = 'fee' and e.step = \
         case when exists (select 1 from live_cost_entries x where x.cost = f.id and x.step = 'committed' and x.reverses is null \
         and not exists (select 1 from live_cost_entries r where r.reverses = x.id)) then 'committed' else 'planned' end) \
         from live_collaborations k join live_campaigns c on c.id = k.campaign \
         where k.creator = ? order by c.starts_on desc, c.id",
    )
    .bind(creator)
    .fetch_all(db.read())
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name, stage, code, minor)| {
            let currency = code.as_deref().and_then(Currency::new);
            let fee = minor.zip(currency).map(|(minor, currency)| Money { minor, currency });
            (id, name.unwrap_or_default(), stage.unwrap_or_default(), fee)
        })
        .collect())
}

/// Whether an account has this id.
pub async fn is_account(db: &mut sqlx::SqliteConnection, account: Uid) -> Result<bool> {
    let row: (bool,) = sqlx::query_as("select exists (select 1 from live_accounts where id = ?)")
        .bind(account)
        .fetch_one(db)
        .await?;
    Ok(row.0)
}

/// An account's newest follower number.
pub async fn followers(db: &mut sqlx::SqliteConnection, account: Uid) -> Result<Option<i64>> {
    let row: Option<(Option<i64>,)> = sqlx::query_as(
        "select number from live_account_values where account = ? and metric = 'followers' \
         order by captured_at desc, born desc, id desc limit 1",
    )
    .bind(account)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| row.0))
}

/// A creator's niches with their records.
pub async fn own_niches(db: &mut sqlx::SqliteConnection, creator: Uid) -> Result<Vec<(Uid, Option<String>)>> {
    let sql = "select id, niche from live_creator_niches where creator = ?";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// Whether a creator is there.
pub async fn is_live(db: &mut sqlx::SqliteConnection, creator: Uid) -> Result<bool> {
    let row: (bool,) = sqlx::query_as("select exists (select 1 from live_creators where id = ?)")
        .bind(creator)
        .fetch_one(db)
        .await?;
    Ok(row.0)
}

/// Whose an account is.
pub async fn owner(db: &mut sqlx::SqliteConnection, account: Uid) -> Result<Option<Uid>> {
    let row: Option<(Uid,)> =
        sqlx::query_as("select creator from live_accounts where id = ? and creator is not null")
            .bind(account)
            .fetch_optional(db)
            .await?;
    Ok(row.map(|row| row.0))
}

/// Which of these accounts there are or were.
pub async fn known_accounts(
    db: &mut sqlx::SqliteConnection,
    ids: &[Uid],
) -> Result<std::collections::HashSet<Uid>> {
    let places = vec!["?"; ids.len()].join(", ");
    let sql = format!("select id from accounts where id in ({places})");
    let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(*id);
    }
    let rows: Vec<(Uid,)> = query.fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
