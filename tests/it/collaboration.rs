//! From the first contact to the post that closes a deliverable, by call name.

use crate::bad_input::nobody;
use crate::desk::{Desk, Folder, differences, live, over};
use serde_json::{Value, json};

/// A campaign with a creator in it, and who they are.
struct Pair {
    desk: Desk,
    campaign: String,
    together: String,
}

impl Pair {
    async fn new() -> Self {
        let desk = Desk::new().await;
        let campaign = desk.campaign("Spring").await;
        let nora = desk.creator("Nora Vidal").await;
        let together = desk.join(&campaign, &nora, "", "").await;
        let ines = desk.person("Inés Roca").await;
        desk.call("settings.set", json!({"me": ines})).await;
        Self { desk, campaign, together }
    }

    async fn read(&self) -> Value {
        self.desk.call("outreach.collaboration", json!({"id": self.together})).await
    }

    async fn stage(&self) -> String {
        self.read().await["stage"].as_str().unwrap().to_owned()
    }

    fn offered(&self, more: Value) -> Value {
        let reel = json!({"platform": "instagram", "kind": "reel", "quantity": "2", "dueOn": "2026-07-20"});
        over(json!({"collaboration": self.together, "side": "us", "fee": "900", "lines": [reel]}), more)
    }

    async fn offer(&self, more: Value) -> Value {
        self.desk.call("outreach.makeOffer", self.offered(more)).await;
        self.read().await["offers"][0].clone()
    }

    fn said(offer: &Value, answer: &str) -> Value {
        json!({"offer": offer["id"], "digest": offer["digest"], "answer": answer})
    }

    async fn answer(&self, offer: &Value, answer: &str) {
        self.desk.call("outreach.answerOffer", Self::said(offer, answer)).await;
    }

    async fn owed(&self) -> Vec<Value> {
        let all = self.desk.call("content.deliverables", json!({"campaign": self.campaign})).await;
        all["rows"].as_array().unwrap().clone()
    }

    async fn draft(&self, deliverable: &str, caption: &str) -> Value {
        self.desk.call("content.addDraft", json!({"deliverable": deliverable, "caption": caption})).await;
        self.owed().await.into_iter().find(|row| row["id"] == deliverable).unwrap()["drafts"][0].clone()
    }

    fn verdict(draft: &Value, stage: &str, decision: &str) -> Value {
        let comment = if decision == "approve" { "" } else { "The product is not to be seen." };
        json!({"draft": draft["id"], "digest": draft["digest"], "stage": stage, "decision": decision, "comment": comment})
    }

    async fn decide(&self, draft: &Value, stage: &str, decision: &str) {
        self.desk.call("content.decide", Self::verdict(draft, stage, decision)).await;
    }

    async fn costs(&self) -> Vec<(String, String, String)> {
        let costs = self.desk.call("money.costs", json!({"campaign": self.campaign})).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let lines = costs["lines"].as_array().unwrap().iter();
        lines.map(|row| (text(&row["kind"]), text(&row["step"]), text(&row["amount"]["printed"]))).collect()
    }
}

#[tokio::test]
async fn from_the_first_contact_to_the_live_post() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    let contact = json!({"collaboration": pair.together, "channel": "email", "direction": "out",
        "text": "Asked for rates.", "nextStep": "Call her", "nextOn": "2026-06-30"});
    desk.call("outreach.addContact", contact).await;
    let read = pair.read().await;
    assert_eq!(read["stage"], "contacted", "the first contact moves the creator");
    assert_eq!(read["next"]["late"], true, "and what was planned for yesterday is late");
    assert_eq!(desk.cards(&pair.campaign).await[0]["next"], read["next"], "the board says so too");

    let first = pair.offer(json!({})).await;
    assert_eq!(
        (pair.stage().await.as_str(), &first["status"]),
        ("negotiating", &json!("open")),
        "an offer is on the table"
    );
    let theirs = pair.offer(json!({"side": "creator", "fee": "1200"})).await;
    assert_eq!(pair.read().await["offers"][1]["status"], "countered", "the creator asks for more");
    pair.answer(&theirs, "accepted").await;
    assert_eq!(pair.stage().await, "contracted", "agreed");
    assert_eq!(
        pair.costs().await,
        [("fee".into(), "committed".into(), "€1,200.00".into())],
        "one fee, in one place"
    );
    let owed = pair.owed().await;
    assert_eq!(owed.len(), 2, "two reels are owed");
    assert!(
        owed.iter().all(|row| row["state"] == "waiting" && row["dueOn"] == "2026-07-20"),
        "each by its day"
    );

    let reel = owed[0]["id"].as_str().unwrap();
    let one = pair.draft(reel, "Olive oil, first try").await;
    pair.decide(&one, "internal", "changes").await;
    assert_eq!(pair.owed().await[0]["state"], "changes");
    let two = pair.draft(reel, "Olive oil, second try #ad").await;
    assert_eq!(pair.owed().await[0]["state"], "review", "the new draft starts anew");
    pair.decide(&two, "internal", "approve").await;
    assert_eq!(pair.owed().await[0]["waitsFor"], "Client", "the client is next");
    pair.decide(&two, "client", "approve").await;
    assert_eq!(pair.owed().await[0]["state"], "approved", "may go out, and is not out");
    let post =
        json!({"collaboration": pair.together, "deliverable": reel, "url": "https://instagram.com/p/abc"});
    desk.post_with(post).await;
    let now = &pair.owed().await[0];
    assert_eq!((&now["state"], &now["unapproved"]), (&json!("live"), &json!(false)), "the link closes it");
    assert!(desk.db().verify().await.unwrap().sound(), "and the log knows all of it");
}

