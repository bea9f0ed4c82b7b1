//! Templates: the ones that Marquee brings in three languages, the team's own, and the merge fields in both.
//!
//! A field is written `{campaign}`. What has no value stays as it is written and is named; a message in which a field is
//! still open is not queued.

use super::Kind;
use super::{rules, store};
use crate::app::App;
use crate::db::registry::mail_template;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, Created, Empty, Ref, id, optional_id};
use crate::people;
use crate::values::{Day, Lang, Uid, format};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The merge fields. What each stands for is said by the word `mail-field-<name>`; the first ones are filled from the
/// records that the message is about, the last three by whoever writes it.
pub const FIELDS: [&str; 13] = [
    "recipient",
    "sender",
    "today",
    "campaign",
    "brand",
    "start",
    "end",
    "owner",
    "creator",
    "handle",
    "deadline",
    "summary",
    "link",
];

/// What fields stand for.
pub type Values = BTreeMap<&'static str, String>;

/// A text with its fields filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailFilled"))]
pub struct Filled {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Fields without a value, each once, in their order.
    pub missing: Vec<String>,
}

/// A template.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailTemplate"))]
pub struct Template {
    /// The record; of one that Marquee brings, its kind and language.
    pub id: String,
    /// Its name.
    pub name: String,
    /// For what kind of message.
    pub kind: Kind,
    /// Its language.
    pub language: Lang,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// The team's own: it can be changed.
    pub own: bool,
}

/// A merge field.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailField"))]
pub struct Field {
    /// As it is written, without its brackets.
    pub name: String,
    /// What it stands for.
    pub means: String,
}

/// Every template and every field.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailTemplates"))]
pub struct Templates {
    /// The own ones first.
    pub rows: Vec<Template>,
    /// What may stand in them.
    pub fields: Vec<Field>,
}

