use super::*;
use std::collections::BTreeSet;

/// A message, and what became of it in the world: the program never sees the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct World {
    at: Standing,
    arrived: u8,
}

const BEGIN: Standing = Standing { state: State::Queued, handed: false };

/// Everything that can happen next, with what it does in the world. Whoever answers a question answers it as it is.
fn futures(world: World) -> Vec<(Event, World)> {
    let mut out = Vec::new();
    let mut may = |event: Event, arrived: u8| {
        if let Some(at) = next(world.at, event) {
            out.push((event, World { at, arrived }));
        }
    };
    let here = world.arrived;
    for event in [Event::Begin, Event::Hand, Event::Never, Event::Stop, Event::Later] {
        may(event, here);
    }
    may(Event::Accepted, here + 1);
    // Whether the server had it all when the line was cut, nobody knows.
    let reached = u8::from(world.at.handed);
    for event in [Event::Lost, Event::Ended, Event::Moved] {
        may(event, here);
        may(event, here + reached);
    }
    // Another copy of the profile goes on sending what it has.
    let other = u8::from(world.at.state == State::Queued && here == 0);
    may(Event::Moved, here + other);
    if here == 0 {
        for event in [Event::Retry, Event::Release, Event::SendAgain] {
            may(event, here);
        }
    } else {
        may(Event::WasSent, here);
    }
    out
}

#[test]
fn nothing_arrives_twice_and_nothing_is_lost_whatever_happens() {
    let mut seen = BTreeSet::new();
    let mut open = vec![World { at: BEGIN, arrived: 0 }];
    while let Some(world) = open.pop() {
        if !seen.insert(world) {
            continue;
        }
        assert!(world.arrived <= 1, "it arrived twice: {world:?}");
        let sent = world.at.state == State::Sent;
        assert!(!sent || world.arrived == 1, "what is called sent arrived: {world:?}");
        let ways = futures(world);
        assert!(sent || !ways.is_empty(), "until it is sent there is a way on: {world:?}");
        open.extend(ways.into_iter().map(|way| way.1));
    }
    println!("mail: {} situations of one message", seen.len());
    assert!(seen.len() >= 10, "the model reaches what can happen");
}

#[test]
fn nothing_goes_out_again_by_itself_once_it_may_have_arrived() {
    let own =
        [Event::Begin, Event::Hand, Event::Later, Event::Never, Event::Lost, Event::Ended, Event::Moved];
    let mut open = vec![Standing { state: State::Unknown, handed: false }];
    let mut seen = BTreeSet::new();
    while let Some(at) = open.pop() {
        if seen.insert(at) {
            open.extend(own.iter().filter_map(|event| next(at, *event)));
        }
    }
    assert_eq!(seen.len(), 1, "only a person's answer leads on from there: {seen:?}");
}

#[test]
fn a_message_that_is_being_handed_over_cannot_be_stopped() {
    let handed = Standing { state: State::Sending, handed: true };
    assert_eq!(next(handed, Event::Stop), None, "it may have arrived already");
    assert!(!may_go(handed), "nor can it be deleted");
    let reaching = Standing { state: State::Sending, handed: false };
    assert_eq!(next(reaching, Event::Stop).map(|at| at.state), Some(State::Stopped), "before that it can");
}

#[test]
fn states_are_read_as_they_are_kept() {
    for state in State::ALL {
        assert_eq!(State::from_code(state.code()), state, "{} is itself", state.code());
    }
    assert_eq!(State::from_code("teleported"), State::Held, "what nobody knows waits for a person");
}

#[test]
fn waits_grow_and_end() {
    let waits: Vec<i64> = (1..10).map(|attempts| wait(attempts, false) / MINUTE).collect();
    assert_eq!(
        waits,
        [1, 5, 15, 30, 60, 120, 240, 240, 240],
        "a server that says later is asked less and less"
    );
    assert!(
        (1..100).all(|attempts| wait(attempts, true) <= 5 * MINUTE),
        "a network that is back is seen soon"
    );
    assert!(!gives_up(Millis(0), Millis(PATIENCE)), "five days are given");
    assert!(gives_up(Millis(0), Millis(PATIENCE + 1)), "and no more");
}

#[test]
fn addresses_are_one_address() {
    for good in
        ["nora@olivar.example", "n.o+r-a_1@sub.olivar.example", "o'neill@x.example", "josé@olivar.example"]
    {
        assert!(address("to", good).is_ok(), "{good}");
    }
    for bad in [
        "",
        "nora",
        "@olivar.example",
        "nora@",
        "a@b@c",
        "nora@olivar.example, ana@x.example",
        "nora @olivar.example",
        "<nora@olivar.example>",
        "nora@olivar.example\r\nBcc: x@y.example",
        "nora@olivar.example\0",
        "\"a b\"@x.example",
        "nora@olivar.example>\r\nRCPT TO:<x@y.example",
        "no\u{200b}ra@olivar.example",
        "nora@[127.0.0.1]",
        "a(b)@x.example",
    ] {
        assert!(address("to", bad).is_err(), "{bad:?}");
    }
}

#[test]
fn lines_stay_lines_and_texts_stay_texts() {
    assert_eq!(line("subject", "  Brief  ", 300).ok().as_deref(), Some("Brief"), "trimmed");
    for bad in ["a\nb", "a\rb", "a\r\nBcc: x", "a\0b", "a\u{2028}b", "a\u{85}b"] {
        assert!(line("subject", bad, 300).is_err(), "{bad:?}");
    }
    assert_eq!(
        body("body", "a\r\nb\rc\u{2028}d\0e\u{b}f\tg\n\n").ok().as_deref(),
        Some("a\nb\nc\nde\nf\tg"),
        "one kind of line end"
    );
    assert_eq!(file_name("../../etc/pass\r\nwd\".pdf"), "passwd.pdf", "only a name");
    assert_eq!((file_name(""), file_name("..")), ("file".to_owned(), "file".to_owned()), "some name");
}
