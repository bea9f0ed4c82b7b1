//! What the operating system must have: found by looking for the thing itself, installed on Debian and Ubuntu after
//! saying so, named exactly elsewhere.

use crate::paths;
use crate::step;
use std::fs;
use std::process::{Command, Stdio};

/// How to see that a thing is there.
#[derive(Debug, Clone, Copy)]
enum Sign {
    /// One of these programs is on the PATH.
    Program(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// Debian has this package installed.
    Package(&'static str),
}

/// A thing that Linux must have, and the package that brings it.
#[derive(Debug, Clone, Copy)]
struct Need {
    sign: Sign,
    why: &'static str,
    debian: &'static str,
    ubuntu: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

const fn need(
    sign: Sign,
    why: &'static str,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
) -> Need {
    Need { sign, why, debian, ubuntu: debian, fedora, arch }
}

/// What building and opening the window needs.
const WINDOW: [Need; 4] = [
    need(
        Sign::Program(&["cc"]),
        "a C compiler, for the database engine",
        "build-essential",
        "gcc",
        "base-devel",
    ),
    need(Sign::Program(&["pkg-config"]), "to find libraries", "pkg-config", "pkgconf", "pkgconf"),
    need(
        Sign::Library("webkit2gtk-4.1"),
        "the window's web view",
        "libwebkit2gtk-4.1-dev",
        "webkit2gtk4.1-devel",
        "webkit2gtk-4.1",
    ),
    need(Sign::Library("gtk+-3.0"), "the window itself", "libgtk-3-dev", "gtk3-devel", "gtk3"),
];

/// What the journeys need beyond that.
const JOURNEYS: [Need; 7] = [
    need(
        Sign::Program(&["WebKitWebDriver"]),
        "drives the real window",
        "webkit2gtk-driver",
        "webkit2gtk-driver",
        "webkit2gtk-4.1",
    ),
    Need {
        ubuntu: "chromium-browser",
        ..need(
            Sign::Program(&["chromium", "chromium-browser", "google-chrome"]),
            "the second engine",
            "chromium",
            "chromium",
            "chromium",
        )
    },
    Need {
        ubuntu: "chromium-chromedriver",
        ..need(
            Sign::Program(&["chromedriver"]),
            "drives the second engine",
            "chromium-driver",
            "chromedriver",
            "chromium",
        )
    },
    need(
        Sign::Program(&["Xvfb"]),
        "a screen without a screen",
        "xvfb",
        "xorg-x11-server-Xvfb",
        "xorg-server-xvfb",
    ),
    need(Sign::Program(&["dbus-run-session"]), "a session bus for the window", "dbus", "dbus-daemon", "dbus"),
    need(
        Sign::Program(&["pdftotext"]),
        "reads the report's text",
        "poppler-utils",
        "poppler-utils",
        "poppler",
    ),
    need(Sign::Program(&["qpdf"]), "checks the report's structure", "qpdf", "qpdf", "qpdf"),
];

/// What tests need that ask programs of others: a mail server and a keychain. Without them these tests say that they
/// are skipped.
const OTHERS: [Need; 3] = [
    need(
        Sign::Program(&["gnome-keyring-daemon"]),
        "keeps the mail password in a test",
        "gnome-keyring",
        "gnome-keyring",
        "gnome-keyring",
    ),
    need(
        Sign::Package("python3-aiosmtpd"),
        "takes e-mail in a test",
        "python3-aiosmtpd",
        "python3-aiosmtpd",
        "python-aiosmtpd",
    ),
    need(Sign::Program(&["openssl"]), "makes that server's certificate", "openssl", "openssl", "openssl"),
];

/// What checking for Windows and macOS needs: Debian's Rust with the source of its standard library, a C compiler for
/// Windows, and Python for the one for macOS.
const CROSS: [Need; 6] = [
    only_debian(Sign::Package("rustc-web"), "a compiler that has the source of its library", "rustc-web"),
    only_debian(Sign::Package("cargo-web"), "builds with it", "cargo-web"),
    only_debian(Sign::Package("rust-web-src"), "that source", "rust-web-src"),
    only_debian(Sign::Package("rust-web-clippy"), "lints with it", "rust-web-clippy"),
    only_debian(
        Sign::Program(&["x86_64-w64-mingw32-gcc"]),
        "a C compiler for Windows",
        "gcc-mingw-w64-x86-64-posix",
    ),
    only_debian(Sign::Package("python3-venv"), "brings the C compiler for macOS", "python3-venv"),
];

/// What running Windows programs needs.
const WINE: [Need; 2] = [
    only_debian(Sign::Program(&["wine"]), "runs Windows programs", "wine wine64"),
    only_debian(Sign::Program(&["xvfb-run"]), "a screen without a screen", "xvfb xauth"),
];

/// What the benches are compared with.
const BENCH: [Need; 2] = [
    need(Sign::Program(&["sqlite3"]), "the baseline of the database", "sqlite3", "sqlite", "sqlite"),
    need(
        Sign::Package("python3-venv"),
        "brings the baseline of the report",
        "python3-venv",
        "python3",
        "python",
    ),
];

/// What running without a network needs.
const OFFLINE: [Need; 3] = [
    need(Sign::Program(&["unshare"]), "takes the network away", "util-linux", "util-linux", "util-linux"),
    need(Sign::Program(&["ip"]), "leaves this machine reachable", "iproute2", "iproute", "iproute2"),
    need(Sign::Program(&["strace"]), "writes down what is connected to", "strace", "strace", "strace"),
];

/// Sees to it that the journey can be made without a network.
///
/// # Errors
/// Names what is missing; says so where it is not Linux.
pub fn offline() -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        return Err("Only Linux can run a program in a network of its own. Run this there.".to_owned());
    }
    provide(&OFFLINE)
}

/// Sees to it that the benches can run.
///
/// # Errors
/// Names what is missing.
pub fn bench() -> Result<(), String> {
    if cfg!(target_os = "linux") { provide(&[&WINDOW[..1], &BENCH].concat()) } else { Ok(()) }
}

const fn only_debian(sign: Sign, why: &'static str, debian: &'static str) -> Need {
    need(sign, why, debian, "", "")
}

/// Sees to it that checks for other systems can run.
///
/// # Errors
/// Names what is missing; says so where it is not Debian.
pub fn cross(wine: bool) -> Result<(), String> {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if family(&release) != Some("debian") {
        return Err(
            "The checks for Windows and macOS need Debian, whose packages have a compiler together with the \
                    source of its standard library. Run them there, or in a container of Debian."
                .to_owned(),
        );
    }
    provide(&[&WINDOW[..1], &CROSS, if wine { &WINE[..] } else { &[] }].concat())
}

/// Sees to it that the window can be built and opened.
///
/// # Errors
/// Names what is missing and how to get it.
pub fn window() -> Result<(), String> {
    if cfg!(target_os = "linux") { provide(&WINDOW) } else { elsewhere() }
}

/// Sees to it that everything can be tested.
///
/// # Errors
/// Names what is missing and how to get it.
pub fn journeys() -> Result<(), String> {
    rust_tools()?;
    if cfg!(target_os = "linux") {
        provide(&[&WINDOW[..], &JOURNEYS[..], &OTHERS[..]].concat())
    } else {
        elsewhere()
    }
}

/// rustfmt and clippy come with rustup's usual profile, but not with its smallest.
fn rust_tools() -> Result<(), String> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let there =
            paths::cargo().args([tool, "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !there.is_ok_and(|status| status.success()) {
            return Err(format!("{component} is missing. Install it: rustup component add {component}"));
        }
    }
    Ok(())
}

