//! The brands that campaigns are run for, and the clients behind them: whom to ask there, logo, colours, the currency
//! they plan in. The approval flow of a brand's campaigns lives in `content`, which knows stages.

pub mod api;
pub mod contacts;
pub mod edit;
pub mod rules;
mod store;

pub use api::Brand;
pub use contacts::{NewContact, put as add_contact};
pub use rules::currency;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::values::Uid;

/// A brand by id, deleted ones too: campaigns go on naming it.
///
/// # Errors
/// What the engine says.
pub async fn find(db: &Db, id: Option<Uid>) -> Result<Option<Brand>> {
    let Some(id) = id else { return Ok(None) };
    let row = store::any(&mut *db.read().acquire().await?, id).await?;
    Ok(row.map(api::shown))
}

/// A brand that is there, by its id as calls name it; none for none.
///
/// # Errors
/// `NotFound` when there is no such brand.
pub async fn known(db: &Db, id: &Option<String>) -> Result<Option<Uid>> {
    let id = crate::fields::optional_id("bra", id)?;
    if let Some(id) = id {
        store::live(&mut *db.read().acquire().await?, id).await?.ok_or(Error::NotFound("brand"))?;
    }
    Ok(id)
}
