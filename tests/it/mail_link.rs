//! Messages that open in the person's mail program by a link.

use crate::desk::{Desk, Folder, over};
use crate::mail::letter;
use marquee::host::Asked;
use serde_json::{Value, json};

fn linked(desk: &Desk) -> Vec<String> {
    let asked = desk.host.asked().into_iter();
    asked.filter_map(|asked| if let Asked::Link { link } = asked { Some(link) } else { None }).collect()
}

async fn rows(desk: &Desk) -> Value {
    desk.call("mail.outbox", json!({})).await["rows"].clone()
}

#[tokio::test]
async fn without_an_account_a_message_opens_by_a_link() {
    let desk = Desk::new().await;
    let written =
        over(letter("Olives & oil"), json!({"body": "Hi,\nsee you.", "byHand": true, "link": true}));
    let id = desk.call("mail.write", written).await["id"].clone();
    assert_eq!(
        linked(&desk),
        ["mailto:nora@olivar.example?subject=Olives%20%26%20oil&body=Hi%2C%0D%0Asee%20you."],
        "with all that was written"
    );
    let row = rows(&desk).await[0].clone();
    assert_eq!((&row["id"], &row["state"]), (&id, &json!("stopped")), "and is not sent by itself");
    desk.call("mail.openLink", json!({"id": id})).await;
    assert_eq!(linked(&desk).len(), 2, "once more from the outbox");
    desk.call("mail.wasSent", json!({"id": id})).await;
    assert_eq!(rows(&desk).await, json!([]), "a person says that it was sent");
}

#[tokio::test]
async fn what_does_not_fit_into_a_link_is_offered_as_a_draft() {
    let (desk, folder) = (Desk::new().await, Folder::new());
    let file = folder.join("brief.txt");
    std::fs::write(&file, "Bring olives.").unwrap();
    let long = json!({"body": "x".repeat(3_000)});
    let heavy = json!({"files": [file.display().to_string()]});
    for (more, sentence) in [(long, "error-mail-link-long"), (heavy, "error-mail-link-files")] {
        let by_link = over(over(letter("Hi"), more.clone()), json!({"byHand": true, "link": true}));
        let why = desk.refused("mail.write", by_link).await;
        assert_eq!(why.message_id, sentence);
        assert_eq!(rows(&desk).await, json!([]), "and nothing is left behind");
        let id = desk.call("mail.write", over(letter("Hi"), more)).await["id"].clone();
        let why = desk.refused("mail.openLink", json!({"id": id})).await;
        let next = why.next.expect("a way on");
        assert_eq!(
            (next.call.as_str(), rows(&desk).await[0]["state"].clone()),
            ("mail.openDraft", json!("queued"))
        );
        desk.call(&next.call, next.args).await;
        assert_eq!(rows(&desk).await[0]["state"], "stopped", "the draft is opened instead");
        desk.call("mail.remove", json!({"id": id})).await;
    }
    let with_files = over(letter("Hi"), json!({"files": [file.display().to_string()]}));
    desk.call("mail.write", with_files).await;
    let steps = rows(&desk).await[0]["steps"].clone();
    assert!(!steps.as_array().unwrap().contains(&json!("link")), "files go with no link: {steps}");
    assert_eq!(linked(&desk), [""; 0], "nothing was opened");
}
