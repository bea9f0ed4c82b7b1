//! What creators make: deliverables, their drafts and who approved them (`review`), and the posts that they become:
//! what was published, where and when. What posts reached is entered in `results`; what was agreed, in `outreach`.

pub mod api;
pub mod review;
pub mod store;
pub mod write;

pub use api::check_kind;
pub use review::promise::promise;
pub use review::read::{Stands, standings};
pub use review::rules::{STAGES as APPROVAL_STAGES, STATES, Wanted};
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
