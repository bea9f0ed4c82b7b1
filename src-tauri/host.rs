//! What the core asks of the desktop: picking and saving files, opening and showing them, the window's title and
//! the menu bar, telling a person who looks elsewhere, a place for passwords.
//!
//! The core knows only [`Host`]. The window (`shell`) answers with the system's own dialogs; tests, the companion
//! and the browser twin answer with a [`ScriptedHost`]. Nothing here knows Tauri, and nothing here decides anything:
//! which file is meant and what happens with it is the caller's business.

pub mod keys;
pub mod launch;
pub mod secrets;

use secrets::Secrets;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A path that the person will have chosen, or `None` when they cancelled.
pub type Chosen<'a> = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send + 'a>>;

/// One line of the file kinds in a system dialog, such as "Creator lists (csv, txt)".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// What the person reads, already in their language.
    pub name: String,
    /// Extensions without the dot.
    pub extensions: Vec<String>,
}

impl Filter {
    /// A filter with a name in the person's language and its extensions without the dot.
    pub fn new(name: impl Into<String>, extensions: &[&str]) -> Self {
        Self { name: name.into(), extensions: extensions.iter().map(|e| (*e).to_owned()).collect() }
    }
}

/// The whole menu bar, as the screen sends it whenever a label, a key or an enabled state changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MenuSet"))]
#[serde(rename_all = "camelCase")]
pub struct MenuSpec {
    /// The menus from left to right.
    pub menus: Vec<Menu>,
}

/// One menu of the bar, such as Edit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Menu {
    /// What the person reads in the bar.
    pub label: String,
    /// Its lines from top to bottom.
    pub items: Vec<MenuItem>,
}

/// One line of a menu. Choosing it sends the event `{"type": "command", "id": …}` to the screen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MenuItem {
    /// The command of the screen that the line runs.
    pub id: String,
    /// What the person reads.
    pub label: String,
    /// The key that runs the same command, such as `CmdOrCtrl+K`; empty when there is none.
    pub key: String,
    /// Whether the line can be chosen now.
    pub enabled: bool,
    /// Whether a line between groups stands above it. With an empty id there is only that line.
    pub separator: bool,
}

/// The desktop as the core sees it. Kept object-safe: the app holds an `Arc<dyn Host>`.
pub trait Host: Send + Sync + 'static {
    /// Lets the person pick one existing file. `None`: cancelled.
    fn pick_file<'a>(&'a self, title: &'a str, filters: &'a [Filter]) -> Chosen<'a>;

    /// Lets the person pick one existing folder. `None`: cancelled.
    fn pick_folder<'a>(&'a self, title: &'a str) -> Chosen<'a>;

    /// Lets the person choose where to save, starting from the suggested file name. `None`: cancelled. The system
    /// itself asks before an existing file is replaced.
    fn save_file<'a>(&'a self, title: &'a str, suggested: &'a str, filters: &'a [Filter]) -> Chosen<'a>;

    /// Opens a file in the program that the system has for it.
    ///
    /// # Errors
    /// The system has no program for it or cannot start one.
    fn open_path(&self, path: &Path) -> io::Result<()>;

    /// Opens a link to write a message (`mailto:`) in the program that the system has for it; no other link.
    ///
    /// # Errors
    /// The link is another one, or the system has no program for it.
    fn open_link(&self, link: &str) -> io::Result<()>;

    /// Shows a file in the system's file manager.
    ///
    /// # Errors
    /// The file is gone or there is no file manager.
    fn reveal_path(&self, path: &Path) -> io::Result<()>;

    /// Sets the title of the window.
    fn set_title(&self, title: &str);

    /// Replaces the menu bar.
    fn set_menu(&self, menu: &MenuSpec);

    /// Whether the person looks at the window.
    fn is_focused(&self) -> bool;

    /// Lets the system show a notification. A system that shows none is no fault: what is told stands in the window too.
    fn notify(&self, title: &str, text: &str);

    /// The program that draws pages of files from elsewhere, in a process of its own; `None` where nobody does.
    fn painter(&self) -> Option<PathBuf>;

    /// Where passwords are kept.
    fn secrets(&self) -> Arc<dyn Secrets>;
}

/// One thing that the core asked of a [`ScriptedHost`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "asked", rename_all = "camelCase")]
pub enum Asked {
    /// A file to read.
    Pick {
        /// Title of the dialog.
        title: String,
        /// The file kinds that were offered.
        filters: Vec<Filter>,
    },
    /// A file to write.
    Save {
        /// Title of the dialog.
        title: String,
        /// The file name that was suggested.
        suggested: String,
        /// The file kinds that were offered.
        filters: Vec<Filter>,
    },
    /// A file to open.
    Open {
        /// Which.
        path: PathBuf,
    },
    /// A link to open.
    Link {
        /// Which.
        link: String,
    },
    /// A notification to show.
    Notify {
        /// What is said first.
        title: String,
        /// And then.
        text: String,
    },
    /// A file to show in the file manager.
    Reveal {
        /// Which.
        path: PathBuf,
    },
    /// A new window title.
    Title {
        /// The title.
        title: String,
    },
    /// A new menu bar.
    Menu {
        /// The bar.
        menu: MenuSpec,
    },
}

