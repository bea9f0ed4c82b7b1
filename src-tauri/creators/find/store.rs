//! The only SQL that finds creators. It asks the table that the write path keeps for lists (`db/search.rs`), so that a
//! page costs the same whether a thousand creators are there or a million.

use super::{CreatorQuery, CreatorSort, OwnCondition};
use crate::db::Db;
use crate::db::registry::own_field;
use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::{AssertSqlSafe, FromRow, QueryBuilder, Sqlite, SqliteConnection};

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
    /// The availability's code.
    pub availability: Option<String>,
    /// Busy or exclusive until this day.
    pub until_on: Option<String>,
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
    /// The stage in the campaign that the creator was added to last.
    pub latest: Option<String>,
}

/// What a creator is today: busy and exclusive end after their last day.
const TODAY: &str =
    "case when i.availability in ('busy', 'exclusive') and i.until_on <> '' and i.until_on < ";
const TODAY_END: &str = " then 'available' when i.availability = '' then 'available' else i.availability end";

fn conditions(sql: &mut QueryBuilder<Sqlite>, query: &CreatorQuery, today: &str) {
    sql.push(" where 1 = 1");
    text(sql, &query.text);
    any(sql, " and +i.country in (", &query.countries, ")");
    any(sql, " and i.language in (", &query.languages, ")");
    if !query.platforms.is_empty() {
        sql.push(" and (0");
        for platform in &query.platforms {
            sql.push(" or instr(i.platforms, ").push_bind(format!(",{platform},")).push(") > 0");
        }
        sql.push(")");
    }
    if let Some(least) = query.followers_min {
        sql.push(" and +i.followers >= ").push_bind(least);
    }
    if let Some(most) = query.followers_max {
        sql.push(" and +i.followers <= ").push_bind(most);
    }
    if !query.availability.is_empty() {
        sql.push(" and ").push(TODAY).push_bind(today.to_owned()).push(TODAY_END);
        any(sql, " in (", &query.availability, ")");
    }
    let folded = |words: &[String]| words.iter().map(|word| handle::folded(word)).collect::<Vec<_>>();
    let niche = " and i.creator in (select creator from creator_niches where present = 1 and deleted = 0 and niche_folded in (";
    any(sql, niche, &folded(&query.niches), "))");
    let tag = " and i.creator in (select creator from creator_tags where present = 1 and deleted = 0 and tag_folded in (";
    any(sql, tag, &folded(&query.tags), "))");
    let brand = brand(query);
    if !query.stages.is_empty() {
        sql.push(
            " and i.creator in (select k.creator from live_collaborations k where k.creator is not null",
        );
        of_brand(sql, "k", brand);
        sql.push(" and not exists (select 1 from live_collaborations o where o.creator = k.creator");
        of_brand(sql, "o", brand);
        sql.push(LATER);
        any(sql, " and coalesce(k.stage, 'shortlisted') in (", &query.stages, "))");
    } else if brand.is_some() {
        sql.push(" and i.creator in (select k.creator from live_collaborations k where 1");
        of_brand(sql, "k", brand);
        sql.push(")");
    }
    if let Some(list) = query.list.as_deref().filter(|list| !list.is_empty()) {
        let id = Uid::parse("lis", list).unwrap_or_default();
        sql.push(" and i.creator in (select creator from live_list_members where list = ")
            .push_bind(id)
            .push(")");
    }
    for condition in &query.own {
        own(sql, condition);
    }
}

/// The brand that is asked for; one that cannot be has no creators.
fn brand(query: &CreatorQuery) -> Option<Uid> {
    let asked = query.brand.as_deref().filter(|brand| !brand.is_empty());
    asked.map(|brand| Uid::parse("bra", brand).unwrap_or_default())
}

/// Leaves collaborations of other brands out.
fn of_brand(sql: &mut QueryBuilder<Sqlite>, row: &'static str, brand: Option<Uid>) {
    if let Some(brand) = brand {
        sql.push(" and ").push(row).push(".campaign in (select id from live_campaigns where brand = ");
        sql.push_bind(brand).push(")");
    }
}

