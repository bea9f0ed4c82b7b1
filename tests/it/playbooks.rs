//! Campaigns that follow a playbook: tasks with days and owners, steps that happen, that are left out, the end.

use crate::desk::{Desk, Tables, differences, live};
use serde_json::{Value, json};

async fn flow(desk: &Desk, campaign: &str) -> Value {
    desk.call("playbooks.flow", json!({"campaign": campaign})).await
}

fn state(flow: &Value, step: &str) -> String {
    let steps = flow["steps"].as_array().expect("steps");
    let found = steps.iter().find(|one| one["id"] == step).unwrap_or_else(|| panic!("no step {step}"));
    found["state"].as_str().expect("a state").to_owned()
}

/// The tasks of a campaign: step, day, owner, status.
async fn tasks(desk: &Desk, campaign: &str) -> Vec<(String, String, String, String)> {
    let page = desk.call("work.tasks", json!({"query": {"campaign": campaign}})).await;
    let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    let rows = page["rows"].as_array().expect("rows").iter();
    let mut rows: Vec<_> = rows
        .map(|row| (text(row, "step"), text(row, "dueOn"), text(row, "ownerName"), text(row, "status")))
        .collect();
    rows.sort();
    rows
}

async fn refused(desk: &Desk, call: &str, args: Value, why: &str) {
    let said = format!("{:?}", desk.refused(call, args).await);
    assert!(said.contains(why), "{call} is refused with {why}, not with {said}");
}

/// What was done leaves the tables as `after`, its undo as before, its redo as `after` again.
async fn there_and_back(desk: &Desk, before: &Tables, what: &str) {
    let after = live(&desk.db()).await;
    assert_ne!(&after, before, "{what} changes something");
    desk.undo().await;
    assert_eq!(differences(before, &live(&desk.db()).await), [""; 0], "{what}: undone");
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{what}: redone");
}

/// A campaign with so many creators on the shortlist and a team of two.
async fn campaign(desk: &Desk, creators: usize) -> String {
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    let campaign = desk.campaign("Spring").await;
    for (person, job) in [(ana, "marketing-manager"), (luc, "content-specialist")] {
        desk.call("people.setJob", json!({"campaign": campaign, "person": person, "job": job})).await;
    }
    for at in 0..creators {
        let id = desk.creator(&format!("Creator {at}")).await;
        desk.call("campaigns.addCreators", json!({"campaign": campaign, "selection": {"ids": [id]}})).await;
    }
    campaign
}

#[tokio::test]
async fn tasks_are_right_after_every_change_of_the_plan() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 40).await;
    let before = live(&desk.db()).await;
    let begin = json!({"campaign": id, "playbook": "campaign", "anchorOn": "2026-09-15"});
    desk.call("playbooks.begin", begin.clone()).await;
    let row = |step: &str, day: &str, owner: &str, status: &str| {
        (step.to_owned(), day.to_owned(), owner.to_owned(), status.to_owned())
    };
    let mut checked = 0;
    let mut check = async |wanted: [(String, String, String, String); 2], what: &str| {
        assert_eq!(tasks(&desk, &id).await, wanted, "{what}");
        checked += wanted.len();
    };
    check(
        [row("outreach", "2026-08-18", "Ana Ruiz", "open"), row("review", "2026-09-08", "Luc Petit", "open")],
        "days are counted from the first post, owners have the jobs",
    )
    .await;
    there_and_back(&desk, &before, "starting").await;
    refused(&desk, "playbooks.begin", begin, "error-plan-there").await;

    let before = live(&desk.db()).await;
    desk.call("playbooks.move", json!({"campaign": id, "anchorOn": "2026-10-01"})).await;
    check(
        [row("outreach", "2026-09-03", "Ana Ruiz", "open"), row("review", "2026-09-24", "Luc Petit", "open")],
        "the days move along",
    )
    .await;
    there_and_back(&desk, &before, "moving the first post").await;

    let before = live(&desk.db()).await;
    let skip = json!({"campaign": id, "step": "review", "reason": "Agreed on the phone"});
    desk.call("playbooks.skip", skip).await;
    check(
        [
            row("outreach", "2026-09-03", "Ana Ruiz", "open"),
            row("review", "2026-09-24", "Luc Petit", "skipped"),
        ],
        "the task of a step that is left out is skipped",
    )
    .await;
    assert_eq!(state(&flow(&desk, &id).await, "review"), "skipped");
    there_and_back(&desk, &before, "leaving a step out").await;

    let before = live(&desk.db()).await;
    let eva = desk.person("Eva Sol").await;
    let before_handover = live(&desk.db()).await;
    assert_ne!(before, before_handover);
    desk.call("work.reassign", json!({"campaign": id, "job": "marketing-manager", "to": eva})).await;
    check(
        [
            row("outreach", "2026-09-03", "Eva Sol", "open"),
            row("review", "2026-09-24", "Luc Petit", "skipped"),
        ],
        "who takes over a job takes over its tasks",
    )
    .await;
    there_and_back(&desk, &before_handover, "handing over").await;

    let before = live(&desk.db()).await;
    desk.call("playbooks.resume", json!({"campaign": id, "step": "review"})).await;
    check(
        [row("outreach", "2026-09-03", "Eva Sol", "open"), row("review", "2026-09-24", "Luc Petit", "open")],
        "a step that is taken up again opens its task",
    )
    .await;
    there_and_back(&desk, &before, "taking a step up again").await;
    println!("tasks of a campaign with 40 creators right / checked: {checked} / {checked}");
}

