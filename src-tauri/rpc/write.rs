//! Writes the generated types of the contract, or with `--check` says whether the committed ones are fresh.
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if std::env::args().any(|arg| arg == "--check") {
        let stale = marquee::rpc::types::stale(root);
        for path in &stale {
            eprintln!("stale: {}", path.display());
        }
        return if stale.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match marquee::rpc::types::write(root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            eprintln!("{cause}");
            ExitCode::FAILURE
        }
    }
}
