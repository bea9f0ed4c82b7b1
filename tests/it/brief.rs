//! The brief by call name: written, kept in versions, looked at, sent to three creators in three languages, changed.

use crate::bad_input::nobody;
use crate::desk::{Desk, Folder, Tables, differences, live, over};
use crate::mail::account;
use crate::smtp::Server;
use serde_json::{Value, json};

const REQUIRED: [&str; 11] = [
    "strategy",
    "product",
    "audience",
    "idea",
    "dos",
    "donts",
    "deadlines",
    "disclosure",
    "success",
    "proof",
    "answers_to",
];

/// A campaign with three creators who speak three languages and have addresses.
struct Team {
    desk: Desk,
    campaign: String,
    together: Vec<String>,
}

impl Team {
    async fn new() -> Self {
        let desk = Desk::new().await;
        let campaign = desk.campaign("Spring").await;
        let ana = desk.person("Ana Ruiz").await;
        desk.call("settings.set", json!({"me": ana})).await;
        let mut together = Vec::new();
        for (name, language) in [("Nora Vidal", "es"), ("Théo Marchand", "fr"), ("Maya Lindqvist", "en")] {
            let creator = desk.creator(name).await;
            let first = name.split(' ').next().unwrap().to_lowercase().replace('é', "e");
            let email = format!("{first}@example.org");
            desk.call("creators.edit", json!({"id": creator, "email": email, "language": language})).await;
            let one = desk.join(&campaign, &creator, "", "").await;
            desk.shift(&one, "contracted").await;
            together.push(one);
        }
        Self { desk, campaign, together }
    }

    async fn section(&self, section: &str, text: &str) {
        let args = json!({"campaign": self.campaign, "section": section, "text": text});
        self.desk.call("briefs.setSection", args).await;
    }

    async fn fill(&self) {
        for section in REQUIRED {
            self.section(section, &format!("About the {section}.")).await;
        }
    }

    async fn brief(&self) -> Value {
        self.desk.call("briefs.brief", json!({"campaign": self.campaign})).await
    }

    async fn rows(&self) -> Vec<Value> {
        let all = self.desk.call("briefs.creators", json!({"campaign": self.campaign})).await;
        all["rows"].as_array().unwrap().clone()
    }

    /// What each creator holds, by name.
    async fn holding(&self) -> Vec<(String, i64)> {
        let rows = self.rows().await;
        rows.iter()
            .map(|row| (row["holding"].as_str().unwrap().to_owned(), row["held"].as_i64().unwrap()))
            .collect()
    }

    async fn look(&self, at: usize) {
        let args = json!({"collaboration": self.together[at], "verdict": "fits", "reason": ""});
        self.desk.call("briefs.fit", args).await;
    }

    async fn keep(&self) -> String {
        let kept = self.desk.call("briefs.freeze", json!({"campaign": self.campaign})).await;
        kept["value"]["id"].as_str().unwrap().to_owned()
    }

    async fn owe(&self, at: usize, due: &str) {
        let args = json!({"collaboration": self.together[at], "platform": "instagram", "kind": "reel", "dueOn": due});
        self.desk.call("content.addDeliverable", args).await;
    }

    fn ask(&self, version: &str, whom: &[usize]) -> Value {
        let whom: Vec<&String> = whom.iter().map(|at| &self.together[*at]).collect();
        json!({"campaign": self.campaign, "version": version, "collaborations": whom})
    }
}

