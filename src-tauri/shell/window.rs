//! The main window: how it opens, what it may load, and what it hears.

use super::send;
use crate::host::launch::Launch;
use std::path::Path;
use std::time::Duration;
use tauri::plugin::TauriPlugin;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, DragDropEvent, Manager, Url, WebviewWindowBuilder, Window, WindowEvent, Wry};
use tauri_plugin_window_state::StateFlags;

/// The name of the only window, as the configuration and the capability have it.
pub(super) const LABEL: &str = "main";

/// How long a loaded page may take for its first words before it is shown anyway.
const PATIENCE: Duration = Duration::from_millis(1500);

/// In a driven window the page remembers from its first moment what its policy forbade: WebKit tells it once only.
const WATCH: &str = "window.__forbidden = []; document.addEventListener('securitypolicyviolation', \
    (e) => window.__forbidden.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}`));";

/// Builds the window from the configuration, still hidden: it is shown with its first words, so that nobody sees an
/// empty sheet. A driven one is shown at once: WebKit's driver takes a page that started hidden for hidden for ever.
pub(super) fn open(tauri: &mut tauri::App, launch: &Launch) -> tauri::Result<()> {
    let Some(config) = tauri.config().app.windows.iter().find(|window| window.label == LABEL).cloned() else {
        return Err(tauri::Error::WindowNotFound);
    };
    let mut builder = WebviewWindowBuilder::from_config(tauri, &config)?;
    if let Some(profile) = launch.profile.as_deref().and_then(|folder| std::path::absolute(folder).ok()) {
        builder = builder.data_directory(profile.join("webview"));
    }
    if launch.driven {
        builder = builder.visible(true).initialization_script(WATCH);
    }
    builder
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                show_later(window.app_handle().clone());
            }
        })
        .build()?;
    Ok(())
}

/// The page stays on its own files: nothing else is ever loaded into the window.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        "about" => true,
        _ => false,
    }
}

/// Shows the window soon even when the page never gives it a title.
fn show_later(handle: AppHandle) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        show(&handle);
    });
}

fn show(handle: &AppHandle) {
    let Some(window) = handle.get_webview_window(LABEL) else { return };
    if !window.is_visible().unwrap_or(false) {
        done("shown", window.show());
        done("focused", window.set_focus());
    }
}

/// Gives the window its title. The first one comes with the first words on the page, which is when it is shown.
pub(super) fn set_title(handle: &AppHandle, title: &str) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        done("titled", window.set_title(title));
        show(handle);
    }
}

/// Brings the window of the first start to the front when the program is started again.
pub(super) fn to_front(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        done("restored", window.unminimize());
        done("shown", window.show());
        done("focused", window.set_focus());
    }
}

fn done(what: &str, outcome: tauri::Result<()>) {
    if let Err(reason) = outcome {
        tracing::warn!(%reason, "the window cannot be {what}");
    }
}

/// Tells the screen about files held over the window, and about files dropped on it.
pub(super) fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(drag) = event else { return };
    let told = match drag {
        DragDropEvent::Enter { .. } => serde_json::json!({"type": "dragging", "over": true}),
        DragDropEvent::Leave => serde_json::json!({"type": "dragging", "over": false}),
        DragDropEvent::Drop { paths, .. } => serde_json::json!({"type": "dropped", "paths": paths}),
        _ => return,
    };
    send(window.app_handle(), told);
}

/// Keeps size, place and maximised state over restarts; never visibility, which belongs to the first words. A
/// profile of its own keeps its own.
pub(super) fn state(profile: Option<&Path>) -> TauriPlugin<Wry> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    let builder = tauri_plugin_window_state::Builder::new().with_state_flags(kept);
    match profile.and_then(|folder| std::path::absolute(folder).ok()) {
        Some(folder) => builder.with_filename(folder.join("window.json").to_string_lossy()).build(),
        None => builder.build(),
    }
}
