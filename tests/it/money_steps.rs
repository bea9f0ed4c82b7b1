//! Random steps with payments, reversals, shipments and the planned number of creators.

use crate::desk::Tables;
use crate::steps::{ids, of, pick};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step; numbers choose as in [`crate::steps::Step`].
#[derive(Debug, Clone)]
pub enum Paying {
    Pay { which: u8, minor: u16, method: u8, sure: bool },
    Reverse { which: u8, reason: bool },
    Ship { which: u8, days: u8, items: u8, shipping: Option<u8> },
    EditShipment { which: u8, days: u8, items: u8, shipping: Option<u8> },
    Mark { which: u8, also: u8, mark: u8, day: u8 },
    RemoveShipment { which: u8 },
    Plan { campaign: u8, contact: u8, hire: u8 },
}

pub fn step() -> impl Strategy<Value = Paying> {
    let n = any::<u8>;
    let cost = any::<Option<u8>>;
    prop_oneof![
        5 => (n(), any::<u16>(), n(), any::<bool>())
            .prop_map(|(which, minor, method, sure)| Paying::Pay { which, minor, method, sure }),
        3 => (n(), any::<bool>()).prop_map(|(which, reason)| Paying::Reverse { which, reason }),
        4 => (n(), n(), n(), cost())
            .prop_map(|(which, days, items, shipping)| Paying::Ship { which, days, items, shipping }),
        2 => (n(), n(), n(), cost())
            .prop_map(|(which, days, items, shipping)| Paying::EditShipment { which, days, items, shipping }),
        2 => (n(), n(), n(), n()).prop_map(|(which, also, mark, day)| Paying::Mark { which, also, mark, day }),
        1 => n().prop_map(|which| Paying::RemoveShipment { which }),
        1 => (n(), n(), n()).prop_map(|(campaign, contact, hire)| Paying::Plan { campaign, contact, hire }),
    ]
}

const DAYS: &[&str] = &["2026-06-20", "2026-07-01", "", "2026-07-09", "soon"];

fn input(days: u8, items: u8, shipping: Option<u8>) -> Value {
    let item = json!({"product": of(&["Olive oil", "Figs", ""], items), "quantity": of(&["1", "12", "0"], items / 3),
        "value": of(&["42.50", ""], items / 9), "cost": of(&["20", "", "7.5"], items / 18)});
    let items = if items.is_multiple_of(7) { json!([item, item]) } else { json!([item]) };
    json!({"carrier": of(&["Correos", ""], days), "tracking": of(&["", "PQ123"], days), "sentOn": of(DAYS, days),
        "receivedOn": of(&["", "", "2026-06-25"], days / 5), "shipping": shipping.map(|n| n.to_string()), "items": items})
}

/// The call of a step, or nothing to do it on.
pub fn arguments(tables: &Tables, step: &Paying) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let shipment = |which: u8| pick(&all("shipments", "shp"), which);
    Some(match step {
        Paying::Pay { which, minor, method, sure } => (
            "money.pay",
            json!({"cost": pick(&all("costs", "cos"), *which)?, "amount": format!("{}.{:02}", minor / 100, minor % 100),
            "paidOn": of(DAYS, *method), "method": of(&["transfer", "card", "other", "barter"], *method),
            "methodWords": of(&["Voucher", ""], method / 4), "reference": of(&["", "INV 17", "INV 18"], method / 8),
            "overReason": if *sure { "Agreed on the phone" } else { "" }, "again": sure}),
        ),
        Paying::Reverse { which, reason } => (
            "money.reverse",
            json!({"payment": pick(&all("payments", "pay"), *which)?, "reason": if *reason { "Came back" } else { " " }}),
        ),
        Paying::Ship { which, days, items, shipping } => (
            "shipping.add",
            json!({"collaboration": pick(&all("collaborations", "col"), *which)?, "input": input(*days, *items, *shipping)}),
        ),
        Paying::EditShipment { which, days, items, shipping } => (
            "shipping.edit",
            json!({"shipment": shipment(*which)?, "input": input(*days, *items, *shipping)}),
        ),
        Paying::Mark { which, also, mark, day } => (
            "shipping.mark",
            json!({"shipments": [shipment(*which)?, shipment(*also)?], "mark": of(&["sent", "received", "returned", "lost"], *mark),
            "on": of(DAYS, *day)}),
        ),
        Paying::RemoveShipment { which } => ("shipping.remove", json!({"id": shipment(*which)?})),
        Paying::Plan { campaign, contact, hire } => (
            "results.setPacing",
            json!({"campaign": pick(&all("campaigns", "cam"), *campaign)?, "contact": of(&["", "12", "many"], *contact),
            "hire": of(&["", "4"], *hire)}),
        ),
    })
}
