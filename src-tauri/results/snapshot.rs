//! A campaign's figures at one moment, in no language: what a finalized report keeps, and what every screen and
//! page prints from.

use super::gather::Gathered;
use crate::error::{Message, Result};
use crate::figures::{self, Computed, Side, Spec, Unit};
use crate::money::Step;
use crate::values::format::{count, day};
use crate::values::{Currency, Day, Lang, Millis, Uid, ratio};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One side of a quotient.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct FactSide {
    /// `part-<word>`.
    pub word: String,
    /// Its unit.
    pub unit: Unit,
    /// The exact value.
    pub value: Option<Decimal>,
}

/// A figure with everything that proves it.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// The figure.
    pub id: String,
    /// The version of its formula.
    pub version: u32,
    /// Its unit.
    pub unit: Unit,
    /// The exact value; percentages in percent.
    pub value: Option<Decimal>,
    /// The upper side.
    pub numerator: Option<FactSide>,
    /// The lower side.
    pub denominator: Option<FactSide>,
    /// Rows that count, of all.
    pub coverage: Option<(usize, usize)>,
    /// The rows are creators, not posts.
    pub of_creators: bool,
    /// A component was missing.
    pub partial: bool,
    /// The engagement set.
    pub preset: Option<String>,
    /// `note-<word>`.
    pub notes: Vec<String>,
    /// `source-<word>`.
    pub source: String,
    /// How fresh: the latest entry that went in, UTC milliseconds.
    pub at: Option<i64>,
}

/// A target with how far it was reached.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct GoalFact {
    /// The figure.
    pub figure: String,
    /// The exact target.
    pub target: Decimal,
    /// The attainment.
    pub attainment: Fact,
}

impl GoalFact {
    /// Whether the goal was reached, compared unrounded (rule R2); none if that cannot be said.
    pub fn met(&self) -> Option<bool> {
        self.attainment.value.map(|reached| reached >= Decimal::ONE_HUNDRED)
    }
}

/// A creator in the campaign with results and cost.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct CreatorFact {
    /// The name.
    pub name: String,
    /// The platform of the account that counts.
    pub platform: String,
    /// Its handle.
    pub handle: String,
    /// Its address.
    pub url: String,
    /// The stage.
    pub stage: String,
    /// Followers as stored when added.
    pub followers: Option<i64>,
    /// How many posts.
    pub posts: usize,
    /// Engagements of the posts.
    pub engagements: Option<Decimal>,
    /// Engagement rate by exposure, percent.
    pub rate: Option<Decimal>,
    /// A component was missing.
    pub partial: bool,
    /// The fee, minor units.
    pub fee: Option<i64>,
    /// All lines of this creator that count, minor units.
    pub cost: i64,
}

/// What one kind of cost adds up to, minor units.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
pub struct SpendFact {
    /// The kind.
    pub kind: String,
    /// Committed.
    pub committed: i64,
    /// Planned and not yet committed.
    pub planned: i64,
    /// Paid, whether promised or not; editions from before payments were kept say nothing, which is nothing.
    #[serde(default)]
    pub paid: i64,
}

/// A campaign at one moment.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// The campaign, `cam_…`.
    pub campaign: String,
    /// Its name.
    pub name: String,
    /// The brand's name.
    pub brand: String,
    /// The digest of the brand's logo; empty for none.
    #[serde(default)]
    pub logo: String,
    /// The logo's file in base 64, in a finished report alone: it shows what it showed, whatever the brand does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logo_file: String,
    /// The day of finalizing at the desk where that was done, in a finished report alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub finished_on: String,
    /// The owner's name.
    pub owner: String,
    /// The goal.
    pub goal: String,
    /// ISO 4217.
    pub currency: Currency,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// The budget, minor units.
    pub budget: i64,
    /// Promised already, minor units.
    pub committed: i64,
    /// The manager's words.
    pub recommendation: String,
    /// Part of the sample.
    pub sample: bool,
    /// Every figure of the registry.
    pub facts: Vec<Fact>,
    /// Targets.
    pub goals: Vec<GoalFact>,
    /// Creators who did not decline, by name.
    pub creators: Vec<CreatorFact>,
    /// Engagements of each post by the day it went live.
    pub engagement: Vec<(String, Decimal)>,
    /// Cost by kind.
    pub spend: Vec<SpendFact>,
    /// Posts.
    pub posts: usize,
    /// Posts with results.
    pub posts_with_results: usize,
    /// When results were last entered.
    pub results_at: Option<i64>,
}

