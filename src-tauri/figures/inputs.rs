//! What figures are made from: posts with their metrics and cost, creators' followers, outcomes, money.

use crate::values::{Currency, Money, Uid};
use rust_decimal::Decimal;

/// The metrics of a post.
pub type Metric = &'static str;

/// A metric's newest reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading {
    /// Nobody entered anything.
    #[default]
    Empty,
    /// A number.
    Value(i64),
    /// The platform does not give it.
    NotAvailable,
    /// Below a bound; no number for any formula.
    Below(i64),
}

impl Reading {
    /// The number, if it is one.
    pub fn number(self) -> Option<i64> {
        if let Self::Value(n) = self { Some(n) } else { None }
    }
}

/// A post with what it reached and what it cost.
#[derive(Debug, Clone)]
pub struct PostInput {
    /// The post.
    pub id: Uid,
    /// Its metrics.
    pub metrics: Vec<(Metric, Reading)>,
    /// Its share of the cost (rule R6).
    pub cost: Money,
}

impl PostInput {
    /// A metric's number.
    pub fn number(&self, metric: &str) -> Option<i64> {
        self.reading(metric).unwrap_or_default().number()
    }

    /// Whether a metric is only known to be below a bound.
    pub fn below(&self, metric: &str) -> bool {
        matches!(self.reading(metric), Some(Reading::Below(_)))
    }

    fn reading(&self, metric: &str) -> Option<Reading> {
        self.metrics.iter().find(|(name, _)| *name == metric).map(|(_, reading)| *reading)
    }

    /// Impressions if known, else views (rule R11).
    pub fn exposure(&self) -> Option<i64> {
        self.number("impressions").or_else(|| self.number("views"))
    }

    /// A sum over components: `None` when none is known; partial when one is missing (rule R9).
    pub fn sum(&self, components: &[&str]) -> (Option<i64>, bool) {
        let (mut sum, mut known) = (0, 0);
        for number in components.iter().filter_map(|metric| self.number(metric)) {
            sum += number;
            known += 1;
        }
        ((known > 0).then_some(sum), known > 0 && known < components.len())
    }
}

/// A selected creator: added and not declined.
#[derive(Debug, Clone)]
pub struct CreatorInput {
    /// The collaboration.
    pub id: Uid,
    /// Followers of the largest account, as stored when added.
    pub followers: Option<i64>,
    /// The creator's posts, as places in [`Inputs::posts`].
    pub posts: Vec<usize>,
}

/// Everything that the figures of one campaign are made from.
#[derive(Debug, Clone)]
pub struct Inputs {
    /// The campaign's currency.
    pub currency: Currency,
    /// The budget.
    pub budget: Money,
    /// Fees and shipping.
    pub workflow_cost: Money,
    /// Every line that counts.
    pub full_cost: Money,
    /// Selected creators.
    pub creators: Vec<CreatorInput>,
    /// Posts.
    pub posts: Vec<PostInput>,
    /// Net revenue.
    pub revenue: Option<Money>,
    /// Orders.
    pub orders: Option<i64>,
    /// New customers.
    pub new_customers: Option<i64>,
    /// Leads.
    pub leads: Option<i64>,
    /// Gross margin as a fraction (0.62).
    pub margin: Option<Decimal>,
    /// The engagement set in use: `default` or `workflow` (rule R10).
    pub preset: &'static str,
}

/// The default engagement set (rule R10).
pub const DEFAULT: &[&str] = &["likes", "comments", "shares", "saves"];
/// The preset "Workflow".
pub const WORKFLOW: &[&str] = &["likes", "comments", "clicks"];

impl Inputs {
    /// The same campaign with these posts alone, and without its creators.
    pub fn with_posts(&self, posts: Vec<PostInput>) -> Self {
        let Self {
            currency,
            budget,
            workflow_cost,
            full_cost,
            revenue,
            orders,
            new_customers,
            leads,
            margin,
            preset,
            ..
        } = *self;
        let creators = Vec::new();
        Self {
            currency,
            budget,
            workflow_cost,
            full_cost,
            creators,
            posts,
            revenue,
            orders,
            new_customers,
            leads,
            margin,
            preset,
        }
    }

    /// The components of the engagement set in use.
    pub fn set(&self) -> &'static [&'static str] {
        if self.preset == "workflow" { WORKFLOW } else { DEFAULT }
    }
}
