//! The report's layout: from the model to pages, without a PDF in sight.
//!
//! The first page answers a director in one minute: the figure that the goal is about, goals and budget
//! against actual, what came back for the money, what the manager recommends. Then the charts, the
//! creators, and how each figure is made. Pure: the same model and words give the same pages.

mod first;
mod rest;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod scripts;
#[cfg(test)]
mod tests;

use super::model::{Paper, ReportModel};
use crate::charts::Frame;
use crate::pages::flow::{self, Flow, SIDE};
use crate::pages::list::{Anchor, Area, List, Pages, Style, Tag};
use crate::pages::{Role, Words, lines, text};

/// Lays the report out on the model's paper.
pub fn layout(model: &ReportModel, words: &dyn Words) -> Pages {
    let mut flow = Flow::new(model.paper);
    first::title(&mut flow, model, words);
    first::headline(&mut flow, model, words);
    first::goals(&mut flow, model, words);
    first::budget(&mut flow, model, words);
    first::returns(&mut flow, model, words);
    first::recommendation(&mut flow, model, words);
    rest::charts(&mut flow, model, words);
    rest::creators(&mut flow, model, words);
    rest::method(&mut flow, model, words);
    flow.finish(|page, index, count| edge(page, index, count, model, words))
}

/// The frame that charts of a report are drawn in: as wide as its text, with letters of its size.
pub fn chart_frame(paper: Paper) -> Frame {
    Frame { width: flow::sheet(paper).0 - 2.0 * SIDE, height: 176.0, text: 8.5 }
}

/// Header and footer: what this is, which edition, and where one is in it.
fn edge(page: &mut List, index: usize, count: usize, model: &ReportModel, words: &dyn Words) {
    let (width, height) = (page.width, page.height);
    let small = Style::regular(8.0, Role::Subtle);
    let (number, of) = ((index + 1).to_string(), count.to_string());
    let number = words.text("report-page", &[("page", &number), ("pages", &of)]);
    let state = state(model, words);
    page.within(Tag::Artifact, |page| {
        let y = height - 34.0;
        page.rule((SIDE, y - 14.0), (width - SIDE, y - 14.0), Role::Border, 0.5);
        let room = width - 2.0 * SIDE - text::width(&number, &small) - 16.0;
        page.text(SIDE, y, lines::clip(&state, &small, room), small, Anchor::Start);
        page.text(width - SIDE, y, number, small.figures(), Anchor::End);
        let right = if model.sample { sample(page, words) } else { width - SIDE };
        if index > 0 {
            let name = join(&[&model.title, &model.brand]);
            let room = right - SIDE - 16.0;
            page.text(SIDE, 42.0, lines::clip(&name, &small, room), small, Anchor::Start);
        }
    });
}

/// The label that marks sample data, at the top right; answers with its left edge.
fn sample(page: &mut List, words: &dyn Words) -> f32 {
    let style = Style::bold(8.0, Role::Warning);
    let label = words.text("report-sample", &[]);
    let width = text::width(&label, &style) + 14.0;
    let x = page.width - SIDE - width;
    page.fill(Area { x, y: 31.0, width, height: 16.0 }, Role::Warning, 0.12);
    page.text(x + width / 2.0, 42.0, label, style, Anchor::Middle);
    x
}

/// "Draft of 3 April 2026", or the edition with its date and digest.
fn state(model: &ReportModel, words: &dyn Words) -> String {
    match model.edition {
        None => words.text("report-draft", &[("date", &model.generated)]),
        Some(edition) => {
            let edition = edition.to_string();
            let args = [("edition", edition.as_str()), ("date", &model.generated)];
            join(&[&words.text("report-final", &args), &model.digest])
        }
    }
}

/// The texts that are not empty, with a dot between them.
fn join(texts: &[&str]) -> String {
    let held: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    held.join(" · ")
}

/// A word with its colour for a goal that is met, missed or cannot be judged.
fn verdict(met: Option<bool>, words: &dyn Words) -> (String, Role) {
    match met {
        Some(true) => (words.text("report-met", &[]), Role::Success),
        Some(false) => (words.text("report-missed", &[]), Role::Danger),
        None => (words.text("report-open", &[]), Role::Subtle),
    }
}
