//! Starts that go wrong: each says what happened and loses nothing.

use e2e::{Desk, Engine, axe, engine};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use marquee::rpc::dispatch;
use serde_json::json;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_use_is_explained_webkit() {
    in_use(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_use_is_explained_chromium() {
    in_use(Engine::Chromium).await;
}

/// The profile is open elsewhere: the screen says so, and opens it once it is free.
async fn in_use(engine: Engine) {
    let mut desk = Desk::new(engine, "in-use");
    let elsewhere = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let screen = desk.open().await;
    screen.wait("recovery").await;
    screen.shoot("in-use").await;
    axe::check(&screen, "a profile in use").await;
    assert!(!screen.has("recovery-backup").await, "nothing is wrong with the data: no backup is offered");
    // Still in use: trying again says so. Then it is free.
    screen.click("recovery-retry").await;
    screen.wait("toast-bad").await;
    elsewhere.close().await;
    drop(elsewhere);
    screen.focus("recovery-retry").await;
    screen.press("Enter").await;
    screen.wait("welcome").await;
    desk.close(screen).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_left_alone_webkit() {
    no_database(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_left_alone_chromium() {
    no_database(Engine::Chromium).await;
}

/// Something else lies where the database should: it is named and not touched.
async fn no_database(engine: Engine) {
    const SOMETHING: &str =
        "This is a letter, not a database. It is quite long, so that it fills a first page.";
    let mut desk = Desk::new(engine, "no-database");
    let file = marquee::db::open::file(&desk.profile());
    std::fs::create_dir_all(desk.profile()).expect("a profile can be made");
    std::fs::write(&file, SOMETHING).expect("a file can be written");
    let screen = desk.open().await;
    screen.wait("recovery").await;
    screen.shoot("no-database").await;
    desk.close(screen).await;
    let after = std::fs::read_to_string(&file).expect("the file is still there");
    assert_eq!(after, SOMETHING, "what was there is left as it was");
}

/// A profile with the sample in it, a backup of it, and one person more; damaged, as a dying disk leaves it.
async fn damaged(desk: &Desk) {
    let app = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let call = async |name: &'static str, args| dispatch(&app, name, args).await.expect("it works");
    call("sample.add", json!({})).await;
    call("backup.make", json!({})).await;
    call("people.add", json!({"name": "Somebody new"})).await;
    app.close().await;
    drop(app);
    let file = marquee::db::open::file(&desk.profile());
    let mut bytes = std::fs::read(&file).expect("the database can be read");
    bytes[4096..].chunks_mut(4096).for_each(|page| page[..64].iter_mut().for_each(|byte| *byte ^= 0x5a));
    std::fs::write(&file, bytes).expect("the database can be damaged");
    std::fs::write(desk.profile().join("running"), "open\n").expect("an end without closing can be made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_profile_comes_back_by_keyboard_webkit() {
    comes_back(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_profile_comes_back_by_keyboard_chromium() {
    comes_back(Engine::Chromium).await;
}

/// The database is damaged: the screen says so, shows what the last backup holds, and brings it back. Keys alone do.
async fn comes_back(engine: Engine) {
    let mut desk = Desk::new(engine, "damaged");
    damaged(&desk).await;
    let screen = desk.open().await;
    screen.wait("recovery-error-damaged").await;
    screen.wait("recovery-backup").await;
    axe::check(&screen, "a damaged profile").await;
    screen.says("recovery-details", "error-damaged").await;
    let ways = screen
        .run("return [...document.querySelectorAll('main button')].map(e => e.dataset.testid)", vec![])
        .await;
    let want = ["recovery-backup", "recovery-retry", "recovery-choose", "recovery-reveal", "recovery-copy"];
    assert_eq!(ways, json!(want), "the ways out, the best one first");
    screen.press("Tab").await;
    let first = screen.run("return document.activeElement.dataset.testid ?? ''", vec![]).await;
    assert_eq!(first, want[0], "the first key press reaches it");
    screen.shoot("damaged").await;
    screen.press("Enter").await;
    screen.wait("restore-contents").await;
    // What is still fading in has no contrast yet.
    screen.gone("[data-entering]").await;
    axe::check(&screen, "the preview of a restore").await;
    screen.shoot("restore").await;
    screen.focus("restore-confirm").await;
    screen.press("Enter").await;
    screen.wait("campaigns-table").await;
    screen.wait("toast").await;
    let kept = std::fs::read_dir(desk.profile().join("backups")).expect("there are backups").flatten();
    let aside = kept.filter(|entry| entry.file_name().to_string_lossy().starts_with("damaged-")).count();
    assert_eq!(aside, 1, "the damaged file is kept");
    desk.close(screen).await;
}

/// Each reason in each language: the real window speaks the system's language while nothing is open.
#[tokio::test(flavor = "multi_thread")]
async fn reasons_are_said_in_each_language_webkit() {
    let reasons: [(&str, &[(usize, u32)]); 2] =
        [("error-newer-database", &[(60, 99)]), ("error-foreign-database", &[(68, 42)])];
    for (lang, said) in
        [("en_US.UTF-8", "Try again"), ("es_ES.UTF-8", "Reintentar"), ("fr_FR.UTF-8", "Réessayer")]
    {
        for (reason, head) in reasons {
            let mut desk = Desk::new(Engine::WebKit, "reasons").speaking(lang);
            App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await.close().await;
            let file = marquee::db::open::file(&desk.profile());
            let mut bytes = std::fs::read(&file).expect("the database can be read");
            for (at, value) in head {
                bytes[*at..at + 4].copy_from_slice(&value.to_be_bytes());
            }
            std::fs::write(&file, &bytes).expect("the database can be changed");
            let screen = desk.open().await;
            screen.wait(&format!("recovery-{reason}")).await;
            screen.says("recovery-retry", said).await;
            screen.shoot(&format!("{reason}-{}", &lang[..2])).await;
            desk.close(screen).await;
            assert!(
                std::fs::read(&file).is_ok_and(|after| after == bytes),
                "{reason}: not a byte is changed"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_a_synced_folder_moves_home_webkit() {
    moves_home(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_a_synced_folder_moves_home_chromium() {
    moves_home(Engine::Chromium).await;
}

/// The profile lies in a folder that a service copies: it is not opened there, and one click moves it.
async fn moves_home(engine: Engine) {
    let mut desk = Desk::new(engine, "synced").keeping("Dropbox/marquee");
    let safe = desk.file("safe");
    let app = App::start(Options::new(Some(safe.clone()), Arc::new(ScriptedHost::new()))).await;
    dispatch(&app, "sample.add", json!({})).await.expect("the sample can be added");
    app.close().await;
    drop(app);
    std::fs::create_dir_all(desk.file("Dropbox")).expect("a folder can be made");
    std::fs::rename(&safe, desk.profile()).expect("the profile can be put there");
    let screen = desk.open().await;
    screen.wait("recovery-error-place-cloud").await;
    axe::check(&screen, "a profile in a synced folder").await;
    screen.shoot("synced").await;
    screen.click("recovery-next").await;
    screen.wait("campaigns-table").await;
    screen.wait("notice-moved").await;
    screen.shoot("moved").await;
    axe::check(&screen, "the notice after a move").await;
    screen.click("notice-dismiss-moved").await;
    screen.gone("notices").await;
    assert!(marquee::db::open::file(&desk.home()).exists(), "it lies in the usual folder now");
    assert!(marquee::db::open::file(&desk.profile()).exists(), "and the old one is kept");
    desk.close(screen).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_now_brings_back_what_was_removed_webkit() {
    back_from_settings(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_made_now_brings_back_what_was_removed_chromium() {
    back_from_settings(Engine::Chromium).await;
}

/// From the settings: a backup, a removal, the preview that says what would be lost, and everything back.
async fn back_from_settings(engine: Engine) {
    let mut desk = Desk::new(engine, "settings-backup");
    let screen = desk.open().await;
    screen.click("start-sample").await;
    screen.wait("dashboard").await;
    screen.run("location.hash = '#/settings'", vec![]).await;
    screen.click("backup-make").await;
    screen.wait("backups").await;
    screen.click("check-now").await;
    screen.says("check-last", "order").await;
    axe::check(&screen, "the backups").await;
    screen.shoot("backups").await;
    screen.click("settings-sample-remove").await;
    screen.wait("welcome").await;
    screen.run("location.hash = '#/settings'", vec![]).await;
    screen.click("[data-testid^='backup-restore-1']").await;
    screen.wait("restore-lost").await;
    screen.click("restore-confirm").await;
    screen.gone("restore-dialog").await;
    screen.run("location.hash = '#/'", vec![]).await;
    screen.wait("campaigns-table").await;
    desk.close(screen).await;
}

/// A second start with the usual profile hands over to the first and ends by itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_over_to_the_first_webkit() {
    let desk = Desk::new(Engine::WebKit, "second");
    let status = engine::start_twice(&engine::app(), &desk.file("home"));
    assert!(status.success(), "the second start ends well, and the first window stays: {status}");
}
