//! What was sent and paid in the sample campaign: two creators are paid and have their box; one box is on its way.

use super::story::Made;
use super::together::Scene;
use crate::db::Tx;
use crate::error::Result;
use crate::money;
use crate::shipping::{self, Item, Sent};
use crate::values::{Currency, Day, Lang, Money, Uid};
use chrono::Days;

fn ago(tx: &Tx, days: u64) -> Option<Day> {
    tx.today().0.checked_sub_days(Days::new(days)).map(Day)
}

fn euros(minor: i64) -> Money {
    Money { minor, currency: Currency::EUR }
}

/// What is in the box.
fn products(lang: Lang) -> [(&'static str, i64, i64); 2] {
    match lang {
        Lang::En => [("Olive oil, 500 ml", 2_900, 1_450), ("Fig jam", 1_350, 600)],
        Lang::Es => [("Aceite de oliva, 500 ml", 2_900, 1_450), ("Mermelada de higos", 1_350, 600)],
        Lang::Fr => [("Huile d’olive, 500\u{a0}ml", 2_900, 1_450), ("Confiture de figues", 1_350, 600)],
    }
}

/// A box is sent to a creator; whoever is done has it, and was paid.
pub async fn settle(tx: &mut Tx, campaign: Uid, scene: &Scene<'_>, made: &Made) -> Result<()> {
    let done = made.stage == "done";
    let sent = Sent {
        sent: ago(tx, if done { 42 } else { 20 }),
        received: if done { ago(tx, 39) } else { None },
        ..Sent::default()
    };
    let way = (if made.country == "FR" { "Chronopost" } else { "Correos" }, "");
    let record = shipping::start(tx, (campaign, scene.collaboration), way, sent, None).await?;
    let items = products(scene.lang).map(|(product, value, cost)| Item {
        known: None,
        product: product.to_owned(),
        quantity: 1,
        value: Some(euros(value)),
        cost: Some(euros(cost)),
    });
    shipping::put_items(tx, (campaign, scene.collaboration, record), &items, true).await?;
    match money::of_collaboration(tx.reader(), scene.collaboration, "fee").await? {
        Some(fee) if done => pay(tx, fee, (scene.person, scene.fee), 12, "transfer").await,
        _ => Ok(()),
    }
}

/// The boost was paid by card.
pub async fn boost(tx: &mut Tx, line: Uid, person: Uid, amount: Money) -> Result<()> {
    pay(tx, line, (person, amount.minor), 25, "card").await
}

async fn pay(tx: &mut Tx, cost: Uid, (person, minor): (Uid, i64), days: u64, method: &str) -> Result<()> {
    let Some(paid_on) = ago(tx, days) else { return Ok(()) };
    let payment = money::Payment {
        cost,
        amount: euros(minor),
        paid_on,
        method: method.to_owned(),
        method_words: None,
        reference: None,
        file: None,
        person: Some(person),
        over_reason: None,
    };
    money::pay(tx, &payment).await.map(drop)
}
