//! What printpdf leaves out: the document's language and title, structure, outline and identifier, and
//! the removal of a claim that it makes wrongly.

use std::fmt::Write as _;
use std::io::Write as _;

use chrono::{DateTime, Utc};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfSaveOptions};

use super::fonts::Fonts;
use super::ops::Drawn;
use super::outline::{self, words};
use super::{Meta, tags};
use crate::pages::PagesError;
use crate::pages::list::Pages;

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
    let annotations = pages_made(&mut doc, &ids, &drawn.links)?;
    let root = tags::write(&mut doc, &drawn.tree, &ids, &heights, &annotations);
    let outline = outline::write(&mut doc, &pages.bookmarks, &ids, &heights);
    catalog(&mut doc, meta, root, outline)?;
    info(&mut doc, meta)?;
    save(doc)
}

fn fault(why: impl std::fmt::Display) -> PagesError {
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

/// Ties each page to the structure and makes its links objects of their own.
fn pages_made(
    doc: &mut Document,
    ids: &[ObjectId],
    links: &[Vec<String>],
) -> Result<Vec<Vec<ObjectId>>, PagesError> {
    let mut made = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let page = doc.get_dictionary_mut(*id).map_err(fault)?;
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
        let held = match page.remove(b"Annots") {
            Some(Object::Array(held)) => held,
            _ => Vec::new(),
        };
        if held.len() != links[index].len() {
            return Err(fault("a link is missing"));
        }
        let mut objects = Vec::new();
        for (object, alt) in held.into_iter().zip(&links[index]) {
            let Object::Dictionary(mut annotation) = object else { return Err(fault("a link is damaged")) };
            annotation.set("F", 4);
            annotation.set("P", *id);
            annotation.set("Contents", words(alt));
            annotation.remove(b"C");
            objects.push(doc.add_object(annotation));
        }
        if !objects.is_empty() {
            let list: Vec<Object> = objects.iter().map(|&object| object.into()).collect();
            doc.get_dictionary_mut(*id).map_err(fault)?.set("Annots", list);
        }
        made.push(objects);
    }
    Ok(made)
}

fn catalog(
    doc: &mut Document,
    meta: &Meta,
    structure: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PagesError> {
    let mut stream =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(meta).into_bytes());
    stream.allows_compression = false;
    let metadata = doc.add_object(stream);
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

/// Room for an identifier: a string of zeros, twice, as the trailer has it.
const HALF: &str = "00000000000000000000000000000000";

/// How hard streams are compressed: above it they take twice the time for the last hundredth of the bytes.
const LEVEL: u32 = 6;
/// The same for the structure, which is thousands of small lines that are alike: they shrink at once or not at all.
const QUICK: u32 = 2;

/// Compresses pages and fonts, each core its share: it is most of what writing a long report takes.
fn compress(doc: &mut Document) -> Result<(), PagesError> {
    let mut plain: Vec<&mut Stream> = doc
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok())
        .filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter"))
        .collect();
    plain.sort_by_key(|stream| std::cmp::Reverse(stream.content.len()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(plain.len().max(1));
    let mut shares: Vec<Vec<&mut Stream>> = Vec::new();
    shares.resize_with(cores, Vec::new);
    for (index, stream) in plain.into_iter().enumerate() {
        shares[index % cores].push(stream);
    }
    let own = shares.pop().unwrap_or_default();
    let done: std::io::Result<()> = std::thread::scope(|scope| {
        let others: Vec<_> = shares.into_iter().map(|share| scope.spawn(|| deflate(share))).collect();
        deflate(own)?;
        others.into_iter().try_for_each(|other| {
            other.join().unwrap_or_else(|_| Err(std::io::Error::other("compressing stopped")))
        })
    });
    done.map_err(fault)
}

fn deflate(share: Vec<&mut Stream>) -> std::io::Result<()> {
    for stream in share {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
        encoder.write_all(&stream.content)?;
        let packed = encoder.finish()?;
        if packed.len() + "/Filter/FlateDecode".len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// Writes the document, and then an identifier that depends on what it holds and on nothing else.
fn save(mut doc: Document) -> Result<Vec<u8>, PagesError> {
    let half = Object::String(vec![0; HALF.len() / 2], StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![half.clone(), half]);
    compress(&mut doc)?;
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(400)
        .compression_level(QUICK)
        .build();
    let mut bytes = Vec::new();
    doc.save_with_options(&mut bytes, options).map_err(fault)?;
    let digest = blake3::hash(&bytes).to_hex();
    // The trailer comes last, and it is plain text.
    for _ in 0..2 {
        let end = bytes.windows(HALF.len()).rposition(|part| part == HALF.as_bytes());
        let at = end.ok_or_else(|| fault("the identifier has no place"))?;
        bytes[at..at + HALF.len()].copy_from_slice(&digest.as_bytes()[..HALF.len()]);
    }
    Ok(bytes)
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
