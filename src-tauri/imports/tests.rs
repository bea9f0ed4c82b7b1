//! Lists from disk to the database through the calls, as the screen and the companion use them.

use crate::app::{App, Options};
use crate::error::Error;
use crate::host::ScriptedHost;
use crate::imports::Told;
use crate::rpc::dispatch;
use crate::values::Lang;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct Desk {
    app: App,
    host: Arc<ScriptedHost>,
    folder: PathBuf,
}

impl Desk {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("marquee-imports-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let host = Arc::new(ScriptedHost::new());
        let options =
            Options { lang: Some(Lang::En), ..Options::new(Some(folder.join("profile")), host.clone()) };
        Self { app: App::start(options).await, host, folder }
    }

    async fn call(&self, name: &str, args: Value) -> Value {
        dispatch(&self.app, name, args).await.unwrap_or_else(|why| panic!("{name}: {why}"))
    }

    async fn refusal(&self, name: &str, args: Value) -> String {
        dispatch(&self.app, name, args).await.unwrap_err().failure().message_id
    }

    async fn open(&self, file: &str) -> Value {
        self.call("imports.open", json!({"path": fixture(file)})).await
    }

    async fn rows(&self, view: &Value, status: &str) -> Vec<Value> {
        let ask = json!({"id": view["id"], "status": status, "offset": 0, "limit": 500});
        self.call("imports.rows", ask).await["rows"].as_array().unwrap().clone()
    }

    async fn creators(&self) -> Vec<Value> {
        let sort = json!({"by": "name", "descending": false});
        let ask = json!({"query": {}, "sort": sort, "offset": 0, "limit": 500});
        self.call("creators.list", ask).await["rows"].as_array().unwrap().clone()
    }

