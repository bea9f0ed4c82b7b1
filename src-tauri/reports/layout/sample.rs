//! A report to test with: plausible, in three languages, with names and figures of every length.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::chart_frame;
use crate::charts::{self, Labels, Spend};
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
        paid: Decimal::ZERO,
    };
    let spends = [
        spend(pick(language, "Fees", "Honorarios", "Rémunérations"), 605_000),
        spend(pick(language, "Product", "Producto", "Produits"), 50_000),
        spend(pick(language, "Shipping", "Envío", "Expédition"), 4_470),
    ];
    let brought = |(name, engagements): (&str, Option<i64>)| charts::Brought {
        name: name.into(),
        engagements: engagements.map(Decimal::from),
    };
    let names =
        [("Zoë Łuczak", Some(9_170)), ("محمد صلاح", Some(3_588)), ("山田 太郎", Some(1_011)), ("Bob", None)];
    let creators: Vec<charts::Brought> = names.into_iter().map(brought).collect();
    let aims: Vec<charts::Aim> = goals(language)
        .into_iter()
        .zip([Some(10_991), Some(11_474), Some(8_977), None])
        .map(|(goal, reached)| charts::Aim {
            name: goal.figure,
            actual: goal.actual,
            target: goal.target,
            reached: reached.map(|hundredths| Decimal::new(hundredths, 2)),
            share: goal.attainment,
            met: goal.met,
        })
        .collect();
    let frame = chart_frame(paper);
    let budget = Some(Decimal::from(6_000));
    vec![
        charts::engagement_over_time(&points, "", frame, &labels).expect("drawn"),
        charts::results_by_creator(&creators, frame, &labels).expect("drawn"),
        charts::goal_attainment(&aims, frame, &labels).expect("drawn"),
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

fn partial(language: &str) -> String {
    pick(language, "4 of 5 posts", "4 de 5 publicaciones", "4 publications sur 5").to_owned()
}

/// "ROI (revenue)" and its definition.
fn roi(language: &str) -> (String, String) {
    let say = |en, es, fr| pick(language, en, es, fr).to_owned();
    let revenue = say("ROI (revenue)", "ROI (ingresos)", "ROI (chiffre d’affaires)");
    let by_revenue = say(
        "Net revenue less full cost, divided by full cost.",
        "Ingresos netos menos coste total, divididos entre el coste total.",
        "Chiffre d’affaires net moins coût complet, divisé par le coût complet.",
    );
    (revenue, by_revenue)
}

fn goals(language: &str) -> Vec<GoalRow> {
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
    goals[1].note = partial(language);
    goals
}

fn returns(language: &str) -> Vec<ReturnFigure> {
    let p = |hundredths: i64| percent(language, Decimal::new(hundredths, 2));
    let say = |en, es, fr| pick(language, en, es, fr).to_owned();
    let (revenue, by_revenue) = roi(language);
    vec![
        ReturnFigure { label: revenue, printed: p(15_000), definition: by_revenue, note: String::new() },
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
            note: partial(language),
        },
    ]
}

fn method(language: &str) -> MethodRow {
    let m = |cents: i64| money(language, Decimal::new(cents, 2));
    let say = |en, es, fr| pick(language, en, es, fr).to_owned();
    let (revenue, by_revenue) = roi(language);
    MethodRow {
        label: revenue,
        printed: percent(language, Decimal::new(15_000, 2)),
        formula: "roi-revenue 1".into(),
        definition: by_revenue,
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
        coverage: partial(language),
        source: say("Keyed in by hand", "Introducido a mano", "Saisi à la main"),
        age: say("2 Apr 2026", "2 abr 2026", "2 avr. 2026"),
    }
}

/// A report with `count` creators.
pub(super) fn model(language: &str, paper: Paper, count: usize) -> ReportModel {
    let m = |cents: i64| money(language, Decimal::new(cents, 2));
    let p = |hundredths: i64| percent(language, Decimal::new(hundredths, 2));
    let say = |en, es, fr| pick(language, en, es, fr).to_owned();
    let (revenue, by_revenue) = roi(language);
    ReportModel {
        logo: None,
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
            label: revenue,
            printed: p(15_000),
            explanation: by_revenue,
            target: p(12_000),
            attainment: p(12_500),
            met: Some(true),
            note: String::new(),
        },
        goals: goals(language),
        budget: Budget {
            with_planned: false,
            planned: m(600_000),
            actual: m(659_470),
            difference: m(59_470),
            used: p(10_991),
            over: true,
        },
        returns: returns(language),
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
        notes: vec![partial(language)],
        method: vec![method(language); 9],
    }
}
