//! The only SQL about tasks, their parts, and notes about campaigns and tasks.

use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::{FromRow, QueryBuilder, Sqlite, SqliteConnection};

/// A task as lists show it.
#[derive(Debug, Clone, FromRow)]
pub struct Row {
    /// The record.
    pub id: Uid,
    /// The campaign it belongs to.
    pub campaign: Option<Uid>,
    /// Its name.
    pub campaign_name: Option<String>,
    /// What is to be done, or went wrong.
    pub title: String,
    /// More about it.
    pub detail: String,
    /// Whose it is.
    pub owner: Option<Uid>,
    /// The name.
    pub owner_name: Option<String>,
    /// The owner left the team.
    pub owner_gone: bool,
    /// ISO day.
    pub due_on: Option<String>,
    /// `low` … `urgent`.
    pub priority: String,
    /// `open` … `skipped`.
    pub status: String,
    /// Why it was skipped.
    pub skip_reason: String,
    /// The role that it is for.
    pub job: String,
    /// The step of the playbook that it came from.
    pub step: String,
    /// The record that it is about.
    pub about: String,
    /// `task` or `issue`.
    pub kind: String,
    /// How bad an issue is.
    pub severity: String,
    /// How an issue was solved.
    pub resolution: String,
    /// What it taught.
    pub lesson: String,
    /// When it was done or skipped.
    pub done_at: Option<i64>,
    /// By whom.
    pub done_by: Option<String>,
    /// When the owner got it.
    pub given_at: Option<i64>,
    /// From whom.
    pub giver: Option<Uid>,
    /// The name.
    pub giver_name: Option<String>,
    /// How many open tasks it waits for.
    pub waits: i64,
    /// Checklist: done.
    pub ticked: i64,
    /// Checklist: all.
    pub items: i64,
    /// Notes.
    pub notes: i64,
}

const TASK: &str = "select t.id, t.campaign, k.name as campaign_name, coalesce(t.title, '') as title, \
    coalesce(t.detail, '') as detail, t.owner, p.name as owner_name, coalesce(p.deleted, 0) = 1 as owner_gone, \
    t.due_on, coalesce(t.priority, 'normal') as priority, coalesce(t.status, 'open') as status, \
    coalesce(t.skip_reason, '') as skip_reason, coalesce(t.job, '') as job, coalesce(t.step, '') as step, \
    coalesce(t.about, '') as about, coalesce(t.kind, 'task') as kind, coalesce(t.severity, '') as severity, \
    coalesce(t.resolution, '') as resolution, coalesce(t.lesson, '') as lesson, t.done_at, d.name as done_by, \
    t.given_at, t.giver, g.name as giver_name, \
    (select count(*) from live_task_links l join live_tasks w on w.id = l.waits_for where l.task = t.id \
     and coalesce(w.status, 'open') not in ('done', 'skipped')) as waits, \
    (select count(*) from live_task_items i where i.task = t.id and i.done = 1) as ticked, \
    (select count(*) from live_task_items i where i.task = t.id) as items, \
    (select count(*) from notes n where n.task = t.id and n.present = 1 and n.deleted = 0) as notes \
    from live_tasks t left join campaigns k on k.id = t.campaign left join people p on p.id = t.owner \
    left join people d on d.id = t.done_by left join people g on g.id = t.giver";

/// What to look for.
#[derive(Debug, Default, Clone)]
pub struct Find {
    /// Of one campaign; without it, those of archived campaigns are left out.
    pub campaign: Option<Uid>,
    /// Those of archived campaigns as well.
    pub archived: bool,
    /// Of the campaigns of one brand.
    pub brand: Option<Uid>,
    /// Of one person.
    pub owner: Option<Uid>,
    /// Of nobody.
    pub unowned: bool,
    /// One status.
    pub status: Option<String>,
    /// Only what is open, or only what is not.
    pub open: Option<bool>,
    /// `task` or `issue`.
    pub kind: Option<String>,
    /// Due before this day.
    pub before: Option<String>,
    /// Due on this day or later.
    pub from: Option<String>,
    /// Words in the title.
    pub text: String,
    /// About this record.
    pub about: Option<String>,
}

