//! Turning changes into sentences: names for records, words for codes, amounts and dates as printed.

use crate::creators::{country_name, language_name};
use crate::db::project::{Change, Mark};
use crate::db::registry::{self, Entity, Field, Kind};
use crate::db::{Db, Value, log};
use crate::error::Result;
use crate::values::format::{count, day, money};
use crate::values::{Day, Local, Uid};
use crate::words::{Words, words};
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::BTreeSet;

/// The name of a record as people know it; empty when it has none (any more).
pub async fn name_of(db: &mut SqliteConnection, record: Uid) -> Result<String> {
    let row: Option<(Option<String>,)> = sqlx::query_as(
        "select name from campaigns where id = ?1 union all select name from creators where id = ?1 \
         union all select name from brands where id = ?1 union all select name from people where id = ?1 \
         union all select c.name from collaborations k join creators c on c.id = k.creator where k.id = ?1 \
         union all select coalesce(p.label, p.kind) from posts p where p.id = ?1 \
         union all select handle from accounts where id = ?1 \
         union all select name from own_fields where id = ?1 union all select label from own_choices where id = ?1 \
         union all select name from creator_lists where id = ?1 union all select name from saved_filters where id = ?1 \
         union all select tag from creator_tags where id = ?1 \
         union all select f.name from own_values v join own_fields f on f.id = v.field where v.id = ?1 \
         union all select l.name from list_members m join creator_lists l on l.id = m.list where m.id = ?1 \
         union all select name from jobs where id = ?1 union all select title from tasks where id = ?1 \
         union all select p.name from campaign_people k join people p on p.id = k.person where k.id = ?1 \
         union all select text from task_items where id = ?1 \
         union all select p.name from mentions m join people p on p.id = m.person where m.id = ?1 \
         union all select coalesce(c.name, k.name, t.title, d.title, d.kind) from notes n left join creators c on c.id = n.creator \
         left join campaigns k on k.id = n.campaign left join tasks t on t.id = n.task \
         left join deliverables d on d.id = n.deliverable where n.id = ?1 \
         union all select coalesce(title, kind) from deliverables where id = ?1 \
         union all select name from approval_stages where id = ?1 limit 1",
    )
    .bind(record)
    .fetch_optional(db)
    .await?;
    Ok(row.and_then(|row| row.0).unwrap_or_default())
}

/// A record and everything that it owns, however deep.
pub async fn family(db: &mut SqliteConnection, entity: &Entity, record: Uid) -> Result<BTreeSet<Uid>> {
    let mut found = BTreeSet::from([record]);
    let mut open = vec![(entity.id, record)];
    while let Some((kind, owner)) = open.pop() {
        for (child, field) in registry::references(kind).filter(|(child, field)| child.belongs_by(field.id)) {
            let sql = format!("select id from {} where {} = ?", child.table, field.column);
            let rows: Vec<(Uid,)> =
                sqlx::query_as(AssertSqlSafe(sql)).bind(owner).fetch_all(&mut *db).await?;
            for (id,) in rows {
                if found.insert(id) {
                    open.push((child.id, id));
                }
            }
        }
    }
    Ok(found)
}

/// The changes of one record, oldest first, each with the value that stood there before.
pub async fn changes(db: &Db, entity: u16, record: Uid) -> Result<Vec<(Change, Vec<(u16, Value, Value)>)>> {
    let mut read = db.read().acquire().await?;
    let all = log::record(&mut read, entity, record).await?;
    let mut sorted: Vec<&Change> = all.iter().collect();
    sorted.sort_by_key(|change| (change.clock, change.mark));
    Ok(sorted
        .into_iter()
        .map(|change| {
            let told = change.values.iter().map(|(field, value)| {
                let before = before(&all, change, *field).map(|base| base.value(*field)).unwrap_or_default();
                (*field, before, value.clone())
            });
            (change.clone(), told.collect())
        })
        .collect())
}

fn before<'a>(all: &'a [Change], change: &Change, field: u16) -> Option<&'a Change> {
    let based = |known: &&Change| change.bases.contains(&known.mark) && known.carries(field);
    all.iter().filter(based).max_by_key(|known| -> (i64, Mark) { (known.clock, known.mark) })
}

