//! What this computer gives: its changes sealed into files, the keys of records, what it has taken in.

use super::content::{Ack, Changes, encode_keys};
use super::exchange::{Outcome, ask};
use super::remote::{Put, Remote, Trouble};
use super::rules;
use super::segment::{self, Kind};
use super::store::{self, Place, Segment};
use super::vault::Team;
use crate::db::{Db, carry};
use crate::error::{Error, Result};
use crate::values::Uid;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Changes in a file: whole actions from here on,
const ENOUGH: usize = 500;
/// but never more.
const MOST: usize = 2000;
/// Keys in a file.
const KEYS: i64 = 500;
/// The name of the last word about what was taken in, and what it said.
const ACK_NAME: &str = "sync.ack.name";
pub const ACK_SAID: &str = "sync.ack.said";
const ACK_SEQ: &str = "sync.ack.seq";

fn refused() -> Error {
    Error::Bug("a file for the team could not be sealed".to_owned())
}

/// Seals everything that is not sealed yet, file by file; answers how many changes. `adopt`: also what computers made
/// that have no voice in the team.
///
/// # Errors
/// What the engine says.
pub async fn seal(db: &Db, team: &Team, adopt: bool) -> Result<usize> {
    let mut sealed = 0;
    loop {
        let mut tx = db.local().await?;
        let Some((changes, own)) = next(&mut tx, team, db.source().now().0, adopt).await? else {
            return Ok(sealed);
        };
        let seq = own.seq + 1;
        let prev: [u8; 32] = own.hash.as_slice().try_into().unwrap_or([0; 32]);
        let place = u64::try_from(seq).map_err(|_| refused())?;
        let made = team.sealed(Kind::Changes, place, prev, &changes.encode(), changes.at, db.source());
        let (name, bytes) = made.ok_or_else(refused)?;
        let hash = segment::digest(&bytes).to_vec();
        let last = rules::last_numbers(&changes);
        let n = last.get(&team.device).copied().unwrap_or(0).max(own.n);
        store::put_place(&mut tx, &Place { seq, hash: hash.clone(), n, at: changes.at, ..own }).await?;
        for (device, n) in last.into_iter().filter(|row| row.0 != team.device) {
            let known = store::place(&mut tx, device).await?;
            store::put_place(&mut tx, &Place { given: n.max(known.given), ..known }).await?;
        }
        store::erased_told(&mut tx, &changes.erased, true).await?;
        let segment = Segment { device: team.device, seq, hash, prev: prev.to_vec(), name, bytes };
        store::put_segment(&mut tx, &segment, true, false).await?;
        tx.commit().await?;
        sealed += changes.rows.len();
    }
}

/// What comes next: own changes, those of computers that have no voice in the team, and who was erased.
async fn next(
    tx: &mut sqlx::SqliteConnection,
    team: &Team,
    at: i64,
    adopt: bool,
) -> Result<Option<(Changes, Place)>> {
    let own = store::place(tx, team.device).await?;
    let erased = store::erased_untold(tx).await?;
    let mut changes = Changes { at, erased, ..Changes::default() };
    for device in speaks_for(tx, team, adopt).await? {
        let n = said(tx, team, device).await?;
        let part = carry::after(tx, device, n, ENOUGH, MOST).await?;
        if !part.rows.is_empty() {
            changes.rows = part.rows;
            changes.actions = part.actions.into_iter().map(|action| (device, action)).collect();
            break;
        }
    }
    let something = !changes.rows.is_empty() || !changes.erased.is_empty();
    Ok(something.then_some((changes, own)))
}

/// The computers whose changes this one gives: its own, and those from which nobody of the team comes.
async fn speaks_for(tx: &mut sqlx::SqliteConnection, team: &Team, adopt: bool) -> Result<Vec<Uid>> {
    if !adopt {
        return Ok(vec![team.device]);
    }
    let members = team.members(&store::members(tx).await?);
    let parent = members.get(&team.device).and_then(|known| known.last()).and_then(|member| member.parent);
    let others = carry::devices(tx).await?.into_iter();
    let adopted = others.filter(|device| !members.contains_key(device) || Some(*device) == parent);
    Ok(std::iter::once(team.device).chain(adopted.filter(|device| *device != team.device)).collect())
}

/// The last change of a computer that the team has or will have.
async fn said(tx: &mut sqlx::SqliteConnection, team: &Team, device: Uid) -> Result<i64> {
    let place = store::place(tx, device).await?;
    Ok(if device == team.device { place.n } else { place.n.max(place.given) })
}

/// How many changes are not sealed yet.
///
/// # Errors
/// What the engine says.
pub async fn unsealed(db: &Db, team: &Team) -> Result<i64> {
    let mut reader = db.read().acquire().await?;
    let mut count = 0;
    for device in speaks_for(&mut reader, team, true).await? {
        let n = said(&mut reader, team, device).await?;
        count += carry::count_after(&mut reader, device, n).await?;
    }
    Ok(count)
}

/// Puts what is sealed: keys first, so that whoever reads the changes can open them.
///
/// # Errors
/// What the engine says; what the folder says is in the outcome.
pub async fn put(
    db: &Db,
    team: &Team,
    remote: &Arc<dyn Remote>,
    keys_too: bool,
    out: &mut Outcome,
) -> Result<()> {
    if keys_too && !put_keys(db, team, remote, out).await? {
        return Ok(());
    }
    for segment in store::unstored(&mut *db.read().acquire().await?).await? {
        match put_file(remote, segment.name.clone(), segment.bytes.clone()).await {
            Ok(Put::Created | Put::Same) => {
                let mut tx = db.local().await?;
                store::stored(&mut tx, &segment).await?;
                store::read(&mut tx, &segment.name, segment.bytes.len() as u64, &segment.hash).await?;
                tx.commit().await?;
                out.put += 1;
            }
            Ok(Put::Different) => {
                out.trouble(Trouble::Busy);
                return Ok(());
            }
            Err(why) => {
                out.trouble(why);
                return Ok(());
            }
        }
    }
    acknowledge(db, team, remote, out).await
}

