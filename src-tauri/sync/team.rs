//! Making a team's folder, joining it, leaving it; and the key that this needs, from the keychain or from the code.

use super::content::Member;
use super::exchange::ask;
use super::keys::{self, Code, Seed, VaultKey};
use super::remote::{Folder, Remote};
use super::vault::{self, Config, Team, from_letters, letters};
use super::{exchange, rules, store};
use crate::app::App;
use crate::db::Db;
use crate::error::{Error, Message, Result};
use crate::fields::Empty;
use crate::host::secrets::Closed;
use crate::values::Uid;
use data_encoding::BASE32_DNSSEC;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;

const CONFIG: &str = "sync.team";
/// The team that was left: who joins it again goes on where they were.
const LEFT: &str = "sync.left";
/// This computer's seed, sealed with the team's key: who has the code is this computer again.
const SEED: &str = "sync.seed";

/// A folder to make a team's.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamCreate {
    /// The folder; none: a person picks it.
    #[serde(default)]
    pub path: Option<String>,
    /// What this computer is called.
    #[serde(default)]
    pub computer: String,
}

/// A team's folder to join.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamJoin {
    /// The folder.
    pub path: String,
    /// The recovery code.
    pub code: String,
    /// What this computer is called.
    #[serde(default)]
    pub computer: String,
    /// The six words, as somebody of the team confirmed them.
    pub fingerprint: String,
}

/// A folder and a code to look at before joining.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamLook {
    /// The folder.
    pub path: String,
    /// The recovery code.
    pub code: String,
}

/// What there is to join.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamFound {
    /// Six words that are the same on every computer of the team.
    pub fingerprint: String,
    /// Who belongs to it, as they call themselves.
    pub members: Vec<String>,
}

/// A folder that was made a team's.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamMade {
    /// The code that brings the key back; it is shown once.
    pub code: String,
    /// Six words that are the same on every computer of the team.
    pub fingerprint: String,
    /// The folder.
    pub folder: String,
}

/// The code, typed again.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TeamUnlock {
    /// The recovery code.
    pub code: String,
}

/// What the profile remembers of its team.
///
/// # Errors
/// What the engine says.
pub(super) async fn config(db: &Db) -> Result<Option<Config>> {
    let text = store::kept(&mut *db.read().acquire().await?, CONFIG).await?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

fn secret_name(device: Uid) -> String {
    format!("team {}", letters(device))
}

fn own(db: &Db) -> Uid {
    db.device()
}

/// The team with its key, when both are at hand: from this run, or from the keychain.
///
/// # Errors
/// What the engine says.
pub(super) async fn open(app: &App) -> Result<Option<Team>> {
    let db = app.db()?;
    let Some(config) = config(&db).await? else { return Ok(None) };
    let Some(vault) = from_letters(&config.vault) else { return Ok(None) };
    let known = app.courier().state().team.clone();
    if let Some(team) = known.filter(|team| team.vault == vault && team.device == own(&db)) {
        return Ok(Some(team));
    }
    let Some(device) = from_letters(&config.device) else { return Ok(None) };
    let name = secret_name(device);
    let given = secrets(app, move |secrets| secrets.give(&name)).await;
    let Some(seed) = given.ok().flatten().and_then(|text| Seed::parse(&text)) else { return Ok(None) };
    let wrapped = BASE32_DNSSEC.decode(config.wrapped.as_bytes()).unwrap_or_default();
    let Some(key) = keys::open_with(&wrapped, device, &seed, vault) else { return Ok(None) };
    let team = Team { vault, device, key, seed };
    enter(app, &db, config, team).await.map(Some)
}

/// Takes the key up for this run; a profile that was copied or restored becomes a computer of its own.
async fn enter(app: &App, db: &Db, config: Config, mut team: Team) -> Result<Team> {
    if team.device != own(db) {
        let parent = team.device;
        team = Team { device: own(db), seed: Seed::new(app.source()), ..team };
        let kept = enrol(app, db, &config, &team, Some(parent)).await?;
        app.courier().state().for_run = !kept;
    }
    app.courier().state().team = Some(team.clone());
    Ok(team)
}

/// Makes this computer one of the team: its seed into the keychain, its certificate among the members. Answers whether
/// the keychain took the seed; without it, the code is asked for at each start.
async fn enrol(app: &App, db: &Db, config: &Config, team: &Team, parent: Option<Uid>) -> Result<bool> {
    let source = app.source();
    let member = Member {
        at: source.now().0,
        person: config.person.clone(),
        computer: config.computer.clone(),
        parent,
        ..Member::default()
    };
    let (_, certificate) =
        team.certificate(&member, source).ok_or_else(|| Error::Bug("no certificate".to_owned()))?;
    let wrapped = keys::wrap_for(&team.key, team.device, team.seed.wrapping(), team.vault, source);
    let config =
        Config { device: letters(team.device), wrapped: BASE32_DNSSEC.encode(&wrapped), ..config.clone() };
    let sealed = keys::seal_seed(&team.seed, &team.key, team.vault, source);
    let mut tx = db.local().await?;
    let text = serde_json::to_string(&config).map_err(|cause| Error::Bug(cause.to_string()))?;
    store::keep(&mut tx, CONFIG, &text).await?;
    store::keep(&mut tx, SEED, &BASE32_DNSSEC.encode(&sealed)).await?;
    store::put_member(&mut tx, &super::segment::digest(&certificate), team.device, &certificate).await?;
    tx.commit().await?;
    Ok(keep_seed(app, team).await)
}

async fn keep_seed(app: &App, team: &Team) -> bool {
    let (name, text) = (secret_name(team.device), team.seed.text());
    secrets(app, move |secrets| secrets.keep(&name, &text)).await.is_ok()
}

/// Asks the keychain beside the other work: it may wait for a person.
async fn secrets<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&dyn crate::host::secrets::Secrets) -> std::result::Result<T, Closed> + Send + 'static,
) -> std::result::Result<T, Closed> {
    let secrets = app.host().secrets();
    tokio::task::spawn_blocking(move || work(secrets.as_ref())).await.unwrap_or(Err(Closed::Absent))
}

