//! The outbox: what is queued goes out once, whatever the server and the network do.

use crate::desk::{Desk, Folder, over};
use crate::smtp::{Server, Then};
use serde_json::{Value, json};

/// Gives a desk an account on a test server.
pub async fn account(desk: &Desk, server: &Server) {
    desk.call("mail.setAccount", plain(server.port)).await;
}

/// An account without login on a port of this computer.
pub fn plain(port: u16) -> Value {
    json!({"name": "Alex Roy", "address": "alex@olivar.example", "server": "127.0.0.1", "port": port.to_string(),
        "security": "none", "user": "", "place": "none"})
}

/// A message to somebody.
pub fn letter(subject: &str) -> Value {
    json!({"to": [{"name": "Nora Vidal", "address": "nora@olivar.example"}], "kind": "other", "language": "en",
        "subject": subject, "body": "Hello Nora,\n\nall is well.\n.\nOnly a dot stood above."})
}

async fn write(desk: &Desk, subject: &str) -> String {
    desk.call("mail.write", letter(subject)).await["id"].as_str().unwrap().to_owned()
}

async fn outbox(desk: &Desk) -> Value {
    desk.call("mail.outbox", json!({})).await
}

/// The state of the only message in the outbox, and the sentence that it shows.
async fn only(desk: &Desk) -> (String, String) {
    let outbox = outbox(desk).await;
    let rows = outbox["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "one message waits: {outbox}");
    let problem = rows[0]["problem"]["messageId"].as_str().unwrap_or_default().to_owned();
    for lang in [marquee::values::Lang::En, marquee::values::Lang::Es, marquee::values::Lang::Fr] {
        assert!(problem.is_empty() || marquee::words::words(lang).has(&problem), "{problem} is a sentence");
    }
    (rows[0]["state"].as_str().unwrap().to_owned(), problem)
}

async fn due(desk: &Desk) -> Value {
    desk.call("mail.sendDue", json!({})).await
}

#[tokio::test]
async fn what_is_queued_goes_out_once_and_becomes_a_record() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    let campaign = desk.campaign("Spring").await;
    write(&desk, "Before there is an account").await;
    assert_eq!(due(&desk).await, json!({"sent": 0, "later": 0, "stuck": 0}), "without an account it waits");
    account(&desk, &server).await;
    let about = over(
        letter("Ça marche — Zoë"),
        json!({"campaign": campaign, "kind": "brief", "copies": [{"name": "", "address": "ana@olivar.example"}]}),
    );
    let id = desk.call("mail.write", about).await["id"].as_str().unwrap().to_owned();
    assert_eq!(due(&desk).await["sent"], 2, "both are due");
    assert_eq!(due(&desk).await["sent"], 0, "and none twice");
    let taken = server.taken();
    assert_eq!((taken.len(), taken[1].id()), (2, id), "its id goes with it");
    assert_eq!(taken[1].to, ["nora@olivar.example", "ana@olivar.example"], "everybody is named");
    let read = mail_parser::MessageParser::default().parse(&taken[1].data).unwrap();
    assert_eq!(read.subject(), Some("Ça marche — Zoë"), "the subject is what was written");
    assert!(read.body_text(0).unwrap().contains("\r\n.\r\nOnly a dot"), "a dot alone ends nothing");
    let after = outbox(&desk).await;
    assert_eq!(after["rows"], json!([]), "nothing waits");
    let sent = &after["sent"][0];
    assert_eq!(
        (&sent["kind"], &sent["campaign"]),
        (&json!("brief"), &json!("Spring")),
        "the record says what it was"
    );
    assert_eq!(sent["to"].as_array().unwrap().len(), 2, "and to whom");
    let why = desk.refused("history.undo", json!({})).await;
    assert_eq!(
        why.message_id, "error-undo-touched",
        "a message about it stays sent, so the campaign stays made"
    );
    assert_eq!(outbox(&desk).await["sent"].as_array().unwrap().len(), 2, "what was sent is sent");
    assert!(desk.db().verify().await.unwrap().sound(), "and the log agrees");
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_later() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    server.when("RCPT", Then::Say("451 4.7.1 greylisted, come back"), 1);
    server.when("DATA", Then::Say("452 4.3.1 no room"), 1);
    server.when(".", Then::Say("450 4.2.0 try again"), 1);
    write(&desk, "Patience").await;
    for wait in [1, 5, 15] {
        assert_eq!(due(&desk).await, json!({"sent": 0, "later": 1, "stuck": 0}), "it is put off");
        assert_eq!(only(&desk).await, ("queued".to_owned(), "error-mail-later".to_owned()), "and says so");
        desk.pass(wait - 1);
        assert_eq!(due(&desk).await["later"], 0, "before {wait} minutes nobody asks again");
        desk.pass(1);
    }
    assert_eq!(due(&desk).await["sent"], 1, "then it is taken");
    assert_eq!(server.taken().len(), 1, "once");
}