async fn put_file(
    remote: &Arc<dyn Remote>,
    name: String,
    bytes: Vec<u8>,
) -> std::result::Result<Put, Trouble> {
    ask(remote, move |remote| remote.put_new(&name, &bytes)).await
}

/// Puts a file that the folder lost; answers 1 when it is there now. Where something else has its name, such as half of
/// it, it comes under another: names say nothing.
///
/// # Errors
/// `Unavailable` when the folder does not take it.
pub async fn again(remote: &Arc<dyn Remote>, name: &str, bytes: &[u8]) -> Result<usize> {
    for time in 1..10 {
        let name = if time == 1 { name.to_owned() } else { name.replace(".seg", &format!("-{time}.seg")) };
        match put_file(remote, name, bytes.to_vec()).await.map_err(rules::unavailable)? {
            Put::Created => return Ok(1),
            Put::Same => return Ok(0),
            Put::Different => {}
        }
    }
    Ok(0)
}

/// Puts keys that lie in no file, and files anew out of which somebody's were erased. `false` when the folder refused.
async fn put_keys(db: &Db, team: &Team, remote: &Arc<dyn Remote>, out: &mut Outcome) -> Result<bool> {
    let old = store::files_to_replace(&mut *db.read().acquire().await?).await?;
    if !old.is_empty() {
        let mut tx = db.local().await?;
        for file in &old {
            store::forget_keys_in(&mut tx, file).await?;
        }
        // Remembered until the folder has let them go.
        let noted = store::kept(&mut tx, "sync.remove").await?.unwrap_or_default();
        let all = format!("{noted} {}", old.join(" "));
        store::keep(&mut tx, "sync.remove", all.trim()).await?;
        tx.commit().await?;
    }
    loop {
        let keys = store::keys_to_store(&mut *db.read().acquire().await?, KEYS).await?;
        if keys.is_empty() {
            break;
        }
        let at = db.source().now().0;
        let made = team.sealed(Kind::Keys, 0, [0; 32], &encode_keys(&keys), at, db.source());
        let (name, bytes) = made.ok_or_else(refused)?;
        let (size, hash) = (bytes.len() as u64, segment::digest(&bytes));
        if let Err(why) = put_file(remote, name.clone(), bytes).await {
            out.trouble(why);
            return Ok(false);
        }
        let mut tx = db.local().await?;
        store::keys_are_in(&mut tx, &name, keys.iter().map(|key| key.0)).await?;
        store::read(&mut tx, &name, size, &hash).await?;
        tx.commit().await?;
        out.put += 1;
    }
    remove(db, remote, out).await
}

/// Takes files away that hold keys of people who were erased.
async fn remove(db: &Db, remote: &Arc<dyn Remote>, out: &mut Outcome) -> Result<bool> {
    let noted = store::kept(&mut *db.read().acquire().await?, "sync.remove").await?.unwrap_or_default();
    for name in noted.split(' ').filter(|name| !name.is_empty()).map(str::to_owned) {
        if let Err(why) = ask(remote, move |remote| remote.delete(&name)).await {
            out.trouble(why);
            return Ok(false);
        }
    }
    if !noted.is_empty() {
        let mut tx = db.local().await?;
        store::keep(&mut tx, "sync.remove", "").await?;
        tx.commit().await?;
    }
    Ok(true)
}

/// Says what was taken in, when that is more than was said before.
async fn acknowledge(db: &Db, team: &Team, remote: &Arc<dyn Remote>, out: &mut Outcome) -> Result<()> {
    let mut reader = db.read().acquire().await?;
    let mut seen = BTreeMap::new();
    for place in store::places(&mut reader).await? {
        let seq = u64::try_from(place.seq).unwrap_or(0);
        if seq > 0 || place.n > 0 {
            seen.insert(place.device, (seq, place.n));
        }
    }
    let said: String = seen.iter().map(|(device, (seq, n))| format!("{device:?} {seq} {n};")).collect();
    let before = store::kept(&mut reader, ACK_SAID).await?;
    if before.as_deref() == Some(said.as_str()) || seen.is_empty() {
        return Ok(());
    }
    let old = store::kept(&mut reader, ACK_NAME).await?;
    let seq =
        store::kept(&mut reader, ACK_SEQ).await?.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) + 1;
    drop(reader);
    let ack = Ack { at: db.source().now().0, seen };
    let made = team.sealed(Kind::Ack, seq, [0; 32], &ack.encode(), ack.at, db.source());
    let (name, bytes) = made.ok_or_else(refused)?;
    let (size, hash) = (bytes.len() as u64, segment::digest(&bytes));
    if let Err(why) = put_file(remote, name.clone(), bytes).await {
        out.trouble(why);
        return Ok(());
    }
    let mut tx = db.local().await?;
    for (key, value) in [(ACK_SAID, &said), (ACK_NAME, &name), (ACK_SEQ, &seq.to_string())] {
        store::keep(&mut tx, key, value).await?;
    }
    store::read(&mut tx, &name, size, &hash).await?;
    tx.commit().await?;
    // The word before is out of date; nobody misses it.
    if let Some(old) = old {
        let _ = ask(remote, move |remote| remote.delete(&old)).await;
    }
    Ok(())
}
