//! Filter and search, a keystroke at a time, at the call boundary, against the same SQL in the shell.

use crate::desk::{Folder, call, empty, median_and_p95, open, rows, timed, told};
use crate::shell;
use serde_json::{Value, json};

/// Creators with an account and a follower number each, as a projection would have left them.
pub const FIRST: [&str; 20] = [
    "nora", "ana", "zoe", "jean", "li", "omar", "ines", "lucas", "mia", "hugo", "sofia", "leo", "emma",
    "noah", "alba", "marc", "julia", "enzo", "carla", "theo",
];
pub const LAST: [&str; 16] = [
    "vidal", "ruiz", "ozturk", "martin", "wang", "haddad", "costa", "moreau", "silva", "rossi", "lopez",
    "dubois", "garcia", "meyer", "santos", "kim",
];

fn words(table: &str, list: &[&str]) -> String {
    let values: Vec<String> = list.iter().enumerate().map(|(at, word)| format!("({at}, '{word}')")).collect();
    format!(
        "create temp table {table} (no integer primary key, w text); insert into {table} values {};",
        values.join(", ")
    )
}

pub fn fill(folder: &Folder, creators: u32) {
    let n = format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {creators})");
    let name = "(select w from f where no = i % 20) || ' ' || (select w from l where no = (i / 20) % 16) || ' ' || i";
    let handle =
        "(select w from f where no = i % 20) || '.' || (select w from l where no = (i / 7) % 16) || i";
    let script = format!(
        "{first} {last} begin;\n\
         {n} insert into creators (id, present, born, name, name_folded, country, language) select \
         cast(printf('c%015d', i) as blob), 1, i, {name}, {name}, \
         case i % 5 when 0 then 'ES' when 1 then 'FR' when 2 then 'DE' when 3 then 'GB' end, 'es' from n;\n\
         {n} insert into accounts (id, present, born, creator, platform, handle, handle_folded) select \
         cast(printf('a%015d', i) as blob), 1, i, cast(printf('c%015d', i) as blob), \
         case i % 3 when 0 then 'instagram' when 1 then 'tiktok' else 'youtube' end, {handle}, {handle} from n;\n\
         {n} insert into account_values (id, present, born, account, metric, state, number, captured_at) select \
         cast(printf('v%015d', i) as blob), 1, i, cast(printf('a%015d', i) as blob), 'followers', 'value', \
         (i * 7919) % 2000000, i from n;\n\
         delete from local_state where key = 'search'; commit;",
        first = words("f", &FIRST),
        last = words("l", &LAST),
    );
    shell::timed(&folder.database(), &script);
}

fn ask(text: &str) -> Value {
    let sort = json!({"by": "name", "descending": false});
    json!({"query": {"text": text}, "sort": sort, "offset": 0, "limit": 500})
}

/// What the list asks, as a person would type it into the shell.
fn question(text: &str) -> String {
    let (long, short): (Vec<&str>, Vec<&str>) =
        text.split_whitespace().partition(|word| word.chars().count() > 2);
    let mut filter = " where 1 = 1".to_owned();
    if !long.is_empty() {
        let quoted: Vec<String> = long.iter().map(|word| format!("\"{word}\"")).collect();
        filter += &format!(
            " and i.no in (select rowid from creator_words where creator_words match '{}')",
            quoted.join(" AND ")
        );
    }
    for word in short {
        filter += &format!(" and instr(i.text, '{word}') > 0");
    }
    format!(
        "create temp table if not exists found as select 1 where 0;\n\
         select c.id, c.name, c.country, c.language, c.sample, c.availability, c.until_on, a.platform, a.handle, a.url, \
         i.followers, i.accounts, (select count(*) from live_collaborations k where k.creator = c.id) from \
         (select i.* from creator_index i{filter} order by i.name, i.no limit 500) i join creators c on c.id = i.creator \
         left join accounts a on a.id = i.account order by i.name, i.no;\n\
         select count(*) from creator_index i{filter};"
    )
}

const TYPED: [&str; 12] = [
    "n",
    "no",
    "nor",
    "nora",
    "nora v",
    "nora vi",
    "nora vid",
    "nora vidal",
    "nora vidal 1",
    "nora vidal 12",
    "nora vidal 123",
    "garcia",
];

pub async fn run() {
    let folder = Folder::new("search");
    empty(&folder).await;
    fill(&folder, rows());
    let app = open(&folder.0).await;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..6 {
        for text in TYPED {
            let (took, _) = timed(call(&app, "creators.list", ask(text))).await;
            // The first round warms both up.
            if round > 0 {
                ours.push(took);
            }
        }
    }
    app.close().await;
    let script: String = (0..6).flat_map(|_| TYPED).map(question).collect::<Vec<_>>().join("\n");
    let times = shell::timers(&folder.database(), &script);
    for (at, three) in times.chunks_exact(3).enumerate() {
        if at >= TYPED.len() {
            theirs.push(three[1] + three[2]);
        }
    }
    let (middle, high) = median_and_p95(ours.clone());
    let (shell_middle, shell_high) = median_and_p95(theirs.clone());
    println!("{} creators, {} keystrokes", rows(), ours.len());
    told("median keystroke", middle, shell_middle, "at most 1.5");
    told("95th percentile", high, shell_high, "at most 1.5");
    told("all keystrokes together", ours.iter().sum(), theirs.iter().sum(), "at most 1.5");
}
