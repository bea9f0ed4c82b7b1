//! The only SQL about creators that may be one person.

use crate::error::Result;
use crate::values::Uid;
use sqlx::SqliteConnection;

/// Two creators and what they share: `handle`, `name` or `email`.
pub type Pair = (Uid, Uid, String);

/// Pairs that look like one person; of one creator, or of all, whoever is known longer first. At most `limit` for each
/// reason.
pub async fn pairs(db: &mut SqliteConnection, of: Option<Uid>, limit: i64) -> Result<Vec<Pair>> {
    let mut out: Vec<Pair> = Vec::new();
    for sql in [
        "select i.creator, j.creator, 'email' from live_creators c join creator_index i on i.creator = c.id \
         join live_creators d on d.email_folded = c.email_folded and d.id <> c.id join creator_index j on j.creator = d.id \
         where c.email_folded <> '' and (?1 is null and (i.born, i.creator) < (j.born, j.creator) or c.id = ?1) limit ?2",
        "select i.creator, j.creator, 'handle' from accounts a join creator_index i on i.creator = a.creator \
         join accounts b on b.handle_folded = a.handle_folded and b.creator <> a.creator \
         join creator_index j on j.creator = b.creator \
         where a.handle_folded <> '' and a.present = 1 and a.deleted = 0 and b.present = 1 and b.deleted = 0 \
         and (?1 is null and (i.born, i.creator) < (j.born, j.creator) or a.creator = ?1) limit ?2",
        "select i.creator, j.creator, 'name' from creator_index i join creator_index j on j.name = i.name and j.no <> i.no \
         where i.name <> '' and (?1 is null and (i.born, i.creator) < (j.born, j.creator) or i.creator = ?1) limit ?2",
    ] {
        out.extend(sqlx::query_as::<_, Pair>(sql).bind(of).bind(limit).fetch_all(&mut *db).await?);
    }
    Ok(out)
}

/// What lies with a creator and goes along.
#[derive(Debug, Default)]
pub struct Belongings {
    /// Accounts.
    pub accounts: Vec<Uid>,
    /// Notes.
    pub notes: Vec<Uid>,
    /// Collaborations.
    pub together: Vec<Uid>,
    /// Documents.
    pub documents: Vec<Uid>,
}

/// Everything that lies with a creator and goes along.
pub async fn belongings(db: &mut SqliteConnection, creator: Uid) -> Result<Belongings> {
    let mut out = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for (at, sql) in [
        "select id from live_accounts where creator = ? order by id",
        "select id from live_notes where creator = ? order by id",
        "select id from collaborations where creator = ? and present = 1 and deleted = 0 order by id",
        "select id from live_documents where creator = ? order by id",
    ]
    .into_iter()
    .enumerate()
    {
        let rows: Vec<(Uid,)> = sqlx::query_as(sql).bind(creator).fetch_all(&mut *db).await?;
        out[at] = rows.into_iter().map(|row| row.0).collect();
    }
    let [accounts, notes, together, documents] = out;
    Ok(Belongings { accounts, notes, together, documents })
}

/// Campaigns that both creators are in, by name.
pub async fn both_in(db: &mut SqliteConnection, one: Uid, other: Uid) -> Result<Vec<String>> {
    let sql = "select distinct coalesce(c.name, '') from live_collaborations k join live_collaborations l on l.campaign = k.campaign \
               join live_campaigns c on c.id = k.campaign where k.creator = ? and l.creator = ? order by c.name";
    let rows: Vec<(String,)> = sqlx::query_as(sql).bind(one).bind(other).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}
