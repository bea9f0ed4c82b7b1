//! Documents by call name: what is attached, what is listed with it, what is shown, what is refused, what is erased.

use crate::bad_input::nobody;
use crate::desk::{Desk, Folder, differences, live, over};
use marquee::host::Asked;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n0000";

/// A campaign with a creator in it, and a folder of files to attach.
pub struct Shelf {
    pub desk: Desk,
    files: Folder,
    pub campaign: String,
    pub nora: String,
    together: String,
}

impl Shelf {
    pub async fn new() -> Self {
        let desk = Desk::new().await;
        let campaign = desk.campaign("Spring").await;
        let nora = desk.creator("Nora Vidal").await;
        let together = desk.join(&campaign, &nora, "", "").await;
        let ines = desk.person("Inés Roca").await;
        desk.call("settings.set", json!({"me": ines})).await;
        Self { desk, files: Folder::new(), campaign, nora, together }
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.files.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    pub async fn add(&self, about: &str, kind: &str, path: &str) -> String {
        let args = json!({"about": about, "kind": kind, "paths": [path]});
        let answer = self.desk.call("documents.add", args).await;
        answer["value"]["ids"][0].as_str().unwrap().to_owned()
    }

    async fn list(&self, whose: Value) -> Vec<Value> {
        self.desk.call("documents.list", whose).await["rows"].as_array().unwrap().clone()
    }

    pub async fn of_nora(&self) -> Vec<Value> {
        self.list(json!({"creator": self.nora})).await
    }

    pub async fn preview(&self, file: &Value) -> Value {
        self.desk.call("documents.preview", json!({"file": file})).await
    }
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}

/// Every file below a folder.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { out.extend(below(&path)) } else { out.push(path) }
    }
    out
}

/// Which words stand in which files of a profile, in their names or contents.
fn found(profile: &Path, words: &[&str]) -> Vec<String> {
    let mut out = Vec::new();
    for path in below(profile) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let text = format!("{} {}", path.display(), String::from_utf8_lossy(&bytes));
        let there = words.iter().filter(|word| text.contains(**word));
        out.extend(there.map(|word| format!("{}: {word}", path.display())));
    }
    out
}

#[tokio::test]
async fn a_creators_page_lists_all_of_theirs_over_all_campaigns() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let form = shelf.add(&shelf.nora, "tax-form", &shelf.file("W-8BEN.pdf", b"%PDF-1.7")).await;
    desk.pass(1);
    shelf.add(&shelf.together, "", &shelf.file("mood.png", PNG)).await;
    shelf.add(&shelf.campaign, "brief", &shelf.file("plan.txt", b"Plan")).await;
    desk.pass(1);
    let signed = json!({"collaboration": shelf.together, "step": "signed", "whom": "Nora",
        "path": shelf.file("signed.pdf", b"%PDF-1.4 signed")});
    desk.call("outreach.stepContract", signed).await;
    let reel = json!({"collaboration": shelf.together, "platform": "instagram", "kind": "reel", "title": "Fig reel"});
    let reel = desk.call("content.addDeliverable", reel).await["value"]["id"].clone();
    for cut in ["cut 1.mp4", "cut 2.mp4"] {
        desk.pass(1);
        let draft = json!({"deliverable": reel, "path": shelf.file(cut, cut.as_bytes())});
        desk.call("content.addDraft", draft).await;
    }
    let rows = shelf.of_nora().await;
    assert_eq!(
        names(&rows),
        ["cut 2.mp4", "signed.pdf", "mood.png", "W-8BEN.pdf"],
        "all of hers, the newest first"
    );
    let kinds: Vec<&str> = rows.iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["draft", "contract", "picture", "tax-form"], "from drafts to tax forms");
    let drafts = rows[0]["versions"].as_array().unwrap();
    assert_eq!((drafts.len(), &drafts[0]["number"]), (2, &json!(2)), "both cuts are versions of one thing");
    assert_eq!((&rows[0]["deliverable"], &rows[0]["source"]), (&json!("Fig reel"), &json!("draft")));
    assert_eq!(rows[1]["versions"][0]["step"], "signed", "a contract says how far it was");
    assert_eq!((&rows[2]["campaignName"], &rows[3]["campaign"]), (&json!("Spring"), &json!("")));
    assert_eq!(rows[3]["versions"][0]["person"], "Inés Roca", "and who brought it");

    let other = desk.campaign("Autumn").await;
    let again = desk.join(&other, &shelf.nora, "", "").await;
    shelf.add(&again, "invoice", &shelf.file("invoice.pdf", b"%PDF-1.4 invoice")).await;
    assert_eq!(shelf.of_nora().await.len(), 5, "over all campaigns");
    let spring = shelf.list(json!({"campaign": shelf.campaign})).await;
    assert_eq!(
        spring.len(),
        4,
        "a campaign has its own and those of its creators in it: {:?}",
        names(&spring)
    );
    let together = desk.call("documents.list", json!({"collaboration": shelf.together})).await;
    assert_eq!(together["total"], 3, "a collaboration has what was agreed and made in it");
    let places: Vec<&str> =
        together["places"].as_array().unwrap().iter().map(|place| place["kind"].as_str().unwrap()).collect();
    assert_eq!(places, ["collaboration", "deliverable"], "and where more can be put");
    let held = below(&desk.folder().join("files")).len();
    shelf.add(reel.as_str().unwrap(), "", &shelf.file("copy.mp4", b"cut 2.mp4")).await;
    assert_eq!(below(&desk.folder().join("files")).len(), held, "the same content is kept once");
    desk.call("documents.setKind", json!({"id": form, "kind": "contract"})).await;
    assert_eq!(shelf.of_nora().await.last().unwrap()["kind"], "contract");
}

