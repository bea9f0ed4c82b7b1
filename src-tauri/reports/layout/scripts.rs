//! Names of the world in a report: each is drawn with letters, not boxes, and found again by a search.

use std::collections::BTreeMap;
use std::process::Command;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use super::sample::model;
use super::*;
use crate::pages::{self, pdf};
use crate::reports::model::{CreatorRow, ReportModel};

/// Twenty names in eleven scripts.
pub(super) const NAMES: [&str; 20] = [
    "Zoë Łuczak",
    "Nguyễn Thị Minh Khai",
    "Çağla Şahin İpek",
    "Søren Ångström",
    "Мария Иванова",
    "Ђорђе Ћирић",
    "Αλέξανδρος Παπαδόπουλος",
    "محمد صلاح",
    "پریسا کریمی",
    "שרה כהן",
    "प्रिया शर्मा",
    "लक्ष्मी अय्यर",
    "ณัฐวุฒิ สุขใจ",
    "李小龙",
    "張學友",
    "山田 太郎",
    "さくら モモコ",
    "김연아",
    "Luna 🌸✨",
    "Astro 👩\u{200D}🚀 🇪🇸",
];

/// Poppler takes the joined lam and alef apart in the order in which they are drawn, in documents of every
/// writer that was tried. Readers that take the document's own mapping find the name.
const TAKEN_APART_BY_POPPLER: [&str; 1] = ["محمد صلاح"];

/// A report whose creators have these names, as long as the sample's otherwise.
pub(super) fn named() -> ReportModel {
    let mut model = model("en", Paper::A4, NAMES.len());
    for (row, name) in model.creators.iter_mut().zip(NAMES) {
        *row = CreatorRow { name: name.into(), ..row.clone() };
    }
    model
}

fn document() -> Vec<u8> {
    let model = named();
    let pages = layout(&model, &crate::pages::testing::words("en"));
    assert_eq!(pages::missing(&pages), [], "every character of every name has a glyph");
    let meta = pdf::Meta {
        title: "Names".into(),
        author: String::new(),
        subject: String::new(),
        language: "en".into(),
        at: 0,
    };
    pdf::write(&pages, &meta).expect("written")
}

/// What each glyph of a font stands for, as the document says.
fn meanings(doc: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a font says what it means");
    let map = doc.get_object(map).and_then(Object::as_stream).expect("a stream");
    let text = String::from_utf8(map.get_plain_content().expect("readable")).expect("plain");
    let number = |hex: &str| u16::from_str_radix(hex, 16).expect("a number");
    let mut out = BTreeMap::new();
    for line in text.lines() {
        let parts: Vec<&str> = line.split(['<', '>']).skip(1).step_by(2).collect();
        let word = |hex: &str| {
            let units: Vec<u16> = (0..hex.len() / 4).map(|at| number(&hex[at * 4..at * 4 + 4])).collect();
            String::from_utf16_lossy(&units)
        };
        match parts.as_slice() {
            [code, text] => drop(out.insert(number(code), word(text))),
            [first, last, text] if first == last => drop(out.insert(number(first), word(text))),
            [first, last, text] if first != last && first.len() == 4 && text.len() == 4 => {
                for (step, code) in (number(first)..=number(last)).enumerate() {
                    let unit = number(text) + u16::try_from(step).expect("small");
                    out.insert(code, String::from_utf16_lossy(&[unit]));
                }
            }
            _ => {}
        }
    }
    out
}

/// The texts of a page's glyphs in the order in which they are drawn; a stated text counts as one.
fn read(doc: &Document, page: lopdf::ObjectId) -> Vec<String> {
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = doc
        .get_page_fonts(page)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| (name, meanings(doc, font)))
        .collect();
    let content = Content::decode(&doc.get_page_content(page)).expect("content");
    let (mut out, mut open, mut font) = (Vec::new(), Vec::new(), None);
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                let stated =
                    operation.operands.get(1).and_then(|o| o.as_dict().ok()?.get(b"ActualText").ok());
                if let Some(text) = stated {
                    out.push(lopdf::decode_text_string(text).expect("a text"));
                }
                open.push(stated.is_some());
            }
            "EMC" => drop(open.pop()),
            "Tf" => font = fonts.get(operation.operands[0].as_name().expect("a name")),
            "Tj" | "TJ" if !open.contains(&true) => {
                let parts = match &operation.operands[0] {
                    Object::Array(parts) => parts.clone(),
                    one => vec![one.clone()],
                };
                let codes = parts.iter().filter_map(|part| part.as_str().ok());
                for code in codes.flat_map(|bytes| bytes.chunks_exact(2)) {
                    let meaning = font.and_then(|font| font.get(&u16::from_be_bytes([code[0], code[1]])));
                    out.push(meaning.cloned().unwrap_or_else(|| "\u{FFFD}".into()));
                }
            }
            _ => {}
        }
    }
    out
}

#[test]
fn every_name_is_found_again() {
    let doc = Document::load_mem(&document()).expect("opens");
    let (mut forwards, mut backwards) = (String::new(), String::new());
    for page in doc.get_pages().into_values() {
        let glyphs = read(&doc, page);
        forwards += &glyphs.concat();
        backwards.extend(glyphs.into_iter().rev());
    }
    let found: Vec<&str> =
        NAMES.into_iter().filter(|name| forwards.contains(name) || backwards.contains(name)).collect();
    assert_eq!(
        found, NAMES,
        "each name stands in the document as it is written, in the direction of its script"
    );
    assert!(!forwards.contains('\u{FFFD}'), "no glyph is without a meaning");
    println!("names: {} of {} found by the document's own mapping", found.len(), NAMES.len());
}

#[test]
fn another_reader_finds_the_names() {
    let folder = std::env::temp_dir().join(format!("marquee-names-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("names.pdf");
    std::fs::write(&path, document()).expect("a file");
    let answer = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output();
    let checked = Command::new("qpdf").arg("--check").arg(&path).output();
    let _ = std::fs::remove_dir_all(&folder);
    if let Ok(answer) = checked {
        assert!(answer.status.success(), "qpdf: {}", String::from_utf8_lossy(&answer.stdout));
    }
    let Ok(answer) = answer else {
        println!("names: pdftotext is not installed, so only the document's own mapping was read");
        return;
    };
    // Poppler fences what runs from right to left with marks of its own.
    let fences =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text = String::from_utf8_lossy(&answer.stdout).replace(fences, "");
    let found: Vec<&str> = NAMES.into_iter().filter(|name| text.contains(name)).collect();
    let lost: Vec<&str> = NAMES.into_iter().filter(|name| !found.contains(name)).collect();
    println!("names: {} of {} found by pdftotext; lost: {lost:?}", found.len(), NAMES.len());
    let known = |name: &&str| TAKEN_APART_BY_POPPLER.contains(name);
    assert!(lost.iter().all(known), "found by another reader too: {lost:?} in {text}");
}

#[test]
fn the_same_names_have_the_same_bytes() {
    assert_eq!(document(), document(), "no font is cut differently the second time");
}
