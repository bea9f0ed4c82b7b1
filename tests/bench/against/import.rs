//! A long list of creators: import and undo, against the shell bringing the same rows into the same tables.

use crate::desk::{Folder, call, empty, open, rows, timed, told};
use crate::search::{FIRST, LAST};
use crate::shell;
use serde_json::json;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

fn list(rows: u32) -> String {
    let mut text = "name,username,platform,followers,country\n".to_owned();
    for i in 1..=rows as usize {
        let (first, last) = (FIRST[i % 20], LAST[i / 20 % 16]);
        writeln!(text, "{first} {last} {i},{first}.{last}{i},instagram,{},ES", i * 7919 % 2_000_000).unwrap();
    }
    text
}

/// Imports and takes back, in a process of its own; prints both times and the most memory that it ever held.
pub async fn child(profile: &Path, file: &Path) {
    let app = open(profile).await;
    let (read, view) = timed(call(&app, "imports.open", json!({"path": file}))).await;
    let (write, _) = timed(call(&app, "imports.commit", json!({"id": view["id"]}))).await;
    let peak = peak();
    let (undo, _) = timed(call(&app, "history.undo", json!({"rest": false}))).await;
    println!("{} {undo} {peak}", read + write);
    app.close().await;
}

/// Megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|text| text.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

pub async fn run() {
    let (folder, other) = (Folder::new("import"), Folder::new("import-shell"));
    empty(&folder).await;
    empty(&other).await;
    let file = folder.0.join("list.csv");
    std::fs::write(&file, list(rows())).unwrap();
    let baseline = shell::timed(&other.database(), &script(&file));
    let own = std::env::current_exe().unwrap();
    let out = Command::new(own).arg("import-child").arg(&folder.0).arg(&file).output().unwrap();
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [import, undo, peak] = numbers.as_slice() else { panic!("{}", String::from_utf8_lossy(&out.stderr)) };
    println!("{} rows; the most memory of the process: {peak} MB (goal at most 300)", rows());
    told("import", *import, baseline, "at most 5");
    told("its undo", *undo, baseline, "at most 5");
}

/// The same rows into the same tables and indexes, without a log and without seals.
fn script(file: &Path) -> String {
    format!(
        ".mode csv\n.import {} list\nbegin;\n\
         insert into creators (id, present, born, name, name_folded, country) select \
         cast(printf('c%015d', rowid) as blob), 1, rowid, name, name, country from list;\n\
         insert into accounts (id, present, born, creator, platform, handle, handle_folded) select \
         cast(printf('a%015d', rowid) as blob), 1, rowid, cast(printf('c%015d', rowid) as blob), platform, username, \
         username from list;\n\
         insert into account_values (id, present, born, account, metric, state, number, source, captured_at) select \
         cast(printf('v%015d', rowid) as blob), 1, rowid, cast(printf('a%015d', rowid) as blob), 'followers', 'value', \
         cast(followers as integer), 'list', 1 from list;\n\
         insert into creator_index (creator, text, name, handle, platform, platforms, country, language, account, accounts, \
         followers, availability, until_on, born) select cast(printf('c%015d', rowid) as blob), name || char(10) || username, \
         name, username, platform, ',' || platform || ',', country, '', cast(printf('a%015d', rowid) as blob), 1, \
         cast(followers as integer), '', '', rowid from list;\n\
         insert into creator_words (rowid, text) select no, text from creator_index;\ndrop table list;\ncommit;\n",
        file.display()
    )
}
