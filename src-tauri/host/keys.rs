//! How a key combination is written in a menu: `CmdOrCtrl+Shift+Z` becomes `Ctrl+Shift+Z`.
//!
//! On macOS the system writes and runs the keys of the menu bar. On Windows and Linux the screen runs them, because
//! the menu doesn't hear keys while the page has the focus; there the menu only shows them.

/// The key as Windows and Linux write it beside a menu's line; empty for no key.
pub fn printed(key: &str) -> String {
    let name = |part: &str| match part {
        "CmdOrCtrl" | "CommandOrControl" | "Cmd" | "Command" | "Control" => "Ctrl".to_owned(),
        "Option" => "Alt".to_owned(),
        "ArrowLeft" | "Left" => "←".to_owned(),
        "ArrowRight" | "Right" => "→".to_owned(),
        "ArrowUp" | "Up" => "↑".to_owned(),
        "ArrowDown" | "Down" => "↓".to_owned(),
        "Delete" => "Del".to_owned(),
        "Escape" => "Esc".to_owned(),
        "Plus" => "+".to_owned(),
        "Minus" => "-".to_owned(),
        "Comma" => ",".to_owned(),
        "Slash" => "/".to_owned(),
        letter if letter.chars().count() == 1 => letter.to_uppercase(),
        other => other.to_owned(),
    };
    key.split('+').filter(|part| !part.is_empty()).map(name).collect::<Vec<_>>().join("+")
}

/// A menu's line as Windows and Linux show it: the words, and the key at the right where there is one.
pub fn labelled(label: &str, key: &str) -> String {
    if key.is_empty() { shown(label) } else { format!("{}\t{}", shown(label), printed(key)) }
}

/// Words for a menu: an ampersand is one, not the mark of an access key ("Undo: add R&D").
pub fn shown(label: &str) -> String {
    label.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_written_as_on_the_keyboard() {
        let cases = [
            ("CmdOrCtrl+K", "Ctrl+K"),
            ("CmdOrCtrl+Shift+z", "Ctrl+Shift+Z"),
            ("Alt+ArrowLeft", "Alt+←"),
            ("CmdOrCtrl+,", "Ctrl+,"),
            ("F1", "F1"),
            ("", ""),
        ];
        for (key, expected) in cases {
            assert_eq!(printed(key), expected, "{key} in a menu");
        }
    }

    #[test]
    fn a_line_keeps_its_ampersand_and_shows_its_key() {
        assert_eq!(labelled("Undo: add R&D", "CmdOrCtrl+Z"), "Undo: add R&&D\tCtrl+Z", "words, then the key");
        assert_eq!(labelled("About", ""), "About", "no key, no gap");
    }
}
