//! What files look like that other products export, as data: a signature is a set of columns that only one export
//! has, in the words of its languages. A new export, or a language of a known one, is a line here.
//!
//! Keys are as [`super::table::key`] makes them: no case, no accents, no signs. Sources: `product/imports.md` §1.

use serde::{Deserialize, Serialize};

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "ImportKind"))]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// Creators, a row each.
    Creators,
    /// Posts with their results, a row each.
    Posts,
    /// Something that is not imported here.
    Other,
}

/// What a column of a posts export says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// The platform's id of the post.
    PostId,
    /// The handle of who posted.
    Handle,
    /// What the post is called, or its text.
    Label,
    /// Its address.
    Url,
    /// When it went live.
    PostedAt,
    /// Reel, photo, video …
    Kind,
    /// A remark of the export about a row it could not fill.
    Remark,
    /// The day of the export.
    ExportedOn,
    /// A metric, by its id in `figures`.
    Metric(&'static str),
}

impl Says {
    /// The name in the companion's answer.
    pub fn name(self) -> &'static str {
        match self {
            Self::PostId => "postId",
            Self::Handle => "handle",
            Self::Label => "label",
            Self::Url => "url",
            Self::PostedAt => "postedAt",
            Self::Kind => "kind",
            Self::Remark => "remark",
            Self::ExportedOn => "exportedOn",
            Self::Metric(name) => name,
        }
    }
}

/// How an export writes when a post went live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// With a time, in a zone that the file does not state; this is where experience says it is.
    Zone(&'static str),
    /// Only the day.
    Days,
}

/// What an empty cell of a metric means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blank {
    /// The platform does not give it.
    NotAvailable,
    /// Nothing is known.
    Empty,
}

