//! Whom to ask at a brand, as calls. These are people outside the team: what is said about them is sealed.

use super::store;
use crate::app::App;
use crate::db::registry::brand_contact;
use crate::db::{Action, Changed, Tx, Value};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, is_email, long, required};
use crate::values::Uid;
use serde::{Deserialize, Serialize};

/// Somebody at a brand.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandContact {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// What they do there; may be empty.
    pub role: String,
    /// E-mail; may be empty.
    pub email: String,
    /// Phone; may be empty.
    pub phone: String,
}

/// Somebody new at a brand.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandContactAdd {
    /// The brand.
    pub brand: String,
    /// The name.
    pub name: String,
    /// What they do there.
    #[serde(default)]
    pub role: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// Phone.
    #[serde(default)]
    pub phone: String,
}

/// Somebody at a brand, as it should be.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandContactEdit {
    /// Who.
    pub contact: String,
    /// The name.
    pub name: String,
    /// What they do there.
    #[serde(default)]
    pub role: String,
    /// E-mail.
    #[serde(default)]
    pub email: String,
    /// Phone.
    #[serde(default)]
    pub phone: String,
}

/// A row as screens show it.
pub(super) fn contact(row: store::Contact) -> BrandContact {
    BrandContact {
        id: row.id.text("bco"),
        name: row.name.unwrap_or_default(),
        role: row.role.unwrap_or_default(),
        email: row.email.unwrap_or_default(),
        phone: row.phone.unwrap_or_default(),
    }
}

/// Somebody at a brand as they are written down; an empty text is none.
#[derive(Debug, Default)]
pub struct NewContact {
    /// The name.
    pub name: String,
    /// What they do there.
    pub role: String,
    /// E-mail.
    pub email: String,
    /// Phone.
    pub phone: String,
}

impl NewContact {
    fn fields(self) -> [(u16, Value); 4] {
        let some = |text: String| Value::from(Some(text).filter(|text| !text.is_empty()));
        [
            (brand_contact::NAME, some(self.name)),
            (brand_contact::ROLE, some(self.role)),
            (brand_contact::EMAIL, some(self.email)),
            (brand_contact::PHONE, some(self.phone)),
        ]
    }
}

fn typed(name: &str, role: &str, email: &str, phone: &str) -> Result<NewContact> {
    let (name, email) = (required("name", name)?, email.trim());
    if !email.is_empty() && !is_email(email) {
        return Err(Error::field("email", Message::new("error-email")));
    }
    let (role, phone) = (long("role", role)?, long("phone", phone)?);
    Ok(NewContact { name, role, email: email.to_owned(), phone })
}

/// Writes a contact of a brand down.
///
/// # Errors
/// What the engine says.
pub async fn put(tx: &mut Tx, brand: Uid, new: NewContact) -> Result<Uid> {
    let record = tx.new_id();
    let [name, role, email, phone] = new.fields();
    let fields = [(brand_contact::BRAND, brand.into()), name, role, email, phone];
    tx.create(&brand_contact::ENTITY, record, fields).await
}

/// `brands.addContact`: somebody to ask at a brand.
pub async fn add(app: &App, req: BrandContactAdd) -> Result<Changed<Created>> {
    let brand = super::known(&*app.db()?, &Some(req.brand)).await?.ok_or(Error::NotFound("brand"))?;
    let new = typed(&req.name, &req.role, &req.email, &req.phone)?;
    app.change(Action::new("action-brands-contact").about(brand), async |tx| {
        let record = put(tx, brand, new).await?;
        Ok(Created { id: record.text("bco") })
    })
    .await
}

async fn find(app: &App, text: &str) -> Result<store::Contact> {
    let record = id("bco", text)?;
    let found = store::contact(&mut *app.db()?.read().acquire().await?, record).await?;
    found.ok_or(Error::NotFound("contact"))
}

/// `brands.editContact`: another name, role or address.
pub async fn edit(app: &App, req: BrandContactEdit) -> Result<Changed<Created>> {
    let known = find(app, &req.contact).await?;
    let new = typed(&req.name, &req.role, &req.email, &req.phone)?;
    app.change(Action::new("action-brands-contact-edit").about(known.brand), async |tx| {
        for (field, value) in new.fields() {
            tx.set(&brand_contact::ENTITY, known.id, field, value).await?;
        }
        Ok(Created { id: known.id.text("bco") })
    })
    .await
}

/// `brands.removeContact`: somebody who is not asked any more.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let known = find(app, &req.id).await?;
    app.change(Action::new("action-brands-contact-remove").about(known.brand), async |tx| {
        tx.remove(&brand_contact::ENTITY, known.id).await?;
        Ok(Count { count: 1 })
    })
    .await
}