/// Answers prepared for the two dialogs, in the order in which they will be asked; `null` stands for "cancelled".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Script {
    /// Answers to [`Host::pick_file`] and [`Host::pick_folder`].
    pub pick: Vec<Option<PathBuf>>,
    /// Answers to [`Host::save_file`].
    pub save: Vec<Option<PathBuf>>,
}

/// A desktop without a desktop: it answers from queued paths, "cancelled" once they are used up, and remembers what
/// it was asked.
#[derive(Default)]
pub struct ScriptedHost {
    file: Option<PathBuf>,
    state: Mutex<State>,
    secrets: Option<Arc<dyn Secrets>>,
    painter: Option<PathBuf>,
    memory: Arc<secrets::Memory>,
}

#[derive(Debug, Default)]
struct State {
    pick: VecDeque<Option<PathBuf>>,
    save: VecDeque<Option<PathBuf>>,
    picked: usize,
    saved: usize,
    focused: bool,
    asked: Vec<Asked>,
}

impl ScriptedHost {
    /// A host that cancels every dialog until answers are queued.
    pub fn new() -> Self {
        Self::default()
    }

    /// A host that takes its answers from a JSON file in the form of [`Script`]. The file is read at each question,
    /// so that a test can append answers while the window is open; what was asked is written beside it, one JSON
    /// object a line, as `<file>.asked`.
    pub fn from_file(file: impl Into<PathBuf>) -> Self {
        Self { file: Some(file.into()), ..Self::default() }
    }

    /// Keeps passwords elsewhere than in memory.
    pub fn keeping(self, secrets: Arc<dyn Secrets>) -> Self {
        Self { secrets: Some(secrets), ..self }
    }

    /// Has pages drawn by this program; without one, nobody draws.
    pub fn drawing_with(self, program: impl Into<PathBuf>) -> Self {
        Self { painter: Some(program.into()), ..self }
    }

    /// The passwords in memory, to be played locked or absent.
    pub fn memory(&self) -> &secrets::Memory {
        &self.memory
    }

    /// Queues the answer to the next [`Host::pick_file`].
    pub fn will_pick(&self, path: Option<PathBuf>) {
        self.state().pick.push_back(path);
    }

    /// Queues the answer to the next [`Host::save_file`].
    pub fn will_save(&self, path: Option<PathBuf>) {
        self.state().save.push_back(path);
    }

    /// Whether the person looks at the window from now on; at first nobody does.
    pub fn will_be_focused(&self, focused: bool) {
        self.state().focused = focused;
    }

    /// Everything asked so far, oldest first.
    pub fn asked(&self) -> Vec<Asked> {
        self.state().asked.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, asked: Asked) {
        if let Some(file) = &self.file {
            append(file, &asked);
        }
        self.state().asked.push(asked);
    }

    /// The script in the file, or an empty one while there is no readable file.
    fn script(&self) -> Script {
        let text = self.file.as_ref().and_then(|file| std::fs::read(file).ok());
        text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
    }

    fn next_pick(&self) -> Option<PathBuf> {
        let script = self.script();
        let mut state = self.state();
        if let Some(queued) = state.pick.pop_front() {
            return queued;
        }
        let answer = script.pick.get(state.picked).cloned();
        state.picked += usize::from(answer.is_some());
        answer.flatten()
    }

    fn next_save(&self) -> Option<PathBuf> {
        let script = self.script();
        let mut state = self.state();
        if let Some(queued) = state.save.pop_front() {
            return queued;
        }
        let answer = script.save.get(state.saved).cloned();
        state.saved += usize::from(answer.is_some());
        answer.flatten()
    }
}

/// Appends one question to `<file>.asked`. A failure is only a missing line in a test's log.
fn append(file: &Path, asked: &Asked) {
    use io::Write as _;
    let mut name = file.as_os_str().to_owned();
    name.push(".asked");
    let opened = std::fs::OpenOptions::new().create(true).append(true).open(name);
    if let (Ok(mut log), Ok(line)) = (opened, serde_json::to_string(asked)) {
        let _ = writeln!(log, "{line}");
    }
}

