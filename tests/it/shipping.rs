//! What is sent to creators, what it costs, and where it is, by call name.

use crate::bad_input::nobody;
use crate::desk::{Desk, differences, live, over};
use serde_json::{Value, json};

struct Parcel {
    desk: Desk,
    campaign: String,
    creator: String,
    together: String,
}

fn id_of(answer: &Value) -> String {
    answer["value"]["id"].as_str().unwrap().to_owned()
}

fn oil() -> Value {
    json!({"product": "Olive oil", "quantity": "2", "value": "42.50", "cost": "20"})
}

impl Parcel {
    /// A creator in a campaign with a planned shipping cost of 6.90.
    async fn new() -> Self {
        let desk = Desk::new().await;
        let campaign = desk.campaign("Spring").await;
        let creator = desk.creator("Nora Vidal").await;
        let together = desk.join(&campaign, &creator, "350", "6.90").await;
        Self { desk, campaign, creator, together }
    }

    fn to_send(&self, more: Value) -> Value {
        let plain = json!({"carrier": "Correos", "tracking": "PQ4F22", "items": [oil()]});
        json!({"collaboration": self.together, "input": over(plain, more)})
    }

    async fn send(&self, more: Value) -> String {
        id_of(&self.desk.call("shipping.add", self.to_send(more)).await)
    }

    async fn shipments(&self) -> Value {
        self.desk.call("shipping.shipments", json!({"campaign": self.campaign})).await
    }

    async fn row(&self) -> Value {
        self.shipments().await["rows"][0].clone()
    }

    async fn mark(&self, shipment: &str, mark: &str, on: &str) {
        let args = json!({"shipments": [shipment], "mark": mark, "on": on});
        self.desk.call("shipping.mark", args).await;
    }

    /// Step and amount of every line of what sending costs.
    async fn sending(&self) -> Vec<(String, String)> {
        let all = self.costs().await.into_iter();
        all.filter(|line| line.0 == "shipping").map(|line| (line.1, line.2)).collect()
    }

    /// Kind, step and amount of every cost line.
    async fn costs(&self) -> Vec<(String, String, String)> {
        let costs = self.desk.call("money.costs", json!({"campaign": self.campaign})).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let lines = costs["lines"].as_array().unwrap().iter();
        lines.map(|row| (text(&row["kind"]), text(&row["step"]), text(&row["amount"]["printed"]))).collect()
    }

    async fn figure(&self, id: &str) -> String {
        self.desk.figures(&self.campaign).await[id]["printed"].as_str().unwrap().to_owned()
    }
}

fn line(kind: &str, step: &str, amount: &str) -> (String, String, String) {
    (kind.to_owned(), step.to_owned(), amount.to_owned())
}

#[tokio::test]
async fn what_is_sent_costs_once_and_flows_into_the_figures() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    desk.call("creators.edit", json!({"id": parcel.creator, "address": "Calle Mayor 1, Madrid"})).await;
    assert_eq!(parcel.figure("workflow-cost").await, "€356.90");
    let shipment = parcel.send(json!({"expectedOn": "2026-06-30"})).await;
    let row = parcel.row().await;
    assert_eq!((&row["state"], &row["late"]), (&json!("waiting"), &json!(true)), "it should be there by now");
    assert_eq!(row["address"], "Calle Mayor 1, Madrid", "it goes where the creator lives");
    assert_eq!((&row["contents"], &row["tracking"]), (&json!("2 × Olive oil"), &json!("PQ4F22")));
    let plan = [
        line("fee", "planned", "€350.00"),
        line("shipping", "planned", "€6.90"),
        line("product", "planned", "€20.00"),
    ];
    assert_eq!(
        parcel.costs().await,
        plan,
        "the planned shipping cost is the shipment's; nothing stands twice"
    );
    assert_eq!(parcel.figure("workflow-cost").await, "€356.90", "fees and shipping, no product");
    assert_eq!(parcel.figure("full-cost").await, "€376.90", "and the product in the full cost");

    parcel.mark(&shipment, "sent", "2026-06-20").await;
    let sent = [
        line("fee", "planned", "€350.00"),
        line("shipping", "committed", "€6.90"),
        line("product", "committed", "€20.00"),
    ];
    assert_eq!(parcel.costs().await, sent, "once it left, its costs are promised");
    parcel.mark(&shipment, "received", "2026-06-24").await;
    let row = parcel.row().await;
    assert_eq!((&row["state"], &row["late"]), (&json!("received"), &json!(false)));
    assert_eq!((&row["value"]["printed"], &row["cost"]["printed"]), (&json!("€42.50"), &json!("€26.90")));
    let states = parcel.shipments().await["states"].clone();
    assert_eq!(states[2], json!({"state": "received", "count": 1, "late": 0}));

    let again = parcel.send(json!({"shipping": "18.40", "sentOn": "2026-06-10", "items": [oil()]})).await;
    assert_eq!(parcel.figure("workflow-cost").await, "€375.30", "a second parcel has a cost of its own");
    let late = parcel.shipments().await["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == again)
        .unwrap()
        .clone();
    assert_eq!(late["late"], true, "sent three weeks ago, and nobody has it");
    desk.call("shipping.remove", json!({"id": again})).await;
    assert_eq!(parcel.figure("full-cost").await, "€376.90", "what is taken out costs nothing any more");
    assert!(desk.db().verify().await.unwrap().sound(), "and the log knows all of it");
}

