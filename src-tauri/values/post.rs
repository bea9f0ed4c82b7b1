//! Addresses of posts: the platform and the short id that stands in all the ways to write one.

use super::handle::platform_of;

/// The platform and the post's id in an address: `instagram.com/reel/DHWR1/?x` and `instagram.com/p/DHWR1` are one
/// post. `None` when the address is no post's.
pub fn code(address: &str) -> Option<(&'static str, String)> {
    let address = address.trim();
    let platform = platform_of(address)?;
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let path = path.split('#').next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').skip(1).filter(|part| !part.is_empty()).collect();
    let after = |names: &[&str]| {
        let at = parts.iter().position(|part| names.contains(part))?;
        parts.get(at + 1).map(|part| (*part).to_owned())
    };
    let asked = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    };
    let found = match platform {
        "instagram" => after(&["p", "reel", "reels", "tv"]),
        "tiktok" => after(&["video", "photo"]),
        "youtube" if path.starts_with("youtu.be") => parts.first().map(|part| (*part).to_owned()),
        "youtube" => asked("v").or_else(|| after(&["shorts", "live", "embed"])),
        "facebook" => asked("story_fbid")
            .or_else(|| asked("v"))
            .or_else(|| after(&["posts", "videos", "reel", "photos"])),
        "x" => after(&["status"]),
        "pinterest" => after(&["pin"]),
        _ => None,
    };
    let plain = |code: &String| {
        !code.is_empty()
            && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    found.filter(plain).map(|code| (platform, code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_post_has_one_code_however_its_address_is_written() {
        for (address, want) in [
            ("https://www.instagram.com/reel/DHWRIh_CL-x/", Some(("instagram", "DHWRIh_CL-x"))),
            ("https://instagram.com/nora.eats/p/DHWRIh_CL-x/?igsh=1", Some(("instagram", "DHWRIh_CL-x"))),
            ("https://www.tiktok.com/@nora/video/7200123?lang=en", Some(("tiktok", "7200123"))),
            ("https://www.youtube.com/watch?v=zED8kkYKZj4&t=3", Some(("youtube", "zED8kkYKZj4"))),
            ("https://youtu.be/zED8kkYKZj4", Some(("youtube", "zED8kkYKZj4"))),
            ("https://youtube.com/shorts/zED8kkYKZj4", Some(("youtube", "zED8kkYKZj4"))),
            ("https://www.facebook.com/page/posts/pfbid02x", Some(("facebook", "pfbid02x"))),
            ("https://x.com/nora/status/1900000000000000001", Some(("x", "1900000000000000001"))),
            ("https://www.instagram.com/nora.eats/", None),
            ("nora", None),
        ] {
            let found = code(address);
            assert_eq!(found.as_ref().map(|(p, c)| (*p, c.as_str())), want, "{address}");
        }
    }
}