/// Everything that a campaign's screens and pages need, from what was gathered.
///
/// # Errors
/// `Bug` when a total does not fit.
pub fn snapshot(data: &Gathered, (brand, logo): (String, String), owner: String) -> Result<Snapshot> {
    let inputs = data.inputs()?;
    let facts = facts_of(data, figures::all(&inputs));
    let goals = data.kpis.iter().filter_map(|row| goal(row, &facts)).collect();
    let engagement = data.posts.iter().zip(&inputs.posts).filter_map(|(post, input)| {
        Some((Gathered::posted(post)?.to_string(), Decimal::from(input.sum(inputs.set()).0?)))
    });
    let plan = &data.plan;
    Ok(Snapshot {
        campaign: plan.id.text("cam"),
        name: plan.name.clone().unwrap_or_default(),
        brand,
        logo,
        logo_file: String::new(),
        finished_on: String::new(),
        owner,
        goal: plan.goal.clone().unwrap_or_default(),
        currency: plan.currency(),
        starts_on: plan.starts_on.clone().unwrap_or_default(),
        ends_on: plan.ends_on.clone().unwrap_or_default(),
        budget: plan.budget().minor,
        committed: data.committed()?.minor,
        recommendation: plan.recommendation.clone().unwrap_or_default(),
        sample: plan.sample.unwrap_or(false),
        goals,
        creators: creators(data, &inputs),
        engagement: engagement.collect(),
        spend: spend(data)?,
        facts,
        posts: data.posts.len(),
        posts_with_results: data.posts_with_results(),
        results_at: data.results_at(),
    })
}

/// Every figure of what was gathered.
pub(super) fn facts(data: &Gathered) -> Result<Vec<Fact>> {
    Ok(facts_of(data, figures::all(&data.inputs()?)))
}

/// Computed figures with where they come from.
pub(super) fn facts_of(data: &Gathered, computed: Vec<Computed>) -> Vec<Fact> {
    let ages = [data.results_at(), data.costs_at(), data.outcomes_at()];
    computed.into_iter().map(|figure| fact(figure, ages)).collect()
}

fn fact(figure: Computed, ages: [Option<i64>; 3]) -> Fact {
    let (source, at) = origin(figure.spec.id, ages);
    let side =
        |side: Option<Side>| side.map(|s| FactSide { word: s.word.to_owned(), unit: s.unit, value: s.value });
    Fact {
        id: figure.spec.id.to_owned(),
        version: figure.spec.version,
        unit: figure.spec.unit,
        value: figure.value,
        numerator: side(figure.numerator),
        denominator: side(figure.denominator),
        coverage: figure.coverage,
        of_creators: figure.of_creators,
        partial: figure.partial,
        preset: figure.preset.map(str::to_owned),
        notes: figure.notes.into_iter().map(str::to_owned).collect(),
        source: source.to_owned(),
        at,
    }
}

/// Where a figure's inputs come from, and the latest entry among them: of results, costs and outcomes.
fn origin(id: &str, [results, costs, outcomes]: [Option<i64>; 3]) -> (&'static str, Option<i64>) {
    match id {
        "workflow-cost" | "full-cost" | "budget-variance" | "budget-used" => ("costs", costs),
        "potential-reach" => ("followers", None),
        "revenue" | "orders" | "new-customers" | "leads" | "aov" | "break-even-roas" => {
            ("outcomes", outcomes)
        }
        "roas" | "roi-revenue" | "roi-margin" | "workflow-roi" | "cpa" | "cac" | "cpl" => {
            ("outcomes-costs", outcomes.max(costs))
        }
        "conversion-rate" | "lead-rate" => ("outcomes-results", outcomes.max(results)),
        "cpm" | "cost-per-thousand-reached" | "cpe" | "cpc" | "cpv" => ("results-costs", results.max(costs)),
        "workflow-engagement-rate" => ("results-followers", results),
        _ => ("results", results),
    }
}

