//! Keying results in: a value is never changed; a correction voids it and creates another, a later look adds one.

use super::gather::{Taken, gather};
use crate::app::App;
use crate::content;
use crate::db::registry::measurement;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, id, wrong};
use crate::figures::{METRICS, Reading};
use crate::values::typed::{self, Keyed};
use crate::values::{Millis, Uid};
use serde::Deserialize;

/// A cell as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct KeyedValue {
    /// The metric.
    pub metric: String,
    /// `7,800`, nothing, `n/a`, `<5`.
    pub text: String,
}

/// A post's cells.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ResultsKey {
    /// The post.
    pub post: String,
    /// The cells; those left out stay.
    pub values: Vec<KeyedValue>,
}

/// `results.key`: what a person read off a platform for one post.
pub async fn key(app: &App, req: ResultsKey) -> Result<Changed<Count>> {
    let (db, lang) = (app.db()?, app.lang());
    let post = id("pos", &req.post)?;
    let home = content::home(&mut *db.read().acquire().await?, post).await?;
    let (campaign, creator) = home.ok_or(Error::NotFound("post"))?;
    let mut wrongs = Vec::new();
    let mut values: Vec<(&str, Keyed)> = Vec::new();
    for (at, value) in req.values.iter().enumerate() {
        if req.values[..at].iter().any(|before| before.metric == value.metric) {
            wrongs.push(FieldError::new(format!("values.{at}"), Message::new("error-metric-twice")));
        }
        match (METRICS.contains(&value.metric.as_str()), typed::keyed(&value.text, lang)) {
            (true, Ok(keyed)) => values.push((&value.metric, keyed)),
            (true, Err(problem)) => {
                wrongs.push(FieldError::new(format!("values.{at}"), wrong(problem, lang)))
            }
            (false, _) => wrongs.push(FieldError::new(format!("values.{at}"), Message::new("error-metric"))),
        }
    }
    if !wrongs.is_empty() {
        return Err(Error::Invalid(wrongs));
    }
    let person = app.me();
    let data = gather(&db, campaign).await?;
    app.change(Action::new("action-results-key").about(creator), async |tx| {
        let mut count = 0;
        for (metric, keyed) in &values {
            let now = data.reading(post, metric);
            count += i64::from(put(tx, &Cell { post, metric, person }, *keyed, now).await?);
        }
        Ok(Count { count })
    })
    .await
}

struct Cell<'a> {
    post: Uid,
    metric: &'a str,
    person: Option<Uid>,
}

/// Puts one cell; answers whether anything changed.
async fn put(tx: &mut Tx, cell: &Cell<'_>, keyed: Keyed, now: Option<&Taken>) -> Result<bool> {
    let wanted = match keyed {
        Keyed::Value(n) => Reading::Value(n),
        Keyed::Empty => Reading::Empty,
        Keyed::NotAvailable => Reading::NotAvailable,
        Keyed::Below(n) => Reading::Below(n),
    };
    if now.map(Taken::reading).unwrap_or_default() == wanted {
        return Ok(false);
    }
    let (at, zone) = (tx.now(), tx.zone());
    let mut captured = at;
    if let Some(now) = now {
        let same_day = now.captured_at.is_some_and(|then| Millis(then).day_in(zone) == at.day_in(zone));
        if same_day && now.source.as_deref() == Some("keyed") {
            tx.remove(&measurement::ENTITY, now.id).await?;
            captured = Millis(now.captured_at.unwrap_or(at.0));
        }
    }
    let from = Origin { source: "keyed", at: captured, person: cell.person };
    let measured = Measured { post: cell.post, metric: cell.metric, reading: wanted };
    let id = tx.new_id();
    record(tx, id, &measured, &from).await?;
    Ok(true)
}

/// What was read off a platform for one metric of one post.
pub struct Measured<'a> {
    /// The post.
    pub post: Uid,
    /// The metric.
    pub metric: &'a str,
    /// The reading.
    pub reading: Reading,
}

/// Where readings come from.
#[derive(Debug, Clone, Copy)]
pub struct Origin<'a> {
    /// `keyed`, or the export's id.
    pub source: &'a str,
    /// When they were true.
    pub at: Millis,
    /// Who brought them in.
    pub person: Option<Uid>,
}

impl Measured<'_> {
    /// The id that every device derives for this reading: two imports of one file are one measurement.
    pub fn natural(&self, from: &Origin<'_>) -> Uid {
        let at = from.at.0.to_be_bytes();
        Uid::derived("measurement", &[&self.post.0, self.metric.as_bytes(), from.source.as_bytes(), &at])
    }
}

/// Writes a measurement; it is never set afterwards.
pub async fn record(tx: &mut Tx, id: Uid, measured: &Measured<'_>, from: &Origin<'_>) -> Result<Uid> {
    let (state, number) = match measured.reading {
        Reading::Value(n) => ("value", Some(n)),
        Reading::Below(n) => ("below", Some(n)),
        Reading::NotAvailable => ("not_available", None),
        Reading::Empty => ("empty", None),
    };
    let fields = [
        (measurement::POST, measured.post.into()),
        (measurement::METRIC, measured.metric.into()),
        (measurement::STATE, state.into()),
        (measurement::NUMBER, number.into()),
        (measurement::SOURCE, from.source.into()),
        (measurement::CAPTURED_AT, from.at.into()),
        (measurement::PERSON, from.person.into()),
    ];
    tx.create(&measurement::ENTITY, id, fields).await
}
