//! Pages of PDFs as pictures: whole ones, broken ones, hostile ones.

use crate::documents::Shelf;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// A PDF of two pages that names a font and does not bring it.
fn plain() -> Vec<u8> {
    made(&["BT /F 24 Tf 72 700 Td (Olives) Tj ET", "0 0 1 rg 10 10 200 100 re f"])
}

fn made(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    for (at, content) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {} 0 R >>",
            5 + 2 * at
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
    }
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let end = format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    out.extend(end.bytes());
    out
}

async fn kept(shelf: &Shelf, name: &str, bytes: &[u8]) -> Value {
    shelf.add(&shelf.nora, "", &shelf.file(name, bytes)).await;
    let row = shelf.of_nora().await.into_iter().find(|row| row["name"] == name).unwrap();
    row["versions"][0]["id"].clone()
}

async fn page(shelf: &Shelf, file: &Value, page: usize) -> Value {
    shelf.desk.call("documents.page", json!({"file": file, "page": page})).await
}

/// The drawing, as text.
fn svg(page: &Value) -> String {
    let address = page["picture"].as_str().expect("it is drawn");
    let code = address.strip_prefix("data:image/svg+xml;base64,").expect("a picture in which nothing runs");
    String::from_utf8(data_encoding::BASE64.decode(code.as_bytes()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_pdf_is_looked_at_page_by_page() {
    let shelf = Shelf::new().await;
    let file = kept(&shelf, "olives.pdf", &plain()).await;
    let (first, second) = (page(&shelf, &file, 1).await, page(&shelf, &file, 2).await);
    assert_eq!((&first["pages"], &second["pages"]), (&json!(2), &json!(2)));
    assert!(svg(&first).matches("<path").count() >= 5, "letters of a font that the file does not bring");
    assert!(svg(&second).to_lowercase().contains("#0000ff"), "a blue field: {}", svg(&second));
    for none in [0, 3, usize::MAX] {
        assert_eq!(page(&shelf, &file, none).await["picture"], Value::Null, "there is no page {none}");
    }
    let text = kept(&shelf, "terms.txt", b"Terms").await;
    assert_eq!(page(&shelf, &text, 1).await["picture"], Value::Null, "what is no PDF has no pages");
}

#[tokio::test]
async fn our_own_reports_are_drawn_whole() {
    let shelf = Shelf::new().await;
    let edition = shelf.desk.finalize(&shelf.campaign).await;
    let path = shelf.file("report.pdf", b"");
    let args = json!({"campaign": shelf.campaign, "edition": edition["id"], "language": "en", "paper": "a4", "path": path});
    shelf.desk.call("reports.export", args).await;
    let file = kept(&shelf, "own.pdf", &std::fs::read(&path).unwrap()).await;
    let pages = page(&shelf, &file, 1).await["pages"].as_u64().unwrap();
    assert!(pages >= 1, "a report has pages");
    for number in 1..=usize::try_from(pages).unwrap() {
        let one = page(&shelf, &file, number).await;
        assert!(svg(&one).len() > 2_000, "page {number} says something");
    }
}

/// Files that were made to do harm: without end, without measure, without sense.
fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let nested = format!("{}{}", "q ".repeat(200_000), "Q ".repeat(10));
    let endless = made(&["/X Do"]);
    let endless = String::from_utf8(endless).unwrap();
    // A form that draws itself.
    let endless = endless.replace("/Font << /F 3 0 R >>", "/XObject << /X 5 0 R >>").replace(
        "<< /Length",
        "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length",
    );
    let huge = String::from_utf8(plain()).unwrap().replace("[0 0 595 842]", "[0 0 9e9 9e9]");
    let arrays = made(&[&"[".repeat(500_000)]);
    let own_parent =
        String::from_utf8(plain()).unwrap().replace("/Kids [4 0 R 6 0 R]", "/Kids [2 0 R 2 0 R]");
    vec![
        ("nested.pdf", made(&[&nested])),
        ("endless.pdf", endless.into_bytes()),
        ("huge.pdf", huge.into_bytes()),
        ("arrays.pdf", arrays),
        ("own-parent.pdf", own_parent.into_bytes()),
        ("cut.pdf", plain()[..200].to_vec()),
        ("empty.pdf", b"%PDF-1.7".to_vec()),
        ("zeros.pdf", [b"%PDF-1.7\n".to_vec(), vec![0; 1_000_000]].concat()),
    ]
}

#[tokio::test]
async fn a_hostile_pdf_neither_hangs_nor_ends_the_app() {
    let shelf = Shelf::new().await;
    for (name, bytes) in hostile() {
        let file = kept(&shelf, name, &bytes).await;
        let begun = Instant::now();
        let one = page(&shelf, &file, 1).await;
        assert!(begun.elapsed() < Duration::from_secs(25), "{name} took {:?}", begun.elapsed());
        assert!(one["picture"].is_null() || svg(&one).starts_with("<svg"), "{name} is a picture or none");
    }
    let fine = kept(&shelf, "fine.pdf", &plain()).await;
    assert!(!page(&shelf, &fine, 1).await["picture"].is_null(), "and the next one is drawn");
}

#[test]
fn bytes_that_were_changed_by_chance_do_no_harm() {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_marquee-cli"));
    let whole = plain();
    let places = proptest::collection::vec((0..whole.len(), any::<u8>()), 1..12);
    proptest!(ProptestConfig::with_cases(60), |(changes in places)| {
        let mut bytes = whole.clone();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        if let Some(drawn) = marquee::documents::draw::draw(program, bytes, 1) {
            prop_assert!(drawn.picture.starts_with("data:image/svg+xml;base64,"));
        }
    });
}