#[tokio::test]
async fn who_wants_it_now_does_not_wait_for_the_next_try() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    server.when("RCPT", Then::Say("451 4.7.1 greylisted, come back"), 1);
    write(&desk, "Hurry").await;
    assert_eq!(due(&desk).await["later"], 1, "it is put off");
    assert_eq!(due(&desk).await["sent"], 0, "nothing is due yet");
    assert_eq!(desk.call("mail.sendNow", json!({})).await["sent"], 1, "somebody asked for it");
    assert_eq!(desk.call("mail.sendNow", json!({})).await["sent"], 0, "and it went once");
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn a_server_that_never_takes_it_says_why() {
    let refusals = [
        ("MAIL", "550 5.7.1 not you", "error-mail-sender"),
        ("RCPT", "550 5.1.1 nobody of that name", "error-mail-recipient"),
        ("DATA", "554 5.5.1 no", "error-mail-text"),
        (".", "552 5.3.4 too big", "error-mail-text"),
    ];
    for (when, answer, sentence) in refusals {
        let (desk, server) = (Desk::new().await, Server::start().await);
        account(&desk, &server).await;
        server.when(when, Then::Say(answer), 1);
        let id = write(&desk, "Refused").await;
        assert_eq!(due(&desk).await["stuck"], 1, "{when}: it needs a person");
        assert_eq!(only(&desk).await, ("failed".to_owned(), sentence.to_owned()), "{when}");
        let said = outbox(&desk).await["rows"][0]["problem"]["args"]["said"].as_str().unwrap().to_owned();
        assert_eq!(said, answer, "in the server's own words");
        desk.pass(24 * 60);
        assert_eq!(due(&desk).await["sent"], 0, "{when}: it does not go by itself");
        desk.call("mail.retry", json!({"id": id})).await;
        assert_eq!(
            (due(&desk).await["sent"].clone(), server.taken().len()),
            (json!(1), 1),
            "{when}: a person lets it"
        );
    }
}

#[tokio::test]
async fn one_refused_recipient_holds_the_whole_message() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    server.when("RCPT TO:<ana", Then::Say("550 5.1.1 unknown"), 9);
    let both = json!({"to": [{"address": "nora@olivar.example"}, {"address": "ana@olivar.example"}]});
    desk.call("mail.write", over(letter("Both or none"), both)).await;
    due(&desk).await;
    assert_eq!(only(&desk).await.1, "error-mail-recipient", "the address is named");
    assert_eq!(
        outbox(&desk).await["rows"][0]["problem"]["args"]["address"],
        "ana@olivar.example",
        "this one"
    );
    assert!(server.taken().is_empty(), "and nobody got it");
}

