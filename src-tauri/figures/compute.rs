//! Computing the figures: exact decimals, rounded nowhere (rules R2, R4, R5, R8–R11).

use super::inputs::{Inputs, PostInput, WORKFLOW};
use super::ratios::{Rows, mean, median};
use super::{Spec, Unit, spec};
use crate::values::{Money, ratio};
use rust_decimal::Decimal;

/// One side of a quotient as the figure's card shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Its words, `part-<word>`.
    pub word: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// Its value.
    pub value: Option<Decimal>,
}

/// A figure as computed.
#[derive(Debug, Clone)]
pub struct Computed {
    /// Its registry entry.
    pub spec: &'static Spec,
    /// Its value; percentages in percent; `None` is "not available".
    pub value: Option<Decimal>,
    /// The upper side.
    pub numerator: Option<Side>,
    /// The lower side.
    pub denominator: Option<Side>,
    /// Rows that count, of all rows.
    pub coverage: Option<(usize, usize)>,
    /// The rows are creators, not posts.
    pub of_creators: bool,
    /// A component was missing somewhere in the sum.
    pub partial: bool,
    /// The engagement set that was used, where one was.
    pub preset: Option<&'static str>,
    /// What the reader must know, `note-<word>`.
    pub notes: Vec<&'static str>,
}

fn blank(id: &'static str) -> Option<Computed> {
    Some(Computed {
        spec: spec(id)?,
        value: None,
        numerator: None,
        denominator: None,
        coverage: None,
        of_creators: false,
        partial: false,
        preset: None,
        notes: Vec::new(),
    })
}

fn hundred(value: Option<Decimal>) -> Option<Decimal> {
    value.and_then(|value| value.checked_mul(Decimal::ONE_HUNDRED))
}

/// Every figure of the registry, in its order.
pub fn all(inputs: &Inputs) -> Vec<Computed> {
    let mut out: Vec<Computed> = Vec::new();
    out.extend(money(inputs));
    out.extend(reach(inputs));
    out.extend(engagement(inputs));
    out.extend(costs(inputs));
    out.extend(outcomes(inputs));
    out.sort_by_key(|figure| super::FIGURES.iter().position(|known| known.id == figure.spec.id));
    out
}

/// A plain value.
fn plain(id: &'static str, value: Option<Decimal>) -> Option<Computed> {
    Some(Computed { value, ..blank(id)? })
}

/// A quotient of two values that belong to the campaign as a whole.
fn quotient(id: &'static str, upper: Option<Decimal>, lower: Option<Decimal>) -> Option<Computed> {
    let figure = blank(id)?;
    let (up, down) = figure.spec.parts;
    let raw = upper.zip(lower).and_then(|(upper, lower)| ratio::quotient(upper, lower));
    let value = if figure.spec.unit == Unit::Percent {
        hundred(upper).zip(lower).and_then(|(u, l)| ratio::quotient(u, l))
    } else {
        raw
    };
    Some(Computed {
        value,
        numerator: Some(Side { word: up, unit: side_unit(up), value: upper }),
        denominator: Some(Side { word: down, unit: side_unit(down), value: lower }),
        ..figure
    })
}

fn side_unit(word: &str) -> Unit {
    match word {
        "budget" | "full-cost" | "workflow-cost" | "return" | "margin-return" | "cost-of-posts"
        | "revenue" => Unit::Money,
        "gross-margin" | "sum-of-rates" => Unit::Percent,
        _ => Unit::Count,
    }
}

