//! Work that people do: tasks in lists, what they wait for, handing over, notes with mentions, the inbox.

use crate::desk::{Desk, Tables, differences, live, over, spoken};
use serde_json::{Value, json};

fn made(answer: &Value) -> String {
    answer["value"]["id"].as_str().expect("a write that makes a record answers its id").to_owned()
}

/// Work, spoken in the words of the trade.
impl Desk {
    /// A task with more said.
    pub async fn task(&self, title: &str, more: Value) -> String {
        made(&self.call("work.addTask", over(json!({"title": title}), more)).await)
    }

    /// Somebody in the team who sits at the desk from now on.
    pub async fn sits(&self, person: &str) {
        self.call("settings.set", json!({"me": person})).await;
    }

    /// The titles of tasks that a query finds, in order.
    async fn titles(&self, query: Value) -> Vec<String> {
        let page = self.call("work.tasks", json!({"query": query})).await;
        named(&page["rows"], "title")
    }

    async fn one(&self, task: &str) -> Value {
        self.call("work.task", json!({"id": task})).await["task"].clone()
    }
}

fn named(rows: &Value, field: &str) -> Vec<String> {
    let rows = rows.as_array().expect("rows").iter();
    rows.map(|row| row[field].as_str().unwrap_or_default().to_owned()).collect()
}

/// What was done leaves the tables as `after`, its undo as before, its redo as `after` again.
async fn there_and_back(desk: &Desk, before: &Tables, what: &str) {
    let after = live(&desk.db()).await;
    assert_ne!(&after, before, "{what} changes something");
    desk.undo().await;
    assert_eq!(
        differences(before, &live(&desk.db()).await),
        [""; 0],
        "{what}: one undo takes all of it back"
    );
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{what}: redo leads to the same state");
}

#[tokio::test]
async fn lists_are_right_after_every_edit() {
    let desk = Desk::new().await;
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    desk.sits(&ana).await;
    let spring = desk.campaign("Spring").await;
    let brief =
        desk.task("Write the brief", json!({"owner": ana, "dueOn": "2026-06-30", "campaign": spring})).await;
    let call = desk.task("Call Nora", json!({"owner": ana, "dueOn": "2026-07-01", "priority": "high"})).await;
    desk.task("Book the hall", json!({"owner": luc, "dueOn": "2026-07-08"})).await;
    let parcel =
        desk.task("Parcel lost", json!({"kind": "issue", "campaign": spring, "severity": "high"})).await;
    assert_eq!(
        desk.titles(json!({"status": "open"})).await,
        ["Write the brief", "Call Nora", "Book the hall", "Parcel lost"],
        "by day, what has none comes last"
    );
    assert_eq!(desk.titles(json!({"owner": "me"})).await, ["Write the brief", "Call Nora"], "mine");
    assert_eq!(desk.titles(json!({"owner": luc})).await, ["Book the hall"], "of a person");
    assert_eq!(desk.titles(json!({"owner": "none"})).await, ["Parcel lost"], "of nobody");
    assert_eq!(desk.titles(json!({"due": "overdue"})).await, ["Write the brief"], "late");
    assert_eq!(desk.titles(json!({"due": "today"})).await, ["Call Nora"], "today");
    assert_eq!(desk.titles(json!({"due": "soon"})).await, ["Book the hall"], "in seven days");
    assert_eq!(desk.titles(json!({"kind": "issue"})).await, ["Parcel lost"], "what went wrong");
    assert_eq!(
        desk.titles(json!({"campaign": spring})).await,
        ["Write the brief", "Parcel lost"],
        "of a campaign"
    );
    assert_eq!(desk.titles(json!({"text": "BRIÉF"})).await, ["Write the brief"], "however it is written");
    let by = json!({"sort": {"by": "priority", "descending": false}});
    assert_eq!(
        named(&desk.call("work.tasks", by).await["rows"], "title")[0],
        "Call Nora",
        "the pressing ones first"
    );

    desk.call(
        "work.editTask",
        json!({"id": brief, "dueOn": "2026-07-01", "owner": luc, "title": "Write it"}),
    )
    .await;
    assert_eq!(desk.titles(json!({"owner": "me"})).await, ["Call Nora"], "no longer mine");
    assert_eq!(
        desk.titles(json!({"due": "today"})).await,
        ["Call Nora", "Write it"],
        "due today, the high one first"
    );
    desk.call("work.editTask", json!({"id": call, "status": "done"})).await;
    let done = desk.one(&call).await;
    assert_eq!((&done["doneBy"], &done["open"]), (&json!("Ana Ruiz"), &json!(false)), "who");
    assert!(done["donePrinted"].as_str().unwrap().starts_with("1 July 2026"), "and when: {done}");
    assert_eq!(desk.titles(json!({"status": "=done"})).await, ["Call Nora"], "found by its state");
    desk.call("work.editTask", json!({"id": call, "status": "doing"})).await;
    let again = desk.one(&call).await;
    assert_eq!(
        (&again["doneBy"], &again["donePrinted"]),
        (&json!(""), &json!("")),
        "opened again, it forgets that"
    );
    let why = desk.refused("work.editTask", json!({"id": parcel, "status": "skipped"})).await;
    assert_eq!(why.fields[0].message_id, "error-skip-reason", "skipping needs a reason");
    desk.call("work.editTask", json!({"id": parcel, "status": "skipped", "skipReason": "It was found"}))
        .await;
    assert_eq!(desk.one(&parcel).await["skipReason"], "It was found", "which is kept");
    desk.call("campaigns.archive", json!({"campaign": spring, "archived": true})).await;
    assert_eq!(desk.titles(json!({})).await, ["Call Nora", "Book the hall"], "archived campaigns rest");
    assert_eq!(desk.titles(json!({"campaign": spring})).await.len(), 2, "and keep what they have");
}

