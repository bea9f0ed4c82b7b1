//! What is sent in a campaign, as its screens show it.

use super::rules::{self, STATES};
use super::store::{self, Scope};
use crate::app::App;
use crate::campaigns;
use crate::error::{Error, Result};
use crate::fields::{Amount, id, optional_id};
use crate::money::{self, Step};
use crate::values::format::{day, editable};
use crate::values::{Day, Lang, Money, Uid};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Whose shipments.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ShipmentsAsk {
    /// The campaign.
    pub campaign: String,
    /// One creator in it; none: all.
    #[serde(default)]
    pub collaboration: Option<String>,
}

/// An item of a shipment.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ShipmentItem {
    /// The record.
    pub id: String,
    /// What.
    pub product: String,
    /// How many.
    pub quantity: i64,
    /// What they are worth to the creator, together.
    pub value: Option<Amount>,
    /// The same as typed back into a field.
    pub value_text: String,
    /// What they cost us, together.
    pub cost: Option<Amount>,
    /// The same as typed back into a field.
    pub cost_text: String,
}

/// A shipment.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Shipment {
    /// The record.
    pub id: String,
    /// To whom, in which campaign.
    pub collaboration: String,
    /// The creator's name.
    pub creator: String,
    /// Where it is.
    #[cfg_attr(feature = "types", ts(type = "\"waiting\" | \"sent\" | \"received\" | \"returned\""))]
    pub state: String,
    /// It should be there by now.
    pub late: bool,
    /// Who carries it.
    pub carrier: String,
    /// What the carrier calls it.
    pub tracking: String,
    /// Handed to the carrier.
    pub sent_on: Option<String>,
    /// The same, printed.
    pub sent_printed: String,
    /// With the creator.
    pub received_on: Option<String>,
    /// The same, printed.
    pub received_printed: String,
    /// Back with us.
    pub returned_on: Option<String>,
    /// The same, printed.
    pub returned_printed: String,
    /// When it should arrive.
    pub expected_on: Option<String>,
    /// The same, printed.
    pub expected_printed: String,
    /// Where it goes.
    pub address: String,
    /// What else is to be known.
    pub note: String,
    /// What sending costs.
    pub shipping: Option<Amount>,
    /// The same as typed back into a field.
    pub shipping_text: String,
    /// What is in it.
    pub items: Vec<ShipmentItem>,
    /// What is in it, in one line.
    pub contents: String,
    /// What it is worth to the creator.
    pub value: Amount,
    /// What it costs us: sending and products.
    pub cost: Amount,
    /// These costs are promised.
    pub committed: bool,
}

/// Somebody who was promised products and to whom nothing is on its way.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Promised {
    /// The collaboration.
    pub collaboration: String,
    /// The creator's name.
    pub creator: String,
    /// What the accepted offer says.
    pub products: String,
}

/// How many shipments are where.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ShipmentCount {
    /// Where.
    pub state: String,
    /// How many.
    pub count: i64,
    /// Of these, late.
    pub late: i64,
}

/// What is sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Shipments {
    /// ISO 4217.
    pub currency: String,
    /// Every state, empty ones too.
    pub states: Vec<ShipmentCount>,
    /// The shipments: what waits, then what is on its way, then the rest; the late ones first.
    pub rows: Vec<Shipment>,
    /// Who was promised products and has no shipment; only of a whole campaign.
    pub promised: Vec<Promised>,
    /// What all of it is worth to the creators.
    pub value: Amount,
    /// What all of it costs us.
    pub cost: Amount,
}

fn printed(on: Option<Day>, lang: Lang) -> String {
    on.map(|on| day(on, lang)).unwrap_or_default()
}

fn named(name: Option<String>, lang: Lang) -> String {
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| words(lang).text("creator-erased", &[]))
}

/// What the rows are printed with.
struct Print {
    zero: Money,
    today: Day,
    lang: Lang,
    lines: HashMap<Uid, money::Line>,
}

impl Print {
    fn line(&self, cost: Option<Uid>) -> Option<&money::Line> {
        self.lines.get(&cost?)
    }

    fn text(&self, amount: Option<Money>) -> String {
        amount.map(|a| editable(a.decimal(), a.currency.exponent(), self.lang)).unwrap_or_default()
    }

    fn amount(&self, amount: Option<Money>) -> Option<Amount> {
        amount.map(|amount| Amount::new(amount, self.lang))
    }

    fn item(&self, item: &store::Item) -> ShipmentItem {
        let cost = self.line(item.cost).map(|line| line.amount);
        ShipmentItem {
            id: item.id.text("shi"),
            product: item.product.clone(),
            quantity: item.quantity,
            value: self.amount(item.worth()),
            value_text: self.text(item.worth()),
            cost: self.amount(cost),
            cost_text: self.text(cost),
        }
    }

