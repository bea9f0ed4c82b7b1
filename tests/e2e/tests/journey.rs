//! A brand manager's main job, from a list of creators on disk to the report, through the screens and nothing else;
//! then a look from outside at the database, the companion's figures and the PDF.
//!
//! The campaign: four food creators at 400 € and 25 € shipping each, 120 € of product. Three posts. Sales of 4,200 €.

use e2e::form::text;
use e2e::{Desk, Engine, Screen, axe, fixture, outside};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde_json::{Value, json};
use std::sync::Arc;

const NAME: &str = "Autumn kitchen";
const ADVICE: &str = "Book Ana and Chloé again for spring; leave the reel out.";
/// What the four fees, the four parcels and the product come to.
const COST: &str = "€1,820.00";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_list_to_the_report_webkit() {
    journey(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_list_to_the_report_chromium() {
    journey(Engine::Chromium).await;
}

async fn journey(engine: Engine) {
    let mut desk = Desk::new(engine, "journey");
    let report = desk.file("report.pdf");
    desk.will_pick(fixture("creators-en.csv"));
    desk.will_save(&report);
    let screen = desk.open().await;
    import(&screen).await;
    filter(&screen).await;
    let campaign = plan(&screen).await;
    add_creators(&screen, &campaign).await;
    move_cards(&screen, &campaign).await;
    let posts = add_posts(&screen, &campaign).await;
    key_results(&screen, &posts).await;
    key_outcomes(&screen).await;
    add_cost(&screen).await;
    let shown = read_dashboard(&screen).await;
    finalize(&screen).await;
    archive_and_back(&screen).await;
    let screen = restart_and_undo(&mut desk, screen, &campaign).await;
    desk.close(screen).await;
    compare(&desk, &campaign, &shown, &report).await;
}

/// First run: the list is recognised, shown row by row, and written in one step.
async fn import(screen: &Screen) {
    screen.wait("welcome").await;
    screen.click("start-import").await;
    screen.click("import-pick").await;
    screen.wait("import-work").await;
    screen.says("import-status-new", "11").await;
    screen.click("import-status-rejected").await;
    screen.says("import-rows", "Kemi Adeyemi").await;
    screen.shoot("journey-1-import").await;
    axe::check(screen, "the import").await;
    screen.click("import-commit").await;
    screen.says("import-done", "11").await;
    screen.click("import-show").await;
    screen.says("creators-total", "11").await;
}

/// Finds the creators of food below 200,000 followers.
async fn filter(screen: &Screen) {
    screen.fill("creators-search", "chloé").await;
    screen.says("creators-total", "1 ").await;
    screen.fill("creators-search", "").await;
    screen.says("creators-total", "11").await;
    food_below_200_000(screen).await;
    screen.shoot("journey-2-filter").await;
    axe::check(screen, "the filtered creators").await;
}

async fn food_below_200_000(screen: &Screen) {
    screen.click("filter-niches").await;
    screen.click("filter-niches-Food").await;
    screen.press("Escape").await;
    screen.gone("filter-niches-Food").await;
    screen.click("filter-followers").await;
    screen.fill("field-followersMax", "200,000").await;
    screen.click("filter-followers-apply").await;
    screen.says("creators-total", "4 ").await;
}

/// Plans the campaign: brand, owner, dates, budget, goal and targets.
async fn plan(screen: &Screen) -> String {
    screen.press("Control+n").await;
    screen.fill("field-name", NAME).await;
    screen.create("brand", "Casa Verde").await;
    screen.create("owner", "Sam Brook").await;
    screen.day("startsOn", "2026-10-01").await;
    screen.day("endsOn", "2026-10-31").await;
    screen.fill("field-budget", "2,000").await;
    screen.choose("goal", "sales").await;
    screen.fill("field-kpis.0.target", "100").await;
    screen.fill("field-kpis.1.target", "4,000").await;
    screen.click("kpi-remove-2").await;
    screen.shoot("journey-3-plan").await;
    axe::check(screen, "the new campaign").await;
    screen.click("campaign-create").await;
    screen.wait("dashboard").await;
    let campaigns = screen.ask("campaigns.list", json!({"archived": false})).await;
    assert_eq!(campaigns["rows"][0]["name"], NAME, "the campaign is there under its name");
    text(&campaigns["rows"][0]["id"])
}

/// Adds the four with one fee and one shipping cost, through "select all" of what the filter found.
async fn add_creators(screen: &Screen, campaign: &str) {
    screen.click("campaign-creators").await;
    screen.wait("adding-to").await;
    food_below_200_000(screen).await;
    screen.click("select-all").await;
    screen.says("selected-count", "4").await;
    screen.click("bulk-add").await;
    screen.fill("field-fee", "-400").await;
    screen.click("add-to-campaign-do").await;
    screen.wait("[data-testid=\"add-to-campaign\"] .field-error").await;
    screen.fill("field-fee", "400").await;
    screen.fill("field-shipping", "25").await;
    screen.shoot("journey-4-terms").await;
    screen.click("add-to-campaign-do").await;
    screen.gone("add-to-campaign").await;
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.click("tab-creators").await;
    screen.says("count-shortlisted", "4").await;
}

/// Moves one card by key, one by menu, one by lifting it with the keyboard and one with the pointer.
async fn move_cards(screen: &Screen, campaign: &str) {
    let (ana, _) = screen.card(campaign, "Ana Ruiz").await;
    let card = |id: &str| format!("card-{id}");
    screen.focus(&card(&ana)).await;
    screen.press("]").await;
    at(screen, campaign, "Ana Ruiz", "contacted").await;
    let (chloe, _) = screen.card(campaign, "Chloé Martin").await;
    screen.menu(&format!("card-menu-{chloe}"), "move").await;
    screen.click("move-to-contracted").await;
    at(screen, campaign, "Chloé Martin", "contracted").await;
    let (farah, _) = screen.card(campaign, "Farah Haddad").await;
    screen.drag(&card(&farah), "column-negotiating").await;
    at(screen, campaign, "Farah Haddad", "negotiating").await;
    let (lucia, _) = screen.card(campaign, "Lucía Paredes").await;
    // The focus follows the card that was dragged; only when it has come to rest can it be taken elsewhere.
    screen.rest(&card(&lucia)).await;
    for key in ["Space", "ArrowRight", "Space"] {
        screen.press(key).await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await; // dnd-kit measures between two keys
    }
    at(screen, campaign, "Lucía Paredes", "contacted").await;
    screen.shoot("journey-5-board").await;
    axe::check(screen, "the board").await;
}

async fn at(screen: &Screen, campaign: &str, creator: &str, stage: &str) {
    screen
        .until(&format!("{creator} is {stage}"), async || screen.card(campaign, creator).await.1 == stage)
        .await;
    let (id, _) = screen.card(campaign, creator).await;
    screen.wait(&format!("[data-column=\"{stage}\"] [data-card=\"{id}\"]")).await;
}

/// Adds a post for three of the four; answers their ids in this order.
async fn add_posts(screen: &Screen, campaign: &str) -> Vec<String> {
    screen.click("tab-results").await;
    let planned = [
        ("Ana Ruiz", "Risotto", "2026-10-05"),
        ("Chloé Martin", "Tarte", "2026-10-12"),
        ("Farah Haddad", "Reel", "2026-10-19"),
    ];
    for (creator, label, day) in planned {
        let (collaboration, _) = screen.card(campaign, creator).await;
        let button = if screen.has("empty-post-new").await { "empty-post-new" } else { "post-new" };
        screen.click(button).await;
        screen.wait("post-dialog").await;
        screen.choose("collaboration", &collaboration).await;
        screen.fill("field-label", label).await;
        screen.day("postedOn", day).await;
        screen.click("post-save").await;
        screen.gone("post-dialog").await;
    }
    let posts = screen.ask("content.posts", json!({ "campaign": campaign })).await;
    let posts = posts["posts"].as_array().expect("there are posts");
    let id = |label: &str| posts.iter().find(|post| post["label"] == label).map(|post| text(&post["id"]));
    planned.iter().map(|(_, label, _)| id(label).expect("the post is there")).collect()
}

/// Keys in what the posts brought: numbers, a zero, a blank, "n/a" and a threshold.
async fn key_results(screen: &Screen, posts: &[String]) {
    let keyed = [
        [
            ("reach", "18,400"),
            ("impressions", "24,000"),
            ("likes", "1,250"),
            ("comments", "96"),
            ("saves", "210"),
        ],
        [
            ("reach", "41,000"),
            ("impressions", "n/a"),
            ("likes", "2,900"),
            ("comments", "184"),
            ("saves", "0"),
        ],
        [("reach", ""), ("impressions", "61,500"), ("likes", "3,100"), ("comments", "<5"), ("saves", "45")],
    ];
    for (post, values) in posts.iter().zip(&keyed) {
        for (metric, value) in values {
            let cell = format!("cell-{post}-{metric}");
            screen.key_in(&cell, value).await;
        }
    }
    let last = format!("cell-{}-comments", posts[2]);
    screen.until("the threshold is kept as one", async || screen.value(&last).await.contains('5')).await;
    let first = format!("cell-{}-likes", posts[0]);
    screen.key_in(&first, "1,2x0").await;
    screen.wait(&format!("[id=\"{first}-wrong\"]")).await;
    screen.key_in(&first, "1,250").await;
    screen.gone(&format!("[id=\"{first}-wrong\"]")).await;
    screen.shoot("journey-6-results").await;
    axe::check(screen, "the results").await;
}

/// Keys in what the campaign brought.
async fn key_outcomes(screen: &Screen) {
    screen.fill("field-netRevenue", "4,200").await;
    screen.fill("field-orders", "84").await;
    screen.fill("field-newCustomers", "51").await;
    screen.click("outcomes-save").await;
    screen
        .until("the outcomes are saved", async || {
            screen.run("return document.querySelector('[data-testid=outcomes-save]')?.disabled", vec![]).await
                == json!(true)
        })
        .await;
}

/// Adds the product that the creators cooked with.
async fn add_cost(screen: &Screen) {
    screen.click("tab-costs").await;
    screen.click("cost-new").await;
    screen.wait("cost-dialog").await;
    screen.choose("kind", "product").await;
    screen.fill("field-what", "Saffron & rice").await;
    screen.fill("field-amount", "120").await;
    screen.click("cost-save").await;
    screen.gone("cost-dialog").await;
    screen.says("costs-total", COST).await;
    screen.shoot("journey-7-costs").await;
    axe::check(screen, "the costs").await;
}

/// Reads the dashboard; answers every figure as it is printed there.
async fn read_dashboard(screen: &Screen) -> Vec<(String, String)> {
    screen.click("tab-dashboard").await;
    screen.says("budget-actual", COST).await;
    screen.wait("chart-engagement").await;
    screen.shoot("journey-8-dashboard").await;
    axe::check(screen, "the dashboard").await;
    screen.click("figure-full-cost").await;
    screen.says("figure-card-full-cost", COST).await;
    screen.shoot("journey-9-card").await;
    screen.press("Escape").await;
    screen.gone("figure-card-full-cost").await;
    let ask = "return [...document.querySelectorAll('.figure-tile')].map(tile =>\
        [tile.dataset.testid.replace('figure-', ''), tile.querySelector('.figure-value').firstChild.textContent])";
    let tiles = screen.run(ask, vec![]).await;
    let tiles = tiles.as_array().into_iter().flatten();
    let shown: Vec<_> = tiles.map(|tile| (text(&tile[0]), outside::squeezed(&text(&tile[1])))).collect();
    assert!(shown.len() >= 10, "the dashboard shows its figures: {shown:?}");
    shown
}

/// Writes the recommendation, freezes the figures, and exports what was frozen.
async fn finalize(screen: &Screen) {
    screen.click("tab-report").await;
    screen.wait("page-1").await;
    screen.fill("field-recommendation", ADVICE).await;
    screen.press("Tab").await;
    screen
        .until("the recommendation is kept", async || {
            let campaigns = screen.ask("campaigns.list", json!({"archived": false})).await;
            let campaign = screen.ask("campaigns.get", json!({"id": campaigns["rows"][0]["id"]})).await;
            campaign["recommendation"] == ADVICE
        })
        .await;
    screen.click("report-finalize").await;
    screen.wait("finalize-dialog").await;
    screen.click("finalize-confirm").await;
    screen.wait("edition-1").await;
    screen.wait("report-show-draft").await;
    screen.shoot("journey-10-report").await;
    axe::check(screen, "the report").await;
    screen.click("report-export").await;
    screen.says("toasts", "report.pdf").await;
}

async fn archive_and_back(screen: &Screen) {
    screen.menu("campaign-more", "campaign-archive").await;
    screen.wait("archived-note").await;
    screen.click("campaign-unarchive").await;
    screen.gone("archived-note").await;
}

/// Undo takes back, redo brings again, and both still can after the program was closed.
async fn restart_and_undo(desk: &mut Desk, screen: Screen, campaign: &str) -> Screen {
    screen.press("Control+z").await;
    screen.wait("archived-note").await;
    screen.press("Control+Shift+z").await;
    screen.gone("archived-note").await;
    desk.close(screen).await;
    let screen = desk.open().await;
    screen.click(&format!("nav-campaign-{campaign}")).await;
    screen.wait("dashboard").await;
    screen.press("Control+z").await;
    screen.wait("archived-note").await;
    screen.press("Control+Shift+z").await;
    screen.gone("archived-note").await;
    screen
}

/// Compares screen, database, companion and PDF.
async fn compare(desk: &Desk, campaign: &str, shown: &[(String, String)], report: &std::path::Path) {
    let app = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let ask = json!({ "campaign": campaign });
    let dashboard = marquee::rpc::dispatch(&app, "results.dashboard", ask).await.expect("the database opens");
    app.close().await;
    let stored = printed(&dashboard["figures"]);
    let metrics = outside::companion(&desk.profile(), &["--lang", "en", "metrics", campaign, "--json"]);
    let metrics = printed(&metrics["figures"]);
    for (id, screen) in shown {
        assert_eq!(Some(screen), of(&stored, id), "{id}: the screen shows what the database holds");
        assert_eq!(Some(screen), of(&metrics, id), "{id}: the companion prints what the screen shows");
    }
    outside::check_pdf(report);
    let pages = outside::squeezed(&outside::pdf_text(report));
    for id in ["full-cost", "workflow-cost", "revenue", "engagements", "roi-revenue", "roas"] {
        let figure = of(&stored, id).unwrap_or_else(|| panic!("{id} is among the figures: {stored:?}"));
        assert!(pages.contains(figure), "{id} = {figure} is in the report: {pages}");
    }
    for words in [NAME, "Casa Verde", "Ana Ruiz", "Lucía Paredes", ADVICE] {
        assert!(pages.contains(words), "“{words}” is in the report: {pages}");
    }
}

fn printed(figures: &Value) -> Vec<(String, String)> {
    let figures = figures.as_array().expect("figures are a list").iter();
    figures.map(|figure| (text(&figure["id"]), outside::squeezed(&text(&figure["printed"])))).collect()
}

fn of<'a>(figures: &'a [(String, String)], id: &str) -> Option<&'a String> {
    figures.iter().find(|(other, _)| other == id).map(|(_, printed)| printed)
}