#[tokio::test]
async fn my_day_has_what_i_can_do_and_what_waits() {
    let desk = Desk::new().await;
    let day = desk.call("work.day", json!({})).await;
    assert_eq!((&day["me"], &day["today"]), (&Value::Null, &json!([])), "nobody said who sits here");
    let ana = desk.person("Ana Ruiz").await;
    desk.sits(&ana).await;
    let mine = |due: &str| json!({"owner": ana, "dueOn": due});
    desk.task("Late", mine("2026-06-29")).await;
    let today = desk.task("Today", mine("2026-07-01")).await;
    let behind = desk.task("Behind it", mine("2026-07-01")).await;
    desk.task("Next week", mine("2026-07-07")).await;
    desk.task("Far away", mine("2026-08-01")).await;
    desk.task("Some day", json!({"owner": ana})).await;
    desk.call("work.link", json!({"task": behind, "waitsFor": today})).await;
    let day = desk.call("work.day", json!({})).await;
    let titles = |list: &str| named(&day[list], "title");
    assert_eq!(titles("overdue"), ["Late"]);
    assert_eq!(titles("today"), ["Today"], "what waits for another is not for today");
    assert_eq!(titles("soon"), ["Next week"]);
    assert_eq!(titles("waiting"), ["Behind it"]);
    assert_eq!(titles("undated"), ["Some day"]);
    assert_eq!((&day["later"], &day["done"]), (&json!(1), &json!(0)));
    desk.call("work.editTask", json!({"id": today, "status": "done"})).await;
    let day = desk.call("work.day", json!({})).await;
    assert_eq!(named(&day["today"], "title"), ["Behind it"], "now it can be done");
    assert_eq!(day["done"], 1, "one less to do");
}

#[tokio::test]
async fn a_circle_is_refused_with_its_names_and_order_is_kept() {
    let desk = Desk::new().await;
    let (a, b, c) = (
        desk.task("Brief", json!({})).await,
        desk.task("Draft", json!({})).await,
        desk.task("Approval", json!({})).await,
    );
    desk.call("work.link", json!({"task": b, "waitsFor": a})).await;
    desk.call("work.link", json!({"task": c, "waitsFor": b})).await;
    let before = live(&desk.db()).await;
    let why = desk.refused("work.link", json!({"task": a, "waitsFor": c})).await;
    assert_eq!(why.message_id, "error-task-circle", "a circle");
    assert_eq!(why.args["circle"], "Brief → Approval → Draft → Brief", "is named");
    assert_eq!(
        desk.refused("work.link", json!({"task": a, "waitsFor": a})).await.message_id,
        "error-task-itself"
    );
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
    let why = desk.refused("work.editTask", json!({"id": c, "status": "done"})).await;
    assert_eq!(
        (why.message_id.as_str(), why.args["first"].as_str()),
        ("error-task-waits", "Draft"),
        "in order"
    );
    let all = json!({"tasks": [a, b, c], "status": "done"});
    desk.call("work.setTasks", all).await;
    assert_eq!(desk.titles(json!({"status": "open"})).await, [""; 0], "all three at once are in order");
    there_and_back(&desk, &before, "finishing three").await;
    desk.call("work.unlink", json!({"task": b, "waitsFor": a})).await;
    assert_eq!(desk.call("work.task", json!({"id": b})).await["waitsFor"], json!([]), "free again");
}

