//! The fifteen steps of the field's standard workflow, from the first idea to the archive, as a team of two runs them
//! through the screens: nothing listens on the network but for the moments in which e-mail leaves. Then a look from
//! outside at the database, the e-mails and the documents.
//!
//! The campaign: two creators of food below 200,000 followers, at 400 € and 500 €, shipping 25 €. Sales of 3,000 €.

use e2e::form::text;
use e2e::post::Post;
use e2e::{Desk, Engine, Screen, axe, outside, tour};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

const NAME: &str = "Olive autumn";

/// A creator of the campaign: name, followers, address, fee.
const TWO: [(&str, u32, &str, &str); 2] = [
    ("Ana Ruiz", 84_000, "ana@creators.example", "400"),
    ("Chloé Martin", 120_000, "chloe@creators.example", "500"),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_fifteen_steps_webkit() {
    steps(Engine::WebKit, "en_US.UTF-8", "en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fifteen_steps_in_french_chromium() {
    steps(Engine::Chromium, "fr_FR.UTF-8", "fr").await;
}

async fn steps(engine: Engine, locale: &'static str, language: &str) {
    let mut desk = Desk::new(engine, "steps").speaking(locale);
    let Some(mut post) = Post::new(&desk.file("post")) else {
        println!("skipped: python3-aiosmtpd is not installed");
        return;
    };
    let report = desk.file("rapport.pdf");
    desk.will_save(&report);
    let screen = desk.open().await;
    screen.wait("welcome").await;
    // A browser has no system whose language it could take over.
    tour::dress(&screen, language, "light").await;
    let people = before(&screen, &post, language).await;
    let campaign = create(&screen, &people[0]).await;
    follow(&screen, &campaign, &people).await;
    shortlist(&screen, &campaign).await;
    outreach(&screen, &campaign).await;
    brief(&screen, &campaign, &mut post).await;
    review(&screen, &campaign).await;
    results(&screen, &campaign).await;
    report_and_send(&screen, &campaign, &mut post).await;
    archive(&screen, &campaign).await;
    assert_eq!(screen.forbidden().await, [""; 0], "the page asked for nothing outside");
    desk.close(screen).await;
    look(&desk, &campaign, &post, language).await;
}

/// What a team has before its first campaign: creators in its database, people with jobs, an account for e-mail.
async fn before(screen: &Screen, post: &Post, language: &str) -> [String; 3] {
    let call = async |name: &str, args: Value| screen.ask(name, args).await;
    let speaks = if language == "fr" { ["es", "fr"] } else { ["es", "en"] };
    for ((name, followers, address, _), speaks) in TWO.iter().zip(speaks) {
        let handle = address.split('@').next();
        let add = json!({"name": name, "platform": "instagram", "handle": handle, "followers": followers.to_string(),
            "niches": ["Food"]});
        let made = call("creators.add", add).await;
        let id = text(&made["value"]["id"]);
        call("creators.edit", json!({"id": id, "email": address, "language": speaks})).await;
    }
    let other = json!({"name": "Max Big", "platform": "instagram", "handle": "max", "followers": "900000", "niches": ["Food"]});
    call("creators.add", other).await;
    let mut people = Vec::new();
    for (name, address) in [
        ("Sam Brook", "sam@olivar.example"),
        ("Luc Petit", "luc@olivar.example"),
        ("Dora Rey", "dora@olivar.example"),
    ] {
        let made = call("people.add", json!({"name": name, "email": address, "language": language})).await;
        people.push(text(&made["value"]["id"]));
    }
    call("settings.set", json!({"me": people[0]})).await;
    let account = json!({"name": "Sam Brook", "address": "sam@olivar.example", "server": "127.0.0.1",
        "port": post.port.to_string(), "security": "none", "user": "", "place": "run", "password": ""});
    call("mail.setAccount", account).await;
    people.try_into().expect("three people")
}

/// Step 1, in the form.
async fn create(screen: &Screen, owner: &str) -> String {
    screen.press("Control+n").await;
    screen.fill("field-name", NAME).await;
    screen.create("brand", "Olivar").await;
    screen.choose("owner", owner).await;
    screen.day("startsOn", "2027-01-11").await;
    screen.day("endsOn", "2027-02-28").await;
    screen.fill("field-budget", "2000").await;
    screen.choose("goal", "sales").await;
    screen.fill("field-kpis.0.target", "100").await;
    screen.click("kpi-remove-2").await;
    screen.click("kpi-remove-1").await;
    screen.click("campaign-create").await;
    screen.wait("dashboard").await;
    let campaigns = screen.ask("campaigns.list", json!({"archived": false})).await;
    text(&campaigns["rows"][0]["id"])
}

/// The campaign follows the playbook; its people get their jobs first, so that the tasks find their owners.
async fn follow(screen: &Screen, campaign: &str, people: &[String; 3]) {
    for (person, job) in people.iter().zip(["marketing-manager", "content-specialist", "marketing-director"])
    {
        screen.ask("people.setJob", json!({"campaign": campaign, "person": person, "job": job})).await;
    }
    screen.click("tab-flow").await;
    tour::push(screen, "flow-choose").await;
    screen.wait("begin-dialog").await;
    screen.day("anchorOn", "2027-01-18").await;
    screen.click("flow-begin").await;
    screen.wait("flow").await;
    expect(screen, campaign, &[("create", "done"), ("shortlist", "ready")]).await;
    screen.shoot("steps-1-flow").await;
    axe::check(screen, "the flow").await;
}

/// Waits until steps stand where they should: nothing is done that did not happen, and what happened is seen.
async fn expect(screen: &Screen, campaign: &str, wanted: &[(&str, &str)]) {
    for (step, state) in wanted {
        let what = format!("step {step} is {state}");
        screen
            .until(&what, async || {
                let flow = screen.ask("playbooks.flow", json!({"campaign": campaign})).await;
                let steps = flow["steps"].as_array().into_iter().flatten();
                steps.into_iter().any(|one| one["id"] == *step && one["state"] == *state)
            })
            .await;
    }
}

/// Step 2: found by niche and follower count, put on the shortlist.
async fn shortlist(screen: &Screen, campaign: &str) {
    screen.click("campaign-creators").await;
    screen.wait("adding-to").await;
    screen.click("filter-niches").await;
    screen.click("filter-niches-Food").await;
    screen.press("Escape").await;
    screen.gone("filter-niches-Food").await;
    screen.click("filter-followers").await;
    screen.fill("field-followersMax", "200000").await;
    screen.click("filter-followers-apply").await;
    screen.says("creators-total", "2").await;
    screen.click("select-all").await;
    screen.click("bulk-add").await;
    screen.fill("field-shipping", "25").await;
    screen.click("add-to-campaign-do").await;
    screen.gone("add-to-campaign").await;
    expect(screen, campaign, &[("shortlist", "done"), ("outreach", "ready"), ("contacted", "waiting")]).await;
}

async fn together(screen: &Screen, campaign: &str, creator: &str) {
    let (id, _) = screen.card(campaign, creator).await;
    screen
        .run("location.hash = arguments[0]", vec![json!(format!("#/campaigns/{campaign}/creators/{id}"))])
        .await;
    screen.says("collaboration", creator).await;
}

/// Steps 3 and 4: contacts are noted, offers are made and accepted, contracts are settled; the task is done by hand.
async fn outreach(screen: &Screen, campaign: &str) {
    for (name, _, _, fee) in TWO {
        together(screen, campaign, name).await;
        tour::push(screen, "contact-new").await;
        screen.wait("contact-dialog").await;
        screen.fill("field-text", "Wrote to them about the harvest").await;
        screen.click("contact-save").await;
        screen.gone("contact-dialog").await;
        tour::push(screen, "offer-new").await;
        screen.wait("offer-dialog").await;
        screen.fill("field-fee", fee).await;
        screen.click("offer-save").await;
        screen.gone("offer-dialog").await;
        tour::push(screen, "offer-accept").await;
        screen.wait("answer-dialog").await;
        screen.click("answer-save").await;
        screen.gone("answer-dialog").await;
        tour::push(screen, "contract-step").await;
        screen.wait("contract-dialog").await;
        screen.choose("step", "not-needed").await;
        screen.click("contract-save").await;
        screen.gone("contract-dialog").await;
    }
    screen.shoot("steps-2-outreach").await;
    expect(screen, campaign, &[("contacted", "done")]).await;
    finish_task(screen, campaign, "outreach").await;
    expect(screen, campaign, &[("outreach", "done"), ("brief", "ready")]).await;
}

/// Marks the task of a step as done, where the campaign's tasks are.
async fn finish_task(screen: &Screen, campaign: &str, step: &str) {
    let tasks = screen.ask("work.tasks", json!({"query": {"campaign": campaign}})).await;
    let tasks = tasks["rows"].as_array().expect("tasks").iter();
    let task = tasks.into_iter().find(|task| task["step"] == step).map(|task| text(&task["id"]));
    let task = task.unwrap_or_else(|| panic!("{step} is a task"));
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.click("tab-tasks").await;
    // By key: rows that are still arriving move under a pointer.
    tour::push(screen, &format!("check-{task}")).await;
    screen
        .until(&format!("{step} is finished"), async || {
            let row = screen.ask("work.task", json!({"id": task})).await;
            row["task"]["status"] == "done"
        })
        .await;
}

/// Step 5: the brief is written, kept as a version, looked at, and sent; it leaves when there is a network.
async fn brief(screen: &Screen, campaign: &str, post: &mut Post) {
    screen.click("tab-brief").await;
    let whole = screen.ask("briefs.brief", json!({"campaign": campaign})).await;
    let missing = whole["missing"].as_array().expect("what is missing").clone();
    assert!(missing.len() > 4, "an empty brief says what is missing: {whole}");
    for section in missing.iter().filter_map(Value::as_str) {
        let field = format!("field-brief-{section}");
        screen.fill(&field, &format!("What {section} means here")).await;
        screen.press("Tab").await;
    }
    screen
        .until("nothing is missing", async || {
            let whole = screen.ask("briefs.brief", json!({"campaign": campaign})).await;
            whole["missing"].as_array().is_some_and(Vec::is_empty)
        })
        .await;
    screen.shoot("steps-3-brief").await;
    axe::check(screen, "the brief").await;
    screen.click("brief-keep").await;
    screen
        .until("a version is kept", async || {
            let whole = screen.ask("briefs.brief", json!({"campaign": campaign})).await;
            whole["versions"].as_array().is_some_and(|versions| versions.len() == 1)
        })
        .await;
    screen.click("brief-view-creators").await;
    for (name, ..) in TWO {
        let (id, _) = screen.card(campaign, name).await;
        tour::push(screen, &format!("fit-{id}")).await;
        screen.wait("fit-dialog").await;
        screen.fill("field-reason", "Cooks with olive oil every week").await;
        screen.click("fit-save").await;
        screen.gone("fit-dialog").await;
    }
    screen.click("choose-all").await;
    tour::push(screen, "brief-send").await;
    screen.wait("send-brief").await;
    screen.shoot("steps-4-send-brief").await;
    axe::check(screen, "sending the brief").await;
    screen.click("send-brief-do").await;
    screen.gone("send-brief").await;
    leave(screen, post, 2).await;
    expect(screen, campaign, &[("brief", "done"), ("review", "ready")]).await;
}

/// The network comes back, what waits in the outbox leaves, the network is gone again.
async fn leave(screen: &Screen, post: &mut Post, messages: usize) {
    screen.run("location.hash = '#/outbox'", vec![]).await;
    screen.wait("outbox-rows").await;
    let before = post.taken().len();
    post.open();
    screen.click("outbox-send").await;
    screen.until("the messages arrive", async || post.taken().len() == before + messages).await;
    screen.gone("outbox-rows").await;
    post.close();
}

/// Steps 6 and 7: each draft is looked at and approved, bound to what it says.
async fn review(screen: &Screen, campaign: &str) {
    let owed = screen.ask("content.deliverables", json!({"campaign": campaign})).await;
    let rows: Vec<String> =
        owed["rows"].as_array().expect("deliverables").iter().map(|row| text(&row["id"])).collect();
    assert_eq!(rows.len(), 2, "an accepted offer owes a post: {owed}");
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.click("tab-content").await;
    for row in &rows {
        tour::push(screen, &format!("owed-open-{row}")).await;
        tour::push(screen, "draft-new").await;
        screen.fill("field-caption", "Olive oil from the first harvest. Werbung / publicité / ad").await;
        screen.click("draft-save").await;
        screen.gone("draft-form").await;
        decide(screen, campaign, row).await;
        screen.dismiss("stages").await;
    }
    screen.shoot("steps-5-content").await;
    expect(screen, campaign, &[("decided", "done")]).await;
    finish_task(screen, campaign, "review").await;
    expect(
        screen,
        campaign,
        &[("review", "done"), ("cost", "done"), ("reach", "done"), ("results", "ready")],
    )
    .await;
}

/// Approves the newest draft at every stage that the organisation has switched on.
async fn decide(screen: &Screen, campaign: &str, row: &str) {
    for _ in 0..5 {
        let owed = screen.ask("content.deliverables", json!({"campaign": campaign})).await;
        let mut rows = owed["rows"].as_array().into_iter().flatten();
        let now = rows.find(|one| one["id"] == row).cloned().expect("the deliverable");
        if now["state"] == "approved" {
            return;
        }
        // The stage whose turn it is.
        screen.click(".stage-turn [data-testid^=decide-]").await;
        screen.wait("decide-dialog").await;
        screen.click("decide-save").await;
        screen.gone("decide-dialog").await;
    }
    panic!("{row} is not approved");
}

/// Steps 8 to 12: posts go live, results are keyed in; cost, reach, engagement rate and ROI are computed.
async fn results(screen: &Screen, campaign: &str) {
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.click("tab-results").await;
    for (name, ..) in TWO {
        let (collaboration, _) = screen.card(campaign, name).await;
        let button = if screen.has("empty-post-new").await { "empty-post-new" } else { "post-new" };
        screen.click(button).await;
        screen.wait("post-dialog").await;
        screen.choose("collaboration", &collaboration).await;
        screen.fill("field-label", name).await;
        screen.fill("field-url", &format!("https://www.instagram.com/p/{}/", &collaboration[4..12])).await;
        screen.day("postedOn", "2026-11-20").await;
        screen.click("post-save").await;
        screen.gone("post-dialog").await;
    }
    let posts = screen.ask("content.posts", json!({ "campaign": campaign })).await;
    for post in posts["posts"].as_array().expect("posts") {
        for (metric, value) in [
            ("reach", "40000"),
            ("impressions", "52000"),
            ("likes", "1500"),
            ("comments", "120"),
            ("clicks", "80"),
        ] {
            screen.key_in(&format!("cell-{}-{metric}", text(&post["id"])), value).await;
        }
    }
    expect(screen, campaign, &[("results", "done"), ("engagement", "done"), ("roi", "ready")]).await;
    screen.fill("field-netRevenue", "3000").await;
    screen.click("outcomes-save").await;
    expect(screen, campaign, &[("roi", "done"), ("report", "ready")]).await;
    screen.shoot("steps-6-results").await;
}

/// Steps 13 and 14: the report is finalized, and goes to the Marketing Director with its summary.
async fn report_and_send(screen: &Screen, campaign: &str, post: &mut Post) {
    screen.click("tab-report").await;
    screen.wait("page-1").await;
    tour::push(screen, "report-finalize").await;
    screen.wait("finalize-dialog").await;
    screen.click("finalize-confirm").await;
    screen.wait("edition-1").await;
    tour::push(screen, "edition-send-1").await;
    screen.wait("send-dialog").await;
    screen.click("send-to-dora@olivar.example").await;
    screen.shoot("steps-7-send-report").await;
    screen.click("send-do").await;
    screen.gone("send-dialog").await;
    leave(screen, post, 1).await;
    expect(screen, campaign, &[("report", "done"), ("send", "done"), ("archive", "ready")]).await;
}

/// Step 15: everything happened, so the archive asks nothing; the end is reached.
async fn archive(screen: &Screen, campaign: &str) {
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.menu("campaign-more", "campaign-archive").await;
    screen.wait("archived-note").await;
    assert!(!screen.has("early-dialog").await, "nobody is asked at the end");
    screen.click("tab-flow").await;
    screen.wait("flow").await;
    screen.shoot("steps-8-end").await;
    axe::check(screen, "the end").await;
    let flow = screen.ask("playbooks.flow", json!({"campaign": campaign})).await;
    assert_eq!((&flow["ended"], &flow["through"]), (&json!(true), &json!(15)), "every step happened: {flow}");
}

/// What is left: the figures in the database, two briefs and one report in the post, each once, with their documents.
async fn look(desk: &Desk, campaign: &str, post: &Post, language: &str) {
    let app = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let ask = json!({ "campaign": campaign });
    let dashboard = marquee::rpc::dispatch(&app, "results.dashboard", ask).await.expect("the database opens");
    app.close().await;
    let figures = dashboard["figures"].as_array().expect("figures").clone();
    let value = |id: &str| {
        let found = figures.iter().find(|figure| figure["id"] == id).map(|figure| figure["value"].clone());
        found.unwrap_or_else(|| panic!("{id} is a figure: {figures:?}"))
    };
    let number = |id: &str| value(id).as_str().and_then(|text| text.parse::<f64>().ok()).unwrap_or(f64::NAN);
    // 400 + 500 + 2 × 25; 84,000 + 120,000; (3,000 − 950) ÷ 950.
    assert_eq!(number("workflow-cost"), 950.0, "{}", value("workflow-cost"));
    assert_eq!(number("potential-reach"), 204_000.0, "{}", value("potential-reach"));
    assert!((number("roi-revenue") - 215.789).abs() < 0.01, "{}", value("roi-revenue"));
    let taken = post.taken();
    assert_eq!(taken.len(), 3, "two briefs and a report arrived, each once");
    let to = |address: &str| taken.iter().filter(|mail| mail.to.contains(address)).collect::<Vec<_>>();
    for (name, _, address, _) in TWO {
        let [mail] = to(address)[..] else { panic!("{name} gets one message") };
        let [(_, pdf)] = &mail.files[..] else { panic!("{name} gets one document: {:?}", mail.names()) };
        let said = document(desk, pdf);
        assert!(
            said.contains(NAME) && said.contains("strategy means here"),
            "the brief says what was written: {said}"
        );
    }
    let [mail] = to("dora@olivar.example")[..] else { panic!("the director gets one message") };
    let [(_, pdf)] = &mail.files[..] else { panic!("with one document: {:?}", mail.names()) };
    let said = document(desk, pdf);
    for words in [NAME, "Olivar", "Ana Ruiz", "Chloé Martin"] {
        assert!(said.contains(words), "“{words}” is in the report: {said}");
    }
    let return_on = if language == "fr" { "215,79" } else { "215.79" };
    assert!(said.contains(return_on), "the report prints the ROI in its language: {said}");
    assert!(mail.body.contains(return_on), "and so does the summary: {}", mail.body);
    println!("the fifteen steps: 15 of 15 through, e-mails once each: 3, documents read: 3");
}

fn document(desk: &Desk, bytes: &[u8]) -> String {
    let path = desk.file("attached.pdf");
    std::fs::write(&path, bytes).expect("it can be written");
    outside::check_pdf(Path::new(&path));
    outside::squeezed(&outside::pdf_text(&path))
}