/// A value as people read it.
pub async fn told(
    db: &mut SqliteConnection,
    entity: &Entity,
    field: &Field,
    value: &Value,
    local: Local,
) -> Result<String> {
    let lang = local.lang;
    let dictionary = words(lang);
    Ok(match (field.kind, value) {
        (_, Value::Null) => String::new(),
        (_, Value::Money(amount)) => money(*amount, lang),
        (_, Value::Id(record)) => name_of(db, *record).await?,
        (Kind::Millis, Value::Int(at)) => local.when(Some(*at)),
        (_, Value::Int(n)) => count(*n, lang),
        (_, Value::Bool(yes)) => dictionary.text(if *yes { "yes" } else { "no" }, &[]),
        (Kind::Day, Value::Text(text)) => {
            Day::parse(text).map_or_else(|| text.clone(), |value| day(value, lang))
        }
        (_, Value::Text(text)) if entity.name == "own_value" => match Uid::parse("och", text) {
            Some(choice) => name_of(db, choice).await?,
            None => text.clone(),
        },
        (_, Value::Text(text))
            if matches!(field.column, "job" | "about") && Uid::parse_any(text).is_some() =>
        {
            let record = Uid::parse_any(text).map(|(_, record)| record).unwrap_or_default();
            name_of(db, record).await?
        }
        (_, Value::Text(text)) => coded(entity, field, text, dictionary),
    })
}

/// Words for a code: a stage, a goal, a platform …
fn coded(entity: &Entity, field: &Field, text: &str, words: &Words) -> String {
    let prefix = match (entity.name, field.column) {
        ("contract_step", "step") => "contract-",
        ("deliverable" | "offer_line", "kind") => "post-kind-",
        ("payment", "method") => "method-",
        (_, "channel") => "channel-",
        (_, "direction") => "direction-",
        (_, "side") => "side-",
        (_, "answer") => "offer-",
        (_, "approval") => "approval-",
        (_, "decision") => "decision-",
        (_, "stage") => "stage-",
        (_, "goal") => "goal-",
        (_, "platform") => "platform-",
        (_, "metric") => "metric-",
        (_, "figure") => "figure-",
        (_, "step") => "step-",
        (_, "state") => "state-",
        (_, "paper") => "paper-",
        ("task", "kind") => "task-kind-",
        ("task", "status") => "task-status-",
        (_, "priority") => "priority-",
        (_, "severity") => "severity-",
        (_, "job") => "job-",
        ("post", "kind") => "post-kind-",
        ("cost", "kind") => "cost-kind-",
        ("outcome", "kind") => "outcome-",
        ("own_field", "kind") => "own-kind-",
        (_, "availability") => "availability-",
        (_, "country") => return country_name(text, words.lang),
        (_, "language") => return language_name(text, words.lang),
        _ => return text.to_owned(),
    };
    let id = format!("{prefix}{text}");
    if words.has(&id) { words.text(&id, &[]) } else { text.to_owned() }
}

/// Whether a change is worth a line: technical links and times are not.
pub fn is_told(field: &Field, entity: &Entity) -> bool {
    let owner = entity.belongs_by(field.id);
    // Of a number of followers only the number is news; what an own field holds is named after the field.
    let same = match entity.name {
        "account_value" => matches!(field.column, "metric" | "state"),
        "own_value" => field.column == "field",
        _ => false,
    };
    !(owner
        || same
        || matches!(
            field.column,
            "captured_at"
                | "entered_at"
                | "reverses"
                | "source"
                | "person"
                | "report"
                | "pdf"
                | "position"
                | "sample"
                | "account"
                | "written_at"
                | "erased"
                | "query"
                | "done_at"
                | "started_at"
                | "skipped_at"
                | "version"
                | "done_by"
                | "given_at"
                | "giver"
                | "contacted_at"
                | "offered_at"
                | "answered_at"
                | "taken_at"
                | "added_at"
                | "size"
                | "logo"
                | "drafted_at"
                | "decided_at"
                | "digest"
                | "file"
                | "key"
        ))
}

/// Name, arguments, subject, time, what it takes back, and who did it.
pub type ActionLine = (String, String, Option<Uid>, i64, Option<Uid>, Option<String>);

/// An action of the log.
pub async fn action(db: &Db, id: Uid) -> Result<Option<ActionLine>> {
    let sql = "select a.name, a.args, a.subject, a.at, a.undoes, p.name from actions a \
               left join people p on p.id = a.person where a.id = ?";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db.read()).await?)
}

/// The kinds of record that the log knows under an id.
pub async fn kinds(db: &Db, record: Uid) -> Result<Vec<u16>> {
    let rows: Vec<(i64,)> = sqlx::query_as("select distinct entity from changes where record = ?")
        .bind(record)
        .fetch_all(db.read())
        .await?;
    Ok(rows.into_iter().filter_map(|row| u16::try_from(row.0).ok()).collect())
}
