//! Bad input at the engine and at the calls: each gets a sentence that exists in every language, and nothing is
//! lost or half-written.

use crate::desk::{Desk, Folder, differences, live, spoken};
use marquee::error::Failure;
use marquee::values::{Lang, Uid};
use serde_json::{Value, json};
use sqlx::{Connection, SqliteConnection};
use std::path::{Path, PathBuf};

/// A profile with something in it, closed cleanly.
async fn filled() -> std::sync::Arc<Folder> {
    let desk = Desk::new().await;
    desk.campaign("Spring").await;
    for name in ["Nora Vidal", "Ana Ruiz", "Zoë Öztürk"] {
        desk.creator(name).await;
    }
    desk.close().await
}

/// Runs plain SQL on the file, as another program would.
pub async fn meddle(file: &Path, sql: &'static str) {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::raw_sql(sql).execute(&mut db).await.unwrap();
    db.close().await.unwrap();
}

/// Starts on a folder whose database must be refused; answers why, and proves that not a byte was changed.
async fn refused(folder: Folder) -> Failure {
    let file = folder.join("data.db");
    let before = std::fs::read(&file).unwrap();
    let desk = Desk::on(folder, 5).await;
    let start = desk.call("app.start", json!({})).await;
    let why: Failure =
        serde_json::from_value(start["closed"].clone()).expect("the start says why it is closed");
    spoken(&why);
    let call =
        desk.refused("creators.list", json!({"sort": {"by": "name", "descending": false}, "limit": 1})).await;
    assert_eq!(call.message_id, why.message_id, "every call says the same");
    assert!(before == std::fs::read(&file).unwrap(), "the file is byte for byte as it was");
    why
}

fn own(folder: std::sync::Arc<Folder>) -> Folder {
    std::sync::Arc::into_inner(folder).expect("nobody else holds the folder")
}

#[tokio::test]
async fn a_newer_database_is_refused_untouched() {
    let folder = filled().await;
    meddle(&folder.join("data.db"), "pragma user_version = 1000").await;
    assert_eq!(
        refused(own(folder)).await.message_id,
        "error-newer-database",
        "update the program, keep the data"
    );
}

#[tokio::test]
async fn a_foreign_database_is_refused_untouched() {
    let folder = Folder::new();
    meddle(&folder.join("data.db"), "create table theirs (a); pragma application_id = 42").await;
    assert_eq!(
        refused(folder).await.message_id,
        "error-foreign-database",
        "another program's file is not ours"
    );
}

#[tokio::test]
async fn what_is_no_database_is_refused_untouched() {
    for bytes in [&b"name,handle\nNora,@nora\n"[..], b"x", &[0; 8192]] {
        let folder = Folder::new();
        std::fs::write(folder.join("data.db"), bytes).unwrap();
        let why = refused(folder).await;
        assert_eq!(why.message_id, "error-not-a-database", "{} bytes of something else", bytes.len());
    }
}

#[tokio::test]
async fn an_empty_file_becomes_a_new_profile() {
    let folder = Folder::new();
    std::fs::write(folder.join("data.db"), b"").unwrap();
    let desk = Desk::on(folder, 5).await;
    let start = desk.call("app.start", json!({})).await;
    assert_eq!(
        (&start["closed"], &start["firstRun"]),
        (&Value::Null, &json!(true)),
        "there is nothing to lose in it"
    );
}

/// Overwrites the middle of every page but the first with noise.
fn damage(file: &Path) {
    let mut bytes = std::fs::read(file).unwrap();
    for page in bytes.chunks_mut(4096).skip(1) {
        for byte in &mut page[..64] {
            *byte ^= 0x5a;
        }
    }
    std::fs::write(file, bytes).unwrap();
}

#[tokio::test]
async fn a_damaged_database_is_refused_after_an_unclean_end() {
    let folder = filled().await;
    assert!(!folder.join("running").exists(), "a clean end leaves no mark");
    std::fs::write(folder.join("running"), b"open\n").unwrap();
    damage(&folder.join("data.db"));
    assert_eq!(refused(own(folder)).await.message_id, "error-damaged", "put the latest backup in its place");
}

#[tokio::test]
async fn a_second_start_on_the_same_profile_is_refused() {
    let first = Desk::new().await;
    first.creator("Nora Vidal").await;
    let link = Folder::new();
    // The same files by another way: the lock belongs to the file, not to the path.
    for name in ["data.db", "app.lock", "device", "running"] {
        let _ = std::fs::hard_link(first.folder().join(name), link.join(name));
    }
    let why = refused(link).await;
    assert_eq!(why.message_id, "error-profile-in-use", "two programs never write one profile");
    first.creator("Ana Ruiz").await;
    assert!(first.db().verify().await.unwrap().sound(), "the first goes on undisturbed");
}