#[tokio::test]
async fn every_action_is_taken_back_and_done_again() {
    let pair = Pair::new().await;
    let folder = Folder::new();
    let file = folder.join("contract.pdf");
    std::fs::write(&file, b"signed by all").unwrap();
    let mut steps = 0;
    let together = &pair.together;
    let calls: Vec<(&str, Value)> = vec![
        ("outreach.addContact", json!({"collaboration": together, "channel": "phone", "direction": "in"})),
        ("outreach.makeOffer", pair.offered(json!({"products": "A case of oil", "terms": "Six months"}))),
        (
            "outreach.stepContract",
            json!({"collaboration": together, "step": "signed", "whom": "Nora Vidal", "path": file, "untilOn": "2026-12-31"}),
        ),
        (
            "content.addDeliverable",
            json!({"collaboration": together, "platform": "tiktok", "kind": "video", "title": "Teaser"}),
        ),
        (
            "content.setFlow",
            json!({"stages": [{"key": "legal", "name": "Legal", "on": true}, {"name": "Chef", "on": true}]}),
        ),
        (
            "content.setFlow",
            json!({"campaign": pair.campaign, "stages": [{"key": "client", "name": "Client", "on": true}]}),
        ),
        ("content.resetFlow", json!({"campaign": pair.campaign})),
    ];
    let again = async |desk: &Desk, before: crate::desk::Tables| {
        let after = live(&desk.db()).await;
        assert!(!differences(&before, &after).is_empty(), "something was done");
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "taken back");
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "and done again");
    };
    for (name, args) in calls {
        let before = live(&pair.desk.db()).await;
        pair.desk.call(name, args).await;
        again(&pair.desk, before).await;
        steps += 1;
    }
    let offer = pair.read().await["offers"][0].clone();
    let before = live(&pair.desk.db()).await;
    pair.answer(&offer, "accepted").await;
    again(&pair.desk, before).await;
    let reel = pair.owed().await.into_iter().find(|row| row["kind"] == "reel").unwrap();
    let reel = reel["id"].as_str().unwrap().to_owned();
    let before = live(&pair.desk.db()).await;
    let draft = pair.draft(&reel, "A caption").await;
    again(&pair.desk, before).await;
    for decision in ["changes", "approve"] {
        let before = live(&pair.desk.db()).await;
        pair.decide(&draft, "legal", decision).await;
        again(&pair.desk, before).await;
    }
    let before = live(&pair.desk.db()).await;
    pair.desk
        .call("content.editDeliverable", json!({"deliverable": reel, "title": "Oil", "dueOn": ""}))
        .await;
    again(&pair.desk, before).await;
    let before = live(&pair.desk.db()).await;
    pair.desk.call("content.removeDeliverable", json!({"id": reel})).await;
    again(&pair.desk, before).await;
    println!("collaboration: {} actions, each undone and redone to the same state", steps + 6);
}

