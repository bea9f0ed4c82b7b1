//! Which column is what: the words of the header propose, the values decide.

use super::numbers::{self, Column, Hint};
use super::table::{Table, key};
use super::{Field, headers};
use crate::creators;
use crate::values::handle;
use std::collections::BTreeSet;

/// A column with what it holds.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The header as it is matched.
    pub key: String,
    /// Numbers, blanks and the rest.
    pub column: Column,
    /// Of the filled cells, how many percent are one word of plain characters, as handles are.
    single: usize,
    /// How many percent look like a handle and not like a name.
    plain: usize,
    /// How many percent are addresses of a platform we know.
    address: usize,
    /// How many percent of the filled cells are different.
    distinct: usize,
    /// How many percent of the different ones name a platform, under a header that speaks of it.
    platform: usize,
    /// How many percent of the different ones name a country, under a header that speaks of it.
    country: usize,
    /// Average length of a filled cell.
    length: usize,
}

/// Profiles of all columns.
pub fn profiles(table: &Table, delimiter: char) -> Vec<Profile> {
    (0..table.headers.len()).map(|at| profile(table, at, delimiter)).collect()
}

fn profile(table: &Table, at: usize, delimiter: char) -> Profile {
    let key = key(&table.plain[at]);
    let values = table.rows.iter().map(|row| row.cell(at));
    let counts = headers::place(Field::Followers, &key).is_some();
    let column = Column::read(values.clone(), Hint { counts, comma: delimiter == ';' });
    let filled: Vec<&str> =
        values.map(str::trim).filter(|cell| !cell.is_empty() && !numbers::is_not_available(cell)).collect();
    let share = |test: &dyn Fn(&str) -> bool| {
        filled.iter().filter(|cell| test(cell)).count() * 100 / filled.len().max(1)
    };
    let mut different = filled.clone();
    different.sort_unstable();
    different.dedup();
    // Naming a place is slow to decide: asked only where the header speaks of it, and once a value.
    let named = |field, test: &dyn Fn(&str) -> bool| match headers::place(field, &key) {
        Some(_) => different.iter().filter(|cell| test(cell)).count() * 100 / different.len().max(1),
        None => 0,
    };
    Profile {
        single: share(&is_single),
        plain: share(&is_plain),
        address: share(&is_address),
        distinct: different.len() * 100 / filled.len().max(1),
        platform: named(Field::Platform, &|cell| platform(cell).is_some()),
        country: named(Field::Country, &|cell| creators::country(cell).is_some()),
        length: filled.iter().map(|cell| cell.chars().count()).sum::<usize>() / filled.len().max(1),
        key,
        column,
    }
}

/// The platform that a cell names; of several the first.
pub fn platform(cell: &str) -> Option<&'static str> {
    let first = || cell.split([',', '/', ';', '&', '+', '|']).find_map(handle::platform_named);
    handle::platform_named(cell).or_else(first)
}

/// Whether a cell is the address of a page on a platform we know.
pub fn is_address(cell: &str) -> bool {
    handle::platform_of(cell).is_some() && cell.contains('/')
}

fn is_single(cell: &str) -> bool {
    is_address(cell) || cell.is_ascii() && !cell.contains(char::is_whitespace) && cell.len() <= 60
}

/// One word that people do not write as a name: `nora.eats`, `@Nora`, `MrBeast`, an address.
fn is_plain(cell: &str) -> bool {
    if is_address(cell) {
        return true;
    }
    let letters = cell.bytes().any(|byte| byte.is_ascii_alphabetic());
    let inner =
        cell.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let low = !cell.bytes().any(|byte| byte.is_ascii_uppercase());
    let signs = cell.bytes().any(|byte| byte.is_ascii_digit() || b"._@".contains(&byte));
    is_single(cell) && letters && (low || inner || signs)
}

