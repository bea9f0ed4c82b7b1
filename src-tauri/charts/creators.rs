//! Results by creator: who brought how much of the engagements.

use rust_decimal::Decimal;

use super::rows::{self, Look, Row};
use super::{ChartError, ChartTable, Frame, Labels, Scene};
use crate::pages::{Role, isolated};

/// A creator of the campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// The name, in any script.
    pub name: String,
    /// Engagements of all posts; none without a result, which is not none at all.
    pub engagements: Option<Decimal>,
}

/// The most creators that have a bar of their own; the rest is one bar.
const SHOWN: usize = 12;

/// A creator is the finding if they brought at least one in this many engagements.
const WORTH_SAYING: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

const SERIES: [(&str, Role); 2] = [("engagements", Role::Chart1), ("others", Role::Subtle)];

/// Bars of engagements by creator, the highest first, the twelve highest by name and the others together.
/// Creators without a result have no bar and are counted in words.
///
/// `frame.height` is not used: the drawing takes the height that its bars need.
///
/// # Errors
/// [`ChartError`] if plotters refuses to draw.
pub fn results_by_creator(
    creators: &[Brought],
    frame: Frame,
    labels: &Labels<'_>,
) -> Result<Scene, ChartError> {
    let mut known: Vec<(String, Decimal)> =
        creators.iter().filter_map(|one| Some((one.name.clone(), one.engagements?))).collect();
    known.sort_by_key(|(_, value)| std::cmp::Reverse(*value));
    let title = title(&known, labels);
    if known.is_empty() {
        let empty = Some("chart-creators-none".to_owned());
        return Ok(Scene { summary: title.clone(), title, empty, ..Scene::default() });
    }
    let (count, total) = (known.len(), known.iter().map(|one| one.1).sum::<Decimal>());
    let highest = known[0].clone();
    let without = creators.len() - count;
    let others = known.split_off(count.min(SHOWN));
    let bar = |name: String, value: Decimal, series| Row {
        name,
        value: (labels.count)(value),
        length: Some(value),
        series,
    };
    let mut rows: Vec<Row> = known.into_iter().map(|(name, value)| bar(name, value, 0)).collect();
    if !others.is_empty() {
        let name = labels.words.text("chart-creators-rest", &[("count", &number(others.len(), labels))]);
        rows.push(bar(name, others.iter().map(|one| one.1).sum(), 1));
    }
    let caption = caption(without, labels);
    let look = Look { caption, series: &SERIES, above: false, line: None, most: None, least: None };
    let (list, marks) = rows::draw(&rows, &look, frame)?;
    let summary = summary(&title, total, &highest, without, labels);
    Ok(Scene { title, list, marks, table: table(&rows, total, labels), summary, empty: None })
}

fn number(n: usize, labels: &Labels<'_>) -> String {
    (labels.count)(Decimal::from(n))
}

fn title(known: &[(String, Decimal)], labels: &Labels<'_>) -> String {
    let total: Decimal = known.iter().map(|one| one.1).sum();
    let (printed, count) = ((labels.count)(total), number(known.len(), labels));
    match known {
        [] => labels.words.text("chart-creators-none", &[]),
        [(name, _)] => {
            let args = [("total", printed.as_str()), ("name", &isolated(name))];
            labels.words.text("chart-creators-all", &args)
        }
        [(name, first), (_, second), ..]
            if first > second && total > Decimal::ZERO && *first * WORTH_SAYING >= total =>
        {
            let share = (labels.percent)(*first / total * Decimal::ONE_HUNDRED);
            labels.words.text("chart-creators-top", &[("name", &isolated(name)), ("share", &share)])
        }
        _ => {
            let args = [("total", printed.as_str()), ("count", &count)];
            labels.words.text("chart-creators-total", &args)
        }
    }
}

fn caption(without: usize, labels: &Labels<'_>) -> String {
    let caption = labels.words.text("chart-creators-caption", &[]);
    if without == 0 {
        return caption;
    }
    let without = labels.words.text("chart-creators-without", &[("count", &number(without, labels))]);
    format!("{caption} · {without}")
}

fn summary(
    title: &str,
    total: Decimal,
    highest: &(String, Decimal),
    without: usize,
    labels: &Labels<'_>,
) -> String {
    let (total, value) = ((labels.count)(total), (labels.count)(highest.1));
    let args = [("finding", title), ("total", &total), ("name", &isolated(&highest.0)), ("value", &value)];
    let summary = labels.words.text("chart-creators-summary", &args);
    if without == 0 {
        return summary;
    }
    let missing = labels.words.text("chart-creators-missing", &[("count", &number(without, labels))]);
    format!("{summary} {missing}")
}

