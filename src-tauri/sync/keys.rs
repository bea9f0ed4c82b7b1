//! The keys of a team: one vault key for all of them, one seed a computer, one recovery code.
//!
//! The vault key is wrapped for each computer (X25519, HKDF, XChaCha20-Poly1305: what an age file does, with the
//! program's own ciphers and without a second format) and for the recovery code. Whoever holds a wrapped key can open it
//! or not; a wrong code never makes a key. What the system's keychain loses costs no data: the profile opens without
//! it, and the code brings the vault key back.

use super::wordlist::WORDS;
use crate::platform::Source;
use crate::values::Uid;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use data_encoding::{BASE32_DNSSEC, Encoding, Specification};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use sha2::Sha256;
use std::sync::LazyLock;
use x25519_dalek::{PublicKey, StaticSecret};

/// The epoch of the first vault key; a team without somebody who left gets another.
pub const FIRST_EPOCH: u32 = 1;
const MAGIC: &[u8; 6] = b"MQKEY1";
/// Magic, vault, epoch, for whom (16), the sender's public part.
const HEAD: usize = 6 + 16 + 4 + 16 + 32;
const NONCE: usize = 24;
/// A wrapped key's whole length.
const WRAPPED: usize = HEAD + NONCE + 32 + 16;
/// For whom a key is wrapped that the recovery code opens.
const RECOVERY: [u8; 16] = [0; 16];

fn derived(key: &[u8], salt: &[u8], label: &str) -> [u8; 32] {
    let mut out = [0; 32];
    // 32 bytes are always within what HKDF gives.
    let _ = Hkdf::<Sha256>::new(Some(salt), key).expand(label.as_bytes(), &mut out);
    out
}

fn random<const N: usize>(source: &dyn Source) -> [u8; N] {
    let mut bytes = [0; N];
    source.fill(&mut bytes);
    bytes
}

/// The key of a team's folder.
#[derive(Clone, PartialEq, Eq)]
pub struct VaultKey([u8; 32]);

impl VaultKey {
    /// A new one.
    pub fn new(source: &dyn Source) -> Self {
        Self(random(source))
    }

    /// The key for one use.
    pub fn part(&self, vault: Uid, label: &str) -> [u8; 32] {
        derived(&self.0, &vault.0, label)
    }

    /// Six words that two people compare: the same vault key has the same words.
    pub fn fingerprint(&self, vault: Uid) -> String {
        let bytes = self.part(vault, "marquee fingerprint 1");
        bytes[..6].iter().map(|byte| WORDS[usize::from(*byte)]).collect::<Vec<_>>().join(" ")
    }
}

/// What a computer signs and unwraps with; the keychain keeps it.
#[derive(Clone)]
pub struct Seed([u8; 32]);

impl Seed {
    /// A new one.
    pub fn new(source: &dyn Source) -> Self {
        Self(random(source))
    }

    /// As the keychain keeps it.
    pub fn text(&self) -> String {
        BASE32_DNSSEC.encode(&self.0)
    }

    /// Reads it back; `None` when it is no seed.
    pub fn parse(text: &str) -> Option<Self> {
        Some(Self(BASE32_DNSSEC.decode(text.trim().as_bytes()).ok()?.try_into().ok()?))
    }

    fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&derived(&self.0, b"", "marquee sign 1"))
    }

    fn unwrapping(&self) -> StaticSecret {
        StaticSecret::from(derived(&self.0, b"", "marquee wrap 1"))
    }

    /// The public part that proves signatures.
    pub fn verifying(&self) -> [u8; 32] {
        self.signing().verifying_key().to_bytes()
    }

    /// The public part that keys are wrapped for.
    pub fn wrapping(&self) -> [u8; 32] {
        PublicKey::from(&self.unwrapping()).to_bytes()
    }

    /// Signs.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signing().sign(bytes).to_bytes()
    }
}

/// Whether a signature is of these bytes by who has this public part.
pub fn signed(verifying: &[u8; 32], bytes: &[u8], signature: &[u8; 64]) -> bool {
    let signature = ed25519_dalek::Signature::from_bytes(signature);
    VerifyingKey::from_bytes(verifying).is_ok_and(|key| key.verify_strict(bytes, &signature).is_ok())
}

/// Letters and figures that nobody takes for others: no I, L, O, U.
static LETTERS: LazyLock<Encoding> = LazyLock::new(|| {
    let mut spec = Specification::new();
    spec.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    spec.encoding().unwrap_or(BASE32_DNSSEC)
});

/// The code that brings a team's key back: 128 bits by chance and a check.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; 16]);

