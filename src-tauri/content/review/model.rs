//! The rules of approval against a small model: every interleaving of up to four events by three people.

use super::*;
use std::collections::BTreeMap;

const PEOPLE: u8 = 3;
const FLOW: [&str; 2] = ["internal", "client"];
const VERDICTS: [Verdict; 3] = [Verdict::Approve, Verdict::Changes, Verdict::Reject];

#[derive(Debug, Clone, Copy)]
enum Event {
    /// A new draft.
    Upload(u8),
    /// The newest draft says something else, as a merged log may make it.
    Alter(u8),
    /// Somebody looks at what is there now.
    Look(u8),
    /// Somebody decides on what they looked at last, newest or not, as on a computer without a network.
    Decide(u8, usize, Verdict),
    /// The client's stage is switched.
    Switch,
}

fn events() -> Vec<Event> {
    let mut out = vec![Event::Switch];
    for who in 0..PEOPLE {
        out.extend([Event::Upload(who), Event::Alter(who), Event::Look(who)]);
        out.extend(
            (0..FLOW.len()).flat_map(|stage| VERDICTS.map(|verdict| Event::Decide(who, stage, verdict))),
        );
    }
    out
}

/// What the model knows: which content there is, who saw which, the last word of each person on each content.
struct World {
    content: u32,
    made: u32,
    seen: [u32; PEOPLE as usize],
    client: bool,
    words: BTreeMap<(usize, u32, u8), Verdict>,
    recorded: Vec<Decision>,
}

impl World {
    /// One draft, which everybody has seen.
    fn new() -> Self {
        let (words, recorded) = (BTreeMap::new(), Vec::new());
        Self { content: 1, made: 1, seen: [1; PEOPLE as usize], client: true, words, recorded }
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Upload(who) | Event::Alter(who) => {
                self.made += 1;
                self.content = self.made;
                self.seen[usize::from(who)] = self.content;
            }
            Event::Look(who) => self.seen[usize::from(who)] = self.content,
            Event::Switch => self.client = !self.client,
            Event::Decide(who, stage, verdict) => {
                let seen = self.seen[usize::from(who)];
                self.words.insert((stage, seen, who), verdict);
                self.recorded.push(Decision {
                    stage: FLOW[stage].to_owned(),
                    verdict,
                    person: Some(Uid([who; 16])),
                    at: self.recorded.len() as i64,
                    digest: format!("content {seen}"),
                });
            }
        }
    }

    /// A stage, as the model sees it: everybody's last word on what is there now.
    fn stage(&self, stage: usize) -> Standing {
        let said: Vec<Verdict> =
            (0..PEOPLE).filter_map(|who| self.words.get(&(stage, self.content, who)).copied()).collect();
        if said.contains(&Verdict::Reject) {
            Standing::Rejected
        } else if said.contains(&Verdict::Changes) {
            Standing::Changes
        } else if said.is_empty() {
            Standing::Open
        } else {
            Standing::Approved
        }
    }

    fn outcome(&self) -> Outcome {
        let asked: Vec<usize> = if self.client { vec![0, 1] } else { vec![0] };
        let is = |standing: Standing| asked.iter().find(|stage| self.stage(**stage) == standing);
        if is(Standing::Rejected).is_some() {
            return Outcome::Rejected;
        }
        if is(Standing::Changes).is_some() {
            return Outcome::Changes;
        }
        is(Standing::Open).map_or(Outcome::Approved, |stage| Outcome::Review(FLOW[*stage].to_owned()))
    }
}

#[test]
fn every_interleaving_of_four_events_by_three_people() {
    let events = events();
    let (mut runs, mut approved, mut stale, mut wrong, mut strayed) = (0, 0, 0, 0, 0);
    for length in 0..=4_u32 {
        for number in 0..events.len().pow(length) {
            let mut world = World::new();
            let mut rest = number;
            for _ in 0..length {
                world.happens(events[rest % events.len()]);
                rest /= events.len();
            }
            let flow = [(FLOW[0], true), (FLOW[1], world.client)];
            let flow = flow.map(|(key, on)| Stage { key: key.to_owned(), on });
            let newest = format!("content {}", world.content);
            let said = outcome(&flow, Some(&newest), &world.recorded);
            runs += 1;
            wrong += i32::from(said != world.outcome());
            approved += i32::from(said == Outcome::Approved);
            stale += world.recorded.iter().filter(|one| one.digest != newest).count();
            for (at, one) in world.recorded.iter().enumerate() {
                strayed += i32::from(one.digest != newest && counts(at, Some(&newest), &world.recorded));
            }
        }
    }
    println!(
        "approval: {runs} interleavings, {approved} end approved, {stale} decisions were about other content; \
         counted for other content: {strayed}; differing from the model: {wrong}"
    );
    assert!(runs > 300_000 && approved > 0 && stale > 0, "the search reaches what it looks for");
    assert_eq!((strayed, wrong), (0, 0), "an approval counts for what was seen, and for nothing else");
}