#[tokio::test]
async fn a_day_that_somebody_chose_stays_when_the_plan_moves() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 1).await;
    desk.call("playbooks.begin", json!({"campaign": id, "playbook": "campaign", "anchorOn": "2026-09-15"}))
        .await;
    let page = desk.call("work.tasks", json!({"query": {"campaign": id}})).await;
    let review =
        page["rows"].as_array().expect("rows").iter().find(|row| row["step"] == "review").expect("it");
    desk.call("work.editTask", json!({"id": review["id"], "dueOn": "2026-09-01"})).await;
    let moved = desk.call("playbooks.move", json!({"campaign": id, "anchorOn": "2026-09-20"})).await;
    assert_eq!(moved["value"]["count"], 1);
    let days: Vec<_> = tasks(&desk, &id).await.into_iter().map(|row| row.1).collect();
    assert_eq!(days, ["2026-08-23", "2026-09-01"]);
}

#[tokio::test]
async fn a_step_is_done_when_it_happened_and_not_before() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 0).await;
    assert_eq!(
        flow(&desk, &id).await["playbook"],
        "",
        "a campaign follows a playbook only when somebody says so"
    );
    desk.call("playbooks.begin", json!({"campaign": id, "playbook": "campaign", "anchorOn": "2026-09-15"}))
        .await;
    let now = flow(&desk, &id).await;
    assert_eq!((state(&now, "create"), state(&now, "shortlist")), ("done".to_owned(), "ready".to_owned()));
    assert_eq!(now["next"], "shortlist");
    assert_eq!(now["ended"], false);
    let creator = desk.creator("Nora Vidal").await;
    desk.call("campaigns.addCreators", json!({"campaign": id, "selection": {"ids": [creator]}})).await;
    let now = flow(&desk, &id).await;
    assert_eq!((state(&now, "shortlist"), state(&now, "outreach")), ("done".to_owned(), "ready".to_owned()));
    let undone = json!({"campaign": id, "step": "shortlist", "reason": "No need"});
    refused(&desk, "playbooks.skip", undone, "error-step-done").await;
    let page = desk.call("work.tasks", json!({"query": {"campaign": id}})).await;
    let outreach =
        page["rows"].as_array().expect("rows").iter().find(|row| row["step"] == "outreach").expect("it");
    desk.call("work.setTasks", json!({"tasks": [outreach["id"]], "status": "done"})).await;
    let now = flow(&desk, &id).await;
    assert_eq!((state(&now, "outreach"), state(&now, "contacted")), ("done".to_owned(), "ready".to_owned()));
    let board = desk.call("campaigns.board", json!({"campaign": id})).await;
    let card = &board["columns"][0]["cards"][0]["id"];
    desk.call("campaigns.move", json!({"collaborations": [card], "stage": "contacted"})).await;
    assert_eq!(state(&flow(&desk, &id).await, "contacted"), "done");
}

