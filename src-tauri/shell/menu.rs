//! The native menu bar, built from what the screen sends. Each line sends its command back to the screen, so that
//! menu, palette, buttons and keys all run the same thing.
//!
//! On macOS the menu owns the keys and the screen's listener leaves them alone. On Windows and Linux a menu hears no
//! keys while the page has the focus: the listener runs them and the menu only shows them. So nothing runs twice.

use super::send;
use crate::host::{Menu as MenuPart, MenuItem, MenuSpec, keys};
use crate::platform::MENU_RUNS_KEYS;
use tauri::AppHandle;
use tauri::menu::{Menu, MenuBuilder, MenuEvent, MenuItemBuilder, Submenu, SubmenuBuilder};

/// Commands whose menu also gets the system's lines for text (cut, copy, paste, select all): on macOS these keys
/// work in text fields only through the menu.
const EDITING: [&str; 2] = ["undo", "redo"];

/// Shows the menu bar of `spec` in place of the present one.
pub(super) fn show(handle: &AppHandle, spec: &MenuSpec) -> tauri::Result<()> {
    let mut bar = MenuBuilder::new(handle);
    if MENU_RUNS_KEYS {
        bar = bar.item(&application(handle)?);
    }
    for part in &spec.menus {
        bar = bar.item(&submenu(handle, part)?);
    }
    let bar: Menu<tauri::Wry> = bar.build()?;
    handle.set_menu(bar)?;
    Ok(())
}

/// The menu with the program's own name, which macOS expects first.
fn application(handle: &AppHandle) -> tauri::Result<Submenu<tauri::Wry>> {
    SubmenuBuilder::new(handle, "Marquee")
        .about(None)
        .separator()
        .services()
        .separator()
        .hide()
        .hide_others()
        .show_all()
        .separator()
        .quit()
        .build()
}

fn submenu(handle: &AppHandle, part: &MenuPart) -> tauri::Result<Submenu<tauri::Wry>> {
    let mut submenu = SubmenuBuilder::new(handle, keys::shown(&part.label));
    for item in &part.items {
        if item.separator {
            submenu = submenu.separator();
        }
        if !item.id.is_empty() {
            submenu = submenu.item(&line(handle, item)?);
        }
    }
    if MENU_RUNS_KEYS && part.items.iter().any(is_editing) {
        submenu = submenu.separator().cut().copy().paste().select_all();
    }
    submenu.build()
}

fn line(handle: &AppHandle, item: &MenuItem) -> tauri::Result<tauri::menu::MenuItem<tauri::Wry>> {
    let build = |key: &str| {
        let label =
            if MENU_RUNS_KEYS { keys::shown(&item.label) } else { keys::labelled(&item.label, &item.key) };
        let line = MenuItemBuilder::with_id(&item.id, label).enabled(item.enabled);
        if key.is_empty() { line.build(handle) } else { line.accelerator(key).build(handle) }
    };
    if !MENU_RUNS_KEYS || item.key.is_empty() {
        return build("");
    }
    // A key that the system doesn't know costs the line its key, not the person the menu.
    build(&item.key).or_else(|_| build(""))
}

fn is_editing(item: &MenuItem) -> bool {
    item.id.rsplit('.').next().is_some_and(|name| EDITING.contains(&name))
}

/// Tells the screen which line was chosen.
pub(super) fn chosen(handle: &AppHandle, event: MenuEvent) {
    send(handle, serde_json::json!({"type": "command", "id": event.id().as_ref()}));
}