#[tokio::test]
async fn a_brief_goes_to_three_creators_in_three_languages() {
    let (team, server) = (Team::new().await, Server::start().await);
    let desk = &team.desk;
    let begin = json!({"campaign": team.campaign, "playbook": "campaign", "anchorOn": "2026-09-15"});
    desk.call("playbooks.begin", begin).await;
    assert_eq!(team.brief().await["missing"], json!(REQUIRED), "everything is still to be written");
    let why = desk.refused("briefs.freeze", json!({"campaign": team.campaign})).await;
    assert_eq!(why.fields[0].message_id, "error-brief-incomplete", "an incomplete brief is not kept");
    team.fill().await;
    assert_eq!(team.brief().await["missing"], json!([]), "complete");
    for (at, due) in ["2026-07-20", "2026-07-21", "2026-07-22"].iter().enumerate() {
        team.owe(at, due).await;
    }
    let first = team.keep().await;
    assert_eq!(team.brief().await["changed"], json!([]), "the version says what the brief says");
    let why = desk.refused("briefs.freeze", json!({"campaign": team.campaign})).await;
    assert_eq!(why.message_id, "error-brief-same", "the same is not kept twice");

    account(desk, &server).await;
    let why = desk.refused("briefs.send", team.ask(&first, &[0, 1, 2])).await;
    assert_eq!(why.fields[0].message_id, "error-brief-fit", "first somebody looks at the fit");
    for at in 0..3 {
        team.look(at).await;
    }
    let fit = &team.rows().await[0]["fit"];
    assert_eq!((&fit["person"], &fit["stale"]), (&json!("Ana Ruiz"), &json!(false)), "with a name");

    let letters = desk
        .call("briefs.letters", json!({"campaign": team.campaign, "collaborations": team.together}))
        .await;
    assert!(
        letters["rows"].as_array().unwrap().iter().all(|row| row["missing"] == json!([])),
        "nothing is missing: {letters}"
    );
    desk.call("briefs.send", team.ask(&first, &[0, 1, 2])).await;
    assert_eq!(team.holding().await, vec![("nothing".to_owned(), 0); 3], "what waits is not held yet");
    assert!(team.rows().await.iter().all(|row| row["given"][0]["way"] == "waiting"));
    assert_eq!(desk.call("mail.sendDue", json!({})).await["sent"], 3, "one message each");
    assert_eq!(team.holding().await, vec![("newest".to_owned(), 1); 3], "now they have it");
    read_back(&server);

    let flow = desk.call("playbooks.flow", json!({"campaign": team.campaign})).await;
    let step = flow["steps"].as_array().unwrap().iter().find(|step| step["id"] == "brief").unwrap();
    assert_eq!((&step["state"], &step["of"]), (&json!("done"), &json!(3)), "the step happened");

    changed(&team, &first).await;
}

/// The brief says something else from now on: who holds the first version, and who gets the second.
async fn changed(team: &Team, first: &str) {
    let desk = &team.desk;
    team.section("hashtags", "#spring").await;
    let why = desk.refused("briefs.send", team.ask(first, &[0])).await;
    assert_eq!(why.message_id, "error-brief-changed", "what was not kept is not sent");
    let second = team.keep().await;
    assert_eq!(team.holding().await, vec![("older".to_owned(), 1); 3], "all hold an older version");
    let why = desk.refused("briefs.send", team.ask(first, &[0])).await;
    assert_eq!(why.message_id, "error-brief-newer", "an older version is not sent any more");
    desk.call("briefs.send", team.ask(&second, &[1])).await;
    desk.call("mail.sendDue", json!({})).await;
    desk.call("briefs.handOver", team.ask(&second, &[0])).await;
    let rows = team.rows().await;
    let by_name = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap();
    for (name, holding, held, way) in [
        ("Nora Vidal", "newest", 2, "hand"),
        ("Théo Marchand", "newest", 2, "sent"),
        ("Maya Lindqvist", "older", 1, "sent"),
    ] {
        let row = by_name(name);
        assert_eq!(
            (&row["holding"], &row["held"], &row["given"][0]["way"]),
            (&json!(holding), &json!(held), &json!(way)),
            "{name}"
        );
    }
    let versions = team.brief().await["versions"].clone();
    assert_eq!((&versions[0]["holders"], &versions[1]["holders"]), (&json!(2), &json!(1)), "who holds which");
    assert_eq!(versions[0]["changed"], json!(["hashtags"]), "what the second changed");

    let words = json!({"collaboration": team.together[0], "why": "Her tarts."});
    desk.call("briefs.setWords", words).await;
    let rows = team.rows().await;
    let nora = rows.iter().find(|row| row["name"] == "Nora Vidal").unwrap();
    assert_eq!(nora["holding"], "changed", "her own part says something else by now");
    // Her words and what was given by hand can be taken back; what was sent cannot.
    desk.undo().await;
    desk.undo().await;
    let why = desk.refused("history.undo", json!({})).await;
    assert_eq!(why.code, "refused", "{why:?}");
    assert!(desk.db().verify().await.unwrap().sound(), "and the log knows all of it");
}

