//! Sending, as calls: making a shipment, changing it, marking many, taking one out.

use super::costs::{afford, keep, line, named, shipping_line, step};
use super::rules::{self, Days, MARKS};
use super::store::{self, Scope};
use crate::app::App;
use crate::campaigns::{self, Home, Plan};
use crate::db::registry::{shipment, shipment_item};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, Created, Ref, id, long, optional_amount, optional_day, optional_id};
use crate::money::{self, Step};
use crate::values::{Currency, Day, Lang, Money, Uid};
use serde::Deserialize;
use std::collections::BTreeSet;

/// An item as typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ShipmentItemInput {
    /// The item that is there; none for a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// What.
    pub product: String,
    /// How many, as typed.
    pub quantity: String,
    /// What they are worth to the creator, together; empty when that is not known.
    #[serde(default)]
    pub value: String,
    /// What they cost us, together; empty for nothing.
    #[serde(default)]
    pub cost: String,
}

/// Everything about a shipment that people type.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ShipmentInput {
    /// Who carries it.
    #[serde(default)]
    pub carrier: String,
    /// What the carrier calls it.
    #[serde(default)]
    pub tracking: String,
    /// Handed to the carrier; empty: not yet.
    #[serde(default)]
    pub sent_on: String,
    /// With the creator; empty: not yet.
    #[serde(default)]
    pub received_on: String,
    /// Back with us; empty: it is not.
    #[serde(default)]
    pub returned_on: String,
    /// When it should arrive; empty: nobody said.
    #[serde(default)]
    pub expected_on: String,
    /// Where it goes; none: where the creator lives, as far as that is known.
    #[serde(default)]
    pub address: Option<String>,
    /// What else is to be known.
    #[serde(default)]
    pub note: String,
    /// What sending costs; none: what is planned for it stays; empty: nothing.
    #[serde(default)]
    pub shipping: Option<String>,
    /// What is in it.
    pub items: Vec<ShipmentItemInput>,
}

/// A new shipment.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ShipmentAdd {
    /// To whom, in which campaign.
    pub collaboration: String,
    /// What is sent, and how.
    pub input: ShipmentInput,
}

/// A shipment that changes: what is given replaces what was there.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ShipmentEdit {
    /// Which.
    pub shipment: String,
    /// What is sent, and how.
    pub input: ShipmentInput,
}

/// Many shipments of which the same happened on the same day.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct ShipmentsMark {
    /// Which.
    pub shipments: Vec<String>,
    /// What happened.
    #[cfg_attr(feature = "types", ts(type = "\"sent\" | \"received\" | \"returned\""))]
    pub mark: String,
    /// When.
    pub on: String,
    /// Who lets what this promises pass over the budget; none: who sits here.
    #[serde(default)]
    pub over_person: Option<String>,
    /// Why it may pass over the budget; none while it does not.
    #[serde(default)]
    pub over_reason: Option<String>,
}

/// An item, understood.
#[derive(Debug, Clone)]
pub struct Item {
    /// The item that is there.
    pub known: Option<Uid>,
    /// What.
    pub product: String,
    /// How many.
    pub quantity: i64,
    /// What they are worth to the creator.
    pub value: Option<Money>,
    /// What they cost us.
    pub cost: Option<Money>,
}

/// Everything about a shipment, understood.
struct Typed {
    carrier: String,
    tracking: String,
    days: Days,
    note: String,
    items: Vec<Item>,
}

fn item(input: &ShipmentItemInput, lang: Lang, currency: Currency) -> Result<Item> {
    let product = crate::fields::required("product", &input.product)?;
    let quantity = input.quantity.trim().parse::<i64>().ok().filter(|n| (1..=10_000).contains(n));
    let quantity =
        quantity.ok_or_else(|| Error::field("quantity", Message::new("error-shipment-quantity")))?;
    Ok(Item {
        known: optional_id("shi", &input.id)?,
        product,
        quantity,
        value: optional_amount("value", &input.value, lang, currency)?,
        cost: optional_amount("cost", &input.cost, lang, currency)?,
    })
}

