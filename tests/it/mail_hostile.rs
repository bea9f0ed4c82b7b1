//! Hostile addresses, names, subjects, texts and file names: none of them becomes a header, a recipient or a command.

use crate::desk::Desk;
use crate::smtp::Server;
use mail_parser::{MessageParser, MimeHeaders};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Headers of ours, in any order; each stands once.
const OURS: [&str; 11] = [
    "From",
    "Date",
    "Subject",
    "Message-ID",
    "Content-Language",
    "To",
    "Cc",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "X-Unsent",
];

/// Pieces that mean something to a mail program or a server.
const PIECES: [&str; 40] = [
    "\r\nBcc: spy@evil.example",
    "\nBcc: spy@evil.example",
    "\rBcc: spy@evil.example",
    "\r\n\r\nowned",
    "\n.\r\nMAIL FROM:<a@evil.example>",
    "\r\n.\r\nRSET\r\nMAIL FROM:<a@evil.example>\r\nRCPT TO:<spy@evil.example>\r\nDATA\r\n",
    "\0",
    "\u{85}Bcc: spy@evil.example",
    "\u{2028}Bcc: spy@evil.example",
    "\u{2029}X-Evil: 1",
    "\u{b}X-Evil: 1",
    "\u{c}X-Evil: 1",
    "%0d%0aBcc: spy@evil.example",
    "=?utf-8?Q?=0D=0ABcc:_spy@evil.example?=",
    "=?utf-8?B?DQpCY2M6IHNweUBldmlsLmV4YW1wbGU=?=",
    "\", spy@evil.example, \"",
    ", spy@evil.example",
    "; spy@evil.example",
    "> <spy@evil.example>",
    "<spy@evil.example>",
    ">\r\nRCPT TO:<spy@evil.example>",
    "> ORCPT=rfc822;spy@evil.example",
    " NOTIFY=SUCCESS",
    "(comment)",
    "\\",
    "\"",
    "'",
    "\u{202e}moc.live",
    "\u{200b}",
    "--boundary",
    "\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<script>",
    "Content-Type: text/html",
    "..",
    "\r\n..\r\n",
    "From spy@evil.example Mon Jan",
    "\t\r\n folded: yes",
    "é",
    "李小龍",
    "🎬",
    ":;@",
];

/// Repeatable chance.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    /// A base with hostile pieces before, in the middle and after.
    fn spoil(&mut self, base: &str) -> String {
        let mut out = base.to_owned();
        for _ in 0..=self.below(3) {
            let at = [0, base.len() / 2, out.len()][self.below(3)];
            let at = (0..=at).rev().find(|at| out.is_char_boundary(*at)).unwrap_or(0);
            out.insert_str(at, PIECES[self.below(PIECES.len())]);
        }
        out
    }
}

/// One message; each part is spoiled or left as it is, so that some of what is hostile gets past the first look.
fn hostile(chance: &mut Chance, turn: usize) -> Value {
    let mut part = |base: &str, one_in: usize| match chance.below(one_in) {
        0 => chance.spoil(base),
        _ => base.to_owned(),
    };
    let to = part(&format!("nora{turn}@olivar.example"), 4);
    let also = part("ana@olivar.example", 8);
    let (name, subject, body) =
        (part("Nora Vidal", 3), part("Your brief", 3), part("Hello,\n\nhere it is.", 2));
    json!({"to": [{"name": name, "address": to}], "copies": [{"name": "", "address": also}], "kind": "other", "language": "en",
        "subject": subject, "body": body})
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_hostile_messages_add_no_header_no_recipient_and_no_command() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    crate::mail::account(&desk, &server).await;
    let (mut chance, mut refused, mut sent) = (Chance(0x1234_5678_9abc_def1), 0, Vec::new());
    for turn in 0..2000 {
        let wanted = hostile(&mut chance, turn);
        match desk.attempt("mail.write", wanted.clone()).await {
            Ok(_) => sent.push(wanted),
            Err(why) => {
                assert_eq!(why.code, "invalid", "{wanted} is refused with its field: {why:?}");
                crate::desk::spoken(&why);
                refused += 1;
            }
        }
    }
    desk.call("mail.sendDue", json!({})).await;
    let outbox = desk.call("mail.outbox", json!({})).await;
    assert_eq!(outbox["rows"], json!([]), "what is queued can be sent");
    let taken = server.taken();
    assert_eq!(taken.len(), sent.len(), "each message arrives once");
    let (mut headers, mut recipients) = (0, 0);
    for (taken, wanted) in taken.iter().zip(&sent) {
        headers += extra_headers(&taken.data, wanted);
        let want: BTreeSet<&str> = [&wanted["to"][0], &wanted["copies"][0]]
            .iter()
            .map(|to| to["address"].as_str().unwrap().trim())
            .collect();
        let got: BTreeSet<&str> = taken.to.iter().map(String::as_str).collect();
        recipients += usize::from(got != want || taken.from != "alex@olivar.example");
    }
    let commands = server.heard().iter().filter(|line| !is_expected(line)).count();
    println!(
        "mail: 2000 hostile messages, {refused} refused, {} sent; extra headers {headers}, recipients {recipients}, commands {commands}",
        sent.len()
    );
    assert_eq!((headers, recipients, commands), (0, 0, 0), "extra headers, recipients or commands");
    assert!(sent.len() > 400 && refused > 400, "both ways are taken: {} sent, {refused} refused", sent.len());
}

