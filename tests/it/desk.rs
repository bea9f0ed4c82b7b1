//! A desk for tests: an app on a folder of its own, with a clock that only moves when read, repeatable randomness
//! and a scripted host. It speaks the words of the trade, so that a journey reads like one.
#![allow(dead_code, reason = "every journey uses its own part of the desk")]

use marquee::app::{App, Options};
use marquee::db::{Db, registry};
use marquee::error::{Error, Failure};
use marquee::host::ScriptedHost;
use marquee::platform::{Fixed, Source};
use marquee::rpc::dispatch;
use marquee::values::{Lang, Millis};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// 1 July 2026, 09:00 UTC: what the clock says when a desk is set up.
pub const MORNING: Millis = Millis(1_782_896_400_000);

/// A folder that goes away with the test.
pub struct Folder(PathBuf);

/// Folders to remove. Windows removes nothing that is open, and a database that is merely dropped closes a moment
/// after its test; so the tests that follow try again.
static LEFT: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn sweep() {
    let mut left = LEFT.lock().unwrap_or_else(PoisonError::into_inner);
    left.retain(|path| std::fs::remove_dir_all(path).is_err() && path.exists());
}

impl Folder {
    /// An empty one.
    pub fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        loop {
            let name = format!("marquee-it-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            // A system gives the number of a process that was cut off to another, which must not find its folder.
            match std::fs::create_dir(&path) {
                Ok(()) => return Self(path),
                Err(cause) => {
                    assert_eq!(cause.kind(), std::io::ErrorKind::AlreadyExists, "{}", path.display())
                }
            }
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file or folder in it.
    pub fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        LEFT.lock().unwrap_or_else(PoisonError::into_inner).push(self.0.clone());
        sweep();
    }
}

/// The desk.
pub struct Desk {
    /// The running app.
    pub app: App,
    /// The scripted desktop.
    pub host: Arc<ScriptedHost>,
    source: Arc<Fixed>,
    folder: Arc<Folder>,
    lang: Lang,
}

impl Desk {
    /// An empty profile, in English.
    pub async fn new() -> Self {
        Self::seeded(Lang::En, 1).await
    }

    /// An empty profile in a language.
    pub async fn speaking(lang: Lang) -> Self {
        Self::seeded(lang, 1).await
    }

    /// An empty profile whose ids and keys come from this seed: another device has another one.
    pub async fn seeded(lang: Lang, seed: u64) -> Self {
        let source = Arc::new(Fixed::new(MORNING, seed));
        Self::start(Arc::new(Folder::new()), source, lang).await
    }

    /// An empty profile at a desk in this zone.
    pub async fn living_in(zone: chrono_tz::Tz) -> Self {
        let source = Arc::new(Fixed::new(MORNING, 1).in_zone(zone));
        Self::start(Arc::new(Folder::new()), source, Lang::En).await
    }

    /// A desk in this zone on a folder that is there already.
    pub async fn at(folder: Arc<Folder>, zone: chrono_tz::Tz) -> Self {
        Self::start(folder, Arc::new(Fixed::new(MORNING, 2).in_zone(zone)), Lang::En).await
    }

    /// A second desk with the same seed on a folder that is there already.
    pub async fn on(folder: Folder, seed: u64) -> Self {
        Self::start(Arc::new(folder), Arc::new(Fixed::new(MORNING, seed)), Lang::En).await
    }

    async fn start(folder: Arc<Folder>, source: Arc<Fixed>, lang: Lang) -> Self {
        let host = Arc::new(ScriptedHost::new().drawing_with(env!("CARGO_BIN_EXE_marquee-cli")));
        let profile = Some(folder.path().to_owned());
        let shared: Arc<dyn Source> = source.clone();
        let options = Options { profile, host: host.clone(), source: shared, lang: Some(lang), home: None };
        let app = App::start(options).await;
        Self { app, host, source, folder, lang }
    }

    /// Closes cleanly and starts again on the same folder; clock and randomness go on.
    pub async fn reopen(self) -> Self {
        let lang = self.lang;
        self.reopen_in(lang).await
    }

    /// Closes cleanly and starts again in another language.
    pub async fn reopen_in(self, lang: Lang) -> Self {
        self.app.close().await;
        let Self { app, source, folder, .. } = self;
        drop(app);
        Self::start(folder, source, lang).await
    }

    /// Closes cleanly; what is left is the folder.
    pub async fn close(self) -> Arc<Folder> {
        self.app.close().await;
        self.folder
    }

    /// Lets minutes pass.
    pub fn pass(&self, minutes: i64) {
        self.source.pass(minutes * 60_000);
    }

    /// The profile's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The open database.
    pub fn db(&self) -> Arc<Db> {
        self.app.db().expect("the profile is open")
    }
}

/// Calls.
impl Desk {
    /// A call that works; a refusal fails the test with its sentence.
    pub async fn call(&self, name: &str, args: Value) -> Value {
        let shown = args.to_string();
        self.attempt(name, args).await.unwrap_or_else(|why| panic!("{name} {shown} was refused: {why:?}"))
    }