    fn write(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn fixture(file: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists").join(file).display().to_string()
}

fn fields(view: &Value) -> Vec<&str> {
    view["columns"].as_array().unwrap().iter().map(|column| column["field"].as_str().unwrap_or("-")).collect()
}

#[tokio::test]
async fn a_list_is_previewed_committed_and_undone_as_one() {
    let desk = Desk::new("journey").await;
    let view = desk.open("twins.csv").await;
    let want = ["-", "handle", "name", "-", "followers", "country", "niche", "niche", "-"];
    assert_eq!(fields(&view), want, "the numeric twin, both categories, the handle under `name`");
    assert_eq!(view["platform"], "instagram", "`insta name` says it");
    assert_eq!(
        view["counts"],
        json!({"new": 3, "update": 0, "same": 0, "rejected": 1}),
        "one handle is twice"
    );
    let rejected = desk.rows(&view, "rejected").await;
    assert_eq!(rejected[0]["reasons"][0]["messageId"], "import-row-duplicate", "said");
    assert_eq!(rejected[0]["reasons"][0]["args"]["line"], "2", "with the first one's line");
    assert!(desk.creators().await.is_empty(), "a preview writes nothing");

    let done = desk.call("imports.commit", json!({"id": view["id"]})).await;
    assert_eq!(done["value"], json!({"created": 3, "updated": 0, "rejected": 1}), "what was announced");
    let creators = desk.creators().await;
    let nora = creators.iter().find(|creator| creator["handle"] == "nora.eats").unwrap();
    assert_eq!((&nora["followers"], &nora["country"]), (&json!(1_200_000), &json!("ES")), "{nora}");
    assert_eq!(nora["niches"], json!(["Food", "Travel"]), "two columns of niches");
    assert!(creators.iter().any(|creator| creator["handle"] == "433"), "a handle may be a number");

    let again = desk.open("twins.csv").await;
    assert_eq!(again["counts"]["same"], 3, "the same file again says nothing new");
    let nothing = desk.call("imports.commit", json!({"id": again["id"]})).await;
    assert_eq!(nothing["action"], Value::Null, "and changes nothing");

    desk.call("history.undo", json!({"rest": false})).await;
    assert!(desk.creators().await.is_empty(), "one undo takes the whole list back");
}

#[tokio::test]
async fn an_update_fills_and_refreshes_but_never_blanks() {
    let desk = Desk::new("update").await;
    let first =
        desk.write("a.csv", b"username,platform,followers,country,niche\nnora,Instagram,100,Spain,Food\n");
    let view = desk.call("imports.open", json!({"path": first})).await;
    desk.call("imports.commit", json!({"id": view["id"]})).await;
    let text = "name,username,platform,followers,country,niche\nNora Vidal,@Nora,IG,120,,Travel\n";
    let second = desk.write("b.csv", text.as_bytes());
    let view = desk.call("imports.open", json!({"path": second})).await;
    assert_eq!(view["counts"]["update"], 1, "{view}");
    desk.call("imports.commit", json!({"id": view["id"]})).await;
    let creators = desk.creators().await;
    assert_eq!(creators.len(), 1, "the same account is the same creator");
    let nora = &creators[0];
    assert_eq!((&nora["name"], &nora["followers"]), (&json!("Nora Vidal"), &json!(120)), "refreshed");
    assert_eq!(
        (&nora["country"], &nora["niches"]),
        (&json!("ES"), &json!(["Food", "Travel"])),
        "kept and added"
    );
}

#[tokio::test]
async fn bad_rows_are_named_one_by_one() {
    let desk = Desk::new("rows").await;
    let view = desk.open("bad-followers.csv").await;
    assert_eq!(
        (&view["platform"], &view["platformNeeded"]),
        (&Value::Null, &json!(false)),
        "the addresses say it"
    );
    let reasons: Vec<(Value, Value)> = desk
        .rows(&view, "rejected")
        .await
        .into_iter()
        .map(|row| (row["line"].clone(), row["reasons"][0]["messageId"].clone()))
        .collect();
    let want = [(2, "too-large"), (4, "negative"), (5, "followers"), (6, "no-handle")];
    let want: Vec<_> = want.map(|(line, why)| (json!(line), json!(format!("import-row-{why}")))).into();
    assert_eq!(reasons, want, "each with its line");
    let view = desk.open("decimal-signs.csv").await;
    let rejected = desk.rows(&view, "rejected").await;
    assert_eq!(rejected.len(), 2, "a thousand or one: not guessed");
    assert_eq!(rejected[0]["reasons"][0]["messageId"], "import-row-fraction", "said");
}

#[tokio::test]
async fn shapes_of_lists_are_read() {
    let desk = Desk::new("shapes").await;
    for (file, line, sum_of, sum) in [
        ("semicolon-spaces.csv", 1, 2, "13255"),
        ("newline-header.csv", 1, 2, "208699.9999999999"),
        ("at-handles.csv", 2, 3, "10576000"),
        ("espanol.csv", 1, 3, "13744"),
    ] {
        let view = desk.open(file).await;
        assert_eq!(view["headerLine"], line, "{file}");
        assert_eq!(view["columns"][sum_of]["sum"], sum, "{file}: {}", view["columns"][sum_of]);
        assert_eq!(view["columns"][sum_of]["field"], "followers", "{file}");
        assert!(fields(&view).contains(&"handle"), "{file}: {:?}", fields(&view));
    }
    let view = desk.open("espanol.csv").await;
    assert_eq!(view["skipped"], 1, "the total line is no creator");
    let unknown = &desk.rows(&view, "rejected").await[0];
    assert_eq!(unknown["reasons"][0]["messageId"], "import-row-platform-unknown", "MySpace");
    let row = &desk.rows(&view, "new").await[0];
    assert_eq!((&row["country"], &row["followersPrinted"]), (&json!("ES"), &json!("1,234")), "{row}");
}

#[tokio::test]
async fn the_platform_is_asked_once_and_columns_can_be_matched() {
    let desk = Desk::new("match").await;
    let view = desk.open("at-handles.csv").await;
    assert_eq!(view["blocked"]["messageId"], "import-blocked-platform", "nothing says it");
    assert_eq!(
        desk.refusal("imports.commit", json!({"id": view["id"]})).await,
        "import-blocked-platform",
        "so not yet"
    );
    let columns =
        |handle: usize| json!([{"index": handle, "field": "handle"}, {"index": 3, "field": "followers"}]);
    let ask = json!({"id": view["id"], "columns": columns(2), "platform": "tiktok", "encoding": null});
    let matched = desk.call("imports.match", ask).await;
    assert_eq!((&matched["blocked"], &matched["counts"]["new"]), (&Value::Null, &json!(2)), "answered");
    let ask = json!({"id": view["id"], "columns": [], "platform": "tiktok", "encoding": null});
    let matched = desk.call("imports.match", ask).await;
    assert_eq!(
        matched["blocked"]["messageId"], "import-blocked-handle",
        "without handles there are no accounts"
    );
    desk.call("imports.discard", json!({"id": view["id"]})).await;
    assert!(
        matches!(
            dispatch(&desk.app, "imports.commit", json!({"id": view["id"]})).await,
            Err(Error::NotFound(_))
        ),
        "discarded is gone"
    );
    assert_eq!(desk.call("imports.open", json!({"path": null})).await, Value::Null, "cancelled");
    desk.host.will_pick(Some(fixture("espanol.csv").into()));
    assert_eq!(desk.call("imports.open", json!({"path": null})).await["fileName"], "espanol.csv", "picked");
}

#[tokio::test]
async fn another_encoding_can_be_chosen() {
    let desk = Desk::new("encoding").await;
    let path = desk.write("w.csv", b"usuario,plataforma,nombre\nzoe,tiktok,Zo\xeb\nines,tiktok,In\xe9s\n");
    let view = desk.call("imports.open", json!({"path": path})).await;
    assert_eq!(view["encoding"], "windows-1252", "by its letters");
    assert_eq!(desk.rows(&view, "all").await[0]["name"], "Zoë", "read");
    let ask = json!({"id": view["id"], "columns": [], "platform": null, "encoding": "windows-1251"});
    let other = desk.call("imports.match", ask).await;
    assert_eq!(desk.rows(&other, "all").await[0]["name"], "Zoл", "as the person says");
}

#[tokio::test]
async fn what_is_no_list_is_refused_with_a_way_on() {
    let desk = Desk::new("refused").await;
    for (name, bytes, want) in [
        ("a.csv", b"%PDF-1.7 ...".as_slice(), "import-other-kind"),
        ("b.csv", b"PK\x03\x04nonsense", "import-workbook"),
        ("c.csv", b"", "import-empty"),
        ("d.csv", b" \r\n\r\n", "import-empty"),
        ("e.csv", b"username,followers\r\n", "import-only-header"),
        ("f.csv", b"a,b\n\"x,1\ny,2\n", "import-quotes"),
        ("g.csv", b"\x00\x01\x02\x03abc\x07", "import-binary"),
    ] {
        let path = desk.write(name, bytes);
        assert_eq!(desk.refusal("imports.open", json!({"path": path})).await, want, "{name}");
    }
    let missing = desk.folder.join("none.csv");
    assert_eq!(desk.refusal("imports.open", json!({"path": missing})).await, "import-missing", "not there");
    assert_eq!(
        desk.refusal("imports.open", json!({"path": desk.folder})).await,
        "import-unreadable",
        "a folder"
    );
    let posts = desk.write(
        "p.csv",
        b"Post ID,Permalink,Account username,Views\n1,https://www.instagram.com/p/x/,nora,5\n",
    );
    let view = desk.call("imports.open", json!({"path": posts})).await;
    assert_eq!(view["blocked"]["messageId"], "import-blocked-kind", "results of posts are no creators");
}

#[tokio::test]
async fn the_companion_reports_and_a_dry_run_writes_nothing() {
    let desk = Desk::new("companion").await;
    let file = PathBuf::from(fixture("twins.csv"));
    let (dry, wet) = (Told { dry_run: true, ..Told::default() }, Told::default());
    let report = super::run(&desk.app, &file, &dry).await.unwrap();
    assert_eq!((&report["rows"], &report["accepted"]), (&json!(4), &json!(3)), "{report}");
    assert_eq!(report["columns"][3]["sum"], "2490790", "suffixes add up");
    assert_eq!(report["columns"][4]["sum"], "2490790", "and so does the twin");
    assert_eq!(report["columns"][4]["header"], "followers (2)", "a twin has a number");
    assert_eq!(report["columns"][8]["notAvailable"], 2, "an error of Excel and N/A");
    assert!(desk.creators().await.is_empty(), "a dry run writes nothing");
    let report = super::run(&desk.app, &file, &wet).await.unwrap();
    assert_eq!((&report["created"], &report["refused"]), (&json!(3), &Value::Null), "written");
    assert!(super::line(&desk.app, &report).contains("new 3"), "one line for people");
    let blocked = super::run(&desk.app, Path::new(&fixture("at-handles.csv")), &wet).await.unwrap();
    assert_eq!(blocked["refused"]["messageId"], "import-blocked-platform", "read and reported, not written");
    assert_eq!(blocked["columns"][3]["sum"], "10576000", "sums all the same");
    let tiktok = Told { platform: Some("tiktok".into()), ..Told::default() };
    let given = super::run(&desk.app, Path::new(&fixture("at-handles.csv")), &tiktok).await.unwrap();
    assert_eq!(given["created"], 2, "with the platform given");
}

#[test]
fn every_sentence_exists_in_three_languages() {
    let sources = [
        include_str!("api.rs"),
        include_str!("bytes.rs"),
        include_str!("companion.rs"),
        include_str!("headers.rs"),
        include_str!("list.rs"),
        include_str!("matching.rs"),
        include_str!("records.rs"),
        include_str!("rows.rs"),
        include_str!("sheet.rs"),
        include_str!("source.rs"),
        include_str!("table.rs"),
    ];
    for source in sources {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        for id in code.split('"').filter(|part| part.starts_with("import-") || part.starts_with("source-")) {
            if id.ends_with('-') || id.contains(' ') {
                continue;
            }
            for lang in [Lang::En, Lang::Es, Lang::Fr] {
                assert!(crate::words::words(lang).has(id), "{id} is missing in {lang:?}");
            }
        }
    }
}