impl Host for ScriptedHost {
    fn pick_file<'a>(&'a self, title: &'a str, filters: &'a [Filter]) -> Chosen<'a> {
        self.note(Asked::Pick { title: title.to_owned(), filters: filters.to_vec() });
        let answer = self.next_pick();
        Box::pin(async move { answer })
    }

    fn pick_folder<'a>(&'a self, title: &'a str) -> Chosen<'a> {
        self.pick_file(title, &[])
    }

    fn save_file<'a>(&'a self, title: &'a str, suggested: &'a str, filters: &'a [Filter]) -> Chosen<'a> {
        let (title, suggested) = (title.to_owned(), suggested.to_owned());
        self.note(Asked::Save { title, suggested, filters: filters.to_vec() });
        let answer = self.next_save();
        Box::pin(async move { answer })
    }

    fn open_path(&self, path: &Path) -> io::Result<()> {
        self.note(Asked::Open { path: path.to_owned() });
        Ok(())
    }

    fn open_link(&self, link: &str) -> io::Result<()> {
        self.note(Asked::Link { link: link.to_owned() });
        Ok(())
    }

    fn reveal_path(&self, path: &Path) -> io::Result<()> {
        self.note(Asked::Reveal { path: path.to_owned() });
        Ok(())
    }

    fn set_title(&self, title: &str) {
        self.note(Asked::Title { title: title.to_owned() });
    }

    fn set_menu(&self, menu: &MenuSpec) {
        self.note(Asked::Menu { menu: menu.clone() });
    }

    fn is_focused(&self) -> bool {
        self.state().focused
    }

    fn notify(&self, title: &str, text: &str) {
        self.note(Asked::Notify { title: title.to_owned(), text: text.to_owned() });
    }

    fn painter(&self) -> Option<PathBuf> {
        self.painter.clone()
    }

    fn secrets(&self) -> Arc<dyn Secrets> {
        self.secrets.clone().unwrap_or_else(|| self.memory.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn answers_in_order_and_cancels_when_used_up() {
        let host = ScriptedHost::new();
        host.will_pick(Some("list.csv".into()));
        host.will_pick(None);
        host.will_pick(Some("other.csv".into()));
        let kinds = [Filter::new("Lists", &["csv"])];
        assert_eq!(
            host.pick_file("Import", &kinds).await,
            Some("list.csv".into()),
            "the first answer comes first"
        );
        assert_eq!(host.pick_file("Import", &kinds).await, None, "a queued cancel is a cancel");
        assert_eq!(
            host.pick_file("Import", &kinds).await,
            Some("other.csv".into()),
            "a cancel uses up one place"
        );
        assert_eq!(host.pick_file("Import", &kinds).await, None, "an empty queue cancels instead of waiting");
        assert_eq!(host.save_file("Export", "r.pdf", &[]).await, None, "picked paths never answer a save");
        assert_eq!(host.asked().len(), 5, "every question is remembered, answered or not");
    }

    #[tokio::test]
    async fn a_script_file_may_grow_while_the_window_is_open() {
        let file = std::env::temp_dir().join(format!("marquee-host-{}.json", std::process::id()));
        let log = PathBuf::from(format!("{}.asked", file.display()));
        std::fs::write(&file, r#"{"save":["a.pdf"]}"#).unwrap();
        let host = ScriptedHost::from_file(&file);
        assert_eq!(host.save_file("Export", "x", &[]).await, Some("a.pdf".into()), "the file answers");
        assert_eq!(host.save_file("Export", "x", &[]).await, None, "no more answers yet");
        std::fs::write(&file, r#"{"save":["a.pdf","b.pdf"]}"#).unwrap();
        assert_eq!(host.save_file("Export", "x", &[]).await, Some("b.pdf".into()), "appended answers count");
        host.set_title("Marquee");
        let lines = std::fs::read_to_string(&log).unwrap();
        assert_eq!(lines.lines().count(), 4, "each question is one line of the log");
        assert!(lines.contains(r#"{"asked":"title","title":"Marquee"}"#), "the log is JSON: {lines}");
        let _ = (std::fs::remove_file(file), std::fs::remove_file(log));
    }

    #[test]
    fn a_menu_arrives_as_the_screen_sends_it() {
        let sent = r#"{"menus":[{"label":"File","items":[{"id":"import","label":"Import…","key":"CmdOrCtrl+O","enabled":true,"separator":false}]}]}"#;
        let menu: MenuSpec = serde_json::from_str(sent).unwrap();
        assert_eq!(serde_json::to_string(&menu).unwrap(), sent, "the shape is the contract's");
    }

    #[test]
    fn it_can_be_held_as_an_object() {
        let host: std::sync::Arc<dyn Host> = std::sync::Arc::new(ScriptedHost::new());
        assert!(host.open_path(Path::new("report.pdf")).is_ok(), "scripted opening always succeeds");
    }
}