fn items(input: &[ShipmentItemInput], lang: Lang, currency: Currency) -> Result<Vec<Item>> {
    let (mut out, mut wrongs) = (Vec::new(), Vec::new());
    if input.len() > 30 {
        return Err(Error::field("items", Message::new("error-too-long")));
    }
    for (at, one) in input.iter().enumerate() {
        match item(one, lang, currency) {
            Ok(item) => out.push(item),
            Err(Error::Invalid(fields)) => wrongs.extend(
                fields.into_iter().map(|w| FieldError { field: format!("items.{at}.{}", w.field), ..w }),
            ),
            Err(other) => return Err(other),
        }
    }
    match (out.is_empty(), wrongs.is_empty()) {
        (true, true) => Err(Error::field("items", Message::new("error-shipment-empty"))),
        (_, true) => Ok(out),
        _ => Err(Error::Invalid(wrongs)),
    }
}

fn typed(input: &ShipmentInput, today: Day, lang: Lang, currency: Currency) -> Result<Typed> {
    let days = Days {
        sent: optional_day("sentOn", &input.sent_on)?,
        received: optional_day("receivedOn", &input.received_on)?,
        returned: optional_day("returnedOn", &input.returned_on)?,
        expected: optional_day("expectedOn", &input.expected_on)?,
    };
    if let Some((field, why)) = rules::wrong(days, today) {
        return Err(Error::field(field, Message::new(why)));
    }
    let short = |field: &str, text: &str| match text.trim() {
        text if text.chars().count() > 300 => Err(Error::field(field, Message::new("error-too-long"))),
        text => Ok(text.to_owned()),
    };
    Ok(Typed {
        carrier: short("carrier", &input.carrier)?,
        tracking: short("tracking", &input.tracking)?,
        days,
        note: long("note", &input.note)?,
        items: items(&input.items, lang, currency)?,
    })
}

/// Puts a shipment's items in place: what is not named any more goes, with its cost line.
pub async fn put_items(
    tx: &mut Tx,
    (campaign, collaboration, record): (Uid, Uid, Uid),
    wanted: &[Item],
    left: bool,
) -> Result<()> {
    let known = store::items(tx.reader(), Scope::Shipment(record)).await?;
    let kept: BTreeSet<Uid> = wanted.iter().filter_map(|item| item.known).collect();
    let gone: Vec<&store::Item> = known.iter().filter(|item| !kept.contains(&item.id)).collect();
    for gone in gone {
        if let Some(cost) = gone.cost {
            money::take_away(tx, cost).await?;
        }
        tx.remove(&shipment_item::ENTITY, gone.id).await?;
    }
    for (at, item) in wanted.iter().enumerate() {
        let before = known.iter().find(|known| Some(known.id) == item.known);
        if item.known.is_some() && before.is_none() {
            return Err(Error::NotFound("shipment item"));
        }
        let new = line(campaign, collaboration, "product", &item.product);
        let cost = keep(tx, before.and_then(|known| known.cost), &new, item.cost, left).await;
        let cost = cost.map_err(|why| named(why, &format!("items.{at}.cost")))?;
        let position = i64::try_from(at).unwrap_or(i64::MAX);
        let fields = [
            (shipment_item::SHIPMENT, record.into()),
            (shipment_item::PRODUCT, item.product.as_str().into()),
            (shipment_item::QUANTITY, item.quantity.into()),
            (shipment_item::VALUE, item.value.into()),
            (shipment_item::COST, cost.into()),
            (shipment_item::POSITION, position.into()),
        ];
        match before {
            Some(known) => {
                for (field, value) in fields {
                    tx.set(&shipment_item::ENTITY, known.id, field, value).await?;
                }
            }
            None => {
                let fresh = tx.new_id();
                tx.create(&shipment_item::ENTITY, fresh, fields).await?;
            }
        }
    }
    Ok(())
}

/// What sending costs, as typed: `None` leaves what is planned.
type Shipping = Option<Option<Money>>;

/// Begins a shipment; answers the record. Items follow.
pub async fn start(
    tx: &mut Tx,
    (campaign, collaboration): (Uid, Uid),
    (carrier, tracking): (&str, &str),
    days: Days,
    shipping: Shipping,
) -> Result<Uid> {
    let free = shipping_line(tx, collaboration).await?;
    let new = line(campaign, collaboration, "shipping", "");
    let left = step(days) == Step::Committed;
    let cost = match (shipping, free) {
        (Some(Some(amount)), free) => {
            let kept = keep(tx, free, &new, Some(amount), left).await;
            kept.map_err(|why| named(why, "shipping"))?
        }
        (Some(None), Some(free)) => {
            // Somebody cleared what was planned: sending costs nothing.
            money::take_away(tx, free).await?;
            None
        }
        (None, Some(free)) => {
            if left {
                money::commit(tx, free).await?;
            }
            Some(free)
        }
        (_, None) => None,
    };
    let record = tx.new_id();
    let fields = [
        (shipment::COLLABORATION, collaboration.into()),
        (shipment::COST, cost.into()),
        (shipment::CARRIER, carrier.into()),
        (shipment::TRACKING, tracking.into()),
        (shipment::SENT_ON, days.sent.into()),
        (shipment::RECEIVED_ON, days.received.into()),
        (shipment::RETURNED_ON, days.returned.into()),
        (shipment::EXPECTED_ON, days.expected.into()),
    ];
    tx.create(&shipment::ENTITY, record, fields).await
}

