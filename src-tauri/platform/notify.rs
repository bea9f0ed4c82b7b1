//! The system's notifications: the desktop's own service on Linux, toasts on Windows, the Notification Centre on macOS.

/// Under which name the system shows what is Marquee's: what the installer registers.
#[cfg(windows)]
const PROGRAM: &str = "app.marquee.desktop";

/// Lets the system show a notification, without waiting for it. A system that shows none is no fault: it is logged,
/// without the texts.
pub fn show(title: &str, text: &str) {
    let (title, text) = (title.to_owned(), text.to_owned());
    // The service may take its time, or start only now: nobody waits for it.
    let started = std::thread::Builder::new().name("notify".to_owned()).spawn(move || {
        if let Err(reason) = ask(&title, &text) {
            tracing::warn!(%reason, "the system shows no notification");
        }
    });
    if let Err(reason) = started {
        tracing::warn!(%reason, "the system shows no notification");
    }
}

/// The desktop's service, over the session's bus. Angle brackets would be markup there.
#[cfg(target_os = "linux")]
fn ask(title: &str, text: &str) -> Result<(), zbus::Error> {
    let plain = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let bus = zbus::blocking::Connection::session()?;
    let hints = std::collections::HashMap::from([("desktop-entry", zbus::zvariant::Value::from("marquee"))]);
    let no_actions: [&str; 0] = [];
    bus.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &("Marquee", 0_u32, "marquee", title, plain(text).as_str(), no_actions.as_slice(), hints, -1_i32),
    )?;
    Ok(())
}

#[cfg(windows)]
fn ask(title: &str, text: &str) -> Result<(), tauri_winrt_notification::Error> {
    tauri_winrt_notification::Toast::new(PROGRAM).title(title).text1(text).show()
}

/// The system asks the person once whether it may. A program that runs outside its bundle shows none.
#[cfg(target_os = "macos")]
fn ask(title: &str, text: &str) -> Result<(), mac_usernotifications::Error> {
    if mac_usernotifications::blocking::request_auth()? {
        mac_usernotifications::Notification::new().title(title).message(text).send_blocking()?;
    }
    Ok(())
}

/// No way is known here.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
fn ask(_: &str, _: &str) -> Result<(), std::io::Error> {
    Err(std::io::Error::from(std::io::ErrorKind::Unsupported))
}
