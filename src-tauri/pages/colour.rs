//! Colours as roles. A list never says "blue": it says what the colour means, and the writer resolves it,
//! to a CSS variable on the screen and to the print palette (light, on white paper) in a document.

use serde::{Deserialize, Serialize};

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// Text that is read first.
    Text,
    /// Captions, axis labels and other secondary text.
    Subtle,
    /// Rules and grid lines; carries no meaning.
    Border,
    /// A quiet area behind content.
    Sunken,
    /// The ground on which everything stands.
    Surface,
    /// The product's one accent.
    Accent,
    /// A goal met.
    Success,
    /// Something to look at.
    Warning,
    /// Over the budget, or missed.
    Danger,
    /// First series of a chart.
    Chart1,
    /// Second series of a chart.
    Chart2,
    /// Third series of a chart.
    Chart3,
    /// Fourth series of a chart.
    Chart4,
    /// Fifth series of a chart.
    Chart5,
    /// Sixth series of a chart.
    Chart6,
}

/// Every role, in the order in which the recorder numbers them.
pub(crate) const ROLES: [Role; 15] = [
    Role::Text,
    Role::Subtle,
    Role::Border,
    Role::Sunken,
    Role::Surface,
    Role::Accent,
    Role::Success,
    Role::Warning,
    Role::Danger,
    Role::Chart1,
    Role::Chart2,
    Role::Chart3,
    Role::Chart4,
    Role::Chart5,
    Role::Chart6,
];

impl Role {
    /// The name of the CSS variable that holds this colour on the screen, such as `--chart-1`.
    pub fn variable(self) -> &'static str {
        match self {
            Role::Text => "--text",
            Role::Subtle => "--subtle",
            Role::Border => "--border",
            Role::Sunken => "--sunken",
            Role::Surface => "--surface",
            Role::Accent => "--accent",
            Role::Success => "--success",
            Role::Warning => "--warning",
            Role::Danger => "--danger",
            Role::Chart1 => "--chart-1",
            Role::Chart2 => "--chart-2",
            Role::Chart3 => "--chart-3",
            Role::Chart4 => "--chart-4",
            Role::Chart5 => "--chart-5",
            Role::Chart6 => "--chart-6",
        }
    }

    /// The colour on paper: red, green and blue, 0 to 255.
    pub fn print(self) -> [u8; 3] {
        match self {
            Role::Text => [0x1D, 0x1B, 0x18],
            Role::Subtle => [0x5F, 0x5A, 0x52],
            Role::Border => [0xDD, 0xDA, 0xD3],
            Role::Sunken => [0xF7, 0xF6, 0xF3],
            Role::Surface => [0xFF, 0xFF, 0xFF],
            Role::Accent | Role::Chart1 => [0x4F, 0x46, 0xC8],
            Role::Success => [0x1B, 0x7A, 0x4B],
            Role::Warning => [0x8A, 0x5A, 0x00],
            Role::Danger => [0xB3, 0x26, 0x1E],
            Role::Chart2 => [0xAD, 0x72, 0x1A],
            Role::Chart3 => [0xE6, 0x5C, 0x77],
            Role::Chart4 => [0xA1, 0x85, 0xCC],
            Role::Chart5 => [0x6B, 0x10, 0x6B],
            Role::Chart6 => [0x4C, 0x4C, 0x1F],
        }
    }

    /// The colour on paper at a strength from 0 (white) to 1 (the colour itself).
    pub fn tinted(self, strength: f32) -> [u8; 3] {
        let part = strength.clamp(0.0, 1.0);
        self.print().map(|channel| (255.0 - (255.0 - f32::from(channel)) * part).round() as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(rgb: [u8; 3]) -> f64 {
        let part = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(rgb[0]) + 0.7152 * part(rgb[1]) + 0.0722 * part(rgb[2])
    }

    fn on_white(role: Role) -> f64 {
        1.05 / (luminance(role.print()) + 0.05)
    }

    #[test]
    fn text_and_marks_can_be_read_on_paper() {
        for role in [Role::Text, Role::Subtle, Role::Accent, Role::Success, Role::Warning, Role::Danger] {
            assert!(on_white(role) >= 4.5, "{role:?} carries text, so it needs 4.5:1");
        }
        for role in [Role::Chart1, Role::Chart2, Role::Chart3, Role::Chart4, Role::Chart5, Role::Chart6] {
            assert!(on_white(role) >= 3.0, "{role:?} is a mark, so it needs 3:1");
        }
    }

    #[test]
    fn a_tint_goes_from_white_to_the_colour() {
        assert_eq!(Role::Accent.tinted(0.0), [255, 255, 255], "no strength is paper");
        assert_eq!(Role::Accent.tinted(1.0), Role::Accent.print(), "full strength is the colour");
    }
}
