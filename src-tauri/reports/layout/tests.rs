use rust_decimal::Decimal;

use super::sample::model;
use super::*;
use crate::charts;
use crate::pages::list::{Item, Text};
use crate::pages::pdf::{self, Meta};
use crate::pages::testing::{self, money};
use crate::reports::model::*;

fn runs(list: &List) -> impl Iterator<Item = &Text> {
    list.items.iter().filter_map(|item| if let Item::Text(run) = item { Some(run) } else { None })
}

/// No text leaves the margins, and none lies on another.
fn check(pages: &Pages) {
    for (index, page) in pages.pages.iter().enumerate() {
        let boxes: Vec<(&str, [f32; 4])> = runs(page)
            .map(|run| {
                let width = text::width(run.text.trim_end(), &run.style);
                let x = match run.anchor {
                    Anchor::Start => run.x,
                    Anchor::Middle => run.x - width / 2.0,
                    Anchor::End => run.x - width,
                };
                (
                    run.text.as_str(),
                    [x, run.y - run.style.size * 0.73, x + width, run.y + run.style.size * 0.1],
                )
            })
            .collect();
        for (at, (words, a)) in boxes.iter().enumerate() {
            assert!(
                a[0] >= SIDE - 0.6 && a[2] <= page.width - SIDE + 0.6,
                "page {index}: {words:?} leaves the margins {a:?}"
            );
            assert!(
                a[1] >= 30.0 && a[3] <= page.height - 28.0,
                "page {index}: {words:?} leaves the sheet {a:?}"
            );
            assert!(
                *words != "%" && !words.starts_with(['%', '\u{A0}', '\u{202F}']),
                "a sign stands alone: {words:?}"
            );
            for (other, b) in &boxes[at + 1..] {
                let apart =
                    a[2] <= b[0] + 0.1 || b[2] <= a[0] + 0.1 || a[3] <= b[1] + 0.1 || b[3] <= a[1] + 0.1;
                assert!(apart, "page {index}: {words:?} {a:?} lies on {other:?} {b:?}");
            }
        }
    }
}

fn laid(model: &ReportModel) -> Pages {
    let language = if model.language.is_empty() { "en" } else { &model.language };
    layout(model, &testing::words(language))
}

#[test]
fn nothing_overlaps_in_any_language_on_any_paper() {
    for language in ["en", "es", "fr"] {
        for paper in [Paper::A4, Paper::Letter] {
            for count in [0, 1, 3, 40, 120] {
                check(&laid(&model(language, paper, count)));
            }
        }
    }
}

#[test]
fn a_long_table_repeats_its_head_and_loses_no_row() {
    for (count, least, most) in [(0, 3, 4), (1, 3, 4), (40, 4, 7), (120, 7, 12), (2000, 80, 130)] {
        let pages = laid(&model("en", Paper::A4, count));
        let held = pages.pages.len();
        assert!((least..=most).contains(&held), "{count} creators on {held} pages");
        let text: Vec<Vec<&str>> =
            pages.pages.iter().map(|page| runs(page).map(|run| run.text.as_str()).collect()).collect();
        let stages = |words: &[&str]| words.iter().filter(|word| **word == "Live").count();
        assert_eq!(text.iter().map(|words| stages(words)).sum::<usize>(), count, "one row for each creator");
        for (index, words) in text.iter().enumerate().filter(|(_, words)| stages(words) > 0) {
            assert!(words.contains(&"Followers"), "page {index} has rows, so it needs the head");
        }
        let last = format!("Page {held} of {held}");
        assert!(text[held - 1].contains(&last.as_str()), "the last page is numbered {last}");
    }
}

