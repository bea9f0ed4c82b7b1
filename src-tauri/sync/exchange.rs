//! One round with the folder: what is there is read and taken in, what is new here is sealed and put. A round changes the
//! profile only by what others signed; whatever happens to the folder, nothing here goes away because of it.

use super::content::{Ack, Changes, decode_keys};
use super::remote::{Entry, Remote, Trouble};
use super::segment::{self, Flaw, Kind, LARGEST};
use super::store::{self, Place, Segment};
use super::vault::{self, GROUPS, Team};
use super::{push, rules};
use crate::db::Db;
use crate::db::arrive::{Arrival, Taken, take_in};
use crate::error::{Error, Result};
use crate::values::Uid;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person has to know about the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// It is not there.
    Gone,
    /// It is there, and nothing of the team's is in it.
    Emptied,
    /// It belongs to another team.
    Other,
    /// It cannot be read yet.
    Unread,
    /// Nothing can be written there.
    ReadOnly,
    /// There is no room.
    Full,
    /// It does not answer.
    Busy,
    /// So many files that were there are not there any more.
    Missing(usize),
    /// So many files are not whole yet.
    Unfinished(usize),
    /// So many files are not what anybody of the team wrote.
    Refused(usize),
    /// Another computer works under this one's name.
    Twin,
    /// A newer version wrote so many of the files.
    Newer(usize),
}

/// What a round did.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What a person has to know.
    pub problems: BTreeSet<Problem>,
    /// Changes that came.
    pub taken: usize,
    /// Changes that were sealed.
    pub sealed: usize,
    /// Files that were put.
    pub put: usize,
    /// Names of the entities that may look different now.
    pub entities: BTreeSet<&'static str>,
    /// Somebody was erased: [`Db::scrub`] is due.
    pub erased: bool,
    /// Records of people who were erased elsewhere.
    pub gone: Vec<Uid>,
}

impl Outcome {
    /// Notes why the folder did not do what it was asked.
    pub fn trouble(&mut self, why: Trouble) {
        self.problems.insert(match why {
            Trouble::Gone => Problem::Gone,
            Trouble::ReadOnly => Problem::ReadOnly,
            Trouble::Full => Problem::Full,
            Trouble::Busy | Trouble::TooLarge => Problem::Busy,
        });
    }
}

/// Asks the folder beside the other work.
pub async fn ask<T: Send + 'static>(
    remote: &Arc<dyn Remote>,
    work: impl FnOnce(&dyn Remote) -> std::result::Result<T, Trouble> + Send + 'static,
) -> std::result::Result<T, Trouble> {
    let remote = remote.clone();
    tokio::task::spawn_blocking(move || work(remote.as_ref())).await.unwrap_or(Err(Trouble::Busy))
}

/// Reads and takes in, and puts nothing.
///
/// # Errors
/// What the engine says. What the folder says is in the outcome.
pub async fn look(db: &Db, team: &Team, remote: &Arc<dyn Remote>) -> Result<Outcome> {
    looked(db, team, remote).await.map(|(outcome, _)| outcome)
}

/// A round: reads, takes in, and puts. `seal` also seals what is not sealed yet.
///
/// # Errors
/// What the engine says. What the folder says is in the outcome.
pub async fn round(db: &Db, team: &Team, remote: &Arc<dyn Remote>, seal: bool) -> Result<Outcome> {
    let (mut out, listing) = looked(db, team, remote).await?;
    if out.problems.contains(&Problem::Twin) {
        return Ok(out);
    }
    if seal {
        // Who belongs to the team is known only when everything could be read.
        let whole = !out.problems.iter().any(|problem| matches!(problem, Problem::Unfinished(_)));
        out.sealed += push::seal(db, team, listing.is_some() && whole).await?;
    }
    if let Some(listing) = listing {
        if let Err(why) = introduce(db, team, remote, &listing).await? {
            out.trouble(why);
            return Ok(out);
        }
        push::put(db, team, remote, seal, &mut out).await?;
    }
    Ok(out)
}

