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
use crate::files;
use crate::pages::Image;
use crate::values::Uid;
use std::path::Path;
use std::sync::Arc;

/// A brand by id, deleted ones too: campaigns go on naming it.
///
/// # Errors
/// What the engine says.
pub async fn find(db: &Db, id: Option<Uid>) -> Result<Option<Brand>> {
    let Some(id) = id else { return Ok(None) };
    let row = store::any(&mut *db.read().acquire().await?, id).await?;
    Ok(row.map(api::shown))
}

/// The digest of a brand's logo; none without one.
///
/// # Errors
/// What the engine says.
pub async fn logo(db: &Db, id: Option<Uid>) -> Result<Option<String>> {
    let Some(id) = id else { return Ok(None) };
    let row = store::any(&mut *db.read().acquire().await?, id).await?;
    Ok(row.and_then(|row| row.logo).filter(|digest| !digest.is_empty()))
}

/// A kept logo as pages show it. One that is gone or damaged is left out, and the log says so.
pub fn drawn(profile: &Path, digest: &str) -> Option<Arc<Image>> {
    match files::read(profile, digest) {
        Ok(file) => printable(&file),
        Err(cause) => {
            tracing::warn!(%cause, "a logo is left out");
            None
        }
    }
}

/// A logo's file as pages show it, or nothing and a line in the log.
pub fn printable(file: &[u8]) -> Option<Arc<Image>> {
    Image::read(file).map(Arc::new).inspect_err(|why| tracing::warn!(%why, "a logo is left out")).ok()
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
