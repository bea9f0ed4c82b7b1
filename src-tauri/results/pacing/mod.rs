//! Pacing, as calls: budget, approvals, outreach and hiring of a campaign, each against the plan and the time that has
//! gone; and of all campaigns that are not in the archive, the late ones first. The rules are in `figures`.

mod store;

use crate::app::App;
use crate::campaigns::{self, Plan};
use crate::content::{self, Stands};
use crate::db::registry::pace_plan;
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::{Amount, CampaignRef, Created, Empty, id, wrong};
use crate::figures::{self, Band, Clock, Pace, by_due, by_time};
use crate::money::{self, Standing};
use crate::values::format::{count, day, number, percent};
use crate::values::{Day, Lang, Money, Uid, ratio, typed};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One thing paced.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaceRow {
    /// What.
    #[cfg_attr(feature = "types", ts(type = "\"budget\" | \"approvals\" | \"outreach\" | \"hiring\""))]
    pub id: String,
    /// What is meant to be done in all, printed.
    pub planned: String,
    /// What was done, printed.
    pub actual: String,
    /// What should be done by now, printed; empty when that cannot be said.
    pub expected: String,
    /// Done of planned in percent, for a bar.
    pub share: Option<i64>,
    /// The same, printed.
    pub share_printed: String,
    /// Done against what should be done by now, printed.
    pub index_printed: String,
    /// The band of the index.
    #[cfg_attr(feature = "types", ts(type = "\"behind\" | \"on-pace\" | \"ahead\" | null"))]
    pub band: Option<String>,
    /// Why there is no band.
    pub why: Option<Message>,
    /// Where a straight line from here ends, printed; of the budget alone.
    pub projection: String,
}

/// The time of a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaceTime {
    /// Days that have gone, printed.
    pub elapsed: String,
    /// All days, printed.
    pub days: String,
    /// The share that has gone in percent, for a bar.
    pub share: i64,
    /// The same, printed.
    pub share_printed: String,
}

/// Where the money stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaceMoney {
    /// The budget.
    pub budget: Amount,
    /// Paid: spent so far.
    pub paid: Amount,
    /// Promised and not paid yet.
    pub open: Amount,
    /// What is left, without a sign.
    pub uncommitted: Amount,
    /// More is promised or paid than there is.
    pub over: bool,
    /// Paid and promised of the budget, printed.
    pub taken_printed: String,
}

/// Deliverables by where they stand.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PaceState {
    /// Where.
    pub state: String,
    /// How many.
    pub count: i64,
    /// Of these, late.
    pub late: i64,
}

/// The pacing of a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Pacing {
    /// The day it is about, printed.
    pub on_printed: String,
    /// The time that has gone; none without dates.
    pub time: Option<PaceTime>,
    /// Budget, approvals, outreach, hiring.
    pub rows: Vec<PaceRow>,
    /// Where the money stands.
    pub money: PaceMoney,
    /// Deliverables by where they stand, states with none left out.
    pub deliverables: Vec<PaceState>,
    /// How many creators the campaign means to contact, as typed back into a field; empty: all in it.
    pub contact_text: String,
    /// How many it means to hire; empty: all in it who did not decline.
    pub hire_text: String,
}

/// How many creators a campaign means to contact and to hire, as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PacingSet {
    /// The campaign.
    pub campaign: String,
    /// To contact; empty: all in it.
    pub contact: String,
    /// To hire; empty: all in it who did not decline.
    pub hire: String,
}

/// One thing paced, in a word.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PaceWord {
    /// What.
    pub id: String,
    /// The band.
    #[cfg_attr(feature = "types", ts(type = "\"behind\" | \"on-pace\" | \"ahead\" | null"))]
    pub band: Option<String>,
}

/// A campaign's pace.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CampaignPace {
    /// The campaign.
    pub campaign: String,
    /// Its name.
    pub name: String,
    /// The share of the time that has gone in percent, for a bar.
    pub time: i64,
    /// The same, printed.
    pub time_printed: String,
    /// Budget, approvals, outreach, hiring.
    pub words: Vec<PaceWord>,
    /// How many of these are behind.
    pub behind: i64,
}

/// The pace of all campaigns.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Paces {
    /// Campaigns that began and are not in the archive: the latest first.
    pub rows: Vec<CampaignPace>,
}

/// Everything that is paced, computed.
struct Computed {
    clock: Option<Clock>,
    money: Standing,
    budget: Pace,
    approvals: (i64, i64, i64, Pace),
    outreach: (i64, i64, Pace),
    hiring: (i64, i64, Pace),
    states: Vec<PaceState>,
    chosen: (Option<i64>, Option<i64>),
}

