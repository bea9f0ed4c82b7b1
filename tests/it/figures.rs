//! The formula sheet's acceptance tests (DS1 and the edges), table by table, through the call table with JSON as the
//! screens send it.

use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use marquee::platform::Fixed;
use marquee::rpc::dispatch;
use marquee::values::{Lang, Millis};
use serde_json::{Value, json};
use std::sync::Arc;

/// A desk with one brand and a way to build campaigns in the sheet's words.
struct Sheet {
    app: App,
    folder: std::path::PathBuf,
    brand: String,
    made: usize,
}

/// A post of the sheet: label, creator, platform, kind, cells in the order of [`CELLS`].
type Row = (&'static str, usize, &'static str, &'static str, [&'static str; 9]);

const CELLS: [&str; 9] =
    ["followers", "reach", "impressions", "views", "likes", "comments", "shares", "saves", "clicks"];

const DS1: [Row; 5] = [
    ("P1", 0, "instagram", "reel", ["8,000", "5,200", "", "7,800", "410", "36", "22", "58", "61"]),
    ("P2", 0, "instagram", "story", ["8,000", "1,150", "1,300", "", "", "9", "4", "", "47"]),
    ("P3", 1, "tiktok", "video", ["45,000", "88,000", "", "112,400", "6,950", "214", "388", "701", "530"]),
    ("P4", 2, "youtube", "video", ["320,000", "", "", "96,250", "3,810", "402", "175", "", "1,244"]),
    ("P5", 1, "instagram", "post", ["12,500", "6,100", "8,900", "", "512", "27", "11", "40", "0"]),
];

impl Sheet {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("marquee-figures-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        // 1 May 2026, noon in UTC.
        let source = Arc::new(Fixed::new(Millis(1_777_636_800_000), 1));
        let options = Options {
            profile: Some(folder.clone()),
            host: Arc::new(ScriptedHost::new()),
            source,
            lang: Some(Lang::En),
            home: None,
        };
        let app = App::start(options).await;
        let mut sheet = Self { app, folder, brand: String::new(), made: 0 };
        let brand = sheet.call("brands.add", json!({"name": "Olivar", "currency": "EUR"})).await;
        sheet.brand = id(&brand);
        sheet
    }

    async fn call(&self, name: &str, args: Value) -> Value {
        match dispatch(&self.app, name, args.clone()).await {
            Ok(value) => value,
            Err(why) => panic!("{name} {args} was refused: {:?}", why.failure()),
        }
    }

    async fn campaign(&self, currency: &str, budget: &str) -> String {
        let args = json!({
            "name": format!("Spring {currency}"), "brand": self.brand, "goal": "sales", "currency": currency, "budget": budget,
            "startsOn": "2026-03-02", "endsOn": "2026-04-12", "owner": null,
            "kpis": [{"figure": "engagements", "target": "12,000"}, {"figure": "cpa", "target": "40"}],
        });
        id(&self.call("campaigns.create", args).await)
    }

    /// Adds a creator with a fee and shipping; answers the collaboration.
    async fn creator(&mut self, campaign: &str, followers: &str, fee: &str, shipping: &str) -> String {
        self.made += 1;
        let handle = format!("creator{}", self.made);
        let args = json!({"name": format!("Creator {}", self.made), "platform": "instagram", "handle": handle, "followers": followers});
        let creator = id(&self.call("creators.add", args).await);
        let args = json!({"campaign": campaign, "selection": {"ids": [creator], "query": null}, "fee": fee, "shipping": shipping});
        self.call("campaigns.addCreators", args).await;
        let board = self.call("campaigns.board", json!({"campaign": campaign})).await;
        let cards = board["columns"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|column| column["cards"].as_array().unwrap());
        cards.into_iter().find(|card| card["creator"] == creator.as_str()).unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    async fn cost(
        &self,
        campaign: &str,
        kind: &str,
        collaboration: Option<&str>,
        post: Option<&str>,
        amount: &str,
    ) {
        let args = json!({"campaign": campaign, "kind": kind, "collaboration": collaboration, "post": post, "amount": amount, "step": "committed"});
        self.call("money.addCost", args).await;
    }

    async fn post(&self, collaboration: &str, row: &Row, day: u32) -> String {
        let args = json!({"collaboration": collaboration, "platform": row.2, "kind": row.3, "label": row.0, "postedOn": format!("2026-03-{day:02}")});
        let post = id(&self.call("content.addPost", args).await);
        let values: Vec<Value> =
            CELLS.iter().zip(row.4).map(|(metric, text)| json!({"metric": metric, "text": text})).collect();
        self.call("results.key", json!({"post": post, "values": values})).await;
        post
    }

    async fn outcomes(&self, campaign: &str, values: &[(&str, &str)]) {
        let values: Vec<Value> =
            values.iter().map(|(kind, text)| json!({"kind": kind, "text": text})).collect();
        self.call("results.setOutcomes", json!({"campaign": campaign, "values": values})).await;
    }

    async fn board(&self, campaign: &str) -> Value {
        self.call("results.dashboard", json!({"campaign": campaign})).await
    }

    async fn close(self) {
        self.app.close().await;
        let _ = std::fs::remove_dir_all(self.folder);
    }
}

fn id(answer: &Value) -> String {
    answer["value"]["id"].as_str().unwrap().to_owned()
}

fn figure<'a>(board: &'a Value, id: &str) -> &'a Value {
    board["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|figure| figure["id"] == id)
        .unwrap_or_else(|| panic!("no figure {id}"))
}