fn is_there(need: &Need) -> bool {
    match need.sign {
        Sign::Program(names) => names.iter().any(|name| paths::program(name).is_some()),
        Sign::Library(name) => Command::new("pkg-config")
            .args(["--exists", name])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success()),
        Sign::Package(name) => Command::new("dpkg-query")
            .args(["-W", "-f", "${db:Status-Status}", name])
            .stderr(Stdio::null())
            .output()
            .is_ok_and(|out| out.stdout == b"installed"),
    }
}

fn provide(needs: &[Need]) -> Result<(), String> {
    let missing: Vec<Need> = needs.iter().filter(|need| !is_there(need)).copied().collect();
    if missing.is_empty() {
        println!("the system has everything");
        return Ok(());
    }
    println!("The system lacks:");
    for need in &missing {
        println!("  {}: {}", need.debian, need.why);
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let Some(family) = family(&release).filter(|_| paths::program("apt-get").is_some()) else {
        return Err(named(&missing));
    };
    install(
        &missing
            .iter()
            .map(|need| if family == "ubuntu" { need.ubuntu } else { need.debian })
            .collect::<Vec<_>>(),
    )?;
    match needs.iter().find(|need| !is_there(need)) {
        None => Ok(()),
        Some(need) => Err(format!("{} is installed, but {} is still not found.", need.debian, need.why)),
    }
}

/// Whether the system takes Debian's packages, and under whose names.
fn family(release: &str) -> Option<&'static str> {
    let value = |name: &str| {
        release
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .map(|value| value.trim_matches('"').to_owned())
    };
    let names = format!("{} {}", value("ID=").unwrap_or_default(), value("ID_LIKE=").unwrap_or_default());
    ["ubuntu", "debian"].into_iter().find(|family| names.split_whitespace().any(|name| name == *family))
}