/// A folder that may be a team's: there, and apart from the profile, which must not travel.
fn usable(app: &App, path: &str) -> Result<PathBuf> {
    let path = PathBuf::from(path.trim());
    let wrong = |id: &str| Err(Error::field("path", Message::new(id)));
    if path.as_os_str().is_empty() {
        return wrong("error-required");
    }
    let Ok(real) = std::fs::canonicalize(&path) else { return wrong("error-sync-no-folder") };
    let profile = std::fs::canonicalize(app.folder()).unwrap_or_else(|_| app.folder());
    if !real.is_dir() {
        return wrong("error-sync-no-folder");
    }
    if real.starts_with(&profile) || profile.starts_with(&real) {
        return wrong("error-sync-own-folder");
    }
    Ok(path)
}

async fn refuse_twice(db: &Db) -> Result<()> {
    match config(db).await? {
        Some(_) => Err(Error::refused("error-sync-already")),
        None => Ok(()),
    }
}

fn remote(path: &Path) -> Arc<dyn Remote> {
    Arc::new(Folder::new(path))
}

async fn person(app: &App, db: &Db) -> Result<String> {
    Ok(crate::people::find(db, app.me()).await?.map(|person| person.name).unwrap_or_default())
}

fn computer(typed: &str) -> Result<String> {
    match typed.trim().chars().count() {
        0..=60 => Ok(typed.trim().to_owned()),
        _ => Err(Error::field("computer", Message::new("error-too-long"))),
    }
}

async fn new_config(
    app: &App,
    db: &Db,
    path: &Path,
    vault: Uid,
    recovery: &[u8],
    typed: &str,
) -> Result<Config> {
    Ok(Config {
        folder: path.to_owned(),
        vault: letters(vault),
        device: letters(own(db)),
        wrapped: String::new(),
        recovery: BASE32_DNSSEC.encode(recovery),
        person: person(app, db).await?,
        computer: computer(typed)?,
        since: app.source().now().0,
    })
}