fn such(sql: &mut QueryBuilder<Sqlite>, find: &Find) {
    match find.campaign {
        Some(campaign) => sql.push(" where t.campaign = ").push_bind(campaign),
        None if find.archived => sql.push(" where 1"),
        None => sql.push(" where (t.campaign is null or coalesce(k.archived, 0) = 0)"),
    };
    if let Some(brand) = find.brand {
        sql.push(" and k.brand = ").push_bind(brand);
    }
    if let Some(owner) = find.owner {
        sql.push(" and t.owner = ").push_bind(owner);
    }
    if find.unowned {
        sql.push(" and (t.owner is null or coalesce(p.deleted, 1) = 1)");
    }
    if let Some(status) = &find.status {
        sql.push(" and coalesce(t.status, 'open') = ").push_bind(status.clone());
    }
    match find.open {
        Some(true) => drop(sql.push(" and coalesce(t.status, 'open') not in ('done', 'skipped')")),
        Some(false) => drop(sql.push(" and t.status in ('done', 'skipped')")),
        None => {}
    }
    if let Some(kind) = &find.kind {
        sql.push(" and coalesce(t.kind, 'task') = ").push_bind(kind.clone());
    }
    if let Some(before) = &find.before {
        sql.push(" and t.due_on < ").push_bind(before.clone());
    }
    if let Some(from) = &find.from {
        sql.push(" and t.due_on >= ").push_bind(from.clone());
    }
    if let Some(about) = &find.about {
        sql.push(" and t.about = ").push_bind(about.clone());
    }
    if !find.text.is_empty() {
        sql.push(" and instr(t.title_folded, ").push_bind(handle::folded(&find.text)).push(") > 0");
    }
}

const FROM: &str =
    " from live_tasks t left join campaigns k on k.id = t.campaign left join people p on p.id = t.owner";
const PRESSING: &str = "case coalesce(t.priority, 'normal') when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end";

/// How to order a list; what is equal comes by day, urgency and place.
fn order(by: &str, descending: bool) -> String {
    let way = if descending { "desc" } else { "asc" };
    let first = match by {
        "priority" => format!("{PRESSING} {way}, "),
        "title" => format!("t.title_folded {way}, "),
        "owner" => format!("p.name is null, p.name {way}, "),
        "campaign" => format!("k.name is null, k.name {way}, "),
        "status" => format!(
            "case coalesce(t.status, 'open') when 'doing' then 0 when 'open' then 1 when 'waiting' then 2 \
             when 'done' then 3 else 4 end {way}, "
        ),
        "done" => format!("t.done_at {way}, "),
        _ => format!("t.due_on is null, t.due_on {way}, "),
    };
    format!(" order by {first}t.due_on is null, t.due_on, {PRESSING}, t.position, t.born, t.id")
}

/// Tasks in order.
pub async fn tasks(
    db: &mut SqliteConnection,
    find: &Find,
    (by, descending): (&str, bool),
    (offset, limit): (i64, i64),
) -> Result<Vec<Row>> {
    let mut sql = QueryBuilder::<Sqlite>::new(TASK);
    such(&mut sql, find);
    sql.push(order(by, descending));
    sql.push(" limit ").push_bind(limit).push(" offset ").push_bind(offset);
    Ok(sql.build_query_as().fetch_all(db).await?)
}

/// How many there are.
pub async fn count(db: &mut SqliteConnection, find: &Find) -> Result<i64> {
    let mut sql = QueryBuilder::<Sqlite>::new("select count(*)");
    sql.push(FROM);
    such(&mut sql, find);
    let (count,): (i64,) = sql.build_query_as().fetch_one(db).await?;
    Ok(count)
}

/// A task that is there.
pub async fn task(db: &mut SqliteConnection, id: Uid) -> Result<Option<Row>> {
    let mut sql = QueryBuilder::<Sqlite>::new(TASK);
    sql.push(" where t.id = ").push_bind(id);
    Ok(sql.build_query_as().fetch_optional(db).await?)
}

/// Whether a creator's part in a campaign is over: the last post is live, or somebody said no.
pub async fn is_over(db: &mut SqliteConnection, collaboration: Uid) -> Result<bool> {
    let sql = "select 1 from live_collaborations where id = ? and coalesce(stage, '') not in ('live', 'done', 'declined')";
    let going: Option<(i64,)> = sqlx::query_as(sql).bind(collaboration).fetch_optional(db).await?;
    Ok(going.is_none())
}

