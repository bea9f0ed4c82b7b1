//! Own fields, as calls: what a team wants to know about every creator and Marquee does not ask. Defined once; what
//! they hold is one record each.

use super::store;
use crate::app::App;
use crate::creators::{Selection, rules, selected};
use crate::db::registry::{own_choice, own_field, own_value};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Empty, Ref, id, required, wrong};
use crate::values::format::{day, editable, number};
use crate::values::typed::Wrong;
use crate::values::{Day, Lang, Uid, handle};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// A choice of an own field.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnChoice {
    /// The record.
    pub id: String,
    /// What people read.
    pub label: String,
    /// How many creators have it.
    pub count: i64,
}

/// An own field.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnField {
    /// The record.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it holds.
    #[cfg_attr(feature = "types", ts(type = "\"text\" | \"number\" | \"date\" | \"choice\""))]
    pub kind: String,
    /// What can be chosen, in order; empty for other kinds.
    pub choices: Vec<OwnChoice>,
}

/// The own fields.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnFields {
    /// In order.
    pub rows: Vec<OwnField>,
}

/// What an own field holds for a creator.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnValue {
    /// The field.
    pub field: String,
    /// As typed back into the field; a choice's id.
    pub text: String,
    /// As people read it.
    pub printed: String,
}

/// A new own field.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnFieldAdd {
    /// Its name.
    pub name: String,
    /// `text`, `number`, `date` or `choice`.
    pub kind: String,
    /// What can be chosen, for a choice.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// Changes of an own field.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct OwnFieldEdit {
    /// The field.
    pub id: String,
    /// Another name.
    pub name: Option<String>,
    /// All that can be chosen, in order; known ones keep what creators hold.
    pub choices: Option<Vec<String>>,
}

/// A value for an own field of creators, as typed; empty takes it away.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsSetOwn {
    /// Which creators.
    pub selection: Selection,
    /// The field.
    pub field: String,
    /// As typed; a choice's id.
    pub text: String,
}

/// `creators.fields`: the own fields with their choices.
pub async fn fields(app: &App, _: Empty) -> Result<OwnFields> {
    Ok(OwnFields { rows: all(&mut *app.db()?.read().acquire().await?).await? })
}

/// The own fields in order.
pub(in crate::creators) async fn all(db: &mut SqliteConnection) -> Result<Vec<OwnField>> {
    let (choices, held) = (store::choices(db).await?, store::held(db).await?);
    let rows = store::fields(db).await?.into_iter().map(|(field, name, kind, _)| {
        let own = choices.iter().filter(|choice| choice.1 == field);
        let choices = own.map(|(id, _, label)| {
            let text = id.text("och");
            let count = held.iter().find(|row| row.0 == field && row.1 == text).map_or(0, |row| row.2);
            OwnChoice { id: text, label: label.clone(), count }
        });
        OwnField { id: field.text("ofd"), name, choices: choices.collect(), kind }
    });
    Ok(rows.collect())
}

/// A kept value as people read it and as they type it.
pub(in crate::creators) fn shown(field: &OwnField, value: &str, lang: Lang) -> OwnValue {
    let (text, printed) = match field.kind.as_str() {
        "number" => match value.parse::<Decimal>() {
            Ok(n) => (editable(n, n.scale(), lang), number(n, n.scale(), lang)),
            Err(_) => (value.to_owned(), value.to_owned()),
        },
        "date" => (value.to_owned(), Day::parse(value).map_or_else(|| value.to_owned(), |at| day(at, lang))),
        "choice" => {
            let label =
                field.choices.iter().find(|choice| choice.id == value).map(|choice| choice.label.clone());
            (value.to_owned(), label.unwrap_or_default())
        }
        _ => (value.to_owned(), value.to_owned()),
    };
    OwnValue { field: field.id.clone(), text, printed }
}

fn labels(choices: &[String]) -> Result<Vec<String>> {
    let mut out: Vec<String> = Vec::new();
    for label in choices.iter().map(|label| label.trim()).filter(|label| !label.is_empty()) {
        if label.chars().count() > 100 {
            return Err(Error::field("choices", Message::new("error-too-long")));
        }
        if out.iter().any(|known| handle::folded(known) == handle::folded(label)) {
            return Err(Error::field("choices", Message::new("error-choice-twice").with("choice", label)));
        }
        out.push(label.to_owned());
    }
    Ok(out)
}

fn unlike(known: &[OwnField], name: &str, own: Option<&str>) -> Result<()> {
    let same = |field: &&OwnField| handle::folded(&field.name) == handle::folded(name);
    match known.iter().find(same) {
        Some(field) if Some(field.id.as_str()) != own => {
            Err(Error::field("name", Message::new("error-field-twice")))
        }
        _ => Ok(()),
    }
}

/// `creators.addField`: a new own field.
pub async fn add(app: &App, req: OwnFieldAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    if !rules::OWN_KINDS.contains(&req.kind.as_str()) {
        return Err(Error::field("kind", Message::new("error-required")));
    }
    let choices = labels(&req.choices)?;
    if req.kind == "choice" && choices.is_empty() {
        return Err(Error::field("choices", Message::new("error-required")));
    }
    let db = app.db()?;
    let known = all(&mut *db.read().acquire().await?).await?;
    unlike(&known, &name, None)?;
    let record = db.new_id();
    app.change(Action::new("action-creators-add-field").about(record), async |tx| {
        let fields = [
            (own_field::NAME, name.into()),
            (own_field::KIND, req.kind.as_str().into()),
            (own_field::POSITION, (known.len() as i64).into()),
        ];
        tx.create(&own_field::ENTITY, record, fields).await?;
        let choices = if req.kind == "choice" { choices.as_slice() } else { &[] };
        for (at, label) in choices.iter().enumerate() {
            choice(tx, record, label, at).await?;
        }
        Ok(Created { id: record.text("ofd") })
    })
    .await
}