#[tokio::test]
async fn every_change_is_undone_and_redone_to_the_same_state() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let form = shelf.add(&shelf.nora, "tax-form", &shelf.file("form.pdf", b"%PDF-1")).await;
    let two = [shelf.file("a.png", PNG), shelf.file("b.txt", b"b")];
    let steps = [
        ("documents.add", json!({"about": shelf.together, "paths": two})),
        ("documents.addVersion", json!({"document": form, "path": shelf.file("form 2.pdf", b"%PDF-2")})),
        ("documents.rename", json!({"id": form, "name": "W-8BEN, 2026"})),
        ("documents.setKind", json!({"id": form, "kind": "contract"})),
        ("documents.remove", json!({"id": form})),
    ];
    for (name, args) in steps {
        let before = live(&desk.db()).await;
        desk.call(name, args).await;
        let after = live(&desk.db()).await;
        assert_ne!(differences(&before, &after), [""; 0], "{name} does something");
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "{name} is taken back");
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{name} is done again");
    }
    let trash = desk.call("trash.list", json!({})).await;
    assert_eq!(
        (&trash["rows"][0]["kind"], &trash["rows"][0]["name"]),
        (&json!("document"), &json!("W-8BEN, 2026"))
    );
    desk.call("trash.restore", json!({"id": form})).await;
    let back = shelf.of_nora().await.into_iter().find(|row| row["id"] == form).unwrap();
    assert_eq!(back["versions"].as_array().unwrap().len(), 2, "it comes back with its versions");
}

#[tokio::test]
async fn pictures_texts_and_what_cannot_be_shown() {
    let shelf = Shelf::new().await;
    let mut seen = Vec::new();
    let long = "line\n".repeat(300);
    let pdf = shelf.desk.finalize(&shelf.campaign).await;
    let pdf = {
        let path = shelf.files.join("report.pdf").display().to_string();
        let args = json!({"campaign": shelf.campaign, "edition": pdf["id"], "language": "en", "paper": "a4", "path": path});
        shelf.desk.call("reports.export", args).await;
        std::fs::read(shelf.files.join("report.pdf")).unwrap()
    };
    for (name, bytes) in [
        ("mood.png", PNG),
        ("liar.png", b"no picture at all".as_slice()),
        ("long.txt", long.as_bytes()),
        ("report.pdf", &pdf),
        ("broken.pdf", b"%PDF-1.7 and then nothing"),
        ("sheet.xlsx", b"PK\x03\x04\0\0\xff"),
        ("setup.pdf", b"MZ\x90\0"),
    ] {
        shelf.add(&shelf.nora, "", &shelf.file(name, bytes)).await;
        let row = shelf.of_nora().await.into_iter().find(|row| row["name"] == name).unwrap();
        let shown = shelf.preview(&row["versions"][0]["id"]).await;
        seen.push((name, shown["kind"].as_str().unwrap().to_owned()));
        match name {
            "mood.png" => {
                let address = shown["picture"].as_str().unwrap();
                assert!(address.starts_with("data:image/png;base64,iVBORw0KGg"), "{address}");
            }
            "long.txt" => {
                assert_eq!(shown["text"].as_str().unwrap().lines().count(), 200, "the beginning");
                assert_eq!(shown["more"], true, "and that it goes on");
            }
            _ => assert_eq!(shown["picture"], Value::Null, "{name}"),
        }
    }
    let kinds: Vec<&str> = seen.iter().map(|row| row.1.as_str()).collect();
    assert_eq!(kinds, ["picture", "text", "text", "pdf", "pdf", "other", "program"], "{seen:?}");
}