#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_cannot_be_written_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let inner = folder.join("profile");
    std::fs::create_dir(&inner).unwrap();
    std::fs::set_permissions(&inner, std::fs::Permissions::from_mode(0o555)).unwrap();
    if std::fs::write(inner.join("probe"), b"").is_ok() {
        println!("skipped: this user may write everywhere (root)");
        return;
    }
    let host = std::sync::Arc::new(marquee::host::ScriptedHost::new());
    let app = marquee::app::App::start(marquee::app::Options::new(Some(inner.clone()), host)).await;
    let why = app.db().err().expect("a profile needs a place to write").failure();
    spoken(&why);
    assert_eq!(why.message_id, "error-read-only", "the sentence names the permissions");
}

/// Everything in a folder, hidden files too.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
    all.sort();
    all
}

/// Places where nothing can be written, each with its sentence.
fn bad_places(folder: &Folder) -> Vec<(PathBuf, &'static str)> {
    std::fs::create_dir(folder.join("a-folder.pdf")).unwrap();
    std::fs::write(folder.join("kept.pdf"), b"kept").unwrap();
    let mut kept = std::fs::metadata(folder.join("kept.pdf")).unwrap().permissions();
    kept.set_readonly(true);
    std::fs::set_permissions(folder.join("kept.pdf"), kept).unwrap();
    vec![
        (folder.join("a-folder.pdf"), "error-save-denied"),
        (folder.join("kept.pdf"), "error-save-denied"),
        (folder.join("nowhere/report.pdf"), "error-save-folder"),
        (folder.join("kept.pdf/report.pdf"), "error-save-folder"),
        // Windows looks for the folder of a name that is too long, and finds none.
        (
            folder.join(&format!("{}.pdf", "x".repeat(300))),
            if cfg!(windows) { "error-save-folder" } else { "error-save" },
        ),
    ]
}

#[tokio::test]
async fn a_backup_to_a_bad_place_leaves_nothing_half_written() {
    let desk = Desk::new().await;
    desk.creator("Nora Vidal").await;
    let folder = Folder::new();
    for (path, sentence) in bad_places(&folder) {
        let before = listing(folder.path());
        let why = desk.refused("backup.save", json!({"path": path})).await;
        assert_eq!(why.message_id, sentence, "{} says why and what to do", path.display());
        assert_eq!(why.args["path"], path.display().to_string(), "and names the place");
        assert_eq!(listing(folder.path()), before, "{}: no half file stays", path.display());
    }
    assert_eq!(std::fs::read(folder.join("kept.pdf")).unwrap(), b"kept", "what was there is as it was");
    let good = folder.join("good.marquee");
    desk.call("backup.save", json!({"path": good})).await;
    let restored = Folder::new();
    std::fs::copy(&good, restored.join("data.db")).unwrap();
    let other = Desk::on(restored, 9).await;
    assert_eq!(
        differences(&live(&desk.db()).await, &live(&other.db()).await),
        [""; 0],
        "a backup is everything"
    );
}

#[tokio::test]
async fn a_report_to_a_bad_place_leaves_nothing_half_written() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let folder = Folder::new();
    for (path, sentence) in bad_places(&folder) {
        let before = listing(folder.path());
        let args = json!({"campaign": campaign, "language": "en", "paper": "a4", "path": path});
        let why = desk.refused("reports.export", args).await;
        assert_eq!(why.message_id, sentence, "{} says why and what to do", path.display());
        assert_eq!(why.args["path"], path.display().to_string(), "and names the place");
        assert_eq!(listing(folder.path()), before, "{}: no half file stays", path.display());
    }
    assert_eq!(std::fs::read(folder.join("kept.pdf")).unwrap(), b"kept", "what was there is as it was");
    let args = json!({"campaign": campaign, "language": "en", "paper": "a4"});
    assert_eq!(
        desk.call("reports.export", args).await,
        Value::Null,
        "whoever cancels the dialog gets no file"
    );
}

/// The message of the one field that is wrong.
fn field(why: &Failure) -> (&str, &str) {
    assert_eq!(why.fields.len(), 1, "one field is wrong: {why:?}");
    (&why.fields[0].field, &why.fields[0].message_id)
}

