//! What a form about tasks says, each field checked, and putting it into tasks.

use super::{checkin, rules, store};
use crate::db::registry::task;
use crate::db::{Tx, Value};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{long, optional_id};
use crate::people;
use crate::values::{Day, Uid};
use sqlx::SqliteConnection;

/// What a form says, each field checked; `None` where it says nothing.
#[derive(Default)]
pub(super) struct Plan {
    pub(super) set: Vec<(u16, Value)>,
    pub(super) owner: Option<Option<Uid>>,
    pub(super) status: Option<(String, String)>,
    wrongs: Vec<FieldError>,
}

impl Plan {
    pub(super) fn wrong(&mut self, field: &str, id: &str) {
        self.wrongs.push(FieldError::new(field, Message::new(id)));
    }

    pub(super) fn take<T>(&mut self, done: Result<T>) -> Result<Option<T>> {
        match done {
            Ok(value) => Ok(Some(value)),
            Err(Error::Invalid(fields)) => {
                self.wrongs.extend(fields);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    pub(super) fn text(&mut self, number: u16, name: &str, text: Option<&str>) -> Result<()> {
        let Some(text) = text else { return Ok(()) };
        if let Some(text) = self.take(long(name, text))? {
            self.set.push((number, Some(text).filter(|text| !text.is_empty()).into()));
        }
        Ok(())
    }

    pub(super) fn choice(&mut self, number: u16, name: &str, text: Option<&str>, known: &[&str]) {
        match text {
            None => {}
            Some(text) if known.contains(&text) => self.set.push((number, text.into())),
            Some(_) => self.wrong(name, "error-required"),
        }
    }

    pub(super) fn day(&mut self, text: Option<&str>) {
        match text.map(|text| (text, Day::parse(text))) {
            None => {}
            Some(("", _)) => self.set.push((task::DUE_ON, Value::Null)),
            Some((_, Some(day))) => self.set.push((task::DUE_ON, day.into())),
            Some((_, None)) => self.wrong("dueOn", "error-date"),
        }
    }

    pub(super) async fn person(&mut self, db: &mut SqliteConnection, text: &Option<String>) -> Result<()> {
        if text.is_some() {
            let owner = optional_id("per", text)?;
            if let Some(owner) = owner
                && !people::is_live(db, owner).await?
            {
                return Err(Error::NotFound("person"));
            }
            self.owner = Some(owner);
        }
        Ok(())
    }

    pub(super) async fn home(&mut self, db: &mut SqliteConnection, text: &Option<String>) -> Result<()> {
        if text.is_some() {
            let campaign = optional_id("cam", text)?;
            if let Some(campaign) = campaign
                && !store::is_campaign(db, campaign).await?
            {
                return Err(Error::NotFound("campaign"));
            }
            self.set.push((task::CAMPAIGN, campaign.into()));
        }
        Ok(())
    }

    pub(super) async fn links(
        &mut self,
        db: &mut SqliteConnection,
        job: Option<&str>,
        about: Option<&str>,
    ) -> Result<()> {
        if let Some(job) = job {
            if !job.is_empty() && !people::known_job(db, job).await? {
                self.wrong("job", "error-job");
            }
            self.set.push((task::JOB, Some(job).filter(|job| !job.is_empty()).into()));
        }
        if let Some(about) = about {
            if !about.is_empty() {
                let (_, record) = Uid::parse_any(about).ok_or(Error::NotFound("record"))?;
                store::name_of(db, record).await?.ok_or(Error::NotFound("record"))?;
            }
            self.set.push((task::ABOUT, Some(about).filter(|about| !about.is_empty()).into()));
        }
        Ok(())
    }

    pub(super) fn standing(&mut self, status: Option<&str>, reason: Option<&str>) -> Result<()> {
        let reason = self.take(long("skipReason", reason.unwrap_or_default()))?.unwrap_or_default();
        match status {
            None => {}
            Some(status) if !rules::STATUSES.contains(&status) => self.wrong("status", "error-required"),
            Some("skipped") if reason.is_empty() => self.wrong("skipReason", "error-skip-reason"),
            Some(status) => self.status = Some((status.to_owned(), reason)),
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Self> {
        if self.wrongs.is_empty() { Ok(self) } else { Err(Error::Invalid(self.wrongs)) }
    }

    /// Makes one task what the plan says.
    pub(super) async fn put(&self, tx: &mut Tx, row: &store::Row, me: Option<Uid>) -> Result<()> {
        for (field, value) in &self.set {
            tx.set(&task::ENTITY, row.id, *field, value.clone()).await?;
        }
        if let Some(owner) = self.owner {
            give(tx, row, owner, me).await?;
        }
        if let Some((status, reason)) = &self.status {
            let owner = self.owner.unwrap_or(row.owner);
            stand(tx, row, status, reason, me.or(owner)).await?;
        }
        Ok(())
    }
}

/// Gives a task to somebody, and keeps from whom and when.
pub(super) async fn give(
    tx: &mut Tx,
    row: &store::Row,
    owner: Option<Uid>,
    giver: Option<Uid>,
) -> Result<()> {
    if row.owner == owner {
        return Ok(());
    }
    let at = owner.map(|_| tx.now());
    tx.set(&task::ENTITY, row.id, task::OWNER, owner).await?;
    tx.set(&task::ENTITY, row.id, task::GIVEN_AT, at).await?;
    tx.set(&task::ENTITY, row.id, task::GIVER, giver.filter(|_| owner.is_some())).await
}

/// Puts a task where it stands now. What is finished keeps when and by whom; what is opened again forgets it.
pub(super) async fn stand(
    tx: &mut Tx,
    row: &store::Row,
    status: &str,
    reason: &str,
    by: Option<Uid>,
) -> Result<()> {
    if row.status != status {
        let over = !rules::is_open(status);
        let at = over.then(|| tx.now());
        tx.set(&task::ENTITY, row.id, task::STATUS, status).await?;
        tx.set(&task::ENTITY, row.id, task::DONE_AT, at).await?;
        tx.set(&task::ENTITY, row.id, task::DONE_BY, by.filter(|_| over)).await?;
        if status == "done" {
            checkin::again(tx, row, by).await?;
        }
    }
    let reason = Some(reason.to_owned()).filter(|_| status == "skipped");
    tx.set(&task::ENTITY, row.id, task::SKIP_REASON, reason).await
}

/// What is waited for comes first, unless it is finished in the same step.
pub(super) async fn refuse_early(
    db: &mut SqliteConnection,
    rows: &[store::Row],
    status: Option<&str>,
) -> Result<()> {
    if status != Some("done") {
        return Ok(());
    }
    for row in rows.iter().filter(|row| rules::is_open(&row.status) && row.waits > 0) {
        let before = store::waits_for(db, row.id).await?;
        let missing =
            before.iter().find(|end| rules::is_open(&end.2) && !rows.iter().any(|other| other.id == end.0));
        if let Some(end) = missing {
            let message = Message::new("error-task-waits").with("name", &row.title).with("first", &end.1);
            return Err(Error::Refused(message, None));
        }
    }
    Ok(())
}