#[tokio::test]
async fn what_is_opened_is_a_copy_and_programs_never_are() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    shelf.add(&shelf.nora, "", &shelf.file("terms.txt", b"Terms")).await;
    let file = shelf.of_nora().await[0]["versions"][0]["id"].clone();
    desk.call("documents.open", json!({"file": file})).await;
    let Some(Asked::Open { path }) =
        desk.host.asked().into_iter().rev().find(|asked| matches!(asked, Asked::Open { .. }))
    else {
        panic!("the system is asked to open it")
    };
    assert_eq!(std::fs::read(&path).unwrap(), b"Terms");
    assert_eq!(path.file_name().unwrap(), "terms.txt", "under its own name");
    assert!(!path.starts_with(desk.folder().join("files")), "a copy: what is kept stays as it is");
    assert!(std::fs::metadata(&path).unwrap().permissions().readonly(), "nobody's work gets lost in it");

    for (name, bytes) in
        [("invoice.pdf.exe", b"MZ".as_slice()), ("invoice.pdf", b"#!/bin/sh\nrm"), ("go.lnk", b"L")]
    {
        shelf.add(&shelf.nora, "", &shelf.file(name, bytes)).await;
        let rows = shelf.of_nora().await;
        let file = rows.iter().find(|row| row["name"] == name).unwrap()["versions"][0]["id"].clone();
        let opened = desk.host.asked().len();
        let why = desk.refused("documents.open", json!({"file": file})).await;
        assert_eq!(why.message_id, "error-document-runs", "{name}");
        assert_eq!(desk.host.asked().len(), opened, "{name} is not opened");
        let next = why.next.expect("a way on");
        desk.call(&next.call, next.args).await;
        let Some(Asked::Reveal { path }) = desk.host.asked().pop() else {
            panic!("it is shown in its folder")
        };
        assert_eq!(path.file_name().unwrap().to_string_lossy(), name);
    }
    let target = shelf.files.join("saved.txt");
    let saved =
        desk.call("documents.saveAs", json!({"file": file, "path": target.display().to_string()})).await;
    assert_eq!(saved["path"], target.display().to_string());
    assert_eq!(std::fs::read(target).unwrap(), b"Terms", "and a copy goes wherever it is wanted");
}

#[tokio::test]
async fn vanished_empty_and_huge_files_are_refused_with_a_way_on() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let huge = shelf.files.join("film.mov");
    // Two gigabytes that take no room: only their length is there.
    std::fs::File::create(&huge).unwrap().set_len(2_000_000_000).unwrap();
    let good = shelf.file("good.txt", b"good");
    let gone = shelf.files.join("gone.pdf").display().to_string();
    let before = live(&desk.db()).await;
    let held = below(desk.folder()).len();
    for (path, message) in [
        (huge.display().to_string(), "error-attach-large"),
        (gone, "error-attach-missing"),
        (shelf.file("empty.txt", b""), "error-attach-missing"),
        (shelf.files.path().display().to_string(), "error-attach-missing"),
        (String::new(), "error-document-none"),
    ] {
        let why = desk.refused("documents.add", json!({"about": shelf.nora, "paths": [path]})).await;
        assert_eq!(why.fields[0].message_id, message, "{path}");
    }
    let many: Vec<&str> = vec![good.as_str(); 51];
    desk.refused("documents.add", json!({"about": shelf.nora, "paths": many})).await;
    desk.refused("documents.add", json!({"about": shelf.nora, "kind": "poem", "paths": [good]})).await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was added");
    assert_eq!(below(desk.folder()).len(), held, "and nothing was left behind");
    let both =
        json!({"about": shelf.nora, "paths": [good, shelf.files.join("gone.pdf").display().to_string()]});
    let why = desk.refused("documents.add", both).await;
    assert_eq!(why.fields[0].args["file"], "gone.pdf", "one that is gone is named, and none is added");
    assert_eq!(shelf.of_nora().await.len(), 0);
    assert_eq!(below(desk.folder()).len(), held, "the good one was not copied for nothing");
}

