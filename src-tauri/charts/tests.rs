use rust_decimal::Decimal;

use super::*;
use crate::pages::list::Item;
use crate::pages::svg::{self, Palette};
use crate::pages::testing;
use crate::pages::text;

pub(super) const FRAME: Frame = Frame { width: 640.0, height: 260.0, text: 12.0 };

pub(super) fn with<T>(language: &str, body: impl FnOnce(&Labels<'_>) -> T) -> T {
    let words = testing::words(language);
    let months: [&str; 12] = match language {
        "es" => ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"],
        "fr" => [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ],
        _ => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    };
    use chrono::Datelike;
    let labels = Labels {
        count: &|value| testing::number(language, value, 0),
        money: &|value| testing::money(language, value),
        percent: &|value| testing::percent(language, value),
        day: &|day| format!("{} {}", day.day(), months[day.month0() as usize]),
        month: &|day| format!("{} {}", months[day.month0() as usize], day.year()),
        words: &words,
    };
    body(&labels)
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn points() -> Vec<(NaiveDate, Decimal)> {
    let given = [(3, 4, 526), (3, 9, 13), (3, 11, 9_170), (3, 18, 3_588), (3, 27, 472)];
    given.iter().map(|&(m, d, n)| (day(m, d), Decimal::from(n))).collect()
}

fn spends(fees: i64, planned: i64) -> Vec<Spend> {
    let spend = |kind: &str, committed: Decimal, planned: i64| Spend {
        kind: kind.into(),
        committed,
        planned: planned.into(),
        paid: committed / Decimal::TWO,
    };
    vec![
        spend("Fees", fees.into(), 0),
        spend("Shipping", Decimal::new(4470, 2), 0),
        spend("Product", Decimal::from(300), planned),
        spend("Boost", Decimal::ZERO, 0),
    ]
}

/// No text may leave the drawing or lie on another.
pub(super) fn check(scene: &Scene) {
    let boxes: Vec<(String, [f32; 4])> = scene
        .list
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Text(run) => Some(run),
            _ => None,
        })
        .map(|run| {
            let width = text::width(&run.text, &run.style);
            let x = match run.anchor {
                crate::pages::Anchor::Start => run.x,
                crate::pages::Anchor::Middle => run.x - width / 2.0,
                crate::pages::Anchor::End => run.x - width,
            };
            (run.text.clone(), [x, run.y - run.style.size * 0.73, x + width, run.y])
        })
        .collect();
    for (index, (words, a)) in boxes.iter().enumerate() {
        assert!(a[0] >= -0.5 && a[2] <= scene.list.width + 0.5, "{words:?} leaves the drawing: {a:?}");
        assert!(a[1] >= -0.5 && a[3] <= scene.list.height + 0.5, "{words:?} leaves the drawing: {a:?}");
        for (other, b) in &boxes[index + 1..] {
            let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
            assert!(apart, "{words:?} lies on {other:?}");
        }
    }
}

#[test]
fn the_title_is_the_finding() {
    let scene = with("en", |labels| engagement_over_time(&points(), "", FRAME, labels)).expect("drawn");
    assert_eq!(scene.title, "Posts in the week of 9 Mar brought 66.69% of the engagements");
    assert_eq!(scene.table.rows.len(), 4, "one row a week, without gaps");
    assert_eq!(scene.marks.len(), 4, "every week can be pointed at");
    assert!(scene.summary.contains("13,769"), "{}", scene.summary);
    check(&scene);
}

#[test]
fn spend_names_what_is_over() {
    let budget = Some(Decimal::from(6_000));
    let over =
        with("en", |labels| spend_against_budget(&spends(6_250, 0), budget, FRAME, labels)).expect("drawn");
    assert_eq!(over.title, "The campaign is €594.70 over its budget");
    let words: Vec<&str> = over
        .list
        .items
        .iter()
        .filter_map(|item| if let Item::Text(run) = item { Some(run.text.as_str()) } else { None })
        .collect();
    assert!(words.contains(&"€6,594.70 · €594.70 over"), "words say it as well as a colour: {words:?}");
    assert!(over.marks.iter().any(|mark| mark.series == "over" && mark.value == "€594.70 over"));
    check(&over);
    let within =
        with("fr", |labels| spend_against_budget(&spends(4_000, 700), budget, FRAME, labels)).expect("drawn");
    assert_eq!(within.title, "72,41\u{A0}% du budget sont engagés");
    check(&within);
}

#[test]
fn odd_values_are_drawn_or_said() {
    for language in ["en", "es", "fr"] {
        with(language, |labels| {
            let none = engagement_over_time(&[], "", FRAME, labels).expect("said");
            assert!(none.empty.is_some() && none.list.items.is_empty() && !none.summary.is_empty());
            let none = spend_against_budget(&[], None, FRAME, labels).expect("said");
            assert!(none.empty.is_some());
            let huge = i64::MAX;
            let sets: [Vec<(NaiveDate, Decimal)>; 6] = [
                vec![(day(3, 1), 5.into())],
                vec![(day(3, 1), 0.into()), (day(3, 9), 0.into())],
                vec![(day(1, 1), huge.into()), (day(12, 31), huge.into())],
                vec![(day(3, 1), (-40).into()), (day(3, 2), 90.into())],
                (1..=28).map(|d| (day(2, d), Decimal::from(d * 37_000))).collect(),
                (1..=12).map(|m| (day(m, 3), Decimal::from(m * 1_234_567))).collect(),
            ];
            for points in &sets {
                for width in [280.0, 487.0, 1200.0] {
                    let frame = Frame { width, ..FRAME };
                    let scene = engagement_over_time(points, "4 of 5 posts", frame, labels).expect("drawn");
                    check(&scene);
                    let drawn = svg::write(&scene.list, "c", &scene.title, &scene.summary, Palette::Theme);
                    assert!(!drawn.contains("NaN") && !drawn.contains("inf"));
                }
            }
        });
    }
}

