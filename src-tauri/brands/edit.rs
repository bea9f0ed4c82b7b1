//! Making and changing brands, as calls.

use super::rules::{self, COLOURS};
use super::store;
use crate::app::App;
use crate::db::registry::brand;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, Created, Ref, id, long, required};
use crate::files;
use crate::values::Uid;
use serde::Deserialize;

/// A new brand.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct BrandAdd {
    /// The name.
    pub name: String,
    /// The currency it plans in, ISO 4217.
    pub currency: String,
    /// The company behind it.
    #[serde(default)]
    pub client: Option<String>,
}

/// Changes of a brand; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct BrandEdit {
    /// The brand.
    pub id: String,
    /// Another name.
    pub name: Option<String>,
    /// Another client; empty for none.
    pub client: Option<String>,
    /// Another currency for campaigns to come.
    pub currency: Option<String>,
    /// The colours, all of them, the main one first; empty texts are none.
    pub colours: Option<Vec<String>>,
}

/// A logo.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandLogo {
    /// The brand.
    pub id: String,
    /// A PNG or JPEG on this computer; empty takes the logo away.
    pub path: String,
}

/// `brands.add`: a new brand.
pub async fn add(app: &App, req: BrandAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let currency = rules::currency("currency", &req.currency)?;
    let client = req.client.as_deref().map(|client| long("client", client)).transpose()?;
    let client = client.filter(|client| !client.is_empty());
    let id = app.db()?.new_id();
    app.change(Action::new("action-brands-add").about(id), async |tx| {
        let fields = [
            (brand::NAME, name.into()),
            (brand::CURRENCY, currency.code().into()),
            (brand::CLIENT, client.into()),
        ];
        tx.create(&brand::ENTITY, id, fields).await?;
        Ok(Created { id: id.text("bra") })
    })
    .await
}

async fn find(app: &App, text: &str) -> Result<(Uid, store::Row)> {
    let record = id("bra", text)?;
    let found = store::live(&mut *app.db()?.read().acquire().await?, record).await?;
    Ok((record, found.ok_or(Error::NotFound("brand"))?))
}

/// Colours in the order of their fields, without gaps between them.
fn colours(typed: &[String]) -> Result<[Option<String>; COLOURS]> {
    let mut out: [Option<String>; COLOURS] = Default::default();
    let (mut at, mut wrong) = (0, Vec::new());
    for (place, text) in typed.iter().enumerate() {
        match rules::colour(&format!("colours.{place}"), text) {
            Ok(None) => {}
            Ok(Some(_)) if at == COLOURS => {
                let message = Message::new("error-colours").with("most", COLOURS);
                wrong.push(FieldError::new(format!("colours.{place}"), message));
            }
            Ok(colour) => {
                out[at] = colour;
                at += 1;
            }
            Err(Error::Invalid(fields)) => wrong.extend(fields),
            Err(other) => return Err(other),
        }
    }
    if wrong.is_empty() { Ok(out) } else { Err(Error::Invalid(wrong)) }
}

/// `brands.edit`: another name, client, currency or other colours. Campaigns keep the currency they were planned in.
pub async fn edit(app: &App, req: BrandEdit) -> Result<Changed<Created>> {
    let (record, _) = find(app, &req.id).await?;
    let name = req.name.as_deref().map(|name| required("name", name)).transpose()?;
    let client = req.client.as_deref().map(|client| long("client", client)).transpose()?;
    let currency = req.currency.as_deref().map(|code| rules::currency("currency", code)).transpose()?;
    let colours = req.colours.as_deref().map(colours).transpose()?;
    app.change(Action::new("action-brands-edit").about(record), async |tx| {
        if let Some(name) = name {
            tx.set(&brand::ENTITY, record, brand::NAME, name).await?;
        }
        if let Some(client) = client {
            let client = Some(client).filter(|client| !client.is_empty());
            tx.set(&brand::ENTITY, record, brand::CLIENT, client).await?;
        }
        if let Some(currency) = currency {
            tx.set(&brand::ENTITY, record, brand::CURRENCY, currency.code()).await?;
        }
        let fields = [brand::MAIN_COLOUR, brand::SECOND_COLOUR, brand::THIRD_COLOUR];
        for (field, colour) in fields.into_iter().zip(colours.into_iter().flatten()) {
            tx.set(&brand::ENTITY, record, field, colour).await?;
        }
        Ok(Created { id: record.text("bra") })
    })
    .await
}

/// `brands.setLogo`: another logo, or none.
pub async fn set_logo(app: &App, req: BrandLogo) -> Result<Changed<Created>> {
    let (record, _) = find(app, &req.id).await?;
    let path = std::path::Path::new(req.path.trim());
    if !req.path.trim().is_empty() {
        let wrong = |id: &str| Error::field("path", Message::new(id).with("file", files::name_of(path)));
        let meta = std::fs::metadata(path).map_err(|_| wrong("error-attach-missing"))?;
        // Looked at before it is kept: what is no logo leaves nothing behind.
        let small = meta.is_file() && meta.len() <= rules::LOGO;
        if !small || !std::fs::read(path).is_ok_and(|bytes| rules::is_logo(&bytes)) {
            return Err(wrong("error-logo"));
        }
    }
    let file = files::attach(&app.folder(), "path", req.path.trim())?;
    let action = if file.is_some() { "action-brands-logo" } else { "action-brands-logo-remove" };
    app.change(Action::new(action).about(record), async |tx| {
        let (logo, name) = file.map(|file| (file.digest, file.name)).unzip();
        tx.set(&brand::ENTITY, record, brand::LOGO, logo).await?;
        tx.set(&brand::ENTITY, record, brand::LOGO_NAME, name).await?;
        Ok(Created { id: record.text("bra") })
    })
    .await
}

/// `brands.remove`: a brand that no campaign is run for any more, with its contacts.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let (record, known) = find(app, &req.id).await?;
    let campaigns = known.campaigns + known.archived;
    if campaigns > 0 {
        let lang = app.lang();
        let message = Message::new("error-brand-used")
            .with("name", known.name.unwrap_or_default())
            .with("countText", crate::values::format::count(campaigns, lang))
            .with("cat", crate::values::format::plural(campaigns, lang));
        return Err(Error::Refused(message, None));
    }
    app.change(Action::new("action-brands-remove").about(record), async |tx| {
        tx.remove(&brand::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
