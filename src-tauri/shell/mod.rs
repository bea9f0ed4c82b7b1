//! The window: the only code that knows Tauri.
//!
//! It starts the app, forwards the screen's calls to the one table ([`crate::rpc`]) and the app's events to the
//! screen, and lends the core the desktop ([`Desktop`]). It decides nothing about campaigns, and no other module
//! calls it; only `main` does.

mod desktop;
mod menu;
mod scheme;
mod window;

pub use desktop::Desktop;

use crate::app::{App, Options};
use crate::host::launch::Launch;
use serde_json::Value;
use std::process::ExitCode;
use std::sync::Arc;
use tauri::{AppHandle, Emitter, Manager, RunEvent, State};
use tokio::sync::{broadcast, watch};

/// The event under which the page hears everything: what changed, commands of the menu, dropped files.
const EVENT: &str = "marquee";

/// The app while it opens and once it is there. Calls that come before wait; the app always comes, since a database
/// that cannot be opened is a state of it.
struct Opening(watch::Receiver<Option<App>>);

impl Opening {
    /// The app, as soon as it is there; `None` only while the window is being torn down.
    async fn app(&self) -> Option<App> {
        let mut opening = self.0.clone();
        let app = opening.wait_for(Option::is_some).await.ok()?;
        app.clone()
    }
}

/// The one command: runs a call of the contract by its name.
#[tauri::command]
async fn call(opening: State<'_, Opening>, name: String, args: Value) -> Result<Value, Value> {
    let Some(app) = opening.app().await else { return Err(Value::Null) };
    crate::rpc::dispatch(&app, &name, args).await.map_err(|error| error.to_json())
}

/// Opens the window and stays until it is closed. What it answers is the exit status of the program.
pub fn run(context: tauri::Context) -> ExitCode {
    let launch = Launch::of_this_process();
    let mut builder = tauri::Builder::default();
    if launch.is_single() {
        // First of all plugins: a second start must end before it opens anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::to_front(app)));
    }
    if !launch.driven {
        builder = builder.plugin(window::state(launch.profile.as_deref()));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .register_asynchronous_uri_scheme_protocol("marquee", scheme::answer)
        .invoke_handler(tauri::generate_handler![call])
        .on_menu_event(menu::chosen)
        .on_window_event(window::heard)
        .setup(move |app| Ok(start(app, &launch)?))
        .build(context);
    match built {
        Ok(app) => ended(app.run_return(closing)),
        Err(reason) => {
            tracing::error!(%reason, "the window cannot be opened");
            eprintln!("marquee: the window cannot be opened: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn ended(status: i32) -> ExitCode {
    u8::try_from(status).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Opens the app beside the window, so that neither waits for the other.
fn start(tauri: &mut tauri::App, launch: &Launch) -> tauri::Result<()> {
    let handle = tauri.handle().clone();
    let (opened, opening) = watch::channel(None);
    tauri.manage(Opening(opening));
    let host = Arc::new(Desktop::new(handle.clone(), launch.answers.clone()));
    let options = Options::new(launch.profile.clone(), host);
    tauri::async_runtime::spawn(async move {
        let app = App::start(options).await;
        let events = app.events();
        crate::safety::keep_safe(&app);
        crate::mail::keep_sending(&app);
        crate::work::keep_telling(&app);
        crate::sync::keep_in_touch(&app);
        opened.send_replace(Some(app));
        forward(&handle, events).await;
        // The sender lives as long as the events do: calls never find it gone while the window is open.
        drop(opened);
    });
    window::open(tauri, launch)
}

/// Hands the app's events to the page. When the page was too slow for them, it is told that anything may have
/// changed.
async fn forward(handle: &AppHandle, mut events: broadcast::Receiver<Value>) {
    loop {
        match events.recv().await {
            Ok(event) => send(handle, event),
            Err(broadcast::error::RecvError::Lagged(_)) => {
                send(handle, serde_json::json!({"type": "changed", "action": null, "entities": ["*"]}));
            }
            Err(broadcast::error::RecvError::Closed) => return,
        }
    }
}

/// Sends one event to the page. There is nobody to tell when the page is gone.
fn send(handle: &AppHandle, event: Value) {
    if let Err(reason) = handle.emit(EVENT, event) {
        tracing::warn!(%reason, "an event did not reach the page");
    }
}

/// Lets the app finish its work before the process ends.
fn closing(handle: &AppHandle, event: RunEvent) {
    if let RunEvent::Exit = event {
        let app = handle.try_state::<Opening>().and_then(|opening| opening.0.borrow().clone());
        if let Some(app) = app {
            tauri::async_runtime::block_on(app.close());
        }
    }
}
