//! Planning a campaign: creating, changing, archiving, deleting.

use super::{rules, store};
use crate::app::App;
use crate::db::registry::{campaign, kpi};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, Created, Ref, id, optional_id, required, wrong};
use crate::figures;
use crate::values::{Currency, Day, Lang, Money, Uid, ratio, typed};
use crate::{brands, people};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A target as typed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct KpiInput {
    /// The figure.
    pub figure: String,
    /// Its target, as typed; percentages in percent.
    pub target: String,
}

/// A new campaign, as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CampaignInput {
    /// The name.
    pub name: String,
    /// The brand.
    pub brand: Option<String>,
    /// The goal.
    pub goal: String,
    /// ISO 4217.
    pub currency: String,
    /// The budget.
    pub budget: String,
    /// First day.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// The owner.
    #[serde(default)]
    pub owner: Option<String>,
    /// Targets.
    #[serde(default)]
    pub kpis: Vec<KpiInput>,
}

/// Changes of a campaign; what is left out stays.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct CampaignEdit {
    /// The campaign.
    pub id: String,
    /// A new name.
    pub name: Option<String>,
    /// A new brand.
    pub brand: Option<String>,
    /// A new goal.
    pub goal: Option<String>,
    /// A new budget.
    pub budget: Option<String>,
    /// A new first day.
    pub starts_on: Option<String>,
    /// A new last day.
    pub ends_on: Option<String>,
    /// A new owner.
    pub owner: Option<String>,
    /// The targets, all of them.
    pub kpis: Option<Vec<KpiInput>>,
}

/// In or out of the archive.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Archive {
    /// The campaign.
    pub campaign: String,
    /// Into the archive, or back.
    pub archived: bool,
}

/// Collects what is wrong with a form, field by field.
struct Form {
    lang: Lang,
    wrongs: Vec<FieldError>,
}

impl Form {
    fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(Error::Invalid(fields)) => {
                self.wrongs.extend(fields);
                None
            }
            Err(_) => None,
        }
    }

    fn say(&mut self, field: &str, id: &str) {
        self.wrongs.push(FieldError::new(field, Message::new(id)));
    }

    fn amount(&mut self, field: &str, text: &str, currency: Currency) -> Option<Money> {
        if text.trim().is_empty() {
            self.say(field, "error-required");
            return None;
        }
        typed::amount(text, self.lang, currency)
            .map_err(|problem| self.wrongs.push(FieldError::new(field, wrong(problem, self.lang))))
            .ok()
    }

    fn day(&mut self, field: &str, text: Option<&str>) -> Option<Day> {
        let found = text.and_then(Day::parse);
        if found.is_none() {
            self.say(field, "error-date");
        }
        found
    }

    fn order(&mut self, starts: Option<Day>, ends: Option<Day>) {
        if let (Some(starts), Some(ends)) = (starts, ends)
            && ends < starts
        {
            self.say("endsOn", "error-end-before-start");
        }
    }

    fn goal(&mut self, goal: &str) {
        if !rules::GOALS.iter().any(|row| row.0 == goal) {
            self.say("goal", "error-required");
        }
    }

    /// Targets as exact decimals; percentages stay in percent.
    fn kpis(&mut self, kpis: &[KpiInput]) -> Vec<(String, Decimal)> {
        let mut out: Vec<(String, Decimal)> = Vec::new();
        for (at, kpi) in kpis.iter().enumerate() {
            let field = format!("kpis.{at}.target");
            if figures::spec(&kpi.figure).is_none() || out.iter().any(|known| known.0 == kpi.figure) {
                self.say(&format!("kpis.{at}.figure"), "error-kpi-twice");
                continue;
            }
            // A suggested figure without a target is no target.
            if kpi.target.trim().is_empty() {
                continue;
            }
            match typed::decimal(&kpi.target, self.lang) {
                Ok(value) if value > Decimal::ZERO => out.push((kpi.figure.clone(), value)),
                Ok(_) => self.say(&field, "error-target-positive"),
                Err(problem) => self.wrongs.push(FieldError::new(field, wrong(problem, self.lang))),
            }
        }
        out
    }

    fn finish(self) -> Result<()> {
        if self.wrongs.is_empty() { Ok(()) } else { Err(Error::Invalid(self.wrongs)) }
    }
}

/// Refuses a brand or an owner that nobody made.
async fn known(app: &App, brand: Option<Uid>, owner: Option<Uid>) -> Result<()> {
    let db = app.db()?;
    if brand.is_some() && brands::find(&db, brand).await?.is_none() {
        return Err(Error::NotFound("brand"));
    }
    if owner.is_some() && people::find(&db, owner).await?.is_none() {
        return Err(Error::NotFound("person"));
    }
    Ok(())
}

