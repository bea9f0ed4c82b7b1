//! The account and its password: what is typed wrong, a keychain that is locked or absent, a password that is in no
//! file.

use crate::desk::{Desk, over};
use crate::mail::{letter, plain};
use crate::smtp::Server;
use data_encoding::{BASE64, BASE64_NOPAD, HEXLOWER};
use marquee::host::secrets::Closed;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const PASSWORD: &str = "Sésame-73-öffne!dich";

fn with_login(port: u16, more: Value) -> Value {
    let login = json!({"user": "alex", "place": "keychain", "password": PASSWORD});
    over(plain(port), over(login, more))
}

/// Files below a folder that contain a text, in any of the ways in which it could be written down.
pub fn places(folder: &Path, texts: &[&str]) -> Vec<String> {
    let (mut open, mut files): (Vec<PathBuf>, Vec<PathBuf>) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    let mut forms: Vec<Vec<u8>> = Vec::new();
    for text in texts {
        let plain = text.as_bytes();
        forms.push(plain.to_vec());
        forms.push(text.to_lowercase().into_bytes());
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(HEXLOWER.encode(plain).into_bytes());
        // Base64 depends on what stands before: each of the three shifts, without the letters that others share.
        for before in ["", "a", "ab"] {
            let all = BASE64_NOPAD.encode([before.as_bytes(), plain].concat().as_slice());
            forms.push(
                all.get(before.len() * 2..all.len().saturating_sub(2))
                    .unwrap_or_default()
                    .as_bytes()
                    .to_vec(),
            );
        }
        forms.push(serde_json::to_string(text).unwrap().trim_matches('"').as_bytes().to_vec());
    }
    let mut found = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).unwrap_or_default();
        if forms
            .iter()
            .filter(|form| form.len() > 5)
            .any(|form| bytes.windows(form.len()).any(|part| part == form))
        {
            found.push(path.display().to_string());
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_is_in_no_file() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    server.asks_for("alex", PASSWORD);
    desk.call("mail.setAccount", with_login(server.port, json!({}))).await;
    desk.call("mail.test", json!({"to": ""})).await;
    desk.call("mail.write", letter("With a login")).await;
    assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 1, "the login works");
    assert_eq!(server.taken().len(), 2, "for the test, too");
    desk.call("mail.setAccount", with_login(server.port, json!({"password": format!("{PASSWORD}wrong")})))
        .await;
    desk.call("mail.write", letter("With a wrong one")).await;
    desk.call("mail.sendDue", json!({})).await;
    let outbox = desk.call("mail.outbox", json!({})).await;
    assert_eq!(outbox["pause"]["messageId"], "error-mail-password", "a wrong password is said");
    desk.call("mail.openDraft", json!({"id": outbox["rows"][0]["id"]})).await;
    desk.call("backup.make", json!({})).await;
    desk.call("backup.save", json!({"path": desk.folder().join("saved.marquee")})).await;
    // A fault while the password is in hand.
    marquee::platform::logging::start(desk.folder(), marquee::values::Lang::En);
    let held = PASSWORD.to_owned();
    let fault = std::thread::spawn(move || assert!(held.is_empty(), "a fault with {held} in hand"));
    assert!(fault.join().is_err(), "it is a fault");
    let folder = desk.folder().to_owned();
    let note = marquee::platform::crash::newest(&folder.join("logs"));
    assert!(note.is_some(), "which leaves a note");
    let write_ahead = std::fs::metadata(folder.join("data.db-wal")).map_or(0, |meta| meta.len());
    assert!(write_ahead > 0, "the write-ahead log is searched while it is full");
    assert_eq!(places(&folder, &[PASSWORD]), [""; 0], "open");
    let _shared = desk.close().await;
    assert_eq!(places(&folder, &[PASSWORD]), [""; 0], "closed");
    std::fs::write(folder.join("proof"), BASE64.encode(format!("\0alex\0{PASSWORD}").as_bytes())).unwrap();
    assert_eq!(places(&folder, &[PASSWORD]).len(), 1, "the search finds what is there");
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_and_everything_waits_for_the_right_one() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    server.asks_for("alex", PASSWORD);
    desk.call("mail.setAccount", with_login(server.port, json!({"password": "wrong"}))).await;
    for subject in ["One", "Two", "Three"] {
        desk.call("mail.write", letter(subject)).await;
    }
    desk.call("mail.sendDue", json!({})).await;
    desk.pass(24 * 60);
    desk.call("mail.sendDue", json!({})).await;
    let tries = server.heard().iter().filter(|line| line.starts_with("AUTH")).count();
    assert_eq!(tries, 1, "a provider locks whoever guesses");
    let outbox = desk.call("mail.outbox", json!({})).await;
    assert_eq!(outbox["rows"].as_array().unwrap().len(), 3, "nothing is lost");
    assert!(
        outbox["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["state"] == "queued" && row["nextPrinted"] == ""),
        "all wait"
    );
    desk.call("mail.setAccount", with_login(server.port, json!({}))).await;
    assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 3, "the right one lets all go");
}

