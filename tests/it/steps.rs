//! Random steps that people may take, and how they are taken: through the call table, on what is live.

use crate::desk::{Desk, Tables};
use crate::kept_steps::{self, Kept};
use crate::money_steps::{self, Paying};
use crate::paper_steps::{self, Paper};
use crate::plain::Plain;
use crate::together_steps::{self, Together};
use crate::work_steps::{self, Work};
use marquee::values::Uid;
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step. Numbers choose among what is there, modulo how much there is.
#[derive(Debug, Clone)]
pub enum Step {
    Undo,
    Redo,
    Reopen,
    AddCreator { who: u8, followers: u16, niches: u8 },
    EditCreator { which: u8, what: u8, text: u8 },
    RemoveCreator { which: u8 },
    CreateCampaign { name: u8, kpis: u8 },
    EditCampaign { which: u8, what: u8, text: u8 },
    RemoveCampaign { which: u8 },
    Archive { which: u8, archived: bool },
    AddCreators { campaign: u8, which: u8, all: bool, fee: u16, shipping: u8 },
    Move { which: u8, also: Option<u8>, stage: u8 },
    Terms { which: u8, fee: u16, shipping: u8 },
    Drop { which: u8 },
    AddCost { campaign: u8, kind: u8, minor: u16, committed: bool },
    SetCost { which: u8, minor: Option<u16>, committed: Option<bool>, what: Option<u8> },
    RemoveCost { which: u8 },
    AddPost { which: u8, label: u8, url: bool },
    EditPost { which: u8, what: u8, text: u8 },
    RemovePost { which: u8 },
    Key { which: u8, metric: u8, text: u8 },
    Outcomes { campaign: u8, kind: u8, number: Option<u16> },
    Recommend { campaign: u8, text: u8 },
    Sample { add: bool },
    Kept(Kept),
    Work(Work),
    Together(Together),
    Paper(Paper),
    Paying(Paying),
}

/// A history. Undo and redo are frequent, restarts are not rare.
pub fn history() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 20..60).prop_map(|steps| beginning().into_iter().chain(steps).collect())
}

