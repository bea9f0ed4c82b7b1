//! Sums and ratios over posts: the same rows on both sides, with what was left out (rules R5, R9).

use super::compute::{Computed, Side};
use super::inputs::{Inputs, PostInput};
use super::{Unit, spec};
use crate::values::ratio;
use rust_decimal::Decimal;

/// One post's contribution.
struct Row {
    upper: Option<Decimal>,
    lower: Option<Decimal>,
    partial: bool,
    cost: Decimal,
}

/// The posts as rows of a sum or a ratio.
pub struct Rows<'a> {
    inputs: &'a Inputs,
    rows: Vec<Row>,
    paired: bool,
    /// Why something is missing.
    pub notes: Vec<&'static str>,
}

impl<'a> Rows<'a> {
    /// Rows of a sum: a value for each post, and whether a component of it is missing.
    pub fn of(inputs: &'a Inputs, value: impl Fn(&PostInput) -> (Option<Decimal>, bool)) -> Self {
        Self::build(inputs, value, |_| None, false)
    }

    /// Rows of a ratio.
    pub fn pairs(
        inputs: &'a Inputs,
        upper: impl Fn(&PostInput) -> (Option<Decimal>, bool),
        lower: impl Fn(&PostInput) -> Option<Decimal>,
    ) -> Self {
        Self::build(inputs, upper, lower, true)
    }

    fn build(
        inputs: &'a Inputs,
        upper: impl Fn(&PostInput) -> (Option<Decimal>, bool),
        lower: impl Fn(&PostInput) -> Option<Decimal>,
        paired: bool,
    ) -> Self {
        let rows: Vec<Row> = inputs
            .posts
            .iter()
            .map(|post| {
                let (value, partial) = upper(post);
                Row { upper: value, lower: lower(post), partial, cost: post.cost.decimal() }
            })
            .collect();
        let mut out = Self { inputs, rows, paired, notes: Vec::new() };
        let bounded = |post: &PostInput| super::METRICS.iter().any(|metric| post.below(metric));
        let left_out = |(at, post): (usize, &PostInput)| {
            (!out.counts(&out.rows[at]) || out.rows[at].partial) && bounded(post)
        };
        if inputs.posts.iter().enumerate().any(left_out) {
            out.notes.push("below-threshold");
        }
        out
    }

    fn counts(&self, row: &Row) -> bool {
        row.upper.is_some() && (!self.paired || row.lower.is_some())
    }

