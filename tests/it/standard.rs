//! The field's standard workflow, requirement by requirement (A01–A27): which test shows it. Each named test is there,
//! is a test, and is not left out of a run.

use crate::tidy::root;

const STEPS: &str = "tests/e2e/tests/steps.rs";
const PLAYBOOKS: &str = "tests/it/playbooks.rs";
const OWN: &str = "tests/it/own_playbooks.rs";
const WORK: &str = "tests/it/work.rs";
const TOGETHER: &str = "tests/it/collaboration.rs";

/// Requirement, file, test.
const SHOWN: [(&str, &str, &str); 27] = [
    ("A01", STEPS, "the_fifteen_steps_webkit"),
    ("A02", PLAYBOOKS, "tasks_are_right_after_every_change_of_the_plan"),
    ("A03", STEPS, "the_fifteen_steps_in_french_chromium"),
    ("A04", "tests/e2e/tests/journey.rs", "from_a_list_to_the_report_webkit"),
    ("A05", PLAYBOOKS, "tasks_are_right_after_every_change_of_the_plan"),
    ("A06", TOGETHER, "from_the_first_contact_to_the_live_post"),
    ("A07", TOGETHER, "the_database_knows_where_each_creator_stood_last"),
    ("A08", "tests/it/brief.rs", "a_brief_goes_to_three_creators_in_three_languages"),
    ("A09", STEPS, "the_fifteen_steps_webkit"),
    ("A10", PLAYBOOKS, "tasks_are_right_after_every_change_of_the_plan"),
    ("A11", TOGETHER, "a_decision_is_about_what_was_seen_and_about_nothing_else"),
    ("A12", "tests/it/figures.rs", "ds1_gives_every_figure_of_the_sheet"),
    ("A13", "tests/it/figures.rs", "ds1_gives_every_figure_of_the_sheet"),
    ("A14", "tests/it/figures.rs", "each_post_has_its_own_rates_and_cost"),
    ("A15", "tests/it/figures.rs", "what_is_not_known_is_never_zero"),
    ("A16", "tests/it/finalize.rs", "an_edition_stays_what_it_was"),
    ("A17", "tests/it/finalize.rs", "an_edition_in_another_language_has_the_same_values"),
    ("A18", STEPS, "the_fifteen_steps_webkit"),
    ("A19", "tests/e2e/tests/journey.rs", "from_a_list_to_the_report_chromium"),
    ("A20", PLAYBOOKS, "the_end_is_reached_with_the_last_step_that_happened_or_was_left_out"),
    ("A21", STEPS, "the_fifteen_steps_in_french_chromium"),
    ("A22", WORK, "a_job_passes_on_with_its_open_tasks"),
    ("A23", OWN, "a_playbook_travels_as_a_file_and_bad_files_change_nothing"),
    ("A24", OWN, "every_playbook_prints_as_a_procedure_in_every_language"),
    ("A25", WORK, "my_day_has_what_i_can_do_and_what_waits"),
    ("A26", OWN, "the_gallery_says_how_campaigns_went_and_what_to_improve"),
    ("A27", "tests/it/words.rs", "three_languages_say_the_same"),
];

#[test]
fn every_requirement_of_the_standard_workflow_has_a_test_that_runs() {
    for (at, (id, file, test)) in SHOWN.iter().enumerate() {
        assert_eq!(*id, format!("A{:02}", at + 1), "none is left out");
        let code = std::fs::read_to_string(root().join(file)).unwrap();
        let head = code.find(&format!("fn {test}(")).unwrap_or_else(|| panic!("{id}: {file} has no {test}"));
        let before: Vec<&str> = code[..head].lines().rev().take(4).collect();
        let marks = before.iter().take_while(|line| !line.trim().is_empty() && !line.starts_with('}'));
        let marks: Vec<&str> = marks.copied().collect();
        assert!(marks.iter().any(|line| line.contains("test")), "{id}: {test} is a test: {marks:?}");
        assert!(!marks.iter().any(|line| line.contains("ignore")), "{id}: {test} runs");
    }
    // Journeys run with their whole package; the others run with what `main.rs` names.
    let main = std::fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for (id, file, _) in SHOWN.iter().filter(|(_, file, _)| file.starts_with("tests/it/")) {
        let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).unwrap();
        assert!(main.contains(&format!("mod {name};")), "{id}: a run has {file}");
    }
    println!("requirements A01–A27 with a test that runs: {} of 27", SHOWN.len());
}
