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

/// The desktop's service, over the session's bus.
#[cfg(target_os = "linux")]
fn ask(title: &str, text: &str) -> Result<(), zbus::Error> {
    tell(&zbus::blocking::Connection::session()?, title, text)
}

/// What is said there. In the text, angle brackets would be markup.
#[cfg(target_os = "linux")]
fn tell(bus: &zbus::blocking::Connection, title: &str, text: &str) -> Result<(), zbus::Error> {
    const SERVICE: &str = "org.freedesktop.Notifications";
    let plain = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let hints = std::collections::HashMap::from([("desktop-entry", zbus::zvariant::Value::from("marquee"))]);
    let no_actions: [&str; 0] = [];
    // 0: it replaces none; -1: it stays as long as the desktop lets it.
    let said = ("Marquee", 0_u32, "marquee", title, plain.as_str(), no_actions.as_slice(), hints, -1_i32);
    bus.call_method(Some(SERVICE), "/org/freedesktop/Notifications", Some(SERVICE), "Notify", &said)?;
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

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::collections::HashMap;
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    use std::sync::mpsc;
    use zbus::blocking::connection::Builder;
    use zbus::zvariant::OwnedValue;

    /// A desktop that writes down what it is to show.
    struct Shown(mpsc::Sender<[String; 3]>);

    #[zbus::interface(name = "org.freedesktop.Notifications")]
    impl Shown {
        #[allow(clippy::too_many_arguments, reason = "the service's own signature")]
        fn notify(
            &self,
            program: String,
            _replaces: u32,
            _icon: String,
            title: String,
            text: String,
            _actions: Vec<String>,
            _hints: HashMap<String, OwnedValue>,
            _stays: i32,
        ) -> u32 {
            let _ = self.0.send([program, title, text]);
            1
        }
    }

    #[test]
    #[ignore = "needs dbus-daemon"]
    fn a_desktop_gets_what_is_said_as_plain_text() {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon starts");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().expect("its output")).read_line(&mut address).expect("its address");
        let (send, shown) = mpsc::channel();
        let service = Builder::address(address.trim())
            .and_then(|bus| bus.name("org.freedesktop.Notifications"))
            .and_then(|bus| bus.serve_at("/org/freedesktop/Notifications", Shown(send)))
            .and_then(Builder::build)
            .expect("a service");
        let desk = Builder::address(address.trim()).and_then(Builder::build).expect("a connection");
        tell(&desk, "What needs you", "1 mention: <b>Glow & co</b>").expect("it is taken");
        let got = shown.recv().expect("it is shown");
        assert_eq!(got, ["Marquee", "What needs you", "1 mention: &lt;b&gt;Glow &amp; co&lt;/b&gt;"]);
        drop((service, desk));
        let _ = (bus.kill(), bus.wait());
    }
}
