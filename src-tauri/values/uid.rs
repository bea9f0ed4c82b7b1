//! Record ids: 16 bytes, written as a kind prefix, `_` and 26 base32 characters (`cre_0abc…`).

use data_encoding::BASE32_DNSSEC;
use serde::{Deserialize, Serialize};

/// A record's id without its kind: 16 bytes, random or derived from a natural key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
pub struct Uid(pub [u8; 16]);

impl Uid {
    /// The id that every device derives for the same natural key: BLAKE3 over kind and length-prefixed parts.
    pub fn derived(kind: &str, parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in std::iter::once(kind.as_bytes()).chain(parts.iter().copied()) {
            hasher.update(&(part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        let mut out = [0; 16];
        out.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
        Self(out)
    }

    /// As it crosses the pipe: `prefix_` and 26 base32 characters.
    pub fn text(&self, prefix: &str) -> String {
        format!("{prefix}_{}", BASE32_DNSSEC.encode(&self.0))
    }

    /// Reads the written form back; `None` when the prefix or the characters are not its kind's.
    pub fn parse(prefix: &str, text: &str) -> Option<Self> {
        Self::parse_any(text).filter(|(found, _)| *found == prefix).map(|(_, id)| id)
    }

    /// Reads an id of any kind: its prefix and its bytes.
    pub fn parse_any(text: &str) -> Option<(&str, Self)> {
        let (prefix, rest) = text.split_once('_')?;
        let bytes = BASE32_DNSSEC.decode(rest.as_bytes()).ok()?;
        Some((prefix, Self(bytes.try_into().ok()?)))
    }
}

impl std::fmt::Debug for Uid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", BASE32_DNSSEC.encode(&self.0))
    }
}

impl sqlx::Type<sqlx::Sqlite> for Uid {
    fn type_info() -> sqlx::sqlite::SqliteTypeInfo {
        <Vec<u8> as sqlx::Type<sqlx::Sqlite>>::type_info()
    }
}

impl<'q> sqlx::Encode<'q, sqlx::Sqlite> for Uid {
    fn encode_by_ref(
        &self,
        buf: &mut <sqlx::Sqlite as sqlx::Database>::ArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        <Vec<u8> as sqlx::Encode<sqlx::Sqlite>>::encode(self.0.to_vec(), buf)
    }
}

impl<'r> sqlx::Decode<'r, sqlx::Sqlite> for Uid {
    fn decode(value: sqlx::sqlite::SqliteValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        let bytes = <&[u8] as sqlx::Decode<sqlx::Sqlite>>::decode(value)?;
        Ok(Self(bytes.try_into()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_written_form_reads_back_and_keeps_its_kind() {
        let id = Uid::derived("account", &[b"instagram", b"nora.eats"]);
        let text = id.text("acc");
        assert_eq!(text.len(), 4 + 26, "16 bytes are 26 base32 characters");
        assert_eq!(Uid::parse("acc", &text), Some(id), "the same id comes back");
        assert_eq!(Uid::parse("cre", &text), None, "an account's id is not a creator's");
    }

    #[test]
    fn parts_are_length_prefixed_so_that_neighbours_cannot_run_together() {
        assert_ne!(Uid::derived("k", &[b"ab", b"c"]), Uid::derived("k", &[b"a", b"bc"]), "borders count");
    }
}