/// Three letters and more ask the index of words; fewer are looked for in each row.
fn text(sql: &mut QueryBuilder<Sqlite>, text: &str) {
    let folded = handle::folded(text);
    let words =
        folded.split_whitespace().map(|word| word.trim_start_matches('@')).filter(|word| !word.is_empty());
    let (long, short): (Vec<&str>, Vec<&str>) = words.partition(|word| word.chars().count() > 2);
    if !long.is_empty() {
        let quoted: Vec<String> =
            long.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect();
        sql.push(" and i.no in (select rowid from creator_words where creator_words match ");
        sql.push_bind(quoted.join(" AND ")).push(")");
    }
    for word in short {
        sql.push(" and instr(i.text, ").push_bind(word.to_owned()).push(") > 0");
    }
}

fn own(sql: &mut QueryBuilder<Sqlite>, condition: &OwnCondition) {
    let id = Uid::parse(own_field::ENTITY.prefix, &condition.field).unwrap_or_default();
    sql.push(
        " and i.creator in (select v.creator from own_values v join live_own_fields f on f.id = v.field \
         where v.present = 1 and v.deleted = 0 and v.field = ",
    );
    sql.push_bind(id);
    any(sql, " and v.value in (", &condition.any, ")");
    for word in handle::folded(&condition.text).split_whitespace() {
        sql.push(" and instr(v.value_folded, ").push_bind(word.to_owned()).push(") > 0");
    }
    for (bound, sign) in [(&condition.from, " >= "), (&condition.to, " <= ")] {
        if bound.is_empty() {
            continue;
        }
        sql.push(" and case f.kind when 'number' then cast(v.value as real)").push(sign).push("cast(");
        sql.push_bind(bound.clone())
            .push(" as real) else v.value")
            .push(sign)
            .push_bind(bound.clone())
            .push(" end");
    }
    sql.push(")");
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

/// The order of a page. Each is one that an index has, forwards or backwards as a whole.
///
/// With a filter the rows are found first and sorted then: an index would lead to rows all over the table, most of
/// them in vain. A sign of plus says so.
fn order(sort: &CreatorSort, query: &CreatorQuery) -> String {
    let (column, down) = match (sort.by.as_str(), sort.descending) {
        ("followers", false) => ("coalesce(i.followers, 9223372036854775807)", false),
        ("followers", true) => ("i.followers", true),
        ("added", down) => ("i.born", down),
        ("handle", down) => ("i.handle", down),
        ("platform", down) => ("i.platform", down),
        ("country", down) => ("i.country", down),
        (_, down) => ("i.name", down),
    };
    let word = |down: bool| if down { "desc" } else { "asc" };
    // Where the largest or the last come first by nature, the index runs that way, and equals follow by name.
    let names = word(if matches!(column, "i.followers" | "i.born") { !down } else { down });
    let then = if column == "i.name" { String::new() } else { format!(", i.name {names}") };
    let found = if *query == CreatorQuery::default() { "" } else { "+" };
    format!(" order by {found}{column} {}{then}, i.no {names}", word(down))
}

const LINE: &str = "select c.id, c.name, c.country, c.language, c.sample, c.availability, c.until_on, a.platform, a.handle, \
    a.url, i.followers, i.accounts, (select count(*) from live_collaborations k where k.creator = c.id) as campaigns, \
    (select coalesce(k.stage, 'shortlisted') from live_collaborations k where k.creator = c.id";
const LINE_END: &str = " order by k.born desc, k.id desc limit 1) as latest ";
/// Ends a question for what was added after a collaboration: without such, it is its creator's last.
const LATER: &str = " and (o.born, o.id) > (k.born, k.id))";
const JOINS: &str = " join creators c on c.id = i.creator left join accounts a on a.id = i.account ";

fn today(db: &Db) -> String {
    db.source().today().to_string()
}

/// One page of creators.
pub async fn page(
    db: &Db,
    query: &CreatorQuery,
    sort: &CreatorSort,
    offset: i64,
    limit: i64,
) -> Result<Vec<Line>> {
    let order = order(sort, query);
    let mut sql = QueryBuilder::new(LINE);
    of_brand(&mut sql, "k", brand(query));
    sql.push(LINE_END);
    // Only numbers are sorted; the rows of the page are looked up after.
    sql.push("from (select i.no from creator_index i");
    conditions(&mut sql, query, &today(db));
    sql.push(&order).push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    sql.push(") p join creator_index i on i.no = p.no").push(JOINS).push(&order);
    Ok(sql.build_query_as().fetch_all(db.read()).await?)
}

/// How many creators the query finds.
pub async fn count(db: &Db, query: &CreatorQuery) -> Result<i64> {
    let mut sql = QueryBuilder::new("select count(*) from creator_index i");
    conditions(&mut sql, query, &today(db));
    let (count,): (i64,) = sql.build_query_as().fetch_one(db.read()).await?;
    Ok(count)
}

/// The ids that the query finds, by name.
pub async fn ids(db: &Db, query: &CreatorQuery) -> Result<Vec<Uid>> {
    let mut sql = QueryBuilder::new("select i.creator from creator_index i");
    conditions(&mut sql, query, &today(db));
    sql.push(" order by i.name, i.no");
    let rows: Vec<(Uid,)> = sql.build_query_as().fetch_all(db.read()).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// A creator by id.
pub async fn line(db: &Db, id: Uid) -> Result<Option<Line>> {
    let sql = format!("{LINE}{LINE_END} from creator_index i {JOINS} where i.creator = ?");
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(db.read()).await?)
}

/// A value to filter by: kind, value, how many creators have it.
pub type Facet = (String, String, i64);

/// Words of a table with how many creators have them: counted off an index, less those of deleted creators, who are
/// few.
fn words_of(kind: &str, table: &str, column: &str) -> String {
    let there = "present = 1 and deleted = 0";
    format!(
        "with counted as (select {column}_folded as word, count(*) as n from {table} where {there} \
         and {column}_folded <> '' group by {column}_folded), \
         gone as (select w.{column}_folded as word, count(*) as n from creators c cross join {table} w on w.creator = c.id \
         where c.deleted = 1 and w.present = 1 and w.deleted = 0 group by w.{column}_folded) \
         select '{kind}', (select w.{column} from {table} w where w.{column}_folded = k.word and {there} limit 1), \
         k.n - coalesce(g.n, 0) from counted k left join gone g on g.word = k.word where k.n > coalesce(g.n, 0)"
    )
}

/// Distinct values to filter by; `platforms` are all platforms of a creator, between commas.
pub async fn facets(db: &Db) -> Result<Vec<Facet>> {
    let ask = async |sql: String| -> Result<Vec<Facet>> {
        Ok(sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db.read()).await?)
    };
    let plain = "select 'country', country, count(*) from creator_index where country <> '~' group by country \
                 union all select 'language', language, count(*) from creator_index where language <> '' group by language \
                 union all select 'platforms', platforms, count(*) from creator_index where platforms <> '' group by platforms";
    let stages = format!(
        "select 'stage', coalesce(k.stage, 'shortlisted'), count(*) from live_collaborations k where k.creator is not null \
         and not exists (select 1 from live_collaborations o where o.creator = k.creator{LATER} \
         and k.creator in (select id from live_creators) group by 2 order by 3 desc, 2"
    );
    let taken = async {
        let mut sql = QueryBuilder::new("select 'availability', state, count(*) from (select ");
        sql.push(TODAY).push_bind(today(db)).push(TODAY_END);
        sql.push(" as state from creator_index i where i.availability <> '') group by state");
        Ok(sql.build_query_as::<Facet>().fetch_all(db.read()).await?)
    };
    let (niches, tags, plain, taken, stages) = tokio::try_join!(
        ask(words_of("niche", "creator_niches", "niche")),
        ask(words_of("tag", "creator_tags", "tag")),
        ask(plain.to_owned()),
        taken,
        ask(stages),
    )?;
    Ok([niches, tags, plain, taken, stages].concat())
}

/// How some creators stand: creator, name, availability, until, for whom, reason; only those who are not plainly free.
pub type Standing = (Uid, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>);

/// Creators of a choice who are busy, exclusive or not to be contacted, by name.
pub async fn standing(db: &mut SqliteConnection, creators: &[Uid]) -> Result<Vec<Standing>> {
    let mut out = Vec::new();
    for some in creators.chunks(500) {
        let mut sql = QueryBuilder::<Sqlite>::new(
            "select id, name, availability, until_on, for_whom, reason from live_creators \
             where availability in ('busy', 'exclusive', 'doNotContact') and id in (",
        );
        let mut list = sql.separated(", ");
        for id in some {
            list.push_bind(*id);
        }
        sql.push(") order by name_folded, id");
        out.extend(sql.build_query_as::<Standing>().fetch_all(&mut *db).await?);
    }
    Ok(out)
}
