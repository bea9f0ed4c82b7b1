use lopdf::{Document, Object};

use super::*;
use crate::pages::colour::Role;
use crate::pages::list::{Anchor, Area, Bookmark, Style, Target};

const TEXT: Style = Style::regular(10.0, Role::Text);

fn meta() -> Meta {
    Meta {
        title: "Vérité & <Zoë>".into(),
        author: "Ana (Núñez)".into(),
        subject: "ROI".into(),
        language: "fr".into(),
        at: 1_767_225_600_000,
    }
}

fn sample() -> Pages {
    let mut pages = Vec::new();
    for index in 0..2 {
        let mut list = List::new(595.28, 841.89);
        list.within(Tag::Heading(1), |list| {
            list.text(
                50.0,
                60.0,
                "Spend 16\u{202F}486,50\u{A0}€",
                Style::bold(20.0, Role::Text),
                Anchor::Start,
            );
        });
        list.within(Tag::Paragraph, |list| {
            list.text(50.0, 90.0, "AVATAR Zoë Łuczak e\u{301} 山田 ’", TEXT.figures(), Anchor::Start);
        });
        let area = Area { x: 50.0, y: 100.0, width: 80.0, height: 12.0 };
        let target = Target::Address("https://example.com/a b(é)".into());
        list.within(Tag::Paragraph, |list| {
            list.within(Tag::Link(target, "@zoë on Instagram".into(), area), |list| {
                list.text(50.0, 110.0, "@zoe", TEXT, Anchor::Start);
            });
        });
        list.within(Tag::Table(1), |list| {
            list.within(Tag::Row, |list| {
                list.within(Tag::Cell, |list| {
                    list.text(300.0, 150.0, format!("row {index}"), TEXT, Anchor::End)
                });
            });
            list.fill(area, Role::Accent, 0.1);
        });
        pages.push(list);
    }
    let mark = |title: &str, level, page, y| Bookmark { title: title.into(), level, page, y };
    let bookmarks = vec![mark("Zebra", 1, 0, 40.0), mark("Apple", 2, 0, 80.0), mark("Last", 1, 1, 0.0)];
    Pages { pages, bookmarks }
}

fn opened(pages: &Pages) -> Document {
    let bytes = write(pages, &meta()).expect("the sample can be written");
    Document::load_mem(&bytes).expect("a reader can open it")
}

#[test]
fn the_same_pages_have_the_same_bytes() {
    let first = write(&sample(), &meta()).expect("written");
    assert_eq!(
        first,
        write(&sample(), &meta()).expect("written"),
        "nothing depends on what was written before"
    );
    let mut other = sample();
    other.pages[1].text(1.0, 1.0, "more", TEXT, Anchor::Start);
    let other = write(&other, &meta()).expect("written");
    let id =
        |bytes: &[u8]| Document::load_mem(bytes).expect("opens").trailer.get(b"ID").cloned().expect("an ID");
    assert_ne!(id(&first), id(&other), "another content has another identifier");
}

#[test]
fn a_reader_learns_title_language_and_structure() {
    let doc = opened(&sample());
    assert_eq!(doc.version, "1.7");
    assert_eq!(doc.get_pages().len(), 2);
    let catalog = doc.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).expect("a language"), b"fr");
    assert_eq!(catalog.get(b"PageMode").and_then(Object::as_name).expect("a name"), b"UseOutlines");
    assert!(catalog.get(b"StructTreeRoot").is_ok() && catalog.get(b"Metadata").is_ok());
    let info = doc.trailer.get(b"Info").and_then(Object::as_reference).expect("an info");
    let info = doc.get_dictionary(info).expect("a dictionary");
    assert!(info.get(b"GTS_PDFXVersion").is_err(), "the document claims no print standard");
    let date = info.get(b"CreationDate").and_then(Object::as_str).expect("a date");
    assert_eq!(date, b"D:20260101000000+00'00'", "the date is the caller's");
}

