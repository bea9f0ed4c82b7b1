//! Posts of a campaign: what was published, where and when. What they reached is entered in `results`.

pub mod api;
pub mod store;
pub mod write;

pub use store::{Known, Post, home, known, posts};
pub use write::{New, publish};

/// The kinds of post of each platform.
pub const POST_KINDS: &[(&str, &[&str])] = &[
    ("instagram", &["reel", "story", "post", "carousel", "live"]),
    ("tiktok", &["video", "story", "live"]),
    ("youtube", &["video", "short", "live"]),
    ("x", &["post", "video"]),
    ("facebook", &["post", "reel", "story", "video"]),
    ("linkedin", &["post", "article", "video"]),
    ("twitch", &["live", "clip"]),
    ("pinterest", &["pin", "video"]),
    ("other", &["post"]),
];
