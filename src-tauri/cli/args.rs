//! Reading the command line.

use marquee::imports::Told;
use marquee::values::Lang;
use std::ffi::OsString;
use std::path::PathBuf;

/// How to call it.
pub const USAGE: &str = "\
marquee-cli [--profile DIR] [--lang en|es|fr] COMMAND

  demo                                   add the sample campaign and print its id
  import FILE... [--dry-run] [--json]    import creators, or results of posts
         [--platform NAME]               the platform, where the list does not say it
         [--campaign C] [--new-posts]    exports of posts: their campaign; also posts within its dates
         [--channel HANDLE]              whose posts, where the file does not say it
         [--zone ZONE] [--as-of DAY]     the zone of its times; when its numbers were true
  metrics CAMPAIGN --json                every figure of a campaign (id or name)
  report CAMPAIGN --lang en|es|fr --out FILE.pdf [--json FILE] [--paper a4|letter]
  backup --out FILE                      a verified copy of everything in one file
  restore FILE [--dry-run]               bring a backup back, after a copy of the present state; prints what is in it
  verify                                 check the database, the log and the references
  verify-folder FOLDER --code CODE --into NEW-PROFILE
                                         read a team's folder from the beginning into an empty profile; print what is in it
  rpc [--list]                           calls as JSON lines on standard input; --list prints them all

Exit status: 0 done, 1 refused (the reason is on standard error), 2 usage.";

/// A command.
#[derive(Debug)]
pub enum Command {
    /// Print how to call it.
    Help,
    /// Add the sample.
    Demo,
    /// Import lists and results.
    Import { files: Vec<PathBuf>, json: bool, told: Told },
    /// Print figures.
    Metrics { campaign: String },
    /// Write a report.
    Report { campaign: String, out: PathBuf, json: Option<PathBuf>, paper: String },
    /// Write a backup.
    Backup { out: PathBuf },
    /// Bring a backup back.
    Restore { file: PathBuf, dry_run: bool },
    /// Check everything.
    Verify,
    /// Read a team's folder from the beginning.
    VerifyFolder { folder: PathBuf, code: String, into: PathBuf },
    /// Serve calls, or list them.
    Rpc { list: bool },
}

/// Everything on the line.
#[derive(Debug)]
pub struct Args {
    /// The profile's folder.
    pub profile: Option<PathBuf>,
    /// The language of texts and of the report.
    pub lang: Option<Lang>,
    /// What to do.
    pub command: Command,
}

/// The parts of the line by name.
#[derive(Default)]
struct Line {
    words: Vec<OsString>,
    options: Vec<(String, OsString)>,
    flags: Vec<String>,
}

const WITH_VALUE: &[&str] = &[
    "--profile",
    "--lang",
    "--out",
    "--json",
    "--paper",
    "--platform",
    "--campaign",
    "--channel",
    "--zone",
    "--as-of",
    "--code",
    "--into",
];

fn split(raw: impl Iterator<Item = OsString>) -> Result<Line, String> {
    let mut line = Line::default();
    let mut raw = raw.peekable();
    while let Some(part) = raw.next() {
        let text = part.to_string_lossy().into_owned();
        if !text.starts_with("--") {
            line.words.push(part);
            continue;
        }
        // `import --json` and `metrics --json` are flags; `report --json FILE` takes a file.
        let report = line.words.first().is_some_and(|word| word == "report");
        if WITH_VALUE.contains(&text.as_str()) && (text != "--json" || report) {
            let value = raw.next().ok_or_else(|| format!("{text} needs a value"))?;
            line.options.push((text, value));
        } else {
            line.flags.push(text);
        }
    }
    Ok(line)
}

/// Reads the arguments after the program's name.
pub fn parse(raw: impl Iterator<Item = OsString>) -> Result<Args, String> {
    let line = split(raw)?;
    let option = |name: &str| line.options.iter().rev().find(|row| row.0 == name).map(|row| row.1.clone());
    let text = |name: &str| option(name).map(|value| value.to_string_lossy().into_owned());
    let flag = |name: &str| line.flags.iter().any(|flag| flag == name);
    let known = ["--dry-run", "--json", "--list", "--help", "--new-posts"];
    if let Some(unknown) = line.flags.iter().find(|flag| !known.contains(&flag.as_str())) {
        return Err(format!("unknown option {unknown}"));
    }
    let lang = match text("--lang") {
        None => None,
        Some(code) => {
            Some(Lang::ALL.into_iter().find(|lang| lang.code() == code).ok_or("--lang takes en, es or fr")?)
        }
    };
    let mut words = line.words.iter();
    let name = words.next().map(|word| word.to_string_lossy().into_owned()).unwrap_or_default();
    let rest: Vec<&OsString> = words.collect();
    let one = |what: &str| match rest.as_slice() {
        [only] => Ok(only.to_string_lossy().into_owned()),
        _ => Err(format!("{name} takes {what}")),
    };
    let command = match name.as_str() {
        _ if flag("--help") => Command::Help,
        "help" => Command::Help,
        "demo" => Command::Demo,
        "import" if rest.is_empty() => return Err("import takes at least one file".to_owned()),
        "import" => Command::Import {
            files: rest.iter().map(PathBuf::from).collect(),
            json: flag("--json"),
            told: Told {
                dry_run: flag("--dry-run"),
                platform: text("--platform"),
                campaign: text("--campaign"),
                channel: text("--channel"),
                zone: text("--zone"),
                as_of: text("--as-of"),
                new_posts: flag("--new-posts"),
            },
        },
        "metrics" => Command::Metrics { campaign: one("one campaign")? },
        "report" => Command::Report {
            campaign: one("one campaign")?,
            out: option("--out").ok_or("report needs --out FILE.pdf")?.into(),
            json: option("--json").map(Into::into),
            paper: text("--paper").unwrap_or_else(|| "a4".to_owned()),
        },
        "backup" => Command::Backup { out: option("--out").ok_or("backup needs --out FILE")?.into() },
        "restore" => Command::Restore { file: one("one backup")?.into(), dry_run: flag("--dry-run") },
        "verify" => Command::Verify,
        "verify-folder" => Command::VerifyFolder {
            folder: one("one folder")?.into(),
            code: text("--code").ok_or("verify-folder needs --code CODE")?,
            into: option("--into").ok_or("verify-folder needs --into NEW-PROFILE")?.into(),
        },
        "rpc" => Command::Rpc { list: flag("--list") },
        "" => return Err("no command".to_owned()),
        other => return Err(format!("unknown command {other}")),
    };
    Ok(Args { profile: option("--profile").map(Into::into), lang, command })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Result<Args, String> {
        parse(text.split(' ').map(OsString::from))
    }

    #[test]
    fn json_is_a_flag_or_a_file_as_the_command_has_it() {
        assert!(
            matches!(line("import a.csv b.csv --json").unwrap().command, Command::Import { json: true, .. }),
            "flag"
        );
        let report = line("--profile p report spring --lang fr --out r.pdf --json r.json").unwrap();
        assert!(matches!(report.command, Command::Report { json: Some(_), .. }), "file");
        assert_eq!(report.lang, Some(Lang::Fr), "the language of the report");
    }

    #[test]
    fn what_it_does_not_know_is_said() {
        for text in ["paint", "report spring", "import", "metrics", "--lang de verify", "verify --loud"] {
            assert!(line(text).is_err(), "{text} is refused");
        }
    }
}