#[tokio::test]
async fn a_checklist_is_ticked_ordered_and_taken_back() {
    let desk = Desk::new().await;
    let task = desk.task("Pack the parcels", json!({})).await;
    let mut items = Vec::new();
    for text in ["Labels", "Boxes", "Tape"] {
        items.push(made(&desk.call("work.addItem", json!({"task": task, "text": text})).await));
    }
    let list = async || {
        let whole = desk.call("work.task", json!({"id": task})).await;
        named(&whole["items"], "text")
    };
    let before = live(&desk.db()).await;
    desk.call("work.setItem", json!({"item": items[2], "place": 0})).await;
    assert_eq!(list().await, ["Tape", "Labels", "Boxes"], "moved up");
    there_and_back(&desk, &before, "moving a line").await;
    desk.call("work.setItem", json!({"item": items[0], "done": true})).await;
    desk.call("work.removeItem", json!({"id": items[1]})).await;
    let row = desk.one(&task).await;
    assert_eq!((&row["ticked"], &row["items"]), (&json!(1), &json!(2)), "counted in lists");
    desk.undo().await;
    assert_eq!(list().await.len(), 3, "the line is back");
}

#[tokio::test]
async fn many_tasks_change_in_one_step() {
    let desk = Desk::new().await;
    let ana = desk.person("Ana Ruiz").await;
    let mut tasks = Vec::new();
    for (title, due) in [("One", "2026-06-30"), ("Two", "2026-07-31"), ("Three", "")] {
        tasks.push(desk.task(title, json!({"dueOn": due})).await);
    }
    let before = live(&desk.db()).await;
    let change = json!({"tasks": tasks, "owner": ana, "priority": "urgent", "status": "doing", "shift": 3});
    assert_eq!(desk.call("work.setTasks", change).await["value"]["count"], 3);
    let page = desk.call("work.tasks", json!({"query": {"owner": ana}})).await;
    let days: Vec<&Value> = page["rows"].as_array().unwrap().iter().map(|row| &row["dueOn"]).collect();
    assert_eq!(
        days,
        [&json!("2026-07-03"), &json!("2026-08-03"), &Value::Null],
        "moved over the month's end"
    );
    assert!(
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["priority"] == "urgent" && row["status"] == "doing")
    );
    there_and_back(&desk, &before, "a bulk edit").await;
    let before = live(&desk.db()).await;
    for wrong in [json!({"status": "parked"}), json!({"shift": 999_999_999}), json!({"dueOn": "soon"})] {
        let why = desk.refused("work.setTasks", over(json!({"tasks": tasks}), wrong)).await;
        assert_eq!(why.code, "invalid", "{why:?}");
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "all or nothing");
    desk.call("work.removeTasks", json!({"tasks": tasks})).await;
    assert_eq!(desk.titles(json!({})).await, [""; 0]);
    there_and_back(&desk, &before, "deleting many").await;
}

/// A campaign of two people with jobs, and tasks for both jobs.
async fn staffed(desk: &Desk) -> (String, String, String, String) {
    let (ana, luc, eva) =
        (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await, desk.person("Eva Stern").await);
    let spring = desk.campaign("Spring").await;
    for (person, job) in [(&ana, "marketing-manager"), (&luc, "content-specialist")] {
        desk.call("people.setJob", json!({"campaign": spring, "person": person, "job": job})).await;
    }
    for n in 1..=3 {
        let job = if n < 3 { "marketing-manager" } else { "content-specialist" };
        let owner = if n < 3 { &ana } else { &luc };
        desk.task(&format!("Task {n}"), json!({"campaign": spring, "job": job, "owner": owner})).await;
    }
    let finished =
        desk.task("Finished", json!({"campaign": spring, "job": "marketing-manager", "owner": ana})).await;
    desk.call("work.editTask", json!({"id": finished, "status": "done"})).await;
    (spring, ana, luc, eva)
}

