//! What the files say, as deterministic CBOR with numbers as keys: what this version does not know stays where it is and
//! stops nobody from reading the rest.

use crate::db::log::{ActionRow, Row};
use crate::values::Uid;
use ciborium::Value as Cbor;
use std::collections::BTreeMap;

/// Changes of one computer, and what it adopted from computers that have no voice of their own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// When they were sealed, UTC milliseconds.
    pub at: i64,
    /// The actions whose last change is here, each with its computer.
    pub actions: Vec<(Uid, ActionRow)>,
    /// The changes, each computer's by number.
    pub rows: Vec<Row>,
    /// Records of people who were erased.
    pub erased: Vec<Uid>,
}

/// A computer of the team.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Member {
    /// Since when, UTC milliseconds.
    pub at: i64,
    /// What proves its signatures.
    pub verifying: [u8; 32],
    /// What keys are wrapped for.
    pub wrapping: [u8; 32],
    /// Whose it is.
    pub person: String,
    /// What it is called.
    pub computer: String,
    /// The computer that it was copied or restored from.
    pub parent: Option<Uid>,
}

/// What a computer has taken in: of each computer the last file and the last change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ack {
    /// When, UTC milliseconds.
    pub at: i64,
    /// Of each computer.
    pub seen: BTreeMap<Uid, (u64, i64)>,
}

/// A record's key.
pub type RecordKey = (Uid, Uid, Vec<u8>);

fn bytes(bytes: &[u8]) -> Cbor {
    Cbor::Bytes(bytes.to_vec())
}

fn number(n: i64) -> Cbor {
    Cbor::Integer(n.into())
}

fn id(id: Uid) -> Cbor {
    bytes(&id.0)
}

fn maybe<T>(value: Option<T>, make: impl FnOnce(T) -> Cbor) -> Cbor {
    value.map_or(Cbor::Null, make)
}

fn encode(fields: Vec<Cbor>) -> Vec<u8> {
    let numbered = fields.into_iter().enumerate();
    let map = numbered.map(|(at, value)| (Cbor::Integer((at as u64 + 1).into()), value)).collect();
    let mut out = Vec::new();
    // Writing to a vector cannot fail.
    let _ = ciborium::into_writer(&Cbor::Map(map), &mut out);
    out
}

/// The parts of a list, read one after the other; what follows the known ones is ignored.
struct Parts(std::vec::IntoIter<Cbor>);

impl Parts {
    fn of(value: Cbor) -> Option<Self> {
        Some(Self(value.into_array().ok()?.into_iter()))
    }

    fn next(&mut self) -> Option<Cbor> {
        self.0.next()
    }

    fn number(&mut self) -> Option<i64> {
        i64::try_from(self.next()?.into_integer().ok()?).ok()
    }

    fn bytes(&mut self) -> Option<Vec<u8>> {
        self.next()?.into_bytes().ok()
    }

    fn text(&mut self) -> Option<String> {
        self.next()?.into_text().ok()
    }

    fn id(&mut self) -> Option<Uid> {
        as_id(self.next()?)
    }

    fn maybe<T>(&mut self, read: impl FnOnce(Cbor) -> Option<T>) -> Option<Option<T>> {
        match self.next()? {
            Cbor::Null => Some(None),
            other => read(other).map(Some),
        }
    }
}

fn as_id(value: Cbor) -> Option<Uid> {
    Some(Uid(value.into_bytes().ok()?.try_into().ok()?))
}

/// A file's fields by number; `None` when it is no such map. Depth is limited before anything is built.
fn decode(content: &[u8]) -> Option<BTreeMap<u64, Cbor>> {
    let value: Cbor = ciborium::de::from_reader_with_recursion_limit(content, 12).ok()?;
    let pairs = value.into_map().ok()?.into_iter();
    Some(
        pairs
            .filter_map(|(key, value)| Some((u64::try_from(key.into_integer().ok()?).ok()?, value)))
            .collect(),
    )
}

fn list(fields: &mut BTreeMap<u64, Cbor>, at: u64) -> Option<Vec<Cbor>> {
    fields.remove(&at)?.into_array().ok()
}

fn at(fields: &mut BTreeMap<u64, Cbor>) -> Option<i64> {
    i64::try_from(fields.remove(&1)?.into_integer().ok()?).ok()
}

fn row(row: &Row) -> Cbor {
    Cbor::Array(vec![
        number(row.n),
        id(row.action),
        number(row.entity),
        id(row.record),
        maybe(row.field, number),
        bytes(&row.value),
        maybe(row.sealed.as_deref(), bytes),
        maybe(row.key_id, id),
        number(row.clock),
        bytes(&row.bases),
    ])
}

