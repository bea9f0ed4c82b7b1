//! The report with 120 and 2,000 creators, against ReportLab with matplotlib making one of the same parts.

use crate::desk::{Folder, call, empty, median_and_p95, open, timed, told};
use crate::shell;
use serde_json::json;
use std::path::Path;
use std::process::Command;

/// A campaign with so many creators, a post and its results each.
async fn campaign(folder: &Folder, creators: u32) -> String {
    empty(folder).await;
    let app = open(&folder.0).await;
    let brand = call(&app, "brands.add", json!({"name": "Olivar", "currency": "EUR"})).await;
    let plan = json!({
        "name": "Spring", "brand": brand["value"]["id"], "goal": "sales", "currency": "EUR", "budget": "90000",
        "startsOn": "2026-06-01", "endsOn": "2026-06-30", "kpis": [],
    });
    let id = call(&app, "campaigns.create", plan).await["value"]["id"].as_str().unwrap().to_owned();
    app.close().await;
    let n = format!(
        "with recursive n (i) as (select 0 union all select i + 1 from n where i < {})",
        creators - 1
    );
    let script = format!(
        "begin;\n{n} insert into creators (id, present, born, name, name_folded) select cast(printf('c%015d', i) as blob), \
         1, i, 'Creator ' || i, 'creator ' || i from n;\n\
         {n} insert into collaborations (id, present, born, campaign, creator, stage, followers) select \
         cast(printf('k%015d', i) as blob), 1, i, (select id from campaigns), cast(printf('c%015d', i) as blob), 'live', 1000 + i from n;\n\
         {n} insert into posts (id, present, born, collaboration, platform, kind, posted_on) select \
         cast(printf('p%015d', i) as blob), 1, i, cast(printf('k%015d', i) as blob), 'instagram', 'reel', \
         printf('2026-06-%02d', 1 + i % 28) from n;\n\
         {n} insert into measurements (id, present, born, post, metric, state, number, source, captured_at) select \
         cast(printf('m%014d', i) || j.no as blob), 1, i, cast(printf('p%015d', i) as blob), j.w, 'value', 100 + i * j.no, 'keyed', 1 \
         from n, (select 1 as no, 'likes' as w union all select 2, 'comments' union all select 3, 'impressions') j;\n\
         {n} insert into costs (id, present, born, campaign, collaboration, kind, what) select cast(printf('f%015d', i) as blob), \
         1, i, (select id from campaigns), cast(printf('k%015d', i) as blob), 'fee', 'fee' from n;\n\
         {n} insert into cost_entries (id, present, born, cost, step, amount, amount_currency, entered_at) select \
         cast(printf('e%015d', i) as blob), 1, i, cast(printf('f%015d', i) as blob), 'committed', 10000 + i, 'EUR', 1 from n; commit;",
    );
    shell::timed(&folder.database(), &script);
    id
}

/// A Python of its own with ReportLab and matplotlib, beside the other things that are built.
fn python() -> std::path::PathBuf {
    let place = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("bench-python");
    let python = place.join("bin/python3");
    if !python.exists() {
        let run = |command: &mut Command| assert!(command.status().unwrap().success(), "{command:?}");
        run(Command::new("python3").args(["-m", "venv"]).arg(&place));
        run(Command::new(&python).args(["-m", "pip", "install", "-q", "reportlab", "matplotlib"]));
    }
    python
}

/// Makes a report of so many creators so often, and nothing else: for a profiler.
pub async fn alone(creators: u32, times: u32) {
    let folder = Folder::new(&format!("report-{creators}"));
    let campaign = campaign(&folder, creators).await;
    let app = open(&folder.0).await;
    let ask = json!({"campaign": campaign, "edition": null, "language": "en", "paper": "a4"});
    for _ in 0..times {
        let request = serde_json::from_value(ask.clone()).unwrap();
        let (took, made) = timed(marquee::reports::api::bytes(&app, &request)).await;
        let bytes = made.unwrap_or_else(|why| panic!("{why:?}")).0.len();
        println!("{took:.1} ms, {bytes} bytes");
    }
    app.close().await;
}

pub async fn run() {
    let python = python();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("against/baseline.py");
    for (creators, goal) in [(120, "at most 0.1"), (2000, "at most 0.33")] {
        let folder = Folder::new(&format!("report-{creators}"));
        let campaign = campaign(&folder, creators).await;
        let app = open(&folder.0).await;
        let ask = json!({"campaign": campaign, "edition": null, "language": "en", "paper": "a4"});
        let mut ours = Vec::new();
        let mut bytes = 0;
        for _ in 0..9 {
            let request = serde_json::from_value(ask.clone()).unwrap();
            let (took, made) = timed(marquee::reports::api::bytes(&app, &request)).await;
            bytes = made.unwrap_or_else(|why| panic!("{why:?}")).0.len();
            ours.push(took);
        }
        app.close().await;
        let out = Command::new(&python).arg(&script).arg(creators.to_string()).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        let numbers: Vec<f64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        println!("{creators} creators: {bytes} bytes; ReportLab's {} bytes", numbers[1]);
        told(&format!("report of {creators}, warm"), median_and_p95(ours).0, numbers[0], goal);
    }
}
