//! From a campaign's snapshot to the report's words and numbers: everything printed, nothing computed.

use super::layout::chart_frame;
use super::model::{
    Budget, CreatorRow, GoalRow, Headline, MethodRow, Paper, PartText, ReportModel, ReturnFigure,
};
use crate::campaigns::{dates, headline};
use crate::error::Result;
use crate::figures;
use crate::pages::Image;
use crate::results::{CreatorFact, Fact, Figure, GoalFact, Snapshot, coverage, figure, scenes};
use crate::values::format::{count, day, money, number, percent};
use crate::values::{Day, Lang, Money, handle};
use crate::words::{Words, words};
use rust_decimal::Decimal;
use std::sync::Arc;

/// Which report of a campaign.
#[derive(Debug, Clone)]
pub struct Issue {
    /// The edition's number; none for a draft.
    pub edition: Option<u32>,
    /// Digest of the frozen data; empty for a draft.
    pub digest: String,
    /// The time of finalizing, or of the last change for a draft, UTC milliseconds.
    pub at: i64,
    /// The same as a day: at the desk where it was finished, or at this one.
    pub on: Day,
    /// The brand's logo; none without one.
    pub logo: Option<Arc<Image>>,
}

/// The figures of return on the first page, each with its surname.
const RETURNS: &[&str] = &["roi-revenue", "workflow-roi", "roi-margin", "roas"];

/// The figures that the method section explains when they are available.
const METHOD: &[&str] = &[
    "workflow-cost",
    "full-cost",
    "budget-variance",
    "potential-reach",
    "exposure",
    "engagements",
    "engagement-rate-exposure",
    "workflow-engagement-rate",
    "engagement-rate-followers",
    "engagement-rate-reach",
    "cpm",
    "cpe",
    "cpc",
    "revenue",
    "orders",
    "cpa",
    "roas",
    "roi-revenue",
    "workflow-roi",
    "roi-margin",
    "break-even-roas",
];

struct Print<'a> {
    snap: &'a Snapshot,
    lang: Lang,
    words: &'static Words,
}

/// The report's model in a language, for a paper.
///
/// # Errors
/// `Bug` when a chart cannot be drawn.
pub fn model(snap: &Snapshot, lang: Lang, paper: Paper, issue: &Issue) -> Result<ReportModel> {
    let print = Print { snap, lang, words: words(lang) };
    let charts = scenes(snap, chart_frame(paper), lang)?;
    Ok(ReportModel {
        language: lang.code().to_owned(),
        paper,
        title: snap.name.clone(),
        brand: snap.brand.clone(),
        logo: issue.logo.clone(),
        dates: dates(Day::parse(&snap.starts_on), Day::parse(&snap.ends_on), lang),
        owner: snap.owner.clone(),
        goal: print.word(&format!("goal-{}", snap.goal)),
        generated: day(issue.on, lang),
        edition: issue.edition,
        digest: issue.digest.chars().take(12).collect(),
        sample: snap.sample,
        headline: print.headline(),
        goals: snap.goals.iter().filter_map(|goal| print.goal(goal)).collect(),
        budget: print.budget(),
        returns: RETURNS.iter().filter_map(|id| print.returned(id)).collect(),
        recommendation: snap.recommendation.clone(),
        charts: charts.into(),
        creators: snap.creators.iter().map(|creator| print.creator(creator)).collect(),
        totals: print.totals(),
        notes: print.notes(),
        method: METHOD.iter().filter_map(|id| print.method(id)).collect(),
    })
}