fn read_row(device: &[u8], value: Cbor) -> Option<Row> {
    let mut parts = Parts::of(value)?;
    let row = Row {
        device_id: device.to_vec(),
        n: parts.number()?,
        action: parts.id()?,
        entity: parts.number()?,
        record: parts.id()?,
        field: parts.maybe(|value| i64::try_from(value.into_integer().ok()?).ok())?,
        value: parts.bytes()?,
        sealed: parts.maybe(|value| value.into_bytes().ok())?,
        key_id: parts.maybe(as_id)?,
        clock: parts.number()?,
        bases: parts.bytes()?,
    };
    let small = row.value.len() <= 1 << 17 && row.bases.len().is_multiple_of(24);
    (small && row.n > 0 && row.clock >= 0 && (0..=65_535).contains(&row.entity)).then_some(row)
}

fn action((device, row): &(Uid, ActionRow)) -> Cbor {
    Cbor::Array(vec![
        id(*device),
        id(row.id),
        Cbor::Text(row.name.clone()),
        Cbor::Text(row.args.clone()),
        maybe(row.subject, id),
        maybe(row.person, id),
        number(row.at),
        maybe(row.undoes, id),
        Cbor::Bool(row.last),
        number(row.first_n),
        number(row.last_n),
    ])
}

fn read_action(value: Cbor) -> Option<(Uid, ActionRow)> {
    let mut parts = Parts::of(value)?;
    let device = parts.id()?;
    let row = ActionRow {
        id: parts.id()?,
        name: parts.text()?,
        args: parts.text()?,
        subject: parts.maybe(as_id)?,
        person: parts.maybe(as_id)?,
        at: parts.number()?,
        undoes: parts.maybe(as_id)?,
        last: parts.next()?.into_bool().ok()?,
        first_n: parts.number()?,
        last_n: parts.number()?,
    };
    Some((device, row))
}

impl Changes {
    /// As bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut groups: Vec<Cbor> = Vec::new();
        for group in self.rows.chunk_by(|one, next| one.device_id == next.device_id) {
            let device = group.first().map(|row| bytes(&row.device_id)).unwrap_or(Cbor::Null);
            groups.push(Cbor::Array(vec![device, Cbor::Array(group.iter().map(row).collect())]));
        }
        encode(vec![
            number(self.at),
            Cbor::Array(self.actions.iter().map(action).collect()),
            Cbor::Array(groups),
            Cbor::Array(self.erased.iter().copied().map(id).collect()),
        ])
    }

    /// From bytes; `None` when they are no changes.
    pub fn decode(content: &[u8]) -> Option<Self> {
        let mut fields = decode(content)?;
        let mut out = Self { at: at(&mut fields)?, ..Self::default() };
        out.actions = list(&mut fields, 2)?.into_iter().map(read_action).collect::<Option<_>>()?;
        for group in list(&mut fields, 3)? {
            let mut parts = Parts::of(group)?;
            let device = parts.id()?;
            for value in parts.next()?.into_array().ok()? {
                out.rows.push(read_row(&device.0, value)?);
            }
        }
        out.erased = list(&mut fields, 4)?.into_iter().map(as_id).collect::<Option<_>>()?;
        Some(out)
    }
}

impl Member {
    /// As bytes.
    pub fn encode(&self) -> Vec<u8> {
        encode(vec![
            number(self.at),
            bytes(&self.verifying),
            bytes(&self.wrapping),
            Cbor::Text(self.person.clone()),
            Cbor::Text(self.computer.clone()),
            maybe(self.parent, id),
        ])
    }

    /// From bytes; `None` when they are no member.
    pub fn decode(content: &[u8]) -> Option<Self> {
        let mut fields = decode(content)?;
        let mut take = |at: u64| fields.remove(&at);
        Some(Self {
            at: i64::try_from(take(1)?.into_integer().ok()?).ok()?,
            verifying: take(2)?.into_bytes().ok()?.try_into().ok()?,
            wrapping: take(3)?.into_bytes().ok()?.try_into().ok()?,
            person: take(4)?.into_text().ok()?,
            computer: take(5)?.into_text().ok()?,
            parent: take(6).and_then(as_id),
        })
    }
}

impl Ack {
    /// As bytes.
    pub fn encode(&self) -> Vec<u8> {
        let one = |(device, (seq, n)): (&Uid, &(u64, i64))| {
            Cbor::Array(vec![id(*device), Cbor::Integer((*seq).into()), number(*n)])
        };
        encode(vec![number(self.at), Cbor::Array(self.seen.iter().map(one).collect())])
    }

