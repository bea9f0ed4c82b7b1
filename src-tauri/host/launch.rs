//! What the start of the window said: the profile, and whether a test drives it.

use std::ffi::OsString;
use std::path::PathBuf;

/// How the window was started.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Launch {
    /// A profile folder named on the command line or in `MARQUEE_PROFILE`; `None` for the person's usual one.
    pub profile: Option<PathBuf>,
    /// A file with prepared answers to the dialogs (`MARQUEE_TEST_HOST`), since no test can reach native dialogs.
    pub answers: Option<PathBuf>,
    /// Whether a driver looks into the window (`TAURI_WEBVIEW_AUTOMATION`).
    pub driven: bool,
}

impl Launch {
    /// Reads the arguments (the program's own name first) and, where they say nothing, the environment.
    /// Arguments that the window doesn't know are ignored: a system may add its own.
    pub fn read(
        args: impl IntoIterator<Item = OsString>,
        environment: impl Fn(&str) -> Option<OsString>,
    ) -> Self {
        let given = |name: &str| environment(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        Self {
            profile: profile(args).or_else(|| given("MARQUEE_PROFILE")),
            answers: given("MARQUEE_TEST_HOST"),
            driven: environment("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true"),
        }
    }

    /// Reads this process's own arguments and environment.
    pub fn of_this_process() -> Self {
        Self::read(std::env::args_os(), |name| std::env::var_os(name))
    }

    /// Whether a second start should hand over to the first: only for the person's usual profile, and never in a
    /// test, where several windows run side by side.
    pub fn is_single(&self) -> bool {
        self.profile.is_none() && !self.driven
    }
}

fn profile(args: impl IntoIterator<Item = OsString>) -> Option<PathBuf> {
    let mut args = args.into_iter().skip(1);
    while let Some(arg) = args.next() {
        if arg == "--profile" {
            return args.next().filter(|folder| !folder.is_empty()).map(PathBuf::from);
        }
        if let Some(folder) = arg.to_str().and_then(|arg| arg.strip_prefix("--profile=")) {
            return (!folder.is_empty()).then(|| PathBuf::from(folder));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn launch(args: &[&str], environment: &[(&str, &str)]) -> Launch {
        let args = std::iter::once("marquee").chain(args.iter().copied()).map(OsString::from);
        Launch::read(args, |name| {
            environment.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_command_line_names_the_profile_in_both_usual_forms() {
        for args in [&["--profile", "/p"][..], &["--profile=/p"], &["list.csv", "--profile", "/p"]] {
            assert_eq!(launch(args, &[]).profile, Some("/p".into()), "{args:?} names the folder");
        }
        assert_eq!(launch(&["--profile"], &[]).profile, None, "a name without a folder is no profile");
    }

    #[test]
    fn the_command_line_wins_over_the_environment() {
        let environment = [("MARQUEE_PROFILE", "/e")];
        assert_eq!(launch(&[], &environment).profile, Some("/e".into()), "the environment counts alone");
        assert_eq!(
            launch(&["--profile", "/p"], &environment).profile,
            Some("/p".into()),
            "what was typed wins"
        );
        assert_eq!(launch(&[], &[("MARQUEE_PROFILE", "")]).profile, None, "an empty variable is no profile");
    }

    #[test]
    fn only_the_usual_window_is_single() {
        assert!(launch(&[], &[]).is_single(), "a second start focuses the first window");
        assert!(!launch(&["--profile", "/p"], &[]).is_single(), "two profiles may be open side by side");
        let driven = launch(&[], &[("TAURI_WEBVIEW_AUTOMATION", "true")]);
        assert!(!driven.is_single(), "a test never meets a person's window");
    }
}
