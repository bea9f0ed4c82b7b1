//! What identifies people outside the team is sealed in the log, and undo still knows it.

use crate::desk::Desk;
use serde_json::json;

async fn log_bytes(desk: &Desk) -> Vec<u8> {
    let log = desk.db().log().await.unwrap();
    let mut bytes: Vec<u8> =
        log.changes.iter().flat_map(|row| [row.value.clone(), row.bases.clone()].concat()).collect();
    bytes.extend(log.changes.iter().flat_map(|row| row.sealed.clone().unwrap_or_default()));
    let actions: Vec<(String, String)> =
        sqlx::query_as("select name, args from actions").fetch_all(desk.db().read()).await.unwrap();
    bytes.extend(actions.into_iter().flat_map(|(name, args)| [name, args].concat().into_bytes()));
    bytes
}

fn occurs(bytes: &[u8], text: &str) -> bool {
    let (bytes, text) = (bytes.to_ascii_lowercase(), text.to_lowercase().into_bytes());
    bytes.windows(text.len()).any(|window| window == text)
}

#[tokio::test]
async fn names_handles_and_addresses_do_not_occur_in_the_log() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let nora = desk
        .creator_with(
            json!({"name": "Nora Vidal", "handle": "noraeats", "url": "https://instagram.com/noraeats"}),
        )
        .await;
    desk.call("creators.edit", json!({"id": nora, "name": "Nora V. Quintana"})).await;
    let together = desk.join(&campaign, &nora, "350", "").await;
    let args = json!({"collaboration": together, "label": "Quintana’s reel", "url": "https://instagram.com/p/noraeats1"});
    let reel = desk.post_with(args).await;
    desk.call("content.editPost", json!({"post": reel, "label": "Vidal’s reel"})).await;
    desk.shift(&together, "contacted").await;
    desk.undo().await;
    desk.call("creators.remove", json!({"selection": {"ids": [nora], "query": null}})).await;
    desk.call("sample.add", json!({})).await;
    let bytes = log_bytes(&desk).await;
    let sample =
        desk.call("creators.list", json!({"sort": {"by": "name", "descending": false}, "limit": 100})).await;
    let mut names: Vec<String> = ["Nora", "Vidal", "Quintana", "noraeats"].map(str::to_owned).into();
    for row in sample["rows"].as_array().unwrap() {
        let name = row["name"].as_str().unwrap();
        names.extend(name.split(' ').filter(|part| part.chars().count() > 3).map(str::to_owned));
        names.push(row["handle"].as_str().unwrap().to_owned());
    }
    let found: Vec<&String> = names.iter().filter(|name| occurs(&bytes, name)).collect();
    assert!(found.is_empty(), "{found:?} stand in the log in plain text");
    assert!(
        occurs(&bytes, "instagram") && occurs(&bytes, "Spring"),
        "what identifies nobody is plain, so the search works"
    );
    println!(
        "personal data: {} names and handles looked for in {} bytes of log, found 0",
        names.len(),
        bytes.len()
    );
}

#[tokio::test]
async fn undo_knows_names_after_a_restart() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    desk.call("creators.edit", json!({"id": nora, "name": "Nora Quintana"})).await;
    let desk = desk.reopen().await;
    desk.undo().await;
    assert_eq!(
        desk.call("creators.get", json!({"id": nora})).await["name"],
        "Nora Vidal",
        "the sealed name is opened again"
    );
    let found = json!({"query": {"text": "vidal"}, "sort": {"by": "name", "descending": false}, "limit": 10});
    assert_eq!(desk.call("creators.list", found).await["total"], 1, "and search finds it");
    let desk = desk.reopen().await;
    desk.redo().await;
    assert_eq!(desk.call("creators.get", json!({"id": nora})).await["name"], "Nora Quintana", "so does redo");
}