/// The reading half of a round, with what the folder lists when it is the team's.
async fn looked(db: &Db, team: &Team, remote: &Arc<dyn Remote>) -> Result<(Outcome, Option<Vec<Entry>>)> {
    let mut out = Outcome::default();
    let vault = team.vault;
    let listing = match ask(remote, move |remote| vault::place(remote, vault)).await {
        Ok(vault::Place::Ours) => match ask(remote, listed).await {
            Ok(listing) => Some(listing),
            Err(why) => {
                out.trouble(why);
                None
            }
        },
        Ok(place) => {
            out.problems.insert(match place {
                vault::Place::Other => Problem::Other,
                vault::Place::Nobody => Problem::Emptied,
                _ => Problem::Unread,
            });
            None
        }
        Err(why) => {
            out.trouble(why);
            None
        }
    };
    if let Some(listing) = &listing {
        read(db, team, remote, listing, &mut out).await?;
        missing(db, listing, &mut out).await?;
    }
    take(db, team, &mut out).await?;
    Ok((out, listing))
}

/// Puts this computer's own certificate where the folder does not have it (any more).
async fn introduce(
    db: &Db,
    team: &Team,
    remote: &Arc<dyn Remote>,
    listing: &[Entry],
) -> Result<std::result::Result<(), Trouble>> {
    for bytes in store::members(&mut *db.read().acquire().await?).await? {
        let Ok(sealed) = segment::look(&bytes, team.vault) else { continue };
        let name = vault::name(&sealed.head, &segment::digest(&bytes), 0);
        if sealed.head.device == team.device && !listing.iter().any(|entry| entry.name == name) {
            let bytes = bytes.clone();
            if let Err(why) = ask(remote, move |remote| remote.put_new(&name, &bytes)).await {
                return Ok(Err(why));
            }
        }
    }
    Ok(Ok(()))
}

fn listed(remote: &dyn Remote) -> std::result::Result<Vec<Entry>, Trouble> {
    let mut out = Vec::new();
    for group in GROUPS {
        out.extend(remote.list(group)?);
    }
    Ok(out)
}

/// Reads every file that was not read yet. Its name says nothing about it.
async fn read(
    db: &Db,
    team: &Team,
    remote: &Arc<dyn Remote>,
    listing: &[Entry],
    out: &mut Outcome,
) -> Result<()> {
    let mut flaws: BTreeMap<u8, usize> = BTreeMap::new();
    let mut known = verifying(db, team).await?;
    for entry in listing {
        if store::was_read(&mut *db.read().acquire().await?, &entry.name, entry.size).await? {
            continue;
        }
        let name = entry.name.clone();
        let bytes = match ask(remote, move |remote| remote.get(&name, LARGEST)).await {
            Ok(bytes) => bytes,
            // It went while we looked, or its carrier does not give it now.
            Err(_) => {
                *flaws.entry(0).or_default() += 1;
                continue;
            }
        };
        match keep(db, team, entry, &bytes, &known, out).await? {
            Ok(Kind::Member) => known = verifying(db, team).await?,
            Ok(_) => {}
            Err(Flaw::Short | Flaw::Unsigned) => *flaws.entry(0).or_default() += 1,
            Err(Flaw::Newer) => *flaws.entry(1).or_default() += 1,
            Err(Flaw::Foreign | Flaw::OtherVault | Flaw::Changed) => *flaws.entry(2).or_default() += 1,
        }
    }
    for (kind, count) in flaws {
        out.problems.insert(match kind {
            0 => Problem::Unfinished(count),
            1 => Problem::Newer(count),
            _ => Problem::Refused(count),
        });
    }
    Ok(())
}

/// What proves each computer's signatures.
async fn verifying(db: &Db, team: &Team) -> Result<BTreeMap<Uid, Vec<[u8; 32]>>> {
    let files = store::members(&mut *db.read().acquire().await?).await?;
    let members = team.members(&files).into_iter();
    Ok(members
        .map(|(device, known)| (device, known.iter().map(|member| member.verifying).collect()))
        .collect())
}