#[tokio::test]
async fn wrong_amounts_are_refused_in_each_language() {
    for (lang, wrong, right) in
        [(Lang::En, "350,10", "350.10"), (Lang::Es, "350.10", "350,10"), (Lang::Fr, "350.10", "350,10")]
    {
        let desk = Desk::speaking(lang).await;
        let campaign = desk.campaign("Spring").await;
        let nora = desk.creator("Nora Vidal").await;
        let together = desk.join(&campaign, &nora, "", "").await;
        let before = live(&desk.db()).await;
        let terms = |fee: &str| json!({"collaboration": together, "fee": fee, "shipping": ""});
        let why = desk.refused("campaigns.terms", terms(wrong)).await;
        assert_eq!(field(&why), ("fee", "error-decimal-sign"), "{wrong} in {}", lang.code());
        assert_eq!(
            field(&desk.refused("campaigns.terms", terms("-5")).await),
            ("fee", "error-negative"),
            "a fee is never below 0"
        );
        assert_eq!(
            field(&desk.refused("campaigns.terms", terms("abc")).await),
            ("fee", "error-not-a-number"),
            "words are no fee"
        );
        let huge = "9".repeat(40);
        assert_eq!(
            field(&desk.refused("campaigns.terms", terms(&huge)).await).1,
            "error-too-large",
            "nor is what cannot be kept"
        );
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was written");
        desk.call("campaigns.terms", terms(right)).await;
        assert_eq!(
            desk.cards(&campaign).await[0]["fee"]["minor"],
            35_010,
            "{right} in {} is kept exactly",
            lang.code()
        );
    }
}

#[tokio::test]
async fn a_plan_that_ends_before_it_starts_is_refused() {
    let desk = Desk::new().await;
    let id = desk.campaign("Spring").await;
    let brand = desk.call("brands.list", json!({})).await["rows"][0]["id"].clone();
    let plan = json!({"name": "Late", "brand": brand, "goal": "sales", "currency": "EUR", "budget": "1",
        "startsOn": "2026-06-30", "endsOn": "2026-06-01"});
    let why = desk.refused("campaigns.create", plan).await;
    assert_eq!(field(&why), ("endsOn", "error-end-before-start"), "the field is named");
    let why = desk.refused("campaigns.edit", json!({"id": id, "endsOn": "2026-05-31"})).await;
    assert_eq!(field(&why), ("endsOn", "error-end-before-start"), "against the start that stands");
    let why = desk
        .refused(
            "campaigns.create",
            json!({"name": " ", "brand": null, "goal": "?", "currency": "EURO", "budget": "",
        "startsOn": "soon", "endsOn": null}),
        )
        .await;
    let fields: Vec<&str> = why.fields.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(
        fields,
        ["name", "currency", "startsOn", "endsOn", "goal", "brand"],
        "all that is wrong is said at once"
    );
}

#[tokio::test]
async fn a_handle_that_is_known_leads_to_who_has_it() {
    let desk = Desk::new().await;
    let nora = desk.creator_with(json!({"name": "Nora", "handle": "nora.eats"})).await;
    let again = json!({"name": "N.", "platform": "instagram", "handle": "@Nora.Eats"});
    let why = desk.refused("creators.add", again).await;
    assert_eq!(
        (why.code.as_str(), why.message_id.as_str()),
        ("refused", "error-handle-taken"),
        "a rule, not a fault"
    );
    let next = why.next.expect("a way on");
    let found = desk.call(&next.call, next.args).await;
    assert_eq!(found["id"], nora, "which leads to the creator who has it");
    assert!(
        desk.attempt("creators.add", json!({"name": "T", "platform": "tiktok", "handle": "nora.eats"}))
            .await
            .is_ok(),
        "elsewhere it is free"
    );
}

#[tokio::test]
async fn the_same_metric_or_outcome_twice_in_one_call_is_refused() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "", "").await;
    let reel = desk.post(&together, "Reel 1").await;
    let before = live(&desk.db()).await;
    let likes = json!([{"metric": "likes", "text": "1"}, {"metric": "likes", "text": "2"}]);
    let why = desk.refused("results.key", json!({"post": reel, "values": likes})).await;
    assert_eq!(field(&why), ("values.1", "error-metric-twice"), "which of the two is meant cannot be known");
    let orders = json!([{"kind": "orders", "text": "1"}, {"kind": "orders", "text": "1"}]);
    let why = desk.refused("results.setOutcomes", json!({"campaign": campaign, "values": orders})).await;
    assert_eq!(field(&why), ("values.1", "error-outcome-twice"), "nor here");
    let why = desk.refused("content.editPost", json!({"post": reel, "platform": "youtube"})).await;
    assert_eq!(field(&why), ("kind", "error-required"), "a reel does not become a reel on YouTube");
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was written");
}

