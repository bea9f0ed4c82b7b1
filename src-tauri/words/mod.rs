//! The words: one set of Fluent files for the core, the report and the screens, in three languages.
//!
//! Messages receive text that is formatted already; a test refuses `NUMBER(` and `DATETIME(` in them.

use crate::error::Message;
use crate::values::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;

/// One language's messages.
pub struct Words {
    /// The language.
    pub lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! files {
    ($lang:literal) => {
        &[
            include_str!(concat!($lang, "/domain.ftl")),
            include_str!(concat!($lang, "/figures.ftl")),
            include_str!(concat!($lang, "/errors.ftl")),
            include_str!(concat!($lang, "/actions.ftl")),
            include_str!(concat!($lang, "/imports.ftl")),
            include_str!(concat!($lang, "/reports.ftl")),
            include_str!(concat!($lang, "/charts.ftl")),
            include_str!(concat!($lang, "/creators.ftl")),
            include_str!(concat!($lang, "/safety.ftl")),
            include_str!(concat!($lang, "/work.ftl")),
            include_str!(concat!($lang, "/mail.ftl")),
            include_str!(concat!($lang, "/collaboration.ftl")),
            include_str!(concat!($lang, "/costs.ftl")),
            include_str!(concat!($lang, "/playbooks.ftl")),
            include_str!(concat!($lang, "/documents.ftl")),
            include_str!(concat!($lang, "/brands.ftl")),
            include_str!(concat!($lang, "/briefs.ftl")),
            include_str!(concat!($lang, "/sharing.ftl")),
        ]
    };
}

static ALL: LazyLock<[Words; 3]> = LazyLock::new(|| {
    [load(Lang::En, files!("en")), load(Lang::Es, files!("es")), load(Lang::Fr, files!("fr"))]
});

fn load(lang: Lang, files: &[&str]) -> Words {
    let id = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    for file in files {
        // A file that does not parse whole still gives its good messages; a test finds the bad ones.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    Words { lang, bundle }
}

/// The words of a language.
pub fn words(lang: Lang) -> &'static Words {
    &ALL[lang as usize]
}

impl Words {
    /// A message's text; the id itself when there is no such message.
    pub fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut given = FluentArgs::new();
        for (name, value) in args {
            given.set(*name, *value);
        }
        self.bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message of ours as text; arguments that start with `@` are ids of words and are read first.
    pub fn message(&self, message: &Message) -> String {
        let read: Vec<(&str, String)> = message
            .args
            .iter()
            .map(|(name, value)| {
                let text = value.strip_prefix('@').map_or_else(|| value.clone(), |id| self.text(id, &[]));
                (name.as_str(), text)
            })
            .collect();
        let args: Vec<(&str, &str)> = read.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.text(&message.message_id, &args)
    }
}