#[tokio::test]
async fn content_that_is_gone_says_so_and_comes_back_with_the_same_file() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let path = shelf.file("terms.txt", b"Terms");
    let document = shelf.add(&shelf.nora, "contract", &path).await;
    for file in below(&desk.folder().join("files")) {
        std::fs::remove_file(file).unwrap();
    }
    let row = shelf.of_nora().await.remove(0);
    assert_eq!(row["versions"][0]["missing"], true, "the list says so");
    assert_eq!(row["versions"][0]["sizePrinted"], "5\u{a0}B", "and still knows how much it was");
    let file = row["versions"][0]["id"].clone();
    assert_eq!(shelf.preview(&file).await["kind"], "missing");
    for call in ["documents.open", "documents.reveal", "documents.saveAs"] {
        let why = desk.refused(call, json!({"file": file})).await;
        assert_eq!(
            (why.message_id.as_str(), why.args["name"].as_str()),
            ("error-document-missing", "terms.txt")
        );
    }
    desk.call("documents.addVersion", json!({"document": document, "path": path})).await;
    let row = shelf.of_nora().await.remove(0);
    assert!(
        row["versions"].as_array().unwrap().iter().all(|one| one["missing"] == false),
        "both are back: {row}"
    );
}

#[tokio::test]
async fn an_erased_creators_documents_are_nowhere() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let (secret, shared) = (b"Passport of N. V., number 4711".as_slice(), b"General terms".as_slice());
    shelf.add(&shelf.nora, "tax-form", &shelf.file("vidal-passport.txt", secret)).await;
    shelf.add(&shelf.together, "contract", &shelf.file("vidal-terms.txt", shared)).await;
    let ana = desk.creator("Ana Ruiz").await;
    shelf.add(&ana, "contract", &shelf.file("terms.txt", shared)).await;
    let renamed = shelf.of_nora().await[0]["id"].clone();
    desk.call("documents.rename", json!({"id": renamed, "name": "Quintana file"})).await;
    let file = shelf.of_nora().await.last().unwrap()["versions"][0]["id"].clone();
    desk.call("documents.open", json!({"file": file})).await;
    let backup = desk.folder().join("backups").join("mine.marquee");
    std::fs::create_dir_all(backup.parent().unwrap()).unwrap();
    desk.call("backup.save", json!({"path": backup.display().to_string()})).await;
    let searched = ["vidal-passport", "vidal-terms", "Quintana", "number 4711"];
    assert!(!found(desk.folder(), &searched).is_empty(), "the search finds what is there");
    desk.call("creators.erase", json!({"id": shelf.nora})).await;
    let left = found(desk.folder(), &searched);
    assert_eq!(left, [""; 0], "no name and no content of hers is left, not in a backup either");
    let rows = shelf.list(json!({"creator": ana})).await;
    assert_eq!(rows[0]["versions"][0]["missing"], false, "what somebody else keeps stays");
    let rows = shelf.list(json!({"campaign": shelf.campaign})).await;
    assert_eq!(names(&rows), [""; 0], "a row without a name and without content tells nobody anything");
    println!(
        "documents: {} words looked for in {} files, found 0",
        searched.len(),
        below(desk.folder()).len()
    );
}