fn goal((_, figure, target): &(Uid, String, String), facts: &[Fact]) -> Option<GoalFact> {
    let spec = figures::spec(figure)?;
    let target: Decimal = target.parse().ok()?;
    let actual = facts.iter().find(|fact| fact.id == *figure)?;
    let reached = crate::campaigns::attainment(actual.value, target, spec.lower_is_better);
    let side = |word: &str, value| Some(FactSide { word: word.to_owned(), unit: spec.unit, value });
    let (up, down) = (side("actual", actual.value), side("target", Some(target)));
    let (numerator, denominator) = if spec.lower_is_better { (down, up) } else { (up, down) };
    Some(GoalFact {
        figure: figure.clone(),
        target,
        attainment: Fact {
            id: figures::ATTAINMENT.id.to_owned(),
            version: figures::ATTAINMENT.version,
            unit: Unit::Percent,
            value: reached.and_then(|reached| reached.checked_mul(Decimal::ONE_HUNDRED)),
            numerator,
            denominator,
            ..actual.clone()
        },
    })
}

fn creators(data: &Gathered, inputs: &figures::Inputs) -> Vec<CreatorFact> {
    let of_post: HashMap<Uid, Uid> = data.posts.iter().map(|post| (post.id, post.collaboration)).collect();
    let mut posts: HashMap<Uid, Vec<figures::PostInput>> = HashMap::new();
    for (input, post) in inputs.posts.iter().zip(&data.posts) {
        posts.entry(post.collaboration).or_default().push(input.clone());
    }
    let (mut fees, mut costs): (HashMap<Uid, i64>, HashMap<Uid, i64>) = (HashMap::new(), HashMap::new());
    for line in &data.lines {
        let counts = crate::money::counts(line);
        // A line of a post alone counts for whose post it is, whatever it is.
        let owner = line.collaboration.filter(|_| counts);
        let of_post =
            line.post.filter(|_| line.collaboration.is_none()).and_then(|post| of_post.get(&post).copied());
        if let Some(owner) = owner.filter(|_| line.kind == "fee") {
            fees.entry(owner).or_insert(line.amount.minor);
        }
        if let Some(owner) = owner.or(of_post) {
            *costs.entry(owner).or_default() += line.amount.minor;
        }
    }
    let selected = data.members.iter().filter(|member| member.stage.as_deref() != Some("declined"));
    selected
        .map(|member| {
            let own = posts.remove(&member.id).unwrap_or_default();
            let count = own.len();
            let [engagements, rate] = figures::of_posts(inputs, own);
            CreatorFact {
                name: member.name.clone().unwrap_or_default(),
                platform: member.platform.clone().unwrap_or_default(),
                handle: member.handle.clone().unwrap_or_default(),
                url: member.url.clone().unwrap_or_default(),
                stage: member.stage.clone().unwrap_or_default(),
                followers: member.followers,
                posts: count,
                partial: engagements.as_ref().is_some_and(|figure| figure.partial),
                engagements: engagements.and_then(|figure| figure.value),
                rate: rate.and_then(|figure| figure.value),
                fee: fees.get(&member.id).copied(),
                cost: costs.get(&member.id).copied().unwrap_or_default(),
            }
        })
        .collect()
}

fn spend(data: &Gathered) -> Result<Vec<SpendFact>> {
    let mut out = Vec::new();
    for kind in crate::money::KINDS {
        let committed = data.cost(|line| line.kind == *kind && line.step == Step::Committed)?.minor;
        let planned = data.cost(|line| line.kind == *kind && line.step == Step::Planned)?.minor;
        let paid = data.paid(|line| line.kind == *kind)?.minor;
        if committed != 0 || planned != 0 || paid != 0 {
            out.push(SpendFact { kind: (*kind).to_owned(), committed, planned, paid });
        }
    }
    Ok(out)
}

/// A part of a formula as a card shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Part {
    /// What it is.
    pub label: Message,
    /// As people read it.
    pub printed: String,
    /// Exact.
    pub value: Option<String>,
}

/// How many rows count.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Coverage {
    /// Rows that count.
    pub known: usize,
    /// All rows.
    pub all: usize,
    /// "4 of 5 posts".
    pub printed: String,
}

