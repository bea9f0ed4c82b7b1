//! The brand's logo heads what goes out: reports and briefs, with or without one, and never in the way.

use crate::desk::{Desk, Folder};
use lopdf::Document;
use serde_json::{Value, json};
use std::path::Path;

/// A picture of these many points, half of them clear.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let points: Vec<u8> =
        (0..width * height).flat_map(|at| [180, 60, 40, if at % 2 == 0 { 255 } else { 0 }]).collect();
    encoder.write_header().unwrap().write_image_data(&points).unwrap();
    out
}

/// A campaign of a brand with this logo.
async fn branded(desk: &Desk, files: &Folder, logo: &[u8]) -> (String, String) {
    let brand = desk.brand("Olivar", "EUR").await;
    let campaign = desk.campaign_with(json!({"brand": brand})).await;
    set(desk, files, &brand, logo).await;
    (brand, campaign)
}

async fn set(desk: &Desk, files: &Folder, brand: &str, logo: &[u8]) {
    let path = files.join("logo.png");
    std::fs::write(&path, logo).unwrap();
    desk.call("brands.setLogo", json!({"id": brand, "path": path})).await;
}

async fn report(desk: &Desk, campaign: &str, edition: Option<&Value>, language: &str, to: &Path) -> Vec<u8> {
    let ask =
        json!({"campaign": campaign, "edition": edition, "language": language, "paper": "a4", "path": to});
    desk.call("reports.export", ask).await;
    std::fs::read(to).unwrap()
}

/// The sizes of the pictures in a document, what is clear of them left out.
fn pictures(bytes: &[u8]) -> Vec<(i64, i64)> {
    let doc = Document::load_mem(bytes).expect("a reader can open it");
    let is = |dict: &lopdf::Dictionary, name: &[u8]| {
        dict.get(b"Subtype").and_then(lopdf::Object::as_name).is_ok_and(|found| found == name)
    };
    let all = doc.objects.values().filter_map(|object| object.as_stream().ok());
    let coloured = |dict: &lopdf::Dictionary| {
        dict.get(b"ColorSpace").and_then(lopdf::Object::as_name).is_ok_and(|space| space != b"DeviceGray")
    };
    let size = |key: &[u8], dict: &lopdf::Dictionary| dict.get(key).and_then(lopdf::Object::as_i64).unwrap();
    let images = all.map(|stream| &stream.dict).filter(|dict| is(dict, b"Image") && coloured(dict));
    images.map(|dict| (size(b"Width", dict), size(b"Height", dict))).collect()
}

#[tokio::test]
async fn a_report_carries_the_logo_once_and_says_whose_it_is() {
    let (desk, files) = (Desk::new().await, Folder::new());
    let (_, campaign) = branded(&desk, &files, &png(120, 40)).await;
    let made = report(&desk, &campaign, None, "en", &files.join("1.pdf")).await;
    assert_eq!(pictures(&made), [(120, 40)], "once");
    assert_eq!(made, report(&desk, &campaign, None, "en", &files.join("2.pdf")).await, "the same bytes");
    let text = String::from_utf8_lossy(&made).into_owned();
    assert!(text.starts_with("%PDF-1.7"), "a document");
    let ask = json!({"campaign": campaign, "edition": null, "language": "fr", "paper": "a4"});
    let page = desk.call("reports.preview", ask).await["pages"][0]["svg"].as_str().unwrap().to_owned();
    assert!(page.contains("<image ") && page.contains("href=\"data:image/png;base64,"), "on screen too");
}

#[tokio::test]
async fn a_finished_report_keeps_the_logo_it_had() {
    let (desk, files) = (Desk::new().await, Folder::new());
    let (brand, campaign) = branded(&desk, &files, &png(120, 40)).await;
    let edition = desk.finalize(&campaign).await["id"].clone();
    let before = report(&desk, &campaign, Some(&edition), "es", &files.join("1.pdf")).await;
    set(&desk, &files, &brand, &png(60, 60)).await;
    let now = report(&desk, &campaign, None, "es", &files.join("2.pdf")).await;
    assert_eq!(pictures(&now), [(60, 60)], "a draft shows the one of today");
    // Even if the first file is nowhere any more.
    let groups = std::fs::read_dir(desk.folder().join("files")).unwrap().flatten();
    for file in groups.flat_map(|group| std::fs::read_dir(group.path()).unwrap().flatten()) {
        if std::fs::read(file.path()).unwrap() == png(120, 40) {
            std::fs::remove_file(file.path()).unwrap();
        }
    }
    desk.call("brands.setLogo", json!({"id": brand, "path": ""})).await;
    let after = report(&desk, &campaign, Some(&edition), "es", &files.join("3.pdf")).await;
    assert_eq!(before, after, "a finished report never changes");
    let none = report(&desk, &campaign, None, "es", &files.join("4.pdf")).await;
    assert_eq!(pictures(&none), [], "without a logo there is none");
}

#[tokio::test]
async fn a_damaged_logo_is_left_out_and_nothing_fails() {
    let (desk, files) = (Desk::new().await, Folder::new());
    let whole = png(120, 40);
    let (brand, campaign) = branded(&desk, &files, &whole[..whole.len() / 2]).await;
    let made = report(&desk, &campaign, None, "en", &files.join("1.pdf")).await;
    assert_eq!(pictures(&made), [], "half a picture is none");
    let edition = desk.finalize(&campaign).await["id"].clone();
    report(&desk, &campaign, Some(&edition), "fr", &files.join("2.pdf")).await;
    set(&desk, &files, &brand, &png(8, 8)).await;
    for group in std::fs::read_dir(desk.folder().join("files")).unwrap().flatten() {
        for file in std::fs::read_dir(group.path()).unwrap().flatten() {
            if std::fs::read(file.path()).unwrap() == png(8, 8) {
                std::fs::remove_file(file.path()).unwrap();
            }
        }
    }
    let made = report(&desk, &campaign, None, "en", &files.join("3.pdf")).await;
    assert_eq!(pictures(&made), [], "one that is gone is left out too");
}

#[tokio::test]
async fn a_brief_carries_the_logo() {
    let (desk, files) = (Desk::new().await, Folder::new());
    let (_, campaign) = branded(&desk, &files, &png(50, 100)).await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "", "").await;
    let path = files.join("brief.pdf");
    desk.call("briefs.export", json!({"collaboration": together, "path": path})).await;
    assert_eq!(pictures(&std::fs::read(&path).unwrap()), [(50, 100)], "at its head");
}