/// `sync.create`: makes a folder a team's, with this computer as its first. Nothing that is in the folder is touched.
pub async fn create(app: &App, req: TeamCreate) -> Result<Option<TeamMade>> {
    let db = app.db()?;
    refuse_twice(&db).await?;
    let Some(path) = picked(app, req.path).await else { return Ok(None) };
    let path = usable(app, &path)?;
    let remote = remote(&path);
    if ask(&remote, super::vault::whose).await.map_err(rules::unavailable)?.is_some() {
        return Err(Error::field("path", Message::new("error-sync-is-team")));
    }
    let source = app.source();
    let (key, code, vault) = (VaultKey::new(source), Code::new(source), db.new_id());
    let recovery = keys::wrap_for_code(&key, &code, vault, source);
    let config = new_config(app, &db, &path, vault, &recovery, &req.computer).await?;
    let team = Team { vault, device: own(&db), key, seed: Seed::new(source) };
    let readme = app.words().text("sync-readme", &[]);
    ask(&remote, move |remote| vault::found(remote, vault, &recovery, &readme))
        .await
        .map_err(rules::unavailable)?;
    begin(app, &db, &remote, config, &team).await?;
    Ok(Some(TeamMade {
        code: code.text(),
        fingerprint: team.key.fingerprint(vault),
        folder: path.display().to_string(),
    }))
}

/// The first steps in a folder: this computer's own files, and what it has.
async fn begin(app: &App, db: &Db, remote: &Arc<dyn Remote>, config: Config, team: &Team) -> Result<()> {
    let mut tx = db.local().await?;
    if store::kept(&mut tx, LEFT).await?.is_none_or(|left| left != config.vault) {
        store::forget(&mut tx).await?;
    }
    store::keep(&mut tx, LEFT, "").await?;
    tx.commit().await?;
    let kept = enrol(app, db, &config, team, None).await?;
    {
        let mut state = app.courier().state();
        state.team = Some(team.clone());
        state.for_run = !kept;
    }
    put_own(db, remote, team).await?;
    app.courier().ring();
    said(app);
    Ok(())
}

/// Puts this computer's key and every known certificate where the folder lacks them; rounds repeat it.
async fn put_own(db: &Db, remote: &Arc<dyn Remote>, team: &Team) -> Result<()> {
    let text = config(db).await?.map(|config| config.wrapped).unwrap_or_default();
    let (device, wrapped) = (team.device, BASE32_DNSSEC.decode(text.as_bytes()).unwrap_or_default());
    ask(remote, move |remote| vault::put_key(remote, device, &wrapped)).await.map_err(rules::unavailable)?;
    exchange::put_members(db, team, remote).await.map_err(rules::unavailable)
}

async fn picked(app: &App, path: Option<String>) -> Option<String> {
    match path {
        Some(path) => Some(path),
        None => {
            let title = app.words().text("dialog-team-folder", &[]);
            app.host().pick_folder(&title).await.map(|path| path.display().to_string())
        }
    }
}

/// The folder's team, its key and the file that the code opened.
async fn opened(app: &App, path: &str, typed: &str) -> Result<(PathBuf, Team, Vec<u8>)> {
    let path = usable(app, path)?;
    let code =
        Code::parse(typed).ok_or_else(|| Error::field("code", Message::new("error-sync-code-typed")))?;
    let remote = remote(&path);
    let found = ask(&remote, vault::whose).await.map_err(rules::unavailable)?;
    let vault = found.ok_or_else(|| Error::field("path", Message::new("error-sync-no-team")))?;
    let given = ask(&remote, move |remote| vault::open_with_code(remote, vault, &code)).await;
    let (key, file) = given
        .map_err(rules::unavailable)?
        .ok_or_else(|| Error::field("code", Message::new("error-sync-code-wrong")))?;
    let seed = Seed::new(app.source());
    Ok((path, Team { vault, device: own(&*app.db()?), key, seed }, file))
}

/// `sync.look`: what a code opens, before anything is changed.
pub async fn look(app: &App, req: TeamLook) -> Result<TeamFound> {
    let (path, team, _) = opened(app, &req.path, &req.code).await?;
    let remote = remote(&path);
    let listed = ask(&remote, |remote| {
        let names = remote.list("members/")?;
        Ok(names.iter().filter_map(|entry| remote.get(&entry.name, 1 << 16).ok()).collect::<Vec<_>>())
    });
    let files = listed.await.map_err(rules::unavailable)?;
    let proven: Vec<Vec<u8>> = files.into_iter().filter(|bytes| team.member(bytes).is_some()).collect();
    let members = team.members(&proven).into_values().filter_map(|mut known| known.pop());
    let name = |member: Member| match (member.person.as_str(), member.computer.as_str()) {
        ("", computer) => computer.to_owned(),
        (person, "") => person.to_owned(),
        (person, computer) => format!("{person} · {computer}"),
    };
    Ok(TeamFound { fingerprint: team.key.fingerprint(team.vault), members: members.map(name).collect() })
}