#[tokio::test]
async fn a_job_passes_on_with_its_open_tasks() {
    let desk = Desk::new().await;
    let (spring, ana, luc, eva) = staffed(&desk).await;
    let before = live(&desk.db()).await;
    let job = json!({"campaign": spring, "job": "marketing-manager", "to": eva});
    assert_eq!(desk.call("work.reassign", job).await["value"]["count"], 2, "the open ones");
    assert_eq!(desk.titles(json!({"owner": eva})).await, ["Task 1", "Task 2"]);
    assert_eq!(desk.titles(json!({"owner": ana})).await, ["Finished"], "what is done stays whose it was");
    let team = desk.call("people.team", json!({"campaign": spring})).await;
    assert_eq!(named(&team["rows"], "name"), ["Eva Stern", "Luc Petit"], "and so does the job");
    assert_eq!(named(&team["rows"], "jobName"), ["Marketing Manager", "Content Specialist"]);
    there_and_back(&desk, &before, "reassigning").await;
    // Somebody with another job in the campaign keeps it.
    desk.call("work.reassign", json!({"campaign": spring, "job": "marketing-manager", "to": luc})).await;
    let team = desk.call("people.team", json!({"campaign": spring})).await;
    assert_eq!(named(&team["rows"], "jobName"), ["Content Specialist"], "one job per person and campaign");
    assert!(desk.db().verify().await.unwrap().sound());
}

#[tokio::test]
async fn whoever_leaves_hands_over_and_keeps_the_name_on_what_was_done() {
    let desk = Desk::new().await;
    let (spring, ana, _, eva) = staffed(&desk).await;
    desk.sits(&eva).await;
    assert_eq!(desk.call("people.leaving", json!({"id": ana})).await, json!({"tasks": 2, "me": false}));
    let why = desk.refused("people.remove", json!({"id": ana})).await;
    assert_eq!((why.message_id.as_str(), why.args["count"].as_str()), ("error-person-has-tasks", "2"));
    assert_eq!(desk.refused("people.remove", json!({"id": eva})).await.message_id, "error-person-me");
    let before = live(&desk.db()).await;
    desk.call("people.remove", json!({"id": ana, "to": eva})).await;
    assert_eq!(desk.titles(json!({"owner": eva})).await, ["Task 1", "Task 2"], "handed over");
    let people = desk.call("people.list", json!({})).await;
    assert_eq!(named(&people["rows"], "name"), ["Eva Stern", "Luc Petit"], "out of the team");
    let team = desk.call("people.team", json!({"campaign": spring})).await;
    assert_eq!(named(&team["rows"], "name"), ["Luc Petit"], "and out of the campaign");
    let page = desk.call("work.tasks", json!({"query": {"status": "=done"}})).await;
    assert_eq!(page["rows"][0]["doneBy"], "Ana Ruiz", "history keeps the name");
    there_and_back(&desk, &before, "leaving").await;
    desk.undo().await;
    let next = why.next.expect("a way on");
    desk.call(&next.call, next.args).await;
    assert_eq!(
        desk.titles(json!({"owner": "none", "status": "open"})).await,
        ["Task 1", "Task 2"],
        "or for nobody"
    );
    there_and_back(&desk, &before, "leaving without a successor").await;
}

#[tokio::test]
async fn jobs_of_ones_own_are_named_once_and_stay_where_they_are() {
    let desk = Desk::new().await;
    let (spring, ana, ..) = staffed(&desk).await;
    let job = made(&desk.call("people.addJob", json!({"name": "Sampling"})).await);
    for name in ["sampling", "Legal", " "] {
        assert_eq!(desk.refused("people.addJob", json!({"name": name})).await.code, "invalid", "{name:?}");
    }
    desk.call("people.setJob", json!({"campaign": spring, "person": ana, "job": job})).await;
    let task = desk.task("Send samples", json!({"campaign": spring, "job": job})).await;
    desk.call("people.editJob", json!({"id": job, "name": "Seeding"})).await;
    assert_eq!(desk.one(&task).await["jobName"], "Seeding");
    desk.call("people.removeJob", json!({"id": job})).await;
    assert_eq!(desk.one(&task).await["jobName"], "Seeding", "who had it keeps it");
    let why = desk.refused("people.setJob", json!({"campaign": spring, "person": ana, "job": job})).await;
    assert_eq!(why.fields[0].message_id, "error-job", "and nobody gets it any more");
    let why = desk.refused("people.edit", json!({"id": ana, "email": "nobody", "name": " "})).await;
    assert_eq!(why.fields.len(), 2, "every field is named");
    desk.call("people.edit", json!({"id": ana, "email": "ana@example.org", "language": "es"})).await;
    let people = desk.call("people.list", json!({})).await;
    assert_eq!(people["rows"][0]["email"], "ana@example.org");
}