#[test]
fn the_first_page_answers_the_director() {
    let pages = laid(&model("en", Paper::A4, 3));
    let first: Vec<&Text> = runs(&pages.pages[0]).collect();
    let find = |words: &str| {
        first.iter().find(|run| run.text.contains(words)).unwrap_or_else(|| panic!("no {words:?} on page 1"))
    };
    assert!(find("150.00%").style.size >= 28.0, "the figure of the goal is the largest thing on the page");
    for words in [
        "Spring Launch",
        "Maison Clairval",
        "Over budget by",
        "€594.70",
        "Met",
        "Missed",
        "ROI (gross margin)",
        "Renew with",
        "SAMPLE DATA",
    ] {
        find(words);
    }
    let titles: Vec<(&str, u8)> =
        pages.bookmarks.iter().map(|mark| (mark.title.as_str(), mark.level)).collect();
    assert_eq!(titles[0], ("Spring Launch: Glow Serum", 1), "{titles:?}");
    assert!(
        titles.contains(&("Creators", 2)) && titles.contains(&("The campaign is €594.70 over its budget", 3))
    );
}

#[test]
fn an_empty_report_is_a_report() {
    let pages = laid(&ReportModel::default());
    check(&pages);
    let text: Vec<&str> = runs(&pages.pages[0]).map(|run| run.text.as_str()).collect();
    assert!(text.contains(&"No recommendation has been written yet."), "{text:?}");
    let done = laid(&ReportModel { edition: Some(1), ..ReportModel::default() });
    let text: Vec<&str> = runs(&done.pages[0]).map(|run| run.text.as_str()).collect();
    assert!(!text.contains(&"Recommendation"), "a finished report has no empty section: {text:?}");
}

#[test]
fn words_without_end_stay_in_their_columns() {
    for language in ["en", "fr"] {
        let mut model = model(language, Paper::Letter, 12);
        let long = "A very long text that goes on ".repeat(12);
        let word = "Rindfleischetikettierungsüberwachungsaufgabe".repeat(4);
        let huge = money(language, Decimal::from(9_007_199_254_740_991_i64));
        model.title = long.clone();
        model.brand = word.clone();
        model.owner = long.clone();
        model.digest = word.clone();
        model.headline = Headline {
            label: long.clone(),
            printed: huge.repeat(2),
            explanation: word.clone(),
            target: huge.repeat(2),
            attainment: huge.clone(),
            met: None,
            note: word.clone(),
        };
        model.goals[0] = GoalRow {
            figure: word.clone(),
            target: huge.clone(),
            actual: huge.clone(),
            attainment: huge.clone(),
            met: Some(false),
            note: long.clone(),
        };
        model.budget = Budget {
            with_planned: false,
            planned: huge.clone(),
            actual: huge.clone(),
            difference: huge.clone(),
            used: huge.clone(),
            over: false,
        };
        model.returns[0] = ReturnFigure {
            label: word.clone(),
            printed: huge.clone(),
            definition: long.repeat(3),
            note: word.clone(),
        };
        model.recommendation = long.repeat(30);
        model.notes.push(long.repeat(30));
        model.creators[3] = CreatorRow {
            name: word.clone(),
            platform: long.clone(),
            handle: word.clone(),
            url: String::new(),
            stage: long.clone(),
            followers: huge.clone(),
            posts: huge.clone(),
            engagements: huge.clone(),
            engagement_rate: huge.clone(),
            fee: huge.clone(),
            cost: huge.clone(),
        };
        model.method[0].definition = long.repeat(40);
        model.edition = Some(2);
        check(&laid(&model));
    }
}

#[test]
fn the_pages_make_a_document() {
    let model = model("fr", Paper::A4, 120);
    let meta = Meta {
        title: model.title.clone(),
        author: model.owner.clone(),
        subject: "ROI".into(),
        language: "fr".into(),
        at: 0,
    };
    let bytes = pdf::write(&laid(&model), &meta).expect("written");
    assert_eq!(bytes, pdf::write(&laid(&model), &meta).expect("written"), "the same report, the same bytes");
    let document = lopdf::Document::load_mem(&bytes).expect("opens");
    assert_eq!(document.get_pages().len(), laid(&model).pages.len());
    let copy: ReportModel =
        serde_json::from_str(&serde_json::to_string(&model).expect("json")).expect("json");
    assert_eq!(
        pdf::write(&laid(&copy), &meta).expect("written"),
        bytes,
        "the stored data makes the same document"
    );
}

