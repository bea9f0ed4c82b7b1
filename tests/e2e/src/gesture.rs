//! Keys and pointer moves, as a hand makes them.

use crate::screen::{Screen, selector};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use std::time::Duration;

impl Screen {
    /// Presses a combination such as `Control+Shift+z` or `ArrowRight`, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let codes: Vec<char> = if keys == "+" { vec!['+'] } else { keys.split('+').map(code).collect() };
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &codes {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in codes.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.client().perform_actions(actions).await.unwrap_or_else(|why| panic!("pressing {keys}: {why}"));
    }

    /// Drags one part onto another with the pointer, slowly enough to be seen as a drag.
    pub async fn drag(&self, from: &str, to: &str) {
        let (start, end) = (self.centre(from).await, self.centre(to).await);
        let quick = Some(Duration::from_millis(20));
        let step = |x: f64, y: f64| PointerAction::MoveTo { duration: quick, x, y };
        let mut mouse = MouseActions::new("mouse".to_owned())
            .then(step(start.0, start.1))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(step(start.0 + 8.0, start.1 + 8.0));
        for part in 1..=8 {
            let at = |from: f64, to: f64| from + (to - from) * f64::from(part) / 8.0;
            mouse = mouse.then(step(at(start.0, end.0), at(start.1, end.1)));
        }
        let mouse = mouse
            .then(PointerAction::Pause { duration: Duration::from_millis(250) })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client()
            .perform_actions(mouse)
            .await
            .unwrap_or_else(|why| panic!("dragging {from} to {to}: {why}"));
    }

    /// The middle of a part, in pixels of the page's visible area.
    async fn centre(&self, part: &str) -> (f64, f64) {
        self.wait(part).await;
        let ask = "const e = document.querySelector(arguments[0]);\
                   e.scrollIntoView({block: 'nearest', inline: 'nearest'});\
                   const r = e.getBoundingClientRect();\
                   return [Math.round(r.x + r.width / 2), Math.round(r.y + Math.min(r.height / 2, 200))];";
        let at = self.run(ask, vec![selector(part).into()]).await;
        let number = |index: usize| at[index].as_f64().unwrap_or_else(|| panic!("{part} has a place: {at}"));
        (number(0), number(1))
    }
}

/// The WebDriver code of a key.
fn code(name: &str) -> char {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Meta" => Key::Meta,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => return ' ',
        "Delete" => Key::Delete,
        "Backspace" => Key::Backspace,
        "Home" => Key::Home,
        "End" => Key::End,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "F1" => Key::F1,
        letter => return letter.chars().next().unwrap_or_else(|| panic!("a key has a name")),
    };
    key.into()
}