    /// A call that may work.
    pub async fn attempt(&self, name: &str, args: Value) -> Result<Value, Failure> {
        dispatch(&self.app, name, args).await.map_err(|why| {
            if let Error::Bug(cause) = &why {
                eprintln!("{name}: {cause}");
            }
            why.failure()
        })
    }

    /// A call that must be refused; answers how, and proves that the sentence exists in every language.
    pub async fn refused(&self, name: &str, args: Value) -> Failure {
        let shown = args.to_string();
        match self.attempt(name, args).await {
            Ok(answer) => panic!("{name} {shown} should be refused, but answered {answer}"),
            Err(why) => {
                spoken(&why);
                why
            }
        }
    }

    /// Takes the newest action back.
    pub async fn undo(&self) {
        self.call("history.undo", json!({})).await;
    }

    /// Takes the newest undo back.
    pub async fn redo(&self) {
        self.call("history.redo", json!({})).await;
    }
}

/// Proves that a failure can be said in every language, with its fields and its way on.
pub fn spoken(why: &Failure) {
    let fields = why.fields.iter().map(|field| &field.message_id);
    let next = why.next.iter().map(|next| &next.message_id);
    for id in std::iter::once(&why.message_id).chain(fields).chain(next) {
        for lang in [Lang::En, Lang::Es, Lang::Fr] {
            assert!(marquee::words::words(lang).has(id), "{id} must be a sentence in {}", lang.code());
        }
    }
}

fn id_of(answer: &Value) -> String {
    answer["value"]["id"].as_str().expect("a write that makes a record answers its id").to_owned()
}

/// Lays an object's fields over another's.
pub fn over(mut base: Value, more: Value) -> Value {
    if let (Value::Object(base), Value::Object(more)) = (&mut base, more) {
        base.extend(more);
    }
    base
}

/// The trade.
impl Desk {
    /// A creator on Instagram; the handle is made from the name.
    pub async fn creator(&self, name: &str) -> String {
        self.creator_with(json!({"name": name})).await
    }

    /// A creator with more said.
    pub async fn creator_with(&self, more: Value) -> String {
        let name = more["name"].as_str().unwrap_or("Nora Vidal").to_owned();
        let handle = name.to_lowercase().replace(' ', ".");
        let plain = json!({"name": name, "platform": "instagram", "handle": handle, "followers": "12000"});
        id_of(&self.call("creators.add", over(plain, more)).await)
    }

    /// A brand.
    pub async fn brand(&self, name: &str, currency: &str) -> String {
        id_of(&self.call("brands.add", json!({"name": name, "currency": currency})).await)
    }

    /// A member of the team.
    pub async fn person(&self, name: &str) -> String {
        id_of(&self.call("people.add", json!({"name": name})).await)
    }

    /// A campaign in euros for a brand of its own.
    pub async fn campaign(&self, name: &str) -> String {
        self.campaign_with(json!({"name": name})).await
    }

    /// A campaign with more said.
    pub async fn campaign_with(&self, more: Value) -> String {
        let plain = json!({
            "name": "Spring", "goal": "sales", "currency": "EUR", "budget": "10000",
            "startsOn": "2026-06-01", "endsOn": "2026-06-30", "kpis": [],
        });
        let mut plan = over(plain, more);
        if plan["brand"].is_null() {
            let currency = plan["currency"].as_str().unwrap_or("EUR").to_owned();
            plan["brand"] = json!(self.brand("Olivar", &currency).await);
        }
        id_of(&self.call("campaigns.create", plan).await)
    }

    /// Puts a creator into a campaign with terms as typed; answers the collaboration.
    pub async fn join(&self, campaign: &str, creator: &str, fee: &str, shipping: &str) -> String {
        let selection = json!({"ids": [creator], "query": null});
        let args = json!({"campaign": campaign, "selection": selection, "fee": fee, "shipping": shipping});
        self.call("campaigns.addCreators", args).await;
        self.collaboration(campaign, creator).await.expect("whoever was added is on the board")
    }

    /// The collaboration of a creator in a campaign.
    pub async fn collaboration(&self, campaign: &str, creator: &str) -> Option<String> {
        let cards = self.cards(campaign).await;
        cards
            .iter()
            .find(|card| card["creator"] == creator)
            .map(|card| card["id"].as_str().unwrap().to_owned())
    }

    /// All cards of the board, each with its `stage`.
    pub async fn cards(&self, campaign: &str) -> Vec<Value> {
        let board = self.call("campaigns.board", json!({"campaign": campaign})).await;
        let columns = board["columns"].as_array().expect("a board has columns").clone();
        let with_stage = |column: &Value| {
            let stage = column["stage"].clone();
            let cards = column["cards"].as_array().cloned().unwrap_or_default();
            cards.into_iter().map(move |card| over(card, json!({"stage": stage}))).collect::<Vec<_>>()
        };
        columns.iter().flat_map(with_stage).collect()
    }

