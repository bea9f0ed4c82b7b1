use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::*;
use crate::charts::{self, Labels, Spend};
use crate::pages::list::{Item, Text};
use crate::pages::pdf::{self, Meta};
use crate::pages::testing::{self, money, number, percent};
use crate::reports::model::*;

fn pick<'a>(language: &str, en: &'a str, es: &'a str, fr: &'a str) -> &'a str {
    match language {
        "es" => es,
        "fr" => fr,
        _ => en,
    }
}

fn scenes(language: &str, paper: Paper) -> Vec<charts::Scene> {
    let words = testing::words(language);
    let labels = Labels {
        count: &|value| number(language, value, 0),
        money: &|value| money(language, value),
        percent: &|value| percent(language, value),
        day: &|day: NaiveDate| format!("{} {}", day.day(), pick(language, "Mar", "mar", "mars")),
        month: &|day: NaiveDate| format!("{}.{}", day.month(), day.year()),
        words: &words,
    };
    let points: Vec<(NaiveDate, Decimal)> = [(4, 526), (9, 13), (11, 9_170), (18, 3_588), (27, 472)]
        .iter()
        .map(|&(day, n)| (NaiveDate::from_ymd_opt(2026, 3, day).expect("a day"), Decimal::from(n)))
        .collect();
    let spend = |kind: &str, cents: i64| Spend {
        kind: kind.into(),
        committed: Decimal::new(cents, 2),
        planned: Decimal::ZERO,
    };
    let spends = [
        spend(pick(language, "Fees", "Honorarios", "Rémunérations"), 605_000),
        spend(pick(language, "Product", "Producto", "Produits"), 50_000),
        spend(pick(language, "Shipping", "Envío", "Expédition"), 4_470),
    ];
    let frame = chart_frame(paper);
    let budget = Some(Decimal::from(6_000));
    vec![
        charts::engagement_over_time(&points, "", frame, &labels).expect("drawn"),
        charts::spend_against_budget(&spends, budget, frame, &labels).expect("drawn"),
    ]
}

fn creators(language: &str, count: usize) -> Vec<CreatorRow> {
    let names = [
        "Zoë Łuczak",
        "María Fernanda de los Ángeles Gutiérrez-Villaseñor y Montemayor de la Garza",
        "Bob",
        "Nguyễn Thị Minh Khai",
        "Jean-Baptiste",
        "Αλέξανδρος Παπαδόπουλος",
        "Kreativagenturgesellschaftsbeauftragtenverband",
    ];
    (0..count)
        .map(|index| {
            let n = Decimal::from(index * 7_919 % 250_000 + 1_200);
            CreatorRow {
                name: names[index % names.len()].into(),
                platform: ["Instagram", "TikTok", "YouTube"][index % 3].into(),
                handle: format!(
                    "creator.{index}{}",
                    if index % 5 == 1 { "_official_handle_that_goes_on" } else { "" }
                ),
                url: if index % 4 == 3 { String::new() } else { format!("https://example.com/c{index}") },
                stage: pick(language, "Live", "En directo", "En ligne").into(),
                followers: number(language, n, 0),
                posts: (index % 4).to_string(),
                engagements: if index % 6 == 4 {
                    "–".into()
                } else {
                    number(language, n / Decimal::from(20), 0)
                },
                engagement_rate: if index % 6 == 4 {
                    "–".into()
                } else {
                    percent(language, Decimal::new(382, 2))
                },
                fee: money(language, n / Decimal::from(50)),
                cost: money(language, n / Decimal::from(48)),
            }
        })
        .collect()
}

