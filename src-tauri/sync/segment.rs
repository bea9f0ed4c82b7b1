//! The files that travel: written once, compressed, encrypted, signed. The whole head is authenticated, so that a file
//! cannot be moved, renamed, mixed up between teams or put into another order unnoticed; and reading trusts only the
//! content, never a name.
//!
//! Not here: what a file says (`content`), where it lies (`vault`), which ones belong together (`exchange`).

use super::keys::{Seed, VaultKey, signed};
use crate::platform::Source;
use crate::values::Uid;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::io::Read;

const MAGIC: &[u8; 6] = b"MQSEG1";
const FORMAT: u16 = 1;
/// The oldest reader that this version's files may be read by, and what this version reads.
const READER: u16 = 1;
const HEAD: usize = 6 + 2 + 2 + 16 + 16 + 8 + 32 + 4 + 2 + 2 + 8 + 24;
const TAIL: usize = 64 + 8;
const TAG: usize = 16;
/// The largest file that is read, and the largest content that is unpacked from one.
pub const LARGEST: u64 = 16 << 20;
const LARGEST_CONTENT: u64 = 64 << 20;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Who belongs to the team: one computer.
    Member,
    /// Changes of one computer's log.
    Changes,
    /// Keys of records.
    Keys,
    /// What a computer has taken in.
    Ack,
}

impl Kind {
    const ALL: [(Self, u16); 4] = [(Self::Member, 1), (Self::Changes, 2), (Self::Keys, 3), (Self::Ack, 4)];

    fn number(self) -> u16 {
        Self::ALL.iter().find(|row| row.0 == self).map_or(0, |row| row.1)
    }

    fn of(number: u16) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == number).map(|row| row.0)
    }

    /// Each kind has a key of its own.
    fn label(self) -> &'static str {
        match self {
            Self::Member => "marquee member 1",
            Self::Changes => "marquee changes 1",
            Self::Keys => "marquee record keys 1",
            Self::Ack => "marquee ack 1",
        }
    }
}

/// What stands in the open at the beginning of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What the file is.
    pub kind: Kind,
    /// The team's folder.
    pub vault: Uid,
    /// The computer that wrote it.
    pub device: Uid,
    /// Its place in that computer's row of such files, from 1.
    pub seq: u64,
    /// The digest of the file before it; zeros for the first.
    pub prev: [u8; 32],
    /// Which vault key.
    pub epoch: u32,
}

/// Why a file says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Not all of it is here yet.
    Short,
    /// It is no file of ours.
    Foreign,
    /// It belongs to another team.
    OtherVault,
    /// A newer version wrote it.
    Newer,
    /// Nobody known here signed it.
    Unsigned,
    /// It is not what was written.
    Changed,
}

/// A file that looks like ours; nothing of it is proven yet.
pub struct Sealed<'a> {
    /// Its head.
    pub head: Head,
    bytes: &'a [u8],
}

/// The digest that names a file.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

fn head_bytes(head: &Head, body: u64, nonce: &[u8; 24]) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEAD);
    out.extend(MAGIC);
    out.extend(FORMAT.to_be_bytes());
    out.extend(head.kind.number().to_be_bytes());
    out.extend(head.vault.0);
    out.extend(head.device.0);
    out.extend(head.seq.to_be_bytes());
    out.extend(head.prev);
    out.extend(head.epoch.to_be_bytes());
    out.extend(READER.to_be_bytes());
    out.extend(FORMAT.to_be_bytes());
    out.extend(body.to_be_bytes());
    out.extend(nonce);
    out
}

/// Lengths that files have: few, so that a length says little (the Padmé rule, at most 12 % more).
fn padded(length: usize) -> usize {
    let bits = usize::BITS - length.max(2).leading_zeros() - 1;
    let last = bits.saturating_sub(u32::BITS - bits.leading_zeros());
    let mask = (1_usize << last) - 1;
    (length + mask) & !mask
}

fn packed(content: &[u8]) -> Option<Vec<u8>> {
    let small = zstd::bulk::compress(content, 3).ok()?;
    let mut out = u64::try_from(small.len()).ok()?.to_be_bytes().to_vec();
    out.extend(small);
    out.resize(padded(out.len()), 0);
    Some(out)
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let small = rest.get(..usize::try_from(u64::from_be_bytes(*length)).ok()?)?;
    let mut reader = zstd::stream::read::Decoder::with_buffer(small).ok()?;
    reader.window_log_max(24).ok()?;
    let mut out = Vec::new();
    reader.take(LARGEST_CONTENT + 1).read_to_end(&mut out).ok()?;
    (out.len() as u64 <= LARGEST_CONTENT).then_some(out)
}