/// The highest place among the tasks of a campaign, or of none.
pub async fn last(db: &mut SqliteConnection, campaign: Option<Uid>) -> Result<i64> {
    let sql = "select coalesce(max(position), 0) from live_tasks where campaign is ?";
    let (last,): (i64,) = sqlx::query_as(sql).bind(campaign).fetch_one(db).await?;
    Ok(last)
}

/// A checklist's items in order: record, text, done, place.
pub type Item = (Uid, String, bool, i64);

/// The checklist of a task.
pub async fn items(db: &mut SqliteConnection, task: Uid) -> Result<Vec<Item>> {
    let sql = "select id, coalesce(text, ''), coalesce(done, 0) = 1, coalesce(position, 0) from live_task_items \
               where task = ? order by position, born, id";
    Ok(sqlx::query_as(sql).bind(task).fetch_all(db).await?)
}

/// The task of a checklist's item.
pub async fn item_home(db: &mut SqliteConnection, item: Uid) -> Result<Option<Uid>> {
    let sql = "select task from live_task_items where id = ? and task is not null";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(item).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// A task at the other end of a dependency: record, title, status.
pub type End = (Uid, String, String);

/// What a task waits for.
pub async fn waits_for(db: &mut SqliteConnection, task: Uid) -> Result<Vec<End>> {
    let sql = "select w.id, coalesce(w.title, ''), coalesce(w.status, 'open') from live_task_links l \
               join live_tasks w on w.id = l.waits_for where l.task = ? order by w.due_on is null, w.due_on, w.born, w.id";
    Ok(sqlx::query_as(sql).bind(task).fetch_all(db).await?)
}

/// What waits for a task.
pub async fn waiting(db: &mut SqliteConnection, task: Uid) -> Result<Vec<End>> {
    let sql = "select w.id, coalesce(w.title, ''), coalesce(w.status, 'open') from live_task_links l \
               join live_tasks w on w.id = l.task where l.waits_for = ? order by w.due_on is null, w.due_on, w.born, w.id";
    Ok(sqlx::query_as(sql).bind(task).fetch_all(db).await?)
}

/// Every dependency between tasks that are there.
pub async fn links(db: &mut SqliteConnection) -> Result<Vec<(Uid, Uid)>> {
    let sql = "select l.task, l.waits_for from live_task_links l join live_tasks w on w.id = l.waits_for";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// What a record is called: a creator's, a post's, a campaign's name.
pub async fn name_of(db: &mut SqliteConnection, record: Uid) -> Result<Option<String>> {
    let sql = "select name from live_creators where id = ?1 union all select name from live_campaigns where id = ?1 \
               union all select c.name from live_collaborations k join live_creators c on c.id = k.creator where k.id = ?1 \
               union all select coalesce(label, kind) from live_posts where id = ?1 \
               union all select title from live_tasks where id = ?1 \
               union all select coalesce(title, kind) from live_deliverables where id = ?1 limit 1";
    let row: Option<(Option<String>,)> = sqlx::query_as(sql).bind(record).fetch_optional(db).await?;
    Ok(row.map(|row| row.0.unwrap_or_default()))
}

/// Whether a campaign is there.
pub async fn is_campaign(db: &mut SqliteConnection, campaign: Uid) -> Result<bool> {
    let sql = "select exists (select 1 from live_campaigns where id = ?)";
    let (there,): (bool,) = sqlx::query_as(sql).bind(campaign).fetch_one(db).await?;
    Ok(there)
}

/// A note: record, text, when it was written, by whom.
pub type NoteRow = (Uid, Option<String>, Option<i64>, Option<String>);

/// The notes about a record, the newest first.
pub async fn notes(db: &mut SqliteConnection, record: Uid) -> Result<Vec<NoteRow>> {
    let sql = "select n.id, n.text, n.written_at, p.name from live_notes n left join people p on p.id = n.person \
               where n.campaign = ?1 or n.task = ?1 or n.deliverable = ?1 or n.creator = ?1 order by n.written_at desc, n.id";
    Ok(sqlx::query_as(sql).bind(record).fetch_all(db).await?)
}

/// What a note is about.
pub async fn note_home(db: &mut SqliteConnection, note: Uid) -> Result<Option<Uid>> {
    let sql = "select coalesce(creator, task, deliverable, campaign) from live_notes where id = ?";
    let row: Option<(Option<Uid>,)> = sqlx::query_as(sql).bind(note).fetch_optional(db).await?;
    Ok(row.and_then(|row| row.0))
}

/// A mention of somebody.
#[derive(Debug, FromRow)]
pub struct Mention {
    /// The record.
    pub id: Uid,
    /// The note.
    pub text: String,
    /// When it was written.
    pub at: i64,
    /// By whom.
    pub writer: Option<String>,
    /// The note's creator.
    pub creator: Option<Uid>,
    /// The note's campaign.
    pub campaign: Option<Uid>,
    /// The note's task.
    pub task: Option<Uid>,
    /// The note's deliverable.
    pub deliverable: Option<Uid>,
    /// The campaign of that.
    pub within: Option<Uid>,
    /// The name of whatever the note is about; of a deliverable, its title.
    pub name: String,
    /// A deliverable's platform.
    pub platform: String,
    /// A deliverable's kind.
    pub kind: String,
    /// A deliverable's creator.
    pub of: String,
}

/// Where somebody is mentioned by others, the newest first; of one brand, only what hangs on its campaigns.
pub async fn mentions(db: &mut SqliteConnection, person: Uid, brand: Option<Uid>) -> Result<Vec<Mention>> {
    let sql = "select m.id, coalesce(n.text, '') as text, coalesce(n.written_at, 0) as at, p.name as writer, n.creator, \
               n.campaign, n.task, n.deliverable, l.campaign as within, coalesce(c.name, t.title, k.name, d.title, '') as name, \
               coalesce(d.platform, '') as platform, coalesce(d.kind, '') as kind, coalesce(o.name, '') as of \
               from live_mentions m join live_notes n on n.id = m.note left join people p on p.id = n.person \
               left join creators c on c.id = n.creator left join tasks t on t.id = n.task \
               left join deliverables d on d.id = n.deliverable left join collaborations l on l.id = d.collaboration \
               left join creators o on o.id = l.creator left join campaigns k on k.id = n.campaign \
               where m.person = ?1 and (n.person is null or n.person <> ?1) and (?2 is null or exists \
               (select 1 from campaigns b where b.id = coalesce(n.campaign, t.campaign, l.campaign) and b.brand = ?2)) \
               order by n.written_at desc, m.id";
    Ok(sqlx::query_as(sql).bind(person).bind(brand).fetch_all(db).await?)
}

/// What somebody has put away.
pub async fn seen(db: &mut SqliteConnection, person: Uid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("select item from inbox_seen where person = ?").bind(person).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Puts something away, or takes it out again.
pub async fn put_seen(db: &mut SqliteConnection, person: Uid, item: &str, at: Option<i64>) -> Result<()> {
    let sql = match at {
        Some(_) => "insert into inbox_seen (person, item, at) values (?1, ?2, ?3) on conflict do nothing",
        None => "delete from inbox_seen where person = ?1 and item = ?2 and ?3 is null",
    };
    sqlx::query(sql).bind(person).bind(item).bind(at).execute(db).await?;
    Ok(())
}

/// What somebody was told at this computer, and when.
pub async fn told(db: &mut SqliteConnection, person: Uid) -> Result<Vec<(String, i64)>> {
    let sql = "select item, at from inbox_told where person = ?";
    Ok(sqlx::query_as(sql).bind(person).fetch_all(db).await?)
}

/// Remembers that somebody was told of something.
pub async fn put_told(db: &mut SqliteConnection, person: Uid, item: &str, at: i64) -> Result<()> {
    let sql = "insert into inbox_told (person, item, at) values (?, ?, ?) on conflict do nothing";
    sqlx::query(sql).bind(person).bind(item).bind(at).execute(db).await?;
    Ok(())
}

/// Forgets that somebody was told of something.
pub async fn drop_told(db: &mut SqliteConnection, person: Uid, item: &str) -> Result<()> {
    sqlx::query("delete from inbox_told where person = ? and item = ?")
        .bind(person)
        .bind(item)
        .execute(db)
        .await?;
    Ok(())
}