#[tokio::test]
async fn a_new_creator_is_the_subject_of_the_history_whatever_its_id() {
    let desk = Desk::new().await;
    let first = desk.creator_with(json!({"name": "Nora", "handle": "nora.eats"})).await;
    let account = desk.call("creators.get", json!({"id": first})).await["accounts"][0]["id"].clone();
    let edit = json!({"id": first, "account": {"account": account, "handle": "nora.cooks"}});
    desk.call("creators.edit", edit).await;
    let second = desk.creator_with(json!({"name": "Ana", "handle": "nora.eats"})).await;
    assert_ne!(first, second, "the free handle belongs to somebody else now");
    let next = desk.call("history.state", json!({})).await;
    assert_eq!(next["undo"]["args"]["name"], "Ana", "undo names who was added");
}

#[tokio::test]
async fn a_creator_made_again_has_nothing_of_the_one_before() {
    let desk = Desk::new().await;
    let first = desk.creator_with(json!({"handle": "nora.eats", "country": "ES"})).await;
    desk.call("creators.remove", json!({"selection": {"ids": [first], "query": null}})).await;
    let again = desk.creator_with(json!({"handle": "nora.eats", "anew": true})).await;
    let row = desk.call("creators.get", json!({"id": again})).await;
    assert_ne!(first, again, "somebody new, so that what lies in the trash stays what it was");
    assert_eq!(
        (&row["country"], row["accounts"].as_array().unwrap().len()),
        (&json!(""), 1),
        "nothing is known yet"
    );
    desk.undo().await;
    desk.undo().await;
    let row = desk.call("creators.get", json!({"id": first})).await;
    assert_eq!(row["country"], "ES", "undo brings the first one back whole");
}

/// An id that looks right and that nobody made.
pub fn nobody(prefix: &str) -> String {
    Uid([0xee; 16]).text(prefix)
}

/// Calls about creators, what is kept about them, and the trash, each with an id that nobody made.
fn strange_creators() -> Vec<(&'static str, Value)> {
    let (cre, cam, col) = (nobody("cre"), nobody("cam"), nobody("col"));
    let some = json!({"ids": [cre], "query": null});
    vec![
        ("creators.setAvailability", json!({"selection": some, "state": "busy"})),
        ("creators.standing", json!({"selection": some})),
        ("creators.followers", json!({"id": cre})),
        ("creators.tag", json!({"selection": some, "add": ["X"]})),
        ("creators.addNote", json!({"creator": cre, "text": "X"})),
        ("creators.editNote", json!({"note": nobody("not"), "text": "X"})),
        ("creators.removeNote", json!({"id": nobody("not")})),
        ("creators.editField", json!({"id": nobody("ofd"), "name": "X"})),
        ("creators.removeField", json!({"id": nobody("ofd")})),
        (
            "creators.setOwn",
            json!({"selection": {"ids": [], "query": null}, "field": nobody("ofd"), "text": "X"}),
        ),
        ("creators.addList", json!({"name": "X", "selection": some})),
        ("creators.renameList", json!({"id": nobody("lis"), "name": "X"})),
        ("creators.removeList", json!({"id": nobody("lis")})),
        ("creators.putInList", json!({"list": nobody("lis"), "selection": {"ids": [], "query": null}})),
        ("creators.takeFromList", json!({"list": nobody("lis"), "selection": {"ids": [], "query": null}})),
        ("creators.removeFilter", json!({"id": nobody("fil")})),
        ("creators.duplicates", json!({"id": cre})),
        ("creators.mergePreview", json!({"keep": cre, "other": cre})),
        ("creators.merge", json!({"keep": cre, "other": cre})),
        ("creators.erasePreview", json!({"id": cre})),
        ("creators.erase", json!({"id": cre})),
        ("results.creator", json!({"id": cre})),
        ("trash.restore", json!({"id": cre})),
        ("trash.restore", json!({"id": cam})),
        ("trash.restore", json!({"id": col})),
    ]
}

