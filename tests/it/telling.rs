//! The desktop is told what is new for whoever sits at it: once, in one piece, while they look elsewhere.

use crate::desk::Desk;
use crate::mail::letter;
use crate::smtp::{Server, Then};
use marquee::host::Asked;
use marquee::work::tell::{hush, tick};
use serde_json::json;

/// What the desktop was told since the last time, by one look.
async fn told(desk: &Desk) -> Vec<String> {
    let before = notified(desk).len();
    tick(&desk.app).await;
    notified(desk).split_off(before)
}

fn notified(desk: &Desk) -> Vec<String> {
    let asked = desk.host.asked().into_iter();
    asked.filter_map(|asked| if let Asked::Notify { text, .. } = asked { Some(text) } else { None }).collect()
}

async fn due(desk: &Desk, title: &str, owner: &str, day: &str) -> String {
    let task = json!({"title": title, "owner": owner, "dueOn": day});
    desk.call("work.addTask", task).await["value"]["id"].as_str().unwrap().to_owned()
}

const NOTHING: [&str; 0] = [];

#[tokio::test]
async fn what_is_new_is_told_once_and_together() {
    let desk = Desk::new().await;
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    let spring = desk.campaign("Spring").await;
    desk.sits(&luc).await;
    due(&desk, "Call Nora", &ana, "2026-07-01").await;
    due(&desk, "Pay 900 €", &ana, "2026-06-30").await;
    desk.call("work.addNote", json!({"about": spring, "text": "@Ana Ruiz, please look"})).await;
    assert_eq!(told(&desk).await, NOTHING, "none of it concerns Luc");
    desk.sits(&ana).await;
    assert_eq!(told(&desk).await, ["1 overdue task · 1 due today · 1 mention"], "one for all");
    assert_eq!(told(&desk).await, NOTHING, "and once");
    let desk = desk.reopen().await;
    assert_eq!(told(&desk).await, NOTHING, "also after a restart");
    due(&desk, "Far away", &ana, "2026-07-03").await;
    assert_eq!(told(&desk).await, NOTHING, "what is due later is no news");
    desk.pass(2 * 24 * 60);
    assert_eq!(
        told(&desk).await,
        ["1 overdue task · 1 due today"],
        "days pass: one became late, one is due now"
    );
    assert!(desk.db().verify().await.unwrap().sound());
}

#[tokio::test]
async fn who_looks_at_the_window_or_does_it_here_is_not_told() {
    let desk = Desk::new().await;
    let ana = desk.person("Ana Ruiz").await;
    desk.sits(&ana).await;
    due(&desk, "Call Nora", &ana, "2026-07-01").await;
    hush(&desk.app).await;
    assert_eq!(told(&desk).await, NOTHING, "what Ana does here is no news to Ana");
    due(&desk, "Call Leo", &ana, "2026-07-02").await;
    desk.pass(24 * 60);
    desk.host.will_be_focused(true);
    assert_eq!(told(&desk).await, NOTHING, "Ana looks at the window");
    desk.host.will_be_focused(false);
    assert_eq!(told(&desk).await, NOTHING, "and saw it there");
    due(&desk, "Call Mia", &ana, "2026-07-03").await;
    assert_eq!(desk.call("app.start", json!({})).await["notify"], true, "it is on until somebody says no");
    desk.call("settings.set", json!({"notify": false})).await;
    desk.pass(24 * 60);
    assert_eq!(told(&desk).await, NOTHING, "Ana does not want to be told");
    desk.call("settings.set", json!({"notify": true})).await;
    assert_eq!(told(&desk).await, NOTHING, "nor of what came meanwhile");
    desk.pass(24 * 60);
    assert_eq!(told(&desk).await, ["1 overdue task: Call Mia"], "from then on again");
}

#[tokio::test]
async fn a_message_that_was_not_sent_is_told() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    crate::mail::account(&desk, &server).await;
    desk.call("mail.write", letter("900 € for Nora")).await;
    assert_eq!(told(&desk).await, NOTHING, "what waits is no news");
    server.when("RCPT", Then::Say("550 5.1.1 nobody of this name"), 9);
    desk.call("mail.sendDue", json!({})).await;
    assert_eq!(
        told(&desk).await,
        ["1 message not sent"],
        "without anybody at the desk, and without its subject"
    );
    assert_eq!(told(&desk).await, NOTHING, "once");
}