#[tokio::test]
async fn what_came_in_with_a_merge_is_erased_with_the_person() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let twin = desk.creator("Nora V").await;
    let theirs = desk.join(&shelf.campaign, &twin, "", "").await;
    shelf.add(&twin, "tax-form", &shelf.file("twin-form.txt", b"Form of the twin, number 815")).await;
    shelf.add(&theirs, "", &shelf.file("twin-together.txt", b"Together with the twin, number 816")).await;
    let signed = json!({"collaboration": theirs, "step": "signed", "whom": "Nora",
        "path": shelf.file("twin-signed.txt", b"Signed by the twin, number 817")});
    desk.call("outreach.stepContract", signed).await;
    // Both are in the campaign: the merge leaves one of the two collaborations with who is no longer there.
    desk.call("creators.merge", json!({"keep": shelf.nora, "other": twin})).await;
    let searched = ["twin-form", "twin-together", "twin-signed", "number 815", "number 816", "number 817"];
    assert!(!found(desk.folder(), &searched).is_empty(), "the search finds what is there");
    desk.call("creators.erase", json!({"id": shelf.nora})).await;
    assert_eq!(found(desk.folder(), &searched), [""; 0], "nothing of who was merged is left either");
}

#[tokio::test]
async fn emptying_the_trash_takes_a_document_and_its_content() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let document = shelf.add(&shelf.campaign, "", &shelf.file("plan.txt", b"A plan that nobody needs")).await;
    let kept = shelf.add(&shelf.campaign, "", &shelf.file("other.txt", b"A plan that stays")).await;
    desk.call("documents.remove", json!({"id": document})).await;
    assert_eq!(below(&desk.folder().join("files")).len(), 2, "the trash keeps it");
    desk.call("trash.empty", json!({})).await;
    assert_eq!(below(&desk.folder().join("files")).len(), 1, "until it is emptied");
    assert_eq!(shelf.list(json!({"campaign": shelf.campaign})).await[0]["id"], kept);
}

#[tokio::test]
async fn documents_go_along_with_a_merge_and_with_what_they_are_about() {
    let shelf = Shelf::new().await;
    let desk = &shelf.desk;
    let twin = desk.creator("Nora V").await;
    shelf.add(&twin, "tax-form", &shelf.file("form.txt", b"form")).await;
    desk.call("creators.merge", json!({"keep": shelf.nora, "other": twin})).await;
    assert_eq!(names(&shelf.of_nora().await), ["form.txt"], "it is hers now");
    shelf.add(&shelf.campaign, "", &shelf.file("plan.txt", b"plan")).await;
    desk.call("campaigns.remove", json!({"id": shelf.campaign})).await;
    desk.refused("documents.list", json!({"campaign": shelf.campaign})).await;
    desk.undo().await;
    assert_eq!(
        shelf.list(json!({"campaign": shelf.campaign})).await.len(),
        1,
        "it comes back with its campaign"
    );
}

#[tokio::test]
async fn ids_that_nobody_made_are_refused() {
    let shelf = Shelf::new().await;
    let path = shelf.file("a.txt", b"a");
    let calls = [
        ("documents.list", json!({"creator": nobody("cre")})),
        ("documents.list", json!({"campaign": nobody("cam")})),
        ("documents.list", json!({"collaboration": nobody("col")})),
        ("documents.list", json!({})),
        ("documents.add", json!({"about": nobody("del"), "paths": [path]})),
        ("documents.add", json!({"about": nobody("tas"), "paths": [path]})),
        ("documents.add", json!({"about": "nothing", "paths": [path]})),
        ("documents.addVersion", json!({"document": nobody("doc"), "path": path})),
        ("documents.rename", json!({"id": nobody("doc"), "name": "X"})),
        ("documents.setKind", json!({"id": nobody("doc"), "kind": "brief"})),
        ("documents.remove", json!({"id": nobody("doc")})),
        ("documents.preview", json!({"file": nobody("dov")})),
        ("documents.preview", json!({"file": nobody("edi")})),
        ("documents.open", json!({"file": nobody("dra")})),
        ("documents.reveal", json!({"file": nobody("cst")})),
        ("documents.saveAs", json!({"file": "nothing"})),
    ];
    for (name, args) in calls {
        let why = shelf.desk.refused(name, args.clone()).await;
        assert_eq!(why.code, "notFound", "{name} {args}");
    }
    let why = shelf
        .desk
        .refused(
            "documents.setKind",
            over(json!({"id": shelf.add(&shelf.nora, "", &path).await}), json!({"kind": "x"})),
        )
        .await;
    assert_eq!(why.fields[0].field, "kind");
}