/// Every history begins with a campaign, creators in it and a post, so that most steps have something to act on.
fn beginning() -> Vec<Step> {
    let add = |who| Step::AddCreator { who, followers: 1200, niches: 0 };
    vec![
        Step::CreateCampaign { name: 1, kpis: 2 },
        add(0),
        add(1),
        Step::AddCreators { campaign: 0, which: 0, all: true, fee: 35_010, shipping: 120 },
        Step::AddPost { which: 0, label: 1, url: true },
        add(2),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let n = any::<u8>;
    prop_oneof![
        12 => Just(Step::Undo),
        8 => Just(Step::Redo),
        1 => Just(Step::Reopen),
        6 => (n(), any::<u16>(), n()).prop_map(|(who, followers, niches)| Step::AddCreator { who, followers, niches }),
        4 => (n(), n(), n()).prop_map(|(which, what, text)| Step::EditCreator { which, what, text }),
        2 => n().prop_map(|which| Step::RemoveCreator { which }),
        4 => (n(), n()).prop_map(|(name, kpis)| Step::CreateCampaign { name, kpis }),
        4 => (n(), n(), n()).prop_map(|(which, what, text)| Step::EditCampaign { which, what, text }),
        1 => n().prop_map(|which| Step::RemoveCampaign { which }),
        2 => (n(), any::<bool>()).prop_map(|(which, archived)| Step::Archive { which, archived }),
        6 => (n(), n(), any::<bool>(), any::<u16>(), n())
            .prop_map(|(campaign, which, all, fee, shipping)| Step::AddCreators { campaign, which, all, fee, shipping }),
        6 => (n(), proptest::option::of(n()), n()).prop_map(|(which, also, stage)| Step::Move { which, also, stage }),
        4 => (n(), any::<u16>(), n()).prop_map(|(which, fee, shipping)| Step::Terms { which, fee, shipping }),
        2 => n().prop_map(|which| Step::Drop { which }),
        4 => (n(), n(), any::<u16>(), any::<bool>())
            .prop_map(|(campaign, kind, minor, committed)| Step::AddCost { campaign, kind, minor, committed }),
        3 => (n(), any::<Option<u16>>(), any::<Option<bool>>(), any::<Option<u8>>())
            .prop_map(|(which, minor, committed, what)| Step::SetCost { which, minor, committed, what }),
        2 => n().prop_map(|which| Step::RemoveCost { which }),
        5 => (n(), n(), any::<bool>()).prop_map(|(which, label, url)| Step::AddPost { which, label, url }),
        3 => (n(), n(), n()).prop_map(|(which, what, text)| Step::EditPost { which, what, text }),
        1 => n().prop_map(|which| Step::RemovePost { which }),
        7 => (n(), n(), n()).prop_map(|(which, metric, text)| Step::Key { which, metric, text }),
        4 => (n(), n(), any::<Option<u16>>()).prop_map(|(campaign, kind, number)| Step::Outcomes { campaign, kind, number }),
        2 => (n(), n()).prop_map(|(campaign, text)| Step::Recommend { campaign, text }),
        1 => any::<bool>().prop_map(|add| Step::Sample { add }),
        22 => kept_steps::step().prop_map(Step::Kept),
        18 => work_steps::step().prop_map(Step::Work),
        22 => together_steps::step().prop_map(Step::Together),
        12 => paper_steps::step().prop_map(Step::Paper),
        16 => money_steps::step().prop_map(Step::Paying),
    ]
}

pub const STAGES: &[&str] =
    &["shortlisted", "contacted", "negotiating", "contracted", "content", "live", "done", "declined"];
const NAMES: &[&str] = &["Nora Vidal", "Zoë Öztürk", "李小龍", "Ana", "Jean-Luc d’Arc", "Måns"];
const CELLS: &[&str] = &["7,800", "0", "", "n/a", "<5", "310", "12", "-5", "1,5"];
const METRICS: &[&str] =
    &["impressions", "likes", "comments", "shares", "saves", "reach", "clicks", "views", "nonsense"];

/// The ids of a table's live rows, as calls take them.
pub fn ids(tables: &Tables, table: &'static str, prefix: &str) -> Vec<String> {
    let read = |row: &String| {
        let hex = row.strip_prefix("X'").and_then(|rest| rest.get(..32)).expect("a row starts with its id");
        let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap();
        Uid(std::array::from_fn(byte)).text(prefix)
    };
    tables[table].iter().map(read).collect()
}

pub fn pick(list: &[String], which: u8) -> Option<String> {
    list.get(usize::from(which) % list.len().max(1)).cloned()
}

pub fn of<'a>(list: &[&'a str], which: u8) -> &'a str {
    list[usize::from(which) % list.len()]
}

/// Cents as typed in English; none for 0.
fn typed(minor: u16) -> String {
    if minor == 0 { String::new() } else { format!("{}.{:02}", minor / 100, minor % 100) }
}

/// Makes the call of a step; tells the plain model when it worked. `None`: refused, or nothing to do it on;
/// `Some(None)`: it worked without any effect.
pub async fn perform(desk: &Desk, tables: &Tables, plain: &mut Plain, step: &Step) -> Option<Option<String>> {
    let (name, args) = arguments(desk, tables, step).await?;
    let answer = desk.attempt(name, args.clone()).await;
    if let Err(why) = &answer {
        assert_ne!(why.code, "bug", "{name} {args} must be refused as an answer, not fail as a fault");
        crate::desk::spoken(why);
    }
    let answer = answer.ok()?;
    let action = answer["action"].as_str().map(str::to_owned);
    if action.is_some() {
        plain.hear(name, &args, &answer["value"], desk).await;
    }
    Some(action)
}