/// Writes reports to the folder in `MARQUEE_REPORTS`, for looking at them.
#[test]
#[ignore = "writes files for people to look at"]
fn dump() {
    let Ok(folder) = std::env::var("MARQUEE_REPORTS") else { return };
    let save = |name: &str, model: &ReportModel| {
        let start = std::time::Instant::now();
        let pages = laid(model);
        let placed = start.elapsed();
        let meta = Meta {
            title: model.title.clone(),
            author: model.owner.clone(),
            subject: String::new(),
            language: model.language.clone(),
            at: 1_775_174_400_000,
        };
        let bytes = pdf::write(&pages, &meta).expect("written");
        eprintln!(
            "{name}: {} pages, {} bytes, laid out in {placed:?}, all in {:?}",
            pages.pages.len(),
            bytes.len(),
            start.elapsed()
        );
        std::fs::write(format!("{folder}/{name}.pdf"), bytes).expect("a file that can be written");
        let drawn =
            crate::pages::svg::write(&pages.pages[0], name, name, name, crate::pages::svg::Palette::Paper);
        std::fs::write(format!("{folder}/{name}.svg"), drawn).expect("a file that can be written");
    };
    for (language, paper, count) in
        [("en", Paper::A4, 3), ("es", Paper::Letter, 40), ("fr", Paper::A4, 120), ("en", Paper::Letter, 2000)]
    {
        save(&format!("{language}-{count}"), &model(language, paper, count));
    }
    let mut bare = model("en", Paper::A4, 3);
    bare.recommendation.clear();
    bare.sample = false;
    bare.edition = Some(2);
    bare.digest = "a41f 09c2 77be".into();
    bare.charts = vec![charts::Scene {
        title: "No results keyed in yet".into(),
        empty: Some("x".into()),
        ..charts::Scene::default()
    }];
    bare.headline.printed = "n/a".into();
    bare.headline.met = None;
    bare.headline.attainment.clear();
    save("bare", &bare);
    save("names", &super::scripts::named());
}

/// Logos of every shape stand in the head, keep their proportions, and leave the words their place.
#[test]
fn a_logo_heads_the_first_page_and_nothing_lies_on_it() {
    use crate::pages::image::{Image, tests::png};
    use std::sync::Arc;
    for (width, height, tall) in [(900, 150, 25.0), (300, 300, 39.5), (120, 400, 39.5), (20, 20, 15.0)] {
        let image = Arc::new(Image::read(&png(width, height, [40, 60, 180], true)).expect("a picture"));
        for sample in [false, true] {
            let pages =
                laid(&ReportModel { logo: Some(Arc::clone(&image)), sample, ..model("en", Paper::A4, 12) });
            check(&pages);
            let shown: Vec<_> = pages.pages.iter().flat_map(|page| &page.items).collect();
            let mut pictures =
                shown.iter().filter_map(|item| if let Item::Picture(p) = item { Some(p) } else { None });
            let area = pictures.next().expect("the logo").area;
            assert!(pictures.next().is_none(), "once");
            assert!((area.height - tall).abs() < 0.1, "{width} × {height}: {} high", area.height);
            let shape = area.width * height as f32 / (area.height * width as f32);
            assert!((shape - 1.0).abs() < 0.01, "not stretched: {shape}");
            for run in runs(&pages.pages[0]) {
                let end = run.x + text::width(run.text.trim_end(), &run.style);
                let beside = end <= area.x || run.y - run.style.size * 0.73 >= area.y + area.height;
                assert!(beside || run.y <= area.y, "{:?} lies on the logo", run.text);
            }
        }
    }
}