fn shipping(input: &ShipmentInput, lang: Lang, currency: Currency) -> Result<Shipping> {
    input.shipping.as_deref().map(|text| optional_amount("shipping", text, lang, currency)).transpose()
}

fn currency(home: &Home) -> Currency {
    home.3.as_deref().and_then(Currency::new).unwrap_or(Currency::EUR)
}

/// The campaign of a collaboration, with its budget.
async fn plan(app: &App, home: &Home) -> Result<Plan> {
    campaigns::find(&*app.db()?, home.0).await?.ok_or(Error::NotFound("campaign"))
}

/// `shipping.add`: something to be sent to a creator. Without an address it goes where the creator lives.
pub async fn add(app: &App, req: ShipmentAdd) -> Result<Changed<Created>> {
    let record = id("col", &req.collaboration)?;
    let home = campaigns::home(&mut *app.db()?.read().acquire().await?, record).await?;
    let home = home.ok_or(Error::NotFound("collaboration"))?;
    let plan = plan(app, &home).await?;
    let (lang, today) = (app.lang(), app.today());
    let typed = typed(&req.input, today, lang, currency(&home))?;
    let shipping = shipping(&req.input, lang, currency(&home))?;
    let address = req.input.address.as_deref().map(|text| long("address", text)).transpose()?;
    app.change(Action::new("action-shipping-add").about(home.1), async |tx| {
        let before = money::lines(tx.reader(), plan.id, plan.currency()).await?;
        let way = (typed.carrier.as_str(), typed.tracking.as_str());
        let new = start(tx, (home.0, record), way, typed.days, shipping).await?;
        let address = match address {
            Some(address) => address,
            None => store::address(tx.reader(), home.1).await?.unwrap_or_default(),
        };
        tx.set(&shipment::ENTITY, new, shipment::ADDRESS, address).await?;
        tx.set(&shipment::ENTITY, new, shipment::NOTE, typed.note.as_str()).await?;
        put_items(tx, (home.0, record, new), &typed.items, rules::left(typed.days)).await?;
        afford(tx, &plan, &before, new, lang).await?;
        Ok(Created { id: new.text("shp") })
    })
    .await
}

/// A shipment that is there.
async fn known(app: &App, record: Uid) -> Result<(store::Shipment, Home)> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let found = store::shipments(&mut read, Scope::Shipment(record)).await?.into_iter().next();
    let found = found.ok_or(Error::NotFound("shipment"))?;
    let home = campaigns::home(&mut read, found.collaboration).await?.ok_or(Error::NotFound("shipment"))?;
    Ok((found, home))
}

/// Sets the days of a shipment; once it left, what it costs is promised.
async fn set_days(tx: &mut Tx, record: Uid, days: Days) -> Result<()> {
    for (field, on) in [
        (shipment::SENT_ON, days.sent),
        (shipment::RECEIVED_ON, days.received),
        (shipment::RETURNED_ON, days.returned),
        (shipment::EXPECTED_ON, days.expected),
    ] {
        tx.set(&shipment::ENTITY, record, field, on).await?;
    }
    Ok(())
}

