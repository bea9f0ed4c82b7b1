//! Journeys through the screens, in both engines of the people who use Marquee: WebKit, as the real window has it
//! (and macOS), and Chromium, as WebView2 on Windows has it, through a twin of the window that a browser can open.
//!
//! A journey is written once, against [`Screen`], and knows neither engine. Nothing of this is shipped. What a test
//! does wrong or finds wrong ends in a panic with a sentence.

pub mod axe;
pub mod cdp;
pub mod desk;
pub mod engine;
pub mod form;
pub mod gesture;
pub mod layout;
pub mod outside;
pub mod post;
pub mod screen;
pub mod tour;
pub mod twin;

pub use desk::Desk;
pub use engine::Engine;
pub use screen::Screen;

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// A hand-written file for the journeys.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// A script that looks at a page from inside, of `tests/e2e/page`.
pub fn script(name: &str) -> String {
    let file = root().join("tests/e2e/page").join(name).with_extension("js");
    std::fs::read_to_string(&file).unwrap_or_else(|reason| panic!("{}: {reason}", file.display()))
}

/// Where pictures and reports of the last run lie, to be looked at: `e2e` in cargo's target folder.
pub fn artefacts() -> PathBuf {
    let built = std::env::current_exe().expect("a test knows its own file");
    let target = built.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    let folder = target.map_or_else(|| root().join("target"), Path::to_owned).join("e2e");
    std::fs::create_dir_all(&folder).expect("the folder of the artefacts can be made");
    folder
}