#[test]
fn the_outline_is_nested_in_reading_order() {
    let doc = opened(&sample());
    let outlines =
        doc.catalog().and_then(|c| c.get(b"Outlines")).and_then(Object::as_reference).expect("one");
    let root = doc.get_dictionary(outlines).expect("a dictionary");
    let follow = |from: &lopdf::Dictionary, key: &[u8]| {
        let id = from.get(key).and_then(Object::as_reference).expect("a line of the outline");
        doc.get_dictionary(id).expect("a dictionary").clone()
    };
    let title = |line: &lopdf::Dictionary| {
        lopdf::decode_text_string(line.get(b"Title").expect("title")).expect("text")
    };
    let first = follow(root, b"First");
    assert_eq!(title(&first), "Zebra", "reading order, not the alphabet");
    assert_eq!(title(&follow(&first, b"First")), "Apple", "the second level lies within the first");
    let last = follow(&first, b"Next");
    assert_eq!(title(&last), "Last");
    let place = first.get(b"Dest").and_then(Object::as_array).expect("a place");
    assert!((place[3].as_float().expect("a height") - 801.89).abs() < 0.01, "the exact height: {place:?}");
}

#[test]
fn every_font_is_embedded_as_a_cut_with_its_text() {
    let doc = opened(&sample());
    let fonts: Vec<_> = doc
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dict| dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Type0"))
        .collect();
    assert_eq!(fonts.len(), 3, "both weights of Inter are used, and the face of 山田");
    for font in fonts {
        let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
        assert_eq!(name[6], b'+', "a cut carries its six letters: {}", String::from_utf8_lossy(name));
        assert!(font.get(b"ToUnicode").is_ok(), "its text can be searched");
    }
    let files = doc.objects.values().filter_map(|object| object.as_dict().ok());
    let held = |dict: &&lopdf::Dictionary| dict.get(b"FontFile2").is_ok() || dict.get(b"FontFile3").is_ok();
    assert_eq!(files.filter(held).count(), 3, "all files are inside");
}

#[test]
fn links_are_plain_addresses_and_announce_themselves() {
    let doc = opened(&sample());
    let page = doc.get_pages()[&1];
    let link = doc.get_page_annotations(page).expect("annotations")[0].clone();
    let action = link.get(b"A").and_then(Object::as_dict).expect("an action");
    let uri = action.get(b"URI").and_then(Object::as_str).expect("an address");
    assert_eq!(uri, b"https://example.com/a%20b%28%C3%A9%29");
    let words = lopdf::decode_text_string(link.get(b"Contents").expect("words")).expect("text");
    assert_eq!(words, "@zoë on Instagram");
    assert!(link.get(b"StructParent").is_ok(), "it is part of the structure");
}

#[test]
fn a_dangerous_address_is_no_link() {
    let mut list = List::new(100.0, 100.0);
    let area = Area { x: 1.0, y: 1.0, width: 9.0, height: 9.0 };
    list.within(Tag::Paragraph, |list| {
        list.within(Tag::Link(Target::Address("javascript:alert(1)".into()), "x".into(), area), |list| {
            list.text(1.0, 9.0, "x", TEXT, Anchor::Start);
        });
    });
    let doc = opened(&Pages { pages: vec![list], bookmarks: Vec::new() });
    assert!(doc.get_page_annotations(doc.get_pages()[&1]).expect("none is fine").is_empty());
}

#[test]
fn what_is_not_a_number_is_refused() {
    for bad in [f32::NAN, f32::INFINITY, 1.0e30] {
        let mut pages = sample();
        pages.pages[1].rule((0.0, bad), (1.0, 1.0), Role::Text, 1.0);
        assert_eq!(write(&pages, &meta()), Err(PagesError::Number { page: 1 }), "{bad}");
        let mut pages = sample();
        pages.pages[0].text(bad, 1.0, "x", TEXT, Anchor::Start);
        assert_eq!(write(&pages, &meta()), Err(PagesError::Number { page: 0 }), "{bad}");
    }
    let mut pages = sample();
    pages.bookmarks[0].page = 9;
    assert!(write(&pages, &meta()).is_err(), "a bookmark must lead somewhere");
}

/// Writes the sample to the path in `MARQUEE_SAMPLE_PDF`, for looking at it with other programs.
#[test]
#[ignore = "writes a file for people to look at"]
fn dump() {
    if let Ok(path) = std::env::var("MARQUEE_SAMPLE_PDF") {
        std::fs::write(path, write(&sample(), &meta()).expect("written"))
            .expect("a file that can be written");
    }
}