#[tokio::test]
async fn ids_that_nobody_made_are_refused_by_every_call() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let brand = desk.call("brands.list", json!({})).await["rows"][0]["id"].clone();
    let before = live(&desk.db()).await;
    let (cre, cam, col, pos) = (nobody("cre"), nobody("cam"), nobody("col"), nobody("pos"));
    let some = json!({"ids": [cre], "query": null});
    let plan = json!({"name": "X", "brand": brand, "goal": "sales", "currency": "EUR", "budget": "1", "startsOn": "2026-06-01", "endsOn": "2026-06-02"});
    let cost = json!({"campaign": campaign, "kind": "boost", "amount": "1", "step": "planned"});
    let with = crate::desk::over;
    let calls = [
        ("creators.get", json!({"id": cre})),
        ("creators.edit", json!({"id": cre, "name": "X"})),
        ("creators.remove", json!({"selection": some})),
        ("campaigns.get", json!({"id": cam})),
        ("campaigns.edit", json!({"id": cam, "name": "X"})),
        ("campaigns.remove", json!({"id": cam})),
        ("campaigns.archive", json!({"campaign": cam, "archived": true})),
        ("campaigns.addCreators", json!({"campaign": cam, "selection": {"ids": [], "query": null}})),
        ("campaigns.addCreators", json!({"campaign": campaign, "selection": some})),
        ("campaigns.create", with(plan.clone(), json!({"brand": nobody("bra")}))),
        ("campaigns.create", with(plan, json!({"owner": nobody("per")}))),
        ("campaigns.edit", json!({"id": campaign, "brand": nobody("bra")})),
        ("campaigns.board", json!({"campaign": cam})),
        ("campaigns.move", json!({"collaborations": [col], "stage": "live"})),
        ("campaigns.terms", json!({"collaboration": col, "fee": "1", "shipping": ""})),
        ("campaigns.drop", json!({"collaborations": [col]})),
        ("money.costs", json!({"campaign": cam})),
        ("money.addCost", with(cost.clone(), json!({"campaign": cam}))),
        ("money.addCost", with(cost.clone(), json!({"collaboration": col}))),
        ("money.addCost", with(cost, json!({"post": pos}))),
        ("money.setCost", json!({"cost": nobody("cos"), "amount": "1"})),
        ("money.removeCost", json!({"cost": nobody("cos")})),
        ("content.posts", json!({"campaign": cam})),
        ("content.addPost", json!({"collaboration": col, "platform": "instagram", "kind": "reel"})),
        ("content.editPost", json!({"post": pos, "label": "X"})),
        ("content.removePost", json!({"post": pos})),
        ("results.key", json!({"post": pos, "values": []})),
        ("results.outcomes", json!({"campaign": cam})),
        ("results.setOutcomes", json!({"campaign": cam, "values": []})),
        ("results.dashboard", json!({"campaign": cam})),
        ("reports.preview", json!({"campaign": cam, "language": "en", "paper": "a4"})),
        (
            "reports.preview",
            json!({"campaign": campaign, "edition": nobody("edi"), "language": "en", "paper": "a4"}),
        ),
        ("reports.recommend", json!({"campaign": cam, "text": ""})),
        ("reports.finalize", json!({"campaign": cam, "language": "en", "paper": "a4"})),
    ];
    let mut wrong = Vec::new();
    let together = crate::collaboration::strange(&campaign);
    let briefs = crate::brief::strange(&campaign);
    for (name, args) in calls.into_iter().chain(strange_creators()).chain(together).chain(briefs) {
        match desk.attempt(name, args.clone()).await {
            Ok(answer) => wrong.push(format!("{name} {args} answered {answer}")),
            Err(why) => {
                spoken(&why);
                if why.code != "notFound" {
                    wrong.push(format!("{name} {args} said {why:?}"));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0], "what is not there is not found");
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
    assert!(desk.db().verify().await.unwrap().dangling.is_empty(), "nor points anything at nothing");
}

#[tokio::test]
async fn arguments_of_another_shape_and_unknown_calls_are_refused() {
    let desk = Desk::new().await;
    for args in [json!({}), json!({"id": 7}), json!([]), json!("cam"), json!({"id": ["cam"]})] {
        let why = desk.refused("campaigns.get", args.clone()).await;
        assert_eq!(field(&why), ("args", "error-arguments"), "{args} is no request");
    }
    let why = desk.refused("campaigns.get", json!({"id": "cre_nonsense"})).await;
    assert_eq!(why.code, "notFound", "an id of another kind is no campaign's");
    for name in ["campaigns.conquer", "", "campaigns.get "] {
        assert_eq!(desk.refused(name, json!({})).await.code, "notFound", "{name:?} is no call");
    }
    for call in marquee::rpc::CALLS {
        if let Err(why) = desk.attempt(call.name, json!({"nonsense": true})).await {
            assert_ne!(why.code, "bug", "{} refuses nonsense as an answer", call.name);
            spoken(&why);
        }
    }
}
