//! The only SQL about creators and their accounts; finding them is in `find`, what is kept about them in `kept`.

use crate::db::Db;
use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::{AssertSqlSafe, FromRow, QueryBuilder, SqliteConnection};

/// A creator's own fields.
#[derive(Debug, Clone, FromRow)]
pub struct Own {
    /// The name.
    pub name: Option<String>,
    /// ISO country.
    pub country: Option<String>,
    /// ISO language.
    pub language: Option<String>,
    /// The availability's code.
    pub availability: Option<String>,
    /// Busy or exclusive until this day.
    pub until_on: Option<String>,
    /// Exclusive for whom.
    pub for_whom: Option<String>,
    /// Why not to contact.
    pub reason: Option<String>,
    /// Contact.
    pub email: Option<String>,
    /// Contact.
    pub phone: Option<String>,
    /// Who speaks for the creator.
    pub agent: Option<String>,
    /// How to reach them.
    pub agent_contact: Option<String>,
    /// Where parcels go.
    pub address: Option<String>,
}

/// A creator's own fields, if the creator is there.
pub async fn own(db: &mut SqliteConnection, creator: Uid) -> Result<Option<Own>> {
    let row = sqlx::query_as(
        "select name, country, language, availability, until_on, for_whom, reason, email, phone, agent, agent_contact, \
         address from live_creators where id = ?",
    )
    .bind(creator)
    .fetch_optional(db)
    .await?;
    Ok(row)
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

/// Followers of an account: the newest value that is a number.
const FOLLOWERS: &str = "(select v.number from live_account_values v where v.account = a.id \
    and v.metric = 'followers' and v.state = 'value' order by v.captured_at desc, v.born desc, v.id desc limit 1)";

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
pub async fn accounts(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<AccountLine>> {
    let sql = format!(
        "select a.id, a.platform, a.handle, a.url, v.number as followers, v.captured_at as followers_at, \
         v.source as followers_source from live_accounts a left join live_account_values v on v.id = \
         {} where a.creator = ? order by followers desc nulls last, a.handle_folded, a.id",
        FOLLOWERS.replace("select v.number", "select v.id")
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(creator).fetch_all(db).await?)
}

/// The accounts that ever had this platform and handle: account, creator, and whether the creator is there.
pub async fn accounts_by_handle(
    db: &mut SqliteConnection,
    platform: &str,
    name: &str,
) -> Result<Vec<(Uid, Uid, bool)>> {
    type Row = (Uid, Uid, Option<String>, bool);
    let rows: Vec<Row> = sqlx::query_as(
        "select a.id, a.creator, a.handle, c.present = 1 and c.deleted = 0 from accounts a join creators c on c.id = a.creator \
         where a.handle_folded = ? and a.platform = ? and a.present = 1 and a.deleted = 0 and c.merged is null \
         order by c.deleted, a.born desc, a.id",
    )
    .bind(handle::folded(handle::key(name).as_str()))
    .bind(platform)
    .fetch_all(db)
    .await?;
    let same = |row: &Row| row.2.as_deref().is_some_and(|known| handle::key(known) == handle::key(name));
    Ok(rows.into_iter().filter(same).map(|(account, creator, _, there)| (account, creator, there)).collect())
}

/// The account of a platform and handle with its creator, if the creator is there.
pub async fn account_by_handle(
    db: &mut SqliteConnection,
    platform: &str,
    name: &str,
) -> Result<Option<(Uid, Uid)>> {
    let rows = accounts_by_handle(db, platform, name).await?;
    Ok(rows.into_iter().find(|row| row.2).map(|row| (row.0, row.1)))
}

/// Whether an account was ever made with this id.
pub async fn is_account(db: &mut SqliteConnection, account: Uid) -> Result<bool> {
    let row: (bool,) = sqlx::query_as("select exists (select 1 from accounts where id = ?)")
        .bind(account)
        .fetch_one(db)
        .await?;
    Ok(row.0)
}

/// An account's newest follower number.
pub async fn followers(db: &mut SqliteConnection, account: Uid) -> Result<Option<i64>> {
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
pub async fn own_niches(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<(Uid, Option<String>)>> {
    let sql = "select id, niche from live_creator_niches where creator = ?";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// Whether a creator is there.
pub async fn is_live(db: &mut SqliteConnection, creator: Uid) -> Result<bool> {
    let row: (bool,) = sqlx::query_as("select exists (select 1 from live_creators where id = ?)")
        .bind(creator)
        .fetch_one(db)
        .await?;
    Ok(row.0)
}

/// An account's follower numbers, the oldest first: number, when it was true, source.
pub async fn follower_values(db: &mut SqliteConnection, account: Uid) -> Result<Vec<(i64, i64, String)>> {
    let rows = sqlx::query_as(
        "select number, captured_at, coalesce(source, '') from live_account_values where account = ? \
         and metric = 'followers' and state = 'value' and number is not null and captured_at is not null \
         order by captured_at, born, id",
    )
    .bind(account)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// Whether a creator was ever made, and whether the person was erased.
pub async fn known(db: &mut SqliteConnection, creator: Uid) -> Result<Option<bool>> {
    let sql = "select coalesce(erased, 0) = 1 from creators where id = ? and present = 1";
    let row: Option<(bool,)> = sqlx::query_as(sql).bind(creator).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// Creators that went into this one by merging, and those that went into them.
pub async fn merged_into(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<Uid>> {
    let sql = "with recursive gone (id) as (select id from creators where merged = ?1 union \
               select c.id from creators c join gone g on c.merged = g.id) select id from gone where id <> ?1";
    let rows: Vec<(Uid,)> = sqlx::query_as(sql).bind(creator).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Tasks to check in with a creator: Marquee makes them, and their titles say the name.
pub async fn check_ins(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<Uid>> {
    let sql = "select id from collaborations where creator = ?";
    let together: Vec<(Uid,)> = sqlx::query_as(sql).bind(creator).fetch_all(&mut *db).await?;
    let mut out = Vec::new();
    for (id,) in together {
        let sql = "select id from tasks where step = 'checkin' and about = ?";
        let rows: Vec<(Uid,)> = sqlx::query_as(sql).bind(id.text("col")).fetch_all(&mut *db).await?;
        out.extend(rows.into_iter().map(|row| row.0));
    }
    Ok(out)
}

/// Every record of any kind that describes a creator, deleted ones too: entity's table name and record.
pub async fn describing(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<(String, Uid)>> {
    let sql = "with own (id) as (select o.id from documents o left join deliverables d on d.id = o.deliverable \
               left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration) \
               where o.creator = ?1 or k.creator = ?1) \
               select 'accounts', id from accounts where creator = ?1 union all \
               select 'notes', id from notes where creator = ?1 union all \
               select 'notes', n.id from notes n join deliverables d on d.id = n.deliverable \
               join collaborations k on k.id = d.collaboration where k.creator = ?1 union all \
               select 'creator_tags', id from creator_tags where creator = ?1 union all \
               select 'own_values', id from own_values where creator = ?1 union all \
               select 'sent_messages', id from sent_messages where creator = ?1 union all \
               select 'posts', p.id from posts p join collaborations k on k.id = p.collaboration where k.creator = ?1 union all \
               select 'contacts', c.id from contacts c join collaborations k on k.id = c.collaboration where k.creator = ?1 union all \
               select 'offers', o.id from offers o join collaborations k on k.id = o.collaboration where k.creator = ?1 union all \
               select 'offer_answers', a.id from offer_answers a join offers o on o.id = a.offer \
               join collaborations k on k.id = o.collaboration where k.creator = ?1 union all \
               select 'contract_steps', s.id from contract_steps s join collaborations k on k.id = s.collaboration where k.creator = ?1 union all \
               select 'deliverables', d.id from deliverables d join collaborations k on k.id = d.collaboration where k.creator = ?1 union all \
               select 'drafts', r.id from drafts r join deliverables d on d.id = r.deliverable \
               join collaborations k on k.id = d.collaboration where k.creator = ?1 union all \
               select 'documents', o.id from own o union all \
               select 'document_versions', v.id from document_versions v join own o on o.id = v.document union all \
               select 'decisions', e.id from decisions e join drafts r on r.id = e.draft join deliverables d on d.id = r.deliverable \
               join collaborations k on k.id = d.collaboration where k.creator = ?1 union all \
               select 'payments', p.id from payments p join costs c on c.id = p.cost \
               join collaborations k on k.id = c.collaboration where k.creator = ?1 union all \
               select 'payment_reversals', r.id from payment_reversals r join payments p on p.id = r.payment \
               join costs c on c.id = p.cost join collaborations k on k.id = c.collaboration where k.creator = ?1 union all \
               select 'cost_entries', e.id from cost_entries e join costs c on c.id = e.cost \
               join collaborations k on k.id = c.collaboration where k.creator = ?1 and e.over_reason is not null union all \
               select 'shipments', s.id from shipments s join collaborations k on k.id = s.collaboration where k.creator = ?1 union all \
               select 'brief_words', w.id from brief_words w join collaborations k on k.id = w.collaboration where k.creator = ?1 union all \
               select 'brief_fits', f.id from brief_fits f join collaborations k on k.id = f.collaboration where k.creator = ?1 union all \
               select 'brief_sends', b.id from brief_sends b join collaborations k on k.id = b.collaboration where k.creator = ?1";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// Names and handles by which texts may mention a creator: the name, then every handle.
pub async fn called(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<String>> {
    let sql = "select name from creators where id = ?1 and name <> '' union \
               select handle from accounts where creator = ?1 and handle <> ''";
    let rows: Vec<(String,)> = sqlx::query_as(sql).bind(creator).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Finalized reports of the campaigns that a creator is in: how many.
pub async fn editions(db: &mut SqliteConnection, creator: Uid) -> Result<i64> {
    let sql = "select count(distinct e.id) from live_editions e join live_collaborations k on k.campaign = e.campaign \
               where k.creator = ?";
    let (count,): (i64,) = sqlx::query_as(sql).bind(creator).fetch_one(db).await?;
    Ok(count)
}

/// A text: the campaign, its name, what is written.
pub type Written = (Option<Uid>, Option<String>, String);

/// Texts about campaigns and in tasks that people wrote: campaign, its name, the text. A task may have no campaign.
pub async fn written(db: &mut SqliteConnection) -> Result<Vec<Written>> {
    let sql = "select id, coalesce(name, ''), recommendation from live_campaigns where recommendation <> '' union all \
               select c.campaign, coalesce(k.name, ''), c.what from live_costs c join live_campaigns k on k.id = c.campaign \
               where c.what <> '' union all \
               select t.campaign, k.name, coalesce(t.title, '') || ' ' || coalesce(t.detail, '') || ' ' || \
               coalesce(t.resolution, '') || ' ' || coalesce(t.lesson, '') || ' ' || coalesce(t.skip_reason, '') \
               from live_tasks t left join live_campaigns k on k.id = t.campaign union all \
               select t.campaign, k.name, i.text from live_task_items i join live_tasks t on t.id = i.task \
               left join live_campaigns k on k.id = t.campaign where i.text <> '' union all \
               select coalesce(n.campaign, t.campaign, o.campaign), k.name, n.text from live_notes n \
               left join live_tasks t on t.id = n.task left join live_deliverables d on d.id = n.deliverable \
               left join live_collaborations o on o.id = d.collaboration \
               left join live_campaigns k on k.id = coalesce(n.campaign, t.campaign, o.campaign) \
               where n.creator is null and n.text <> ''";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// Whose an account is.
pub async fn owner(db: &mut SqliteConnection, account: Uid) -> Result<Option<Uid>> {
    let row: Option<(Uid,)> =
        sqlx::query_as("select creator from live_accounts where id = ? and creator is not null")
            .bind(account)
            .fetch_optional(db)
            .await?;
    Ok(row.map(|row| row.0))
}

/// How many ids one statement asks for.
const ASKED: usize = 500;

/// Which of these accounts there are or were.
pub async fn known_accounts(
    db: &mut SqliteConnection,
    ids: &[Uid],
) -> Result<std::collections::HashSet<Uid>> {
    let mut ids = ids.to_vec();
    // In order, the index is walked once.
    ids.sort_unstable();
    let mut known = std::collections::HashSet::new();
    for some in ids.chunks(ASKED) {
        let places = vec!["?"; some.len()].join(", ");
        let sql = format!("select id from accounts where id in ({places})");
        let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        for id in some {
            query = query.bind(*id);
        }
        let rows: Vec<(Uid,)> = query.fetch_all(&mut *db).await?;
        known.extend(rows.into_iter().map(|row| row.0));
    }
    Ok(known)
}
