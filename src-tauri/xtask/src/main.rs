//! The project's own commands: `cargo xtask run` opens the app, `cargo xtask test` checks everything. Both set up
//! what they need first and say what they install. Only the standard library: this must build before anything else
//! is there.

mod cross;
mod offline;
mod paths;
mod plan;
mod screens;
mod step;
mod system;
mod tally;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [--release] [-- ARGUMENTS]   set up, build and open Marquee (for example: run -- --profile DIR)
cargo xtask test                             set up and check everything; ends with the tests passed and failed
cargo xtask e2e [FILTER]                     only the journeys in the real window and in Chromium
cargo xtask offline                          the main journey without a network; counts what the app connects to
cargo xtask twin [-- ARGUMENTS]              serve the app to a browser on this machine, for looking at screens
cargo xtask bench [PART...]                  measure search, dashboard, import and report against baselines
cargo xtask cross [windows|wine|macos]       check for Windows and macOS, on Debian; run the core's tests under Wine
cargo xtask types                            write the generated types of the contract
cargo xtask tidy                             only the checks of layering, sizes and words";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match args.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    let done = match command {
        "run" => plan::run(rest),
        "test" => plan::test(),
        "e2e" => plan::e2e(rest),
        "offline" => offline::offline(),
        "twin" => plan::twin(rest),
        "bench" => plan::bench(rest),
        "cross" => cross::cross(rest),
        "types" => plan::types(),
        "tidy" => plan::tidy(),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => Err(format!("there is no command `{other}`.\n\n{HELP}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // The steps of `test` have said everything; their count stays the last line.
            if !reason.is_empty() {
                eprintln!("\n{reason}");
            }
            ExitCode::FAILURE
        }
    }
}
