//! What lies where in the team's folder, and who belongs to the team.

use super::content::Member;
use super::keys::{self, Code, Seed, VaultKey};
use super::remote::{Put, Remote, Trouble};
use super::segment::{self, Head, Kind};
use crate::platform::Source;
use crate::values::Uid;
use data_encoding::BASE32_DNSSEC;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The file that says whose folder it is.
pub const VAULT: &str = "vault.json";
/// The file for people who look into the folder.
const README: &str = "READ ME - do not edit.txt";
/// Groups of files that are read; anything else in the folder is somebody else's.
pub const GROUPS: [&str; 4] = ["members/", "rk/", "log/", "ack/"];
const FORMAT: u64 = 1;

/// What a profile remembers of its team. No secret is in it: the key is wrapped for this computer, and for the code.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Config {
    /// The folder.
    pub folder: PathBuf,
    /// Whose it is.
    pub vault: String,
    /// The computer that joined; another one when the profile was copied or restored.
    pub device: String,
    /// The vault key, for this computer.
    pub wrapped: String,
    /// The vault key, for the recovery code.
    pub recovery: String,
    /// Whose computer it is.
    pub person: String,
    /// What it is called.
    pub computer: String,
    /// Since when, UTC milliseconds.
    pub since: i64,
}

/// A team that is open: folder, key, own seed.
#[derive(Clone)]
pub struct Team {
    /// Whose folder it is.
    pub vault: Uid,
    /// This computer.
    pub device: Uid,
    /// The team's key.
    pub key: VaultKey,
    /// What this computer signs with.
    pub seed: Seed,
}

/// Why a folder is not the team's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is.
    Ours,
    /// It is another team's.
    Other,
    /// Nothing says whose it is.
    Nobody,
    /// What says so cannot be read yet.
    Unread,
}

/// 26 letters for 16 bytes, as names have them.
pub fn letters(id: Uid) -> String {
    BASE32_DNSSEC.encode(&id.0)
}

/// Reads them back.
pub fn from_letters(text: &str) -> Option<Uid> {
    Some(Uid(BASE32_DNSSEC.decode(text.as_bytes()).ok()?.try_into().ok()?))
}

fn short(digest: &[u8]) -> String {
    BASE32_DNSSEC.encode(digest.get(..10).unwrap_or_default())
}

/// The name of a file by what it is.
pub fn name(head: &Head, digest: &[u8], at: i64) -> String {
    let device = letters(head.device);
    let (seq, end) = (head.seq, short(digest));
    match head.kind {
        Kind::Member => format!("members/{device}-{end}.cert"),
        Kind::Keys => format!("rk/{device}/{end}.keys"),
        Kind::Ack => format!("ack/{device}/{seq:010}-{end}.ack"),
        Kind::Changes => {
            let month: String = crate::values::Millis(at)
                .utc_day()
                .to_string()
                .chars()
                .filter(char::is_ascii_digit)
                .take(6)
                .collect();
            format!("log/{device}/{month}/{seq:010}-{end}.seg")
        }
    }
}

/// The vault id that a folder names.
///
/// # Errors
/// What the folder says.
pub fn whose(remote: &dyn Remote) -> Result<Option<Uid>, Trouble> {
    let bytes = match remote.get(VAULT, 4096) {
        Ok(bytes) => bytes,
        Err(Trouble::Gone) => {
            // The folder may be gone, or only its file.
            remote.list("members/")?;
            return Ok(None);
        }
        Err(why) => return Err(why),
    };
    let read: Option<serde_json::Value> = serde_json::from_slice(&bytes).ok();
    let vault = read.as_ref().and_then(|read| from_letters(read["vault"].as_str()?));
    vault.map(Some).ok_or(Trouble::Busy)
}

/// Whether a folder is this team's.
///
/// # Errors
/// What the folder says.
pub fn place(remote: &dyn Remote, vault: Uid) -> Result<Place, Trouble> {
    match whose(remote) {
        Ok(Some(found)) if found == vault => Ok(Place::Ours),
        Ok(Some(_)) => Ok(Place::Other),
        Ok(None) => Ok(Place::Nobody),
        Err(Trouble::Busy | Trouble::TooLarge) => Ok(Place::Unread),
        Err(why) => Err(why),
    }
}

