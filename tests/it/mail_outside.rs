//! Against what is not ours: a mail server from Debian (python3-aiosmtpd) with TLS, STARTTLS and login, and the Secret
//! Service (gnome-keyring) on a session bus. Each runs where it is installed, and says so where it is not.

use crate::desk::{Folder, over};
use crate::kills::Companion;
use crate::mail::letter;
use crate::mail_keys::places;
use crate::smtp::Server;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const PASSWORD: &str = "Sésame-73-öffne!dich";

/// Whether a command ends well.
fn works(program: &str, args: &[&str]) -> bool {
    let done = Command::new(program).args(args).stdout(Stdio::null()).stderr(Stdio::null()).status();
    done.is_ok_and(|status| status.success())
}

fn ask(companion: &mut Companion, call: &str, args: &Value) -> Value {
    companion.ask(call, args);
    let answer = companion.answers.recv_timeout(Duration::from_secs(60));
    answer.unwrap_or_else(|_| panic!("{call} must be answered"))
}

/// The Python that knows Debian's mail server: the system's own, whatever else is on the path.
fn python() -> Option<&'static str> {
    ["/usr/bin/python3", "python3"].into_iter().find(|python| works(python, &["-c", "import aiosmtpd"]))
}

/// A server of Debian's that prints what it takes, one JSON line a message.
struct Debian {
    child: Child,
    ports: Value,
    lines: std::sync::mpsc::Receiver<Value>,
}

impl Debian {
    fn start(folder: &Folder, python: &str) -> Self {
        let (cert, key) = (folder.join("cert.pem"), folder.join("key.pem"));
        let made = works(
            "openssl",
            &[
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "30",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-addext",
                "basicConstraints=critical,CA:FALSE",
                "-keyout",
                key.to_str().unwrap(),
                "-out",
                cert.to_str().unwrap(),
            ],
        );
        assert!(made, "openssl makes a certificate");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mail/server.py");
        let mut child = Command::new(python)
            .args([script, cert.to_str().unwrap(), key.to_str().unwrap(), "alex", PASSWORD])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (send, lines) = std::sync::mpsc::channel();
        let output = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = serde_json::from_str(&line).map(|line| send.send(line));
            }
        });
        let ports = lines.recv_timeout(Duration::from_secs(30)).expect("it says where it listens");
        Self { child, ports, lines }
    }

    fn account(&self, security: &str, more: Value) -> Value {
        let plain = json!({"name": "Alex Roy", "address": "alex@olivar.example", "server": "localhost",
            "port": self.ports[security].to_string(), "security": security, "user": "alex", "place": "run", "password": PASSWORD});
        over(plain, more)
    }
}

impl Drop for Debian {
    fn drop(&mut self) {
        let _ = (self.child.kill(), self.child.wait());
    }
}

#[test]
fn a_real_server_takes_mail_by_tls_and_starttls_once_each() {
    let (Some(python), true) = (python(), works("openssl", &["version"])) else {
        println!("skipped: python3-aiosmtpd or openssl is not installed");
        return;
    };
    let folder = Folder::new();
    let server = Debian::start(&folder, python);
    let profile = folder.join("profile");
    // Its certificate is trusted as a company's own would be: by the system's list.
    let trusted =
        |profile: &Path| Companion::with(profile, &[("SSL_CERT_FILE", folder.join("cert.pem").as_os_str())]);
    let mut companion = trusted(&profile);
    for security in ["tls", "starttls"] {
        let kept = ask(&mut companion, "mail.setAccount", &server.account(security, json!({})));
        assert!(kept["ok"].is_object(), "{kept}");
        ask(&mut companion, "mail.write", &letter(security));
        let sent = ask(&mut companion, "mail.sendDue", &json!({}));
        assert_eq!(
            sent["ok"]["sent"],
            1,
            "{security}: {sent} {}",
            ask(&mut companion, "mail.outbox", &json!({}))
        );
        let taken = server.lines.recv_timeout(Duration::from_secs(10)).expect("it arrives");
        assert_eq!(
            (&taken["subject"], &taken["secure"]),
            (&json!(security), &json!(true)),
            "in private: {taken}"
        );
        assert_eq!(taken["to"], json!(["nora@olivar.example"]), "to whom it was meant");
    }
    let faults = [
        (server.account("tls", json!({"password": "wrong"})), "error-mail-password"),
        (server.account("tls", json!({"server": "127.0.0.1"})), "error-mail-certificate-name"),
        (server.account("starttls", json!({"security": "tls"})), "error-mail-security"),
    ];
    for (account, sentence) in faults {
        ask(&mut companion, "mail.setAccount", &account);
        let why = ask(&mut companion, "mail.test", &json!({"to": ""}));
        assert_eq!(why["error"]["messageId"], sentence, "{why}");
    }
    companion.kill();
    let mut stranger = Companion::start(&profile);
    ask(&mut stranger, "mail.setAccount", &server.account("tls", json!({})));
    let why = ask(&mut stranger, "mail.test", &json!({"to": ""}));
    assert_eq!(why["error"]["messageId"], "error-mail-certificate", "an unknown authority: {why}");
    stranger.kill();
    assert!(
        server.lines.recv_timeout(Duration::from_millis(300)).is_err(),
        "nothing arrived twice or by a wrong way"
    );
    assert_eq!(places(&profile, &[PASSWORD]), [""; 0], "and the password is in no file");
}

