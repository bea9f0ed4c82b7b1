//! The house's rules, read off the sources: who may use whom, where SQL lives, how long things are, what nothing is
//! called.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn gather(folder: &Path, ends: &[&str], out: &mut Vec<(String, String)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            if !matches!(name.as_str(), "node_modules" | "dist" | "generated" | "gen" | "target") {
                gather(&path, ends, out);
            }
        } else if ends.iter().any(|end| name.ends_with(end)) {
            let short = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            out.push((short, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

fn files(folders: &[&str], ends: &[&str]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for folder in folders {
        gather(&root().join(folder), ends, &mut out);
    }
    out.sort();
    assert!(!out.is_empty(), "there are files in {folders:?}");
    out
}

/// The core's sources: path from the root, and text.
pub fn rust_files() -> Vec<(String, String)> {
    files(&["src-tauri"], &[".rs"]).into_iter().filter(|(path, _)| !path.contains("/xtask/")).collect()
}

/// The code without what stands after `//`. An address in a string is cut too, which no rule here minds.
pub fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The library's modules in the order of `lib.rs`, the lowest first.
fn modules() -> Vec<String> {
    let lib = std::fs::read_to_string(root().join("src-tauri/lib.rs")).unwrap();
    let names = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    names.map(str::to_owned).collect()
}

/// The module that a file belongs to.
fn module(path: &str) -> String {
    let rest = path.strip_prefix("src-tauri/").unwrap_or(path);
    rest.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// The top entries of a list in braces: `a, b::{c, d}` has two.
fn entries(list: &str) -> Vec<String> {
    let (mut out, mut depth, mut entry) = (Vec::new(), 0, String::new());
    for c in list.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => out.push(std::mem::take(&mut entry)),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                entry.push(c);
            }
        }
    }
    out.push(entry);
    out.iter().map(|entry| entry.trim().to_owned()).filter(|entry| !entry.is_empty()).collect()
}

/// A path with its lists spelled out: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn spelled(path: &str) -> Vec<String> {
    match path.split_once('{') {
        Some((head, list)) => {
            entries(list).iter().flat_map(|entry| spelled(&format!("{head}{entry}"))).collect()
        }
        None => {
            let end =
                path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(path.len());
            vec![path[..end].trim_end_matches(':').to_owned()]
        }
    }
}

/// Paths into the crate that the code names.
fn paths(code: &str) -> BTreeSet<String> {
    let written = code.split("crate::").skip(1);
    written
        .flat_map(|rest| {
            let end =
                rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(rest.len());
            let lists = rest[end..].starts_with('{') && (end == 0 || rest[..end].ends_with("::"));
            spelled(if lists { rest } else { &rest[..end] })
        })
        .collect()
}

/// Modules that only tests use: `#[cfg(test)] mod name;` in the module above them.
fn test_only(all: &[(String, String)]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (path, text) in all {
        let folder = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]") {
            let name = pair[1]
                .trim_start_matches("pub(crate) ")
                .strip_prefix("mod ")
                .and_then(|rest| rest.strip_suffix(';'));
            out.extend(name.map(|name| format!("{folder}/{name}.rs")));
        }
    }
    out
}

/// Code that ships: without what only tests use.
fn shipped() -> Vec<(String, String)> {
    let all = rust_files();
    let tests = test_only(&all);
    let ours = all.into_iter().filter(|(path, _)| !tests.contains(path));
    ours.map(|(path, text)| {
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        (path, without_comments(code))
    })
    .collect()
}