/// Makes a file; `None` only when a library refuses.
pub fn seal(
    head: &Head,
    content: &[u8],
    key: &VaultKey,
    seed: &Seed,
    source: &dyn Source,
) -> Option<Vec<u8>> {
    let plain = packed(content)?;
    let mut nonce = [0; 24];
    source.fill(&mut nonce);
    let mut out = head_bytes(head, u64::try_from(plain.len() + TAG).ok()?, &nonce);
    let part = key.part(head.vault, head.kind.label());
    let payload = Payload { msg: &plain, aad: &out };
    let body = XChaCha20Poly1305::new(&Key::from(part)).encrypt(&XNonce::from(nonce), payload).ok()?;
    out.extend(body);
    out.extend(seed.sign(&out));
    out.extend((out.len() as u64 + 8).to_be_bytes());
    Some(out)
}

/// The fields of a head, one after the other.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], Flaw> {
        let (field, rest) = self.0.split_first_chunk::<N>().ok_or(Flaw::Short)?;
        self.0 = rest;
        Ok(*field)
    }
}

/// Reads a file's head and whether all of it is here.
///
/// # Errors
/// `Short` while it may still be on its way, else why it is none of ours.
pub fn look(bytes: &[u8], vault: Uid) -> Result<Sealed<'_>, Flaw> {
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(Flaw::Short);
    }
    let known = bytes.len().min(MAGIC.len());
    if bytes[..known] != MAGIC[..known] {
        return Err(Flaw::Foreign);
    }
    let mut fields = Fields(bytes.get(MAGIC.len()..HEAD).ok_or(Flaw::Short)?);
    let format = u16::from_be_bytes(fields.take()?);
    let kind = Kind::of(u16::from_be_bytes(fields.take()?));
    let found = Uid(fields.take()?);
    let head = Head {
        kind: kind.unwrap_or(Kind::Changes),
        vault: found,
        device: Uid(fields.take()?),
        seq: u64::from_be_bytes(fields.take()?),
        prev: fields.take()?,
        epoch: u32::from_be_bytes(fields.take()?),
    };
    let reader = u16::from_be_bytes(fields.take()?);
    let _schema: [u8; 2] = fields.take()?;
    let body = u64::from_be_bytes(fields.take()?);
    if found != vault {
        return Err(Flaw::OtherVault);
    }
    if reader > READER || format > FORMAT || kind.is_none() {
        return Err(Flaw::Newer);
    }
    let whole =
        body.checked_add((HEAD + TAIL) as u64).filter(|whole| *whole <= LARGEST).ok_or(Flaw::Changed)?;
    let here = bytes.len() as u64;
    let tail = bytes.last_chunk::<8>().map(|tail| u64::from_be_bytes(*tail));
    match here.cmp(&whole) {
        std::cmp::Ordering::Less => Err(Flaw::Short),
        // What a carrier has made room for and not filled ends in zeros.
        std::cmp::Ordering::Equal if tail == Some(0) => Err(Flaw::Short),
        std::cmp::Ordering::Equal if tail == Some(whole) => Ok(Sealed { head, bytes }),
        _ => Err(Flaw::Changed),
    }
}

impl Sealed<'_> {
    /// Whether who has this public part signed it.
    pub fn is_by(&self, verifying: &[u8; 32]) -> bool {
        let end = self.bytes.len() - TAIL;
        let signature = self.bytes[end..].first_chunk::<64>();
        signature.is_some_and(|signature| signed(verifying, &self.bytes[..end], signature))
    }

    /// The content, proven by the team's key.
    ///
    /// # Errors
    /// `Changed` when it is not what was written with this key.
    pub fn open(&self, key: &VaultKey) -> Result<Vec<u8>, Flaw> {
        let (head, rest) = self.bytes.split_at(HEAD);
        let nonce: [u8; 24] = *head.last_chunk().ok_or(Flaw::Changed)?;
        let part = key.part(self.head.vault, self.head.kind.label());
        let payload = Payload { msg: &rest[..rest.len() - TAIL], aad: head };
        let plain = XChaCha20Poly1305::new(&Key::from(part))
            .decrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Flaw::Changed)?;
        unpacked(&plain).ok_or(Flaw::Changed)
    }
}