#[tokio::test]
async fn without_a_network_it_waits_and_goes_when_it_is_back() {
    let (desk, closed) = (Desk::new().await, Server::start().await.port);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    assert_ne!(free, closed);
    desk.call("mail.setAccount", plain(free)).await;
    write(&desk, "Offline").await;
    for _ in 0..40 {
        assert_eq!(due(&desk).await["later"], 1, "it waits, however long");
        assert_eq!(
            only(&desk).await,
            ("queued".to_owned(), "error-mail-refused".to_owned()),
            "nobody listens"
        );
        desk.pass(5);
    }
    let server = Server::start().await;
    account(&desk, &server).await;
    desk.pass(5);
    assert_eq!(due(&desk).await["sent"], 1, "it goes when there is one");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named() {
    let desk = Desk::new().await;
    let away = over(plain(465), json!({"server": "smtp.nowhere.invalid", "security": "tls"}));
    desk.call("mail.setAccount", away).await;
    write(&desk, "Nowhere").await;
    due(&desk).await;
    assert_eq!(
        only(&desk).await,
        ("queued".to_owned(), "error-mail-unreachable".to_owned()),
        "with its name"
    );
    assert_eq!(
        outbox(&desk).await["rows"][0]["problem"]["args"]["server"],
        "smtp.nowhere.invalid",
        "this one"
    );
    let why = desk.refused("mail.test", json!({"to": ""})).await;
    assert_eq!(why.message_id, "error-mail-unreachable", "a test says the same at once");
}

#[tokio::test]
async fn an_answer_that_never_came_is_a_question() {
    for (then, answer) in [(Then::TakeAndCut, "mail.wasSent"), (Then::Cut, "mail.sendAgain")] {
        let (desk, server) = (Desk::new().await, Server::start().await);
        account(&desk, &server).await;
        server.when(".", then, 1);
        let id = write(&desk, "Maybe").await;
        assert_eq!(due(&desk).await["stuck"], 1, "nobody knows");
        assert_eq!(only(&desk).await, ("unknown".to_owned(), "error-mail-lost".to_owned()), "so it is asked");
        desk.pass(7 * 24 * 60);
        let desk = desk.reopen().await;
        assert_eq!(due(&desk).await["sent"], 0, "it never goes again by itself");
        let why = desk.refused("mail.retry", json!({"id": id})).await;
        assert_eq!(why.code, "conflict", "nor by an old button");
        desk.call(answer, json!({"id": id})).await;
        due(&desk).await;
        assert_eq!(server.taken().len(), 1, "{answer}: it arrived once");
        let after = outbox(&desk).await;
        assert_eq!(
            (after["rows"].clone(), after["sent"].as_array().unwrap().len()),
            (json!([]), 1),
            "and is a record"
        );
    }
}

#[tokio::test]
async fn a_message_can_be_stopped_deleted_and_sent_by_hand() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    let stopped = write(&desk, "Stopped").await;
    desk.call("mail.stop", json!({"id": stopped})).await;
    assert_eq!(due(&desk).await, json!({"sent": 0, "later": 0, "stuck": 0}), "a stopped one stays");
    assert_eq!(only(&desk).await.0, "stopped", "and is there");
    desk.call("mail.remove", json!({"id": stopped})).await;
    assert_eq!(outbox(&desk).await["rows"], json!([]), "until it is deleted");
    let by_hand = write(&desk, "By hand: a/b").await;
    desk.call("mail.openDraft", json!({"id": by_hand})).await;
    assert_eq!(only(&desk).await.0, "stopped", "what a person sends by hand is not sent by itself");
    let asked = desk.host.asked();
    let Some(marquee::host::Asked::Open { path }) = asked.last() else {
        panic!("the draft is opened: {asked:?}")
    };
    let bytes = std::fs::read(path).unwrap();
    let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.header_raw("X-Unsent").map(str::trim), Some("1"), "as a draft");
    assert_eq!(read.subject(), Some("By hand: a/b"), "with all that was written");
    desk.call("mail.wasSent", json!({"id": by_hand})).await;
    assert_eq!(outbox(&desk).await["sent"][0]["subject"], "By hand: a/b", "and becomes a record when it was");
    assert!(server.taken().is_empty(), "the server never saw it");
    let path = path.clone();
    let _desk = desk.reopen().await;
    assert!(!path.exists(), "a draft does not lie about longer than the program runs");
}

#[tokio::test]
async fn without_an_account_a_draft_comes_from_nobody() {
    let (desk, folder) = (Desk::new().await, Folder::new());
    let file = folder.join("brief.pdf");
    std::fs::write(&file, b"%PDF-1.7").unwrap();
    desk.call("mail.write", over(letter("Draft"), json!({"byHand": true, "files": [file]}))).await;
    let asked = desk.host.asked();
    let Some(marquee::host::Asked::Open { path }) = asked.last() else {
        panic!("the draft is opened: {asked:?}")
    };
    let bytes = std::fs::read(path).unwrap();
    let read = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert!(read.from().is_none(), "the mail program says from whom");
    assert_eq!(read.attachments().count(), 1, "the file goes with it");
    assert_eq!(only(&desk).await.0, "stopped", "the outbox knows it");
}