#[tokio::test]
async fn whoever_is_named_in_a_note_finds_it_in_the_inbox() {
    let desk = Desk::new().await;
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    let (spring, nora) = (desk.campaign("Spring").await, desk.creator("Nora Vidal").await);
    desk.sits(&luc).await;
    let task = desk.task("Call Nora", json!({"owner": ana, "dueOn": "2026-07-01", "campaign": spring})).await;
    let mut notes = Vec::new();
    for about in [&spring, &task] {
        let note = json!({"about": about, "text": "@Ana Ruiz: please look, @Luc Petit knows more"});
        notes.push(made(&desk.call("work.addNote", note).await));
    }
    desk.call("creators.addNote", json!({"creator": nora, "text": "@ana ruiz likes her"})).await;
    assert_eq!(desk.call("work.notes", json!({"about": task})).await["rows"][0]["person"], "Luc Petit");
    assert_eq!(desk.call("work.notes", json!({"about": nora})).await["rows"].as_array().unwrap().len(), 1);
    let mine = desk.call("work.inbox", json!({})).await;
    assert_eq!((&mine["mentions"], &mine["given"]), (&json!(0), &json!(0)), "what I wrote is no news to me");
    desk.sits(&ana).await;
    let inbox = desk.call("work.inbox", json!({})).await;
    assert_eq!(named(&inbox["rows"], "kind"), ["mention", "mention", "mention", "given", "today"]);
    assert_eq!(
        named(&inbox["rows"], "name"),
        ["Nora Vidal", "Call Nora", "Spring", "Call Nora", "Call Nora"]
    );
    assert_eq!((&inbox["mentions"], &inbox["given"], &inbox["today"]), (&json!(3), &json!(1), &json!(1)));
    let seen = json!({"keys": [inbox["rows"][0]["key"], inbox["rows"][4]["key"]]});
    desk.call("work.dismiss", seen.clone()).await;
    let less = desk.call("work.inbox", json!({})).await;
    assert_eq!(named(&less["rows"], "kind"), ["mention", "mention", "given"], "put away");
    assert_eq!(less["today"], 1, "and still due");
    desk.call("work.dismiss", over(seen, json!({"back": true}))).await;
    assert_eq!(
        desk.call("work.inbox", json!({})).await["rows"].as_array().unwrap().len(),
        5,
        "taken out again"
    );
    desk.call("work.editNote", json!({"note": notes[0], "text": "Never mind"})).await;
    desk.call("work.removeNote", json!({"id": notes[1]})).await;
    assert_eq!(desk.call("work.inbox", json!({})).await["mentions"], 1, "mentions follow what is written");
    desk.call("work.editTask", json!({"id": task, "dueOn": "2026-06-30"})).await;
    let late = desk.call("work.inbox", json!({})).await;
    assert_eq!((&late["overdue"], &late["today"]), (&json!(1), &json!(0)), "late now");
    assert!(desk.db().verify().await.unwrap().sound());
}

