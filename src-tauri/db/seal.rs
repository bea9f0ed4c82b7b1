//! Personal fields in the log are sealed: XChaCha20-Poly1305 with a key of the record's own, kept outside the
//! log. Destroying the key erases the person from every copy of the log.

use super::value::{self, Fields};
use crate::values::Uid;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

/// Whose change it is: bound to the sealed bytes, so that they cannot be moved to another record.
pub struct Bound<'a> {
    /// The device's id.
    pub device: &'a [u8; 16],
    /// The change's number.
    pub n: i64,
    /// The record.
    pub record: Uid,
}

impl Bound<'_> {
    fn bytes(&self) -> Vec<u8> {
        [self.device.as_slice(), &self.n.to_be_bytes(), &self.record.0].concat()
    }
}

/// Seals fields: 24 bytes of nonce, then the sealed map. `None` only when the library refuses.
pub fn seal(fields: &Fields, key: &[u8; 32], nonce: [u8; 24], bound: &Bound<'_>) -> Option<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let plain = value::encode(fields);
    let payload = Payload { msg: &plain, aad: &bound.bytes() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).ok()?;
    Some([nonce.as_slice(), &sealed].concat())
}

/// Opens sealed fields; `None` when key, place or bytes are not the ones that were sealed.
pub fn open(sealed: &[u8], key: &[u8; 32], bound: &Bound<'_>) -> Option<Fields> {
    let (nonce, body) = sealed.split_first_chunk::<24>()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let plain = cipher.decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: &bound.bytes() }).ok()?;
    value::decode(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::value::Value;

    #[test]
    fn what_is_sealed_opens_only_in_its_own_place() {
        let fields = Fields::from([(1, Value::from("Nora Vidal"))]);
        let bound = Bound { device: &[7; 16], n: 3, record: Uid([9; 16]) };
        let sealed = seal(&fields, &[1; 32], [2; 24], &bound).unwrap();
        assert!(!sealed.windows(4).any(|w| w == b"Nora"), "the name is not in the bytes");
        assert_eq!(open(&sealed, &[1; 32], &bound), Some(fields), "the key opens it");
        assert_eq!(open(&sealed, &[3; 32], &bound), None, "another key does not");
        let moved = Bound { n: 4, ..bound };
        assert_eq!(open(&sealed, &[1; 32], &moved), None, "nor does it open under another change");
    }
}