/// Puts the files that make a folder a team's, the one that says so last.
///
/// # Errors
/// What the folder says.
pub fn found(remote: &dyn Remote, vault: Uid, recovery: &[u8], readme: &str) -> Result<(), Trouble> {
    remote.put_new(&key_name("recovery", recovery), recovery)?;
    remote.put_new(README, readme.as_bytes())?;
    let vault = json!({"marquee": "team folder", "format": FORMAT, "vault": letters(vault)});
    match remote.put_new(VAULT, format!("{vault}\n").as_bytes())? {
        Put::Different => Err(Trouble::Busy),
        _ => Ok(()),
    }
}

fn key_name(to: &str, bytes: &[u8]) -> String {
    format!("keys/{}-{to}-{}.key", keys::FIRST_EPOCH, short(&segment::digest(bytes)))
}

/// Puts a computer's own wrapped key.
///
/// # Errors
/// What the folder says.
pub fn put_key(remote: &dyn Remote, device: Uid, wrapped: &[u8]) -> Result<(), Trouble> {
    remote.put_new(&key_name(&letters(device), wrapped), wrapped).map(drop)
}

/// The vault key that a code opens, with the file that it opened. `None` when it opens none of those that are there.
///
/// # Errors
/// What the folder says.
pub fn open_with_code(
    remote: &dyn Remote,
    vault: Uid,
    code: &Code,
) -> Result<Option<(VaultKey, Vec<u8>)>, Trouble> {
    for entry in remote.list("keys/")? {
        let Ok(bytes) = remote.get(&entry.name, 4096) else { continue };
        if let Some(key) = keys::open_with_code(&bytes, code, vault) {
            return Ok(Some((key, bytes)));
        }
    }
    Ok(None)
}

impl Team {
    /// The file that says that this computer belongs to the team.
    pub fn certificate(&self, member: &Member, source: &dyn Source) -> Option<(String, Vec<u8>)> {
        let own =
            Member { verifying: self.seed.verifying(), wrapping: self.seed.wrapping(), ..member.clone() };
        self.sealed(Kind::Member, 1, [0; 32], &own.encode(), own.at, source)
    }

    /// A file of this computer's, with its name.
    pub fn sealed(
        &self,
        kind: Kind,
        seq: u64,
        prev: [u8; 32],
        content: &[u8],
        at: i64,
        source: &dyn Source,
    ) -> Option<(String, Vec<u8>)> {
        let head = Head { kind, vault: self.vault, device: self.device, seq, prev, epoch: keys::FIRST_EPOCH };
        let bytes = segment::seal(&head, content, &self.key, &self.seed, source)?;
        Some((name(&head, &segment::digest(&bytes), at), bytes))
    }

    /// A computer of the team, from the file that says so: sealed with the team's key. Its signature was asked for when
    /// it was taken in.
    fn known(&self, bytes: &[u8]) -> Option<(Uid, Member)> {
        let sealed = segment::look(bytes, self.vault).ok()?;
        Some((sealed.head.device, Member::decode(&sealed.open(&self.key).ok()?)?))
    }

    /// The same for a file that comes from elsewhere: signed by that computer itself.
    pub fn member(&self, bytes: &[u8]) -> Option<(Uid, Member)> {
        let sealed =
            segment::look(bytes, self.vault).ok().filter(|sealed| sealed.head.kind == Kind::Member)?;
        let member = Member::decode(&sealed.open(&self.key).ok()?)?;
        sealed.is_by(&member.verifying).then_some((sealed.head.device, member))
    }

    /// Everybody who was taken in, by computer; a computer that lost its keychain stands there twice, the newest last.
    pub fn members(&self, files: &[Vec<u8>]) -> BTreeMap<Uid, Vec<Member>> {
        let mut out: BTreeMap<Uid, Vec<Member>> = BTreeMap::new();
        for (device, member) in files.iter().filter_map(|bytes| self.known(bytes)) {
            out.entry(device).or_default().push(member);
        }
        for known in out.values_mut() {
            known.sort_by_key(|member| member.at);
        }
        out
    }
}
