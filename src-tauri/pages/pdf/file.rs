//! The file itself: its objects, small ones many to a stream, and the list of where each of them lies.
//!
//! A long report has tens of thousands of small objects, one for every cell that a reader can walk to. They are
//! written once, as the bytes that stand in the file, and never held as anything else.

use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::stream::{hex, literal, number, whole};

/// How hard pages, fonts and pictures are compressed: above it they take twice the time for the last hundredth.
const LEVEL: u32 = 6;
/// The same for small objects, which are thousands of lines that are alike: they shrink at once or not at all.
const QUICK: u32 = 2;

/// So many small objects share a stream.
const TOGETHER: usize = 1000;

/// Small objects with consecutive numbers, written one after the other.
pub(super) struct Small {
    first: u32,
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

impl Small {
    /// The first object will have this number.
    pub fn new(first: u32) -> Self {
        Self { first, bytes: Vec::new(), starts: Vec::new() }
    }

    /// The number of the next object.
    pub fn next(&self) -> u32 {
        self.first + self.starts.len() as u32
    }

    /// Begins the next object, to be written into what this answers with.
    pub fn begin(&mut self) -> &mut Vec<u8> {
        if !self.bytes.is_empty() {
            self.bytes.push(b'\n');
        }
        self.starts.push(self.bytes.len());
        &mut self.bytes
    }
}

/// A number of the file as other objects name it.
pub(super) fn reference(out: &mut Vec<u8>, id: u32) {
    whole(out, id.into());
    out.extend_from_slice(b" 0 R");
}

/// A stream while the file is put together: its entries, its bytes, how hard they are compressed (not at all where
/// they are already, or must stay readable).
struct Packed {
    id: u32,
    entries: Vec<u8>,
    bytes: Vec<u8>,
    level: Option<u32>,
}

/// Where an object lies.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    Within(u32, usize),
}

/// The document with its small objects as a file, which carries an identifier of what it holds.
pub(super) fn written(doc: Document, small: Small) -> std::io::Result<Vec<u8>> {
    let (root, info) = (doc.trailer.get(b"Root").ok().cloned(), doc.trailer.get(b"Info").ok().cloned());
    let version = doc.version;
    let mut held = Small::new(0);
    let mut numbers = Vec::new();
    let mut packed = Vec::new();
    for (id, object) in doc.objects {
        match object {
            Object::Stream(stream) => packed.push(stream_of(id, stream)),
            object => {
                numbers.push(id.0);
                write(held.begin(), &object);
            }
        }
    }
    let last = small.next();
    numbers.extend(small.first..last);
    held.bytes.push(b'\n');
    let shift = held.bytes.len();
    held.starts.extend(small.starts.iter().map(|start| start + shift));
    held.bytes.extend_from_slice(&small.bytes);
    let mut places = vec![Place::Nowhere; last as usize];
    let mut own = last;
    for (at, share) in numbers.chunks(TOGETHER).enumerate() {
        for (index, id) in share.iter().enumerate() {
            places[*id as usize] = Place::Within(own, index);
        }
        packed.push(object_stream(own, share, &held, at * TOGETHER));
        own += 1;
    }
    compress(&mut packed)?;
    places.resize(own as usize + 1, Place::Nowhere);
    let mut out = Vec::with_capacity(packed.iter().map(|one| one.bytes.len() + 200).sum::<usize>() + 65_536);
    out.extend_from_slice(b"%PDF-");
    out.extend_from_slice(version.as_bytes());
    out.extend_from_slice(b"\n%\xBB\xAD\xC0\xDE\n");
    for one in &packed {
        places[one.id as usize] = Place::At(out.len());
        stream(&mut out, one);
    }
    let start = out.len();
    places[own as usize] = Place::At(start);
    let mut table = places_of(own, &places);
    for (name, entry) in [("/Root ", root), ("/Info ", info)] {
        if let Some(entry) = entry {
            table.entries.extend_from_slice(name.as_bytes());
            write(&mut table.entries, &entry);
        }
    }
    table.entries.extend_from_slice(format!("/ID[<{HALF}><{HALF}>]").as_bytes());
    let mut table = [table];
    compress(&mut table)?;
    stream(&mut out, &table[0]);
    out.extend_from_slice(b"startxref\n");
    whole(&mut out, start as u64);
    out.extend_from_slice(b"\n%%EOF\n");
    Ok(identified(out, start))
}

/// Room for an identifier: a string of zeros, twice, as the trailer has it.
const HALF: &str = "00000000000000000000000000000000";

/// The file with an identifier that depends on what it holds and on nothing else. It stands behind `start`.
fn identified(mut bytes: Vec<u8>, start: usize) -> Vec<u8> {
    let digest = blake3::hash(&bytes).to_hex();
    let mut from = start;
    for _ in 0..2 {
        let found = bytes[from..].windows(HALF.len()).position(|part| part == HALF.as_bytes());
        if let Some(at) = found.map(|found| found + from) {
            bytes[at..at + HALF.len()].copy_from_slice(&digest.as_bytes()[..HALF.len()]);
            from = at + HALF.len();
        }
    }
    bytes
}

