//! Who keeps a document: the only SQL about the digests that records of every capability refer to.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// A record that keeps a document, and whom it goes with.
#[derive(Debug, FromRow)]
pub struct Holder {
    /// The document's digest.
    pub file: String,
    /// The creator whom it describes.
    pub creator: Option<Uid>,
    /// The campaign that it belongs to.
    pub campaign: Option<Uid>,
    /// The record of documents that it is a version of.
    pub document: Option<Uid>,
}

/// Everything that keeps documents: file, creator, campaign, document. A new field with a digest is a new line here.
const HOLDERS: &[&str] = &[
    "select r.file as file, k.creator as creator, k.campaign as campaign, null as document from drafts r \
     join deliverables d on d.id = r.deliverable join collaborations k on k.id = d.collaboration",
    "select s.file, k.creator, k.campaign, null from contract_steps s join collaborations k on k.id = s.collaboration",
    "select v.file, coalesce(o.creator, k.creator), coalesce(o.campaign, k.campaign), o.id from document_versions v \
     join documents o on o.id = v.document and coalesce(o.erased, 0) = 0 left join deliverables d on d.id = o.deliverable \
     left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration)",
    "select b.file, k.creator, k.campaign, null from brief_sends b join collaborations k on k.id = b.collaboration",
    "select file, null, campaign, null from brief_files",
    "select report, null, campaign, null from editions",
    "select pdf, null, campaign, null from editions",
    "select p.file, k.creator, c.campaign, null from payments p join costs c on c.id = p.cost \
     left join collaborations k on k.id = c.collaboration",
    "select logo, null, null, null from brands",
];

/// Documents that are kept by nothing but what goes: digests. Who was erased before keeps nothing any more.
///
/// # Errors
/// What the engine says.
pub async fn only_kept_by(db: &mut SqliteConnection, goes: impl Fn(&Holder) -> bool) -> Result<Vec<String>> {
    let sql = format!(
        "select h.* from ({}) h left join creators c on c.id = h.creator left join campaigns k on k.id = h.campaign \
         where h.file <> '' and coalesce(c.erased, 0) = 0 and coalesce(k.erased, 0) = 0 order by h.file",
        HOLDERS.join(" union all ")
    );
    let rows: Vec<Holder> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db).await?;
    let mut out: Vec<String> = Vec::new();
    for same in rows.chunk_by(|one, other| one.file == other.file) {
        if same.iter().all(&goes) {
            out.extend(same.first().map(|row| row.file.clone()));
        }
    }
    Ok(out)
}