/// `sync.join`: makes this computer one of the team, after a backup. What is in the folder arrives with the rounds that
/// follow, and what is here is given to the team.
pub async fn join(app: &App, req: TeamJoin) -> Result<Empty> {
    let db = app.db()?;
    refuse_twice(&db).await?;
    let (path, team, recovery) = opened(app, &req.path, &req.code).await?;
    if req.fingerprint.trim() != team.key.fingerprint(team.vault) {
        return Err(Error::field("fingerprint", Message::new("error-sync-fingerprint")));
    }
    let config = new_config(app, &db, &path, team.vault, &recovery, &req.computer).await?;
    crate::safety::make(app, "before-join").await?;
    begin(app, &db, &remote(&path), config, &team).await?;
    Ok(Empty {})
}

/// `sync.unlock`: takes the key up again with the code, where the keychain has lost it.
pub async fn unlock(app: &App, req: TeamUnlock) -> Result<Empty> {
    let db = app.db()?;
    let config = config(&db).await?.ok_or_else(|| Error::refused("error-sync-off"))?;
    let code =
        Code::parse(&req.code).ok_or_else(|| Error::field("code", Message::new("error-sync-code-typed")))?;
    let wrong = || Error::field("code", Message::new("error-sync-code-wrong"));
    let vault = from_letters(&config.vault).ok_or_else(wrong)?;
    let recovery = BASE32_DNSSEC.decode(config.recovery.as_bytes()).unwrap_or_default();
    let key = keys::open_with_code(&recovery, &code, vault).ok_or_else(wrong)?;
    let sealed = store::kept(&mut *db.read().acquire().await?, SEED).await?.unwrap_or_default();
    let sealed = BASE32_DNSSEC.decode(sealed.as_bytes()).unwrap_or_default();
    let seed = keys::open_seed(&sealed, &key, vault).ok_or_else(wrong)?;
    let device = from_letters(&config.device).ok_or_else(wrong)?;
    let team = enter(app, &db, config, Team { vault, device, key, seed }).await?;
    let kept = keep_seed(app, &team).await;
    app.courier().state().for_run = !kept;
    app.courier().ring();
    said(app);
    Ok(Empty {})
}

/// Tells the screens that the team looks different now.
fn said(app: &App) {
    app.send(serde_json::json!({"type": "changed", "action": null, "entities": ["team"]}));
}

/// `sync.leave`: lets go of the folder. Everything that arrived stays, and nothing in the folder is changed.
pub async fn leave(app: &App, _: Empty) -> Result<Empty> {
    let db = app.db()?;
    let _one = app.courier().busy.lock().await;
    let Some(config) = config(&db).await? else { return Err(Error::refused("error-sync-off")) };
    if let Some(device) = from_letters(&config.device) {
        let name = secret_name(device);
        // A keychain that does not answer keeps a seed that opens nothing here any more.
        let _ = secrets(app, move |secrets| secrets.forget(&name)).await;
    }
    let mut tx = db.local().await?;
    store::keep(&mut tx, CONFIG, "").await?;
    store::keep(&mut tx, SEED, "").await?;
    store::keep(&mut tx, LEFT, &config.vault).await?;
    tx.commit().await?;
    let changed = app.courier().state().changed;
    *app.courier().state() = super::State { changed, ..super::State::default() };
    said(app);
    Ok(Empty {})
}

/// `sync.heal`: fills the folder again from what this computer has.
pub async fn heal(app: &App, _: Empty) -> Result<crate::fields::Count> {
    let db = app.db()?;
    let team = open(app).await?.ok_or_else(|| Error::refused("error-sync-off"))?;
    let config = config(&db).await?.ok_or_else(|| Error::refused("error-sync-off"))?;
    let remote = remote(&config.folder);
    let readme = app.words().text("sync-readme", &[]);
    let recovery = BASE32_DNSSEC.decode(config.recovery.as_bytes()).unwrap_or_default();
    let put = {
        let _one = app.courier().busy.lock().await;
        let put = exchange::heal(&db, &team, &remote, (recovery, readme)).await?;
        put_own(&db, &remote, &team).await?;
        put
    };
    super::watch::round(app, true).await?;
    Ok(crate::fields::Count { count: i64::try_from(put).unwrap_or(i64::MAX) })
}