fn table(rows: &[Row], total: Decimal, labels: &Labels<'_>) -> ChartTable {
    let heads = ["chart-head-creator", "chart-head-engagements", "chart-head-share"];
    let columns = heads.map(|id| labels.words.text(id, &[])).to_vec();
    let share = |length: Option<Decimal>| match length {
        Some(length) if !total.is_zero() => (labels.percent)(length / total * Decimal::ONE_HUNDRED),
        _ => String::new(),
    };
    let rows = rows.iter().map(|row| vec![row.name.clone(), row.value.clone(), share(row.length)]);
    ChartTable { columns, rows: rows.collect() }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::charts::tests::{FRAME, check, with};
    use crate::pages::Item;

    fn brought(name: &str, engagements: impl Into<Option<i64>>) -> Brought {
        Brought { name: name.into(), engagements: engagements.into().map(Decimal::from) }
    }

    /// Creators of many scripts, more than have a bar.
    pub(in crate::charts) fn world() -> Vec<Brought> {
        let names = [
            "Zoë Łuczak",
            "محمد صلاح",
            "שרה כהן",
            "प्रिया शर्मा",
            "ณัฐวุฒิ สุขใจ",
            "李小龙",
            "山田 太郎",
            "김연아",
            "Αλέξανδρος Παπαδόπουλος",
            "Мария Иванова",
            "Luna 🌸✨",
            "María Fernanda de los Ángeles Gutiérrez",
            "Bob",
            "Ana",
            "Kim",
        ];
        let results = (0..).map(|index: i64| 9_170 / (index * index + 1));
        let mut all: Vec<Brought> =
            names.into_iter().zip(results).map(|(name, n)| brought(name, n)).collect();
        all.push(brought("Eve", None));
        all
    }

    fn words(scene: &Scene) -> Vec<String> {
        let text = |item: &Item| if let Item::Text(run) = item { Some(run.text.clone()) } else { None };
        scene.list.items.iter().filter_map(text).collect()
    }

    #[test]
    fn the_highest_is_the_finding_and_the_rest_is_not_lost() {
        let scene = with("en", |labels| results_by_creator(&world(), FRAME, labels)).expect("drawn");
        assert!(scene.title.starts_with("Zoë Łuczak brought "), "{}", scene.title);
        assert_eq!(scene.marks.len(), 13, "twelve by name and the others");
        let others = scene.table.rows.last().expect("rows");
        let rest: i64 = (12..15).map(|index: i64| 9_170 / (index * index + 1)).sum();
        assert_eq!((others[0].as_str(), others[1].as_str()), ("Others (3)", rest.to_string().as_str()));
        let said = words(&scene);
        assert!(
            said.iter().any(|text| text.ends_with("creators without results: 1")),
            "Eve is not zero: {said:?}"
        );
        assert!(!said.iter().any(|text| text == "Eve"), "and has no bar");
        assert!(scene.summary.ends_with("Creators without results: 1."), "{}", scene.summary);
        check(&scene);
    }

    #[test]
    fn few_or_level_creators_are_said_as_they_are() {
        let title = |language: &str, all: &[Brought]| {
            let scene = with(language, |labels| results_by_creator(all, FRAME, labels)).expect("drawn");
            if scene.empty.is_none() {
                check(&scene);
            }
            scene.title
        };
        assert_eq!(title("en", &[]), "No results by creator yet");
        assert_eq!(title("en", &[brought("Eve", None)]), "No results by creator yet", "unknown is not zero");
        assert_eq!(title("en", &[brought("Eve", 70)]), "All 70 engagements come from Eve");
        let level = [brought("Eve", 70), brought("Bob", 70)];
        assert_eq!(title("en", &level), "140 engagements from 2 creators", "nobody is ahead");
        assert_eq!(title("fr", &[brought("Eve", 0), brought("Bob", 0)]), "0 interactions de 2 créateurs");
        let arabic = [brought("محمد", 67), brought("Bob", 33)];
        assert_eq!(
            title("fr", &arabic),
            "\u{2068}محمد\u{2069} a généré 67,00\u{A0}% des interactions",
            "a name that runs to the left is fenced in"
        );
    }

    #[test]
    fn every_width_and_value_is_drawn() {
        let huge =
            [brought("A", i64::MAX), brought(&"Rindfleischetikettierung".repeat(5), 1), brought("C", -5)];
        for width in [240.0, 487.0, 1200.0] {
            for all in [huge.as_slice(), &world()] {
                let frame = Frame { width, ..FRAME };
                check(&with("es", |labels| results_by_creator(all, frame, labels)).expect("drawn"));
            }
        }
    }
}
