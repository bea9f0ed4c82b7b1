//! What printpdf leaves out: the document's language and title, structure, outline and identifier, and
//! the removal of a claim that it makes wrongly.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};

use super::file::{self, Small};
use super::fonts::Fonts;
use super::ops::{Drawn, Link};
use super::outline::{self, words};
use super::{Meta, stream, tags};
use crate::pages::PagesError;
use crate::pages::list::{Pages, Target};

const PRODUCER: &str = "Marquee";

/// The finished document's bytes.
pub(super) fn document(
    pages: &Pages,
    meta: &Meta,
    fonts: Fonts,
    drawn: Drawn,
) -> Result<Vec<u8>, PagesError> {
    let mut pdf = PdfDocument::new(&meta.title);
    for cut in fonts.cuts.into_values() {
        pdf.resources.fonts.map.insert(cut.id, cut.font);
    }
    pdf.pages = drawn.pages;
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let mut doc = pdf.to_lopdf_document(&options, &mut warnings);
    if !warnings.is_empty() {
        return Err(PagesError::Writer(format!("{warnings:?}")));
    }
    let ids: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let heights: Vec<f32> = pages.pages.iter().map(|page| page.height).collect();
    filled(&mut doc, &ids, drawn.content)?;
    drawn.pictures.write(&mut doc, &ids)?;
    let outline = outline::write(&mut doc, &pages.bookmarks, &ids, &heights);
    info(&mut doc, meta)?;
    let metadata = doc.add_object(metadata(meta));
    let mut small = Small::new(doc.max_id + 1);
    let first = small.next();
    pages_made(&mut doc, &ids, &drawn.links, first)?;
    links_made(&mut small, &ids, &drawn.links);
    let counts: Vec<usize> = drawn.links.iter().map(Vec::len).collect();
    let around = tags::Around { pages: &ids, heights: &heights, links: (first, &counts) };
    let root = tags::write(&mut small, &drawn.tree, &around);
    catalog(&mut doc, meta, (root, 0), metadata, outline)?;
    file::written(doc, small).map_err(fault)
}

pub(super) fn fault(why: impl std::fmt::Display) -> PagesError {
    PagesError::Writer(why.to_string())
}

/// Puts on each page what stands on it.
fn filled(doc: &mut Document, ids: &[ObjectId], content: Vec<Vec<u8>>) -> Result<(), PagesError> {
    for (id, bytes) in ids.iter().zip(content) {
        let page = doc.get_dictionary(*id).map_err(fault)?;
        let stream = page.get(b"Contents").and_then(Object::as_reference).map_err(fault)?;
        let stream = doc.get_object_mut(stream).and_then(Object::as_stream_mut).map_err(fault)?;
        stream.set_plain_content(bytes);
    }
    Ok(())
}

/// Ties each page to the structure and to its links, of which `first` is the number of the first.
fn pages_made(
    doc: &mut Document,
    ids: &[ObjectId],
    links: &[Vec<Link>],
    first: u32,
) -> Result<(), PagesError> {
    let mut next = first;
    for (index, (id, links)) in ids.iter().zip(links).enumerate() {
        let page = doc.get_dictionary_mut(*id).map_err(fault)?;
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
        page.remove(b"Annots");
        let after = next + links.len() as u32;
        if !links.is_empty() {
            page.set("Annots", (next..after).map(|link| Object::Reference((link, 0))).collect::<Vec<_>>());
        }
        next = after;
    }
    Ok(())
}

/// Writes the links; each is known to the structure by a number of its own, after those of the pages.
fn links_made(small: &mut Small, ids: &[ObjectId], links: &[Vec<Link>]) {
    let mut key = ids.len() as u64;
    for (page, links) in ids.iter().zip(links) {
        for link in links {
            let out = small.begin();
            out.extend_from_slice(b"<</Type/Annot/Subtype/Link/F 4/H/I/Border[0 0 0]/Rect");
            tags::frame(out, link.edges);
            out.extend_from_slice(b"/P ");
            file::reference(out, page.0);
            out.extend_from_slice(b"/Contents");
            stream::words(out, &link.alt);
            match &link.target {
                Target::Address(address) => {
                    out.extend_from_slice(b"/A<</S/URI/URI");
                    stream::literal(out, address.as_bytes());
                }
                Target::Place(to, top) => {
                    out.extend_from_slice(b"/A<</S/GoTo/D[");
                    file::reference(out, ids.get(*to).unwrap_or(page).0);
                    out.extend_from_slice(b"/XYZ null ");
                    stream::number(out, *top);
                    out.extend_from_slice(b" null]");
                }
            }
            out.extend_from_slice(b">>/StructParent ");
            stream::whole(out, key);
            out.extend_from_slice(b">>");
            key += 1;
        }
    }
}

fn metadata(meta: &Meta) -> Stream {
    let mut stream =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(meta).into_bytes());
    stream.allows_compression = false;
    stream
}

fn catalog(
    doc: &mut Document,
    meta: &Meta,
    structure: ObjectId,
    metadata: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PagesError> {
    let catalog = doc.catalog_mut().map_err(fault)?;
    catalog.set("Lang", Object::String(meta.language.clone().into_bytes(), StringFormat::Literal));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Metadata", metadata);
    catalog.set("PageMode", if outline.is_some() { "UseOutlines" } else { "UseNone" });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    doc.version = "1.7".into();
    Ok(())
}

fn info(doc: &mut Document, meta: &Meta) -> Result<(), PagesError> {
    let id = doc.trailer.get(b"Info").and_then(Object::as_reference).map_err(fault)?;
    let at = moment(meta).format("D:%Y%m%d%H%M%S+00'00'").to_string().into_bytes();
    let date = Object::String(at, StringFormat::Literal);
    let mut info = Dictionary::new();
    info.set("Title", words(&meta.title));
    info.set("Author", words(&meta.author));
    info.set("Subject", words(&meta.subject));
    info.set("Creator", words(PRODUCER));
    info.set("Producer", words(PRODUCER));
    info.set("CreationDate", date.clone());
    info.set("ModDate", date);
    doc.set_object(id, info);
    Ok(())
}

fn moment(meta: &Meta) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(meta.at).unwrap_or(DateTime::UNIX_EPOCH)
}

/// The document's description in the form that archives read.
fn xmp(meta: &Meta) -> String {
    let at = moment(meta).format("%Y-%m-%dT%H:%M:%SZ");
    let (title, author, subject) = (escaped(&meta.title), escaped(&meta.author), escaped(&meta.subject));
    let language = escaped(&meta.language);
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\
         <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
         <xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>\
         <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            control if control.is_control() => out.push(' '),
            other => {
                let _ = out.write_char(other);
            }
        }
    }
    out
}
