//! A real mail server for journeys: Debian's aiosmtpd on the loopback. While it is closed, nothing listens there, as
//! on a laptop without a network.

use mail_parser::{MessageParser, MimeHeaders};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The server and what it took.
pub struct Post {
    /// Where it listens while it is open.
    pub port: u16,
    python: &'static str,
    folder: PathBuf,
    open: Option<Child>,
}

/// An e-mail that was taken.
#[derive(Debug)]
pub struct Mail {
    /// The addresses that it is to, as one text.
    pub to: String,
    /// Its text.
    pub body: String,
    /// Its documents: names and bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Mail {
    /// The names of its documents.
    pub fn names(&self) -> Vec<&str> {
        self.files.iter().map(|(name, _)| name.as_str()).collect()
    }
}

/// The Python that knows Debian's mail server: the system's own, whatever else is on the path.
fn python() -> Option<&'static str> {
    ["/usr/bin/python3", "python3"].into_iter().find(|python| {
        let mut command = Command::new(python);
        command.args(["-c", "import aiosmtpd"]).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    })
}

impl Post {
    /// A server that keeps what it takes in a folder, still closed. `None` where it is not installed.
    pub fn new(folder: &Path) -> Option<Self> {
        let python = python()?;
        std::fs::create_dir_all(folder).expect("a folder for the post can be made");
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr());
        let port = free.expect("a port is free").port();
        Some(Self { port, python, folder: folder.to_owned(), open: None })
    }

    /// Listens from now on.
    pub fn open(&mut self) {
        let script = crate::fixture("mail/plain.py");
        let mut child = Command::new(self.python)
            .arg(script)
            .arg(self.port.to_string())
            .arg(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the mail server starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("it prints");
        BufReader::new(output).read_line(&mut line).expect("it says when it is ready");
        assert_eq!(line.trim(), "ready", "the mail server listens");
        self.open = Some(child);
    }

    /// Nobody listens any more.
    pub fn close(&mut self) {
        if let Some(mut child) = self.open.take() {
            let _ = (child.kill(), child.wait());
        }
    }

    /// What was taken so far, in order.
    pub fn taken(&self) -> Vec<Mail> {
        let read = |at: usize| std::fs::read(self.folder.join(format!("{at}.eml"))).ok();
        (1..).map_while(read).map(|bytes| mail(&bytes)).collect()
    }
}

impl Drop for Post {
    fn drop(&mut self) {
        self.close();
    }
}

fn mail(bytes: &[u8]) -> Mail {
    let message = MessageParser::default().parse(bytes).expect("it is an e-mail");
    let to =
        message.to().into_iter().flat_map(|to| to.iter()).filter_map(|one| one.address()).collect::<Vec<_>>();
    let body = message.body_text(0).unwrap_or_default().into_owned();
    let files = message
        .attachments()
        .map(|part| (part.attachment_name().unwrap_or_default().to_owned(), part.contents().to_vec()));
    Mail { to: to.join(", "), body, files: files.collect() }
}
