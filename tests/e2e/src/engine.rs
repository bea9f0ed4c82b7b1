//! The two engines and the programs that drive them. Each test starts its own display, driver and browser, and ends
//! them with everything that they started.

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What the screens run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engine {
    /// The real window, driven by WebKit's driver on a display of its own.
    WebKit,
    /// The twin in a headless Chromium.
    Chromium,
}

impl Engine {
    /// A short name, for file names and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::WebKit => "webkit",
            Self::Chromium => "chromium",
        }
    }
}

/// Programs that end, with everything they started, when the test lets go of them.
#[derive(Debug, Default)]
pub struct Programs(Vec<Child>);

impl Programs {
    /// Starts a program in a process group of its own.
    fn start(&mut self, command: &mut Command) -> u32 {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn();
        let child = child.unwrap_or_else(|reason| panic!("`{name}` cannot be started: {reason}. {ADVICE}"));
        let id = child.id();
        self.0.push(child);
        id
    }

    fn last_output(&mut self) -> std::process::ChildStdout {
        let child = self.0.last_mut().expect("a program was started");
        child.stdout.take().expect("its output was asked for")
    }
}

const ADVICE: &str = "`cargo xtask e2e` installs what the journeys need";

impl Drop for Programs {
    fn drop(&mut self) {
        for child in self.0.iter_mut().rev() {
            // The group, so that no browser is left behind when its driver goes.
            let group = format!("-{}", child.id());
            let ended = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
            if !ended.is_ok_and(|status| status.success()) {
                let _ = child.kill();
            }
            let _ = child.wait();
        }
    }
}

/// The real window over a profile, with prepared answers for its dialogs, and a place of the test's own where
/// profiles usually lie.
pub async fn open_window(
    programs: &mut Programs,
    app: &Path,
    profile: &Path,
    answers: &Path,
    home: &Path,
    lang: &str,
) -> Client {
    assert!(app.is_file(), "there is no app at {}: run `cargo xtask e2e`, or set MARQUEE_APP", app.display());
    let display = display(programs);
    let port = free_port();
    // A session bus of its own: without one, start-up waits for the desktop's accessibility bus.
    let mut driver = Command::new("dbus-run-session");
    driver.args(["--", "WebKitWebDriver", &format!("--port={port}")]);
    driver.env("DISPLAY", format!(":{display}")).env("NO_AT_BRIDGE", "1").env("GTK_A11Y", "none");
    driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("MARQUEE_TEST_HOST", answers);
    driver.env("LANG", lang).env("LC_ALL", lang).env("LANGUAGE", lang.split('.').next().unwrap_or(lang));
    driver.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11").env("XDG_DATA_HOME", home);
    quiet(&mut driver, "webkit-driver.log");
    programs.start(&mut driver);
    let options = json!({"binary": app, "args": ["--profile", profile]});
    // No browserName: WebKit's driver rejects every name but its own.
    session(port, json!({"webkitgtk:browserOptions": options})).await
}

/// Starts the app twice as one person, with a home of their own, and answers how the second start ended. Panics when
/// it doesn't end by itself, or when the first one ends with it.
pub fn start_twice(app: &Path, home: &Path) -> std::process::ExitStatus {
    let mut programs = Programs::default();
    let display = display(&mut programs);
    std::fs::create_dir_all(home).expect("a home can be made");
    // One session bus for both: it is how they find each other.
    let both = "\"$0\" & first=$!; for i in $(seq 100); do test -e \"$XDG_DATA_HOME/marquee/data.db\" && break; sleep 0.1; done; \
                sleep 2; timeout 20 \"$0\"; second=$?; kill -0 $first || second=99; kill $first; exit $second";
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "sh", "-c", both]).arg(app).stdin(Stdio::null());
    command.env("DISPLAY", format!(":{display}")).env("GDK_BACKEND", "x11").env("NO_AT_BRIDGE", "1");
    command
        .env_remove("MARQUEE_PROFILE")
        .env_remove("TAURI_WEBVIEW_AUTOMATION")
        .env_remove("WAYLAND_DISPLAY");
    for folder in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        command.env(folder, home);
    }
    quiet(&mut command, "second-start.log");
    command
        .status()
        .unwrap_or_else(|reason| panic!("`dbus-run-session` cannot be started: {reason}. {ADVICE}"))
}

/// A headless Chromium at an address.
pub async fn open_chromium(programs: &mut Programs, url: &str, data: &Path, lang: &str) -> Client {
    let port = free_port();
    let mut driver = Command::new("chromedriver");
    driver.arg(format!("--port={port}"));
    quiet(&mut driver, "chromium-driver.log");
    programs.start(&mut driver);
    let lang = lang.split('.').next().unwrap_or(lang).replace('_', "-");
    let flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        "--window-size=1280,800",
    ];
    let mut args: Vec<String> = flags.map(String::from).to_vec();
    args.extend([format!("--lang={lang}"), format!("--user-data-dir={}", data.display())]);
    let mut options = json!({ "args": args });
    if let Some(binary) =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser"].into_iter().find(|it| Path::new(it).exists())
    {
        options["binary"] = binary.into();
    }
    let client = session(port, json!({"goog:chromeOptions": options})).await;
    client.goto(url).await.expect("the twin answers");
    client
}

/// Sends what a driver says to a log among the artefacts.
fn quiet(command: &mut Command, log: &str) {
    let log = std::fs::OpenOptions::new().create(true).append(true).open(crate::artefacts().join(log));
    let (out, err) = match log.and_then(|file| Ok((file.try_clone()?, file))) {
        Ok((out, err)) => (Stdio::from(out), Stdio::from(err)),
        Err(_) => (Stdio::null(), Stdio::null()),
    };
    command.stdout(out).stderr(err);
}

/// Opens a session as soon as the driver listens.
async fn session(port: u16, capabilities: Value) -> Client {
    let Value::Object(capabilities) = capabilities else { panic!("capabilities are an object") };
    let capabilities: Capabilities = capabilities;
    let mut builder = ClientBuilder::new(fantoccini_connector());
    builder.capabilities(capabilities);
    let url = format!("http://127.0.0.1:{port}");
    let mut last = String::new();
    for _ in 0..200 {
        let listens = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok();
        if listens {
            let opening = tokio::time::timeout(Duration::from_secs(60), builder.connect(&url)).await;
            match opening {
                Ok(Ok(client)) => return client,
                Ok(Err(reason)) => last = reason.to_string(),
                Err(_) => panic!("no session within a minute: the window did not open"),
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the driver gave no session: {last}");
}

fn fantoccini_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// Starts a display without a screen and tells its number.
fn display(programs: &mut Programs) -> u32 {
    use std::io::{BufRead, BufReader};
    let mut server = Command::new("Xvfb");
    server.args(["-displayfd", "1", "-screen", "0", "1800x1300x24", "-nolisten", "tcp"]);
    programs.start(server.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut line = String::new();
    BufReader::new(programs.last_output()).read_line(&mut line).expect("Xvfb tells its number");
    line.trim().parse().expect("Xvfb tells its number")
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it has a number").port()
}

/// The app that the journeys open: `MARQUEE_APP`, else the one beside the tests.
pub fn app() -> PathBuf {
    let named = std::env::var_os("MARQUEE_APP").map(PathBuf::from);
    named.unwrap_or_else(|| beside_tests("marquee"))
}

/// The companion beside the tests.
pub fn companion() -> PathBuf {
    beside_tests("marquee-cli")
}

fn beside_tests(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a test knows its own file");
    let folder = own.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    folder.unwrap_or(&own).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
