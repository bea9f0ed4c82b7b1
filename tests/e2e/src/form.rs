//! Fields as a person fills them: choices, days, and the ids that stand behind names.

use crate::screen::Screen;
use serde_json::{Value, json};

impl Screen {
    /// Chooses a value in a list field.
    pub async fn choose(&self, field: &str, value: &str) {
        self.click(&format!("field-{field}")).await;
        let option = format!("option-{value}");
        self.click(&option).await;
        self.gone(&option).await;
    }

    /// Types a day (`2026-03-02`) part by part into a date field, whatever order the language writes it in.
    pub async fn day(&self, field: &str, day: &str) {
        let parts: Vec<&str> = day.split('-').collect();
        for (part, digits) in ["year", "month", "day"].iter().zip(&parts) {
            let place = format!("[data-testid=\"field-{field}\"] [data-testid=\"segment-{part}\"]");
            self.click(&place).await;
            self.wait(&place).await.send_keys(digits).await.expect("digits can be typed");
        }
    }

    /// Makes the record that a field offers to create, such as the first brand.
    pub async fn create(&self, field: &str, name: &str) {
        let typed = format!("field-{field}Name");
        if !self.has(&typed).await {
            self.click(&format!("{field}-new")).await;
        }
        self.fill(&typed, name).await;
        self.click(&format!("{field}-create")).await;
        self.gone(&typed).await;
    }

    /// Chooses a line of the menu behind a button.
    pub async fn menu(&self, button: &str, line: &str) {
        self.click(button).await;
        self.click(&format!("menu-{line}")).await;
        self.gone(&format!("menu-{line}")).await;
    }

    /// What a call answers that has to succeed.
    pub async fn ask(&self, name: &str, args: Value) -> Value {
        let answer = self.call(name, args.clone()).await;
        answer.unwrap_or_else(|error| panic!("{name} {args}: {error}"))
    }

    /// The collaboration of a creator in a campaign and the stage that it is at.
    pub async fn card(&self, campaign: &str, creator: &str) -> (String, String) {
        let board = self.ask("campaigns.board", json!({ "campaign": campaign })).await;
        let columns = board["columns"].as_array().into_iter().flatten();
        let found = columns.flat_map(|column| {
            let cards = column["cards"].as_array().into_iter().flatten();
            cards.map(move |card| (card, text(&column["stage"])))
        });
        let found = found.into_iter().find(|(card, _)| card["name"] == creator);
        let (card, stage) = found.unwrap_or_else(|| panic!("{creator} is on the board: {board}"));
        (text(&card["id"]), stage)
    }
}

/// The text of a JSON string.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text was expected: {value}")).to_owned()
}
