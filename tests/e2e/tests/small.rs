//! The window in small and the sentences in long: at 1024 × 640, at 200 %, with every sentence 40 % longer, nothing is
//! cut off, nothing lies on anything, and every control can be reached.

use e2e::{Desk, Engine, Screen, layout, tour};

#[tokio::test(flavor = "multi_thread")]
async fn everything_fits_a_small_window_webkit() {
    small(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_fits_a_small_window_chromium() {
    small(Engine::Chromium).await;
}

async fn small(engine: Engine) {
    let mut desk = Desk::new(engine, "small");
    let screen = desk.open().await;
    screen.wait("welcome").await;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (name, zoom) in SIZES {
        layout::size(&screen, 1024, 640, zoom).await;
        for words in WORDS {
            speak(&screen, words).await;
            screen.wait("welcome").await;
            look(&screen, &format!("{name}-{words}-welcome"), &mut faults).await;
            seen += 1;
        }
    }
    let places = tour::fill(&screen).await;
    for (name, zoom) in SIZES {
        layout::size(&screen, 1024, 640, zoom).await;
        for words in WORDS {
            speak(&screen, words).await;
            let see = async |screen: &Screen, place: &str| {
                look(screen, &format!("{name}-{words}-{place}"), &mut faults).await;
            };
            seen += tour::walk(&screen, &places, see).await;
        }
    }
    layout::size(&screen, 1024, 640, 1).await;
    desk.close(screen).await;
    println!("{}: {seen} small screens looked at, {} faults", engine.name(), faults.len());
    assert!(faults.is_empty(), "everything fits:\n{}", faults.join("\n"));
}

/// How large everything is in a window of 1024 × 640.
const SIZES: [(&str, u32); 2] = [("100", 1), ("200", 2)];

/// The longest of the three languages, and sentences longer than any language's.
const WORDS: [&str; 2] = ["fr", "long"];

async fn speak(screen: &Screen, words: &str) {
    if words == "long" {
        layout::stretch(screen, "en").await;
    } else {
        tour::dress(screen, words, "light").await;
    }
}

async fn look(screen: &Screen, name: &str, faults: &mut Vec<String>) {
    tour::settled(screen).await;
    screen.shoot(&format!("small-{name}")).await;
    faults.extend(layout::faults(screen).await.into_iter().map(|fault| format!("{name}: {fault}")));
}
