//! What a record is, computed from the set of its changes: any order, repeats and gaps give the same answer.

use super::registry::DELETED;
use super::value::{Fields, Value};
use crate::values::Uid;
use std::collections::{BTreeMap, BTreeSet};

/// A change's name: the device that made it (16 bytes) and its number there.
pub type Mark = ([u8; 16], i64);

/// One change of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Device and number.
    pub mark: Mark,
    /// The action it belongs to.
    pub action: Uid,
    /// The entity's number.
    pub entity: u16,
    /// The record.
    pub record: Uid,
    /// The one field that was set; `None` for the record's creation, which carries a map.
    pub field: Option<u16>,
    /// The values, personal ones included where their key is known.
    pub values: Fields,
    /// Hybrid logical clock.
    pub clock: i64,
    /// The changes that it replaces.
    pub bases: Vec<Mark>,
}

impl Change {
    /// Whether this is the record's creation.
    pub fn is_create(&self) -> bool {
        self.field.is_none()
    }

    /// Whether it says something about the field.
    pub fn carries(&self, field: u16) -> bool {
        match self.field {
            Some(own) => own == field,
            None => field == DELETED || self.values.contains_key(&field),
        }
    }

    /// Its value for the field; a creation says "not deleted".
    pub fn value(&self, field: u16) -> Value {
        match self.values.get(&field) {
            Some(value) => value.clone(),
            None if field == DELETED => Value::Bool(false),
            None => Value::Null,
        }
    }

    fn order(&self) -> (i64, Mark) {
        (self.clock, self.mark)
    }
}

/// The unreplaced changes of a field, the shown one (greatest clock) first.
pub fn heads(changes: &[Change], field: u16) -> Vec<&Change> {
    let about: Vec<&Change> = changes.iter().filter(|change| change.carries(field)).collect();
    let replaced: BTreeSet<Mark> = about.iter().flat_map(|change| change.bases.iter().copied()).collect();
    let mut heads: Vec<&Change> =
        about.into_iter().filter(|change| !replaced.contains(&change.mark)).collect();
    heads.sort_by_key(|change| std::cmp::Reverse(change.order()));
    heads.dedup_by_key(|change| change.mark);
    heads
}

/// A record as its changes make it.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Record {
    /// Whether its creation has arrived.
    pub present: bool,
    /// Whether it is deleted; an edit made without knowledge of the deletion keeps it alive.
    pub deleted: bool,
    /// The clock of its (first) creation.
    pub born: i64,
    /// The shown value of every field that has one.
    pub fields: Fields,
}

/// Computes the record; `fields` are the entity's field numbers.
pub fn record(changes: &[Change], fields: impl Iterator<Item = u16>) -> Record {
    let born = changes.iter().filter(|change| change.is_create()).map(|change| change.clock).min();
    let shown: BTreeMap<u16, Vec<&Change>> = fields.map(|field| (field, heads(changes, field))).collect();
    let deletion =
        heads(changes, DELETED).first().copied().filter(|head| head.value(DELETED) == Value::Bool(true));
    let deleted = deletion.is_some_and(|deletion| {
        let unseen = |head: &&Change| !head.is_create() && !deletion.bases.contains(&head.mark);
        !shown.values().flatten().any(unseen)
    });
    let values =
        shown.iter().filter_map(|(field, heads)| heads.first().map(|head| (*field, head.value(*field))));
    Record { present: born.is_some(), deleted, born: born.unwrap_or(0), fields: values.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(n: i64, field: Option<u16>, value: &str, clock: i64, bases: &[i64]) -> Change {
        let values = match field {
            Some(DELETED) => Fields::from([(DELETED, Value::Bool(value == "yes"))]),
            Some(field) => Fields::from([(field, Value::from(value))]),
            None => Fields::from([(1, Value::from(value))]),
        };
        let mark = |n: i64| ([0; 16], n);
        Change {
            mark: mark(n),
            action: Uid([0; 16]),
            entity: 3,
            record: Uid([1; 16]),
            field,
            values,
            clock,
            bases: bases.iter().map(|n| mark(*n)).collect(),
        }
    }

    #[test]
    fn order_and_repeats_do_not_matter() {
        let set =
            [change(1, None, "a", 1, &[]), change(2, Some(1), "b", 2, &[1]), change(3, Some(2), "c", 3, &[])];
        let plain = record(&set, [1, 2].into_iter());
        for order in [[2, 0, 1], [1, 2, 0], [0, 2, 1]] {
            let mut mixed: Vec<Change> = order.iter().map(|i| set[*i].clone()).collect();
            mixed.push(set[order[0]].clone());
            assert_eq!(record(&mixed, [1, 2].into_iter()), plain, "order {order:?} with a repeat");
        }
        assert_eq!(plain.fields[&1], Value::from("b"), "the set replaces its base");
    }

    #[test]
    fn a_set_without_its_creation_waits_hidden() {
        let orphan = record(&[change(2, Some(1), "b", 2, &[1])], [1].into_iter());
        assert!(!orphan.present, "hidden until the creation arrives");
        assert_eq!(orphan.fields[&1], Value::from("b"), "and nothing is lost");
    }

    #[test]
    fn an_edit_made_without_knowing_of_the_deletion_wins() {
        let create = change(1, None, "a", 1, &[]);
        let delete = change(2, Some(DELETED), "yes", 5, &[1]);
        assert!(record(&[create.clone(), delete.clone()], [1].into_iter()).deleted, "deleted");
        let edit = change(3, Some(1), "b", 3, &[1]);
        assert!(!record(&[create, delete, edit], [1].into_iter()).deleted, "the concurrent edit keeps it");
    }

    #[test]
    fn two_unreplaced_values_are_both_kept_and_the_later_shown() {
        let set = [
            change(1, None, "a", 1, &[]),
            change(2, Some(1), "b", 2, &[1]),
            change(3, Some(1), "c", 3, &[1]),
        ];
        let marks: Vec<i64> = heads(&set, 1).iter().map(|head| head.mark.1).collect();
        assert_eq!(marks, [3, 2], "both are heads, the greater clock first");
    }
}