/// Installs packages with apt-get, as root or through sudo.
fn install(packages: &[&str]) -> Result<(), String> {
    println!("Installing them with apt-get: {}", packages.join(" "));
    let manual = || {
        format!(
            "Install them yourself and start again:\n  sudo apt-get update && sudo apt-get install {}",
            packages.join(" ")
        )
    };
    let root = fs::metadata("/proc/self").is_ok_and(|own| is_root(&own));
    if !root && paths::program("sudo").is_none() {
        return Err(format!("You are not root and there is no sudo.\n{}", manual()));
    }
    let apt = |args: &[&str]| {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        step::run(command.args(args).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let done = apt(&["-q", "update"]).and_then(|()| {
        let options = ["-q", "-y", "install", "--no-install-recommends"];
        let names: Vec<&str> = packages.iter().flat_map(|packages| packages.split(' ')).collect();
        apt(&[&options[..], &names].concat())
    });
    done.map_err(|reason| format!("{reason}\n{}", manual()))
}

#[cfg(unix)]
fn is_root(own: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(own) == 0
}

#[cfg(not(unix))]
fn is_root(_: &fs::Metadata) -> bool {
    false
}

/// What to install by hand on a Linux without Debian's packages.
fn named(missing: &[Need]) -> String {
    let list = |pick: fn(&Need) -> &'static str| missing.iter().map(pick).collect::<Vec<_>>().join(" ");
    format!(
        "This system is neither Debian nor Ubuntu, so nothing was installed. Install it and start again:\n  \
         Debian, Ubuntu:  sudo apt-get install {}\n  Fedora:          sudo dnf install {}\n  \
         Arch:            sudo pacman -S --needed {}",
        list(|need| need.debian),
        list(|need| need.fedora),
        list(|need| need.arch)
    )
}

/// Windows and macOS bring their web view with them; what may be missing is named.
fn elsewhere() -> Result<(), String> {
    if cfg!(target_os = "macos") && !says_yes(Command::new("xcode-select").arg("-p")) {
        return Err("Apple's command line tools are missing. Install them: xcode-select --install".to_owned());
    }
    if cfg!(windows) && !has_webview2() {
        return Err("The WebView2 runtime is missing (Windows 11 has it). Install it:\n  \
                    winget install --id Microsoft.EdgeWebView2Runtime"
            .to_owned());
    }
    Ok(())
}

fn says_yes(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The runtime registers itself for the machine or for the person.
fn has_webview2() -> bool {
    const ID: &str = "{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [
        r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients",
        r"HKLM\SOFTWARE\Microsoft\EdgeUpdate\Clients",
        r"HKCU\Software\Microsoft\EdgeUpdate\Clients",
    ];
    places
        .iter()
        .any(|place| says_yes(Command::new("reg").args(["query", &format!(r"{place}\{ID}"), "/v", "pv"])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debians_family_is_installed_for() {
        assert_eq!(family("PRETTY_NAME=\"Debian 12\"\nID=debian\n"), Some("debian"), "Debian itself");
        assert_eq!(family("ID=ubuntu\nID_LIKE=debian\n"), Some("ubuntu"), "Ubuntu has its own names");
        assert_eq!(
            family("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            Some("ubuntu"),
            "what is like Ubuntu"
        );
        assert_eq!(family("ID=fedora\n"), None, "others are only told");
    }

    #[test]
    fn what_to_install_by_hand_names_every_missing_package() {
        let told = named(&JOURNEYS);
        for need in &JOURNEYS {
            assert!(told.contains(need.fedora) && told.contains(need.arch), "{} is named: {told}", need.why);
        }
    }
}