/// A template to keep.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailTemplateSet"))]
pub struct TemplateSet {
    /// The record; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// For what kind of message.
    pub kind: Kind,
    /// Its language.
    pub language: Lang,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// A text to look at before it is sent.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailPreview"))]
pub struct Preview {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub language: Lang,
    /// The campaign that it is about.
    #[serde(default)]
    pub campaign: Option<String>,
    /// The creator that it goes to.
    #[serde(default)]
    pub creator: Option<String>,
    /// With examples where nothing is known.
    #[serde(default)]
    pub examples: bool,
}

/// The fields that a text names, in their order, each once.
fn named(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for rest in text.split('{').skip(1) {
        let Some((name, _)) = rest.split_once('}') else { continue };
        let is_name = !name.is_empty() && name.len() <= 30 && name.bytes().all(|b| b.is_ascii_lowercase());
        if is_name && !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

/// Fields of ours that stand open in texts.
pub fn left_open(texts: &[&str]) -> Vec<&'static str> {
    let named: Vec<&str> = texts.iter().flat_map(|text| named(text)).collect();
    FIELDS.into_iter().filter(|field| named.contains(field)).collect()
}

/// Puts values in the place of fields, once: what a value says is never read as a field.
pub fn fill(subject: &str, body: &str, values: &Values) -> Filled {
    let mut missing = Vec::new();
    let mut one = |text: &str| {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            let name = rest[1..]
                .split_once('}')
                .map(|parts| parts.0)
                .filter(|name| named(rest).first() == Some(name));
            let Some(name) = name else {
                out.push('{');
                rest = &rest[1..];
                continue;
            };
            match values.get(name).filter(|value| !value.trim().is_empty()) {
                Some(value) => out.push_str(value),
                None => {
                    out.push_str(&rest[..name.len() + 2]);
                    if !missing.iter().any(|known| known == name) {
                        missing.push(name.to_owned());
                    }
                }
            }
            rest = &rest[name.len() + 2..];
        }
        out.push_str(rest);
        out
    };
    let (subject, body) = (one(subject), one(body));
    Filled { subject, body, missing }
}

/// The template that Marquee brings for a kind of message, with its fields open.
pub fn start(kind: Kind, language: Lang) -> (String, String) {
    let open: Vec<(&str, String)> = FIELDS.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
    let open: Vec<(&str, &str)> = open.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let text = |part: &str| match kind {
        Kind::Other => String::new(),
        kind => words(language).text(&format!("mail-template-{}-{part}", kind.code()), &open),
    };
    (text("subject"), text("body"))
}

/// What is known about the records that a message is about, printed in its language.
///
/// # Errors
/// `NotFound` for a record that is not there.
pub async fn values(
    app: &App,
    language: Lang,
    campaign: Option<Uid>,
    creator: Option<Uid>,
) -> Result<Values> {
    let db = app.db()?;
    let mut out = Values::new();
    let me = people::find(&db, app.me()).await?;
    out.insert("sender", me.map(|me| me.name).unwrap_or_default());
    let day = |text: Option<String>| {
        text.and_then(|text| Day::parse(&text)).map(|day| format::day(day, language)).unwrap_or_default()
    };
    out.insert("today", format::day(app.today(), language));
    if let Some(campaign) = campaign {
        let facts = store::campaign(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
        out.insert("campaign", facts.name.unwrap_or_default());
        out.insert("brand", facts.brand.unwrap_or_default());
        out.insert("owner", facts.owner.unwrap_or_default());
        out.insert("start", day(facts.starts_on));
        out.insert("end", day(facts.ends_on));
    }
    if let Some(creator) = creator {
        let (name, _, handle) = store::creator(&db, creator).await?.ok_or(Error::NotFound("creator"))?;
        let name = name.unwrap_or_default();
        out.insert("recipient", name.clone());
        out.insert("creator", name);
        out.insert("handle", handle.map(|handle| format!("@{handle}")).unwrap_or_default());
    }
    Ok(out)
}

/// `mail.templates`: every template and every field.
pub async fn templates(app: &App, _: Empty) -> Result<Templates> {
    let own = store::templates(&*app.db()?).await?.into_iter().map(|kept| Template {
        id: kept.id.text("mtp"),
        name: kept.name.unwrap_or_default(),
        kind: Kind::from_code(&kept.kind.unwrap_or_default()),
        language: kept.language.as_deref().and_then(Lang::from_locale).unwrap_or_default(),
        subject: kept.subject.unwrap_or_default(),
        body: kept.body.unwrap_or_default(),
        own: true,
    });
    let mut rows: Vec<Template> = own.collect();
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Other) {
        for language in Lang::ALL {
            let (subject, body) = start(kind, language);
            let name = app.words().text(&format!("mail-kind-{}", kind.code()), &[]);
            let id = format!("{}-{}", kind.code(), language.code());
            rows.push(Template { id, name, kind, language, subject, body, own: false });
        }
    }
    let fields = FIELDS.iter().map(|name| Field {
        name: (*name).to_owned(),
        means: app.words().text(&format!("mail-field-{name}"), &[]),
    });
    Ok(Templates { rows, fields: fields.collect() })
}

/// Reads a template as typed; names all that is wrong at once.
fn read(req: &TemplateSet) -> Result<(String, String, String)> {
    let mut wrong: Vec<FieldError> = Vec::new();
    let mut take = |field: &str, done: Result<String>| match done {
        Ok(text) if text.is_empty() => {
            wrong.push(FieldError::new(field, Message::new("error-required")));
            text
        }
        Ok(text) => text,
        Err(Error::Invalid(fields)) => {
            wrong.extend(fields);
            String::new()
        }
        Err(_) => String::new(),
    };
    let name = take("name", rules::line("name", &req.name, 100));
    let subject = take("subject", rules::line("subject", &req.subject, 300));
    let body = take("body", rules::body("body", &req.body));
    for (field, text) in [("subject", &subject), ("body", &body)] {
        if let Some(unknown) = named(text).into_iter().find(|name| !FIELDS.contains(name)) {
            let why = Message::new("error-mail-unknown-field").with("field", format!("{{{unknown}}}"));
            wrong.push(FieldError::new(field, why));
        }
    }
    if wrong.is_empty() { Ok((name, subject, body)) } else { Err(Error::Invalid(wrong)) }
}

/// `mail.setTemplate`: keeps an own template.
pub async fn set(app: &App, req: TemplateSet) -> Result<Changed<Created>> {
    let (name, subject, body) = read(&req)?;
    let known = optional_id("mtp", &req.id)?;
    if let Some(known) = known
        && !store::templates(&*app.db()?).await?.iter().any(|kept| kept.id == known)
    {
        return Err(Error::NotFound("template"));
    }
    let act = if known.is_some() { "action-mail-edit-template" } else { "action-mail-add-template" };
    app.change(Action::new(act).with("template", &name), async |tx| {
        let record = known.unwrap_or_else(|| tx.new_id());
        let fields = [
            (mail_template::NAME, name.as_str().into()),
            (mail_template::LANGUAGE, req.language.code().into()),
            (mail_template::KIND, req.kind.code().into()),
            (mail_template::SUBJECT, subject.into()),
            (mail_template::BODY, body.into()),
        ];
        // On a record that is there, this sets what differs.
        tx.create(&mail_template::ENTITY, record, fields).await?;
        Ok(Created { id: record.text("mtp") })
    })
    .await
}

/// `mail.removeTemplate`: takes an own template away; undo brings it back.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("mtp", &req.id)?;
    let kept = store::templates(&*app.db()?).await?.into_iter().find(|kept| kept.id == record);
    let name = kept.ok_or(Error::NotFound("template"))?.name.unwrap_or_default();
    app.change(Action::new("action-mail-remove-template").with("template", name), async |tx| {
        tx.remove(&mail_template::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// `mail.preview`: a text as its reader will see it, and the fields that nothing is known about.
pub async fn preview(app: &App, req: Preview) -> Result<Filled> {
    let (campaign, creator) = (optional_id("cam", &req.campaign)?, optional_id("cre", &req.creator)?);
    let mut known = values(app, req.language, campaign, creator).await?;
    if req.examples {
        for name in FIELDS {
            let example = words(req.language).text(&format!("mail-example-{name}"), &[]);
            known.entry(name).and_modify(|value| {
                if value.is_empty() {
                    value.clone_from(&example);
                }
            });
            known.entry(name).or_insert(example);
        }
    }
    Ok(fill(&req.subject, &req.body, &known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_filled_once_and_what_is_missing_is_named() {
        let values: Values = [
            ("campaign", "Spring {brand}".to_owned()),
            ("brand", "Olivar".to_owned()),
            ("creator", " ".to_owned()),
        ]
        .into();
        let filled = fill(
            "{campaign} of {brand}",
            "Hi {creator}, {creator}! {nonsense} { brand } {} {Brand} {",
            &values,
        );
        assert_eq!(filled.subject, "Spring {brand} of Olivar", "what a value says is no field");
        assert_eq!(
            filled.body, "Hi {creator}, {creator}! {nonsense} { brand } {} {Brand} {",
            "what is missing stays as it is written"
        );
        assert_eq!(filled.missing, ["creator", "nonsense"], "and is named once");
    }

    #[test]
    fn a_field_that_stands_open_is_found() {
        assert_eq!(
            left_open(&["Hi {creator}", "until {deadline}, {else}"]),
            ["creator", "deadline"],
            "ours alone"
        );
        assert!(left_open(&["{}", "a { b", "{Creator}"]).is_empty(), "brackets mean nothing by themselves");
    }

    #[test]
    fn what_marquee_brings_names_only_known_fields_in_each_language() {
        for kind in [Kind::Outreach, Kind::Brief, Kind::Report, Kind::Status] {
            let mut fields = Vec::new();
            for lang in Lang::ALL {
                let (subject, body) = start(kind, lang);
                assert!(
                    !subject.contains('\n') && body.lines().count() > 3,
                    "{kind:?} {}: {subject} {body}",
                    lang.code()
                );
                let mut all =
                    named(&subject).into_iter().chain(named(&body)).map(str::to_owned).collect::<Vec<_>>();
                all.sort();
                all.dedup();
                assert!(
                    all.iter().all(|name| FIELDS.contains(&name.as_str())),
                    "{kind:?} {}: {all:?}",
                    lang.code()
                );
                fields.push(all);
            }
            assert!(
                fields.windows(2).all(|pair| pair[0] == pair[1]),
                "{kind:?} says the same in each language: {fields:?}"
            );
        }
    }

    #[test]
    fn every_field_is_explained_with_an_example() {
        for lang in Lang::ALL {
            for field in FIELDS {
                assert!(words(lang).has(&format!("mail-field-{field}")), "{field} in {}", lang.code());
                assert!(words(lang).has(&format!("mail-example-{field}")), "{field} in {}", lang.code());
            }
        }
    }
}
