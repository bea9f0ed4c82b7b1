//! The app as its calls see it: an open profile or the reason why it is closed, the host, the events.

use crate::db::Db;
use crate::db::change::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::host::Host;
use crate::platform::{self, Source};
use crate::settings::Settings;
use crate::values::{Lang, Uid};
use crate::words::{Words, words};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tokio::sync::broadcast;

/// How to start.
pub struct Options {
    /// The profile's folder; the system's usual place when none is given.
    pub profile: Option<PathBuf>,
    /// The desktop.
    pub host: Arc<dyn Host>,
    /// Time and randomness.
    pub source: Arc<dyn Source>,
    /// A language that overrides the settings (the companion's `--lang`).
    pub lang: Option<Lang>,
}

impl Options {
    /// The usual start with a host.
    pub fn new(profile: Option<PathBuf>, host: Arc<dyn Host>) -> Self {
        Self { profile, host, source: Arc::new(platform::System), lang: None }
    }
}

enum Profile {
    Closed(Error),
    Open(Arc<Db>),
}

struct Inner {
    folder: PathBuf,
    profile: RwLock<Profile>,
    host: Arc<dyn Host>,
    source: Arc<dyn Source>,
    settings: RwLock<Settings>,
    system_lang: Lang,
    lang: Option<Lang>,
    events: broadcast::Sender<Value>,
    imports: Mutex<crate::imports::Open>,
}

/// The running app; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl App {
    /// Starts; never fails. A profile that cannot be opened is a state that the screen explains.
    pub async fn start(options: Options) -> Self {
        let folder = options.profile.or_else(platform::profile_folder);
        if let Some(folder) = &folder {
            platform::logging::start(folder);
        }
        let opened = match &folder {
            Some(folder) => Db::open(folder, options.source.clone()).await,
            None => Err(Error::Unavailable(Message::new("error-no-home"))),
        };
        let settings = match &opened {
            Ok(db) => crate::settings::load(db).await.unwrap_or_default(),
            Err(cause) => {
                tracing::error!(%cause, "the profile did not open");
                Settings::default()
            }
        };
        let profile = opened.map_or_else(Profile::Closed, |db| Profile::Open(Arc::new(db)));
        let system = sys_locale::get_locale().unwrap_or_default();
        Self(Arc::new(Inner {
            folder: folder.unwrap_or_default(),
            profile: RwLock::new(profile),
            host: options.host,
            source: options.source,
            settings: RwLock::new(settings),
            system_lang: Lang::from_locale(&system).unwrap_or_default(),
            lang: options.lang,
            events: broadcast::channel(256).0,
            imports: Mutex::default(),
        }))
    }

    /// The open database.
    ///
    /// # Errors
    /// Why the profile is closed.
    pub fn db(&self) -> Result<Arc<Db>> {
        match &*self.0.profile.read().unwrap_or_else(PoisonError::into_inner) {
            Profile::Open(db) => Ok(db.clone()),
            Profile::Closed(why) => Err(why.clone()),
        }
    }

    /// The profile's folder.
    pub fn folder(&self) -> &PathBuf {
        &self.0.folder
    }

    /// The desktop.
    pub fn host(&self) -> &dyn Host {
        self.0.host.as_ref()
    }

    /// Time and randomness.
    pub fn source(&self) -> &dyn Source {
        self.0.source.as_ref()
    }

    /// The language people read now.
    pub fn lang(&self) -> Lang {
        self.0.lang.or(self.settings().language).unwrap_or(self.0.system_lang)
    }

    /// The words of that language.
    pub fn words(&self) -> &'static Words {
        words(self.lang())
    }

    /// A copy of the settings.
    pub fn settings(&self) -> Settings {
        self.0.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn put_settings(&self, settings: Settings) {
        *self.0.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
    }

    /// The lists that are open for import.
    pub(crate) fn imports(&self) -> &Mutex<crate::imports::Open> {
        &self.0.imports
    }

    /// What happens, as the screens hear it.
    pub fn events(&self) -> broadcast::Receiver<Value> {
        self.0.events.subscribe()
    }

    /// Sends an event to whoever listens.
    pub fn send(&self, event: Value) {
        // Nobody listening is fine.
        let _ = self.0.events.send(event);
    }

    /// Runs one action as the person at the desk and tells the screens once it is committed.
    ///
    /// # Errors
    /// What the closure refuses, or what the engine says; nothing is changed then.
    pub async fn change<T>(
        &self,
        action: Action,
        work: impl AsyncFnOnce(&mut Tx) -> Result<T>,
    ) -> Result<Changed<T>> {
        let action = Action { person: self.me(), ..action };
        let (changed, entities) = self.db()?.change(action, work).await?;
        self.tell(changed.action.as_deref(), &entities.into_iter().collect::<Vec<_>>());
        Ok(changed)
    }

    /// The person at the desk, if anyone was named.
    pub fn me(&self) -> Option<Uid> {
        self.settings().me.as_deref().and_then(|text| Uid::parse("per", text))
    }

    pub(crate) fn tell(&self, action: Option<&str>, entities: &[&str]) {
        if let Some(action) = action {
            self.send(json!({"type": "changed", "action": action, "entities": entities}));
        }
    }

    /// Closes the profile cleanly.
    pub async fn close(&self) {
        let closed = Profile::Closed(Error::Unavailable(Message::new("error-closed")));
        let was =
            std::mem::replace(&mut *self.0.profile.write().unwrap_or_else(PoisonError::into_inner), closed);
        if let Profile::Open(db) = was
            && let Err(cause) = db.close().await
        {
            tracing::error!(%cause, "closing the profile");
        }
    }
}