    /// Moves a collaboration to a stage.
    pub async fn shift(&self, collaboration: &str, stage: &str) {
        self.call("campaigns.move", json!({"collaborations": [collaboration], "stage": stage})).await;
    }

    /// A reel of a collaboration.
    pub async fn post(&self, collaboration: &str, label: &str) -> String {
        self.post_with(json!({"collaboration": collaboration, "label": label})).await
    }

    /// A post with more said.
    pub async fn post_with(&self, more: Value) -> String {
        let plain = json!({"platform": "instagram", "kind": "reel", "postedOn": "2026-06-10"});
        id_of(&self.call("content.addPost", over(plain, more)).await)
    }

    /// Keys results of a post in, as typed.
    pub async fn key(&self, post: &str, cells: &[(&str, &str)]) {
        let values: Vec<Value> =
            cells.iter().map(|(metric, text)| json!({"metric": metric, "text": text})).collect();
        self.call("results.key", json!({"post": post, "values": values})).await;
    }

    /// A cost line as typed; answers it.
    pub async fn cost(&self, campaign: &str, kind: &str, amount: &str, step: &str) -> String {
        let args = json!({"campaign": campaign, "kind": kind, "what": kind, "amount": amount, "step": step});
        id_of(&self.call("money.addCost", args).await)
    }

    /// Outcomes as typed.
    pub async fn outcomes(&self, campaign: &str, values: &[(&str, &str)]) {
        let values: Vec<Value> =
            values.iter().map(|(kind, text)| json!({"kind": kind, "text": text})).collect();
        self.call("results.setOutcomes", json!({"campaign": campaign, "values": values})).await;
    }

    /// The dashboard's figures by id.
    pub async fn figures(&self, campaign: &str) -> BTreeMap<String, Value> {
        let board = self.call("results.dashboard", json!({"campaign": campaign})).await;
        let figures = board["figures"].as_array().expect("a dashboard has figures").clone();
        figures.into_iter().map(|figure| (figure["id"].as_str().unwrap().to_owned(), figure)).collect()
    }

    /// Finalizes in English on A4; answers the edition.
    pub async fn finalize(&self, campaign: &str) -> Value {
        let args = json!({"campaign": campaign, "language": "en", "paper": "a4"});
        self.call("reports.finalize", args).await["value"].clone()
    }
}

/// What a table holds: one line a row, every column quoted.
pub type Tables = BTreeMap<&'static str, Vec<String>>;

/// What people can see: every live row of every synced table.
pub async fn live(db: &Db) -> Tables {
    rows(db, "live_").await
}

/// Every row of every synced table, hidden ones too.
pub async fn synced(db: &Db) -> Tables {
    rows(db, "").await
}

async fn rows(db: &Db, prefix: &str) -> Tables {
    let mut out = Tables::new();
    let mut reader = db.read().acquire().await.unwrap();
    for entity in registry::ENTITIES {
        let columns: Vec<String> = columns(entity).iter().map(|column| format!("quote({column})")).collect();
        let sql = format!("select {} from {prefix}{} order by id", columns.join(" || '|' || "), entity.table);
        let found: Vec<(String,)> =
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *reader).await.unwrap();
        out.insert(entity.table, found.into_iter().map(|row| row.0).collect());
    }
    out
}

/// The columns that an entity's table must have, in no particular order.
pub fn columns(entity: &registry::Entity) -> Vec<String> {
    let mut out: Vec<String> = ["id", "present", "deleted", "born"].map(str::to_owned).into();
    for field in entity.fields {
        out.push(field.column.to_owned());
        if field.kind == registry::Kind::Money {
            out.push(format!("{}_currency", field.column));
        }
        if field.folded {
            out.push(format!("{}_folded", field.column));
        }
    }
    out
}

/// The lines in which two sets of tables differ: `table: -one +other`.
pub fn differences(one: &Tables, other: &Tables) -> Vec<String> {
    let mut out = Vec::new();
    for (table, rows) in one {
        let others = &other[table];
        out.extend(rows.iter().filter(|row| !others.contains(row)).map(|row| format!("{table}: -{row}")));
        out.extend(others.iter().filter(|row| !rows.contains(row)).map(|row| format!("{table}: +{row}")));
        if rows.len() != others.len() && out.is_empty() {
            out.push(format!("{table}: {} rows and {}", rows.len(), others.len()));
        }
    }
    out
}

#[tokio::test]
async fn a_desk_speaks_the_trade_and_survives_a_restart() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "350", "12.50").await;
    desk.shift(&together, "contracted").await;
    let reel = desk.post(&together, "Reel 1").await;
    desk.key(&reel, &[("impressions", "7,800"), ("likes", "310")]).await;
    let before = live(&desk.db()).await;
    let desk = desk.reopen().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "closing and opening changes nothing");
    assert_eq!(desk.cards(&campaign).await[0]["stage"], "contracted", "the card stands where it was put");
}