fn model(language: &str, paper: Paper, count: usize) -> ReportModel {
    let m = |cents: i64| money(language, Decimal::new(cents, 2));
    let p = |hundredths: i64| percent(language, Decimal::new(hundredths, 2));
    let say = |en, es, fr| pick(language, en, es, fr).to_owned();
    let goal = |figure: String, target: String, actual: String, attainment: String, met| GoalRow {
        figure,
        target,
        actual,
        attainment,
        met,
        note: String::new(),
    };
    let partial = say("4 of 5 posts", "4 de 5 publicaciones", "4 publications sur 5");
    let revenue = say("ROI (revenue)", "ROI (ingresos)", "ROI (chiffre d’affaires)");
    let by_revenue = say(
        "Net revenue less full cost, divided by full cost.",
        "Ingresos netos menos coste total, divididos entre el coste total.",
        "Chiffre d’affaires net moins coût complet, divisé par le coût complet.",
    );
    let mut goals = vec![
        goal(
            say("Net revenue", "Ingresos netos", "Chiffre d’affaires net"),
            m(1_500_000),
            m(1_648_650),
            p(10_991),
            Some(true),
        ),
        goal(
            say("Engagements", "Interacciones", "Interactions"),
            number(language, 12_000.into(), 0),
            number(language, 13_769.into(), 0),
            p(11_474),
            Some(true),
        ),
        goal("CPA".into(), m(4_000), m(4_456), p(8_977), Some(false)),
        goal(
            say("Leads", "Clientes potenciales", "Prospects"),
            "250".into(),
            "n/a".into(),
            "n/a".into(),
            None,
        ),
    ];
    goals[1].note = partial.clone();
    let method_row = |label: &str, printed: String, definition: &str| MethodRow {
        label: label.into(),
        printed,
        formula: "roi-revenue 1".into(),
        definition: definition.into(),
        numerator: Some(PartText {
            label: say(
                "Net revenue − full cost",
                "Ingresos netos − coste total",
                "Chiffre d’affaires net − coût complet",
            ),
            printed: m(989_180),
        }),
        denominator: Some(PartText {
            label: say("Full cost", "Coste total", "Coût complet"),
            printed: m(659_470),
        }),
        coverage: partial.clone(),
        source: say("Keyed in by hand", "Introducido a mano", "Saisi à la main"),
        age: say("2 Apr 2026", "2 abr 2026", "2 avr. 2026"),
    };
    ReportModel {
        language: language.into(),
        paper,
        title: say(
            "Spring Launch: Glow Serum",
            "Lanzamiento de primavera: sérum Glow",
            "Lancement de printemps : sérum Glow",
        ),
        brand: "Maison Clairval".into(),
        dates: say("2 Mar – 31 Mar 2026", "2 mar – 31 mar 2026", "2 mars – 31 mars 2026"),
        owner: "Ana Núñez".into(),
        goal: say("Sales", "Ventas", "Ventes"),
        generated: say("3 April 2026", "3 de abril de 2026", "3 avril 2026"),
        edition: None,
        digest: String::new(),
        sample: true,
        headline: Headline {
            label: revenue.clone(),
            printed: p(15_000),
            explanation: by_revenue.clone(),
            target: p(12_000),
            attainment: p(12_500),
            met: Some(true),
            note: String::new(),
        },
        goals,
        budget: Budget {
            planned: m(600_000),
            actual: m(659_470),
            difference: m(59_470),
            used: p(10_991),
            over: true,
        },
        returns: vec![
            ReturnFigure {
                label: revenue.clone(),
                printed: p(15_000),
                definition: by_revenue.clone(),
                note: String::new(),
            },
            ReturnFigure {
                label: say("ROI (gross margin)", "ROI (margen bruto)", "ROI (marge brute)"),
                printed: p(5_500),
                definition: say(
                    "Gross margin less full cost, divided by full cost.",
                    "Margen bruto menos coste total, dividido entre el coste total.",
                    "Marge brute moins coût complet, divisée par le coût complet.",
                ),
                note: String::new(),
            },
            ReturnFigure {
                label: "ROAS".into(),
                printed: format!("{}×", number(language, Decimal::new(250, 2), 2)),
                definition: say(
                    "Net revenue divided by full cost.",
                    "Ingresos netos divididos entre el coste total.",
                    "Chiffre d’affaires net divisé par le coût complet.",
                ),
                note: partial.clone(),
            },
        ],
        recommendation: say(
            "Renew with Zoë and the two TikTok creators who brought two thirds of the engagements; do not renew on YouTube at this fee.\n\nMove the boost budget to the week of launch, and ask for tracked links from every creator.",
            "Renovar con Zoë y con los dos creadores de TikTok que aportaron dos tercios de las interacciones; no renovar en YouTube con estos honorarios.",
            "Reconduire Zoë et les deux créateurs TikTok qui ont généré les deux tiers des interactions ; ne pas reconduire YouTube à ce tarif.",
        ),
        charts: scenes(language, paper),
        creators: creators(language, count),
        totals: Some(CreatorRow {
            name: say("Total", "Total", "Total"),
            followers: number(language, 1_393_500.into(), 0),
            posts: "5".into(),
            engagements: number(language, 13_769.into(), 0),
            engagement_rate: p(382),
            fee: m(605_000),
            cost: m(659_470),
            ..CreatorRow::default()
        }),
        notes: vec![partial.clone()],
        method: (0..9).map(|_| method_row(&revenue, p(15_000), &by_revenue)).collect(),
    }
}

fn runs(list: &List) -> impl Iterator<Item = &Text> {
    list.items.iter().filter_map(|item| if let Item::Text(run) = item { Some(run) } else { None })
}

/// No text leaves the margins, and none lies on another.
fn check(pages: &Pages) {
    for (index, page) in pages.pages.iter().enumerate() {
        let boxes: Vec<(&str, [f32; 4])> = runs(page)
            .map(|run| {
                let width = text::width(&run.text, &run.style);
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
    bare.creators[0].name = "山田 太郎 🌸".into();
    save("bare", &bare);
}
