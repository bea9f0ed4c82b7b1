//! The app as its calls see it: an open profile or the reason why it is closed, the host, the events.

use crate::db::Db;
use crate::db::change::{Action, Changed, Tx};
use crate::db::open::Held;
use crate::error::{Error, Message, Result};
use crate::host::Host;
use crate::platform::{self, Source};
use crate::settings::Settings;
use crate::values::{Day, Lang, Local, Uid};
use crate::words::{Words, words};
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
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
    /// Where profiles usually lie on this system, to move one to.
    pub home: Option<PathBuf>,
}

impl Options {
    /// The usual start with a host.
    pub fn new(profile: Option<PathBuf>, host: Arc<dyn Host>) -> Self {
        let home = platform::profile_folder();
        Self { profile, host, source: Arc::new(platform::System), lang: None, home }
    }
}

enum Profile {
    Closed(Error),
    Open(Arc<Db>),
}

struct Inner {
    folder: RwLock<PathBuf>,
    home: Option<PathBuf>,
    profile: RwLock<Profile>,
    host: Arc<dyn Host>,
    source: Arc<dyn Source>,
    settings: RwLock<Settings>,
    system_lang: Lang,
    lang: Option<Lang>,
    events: broadcast::Sender<Value>,
    imports: Mutex<crate::imports::Open>,
    keeper: crate::safety::Keeper,
    post: crate::mail::Post,
    teller: crate::work::Teller,
    courier: crate::sync::Courier,
}

/// The running app; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl App {
    /// Starts; never fails. A profile that cannot be opened is a state that the screen explains.
    pub fn start(options: Options) -> BoxFuture<'static, Self> {
        Box::pin(Self::started(options))
    }

    async fn started(options: Options) -> Self {
        let folder =
            options.profile.or_else(|| options.home.clone()).map(crate::safety::moved).unwrap_or_default();
        let system = sys_locale::get_locale().unwrap_or_default();
        let app = Self(Arc::new(Inner {
            folder: RwLock::new(folder),
            home: options.home,
            profile: RwLock::new(Profile::Closed(Error::Unavailable(Message::new("error-closed")))),
            host: options.host,
            source: options.source,
            settings: RwLock::default(),
            system_lang: Lang::from_locale(&system).unwrap_or_default(),
            lang: options.lang,
            events: broadcast::channel(256).0,
            imports: Mutex::default(),
            keeper: crate::safety::Keeper::default(),
            post: crate::mail::Post::default(),
            teller: crate::work::Teller::default(),
            courier: crate::sync::Courier::default(),
        }));
        app.open(None).await;
        app
    }

    /// Opens the profile in the app's folder, or says why not ([`App::db`]). `held` is the hold on it, where this
    /// process has it already.
    pub fn open(&self, held: Option<Held>) -> BoxFuture<'_, ()> {
        Box::pin(self.opened(held))
    }

    async fn opened(&self, held: Option<Held>) {
        let folder = self.folder();
        let opened = self.try_open(&folder, held).await;
        if let Ok(db) = &opened {
            crate::mail::wake(db).await;
        }
        let settings = match &opened {
            Ok(db) => crate::settings::load(db).await.unwrap_or_default(),
            Err(cause) => {
                tracing::error!(%cause, "the profile did not open");
                self.settings()
            }
        };
        self.put_settings(settings);
        let profile = opened.map_or_else(Profile::Closed, |db| Profile::Open(Arc::new(db)));
        *self.0.profile.write().unwrap_or_else(PoisonError::into_inner) = profile;
    }

    async fn try_open(&self, folder: &Path, held: Option<Held>) -> Result<Db> {
        if folder.as_os_str().is_empty() {
            return Err(Error::Unavailable(Message::new("error-no-home")));
        }
        // First of all: in a place that is refused, nothing is written, not even a log.
        if let Some(why) = platform::place::look(folder) {
            return Err(crate::safety::refusal(folder, &why, self.home()));
        }
        platform::logging::start(folder, self.lang());
        match held {
            Some(held) => Db::open_held(folder, self.0.source.clone(), held).await,
            None => Db::open(folder, self.0.source.clone()).await,
        }
    }

    /// Closes the profile without letting go of it; `None` when it was not open.
    pub(crate) async fn release(&self) -> Option<Held> {
        let db = self.put_closed()?;
        if let Err(cause) = db.close().await {
            tracing::error!(%cause, "closing the profile");
        }
        Some(db.held())
    }

    fn put_closed(&self) -> Option<Arc<Db>> {
        let closed = Profile::Closed(Error::Unavailable(Message::new("error-closed")));
        let mut profile = self.0.profile.write().unwrap_or_else(PoisonError::into_inner);
        match std::mem::replace(&mut *profile, closed) {
            Profile::Open(db) => Some(db),
            Profile::Closed(why) => {
                *profile = Profile::Closed(why);
                None
            }
        }
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
    pub fn folder(&self) -> PathBuf {
        self.0.folder.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Goes on in another folder; [`App::open`] opens what is there.
    pub(crate) fn put_folder(&self, folder: PathBuf) {
        *self.0.folder.write().unwrap_or_else(PoisonError::into_inner) = folder;
    }

    /// Where profiles usually lie on this system.
    pub fn home(&self) -> Option<&Path> {
        self.0.home.as_deref()
    }

    /// What watches over the profile's safety.
    pub(crate) fn keeper(&self) -> &crate::safety::Keeper {
        &self.0.keeper
    }

    /// What sends mail.
    pub(crate) fn post(&self) -> &crate::mail::Post {
        &self.0.post
    }

    /// What tells the desktop of news.
    pub(crate) fn teller(&self) -> &crate::work::Teller {
        &self.0.teller
    }

    /// What keeps in touch with the team.
    pub(crate) fn courier(&self) -> &crate::sync::Courier {
        &self.0.courier
    }

    /// The desktop.
    pub fn host(&self) -> &dyn Host {
        self.0.host.as_ref()
    }

    /// Time and randomness.
    pub fn source(&self) -> &dyn Source {
        self.0.source.as_ref()
    }

    /// What a person at this desk calls today.
    pub fn today(&self) -> Day {
        self.0.source.today()
    }

    /// How this desk reads instants.
    pub fn local(&self) -> Local {
        Local { zone: self.0.source.zone(), lang: self.lang() }
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
        if changed.action.is_some() {
            let now = self.source().now();
            self.keeper().changed(now);
            self.courier().changed(now);
        }
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
    pub fn close(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.post().stop().await;
            self.courier().stop(self).await;
            self.keeper().stop();
            self.teller().stop();
            self.release().await;
        })
    }
}