/// Deliverables that are owed, and of these approved, and due by a day.
fn approvals(rows: &[Stands], today: Day, ends: Option<Day>) -> (i64, i64, i64) {
    // What nobody has promised yet is not owed.
    let owed: Vec<&Stands> = rows.iter().filter(|row| row.state != "planned").collect();
    let due = owed.iter().filter(|row| row.due.or(ends).is_some_and(|on| on <= today)).count() as i64;
    let done = owed.iter().filter(|row| matches!(row.state, "approved" | "live")).count() as i64;
    (owed.len() as i64, done, due)
}

/// Deliverables by where they stand, states with none left out.
fn states(rows: &[Stands]) -> Vec<PaceState> {
    let counted = content::STATES.iter().map(|state| {
        let here = || rows.iter().filter(|row| row.state == *state);
        let late = here().filter(|row| row.late).count() as i64;
        PaceState { state: (*state).to_owned(), count: here().count() as i64, late }
    });
    counted.filter(|state| state.count > 0).collect()
}

/// `owed`: the campaign's deliverables.
async fn compute(app: &App, plan: &Plan, owed: &[Stands]) -> Result<Computed> {
    let db = app.db()?;
    let today = app.today();
    let clock = Clock::of(plan.starts(), plan.ends(), today);
    let mut read = db.read().acquire().await?;
    let lines = money::lines(&mut read, plan.id, plan.currency()).await?;
    let people = store::creators(&mut read, plan.id).await?;
    let unfit = || Error::Bug("a cost total does not fit".to_owned());
    let money = money::standing(&lines, plan.budget()).ok_or_else(unfit)?;
    let (all, done, due) = approvals(owed, today, plan.ends());
    let counted = |planned: i64, actual: i64| by_time(planned.into(), actual.into(), clock);
    let (contact, hire) = (people.contact.unwrap_or(people.all), people.hire.unwrap_or(people.going));
    Ok(Computed {
        clock,
        money,
        budget: by_time(plan.budget().decimal(), money.paid.decimal(), clock),
        approvals: (all, done, due, by_due(all.into(), done.into(), due.into())),
        outreach: (contact, people.contacted, counted(contact, people.contacted)),
        hiring: (hire, people.hired, counted(hire, people.hired)),
        states: states(owed),
        chosen: (people.contact, people.hire),
    })
}

/// Why there is no band.
fn why(id: &str, planned: bool, clock: Option<Clock>) -> Message {
    let word = match (id, clock) {
        ("budget", _) if !planned => "no-budget",
        ("approvals", _) if !planned => "no-deliverables",
        (_, _) if !planned => "no-creators",
        ("approvals", _) => "nothing-due",
        (_, None) => "no-dates",
        _ => "not-begun",
    };
    Message::new(format!("pace-why-{word}"))
}

/// A whole number of percent for the length of a bar.
fn bar(share: Option<Decimal>) -> Option<i64> {
    share.and_then(|share| i64::try_from(ratio::round(share, 0).mantissa()).ok())
}

fn row(
    id: &str,
    printed: [String; 3],
    pace: Pace,
    (clock, planned): (Option<Clock>, bool),
    lang: Lang,
) -> PaceRow {
    let [planned_printed, actual, expected] = printed;
    let none = || figures::not_available(lang).to_owned();
    PaceRow {
        id: id.to_owned(),
        planned: planned_printed,
        actual,
        expected,
        share: bar(pace.share),
        share_printed: pace.share.map_or_else(none, |share| percent(share, 2, lang)),
        index_printed: pace.index.map_or_else(none, |index| number(index, 2, lang)),
        band: pace.band.map(|band| band.code().to_owned()),
        why: pace.band.is_none().then(|| why(id, planned, clock)),
        projection: String::new(),
    }
}

fn rows(all: &Computed, plan: &Plan, lang: Lang) -> Vec<PaceRow> {
    let (clock, currency) = (all.clock, plan.currency());
    let amount = |value: Decimal| {
        Money::rounded(value, currency).map(|money| Amount::new(money, lang).printed).unwrap_or_default()
    };
    let paid = [
        amount(plan.budget().decimal()),
        amount(all.money.paid.decimal()),
        all.budget.expected.map(amount).unwrap_or_default(),
    ];
    let budget = row("budget", paid, all.budget, (clock, plan.budget().minor > 0), lang);
    let budget = PaceRow { projection: all.budget.projection.map(amount).unwrap_or_default(), ..budget };
    let (owed, approved, due, pace) = all.approvals;
    let printed = [owed, approved, due].map(|n| count(n, lang));
    let approvals = row("approvals", printed, pace, (clock, owed > 0), lang);
    // Nobody is contacted in tenths: what should be done by now is rounded for the eye, the index is not.
    let whole = |pace: &Pace| pace.expected.map(|value| number(value, 1, lang)).unwrap_or_default();
    let counted = |id, (planned, actual, pace): (i64, i64, Pace)| {
        row(id, [count(planned, lang), count(actual, lang), whole(&pace)], pace, (clock, planned > 0), lang)
    };
    vec![budget, approvals, counted("outreach", all.outreach), counted("hiring", all.hiring)]
}