#[tokio::test]
async fn the_end_is_reached_with_the_last_step_that_happened_or_was_left_out() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 1).await;
    desk.call("playbooks.begin", json!({"campaign": id, "playbook": "audit", "anchorOn": "2026-09-15"}))
        .await;
    for step in ["gather", "disclosures", "rights", "corrections"] {
        assert_eq!(flow(&desk, &id).await["ended"], false, "before {step}");
        let skip = json!({"campaign": id, "step": step, "reason": "Done by the agency"});
        desk.call("playbooks.skip", skip).await;
    }
    assert_eq!(flow(&desk, &id).await["ended"], false, "the campaign is not in the archive yet");
    desk.call("campaigns.archive", json!({"campaign": id, "archived": true})).await;
    let now = flow(&desk, &id).await;
    assert_eq!(
        (now["ended"].clone(), now["through"].clone(), now["next"].clone()),
        (json!(true), json!(6), json!(""))
    );
    let gallery = desk.call("playbooks.list", json!({})).await;
    let audit =
        gallery["rows"].as_array().expect("rows").iter().find(|row| row["id"] == "audit").expect("it");
    assert_eq!((audit["campaigns"].clone(), audit["archived"].clone()), (json!(1), json!(1)));
}

#[tokio::test]
async fn too_little_time_is_said_and_a_skip_needs_its_reason() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 0).await;
    let today = desk.call("app.start", json!({})).await["today"].as_str().expect("a day").to_owned();
    desk.call("playbooks.begin", json!({"campaign": id, "playbook": "campaign", "anchorOn": today})).await;
    let now = flow(&desk, &id).await;
    assert_eq!(now["short"], true, "no time at all is less than four weeks");
    assert!(now["late"].as_u64().expect("a count") > 0, "days that lie behind are late");
    let bare = json!({"campaign": id, "step": "brief", "reason": " "});
    refused(&desk, "playbooks.skip", bare, "error-skip-reason").await;
    refused(
        &desk,
        "playbooks.begin",
        json!({"campaign": id, "playbook": "campaign", "anchorOn": "soon"}),
        "error-date",
    )
    .await;
}

#[tokio::test]
async fn a_status_update_says_how_the_campaign_stands_in_the_readers_language() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 3).await;
    let begin = json!({"campaign": id, "playbook": "campaign", "anchorOn": "2026-07-20"});
    desk.call("playbooks.begin", begin).await;
    let board = desk.call("campaigns.board", json!({"campaign": id})).await;
    let first = board["columns"][0]["cards"][0]["id"].clone();
    let log = json!({"collaboration": first, "channel": "phone", "direction": "out", "text": "Hello"});
    desk.call("outreach.addContact", log).await;
    let said = async |language: &str| {
        let letter = desk.call("playbooks.status", json!({"campaign": id, "language": language})).await;
        (
            letter["subject"].as_str().expect("a subject").to_owned(),
            letter["body"].as_str().expect("a text").to_owned(),
        )
    };
    let (subject, english) = said("en").await;
    assert!(subject.contains("Spring"), "{subject}");
    for line in [
        "Creators – Shortlisted: 2, Contacted: 1.",
        "Steps: 2 of 15 are through; next: Contact creators and negotiate.",
        "Late: Contact creators and negotiate, Everybody was contacted",
        "Overdue tasks (1): Contact creators and negotiate.",
        "No decision is needed.",
    ] {
        assert!(english.contains(line), "{line}\nin\n{english}");
    }
    let (_, french) = said("fr").await;
    let plain = french.replace('\u{a0}', " ");
    assert!(plain.contains("Étapes : 2 franchies sur 15 ; à suivre : "), "{french}");
    let (_, spanish) = said("es").await;
    assert!(spanish.contains("No hay decisiones pendientes."), "{spanish}");
    for text in [&english, &french, &spanish] {
        assert!(!text.contains("status-") && !text.contains("stage-"), "every word is there: {text}");
    }
}

#[tokio::test]
async fn a_message_begins_with_what_is_known_and_whom_it_may_go_to() {
    let desk = Desk::new().await;
    let id = campaign(&desk, 1).await;
    let creator = desk.creator("Nora Vidal").await;
    desk.call("creators.edit", json!({"id": creator, "email": "nora@example.org"})).await;
    let ask = json!({"kind": "outreach", "language": "en", "campaign": id, "creator": creator});
    let letter = desk.call("mail.letter", ask).await;
    assert_eq!(letter["to"], json!([{"name": "Nora Vidal", "address": "nora@example.org"}]));
    assert!(letter["body"].as_str().is_some_and(|body| body.contains("Nora Vidal")), "{letter}");
    assert_eq!(letter["hasAccount"], false);
    let gone = json!({"kind": "other", "language": "en", "creator": "cre_00000000000000000000000000"});
    let said = format!("{:?}", desk.refused("mail.letter", gone).await);
    assert!(said.contains("error-not-found") || said.contains("notFound"), "{said}");
}