    /// A shipment with its items; answers also what it is worth and what it costs.
    fn row(&self, row: store::Shipment, items: &[store::Item]) -> (Shipment, Money, Money) {
        let own: Vec<&store::Item> = items.iter().filter(|item| item.shipment == row.id).collect();
        let sum = |amounts: &mut dyn Iterator<Item = Money>| {
            amounts.fold(self.zero, |sum, amount| sum.plus(&amount).unwrap_or(sum))
        };
        let lines: Vec<&money::Line> =
            own.iter().map(|item| item.cost).chain([row.cost]).filter_map(|cost| self.line(cost)).collect();
        let value = sum(&mut own.iter().filter_map(|item| item.worth()));
        let cost = sum(&mut lines.iter().map(|line| line.amount));
        let (days, shipping) = (row.days(), self.line(row.cost).map(|line| line.amount));
        let piece = |item: &&store::Item| match item.quantity {
            1 => item.product.clone(),
            many => format!("{many} × {}", item.product),
        };
        let shown = Shipment {
            id: row.id.text("shp"),
            collaboration: row.collaboration.text("col"),
            creator: named(row.creator_name, self.lang),
            state: rules::state(days).to_owned(),
            late: rules::late(days, self.today),
            carrier: row.carrier.unwrap_or_default(),
            tracking: row.tracking.unwrap_or_default(),
            sent_on: days.sent.map(|on| on.to_string()),
            sent_printed: printed(days.sent, self.lang),
            received_on: days.received.map(|on| on.to_string()),
            received_printed: printed(days.received, self.lang),
            returned_on: days.returned.map(|on| on.to_string()),
            returned_printed: printed(days.returned, self.lang),
            expected_on: days.expected.map(|on| on.to_string()),
            expected_printed: printed(days.expected, self.lang),
            address: row.address.unwrap_or_default(),
            note: row.note.unwrap_or_default(),
            shipping: self.amount(shipping),
            shipping_text: self.text(shipping),
            contents: own.iter().map(piece).collect::<Vec<_>>().join(", "),
            items: own.iter().map(|item| self.item(item)).collect(),
            value: Amount::new(value, self.lang),
            cost: Amount::new(cost, self.lang),
            committed: !lines.is_empty() && lines.iter().all(|line| line.step == Step::Committed),
        };
        (shown, value, cost)
    }
}

/// `shipping.shipments`: what waits, what is on its way, what arrived.
pub async fn shipments(app: &App, req: ShipmentsAsk) -> Result<Shipments> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().acquire().await?;
    let scope = match optional_id("col", &req.collaboration)? {
        Some(one) => {
            let home = campaigns::home(&mut read, one).await?.filter(|home| home.0 == plan.id);
            home.ok_or(Error::NotFound("collaboration"))?;
            Scope::Collaboration(one)
        }
        None => Scope::Campaign(plan.id),
    };
    let lines = money::lines(&mut read, plan.id, plan.currency()).await?;
    let lines = lines.into_iter().map(|line| (line.id, line)).collect();
    let print = Print { zero: Money::zero(plan.currency()), today: app.today(), lang, lines };
    let items = store::items(&mut read, scope).await?;
    let (mut value, mut cost) = (print.zero, print.zero);
    let mut rows = Vec::new();
    for row in store::shipments(&mut read, scope).await? {
        let (shown, worth, spent) = print.row(row, &items);
        value = value.plus(&worth).unwrap_or(value);
        cost = cost.plus(&spent).unwrap_or(cost);
        rows.push(shown);
    }
    let place = |row: &Shipment| STATES.iter().position(|state| *state == row.state);
    rows.sort_by_key(|row| (place(row), !row.late));
    let promised = match scope {
        Scope::Campaign(campaign) => store::promised(&mut read, campaign).await?,
        _ => Vec::new(),
    };
    let count = |state: &str, late: bool| {
        rows.iter().filter(|row| row.state == state && (row.late || !late)).count() as i64
    };
    Ok(Shipments {
        currency: plan.currency().code().to_owned(),
        states: STATES
            .iter()
            .map(|state| ShipmentCount {
                state: (*state).to_owned(),
                count: count(state, false),
                late: count(state, true),
            })
            .collect(),
        promised: promised
            .into_iter()
            .map(|(collaboration, name, products)| Promised {
                collaboration: collaboration.text("col"),
                creator: named(name, lang),
                products: products.unwrap_or_default(),
            })
            .collect(),
        rows,
        value: Amount::new(value, lang),
        cost: Amount::new(cost, lang),
    })
}
