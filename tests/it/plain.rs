//! A plain model of what the calls mean. It is told what was asked and never looks at the database; at the end it
//! is compared with what the reading calls answer.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Facts by record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plain {
    creators: BTreeMap<String, String>,
    campaigns: BTreeMap<String, Campaign>,
    deleted_creators: BTreeMap<String, String>,
    deleted_campaigns: BTreeMap<String, Campaign>,
    sample: bool,
    offers: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Campaign {
    name: String,
    budget: Option<String>,
    archived: bool,
    recommendation: String,
    outcomes: BTreeMap<String, String>,
    costs: BTreeMap<String, (String, String)>,
    together: BTreeMap<String, Together>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Together {
    stage: String,
    out: bool,
    posts: BTreeMap<String, Post>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Post {
    label: String,
    cells: BTreeMap<String, String>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// An amount as typed, in cents.
fn cents(typed: &str) -> String {
    let plain = typed.replace(',', "");
    let (whole, cents) = plain.split_once('.').unwrap_or((&plain, "00"));
    let minor = whole.parse::<i64>().unwrap_or(0) * 100 + cents.parse::<i64>().unwrap_or(0);
    if typed.is_empty() { "-".to_owned() } else { minor.to_string() }
}

impl Plain {
    /// How many facts it knows.
    pub fn size(&self) -> usize {
        let posts = |t: &Together| t.posts.values().map(|post| 1 + post.cells.len()).sum::<usize>();
        let campaign = |c: &Campaign| {
            4 + c.outcomes.len()
                + 2 * c.costs.len()
                + c.together.values().map(|t| 2 + posts(t)).sum::<usize>()
        };
        self.creators.len() + self.campaigns.values().map(campaign).sum::<usize>()
    }

    fn together(&mut self, id: &str) -> Option<&mut Together> {
        self.campaigns.values_mut().find_map(|campaign| campaign.together.get_mut(id))
    }

    fn post(&mut self, id: &str) -> Option<&mut Post> {
        let campaigns = self.campaigns.values_mut();
        campaigns.flat_map(|campaign| campaign.together.values_mut()).find_map(|t| t.posts.get_mut(id))
    }

    /// Takes in what a call that worked was asked.
    pub async fn hear(&mut self, name: &str, args: &Value, value: &Value, desk: &Desk) {
        let id = text(&value["id"]);
        match name {
            "creators.add" => {
                self.creators.insert(id, text(&args["name"]));
            }
            // Creators of the sample are not of this model.
            "creators.edit" if args["name"].is_string() && self.creators.contains_key(&id) => {
                self.creators.insert(id, text(&args["name"]));
            }
            "creators.remove" => {
                let gone = text(&args["selection"]["ids"][0]);
                self.deleted_creators.extend(self.creators.remove(&gone).map(|name| (gone, name)));
            }
            "creators.merge" => {
                let mut other = self.creators.remove(&text(&args["other"]));
                if other.is_none() {
                    // One of the sample, of whom this model was told nothing.
                    other = Some(text(&desk.call("creators.get", json!({"id": id})).await["name"]));
                }
                let name = other.filter(|_| args["take"]["name"] == "other");
                if let (Some(name), true) = (name, self.creators.contains_key(&id)) {
                    self.creators.insert(id, name);
                }
            }
            "trash.restore" => {
                self.creators.extend(self.deleted_creators.remove_entry(&id));
                self.campaigns.extend(self.deleted_campaigns.remove_entry(&id));
            }
            "sample.add" | "sample.remove" => self.sample = name == "sample.add",
            _ => self.hear_campaign(name, args, &id, desk).await,
        }
    }

    async fn hear_campaign(&mut self, name: &str, args: &Value, id: &str, desk: &Desk) {
        let home = text(&args["campaign"]);
        match name {
            "campaigns.create" => {
                let plan = Campaign {
                    name: text(&args["name"]),
                    budget: Some(cents(&text(&args["budget"]))),
                    ..Campaign::default()
                };
                self.campaigns.insert(id.to_owned(), plan);
            }
            "campaigns.remove" => {
                self.deleted_campaigns.extend(self.campaigns.remove_entry(&text(&args["id"])));
            }
            "campaigns.addCreators" => self.hear_added(&home, args, desk).await,
            "campaigns.move" => {
                for id in args["collaborations"].as_array().into_iter().flatten() {
                    if let Some(together) = self.together(&text(id)) {
                        together.stage = text(&args["stage"]);
                    }
                }
            }
            "campaigns.drop" => {
                if let Some(together) = self.together(&text(&args["collaborations"][0])) {
                    together.out = true;
                }
            }
            "outreach.addContact" => self.advance(&text(&args["collaboration"]), "contacted"),
            "outreach.makeOffer" => {
                self.offers.insert(id.to_owned(), text(&args["collaboration"]));
                self.advance(&text(&args["collaboration"]), "negotiating");
            }
            "outreach.answerOffer" if args["answer"] == "accepted" => {
                let together = self.offers.get(id).cloned().unwrap_or_default();
                self.advance(&together, "contracted");
            }
            _ => self.hear_results(name, args, id),
        }
        let edited = if name == "campaigns.edit" { text(&args["id"]) } else { home };
        if let Some(campaign) = self.campaigns.get_mut(&edited) {
            campaign.hear(name, args, id);
        }
    }

    /// What happened moves a creator forwards, and never back.
    fn advance(&mut self, together: &str, to: &str) {
        let order = ["shortlisted", "contacted", "negotiating", "contracted"];
        if let Some(together) = self.together(together) {
            let from = order.iter().position(|stage| *stage == together.stage);
            if from.is_some_and(|from| order.iter().position(|stage| *stage == to) > Some(from)) {
                together.stage = to.to_owned();
            }
        }
    }

    /// Whoever is on the board and was not in is in now; who was out is back, with posts and results.
    async fn hear_added(&mut self, home: &str, args: &Value, desk: &Desk) {
        let asked = text(&args["selection"]["ids"][0]);
        for card in desk.cards(home).await {
            let Some(campaign) = self.campaigns.get_mut(home) else { return };
            let id = text(&card["id"]);
            let known = campaign.together.get(&id);
            if known.is_some_and(|together| !together.out) {
                continue;
            }
            assert!(asked.is_empty() || card["creator"] == asked.as_str(), "only who was asked for comes in");
            let posts = known.map(|together| together.posts.clone()).unwrap_or_default();
            let together = Together { stage: "shortlisted".to_owned(), out: false, posts };
            campaign.together.insert(id, together);
        }
    }

    fn hear_results(&mut self, name: &str, args: &Value, id: &str) {
        match name {
            "content.addPost" => {
                if let Some(together) = self.together(&text(&args["collaboration"])) {
                    together
                        .posts
                        .insert(id.to_owned(), Post { label: text(&args["label"]), ..Post::default() });
                }
            }
            "content.editPost" if args["label"].is_string() => {
                if let Some(post) = self.post(id) {
                    post.label = text(&args["label"]);
                }
            }
            "content.removePost" => {
                let campaigns = self.campaigns.values_mut();
                for together in campaigns.flat_map(|campaign| campaign.together.values_mut()) {
                    together.posts.remove(&text(&args["post"]));
                }
            }
            "results.key" => {
                if let Some(post) = self.post(&text(&args["post"])) {
                    let cell = &args["values"][0];
                    post.cells.insert(text(&cell["metric"]), text(&cell["text"]));
                }
            }
            "money.setCost" | "money.removeCost" => {
                let cost = text(&args["cost"]);
                for campaign in self.campaigns.values_mut() {
                    campaign.hear_cost(name, args, &cost);
                }
            }
            _ => {}
        }
    }

    /// What the reading calls answer otherwise than they were told.
    pub async fn compare(&self, desk: &Desk) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut see = |what: String, told: &str, found: &str| {
            if told != found {
                wrong.push(format!("{what}: told {told:?}, found {found:?}"));
            }
        };
        let page = desk
            .call("creators.list", json!({"sort": {"by": "name", "descending": false}, "limit": 500}))
            .await;
        let rows: Vec<&Value> =
            page["rows"].as_array().into_iter().flatten().filter(|row| row["sample"] != true).collect();
        see("number of creators".into(), &self.creators.len().to_string(), &rows.len().to_string());
        for row in rows {
            let told = self.creators.get(&text(&row["id"])).cloned().unwrap_or_default();
            see(text(&row["id"]), &told, &text(&row["name"]));
        }
        for (id, campaign) in &self.campaigns {
            campaign.compare(id, desk, &mut see).await;
        }
        wrong
    }
}

impl Campaign {
    fn hear(&mut self, name: &str, args: &Value, id: &str) {
        match name {
            "campaigns.edit" => {
                if args["name"].is_string() {
                    self.name = text(&args["name"]);
                }
                if args["budget"].is_string() {
                    self.budget = Some(cents(&text(&args["budget"])));
                }
            }
            "campaigns.archive" => self.archived = args["archived"] == true,
            "reports.recommend" => self.recommendation = text(&args["text"]),
            "results.setOutcomes" => {
                let value = &args["values"][0];
                self.outcomes.insert(text(&value["kind"]), text(&value["text"]));
            }
            "money.addCost" => {
                self.costs.insert(id.to_owned(), (cents(&text(&args["amount"])), text(&args["step"])));
            }
            _ => {}
        }
    }

    fn hear_cost(&mut self, name: &str, args: &Value, cost: &str) {
        if name == "money.removeCost" {
            self.costs.remove(cost);
        } else if let Some(line) = self.costs.get_mut(cost) {
            if args["amount"].is_string() {
                line.0 = cents(&text(&args["amount"]));
            }
            if args["step"].is_string() {
                line.1 = text(&args["step"]);
            }
        }
    }

    async fn compare(&self, id: &str, desk: &Desk, see: &mut impl FnMut(String, &str, &str)) {
        let plan = desk.call("campaigns.get", json!({"id": id})).await;
        see(format!("{id} name"), &self.name, &text(&plan["name"]));
        see(
            format!("{id} budget"),
            self.budget.as_deref().unwrap_or_default(),
            &plan["budget"]["minor"].to_string(),
        );
        see(format!("{id} archived"), &self.archived.to_string(), &plan["archived"].to_string());
        see(format!("{id} recommendation"), &self.recommendation, &text(&plan["recommendation"]));
        let outcomes = desk.call("results.outcomes", json!({"campaign": id})).await;
        for row in outcomes["outcomes"].as_array().into_iter().flatten() {
            let told = self.outcomes.get(&text(&row["kind"])).cloned().unwrap_or_default();
            let told = if told.is_empty() { "-".to_owned() } else { told };
            let found: String = text(&row["text"]).replace(',', "").trim_end_matches(".00").to_owned();
            see(format!("{id} {}", row["kind"]), &told, if found.is_empty() { "-" } else { &found });
        }
        let lines = desk.call("money.costs", json!({"campaign": id})).await;
        for line in lines["lines"].as_array().into_iter().flatten() {
            if let Some((minor, step)) = self.costs.get(&text(&line["id"])) {
                see(format!("{id} cost"), minor, &line["amount"]["minor"].to_string());
                see(format!("{id} step"), step, &text(&line["step"]));
            }
        }
        self.compare_board(id, desk, see).await;
    }

    async fn compare_board(&self, id: &str, desk: &Desk, see: &mut impl FnMut(String, &str, &str)) {
        let cards = desk.cards(id).await;
        let inside = self.together.values().filter(|together| !together.out).count();
        see(format!("{id} creators"), &inside.to_string(), &cards.len().to_string());
        for card in &cards {
            let told = self.together.get(&text(&card["id"])).cloned().unwrap_or_default();
            see(format!("{id} stage"), &told.stage, &text(&card["stage"]));
        }
        let posts = desk.call("content.posts", json!({"campaign": id})).await;
        let posts = posts["posts"].as_array().cloned().unwrap_or_default();
        let told: usize = self.together.values().filter(|t| !t.out).map(|t| t.posts.len()).sum();
        see(format!("{id} posts"), &told.to_string(), &posts.len().to_string());
        for row in &posts {
            let told =
                self.together.get(&text(&row["collaboration"])).and_then(|t| t.posts.get(&text(&row["id"])));
            let Some(told) = told else { continue };
            see(format!("{id} post"), &told.label, &text(&row["label"]));
            for (metric, typed) in &told.cells {
                see(format!("{id} {metric}"), typed, &text(&row["metrics"][metric]["text"]));
            }
        }
    }
}