#[tokio::test]
async fn tasks_and_their_notes_go_and_come_with_their_campaign() {
    let desk = Desk::new().await;
    let spring = desk.campaign("Spring").await;
    let task = desk.task("Call Nora", json!({"campaign": spring})).await;
    desk.call("work.addItem", json!({"task": task, "text": "Find the number"})).await;
    desk.call("work.addNote", json!({"about": task, "text": "Before noon"})).await;
    let note = made(&desk.call("work.addNote", json!({"about": spring, "text": "A quiet start"})).await);
    let before = live(&desk.db()).await;
    desk.call("campaigns.remove", json!({"id": spring})).await;
    assert!(desk.attempt("work.task", json!({"id": task})).await.is_err(), "hidden with the campaign");
    there_and_back(&desk, &before, "deleting the campaign").await;
    desk.undo().await;
    for (call, args, kind) in [
        ("work.removeTasks", json!({"tasks": [task]}), "task"),
        ("work.removeNote", json!({"id": note}), "note"),
    ] {
        desk.call(call, args).await;
        let trash = desk.call("trash.list", json!({})).await;
        assert_eq!(
            (trash["total"].clone(), &trash["rows"][0]["kind"]),
            (json!(1), &json!(kind)),
            "in the trash"
        );
        assert_eq!(trash["rows"][0]["of"], "Spring", "with its campaign");
        desk.call("trash.restore", json!({"id": trash["rows"][0]["id"]})).await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and whole again");
    }
    let history = desk.call("history.record", json!({"record": spring})).await.to_string();
    assert!(
        history.contains("Call Nora") && history.contains("Before noon"),
        "the campaign tells it: {history}"
    );
    desk.call("campaigns.remove", json!({"id": spring})).await;
    desk.call("trash.empty", json!({})).await;
    let left: (i64,) = sqlx::query_as(
        "select (select count(*) from tasks where title is not null) + (select count(*) from notes where text is not null) \
         + (select count(*) from task_items where text is not null)",
    )
    .fetch_one(desk.db().read())
    .await
    .unwrap();
    assert_eq!(left.0, 0, "emptying the trash takes what was written with it");
}

#[tokio::test]
async fn what_is_not_there_is_not_found_in_work() {
    let desk = Desk::new().await;
    let spring = desk.campaign("Spring").await;
    let task = desk.task("Call Nora", json!({})).await;
    let nobody = |prefix: &str| marquee::values::Uid([9; 16]).text(prefix);
    let before = live(&desk.db()).await;
    let (tas, per, cam) = (nobody("tas"), nobody("per"), nobody("cam"));
    for (name, args) in [
        ("people.edit", json!({"id": per, "name": "X"})),
        ("people.remove", json!({"id": per})),
        ("people.leaving", json!({"id": per})),
        ("people.editJob", json!({"id": nobody("job"), "name": "X"})),
        ("people.removeJob", json!({"id": nobody("job")})),
        ("people.team", json!({"campaign": cam})),
        ("people.setJob", json!({"campaign": cam, "person": per, "job": "pr"})),
        ("people.setJob", json!({"campaign": spring, "person": per, "job": "pr"})),
        ("work.tasks", json!({"query": {"campaign": cam}})),
        ("work.task", json!({"id": tas})),
        ("work.addTask", json!({"title": "X", "campaign": cam})),
        ("work.addTask", json!({"title": "X", "owner": per})),
        ("work.addTask", json!({"title": "X", "about": nobody("cre")})),
        ("work.editTask", json!({"id": tas, "title": "X"})),
        ("work.editTask", json!({"id": task, "owner": per})),
        ("work.editTask", json!({"id": task, "campaign": cam})),
        ("work.setTasks", json!({"tasks": [task, tas], "priority": "low"})),
        ("work.setTasks", json!({"tasks": []})),
        ("work.removeTasks", json!({"tasks": [tas]})),
        ("work.addItem", json!({"task": tas, "text": "X"})),
        ("work.setItem", json!({"item": nobody("chk"), "done": true})),
        ("work.removeItem", json!({"id": nobody("chk")})),
        ("work.link", json!({"task": task, "waitsFor": tas})),
        ("work.unlink", json!({"task": tas, "waitsFor": task})),
        ("work.reassign", json!({"campaign": cam, "job": "pr", "to": per})),
        ("work.reassign", json!({"campaign": spring, "job": "pr", "to": per})),
        ("work.notes", json!({"about": tas})),
        ("work.addNote", json!({"about": cam, "text": "X"})),
        ("work.addNote", json!({"about": nobody("del"), "text": "X"})),
        ("work.editNote", json!({"note": nobody("not"), "text": "X"})),
        ("work.removeNote", json!({"id": nobody("not")})),
    ] {
        let why = desk.attempt(name, args.clone()).await.expect_err(&format!("{name} {args}"));
        spoken(&why);
        assert_eq!(why.code, "notFound", "{name} {args} said {why:?}");
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
}