#[tokio::test]
async fn a_keychain_that_is_closed_says_what_to_do() {
    for (why, sentence) in
        [(Closed::Locked, "error-mail-keychain-locked"), (Closed::Absent, "error-mail-keychain-absent")]
    {
        let (desk, server) = (Desk::new().await, Server::start().await);
        server.asks_for("alex", PASSWORD);
        desk.host.memory().close(Some(why));
        let refused = desk.refused("mail.setAccount", with_login(server.port, json!({}))).await;
        assert_eq!(refused.message_id, sentence, "it says so");
        assert_eq!(
            desk.call("mail.account", json!({})).await["account"],
            Value::Null,
            "and nothing is half kept"
        );
        desk.call("mail.setAccount", with_login(server.port, json!({"place": "run"}))).await;
        desk.call("mail.write", letter("This run")).await;
        assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 1, "for this run it works without");
        let desk = desk.reopen().await;
        desk.host.memory().close(Some(why));
        assert_eq!(
            desk.call("mail.account", json!({})).await["needsPassword"],
            true,
            "the next run asks again"
        );
        desk.call("mail.write", letter("Next run")).await;
        desk.call("mail.sendDue", json!({})).await;
        let outbox = desk.call("mail.outbox", json!({})).await;
        assert_eq!(
            outbox["pause"]["messageId"], "error-mail-password-gone",
            "and the outbox says why it waits"
        );
        desk.call("mail.setAccount", with_login(server.port, json!({"place": "run"}))).await;
        assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 1, "until it is typed");
    }
}

#[tokio::test]
async fn a_keychain_that_was_locked_later_holds_the_outbox() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    server.asks_for("alex", PASSWORD);
    desk.call("mail.setAccount", with_login(server.port, json!({}))).await;
    desk.host.memory().close(Some(Closed::Locked));
    let id = desk.call("mail.write", letter("Locked")).await["id"].clone();
    desk.call("mail.sendDue", json!({})).await;
    assert_eq!(
        desk.call("mail.outbox", json!({})).await["pause"]["messageId"],
        "error-mail-keychain-locked",
        "why"
    );
    assert!(server.heard().is_empty(), "without a password nobody is called");
    desk.host.memory().close(None);
    desk.call("mail.retry", json!({"id": id})).await;
    assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 1, "unlocked and tried again, it goes");
    desk.call("mail.removeAccount", json!({})).await;
    let memory = desk.app.host().secrets();
    assert_eq!(memory.give("mail 127.0.0.1 alex"), Ok(None), "a removed account leaves no password");
}