/// Each message is in the creator's language, with the PDF of exactly this creator.
fn read_back(server: &Server) {
    let taken = server.taken();
    assert_eq!(taken.len(), 3, "three messages and no more");
    let wanted = [
        ("nora@example.org", "Briefing: Spring de Olivar", "20 de julio de 2026"),
        ("theo@example.org", "Brief\u{a0}: Spring pour Olivar", "21 juillet 2026"),
        ("maya@example.org", "Brief: Spring for Olivar", "22 July 2026"),
    ];
    for (address, subject, due) in wanted {
        let one = taken.iter().find(|one| one.to == [address]).unwrap_or_else(|| panic!("{address}"));
        let read = mail_parser::MessageParser::default().parse(&one.data).unwrap();
        assert_eq!(read.subject(), Some(subject), "{address}");
        let body = read.body_text(0).unwrap();
        assert!(body.contains(due), "{address} reads the own deadline: {body}");
        let files: Vec<_> = read.attachments().collect();
        assert_eq!(files.len(), 1, "{address}: one PDF");
        assert!(files[0].contents().starts_with(b"%PDF-"), "{address}: it is a PDF");
    }
}

async fn back_and_forth(desk: &Desk, name: &str, args: Value) -> Value {
    let before = live(&desk.db()).await;
    let answer = desk.call(name, args).await;
    let after: Tables = live(&desk.db()).await;
    assert_ne!(differences(&before, &after), [""; 0], "{name} changes something");
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "{name}: undone");
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{name}: redone");
    answer
}

