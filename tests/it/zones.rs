//! What a person calls today is the day on their own wall, at any desk of the world.

use crate::desk::{Desk, MORNING};
use chrono_tz::Tz;
use serde_json::{Value, json};

/// Desks on both sides of midnight: when the clock says 09:00 in UTC, and an hour and a half before and after midnight.
const DESKS: [(Tz, i64, &str, &str); 6] = [
    (Tz::Pacific__Kiritimati, 0, "2026-07-01", "2026-07-02"),
    (Tz::Pacific__Kiritimati, 90, "2026-07-02", "2026-07-03"),
    (Tz::Pacific__Midway, 0, "2026-06-30", "2026-07-01"),
    (Tz::Pacific__Midway, 150, "2026-07-01", "2026-07-02"),
    (Tz::UTC, 0, "2026-07-01", "2026-07-02"),
    (Tz::Asia__Kathmandu, 0, "2026-07-01", "2026-07-02"),
];

async fn desk(zone: Tz, later: i64) -> Desk {
    let desk = Desk::living_in(zone).await;
    desk.pass(later);
    desk
}

fn id_of(answer: &Value) -> Value {
    answer["value"]["id"].clone()
}

#[tokio::test]
async fn today_is_never_a_day_to_come() {
    assert_eq!(MORNING.utc_day().to_string(), "2026-07-01");
    for (zone, later, today, tomorrow) in DESKS {
        let desk = desk(zone, later).await;
        let said = format!("{zone}, {later} minutes later");
        assert_eq!(desk.call("app.start", json!({})).await["today"], today, "{said}");
        let campaign = desk.campaign("Spring").await;
        let creator = desk.creator("Nora Vidal").await;
        let together = desk.join(&campaign, &creator, "350", "6.90").await;
        let fee = desk.cost(&campaign, "agency", "100", "committed").await;
        let pay = |on: &str| json!({"cost": fee, "amount": "10", "paidOn": on, "method": "transfer", "again": true});
        desk.call("money.pay", pay(today)).await;
        let why = desk.refused("money.pay", pay(tomorrow)).await;
        assert_eq!(why.fields[0].message_id, "error-payment-future", "{said}");
        let items = json!([{"product": "Olive oil", "quantity": "1"}]);
        let sent = json!({"collaboration": together, "input": {"items": items, "sentOn": today}});
        let parcel = id_of(&desk.call("shipping.add", sent).await);
        let mark = |on: &str| json!({"shipments": [parcel], "mark": "received", "on": on});
        desk.refused("shipping.mark", mark(tomorrow)).await;
        desk.call("shipping.mark", mark(today)).await;
        let offer =
            |until: &str| json!({"collaboration": together, "side": "us", "fee": "350", "expiresOn": until});
        desk.call("outreach.makeOffer", offer(today)).await;
        let read = desk.call("outreach.collaboration", json!({"id": together})).await;
        assert_eq!(read["offers"][0]["status"], "open", "{said}: until the end of the day");
    }
}

#[tokio::test]
async fn an_instant_is_printed_as_the_clock_on_the_wall_says() {
    for (zone, printed) in [
        (Tz::UTC, "1 July 2026 09:00"),
        (Tz::Pacific__Kiritimati, "1 July 2026 23:00"),
        (Tz::Pacific__Midway, "30 June 2026 22:00"),
    ] {
        let desk = desk(zone, 0).await;
        let campaign = desk.campaign("Spring").await;
        let history = desk.call("history.record", json!({"record": campaign})).await;
        assert_eq!(history["rows"][0]["atPrinted"], printed, "{zone}");
        let edition = desk.finalize(&campaign).await;
        let day = printed.rsplit_once(' ').unwrap().0;
        assert_eq!(edition["atPrinted"], day, "{zone}: the day of finalizing");
    }
}

#[tokio::test]
async fn a_finished_report_keeps_its_day_wherever_it_is_opened() {
    let desk = desk(Tz::Pacific__Midway, 0).await;
    let campaign = desk.campaign("Spring").await;
    let edition = desk.finalize(&campaign).await["id"].clone();
    let ask = json!({"campaign": campaign, "edition": edition, "language": "es", "paper": "a4"});
    let here = desk.call("reports.preview", ask.clone()).await;
    assert!(here["pages"][0]["svg"].as_str().unwrap().contains("30 de junio de 2026"), "its own day");
    let folder = desk.close().await;
    let elsewhere = Desk::at(folder, Tz::Pacific__Kiritimati).await;
    let there = elsewhere.call("reports.preview", ask).await;
    assert_eq!(here["pages"], there["pages"], "a finished report never changes");
}