#[tokio::test]
async fn changing_a_shipment_changes_its_lines() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let figs = json!({"product": "Figs", "quantity": "1", "value": "", "cost": ""});
    let shipment = parcel.send(json!({"items": [oil(), figs]})).await;
    let row = parcel.row().await;
    let known = row["items"][0]["id"].clone();
    let oil = json!({"id": known, "product": "Oil", "quantity": "3", "value": "60", "cost": "30"});
    let input = json!({"carrier": "SEUR", "shipping": "7.50", "sentOn": "2026-06-30", "address": "Elsewhere 2",
        "items": [oil, {"product": "Linen", "quantity": "1", "cost": "12"}]});
    desk.call("shipping.edit", json!({"shipment": shipment, "input": input})).await;
    let row = parcel.row().await;
    assert_eq!((&row["contents"], &row["carrier"]), (&json!("3 × Oil, Linen"), &json!("SEUR")));
    assert_eq!((&row["address"], &row["tracking"]), (&json!("Elsewhere 2"), &json!("")));
    let costs = [
        line("fee", "planned", "€350.00"),
        line("shipping", "committed", "€7.50"),
        line("product", "committed", "€30.00"),
        line("product", "committed", "€12.00"),
    ];
    assert_eq!(parcel.costs().await, costs);
    let none = json!({"shipping": "", "items": [{"id": known, "product": "Oil", "quantity": "3"}]});
    desk.call("shipping.edit", json!({"shipment": shipment, "input": none})).await;
    assert_eq!(parcel.costs().await, [line("fee", "planned", "€350.00")], "nothing costs anything any more");
}

#[tokio::test]
async fn sending_never_counts_twice() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let shipment = parcel.send(json!({"shipping": ""})).await;
    assert!(parcel.sending().await.is_empty(), "what was planned is cleared: sending costs nothing");
    assert_eq!(parcel.figure("workflow-cost").await, "€350.00");
    let edit =
        |shipping: &str| json!({"shipment": shipment, "input": {"shipping": shipping, "items": [oil()]}});
    let one = |amount: &str| [("planned".to_owned(), amount.to_owned())];
    let terms = json!({"collaboration": parcel.together, "fee": "350", "shipping": "9"});
    desk.call("campaigns.terms", terms).await;
    desk.call("shipping.edit", edit("")).await;
    assert_eq!(
        parcel.sending().await,
        one("€9.00"),
        "planned later, and not shown with the shipment: it stays"
    );
    desk.call("shipping.edit", edit("7.50")).await;
    assert_eq!(parcel.sending().await, one("€7.50"), "it is the shipment's line now, not one beside it");
    assert_eq!(parcel.figure("workflow-cost").await, "€357.50");
    desk.call("shipping.edit", edit("")).await;
    assert!(parcel.sending().await.is_empty(), "its own line goes");
    desk.call("shipping.edit", edit("8")).await;
    assert_eq!(parcel.sending().await, one("€8.00"), "and comes back once");
    assert!(desk.db().verify().await.unwrap().sound(), "and the log knows all of it");
}