/// A figure as a screen gets it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The figure.
    pub id: String,
    /// The version of its formula.
    pub version: u32,
    /// Its unit.
    pub unit: Unit,
    /// The exact decimal; percentages in percent; none when not available.
    pub value: Option<String>,
    /// As people read it.
    pub printed: String,
    /// The upper side.
    pub numerator: Option<Part>,
    /// The lower side.
    pub denominator: Option<Part>,
    /// What it covers.
    pub coverage: Option<Coverage>,
    /// A component was missing.
    pub partial: bool,
    /// What the reader must know.
    pub notes: Vec<Message>,
    /// Where it comes from.
    pub source: Message,
    /// How fresh, UTC milliseconds.
    pub at: Option<i64>,
    /// The same, printed.
    pub at_printed: String,
}

/// Prints a fact in a language.
pub fn figure(fact: &Fact, currency: Currency, lang: Lang) -> Figure {
    let spec = figures::spec(&fact.id).unwrap_or(&figures::ATTAINMENT);
    let part = |side: &Option<FactSide>| {
        side.as_ref().filter(|side| !side.word.is_empty()).map(|side| Part {
            label: Message::new(format!("part-{}", side.word)),
            printed: side_text(side, currency, lang),
            value: side.value.map(ratio::exact),
        })
    };
    let mut notes: Vec<Message> =
        fact.notes.iter().map(|word| Message::new(format!("note-{word}"))).collect();
    if fact.partial {
        notes.insert(0, Message::new("note-partial"));
    }
    if let Some(preset) = &fact.preset {
        notes.insert(0, Message::new(format!("note-preset-{preset}")));
    }
    Figure {
        id: fact.id.clone(),
        version: fact.version,
        unit: fact.unit,
        value: fact.value.map(ratio::exact),
        printed: printed(spec, fact, currency, lang),
        numerator: part(&fact.numerator),
        denominator: part(&fact.denominator),
        coverage: coverage(fact, lang),
        partial: fact.partial,
        notes,
        source: Message::new(format!("source-{}", fact.source)),
        at: fact.at,
        at_printed: fact.at.map(|at| day(Millis(at).utc_day(), lang)).unwrap_or_default(),
    }
}

/// The variance says "under" or "over" in words and carries no sign (AT-F2).
fn printed(spec: &Spec, fact: &Fact, currency: Currency, lang: Lang) -> String {
    let plain = figures::print(spec, fact.value, currency, lang);
    let (Some(value), "budget-variance") = (fact.value, spec.id) else { return plain };
    let amount = figures::print(spec, Some(value.abs()), currency, lang);
    let side = if value.is_sign_negative() && !value.is_zero() { "budget-over" } else { "budget-under" };
    let budget = fact.numerator.as_ref().and_then(|side| side.value).unwrap_or_default();
    let share = value.abs().checked_mul(Decimal::ONE_HUNDRED).and_then(|v| ratio::quotient(v, budget));
    let share = share.map_or_else(
        || figures::not_available(lang).to_owned(),
        |share| crate::values::format::percent(share, 2, lang),
    );
    crate::words::words(lang).text(side, &[("amount", &amount), ("share", &share)])
}

fn side_text(side: &FactSide, currency: Currency, lang: Lang) -> String {
    let unit = Spec {
        id: "part",
        version: 1,
        unit: side.unit,
        lower_is_better: false,
        target: false,
        parts: ("", ""),
    };
    figures::print(&unit, side.value, currency, lang)
}

fn coverage(fact: &Fact, lang: Lang) -> Option<Coverage> {
    let (known, all) = fact.coverage?;
    let id = if fact.of_creators { "coverage-creators" } else { "coverage-posts" };
    let number = |n: usize| count(i64::try_from(n).unwrap_or(0), lang);
    let class = crate::values::format::plural(i64::try_from(all).unwrap_or(0), lang);
    let args = [("known", number(known)), ("all", number(all)), ("class", class.to_owned())];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Some(Coverage { known, all, printed: crate::words::words(lang).text(id, &args) })
}

/// A stored day, printed.
pub fn printed_day(text: &str, lang: Lang) -> String {
    Day::parse(text).map(|value| day(value, lang)).unwrap_or_default()
}