/// Keeps what a file says, once; or says why it says nothing.
async fn keep(
    db: &Db,
    team: &Team,
    entry: &Entry,
    bytes: &[u8],
    known: &BTreeMap<Uid, Vec<[u8; 32]>>,
    out: &mut Outcome,
) -> Result<std::result::Result<Kind, Flaw>> {
    let sealed = match segment::look(bytes, team.vault) {
        Ok(sealed) => sealed,
        Err(flaw) => return Ok(Err(flaw)),
    };
    let (head, hash) = (sealed.head.clone(), segment::digest(bytes));
    let content = if head.kind == Kind::Member {
        if team.member(bytes).is_none() {
            return Ok(Err(Flaw::Changed));
        }
        Vec::new()
    } else {
        let signers = known.get(&head.device).map_or(&[][..], Vec::as_slice);
        match segment::open(bytes, team.vault, &team.key, signers) {
            Ok((_, content)) => content,
            Err(flaw) => return Ok(Err(flaw)),
        }
    };
    let mut tx = db.local().await?;
    match head.kind {
        Kind::Member => store::put_member(&mut tx, &hash, head.device, bytes).await?,
        Kind::Changes => {
            let own = head.device == team.device;
            if own && !store::has_segment(&mut tx, head.device, &hash).await? {
                out.problems.insert(Problem::Twin);
                return Ok(Ok(head.kind));
            }
            let at = rules::sealed_at(&content);
            let (Ok(seq), Some(at)) = (i64::try_from(head.seq), at) else { return Ok(Err(Flaw::Changed)) };
            let name = vault::name(&head, &hash, at);
            let (hash, prev) = (hash.to_vec(), head.prev.to_vec());
            let segment = Segment { device: head.device, seq, hash, prev, name, bytes: bytes.to_vec() };
            store::put_segment(&mut tx, &segment, own, true).await?;
        }
        Kind::Keys => {
            let Some(keys) = decode_keys(&content) else { return Ok(Err(Flaw::Changed)) };
            let arrival = Arrival { keys: &keys, ..Arrival::default() };
            let taken = take_in(&mut tx, &arrival, db.source().now()).await?;
            out.entities.extend(taken.entities);
            store::keys_are_in(&mut tx, &entry.name, keys.iter().map(|key| key.0)).await?;
        }
        Kind::Ack => {
            let Some(ack) = Ack::decode(&content) else { return Ok(Err(Flaw::Changed)) };
            store::put_ack(&mut tx, head.device, &content, ack.at).await?;
        }
    }
    store::read(&mut tx, &entry.name, entry.size, &hash).await?;
    tx.commit().await?;
    Ok(Ok(head.kind))
}

/// What was in the folder and is not in it any more, under whatever name.
async fn missing(db: &Db, listing: &[Entry], out: &mut Outcome) -> Result<()> {
    let gone = absent(db, listing).await?;
    if !gone.is_empty() {
        out.problems.insert(Problem::Missing(gone.len()));
    }
    Ok(())
}

/// The digests of kept files that the folder had and does not list in their whole length.
pub async fn absent(db: &Db, listing: &[Entry]) -> Result<Vec<Vec<u8>>> {
    let mut reader = db.read().acquire().await?;
    let there: BTreeSet<(&str, i64)> =
        listing.iter().map(|entry| (entry.name.as_str(), i64::try_from(entry.size).unwrap_or(0))).collect();
    let (mut gone, mut hashes) = (Vec::new(), None);
    for (name, length, hash) in store::should_be_there(&mut reader).await? {
        if there.contains(&(name.as_str(), length)) {
            continue;
        }
        // A carrier may have renamed it.
        if hashes.is_none() {
            let names = store::names_read(&mut reader).await?.into_iter();
            let listed = names.filter(|known| there.contains(&(known.0.as_str(), known.1)));
            hashes = Some(listed.map(|known| known.2).collect::<BTreeSet<_>>());
        }
        if hashes.as_ref().is_none_or(|hashes| !hashes.contains(&hash)) {
            gone.push(hash);
        }
    }
    Ok(gone)
}

/// Takes in what comes next in each computer's row, one file a transaction; a gap waits.
async fn take(db: &Db, team: &Team, out: &mut Outcome) -> Result<()> {
    let waiting = store::gaps(&mut *db.read().acquire().await?).await?;
    for (device, _) in waiting.into_iter().filter(|row| row.0 != team.device) {
        loop {
            let mut tx = db.local().await?;
            let place = store::place(&mut tx, device).await?;
            let Some(next) = store::next(&mut tx, &place).await? else { break };
            let files = store::members(&mut tx).await?;
            let Some(changes) = checked(team, &files, &next, place.n) else {
                out.problems.insert(Problem::Refused(1));
                break;
            };
            let arrival = Arrival {
                actions: &changes.actions,
                rows: &changes.rows,
                keys: &[],
                erased: &changes.erased,
            };
            store::erased_told(&mut tx, &changes.erased, false).await?;
            let taken: Taken = take_in(&mut tx, &arrival, db.source().now()).await?;
            places(&mut tx, &next, &place, &changes).await?;
            store::taken(&mut tx, &next).await?;
            tx.commit().await?;
            out.taken += taken.new;
            out.entities.extend(taken.entities);
            out.erased |= taken.erased;
            out.gone.extend(&changes.erased);
            if taken.forked > 0 {
                out.problems.insert(Problem::Twin);
            }
            tokio::task::yield_now().await;
        }
    }
    Ok(())
}

