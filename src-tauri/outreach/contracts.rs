//! Where a contract is, as calls: each step is written down once, with whom and the document.

use super::contacts::{home, long, one_of};
use super::{rules, store};
use crate::app::App;
use crate::db::registry::contract_step;
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::{Created, id, optional_day};
use crate::files;
use serde::Deserialize;

/// A step of a contract.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ContractStepAdd {
    /// Whose contract.
    pub collaboration: String,
    /// Which step.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"not-needed\" | \"draft\" | \"sent\" | \"approved\" | \"signed\" | \"expired\"")
    )]
    pub step: String,
    /// Sent to, approved by, signed by whom.
    #[serde(default)]
    pub whom: String,
    /// The document, a file on this computer; empty for none.
    #[serde(default)]
    pub path: String,
    /// The last day of a signed contract; empty for none.
    #[serde(default)]
    pub until_on: String,
}

/// A contract's document, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ContractSave {
    /// The step that it belongs to.
    pub step: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

/// `outreach.stepContract`: writes down where a contract is now.
pub async fn step(app: &App, req: ContractStepAdd) -> Result<Changed<Created>> {
    let (record, (_, creator, ..)) = home(app, &req.collaboration).await?;
    one_of("step", &req.step, &rules::STEPS)?;
    let whom = long("whom", &req.whom)?;
    if whom.is_none() && matches!(req.step.as_str(), "sent" | "approved" | "signed") {
        return Err(Error::field("whom", Message::new("error-contract-whom")));
    }
    let until = if req.step == "signed" { optional_day("untilOn", &req.until_on)? } else { None };
    let file = files::attach(&app.folder(), "path", req.path.trim())?;
    let person = app.me();
    let action = Action::new("action-outreach-contract").about(creator);
    let action = action.with("step", format!("@contract-{}", req.step));
    app.change(action, async |tx| {
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (contract_step::COLLABORATION, record.into()),
            (contract_step::STEP, req.step.as_str().into()),
            (contract_step::WHOM, whom.into()),
            (contract_step::TAKEN_AT, at.into()),
            (contract_step::PERSON, person.into()),
            (contract_step::FILE, file.as_ref().map(|file| file.digest.clone()).into()),
            (contract_step::FILE_NAME, file.as_ref().map(|file| file.name.clone()).into()),
            (contract_step::UNTIL_ON, until.into()),
        ];
        tx.create(&contract_step::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("cst") })
    })
    .await
}

/// `outreach.saveContract`: a contract's document, where a person wants it.
pub async fn save(app: &App, req: ContractSave) -> Result<Option<files::Saved>> {
    let record = id("cst", &req.step)?;
    let found = store::document(&mut *app.db()?.read().acquire().await?, record).await?;
    let (digest, name) = found.ok_or(Error::NotFound("document"))?;
    files::give(app, &digest, &name, req.path).await
}
