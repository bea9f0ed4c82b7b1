//! Handles: what people write after the `@`, read out of addresses where a list holds those.

/// A platform's name and the hosts of its profile pages.
const HOSTS: &[(&str, &[&str])] = &[
    ("instagram", &["instagram.com"]),
    ("tiktok", &["tiktok.com"]),
    ("youtube", &["youtube.com", "youtu.be"]),
    ("x", &["x.com", "twitter.com"]),
    ("facebook", &["facebook.com", "fb.com"]),
    ("linkedin", &["linkedin.com"]),
    ("twitch", &["twitch.tv"]),
    ("pinterest", &["pinterest.com"]),
];

/// Every platform we name, in the order screens offer them.
pub const PLATFORMS: &[&str] =
    &["instagram", "tiktok", "youtube", "x", "facebook", "linkedin", "twitch", "pinterest", "other"];

/// The platform that an address belongs to, if it is a known one's.
pub fn platform_of(address: &str) -> Option<&'static str> {
    let rest = address.trim().trim_start_matches("https://").trim_start_matches("http://");
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    HOSTS
        .iter()
        .find(|(_, hosts)| hosts.iter().any(|known| host == *known || host.ends_with(&format!(".{known}"))))
        .map(|row| row.0)
}

/// The platform meant by a word in a list (`IG`, `TikTok`, `you tube`); `None` when it is none we know.
pub fn platform_named(word: &str) -> Option<&'static str> {
    let plain: String = word.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let known = match plain.as_str() {
        "ig" | "insta" => "instagram",
        "tt" => "tiktok",
        "yt" => "youtube",
        "twitter" => "x",
        "fb" => "facebook",
        other => other,
    };
    PLATFORMS.iter().find(|name| **name == known).copied()
}

/// The handle itself: no `@`, no address around it, no blanks; `None` when nothing is left.
///
/// Numeric handles (`433`) stay as they are; case is kept as written.
pub fn clean(text: &str) -> Option<String> {
    let text = text.trim();
    let inner =
        if platform_of(text).is_some() && text.contains('/') { from_address(text)? } else { text.to_owned() };
    let handle = inner.trim().trim_start_matches('@').trim().to_owned();
    (!handle.is_empty()).then_some(handle)
}

/// The last meaningful part of a profile address: `https://www.youtube.com/@nora?x` → `nora`.
fn from_address(address: &str) -> Option<String> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.split(['?', '#']).next()?;
    let mut parts = path.split('/').skip(1).filter(|part| !part.is_empty());
    let first = parts.next()?;
    let handle =
        if matches!(first, "channel" | "c" | "user" | "in" | "company") { parts.next()? } else { first };
    Some(handle.to_owned())
}

/// The usual address of a handle's page; `None` where the platform has no such rule.
pub fn page(platform: &str, name: &str) -> Option<String> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    let start = match platform {
        "instagram" => "https://www.instagram.com/",
        "tiktok" => "https://www.tiktok.com/@",
        "youtube" => "https://www.youtube.com/@",
        "x" => "https://x.com/",
        "twitch" => "https://www.twitch.tv/",
        _ => return None,
    };
    plain.then(|| format!("{start}{name}"))
}

/// What makes two handles the same account: case and a leading `@` do not.
pub fn key(handle: &str) -> String {
    handle.trim().trim_start_matches('@').to_lowercase()
}

/// Text as search compares it: lower case, compatibility forms and accents folded away.
pub fn folded(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    text.nfkd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_read_out_of_what_lists_hold() {
        for (text, want) in [
            ("@nora.eats", Some("nora.eats")),
            ("433", Some("433")),
            (" https://www.instagram.com/yga0721/ ", Some("yga0721")),
            ("https://www.youtube.com/@nora?x=1", Some("nora")),
            ("http://youtube.com/channel/UCq-Fj", Some("UCq-Fj")),
            ("@", None),
        ] {
            assert_eq!(clean(text).as_deref(), want, "{text}");
        }
    }

    #[test]
    fn an_address_names_its_platform() {
        assert_eq!(platform_of("https://www.tiktok.com/@a/video/1"), Some("tiktok"), "a subdomain counts");
        assert_eq!(platform_of("https://notinstagram.com/a"), None, "a look-alike does not");
        assert_eq!(platform_named("Insta"), Some("instagram"), "short names are understood");
    }

    #[test]
    fn search_ignores_accents_and_case() {
        assert_eq!(folded("Zoë ÉTÉ"), "zoe ete", "what is typed without accents finds it");
    }
}