/// A file's content, when one of these signed it.
///
/// # Errors
/// As [`look`]; `Unsigned` when none of them did; `Changed` when it is not what was written.
pub fn open(
    bytes: &[u8],
    vault: Uid,
    key: &VaultKey,
    verifying: &[[u8; 32]],
) -> Result<(Head, Vec<u8>), Flaw> {
    let sealed = look(bytes, vault)?;
    if !verifying.iter().any(|one| sealed.is_by(one)) {
        return Err(Flaw::Unsigned);
    }
    let content = sealed.open(key)?;
    Ok((sealed.head, content))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Fixed;
    use crate::values::Millis;

    struct Made {
        source: Fixed,
        key: VaultKey,
        seed: Seed,
        vault: Uid,
    }

    fn made() -> Made {
        let source = Fixed::new(Millis(0), 3);
        Made { key: VaultKey::new(&source), seed: Seed::new(&source), vault: Uid([1; 16]), source }
    }

    impl Made {
        fn head(&self) -> Head {
            let (kind, device) = (Kind::Changes, Uid([2; 16]));
            Head { kind, vault: self.vault, device, seq: 7, prev: [5; 32], epoch: 1 }
        }

        fn file(&self, content: &[u8]) -> Vec<u8> {
            seal(&self.head(), content, &self.key, &self.seed, &self.source).unwrap()
        }

        fn open(&self, bytes: &[u8]) -> Result<(Head, Vec<u8>), Flaw> {
            open(bytes, self.vault, &self.key, &[[0; 32], self.seed.verifying()])
        }
    }

    #[test]
    fn what_was_sealed_reads_back() {
        let made = made();
        for length in [0, 1, 100, 5000, 300_000] {
            let content: Vec<u8> = (0..length).map(|n: usize| (n * n % 251) as u8).collect();
            let file = made.file(&content);
            assert_eq!(made.open(&file), Ok((made.head(), content)), "{length} bytes");
        }
        let mut zeros = vec![0; 5000];
        zeros[0] = 1;
        assert!(made.file(&zeros).len() < 400, "it is compressed");
    }

    #[test]
    fn no_changed_bit_is_accepted() {
        let made = made();
        let content: Vec<u8> =
            (0..3400_u32).flat_map(|n| blake3::hash(&n.to_be_bytes()).as_bytes()[..1].to_vec()).collect();
        let file = made.file(&content);
        let (mut flips, mut accepted) = (0, 0);
        for bit in 0..file.len() * 8 {
            let mut changed = file.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            flips += 1;
            // The signature is asked first and costs most; without it the cipher alone must refuse as well.
            accepted += usize::from(match look(&changed, made.vault) {
                Ok(sealed) => sealed.open(&made.key).is_ok() && sealed.is_by(&made.seed.verifying()),
                Err(_) => false,
            });
        }
        println!("bits of a file of {} bytes flipped: {flips}, accepted: {accepted}", file.len());
        assert_eq!(accepted, 0, "every bit is authenticated");
    }

    #[test]
    fn a_part_of_a_file_is_not_here_yet() {
        let made = made();
        let file = made.file(b"what people did");
        for end in 0..file.len() {
            assert_eq!(made.open(&file[..end]).err(), Some(Flaw::Short), "the first {end} bytes");
            let mut filled = file[..end].to_vec();
            filled.resize(file.len(), 0);
            assert!(made.open(&filled).is_err(), "{end} bytes and zeros");
        }
        assert_eq!(made.open(&vec![0; file.len()]).err(), Some(Flaw::Short), "room that is not filled yet");
        let longer = [file.as_slice(), b"x"].concat();
        assert_eq!(made.open(&longer).err(), Some(Flaw::Changed), "nor does anything follow it");
    }

    #[test]
    fn it_opens_only_for_its_team_and_by_its_signer() {
        let made = made();
        let file = made.file(b"what people did");
        let other = VaultKey::new(&made.source);
        assert_eq!(
            open(&file, Uid([9; 16]), &made.key, &[made.seed.verifying()]).err(),
            Some(Flaw::OtherVault)
        );
        assert_eq!(open(&file, made.vault, &other, &[made.seed.verifying()]).err(), Some(Flaw::Changed));
        assert_eq!(open(&file, made.vault, &made.key, &[[3; 32]]).err(), Some(Flaw::Unsigned));
        let foreign = b"a picture, or what else lies there".repeat(9);
        assert_eq!(made.open(&foreign).err(), Some(Flaw::Foreign));
    }

    #[test]
    fn what_claims_to_be_huge_is_refused_before_anything_is_unpacked() {
        let made = made();
        let file = made.file(&vec![7; LARGEST_CONTENT as usize + 1]);
        assert!(file.len() < 100_000, "a bomb is small: {}", file.len());
        assert_eq!(made.open(&file).err(), Some(Flaw::Changed), "and does not go off");
    }

    #[test]
    fn lengths_say_little() {
        let lengths: std::collections::BTreeSet<usize> = (1..10_000).map(padded).collect();
        assert!(lengths.len() < 200, "{} lengths for 10,000", lengths.len());
        assert!(
            (1..10_000).all(|length| padded(length) >= length && padded(length) <= length + length / 8 + 1)
        );
    }
}
