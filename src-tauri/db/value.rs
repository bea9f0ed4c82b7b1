//! A field's value in the log: deterministic CBOR without floats (RFC 8949 §4.2), registry numbers as keys.

use crate::values::{Currency, Day, Millis, Money, Uid};
use ciborium::Value as Cbor;
use std::collections::BTreeMap;

/// One value.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Value {
    /// No value there.
    #[default]
    Null,
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// Text; days and decimals are text too.
    Text(String),
    /// A record's id.
    Id(Uid),
    /// An amount.
    Money(Money),
}

/// Fields and their values, by registry number.
pub type Fields = BTreeMap<u16, Value>;

impl Value {
    fn to_cbor(&self) -> Cbor {
        match self {
            Self::Null => Cbor::Null,
            Self::Int(n) => Cbor::Integer((*n).into()),
            Self::Bool(b) => Cbor::Bool(*b),
            Self::Text(text) => Cbor::Text(text.clone()),
            Self::Id(id) => Cbor::Bytes(id.0.to_vec()),
            Self::Money(money) => Cbor::Array(vec![
                Cbor::Integer(money.minor.into()),
                Cbor::Text(money.currency.code().to_owned()),
            ]),
        }
    }

    fn from_cbor(value: &Cbor) -> Option<Self> {
        Some(match value {
            Cbor::Null => Self::Null,
            Cbor::Integer(n) => Self::Int(i64::try_from(*n).ok()?),
            Cbor::Bool(b) => Self::Bool(*b),
            Cbor::Text(text) => Self::Text(text.clone()),
            Cbor::Bytes(bytes) => Self::Id(Uid(bytes.as_slice().try_into().ok()?)),
            Cbor::Array(parts) => match parts.as_slice() {
                [Cbor::Integer(minor), Cbor::Text(code)] => {
                    Self::Money(Money { minor: i64::try_from(*minor).ok()?, currency: Currency::new(code)? })
                }
                _ => return None,
            },
            _ => return None,
        })
    }
}

/// Fields as bytes: a CBOR map with ascending integer keys.
pub fn encode(fields: &Fields) -> Vec<u8> {
    let map = fields.iter().map(|(id, value)| (Cbor::Integer((*id).into()), value.to_cbor())).collect();
    let mut bytes = Vec::new();
    // Writing to a vector cannot fail.
    let _ = ciborium::into_writer(&Cbor::Map(map), &mut bytes);
    bytes
}

/// Fields from bytes; `None` when they are not such a map. Values of kinds we do not know are left out.
pub fn decode(bytes: &[u8]) -> Option<Fields> {
    let Cbor::Map(map) = ciborium::from_reader(bytes).ok()? else { return None };
    let pairs = map.iter().filter_map(|(key, value)| {
        let id = key.as_integer().and_then(|n| u16::try_from(n).ok())?;
        Value::from_cbor(value).map(|value| (id, value))
    });
    Some(pairs.collect())
}

impl From<i64> for Value {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}
impl From<bool> for Value {
    fn from(b: bool) -> Self {
        Self::Bool(b)
    }
}
impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Uid> for Value {
    fn from(id: Uid) -> Self {
        Self::Id(id)
    }
}
impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}
impl From<Day> for Value {
    fn from(day: Day) -> Self {
        Self::Text(day.to_string())
    }
}
impl From<Millis> for Value {
    fn from(at: Millis) -> Self {
        Self::Int(at.0)
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_fields_are_the_same_bytes_and_read_back() {
        let fields = Fields::from([
            (3, Value::from("Zoë")),
            (1, Value::from(-5)),
            (2, Value::from(Money { minor: 35000, currency: Currency::new("EUR").unwrap() })),
            (9, Value::Null),
        ]);
        let bytes = encode(&fields);
        assert_eq!(bytes, encode(&fields.clone()), "deterministic");
        assert_eq!(bytes[0], 0xa4, "a map of four, shortest form");
        assert_eq!(decode(&bytes), Some(fields), "nothing is lost");
    }
}