#[tokio::test]
async fn an_account_is_read_as_typed_and_everything_wrong_is_said() {
    let desk = Desk::new().await;
    let fields = |why: &marquee::error::Failure| -> Vec<(String, String)> {
        why.fields.iter().map(|field| (field.field.clone(), field.message_id.clone())).collect()
    };
    let bad = json!({"name": "Alex\r\nBcc: x", "address": "alex", "server": "smtp olivar", "port": "99999",
        "security": "tls", "user": "alex", "place": "keychain"});
    let why = desk.refused("mail.setAccount", bad).await;
    let want = [
        ("name", "error-mail-line"),
        ("address", "error-mail-address"),
        ("server", "error-mail-server"),
        ("port", "error-mail-port"),
        ("password", "error-mail-password-needed"),
    ];
    assert_eq!(fields(&why), want.map(|(field, id)| (field.to_owned(), id.to_owned())), "all at once");
    let open = over(plain(25), json!({"server": "smtp.olivar.example"}));
    let why = desk.refused("mail.setAccount", open).await;
    assert_eq!(
        fields(&why),
        [("security".to_owned(), "error-mail-open".to_owned())],
        "in the open only on this computer"
    );
    for (security, port) in [("tls", 465), ("starttls", 587)] {
        let kept =
            over(plain(0), json!({"server": "SMTP.Olivar.example ", "security": security, "port": ""}));
        let account = desk.call("mail.setAccount", kept).await["account"].clone();
        assert_eq!(
            (&account["port"], &account["server"]),
            (&json!(port), &json!("smtp.olivar.example")),
            "the usual port"
        );
    }
    let why = desk.refused("mail.test", json!({"to": "nobody"})).await;
    assert_eq!(fields(&why), [("to".to_owned(), "error-mail-address".to_owned())], "an address, please");
}

#[tokio::test]
async fn a_server_without_login_or_encryption_is_named() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    desk.call("mail.setAccount", with_login(server.port, json!({}))).await;
    let why = desk.refused("mail.test", json!({"to": ""})).await;
    assert_eq!(why.message_id, "error-mail-no-login", "this one asks for none");
    desk.call("mail.setAccount", over(plain(server.port), json!({"security": "starttls"}))).await;
    let why = desk.refused("mail.test", json!({"to": ""})).await;
    assert_eq!(why.message_id, "error-mail-no-starttls", "and offers no encryption");
    desk.call("mail.setAccount", over(plain(server.port), json!({"security": "tls"}))).await;
    let why = desk.refused("mail.test", json!({"to": ""})).await;
    assert_eq!(why.message_id, "error-mail-security", "nor does it speak TLS at once");
    assert!(server.taken().is_empty(), "nothing went out in the open");
}

/// A valid id of a kind that nobody made.
fn nobody(prefix: &str) -> String {
    marquee::values::Uid([7; 16]).text(prefix)
}

#[tokio::test]
async fn messages_and_templates_that_nobody_made_are_not_found() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let decided = ["stop", "retry", "release", "sendAgain", "wasSent", "remove", "openDraft", "openLink"];
    let mut calls: Vec<(String, Value)> =
        decided.iter().map(|name| (format!("mail.{name}"), json!({"id": nobody("msg")}))).collect();
    let template = json!({"id": nobody("mtp"), "name": "X", "kind": "other", "language": "en", "subject": "X", "body": "X"});
    let look = json!({"subject": "", "body": "", "language": "en"});
    let report = json!({"campaign": campaign, "edition": nobody("edi"), "language": "en", "paper": "a4"});
    let sent = json!({"to": [{"address": "a@b.example"}], "subject": "X", "body": "X"});
    let more = [
        ("mail.write", over(letter("X"), json!({"campaign": nobody("cam")}))),
        ("mail.write", over(letter("X"), json!({"creator": nobody("cre")}))),
        ("mail.setTemplate", template),
        ("mail.removeTemplate", json!({"id": nobody("mtp")})),
        ("mail.preview", over(look.clone(), json!({"campaign": nobody("cam")}))),
        ("mail.preview", over(look, json!({"creator": nobody("cre")}))),
        ("reports.letter", report.clone()),
        ("reports.send", over(report, sent)),
    ];
    calls.extend(more.map(|(name, args)| (name.to_owned(), args)));
    for (name, args) in calls {
        let why = desk.refused(&name, args.clone()).await;
        assert_eq!(why.code, "notFound", "{name} {args}: {why:?}");
    }
    let outbox = desk.call("mail.outbox", json!({})).await;
    assert_eq!(outbox["rows"], json!([]), "and nothing was queued");
}