#[tokio::test]
async fn what_came_with_a_restored_or_copied_profile_waits_for_a_person() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    let id = write(&desk, "Twice?").await;
    desk.call("backup.make", json!({})).await;
    let copy = Folder::new();
    let saved = copy.join("saved.marquee");
    desk.call("backup.save", json!({"path": saved})).await;
    assert_eq!(due(&desk).await["sent"], 1, "it goes out");
    desk.call("backup.restore", json!({"path": saved})).await;
    assert_eq!(only(&desk).await.0, "held", "the restored profile has it still");
    desk.pass(60);
    assert_eq!(due(&desk).await, json!({"sent": 0, "later": 0, "stuck": 0}), "and does not send it");
    // A copy of the file is another device, too.
    let other = Folder::new();
    std::fs::copy(&saved, other.join("data.db")).unwrap();
    let other = Desk::on(other, 7).await;
    assert_eq!(only(&other).await.0, "held", "nor does a copy");
    assert_eq!(due(&other).await["sent"], 0, "by itself");
    other.call("mail.release", json!({"id": id})).await;
    assert_eq!(due(&other).await["sent"], 1, "only when a person says so");
    assert_eq!(server.taken().len(), 2, "which was said");
    let twins = server.taken();
    assert_eq!(twins[0].id(), twins[1].id(), "and both carry the same number, so that a receiver can tell");
}

#[tokio::test]
async fn attachments_that_are_gone_or_too_heavy_are_named() {
    let (desk, server, folder) = (Desk::new().await, Server::start().await, Folder::new());
    account(&desk, &server).await;
    let file = folder.join("brief.pdf");
    let with = |path: &std::path::Path| over(letter("With a file"), json!({"files": [path]}));
    let why = desk.refused("mail.write", with(&file)).await;
    assert_eq!(
        (why.message_id.as_str(), why.args["name"].as_str()),
        ("error-mail-attachment", "brief.pdf"),
        "not there"
    );
    std::fs::write(&file, vec![7; 26 * 1024 * 1024]).unwrap();
    assert_eq!(
        desk.refused("mail.write", with(&file)).await.message_id,
        "error-mail-heavy",
        "26 MB are too much"
    );
    let half = [folder.join("a.bin"), folder.join("b.bin")];
    half.iter().for_each(|path| std::fs::write(path, vec![half.len() as u8; 13 * 1024 * 1024]).unwrap());
    let both = over(letter("Both"), json!({"files": half}));
    assert_eq!(desk.refused("mail.write", both).await.message_id, "error-mail-heavy", "so are two times 13");
    assert_eq!(outbox(&desk).await["rows"], json!([]), "nothing is queued");
    std::fs::write(&file, b"%PDF-1.7").unwrap();
    desk.call("mail.write", with(&file)).await;
    std::fs::remove_file(&file).unwrap();
    assert_eq!(due(&desk).await["sent"], 1, "what was attached is kept, wherever the file goes");
    std::fs::write(&file, b"%PDF-1.8").unwrap();
    desk.call("mail.write", with(&file)).await;
    std::fs::remove_dir_all(desk.folder().join("files")).unwrap();
    assert_eq!(due(&desk).await["stuck"], 1, "unless the profile itself lost it");
    assert_eq!(
        only(&desk).await,
        ("failed".to_owned(), "error-mail-attachment".to_owned()),
        "then it says so"
    );
    assert_eq!(server.taken().len(), 1, "and sends nothing by halves");
}

