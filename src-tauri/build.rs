//! Names what the build depends on beyond the Rust sources, and lets Tauri read its configuration when the window is
//! built.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/build.rs");
    println!("cargo:rerun-if-changed=src-tauri/db/migrations");
    desktop();
}

/// Tauri looks for `./capabilities` by itself; ours lie with the only code that needs them.
#[cfg(feature = "desktop")]
fn desktop() {
    println!("cargo:rerun-if-changed=src-tauri/shell/capabilities");
    let attributes =
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/shell/capabilities/*.json");
    if let Err(reason) = tauri_build::try_build(attributes) {
        println!("cargo::error={reason:#}");
    }
}

/// The core, the companion and the tests need nothing of the window.
#[cfg(not(feature = "desktop"))]
fn desktop() {}