#[tokio::test]
async fn a_sent_shipment_promises_no_more_than_the_budget_has() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let shipment = parcel.send(json!({"sentOn": "2026-06-20"})).await;
    desk.cost(&parcel.campaign, "agency", "9900", "committed").await;
    let known = parcel.row().await["items"][0]["id"].clone();
    let edit = |shipping: &str, cost: &str| {
        let item = json!({"id": known, "product": "Olive oil", "quantity": "2", "cost": cost});
        let input = json!({"sentOn": "2026-06-20", "shipping": shipping, "items": [item]});
        json!({"shipment": shipment, "input": input})
    };
    let more = json!({"sentOn": "2026-06-20", "items": [over(oil(), json!({"cost": "73.11"}))]});
    let before = live(&desk.db()).await;
    for (field, name, args) in [
        ("items.0.cost", "shipping.edit", edit("6.90", "93.11")),
        ("shipping", "shipping.edit", edit("80.01", "20")),
        ("items.0.cost", "shipping.add", parcel.to_send(more)),
    ] {
        let why = desk.refused(name, args).await;
        let wrong = &why.fields[0];
        assert_eq!((wrong.field.as_str(), wrong.message_id.as_str()), (field, "error-cost-over-budget"));
        assert_eq!(wrong.args["over"], "€0.01", "AT-P6: to the cent");
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "refused, and nothing was written");
    desk.call("shipping.edit", edit("6.90", "93.10")).await;
    desk.call("shipping.edit", edit("5", "93.10")).await;
    let costs = desk.call("money.costs", json!({"campaign": parcel.campaign})).await;
    assert_eq!(costs["uncommitted"]["printed"], "€1.90", "what the budget has left may be promised");
    parcel.send(json!({})).await;
}

#[tokio::test]
async fn what_was_paid_of_a_shipment_cannot_disappear() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let shipment = parcel.send(json!({"sentOn": "2026-06-20"})).await;
    let costs = desk.call("money.costs", json!({"campaign": parcel.campaign})).await;
    let product =
        costs["lines"].as_array().unwrap().iter().find(|row| row["kind"] == "product").unwrap().clone();
    let paid = json!({"cost": product["id"], "amount": "20", "paidOn": "2026-06-20", "method": "card"});
    desk.call("money.pay", paid).await;
    let before = live(&desk.db()).await;
    let why = desk.refused("shipping.remove", json!({"id": shipment})).await;
    assert_eq!(why.message_id, "error-cost-paid");
    let other = json!({"shipment": shipment, "input": {"items": [{"product": "Figs", "quantity": "1"}]}});
    assert_eq!(desk.refused("shipping.edit", other).await.message_id, "error-cost-paid");
    let known = parcel.row().await["items"][0]["id"].clone();
    let less = json!({"id": known, "product": "Olive oil", "quantity": "2", "cost": "19"});
    let less = desk.refused("shipping.edit", json!({"shipment": shipment, "input": {"items": [less]}})).await;
    let wrong = &less.fields[0];
    assert_eq!(
        (wrong.field.as_str(), wrong.message_id.as_str()),
        ("items.0.cost", "error-cost-below-paid"),
        "said at the field of this form"
    );
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was half done");
}

#[tokio::test]
async fn wrong_days_numbers_and_ids_are_refused() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let shipment = parcel.send(json!({"sentOn": "2026-06-20"})).await;
    let before = live(&desk.db()).await;
    for (field, more) in [
        ("items", json!({"items": []})),
        ("items.0.product", json!({"items": [over(oil(), json!({"product": " "}))]})),
        ("items.0.quantity", json!({"items": [over(oil(), json!({"quantity": "0"}))]})),
        ("items.0.cost", json!({"items": [over(oil(), json!({"cost": "-1"}))]})),
        ("sentOn", json!({"sentOn": "2026-07-02"})),
        ("sentOn", json!({"sentOn": "soon"})),
        ("receivedOn", json!({"sentOn": "2026-06-20", "receivedOn": "2026-06-19"})),
        ("shipping", json!({"shipping": "lots"})),
        ("carrier", json!({"carrier": "x".repeat(301)})),
    ] {
        let why = desk.refused("shipping.add", parcel.to_send(more)).await;
        assert_eq!(why.fields[0].field, field, "{why:?}");
    }
    for args in [
        json!({"shipments": [shipment], "mark": "lost", "on": "2026-06-30"}),
        json!({"shipments": [shipment], "mark": "received", "on": "2026-06-19"}),
        json!({"shipments": [shipment], "mark": "received", "on": ""}),
        json!({"shipments": [nobody("shp")], "mark": "sent", "on": "2026-06-30"}),
    ] {
        desk.refused("shipping.mark", args).await;
    }
    let input = json!({"items": [oil()]});
    desk.refused("shipping.add", json!({"collaboration": nobody("col"), "input": input})).await;
    desk.refused("shipping.edit", json!({"shipment": nobody("shp"), "input": input})).await;
    desk.refused("shipping.remove", json!({"id": nobody("shp")})).await;
    desk.refused("shipping.shipments", json!({"campaign": nobody("cam")})).await;
    desk.refused("shipping.shipments", json!({"campaign": parcel.campaign, "collaboration": nobody("col")}))
        .await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
}