/// `results.pacing`: what was done of what was meant to be done, against the time that has gone.
pub async fn pacing(app: &App, req: CampaignRef) -> Result<Pacing> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let all = compute(app, &plan, &content::standings(app, Some(plan.id)).await?).await?;
    let left = all.money.uncommitted;
    let budget = plan.budget();
    let taken =
        budget.decimal().checked_sub(left.decimal()).and_then(|t| figures::share(t, budget.decimal()));
    let text = |chosen: Option<i64>| chosen.map(|n| n.to_string()).unwrap_or_default();
    Ok(Pacing {
        on_printed: day(app.today(), lang),
        time: all.clock.map(|clock| PaceTime {
            elapsed: count(clock.elapsed, lang),
            days: count(clock.days, lang),
            share: bar(clock.share()).unwrap_or(0),
            share_printed: clock.share().map(|share| percent(share, 2, lang)).unwrap_or_default(),
        }),
        rows: rows(&all, &plan, lang),
        money: PaceMoney {
            budget: Amount::new(budget, lang),
            paid: Amount::new(all.money.paid, lang),
            open: Amount::new(all.money.open, lang),
            uncommitted: Amount::new(Money { minor: left.minor.saturating_abs(), ..left }, lang),
            over: left.minor < 0,
            taken_printed: taken
                .map_or_else(|| figures::not_available(lang).to_owned(), |taken| percent(taken, 2, lang)),
        },
        deliverables: all.states,
        contact_text: text(all.chosen.0),
        hire_text: text(all.chosen.1),
    })
}

/// `results.paces`: the pace of every campaign that began and is not in the archive, the latest first.
pub async fn paces(app: &App, _: Empty) -> Result<Paces> {
    let (db, lang) = (app.db()?, app.lang());
    let mut rows = Vec::new();
    let today = app.today();
    let mut owed: HashMap<Uid, Vec<Stands>> = HashMap::new();
    for one in content::standings(app, None).await? {
        owed.entry(one.campaign).or_default().push(one);
    }
    for plan in campaigns::all(&db, false).await? {
        let clock = Clock::of(plan.starts(), plan.ends(), today);
        if clock.is_none_or(|clock| clock.elapsed == 0) {
            continue;
        }
        let all = compute(app, &plan, owed.get(&plan.id).map_or(&[], Vec::as_slice)).await?;
        let bands = [
            ("budget", all.budget.band),
            ("approvals", all.approvals.3.band),
            ("outreach", all.outreach.2.band),
            ("hiring", all.hiring.2.band),
        ];
        let share = clock.and_then(|clock| clock.share());
        rows.push(CampaignPace {
            campaign: plan.id.text("cam"),
            name: plan.name.clone().unwrap_or_default(),
            time: bar(share).unwrap_or(0),
            time_printed: share.map(|share| percent(share, 0, lang)).unwrap_or_default(),
            behind: bands.iter().filter(|band| band.1 == Some(Band::Behind)).count() as i64,
            words: bands
                .into_iter()
                .map(|(id, band)| PaceWord { id: id.to_owned(), band: band.map(|b| b.code().to_owned()) })
                .collect(),
        });
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.behind));
    Ok(Paces { rows })
}

fn wanted(field: &str, text: &str, lang: Lang) -> Result<Option<i64>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    typed::count(text, lang).map(Some).map_err(|problem| Error::field(field, wrong(problem, lang)))
}

/// `results.setPacing`: how many creators the campaign means to contact and to hire.
pub async fn set_pacing(app: &App, req: PacingSet) -> Result<Changed<Created>> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let contact = wanted("contact", &req.contact, lang)?;
    let hire = wanted("hire", &req.hire, lang)?;
    app.change(Action::new("action-pacing-set").about(plan.id), async |tx| {
        // One plan a campaign: its id comes from the campaign, so that two devices make the same one.
        let record = Uid::derived("pace-plan", &[&plan.id.0]);
        let fields = [
            (pace_plan::CAMPAIGN, plan.id.into()),
            (pace_plan::CONTACT, contact.into()),
            (pace_plan::HIRE, hire.into()),
        ];
        tx.create(&pace_plan::ENTITY, record, fields).await?;
        Ok(Created { id: record.text("pac") })
    })
    .await
}