#[test]
fn odd_costs_are_drawn_or_said() {
    let long = "Production with a very long name that somebody typed into the field for the kind";
    let spend = |kind: &str, committed: Decimal, planned: i64| Spend {
        kind: kind.into(),
        committed,
        planned: planned.into(),
        paid: committed / Decimal::TWO,
    };
    with("es", |labels| {
        let many: Vec<Spend> = (1..=12).map(|n| spend(&format!("Kind {n}"), (n * 100).into(), n)).collect();
        let sets = [
            vec![spend(long, 12.into(), 0)],
            vec![spend("Fees", (-300).into(), 0), spend("Shipping", 100.into(), 50)],
            vec![spend("Fees", Decimal::from(90_000_000_000_000_i64), 0)],
            vec![spend("Fees", 0.into(), 900)],
            many,
        ];
        for spends in &sets {
            for budget in [None, Some(0), Some(1_000), Some(10_000_000)] {
                for width in [320.0, 640.0] {
                    let frame = Frame { width, ..FRAME };
                    let scene = spend_against_budget(spends, budget.map(Decimal::from), frame, labels);
                    check(&scene.expect("drawn"));
                }
            }
        }
    });
}

#[test]
fn kinds_beyond_six_are_gathered() {
    let spend = |n: i64| Spend {
        kind: format!("K{n}"),
        committed: n.into(),
        planned: Decimal::ZERO,
        paid: Decimal::ZERO,
    };
    let many: Vec<Spend> = (1..=9).map(spend).collect();
    let scene = with("en", |labels| spend_against_budget(&many, None, FRAME, labels)).expect("drawn");
    let names: Vec<&str> = scene.table.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, ["K9", "K8", "K7", "K6", "K5", "Other costs", "Total"]);
    assert_eq!(scene.table.rows[5][1], "€10.00", "nothing is lost in the rest");
}

#[test]
fn every_language_has_every_message() {
    let ids = |file: &str| -> Vec<String> {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
    };
    let charts = |language| match language {
        "es" => include_str!("../words/es/charts.ftl"),
        "fr" => include_str!("../words/fr/charts.ftl"),
        _ => include_str!("../words/en/charts.ftl"),
    };
    let reports = |language| match language {
        "es" => include_str!("../words/es/reports.ftl"),
        "fr" => include_str!("../words/fr/reports.ftl"),
        _ => include_str!("../words/en/reports.ftl"),
    };
    for language in ["es", "fr"] {
        assert_eq!(ids(charts("en")), ids(charts(language)), "the charts speak {language} too");
        assert_eq!(ids(reports("en")), ids(reports(language)), "the report speaks {language} too");
    }
}

/// Writes the charts in light and dark to the folder in `MARQUEE_CHARTS`, for looking at them.
#[test]
#[ignore = "writes a file for people to look at"]
fn dump() {
    let Ok(folder) = std::env::var("MARQUEE_CHARTS") else { return };
    let daily: Vec<_> = (2..=20).map(|d| (day(3, d), Decimal::from((d * 7919) % 977 * 31))).collect();
    let mut page = String::new();
    for (theme, vars) in [
        (
            "light",
            "--text:#1D1B18;--subtle:#5F5A52;--border:#DDDAD3;--surface:#fff;--chart-1:#4F46C8;--chart-4:#A185CC;--success:#1B7A4B;--danger:#B3261E",
        ),
        (
            "dark",
            "--text:#F1EFEA;--subtle:#B3ADA2;--border:#34312C;--surface:#1B1A18;--chart-1:#A9A2FF;--chart-4:#C9B3EA;--success:#6FD3A0;--danger:#FF9A90",
        ),
    ] {
        page += &format!(
            "<div style=\"{vars};background:var(--surface);color:var(--text);padding:20px;font:600 15px Inter\">"
        );
        with(if theme == "light" { "en" } else { "fr" }, |labels| {
            let budget = Some(Decimal::from(6_000));
            for scene in [
                engagement_over_time(&points(), "4 of 5 posts", FRAME, labels),
                engagement_over_time(&daily, "", FRAME, labels),
                spend_against_budget(&spends(6_250, 0), budget, FRAME, labels),
                spend_against_budget(&spends(4_250, 700), budget, FRAME, labels),
                results_by_creator(&creators::tests::world(), FRAME, labels),
                goal_attainment(&goals::tests::aims(), FRAME, labels),
            ] {
                let scene = scene.expect("drawn");
                let drawn = svg::write(&scene.list, "c", &scene.title, &scene.summary, Palette::Theme);
                page += &format!("<p>{}</p>{drawn}", scene.title);
            }
        });
        page += "</div>";
    }
    std::fs::write(
        format!("{folder}/charts.html"),
        format!("<meta charset=utf-8><body style=\"margin:0;display:flex\">{page}"),
    )
    .expect("a file that can be written");
}
