//! `cargo xtask cross`: checks for Windows and macOS, on Debian.
//!
//! - Windows: clippy over the whole workspace with its window, for `x86_64-pc-windows-gnu`; the tests of the core run
//!   as Windows programs under Wine.
//! - macOS: the type check of the whole workspace for `aarch64-apple-darwin`. Nothing is linked.
//!
//! Debian's own Rust is used throughout, because its package `rust-web-src` has the matching source of the standard
//! library, which is built once for each system. What is not checked here: WebView2 and WKWebView, the MSVC build,
//! installers, signing, the keychain of macOS.

use crate::step::{self, Steps};
use crate::{paths, screens, system};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";
/// The C compiler for macOS, from the Python index.
const ZIG: &str = "ziglang==0.17.1";

/// A standard library to build: for which system, by which command, what it leaves.
struct Std {
    target: &'static str,
    command: &'static str,
    leaves: &'static str,
}

/// What the arguments ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    windows: bool,
    macos: bool,
    wine: bool,
}

fn asked(args: &[String]) -> Result<Asked, String> {
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Ok(Asked { windows: true, macos: true, wine: true }),
        ["windows"] => Ok(Asked { windows: true, macos: false, wine: false }),
        ["wine"] => Ok(Asked { windows: true, macos: false, wine: true }),
        ["macos"] => Ok(Asked { windows: false, macos: true, wine: false }),
        other => Err(format!("`cross` takes nothing, windows, wine or macos, not `{}`", other.join(" "))),
    }
}

/// Runs the checks; the last line counts the tests that ran under Wine.
///
/// # Errors
/// A step failed, or the system is not Debian.
pub fn cross(args: &[String]) -> Result<(), String> {
    let asked = asked(args)?;
    let mut steps = Steps::default();
    steps.step("system", &[], |_| system::cross(asked.wine));
    steps.step("screens: build", &[], |_| {
        screens::node()?;
        screens::packages()?;
        screens::build()
    });
    if asked.windows {
        let windows = Std { target: WINDOWS, command: "build", leaves: "rlib" };
        steps.step("windows: std", &["system"], |_| Rust::found()?.std(&windows));
        steps.step("windows: lint", &["windows: std", "screens: build"], |_| Rust::found()?.lint());
    }
    if asked.macos {
        let macos = Std { target: MACOS, command: "check", leaves: "rmeta" };
        steps.step("macos: std", &["system"], |_| Rust::found()?.std(&macos));
        steps.step("macos: check", &["macos: std", "screens: build"], |_| Rust::found()?.macos());
    }
    if asked.wine {
        steps.step("windows: tests", &["windows: std"], |tally| {
            let rust = Rust::found()?;
            let prefix = rust.wine()?;
            step::counted(&mut rust.tests(&prefix), tally)
        });
    }
    steps.close()
}

/// Debian's Rust, and where what it builds is kept.
struct Rust {
    bin: PathBuf,
    version: String,
    cache: PathBuf,
}

impl Rust {
    fn found() -> Result<Self, String> {
        let files = said(Command::new("dpkg").args(["-L", "rustc-web"]))?;
        let rustc =
            files.lines().find(|line| line.ends_with("/bin/rustc")).ok_or("rustc-web has no rustc")?;
        let bin = Path::new(rustc).parent().unwrap_or(Path::new("/usr/bin")).to_owned();
        let version =
            |package: &str| said(Command::new("dpkg-query").args(["-W", "-f", "${Version}", package]));
        let (compiler, source) = (version("rustc-web")?, version("rust-web-src")?);
        if compiler != source {
            return Err(format!("rustc-web is {compiler}, but rust-web-src {source}: upgrade both"));
        }
        let cache = paths::target().join("cross");
        fs::create_dir_all(&cache).map_err(|cause| format!("{}: {cause}", cache.display()))?;
        Ok(Self { bin, version: compiler, cache })
    }

    /// Debian's cargo, with nothing of the Rust that runs this program: its compiler made another standard library.
    fn cargo(&self, args: &[&str]) -> Command {
        let mut command = Command::new(self.bin.join("cargo"));
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            let kept = ["CARGO_HOME", "CARGO_NET_OFFLINE"].contains(&text.as_ref());
            if !kept && (text.starts_with("CARGO") || text.starts_with("RUST")) {
                command.env_remove(&name);
            }
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let places = std::iter::once(self.bin.clone()).chain(std::env::split_paths(&path));
        if let Ok(joined) = std::env::join_paths(places) {
            command.env("PATH", joined);
        }
        command
            .args(args)
            .current_dir(paths::root())
            .env("RUSTC", self.bin.join("rustc"))
            .env("CARGO_TARGET_DIR", self.cache.join("target"))
            .env(flags(WINDOWS), format!("--sysroot={}", self.sysroot(WINDOWS).display()))
            .env(flags(MACOS), format!("--sysroot={}", self.sysroot(MACOS).display()));
        command
    }

    fn sysroot(&self, target: &str) -> PathBuf {
        self.cache.join(format!("std-{}-{target}", self.version))
    }

