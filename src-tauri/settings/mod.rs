//! This profile's choices: language, theme, who sits at the desk. Local only, never synced, not undone.

pub mod api;
pub mod window;

use crate::db::Db;
use crate::error::Result;
use crate::values::Lang;

/// The choices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// A chosen language; none: the system's.
    pub language: Option<Lang>,
    /// `light`, `dark`; none: the system's.
    pub theme: Option<String>,
    /// The person at the desk, `per_…`.
    pub me: Option<String>,
    /// Single-letter keys switched off.
    pub no_single_keys: bool,
    /// The desktop is told nothing.
    pub no_notices: bool,
    /// The first choice was made.
    pub started: bool,
}

/// Reads them.
///
/// # Errors
/// What the engine says.
pub async fn load(db: &Db) -> Result<Settings> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("select key, value from local_state where key like 'setting.%'")
            .fetch_all(db.read())
            .await?;
    let get = |name: &str| {
        let key = format!("setting.{name}");
        rows.iter().find(|row| row.0 == key).map(|row| row.1.clone()).filter(|value| !value.is_empty())
    };
    Ok(Settings {
        language: get("language").and_then(|code| Lang::from_locale(&code)),
        theme: get("theme"),
        me: get("me"),
        no_single_keys: get("no_single_keys").is_some(),
        no_notices: get("no_notices").is_some(),
        started: get("started").is_some(),
    })
}

/// Keeps them.
///
/// # Errors
/// What the engine says.
pub async fn save(db: &Db, settings: &Settings) -> Result<()> {
    let flag = |on: bool| if on { "yes".to_owned() } else { String::new() };
    let rows = [
        ("language", settings.language.map(|lang| lang.code().to_owned()).unwrap_or_default()),
        ("theme", settings.theme.clone().unwrap_or_default()),
        ("me", settings.me.clone().unwrap_or_default()),
        ("no_single_keys", flag(settings.no_single_keys)),
        ("no_notices", flag(settings.no_notices)),
        ("started", flag(settings.started)),
    ];
    let mut writer = db.local().await?;
    for (name, value) in rows {
        sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
            .bind(format!("setting.{name}"))
            .bind(value)
            .execute(&mut *writer)
            .await?;
    }
    writer.commit().await?;
    Ok(())
}

/// Whether anything is in here, and whether any of it is the sample.
///
/// # Errors
/// What the engine says.
pub async fn contents(db: &Db) -> Result<(bool, bool)> {
    let sql = "select exists (select 1 from live_creators) or exists (select 1 from live_campaigns), \
               exists (select 1 from live_campaigns where sample = 1) or exists (select 1 from live_creators where sample = 1)";
    Ok(sqlx::query_as(sql).fetch_one(db.read()).await?)
}