impl Code {
    /// A new one.
    pub fn new(source: &dyn Source) -> Self {
        Self(random(source))
    }

    fn check(&self) -> [u8; 4] {
        let digest = *blake3::hash(&[b"marquee recovery 1".as_slice(), &self.0].concat()).as_bytes();
        [digest[0], digest[1], digest[2], digest[3]]
    }

    /// As people write it down: eight groups of four.
    pub fn text(&self) -> String {
        let letters = LETTERS.encode(&[self.0.as_slice(), &self.check()].concat());
        let groups: Vec<&str> =
            letters.as_bytes().chunks(4).filter_map(|part| std::str::from_utf8(part).ok()).collect();
        groups.join("-")
    }

    /// Reads what was typed, in whatever groups and case; `None` when it cannot be a code.
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.'))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let bytes = LETTERS.decode(plain.as_bytes()).ok()?;
        let code = Self(bytes.get(..16)?.try_into().ok()?);
        (bytes.len() == 20 && bytes[16..] == code.check()).then_some(code)
    }

    fn key(&self, vault: Uid) -> [u8; 32] {
        derived(&self.0, &vault.0, "marquee recovery 1")
    }
}

fn seal(key: &[u8; 32], nonce: [u8; NONCE], head: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let payload = Payload { msg: plain, aad: head };
    XChaCha20Poly1305::new(&Key::from(*key)).encrypt(&XNonce::from(nonce), payload).ok()
}

fn head(vault: Uid, epoch: u32, to: [u8; 16], sender: [u8; 32]) -> Vec<u8> {
    [MAGIC.as_slice(), &vault.0, &epoch.to_be_bytes(), &to, &sender].concat()
}

fn wrapped(key: &[u8; 32], head: Vec<u8>, vault_key: &VaultKey, source: &dyn Source) -> Vec<u8> {
    let nonce: [u8; NONCE] = random(source);
    let body = seal(key, nonce, &head, &vault_key.0).unwrap_or_default();
    [head, nonce.to_vec(), body].concat()
}

fn unwrapped(key: &[u8; 32], bytes: &[u8]) -> Option<VaultKey> {
    let (head, rest) = bytes.split_at_checked(HEAD)?;
    let (nonce, body) = rest.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: body, aad: head };
    let plain = XChaCha20Poly1305::new(&Key::from(*key)).decrypt(&XNonce::from(*nonce), payload).ok()?;
    Some(VaultKey(plain.try_into().ok()?))
}

/// The vault key for who has the recovery code.
pub fn wrap_for_code(key: &VaultKey, code: &Code, vault: Uid, source: &dyn Source) -> Vec<u8> {
    wrapped(&code.key(vault), head(vault, FIRST_EPOCH, RECOVERY, [0; 32]), key, source)
}

/// Opens what [`wrap_for_code`] made; `None` when it was made for another code or vault, or was changed.
pub fn open_with_code(bytes: &[u8], code: &Code, vault: Uid) -> Option<VaultKey> {
    let ours = bytes.len() == WRAPPED && bytes.starts_with(&head(vault, FIRST_EPOCH, RECOVERY, [0; 32]));
    ours.then(|| unwrapped(&code.key(vault), bytes)).flatten()
}

/// The vault key for one computer, by its public part.
pub fn wrap_for(key: &VaultKey, device: Uid, public: [u8; 32], vault: Uid, source: &dyn Source) -> Vec<u8> {
    let own = StaticSecret::from(random::<32>(source));
    let sender = PublicKey::from(&own).to_bytes();
    let shared = own.diffie_hellman(&PublicKey::from(public)).to_bytes();
    let wrapping = derived(&shared, &[sender, public].concat(), "marquee device key 1");
    wrapped(&wrapping, head(vault, FIRST_EPOCH, device.0, sender), key, source)
}

/// Opens what [`wrap_for`] made; `None` when it was made for another computer or vault, or was changed.
pub fn open_with(bytes: &[u8], device: Uid, seed: &Seed, vault: Uid) -> Option<VaultKey> {
    let sender: [u8; 32] = bytes.get(HEAD - 32..HEAD)?.try_into().ok()?;
    if bytes.len() != WRAPPED || !bytes.starts_with(&head(vault, FIRST_EPOCH, device.0, sender)) {
        return None;
    }
    let shared = seed.unwrapping().diffie_hellman(&PublicKey::from(sender));
    let wrapping = derived(&shared.to_bytes(), &[sender, seed.wrapping()].concat(), "marquee device key 1");
    shared.was_contributory().then(|| unwrapped(&wrapping, bytes)).flatten()
}