/// The changes of a kept file, as far as its computer may say them.
fn checked(team: &Team, files: &[Vec<u8>], next: &Segment, n: i64) -> Option<Changes> {
    let content = segment::look(&next.bytes, team.vault).ok()?.open(&team.key).ok()?;
    rules::heard(&team.members(files), next.device, n, Changes::decode(&content)?)
}

/// Remembers how far its own row goes now, and the rows that it adopted.
async fn places(
    tx: &mut sqlx::SqliteConnection,
    next: &Segment,
    place: &Place,
    changes: &Changes,
) -> Result<()> {
    let last = rules::last_numbers(changes);
    let n = last.get(&next.device).copied().unwrap_or(0).max(place.n);
    let own = Place { seq: next.seq, hash: next.hash.clone(), n, at: changes.at, ..place.clone() };
    store::put_place(tx, &own).await?;
    for (device, n) in last.into_iter().filter(|row| row.0 != next.device) {
        let known = store::place(tx, device).await?;
        store::put_place(tx, &Place { given: n.max(known.given), ..known }).await?;
    }
    Ok(())
}

/// Puts every known certificate where the folder lacks it.
///
/// # Errors
/// What the folder says.
pub async fn put_members(db: &Db, team: &Team, remote: &Arc<dyn Remote>) -> std::result::Result<(), Trouble> {
    let files = match db.read().acquire().await {
        Ok(mut reader) => store::members(&mut reader).await.unwrap_or_default(),
        Err(_) => Vec::new(),
    };
    for bytes in files {
        if let Ok(sealed) = segment::look(&bytes, team.vault) {
            let name = vault::name(&sealed.head, &segment::digest(&bytes), 0);
            ask(remote, move |remote| remote.put_new(&name, &bytes)).await?;
        }
    }
    Ok(())
}

/// Puts back what the folder lost, from what this computer has. Answers how many files.
///
/// # Errors
/// `Unavailable` when the folder does not take them, or is another team's.
pub async fn heal(db: &Db, team: &Team, remote: &Arc<dyn Remote>, found: (Vec<u8>, String)) -> Result<usize> {
    let vault = team.vault;
    let whose = ask(remote, move |remote| vault::place(remote, vault)).await.map_err(rules::unavailable)?;
    if matches!(whose, vault::Place::Other) {
        return Err(Error::refused("error-sync-other"));
    }
    let unread = matches!(whose, vault::Place::Unread);
    let again = move |remote: &dyn Remote| {
        // The one file that is not named after what it says.
        if unread {
            remote.delete(vault::VAULT)?;
        }
        vault::found(remote, vault, &found.0, &found.1)
    };
    ask(remote, again).await.map_err(rules::unavailable)?;
    let listing = ask(remote, listed).await.map_err(rules::unavailable)?;
    let there: BTreeSet<&str> = listing.iter().map(|entry| entry.name.as_str()).collect();
    let mut put = 0;
    put_members(db, team, remote).await.map_err(rules::unavailable)?;
    for hash in absent(db, &listing).await? {
        let kept = store::by_hash(&mut *db.read().acquire().await?, &hash).await?;
        if let Some(kept) = kept {
            put += push::again(remote, &kept.name, &kept.bytes).await?;
        }
    }
    let mut tx = db.local().await?;
    for file in store::key_files(&mut tx).await?.into_iter().filter(|file| !there.contains(file.as_str())) {
        store::forget_keys_in(&mut tx, &file).await?;
        store::unread(&mut tx, &file).await?;
    }
    // What this computer has is said anew.
    store::keep(&mut tx, push::ACK_SAID, "").await?;
    tx.commit().await?;
    Ok(put)
}
