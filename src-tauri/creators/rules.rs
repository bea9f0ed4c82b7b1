//! Pure decisions about creators: tiers, ids, availability, what own fields hold.

use crate::values::typed::{self, Wrong};
use crate::values::{Day, Lang, Uid, handle};

/// The default tiers by followers (AT-B1): the upper edge of each, in order.
const TIERS: &[(&str, i64)] =
    &[("below-nano", 999), ("nano", 9_999), ("micro", 99_999), ("mid", 499_999), ("macro", 999_999)];

/// The tier of a number of followers; `mega` from a million on.
pub fn tier(followers: i64) -> &'static str {
    TIERS.iter().find(|(_, upper)| followers <= *upper).map_or("mega", |tier| tier.0)
}

/// The id that every device gives an account: platform and normalised handle.
pub fn account_id(platform: &str, name: &str) -> Uid {
    Uid::derived("account", &[platform.as_bytes(), handle::key(name).as_bytes()])
}

/// The id of a creator that is made with its first account.
pub fn creator_id(account: Uid) -> Uid {
    Uid::derived("creator", &[&account.0])
}

/// The id of a creator's niche: its two ends.
pub fn niche_id(creator: Uid, niche: &str) -> Uid {
    Uid::derived("niche", &[&creator.0, handle::folded(niche).as_bytes()])
}

/// The id of a creator's tag: its two ends.
pub fn tag_id(creator: Uid, tag: &str) -> Uid {
    Uid::derived("tag", &[&creator.0, handle::folded(tag).as_bytes()])
}

/// The id of a creator's place in a list: its two ends.
pub fn member_id(list: Uid, creator: Uid) -> Uid {
    Uid::derived("list member", &[&list.0, &creator.0])
}

/// The id of what an own field holds for a creator: its two ends.
pub fn own_id(creator: Uid, field: Uid) -> Uid {
    Uid::derived("own value", &[&creator.0, &field.0])
}

/// Whether somebody can be asked, in the order in which a choice offers them.
pub const AVAILABILITY: &[&str] = &["available", "busy", "exclusive", "doNotContact"];

/// What a creator is today: busy and exclusive last until their day, that day included.
pub fn availability(code: Option<&str>, until: Option<&str>, today: Day) -> &'static str {
    let known = AVAILABILITY.iter().find(|known| Some(**known) == code).copied().unwrap_or("available");
    let over = until.and_then(Day::parse).is_some_and(|until| until.0 < today.0);
    if over && matches!(known, "busy" | "exclusive") { "available" } else { known }
}

/// The kinds of own fields.
pub const OWN_KINDS: &[&str] = &["text", "number", "date", "choice"];

/// What an own field keeps of what was typed: numbers and days in one way of writing, `None` when it was emptied.
///
/// # Errors
/// What the text lacks; `NotANumber` for a day that is none.
pub fn own_value(kind: &str, text: &str, lang: Lang) -> Result<Option<String>, Wrong> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    match kind {
        "number" => typed::decimal(text, lang).map(|number| Some(number.normalize().to_string())),
        "date" => Day::parse(text).map(|day| Some(day.to_string())).ok_or(Wrong::NotANumber),
        _ => Ok(Some(text.to_owned())),
    }
}

/// Several niches in one cell, as lists hold them: split at commas, semicolons and the Chinese comma.
pub fn niches(cell: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for part in cell.split([',', ';', '，', '、', '|']).map(str::trim).filter(|part| !part.is_empty()) {
        if !out.iter().any(|known| handle::folded(known) == handle::folded(part)) {
            out.push(part.to_owned());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiers_change_exactly_at_their_edges() {
        for (followers, want) in [
            (999, "below-nano"),
            (1_000, "nano"),
            (9_999, "nano"),
            (10_000, "micro"),
            (99_999, "micro"),
            (100_000, "mid"),
            (500_000, "macro"),
            (999_999, "macro"),
            (1_000_000, "mega"),
        ] {
            assert_eq!(tier(followers), want, "AT-B1: {followers}");
        }
    }

    #[test]
    fn busy_and_exclusive_end_after_their_day() {
        let day = |text| Day::parse(text).unwrap();
        for (code, until, today, want) in [
            (None, None, "2026-07-01", "available"),
            (Some("busy"), Some("2026-07-01"), "2026-07-01", "busy"),
            (Some("busy"), Some("2026-07-01"), "2026-07-02", "available"),
            (Some("exclusive"), None, "2026-07-02", "exclusive"),
            (Some("exclusive"), Some("2026-06-30"), "2026-07-01", "available"),
            (Some("doNotContact"), Some("2026-06-30"), "2026-07-01", "doNotContact"),
            (Some("from a newer version"), None, "2026-07-01", "available"),
        ] {
            assert_eq!(availability(code, until, day(today)), want, "{code:?} until {until:?} on {today}");
        }
    }

    #[test]
    fn own_numbers_are_kept_in_one_way_of_writing() {
        assert_eq!(
            own_value("number", " 1.250,50 ", Lang::Es).unwrap().as_deref(),
            Some("1250.5"),
            "Spanish"
        );
        assert_eq!(own_value("number", "1,250.50", Lang::En).unwrap().as_deref(), Some("1250.5"), "English");
        assert_eq!(own_value("number", "", Lang::En).unwrap(), None, "empty is empty");
        assert!(own_value("number", "many", Lang::En).is_err(), "words are no number");
        assert!(own_value("date", "soon", Lang::En).is_err(), "nor a day");
    }

    #[test]
    fn one_account_has_one_id_however_it_is_written() {
        assert_eq!(
            account_id("instagram", "@Nora.Eats"),
            account_id("instagram", "nora.eats"),
            "case and @ fold"
        );
        assert_ne!(account_id("instagram", "nora"), account_id("tiktok", "nora"), "platforms are apart");
    }

    #[test]
    fn several_niches_in_one_cell_are_several() {
        assert_eq!(niches("Videojuegos, Humor"), ["Videojuegos", "Humor"], "comma");
        assert_eq!(niches("美食料理,旅遊"), ["美食料理", "旅遊"], "Chinese");
        assert_eq!(niches("Food, food"), ["Food"], "once");
    }
}