fn stream_of((id, _): ObjectId, stream: lopdf::Stream) -> Packed {
    let mut entries = Vec::new();
    for (key, value) in stream.dict.iter().filter(|(key, _)| key.as_slice() != b"Length") {
        name(&mut entries, key);
        apart(&mut entries, value);
    }
    let plain = stream.allows_compression && !stream.dict.has(b"Filter");
    Packed { id, entries, bytes: stream.content, level: plain.then_some(LEVEL) }
}

/// The objects from number `from` on in one stream: first the number and the place of each, then all.
fn object_stream(id: u32, numbers: &[u32], held: &Small, from: usize) -> Packed {
    let begin = held.starts[from];
    let end = held.starts.get(from + numbers.len()).copied().unwrap_or(held.bytes.len());
    let mut bytes = Vec::with_capacity(end - begin + numbers.len() * 14);
    for (index, number) in numbers.iter().enumerate() {
        whole(&mut bytes, (*number).into());
        bytes.push(b' ');
        whole(&mut bytes, (held.starts[from + index] - begin) as u64);
        bytes.push(b' ');
    }
    let first = bytes.len();
    bytes.extend_from_slice(&held.bytes[begin..end]);
    let entries = format!("/Type/ObjStm/N {}/First {first}", numbers.len()).into_bytes();
    Packed { id, entries, bytes, level: Some(QUICK) }
}

/// Where every object lies, as readers look it up.
fn places_of(id: u32, places: &[Place]) -> Packed {
    let mut bytes = Vec::with_capacity(places.len() * 7);
    for place in places {
        let (kind, at, index) = match *place {
            Place::Nowhere => (0, 0, u16::MAX),
            Place::At(at) => (1, at as u32, 0),
            Place::Within(stream, index) => (2, stream, index as u16),
        };
        bytes.push(kind);
        bytes.extend_from_slice(&at.to_be_bytes());
        bytes.extend_from_slice(&index.to_be_bytes());
    }
    let entries = format!("/Type/XRef/W[1 4 2]/Size {}", places.len()).into_bytes();
    Packed { id, entries, bytes, level: Some(QUICK) }
}

fn stream(out: &mut Vec<u8>, one: &Packed) {
    whole(out, one.id.into());
    out.extend_from_slice(b" 0 obj\n<<");
    out.extend_from_slice(&one.entries);
    out.extend_from_slice(b"/Length ");
    whole(out, one.bytes.len() as u64);
    out.extend_from_slice(b">>stream\n");
    out.extend_from_slice(&one.bytes);
    out.extend_from_slice(b"\nendstream\nendobj\n");
}

/// Compresses all streams, the largest first, each core the next one.
fn compress(all: &mut [Packed]) -> std::io::Result<()> {
    let mut plain: Vec<Mutex<&mut Packed>> =
        all.iter_mut().filter(|one| one.level.is_some()).map(Mutex::new).collect();
    plain.sort_by_key(|one| std::cmp::Reverse(one.lock().map_or(0, |one| one.bytes.len())));
    let next = AtomicUsize::new(0);
    let work = || -> std::io::Result<()> {
        while let Some(one) = plain.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Ok(mut one) = one.lock() {
                deflate(&mut one)?;
            }
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(plain.len());
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        work()?;
        others.into_iter().try_for_each(|other| {
            other.join().unwrap_or_else(|_| Err(std::io::Error::other("compressing stopped")))
        })
    })
}

fn deflate(one: &mut Packed) -> std::io::Result<()> {
    let level = Compression::new(one.level.unwrap_or(LEVEL));
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(one.bytes.len() / 3 + 64), level);
    encoder.write_all(&one.bytes)?;
    let packed = encoder.finish()?;
    let filter = b"/Filter/FlateDecode";
    if packed.len() + filter.len() < one.bytes.len() {
        one.entries.extend_from_slice(filter);
        one.bytes = packed;
    }
    Ok(())
}

fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"-_+.*".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02X}");
        }
    }
}

/// An object behind a name: apart from it, unless it begins with a mark of its own.
fn apart(out: &mut Vec<u8>, object: &Object) {
    if !matches!(object, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)) {
        out.push(b' ');
    }
    write(out, object);
}

/// An object as it stands in the file. A stream is none of these; it has a place of its own.
fn write(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null | Object::Stream(_) => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => {
            if *value < 0 {
                out.push(b'-');
            }
            whole(out, value.unsigned_abs());
        }
        Object::Real(value) => number(out, *value),
        Object::Name(text) => name(out, text),
        Object::String(text, StringFormat::Literal) => literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            for pair in text.chunks(2) {
                match pair {
                    [high, low] => hex(out, u16::from_be_bytes([*high, *low])),
                    rest => rest.iter().for_each(|byte| drop(write!(out, "{byte:02X}"))),
                }
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index == 0 { write(out, item) } else { apart(out, item) }
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Reference((id, _)) => reference(out, *id),
    }
}

fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in entries {
        name(out, key);
        apart(out, value);
    }
    out.extend_from_slice(b">>");
}