/// An export that is recognised.
#[derive(Debug)]
pub struct Signature {
    /// Its id; the words are `source-<id>`.
    pub id: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The platform; empty where there is none.
    pub platform: &'static str,
    /// Columns that all have to be there; of each, one of its words.
    pub needs: &'static [&'static [&'static str]],
    /// What its columns say. A column that stands first wins over a later one with the same meaning.
    pub columns: &'static [(Says, &'static [&'static str])],
    /// How it writes times.
    pub clock: Clock,
    /// What a blank metric means.
    pub blank: Blank,
    /// What comes before a post's id to make its address; empty where the file has addresses.
    pub address: &'static str,
}

const NONE: Signature = Signature {
    id: "",
    kind: Kind::Other,
    platform: "",
    needs: &[],
    columns: &[],
    clock: Clock::Days,
    blank: Blank::Empty,
    address: "",
};

/// Where Meta's tools keep their clock, whoever the account belongs to (`product/imports.md` §3.4).
const PACIFIC: &str = "America/Los_Angeles";

const VIDEO: &[&str] =
    &["content", "video", "conteudo", "contenido", "contenu", "contenuto", "inhalt", "inhalte"];
const VIDEO_TITLE: &[&str] = &[
    "video title",
    "videotitel",
    "titulo do video",
    "titulo del video",
    "titre de la video",
    "titolo video",
];
const VIDEO_TIME: &[&str] = &[
    "video publish time",
    "veroffentlichungszeitpunkt des videos",
    "horario de publicacao do video",
    "hora de publicacion del video",
    "fecha de publicacion del video",
    "heure de publication de la video",
    "date de publication de la video",
    "ora di pubblicazione del video",
];

/// Every export that is recognised; the first that fits.
pub const SIGNATURES: &[Signature] = &[
    Signature {
        id: "meta-instagram-posts",
        kind: Kind::Posts,
        platform: "instagram",
        needs: &[&["post id"], &["account username"], &["permalink"]],
        columns: &[
            (Says::PostId, &["post id"]),
            (Says::Handle, &["account username"]),
            (Says::Label, &["description"]),
            (Says::Url, &["permalink"]),
            (Says::PostedAt, &["publish time"]),
            (Says::Kind, &["post type"]),
            (Says::Remark, &["data comment"]),
            (Says::Metric("impressions"), &["impressions"]),
            (Says::Metric("views"), &["views", "plays"]),
            (Says::Metric("reach"), &["reach"]),
            (Says::Metric("likes"), &["likes"]),
            (Says::Metric("comments"), &["comments"]),
            (Says::Metric("shares"), &["shares"]),
            (Says::Metric("saves"), &["saves"]),
        ],
        clock: Clock::Zone(PACIFIC),
        blank: Blank::NotAvailable,
        ..NONE
    },
    Signature {
        id: "meta-facebook-posts",
        kind: Kind::Posts,
        platform: "facebook",
        needs: &[&["post id"], &["page id"], &["permalink"]],
        columns: &[
            (Says::PostId, &["post id"]),
            (Says::Handle, &["page name"]),
            (Says::Label, &["title", "description"]),
            (Says::Url, &["permalink"]),
            (Says::PostedAt, &["publish time"]),
            (Says::Kind, &["post type"]),
            (Says::Remark, &["data comment"]),
            (Says::Metric("impressions"), &["impressions"]),
            (Says::Metric("views"), &["views"]),
            (Says::Metric("reach"), &["reach"]),
            // "Reactions, Comments and Shares" is the sum of the three, not a fourth.
            (Says::Metric("likes"), &["reactions"]),
            (Says::Metric("comments"), &["comments"]),
            (Says::Metric("shares"), &["shares"]),
            (Says::Metric("clicks"), &["link clicks", "total clicks"]),
        ],
        clock: Clock::Zone(PACIFIC),
        blank: Blank::NotAvailable,
        ..NONE
    },
    Signature {
        id: "youtube-videos",
        kind: Kind::Posts,
        platform: "youtube",
        needs: &[VIDEO, VIDEO_TITLE, VIDEO_TIME],
        columns: &[
            (Says::PostId, VIDEO),
            (Says::Label, VIDEO_TITLE),
            (Says::PostedAt, VIDEO_TIME),
            (
                Says::Metric("views"),
                &["views", "aufrufe", "visualizacoes", "visualizaciones", "vistas", "vues"],
            ),
            (Says::Metric("impressions"), &["impressions", "impressionen", "impressoes", "impresiones"]),
            (
                Says::Metric("likes"),
                &[
                    "likes",
                    "mag ich bewertungen",
                    "marcacoes gostei",
                    "me gusta",
                    "j aime",
                    "mentions j aime",
                ],
            ),
            (
                Says::Metric("comments"),
                &[
                    "comments added",
                    "comments",
                    "hinzugefugte kommentare",
                    "kommentare",
                    "comentarios adicionados",
                    "comentarios anadidos",
                    "comentarios",
                    "commentaires ajoutes",
                    "commentaires",
                ],
            ),
            (
                Says::Metric("shares"),
                &[
                    "shares",
                    "geteilte inhalte",
                    "compartilhamentos",
                    "veces que se ha compartido",
                    "compartidos",
                    "partages",
                ],
            ),
        ],
        address: "https://www.youtube.com/watch?v=",
        ..NONE
    },
    Signature {
        id: "tiktok-content",
        kind: Kind::Posts,
        platform: "tiktok",
        needs: &[&["video link"], &["post time"], &["total views"]],
        columns: &[
            (Says::ExportedOn, &["time"]),
            (Says::Label, &["video title"]),
            (Says::Url, &["video link"]),
            (Says::PostedAt, &["post time"]),
            (Says::Metric("likes"), &["total likes"]),
            (Says::Metric("comments"), &["total comments"]),
            (Says::Metric("shares"), &["total shares"]),
            (Says::Metric("views"), &["total views"]),
        ],
        ..NONE
    },
    Signature {
        id: "tiktok-business-videos",
        kind: Kind::Posts,
        platform: "tiktok",
        needs: &[&["video link"], &["post time"], &["video views"]],
        columns: &[
            (Says::Label, &["video title"]),
            (Says::Url, &["video link"]),
            (Says::PostedAt, &["post time"]),
            (Says::Metric("views"), &["video views"]),
            (Says::Metric("likes"), &["likes"]),
            (Says::Metric("comments"), &["comments"]),
            (Says::Metric("shares"), &["shares"]),
            (Says::Metric("saves"), &["add to favorites"]),
        ],
        clock: Clock::Zone("UTC"),
        ..NONE
    },
    Signature { id: "posts", needs: &[&["post id", "tweet id"], &["post text", "tweet text"]], ..NONE },
    Signature { id: "posts", needs: &[&["impressions"], &["from home"], &["hashtags"]], ..NONE },
    Signature { id: "orders", needs: &[&["financial status"], &["lineitem name"]], ..NONE },
    Signature { id: "payments", needs: &[&["transaction id"], &["gross"]], ..NONE },
    Signature { id: "affiliate", needs: &[&["publisher id", "publisherid"], &["total commission"]], ..NONE },
    Signature { id: "ads", needs: &[&["reporting starts"], &["ad name"]], ..NONE },
    Signature { id: "series", needs: &[&["date"], &["video views"], &["profile views"]], ..NONE },
    Signature {
        id: "series",
        needs: &[&["date"], &["followers"], &["difference in followers from previous day"]],
        ..NONE
    },
    Signature { id: "series", needs: &[&["date", "data", "fecha"], &["primary"]], ..NONE },
    Signature { id: "series", needs: &[&["date", "datum", "data", "fecha"], &["views", "aufrufe"]], ..NONE },
    Signature { id: "series", needs: &[&["geography"], &["views"]], ..NONE },
    Signature { id: "audience", needs: &[&["top territories"], &["distribution"]], ..NONE },
];

/// The export that these columns belong to; `None` for lists of creators and everything unknown.
pub fn of(keys: &[String]) -> Option<&'static Signature> {
    let has = |words: &&[&str]| keys.iter().any(|key| words.contains(&key.as_str()));
    SIGNATURES.iter().find(|signature| signature.needs.iter().all(&has))
}

/// Whether a key is a word of any export: such a row names columns.
pub fn known(key: &str) -> bool {
    let has = |words: &&[&str]| words.contains(&key);
    SIGNATURES.iter().any(|own| own.needs.iter().any(has) || own.columns.iter().any(|(_, words)| has(words)))
}

impl Signature {
    /// What each column says; one meaning, one column: the earliest word wins, of twins the first column.
    pub fn columns(&self, keys: &[String]) -> Vec<Option<Says>> {
        let mut out = vec![None; keys.len()];
        for (says, words) in self.columns {
            let found = words.iter().find_map(|word| keys.iter().position(|key| key == word));
            if let Some(at) = found.filter(|at| out[*at].is_none()) {
                out[at] = Some(*says);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(header: &str) -> Vec<String> {
        header.split(',').map(super::super::table::key).collect()
    }

    #[test]
    fn exports_are_recognised_in_any_order_of_columns() {
        for (header, want) in [
            ("Views,Permalink,Account username,Post ID,Reach", "meta-instagram-posts"),
            ("Post ID,Page ID,Page name,Permalink,Reactions", "meta-facebook-posts"),
            ("Content,Video title,Video publish time,Likes,Views", "youtube-videos"),
            (
                "Vi\u{ad}deo,Vi\u{ad}deo\u{ad}ti\u{ad}tel,Veröffentlichungszeitpunkt des Videos,Aufrufe",
                "youtube-videos",
            ),
            ("Conteúdo,Título do vídeo,Horário de publicação do vídeo,Visualizações", "youtube-videos"),
            ("Contenu,Titre de la vidéo,Heure de publication de la vidéo,Vues", "youtube-videos"),
            ("Time,Video title,Video link,Post time,Total likes,Total views", "tiktok-content"),
            ("Video title,Video link,Post time,Video views,Likes", "tiktok-business-videos"),
            ("Date,Video Views,Profile Views,Likes", "series"),
            ("Geography,Views,Watch time (hours)", "series"),
        ] {
            assert_eq!(of(&keys(header)).map(|own| own.id), Some(want), "{header}");
        }
        assert!(
            of(&keys("Name,Username,Followers,Country")).is_none(),
            "a list of creators is no export of these"
        );
    }

    #[test]
    fn twins_and_sums_are_not_taken_twice() {
        let keys =
            keys("Post ID,Views,\"Reactions, Comments and Shares\",Reactions,Views,Total clicks,Link Clicks");
        let keys: Vec<String> = keys.into_iter().collect();
        let says = SIGNATURES[1].columns(&keys);
        let of = |name| says.iter().filter(|own| **own == Some(Says::Metric(name))).count();
        assert_eq!((of("views"), of("likes"), of("clicks")), (1, 1, 1), "each metric once");
        let clicks = says.iter().position(|own| *own == Some(Says::Metric("clicks"))).unwrap();
        assert_eq!(keys[clicks], "link clicks", "clicks on the link rather than all clicks");
    }
}
