//! Pure decisions about offers and contracts: where they stand. What the budget still allows is decided in `money`.

use crate::campaigns;
use crate::values::Day;

/// How people talk to creators.
pub const CHANNELS: [&str; 4] = ["email", "message", "phone", "person"];

/// The steps of a contract, in the usual order.
pub const STEPS: [&str; 6] = ["not-needed", "draft", "sent", "approved", "signed", "expired"];

/// What can be answered to an offer.
pub const ANSWERS: [&str; 4] = ["accepted", "declined", "countered", "withdrawn"];

/// An offer, as the rules see it.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Its version.
    pub number: i64,
    /// `us` or `creator`.
    pub side: String,
    /// The last day on which it can be accepted.
    pub expires_on: Option<Day>,
    /// What was answered to what it says, oldest first. An answer to something else is no answer.
    pub answers: Vec<String>,
}

/// Where an offer stands among the versions of a collaboration. The last answer counts; without one, a newer version
/// replaces it, and time ends it.
pub fn status(offer: &Offer, all: &[Offer], today: Day) -> &'static str {
    let answered =
        offer.answers.iter().rev().find_map(|answer| ANSWERS.iter().find(|known| *known == answer));
    if let Some(answer) = answered {
        return answer;
    }
    match all.iter().filter(|other| other.number > offer.number).min_by_key(|other| other.number) {
        Some(next) if next.side == offer.side => "withdrawn",
        Some(_) => "countered",
        None if offer.expires_on.is_some_and(|day| day < today) => "expired",
        None => "open",
    }
}

/// What a newer version by a side makes of the open one before it.
pub fn answer_by(newer: &str, older: &str) -> &'static str {
    if newer == older { "withdrawn" } else { "countered" }
}

/// Where a contract stands after its last step. A signed one whose last day has passed is expired.
pub fn contract(step: Option<&str>, until: Option<Day>, today: Day) -> &'static str {
    let known = STEPS.iter().copied().find(|known| Some(*known) == step);
    match known {
        None => "none",
        Some("signed") if until.is_some_and(|day| day < today) => "expired",
        Some(step) => step,
    }
}

/// Whether a creator moves on to a stage by what happened: only forwards, and not back from having declined.
pub fn moves(from: Option<&str>, to: &str) -> bool {
    let place = |stage: &str| campaigns::STAGES.iter().position(|known| *known == stage);
    let from = from.unwrap_or(campaigns::FIRST_STAGE);
    from != "declined" && place(from).unwrap_or(0) < place(to).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(number: i64, side: &str, expires: &str, answers: &[&str]) -> Offer {
        let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
        Offer { number, side: side.to_owned(), expires_on: Day::parse(expires), answers }
    }

    #[test]
    fn an_offer_is_open_until_answered_replaced_or_expired() {
        let today = Day::parse("2026-07-01").unwrap();
        let all = [
            offer(1, "us", "", &[]),
            offer(2, "creator", "", &[]),
            offer(3, "us", "", &[]),
            offer(4, "us", "2026-06-30", &[]),
        ];
        let stands: Vec<&str> = all.iter().map(|one| status(one, &all, today)).collect();
        assert_eq!(stands, ["countered", "countered", "withdrawn", "expired"], "each by what came next");
        let last = offer(4, "us", "2026-07-01", &[]);
        assert_eq!(status(&last, std::slice::from_ref(&last), today), "open", "the last day counts");
        let said = offer(1, "us", "2026-01-01", &["declined", "accepted"]);
        assert_eq!(
            status(&said, &all, today),
            "accepted",
            "an answer outlives time and newer versions; the last counts"
        );
        let strange = offer(9, "us", "", &["considered"]);
        assert_eq!(
            status(&strange, &[], today),
            "open",
            "what a newer version wrote is no answer that we know"
        );
        assert_eq!((answer_by("us", "us"), answer_by("creator", "us")), ("withdrawn", "countered"));
    }

    #[test]
    fn contracts_and_stages_go_their_way() {
        let today = Day::parse("2026-07-01").unwrap();
        assert_eq!(contract(None, None, today), "none");
        assert_eq!(
            contract(Some("signed"), Day::parse("2026-07-01"), today),
            "signed",
            "the last day counts"
        );
        assert_eq!(contract(Some("signed"), Day::parse("2026-06-30"), today), "expired");
        assert_eq!(
            contract(Some("sent"), Day::parse("2026-06-30"), today),
            "sent",
            "only what was signed runs out"
        );
        assert!(moves(None, "contacted") && moves(Some("shortlisted"), "negotiating"));
        assert!(!moves(Some("live"), "contacted") && !moves(Some("contacted"), "contacted"), "never back");
        assert!(!moves(Some("declined"), "contracted"), "who declined is asked on purpose");
    }
}
