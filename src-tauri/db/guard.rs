//! The guard: synced tables and the log are written by `apply` and by nothing else. Temporary triggers of the one writing
//! connection refuse what comes while the gate is closed.

use super::registry;
use crate::error::Result;
use sqlx::{AssertSqlSafe, SqliteConnection};

/// Opens or closes the gate that the guard triggers ask.
pub(super) async fn gate(db: &mut SqliteConnection, open: bool) -> Result<()> {
    let sql =
        if open { "update temp.apply_gate set open = 1" } else { "update temp.apply_gate set open = 0" };
    sqlx::query(sql).execute(db).await?;
    Ok(())
}

/// The guard: temporary triggers of the writer that refuse every write around `apply`.
pub(super) fn install(
    db: &mut SqliteConnection,
) -> std::pin::Pin<Box<dyn Future<Output = std::result::Result<(), sqlx::Error>> + Send + '_>> {
    let mut sql = String::from(
        "create temp table if not exists apply_gate (open integer not null);\
         delete from temp.apply_gate; insert into temp.apply_gate values (0);\
         create temp table if not exists touched (creator blob primary key);",
    );
    sql.push_str(super::bulk::TABLES);
    let logs = ["changes", "actions"];
    for table in registry::ENTITIES.iter().map(|entity| entity.table).chain(logs) {
        for verb in ["insert", "update", "delete"] {
            sql.push_str(&format!(
                "create temp trigger if not exists guard_{table}_{verb} before {verb} on main.{table} \
                 when (select open from apply_gate) = 0 \
                 begin select raise(abort, 'synced table written outside apply'); end;"
            ));
        }
    }
    Box::pin(async move { sqlx::raw_sql(AssertSqlSafe(sql)).execute(db).await.map(|_| ()) })
}