/// The sheet's DS1: creators A, B, C; posts P1–P5; fees, shipping, product, boost; outcomes.
async fn ds1(sheet: &mut Sheet) -> (String, Vec<String>) {
    let campaign = sheet.campaign("EUR", "8,000.00").await;
    let mut team = Vec::new();
    for (followers, fee, shipping, product) in [
        ("8,000", "350.00", "6.90", "42.50"),
        ("45,000", "1,200.00", "6.90", "42.50"),
        ("320,000", "4,500.00", "18.40", "127.50"),
    ] {
        let member = sheet.creator(&campaign, followers, fee, shipping).await;
        sheet.cost(&campaign, "product", Some(&member), None, product).await;
        team.push(member);
    }
    sheet.call("campaigns.move", json!({"collaborations": team, "stage": "live"})).await;
    let mut posts = Vec::new();
    for (row, day) in DS1.iter().zip(3..) {
        posts.push(sheet.post(&team[row.1], row, day).await);
    }
    sheet.cost(&campaign, "boost", None, Some(&posts[2]), "300.00").await;
    let outcomes = [
        ("netRevenue", "16,486.50"),
        ("orders", "148"),
        ("newCustomers", "117"),
        ("leads", "212"),
        ("grossMargin", "62"),
    ];
    sheet.outcomes(&campaign, &outcomes).await;
    (campaign, posts)
}