fn money(inputs: &Inputs) -> Vec<Computed> {
    let (budget, full) = (inputs.budget.decimal(), inputs.full_cost.decimal());
    let workflow = inputs.workflow_cost.decimal();
    let revenue = inputs.revenue.map(|revenue| revenue.decimal());
    let profit = |cost: Decimal| revenue.and_then(|revenue| revenue.checked_sub(cost));
    let earned = revenue.zip(inputs.margin).and_then(|(revenue, margin)| revenue.checked_mul(margin));
    let variance = budget.checked_sub(full);
    let sides = quotient("budget-variance", Some(budget), Some(full))
        .map(|figure| Computed { value: variance, ..figure });
    [
        plain("workflow-cost", Some(workflow)),
        plain("full-cost", Some(full)),
        sides,
        quotient("budget-used", Some(full), Some(budget)),
        quotient("workflow-roi", profit(workflow), Some(workflow)),
        plain("revenue", revenue),
        quotient("roas", revenue, Some(full)),
        quotient("roi-revenue", profit(full), Some(full)),
        quotient("roi-margin", earned.and_then(|earned| earned.checked_sub(full)), Some(full)),
        break_even(inputs.margin),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// 1 ÷ gross margin; the card shows the margin in percent.
fn break_even(margin: Option<Decimal>) -> Option<Computed> {
    let mut figure = quotient("break-even-roas", Some(Decimal::ONE), margin)?;
    if let Some(side) = &mut figure.denominator {
        side.value = hundred(side.value);
    }
    Some(figure)
}

fn reach(inputs: &Inputs) -> Vec<Computed> {
    let potential = || {
        let known: Vec<i64> = inputs.creators.iter().filter_map(|creator| creator.followers).collect();
        let value = (!known.is_empty()).then(|| known.iter().map(|n| Decimal::from(*n)).sum());
        let coverage = Some((known.len(), inputs.creators.len()));
        Some(Computed { value, coverage, of_creators: true, ..blank("potential-reach")? })
    };
    let total = |id, pick: &dyn Fn(&PostInput) -> Option<i64>, note: &[&'static str]| {
        let rows = Rows::of(inputs, |post| (pick(post).map(Decimal::from), false));
        Some(Computed { notes: [note, &rows.notes].concat(), ..rows.total(id)? })
    };
    [
        potential(),
        total("exposure", &PostInput::exposure, &["exposure-choice"]),
        total("reach", &|post| post.number("reach"), &["reach-not-deduplicated"]),
        total("clicks", &|post| post.number("clicks"), &[]),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The sum of a post's components, and whether one of them is missing.
fn sum(set: &'static [&'static str]) -> impl Fn(&PostInput) -> (Option<Decimal>, bool) {
    move |post| {
        let (value, partial) = post.sum(set);
        (value.map(Decimal::from), partial)
    }
}

/// Engagements by something else of the same posts.
fn rate(inputs: &Inputs, id: &'static str, lower: &dyn Fn(&PostInput) -> Option<i64>) -> Option<Computed> {
    let rows = Rows::pairs(inputs, sum(inputs.set()), |post| lower(post).map(Decimal::from));
    Some(Computed { preset: Some(inputs.preset), ..rows.rate(id)? })
}

/// Engagements, and their rate by exposure.
fn engaged(inputs: &Inputs) -> [Option<Computed>; 2] {
    let all = Rows::of(inputs, sum(inputs.set())).total("engagements");
    let all = all.map(|figure| Computed { preset: Some(inputs.preset), ..figure });
    [all, rate(inputs, "engagement-rate-exposure", &PostInput::exposure)]
}

fn engagement(inputs: &Inputs) -> Vec<Computed> {
    let set = inputs.set();
    let preset = Some(inputs.preset);
    let rate = |id, lower: &dyn Fn(&PostInput) -> Option<i64>| rate(inputs, id, lower);
    let named = |metric: &'static str| move |post: &PostInput| post.number(metric);
    let own = |id, set| Rows::of(inputs, sum(set)).total(id);
    let [engagements, by_exposure] = engaged(inputs);
    [
        own("workflow-engagements", WORKFLOW).map(|figure| Computed { preset: Some("workflow"), ..figure }),
        workflow_rate(inputs),
        engagements,
        by_exposure,
        rate("engagement-rate-reach", &named("reach"))
            .map(|figure| with_note(figure, "reach-not-deduplicated")),
        rate("engagement-rate-views", &named("views")),
        rate("engagement-rate-impressions", &named("impressions")),
        rate("engagement-rate-followers", &named("followers")),
        mean(inputs, sum(set)).map(|figure| Computed { preset, ..figure }),
        median(inputs, sum(set)).map(|figure| Computed { preset, ..figure }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn with_note(mut figure: Computed, note: &'static str) -> Computed {
    figure.notes.insert(0, note);
    figure
}

/// Engagements (workflow) over followers: a row is a creator; one without followers is left out of both sides,
/// one without results stays in (AT-S4).
fn workflow_rate(inputs: &Inputs) -> Option<Computed> {
    let mut sum = None;
    let (mut followers, mut known, mut partial) = (Decimal::ZERO, 0, false);
    for creator in &inputs.creators {
        let Some(own) = creator.followers else { continue };
        known += 1;
        followers += Decimal::from(own);
        for post in creator.posts.iter().filter_map(|at| inputs.posts.get(*at)) {
            let (value, missing) = post.sum(WORKFLOW);
            partial |= missing;
            sum = value.map_or(sum, |value| Some(sum.unwrap_or(Decimal::ZERO) + Decimal::from(value)));
        }
    }
    let lower = (known > 0).then_some(followers);
    let figure = quotient("workflow-engagement-rate", sum, lower)?;
    let coverage = Some((known, inputs.creators.len()));
    Some(Computed { coverage, of_creators: true, partial, preset: Some("workflow"), ..figure })
}

fn costs(inputs: &Inputs) -> Vec<Computed> {
    let set = inputs.set();
    let thousand = Decimal::ONE_THOUSAND;
    let value = |pick: &dyn Fn(&PostInput) -> Option<i64>| {
        Rows::of(inputs, |post| (pick(post).map(Decimal::from), false))
    };
    let engagements = Rows::of(inputs, sum(set));
    let reached = value(&|post| post.number("reach")).cost("cost-per-thousand-reached", thousand);
    [
        value(&PostInput::exposure).cost("cpm", thousand),
        reached.map(|figure| with_note(figure, "reach-not-deduplicated")),
        engagements
            .cost("cpe", Decimal::ONE)
            .map(|figure| Computed { preset: Some(inputs.preset), ..figure }),
        value(&|post| post.number("clicks")).cost("cpc", Decimal::ONE),
        value(&|post| post.number("views")).cost("cpv", Decimal::ONE),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn outcomes(inputs: &Inputs) -> Vec<Computed> {
    let number = |value: Option<i64>| value.map(Decimal::from);
    let full = Some(inputs.full_cost.decimal());
    let clicks = Rows::of(inputs, |post| (number(post.number("clicks")), false));
    // Orders and leads belong to the campaign and count whole; missing clicks mark the rate partial (rule R9).
    let by_clicks = |id, upper: Option<i64>| {
        let figure = quotient(id, number(upper), clicks.sum())?;
        Some(Computed {
            coverage: clicks.coverage(),
            partial: clicks.incomplete(),
            notes: clicks.notes.clone(),
            ..figure
        })
    };
    let ctr = Rows::pairs(
        inputs,
        |post| (number(post.number("clicks")), false),
        |post| post.exposure().map(Decimal::from),
    );
    [
        ctr.rate("ctr"),
        by_clicks("conversion-rate", inputs.orders),
        by_clicks("lead-rate", inputs.leads),
        plain("orders", number(inputs.orders)),
        plain("new-customers", number(inputs.new_customers)),
        plain("leads", number(inputs.leads)),
        quotient("cpa", full, number(inputs.orders)),
        quotient("cac", full, number(inputs.new_customers)),
        quotient("cpl", full, number(inputs.leads)),
        quotient("aov", inputs.revenue.as_ref().map(Money::decimal), number(inputs.orders)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The engagements of some posts of a campaign and their rate by exposure, whose creators are not looked at.
pub fn of_posts(inputs: &Inputs, posts: Vec<PostInput>) -> [Option<Computed>; 2] {
    engaged(&inputs.with_posts(posts))
}

/// The figures of money alone: they look at neither creators nor posts.
pub fn of_money(inputs: &Inputs) -> Vec<Computed> {
    money(inputs)
}

/// A post's own engagement rates: by followers, reach, views and impressions.
pub fn post_rates(inputs: &Inputs, post: usize) -> Vec<Computed> {
    let one = inputs.posts.get(post).cloned().into_iter().collect();
    let wanted = [
        "engagement-rate-followers",
        "engagement-rate-reach",
        "engagement-rate-views",
        "engagement-rate-impressions",
    ];
    engagement(&inputs.with_posts(one))
        .into_iter()
        .filter(|figure| wanted.contains(&figure.spec.id))
        .collect()
}