async fn arguments(desk: &Desk, tables: &Tables, step: &Step) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let campaign = |which: u8| pick(&all("campaigns", "cam"), which);
    let creator = |which: u8| pick(&all("creators", "cre"), which);
    Some(match step {
        Step::Undo | Step::Redo | Step::Reopen => return None,
        Step::Kept(kept) => return kept_steps::arguments(desk, tables, kept).await,
        Step::Work(work) => return work_steps::arguments(tables, work),
        Step::Paper(paper) => return paper_steps::arguments(desk, tables, paper),
        Step::Paying(paying) => return money_steps::arguments(tables, paying),
        Step::Together(together) => return together_steps::arguments(desk, tables, together).await,
        Step::AddCreator { who, followers, niches } => {
            let (name, niches) = (of(NAMES, *who), of(&["Food", "Food, Travel", ""], *niches));
            (
                "creators.add",
                json!({"name": name, "platform": "instagram", "handle": format!("h{}", who % 9),
                "followers": followers.to_string(), "niches": [niches], "country": of(&["ES", "FR", ""], who / 9), "anew": who % 2 == 0}),
            )
        }
        Step::EditCreator { which, what, text } => {
            ("creators.edit", edit_creator(desk, &creator(*which)?, *what, *text).await?)
        }
        Step::RemoveCreator { which } => {
            ("creators.remove", json!({"selection": {"ids": [creator(*which)?], "query": null}}))
        }
        Step::CreateCampaign { name, kpis } => ("campaigns.create", create_campaign(tables, *name, *kpis)),
        Step::EditCampaign { which, what, text } => {
            ("campaigns.edit", edit_campaign(&campaign(*which)?, *what, *text))
        }
        Step::RemoveCampaign { which } => ("campaigns.remove", json!({"id": campaign(*which)?})),
        Step::Archive { which, archived } => {
            ("campaigns.archive", json!({"campaign": campaign(*which)?, "archived": archived}))
        }
        Step::AddCreators { campaign: at, which, all, fee, shipping } => {
            let ids: Vec<String> = if *all { Vec::new() } else { vec![creator(*which)?] };
            let query = all.then(|| json!({"text": ""}));
            (
                "campaigns.addCreators",
                json!({"campaign": campaign(*at)?, "selection": {"ids": ids, "query": query},
                "fee": typed(*fee), "shipping": typed((*shipping).into())}),
            )
        }
        other => return within(tables, other),
    })
}

/// The steps inside a campaign.
fn within(tables: &Tables, step: &Step) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let campaign = |which: u8| pick(&all("campaigns", "cam"), which);
    let together = |which: u8| pick(&all("collaborations", "col"), which);
    let post = |which: u8| pick(&all("posts", "pos"), which);
    Some(match step {
        Step::Move { which, also, stage } => {
            let moved: Vec<String> =
                [Some(*which), *also].into_iter().flatten().filter_map(together).collect();
            if moved.is_empty() {
                return None;
            }
            ("campaigns.move", json!({"collaborations": moved, "stage": of(STAGES, *stage)}))
        }
        Step::Terms { which, fee, shipping } => (
            "campaigns.terms",
            json!({"collaboration": together(*which)?,
            "fee": typed(*fee), "shipping": typed((*shipping).into())}),
        ),
        Step::Drop { which } => ("campaigns.drop", json!({"collaborations": [together(*which)?]})),
        Step::AddCost { campaign: at, kind, minor, committed } => {
            let kind = of(&["product", "boost", "agency", "travel"], *kind);
            (
                "money.addCost",
                json!({"campaign": campaign(*at)?, "kind": kind, "what": kind, "amount": typed((*minor).max(1)),
                "step": if *committed { "committed" } else { "planned" }}),
            )
        }
        Step::SetCost { which, minor, committed, what } => {
            let mut args = json!({"cost": pick(&all("costs", "cos"), *which)?});
            if let Some(minor) = minor {
                args["amount"] = json!(typed((*minor).max(1)));
            }
            if let Some(yes) = committed {
                args["step"] = json!(if *yes { "committed" } else { "planned" });
            }
            if let Some(what) = what {
                args["what"] = json!(of(NAMES, *what));
            }
            ("money.setCost", args)
        }
        Step::RemoveCost { which } => {
            ("money.removeCost", json!({"cost": pick(&all("costs", "cos"), *which)?}))
        }
        Step::AddPost { which, label, url } => {
            let url = if *url { format!("https://example.org/p/{label}") } else { String::new() };
            (
                "content.addPost",
                json!({"collaboration": together(*which)?, "platform": "instagram", "kind": "reel",
                "label": format!("Reel {label}"), "url": url, "postedOn": "2026-06-10"}),
            )
        }
        Step::EditPost { which, what, text } => ("content.editPost", edit_post(&post(*which)?, *what, *text)),
        Step::RemovePost { which } => ("content.removePost", json!({"post": post(*which)?})),
        Step::Key { which, metric, text } => (
            "results.key",
            json!({"post": post(*which)?,
            "values": [{"metric": of(METRICS, *metric), "text": of(CELLS, *text)}]}),
        ),
        Step::Outcomes { campaign: at, kind, number } => {
            let kind = of(&["netRevenue", "orders", "newCustomers", "leads"], *kind);
            let text = number.map(|n| n.to_string()).unwrap_or_default();
            (
                "results.setOutcomes",
                json!({"campaign": campaign(*at)?, "values": [{"kind": kind, "text": text}]}),
            )
        }
        Step::Recommend { campaign: at, text } => (
            "reports.recommend",
            json!({"campaign": campaign(*at)?, "text": of(&["", "Again.", "Repetir ñ"], *text)}),
        ),
        Step::Sample { add } => (if *add { "sample.add" } else { "sample.remove" }, json!({})),
        _ => return None,
    })
}

