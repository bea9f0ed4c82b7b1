//! The desktop lent to the core: the system's dialogs, its programs, its notifications, the window's title and menu bar.

use super::{menu, window};
use crate::host::{Chosen, Filter, Host, MenuSpec, ScriptedHost};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_opener::OpenerExt;
use tokio::sync::oneshot;

/// The real desktop. With a file of prepared answers (tests only) the dialogs and programs are scripted, while title
/// and menu stay real.
pub struct Desktop {
    handle: AppHandle,
    script: Option<ScriptedHost>,
    menu: Mutex<Option<MenuSpec>>,
}

impl Desktop {
    pub(super) fn new(handle: AppHandle, answers: Option<PathBuf>) -> Self {
        Self { handle, script: answers.map(ScriptedHost::from_file), menu: Mutex::default() }
    }

    /// A dialog that belongs to the window, so that it cannot get lost behind it.
    fn dialog(&self, title: &str, filters: &[Filter]) -> FileDialogBuilder<tauri::Wry> {
        let mut dialog = self.handle.dialog().file().set_title(title);
        for filter in filters {
            let extensions: Vec<&str> = filter.extensions.iter().map(String::as_str).collect();
            dialog = dialog.add_filter(&filter.name, &extensions);
        }
        match self.handle.get_webview_window(window::LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

/// Waits for the person's answer. A dialog that goes away unanswered counts as cancelled.
async fn chosen(answer: oneshot::Receiver<Option<FilePath>>) -> Option<PathBuf> {
    answer.await.ok().flatten()?.into_path().ok()
}

impl Host for Desktop {
    fn pick_file<'a>(&'a self, title: &'a str, filters: &'a [Filter]) -> Chosen<'a> {
        if let Some(script) = &self.script {
            return script.pick_file(title, filters);
        }
        let (send, answer) = oneshot::channel();
        self.dialog(title, filters).pick_file(move |path| {
            let _ = send.send(path);
        });
        Box::pin(chosen(answer))
    }

    fn pick_folder<'a>(&'a self, title: &'a str) -> Chosen<'a> {
        if let Some(script) = &self.script {
            return script.pick_folder(title);
        }
        let (send, answer) = oneshot::channel();
        self.dialog(title, &[]).pick_folder(move |path| {
            let _ = send.send(path);
        });
        Box::pin(chosen(answer))
    }

    fn save_file<'a>(&'a self, title: &'a str, suggested: &'a str, filters: &'a [Filter]) -> Chosen<'a> {
        if let Some(script) = &self.script {
            return script.save_file(title, suggested, filters);
        }
        let (send, answer) = oneshot::channel();
        self.dialog(title, filters).set_file_name(suggested).save_file(move |path| {
            let _ = send.send(path);
        });
        Box::pin(chosen(answer))
    }

    fn open_path(&self, path: &Path) -> io::Result<()> {
        match &self.script {
            Some(script) => script.open_path(path),
            None => self
                .handle
                .opener()
                .open_path(path.to_string_lossy(), None::<&str>)
                .map_err(|reason| io::Error::other(reason.to_string())),
        }
    }

    fn open_link(&self, link: &str) -> io::Result<()> {
        if !link.starts_with("mailto:") {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        match &self.script {
            Some(script) => script.open_link(link),
            None => self
                .handle
                .opener()
                .open_url(link, None::<&str>)
                .map_err(|reason| io::Error::other(reason.to_string())),
        }
    }

    fn reveal_path(&self, path: &Path) -> io::Result<()> {
        match &self.script {
            Some(script) => script.reveal_path(path),
            None => self
                .handle
                .opener()
                .reveal_item_in_dir(path)
                .map_err(|reason| io::Error::other(reason.to_string())),
        }
    }

    fn set_title(&self, title: &str) {
        if let Some(script) = &self.script {
            script.set_title(title);
        }
        window::set_title(&self.handle, title);
    }

    fn set_menu(&self, spec: &MenuSpec) {
        let mut shown = self.menu.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.as_ref() == Some(spec) {
            return;
        }
        if let Some(script) = &self.script {
            script.set_menu(spec);
        }
        match menu::show(&self.handle, spec) {
            Ok(()) => *shown = Some(spec.clone()),
            Err(reason) => tracing::warn!(%reason, "the menu bar cannot be shown"),
        }
    }

    fn is_focused(&self) -> bool {
        let window = self.handle.get_webview_window(window::LABEL);
        window.is_some_and(|window| window.is_focused().unwrap_or(false))
    }

    fn notify(&self, title: &str, text: &str) {
        match &self.script {
            Some(script) => script.notify(title, text),
            None => crate::platform::notify::show(title, text),
        }
    }

    fn painter(&self) -> Option<PathBuf> {
        std::env::current_exe().ok()
    }

    fn secrets(&self) -> std::sync::Arc<dyn crate::host::secrets::Secrets> {
        match &self.script {
            Some(script) => script.secrets(),
            None => std::sync::Arc::new(crate::platform::keychain::Keychain),
        }
    }
}