#[tokio::test]
async fn a_report_goes_by_mail_as_it_was_finalized() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    let campaign = desk.campaign("Spring").await;
    let edition = desk.finalize(&campaign).await["id"].clone();
    let ask = json!({"campaign": campaign, "edition": edition, "language": "en", "paper": "a4"});
    let letter = desk.call("reports.letter", ask.clone()).await;
    assert_eq!(letter["missing"], json!(["recipient", "sender"]), "what nobody said is named: {letter}");
    let to = json!({"to": [{"name": "Dora Rey", "address": "dora@olivar.example"}], "subject": letter["subject"], "body": letter["body"]});
    let why = desk.refused("reports.send", over(ask.clone(), to.clone())).await;
    assert_eq!(why.fields[0].message_id, "error-mail-field", "with open fields nothing is sent");
    let body = letter["body"].as_str().unwrap().replace("{recipient}", "Dora").replace("{sender}", "Alex");
    desk.call("reports.send", over(ask.clone(), over(to, json!({"body": body})))).await;
    assert_eq!(due(&desk).await["sent"], 1, "it goes");
    let folder = Folder::new();
    let path = folder.join("report.pdf");
    desk.call("reports.export", over(ask, json!({"path": path}))).await;
    let taken = server.taken();
    let read = mail_parser::MessageParser::default().parse(&taken[0].data).unwrap();
    let file = read.attachments().next().expect("the PDF goes with it");
    assert_eq!(file.contents(), std::fs::read(&path).unwrap(), "byte for byte");
    let sent = &outbox(&desk).await["sent"][0];
    assert_eq!((&sent["kind"], &sent["campaign"]), (&json!("report"), &json!("Spring")), "and is a record");
}

#[tokio::test]
async fn erasing_a_creator_takes_their_messages_along() {
    let (desk, server) = (Desk::new().await, Server::start().await);
    account(&desk, &server).await;
    let nora = desk.creator("Nora Vidal").await;
    let to = |subject: &str| {
        over(
            letter(subject),
            json!({"creator": nora, "to": [{"name": "Nora Vidal", "address": "quintana@olivar.example"}]}),
        )
    };
    desk.call("mail.write", to("Quintana, sent")).await;
    due(&desk).await;
    desk.call("mail.write", to("Quintana, waiting")).await;
    desk.call("backup.make", json!({})).await;
    desk.call("creators.erase", json!({"id": nora})).await;
    let after = outbox(&desk).await;
    assert_eq!(after["rows"], json!([]), "nothing waits for somebody who is erased");
    assert_eq!(
        (&after["sent"][0]["to"], &after["sent"][0]["subject"]),
        (&json!([]), &json!("")),
        "and what was sent names nobody"
    );
    let folder = desk.folder().to_owned();
    let _shared = desk.close().await;
    let found = crate::mail_keys::places(&folder, &["quintana"]);
    assert_eq!(found, [""; 0], "neither here nor in the backups");
}

#[tokio::test]
async fn templates_are_kept_filled_and_checked() {
    let desk = Desk::new().await;
    let all = desk.call("mail.templates", json!({})).await;
    assert_eq!(all["rows"].as_array().unwrap().len(), 12, "four kinds in three languages");
    let own = json!({"name": "Short brief", "kind": "brief", "language": "fr", "subject": "{campaign}", "body": "Bonjour {creator}, avant le {deadline}."});
    let id = desk.call("mail.setTemplate", own.clone()).await["value"]["id"].clone();
    desk.call("mail.setTemplate", over(own.clone(), json!({"id": id, "name": "Brief court"}))).await;
    assert_eq!(
        desk.call("mail.templates", json!({})).await["rows"][0]["name"],
        "Brief court",
        "the own ones first"
    );
    let why = desk.refused("mail.setTemplate", over(own.clone(), json!({"body": "{crator}"}))).await;
    assert_eq!(
        (why.fields[0].field.as_str(), why.fields[0].message_id.as_str()),
        ("body", "error-mail-unknown-field"),
        "a slip is found"
    );
    let (campaign, nora) = (desk.campaign("Spring").await, desk.creator("Nora Vidal").await);
    let ask = json!({"subject": own["subject"], "body": own["body"], "language": "fr", "campaign": campaign, "creator": nora});
    let filled = desk.call("mail.preview", ask).await;
    assert_eq!(filled["subject"], "Spring", "from the campaign");
    assert_eq!(filled["body"], "Bonjour Nora Vidal, avant le {deadline}.", "from the creator");
    assert_eq!(filled["missing"], json!(["deadline"]), "what nobody knows is named");
    desk.call("mail.removeTemplate", json!({"id": id})).await;
    desk.undo().await;
    assert_eq!(
        desk.call("mail.templates", json!({})).await["rows"].as_array().unwrap().len(),
        13,
        "undo brings it back"
    );
}