    fn counted(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| self.counts(row))
    }

    /// Rows that count, of all.
    pub fn coverage(&self) -> Option<(usize, usize)> {
        Some((self.counted().count(), self.rows.len()))
    }

    /// Whether any row is left out.
    pub fn incomplete(&self) -> bool {
        self.rows.iter().any(|row| !self.counts(row))
    }

    fn partial(&self) -> bool {
        self.counted().any(|row| row.partial)
    }

    /// The sum of the upper sides; `None` when no row counts.
    pub fn sum(&self) -> Option<Decimal> {
        let mut sum = None;
        for value in self.counted().filter_map(|row| row.upper) {
            sum = Some(sum.unwrap_or(Decimal::ZERO).checked_add(value)?);
        }
        sum
    }

    fn lower(&self) -> Option<Decimal> {
        let mut sum = None;
        for value in self.counted().filter_map(|row| row.lower) {
            sum = Some(sum.unwrap_or(Decimal::ZERO).checked_add(value)?);
        }
        sum
    }

    fn figure(&self, id: &str, value: Option<Decimal>) -> Option<Computed> {
        Some(Computed {
            spec: spec(id)?,
            value,
            numerator: None,
            denominator: None,
            coverage: self.coverage(),
            of_creators: false,
            partial: self.partial(),
            preset: None,
            notes: self.notes.clone(),
        })
    }

    /// A sum as a figure.
    pub fn total(&self, id: &str) -> Option<Computed> {
        self.figure(id, self.sum())
    }

    /// Σ upper ÷ Σ lower in percent as a figure.
    pub fn rate(&self, id: &str) -> Option<Computed> {
        let (upper, lower) = (self.sum(), self.lower());
        let value = upper
            .and_then(|u| u.checked_mul(Decimal::ONE_HUNDRED))
            .zip(lower)
            .and_then(|(u, l)| ratio::quotient(u, l));
        let figure = self.figure(id, value)?;
        let (up, down) = figure.spec.parts;
        Some(Computed {
            numerator: Some(Side { word: up, unit: Unit::Count, value: upper }),
            denominator: Some(Side { word: down, unit: Unit::Count, value: lower }),
            ..figure
        })
    }

    /// Cost for each (times `scale`) of what the rows sum up: full cost less the cost of the posts left out, so
    /// that cost which belongs to no post stays in (rule R9).
    pub fn cost(&self, id: &str, scale: Decimal) -> Option<Computed> {
        let left_out: Decimal = self.rows.iter().filter(|row| !self.counts(row)).map(|row| row.cost).sum();
        let cost = self.inputs.full_cost.decimal().checked_sub(left_out);
        let amount = self.sum();
        let value = cost
            .and_then(|cost| cost.checked_mul(scale))
            .zip(amount)
            .and_then(|(c, a)| ratio::quotient(c, a));
        let figure = self.figure(id, value)?;
        let (up, down) = figure.spec.parts;
        Some(Computed {
            numerator: Some(Side { word: up, unit: Unit::Money, value: cost }),
            denominator: Some(Side { word: down, unit: Unit::Count, value: amount }),
            ..figure
        })
    }

    /// Each covered row's own rate in percent.
    fn rates(&self) -> Vec<Decimal> {
        self.counted()
            .filter_map(|row| ratio::quotient(row.upper?.checked_mul(Decimal::ONE_HUNDRED)?, row.lower?))
            .collect()
    }
}

/// The unweighted mean of the posts' rates by reach: another metric than the campaign's rate (AT-E8).
pub fn mean(inputs: &Inputs, upper: impl Fn(&PostInput) -> (Option<Decimal>, bool)) -> Option<Computed> {
    let rows = Rows::pairs(inputs, upper, |post| post.number("reach").map(Decimal::from));
    let rates = rows.rates();
    let sum = rates
        .iter()
        .try_fold(Decimal::ZERO, |sum, rate| sum.checked_add(*rate))
        .filter(|_| !rates.is_empty());
    let count = Decimal::from(rates.len());
    let figure =
        rows.figure("engagement-rate-reach-mean", sum.and_then(|sum| ratio::quotient(sum, count)))?;
    let (up, down) = figure.spec.parts;
    Some(Computed {
        numerator: Some(Side { word: up, unit: Unit::Percent, value: sum }),
        denominator: Some(Side { word: down, unit: Unit::Count, value: Some(count) }),
        coverage: Some((rates.len(), inputs.posts.len())),
        ..figure
    })
}

/// The median of the posts' rates by followers; of an even number, the mean of the middle two (AT-E13).
pub fn median(inputs: &Inputs, upper: impl Fn(&PostInput) -> (Option<Decimal>, bool)) -> Option<Computed> {
    let rows = Rows::pairs(inputs, upper, |post| post.number("followers").map(Decimal::from));
    let mut rates = rows.rates();
    rates.sort();
    let middle = rates.len() / 2;
    let value = match (rates.get(middle), rates.len() % 2) {
        (Some(one), 1) => Some(*one),
        (Some(two), _) => ratio::quotient(rates[middle - 1].checked_add(*two)?, Decimal::TWO),
        (None, _) => None,
    };
    let figure = rows.figure("engagement-rate-followers-median", value)?;
    Some(Computed { coverage: Some((rates.len(), inputs.posts.len())), ..figure })
}
