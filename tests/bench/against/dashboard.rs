//! The dashboard of a campaign with very many measurements, against the same aggregate in the shell.

use crate::desk::{Folder, call, empty, median_and_p95, open, rows, timed, told};
use crate::shell;
use serde_json::json;

const METRICS: [&str; 8] =
    ["reach", "impressions", "views", "likes", "comments", "shares", "saves", "clicks"];
/// How often each metric of a post was measured.
const LOOKS: u32 = 25;

pub async fn run() {
    let folder = Folder::new("dashboard");
    empty(&folder).await;
    let app = open(&folder.0).await;
    let brand = call(&app, "brands.add", json!({"name": "Olivar", "currency": "EUR"})).await;
    let plan = json!({
        "name": "Spring", "brand": brand["value"]["id"], "goal": "sales", "currency": "EUR", "budget": "10000",
        "startsOn": "2026-06-01", "endsOn": "2026-06-30", "kpis": [],
    });
    let campaign = call(&app, "campaigns.create", plan).await["value"]["id"].as_str().unwrap().to_owned();
    app.close().await;
    let posts = rows() / (LOOKS * 8);
    let metrics: Vec<String> =
        METRICS.iter().enumerate().map(|(at, name)| format!("({at}, '{name}')")).collect();
    let n = |count: u32| {
        format!("with recursive n (i) as (select 0 union all select i + 1 from n where i < {})", count - 1)
    };
    let script = format!(
        "create temp table m (no integer primary key, w text); insert into m values {}; begin;\n\
         {creators} insert into creators (id, present, born, name, name_folded) select \
         cast(printf('c%015d', i) as blob), 1, i, 'Creator ' || i, 'creator ' || i from n;\n\
         {creators} insert into collaborations (id, present, born, campaign, creator, stage) select \
         cast(printf('k%015d', i) as blob), 1, i, (select id from campaigns), cast(printf('c%015d', i) as blob), 'live' from n;\n\
         {posts_n} insert into posts (id, present, born, collaboration, platform, kind, posted_on) select \
         cast(printf('p%015d', i) as blob), 1, i, cast(printf('k%015d', i % 100) as blob), 'instagram', 'reel', '2026-06-10' from n;\n\
         {all} insert into measurements (id, present, born, post, metric, state, number, source, captured_at) select \
         cast(printf('m%015d', i) as blob), 1, i, cast(printf('p%015d', i / 200) as blob), \
         (select w from m where no = i % 8), 'value', (i * 7919) % 20000, 'keyed', i % 200 / 8 from n; commit;",
        metrics.join(", "),
        creators = n(100),
        posts_n = n(posts),
        all = n(posts * LOOKS * 8),
    );
    shell::timed(&folder.database(), &script);
    let app = open(&folder.0).await;
    let mut ours = Vec::new();
    for _ in 0..6 {
        let (took, _) = timed(call(&app, "results.dashboard", json!({"campaign": campaign}))).await;
        ours.push(took);
    }
    app.close().await;
    // The newest reading of every post and metric, added up: what the figures start from.
    let question = "select metric, sum(number), count(*) from (select m.metric, m.number, row_number() over \
        (partition by m.post, m.metric order by m.captured_at desc, m.born desc, m.id desc) as place from live_measurements m \
        join live_posts p on p.id = m.post join live_collaborations k on k.id = p.collaboration \
        where k.campaign = (select id from campaigns)) where place = 1 group by metric;\n";
    let theirs = shell::timers(&folder.database(), &question.repeat(6));
    println!("{} measurements of {posts} posts", posts * LOOKS * 8);
    told("dashboard", median_and_p95(ours).0, median_and_p95(theirs).0, "at most 1.5");
}
