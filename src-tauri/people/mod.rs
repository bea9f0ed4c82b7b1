//! The team: who plans, owns and signs off. Not creators.

use crate::app::App;
use crate::db::registry::person;
use crate::db::{Action, Changed, Db};
use crate::error::Result;
use crate::fields::{Created, Empty, required};
use crate::values::Uid;
use serde::{Deserialize, Serialize};

/// A member of the team.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Person {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// Where reports go.
    pub email: String,
    /// The language to write to them in.
    pub language: String,
}

/// The team.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct People {
    /// By name.
    pub rows: Vec<Person>,
}

/// A new member.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PersonAdd {
    /// The name.
    pub name: String,
    /// Where reports go; may be empty.
    #[serde(default)]
    pub email: String,
    /// The language to write to them in; may be empty.
    #[serde(default)]
    pub language: String,
}

type Row = (Uid, Option<String>, Option<String>, Option<String>);

fn read((id, name, email, language): Row) -> Person {
    Person {
        id: id.text("per"),
        name: name.unwrap_or_default(),
        email: email.unwrap_or_default(),
        language: language.unwrap_or_default(),
    }
}

/// A person by id.
///
/// # Errors
/// What the engine says.
pub async fn find(db: &Db, id: Option<Uid>) -> Result<Option<Person>> {
    let row: Option<Row> =
        sqlx::query_as("select id, name, email, language from people where id = ? and present = 1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
    Ok(row.map(read))
}

/// `people.list`: the team by name.
pub async fn list(app: &App, _: Empty) -> Result<People> {
    let rows: Vec<Row> =
        sqlx::query_as("select id, name, email, language from live_people order by name, id")
            .fetch_all(app.db()?.read())
            .await?;
    Ok(People { rows: rows.into_iter().map(read).collect() })
}

/// `people.add`: a new member of the team.
pub async fn add(app: &App, req: PersonAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let id = app.db()?.new_id();
    let action = Action::new("action-people-add").about(id);
    app.change(action, async |tx| {
        let fields = [
            (person::NAME, name.into()),
            (person::EMAIL, req.email.trim().into()),
            (person::LANGUAGE, req.language.into()),
        ];
        tx.create(&person::ENTITY, id, fields).await?;
        Ok(Created { id: id.text("per") })
    })
    .await
}