    /// Builds the standard library from an empty crate and lays it out as a toolchain has it. Once a version.
    fn std(&self, std: &Std) -> Result<(), String> {
        let sysroot = self.sysroot(std.target);
        if sysroot.join("ok").exists() {
            println!("the standard library for {} is there", std.target);
            return Ok(());
        }
        let made = self.cache.join("empty");
        let built = self.cache.join("std-target");
        let manifest = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                        [profile.release]\ndebug = false\n[workspace]\n";
        put(&made.join("Cargo.toml"), manifest)?;
        put(&made.join("src/lib.rs"), "#![no_std]\n")?;
        let parts = "-Zbuild-std=std,panic_unwind,panic_abort,test,proc_macro";
        let mut cargo = self.cargo(&[std.command, "-q", "--release", parts, "--target", std.target]);
        let cargo = cargo.current_dir(&made).env("CARGO_TARGET_DIR", &built).env("RUSTC_BOOTSTRAP", "1");
        step::run(cargo.env_remove(flags(WINDOWS)).env_remove(flags(MACOS)))?;
        let lib = sysroot.join("lib/rustlib").join(std.target).join("lib");
        fs::create_dir_all(&lib).map_err(|cause| format!("{}: {cause}", lib.display()))?;
        let deps = built.join(std.target).join("release/deps");
        for entry in fs::read_dir(&deps).map_err(|cause| format!("{}: {cause}", deps.display()))?.flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let own = name.to_string_lossy().starts_with("libempty");
            if path.extension().is_some_and(|ending| ending == std.leaves) && !own {
                fs::copy(&path, lib.join(&name)).map_err(|cause| format!("{}: {cause}", path.display()))?;
            }
        }
        let _ = fs::remove_dir_all(&built);
        put(&sysroot.join("ok"), "")
    }

    fn lint(&self) -> Result<(), String> {
        let all = [
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--target",
            WINDOWS,
            "--",
            "-D",
            "warnings",
        ];
        step::run(&mut self.cargo(&all))
    }

    fn macos(&self) -> Result<(), String> {
        let python = self.zig()?;
        let wrapper = paths::root().join("src-tauri/xtask/cross/cc-macos.sh");
        let mut cargo = self.cargo(&["check", "--locked", "--workspace", "--target", MACOS]);
        // Without this variable the C compiler's driver would ask Apple's tools where their headers are.
        cargo
            .env("CC_aarch64_apple_darwin", wrapper)
            .env("SDKROOT", "/nonexistent")
            .env("ZIG_PYTHON", python);
        step::run(&mut cargo)
    }

    /// zig from the Python index, in a place of its own; answers its Python.
    fn zig(&self) -> Result<PathBuf, String> {
        let place = self.cache.join("zig");
        let python = place.join("bin/python3");
        if !place.join("ok").exists() {
            step::run(Command::new("python3").args(["-m", "venv"]).arg(&place))?;
            step::run(Command::new(&python).args(["-m", "pip", "install", "-q", ZIG]))?;
            put(&place.join("ok"), "")?;
        }
        Ok(python)
    }

    /// A Windows of its own for the tests, with the one library that it lacks.
    fn wine(&self) -> Result<PathBuf, String> {
        let prefix = self.cache.join("wine");
        if prefix.join("ok").exists() {
            sweep(&prefix);
            return Ok(prefix);
        }
        step::run(quiet(Command::new("xvfb-run").args(["-a", "wineboot", "-i"]), &prefix))?;
        step::run(quiet(Command::new("xvfb-run").args(["-a", "wine", "winecfg", "-v", "win10"]), &prefix))?;
        let library = prefix.join("drive_c/windows/system32/bcryptprimitives.dll");
        let source = paths::root().join("src-tauri/xtask/cross/bcryptprimitives.c");
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        step::run(compiler.args(["-shared", "-O2", "-o"]).arg(&library).arg(&source).arg("-ladvapi32"))?;
        put(&prefix.join("ok"), "")?;
        Ok(prefix)
    }

    /// The core's tests as Windows programs.
    fn tests(&self, prefix: &Path) -> Command {
        let core = ["--package", "marquee", "--no-default-features", "--lib", "--test", "it"];
        let args = [&["test", "--locked", "--no-fail-fast", "--target", WINDOWS][..], &core];
        let cargo = self.cargo(&args.concat());
        // The display is for wine's own windows; none of the tests opens one.
        let mut command = Command::new("xvfb-run");
        command.arg("-a").arg(cargo.get_program()).args(cargo.get_args()).current_dir(paths::root());
        for (name, value) in cargo.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        quiet(&mut command, prefix);
        // Wine's programs cannot start on an input that nobody holds any more.
        command.stdin(std::process::Stdio::null());
        command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
        command
    }
}

fn quiet<'a>(command: &'a mut Command, prefix: &Path) -> &'a mut Command {
    command
        .env("WINEPREFIX", prefix)
        .env("WINEDEBUG", "-all")
        .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
}

/// Removes what tests left behind that were cut off.
fn sweep(prefix: &Path) {
    for user in fs::read_dir(prefix.join("drive_c/users")).into_iter().flatten().flatten() {
        for left in fs::read_dir(user.path().join("Temp")).into_iter().flatten().flatten() {
            if left.file_name().to_string_lossy().starts_with("marquee-") {
                let path = left.path();
                let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
            }
        }
    }
}

/// The variable in which cargo takes flags for one target.
fn flags(target: &str) -> String {
    format!("CARGO_TARGET_{}_RUSTFLAGS", target.to_uppercase().replace('-', "_"))
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|cause| format!("{}: {cause}", path.display()))
}

fn said(command: &mut Command) -> Result<String, String> {
    let out = command.output().map_err(|cause| cause.to_string())?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).trim().to_owned());
    }
    Ok(String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_clear() {
        let asked = |word: &str| asked(&word.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(asked(""), Ok(Asked { windows: true, macos: true, wine: true }), "everything");
        let windows = Asked { windows: true, macos: false, wine: false };
        assert_eq!(asked("windows"), Ok(windows), "only the lint");
        let macos = Asked { windows: false, macos: true, wine: false };
        assert_eq!(asked("macos"), Ok(macos), "nothing of Windows");
        assert!(asked("haiku").is_err(), "nothing else is known");
    }

    #[test]
    fn flags_go_to_one_target() {
        assert_eq!(flags(WINDOWS), "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", "as cargo reads it");
    }
}