#[tokio::test]
async fn an_offer_above_the_budget_needs_a_name_and_a_reason() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    desk.cost(&pair.campaign, "agency", "9500", "committed").await;
    let before = live(&desk.db()).await;
    let why = desk.refused("outreach.makeOffer", pair.offered(json!({}))).await;
    assert_eq!(why.fields[0].message_id, "error-offer-over-budget", "500 are left, 900 were offered");
    assert_eq!(why.fields[0].args["over"], "€400.00", "so much too much");
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was written");
    let nobody = json!({"overPerson": marquee::values::Uid([7; 16]).text("per"), "overReason": "Worth it"});
    assert_eq!(
        desk.refused("outreach.makeOffer", pair.offered(nobody)).await.code,
        "notFound",
        "by somebody we know"
    );
    let offer = pair.offer(json!({"overReason": "The launch depends on her"})).await;
    assert_eq!(
        offer["over"],
        json!({"person": "Inés Roca", "reason": "The launch depends on her"}),
        "on record"
    );
    let why = desk.refused("outreach.answerOffer", Pair::said(&offer, "accepted")).await;
    assert_eq!(why.fields[0].field, "overReason", "who promises it says so again");
    desk.call(
        "outreach.answerOffer",
        over(Pair::said(&offer, "accepted"), json!({"overReason": "Agreed with Ana"})),
    )
    .await;
    let read = pair.read().await;
    assert_eq!(
        read["offers"][0]["answers"][0]["over"]["reason"], "Agreed with Ana",
        "and stays on record too"
    );
    let theirs = pair.offer(json!({"side": "creator", "fee": "50000"})).await;
    assert_eq!(theirs["status"], "open", "what a creator asks for is written down, whatever it is");
    let within = pair.offer(json!({"fee": "500"})).await;
    assert_eq!(within["over"], Value::Null, "500 fit: the fee that it replaces does not count");
}

#[tokio::test]
async fn offers_are_answered_once_while_open_and_as_they_were_seen() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    let offer = pair.offer(json!({"expiresOn": "2026-07-01"})).await;
    let other = over(Pair::said(&offer, "accepted"), json!({"digest": "what was never offered"}));
    assert_eq!(desk.refused("outreach.answerOffer", other).await.message_id, "error-offer-moved-on");
    pair.answer(&offer, "declined").await;
    let why = desk.refused("outreach.answerOffer", Pair::said(&offer, "accepted")).await;
    assert_eq!((why.message_id.as_str(), why.args["status"].as_str()), ("error-offer-closed", "declined"));
    assert!(
        pair.owed().await.is_empty() && pair.costs().await.is_empty(),
        "nothing is owed, nothing promised"
    );
    let again = pair.offer(json!({})).await;
    let newest = pair.offer(json!({"fee": "950"})).await;
    assert_eq!(pair.read().await["offers"][1]["status"], "withdrawn", "our newer version replaces ours");
    desk.refused("outreach.answerOffer", Pair::said(&again, "accepted")).await;
    pair.answer(&newest, "accepted").await;
    let owed = pair.owed().await;
    pair.draft(owed[0]["id"].as_str().unwrap(), "In work").await;
    let lines = json!([{"platform": "instagram", "kind": "reel", "quantity": "1", "dueOn": "2026-08-01"},
        {"platform": "instagram", "kind": "story", "quantity": "3"}]);
    let better = pair.offer(json!({"fee": "1000", "lines": lines})).await;
    pair.answer(&better, "accepted").await;
    let now = pair.owed().await;
    assert_eq!(now.len(), 4, "one reel, three stories");
    let kept = now.iter().find(|row| row["id"] == owed[0]["id"]).expect("the reel in work goes on");
    assert_eq!(kept["dueOn"], "2026-08-01", "by its new day");
    assert_eq!(pair.costs().await, [("fee".into(), "committed".into(), "€1,000.00".into())], "still one fee");
}