/// A computer's seed for who has the team's key: nonce and sealed bytes.
pub fn seal_seed(seed: &Seed, key: &VaultKey, vault: Uid, source: &dyn Source) -> Vec<u8> {
    let nonce: [u8; NONCE] = random(source);
    let body = seal(&key.part(vault, "marquee seed 1"), nonce, &vault.0, &seed.0).unwrap_or_default();
    [nonce.to_vec(), body].concat()
}

/// Opens what [`seal_seed`] made.
pub fn open_seed(bytes: &[u8], key: &VaultKey, vault: Uid) -> Option<Seed> {
    let (nonce, body) = bytes.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: body, aad: &vault.0 };
    let part = Key::from(key.part(vault, "marquee seed 1"));
    let plain = XChaCha20Poly1305::new(&part).decrypt(&XNonce::from(*nonce), payload).ok()?;
    Some(Seed(plain.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Fixed;
    use crate::values::Millis;

    fn source() -> Fixed {
        Fixed::new(Millis(0), 7)
    }

    #[test]
    fn a_code_reads_back_however_it_is_typed_and_a_wrong_one_never() {
        let source = source();
        let code = Code::new(&source);
        let text = code.text();
        assert_eq!(text.len(), 39, "eight groups of four: {text}");
        for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), text.replace('0', "o")] {
            assert!(Code::parse(&typed) == Some(code.clone()), "{typed}");
        }
        let (mut tried, mut taken) = (0, 0);
        for at in 0..text.len() {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                let mut wrong: Vec<char> = text.chars().collect();
                if wrong[at] == '-' || wrong[at] == other {
                    continue;
                }
                wrong[at] = other;
                tried += 1;
                taken += usize::from(Code::parse(&wrong.into_iter().collect::<String>()).is_some());
            }
        }
        println!("codes with one wrong letter: {tried} tried, {taken} taken");
        assert_eq!(taken, 0, "one wrong letter is always seen");
        assert!(Code::parse("").is_none() && Code::parse(&text[..34]).is_none(), "nor is a part of it");
    }

    #[test]
    fn only_the_code_of_this_vault_opens_its_key() {
        let source = source();
        let (key, code, vault) = (VaultKey::new(&source), Code::new(&source), Uid([1; 16]));
        let file = wrap_for_code(&key, &code, vault, &source);
        assert!(open_with_code(&file, &code, vault) == Some(key.clone()));
        assert!(open_with_code(&file, &Code::new(&source), vault).is_none(), "another code");
        assert!(open_with_code(&file, &code, Uid([2; 16])).is_none(), "another vault");
        for bit in 0..file.len() * 8 {
            let mut changed = file.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(open_with_code(&changed, &code, vault).is_none(), "bit {bit}");
        }
    }

    #[test]
    fn only_the_computer_it_is_for_opens_its_key() {
        let source = source();
        let (key, seed, vault) = (VaultKey::new(&source), Seed::new(&source), Uid([1; 16]));
        let device = Uid([3; 16]);
        let file = wrap_for(&key, device, seed.wrapping(), vault, &source);
        assert!(open_with(&file, device, &seed, vault) == Some(key));
        assert!(open_with(&file, device, &Seed::new(&source), vault).is_none(), "another seed");
        assert!(open_with(&file, Uid([4; 16]), &seed, vault).is_none(), "another computer");
        for bit in (0..file.len() * 8).step_by(3) {
            let mut changed = file.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(open_with(&changed, device, &seed, vault).is_none(), "bit {bit}");
        }
        assert!(Seed::parse(&seed.text()).is_some_and(|read| read.verifying() == seed.verifying()));
    }

    #[test]
    fn a_signature_is_of_one_text_by_one_computer() {
        let (one, other) = (Seed::new(&source()), Seed([9; 32]));
        let signature = one.sign(b"text");
        assert!(signed(&one.verifying(), b"text", &signature));
        assert!(
            !signed(&one.verifying(), b"texts", &signature)
                && !signed(&other.verifying(), b"text", &signature)
        );
    }

    #[test]
    fn six_words_stand_for_a_key() {
        let source = source();
        let key = VaultKey::new(&source);
        let words = key.fingerprint(Uid([1; 16]));
        assert_eq!(words.split(' ').count(), 6, "{words}");
        assert_ne!(words, VaultKey::new(&source).fingerprint(Uid([1; 16])));
        let mut list = WORDS.to_vec();
        list.sort_unstable();
        list.dedup();
        assert_eq!(list.len(), 256, "no word stands twice");
    }
}