#[tokio::test]
async fn who_was_promised_products_waits_for_them() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let offer =
        json!({"collaboration": parcel.together, "side": "us", "fee": "", "products": "A case of oil"});
    desk.call("outreach.makeOffer", offer).await;
    let promised = async || parcel.shipments().await["promised"].clone();
    assert_eq!(promised().await, json!([]), "an offer is no promise yet");
    let read = desk.call("outreach.collaboration", json!({"id": parcel.together})).await;
    let offer = &read["offers"][0];
    let said = json!({"offer": offer["id"], "digest": offer["digest"], "answer": "accepted"});
    desk.call("outreach.answerOffer", said).await;
    assert_eq!(promised().await[0]["products"], "A case of oil");
    parcel.send(json!({})).await;
    assert_eq!(promised().await, json!([]), "a shipment is there");
}

#[tokio::test]
async fn every_action_is_taken_back_and_done_again() {
    let parcel = Parcel::new().await;
    let desk = &parcel.desk;
    let (mut shipment, mut steps) = (String::new(), 0);
    for name in ["shipping.add", "shipping.mark", "shipping.edit", "shipping.remove"] {
        let args = match name {
            "shipping.add" => parcel.to_send(json!({"note": "Leave at the door", "shipping": "8"})),
            "shipping.mark" => json!({"shipments": [shipment], "mark": "sent", "on": "2026-06-30"}),
            "shipping.edit" => {
                json!({"shipment": shipment, "input": {"tracking": "X1", "items": [{"product": "Figs", "quantity": "4", "cost": "3"}]}})
            }
            _ => json!({"id": shipment}),
        };
        let before = live(&desk.db()).await;
        let answer = desk.call(name, args).await;
        if name == "shipping.add" {
            shipment = id_of(&answer);
        }
        let after = live(&desk.db()).await;
        assert!(!differences(&before, &after).is_empty(), "{name} did something");
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "{name} taken back");
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{name} done again");
        steps += 1;
    }
    assert_eq!(
        parcel.costs().await[1],
        line("shipping", "planned", "€8.00"),
        "what sending costs stays a plan"
    );
    println!("shipping: {steps} actions, each undone and redone to the same state");
}

#[tokio::test]
async fn the_sample_shows_payments_and_shipments() {
    let desk = Desk::new().await;
    let campaign = id_of(&desk.call("sample.add", json!({})).await);
    let costs = desk.call("money.costs", json!({"campaign": campaign})).await;
    assert!(costs["paid"]["minor"].as_i64().unwrap() > 0, "something is paid");
    let sent = desk.call("shipping.shipments", json!({"campaign": campaign})).await;
    let state = |row: &Value| row["state"].as_str().unwrap().to_owned();
    let states: Vec<String> = sent["rows"].as_array().unwrap().iter().map(state).collect();
    assert_eq!(states, ["sent", "received", "received"], "one is on its way");
    assert_eq!(sent["rows"][0]["late"], true, "and late");
}

#[tokio::test]
async fn what_is_marked_as_sent_fits_into_the_budget_or_says_why_not() {
    let desk = Desk::new().await;
    let campaign = desk.campaign_with(json!({"budget": "100"})).await;
    let ines = desk.person("Inés Roca").await;
    let mut shipments = Vec::new();
    for name in ["Nora Vidal", "Ana Ruiz"] {
        let creator = desk.creator(name).await;
        let together = desk.join(&campaign, &creator, "", "45").await;
        let item = json!({"product": "Olive oil", "quantity": "1", "cost": "15"});
        let args = json!({"collaboration": together, "input": {"items": [item]}});
        shipments.push(id_of(&desk.call("shipping.add", args).await));
    }
    let args = json!({"shipments": shipments, "mark": "sent", "on": "2026-06-30"});
    let before = live(&desk.db()).await;
    let why = desk.refused("shipping.mark", args.clone()).await;
    assert_eq!(
        (why.fields[0].field.as_str(), why.fields[0].args["over"].as_str()),
        ("overReason", "€20.00"),
        "asked once for all of them"
    );
    let why = desk.refused("shipping.mark", over(args.clone(), json!({"overReason": "Sold out soon"}))).await;
    assert_eq!(why.fields[0].field, "overPerson", "a reason needs somebody who gives it");
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "and nothing was written");
    let pass = json!({"overReason": "Sold out soon", "overPerson": ines});
    desk.call("shipping.mark", over(args.clone(), pass)).await;
    let record = differences(&before, &live(&desk.db()).await).join("\n");
    assert_eq!(record.matches("Sold out soon").count(), 4, "with every line that it promised: {record}");
    let before = live(&desk.db()).await;
    desk.call("shipping.mark", over(args, json!({"mark": "received"}))).await;
    let record = differences(&before, &live(&desk.db()).await).join("\n");
    assert!(!record.contains("cost_entries"), "what is promised already is not asked about again: {record}");
}