#[tokio::test]
async fn every_step_is_taken_back_and_done_again() {
    let team = Team::new().await;
    let (desk, campaign, nora) = (&team.desk, &team.campaign, &team.together[0]);
    let folder = Folder::new();
    let logo = folder.join("logo.svg");
    std::fs::write(&logo, b"<svg/>").unwrap();
    let section = |text: &str| json!({"campaign": campaign, "section": "idea", "text": text});
    back_and_forth(desk, "briefs.setSection", section("One recipe.")).await;
    back_and_forth(desk, "briefs.setSection", section("Two recipes.")).await;
    back_and_forth(desk, "briefs.setSection", section("")).await;
    let words = json!({"collaboration": nora, "why": "Her tarts", "link": "NORA10", "language": "fr"});
    back_and_forth(desk, "briefs.setWords", words).await;
    let file = back_and_forth(desk, "briefs.addFile", json!({"campaign": campaign, "path": logo})).await;
    let kept = json!({"campaign": campaign, "reason": "The client is late"});
    let version = back_and_forth(desk, "briefs.freeze", kept).await["value"]["id"].clone();
    let doubt = json!({"collaboration": nora, "verdict": "doubt", "reason": "Advertises a rival"});
    back_and_forth(desk, "briefs.fit", doubt).await;
    let hand = json!({"campaign": campaign, "version": version, "collaborations": [nora]});
    back_and_forth(desk, "briefs.handOver", hand).await;
    let given = team.rows().await[1]["given"][0].clone();
    let pdf = folder.join("given.pdf");
    desk.call("briefs.save", json!({"send": given["id"], "path": pdf})).await;
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"), "exactly what was given is kept");
    assert_eq!(given["language"], "fr", "in the language that was chosen");
    back_and_forth(desk, "briefs.removeFile", json!({"id": file["value"]["id"]})).await;
    let brief = team.brief().await;
    assert_eq!(brief["versions"][0]["reason"], "The client is late", "why it was kept incomplete stays");
    assert_eq!(brief["changed"], json!(["files"]), "the version still has the logo");
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_sentence() {
    let team = Team::new().await;
    let (desk, campaign, nora) = (&team.desk, &team.campaign, &team.together[0]);
    let before = live(&desk.db()).await;
    let long = "x".repeat(3001);
    let section = json!({"campaign": campaign, "section": "idea", "text": long});
    let refused: Vec<(&str, Value, &str)> = vec![
        ("briefs.setSection", section, "error-too-long"),
        ("briefs.fit", json!({"collaboration": nora, "verdict": "doubt"}), "error-brief-doubt"),
        ("briefs.fit", json!({"collaboration": nora, "verdict": "perhaps"}), "error-required"),
        ("briefs.setWords", json!({"collaboration": nora, "language": "sv"}), "error-required"),
        ("briefs.addFile", json!({"campaign": campaign, "path": ""}), "error-required"),
        (
            "briefs.addFile",
            json!({"campaign": campaign, "path": "/nowhere/logo.svg"}),
            "error-attach-missing",
        ),
    ];
    for (name, args, sentence) in refused {
        let why = desk.refused(name, args).await;
        assert_eq!(why.fields[0].message_id, sentence, "{name}");
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was written");
    team.fill().await;
    let version = team.keep().await;
    team.look(0).await;
    let why = desk.refused("briefs.send", team.ask(&version, &[])).await;
    assert_eq!(why.fields[0].message_id, "error-brief-nobody");
    let creator = team.rows().await[1]["creator"].clone();
    desk.call("creators.edit", json!({"id": creator, "email": ""})).await;
    let why = desk.refused("briefs.send", team.ask(&version, &[0])).await;
    assert_eq!(why.fields[0].message_id, "error-brief-email", "without an address nothing is sent");
    assert_eq!(why.fields[0].args["names"], "Nora Vidal", "she is named");
    desk.call("creators.edit", json!({"id": creator, "email": "nora@example.org"})).await;
    let text = json!([{"language": "es", "subject": "Hola", "body": "Tu enlace: {link}"}]);
    let why = desk.refused("briefs.send", over(team.ask(&version, &[0]), json!({"texts": text}))).await;
    assert_eq!(
        why.fields[0].message_id, "error-brief-field",
        "an open field is named before anything is queued"
    );
    assert_eq!(desk.call("mail.outbox", json!({})).await["rows"], json!([]), "nothing waits");
    assert_eq!(team.rows().await[1]["given"], json!([]), "and nothing was written down");
}

#[tokio::test]
async fn without_an_account_the_messages_open_in_the_mail_program() {
    let team = Team::new().await;
    let desk = &team.desk;
    team.fill().await;
    let version = team.keep().await;
    for at in [0, 1] {
        team.look(at).await;
    }
    desk.call("briefs.send", over(team.ask(&version, &[0, 1]), json!({"byHand": true}))).await;
    let outbox = desk.call("mail.outbox", json!({})).await;
    let rows = outbox["rows"].as_array().unwrap().clone();
    assert_eq!(rows.len(), 2, "both wait for word that they were sent");
    assert_eq!(std::fs::read_dir(desk.folder().join("drafts")).unwrap().count(), 2, "two drafts were opened");
    let held = |rows: &[Value]| rows.iter().filter(|row| row["holding"] == "newest").count();
    assert_eq!(held(&team.rows().await), 0, "nobody says yet that they have it");
    for row in rows {
        desk.call("mail.wasSent", json!({"id": row["id"]})).await;
    }
    assert_eq!(held(&team.rows().await), 2, "now they do");
}

#[tokio::test]
async fn an_erased_creator_takes_words_and_pdf_along() {
    let team = Team::new().await;
    let desk = &team.desk;
    team.fill().await;
    let version = team.keep().await;
    team.look(0).await;
    desk.call("briefs.setWords", json!({"collaboration": team.together[0], "why": "Qwhyzw"})).await;
    desk.call("briefs.handOver", team.ask(&version, &[0])).await;
    let row = team.rows().await[1].clone();
    let send = row["given"][0]["id"].clone();
    desk.call("creators.erase", json!({"id": row["creator"]})).await;
    let path = desk.folder().join("out.pdf");
    let why = desk.refused("briefs.save", json!({"send": send, "path": path})).await;
    assert!(["notFound", "unavailable"].contains(&why.code.as_str()), "the PDF is gone: {why:?}");
    assert!(team.rows().await.iter().all(|row| row["why"] == ""), "and so are the words");
    let tasks = desk.call("work.tasks", json!({"query": {"campaign": team.campaign}})).await;
    assert_eq!(tasks["rows"], json!([]), "and the task that says the name");
}

#[tokio::test]
async fn the_sample_has_a_complete_brief_that_was_given() {
    for lang in marquee::values::Lang::ALL {
        let desk = Desk::speaking(lang).await;
        let made = desk.call("sample.add", json!({})).await;
        let campaign = made["value"]["id"].clone();
        let brief = desk.call("briefs.brief", json!({"campaign": campaign})).await;
        assert_eq!((&brief["missing"], &brief["changed"]), (&json!([]), &json!([])), "complete and kept");
        let all = desk.call("briefs.creators", json!({"campaign": campaign})).await;
        assert_eq!(all["older"], 1, "one still holds the first version");
        let rows = all["rows"].as_array().unwrap();
        let newest = rows.iter().filter(|row| row["holding"] == "newest").count();
        assert_eq!(newest, 3, "the others hold the second");
        let whom = rows.iter().find(|row| row["name"] == "Maya Lindqvist").unwrap();
        let ask = json!({"collaboration": whom["collaboration"]});
        let pages = desk.call("briefs.preview", ask.clone()).await;
        let count = pages["pages"].as_array().unwrap().len();
        assert!((1..=2).contains(&count) && pages["missing"] == json!([]), "{count} pages");
        if let Ok(folder) = std::env::var("MARQUEE_LOOK") {
            for row in rows {
                let name = format!("{}-{}.pdf", lang.code(), row["language"].as_str().unwrap());
                let path = std::path::Path::new(&folder).join(name);
                desk.call("briefs.export", json!({"collaboration": row["collaboration"], "path": path}))
                    .await;
            }
        }
    }
}

/// Calls about what is not there.
pub fn strange(campaign: &str) -> Vec<(&'static str, Value)> {
    let (cam, col) = (nobody("cam"), nobody("col"));
    vec![
        ("briefs.brief", json!({"campaign": cam})),
        ("briefs.setSection", json!({"campaign": cam, "section": "idea", "text": "x"})),
        ("briefs.setSection", json!({"campaign": campaign, "section": "nonsense", "text": "x"})),
        ("briefs.setWords", json!({"collaboration": col, "why": "x"})),
        ("briefs.freeze", json!({"campaign": cam, "reason": "x"})),
        ("briefs.fit", json!({"collaboration": col, "verdict": "fits"})),
        ("briefs.addFile", json!({"campaign": cam, "path": "x"})),
        ("briefs.removeFile", json!({"id": nobody("brm")})),
        ("briefs.saveFile", json!({"file": nobody("brm"), "path": "x"})),
        ("briefs.creators", json!({"campaign": cam})),
        ("briefs.creators", json!({"campaign": campaign, "collaboration": col})),
        ("briefs.preview", json!({"collaboration": col})),
        ("briefs.export", json!({"collaboration": col, "path": "x"})),
        ("briefs.save", json!({"send": nobody("brs"), "path": "x"})),
        ("briefs.letters", json!({"campaign": cam, "collaborations": [col]})),
        ("briefs.letters", json!({"campaign": campaign, "collaborations": [col]})),
        ("briefs.send", json!({"campaign": campaign, "version": nobody("brv"), "collaborations": [col]})),
        ("briefs.handOver", json!({"campaign": campaign, "version": nobody("brv"), "collaborations": [col]})),
    ]
}

#[tokio::test]
async fn from_the_brief_to_the_last_post_every_creator_has_a_next_check_in() {
    let team = Team::new().await;
    let desk = &team.desk;
    team.fill().await;
    for at in 0..3 {
        team.look(at).await;
    }
    let version = team.keep().await;
    desk.call("briefs.handOver", team.ask(&version, &[0, 1, 2])).await;
    let open = async || {
        let ask = json!({"query": {"campaign": team.campaign, "status": "open"}});
        let rows = desk.call("work.tasks", ask).await["rows"].as_array().unwrap().clone();
        let told = |row: &Value| {
            (row["title"].as_str().unwrap().to_owned(), row["dueOn"].as_str().unwrap().to_owned())
        };
        let mut told: Vec<_> = rows.iter().filter(|row| row["step"] == "checkin").map(told).collect();
        told.sort();
        (told, rows)
    };
    let line = |who: &str, day: &str| (format!("Check in with {who}"), day.to_owned());
    let (first, rows) = open().await;
    let week = "2026-07-08";
    assert_eq!(first, [line("Maya Lindqvist", week), line("Nora Vidal", week), line("Théo Marchand", week)]);
    // A second brief makes no second task.
    desk.call("briefs.handOver", team.ask(&version, &[0])).await;
    assert_eq!(open().await.0, first);
    // Holding one makes the next, in one action that is undone as one.
    let before = live(&desk.db()).await;
    let nora = rows.iter().find(|row| row["title"] == "Check in with Nora Vidal").unwrap();
    desk.call("work.editTask", json!({"id": nora["id"], "status": "done"})).await;
    assert_eq!(open().await.0, first, "the next one is there, a week from the day it was held");
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0]);
    desk.redo().await;
    // A contact that is written down is one, and may name the next day.
    let contact = json!({"collaboration": team.together[1], "channel": "phone", "direction": "out", "text": "All well",
        "nextStep": "Ask for the draft", "nextOn": "2026-07-05"});
    desk.call("outreach.addContact", contact).await;
    assert_eq!(open().await.0[2], line("Théo Marchand", "2026-07-05"));
    // Once the last post is live nobody is asked any more.
    desk.shift(&team.together[2], "live").await;
    let maya = rows.iter().find(|row| row["title"] == "Check in with Maya Lindqvist").unwrap();
    desk.call("work.editTask", json!({"id": maya["id"], "status": "done"})).await;
    let left: Vec<String> = open().await.0.into_iter().map(|row| row.0).collect();
    assert_eq!(left, ["Check in with Nora Vidal", "Check in with Théo Marchand"]);
}
