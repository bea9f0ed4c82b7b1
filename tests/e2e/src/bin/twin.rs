//! Serves the app to a browser on this machine, for looking at screens: `twin [--profile DIR] [--port N]`.

use e2e::twin::Twin;
use marquee::host::ScriptedHost;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (mut profile, mut port) = (None, 0);
    while let Some(arg) = args.next() {
        match (arg.as_str(), args.next()) {
            ("--profile", Some(folder)) => profile = Some(PathBuf::from(folder)),
            ("--port", Some(number)) if number.parse::<u16>().is_ok() => port = number.parse().unwrap_or(0),
            _ => {
                eprintln!("usage: twin [--profile DIR] [--port N]");
                return ExitCode::from(2);
            }
        }
    }
    let host = std::env::var_os("MARQUEE_TEST_HOST").map_or_else(ScriptedHost::new, ScriptedHost::from_file);
    let twin = Twin::start(profile, Arc::new(host), port).await;
    println!("{}", twin.url);
    twin.serve().await;
    ExitCode::SUCCESS
}
