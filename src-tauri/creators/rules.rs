//! Pure decisions about creators: tiers, ids.

use crate::values::{Uid, handle};

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