/// `campaigns.create`: a new campaign with its targets.
pub async fn create(app: &App, req: CampaignInput) -> Result<Changed<Created>> {
    let mut form = Form { lang: app.lang(), wrongs: Vec::new() };
    let name = form.keep(required("name", &req.name));
    let currency = form.keep(brands::currency("currency", &req.currency));
    let budget = currency.and_then(|currency| form.amount("budget", &req.budget, currency));
    let starts = form.day("startsOn", req.starts_on.as_deref());
    let ends = form.day("endsOn", req.ends_on.as_deref());
    form.order(starts, ends);
    form.goal(&req.goal);
    let brand = optional_id("bra", &req.brand)?;
    if brand.is_none() {
        form.say("brand", "error-required");
    }
    let kpis = form.kpis(&req.kpis);
    form.finish()?;
    let owner = optional_id("per", &req.owner)?;
    known(app, brand, owner).await?;
    let id = app.db()?.new_id();
    app.change(Action::new("action-campaigns-create").about(id), async |tx| {
        let fields = [
            (campaign::NAME, name.into()),
            (campaign::BRAND, brand.into()),
            (campaign::GOAL, req.goal.as_str().into()),
            (campaign::CURRENCY, currency.map(|currency| currency.code()).into()),
            (campaign::BUDGET, budget.into()),
            (campaign::STARTS_ON, starts.into()),
            (campaign::ENDS_ON, ends.into()),
            (campaign::OWNER, owner.into()),
        ];
        tx.create(&campaign::ENTITY, id, fields).await?;
        put_kpis(tx, id, &kpis).await?;
        Ok(Created { id: id.text("cam") })
    })
    .await
}

/// Makes the targets exactly these.
pub async fn put_kpis(tx: &mut Tx, owner: Uid, kpis: &[(String, Decimal)]) -> Result<()> {
    let known = store::kpis(tx.reader(), owner).await?;
    for (id, figure, _) in &known {
        if !kpis.iter().any(|kpi| kpi.0 == *figure) {
            tx.remove(&kpi::ENTITY, *id).await?;
        }
    }
    for (at, (figure, target)) in (0_i64..).zip(kpis) {
        let target = ratio::exact(*target);
        match known.iter().find(|row| row.1 == *figure) {
            Some((id, ..)) => {
                tx.set(&kpi::ENTITY, *id, kpi::TARGET, target).await?;
                tx.set(&kpi::ENTITY, *id, kpi::POSITION, at).await?;
            }
            None => {
                let id = tx.new_id();
                let fields = [
                    (kpi::CAMPAIGN, owner.into()),
                    (kpi::FIGURE, figure.as_str().into()),
                    (kpi::TARGET, target.into()),
                    (kpi::POSITION, at.into()),
                ];
                tx.create(&kpi::ENTITY, id, fields).await?;
            }
        }
    }
    Ok(())
}

/// `campaigns.edit`: changes of the plan.
pub async fn edit(app: &App, req: CampaignEdit) -> Result<Changed<Created>> {
    let campaign_id = id("cam", &req.id)?;
    let plan = store::find(&*app.db()?, campaign_id).await?.ok_or(Error::NotFound("campaign"))?;
    let mut form = Form { lang: app.lang(), wrongs: Vec::new() };
    let name = req.name.as_deref().and_then(|name| form.keep(required("name", name)));
    let budget = req.budget.as_deref().and_then(|text| form.amount("budget", text, plan.currency()));
    let starts = req.starts_on.as_deref().and_then(|text| form.day("startsOn", Some(text)));
    let ends = req.ends_on.as_deref().and_then(|text| form.day("endsOn", Some(text)));
    form.order(starts.or(plan.starts()), ends.or(plan.ends()));
    if let Some(goal) = &req.goal {
        form.goal(goal);
    }
    let kpis = req.kpis.as_ref().map(|kpis| form.kpis(kpis));
    form.finish()?;
    let (brand, owner) = (optional_id("bra", &req.brand)?, optional_id("per", &req.owner)?);
    known(app, brand, owner).await?;
    app.change(Action::new("action-campaigns-edit").about(campaign_id), async |tx| {
        let texts = [
            (campaign::NAME, name),
            (campaign::GOAL, req.goal),
            (campaign::STARTS_ON, starts.map(|d| d.to_string())),
            (campaign::ENDS_ON, ends.map(|d| d.to_string())),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                tx.set(&campaign::ENTITY, campaign_id, field, text).await?;
            }
        }
        if let Some(budget) = budget {
            tx.set(&campaign::ENTITY, campaign_id, campaign::BUDGET, budget).await?;
        }
        for (field, reference) in [(campaign::BRAND, brand), (campaign::OWNER, owner)] {
            if let Some(reference) = reference {
                tx.set(&campaign::ENTITY, campaign_id, field, reference).await?;
            }
        }
        if let Some(kpis) = &kpis {
            put_kpis(tx, campaign_id, kpis).await?;
        }
        Ok(Created { id: campaign_id.text("cam") })
    })
    .await
}

/// `campaigns.archive`: into the archive, or back.
pub async fn archive(app: &App, req: Archive) -> Result<Changed<Created>> {
    let campaign_id = id("cam", &req.campaign)?;
    store::find(&*app.db()?, campaign_id).await?.ok_or(Error::NotFound("campaign"))?;
    let name = if req.archived { "action-campaigns-archive" } else { "action-campaigns-unarchive" };
    app.change(Action::new(name).about(campaign_id), async |tx| {
        tx.set(&campaign::ENTITY, campaign_id, campaign::ARCHIVED, req.archived).await?;
        Ok(Created { id: campaign_id.text("cam") })
    })
    .await
}

/// `campaigns.remove`: deletes a campaign with everything in it; undo brings it back whole.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let campaign_id = id("cam", &req.id)?;
    store::find(&*app.db()?, campaign_id).await?.ok_or(Error::NotFound("campaign"))?;
    app.change(Action::new("action-campaigns-remove").about(campaign_id), async |tx| {
        tx.remove(&campaign::ENTITY, campaign_id).await?;
        Ok(Count { count: 1 })
    })
    .await
}