impl Print<'_> {
    fn word(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    fn fact(&self, id: &str) -> Option<&Fact> {
        self.snap.facts.iter().find(|fact| fact.id == id)
    }

    fn figure(&self, fact: &Fact) -> Figure {
        figure(fact, self.snap.currency, self.lang)
    }

    fn label(&self, id: &str) -> String {
        self.word(&format!("figure-{id}"))
    }

    fn definition(&self, id: &str) -> String {
        self.word(&format!("figure-{id}-definition"))
    }

    fn amount(&self, minor: i64) -> String {
        money(Money { minor, currency: self.snap.currency }, self.lang)
    }

    /// "4 of 5 posts", "partial": what a figure leaves out, in a few words.
    fn note(&self, fact: &Fact) -> String {
        let figure = self.figure(fact);
        let mut parts = Vec::new();
        if let Some(coverage) = figure.coverage.filter(|coverage| coverage.known < coverage.all) {
            parts.push(coverage.printed);
        }
        if fact.partial {
            parts.push(self.word("partial"));
        }
        parts.join(", ")
    }

    fn headline(&self) -> Headline {
        let id = headline(&self.snap.goal);
        let Some(fact) = self.fact(id) else { return Headline::default() };
        let goal = self.snap.goals.iter().find(|goal| goal.figure == id).and_then(|goal| self.goal(goal));
        let goal = goal.unwrap_or_default();
        Headline {
            label: self.label(id),
            printed: self.figure(fact).printed,
            explanation: self.definition(id),
            target: goal.target,
            attainment: goal.attainment,
            met: goal.met,
            note: self.note(fact),
        }
    }

    fn goal(&self, goal: &GoalFact) -> Option<GoalRow> {
        let (fact, spec) = (self.fact(&goal.figure)?, figures::spec(&goal.figure)?);
        Some(GoalRow {
            figure: self.label(&goal.figure),
            target: figures::print(spec, Some(goal.target), self.snap.currency, self.lang),
            actual: self.figure(fact).printed,
            attainment: self.figure(&goal.attainment).printed,
            met: goal.met(),
            note: self.note(fact),
        })
    }

    fn budget(&self) -> Budget {
        let full = self.fact("full-cost").and_then(|fact| fact.value).unwrap_or_default();
        let variance = self.fact("budget-variance").and_then(|fact| fact.value).unwrap_or_default();
        let print = |value: Decimal| {
            Money::rounded(value, self.snap.currency).map(|m| money(m, self.lang)).unwrap_or_default()
        };
        Budget {
            planned: if self.snap.budget == 0 { String::new() } else { self.amount(self.snap.budget) },
            actual: print(full),
            with_planned: self.snap.spend.iter().any(|row| row.planned != 0),
            difference: print(variance.abs()),
            used: self
                .fact("budget-used")
                .filter(|fact| fact.value.is_some())
                .map(|fact| self.figure(fact).printed)
                .unwrap_or_default(),
            over: variance.is_sign_negative() && !variance.is_zero(),
        }
    }

    fn returned(&self, id: &str) -> Option<ReturnFigure> {
        let fact = self.fact(id)?;
        // Without a margin nobody misses ROI on margin; the others say "n/a" and why.
        if id == "roi-margin" && fact.value.is_none() {
            return None;
        }
        Some(ReturnFigure {
            label: self.label(id),
            printed: self.figure(fact).printed,
            definition: self.definition(id),
            note: self.note(fact),
        })
    }

    fn number(&self, value: Option<Decimal>) -> String {
        value
            .map_or_else(|| figures::not_available(self.lang).to_owned(), |value| number(value, 0, self.lang))
    }

    fn rate(&self, value: Option<Decimal>) -> String {
        value.map_or_else(
            || figures::not_available(self.lang).to_owned(),
            |value| percent(value, 2, self.lang),
        )
    }

    fn whole(&self, n: usize) -> String {
        count(i64::try_from(n).unwrap_or(0), self.lang)
    }

    fn creator(&self, creator: &CreatorFact) -> CreatorRow {
        let mark = if creator.partial { "\u{a0}*" } else { "" };
        CreatorRow {
            name: if creator.name.is_empty() { self.word("creator-erased") } else { creator.name.clone() },
            platform: if creator.platform.is_empty() {
                String::new()
            } else {
                self.word(&format!("platform-{}", creator.platform))
            },
            handle: creator.handle.clone(),
            url: page_of(creator),
            stage: self.word(&format!("stage-{}", creator.stage)),
            followers: self.number(creator.followers.map(Decimal::from)),
            posts: self.whole(creator.posts),
            engagements: format!("{}{mark}", self.number(creator.engagements)),
            engagement_rate: self.rate(creator.rate),
            fee: creator
                .fee
                .map_or_else(|| figures::not_available(self.lang).to_owned(), |fee| self.amount(fee)),
            cost: self.amount(creator.cost),
        }
    }

    fn totals(&self) -> Option<CreatorRow> {
        if self.snap.creators.is_empty() {
            return None;
        }
        let fees = self.snap.creators.iter().filter_map(|creator| creator.fee).sum();
        let value = |id: &str| self.fact(id).and_then(|fact| fact.value);
        let mark = if self.fact("engagements").is_some_and(|fact| fact.partial) { "\u{a0}*" } else { "" };
        Some(CreatorRow {
            name: self.word("total"),
            followers: self.number(value("potential-reach")),
            posts: self.whole(self.snap.creators.iter().map(|creator| creator.posts).sum()),
            engagements: format!("{}{mark}", self.number(value("engagements"))),
            engagement_rate: self.rate(value("engagement-rate-exposure")),
            fee: self.amount(fees),
            cost: self.amount(self.snap.creators.iter().map(|creator| creator.cost).sum()),
            ..CreatorRow::default()
        })
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.snap.posts_with_results < self.snap.posts {
            let known = coverage(self.snap.posts_with_results, self.snap.posts, self.words);
            notes.push(self.words.text("report-note-results", &[("coverage", &known)]));
        }
        if self.snap.facts.iter().any(|fact| fact.partial) {
            notes.push(self.word("report-note-partial"));
        }
        let planned: i64 = self.snap.spend.iter().map(|row| row.planned).sum();
        if planned != 0 {
            notes.push(self.words.text("report-note-planned", &[("amount", &self.amount(planned))]));
        }
        let own: i64 = self.snap.creators.iter().map(|creator| creator.cost).sum();
        let all: i64 = self.snap.spend.iter().map(|row| row.committed + row.planned).sum();
        if all != own {
            notes.push(self.words.text("report-note-other-costs", &[("amount", &self.amount(all - own))]));
        }
        notes
    }

    fn method(&self, id: &str) -> Option<MethodRow> {
        let fact = self.fact(id).filter(|fact| fact.value.is_some())?;
        let shown = self.figure(fact);
        let part = |part: Option<crate::results::Part>| {
            part.map(|part| PartText { label: self.words.message(&part.label), printed: part.printed })
        };
        let notes: Vec<String> = shown.notes.iter().map(|note| self.words.message(note)).collect();
        let definition = std::iter::once(self.definition(id)).chain(notes).collect::<Vec<_>>().join(" ");
        Some(MethodRow {
            label: self.label(id),
            printed: shown.printed,
            formula: format!("{id} {}", fact.version),
            definition,
            numerator: part(shown.numerator),
            denominator: part(shown.denominator),
            coverage: shown.coverage.map(|coverage| coverage.printed).unwrap_or_default(),
            source: self.words.message(&shown.source),
            age: shown.at_printed,
        })
    }
}

/// The account's page: as entered, else the platform's usual address of the handle.
fn page_of(creator: &CreatorFact) -> String {
    if !creator.url.is_empty() || creator.handle.is_empty() {
        return creator.url.clone();
    }
    handle::page(&creator.platform, &creator.handle).unwrap_or_default()
}
