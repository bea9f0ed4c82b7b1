//! Goal attainment: how much of each target was reached.

use rust_decimal::Decimal;

use super::rows::{self, Look, Row};
use super::{ChartError, ChartTable, Frame, Labels, Scene};
use crate::pages::Role;

/// A target with what came of it, printed as the figure is printed elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// The figure's name.
    pub name: String,
    /// The figure as it is, printed.
    pub actual: String,
    /// The target, printed.
    pub target: String,
    /// How much of the target was reached, in percent; none where the figure is not known.
    pub reached: Option<Decimal>,
    /// The same, printed.
    pub share: String,
    /// Whether the target is met; none where that cannot be said.
    pub met: Option<bool>,
}

/// Bars longer than twice the target are cut, so that one runaway does not flatten the others.
const MOST: Decimal = Decimal::from_parts(200, 0, 0, false, 0);

/// The scale goes at least this far, so that the target's line does not stand at the edge.
const LEAST: Decimal = Decimal::from_parts(110, 0, 0, false, 0);

const SERIES: [(&str, Role); 3] =
    [("short", Role::Chart1), ("reached", Role::Success), ("missing", Role::Subtle)];

/// A bar for each target on a scale of its own target, with a line where it is reached. A figure that is not
/// known has no bar and says so.
///
/// `frame.height` is not used: the drawing takes the height that its bars need.
///
/// # Errors
/// [`ChartError`] if plotters refuses to draw.
pub fn goal_attainment(aims: &[Aim], frame: Frame, labels: &Labels<'_>) -> Result<Scene, ChartError> {
    let title = title(aims, labels);
    if aims.is_empty() {
        let empty = Some("chart-goals-none".to_owned());
        return Ok(Scene { summary: title.clone(), title, empty, ..Scene::default() });
    }
    let rows: Vec<Row> = aims.iter().map(|aim| row(aim, labels)).collect();
    let look = Look {
        caption: labels.words.text("chart-goals-caption", &[]),
        series: &SERIES,
        above: true,
        line: Some((Decimal::ONE_HUNDRED, labels.words.text("chart-goals-target", &[]))),
        most: Some(MOST),
        least: Some(LEAST),
    };
    let (list, marks) = rows::draw(&rows, &look, frame)?;
    let said = rows.iter().map(|row| {
        let args = [("name", row.name.as_str()), ("value", &row.value)];
        labels.words.text("chart-goals-line", &args)
    });
    let summary = std::iter::once(format!("{title}.")).chain(said).collect::<Vec<_>>().join(" ");
    Ok(Scene { title, list, marks, table: table(aims, labels), summary, empty: None })
}

fn row(aim: &Aim, labels: &Labels<'_>) -> Row {
    let (target, share) = (aim.target.as_str(), aim.share.as_str());
    let value = if aim.reached.is_none() {
        labels.words.text("chart-goals-missing", &[("target", target)])
    } else {
        let args = [("actual", aim.actual.as_str()), ("target", target), ("share", share)];
        labels.words.text("chart-goals-value", &args)
    };
    let series = match aim.met {
        Some(true) => 1,
        Some(false) => 0,
        None => 2,
    };
    // What is below zero has no length: its words say how far it is away.
    Row {
        name: aim.name.clone(),
        value,
        length: aim.reached.map(|reached| reached.max(Decimal::ZERO)),
        series,
    }
}

fn title(aims: &[Aim], labels: &Labels<'_>) -> String {
    let met = aims.iter().filter(|aim| aim.met == Some(true)).count();
    let known = aims.iter().filter(|aim| aim.reached.is_some()).count();
    let number = |n: usize| (labels.count)(Decimal::from(n));
    let (met_printed, count) = (number(met), number(aims.len()));
    let said = |id: &str, args: &[(&str, &str)]| labels.words.text(id, args);
    match aims {
        [] => said("chart-goals-none", &[]),
        _ if known == 0 => said("chart-goals-open", &[]),
        [aim] => said("chart-goals-one", &[("name", &aim.name), ("share", &aim.share)]),
        _ if met == aims.len() => said("chart-goals-all", &[("count", &count)]),
        _ if met == 0 => said("chart-goals-no", &[("count", &count)]),
        _ => said("chart-goals-some", &[("met", &met_printed), ("count", &count)]),
    }
}