/// The companion on a session bus of its own, with a keyring that a password opens, or that nobody opens.
fn on_a_bus(folder: &Folder, profile: &Path, opened: bool) -> Companion {
    let unlock =
        "printf keyring | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1";
    let locked = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1";
    let script = format!("{}; exec \"$0\" \"$@\"", if opened { unlock } else { locked });
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "sh", "-c", &script, env!("CARGO_BIN_EXE_marquee-cli"), "--lang", "en", "--profile"]);
    command.arg(profile).arg("rpc").env("HOME", folder.path()).env("XDG_DATA_HOME", folder.join("data"));
    command.env("XDG_RUNTIME_DIR", folder.join("run")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    Companion::of(command)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_keychain_keeps_the_password_and_nothing_else_does() {
    let there = ["dbus-run-session", "gnome-keyring-daemon"]
        .iter()
        .all(|name| works("sh", &["-c", &format!("command -v {name}")]));
    if !there {
        println!("skipped: gnome-keyring or dbus is not installed");
        return;
    }
    let (folder, server) = (Folder::new(), Server::start().await);
    for name in ["run", "data"] {
        std::fs::create_dir(folder.join(name)).unwrap();
    }
    server.asks_for("alex", PASSWORD);
    let account = json!({"name": "Alex Roy", "address": "alex@olivar.example", "server": "127.0.0.1",
        "port": server.port.to_string(), "security": "none", "user": "alex", "place": "keychain", "password": PASSWORD});
    tokio::task::spawn_blocking(move || {
        let profile = folder.join("profile");
        let mut first = on_a_bus(&folder, &profile, true);
        let kept = ask(&mut first, "mail.setAccount", &account);
        assert_eq!(kept["ok"]["account"]["place"], "keychain", "the keychain takes it: {kept}");
        assert!(ask(&mut first, "mail.test", &json!({"to": ""}))["ok"].is_object(), "and gives it back");
        ask(&mut first, "backup.make", &json!({}));
        first.end();
        let mut second = on_a_bus(&folder, &profile, true);
        ask(&mut second, "mail.write", &letter("From the keychain"));
        let sent = ask(&mut second, "mail.sendDue", &json!({}));
        assert_eq!(sent["ok"]["sent"], 1, "after a restart, too: {sent}");
        second.end();
        let mut third = on_a_bus(&folder, &profile, false);
        let why = ask(&mut third, "mail.test", &json!({"to": ""}));
        println!("mail: a locked keyring says {}", why["error"]["messageId"]);
        let said = why["error"]["messageId"].as_str().unwrap_or_default().to_owned();
        assert!(said.starts_with("error-mail-keychain-"), "a keyring that nobody opens is a sentence: {why}");
        third.end();
        let mut alone =
            Companion::with(&profile, &[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere".as_ref())]);
        let why = ask(&mut alone, "mail.test", &json!({"to": ""}));
        assert_eq!(why["error"]["messageId"], "error-mail-keychain-absent", "without one, another: {why}");
        alone.end();
        assert_eq!(places(&profile, &[PASSWORD]), [""; 0], "the password is in no file of the profile");
    })
    .await
    .unwrap();
}