/// Lines that the outbox says by itself.
fn is_expected(line: &str) -> bool {
    let address = |rest: &str| {
        !rest.contains("evil") && rest.matches('<').count() == 1 && rest.matches('>').count() == 1
    };
    line == "EHLO [127.0.0.1]"
        || line == "DATA"
        || line == "."
        || line == "QUIT"
        || line.strip_prefix("MAIL FROM:").is_some_and(address)
        || line.strip_prefix("RCPT TO:").is_some_and(address)
}

/// What a reader of messages finds beyond what was meant.
fn extra_headers(bytes: &[u8], wanted: &Value) -> usize {
    let message = MessageParser::default().parse(bytes).expect("it is a message");
    let names: Vec<String> = message.headers().iter().map(|header| header.name.as_str().to_owned()).collect();
    let known = |name: &str| OURS.iter().any(|ours| ours.eq_ignore_ascii_case(name));
    let mut extra = names.iter().filter(|name| !known(name)).count();
    let once: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    extra += names.len() - once.len();
    extra += message.attachments().count();
    let text = message.body_text(0).unwrap_or_default().replace("\r\n", "\n");
    let meant = marquee::mail::rules::body("body", wanted["body"].as_str().unwrap()).unwrap();
    extra += usize::from(text.trim_end() != meant.trim_end());
    let subject = wanted["subject"].as_str().unwrap().trim();
    extra += usize::from(message.subject().unwrap_or_default() != subject);
    let to: Vec<String> = message
        .to()
        .into_iter()
        .flat_map(|list| list.iter())
        .filter_map(|to| to.address().map(str::to_owned))
        .collect();
    extra += usize::from(to != [wanted["to"][0]["address"].as_str().unwrap().trim()]);
    if extra > 0 {
        eprintln!("{wanted}\n{}", String::from_utf8_lossy(bytes));
    }
    extra
}

#[tokio::test]
async fn hostile_file_names_are_only_names() {
    let (desk, server, folder) = (Desk::new().await, Server::start().await, crate::desk::Folder::new());
    crate::mail::account(&desk, &server).await;
    let file = folder.join("brief.pdf");
    std::fs::write(&file, b"%PDF-1.7 brief").unwrap();
    let letter = json!({"to": [{"address": "nora@olivar.example"}], "kind": "brief", "language": "en", "subject": "Brief", "body": "Here.", "files": [file]});
    desk.call("mail.write", letter).await;
    for name in PIECES {
        let hostile = marquee::mail::rules::file_name(&format!("brief{name}.pdf"));
        assert!(!hostile.chars().any(|c| c.is_control() || "/\\\"<>".contains(c)), "{hostile:?}");
    }
    desk.call("mail.sendDue", json!({})).await;
    let taken = server.taken();
    let message = MessageParser::default().parse(&taken[0].data).unwrap();
    let attached: Vec<_> = message.attachments().collect();
    assert_eq!(attached.len(), 1, "one file goes with it");
    assert_eq!(attached[0].attachment_name(), Some("brief.pdf"), "under its name");
    assert_eq!(attached[0].contents(), b"%PDF-1.7 brief", "byte for byte");
}
