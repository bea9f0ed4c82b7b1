//! The companion: the same calls as the window, from a shell or a script.

#[path = "cli/args.rs"]
mod args;
#[path = "cli/commands.rs"]
mod commands;
#[path = "cli/rpc.rs"]
mod rpc;

use args::{Args, Command};
use marquee::app::{App, Options};
use marquee::error::{Error, Message};
use marquee::host::ScriptedHost;
use marquee::values::Lang;
use marquee::words::words;
use std::process::ExitCode;
use std::sync::Arc;

/// Refused, with the reason.
const REFUSED: u8 = 1;
/// Called in a way it does not know.
const USAGE: u8 = 2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    if let Some(done) = marquee::documents::draw::asked(std::env::args_os()) {
        return done;
    }
    let args = match args::parse(std::env::args_os().skip(1)) {
        Ok(args) => args,
        Err(reason) => {
            eprintln!("{reason}\n\n{}", args::USAGE);
            return ExitCode::from(USAGE);
        }
    };
    if matches!(args.command, Command::Help) {
        println!("{}", args::USAGE);
        return ExitCode::SUCCESS;
    }
    if matches!(args.command, Command::Rpc { list: true }) {
        println!("{}", rpc::LIST.trim_end());
        return ExitCode::SUCCESS;
    }
    if let Command::VerifyFolder { folder, code, into } = &args.command {
        return match commands::verify_folder(folder, code, into).await {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::from(REFUSED),
            Err(why) => {
                eprintln!("{}", told(args.lang.unwrap_or_default(), &why));
                ExitCode::from(REFUSED)
            }
        };
    }
    run(args).await
}

async fn run(args: Args) -> ExitCode {
    let profile = args.profile.or_else(|| std::env::var_os("MARQUEE_PROFILE").map(Into::into));
    let host = ScriptedHost::new().keeping(Arc::new(marquee::platform::keychain::Keychain));
    let host = match std::env::current_exe() {
        Ok(program) => host.drawing_with(program),
        Err(_) => host,
    };
    let options = Options { lang: args.lang, ..Options::new(profile, Arc::new(host)) };
    let app = App::start(options).await;
    let done = match args.command {
        Command::Rpc { .. } => rpc::serve(&app).await,
        // Where nothing opens, a backup may help.
        command @ Command::Restore { .. } => commands::run(&app, command).await,
        command => match app.db() {
            Ok(_) => commands::run(&app, command).await,
            Err(why) => Err(why),
        },
    };
    let code = match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(REFUSED),
        Err(why) => {
            eprintln!("{}", sentence(&app, &why));
            ExitCode::from(REFUSED)
        }
    };
    app.close().await;
    code
}

/// An error as a sentence in the language in use, with its fields.
fn sentence(app: &App, why: &Error) -> String {
    told(app.lang(), why)
}

fn told(lang: Lang, why: &Error) -> String {
    let failure = why.failure();
    let words = words(lang);
    let own = Message { message_id: failure.message_id, args: failure.args };
    let fields = failure.fields.into_iter().map(|field| {
        let text = words.message(&Message { message_id: field.message_id, args: field.args });
        format!("  {}: {text}", field.field)
    });
    std::iter::once(words.message(&own)).chain(fields).collect::<Vec<_>>().join("\n")
}
