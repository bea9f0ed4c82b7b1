//! A small mail server for tests: it takes what it is told to take, says what it is told to say, and remembers every
//! line that it heard.

use data_encoding::BASE64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A message that the server took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub from: String,
    pub to: Vec<String>,
    pub data: Vec<u8>,
}

impl Taken {
    /// The `Message-ID` without its brackets and host: the id of the message in the outbox.
    pub fn id(&self) -> String {
        let text = String::from_utf8_lossy(&self.data).into_owned();
        let line = text.lines().find_map(|line| line.strip_prefix("Message-ID: <")).unwrap_or_default();
        line.split('@').next().unwrap_or_default().to_owned()
    }
}

/// What the server does instead of the usual.
#[derive(Debug, Clone)]
pub enum Then {
    /// Says this.
    Say(&'static str),
    /// Cuts the line.
    Cut,
    /// Takes the message and cuts the line without a word.
    TakeAndCut,
}

#[derive(Debug, Default)]
struct State {
    taken: Vec<Taken>,
    heard: Vec<String>,
    rules: Vec<(&'static str, Then, usize)>,
    login: Option<(String, String)>,
    slow: u64,
    chance: u64,
}

/// The server; it stops with the test.
#[derive(Clone)]
pub struct Server {
    pub port: u16,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Listens on a free port of the loopback.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, state: Arc::default() };
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let one = serving.clone();
                // Whoever is killed leaves a line that ends anywhere.
                tokio::spawn(async move { one.serve(stream).await.unwrap_or_default() });
            }
        });
        server
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes mail only after this login.
    pub fn asks_for(&self, user: &str, password: &str) {
        self.state().login = Some((user.to_owned(), password.to_owned()));
    }

    /// When a line starts so, does that instead, so many times. `.` is the end of a text.
    pub fn when(&self, starts: &'static str, then: Then, times: usize) {
        self.state().rules.push((starts, then, times));
    }

    /// Waits up to so many milliseconds before every answer, each time another.
    pub fn slow(&self, most: u64) {
        let mut state = self.state();
        (state.slow, state.chance) = (most, 0x9e37_79b9_7f4a_7c15);
    }

    /// What it took, oldest first.
    pub fn taken(&self) -> Vec<Taken> {
        self.state().taken.clone()
    }

    /// Every line it heard outside of texts.
    pub fn heard(&self) -> Vec<String> {
        self.state().heard.clone()
    }

    fn rule(&self, line: &str) -> Option<Then> {
        let mut state = self.state();
        state.heard.push(line.to_owned());
        let rule = state.rules.iter_mut().find(|(starts, _, left)| *left > 0 && line.starts_with(starts))?;
        rule.2 -= 1;
        Some(rule.1.clone())
    }

    async fn pause(&self) {
        let wait = {
            let mut state = self.state();
            if state.slow == 0 {
                return;
            }
            state.chance ^= state.chance << 13;
            state.chance ^= state.chance >> 7;
            state.chance ^= state.chance << 17;
            state.chance % (state.slow * 1000)
        };
        tokio::time::sleep(Duration::from_micros(wait)).await;
    }

    async fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut line = BufReader::new(stream);
        let (mut from, mut to) = (String::new(), Vec::new());
        self.say(&mut line, "220 test ready").await?;
        loop {
            let mut text = String::new();
            if line.read_line(&mut text).await? == 0 {
                return Ok(());
            }
            let text = text.trim_end_matches(['\r', '\n']).to_owned();
            match self.rule(&text) {
                Some(Then::Say(answer)) => {
                    self.say(&mut line, answer).await?;
                    continue;
                }
                Some(_) => return Ok(()),
                None => {}
            }
            let upper = text.to_uppercase();
            let answer = match upper.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" if self.state().login.is_some() => {
                    "250-test\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN LOGIN"
                }
                "EHLO" => "250-test\r\n250-8BITMIME\r\n250 SMTPUTF8",
                "AUTH" => self.log_in(&text),
                "MAIL" => {
                    (from, to) = (within(&text), Vec::new());
                    "250 ok"
                }
                "RCPT" => {
                    to.push(within(&text));
                    "250 ok"
                }
                "DATA" => {
                    self.say(&mut line, "354 go on").await?;
                    let Some(data) = read_text(&mut line).await? else { return Ok(()) };
                    let taken = Taken { from: from.clone(), to: to.clone(), data };
                    match self.rule(".") {
                        Some(Then::Say(answer)) => self.say(&mut line, answer).await?,
                        Some(Then::Cut) => return Ok(()),
                        Some(Then::TakeAndCut) => {
                            self.state().taken.push(taken);
                            return Ok(());
                        }
                        None => {
                            self.state().taken.push(taken);
                            self.say(&mut line, "250 taken").await?;
                        }
                    }
                    continue;
                }
                "QUIT" => {
                    self.say(&mut line, "221 bye").await?;
                    return Ok(());
                }
                _ => "250 ok",
            };
            self.say(&mut line, answer).await?;
        }
    }

    fn log_in(&self, text: &str) -> &'static str {
        let given = text.split(' ').nth(2).unwrap_or_default();
        let said = BASE64.decode(given.as_bytes()).unwrap_or_default();
        let login = self.state().login.clone();
        let want = login.map(|(user, password)| format!("\0{user}\0{password}").into_bytes());
        if want == Some(said) { "235 welcome" } else { "535 5.7.8 wrong user or password" }
    }

    async fn say(&self, line: &mut BufReader<TcpStream>, text: &str) -> std::io::Result<()> {
        self.pause().await;
        line.get_mut().write_all(format!("{text}\r\n").as_bytes()).await
    }
}

fn within(text: &str) -> String {
    let inner = text.split_once('<').and_then(|parts| parts.1.split_once('>'));
    inner.map(|parts| parts.0.to_owned()).unwrap_or_default()
}

/// A whole text with its dots unstuffed; `None` when the line ended before the dot.
async fn read_text(line: &mut BufReader<TcpStream>) -> std::io::Result<Option<Vec<u8>>> {
    let mut data = Vec::new();
    loop {
        let mut one = Vec::new();
        if line.read_until(b'\n', &mut one).await? == 0 {
            return Ok(None);
        }
        if one == b".\r\n" {
            return Ok(Some(data));
        }
        data.extend_from_slice(one.strip_prefix(b".").unwrap_or(&one));
    }
}
