//! What the screen asks of the window: menu, title, and lines for the log.

use crate::app::App;
use crate::error::Result;
use crate::fields::Empty;
use crate::host::MenuSpec;
use serde::Deserialize;

/// A title.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct WindowTitle {
    /// The title.
    pub title: String,
}

/// A fault of the screen, for the log.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct LogNote {
    /// What happened; no names, no amounts.
    pub text: String,
}

/// `menu.set`: the menu bar as the commands make it.
pub async fn menu(app: &App, req: MenuSpec) -> Result<Empty> {
    app.host().set_menu(&req);
    Ok(Empty {})
}

/// `window.title`: the window's title.
pub async fn title(app: &App, req: WindowTitle) -> Result<Empty> {
    app.host().set_title(&req.title);
    Ok(Empty {})
}

/// `log.note`: a fault of the screen.
pub async fn note(_: &App, req: LogNote) -> Result<Empty> {
    let text: String = req.text.chars().take(2000).collect();
    tracing::error!(target: "ui", "{text}");
    Ok(Empty {})
}
