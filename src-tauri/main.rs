//! The desktop program: hands the window's configuration and the built screens to the shell.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

/// Named here so that a newly built screen makes cargo embed it again: its file names change with its contents.
const _SCREENS: &str = include_str!("../ui/dist/index.html");

fn main() -> std::process::ExitCode {
    if let Some(done) = marquee::documents::draw::asked(std::env::args_os()) {
        return done;
    }
    marquee::shell::run(tauri::generate_context!())
}
