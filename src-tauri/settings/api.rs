//! Starting and settings, as calls.

use super::Settings;
use crate::app::App;
use crate::error::{Failure, Result};
use crate::fields::Empty;
use crate::people::{self, Person};
use crate::values::Lang;
use serde::{Deserialize, Serialize};

/// What the screens need before anything else.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// This program's version.
    pub version: String,
    /// Why the database is not open.
    pub closed: Option<Failure>,
    /// The language in use.
    pub language: Lang,
    /// The language chosen, or `system`.
    #[cfg_attr(feature = "types", ts(type = "\"system\" | Language"))]
    pub language_choice: String,
    /// The theme chosen, or `system`.
    #[cfg_attr(feature = "types", ts(type = "\"system\" | \"light\" | \"dark\""))]
    pub theme: String,
    /// Nothing is in here yet and nobody chose to start empty.
    pub first_run: bool,
    /// The sample campaign is in.
    pub has_sample: bool,
    /// Who sits at the desk.
    pub me: Option<Person>,
    /// The profile's folder.
    pub profile: String,
    /// Today, `YYYY-MM-DD`.
    pub today: String,
    /// Single-letter keys are on.
    pub single_keys: bool,
    /// The desktop is told what needs the person at the desk.
    pub notify: bool,
}

/// Choices to change; what is left out stays.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase", default)]
pub struct SettingsSet {
    /// `system`, `en`, `es` or `fr`.
    #[cfg_attr(feature = "types", ts(optional, type = "\"system\" | Language"))]
    pub language_choice: Option<String>,
    /// `system`, `light` or `dark`.
    #[cfg_attr(feature = "types", ts(optional, type = "\"system\" | \"light\" | \"dark\""))]
    pub theme: Option<String>,
    /// The person at the desk.
    pub me: Option<String>,
    /// Single-letter keys on or off.
    pub single_keys: Option<bool>,
    /// The desktop is told, or not.
    pub notify: Option<bool>,
    /// The first choice was made.
    pub started: Option<bool>,
}

/// `app.start`: the state of things; needs no open database.
pub async fn start(app: &App, _: Empty) -> Result<Start> {
    let settings = app.settings();
    let db = app.db();
    let (filled, has_sample, me) = match &db {
        Ok(db) => {
            let (filled, sample) = super::contents(db).await?;
            (filled, sample, people::find(db, app.me()).await?)
        }
        Err(_) => (true, false, None),
    };
    Ok(Start {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        closed: db.err().map(|why| why.failure()),
        language: app.lang(),
        language_choice: settings.language.map_or("system", Lang::code).to_owned(),
        theme: settings.theme.unwrap_or_else(|| "system".to_owned()),
        first_run: !filled && !settings.started,
        has_sample,
        me,
        profile: app.folder().display().to_string(),
        today: app.today().to_string(),
        single_keys: !settings.no_single_keys,
        notify: !settings.no_notices,
    })
}

/// `settings.set`: keeps choices and answers the new state.
pub async fn set(app: &App, req: SettingsSet) -> Result<Start> {
    let old = app.settings();
    let chosen = |value: Option<String>, old: Option<String>| match value.as_deref() {
        None => old,
        Some("system" | "") => None,
        Some(_) => value,
    };
    let language = chosen(req.language_choice, old.language.map(|lang| lang.code().to_owned()));
    let settings = Settings {
        language: language.and_then(|code| Lang::from_locale(&code)),
        theme: chosen(req.theme, old.theme),
        me: req.me.or(old.me),
        no_single_keys: req.single_keys.map_or(old.no_single_keys, |on| !on),
        no_notices: req.notify.map_or(old.no_notices, |on| !on),
        started: req.started.unwrap_or(old.started),
    };
    super::save(&*app.db()?, &settings).await?;
    app.put_settings(settings);
    start(app, Empty {}).await
}