/// Test, figure, the exact value's first digits ("…" where the sheet cuts off), printed, coverage, partial.
type Want = (&'static str, &'static str, &'static str, &'static str, &'static str, bool);

const WANTED: &[Want] = &[
    ("AT-S1", "workflow-cost", "6082.2", "€6,082.20", "", false),
    ("AT-S2", "potential-reach", "373000", "373,000", "", false),
    ("AT-S3", "workflow-engagements", "14252", "14,252", "", true),
    ("AT-S4", "workflow-engagement-rate", "3.820911…", "3.82%", "", true),
    ("AT-S5", "workflow-roi", "171.0614…", "171.06%", "", false),
    ("AT-F1", "full-cost", "6594.7", "€6,594.70", "", false),
    ("AT-F2", "budget-variance", "1405.3", "€1,405.30 under (17.57%)", "", false),
    ("AT-E1", "engagements", "13769", "13,769", "", true),
    ("AT-E7", "engagement-rate-reach", "9.33997…", "9.34%", "4 of 5 posts", true),
    ("AT-E8", "engagement-rate-reach-mean", "7.5740…", "7.57%", "4 of 5 posts", true),
    ("AT-E9", "exposure", "226650", "226,650", "", false),
    ("AT-E10", "engagement-rate-exposure", "6.07500…", "6.08%", "", true),
    ("AT-E11", "engagement-rate-views", "6.08269…", "6.08%", "3 of 5 posts", true),
    ("AT-E12", "engagement-rate-followers", "3.49911…", "3.50%", "", true),
    ("AT-E13", "engagement-rate-followers-median", "4.72", "4.72%", "", true),
    ("AT-C1", "cpm", "29.09640…", "€29.10", "", false),
    ("AT-C2", "cost-per-thousand-reached", "19.40069…", "€19.40", "4 of 5 posts", false),
    ("AT-C3", "cpe", "0.478952…", "€0.4790", "", true),
    ("AT-C4", "cpc", "3.504091…", "€3.50", "", false),
    ("AT-C5", "cpv", "0.026658…", "€0.0267", "3 of 5 posts", false),
    ("AT-C6", "cpa", "44.55878…", "€44.56", "", false),
    ("AT-C7", "cac", "56.36495…", "€56.36", "", false),
    ("AT-C8", "cpl", "31.10707…", "€31.11", "", false),
    ("AT-T1", "ctr", "0.830355…", "0.83%", "", false),
    ("AT-T2", "conversion-rate", "7.863974…", "7.86%", "", false),
    ("AT-T3", "lead-rate", "11.26461…", "11.26%", "", false),
    ("AT-T4", "aov", "111.3952…", "€111.40", "", false),
    ("AT-V1", "roas", "2.499962…", "2.50×", "", false),
    ("AT-V2", "roi-revenue", "149.99620…", "150.00%", "", false),
    ("AT-V3", "roi-margin", "54.99764…", "55.00%", "", false),
    ("AT-V4", "break-even-roas", "1.612903…", "1.61×", "", false),
];

fn same(exact: &str, want: &str) -> bool {
    match want.strip_suffix('…') {
        Some(start) => exact.starts_with(start) && exact.len() >= start.len(),
        None => exact == want,
    }
}

#[tokio::test]
async fn ds1_gives_every_figure_of_the_sheet() {
    let mut sheet = Sheet::new("ds1").await;
    let (campaign, _) = ds1(&mut sheet).await;
    let board = sheet.board(&campaign).await;
    for (test, name, exact, printed, coverage, partial) in WANTED {
        let got = figure(&board, name);
        assert!(
            same(got["value"].as_str().unwrap_or("null"), exact),
            "{test} {name}: exact {} is not {exact}",
            got["value"]
        );
        assert_eq!(got["printed"], *printed, "{test} {name}: printed");
        let covered = &got["coverage"];
        let shown =
            if covered["known"] == covered["all"] { "" } else { covered["printed"].as_str().unwrap_or("") };
        assert_eq!(shown, *coverage, "{test} {name}: coverage is printed exactly when something is left out");
        assert_eq!(
            got["partial"], *partial,
            "{test} {name}: the mark arises where a component is missing and passes on"
        );
    }
    println!("DS1: {} figures right / {} checked", WANTED.len(), WANTED.len());
    sheet.close().await;
}

#[tokio::test]
async fn each_post_has_its_own_rates_and_cost() {
    let mut sheet = Sheet::new("posts").await;
    let (campaign, _) = ds1(&mut sheet).await;
    let posts = sheet.call("content.posts", json!({"campaign": campaign})).await;
    let post = |label: &str| {
        posts["posts"].as_array().unwrap().iter().find(|post| post["label"] == label).unwrap().clone()
    };
    let rate = |label: &str, name: &str| {
        let rates = post(label)["rates"].as_array().unwrap().clone();
        let found = rates.into_iter().find(|rate| rate["id"] == name).unwrap();
        (found["value"].as_str().unwrap_or("null").to_owned(), found["printed"].as_str().unwrap().to_owned())
    };
    for (test, label, name, exact, printed) in [
        ("AT-E2", "P1", "engagement-rate-followers", "6.575", "6.58%"),
        ("AT-E3", "P1", "engagement-rate-reach", "10.11538…", "10.12%"),
        ("AT-E4", "P1", "engagement-rate-views", "6.74358…", "6.74%"),
        ("AT-E5", "P2", "engagement-rate-impressions", "1", "1.00%"),
        ("AT-E6", "P3", "engagement-rate-followers", "18.34", "18.34%"),
        ("AT-E6", "P4", "engagement-rate-followers", "1.3709…", "1.37%"),
        ("AT-E6", "P5", "engagement-rate-followers", "4.72", "4.72%"),
    ] {
        let (value, shown) = rate(label, name);
        assert!(same(&value, exact), "{test} {label} {name}: exact {value} is not {exact}");
        assert_eq!(shown, printed, "{test} {label} {name}");
    }
    for (label, cost) in [("P1", 19970), ("P2", 19970), ("P3", 92470), ("P4", 464_590), ("P5", 62470)] {
        assert_eq!(
            post(label)["cost"]["minor"],
            cost,
            "R6: each of a creator's lines split equally, the boost on P3: {label}"
        );
    }
    sheet.close().await;
}

#[tokio::test]
async fn goals_are_reached_from_their_better_side() {
    let mut sheet = Sheet::new("goals").await;
    let (campaign, _) = ds1(&mut sheet).await;
    let board = sheet.board(&campaign).await;
    for (test, name, exact, printed) in
        [("AT-K1", "engagements", "114.7416…", "114.74%"), ("AT-K2", "cpa", "89.7690…", "89.77%")]
    {
        let goal = board["goals"].as_array().unwrap().iter().find(|goal| goal["figure"] == name).unwrap();
        assert!(
            same(goal["attainment"]["value"].as_str().unwrap(), exact),
            "{test}: {}",
            goal["attainment"]["value"]
        );
        assert_eq!(goal["attainment"]["printed"], printed, "{test}");
    }
    sheet.close().await;
}

#[tokio::test]
async fn a_published_quote_is_reproduced() {
    let mut sheet = Sheet::new("quote").await;
    let campaign = sheet.campaign("USD", "10").await;
    let member = sheet.creator(&campaign, "", "1.00", "").await;
    sheet.call("campaigns.move", json!({"collaborations": [member], "stage": "contracted"})).await;
    sheet.outcomes(&campaign, &[("netRevenue", "6.50")]).await;
    let board = sheet.board(&campaign).await;
    assert_eq!(figure(&board, "roas")["printed"], "6.50×", "AT-V5");
    assert_eq!(figure(&board, "roi-revenue")["printed"], "550.00%", "AT-V5");
    sheet.close().await;
}

#[tokio::test]
async fn splitting_over_posts_never_loses_a_cent() {
    for (test, currency, fee, posts, want) in [
        ("AT-D1", "EUR", "350.00", 3, vec![11667, 11667, 11666]),
        ("AT-D2", "USD", "100.00", 4, vec![2500; 4]),
        ("AT-D3", "EUR", "100.00", 7, vec![1429, 1429, 1429, 1429, 1428, 1428, 1428]),
    ] {
        let mut sheet = Sheet::new(test).await;
        let campaign = sheet.campaign(currency, "1,000").await;
        let member = sheet.creator(&campaign, "1,000", fee, "").await;
        for day in 1..=posts {
            sheet.post(&member, &("p", 0, "instagram", "reel", [""; 9]), day).await;
        }
        let answer = sheet.call("content.posts", json!({"campaign": campaign})).await;
        let got: Vec<i64> = answer["posts"]
            .as_array()
            .unwrap()
            .iter()
            .map(|post| post["cost"]["minor"].as_i64().unwrap())
            .collect();
        assert_eq!(got, want, "{test}: earliest post first, and the parts add up");
        sheet.close().await;
    }
}

#[tokio::test]
async fn tiers_change_at_their_edges() {
    let sheet = Sheet::new("tiers").await;
    let wanted = [
        ("9,999", "nano"),
        ("10,000", "micro"),
        ("99,999", "micro"),
        ("100,000", "mid"),
        ("500,000", "macro"),
        ("1,000,000", "mega"),
    ];
    for (at, (followers, _)) in wanted.iter().enumerate() {
        let args = json!({"name": format!("T{at}"), "platform": "x", "handle": format!("t{at}"), "followers": followers});
        sheet.call("creators.add", args).await;
    }
    let args = json!({"query": {}, "sort": {"by": "name", "descending": false}, "limit": 100});
    let page = sheet.call("creators.list", args).await;
    let got: Vec<&str> =
        page["rows"].as_array().unwrap().iter().map(|row| row["tier"].as_str().unwrap()).collect();
    assert_eq!(got, wanted.map(|row| row.1), "AT-B1");
    sheet.close().await;
}

/// A campaign with one creator and one post with these cells, and these outcomes.
async fn edge(
    name: &str,
    fee: &str,
    cells: [&'static str; 9],
    outcomes: &[(&str, &str)],
) -> (Sheet, Value, Value) {
    let mut sheet = Sheet::new(name).await;
    let campaign = sheet.campaign("EUR", "1,000").await;
    let member = sheet.creator(&campaign, "1,000", fee, "").await;
    sheet.call("campaigns.move", json!({"collaborations": [member], "stage": "live"})).await;
    sheet.post(&member, &("P", 0, "instagram", "story", cells), 3).await;
    sheet.outcomes(&campaign, outcomes).await;
    let board = sheet.board(&campaign).await;
    let posts = sheet.call("content.posts", json!({"campaign": campaign})).await;
    (sheet, board, posts)
}

#[tokio::test]
async fn what_is_not_known_is_never_zero() {
    let (sheet, board, _) = edge("n1", "100", ["", "", "500", "", "10", "2", "1", "1", ""], &[]).await;
    let rate = figure(&board, "engagement-rate-reach");
    assert_eq!(
        (&rate["printed"], &rate["coverage"]["printed"]),
        (&json!("n/a"), &json!("0 of 1 posts")),
        "AT-N1"
    );
    assert_eq!(figure(&board, "roi-revenue")["printed"], "n/a", "R8: no revenue recorded is not -100 %");
    sheet.close().await;

    let (sheet, board, _) =
        edge("n2", "100", ["", "", "500", "", "10", "2", "1", "1", "0"], &[("orders", "0")]).await;
    assert_eq!(figure(&board, "cpc")["printed"], "n/a", "AT-N2: no clicks, no cost per click");
    assert_eq!(figure(&board, "conversion-rate")["printed"], "n/a", "AT-N2");
    assert_eq!(figure(&board, "ctr")["printed"], "0.00%", "AT-N2: 0 clicks of 500 is a rate");
    sheet.close().await;

    let (sheet, board, _) =
        edge("n3", "", ["", "", "500", "", "10", "2", "1", "1", "5"], &[("netRevenue", "10")]).await;
    for (name, printed) in [("roi-revenue", "n/a"), ("roas", "n/a"), ("cpm", "€0.00")] {
        assert_eq!(figure(&board, name)["printed"], printed, "AT-N3: {name}");
    }
    sheet.close().await;

    let (sheet, board, _) = edge("n4", "100", ["", "", "", "", "", "9", "4", "", ""], &[]).await;
    assert_eq!(figure(&board, "engagements")["printed"], "13", "AT-N4");
    assert_eq!(figure(&board, "engagements")["partial"], true, "AT-N4: flagged");
    sheet.close().await;
}

#[tokio::test]
async fn four_states_and_refunds_stay_what_they_are() {
    let (sheet, _, posts) = edge("n5", "100", ["", "0", "", "", "", "", "", "", "n/a"], &[]).await;
    let cell = |metric: &str| posts["posts"][0]["metrics"][metric]["state"].as_str().unwrap().to_owned();
    assert_eq!(
        (cell("reach"), cell("views"), cell("clicks")),
        ("value".into(), "empty".into(), "notAvailable".into()),
        "AT-N5"
    );
    sheet.close().await;

    let (sheet, board, _) =
        edge("n6", "500.00", ["", "", "", "", "", "", "", "", ""], &[("netRevenue", "-120.00")]).await;
    assert_eq!(figure(&board, "roi-revenue")["printed"], "-124.00%", "AT-N6");
    assert_eq!(figure(&board, "roas")["printed"], "-0.24×", "AT-N6");
    sheet.close().await;

    let (sheet, board, posts) = edge("n7", "100", ["", "<5", "500", "", "10", "2", "1", "1", "3"], &[]).await;
    let cell = &posts["posts"][0]["metrics"]["reach"];
    assert_eq!(
        (&cell["state"], &cell["number"], &cell["text"]),
        (&json!("below"), &json!(5), &json!("<5")),
        "AT-N7: the bound is kept"
    );
    let rate = figure(&board, "engagement-rate-reach");
    assert_eq!(
        (&rate["printed"], &rate["coverage"]["printed"]),
        (&json!("n/a"), &json!("0 of 1 posts")),
        "AT-N7: no number in any formula"
    );
    let notes: Vec<&str> =
        rate["notes"].as_array().unwrap().iter().map(|note| note["messageId"].as_str().unwrap()).collect();
    assert!(notes.contains(&"note-below-threshold"), "AT-N7: the note says why: {notes:?}");
    sheet.close().await;
}

#[tokio::test]
async fn figures_are_printed_in_each_language_and_equal_in_value() {
    let mut sheet = Sheet::new("languages").await;
    let (campaign, _) = ds1(&mut sheet).await;
    let english = sheet.board(&campaign).await;
    let folder = sheet.folder.clone();
    sheet.app.close().await;
    for (lang, revenue, rate) in
        [(Lang::Es, "16.486,50\u{a0}€", "3,82\u{a0}%"), (Lang::Fr, "16\u{202f}486,50\u{a0}€", "3,82\u{a0}%")]
    {
        let source = Arc::new(Fixed::new(Millis(1_777_636_900_000), 2));
        let app = App::start(Options {
            profile: Some(folder.clone()),
            host: Arc::new(ScriptedHost::new()),
            source,
            lang: Some(lang),
            home: None,
        })
        .await;
        let board = dispatch(&app, "results.dashboard", json!({"campaign": campaign})).await.unwrap();
        assert_eq!(figure(&board, "revenue")["printed"], revenue, "R12 {lang:?}");
        assert_eq!(figure(&board, "workflow-engagement-rate")["printed"], rate, "R12 {lang:?}");
        for own in board["figures"].as_array().unwrap() {
            assert_eq!(
                own["value"],
                figure(&english, own["id"].as_str().unwrap())["value"],
                "the value has no language: {}",
                own["id"]
            );
        }
        app.close().await;
    }
    let _ = std::fs::remove_dir_all(folder);
}