/// `shipping.edit`: what is sent, and how, as it is now.
pub async fn edit(app: &App, req: ShipmentEdit) -> Result<Changed<Created>> {
    let (found, home) = known(app, id("shp", &req.shipment)?).await?;
    let plan = plan(app, &home).await?;
    let (lang, today) = (app.lang(), app.today());
    let typed = typed(&req.input, today, lang, currency(&home))?;
    let shipping = shipping(&req.input, lang, currency(&home))?;
    let address = req.input.address.as_deref().map(|text| long("address", text)).transpose()?;
    app.change(Action::new("action-shipping-edit").about(home.1), async |tx| {
        let before = money::lines(tx.reader(), plan.id, plan.currency()).await?;
        let left = rules::left(typed.days);
        if let Some(amount) = shipping {
            let new = line(home.0, found.collaboration, "shipping", "");
            // The field shows what the shipment costs, not what is planned beside it: left empty, the plan stays.
            let own = match (found.cost, amount) {
                (None, Some(_)) => shipping_line(tx, found.collaboration).await?,
                (own, _) => own,
            };
            let cost = keep(tx, own, &new, amount, left).await;
            let cost = cost.map_err(|why| named(why, "shipping"))?;
            tx.set(&shipment::ENTITY, found.id, shipment::COST, cost).await?;
        } else if let Some(cost) = found.cost.filter(|_| left) {
            money::commit(tx, cost).await?;
        }
        set_days(tx, found.id, typed.days).await?;
        for (field, text) in [
            (shipment::CARRIER, &typed.carrier),
            (shipment::TRACKING, &typed.tracking),
            (shipment::NOTE, &typed.note),
        ] {
            tx.set(&shipment::ENTITY, found.id, field, text.as_str()).await?;
        }
        if let Some(address) = &address {
            tx.set(&shipment::ENTITY, found.id, shipment::ADDRESS, address.as_str()).await?;
        }
        put_items(tx, (home.0, found.collaboration, found.id), &typed.items, left).await?;
        afford(tx, &plan, &before, found.id, lang).await?;
        Ok(Created { id: found.id.text("shp") })
    })
    .await
}

/// `shipping.mark`: many shipments were sent, received or came back on a day. What is so already stays as it is. What
/// left is promised, as far as the budget goes; more than that needs somebody who lets it pass with a reason.
pub async fn mark(app: &App, req: ShipmentsMark) -> Result<Changed<Count>> {
    if !MARKS.contains(&req.mark.as_str()) {
        return Err(Error::field("mark", Message::new("error-required")));
    }
    let day = optional_day("on", &req.on)?.ok_or_else(|| Error::field("on", Message::new("error-date")))?;
    let (today, lang) = (app.today(), app.lang());
    let pass = money::passed(app, &req.over_person, req.over_reason.as_deref()).await?;
    let (mut changed, mut plans) = (Vec::new(), Vec::<Plan>::new());
    for text in &req.shipments {
        let (found, home) = known(app, id("shp", text)?).await?;
        let Some(days) = rules::marked(found.days(), &req.mark, day) else { continue };
        if let Some((_, why)) = rules::wrong(days, today) {
            return Err(Error::field("on", Message::new(why)));
        }
        if !plans.iter().any(|plan| plan.id == home.0) {
            plans.push(plan(app, &home).await?);
        }
        changed.push((found, days, home.0));
    }
    let action = Action::new("action-shipping-mark").with("count", changed.len());
    let action = action.with("state", format!("@shipment-{}", req.mark));
    app.change(action, async |tx| {
        for plan in &plans {
            let mut costs = Vec::new();
            for (found, days, _) in changed.iter().filter(|one| one.2 == plan.id) {
                set_days(tx, found.id, *days).await?;
                let items = store::items(tx.reader(), Scope::Shipment(found.id)).await?;
                costs.extend(items.iter().map(|item| item.cost).chain([found.cost]).flatten());
            }
            money::promise(tx, plan, &costs, pass.clone(), lang).await?;
        }
        Ok(Count::of(&changed))
    })
    .await
}

/// `shipping.remove`: takes a shipment out, and what its products cost. What sending costs stays planned for the
/// creator. Refused while something of it is paid.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let (found, home) = known(app, id("shp", &req.id)?).await?;
    app.change(Action::new("action-shipping-remove").about(home.1), async |tx| {
        for item in store::items(tx.reader(), Scope::Shipment(found.id)).await? {
            if let Some(cost) = item.cost {
                money::take_away(tx, cost).await?;
            }
        }
        if let Some(cost) = found.cost {
            let term = money::of_collaboration(tx.reader(), found.collaboration, "shipping").await?;
            let contracted = home.2.as_deref().is_some_and(campaigns::is_contracted);
            match term == Some(cost) {
                true if contracted => {}
                true => money::release(tx, cost).await?,
                false => money::take_away(tx, cost).await?,
            }
        }
        tx.remove(&shipment::ENTITY, found.id).await?;
        Ok(Count { count: 1 })
    })
    .await
}
