//! The proof that Marquee needs no network and asks for none: the main journey in the real window, in a network of its
//! own that has nothing but this machine, with every connection that the app opens written down and counted.

use crate::{paths, plan, screens, step, system};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The journey that is made: everything, from a list of creators to the report.
const JOURNEY: [&str; 2] = ["from_a_list_to_the_report_webkit", "--exact"];

/// `cargo xtask offline`: the journey without a network, and no connection asked for.
///
/// # Errors
/// This system cannot take the network away or watch a program; the journey failed; the app tried to connect.
pub fn offline() -> Result<(), String> {
    system::offline()?;
    system::journeys()?;
    allowed()?;
    screens::node()?;
    screens::packages()?;
    screens::build()?;
    plan::app()?;
    let folder = paths::target().join("offline");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let watched = watched(&folder)?;
    let mut journey = alone();
    journey.args(plan::journey("journey", &JOURNEY)).env("MARQUEE_APP", &watched).current_dir(paths::root());
    step::run(&mut journey)?;
    count(&folder)
}

/// The start of a command that runs in a network of its own, which has only this machine.
fn alone() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net", "--", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\""]);
    command
}

/// Fails with what to do when this system lets nobody take the network away or watch a program.
fn allowed() -> Result<(), String> {
    let mut unshare = alone();
    unshare.arg("true");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-o", "/dev/null", "true"]);
    let tries = [
        (
            "unshare --net",
            unshare,
            "Allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, \
             kernel.apparmor_restrict_unprivileged_userns=0), or run as root.",
        ),
        (
            "strace",
            strace,
            "Allow tracing (sysctl kernel.yama.ptrace_scope=1; in a container --cap-add=SYS_PTRACE).",
        ),
    ];
    for (name, mut command, remedy) in tries {
        let done = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !done.is_ok_and(|status| status.success()) {
            return Err(format!("`{name}` is not permitted here. {remedy}"));
        }
    }
    Ok(())
}

/// A program that starts the app and has every connection written down, one file a start.
fn watched(folder: &Path) -> Result<PathBuf, String> {
    let (app, file) = (paths::built("marquee", false), folder.join("marquee"));
    // The driver tells the window where it waits for it.
    let script = format!(
        "#!/bin/sh\necho \"$WEBKIT_INSPECTOR_SERVER\" > '{0}/driver.'$$\n\
         exec strace -f -qq -e trace=connect,sendto,sendmsg -e signal=none -o '{0}/trace.'$$ '{1}' \"$@\"\n",
        folder.display(),
        app.display()
    );
    fs::write(&file, script).map_err(|why| format!("{}: {why}", file.display()))?;
    step::run(Command::new("chmod").arg("+x").arg(&file))?;
    Ok(file)
}

/// Counts what was written down; fails when the app reached for a network, or when nothing was seen at all.
fn count(folder: &Path) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let traces = entries.flatten().filter(|it| it.file_name().to_string_lossy().starts_with("trace."));
    let read = |path: &Path| {
        let text = fs::read(path).map_err(|why| format!("{}: {why}", path.display()))?;
        Ok::<_, String>(String::from_utf8_lossy(&text).into_owned())
    };
    let (mut starts, mut seen) = (0, Seen::default());
    for trace in traces {
        let path = trace.path();
        let driver = read(&folder.join("driver").with_extension(path.extension().unwrap_or_default()))?;
        starts += 1;
        read(&path)?.lines().for_each(|line| seen.read(line, driver.trim()));
    }
    if starts == 0 || seen.local == 0 {
        return Err(format!(
            "nothing was watched: {starts} starts of the app, {} local connections",
            seen.local
        ));
    }
    println!(
        "{starts} starts of the app, {} connections to sockets in files, {} to the driver that steers the window, \
         {} on a network",
        seen.local,
        seen.driver,
        seen.network.len()
    );
    if seen.network.is_empty() {
        return Ok(());
    }
    Err(format!("the app reached for a network:\n{}", seen.network.join("\n")))
}

/// What a trace says: how many connections stayed within this machine by their kind (sockets in files, the kernel's own
/// news), how many went to the driver that steers the window, and the lines of all others: those have an address of a
/// network, be it 127.0.0.1.
#[derive(Debug, Default)]
struct Seen {
    local: u64,
    driver: u64,
    network: Vec<String>,
}

impl Seen {
    /// Reads a line of `strace`; the driver waits at `driver`, as `127.0.0.1:4444`.
    fn read(&mut self, line: &str, driver: &str) {
        let to = |(address, port): (&str, &str)| {
            line.contains(&format!("sin_port=htons({port}), sin_addr=inet_addr(\"{address}\")"))
        };
        if line.contains("sa_family=AF_INET") {
            if line.contains("connect(") && driver.rsplit_once(':').is_some_and(to) {
                self.driver += 1;
            } else {
                self.network.push(line.to_owned());
            }
        } else if line.contains("connect(") && line.contains("sa_family=AF_") {
            self.local += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_a_network_are_told_from_sockets_in_files() {
        let mut seen = Seen::default();
        for line in [
            r#"71 connect(5, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0"#,
            r#"71 connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("93.184.216.34")}, 16) = -1 ENETUNREACH"#,
            r#"72 connect(9, {sa_family=AF_INET6, sin6_port=htons(53), sin6_addr=inet_pton(AF_INET6, "::1")}, 28) = 0"#,
            r#"72 connect(9, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0"#,
            r#"72 connect(9, {sa_family=AF_INET, sin_port=htons(4444), sin_addr=inet_addr("127.0.0.1")}, 16) = 0"#,
            r#"73 sendto(9, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 1"#,
            "71 sendmsg(5, {msg_name=NULL, msg_namelen=0, msg_iovlen=1, msg_flags=0}, 0) = 8",
            "71 +++ exited with 0 +++",
        ] {
            seen.read(line, "127.0.0.1:4444");
        }
        let counts = (seen.local, seen.driver, seen.network.len());
        assert_eq!(counts, (1, 1, 4), "what has an address of a network counts: {seen:?}");
    }
}