async fn choice(tx: &mut Tx, field: Uid, label: &str, at: usize) -> Result<()> {
    let record = tx.new_id();
    let fields = [
        (own_choice::FIELD, field.into()),
        (own_choice::LABEL, label.into()),
        (own_choice::POSITION, (at as i64).into()),
    ];
    tx.create(&own_choice::ENTITY, record, fields).await?;
    Ok(())
}

/// `creators.editField`: another name, or other choices.
pub async fn edit(app: &App, req: OwnFieldEdit) -> Result<Changed<Created>> {
    let record = id("ofd", &req.id)?;
    let name = req.name.as_deref().map(|name| required("name", name)).transpose()?;
    let wanted = req.choices.as_deref().map(labels).transpose()?;
    let known = all(&mut *app.db()?.read().acquire().await?).await?;
    let field = known.iter().find(|field| field.id == req.id).ok_or(Error::NotFound("own field"))?;
    if let Some(name) = &name {
        unlike(&known, name, Some(&req.id))?;
    }
    if field.kind == "choice" && wanted.as_ref().is_some_and(Vec::is_empty) {
        return Err(Error::field("choices", Message::new("error-required")));
    }
    app.change(Action::new("action-creators-edit-field").about(record), async |tx| {
        if let Some(name) = name {
            tx.set(&own_field::ENTITY, record, own_field::NAME, name).await?;
        }
        if let Some(wanted) = wanted.filter(|_| field.kind == "choice") {
            set_choices(tx, record, field, &wanted).await?;
        }
        Ok(Created { id: record.text("ofd") })
    })
    .await
}

/// A label that stays keeps its record, and so what creators hold.
async fn set_choices(tx: &mut Tx, record: Uid, field: &OwnField, wanted: &[String]) -> Result<()> {
    for known in &field.choices {
        if !wanted.iter().any(|label| handle::folded(label) == handle::folded(&known.label)) {
            tx.remove(&own_choice::ENTITY, id("och", &known.id)?).await?;
        }
    }
    for (at, label) in wanted.iter().enumerate() {
        let known = field.choices.iter().find(|known| handle::folded(&known.label) == handle::folded(label));
        match known {
            Some(known) => {
                let own = id("och", &known.id)?;
                tx.set(&own_choice::ENTITY, own, own_choice::LABEL, label.as_str()).await?;
                tx.set(&own_choice::ENTITY, own, own_choice::POSITION, at as i64).await?;
            }
            None => choice(tx, record, label, at).await?,
        }
    }
    Ok(())
}

/// `creators.removeField`: takes an own field away; what it held comes back with it.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("ofd", &req.id)?;
    let known = all(&mut *app.db()?.read().acquire().await?).await?;
    if !known.iter().any(|field| field.id == req.id) {
        return Err(Error::NotFound("own field"));
    }
    app.change(Action::new("action-creators-remove-field").about(record), async |tx| {
        tx.remove(&own_field::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// `creators.setOwn`: what an own field holds for creators.
pub async fn set(app: &App, req: CreatorsSetOwn) -> Result<Changed<Count>> {
    let (db, lang) = (app.db()?, app.lang());
    let record = id("ofd", &req.field)?;
    let known = all(&mut *db.read().acquire().await?).await?;
    let field = known.iter().find(|field| field.id == req.field).ok_or(Error::NotFound("own field"))?;
    let value = checked(field, &req.text, lang)?;
    let chosen = selected(&db, &req.selection).await?;
    let action = match chosen.as_slice() {
        [one] => Action::new("action-creators-edit").about(*one),
        many => Action::new("action-creators-set-own").about(record).with("count", many.len()),
    };
    app.change(action, async |tx| {
        for creator in &chosen {
            put(tx, *creator, record, value.as_deref()).await?;
        }
        Ok(Count::of(&chosen))
    })
    .await
}

/// What a field keeps of typed text.
///
/// # Errors
/// `Invalid` naming the field.
pub(in crate::creators) fn checked(field: &OwnField, text: &str, lang: Lang) -> Result<Option<String>> {
    let name = format!("own.{}", field.id);
    if text.chars().count() > 2000 {
        return Err(Error::field(name, Message::new("error-too-long")));
    }
    let value = rules::own_value(&field.kind, text, lang).map_err(|problem| {
        let day = field.kind == "date" && problem == Wrong::NotANumber;
        Error::field(name.as_str(), if day { Message::new("error-date") } else { wrong(problem, lang) })
    })?;
    let choice = value.as_deref().filter(|_| field.kind == "choice");
    if choice.is_some_and(|chosen| !field.choices.iter().any(|choice| choice.id == chosen)) {
        return Err(Error::field(name, Message::new("error-required")));
    }
    Ok(value)
}

/// Puts a kept value; `None` takes it away.
pub(in crate::creators) async fn put(
    tx: &mut Tx,
    creator: Uid,
    field: Uid,
    value: Option<&str>,
) -> Result<()> {
    let record = rules::own_id(creator, field);
    match value {
        None => tx.remove(&own_value::ENTITY, record).await,
        Some(value) => {
            let fields = [
                (own_value::CREATOR, creator.into()),
                (own_value::FIELD, field.into()),
                (own_value::VALUE, value.into()),
            ];
            tx.create(&own_value::ENTITY, record, fields).await.map(|_| ())
        }
    }
}
