//! A desk to work at: a profile, an engine, answers for the dialogs. It can be left and come back to, as after a
//! restart of the program.

use crate::engine::{self, Engine, Programs};
use crate::screen::Screen;
use crate::twin::Twin;
use marquee::app::Options;
use marquee::host::{Script, ScriptedHost};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// One person's place: where the profile lies, and what its dialogs will answer.
pub struct Desk {
    /// The engine.
    pub engine: Engine,
    folder: PathBuf,
    lang: &'static str,
    place: &'static str,
    script: Script,
    open: Option<Open>,
}

/// What runs while the program is open.
struct Open {
    twin: Option<Twin>,
    _programs: Programs,
}

impl Desk {
    /// An empty profile for a test of this name.
    pub fn new(engine: Engine, test: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("marquee-{test}-{}-{}-{number}", engine.name(), std::process::id());
        let folder = std::env::temp_dir().join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder for the test can be made");
        Self { engine, folder, lang: "en_US.UTF-8", place: "profile", script: Script::default(), open: None }
    }

    /// The same with another language of the system.
    pub fn speaking(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// The same with the profile elsewhere below the test's folder.
    pub fn keeping(mut self, place: &'static str) -> Self {
        self.place = place;
        self
    }

    /// Where this person's profile would usually lie.
    pub fn home(&self) -> PathBuf {
        self.folder.join("home/marquee")
    }

    /// A file of the test's own.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The profile's folder.
    pub fn profile(&self) -> PathBuf {
        self.folder.join(self.place)
    }

    /// The next dialog that asks for a file gets this one.
    pub fn will_pick(&mut self, path: impl Into<PathBuf>) {
        self.script.pick.push(Some(path.into()));
        self.write_script();
    }

    /// The next dialog that asks where to save gets this place.
    pub fn will_save(&mut self, path: impl Into<PathBuf>) {
        self.script.save.push(Some(path.into()));
        self.write_script();
    }

    fn write_script(&self) {
        let text = serde_json::to_vec(&self.script).expect("a script is JSON");
        std::fs::write(self.answers(), text).expect("the script can be written");
    }

    fn answers(&self) -> PathBuf {
        self.folder.join("answers.json")
    }

    /// Opens the program. Answers that an earlier opening used up don't come again.
    pub async fn open(&mut self) -> Screen {
        assert!(self.open.is_none(), "the program is open already");
        self.write_script();
        let mut programs = Programs::default();
        let (client, twin) = match self.engine {
            Engine::WebKit => {
                let (app, profile) = (engine::app(), self.profile());
                let home = self.folder.join("home");
                let answers = self.answers();
                (engine::open_window(&mut programs, &app, &profile, &answers, &home, self.lang).await, None)
            }
            Engine::Chromium => {
                let host = Arc::new(ScriptedHost::from_file(self.answers()));
                let home = Some(self.home());
                let twin = Twin::open(Options { home, ..Options::new(Some(self.profile()), host) }, 0).await;
                let data = self.folder.join("chromium");
                (engine::open_chromium(&mut programs, &twin.url, &data, self.lang).await, Some(twin))
            }
        };
        self.open = Some(Open { twin, _programs: programs });
        Screen::new(client, self.engine).await
    }

    /// Closes the program, so that the profile is free. Dialog answers so far are used up.
    pub async fn close(&mut self, screen: Screen) {
        screen.end().await;
        let Some(Open { twin, _programs }) = self.open.take() else { return };
        drop(_programs);
        if let Some(twin) = twin {
            twin.stop().await;
        }
        self.wait_until_free().await;
        self.script = Script::default();
    }

    /// Waits until the program has let go of the profile: a window takes a moment to end.
    async fn wait_until_free(&self) {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(20) {
            let lock = std::fs::File::options().write(true).open(self.profile().join("app.lock"));
            match lock {
                Ok(lock) if lock.try_lock().is_err() => tokio::time::sleep(Duration::from_millis(50)).await,
                _ => return,
            }
        }
        panic!("the program still holds {}", self.profile().display());
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.open.take());
        // What a failed test leaves is kept for looking at.
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(Path::new(&self.folder));
        }
    }
}