#[test]
fn a_module_uses_only_what_stands_above_it() {
    let order = modules();
    let place = |name: &str| order.iter().position(|known| known == name);
    let mut wrong = Vec::new();
    for (path, code) in shipped() {
        let own = module(&path);
        let Some(at) = place(&own) else { continue };
        for used in paths(&code) {
            let name = used.split("::").next().unwrap_or_default().trim();
            // Handlers take the app as their first argument.
            let other = place(name).filter(|_| name != "app" || own == "values" || own == "db");
            if other.is_some_and(|other| other > at) {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0], "lib.rs lists the modules, the lowest first; nothing looks up");
}

/// Modules whose parts are doors of their own.
const OPEN: &[&str] = &["values", "db", "pages", "platform", "host"];
/// The ends, where everything meets: the table, the start, the companion.
const ENDS: &[&str] = &["rpc", "app", "cli", "main", "shell"];

#[test]
fn capabilities_meet_at_their_front_doors() {
    let order = modules();
    let mut wrong = Vec::new();
    for (path, code) in shipped() {
        let own = module(&path);
        if ENDS.contains(&own.as_str()) {
            continue;
        }
        for used in paths(&code) {
            let mut parts = used.split("::");
            let (name, next) =
                (parts.next().unwrap_or_default().trim(), parts.next().unwrap_or_default().trim());
            let foreign = next != "self"
                && name != own
                && order.iter().any(|known| known == name)
                && !OPEN.contains(&name);
            let inner = root().join("src-tauri").join(name);
            // Types are no files, whatever a disk says that does not tell capitals from small letters.
            if foreign
                && next.starts_with(char::is_lowercase)
                && (inner.join(format!("{next}.rs")).exists() || inner.join(next).is_dir())
            {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert_eq!(wrong, [""; 0], "another capability is used through its mod.rs only");
}

/// SQL outside a `store.rs` and the database, each with its reason.
const SQL: &[(&str, &str)] = &[
    ("src-tauri/settings/mod.rs", "one file is the whole store of choices"),
    ("src-tauri/results/gather.rs", "the store of results, named after its one read"),
    ("src-tauri/sample/mod.rs", "finds what is marked as sample, in every table that has the mark"),
];

#[test]
fn sql_lives_in_stores() {
    let mut found = BTreeSet::new();
    for (path, code) in shipped() {
        if code.contains("sqlx::query") || code.contains("QueryBuilder") {
            found.insert(path);
        }
    }
    let allowed = |path: &&String| {
        path.ends_with("/store.rs")
            || path.starts_with("src-tauri/db/")
            || SQL.iter().any(|known| known.0 == *path)
    };
    let wrong: Vec<&String> = found.iter().filter(|path| !allowed(path)).collect();
    assert!(wrong.is_empty(), "SQL belongs in store.rs: {wrong:?}");
    for (path, reason) in SQL {
        assert!(found.contains(*path), "{path} has no SQL any more; take its exception ({reason}) out");
    }
}

#[test]
fn files_and_functions_are_short() {
    let mut wrong = Vec::new();
    let all = files(&["src-tauri", "tests", "ui/src"], &[".rs", ".ts", ".tsx"]);
    let (mut functions, mut longest) = (0, (0, String::new()));
    for (path, text) in &all {
        let lines = text.lines().count();
        if lines > 500 {
            wrong.push(format!("{path} has {lines} lines"));
        }
        for (name, length) in
            if path.ends_with(".rs") { rust_functions(text) } else { script_functions(text) }
        {
            functions += 1;
            longest = longest.max((length, format!("{path} {name}")));
            if length > 80 {
                wrong.push(format!("{path}: {name} has {length} lines"));
            }
        }
    }
    assert_eq!(wrong, [""; 0], "files have at most 500 lines, functions at most 80");
    println!(
        "tidy: {} files, {functions} functions; the longest has {} lines ({})",
        all.len(),
        longest.0,
        longest.1
    );
}

/// Functions with their number of lines: from the line with the name to the bracket that closes at its depth.
fn functions(text: &str, name: impl Fn(&str) -> Option<String>) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = name(line) else { continue };
        let indent = line.len() - line.trim_start().len();
        let closes = |line: &&str| {
            line.starts_with(" ".repeat(indent).as_str())
                && line[indent..].starts_with(['}', ')'])
                && !line.trim().starts_with(") ")
                && !line.trim().ends_with('{')
        };
        let one_line = line.trim_end().ends_with(['}', ';']);
        let length =
            if one_line { 1 } else { lines[at + 1..].iter().position(closes).map_or(1, |end| end + 2) };
        out.push((name, length));
    }
    out
}

fn rust_functions(text: &str) -> Vec<(String, usize)> {
    functions(text, |line| {
        let code = line.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub(super) ");
        let code = code.trim_start_matches("pub ").trim_start_matches("const ").trim_start_matches("async ");
        code.strip_prefix("fn ").map(|rest| rest.split(['(', '<']).next().unwrap_or_default().to_owned())
    })
}

fn script_functions(text: &str) -> Vec<(String, usize)> {
    functions(text, |line| {
        let code = line
            .trim_start()
            .trim_start_matches("export ")
            .trim_start_matches("default ")
            .trim_start_matches("async ");
        code.strip_prefix("function ")
            .map(|rest| rest.split(['(', '<']).next().unwrap_or_default().to_owned())
    })
}

/// Places outside `platform/` that ask which system it is, each with its reason. None is in the library.
const SYSTEMS: &[(&str, &str)] = &[
    ("src-tauri/main.rs", "an attribute of the program: on Windows it opens no terminal"),
    (
        "src-tauri/xtask/src/paths.rs",
        "the development commands stand apart; programs have an ending on Windows",
    ),
    ("src-tauri/xtask/src/plan.rs", "the development commands run on every system"),
    ("src-tauri/xtask/src/system.rs", "the development commands install what a system lacks"),
    (
        "tests/it/bad_input.rs",
        "a test of rights that only Unix has; the two sentences for a folder as a file",
    ),
    ("tests/it/main.rs", "the disk of the tests with a full one is mounted as only Unix can"),
    ("tests/it/full_disk.rs", "rights of a folder, on Unix only"),
    ("tests/e2e/src/engine.rs", "ends a browser with all its processes, a group on Unix"),
];

/// What a condition says about the system, and the parts of the library that only one has.
const SYSTEM: [&str; 7] =
    ["target_os", "target_family", "target_vendor", "target_env", "target_abi", "unix", "windows"];
const ONLY_THERE: [&str; 6] = ["os::unix", "os::windows", "os::linux", "os::macos", "os::fd", "consts::OS"];

/// The conditions in code: what stands in the brackets of `cfg`, `cfg!` and, up to its first comma, `cfg_attr`.
fn conditions(code: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (start, listed) in [("cfg(", true), ("cfg!(", true), ("cfg_attr(", false)] {
        for rest in code.split(start).skip(1) {
            let mut depth = 1;
            let end = rest.find(|c: char| {
                depth += i32::from(c == '(') - i32::from(c == ')');
                depth == 0 || (depth == 1 && c == ',' && !listed)
            });
            out.push(rest[..end.unwrap_or(rest.len())].to_owned());
        }
    }
    out
}

/// Whether code differs between systems.
fn asks_the_system(code: &str) -> bool {
    let word = |c: char| !(c.is_alphanumeric() || c == '_');
    let asks = |condition: &String| condition.split(word).any(|part| SYSTEM.contains(&part));
    conditions(code).iter().any(asks)
        || code.contains("cfg_select!")
        || ONLY_THERE.iter().any(|part| code.contains(part))
}

#[test]
fn systems_differ_in_one_place() {
    let asks = |(_, code): &(String, String)| asks_the_system(&without_comments(code));
    let all =
        files(&["src-tauri", "tests"], &[".rs"]).into_iter().filter(|file| file.0 != "tests/it/tidy.rs");
    let found: BTreeSet<String> = all.filter(asks).map(|file| file.0).collect();
    let known =
        |path: &&String| path.starts_with("src-tauri/platform/") || SYSTEMS.iter().any(|row| row.0 == *path);
    let wrong: Vec<&String> = found.iter().filter(|path| !known(path)).collect();
    assert!(wrong.is_empty(), "what differs between systems is in platform/: {wrong:?}");
    for (path, reason) in SYSTEMS {
        assert!(found.contains(*path), "{path} does not ask any more; take its exception ({reason}) out");
    }
}

#[test]
fn no_way_to_ask_the_system_is_overlooked() {
    for code in [
        "#[cfg(target_os = \"macos\")]",
        "if cfg!(windows) {",
        "#[cfg(not(any(test, unix)))]",
        "#![cfg_attr(all(windows, not(test)), windows_subsystem = \"windows\")]",
        "#[cfg(\n    target_family = \"unix\"\n)]",
        "use std::os::unix::fs::PermissionsExt;",
        "std::env::consts::OS",
        "cfg_select! {",
    ] {
        assert!(asks_the_system(code), "{code} asks");
    }
    for code in ["#[cfg(test)]", "#[cfg_attr(test, doc = \"windows\")]", "let windows = slice.windows(2);"] {
        assert!(!asks_the_system(code), "{code} does not ask");
    }
}

#[test]
fn only_the_shell_knows_tauri() {
    for (path, code) in shipped() {
        let names =
            ["tauri::", "tauri_build", "tauri_plugin", "use tauri"].iter().any(|name| code.contains(name));
        let may = path.starts_with("src-tauri/shell/")
            || path == "src-tauri/main.rs"
            || path == "src-tauri/build.rs";
        assert!(may || !names, "{path} knows Tauri; only the shell may");
    }
}

#[test]
fn nothing_is_called_after_an_office() {
    let vague = ["Manager", "Service", "Helper", "Util", "Utils", "Processor"];
    for (path, text) in files(&["src-tauri", "tests", "ui/src"], &[".rs", ".ts", ".tsx"]) {
        let code = without_comments(&text);
        for keyword in ["struct ", "enum ", "trait ", "type ", "interface ", "class "] {
            for rest in code.split(keyword).skip(1) {
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let bad = vague.iter().any(|word| name.ends_with(word));
                assert!(!bad, "{path}: {name} says nothing about what it is");
            }
        }
        let part = |part: &str| matches!(part, "utils" | "util" | "helpers" | "services" | "managers");
        assert!(!path.split(['/', '.']).any(part), "{path}: no drawer for leftovers");
    }
}

#[test]
fn the_contract_has_every_call() {
    let text = std::fs::read_to_string(root().join("src-tauri/rpc/contract.json")).unwrap();
    let contract: serde_json::Value = serde_json::from_str(&text).unwrap();
    let listed: Vec<(&str, &serde_json::Value)> = contract["calls"]
        .as_array()
        .unwrap()
        .iter()
        .map(|call| (call["name"].as_str().unwrap(), &call["kind"]))
        .collect();
    assert_eq!(
        listed.len(),
        marquee::rpc::CALLS.len(),
        "the contract lists the calls that there are, and no other"
    );
    for call in marquee::rpc::CALLS {
        let kind = serde_json::to_value(call.kind).unwrap();
        assert!(listed.contains(&(call.name, &kind)), "{} is in the contract with its kind", call.name);
    }
}

#[test]
fn the_readers_of_these_rules_see() {
    let code = "use crate::{brands, people::{self, Person}, money};\nuse crate::db::registry::cost;\ncrate::money::lines(x)";
    let seen: Vec<String> = paths(code).into_iter().collect();
    let want = ["brands", "db::registry::cost", "money", "money::lines", "people::Person", "people::self"];
    assert_eq!(seen, want, "every way to name a module");
    let text = "pub async fn a(\n    x: i64,\n) -> i64 {\n    x\n}\n\nfn b() { 1 }\n";
    assert_eq!(
        rust_functions(text),
        [("a".to_owned(), 5), ("b".to_owned(), 1)],
        "signatures may take several lines"
    );
}