    /// From bytes; `None` when they are no such thing.
    pub fn decode(content: &[u8]) -> Option<Self> {
        let mut fields = decode(content)?;
        let mut out = Self { at: at(&mut fields)?, ..Self::default() };
        for value in list(&mut fields, 2)? {
            let mut parts = Parts::of(value)?;
            let (device, seq) = (parts.id()?, u64::try_from(parts.number()?).ok()?);
            out.seen.insert(device, (seq, parts.number()?));
        }
        Some(out)
    }
}

/// Keys as bytes.
pub fn encode_keys(keys: &[RecordKey]) -> Vec<u8> {
    let one = |(key, record, secret): &RecordKey| Cbor::Array(vec![id(*key), id(*record), bytes(secret)]);
    encode(vec![Cbor::Array(keys.iter().map(one).collect())])
}

/// Keys from bytes; `None` when they are none.
pub fn decode_keys(content: &[u8]) -> Option<Vec<RecordKey>> {
    let mut fields = decode(content)?;
    let one = |value| {
        let mut parts = Parts::of(value)?;
        let key = (parts.id()?, parts.id()?, parts.bytes()?);
        (key.2.len() == 32).then_some(key)
    };
    list(&mut fields, 1)?.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Changes {
        let row = Row {
            device_id: vec![1; 16],
            n: 1,
            action: Uid([2; 16]),
            entity: 3,
            record: Uid([3; 16]),
            field: None,
            value: vec![0xa0],
            sealed: Some(vec![1, 2, 3]),
            key_id: Some(Uid([4; 16])),
            clock: 5,
            bases: vec![6; 48],
        };
        let other =
            Row { device_id: vec![7; 16], n: 9, field: Some(0), sealed: None, key_id: None, ..row.clone() };
        let action = ActionRow {
            id: Uid([2; 16]),
            name: "action-creators-add".to_owned(),
            args: "{}".to_owned(),
            subject: Some(Uid([3; 16])),
            person: None,
            at: 12,
            undoes: None,
            last: true,
            first_n: 1,
            last_n: 1,
        };
        let erased = vec![Uid([8; 16])];
        Changes {
            at: 99,
            actions: vec![(Uid([1; 16]), action)],
            rows: vec![row.clone(), Row { n: 2, ..row }, other],
            erased,
        }
    }

    #[test]
    fn everything_reads_back() {
        let changes = some();
        assert_eq!(Changes::decode(&changes.encode()), Some(changes));
        let parent = Some(Uid([5; 16]));
        let member = Member {
            at: 1,
            verifying: [2; 32],
            wrapping: [3; 32],
            person: "Zoë".into(),
            computer: "Desk".into(),
            parent,
        };
        assert_eq!(Member::decode(&member.encode()), Some(member));
        let ack = Ack { at: 1, seen: BTreeMap::from([(Uid([1; 16]), (4, 500))]) };
        assert_eq!(Ack::decode(&ack.encode()), Some(ack));
        let keys = vec![(Uid([1; 16]), Uid([2; 16]), vec![3; 32])];
        assert_eq!(decode_keys(&encode_keys(&keys)), Some(keys));
    }

    #[test]
    fn what_a_newer_version_adds_is_passed_over() {
        let Cbor::Map(mut map) = ciborium::from_reader(some().encode().as_slice()).unwrap() else {
            panic!("a map")
        };
        map.push((Cbor::Integer(900.into()), Cbor::Text("new".to_owned())));
        let mut bytes = Vec::new();
        ciborium::into_writer(&Cbor::Map(map), &mut bytes).unwrap();
        assert_eq!(Changes::decode(&bytes), Some(some()), "what is known is read");
    }

    #[test]
    fn what_is_no_change_is_refused() {
        let good = some().encode();
        for end in 0..good.len() {
            assert_eq!(Changes::decode(&good[..end]), None, "the first {end} bytes");
        }
        let mut deep = vec![0x81; 100_000];
        deep.push(0x00);
        assert_eq!(Changes::decode(&deep), None, "a list in a list in a list");
        for bad in [
            Row { n: 0, ..some().rows[0].clone() },
            Row { n: -1, ..some().rows[0].clone() },
            Row { clock: -1, ..some().rows[0].clone() },
            Row { entity: 70_000, ..some().rows[0].clone() },
            Row { bases: vec![0; 23], ..some().rows[0].clone() },
        ] {
            let changes = Changes { rows: vec![bad.clone()], ..Changes::default() };
            assert_eq!(Changes::decode(&changes.encode()), None, "{bad:?}");
        }
    }
}