/// What each column becomes.
pub fn recognise(profiles: &[Profile]) -> Vec<Option<Field>> {
    let mut out = vec![None; profiles.len()];
    put(&mut out, platform_column(profiles), Field::Platform);
    put(&mut out, url_column(profiles), Field::Url);
    let handle = handle_column(profiles, &out);
    put(&mut out, handle, Field::Handle);
    let followers = followers_column(profiles, &out);
    put(&mut out, followers, Field::Followers);
    for field in [Field::Country, Field::Language, Field::Name] {
        let found = first_of(profiles, &out, field);
        put(&mut out, found, field);
    }
    for (at, profile) in profiles.iter().enumerate() {
        let words =
            profile.column.text > 0 && profile.column.text > profile.column.numbers && profile.length < 60;
        if out[at].is_none() && words && headers::place(Field::Niche, &profile.key).is_some() {
            out[at] = Some(Field::Niche);
        }
    }
    out
}

fn put(out: &mut [Option<Field>], at: Option<usize>, field: Field) {
    if let Some(at) = at {
        out[at] = Some(field);
    }
}

fn platform_column(profiles: &[Profile]) -> Option<usize> {
    let fits = |p: &Profile| p.platform >= 50 && headers::place(Field::Platform, &p.key).is_some();
    profiles.iter().position(fits)
}

fn url_column(profiles: &[Profile]) -> Option<usize> {
    let fits = |p: &Profile| p.address >= 50 && headers::place(Field::Handle, &p.key).is_none();
    let named = |p: &Profile| headers::place(Field::Url, &p.key).is_some();
    let best = profiles.iter().position(|p| fits(p) && named(p));
    best.or_else(|| profiles.iter().position(fits))
}

/// The handle: a column that says so, or a "name" whose values look like handles more than like names.
fn handle_column(profiles: &[Profile], taken: &[Option<Field>]) -> Option<usize> {
    let score = |at: usize, p: &Profile| {
        let mostly_text = p.column.numbers * 2 < p.column.numbers + p.column.text;
        if taken[at].is_some() || p.distinct < 40 || !mostly_text {
            return None;
        }
        if headers::place(Field::Handle, &p.key).is_some() && p.single >= 50 {
            return Some(p.plain + 30);
        }
        if headers::place(Field::Name, &p.key).is_some() && p.plain >= 45 {
            return Some(p.plain);
        }
        None
    };
    let scored = profiles.iter().enumerate().filter_map(|(at, p)| Some((score(at, p)?, at)));
    scored.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))).map(|(_, at)| at)
}

/// Followers: the earliest word; of twins with one name the one without suffixes.
fn followers_column(profiles: &[Profile], taken: &[Option<Field>]) -> Option<usize> {
    let fits = |at: usize, p: &Profile| {
        let place = headers::place(Field::Followers, &p.key)?;
        (taken[at].is_none() && p.column.numbers > 0 && p.column.numbers >= p.column.text).then_some(place)
    };
    let audience = |p: &Profile| p.key.starts_with("audience");
    let found = profiles.iter().enumerate().filter_map(|(at, p)| Some((audience(p), fits(at, p)?, at)));
    let (.., first) = found.min_by_key(|(last, _, at)| (*last, *at))?;
    let twin = profiles.iter().enumerate().find(|(at, p)| {
        *at != first
            && p.key == profiles[first].key
            && p.column.sum == profiles[first].column.sum
            && p.column.suffixed == 0
    });
    match twin {
        Some((at, _)) if profiles[first].column.suffixed > 0 => Some(at),
        _ => Some(first),
    }
}

fn first_of(profiles: &[Profile], taken: &[Option<Field>], field: Field) -> Option<usize> {
    let fits = |p: &Profile| match field {
        // "Location" and the like hold cities too: the values have to name countries.
        Field::Country => p.country >= 30,
        _ => p.column.text > 0,
    };
    let found = profiles.iter().enumerate().filter(|(at, p)| taken[*at].is_none() && fits(p));
    found.filter_map(|(at, p)| Some((headers::place(field, &p.key)?, at))).min().map(|(_, at)| at)
}

/// The platform that the header says: the handle's own column first, else the only one that any column names.
pub fn platform_said(profiles: &[Profile], fields: &[Option<Field>]) -> Option<&'static str> {
    let own = fields.iter().position(|field| *field == Some(Field::Handle));
    if let Some(said) = own.and_then(|at| headers::platform(&profiles[at].key)) {
        return Some(said);
    }
    let said: BTreeSet<&str> = profiles.iter().filter_map(|p| headers::platform(&p.key)).collect();
    if said.len() == 1 { said.into_iter().next() } else { None }
}