async fn edit_creator(desk: &Desk, id: &str, what: u8, text: u8) -> Option<Value> {
    Some(match what % 5 {
        0 => json!({"id": id, "name": of(NAMES, text)}),
        1 => json!({"id": id, "country": of(&["ES", "FR", "DE", ""], text)}),
        2 => json!({"id": id, "niches": [of(&["Food", "Beauty, Travel", ""], text)]}),
        kind => {
            let creator = desk.call("creators.get", json!({"id": id})).await;
            let account = creator["accounts"][0]["id"].as_str()?.to_owned();
            let field = if kind == 3 { "handle" } else { "followers" };
            let value =
                if kind == 3 { format!("h{}", text % 12) } else { u32::from(text).pow(2).to_string() };
            json!({"id": id, "account": {"account": account, field: value}})
        }
    })
}

/// A campaign of the first brand that there is; without any it is refused.
fn create_campaign(tables: &Tables, name: u8, kpis: u8) -> Value {
    let brand = ids(tables, "brands", "bra").first().cloned();
    let figures = ["roi-revenue", "engagements", "cpa"];
    let kpis: Vec<Value> =
        figures.iter().take(usize::from(kpis % 4)).map(|id| json!({"figure": id, "target": "100"})).collect();
    json!({"name": format!("Campaign {name}"), "brand": brand, "goal": "sales", "currency": "EUR", "budget": "10,000.00",
        "startsOn": "2026-06-01", "endsOn": "2026-06-30", "kpis": kpis})
}

fn edit_campaign(id: &str, what: u8, text: u8) -> Value {
    match what % 5 {
        0 => json!({"id": id, "name": format!("Renamed {text}")}),
        1 => json!({"id": id, "budget": u32::from(text).to_string()}),
        2 => json!({"id": id, "endsOn": of(&["2026-07-31", "2026-05-01", "2026-06-15"], text)}),
        3 => json!({"id": id, "goal": of(&["sales", "awareness", "nonsense"], text)}),
        _ => json!({"id": id, "kpis": [{"figure": of(&["roas", "cpa"], text), "target": "2"}]}),
    }
}

fn edit_post(id: &str, what: u8, text: u8) -> Value {
    match what % 4 {
        0 => json!({"post": id, "label": format!("Renamed {text}")}),
        1 => json!({"post": id, "postedOn": of(&["2026-06-20", "", "soon"], text)}),
        2 => json!({"post": id, "url": of(&["https://example.org/p/1", "", "not an address"], text)}),
        _ => json!({"post": id, "platform": "tiktok", "kind": of(&["video", "reel"], text)}),
    }
}