#[tokio::test]
async fn a_decision_is_about_what_was_seen_and_about_nothing_else() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    let add = json!({"collaboration": pair.together, "platform": "instagram", "kind": "reel"});
    desk.call("content.addDeliverable", add).await;
    let reel = pair.owed().await[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(pair.owed().await[0]["state"], "planned", "nobody agreed yet");
    let one = pair.draft(&reel, "One").await;
    let why = desk.refused("content.decide", Pair::verdict(&one, "client", "approve")).await;
    assert_eq!(why.message_id, "error-stage-order", "internal comes first");
    let why = desk.refused("content.decide", Pair::verdict(&one, "legal", "approve")).await;
    assert_eq!(why.message_id, "error-stage-not-asked", "legal is off");
    let silent = over(Pair::verdict(&one, "internal", "reject"), json!({"comment": "  "}));
    assert_eq!(desk.refused("content.decide", silent).await.fields[0].message_id, "error-decision-comment");
    pair.decide(&one, "internal", "approve").await;
    pair.decide(&one, "client", "approve").await;
    let two = pair.draft(&reel, "Two").await;
    let row = pair.owed().await[0].clone();
    assert_eq!(
        (&row["state"], &row["lost"]),
        (&json!("review"), &json!(true)),
        "changed: unapproved, and it says so"
    );
    let why = desk.refused("content.decide", Pair::verdict(&one, "internal", "approve")).await;
    assert_eq!(why.message_id, "error-draft-moved-on", "who looked at the old one decides nothing");
    let ana = desk.person("Ana Ruiz").await;
    pair.decide(&two, "internal", "approve").await;
    desk.call("content.decide", over(Pair::verdict(&two, "internal", "changes"), json!({"person": ana})))
        .await;
    let row = pair.owed().await[0].clone();
    assert_eq!(row["state"], "changes", "of two people the stricter counts");
    let said = row["drafts"][0]["decisions"].as_array().unwrap().clone();
    assert!(said.len() == 2 && said.iter().all(|one| one["counts"] == true), "both are kept");
    let stages = json!([{"key": "legal", "name": "Legal", "on": true}, {"key": "internal", "name": "Internal", "on": true}]);
    desk.call("content.decide", over(Pair::verdict(&two, "internal", "approve"), json!({"person": ana})))
        .await;
    desk.call("content.setFlow", json!({"campaign": pair.campaign, "stages": stages})).await;
    let row = pair.owed().await[0].clone();
    assert_eq!(
        (&row["waitsFor"], &row["stages"][1]["standing"]),
        (&json!("Legal"), &json!("approved")),
        "a new stage is open, the old keep theirs"
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_and_nothing_is_written() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    let add = json!({"collaboration": pair.together, "platform": "instagram", "kind": "reel"});
    desk.call("content.addDeliverable", add.clone()).await;
    let reel = pair.owed().await[0]["id"].clone();
    let before = live(&desk.db()).await;
    let contact = json!({"collaboration": pair.together, "channel": "email", "direction": "out"});
    let folder = Folder::new();
    let large = folder.join("film.mov");
    std::fs::File::create(&large).unwrap().set_len(2_000_000_000).unwrap();
    let step = json!({"collaboration": pair.together, "step": "sent"});
    for (name, args, field) in [
        ("outreach.addContact", over(contact.clone(), json!({"channel": "pigeon"})), "channel"),
        ("outreach.addContact", over(contact.clone(), json!({"nextOn": "2026-07-03"})), "nextStep"),
        ("outreach.addContact", over(contact, json!({"nextStep": "Call", "nextOn": "soon"})), "nextOn"),
        ("outreach.makeOffer", pair.offered(json!({"fee": "a lot"})), "fee"),
        ("outreach.makeOffer", pair.offered(json!({"fee": "", "lines": []})), "fee"),
        ("outreach.makeOffer", pair.offered(json!({"expiresOn": "2026-06-30"})), "expiresOn"),
        (
            "outreach.makeOffer",
            pair.offered(json!({"lines": [{"platform": "instagram", "kind": "reel", "quantity": "0"}]})),
            "lines.0.quantity",
        ),
        (
            "outreach.makeOffer",
            pair.offered(json!({"lines": [{"platform": "instagram", "kind": "pin", "quantity": "1"}]})),
            "lines.0.kind",
        ),
        ("outreach.stepContract", step.clone(), "whom"),
        (
            "outreach.stepContract",
            over(step, json!({"whom": "Nora", "path": "/nowhere/contract.pdf"})),
            "path",
        ),
        (
            "content.addDeliverable",
            over(add, json!({"windowFrom": "2026-07-05", "windowTo": "2026-07-01"})),
            "windowTo",
        ),
        ("content.addDraft", json!({"deliverable": reel, "caption": "  "}), "caption"),
        ("content.addDraft", json!({"deliverable": reel, "path": large}), "path"),
        (
            "content.setFlow",
            json!({"stages": [{"name": "Legal", "on": true}, {"name": "legal", "on": true}]}),
            "stages.1.name",
        ),
    ] {
        let why = desk.refused(name, args).await;
        assert_eq!(why.fields.first().map(|wrong| wrong.field.as_str()), Some(field), "{name}: {why:?}");
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
}

#[tokio::test]
async fn files_are_copies_that_come_back_and_go_with_the_person() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    let folder = Folder::new();
    let film = folder.join("reel.mp4");
    std::fs::write(&film, b"moving pictures").unwrap();
    let add = json!({"collaboration": pair.together, "platform": "instagram", "kind": "reel"});
    desk.call("content.addDeliverable", add).await;
    let reel = pair.owed().await[0]["id"].clone();
    desk.call("content.addDraft", json!({"deliverable": reel, "path": film})).await;
    std::fs::remove_file(&film).unwrap();
    let draft = pair.owed().await[0]["drafts"][0].clone();
    assert_eq!(draft["fileName"], "reel.mp4", "the name is kept");
    let out = folder.join("again.mp4");
    desk.call("content.saveDraft", json!({"draft": draft["id"], "path": out})).await;
    assert_eq!(std::fs::read(&out).unwrap(), b"moving pictures", "the copy outlives the original");
    let offer = pair.offer(json!({"terms": "Tell nobody about Quintana"})).await;
    assert_eq!(offer["terms"], "Tell nobody about Quintana");
    let creator = pair.read().await["creator"].clone();
    desk.call("creators.erase", json!({"id": creator})).await;
    let kept = walk(&desk.folder().join("files"));
    assert_eq!(kept, 0, "no file of the person is left");
    let log = desk.db().log().await.unwrap();
    assert!(log.keys.iter().filter(|key| key.2.is_empty()).count() > 2, "the keys of what was said are gone");
    assert_eq!(pair.owed().await.len(), 1, "the campaign still knows that something was owed");
    assert_eq!(pair.owed().await[0]["drafts"][0]["fileName"], "", "and not what");
}

#[tokio::test]
async fn the_database_knows_where_each_creator_stood_last() {
    let pair = Pair::new().await;
    let desk = &pair.desk;
    desk.creator("Ana Ruiz").await;
    pair.offer(json!({})).await;
    let found = async |query: Value| {
        let ask = json!({"query": query, "sort": {"by": "name", "descending": false}, "limit": 10});
        let rows = desk.call("creators.list", ask).await["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| format!("{} {}", row["name"], row["latest"])).collect::<Vec<_>>()
    };
    let all = ["\"Ana Ruiz\" \"\"", "\"Nora Vidal\" \"negotiating\""];
    assert_eq!(found(json!({})).await, all, "who is in no campaign has no status");
    assert_eq!(
        found(json!({"stages": ["negotiating", "live"]})).await,
        all[1..],
        "and it can be filtered by"
    );
    let again = desk.campaign("Autumn").await;
    let nora = pair.read().await["creator"].as_str().unwrap().to_owned();
    desk.join(&again, &nora, "", "").await;
    assert_eq!(found(json!({"stages": ["negotiating"]})).await, [""; 0], "the newest campaign counts");
    let facets = desk.call("creators.facets", json!({})).await;
    assert_eq!(facets["stages"], json!([{"value": "shortlisted", "label": "Shortlisted", "count": 1}]));
}

/// Calls about what nobody made.
pub fn strange(campaign: &str) -> Vec<(&'static str, Value)> {
    let (cam, col) = (nobody("cam"), nobody("col"));
    vec![
        ("outreach.collaboration", json!({"id": col})),
        ("outreach.addContact", json!({"collaboration": col, "channel": "email", "direction": "out"})),
        ("outreach.removeContact", json!({"id": nobody("con")})),
        ("outreach.makeOffer", json!({"collaboration": col, "side": "us", "fee": "1"})),
        ("outreach.answerOffer", json!({"offer": nobody("off"), "digest": "", "answer": "accepted"})),
        ("outreach.stepContract", json!({"collaboration": col, "step": "draft"})),
        ("outreach.saveContract", json!({"step": nobody("cst"), "path": "x"})),
        ("content.deliverables", json!({"campaign": cam})),
        ("content.deliverables", json!({"campaign": campaign, "collaboration": col})),
        ("content.addDeliverable", json!({"collaboration": col, "platform": "instagram", "kind": "reel"})),
        ("content.editDeliverable", json!({"deliverable": nobody("del")})),
        ("content.removeDeliverable", json!({"id": nobody("del")})),
        ("content.addDraft", json!({"deliverable": nobody("del"), "caption": "X"})),
        (
            "content.decide",
            json!({"draft": nobody("dra"), "digest": "", "stage": "internal", "decision": "approve"}),
        ),
        ("content.saveDraft", json!({"draft": nobody("dra"), "path": "x"})),
        ("content.flow", json!({"campaign": cam})),
        ("content.setFlow", json!({"campaign": cam, "stages": []})),
        ("content.setFlow", json!({"stages": [{"key": "nobody", "name": "X", "on": true}]})),
        ("content.resetFlow", json!({"campaign": cam})),
    ]
}

/// How many files lie below a folder.
fn walk(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| if entry.path().is_dir() { walk(&entry.path()) } else { 1 }).sum()
}