fn table(aims: &[Aim], labels: &Labels<'_>) -> ChartTable {
    let heads = ["chart-head-figure", "chart-head-target", "chart-head-actual", "chart-head-reached"];
    let columns = heads.map(|id| labels.words.text(id, &[])).to_vec();
    let row = |aim: &Aim| vec![aim.name.clone(), aim.target.clone(), aim.actual.clone(), aim.share.clone()];
    ChartTable { columns, rows: aims.iter().map(row).collect() }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::charts::tests::{FRAME, check, with};

    fn aim(name: &str, actual: &str, target: &str, reached: Option<i64>, share: &str) -> Aim {
        let reached = reached.map(Decimal::from);
        let met = reached.map(|reached| reached >= Decimal::ONE_HUNDRED);
        let [name, actual, target, share] = [name, actual, target, share].map(str::to_owned);
        Aim { name, actual, target, reached, share, met }
    }

    /// Reached, missed, far beyond, unknown, below zero.
    pub(in crate::charts) fn aims() -> Vec<Aim> {
        vec![
            aim("Engagements", "13,769", "12,000", Some(115), "114.74%"),
            aim("Cost per acquisition (CPA)", "€44.56", "€40.00", Some(90), "89.77%"),
            aim("Orders", "9,000", "1,000", Some(900), "900.00%"),
            aim("Leads", "n/a", "250", None, "n/a"),
            aim("ROI (revenue)", "-40.00%", "120.00%", Some(-33), "-33.33%"),
        ]
    }

    fn drawn(language: &str, aims: &[Aim], width: f32) -> Scene {
        let frame = Frame { width, ..FRAME };
        let scene = with(language, |labels| goal_attainment(aims, frame, labels)).expect("drawn");
        if scene.empty.is_none() {
            check(&scene);
        }
        scene
    }

    #[test]
    fn each_target_is_judged_and_said() {
        let scene = drawn("en", &aims(), 640.0);
        assert_eq!(scene.title, "2 of 5 targets reached");
        let series: Vec<&str> = scene.marks.iter().map(|mark| mark.series.as_str()).collect();
        assert_eq!(series, ["reached", "short", "reached", "missing", "short"]);
        assert_eq!(scene.marks[0].value, "13,769, target 12,000 · 114.74%");
        assert_eq!(scene.marks[3].value, "No result yet, target 250", "missing is said, not drawn as zero");
        assert!(scene.summary.contains("Leads: No result yet, target 250."), "{}", scene.summary);
        assert_eq!(scene.table.rows[2], ["Orders", "1,000", "9,000", "900.00%"], "the table cuts nothing");
    }

    #[test]
    fn no_bar_leaves_the_drawing_and_none_stands_for_the_unknown() {
        use crate::pages::{Item, Step, Tag};
        let scene = drawn("en", &aims(), 487.0);
        let mut open: Vec<&str> = Vec::new();
        let mut bars = Vec::new();
        for item in &scene.list.items {
            match item {
                Item::Open(Tag::Series(name)) => open.push(name),
                Item::Close => drop(open.pop()),
                Item::Shape(shape) if !open.is_empty() => {
                    let at =
                        |step: &Step| if let Step::Move(x, _) | Step::Line(x, _) = step { *x } else { 0.0 };
                    bars.push((open[0].to_owned(), shape.path.iter().map(at).fold(0.0, f32::max)));
                }
                _ => {}
            }
        }
        assert_eq!(bars.len(), 3, "two targets have no bar: one unknown, one below zero: {bars:?}");
        assert!(bars.iter().all(|(_, right)| *right <= 487.0), "{bars:?}");
        assert!(bars[2].1 > bars[0].1 && bars[0].1 > bars[1].1, "longer is more: {bars:?}");
    }

    #[test]
    fn findings_are_whole_sentences() {
        let all = aims();
        let title = |language: &str, aims: &[Aim]| drawn(language, aims, 320.0).title;
        assert_eq!(title("en", &[]), "No targets set");
        assert_eq!(title("es", &all[3..4]), "Ninguna meta tiene todavía un resultado");
        assert_eq!(title("en", &all[..1]), "Engagements: 114.74% of the target");
        assert_eq!(title("fr", &[all[0].clone(), all[2].clone()]), "Les 2 cibles sont atteintes");
        assert_eq!(title("en", &[all[1].clone(), all[4].clone()]), "None of the 2 targets reached yet");
    }
}
