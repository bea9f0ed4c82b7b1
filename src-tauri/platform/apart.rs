//! Work in a process of its own, which knows nothing of this one and may use no more than it needs.

use std::path::Path;
use std::process::Command;

/// A start of a program that inherits nothing of what this one was told by its surroundings, and opens no window.
pub fn command(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        const NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(NO_WINDOW);
        // Without it a program does not find the system's own libraries.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    }
    command
}

/// From here on this process has so many bytes of memory and seconds of computing, and writes no file. A system that
/// keeps to no such limits leaves it as it is: whoever started it has a watch.
#[cfg(unix)]
pub fn limit((memory, seconds): (u64, u64)) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limits =
        [(Resource::As, memory), (Resource::Cpu, seconds), (Resource::Fsize, 0), (Resource::Core, 0)];
    for (what, most) in limits {
        let _ = setrlimit(what, Rlimit { current: Some(most), maximum: Some(most) });
    }
}

/// Nothing that a process could be given here without more than this.
#[cfg(not(unix))]
pub fn limit(_: (u64, u64)) {}
